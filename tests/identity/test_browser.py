"""In Chromium, against a product that is another server: sign in as me and as another user, back, and the end of it."""

import socket
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from portal.identity.models import OidcClient
from portal.kernel import clock, ids
from portal.kernel.passwords import hash_password
from portal.outbox.jobs import tell
from portal.people.models import Session
from portal.settings import Settings
from tests.cast import PASSWORD, make_cast
from tests.identity.product import Product
from tests.identity.served import inside, listening, portal_on
from tests.identity.stage import Account, UserRole, make_account, user_in


@dataclass
class Both:
    """The portal and a product, both served."""

    portal: Settings
    product: Product
    account: str

    def tell(self) -> None:
        """Send what waits for the product."""
        inside(self.portal, lambda: tell(self.portal))


@pytest.fixture
def both(settings: Settings) -> Iterator[Both]:
    ours, theirs = (socket.create_server(("127.0.0.1", 0)) for _each in range(2))
    url = f"http://127.0.0.1:{theirs.getsockname()[1]}"
    with portal_on(ours, settings, insecure_origins=(url,)) as portal:
        product = Product(url, portal.base_url)
        with listening(product.app(), theirs):
            yield Both(portal, product, inside(portal, lambda: _furnish(portal, product)))


async def _furnish(portal: Settings, product: Product) -> str:
    cast = await make_cast(await hash_password(PASSWORD))
    for name in ("Bakehouse", "Chapel Street Dental"):
        await cast.client(name)
    row, product.secret = await OidcClient.register(
        cast.products["payroll"].id,
        redirect_uris=[product.redirect_uri],
        login_uri=f"{product.url}/login",
        logout_uri=f"{product.url}/logged-out",
        insecure_origins=portal.insecure_origins,
        now=clock.now(),
    )
    product.client_id = row.client_id
    engagement = await make_account(cast, "Mulcahy Bakehouse", company_id="MULCAHY")
    await Account.filter(id=engagement.account_id).update(email="mia@mulcahy.example")
    await user_in(engagement.account_id, "owner", UserRole.MANAGER, user_id=cast.users["owner"].id)
    await user_in(engagement.account_id, "Declan Roche")
    await user_in(engagement.account_id, "Mia Mulcahy", UserRole.ADMIN)
    product.cookie = (await Session.start(cast.users["owner"], clock.now(), 12, browser="", address="", partner_id=cast.partner.id))[1]
    return ids.encode("account", engagement.account_id)


@pytest.fixture
def page(context: BrowserContext, both: Both) -> Page:
    """The list of accounts, as the owner sees it. A breach of the content policy fails the test."""
    context.add_cookies([{"name": both.portal.cookie_name, "value": both.product.cookie, "url": both.portal.base_url}])
    page = context.new_page()
    page.on("console", lambda message: _only_fine(message))
    page.goto(f"{both.portal.base_url}/accounts")
    return page


def _only_fine(message: Any) -> None:
    assert "Content Security Policy" not in message.text, message.text


SEEN = """() => {
  const element = document.activeElement, box = element.getBoundingClientRect(), at = (x, y) => document.elementFromPoint(x, y);
  const ring = [element, element.parentElement, element.closest("label")].some((each) => each && getComputedStyle(each).outlineStyle !== "none");
  const inside = box.width > 1 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  const over = at(Math.min(Math.max(box.x + box.width / 2, 1), innerWidth - 1), Math.min(Math.max(box.y + box.height / 2, 1), innerHeight - 1));
  return element !== document.body && ring && inside && (element.contains(over) || over.contains(element));
}"""


def tab_to(page: Page, name: str) -> None:
    """Go on with Tab until what is focused says this. All on the way can be seen, and shows that it has the focus."""
    for _each in range(80):
        page.keyboard.press("Tab")
        said = page.evaluate("(document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent).trim()")
        assert page.evaluate(SEEN), said
        if said.startswith(name):
            return
    raise AssertionError(name)


