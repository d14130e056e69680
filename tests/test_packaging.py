"""The wheel serves by itself: built, put into an empty environment, started away from the checkout."""

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from portal.assets import ASSETS

pytestmark = pytest.mark.sqlite


def _do(*command: str | Path) -> None:
    done = subprocess.run(command, cwd=ASSETS, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def _build(folder: Path) -> Path:
    """The wheel, made from the checkout."""
    if shutil.which("uv"):
        _do("uv", "build", "-q", "--wheel", "--python", sys.executable, "-o", folder, ASSETS)
    else:
        _do(sys.executable, "-m", "build", "--wheel", "-o", folder, ASSETS)
    return next(folder.glob("*.whl"))


def _install(wheel: Path, folder: Path) -> Path:
    """The folder of programs of an environment that holds the wheel and what it asks for, nothing else."""
    if shutil.which("uv"):
        _do("uv", "venv", "-q", "--python", sys.executable, folder)
        _do("uv", "pip", "install", "-q", "--python", folder / "bin" / "python", wheel)
    else:
        _do(sys.executable, "-m", "venv", folder)
        _do(folder / "bin" / "python", "-m", "pip", "install", "-q", "--disable-pip-version-check", wheel)
    return folder / "bin"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _get(url: str) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(url, timeout=10) as answer:
            return answer.status, answer.read().decode(errors="replace")
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode(errors="replace")
    except (urllib.error.URLError, ConnectionError, TimeoutError):
        return 0, ""


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the installed `portal` is."""
    folder = tmp_path_factory.mktemp("wheel")
    return _install(_build(folder), folder / "environment")


@pytest.fixture
def served(programs: Path, tmp_path: Path) -> Iterator[str]:
    """The address of `portal serve`, started from an empty folder."""
    port = _free_port()
    clean = {name: value for name, value in os.environ.items() if not name.startswith(("PORTAL_", "PYTHON"))}
    with (tmp_path / "log").open("w+") as log:
        command = [programs / "portal", "serve", "--port", str(port), "--data", tmp_path / "data"]
        process = subprocess.Popen(command, cwd=tmp_path, env=clean, stdout=log, stderr=log)
        url = f"http://localhost:{port}"
        try:
            deadline = time.monotonic() + 60
            while _get(f"{url}/health/ready")[0] != 200:
                log.seek(0)
                assert process.poll() is None and time.monotonic() < deadline, log.read()
                time.sleep(0.1)
            yield url
        finally:
            process.terminate()
            assert process.wait(15) in (0, -15)


def test_wheel_serves_pages_and_files(served: str) -> None:
    status, page = _get(served)
    assert status == 200
    files = re.findall(r'(?:href|src)="(/static/[^"#]+)', page)
    assert files
    assert {name: _get(served + name)[0] for name in files} == dict.fromkeys(files, 200)


def test_wheel_prints_the_schema_of_the_checkout(programs: Path, tmp_path: Path) -> None:
    printed = subprocess.run([programs / "portal", "schema"], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert printed.stdout == (ASSETS / "schema.graphql").read_text()
