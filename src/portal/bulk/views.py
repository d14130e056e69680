"""Bulk actions as screens: what is to be done to the rows picked, the preview, the run as it goes, what came of it, undo."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from portal.kernel import ids
from portal.kernel.text import gettext as _
from portal.web import csvfiles, operations
from portal.web.acts import Act, act_words, found_act, how_many
from portal.web.answers import done
from portal.web.csvfiles import Column
from portal.web.errors import found
from portal.web.facets import LISTS, described
from portal.web.lists import PAGE, ListState, read_list
from portal.web.render import render
from portal.web.routing import action, download, page, text

MOST_PICKED = 450
OUTCOMES = ("WILL_CHANGE", "ALREADY", "REFUSED", "CHANGED")


class _Asked:
    """What is to be done to which rows, as a form or an address says it: act, list, and the rows or the list's own state."""

    def __init__(self, of: str, act: str, rows: list[str], everything: bool, query: str, staff: str = "") -> None:
        found_or_none = found_act(act, of)
        if of not in LISTS or found_or_none is None:
            found(None)
        self.of, self.act, self.everything, self.query, self.staff = of, found_or_none, everything, query, staff
        kind = of.removesuffix("s")
        self.rows = [each for each in dict.fromkeys(rows) if ids.decode(each, kind)][:MOST_PICKED]

    @classmethod
    def in_form(cls, request: Request) -> "_Asked":
        form = request.state.form
        rows = [each for each in form.getlist("row") if isinstance(each, str)]
        said = [text(request, name) or "" for name in ("of", "act", "query", "staff")]
        return cls(said[0], said[1], rows, text(request, "all") == "1", said[2][:4000], said[3])

    @classmethod
    def in_address(cls, request: Request) -> "_Asked":
        query = request.query_params
        return cls(query.get("of", ""), query.get("act", ""), query.getlist("row"), query.get("all") == "1", query.get("query", ""), query.get("staff", ""))

    def state(self, request: Request) -> ListState:
        """The list that it was asked from."""
        over = LISTS[self.of]
        return read_list(request, over.facets, over.sorts, address=f"{request.app.url_path_for(over.route)}?{self.query}")

    def which(self, request: Request) -> dict[str, Any]:
        """The rows as the API takes them."""
        if not self.everything:
            return {"rows": self.rows}
        return {self.of: LISTS[self.of].filter(self.state(request))}

    @property
    def address(self) -> str:
        """The same in an address, after the question mark."""
        pairs = [("of", self.of), ("act", self.act.key), ("query", self.query), ("staff", self.staff), *(("row", each) for each in self.rows if not self.everything)]
        return urlencode([*(pair for pair in pairs if pair[1]), *([("all", "1")] if self.everything else [])])


async def choose(request: Request) -> Response:
    """Sent from a list: on to what the act still asks, or at once to its preview."""
    of, query = text(request, "of") or "", text(request, "query") or ""
    if of in LISTS and not text(request, "act"):
        return RedirectResponse(f"{request.app.url_path_for(LISTS[of].route)}?{query[:4000]}", status_code=303)
    asked = _Asked.in_form(request)
    if asked.act.asks:
        return RedirectResponse(f"{request.app.url_path_for('bulk:new')}?{asked.address}", status_code=303)
    return await _preview(request, asked, {})


async def _preview(request: Request, asked: _Asked, given: Mapping[str, Any]) -> Response:
    inputs = {"act": asked.act.name, "over": asked.of.upper(), **asked.which(request), **given}
    outcome = await operations.act(request, "bulk/preview", inputs)
    if outcome.ok:
        where = request.app.url_path_for("bulk:show", id=outcome.payload["bulkRun"]["id"])
        return RedirectResponse(str(where), status_code=303)
    return await _form(request, asked, 422, errors=outcome.errors)


async def _form(request: Request, asked: _Asked, status: int = 200, **words: Any) -> Response:
    search = request.query_params.get("q", "")[:100]
    data = await operations.run(request, "bulk/form", {"search": search, **_asks(asked.act)})
    state = asked.state(request)
    data["segments"] = [row for row in data["segments"] if row["of"] == asked.of.upper()]
    facets = described(LISTS[asked.of].facets, data)
    chips = [f"{facet['verb']} {_(' or ').join(label for value, label in facet['options'] if value in state.chosen[facet['name']])}" for facet in facets if facet["name"] in state.chosen]
    values = {"until": "", "plan": "", "staff": asked.staff, **words.pop("values", {})}
    said = {"asked": asked, "q": search, "errors": {}, "values": values, "chips": chips, "words": state.search, "back": state.url()}
    said["picked"] = how_many(asked.of, len(asked.rows))
    return render(request, "bulk/new.html", {**data, **said, **words}, status=status, blocks={"choices": "choices"})


