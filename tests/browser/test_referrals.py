"""A referral in a browser: submitted in the dialog, accepted and led along by the vendor, won by the account that is opened for it."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Live, Watched

Open = Callable[..., Watched]


def _submit(page: Page, name: str) -> None:
    """Through the Actions menu; what is missing is said at its field, and what was typed stays."""
    page.get_by_role("button", name="Actions").first.click()
    page.get_by_role("link", name="Submit a referral").click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Business").fill(name)
    dialog.get_by_role("button", name="Submit referral").click()
    expect(dialog.get_by_text("Choose a country from the list.").first).to_be_visible()
    expect(dialog.get_by_label("Business")).to_have_value(name)
    dialog.get_by_label("Country").select_option("IE")
    dialog.get_by_label("Product").select_option(label="Payroll")
    dialog.get_by_label("How you know them").fill("Their foreman is my neighbour.")
    dialog.get_by_label("E-mail").fill("foreman@tullow.example")
    dialog.get_by_role("button", name="Submit referral").click()
    expect(page.get_by_role("heading", name=name)).to_be_visible()


def _act(page: Page, name: str, **fields: str) -> None:
    """Press a button, fill in its dialog, and have it done."""
    page.get_by_role("link", name=name, exact=True).click()
    dialog = page.get_by_role("dialog")
    for label, text in fields.items():
        dialog.get_by_label(label).fill(text)
    dialog.locator("form.form button[type=submit]").click()
    expect(page.locator("dialog[open]")).to_have_count(0)


def _open_account(page: Page) -> None:
    page.get_by_role("button", name="Open account").click()
    expect(page.get_by_label("Company name")).to_have_value("Tullow Timber Ltd")
    expect(page.get_by_role("radio", name="Payroll")).to_be_checked()
    page.get_by_label("Company ID").fill("TULLOW-IE")
    page.get_by_label("Admin name").fill("Kari Nord")
    page.get_by_label("Admin ID").fill("1001")
    page.get_by_role("button", name="Continue").click()
    page.get_by_role("radio", name="Standard").check()
    page.get_by_role("button", name="Continue").click()
    page.get_by_role("button", name="Submit").click()
    expect(page.get_by_text("First log-in by the client")).to_be_visible()


def test_submitted_accepted_contacted_and_won_by_its_account(open_as: Open, live: Live):
    mine, theirs = open_as("owner", "/referrals"), open_as("vendor", "/vendor")
    page, vendor = mine.page, theirs.page
    _submit(page, "Tullow Timber Ltd")
    expect(page.locator(".standing")).to_contain_text("Submitted")
    expect(page.locator(".standing")).to_contain_text("decided by")
    vendor.goto(live.url + "/referrals?view=list&waits=true&sort=due")
    vendor.get_by_role("link", name="Tullow Timber Ltd").click()
    _act(vendor, "Accept", Why="Welcome.")
    _act(vendor, "Mark as contacted")
    expect(vendor.locator(".standing")).to_contain_text("Contacted")
    page.reload()
    expect(page.locator(".clock").first).to_have_text(re.compile("(89|90|91) days left"))
    _act(page, "Extend", **{"Why it takes longer": "The board meets in March."})
    expect(page.get_by_text("The board meets in March.")).to_be_visible()
    where = page.url
    _open_account(page)
    page.goto(where)
    expect(page.locator(".standing")).to_contain_text("Won")
    expect(page.get_by_text("no longer needed")).to_be_visible()
    page.locator(".spine").get_by_role("link", name="Tullow Timber Ltd").last.click()
    expect(page).to_have_url(re.compile("/accounts/account_"))
    page.goto(live.url + "/referrals?view=board")
    expect(page.locator(".board-column", has_text="Won")).to_contain_text("Tullow Timber Ltd")
    assert mine.wrong == [] and theirs.wrong == []


def test_own_duplicates_are_shown_while_one_fills_in_and_the_switch_is_remembered(open_as: Open):
    watched = open_as("owner", "/referrals?view=list")
    page = watched.page
    expect(page.locator("#referrals-rows")).to_be_visible()
    page.goto(page.url.partition("?")[0])
    expect(page.locator("#referrals-rows")).to_be_visible()
    page.get_by_role("link", name="Board").click()
    expect(page.locator(".board")).to_be_visible()
    page.get_by_role("link", name="Submit referral").first.click()
    dialog = page.get_by_role("dialog")
    dialog.get_by_label("Business").fill("Inishowen Knitwear Ltd")
    dialog.get_by_label("Country").select_option("IE")
    expect(dialog.locator("#like")).to_contain_text("You may have this business already.")
    assert watched.wrong == []


@pytest.mark.parametrize("script", [False])
def test_the_vendor_decides_a_dispute_without_script(open_as: Open, script: bool):
    watched = open_as("vendor", "/referrals?view=list&waits=true", java_script_enabled=script)
    page = watched.page
    page.get_by_role("link", name="Casa Bellini Gelato").click()
    page.get_by_role("link", name="Decide", exact=True).click()
    page.get_by_role("button", name="Decide").click()
    expect(page.get_by_text("Choose what you decide.")).to_be_visible()
    page.get_by_label("Decline it").check()
    page.get_by_role("button", name="Decide").click()
    expect(page.get_by_text("Fill this in.")).to_be_visible()
    page.get_by_label("Why").fill("The mail is of another business.")
    page.get_by_label("Decline it").check()
    page.get_by_role("button", name="Decide").click()
    expect(page.get_by_text("declined")).to_be_visible()
