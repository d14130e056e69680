"""The screens of clients: the list, the folder rows, the client's page, its forms."""

from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from portal.clients import views_import
from portal.kernel import ids
from portal.kernel.text import gettext as _
from portal.web import csvfiles, operations
from portal.web.acts import offered
from portal.web.answers import done
from portal.web.csvfiles import Column
from portal.web.errors import found
from portal.web.facets import LISTS, described, segment_asked
from portal.web.lists import PAGE, pushed, read_list
from portal.web.paths import path_of
from portal.web.render import is_partial, render
from portal.web.routing import action, download, page, text, texts
from portal.web.said import sentences

FIELDS = ("name", "number", "contactName", "email", "phone", "street", "postcode", "city", "country")
LIST = LISTS["clients"]
FACETS, SORTS = LIST.facets, LIST.sorts


async def index(request: Request) -> Response:
    """The list of folders."""
    state = read_list(request, FACETS, SORTS)
    variables = {
        "filter": LIST.filter(state),
        **segment_asked(state),
        "orderBy": state.order_by,
        "first": PAGE,
        "after": state.after,
        "ownBook": request.scope["state"]["viewer"].partner_id is not None,
    }
    data = await operations.run(request, "clients/index", variables)
    acts = offered(request.scope["state"]["viewer"], "clients", archived=bool(state.filter.get("archived")))
    words = {**data, "state": state, "facets": described(FACETS, data), "page_size": PAGE, "bulk_acts": acts}
    return render(request, "clients/index.html", words, blocks={"clients-list": "list", "clients-more": "more"}, headers=pushed(request, state))


def _columns(request: Request) -> list[Column]:
    """The columns of the list as a file, those that the viewer may read."""
    viewer = request.scope["state"]["viewer"]
    day = csvfiles.day_of(request)
    contact = (
        Column(_("Contact"), lambda row: row["contactName"]),
        Column(_("E-mail"), lambda row: row["email"]),
        Column(_("Phone"), lambda row: row["phone"]),
        Column(_("Street"), lambda row: row["street"]),
        Column(_("Postcode"), lambda row: row["postcode"]),
    )
    return [
        Column(_("Name"), lambda row: row["name"]),
        *([Column(_("Partner"), lambda row: row["partner"]["name"])] if viewer.sees_every_partner else ()),
        Column(_("Client number"), lambda row: row["number"]),
        *(contact if viewer.can("contacts:read") else ()),
        Column(_("Town"), lambda row: row["city"]),
        Column(_("Country"), lambda row: row["country"]),
        Column(_("Accounts"), lambda row: row["summary"]["accounts"]),
        Column(_("Headcount"), lambda row: row["summary"]["headcount"]),
        Column(_("Active users"), lambda row: row["summary"]["activeUsers"]),
        Column(_("Next renewal"), lambda row: row["summary"]["nextRenewal"]),
        Column(_("Archived"), lambda row: day(row["archivedAt"])),
        Column(_("Added"), lambda row: day(row["createdAt"])),
    ]


async def as_csv(request: Request) -> Response:
    """The list as a file: the same filters and sort, every row."""
    state = read_list(request, FACETS, SORTS)
    every = request.scope["state"]["viewer"].sees_every_partner
    variables = {"filter": LIST.filter(state), "orderBy": state.order_by, "everyPartner": every}
    return await csvfiles.export(request, "clients/csv", "clients", _columns(request), variables)


async def row(request: Request) -> Response:
    """One folder, opened or closed. The list's address in the browser says so too, filters and other open folders kept."""
    data = await operations.run(request, "clients/row", {"id": request.path_params["id"]})
    client = found(data["node"] or None)
    is_open = request.query_params.get("open") == "1"
    here = str(request.app.url_path_for("clients:index"))
    shown = request.headers.get("hx-current-url", "")
    in_list = path_of(shown) == here
    state = read_list(request, FACETS, SORTS, address=shown if in_list else here)
    state.open = [each for each in state.open if each != client["id"]] + ([client["id"]] if is_open else [])
    headers = {"HX-Replace-Url": state.url()} if is_partial(request) and in_list else {}
    acts = offered(request.scope["state"]["viewer"], "clients")
    words = {"client": client, "is_open": is_open, "row_url": state.toggled(client["id"]), "bulk_acts": acts}
    return render(request, "clients/_row.html", words, headers=headers)


