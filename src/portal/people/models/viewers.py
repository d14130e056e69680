"""What a person may do at present: the viewer that a person is."""

from datetime import datetime
from typing import Any

from portal.kernel.viewer import Kind, Viewer
from portal.people import rules
from portal.people.rules import Role


def permissions_of(user: Any, staff: Any) -> tuple[Kind, frozenset[str]]:
    """What kind of viewer a person is, there where `staff` says, and what that allows."""
    if staff:
        return Kind.STAFF, rules.ROLE_PERMISSIONS[staff.role]
    if user.vendor_role:
        return Kind.VENDOR, rules.VENDOR_PERMISSIONS[user.vendor_role]
    if user.is_analyst:
        base = rules.ANALYST_PERMISSIONS if user.analyst_partner_id else rules.VENDOR_ANALYST_PERMISSIONS
        return Kind.ANALYST, base | ({"contacts:read"} if user.reads_contacts else frozenset())
    return Kind.ANONYMOUS, frozenset()


async def viewer_of(user: Any, staff: Any, now: datetime, session: Any = None) -> Viewer:
    """The viewer that a person is, now, in the partner of `staff` (None: as vendor staff or analyst).

    `user`, `staff` and `session` are rows, or as much of them as this reads.
    """
    kind, permissions = permissions_of(user, staff)
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
        proven_at=session.proven_at if session else None,
        language=user.language,
        timezone=user.timezone,
        now=now,
    )
