"""Rows of a query that is asked at each request, without the ORM's part of the work: compiled once, read by name."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from uuid import UUID, uuid4

from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.gql.plan import sql
from portal.gql.plan.levels import Columns, Records
from portal.gql.plan.made import Rows


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
        records = Records(Rows("", self.model, object), columns)
        records.need(self.columns)
        probes = [sql.Probe({name: _made_up(value) for name, value in values.items()}) for _turn in (0, 1)]

        def build(turn: int) -> sql.Built:
            return sql.listed(self.build(**probes[turn].values), columns.names, self.order)

        statement = sql.compiled(build, probes)
        if statement is None:
            raise TypeError(f"a query of {self.model.__name__} depends on more than the values it is given")
        return statement, records.light()  # type: ignore[return-value]


def _made_up(value: Any) -> Any:
    if isinstance(value, UUID):
        return uuid4()
    if isinstance(value, datetime):
        return datetime(7000, 1, 1, microsecond=uuid4().int % 1_000_000, tzinfo=UTC)
    return uuid4().hex
