"""Reports as screens: each a question, its finding in a sentence, a chart, its table, and the same as CSV and as a workbook."""

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from portal.insights import tables
from portal.insights.tables import Report, Table
from portal.kernel import ids
from portal.kernel.text import fold
from portal.kernel.text import gettext as _
from portal.web import csvfiles, operations, xlsxfiles
from portal.web.answers import done
from portal.web.errors import Forbidden, found
from portal.web.render import render, writer_of
from portal.web.routing import action, download, page, text

READ = "clients:read"
PERIODS = (3, 6, 12, 24, 36)
SHOWN = 200  # rows of a table on a page; files hold all


def _asked(request: Request) -> dict[str, Any]:
    """What the address says: months, product, segment, partner. What is none of these is as if it were not there."""
    said = request.query_params
    months = int(said["months"]) if said.get("months") in map(str, PERIODS) else 12
    named = {kind: said.get(kind, "") for kind in ("product", "segment", "partner")}
    return {
        "months": months,
        **{kind: value if ids.decode(value, kind) else None for kind, value in named.items()},
        "currency": said["currency"] if re.fullmatch("[A-Z]{3}", said.get("currency", "")) else None,
    }


def _query(asked: dict[str, Any], report: Report) -> str:
    said = {
        "months": asked["months"] if report.month_choice and asked["months"] != 12 else None,
        "product": asked["product"],
        "segment": asked["segment"],
        "currency": asked["currency"] if report.name == "revenue" else None,
        "partner": asked["partner"],
    }
    text = "&".join(f"{name}={value}" for name, value in said.items() if value)
    return f"?{text}" if text else ""


async def index(request: Request) -> Response:
    """The first report that is open."""
    if (elsewhere := _of_nobody(request)) is not None:
        return elsewhere
    analytics = (await _opening(request, _asked(request)))["analytics"]
    name = next(each.name for each in _theirs(request).values() if analytics["isOpen"] or not each.is_analytics)
    query = request.url.query
    return RedirectResponse(str(request.app.url_path_for(f"insights:{name}")) + (f"?{query}" if query else ""), status_code=303)


def _theirs(request: Request) -> dict[str, Report]:
    """The reports that the viewer may see: revenue is for who sees earnings."""
    viewer = request.scope["state"]["viewer"]
    return {name: report for name, report in tables.reports().items() if viewer.can(report.needs)}


def _of_nobody(request: Request) -> Response | None:
    """Who has no partner names one, or chooses it first."""
    if request.scope["state"]["viewer"].partner_id is None and _asked(request)["partner"] is None:
        return RedirectResponse(request.app.url_path_for("partners:index"), status_code=303)
    return None


async def _opening(request: Request, asked: dict[str, Any]) -> dict[str, Any]:
    """Whether analytics are open, and what can be chosen. A segment that is gone is asked about no further."""
    given = {"segment": asked["segment"] or "", "inSegment": asked["segment"] is not None}
    return {"segment": None, **await operations.run(request, "insights/opening", given)}


def _listed(request: Request, asked: dict[str, Any], segment: Mapping[str, Any] | None) -> str | None:
    """The address of the list of the accounts that are at risk; None where no filter of it says the same."""
    if asked["partner"] is not None or (segment and segment["of"] != "ACCOUNTS"):
        return None
    said = {"risk": "true", "product": asked["product"], "segment": asked["segment"]}
    return f"{request.app.url_path_for('accounts:index')}?" + "&".join(f"{name}={value}" for name, value in said.items() if value)


def _screen(name: str) -> Callable[[Request], Any]:
    async def show(request: Request) -> Response:
        return await _show(request, name)

    show.__name__ = name
    return show


async def _show(request: Request, name: str, status: int = 200, errors: Mapping[str, str] = MappingProxyType({})) -> Response:
    if (elsewhere := _of_nobody(request)) is not None:
        return elsewhere
    report, asked = tables.reports()[name], _asked(request)
    words = {"errors": errors, "report": report, "reports": _theirs(request), "asked": asked, "query": _query(asked, report), "periods": PERIODS}
    opening = await _opening(request, asked)
    if report.is_analytics and not opening["analytics"]["isOpen"]:
        return render(request, "insights/closed.html", {**opening, **words})
    data = await operations.run(request, f"insights/{name}", asked)
    table = report.table(data)
    chart = tables.bars(table, report.bars) if report.bars is not None else None
    left_out = next((each["leftOut"] for each in data.values() if isinstance(each, dict) and "leftOut" in each), 0)
    zone = next((each["zone"] for each in data.values() if isinstance(each, dict) and "zone" in each), "")
    finding = tables.said_of(opening["segment"], report.finding(data, writer_of(request)))
    listed = _listed(request, asked, opening["segment"]) if name == "risk" and table.rows else None
    shown = {"listed": listed, "table": table, "chart": chart, "finding": finding, "left_out": left_out, "zone": zone, "most": SHOWN}
    return render(request, "insights/report.html", {**opening, **data, **words, **shown}, status=status)


