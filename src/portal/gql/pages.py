"""Lists in pages: keyset cursors, exact totals, and one statement for the lists of a whole level.

A `Listing` says how rows of a type are filtered and ordered. The same listing serves the list at the root of the schema and the
list inside another type; there, the lists of all parents of a level come from one statement that numbers the rows of each.
"""

import asyncio
import base64
import binascii
import json
import sys
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from functools import partial
from typing import Annotated, Any, Generic, TypeVar
from uuid import UUID

import strawberry
from graphql import GraphQLError
from tortoise.expressions import Case, F, Q, RawSQL, When
from tortoise.functions import Count
from tortoise.queryset import QuerySet

from portal.gql.context import Context, Info
from portal.gql.cost import DEFAULT_PAGE, MAX_PAGE
from portal.gql.declare import MADE_OF
from portal.gql.permissions import requires
from portal.kernel.text import gettext as _
from portal.kernel.viewer import Viewer

NONE = Q(id__in=[])  # no row
MOST_VALUES = 200  # of one list in a filter
T = TypeVar("T")


@dataclass(frozen=True)
class Order:
    """One way to sort: a column, and whether it may be null (nulls come last either way)."""

    column: str
    nullable: bool = False
    descending: bool = False

    @property
    def sign(self) -> str:
        return "-" if self.descending else ""


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
    `scope_of(viewer, filter)`, where given, is the scope narrowed already by the part of the filter that `narrow` leaves out.
    """

    scope: Callable[[Viewer], QuerySet[Any]]
    orders: Mapping[Any, Order]
    default: Order
    narrow: Callable[[Viewer, Any], Q | None] = lambda _viewer, _filter: None
    parts: Callable[[Viewer, Any], list[QuerySet[Any]]] | None = None
    scope_of: Callable[[Viewer, Any], QuerySet[Any]] | None = None

    def rows(self, viewer: Viewer, filter: Any, scope: Callable[[Viewer], QuerySet[Any]] | None = None) -> QuerySet[Any]:
        """The whole list; `scope` in place of the listing's own."""
        found = self.scope_of(viewer, filter) if self.scope_of and not scope else (scope or self.scope)(viewer)
        condition = self.condition(viewer, filter)
        return found if condition is None else found.filter(condition)

    def condition(self, viewer: Viewer, filter: Any) -> Q | None:
        """The filter's condition. Raises `GraphQLError` where one of its lists is beyond all use."""
        _refuse_long_lists(filter)
        return self.narrow(viewer, filter)

    def order(self, order_by: Any) -> Order:
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


@dataclass(frozen=True)
class Window:
    """Which part of a list is asked for: `size` rows after a place, or before one (`backward`)."""

    size: int
    backward: bool
    after: str | None
    before: str | None

    @classmethod
    def of(cls, first: int | None, after: str | None, last: int | None, before: str | None) -> "Window":
        """Raises `GraphQLError` on sizes below 0 or over 100, or on both at once."""
        if first is not None and last is not None:
            raise bad_input(_("Ask for the first or for the last rows, not for both."))
        size = first if first is not None else last
        if size is not None and not 0 <= size <= MAX_PAGE:
            raise bad_input(_("A page has 0 to {n} rows.").format(n=MAX_PAGE))
        return cls(DEFAULT_PAGE if size is None else size, last is not None, after, before)


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, (date, datetime)) else value


def cursor_of(row: Any, order: Order) -> str:
    """The place of a row in a list: what it is sorted by, and its key. Opaque to clients; scoped anew when it comes back."""
    text = json.dumps([order.column, _plain(getattr(row, order.column)), row.pk.hex], ensure_ascii=False)
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def _as_written(column: Any, value: Any) -> Any:
    """A value of a cursor as the column has it. Raises `ValueError` where `cursor_of` can't have written it."""
    made = column.to_python_value(value)
    if isinstance(made, str) and b"\x00" in made.encode():  # which raises it for half a surrogate pair
        raise ValueError
    span = column.constraints
    if _plain(made) != value or (isinstance(made, int) and not span.get("ge", made) <= made <= span.get("le", made)):
        raise ValueError
    return made


def _place(cursor: str, order: Order, model: Any) -> tuple[Any, UUID]:
    try:
        column, value, key = json.loads(base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)))
        if column != order.column or (value is None and not order.nullable):
            raise ValueError
        return _as_written(model._meta.fields_map[column], value), UUID(key)
    except (ValueError, TypeError, AttributeError, binascii.Error, RecursionError, OverflowError, OSError):
        raise bad_input(_("This cursor does not belong to a list in this order. Start from the top.")) from None


