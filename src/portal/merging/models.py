"""Merging a partner into another: what it has goes over in one transaction, its books stay, and it is closed. It has no rows of its own."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from tortoise.expressions import Subquery

from portal.access.models import Grant
from portal.access.models_requests import AccessRequest
from portal.accounts.models import Account, AccountDraft, Engagement
from portal.accounts.models.telling import partner_said, person_said
from portal.audit.models import Event
from portal.bulk.models import BulkRun
from portal.bulk.rules import BulkState
from portal.clients.models import Client
from portal.clients.models_import import ClientImport
from portal.db.transactions import settle, whole
from portal.earnings.models import Entry, Payout
from portal.files.models import File
from portal.identity.models import SignIn
from portal.identity.rules import EndedWhy
from portal.insights.models_schedules import ReportSchedule
from portal.invitations.models import Invitation, InviteLink
from portal.invoices.models import Invoice
from portal.invoices.rules import InvoiceState
from portal.kernel import ids
from portal.kernel.refusal import Refused
from portal.kernel.text import fold
from portal.kernel.viewer import Viewer
from portal.merging import rules
from portal.merging.rules import Becomes
from portal.notifications.models import Notification, NotificationSegment
from portal.outbox import mail
from portal.outbox.webhooks import Endpoint, Webhook
from portal.partners.models import Partner, PartnerKind, PartnerStatus
from portal.people.models import ApiToken, Session, Staff, User
from portal.people.rules import Role
from portal.points.models import PointsEntry
from portal.programme.models import AccountDue, Attribution, Book
from portal.referrals.models import Referral
from portal.resources.models import TrainingProgress
from portal.segments.models import Segment
from portal.segments.models_standing import StandingGrant
from portal.support.models import AccountManager, PartnerCase
from portal.tallies.models import PartnerTally

AT_ONCE = 500

# Rows that name a partner. Each model stands in one of these two, and a test holds them against all that there are.
WHOLE = (PartnerCase, Segment, StandingGrant, BulkRun, AccountDraft, ClientImport, Invitation, File, TrainingProgress, Notification, ReportSchedule)  # go over, all of them
MOVED_IN_PART = (Client, Engagement, Staff, InviteLink, Referral, Invoice, Attribution, NotificationSegment, User)  # with care
ENDED = (Session, ApiToken, AccountManager)
# What stays with the partner that is closed: books, what was sent, what happened, and what is of no use to another.
STAYS = (
    "Event ProgrammeEvent PartnerTier PointsEntry Entry Clearing MonthSum Sale Payout PayoutCheck PayoutDetails Book BilledInvoice SignIn"
    " SignUp ProposalAnswer ResourceDownload WhatIfPartner GettingStarted PartnerTally"
)


@dataclass(frozen=True)
class Line:
    """What becomes of how many of something."""

    key: str
    becomes: Becomes
    count: int


def _parts(keys: Sequence[UUID]) -> Iterator[Sequence[UUID]]:
    """Some at a time: a statement takes only so many values."""
    return (keys[start : start + AT_ONCE] for start in range(0, len(keys), AT_ONCE))


def _shared(source: Partner, target: Partner) -> Any:
    """Engagements in force of `source` with accounts that `target` serves too."""
    theirs = Engagement.filter(partner_id=target.id, ended_at__isnull=True)
    return Engagement.filter(partner_id=source.id, ended_at__isnull=True, account_id__in=Subquery(theirs.values("account_id")))


def _people_in_both(source: Partner, target: Partner) -> Any:
    return Staff.filter(partner_id=source.id, user_id__in=Subquery(Staff.filter(partner_id=target.id).values("user_id")))


def _won_by_both(source: Partner, target: Partner) -> Any:
    won = Referral.filter(partner_id=target.id, account_id__isnull=False)
    return Referral.filter(partner_id=source.id, account_id__in=Subquery(won.values("account_id")))


async def _masters(source: Partner, target: Partner) -> bool:
    marked = Engagement.filter(is_portal_master=True, ended_at__isnull=True)
    return await marked.filter(partner_id=source.id).exists() and await marked.filter(partner_id=target.id).exists()


async def preview(source: Partner, target: Partner) -> list[Line]:
    """What a merge would do, line by line; nothing is written."""
    own = {"partner_id": source.id}
    shared, in_both = await _shared(source, target).count(), await _people_in_both(source, target).count()
    won = await _won_by_both(source, target).count()
    in_force = await Engagement.filter(**own, ended_at__isnull=True).count()
    lines = (
        Line("clients", Becomes.MOVES, await Client.filter(**own).count()),
        Line("accounts", Becomes.MOVES, in_force - shared),
        Line("shared_accounts", Becomes.JOINS, shared),
        Line("staff", Becomes.MOVES, await Staff.filter(**own).count() - in_both),
        Line("shared_staff", Becomes.JOINS, in_both),
        Line("masters", Becomes.ENDS, int(await _masters(source, target))),
        Line("referrals", Becomes.MOVES, await Referral.filter(**own).count() - won),
        Line("won_by_both", Becomes.STAYS, won),
        Line("invitations", Becomes.MOVES, await Invitation.filter(**own).count() + await InviteLink.filter(**own).count()),
        Line("cases", Becomes.MOVES, await PartnerCase.filter(**own).count()),
        Line("segments", Becomes.MOVES, await Segment.filter(**own).count() + await BulkRun.filter(**own).count() + await AccountDraft.filter(**own).count()),
        Line("drafts", Becomes.MOVES, await Invoice.filter(**own, state=InvoiceState.DRAFT).count()),
        Line("attributions", Becomes.MOVES, await Attribution.filter(**own, until__isnull=True).count()),
        Line("books", Becomes.STAYS, await Entry.filter(**own).count() + await PointsEntry.filter(**own).count()),
        Line("invoices", Becomes.STAYS, await Invoice.filter(**own).exclude(state=InvoiceState.DRAFT).count()),
        Line("sessions", Becomes.ENDS, await Session.filter(**own).count()),
        Line("tokens", Becomes.ENDS, await ApiToken.filter(**own, revoked_at__isnull=True).count()),
    )
    return [line for line in lines if line.count]


async def hinders(source: Partner, target: Partner) -> Any:
    """Why they can't be merged at present: refusals."""
    return rules.refuse_merge(
        same=source.id == target.id,
        source_status=source.status,
        target_status=target.status,
        source_earns=source.kind is PartnerKind.CHANNEL_PARTNER,
        target_earns=target.kind is PartnerKind.CHANNEL_PARTNER,
        payouts_under_way=await Payout.filter(partner_id=source.id, settled_at__isnull=True).count(),
        runs_under_way=await BulkRun.filter(partner_id=source.id, state=BulkState.RUNNING).count(),
    )


