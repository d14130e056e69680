"""The screens of resources: the shelf, one resource with what can be done with it, and the vendor's form for it."""

from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from portal.files.protocol import taken
from portal.kernel.text import gettext as _
from portal.web import operations
from portal.web.answers import done
from portal.web.errors import found
from portal.web.lists import Facet, ListState, pushed, read_list
from portal.web.render import render
from portal.web.routing import action, download, page, text

PAGE = 60
KINDS = ("LOGO", "BANNER", "EMAIL_TEMPLATE", "SOCIAL_TEMPLATE", "HANDBOOK", "TRAINING", "DOCUMENT")
STATES = ("PUBLISHED", "DRAFT", "ARCHIVED")
FACETS = (Facet("kind", "kind", values=KINDS, single=True), Facet("state", "state", values=STATES, single=True))
FIELDS = ("title", "category", "summary", "subject", "text", "certificate", "tier", "kind")


def kind_words() -> dict[str, str]:
    """Each kind in words."""
    return {
        "LOGO": _("Logo"),
        "BANNER": _("Banner"),
        "EMAIL_TEMPLATE": _("E-mail template"),
        "SOCIAL_TEMPLATE": _("Social template"),
        "HANDBOOK": _("Handbook"),
        "TRAINING": _("Training"),
        "DOCUMENT": _("Document"),
    }


def _address(request: Request, name: str, **params: str) -> str:
    return str(request.app.url_path_for(name, **params))


def _manages(request: Request) -> bool:
    return request.scope["state"]["viewer"].can("resources:manage")


def _state(request: Request) -> ListState:
    state = read_list(request, FACETS, ("PLACE", "TITLE", "CHANGED"), default="PLACE")
    category = request.query_params.get("category", "").strip()[:60]
    if category:
        state.filter["category"] = state.kept["category"] = category
    for name in ("kind", "state"):
        if name in state.filter:
            state.filter[name] = [state.filter[name]] if isinstance(state.filter[name], str) else state.filter[name]
    if not _manages(request):
        state.filter.pop("state", None)
    elif "state" not in state.filter:
        state.filter["state"] = ["PUBLISHED", "DRAFT"]
    return state


async def index(request: Request) -> Response:
    """The shelf: categories, and a card for each thing."""
    state = _state(request)
    variables = {"filter": state.filter, "orderBy": state.order_by, "first": PAGE, "after": state.after}
    data = await operations.run(request, "resources/index", variables)
    words = {**data, "state": state, "kinds": kind_words(), "manages": _manages(request)}
    return render(request, "resources/index.html", words, blocks={"shelf": "shelf"}, headers=pushed(request, state))


async def show(request: Request) -> Response:
    """One resource: what it is, and what can be done with it."""
    return await _show(request)


async def _show(request: Request, status: int = 200, **words: Any) -> Response:
    data = await operations.run(request, "resources/show", {"id": request.path_params["id"]})
    row = found(data.pop("node") or None)
    at = request.query_params.get("page", "")
    pages = len(row["training"]["pages"]) if row["training"] else 0
    number = min(int(at), pages + 1) if at.isascii() and at.isdigit() and len(at) < 5 and int(at) else 0
    shown = {"errors": {}, **data, "row": row, "at": number, "kinds": kind_words(), "manages": _manages(request), **words}
    return render(request, "resources/show.html", shown, status=status, blocks={"helped": "helped"})


async def take(request: Request) -> Response:
    """The resource's file; that it was taken is counted."""
    outcome = await operations.act(request, "resources/download", {"resource": request.path_params["id"]}, live=True)
    row = outcome.payload["resource"]
    if not outcome.ok and row:
        return await _show(request, 403)
    file = found((row or {}).get("file"))
    return RedirectResponse(file["path"], status_code=303)


async def vote(request: Request) -> Response:
    """Whether it helped."""
    helpful = {"yes": True, "no": False}.get(text(request, "helpful") or "")
    outcome = await operations.act(request, "resources/vote", {"resource": request.path_params["id"], "helpful": helpful})
    found(outcome.payload["resource"])
    if request.headers.get("hx-request") == "true":
        return await _show(request)
    return done(request, _address(request, "resources:show", id=request.path_params["id"]) + "#helped", "resource.voted")


async def test(request: Request) -> Response:
    """Mail a filled template to oneself."""
    outcome = await operations.act(request, "resources/test", {"resource": request.path_params["id"]})
    found(outcome.payload["resource"])
    if not outcome.ok:
        return await _show(request, 422, errors=outcome.errors)
    return done(request, _address(request, "resources:show", id=request.path_params["id"]), "resource.tested")


async def read(request: Request) -> Response:
    """A page of a training is read: on to the next."""
    number = text(request, "page") or ""
    number = number if number.isascii() and number.isdigit() and len(number) < 5 else "1"
    outcome = await operations.act(request, "resources/read", {"resource": request.path_params["id"], "page": int(number)})
    found(outcome.payload["resource"])
    return done(request, f"{_address(request, 'resources:show', id=request.path_params['id'])}?page={int(number) + 1}")


