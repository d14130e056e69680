"""An open page shows what changed within two seconds, whichever process it was told, and is itself again after a restart."""

import os
import re
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import orjson
import pytest
from playwright.sync_api import Browser, expect

from portal.accounts.rules import Lifecycle
from portal.assets import ASSETS
from portal.db.engine import private_database
from portal.gql.declare import global_id
from portal.kernel import clock
from portal.notifications.models import About, Notification
from portal.notifications.rules import Told
from portal.partners.models import Partner
from portal.people.entry import draw_token
from portal.people.models import ApiToken, Session, User, digest
from tests.browser.conftest import Live, Watched
from tests.cast import make_cast
from tests.conftest import aside
from tests.run import free_ports

SOON = 2000  # milliseconds
REPORT = "mutation ($input: ReportUsageInput!) { reportUsage(input: $input) { applied errors { message } } }"


class Server:
    """`portal serve` on a database and a data folder that it may share with others."""

    def __init__(self, data: Path, database_url: str, port: int) -> None:
        self.data, self.database_url, self.port, self.url = data, database_url, port, f"http://localhost:{port}"
        self.start()

    def start(self) -> None:
        clean = {name: value for name, value in os.environ.items() if not name.startswith("PORTAL_")}
        said = ["--port", str(self.port), "--data", str(self.data), "--database-url", self.database_url, "--no-demo", "--no-worker"]
        with (self.data / f"log-{self.port}").open("a") as log:
            env = clean | {"PYTHONPATH": str(ASSETS / "src")}
            self.process = subprocess.Popen([sys.executable, "-m", "portal.cli", "serve", *said], env=env, stdout=log, stderr=log)

    def wait(self) -> None:
        deadline = time.monotonic() + 60
        while not self.is_ready():
            assert self.process.poll() is None and time.monotonic() < deadline, (self.data / f"log-{self.port}").read_text()
            time.sleep(0.1)

    def is_ready(self) -> bool:
        try:
            with urllib.request.urlopen(f"{self.url}/health/ready", timeout=5) as answer:
                return answer.status == 200
        except OSError:
            return False

    def stop(self) -> float:
        """Seconds that it took to end by itself, pages being open."""
        begun = time.monotonic()
        self.process.terminate()
        self.process.wait(15)
        return time.monotonic() - begun

    def ask(self, token: str, document: str, **variables: Any) -> dict[str, Any]:
        body = orjson.dumps({"query": document, "variables": variables})
        headers = {"Content-Type": "application/json", "Authorization": f"Bearer {token}"}
        with urllib.request.urlopen(urllib.request.Request(f"{self.url}/graphql", body, headers), timeout=20) as answer:
            return orjson.loads(answer.read())["data"]


async def _world(url: str) -> dict[str, str]:
    """A partner with an account of 3 users, its owner at a browser, and the account's product with a token."""
    async with private_database(url):
        cast, now = await make_cast(), clock.now()
        engagement = await cast.account("Mulcahy", await cast.client("Mulcahy"), lifecycle=Lifecycle.TRIAL, users=3, headcount=9)
        product, token = cast.products["payroll"], draw_token()
        dates = {"created_at": now, "expires_at": now + timedelta(days=1)}
        await ApiToken.create(name="Payroll", product_id=product.id, digest=digest(token), hint="", scopes=["reports:write"], **dates)
        _row, cookie = await Session.start(cast.users["owner"], now, 12, browser="", address="", partner_id=cast.partner.id)
        return {"account": global_id(await engagement.account), "token": token, "cookie": cookie}


@pytest.fixture
def servers(database_url: str, tmp_path: Path) -> Iterator[tuple[Server, Server, dict[str, str]]]:
    """Two processes that serve one database, and who is in it."""
    world = aside(_world(database_url))
    port = free_ports()
    both = [Server(tmp_path, database_url, port), Server(tmp_path, database_url, port + 1)]
    for server in both:
        server.wait()
    yield (*both, world)
    for server in both:
        if server.process.poll() is None:
            server.stop()


async def _told(url: str) -> None:
    async with private_database(url):
        user = await User.get(email="owner@demo.example")
        partner = await Partner.get(slug="ferrow-lund")
        about = About(global_id(partner))
        await Notification.tell(Told.TIER_CHANGED, partner.id, f"test:{clock.now()}", about, clock.now(), only=[user.id], tier="Gold")


def test_the_bell_and_the_page_follow_in_one_process(open_as: Callable[..., Watched], live: Live):
    """What a person is told appears in the head of whatever page is open; what changes in the partner, on its overview."""
    watched = open_as("owner", "/")
    page = watched.page
    expect(page.locator("#live-mark")).to_have_text("Live")
    page.wait_for_timeout(1500)
    before = int(page.locator("#bell .n").inner_text())
    aside(_told(live.database_url))
    expect(page.locator("#bell .n")).to_have_text(str(before + 1), timeout=SOON)
    clients = page.locator(".band div", has_text="Clients").locator(".figure")
    figure = int(clients.inner_text())
    other = open_as("owner", "/clients/new").page
    other.fill("#main [name=name]", "Seen at once")
    other.locator("#main form[method=post] [type=submit]").first.click()
    expect(clients).to_have_text(str(figure + 1), timeout=2 * SOON)
    assert not watched.wrong


@pytest.mark.postgres
def test_a_report_to_one_process_is_seen_at_another_and_a_restart_is_got_over(servers: Any, browser: Browser):
    one, other, world = servers
    context = browser.new_context()
    context.add_cookies([{"name": "portal", "value": world["cookie"], "url": other.url}])
    page, wrong = context.new_page(), []
    page.on("pageerror", lambda error: wrong.append(error))
    page.goto(other.url)
    users = page.locator(".band div", has_text="Active users").locator(".figure")
    mark = page.locator("#live-mark")
    expect(users).to_have_text("3")
    expect(mark).to_have_attribute("data-state", "on")

    def report(sequence: int, users: int) -> None:
        said = {"account": world["account"], "reportId": f"r{sequence}", "sequence": sequence, "activeUsers": users, "headcount": 50}
        assert one.ask(world["token"], REPORT, input=said) == {"reportUsage": {"applied": True, "errors": []}}

    page.wait_for_timeout(1500)  # what it may have missed before it was connected is told
    report(2, 44)
    expect(users).to_have_text("44", timeout=SOON)

    assert other.stop() < 4
    expect(mark).to_have_text(re.compile(r"^Updated \d\d:\d\d · Reconnecting$"))
    report(3, 45)
    other.start()
    other.wait()
    expect(mark).to_have_text("Live", timeout=15_000)
    expect(users).to_have_text("45", timeout=10_000)
    report(4, 46)
    expect(users).to_have_text("46", timeout=SOON)
    assert not wrong
    context.close()
