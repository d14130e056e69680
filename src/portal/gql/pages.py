"""Lists in pages: keyset cursors, exact totals, and one statement for the lists of a whole level.

A `Listing` says how rows of a type are filtered and ordered. The same listing serves the list at the root of the schema and the
list inside another type; there, the lists of all parents of a level come from one statement that numbers the rows of each.
"""

import asyncio
import sys
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, fields, is_dataclass
from enum import Enum
from functools import partial
from types import SimpleNamespace
from typing import Annotated, Any, Generic, TypeVar
from uuid import UUID

import strawberry
from graphql import GraphQLError
from tortoise.expressions import Case, Expression, F, Q, RawSQL, When
from tortoise.functions import Count
from tortoise.queryset import QuerySet

from portal.gql.context import Context, Info, shared
from portal.gql.cost import DEFAULT_PAGE, MAX_PAGE
from portal.gql.permissions import requires
from portal.gql.plan.made import MADE_OF, Figure, Many, Part, Sums
from portal.gql.plan.pages import BadCursor, Order, Window, beyond, cursor, cut, place
from portal.gql.search import Search
from portal.kernel.text import gettext as _
from portal.kernel.viewer import Viewer

NONE = Q(id__in=[])  # no row
MOST_VALUES = 200  # of one list in a filter
T = TypeVar("T")


@strawberry.enum(description="Which way a list is sorted.")
class Direction(Enum):
    ASCENDING = strawberry.enum_value("asc", description="Smallest, first or oldest on top.")
    DESCENDING = strawberry.enum_value("desc", description="Largest, last or newest on top.")


@dataclass(frozen=True)
class Listing:
    """How rows of a model are listed.

    `narrow(viewer, filter)` gives the condition of a filter; `orders` maps each member of the order enum to its column.
    `parts(viewer, filter)`, where given, is the same list as several without a row in common: where no index serves a condition
    with OR in order, a page at the root is put together from a page of each. Only for orders without nulls.
    `scope_of(viewer, filter)`, where given, is the scope narrowed already by the part of the filter that `narrow` leaves out;
    `search(viewer, filter)` is the words that the filter looks for, where it does, which `narrow` leaves out too.
    `kept(context, filter)`: figures of the whole list that are kept and need not be counted: `total_count`, and those of its sums
    by their names; None where none are. `filter_type`: the input class of the filter, for who makes one.
    """

    scope: Callable[[Viewer], QuerySet[Any]]
    orders: Mapping[Any, Order]
    default: Order
    narrow: Callable[[Viewer, Any], Q | None] = lambda _viewer, _filter: None
    parts: Callable[[Viewer, Any], list[QuerySet[Any]]] | None = None
    scope_of: Callable[[Viewer, Any], QuerySet[Any]] | None = None
    search: Callable[[Viewer, Any], Search | None] = lambda _viewer, _filter: None
    kept: Callable[[Context, Any], Awaitable[Mapping[str, int]] | None] = lambda _context, _filter: None
    filter_type: Any = None

    def rows(
        self, viewer: Viewer, filter: Any, scope: Callable[[Viewer], QuerySet[Any]] | None = None, way: str | None = None
    ) -> QuerySet[Any]:
        """The whole list; `scope` in place of the listing's own. `way`: as `way` answers, for a page of it."""
        found = self.scope_of(viewer, filter) if self.scope_of and not scope else (scope or self.scope)(viewer)
        condition = self.condition(viewer, filter)
        found = found if condition is None else found.filter(condition)
        search = self.search(viewer, filter)
        return found if search is None else found.filter(search.condition(way))

    def condition(self, viewer: Viewer, filter: Any) -> Q | None:
        """The filter's condition. Raises `GraphQLError` where one of its lists is beyond all use."""
        _refuse_long_lists(filter)
        return self.narrow(viewer, filter)

    def searches(self, viewer: Viewer, filter: Any) -> bool:
        """Whether the filter looks for words."""
        return self.search(viewer, filter) is not None

    async def way(self, viewer: Viewer, filter: Any) -> str | None:
        """What has to be looked up before a page is fetched: by which of the words it is found. None: it looks for none."""
        search = self.search(viewer, filter)
        return None if search is None else await search.lead()

    def is_split(self, scope: Any = None) -> bool:
        """Whether the list is several."""
        return self.parts is not None and not scope

    def queries(self, viewer: Viewer, filter: Any, scope: Any = None, way: str | None = None) -> list[QuerySet[Any]]:
        """The list, or its parts."""
        return self.parts(viewer, filter) if self.parts and self.is_split(scope) else [self.rows(viewer, filter, scope, way)]

    def known(self, context: Context, filter: Any, scope: Any = None) -> Awaitable[Mapping[str, int]] | None:
        """`kept` of this list. Raises as `condition` does."""
        _refuse_long_lists(filter)
        return None if scope else self.kept(context, filter)

    def order(self, order_by: Any) -> Order:
        """The order asked for, or else the list's own."""
        if order_by is None:
            return self.default
        chosen = self.orders[order_by.field]
        return Order(chosen.column, chosen.nullable, order_by.direction is Direction.DESCENDING)


