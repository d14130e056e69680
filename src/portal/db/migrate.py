"""Migrations by aerich: one folder, each step in both dialects (docs/decisions/0002-migrations.md)."""

import asyncio
import contextlib
import fcntl
import os
from collections.abc import AsyncIterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from aerich import Command
from aerich.migrate import Migrate
from aerich.models import Aerich
from tortoise import connections
from tortoise.backends.base.client import BaseDBAsyncClient

from portal.assets import MIGRATIONS
from portal.db.engine import APP, CONNECTION, dialect, private_database, sqlite_path, tortoise_config

_LOCK = 0x706F7274616C  # "portal": the key of PostgreSQL's advisory lock


class NewerDatabase(Exception):
    """The database has steps that this version does not know; the message names them."""


async def run(db: BaseDBAsyncClient | None, sql: Mapping[str, Sequence[str]]) -> str:
    """Carry out the statements of a step in the dialect of `db`, one by one, so that a failing one undoes the step.

    Answers a statement that does nothing: aerich runs what a step returns, and neither takes an empty one. Where aerich
    only wants to read an earlier step of PostgreSQL (it calls with None), the answer is the step's text.
    """
    if db is None:
        return ";\n".join(sql["postgres"])
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
async def _aerich(url: str, folder: Path, models: list[str] | None) -> AsyncIterator[Command]:
    async with private_database(url, models=models), _alone(url):
        command = Command(tortoise_config(url, models), app=APP, location=str(folder))
        await command.init()
        yield command


async def _applied() -> list[str]:
    """Steps in the database, oldest first."""
    tables = {
        "sqlite": "SELECT 1 FROM sqlite_master WHERE name = 'aerich'",
        "postgres": "SELECT 1 WHERE to_regclass('aerich') IS NOT NULL",
    }
    if not await connections.get(CONNECTION).execute_query_dict(tables[dialect()]):
        return []
    return list(await Aerich.filter(app=APP).order_by("id").values_list("version", flat=True))


async def heads(url: str, *, folder: Path = MIGRATIONS, models: list[str] | None = None) -> list[str]:
    """Steps that the database still lacks, oldest first."""
    async with private_database(url, models=models):
        Migrate.migrate_location = Migrate.get_migration_dir(str(folder), APP)
        applied = await _applied()
        return [version for version in Migrate.get_all_version_files() if version not in applied]


async def upgrade(url: str, *, folder: Path = MIGRATIONS, models: list[str] | None = None) -> list[str]:
    """Bring the database up to date; answers the steps taken. Safe beside others that do the same.

    Raises `Unavailable` where it cannot be reached, `NewerDatabase` where it is ahead of this version.
    """
    async with _aerich(url, folder, models) as command:
        unknown = [version for version in await _applied() if version not in Migrate.get_all_version_files()]
        if unknown:
            raise NewerDatabase(f"the database is newer than this version: it has {', '.join(unknown)}")
        return await command.upgrade()


async def downgrade(url: str, to: int = -1, *, folder: Path = MIGRATIONS, models: list[str] | None = None) -> list[str]:
    """Undo the last step, or all down to and with the step of number `to`; answers the steps undone."""
    async with _aerich(url, folder, models) as command:
        return await command.downgrade(to, delete=False)


def __getattr__(name: str) -> Any:
    """`TORTOISE_ORM` for aerich's own command line, made from the settings when it is asked for."""
    if name == "TORTOISE_ORM":
        from portal.settings import load

        return tortoise_config(load().database_url)
    raise AttributeError(name)
