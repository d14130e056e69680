"""The bench: `./run bench`. Makes its worlds, starts the servers, asks all of them in turns, and writes down the ratios. See README.md."""

import contextlib
import re
import runpy
import shutil
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

from bench import asks, books, browser, report, servers
from bench.load import Request, Sample, sample
from bench.servers import Kind, Server
from bench.world import ROOT, World, count, make

SCALES = ("1k", "10k", "100k", "1m")
SERVERS: dict[str, tuple[Kind, ...]] = {
    "portal": (servers.PORTAL,),
    "limit": (servers.LIMIT_ROWS, servers.LIMIT_JSON),
    "mercurius": (servers.MERCURIUS,),
    "postgraphile": (servers.POSTGRAPHILE,),
    "natural": (servers.NATURAL,),
}
PARTS = ("start", "html", "workers", "browser", "writes", "growth")
BOOKS = "books"  # has worlds of its own
GROWING = ("Q1", "Q2n", "Q2far")
MAIN = 10_000  # the size at which all but the questions and the growth is measured
# Durable, as a server in use is; large enough that the rows asked for are in memory, as a server's are.
SETTINGS = "-c max_connections=200 -c shared_buffers=1GB -c max_wal_size=4GB -c listen_addresses="

PAGES = {"overview": "/", "clients": "/clients", "client": "/clients/{client}"}
# The table that grows, the mutation, and its variables; places in `@` are filled for each request.
WRITES = {
    "add client": (
        "client",
        "mutation ($n: String!) { addClient(input: { name: $n }) { client { id name } errors { code } } }",
        {"n": "Bench @N@"},
    ),
    "grant access": (
        "access_grant",
        "mutation ($s: ID!, $c: ID!, $u: DateTime) {"
        " grantAccess(input: { staff: $s, client: $c, until: $u }) { grant { id until } errors { code } } }",
        {"c": "@ID@", "u": "@AT@"},
    ),
    "report usage": (
        "account_report",
        "mutation ($a: ID!, $r: String!, $s: Long!) {"
        " reportUsage(input: { account: $a, reportId: $r, sequence: $s, activeUsers: 12, headcount: 30 }) { account { id } errors { code } } }",
        {"a": "@ID@", "r": "@N@", "s": "@S@"},
    ),
}


def size_of(scale: str) -> int:
    """`10k` is 10000, `1m` a million. Raises `ValueError` on anything else."""
    found = re.fullmatch(r"(\d+)([km]?)", scale.strip().lower())
    if not found or not int(found[1]):
        raise ValueError(f"{scale!r} is no size: say 1k, 10k, 1m")
    return int(found[1]) * {"": 1, "k": 1_000, "m": 1_000_000}[found[2]]


