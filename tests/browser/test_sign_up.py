"""A bookkeeper becomes a partner in a browser: question, form, mailed link, waiting, approval by the vendor; with script and without."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from portal.db.engine import private_database
from portal.outbox.models import Mail
from tests.browser.conftest import Live, Watched
from tests.browser.test_passkeys import is_sound
from tests.conftest import aside

Open = Callable[..., Watched]


async def _link(url: str, email: str) -> str:
    async with private_database(url):
        mail = await Mail.filter(to=email, kind="people/sign_up").order_by("-created_at").first()
        assert mail
        found = re.search(r"/partners/join/\S+", mail.text)
        assert found
        return found[0]


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_a_bookkeeper_signs_up_and_is_approved(open_as: Open, live: Live, script: bool):
    email, business = f"bo.{script}@brook.example".lower(), f"Brook {'with' if script else 'without'} script"
    watched = open_as(None, "/signin", java_script_enabled=script)
    page = watched.page
    page.get_by_role("link", name="Become a partner").click()
    page.get_by_role("link", name="Yes").click()
    page.get_by_label("Business").fill(business)
    page.get_by_label("Country").select_option("DK")
    page.get_by_label("Service provider").check()
    page.get_by_label("Your name").fill("Bo Brook")
    page.get_by_label("Work e-mail").fill("no address")
    page.get_by_role("button", name="Sign up").click()
    expect(page.get_by_text("This is no e-mail address.")).to_be_visible()
    expect(page.get_by_label("Business")).to_have_value(business)
    page.get_by_label("Work e-mail").fill(email)
    page.get_by_role("button", name="Sign up").click()
    expect(page.get_by_role("heading", name="Look into your mail")).to_be_visible()
    if script:
        is_sound(watched)
    page.goto(live.url + aside(_link(live.database_url, email)))
    if script:
        is_sound(watched)
    page.get_by_label("Password").fill("a sentence of the brook")
    page.get_by_role("button", name="Sign up").click()
    expect(page.get_by_role("heading", name="We have your sign-up")).to_be_visible()
    if script:
        is_sound(watched)

    vendor = open_as("vendor", "/partners?status=pending", java_script_enabled=script).page
    vendor.get_by_role("link", name=business, exact=True).click()
    vendor.get_by_role("link", name="Approve").click()
    vendor.get_by_role("button", name="Approve").click()
    expect(vendor.get_by_role("link", name="Suspend")).to_be_visible()
    page.goto(f"{live.url}/")
    expect(page.get_by_role("heading", name="Overview")).to_be_visible()
    assert watched.wrong == []