def _schedule(name: str) -> Callable[[Request], Any]:
    async def schedule(request: Request) -> Response:
        """Be sent the report that the address says."""
        if (elsewhere := _of_nobody(request)) is not None:
            return elsewhere
        asked = _asked(request)
        chosen = {"rhythm": "MONTHLY" if text(request, "rhythm") == "MONTHLY" else "WEEKLY", "format": "CSV" if text(request, "format") == "CSV" else "XLSX"}
        given = {"report": name.upper(), **chosen, **{key: value for key, value in asked.items() if value is not None}}
        outcome = await operations.act(request, "insights/schedule", given)
        if not outcome.ok:
            return await _show(request, name, 422, outcome.errors)
        return done(request, str(request.app.url_path_for("insights:schedules")), "report.scheduled")

    schedule.__name__ = f"schedule_{name}"
    return schedule


async def schedules(request: Request) -> Response:
    """The reports that one is sent."""
    data = await operations.run(request, "insights/schedules")
    return render(request, "insights/schedules.html", {**data, "tab": "reports", "reports": tables.reports()})


async def stop(request: Request) -> Response:
    """Be sent a report no more."""
    outcome = await operations.act(request, "insights/stop", {"schedule": request.path_params["id"]})
    if not outcome.ok:
        found(None)
    return done(request, str(request.app.url_path_for("insights:schedules")), "report.stopped")


def _file(name: str, ending: str) -> Callable[[Request], Any]:
    async def save(request: Request) -> Response:
        if (elsewhere := _of_nobody(request)) is not None:
            return elsewhere
        report, asked = tables.reports()[name], _asked(request)
        opening = await _opening(request, asked)
        if report.is_analytics and not opening["analytics"]["isOpen"]:
            raise Forbidden(_("Analytics are for partners in another tier."))
        table = report.table(await operations.run(request, f"insights/{name}", asked))
        return _written(request, name, ending, table, opening["segment"])

    save.__name__ = f"{name}_{ending}"
    return save


def _written(request: Request, name: str, ending: str, table: Table, segment: Mapping[str, Any] | None) -> Response:
    heads = [f"{column.head} (%)" if column.kind == "percent" else column.head for column in table.columns]
    rows = tables.as_values(table, csvfiles.day_of(request))
    of = re.sub("[^a-z0-9]+", "-", fold(segment["name"])).strip("-")[:40] if segment else ""
    headers = csvfiles.attachment(csvfiles.file_name(request, "-".join(filter(None, ("report", name, of)))).removesuffix("csv") + ending)
    if ending == "xlsx":
        return Response(xlsxfiles.workbook(tables.titled(tables.reports()[name].label(), segment), heads, rows), media_type=xlsxfiles.MEDIA_TYPE, headers=headers)
    content = csvfiles.BOM + csvfiles.lines([heads, *rows])
    return Response(csvfiles.encoded(content), media_type="text/csv; charset=utf-8; header=present", headers=headers)


def _routes(report: Report) -> list[Route]:
    name, needs = report.name, report.needs
    files = [download(f"/reports/{name}.{ending}", _file(name, ending), f"insights:{name}_{ending}", needs=needs) for ending in ("csv", "xlsx")]
    return [page(f"/reports/{name}", _screen(name), f"insights:{name}", needs=needs), *files, action(f"/reports/{name}/schedule", _schedule(name), f"insights:schedule_{name}")]


routes = [
    page("/reports", index, "insights:index", needs=READ),
    page("/settings/reports", schedules, "insights:schedules", needs="profile:manage"),
    action("/settings/reports/{id}/stop", stop, "insights:stop"),
    *(route for report in tables.reports().values() for route in _routes(report)),
]