@whole
async def merge(viewer: Viewer, source: Partner, target: Partner, typed: str) -> list[Line]:
    """Merge `source` into `target`, all of it or nothing; answers what became of what. Raises `Refused`."""
    for partner in sorted((source, target), key=lambda each: each.id):
        await Partner.filter(id=partner.id).select_for_update().get()
    await source.refresh_from_db()
    await target.refresh_from_db()
    unconfirmed = rules.refuse_unconfirmed(typed, source.name)
    if refusals := (*await hinders(source, target), *((unconfirmed,) if unconfirmed else ())):
        raise Refused(refusals, source)
    lines = await preview(source, target)
    await _end_sign_ins(viewer, source)
    await _sides(viewer, source, target)
    await _people(viewer, source, target)
    await _folders(source, target)
    await _beside(viewer, source, target)
    await _attribute(viewer, source, target)
    await _close(viewer, source, target, lines)
    for leader in await Staff.leaders_of(target.id):  # of both by now
        user = leader.user
        await mail.post("merging/partner_merged", user.email, viewer.now, user.language, user.timezone, name=source.name, partner=target.name, at=viewer.now)
    return lines


async def _end_sign_ins(viewer: Viewer, source: Partner) -> None:
    for row in await SignIn.running(viewer.now).filter(partner_id=source.id).order_by("id"):
        await row.end(EndedWhy.ENGAGEMENT, viewer.now)


