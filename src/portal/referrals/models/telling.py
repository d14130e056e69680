"""What a partner is told of its referrals by mail: whoever submitted one, or else its owners and admins."""

from datetime import datetime, time
from typing import TYPE_CHECKING, Any

from portal.kernel import ids
from portal.kernel.viewer import Viewer
from portal.outbox import mail
from portal.people.models import Staff

if TYPE_CHECKING:
    from portal.referrals.models.parts import ReferralRequest
    from portal.referrals.models.referrals import Referral


async def _readers(row: "Referral") -> list[Staff]:
    active = Staff.filter(partner_id=row.partner_id, joined_at__isnull=False, deactivated_at__isnull=True).select_related("user")
    return (await active.filter(id=row.staff_id) if row.staff_id else []) or await Staff.leaders_of(row.partner_id)


async def _post(row: "Referral", viewer: Viewer, kind: str, **words: Any) -> None:
    path = f"/referrals/{ids.encode('referral', row.id)}"
    for staff in await _readers(row):
        user = staff.user
        until = row.protected_until and mail.day_of(datetime.combine(row.protected_until, time(12)), user.language, "UTC")
        said = {"business": row.business_name, "path": path, "until": until or "", **words}
        await mail.post(f"referrals/{kind}", user.email, viewer.now, user.language, user.timezone, **said)


async def decided(row: "Referral", viewer: Viewer, accepted: bool) -> None:
    """Accepted, or rejected with the reason."""
    await _post(row, viewer, "referral_decided", accepted=accepted, why=row.why)


async def answered(row: "Referral", request: "ReferralRequest", viewer: Viewer) -> None:
    """What was asked for is granted or declined."""
    await _post(row, viewer, "request_decided", asked=request.kind.value, granted=bool(request.granted), answer=request.answer)


async def protection_ends(row: "Referral", viewer: Viewer) -> None:
    """The protection is about to end."""
    await _post(row, viewer, "protection_ends")
