"""Whom it is about: a person by the e-mail address, with all that leads to rows about that person."""

from dataclasses import dataclass
from uuid import UUID

from portal.accounts.models import Account, AccountUser
from portal.audit.models import Event
from portal.clients.models import Client, Note
from portal.partners.models import PartnerStatus
from portal.people.models import Staff, User, email_key
from portal.people.rules import Role, VendorRole
from portal.referrals.models import Referral

_OVER = [PartnerStatus.DECLINED, PartnerStatus.CLOSED]  # partners that can be without an owner


@dataclass(frozen=True)
class Person:
    """A person of the portal (`user`), of clients, or both: whoever has this address.

    `names` are those under which the person is known; names that stand alone in a row are looked for in `partners` (the person's),
    with `at_vendor` everywhere, and names of clients' people in `accounts`.
    """

    email: str  # in the form in which addresses are compared
    user: User | None = None
    names: frozenset[str] = frozenset()
    staff: tuple[UUID, ...] = ()
    partners: tuple[UUID, ...] = ()
    accounts: tuple[UUID, ...] = ()
    at_vendor: bool = False
    asks_itself: bool = False  # for the own data: what others noted of somebody with this address is theirs to give

    @classmethod
    async def find(cls, email: str) -> "Person":
        """All that leads to the person with this address; nothing of it need be there."""
        key = email_key(email)
        user = await User.get_or_none(email_key=key, erased_at__isnull=True)
        names, accounts = await _as_contact(key)
        if user is None:
            return cls(key, names=names, accounts=accounts)
        places = await Staff.filter(user_id=user.id)
        acted = Event.filter(actor_id=user.id)
        former = {str(name) for name in await acted.distinct().values_list("actor_name", flat=True)}
        written = {str(name) for name in await Note.filter(author_id=user.id).distinct().values_list("author_name", flat=True)}
        at_vendor = user.vendor_role is not None or await acted.filter(actor_kind="vendor").exists()
        return cls(
            key,
            user,
            frozenset({user.name, *former, *written, *names, *(place.invited_as for place in places)} - {""}),
            tuple(place.id for place in places),
            tuple(place.partner_id for place in places),
            accounts,
            at_vendor,
        )

    @classmethod
    async def own(cls, user: User) -> "Person":
        """The same for who asks for the own data."""
        places = await Staff.filter(user_id=user.id).values_list("id", "partner_id")
        staff, partners = tuple(key for key, _partner in places), tuple(partner for _key, partner in places)
        return cls(user.email_key, user, frozenset({user.name}), staff, partners, asks_itself=True)

    async def alone_in(self) -> list[str]:
        """The partners whose only owner it is."""
        found = []
        in_force = Staff.filter(role=Role.OWNER, joined_at__isnull=False, deactivated_at__isnull=True)
        for place in await in_force.filter(id__in=self.staff).exclude(partner__status__in=_OVER).select_related("partner"):
            owners = in_force.filter(partner_id=place.partner_id)
            if not await owners.exclude(id=place.id).exists():
                found.append(place.partner.name)
        return sorted(found)

    async def is_last_admin(self) -> bool:
        """Whether the vendor would be without an admin."""
        if not self.user or self.user.vendor_role is not VendorRole.ADMIN:
            return False
        return not await User.filter(vendor_role=VendorRole.ADMIN).exclude(id=self.user.id).exists()

    async def namesakes(self) -> int:
        """How many other people of the portal have one of these names."""
        if not self.user:
            return 0
        return await User.filter(name__in=sorted(self.names), erased_at__isnull=True).exclude(id=self.user.id).count()


async def _as_contact(key: str) -> tuple[frozenset[str], tuple[UUID, ...]]:
    """Names under which clients' people with this address are known, and the accounts in which they are."""
    names: set[str] = set()
    users = await AccountUser.filter(email__iexact=key).values_list("name", "account_id")
    admins = await Account.filter(email__iexact=key).values_list("admin_name", "id")
    names.update(name for name, _account in (*users, *admins))
    names.update(await Client.filter(email__iexact=key).values_list("contact_name", flat=True))
    names.update(await Referral.filter(email__iexact=key).values_list("contact_name", flat=True))
    return frozenset(names - {""}), tuple({account for _name, account in (*users, *admins)})