async def new(request: Request) -> Response:
    """The form for a new client."""
    data = await operations.run(request, "layouts/shell")
    return render(request, "clients/new.html", {**data, "values": {}, "errors": {}})


async def create(request: Request) -> Response:
    """Add a client."""
    given = texts(request, *FIELDS)
    outcome = await operations.act(request, "clients/add", given)
    if outcome.ok:
        where = request.app.url_path_for("clients:show", id=outcome.payload["client"]["id"])
        return done(request, str(where), "client.added")
    data = await operations.run(request, "layouts/shell")
    words = {**data, "values": given, "errors": outcome.errors}
    return render(request, "clients/new.html", words, status=422)


async def _client_page(request: Request, status: int = 200, **words: Any) -> Response:
    data = await operations.run(
        request,
        "clients/show",
        {
            "id": request.path_params["id"],
            "notesAfter": request.query_params.get("notes"),
            "activityAfter": request.query_params.get("activity"),
            "ofStaff": request.scope["state"]["viewer"].staff_id is not None,
        },
    )
    client = found(data.pop("node") or None)
    words = {"errors": {}, "values": {}, "editing": None, "ticked": None, **words}
    blocks = {"staff-matrix": "matrix", "notes": "notes", "activity": "activity"}
    return render(request, "clients/show.html", {**data, "client": client, **words}, status=status, blocks=blocks)


async def show(request: Request) -> Response:
    """Everything about one client."""
    return await _client_page(request, editing=request.query_params.get("edit"))


async def edit(request: Request) -> Response:
    """The form of a client's details."""
    data = await operations.run(request, "clients/form", {"id": request.path_params["id"]})
    client = found(data["node"] or None)
    words = {**data, "client": client, "values": client, "errors": {}}
    return render(request, "clients/edit.html", words)


async def update(request: Request) -> Response:
    """Change a client's details."""
    given = texts(request, *FIELDS)
    version = text(request, "version") or ""
    inputs = {**given, "client": request.path_params["id"]}
    if version.isascii() and version.isdigit() and len(version) < 9:
        inputs["version"] = int(version)
    outcome = await operations.act(request, "clients/change", inputs)
    if outcome.ok:
        return done(request, str(request.app.url_path_for("clients:show", id=request.path_params["id"])), "client.changed")
    data = await operations.run(request, "clients/form", {"id": request.path_params["id"]})
    client = found(data["node"] or None)
    words = {**data, "client": client, "values": {**client, **given}, "errors": outcome.errors}
    return render(request, "clients/edit.html", words, status=422)


def _simple(operation: str, said: str, input_name: str = "client") -> Any:
    """An action that takes nothing but its record and leads back to the client's page, or says there why not."""

    async def run(request: Request) -> Response:
        outcome = await operations.act(request, operation, {input_name: request.path_params["id"]})
        if "NOT_FOUND" in outcome.codes:
            found(None)
        record = outcome.payload.get("client")
        client_id = (record or {}).get("id") or request.path_params["id"]
        if outcome.ok:
            where = str(request.app.url_path_for("clients:show", id=client_id))
            return done(request, where, said, request.path_params["id"])
        request.path_params["id"] = client_id
        return await _client_page(request, 422, errors=outcome.errors)

    run.__name__ = said.replace(".", "_")
    return run


async def archive_form(request: Request) -> Response:
    """Asks before a client is archived."""
    data = await operations.run(request, "clients/form", {"id": request.path_params["id"]})
    return render(request, "clients/archive.html", {**data, "client": found(data["node"] or None), "errors": {}})


async def archive(request: Request) -> Response:
    """Archive a client."""
    outcome = await operations.act(request, "clients/archive", {"client": request.path_params["id"]})
    if "NOT_FOUND" in outcome.codes:
        found(None)
    if outcome.ok:
        where = str(request.app.url_path_for("clients:show", id=request.path_params["id"]))
        return done(request, where, "client.archived", request.path_params["id"])
    data = await operations.run(request, "clients/form", {"id": request.path_params["id"]})
    words = {**data, "client": found(data["node"] or None), "errors": outcome.errors}
    return render(request, "clients/archive.html", words, status=422)


async def write_note(request: Request) -> Response:
    """Leave a note; what was typed stays in the box where it is refused."""
    given = {"client": request.path_params["id"], "text": text(request, "text") or ""}
    outcome = await operations.act(request, "clients/write_note", given)
    if outcome.ok and not is_partial(request):
        return done(request, str(request.app.url_path_for("clients:show", id=request.path_params["id"])) + "#notes")
    if outcome.ok:
        return await _client_page(request)
    words = {"errors": outcome.errors, "values": {"text": given["text"]}}
    if "NOT_FOUND" in outcome.codes:
        found(None)
    return await _client_page(request, 422, **words)