LISTINGS: dict[str, Listing] = {}


def _refuse_long_lists(filter: Any) -> None:
    """Each value of a list is a parameter of the statement, of which a database takes only so many."""
    if not is_dataclass(filter):
        return
    for each in fields(filter):
        value = getattr(filter, each.name)
        if isinstance(value, list) and len(value) > MOST_VALUES:
            raise bad_input(_("A filter takes at most {n} values.").format(n=MOST_VALUES))
        _refuse_long_lists(value)


def bad_input(message: str) -> GraphQLError:
    return GraphQLError(message, extensions={"code": "BAD_USER_INPUT"})


def window_of(first: int | None, after: str | None, last: int | None, before: str | None) -> Window:
    """Raises `GraphQLError` on sizes below 0 or over 100, or on both at once."""
    if first is not None and last is not None:
        raise bad_input(_("Ask for the first or for the last rows, not for both."))
    size = first if first is not None else last
    if size is not None and not 0 <= size <= MAX_PAGE:
        raise bad_input(_("A page has 0 to {n} rows.").format(n=MAX_PAGE))
    return Window(DEFAULT_PAGE if size is None else size, last is not None, after, before)


def window_of_arguments(given: Mapping[str, Any]) -> Window:
    """The window that a field's arguments ask for. Raises as `window_of` does."""
    return window_of(given.get("first"), given.get("after"), given.get("last"), given.get("before"))


def cursor_of(row: Any, order: Order) -> str:
    """The place of a row in a list."""
    return cursor(order, getattr(row, order.column), row.pk)


def _beyond(text: str, order: Order, model: Any, *, forward: bool) -> Q:
    try:
        value, key = place(text, order, model)
    except BadCursor:
        raise bad_input(_("This cursor does not belong to a list in this order. Start from the top.")) from None
    return beyond(order, value, key, forward=forward)


@dataclass
class Page(Generic[T]):
    """Rows of one part of a list, in the list's order."""

    rows: list[T]
    has_next: bool
    has_previous: bool


class _Rows:
    """A list that is fetched and counted only as far as the operation asks."""

    def __init__(
        self,
        order: Order,
        page: Callable[[], Awaitable[Page[Any]]],
        count: Callable[[], Awaitable[int]],
        rows: Any,
        known: Callable[[], Awaitable[Mapping[str, int]] | None] = lambda: None,
    ):
        self.order = order
        self.queryset = rows  # the whole list, for sums over it
        self._load, self._count, self._known = page, count, known
        self._page: asyncio.Future[Page[Any]] | None = None

    def page(self) -> Awaitable[Page[Any]]:
        if self._page is None:
            self._page = asyncio.ensure_future(self._load())
        return shared(self._page)

    async def known(self) -> Mapping[str, int]:
        """The figures of the list that need not be counted."""
        found = self._known()
        return {} if found is None else await found

    async def count(self) -> int:
        known = await self.known()
        return known["total_count"] if "total_count" in known else await self._count()


@strawberry.type(description="Where a page stands in its list.")
class PageInfo:
    has_next_page: bool = strawberry.field(description="Whether rows follow.")
    has_previous_page: bool = strawberry.field(description="Whether rows come before.")
    start_cursor: str | None = strawberry.field(description="The first row's place.")
    end_cursor: str | None = strawberry.field(description="The last row's place; give it as `after` for the next page.")


@strawberry.type(description="A row and its place in the list.")
class Edge(Generic[T]):
    node: T = strawberry.field(description="The row.", metadata={MADE_OF: Part("node")})
    cursor: str = strawberry.field(
        description="Its place; give it as `after` or `before`.", metadata={MADE_OF: Part("cursor")}
    )


