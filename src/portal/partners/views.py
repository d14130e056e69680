"""The vendor's list of partners, and setting a partner's tier."""

from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from portal.kernel.text import gettext as _
from portal.web import operations
from portal.web.answers import done
from portal.web.choices import currencies, timezones
from portal.web.errors import found
from portal.web.lists import PAGE, pushed, read_list
from portal.web.render import render
from portal.web.routing import action, page, texts


async def index(request: Request) -> Response:
    """All partners."""
    state = read_list(request, (), ("NAME", "JOINED"))
    variables = {"filter": state.filter, "orderBy": state.order_by, "first": PAGE, "after": state.after}
    data = await operations.run(request, "partners/index", variables)
    return render(request, "partners/index.html", {**data, "state": state, "page_size": PAGE}, blocks={"partners-list": "list", "partners-more": "more"}, headers=pushed(request, state))


FIELDS = ("name", "kind", "country", "timezone", "currency", "ownerName", "ownerEmail")


async def _new(request: Request, status: int = 200, **words: Any) -> Response:
    data = await operations.run(request, "layouts/shell")
    choices = {"timezones": timezones(), "currencies": currencies()}
    return render(request, "partners/new.html", {**data, "values": {}, "errors": {}, **choices, **words}, status=status)


async def new(request: Request) -> Response:
    """The form for a new partner."""
    return await _new(request)


async def register(request: Request) -> Response:
    """Register a partner and invite its owner."""
    given = {**dict.fromkeys(FIELDS, ""), **texts(request, *FIELDS)}
    if given["kind"] not in ("SERVICE_PROVIDER", "CHANNEL_PARTNER"):
        return await _new(request, 422, values=given, errors={"kind": _("Choose what the partner is.")})
    outcome = await operations.act(request, "partners/register", given)
    if outcome.ok:
        return done(request, str(request.app.url_path_for("partners:index")), "partner.registered")
    return await _new(request, 422, values=given, errors=outcome.errors)


async def tier_form(request: Request) -> Response:
    """The form that sets a partner's tier."""
    data = await operations.run(request, "partners/tier", {"id": request.path_params["id"]})
    partner = found(data.pop("node") or None)
    words = {"values": {}, "errors": {}}
    return render(request, "partners/tier.html", {**data, "partner": partner, **words})


async def set_tier(request: Request) -> Response:
    """Put a partner in a tier."""
    given = texts(request, "tier", "why")
    outcome = await operations.act(request, "partners/set_tier", {"partner": request.path_params["id"], "tier": "", "why": "", **given})
    if outcome.ok:
        return done(request, str(request.app.url_path_for("partners:index")), "partner.tier_set")
    data = await operations.run(request, "partners/tier", {"id": request.path_params["id"]})
    partner = found(data.pop("node") or None)
    words = {"values": given, "errors": outcome.errors}
    return render(request, "partners/tier.html", {**data, "partner": partner, **words}, status=422)


routes = [
    page("/partners", index, "partners:index", needs="partners:read"),
    page("/partners/new", new, "partners:new", needs="partners:manage"),
    action("/partners/new", register, "partners:register"),
    page("/partners/{id}/tier", tier_form, "partners:tier", needs="tiers:manage"),
    action("/partners/{id}/tier", set_tier, "partners:set_tier"),
]
