"""Headers that every answer carries: what the browser may load, keep and tell others."""

import re
import uuid
from collections.abc import Awaitable, Callable, MutableMapping
from functools import lru_cache
from typing import Any

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Asgi = Callable[[Scope, Receive, Send], Awaitable[None]]

POLICY = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "form-action": "'self'",
    "base-uri": "'none'",
    "frame-ancestors": "'none'",
    "manifest-src": "'self'",
}
# GraphiQL's editor writes style attributes, runs workers and carries a small font in its style sheet.
GRAPHIQL_POLICY = POLICY | {"style-src": "'self' 'unsafe-inline'", "worker-src": "'self'", "font-src": "'self' data:"}

# What people sent: shown as it is, running nothing, loading nothing, in an origin of its own. A browser's own viewer of PDFs does not
# work in a sandbox, and needs none: it runs no script of the document's in the page.
FILE_POLICY = {"default-src": "'none'", "style-src": "'unsafe-inline'", "img-src": "data:", "form-action": "'none'", "base-uri": "'none'", "frame-ancestors": "'none'"}
SANDBOXED_POLICY = FILE_POLICY | {"sandbox": ""}

YEAR = 31_536_000  # seconds
_NOT_USED = "accelerometer autoplay camera display-capture encrypted-media fullscreen geolocation gyroscope magnetometer microphone midi payment usb"
_HASHED = re.compile(r"[.-][0-9A-Za-z]{8,64}\.[a-z0-9]+$")


def _policy(directives: dict[str, str]) -> bytes:
    return "; ".join(f"{name} {sources}".strip() for name, sources in directives.items()).encode()


_POLICY, _GRAPHIQL_POLICY, _FILE_POLICY, _SANDBOXED_POLICY = map(_policy, (POLICY, GRAPHIQL_POLICY, FILE_POLICY, SANDBOXED_POLICY))
_ALWAYS = (
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"same-origin"),
    (b"permissions-policy", ", ".join(f"{name}=()" for name in _NOT_USED.split()).encode()),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
)
_HSTS = (b"strict-transport-security", b"max-age=%d" % YEAR)


class SecureHeaders:
    """Outermost ASGI middleware. Replaces what the application says under these names, but adds to its `Vary`.

    Each request gets an id of its own, `scope["state"]["request_id"]`, 32 hex digits, and tells it in `X-Request-Id`; one
    that came from outside is not taken over, so that nobody can write into the logs or pose as another request. `https`
    says whether people reach the portal by https; then browsers are told to keep to it for a year.
    """

    def __init__(self, app: Asgi, https: bool = False) -> None:
        self.app = app
        self._always = (*_ALWAYS, _HSTS) if https else _ALWAYS

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        request_id = uuid.uuid4().hex
        scope = {**scope, "state": {**scope.get("state", {}), "request_id": request_id}}

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                own = (*self._always, *_page_headers(scope, message), (b"x-request-id", request_id.encode()))
                message = {**message, "headers": _merged(message.get("headers", ()), own)}
            await send(message)

        await self.app(scope, receive, send_with_headers)


def _page_headers(scope: Scope, message: Message) -> list[tuple[bytes, bytes]]:
    path: str = scope["path"]
    policy = _GRAPHIQL_POLICY if path == "/graphiql" else _POLICY
    if path.startswith("/files/") and message["status"] == 200:
        policy = _FILE_POLICY if (b"content-type", b"application/pdf") in message["headers"] else _SANDBOXED_POLICY
    if path.startswith("/static/") and message["status"] in (200, 206, 304):
        return [(b"content-security-policy", policy), (b"cache-control", _static_cache(scope))]
    found = [value for key, value in message.get("headers", ()) if key.lower() == b"vary"]
    return [
        (b"content-security-policy", policy),
        (b"cache-control", b"no-store"),
        (b"vary", _vary(b", ".join(found).decode("latin-1")).encode("latin-1")),
    ]


def _static_cache(scope: Scope) -> bytes:
    """For ever where the address changes with the content: `?v=…`, or a hash before the file's ending."""
    hashed = b"v=" in scope.get("query_string", b"") or _HASHED.search(scope["path"])
    return b"public, max-age=%d, immutable" % YEAR if hashed else b"public, no-cache"


@lru_cache(maxsize=100)  # few applications say anything else
def _vary(found: str) -> str:
    names = [name.strip() for name in found.split(",") if name.strip()]
    known = {name.lower() for name in names}
    return ", ".join([*names, *(name for name in ("Cookie", "HX-Request", "Accept-Language") if name.lower() not in known)])


def _merged(given: Any, own: tuple[tuple[bytes, bytes], ...]) -> list[tuple[bytes, bytes]]:
    replaced = dict(own)
    return [*(each for each in given if each[0].lower() not in replaced), *own]
