"""What every page rests on: sessions kept in the database, forms that only our own pages can send, headers, templates."""

import hmac
import json
import secrets
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from . import company as companies
from .settings import Settings
from .store import Row, Store, digest, moment, now, read

HERE = Path(__file__).parent
HOURS = 12  # until a log-in ends
LARGEST_FORM = 64 * 1024
POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
STATES = {
    "PENDING_ACTIVATION": "Pending activation",
    "TRIAL": "Trial",
    "TRIAL_EXPIRED": "Trial expired",
    "PAYING": "Paying",
    "PAST_DUE": "Past due",
    "CANCELLED": "Cancelled",
}
ROLE_NAMES = {"ADMIN": "Admin", "MANAGER": "Manager", "EMPLOYEE": "Employee"}


# Sessions: the cookie holds a random secret, the row under its hash holds everything else.


class Sessions:
    """ASGI middleware that puts `request.session` in place, and keeps what changed."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self.app, self.settings = app, settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        store: Store = scope["app"].state.store
        secret = Request(scope).cookies.get(self.settings.cookie, "")
        session, before = _read(store, secret)
        scope["session"] = session

        async def send_and_keep(message: Message) -> None:
            if message["type"] == "http.response.start":
                if scope["session"] != (before or {}):
                    self._keep(store, scope, secret if before is not None else None, message)
                _add_headers(self.settings, message)
            await send(message)

        await self.app(scope, receive, send_and_keep)

    def _keep(self, store: Store, scope: Scope, secret: str | None, message: Message) -> None:
        """Whoever logs in or out gets a new secret: nobody can have known the old one and use it now."""
        session = scope["session"]
        renew = session.pop("_renew", False)
        with store.change():
            if secret and not renew and _save(store, secret, session):
                return
            if secret:
                store.do("DELETE FROM session WHERE digest = ?", digest(secret))
            if secret and not renew:
                return  # it was ended meanwhile, and stays so
            fresh = secrets.token_urlsafe(32)
            store.add("session", digest=digest(fresh), expires_at=moment(now() + timedelta(hours=HOURS)), **_columns(session))
        cookie = f"{self.settings.cookie}={fresh}; Path=/; HttpOnly; SameSite=Lax" + ("; Secure" if self.settings.is_https else "")
        MutableHeaders(scope=message).append("set-cookie", cookie)


def _read(store: Store, secret: str) -> tuple[Row, Row | None]:
    row = store.one("SELECT data FROM session WHERE digest = ? AND expires_at > ?", digest(secret), moment()) if secret else None
    return (json.loads(row["data"]), json.loads(row["data"])) if row else ({}, None)


def _columns(session: Row) -> Row:
    actor = session.get("actor") or {}
    return {"data": json.dumps(session), "person": session.get("person"), "actor": actor.get("sub"), "sid": actor.get("sid")}


def _save(store: Store, secret: str, session: Row) -> bool:
    return bool(store.put("session", "digest", digest(secret), **_columns(session)))


def _add_headers(settings: Settings, message: Message) -> None:
    headers = MutableHeaders(scope=message)
    headers["content-security-policy"] = POLICY
    headers["x-content-type-options"] = "nosniff"
    headers["referrer-policy"] = "same-origin"
    headers["cross-origin-opener-policy"] = "same-origin"
    headers.setdefault("cache-control", "no-store")
    if settings.is_https:
        headers["strict-transport-security"] = "max-age=31536000"


def log_in(request: Request, person: Row, company: Row, actor: Row | None = None) -> None:
    """Begin a session as this person; `actor` where a partner's person comes from the portal."""
    request.session.clear()
    request.session.update({"person": person["id"], "company": company["id"], "actor": actor, "_renew": True})


def log_out(request: Request) -> None:
    request.session.clear()
    request.session["_renew"] = True


# Who asks


class LogInNeeded(Exception):
    """Nobody is logged in."""


class Over(Exception):
    """A sign-in from the portal has reached its end."""