async def edit_note(request: Request) -> Response:
    """Put a new text in place of a note's."""
    given = {"note": request.path_params["id"], "text": text(request, "text") or ""}
    outcome = await operations.act(request, "clients/edit_note", given)
    if "NOT_FOUND" in outcome.codes:
        found(None)
    note_id, request.path_params["id"] = request.path_params["id"], outcome.payload["note"]["client"]["id"]
    if outcome.ok and not is_partial(request):
        return done(request, str(request.app.url_path_for("clients:show", id=request.path_params["id"])) + "#notes")
    if outcome.ok:
        return await _client_page(request)
    return await _client_page(request, 422, errors=outcome.errors, values=given, editing=note_id)


async def pin_note(request: Request) -> Response:
    """Keep a note on top, or let it go down with the others."""
    given = {"note": request.path_params["id"], "pinned": text(request, "pinned") == "true"}
    outcome = await operations.act(request, "clients/pin_note", given)
    client = found(outcome.payload["client"])
    request.path_params["id"] = client["id"]
    if is_partial(request):
        return await _client_page(request)
    return done(request, str(request.app.url_path_for("clients:show", id=client["id"])) + "#notes")


async def grant(request: Request) -> Response:
    """One tick of the staff matrix: give or take away access to the client or to one of its accounts."""
    client_id = request.path_params["id"]
    target = text(request, "target") or ""
    of_account = ids.decode(target, "account") is not None
    given: dict[str, Any] = {"staff": text(request, "staff") or "", "account" if of_account else "client": target}
    gives = text(request, "has") != "true"
    until = _end_of_day(text(request, "until"))
    if gives and until:
        given["until"] = until
    outcome = await operations.act(request, "access/grant" if gives else "access/revoke", given)
    said = "grant.given" if gives else "grant.taken_away"
    if outcome.ok and not is_partial(request):
        return done(request, str(request.app.url_path_for("clients:show", id=client_id)) + "#staff-matrix", said)
    if not outcome.ok:
        return await _client_page(request, 422, errors=outcome.errors)
    undo = {"staff": given["staff"], "target": target, "has": "true" if gives else "false"}
    return await _client_page(request, ticked={"text": sentences()[said][0], "undo": undo})


def _end_of_day(day: str | None) -> str | None:
    return f"{day}T23:59:59Z" if day else None


async def add_account(request: Request) -> Response:
    """The unlinked accounts, to choose one for this client's folder."""
    data = await operations.run(request, "clients/add_account", {"id": request.path_params["id"], "search": request.query_params.get("q")})
    words = {**data, "client": found(data["node"] or None), "q": request.query_params.get("q", ""), "errors": {}}
    return render(request, "clients/add_account.html", words, blocks={"choices": "choices"})


routes = [
    page("/clients", index, "clients:index", needs="clients:read"),
    download("/clients.csv", as_csv, "clients:csv", needs="clients:read"),
    page("/clients/new", new, "clients:new", needs="clients:manage"),
    action("/clients/new", create, "clients:create"),
    *views_import.routes,
    page("/clients/{id}", show, "clients:show"),
    page("/clients/{id}/row", row, "clients:row"),
    page("/clients/{id}/edit", edit, "clients:edit", needs="clients:manage"),
    action("/clients/{id}/edit", update, "clients:update"),
    page("/clients/{id}/archive", archive_form, "clients:archive_form", needs="clients:archive"),
    action("/clients/{id}/archive", archive, "clients:archive"),
    action("/clients/{id}/restore", _simple("clients/restore", "client.restored"), "clients:restore"),
    action("/clients/{id}/notes", write_note, "clients:write_note"),
    action("/clients/{id}/grants", grant, "clients:grant"),
    page("/clients/{id}/accounts/add", add_account, "clients:add_account", needs="accounts:manage"),
    action("/notes/{id}/edit", edit_note, "clients:edit_note"),
    action("/notes/{id}/pin", pin_note, "clients:pin_note"),
    action("/notes/{id}/remove", _simple("clients/remove_note", "note.removed", "note"), "clients:remove_note"),
    action("/notes/{id}/put-back", _simple("clients/put_back_note", "", "note"), "clients:put_back_note"),
]
