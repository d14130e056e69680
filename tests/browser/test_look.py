"""Every page as it is drawn: axe in both themes, nothing asked of others, nothing wrong in the console, nothing wider than the screen."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from tests.browser.conftest import Live, Watched, open_watched
from tests.browser.everything import Walks, everything
from tests.web.test_pages import walk

Open = Callable[..., Watched]
Window = Callable[[Live, str | None], Watched]

EVERYBODY = ("owner", "advisor", "reader", "rival", "vendor", "finance", "support", "analyst", None)

# Of each kind of page one, in this order: axe's four looks come by turns.
PAGES = (
    ("owner", "/"),
    ("owner", "/clients"),
    ("owner", "/clients?open={client}"),
    ("owner", "/clients?q=nobody+has+this&status=paying"),
    ("owner", "/clients/new"),
    ("owner", "/clients/{client}"),
    ("owner", "/clients/{client}/edit"),
    ("owner", "/clients/{client}/accounts/add"),
    ("owner", "/accounts"),
    ("owner", "/jobs"),
    ("owner", "/notifications"),
    ("owner", "/settings/notifications"),
    ("owner", "/accounts/{demoted}"),
    ("owner", "/accounts/{unlinked}"),
    ("owner", "/referrals?view=board"),
    ("owner", "/referrals/new"),
    ("owner", "/referrals/{disputed}"),
    ("owner", "/referrals/{protected}"),
    ("vendor", "/referrals?view=list&waits=true&sort=due"),
    ("vendor", "/referrals/requests/{dispute}"),
    ("rival", "/referrals"),
    ("owner", "/invoices"),
    ("owner", "/invoices/vendor"),
    ("owner", "/invoices/new"),
    ("owner", "/invoices/{overdue}"),
    ("owner", "/invoices/{draft}/edit"),
    ("owner", "/invoices/vendor/{billed}"),
    (None, "/invoice/{mailed}"),
    ("owner", "/search?q=bre"),
    ("owner", "/people"),
    ("owner", "/people/requests"),
    ("owner", "/people/invite"),
    ("owner", "/people/{staff}"),
    ("owner", "/people/{staff}/access"),
    ("owner", "/people/{staff}/leaver"),
    ("owner", "/segments"),
    ("owner", "/segments/new?of=clients&q=a&status=trial"),
    ("owner", "/bulk"),
    ("owner", "/bulk/new?of=accounts&act=request_plan&all=1"),
    ("owner", "/people/{staff}/transfer"),
    ("owner", "/clients/import"),
    ("owner", "/settings"),
    ("owner", "/settings/security"),
    ("owner", "/settings/partner"),
    ("owner", "/settings/security/passkey"),
    ("owner", "/prove?next=/people"),
    ("owner", "/there-is-no-such-page"),
    ("owner", "/partners"),
    ("owner", "/points"),
    ("owner", "/earnings?period=all"),
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
    ("reader", "/"),
    ("reader", "/clients/{client}"),
    ("advisor", "/clients"),
    ("vendor", "/"),
    ("vendor", "/partners"),
    ("vendor", "/partners/{partner}/tier"),
    ("vendor", "/partners/{partner}"),
    ("vendor", "/partners/interest"),
    ("vendor", "/vendor"),
    ("vendor", "/vendor/products"),
    ("vendor", "/vendor/products/{product}"),
    ("vendor", "/vendor/products/{product}/plans/new"),
    ("vendor", "/vendor/products/{product}/endpoint"),
    ("vendor", "/vendor/products/{product}/client"),
    ("vendor", "/vendor/webhooks"),
    ("vendor", "/vendor/tokens"),
    ("vendor", "/vendor/audit"),
    ("vendor", "/vendor/privacy?q=advisor@demo.example"),
    ("owner", "/settings/tokens"),
    ("owner", "/settings/tokens/new"),
    (None, "/signout"),
    (None, "/signin"),
    (None, "/password/forgot"),
    (None, "/partners/join"),
    (None, "/partners/join?as=partner"),
    (None, "/mailbox"),
    (None, "/c/{asked}"),
    (None, "/c/{well}"),
)
# Looked at with the larger setting only.
MORE_PAGES = (
    ("vendor", "/vendor/privacy?q=o"),
    ("vendor", "/vendor/privacy/retention"),
    ("vendor", "/vendor/privacy/erase?q=advisor@demo.example"),
    ("vendor", "/partners/{partner}/merge?q=e"),
    ("vendor", "/partners/{partner}/merge?into={partner}"),
    ("owner", "/settings/data"),
    ("owner", "/clients?archived=true"),
    ("owner", "/clients/{empty}"),
    ("owner", "/accounts?state=inactive&sort=-headcount"),
    ("owner", "/accounts?q=nobody+has+this"),
    ("owner", "/accounts/{unlinked}/file"),
    ("owner", "/referrals?view=list"),
    ("owner", "/referrals?q=nobody+has+this"),
    ("owner", "/referrals/{protected}/edit"),
    ("owner", "/referrals/{protected}/claim"),
    ("vendor", "/referrals?view=board"),
    ("vendor", "/referrals/{protected}/won"),
    ("owner", "/invoices?show=overdue"),
    ("owner", "/invoices/new?client={client}"),
    ("owner", "/invoices/{overdue}/cancel"),
    ("finance", "/invoices"),
    (None, "/invoice/no-such-link"),
    ("owner", "/people/{staff}/access?mode=take"),
    ("owner", "/people/{staff}/access?q=nobody+has+this&client={client}"),
    ("owner", "/bulk/new?of=accounts&act=file&all=1&query=status%3Dtrial"),
    ("owner", "/people/{staff}/deactivate"),
    ("owner", "/settings/password"),
    ("owner", "/settings/email"),
    ("owner", "/points?counts=true"),
    ("owner", "/earnings?period=1999-01&kind=refund"),
    ("reader", "/points"),
    ("vendor", "/points?partner={partner}"),
    ("vendor", "/earnings?partner={partner}"),
    ("vendor", "/partners/new"),
    ("vendor", "/partners?status=declined"),
    ("vendor", "/partners/{partner}/suspend"),
    ("vendor", "/people/reset-factors"),
    ("vendor", "/vendor/products/new"),
    ("vendor", "/vendor/products/{product}/edit"),
    ("vendor", "/vendor/products/{product}/modules/new"),
    ("vendor", "/vendor/tokens/new?kind=partner"),
    ("vendor", "/vendor/audit?about=partner&since=2026-01-01"),
    ("owner", "/settings/audit"),
    ("finance", "/accounts/{demoted}"),
    ("reader", "/people/invite"),
    (None, "/partners/join?as=other"),
    (None, "/second-factor/no-such-link"),
    (None, "/join/no-such-invitation"),
    (None, "/c/no-such-link"),
)
TAGS = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}, "resultTypes": ["violations"]}
TOO_WIDE = """() => [...document.querySelectorAll("body *")].filter((element) => {
  const box = element.getBoundingClientRect();
  if (box.width === 0 || element.closest(".scroll, .sr, .skip, .views, [popover]:not(:popover-open), dialog:not([open])")) return false;
  return box.right > innerWidth + 1 || box.left < -1;
}).slice(0, 5).map((element) => element.tagName + "." + element.className)"""


CUT = """() => {
  const cut = new Set(), walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), range = document.createRange();
  const aside = ".sr, .skip, script, style, template, option, .preview, [popover]:not(:popover-open), dialog:not([open]), svg, .scroll, .views, .crumbs";
  while (walker.nextNode()) {
    const text = walker.currentNode, holder = text.parentElement;
    if (!text.data.trim() || holder.closest(aside) || !holder.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    range.selectNodeContents(text);
    const its = range.getBoundingClientRect();
    for (let around = holder; its.width && around !== document.body; around = around.parentElement) {
      const style = getComputedStyle(around), box = around.getBoundingClientRect();
      if (box.width <= 2 || /auto|scroll/.test(style.overflow)) break;
      if (!/hidden|clip/.test(style.overflow)) continue;
      if (its.right > box.right + 2 || its.left < box.left - 2 || its.bottom > box.bottom + 4) cut.add(`cut: ${around.className}: ${text.data.trim().slice(0, 40)}`);
    }
    const control = holder.closest("button, .btn, .item, .tag, .chip"), box = control?.getBoundingClientRect();
    if (box && (its.right > box.right + 2 || its.left < box.left - 2 || its.bottom > box.bottom + 3)) cut.add(`outgrows its control: ${control.className}: ${text.data.trim().slice(0, 40)}`);
  }
  return [...cut].slice(0, 5);
}"""


def findings(watched: Watched) -> list[str]:
    """What axe finds on the page as it stands: rule, how bad, where."""
    found: dict[str, Any] = Axe().run(watched.page, options=TAGS).response
    return [f"{each['id']}: {node['html'][:160]}" for each in found["violations"] for node in each["nodes"]]


LONG = bool(os.environ.get("PORTAL_TEST_LONG"))
LOOKS = [(theme, width) for theme in ("light", "dark") for width in (1280, 320)]
ENLARGED = "size => { document.documentElement.style.fontSize = size; }"


@pytest.fixture(scope="module")
def windows(browser: Browser) -> Iterator[Callable[[Live, str | None], Watched]]:
    """The one window of a person in a portal: files are read and scripts compiled once."""
    opened: dict[tuple[str, str | None], Watched] = {}

    def window(live: Live, who: str | None) -> Watched:
        if (live.url, who) not in opened:
            opened[live.url, who] = open_watched(browser, live, who)
        return opened[live.url, who]

    yield window
    for watched in opened.values():
        watched.page.context.close()


@pytest.fixture
def furnished(tmp_path: Path, _no_settings_from_outside: None) -> Iterator[tuple[Live, Walks]]:
    """A portal with rows of every kind, and where the walk of each of its people begins. It ends before another is served."""
    yield from everything(tmp_path)


def everywhere(live: Live, walks: Walks, who: str | None) -> list[str]:
    """Every page that links lead this person to."""
    headers = {"cookie": f"{live.cookie_name}={live.cookies[who]}"} if who else {}
    with httpx2.Client(base_url=live.url) as client:
        return list(walk(client, headers, ["/", *walks[who]])[0])


def unsound(watched: Watched, address: str, looks: list[tuple[str, int]]) -> list[str]:
    """What is wrong with a page: wider than a phone, twice as large as the letters may be, what axe finds in these looks, in the console."""
    page, found = watched.page, []
    watched.wrong.clear()
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto(address)
    # 640: what is left of 1280 at 200 %; then letters alone are twice as large.
    for width, size in ((390, ""), (320, ""), *(((640, ""), (1280, "200%")) if LONG else ())):
        page.set_viewport_size({"width": width, "height": 800})
        page.evaluate(ENLARGED, size)
        wide = page.evaluate(TOO_WIDE)
        if wide or page.evaluate("document.documentElement.scrollWidth") > width:
            found.append(f"too wide at {width} {size}: {wide}")
        found += [f"at {width} {size}: {cut}" for cut in (page.evaluate(CUT) if LONG else [])]
    page.evaluate(ENLARGED, "")
    for theme, width in looks:
        page.emulate_media(color_scheme=theme)
        page.set_viewport_size({"width": width, "height": 2400})  # what sticks to the bottom covers nothing that can be scrolled out under it
        found += [f"{theme} {width}: {each}" for each in findings(watched)]
    return found + watched.wrong


@pytest.mark.parametrize(("who", "path"), PAGES + MORE_PAGES if LONG else PAGES)
def test_page_is_sound_in_both_themes_and_at_every_width(windows: Window, live: Live, who: str | None, path: str):
    """axe looks at each page in one of the four ways, at page after page in turn; with the larger setting in all of them."""
    looks = LOOKS if LONG else [LOOKS[PAGES.index((who, path)) % len(LOOKS)]]
    assert unsound(windows(live, who), live.url + path.format(**live.places), looks) == []


def test_every_page_that_exists_is_sound(windows: Window, furnished: tuple[Live, Walks]):
    """What the demonstration has no rows for; with the larger setting every page that any link leads to, for each kind of person."""
    live, walks = furnished
    found: dict[str, list[str]] = {}
    for who in EVERYBODY if LONG else ("owner", None):
        for at, address in enumerate(everywhere(live, walks, who) if LONG else walks[who][:8]):
            looks = LOOKS if LONG and who in ("owner", "vendor", None) else [LOOKS[at % len(LOOKS)]]
            found[f"{who} {address}"] = unsound(windows(live, who), live.url + address, looks)
    assert {page: said for page, said in found.items() if said} == {}


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
