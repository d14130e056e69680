"""The database: how it is reached, opened for a process, and which dialect it speaks."""

import asyncio
import contextlib
import sqlite3
import traceback
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from tortoise import connections
from tortoise.backends.base.config_generator import expand_db_url
from tortoise.backends.base.executor import EXECUTOR_CACHE
from tortoise.context import TortoiseContext
from tortoise.exceptions import DBConnectionError, OperationalError, TransactionManagementError

from portal.db.registry import MODELS

APP = "portal"
CONNECTION = "default"

# FULL: a write that was acknowledged survives a power cut. The timeout, in milliseconds, is how long one process waits
# for the other's transaction.
PRAGMAS: dict[str, Any] = {"busy_timeout": 5000, "journal_mode": "WAL", "synchronous": "FULL", "foreign_keys": "ON"}


PREPARED = 300  # statements that a connection to PostgreSQL keeps prepared: plans reuse theirs


class Unavailable(Exception):
    """The database cannot be reached; the message says which and why, without its password."""


def sqlite_path(url: str) -> Path | None:
    """The file behind a `sqlite://` URL, None for any other."""
    parts = urlsplit(url)
    return Path(unquote(parts.netloc + parts.path)) if parts.scheme == "sqlite" else None


def _credentials(url: str) -> dict[str, Any]:
    path = sqlite_path(url)
    if path is None:
        found = expand_db_url(url)
        found["credentials"].setdefault("statement_cache_size", PREPARED)
        return {**found, "engine": "portal.db.postgres_backend"}
    pragmas = PRAGMAS | dict(parse_qsl(urlsplit(url).query))
    return {"engine": "portal.db.sqlite_backend", "credentials": {"file_path": str(path), **pragmas}}


def tortoise_config(url: str, models: list[str] | None = None) -> dict[str, Any]:
    """Tortoise's configuration for a database URL. Parameters of a SQLite URL become PRAGMAs, those of PostgreSQL pool options."""
    app = {"models": MODELS if models is None else models, "default_connection": CONNECTION}
    return {"connections": {CONNECTION: _credentials(url)}, "apps": {APP: app}, "use_tz": True, "timezone": "UTC"}


def _address(url: str) -> str:
    path = sqlite_path(url)
    if path is not None:
        return str(path)
    parts = urlsplit(url)
    return f"{parts.hostname or 'local socket'}:{parts.port or 5432}{parts.path}"


def explain(error: BaseException, url: str) -> str | None:
    """What is wrong when a connection fails, in one line; None where the error is another."""
    import asyncpg

    place = _address(url)
    match error:
        case asyncpg.InvalidPasswordError() | asyncpg.InvalidAuthorizationSpecificationError():
            return f"the database at {place} refuses the user or password"
        case asyncpg.InvalidCatalogNameError() | DBConnectionError():
            return f"there is no database at {place}"
        case asyncpg.TooManyConnectionsError():
            return f"the database at {place} takes no more connections"
        case asyncpg.CannotConnectNowError():
            return f"the database at {place} is starting or stopping"
        case sqlite3.Error() | OperationalError() if sqlite_path(url) is not None:
            return f"cannot open {place}: {error}"
        case OSError() | TimeoutError():
            return f"cannot reach the database at {place}: {error}"
    return None


# What SQLite says where the file or its disk is the trouble, not the statement.
_NO_FILE = ("database is locked", "disk I/O error", "database or disk is full", "readonly database", "unable to open")


def _no_server() -> tuple[type[Exception], ...]:
    import asyncpg  # only now: SQLite starts without it

    return (
        asyncpg.PostgresConnectionError,  # the connection broke
        asyncpg.OperatorInterventionError,  # it was ended, the server stops or starts
        asyncpg.InsufficientResourcesError,  # it has no memory, disk or connection left
        asyncpg.ReadOnlySQLTransactionError,  # it is a standby now
        asyncpg.InternalClientError,  # the connection broke in the middle of a word, and the driver lost its place
        DBConnectionError,
        Unavailable,
    )


def is_unavailable(error: BaseException | None) -> bool:
    """Whether an error tells that the database can't be had at present, and that the same may succeed later."""
    from asyncpg import InterfaceError

    while error is not None:
        if isinstance(error, _no_server()):
            return True
        if isinstance(error, InterfaceError) and "clos" in str(error):  # the connection or the pool is closed, or closing
            return True
        if isinstance(error, sqlite3.OperationalError | OperationalError | TransactionManagementError) and any(
            words in str(error) for words in _NO_FILE
        ):
            return True
        if isinstance(error, OSError) and _passed_through(error, "asyncpg"):  # no socket, refused, reset, timed out
            return True
        error = error.__cause__
    return False


def _passed_through(error: BaseException, package: str) -> bool:
    frames = traceback.walk_tb(error.__traceback__)
    return any(str(frame.f_globals.get("__name__", "")).partition(".")[0] == package for frame, _line in frames)


def _one_dialect(config: dict[str, Any], _last: list[str] = []) -> None:  # noqa: B006  remembers the process's last engine
    """Tortoise caches SQL by connection name, not by dialect: forget it when a process changes from one to the other."""
    engine = config["connections"][CONNECTION]["engine"]
    if _last != [engine]:
        EXECUTOR_CACHE.clear()
        _last[:] = [engine]


async def _open(context: TortoiseContext, url: str, models: list[str] | None, everywhere: bool) -> None:
    path = sqlite_path(url)
    config = tortoise_config(url, models)
    _one_dialect(config)
    try:
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
        await context.init(config=config, _enable_global_fallback=everywhere)
        await _first_use(context)
    except Exception as error:
        message = explain(error, url)
        if message is None:
            raise
        raise Unavailable(message) from error


async def _first_use(context: TortoiseContext) -> None:
    """Makes the connection: two first uses at once would make two.

    Two processes that turn a new file to write-ahead logging at once don't wait for each other, whatever the busy timeout is:
    the later one asks again.
    """
    for attempt in range(50):
        try:
            await context.connections.get(CONNECTION).execute_query("SELECT 1")
            return
        except (sqlite3.OperationalError, OperationalError) as error:
            if "database is locked" not in str(error) or attempt == 49:
                raise
            await asyncio.sleep(0.1)


@contextlib.asynccontextmanager
async def database(url: str, *, models: list[str] | None = None) -> AsyncIterator[TortoiseContext]:
    """The database for a whole process: every task finds it, those of a server's requests too. One at a time.

    Raises `Unavailable` where it cannot be reached.
    """
    context = TortoiseContext()
    try:
        with context:
            await _open(context, url, models, everywhere=True)
        yield context
    finally:
        await context.close_connections()


@contextlib.asynccontextmanager
async def private_database(url: str, *, models: list[str] | None = None) -> AsyncIterator[TortoiseContext]:
    """The database for this task and those it starts, beside any other that is open: migrations, commands and tests.

    Raises `Unavailable` where it cannot be reached.
    """
    async with TortoiseContext() as context:
        await _open(context, url, models, everywhere=False)
        yield context


def dialect() -> str:
    """`sqlite` or `postgres`."""
    return connections.get(CONNECTION).capabilities.dialect
