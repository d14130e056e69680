"""`/graphql` over HTTP: tokens and signed-in browsers, limits and buckets; and `/graphiql`."""

import json
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket
from strawberry.asgi import GraphQL
from strawberry.http import GraphQLHTTPResponse
from strawberry.types import ExecutionResult

from portal.gql.context import Context
from portal.kernel.text import gettext as _
from portal.kernel.viewer import Viewer
from portal.schema import schema, sdl
from portal.web import csrf
from portal.web.errors import Forbidden, SignInNeeded
from portal.web.guard import GraphQLGuard
from portal.web.operations import operation, run
from portal.web.paths import own_path
from portal.web.render import render


class _Endpoint(GraphQL):
    """Strawberry's endpoint with the portal's context."""

    async def get_context(self, request: Request | WebSocket, response: Response | WebSocket) -> Any:
        state = request.scope["state"]
        context = Context(
            viewer=state["viewer"],
            request_id=state.get("request_id", ""),
            settings=request.app.state.settings,
        )
        by_screen = state["session"] is not None
        if not context.viewer.is_anonymous:
            context.rate_bucket = state["screen_bucket" if by_screen else "public_bucket"]
        state["context"] = context
        return context

    async def process_result(self, request: Request, result: ExecutionResult) -> GraphQLHTTPResponse:
        data: GraphQLHTTPResponse = {"data": result.data}
        if result.errors:
            data["errors"] = [error.formatted for error in result.errors]
        context = request.scope["state"]["context"]
        if context.rate is not None:
            data["extensions"] = {"cost": _cost(context)}
        return data


def _cost(context: Context) -> dict[str, int]:
    """What the operation cost and what is left, told with every answer."""
    return {
        "points": context.cost.points,
        "nodes": context.cost.nodes,
        "limit": context.rate_bucket.points,
        "remaining": context.rate.remaining,
    }


class Api:
    """The gate in front of the endpoint: a browser's request must come from the portal's own pages."""

    def __init__(self) -> None:
        self.app = _Endpoint(schema, graphql_ide=None, allow_queries_via_get=False)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        state = scope["state"]
        if state["session"] is not None and not state["by_token"]:
            request = Request(scope)
            settings = request.app.state.settings
            token = request.headers.get("x-csrf-token")
            if not csrf.same_origin(request, settings.base_url) or not csrf.fits(token, state["cookie"], settings.secret_key):
                answer = {"errors": [{"message": _("This request was not sent from the portal's pages."), "extensions": {"code": "CSRF"}}]}
                await JSONResponse(answer, status_code=403)(scope, receive, send)
                return
        if not await self._known(scope, receive, send):
            return
        await self.app(scope, receive, _limited(send))

    async def _known(self, scope: Scope, receive: Receive, send: Send) -> bool:
        """A token that is not in force is told so with 401, whatever it asks."""
        if scope["state"]["by_token"] and scope["state"]["viewer"].is_anonymous:
            answer = {"errors": [{"message": _("This token is not in force."), "extensions": {"code": "UNAUTHENTICATED"}}]}
            await JSONResponse(answer, status_code=401, headers={"WWW-Authenticate": "Bearer"})(scope, receive, send)
            return False
        return True


_STATUSES = {"RATE_LIMITED": 429, "UNAVAILABLE": 503}


def _limited(send: Send) -> Send:
    """Answers 429 where the bucket is empty and 503 where the database is away, each with Retry-After."""
    start: dict[str, Any] = {}

    async def sending(message: Any) -> None:
        if message["type"] == "http.response.start":
            start.update(message)
            return
        if start and message["type"] == "http.response.body":
            status, wait = _put_off(message.get("body", b"")) if start["status"] == 200 else (None, 0)
            if status:
                start["status"] = status
                start["headers"] = [*start["headers"], (b"retry-after", b"%d" % wait)]
            await send(dict(start))
            start.clear()
        await send(message)

    return sending


def _put_off(body: bytes) -> tuple[int | None, int]:
    """The status of an answer that says to come back later, and after how many seconds; None for any other answer."""
    if not any(b'"%s"' % code.encode() in body for code in _STATUSES):
        return None, 0
    for error in json.loads(body).get("errors") or ():
        said = error.get("extensions", {})
        if said.get("code") in _STATUSES:
            return _STATUSES[said["code"]], said.get("retryAfter", 1)
    return None, 0


def _examples() -> list[dict[str, Any]]:
    """The queries that are offered to begin with."""
    offered = (
        ("counters", _("Where do we stand?"), _("The figures of the overview, and what this question cost.")),
        ("clients", _("Clients with their accounts"), _("The first twenty by name; endCursor leads on.")),
        ("renewals", _("Renewing within 30 days"), _("By day, with plan and headcount.")),
        ("idle", _("Unused for 30 days"), _("Accounts in use that nobody opens, with the sums of the whole list.")),
    )
    found = []
    for name, title, description in offered:
        document = operation(f"graphiql/examples/{name}")
        found.append({"title": title, "description": description, "query": document.text, "variables": None, "operationName": None})
    return found


def _scope(viewer: Viewer) -> str:
    """What the viewer may do here, in a sentence."""
    writes = any(not permission.endswith(":read") for permission in viewer.permissions)
    what = _("You read and write with your own rights") if writes else _("Read only")
    whose = _("all partners") if viewer.sees_every_partner else _("what you see in the portal")
    contacts = _("with contact data") if viewer.can("contacts:read") else _("without contact data")
    return f"{what}: {whose}, {contacts}."


def _asked(request: Request) -> dict[str, str] | None:
    """The operation that the address carries, for those who have no script."""
    asked = {name: request.query_params.get(name, "") for name in ("query", "variables", "operationName")}
    return asked if asked["query"] else None


async def graphiql(request: Request) -> Response:
    """GraphiQL, served whole from here, signed in by the session."""
    viewer = request.scope["state"]["viewer"]
    if viewer.is_anonymous:
        raise SignInNeeded
    if not viewer.permissions:
        raise Forbidden(_("You have no partner to ask about."))
    words = {
        **await run(request, "graphiql/index"),
        "examples": _examples(),
        "scope": _scope(viewer),
        "operation": _asked(request),
        "back": own_path(request.query_params.get("back"), ""),
        "schema_url": str(request.app.url_path_for("schema")),
    }
    return render(request, "graphiql/index.html", words)


async def schema_download(request: Request) -> Response:
    """The SDL, for those who are signed in."""
    if request.scope["state"]["viewer"].is_anonymous:
        raise SignInNeeded
    return PlainTextResponse(sdl(), headers={"Content-Disposition": 'attachment; filename="schema.graphql"'})


routes = [
    Route("/graphql", GraphQLGuard(Api()), name="graphql"),
    Route("/graphiql", graphiql, methods=["GET"], name="graphiql"),
    Route("/schema.graphql", schema_download, methods=["GET"], name="schema"),
]
