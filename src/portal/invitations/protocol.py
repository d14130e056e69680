"""The pages of an invited business, behind a mailed token (`/i/…`) and a partner's link (`/l/…`). Nobody is signed in on them.

As with joining a partner (docs/decisions/0003-sessions.md) no operation of the schema stands behind them: who holds the token is
no viewer, and sees nothing but the offer.
"""

from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from portal.invitations import models
from portal.invitations.models import Invitation, InviteLink
from portal.kernel import clock
from portal.kernel.refusal import Refused
from portal.kernel.text import gettext as _
from portal.web.render import render
from portal.web.routing import action, page, text

FIELDS = {"name": "name", "company_id": "companyId", "country": "country", "admin_name": "adminName", "email": "email"}
SIGN_UPS_OF_ADDRESS, SIGN_UPS_OF_MAIL = 20, 3  # an hour, a day


def _given(request: Request) -> dict[str, str]:
    return {name: (text(request, place) or "")[:1000] for name, place in FIELDS.items()}


def _errors(refused: Refused) -> dict[str, str]:
    return {FIELDS.get(each.field or "", each.field or ""): each.message for each in reversed(refused.refusals)}


def _gone(request: Request) -> Response:
    """The one page for what is used, expired, revoked, switched off or was never given."""
    return render(request, "invitations/gone.html", {}, status=404)


def _show(request: Request, offer: dict[str, Any], status: int = 200, **words: Any) -> Response:
    words = {"errors": {}, "offer": offer, "through_link": False, **words}
    return render(request, "invitations/offer.html", words, status=status)


async def _too_many(request: Request, key: str, window: int, most: int) -> str | None:
    """Counts a try; what is said where there were too many."""
    until = await models.count_public(key, clock.now(), window, most)
    if until is None:
        return None
    minutes = max(1, round((until - clock.now()).total_seconds() / 60))
    return _("There were too many tries from here. Try again in {n} min.").format(n=minutes)


def _network(request: Request) -> str:
    return models.network_of(request.client.host if request.client else "")


# Behind a mailed token


async def _invitation(request: Request) -> Invitation | None:
    return await Invitation.find(request.path_params["token"], clock.now())


async def _offer_page(request: Request, found: Invitation, given: dict[str, str] | None = None, status: int = 200, **words: Any) -> Response:
    values = {"gives_user": True, **found.wish, **(given or {})}
    address = str(request.app.url_path_for("invitations:accept", token=request.path_params["token"]))
    words = {"confirms": found.link_id is not None, "email": found.email, "values": values, "address": address, **words}
    return _show(request, await found.words(), status, **words)


async def offer(request: Request) -> Response:
    """Who invites to what, what it costs, and what follows. Looking changes nothing: mail scanners look too."""
    found = await _invitation(request)
    return await _offer_page(request, found) if found else _gone(request)


async def accept(request: Request) -> Response:
    """Accept: the token is used up and the account opened, in one transaction."""
    found = await _invitation(request)
    if not found:
        return _gone(request)
    given, gives_user = _given(request), text(request, "givesUser") is not None
    if said := await _too_many(request, f"accept:{_network(request)}", 600, 60):
        return await _offer_page(request, found, {**given, "gives_user": gives_user}, 429, errors={"": said})
    try:
        engagement = await Invitation.accept(request.path_params["token"], given, gives_user, clock.now())
    except Refused as refused:
        return await _offer_page(request, found, {**given, "gives_user": gives_user}, 422, errors=_errors(refused))
    if engagement is None:
        return _gone(request)
    words = {"offer": await found.words(), "email": found.email, "company_id": given["company_id"], "gives_user": gives_user}
    return render(request, "invitations/accepted.html", words)


# Behind a link


async def _link_page(request: Request, link: InviteLink, values: dict[str, Any], status: int = 200, **words: Any) -> Response:
    address = str(request.app.url_path_for("invitations:sign_up", code=link.code))
    words = {"confirms": False, "email": None, "values": values, "address": address, "through_link": True, **words}
    return _show(request, await models.words_of_link(link), status, **words)


async def link(request: Request) -> Response:
    """The page of a link; counted, unless someone of the portal looks."""
    found = await InviteLink.find(request.path_params["code"])
    if not found:
        return _gone(request)
    if request.scope["state"]["viewer"].is_anonymous and request.method == "GET":
        await found.count(clock.now().date(), "visits")
    return await _link_page(request, found, {"gives_user": True})


async def sign_up(request: Request) -> Response:
    """Ask for an account: a mail to the address proves it. The answer is the same for every address."""
    found = await InviteLink.find(request.path_params["code"])
    if not found:
        return _gone(request)
    given, gives_user = _given(request), text(request, "givesUser") is not None
    values = {**given, "gives_user": gives_user}
    said = await _too_many(request, f"sign-up:{_network(request)}", 3600, SIGN_UPS_OF_ADDRESS)
    if said:
        return await _link_page(request, found, values, 429, errors={"": said})
    try:
        await Invitation.sign_up(found, given, gives_user, clock.now(), SIGN_UPS_OF_MAIL)
    except Refused as refused:
        return await _link_page(request, found, values, 422, errors=_errors(refused))
    return render(request, "invitations/asked.html", {"offer": await models.words_of_link(found), "email": given["email"].strip()})


# The company ID, while one types


async def _check(request: Request, product_id: Any, key: str) -> Response:
    message = await _too_many(request, f"check:{_network(request)}", 600, 60) or await _too_many(request, f"check:{key}", 86_400, 300)
    if message:
        return render(request, "accounts/open/_said.html", {"said": {}, "error": ""})
    given = _given(request)
    try:
        said = await models.said_of(product_id, given["company_id"], given["name"], given["country"])
    except Refused as refused:
        return render(request, "accounts/open/_said.html", {"said": {}, "error": refused.refusals[0].message})
    return render(request, "accounts/open/_said.html", {"said": {**said, "isFree": said["is_free"]}, "error": ""})


async def check_offer(request: Request) -> Response:
    """Whether the company ID is free."""
    found = await _invitation(request)
    return await _check(request, found.product_id, str(found.id)) if found else _gone(request)


async def check_link(request: Request) -> Response:
    """The same, behind a link."""
    found = await InviteLink.find(request.path_params["code"])
    return await _check(request, found.product_id, str(found.id)) if found else _gone(request)


routes = [
    page("/i/{token}", offer, "invitations:offer", needs=None),
    action("/i/{token}", accept, "invitations:accept"),
    action("/i/{token}/check", check_offer, "invitations:check_offer"),
    page("/l/{code}", link, "invitations:link", needs=None),
    action("/l/{code}", sign_up, "invitations:sign_up"),
    action("/l/{code}/check", check_link, "invitations:check_link"),
]
