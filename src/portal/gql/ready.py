"""Questions that are asked at each request, as statements that stand ready: what `await rows.values(…)` or `.count()` gives, without
building the query set and its SQL anew each time.

A question is a function that makes the query of its values, and of who asks where rows are scoped. As with the planner's statements
(`gql/plan`) it is built twice with made-up values; what differs is filled in from then on. If anything else differs, it is not kept,
but built each time: slower, never wrong. No scope is written here: it stays where it is, in `visible_to`.
"""

import random
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from types import LambdaType, SimpleNamespace
from typing import Any, TypeVar
from uuid import UUID

from tortoise.expressions import Q, ResolveContext
from tortoise.models import Model
from tortoise.query_utils import QueryModifier
from tortoise.queryset import ValuesQuery

from portal.db.engine import dialect
from portal.gql.plan import sql
from portal.gql.plan.kept import keep
from portal.gql.plan.statements import Probe, Statement, compiled, fetch, made_up
from portal.kernel.viewer import Viewer

T = TypeVar("T")
_MOST = 200  # shapes of askers and values that a question is kept for
_MOST_KNOWN = 1000  # keys for which is kept what was made of their rows


class OneOf(Q):
    """That a column holds one of the keys that the question is given as `parents`, however many."""

    __slots__ = ("column",)

    def __init__(self, column: str) -> None:
        super().__init__()
        self.column = column

    def __bool__(self) -> bool:
        return True

    def resolve(self, resolve_context: ResolveContext) -> QueryModifier:
        return QueryModifier(where_criterion=sql.one_of_parents(resolve_context.table[self.column], dialect()))


@dataclass(frozen=True)
class _Asked:
    """A question as a statement; `turns`: how values of columns become Python's, where the database gives them in another form."""

    model: type[Model]
    statement: Statement
    turns: tuple[tuple[str, Callable[[Any], Any]], ...]

    def rows(self, records: Sequence[Any]) -> list[dict[str, Any]]:
        """Records by the names of their columns."""
        rows = [dict(record) for record in records]
        for name, turn in self.turns:
            for row in rows:
                row[name] = turn(row[name])
        return rows


