"""Support and resources in a browser: a case asked with a picture, answered while both look at it; a training that is passed."""

from collections.abc import Callable

from playwright.sync_api import expect

from tests.browser.conftest import Live, Watched
from tests.browser.test_import import sound
from tests.files.test_rules import HTML, svg

Open = Callable[..., Watched]
SOON = 4000  # milliseconds; within 2 s, with some for a busy machine


def picture(content: bytes, name: str = "shot.svg", kind: str = "image/svg+xml") -> dict[str, object]:
    return {"name": name, "mimeType": kind, "buffer": content}


def test_a_case_is_asked_and_answered_while_both_look_at_it(open_as: Open, live: Live):
    asker = open_as("advisor", "/support")
    page = asker.page
    expect(page.get_by_role("link", name="Pay run stops at employee 17")).to_be_visible()
    assert sound(asker) == []
    page.get_by_role("link", name="Ask support").first.click()
    page.get_by_label("Subject").fill("Payslips come twice")
    page.get_by_label("Account").fill("mulcahy")
    page.get_by_label("Files").set_input_files([picture(HTML, "page.png", "image/png"), picture(svg("<rect width='9' height='9'/>"))])
    page.get_by_role("button", name="Ask support").click()
    expect(page.get_by_text("page.png: This is a web page")).to_be_visible()
    expect(page.get_by_label("Subject")).to_have_value("Payslips come twice")
    expect(page.get_by_role("checkbox", name="shot.svg")).to_be_checked()  # what was taken is not sent again
    expect(page.get_by_text("Choose the account.")).to_be_visible()
    assert sound(asker) == []
    page.get_by_role("radio", name="Mulcahy Bakehouse Payroll").check()
    page.get_by_label("Question").fill("Since this morning everyone has two.")
    page.get_by_role("button", name="Ask support").click()
    expect(page.get_by_role("heading", name="Payslips come twice")).to_be_visible()
    shown = page.get_by_role("img", name="shot.svg")
    expect(shown).to_be_visible()
    assert shown.evaluate("picture => picture.decode().then(() => picture.naturalWidth > 0)")
    vendor = open_as("vendor", page.url.removeprefix(live.url))
    write = vendor.page.get_by_label("Message")
    write.fill("It is the second mail server.")
    vendor.page.get_by_role("button", name="Note among ourselves").click()
    expect(vendor.page.get_by_text("among ourselves", exact=True)).to_be_visible()
    page.get_by_label("Message").fill("One more thing")
    write.fill("Mended. Does it still happen?")
    vendor.page.get_by_role("button", name="Send", exact=True).click()
    expect(page.get_by_text("Mended. Does it still happen?")).to_be_visible(timeout=SOON)
    expect(page.get_by_label("Message")).to_have_value("One more thing")  # what one types stays
    expect(page.locator("#case-head")).to_contain_text("Waits for you", timeout=SOON)
    assert "second mail server" not in page.content()
    assert sound(asker) == [] and sound(vendor) == []
    page.get_by_role("button", name="Send", exact=True).click()
    expect(vendor.page.get_by_text("One more thing")).to_be_visible(timeout=SOON)


def test_a_training_is_passed_and_a_template_copied(open_as: Open, live: Live):
    watched = open_as("advisor", "/resources")
    page = watched.page
    assert sound(watched) == []
    page.get_by_role("link", name="Payroll, the first run").click()
    page.get_by_role("link", name="Begin").click()
    for name in ("Next", "Next", "To the questions"):
        page.get_by_role("button", name=name).click()
    page.get_by_role("radio", name="The names").check()
    page.get_by_role("radio", name="Make a correction run").check()
    page.get_by_role("button", name="Finish training").click()
    expect(page.get_by_text("1 of 2 answers are right. Look again.")).to_be_visible()
    assert sound(watched) == []
    page.get_by_role("radio", name="Gross and net of two months").check()
    page.get_by_role("radio", name="Make a correction run").check()
    page.get_by_role("button", name="Finish training").click()
    expect(page.get_by_text("Passed. Well done.")).to_be_visible()
    page.get_by_role("button", name="Yes", exact=True).click()
    expect(page.get_by_text("Thank you. You can change it.")).to_be_visible()
    page.goto(live.url + "/resources")
    page.get_by_role("link", name="Invite a business to try Payroll").click()
    expect(page.get_by_role("button", name="Copy text")).to_be_visible()
    assert sound(watched) == []