# Accounts


async def _sides(viewer: Viewer, source: Partner, target: Partner) -> None:
    """Engagements in force go over; where both serve an account, the one of `source` ends."""
    sides = await Engagement.filter(partner_id=source.id, ended_at__isnull=True).order_by("account_id")
    # Accounts before their engagements, by their ids, as everywhere: nobody changes what tallies hold of them meanwhile.
    for part in _parts([side.account_id for side in sides]):
        await Account.filter(id__in=part).select_for_update().order_by("id")
    both = {side.account_id: side for side in await Engagement.filter(id__in=Subquery(_shared(target, source).values("id")))}
    if await _masters(source, target):
        await Engagement.filter(partner_id=source.id, is_portal_master=True).update(is_portal_master=False)
    for side in sides:
        if (kept := both.get(side.account_id)) is not None:
            await _join(viewer, side, kept)
    moved = [side for side in sides if side.account_id not in both]
    for part in _parts([side.id for side in moved]):
        await Engagement.filter(id__in=part).update(partner_id=target.id)
    await _tell_products(viewer, moved, source, target)


async def _join(viewer: Viewer, side: Engagement, kept: Engagement) -> None:
    """One account, two engagements: the folder and the grants of the one that ends are not lost."""
    if kept.client_id is None and side.client_id is not None:
        await Engagement.filter(id=kept.id).update(client_id=side.client_id)
    for grant in await Grant.in_force(viewer.now).filter(engagement_id=side.id):
        await Grant.filter(id=grant.id).update(engagement_id=kept.id)
    await Engagement.filter(id=side.id).update(ended_at=viewer.now, is_portal_master=False)


async def _tell_products(viewer: Viewer, sides: list[Engagement], source: Partner, target: Partner) -> None:
    """Each product hears that the one partner no longer serves an account, and that the other does, with the same person."""
    told = set(await Endpoint.all().values_list("product_id", flat=True))
    products = {}
    for part in _parts([side.account_id for side in sides]):
        products |= dict(await Account.filter(id__in=part).values_list("id", "product_id"))
    people = {user_id: await person_said(user_id) for user_id in {side.user_id for side in sides}}
    names = {partner.id: await partner_said(partner.id) for partner in (source, target)}
    rows = []
    for side in sides:
        product_id = products[side.account_id]
        for kind, partner in (("engagement.ended", source), ("engagement.began", target)) if product_id in told else ():
            said = {"account": ids.encode("account", side.account_id), "partner": names[partner.id], "partnerUser": people[side.user_id]}
            rows.append(Webhook(product_id=product_id, account_id=side.account_id, kind=kind, data=said, created_at=viewer.now, due_at=viewer.now))
    await Webhook.bulk_create(rows, batch_size=AT_ONCE)


# People


async def _people(viewer: Viewer, source: Partner, target: Partner) -> None:
    """Staff go over with their grants; who is in both keeps the place in `target`, and the grants of both."""
    places = {row.user_id: row for row in await Staff.filter(partner_id=target.id)}
    for row in await _people_in_both(source, target):
        place = places[row.user_id]
        open_here = Grant.in_force(viewer.now).filter(staff_id=place.id)
        held = {(grant.client_id, grant.engagement_id) for grant in await open_here}
        for grant in await Grant.in_force(viewer.now).filter(staff_id=row.id):
            if (grant.client_id, grant.engagement_id) in held:
                await Grant.filter(id=grant.id).update(ended_at=viewer.now)
            else:
                await Grant.filter(id=grant.id).update(staff_id=place.id)
        for model in (AccessRequest, StandingGrant):
            await model.filter(staff_id=row.id).update(staff_id=place.id)  # type: ignore[attr-defined]
        await Referral.filter(staff_id=row.id).update(staff_id=place.id)
        await Staff.filter(id=row.id, deactivated_at__isnull=True).update(deactivated_at=viewer.now)
    moved = Staff.filter(partner_id=source.id).exclude(user_id__in=list(places))
    await moved.filter(role=Role.OWNER).update(role=Role.ADMIN)
    await moved.update(partner_id=target.id, master_user_id=None, role_before=None)
    await User.filter(analyst_partner_id=source.id).update(analyst_partner_id=target.id)
    chosen = NotificationSegment.filter(partner_id=target.id)
    await NotificationSegment.filter(partner_id=source.id, user_id__in=await chosen.values_list("user_id", flat=True)).delete()
    await NotificationSegment.filter(partner_id=source.id).update(partner_id=target.id)
    await ApiToken.filter(partner_id=source.id, revoked_at__isnull=True).update(revoked_at=viewer.now)
    await Session.filter(partner_id=source.id).delete()


