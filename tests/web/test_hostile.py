"""What nobody sends in good faith: each answered in words, soon, and with no fault of ours."""

import asyncio
import time
from typing import Any

import pytest

from portal.web import routing
from tests.cast import gid
from tests.served import Portal


def test_a_grant_until_the_end_of_time_breaks_no_page(portal: Portal):
    """The calendar's last day is another year in Auckland: what could not be shown once stood on every page of the partner."""
    owner = portal.sign_in("owner")
    settings = {"name": "Owner", "language": "en", "timezone": "Pacific/Auckland", "theme": "dark"}
    assert portal.client.post("/settings", data=settings, headers=owner).status_code == 200
    client = portal.ask("{ clients { nodes { id } } }", portal.token("owner")).json()["data"]["clients"]["nodes"][0]["id"]
    advisor = gid(portal.cast.staff["advisor"])
    given = {"staff": advisor, "target": client, "has": "false", "until": "9999-12-31"}
    assert portal.client.post(f"/clients/{client}/grants", data=given, headers=owner).status_code == 422
    portal.run(_grant_for_ever, portal, client)
    for page in ("/", f"/clients/{client}", f"/people/{advisor}", f"/people/{advisor}/leaver", f"/people/{advisor}/access"):
        assert portal.client.get(page, headers=owner).status_code == 200, page


async def _grant_for_ever(portal: Portal, client: str) -> None:
    from portal.access.models import Grant
    from portal.kernel import clock, ids

    until = clock.now().replace(year=9999, month=12, day=31, hour=23)
    staff_id, client_id = portal.cast.staff["advisor"].id, ids.key_of(client, "client")
    await Grant.create(staff_id=staff_id, client_id=client_id, since=clock.now(), until=until, given_by="Owner")


ADDRESSES = [
    "/static/%00",
    "/static/" + "a" * 5000,
    "/static/../../pyproject.toml",
    "/static/..%2f..%2fpyproject.toml",
    "/accounts?renews=" + "9" * 5000,
    "/accounts?idle=%C2%B2",
    "/clients?after=AAAA",
    "/clients?seen=99999999999999999999&after=x",
    "/clients?q=%00",
    "/clients?q=%ED%A0%80",
    "/clients?q=" + "%EF%B7%BA" * 300,
    "/clients?open=" + "&open=".join(["client_" + "0" * 26] * 200),
    "/clients.csv?sort=x",
    "/clients/%00",
    "/clients/" + "x" * 3000,
    "/people?after=%00",
    "/people/%00/access",
    "/password/%00",
    "/password/%ff",
    "/join/%00",
    "/mailbox/%00",
    "/%ff",
    "//evil.example/",
]


@pytest.mark.parametrize("address", ADDRESSES, ids=lambda address: address[:30])
def test_no_address_breaks_a_page(portal: Portal, address: str):
    assert portal.client.get("http://localhost:8080" + address, headers=portal.sign_in("owner")).status_code < 500


def test_no_header_breaks_a_page(portal: Portal):
    owner, unreadable = portal.sign_in("owner"), "http://["
    client = portal.ask("{ clients { nodes { id } } }", portal.token("owner")).json()["data"]["clients"]["nodes"][0]["id"]
    part = {**owner, "hx-request": "true", "hx-current-url": unreadable}
    assert portal.client.get(f"/clients/{client}/row", headers=part).status_code == 200
    membership = gid(portal.cast.staff["owner"])
    switched = portal.client.post("/switch", data={"membership": membership}, headers={**owner, "referer": unreadable})
    assert switched.status_code == 200


def multipart(value: bytes, charset: str, name: bytes = b"name") -> dict[str, object]:
    """A form of one field, in a codec that its sender names."""
    body = b'--X\r\nContent-Disposition: form-data; name="%s"\r\n\r\n%s\r\n--X--\r\n' % (name, value)
    return {"content": body, "headers": {"content-type": f"multipart/form-data; boundary=X; charset={charset}"}}


@pytest.mark.parametrize("charset", ["unicode_escape", "raw_unicode_escape", "utf-7", "punycode", "idna", "utf-16", "undefined", '"punycode"'])
def test_forms_are_read_in_utf_8_alone(portal: Portal, charset: str):
    """Python has codecs that make half characters of any text, or take minutes for a long one."""
    for name in (b"name", b"csrf_token"):
        sent = multipart(b"\\ud800", charset, name)
        headers = {**portal.sign_in("owner"), **sent.pop("headers")}  # type: ignore[dict-item]
        answer = portal.client.post("/clients/new", headers=headers, **sent)  # type: ignore[arg-type]
        assert answer.status_code == 415 and '<p class="code">415</p>' in answer.text


@pytest.mark.parametrize("charset", ["utf-8", "UTF-8", '"utf-8"'])
def test_forms_that_say_so_are_read(portal: Portal, charset: str):
    sent = multipart("Bäckerei".encode(), charset)
    headers = {**portal.sign_in("owner"), **sent.pop("headers")}  # type: ignore[dict-item]
    answer = portal.client.post("/clients/new", headers=headers, follow_redirects=False, **sent)  # type: ignore[arg-type]
    assert answer.status_code == 303


FORM = {"content-type": "application/x-www-form-urlencoded"}
BODIES = [
    b"a&" * 5_000_000,
    b"a=" + b"%41" * 3_000_000,
    b"a=" + b"x" * 200_000,
    b"a&" * 40_000,
]


@pytest.mark.parametrize("body", BODIES, ids=len)
def test_a_stranger_cannot_keep_the_server_busy_with_a_form(portal: Portal, body: bytes):
    begun = time.perf_counter()
    assert portal.client.post("/signin", content=body, headers=FORM).status_code in (400, 403, 413)
    assert time.perf_counter() - begun < 0.5


def test_a_form_that_never_ends_is_let_go(portal: Portal, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(routing, "READ_SECONDS_OF_STRANGERS", 0.05)
    sent: list[Any] = []

    async def slow() -> None:
        async def receive() -> Any:
            await asyncio.sleep(60)

        async def send(message: Any) -> None:
            sent.append(message)

        headers = [(b"host", b"localhost:8080"), (b"content-length", b"100"), (b"content-type", FORM["content-type"].encode())]
        scope = {"type": "http", "method": "POST", "path": "/signin", "raw_path": b"/signin", "query_string": b"", "headers": headers}
        await portal.client.app({**scope, "http_version": "1.1", "scheme": "http", "server": ("localhost", 8080), "state": {}}, receive, send)  # type: ignore[arg-type]

    portal.run(slow)
    assert sent[0]["status"] == 408 and (b"connection", b"close") in sent[0]["headers"]


@pytest.mark.parametrize("back", ["/\t/evil.example", "//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", "/ok\n"])
def test_the_way_back_from_graphiql_leads_nowhere_else(portal: Portal, back: str):
    page = portal.client.get("/graphiql", params={"back": back}, headers=portal.sign_in("owner"))
    assert page.status_code == 200 and "Back to the page" not in page.text


@pytest.mark.parametrize(
    ("path", "field"),
    [("/clients/new", "name"), ("/settings/partner", "name"), ("/settings", "name"), ("/people/invite", "name")],
)
def test_letters_that_are_stored_as_two_are_counted_as_two(portal: Portal, path: str, field: str):
    rest = {"country": "IE", "timezone": "UTC", "currency": "EUR", "language": "en", "theme": "dark", "email": "a@x.example", "role": "ADVISOR"}
    sent = {**rest, field: "\u0958" * 101}
    answer = portal.client.post(path, data=sent, headers=portal.sign_in("owner"))
    assert answer.status_code == 422 and "202 characters" in answer.text
