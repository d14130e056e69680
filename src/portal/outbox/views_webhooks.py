"""The vendor's screens of webhooks: the delivery log, one webhook with its tries, and the endpoints of products."""

import json
from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from portal.kernel.text import gettext as _
from portal.web import operations
from portal.web.answers import done
from portal.web.errors import Forbidden, NotFound, found
from portal.web.lists import PAGE, Facet, pushed, read_list
from portal.web.render import render
from portal.web.routing import action, page, texts

READ, MANAGE = "webhooks:read", "webhooks:manage"
STATES = ("WAITING", "SENT", "DEAD", "SKIPPED")
KINDS = (
    "account.requested",
    "account.changed",
    "account.plan_requested",
    "account.cancelled",
    "account.trial_expired",
    "engagement.began",
    "engagement.ended",
    "access.restore_requested",
    "partner_user.reset_requested",
    "oidc.logout",
    "portal.ping",
)
FACETS = (
    Facet("state", "state", values=STATES),
    Facet("product", "product", kind="product", single=True),
    Facet("kind", "kind", exact=KINDS),
    Facet("account", "account", kind="account", single=True),
)


def _address(request: Request, name: str, **params: str) -> str:
    return str(request.app.url_path_for(name, **params))


def _let(request: Request, permission: str = MANAGE) -> None:
    """A form's answer shows rows that the viewer may read, and asks for what it takes to change them here."""
    if not request.scope["state"]["viewer"].can(permission):
        raise Forbidden(permission=permission)


# The delivery log


def state_words() -> dict[str, str]:
    """What became of a webhook, in words."""
    return {"WAITING": _("Waiting"), "SENT": _("Sent"), "DEAD": _("Dead"), "SKIPPED": _("Skipped")}


def _facets(data: Mapping[str, Any]) -> list[dict[str, Any]]:
    account = data.get("account")
    drawn = (
        ("state", _("State"), _("State is"), [(each.lower(), word) for each, word in state_words().items()], False),
        ("product", _("Product"), _("Product is"), [(each["id"], each["name"]) for each in data["products"]], True),
        ("kind", _("Kind"), _("Kind is"), [(each, each) for each in KINDS], False),
        ("account", _("Account"), _("Account is"), [(account["id"], account["name"])] if account else [], True),
    )
    return [dict(zip(("name", "label", "verb", "options", "single"), each, strict=True)) for each in drawn]


async def webhooks(request: Request) -> Response:
    """The delivery log."""
    state = read_list(request, FACETS, ("TIME",), "-TIME")
    account = state.filter.get("account")
    variables = {
        "filter": {name: value for name, value in state.filter.items() if name != "search"},
        "orderBy": state.order_by,
        "first": PAGE,
        "after": state.after,
        "account": account or "",
        "ofAccount": account is not None,
    }
    data = await operations.run(request, "outbox/webhooks", variables)
    words = {**data, "state": state, "facets": _facets(data), "page_size": PAGE}
    blocks = {"webhooks-list": "list", "webhooks-more": "more"}
    return render(request, "outbox/webhooks.html", words, blocks=blocks, headers=pushed(request, state))


async def _webhook(request: Request, template: str = "outbox/webhook.html", status: int = 200, **words: Any) -> Response:
    data = await operations.run(request, "outbox/webhook", {"id": request.path_params["id"]})
    row = found(data.pop("node") or None)
    said = json.dumps(row["data"], ensure_ascii=False, indent=2)
    return render(request, template, {**data, "webhook": row, "said": None, "body": said, "errors": {}, **words}, status=status)


async def webhook(request: Request) -> Response:
    """One webhook: what it tells, and each try."""
    return await _webhook(request)


async def skip_form(request: Request) -> Response:
    """Asks before a webhook is left out."""
    return await _webhook(request, "outbox/skip.html")


def _act_on_webhook(operation: str, said: str, template: str) -> Any:
    async def run(request: Request) -> Response:
        key = request.path_params["id"]
        outcome = await operations.act(request, operation, {"webhook": key})
        if "NOT_FOUND" in outcome.codes:
            raise NotFound
        if not outcome.ok:
            return await _webhook(request, template, 422, errors=outcome.errors)
        return done(request, _address(request, "outbox:webhook", id=key), said)

    run.__name__ = operation.rpartition("/")[2]
    return run


# Endpoints


async def _new_endpoint(request: Request, status: int = 200, **words: Any) -> Response:
    _let(request)
    data = await operations.run(request, "outbox/new_endpoint", {"id": request.path_params["id"]})
    product = found(data.pop("node") or None)
    return render(request, "outbox/new_endpoint.html", {**data, "product": product, "values": {}, "errors": {}, **words}, status=status)


async def new_endpoint(request: Request) -> Response:
    """The form that gives a product its endpoint."""
    return await _new_endpoint(request)