def _beyond(cursor: str, order: Order, model: Any, *, forward: bool) -> Q:
    value, key = _place(cursor, order, model)
    step = "gt" if forward is not order.descending else "lt"
    name, tie = order.column, {f"id__{step}": key}
    if value is None:  # nulls are last: nothing but other nulls can follow
        at_nulls = Q(**{f"{name}__isnull": True}, **tie)
        return at_nulls if forward else at_nulls | Q(**{f"{name}__isnull": False})
    # The bare bound says nothing new, but an index can be entered by it.
    found = Q(**{f"{name}__{step}e": value}) & (Q(**{f"{name}__{step}": value}) | Q(**{name: value}, **tie))
    return found | Q(**{f"{name}__isnull": True}) if order.nullable and forward else found


@dataclass
class Page(Generic[T]):
    """Rows of one part of a list, in the list's order."""

    rows: list[T]
    has_next: bool
    has_previous: bool


class _Rows:
    """A list that is fetched and counted only as far as the operation asks."""

    def __init__(self, order: Order, page: Callable[[], Awaitable[Page[Any]]], count: Callable[[], Awaitable[int]], rows: Any):
        self.order = order
        self.queryset = rows  # the whole list, for sums over it
        self._load, self._count = page, count
        self._page: asyncio.Future[Page[Any]] | None = None

    def page(self) -> Awaitable[Page[Any]]:
        if self._page is None:
            self._page = asyncio.ensure_future(self._load())
        return self._page

    async def count(self) -> int:
        return await self._count()


@strawberry.type(description="Where a page stands in its list.")
class PageInfo:
    has_next_page: bool = strawberry.field(description="Whether rows follow.")
    has_previous_page: bool = strawberry.field(description="Whether rows come before.")
    start_cursor: str | None = strawberry.field(description="The first row's place.")
    end_cursor: str | None = strawberry.field(description="The last row's place; give it as `after` for the next page.")


@strawberry.type(description="A row and its place in the list.")
class Edge(Generic[T]):
    node: T = strawberry.field(description="The row.")
    cursor: str = strawberry.field(description="Its place; give it as `after` or `before`.")


@strawberry.type(description="A list in pages.")
class Connection(Generic[T]):
    rows: strawberry.Private[Any]

    @strawberry.field(description="The page's rows with their places.")
    async def edges(self) -> list[Edge[T]]:
        page = await self.rows.page()
        return [Edge(node=row, cursor=cursor_of(row, self.rows.order)) for row in page.rows]

    @strawberry.field(description="The page's rows.")
    async def nodes(self) -> list[T]:
        return (await self.rows.page()).rows

    @strawberry.field(description="Where the page stands.")
    async def page_info(self) -> PageInfo:
        page = await self.rows.page()
        places = [cursor_of(row, self.rows.order) for row in (page.rows[:1] + page.rows[-1:])]
        return PageInfo(
            has_next_page=page.has_next,
            has_previous_page=page.has_previous,
            start_cursor=places[0] if places else None,
            end_cursor=places[-1] if places else None,
        )

    @strawberry.field(description="How many rows the whole list has, exactly.", metadata={"aggregate": True})
    async def total_count(self) -> int:
        return await self.rows.count()


def _ordered(queryset: QuerySet[Any], order: Order, window: Window) -> tuple[QuerySet[Any], Order]:
    model = queryset.model
    for cursor, forward in ((window.after, True), (window.before, False)):
        if cursor is not None:
            queryset = queryset.filter(_beyond(cursor, order, model, forward=forward))
    return queryset, Order(order.column, order.nullable, order.descending is not window.backward)


def _by(fetch: Order, flipped_nulls: bool) -> list[str]:
    """Order terms; a nullable column sorts by whether it is null first, so that both databases agree."""
    nulls = ["-_null" if flipped_nulls else "_null"] if fetch.nullable else []
    return [*nulls, f"{fetch.sign}{fetch.column}", f"{fetch.sign}id"]


def _cut(rows: list[Any], window: Window) -> Page[Any]:
    more = len(rows) > window.size
    rows = rows[: window.size]
    if window.backward:
        rows.reverse()
        return Page(rows, window.before is not None, more)
    return Page(rows, more, window.after is not None)


async def _page(parts: list[QuerySet[Any]], order: Order, window: Window) -> Page[Any]:
    rows: list[Any] = []
    for part in parts:
        queryset, fetch = _ordered(part, order, window)
        if fetch.nullable:
            queryset = queryset.annotate(_null=_null_flag(fetch.column))
        rows += await queryset.order_by(*_by(fetch, window.backward)).limit(window.size + 1)
    if len(parts) > 1:
        rows.sort(key=lambda row: (getattr(row, fetch.column), row.pk), reverse=fetch.descending)
    return _cut(rows, window)


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
    return {parent: _cut(children, window) for parent, children in found.items()}


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
    parts = listing.parts(context.viewer, filter) if listing.parts and not scope else [rows]
    return _Rows(order, partial(_page, parts, order, window), rows.count, rows)


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


@dataclass(frozen=True)
class Many:
    """The rows of listing `name` whose column `key` (which may lead through a relation) holds the parent's key."""

    name: str
    key: str | None
    scope: Any = field(default=None, compare=False)


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
        window = Window.of(first, after, last, before)
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
