"""What the bench measures beside each other gives equal answers."""

import os
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from bench import asks, servers
from bench.world import World, make
from tests.conftest import drop_database

pytestmark = pytest.mark.postgres
KINDS = (servers.LIMIT_ROWS, servers.LIMIT_JSON, servers.NATURAL)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    """A partner with sixty clients, in a database of its own."""
    name = f"bench_{uuid.uuid4().hex[:12]}"
    try:
        yield make(os.environ["PORTAL_TEST_POSTGRES"], name, 60, tmp_path)
    finally:
        drop_database(tmp_path, name)


def facts(kind: servers.Kind, world: World, folder: Path) -> dict[str, object]:
    """A server's answers to all questions."""
    server = servers.start(kind, world, folder)
    try:
        return {name: server.facts(name) for name in asks.NAMES}
    finally:
        server.stop()


def test_servers_in_python_give_equal_answers(world: World, tmp_path: Path):
    wanted = facts(servers.PORTAL, world, tmp_path)
    assert len(wanted["Q2n"]["clients"]["nodes"]) == asks.SIZE
    assert wanted["Q2"]["clients"]["totalCount"] == wanted["Q1"]["counters"]["clients"] > asks.SIZE
    assert 0 < len(wanted["Q2far"]["clients"]["nodes"]) < asks.SIZE
    assert len(wanted["Q3"]["node"]["notes"]["nodes"]) == len(wanted["Q3"]["events"]["nodes"]) == 20
    for kind in KINDS:
        assert facts(kind, world, tmp_path) == wanted, kind.name
