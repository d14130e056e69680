"""The screens of accounts: the flat list that counters open, the account's page, filing, moving and unlinking."""

from collections.abc import Iterable, Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from portal.accounts import views_change, views_open
from portal.kernel.text import gettext as _
from portal.web import csvfiles, operations
from portal.web.acts import offered
from portal.web.answers import done
from portal.web.csvfiles import Column
from portal.web.errors import found
from portal.web.facets import LISTS, described, health_words, lifecycle_words, segment_asked
from portal.web.lists import PAGE, Facet, ListState, pushed, read_list
from portal.web.render import render
from portal.web.routing import action, download, page, text

FACETS, SORTS = LISTS["accounts"].facets, LISTS["accounts"].sorts
JOB_FACETS = (
    Facet("product", "product", kind="product"),
    Facet("age", "openForDays", days=True),
    Facet("client", "client", kind="client", single=True),
)


def _page(state: ListState) -> dict[str, Any]:
    """What a page of a list that a client's page links to asks for."""
    chosen = {"client": state.filter.get("client", ""), "ofClient": "client" in state.filter}
    return {"filter": state.filter, "orderBy": state.order_by, "first": PAGE, "after": state.after, **chosen}


def _described(facets: Iterable[Facet], data: dict[str, Any]) -> list[dict[str, Any]]:
    """The filters as the templates draw them; a client, chosen by a link, by its name."""
    found = described(facets, data)
    client = data.get("client")
    for facet in found:
        if facet["name"] == "client" and client:
            facet["options"] = [(client["id"], client["name"])]
    return found


async def index(request: Request) -> Response:
    """Every account, flat, with the sums of its columns."""
    state = read_list(request, FACETS, SORTS)
    data = await operations.run(request, "accounts/index", {**_page(state), **segment_asked(state)})
    facets = _described(FACETS, data)
    acts = offered(request.scope["state"]["viewer"], "accounts")
    words = {**data, "state": state, "facets": facets, "page_size": PAGE, "bulk_acts": acts}
    return render(request, "accounts/index.html", words, blocks={"accounts-list": "list", "accounts-more": "more"}, headers=pushed(request, state))


def _columns(request: Request) -> list[Column]:
    """The columns of the list as a file."""
    day = csvfiles.day_of(request)
    statuses, health = lifecycle_words(), health_words()

    def folder(row: Mapping[str, Any]) -> str:
        return ((row["engagement"] or {}).get("client") or {}).get("name", "")

    return [
        Column(_("Name"), lambda row: row["name"]),
        Column(_("Client"), folder),
        Column(_("Company ID"), lambda row: row["companyId"]),
        Column(_("Product"), lambda row: row["product"]["name"]),
        Column(_("Status"), lambda row: statuses[row["lifecycle"]]),
        Column(_("Plan"), lambda row: row["plan"] and row["plan"]["name"]),
        Column(_("Modules"), lambda row: ", ".join(module["name"] for module in row["modules"])),
        Column(_("Active users"), lambda row: row["activeUsers"]),
        Column(_("Headcount"), lambda row: row["headcount"]),
        Column(_("Renewal"), lambda row: row["renewsOn"]),
        Column(_("Last activity"), lambda row: day(row["lastActivityAt"])),
        Column(_("Access"), lambda row: row["engagement"] and health[row["engagement"]["accessHealth"]]),
    ]


async def as_csv(request: Request) -> Response:
    """The list as a file: the same filters and sort, every row."""
    state = read_list(request, FACETS, SORTS)
    variables = {"filter": state.filter, "orderBy": state.order_by}
    return await csvfiles.export(request, "accounts/csv", "accounts", _columns(request), variables)


async def jobs(request: Request) -> Response:
    """Every open job, of all accounts."""
    state = read_list(request, JOB_FACETS, ("OPENED",), default="-OPENED")
    data = await operations.run(request, "accounts/jobs", _page(state))
    facets = _described(JOB_FACETS, data)
    words = {**data, "state": state, "facets": facets, "page_size": PAGE}
    return render(request, "accounts/jobs.html", words, blocks={"jobs-list": "list", "jobs-more": "more"}, headers=pushed(request, state))


async def show(request: Request) -> Response:
    """One company in one product."""
    search = request.query_params.get("user", "")[:100]
    data = await operations.run(
        request,
        "accounts/show",
        {
            "id": request.path_params["id"],
            "activityAfter": request.query_params.get("activity"),
            "usersAfter": request.query_params.get("users"),
            "usersSearch": search,
        },
    )
    account = found(data.pop("node") or None)
    words = {**data, "account": account, "user_search": search, "users_paged": "users" in request.query_params}
    return render(request, "accounts/show.html", words, blocks={"activity": "activity", "users": "users"})


async def _file_form(request: Request, status: int = 200, **words: Any) -> Response:
    search = request.query_params.get("q", "")
    data = await operations.run(
        request, "accounts/file", {"id": request.path_params["id"], "filter": {"search": search[:100]}}
    )
    account = found(data.pop("node") or None)
    words = {"errors": {}, "q": search, **words}
    return render(request, "accounts/file.html", {**data, "account": account, **words}, status=status, blocks={"choices": "choices"})


async def file_form(request: Request) -> Response:
    """Choose the client's folder that an account goes into."""
    return await _file_form(request)


async def file(request: Request) -> Response:
    """Put an account into a folder."""
    given = {"account": request.path_params["id"], "client": text(request, "client") or ""}
    outcome = await operations.act(request, "accounts/file_account", given)
    if outcome.ok:
        where = str(request.app.url_path_for("clients:show", id=outcome.payload["client"]["id"]))
        return done(request, where, "account.filed", request.path_params["id"])
    return await _file_form(request, 422, errors=outcome.errors)


async def unlink(request: Request) -> Response:
    """Take an account out of its folder."""
    outcome = await operations.act(request, "accounts/unlink", {"account": request.path_params["id"]})
    if "NOT_FOUND" in outcome.codes:
        found(None)
    client = outcome.payload["client"]
    if client:
        where = request.app.url_path_for("clients:show", id=client["id"])
    else:
        where = request.app.url_path_for("accounts:show", id=request.path_params["id"])
    return done(request, str(where), "account.unlinked" if outcome.ok else "")


routes = [
    page("/accounts", index, "accounts:index"),
    download("/accounts.csv", as_csv, "accounts:csv", needs="clients:read"),
    *views_open.routes,
    *views_change.routes,
    page("/jobs", jobs, "accounts:jobs", needs="clients:read"),
    page("/accounts/{id}", show, "accounts:show"),
    page("/accounts/{id}/file", file_form, "accounts:file", needs="accounts:manage"),
    action("/accounts/{id}/file", file, "accounts:file_here"),
    action("/accounts/{id}/unlink", unlink, "accounts:unlink"),
]
