"""Settings, Payouts: to which account the partner is paid in each currency. For its owners, with a fresh proof."""

from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from portal.web import operations
from portal.web.answers import done
from portal.web.choices import currencies
from portal.web.errors import Forbidden, NotFound, found
from portal.web.render import render
from portal.web.routing import action, page, texts

NEEDS = "payout_details:manage"
FIELDS = ("currency", "holder", "country", "iban", "accountNumber", "routing", "bic", "bank")
SHOWN = ("holder", "country", "bank")  # of what is kept, in the form that changes it


def _home(request: Request) -> str:
    return str(request.app.url_path_for("payout_details:index"))


def _let(request: Request) -> None:
    if not request.scope["state"]["viewer"].can(NEEDS):
        raise Forbidden(permission=NEEDS)


async def index(request: Request) -> Response:
    """Bank details by currency, and what waits for them."""
    data = await operations.run(request, "earnings/details/index")
    return render(request, "earnings/details/index.html", {**data, "tab": "payouts"})


def _form(request: Request, data: Mapping[str, Any], status: int = 200, **words: Any) -> Response:
    return render(request, "earnings/details/edit.html", {**data, "tab": "payouts", "currencies": currencies(request), **words}, status=status)


async def _new(request: Request, status: int = 200, **words: Any) -> Response:
    _let(request)
    data = await operations.run(request, "earnings/details/new")
    taken = {each["currency"] for each in data["payoutDetails"]}
    partner = data["viewer"]["partner"]
    first = {"country": partner["country"], "currency": "" if partner["currency"] in taken else partner["currency"]}
    return _form(request, data, status, **{"details": None, "taken": taken, "values": first, "errors": {}, **words})


async def new(request: Request) -> Response:
    """The form for another currency; the partner's own first."""
    return await _new(request)


async def add(request: Request) -> Response:
    """Keep the details of another currency."""
    given = _given(request)
    outcome = await operations.act(request, "earnings/details/give", given)
    if not outcome.ok:
        return await _new(request, 422, values=given, errors=outcome.errors)
    return done(request, _home(request), "payout_details.given")


def _given(request: Request) -> dict[str, str]:
    return {"currency": "", "holder": "", "country": "", **texts(request, *FIELDS)}


async def _one(request: Request) -> dict[str, Any]:
    _let(request)
    data = await operations.run(request, "earnings/details/one", {"id": request.path_params["id"]})
    return {**data, "details": found(data.pop("node") or None)}


async def _edit(request: Request, status: int = 200, **words: Any) -> Response:
    data = await _one(request)
    kept = {name: data["details"][name] for name in SHOWN}
    return _form(request, data, status, **{"taken": (), "values": kept, "errors": {}, **words})


async def edit(request: Request) -> Response:
    """The form that changes them; an account's number is given whole, it is not shown."""
    return await _edit(request)


async def change(request: Request) -> Response:
    """Keep the changed details."""
    data = await _one(request)
    given = {**_given(request), "currency": data["details"]["currency"]}
    outcome = await operations.act(request, "earnings/details/give", given)
    if not outcome.ok:
        return await _edit(request, 422, values=given, errors=outcome.errors)
    return done(request, _home(request), "payout_details.given")


async def remove_form(request: Request) -> Response:
    """Asks before details are removed."""
    return render(request, "earnings/details/remove.html", {**await _one(request), "errors": {}})


async def remove(request: Request) -> Response:
    """Remove details."""
    outcome = await operations.act(request, "earnings/details/remove", {"details": request.path_params["id"]})
    if "NOT_FOUND" in outcome.codes:
        raise NotFound
    if not outcome.ok:
        return render(request, "earnings/details/remove.html", {**await _one(request), "errors": outcome.errors}, status=422)
    return done(request, _home(request), "payout_details.removed")


routes = [
    page("/settings/payouts", index, "payout_details:index", needs=NEEDS),
    page("/settings/payouts/new", new, "payout_details:new", needs=NEEDS, proven=True),
    action("/settings/payouts/new", add, "payout_details:add"),
    page("/settings/payouts/{id}", edit, "payout_details:edit", needs=NEEDS, proven=True),
    action("/settings/payouts/{id}", change, "payout_details:change"),
    page("/settings/payouts/{id}/remove", remove_form, "payout_details:remove_form", needs=NEEDS, proven=True),
    action("/settings/payouts/{id}/remove", remove, "payout_details:remove"),
]
