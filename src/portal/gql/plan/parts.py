"""The parts of a level: for each way that a field can be made of other things, how its values are fetched for all rows at once."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from graphql import GraphQLField, GraphQLList, GraphQLNonNull, GraphQLOutputType, is_abstract_type
from tortoise.expressions import F, Q
from tortoise.functions import Count

from portal.gql.plan import sql
from portal.gql.plan.leaves import Anomaly, Turn
from portal.gql.plan.levels import Columns, Level, Part, never_null
from portal.gql.plan.made import Batch, ById, Figure, Figures, List, Many, One, Related, Rows
from portal.gql.plan.pages import Order, Window, beyond, cursor, place
from portal.gql.plan.run import HasArguments, Run, settled


class OneRow(Part):
    """The row that a column names."""

    def __init__(self, key: str, field: HasArguments, made: One, rows: Rows, raw: Callable[[Any], Any], columns: Columns, level: Level):
        super().__init__(key)
        self.field, self.made, self.rows, self.raw, self.columns, self.level = field, made, rows, raw, columns, level

    async def values(self, run: Run, rows: Sequence[Any], light: Sequence[Any]) -> list[Any]:
        keys = [self.raw(row) for row in rows]
        wanted = [key for key in dict.fromkeys(keys) if key is not None]
        found = await rows_by_key(run, self.field, self.rows, wanted, self.columns, self.level) if wanted else {}
        return never_null(self.field.definition.type, [found.get(key) for key in keys])

    def words(self) -> list[Any]:
        return [(self.key, f"the {self.rows.kind} that each row names by {self.made.key}, where it may be seen"), self.level.words()]


async def rows_by_key(run: Run, field: HasArguments, rows: Rows, keys: list[Any], columns: Columns, level: Level) -> dict[Any, Any]:
    """The answers for the rows of a kind with these keys, as far as the asker sees them."""

    def build(asker: Any, _arguments: dict[str, Any]) -> sql.Built:
        return sql.by_key(rows.scope(asker), columns.names)

    parents = sql.parents_value(keys, sql.dialect_of(rows.model))
    records = await run.fetch(field, rows.kind, rows.model, build, parents=parents)
    answers = await level.answers(run, records)
    return {record[0]: answer for record, answer in zip(records, answers, strict=True)}


class RelatedRows(Part):
    """Rows of another kind that lead here: all of them as a list, or the first."""

    def __init__(self, key: str, field: HasArguments, made: Related, rows: Rows, raw: Callable[[Any], Any], columns: Columns, level: Level):
        super().__init__(key)
        self.field, self.made, self.rows, self.raw, self.columns, self.level = field, made, rows, raw, columns, level

    async def values(self, run: Run, rows: Sequence[Any], light: Sequence[Any]) -> list[Any]:
        if self.raw is None:
            records = await run.fetch(self.field, "all", self.rows.model, self._build_all)
            return [await self.level.answers(run, records)] * len(rows)
        keys = [self.raw(row) for row in rows]
        lists: dict[Any, list[Any]] = {key: [] for key in keys}
        records: Sequence[Any] = ()
        if self.made.where(run.asker) is not None:
            parents = sql.parents_value(list(lists), sql.dialect_of(self.rows.model))
            records = await run.fetch(self.field, "related", self.rows.model, self._build, parents=parents)
        for record, answer in zip(records, await self.level.answers(run, records), strict=True):
            lists[record[-1]].append(answer)
        if self.made.single:
            return never_null(self.field.definition.type, [lists[key][0] if lists[key] else None for key in keys])
        return [lists[key] for key in keys]

    def _build_all(self, asker: Any, _arguments: dict[str, Any]) -> sql.Built:
        return sql.listed(self.rows.scope(asker), self.columns.names, self.made.order)

    def _build(self, asker: Any, _arguments: dict[str, Any]) -> sql.Built:
        narrowed = self.rows.scope(asker).filter(self.made.where(asker) or Q())
        ways = [narrowed.filter(key.where or Q()).annotate(_parent=F(key.path)) for key in self.made.keys]
        return sql.related(ways, self.columns.names, self.made.order)

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

    def __init__(self, key: str, field: HasArguments, made: Figures, rows: Rows, raw: Callable[[Any], Any], totals: Totals):
        super().__init__(key)
        self.field, self.made, self.rows, self.raw, self.totals = field, made, rows, raw, totals

    async def values(self, run: Run, rows: Sequence[Any], light: Sequence[Any]) -> list[Any]:
        keys = [self.raw(row) for row in rows]
        found: dict[Any, Any] = {}
        if self.totals.names:
            parents = sql.parents_value(list(dict.fromkeys(keys)), sql.dialect_of(self.rows.model))
            found = {record[-1]: record for record in await run.fetch(self.field, 0, self.rows.model, self._build, parents=parents)}
        return [self.totals.answer(found.get(key)) for key in keys]

    def _build(self, asker: Any, _arguments: dict[str, Any]) -> sql.Built:
        queryset = self.rows.scope(asker).annotate(_parent=F(self.made.key), **self.totals.aggregates).group_by("_parent")
        return sql.figures_of_parents(queryset, self.totals.names)

    def words(self) -> list[Any]:
        return [(self.key, f"{', '.join(self.totals.names)} over the {self.rows.kind} rows of each row that may be seen")]


class PageOf(Part):
    """A page of a list: the list at the root, or the lists of all rows of the level at once."""

    def __init__(self, key: str, field: HasArguments, made: Many, rows: Rows, list_: List, raw: Callable[[Any], Any] | None, columns: Columns):
        super().__init__(key)
        self.field, self.made, self.rows, self.list, self.raw, self.columns = field, made, rows, list_, raw, columns
        self.said: list[tuple[str, str, Any]] = []  # key, what, and a level or more of what is said

    @property
    def parts(self) -> set[str]:
        return {what for _key, what, _more in self.said}

    async def values(self, run: Run, rows: Sequence[Any], light: Sequence[Any]) -> list[Any]:
        arguments = run.given(self.field)
        window = run.plan.planner.window(arguments)
        order: Order = self.list.order(arguments.get("order_by"))
        self.columns.at(order.column)
        if self.raw is None:
            return await self._said(run, [await self._at_root(run, arguments, window, order)], order, [])
        keys = [self.raw(row) for row in rows]
        return await self._said(run, await self._of_parents(run, keys, window, order), order, keys)

    async def _at_root(self, run: Run, arguments: dict[str, Any], window: Window, order: Order) -> tuple[list[Any], bool, bool, Any]:
        rows, more, before = [], False, False
        if self.parts & {"nodes", "edges", "page_info"}:
            look = self.list.way(run.asker, arguments.get("filter"))
            if look is not None:
                await run.reader.release()
            way = look and await look
            split = self.list.is_split(self.made.scope)
            parts = len(self.list.queries(run.asker, arguments.get("filter"), self.made.scope)) if split else 1
            for part in range(parts):
                query = partial(self._query, part, way)
                rows += await self._fetch(run, (part, way), window, order, query)
            if parts > 1:
                by, fetched = self.columns.at(order.column), order.turned(window.backward)
                rows.sort(key=lambda row: (row[by], row[0]), reverse=fetched.descending)
            rows, more, before = cut(rows, window)
        total = await self._total(run, arguments) if "total_count" in self.parts else None
        return rows, more, before, total

    def _query(self, part: int, way: Any, asker: Any, arguments: dict[str, Any]) -> Any:
        return self.list.queries(asker, arguments.get("filter"), self.made.scope, way)[part]

    def _whole(self, asker: Any, arguments: dict[str, Any]) -> Any:
        return self.list.rows(asker, arguments.get("filter"), self.made.scope)

    async def _known(self, run: Run, arguments: dict[str, Any]) -> Mapping[str, Any]:
        known = self.list.known(run.context, arguments.get("filter"), self.made.scope)
        if known is None:
            return {}
        await run.reader.release()
        return await known

    async def _total(self, run: Run, arguments: dict[str, Any]) -> int:
        known = await self._known(run, arguments)
        if "total_count" in known:
            return known["total_count"]
        rows = await run.fetch(
            self.field, "count", self.rows.model, lambda asker, given: sql.count(self._whole(asker, given))
        )
        return rows[0][0]

    async def _fetch(
        self, run: Run, variant: Any, window: Window, order: Order, query: Any, parents: Any = None, **shape: Any
    ) -> Sequence[Any]:
        """The records of one statement for this window, `size` + 1 of each list."""
        places = self._places(window, order)
        make: Any = sql.pages if shape else sql.page
        given = {
            **shape,
            "limit": window.size + 1,
            "backward": window.backward,
            "beyond": places[0][0] if len(places) == 1 and not order.nullable else None,
        }
        slots = {"parents": parents} if shape else {}
        narrowed, alone = query, False
        if given["beyond"] is not None:
            (_forward, (value, key)), model = places[0], self.rows.model
            fields, dialect = model._meta.fields_map, sql.dialect_of(model)
            slots |= {"place": fields[order.column].to_db_value(value, None), "place_key": sql.raw_key(key, dialect)}
        elif places:  # of both ends, or among nulls: as a condition of this request alone
            alone = True

            def narrowed(asker: Any, arguments: dict[str, Any]) -> Any:
                found = query(asker, arguments)
                for forward, (value, key) in places:
                    found = found.filter(beyond(order, value, key, forward=forward))
                return found

        def build(asker: Any, arguments: dict[str, Any]) -> sql.Built:
            return make(narrowed(asker, arguments), self.columns.names, order.turned(window.backward), **given)

        kept = None if alone else (variant, order, window.size, window.backward, given["beyond"])
        return await run.fetch(self.field, kept, self.rows.model, build, **slots)

    def _places(self, window: Window, order: Order) -> list[tuple[bool, tuple[Any, UUID]]]:
        ends = ((True, window.after), (False, window.before))
        return [(forward, place(text, order, self.rows.model)) for forward, text in ends if text is not None]

    def _parents(self, keys: list[Any]) -> Any:
        return sql.parents_value(list(dict.fromkeys(keys)), sql.dialect_of(self.rows.model))

    async def _of_parents(
        self, run: Run, keys: list[Any], window: Window, order: Order
    ) -> list[tuple[list[Any], bool, bool, Any]]:
        wanted, parents = list(dict.fromkeys(keys)), self._parents(keys)
        lists: dict[Any, list[Any]] = {key: [] for key in wanted}
        totals: dict[Any, int] = {}
        counted = "total_count" in self.parts and window.after is None and window.before is None
        if counted or self.parts & {"nodes", "edges", "page_info"}:
            query = self._query_of_parents
            records = await self._fetch(run, ("of parents", counted), window, order, query, parents, counted=counted)
            parent = -2 if counted else -1  # from the end: the order of another run may have added a column since
            for record in records:
                lists[record[parent]].append(record)
                if counted:
                    totals[record[parent]] = record[-1]
        if "total_count" in self.parts and not counted:
            totals = dict(await self._counts(run, parents))
        answer = {key: (*cut(rows, window), totals.get(key, 0)) for key, rows in lists.items()}
        return [answer[key] for key in keys]

    def _query_of_parents(self, asker: Any, arguments: dict[str, Any]) -> Any:
        return self._whole(asker, arguments).annotate(_parent=F(self.made.key))

    async def _counts(self, run: Run, parents: Any) -> list[tuple[Any, int]]:
        def build(asker: Any, arguments: dict[str, Any]) -> sql.Built:
            return sql.counts(self._query_of_parents(asker, arguments).annotate(_n=Count("id")).group_by("_parent"))

        records = await run.fetch(self.field, "counts", self.rows.model, build, parents=parents)
        return [(record[1], record[0]) for record in records]

    async def _said(
        self, run: Run, found: list[tuple[list[Any], bool, bool, Any]], order: Order, keys: list[Any]
    ) -> list[Any]:
        """What is asked of the pages, all rows of all pages together."""
        flat = [row for rows, *_rest in found for row in rows]
        ends, end = [], 0
        for rows, *_rest in found:
            ends.append((end, end := end + len(rows)))
        pages: list[dict[str, Any]] = [{} for _page in found]
        for key, what, more in self.said:
            match what:
                case "nodes":
                    values = sliced(await more.answers(run, flat), ends)
                case "edges":
                    values = sliced(await self._edges(run, more, flat, order), ends)
                case "page_info":
                    values = [self._info(page, more, order) for page in found]
                case "total_count":
                    values = [total for *_rest, total in found]
                case "sums":
                    values = await self._sums(run, more, keys)
                case "constant":
                    values = [more] * len(found)
            for page, value in zip(pages, values, strict=True):
                page[key] = value
        return pages

    async def _sums(self, run: Run, totals: Totals, keys: list[Any]) -> list[dict[str, Any]]:
        """Aggregates over whole lists."""

        def build(asker: Any, arguments: dict[str, Any]) -> sql.Built:
            if self.raw is None:
                return sql.figures(self._whole(asker, arguments).annotate(**totals.aggregates), totals.names)
            rows = self._query_of_parents(asker, arguments).annotate(**totals.aggregates)
            return sql.figures_of_parents(rows.group_by("_parent"), totals.names)

        variant = ("sums", id(totals))
        if self.raw is None:
            known = await self._known(run, run.given(self.field))
            if known.keys() >= set(totals.names):
                return [totals.answer([known[name] for name in totals.names])]
            records = await run.fetch(self.field, variant, self.rows.model, build) if totals.names else [None]
            return [totals.answer(records[0])]
        parents = self._parents(keys)
        records = await run.fetch(self.field, variant, self.rows.model, build, parents=parents) if totals.names else []
        by_parent = {record[-1]: totals.answer(record) for record in records}
        return [by_parent.get(key) or totals.answer(None) for key in keys]

    async def _edges(self, run: Run, said: list[tuple[str, str, Any]], rows: list[Any], order: Order) -> list[dict[str, Any]]:
        edges: list[dict[str, Any]] = [{} for _row in rows]
        for key, what, more in said:
            match what:
                case "node":
                    values = await more.answers(run, rows)
                case "cursor":
                    values = [self._cursor(row, order) for row in rows]
                case "constant":
                    values = [more] * len(rows)
            for edge, value in zip(edges, values, strict=True):
                edge[key] = value
        return edges

    def _info(self, page: tuple[list[Any], bool, bool, Any], said: list[tuple[str, str]], order: Order) -> dict[str, Any]:
        rows, more, before, _total = page
        facts: dict[str, Callable[[], Any]] = {
            "has_next_page": lambda: more,
            "has_previous_page": lambda: before,
            "start_cursor": lambda: self._cursor(rows[0], order) if rows else None,
            "end_cursor": lambda: self._cursor(rows[-1], order) if rows else None,
            "__typename": lambda: "PageInfo",
        }
        return {key: facts[name]() for key, name in said}

    def _cursor(self, row: Any, order: Order) -> str:
        value = self.rows.model._meta.fields_map[order.column].to_python_value(row[self.columns.at(order.column)])
        return cursor(order, value, UUID(str(row[0])))

    def words(self) -> list[Any]:
        what = "of each row's " if self.made.key else "of the "
        levels = [more for _key, what, more in self.said if what == "nodes"]
        levels += [more for _key, what, said in self.said if what == "edges" for _k, part, more in said if part == "node"]
        inner = [line for level in levels for line in level.words()]
        return [(self.key, f"a page {what}list {self.made.name}, as far as it may be seen: {', '.join(sorted(self.parts))}"), inner]


def cut(rows: list[Any], window: Window) -> tuple[list[Any], bool, bool]:
    """A page of the rows fetched, whether rows follow it, and whether rows come before."""
    more = len(rows) > window.size
    rows = rows[: window.size]
    if window.backward:
        rows.reverse()
        return rows, window.before is not None, more
    return rows, more, window.after is not None


def sliced(values: list[Any], ends: list[tuple[int, int]]) -> list[list[Any]]:
    return [values[start:end] for start, end in ends]


class Nested(Part):
    """Values that are Python objects, completed by their type: lists flattened, and each type's objects answered as one level."""

    def __init__(self, key: str, type_: GraphQLOutputType, level_of: Callable[[Any], Level], type_of: Callable[[Any, Any], Any]) -> None:
        super().__init__(key)
        self.type, self._level_of, self._type_of = type_, level_of, type_of

    async def completed(self, run: Run, values: list[Any]) -> list[Any]:
        flat: list[Any] = []
        shapes = [self._shape(value, self.type, flat) for value in values]
        answers: list[Any] = [None] * len(flat)
        for type_, places in self._by_type(flat, run).items():
            made = await self._level_of(type_).answers(run, [flat[at] for at in places])
            for at, answer in zip(places, made, strict=True):
                answers[at] = answer
        return [_filled(shape, answers) for shape in shapes]

    def _by_type(self, flat: list[Any], run: Run) -> dict[Any, list[int]]:
        named = self.type
        while isinstance(named, (GraphQLNonNull, GraphQLList)):
            named = named.of_type
        if not is_abstract_type(named):
            return {named: list(range(len(flat)))} if flat else {}
        found: dict[Any, list[int]] = {}
        for at, value in enumerate(flat):
            found.setdefault(self._type_of(named, value), []).append(at)
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
        definition: GraphQLField = self.field.definition
        resolve, info = definition.resolve, self.field.info(run, self.nodes)
        given = [run.arguments(definition, self.field.node) for _row in rows] if definition.args else [{} for _row in rows]
        return await settled([resolve(row, info, **each) for row, each in zip(rows, given, strict=True)])  # type: ignore[misc]

    def words(self) -> list[Any]:
        name = self.made.load.__name__ if self.made else self.field.node.name.value
        return [(self.key, f"worked out by the function {name}" + (" for all rows at once" if self.made else ""))]


