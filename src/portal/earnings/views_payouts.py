"""Payouts, for vendor staff who pay: runs drawn up, looked at, approved by another person, given to the bank, paid or failed."""

from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from portal.kernel.text import gettext as _
from portal.web import operations
from portal.web.answers import done
from portal.web.csvfiles import attachment, encoded
from portal.web.errors import Forbidden, NotFound, found
from portal.web.lists import PAGE, Facet, pushed, read_list
from portal.web.render import render, target_of
from portal.web.routing import action, page, text, texts

NEEDS = "payouts:manage"
STATES = ("DRAFT", "APPROVED", "PAID", "FAILED", "CARRIED")
_WORST = ("LEDGER", "NEGATIVE", "CHANGE")  # first
FACETS = (Facet("state", "states", values=STATES), Facet("held", "held", flag=True))


def _address(request: Request, name: str, **params: str) -> str:
    return str(request.app.url_path_for(name, **params))


def _let(request: Request) -> None:
    if not request.scope["state"]["viewer"].can(NEEDS):
        raise Forbidden(permission=NEEDS)


def _facets() -> list[dict[str, Any]]:
    words = {"draft": _("Drawn up"), "approved": _("Approved"), "paid": _("Paid"), "failed": _("Failed"), "carried": _("Carried forward")}
    held = [("true", _("Waiting")), ("false", _("Not waiting"))]
    drawn = (("state", _("State"), _("State is"), list(words.items()), False), ("held", _("Bank details"), _("It is"), held, True))
    return [dict(zip(("name", "label", "verb", "options", "single"), each, strict=True)) for each in drawn]


async def index(request: Request) -> Response:
    """All runs."""
    data = await operations.run(request, "earnings/payouts/index")
    can_draw = data["payoutPeriod"]["end"] not in {run["periodEnd"] for run in data["payoutRuns"]}
    return render(request, "earnings/payouts/index.html", {**data, "can_draw": can_draw})


async def _draw_page(request: Request, status: int = 200, **words: Any) -> Response:
    _let(request)
    data = await operations.run(request, "earnings/payouts/index")
    return render(request, "earnings/payouts/draw.html", {**data, "errors": {}, **words}, status=status)


async def draw_form(request: Request) -> Response:
    """Asks before the newest period is drawn up."""
    return await _draw_page(request)


async def draw(request: Request) -> Response:
    """Have it drawn up, and lead to where it can be watched."""
    outcome = await operations.act(request, "earnings/payouts/draw", {})
    if not outcome.ok:
        return await _draw_page(request, 422, errors=outcome.errors)
    return done(request, _address(request, "payouts:show", id=outcome.payload["payoutRun"]["id"]), "payout_run.drawn")


def _table(run: Mapping[str, Any]) -> tuple[list[str], dict[str, dict[str, Any]]]:
    """Sums by currency; only states that there are, and what of them waits."""
    rows = [(row["state"], row) for row in run["sums"]] + [("HELD", row) for row in run["held"]]
    columns = [name for name in ("DRAFT", "APPROVED", "HELD", "PAID", "FAILED", "CARRIED") if any(name == state for state, _row in rows)]
    table: dict[str, dict[str, Any]] = {row["amount"]["currency"]: dict.fromkeys(columns) for _state, row in rows}
    for state, row in rows:
        table[row["amount"]["currency"]][state] = row
    return columns, dict(sorted(table.items()))


async def _show(request: Request, status: int = 200, run: str = "", **words: Any) -> Response:
    _let(request)
    key = run or request.path_params["id"]
    state = read_list(request, FACETS, (), "", address=_address(request, "payouts:show", id=key) if run else None)
    narrowed = {name: value for name, value in state.filter.items() if name != "search"}
    variables = {"id": key, "filter": {**narrowed, "run": key}, "first": PAGE, "after": state.after}
    data = await operations.run(request, "earnings/payouts/show", variables)
    row = found(data.pop("node") or None)
    row["checks"].sort(key=lambda check: _WORST.index(check["kind"]))
    columns, table = _table(row)
    said = {**data, "run": row, "state": state, "facets": _facets(), "page_size": PAGE, "columns": columns, "table": table, "errors": {}, **words}
    drawn = target_of(request) == "run-drawing" and not row["progress"]
    headers = {**pushed(request, state), **({"HX-Refresh": "true"} if drawn else {})}
    blocks = {"payouts-list": "list", "payouts-more": "more", **({} if drawn else {"run-drawing": "drawing"})}
    return render(request, "earnings/payouts/show.html", said, status=status, blocks=blocks, headers=headers)


async def show(request: Request) -> Response:
    """One run: its sums, what to look at, its files and payouts. While it is drawn up, how far that is."""
    return await _show(request)


async def _run_page(request: Request, template: str, status: int = 200, **words: Any) -> Response:
    _let(request)
    data = await operations.run(request, "earnings/payouts/run", {"id": request.path_params["id"]})
    run = found(data.pop("node") or None)
    return render(request, f"earnings/payouts/{template}.html", {**data, "run": run, "errors": {}, **words}, status=status)


