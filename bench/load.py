"""Load by wrk from the other core, and what the server spent on it."""

import json
import os
import re
import subprocess
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from bench.servers import LOAD_CORE, Server, cpu_seconds

SCRIPT = Path(__file__).parent / "wrk.lua"
MOST_FOREIGN = 0.1  # of both cores; a sample beside which more else ran is taken again
TRIES = 2
_TICKS = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True)
class Request:
    """What wrk sends. `salt` makes the numbers in a body with places another's; `lines` fill its `@ID@`."""

    path: str
    method: str = "POST"
    body: bytes | None = None
    headers: dict[str, str] = field(default_factory=dict)
    lines: tuple[str, ...] = ()
    salt: str = ""


@dataclass(frozen=True)
class Sample:
    """One run: requests a second, milliseconds, and the part of the machine that something else took meanwhile."""

    rps: float
    p50: float
    p99: float
    cpu_ms: float
    foreign: float


def _busy() -> float:
    """CPU seconds that the whole machine has worked."""
    user, nice, system = Path("/proc/stat").read_text().split("\n", 1)[0].split()[1:4]
    return (int(user) + int(nice) + int(system)) / _TICKS


def _children() -> float:
    times = os.times()
    return times.children_user + times.children_system


def _wrk(server: Server, request: Request, connections: int, seconds: float) -> dict[str, int]:
    with tempfile.TemporaryDirectory() as folder:
        names = {name.upper().replace("-", "_"): value for name, value in request.headers.items()}
        environment = {**os.environ, "METHOD": request.method, **{f"HEADER_{name}": value for name, value in names.items()}}
        if request.body is not None:
            (Path(folder) / "body").write_bytes(request.body)
            environment["BODY"] = f"{folder}/body"
        if request.lines:
            (Path(folder) / "lines").write_text("\n".join(request.lines) + "\n")
            environment["LINES"] = f"{folder}/lines"
        if request.salt:
            environment["SALT"] = request.salt
        done = subprocess.run(
            ["wrk", "-t1", f"-c{connections}", f"-d{seconds:g}s", "--timeout", "30s", "-s", str(SCRIPT), f"http://127.0.0.1:{server.port}{request.path}"],
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            preexec_fn=lambda: os.sched_setaffinity(0, {LOAD_CORE}),
        )
    found = re.search(r"JSON(\{.*\})", done.stdout)
    if done.returncode or not found:
        raise SystemExit(f"bench: wrk failed: {done.stderr or done.stdout}")
    return json.loads(found[1])


def sample(server: Server, request: Request, postmaster: int, connections: int = 16, seconds: float = 5) -> Sample:
    """Load a server for so long; again where something else ran beside. Raises `SystemExit` where answers were errors."""
    taken = []
    for _attempt in range(TRIES):
        busy, own = _busy(), cpu_seconds(server.process.pid)
        others = cpu_seconds(postmaster) + _children()
        said = _wrk(server, request, connections, seconds)
        own = cpu_seconds(server.process.pid) - own
        others = cpu_seconds(postmaster) + _children() - others
        if not said["n"] and not said["errors"]:  # not one answer in the time: take more of it
            seconds *= 4
            continue
        if said["errors"]:
            raise SystemExit(f"bench: {server.kind.name}: {said} at {request.path}:\n{server.log.read_text()[-2000:]}")
        took = said["us"] / 1e6
        foreign = max(0.0, (_busy() - busy - own - others) / (took * (os.cpu_count() or 1)))
        taken.append(Sample(said["n"] / took, said["p50"] / 1000, said["p99"] / 1000, own / said["n"] * 1000, round(foreign, 3)))
        if foreign <= MOST_FOREIGN:
            break
    if not taken:
        raise SystemExit(f"bench: {server.kind.name} answers nothing at {request.path} within {seconds:g} s")
    return min(taken, key=lambda each: each.foreign)
