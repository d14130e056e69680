"""Who has mail about a case: the person who asked, and the vendor's people."""

from datetime import datetime
from typing import TYPE_CHECKING, Any

from portal.files.models import File
from portal.kernel import ids
from portal.kernel.viewer import Viewer
from portal.notifications.models import About, Letter, Notification
from portal.notifications.rules import Told
from portal.outbox import mail
from portal.partners.models import Partner
from portal.people.models import Staff, User
from portal.people.rules import VendorRole
from portal.support.models.parts import HOLDER, CaseAddress, CaseMessage
from portal.support.rules import CasePriority

if TYPE_CHECKING:
    from portal.support.models.cases import PartnerCase

LONGEST = 6000  # characters of a message in a mail; the rest is read in the portal


async def tell_asker(case: "PartnerCase", message: CaseMessage, now: datetime) -> None:
    """Tell who asked, unless that person wrote it. Who has left the partner is told nothing: its owners and admins are."""
    if message.author_id == case.asked_by_id:
        return
    places = await Staff.in_force_of(case.asked_by_id).filter(partner_id=case.partner_id)
    readers = [place.user_id for place in places or await Staff.leaders_of(case.partner_id) if place.user_id != message.author_id]
    subject = ids.encode("partnercase", case.id)
    words = {**await _words(case, message), "path": f"/support/{subject}", "reply_token": await CaseAddress.make(case.id, now)}
    letter, said = Letter("support/case_answered", words), {"name": case.subject, "who": message.author_name}
    about = About(subject)
    await Notification.tell(Told.CASE_ANSWERED, case.partner_id, f"message:{message.id}", about, now, addressed=readers, only=readers, letter=letter, **said)


async def tell_vendor(case: "PartnerCase", message: CaseMessage, now: datetime, *, is_new: bool = False) -> None:
    """Mail who has the case; as long as nobody has, those whose work it is to answer."""
    partner = await Partner.get(id=case.partner_id)
    words = {**await _words(case, message), "partner": partner.name, "is_new": is_new, "urgent": case.priority is CasePriority.URGENT}
    for user in await _vendors(case):
        await _post("case_written", case, user, now, **words)


async def _vendors(case: "PartnerCase") -> list[User]:
    if case.assignee_id:
        return await User.filter(id=case.assignee_id, vendor_role__isnull=False)
    support = await User.filter(vendor_role=VendorRole.SUPPORT).order_by("id")
    return support or await User.filter(vendor_role=VendorRole.ADMIN).order_by("id")


async def tell_assignee(case: "PartnerCase", to: User, by: Viewer) -> None:
    """Mail a person of the vendor that a case is theirs now."""
    await _post("case_assigned", case, to, by.now, by=by.name, subject=case.subject, reference=case.reference)


async def _words(case: "PartnerCase", message: CaseMessage) -> dict[str, Any]:
    names = await File.filter(holder=HOLDER, holder_id=message.id).order_by("place").values_list("name", flat=True)
    text = message.text if len(message.text) <= LONGEST else message.text[:LONGEST].rstrip() + " …"
    return {"subject": case.subject, "reference": case.reference, "author": message.author_name, "text": text, "files": list(names)}


async def _post(kind: str, case: "PartnerCase", to: User, now: datetime, **words: Any) -> None:
    about = {"path": f"/support/{ids.encode('partnercase', case.id)}", "reply_token": await CaseAddress.make(case.id, now)}
    await mail.post(f"support/{kind}", to.email, now, to.language, to.timezone, **about, **words)
