"""All or nothing: the transaction around a verb, and the savepoint around a statement that may fail.

Never wait for anything but the database inside one (SQLite has a single connection, and everybody waits behind it), and
start no task there that outlives it: the task would keep the finished transaction.
"""

import contextlib
import functools
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextvars import ContextVar
from typing import Any, ParamSpec, TypeVar

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.transactions import in_transaction

from portal.db.engine import CONNECTION

P, T = ParamSpec("P"), TypeVar("T")
Figures = Counter[Any]  # amounts by whatever they belong to
Last = Callable[[Figures], Awaitable[None]]

# What the open transaction writes last of all, and the amounts that have come together for it.
_last: ContextVar[dict[Last, Figures] | None] = ContextVar("last", default=None)
# What is to happen in this process once the open transaction stands.
_after: ContextVar[list[Callable[[], None]] | None] = ContextVar("after", default=None)


@contextlib.asynccontextmanager
async def atomic() -> AsyncIterator[BaseDBAsyncClient]:
    """A transaction, or a savepoint inside an open one; any exception undoes it and goes on up."""
    outer, own = _last.get(), {}
    open_here = _last.set(own)
    after: list[Callable[[], None]] = []
    noted = _after.set(after) if outer is None else None
    try:
        async with in_transaction(CONNECTION) as connection:
            yield connection
            if outer is None:
                await settle()
    finally:
        _last.reset(open_here)
        if noted:
            _after.reset(noted)
    for run in after:
        run()
    for write, amounts in own.items():  # released, not undone: the transaction outside goes on with them
        add_last(write, amounts)


@contextlib.asynccontextmanager
async def savepoint() -> AsyncIterator[BaseDBAsyncClient]:
    """Around one statement that may break a constraint: the transaction outside lives on after the `IntegrityError`.

    Without it, PostgreSQL refuses every further statement of that transaction. Use it inside `atomic()`.
    """
    async with atomic() as connection:
        yield connection


def whole(verb: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[T]]:
    """A verb that is all or nothing whoever calls it: part of the open transaction, or else in one of its own."""

    @functools.wraps(verb)
    async def run(*given: P.args, **named: P.kwargs) -> T:
        if _last.get() is not None:
            return await verb(*given, **named)
        async with atomic():
            return await verb(*given, **named)

    return run


def is_open() -> bool:
    """Whether a transaction of `atomic()` is open here."""
    return _last.get() is not None


def add_last(write: Last, amounts: Figures) -> None:
    """Add to what the transaction writes last: `write` is called once, before the commit, with all amounts added up.

    For rows that many transactions change: a row's lock is then held for no longer than the commit takes. What a savepoint
    undoes is not added. Raises `RuntimeError` outside of `atomic()`.
    """
    pending = _last.get()
    if pending is None:
        raise RuntimeError("what is written last needs a transaction: use atomic()")
    pending.setdefault(write, Counter()).update(amounts)


def after_commit(run: Callable[[], None]) -> None:
    """Have `run` called once the open transaction stands, at once where none is open. It raises nothing and waits for nothing."""
    pending = _after.get()
    if pending is None:
        run()
    else:
        pending.append(run)


async def settle() -> None:
    """Write now what the transaction, or this savepoint of it, would write last; what that adds is written too."""
    pending = _last.get() or {}
    while pending:
        write = min(pending, key=lambda each: (each.__module__, each.__qualname__))  # in one order everywhere: rows are locked
        await write(pending.pop(write))
