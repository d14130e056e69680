"""What every test may ask for: a database of its own, settings that point at it, a browser."""

import asyncio
import os
import shutil
import uuid
from collections.abc import AsyncIterator, Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import asyncpg
import hypothesis
import pytest
from tortoise.apps import Apps
from tortoise.context import TortoiseContext

from portal import log
from portal.db.engine import private_database
from portal.db.migrate import upgrade
from portal.settings import Settings, load

KIND = os.environ.get("PORTAL_TEST_DB", "sqlite")
log.configure("warning")


class _BuiltOnce:
    """Every opening of a database works out the same filters of the same models again: here it is done when they change.

    A process opens its database once; a run of the tests does so some thousand times.
    """

    build = Apps._build_initial_querysets
    built: object = None

    @classmethod
    def again(cls, apps: Apps) -> None:
        found = (type(apps._connections.get("default")), tuple(model for app in apps.values() for model in app.values()))
        if found != cls.built:
            cls.build(apps)
            cls.built = found


Apps._build_initial_querysets = lambda apps: _BuiltOnce.again(apps)  # type: ignore[method-assign]

# Browser tests that are run beside PostgreSQL where both are run at once: about half of their time.
BESIDE_POSTGRES = {"test_look.py", "test_import.py", "test_main_job.py", "test_asked.py", "test_flows.py", "test_passkeys.py"}
BROWSER = {"page", "context", "browser", "new_context"}

hypothesis.settings.register_profile("ci", derandomize=True, deadline=None, database=None)
hypothesis.settings.register_profile("long", max_examples=1000, stateful_step_count=100, deadline=None, print_blob=True)
hypothesis.settings.load_profile("long" if os.environ.get("PORTAL_TEST_LONG") else "ci")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Browser tests last (playwright's loop breaks async tests that follow) and once; each test where it belongs.

    What asks for no database of this run has the same to say beside each: it runs once too.
    """
    for item in items:
        asks = set(getattr(item, "fixturenames", ()))
        if BROWSER & asks:
            item.add_marker("browser")
        if "databases" not in asks and item.get_closest_marker("postgres") is None:
            item.add_marker("sqlite")
    left = [item for item in items if _is_elsewhere(item)]
    if left:
        config.hook.pytest_deselected(items=left)
        items[:] = [item for item in items if item not in left]
    # Those with a portal of their own come before those that share one: a process serves one at a time, on one kind of database.
    items.sort(key=lambda item: (item.get_closest_marker("browser") is not None, "live" in getattr(item, "fixturenames", ())))


def _is_elsewhere(item: pytest.Item) -> bool:
    """Whether a test is run beside the other database. Where both are run at once they share the browser's tests, which take long."""
    marks = {mark.name for mark in item.iter_markers()}
    if "browser" in marks and "postgres" not in marks:
        there = item.path.name in BESIDE_POSTGRES and bool(os.environ.get("PORTAL_TEST_BOTH"))
        return there is (KIND == "sqlite")
    return ("sqlite" if KIND == "postgres" else "postgres") in marks


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Where all is required, a skip is a failure."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if os.environ.get("PORTAL_REQUIRE_ALL") and exitstatus == 0 and reporter.stats.get("skipped"):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def aside(work: Coroutine[Any, Any, Any]) -> Any:
    """Run async work from a sync fixture, in a thread: the test's own loop may be running, and keeps its context."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, work).result()


@pytest.fixture(scope="session", autouse=True)
def _no_settings_from_outside() -> Iterator[None]:
    """The developer's own PORTAL_… say nothing to the tests."""
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith("PORTAL_")]:
            if not name.startswith(("PORTAL_TEST_", "PORTAL_REQUIRE_")):
                patch.delenv(name)
        yield


def postgres_url(name: str) -> str:
    """The URL of a database on the PostgreSQL of this run."""
    return urlsplit(os.environ["PORTAL_TEST_POSTGRES"])._replace(path=f"/{name}").geturl()


async def _command(sql: str, url: str | None = None) -> None:
    connection = await asyncpg.connect(url or os.environ["PORTAL_TEST_POSTGRES"])
    try:
        await connection.execute(sql)
    finally:
        await connection.close()


def make_database(folder: Path, name: str, template: str | None = None) -> str:
    """A database of this run's kind, empty or like `template`; answers its URL."""
    if KIND == "sqlite":
        if template:
            shutil.copyfile(folder / f"{template}.db", folder / f"{name}.db")
        return f"sqlite://{folder}/{name}.db?synchronous=OFF"  # no test cuts the power
    aside(_command(f'CREATE DATABASE "{name}"' + (f' TEMPLATE "{template}"' if template else "")))
    return postgres_url(name)


def drop_database(folder: Path, name: str) -> None:
    """Take it away again, whoever still holds it."""
    if KIND == "sqlite":
        for path in folder.glob(f"{name}.db*"):
            path.unlink()
    else:
        aside(_command(f'DROP DATABASE "{name}" WITH (FORCE)'))


