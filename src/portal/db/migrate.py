"""Migrations by aerich: one folder, each step in both dialects (docs/decisions/0002-migrations.md)."""

import asyncio
import contextlib
import fcntl
import os
from collections.abc import AsyncIterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tortoise import connections
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.exceptions import OperationalError

from portal.assets import MIGRATIONS
from portal.db.engine import APP, CONNECTION, dialect, private_database, sqlite_path, tortoise_config
from portal.db.registry import MODELS

if TYPE_CHECKING:
    from aerich import Command

_HAS_TABLE = {
    "sqlite": "SELECT 1 FROM sqlite_master WHERE name = 'aerich'",
    "postgres": "SELECT 1 WHERE to_regclass('aerich') IS NOT NULL",
}
_LOCK = 0x706F7274616C  # "portal": the key of PostgreSQL's advisory lock


class NewerDatabase(Exception):
    """The database has steps that this version does not know; the message names them."""


class MissingExtension(Exception):
    """PostgreSQL lacks an extension, and the portal may not make it; the message says what to do."""


async def needs_extension(db: BaseDBAsyncClient | None, name: str) -> None:
    """See to it that PostgreSQL has an extension. Raises `MissingExtension`. Nothing to do on SQLite."""
    if db is None or db.capabilities.dialect == "sqlite":
        return
    if await db.execute_query_dict("SELECT 1 FROM pg_extension WHERE extname = $1", [name]):
        return
    try:
        await db.execute_query(f'CREATE EXTENSION IF NOT EXISTS "{name}"')
    except OperationalError as error:
        raise MissingExtension(
            f"the portal needs PostgreSQL's extension {name} and could not create it ({error}): "
            f'let an administrator install it (package postgresql-contrib) and run CREATE EXTENSION "{name}" in this database'
        ) from error


async def run(db: BaseDBAsyncClient | None, sql: Mapping[str, Sequence[str]], *, rebuild: Sequence[str] = ()) -> str:
    """Carry out the statements of a step in the dialect of `db`, one by one, so that a failing one undoes the step.

    `rebuild` comes first: what SQLite needs to make a table anew (docs/decisions/0002-migrations.md).

    Answers a statement that does nothing: aerich runs what a step returns, and neither takes an empty one. Where aerich
    only wants to read an earlier step of PostgreSQL (it calls with None), the answer is the step's text.
    """
    if db is None:
        return ";\n".join(sql["postgres"])
    if rebuild and db.capabilities.dialect == "sqlite":
        await db.rebuild(rebuild)
    for statement in sql[db.capabilities.dialect]:
        await db.execute_query(statement)
    return "SELECT 1;"


@contextlib.asynccontextmanager
async def _alone(url: str) -> AsyncIterator[None]:
    """One process migrates at a time; others wait until it is done."""
    path = sqlite_path(url)
    if path is None:
        async with connections.get(CONNECTION).acquire_connection() as connection:
            await connection.execute("SELECT pg_advisory_lock($1)", _LOCK)
            try:
                yield
            finally:
                await connection.execute("SELECT pg_advisory_unlock($1)", _LOCK)
        return
    file = os.open(f"{path}.migrating", os.O_CREAT | os.O_RDWR, 0o600)
    try:
        await asyncio.to_thread(fcntl.flock, file, fcntl.LOCK_EX)
        yield
    finally:
        os.close(file)


@contextlib.asynccontextmanager
async def _aerich(url: str, folder: Path, models: list[str] | None) -> AsyncIterator["Command"]:
    from aerich import Command  # here: a server that finds nothing to do starts without it

    config = aerich_config(url, models)
    async with private_database(url, models=config["apps"][APP]["models"]), _alone(url):
        command = Command(config, app=APP, location=str(folder))
        await command.init()
        yield command


def aerich_config(url: str, models: list[str] | None = None) -> dict[str, Any]:
    """Tortoise's configuration with aerich's own table."""
    return tortoise_config(url, [*(MODELS if models is None else models), "aerich.models"])


def number(step: Path) -> int:
    """The place of a step: `3_20270101120000_client_note.py` is 3."""
    return int(step.name.split("_")[0])


def steps(folder: Path = MIGRATIONS) -> list[Path]:
    """The files of all steps, oldest first."""
    return sorted((path for path in (folder / APP).glob("*_*.py") if path.name.split("_")[0].isdigit()), key=number)


async def _applied() -> list[str]:
    """Steps in the open database, oldest first."""
    connection = connections.get(CONNECTION)
    if not await connection.execute_query_dict(_HAS_TABLE[dialect()]):
        return []
    rows = await connection.execute_query_dict(f"SELECT version FROM aerich WHERE app = '{APP}' ORDER BY id")  # noqa: S608
    return [row["version"] for row in rows]


async def heads(url: str, *, folder: Path = MIGRATIONS, models: list[str] | None = None) -> list[str]:
    """Steps that the database still lacks, oldest first.

    Raises `Unavailable` where it cannot be reached, `NewerDatabase` where it is ahead of this version.
    """
    known = [step.name for step in steps(folder)]
    async with private_database(url, models=models):
        applied = await _applied()
    unknown = [version for version in applied if version not in known]
    if unknown:
        raise NewerDatabase(f"the database is newer than this version: it has {', '.join(unknown)}")
    return [version for version in known if version not in applied]


async def upgrade(url: str, *, folder: Path = MIGRATIONS, models: list[str] | None = None) -> list[str]:
    """Bring the database up to date; answers the steps taken. Safe beside others that do the same. Raises as `heads`."""
    if not await heads(url, folder=folder, models=models):
        return []
    async with _aerich(url, folder, models) as command:
        return await command.upgrade()


async def downgrade(url: str, to: int = -1, *, folder: Path = MIGRATIONS, models: list[str] | None = None) -> list[str]:
    """Undo the last step, or all down to and with the step of number `to`; answers the steps undone."""
    async with _aerich(url, folder, models) as command:
        return await command.downgrade(to, delete=False)


def __getattr__(name: str) -> Any:
    """`TORTOISE_ORM` for aerich's own command line, made from the settings when it is asked for."""
    if name == "TORTOISE_ORM":
        from portal.settings import load

        return aerich_config(load().database_url)
    raise AttributeError(name)
