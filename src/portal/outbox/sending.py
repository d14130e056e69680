"""How a webhook is sent: one signed request by the Standard Webhooks scheme, or a form, and what came of it."""

import asyncio
import json
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from urllib.parse import urlencode

import httpcore2
import httpx2
from standardwebhooks import Webhook as Signer

from portal.kernel import clock, ids
from portal.kernel.sealed import Unreadable
from portal.outbox.webhooks import Endpoint, Webhook
from portal.settings import Settings

TIMEOUT = 10.0  # seconds for all of a try
MOST_READ = 64 * 1024  # bytes of an answer
KEPT = 500  # characters of it in the delivery log
AGENT = "partner-portal-webhooks"
FAILURES = (
    httpx2.HTTPError,
    httpx2.InvalidURL,
    httpcore2.ProtocolError,
    httpcore2.NetworkError,
    httpcore2.TimeoutException,
    OSError,
    UnicodeError,
)


@dataclass(frozen=True)
class Form:
    """What is sent of a webhook that goes as a form: to which address, and its fields."""

    url: str
    fields: dict[str, str]


# Makes the form at the moment of sending; None: nothing is to be sent any more. Raises `ValueError` where it can't be made.
Make = Callable[[Webhook, Settings], Awaitable[Form | None]]
_FORMS: dict[str, Make] = {}


def form(kind: str, make: Make) -> None:
    """Have webhooks of this kind sent as a form that `make` makes; for the domain that writes them, as it is loaded."""
    Webhook.is_form(kind)
    _FORMS[kind] = make


@dataclass(frozen=True)
class Request:
    """One request to be made."""

    url: str
    headers: dict[str, str]
    body: bytes


@dataclass(frozen=True)
class Outcome:
    """What came of a try. `status` None: no answer. `after`: how long the product asks to be left alone."""

    at: datetime
    took_ms: int = 0
    status: int | None = None
    error: str = ""
    answer: str = ""
    after: timedelta | None = None

    @property
    def is_taken(self) -> bool:
        return self.status is not None and 200 <= self.status < 300

    @property
    def is_gone(self) -> bool:
        return self.status == HTTPStatus.GONE


def body_of(webhook: Webhook) -> str:
    """The webhook as it is sent and signed: the same at each try."""
    said = {"type": webhook.kind, "timestamp": webhook.created_at.isoformat(), "data": webhook.data}
    return json.dumps(said, ensure_ascii=False, separators=(",", ":"))


async def request_of(webhook: Webhook, settings: Settings, now: datetime) -> Request | None:
    """The request that a webhook is sent by; None where nothing is to be sent. Raises `ValueError` where it can't be made."""
    if webhook.by_form:
        if webhook.kind not in _FORMS:
            raise ValueError(f"nothing here knows how to send {webhook.kind}")
        made = await _FORMS[webhook.kind](webhook, settings)
        headers = {"content-type": "application/x-www-form-urlencoded"}
        return Request(made.url, headers, urlencode(made.fields).encode()) if made else None
    endpoint = await Endpoint.get_or_none(product_id=webhook.product_id)
    if endpoint is None:
        return None
    name, body = ids.encode("webhook", webhook.id), body_of(webhook)
    try:
        signatures = [Signer(secret).sign(name, now, body) for secret in endpoint.signers(settings.secret_key, now)]
    except Unreadable as error:
        raise ValueError("the secret can't be read: the portal's secret key has changed. Rotate the secret.") from error
    headers = {
        "content-type": "application/json",
        "webhook-id": name,
        "webhook-timestamp": str(int(now.timestamp())),
        "webhook-signature": " ".join(signatures),
    }
    return Request(endpoint.url, headers, body.encode())


async def send(client: httpx2.AsyncClient, request: Request) -> Outcome:
    """Make one try. Never raises but for being cancelled."""
    at, began = clock.now(), time.monotonic()
    status, error, answer, after = None, "", b"", None
    try:
        async with asyncio.timeout(TIMEOUT):
            said = {"user-agent": AGENT, "accept-encoding": "identity", **request.headers}
            async with client.stream("POST", request.url, content=request.body, headers=said) as response:
                answer = await _read(response)
                status, after = response.status_code, _after(response, at)
    except TimeoutError:
        error = f"no answer within {TIMEOUT:g} seconds"
    except FAILURES as failed:
        error = f"{type(failed).__name__}: {failed}"
    if status is not None and not 200 <= status < 300:
        error = f"answered {status}" + (", and redirects are not followed" if 300 <= status < 400 else "")
    text = answer[: KEPT * 4].decode(errors="replace").replace("\x00", "")
    return Outcome(at, round((time.monotonic() - began) * 1000), status, error[:300], text[:KEPT], after)


async def _read(response: httpx2.Response) -> bytes:
    """The answer's beginning; the rest is left unread."""
    read = b""
    async for part in response.aiter_raw():
        read += part
        if len(read) >= MOST_READ:
            break
    return read[:MOST_READ]


def _after(response: httpx2.Response, now: datetime) -> timedelta | None:
    """How long the receiver asks to be left alone, by `Retry-After`: seconds, or a date."""
    said = response.headers.get("retry-after", "").strip()
    if response.status_code not in (HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE) or not said:
        return None
    try:
        wait = timedelta(seconds=min(int(said), 10**8)) if said.isdecimal() else parsedate_to_datetime(said) - now
    except (ValueError, TypeError, OverflowError):
        return None
    return max(wait, timedelta())
