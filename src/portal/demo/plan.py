"""What a demonstration world consists of, as plain values: worked out first, without a database, then written.

People are named by the part of their mail address before `@demo.example`, partners and products by slug. Every moment lies
before the moment at which the world is made, except ends and renewals.
"""

from dataclasses import dataclass, field
from datetime import date, datetime

from portal.accounts.models import Origin
from portal.accounts.rules import AccessHealth, Cause, Lifecycle, OpenedAs
from portal.partners.models import PartnerKind


@dataclass(frozen=True)
class GrantPlan:
    """That `staff` may enter, from `at` on."""

    staff: str
    at: datetime
    by: str
    until: datetime | None = None


@dataclass(frozen=True)
class NotePlan:
    """A note by `by`; `before`: the text that it had until it was edited, a day later."""

    by: str
    at: datetime
    text: str
    pinned: bool = False
    before: str | None = None


@dataclass(frozen=True)
class Move:
    """A step of the lifecycle."""

    at: datetime
    to: Lifecycle
    cause: Cause


@dataclass(frozen=True)
class Subscription:
    """Plan and modules by slug, as the product tells them."""

    at: datetime
    plan: str | None
    modules: tuple[str, ...]
    renews_on: date | None


@dataclass(frozen=True)
class Usage:
    """One report of how many use an account."""

    at: datetime
    active_users: int
    headcount: int
    last_activity_at: datetime | None


@dataclass(frozen=True)
class Access:
    """How the partner's user stands. UNKNOWN is never told: it is what silence comes to."""

    at: datetime
    health: AccessHealth
    by: str = ""


@dataclass(frozen=True)
class Shared:
    """The other partner that serves an account, its folder for it (None: unlinked), and its own access there."""

    partner: str
    client: str | None
    at: datetime
    access: tuple[Access, ...] = ()


@dataclass(frozen=True)
class AccountPlan:
    """An account's life until now."""

    product: str
    name: str
    company_id: str | None
    country: str
    email: str
    opened_at: datetime
    opened_by: str  # a person, or empty: the product opened it for its client
    cause: Cause
    origin: Origin
    opened_as: OpenedAs
    invited: bool
    moves: tuple[Move, ...] = ()
    subscriptions: tuple[Subscription, ...] = ()
    usage: tuple[Usage, ...] = ()
    access: tuple[Access, ...] = ()
    grants: tuple[GrantPlan, ...] = ()
    shared: Shared | None = None

    @property
    def lifecycle(self) -> Lifecycle:
        """Where it stands at the end."""
        if self.moves:
            return self.moves[-1].to
        return Lifecycle.INVITED if self.invited else Lifecycle.PENDING_ACTIVATION


@dataclass(frozen=True)
class ClientPlan:
    """A folder and all in it. `details` are those of `addClient`."""

    details: dict[str, str]
    at: datetime
    by: str
    accounts: tuple[AccountPlan, ...] = ()
    grants: tuple[GrantPlan, ...] = ()
    notes: tuple[NotePlan, ...] = ()
    archived_at: datetime | None = None

    @property
    def name(self) -> str:
        return self.details["name"]


@dataclass(frozen=True)
class PersonPlan:
    """Someone on a partner's staff. `role` as in `people.rules.Role`."""

    key: str
    name: str
    role: str
    at: datetime
    language: str = "en"
    joined: bool = True
    deactivated_at: datetime | None = None


@dataclass(frozen=True)
class TierPlan:
    """A tier set by the vendor."""

    name: str
    at: datetime
    why: str


@dataclass(frozen=True)
class PartnerPlan:
    """A partner, its staff (an owner first) and its book."""

    slug: str
    name: str
    kind: PartnerKind
    at: datetime
    country: str
    timezone: str
    currency: str
    website: str
    staff: tuple[PersonPlan, ...]
    tiers: tuple[TierPlan, ...]
    clients: tuple[ClientPlan, ...] = ()
    unlinked: tuple[AccountPlan, ...] = ()


@dataclass(frozen=True)
class World:
    """All of it, as it is at `now`."""

    now: datetime
    partners: tuple[PartnerPlan, ...] = field(default=())

    @property
    def accounts(self) -> list[AccountPlan]:
        """Every account, each once."""
        return [
            account
            for partner in self.partners
            for account in [*(each for client in partner.clients for each in client.accounts), *partner.unlinked]
        ]
