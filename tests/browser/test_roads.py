"""The roads between the portal and the sample product, walked for real: each in a process of its own."""

import email
import email.policy
import re
import time
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from tests.run import Served

PASSWORD = "a sentence of the client"
SLOW = 30_000  # ms: a report goes through two outboxes


class World:
    """Both of them, and the mailbox into which both put their mail."""

    def __init__(self, served: Served) -> None:
        self.portal, self.product = f"http://localhost:{served.port}", f"http://127.0.0.1:{served.port + 1}"
        self.data = served.folder / "data"
        self.password = (self.data / "keys" / "demo-password").read_text().strip()

    def mailed(self, to: str, pattern: str) -> str:
        """What the newest mail to an address holds that fits; waits for it."""
        deadline = time.monotonic() + SLOW / 1000
        while time.monotonic() < deadline:
            for path in sorted((self.data / "mailbox").glob("*.eml"), key=lambda path: path.stat().st_mtime, reverse=True):
                message = email.message_from_bytes(path.read_bytes(), policy=email.policy.default)
                body = message.get_body(("plain",))  # type: ignore[attr-defined]
                if message["to"] == to and (found := re.search(pattern, body.get_content())):
                    return found[0]
            time.sleep(0.2)
        raise AssertionError(f"no mail to {to} with {pattern}")


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory, _no_settings_from_outside: None) -> Iterator[World]:
    served = Served(tmp_path_factory.mktemp("roads"))
    try:
        served.wait(served.port, "/health/ready")
        served.wait(served.port + 1, "/health")
        yield World(served)
    finally:
        served.end()


@pytest.fixture
def visitor(browser: Browser) -> Iterator[Callable[[], Page]]:
    """A page in a browser of its own; an error of the console or of a script fails the test."""
    contexts: list[BrowserContext] = []
    wrong: list[str] = []

    def note(message: object) -> None:
        text = getattr(message, "text", str(message))
        if getattr(message, "type", "error") == "error" and not text.startswith("Failed to load resource"):
            wrong.append(text)

    def open_page() -> Page:
        context = browser.new_context(reduced_motion="reduce", viewport={"width": 1280, "height": 900})
        context.on("console", note)
        context.on("weberror", lambda error: wrong.append(str(error.error)))
        contexts.append(context)
        return context.new_page()

    yield open_page
    for context in contexts:
        context.close()
    assert wrong == []


@pytest.fixture
def partner(world: World, visitor: Callable[[], Page]) -> Page:
    """The owner of the channel partner, signed in a moment ago."""
    page = visitor()
    page.goto(f"{world.portal}/signin")
    page.get_by_label("E-mail").fill("owner@demo.example")
    page.get_by_label("Password", exact=True).fill(world.password)
    page.get_by_role("button", name="Sign in", exact=True).click()
    expect(page.get_by_role("heading", name="Overview")).to_be_visible()
    return page


def again(page: Page, url: str, wanted: Locator) -> None:
    """Load a page until it shows what is told by the other side."""
    deadline = time.monotonic() + SLOW / 1000
    while True:
        page.goto(url)
        if wanted.count():
            expect(wanted.first).to_be_visible()
            return
        assert time.monotonic() < deadline, f"{url} does not show {wanted}"
        time.sleep(0.3)


def listed(world: World, partner: Page, company_id: str) -> Locator:
    """The account's row in the partner's list."""
    return partner.locator("#accounts-rows tr", has_text=company_id)


def enter(world: World, partner: Page, words: str) -> Page:
    """The page that opens when the partner signs in to an account of the list."""
    row = partner.locator("#accounts-rows tr", has_text=words)
    again(partner, f"{world.portal}/accounts?q={words}", row.get_by_role("button", name="Sign in"))
    with partner.expect_popup() as opened:
        row.get_by_role("button", name="Sign in").click()
    page = opened.value
    expect(page.get_by_role("region", name="Signed in from the partner portal")).to_be_visible()
    return page


def log_in(world: World, client: Page, company_id: str, login: str, password: str) -> None:
    client.goto(world.product)
    client.get_by_label("Company ID").fill(company_id)
    client.get_by_label("Your ID").fill(login)
    client.get_by_label("Password").fill(password)
    client.get_by_role("button", name="Log in").click()