@strawberry.type(description="A list in pages.")
class Connection(Generic[T]):
    rows: strawberry.Private[Any]

    @strawberry.field(description="The page's rows with their places.", metadata={MADE_OF: Part("edges")})
    async def edges(self) -> list[Edge[T]]:
        page = await self.rows.page()
        return [Edge(node=row, cursor=cursor_of(row, self.rows.order)) for row in page.rows]

    @strawberry.field(description="The page's rows.", metadata={MADE_OF: Part("nodes")})
    async def nodes(self) -> list[T]:
        return (await self.rows.page()).rows

    @strawberry.field(description="Where the page stands.", metadata={MADE_OF: Part("page_info")})
    async def page_info(self) -> PageInfo:
        page = await self.rows.page()
        places = [cursor_of(row, self.rows.order) for row in (page.rows[:1] + page.rows[-1:])]
        return PageInfo(
            has_next_page=page.has_next,
            has_previous_page=page.has_previous,
            start_cursor=places[0] if places else None,
            end_cursor=places[-1] if places else None,
        )

    @strawberry.field(description="How many rows the whole list has, exactly.", metadata={"aggregate": True, MADE_OF: Part("total_count")})
    async def total_count(self) -> int:
        return await self.rows.count()


def sums(description: str, **of: Expression) -> Any:
    """A field of a connection that is an object of aggregates over the whole list; where it is empty, each is 0."""

    async def resolve(root: Any):
        found = await root.rows.known()
        if not of.keys() <= found.keys():
            found = (await root.rows.queryset.annotate(**of).order_by().values(*of))[0]
        return SimpleNamespace(**{name: found[name] or 0 for name in of})

    made = Sums({name: Figure(expression) for name, expression in of.items()})
    return strawberry.field(resolve, description=description, metadata={"aggregate": True, MADE_OF: made})


def _ordered(queryset: QuerySet[Any], order: Order, window: Window) -> tuple[QuerySet[Any], Order]:
    model = queryset.model
    for text, forward in ((window.after, True), (window.before, False)):
        if text is not None:
            queryset = queryset.filter(_beyond(text, order, model, forward=forward))
    return queryset, order.turned(window.backward)


def _by(fetch: Order, flipped_nulls: bool) -> list[str]:
    """Order terms; a nullable column sorts by whether it is null first, so that both databases agree."""
    nulls = ["-_null" if flipped_nulls else "_null"] if fetch.nullable else []
    return [*nulls, f"{fetch.sign}{fetch.column}", f"{fetch.sign}id"]


async def _page(parts: list[QuerySet[Any]], order: Order, window: Window) -> Page[Any]:
    rows: list[Any] = []
    for part in parts:
        queryset, fetch = _ordered(part, order, window)
        if fetch.nullable:
            queryset = queryset.annotate(_null=_null_flag(fetch.column))
        rows += await queryset.order_by(*_by(fetch, window.backward)).limit(window.size + 1)
    if len(parts) > 1:
        rows.sort(key=lambda row: (getattr(row, fetch.column), row.pk), reverse=fetch.descending)
    return Page(*cut(rows, window))


def _null_flag(name: str) -> Any:
    # Numbers as they stand: as parameters of unknown type PostgreSQL takes them for text.
    return Case(When(Q(**{f"{name}__isnull": True}), then=RawSQL("1")), default=RawSQL("0"))


async def _pages(
    queryset: QuerySet[Any], key: str, parents: list[UUID], order: Order, window: Window
) -> dict[UUID, Page[Any]]:
    """The same part of the lists of several parents, in one statement."""
    queryset, fetch = _ordered(queryset.filter(**{f"{key}__in": parents}), order, window)
    queryset = queryset.annotate(_parent=F(key))
    if fetch.nullable:
        queryset = queryset.annotate(_null=_null_flag(fetch.column))
    rows = await _numbered(queryset, _by(fetch, window.backward), window.size + 1)
    found: dict[UUID, list[Any]] = {parent: [] for parent in parents}
    for row in rows:
        parent = row._parent if isinstance(row._parent, UUID) else UUID(str(row._parent))
        found[parent].append(row)
    return {parent: Page(*cut(children, window)) for parent, children in found.items()}


async def _numbered(queryset: QuerySet[Any], by: list[str], most: int) -> list[Any]:
    """At most `most` rows for each `_parent`, in order."""
    queryset._choose_db_if_not_chosen()
    queryset._make_query()
    sql, values = queryset.query.get_parameterized_sql()
    terms = ", ".join(f'"{term.removeprefix("-")}" {"DESC" if term.startswith("-") else "ASC"}' for term in by)
    numbered = (
        f'SELECT * FROM (SELECT "t".*, ROW_NUMBER() OVER (PARTITION BY "_parent" ORDER BY {terms}) AS "_row" '  # noqa: S608
        f'FROM ({sql}) "t") "n" WHERE "_row" <= {int(most)} ORDER BY "_row"'
    )
    database = queryset._db
    executor = database.executor_class(model=queryset.model, db=database)
    return await executor.execute_select(numbered, values, custom_fields=[*queryset._annotations, "_row"])


