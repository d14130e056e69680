"""Who asks in the tests of access: the cast, and those that are no person of it."""

from portal.kernel import clock, ids
from portal.kernel.viewer import Kind, Viewer
from portal.people.rules import ANALYST_PERMISSIONS, BILLING_TOOL_SCOPES, PARTNER_TOOL_SCOPES, PRODUCT_TOOL_SCOPES, Role
from tests.cast import Cast, person

ASKERS = ("owner", "admin", "advisor", "reader", "rival", "vendor", "finance", "support", "analyst", "tool", "product", "billing", "anonymous")


def tool_of(partner_id, scopes=PARTNER_TOOL_SCOPES) -> Viewer:
    """A token of a partner; no person."""
    return Viewer(kind=Kind.TOOL, name="Tool", partner_id=partner_id, permissions=scopes, token_id=ids.new(), now=clock.now())


def product_of(product_id) -> Viewer:
    """A product's token."""
    return Viewer(kind=Kind.TOOL, name="Payroll", product_id=product_id, permissions=PRODUCT_TOOL_SCOPES, token_id=ids.new(), now=clock.now())


def billing() -> Viewer:
    """The billing's token."""
    return Viewer(kind=Kind.TOOL, name="Billing", permissions=BILLING_TOOL_SCOPES, token_id=ids.new(), now=clock.now())


def analyst_of(partner_id) -> Viewer:
    """An analyst of one partner, who may see contact data."""
    permissions, now = ANALYST_PERMISSIONS | {"contacts:read"}, clock.now()
    return Viewer(kind=Kind.ANALYST, user_id=ids.new(), name="Analyst", partner_id=partner_id, permissions=permissions, now=now, proven_at=now)


async def asker(cast: Cast, name: str) -> Viewer:
    """One of `ASKERS`."""
    if name == "anonymous":
        return Viewer()
    if name == "tool":
        return tool_of(cast.partner.id)
    if name == "product":
        return product_of(cast.products["payroll"].id)
    if name == "billing":
        return billing()
    if name == "admin":
        if "admin" not in cast.users:
            cast.users["admin"], staff = await person("admin", cast.partner, Role.ADMIN)
            assert staff
            cast.staff["admin"] = staff
    return await cast.viewer(name)
