"""Each test has a database of its own, and gets it quickly."""

import time
from pathlib import Path

import pytest
from tortoise import connections
from tortoise.context import TortoiseContext

from tests.conftest import KIND, drop_database, make_database

BUDGET = {"sqlite": 0.03, "postgres": 0.15}  # seconds a test may wait for its database


@pytest.mark.parametrize("turn", [1, 2])
async def test_what_one_test_writes_the_next_does_not_see(db: TortoiseContext, turn: int) -> None:
    connection = connections.get("default")
    assert connection is db.connections.get("default")
    await connection.execute_query("CREATE TABLE left_behind (x INT)")


def test_a_copy_is_quick(databases: Path, template: str) -> None:
    times = []
    for number in range(5):
        before = time.perf_counter()
        make_database(databases, f"quick_{number}", template)
        drop_database(databases, f"quick_{number}")
        times.append(time.perf_counter() - before)
    assert sorted(times)[2] < BUDGET[KIND]
