"""The wizard that opens an account: company, module package, confirm. Each page is a form that keeps a draft and leads to the next.

Each has an address of its own that is looked at plainly, so that Back, Reload and another device work. What is shown while one
types (a company ID is free, what a country makes likely, what a module needs) is said again when the page is sent.
"""

from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from portal.kernel.text import gettext as _
from portal.web import operations
from portal.web.answers import done
from portal.web.choices import currencies, timezones
from portal.web.errors import found
from portal.web.render import render
from portal.web.routing import action, page, text, texts

KINDS = {"trial": "TRIAL", "subscription": "SUBSCRIPTION"}
DETAILS = ("name", "companyId", "country", "currency", "timezone", "locale", "email", "phone", "adminName", "adminId")
LEADS = ("product", "client", "cloneFrom")
SHOWN = 100  # clients and accounts to choose from, before one searches
PACKAGE = ("plan", "modules")  # what the second page asks for


def _address(request: Request, name: str, **params: str) -> str:
    return str(request.app.url_path_for(name, **params))


def _offered(request: Request, products: list[dict[str, Any]]) -> dict[str, Any]:
    """What the first page offers to choose from, as (value, word)."""
    return {
        "products": [(each["id"], each["name"]) for each in products],
        "currencies": [(code, f"{code} · {name}") for code, name in currencies(request).items()],
        "timezones": [(zone, zone) for zone in timezones()],
    }


def labels() -> dict[str, str]:
    """The fields of the first page, for the list of what is wrong."""
    return {
        "product": _("Product"),
        "client": _("Client"),
        "name": _("Company name"),
        "companyId": _("Company ID"),
        "country": _("Country"),
        "adminName": _("Admin name"),
        "email": _("Work e-mail"),
        "phone": _("Work phone"),
        "adminId": _("Admin ID"),
        "cloneFrom": _("Clone from"),
        "isPortalMaster": _("Portal master"),
    }


# Page 1: company


def _texts_of(client: Mapping[str, Any] | None) -> dict[str, Any]:
    """What is known of a company from its client."""
    if not client:
        return {}
    known = {"name": client["name"], "country": client["country"]}
    contact = {"email": "email", "phone": "phone", "adminName": "contactName"}
    return known | {name: client.get(place, "") for name, place in contact.items()}


def _company(request: Request, data: Mapping[str, Any], values: Mapping[str, Any], status: int = 200, **words: Any) -> Response:
    blanks = dict.fromkeys((*DETAILS, *LEADS), "") | {"password": "LINK", "isPortalMaster": False, "handOver": False}
    words = {
        "draft": None,
        "errors": {},
        "choices": _offered(request, data["products"]),
        "labels": labels(),
        **data,
        "values": {**blanks, **values},
        **words,
    }
    return render(request, "accounts/open/company.html", words, status=status)


async def new(request: Request) -> Response:
    """The first page, blank but for what the address says: kind, client, account to clone, product."""
    asked = request.query_params
    kind = KINDS.get(asked.get("kind", ""), "TRIAL")
    data, client, cloned = await _known(request, asked.get("client", ""), asked.get("clone", ""))
    values: dict[str, Any] = {**_texts_of(client), "client": client["id"] if client else ""}
    if cloned:
        values |= {"cloneFrom": cloned["id"], "product": cloned["product"]["id"]}
    if asked.get("product") in [each["id"] for each in data["products"]]:
        values["product"] = asked["product"]
    elif len(data["products"]) == 1:
        values["product"] = data["products"][0]["id"]
    return _company(request, data, values, kind=kind, client=client, cloned=cloned)


async def _known(request: Request, client: str, cloned: str) -> tuple[dict[str, Any], Any, Any]:
    data = await operations.run(
        request, "accounts/open/new", {"client": client, "clone": cloned, "ofClient": bool(client), "clones": bool(cloned), "first": SHOWN}
    )
    return data, data.pop("client", None) or None, data.pop("clone", None) or None


def _sent(request: Request) -> dict[str, Any]:
    """The first page as it was sent."""
    given: dict[str, Any] = texts(request, *DETAILS)
    given |= {name: text(request, name) or None for name in LEADS}
    given["password"] = "TEMPORARY" if text(request, "password") == "TEMPORARY" else "LINK"
    return given | {name: text(request, name) is not None for name in ("isPortalMaster", "handOver")}


