"""Mail: written with the change, sent once by a real server or into the folder, and wiped."""

import asyncio
import email
import email.policy
import re
import socket
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import Envelope

from portal.assets import TEMPLATES
from portal.db.transactions import atomic
from portal.kernel import clock
from portal.outbox import delivery, jobs
from portal.outbox.mail import BASE_URL, post, rendered
from portal.outbox.models import GIVE_UP_AFTER, Mail
from portal.settings import Settings
from tests.cast import Cast

KINDS = sorted(f"{path.parts[-4]}/{path.parts[-2]}" for path in TEMPLATES.glob("*/mail/*/subject.txt"))
WORDS = {
    "weekly": True, "report": "Growth", "format": "XLSX", "file_path": "/reports/growth.xlsx?months=6",
    "inviter": "Ada <b>Ferrow</b>",
    "partner": "Ferrow & Lund",
    "role": "Advisor",
    "secret": "s3cret",
    "name": "Ada",
    "email": "ada@ferrow.example",
    "who": "Ada",
    "account": "Mulcahy <b>Bakehouse</b>",
    "client": "Mulcahy",
    "as_name": "Declan",
    "reason": "Pay run",
    "minutes": 30,
    "restored": True,
    "given": True,
    "answer": "",
    "id": "account_1",
    "product": "Payroll",
    "by": "Mia Mulcahy",
    "path": "/accounts/x",
    "plan": "Plus",
    "price": "€59.00 a month",
    "is_trial": True,
    "through_link": True,
    "admin": "Mia",
    "address": "mia@quay.example",
    "company_id": "QUAY",
    "left": 5,
    "what": "app",
    "why": "The <i>documents</i> are missing.",
    "business": "Quay & Co",
    "accepted": True,
    "until": "20 February 2027",
    "asked": "dispute",
    "granted": True,
    "number": "INV-0042",
    "total": "€161.60",
    "due": "30 November 2026",
    "note": "Thank you.\nSee you <soon>.",
    "currency": "EUR",
    "last4": "3000",
    "subject": "Pay run stops",
    "reference": "7F3K-20Q1",
    "author": "Sam",
    "text": "Try <b>again</b>.\n\nThen look here.",
    "files": ["run.log"],
    "is_new": True,
    "urgent": False,
    "sentence": "Mulcahy is past due",
    "rhythm": "daily",
    "n": 1,
    "parts": [{"partner": "Ferrow", "lines": [{"sentence": "Mulcahy is past due", "path": "/accounts/x"}], "more": 0}],
}


# Mails that lead nowhere: who wants something answers them.
ANSWERED = {"resources/template_test", "people/interest", "people/partner_declined", "people/partner_suspended"}


def words() -> dict[str, Any]:
    return WORDS | {"until": clock.now(), "at": clock.now(), "end": clock.now(), "renews_on": clock.now().date()}


async def a_mail(to: str = "ben@demo.example", secret: str = "s3cret") -> Mail:
    return await post("people/staff_invited", to, clock.now(), "en", **(words() | {"secret": secret}))


class Mailbox:
    """What a mail server of ours was given."""

    def __init__(self) -> None:
        self.taken: list[Envelope] = []
        self.answer = "250 OK"

    async def handle_DATA(self, _server: Any, _session: Any, envelope: Envelope) -> str:
        if self.answer.startswith("250"):
            self.taken.append(envelope)
        return self.answer


@pytest.fixture
def smtp() -> Iterator[tuple[Mailbox, str]]:
    """A mail server, and its address."""
    box = Mailbox()
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    controller = Controller(box, hostname="127.0.0.1", port=port)
    controller.start()
    yield box, f"smtp://127.0.0.1:{port}"
    controller.stop()


@pytest.fixture
def by_server(settings: Settings, smtp: tuple[Mailbox, str]) -> Settings:
    """Settings with that server."""
    return settings.model_copy(update={"smtp_url": smtp[1]})


@pytest.mark.parametrize("kind", KINDS)
def test_every_mail_says_the_same_in_text_and_html(kind: str):
    subject, text, html = rendered(kind, "en", "Europe/Dublin", **words())
    assert subject and "\n" not in subject
    links = re.findall(f"{BASE_URL}\\S*", text)
    assert len(links) == (kind not in ANSWERED)
    assert html.count("<a ") == len(links) and all(f'href="{link}"' in html for link in links)
    plain = re.sub(r"<[^>]+>", " ", html.partition("<body>")[2])
    for sentence in re.findall(r"[A-Z][^\n]+\.(?=\s)", re.sub(r"\n+", "\n", text)):
        assert all(word in plain for word in re.findall(r"[A-Za-z]{4,}", sentence)), sentence
    assert "<b>" not in html and "36rem" in html


