"""The cast: a channel partner with its owner, advisor and reader; the rival, who shares one account with it; vendor and analyst."""

from dataclasses import dataclass, field, replace
from typing import Any

from portal.accounts.models import Account, Engagement, Origin
from portal.accounts.rules import Cause, Lifecycle, OpenedAs
from portal.clients.models import Client
from portal.gql.context import Context
from portal.kernel import clock, ids
from portal.kernel.viewer import Kind, Viewer
from portal.partners.models import Partner, PartnerKind
from portal.people.models import Staff, User, viewer_of
from portal.people.rules import Role, VendorRole
from portal.products.models import BillingPeriod, Module, Plan, Product
from portal.schema import schema
from portal.settings import load

PASSWORD = "correct horse battery staple"
SETTINGS = load(secret="no secret at all, for tests only")


def system() -> Viewer:
    """Who sets a test up."""
    return Viewer(kind=Kind.VENDOR, name="Set-up", role="admin", now=clock.now())


def gid(row: Any) -> str:
    """A row's public id."""
    from portal.gql.declare import global_id

    return global_id(row)


async def answer(viewer: Viewer, document: str, /, *, in_process: bool = False, **variables: Any) -> Any:
    """Run a document and give the whole result."""
    return await schema.execute(
        document, variable_values=variables, context_value=Context(viewer=viewer, in_process=in_process, settings=SETTINGS)
    )


async def ask(viewer: Viewer, document: str, /, **variables: Any) -> dict[str, Any]:
    """Run a document and give its data; any error fails the test."""
    result = await answer(viewer, document, **variables)
    assert result.errors is None, result.errors
    return result.data


async def person(name: str, partner: Partner | None = None, role: Role | None = None, **details: Any) -> tuple[User, Staff | None]:
    """A person, and their place in a partner."""
    now = clock.now()
    user = await User.add(now, name, f"{name.lower().replace(' ', '.')}@demo.example", **details)
    staff = None
    if partner and role:
        staff = await Staff.create(user_id=user.id, partner_id=partner.id, role=role, invited_at=now, joined_at=now)
    return user, staff


@dataclass
class Cast:
    """Who and what is in a test's world."""

    partner: Partner
    other: Partner
    users: dict[str, User] = field(default_factory=dict)
    staff: dict[str, Staff] = field(default_factory=dict)
    products: dict[str, Product] = field(default_factory=dict)
    plans: dict[str, Plan] = field(default_factory=dict)
    modules: dict[str, Module] = field(default_factory=dict)

    async def viewer(self, name: str) -> Viewer:
        """The viewer that a member of the cast is now, having just proven to be that person."""
        staff = self.staff.get(name)
        now = clock.now()
        return replace(await viewer_of(self.users[name], await staff.get(id=staff.id) if staff else None, now), proven_at=now)

    async def client(self, name: str, by: str = "owner", **details: str) -> Client:
        """A client of the partner of `by`."""
        return await Client.add(await self.viewer(by), {"name": name, **details})

    async def account(
        self,
        name: str,
        client: Client | None = None,
        *,
        lifecycle: Lifecycle = Lifecycle.PAYING,
        users: int = 0,
        headcount: int = 0,
        product: str = "payroll",
        company_id: str | None = None,
        partner: Partner | None = None,
    ) -> Engagement:
        """An account in some state, reached by the reports that lead there."""
        by = system()
        trial = lifecycle in (Lifecycle.TRIAL, Lifecycle.TRIAL_EXPIRED)
        engagement = await Account.open(
            by,
            self.products[product],
            name=name,
            by=Cause.PARTNER,
            partner_id=(partner or self.partner).id,
            origin=Origin.WIZARD,
            lifecycle=Lifecycle.INVITED if lifecycle is Lifecycle.INVITED else Lifecycle.PENDING_ACTIVATION,
            opened_as=OpenedAs.TRIAL if trial else OpenedAs.SUBSCRIPTION,
            company_id=company_id,
            client=client,
        )
        account = await Account.get(id=engagement.account_id)
        for step, cause in WAYS[lifecycle]:
            await account.move_to(by, step, cause)
        if users or headcount:
            await account.report_usage(by, str(ids.new()), 1, active_users=users, headcount=headcount, last_activity_at=by.now)
        return engagement


_L, _C = Lifecycle, Cause
WAYS: dict[Lifecycle, list[tuple[Lifecycle, Cause]]] = {
    _L.INVITED: [],
    _L.PENDING_ACTIVATION: [],
    _L.TRIAL: [(_L.TRIAL, _C.PRODUCT)],
    _L.TRIAL_EXPIRED: [(_L.TRIAL, _C.PRODUCT), (_L.TRIAL_EXPIRED, _C.CLOCK)],
    _L.PAYING: [(_L.PAYING, _C.PRODUCT)],
    _L.PAST_DUE: [(_L.PAYING, _C.PRODUCT), (_L.PAST_DUE, _C.BILLING)],
    _L.CANCELLED: [(_L.PAYING, _C.PRODUCT), (_L.CANCELLED, _C.BILLING)],
}


async def make_cast(password_hash: str = "") -> Cast:
    """The whole cast, in the open database."""
    by = system()
    partner = await Partner.register(by, slug="ferrow-lund", name="Ferrow & Lund", kind=PartnerKind.CHANNEL_PARTNER)
    other = await Partner.register(by, slug="rival-hr", name="Rival HR", kind=PartnerKind.SERVICE_PROVIDER)
    cast = Cast(partner, other)
    for name, place, role in (
        ("owner", partner, Role.OWNER),
        ("advisor", partner, Role.ADVISOR),
        ("reader", partner, Role.READ_ONLY),
        ("rival", other, Role.OWNER),
    ):
        cast.users[name], staff = await person(name, place, role, password_hash=password_hash)
        assert staff
        cast.staff[name] = staff
    cast.users["vendor"], _none = await person("vendor", vendor_role=VendorRole.ADMIN, password_hash=password_hash)
    cast.users["finance"], _none = await person("finance", vendor_role=VendorRole.FINANCE, password_hash=password_hash)
    cast.users["support"], _none = await person("support", vendor_role=VendorRole.SUPPORT, password_hash=password_hash)
    cast.users["analyst"], _none = await person("analyst", is_analyst=True, password_hash=password_hash)
    for hue, slug in enumerate(("payroll", "time"), start=1):
        product = await Product.add(by, slug=slug, name=slug.title(), icon="clock", hue=hue)
        cast.products[slug] = product
        cast.modules[slug] = await product.add_module(by, slug="core", name="Core")
        cast.plans[slug] = await product.add_plan(by, slug="plus", name="Plus", period=BillingPeriod.YEARLY, price=("990.00", "EUR"))
    return cast