class Bench:
    """One run. `chosen` are servers and parts; `out` takes the results."""

    def __init__(self, chosen: Sequence[str], rounds: int, seconds: float, connections: Sequence[int], out: Path, folder: Path):
        self.rounds, self.seconds, self.connections, self.out, self.folder = rounds, seconds, connections, out, folder
        self.parts = [part for part in PARTS if part in chosen]
        self.kinds = [kind for name, kinds in SERVERS.items() if name in chosen for kind in kinds]
        self.postmaster = 0

    def run(self, server: str, sizes: Sequence[int]) -> None:
        """Measure worlds of these sizes on the PostgreSQL at `server`."""
        folder = Path(server.partition("host=")[2])
        self.postmaster = int((folder / "data" / "postmaster.pid").read_text().split()[0])
        self.versions = report.surroundings(server)
        worlds = []
        main = MAIN if MAIN in sizes else sizes[0]
        for size in sizes:
            print(f"\nmaking a world of {size:,} clients", flush=True)
            worlds.append(world := make(server, f"world{size}", size, self.folder))
            servers.pin(self.postmaster, {servers.LOAD_CORE})
            if self.kinds:
                self.questions(world)
            if size == main:
                self.of_one(world)
            servers.pin(self.postmaster, {*servers.CORES})
        servers.pin(self.postmaster, {servers.LOAD_CORE})
        if "growth" in self.parts and len(worlds) > 1:
            self.growth(worlds)

    @contextlib.contextmanager
    def running(self, *wanted: tuple[Kind, World]) -> Iterator[list[Server]]:
        """Servers that run meanwhile."""
        started: list[Server] = []
        try:
            for kind, world in wanted:
                started.append(servers.start(kind, world, self.folder))
            yield started
        finally:
            for server in started:
                server.stop()

    def take(self, server: Server, request: Request, connections: int = 16) -> Sample:
        return sample(server, request, self.postmaster, connections, self.seconds)

    def write(self, name: str, found: dict[str, Any]) -> None:
        """Keep a result."""
        self.out.mkdir(parents=True, exist_ok=True)
        report.write(self.out / f"{name}.json", {**self.versions, "rounds": self.rounds, "seconds": self.seconds, **found})

    def in_turns(self, cells: Sequence[Any], measure: Callable[[Any], Sample], before: Callable[[], None] | None = None) -> dict[Any, list[Sample]]:
        """Rounds over all cells, each round beginning with another one; `before` each round something may be made sure of."""
        found: dict[Any, list[Sample]] = {cell: [] for cell in cells}
        for number in range(self.rounds):
            if before:
                before()
            shift = number % len(cells)
            for cell in [*cells[shift:], *cells[:shift]]:
                found[cell].append(measure(cell))
        return found

    # The questions, asked of every server

    def questions(self, world: World) -> None:
        """All servers beside each other, on one world."""
        with self.running(*((kind, world) for kind in self.kinds)) as started:
            for server in started:
                for name in asks.NAMES:
                    sample(server, question(server, name), self.postmaster, seconds=min(1, self.seconds))
            for connections in self.connections:
                cells = [(name, server.kind.name) for name in asks.NAMES for server in started]
                by_name = {server.kind.name: server for server in started}

                def measure(cell: tuple[str, str], of: dict[str, Server] = by_name, most: int = connections) -> Sample:
                    return self.take(of[cell[1]], question(of[cell[1]], cell[0]), most)

                samples = self.in_turns(cells, measure, lambda: self.compare(started))
                found = report.questions(samples)
                found["memory"] = {server.kind.name: servers.memory_mb(server.process.pid) for server in started}
                more = {"scale": world.clients, "connections": connections}
                suffix = "" if connections == 16 else f"-{connections}"
                self.write(f"questions-{report.short(world.clients)}{suffix}", {**more, **found})
                print(report.shown(found, world.clients, connections), flush=True)

    def compare(self, started: Sequence[Server]) -> None:
        """Every server gives the same facts. Raises `SystemExit` where one does not."""
        for name in asks.NAMES:
            wanted = started[0].facts(name)
            for server in started[1:]:
                theirs = server.facts(name)
                loosely = servers.POSTGRAPHILE in (server.kind, started[0].kind)
                same = asks.without_cursors(theirs) == asks.without_cursors(wanted) if loosely else theirs == wanted
                if not same:
                    raise SystemExit(f"bench: {server.kind.name} and {started[0].kind.name} do not agree on {name}")

    # The portal alone

    def of_one(self, world: World) -> None:
        """What is measured in one world only."""
        for part in self.parts:
            if part != "growth":
                print(f"\n{part}, {world.clients:,} clients", flush=True)
                getattr(self, part)(world)

    def start(self, world: World) -> None:
        """From the start of the process to the first right answer, and memory after some."""
        seconds: dict[str, list[float]] = {}
        memory: dict[str, list[float]] = {}
        kinds = self.kinds or [servers.PORTAL]
        for _round in range(max(3, self.rounds)):
            for kind in kinds:
                with self.running((kind, world)) as (server,):
                    for name in asks.NAMES * 20:
                        server.ask(name)
                    seconds.setdefault(kind.name, []).append(server.seconds_to_start)
                    memory.setdefault(kind.name, []).append(servers.memory_mb(server.process.pid))
        found = {
            name: {"seconds": report.spread(seconds[name], 2), "memory MB": report.spread(memory[name], 1)} for name in seconds
        }
        self.write("start", {"scale": world.clients, "servers": found})
        for name, row in found.items():
            print(f"  {name:18} {report.said(row['seconds'])} s   {report.said(row['memory MB'])} MB")

    def html(self, world: World) -> None:
        """Pages as a browser asks for them."""
        with self.running((servers.PORTAL, world)) as (server,):
            signed_in = {"Cookie": f"portal={world.cookie}", "Host": f"localhost:{server.port}"}
            requests = {name: Request(path.format(client=world.client), "GET", headers=signed_in) for name, path in PAGES.items()}
            for request in requests.values():
                server.get(request.path, signed_in)
                sample(server, request, self.postmaster, seconds=min(1, self.seconds))
            samples = self.in_turns(list(requests), lambda name: self.take(server, requests[name]))
        self.keep("html", world, samples)

    def writes(self, world: World) -> None:
        """Mutations, each durable when it is answered."""
        numbers = iter(range(10**6))
        with self.running((servers.PORTAL, world)) as (server,):
            keys = tuple(node["id"] for node in server.post(asks.CLIENTS)["clients"]["nodes"])

            def measure(name: str) -> Sample:
                table, document, given = WRITES[name]
                body = asks.body(document, {**given, **({"s": world.advisor} if "$s: ID" in document else {})}).replace(b'"@S@"', b"@S@")
                by_tool = table == "account_report"
                asker = headers(world) | ({"Authorization": f"Bearer {world.tool}"} if by_tool else {})
                lines = world.accounts if by_tool else keys
                request = Request("/graphql", body=body, headers=asker, lines=lines, salt=f"w{next(numbers)}n")
                before = count(world, table)
                taken = self.take(server, request)
                if count(world, table) - before < 0.95 * taken.rps * self.seconds:  # a refusal is an answer as fast as any
                    raise SystemExit(f"bench: {name} was refused")
                return taken

            samples = self.in_turns(list(WRITES), measure)
        self.keep("writes", world, samples)

    def workers(self, world: World) -> None:
        """One process and two, few connections and many."""
        with self.running((servers.PORTAL, world), (servers.TWO_WORKERS, world)) as started:
            cells = [(number, many, name) for number in (1, 2) for many in (16, 256) for name in ("Q1", "Q2n")]

            def measure(cell: tuple[int, int, str]) -> Sample:
                server = started[cell[0] - 1]
                return self.take(server, question(server, cell[2]), cell[1])

            samples = self.in_turns(cells, measure)
        self.keep("workers", world, {f"{name}, {number} workers, {many} connections": taken for (number, many, name), taken in samples.items()})

    def books(self, server: str) -> None:
        """Large books of sales, and a month's payout run."""
        self.versions = report.surroundings(server)
        found = books.measure(server, self.rounds)
        self.write("books", {"books": found})
        for name, row in found.items():
            print(f"  {name:12} {row}", flush=True)

    def keep(self, part: str, world: World, samples: dict[str, list[Sample]]) -> None:
        """Write down and show one part."""
        found = {name: report.cell(taken) for name, taken in samples.items()}
        self.write(part, {"scale": world.clients, part: found})
        for name, row in found.items():
            print(f"  {name:32} {report.said(row['rps'])} req/s   {report.said(row['cpu_ms'])} ms CPU   p50 {report.said(row['p50'])} ms")

    def browser(self, world: World) -> None:
        """The list of clients in a real browser."""
        with self.running((servers.PORTAL, world)) as (server,):
            found = browser.measure(f"http://localhost:{server.port}", world, max(3, self.rounds))
        self.write("browser", {"scale": world.clients, "browser": found})
        for name, row in found.items():
            if isinstance(row, dict):
                print(f"  {name:8} " + "   ".join(f"{what} {report.said(spread)}" for what, spread in row.items()))

    def growth(self, worlds: Sequence[World]) -> None:
        """The portal on every world, in turns: how its time grows with the book."""
        print("\ngrowth", flush=True)
        with self.running(*((servers.PORTAL, world) for world in worlds)) as started:
            for server in started:
                for name in GROWING:
                    sample(server, question(server, name), self.postmaster, seconds=min(1, self.seconds))
            cells = [(name, place) for name in GROWING for place in range(len(worlds))]
            samples = self.in_turns(cells, lambda cell: self.take(started[cell[1]], question(started[cell[1]], cell[0])))
        found = report.growth(samples, [world.clients for world in worlds])
        self.write("growth", {"scales": [world.clients for world in worlds], "growth": found})
        for name, row in found.items():
            print(f"  {name:6} p50 " + "  ".join(f"{report.said(cell)}" for cell in row["p50"].values()) + f" ms   ÷ {report.said(row['ratio'])}")


