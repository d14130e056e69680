"""Sending what waits in the outbox. Several processes may do it at once: each claims what it sends."""

import asyncio
import contextlib
from collections import Counter
from uuid import UUID

import aiosmtplib
import httpx2
import structlog

from portal.db.transactions import atomic
from portal.kernel import clock
from portal.kernel.viewer import Kind, Viewer
from portal.outbox import delivery, guard, sending
from portal.outbox.models import Mail
from portal.outbox.sending import TIMEOUT
from portal.outbox.webhooks import TRIES, Attempt, Endpoint, Webhook
from portal.settings import Settings

AT_ONCE, EACH = 10, 25.0  # mails, and seconds for each: together less than the lease of a claimed mail
EACH_PRODUCT = 16  # webhooks under way to one product
LOOK_AGAIN = 0.5  # seconds until what is newly due is looked for, while others are under way

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


async def tell(settings: Settings) -> int:
    """Send the webhooks that are due, several accounts at once; answers how many were tried.

    Each product has places of its own: who is slow holds up nobody else.
    """
    under_way: dict[asyncio.Task[None], UUID] = {}
    done = 0
    async with contextlib.AsyncExitStack() as opened:
        client: httpx2.AsyncClient | None = None
        try:
            while True:
                for webhook in await _claimed(Counter(under_way.values())):
                    client = client or await opened.enter_async_context(guard.client(settings.insecure_origins, timeout=TIMEOUT))
                    under_way[asyncio.create_task(_tell_one(webhook, client, settings))] = webhook.product_id
                if not under_way:
                    return done
                ended, _ = await asyncio.wait(under_way, timeout=LOOK_AGAIN, return_when=asyncio.FIRST_COMPLETED)
                for task in ended:
                    del under_way[task]
                    done += 1
                    task.result()
        finally:
            for task in under_way:
                task.cancel()
            await asyncio.gather(*under_way, return_exceptions=True)


async def _claimed(busy: Counter[UUID]) -> list[Webhook]:
    """What is due, as far as there are places for it."""
    found: list[Webhook] = []
    for product_id in await Webhook.products_due(clock.now()):
        free = EACH_PRODUCT - busy[product_id]
        if free > 0:
            async with atomic():
                found += await Webhook.claim(product_id, clock.now(), free)
    return found


async def _tell_one(webhook: Webhook, client: httpx2.AsyncClient, settings: Settings) -> None:
    try:
        request = await sending.request_of(webhook, settings, clock.now())
    except ValueError as error:
        return await _note(webhook, sending.Outcome(clock.now(), error=str(error)[:300]))
    if request is None:  # its endpoint, or its reason, is gone
        async with atomic():
            return await webhook.was_sent(clock.now())
    if webhook.attempts > TRIES:  # each time it was tried, the process ended
        return await _note(webhook, sending.Outcome(clock.now(), error="given up: no try came to its end"))
    await _note(webhook, await sending.send(client, request))


async def _note(webhook: Webhook, came: sending.Outcome) -> None:
    """Write down what came of a try, all of it or nothing."""
    async with atomic():
        gone = came.is_gone and not webhook.by_form
        endpoint = await Endpoint.filter(product_id=webhook.product_id).select_for_update().get_or_none() if gone else None
        row = {"at": came.at, "took_ms": came.took_ms, "status": came.status, "error": came.error, "answer": came.answer}
        await Attempt.create(webhook_id=webhook.id, **row)
        if came.is_taken:
            await webhook.was_sent(clock.now())
        elif endpoint:
            await webhook.put_back(came.error, clock.now())
            await endpoint.pause(Viewer(kind=Kind.TOOL, now=clock.now()), "410 Gone")
        else:
            await webhook.failed(came.error, clock.now(), came.after)
    if not came.is_taken:
        log.warning("webhook not taken", webhook=str(webhook.id), kind=webhook.kind, error=came.error, tries=webhook.attempts)


JOBS_HERE = [("mail", 2.0, deliver), ("webhooks", 1.0, tell)]
