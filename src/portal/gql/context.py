"""What every resolver gets: the viewer, and loaders that gather what one level of an operation needs into one statement."""

import asyncio
from collections.abc import Awaitable, Callable, Hashable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, TypeVar

import strawberry
from strawberry.dataloader import DataLoader

from portal.kernel.viewer import Viewer
from portal.settings import Settings, load

T = TypeVar("T")


@lru_cache(maxsize=1)
def _from_environment() -> Settings:
    return load()


def shared(future: "asyncio.Future[T]") -> "asyncio.Future[T]":
    """A future for one of several fields that wait for the same. Where one fails, graphql-core cancels those beside it, and what
    they wait for with them: that may end no other's wait."""
    if future.done():
        return future
    future.add_done_callback(lambda done: done.cancelled() or done.exception())  # heard, even where nobody waits any more
    return asyncio.shield(future)


class Loader(DataLoader[Any, Any]):
    """A loader each of whose values may be waited for by several fields."""

    def load(self, key: Any) -> Awaitable[Any]:
        return shared(super().load(key))  # type: ignore[arg-type]


@dataclass
class Context:
    """One per operation, the same over HTTP, in process and in tests."""

    viewer: Viewer
    in_process: bool = False  # a trusted document of a screen; never set from a request
    writes_json: bool = False  # the answer is written as JSON, and nothing else reads it: days and moments may stand as they are
    request_id: str = ""
    rate_bucket: Any = None  # what the operation's cost is taken from; None: nothing is counted
    cost: Any = None
    unplanned: str | None = None  # why the planner could not answer
    rate: Any = None
    settings: Settings = field(default_factory=_from_environment)  # read for what no command line can change
    _loaders: dict[Hashable, Loader] = field(default_factory=dict)
    _once: dict[Hashable, "asyncio.Future[Any]"] = field(default_factory=dict)
    _done: dict[str | int, Any] = field(default_factory=dict)

    def loader(self, key: Hashable, load: Callable[[list[Any]], Awaitable[list[Any]]]) -> Loader:
        """The loader known by `key`; made with the batch function `load` when first asked for."""
        found = self._loaders.get(key)
        if found is None:
            found = self._loaders[key] = Loader(load_fn=load)
        return found

    def once(self, key: Hashable, work: Callable[[], Awaitable[T]]) -> Awaitable[T]:
        """What `work` gives, worked out once an operation, however many fields ask for it by `key`."""

        found = self._once.get(key)
        if found is None:
            found = self._once[key] = asyncio.ensure_future(work())
        return shared(found)

    async def done_once(self, key: str | int, work: Callable[[], Awaitable[Any]]) -> Any:
        """What the mutation under this key of the answer gives, or raises: carried out once, also where the operation is executed
        a second time to word what stood in the planner's way."""
        if key not in self._done:
            try:
                self._done[key] = await work()
            except Exception as error:  # noqa: BLE001  whatever it is, it is raised below
                self._done[key] = error
        if isinstance(self._done[key], Exception):
            raise self._done[key]
        return self._done[key]

    def forget(self) -> None:
        """Drop what was loaded: a mutation has changed rows."""
        self._loaders.clear()
        self._once.clear()


Info = strawberry.Info[Context, None]