def _asks(template: str) -> Any:
    async def ask(request: Request) -> Response:
        return await _run_page(request, template)

    ask.__name__ = f"{template}_form"
    return ask


def _act(name: str, said: str) -> Any:
    """An act on a run that leads back to it, or says in its dialog why not."""

    async def run(request: Request) -> Response:
        key = request.path_params["id"]
        outcome = await operations.act(request, f"earnings/payouts/{name}", {"run": key})
        if "NOT_FOUND" in outcome.codes:
            raise NotFound
        if not outcome.ok:
            return await _run_page(request, name, 422, errors=outcome.errors)
        where = _address(request, "payouts:index") if name == "discard" else _address(request, "payouts:show", id=key)
        return done(request, where, said)

    run.__name__ = name
    return run


async def make_file(request: Request) -> Response:
    """Put what can be paid into a payment file."""
    key = request.path_params["id"]
    outcome = await operations.act(request, "earnings/payouts/make_file", {"run": key})
    if "NOT_FOUND" in outcome.codes:
        raise NotFound
    if not outcome.ok:
        return await _show(request, 422, run=key, errors=outcome.errors)
    return done(request, _address(request, "payouts:show", id=key), "payment_file.made")


async def write_file(request: Request) -> Response:
    """A payment file as a download; that it was asked for is noted, so it is sent for by a form."""
    form = text(request, "format")
    given = {"file": request.path_params["id"], "format": form if form in ("CSV", "SEPA") else "CSV"}
    outcome = await operations.act(request, "earnings/payouts/write_file", given, live=True)
    if "NOT_FOUND" in outcome.codes:
        raise NotFound
    if not outcome.ok:
        return await _show(request, 422, run=text(request, "run") or "-", errors=outcome.errors)
    kind = "application/xml" if form == "SEPA" else "text/csv; charset=utf-8; header=present"
    return Response(encoded(outcome.payload["text"]), media_type=kind, headers=attachment(outcome.payload["name"]))


async def _payout(request: Request, template: str, status: int = 200, **words: Any) -> Response:
    _let(request)
    data = await operations.run(request, "earnings/payouts/one", {"id": request.path_params["id"]})
    payout = found(data.pop("node") or None)
    return render(request, f"earnings/payouts/{template}.html", {**data, "payout": payout, "values": {}, "errors": {}, **words}, status=status)


async def paid_form(request: Request) -> Response:
    """Asks before a payout is marked as paid."""
    return await _payout(request, "paid")


async def failed_form(request: Request) -> Response:
    """The form that says why a payout failed, or came back."""
    return await _payout(request, "failed")


def _settle(template: str, is_paid: bool) -> Any:
    async def run(request: Request) -> Response:
        given = texts(request, "why")
        data = await operations.run(request, "earnings/payouts/one", {"id": request.path_params["id"]})
        payout = found(data["node"] or None)
        outcome = await operations.act(request, "earnings/payouts/settle", {"payout": payout["id"], "paid": is_paid, **given})
        if not outcome.ok:
            return await _payout(request, template, 422, values=given, errors=outcome.errors)
        return done(request, _address(request, "payouts:show", id=payout["run"]["id"]), f"payout.{template}")

    run.__name__ = template
    return run


routes = [
    page("/payouts", index, "payouts:index", needs=NEEDS),
    page("/payouts/draw", draw_form, "payouts:draw_form", needs=NEEDS),
    action("/payouts/draw", draw, "payouts:draw"),
    page("/payouts/{id}", show, "payouts:show", needs=NEEDS),
    page("/payouts/{id}/approve", _asks("approve"), "payouts:approve_form", needs=NEEDS, proven=True),
    action("/payouts/{id}/approve", _act("approve", "payout_run.approved"), "payouts:approve"),
    page("/payouts/{id}/discard", _asks("discard"), "payouts:discard_form", needs=NEEDS),
    action("/payouts/{id}/discard", _act("discard", "payout_run.discarded"), "payouts:discard"),
    page("/payouts/{id}/pay", _asks("pay"), "payouts:pay_form", needs=NEEDS, proven=True),
    action("/payouts/{id}/pay", _act("pay", "payout_run.paid"), "payouts:pay"),
    action("/payouts/{id}/file", make_file, "payouts:make_file"),
    action("/payouts/files/{id}", write_file, "payouts:write_file"),
    page("/payouts/items/{id}/paid", paid_form, "payouts:paid_form", needs=NEEDS, proven=True),
    action("/payouts/items/{id}/paid", _settle("paid", True), "payouts:paid"),
    page("/payouts/items/{id}/failed", failed_form, "payouts:failed_form", needs=NEEDS, proven=True),
    action("/payouts/items/{id}/failed", _settle("failed", False), "payouts:failed"),
]
