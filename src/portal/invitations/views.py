"""The screens of invitations: three ways side by side, what was sent and what came of it, and the partner's links."""

import io
import re
from collections.abc import Mapping
from typing import Any

import segno
from starlette.requests import Request
from starlette.responses import Response

from portal.invitations import protocol
from portal.kernel.text import gettext as _
from portal.web import operations
from portal.web.answers import done
from portal.web.choices import language_name
from portal.web.errors import found
from portal.web.render import render
from portal.web.routing import action, download, page, text

SHOWN = 100  # clients to choose from
PAGE = 50
STATES = ("OPEN", "ACCEPTED", "EXPIRED", "REVOKED")
BLANK = {"emails": "", "product": "", "offer": "TRIAL", "language": "en", "client": ""}


def _address(request: Request, name: str, **params: str) -> str:
    return str(request.app.url_path_for(name, **params))


async def index(request: Request) -> Response:
    """What was sent, what came of it, and the links."""
    return await _index(request)


async def _index(request: Request, status: int = 200, **words: Any) -> Response:
    asked = request.query_params.get("state", "open").upper()
    state = asked if asked in STATES else None
    after = request.query_params.get("after")
    variables = {"filter": {"state": state} if state else {}, "first": PAGE, "after": after, "open": {"state": "OPEN"}}
    data = await operations.run(request, "invitations/index", variables)
    words = {"errors": {}, **data, "state": state, "page_size": PAGE, **words}
    return render(request, "invitations/index.html", words, status=status)


