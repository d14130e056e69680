"""People in the schema: the viewer, staff, sessions, and what is done with them."""

from datetime import datetime
from enum import Enum
from typing import Any
from uuid import UUID

import strawberry
from tortoise.expressions import Q

from portal.gql.context import Context, Info
from portal.gql.declare import NODES, Node, batched, column, computed, joined, node, one, words
from portal.gql.pages import LISTINGS, Connection, Direction, Listing, Order, connection
from portal.gql.permissions import requires
from portal.gql.ready import Ready
from portal.kernel import ids
from portal.kernel import viewer as kernel
from portal.overview.schema import ShellCounts
from portal.partners.models import PartnerKind
from portal.partners.schema import Partner
from portal.people import models
from portal.people.rules import LANGUAGES, Role, VendorRole, shown_name
from portal.people.schema.factors import Factors, factors_of
from portal.points.schema import PointsCard, points_card

words(
    Role,
    "What a person is in one partner.",
    owner="Everything, ownership too.",
    admin="All clients and people.",
    advisor="What is granted.",
    read_only="All clients and notes; changes nothing.",
)
words(
    VendorRole,
    "What a person is at the vendor.",
    admin="Everything of the vendor's.",
    finance="Payouts and what they rest on.",
    support="Cases and what they are about.",
    programme="Tiers and rules.",
)
words(
    kernel.Kind,
    "What sort of asker this is.",
    name="ViewerKind",
    anonymous="Nobody who has signed in.",
    staff="A person, in one partner.",
    vendor="Vendor staff.",
    analyst="A person who reads only.",
    tool="A token of a partner, a product or the billing; no person.",
)


@strawberry.enum(description="Where a person stands in a partner.")
class StaffStatus(Enum):
    INVITED = strawberry.enum_value("invited", description="Has not accepted the invitation yet.")
    ACTIVE = strawberry.enum_value("active", description="Has joined.")
    DEACTIVATED = strawberry.enum_value("deactivated", description="Is shut out.")


@node("user", models.User, "A person. Seen as such by that person alone.")
class User(Node):
    name: str = column("The name.")
    email: str = column("The mail address to sign in with.")
    language: str = column("BCP 47, such as en.")
    timezone: str = column("IANA name, such as Europe/Dublin.")
    theme: str = column("system, light or dark.")
    single_keys: bool = column("Whether shortcuts of a single key are on.")
    offers_tour: bool = column("Whether the overview offers a tour: until one has taken it or said no.")


@node("session", models.Session, "A browser that is signed in.")
class Session(Node):
    created_at: datetime = column("When it signed in.")
    seen_at: datetime = column("When it was last used.")
    expires_at: datetime = column("When it ends.")
    browser: str = column("What the browser says it is.")
    address: str = column("The network address it signed in from.")

    @batched("Whether it is the one that asks.", needs=("id",))
    async def is_current(context: Context, rows: list[models.Session]) -> list[bool]:
        return [row.id == context.viewer.session_id for row in rows]


@node("staff", models.Staff, "A person's membership in one partner.")
class Staff(Node):
    role: Role = column("Owner, admin, advisor or read-only.")
    invited_at: datetime = column("When the person was invited.")
    joined_at: datetime | None = column("When the person accepted.")
    deactivated_at: datetime | None = column("When the person was deactivated.")
    last_seen_at: datetime | None = column("When the person last used the portal in this partner.", permission="people:read")
    partner: Partner = one("partner", "The partner.", key="partner_id")

    @joined("The person's name; until the person joins, as the inviter typed it.", needs=("joined_at", "invited_as", "user__name"))
    def name(row: Any) -> str:
        return shown_name(row.user__name, row.invited_as, row.joined_at is not None)

    @joined("The person's mail address.", needs=("joined_at", "user__email", "user__email_key"), permission="people:read")
    def email(row: Any) -> str:
        # Until the person joins, in the form that tells no one whether the address was known, and how it is spelt there.
        return row.user__email if row.joined_at else row.user__email_key

    @joined(
        "Whether the person signs in with more than a password; null until the person joins.",
        needs=("joined_at", "user__has_second_factor"),
        permission="people:read",
    )
    def has_second_factor(row: Any) -> bool | None:
        return bool(row.user__has_second_factor) if row.joined_at else None

    @batched("Whether it is the viewer.", needs=("id",))
    async def is_viewer(context: Context, rows: list[models.Staff]) -> list[bool]:
        return [row.id == context.viewer.staff_id for row in rows]

    @batched(
        "To how many clients an advisor has a grant, wholly or in part; null: the role sees all.",
        needs=("id", "role"),
        permission="people:read",
    )
    async def granted_clients(context: Context, rows: list[models.Staff]) -> list[int | None]:
        grants = NODES["grant"].model.visible_to(context.viewer)  # type: ignore[attr-defined]
        found: dict[object, set[object]] = {row.id: set() for row in rows if row.role is Role.ADVISOR}
        clients = grants.filter(staff_id__in=list(found), client_id__isnull=False)
        parts = grants.filter(
            staff_id__in=list(found), engagement__client_id__isnull=False, engagement__ended_at__isnull=True
        )
        for staff_id, client_id in (
            *await clients.values_list("staff_id", "client_id"),
            *await parts.values_list("staff_id", "engagement__client_id"),
        ):
            found[staff_id].add(client_id)
        return [len(found[row.id]) if row.id in found else None for row in rows]

    @computed("Invited, active or deactivated.", needs=("joined_at", "deactivated_at"))
    def status(root: Any) -> StaffStatus:
        if root.deactivated_at:
            return StaffStatus.DEACTIVATED
        return StaffStatus.ACTIVE if root.joined_at else StaffStatus.INVITED


