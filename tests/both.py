"""All tests, twice and side by side: a process for SQLite and one for PostgreSQL. What `./run test` calls."""

import contextlib
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
NO_TESTS = 5  # pytest's answer where -k fits nothing

# A cluster that lives for minutes may lose everything in a power cut. It sorts by language, as most servers do: columns
# that must not need to say so.
FAST = "-c fsync=off -c full_page_writes=off -c synchronous_commit=off -c max_connections=60 -c listen_addresses="
LOCALES = (["--locale-provider=icu", "--icu-locale=en-US", "--locale=C.UTF-8"], ["--locale=C.UTF-8"], [])


def programs() -> Path | None:
    """The folder of PostgreSQL's server programs, the newest."""
    found = [path.parent for path in Path("/usr/lib/postgresql").glob("*/bin/initdb")]
    if found:
        return max(found, key=lambda path: int(re.sub(r"\D", "", path.parent.name) or 0))
    here = shutil.which("initdb")
    return Path(here).parent if here else None


def _as_server(*command: str | Path) -> subprocess.CompletedProcess[str]:
    """PostgreSQL's programs refuse to run as root."""
    prefix = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    # The server inherits the streams of `pg_ctl start`: into a file, or the call would wait for the server's end.
    with tempfile.TemporaryFile("w+") as output:
        done = subprocess.run([*prefix, *command], stdout=output, stderr=output, cwd="/")
        output.seek(0)
        return subprocess.CompletedProcess(command, done.returncode, output.read())


@contextlib.contextmanager
def cluster(bin_: Path, settings: str = FAST) -> Iterator[str]:
    """A PostgreSQL of our own on a socket in a temporary folder; yields the URL of its database `postgres`.

    `settings`: what the server is started with, as options of the command line.
    """
    folder = Path(tempfile.mkdtemp(prefix="portal-pg-", dir="/tmp"))
    try:
        folder.chmod(0o755)
        if os.geteuid() == 0:
            shutil.chown(folder, "postgres")
        for locale in LOCALES:
            made = _as_server(
                bin_ / "initdb", "-D", folder / "data", "-U", "portal", "-A", "trust", "-E", "UTF8", "-N", *locale
            )
            if made.returncode == 0:
                break
        else:
            raise SystemExit(f"portal: initdb failed: {made.stdout}")
        started = _as_server(
            bin_ / "pg_ctl", "-D", folder / "data", "-l", folder / "log", "-w", "-o", f"-k {folder} {settings}", "start"
        )
        if started.returncode:
            raise SystemExit(f"portal: PostgreSQL does not start: {started.stdout}{(folder / 'log').read_text()}")
        try:
            yield f"postgres://portal@/postgres?host={folder}"
        finally:
            _as_server(bin_ / "pg_ctl", "-D", folder / "data", "-m", "immediate", "-w", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


class Process:
    """One pytest: its lines are shown as they come, with the database's name in front, and kept."""

    def __init__(self, name: str, arguments: list[str], environment: dict[str, str], folder: Path | None) -> None:
        self.name = name
        self.lines: list[str] = []
        self.file = (folder / f"{name}.log").open("w") if folder else None
        self.process = subprocess.Popen(
            [sys.executable, "-m", "pytest", "--color=no", *arguments],
            cwd=ROOT,
            env=os.environ | {"PORTAL_TEST_DB": name, "PYTHONUNBUFFERED": "1"} | environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        )
        self.reader = threading.Thread(target=self._read)
        self.reader.start()

    def _read(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            self.lines.append(line.rstrip("\n"))
            print(f"{self.name:8} | {line}", end="", flush=True)
            if self.file:
                self.file.write(line)
                self.file.flush()

    def wait(self) -> int:
        """Its exit code."""
        code = self.process.wait()
        self.reader.join()
        return code

    def stop(self) -> None:
        """End it where it still runs."""
        if self.process.poll() is None:
            self.process.terminate()

    @property
    def skips(self) -> list[str]:
        return [line for line in self.lines if line.startswith("SKIPPED")]

    @property
    def closing(self) -> str:
        """Pytest's own last line."""
        ends = [line for line in self.lines if re.match(r"=+ .* in [\d.:]+.*=+$", line)]
        return ends[-1] if ends else "==== ended without a summary ===="


@contextlib.contextmanager
def _postgres(server: str | None) -> Iterator[str | None]:
    bin_ = programs()
    if server:
        yield server
    elif bin_ is None:
        yield None
    else:
        with cluster(bin_) as url:
            yield url


def both(*, only: str | None, long: bool, folder: Path | None, server: str | None) -> int:
    """Run both; answers 0 where all went well. `folder` keeps the output, `server` is a PostgreSQL to use."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    if folder:
        folder.mkdir(parents=True, exist_ok=True)
    arguments = [*(["-k", only] if only else []), *(["-p", "no:cacheprovider"])]
    shared = {"PORTAL_TEST_LONG": "1"} if long else {}
    with _postgres(server) as url:
        shared |= {"PORTAL_TEST_BOTH": "1"} if url else {}
        processes = [Process("sqlite", arguments, shared, folder)]
        if url:
            processes.append(Process("postgres", arguments, shared | {"PORTAL_TEST_POSTGRES": url}, folder))
        try:
            codes = [process.wait() for process in processes]
        finally:
            for process in processes:
                process.stop()
    return _conclude(processes, codes, postgres=url is not None)


def _conclude(processes: list[Process], codes: list[int], *, postgres: bool) -> int:
    skips = [f"{process.name}: {line}" for process in processes for line in process.skips]
    if not postgres:
        skips.append("postgres: SKIPPED everything: no PostgreSQL here (on Debian: apt-get install postgresql)")
    refused = bool(skips and os.environ.get("PORTAL_REQUIRE_ALL"))
    print("\n" + "\n".join([*skips, *(["portal: nothing may be skipped here"] if refused else [])]))
    for process in processes:
        print(f"{process.name}:\n{process.closing}")
    failed = any(code not in (0, NO_TESTS) for code in codes) or all(code == NO_TESTS for code in codes)
    return int(failed or refused)
