"""The screens of invoices: what a form keeps, what a file holds, and that the mailed page opens one invoice and nothing else."""

import csv
import io
import re

from portal.invoices.models import Invoice
from portal.outbox.models import Mail
from tests.cast import gid
from tests.served import Portal

FORM = {
    "toName": "Mulcahy", "toEmail": "mia@a.example", "fromName": "Ferrow", "currency": "EUR", "number": "", "issuedOn": "", "dueOn": "",
    "description": ["Payroll, October", "=HYPERLINK(1)", ""], "quantity": ["2", "", ""], "unitPrice": ["45.00", "1", ""], "taxRate": ["24", "", "24"],
}  # fmt: skip


def client_of(portal: Portal) -> str:
    async def make() -> str:
        return gid(await portal.cast.client("Mulcahy"))

    return portal.run(make)


def draft(portal: Portal, headers: dict[str, str], **more: str) -> str:
    """The path of a draft that was written in the form."""
    answer = portal.client.post("/invoices/new", data={**FORM, "client": client_of(portal), **more}, headers=headers, follow_redirects=False)
    assert answer.status_code == 303, re.findall(r'class="error"[^>]*>(.*?)</', answer.text)
    return answer.headers["location"]


def test_what_was_typed_stays_where_something_is_wrong(portal: Portal):
    headers = portal.sign_in("owner")
    given = {**FORM, "client": client_of(portal), "dueOn": "tomorrow", "note": "Thank you"}
    answer = portal.client.post("/invoices/new", data=given, headers=headers)
    assert answer.status_code == 422 and "Write a day as 2026-11-30." in answer.text
    assert 'value="Payroll, October"' in answer.text and "Thank you" in answer.text and "€112.60" in answer.text
    answer = portal.client.post("/invoices/new", data={**given, "act": "more", "dueOn": ""}, headers=headers)
    assert answer.status_code == 200 and answer.text.count('name="unitPrice"') == 6

    async def written() -> int:
        return await Invoice.all().count()

    assert portal.run(written) == 0


def test_the_mailed_page_opens_one_invoice_and_nothing_else(portal: Portal):
    headers = portal.sign_in("owner")
    first, second = draft(portal, headers), draft(portal, headers, toName="Someone else")
    for path in (first, second):
        assert portal.client.post(f"{path}/send", headers=headers, follow_redirects=False).headers["location"] == path

    async def links() -> list[str]:
        return [re.findall(r"/invoice/\S+", mail.text)[0] for mail in await Mail.filter(kind="invoices/invoice_sent").order_by("id")]

    one, _other = portal.run(links)
    portal.client.cookies.clear()
    page = portal.client.get(one)
    assert page.status_code == 200 and "INV-0001" in page.text and "INV-0002" not in page.text and "Someone else" not in page.text
    assert page.headers["x-robots-tag"] == "noindex, nofollow" and page.headers["cache-control"] == "no-store"
    assert "/invoices" not in re.sub(r"/static/\S+", "", page.text)  # no way into the portal
    gone = portal.client.get("/invoice/" + "x" * 43)
    assert gone.status_code == 404 and "This link does not work any more" in gone.text
    headers = portal.sign_in("owner")
    portal.client.post(f"{first}/cancel", data={"why": "Sent twice", "how": "word"}, headers=headers)
    portal.client.cookies.clear()
    assert "There is nothing to pay." in portal.client.get(one).text


def test_the_list_as_a_file(portal: Portal):
    headers = portal.sign_in("owner")
    path = draft(portal, headers, reference="=1+1")
    portal.client.post(f"{path}/send", headers=headers)
    rows = list(csv.DictReader(io.StringIO(portal.client.get("/invoices.csv?show=open", headers=headers).text.lstrip("\ufeff"))))
    assert [(row["Number"], row["Total"], row["Reference"]) for row in rows] == [("INV-0001", "112.60", "'=1+1")]


def test_who_may_not_read_invoices_is_shown_none(portal: Portal):
    for who in ("advisor", "reader", "support"):
        headers = portal.sign_in(who)
        for path in ("/invoices", "/invoices/vendor", "/invoices/new", "/invoices.csv"):
            assert portal.client.get(path, headers=headers).status_code == 403, (who, path)
        assert 'href="/invoices"' not in portal.client.get("/", headers=headers).text
    headers = portal.sign_in("finance")
    assert portal.client.get("/invoices", headers=headers, follow_redirects=False).headers["location"] == "/invoices/vendor"
