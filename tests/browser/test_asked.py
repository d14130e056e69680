"""What people are asked and answer in Chromium: a client behind a mailed link, and the partner's owner."""

import re
from collections.abc import Callable

from playwright.sync_api import expect

from tests.browser.conftest import Watched
from tests.browser.test_look import findings

Open = Callable[..., Watched]


def test_a_client_restores_access_and_is_asked_once_more_before_it_takes_something(open_as: Open):
    watched = open_as(None, "/c/{asked}", viewport={"width": 390, "height": 844})
    page = watched.page
    expect(page.get_by_text("Ada Ferrow asks you to restore the access of Ferrow & Lund.")).to_be_visible()
    page.get_by_role("button", name="Restore").click()
    expect(page.get_by_text("Your product restores the access now.")).to_be_visible()
    expect(page.get_by_role("button", name="Restore")).to_have_count(0)
    page.get_by_role("button", name="Withdraw this partner").click()
    expect(page.get_by_role("heading", name="Withdraw")).to_be_visible()
    assert findings(watched) == []
    page.get_by_role("link", name=re.compile("Keep|Cancel|Back")).first.click()
    expect(page.get_by_role("button", name="Withdraw this partner")).to_be_visible()
    assert watched.wrong == []


def test_an_owner_answers_requests_and_proposals(open_as: Open):
    watched = open_as("owner", "/people/requests")
    page = watched.page
    waiting = page.locator("section", has=page.locator("#h-waiting")).get_by_role("listitem")
    expect(waiting).to_have_count(2)
    waiting.first.get_by_role("button", name="Decline").click()  # without a reason
    expect(page.get_by_role("alert")).to_be_visible()
    waiting.first.get_by_role("button", name="Give 30 days").click()
    expect(waiting).to_have_count(1)
    page.get_by_role("link", name="People 2", exact=True).click()
    proposed = page.locator("section", has=page.locator("#h-proposals")).get_by_role("listitem")
    expect(proposed).to_have_count(2)
    proposed.first.get_by_role("button", name="Decline").click()
    expect(page.get_by_text("Declined. It comes back only if the person stands otherwise.")).to_be_visible()
    proposed.first.get_by_role("button", name="Make admin").click()
    expect(page.get_by_text("Proposed by your portal master")).to_have_count(0)
    expect(page.get_by_role("row", name=re.compile("Kwame Mensah.* Admin"))).to_be_visible()
    assert watched.wrong == []
