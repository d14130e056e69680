"""`python -m examples.product FOLDER`: serve the product that the folder's settings.json describes.

With `--with-parent` it ends when its standard input does: whoever started it takes it along, however that one ends.
"""

import logging
import os
import signal
import sys
import threading
from pathlib import Path

import uvicorn

from .app import create_app
from .settings import load


def _end_with_parent() -> None:
    sys.stdin.buffer.read()
    os.kill(os.getpid(), signal.SIGTERM)


def main() -> None:
    words = sys.argv[1:]
    with_parent = "--with-parent" in words
    folders = [word for word in words if word != "--with-parent"]
    if len(folders) != 1:
        raise SystemExit("usage: python -m examples.product [--with-parent] FOLDER")
    try:
        settings = load(Path(folders[0]).resolve())
    except (OSError, ValueError, TypeError) as error:
        raise SystemExit(f"settings.json: {error}") from None
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    logging.getLogger("httpx2").setLevel(logging.WARNING)
    if with_parent:
        threading.Thread(target=_end_with_parent, daemon=True).start()
    uvicorn.run(
        create_app(settings),
        host=settings.host,
        port=settings.port,
        log_level="warning",
        access_log=False,
        ws="none",
        server_header=False,
        timeout_graceful_shutdown=2,
    )


main()
