"""What comes of samples: medians with their range, ratios round by round, the results' files and the README's table."""

import asyncio
import json
import os
import platform
import re
import statistics
import subprocess
from collections.abc import Mapping, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any

from bench.load import Sample
from bench.servers import NODE, PEERS
from bench.world import ROOT

RESULTS = Path(__file__).parent / "results"
MAIN = ("10k", "100k", "1k", "1m")  # the table tells of the first of these that was measured
BESIDE = ("limit", "mercurius", "postgraphile", "natural")
CALLED = {
    "limit": "the limit (asyncpg and orjson by hand)",
    "mercurius": "Mercurius + graphql-jit",
    "postgraphile": "PostGraphile 5",
    "natural": "natural Strawberry + Tortoise",
}
# Where we want to be: this much of what each of them answers a second, or more.
GOALS = {
    "limit": {"Q2n": 0.9, "Q2": 0.9, "Q3": 0.95, "Q1": 0.9},
    "mercurius": {"Q2n": 1.6, "Q2": 1.6, "Q3": 1.65, "Q1": 0.9},
    "postgraphile": {"Q2n": 2.5, "Q2": 2.5, "Q3": 3.3, "Q1": 2},
    "natural": {"Q2n": 20, "Q2": 20, "Q3": 40, "Q1": 20},
}
_PACKAGES = ("strawberry-graphql", "graphql-core", "tortoise-orm", "asyncpg", "starlette", "uvicorn", "uvloop", "httptools", "orjson")
_PEERS = ("mercurius", "graphql-jit", "fastify", "pg", "graphql", "postgraphile")
_BEGIN, _END = "<!-- bench: written by ./run bench -->", "<!-- /bench -->"


def short(size: int) -> str:
    """10000 is `10k`."""
    return f"{size // 1_000_000}m" if size % 1_000_000 == 0 else f"{size // 1_000}k" if size % 1_000 == 0 else str(size)


def spread(values: Sequence[float], digits: int = 3) -> dict[str, float]:
    """Median and range."""
    found = {"median": statistics.median(values), "low": min(values), "high": max(values)}
    return {name: float(f"{value:.{digits}g}") if abs(value) < 10**digits else round(value) for name, value in found.items()}


def said(row: Mapping[str, float]) -> str:
    """A spread for a person."""
    return f"{row['median']:,g} ({row['low']:,g}–{row['high']:,g})"


def cell(samples: Sequence[Sample]) -> dict[str, dict[str, float]]:
    """The figures of one thing measured."""
    return {name: spread([getattr(each, name) for each in samples]) for name in ("rps", "p50", "p99", "cpu_ms", "foreign")}


def _ratio(ours: Sequence[Sample], theirs: Sequence[float]) -> dict[str, float]:
    return spread([each.rps / other for each, other in zip(ours, theirs, strict=True)])


def questions(samples: Mapping[tuple[str, str], Sequence[Sample]]) -> dict[str, Any]:
    """Figures of each server by question, and the portal's ratio to each, round by round."""
    answers: dict[str, dict[str, Any]] = {}
    ratios: dict[str, dict[str, Any]] = {}
    for (name, server), taken in samples.items():
        answers.setdefault(name, {})[server] = cell(taken)
    for name in answers:
        ours = samples.get((name, "portal"))
        for other in BESIDE if ours else ():
            # The limit is the better of its two ways in each round.
            ways = [taken for (asked, server), taken in samples.items() if asked == name and server.partition(",")[0] == other]
            if ours and ways:
                best = [max(each.rps for each in of_round) for of_round in zip(*ways, strict=True)]
                ratios.setdefault(name, {})[other] = _ratio(ours, best)
    return {"questions": answers, "ratios": ratios}


def shown(found: Mapping[str, Any], size: int, connections: int) -> str:
    """A world's questions for a person."""
    lines = [f"\n{size:,} clients, {connections} connections: requests a second, server CPU and p50 in ms; the portal's ratio to it"]
    for name, by_server in found["questions"].items():
        for server, row in by_server.items():
            ratio = found["ratios"].get(name, {}).get(server)
            tail = f"   × {said(ratio)}" if ratio else ""
            lines.append(f"  {name:6} {server:14} {said(row['rps']):>24} {said(row['cpu_ms']):>24} {said(row['p50']):>22}{tail}")
        if limit := found["ratios"].get(name, {}).get("limit"):
            lines.append(f"  {name:6} {'limit, best':14} {'':>24} {'':>24} {'':>22}   × {said(limit)}")
    return "\n".join(lines)


def growth(samples: Mapping[tuple[str, int], Sequence[Sample]], sizes: Sequence[int]) -> dict[str, Any]:
    """p50 at each size, and that of the largest ÷ that of the smallest, round by round."""
    found: dict[str, Any] = {}
    for name in dict.fromkeys(asked for asked, _place in samples):
        by_place = [[each.p50 for each in samples[name, place]] for place in range(len(sizes))]
        p50 = {short(size): spread(taken) for size, taken in zip(sizes, by_place, strict=True)}
        found[name] = {"p50": p50, "ratio": spread([last / first for first, last in zip(by_place[0], by_place[-1], strict=True)])}
    return found


def _said_by(*command: str | Path) -> str:
    done = subprocess.run([str(part) for part in command], cwd=ROOT, capture_output=True, text=True, check=False)
    return done.stdout.strip() if done.returncode == 0 else ""


