"""Every page as it is drawn: axe in both themes, nothing asked of others, nothing wrong in the console, nothing wider than the screen."""

import os
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from tests.browser.conftest import Live, Watched, open_watched

Open = Callable[..., Watched]

PAGES = (
    ("owner", "/"),
    ("owner", "/clients"),
    ("owner", "/clients?open={client}"),
    ("owner", "/clients?q=nobody+has+this&status=paying"),
    ("owner", "/clients?archived=true"),
    ("owner", "/clients/new"),
    ("owner", "/clients/{client}"),
    ("owner", "/clients/{empty}"),
    ("owner", "/clients/{client}/edit"),
    ("owner", "/clients/{client}/accounts/add"),
    ("owner", "/accounts"),
    ("owner", "/jobs"),
    ("owner", "/notifications"),
    ("owner", "/settings/notifications"),
    ("owner", "/accounts?state=inactive&sort=-headcount"),
    ("owner", "/accounts?q=nobody+has+this"),
    ("owner", "/accounts/{demoted}"),
    ("owner", "/accounts/{unlinked}"),
    ("owner", "/accounts/{unlinked}/file"),
    ("owner", "/referrals?view=board"),
    ("owner", "/referrals?view=list"),
    ("owner", "/referrals?q=nobody+has+this"),
    ("owner", "/referrals/new"),
    ("owner", "/referrals/{disputed}"),
    ("owner", "/referrals/{protected}"),
    ("owner", "/referrals/{protected}/edit"),
    ("owner", "/referrals/{protected}/claim"),
    ("vendor", "/referrals?view=board"),
    ("vendor", "/referrals?view=list&waits=true&sort=due"),
    ("vendor", "/referrals/{protected}/won"),
    ("vendor", "/referrals/requests/{dispute}"),
    ("rival", "/referrals"),
    ("owner", "/invoices"),
    ("owner", "/invoices?show=overdue"),
    ("owner", "/invoices/vendor"),
    ("owner", "/invoices/new"),
    ("owner", "/invoices/new?client={client}"),
    ("owner", "/invoices/{overdue}"),
    ("owner", "/invoices/{draft}/edit"),
    ("owner", "/invoices/{overdue}/cancel"),
    ("owner", "/invoices/vendor/{billed}"),
    ("finance", "/invoices"),
    (None, "/invoice/{mailed}"),
    (None, "/invoice/no-such-link"),
    ("owner", "/search?q=bre"),
    ("owner", "/people"),
    ("owner", "/people/requests"),
    ("owner", "/people/invite"),
    ("owner", "/people/{staff}"),
    ("owner", "/people/{staff}/access"),
    ("owner", "/people/{staff}/access?mode=take"),
    ("owner", "/people/{staff}/access?q=nobody+has+this&client={client}"),
    ("owner", "/people/{staff}/leaver"),
    ("owner", "/segments"),
    ("owner", "/segments/new?of=clients&q=a&status=trial"),
    ("owner", "/bulk"),
    ("owner", "/bulk/new?of=accounts&act=request_plan&all=1"),
    ("owner", "/bulk/new?of=accounts&act=file&all=1&query=status%3Dtrial"),
    ("owner", "/people/{staff}/deactivate"),
    ("owner", "/people/{staff}/transfer"),
    ("owner", "/clients/import"),
    ("owner", "/settings"),
    ("owner", "/settings/password"),
    ("owner", "/settings/email"),
    ("owner", "/settings/security"),
    ("owner", "/settings/partner"),
    ("owner", "/settings/security/passkey"),
    ("owner", "/prove?next=/people"),
    ("owner", "/there-is-no-such-page"),
    ("owner", "/partners"),
    ("owner", "/points"),
    ("owner", "/points?counts=true"),
    ("owner", "/earnings?period=all"),
    ("owner", "/earnings?period=1999-01&kind=refund"),
    ("owner", "/earnings/sales?period=all"),
    ("owner", "/earnings/payouts"),
    ("owner", "/earnings/statements"),
    ("owner", "/earnings/statements/{month}"),
    ("owner", "/reports/growth"),
    ("owner", "/reports/retention?months=36"),
    ("owner", "/reports/revenue"),
    ("owner", "/reports/clients"),
    ("owner", "/reports/risk"),
    ("rival", "/reports/growth"),
    ("vendor", "/partners/{partner}/facts/certificate"),
    ("reader", "/points"),
    ("vendor", "/points?partner={partner}"),
    ("vendor", "/earnings?partner={partner}"),
    ("reader", "/"),
    ("reader", "/clients/{client}"),
    ("advisor", "/clients"),
    ("vendor", "/"),
    ("vendor", "/partners"),
    ("vendor", "/partners/{partner}/tier"),
    ("vendor", "/partners/new"),
    ("vendor", "/partners?status=declined"),
    ("vendor", "/partners/{partner}"),
    ("vendor", "/partners/{partner}/suspend"),
    ("vendor", "/partners/interest"),
    ("vendor", "/people/reset-factors"),
    ("vendor", "/vendor"),
    ("vendor", "/vendor/products"),
    ("vendor", "/vendor/products/new"),
    ("vendor", "/vendor/products/{product}"),
    ("vendor", "/vendor/products/{product}/edit"),
    ("vendor", "/vendor/products/{product}/plans/new"),
    ("vendor", "/vendor/products/{product}/endpoint"),
    ("vendor", "/vendor/products/{product}/client"),
    ("vendor", "/vendor/products/{product}/modules/new"),
    ("vendor", "/vendor/webhooks"),
    ("vendor", "/vendor/tokens"),
    ("vendor", "/vendor/tokens/new?kind=partner"),
    ("vendor", "/vendor/audit"),
    ("vendor", "/vendor/audit?about=partner&since=2026-01-01"),
    ("owner", "/settings/tokens"),
    ("owner", "/settings/tokens/new"),
    ("owner", "/settings/audit"),
    ("finance", "/accounts/{demoted}"),
    ("reader", "/people/invite"),
    (None, "/signout"),
    (None, "/signin"),
    (None, "/password/forgot"),
    (None, "/partners/join"),
    (None, "/partners/join?as=partner"),
    (None, "/partners/join?as=other"),
    (None, "/second-factor/no-such-link"),
    (None, "/join/no-such-invitation"),
    (None, "/mailbox"),
    (None, "/c/{asked}"),
    (None, "/c/{well}"),
    (None, "/c/no-such-link"),
)
TAGS = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}, "resultTypes": ["violations"]}
TOO_WIDE = """() => [...document.querySelectorAll("body *")].filter((element) => {
  const box = element.getBoundingClientRect();
  if (box.width === 0 || element.closest(".scroll, .sr, .skip, .views, [popover]:not(:popover-open), dialog:not([open])")) return false;
  return box.right > innerWidth + 1 || box.left < -1;
}).slice(0, 5).map((element) => element.tagName + "." + element.className)"""


