"""SQLite for a portal with a worker beside it: a transaction takes the write lock when it begins, not at its first write.

With the deferred `BEGIN` of the driver, two processes that read and then write fail at once with "database is locked",
whatever the busy timeout is; `BEGIN IMMEDIATE` waits its turn. Tortoise's own context also keeps its lock for ever when
`BEGIN` fails or is cancelled, which would stop the whole process: here it lets go.
"""

import asyncio
import sqlite3
from collections.abc import Sequence

from tortoise.backends.base.client import TransactionalDBClient, TransactionContext
from tortoise.backends.sqlite.client import SqliteClient, SqliteTransactionContext, SqliteTransactionWrapper
from tortoise.connection import get_connections
from tortoise.exceptions import IntegrityError, TransactionManagementError

from portal.db.sql import statements


class _Transaction(SqliteTransactionWrapper):
    async def begin(self) -> None:
        try:
            await self._connection.commit()
            await self._connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            raise TransactionManagementError(error) from error

    async def execute_script(self, query: str) -> None:
        """One statement after the other: the driver's `executescript` would commit what came before."""
        for statement in statements(query):
            await self.execute_query(statement)

    async def rebuild(self, steps: Sequence[str]) -> None:
        """Carry out statements that drop and rename a table that others refer to: without this, their rows cascade away.

        Foreign keys are off meanwhile, which SQLite only grants outside a transaction: what came before is committed, the
        statements are all or nothing, and a reference that then points nowhere undoes them.
        """
        await self._connection.commit()
        await self._connection.execute("PRAGMA foreign_keys=OFF")
        try:
            await self._connection.execute("BEGIN IMMEDIATE")
            for statement in steps:
                await self.execute_query(statement)
            if broken := await self.execute_query_dict("PRAGMA foreign_key_check"):
                raise IntegrityError(f"references that point nowhere: {broken[:5]}")
            await self._connection.commit()
        finally:
            await self._connection.rollback()
            await self._connection.execute("PRAGMA foreign_keys=ON")
            await self._connection.execute("BEGIN IMMEDIATE")


class _Context(SqliteTransactionContext):
    __slots__ = ()

    async def __aenter__(self) -> TransactionalDBClient:
        await self._trxlock.acquire()
        try:
            await self.ensure_connection()
            await self.connection.begin()
        except BaseException:
            await self._give_up()
            raise
        self.token = get_connections().set(self.connection_name, self.connection)
        return self.connection

    async def _give_up(self) -> None:
        """Undo a `BEGIN` that the driver's thread may still carry out, then let the next one in."""
        try:
            if self.connection._connection is not None:
                await asyncio.shield(self.connection._connection.rollback())
        finally:
            self._trxlock.release()


class Client(SqliteClient):
    """The connection of one process; what Tortoise finds as `client_class`."""

    def _in_transaction(self) -> TransactionContext:
        return _Context(_Transaction(self), self._lock)


client_class = Client
