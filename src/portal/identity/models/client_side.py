"""The client's side of an engagement: what a mailed link shows, and what whoever holds it may decide."""

from datetime import datetime
from typing import Any

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from portal.access.models import Grant
from portal.accounts.models import Account, Engagement, telling
from portal.db.transactions import whole
from portal.identity.models.asking import ClientLink, RestoreRequest
from portal.identity.models.signins import SignIn
from portal.identity.rules import EndedWhy
from portal.kernel.viewer import Kind, Viewer
from portal.partners.models import Partner
from portal.people.models import Staff
from portal.people.rules import shown_name
from portal.products.models import Product

SHOWN = 100  # sign-ins on the page


async def shown(link: ClientLink, now: datetime) -> dict[str, Any]:
    """What the page of a link shows: account, this one partner, who of it may enter, who has, and what waits for an answer."""
    engagement = await Engagement.get(id=link.engagement_id)
    account, partner = await Account.get(id=engagement.account_id), await Partner.get(id=engagement.partner_id)
    entries = SignIn.filter(engagement_id=engagement.id, entered_at__isnull=False).order_by("-entered_at", "-id")
    requests = RestoreRequest.filter(engagement_id=engagement.id, answered_at__isnull=True).order_by("asked_at")
    return {
        "account": account.name,
        "company_id": account.company_id,
        "product": (await Product.get(id=account.product_id)).name,
        "timezone": account.timezone,
        "partner": partner.name,
        "ended_at": engagement.ended_at,
        "health": engagement.access_health,
        "health_since": engagement.access_since,
        "as_other": engagement.allows_other_user,
        "people": [] if engagement.ended_at else await _people(engagement, now),
        "requests": [{"who": row.who, "reason": row.reason, "at": row.asked_at} for row in await requests],
        "entries": [_entry(row, now) for row in await entries.limit(SHOWN)],
        "expires_at": link.expires_at,
    }


async def _people(engagement: Engagement, now: datetime) -> list[str]:
    """The names of the partner's staff who may enter: owners and admins, and advisors with a grant."""
    place = Q(engagement_id=engagement.id)
    if engagement.client_id:
        place |= Q(client_id=engagement.client_id)
    granted = await Grant.in_force(now).filter(place).values_list("staff_id", flat=True)
    active = Staff.filter(partner_id=engagement.partner_id, joined_at__isnull=False, deactivated_at__isnull=True)
    rows = await active.filter(Q(role__in=["owner", "admin"]) | Q(role="advisor", id__in=list(granted))).select_related("user")
    return sorted(shown_name(row.user.name, row.invited_as, True) for row in rows)


def _entry(row: SignIn, now: datetime) -> dict[str, Any]:
    running = row.ended_at is None and (row.until is None or row.until > now)
    return {
        "who": row.who,
        "as_name": row.as_name,
        "reason": row.reason,
        "at": row.entered_at,
        "to": None if running else row.ended_at or row.until,
        "running": running,
    }


def _client(account: Account, now: datetime) -> Viewer:
    """Whoever holds the link: the client's superadmin, to whose address it went."""
    return Viewer(kind=Kind.TOOL, name=account.admin_name or account.email, now=now)


async def _in_force(link: ClientLink) -> tuple[Engagement, Account]:
    engagement = await Engagement.filter(id=link.engagement_id).select_for_update().get()
    return engagement, await Account.get(id=engagement.account_id)


@whole
async def answer(link: ClientLink, restored: bool, now: datetime) -> bool:
    """Answer what the partner asked. Where access is to be restored the product is told, which does it. False: nothing waits."""
    engagement, account = await _in_force(link)
    by = _client(account, now)
    answered = await RestoreRequest.answer_all(engagement, restored, by.name, now)
    if answered and restored and engagement.ended_at is None:
        place = {"partner_id": engagement.partner_id, "user_id": engagement.user_id or (await Staff.get(id=answered[-1].staff_id)).user_id}
        await telling.post(by, account, "access.restore_granted", **place, by=by.name)
    return bool(answered)


@whole
async def withdraw(link: ClientLink, now: datetime) -> bool:
    """The partner serves the account no more; who of it is in is put out. False: that was so already."""
    engagement, account = await _in_force(link)
    if engagement.ended_at is not None:
        return False
    by = _client(account, now)
    await engagement.end(by, by.name)
    await telling.both_sides(by, account, engagement, "partner_withdrawn", by.name)
    await _put_out(SignIn.filter(engagement_id=engagement.id), EndedWhy.ENGAGEMENT, now)
    return True


@whole
async def allow_other(link: ClientLink, allowed: bool, now: datetime) -> bool:
    """Let the partner's staff act as other users, or as themselves only; who acts so now is put out then."""
    engagement, account = await _in_force(link)
    if engagement.ended_at is not None or engagement.allows_other_user is allowed:
        return False
    await engagement.let_act_as_other(_client(account, now), allowed, _client(account, now).name)
    if not allowed:
        await _put_out(SignIn.filter(engagement_id=engagement.id).exclude(as_name=""), EndedWhy.ACCESS, now)
    return True


async def _put_out(rows: QuerySet[SignIn], why: EndedWhy, now: datetime) -> None:
    for row in await rows.filter(ended_at__isnull=True, used_at__isnull=False):
        await row.end(why, now)


async def _path(_account: Account, engagement: Engagement, viewer: Viewer) -> str:
    """Where a mail to the client leads."""
    _row, secret = await ClientLink.make(engagement.id, viewer.now)
    return f"/c/{secret}"


telling.client_path(_path)