def _python_package(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def _node_package(name: str) -> str | None:
    path = PEERS / "node_modules" / name / "package.json"
    return json.loads(path.read_text())["version"] if path.exists() else None


async def _postgres(url: str) -> str:
    import asyncpg

    connection = await asyncpg.connect(url)
    try:
        return await connection.fetchval("SHOW server_version")
    finally:
        await connection.close()


def surroundings(server: str | None = None) -> dict[str, Any]:
    """What figures are taken with: commit, versions, the machine. `server`: URL of the PostgreSQL that is used."""
    versions = {name: _python_package(name) for name in _PACKAGES} | {name: _node_package(name) for name in _PEERS}
    versions |= {"python": platform.python_version(), "node": _said_by(NODE, "--version").removeprefix("v") or None if NODE.exists() else None}
    if server:
        versions["postgresql"] = asyncio.run(_postgres(server))
    model = re.search(r"model name\s*: (.*)", Path("/proc/cpuinfo").read_text())
    dirty = "+" if _said_by("git", "status", "--porcelain", "--untracked-files=no", "src", "bench", ":!bench/results") else ""
    return {
        "commit": _said_by("git", "rev-parse", "HEAD") + dirty,
        "versions": {name: value for name, value in versions.items() if value},
        "cores": os.cpu_count(),
        "processor": model[1] if model else platform.machine(),
        "load before": round(os.getloadavg()[0], 2),
    }


def write(path: Path, found: Mapping[str, Any]) -> None:
    """Write a result."""
    path.write_text(json.dumps({**found, "load after": round(os.getloadavg()[0], 2)}, indent=1, ensure_ascii=False) + "\n")


# The README's table


def _read(name: str) -> dict[str, Any] | None:
    path = RESULTS / f"{name}.json"
    return json.loads(path.read_text()) if path.exists() else None


def _verdict(row: Mapping[str, float] | None, goal: float, *, most: bool = False) -> str:
    """`goal: measured (range), met or not`."""
    sign = "≤" if most else "≥"
    if row is None:
        return f"{sign} {goal:g}: not measured"
    met = row["median"] <= goal if most else row["median"] >= goal
    return f"{sign} {goal:g}: {'**' if met else ''}{said(row)}{'**, met' if met else ', not met'}"


def table() -> str:
    """The goals and what the results say of them, in Markdown."""
    found = next(filter(None, (_read(f"questions-{scale}") for scale in MAIN)), {})
    ratios = found.get("ratios", {})
    names = ("Q2n", "Q2", "Q3", "Q1")
    lines = [
        "| the portal's requests a second ÷ those of | list of 50 (Q2n) | with its total (Q2) | one client (Q3) | counters (Q1) |",
        "|---|---|---|---|---|",
    ]
    for other in BESIDE:
        cells = (_verdict(ratios.get(name, {}).get(other), GOALS[other][name]) for name in names)
        lines.append(f"| {CALLED[other]} | {' | '.join(cells)} |")
    ours = found.get("questions", {}).get("Q2n", {}).get("portal", {}).get("cpu_ms")
    page = (_read("html") or {}).get("html", {}).get("clients", {}).get("cpu_ms")
    grown = _read("growth") or {}
    sizes = grown.get("scales") or [1_000, 1_000_000]
    lines += ["", "| | goal and measured |", "|---|---|"]
    lines.append(f"| server CPU of a list page as JSON, ms | {_verdict(ours, 1.0, most=True)} |")
    lines.append(f"| server CPU of a list page as HTML, ms | {_verdict(page, 3.0, most=True)} |")
    for name, called in (("Q2n", "list"), ("Q2far", "list after nine tenths"), ("Q1", "counters")):
        row = grown.get("growth", {}).get(name, {}).get("ratio")
        lines.append(f"| {called}: p50 at {sizes[-1]:,} clients ÷ at {sizes[0]:,} | {_verdict(row, 1.2, most=True)} |")
    lines += _in_browser()
    if found:
        lines += ["", _taken_with(found)]
    return "\n".join(lines)


def _in_browser() -> list[str]:
    found = (_read("browser") or {}).get("browser", {})
    if not found:
        return []
    shown = []
    for name in ("first", "again"):
        row = found[name]
        shown.append(
            f"| list page in a browser, {'nothing cached' if name == 'first' else 'once more'} | first byte after {said(row['ttfb_ms'])} ms,"
            f" largest paint after {said(row['lcp_ms'])} ms, {said(row['transferred_kb'])} kB in {row['requests']['median']:g} requests,"
            f" layout shift {row['layout_shift']['median']:g} |"
        )
    return shown


def _taken_with(found: Mapping[str, Any]) -> str:
    versions = found["versions"]
    return (
        f"{found['scale']:,} clients; median and range of {found['rounds']} rounds of {found['seconds']:g} s, {found['connections']} connections;"
        f" {found['processor']}, {found['cores']} cores; Python {versions['python']}, PostgreSQL {versions.get('postgresql', '?')},"
        f" Node {versions.get('node', '?')}; commit {found['commit'][:10]}."
    )


def into_readme() -> None:
    """Put the table between its marks in the README."""
    path = ROOT / "README.md"
    text = path.read_text()
    before, begun, rest = text.partition(_BEGIN)
    _old, ended, after = rest.partition(_END)
    if begun and ended:
        path.write_text(f"{before}{_BEGIN}\n\n{table()}\n\n{_END}{after}")
