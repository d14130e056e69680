"""What can go wrong with a page, as exceptions, and the pages that say so."""

import re
from typing import Any, TypeVar
from urllib.parse import quote, urlsplit

import structlog
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Match
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from portal.db.engine import is_unavailable
from portal.kernel.text import gettext as _
from portal.web.paths import own_path

log = structlog.get_logger("portal.web")
T = TypeVar("T")


class SignInNeeded(Exception):
    """Nobody is signed in, or no longer."""


class ProofNeeded(Exception):
    """The person has to prove once more to be that person: a step-up."""


class Held(Exception):
    """The viewer is held at the door of the partner: something has to happen before anything can be done there."""


class Forbidden(Exception):
    """The viewer may not: for want of a permission, or for the reason that the message gives."""

    def __init__(self, message: str = "", permission: str = "") -> None:
        super().__init__(message)
        self.permission = permission


class NotFound(Exception):
    """There is nothing that this viewer can see: absent, foreign and hidden are alike."""


class TooMany(Exception):
    """Too many requests; `retry_after` seconds until the next."""

    def __init__(self, retry_after: int) -> None:
        super().__init__()
        self.retry_after = retry_after


class Broken(Exception):
    """An operation failed, by our fault (500) or because it was asked amiss (400)."""

    def __init__(self, message: str, status: int = 500) -> None:
        super().__init__(message)
        self.status = status


def found(row: T | None) -> T:
    """The row, or the page that says there is none."""
    if row is None:
        raise NotFound
    return row


async def _fault(request: Request, status: int, headers: dict[str, str] | None = None, **words: Any) -> Response:
    """The page that says what went wrong: in the shell where the viewer has one and the fault is not ours."""
    from portal.web import operations
    from portal.web.render import render_fault

    viewer = request.scope.get("state", {}).get("viewer")
    if viewer and viewer.permissions and status in (403, 404):
        words = {**await operations.run(request, "layouts/shell"), **words}
    return render_fault(request, status, headers, **words)


async def on_sign_in_needed(request: Request, _error: Exception) -> Response:
    """To the sign-in page and back; a part of a page that htmx asked for takes the whole window there."""
    here = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    back = f"?next={quote(here)}" if request.method == "GET" and here != "/" else ""
    where = str(request.app.url_path_for("people:sign_in")) + back
    if request.scope["state"].get("is_live"):  # nobody has done anything: what stands on the page is not to be lost
        return Response(status_code=401)
    if request.headers.get("hx-request") == "true":
        return Response(status_code=401, headers={"HX-Redirect": where.split("?")[0]})
    return RedirectResponse(where, status_code=303)


async def on_proof_needed(request: Request, _error: Exception) -> Response:
    """To the page that asks for the proof, and back: to this address where it is a page, else to the page that the form stood on."""
    where = str(request.app.url_path_for("people:prove")) + f"?next={quote(_page_behind(request))}"
    if request.headers.get("hx-request") == "true":
        return Response(status_code=403, headers={"HX-Redirect": where})
    return RedirectResponse(where, status_code=303)


async def on_held(request: Request, _error: Exception) -> Response:
    """To the page that says what the viewer is held by."""
    where = str(request.app.url_path_for("people:held"))
    if request.headers.get("hx-request") == "true":
        return Response(status_code=403, headers={"HX-Redirect": where})
    return RedirectResponse(where, status_code=303)


def _page_behind(request: Request) -> str:
    asked = {**request.scope, "method": "GET"}
    if any(route.matches(asked)[0] is Match.FULL for route in request.app.routes):
        return request.url.path + (f"?{request.url.query}" if request.url.query else "")
    try:
        parts = urlsplit(request.headers.get("hx-current-url") or request.headers.get("referer", ""))
    except ValueError:
        return "/"
    return own_path(parts.path + (f"?{parts.query}" if parts.query else ""))


async def on_forbidden(request: Request, error: Exception) -> Response:
    return await _fault(request, 403, message=str(error), permission=getattr(error, "permission", ""))


async def on_not_found(request: Request, _error: Exception) -> Response:
    return await _fault(request, 404)


async def on_too_many(request: Request, error: Exception) -> Response:
    wait = getattr(error, "retry_after", 1)
    return await _fault(request, 429, {"Retry-After": str(wait)}, retry_after=wait)


async def on_broken(request: Request, error: Exception) -> Response:
    status = getattr(error, "status", 500)
    return await _fault(request, status if status in (400, 500) else 500, message=str(error), amiss=True)


async def on_http(request: Request, error: Exception) -> Response:
    """Starlette's own: no such route, wrong method, a form that can't be read."""
    assert isinstance(error, HTTPException)
    if error.status_code == 404:
        return await _fault(request, 404)
    said = _("This address does not take that.") if error.status_code == 405 else error.detail
    return await _fault(request, error.status_code, dict(error.headers or {}), message=said, amiss=True)


async def on_unavailable(request: Request, _error: Exception) -> Response:
    return await _fault(request, 503, {"Retry-After": "5"}, retry_after=5)


def in_log(path: str) -> str:
    """A path as it may stand in a log: without the secret that a mailed link carries."""
    return re.sub(r"(?<=/)[A-Za-z0-9_-]{40,}", "…", path)


def _unavailable_to_tools() -> Response:
    error = {"message": _("The portal can’t reach its data at present. Try again soon."), "extensions": {"code": "UNAVAILABLE"}}
    return JSONResponse({"errors": [error]}, status_code=503, headers={"Retry-After": "5"})


class Faults:
    """ASGI middleware around all that asks the database: where it can't be had, that is said with 503 and `Retry-After`.

    What nobody expected is logged under the request's id and answered with a page of ours.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        begun = False

        async def sending(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self.app(scope, receive, sending)
        except Exception as error:
            if scope["type"] != "http" or begun:
                raise
            request = Request(scope, receive)
            about = {"request_id": scope["state"].get("request_id"), "path": in_log(scope["path"])}
            if not is_unavailable(error):
                log.error("request failed", **about, exc_info=error)
                await (await _fault(request, 500))(scope, receive, send)
                return
            log.warning("database unavailable", **about, error=f"{type(error).__name__}: {error}")
            for_tool = scope["path"] == "/graphql"
            answer = _unavailable_to_tools() if for_tool else await on_unavailable(request, error)
            await answer(scope, receive, send)
