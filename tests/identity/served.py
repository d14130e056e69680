"""The portal on a port of its own, with a database of its own: for clients that speak HTTP and browsers."""

import contextlib
import socket
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

import uvicorn

from portal.app import create_app
from portal.db.engine import private_database
from portal.settings import Settings, load
from tests.conftest import aside


@contextlib.contextmanager
def listening(app: Any, listener: socket.socket) -> Iterator[None]:
    """Serve an application in a thread, on a socket that is bound already."""
    config = uvicorn.Config(app, log_config=None, lifespan="on", ws="none", timeout_graceful_shutdown=1)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    while not server.started and thread.is_alive():
        time.sleep(0.02)
    assert server.started
    try:
        yield
    finally:
        server.should_exit = True
        thread.join(10)


@contextlib.contextmanager
def portal_on(listener: socket.socket, settings: Settings, **more: Any) -> Iterator[Settings]:
    """The portal on a free port of loopback, under the name `localhost`."""
    port = listener.getsockname()[1]
    told = {"database_url": settings.database_url, "data": settings.data, "base_url": f"http://localhost:{port}", "no_worker": True}
    here = load(**told, **more)
    with listening(create_app(here), listener):
        yield here


def inside(settings: Settings, work: Callable[[], Awaitable[Any]]) -> Any:
    """Do something in the served portal's database, from beside it."""

    async def run() -> Any:
        async with private_database(settings.database_url):
            return await work()

    return aside(run())