def test_the_main_job_by_keyboard_alone(page: Page, both: Both):
    """Find a client, write a note about it, go into its account and back, pick rows and act on them: no mouse."""
    keys = page.keyboard
    tab_to(page, "Skip to content")
    keys.press("Enter")
    expect(page.locator("#main")).to_be_focused()
    keys.press("Control+k")
    keys.type("bakehouse")
    keys.press("Enter")
    expect(page.get_by_role("heading", name="Bakehouse", level=1)).to_be_visible()
    keys.press("m")
    keys.type("Pay day is Thursday.")
    keys.press("Control+Enter")
    expect(page.locator(".notes")).to_contain_text("Pay day is Thursday.")
    expect(page.locator("#note-text")).to_be_focused()
    keys.press("Control+k")
    keys.type("mulcahy bakehouse")
    expect(page.locator("#palette-results").get_by_role("button", name="Sign in")).to_be_visible()
    with page.expect_popup() as opened:
        keys.press("Enter")  # the first act of an account
    tab = opened.value
    expect(tab.get_by_role("heading")).to_have_text("owner in MULCAHY")
    tab_to(tab, "Back to portal")
    tab.keyboard.press("Enter")
    expect(tab).to_have_url(f"{both.portal.base_url}/accounts/{both.account}")
    expect(tab.get_by_text("You are in")).to_be_visible()
    page.bring_to_front()
    expect(page.locator("#palette")).to_be_hidden()
    keys.press("Escape")
    keys.press("Control+k")
    keys.type("clients")
    keys.press("Enter")
    expect(page).to_have_url(f"{both.portal.base_url}/clients")
    keys.press("n")
    expect(page.locator("#dialog input[name=name]")).to_be_focused()
    keys.press("Escape")
    expect(page.get_by_role("link", name="New client")).to_be_focused()
    for name in ("Actions", "Add filter", "Notifications", "You:"):
        opener = page.locator(".top, .filters").get_by_label(name) if name == "Notifications" else page.get_by_role("button", name=name).first
        opener.focus()
        keys.press("Enter")
        page.locator(":popover-open").wait_for()
        keys.press("Tab")
        keys.press("Escape")
        expect(page.locator(":popover-open")).to_have_count(0)
        expect(opener).to_be_focused()
    for key in "jxjx":
        keys.press(key)
    expect(page.locator(".bulk")).to_contain_text("2 picked")
    tab_to(page, "Archive")
    keys.press("Enter")
    expect(page.get_by_text("Nothing has changed yet.")).to_be_visible()
    tab_to(page, "Archive: 2 clients")
    keys.press("Enter")
    expect(page.locator("progress")).to_be_visible()
    keys.press("Control+k")
    keys.type("overview")
    keys.press("Enter")
    expect(page.get_by_role("heading", name="New here?")).to_be_visible()
    tab_to(page, "Take the tour")
    keys.press("Enter")
    tour = page.locator("#tour")
    expect(tour).to_be_focused()
    tab_to(page, "Next")
    keys.press("Enter")
    expect(tour).to_contain_text("Step 2 of")
    expect(tour).to_be_focused()
    keys.press("Escape")
    expect(page.get_by_text("The tour is over.")).to_be_visible()
    expect(page.get_by_role("heading", name="New here?")).to_have_count(0)


def test_the_row_says_that_one_is_in_and_ends_it(page: Page, both: Both):
    with page.expect_popup() as opened:
        page.get_by_role("button", name="Sign in Mulcahy Bakehouse").click()
    tab = opened.value
    expect(tab.get_by_role("heading")).to_have_text("owner in MULCAHY")
    page.bring_to_front()
    page.evaluate("window.dispatchEvent(new Event('focus'))")
    expect(page.get_by_text("You are in")).to_be_visible()
    page.get_by_role("button", name="End Mulcahy Bakehouse").click()
    expect(page.get_by_text("Sign-in ended.")).to_be_visible()
    both.tell()
    tab.reload()
    expect(tab.get_by_role("heading")).to_have_text("Nobody is in")


def test_as_another_user(page: Page, both: Both):
    page.get_by_role("link", name="Sign in to Mulcahy Bakehouse as another user").click()
    dialog = page.get_by_role("dialog")
    expect(dialog.get_by_role("radio", name="Mia Mulcahy")).to_be_disabled()
    expect(dialog.get_by_text("This user may do more in the account than your own user.")).to_be_visible()
    dialog.get_by_role("radio", name="Declan Roche").check()
    dialog.get_by_label("Reason").fill("The pay run stops.")
    dialog.get_by_text("15 minutes").click()
    with page.expect_popup() as opened:
        dialog.get_by_role("button", name="Sign in as this user").click()
    expect(opened.value.get_by_role("heading")).to_have_text("owner acts as Declan Roche in MULCAHY")
    expect(dialog).not_to_be_visible()
    page.bring_to_front()
    page.evaluate("window.dispatchEvent(new Event('focus'))")
    expect(page.get_by_text("You are in as Declan Roche, 15 min left")).to_be_visible()
    page.goto(f"{both.portal.base_url}/accounts/{both.account}/access")
    row = page.get_by_role("row").filter(has_text="Declan Roche")
    expect(row).to_contain_text("The pay run stops.")
    expect(row).to_contain_text("in now")


def test_a_stale_proof_is_asked_for_and_leads_back(page: Page, both: Both):
    inside(both.portal, lambda: _age(11))
    page.get_by_role("link", name="Sign in to Mulcahy Bakehouse as another user").click()
    expect(page).to_have_url(f"{both.portal.base_url}/prove?next=/accounts/{both.account}/signin-as")


async def _age(minutes: int) -> None:
    await Session.all().update(proven_at=clock.now() - timedelta(minutes=minutes))


def test_who_comes_from_the_product_goes_in_too(context: BrowserContext, page: Page, both: Both):
    """The same credentials serve both: the product asks, and the only account that may be entered needs no choice."""
    tab = context.new_page()
    tab.on("console", _only_fine)
    tab.goto(f"{both.product.url}/login?iss={both.portal.base_url}&login_hint=")
    expect(tab.get_by_role("heading")).to_have_text("owner in MULCAHY")


def test_whoever_has_to_sign_in_on_the_way_goes_on_to_the_product(context: BrowserContext, page: Page, both: Both):
    """The sign-in form may lead to no other server: a page of the portal does."""
    context.clear_cookies()
    tab = context.new_page()
    tab.on("console", _only_fine)
    tab.goto(f"{both.product.url}/login?iss={both.portal.base_url}&login_hint=")
    tab.get_by_label("E-mail").fill("owner@demo.example")
    tab.get_by_label("Password", exact=True).fill(PASSWORD)
    tab.get_by_role("button", name="Sign in", exact=True).click()
    expect(tab.get_by_role("heading")).to_have_text("owner in MULCAHY")
