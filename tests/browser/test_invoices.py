"""A first invoice in a browser: written, sent, opened by the client; and Getting Started ticks."""

import re
from collections.abc import Callable

from playwright.sync_api import expect

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
            found = re.search(r"/invoice/\S+", mail.text if mail else "")
            assert found
            return found[0]

    return aside(read())


def test_the_first_invoice(open_as: Open, live: Live):
    watched = open_as("rival", "/")
    page = watched.page
    start = page.get_by_role("region", name="Getting started")
    expect(start.get_by_role("link", name="Send the first invoice")).to_be_visible()
    assert sound(watched) == []
    start.get_by_role("link", name="Send the first invoice").click()
    page.get_by_role("searchbox", name="Search clients").fill("riv")
    page.locator("#choices").get_by_role("link").first.click()
    page.get_by_role("textbox", name="E-mail", exact=True).fill("mia@quay.example")
    page.get_by_label("What, line 1").fill("Payroll, October")
    page.get_by_label("Quantity, line 1").fill("2")
    page.get_by_label("Price, line 1").fill("45.005")
    page.get_by_label("Tax %, line 1").fill("24")
    page.get_by_role("button", name="Save and preview").click()
    expect(page.get_by_text("Write an amount with at most 2 digits behind the point.")).to_be_visible()
    page.get_by_label("Price, line 1").fill("45")
    expect(page.locator(".sums .total")).to_contain_text("€111.60")
    page.get_by_role("button", name="More lines").click()
    expect(page.get_by_label("What, line 1")).to_have_value("Payroll, October")
    assert sound(watched) == []
    page.get_by_role("button", name="Save and preview").click()
    expect(page.get_by_text("This is what mia@quay.example will see.")).to_be_visible()
    page.get_by_role("button", name="Send to the client").click()
    expect(page.get_by_text("Invoice sent.")).to_be_visible()
    assert sound(watched) == []
    theirs = open_as(None, mailed(live, "mia@quay.example"), viewport={"width": 390, "height": 844})
    expect(theirs.page.get_by_role("article", name="Invoice")).to_contain_text("INV-0001")
    assert sound(theirs) == []
    page.goto(live.url + "/")
    expect(start.get_by_role("link", name="Send the first invoice")).to_have_count(0)
    expect(start.get_by_text("All done.")).to_be_visible()  # an account in use and a lead, it has
    start.get_by_role("button", name="Close").click()
    expect(start).to_have_count(0)
    page.goto(live.url + "/settings/partner")
    page.get_by_role("button", name="Show it again").click()
    expect(start.get_by_text("Send the first invoice")).to_be_visible()
