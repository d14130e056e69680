"""What reaches GraphQL over HTTP, and in which words the rest is refused."""

import asyncio
import json

import pytest
import strawberry
from starlette.applications import Starlette
from starlette.responses import JSONResponse, StreamingResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from portal.web.guard import MAX_BODY, GraphQLGuard, Rejected, parse_request

JSON = {"content-type": "application/json"}


@strawberry.type
class Query:
    @strawberry.field
    def hello(self, name: str = "you") -> str:
        return f"hello {name}"


SCHEMA = strawberry.Schema(Query)


async def endpoint(scope, receive, send):
    request = scope["state"]["graphql_request"]
    result = await SCHEMA.execute(request["query"], request.get("variables"), operation_name=request.get("operationName"))
    await JSONResponse({"data": result.data})(scope, receive, send)


@pytest.fixture(scope="module")
def client():
    app = Starlette(routes=[Route("/graphql", GraphQLGuard(endpoint))])
    return TestClient(app, raise_server_exceptions=False, follow_redirects=False)


def refused(response, status: int, code: str) -> None:
    assert response.status_code == status
    assert response.headers["content-type"].startswith("application/json")
    (error,) = response.json()["errors"]
    assert error["extensions"] == {"code": code}
    assert 0 < len(error["message"]) <= 300


def test_request_passes(client):
    response = client.post(
        "/graphql", json={"query": "query($n: String!) { hello(name: $n) }", "variables": {"n": "ä"}}
    )
    assert response.json()["data"] == {"hello": "hello ä"}


@pytest.mark.parametrize(
    "kind", ["application/json", "Application/JSON; charset=UTF-8", 'application/json; charset="utf-8"']
)
def test_json_in_utf_8_passes(client, kind):
    assert client.post("/graphql", content='{"query":"{hello}"}', headers={"content-type": kind}).status_code == 200


@pytest.mark.parametrize(
    "kind",
    [
        None,
        "",
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/graphql",
        "application/json; charset=utf-16",
        "text/plain; application/json",
        "application/jsonx",
    ],
)
def test_other_types_are_refused(client, kind):
    headers = {} if kind is None else {"content-type": kind}
    refused(client.post("/graphql", content=b'{"query":"{hello}"}', headers=headers), 415, "NOT_JSON")


def test_two_content_types_are_refused(client):
    headers = [("content-type", "application/json"), ("content-type", "text/plain")]
    refused(client.post("/graphql", content=b'{"query":"{hello}"}', headers=headers), 415, "NOT_JSON")


@pytest.mark.parametrize("encoding", ["gzip", "br", "deflate", "identity, gzip"])
def test_encoded_bodies_are_refused(client, encoding):
    response = client.post("/graphql", content=b"\x1f\x8b", headers={**JSON, "content-encoding": encoding})
    refused(response, 415, "ENCODED_BODY")


def test_identity_encoding_passes(client):
    headers = {**JSON, "content-encoding": "identity"}
    assert client.post("/graphql", content=b'{"query":"{hello}"}', headers=headers).status_code == 200


def test_body_at_the_limit_passes_and_one_byte_more_does_not(client):
    body = b'{"query":"{hello}"}'
    body += b" " * (MAX_BODY - len(body))
    assert client.post("/graphql", content=body, headers=JSON).status_code == 200
    refused(client.post("/graphql", content=body + b" ", headers=JSON), 413, "BODY_TOO_LARGE")


def test_streamed_body_without_length_is_cut_off(client):
    sent = []

    def parts():
        for _ in range(500):
            sent.append(1)
            yield b" " * 10_000

    refused(client.post("/graphql", content=parts(), headers=JSON), 413, "BODY_TOO_LARGE")


BAD_BODIES = {
    b"": "INVALID_JSON",
    b"{": "INVALID_JSON",
    b"\xff\xfe": "INVALID_JSON",
    b'{"query":"\xff"}': "INVALID_JSON",
    b'{"query":"\\ud800"}': "INVALID_JSON",
    b"NaN": "INVALID_JSON",
    b'{"query":"{hello}","variables":{"n":' + b"9" * 10_000 + b"}}": "INVALID_JSON",
    b'{"query":"{hello}","variables":{"n":1e999}}': "INVALID_JSON",
    b"[" * 50_000: "BODY_TOO_NESTED",
    b"[" * 65 + b"]" * 65: "BODY_TOO_NESTED",
    b'{"a":' * 65 + b"1" + b"}" * 65: "BODY_TOO_NESTED",
    b"null": "NO_OBJECT",
    b"1": "NO_OBJECT",
    b'"{hello}"': "NO_OBJECT",
    b"[]": "BATCH",
    b'[{"query":"{hello}"}]': "BATCH",
    b"{}": "NO_QUERY",
    b'{"query":null}': "NO_QUERY",
    b'{"query":1}': "NO_QUERY",
    b'{"query":["{hello}"]}': "NO_QUERY",
    b'{"query":" "}': "NO_QUERY",
    b'{"query":"{hello}","variables":[]}': "INVALID_REQUEST",
    b'{"query":"{hello}","variables":"{}"}': "INVALID_REQUEST",
    b'{"query":"{hello}","operationName":1}': "INVALID_REQUEST",
    b'{"query":"{hello}","operationName":{}}': "INVALID_REQUEST",
    b'{"query":"{hello}","extensions":[]}': "INVALID_REQUEST",
}


