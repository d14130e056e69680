"""Who is proposed as staff admin of a partner, or no longer as one, by how people stand in its portal master.

A proposal is no row: it follows from the users that the product told and the partner's staff. What is kept is the answer to it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID, uuid5

from tortoise import fields
from tortoise.expressions import Q
from tortoise.models import Model

from portal.accounts.models.account import Account, Engagement
from portal.accounts.models.opening import master_of
from portal.accounts.models.reported import AccountReport, AccountUser, ReportKind
from portal.accounts.rules import UserRole
from portal.audit.models import Event
from portal.db.fields import IdField
from portal.db.transactions import whole
from portal.kernel import ids
from portal.kernel.refusal import not_found, refuse_if
from portal.kernel.viewer import Viewer
from portal.notifications.models import About, Notification
from portal.notifications.rules import Told
from portal.partners.models import Partner
from portal.people import rules
from portal.people.models import Staff, email_key
from portal.people.rules import Proposed, Role

_NAMES = UUID("5b0c1b6e-53a0-5e0a-9d0e-0c2f6a3b7d11")  # the name space of proposals' ids
MOST = 100  # proposals shown at once


class ProposalOutcome(StrEnum):
    """What an owner answered to a proposal."""

    CONFIRMED = "confirmed"
    DECLINED = "declined"


class ProposalAnswer(Model):
    """What an owner answered to a proposal. What was answered is not proposed again, until the person stands otherwise."""

    id = IdField()
    partner_id: UUID
    partner = fields.ForeignKeyField("portal.Partner", related_name="proposal_answers", on_delete=fields.RESTRICT)
    proposal = fields.UUIDField()  # the id of what was proposed, which names the standing it followed from
    outcome = fields.CharEnumField(ProposalOutcome, max_length=10)
    answered_by = fields.CharField(200)
    answered_at = fields.DatetimeField()

    class Meta:
        table = "proposal_answer"
        unique_together = (("partner_id", "proposal"),)


@dataclass(frozen=True)
class Proposal:
    """A change of a partner's admins that an owner may confirm. Named by what it follows from: of another standing it is another."""

    id: UUID
    what: Proposed
    name: str
    email: str
    account: Account
    user: AccountUser | None
    staff: Staff | None
    since: datetime | None  # since when the person stands so in the master, where that is known

    @property
    def role_after(self) -> Role:
        """What the person is to be."""
        if self.what is Proposed.END_ADMIN:
            return (self.staff.role_before if self.staff else None) or Role.ADVISOR
        return Role.ADMIN

    async def carry_out(self, viewer: Viewer, lasts: timedelta) -> None:
        """Do it, in the name of the owner who confirmed it. Raises `Refused`."""
        through = self.user.id if self.user and self.what is not Proposed.END_ADMIN else None
        if self.staff:
            await self.staff.change_role(viewer, self.role_after, through)
        else:
            await Staff.invite(viewer, self.name, self.email, Role.ADMIN, lasts, through)


async def proposals(viewer: Viewer) -> list[Proposal]:
    """What waits for an answer of an owner of the viewer's partner, by name; at most `MOST`. Empty for everyone else."""
    if not viewer.partner_id or not viewer.can("ownership:manage"):
        return []
    return await _open_in(viewer.partner_id)


async def _open_in(partner_id: UUID) -> list[Proposal]:
    master = await master_of(partner_id)
    if master is None:
        return []
    engagement, account = master
    users = AccountUser.filter(Q(admin_changed_at__isnull=False) | Q(role=UserRole.ADMIN), account_id=account.id)
    found = await _follow(engagement, account, await users.order_by("id"))
    answered = ProposalAnswer.filter(partner_id=partner_id, proposal__in=[each.id for each in found])
    done = set(await answered.values_list("proposal", flat=True)) if found else set()
    return sorted((each for each in found if each.id not in done), key=lambda each: (each.name.casefold(), each.id))[:MOST]


async def tell_proposals(partner_id: UUID, now: datetime) -> None:
    """Tell a partner's owners of each proposal, once."""
    leaders = [staff.user_id for staff in await Staff.leaders_of(partner_id)]
    for each in await _open_in(partner_id):
        said = {"name": each.name, "yes": "yes" if each.what is Proposed.END_ADMIN else ""}
        about = About(ids.encode("partner", partner_id))
        await Notification.tell(Told.ADMIN_PROPOSED, partner_id, f"proposal:{each.id}", about, now, addressed=leaders, **said)


