"""What the endpoints at the door share: where a request comes from, what is answered, and whom a passkey is asked for."""

import secrets
from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from portal.kernel import clock
from portal.kernel.refusal import Refused
from portal.kernel.viewer import Kind
from portal.people import entry
from portal.people.models import User
from portal.people.passkeys import Door
from portal.web.errors import SignInNeeded
from portal.web.render import render

NO_STORE = {"Cache-Control": "no-store"}


def browser_of(request: Request) -> entry.Browser:
    """Where the request comes from."""
    return entry.Browser(request.client.host if request.client else "", request.headers.get("user-agent", ""))


def old_session(request: Request) -> Any:
    """The key of the session that the browser came with, which ends when another begins."""
    session = request.scope["state"]["session"]
    return session.id if session else None


def session_of(request: Request) -> Any:
    """The session of the request. Raises `SignInNeeded`."""
    session = request.scope["state"]["session"]
    if session is None:
        raise SignInNeeded
    return session


async def user_of(request: Request) -> User:
    """The signed-in person. Raises `SignInNeeded`."""
    return await User.get(id=session_of(request).user_id)


def errors_of(refused: Refused) -> dict[str, str]:
    """What a form shows: the sentence for each field."""
    return {each.field or "": each.message for each in refused.refusals}


def status_of(refused: Refused) -> int:
    """The status that a refusal calls for."""
    return 429 if refused.refusals[0].code == "TOO_MANY_ATTEMPTS" else 422


def go(request: Request, where: str, secret: str | None = None) -> Response:
    """Lead on; with the secret of another session, under another cookie."""
    if secret:
        request.scope["state"]["new_cookie"] = secret
    return RedirectResponse(where, status_code=303)


def gone(request: Request) -> Response:
    """The one page for links that are used, expired, taken back or were never given."""
    return render(request, "people/gone.html", {}, status=404)


def landing(user: User, following: str) -> str:
    """Where a person goes who has signed in: analysts to their place of work."""
    analyst = user.is_analyst and not user.vendor_role
    return landing_of(Kind.ANALYST if analyst else Kind.STAFF, following)


def landing_of(kind: Kind, following: str) -> str:
    """The same for a viewer of a kind."""
    return "/graphiql" if kind is Kind.ANALYST and following == "/" else following


async def renew(request: Request) -> None:
    """Give the session of the request another secret: what it may do has changed."""
    session = request.scope["state"]["session"]
    if session:
        request.scope["state"]["new_cookie"] = await entry.renew(session)


def nobody() -> str:
    """A cookie's secret that stands for nobody."""
    return secrets.token_urlsafe(32)


def door(request: Request, purpose: str) -> Door:
    """Whom this browser's passkeys are asked for: `sign_in`, `prove` or `register`."""
    settings = request.app.state.settings
    return Door(settings.base_url, settings.secret_key, request.scope["state"]["cookie"], purpose, clock.now())
