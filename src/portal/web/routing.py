"""The kinds of endpoints that a screen has, as routes: page, action, upload, download."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from portal.kernel.proof import refuse_unproven
from portal.kernel.text import gettext as _
from portal.web import csrf
from portal.web.errors import Forbidden, Held, ProofNeeded, SignInNeeded

Endpoint = Callable[[Request], Awaitable[Response]]
LARGEST_FORM = 12_000_000  # bytes; a field longer than its rule allows is told so at the field
LARGEST_OF_STRANGERS = 100_000  # bytes of a form from someone who has not signed in
READ_SECONDS, READ_SECONDS_OF_STRANGERS = 120.0, 20.0  # until the last byte of a form must be here


def page(path: str, endpoint: Endpoint, name: str, needs: str | None = "", proven: bool = False, always: bool = False) -> Route:
    """A screen that is looked at. `needs`: the permission without which there is nothing to do on it; None: open to everyone.

    `proven`: what is typed on it takes a step-up to be taken, so that is asked for first: nobody fills in a form for nothing.
    `always`: it is open to who is held at the door, too.
    """

    async def checked(request: Request) -> Response:
        if needs is not None:
            viewer = request.scope["state"]["viewer"]
            if viewer.is_anonymous:
                raise SignInNeeded
            if viewer.held and not always:
                raise Held
            if needs and not viewer.can(needs):
                raise Forbidden(permission=needs)
        if proven and not is_proven(request):
            raise ProofNeeded
        return await endpoint(request)

    checked.__name__ = endpoint.__name__
    return Route(path, checked, methods=["GET"], name=name)


def is_proven(request: Request) -> bool:
    """Whether the person has proven lately enough to be that person: what takes a step-up is open."""
    viewer = request.scope["state"]["viewer"]
    lasts = timedelta(minutes=request.app.state.settings.step_up_minutes)
    return refuse_unproven(viewer.proven_at, viewer.now, lasts) is None


download = page  # the answer is a file, page by page of the operation


def action(path: str, endpoint: Endpoint, name: str, always: bool = False, files: int = 1) -> Route:
    """A form that is sent: checked for where it comes from, then parsed into `request.state.form`.

    `always`: it is open to who is held at the door, too. `files`: how many it may hold; with more than one all of it may be as
    large as the setting `upload_mb` says.
    """

    async def checked(request: Request) -> Response:
        settings = request.app.state.settings
        if not csrf.same_origin(request, settings.base_url):
            raise _foreign()
        form = await _form(request, files)
        given = request.headers.get("x-csrf-token") or form.get("csrf_token")
        if not isinstance(given, str) or not csrf.fits(given, request.scope["state"]["cookie"], settings.secret_key):
            raise _foreign()
        request.state.form = form
        if request.scope["state"]["viewer"].held and not always:
            raise Held
        return await endpoint(request)

    checked.__name__ = endpoint.__name__
    return Route(path, checked, methods=["POST"], name=name)


upload = action


def too_large(most: int) -> HTTPException:
    """The refusal of what is larger than so many bytes. What is left of it is not read, so the connection ends with the answer."""
    message = _("This is more than the portal takes at once: at most {n} MB.").format(n=f"{most / 1_000_000:g}")
    return HTTPException(413, message, {"Connection": "close"})


def _foreign() -> HTTPException:
    return HTTPException(403, _("This form is out of date or was not sent from the portal. Load the page again, then send it."))


def largest(request: Request) -> int:
    """Bytes of all files that are sent at once."""
    return request.app.state.settings.upload_mb * 1_000_000


async def _form(request: Request, files: int) -> Any:
    """The form in the body. Who has not signed in has little to send, and little time: neither memory nor places are held for long."""
    stranger = request.scope["state"]["viewer"].is_anonymous
    most, seconds = (LARGEST_OF_STRANGERS, READ_SECONDS_OF_STRANGERS) if stranger else (LARGEST_FORM, READ_SECONDS)
    if files > 1 and not stranger:
        most = largest(request)
    length = request.headers.get("content-length", "")
    if not re.fullmatch("[0-9]{1,12}", length) or int(length) > most + (LARGEST_OF_STRANGERS if files > 1 else 0):
        raise too_large(most)
    _only_utf_8(request)
    try:
        async with asyncio.timeout(seconds):
            return await request.form(max_files=files, max_fields=500, max_part_size=min(most, LARGEST_FORM))
    except TimeoutError:
        raise HTTPException(408, _("This form took too long to arrive. Send it again."), {"Connection": "close"}) from None


def _only_utf_8(request: Request) -> None:
    """Browsers send forms in UTF-8. Other codecs that a sender may name make half characters, take long, or are none."""
    charsets = re.findall(r"charset\*?\s*=\s*\"?([^\s;\"]*)", request.headers.get("content-type", ""), re.IGNORECASE)
    if any(charset.lower() not in ("utf-8", "utf8") for charset in charsets):
        raise HTTPException(415, _("Send forms in UTF-8."))


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


def files(request: Request, name: str) -> list[UploadFile]:
    """All files of the sent form under a name that were chosen."""
    return [each for each in request.state.form.getlist(name) if isinstance(each, UploadFile) and each.filename]