async def _follow(engagement: Engagement, account: Account, users: list[AccountUser]) -> list[Proposal]:
    """All that follows from those who are, or were, admins of the master; answered or not."""
    keys = {email_key(user.email) for user in users if user.email}
    known = Q(user_id__in=[user.user_id for user in users if user.user_id]) | Q(user__email_key__in=list(keys))
    staff = await Staff.filter(known | Q(master_user_id__isnull=False), partner_id=engagement.partner_id).select_related("user")
    theirs: dict[UUID, list[AccountUser]] = {each.id: [] for each in staff}
    strangers: dict[str, AccountUser] = {}
    for user in users:
        if member := _member(user, staff):
            theirs[member.id].append(user)
        elif user.is_admin_now and user.user_id is None and not rules.refuse_person(user.name, user.email):
            strangers.setdefault(email_key(user.email), user)
    found = [_of_stranger(engagement, account, user) for user in strangers.values()]
    told = await AccountReport.newest(account.id, ReportKind.USERS) is not None
    found += [each for member in staff if (each := _of_member(engagement, account, member, theirs[member.id], told))]
    return found


def _member(user: AccountUser, staff: Iterable[Staff]) -> Staff | None:
    """Who of the partner's people a user of the master is: as the product told, as confirmed before, or by the address."""
    if user.user_id:
        return next((each for each in staff if each.user_id == user.user_id), None)
    linked = next((each for each in staff if each.master_user_id == user.id), None)
    return linked or next((each for each in staff if user.email and each.user.email_key == email_key(user.email)), None)


def _named(engagement: Engagement, *standing: object) -> UUID:
    return uuid5(_NAMES, "|".join(str(each) for each in (engagement.id, *standing)))


def _of_stranger(engagement: Engagement, account: Account, user: AccountUser) -> Proposal:
    key = _named(engagement, "admin", user.id, user.admin_changed_at)
    return Proposal(key, Proposed.INVITE, user.name, user.email, account, user, None, user.admin_changed_at)


def _of_member(engagement: Engagement, account: Account, staff: Staff, users: list[AccountUser], told: bool) -> Proposal | None:
    admin = next((user for user in users if user.is_admin_now), None)
    if admin is None and not told:
        return None
    what = rules.proposed(admin is not None, staff.role, staff.deactivated_at is not None, staff.master_user_id is not None)
    if what is None:
        return None
    name = rules.shown_name(staff.user.name, staff.invited_as, staff.joined_at is not None)
    email = staff.user.email if staff.joined_at else staff.user.email_key
    if admin:
        key, since = _named(engagement, "admin", admin.id, admin.admin_changed_at), admin.admin_changed_at
    else:
        since = max((user.admin_changed_at for user in users if user.admin_changed_at), default=None)
        key = _named(engagement, "no admin", staff.id, since)
    return Proposal(key, what, name, email, account, admin, staff, since)


@whole
async def answer(viewer: Viewer, key: UUID | None, confirms: bool, lasts: timedelta) -> Proposal:
    """Confirm a proposal, which carries it out, or decline it. Raises `Refused`; NOT_FOUND where it stands no more, or was answered."""
    # The partner's row is the lock, as it is for every change of role: two owners who answer at once take turns.
    await Partner.filter(id=viewer.partner_id).select_for_update().get_or_none()
    own = await Staff.get_or_none(id=viewer.staff_id, deactivated_at=None) if viewer.staff_id else None
    refuse_if(rules.refuse_answer(own.role if own else None))
    found = next((each for each in await proposals(viewer) if each.id == key), None)
    if found is None:
        raise not_found("proposal")
    outcome = ProposalOutcome.CONFIRMED if confirms else ProposalOutcome.DECLINED
    said = {"outcome": outcome, "answered_by": viewer.name, "answered_at": viewer.now}
    await ProposalAnswer.create(partner_id=viewer.partner_id, proposal=found.id, **said)
    words = {"staff": found.name, "master": found.account.name, "what": found.what}
    await Event.write(viewer, f"admin_proposal.{outcome}", partner=viewer.partner_id, needs="people:read", **words)
    if confirms:
        await found.carry_out(viewer, lasts)
    return found
