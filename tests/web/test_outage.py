"""The database is away: pages, tools and probes are told so and when to come back; once it is back all is as before."""

import sqlite3
from collections.abc import Callable, Iterator
from typing import Any

import asyncpg
import pytest
from tortoise import connections
from tortoise.exceptions import IntegrityError, OperationalError

from portal.db.engine import is_unavailable
from portal.gql.plan.statements import Reader
from portal.web.errors import in_log
from tests.served import Portal

CLIENTS = "{ clients { totalCount } }"


def _refused() -> Exception:
    """What the driver raises where there is no server."""
    scope: dict[str, Any] = {"__name__": "asyncpg.connect_utils"}
    exec("def connect():\n    raise ConnectionRefusedError(111, 'Connect call failed')", scope)
    try:
        scope["connect"]()
    except ConnectionRefusedError as error:
        return error
    raise AssertionError


def _caused(error: Exception, cause: Exception) -> Exception:
    error.__cause__ = cause
    return error


AWAY: dict[str, Callable[[], Exception]] = {
    "refused": _refused,
    "broken": lambda: asyncpg.ConnectionDoesNotExistError("connection was closed in the middle of operation"),
    "ended": lambda: asyncpg.AdminShutdownError("terminating connection due to administrator command"),
    "starting": lambda: asyncpg.CannotConnectNowError("the database system is starting up"),
    "full": lambda: asyncpg.TooManyConnectionsError("sorry, too many clients already"),
    "closed": lambda: asyncpg.InterfaceError("connection is closed"),
    "locked": lambda: OperationalError(sqlite3.OperationalError("database is locked")),
    "disk": lambda: _caused(RuntimeError("x"), sqlite3.OperationalError("disk I/O error")),
}
HERE: dict[str, Exception] = {
    "ours": ValueError("closed"),
    "a missing template": FileNotFoundError("templates/x.html"),
    "a taken name": IntegrityError("UNIQUE constraint failed"),
    "a wrong statement": OperationalError(sqlite3.OperationalError("no such column: x")),
    "too many arguments": asyncpg.InterfaceError("the number of query arguments cannot exceed 32767"),
}


@pytest.mark.parametrize("name", AWAY)
def test_what_tells_of_an_outage(name: str):
    assert is_unavailable(AWAY[name]())


@pytest.mark.parametrize("name", HERE)
def test_what_is_a_fault_of_ours(name: str):
    assert not is_unavailable(HERE[name])


class Outage:
    """The database fails at each statement, or from the n-th on."""

    def __init__(self, client: Any, patch: pytest.MonkeyPatch) -> None:
        self.error: Exception | None = None
        self.after = 0
        for name in ("execute_query", "execute_query_dict", "execute_insert"):
            patch.setattr(type(client), name, self._failing(getattr(type(client), name)))
        patch.setattr(Reader, "fetch", self._failing(Reader.fetch))

    def _failing(self, real: Any) -> Any:
        async def execute(client: Any, *arguments: Any, **more: Any) -> Any:
            if self.error is not None:
                self.after -= 1
                if self.after < 0:
                    raise self.error
            return await real(client, *arguments, **more)

        return execute


@pytest.fixture
def outage(portal: Portal) -> Iterator[Outage]:
    async def client() -> Any:
        return connections.get("default")

    with pytest.MonkeyPatch.context() as patch:
        yield Outage(portal.run(client), patch)


@pytest.mark.parametrize("after", [0, 1])
@pytest.mark.parametrize("name", ["refused", "broken", "locked"])
def test_all_are_told_to_come_back(portal: Portal, outage: Outage, name: str, after: int):
    owner, token = portal.sign_in("owner"), portal.token("owner")

    def struck() -> None:
        outage.error, outage.after = AWAY[name](), after

    def told(answer: Any) -> None:
        assert (answer.status_code, answer.headers["retry-after"]) == (503, "5")
        assert answer.headers["cache-control"] == "no-store" and "content-security-policy" in answer.headers
        assert not any(words in answer.text for words in ("Traceback", "Connect call", "connection was closed", "is locked"))

    for path in ("/clients", "/people"):
        struck()
        told(portal.client.get(path, headers=owner))
    for headers in (owner, {"authorization": f"Bearer {token}"}):
        struck()
        answer = portal.ask(CLIENTS, headers=headers)
        told(answer)
        assert {error["extensions"]["code"] for error in answer.json()["errors"]} == {"UNAVAILABLE"}
    struck()
    outage.after = 0
    ready = portal.client.get("/health/ready")
    assert (ready.status_code, ready.json()["database"]) == (503, "unreachable")
    assert portal.client.get("/health/live").status_code == 200
    outage.error = None
    assert portal.client.get("/clients", headers=owner).status_code == 200
    assert portal.ask(CLIENTS, token).json()["data"]["clients"]["totalCount"] == 1


def test_nothing_is_half_written(portal: Portal, outage: Outage):
    token = portal.token("owner")
    add = 'mutation { addClient(input: {name: "Half", idempotencyKey: "k"}) { client { name } errors { code } } }'
    for after in range(1, 8):
        outage.error, outage.after = AWAY["broken"](), after
        answer = portal.ask(add, token)
        outage.error = None
        if answer.status_code == 200:
            break
        assert answer.status_code == 503
        assert portal.ask(CLIENTS, token).json()["data"]["clients"]["totalCount"] == 1
    assert portal.ask(add, token).json()["data"]["addClient"]["client"] == {"name": "Half"}
    assert portal.ask(CLIENTS, token).json()["data"]["clients"]["totalCount"] == 2


@pytest.mark.postgres
def test_connections_that_the_server_ends_are_made_anew(portal: Portal):
    token = portal.token("owner")

    async def end_all() -> None:
        url = portal.settings.database_url
        other = await asyncpg.connect(url)
        try:
            await other.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
            )
        finally:
            await other.close()

    for _time in range(3):
        portal.run(end_all)
        answers = [portal.ask(CLIENTS, token).status_code for _try in range(3)]
        assert set(answers) <= {200, 503} and answers[-1] == 200


def test_a_log_does_not_hold_the_secret_of_a_mailed_link():
    assert in_log("/join/" + "a" * 43) == "/join/…"
    assert in_log("/settings/email/" + "A-_" * 15) == "/settings/email/…"
    assert in_log("/clients/client_" + "0" * 26 + "/edit") == "/clients/client_" + "0" * 26 + "/edit"
