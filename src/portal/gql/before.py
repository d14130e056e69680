"""Work that is done before a mutation's transaction begins: hashes, counts of tries."""

import contextvars
from collections.abc import Awaitable, Callable
from typing import Any

from strawberry.extensions.field_extension import AsyncExtensionResolver, FieldExtension

from portal.gql.context import Context
from portal.kernel.refusal import Refused

_prepared: contextvars.ContextVar[Any] = contextvars.ContextVar("prepared")


class _Before(FieldExtension):
    """Checking and making hashes takes a tenth of a second, in which nobody else should wait for the database; and a wrong try

    stays counted, though the transaction is undone.
    """

    def __init__(self, work: Callable[[Context, Any], Awaitable[Any]]) -> None:
        self.work = work

    async def resolve_async(self, next_: AsyncExtensionResolver, source: Any, info: Any, **kwargs: Any) -> Any:
        try:
            made = await self.work(info.context, kwargs["input"])
        except Refused as refused:
            made = refused
        _prepared.set(made)
        return await next_(source, info, **kwargs)


def before(work: Callable[[Context, Any], Awaitable[Any]]) -> Callable[[Any], Any]:
    """Have `work(context, input)` done before the mutation under it; put it above `@mutation`."""

    def wrap(field: Any) -> Any:
        field.extensions = [_Before(work), *field.extensions]  # the last one is asked first: it checks the permission
        return field

    return wrap


def made_before() -> Any:
    """What the work before the transaction made. Raises what it refused."""
    made = _prepared.get()
    if isinstance(made, Refused):
        raise made
    return made
