"""`python -m examples.product FOLDER`: serve the product that the folder's settings.json describes."""

import logging
import sys
from pathlib import Path

import uvicorn

from .app import create_app
from .settings import load


def main() -> None:
    if len(sys.argv) != 2:
        raise SystemExit("usage: python -m examples.product FOLDER")
    try:
        settings = load(Path(sys.argv[1]).resolve())
    except (OSError, ValueError, TypeError) as error:
        raise SystemExit(f"settings.json: {error}") from None
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    logging.getLogger("httpx2").setLevel(logging.WARNING)
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
