"""A step written once serves both databases: up, down and up again; and the folder stays in step with the models."""

import asyncio
import importlib.util
import shutil
import sys
from collections.abc import Awaitable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from tortoise import connections
from tortoise.exceptions import IntegrityError

from portal.assets import MIGRATIONS
from portal.db.engine import private_database
from portal.db.make import CannotWrite, make
from portal.db.migrate import NewerDatabase, downgrade, heads, upgrade
from tests.conftest import KIND, aside
from tests.db.models import Book, Shelf

MODELS = ["tests.db.models"]

CHANGES = {
    "    made_at =": "    code = KeyField(20, null=True, unique=True)\n    floor = fields.IntField(default=0, db_index=True)\n    made_at =",
    "(Index(fields=": '(Index(fields=("place",)), Index(fields=',
    "class Book(": '''class Author(models.Model):
    """A new table that others refer to."""

    id = IdField()

    class Meta:
        table = "author"


class Pen(models.Model):
    """A new table that refers to a new one."""

    id = IdField()
    author = fields.ForeignKeyField("portal.Author", related_name="pens")

    class Meta:
        table = "pen"


class Book(''',
    "    title_key =": '    author = fields.ForeignKeyField("portal.Author", related_name="books", null=True)\n    title_key =',
    "Counted from the left": "Counted from the right",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """An empty folder of migrations."""
    (tmp_path / "portal").mkdir()
    return tmp_path


def _module(name: str, text: str, folder: Path) -> ModuleType:
    path = folder / f"{name}.py"
    path.write_text(text)
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec and spec.loader
    sys.modules[name] = module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def changed(tmp_path: Path) -> Iterator[list[str]]:
    """The throw-away models after a year of work: new columns, keys, tables and indexes."""
    text = (Path(__file__).parent / "models.py").read_text()
    for old, new in CHANGES.items():
        assert old in text
        text = text.replace(old, new)
    _module("changed_models", text, tmp_path)
    yield ["changed_models"]
    del sys.modules["changed_models"]


def _objects(url: str) -> set[str]:
    """Tables, columns and indexes of a database, but for aerich's own."""
    queries = {
        "sqlite": """SELECT m.type || ' ' || m.name || ' ' || coalesce(group_concat(p.name), '') AS it FROM
            (SELECT * FROM sqlite_master ORDER BY name) m LEFT JOIN pragma_table_info(m.name) p ON m.type = 'table'
            WHERE m.name NOT LIKE 'sqlite_%' AND m.tbl_name <> 'aerich' GROUP BY m.type, m.name""",
        "postgres": """SELECT 'column ' || table_name || '.' || column_name || ' ' || coalesce(collation_name, '') AS it
            FROM information_schema.columns WHERE table_schema = 'public' AND table_name <> 'aerich'
            UNION SELECT 'index ' || indexname FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'aerich'
            UNION SELECT 'constraint ' || conname FROM pg_constraint
            WHERE connamespace = 'public'::regnamespace AND conrelid <> coalesce(to_regclass('aerich'), 0)""",
    }

    async def ask() -> set[str]:
        async with private_database(url, models=MODELS):
            return {row["it"] for row in await connections.get("default").execute_query_dict(queries[KIND])}

    return aside(ask())


def test_first_step_goes_up_down_and_up(folder: Path, empty_database_url: str) -> None:
    step = make("first", folder=folder, models=MODELS)
    assert step and step.name.startswith("0_") and step.name.endswith("_first.py")
    assert make("again", folder=folder, models=MODELS) is None
    assert aside(heads(empty_database_url, folder=folder, models=MODELS)) == [step.name]
    assert aside(upgrade(empty_database_url, folder=folder, models=MODELS)) == [step.name]
    there = _objects(empty_database_url)
    assert any("idx_book_title" in it for it in there)
    assert aside(upgrade(empty_database_url, folder=folder, models=MODELS)) == []
    assert aside(downgrade(empty_database_url, folder=folder, models=MODELS)) == [step.name]
    assert _objects(empty_database_url) == set()
    aside(upgrade(empty_database_url, folder=folder, models=MODELS))
    assert _objects(empty_database_url) == there


def test_next_step_goes_up_down_and_up(folder: Path, empty_database_url: str, changed: list[str]) -> None:
    make("first", folder=folder, models=MODELS)
    aside(upgrade(empty_database_url, folder=folder, models=MODELS))
    before = _objects(empty_database_url)
    step = make("year", folder=folder, models=changed)
    assert step and step.name.startswith("1_")
    assert make("again", folder=folder, models=changed) is None
    assert aside(upgrade(empty_database_url, folder=folder, models=changed)) == [step.name]
    after = _objects(empty_database_url)
    assert after > before if KIND == "postgres" else len(after) > len(before)
    aside(downgrade(empty_database_url, folder=folder, models=changed))
    assert _objects(empty_database_url) == before
    aside(upgrade(empty_database_url, folder=folder, models=changed))
    assert _objects(empty_database_url) == after


def test_dropped_tables_go_children_first(folder: Path, empty_database_url: str, changed: list[str]) -> None:
    make("first", folder=folder, models=changed)
    aside(upgrade(empty_database_url, folder=folder, models=changed))
    text = "from tortoise import fields, models\nfrom portal.db.fields import IdField\n"
    _module("fewer_models", text + "class Only(models.Model):\n    id = IdField()\n", folder)
    make("less", folder=folder, models=["fewer_models"])
    aside(upgrade(empty_database_url, folder=folder, models=["fewer_models"]))
    assert {
        it.split()[1].split(".")[0] for it in _objects(empty_database_url) if it.startswith(("table", "column"))
    } == {"only"}


def test_a_step_that_fails_leaves_nothing(folder: Path, empty_database_url: str) -> None:
    step = make("first", folder=folder, models=MODELS)
    assert step
    good = step.read_text()
    step.write_text(good.replace("CREATE INDEX", "CREATE BLUNDER"))
    with pytest.raises(Exception, match=r"(?i)blunder"):
        aside(upgrade(empty_database_url, folder=folder, models=MODELS))
    assert _objects(empty_database_url) == set()
    step.write_text(good)
    assert aside(upgrade(empty_database_url, folder=folder, models=MODELS)) == [step.name]


def test_two_that_start_at_once_migrate_once(folder: Path, empty_database_url: str) -> None:
    step = make("first", folder=folder, models=MODELS)
    assert step

    async def both() -> list[list[str]]:
        return await asyncio.gather(*(upgrade(empty_database_url, folder=folder, models=MODELS) for _ in range(2)))

    assert sorted(aside(both())) == [[], [step.name]]


def test_database_of_a_newer_version_is_refused(folder: Path, empty_database_url: str) -> None:
    step = make("first", folder=folder, models=MODELS)
    assert step
    aside(upgrade(empty_database_url, folder=folder, models=MODELS))
    shutil.move(step, folder / "0_20200101000000_other.py")
    (folder / "0_20200101000000_other.py").rename(folder / "portal" / "0_20200101000000_other.py")
    with pytest.raises(NewerDatabase, match=step.name):
        aside(upgrade(empty_database_url, folder=folder, models=MODELS))


def test_what_sqlite_cannot_alter_is_said(folder: Path, tmp_path: Path) -> None:
    make("first", folder=folder, models=MODELS)
    text = (Path(__file__).parent / "models.py").read_text().replace("BigIntField(null=True)", "BigIntField()")
    _module("stricter_models", text, tmp_path)
    with pytest.raises(CannotWrite, match="by hand"):
        make("stricter", folder=folder, models=["stricter_models"])
    step = make("stricter", folder=folder, models=["stricter_models"], empty=True)
    assert step and '"sqlite": [\n    ],' in step.read_text()
    assert make("again", folder=folder, models=["stricter_models"]) is None


# What a person writes for SQLite when a parent's column changes.
REBUILD = """
REBUILD = [
    'CREATE TABLE "new_shelf" ("id" CHAR(36) NOT NULL PRIMARY KEY, "name" VARCHAR(90) NOT NULL, "key" VARCHAR(80) NOT NULL UNIQUE, "made_at" TIMESTAMP NOT NULL)',
    'INSERT INTO "new_shelf" SELECT "id", "name", "key", "made_at" FROM "shelf"',
    'DROP TABLE "shelf"',
    'ALTER TABLE "new_shelf" RENAME TO "shelf"',
]
"""


@pytest.fixture
def rebuilt(folder: Path, empty_database_url: str) -> Path:
    """A shelf with one book, and a step that makes the shelves' table anew, both ways."""
    make("first", folder=folder, models=MODELS)
    aside(upgrade(empty_database_url, folder=folder, models=MODELS))
    step = make("rebuild", folder=folder, models=MODELS, empty=True)
    assert step
    step.write_text(
        step.read_text().replace("UP)", "UP, rebuild=REBUILD)").replace("DOWN)", "DOWN, rebuild=REBUILD)") + REBUILD
    )
    aside(_with_shelves(empty_database_url, _fill()))
    return step


async def _with_shelves(url: str, work: Awaitable[Any]) -> Any:
    async with private_database(url, models=MODELS):
        return await work


async def _fill() -> None:
    await Book.create(shelf=await Shelf.create(name="a", key="a"), title_key="t", place=1)


async def _count_books() -> int:
    return await Book.filter(shelf__key="a").count()


def test_a_rebuilt_table_keeps_its_children(rebuilt: Path, folder: Path, empty_database_url: str) -> None:
    assert aside(upgrade(empty_database_url, folder=folder, models=MODELS)) == [rebuilt.name]
    assert aside(_with_shelves(empty_database_url, _count_books())) == 1
    assert aside(downgrade(empty_database_url, folder=folder, models=MODELS)) == [rebuilt.name]
    assert aside(_with_shelves(empty_database_url, _count_books())) == 1


@pytest.mark.sqlite
def test_a_rebuild_that_loses_a_reference_is_undone(rebuilt: Path, folder: Path, empty_database_url: str) -> None:
    rebuilt.write_text(rebuilt.read_text().replace('FROM "shelf"', 'FROM "shelf" WHERE 0'))
    with pytest.raises(IntegrityError, match="point nowhere"):
        aside(upgrade(empty_database_url, folder=folder, models=MODELS))
    assert aside(_with_shelves(empty_database_url, _count_books())) == 1
    assert aside(heads(empty_database_url, folder=folder, models=MODELS)) == [rebuilt.name]


def test_the_folder_is_in_step_with_the_models(tmp_path: Path) -> None:
    """Forgotten `./run migration NAME`? This says so, for both dialects, without a database."""
    shutil.copytree(MIGRATIONS, tmp_path / "migrations", ignore=shutil.ignore_patterns("__pycache__"))
    assert make("forgotten", folder=tmp_path / "migrations") is None


def test_the_portal_goes_up_down_and_up(empty_database_url: str) -> None:
    steps = aside(upgrade(empty_database_url))
    there = _objects(empty_database_url)
    assert aside(downgrade(empty_database_url, 0)) == list(reversed(steps))
    assert _objects(empty_database_url) == set()
    assert aside(upgrade(empty_database_url)) == steps
    assert _objects(empty_database_url) == there
    assert aside(heads(empty_database_url)) == []
