"""A served portal with the small demonstration, and browsers in which its people are signed in."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest
import uvicorn
from playwright.sync_api import Browser, BrowserContext, Page

from portal.accounts.models import Account, Engagement
from portal.app import create_app
from portal.clients.models import Client
from portal.db.engine import private_database
from portal.db.migrate import upgrade
from portal.demo.load import load as load_demo
from portal.gql.declare import global_id
from portal.invoices.models import BilledInvoice, Invoice, InvoiceLink
from portal.kernel import clock
from portal.partners.models import Partner
from portal.people.models import Session, Staff, User
from portal.products.models import Product
from portal.referrals.models import Referral, ReferralRequest
from portal.settings import Settings, load
from tests.browser.asked import ask_around
from tests.conftest import aside

PEOPLE = ("owner", "advisor", "reader", "rival", "vendor", "finance", "analyst")


@dataclass
class Live:
    """A portal at `url`: the cookies of its people, and where things stand in it."""

    url: str
    cookie_name: str
    password: str = ""
    database_url: str = ""
    cookies: dict[str, str] = field(default_factory=dict)
    places: dict[str, str] = field(default_factory=dict)


async def _people() -> dict[str, str]:
    found = {}
    for name in PEOPLE:
        user = await User.get(email=f"{name}@demo.example")
        staff = await Staff.filter(user_id=user.id, joined_at__isnull=False).first()
        place = staff.partner_id if staff else None
        _row, found[name] = await Session.start(user, clock.now(), 12, browser="", address="", partner_id=place)
    return found


async def _places() -> dict[str, str]:
    partner = await Partner.get(slug="ferrow-lund")
    client = await Client.get(name="Mulcahy Bakehouse", partner_id=partner.id)
    empty = await Client.get(name="Ashgrove Montessori", partner_id=partner.id)
    sides = Engagement.filter(partner_id=partner.id, ended_at__isnull=True)
    unlinked = await sides.filter(client_id__isnull=True).first()
    demoted = await sides.filter(access_health="demoted").first()
    assert unlinked and demoted
    overdue = await Invoice.filter(partner_id=partner.id, state="sent", kind="invoice").order_by("due_on").first()
    billed = await BilledInvoice.filter(partner_id=partner.id, state="open").first()
    assert overdue and billed
    return {
        "month": f"{clock.now().replace(day=1) - timedelta(days=1):%Y-%m}",
        "overdue": global_id(overdue),
        "draft": global_id(await Invoice.get(partner_id=partner.id, state="draft")),
        "billed": global_id(billed),
        "mailed": await InvoiceLink.make(overdue.id, clock.now()),
        "partner": global_id(partner),
        "product": global_id(await Product.get(slug="payroll")),
        "client": global_id(client),
        "empty": global_id(empty),
        "staff": global_id(await Staff.get(partner_id=partner.id, user__email="advisor@demo.example")),
        "unlinked": global_id(await Account.get(id=unlinked.account_id)),
        "disputed": global_id(await Referral.get(business_name="Casa Bellini Gelato")),
        "protected": global_id(await Referral.get(business_name="Harbour Lights Cinema")),
        "dispute": global_id(await ReferralRequest.get(kind="dispute")),
        "demoted": global_id(await Account.get(id=demoted.account_id)),
    }


async def _furnish(settings: Settings, live: Live) -> None:
    await upgrade(settings.database_url)
    async with private_database(settings.database_url):
        await load_demo(settings)
        live.cookies = await _people()
        live.places = await _places()
        live.places |= await ask_around(await Partner.get(slug="ferrow-lund"))


@contextmanager
def serving(settings: Settings, listener: socket.socket) -> Iterator[None]:
    """A portal with these settings, served in a thread."""
    config = uvicorn.Config(create_app(settings), log_config=None, access_log=False, ws="none", timeout_graceful_shutdown=1)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, args=([listener],), daemon=True)
    thread.start()
    while not server.started and thread.is_alive():
        time.sleep(0.02)
    assert server.started
    yield
    server.should_exit = True
    thread.join(20)
    assert not thread.is_alive()  # one process serves one portal at a time


@pytest.fixture(scope="session")
def live(tmp_path_factory: pytest.TempPathFactory, _no_settings_from_outside: None) -> Iterator[Live]:
    """The portal, served in a thread on a free port, with the small demonstration. What tests write stays for the next."""
    listener = socket.create_server(("127.0.0.1", 0))
    port = listener.getsockname()[1]
    settings = load(data=tmp_path_factory.mktemp("live"), port=port, no_worker=True)
    live = Live(settings.base_url, settings.cookie_name, database_url=settings.database_url)
    aside(_furnish(settings, live))
    live.password = (settings.data / "keys" / "demo-password").read_text().strip()
    with serving(settings, listener):
        yield live


@dataclass
class Watched:
    """A page, and what went wrong on it."""

    page: Page
    wrong: list[str] = field(default_factory=list)


def _watch(page: Page, live: Live) -> Watched:
    """Notes errors of the console and of scripts (a breach of the content policy is one) and whatever is asked of others."""
    watched = Watched(page)

    def console(message: Any) -> None:
        # The browser reports every refused form (422), and pages that are meant to fail, as errors.
        if message.type == "error" and not message.text.startswith("Failed to load resource"):
            watched.wrong.append(f"console: {message.text}")

    def request(asked: Any) -> None:
        if not asked.url.startswith((live.url, "data:", "blob:")):
            watched.wrong.append(f"outside: {asked.url}")

    page.on("console", console)
    page.on("pageerror", lambda error: watched.wrong.append(f"script: {error}"))
    page.on("request", request)
    return watched


def open_watched(browser: Browser, live: Live, who: str | None, **details: Any) -> Watched:
    """An empty page in a context of its own, in which one of the demonstration's people is signed in (None: nobody)."""
    context = browser.new_context(reduced_motion="reduce", **{"viewport": {"width": 1440, "height": 900}, **details})
    if who:
        context.add_cookies([{"name": live.cookie_name, "value": live.cookies[who], "url": live.url}])
    return _watch(context.new_page(), live)


@pytest.fixture
def open_as(browser: Browser, live: Live) -> Iterator[Callable[..., Watched]]:
    """Opens a page as one of the demonstration's people (None: nobody signed in)."""
    contexts: list[BrowserContext] = []

    def open_page(who: str | None, path: str, **details: Any) -> Watched:
        watched = open_watched(browser, live, who, **details)
        contexts.append(watched.page.context)
        watched.page.goto(live.url + path.format(**live.places))
        return watched

    yield open_page
    for context in contexts:
        context.close()
