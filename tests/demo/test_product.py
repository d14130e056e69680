"""The sample product beside the demonstration: what it is given, and that it comes and goes with the portal."""

import json
import shutil
import signal
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest

from portal.accounts.models import Account
from portal.db.engine import private_database
from portal.db.migrate import upgrade
from portal.demo import product
from portal.demo.load import load as load_demo
from portal.kernel import clock
from portal.outbox.views import _parts
from portal.outbox.webhooks import Endpoint
from portal.people.models import ApiToken, digest
from portal.settings import Settings, load
from tests.conftest import aside
from tests.run import Served, free_ports

pytestmark = pytest.mark.sqlite  # by itself the portal serves a demonstration on the embedded database

Serve = Callable[..., Served]


@pytest.fixture(scope="module")
def furnished(tmp_path_factory: pytest.TempPathFactory, _no_settings_from_outside: None) -> Path:
    """A data folder with the demonstration in it."""
    settings = load(data=tmp_path_factory.mktemp("furnished"), port=8080)

    async def furnish() -> None:
        await upgrade(settings.database_url)
        async with private_database(settings.database_url):
            await load_demo(settings)

    aside(furnish())
    return settings.data


@pytest.fixture
def serve(tmp_path: Path, furnished: Path) -> Iterator[Serve]:
    started: list[Served] = []

    def start(*options: str) -> Served:
        started.append(Served(tmp_path, *options, data=None if options else furnished))
        return started[-1]

    yield start
    for each in started:
        each.end()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL], ids=["asked to end", "killed"])
def test_product_comes_and_goes_with_the_portal(serve: Serve, number: signal.Signals) -> None:
    portal = serve()
    portal.wait(portal.port, "/health/ready")
    portal.wait(portal.port + 1, "/health")
    portal.process.send_signal(number)
    portal.process.wait(15)
    portal.wait(portal.port + 1, "/health", until=False)


def test_taken_port_is_said_in_one_line_and_the_portal_serves(serve: Serve) -> None:
    portal = serve()
    with socket.create_server(("127.0.0.1", portal.port + 1)):
        portal.wait(portal.port, "/health/ready")
    assert portal.said().count(f"The sample product is not started: port {portal.port + 1} is taken.") == 1


def test_without_a_demonstration_there_is_no_product(serve: Serve) -> None:
    portal = serve("--no-demo")
    portal.wait(portal.port, "/health/ready")
    assert "sample product" not in portal.said() and not portal.answers(portal.port + 1, "/health")


def test_only_the_products_own_origin_is_let_through(tmp_path: Path) -> None:
    assert product.with_origin(load(data=tmp_path, port=8080)).insecure_origins == ("http://127.0.0.1:8081",)
    assert product.with_origin(load(data=tmp_path, port=8080, demo=False)).insecure_origins == ()
    assert product.with_origin(load(data=tmp_path, port=8080, base_url="https://portal.example")).insecure_origins == ()


@pytest.fixture
async def shown(furnished: Path, tmp_path: Path) -> AsyncIterator[Settings]:
    """The demonstration on an open database of its own."""
    shutil.copytree(furnished, tmp_path / "data")
    settings = product.with_origin(load(data=tmp_path / "data", port=free_ports()))
    async with private_database(settings.database_url):
        yield settings


async def test_product_is_registered_anew_with_each_start(shown: Settings) -> None:
    before, after = {}, {}
    for told in (before, after):
        folder = await product.furnish(shown)
        assert folder == shown.data / "product"
        told |= json.loads((folder / "settings.json").read_text())
        assert {path.stat().st_mode & 0o777 for path in folder.iterdir()} == {0o600} and folder.stat().st_mode & 0o077 == 0
    assert before["client_id"] == after["client_id"]
    changed = ("client_secret", "token", "billing_token", "webhook_secrets")
    assert all(before[name] != after[name] for name in changed)
    tokens = {row.digest: row.revoked_at for row in await ApiToken.all()}
    assert tokens[digest(before["token"])] and tokens[digest(after["token"])] is None
    assert tokens[digest(before["billing_token"])] and tokens[digest(after["billing_token"])] is None
    [endpoint] = await Endpoint.all()
    assert endpoint.url == f"{after['url']}/webhooks" and after["portal"] == shown.base_url


async def test_book_holds_what_the_portal_shows(shown: Settings) -> None:
    book = await product.book(clock.now())
    assert book[0]["name"] == "Mulcahy Bakehouse" and len({each["companyId"] for each in book}) == len(book) > 40
    assert {each["partners"][0]["access"] for each in book} == {"OK", "NONE", "REVOKED"}
    for told in book:
        account = await Account.get(company_id=told["companyId"], product__slug=product.SLUG)
        recent = [each for each in (told["admin"], *told["people"]) if each["last_log_in_at"]]
        assert told["columns"]["unlisted"] + len(told["people"]) + 1 in (account.headcount, 1)
        assert told["columns"]["unlisted_active"] + len(recent) >= account.active_users


def test_mailbox_links_to_the_portal_and_to_the_product_alone() -> None:
    text = "Set it at http://127.0.0.1:8081/password/a now, or see http://localhost:8080/x; not http://127.0.0.1:9999/y."
    links = [part for part, is_link in _parts(text, ("http://localhost:8080", "http://127.0.0.1:8081")) if is_link]
    assert links == ["http://127.0.0.1:8081/password/a", "http://localhost:8080/x;"]
