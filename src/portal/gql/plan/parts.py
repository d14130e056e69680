"""The parts of a level: for each way that a field can be made of other things, how its values are fetched for all rows at once."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Any

from graphql import GraphQLList, GraphQLNonNull, GraphQLOutputType, get_named_type, is_abstract_type
from tortoise.expressions import F, Q

from portal.gql.plan import sql
from portal.gql.plan.leaves import Anomaly, Turn
from portal.gql.plan.levels import Level, Part, never_null
from portal.gql.plan.made import Batch, ById, Computed, Figure, Figures, Rows
from portal.gql.plan.run import HasArguments, Run, settled
from portal.gql.plan.sql import Columns
from portal.gql.plan.statements import Built


class Relation(Part):
    """Rows of another kind: what is selected of them, and what reads (`raw`) of the rows of this level which."""

    def __init__(self, key: str, field: HasArguments, made: Any, rows: Rows, raw: Any, columns: Columns, level: Level) -> None:
        super().__init__(key)
        self.field, self.made, self.rows, self.raw, self.columns, self.level = field, made, rows, raw, columns, level


class JoinedRow(Part):
    """The row that a column names, by a `One`, which the statement of this level brings with its own."""

    def __init__(self, key: str, field: HasArguments, rows: Rows, columns: Columns, one: sql.Joined, level: Level) -> None:
        super().__init__(key)
        self.field, self.rows, self.level = field, rows, level
        self._span = cache(lambda: columns.span(one))

    async def values(self, run: Run, rows: Sequence[Any], light: Sequence[Any]) -> list[Any]:
        span = self._span()
        found = [row[span] for row in rows]
        answers = await self.level.answers(run, [one for one in found if one[0] is not None])
        if len(answers) < len(found):
            made = iter(answers)
            answers = [None if one[0] is None else next(made) for one in found]
        return never_null(self.field.definition.type, answers)

    def words(self) -> list[Any]:
        return [(self.key, f"with each row the {self.rows.kind} that it names, where it may be seen"), self.level.words()]


class OneRow(Relation):
    """The row that a column names, by a `One`."""

    async def values(self, run: Run, rows: Sequence[Any], light: Sequence[Any]) -> list[Any]:
        keys = self.raw(rows)
        wanted = [key for key in keys if key is not None]
        found = await rows_by_key(run, self.field, self.rows, wanted, self.columns, self.level) if wanted else {}
        return never_null(self.field.definition.type, [found.get(key) for key in keys])

    def words(self) -> list[Any]:
        return [(self.key, f"the {self.rows.kind} that each row names by {self.made.key}, where it may be seen"), self.level.words()]


async def rows_by_key(run: Run, field: HasArguments, rows: Rows, keys: Iterable[Any], columns: Columns, level: Level) -> dict[Any, Any]:
    """The answers for the rows of a kind with these keys, as far as the asker sees them."""

    def build(asker: Any, _arguments: dict[str, Any]) -> Built:
        return sql.with_ones(sql.by_key(rows.scope(asker), columns.names), columns, asker, 0)

    records = await run.fetch(field, rows.kind, rows.model, build, parents=run.parents(keys))
    answers = await level.answers(run, records)
    return {record[0]: answer for record, answer in zip(records, answers, strict=True)}


class RelatedRows(Relation):
    """Rows of another kind that lead here, by a `Related`: all of them as a list, or the first."""

    async def values(self, run: Run, rows: Sequence[Any], light: Sequence[Any]) -> list[Any]:
        if self.raw is None:
            records = await run.fetch(self.field, "all", self.rows.model, self._build_all)
            return [await self.level.answers(run, records)] * len(rows)
        keys = self.raw(rows)
        lists: dict[Any, list[Any]] = {key: [] for key in keys}
        records: Sequence[Any] = ()
        if self.made.where(run.asker) is not None:
            records = await run.fetch(self.field, "related", self.rows.model, self._build, parents=run.parents(keys))
        for record, answer in zip(records, await self.level.answers(run, records), strict=True):
            lists[record[-1]].append(answer)
        if self.made.single:
            return never_null(self.field.definition.type, [lists[key][0] if lists[key] else None for key in keys])
        return [lists[key] for key in keys]

    def _build_all(self, asker: Any, _arguments: dict[str, Any]) -> Built:
        return sql.with_ones(sql.listed(self.rows.scope(asker), self.columns.names, self.made.order), self.columns, asker, 0)

    def _build(self, asker: Any, _arguments: dict[str, Any]) -> Built:
        narrowed = self.rows.scope(asker).filter(self.made.where(asker) or Q())
        ways = [narrowed.filter(key.where or Q()).annotate(_parent=F(key.path)) for key in self.made.keys]
        return sql.with_ones(sql.related(ways, self.columns.names, self.made.order), self.columns, asker, 1)

    def words(self) -> list[Any]:
        ways = " and ".join(f" by {key.path}" for key in self.made.keys)
        which = "the first" if self.made.single else "all"
        here = f" that lead here{ways} and" if ways else " that"
        return [(self.key, f"{which} {self.rows.kind} rows{here} may be seen"), self.level.words()]


class Totals:
    """Which aggregates are asked for, and how an object of them is made of a record."""

    def __init__(self, figures: Mapping[str, Figure], said: list[tuple[str, str, Turn]]) -> None:
        self.names = list(dict.fromkeys(name for _key, name, _turn in said if name))
        self.aggregates = {name: figures[name].of for name in self.names}
        self.empty = [figures[name].empty for name in self.names]
        places = {name: place for place, name in enumerate(self.names)}
        self._said = [(key, places.get(name), turn) for key, name, turn in said]

    def answer(self, record: Any) -> dict[str, Any]:
        """The object of a record; None: there is no row to aggregate."""
        found = [empty if value is None else value for empty, value in zip(self.empty, record or self.empty)]  # noqa: B905
        return {key: turn(None if place is None else found[place]) for key, place, turn in self._said}


class FiguresOf(Part):
    """Aggregates over the rows that lead here."""

    def __init__(self, key: str, field: HasArguments, made: Figures, rows: Rows, raw: Any, totals: Totals):
        super().__init__(key)
        self.field, self.made, self.rows, self.raw, self.totals = field, made, rows, raw, totals

    async def values(self, run: Run, rows: Sequence[Any], light: Sequence[Any]) -> list[Any]:
        keys = self.raw(rows)
        found: dict[Any, Any] = {}
        if self.totals.names:
            records = await run.fetch(self.field, "figures", self.rows.model, self._build, parents=run.parents(keys))
            found = {record[-1]: record for record in records}
        return [self.totals.answer(found.get(key)) for key in keys]

    def _build(self, asker: Any, _arguments: dict[str, Any]) -> Built:
        queryset = self.rows.scope(asker).annotate(_parent=F(self.made.key), **self.totals.aggregates).group_by("_parent")
        return sql.figures_of_parents(queryset, self.totals.names)

    def words(self) -> list[Any]:
        return [(self.key, f"{', '.join(self.totals.names)} over the {self.rows.kind} rows of each row that may be seen")]


class Nested:
    """Values that are Python objects, completed by their type: lists flattened, and each type's objects answered as one level."""

    def __init__(self, type_: GraphQLOutputType, level_of: Callable[[Any], Level], type_of: Callable[[Any], Any]) -> None:
        self.type, self._level_of, self._type_of = type_, level_of, type_of

    async def completed(self, run: Run, values: list[Any]) -> list[Any]:
        flat: list[Any] = []
        shapes = [self._shape(value, self.type, flat) for value in values]
        answers: list[Any] = [None] * len(flat)
        for type_, places in self._by_type(flat).items():
            made = await self._level_of(type_).answers(run, [flat[at] for at in places])
            for at, answer in zip(places, made, strict=True):
                answers[at] = answer
        return [_filled(shape, answers) for shape in shapes]

    def _by_type(self, flat: list[Any]) -> dict[Any, list[int]]:
        named = get_named_type(self.type)
        if not is_abstract_type(named):
            return {named: list(range(len(flat)))} if flat else {}
        found: dict[Any, list[int]] = {}
        for at, value in enumerate(flat):
            found.setdefault(self._type_of(value), []).append(at)
        return found

    def _shape(self, value: Any, type_: Any, flat: list[Any]) -> Any:
        if isinstance(value, Exception):
            raise value
        if isinstance(type_, GraphQLNonNull):
            if value is None:
                raise Anomaly("null where it may not be")
            return self._shape(value, type_.of_type, flat)
        if value is None:
            return None
        if isinstance(type_, GraphQLList):
            return [self._shape(item, type_.of_type, flat) for item in value]
        flat.append(value)
        return len(flat) - 1