@pytest.mark.parametrize("body", BAD_BODIES, ids=lambda body: repr(body[:30]))
def test_bad_body_is_refused_in_json(client, body):
    refused(client.post("/graphql", content=body, headers=JSON), 400, BAD_BODIES[body])


def test_nesting_at_the_limit_passes():
    deep = json.loads("[" * 62 + "]" * 62)  # with the object and `variables`: 64
    assert parse_request(json.dumps({"query": "{hello}", "variables": {"a": deep}}).encode())["query"] == "{hello}"
    with pytest.raises(Rejected):
        parse_request(json.dumps({"query": "{hello}", "variables": {"a": [deep]}}).encode())


def test_wide_body_is_read_in_one_pass():
    body = b'{"query":"{hello}","variables":{"a":[' + b",".join([b"[]"] * 60_000) + b"]}}"
    assert len(parse_request(body)["variables"]["a"]) == 60_000


def test_answer_type_follows_accept(client):
    headers = {**JSON, "accept": "application/graphql-response+json, application/json;q=0.9"}
    response = client.post("/graphql", content=b"null", headers=headers)
    assert response.status_code == 400
    assert response.headers["content-type"] == "application/graphql-response+json; charset=utf-8"


def test_browser_is_led_to_graphiql(client):
    response = client.get("/graphql?query=%7Bhello%7D", headers={"accept": "text/html,application/xhtml+xml,*/*;q=0.8"})
    assert response.status_code == 303
    assert response.headers["location"] == "/graphiql?query=%7Bhello%7D"


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"])
def test_other_methods_are_refused(client, method):
    response = client.request(method, "/graphql?query=%7Bhello%7D", headers={"accept": "*/*"})
    assert response.status_code == 405
    assert response.headers["allow"] == "POST"
    if method != "HEAD":
        refused(response, 405, "POST_ONLY")


# --- as ASGI, where the client library is too polite


def post(app, messages, headers=(), state=None):
    """The messages that an application sends for a POST whose body arrives as `messages`; then nothing more comes."""
    sent, waiting = [], list(messages)

    async def receive():
        return waiting.pop(0) if waiting else await asyncio.Event().wait()

    async def send(message):
        sent.append(message)

    scope = {
        "type": "http",
        "method": "POST",
        "path": "/graphql",
        "query_string": b"",
        "headers": [(b"content-type", b"application/json"), *headers],
        "state": state if state is not None else {},
    }
    asyncio.run(asyncio.wait_for(app(scope, receive, send), 5))
    return sent


async def unreachable(scope, receive, send):
    raise AssertionError("the guard let it through")


def part(body: bytes, more: bool = True) -> dict:
    return {"type": "http.request", "body": body, "more_body": more}


def test_slow_body_is_ended():
    sent = post(GraphQLGuard(unreachable, read_seconds=0.05), [part(b'{"query":')])
    assert sent[0]["status"] == 408
    assert (b"connection", b"close") in sent[0]["headers"]
    assert json.loads(sent[1]["body"])["errors"][0]["extensions"] == {"code": "BODY_TOO_SLOW"}


def test_asker_who_leaves_gets_nothing():
    assert post(GraphQLGuard(unreachable), [part(b'{"query":'), {"type": "http.disconnect"}]) == []


def test_reading_stops_at_the_limit():
    sent = post(GraphQLGuard(unreachable, max_body=10), [part(b" " * 6), part(b" " * 6)])  # the end never comes
    assert sent[0]["status"] == 413


@pytest.mark.parametrize("length", [b"200001", b"9" * 5_000])
def test_announced_length_is_enough_to_refuse(length):
    assert post(GraphQLGuard(unreachable), [], [(b"content-length", length)])[0]["status"] == 413


def test_request_is_handed_on_parsed():
    seen = {}

    async def app(scope, receive, send):
        seen["state"] = scope["state"]
        seen["next"] = await receive()

    outer = {"orm": "there"}
    post(
        GraphQLGuard(app),
        [part(b'{"query":'), part(b'"{a}"}', more=False), {"type": "http.disconnect"}],
        state=outer,
    )
    assert seen["state"] == {"orm": "there", "graphql_request": {"query": "{a}"}}
    assert seen["next"] == {"type": "http.disconnect"}
    assert outer == {"orm": "there"}


def test_refusal_from_behind_is_told_shortly():
    async def app(scope, receive, send):
        raise Rejected(400, "BAD_REQUEST", "é" * 5_000)

    sent = post(GraphQLGuard(app), [part(b'{"query":"{a}"}', more=False)])
    assert sent[0]["status"] == 400
    assert len(json.loads(sent[1]["body"])["errors"][0]["message"]) == 300


def test_stream_passes_as_it_comes():
    async def app(scope, receive, send):
        await StreamingResponse(iter(["a", "b"]), media_type="text/event-stream")(scope, receive, send)

    sent = post(GraphQLGuard(app), [part(b'{"query":"{a}"}', more=False)])
    assert [message.get("body") for message in sent] == [None, b"a", b"b", b""]
