"""What every resolver gets: the viewer, and loaders that gather what one level of an operation needs into one statement."""

from collections.abc import Awaitable, Callable, Hashable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

import strawberry
from strawberry.dataloader import DataLoader

from portal.kernel.viewer import Viewer
from portal.settings import Settings, load


@lru_cache(maxsize=1)
def _from_environment() -> Settings:
    return load()


@dataclass
class Context:
    """One per operation, the same over HTTP, in process and in tests."""

    viewer: Viewer
    in_process: bool = False  # a trusted document of a screen; never set from a request
    request_id: str = ""
    rate_bucket: Any = None  # what the operation's cost is taken from; None: nothing is counted
    cost: Any = None
    rate: Any = None
    settings: Settings = field(default_factory=_from_environment)  # read for what no command line can change
    _loaders: dict[Hashable, DataLoader[Any, Any]] = field(default_factory=dict)

    def loader(self, key: Hashable, load: Callable[[list[Any]], Awaitable[list[Any]]]) -> DataLoader[Any, Any]:
        """The loader known by `key`; made with the batch function `load` when first asked for."""
        found = self._loaders.get(key)
        if found is None:
            found = self._loaders[key] = DataLoader(load_fn=load)
        return found

    def forget(self) -> None:
        """Drop what was loaded: a mutation has changed rows."""
        self._loaders.clear()


Info = strawberry.Info[Context, None]
