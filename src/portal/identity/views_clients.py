"""The vendor's screens of products as clients of the OpenID Provider: addresses, and a secret that is shown once."""

from collections.abc import Mapping
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


def _let(request: Request) -> None:
    if not request.scope["state"]["viewer"].can(MANAGE):
        raise Forbidden(permission=MANAGE)


def _given(request: Request) -> dict[str, Any]:
    """The addresses of the form: of the lists one a line."""
    said = {**dict.fromkeys(("redirectUris", "loginUri", "logoutUri", "afterLogoutUris"), ""), **_texts(request)}
    lists = {name: said[name].split() for name in ("redirectUris", "afterLogoutUris")}
    return {**lists, "loginUri": said["loginUri"].strip(), "logoutUri": said["logoutUri"].strip()}


def _texts(request: Request) -> dict[str, str]:
    return texts(request, "redirectUris", "loginUri", "logoutUri", "afterLogoutUris")


async def _form(request: Request, status: int = 200, **words: Any) -> Response:
    """The form of a product's addresses, or of a client's; which, the id says."""
    _let(request)
    data = await operations.run(request, "identity/client_form", {"id": request.path_params["id"]})
    row = found(data.pop("node") or None)
    client = row if "loginUri" in row else row.get("oidcClient")
    product = row["product"] if "loginUri" in row else row
    words = {"values": {}, "errors": {}, "client": client, "product": product, **words}
    return render(request, "identity/client_form.html", {**data, **words}, status=status)


async def form(request: Request) -> Response:
    """The addresses of a product."""
    return await _form(request)


async def add(request: Request) -> Response:
    """Let a product sign people in, and show its secret, this once."""
    given = {"product": request.path_params["id"], **_given(request)}
    outcome = await operations.act(request, "identity/add_client", given)
    if not outcome.ok:
        return await _form(request, 422, values=_texts(request), errors=outcome.errors)
    return await _show_secret(request, outcome.payload, _("Client added"))


async def change(request: Request) -> Response:
    """Other addresses."""
    given = {"client": request.path_params["id"], **_given(request)}
    outcome = await operations.act(request, "identity/change_client", given)
    if "NOT_FOUND" in outcome.codes:
        raise NotFound
    if not outcome.ok:
        return await _form(request, 422, values=_texts(request), errors=outcome.errors)
    product = outcome.payload["oidcClient"]["product"]["id"]
    return done(request, str(request.app.url_path_for("products:show", id=product)), "oidc_client.changed")


async def rotate_form(request: Request) -> Response:
    """Asks before a secret is drawn anew."""
    _let(request)
    data = await operations.run(request, "identity/client_form", {"id": request.path_params["id"]})
    return render(request, "identity/rotate_client.html", {**data, "client": found(data.pop("node") or None)})


async def rotate(request: Request) -> Response:
    """Draw a new secret, and show it, this once."""
    outcome = await operations.act(request, "identity/rotate_client", {"client": request.path_params["id"]})
    if not outcome.ok:
        raise NotFound
    return await _show_secret(request, outcome.payload, _("New client secret"))


async def _show_secret(request: Request, payload: Mapping[str, Any], heading: str) -> Response:
    data = await operations.run(request, "layouts/shell")
    words = {"client": found(payload["oidcClient"]), "secret": payload["secret"], "title": heading}
    return render(request, "identity/client_secret.html", {**data, **words})


routes = [
    page("/vendor/products/{id}/client", form, "identity:new_client", needs=MANAGE),
    action("/vendor/products/{id}/client", add, "identity:add_client"),
    page("/vendor/oidc-clients/{id}", form, "identity:client_form", needs=MANAGE),
    action("/vendor/oidc-clients/{id}", change, "identity:change_client"),
    page("/vendor/oidc-clients/{id}/secret", rotate_form, "identity:rotate_client_form", needs=MANAGE),
    action("/vendor/oidc-clients/{id}/secret", rotate, "identity:rotate_client"),
]
