"""The plain page behind a link in a mail to a client: nobody signs in, the link is all that opens it, and it opens one partner's side."""

from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from portal.identity.models import ClientLink, client_side
from portal.kernel import clock
from portal.web.answers import done
from portal.web.render import render
from portal.web.routing import action, page, text

# What can be decided, and whether it is asked again first: it takes something from the partner.
ACTS = {"restore": False, "decline": False, "allow": False, "only_me": True, "withdraw": True}


async def _link(request: Request) -> ClientLink | None:
    return await ClientLink.find(request.path_params["token"], clock.now())


def _gone(request: Request) -> Response:
    """The one page for links that are too old or were never given."""
    return render(request, "identity/client_gone.html", {}, status=404)


async def _page(request: Request, link: ClientLink, template: str = "identity/client.html", **words: Any) -> Response:
    said = {"told": None, "here": request.url.path, **await client_side.shown(link, clock.now()), **words}
    return render(request, template, said)


async def show(request: Request) -> Response:
    """Who has access, who was in, what can be decided."""
    link = await _link(request)
    if link is None:
        return _gone(request)
    return await _page(request, link)


async def decide(request: Request) -> Response:
    """Restore, decline, withdraw the partner, allow only Me; what takes something away is asked once more."""
    link, act = await _link(request), text(request, "act") or ""
    if link is None:
        return _gone(request)
    if act not in ACTS:
        return await _page(request, link)
    if ACTS[act] and text(request, "sure") != "yes":
        return await _page(request, link, "identity/client_sure.html", act=act)
    await _do(link, act)
    return done(request, request.url.path, f"client.{act}")


async def _do(link: ClientLink, act: str) -> None:
    now = clock.now()
    match act:
        case "restore" | "decline":
            await client_side.answer(link, act == "restore", now)
        case "withdraw":
            await client_side.withdraw(link, now)
        case _:
            await client_side.allow_other(link, act == "allow", now)


routes = [
    page("/c/{token}", show, "identity:client", needs=None),
    action("/c/{token}", decide, "identity:client_decide"),
]
