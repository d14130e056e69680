"""Each test has a database to itself, and gets it quickly."""

import time

import pytest
from aerich.models import Aerich
from tortoise import connections
from tortoise.context import TortoiseContext

from portal.db.engine import APP

BUDGET = 0.15  # seconds a test may wait for its database, on a busy machine


@pytest.mark.parametrize("turn", [1, 2])
async def test_what_one_test_writes_the_next_does_not_see(db: TortoiseContext, turn: int) -> None:
    assert connections.get("default") is db.connections.get("default")
    assert not await Aerich.filter(app="left behind").exists()
    await Aerich.create(app="left behind", version=str(turn), content={})


async def test_what_the_migrations_wrote_is_there(db: TortoiseContext) -> None:
    assert not await Aerich.exclude(app=APP).exists()
    assert await Aerich.filter(app=APP).exists()


@pytest.fixture
def waited(request: pytest.FixtureRequest, template: str) -> float:
    """Seconds until a database stands ready."""
    before = time.perf_counter()
    request.getfixturevalue("database_url")
    return time.perf_counter() - before


@pytest.mark.parametrize("warm", [False, True])
def test_a_database_is_ready_quickly(waited: float, warm: bool) -> None:
    assert waited < BUDGET or not warm
