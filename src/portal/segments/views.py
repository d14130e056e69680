"""The screens of segments: all that one has, saving the filter of a list, changing, deleting and putting back."""

from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from portal.kernel import ids
from portal.kernel.text import gettext as _
from portal.web import operations
from portal.web.answers import done
from portal.web.errors import found
from portal.web.facets import LISTS, described
from portal.web.lists import ListState, read_list
from portal.web.render import render
from portal.web.routing import action, page, text


def _words(state: ListState, facets: list[dict[str, Any]]) -> list[str]:
    """A list's filter as its chips say it."""
    said = [_("“{words}”").format(words=state.search)] if state.search else []
    for facet in facets:
        chosen = state.chosen.get(facet["name"], [])
        labels = [label for value, label in facet["options"] if value in chosen]
        unknown = {"client": _("one client")}.get(facet["name"], _("something that is gone"))
        labels += [unknown] * (len(chosen) > len(labels) and bool(chosen))
        if chosen:
            said.append(f"{facet['verb']} {_(' or ').join(labels)}")
    return [*said, _("Archived")] if state.chosen.get("archived") == ["true"] else said


def _described(request: Request, row: Mapping[str, Any], data: Mapping[str, Any]) -> dict[str, Any]:
    """A segment's filter in words, and the address of its list with that filter; None where no address says it."""
    over = LISTS[row["of"].lower()]
    state, left = over.state(str(request.app.url_path_for(over.route)), row["filter"])
    known = {"country": _("Country is"), "onlyStaff": _("Granted to one person alone"), "archived": _("Archived or not")}
    further = [f"{known.get(name, name)} {', '.join(value) if isinstance(value, list) else ''}".strip() for name, value in left]
    return {"words": [*_words(state, described(over.facets, data)), *further], "url": None if left else state.url()}


async def _index(request: Request, status: int = 200, errors: tuple[str, ...] = ()) -> Response:
    data = await operations.run(request, "segments/index")
    words = {row["id"]: _described(request, row, data) for row in data["segments"]}
    return render(request, "segments/index.html", {**data, "described": words, "errors": errors}, status=status)


async def index(request: Request) -> Response:
    """All segments that one has."""
    return await _index(request)


def _state(request: Request, of: str, query: str) -> ListState:
    where = str(request.app.url_path_for(LISTS[of].route))
    return read_list(request, LISTS[of].facets, LISTS[of].sorts, address=f"{where}?{query}")


async def _form(request: Request, of: str, query: str, status: int = 200, **words: Any) -> Response:
    if of not in LISTS:
        found(None)
    state = _state(request, of, query)
    data = await operations.run(request, "segments/index")
    own = [(row["id"], _("Replace: {name}").format(name=row["name"])) for row in data["segments"] if row["mayChange"] and row["of"] == of.upper()]
    said = _words(state, described(LISTS[of].facets, data))
    values = {"name": "", "shared": False, "segment": ""}
    words = {"values": values, "errors": {}, "of": of, "query": state.query, "words": said, "own": own, **words}
    return render(request, "segments/new.html", {**data, **words}, status=status)


async def new(request: Request) -> Response:
    """Save the filter that the address says: `of` the list, the rest as in the list's own address."""
    query = request.url.query
    return await _form(request, request.query_params.get("of", ""), query)


async def save(request: Request) -> Response:
    """Save a list's filter under a name, or in place of another segment's."""
    of, query = text(request, "of") or "", text(request, "query") or ""
    if of not in LISTS:
        found(None)
    values = {"name": text(request, "name") or "", "shared": text(request, "shared") == "on", "segment": text(request, "segment") or ""}
    given: dict[str, Any] = {of: LISTS[of].filter(_state(request, of, query))}
    if ids.decode(values["segment"], "segment"):
        given |= {"segment": values["segment"], **({"name": values["name"]} if values["name"].strip() else {})}
        outcome = await operations.act(request, "segments/change", given)
    else:
        outcome = await operations.act(request, "segments/save", {**given, "name": values["name"], "shared": values["shared"]})
    if outcome.ok:
        where = f"{request.app.url_path_for(LISTS[of].route)}?segment={outcome.payload['segment']['id']}"
        return done(request, where, "segment.changed" if values["segment"] else "segment.saved")
    return await _form(request, of, query, 422, values=values, errors=outcome.errors)


async def _edit(request: Request, status: int = 200, **words: Any) -> Response:
    data = await operations.run(request, "segments/one", {"id": request.path_params["id"]})
    segment = found(data.pop("node") or None)
    if not segment["mayChange"]:
        found(None)
    return render(request, "segments/edit.html", {**data, "segment": segment, "values": segment, "errors": {}, **words}, status=status)


async def edit(request: Request) -> Response:
    """Rename a segment, share it or not."""
    return await _edit(request)


async def update(request: Request) -> Response:
    """Change a segment's name, and who has it."""
    values = {"name": text(request, "name") or "", "shared": text(request, "shared") == "on"}
    may_share = request.scope["state"]["viewer"].can("segments:share")
    given = values if may_share else {"name": values["name"]}
    outcome = await operations.act(request, "segments/change", {"segment": request.path_params["id"], **given})
    if "NOT_FOUND" in outcome.codes:
        found(None)
    if outcome.ok:
        row = outcome.payload["segment"]
        return done(request, f"{request.app.url_path_for(LISTS[row['of'].lower()].route)}?segment={row['id']}", "segment.changed")
    return await _edit(request, 422, values=values, errors=outcome.errors)


async def delete(request: Request) -> Response:
    """Delete a segment; the next page offers to undo it."""
    outcome = await operations.act(request, "segments/delete", {"segment": request.path_params["id"]})
    if "NOT_FOUND" in outcome.codes:
        found(None)
    if not outcome.ok:
        return await _index(request, 422, tuple(outcome.errors.values()))
    return done(request, str(request.app.url_path_for("segments:index")), "segment.deleted", request.path_params["id"])


async def restore(request: Request) -> Response:
    """Put a deleted segment back."""
    outcome = await operations.act(request, "segments/restore", {"segment": request.path_params["id"]})
    if "NOT_FOUND" in outcome.codes:
        found(None)
    if not outcome.ok:
        return await _index(request, 422, tuple(outcome.errors.values()))
    return done(request, str(request.app.url_path_for("segments:index")), "segment.restored")


routes = [
    page("/segments", index, "segments:index", needs="clients:read"),
    page("/segments/new", new, "segments:new", needs="segments:manage"),
    action("/segments/new", save, "segments:save"),
    page("/segments/{id}/edit", edit, "segments:edit", needs="segments:manage"),
    action("/segments/{id}/edit", update, "segments:update"),
    action("/segments/{id}/delete", delete, "segments:delete"),
    action("/segments/{id}/restore", restore, "segments:restore"),
]
