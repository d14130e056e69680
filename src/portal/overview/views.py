"""The overview: where we stand, and what happened."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from portal.kernel.viewer import Kind
from portal.web import operations
from portal.web.answers import done
from portal.web.errors import Forbidden, NotFound
from portal.web.render import render
from portal.web.routing import action, page


async def index(request: Request) -> Response:
    """Where we stand. An analyst has no screens but GraphiQL."""
    viewer = request.scope["state"]["viewer"]
    if viewer.kind is Kind.ANALYST:
        return RedirectResponse(request.app.url_path_for("graphiql"), status_code=303)
    if not viewer.is_anonymous and not viewer.permissions:
        raise Forbidden("")
    month = viewer.today.replace(day=1)
    data = await operations.run(request, "overview/index", {"month": month.isoformat()})
    words = {"month": month, "earned": _earned(data.get("earningsMonths") or ()), "tour": _step(request.query_params.get("tour"))}
    return render(request, "overview/index.html", {**data, **words})


def _step(text: str | None) -> int:
    """Which step of the tour is asked for: 1 and up; 0 for none."""
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 3 else 0


def _earned(months: Iterable[Mapping[str, Any]]) -> list[dict[str, str]]:
    """What was earned in these months, less what was taken back, for each currency."""
    sums: dict[str, Decimal] = {}
    for row in months:
        for money in (row["earned"], row["takenBack"]):
            sums[money["currency"]] = sums.get(money["currency"], Decimal(0)) + Decimal(money["amount"])
    return [{"amount": str(amount), "currency": currency} for currency, amount in sorted(sums.items()) if amount]


async def end_tour(request: Request) -> Response:
    """One has been shown around, or wants no tour."""
    await operations.act(request, "people/change_profile", {"offersTour": False})
    return done(request, str(request.app.url_path_for("overview:index")), "tour.ended")


async def vendor(request: Request) -> Response:
    """What waits for the vendor's staff, each queue with the age of its oldest."""
    if request.scope["state"]["viewer"].kind is not Kind.VENDOR:
        raise NotFound
    return render(request, "overview/vendor.html", await operations.run(request, "overview/vendor"))


async def dismiss(request: Request) -> Response:
    """Put the first steps away."""
    await operations.act(request, "overview/dismiss", {})
    return done(request, str(request.app.url_path_for("overview:index")), "start.dismissed")


async def resume(request: Request) -> Response:
    """Bring the first steps back."""
    await operations.act(request, "overview/resume", {})
    return done(request, str(request.app.url_path_for("overview:index")), "start.resumed")


routes = [
    page("/vendor", vendor, "overview:vendor", needs="partners:read"),
    page("/", index, "overview:index"),
    action("/tour/end", end_tour, "overview:end_tour"),
    action("/getting-started/dismiss", dismiss, "overview:dismiss"),
    action("/getting-started/resume", resume, "overview:resume"),
]
