"""The sample product's process beside a demonstration: started with the portal, ended with it, its lines marked as its own."""

import os
import socket
import subprocess
import sys
import threading
from pathlib import Path

from portal.assets import ASSETS

LONGEST_PAUSE = 60.0  # seconds before it is started once more


def is_here() -> bool:
    """Whether the sample product came with this portal: the checkout has it, the wheel has not."""
    return (ASSETS / "examples" / "product" / "__main__.py").is_file()


def is_free(port: int) -> bool:
    """Whether nobody listens there."""
    try:
        with socket.create_server(("127.0.0.1", port)):
            return True
    except OSError:
        return False


class Beside:
    """A process that is started again when it ends by itself. It ends with ours, however ours ends: its standard input is our end."""

    def __init__(self, folder: Path, name: str) -> None:
        self.folder, self.name = folder, name
        self._over = threading.Event()
        self._process: subprocess.Popen[str] | None = None
        self._thread = threading.Thread(target=self._keep, name=f"beside:{name}", daemon=True)

    def __enter__(self) -> "Beside":
        self._thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self._over.set()
        if self._process and self._process.stdin:
            self._process.stdin.close()
        self._thread.join(10)

    def _keep(self) -> None:
        pause = 1.0
        while not self._over.is_set():
            code = self._run()
            if self._over.is_set():
                return
            self._say(f"ended with {code}; it is started again in {pause:g} s")
            if self._over.wait(pause):
                return
            pause = min(pause * 2, LONGEST_PAUSE)

    def _run(self) -> int:
        command = [sys.executable, "-m", "examples.product", "--with-parent", str(self.folder)]
        self._process = process = subprocess.Popen(  # noqa: S603  our own interpreter and module
            command,
            cwd=ASSETS,
            env={name: value for name, value in os.environ.items() if not name.startswith("PORTAL_")},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,  # Ctrl-C is for us; the product hears of it by its standard input
        )
        assert process.stdout
        for line in process.stdout:
            self._say(line.rstrip())
        return process.wait()

    def _say(self, line: str) -> None:
        print(f"{self.name} | {line}", file=sys.stderr, flush=True)