async def finish(request: Request) -> Response:
    """The answers to a training's questions."""
    form = request.state.form
    answers = [int(value) for n in range(100) if isinstance(value := form.get(f"answer{n}"), str) and value.isascii() and value.isdigit() and len(value) < 3]
    outcome = await operations.act(request, "resources/finish", {"resource": request.path_params["id"], "answers": answers})
    row = found(outcome.payload["resource"])
    if not outcome.ok:
        pages = len(row["training"]["pages"]) if row["training"] else 0
        return await _show(request, 422, errors=outcome.errors, at=pages + 1)
    return done(request, _address(request, "resources:show", id=request.path_params["id"]), "training.passed")


# The vendor's


async def new(request: Request) -> Response:
    """A form for something new."""
    return await _form(request)


async def edit(request: Request) -> Response:
    """The form for what there is."""
    return await _form(request)


async def _form(request: Request, status: int = 200, **words: Any) -> Response:
    key = request.path_params.get("id", "")
    data = await operations.run(request, "resources/form", {"id": key, "ofResource": bool(key)})
    row = found(data.pop("node", None) or None) if key else None
    values = {name: (row or {}).get(name) or "" for name in FIELDS}
    if row:
        values["tier"] = row["tier"]["id"] if row["tier"] else ""
    shown = {"errors": {}, "kept": [], "values": values, **data, "row": row, "kinds": kind_words(), **words}
    return render(request, "resources/form.html", shown, status=status, blocks={"resource-form": "form"})


async def add(request: Request) -> Response:
    """Put it on the shelf, as a draft."""
    return await _save(request, "resources/add", "resource.added")


async def change(request: Request) -> Response:
    """Change it."""
    return await _save(request, "resources/change", "resource.changed")


async def _save(request: Request, operation: str, said: str) -> Response:
    values = {name: text(request, name) or "" for name in FIELDS}
    files, wrong = await taken(request)
    key = request.path_params.get("id", "")
    kind = values["kind"].upper() if values["kind"].upper() in KINDS else "DOCUMENT"
    given = {name: values[name] for name in FIELDS if name not in ("kind", "tier")}
    given |= {"tier": values["tier"] or None, "file": files[-1]["id"] if files else None}
    given |= {"resource": key} if key else {"kind": kind}
    if wrong:
        return await _form(request, 422, values=values, errors={"files": wrong}, kept=files)
    outcome = await operations.act(request, operation, given)
    if "resource" in outcome.errors and "NOT_FOUND" in outcome.codes:
        found(None)
    if not outcome.ok:
        return await _form(request, 422, values=values, errors=outcome.errors, kept=files)
    return done(request, _address(request, "resources:show", id=outcome.payload["resource"]["id"]), said)


def _switch(operation: str, on: bool, said: str) -> Any:
    """An act of the vendor on a resource, which says on its page why it was refused."""

    async def run(request: Request) -> Response:
        outcome = await operations.act(request, f"resources/{operation}", {"resource": request.path_params["id"], "on": on})
        found(outcome.payload["resource"])
        if not outcome.ok:
            return await _show(request, 422, errors=outcome.errors)
        return done(request, _address(request, "resources:show", id=request.path_params["id"]), said)

    run.__name__ = said.replace("resource.", "")
    return run


_READ, _MANAGE = "resources:read", "resources:manage"
routes = [
    page("/resources", index, "resources:index", needs=_READ),
    page("/resources/new", new, "resources:new", needs=_MANAGE),
    action("/resources/new", add, "resources:add", files=2),
    page("/resources/{id}", show, "resources:show", needs=_READ),
    download("/resources/{id}/download", take, "resources:download", needs=_READ),
    page("/resources/{id}/edit", edit, "resources:edit", needs=_MANAGE),
    action("/resources/{id}/edit", change, "resources:change", files=2),
    action("/resources/{id}/vote", vote, "resources:vote"),
    action("/resources/{id}/test", test, "resources:test"),
    action("/resources/{id}/read", read, "resources:read"),
    action("/resources/{id}/finish", finish, "resources:finish"),
    action("/resources/{id}/publish", _switch("publish", True, "resource.published"), "resources:publish"),
    action("/resources/{id}/unpublish", _switch("publish", False, "resource.unpublished"), "resources:unpublish"),
    action("/resources/{id}/archive", _switch("archive", True, "resource.archived"), "resources:archive"),
    action("/resources/{id}/restore", _switch("archive", False, "resource.restored"), "resources:restore"),
    action("/resources/{id}/up", _switch("move", True, "resource.moved"), "resources:up"),
    action("/resources/{id}/down", _switch("move", False, "resource.moved"), "resources:down"),
]
