"""A passkey in a real browser, whose authenticator is Chromium's own virtual one: made, signed in with, proven with, removed."""

import re
from collections.abc import Callable

import pyotp
from playwright.sync_api import Page, expect

from tests.browser.conftest import Live, Watched
from tests.browser.test_look import TOO_WIDE, findings

Open = Callable[..., Watched]


def give_authenticator(page: Page) -> None:
    """A device that keeps passkeys and whose person is there and unlocks it."""
    session = page.context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    options = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    session.send("WebAuthn.addVirtualAuthenticator", {"options": options})


def is_sound(watched: Watched) -> None:
    assert findings(watched) == []
    watched.page.emulate_media(color_scheme="dark")
    assert findings(watched) == []
    watched.page.emulate_media(color_scheme="light")
    size = watched.page.viewport_size
    watched.page.set_viewport_size({"width": 320, "height": 800})
    assert watched.page.evaluate("document.documentElement.scrollWidth") <= 320 and watched.page.evaluate(TOO_WIDE) == []
    watched.page.set_viewport_size(size)
    assert watched.wrong == []


def test_a_passkey_is_made_and_signs_in(open_as: Open, live: Live):
    watched = open_as("finance", "/settings/security")
    page = watched.page
    give_authenticator(page)
    page.get_by_role("link", name="Add a passkey").click()
    is_sound(watched)
    page.get_by_label("Name").fill("Work laptop")
    page.get_by_label("Name").press("Enter")  # as good as the button
    expect(page.get_by_role("heading", name="Keep your recovery codes")).to_be_visible()
    assert len(page.locator(".codes li").all()) == 10
    is_sound(watched)
    page.get_by_role("link", name="I have them").click()
    expect(page.locator("#main")).to_contain_text("Work laptop")
    is_sound(watched)

    page.get_by_role("button", name="You: Farid Nasser").click()
    page.get_by_role("button", name="Sign out").click()
    page.get_by_role("button", name="Sign in with a passkey").click()
    expect(page).to_have_url(f"{live.url}/")
    expect(page.get_by_role("button", name="You: Farid Nasser")).to_be_visible()

    page.goto(f"{live.url}/prove?next=/settings/security")
    is_sound(watched)
    page.get_by_role("button", name="Use a passkey").click()
    expect(page).to_have_url(f"{live.url}/settings/security")

    page.get_by_role("link", name="Add a passkey").click()
    page.get_by_role("button", name="Add the passkey").click()
    expect(page.locator(".refusal")).to_contain_text("has a passkey for you here already")

    page.goto(f"{live.url}/settings/security")
    page.get_by_role("link", name="Rename").click()
    page.locator("dialog").get_by_label("Name").fill("Desk")
    page.locator("dialog").get_by_role("button", name="Rename").click()
    expect(page.locator("#main")).to_contain_text("Desk")
    page.get_by_role("link", name="Remove").click()
    page.locator("dialog").get_by_role("button", name="Remove").click()
    expect(page.locator("#main")).to_contain_text("No second factor yet")
    assert watched.wrong == []


def test_an_app_is_set_up_and_asked_for_after_the_password(open_as: Open, live: Live):
    watched = open_as("analyst", "/settings/security")
    page = watched.page
    page.get_by_role("button", name="Set up").click()
    expect(page.get_by_role("img", name="QR code")).to_be_visible()
    is_sound(watched)
    page.get_by_text("Type it in instead").click()
    secret = page.locator("figure code").inner_text().replace(" ", "")
    page.get_by_label("Code", exact=True).fill(pyotp.TOTP(secret).now())
    page.get_by_role("button", name="Set up").click()
    codes = page.locator(".codes code").all_inner_texts()
    assert len(codes) == 10

    other = open_as(None, "/signin")
    other.page.get_by_label("E-mail address").fill("analyst@demo.example")
    other.page.get_by_label("Password").fill(live.password)
    other.page.get_by_role("button", name="Sign in", exact=True).click()
    expect(other.page.get_by_role("heading", name="Your second factor")).to_be_visible()
    is_sound(other)
    other.page.get_by_label("Code", exact=True).fill(codes[0])
    other.page.get_by_role("button", name="Sign in", exact=True).click()
    expect(other.page).to_have_url(re.compile("/graphiql"))

    page.goto(f"{live.url}/settings/security/app/remove")
    page.get_by_role("button", name="Remove").click()
    expect(page.locator("#main")).to_contain_text("No second factor yet")
    assert watched.wrong == []
