"""The portal as `./run` serves it: a process of its own, with the worker, a demonstration and the sample product beside it."""

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

from portal.assets import ASSETS


def free_ports() -> int:
    """A port whose next one is free as well."""
    while True:
        with socket.create_server(("127.0.0.1", 0)) as one:
            port = one.getsockname()[1]
            try:
                with socket.create_server(("127.0.0.1", port + 1)):
                    return port
            except OSError:
                continue


class Served:
    """`portal serve` in a process of its own. `data`: a furnished data folder that it begins with a copy of."""

    def __init__(self, folder: Path, *options: str, data: Path | None = None) -> None:
        self.port, self.folder = free_ports(), folder
        if data:
            shutil.copytree(data, folder / "data")
        self.log = (folder / "log").open("w+")
        clean = {name: value for name, value in os.environ.items() if not name.startswith("PORTAL_")}
        command = [sys.executable, "-m", "portal.cli", "serve", "--port", str(self.port), "--data", str(folder / "data"), *options]
        env = clean | {"PYTHONPATH": str(ASSETS / "src")}
        self.process = subprocess.Popen(command, cwd=folder, env=env, stdout=self.log, stderr=self.log)

    def answers(self, port: int, path: str) -> bool:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=5) as answer:
                return answer.status == 200
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            return False

    def wait(self, port: int, path: str, *, until: bool = True) -> None:
        deadline = time.monotonic() + 60
        while self.answers(port, path) is not until:
            assert time.monotonic() < deadline, self.said()
            time.sleep(0.1)

    def said(self) -> str:
        return (self.folder / "log").read_text()

    def end(self) -> None:
        self.process.kill()
        self.process.wait(15)
        self.log.close()