async def start(request: Request) -> Response:
    """Begin a draft with the first page, and lead to the second where nothing is wrong."""
    kind = KINDS.get(text(request, "kind") or "", "TRIAL")
    given = _sent(request)
    outcome = await operations.act(request, "accounts/open/start", {"openedAs": kind, "account": given})
    if outcome.ok:
        return await _onward(request, found(outcome.payload["draft"]), 2, given)
    data, client, cloned = await _known(request, given["client"] or "", given["cloneFrom"] or "")
    return _company(request, data, given, 422, kind=kind, client=client, cloned=cloned, errors=outcome.errors)


async def _onward(request: Request, draft: Mapping[str, Any], to: int, given: Mapping[str, Any] | None = None) -> Response:
    """To the next page of a draft; back on this one, with what is wrong, where something is."""
    here = [each for each in draft["problems"] if (each["field"] in PACKAGE) == (to == 3)]
    if not here:
        return done(request, _address(request, "accounts:open_package" if to == 2 else "accounts:open_confirm", id=draft["id"]))
    order = list(labels())
    errors = {each["field"] or "": each["message"] for each in sorted(here, key=lambda each: each["field"] in order and order.index(each["field"]))}
    if to == 2:
        return await _company_of(request, draft["id"], 422, errors=errors, given=given)
    return await _package(request, draft["id"], 422, errors=errors)


async def _draft(request: Request, draft: str, operation: str = "draft") -> tuple[dict[str, Any], dict[str, Any]]:
    """What a page of a draft shows, and the draft. It is a 404 for all but the one who began it."""
    data = await operations.run(request, f"accounts/open/{operation}", {"id": draft, "first": SHOWN})
    return data, found(data.pop("node") or None)


async def _company_of(
    request: Request, draft_id: str, status: int = 200, errors: Mapping[str, str] | None = None, given: Mapping[str, Any] | None = None
) -> Response:
    data, draft = await _draft(request, draft_id, "company")
    if draft["account"]:
        return _opened(request, draft)
    rows = {name: draft[name]["id"] if draft[name] else "" for name in LEADS}
    values = {**draft["texts"], **rows, **(given or {})}
    words = {"kind": draft["openedAs"], "client": None, "cloned": draft["cloneFrom"], "draft": draft}
    return _company(request, data, values, status, **words, errors=errors or {})


def _opened(request: Request, draft: Mapping[str, Any]) -> Response:
    return done(request, _address(request, "accounts:show", id=draft["account"]["id"]))


async def company(request: Request) -> Response:
    """The first page of a draft."""
    return await _company_of(request, request.path_params["id"])


async def _save(request: Request, given: Mapping[str, Any], to: int) -> Response:
    draft = request.path_params["id"]
    outcome = await operations.act(request, "accounts/open/save", {"draft": draft, "account": given, "page": to})
    if "NOT_FOUND" in outcome.codes:
        found(None)
    if outcome.ok:
        return await _onward(request, outcome.payload["draft"], to, given)
    if to == 2:
        return await _company_of(request, draft, 422, outcome.errors, given)
    return await _package(request, draft, 422, errors=outcome.errors)


async def save_company(request: Request) -> Response:
    """Keep the first page."""
    return await _save(request, _sent(request), 2)


# Page 2: module package


async def _package(request: Request, draft_id: str, status: int = 200, **words: Any) -> Response:
    data, draft = await _draft(request, draft_id)
    if draft["account"]:
        return _opened(request, draft)
    if not draft["product"]:
        return done(request, _address(request, "accounts:open_company", id=draft_id))
    words = {"errors": {}, "kind": draft["openedAs"], "draft": draft, **data, **words}
    return render(request, "accounts/open/package.html", words, status=status, blocks={"modules": "modules"})


async def package(request: Request) -> Response:
    """The second page: plan and modules."""
    return await _package(request, request.path_params["id"])


def _chosen(request: Request) -> dict[str, Any]:
    return {"plan": text(request, "plan") or None, "modules": [str(each) for each in request.state.form.getlist("modules")]}


async def save_package(request: Request) -> Response:
    """Keep the second page; while one ticks, answer with the modules and what they need."""
    if request.headers.get("hx-request") != "true":
        return await _save(request, _chosen(request), 3)
    given = {"draft": request.path_params["id"], "account": _chosen(request), "page": 2}
    outcome = await operations.act(request, "accounts/open/save", given, live=True)
    return await _package(request, request.path_params["id"], errors=outcome.errors)


# Page 3: confirm


async def _confirm(request: Request, status: int = 200, **words: Any) -> Response:
    data, draft = await _draft(request, request.path_params["id"])
    if draft["account"]:
        return _opened(request, draft)
    words = {"errors": {}, "kind": draft["openedAs"], "draft": draft, **data, **words}
    return render(request, "accounts/open/confirm.html", words, status=status)


