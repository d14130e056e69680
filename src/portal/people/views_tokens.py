"""API tokens as screens: all of them for vendor admins, one's own and the partner's tools under Settings."""

from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from portal.kernel.text import gettext as _
from portal.kernel.viewer import Kind
from portal.web import operations
from portal.web.answers import done
from portal.web.errors import NotFound, found
from portal.web.lists import PAGE, Facet, pushed, read_list
from portal.web.render import render
from portal.web.routing import action, page, texts

OWN, MANAGE = "security:manage", "tokens:manage"
KINDS = ("PERSON", "PARTNER", "PRODUCT", "BILLING")
STATES = ("IN_FORCE", "EXPIRED", "REVOKED")
FACETS = (
    Facet("kind", "kind", values=KINDS),
    Facet("state", "state", values=STATES),
    Facet("product", "product", kind="product", single=True),
    Facet("partner", "partner", kind="partner", single=True),
)


def kind_words() -> dict[str, str]:
    """Whose a token is, in words."""
    return {"PERSON": _("Person"), "PARTNER": _("Partner’s tool"), "PRODUCT": _("Product"), "BILLING": _("Billing")}


def state_words() -> dict[str, str]:
    """Whether a token opens anything, in words."""
    return {"IN_FORCE": _("In force"), "EXPIRED": _("Expired"), "REVOKED": _("Revoked")}


def _facets(data: dict[str, Any]) -> list[dict[str, Any]]:
    def named(rows: Any) -> list[tuple[str, str]]:
        return [(row["id"], row["name"]) for row in rows]

    def worded(known: dict[str, str]) -> list[tuple[str, str]]:
        return [(each.lower(), word) for each, word in known.items()]

    drawn = (
        ("kind", _("Kind"), _("Kind is"), worded(kind_words()), False),
        ("state", _("State"), _("State is"), worded(state_words()), False),
        ("product", _("Product"), _("Product is"), named(data["products"]), True),
        ("partner", _("Partner"), _("Partner is"), named((data.get("partners") or {"nodes": ()})["nodes"]), True),
    )
    return [dict(zip(("name", "label", "verb", "options", "single"), each, strict=True)) for each in drawn]


def _of_vendor(request: Request) -> bool:
    return request.url.path.startswith("/vendor")


def _viewer(request: Request) -> Any:
    viewer = request.scope["state"]["viewer"]
    if _of_vendor(request) and viewer.kind is not Kind.VENDOR:
        raise NotFound
    return viewer


def _routes_of(request: Request) -> dict[str, str]:
    """Where the links and forms of this page lead, by what they do: the console's, or those under Settings."""
    ours = "tokens" if _of_vendor(request) else "tokens:own"
    names = {"list": "tokens:index" if _of_vendor(request) else "tokens:own"}
    sep = ":" if _of_vendor(request) else "_"
    return {**names, **{each: f"{ours}{sep}{each}" for each in ("new", "create", "revoke_form", "revoke")}}


def _kinds(request: Request) -> tuple[str, ...]:
    """The kinds of token that this viewer may make here, the likeliest first."""
    viewer = _viewer(request)
    if _of_vendor(request):
        return ("PRODUCT", "BILLING", "PARTNER")
    return ("PERSON", "PARTNER") if viewer.can(MANAGE) and viewer.kind is Kind.STAFF else ("PERSON",)


async def index(request: Request) -> Response:
    """All tokens."""
    _viewer(request)
    state = read_list(request, FACETS, ("CREATED", "EXPIRES"), "-CREATED")
    variables = {
        "filter": {name: value for name, value in state.filter.items() if name != "search"},
        "orderBy": state.order_by,
        "first": PAGE,
        "after": state.after,
    }
    data = await operations.run(request, "people/tokens", variables)
    words = {**data, "state": state, "facets": _facets(data), "page_size": PAGE, "routes": _routes_of(request), "tab": "tokens"}
    blocks = {"tokens-list": "list", "tokens-more": "more"}
    template = "people/tokens.html" if _of_vendor(request) else "people/own_tokens.html"
    return render(request, template, words, blocks=blocks, headers=pushed(request, state))


