"""What a type's fields are made of, declared: a column, a value computed from columns, a relation with its scope, or a batch.

Each declaration is a Strawberry field, and it also stands in the field's metadata under `MADE_OF`, so that one engine can read
what an operation needs before it runs. A relation always goes through `visible_to(viewer)` of the model that it leads to: there
is no other way to reach a row.
"""

import inspect
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar
from uuid import UUID

import strawberry
from tortoise.models import Model

from portal.gql.context import Context, Info
from portal.gql.permissions import requires
from portal.kernel import ids

MADE_OF = "made_of"
T = TypeVar("T")


@dataclass(frozen=True)
class Column:
    """The column of the same name."""


@dataclass(frozen=True)
class Computed:
    """A pure function of the columns `needs`."""

    needs: tuple[str, ...]


@dataclass(frozen=True)
class One:
    """The row of type `kind` that the column `key` names, where the viewer sees it."""

    kind: str
    key: str


@dataclass(frozen=True)
class Batch:
    """A function from the rows of a level to as many values. The last resort."""

    load: Callable[[Context, list[Any]], Awaitable[Sequence[Any]]]


@dataclass(frozen=True)
class NodeType:
    """A type whose rows have ids of their own: its kind in ids, its model, its GraphQL type."""

    kind: str
    model: type[Model]
    type: type


def words(enum: type, description: str, *, name: str | None = None, **values: str) -> None:
    """Put an enum of the rules into the schema; `values` describes each member, by its name in small letters."""
    made = strawberry.enum(enum, name=name, description=description)
    for value in made.__strawberry_definition__.values:  # type: ignore[attr-defined]
        value.description = values[value.name.lower()]


NODES: dict[str, NodeType] = {}
_KINDS: dict[type, str] = {}


def kind_of(row: Model) -> str:
    """The kind that stands in a row's public id."""
    return _KINDS[type(row)]


def global_id(row: Model) -> str:
    """A row's public id."""
    return ids.encode(kind_of(row), row.pk)


@strawberry.interface(description="Whatever has an id of its own and can be asked for by it.")
class Node:
    @strawberry.field(description="Typed public id, such as `client_06…`; the same in URLs.", metadata={MADE_OF: Computed(("id",))})
    def id(root: Any) -> strawberry.ID:
        return strawberry.ID(global_id(root))


def node(kind: str, model: type[Model], description: str) -> Callable[[type[T]], type[T]]:
    """Make a class the GraphQL type of a model, with ids `<kind>_…`. The model must have `visible_to(viewer)`."""
    if not hasattr(model, "visible_to"):
        raise TypeError(f"{model.__name__} has no visible_to(viewer): its rows would be everyone's")

    def wrap(cls: type[T]) -> type[T]:
        cls.is_type_of = classmethod(lambda own, obj, _info: isinstance(obj, (own, model)))  # type: ignore[attr-defined]
        made = strawberry.type(cls, description=description)
        NODES[kind] = NodeType(kind, model, made)
        _KINDS[model] = kind
        return made

    return wrap


def column(description: str, *, permission: str | None = None) -> Any:
    """A field that is the model's column of the same name."""
    return strawberry.field(description=description, metadata={MADE_OF: Column()}, **requires(permission))


def computed(description: str, *, needs: tuple[str, ...], permission: str | None = None) -> Callable[[Callable[..., Any]], Any]:
    """A field computed from columns of its row: the decorated function takes `root`, without I/O."""

    def wrap(function: Callable[..., Any]) -> Any:
        return strawberry.field(
            function, description=description, metadata={MADE_OF: Computed(needs)}, **requires(permission)
        )

    return wrap


def one(kind: str, description: str, *, key: str, permission: str | None = None) -> Any:
    """A field that leads to one row of another type, by a column that holds its key. Null where the viewer does not see it."""

    async def resolve(root: Any, info: Info):
        value = getattr(root, key)
        return None if value is None else await row_by_key(info.context, kind, value)

    return strawberry.field(resolve, description=description, metadata={MADE_OF: One(kind, key)}, **requires(permission))


def batched(
    description: str, *, permission: str | None = None
) -> Callable[[Callable[[Context, list[Any]], Awaitable[Sequence[Any]]]], Any]:
    """A field whose value is worked out for all rows of a level at once.

    The decorated coroutine takes the context and the rows and gives as many values; its return annotation is `list[value]`.
    """

    def wrap(load: Callable[[Context, list[Any]], Awaitable[Sequence[Any]]]) -> Any:
        async def resolve(root: Any, info: Info) -> Any:
            context = info.context

            async def load_rows(rows: list[Any]) -> list[Any]:
                return list(await load(context, rows))

            return await context.loader(load, load_rows).load(root)

        values = inspect.get_annotations(load)["return"]
        resolve.__annotations__["return"] = values.__args__[0]
        resolve.__module__ = load.__module__
        return strawberry.field(
            resolve, name=None, description=description, metadata={MADE_OF: Batch(load)}, **requires(permission)
        )

    return wrap


async def row_by_key(context: Context, kind: str, key: UUID) -> Any:
    """The row of a kind with this key, in the viewer's scope; gathered with every other such request of the level."""
    model = NODES[kind].model

    async def load(keys: list[UUID]) -> list[Any]:
        rows = await model.visible_to(context.viewer).filter(pk__in=keys)  # type: ignore[attr-defined]
        found = {row.pk: row for row in rows}
        return [found.get(wanted) for wanted in keys]

    return await context.loader(("row", kind), load).load(key)


async def row_by_id(context: Context, text: object, kind: str | None = None) -> Any:
    """The row that a public id names, or None: absent, foreign, hidden and mistyped are alike."""
    found = ids.decode(text, kind)
    if found is None or found[0] not in NODES:
        return None
    return await row_by_key(context, *found)