class Visit:
    """Who is logged in, in which company, and who acts in truth."""

    def __init__(self, request: Request) -> None:
        self.request, self.session, self.store = request, request.session, request.app.state.store
        person = companies.person(self.store, self.session.get("person"))
        if person is None or not person["is_active"]:
            raise LogInNeeded
        self.person: Row = person
        self.company: Row = companies.get(self.store, person["company"])
        self.actor: Row | None = self.session.get("actor")
        if self.seconds_left is not None and self.seconds_left <= 0:
            raise Over

    @property
    def seconds_left(self) -> int | None:
        until = self.actor and self.actor.get("until")
        return int(until - time.time()) if until else None

    @property
    def name(self) -> str:
        """Who is answerable: the one who acts."""
        return self.actor["name"] if self.actor else self.person["name"]

    @property
    def as_other(self) -> bool:
        return bool(self.actor and self.actor["as_other"])

    @property
    def is_admin(self) -> bool:
        return self.person["role"] == "ADMIN"

    @property
    def is_own_admin(self) -> bool:
        """An admin of the client, in person: only they decide on partners."""
        return self.is_admin and self.person["partner"] is None and self.actor is None

    @property
    def may_run(self) -> bool:
        """Whether the company's work may be done: it is tried or paid."""
        return self.company["state"] in ("TRIAL", "PAYING", "PAST_DUE")


# Forms


async def form_of(request: Request) -> dict[str, Any]:
    """A form that one of our own pages sent, its texts stripped; lists under `name[]`. Raises `companies.Refused`."""
    settings: Settings = request.app.state.settings
    site, origin = request.headers.get("sec-fetch-site"), request.headers.get("origin")
    foreign = site not in (None, "same-origin", "none") or origin not in (None, settings.url)
    if int(request.headers.get("content-length") or 0) > LARGEST_FORM:
        raise companies.Refused("That is too much.")
    form = await request.form(max_files=0, max_fields=100)
    given, known = str(form.get("csrf") or ""), request.session.get("csrf") or ""
    if foreign or not known or not hmac.compare_digest(given.encode(), known.encode()):
        raise companies.Refused("This form is too old, or was not ours. Send it once more.")
    texts = {name: str(value).strip() if "password" not in name else str(value) for name, value in form.items()}
    return texts | {f"{name}[]": [str(value) for value in form.getlist(name)] for name in form}


def csrf(request: Request) -> str:
    """The session's token for forms; makes a session where there is none."""
    return request.session.setdefault("csrf", secrets.token_urlsafe(24))


# Pages

_templates = Environment(loader=FileSystemLoader(HERE / "templates"), autoescape=True, undefined=StrictUndefined, trim_blocks=True)
_templates.globals |= {"STATES": STATES, "ROLES": ROLE_NAMES}


def _day(text: str | None) -> str:
    at = read(text)
    return f"{at.day} {at:%b %Y}" if at else "–"


def _minute(text: str | None) -> str:
    at = read(text)
    return f"{at.day} {at:%b %Y, %H:%M} UTC" if at else "never"


_templates.filters |= {"day": _day, "minute": _minute}


def page(request: Request, template: str, values: Row | None = None, status: int = 200) -> HTMLResponse:
    """A page of our own; `visit` is None for who is not logged in."""
    try:
        visit = Visit(request)
    except (LogInNeeded, Over):
        visit = None
    said = request.session.pop("said", None) if status == 200 else None
    shown = {
        "visit": visit,
        "settings": request.app.state.settings,
        "csrf": csrf(request),
        "said": said,
        "path": request.url.path,
        "wrong": None,
        "form": {},
    }
    answer = HTMLResponse(_templates.get_template(template).render(shown | (values or {})), status)
    if visit and visit.seconds_left is not None:
        answer.headers["refresh"] = f"{visit.seconds_left + 1}; url=/home"  # what is shown goes when the time is over
    return answer


def said(request: Request, words: str, path: str) -> RedirectResponse:
    """Go on to a page, which says what was done."""
    request.session["said"] = words
    return RedirectResponse(path, 303)


async def on_log_in_needed(request: Request, _error: Exception) -> Response:
    settings: Settings = request.app.state.settings
    was_here = settings.cookie in request.cookies
    if request.session.get("person"):
        log_out(request)
    return RedirectResponse("/?ended=1" if was_here else "/", 303)


async def on_over(request: Request, _error: Exception) -> Response:
    """The time is over: the session ends, and the way back is shown."""
    back = (request.session.get("actor") or {}).get("return_to") or request.app.state.settings.portal
    log_out(request)
    return page(request, "refused.html", {"why": "The time of this sign-in is over.", "back": back})


async def on_refused(request: Request, error: Exception) -> Response:
    """A form that was refused before its page could say so."""
    assert isinstance(error, companies.Refused)
    return page(request, "refused.html", {"why": error.message, "back": None}, 422)


def static(request: Request) -> Response:
    """The one style sheet."""
    name = request.path_params["name"]
    kinds = {"product.css": "text/css", "mark.svg": "image/svg+xml"}
    if name not in kinds:
        return PlainTextResponse("not found", 404)
    return Response((HERE / "static" / name).read_bytes(), media_type=kinds[name], headers={"cache-control": "public, no-cache"})
