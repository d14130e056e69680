"""Secrets stay where they belong: planted through every door, then looked for in the log, in the answers and in every column."""

import io
import logging
import re
from collections.abc import Iterator
from typing import Any

import pytest
from tortoise import Tortoise, connections

from portal import log
from portal.kernel import passwords
from portal.outbox.jobs import deliver
from portal.outbox.models import Mail
from portal.people.models import User
from tests.served import Portal

OLD, NEW, WRONG, JOINED = "old sentence of the owner", "new sentence of the owner", "wrong sentence of nobody", "first sentence of a guest"
MALFORMED = "sentence in a malformed request"
LINK = re.compile(r"/(?:password|join|settings/email)/([A-Za-z0-9_-]{40,})")


@pytest.fixture
def said() -> Iterator[io.StringIO]:
    """All that is logged, from debug on."""
    stream = io.StringIO()
    log.configure("debug")
    handler = logging.getLogger().handlers[0]
    assert isinstance(handler, logging.StreamHandler)
    handler.setStream(stream)
    handler.addFilter(lambda record: not record.name.startswith("httpx"))  # the test's own client
    yield stream
    log.configure("warning")


class Browser:
    """A browser that keeps its cookie and sends the tokens of its forms."""

    def __init__(self, portal: Portal) -> None:
        self.client, self.cookies, self.answers = portal.client, list[str](), list[Any]()
        self.client.cookies.clear()

    def ask(self, method: str, path: str, **more: Any) -> Any:
        answer = self.client.request(method, path, follow_redirects=False, **more)
        self.answers.append(answer)
        self.cookies += [value for name, value in answer.cookies.items() if name == "portal"]
        return answer

    def send(self, path: str, page: str | None = None, **fields: str) -> Any:
        shown = self.ask("GET", page or path).text
        token = re.search(r'name="csrf-token" content="([^"]+)"', shown)
        return self.ask("POST", path, data={"csrf_token": token[1] if token else "", **fields})


async def _links() -> list[str]:
    return [secret for mail in await Mail.all().order_by("created_at", "id") for secret in LINK.findall(mail.text)]


async def _columns() -> str:
    """Every value of every table."""
    rows = [
        str(row)
        for model in Tortoise.apps["portal"].values()
        for row in await connections.get("default").execute_query_dict(f'SELECT * FROM "{model._meta.db_table}"')
    ]
    assert len(rows) > 20
    return "\n".join(rows)


async def _known(portal: Portal) -> None:
    await User.filter(id=portal.cast.users["owner"].id).update(password_hash=await passwords.hash_password(OLD))
    await portal.cast.partner.__class__.filter(id=portal.cast.partner.id).update(is_demo=True)


def test_no_secret_is_kept_or_told(portal: Portal, said: io.StringIO):
    portal.run(_known, portal)
    browser, links = Browser(portal), list[str]()

    def mailed() -> str:
        found = portal.run(_links)
        links.extend(secret for secret in found if secret not in links)
        return links[-1]

    assert browser.send("/signin", email="owner@demo.example", password=WRONG).status_code == 422
    assert browser.send("/signin", email="owner@demo.example", password=OLD).status_code == 303
    assert browser.send("/settings/email", email="other@demo.example", password=OLD).status_code == 303
    assert browser.send(f"/settings/email/{mailed()}").status_code == 303
    assert browser.send("/settings/password", current=WRONG, password=NEW).status_code == 422
    assert browser.send("/settings/password", current=OLD, password=NEW).status_code == 303
    assert browser.send("/people/invite", name="Guest", email="guest@x.example", role="ADVISOR").status_code == 303
    invitation = mailed()
    assert browser.send("/signout", "/").status_code == 303
    assert browser.send("/password/forgot", email="other@demo.example").status_code == 200
    assert browser.send(f"/password/{mailed()}", password=OLD).status_code == 303
    assert browser.send(f"/password/{links[-1]}", password=OLD).status_code == 404
    assert browser.send(f"/join/{invitation}", name="Guest", password=JOINED).status_code == 303
    assert browser.send(f"/join/{invitation}", name="Guest", password=JOINED).status_code in (403, 404)
    token = portal.token("owner")
    change = "mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { errors { code } } }"
    asked = [
        portal.ask(change, token, variables={"input": {"current": MALFORMED}}),
        portal.ask(change, token, variables={"input": {"current": MALFORMED, "password": {"x": MALFORMED}}}),
        portal.ask(change.replace("$input)", '{current: "' + MALFORMED + '"})'), token),
        portal.ask(change, token, variables={"input": {"current": OLD, "password": NEW, "idempotencyKey": "k"}}),
        portal.ask("{ viewer { kind } }", token[:-1] + ("x" if token[-1] != "x" else "y")),
    ]
    assert [answer.status_code for answer in asked] == [200, 200, 200, 200, 401]
    for link in links:
        portal.client.get(f"/join/{link}", headers={"host": "evil.example"})
    waiting = portal.run(deliver, portal.settings)
    assert waiting >= 4
    while portal.run(deliver, portal.settings):
        pass

    secrets = {OLD, NEW, WRONG, JOINED, MALFORMED, token, *links, *browser.cookies}
    assert len(links) == 3 and len(set(browser.cookies)) >= 4
    assert said.getvalue()
    assert not [secret for secret in secrets if secret in said.getvalue()]
    kept = portal.run(_columns)
    assert not [secret for secret in secrets if secret in kept]
    pages = "\n".join(answer.text + str(answer.headers.get("location")) for answer in browser.answers)
    assert not [secret for secret in secrets - {*links} if secret in pages]
    boxes = [path.read_bytes() for path in (portal.settings.data / "mailbox").glob("*.eml")]
    assert len(boxes) >= 5 and not [secret for secret in secrets - {*links} if any(secret.encode() in box for box in boxes)]


def test_a_fault_behind_a_mailed_link_is_logged_without_it(portal: Portal, said: io.StringIO, monkeypatch: pytest.MonkeyPatch):
    async def fails(*_arguments: Any) -> None:
        raise RuntimeError("broken")

    monkeypatch.setattr("portal.people.protocol.links._token", fails)
    secret = "s" * 43
    for path in (f"/join/{secret}", f"/password/{secret}", f"/settings/email/{secret}"):
        assert portal.client.get(path).status_code == 500
    assert "request failed" in said.getvalue() and secret not in said.getvalue()
