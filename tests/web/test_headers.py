"""What every answer tells the browser."""

import re

import pytest
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from portal.app import create_app
from portal.settings import Settings
from portal.web.headers import SecureHeaders
from tests.served import Portal


async def page(request):
    return PlainTextResponse(
        request.state.request_id, headers={"Vary": "Accept-Encoding, cookie", "Cache-Control": "public"}
    )


async def broken(request):
    raise RuntimeError("broken on purpose")


def client_of(https: bool) -> TestClient:
    routes = [
        Route("/broken", broken),
        Route("/static/gone.css", lambda request: PlainTextResponse("", 404)),
        Route("/{path:path}", page),
    ]
    return TestClient(SecureHeaders(Starlette(routes=routes), https=https), raise_server_exceptions=False)


@pytest.fixture
def client():
    return client_of(https=False)


STRICT = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'; manifest-src 'self'"
)


@pytest.mark.parametrize(
    "path", ["/", "/clients", "/graphql", "/graphiql/", "/graphiqlx", "/static/css/base.css", "/broken"]
)
def test_page_may_load_only_what_is_ours(client, path):
    assert client.get(path).headers["content-security-policy"] == STRICT


def test_graphiql_alone_may_use_inline_styles(client):
    policy = dict(
        rule.split(" ", 1) for rule in client.get("/graphiql?query=x").headers["content-security-policy"].split("; ")
    )
    assert policy["style-src"] == "'self' 'unsafe-inline'"
    assert policy["worker-src"] == "'self'"
    assert policy["font-src"] == "'self' data:"
    assert policy["script-src"] == "'self'"
    assert "unsafe-eval" not in str(policy)


@pytest.mark.parametrize("path", ["/", "/broken", "/static/gone.css"])
def test_pages_are_not_kept(client, path):
    headers = client.get(path).headers
    assert headers["cache-control"] == "no-store"
    assert {"cookie", "hx-request"} <= {name.strip().lower() for name in headers["vary"].split(",")}


def test_what_the_application_varies_by_stays(client):
    assert client.get("/").headers["vary"] == "Accept-Encoding, cookie, HX-Request, Accept-Language"


@pytest.mark.parametrize(
    ("path", "kept"),
    [
        ("/static/css/base.css?v=0a1b2c3d", "public, max-age=31536000, immutable"),
        ("/static/css/base.0a1b2c3d4e.css", "public, max-age=31536000, immutable"),
        ("/static/vendor/graphiql/codicon-B5LD2BQZ.ttf", "public, max-age=31536000, immutable"),
        ("/static/css/base.css", "public, no-cache"),
        ("/static/icons.svg", "public, no-cache"),
    ],
)
def test_static_file_is_kept_for_ever_where_its_address_tells_its_content(client, path, kept):
    assert client.get(path).headers.get_list("cache-control") == [kept]


@pytest.mark.parametrize("path", ["/", "/broken", "/graphiql", "/static/x.css"])
def test_every_answer_is_guarded(client, path):
    headers = client.get(path).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    assert headers["cross-origin-opener-policy"] == "same-origin"
    assert headers["cross-origin-resource-policy"] == "same-origin"
    assert "camera=()" in headers["permissions-policy"]


def test_https_is_kept_to_for_a_year():
    assert client_of(https=True).get("/").headers["strict-transport-security"] == "max-age=31536000"
    assert "strict-transport-security" not in client_of(https=False).get("/").headers


def test_request_id_is_ours(client):
    first = client.get("/", headers={"X-Request-Id": "mine\tforged"})
    second = client.get("/", headers={"X-Request-Id": "mine"})
    assert re.fullmatch("[0-9a-f]{32}", first.headers["x-request-id"])
    assert first.text == first.headers["x-request-id"] != second.headers["x-request-id"]
    assert re.fullmatch("[0-9a-f]{32}", client.get("/broken").headers["x-request-id"])


def test_over_https_every_cookie_is_sent_over_https_alone(settings: Settings):
    """The session's cookie is held to this host too; the small ones, a theme and a sentence, hold no secret."""
    secured = settings.model_copy(update={"base_url": "https://portal.example"})
    with TestClient(create_app(secured), base_url="https://portal.example") as client:
        portal = Portal(client, secured)
        owner = portal.sign_in("owner")
        owner["cookie"] = "__Host-" + owner["cookie"]
        saved = {"name": "Owner", "language": "en", "timezone": "UTC", "theme": "dark"}
        answers = [client.get("/signin"), client.post("/settings", data=saved, headers=owner, follow_redirects=False)]
    said = [value for answer in answers for value in answer.headers.get_list("set-cookie")]
    assert {value.partition("=")[0] for value in said} == {"__Host-portal", "said", "theme"}
    for value in said:
        flags = {flag.strip().lower() for flag in value.split(";")[1:]}
        assert {"secure", "httponly", "samesite=lax", "path=/"} <= flags and not any("domain" in flag for flag in flags), value


def test_a_page_is_compressed_and_its_token_never_the_same_text(portal: Portal):
    owner = {**portal.sign_in("owner"), "accept-encoding": "gzip"}
    pages = [portal.client.get("/clients", headers=owner) for _turn in (0, 1)]
    assert all(page.headers["content-encoding"] == "gzip" for page in pages)
    assert all("Accept-Encoding" in page.headers["vary"] for page in pages)
    first, second = ({*re.findall(r'csrf.token" (?:value|content)="(\w+)"', page.text)} for page in pages)
    assert first and second and not first & second
    assert "content-encoding" not in portal.client.get("/clients", headers={**owner, "accept-encoding": "identity"}).headers
