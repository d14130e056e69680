"""Mail that answers a case: handed over by a mail server, matched by its address and its sender, put into the thread."""

import io
from typing import Any, Protocol

from tortoise.exceptions import IntegrityError

from portal.db.transactions import atomic
from portal.files import rules as files
from portal.files.models import File
from portal.files.rules import shown_name
from portal.kernel import clock
from portal.kernel.refusal import Refusal, Refused
from portal.kernel.text import gettext as _
from portal.kernel.viewer import Viewer
from portal.people.models import Staff, User, digest, email_key, viewer_of
from portal.people.rules import held_by
from portal.support.models import CaseAddress, CaseMessage, PartnerCase
from portal.support.rules_mail import Incoming, NotForUs, read


class Takes(Protocol):
    """What of the settings is read here."""

    @property
    def support_address(self) -> str: ...
    @property
    def upload_mb(self) -> int: ...


async def take(content: bytes, settings: Takes) -> str:
    """Put a mail into the case that it answers; answers what became of it, in a line for the mail server's log.

    Sent again, it is taken once. A sender who may not write to that case is told nothing: the address may be forged.
    """
    if not settings.support_address:
        return "left alone: PORTAL_SUPPORT_ADDRESS is not set"
    try:
        mail = read(content, settings.support_address)
        case, viewer = await _matched(mail)
    except NotForUs as reason:
        return f"left alone: {reason}"
    key = digest(mail.message_id) if mail.message_id else None
    if key and await CaseMessage.exists(mail_key=key):
        return "left alone: it was taken before"
    try:
        async with atomic():
            return await _written(mail, case, viewer, key, settings.upload_mb * 1_000_000)
    except IntegrityError:  # the same mail, handed over twice at once
        return "left alone: it was taken before"
    except Refused as refused:
        return f"left alone: {refused}"


async def _matched(mail: Incoming) -> tuple[PartnerCase, Viewer]:
    """The case that the address names, and the sender, who sees it. Raises `NotForUs`."""
    address = await CaseAddress.get_or_none(digest=digest(mail.token)).select_related("case__partner")
    user = await User.get_or_none(email_key=email_key(mail.sender))
    if address is None or user is None:
        raise NotForUs("it answers no case" if address is None else "its sender is not known here")
    case: Any = address.case
    for viewer in await _viewers(user, case):
        if viewer.can("support:ask") and await PartnerCase.visible_to(viewer).filter(id=case.id).exists():
            return case, viewer
    raise NotForUs("its sender may not write to this case")


async def _viewers(user: User, case: Any) -> list[Viewer]:
    """What the sender may be here: staff of the case's partner, unless held at its door, or one of the vendor's."""
    now = clock.now()
    staff = await Staff.in_force_of(user.id).filter(partner_id=case.partner_id).first()
    held = held_by(case.partner.status, case.partner.requires_second_factor, user.has_second_factor)
    found = [await viewer_of(user, staff, now)] if staff and not held else []
    return [*found, await viewer_of(user, None, now)]


async def _written(mail: Incoming, case: PartnerCase, viewer: Viewer, key: str | None, most: int) -> str:
    row = await PartnerCase.filter(id=case.id).select_for_update().get()
    kept, wrong = [], []
    for each in mail.attachments:
        try:
            kept.append(await _kept(viewer, each.content, each.name, most, len(kept)))
        except Refused as refused:
            wrong.append(f"{shown_name(each.name)}: {refused}")
    left_out = _("Not taken from the mail:") + " " + " ".join(wrong) if wrong else ""
    text = "\n\n".join(filter(None, (mail.text, left_out)))
    await row.write(viewer, text, kept, mail_key=key or digest(f"{mail.token}{clock.now().isoformat()}"))
    return f"taken: case {row.reference}, {len(kept)} files" + (f", {len(wrong)} refused" if wrong else "")


async def _kept(viewer: Viewer, content: bytes, name: str, most: int, before: int) -> File:
    if before >= files.MOST:
        raise Refused((Refusal("TOO_MANY", _("At most {n} files fit.").format(n=files.MOST)),))
    file = io.BytesIO(content)
    looked = files.refuse_size(len(content), most) or files.kind_of(file)
    if isinstance(looked, Refusal):
        raise Refused((looked,))
    return await File.keep(viewer, file, name, looked)
