"""`/events`: the stream of server-sent events on which an open page hears that something changed, and asks anew.

An event has a name and no data: what changed is asked for by the page's own address, where the viewer's scope is applied again.
"""

from collections.abc import AsyncIterator
from typing import Any

from sse_starlette import EventSourceResponse, ServerSentEvent
from starlette.requests import Request
from starlette.responses import Response

from portal.db.engine import is_unavailable
from portal.db.live import VENDOR, Hub, Watch
from portal.kernel.viewer import Viewer
from portal.web.errors import NotFound
from portal.web.routing import page
from portal.web.sessions import look_again

BEAT = 15.0  # seconds between two signs of life, at each of which it is asked who looks
_RETRY = 1000  # milliseconds until a browser comes again


def _watch_of(viewer: Viewer) -> Watch:
    topics = {f"user:{viewer.user_id.hex}"} if viewer.user_id else set()
    topics |= {f"partner:{viewer.partner_id.hex}"} if viewer.partner_id else {VENDOR}
    return Watch(frozenset(topics), every=viewer.sees_every_partner)


def _standing(viewer: Viewer) -> tuple[Any, ...]:
    return viewer.user_id, viewer.partner_id, viewer.permissions, viewer.granted_only, viewer.held


async def _told(request: Request, hub: Hub, since: float) -> AsyncIterator[ServerSentEvent]:
    """Events until the session ends, or the viewer may other things than before: then the browser comes again as who it is by now."""
    viewer = request.scope["state"]["viewer"]
    watch, first = _watch_of(viewer), _standing(viewer)
    async with hub.watching(watch, viewer.user_id, since):
        yield ServerSentEvent(comment="here", retry=_RETRY)
        while not watch.is_over:
            names = await watch.next(BEAT)
            try:
                now = await look_again(request)
            except Exception as error:
                if is_unavailable(error):  # the browser comes again, and by then it may be back
                    return
                raise
            if now.is_anonymous:
                yield ServerSentEvent(event="ended", data="")
                return
            for name in sorted(names):
                yield ServerSentEvent(event=name, data="")
            if _standing(now) != first:
                return
            if not names:
                yield ServerSentEvent(comment="beat")


async def events(request: Request) -> Response:
    """The stream, for people. `since`: when the page was drawn, in seconds since 1970; what may have changed in between is told first."""
    hub: Hub = request.app.state.live
    viewer = request.scope["state"]["viewer"]
    if viewer.user_id is None:
        raise NotFound
    if hub.is_full(viewer.user_id):
        return Response(status_code=429, headers={"Retry-After": "30"})
    given = request.query_params.get("since", "")
    since = float(given) if given.isascii() and given.isdecimal() and len(given) < 12 else 0.0
    return EventSourceResponse(_told(request, hub, since), ping=0, send_timeout=20)


routes = [page("/events", events, "events")]
