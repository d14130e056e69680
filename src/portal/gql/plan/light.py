"""Rows of a query that is asked at each request, without the ORM's part of the work: compiled once, read by name."""

from collections.abc import Callable
from typing import Any

from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.gql.plan import sql
from portal.gql.plan.levels import Columns, Records


class Light:
    """The rows of `build(**values)`, each with `columns`, of which one with `__` leads through a relation.

    `build` makes the same query set whatever the values; they differ at each request. `order` may name further columns.
    """

    def __init__(self, model: type[Model], columns: tuple[str, ...], build: Callable[..., QuerySet[Any]], order: tuple[str, ...] = ()):
        self.model, self.columns, self.build, self.order = model, columns, build, order
        self._made: dict[str, tuple[sql.Statement, Callable[[Any], list[Any]]]] = {}

    async def rows(self, **values: Any) -> list[Any]:
        """The rows, with attributes named as the columns."""
        dialect = sql.dialect_of(self.model)
        if dialect not in self._made:
            self._made[dialect] = self._compiled(values)
        statement, named = self._made[dialect]
        return named(await sql.fetch(self.model, statement, values))

    def _compiled(self, values: dict[str, Any]) -> tuple[sql.Statement, Callable[[Any], list[Any]]]:
        columns = Columns(self.model)
        records = Records("", columns)
        records.need(self.columns)
        probes = [sql.Probe({name: sql.made_up(value, turn) for name, value in values.items()}) for turn in (0, 1)]

        def build(turn: int) -> sql.Built:
            return sql.listed(self.build(**probes[turn].values), columns.names, self.order)

        statement = sql.compiled(build, probes)
        if statement is None:
            raise TypeError(f"a query of {self.model.__name__} depends on more than the values it is given")
        return statement, records.light()  # type: ignore[return-value]