async def add_endpoint(request: Request) -> Response:
    """Give a product its endpoint, and show the secret, this once."""
    given = {"url": "", **texts(request, "url")}
    product = request.path_params["id"]
    outcome = await operations.act(request, "outbox/add_endpoint", {"product": product, **given})
    if not outcome.ok:
        return await _new_endpoint(request, 422, values=given, errors=outcome.errors)
    return await _show_secret(request, outcome.payload, _("Endpoint added"))


async def _show_secret(request: Request, payload: Mapping[str, Any], heading: str) -> Response:
    data = await operations.run(request, "layouts/shell")
    words = {"endpoint": found(payload["endpoint"]), "secret": payload["secret"], "title": heading}
    return render(request, "outbox/secret.html", {**data, **words})


async def _endpoint(request: Request, template: str, status: int = 200, **words: Any) -> Response:
    _let(request)
    data = await operations.run(request, "outbox/endpoint", {"id": request.path_params["id"]})
    row = found(data.pop("node") or None)
    return render(request, template, {**data, "endpoint": row, "values": {}, "errors": {}, **words}, status=status)


def _asks(template: str) -> Any:
    async def ask(request: Request) -> Response:
        return await _endpoint(request, template)

    ask.__name__ = template.rpartition("/")[2].removesuffix(".html")
    return ask


def _act_on_endpoint(operation: str, said: str, template: str) -> Any:
    """An act on an endpoint that leads back to its product's page, or says on the form why not."""

    async def run(request: Request) -> Response:
        given = texts(request, "url")
        outcome = await operations.act(request, operation, {"endpoint": request.path_params["id"], **given})
        if "NOT_FOUND" in outcome.codes:
            raise NotFound
        if not outcome.ok:
            return await _endpoint(request, template, 422, values=given, errors=outcome.errors)
        product = outcome.payload["endpoint"]["product"]["id"]
        return done(request, _address(request, "products:show", id=product), said)

    run.__name__ = operation.rpartition("/")[2]
    return run


async def rotate(request: Request) -> Response:
    """Draw a new secret, and show it, this once."""
    outcome = await operations.act(request, "outbox/rotate_secret", {"endpoint": request.path_params["id"]})
    if not outcome.ok:
        raise NotFound
    return await _show_secret(request, outcome.payload, _("New secret"))


async def ping(request: Request) -> Response:
    """Send a test, and lead to where its result appears."""
    outcome = await operations.act(request, "outbox/ping", {"endpoint": request.path_params["id"]})
    if not outcome.ok:
        raise NotFound
    return done(request, _address(request, "outbox:webhook", id=outcome.payload["webhook"]["id"]), "endpoint.pinged")


_CHANGE, _REPLAY = "outbox/change_endpoint.html", "outbox/replay_dead.html"
routes = [
    page("/vendor/webhooks", webhooks, "outbox:webhooks", needs=READ),
    page("/vendor/webhooks/{id}", webhook, "outbox:webhook", needs=READ),
    action("/vendor/webhooks/{id}/replay", _act_on_webhook("outbox/replay", "webhook.replayed", "outbox/webhook.html"), "outbox:replay"),
    page("/vendor/webhooks/{id}/skip", skip_form, "outbox:skip_form", needs=MANAGE),
    action("/vendor/webhooks/{id}/skip", _act_on_webhook("outbox/skip", "webhook.skipped", "outbox/skip.html"), "outbox:skip"),
    page("/vendor/products/{id}/endpoint", new_endpoint, "outbox:new_endpoint", needs=MANAGE),
    action("/vendor/products/{id}/endpoint", add_endpoint, "outbox:add_endpoint"),
    page("/vendor/endpoints/{id}/address", _asks(_CHANGE), "outbox:change_form", needs=MANAGE),
    action("/vendor/endpoints/{id}/address", _act_on_endpoint("outbox/change", "endpoint.changed", _CHANGE), "outbox:change"),
    action("/vendor/endpoints/{id}/pause", _act_on_endpoint("outbox/pause", "endpoint.paused", _CHANGE), "outbox:pause"),
    action("/vendor/endpoints/{id}/resume", _act_on_endpoint("outbox/resume", "endpoint.resumed", _CHANGE), "outbox:resume"),
    action("/vendor/endpoints/{id}/ping", ping, "outbox:ping"),
    page("/vendor/endpoints/{id}/secret", _asks("outbox/rotate.html"), "outbox:rotate_form", needs=MANAGE),
    action("/vendor/endpoints/{id}/secret", rotate, "outbox:rotate"),
    page("/vendor/endpoints/{id}/replay", _asks(_REPLAY), "outbox:replay_form", needs=MANAGE),
    action("/vendor/endpoints/{id}/replay", _act_on_endpoint("outbox/replay_dead", "endpoint.dead_replayed", _REPLAY), "outbox:replay_dead"),
]
