"""Who asks: the cookie or the token of a request becomes its viewer, once, before anything else looks at it."""

import secrets
from dataclasses import replace
from functools import partial
from typing import Any

from starlette.datastructures import MutableHeaders
from starlette.requests import Request, cookie_parser
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from portal.assets import catalogue, languages
from portal.kernel import clock
from portal.kernel.text import use_translations
from portal.kernel.viewer import Viewer
from portal.people import entry
from portal.people.models import digest
from portal.settings import Settings

LIVE = b"x-live"  # the header by which an open page says that it asks by itself


def _wished(header: str) -> str:
    """Of the languages that a browser asks for (RFC 9110, 12.5.4) the first that the portal speaks; else English."""
    asked = []
    for part in header[:200].split(","):
        language, _semicolon, weight = part.strip().partition(";")
        asked.append((-_weight(weight), language.partition("-")[0].lower()))
    return next((language for weight, language in sorted(asked, key=lambda each: each[0]) if weight and language in languages()), "en")


def _weight(said: str) -> float:
    name, _equals, value = said.strip().partition("=")
    try:
        return float(value) if name.strip() == "q" else 1.0
    except ValueError:
        return 0.0


class Viewers:
    """ASGI middleware: puts `viewer`, `session`, `cookie` (the secret that forms are bound to) and `by_token` into the state.

    A browser without a cookie gets one that stands for nobody, so that the sign-in form is bound to it too.
    """

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app = app
        self.settings = settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"].startswith(("/static/", "/health/")):
            await self.app(scope, receive, send)
            return
        state = scope.setdefault("state", {})
        headers = dict(reversed(scope["headers"]))  # of several the first counts
        scheme, _space, token = headers.get(b"authorization", b"").decode("latin-1").partition(" ")
        by_token = scheme.lower() == "bearer"
        cookie = self._sent(headers)
        state.update(cookie=cookie or secrets.token_urlsafe(32), session=None, by_token=by_token, new_cookie=None)
        # A page that keeps itself up to date is nobody at work: it doesn't put off the end of an idle session.
        state["is_live"] = scope["path"] == "/events" or LIVE in headers
        state["look_again"] = partial(self._by_token, token.strip()) if by_token else partial(self._by_cookie, cookie, state)
        state["viewer"] = viewer = await state["look_again"]()
        if viewer.is_anonymous and not by_token:
            state["viewer"] = replace(viewer, language=_wished(headers.get(b"accept-language", b"").decode("latin-1")))
        use_translations(catalogue(state["viewer"].language))

        async def send_with_cookie(message: Message) -> None:
            if message["type"] == "http.response.start":
                secret = state["new_cookie"] or (None if cookie or by_token else state["cookie"])
                if secret is not None:
                    MutableHeaders(scope=message).append("set-cookie", self._cookie(secret))
            await send(message)

        await self.app(scope, receive, send_with_cookie)

    def _sent(self, headers: dict[bytes, bytes]) -> str:
        """The secret in the cookie that the browser sent; empty: none that could be one."""
        if b"cookie" not in headers:
            return ""
        found = cookie_parser(headers[b"cookie"].decode("latin-1")).get(self.settings.cookie_name, "")
        return found if 20 <= len(found) <= 100 else ""

    async def _by_token(self, token: str) -> Viewer:
        now = clock.now()
        return await entry.viewer_from_token(token, now) or Viewer(now=now)

    async def _by_cookie(self, cookie: str, state: dict[str, Any]) -> Viewer:
        now = clock.now()
        if cookie:
            found = await entry.viewer_from_session(digest(cookie), now, self.settings, at_work=not state["is_live"])
            if found:
                viewer, state["session"] = found
                return viewer
        return Viewer(now=now)

    def _cookie(self, secret: str) -> str:
        secure = "; Secure" if self.settings.is_https else ""
        return f"{self.settings.cookie_name}={secret}; Path=/; HttpOnly; SameSite=Lax{secure}"


async def look_again(request: Request) -> Viewer:
    """Who asks by now, for an answer that takes long: put into the request's state, and given."""
    state = request.scope["state"]
    state["viewer"] = await state["look_again"]()
    return state["viewer"]