def test_accounts_of_the_demonstration_are_in_the_product_at_once(world: World, partner: Page, visitor: Callable[[], Page]) -> None:
    page = enter(world, partner, "MULCAHYBAKEH-IE")
    expect(page.get_by_role("heading", name="Mulcahy Bakehouse")).to_be_visible()
    client = visitor()
    log_in(world, client, "mulcahybakeh-ie", "admin", world.password)
    expect(client.get_by_role("heading", name="Mulcahy Bakehouse")).to_be_visible()
    expect(client.locator(".figures div", has_text="Employees").locator("dd")).to_have_text("41")


def test_sign_in_ends_where_it_began(world: World, partner: Page) -> None:
    page = enter(world, partner, "BRENNANDENTA-IE")
    partner.goto(f"{world.portal}/")
    partner.get_by_role("button", name="You: Ada Ferrow").click()
    partner.get_by_role("button", name="Sign out").click()
    expect(partner.get_by_role("heading", name="Sign in")).to_be_visible()
    deadline = time.monotonic() + SLOW / 1000
    while page.get_by_role("region", name="Signed in from the partner portal").count():
        assert time.monotonic() < deadline, "the session in the product did not end"
        time.sleep(0.3)
        page.goto(f"{world.product}/home")
    expect(page.get_by_text("You are no longer logged in here.")).to_be_visible()


def test_own_user_starts_anew_after_a_reset(world: World, partner: Page) -> None:
    page = enter(world, partner, "KEANEHAULAGE-IE")
    partner.locator("#accounts-rows tr", has_text="KEANEHAULAGE-IE").get_by_role("link", name="Keane Haulage").first.click()
    partner.get_by_role("link", name="Reset password").click()
    partner.get_by_role("button", name="Reset password").click()
    link = world.mailed("owner@demo.example", rf"{re.escape(world.product)}/password/\S+")
    page.goto(f"{world.product}/home")
    expect(page.get_by_role("heading", name="Log in")).to_be_visible()
    page.goto(link)
    page.get_by_label("New password").fill(PASSWORD)
    page.get_by_label("Once more").fill(PASSWORD)
    page.get_by_role("button", name="Set password").click()
    expect(page.get_by_role("status")).to_contain_text("Your password is set")


def test_company_that_opened_by_itself_adds_its_partner(world: World, partner: Page, visitor: Callable[[], Page]) -> None:
    client = visitor()
    client.goto(f"{world.product}/sign-up")
    for label, value in (("Company name", "Selfmade Sails"), ("Company ID", "SAILS"), ("Country", "IE"), ("Your name", "Orla Sails")):
        client.get_by_label(label).fill(value)
    client.get_by_label("E-mail").fill("orla@sails.example")
    client.get_by_label("Password").fill(PASSWORD)
    client.get_by_role("button", name="Open company").click()
    client.goto(f"{world.product}/partners")
    client.get_by_label("Short name of the partner").fill("nobody-here")
    client.get_by_role("button", name="Add partner").click()
    expect(client.locator(".error")).to_be_visible()
    client.get_by_label("Short name of the partner").fill("ferrow-lund")
    client.get_by_role("button", name="Add partner").click()
    expect(client.get_by_role("heading", name="Ferrow & Lund")).to_be_visible()
    again(partner, f"{world.portal}/clients", partner.locator("#unlinked", has_text="Selfmade Sails"))
    again(partner, f"{world.portal}/accounts?q=SAILS", listed(world, partner, "SAILS").filter(has_text="Trial"))
    enter(world, partner, "SAILS")


def test_what_the_client_buys_and_owes_is_in_the_list(world: World, partner: Page, visitor: Callable[[], Page]) -> None:
    client = visitor()
    log_in(world, client, "QUINTADOFREI-PT", "admin", world.password)
    client.goto(f"{world.product}/plan")
    client.get_by_label("Plus", exact=True).check()
    client.get_by_role("button", name="Subscribe").click()
    row, accounts = listed(world, partner, "QUINTADOFREI-PT"), f"{world.portal}/accounts?q=QUINTADOFREI-PT"
    again(partner, accounts, row.filter(has_text="Paying").filter(has_text="Plus"))
    client.get_by_role("button", name="Let a payment fail").click()
    again(partner, accounts, row.filter(has_text="Past due"))
    client.get_by_role("button", name="Pay now").click()
    again(partner, accounts, row.filter(has_text="Paying"))
