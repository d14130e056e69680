"""Mail: by a mail server, or into a folder where a demonstration shows it."""

import asyncio
import os
import smtplib
import uuid
from email import policy
from email.message import EmailMessage
from email.utils import format_datetime
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from .settings import Settings
from .store import Row, now


def _message(settings: Settings, row: Row, body: dict[str, Any]) -> EmailMessage:
    made = EmailMessage(policy=policy.SMTP)
    made["From"], made["To"], made["Subject"], made["Date"] = settings.mail_from, body["to"], body["subject"], format_datetime(now())
    # Sent twice after a crash, it is the same mail: its id follows from its row.
    name = uuid.uuid5(uuid.NAMESPACE_URL, f"{settings.url}/mail/{row['id']}/{row['made_at']}")
    made["Message-ID"] = f"<{name}@{settings.mail_from.rpartition('@')[2]}>"
    made["Auto-Submitted"] = "auto-generated"
    made.set_content(body["text"])
    return made


async def send(settings: Settings, row: Row, body: dict[str, Any]) -> None:
    """Send one mail. Raises `OSError` (`smtplib.SMTPException` is one) where it has to wait."""
    message = _message(settings, row, body)
    if settings.smtp_url:
        await asyncio.to_thread(_by_server, settings.smtp_url, message)
    elif settings.mailbox:
        await asyncio.to_thread(_into_folder, settings.mailbox, message)
    else:
        raise OSError("there is no way out for mail: set smtp_url")


def _by_server(url: str, message: EmailMessage) -> None:
    parts = urlsplit(url)
    kind = smtplib.SMTP_SSL if parts.scheme == "smtps" else smtplib.SMTP
    with kind(parts.hostname or "", parts.port or 0, timeout=20) as server:
        server.ehlo_or_helo_if_needed()
        if parts.scheme == "smtp" and server.has_extn("starttls"):
            server.starttls()
        if parts.username:
            server.login(unquote(parts.username), unquote(parts.password or ""))
        server.send_message(message)


def _into_folder(folder: Path, message: EmailMessage) -> None:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    name = str(message["Message-ID"]).strip("<>").partition("@")[0]
    fresh = folder / f".{name}"
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(bytes(message))
    fresh.rename(folder / f"{name}.eml")  # whole or not at all: someone may be reading the folder


# What the product writes


def log_in_link(settings: Settings, company: Row, person: Row, link: str, by: str) -> tuple[str, str]:
    """To the superadmin of a new company: how to log in."""
    subject = f"{company['name']}: your log-in to {settings.name}"
    text = f"""Hello {person["name"]},

{by} opened {settings.name} for {company["name"]}.

Set your password here, within 3 days:
{settings.url}/password/{link}

After that you log in at {settings.url}/ with

    Company ID  {company["company_id"]}
    Your ID     {person["login"]}
"""
    return subject, text


def ready(settings: Settings, company: Row, person: Row, by: str) -> tuple[str, str]:
    """To the superadmin who has a temporary password from the partner."""
    subject = f"{company['name']}: your log-in to {settings.name}"
    text = f"""Hello {person["name"]},

{by} opened {settings.name} for {company["name"]}, and will tell you your first password.
At your first log-in you choose one of your own.

Log in at {settings.url}/?company_id={company["company_id"]} with

    Company ID  {company["company_id"]}
    Your ID     {person["login"]}
"""
    return subject, text


def set_password(settings: Settings, company: Row, person: Row, link: str) -> tuple[str, str]:
    """To anyone who is to set a password anew."""
    subject = f"{company['name']}: set your password for {settings.name}"
    text = f"""Hello {person["name"]},

set a password for {settings.name} at {company["name"]} here, within 3 days:
{settings.url}/password/{link}

    Company ID  {company["company_id"]}
    Your ID     {person["login"]}

If you did not expect this, you need not do anything.
"""
    return subject, text
