"""The screens of support: the list of cases, a new one, a case with its thread, and a partner's account manager."""

from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from portal.files.protocol import taken
from portal.kernel.text import gettext as _
from portal.kernel.text import ngettext
from portal.web import csvfiles, operations
from portal.web.answers import done
from portal.web.csvfiles import Column
from portal.web.errors import found
from portal.web.lists import PAGE, Facet, ListState, pushed, read_list
from portal.web.render import render
from portal.web.routing import action, download, page, text

STATUSES = ("WAITS_FOR_VENDOR", "WAITS_FOR_PARTNER", "SOLVED", "CLOSED")
PRIORITIES = ("URGENT", "HIGH", "NORMAL", "LOW")
FACETS = (
    Facet("status", "status", values=STATUSES),
    Facet("priority", "priority", values=PRIORITIES),
    Facet("overdue", "overdue", flag=True),
    Facet("assignee", "assignee", kind="user"),
    Facet("unassigned", "unassigned", flag=True),
    Facet("partner", "partner", kind="partner"),
    Facet("account", "account", kind="account", single=True),
)
SORTS = ("CHANGED", "OPENED", "WAITS", "DUE", "PRIORITY")
OPEN, OVER = ["WAITS_FOR_VENDOR", "WAITS_FOR_PARTNER"], ["SOLVED", "CLOSED"]
# The views of the list, and which cases each shows; the first one is shown where none is asked for.
VIEWS: dict[str, dict[str, Any]] = {"open": {"status": OPEN}, "yours": {"status": ["WAITS_FOR_PARTNER"]}, "over": {"status": OVER}, "all": {}}
VENDOR_VIEWS: dict[str, dict[str, Any]] = {
    "vendor": {"status": ["WAITS_FOR_VENDOR"]},
    "mine": {"status": OPEN, "mine": True},
    "overdue": {"overdue": True},
    "open": {"status": OPEN},
    "over": {"status": OVER},
    "all": {},
}
THREAD = 100  # messages of a page
MATCHES = 8  # accounts to choose from
FILES = 5


def status_words(answers: bool) -> dict[str, str]:
    """Each status in words, from where the reader stands."""
    return {
        "WAITS_FOR_VENDOR": _("To answer") if answers else _("Waits for the vendor"),
        "WAITS_FOR_PARTNER": _("Waits for the partner") if answers else _("Waits for you"),
        "SOLVED": _("Solved"),
        "CLOSED": _("Closed"),
    }


def priority_words() -> dict[str, str]:
    """Each priority in words, with when to choose it."""
    return {"URGENT": _("Urgent"), "HIGH": _("High"), "NORMAL": _("Normal"), "LOW": _("Low")}


def _answers(request: Request) -> bool:
    return request.scope["state"]["viewer"].can("support:answer")


def _address(request: Request, name: str, **params: str) -> str:
    return str(request.app.url_path_for(name, **params))


# The list


def _state(request: Request) -> tuple[str, ListState]:
    """The view, and the state of the list; the view's own filter gives way to what is asked for beside it."""
    views = VENDOR_VIEWS if _answers(request) else VIEWS
    view = request.query_params.get("show", "")
    view = view if view in views else next(iter(views))
    state = read_list(request, FACETS, SORTS, default="-PRIORITY" if view == "vendor" else "-CHANGED")
    state.filter = {**views[view], **state.filter}
    state.kept["show"] = view
    return view, state


