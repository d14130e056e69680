"""The programme's pages: what partners read, and where vendor staff draw up versions, compare and publish them."""

from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from portal.web import operations
from portal.web.answers import done
from portal.web.errors import found
from portal.web.render import render
from portal.web.routing import action, page, text


async def index(request: Request) -> Response:
    """The programme in plain sentences: the version in force, and what changes with the next one."""
    data = await operations.run(request, "programme/index")
    published = [each for each in data.pop("programmeVersions") if each["publishedAt"]]
    now = next((each for each in published if each["isInForce"]), None)
    coming = [each for each in published if now is None or each["starts"] > now["starts"]]
    return render(request, "programme/index.html", {**data, "now": now, "coming": sorted(coming, key=lambda each: each["starts"])})


async def versions(request: Request) -> Response:
    """All versions and drafts."""
    return render(request, "programme/versions.html", await operations.run(request, "programme/versions"))


async def _new(request: Request, status: int = 200, **words: Any) -> Response:
    data = await operations.run(request, "programme/new")
    now = next((each for each in data["programmeVersions"] if each["isInForce"]), None)
    words = {"errors": {}, "document": now["document"] if now else data["shippedProgramme"], "of": now, **words}
    return render(request, "programme/new.html", {**data, **words}, status=status)


async def new(request: Request) -> Response:
    """A new draft, begun with the version in force, or with the shipped programme where there is none."""
    return await _new(request)


async def draft(request: Request) -> Response:
    """Keep a new draft."""
    document = _document(request)
    outcome = await operations.act(request, "programme/draft", {"document": document})
    if outcome.ok:
        where = request.app.url_path_for("programme:version", id=outcome.payload["programmeVersion"]["id"])
        return done(request, str(where), "programme.drafted")
    return await _new(request, 422, document=document, errors=outcome.errors)


async def _version(request: Request, status: int = 200, **words: Any) -> Response:
    data = await operations.run(request, "programme/version", {"id": request.path_params["id"]})
    version = found(data.pop("node") or None)
    words = {"errors": {}, "document": version["document"], **words}
    return render(request, "programme/version.html", {**data, "version": version, **words}, status=status)


async def version(request: Request) -> Response:
    """One version: its document, its problems, what differs from the one in force, what partners will read."""
    return await _version(request)


async def change(request: Request) -> Response:
    """Keep a draft as it is written now."""
    document = _document(request)
    outcome = await operations.act(request, "programme/change", {"version": request.path_params["id"], "document": document})
    if outcome.ok:
        return done(request, str(request.app.url_path_for("programme:version", id=request.path_params["id"])), "programme.changed")
    return await _version(request, 422, document=document, errors=outcome.errors)


async def _dialog(request: Request, template: str, errors: dict[str, str], status: int = 200) -> Response:
    data = await operations.run(request, "programme/version", {"id": request.path_params["id"]})
    words = {"version": found(data.pop("node") or None), "errors": {"": " ".join(errors.values())} if errors else {}}
    return render(request, template, {**data, **words}, status=status)


async def publish_form(request: Request) -> Response:
    """Asks before a draft is published: it is for good."""
    return await _dialog(request, "programme/publish.html", {})


async def publish(request: Request) -> Response:
    """Publish a draft."""
    outcome = await operations.act(request, "programme/publish", {"version": request.path_params["id"]})
    if not outcome.ok:
        return await _dialog(request, "programme/publish.html", outcome.errors, 422)
    return done(request, str(request.app.url_path_for("programme:version", id=request.path_params["id"])), "programme.published")


async def discard_form(request: Request) -> Response:
    """Asks before a draft is thrown away."""
    return await _dialog(request, "programme/discard.html", {})


async def discard(request: Request) -> Response:
    """Throw a draft away."""
    outcome = await operations.act(request, "programme/discard", {"version": request.path_params["id"]})
    if not outcome.ok:
        return await _dialog(request, "programme/discard.html", outcome.errors, 422)
    return done(request, str(request.app.url_path_for("programme:versions")), "programme.discarded")


def _document(request: Request) -> str:
    """The document as it was written; browsers send line ends of their own."""
    return (text(request, "document") or "").replace("\r\n", "\n")


routes = [
    page("/programme", index, "programme:index"),
    page("/programme/versions", versions, "programme:versions", needs="programme:manage"),
    page("/programme/versions/new", new, "programme:new", needs="programme:manage"),
    action("/programme/versions/new", draft, "programme:draft"),
    page("/programme/versions/{id}", version, "programme:version", needs="programme:manage"),
    action("/programme/versions/{id}", change, "programme:change"),
    page("/programme/versions/{id}/publish", publish_form, "programme:publish_form", needs="programme:manage"),
    action("/programme/versions/{id}/publish", publish, "programme:publish"),
    page("/programme/versions/{id}/discard", discard_form, "programme:discard_form", needs="programme:manage"),
    action("/programme/versions/{id}/discard", discard, "programme:discard"),
]
