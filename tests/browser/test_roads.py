"""The roads by which a business comes in, walked for real: the portal and the sample product, each in a process of its own.

Each begins otherwise and ends alike: a client who has logged in, a list that says Trial, and a partner in that account as himself
and as another user, and back. Then the client takes the access away, is asked, and gives it back.
"""

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


# The roads


def by_form(world: World, partner: Page, company: str, company_id: str, address: str) -> None:
    """The partner fills in the wizard."""
    partner.goto(f"{world.portal}/accounts/new?kind=trial")
    partner.get_by_label("Payroll", exact=True).check()
    partner.get_by_label("Company name").fill(company)
    partner.get_by_label("Country", exact=False).first.select_option("IE")
    partner.get_by_label("Company ID").fill(company_id)
    partner.get_by_label("Admin name").fill("Mia Moran")
    partner.get_by_label("Work e-mail").fill(address)
    partner.get_by_label("Admin ID").fill("mia")
    partner.get_by_role("button", name="Continue").click()
    partner.get_by_role("checkbox", name="Payslips", exact=True).check()
    partner.get_by_role("button", name="Continue").click()
    partner.get_by_role("button", name="Submit").click()
    expect(partner.get_by_text("Pending activation").first).to_be_visible()


def by_mail(world: World, partner: Page, company: str, company_id: str, address: str) -> None:
    """The partner sends an invitation; the client accepts it and chooses its company ID."""
    partner.goto(f"{world.portal}/invitations/new")
    partner.locator("#mail-emails").fill(address)
    partner.locator("#mail-product").select_option(label="Payroll")
    partner.get_by_role("button", name="Send invitations").click()
    expect(partner.get_by_text(address).first).to_be_visible()
    expect(partner.get_by_text("Invited").first).to_be_visible()
    accepts(world, partner, world.mailed(address, rf"{re.escape(world.portal)}/i/\S+"), company, company_id)


def by_link(world: World, partner: Page, company: str, company_id: str, address: str) -> None:
    """The partner makes a link; the client signs up through it and proves its address."""
    partner.goto(f"{world.portal}/invitations/new")
    partner.locator("#link-product").select_option(label="Payroll")
    partner.get_by_label("Campaign").fill("Spring letter")
    partner.get_by_role("button", name="Make link").click()
    link = partner.locator(".invite-links li", has_text="Spring letter").locator(".address a").get_attribute("href")
    assert link
    accepts(world, partner, link, company, company_id, address)
    client = stranger(partner)
    client.goto(world.mailed(address, rf"{re.escape(world.portal)}/i/\S+"))
    client.get_by_role("button", name="Confirm").click()
    expect(client.get_by_role("heading", name="Your account is being made")).to_be_visible()
    client.context.close()


def stranger(partner: Page) -> Page:
    """A page of somebody who is signed in nowhere."""
    browser = partner.context.browser
    assert browser
    return browser.new_context(reduced_motion="reduce").new_page()


def accepts(world: World, partner: Page, link: str, company: str, company_id: str, address: str | None = None) -> None:
    """The client fills in the page that the link leads to."""
    client = stranger(partner)
    client.goto(link)
    expect(client.get_by_role("heading", name="Ferrow & Lund invites you to Payroll")).to_be_visible()
    client.get_by_label("Company name").fill(company)
    client.get_by_label("Country").select_option("IE")
    client.get_by_label("Company ID").fill(company_id)
    client.get_by_label("Your name").fill("Mia Moran")
    if address:
        client.get_by_label("Work e-mail").fill(address)
    expect(client.get_by_label("Give this partner a user in our account")).to_be_checked()
    client.get_by_role("button", name="Ask for the account" if address else "Accept").click()
    title = "Look into your mail" if address else "Your account is being made"
    expect(client.get_by_role("heading", name=title)).to_be_visible()
    client.context.close()


# Where each road leads


def comes_in(world: World, client: Page, company: str, address: str) -> None:
    """The client follows the link in the mail, sets a password and is in."""
    client.goto(world.mailed(address, rf"{re.escape(world.product)}/password/\S+"))
    client.get_by_label("New password").fill(PASSWORD)
    client.get_by_label("Once more").fill(PASSWORD)
    client.get_by_role("button", name="Set password").click()
    expect(client.get_by_role("heading", name=company)).to_be_visible()
    expect(client.locator(".head .tag")).to_have_text("Trial")


def hires(world: World, client: Page, name: str, address: str) -> None:
    """The client's admin adds an employee."""
    client.goto(f"{world.product}/people")
    client.get_by_label("Name", exact=True).fill(name)
    client.get_by_label("E-mail").fill(address)
    client.get_by_role("button", name="Add").click()
    expect(client.get_by_role("status")).to_contain_text(name)


