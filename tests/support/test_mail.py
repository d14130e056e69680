"""Answers by mail: matched by the address that only the addressee knows and by the sender, taken once, never from machines."""

import re
from email.message import EmailMessage

import pytest

from portal.files.models import File
from portal.outbox.delivery import message_of
from portal.outbox.models import Mail
from portal.people.models import User
from portal.people.rules import VendorRole
from portal.support.commands import take
from portal.support.models import CaseMessage, PartnerCase
from portal.support.rules import CaseStatus
from portal.support.rules_mail import NotForUs, read
from tests.cast import SETTINGS, Cast
from tests.files.test_rules import HTML, PNG

ADDRESS = "support@partners.example"
TAKES = SETTINGS.model_copy(update={"support_address": ADDRESS})
TO = f"support+{'a' * 32}@partners.example"
QUOTED = "It works now.\n\nThank you\n\nOn 21 November 2026 at 10:00, Support <support@partners.example> wrote:\n\n> Try it again.\n> – Sam\n"


def mail(text: str = QUOTED, to: str = TO, sender: str = "advisor@demo.example", **headers: str) -> EmailMessage:
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = f"Some One <{sender}>", f"Support <{to}>", "Re: Pay run"
    for name, value in {"Message-ID": "<one@client.example>", **{key.replace("_", "-"): value for key, value in headers.items()}}.items():
        if value:
            made[name] = value
    made.set_content(text)
    return made


def test_what_is_new_in_a_mail_is_read_without_what_it_quotes():
    found = read(bytes(mail()), ADDRESS)
    assert (found.sender, found.token, found.message_id, found.text) == ("advisor@demo.example", "a" * 32, "<one@client.example>", "It works now.\n\nThank you")
    german = "Geht wieder.\n\nAm 21.11.2026 um 10:00 schrieb Support:\n> Bitte noch einmal.\n"
    assert read(bytes(mail(german, to=TO.upper())), ADDRESS).text == "Geht wieder."
    page = EmailMessage()
    page["From"], page["To"] = "a@b.example", TO
    page.set_content("<style>p{}</style><p>It <b>works</b></p><p>now</p><blockquote>Try it again</blockquote>", subtype="html")
    assert re.split(r"\s+", read(bytes(page), ADDRESS).text) == ["It", "works", "now"]
    assert read(bytes(mail("Hidden\u202e\x07 text")), ADDRESS).text == "Hidden text"


@pytest.mark.parametrize(
    "made",
    [
        mail(to="support@partners.example"),
        mail(to=f"support+{'a' * 31}@partners.example"),
        mail(to=f"support+{'a' * 32}@evil.example"),
        mail(Auto_Submitted="auto-replied"),
        mail(Precedence="bulk"),
        mail(Return_Path="<>"),
        mail(List_Id="<x.y>"),
        mail(sender="mailer-daemon@x.example"),
    ],
)
def test_machines_and_strangers_addresses_are_left_alone(made: EmailMessage):
    with pytest.raises(NotForUs):
        read(bytes(made), ADDRESS)


def test_what_is_no_mail_breaks_nothing():
    for content in (b"", b"\0" * 500, b"From: a\n" * 500, b"Content-Type: multipart/mixed; boundary=x\n\n" + b"--x\n" * 300, bytes(range(256)) * 9):
        with pytest.raises(NotForUs):
            read(content, ADDRESS)


async def test_an_answer_by_mail_joins_the_thread_once(cast: Cast):
    """Out with an address of its own, back through it; a stranger, a machine and the same mail again change nothing."""
    advisor, vendor = await cast.viewer("advisor"), await cast.viewer("vendor")
    row = await PartnerCase.ask(advisor, "Pay run", "It stands still.")
    await Mail.all().delete()
    await row.write(vendor, "Try it <b>again</b>.")
    sent = await Mail.get()
    out = message_of(sent, TAKES)
    assert "by replying to this mail" in str(out) and "\x03" not in str(out) and "&lt;b&gt;again" in sent.html
    bare = message_of(sent, SETTINGS)
    assert bare["reply-to"] is None and "replying" not in str(bare) and "\x03" not in str(bare)
    to = out["reply-to"]
    assert re.fullmatch(r"support\+[0-9a-f]{32}@partners\.example", to)
    answer = mail(to=to)
    answer.add_attachment(PNG, maintype="text", subtype="html", filename="../shot.html")
    answer.add_attachment(HTML, maintype="image", subtype="png", filename="page.png")
    assert await take(bytes(mail(to=to, sender="stranger@x.example")), TAKES) == "left alone: its sender is not known here"
    assert await take(bytes(mail(to=to, sender="rival@demo.example")), TAKES) == "left alone: its sender may not write to this case"
    assert await take(bytes(mail()), TAKES) == "left alone: it answers no case"
    assert (await take(bytes(answer), SETTINGS)).startswith("left alone: PORTAL_SUPPORT_ADDRESS")
    assert await CaseMessage.all().count() == 2
    assert (await take(bytes(answer), TAKES)).startswith("taken: case ")
    assert await take(bytes(answer), TAKES) == "left alone: it was taken before"
    last = await CaseMessage.filter(by_mail=True).get()
    assert (last.author_name, last.by_vendor) == ("advisor", False) and last.text.startswith("It works now.\n\nThank you\n\nNot taken from the mail: page.png: This is a web page")
    assert [(each.name, each.kind) for each in await File.all()] == [("shot.png", "png")]
    assert (await PartnerCase.get()).status is CaseStatus.WAITS_FOR_VENDOR
    await sent.sent(vendor.now)
    assert sent.reply_token is None
    await cast.staff["advisor"].filter(id=cast.staff["advisor"].id).update(deactivated_at=advisor.now)
    assert await take(bytes(mail(to=to, Message_ID="<two@x.example>")), TAKES) == "left alone: its sender may not write to this case"
    assert await take(bytes(mail(to=to, sender="support@demo.example", Message_ID="<three@x.example>")), TAKES) and await User.filter(vendor_role=VendorRole.SUPPORT).exists()
    assert (await CaseMessage.filter(by_mail=True).order_by("-at").first()).by_vendor
