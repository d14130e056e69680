"""Points and tier as a screen: where the partner stands, what the next tier asks for, what lapses when, and every entry."""

import itertools
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from portal.kernel.text import gettext as _
from portal.web import csvfiles, operations
from portal.web.csvfiles import Column
from portal.web.errors import found
from portal.web.lists import PAGE, Facet, ListState, pushed, read_list
from portal.web.render import render, target_of
from portal.web.routing import download, page

READ = "points:read"
FACETS = (
    Facet("counts", "countsOn", flag=True),
    Facet("account", "account", kind="account", single=True),
    Facet("partner", "partner", kind="partner", single=True),
)
WIDE = 1000  # of the bar's drawing


def _viewer(request: Request) -> Any:
    return request.scope["state"]["viewer"]


def _asked(request: Request) -> ListState:
    """The list's state; `counts` in the address is “those that count today”."""
    state = read_list(request, FACETS, ("DAY",), "-DAY")
    if state.filter.pop("countsOn", False):
        state.filter["countsOn"] = _viewer(request).today.isoformat()
    else:
        state.chosen.pop("counts", None)
    state.filter.pop("search", None)
    state.search = ""
    if state.chosen.pop("partner", None):
        state.kept["partner"] = state.filter["partner"]
    return state


def _thresholds(steps: Sequence[Mapping[str, Any]]) -> list[tuple[str, Decimal]]:
    """Tiers that points lead to, with how many; the lowest, which asks for none, with 0. Empty: it is not points that count."""
    wanted = [(step["name"], next((Decimal(need["asked"]) for need in step["needs"] if need["name"] == "points"), None)) for step in steps]
    if len(wanted) < 2 or any(asked is None for _name, asked in wanted[1:]):
        return []
    return [(name, asked or Decimal(0)) for name, asked in wanted]


def _place(points: Decimal, ends: Sequence[Decimal]) -> float:
    """Where so many points are on the bar: each tier takes the same room, whatever it asks for."""
    part = WIDE / (len(ends) - 1)
    for number, (low, high) in enumerate(itertools.pairwise(ends)):
        if points < high:
            return round(part * (number + float(max(points - low, 0) / (high - low))), 1) if high > low else round(part * number, 1)
    return float(WIDE)