def listed(world: World, partner: Page, company_id: str) -> Locator:
    """The account's row in the partner's list."""
    return partner.locator("#accounts-rows tr", has_text=company_id)


def enters(world: World, partner: Page, company: str, company_id: str) -> None:
    """As himself: the bar names account and person, and leads back."""
    row = listed(world, partner, company_id)
    again(partner, f"{world.portal}/accounts?q={company_id}", row.filter(has_text="Trial").get_by_role("button", name="Sign in"))
    with partner.expect_popup() as opened:
        row.get_by_role("button", name="Sign in").click()
    page = opened.value
    bar = page.get_by_role("region", name="Signed in from the partner portal")
    expect(bar).to_contain_text(company)
    expect(bar).to_contain_text("Ada Ferrow of Ferrow & Lund")
    expect(bar).not_to_contain_text("minutes left")
    page.get_by_role("link", name="Back to portal").click()
    expect(page.get_by_role("heading", name=company).first).to_be_visible()
    assert page.url.startswith(f"{world.portal}/accounts/")
    page.close()


def acts_as(world: World, partner: Page, company: str, company_id: str, name: str) -> None:
    """As another user: with a reason, for a while; what belongs to that person alone stays as it is."""
    row = listed(world, partner, company_id)
    again(partner, f"{world.portal}/accounts?q={company_id}", row)
    row.get_by_role("link", name=company).first.click()
    account = partner.url
    end = partner.get_by_role("button", name=re.compile("^End"))
    if end.count():
        end.first.click()
    choose = partner.get_by_role("link", name=re.compile("as another user"))
    again(partner, account, choose)
    choose.first.click()
    partner.get_by_label(name).check()
    partner.get_by_label("Reason").fill("Her payslip shows a wrong tax code")
    partner.get_by_label("15 minutes").check()
    with partner.expect_popup() as opened:
        partner.get_by_role("button", name="Sign in as this user").click()
    page = opened.value
    bar = page.get_by_role("region", name="Signed in from the partner portal")
    expect(bar).to_contain_text(f"Ada Ferrow of Ferrow & Lund as {name}")
    expect(bar).to_contain_text(re.compile("1[45] minutes left"))
    page.goto(f"{world.product}/settings")
    expect(page.locator("main form")).to_have_count(0)
    page.get_by_role("link", name="Back to portal").click()
    expect(page.get_by_role("heading", name=company).first).to_be_visible()
    page.close()


def loses_and_regains(world: World, partner: Page, client: Page, company: str, company_id: str) -> None:
    """The client makes the partner's user an employee: the list says so before the click. Asked, the client restores it."""
    client.goto(f"{world.product}/partners")
    client.get_by_role("button", name="Make employee").click()
    expect(client.get_by_text(re.compile("Employee since"))).to_be_visible()
    row, accounts = listed(world, partner, company_id), f"{world.portal}/accounts?q={company_id}"
    ask = row.get_by_role("link", name="Ask to restore")
    again(partner, accounts, ask)
    expect(row.get_by_role("button", name="Sign in")).to_have_count(0)
    expect(row).to_contain_text(re.compile("demoted", re.IGNORECASE))
    ask.click()
    partner.get_by_label("Reason").fill("The November run is due on Thursday")
    partner.get_by_role("button", name="Ask to restore").click()
    again(client, f"{world.product}/home", client.get_by_text("The November run is due on Thursday"))
    client.get_by_role("link", name="Decide").click()
    client.get_by_role("button", name="Restore").first.click()
    expect(client.get_by_role("status")).to_contain_text("has its access again")
    enters(world, partner, company, company_id)


@pytest.mark.parametrize("road", [by_form, by_mail, by_link])
def test_road_leads_to_a_client_and_a_partner_in_its_account(
    world: World, partner: Page, visitor: Callable[[], Page], road: Callable[..., None]
) -> None:
    name = road.__name__.removeprefix("by_")
    company, company_id, address = f"Moran {name.title()} Works", f"MORAN-{name.upper()}", f"mia@{name}.example"
    client = visitor()
    road(world, partner, company, company_id, address)
    comes_in(world, client, company, address)
    hires(world, client, "Declan Roche", f"declan@{name}.example")
    enters(world, partner, company, company_id)
    acts_as(world, partner, company, company_id, "Declan Roche")
    loses_and_regains(world, partner, client, company, company_id)


# Off the roads


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
    row = client.get_by_role("row", name=re.compile("Ada Ferrow"))
    again(client, f"{world.product}/partners", row)


def test_refused_company_shows_the_products_reason(world: World, partner: Page) -> None:
    by_form(world, partner, "Faulty Works", "FAIL-WORKS", "mia@faulty.example")
    reason = partner.get_by_text("Company IDs that begin with FAIL- are not allowed in this product.")
    again(partner, partner.url, reason)
    partner.get_by_role("button", name="Try again").click()
    again(partner, partner.url, reason)


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
