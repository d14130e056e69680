"""`/graphql` over HTTP: tokens and signed-in browsers, limits and buckets; and `/graphiql`."""

from collections.abc import Sequence
from typing import Any

import orjson
from graphql import GraphQLError
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send
from strawberry.exceptions import MissingQueryError
from strawberry.schema.exceptions import CannotGetOperationTypeError, InvalidOperationTypeError
from strawberry.types.graphql import OperationType

from portal.gql.context import Context
from portal.kernel.text import gettext as _
from portal.kernel.viewer import Viewer
from portal.schema import schema, sdl
from portal.web import csrf
from portal.web.errors import Forbidden, Held, SignInNeeded
from portal.web.guard import GraphQLGuard, Rejected
from portal.web.operations import operation, run
from portal.web.paths import own_path
from portal.web.render import render

_KINDS = {OperationType.QUERY, OperationType.MUTATION}
_NO_OPERATION = (CannotGetOperationTypeError, InvalidOperationTypeError, MissingQueryError)


async def _endpoint(scope: Scope, receive: Receive, send: Send) -> None:
    """The operation that the gate has read, executed; its answer with the status that it calls for."""
    state = scope["state"]
    asked, viewer = state["graphql_request"], state["viewer"]
    context = Context(viewer=viewer, writes_json=True, request_id=state.get("request_id", ""), settings=scope["app"].state.settings)
    if not viewer.is_anonymous:
        context.rate_bucket = state["public_bucket" if state["session"] is None else "screen_bucket"]
    try:
        result = await schema.execute(
            asked["query"],
            asked.get("variables"),
            context,
            None,
            asked.get("operationName"),
            allowed_operation_types=_KINDS,
            operation_extensions={"explain": (asked.get("extensions") or {}).get("explain")},
        )
    except _NO_OPERATION as error:
        raise Rejected(400, "BAD_REQUEST", _why_none(error)) from None
    answer: dict[str, Any] = {"data": result.data}
    if result.errors:
        answer["errors"] = [error.formatted for error in result.errors]
    told = {**(result.extensions or {}), **({"cost": _cost(context)} if context.rate is not None else {})}
    if told:
        answer["extensions"] = told
    await _send(send, answer, *_put_off(result.errors or ()))


def _why_none(error: Exception) -> str:
    if isinstance(error, InvalidOperationTypeError):
        return error.as_http_error_reason("POST")
    return _("The document holds no operation of this name.")


async def _send(send: Send, answer: dict[str, Any], status: int, *headers: tuple[bytes, bytes]) -> None:
    body = orjson.dumps(answer)
    told = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(body)), *headers]
    await send({"type": "http.response.start", "status": status, "headers": told})
    await send({"type": "http.response.body", "body": body})


_STATUSES = {"RATE_LIMITED": 429, "UNAVAILABLE": 503}


def _put_off(errors: Sequence[GraphQLError]) -> tuple[Any, ...]:
    """The answer's status; and where it says to come back later, after how many seconds."""
    for error in errors:
        said = error.extensions or {}
        if said.get("code") in _STATUSES:
            return _STATUSES[said["code"]], (b"retry-after", b"%d" % said.get("retryAfter", 1))
    return (200,)


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
        await _endpoint(scope, receive, send)

    async def _known(self, scope: Scope, receive: Receive, send: Send) -> bool:
        """A token that is not in force is told so with 401, whatever it asks."""
        if scope["state"]["by_token"] and scope["state"]["viewer"].is_anonymous:
            answer = {"errors": [{"message": _("This token is not in force."), "extensions": {"code": "UNAUTHENTICATED"}}]}
            await JSONResponse(answer, status_code=401, headers={"WWW-Authenticate": "Bearer"})(scope, receive, send)
            return False
        return True


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
    writes = any(not permission.endswith(":read") for permission in viewer.permissions - {"security:manage"})
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
    if viewer.held:
        raise Held
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
