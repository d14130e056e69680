"""The vendor's list of partners, and setting a partner's tier."""

from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from portal.kernel.text import gettext as _
from portal.web import operations
from portal.web.answers import done
from portal.web.choices import currencies, timezones
from portal.web.errors import NotFound, found
from portal.web.lists import PAGE, Facet, pushed, read_list
from portal.web.render import render
from portal.web.routing import action, page, texts

STATUSES = ("PENDING", "ACTIVE", "SUSPENDED", "DECLINED", "CLOSED")

KINDS = ("SERVICE_PROVIDER", "CHANNEL_PARTNER")
FACETS = (
    Facet("status", "status", values=STATUSES),
    Facet("kind", "kind", values=KINDS, single=True),
    Facet("joined", "joined", exact=("month",), single=True),
)


async def index(request: Request) -> Response:
    """All partners."""
    state = read_list(request, FACETS, ("NAME", "JOINED"))
    if state.filter.pop("joined", None):
        viewer = request.scope["state"]["viewer"]
        state.filter["joinedSince"] = viewer.now.astimezone(viewer.zone).replace(day=1, hour=0, minute=0, second=0, microsecond=0).isoformat()
    variables = {"filter": state.filter, "orderBy": state.order_by, "first": PAGE, "after": state.after}
    data = await operations.run(request, "partners/index", variables)
    return render(request, "partners/index.html", {**data, "state": state, "page_size": PAGE}, blocks={"partners-list": "list", "partners-more": "more"}, headers=pushed(request, state))


FIELDS = ("name", "kind", "country", "timezone", "currency", "ownerName", "ownerEmail")


async def _new(request: Request, status: int = 200, **words: Any) -> Response:
    data = await operations.run(request, "layouts/shell")
    choices = {"timezones": timezones(), "currencies": currencies(request)}
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


async def _partner(request: Request, template: str, status: int = 200, **words: Any) -> Response:
    data = await operations.run(request, "partners/show", {"id": request.path_params["id"]})
    partner = found(data.pop("node") or None)
    more = words.pop("more", lambda _partner: {})
    return render(request, template, {**data, "partner": partner, "values": {}, "errors": {}, **more(partner), **words}, status=status)


async def show(request: Request) -> Response:
    """One partner: how it stands, and what can be done."""
    return await _partner(request, "partners/show.html")


def _acts() -> dict[str, tuple[str, str, str, bool, bool]]:
    """For each act: title, text, button, whether it is hard, whether it takes a reason. `%s` is the partner's name."""
    return {
        "approve": (_("Approve %s"), _("Its people can sign in and work. Its owners have mail."), _("Approve"), False, False),
        "decline": (_("Decline %s"), _("It is no partner. Its owners have mail with the reason."), _("Decline"), True, True),
        "suspend": (_("Suspend %s"), _("Its people are shut out at once, and its tools refused. Nothing is deleted."), _("Suspend"), True, True),
        "reactivate": (_("Reactivate %s"), _("Its people and tools are let in again. Its owners have mail."), _("Reactivate"), False, False),
    }


def _act(verb: str) -> tuple[Any, Any]:
    """The form and the action of an act on a partner."""

    def words(request: Request, partner: dict[str, Any]) -> dict[str, Any]:
        title, text, button, danger, needs_why = _acts()[verb]
        where = str(request.app.url_path_for(f"partners:{verb}", id=partner["id"]))
        act = {"title": title % partner["name"], "text": text, "button": button, "danger": danger, "needs_why": needs_why, "url": where}
        return {"act": act}

    async def form(request: Request) -> Response:
        return await _partner(request, "partners/act.html", more=lambda partner: words(request, partner))

    async def run(request: Request) -> Response:
        given = {"why": "", **texts(request, "why")}
        outcome = await operations.act(request, f"partners/{verb}", {"partner": request.path_params["id"], **given})
        if "NOT_FOUND" in outcome.codes:
            raise NotFound
        if not outcome.ok:
            again = {"values": given, "errors": outcome.errors, "more": lambda partner: words(request, partner)}
            return await _partner(request, "partners/act.html", 422, **again)
        return done(request, str(request.app.url_path_for("partners:show", id=request.path_params["id"])), f"partner.{verb}")

    form.__name__, run.__name__ = f"{verb}_form", verb
    return form, run


_FORMS = {verb: _act(verb) for verb in ("approve", "decline", "suspend", "reactivate")}


async def interests(request: Request) -> Response:
    """Who has registered interest."""
    data = await operations.run(request, "partners/interests", {"first": PAGE, "after": request.query_params.get("after")})
    return render(request, "partners/interests.html", data)


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
    page("/partners/interest", interests, "partners:interests", needs="partners:manage"),
    page("/partners/{id}", show, "partners:show", needs="partners:read"),
    *(page(f"/partners/{{id}}/{verb}", form, f"partners:{verb}_form", needs="partners:manage") for verb, (form, _run) in _FORMS.items()),
    *(action(f"/partners/{{id}}/{verb}", run, f"partners:{verb}") for verb, (_form, run) in _FORMS.items()),
    page("/partners/{id}/tier", tier_form, "partners:tier", needs="tiers:manage"),
    action("/partners/{id}/tier", set_tier, "partners:set_tier"),
]