def _asks(act: Act) -> dict[str, bool]:
    """Which choices a form offers."""
    return {f"asks{name.title()}": act.asks == name for name in ("staff", "client")}


async def new(request: Request) -> Response:
    """What an act still asks: whose access and until when, whose folder, which plan."""
    return await _form(request, _Asked.in_address(request))


async def create(request: Request) -> Response:
    """Preview an act with what was said for it."""
    asked = _Asked.in_form(request)
    given: dict[str, Any] = {}
    if asked.act.asks == "staff":
        given["staff"] = text(request, "staff") or None
        if asked.act.name == "GRANT_ACCESS" and (until := text(request, "until")):
            given["until"] = f"{until}T23:59:59Z"
    if asked.act.asks == "client":
        given["client"] = text(request, "client") or None
    if asked.act.asks == "plan":
        given["plan"] = text(request, "plan") or None
        given["modules"] = [each for each in request.state.form.getlist("module") if isinstance(each, str)]
    answer = await _preview(request, asked, given)
    return answer


async def index(request: Request) -> Response:
    """The runs that one sees, the newest first."""
    after = request.query_params.get("after") or None
    data = await operations.run(request, "bulk/index", {"first": PAGE, "after": after})
    return render(request, "bulk/index.html", {**data, "act_words": act_words(), "how_many": how_many})


async def _show(request: Request, status: int = 200, **words: Any) -> Response:
    outcome = request.query_params.get("outcome", "").upper()
    chosen = [outcome] if outcome in OUTCOMES else None
    variables = {"id": request.path_params["id"], "outcome": chosen, "after": request.query_params.get("after") or None}
    data = await operations.run(request, "bulk/show", variables)
    run = found(data.pop("node") or None)
    said = {"run": run, "outcome": outcome if chosen else "", "errors": {}, "act_words": act_words(), "how_many": how_many, **words}
    return render(request, "bulk/show.html", {**data, **said}, status=status, blocks={"bulk-run": "run"})


async def show(request: Request) -> Response:
    """A run: what would come of it, how far it is, what came of it."""
    return await _show(request)


def _verb(operation: str, said: str) -> Any:
    """A form of a run's page that takes nothing but the run, and leads to the run that it answers with."""

    async def run(request: Request) -> Response:
        outcome = await operations.act(request, operation, {"run": request.path_params["id"]})
        if "NOT_FOUND" in outcome.codes:
            found(None)
        if outcome.ok:
            return done(request, str(request.app.url_path_for("bulk:show", id=outcome.payload["bulkRun"]["id"])), said)
        return await _show(request, 422, errors=outcome.errors)

    run.__name__ = operation.rpartition("/")[2]
    return run


def outcome_words() -> dict[str, str]:
    """What became of a row, in words."""
    return {"WILL_CHANGE": _("left as it was"), "ALREADY": _("already so"), "REFUSED": _("can’t be"), "CHANGED": _("changed")}


async def as_csv(request: Request) -> Response:
    """What came of each row, as a file."""
    found((await operations.run(request, "bulk/one", {"id": request.path_params["id"]}))["node"] or None)
    words = outcome_words()
    columns = [
        Column(_("Name"), lambda row: row["name"] or "–"),
        Column(_("Product"), lambda row: row["account"] and row["account"]["product"]["name"]),
        Column(_("Company ID"), lambda row: row["account"] and row["account"]["companyId"]),
        Column(_("Outcome"), lambda row: words[row["outcome"]]),
        Column(_("Reason"), lambda row: row["message"]),
    ]
    return await csvfiles.export(request, "bulk/csv", "bulkRows", columns, {"run": request.path_params["id"]})


routes = [
    page("/bulk", index, "bulk:index", needs="clients:manage"),
    page("/bulk/new", new, "bulk:new", needs="clients:manage"),
    action("/bulk/new", create, "bulk:create"),
    action("/bulk/choose", choose, "bulk:choose"),
    page("/bulk/{id}", show, "bulk:show", needs="clients:manage"),
    download("/bulk/{id}/rows.csv", as_csv, "bulk:csv", needs="clients:manage"),
    action("/bulk/{id}/start", _verb("bulk/start", ""), "bulk:start"),
    action("/bulk/{id}/stop", _verb("bulk/stop", "bulk.stopped"), "bulk:stop"),
    action("/bulk/{id}/undo", _verb("bulk/undo", ""), "bulk:undo"),
]