@strawberry.enum(description="What staff are sorted by.")
class StaffOrder(Enum):
    INVITED = strawberry.enum_value("invited", description="When the person was invited.")


@strawberry.input(description="How staff are sorted.")
class StaffOrderBy:
    field: StaffOrder = strawberry.field(default=StaffOrder.INVITED, description="By what.")
    direction: Direction = strawberry.field(default=Direction.ASCENDING, description="Which way.")


@strawberry.input(description="Which staff.")
class StaffFilter:
    role: list[Role] | None = strawberry.field(default=None, description="With one of these roles.")
    active: bool | None = strawberry.field(default=None, description="True: not deactivated; false: deactivated.")


@strawberry.type(description="Staff in pages.")
class StaffConnection(Connection[Staff]):
    pass


def _narrow(_viewer: kernel.Viewer, filter: StaffFilter | None) -> Q | None:
    found = Q()
    if filter and filter.role is not None:
        found &= Q(role__in=filter.role)
    if filter and filter.active is not None:
        found &= Q(deactivated_at__isnull=filter.active)
    return found


LISTINGS["Staff"] = Listing(
    models.Staff.visible_to, {StaffOrder.INVITED: Order("invited_at")}, Order("invited_at"), _narrow
)


@strawberry.type(description="Who asks, where, and what that allows.")
class Viewer:
    kind: kernel.Kind = strawberry.field(description="What sort of asker.")
    permissions: list[str] = strawberry.field(description="What the viewer may do, such as `clients:manage`.")
    role: Role | None = strawberry.field(description="The role in the partner, for staff.")
    vendor_role: VendorRole | None = strawberry.field(description="The role at the vendor, for vendor staff.")

    user_id: strawberry.Private[UUID | None]
    partner_id: strawberry.Private[UUID | None]
    user: User | None = one("user", "The person, where there is one.", key="user_id")
    partner: Partner | None = one(
        "partner", "The partner whose book the viewer sees; null: every partner's.", key="partner_id"
    )

    @strawberry.field(description="The partners that the person belongs to, to switch between.")
    async def memberships(self, info: Info) -> list["Membership"]:
        user = info.context.viewer.user_id
        rows = await _MEMBERSHIPS.named(user_id=user) if user else []
        return [Membership(id=strawberry.ID(ids.encode("staff", row.id)), role=row.role, row=row) for row in rows]

    @strawberry.field(description="What the menu counts; null without `clients:read`.")
    async def shell_counts(self, info: Info) -> ShellCounts | None:
        return ShellCounts() if info.context.viewer.can("clients:read") else None

    @strawberry.field(description="The points of the viewer's partner, in one line; null without `points:read`.")
    async def points(self, info: Info) -> PointsCard | None:
        return await points_card(info.context)

    @strawberry.field(description="What the person signs in with beside the password; null for a tool.")
    async def factors(self, info: Info) -> Factors | None:
        return await factors_of(info.context)

    @strawberry.field(description="Browsers in which the person is signed in, the latest used first.")
    async def sessions(self, info: Info) -> list[Session]:
        return await models.Session.visible_to(info.context.viewer).order_by("-seen_at", "-id").limit(100)  # type: ignore[return-value]


@strawberry.type(description="That a person belongs to a partner.")
class Membership:
    id: strawberry.ID = strawberry.field(description="The membership's public id.")
    role: Role = strawberry.field(description="As what.")
    row: strawberry.Private[Any]

    @strawberry.field(description="The partner; of another than the one the viewer is in, name and kind only.")
    def partner(self) -> "MembershipPartner":
        key = strawberry.ID(ids.encode("partner", self.row.partner_id))
        return MembershipPartner(id=key, name=self.row.partner__name, kind=self.row.partner__kind)


@strawberry.type(description="A partner in the switcher.")
class MembershipPartner:
    id: strawberry.ID = strawberry.field(description="Its public id.")
    name: str = strawberry.field(description="Its name.")
    kind: PartnerKind = strawberry.field(description="Service provider or channel partner.")


_MEMBERSHIPS = Ready(
    lambda user_id: (
        models.Staff.in_force_of(user_id).order_by("partner__name_key", "id").values("id", "role", "partner_id", "partner__name", "partner__kind")
    )
)


@strawberry.type
class PeopleQuery:
    @strawberry.field(description="Who asks; null: nobody has signed in.")
    async def viewer(self, info: Info) -> Viewer | None:
        viewer = info.context.viewer
        if viewer.is_anonymous:
            return None
        staff, vendor = viewer.kind is kernel.Kind.STAFF, viewer.kind is kernel.Kind.VENDOR
        return Viewer(
            kind=viewer.kind,
            permissions=sorted(viewer.permissions),
            role=Role(viewer.role) if staff and viewer.role else None,
            vendor_role=VendorRole(viewer.role) if vendor and viewer.role else None,
            user_id=viewer.user_id,
            partner_id=viewer.partner_id,
        )

    @strawberry.field(description="The languages that a profile may have, BCP 47.", **requires(""))
    def languages(self) -> list[str]:
        return list(LANGUAGES)

    staff: StaffConnection = connection(
        "portal.people.schema",
        "Staff",
        "The partner's staff: with `people:read` or `access:read` everyone, else oneself.",
        permission="clients:read",
    )