class ByPublicId(Part):
    """What the public ids in an argument name: for each kind one statement."""

    def __init__(self, key: str, field: HasArguments, made: ById, rows: Callable[[str], tuple[Rows, Columns, Level] | None]) -> None:
        super().__init__(key)
        self.field, self.made, self._rows = field, made, rows

    async def values(self, run: Run, rows: Sequence[Any], light: Sequence[Any]) -> list[Any]:
        given = run.arguments(self.field.definition, self.field.node)[self.made.argument]
        texts = given if self.made.many else [given]
        run.plan.planner.check_ids(texts)
        located = [run.askers.locate(text) for text in texts]
        found: dict[Any, Any] = {}
        for kind in dict.fromkeys(each[0] for each in located if each):
            known = self._rows(kind)
            if known is not None:
                of_kind, columns, level = known
                dialect = sql.dialect_of(of_kind.model)
                keys = list(dict.fromkeys(sql.raw_key(each[1], dialect) for each in located if each and each[0] == kind))
                made = await rows_by_key(run, self.field, of_kind, keys, columns, level)
                found |= {(kind, str(key)): answer for key, answer in made.items()}
        answers = [found.get((each[0], str(each[1]))) if each else None for each in located]
        return [answers if self.made.many else answers[0]]

    def words(self) -> list[Any]:
        return [(self.key, "what the id names, where it may be seen")]
