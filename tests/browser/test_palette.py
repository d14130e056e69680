"""Search and commands, keys, and a bulk action from its pick to its undo, in a browser."""

import re
from collections.abc import Callable

from playwright.sync_api import expect

from portal.bulk.models import BulkRun
from portal.db.engine import private_database
from portal.kernel import clock
from tests.browser.conftest import Live, Watched
from tests.browser.test_look import findings
from tests.conftest import aside

Open = Callable[..., Watched]


def work(live: Live) -> None:
    """What the worker does: this portal has none."""

    async def go_on() -> None:
        async with private_database(live.database_url):
            while await BulkRun.go_on(clock.now(), 100):
                pass

    aside(go_on())


def test_the_palette_finds_runs_commands_and_remembers_in_this_tab_alone(open_as: Open, live: Live):
    watched = open_as("owner", "/accounts")
    page = watched.page
    palette, focused = page.locator("#palette"), page.locator("#palette :focus")
    page.keyboard.press("Control+k")
    expect(palette).to_be_visible()
    expect(palette.get_by_role("link", name="New trial")).to_be_visible()
    assert findings(watched) == []
    page.keyboard.type("mulcahy")
    found = palette.locator("#palette-results [data-hit]")
    expect(found.first).to_contain_text("Mulcahy Bakehouse")
    assert findings(watched) == []
    page.keyboard.press("ArrowDown")  # from the first, which Enter in the field means, to the second
    expect(focused).to_contain_text("Payroll")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    expect(page.locator("#palette-text")).to_be_focused()
    with page.context.expect_page() as other:
        page.keyboard.press("Control+Enter")
    expect(other.value).to_have_url(f"{live.url}/clients/{live.places['client']}")
    page.locator("#palette-text").fill("mulcahy b")
    page.keyboard.press("Enter")  # before the answer: it waits for it
    expect(page).to_have_url(f"{live.url}/clients/{live.places['client']}")
    page.goto(f"{live.url}/people")
    page.keyboard.press("/")  # this page has no search field of its own
    expect(palette.get_by_role("link", name="Mulcahy Bakehouse")).to_be_visible()
    page.keyboard.type("dark")
    expect(palette.locator("#palette-commands [data-hit]:visible")).to_have_count(1)
    palette.get_by_role("button", name="Dark theme").press("Enter")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    expect(page).to_have_url(f"{live.url}/people")
    page.keyboard.press("Control+k")
    page.keyboard.type("theme of")
    palette.get_by_role("button", name="Theme of the system").click()
    page.keyboard.press("Control+k")
    page.keyboard.press("Escape")
    expect(palette).to_be_hidden()
    plain = open_as("owner", "/accounts", java_script_enabled=False)
    plain.page.locator("#jump").fill("mulcahy")
    plain.page.locator("#jump").press("Enter")
    expect(plain.page).to_have_url(re.compile(r"/search\?q=mulcahy"))
    assert watched.wrong == [] and plain.wrong == []


def test_rows_are_picked_by_key_an_act_is_previewed_run_and_undone(open_as: Open, live: Live):
    watched = open_as("owner", "/clients?q=ashgrove")
    page = watched.page
    bar = page.locator(".bulk")
    expect(bar).to_be_hidden()
    page.keyboard.press("j")
    page.keyboard.press("x")
    expect(bar).to_contain_text("1 picked")
    bar.get_by_role("button", name="Pick none").click()
    expect(bar).to_be_hidden()
    page.goto(f"{live.url}/clients")
    page.locator("[data-pick]").first.check()
    assert findings(watched) == []
    bar.get_by_label(re.compile("All .* that match")).check()
    bar.get_by_role("button", name="Archive").click()
    expect(page.get_by_text("Nothing has changed yet.")).to_be_visible()
    assert findings(watched) == []
    changing = page.locator(".tally dd").first.inner_text()
    page.get_by_role("button", name=re.compile("^Archive: ")).click()
    expect(page.locator("progress")).to_be_visible()
    here = page.url
    page.goto(f"{live.url}/clients")  # it goes on without the page
    work(live)
    page.goto(here)
    expect(page.locator(".tally dd").first).to_have_text(changing)
    with page.expect_download() as file:
        page.get_by_role("link", name="CSV").click()
    assert "neither cancelled nor expired" in file.value.path().read_text()
    page.get_by_role("button", name="Undo").click()
    expect(page.locator("progress")).to_be_visible()
    work(live)
    expect(page.locator(".tally dd").first).to_have_text(changing)  # the open page follows by itself
    assert watched.wrong == []


def test_a_filter_becomes_a_tab_that_is_shared_changed_deleted_and_back(open_as: Open, live: Live):
    watched = open_as("owner", "/accounts?status=past_due")
    page = watched.page
    page.get_by_role("link", name="Save as segment").click()
    page.locator("#f-name").fill("Late payers")
    page.locator("#f-shared").check()
    page.get_by_role("button", name="Save segment").click()
    tab = page.locator("#accounts-tabs").get_by_role("link", name="Late payers")
    expect(tab).to_have_attribute("aria-current", "page")
    total = page.locator("#accounts-rows tr").count()
    advisor = open_as("advisor", "/accounts").page
    advisor.locator("#accounts-tabs").get_by_role("link", name="Late payers").click()
    expect(advisor.locator(".chip")).to_contain_text("Late payers")
    assert advisor.locator("#accounts-rows tr").count() < total, "what the advisor may see of it"
    page.get_by_role("link", name="Change segment").click()
    page.locator("#f-name").fill("Late")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.locator(".chip b")).to_have_text("Late")
    page.goto(f"{live.url}/segments")
    row = page.get_by_role("row", name=re.compile("^Late"))
    expect(row).to_contain_text("Status is Past due")
    row.get_by_role("button", name="Delete").click()
    expect(row).to_have_count(0)
    page.locator(".toast").get_by_role("button", name="Undo").click()
    expect(page.get_by_role("row", name=re.compile("^Late"))).to_have_count(1)
    assert watched.wrong == []
