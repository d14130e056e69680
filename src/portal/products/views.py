"""The vendor's catalogue: its products, and of each the modules, the plans and what connects it with the portal."""

from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from portal.kernel.text import gettext as _
from portal.web import operations
from portal.web.answers import done
from portal.web.errors import Forbidden, NotFound, found
from portal.web.render import render
from portal.web.routing import action, page, texts

MANAGE = "products:manage"
ICONS = ("banknote", "clock", "calendar-days", "user-search", "building-2", "users", "receipt-text", "wallet", "table-2", "library", "globe")
HUES = (1, 2, 3, 4)


def _address(request: Request, name: str, **params: str) -> str:
    return str(request.app.url_path_for(name, **params))


def _let(request: Request) -> None:
    """The catalogue is seen by all who sign in: its forms are for those who may change it."""
    if not request.scope["state"]["viewer"].can(MANAGE):
        raise Forbidden(permission=MANAGE)


async def index(request: Request) -> Response:
    """The catalogue."""
    return render(request, "products/index.html", await operations.run(request, "products/index"))


async def _new(request: Request, status: int = 200, **words: Any) -> Response:
    _let(request)
    data = await operations.run(request, "layouts/shell")
    choices = {"icons": ICONS, "hues": HUES}
    return render(request, "products/new.html", {**data, "values": {}, "errors": {}, **choices, **words}, status=status)


async def new(request: Request) -> Response:
    """The form for a new product."""
    return await _new(request)


def _given(request: Request, *names: str) -> dict[str, Any]:
    """What the form says; a colour that is no number is one that the rules refuse."""
    given: dict[str, Any] = texts(request, *names)
    if "hue" in given:
        given["hue"] = int(given["hue"]) if given["hue"] in map(str, HUES) else 0
    return given


async def add(request: Request) -> Response:
    """Put a product into the catalogue."""
    given = {"slug": "", "name": "", **_given(request, "slug", "name", "icon", "hue")}
    outcome = await operations.act(request, "products/add", given)
    if not outcome.ok:
        return await _new(request, 422, values=given, errors=outcome.errors)
    return done(request, _address(request, "products:show", id=outcome.payload["product"]["id"]), "product.added")


async def _product(request: Request, template: str, status: int = 200, **words: Any) -> Response:
    _let(request)
    data = await operations.run(request, "products/show", {"id": request.path_params["id"]})
    product = found(data.pop("node") or None)
    icons = ICONS if product["icon"] in ICONS else (product["icon"], *ICONS)
    words = {"values": {}, "errors": {}, "icons": icons, "hues": HUES, **words}
    return render(request, f"products/{template}.html", {**data, "product": product, **words}, status=status)


async def show(request: Request) -> Response:
    """One product."""
    return await _product(request, "show")


def _form(template: str) -> Any:
    async def ask(request: Request) -> Response:
        return await _product(request, template)

    ask.__name__ = template
    return ask


async def _done(request: Request, outcome: operations.Outcome, said: str, template: str, given: dict[str, Any]) -> Response:
    """Back to the product's page, or the form once more with what is wrong."""
    if "NOT_FOUND" in outcome.codes and "product" in outcome.errors:
        raise NotFound
    if not outcome.ok:
        return await _product(request, template, 422, values=given, errors=outcome.errors)
    return done(request, _address(request, "products:show", id=request.path_params["id"]), said)


async def change(request: Request) -> Response:
    """Another name, symbol or colour."""
    given = {"name": "", **_given(request, "name", "icon", "hue")}
    outcome = await operations.act(request, "products/change", {"product": request.path_params["id"], **given})
    return await _done(request, outcome, "product.changed", "edit", given)


async def add_module(request: Request) -> Response:
    """Give the product a module."""
    needs = [value for value in request.state.form.getlist("needs") if isinstance(value, str)][:50]
    given = {"slug": "", "name": "", **texts(request, "slug", "name"), "needs": needs}
    outcome = await operations.act(request, "products/add_module", {"product": request.path_params["id"], **given})
    return await _done(request, outcome, "module.added", "new_module", given)