def _facets(request: Request, data: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The filters as the templates draw them."""
    answers = _answers(request)
    statuses = [(name.lower(), label) for name, label in status_words(answers).items()]
    priorities = [(name.lower(), label) for name, label in priority_words().items()]
    shown = [
        {"name": "status", "label": _("Status"), "verb": _("Status is"), "options": statuses, "single": False},
        {"name": "priority", "label": _("Priority"), "verb": _("Priority is"), "options": priorities, "single": False},
        {"name": "account", "label": _("Account"), "verb": _("Account is"), "options": _named(data["nodes"], "account"), "single": True},
    ]
    if answers:
        people = [(each["id"], each["name"]) for each in data["supportPeople"]]
        nobody, late = [("true", _("nobody")), ("false", _("somebody"))], [("true", _("late")), ("false", _("in time"))]
        shown += [
            {"name": "assignee", "label": _("Left to"), "verb": _("Left to"), "options": people, "single": False},
            {"name": "unassigned", "label": _("Taken"), "verb": _("Taken by"), "options": nobody, "single": True},
            {"name": "overdue", "label": _("First answer"), "verb": _("First answer is"), "options": late, "single": True},
            {"name": "partner", "label": _("Partner"), "verb": _("Partner is"), "options": _named(data["nodes"], "partner"), "single": False},
        ]
    return shown


def _named(nodes: list[Any], kind: str) -> list[tuple[str, str]]:
    """The choices that a link made, by their names."""
    return [(row["id"], row["name"]) for row in nodes if row and row["id"].startswith(f"{kind}_")]


def _chosen(state: ListState) -> list[str]:
    return [*state.chosen.get("partner", ()), *state.chosen.get("account", ())][:20]


async def index(request: Request) -> Response:
    """The cases that the viewer sees, what is promised, and what clients have open at the products."""
    view, state = _state(request)
    viewer = request.scope["state"]["viewer"]
    variables = {
        "filter": state.filter,
        "orderBy": state.order_by,
        "first": PAGE,
        "after": state.after,
        "ids": _chosen(state),
        "ofPartner": viewer.partner_id is not None,
    }
    data = await operations.run(request, "support/index", variables)
    words = {**data, "view": view, "state": state, "facets": _facets(request, data), "page_size": PAGE}
    return render(request, "support/index.html", words, blocks={"cases": "list", "cases-more": "more"}, headers=pushed(request, state))


async def as_csv(request: Request) -> Response:
    """The list as a file."""
    _view, state = _state(request)
    words, priorities, day = status_words(_answers(request)), priority_words(), csvfiles.day_of(request)
    columns = [
        Column(_("Reference"), lambda row: row["reference"]),
        Column(_("Subject"), lambda row: row["subject"]),
        Column(_("Partner"), lambda row: row["partner"]["name"]),
        Column(_("Account"), lambda row: (row["account"] or {}).get("name")),
        Column(_("Status"), lambda row: words[row["status"]]),
        Column(_("Priority"), lambda row: priorities[row["priority"]]),
        Column(_("Asked by"), lambda row: row["askedByName"]),
        Column(_("Left to"), lambda row: row["assigneeName"]),
        Column(_("Asked"), lambda row: day(row["openedAt"])),
        Column(_("Promised"), lambda row: row["dueAt"]),
        Column(_("First answer"), lambda row: row["answeredAt"]),
        Column(_("Solved"), lambda row: day(row["solvedAt"])),
    ]
    return await csvfiles.export(request, "support/csv", "partnerCases", columns, {"filter": state.filter, "orderBy": state.order_by})


# A new case


async def new(request: Request) -> Response:
    """What to ask the vendor, about which account, how much it matters."""
    return await _new(request, request.query_params.get("account", ""))


async def _new(request: Request, account: str, status: int = 200, **words: Any) -> Response:
    data = await operations.run(request, "support/new", {"account": account, "ofAccount": bool(account)})
    known = data.get("account") or None
    shown = {"values": {}, "errors": {}, "kept": [], "choices": [], **data, "account": known, "priorities": _offered(data["supportTerms"]), **words}
    return render(request, "support/new.html", shown, status=status, blocks={"ask-form": "ask"})


def _offered(terms: Mapping[str, Any] | None) -> list[tuple[str, str, str]]:
    """The priorities to choose from, with when each is meant and what is promised."""
    meant = {"LOW": _("It can wait."), "NORMAL": _("As most do."), "HIGH": _("Somebody can’t work."), "URGENT": _("Nobody can work.")}
    hours = {each["priority"]: each["hours"] for each in terms["promises"]} if terms else {}
    return [(name.lower(), label, f"{meant[name]} {_promise(hours.get(name))}".strip()) for name, label in reversed(priority_words().items())]


def _promise(hours: int | None) -> str:
    if hours is None:
        return ""
    if hours % 24:
        return ngettext("First answer within {n} hour.", "First answer within {n} hours.", hours).format(n=hours)
    return ngettext("First answer within {n} business day.", "First answer within {n} business days.", hours // 24).format(n=hours // 24)


async def ask(request: Request) -> Response:
    """Send it; what is wrong is said at its field, and nothing that was typed or attached is lost."""
    values = {name: text(request, name) or "" for name in ("subject", "text", "priority", "account", "find")}
    values["withEvents"] = "true" if text(request, "withEvents") == "on" else ""
    files, wrong = await taken(request)
    errors: dict[str, str] = {"files": wrong} if wrong else {}
    choices: list[Any] = []
    if not values["account"] and values["find"].strip():
        data = await operations.run(request, "support/find", {"search": values["find"].strip()[:100], "first": MATCHES})
        choices = data["accounts"]["nodes"]
        if len(choices) == 1:
            values["account"], choices = choices[0]["id"], []
        else:
            errors["find"] = _("Choose the account.") if choices else _("No account matches. Try its company ID, or leave this empty.")
    if not errors:
        given = {
            "subject": values["subject"],
            "text": values["text"],
            "priority": values["priority"].upper() if values["priority"].upper() in PRIORITIES else "NORMAL",
            "account": values["account"] or None,
            "withEvents": bool(values["withEvents"]),
            "files": [each["id"] for each in files],
        }
        outcome = await operations.act(request, "support/ask", given)
        if outcome.ok:
            return done(request, _address(request, "support:show", id=outcome.payload["partnerCase"]["id"]), "case.asked")
        errors = dict(outcome.errors)
        if "account" in errors:
            values["account"], errors["find"] = "", errors.pop("account")
    return await _new(request, values["account"], 422, values=values, errors=errors, kept=files, choices=choices)


# A case


async def show(request: Request) -> Response:
    """A case: whose turn it is, the thread, and what may be done."""
    return await _show(request)


async def _show(request: Request, status: int = 200, **words: Any) -> Response:
    before = request.query_params.get("before") if request.method == "GET" else None
    data = await operations.run(request, "support/show", {"id": request.path_params["id"], "last": THREAD, "before": before})
    case = found(data.pop("node") or None)
    shown = {"errors": {}, "values": {}, "kept": [], **data, "case": case, "before": before, **words}
    blocks = {"thread": "thread", "case": "case"}
    return render(request, "support/show.html", shown, status=status, blocks=blocks)


async def write(request: Request) -> Response:
    """Add to the thread."""
    values = {"text": text(request, "text") or ""}
    note = text(request, "as") == "note"
    files, wrong = await taken(request)
    if wrong:
        return await _show(request, 422, values=values, errors={"files": wrong}, kept=files)
    given = {"case": request.path_params["id"], "text": values["text"], "note": note, "files": [each["id"] for each in files]}
    outcome = await operations.act(request, "support/write", given)
    if "NOT_FOUND" in outcome.codes and "case" in outcome.errors:
        found(None)
    if not outcome.ok:
        return await _show(request, 422, values=values, errors=outcome.errors, kept=files)
    if request.headers.get("hx-request") == "true":
        return await _show(request)
    return done(request, _address(request, "support:show", id=request.path_params["id"]) + "#latest")


def _act(operation: str, said: str, *fields: str) -> Any:
    """An act on a case, which says on its page why it was refused."""

    async def run(request: Request) -> Response:
        given = {name: text(request, name) or None for name in fields}
        outcome = await operations.act(request, f"support/{operation}", {"case": request.path_params["id"], **given})
        if "NOT_FOUND" in outcome.codes and "case" in outcome.errors:
            found(None)
        if not outcome.ok:
            return await _show(request, 422, errors=outcome.errors)
        return done(request, _address(request, "support:show", id=request.path_params["id"]), said, request.path_params["id"])

    run.__name__ = operation
    return run


async def prioritise(request: Request) -> Response:
    """Say how much a case matters."""
    priority = (text(request, "priority") or "").upper()
    given = {"case": request.path_params["id"], "priority": priority if priority in PRIORITIES else "NORMAL"}
    outcome = await operations.act(request, "support/prioritise", given)
    found(outcome.payload["partnerCase"] if outcome.ok else None)
    return done(request, _address(request, "support:show", id=request.path_params["id"]), "case.prioritised")


# The account manager


async def manager_form(request: Request) -> Response:
    """Who is a partner's account manager."""
    return await _manager(request)


async def _manager(request: Request, status: int = 200, **words: Any) -> Response:
    data = await operations.run(request, "support/manager", {"id": request.path_params["id"]})
    partner = found(data.pop("node") or None)
    return render(request, "support/manager.html", {"errors": {}, **data, "partner": partner, **words}, status=status)


async def manager(request: Request) -> Response:
    """Name that person."""
    given = {"partner": request.path_params["id"], "person": text(request, "person") or None}
    outcome = await operations.act(request, "support/name_manager", given)
    if "partner" in outcome.errors:
        found(None)
    if not outcome.ok:
        return await _manager(request, 422, errors=outcome.errors)
    return done(request, _address(request, "partners:show", id=request.path_params["id"]), "partner.manager_named")


_ASK, _ANSWER = "support:ask", "support:answer"
routes = [
    page("/support", index, "support:index", needs=_ASK),
    download("/support.csv", as_csv, "support:csv", needs=_ASK),
    page("/support/new", new, "support:new", needs=_ASK),
    action("/support/new", ask, "support:ask", files=FILES),
    page("/support/managers/{id}", manager_form, "support:manager", needs=_ANSWER),
    action("/support/managers/{id}", manager, "support:name_manager"),
    page("/support/{id}", show, "support:show", needs=_ASK),
    action("/support/{id}/write", write, "support:write", files=FILES),
    action("/support/{id}/solve", _act("solve", "case.solved"), "support:solve"),
    action("/support/{id}/reopen", _act("reopen", "case.reopened"), "support:reopen"),
    action("/support/{id}/assign", _act("assign", "case.assigned", "person"), "support:assign"),
    action("/support/{id}/priority", prioritise, "support:prioritise"),
]
