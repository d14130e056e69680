"""What Hypothesis's state machines stand on: one database and cast for all their runs, and each run undone at its end."""

import asyncio
from collections.abc import Coroutine
from typing import Any, Self, TypeVar

from hypothesis import settings
from hypothesis.stateful import RuleBasedStateMachine, run_state_machine_as_test
from tortoise.transactions import in_transaction

from portal.db.engine import CONNECTION, private_database
from tests.cast import Cast, make_cast
from tests.kept import kept

T = TypeVar("T")


class _Undo(Exception):
    """Ends a run's transaction."""


class Bench:
    """Runs coroutines for steps that are plain functions, all on one database connection, which is in a transaction."""

    def __init__(self, url: str) -> None:
        self._runner = asyncio.Runner()
        self._database = private_database(url)

    def __enter__(self) -> Self:
        self.run(self._database.__aenter__())
        self.cast: Cast = self.run(kept(make_cast))
        return self

    def __exit__(self, *_reason: object) -> None:
        self.run(self._database.__aexit__(None, None, None))
        self._runner.close()

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """What `work` gives."""
        return self._runner.run(work)

    def begin(self) -> None:
        """What is written from now on is written in one transaction."""
        self.run(self._begin())

    async def _begin(self) -> None:
        self._transaction: Any = in_transaction(CONNECTION)
        await self._transaction.__aenter__()

    def undo(self) -> None:
        """Nothing of it was."""
        self.run(self._transaction.__aexit__(_Undo, _Undo(), None))


class Machine(RuleBasedStateMachine):
    """A state machine with a bench; `run_machine` gives it one."""

    bench: Bench

    def __init__(self) -> None:
        super().__init__()
        self.bench.begin()

    def teardown(self) -> None:
        self.bench.undo()


def run_machine(machine: type[Machine], url: str, *, examples: int, steps: int) -> None:
    """Run it on this database: so often and so long, or ten times as often and three times as long in the long profile."""
    is_long = settings().max_examples >= 1000
    often, long = (examples * 10, steps * 3) if is_long else (examples, steps)
    chosen = settings(max_examples=often, stateful_step_count=long)
    with Bench(url) as bench:
        run_state_machine_as_test(type(machine.__name__, (machine,), {"bench": bench}), settings=chosen)
