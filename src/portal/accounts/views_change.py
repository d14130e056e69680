"""The screens that change an account: details by the pencil, company ID by the vendor, plan and modules, trying again, withdrawing."""

from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from portal.web import operations
from portal.web.answers import done
from portal.web.choices import currencies, timezones
from portal.web.errors import found
from portal.web.render import render
from portal.web.routing import action, page, text, texts

CHANGEABLE = ("name", "country", "currency", "timezone", "locale", "email", "phone", "adminName")


def _home(request: Request) -> str:
    return str(request.app.url_path_for("accounts:show", id=request.path_params["id"]))


async def _form(request: Request, template: str, status: int = 200, operation: str = "form", **words: Any) -> Response:
    data = await operations.run(request, f"accounts/{operation}", {"id": request.path_params["id"]})
    account = found(data.pop("node") or None)
    own = {"errors": {}, "values": account, "value": account.get("companyId"), "account": account}
    zones = [(zone, zone) for zone in timezones()]
    own["choices"] = {"currencies": [(code, f"{code} · {name}") for code, name in currencies(request).items()], "timezones": zones}
    return render(request, f"accounts/{template}.html", {**data, **own, **words}, status=status)


async def edit(request: Request) -> Response:
    """The form of an account's details."""
    return await _form(request, "edit")


async def update(request: Request) -> Response:
    """Change details."""
    given = texts(request, *CHANGEABLE)
    outcome = await operations.act(request, "accounts/change", {"account": request.path_params["id"], **given})
    if outcome.ok:
        return done(request, _home(request), "account.changed")
    return await _form(request, "edit", 422, errors=outcome.errors, values={**dict.fromkeys(CHANGEABLE, ""), **given})


async def company_id(request: Request) -> Response:
    """The form of another company ID, for vendor staff."""
    return await _form(request, "company_id")


async def change_company_id(request: Request) -> Response:
    """Give another company ID."""
    given = {"account": request.path_params["id"], "companyId": text(request, "companyId") or ""}
    outcome = await operations.act(request, "accounts/change_company_id", given)
    if outcome.ok:
        return done(request, _home(request), "account.changed")
    return await _form(request, "company_id", 422, errors=outcome.errors, value=given["companyId"])


# Plan and modules


def _choices(account: Mapping[str, Any], chosen: set[str]) -> list[dict[str, Any]]:
    """The product's modules, ticked where chosen or needed by one that is."""
    modules = {each["id"]: each for each in account["product"]["modules"] if not each["retiredAt"] or each["id"] in chosen}
    needed_by: dict[str, list[str]] = {}
    pending = [each for each in chosen if each in modules]
    ticked = set(pending)
    while pending:
        module = modules[pending.pop()]
        for need in [each for each in module["needs"] if each["id"] in modules]:
            needed_by.setdefault(need["id"], []).append(module["name"])
            if need["id"] not in ticked:
                ticked.add(need["id"])
                pending.append(need["id"])
    return [
        {"module": each, "isChosen": key in ticked, "neededBy": sorted(needed_by.get(key, ()))} for key, each in modules.items()
    ]


async def _plan(request: Request, status: int = 200, chosen: Mapping[str, Any] | None = None, **words: Any) -> Response:
    data = await operations.run(request, "accounts/plan", {"id": request.path_params["id"]})
    account = found(data.pop("node") or None)
    modules = set(chosen["modules"]) if chosen else {each["id"] for each in account["modules"]}
    plan = {"id": chosen["plan"]} if chosen else account["plan"]
    can_wait = account["openedAs"] == "TRIAL" and account["lifecycle"] in ("PENDING_ACTIVATION", "TRIAL")
    draft = {"product": account["product"], "plan": plan if plan and plan["id"] else None, "modules": _choices(account, modules)}
    draft |= {"openedAs": "TRIAL" if can_wait else "SUBSCRIPTION", "id": account["id"]}
    words = {"errors": {}, **data, "account": account, "draft": draft, **words}
    return render(request, "accounts/plan.html", words, status=status, blocks={"modules": "modules"})


async def plan(request: Request) -> Response:
    """Choose plan and modules."""
    return await _plan(request)


async def request_plan(request: Request) -> Response:
    """Ask the product for plan and modules; while one ticks, answer with the modules and what they need."""
    chosen = {"plan": text(request, "plan") or None, "modules": [str(each) for each in request.state.form.getlist("modules")]}
    if request.headers.get("hx-request") == "true":
        return await _plan(request, chosen=chosen)
    outcome = await operations.act(request, "accounts/request_plan", {"account": request.path_params["id"], **chosen})
    if outcome.ok:
        return done(request, _home(request), "account.plan_requested")
    if "NOT_FOUND" in outcome.codes:
        found(None)
    return await _plan(request, 422, chosen, errors=outcome.errors)


# Provisioning


async def way(request: Request) -> Response:
    """How far the product is."""
    data = await operations.run(request, "accounts/way", {"id": request.path_params["id"]})
    words = {**data, "account": found(data.pop("node") or None)}
    return render(request, "accounts/way.html", words)


async def retry(request: Request) -> Response:
    """Ask the product once more."""
    outcome = await operations.act(request, "accounts/retry", {"account": request.path_params["id"]})
    if "NOT_FOUND" in outcome.codes:
        found(None)
    return done(request, _home(request), "account.requested_again" if outcome.ok else "")


async def withdraw_form(request: Request) -> Response:
    """Asks before an account is taken back."""
    return await _form(request, "withdraw")


async def withdraw(request: Request) -> Response:
    """Take an account back that its client has not logged in to yet."""
    outcome = await operations.act(request, "accounts/withdraw", {"account": request.path_params["id"]})
    if outcome.ok:
        return done(request, _home(request), "account.withdrawn")
    return await _form(request, "withdraw", 422, errors=outcome.errors)


_NEEDS = "accounts:manage"
routes = [
    page("/accounts/{id}/edit", edit, "accounts:edit", needs=_NEEDS),
    action("/accounts/{id}/edit", update, "accounts:update"),
    page("/accounts/{id}/company-id", company_id, "accounts:company_id", needs="company_ids:manage"),
    action("/accounts/{id}/company-id", change_company_id, "accounts:change_company_id"),
    page("/accounts/{id}/plan", plan, "accounts:plan", needs=_NEEDS),
    action("/accounts/{id}/plan", request_plan, "accounts:request_plan"),
    page("/accounts/{id}/way", way, "accounts:way", needs="clients:read"),
    action("/accounts/{id}/retry", retry, "accounts:retry"),
    page("/accounts/{id}/withdraw", withdraw_form, "accounts:withdraw", needs=_NEEDS),
    action("/accounts/{id}/withdraw", withdraw, "accounts:withdraw_now"),
]