# Folders, and all else


async def _folders(source: Partner, target: Partner) -> None:
    await Client.filter(partner_id=source.id).update(partner_id=target.id)
    for model in WHOLE:
        await model.filter(partner_id=source.id).update(partner_id=target.id)  # type: ignore[attr-defined]
    await Invoice.filter(partner_id=source.id, state=InvoiceState.DRAFT).update(partner_id=target.id)
    stays = await _won_by_both(source, target).values_list("id", flat=True)
    await Referral.filter(partner_id=source.id).exclude(id__in=stays).update(partner_id=target.id)
    for link in await InviteLink.filter(partner_id=source.id):
        same = {"product_id": link.product_id, "opened_as": link.opened_as, "off_at__isnull": True}
        if await InviteLink.filter(partner_id=target.id, campaign_key=link.campaign_key, **same).exists():
            link.campaign = f"{link.campaign} · {source.name}"[:80].strip(" ·")
            link.campaign_key = fold(f"{link.campaign} {ids.encode('link', link.id)}")[:160]
        link.partner_id = target.id
        await link.save(update_fields=["partner_id", "campaign", "campaign_key"])


async def _beside(viewer: Viewer, source: Partner, target: Partner) -> None:
    await AccountManager.filter(partner_id=source.id).delete()
    await settle()  # what this transaction would add to tallies stands before they are counted
    for partner in sorted((source, target), key=lambda each: each.id):
        await PartnerTally.mend(partner.id)


async def _attribute(viewer: Viewer, source: Partner, target: Partner) -> None:
    """What accounts buy from now on counts for `target`. What they bought stays booked where it is."""
    open_rows = await Attribution.filter(partner_id=source.id, until__isnull=True, since__lt=viewer.now).order_by("account_id")
    for part in _parts([row.id for row in open_rows]):
        await Attribution.filter(id__in=part).update(until=viewer.now)
    event = f"merge:{ids.encode('partner', source.id)}"
    await Attribution.bulk_create(
        [Attribution(account_id=row.account_id, partner_id=target.id, since=viewer.now, event=event, is_final=row.is_final) for row in open_rows],
        batch_size=AT_ONCE,
    )
    day = viewer.now.date()
    accounts: list[UUID] = [row.account_id for row in open_rows]
    await AccountDue.bulk_create([AccountDue(account_id=key, due_on=day) for key in accounts], ignore_conflicts=True, batch_size=AT_ONCE)
    for part in _parts(accounts):
        await AccountDue.filter(account_id__in=part, due_on__gt=day).update(due_on=day)
    for partner in (source, target):
        await Book.mark(partner.id)


async def _close(viewer: Viewer, source: Partner, target: Partner, lines: list[Line]) -> None:
    source.status, source.status_at, source.merged_into_id = PartnerStatus.CLOSED, viewer.now, target.id
    await source.save(update_fields=["status", "status_at", "merged_into_id"])
    counts = {f"{line.key}.{line.becomes.value}": line.count for line in lines}
    await Event.write(viewer, "partner.merged", partner=source.id, name=source.name, to=target.name, counts=counts)
    await Event.write(viewer, "partner.merged_in", partner=target.id, name=source.name, to=target.name, counts=counts)
