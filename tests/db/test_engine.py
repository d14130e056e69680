"""The database layer does the same on both databases; what differs is here by name."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from tortoise import connections
from tortoise.context import TortoiseContext
from tortoise.exceptions import IntegrityError, TransactionManagementError

from portal.db.engine import Unavailable, database, dialect, private_database
from portal.db.sql import statements
from portal.db.transactions import atomic, savepoint
from tests.conftest import KIND
from tests.db.models import Book, Shelf

MODELS = ["tests.db.models"]


@pytest.fixture
async def shelves(empty_database_url: str) -> AsyncIterator[TortoiseContext]:
    """The throw-away models' tables, open."""
    async with private_database(empty_database_url, models=MODELS) as context:
        await context.generate_schemas()
        yield context


async def test_dialect_is_the_one_asked_for(shelves: TortoiseContext) -> None:
    assert dialect() == KIND


async def test_transaction_is_undone_by_any_exception(shelves: TortoiseContext) -> None:
    with pytest.raises(LookupError):
        async with atomic():
            await Shelf.create(name="a", key="a")
            raise LookupError
    assert await Shelf.all().count() == 0


async def test_savepoint_lets_the_transaction_live_on(shelves: TortoiseContext) -> None:
    async with atomic():
        await Shelf.create(name="a", key="a")
        with pytest.raises(IntegrityError):
            async with savepoint():
                await Shelf.create(name="b", key="a")
        await Shelf.create(name="c", key="c")
    assert await Shelf.all().order_by("key").values_list("name", flat=True) == ["a", "c"]


async def test_foreign_keys_hold(shelves: TortoiseContext) -> None:
    shelf = await Shelf.create(name="a", key="a")
    with pytest.raises(IntegrityError):
        await Book.create(shelf_id=Shelf(name="x", key="x").id, title_key="t", place=1)
    await Book.create(shelf=shelf, title_key="t", place=1)
    await shelf.delete()
    assert await Book.all().count() == 0


async def test_keys_sort_by_bytes(shelves: TortoiseContext) -> None:
    keys = ["Z", "a", "a b", "ab", "ä", "山田", "ﬀ"]
    await Shelf.bulk_create([Shelf(name=key, key=key) for key in reversed(keys)])
    assert await Shelf.all().order_by("key").values_list("key", flat=True) == sorted(keys)


async def test_keys_are_updated_in_bulk(shelves: TortoiseContext) -> None:
    shelf = await Shelf.create(name="a", key="a")
    shelf.key = "b"
    assert await Shelf.bulk_update([shelf], ["key"]) == 1
    assert (await Shelf.get()).key == "b"


async def test_times_come_back_aware_and_equal(shelves: TortoiseContext) -> None:
    shelf = await Shelf.create(name="a", key="a")
    assert (await Shelf.get()).made_at == shelf.made_at
    assert shelf.made_at.utcoffset() is not None


async def test_every_task_finds_the_database_of_the_process(empty_database_url: str) -> None:
    async def elsewhere() -> int:
        return await Shelf.all().count()

    async with database(empty_database_url, models=MODELS) as context:
        await context.generate_schemas()
        assert await asyncio.create_task(elsewhere()) == 0
    async with database(empty_database_url, models=MODELS):
        assert await elsewhere() == 0


async def test_one_that_fails_to_open_leaves_room_for_the_next(empty_database_url: str) -> None:
    with pytest.raises(Unavailable):
        async with database("postgres://nobody:hush@127.0.0.1:1/nothing", models=MODELS):
            pass
    async with database(empty_database_url, models=MODELS):
        assert dialect() == KIND


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("postgres://nobody:hush@127.0.0.1:1/nothing", "cannot reach the database at 127.0.0.1:1/nothing"),
        ("sqlite:///dev/null/portal.db", "cannot reach the database at /dev/null/portal.db"),
    ],
)
async def test_unreachable_is_said_in_one_line_without_password(url: str, says: str) -> None:
    with pytest.raises(Unavailable) as error:
        async with private_database(url, models=MODELS):
            pass
    assert str(error.value).startswith(says)
    assert "hush" not in str(error.value)


@pytest.mark.sqlite
async def test_sqlite_keeps_what_it_acknowledged(shelves: TortoiseContext, databases: Path) -> None:
    async with private_database(f"sqlite://{databases}/durable.db", models=MODELS) as context:
        connection = context.connections.get("default")
        found = {
            name: (await connection.execute_query_dict(f"PRAGMA {name}"))[0].popitem()[1]
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        }
    assert found == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 5000}


@pytest.fixture
def impatient(empty_database_url: str) -> Iterator[str]:
    """A URL whose transactions give up at once."""
    yield f"{empty_database_url}&busy_timeout=20"


@pytest.mark.sqlite
async def test_two_processes_take_turns(shelves: TortoiseContext, empty_database_url: str) -> None:
    """Read, then write, in two connections at once: with a deferred BEGIN, half of these fail."""
    shelf = await Shelf.create(name="0", key="a")

    async def count(url: str) -> None:
        async with private_database(url, models=MODELS):
            for _ in range(20):
                async with atomic():
                    found = await Shelf.get(id=shelf.id)
                    await asyncio.sleep(0)
                    await Shelf.filter(id=shelf.id).update(name=str(int(found.name) + 1))

    await asyncio.gather(count(empty_database_url), count(empty_database_url))
    assert (await Shelf.get()).name == "40"


@pytest.mark.sqlite
async def test_a_begin_that_fails_blocks_nobody(shelves: TortoiseContext, impatient: str) -> None:
    async def other() -> None:
        async with private_database(impatient, models=MODELS):
            with pytest.raises(TransactionManagementError, match="locked"):
                async with atomic():
                    pass
            assert await asyncio.wait_for(Shelf.all().count(), 2) == 0

    async with atomic():
        await asyncio.create_task(other())


@pytest.mark.sqlite
async def test_a_begin_that_is_cancelled_blocks_nobody(shelves: TortoiseContext, empty_database_url: str) -> None:
    async def other() -> None:
        async with private_database(empty_database_url, models=MODELS):
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(_hold(), 0.05)
            await asyncio.wait_for(Shelf.create(name="b", key="b"), 10)
            assert not connections.get("default")._connection.in_transaction

    async with atomic():
        task = asyncio.create_task(other())
        await asyncio.sleep(0.3)
    await task
    assert await Shelf.all().count() == 1


async def _hold() -> None:
    async with atomic():
        await asyncio.sleep(60)


def test_a_script_falls_into_its_statements() -> None:
    script = """-- one; two
    CREATE TABLE "a;b" (x INT /* first; 'second */); INSERT INTO t VALUES ('it''s; so', "q"); ;
    UPDATE t SET x = x - 1 / 2"""
    assert [text.split()[0] for text in statements(script)] == ["--", "INSERT", "UPDATE"]
    assert statements(" ; ") == []
