"""Pages of lists as parts of a level: the list at the root, or the lists of all rows of a level at once."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property, partial
from itertools import groupby
from operator import itemgetter
from typing import Any
from uuid import UUID

from tortoise.expressions import F
from tortoise.functions import Count

from portal.gql.plan import sql
from portal.gql.plan.levels import Part
from portal.gql.plan.made import List, Many, Rows
from portal.gql.plan.pages import Order, Window, beyond, cursor, cut, place
from portal.gql.plan.parts import Totals
from portal.gql.plan.run import HasArguments, Run
from portal.gql.plan.sql import Columns
from portal.gql.plan.statements import Built


class PageOf(Part):
    """A page of a list: the list at the root, or the lists of all rows of the level at once."""

    def __init__(self, key: str, field: HasArguments, made: Many, rows: Rows, list_: List, raw: Any, columns: Columns):
        super().__init__(key)
        self.field, self.made, self.rows, self.list, self.raw, self.columns = field, made, rows, list_, raw, columns
        self.said: list[tuple[str, str, Any]] = []  # key, what, and a level or more of what is said

    @cached_property
    def _by(self) -> int:
        """Where in a record the value stands that the list is sorted by, where it is `_placed`; then the parent's key and its list's count."""
        return self.columns.width

    @cached_property
    def parts(self) -> set[str]:
        return {what for _key, what, _more in self.said}

    @cached_property
    def _placed(self) -> bool:
        """Whether records bring the value that the list is sorted by: for cursors, and where lists are merged."""
        return bool(self.parts & {"edges", "page_info"}) or self.list.is_split(self.made.scope)

    async def values(self, run: Run, rows: Sequence[Any], light: Sequence[Any]) -> list[Any]:
        arguments = run.outlined(self.field)
        window, order = run.noted(self.field, "asked", partial(self._asked, run, arguments))
        if self.field.cursors:
            window = replace(window, after=arguments.get("after"), before=arguments.get("before"))
        if self.raw is None:
            return await self._said(run, [await self._at_root(run, arguments, window, order)], order, [])
        keys = self.raw(rows)
        return await self._said(run, await self._of_parents(run, keys, window, order), order, keys)

    async def _at_root(self, run: Run, arguments: dict[str, Any], window: Window, order: Order) -> tuple[list[Any], bool, bool, Any]:
        rows, more, before = [], False, False
        if self.parts & {"nodes", "edges", "page_info"}:
            way = None
            if run.noted(self.field, "searches", lambda: self.list.searches(run.asker, arguments.get("filter"))):
                await run.reader.release()
                way = await self.list.way(run.asker, arguments.get("filter"))
            parts = run.noted(self.field, "parts", partial(self._split, run, arguments))
            for part in range(parts):
                query = partial(self._query, part, way)
                rows += await self._fetch(run, (part, way), window, order, query)
            if parts > 1:
                by, fetched = self._by, order.turned(window.backward)
                rows.sort(key=lambda row: (row[by], row[0]), reverse=fetched.descending)
            rows, more, before = cut(rows, window)
        total = await self._total(run) if "total_count" in self.parts else None
        return rows, more, before, total

    def _asked(self, run: Run, arguments: dict[str, Any]) -> tuple[Window, Order]:
        self.list.rows(run.asker, arguments.get("filter"), self.made.scope)  # a filter is refused also where no row is asked for
        return run.plan.planner.window(arguments), self.list.order(arguments.get("order_by"))

    def _split(self, run: Run, arguments: dict[str, Any]) -> int:
        """Of how many lists the list is made."""
        if not self.list.is_split(self.made.scope):
            return 1
        return len(self.list.queries(run.asker, arguments.get("filter"), self.made.scope))

    def _query(self, part: int, way: Any, asker: Any, arguments: dict[str, Any]) -> Any:
        return self.list.queries(asker, arguments.get("filter"), self.made.scope, way)[part]

    def _whole(self, asker: Any, arguments: dict[str, Any]) -> Any:
        return self.list.rows(asker, arguments.get("filter"), self.made.scope)

    async def _known(self, run: Run) -> Mapping[str, Any]:
        known = self.list.known(run.context, run.given(self.field).get("filter"), self.made.scope)
        if known is None:
            return {}
        await run.reader.release()
        return await known

    async def _total(self, run: Run) -> int:
        known = await self._known(run)
        if "total_count" in known:
            return known["total_count"]
        rows = await run.fetch(
            self.field, "count", self.rows.model, lambda asker, given: sql.count(self._whole(asker, given))
        )
        return rows[0][0]

    async def _fetch(
        self, run: Run, variant: Any, window: Window, order: Order, query: Any, parents: Any = None, **shape: Any
    ) -> Sequence[Any]:
        """The records of one statement for this window; of each list one more where it is asked for whether rows follow."""
        places = self._places(window, order)
        make: Any = sql.pages if shape else sql.page
        given = {
            **shape,
            "limit": window.size + ("page_info" in self.parts or shape.get("counted", False)),
            "backward": window.backward,
            "beyond": places[0][0] if len(places) == 1 and not order.nullable else None,
        }
        slots = {"parents": parents} if shape else {}
        narrowed, alone = query, False
        if given["beyond"] is not None:
            (_forward, (value, key)), model = places[0], self.rows.model
            column = model._meta.fields_map[order.column]
            slots |= {"place": column.to_db_value(value, None), "place_key": sql.raw_key(key, run.dialect)}
        elif places:  # of both ends, or among nulls: as a condition of this request alone
            alone = True

            def narrowed(asker: Any, arguments: dict[str, Any]) -> Any:
                found = query(asker, arguments)
                for forward, (value, key) in places:
                    found = found.filter(beyond(order, value, key, forward=forward))
                return found

        def build(asker: Any, arguments: dict[str, Any]) -> Built:
            names = [*self.columns.names, *([order.column] if self._placed else [])]
            built = make(narrowed(asker, arguments), names, order.turned(window.backward), **given)
            return sql.with_ones(built, self.columns, asker, self._placed + bool(shape) + shape.get("counted", False))

        kept = None if alone else (variant, order, window.size, window.backward, given["beyond"])
        return await run.fetch(self.field, kept, self.rows.model, build, **slots)

    def _places(self, window: Window, order: Order) -> list[tuple[bool, tuple[Any, UUID]]]:
        ends = ((True, window.after), (False, window.before))
        return [(forward, place(text, order, self.rows.model)) for forward, text in ends if text is not None]

    async def _of_parents(
        self, run: Run, keys: list[Any], window: Window, order: Order
    ) -> list[tuple[list[Any], bool, bool, Any]]:
        parents = run.parents(keys)
        lists: dict[Any, list[Any]] = {key: [] for key in keys}
        totals: dict[Any, int] = {}
        counted = "total_count" in self.parts and window.after is None and window.before is None
        if counted or self.parts & {"nodes", "edges", "page_info"}:
            query = self._query_of_parents
            records = await self._fetch(run, ("of parents", counted), window, order, query, parents, counted=counted)
            for parent, of_parent in groupby(records, itemgetter(self._by + self._placed)):
                lists[parent] = found = list(of_parent)
                if counted:
                    totals[parent] = found[0][-1]
        if "total_count" in self.parts and not counted:
            totals = dict(await self._counts(run, parents))
        answer = {key: (*cut(rows, window), totals.get(key, 0)) for key, rows in lists.items()}
        return [answer[key] for key in keys]

    def _query_of_parents(self, asker: Any, arguments: dict[str, Any]) -> Any:
        return self._whole(asker, arguments).annotate(_parent=F(self.made.key))

    async def _counts(self, run: Run, parents: Any) -> list[tuple[Any, int]]:
        def build(asker: Any, arguments: dict[str, Any]) -> Built:
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

        def build(asker: Any, arguments: dict[str, Any]) -> Built:
            if self.raw is None:
                return sql.figures(self._whole(asker, arguments).annotate(**totals.aggregates), totals.names)
            rows = self._query_of_parents(asker, arguments).annotate(**totals.aggregates)
            return sql.figures_of_parents(rows.group_by("_parent"), totals.names)

        variant = ("sums", id(totals))
        if self.raw is None:
            known = await self._known(run)
            if known.keys() >= set(totals.names):
                return [totals.answer([known[name] for name in totals.names])]
            records = await run.fetch(self.field, variant, self.rows.model, build) if totals.names else [None]
            return [totals.answer(records[0])]
        parents = run.parents(keys)
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
        value = self.rows.model._meta.fields_map[order.column].to_python_value(row[self._by])
        return cursor(order, value, UUID(str(row[0])))

    def words(self) -> list[Any]:
        what = "of each row's " if self.made.key else "of the "
        levels = [more for _key, what, more in self.said if what == "nodes"]
        levels += [more for _key, what, said in self.said if what == "edges" for _k, part, more in said if part == "node"]
        inner = [line for level in levels for line in level.words()]
        return [(self.key, f"a page {what}list {self.made.name}, as far as it may be seen: {', '.join(sorted(self.parts))}"), inner]


def sliced(values: list[Any], ends: list[tuple[int, int]]) -> list[list[Any]]:
    return [values[start:end] for start, end in ends]
