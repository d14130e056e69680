"""The ways out of the outbox: a mail server, or on a demonstration that nobody else reaches, a folder."""

import asyncio
import os
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from email import policy
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from urllib.parse import unquote, urlsplit

import aiosmtplib
from tortoise import connections

from portal.db.engine import CONNECTION
from portal.outbox.mail import BASE_URL, REPLY_BEGIN, REPLY_END
from portal.outbox.models import Mail
from portal.settings import Settings

TIMEOUT = 20.0  # seconds for each step of a mail server

Send = Callable[[EmailMessage], Awaitable[None]]


async def mailbox_of(settings: Settings) -> Path | None:
    """The folder that mail is put into, where mail goes to no server: with demonstration data and on a loopback address only."""
    if settings.smtp_url or not settings.is_loopback:
        return None
    found = await connections.get(CONNECTION).execute_query_dict("SELECT 1 FROM partner WHERE is_demo LIMIT 1")
    return settings.data / "mailbox" if found else None


async def mail_waits(settings: Settings) -> bool:
    """Whether mail stays in the outbox: there is neither a server for it nor the mailbox folder."""
    return settings.smtp_url is None and await mailbox_of(settings) is None


def message_of(mail: Mail, settings: Settings) -> EmailMessage:
    """The mail as it is sent, its links on the portal's own address. Sent again, it keeps its Message-ID."""
    message = EmailMessage(policy=policy.SMTP)
    message["From"] = settings.mail_from
    message["To"] = mail.to
    message["Subject"] = mail.subject
    message["Date"] = format_datetime(mail.created_at)
    message["Message-ID"] = f"<{mail.id}@{settings.mail_from.rpartition('@')[2]}>"
    message["Auto-Submitted"] = "auto-generated"
    if answered := bool(mail.reply_token and settings.support_address):
        name, _at, domain = settings.support_address.rpartition("@")
        message["Reply-To"] = f"{name}+{mail.reply_token}@{domain}"
    message.set_content(_filled(mail.text, settings, answered))
    message.add_alternative(_filled(mail.html, settings, answered), subtype="html")
    return message


def _filled(text: str, settings: Settings, answered: bool) -> str:
    """A stored text with the portal's address, and with what it says of answers by mail only where these are taken."""
    said = text.replace(BASE_URL, settings.base_url)
    if answered:
        return said.replace(REPLY_BEGIN, "").replace(REPLY_END, "")
    return re.sub(f"{REPLY_BEGIN}[^{REPLY_END}]*{REPLY_END}", "", said)


@asynccontextmanager
async def server(settings: Settings) -> AsyncIterator[Send]:
    """A connection to the mail server of `PORTAL_SMTP_URL`. Raises `aiosmtplib.SMTPException` or `OSError`."""
    parts = urlsplit(settings.smtp_url or "")
    tls = parts.scheme == "smtps"
    client = aiosmtplib.SMTP(
        hostname=parts.hostname,
        port=parts.port or (465 if tls else 25),
        username=unquote(parts.username) if parts.username else None,
        password=unquote(parts.password) if parts.password else None,
        use_tls=tls,
        timeout=TIMEOUT,
    )

    async def send(message: EmailMessage) -> None:
        if not client.is_connected:
            await client.connect()
        await client.send_message(message)

    try:
        yield send
    finally:
        if client.is_connected:
            await _leave(client)


async def _leave(client: aiosmtplib.SMTP) -> None:
    try:
        await client.quit()
    except (aiosmtplib.SMTPException, OSError):
        client.close()


@asynccontextmanager
async def folder(place: Path) -> AsyncIterator[Send]:
    """The mailbox folder, one `.eml` file a mail; the newest sorts last."""

    def write(message: EmailMessage) -> None:
        place.mkdir(mode=0o700, parents=True, exist_ok=True)
        name = str(message["Message-ID"]).strip("<>").partition("@")[0]
        fresh = place / f".{name}"
        with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
            file.write(bytes(message))
        fresh.rename(place / f"{name}.eml")  # whole or not at all: someone may be reading the folder

    async def send(message: EmailMessage) -> None:
        await asyncio.to_thread(write, message)

    yield send
