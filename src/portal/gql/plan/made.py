"""What a field is made of, as a declaration that the planner reads from the field's metadata under `MADE_OF`.

A declaration names columns and other kinds of rows, never SQL. Every kind has a scope, so that a relation can't be declared
without one: `Rows.scope(asker)` is the only way to the rows of a kind.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from tortoise.expressions import Expression, Q
from tortoise.models import Model
from tortoise.queryset import QuerySet

MADE_OF = "made_of"


@dataclass(frozen=True)
class Column:
    """The column of the same name."""


@dataclass(frozen=True)
class PublicId:
    """The row's public id: its kind and its key."""


@dataclass(frozen=True)
class Computed:
    """A pure function of a row that has the columns `needs`."""

    needs: tuple[str, ...]
    compute: Callable[[Any], Any]


@dataclass(frozen=True)
class One:
    """The row of type `kind` that the column `key` names, where the asker sees it."""

    kind: str
    key: str


@dataclass(frozen=True)
class Key:
    """A way from rows of another kind to this row: the column there (it may lead through a relation), and a condition."""

    path: str
    where: Q | None = None


@dataclass(frozen=True, eq=False)
class Related:
    """The rows of type `kind` that the asker sees and that lead here by one of `keys`, key after key, each in `order`.

    Without keys, as at the root: all rows that the asker sees. With `single` it is the first of them, or null. `where` narrows
    them; None stands for no row at all.
    """

    kind: str
    keys: tuple[Key, ...]
    order: tuple[str, ...] = ()
    where: Callable[[Any], Q | None] = lambda _asker: Q()
    single: bool = False


@dataclass(frozen=True)
class Figure:
    """An aggregate, and what it is where there is no row."""

    of: Expression
    empty: Any = 0


@dataclass(frozen=True, eq=False)
class Figures:
    """An object of aggregates over the rows of type `kind` that the asker sees and whose `key` is this row's."""

    kind: str
    key: str
    figures: Mapping[str, Figure]


@dataclass(frozen=True)
class Many:
    """A page of the list `name`: at the root, or (with `key`) of the rows whose `key` is this row's.

    `scope` is the scope where it takes more than the list's own.
    """

    name: str
    key: str | None
    scope: Any = field(default=None, compare=False)


@dataclass(frozen=True)
class Part:
    """A part of a page that the planner knows: `nodes`, `edges`, `node`, `cursor`, `page_info`, `total_count`."""

    name: str


@dataclass(frozen=True, eq=False)
class Sums:
    """A part of a page: an object of aggregates over the whole list, not over the page."""

    figures: Mapping[str, Figure]


@dataclass(frozen=True)
class ById:
    """Whatever the public id in an argument names; with `many`, one each for several ids."""

    argument: str
    many: bool = False


@dataclass(frozen=True)
class Batch:
    """A function from the rows of a level to as many values. The last resort. It reads the columns `needs`; None: any.

    `compute`, where given, makes the same value of one row that a statement brought with the columns `needs`, which then may
    lead through relations: `user__name`.
    """

    load: Callable[[Any, list[Any]], Awaitable[Sequence[Any]]]
    needs: tuple[str, ...] | None = None
    compute: Callable[[Any], Any] | None = None


@dataclass(frozen=True)
class Rows:
    """A kind of rows: its name in public ids, its model, its GraphQL type."""

    kind: str
    model: type[Model]
    type: type

    def scope(self, asker: Any) -> QuerySet[Any]:
        """The rows that the asker sees."""
        return self.model.visible_to(asker)  # type: ignore[attr-defined]


class List(Protocol):
    """A list as the planner needs it."""

    def rows(self, asker: Any, filter: Any, scope: Any) -> QuerySet[Any]:
        """The whole list."""

    def searches(self, asker: Any, filter: Any) -> bool:
        """Whether something has to be looked up before a page can be fetched well."""

    def way(self, asker: Any, filter: Any) -> Awaitable[Any]:
        """What that is, hashable; only where the list `searches`."""

    def is_split(self, scope: Any) -> bool:
        """Whether `queries` gives several."""

    def queries(self, asker: Any, filter: Any, scope: Any, way: Any = None) -> list[QuerySet[Any]]:
        """The list for a page of it, by `way`; or where no index serves it: several without a row in common, merged by the order."""

    def order(self, order_by: Any) -> Any:
        """The `pages.Order` that is asked for."""

    def known(self, context: Any, filter: Any, scope: Any) -> Awaitable[Mapping[str, Any]] | None:
        """What is known of the whole list without asking for its rows: `total_count`, and `Sums` by name; None: nothing."""


class Guard(Protocol):
    """An extension of a field that may refuse it: the planner runs it instead of wrapping the resolver."""

    def check(self, context: Any) -> None:
        """Raises where the field is refused."""
