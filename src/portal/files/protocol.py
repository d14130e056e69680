"""Files at their own addresses: sent as they are, given back as what they are, and never as part of a page.

Their content passes the schema by: it comes and goes in pieces. What holds a file, and who sees it, is asked as with every row.
"""

import asyncio
import tempfile
from collections.abc import AsyncIterator
from typing import Any, BinaryIO
from urllib.parse import quote

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from portal.files import rules
from portal.files.models import File
from portal.kernel import ids
from portal.kernel.refusal import Refusal, Refused
from portal.kernel.text import gettext as _
from portal.kernel.viewer import Viewer
from portal.web import csrf
from portal.web.errors import Forbidden, SignInNeeded, found
from portal.web.routing import files, largest, page, too_large

IN_MEMORY = 1_000_000  # bytes; what is larger waits in a file of the system's
READ_SECONDS = 120.0
SEND = "files:send"


async def kept(viewer: Viewer, content: BinaryIO, name: str, most: int) -> File:
    """Look into what was sent and keep it as the viewer's draft. Raises `Refused` with the reason."""
    size = content.seek(0, 2)
    refusal = rules.refuse_size(size, most)
    looked = refusal or await asyncio.to_thread(rules.kind_of, content)
    if isinstance(looked, Refusal):
        raise Refused((looked,))
    return await File.keep(viewer, content, name, looked)


async def taken(request: Request, name: str = "files") -> tuple[list[dict[str, Any]], str]:
    """The files of a form: those kept now and those that it names as kept before, as `{id, name, size}`; and what is wrong with others.

    A form that is shown again names what was kept, so that nothing is sent twice and nothing is lost.
    """
    viewer = request.scope["state"]["viewer"]
    before = [each for each in request.state.form.getlist(f"{name}_kept") if isinstance(each, str)][: rules.MOST]
    keys = [key for each in before if (key := ids.key_of(each, "file"))]
    rows = await File.visible_to(viewer).filter(id__in=keys, holder__isnull=True).order_by("at", "id") if keys else []
    wrong = []
    for each in files(request, name):
        if not viewer.can(SEND):
            raise Forbidden(permission=SEND)
        try:
            rows.append(await kept(viewer, each.file, each.filename or "", largest(request)))
        except Refused as refused:
            wrong.append(f"{rules.shown_name(each.filename or '')}: {refused}")
    return [{"id": ids.encode("file", row.id), "name": row.name, "size": row.size} for row in rows], " ".join(wrong)


def _checked(request: Request) -> Viewer:
    """Who sends a file by itself: a token, or the portal's own pages."""
    state = request.scope["state"]
    viewer: Viewer = state["viewer"]
    if not state["by_token"]:
        settings = request.app.state.settings
        if not csrf.same_origin(request, settings.base_url) or not csrf.fits(request.headers.get("x-csrf-token"), state["cookie"], settings.secret_key):
            raise HTTPException(403, _("This form is out of date or was not sent from the portal. Load the page again, then send it."))
    if viewer.is_anonymous:
        if state["by_token"]:
            raise HTTPException(401, _("This token is not in force."), {"WWW-Authenticate": "Bearer"})
        raise SignInNeeded
    if not viewer.can(SEND):
        raise Forbidden(permission=SEND)
    return viewer


async def send(request: Request) -> Response:
    """Take a file as it is: its content is the body, its name stands in the address (`?name=`). Answers what the schema says of it."""
    viewer, most = _checked(request), largest(request)
    length = request.headers.get("content-length", "0")
    if not length.isdigit() or len(length) > 12 or int(length) > most:
        raise too_large(most)
    with tempfile.SpooledTemporaryFile(IN_MEMORY) as content:
        size = 0
        try:
            async with asyncio.timeout(READ_SECONDS):
                async for piece in request.stream():
                    size += len(piece)
                    if size > most:
                        raise too_large(most)
                    content.write(piece)
        except TimeoutError:
            raise HTTPException(408, _("This took too long to arrive. Send it again."), {"Connection": "close"}) from None
        try:
            row = await kept(viewer, content, request.query_params.get("name", ""), most)  # type: ignore[arg-type]
        except Refused as refused:
            errors = [{"code": each.code, "message": each.message, "field": each.field} for each in refused.refusals]
            return JSONResponse({"file": None, "errors": errors}, status_code=422)
    said = {"id": ids.encode("file", row.id), "name": row.name, "kind": row.kind.name, "size": row.size}
    return JSONResponse({"file": said, "errors": []}, status_code=201)


async def give(request: Request) -> Response:
    """A file's content. `?show`: in the browser's window, where that is safe; else it is saved under its name."""
    viewer = request.scope["state"]["viewer"]
    key = ids.key_of(request.path_params["id"], "file")
    row = found(await File.visible_to(viewer).get_or_none(id=key) if key else None)
    shown = "show" in request.query_params and row.kind in rules.SHOWN
    headers = {
        "Content-Disposition": disposition(row.name, shown=shown),
        "Content-Length": str(row.size),
        "Content-Encoding": "identity",  # packed already, as most files are
    }
    return StreamingResponse(_content(row), headers=headers, media_type=rules.KINDS[row.kind].media_type)


async def _content(row: File) -> AsyncIterator[bytes]:
    async for piece in row.pieces():
        yield piece


def disposition(name: str, *, shown: bool) -> str:
    """How a file is given: shown or saved, with its name for old programs and for all others (RFC 6266)."""
    plain = "".join(c if c.isascii() and c.isprintable() and c not in '"\\%' else "_" for c in name)
    return f"{'inline' if shown else 'attachment'}; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"


routes = [
    Route("/files", send, methods=["POST"], name="files:send"),
    page("/files/{id}", give, "files:give"),
]
