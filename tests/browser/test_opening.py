"""Opening an account in a browser: three pages with script and without, each sound in both themes and on a phone."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Watched
from tests.browser.test_import import sound

Open = Callable[..., Watched]


def _company(page: Page, name: str, company_id: str) -> None:
    page.get_by_role("radio", name="Payroll").check()
    page.get_by_label("Company name").fill(name)
    page.get_by_label("Company name").press("Tab")
    page.get_by_label("Country", exact=True).select_option("NO")
    page.get_by_label("Company ID").fill(company_id)
    page.get_by_label("Company ID").press("Tab")
    page.get_by_label("Admin name").fill("Kari Nord")
    page.get_by_label("Work e-mail").fill("kari@nordvik.example")
    page.get_by_label("Admin ID").fill("1001")


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_a_subscription_is_opened_in_three_pages(open_as: Open, script: bool):
    name = f"Fjord {'Bakeri' if script else 'Meieri'}"
    watched = open_as("owner", "/accounts/new?kind=subscription", java_script_enabled=script)
    page = watched.page
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_text("These fields need a change:")).to_be_visible()
    assert not script or sound(watched) == []
    _company(page, name, name.upper().replace(" ", "-"))
    if script:
        expect(page.get_by_text("NOK · Europe/Oslo · nb-NO")).to_be_visible()
        expect(page.get_by_text("is free.")).to_be_visible()
    else:
        page.get_by_role("radio", name="Temporary password").check()
    page.get_by_role("button", name="Continue").click()
    page.wait_for_url("**/2")
    page.get_by_role("radio", name="Standard").check()
    page.get_by_role("checkbox", name="Job costing").check()
    if script:
        expect(page.get_by_role("checkbox", name=re.compile("^Payslips"))).to_be_checked()
        expect(page.get_by_role("checkbox", name=re.compile("^Job costing"))).to_be_focused()
        assert sound(watched) == []
    page.get_by_role("button", name="Continue").click()
    page.wait_for_url("**/3")
    confirm = page.url
    expect(page.get_by_text("€59.00 a month").first).to_be_visible()
    expect(page.get_by_text("(needed by Job costing)").first).to_be_visible()
    assert not script or sound(watched) == []
    page.go_back()
    page.reload()
    expect(page.get_by_role("radio", name="Standard")).to_be_checked()
    page.goto(confirm)
    page.get_by_role("button", name="Submit").click()
    if not script:
        expect(page.get_by_role("heading", name="Temporary password")).to_be_visible()
        page.get_by_role("link", name="I have it, see the account").click()
    page.wait_for_url("**/accounts/account_*")
    expect(page.get_by_text("First log-in by the client")).to_be_visible()
    assert not script or sound(watched) == []
    page.goto(confirm)
    page.wait_for_url("**/accounts/account_*")  # opened once: the draft leads to its account


def test_a_draft_goes_on_from_the_actions_menu(open_as: Open):
    watched = open_as("owner", "/accounts/new?kind=trial")
    page = watched.page
    page.get_by_label("Company name").fill("Halfway Ltd")
    page.get_by_role("button", name="Continue").click()
    expect(page.get_by_text("Choose a product.").first).to_be_visible()
    page.goto(page.url.partition("/accounts")[0] + "/")
    page.get_by_role("button", name="Actions").first.click()
    page.get_by_role("link", name="Continue: Halfway Ltd").click()
    expect(page.get_by_label("Company name")).to_have_value("Halfway Ltd")
    assert watched.wrong == []
    page.goto(page.url.partition("/accounts")[0] + "/accounts/drafts")
    assert sound(watched) == []
    page.get_by_role("button", name="Discard").first.click()
    expect(page.get_by_text("Draft discarded.")).to_be_visible()


def test_from_a_client_most_is_filled_in_and_an_id_is_proposed(open_as: Open):
    watched = open_as("owner", "/accounts/new?kind=trial&client={client}")
    page = watched.page
    expect(page.get_by_label("Company name")).to_have_value("Mulcahy Bakehouse")
    page.get_by_role("radio", name="Recruiting").check()
    expect(page.get_by_label("Company ID")).not_to_have_value("")
    expect(page.get_by_text("is free.")).to_be_visible()
    assert sound(watched) == []
