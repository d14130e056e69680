"""What if a draft had been in force: asked for, watched, and read by vendor staff who draw the programme up."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from portal.kernel.text import gettext as _
from portal.web import operations
from portal.web.answers import done
from portal.web.csvfiles import Column, export
from portal.web.errors import Forbidden, found
from portal.web.lists import PAGE, Facet, read_list
from portal.web.render import render, target_of
from portal.web.routing import action, download, page, text

NEEDS = "programme:manage"
FACETS = (Facet("all", "all", flag=True),)


async def _form(request: Request, status: int = 200, **words: Any) -> Response:
    if not request.scope["state"]["viewer"].can(NEEDS):
        raise Forbidden(permission=NEEDS)
    data = await operations.run(request, "programme/what_if/new", {"id": request.path_params["id"]})
    version = found(data.pop("node") or None)
    day = request.scope["state"]["viewer"].now.date() - timedelta(days=365)
    words = {"values": {"startsOn": day.isoformat()}, "errors": {}, **words}
    return render(request, "programme/what_if/new.html", {**data, "version": version, **words}, status=status)


async def form(request: Request) -> Response:
    """Asks from when on, and on whom."""
    return await _form(request)


async def begin(request: Request) -> Response:
    """Have it worked out, and lead to where that can be watched."""
    day, version = text(request, "startsOn") or "", request.path_params["id"]
    try:
        date.fromisoformat(day)
    except ValueError:
        return await _form(request, 422, values={"startsOn": ""}, errors={"startsOn": _("Write a date, such as 2026-01-31.")})
    chosen = [each for each in request.state.form.getlist("partners") if isinstance(each, str) and each]
    given = {"version": version, "startsOn": day, **({"partners": chosen} if chosen else {})}
    outcome = await operations.act(request, "programme/what_if/try", given)
    if not outcome.ok:
        return await _form(request, 422, values={"startsOn": day}, errors=outcome.errors)
    return done(request, str(request.app.url_path_for("programme:what_if", id=outcome.payload["whatIf"]["id"])))


async def show(request: Request) -> Response:
    """What came of it; while it is worked out, how far that is."""
    state, key = read_list(request, FACETS, (), ""), request.path_params["id"]
    narrowed = {"whatIf": key, **({} if state.filter.get("all") else {"differs": True})}
    data = await operations.run(request, "programme/what_if/show", {"id": key, "filter": narrowed, "first": PAGE, "after": state.after})
    tried = found(data.pop("node") or None)
    finished = target_of(request) == "tried-working" and tried["finishedAt"]
    blocks = {"tried-more": "more", **({} if finished else {"tried-working": "working"})}
    words = {**data, "tried": tried, "state": state, "page_size": PAGE}
    return render(request, "programme/what_if/show.html", words, blocks=blocks, headers={"HX-Refresh": "true"} if finished else {})


def _sum(name: str, currency: str) -> Any:
    def value(row: Mapping[str, Any]) -> str:
        return next((each[name]["amount"] for each in row["sums"] if each["before"]["currency"] == currency), "")

    return value


def _columns(currencies: list[str]) -> Iterator[Column]:
    yield Column(_("Partner"), lambda row: row["partner"]["name"] if row["partner"] else "")
    yield Column(_("Tier"), lambda row: row["tierBefore"])
    yield Column(_("Tier would be"), lambda row: row["tierAfter"])
    for currency in currencies:
        for name, word in (("before", _("Earned")), ("after", _("Would be")), ("difference", _("Difference"))):
            yield Column(f"{word} {currency}", _sum(name, currency))


async def as_csv(request: Request) -> Response:
    """All partners of it as CSV."""
    key = request.path_params["id"]
    asked = {"id": key, "filter": {"whatIf": key}, "first": 1, "after": None}
    tried = found((await operations.run(request, "programme/what_if/show", asked))["node"] or None)
    currencies = [each["before"]["currency"] for each in tried["sums"]]
    return await export(request, "programme/what_if/csv", "whatIfPartners", list(_columns(currencies)), {"filter": {"whatIf": key}})


routes = [
    page("/programme/versions/{id}/what-if", form, "programme:try_form", needs=NEEDS),
    action("/programme/versions/{id}/what-if", begin, "programme:try"),
    page("/programme/what-if/{id}", show, "programme:what_if", needs=NEEDS),
    download("/programme/what-if/{id}/csv", as_csv, "programme:what_if_csv", needs=NEEDS),
]
