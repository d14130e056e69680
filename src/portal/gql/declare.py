"""What a type's fields are made of, declared: a column, a value computed from columns, a relation with its scope, or a batch.

Each declaration is a Strawberry field, and it also stands in the field's metadata under `MADE_OF`, so that one engine can read
what an operation needs before it runs. A relation always goes through `visible_to(viewer)` of the model that it leads to: there
is no other way to reach a row.
"""

import inspect
from collections.abc import Awaitable, Callable, Sequence
from types import SimpleNamespace
from typing import Any, TypeVar
from uuid import UUID

import strawberry
from tortoise.expressions import F, Q
from tortoise.models import Model

from portal.gql.context import Context, Info
from portal.gql.permissions import requires
from portal.gql.plan.made import MADE_OF, Batch, Column, Computed, Figure, Figures, Key, One, PublicId, Related, Rows
from portal.kernel import ids

T = TypeVar("T")


def words(enum: type, description: str, *, name: str | None = None, **values: str) -> None:
    """Put an enum of the rules into the schema; `values` describes each member, by its name in small letters."""
    made = strawberry.enum(enum, name=name, description=description)
    for value in made.__strawberry_definition__.values:  # type: ignore[attr-defined]
        value.description = values[value.name.lower()]


NODES: dict[str, Rows] = {}
_KINDS: dict[type, str] = {}


def kind_of(row: Model) -> str:
    """The kind that stands in a row's public id."""
    return _KINDS[type(row)]


def global_id(row: Model) -> str:
    """A row's public id."""
    return ids.encode(kind_of(row), row.pk)


@strawberry.interface(description="Whatever has an id of its own and can be asked for by it.")
class Node:
    @strawberry.field(description="Typed public id, such as `client_06…`; the same in URLs.", metadata={MADE_OF: PublicId()})
    def id(root: Any) -> strawberry.ID:
        return strawberry.ID(global_id(root))


def node(kind: str, model: type[Model], description: str) -> Callable[[type[T]], type[T]]:
    """Make a class the GraphQL type of a model, with ids `<kind>_…`. The model must have `visible_to(viewer)`."""
    if not hasattr(model, "visible_to"):
        raise TypeError(f"{model.__name__} has no visible_to(viewer): its rows would be everyone's")

    def wrap(cls: type[T]) -> type[T]:
        cls.is_type_of = classmethod(lambda own, obj, _info: isinstance(obj, (own, model)))  # type: ignore[attr-defined]
        made = strawberry.type(cls, description=description)
        NODES[kind] = Rows(kind, model, made)
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
            function, description=description, metadata={MADE_OF: Computed(needs, function)}, **requires(permission)
        )

    return wrap


def one(kind: str, description: str, *, key: str, permission: str | None = None) -> Any:
    """A field that leads to one row of another type, by a column that holds its key. Null where the viewer does not see it."""

    async def resolve(root: Any, info: Info):
        value = getattr(root, key)
        return None if value is None else await row_by_key(info.context, kind, value)

    return strawberry.field(resolve, description=description, metadata={MADE_OF: One(kind, key)}, **requires(permission))


def batched(
    description: str,
    *,
    needs: tuple[str, ...] | None = None,
    permission: str | None = None,
    compute: Callable[[Any], Any] | None = None,
) -> Callable[[Callable[[Context, list[Any]], Awaitable[Sequence[Any]]]], Any]:
    """A field whose value is worked out for all rows of a level at once.

    The decorated coroutine takes the context and the rows and gives as many values; its return annotation is `list[value]`.
    It reads the columns `needs` of a row; without, any. `compute`: see `joined`.
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
            resolve, name=None, description=description, metadata={MADE_OF: Batch(load, needs, compute)}, **requires(permission)
        )

    return wrap


def joined(
    description: str, *, needs: tuple[str, ...], permission: str | None = None
) -> Callable[[Callable[[Any], Any]], Any]:
    """A field computed from columns of its row and of rows that it leads to, by names such as `user__name`.

    The decorated function takes a row in which the columns `needs` stand by these names. The planner has them selected with the
    row; without it, one statement brings them for all rows of a level.
    """

    def wrap(compute: Callable[[Any], Any]) -> Any:
        async def load(_context: Context, rows: list[Any]) -> list[Any]:
            found = type(rows[0]).filter(pk__in=[row.pk for row in rows]).values("id", *needs)
            by_key = {each["id"]: SimpleNamespace(**each) for each in await found}
            return [compute(by_key[row.pk]) for row in rows]

        value = inspect.get_annotations(compute)["return"]
        load.__annotations__["return"] = list[value]  # type: ignore[valid-type]
        load.__name__, load.__module__ = compute.__name__, compute.__module__
        return batched(description, needs=needs, permission=permission, compute=compute)(load)

    return wrap


def related(
    kind: str,
    description: str,
    *keys: Key | str,
    order: tuple[str, ...] = (),
    where: Callable[[Any], Q | None] = lambda _viewer: Q(),
    permission: str | None = None,
    single: bool = False,
) -> Any:
    """A field that is a list of the rows of another type that lead here (with `single` the first, or null); without keys, of all.

    Each key is a column there that holds this row's key; it may lead through a relation, and as a `Key` have a condition.
    """
    made = Related(kind, tuple(Key(key) if isinstance(key, str) else key for key in keys), order, where, single)

    async def resolve(root: Any, info: Info):
        context = info.context

        async def load(parents: list[UUID]) -> list[Any]:
            return await _related(context, made, parents)

        if not keys:
            return await NODES[kind].scope(context.viewer).order_by(*order)
        return await context.loader(made, load).load(root.pk)

    return strawberry.field(resolve, description=description, metadata={MADE_OF: made}, **requires(permission))


async def _related(context: Context, made: Related, parents: list[UUID]) -> list[Any]:
    found: dict[str, list[Any]] = {str(parent): [] for parent in parents}
    where = made.where(context.viewer)
    for key in made.keys if where is not None else ():
        rows = NODES[made.kind].scope(context.viewer).filter(where, key.where or Q(), **{f"{key.path}__in": parents})
        for row in await rows.annotate(_parent=F(key.path)).order_by(*made.order):
            found[str(row._parent)].append(row)
    lists = [found[str(parent)] for parent in parents]
    return [rows[0] if rows else None for rows in lists] if made.single else lists


def figures(kind: str, description: str, *, key: str, permission: str | None = None, **sums: Figure) -> Any:
    """A field that is an object of aggregates over the rows of another type whose column `key` holds this row's key."""
    made = Figures(kind, key, sums)

    async def resolve(root: Any, info: Info):
        context = info.context

        async def load(parents: list[UUID]) -> list[Any]:
            return await _figures(context, made, parents)

        return await context.loader(made, load).load(root.pk)

    return strawberry.field(resolve, description=description, metadata={MADE_OF: made}, **requires(permission))


async def _figures(context: Context, made: Figures, parents: list[UUID]) -> list[Any]:
    empty = {name: figure.empty for name, figure in made.figures.items()}
    rows = NODES[made.kind].scope(context.viewer).filter(**{f"{made.key}__in": parents}).annotate(
        _parent=F(made.key), **{name: figure.of for name, figure in made.figures.items()}
    )
    found = {
        str(row.pop("_parent")): {name: empty[name] if value is None else value for name, value in row.items()}
        for row in await rows.group_by("_parent").values("_parent", *empty)
    }
    return [SimpleNamespace(**found.get(str(parent), empty)) for parent in parents]


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