def _filled(shape: Any, answers: list[Any]) -> Any:
    if isinstance(shape, list):
        return [_filled(each, answers) for each in shape]
    return None if shape is None else answers[shape]


class Valued(Part):
    """A field whose Python values are completed: a `Batch`, a resolver, or an attribute that is an object."""

    def __init__(self, key: str, field: HasArguments, complete: Turn | Nested, made: Batch | None, nodes: list[Any]) -> None:
        super().__init__(key)
        self.field, self.complete, self.made, self.nodes = field, complete, made, nodes

    async def values(self, run: Run, rows: Sequence[Any], light: Sequence[Any]) -> list[Any]:
        values = await self._values(run, rows, light)
        if isinstance(self.complete, Nested):
            return await self.complete.completed(run, values)
        return [self.complete(value) for value in values]

    async def _values(self, run: Run, rows: Sequence[Any], light: Sequence[Any]) -> list[Any]:
        await run.reader.release()
        if self.made is not None:
            return list(await self.made.load(run.context, list(light)))
        resolve, info, given = self.field.definition.resolve, self.field.info(run, self.nodes), self.field.coerced(run.variables)
        return await settled([resolve(row, info, **given) for row in rows])  # type: ignore[misc]

    def words(self) -> list[Any]:
        name = self.made.load.__name__ if self.made else self.field.node.name.value
        return [(self.key, f"worked out by the function {name}" + (" for all rows at once" if self.made else ""))]