def _offers(products: list[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """What can be offered of each product: a trial, or one of its plans."""
    return [
        {
            "id": product["id"],
            "name": product["name"],
            "offers": [("TRIAL", _("Trial of 14 days"), None), *((plan["id"], plan["name"], plan) for plan in product["plans"] if not plan["retiredAt"])],
        }
        for product in products
    ]


def _choices(data: Mapping[str, Any]) -> dict[str, Any]:
    """What the forms offer to choose from, as (value, word)."""
    left = data["clients"]["totalCount"] - len(data["clients"]["nodes"])
    more = [("", _("{n} more: begin at the client’s page").format(n=left))] if left else []
    return {
        "product_options": [(each["id"], each["name"]) for each in data["products"]],
        "client_choices": [("", _("None: unlinked")), *((each["id"], each["name"]) for each in data["clients"]["nodes"]), *more],
    }


async def _new(request: Request, status: int = 200, values: Mapping[str, Any] | None = None, **words: Any) -> Response:
    asked = request.query_params
    known = {name: asked[name] for name in ("emails", "product", "client") if name in asked}
    values = {**BLANK, **known, **(values or {})}
    data = await operations.run(request, "invitations/new", {"first": SHOWN})
    products = data["products"]
    if values["product"] not in [each["id"] for each in products]:
        values["product"] = products[0]["id"] if products else ""
    preview = await _previewed(request, values)
    data["languages"] = [(code, language_name(code)) for code in data["languages"]]
    words = {"errors": {}, "link_errors": {}, "wrong": [], **data, **_choices(data), "values": values, "preview": preview, "offers": _offers(products), **words}
    return render(request, "invitations/new.html", words, status=status)


def _offer(values: Mapping[str, Any]) -> dict[str, Any]:
    plan = values["offer"] if values["offer"] != "TRIAL" else None
    return {"openedAs": "SUBSCRIPTION" if plan else "TRIAL", "plan": plan}


async def _previewed(request: Request, values: Mapping[str, Any]) -> Mapping[str, Any] | None:
    if not values["product"]:
        return None
    variables = {"product": values["product"], "language": values["language"], **_offer(values)}
    return (await operations.run(request, "invitations/preview", variables))["invitationPreview"]


async def new(request: Request) -> Response:
    """Three ways to bring a business in."""
    return await _new(request)


def _sent(request: Request) -> dict[str, str]:
    return {name: text(request, name) or blank for name, blank in BLANK.items()}


async def preview(request: Request) -> Response:
    """The mail as it would go out, and the addresses as chips."""
    values = _sent(request)
    return render(request, "invitations/_preview.html", {"preview": await _previewed(request, values)})


async def invite(request: Request) -> Response:
    """Invite by mail: all addresses, or none."""
    values = _sent(request)
    given = {"emails": [values["emails"]], "product": values["product"], "language": values["language"], **_offer(values)}
    outcome = await operations.act(request, "invitations/invite", {**given, "client": values["client"] or None})
    if outcome.ok:
        return done(request, _address(request, "invitations:index"), "invitation.sent")
    wrong = [each["message"] for each in outcome.payload["errors"] if each["field"] == "emails"]
    errors = {"offer" if name == "plan" else name: message for name, message in outcome.errors.items()}
    return await _new(request, 422, values, errors=errors, wrong=wrong)


def _on_invitation(operation: str, said: str) -> Any:
    """An act on an invitation, which says on the list why it was refused."""

    async def run(request: Request) -> Response:
        outcome = await operations.act(request, f"invitations/{operation}", {"invitation": request.path_params["id"]})
        if "NOT_FOUND" in outcome.codes:
            found(None)
        if not outcome.ok:
            return await _index(request, 422, errors=outcome.errors)
        back = text(request, "back") or ""
        own = back if re.fullmatch(r"/accounts/account_[0-9a-z]{26}", back) else _address(request, "invitations:index")
        return done(request, own, said)

    run.__name__ = operation
    return run


# Links


async def make_link(request: Request) -> Response:
    """Make a link."""
    values = {**_sent(request), "campaign": text(request, "campaign") or ""}
    given = {"product": values["product"], "language": values["language"], "campaign": values["campaign"], **_offer(values)}
    outcome = await operations.act(request, "invitations/make_link", given)
    if outcome.ok:
        return done(request, _address(request, "invitations:index") + "#links", "link.made")
    return await _new(request, 422, {**values, "emails": ""}, link_errors=outcome.errors)


def _on_link(operation: str, said: str, **given: Any) -> Any:
    async def run(request: Request) -> Response:
        outcome = await operations.act(request, f"invitations/{operation}", {"link": request.path_params["id"], **given})
        if "NOT_FOUND" in outcome.codes:
            found(None)
        if not outcome.ok:
            return await _index(request, 422, errors=outcome.errors)
        return done(request, _address(request, "invitations:index") + "#links", said)

    run.__name__ = said.replace(".", "_")
    return run


async def qr(request: Request) -> Response:
    """A link as a QR code, to print."""
    data = await operations.run(request, "invitations/link", {"id": request.path_params["id"]})
    code = segno.make(found(data["node"] or None)["url"], error="m", micro=False)
    svg = io.BytesIO()
    code.save(svg, kind="svg", scale=8, border=4, dark="#16302f", light="#ffffff", xmldecl=False)
    return Response(svg.getvalue(), media_type="image/svg+xml", headers={"Cache-Control": "private, no-store"})


_NEEDS = "accounts:manage"
routes = [
    *protocol.routes,
    page("/invitations", index, "invitations:index", needs=_NEEDS),
    page("/invitations/new", new, "invitations:new", needs=_NEEDS),
    action("/invitations/new", invite, "invitations:invite"),
    action("/invitations/preview", preview, "invitations:preview"),
    action("/invitations/links", make_link, "invitations:make_link"),
    download("/invitations/links/{id}/qr.svg", qr, "invitations:qr", needs=_NEEDS),
    action("/invitations/links/{id}/rotate", _on_link("rotate_link", "link.rotated"), "invitations:rotate"),
    action("/invitations/links/{id}/off", _on_link("switch_link", "link.off", on=False), "invitations:switch_off"),
    action("/invitations/links/{id}/on", _on_link("switch_link", "link.on", on=True), "invitations:switch_on"),
    action("/invitations/{id}/resend", _on_invitation("resend", "invitation.resent"), "invitations:resend"),
    action("/invitations/{id}/revoke", _on_invitation("revoke", "invitation.revoked"), "invitations:revoke"),
]