@pytest.fixture(scope="session")
def databases(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of this run's SQLite files."""
    return tmp_path_factory.mktemp("databases")


@pytest.fixture(scope="session")
def template(databases: Path) -> Iterator[str]:
    """The name of a database that all migrations have been run on; each test gets a copy."""
    name = f"template_{uuid.uuid4().hex[:12]}"
    aside(upgrade(make_database(databases, name)))
    yield name
    drop_database(databases, name)


@pytest.fixture
def empty_database_url(databases: Path) -> Iterator[str]:
    """A database with nothing in it, no table either."""
    name = f"empty_{uuid.uuid4().hex[:12]}"
    yield make_database(databases, name)
    drop_database(databases, name)


# Copying a database costs PostgreSQL 200 ms, deleting the few rows of a test a hundredth of it: so one copy is used by all
# tests in turn. What the migrations themselves wrote is saved beside, and put back by a function over one connection, which
# knows its statements by then. Other connections are ended first: a test that was cut off may still hold a lock.
_SAVE = """
    DO $$ DECLARE name text; body text = ''; BEGIN
        CREATE SCHEMA saved;
        FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
            EXECUTE format('CREATE TABLE saved.%1$I AS TABLE public.%1$I', name);
            body := body || format('DELETE FROM public.%1$I; INSERT INTO public.%1$I SELECT * FROM saved.%1$I;', name);
        END LOOP;
        EXECUTE format('CREATE FUNCTION saved.put_back() RETURNS void LANGUAGE plpgsql AS %L', 'BEGIN ' || body || ' END');
    END $$"""
_RESET = """
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend';
    SET session_replication_role = replica;
    SELECT saved.put_back()"""


class _Reused:
    """The PostgreSQL database that all tests use in turn, and a connection of its own to it, in a thread of its own."""

    def __init__(self, url: str) -> None:
        self.url, self._connection = url, None
        self._thread, self._runner = ThreadPoolExecutor(1), asyncio.Runner()
        aside(_command(_SAVE, url))

    def reset(self) -> None:
        """Nothing is in it but what the migrations wrote."""
        self._thread.submit(lambda: self._runner.run(self._reset())).result()

    async def _reset(self) -> None:
        try:
            if self._connection:
                return await self._connection.execute(_RESET)
        except (OSError, asyncpg.PostgresConnectionError, asyncpg.OperatorInterventionError, asyncpg.InterfaceError):
            pass  # a test has ended all connections
        self._connection = await asyncpg.connect(self.url)
        await self._connection.execute(_RESET)

    def close(self) -> None:
        """Let go of the thread; the connection ends with the database."""
        self._thread.submit(self._runner.close).result()
        self._thread.shutdown()


@pytest.fixture(scope="session")
def _reused(databases: Path, template: str) -> Iterator[_Reused]:
    name = f"tests_{uuid.uuid4().hex[:12]}"
    reused = _Reused(make_database(databases, name, template))
    yield reused
    reused.close()
    drop_database(databases, name)


@pytest.fixture
def database_url(databases: Path, template: str, request: pytest.FixtureRequest) -> Iterator[str]:
    """A migrated database as if it were this test's own. A test that changes tables asks for `empty_database_url`."""
    if KIND == "postgres":
        reused = request.getfixturevalue("_reused")
        reused.reset()
        yield reused.url
    else:
        name = f"test_{uuid.uuid4().hex[:12]}"
        yield make_database(databases, name, template)
        drop_database(databases, name)


@pytest.fixture
async def db(database_url: str) -> AsyncIterator[TortoiseContext]:
    """The same, open for this test's task."""
    async with private_database(database_url) as context:
        yield context


@pytest.fixture
def settings(database_url: str, tmp_path: Path) -> Settings:
    """Settings of a portal on this test's database, with its data folder, and no worker of its own."""
    return load(database_url=database_url, data=tmp_path / "data", base_url="http://localhost:8080", no_worker=True)


@pytest.fixture(scope="session")
def browser_type_launch_args() -> dict[str, Any]:
    """Chromium of the system, the one without a screen first; root has no sandbox to start it in."""
    names = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
    path = next(filter(None, map(shutil.which, names)), None)
    if path is None:
        pytest.skip("no Chromium here (on Debian: apt-get install chromium)")
    return {"executable_path": path, "args": ["--no-sandbox"] if os.geteuid() == 0 else []}


@pytest.fixture
async def cast(db: TortoiseContext) -> Any:
    """The cast of `tests/cast.py`, in a database of this test's own."""
    from tests.cast import make_cast
    from tests.kept import kept

    return await kept(make_cast)


@pytest.fixture
def served(settings: Settings) -> Iterator[Any]:
    """The whole application behind a test client, on this test's database."""
    from starlette.testclient import TestClient

    from portal.app import create_app

    with TestClient(create_app(settings), base_url="http://localhost:8080") as client:
        yield client


@pytest.fixture
def portal(served: Any, settings: Settings) -> Any:
    """The portal of `tests/served.py`: the same, with the cast."""
    from tests.served import Portal

    return Portal(served, settings)