class Made(Valued):
    """A field computed from columns whose value is an object, or objects."""

    def __init__(self, key: str, field: HasArguments, complete: Turn | Nested, made: Computed) -> None:
        super().__init__(key, field, complete, None, [])
        self._compute = made.compute

    async def _values(self, run: Run, rows: Sequence[Any], light: Sequence[Any]) -> list[Any]:
        return [self._compute(row) for row in light]

    def words(self) -> list[Any]:
        return [(self.key, f"computed by the function {self._compute.__name__}")]


class ByPublicId(Part):
    """What the public ids in an argument name: for each kind one statement."""

    def __init__(self, key: str, field: HasArguments, made: ById, rows: Callable[[str], tuple[Rows, Columns, Level] | None]) -> None:
        super().__init__(key)
        self.field, self.made, self._rows = field, made, rows
        self._variable = next(iter(field.variables), "") if not made.many else ""

    async def values(self, run: Run, rows: Sequence[Any], light: Sequence[Any]) -> list[Any]:
        given = run.raw.get(self._variable)
        if type(given) is not str:
            given = self.field.coerced(run.variables)[self.made.argument]
        texts = given if self.made.many else [given]
        run.plan.planner.check_ids(texts)
        located = [run.askers.locate(text) for text in texts]
        found: dict[Any, Any] = {}
        for kind in dict.fromkeys(each[0] for each in located if each):
            known = self._rows(kind)
            if known is not None:
                of_kind, columns, level = known
                keys = [sql.raw_key(each[1], run.dialect) for each in located if each and each[0] == kind]
                made = await rows_by_key(run, self.field, of_kind, keys, columns, level)
                found |= {(kind, str(key)): answer for key, answer in made.items()}
        answers = [found.get((each[0], str(each[1]))) if each else None for each in located]
        return [answers if self.made.many else answers[0]]

    def words(self) -> list[Any]:
        return [(self.key, "what the id names, where it may be seen")]
