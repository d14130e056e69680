"""The main job, walked in Chromium: a partner signs in, finds, makes, files and grants; its advisor sees just that."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Live, Watched

Open = Callable[..., Watched]


def sign_in(page: Page, live: Live, who: str) -> None:
    page.goto(f"{live.url}/signin")
    page.get_by_label("E-mail").fill(f"{who}@demo.example")
    page.get_by_label("Password", exact=True).fill(live.password)
    page.get_by_role("button", name="Sign in", exact=True).click()
    page.wait_for_url(f"{live.url}/")


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_owner_works_and_the_advisor_sees_just_what_is_granted(open_as: Open, live: Live, script: bool):
    name = f"Walked {'with' if script else 'without'} script"
    watched = open_as(None, "/signin", java_script_enabled=script)
    page = watched.page
    sign_in(page, live, "owner")
    expect(page.get_by_role("heading", name="Overview")).to_be_visible()

    # Search, and open what is found.
    page.goto(f"{live.url}/clients")
    search = page.get_by_placeholder("Name, contact, e-mail, company ID")
    search.fill("mulcahy")
    if not script:
        search.press("Enter")
    listed = page.locator("#clients-list")
    expect(listed.get_by_role("link", name="Mulcahy Bakehouse", exact=True)).to_be_visible()
    expect(listed.get_by_role("link", name="Atelier Marchetti")).to_have_count(0)
    assert "q=mulcahy" in page.url
    listed.get_by_role("link", name="Manage client Mulcahy Bakehouse").click()
    expect(page.get_by_role("heading", name="Mulcahy Bakehouse", level=1)).to_be_visible()
    page.go_back()
    expect(search).to_have_value("mulcahy")

    # Make one; a mistake is said at its field and nothing is lost.
    page.get_by_role("link", name="New client").first.click()
    form = page.locator("form[action='/clients/new']")
    form.get_by_label("Name").first.fill(name)
    if form.get_by_label("E-mail").is_hidden():
        form.get_by_text("More, or later").click()
    form.get_by_label("E-mail").fill("no address")
    form.get_by_role("button", name="Save").click()
    expect(form.get_by_text("This is no e-mail address.")).to_be_visible()
    expect(form.get_by_label("Name").first).to_have_value(name)
    form.get_by_label("E-mail").fill("mia@walked.example")
    form.get_by_role("button", name="Save").click()
    expect(page.get_by_role("heading", name=name, level=1)).to_be_visible()
    address = page.url

    # File an unlinked account there.
    page.get_by_role("link", name="Account", exact=True).click()
    page.locator("form[action$='/file']").get_by_role("button").first.click()
    expect(page.locator("#accounts .accounts > li")).to_have_count(1)
    assert page.url == address

    # Grant the advisor access to all of it.
    box = page.get_by_role("row", name="Ben Okonkwo").get_by_label(f"all accounts of {name}")
    box.click()
    if not script:
        page.wait_for_load_state()
    expect(page.get_by_role("row", name="Ben Okonkwo").get_by_text("Lasting")).to_be_visible()

    # The advisor sees it, and not what is not granted.
    advisor = open_as(None, "/signin", java_script_enabled=script)
    sign_in(advisor.page, live, "advisor")
    advisor.page.goto(address)
    expect(advisor.page.get_by_role("heading", name=name, level=1)).to_be_visible()
    expect(advisor.page.get_by_role("link", name="People")).to_have_count(0)
    advisor.page.goto(f"{live.url}/clients?q=walked")
    expect(advisor.page.get_by_role("link", name=name, exact=True)).to_be_visible()
    advisor.page.goto(f"{live.url}/clients?q=hartley")
    expect(advisor.page.locator("#clients-list table")).to_have_count(0)
    advisor.page.goto(f"{live.url}/accounts?linked=false")
    expect(advisor.page.locator("#accounts-list table")).to_have_count(0)
    assert watched.wrong == [] and advisor.wrong == []


def test_a_folder_opens_in_place_and_a_note_is_kept(open_as: Open):
    watched = open_as("owner", "/clients")
    page = watched.page
    row = page.locator("tbody.client", has_text="Brennan Dental Group")
    row.get_by_role("link", name="Brennan Dental Group", exact=True).click()
    expect(row.locator("tr.account")).to_have_count(3)
    row.get_by_role("link", name="Brennan Dental Group", exact=True).click()
    expect(row.locator("tr.account")).to_have_count(0)
    page.get_by_role("link", name="Manage client Brennan Dental Group").click()
    page.get_by_placeholder("What should the next person know?").fill("Second line\nof a note")
    page.get_by_role("button", name="Add note").click()
    note = page.locator(".note", has_text="Second line")
    expect(note).to_be_visible()
    note.get_by_role("button", name="Pin").click()
    expect(page.locator(".note-pinned", has_text="Second line")).to_be_visible()
    page.locator(".note", has_text="Second line").get_by_role("button", name="Remove note").click()
    expect(page.locator(".note", has_text="Second line")).to_have_count(0)
    page.get_by_role("button", name="Undo").click()
    expect(page.locator(".note", has_text="Second line")).to_be_visible()
    assert watched.wrong == []


def test_wrong_passwords_are_answered_alike(open_as: Open, live: Live):
    said = []
    for who in ("owner@demo.example", "nobody@demo.example"):
        page = open_as(None, "/signin").page
        page.get_by_label("E-mail").fill(who)
        page.get_by_label("Password", exact=True).fill("certainly not the password")
        page.get_by_role("button", name="Sign in", exact=True).click()
        alert = page.locator("[role=alert], .error, .refusal, .problems").first
        expect(alert).to_be_visible()
        said.append(alert.inner_text())
    assert said[0] == said[1]
