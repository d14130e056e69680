"""How long the pages take, and the same operations over /graphql: `python -m bench.pages --data DIR`. See README.md."""

import argparse
import asyncio
import http.client
import json
import os
import sqlite3
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any
from urllib.parse import quote

from bench.report import surroundings
from bench.servers import free_port
from portal.accounts.models import Account
from portal.clients.models import Client
from portal.db.engine import private_database
from portal.gql.declare import global_id
from portal.kernel import clock
from portal.kernel.viewer import Viewer
from portal.people.entry import draw_token
from portal.people.models import ApiToken, Session, Staff, User, digest, viewer_of
from portal.web.operations import filled, operation

PEOPLE = ("owner", "advisor", "reader", "vendor")
WARM = 2  # askings of each page that are not counted
PAGE = 25


@dataclass
class Asker:
    """One person of the demonstration: what it sees, a session's cookie and a token, and a client and an account to open."""

    name: str
    viewer: Viewer
    cookie: str
    token: str
    client: str
    account: str


@dataclass
class Case:
    """A page: its address, and the operation with the variables that it runs."""

    path: str
    label: str
    operation: str
    variables: dict[str, Any]


async def asker(name: str) -> Asker:
    """Sign a person in, for the time of the run."""
    now = clock.now()
    user = await User.get(email_key=f"{name}@demo.example")
    staff = await Staff.filter(user_id=user.id, deactivated_at__isnull=True).order_by("invited_at").first()
    viewer = await viewer_of(user, staff, now)
    _row, cookie = await Session.start(user, now, 1, browser="bench", address="", partner_id=viewer.partner_id)
    token = draw_token()
    await ApiToken.create(
        name="bench",
        digest=digest(token),
        hint=token[:8],
        user_id=user.id,
        partner_id=viewer.partner_id,
        scopes=sorted(viewer.permissions),
        created_at=now,
        expires_at=now + timedelta(hours=1),
    )
    client = (await Client.visible_to(viewer).filter(archived_at__isnull=True).order_by("name_key").offset(20).limit(1))[0]
    account = (await Account.visible_to(viewer).order_by("name_key").offset(20).limit(1))[0]
    return Asker(name, viewer, cookie, token, global_id(client), global_id(account))


async def prepare(url: str) -> tuple[list[Asker], dict[str, int]]:
    """The people, and how much there is."""
    async with private_database(url):
        askers = [await asker(name) for name in PEOPLE]
        owner = askers[0].viewer
        scale = {
            "clients": await Client.all().count(),
            "accounts": await Account.all().count(),
            "clients of the owner": await Client.visible_to(owner).count(),
            "clients of the advisor": await Client.visible_to(askers[1].viewer).count(),
        }
    return askers, scale


def cases(who: Asker) -> Iterator[Case]:
    """The pages that a person looks at."""

    def clients(query: str, filter: dict[str, Any]) -> Case:
        own = who.viewer.partner_id is not None
        variables = {"filter": filter, "orderBy": {"field": "NAME"}, "first": PAGE, "ownBook": own}
        return Case(f"/clients{query}", f"/clients{query}", "clients/index", variables)

    def accounts(query: str, field: str = "NAME", direction: str = "ASCENDING", **filter: Any) -> Case:
        order = {"field": field, "direction": direction}
        variables = {"filter": filter, "orderBy": order, "first": PAGE, "client": "", "ofClient": False}
        return Case(f"/accounts{query}", f"/accounts{query}", "accounts/index", variables)

    yield Case("/", "/", "overview/index", {})
    yield clients("", {})
    yield clients("?q=an", {"search": "an"})
    yield clients("?q=hotel", {"search": "hotel"})
    yield clients("?status=past_due", {"accounts": {"lifecycle": ["PAST_DUE"]}})
    yield clients("?renews=30", {"accounts": {"renewsWithinDays": 30}})
    yield clients("?archived=true", {"archived": True})
    yield accounts("")
    yield accounts("?sort=-users", "USERS", "DESCENDING")
    yield accounts("?sort=renewal", "RENEWAL")
    yield accounts("?state=paid", state="PAID")
    yield accounts("?linked=false", linked=False)
    of_staff = {"id": who.client, "ofStaff": who.viewer.staff_id is not None}
    yield Case(f"/clients/{who.client}", "/clients/{id}", "clients/show", of_staff)
    yield Case(f"/accounts/{who.account}", "/accounts/{id}", "accounts/show", {"id": who.account})
    yield Case(f"/search?q={quote('hotel')}", "/search?q=hotel", "search/index", {"search": "hotel", "asked": True})
    if who.viewer.can("people:read"):
        yield Case("/people", "/people", "people/index", {"first": 50})