class Ready:
    """The question that `build(**values)` asks; where rows are scoped, `build(viewer, **values)`.

    Values are keys, moments, days and texts, another each time; what the question asks of a number or an enum is part of it. What
    follows from a value (a moment a week before it) has to be a value of its own. `parents` are keys, for `OneOf`.
    """

    def __init__(self, build: Callable[..., Any]) -> None:
        self._build = build
        self._kept: OrderedDict[Hashable, _Asked | None] = OrderedDict()
        self._known: OrderedDict[str, tuple[Sequence[Any], Any]] = OrderedDict()

    async def rows(self, viewer: Viewer | None = None, *, parents: Sequence[Any] | None = None, **values: Any) -> list[dict[str, Any]]:
        """The rows of a `ValuesQuery`, each by the names of its columns."""
        asked, records = await self._answer(viewer, parents, values)
        return asked.rows(records)

    async def named(self, viewer: Viewer | None = None, **values: Any) -> list[SimpleNamespace]:
        """The same, read by attributes of these names."""
        return [SimpleNamespace(**row) for row in await self.rows(viewer, **values)]

    async def made(self, make: Callable[[list[SimpleNamespace]], Awaitable[T]], key: str, **values: Any) -> T | None:
        """What `make` makes of these, by nothing but them; None where there are none.

        They are read at each request. Where they are for this `key` what they were, what was made of them is too.
        """
        asked, records = await self._answer(None, None, values)
        found = self._known.get(key)
        if not records:
            self._known.pop(key, None)
            return None
        if found is None or found[0] != records:
            found = (records, await make([SimpleNamespace(**row) for row in asked.rows(records)]))
            keep(self._known, key, found, _MOST_KNOWN)
        return found[1]

    async def objects(self, viewer: Viewer | None = None, *, parents: Sequence[Any] | None = None, **values: Any) -> list[Any]:
        """The rows of a `QuerySet`, each as an object of its model."""
        asked, records = await self._answer(viewer, parents, values)
        return [asked.model._init_from_db(**dict(record)) for record in records]

    async def count(self, viewer: Viewer | None = None, *, parents: Sequence[Any] | None = None, **values: Any) -> int:
        """The number of a `CountQuery`."""
        _asked, records = await self._answer(viewer, parents, values)
        return records[0][0]

    async def counts(self, viewer: Viewer) -> dict[str, int]:
        """The numbers of several `CountQuery`s, which `build` makes by their names, in one statement."""
        _asked, records = await self._answer(viewer, None, {})
        return dict(records[0])

    async def _answer(self, viewer: Viewer | None, parents: Sequence[Any] | None, values: dict[str, Any]) -> tuple[_Asked, Sequence[Any]]:
        here = dialect()
        shape = (here, viewer and viewer.shape, tuple(value is None for value in values.values()))
        if shape not in self._kept:
            keep(self._kept, shape, self._compiled(viewer, values), _MOST)
        asked = self._kept[shape] or self._made(viewer, values)
        slots = {**viewer.keys, **values} if viewer else values
        if parents is not None:
            slots = {**slots, "parents": sql.parents_value([sql.raw_key(key, here) for key in parents], here)}
        return asked, await fetch(asked.model, asked.statement, slots)

    def _compiled(self, viewer: Viewer | None, values: dict[str, Any]) -> _Asked | None:
        keys = viewer.keys if viewer else {}
        probes = [Probe(_all_made_up({**keys, **values}, turn)) for turn in (0, 1)]
        made = []
        for probe in probes:
            asker = viewer and replace(viewer, **{name: probe.values[name] for name in keys})
            made.append(self._made(asker, {name: probe.values[name] for name in values}))
        statement = compiled(lambda turn: (made[turn].statement.sql, list(made[turn].statement.values)), probes)
        return statement and replace(made[0], statement=statement)

    def _made(self, viewer: Viewer | None, values: dict[str, Any]) -> _Asked:
        query = self._build(viewer, **values) if viewer else self._build(**values)
        if isinstance(query, dict):
            return _together(query)
        return _Asked(query.model, _statement(query), tuple(_turns(query)))


def _statement(query: Any) -> Statement:
    query._choose_db_if_not_chosen()
    query._make_query()
    text, given = query.query.get_parameterized_sql()
    return Statement(text, tuple(given))


def _together(queries: dict[str, Any]) -> _Asked:
    """Several counts as the columns of one row."""
    columns: list[str] = []
    given: list[Any] = []
    for name, query in queries.items():
        one = _statement(query)
        columns.append(f'({sql.after(one.sql, given)}) "{name}"')
        given += one.values
    model = next(iter(queries.values())).model
    return _Asked(model, Statement(f"SELECT {','.join(columns)}", tuple(given)), ())


def _turns(query: Any) -> Iterator[tuple[str, Callable[[Any], Any]]]:
    """As Tortoise does for `values`; of objects it turns the columns itself."""
    for name, column in query._fields_for_select.items() if isinstance(query, ValuesQuery) else ():
        turn = query.resolve_to_python_value(query.model, column)
        if not isinstance(turn, LambdaType):  # Tortoise's own way to say: as it is
            yield name, turn


def _all_made_up(values: Mapping[str, Any], turn: int) -> dict[str, Any]:
    """A made-up value for each: no two the same, for one would be filled in for the other from then on."""
    while True:
        made = {name: _made_up(value, turn) for name, value in values.items()}
        drawn = [value for value in made.values() if value is not None]
        if len(set(drawn)) == len(drawn):
            return made


def _made_up(value: Any, turn: int) -> Any:
    """A value that occurs nowhere else."""
    if type(value) is date:
        return date(8000 + turn, 1, 1) + timedelta(days=random.randrange(300_000))  # noqa: S311  drawn for being rare, not secret
    if value is not None and not isinstance(value, UUID | datetime | str):
        raise TypeError(f"{value!r} would be taken for part of the question")
    return made_up(value, turn)
