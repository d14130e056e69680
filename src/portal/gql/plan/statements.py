"""Statements: what the planner selects, compiled from query sets once and then only filled with values.

A query set is built from who asks and from what is asked, and most of its values differ at each request while its shape does
not. So each statement is built twice, for two made-up askers with made-up ids: a value that differs between the two and is one
of the made-up ones is a place to fill; if anything else differs, the statement can't be kept, and is built at each request.
Scopes and filters stay ordinary code: nothing in them knows of this.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any
from uuid import UUID, uuid4

from tortoise.models import Model

Built = tuple[str, list[Any]]


@dataclass(frozen=True)
class Slot:
    """A value that comes with each request: of the asker, an id among the variables, `parents`, or a `place` in a list."""

    name: str
    as_text: bool = False


def made_up(value: Any, turn: int) -> Any:
    """A value of the same type that occurs nowhere else: another for each turn."""
    match value:
        case UUID():
            return uuid4()
        case datetime():
            return value.replace(year=7000 + turn, month=1, day=1, microsecond=uuid4().int % 1_000_000)  # every year has this day
        case str():
            return uuid4().hex
    return value


class Probe:
    """Made-up values by name, told apart from all others."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self.values = values
        self._names = {value: name for name, value in values.items()}
        self._names |= {str(value): name for name, value in values.items() if isinstance(value, UUID)}

    def slot(self, value: Any) -> Slot | None:
        """The slot that a value of a statement stands for, if it is one of the made-up ones."""
        if isinstance(value, Slot):
            return value
        try:
            name = self._names.get(value)
        except TypeError:  # a list or the like
            return None
        return None if name is None else Slot(name, isinstance(value, str))


@dataclass(frozen=True)
class Statement:
    """SQL, and where its values come from: constants and slots, in order."""

    sql: str
    values: tuple[Any, ...]

    def filled(self, slots: Mapping[str, Any]) -> list[Any]:
        made = list(self.values)
        for place, slot in self._slots:
            made[place] = str(slots[slot.name]) if slot.as_text else slots[slot.name]
        return made

    @cached_property
    def _slots(self) -> list[tuple[int, Slot]]:
        return [(place, value) for place, value in enumerate(self.values) if isinstance(value, Slot)]


def compiled(build: Callable[[int], Built], probes: Sequence[Probe]) -> Statement | None:
    """The statement that `build` makes for either probe; None where more differs than what is filled in."""
    (sql, first), (again, second) = build(0), build(1)
    if sql != again or len(first) != len(second):
        return None
    values = []
    for one, other in zip(first, second, strict=True):
        slot = probes[0].slot(one)
        if slot is None and (type(one) is not type(other) or one != other):
            return None
        if slot != probes[1].slot(other):
            return None
        values.append(one if slot is None else slot)
    return Statement(sql, tuple(values))


class Reader:
    """One connection for the statements that follow each other: taken with the first, given back by `release`.

    Whoever awaits anything else meanwhile must release first: with every connection held by one who waits for another, all
    would wait for ever.
    """

    def __init__(self) -> None:
        self._held: Any = None
        self._fetch: Any = None
        self._log: Any = None

    async def fetch(self, model: type[Model], statement: Statement, slots: Mapping[str, Any]) -> Sequence[Any]:
        """The records of a statement, each by position."""
        if self._held is None:
            await self._take(model._meta.db)
        values = statement.filled(slots)
        self._log.debug("%s: %s", statement.sql, values)
        return await self._fetch(statement.sql, *values)

    async def _take(self, database: Any) -> None:
        held = database.acquire_connection()
        connection = await held.__aenter__()
        self._held, self._log = held, database.log
        if database.capabilities.dialect == "postgres":
            self._fetch = connection.fetch
        else:
            self._fetch = lambda text, *values: connection.execute_fetchall(text, values)

    async def release(self) -> None:
        """Give the connection back, if one is held."""
        if self._held is not None:
            held, self._held = self._held, None
            await held.__aexit__(None, None, None)


async def fetch(model: type[Model], statement: Statement, slots: Mapping[str, Any]) -> Sequence[Any]:
    """The records of one statement, each by position."""
    reader = Reader()
    try:
        return await reader.fetch(model, statement, slots)
    finally:
        await reader.release()