def _bar(standing: Mapping[str, Any], ahead: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """The tier bar as numbers: ticks, how far it is filled, and what of that lapses before the next review."""
    known = _thresholds(standing["steps"])
    if not known:
        return None
    ends = [asked for _name, asked in known]
    has = Decimal(standing["balance"])
    part = WIDE / (len(known) - 1)
    ticks = [{"name": name, "asked": asked, "x": round(part * number, 1)} for number, (name, asked) in enumerate(known)]
    kept = has - ahead["lapses"] if ahead else has
    return {"wide": WIDE, "ticks": ticks, "has": _place(has, ends), "kept": _place(max(kept, Decimal(0)), ends)}


def _ahead(outlook: Sequence[Mapping[str, Any]]) -> dict[str, Any] | None:
    """What lapses and comes by the next review, and what is left then."""
    review = next((number for number, day in enumerate(outlook) if day["isReview"]), None)
    if review is None:
        return None
    until = outlook[: review + 1]
    return {
        "day": outlook[review]["day"],
        "lapses": sum((Decimal(day["lapses"]) for day in until), Decimal(0)),
        "comes": sum((Decimal(day["comes"]) for day in until), Decimal(0)),
        "balance": Decimal(outlook[review]["balance"]),
        "tier": outlook[review]["tier"],
    }


def _moves(standing: Mapping[str, Any], outlook: Sequence[Mapping[str, Any]]) -> dict[str, Any] | None:
    """The first tier other than today's that the calendar brings: since when, whether it is lower, and which points would keep today's."""
    names = [step["name"] for step in standing["steps"]]
    if standing["tier"] not in names:
        return None
    now = names.index(standing["tier"])
    day = next((each for each in outlook if each["tier"] in names and names.index(each["tier"]) != now), None)
    if day is None:
        return None
    asked = next((Decimal(need["asked"]) for need in standing["steps"][now]["needs"] if need["name"] == "points"), None)
    short = asked - Decimal(day["balance"]) if asked is not None else None
    return {
        "day": day["day"],
        "tier": day["tier"],
        "falls": names.index(day["tier"]) < now,
        "balance": Decimal(day["balance"]),
        "asked": asked,
        "short": short if short and short > 0 else None,
    }


def _months(
    outlook: Sequence[Mapping[str, Any]], lapsing: Sequence[Mapping[str, Any]], tier: str | None
) -> list[dict[str, Any]]:
    """The days on which something changes, by month; each with what lapses on it, and with the tier where it is another one."""
    by_day: dict[str, list[Mapping[str, Any]]] = {}
    for entry in lapsing:
        by_day.setdefault(entry["lapses"], []).append(entry)
    months: list[dict[str, Any]] = []
    for day in outlook:
        if not months or months[-1]["month"] != day["day"][:7]:
            months.append({"month": day["day"][:7], "day": f"{day['day'][:7]}-01", "days": [], "lapses": Decimal(0), "comes": Decimal(0), "review": None, "tier": None})
        here, lapses, comes = months[-1], Decimal(day["lapses"]), Decimal(day["comes"])
        changed = day["tier"] if day["tier"] != tier else None
        tier = day["tier"]
        here["days"].append({**day, "lapses": lapses, "comes": comes, "balance": Decimal(day["balance"]), "changed": changed, "entries": by_day.get(day["day"], [])})
        here["lapses"] += lapses
        here["comes"] += comes
        here["balance"] = Decimal(day["balance"])
        here["review"] = here["review"] or (day["day"] if day["isReview"] else None)
        here["tier"] = changed or here["tier"]
    return months


def _earns(versions: Sequence[Mapping[str, Any]]) -> list[str]:
    """What earns points, in the programme's own sentences."""
    now = next((each for each in versions if each["isInForce"]), None)
    sections = now["sections"] if now else []
    return next((each["sentences"] for each in sections if each["heading"] == _("Points")), [])


def need_words() -> dict[str, str]:
    """What tiers ask for, in words."""
    return {
        "points": _("Points"),
        "clients": _("Clients in use"),
        "paying_clients": _("Paying clients"),
        "certified": _("Certified people"),
        "net_users": _("Users gained"),
        "retention": _("Clients kept"),
        "won_referrals": _("Referrals won"),
    }


def _words(data: Mapping[str, Any]) -> dict[str, Any]:
    """What the page shows beside the list."""
    standing, outlook = found(data["points"] or None), data["pointsOutlook"]
    ahead = _ahead(outlook)
    here = next((step for step in standing["steps"] if step["name"] == standing["tier"]), None)
    coming = standing["nextTier"] and next(step for step in standing["steps"] if step["name"] == standing["nextTier"]["name"])
    ranks = {tier["name"]: tier["rank"] for tier in data["tiers"]}
    return {
        "standing": {**standing, "balance": Decimal(standing["balance"])},
        "missing": Decimal(standing["nextTier"]["missingPoints"]) if standing["nextTier"] else None,
        "rank": ranks.get(standing["tier"], 1),
        "ranks": ranks,
        "here": here,
        "coming": coming,
        "bar": _bar(standing, ahead),
        "ahead": ahead,
        "moves": _moves(standing, outlook),
        "months": _months(outlook, data["lapsing"]["nodes"], standing["tier"]),
        "earns": _earns(data["programmeVersions"]),
        "needs": need_words(),
    }


async def index(request: Request) -> Response:
    """Where a partner stands: the viewer's own, or for vendor staff, who have none of their own, the one that is named."""
    state, more, today = _asked(request), target_of(request) == "points-more", _viewer(request).today
    partner = state.filter.get("partner")
    if partner is None and _viewer(request).partner_id is None:
        return RedirectResponse(request.app.url_path_for("partners:index"), status_code=303)
    lapsing = {"countsOn": today.isoformat(), "lapsesBefore": today.replace(year=today.year + 1, day=1).isoformat(), **({"partner": partner} if partner else {})}
    variables = {"partner": partner, "node": partner or "", "ofPartner": bool(partner), "whole": not more, "lapsing": lapsing, "recorded": {"partner": partner} if partner else {}}
    variables |= {"filter": state.filter, "orderBy": state.order_by, "first": PAGE, "after": state.after}
    data = await operations.run(request, "points/index", variables)
    of = found(data.pop("partner", None) or None) if partner else None
    words = {**data, "of": of, "state": state, "page_size": PAGE, **({} if more else _words(data))}
    blocks = {"points-list": "list", "points-more": "more"}
    return render(request, "points/index.html", words, blocks=blocks, headers=pushed(request, state))


def kind_words() -> dict[str, str]:
    """What an entry is, in words."""
    return {"EARNED": _("Earned"), "TAKEN_BACK": _("Taken back"), "CORRECTED": _("Corrected")}


def _columns() -> list[Column]:
    def client(row: Mapping[str, Any]) -> str:
        return (((row["account"] or {}).get("engagement") or {}).get("client") or {}).get("name", "")

    return [
        Column(_("Day"), lambda row: row["day"]),
        Column(_("What"), lambda row: kind_words()[row["kind"]]),
        Column(_("Rule"), lambda row: row["rule"]),
        Column(_("Account"), lambda row: row["account"] and row["account"]["name"]),
        Column(_("Client"), client),
        Column(_("Points"), lambda row: Decimal(row["points"])),
        Column(_("Lapses"), lambda row: row["lapses"]),
        Column(_("Programme version"), lambda row: row["version"]),
        Column(_("How it came about"), lambda row: "; ".join(f"{step['what']}: {step['value']}" for step in row["steps"])),
    ]


async def as_csv(request: Request) -> Response:
    """Every entry as a file."""
    state = _asked(request)
    variables = {"filter": state.filter, "orderBy": state.order_by}
    return await csvfiles.export(request, "points/csv", "pointsEntries", _columns(), variables)


routes = [
    page("/points", index, "points:index", needs=READ),
    download("/points.csv", as_csv, "points:csv", needs=READ),
]
