"""The servers that are measured: how each is started, pinned to its core, asked, and what it costs in CPU and memory."""

import contextlib
import http.client
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import orjson

from bench import asks
from bench.world import ROOT, World

PEERS = Path(__file__).parent / "peers"
NODE = PEERS / "node_modules" / "node" / "bin" / "node"
CORES = sorted(os.sched_getaffinity(0))
SERVER_CORE, LOAD_CORE = CORES[0], CORES[-1]  # load and database run beside the server, not on its core
_TICKS = os.sysconf("SC_CLK_TCK")


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def pin(pid: int, cores: set[int]) -> None:
    """Keep a process, and what it starts from now on, on some cores."""
    for thread in os.listdir(f"/proc/{pid}/task"):
        os.sched_setaffinity(int(thread), cores)


def family(pid: int) -> list[int]:
    """A process and those that it started, and they."""
    children: list[str] = []
    with contextlib.suppress(FileNotFoundError, ProcessLookupError):
        children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [pid, *(each for child in children for each in family(int(child)))]


def cpu_seconds(pid: int) -> float:
    """CPU that a process and its children have used."""
    total = 0
    for each in family(pid):
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):  # the database's own helpers come and go
            fields = Path(f"/proc/{each}/stat").read_text().rpartition(")")[2].split()
            total += int(fields[11]) + int(fields[12])
    return total / _TICKS


