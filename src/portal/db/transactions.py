"""All or nothing: the transaction around a verb, and the savepoint around a statement that may fail.

Never wait for anything but the database inside one (SQLite has a single connection, and everybody waits behind it), and
start no task there that outlives it: the task would keep the finished transaction.
"""

import contextlib
from collections.abc import AsyncIterator

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.transactions import in_transaction

from portal.db.engine import CONNECTION


@contextlib.asynccontextmanager
async def atomic() -> AsyncIterator[BaseDBAsyncClient]:
    """A transaction, or a savepoint inside an open one; any exception undoes it and goes on up."""
    async with in_transaction(CONNECTION) as connection:
        yield connection


@contextlib.asynccontextmanager
async def savepoint() -> AsyncIterator[BaseDBAsyncClient]:
    """Around one statement that may break a constraint: the transaction outside lives on after the `IntegrityError`.

    Without it, PostgreSQL refuses every further statement of that transaction. Use it inside `atomic()`.
    """
    async with in_transaction(CONNECTION) as connection:
        yield connection