def findings(watched: Watched) -> list[str]:
    """What axe finds on the page as it stands: rule, how bad, where."""
    found: dict[str, Any] = Axe().run(watched.page, options=TAGS).response
    return [f"{each['id']}: {node['html'][:160]}" for each in found["violations"] for node in each["nodes"]]


LOOKS = [(theme, width) for theme in ("light", "dark") for width in (1280, 320)]


@pytest.fixture(scope="module")
def look_at(browser: Browser, live: Live) -> Iterator[Open]:
    """Opens a page as `open_as` does, in the one window of its person: files are read and scripts compiled once."""
    windows: dict[str | None, Watched] = {}

    def look(who: str | None, path: str) -> Watched:
        if who not in windows:
            windows[who] = open_watched(browser, live, who)
        watched = windows[who]
        watched.wrong.clear()
        watched.page.emulate_media(color_scheme="light")
        watched.page.set_viewport_size({"width": 1440, "height": 900})
        watched.page.goto(live.url + path.format(**live.places))
        return watched

    yield look
    for watched in windows.values():
        watched.page.context.close()


@pytest.mark.parametrize(("who", "path"), PAGES)
def test_page_is_sound_in_both_themes_and_at_every_width(look_at: Open, who: str | None, path: str):
    """axe looks at each page in one of the four ways, at page after page in turn; with the larger setting in all of them."""
    watched = look_at(who, path)
    page = watched.page
    for width in (390, 320):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert page.evaluate(TOO_WIDE) == []
    looks = LOOKS if os.environ.get("PORTAL_TEST_LONG") else [LOOKS[PAGES.index((who, path)) % len(LOOKS)]]
    for theme, width in looks:
        page.emulate_media(color_scheme=theme)
        page.set_viewport_size({"width": width, "height": 800})
        assert findings(watched) == []
    assert watched.wrong == []


def test_open_menus_and_dialogs_are_sound(open_as: Open):
    watched = open_as("owner", "/clients", color_scheme="dark")
    page = watched.page
    for name in ("Add filter", "Actions", "You: Ada Ferrow"):
        page.get_by_role("button", name=name).first.click()
        assert findings(watched) == []
        page.keyboard.press("Escape")
    page.get_by_role("link", name="New client").first.click()
    page.locator("dialog[open] input[name=name]").wait_for()
    assert findings(watched) == []
    page.locator("dialog[open] button[type=submit]").click()
    page.locator("dialog[open] [aria-invalid=true]").wait_for()
    assert findings(watched) == []
    assert watched.wrong == []


def test_graphiql_starts_from_here_alone(open_as: Open):
    for who in ("owner", "analyst"):
        watched = open_as(who, "/graphiql")
        watched.page.locator(".graphiql-container .monaco-editor").first.wait_for(timeout=20_000)
        assert watched.wrong == []
