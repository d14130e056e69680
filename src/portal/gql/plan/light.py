"""Rows of a query that is asked at each request, without the ORM's part of the work: compiled once, read by name."""

from collections import OrderedDict
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, TypeVar

from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.gql.plan import sql
from portal.gql.plan.kept import keep
from portal.gql.plan.levels import Records

T = TypeVar("T")
MOST_MADE = 1000


class Light:
    """The rows of `build(**values)`, each with `columns`, of which one with `__` leads through a relation.

    `build` makes the same query set whatever the values; they differ at each request. `order` may name further columns.
    """

    def __init__(self, model: type[Model], columns: tuple[str, ...], build: Callable[..., QuerySet[Any]], order: tuple[str, ...] = ()):
        self.model, self.columns, self.build, self.order = model, columns, build, order
        self._compiled: dict[str, tuple[sql.Statement, Callable[[Any], list[Any]]]] = {}
        self._made: OrderedDict[str, tuple[Sequence[Any], Any]] = OrderedDict()

    async def rows(self, **values: Any) -> list[Any]:
        """The rows, with attributes named as the columns."""
        statement, named = self._statement(values)
        return named(await sql.fetch(self.model, statement, values))

    async def made(self, make: Callable[[list[Any]], Awaitable[T]], key: str, **values: Any) -> T | None:
        """What `make` makes of the rows, by nothing but them; None where there are none.

        They are read at each request. Where they are for this `key` what they were, what was made of them is too.
        """
        statement, named = self._statement(values)
        records = await sql.fetch(self.model, statement, values)
        found = self._made.get(key)
        if not records:
            self._made.pop(key, None)
            return None
        if found is None or found[0] != records:
            found = (records, await make(named(records)))
            keep(self._made, key, found, MOST_MADE)
        return found[1]

    def _statement(self, values: dict[str, Any]) -> tuple[sql.Statement, Callable[[Any], list[Any]]]:
        dialect = sql.dialect_of(self.model)
        found = self._compiled.get(dialect)
        if found is None:
            found = self._compiled[dialect] = self._compile(values)
        return found

    def _compile(self, values: dict[str, Any]) -> tuple[sql.Statement, Callable[[Any], list[Any]]]:
        columns = sql.Columns(self.model)
        records = Records("", columns)
        records.need(self.columns)
        probes = [sql.Probe({name: sql.made_up(value, turn) for name, value in values.items()}) for turn in (0, 1)]

        def build(turn: int) -> sql.Built:
            return sql.listed(self.build(**probes[turn].values), columns.names, self.order)

        statement = sql.compiled(build, probes)
        if statement is None:
            raise TypeError(f"a query of {self.model.__name__} depends on more than the values it is given")
        return statement, records.light()  # type: ignore[return-value]
