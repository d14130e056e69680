"""Who has mail about a case: the person who asked, and the vendor's people."""

from datetime import datetime
from typing import TYPE_CHECKING, Any

from portal.files.models import File
from portal.kernel import ids
from portal.kernel.viewer import Viewer
from portal.notifications.models import About, Letter, Notification
from portal.notifications.rules import Told
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
    """Tell who has the case; as long as nobody has, those whose work it is to answer."""
    partner, readers = await Partner.get(id=case.partner_id), await _vendors(case)
    words = {**await _words(case, message), "partner": partner.name, "is_new": is_new, "urgent": case.priority is CasePriority.URGENT}
    letter, said = await _letter("case_written", case, readers, now, **words), {"partner": partner.name, "name": case.subject, "yes": "yes" if is_new else ""}
    await Notification.tell_vendor(Told.CASE_WRITTEN, f"message:{message.id}", ids.encode("partnercase", case.id), now, only=readers, letter=letter, **said)


async def _vendors(case: "PartnerCase") -> list[User]:
    if case.assignee_id:
        return await User.filter(id=case.assignee_id, vendor_role__isnull=False)
    support = await User.filter(vendor_role=VendorRole.SUPPORT).order_by("id")
    return support or await User.filter(vendor_role=VendorRole.ADMIN).order_by("id")


async def tell_assignee(case: "PartnerCase", to: User, by: Viewer) -> None:
    """Tell a person of the vendor that a case is theirs now."""
    letter = await _letter("case_assigned", case, [to], by.now, by=by.name, subject=case.subject, reference=case.reference)
    cause, subject = f"assigned:{case.id}:{by.now.isoformat()}", ids.encode("partnercase", case.id)
    await Notification.tell_vendor(Told.CASE_ASSIGNED, cause, subject, by.now, only=[to], letter=letter, who=by.name, name=case.subject)


async def _words(case: "PartnerCase", message: CaseMessage) -> dict[str, Any]:
    names = await File.filter(holder=HOLDER, holder_id=message.id).order_by("place").values_list("name", flat=True)
    text = message.text if len(message.text) <= LONGEST else message.text[:LONGEST].rstrip() + " …"
    return {"subject": case.subject, "reference": case.reference, "author": message.author_name, "text": text, "files": list(names)}


async def _letter(kind: str, case: "PartnerCase", readers: list[User], now: datetime, **words: Any) -> Letter:
    """The mail that each of them may answer: with an address of their own for it."""
    tokens = {user.id: await CaseAddress.make(case.id, now) for user in readers}
    about = {"path": f"/support/{ids.encode('partnercase', case.id)}", **words}
    return Letter(f"support/{kind}", lambda user: {**about, "reply_token": tokens[user.id]})
