"""What a partner is told of its referrals: whoever submitted one, or else its owners and admins."""

from datetime import datetime, time
from typing import TYPE_CHECKING, Any

from portal.kernel import ids
from portal.kernel.viewer import Viewer
from portal.notifications.models import About, Letter, Notification
from portal.notifications.rules import Told
from portal.outbox import mail
from portal.partners.models import Partner
from portal.people.models import Staff, User

if TYPE_CHECKING:
    from portal.referrals.models.parts import ReferralRequest
    from portal.referrals.models.referrals import Referral


async def _readers(row: "Referral") -> list[Staff]:
    active = Staff.filter(partner_id=row.partner_id, joined_at__isnull=False, deactivated_at__isnull=True).select_related("user")
    return (await active.filter(id=row.staff_id) if row.staff_id else []) or await Staff.leaders_of(row.partner_id)


async def _post(row: "Referral", viewer: Viewer, told: Told, kind: str, cause: str, what: str = "", **words: Any) -> None:
    subject = ids.encode("referral", row.id)

    def read_by(user: User) -> dict[str, Any]:
        until = row.protected_until and mail.day_of(datetime.combine(row.protected_until, time(12)), user.language, "UTC")
        return {"business": row.business_name, "path": f"/referrals/{subject}", "until": until or "", **words}

    readers = [staff.user_id for staff in await _readers(row)]
    said = {"name": row.business_name, "what": what}
    await Notification.tell(told, row.partner_id, cause, About(subject), viewer.now, addressed=readers, only=readers, letter=Letter(f"referrals/{kind}", read_by), **said)


async def decided(row: "Referral", viewer: Viewer, accepted: bool) -> None:
    """Accepted, or rejected with the reason."""
    cause, what = f"decided:{row.id}:{viewer.now.isoformat()}", "accepted" if accepted else "rejected"
    await _post(row, viewer, Told.REFERRAL_DECIDED, "referral_decided", cause, what, accepted=accepted, why=row.why)


async def answered(row: "Referral", request: "ReferralRequest", viewer: Viewer) -> None:
    """What was asked for is granted or declined."""
    words = {"asked": request.kind.value, "granted": bool(request.granted), "answer": request.answer}
    await _post(row, viewer, Told.REFERRAL_DECIDED, "request_decided", f"answered:{request.id}", **words)


async def protection_ends(row: "Referral", viewer: Viewer) -> None:
    """The protection is about to end."""
    await _post(row, viewer, Told.PROTECTION_ENDING, "protection_ends", f"protection:{row.id}:{row.protected_until}")


async def to_decide(row: "Referral", viewer: Viewer, told: Told, cause: str) -> None:
    """Tell the vendor's people who decide about referrals."""
    partner = await Partner.get(id=row.partner_id)
    await Notification.tell_vendor(told, cause, ids.encode("referral", row.id), viewer.now, name=row.business_name, partner=partner.name)
