"""Requests that change something come from the portal's own pages: by their origin, and by a token bound to the cookie."""

import hashlib
import hmac
from urllib.parse import urlsplit

from starlette.requests import Request

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})


def token_for(cookie: str, key: bytes) -> str:
    """The token of the pages that are shown under this cookie."""
    return hmac.new(key, b"csrf\x00" + cookie.encode(), hashlib.sha256).hexdigest()


def fits(given: str | None, cookie: str, key: bytes) -> bool:
    """Whether a token belongs to the cookie."""
    return bool(given and cookie) and hmac.compare_digest(str(given).encode(), token_for(cookie, key).encode())


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