async def test_mail_goes_by_a_real_server_and_its_text_is_wiped(cast: Cast, by_server: Settings, smtp: tuple[Mailbox, str]):
    mail = await a_mail()
    assert await jobs.deliver(by_server) == 1
    [envelope] = smtp[0].taken
    assert envelope.rcpt_tos == ["ben@demo.example"] and envelope.mail_from == "portal@localhost"
    message = email.message_from_bytes(envelope.content, policy=email.policy.default)
    assert message["Subject"] == "Ada <b>Ferrow</b> invites you to Ferrow & Lund"
    text, html = (message.get_body((kind,)).get_content() for kind in ("plain", "html"))
    assert "http://localhost:8080/join/s3cret" in text and 'href="http://localhost:8080/join/s3cret"' in html
    mail = await Mail.get(id=mail.id)
    assert mail.sent_at and not mail.text and not mail.html
    assert await jobs.deliver(by_server) == 0 and len(smtp[0].taken) == 1


async def test_each_mail_goes_once_where_several_send(cast: Cast, by_server: Settings, smtp: tuple[Mailbox, str]):
    for n in range(25):
        await a_mail(f"person{n}@demo.example")
    await asyncio.gather(*(jobs.deliver(by_server) for _worker in range(4)))
    while await jobs.deliver(by_server):
        pass
    assert sorted(e.rcpt_tos[0] for e in smtp[0].taken) == sorted(f"person{n}@demo.example" for n in range(25))


async def test_mail_that_a_server_can_not_take_now_goes_later(cast: Cast, by_server: Settings, smtp: tuple[Mailbox, str]):
    mail = await a_mail()
    smtp[0].answer = "451 try again later"
    await jobs.deliver(by_server)
    mail = await Mail.get(id=mail.id)
    assert mail.text and mail.attempts == 1 and "451" in mail.last_error and not mail.dead_at
    assert mail.due_at > clock.now() + timedelta(minutes=1)
    smtp[0].answer = "250 OK"
    await Mail.all().update(due_at=clock.now())
    await jobs.deliver(by_server)
    assert len(smtp[0].taken) == 1


async def test_mail_that_a_server_refuses_is_given_up(cast: Cast, by_server: Settings, smtp: tuple[Mailbox, str]):
    mail = await a_mail()
    smtp[0].answer = "550 no such person"
    await jobs.deliver(by_server)
    assert (await Mail.get(id=mail.id)).dead_at
    await Mail.all().update(due_at=clock.now())
    assert await jobs.deliver(by_server) == 0


async def test_no_server_there_keeps_mail_and_gives_up_after_days(cast: Cast, settings: Settings):
    gone = settings.model_copy(update={"smtp_url": "smtp://127.0.0.1:1"})
    await a_mail()
    await a_mail()
    waits = []
    for _try in range(GIVE_UP_AFTER):
        assert await jobs.deliver(gone) == 2
        waits.append(round(((await Mail.first()).due_at - clock.now()).total_seconds() / 60))
        await Mail.all().update(due_at=clock.now())
    assert waits == [2, 4, 8, 16, 32, 64, 128, 256, 512, 720, 720, 720]
    assert not await Mail.filter(dead_at__isnull=True).exists()


async def test_claimed_mail_comes_back_when_the_sender_died(cast: Cast, by_server: Settings, smtp: tuple[Mailbox, str]):
    await a_mail()
    async with atomic():
        assert len(await Mail.claim(clock.now(), 10)) == 1
    assert await jobs.deliver(by_server) == 0
    async with atomic():
        assert len(await Mail.claim(clock.now() + timedelta(minutes=6), 10)) == 1


async def test_without_a_server_mail_waits_and_says_so(cast: Cast, settings: Settings):
    await a_mail()
    assert await delivery.mail_waits(settings)
    assert await jobs.deliver(settings) == 0
    assert (await Mail.first()).attempts == 0
    assert not await delivery.mail_waits(settings.model_copy(update={"smtp_url": "smtp://x"}))


async def test_demonstration_on_this_machine_has_a_mailbox_folder(cast: Cast, settings: Settings):
    await type(cast.partner).filter(id=cast.partner.id).update(is_demo=True)
    mail = await a_mail()
    assert await delivery.mailbox_of(settings) == settings.data / "mailbox"
    assert await jobs.deliver(settings) == 1
    [file] = Path(settings.data, "mailbox").iterdir()
    assert file.name == f"{mail.id}.eml" and file.stat().st_mode & 0o077 == 0
    assert b"http://localhost:8080/join/s3cret" in file.read_bytes()
    assert not (await Mail.get(id=mail.id)).text
    elsewhere = settings.model_copy(update={"base_url": "https://portal.example.com"})
    assert await delivery.mailbox_of(elsewhere) is None and await delivery.mail_waits(elsewhere)


async def test_mail_of_a_change_that_failed_is_not_there(cast: Cast):
    with pytest.raises(ZeroDivisionError):
        async with atomic():
            await a_mail()
            raise ZeroDivisionError
    assert not await Mail.all().exists()


async def test_nobody_but_the_settings_says_where_links_lead(cast: Cast, settings: Settings):
    mail = await post("people/staff_invited", "x@demo.example", clock.now(), "en", **(words() | {"partner": f"{BASE_URL}.evil.example"}))
    assert "localhost:8080.evil" not in str(delivery.message_of(mail, settings))