def connect(context: Context, listing: Listing, scope: Any, filter: Any, order_by: Any, window: Window) -> _Rows:
    """The list at the root, in `scope` or else in the listing's own."""
    rows = listing.rows(context.viewer, filter, scope)
    order = listing.order(order_by)
    known = partial(listing.known, context, filter, scope)

    async def page() -> Page[Any]:
        way = await listing.way(context.viewer, filter)
        return await _page(listing.queries(context.viewer, filter, scope, way), order, window)

    return _Rows(order, page, rows.count, rows, known)


def _connect_many(
    context: Context, name: str, key: str, parent: UUID, filter: Any, order_by: Any, window: Window, scope: Any
) -> _Rows:
    listing = LISTINGS[name]
    order = listing.order(order_by)
    narrowed = listing.rows(context.viewer, filter, scope)
    # Inputs are plain data, so their text tells equal ones from others.
    same = (name, key, repr(filter), order, window, scope)

    async def pages(parents: list[UUID]) -> list[Page[Any]]:
        found = await _pages(narrowed, key, parents, order, window)
        return [found[wanted] for wanted in parents]

    async def counts(parents: list[UUID]) -> list[int]:
        rows = narrowed.filter(**{f"{key}__in": parents}).annotate(_parent=F(key), _count=Count("id"))
        found = {str(row["_parent"]): row["_count"] for row in await rows.group_by("_parent").values("_parent", "_count")}
        return [found.get(str(wanted), 0) for wanted in parents]

    return _Rows(
        order,
        lambda: context.loader(("pages", *same), pages).load(parent),
        lambda: context.loader(("counts", *same), counts).load(parent),
        narrowed.filter(**{key: parent}),
    )


def page_of(context: Context, module: str, name: str, scope: Any, first: int | None, after: str | None) -> Any:
    """A page of the type `name`'s list in a scope of its own, for a field that is declared otherwise."""
    window = window_of(first, after, None, None)
    return _connection_class(module, name)(rows=connect(context, LISTINGS[name], scope, None, None, window))


def connection(
    module: str,
    name: str,
    description: str,
    *,
    key: str | None = None,
    scope: Callable[[Viewer], QuerySet[Any]] | None = None,
    filter_type: str | None = None,
    permission: str | None = None,
) -> Any:
    """A field that is a list in pages of the type `name` in `module`, which also holds `<name>Filter` (or `filter_type`),
    `<name>OrderBy` and `<name>Connection` and puts its `Listing` into `LISTINGS[name]`.

    At the root (`key` None) it lists what the viewer sees. In another type it lists the rows whose `key` is this row's;
    `scope` is then the scope where it takes more than the listing's (a relation that leads through a third table).
    """

    async def resolve(
        root: Any,
        info: Info,
        filter: Any = None,
        order_by: Any = None,
        first: int | None = None,
        after: str | None = None,
        last: int | None = None,
        before: str | None = None,
    ) -> Any:
        window = window_of(first, after, last, before)
        context = info.context
        if key is None:
            rows = connect(context, LISTINGS[name], scope, filter, order_by, window)
        else:
            rows = _connect_many(context, name, key, root.pk, filter, order_by, window, scope)
        return _connection_class(module, name)(rows=rows)

    def argument(annotation: Any, text: str) -> Any:
        return Annotated[annotation, strawberry.argument(description=text)]

    lazily = strawberry.lazy(module)
    resolve.__annotations__ = {
        "root": Any,
        "info": Info,
        "filter": argument(Annotated[filter_type or f"{name}Filter", lazily] | None, "Only rows that match all that is given."),  # type: ignore[operator]
        "order_by": argument(Annotated[f"{name}OrderBy", lazily] | None, "How the list is sorted."),  # type: ignore[operator]
        "first": argument(int | None, "How many rows from the top, or after `after`: at most 100, 20 if not said."),
        "after": argument(str | None, "A cursor: only rows after it."),
        "last": argument(int | None, "How many rows from the end, or before `before`: at most 100."),
        "before": argument(str | None, "A cursor: only rows before it."),
        "return": Annotated[f"{name}Connection", lazily],
    }
    return strawberry.field(resolve, description=description, metadata={MADE_OF: Many(name, key, scope)}, **requires(permission))


def _connection_class(module: str, name: str) -> type:
    return getattr(sys.modules[module], f"{name}Connection")
