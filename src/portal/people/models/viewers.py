"""What a person may do at present: the viewer that a person is."""

from datetime import datetime
from typing import Any

from portal.kernel.viewer import Kind, Viewer
from portal.partners.models import Partner, PartnerKind
from portal.people import rules
from portal.people.rules import Role


async def permissions_of(user: Any, staff: Any) -> tuple[Kind, frozenset[str]]:
    """What kind of viewer a person is, there where `staff` says, and what that allows. A service provider has no earnings."""
    kind, permissions = _permissions_of(user, staff)
    no_earnings = permissions & rules.CHANNEL_PERMISSIONS and await _partner_kind(user, staff) == PartnerKind.SERVICE_PROVIDER
    return kind, permissions - rules.CHANNEL_PERMISSIONS if no_earnings else permissions


async def _partner_kind(user: Any, staff: Any) -> PartnerKind | None:
    """What the partner is: read with the person where that was done, else looked up."""
    for place, name in ((staff, "kind"), (staff, "partner__kind"), (user, "analyst_partner__kind")):
        if hasattr(place, name):
            return getattr(place, name)
    key = staff.partner_id if staff else user.analyst_partner_id
    return (await Partner.get(id=key)).kind if key else None


def _permissions_of(user: Any, staff: Any) -> tuple[Kind, frozenset[str]]:
    if staff:
        return Kind.STAFF, rules.ROLE_PERMISSIONS[staff.role]
    if user.vendor_role:
        return Kind.VENDOR, rules.VENDOR_PERMISSIONS[user.vendor_role]
    if user.is_analyst:
        base = rules.ANALYST_PERMISSIONS if user.analyst_partner_id else rules.VENDOR_ANALYST_PERMISSIONS
        return Kind.ANALYST, base | ({"contacts:read"} if user.reads_contacts else frozenset())
    return Kind.ANONYMOUS, frozenset()


async def viewer_of(user: Any, staff: Any, now: datetime, session: Any = None, token: Any = None) -> Viewer:
    """The viewer that a person is, now, in the partner of `staff` (None: as vendor staff or analyst).

    `user`, `staff`, `session` and `token` are rows, or as much of them as this reads. By a token never with more than its scopes.
    """
    kind, permissions = await permissions_of(user, staff)
    if token:
        permissions &= frozenset(token.scopes)
    return Viewer(
        kind=kind,
        user_id=user.id,
        name=user.name,
        partner_id=staff.partner_id if staff else user.analyst_partner_id if kind is Kind.ANALYST else None,
        staff_id=staff.id if staff else None,
        role=staff.role if staff else user.vendor_role,
        granted_only=bool(staff and staff.role is Role.ADVISOR),
        permissions=permissions,
        session_id=session.id if session else None,
        token_id=token.id if token else None,
        proven_at=session.proven_at if session else None,
        language=user.language,
        timezone=user.timezone,
        now=now,
    )
