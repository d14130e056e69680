"""The screens of signing in to accounts: the way in, as me and as another user; the access log; asking the client."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import Response

from portal.identity import client_side, protocol
from portal.kernel.text import gettext as _
from portal.web import csvfiles, operations
from portal.web.answers import done
from portal.web.csvfiles import Column
from portal.web.errors import found
from portal.web.render import render
from portal.web.routing import action, download, page, text

PAGE = 50


async def enter(request: Request) -> Response:
    """The way into one account, as it is drawn in rows: asked again when somebody comes back to the page."""
    data = await operations.run(request, "identity/enter", {"id": request.path_params["id"]})
    return render(request, "identity/enter.html", {"account": found(data.pop("node") or None)})


def _go_on(request: Request, outcome: operations.Outcome) -> Response:
    """The page, in a tab of its own, that leads on to the product by itself."""
    return render(request, "identity/go_on.html", {"where": outcome.payload["signIn"]["url"]})


async def sign_in(request: Request) -> Response:
    """Begin to enter an account as oneself."""
    outcome = await operations.act(request, "identity/sign_in", {"account": request.path_params["id"]})
    if outcome.ok:
        return _go_on(request, outcome)
    if "NOT_FOUND" in outcome.codes:
        found(None)
    return render(request, "identity/stopped.html", {"message": " ".join(outcome.errors.values())}, status=422)


async def _choose(request: Request, status: int = 200, **words: Any) -> Response:
    search = request.query_params.get("q", "")[:100]
    variables = {"id": request.path_params["id"], "filter": {"search": search}}
    data = await operations.run(request, "identity/choose_user", variables)
    account = found(data.pop("node") or None)
    words = {"values": {}, "errors": {}, "q": search, **words}
    return render(request, "identity/choose_user.html", {**data, "account": account, **words}, status=status)


async def choose_user(request: Request) -> Response:
    """Whom of the account's users to act as, why, and for how long."""
    return await _choose(request)


async def sign_in_as(request: Request) -> Response:
    """Begin to enter an account as one of its users."""
    values = {name: text(request, name) or "" for name in ("asUser", "reason", "minutes")}
    minutes = int(values["minutes"]) if values["minutes"].isdecimal() and len(values["minutes"]) < 5 else None
    given = {"account": request.path_params["id"], "asUser": values["asUser"], "reason": values["reason"], "minutes": minutes}
    outcome = await operations.act(request, "identity/sign_in", given)
    if outcome.ok:
        return _go_on(request, outcome)
    return await _choose(request, 422, values=values, errors=outcome.errors)


async def end(request: Request) -> Response:
    """End a sign-in."""
    outcome = await operations.act(request, "identity/end", {"signIn": request.path_params["id"]})
    if "NOT_FOUND" in outcome.codes:
        found(None)
    account, log = text(request, "account"), text(request, "log")
    where = request.app.url_path_for("identity:log", id=log) if log else request.app.url_path_for("accounts:show", id=account or "-")
    return done(request, str(where), "sign_in.ended" if outcome.ok else "")


# The access log


def _filter(request: Request) -> dict[str, Any]:
    kind, who = request.query_params.get("as"), request.query_params.get("who", "")[:200]
    chosen = {"asOther": kind == "other"} if kind in ("other", "me") else {}
    return {**chosen, **({"who": who} if who else {})}


async def log(request: Request) -> Response:
    """Who entered an account, as whom, why, from when to when."""
    query = request.query_params
    variables = {"id": request.path_params["id"], "filter": _filter(request), "first": PAGE, "after": query.get("after")}
    data = await operations.run(request, "identity/log", variables)
    account = found(data.pop("node") or None)
    state = {"kind": query.get("as", ""), "who": query.get("who", "")[:200]}
    shown = urlencode({name: query[name] for name in ("as", "who") if query.get(name)})
    return render(request, "identity/log.html", {**data, "account": account, **state, "query": shown})


async def log_csv(request: Request) -> Response:
    """The same as a file."""
    found((await operations.run(request, "identity/account", {"id": request.path_params["id"]})).pop("node") or None)
    at = csvfiles.day_of(request)
    columns = [
        Column(_("Account"), lambda row: row["account"] and row["account"]["name"]),
        Column(_("Company ID"), lambda row: row["account"] and row["account"]["companyId"]),
        Column(_("Who"), lambda row: row["who"]),
        Column(_("As"), lambda row: row["asUser"]),
        Column(_("Why"), lambda row: row["reason"]),
        Column(_("Day"), lambda row: at(row["enteredAt"])),
        Column(_("From"), lambda row: row["enteredAt"]),
        Column(_("Until"), lambda row: row["endedAt"]),
    ]
    variables = {"filter": {"account": request.path_params["id"], **_filter(request)}}
    return await csvfiles.export(request, "identity/log_csv", "signIns", columns, variables)


# Asking the client, and the partner's own user


async def _ask_page(request: Request, template: str, status: int = 200, **words: Any) -> Response:
    data = await operations.run(request, "identity/ask_form", {"id": request.path_params["id"]})
    account: Mapping[str, Any] = found(data.pop("node") or None)
    return render(request, template, {**data, "account": account, "values": {}, "errors": {}, **words}, status=status)


async def ask_form(request: Request) -> Response:
    """Write to the client."""
    return await _ask_page(request, "identity/ask.html")


async def ask(request: Request) -> Response:
    """Ask the client to restore access."""
    reason = text(request, "reason") or ""
    outcome = await operations.act(request, "identity/ask", {"account": request.path_params["id"], "reason": reason})
    if outcome.ok:
        return done(request, _account(request), "access.asked_back")
    return await _ask_page(request, "identity/ask.html", 422, values={"reason": reason}, errors=outcome.errors)


async def reset_form(request: Request) -> Response:
    """Asks before the password is reset."""
    return await _ask_page(request, "identity/reset.html")


async def reset(request: Request) -> Response:
    """Reset the password of the partner's own user."""
    outcome = await operations.act(request, "identity/reset_password", {"account": request.path_params["id"]})
    if outcome.ok:
        return done(request, _account(request), "access.password_reset")
    return await _ask_page(request, "identity/reset.html", 422, errors=outcome.errors)


def _account(request: Request) -> str:
    return str(request.app.url_path_for("accounts:show", id=request.path_params["id"]))


_ENTER = "accounts:enter"
routes = [
    *protocol.routes,
    *client_side.routes,
    page("/accounts/{id}/enter", enter, "identity:enter", needs=_ENTER),
    action("/accounts/{id}/signin", sign_in, "identity:sign_in"),
    page("/accounts/{id}/signin-as", choose_user, "identity:choose_user", needs=_ENTER, proven=True),
    action("/accounts/{id}/signin-as", sign_in_as, "identity:sign_in_as"),
    action("/signins/{id}/end", end, "identity:end"),
    page("/accounts/{id}/access", log, "identity:log", needs="contacts:read"),
    download("/accounts/{id}/access.csv", log_csv, "identity:log_csv", needs="contacts:read"),
    page("/accounts/{id}/ask", ask_form, "identity:ask_form", needs=_ENTER),
    action("/accounts/{id}/ask", ask, "identity:ask"),
    page("/accounts/{id}/reset", reset_form, "identity:reset_form", needs=_ENTER, proven=True),
    action("/accounts/{id}/reset", reset, "identity:reset"),
]
