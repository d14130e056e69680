"""Requests that change something come from the portal's own pages: by their origin, and by a token bound to the cookie."""

import hashlib
import hmac
import secrets
from urllib.parse import urlsplit

from starlette.requests import Request

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})


def token_for(cookie: str, key: bytes) -> str:
    """A token for a page that is shown under this cookie: 128 hex digits.

    Masked anew each time: pages are compressed, and of a secret that stands in each of them their lengths would tell.
    """
    mask = secrets.token_bytes(32)
    return (mask + _masked(_secret(cookie, key), mask)).hex()


def fits(given: str | None, cookie: str, key: bytes) -> bool:
    """Whether a token belongs to the cookie."""
    try:
        token = bytes.fromhex(given or "")
    except ValueError:
        return False
    return bool(cookie) and len(token) == 64 and hmac.compare_digest(_masked(token[32:], token[:32]), _secret(cookie, key))


def _secret(cookie: str, key: bytes) -> bytes:
    return hmac.new(key, b"csrf\x00" + cookie.encode(), hashlib.sha256).digest()


def _masked(text: bytes, mask: bytes) -> bytes:
    return bytes(a ^ b for a, b in zip(text, mask, strict=True))


def same_origin(request: Request, base_url: str) -> bool:
    """Whether a browser says that the request began on one of the portal's own pages; one that says nothing is no browser."""
    site = request.headers.get("sec-fetch-site")
    if site is not None and site not in ("same-origin", "none"):
        return False
    origin = request.headers.get("origin")
    return origin is None or origin == _origin(base_url)


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"
