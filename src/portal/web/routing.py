"""The kinds of endpoints that a screen has, as routes: page, action, upload, download."""

from collections.abc import Awaitable, Callable
from typing import Any

from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from portal.gql.permissions import forbidden
from portal.kernel.text import gettext as _
from portal.web import csrf
from portal.web.errors import Forbidden, SignInNeeded

Endpoint = Callable[[Request], Awaitable[Response]]
LARGEST_FORM = 12_000_000  # bytes; a field longer than its rule allows is told so at the field


def page(path: str, endpoint: Endpoint, name: str, needs: str | None = "") -> Route:
    """A screen that is looked at. `needs`: the permission without which there is nothing to do on it; None: open to everyone."""

    async def checked(request: Request) -> Response:
        if needs is not None:
            viewer = request.scope["state"]["viewer"]
            if viewer.is_anonymous:
                raise SignInNeeded
            if needs and not viewer.can(needs):
                raise Forbidden(forbidden(needs).message)
        return await endpoint(request)

    checked.__name__ = endpoint.__name__
    return Route(path, checked, methods=["GET"], name=name)


download = page  # the answer is a file, page by page of the operation


def action(path: str, endpoint: Endpoint, name: str) -> Route:
    """A form that is sent: checked for where it comes from, then parsed into `request.state.form`."""

    async def checked(request: Request) -> Response:
        form = await _form(request)
        settings = request.app.state.settings
        given = request.headers.get("x-csrf-token") or form.get("csrf_token")
        cookie = request.scope["state"]["cookie"]
        if not csrf.same_origin(request, settings.base_url) or not csrf.fits(given, cookie, settings.secret_key):
            raise HTTPException(403, _("This form is out of date or was not sent from the portal. Load the page again, then send it."))
        request.state.form = form
        return await endpoint(request)

    checked.__name__ = endpoint.__name__
    return Route(path, checked, methods=["POST"], name=name)


upload = action


async def _form(request: Request) -> Any:
    length = request.headers.get("content-length", "")
    if not length.isdigit() or int(length) > LARGEST_FORM:
        raise HTTPException(413, _("This is more than the portal takes at once: at most 12 MB."))
    return await request.form(max_files=1, max_fields=500, max_part_size=LARGEST_FORM)


def text(request: Request, name: str) -> str | None:
    """A field of the sent form; None where it is missing or a file."""
    value = request.state.form.get(name)
    return value if isinstance(value, str) else None


def texts(request: Request, *names: str) -> dict[str, str]:
    """The fields of the sent form that are there, as GraphQL input: names are those of the API."""
    return {name: value for name in names if (value := text(request, name)) is not None}


def file(request: Request, name: str) -> UploadFile | None:
    """A file of the sent form, where one was chosen."""
    value = request.state.form.get(name)
    return value if isinstance(value, UploadFile) and value.filename else None
