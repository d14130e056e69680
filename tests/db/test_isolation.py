"""Each test has a database to itself, and gets it quickly."""

import time

import pytest
from tortoise import connections
from tortoise.context import TortoiseContext

from portal.db.migrate import steps

BUDGET = 0.15  # seconds a test may wait for its database, on a busy machine


async def _versions() -> list[str]:
    rows = await connections.get("default").execute_query_dict("SELECT version FROM aerich ORDER BY id")
    return [row["version"] for row in rows]


@pytest.mark.parametrize("turn", [1, 2])
async def test_what_one_test_writes_the_next_does_not_see(db: TortoiseContext, turn: int) -> None:
    assert connections.get("default") is db.connections.get("default")
    assert await _versions() == [step.name for step in steps()]
    await connections.get("default").execute_query(
        "INSERT INTO aerich (version, app, content) VALUES ('left behind', 'x', '{}')"
    )


@pytest.fixture
def waited(request: pytest.FixtureRequest, template: str) -> float:
    """Seconds until a database stands ready."""
    before = time.perf_counter()
    request.getfixturevalue("database_url")
    return time.perf_counter() - before


@pytest.mark.parametrize("warm", [False, True])
def test_a_database_is_ready_quickly(waited: float, warm: bool) -> None:
    assert waited < BUDGET or not warm