def memory_mb(pid: int) -> float:
    """Resident memory of a process and its children, pages shared between them counted once."""
    total = 0
    for each in family(pid):
        for line in Path(f"/proc/{each}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                total += int(line.split()[1])
    return round(total / 1024, 1)


@dataclass(frozen=True)
class Kind:
    """A sort of server. `command(world, port)` starts it; `body(name, world, server)` is a question in its words."""

    name: str
    command: Callable[[World, int], list[str]]
    environment: Callable[[World], dict[str, str]]
    path: str
    body: Callable[[str, World, "Server"], bytes]
    facts: Callable[[str, dict[str, Any]], dict[str, Any]] | None = None
    cores: frozenset[int] = frozenset({SERVER_CORE})


@dataclass
class Server:
    """One that runs."""

    kind: Kind
    world: World
    port: int
    process: subprocess.Popen[bytes]
    log: Path
    seconds_to_start: float = 0.0
    places: dict[str, str] = field(default_factory=dict)

    def ask(self, name: str) -> dict[str, Any]:
        """The `data` of the answer. Raises `RuntimeError` on any other."""
        return self.post(self.kind.body(name, self.world, self))

    def post(self, body: bytes) -> dict[str, Any]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
        try:
            headers = {"Content-Type": "application/json", "Authorization": f"Bearer {self.world.token}"}
            connection.request("POST", self.kind.path, body, headers)
            answer = connection.getresponse()
            content = answer.read()
        finally:
            connection.close()
        said = orjson.loads(content) if content[:1] == b"{" else {}
        if answer.status != 200 or said.get("errors") or not said.get("data"):
            raise RuntimeError(f"{self.kind.name}: {answer.status} {content[:600]!r}")
        return said["data"]

    def get(self, path: str, headers: dict[str, str]) -> int:
        """Bytes of a page. Raises `RuntimeError` where it is none."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=120)
        try:
            connection.request("GET", path, headers=headers)
            answer = connection.getresponse()
            size = len(answer.read())
        finally:
            connection.close()
        if answer.status != 200:
            raise RuntimeError(f"{self.kind.name}: {answer.status} for {path}")
        return size

    def facts(self, name: str) -> dict[str, Any]:
        """The answer in the portal's shape."""
        data = self.ask(name)
        return self.kind.facts(name, data) if self.kind.facts else data

    def stop(self) -> None:
        """End it."""
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def start(kind: Kind, world: World, logs: Path) -> Server:
    """Start a server and wait until it answers. Raises `SystemExit` where it does not."""
    port, log = free_port(), logs / f"{kind.name.replace(' ', '-')}-{world.name}.log"
    began = time.monotonic()
    with log.open("wb") as output:
        process = subprocess.Popen(
            kind.command(world, port),
            cwd=ROOT,
            env={**os.environ, **kind.environment(world)},
            stdout=output,
            stderr=output,
            preexec_fn=lambda: os.sched_setaffinity(0, set(kind.cores)),
        )
    server = Server(kind, world, port, process, log)
    while True:
        try:
            server.ask("Q1")
            break
        except (OSError, http.client.HTTPException):
            if process.poll() is not None or time.monotonic() - began > 90:
                server.stop()
                raise SystemExit(f"bench: {kind.name} does not start:\n{log.read_text()[-3000:]}") from None
            time.sleep(0.01)
        except RuntimeError:
            server.stop()
            raise
    server.seconds_to_start = time.monotonic() - began
    return server


# The portal

_PORTAL = {"PORTAL_RATE_POINTS": "1000000000", "PORTAL_LOG_LEVEL": "error", "PORTAL_WORKER": "0"}


def _ours(name: str, world: World, _server: Server) -> bytes:
    return asks.in_graphql(name, world)


def _as_shipped(world: World, port: int) -> list[str]:
    where = ["--database-url", world.pooled, "--data", str(world.data), "--port", str(port)]
    return [sys.executable, "-m", "portal.cli", "serve", "--no-worker", "--no-demo", *where]


def _two_workers(_world: World, port: int) -> list[str]:
    options = ["--factory", "--workers", "2", "--port", str(port), "--no-access-log", "--ws", "none"]
    return [sys.executable, "-m", "uvicorn", "portal.cli:dev_app", *options, "--log-level", "error"]


def _by_environment(world: World) -> dict[str, str]:
    said = {"PORTAL_DATABASE_URL": world.pooled, "PORTAL_DATA": str(world.data), "PORTAL_NO_WORKER": "1", "PORTAL_DEMO": "false"}
    return {**_PORTAL, **said}


PORTAL = Kind("portal", _as_shipped, lambda _world: _PORTAL, "/graphql", _ours)
TWO_WORKERS = Kind("portal, 2 workers", _two_workers, _by_environment, "/graphql", _ours, cores=frozenset({SERVER_CORE, LOAD_CORE}))


# The others


def _app(name: str) -> Callable[[World, int], list[str]]:
    def command(_world: World, port: int) -> list[str]:
        options = ["--port", str(port), "--no-access-log", "--log-level", "error", "--ws", "none"]
        return [sys.executable, "-m", "uvicorn", name, *options]

    return command


def _database(world: World) -> dict[str, str]:
    """What the others know: the database, and for those that check no token whose rows they may show."""
    host = world.url.partition("host=")[2]
    url = {"DATABASE_URL": world.pooled, "PARTNER": world.partner}
    return {**url, "PGHOST": host, "PGUSER": "portal", "PGDATABASE": world.name, "NODE_ENV": "production"}


def _node(script: str) -> Callable[[World, int], list[str]]:
    return lambda _world, port: [str(NODE), str(PEERS / script), str(port)]


def _in_short(name: str, world: World, _server: Server) -> bytes:
    return asks.in_short(name, world)


def _of_tables(name: str, world: World, server: Server) -> bytes:
    if name == "Q2far" and "far" not in server.places:
        in_use = server.ask("Q2")["partnerTallyByPartnerId"]["clients"]
        given = {"partner": world.partner, "offset": int(in_use) * 9 // 10}
        found = server.post(asks.body(asks.PLACE, given))
        server.places["far"] = found["allClients"]["pageInfo"]["endCursor"]
    return asks.of_tables(name, world, server.places.get("far"))


LIMIT_ROWS = Kind("limit, rows", _app("bench.limit:app"), _database, "/rows", _in_short)
LIMIT_JSON = Kind("limit, JSON", _app("bench.limit:app"), _database, "/json", _in_short)
NATURAL = Kind("natural", _app("bench.natural:app"), _database, "/graphql", _ours)
MERCURIUS = Kind("mercurius", _node("mercurius.mjs"), _database, "/graphql", _ours)
POSTGRAPHILE = Kind("postgraphile", _node("postgraphile.mjs"), _database, "/graphql", _of_tables, asks.facts)


def peers_missing() -> str | None:
    """Installs the peers at first use; else why they can't be measured, in a line."""
    if NODE.exists():
        return None
    if not shutil.which("npm"):
        return "npm is missing (on Debian: apt-get install npm)"
    done = subprocess.run(["npm", "ci", "--no-fund", "--no-audit"], cwd=PEERS, capture_output=True, text=True, check=False)
    return None if NODE.exists() else f"npm ci in {PEERS.relative_to(ROOT)} failed: {done.stderr.strip()[-300:]}"