class Server:
    """The portal in a process of its own, without its worker."""

    def __init__(self, data: Path, url: str | None) -> None:
        self.port = free_port()
        where = ["--database-url", url] if url else []
        # Nobody is to be refused for asking too much.
        env = {**os.environ, "PORTAL_RATE_POINTS": "100000000", "PORTAL_LOG_LEVEL": "error"}
        command = [sys.executable, "-m", "portal.cli", "--data", str(data), "--port", str(self.port), "--no-worker", "--no-demo", *where]
        self.process = subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL)
        self.connection = http.client.HTTPConnection("localhost", self.port, timeout=60)
        self._wait()

    def _wait(self) -> None:
        for _ in range(600):
            try:
                self.ask("GET", "/health/live", {})
                return
            except (OSError, http.client.HTTPException):
                self.connection.close()
                time.sleep(0.1)
        raise SystemExit("the portal does not start")

    def ask(self, method: str, path: str, headers: dict[str, str], body: str | None = None) -> float:
        """Seconds until the whole answer is here. Ends the run where the answer is not what was asked for."""
        began = time.perf_counter()
        self.connection.request(method, path, body, headers)
        answer = self.connection.getresponse()
        content = answer.read()
        took = time.perf_counter() - began
        if answer.status != 200 or content.startswith(b'{"data":null'):
            raise SystemExit(f"{method} {path}: {answer.status} {content[:300]!r}")
        return took

    def page(self, who: Asker, case: Case) -> float:
        return self.ask("GET", case.path, {"Cookie": f"portal={who.cookie}"})

    def graphql(self, who: Asker, case: Case) -> float:
        found = operation(case.operation)
        body = json.dumps({"query": found.text, "variables": filled(found, who.viewer, case.variables)})
        headers = {"Authorization": f"Bearer {who.token}", "Content-Type": "application/json"}
        return self.ask("POST", "/graphql", headers, body)


def figures(seconds: list[float]) -> dict[str, float]:
    """Milliseconds."""
    ordered = sorted(seconds)
    return {
        "p50": round(statistics.median(ordered) * 1000, 1),
        "p95": round(ordered[max(0, -(-95 * len(ordered) // 100) - 1)] * 1000, 1),
    }


def measure(server: Server, askers: list[Asker], rounds: int) -> list[dict[str, Any]]:
    """Every page and operation, `rounds` times each: round by round, so that what else the machine does falls on all alike."""
    work = [(who, case) for who in askers for case in cases(who)]
    took: dict[tuple[str, str, str], list[float]] = {}
    for number in range(WARM + rounds):
        for who, case in work:
            for how, ask in (("html", server.page), ("graphql", server.graphql)):
                seconds = ask(who, case)
                if number >= WARM:
                    took.setdefault((who.name, case.label, how), []).append(seconds)
    return [
        {"who": who.name, "page": case.label, **{how: figures(took[who.name, case.label, how]) for how in ("html", "graphql")}}
        for who, case in work
    ]


def table(rows: list[dict[str, Any]]) -> str:
    """The figures for a person."""
    lines = [f"{'':8} {'':24} {'page p50':>9} {'p95':>7} {'graphql p50':>12} {'p95':>7}   ms"]
    for row in rows:
        html, graphql = row["html"], row["graphql"]
        shown = f"{html['p50']:9} {html['p95']:7} {graphql['p50']:12} {graphql['p95']:7}"
        lines.append(f"{row['who']:8} {row['page']:24} {shown}")
    return "\n".join(lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="Data folder with a demonstration world.")
    parser.add_argument("--database-url", help="Where the world is, if not in the data folder.")
    parser.add_argument("--rounds", type=int, default=20, help="How often each page is asked for.")
    parser.add_argument("--out", type=Path, help="Write the figures here, as JSON.")
    said = parser.parse_args()
    url = said.database_url or f"sqlite://{(said.data / 'portal.db').resolve()}"
    askers, scale = asyncio.run(prepare(url))
    database = f"SQLite {sqlite3.sqlite_version}" if url.startswith("sqlite") else "PostgreSQL"
    result = {**surroundings(), "database": database, "scale": scale, "rounds": said.rounds, "unit": "ms"}
    server = Server(said.data, said.database_url)
    try:
        result["pages"] = measure(server, askers, said.rounds)
    finally:
        server.process.terminate()
        server.process.wait(10)
    result["load after"] = round(os.getloadavg()[0], 2)
    print(table(result["pages"]))
    if said.out:
        said.out.write_text(json.dumps(result, indent=1) + "\n")


if __name__ == "__main__":
    main()