async def confirm(request: Request) -> Response:
    """The third page: what will be opened, and what happens next."""
    return await _confirm(request)


async def submit(request: Request) -> Response:
    """Open the account. A temporary password is shown on the answer, and nowhere else."""
    draft = request.path_params["id"]
    outcome = await operations.act(request, "accounts/open/submit", {"draft": draft})
    if "NOT_FOUND" in outcome.codes and list(outcome.errors) == ["draft"]:
        found(None)
    if not outcome.ok:
        here = {name: message for name, message in outcome.errors.items() if name}
        if here and not set(here) & set(PACKAGE):
            return await _company_of(request, draft, 422, here)
        return await _confirm(request, 422, errors=outcome.errors)
    account = found(outcome.payload["account"])
    if not outcome.payload["temporaryPassword"]:
        return done(request, _address(request, "accounts:show", id=account["id"]), "account.opened")
    data = await operations.run(request, "layouts/shell")
    words = {**data, "account": account, "password": outcome.payload["temporaryPassword"]}
    return render(request, "accounts/open/password.html", words, headers={"Cache-Control": "no-store"})


async def discard(request: Request) -> Response:
    """Delete a draft at once."""
    outcome = await operations.act(request, "accounts/open/discard", {"draft": request.path_params["id"]})
    if not outcome.ok:
        found(None)
    return done(request, _address(request, "accounts:drafts"), "draft.discarded")


async def unfinished(request: Request) -> Response:
    """The drafts that one has begun; under Actions their links alone."""
    data = await operations.run(request, "accounts/open/drafts")
    drafts = [each for each in data.pop("accountDrafts") if not each["account"]]
    pages = {1: "accounts:open_company", 2: "accounts:open_package", 3: "accounts:open_confirm"}
    return render(request, "accounts/open/drafts.html", {**data, "drafts": drafts, "pages": pages}, blocks={"unfinished": "items"})


# What is said while one types


async def check(request: Request) -> Response:
    """Whether the company ID is free, or one that is."""
    given = {name: text(request, name) or "" for name in ("product", "companyId", "name", "country")}
    outcome, said = None, {}
    if given["product"] and (given["companyId"].strip() or given["name"].strip()):
        outcome = await operations.act(request, "accounts/open/check", given, live=True)
        said = outcome.payload
    words = {"said": said, "error": outcome.errors.get("companyId", "") if outcome else ""}
    return render(request, "accounts/open/_said.html", words)


async def locality(request: Request) -> Response:
    """Currency, time zone and locale that a country makes likely."""
    country = text(request, "country") or ""
    data = await operations.run(request, "accounts/open/locality", {"country": country})
    words = {"values": {**data["countryDefaults"], "country": country}, "errors": {}, "choices": _offered(request, [])}
    return render(request, "accounts/open/_locality.html", words)


async def look(request: Request) -> Response:
    """Clients, or accounts to clone, that fit a search: the choices of a field."""
    client = text(request, "findClient")
    search = (client if client is not None else text(request, "findClone") or "")[:100]
    clones = client is None
    product = text(request, "product") or ""
    variables = {"search": search, "first": SHOWN, "product": [product] if product else None, "clones": clones}
    data = await operations.run(request, "accounts/open/look", variables)
    words = {**data, "clones": clones, "value": text(request, "cloneFrom" if clones else "client") or ""}
    return render(request, "accounts/open/_choices.html", words)


_NEEDS = "accounts:manage"
routes = [
    page("/accounts/new", new, "accounts:new", needs=_NEEDS),
    action("/accounts/new", start, "accounts:start"),
    action("/accounts/new/check", check, "accounts:check_company_id"),
    action("/accounts/new/locality", locality, "accounts:locality"),
    action("/accounts/new/look", look, "accounts:look"),
    page("/accounts/drafts", unfinished, "accounts:drafts", needs=_NEEDS),
    page("/accounts/drafts/{id}/1", company, "accounts:open_company", needs=_NEEDS),
    action("/accounts/drafts/{id}/1", save_company, "accounts:save_company"),
    page("/accounts/drafts/{id}/2", package, "accounts:open_package", needs=_NEEDS),
    action("/accounts/drafts/{id}/2", save_package, "accounts:save_package"),
    page("/accounts/drafts/{id}/3", confirm, "accounts:open_confirm", needs=_NEEDS),
    action("/accounts/drafts/{id}/submit", submit, "accounts:submit"),
    action("/accounts/drafts/{id}/discard", discard, "accounts:discard"),
]