def headers(world: World) -> dict[str, str]:
    return {"Authorization": f"Bearer {world.token}", "Content-Type": "application/json"}


def question(server: Server, name: str) -> Request:
    """A question as wrk sends it to a server."""
    return Request(server.kind.path, body=server.kind.body(name, server.world, server), headers=headers(server.world))


def _missing(chosen: Sequence[str]) -> str | None:
    """What is not here that the run needs, in a line."""
    if not shutil.which("wrk"):
        return "wrk is missing (on Debian: apt-get install wrk)"
    if {"mercurius", "postgraphile"} & set(chosen):
        return servers.peers_missing()
    return None


def bench(*, scales: str, rounds: int, only: str | None, seconds: float, connections: str, out: Path | None) -> None:
    """Run it. `scales`, `only` and `connections` by commas. Raises `SystemExit` where it can't be done."""
    every = (*SERVERS, *PARTS, BOOKS)
    chosen = [word.strip() for word in only.split(",")] if only else every
    unknown = [word for word in chosen if word not in every]
    try:
        sizes = sorted({size_of(scale) for scale in scales.split(",")})
        many = [int(number) for number in connections.split(",")]
        if unknown:
            raise ValueError(f"no such part: {', '.join(unknown)}; there are {', '.join(every)}")
    except ValueError as error:
        raise SystemExit(f"portal: {error}") from None
    both = runpy.run_path(str(ROOT / "tests" / "both.py"))
    programs = both["programs"]()
    lacks = "PostgreSQL is missing (on Debian: apt-get install postgresql)" if programs is None else _missing(chosen)
    if lacks:
        raise SystemExit(f"portal: {lacks}")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # servers and database are stopped then, too
    with tempfile.TemporaryDirectory(prefix="portal-bench-") as folder, both["cluster"](programs, SETTINGS) as server:
        run = Bench(chosen, rounds, seconds, many, out or report.RESULTS, Path(folder))
        if set(chosen) != {BOOKS}:
            run.run(server, sizes)
        if BOOKS in chosen:
            run.books(server)
    if out is None:
        report.into_readme()

