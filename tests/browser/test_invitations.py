"""Inviting a business in a browser, and what the business sees: by mail and by link, with script and without, on a phone."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from portal.db.engine import private_database
from portal.outbox.models import Mail
from tests.browser.conftest import Live, Watched
from tests.browser.test_import import sound
from tests.conftest import aside

Open = Callable[..., Watched]


def mailed(live: Live, to: str) -> str:
    """The path of the link in the newest mail to an address."""

    async def read() -> str:
        async with private_database(live.database_url):
            mail = await Mail.filter(to=to).order_by("-id").first()
            assert mail
            found = re.search(r"/i/\S+", mail.text)
            assert found
            return found[0]

    return aside(read())


def _fill(page: Page, name: str, company_id: str) -> None:
    page.get_by_label("Company name").fill(name)
    page.get_by_label("Country", exact=True).select_option("IE")
    page.get_by_label("Company ID").fill(company_id)
    page.get_by_label("Company ID").press("Tab")
    page.get_by_label("Your name").fill("Mia Quay")


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_a_business_is_invited_by_mail_and_accepts(open_as: Open, live: Live, script: bool):
    word = "quay" if script else "dairy"
    watched = open_as("owner", "/invitations/new", java_script_enabled=script)
    page = watched.page
    addresses = page.get_by_label("Addresses")
    addresses.fill(f"mia@{word}.example, nobody")
    if script:
        addresses.press("End")
        addresses.press_sequentially(" ")
        expect(page.locator(".chip-bad")).to_have_text("nobody: is no e-mail address")
        assert sound(watched) == []
    page.get_by_role("button", name="Send invitations").click()
    expect(page.get_by_text("nobody is no e-mail address.").first).to_be_visible()
    addresses.fill(f"mia@{word}.example")
    page.get_by_role("button", name="Send invitations").click()
    page.wait_for_url("**/invitations")
    expect(page.get_by_text("You can send it again at").first).to_be_visible()
    assert not script or sound(watched) == []
    theirs = open_as(None, mailed(live, f"mia@{word}.example"), java_script_enabled=script)
    offer = theirs.page
    expect(offer.get_by_role("heading", name="Ferrow & Lund invites you to Payroll")).to_be_visible()
    offer.get_by_role("button", name="Accept").click()
    expect(offer.get_by_text("Fill this in.").first).to_be_visible()
    assert not script or sound(theirs) == []
    _fill(offer, "Quay Foods", f"{word}-foods".upper())
    if script:
        expect(offer.get_by_text("is free.")).to_be_visible()
    offer.get_by_role("button", name="Accept").click()
    expect(offer.get_by_role("heading", name="Your account is being made")).to_be_visible()
    assert not script or sound(theirs) == []
    offer.goto(live.url + mailed_before(offer))
    expect(offer.get_by_role("heading", name="This invitation does not work any more")).to_be_visible()
    page.goto(live.url + "/invitations?state=accepted")
    expect(page.get_by_role("link", name="Quay Foods").first).to_be_visible()


def mailed_before(page: Page) -> str:
    """The address that was used up: the form was sent there."""
    return "/i/" + page.url.rpartition("/i/")[2]


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_a_business_signs_up_through_a_link_on_a_phone(open_as: Open, live: Live, script: bool):
    word = "shore" if script else "strand"
    watched = open_as("owner", "/invitations/new", java_script_enabled=script)
    page = watched.page
    page.get_by_label("Campaign").fill(f"Letter {word}")
    page.get_by_role("button", name="Make link").click()
    page.wait_for_url("**/invitations#links")
    row = page.get_by_role("listitem").filter(has_text=f"Letter {word}")
    address = row.locator(".address a").get_attribute("href")
    assert address and (not script or sound(watched) == [])
    phone = {"viewport": {"width": 390, "height": 844}, "java_script_enabled": script}
    theirs = open_as(None, address.removeprefix(live.url), **phone)
    offer = theirs.page
    assert not script or sound(theirs) == []
    _fill(offer, f"{word.title()} Hotel", f"{word}-hotel".upper())
    offer.get_by_label("Work e-mail").fill(f"mia@{word}.example")
    offer.get_by_label("Give this partner a user in our account").uncheck()
    offer.get_by_role("button", name="Ask for the account").click()
    expect(offer.get_by_role("heading", name="Look into your mail")).to_be_visible()
    assert not script or sound(theirs) == []
    offer.goto(live.url + mailed(live, f"mia@{word}.example"))
    expect(offer.get_by_label("Company ID")).to_have_value(f"{word}-hotel".upper())
    expect(offer.get_by_label("Give this partner a user in our account")).not_to_be_checked()
    offer.get_by_role("button", name="Confirm").click()
    expect(offer.get_by_text("It gets no user in your account.")).to_be_visible()
    page.goto(live.url + "/invitations")
    figures = page.get_by_role("listitem").filter(has_text=f"Letter {word}").locator("dd")
    expect(figures.nth(0)).to_have_text("1")
    expect(figures.nth(1)).to_have_text("1")
    code = page.get_by_role("link", name=f"QR code Letter {word}").get_attribute("href")
    answer = page.request.get(live.url + (code or ""))
    assert answer.ok and answer.headers["content-type"] == "image/svg+xml" and "<svg" in answer.text()


def test_what_leads_nowhere_is_one_page(open_as: Open):
    for path in ("/i/" + "x" * 43, "/l/nothing"):
        watched = open_as(None, path)
        expect(watched.page.get_by_role("heading", name="This invitation does not work any more")).to_be_visible()
        assert sound(watched) == []
