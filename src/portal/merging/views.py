"""The screens on which the vendor merges a partner into another."""

from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from portal.web import operations
from portal.web.answers import done
from portal.web.errors import NotFound, found
from portal.web.render import render
from portal.web.routing import action, page, texts

MANAGE = "partners:manage"


async def _form(request: Request, into: str, status: int = 200, **words: Any) -> Response:
    key = request.path_params["id"]
    search = request.query_params.get("q", "").strip()[:100]
    variables = {"id": key, "into": into, "chosen": bool(into), "search": search, "searched": bool(search) and not into}
    data = await operations.run(request, "merging/form", variables)
    partner = found(data.pop("node") or None)
    merge = data.get("partnerMerge")
    if into and not merge:
        raise NotFound
    known = {"partners": {"nodes": []}, "partnerMerge": None, "values": {}, "errors": {}}
    return render(request, "merging/form.html", {**known, **data, "partner": partner, "q": search, **words}, status=status)


async def form(request: Request) -> Response:
    """Choose the partner that stays, and see what would happen."""
    return await _form(request, request.query_params.get("into", ""))


async def merge(request: Request) -> Response:
    """Merge them."""
    given = {"into": "", "confirmation": "", **texts(request, "into", "confirmation")}
    outcome = await operations.act(request, "merging/merge", {"partner": request.path_params["id"], **given})
    if outcome.ok:
        return done(request, str(request.app.url_path_for("partners:show", id=outcome.payload["into"]["id"])), "partner.merged")
    return await _form(request, given["into"], 422, values=given, errors=outcome.errors)


routes = [
    page("/partners/{id}/merge", form, "merging:form", needs=MANAGE, proven=True),
    action("/partners/{id}/merge", merge, "merging:merge"),
]