async def _new(request: Request, kind: str, status: int = 200, **words: Any) -> Response:
    data = await operations.run(request, "people/new_token", {"kind": kind})
    rest = {"kind": kind, "kinds": _kinds(request), "kind_names": kind_words(), "routes": _routes_of(request), "tab": "tokens"}
    days = request.app.state.settings.token_days
    words = {"values": {}, "chosen": (), "errors": {}, "days": days, **rest, **words}
    template = "people/new_token.html" if _of_vendor(request) else "people/own_new_token.html"
    return render(request, template, {**data, **words}, status=status)


def _kind(request: Request, said: str) -> str:
    kinds = _kinds(request)
    return said.upper() if said.upper() in kinds else kinds[0]


async def new(request: Request) -> Response:
    """The form for a new token."""
    return await _new(request, _kind(request, request.query_params.get("kind", "")))


async def create(request: Request) -> Response:
    """Make a token, and show its secret, this once."""
    said = {"name": "", "days": "", **texts(request, "name", "days", "product", "partner")}
    kind = _kind(request, texts(request, "kind").get("kind", ""))
    chosen = [value for value in request.state.form.getlist("scopes") if isinstance(value, str)][:100]
    days = int(said["days"]) if said["days"].isascii() and said["days"].isdigit() and len(said["days"]) < 9 else 0
    whose = {name: said[name] for name in ("product", "partner") if said.get(name)}
    if kind == "PRODUCT":
        whose.setdefault("product", "")
    outcome = await operations.act(
        request, "people/create_token", {"kind": kind, "name": said["name"], "scopes": chosen, "days": days, **whose}
    )
    if not outcome.ok:
        errors = dict(outcome.errors)
        for name in ("product", "partner"):
            if name in errors:
                errors[name] = _("Choose whose it is.")
        return await _new(request, kind, 422, values=said, chosen=chosen, errors=errors)
    data = await operations.run(request, "layouts/shell")
    words = {"token": found(outcome.payload["token"]), "secret": outcome.payload["secret"], "routes": _routes_of(request)}
    return render(request, "people/token_made.html", {**data, **words})


async def _revoke(request: Request, status: int = 200, **words: Any) -> Response:
    _viewer(request)
    data = await operations.run(request, "people/token", {"id": request.path_params["id"]})
    token = found(data.pop("node") or None)
    return render(request, "people/revoke_token.html", {**data, "token": token, "routes": _routes_of(request), **words}, status=status)


async def revoke_form(request: Request) -> Response:
    """Asks before a token is revoked."""
    return await _revoke(request)


async def revoke(request: Request) -> Response:
    """Revoke a token."""
    outcome = await operations.act(request, "people/revoke_token", {"token": request.path_params["id"]})
    if not outcome.ok:
        raise NotFound
    return done(request, str(request.app.url_path_for(_routes_of(request)["list"])), "token.revoked")


routes = [
    page("/vendor/tokens", index, "tokens:index", needs=MANAGE),
    page("/vendor/tokens/new", new, "tokens:new", needs=MANAGE, proven=True),
    action("/vendor/tokens/new", create, "tokens:create"),
    page("/vendor/tokens/{id}/revoke", revoke_form, "tokens:revoke_form", needs=MANAGE),
    action("/vendor/tokens/{id}/revoke", revoke, "tokens:revoke"),
    page("/settings/tokens", index, "tokens:own", needs=OWN),
    page("/settings/tokens/new", new, "tokens:own_new", needs=OWN, proven=True),
    action("/settings/tokens/new", create, "tokens:own_create"),
    page("/settings/tokens/{id}/revoke", revoke_form, "tokens:own_revoke_form", needs=OWN),
    action("/settings/tokens/{id}/revoke", revoke, "tokens:own_revoke"),
]
