"""The lists, forms and dialogs in a browser: as they swap with the script, and the same without it."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Live, Watched

Open = Callable[..., Watched]


def test_list_follows_what_is_typed_and_back_brings_the_whole_list(open_as: Open, live: Live):
    watched = open_as("owner", "/clients")
    page, rows = watched.page, watched.page.locator("tbody.client")
    before = rows.count()
    page.get_by_label("Search by name").press_sequentially("mulcahy", delay=30)
    expect(rows).to_have_count(1)
    expect(page).to_have_url(live.url + "/clients?q=mulcahy")
    assert page.locator("#clients-csv").get_attribute("href") == "/clients.csv?q=mulcahy"
    page.go_back()
    expect(rows).to_have_count(before)
    expect(page.get_by_label("Search by name")).to_have_value("")
    assert watched.wrong == []


def test_filters_are_ticked_one_after_the_other_and_dropped(open_as: Open):
    watched = open_as("owner", "/clients")
    page = watched.page
    page.get_by_role("button", name="Add filter").click()
    page.locator("#facets summary", has_text="Status").click()
    page.locator("#facets label", has_text="Past due").click()
    expect(page.locator(".chip")).to_contain_text("Status is Past due")
    page.locator("#facets label", has_text=re.compile(r"^\s*Paying\s*$")).click()
    expect(page.locator(".chip")).to_contain_text("Paying or Past due")
    page.keyboard.press("Escape")
    page.locator(".chip a").click()
    expect(page.locator(".chip")).to_have_count(0)
    assert watched.wrong == []


def test_folder_opens_in_place_and_the_address_says_so(open_as: Open, live: Live):
    watched = open_as("owner", "/clients?q=mulcahy")
    page = watched.page
    folder = page.locator(f"#client-{live.places['client']}")
    folder.locator("[aria-expanded]").click()
    expect(folder.locator("tr.account")).to_have_count(4)
    expect(page).to_have_url(f"{live.url}/clients?q=mulcahy&open={live.places['client']}")
    assert page.evaluate("document.activeElement.getAttribute('aria-expanded')") == "true"
    page.reload()
    expect(folder.locator("tr.account")).to_have_count(4)
    folder.locator("[aria-expanded]").click()
    expect(folder.locator("tr.account")).to_have_count(0)
    expect(page).to_have_url(live.url + "/clients?q=mulcahy")
    assert watched.wrong == []


@pytest.mark.parametrize(("path", "rows", "more"), [("/clients", "tbody.client", "clients"), ("/accounts", "#accounts-rows tr", "accounts")])
def test_more_rows_are_put_under_those_that_are_there(open_as: Open, path: str, rows: str, more: str):
    watched = open_as("owner", path)
    page, found = watched.page, watched.page.locator(rows)
    total = int((page.locator(".views a").first.locator("span").text_content() or "0").replace(",", ""))
    while page.locator(".more-go").count():
        seen = found.count()
        page.locator(".more-go").click()
        expect(found).to_have_count(min(seen + 25, total))
    expect(page.locator(f"#{more}-more")).to_contain_text(f"{total} of {total}")
    ids = found.evaluate_all("rows => rows.map((row) => row.id)")
    assert len(set(ids)) == total
    assert watched.wrong == []


def test_sums_under_the_accounts_are_those_of_the_filter(open_as: Open):
    page = open_as("owner", "/").page
    users = page.get_by_role("link", name="Active users").locator("xpath=../following-sibling::dd[1]").inner_text()
    page.get_by_role("link", name="Active users").click()
    expect(page.locator("tfoot .c-use .total")).to_have_text(users)


def test_refused_form_stays_in_the_dialog_and_a_sent_one_leads_on(open_as: Open):
    watched = open_as("owner", "/clients")
    page = watched.page
    page.get_by_role("link", name="New client").first.click()
    name = page.locator("dialog[open] input[name=name]")
    expect(name).to_be_focused()
    page.locator("dialog[open] button[type=submit]").click()
    expect(page.locator("dialog[open] .error")).to_have_text("Fill this in.")
    expect(name).to_be_focused()
    name.fill("Corrigan Boats")
    page.keyboard.press("Escape")
    expect(page.locator(".dialog-ask")).to_be_visible()
    page.get_by_role("button", name="Keep typing").click()
    page.locator("dialog[open] button[type=submit]").click()
    expect(page.get_by_role("heading", level=1, name="Corrigan Boats")).to_be_visible()
    expect(page.locator(".toast")).to_contain_text("Client added.")
    assert watched.wrong == []


def test_tick_saves_itself_and_is_undone(open_as: Open, live: Live):
    watched = open_as("owner", "/clients/{empty}")
    page = watched.page
    before = page.locator(".tick[aria-checked=true]").count()
    tick = page.locator(".tick[aria-checked=false]").first
    mark = f"[id='{tick.get_attribute('id')}']"
    tick.click()
    expect(page.locator(mark)).to_have_attribute("aria-checked", "true")
    expect(page.locator(mark)).to_be_focused()
    page.locator(".toast", has_text="Access given.").get_by_role("button", name="Undo").click()
    expect(page.locator(".tick[aria-checked=true]")).to_have_count(before)
    assert watched.wrong == []


def test_ticks_outlast_a_search(open_as: Open, live: Live):
    watched = open_as("owner", f"/people/{live.places['staff']}/access")
    page, shown = watched.page, watched.page.locator(".picks .choice")
    shown.filter(has_text="Mulcahy Bakehouse").click()
    page.get_by_role("searchbox", name="Search clients").press_sequentially("ashgrove", delay=30)
    expect(shown).to_have_count(1)
    expect(page.locator("#choices")).to_contain_text("1 more is chosen")
    shown.click()
    page.get_by_role("searchbox", name="Search clients").fill("")
    expect(page.locator("#choices :checked")).to_have_count(2)
    page.get_by_role("button", name="Preview").click()
    expect(page.locator(".outcome tbody tr")).to_have_count(2)
    assert watched.wrong == []


def test_keys_walk_the_rows(open_as: Open):
    page = open_as("owner", "/clients?q=mulcahy").page
    page.keyboard.press("j")
    page.keyboard.press("o")
    expect(page.locator("tbody.is-open tr.account")).to_have_count(4)
    page.keyboard.press("?")
    expect(page.locator("dialog[open]")).to_be_visible()
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/accounts/account_"))


def test_a_key_pressed_while_a_dialog_closes_is_not_lost(open_as: Open):
    page = open_as("owner", "/clients?q=mulcahy").page
    page.keyboard.press("j")
    page.keyboard.press("o")
    expect(page.locator("tbody.is-open tr.account")).to_have_count(4)
    page.keyboard.press("?")
    expect(page.locator("dialog[open]")).to_be_visible()
    page.evaluate("""() => {
      document.querySelector("dialog[open]").close();  // its event comes after the key
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "j", bubbles: true }));
    }""")
    expect(page.locator("#dialog > *")).to_have_count(0)
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("/accounts/account_"))


@pytest.mark.parametrize("script", [True, False])
def test_work_with_a_client_goes_with_and_without_script(open_as: Open, script: bool):
    watched = open_as("owner", "/clients/new", java_script_enabled=script)
    page = watched.page
    send = page.locator(".sheet form.form button[type=submit]")
    page.wait_for_load_state()  # the events of an open page never end
    send.click()
    expect(page.locator("[aria-invalid=true]")).to_have_count(1)
    expect(page.locator("input[name=name]")).to_have_count(1)
    page.locator("input[name=name]").fill(f"Hollis Joinery {script}")
    send.click()
    expect(page.locator(".toast")).to_contain_text("Client added.")

    page.get_by_label("New note").fill("Ring before nine.")
    page.get_by_role("button", name="Add note").click()
    expect(page.locator(".note > .text")).to_have_text("Ring before nine.")
    page.get_by_role("link", name="Edit note").click()
    page.locator("#edit-note").fill("Ring after nine.")
    page.locator(".note").get_by_role("button", name="Save").click()
    expect(page.locator(".note > .text")).to_have_text("Ring after nine.")
    page.get_by_role("button", name="Pin", exact=True).click()
    expect(page.locator(".note-pinned")).to_have_count(1)
    page.get_by_role("button", name="Remove note").click()
    expect(page.locator(".note")).to_have_count(0)
    page.locator(".toast").get_by_role("button", name="Undo").click()
    expect(page.locator(".note")).to_have_count(1)

    page.get_by_role("link", name="Account", exact=True).last.click()
    page.locator("#choices button").first.click()
    expect(page.locator(".accounts > li")).to_have_count(1)
    page.locator(".toast", has_text="Account filed.").get_by_role("button", name="Undo").click()
    expect(page.locator(".accounts > li")).to_have_count(0)

    page.get_by_role("link", name="Archive client").click()
    page.get_by_role("button", name="Archive client").click()
    expect(page.locator(".notice")).to_contain_text("Archived on")
    page.locator(".toast", has_text="Client archived.").get_by_role("button", name="Undo").click()
    expect(page.locator(".notice")).to_have_count(0)
    assert watched.wrong == []


def test_lists_work_without_script(open_as: Open, live: Live):
    page = open_as("owner", "/clients", java_script_enabled=False).page
    page.get_by_label("Search by name").fill("mulcahy")
    page.get_by_role("button", name="Search").click()
    page.locator("[aria-expanded]").click()
    expect(page.locator("tr.account")).to_have_count(4)
    page.goto(live.url + "/clients")
    first = page.locator("tbody.client").first.get_attribute("id")
    page.locator(".more-go").click()
    expect(page.locator("#clients-more")).to_contain_text("From the top")
    assert page.locator("tbody.client").first.get_attribute("id") != first
    page.get_by_role("button", name="Add filter").click()
    page.locator("#facets summary", has_text="Status").click()
    page.locator("#facets label", has_text="Past due").click()
    page.get_by_role("button", name="Show").click()
    expect(page.locator(".chip")).to_contain_text("Status is Past due")
