"""Importing a client book in a browser: every step is an address of its own, so that nothing is ever sent again."""

from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Live, Watched
from tests.browser.test_look import TOO_WIDE, findings

Open = Callable[..., Watched]


def upload(page: Page, text: str) -> None:
    page.get_by_label("CSV file").set_input_files({"name": "book.csv", "mimeType": "text/csv", "buffer": text.encode()})
    page.get_by_role("button", name="Read file").click()


def sound(watched: Watched) -> list[Any]:
    """What is wrong with the page as it stands: in either theme, and on a phone."""
    page, found = watched.page, []
    for scheme in ("dark", "light"):
        page.emulate_media(color_scheme=scheme)
        found += findings(watched)
    size = page.viewport_size
    for width in (390, 320):
        page.set_viewport_size({"width": width, "height": 844})
        found += page.evaluate(TOO_WIDE)
    page.set_viewport_size(size)
    return found + watched.wrong


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_back_and_forward_show_each_step_and_nothing_is_sent_again(open_as: Open, live: Live, script: bool):
    name = f"Quay {'Bakehouse' if script else 'Dairy'}"
    watched = open_as("owner", "/clients/import", java_script_enabled=script)
    page, sent = watched.page, []
    page.on("request", lambda asked: asked.method == "POST" and sent.append(asked.url.rpartition("/")[2]))
    upload(page, f"Company;Mail;Notes\r\n{name};{name[5:]}@quay.example;x\r\nMulcahy Bakehouse;;\r\nBad;nowhere;\r\n")
    page.wait_for_url("**/columns")
    columns = page.url
    assert not script or sound(watched) == []
    page.get_by_label("What the column Notes holds").select_option("Town")
    page.get_by_role("button", name="Check rows").click()
    page.wait_for_url("**/check")
    check = page.url
    assert not script or sound(watched) == []
    page.go_back()
    expect(page).to_have_url(columns)
    expect(page.get_by_label("What the column Notes holds")).to_have_value("CITY")
    page.go_back()
    expect(page).to_have_url(live.url + "/clients/import")
    expect(page.get_by_text("Ready to import").first).to_be_visible()
    page.go_forward()
    expect(page).to_have_url(columns)
    page.go_forward()
    expect(page).to_have_url(check)
    page.reload()
    page.get_by_role("button", name="Import 1 client").click()
    page.wait_for_url("**/outcome")
    outcome = page.url
    expect(page.get_by_text("1 client added.")).to_be_visible()
    assert not script or sound(watched) == []
    page.reload()
    for _twice in (1, 2):
        page.go_back()
        expect(page.get_by_text("1 client added.")).to_be_visible()
        expect(page).to_have_url(outcome)
    page.goto(f"{live.url}/clients?q={name.replace(' ', '+')}")
    expect(page.locator("tbody.client")).to_have_count(1)
    assert sent == ["import", "columns", "run"] and watched.wrong == []


def test_what_is_refused_is_told_in_place_and_leaves_no_page_behind(open_as: Open):
    watched = open_as("owner", "/clients/import")
    page = watched.page
    upload(page, "")
    expect(page.locator("#f-file-error")).to_contain_text("This file is empty.")
    upload(page, "Company,Mail\nOne,\n")
    page.wait_for_url("**/columns")
    page.get_by_label("What the column Company holds").select_option("Not read")
    page.get_by_role("button", name="Check rows").click()
    expect(page.get_by_role("alert")).to_contain_text("Say which column holds the client's name")
    expect(page.get_by_label("What the column Company holds")).to_have_value("")
    page.go_back()
    expect(page).to_have_url(page.url.replace("/columns", ""))
    expect(page.get_by_label("CSV file")).to_be_visible()
    page.get_by_role("button", name="Discard").first.click()
    expect(page.get_by_text("Import discarded.")).to_be_visible()
    assert watched.wrong == []