async def add_plan(request: Request) -> Response:
    """Give the product a plan."""
    given = {**dict.fromkeys(("slug", "name", "period", "amount", "currency"), ""), **texts(request, "slug", "name", "period", "amount", "currency")}
    if given["period"] not in ("MONTHLY", "YEARLY"):
        return await _product(request, "new_plan", 422, values=given, errors={"period": _("Choose how often it is paid.")})
    wanted = {name: given[name] for name in ("slug", "name", "period")}
    if given["amount"].strip():
        wanted["price"] = {"amount": given["amount"].strip(), "currency": given["currency"].strip().upper()}
    outcome = await operations.act(request, "products/add_plan", {"product": request.path_params["id"], **wanted})
    return await _done(request, outcome, "plan.added", "new_plan", given)


# A module or a plan


async def _part(request: Request, noun: str, template: str, status: int = 200, **words: Any) -> Response:
    _let(request)
    data = await operations.run(request, "products/part", {"id": request.path_params["id"]})
    part = found(data.pop("node") or None)
    words = {"values": {}, "errors": {}, "noun": noun, **words}
    return render(request, f"products/{template}.html", {**data, "part": part, **words}, status=status)


def _part_form(noun: str, template: str) -> Any:
    async def ask(request: Request) -> Response:
        return await _part(request, noun, template)

    ask.__name__ = f"{template}_{noun}"
    return ask


def _act_on_part(noun: str, verb: str, said: str, template: str) -> Any:
    async def run(request: Request) -> Response:
        given = texts(request, "name") if verb == "rename" else {}
        outcome = await operations.act(request, f"products/{verb}_{noun}", {noun: request.path_params["id"], **given})
        if "NOT_FOUND" in outcome.codes:
            raise NotFound
        if not outcome.ok:
            return await _part(request, noun, template, 422, values=given, errors=outcome.errors)
        where = _address(request, "products:show", id=outcome.payload[noun]["product"]["id"])
        return done(request, where, f"{noun}.{said}", request.path_params["id"])

    run.__name__ = f"{verb}_{noun}"
    return run


def _part_routes(noun: str) -> list[Any]:
    place = f"/vendor/{noun}s/{{id}}"
    return [
        page(f"{place}/name", _part_form(noun, "rename"), f"products:rename_{noun}_form", needs=MANAGE),
        action(f"{place}/name", _act_on_part(noun, "rename", "renamed", "rename"), f"products:rename_{noun}"),
        page(f"{place}/retire", _part_form(noun, "retire"), f"products:retire_{noun}_form", needs=MANAGE),
        action(f"{place}/retire", _act_on_part(noun, "retire", "retired", "retire"), f"products:retire_{noun}"),
        action(f"{place}/restore", _act_on_part(noun, "restore", "restored", "retire"), f"products:restore_{noun}"),
    ]


routes = [
    page("/vendor/products", index, "products:index", needs=MANAGE),
    page("/vendor/products/new", new, "products:new", needs=MANAGE),
    action("/vendor/products/new", add, "products:add"),
    page("/vendor/products/{id}", show, "products:show", needs=MANAGE),
    page("/vendor/products/{id}/edit", _form("edit"), "products:edit", needs=MANAGE),
    action("/vendor/products/{id}/edit", change, "products:change"),
    page("/vendor/products/{id}/modules/new", _form("new_module"), "products:new_module", needs=MANAGE),
    action("/vendor/products/{id}/modules/new", add_module, "products:add_module"),
    page("/vendor/products/{id}/plans/new", _form("new_plan"), "products:new_plan", needs=MANAGE),
    action("/vendor/products/{id}/plans/new", add_plan, "products:add_plan"),
    *_part_routes("module"),
    *_part_routes("plan"),
]
