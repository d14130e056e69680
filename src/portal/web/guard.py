"""The gate before GraphQL over HTTP: what is not one small, plain JSON request is told so in GraphQL's own form.

Wraps the GraphQL endpoint (`Route("/graphql", GraphQLGuard(app))`). Past it a request is a POST of `application/json`, at most
200 KB, sent within 10 s, in UTF-8, nested at most 64 deep, an object with a text `query`. Refusals are JSON,
`{"errors": [{"message", "extensions": {"code"}}]}`, status 400, 405, 408, 413 or 415.
"""

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import orjson

Scope = MutableMapping[str, Any]
Message = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Asgi = Callable[[Scope, Receive, Send], Awaitable[None]]

MAX_BODY = 200_000  # bytes
MAX_NESTING = 64
READ_SECONDS = 10.0
GRAPHIQL = "/graphiql"
_MAX_MESSAGE = 300
_ANSWER_TYPE = b"application/graphql-response+json"


class Rejected(Exception):
    """A request that goes no further: HTTP status, code for programs, message for people."""

    def __init__(self, status: int, code: str, message: str, *headers: tuple[bytes, bytes]) -> None:
        super().__init__(message)
        self.status, self.code, self.message, self.headers = status, code, message, headers


class GraphQLGuard:
    """ASGI application in front of a GraphQL application.

    The request stands parsed in `scope["state"]["graphql_request"]`, a dict; its body is read. The application may raise
    `Rejected` too. A browser's GET is led to GraphiQL.
    """

    def __init__(self, app: Asgi, max_body: int = MAX_BODY, read_seconds: float = READ_SECONDS) -> None:
        self.app = app
        self.max_body = max_body
        self.read_seconds = read_seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        try:
            _check_head(scope, self.max_body)
            body = await self._read(receive)
            if body is None:  # the asker has gone
                return
            request = parse_request(body)
        except Rejected as rejected:
            await _answer(scope, send, rejected)
            return
        scope = {**scope, "state": {**scope.get("state", {}), "graphql_request": request}}
        try:
            await self.app(scope, receive, send)
        except Rejected as rejected:
            await _answer(scope, send, rejected)

    async def _read(self, receive: Receive) -> bytes | None:
        """The whole body; None where the asker left before its end."""
        body = bytearray()
        try:
            async with asyncio.timeout(self.read_seconds):
                while True:
                    message = await receive()
                    if message["type"] == "http.disconnect":
                        return None
                    body += message.get("body", b"")
                    if len(body) > self.max_body:
                        raise _too_large(self.max_body)
                    if not message.get("more_body"):
                        return bytes(body)
        except TimeoutError:
            raise Rejected(
                408, "BODY_TOO_SLOW", f"The request did not arrive within {self.read_seconds:g} seconds.", _CLOSE
            ) from None


_CLOSE = (b"connection", b"close")  # what is left of the body must not be read as the next request


def _too_large(most: int) -> Rejected:
    return Rejected(413, "BODY_TOO_LARGE", f"The request's body is too large; at most {most:,} bytes.", _CLOSE)


def _headers(scope: Scope, name: bytes) -> list[str]:
    return [value.decode("latin-1").strip() for key, value in scope["headers"] if key == name]


def _check_head(scope: Scope, max_body: int) -> None:
    """Raises Rejected where method or headers already tell that the request goes no further."""
    if scope["method"] != "POST":
        if scope["method"] in ("GET", "HEAD") and "text/html" in ",".join(_headers(scope, b"accept")).lower():
            raise Rejected(303, "SEE_GRAPHIQL", "GraphiQL is for people.", (b"location", _graphiql(scope)))
        raise Rejected(405, "POST_ONLY", "Send a POST request with a JSON body.", (b"allow", b"POST"), _CLOSE)
    if any(value.lower() not in ("", "identity") for value in _headers(scope, b"content-encoding")):
        raise Rejected(415, "ENCODED_BODY", "Send the body as it is, without Content-Encoding.", _CLOSE)
    if not _is_json(_headers(scope, b"content-type")):
        raise Rejected(415, "NOT_JSON", "Send the body as Content-Type: application/json, in UTF-8.", _CLOSE)
    length = _headers(scope, b"content-length")
    if length and length[0].isdigit() and (len(length[0]) > 12 or int(length[0]) > max_body):
        raise _too_large(max_body)


def _graphiql(scope: Scope) -> bytes:
    query: bytes = scope.get("query_string", b"")
    return (scope.get("root_path", "") + GRAPHIQL).encode() + (b"?" + query if query else b"")


def _is_json(values: list[str]) -> bool:
    if len(values) != 1:
        return False
    kind, *parameters = (part.strip().lower() for part in values[0].split(";"))
    charsets = [part.partition("=")[2].strip('"') for part in parameters if part.startswith("charset=")]
    return kind == "application/json" and all(charset in ("utf-8", "utf8") for charset in charsets)


def parse_request(body: bytes) -> dict[str, Any]:
    """The GraphQL request in a body: an object with `query`, and perhaps `variables`, `operationName`, `extensions`.

    Raises Rejected (status 400).
    """
    try:
        request = orjson.loads(body)
    except orjson.JSONDecodeError as error:
        if "depth limit" in str(error):
            raise _too_nested() from None
        raise _bad("INVALID_JSON", "The body is no JSON text in UTF-8, or holds a number beyond all use.") from None
    _check_nesting(request)
    if isinstance(request, list):
        raise _bad("BATCH", "Send one request at a time, not a list of them.")
    if not isinstance(request, dict):
        raise _bad("NO_OBJECT", "The body must be a JSON object.")
    if not isinstance(request.get("query"), str) or not request["query"].strip():
        raise _bad("NO_QUERY", "The body must have a text under `query`.")
    if not isinstance(request.get("operationName"), str | None):
        raise _bad("INVALID_REQUEST", "`operationName` must be a text or null.")
    for name in ("variables", "extensions"):
        if not isinstance(request.get(name), dict | None):
            raise _bad("INVALID_REQUEST", f"`{name}` must be an object or null.")
    return request


def _bad(code: str, message: str) -> Rejected:
    return Rejected(400, code, message)


def _check_nesting(request: Any) -> None:
    """Raises Rejected where JSON is nested too deep. No recursion, here or in the parser."""
    level = [request]
    for _ in range(MAX_NESTING + 1):
        holders = [entry for entry in level if isinstance(entry, dict | list)]
        if not holders:
            return
        level = [entry for holder in holders for entry in (holder.values() if isinstance(holder, dict) else holder)]
    raise _too_nested()


def _too_nested() -> Rejected:
    return _bad("BODY_TOO_NESTED", f"The body is nested too deep; at most {MAX_NESTING} levels.")


async def _answer(scope: Scope, send: Send, rejected: Rejected) -> None:
    error = {"message": rejected.message[:_MAX_MESSAGE], "extensions": {"code": rejected.code}}
    body = orjson.dumps({"errors": [error]})
    accepted = ",".join(_headers(scope, b"accept")).lower().encode()
    kind = _ANSWER_TYPE if _ANSWER_TYPE in accepted else b"application/json"
    headers = [(b"content-type", kind + b"; charset=utf-8"), (b"content-length", b"%d" % len(body)), *rejected.headers]
    await send({"type": "http.response.start", "status": rejected.status, "headers": headers})
    await send({"type": "http.response.body", "body": b"" if scope["method"] == "HEAD" else body})
