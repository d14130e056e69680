"""Sending what waits in the outbox. Several processes may do it at once: each claims what it sends."""

import asyncio

import aiosmtplib
import structlog

from portal.db.transactions import atomic
from portal.kernel import clock
from portal.outbox import delivery
from portal.outbox.models import Mail
from portal.settings import Settings

AT_ONCE, EACH = 10, 25.0  # mails, and seconds for each: together less than the lease of a claimed mail

log = structlog.get_logger("portal.outbox")


async def deliver(settings: Settings) -> int:
    """Send what is due; answers how many mails were tried. Where there is no way out they wait."""
    place = await delivery.mailbox_of(settings)
    if settings.smtp_url is None and place is None:
        return 0
    async with atomic():
        claimed = await Mail.claim(clock.now(), AT_ONCE)
    if not claimed:
        return 0
    async with delivery.folder(place) if place else delivery.server(settings) as send:
        gone: Exception | None = None
        for mail in claimed:
            gone = await _try(mail, send, settings, gone)
    return len(claimed)


async def _try(mail: Mail, send: delivery.Send, settings: Settings, gone: Exception | None) -> Exception | None:
    """Send one mail. Answers why the way out is shut, if it is: the rest need not wait for it one by one."""
    try:
        if gone:
            raise gone
        async with asyncio.timeout(EACH):
            await send(delivery.message_of(mail, settings))
    except (aiosmtplib.SMTPException, OSError, ValueError) as error:
        refused = _is_final(error)
        if not gone:
            log.warning(
                "mail not sent",
                mail=str(mail.id),
                kind=mail.kind,
                error=_said(error),
                tries=mail.attempts,
                final=refused,
            )
        await mail.failed(_said(error), clock.now(), for_good=refused)
        return error if isinstance(error, OSError | aiosmtplib.SMTPConnectError) else None
    await mail.sent(clock.now())
    return None


def _is_final(error: Exception) -> bool:
    """Whether trying again is no use: the server knows no such address, or the mail is none."""
    if isinstance(error, aiosmtplib.SMTPRecipientsRefused):
        return all(500 <= each.code < 600 for each in error.recipients)
    if isinstance(error, aiosmtplib.SMTPAuthenticationError):
        return False  # ours to mend; mail waits meanwhile
    if isinstance(error, aiosmtplib.SMTPResponseException):
        return 500 <= error.code < 600
    return isinstance(error, ValueError)


def _said(error: Exception) -> str:
    return f"{type(error).__name__}: {error}"[:300]


JOBS_HERE = [("mail", 2.0, deliver)]
