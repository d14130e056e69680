"""Invoices to clients over the API: a draft, its number, what is frozen, what the client gets."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from tortoise.exceptions import IntegrityError, OperationalError

from portal.invoices.models import Invoice, InvoiceLink
from portal.kernel import clock
from portal.outbox.models import Mail
from tests.cast import Cast, answer, ask, gid

LINES = [
    {"description": "Payroll, October", "quantity": "2", "unitPrice": "45.00", "taxRate": "24"},
    {"description": "", "unitPrice": ""},
    {"description": "Set-up", "quantity": "1,5", "unitPrice": "33,33", "taxRate": "0"},
]
INVOICE = """id number wantedNumber state kind currency issuedOn dueOn toName toEmail version isOverdue
  lines { description quantity unitPrice { amount } taxRate net { amount } } net { amount } taxes { rate base { amount } amount { amount } } total { amount }
  credits { number } creditedBy { number } why sent paidOn"""


async def act(cast: Cast, name: str, who: str = "owner", **given):
    type_ = {"write": "WriteInvoice", "change": "ChangeInvoice", "pay": "PayInvoice", "cancel": "CancelInvoice"}.get(name, "Invoice")
    answer_ = "discarded" if name == "discard" else f"invoice {{ {INVOICE} }}" + (f" creditNote {{ {INVOICE} }}" if name == "cancel" else "")
    document = f"mutation ($input: {type_}Input!) {{ {name}Invoice(input: $input) {{ {answer_} errors {{ code message field }} }} }}"
    return (await ask(await cast.viewer(who), document, input=given))[f"{name}Invoice"]


async def draft(cast: Cast, who: str = "owner", **details):
    client = await cast.client("Mulcahy Bakehouse", by=who, email="mia@mulcahy.example", street="8 Shandon Street", city="Cork", country="IE")
    made = await act(cast, "write", who, client=gid(client), details={"lines": LINES, **details})
    assert made["errors"] == []
    return made["invoice"]


async def test_a_draft_begins_with_what_is_known_and_adds_up(cast: Cast):
    made = await draft(cast)
    assert (made["state"], made["number"], made["toName"], made["toEmail"]) == ("DRAFT", None, "Mulcahy Bakehouse", "mia@mulcahy.example")
    assert [line["net"]["amount"] for line in made["lines"]] == ["90.00", "50.00"]  # 49.995 goes to the even cent
    assert made["taxes"] == [
        {"rate": "0", "base": {"amount": "50.00"}, "amount": {"amount": "0.00"}},
        {"rate": "24", "base": {"amount": "90.00"}, "amount": {"amount": "21.60"}},
    ]
    assert (made["net"]["amount"], made["total"]["amount"]) == ("140.00", "161.60")
    row = await Invoice.get()
    assert row.texts["to_address"] == "8 Shandon Street\nCork\nIreland" and row.texts["from_name"] == "Ferrow & Lund"


async def test_it_is_sent_once_with_a_number_and_stays_as_it_is(cast: Cast):
    made = await draft(cast, note="Thank you.\nSee you <soon>.")
    sent = (await act(cast, "send", invoice=made["id"]))["invoice"]
    assert (sent["state"], sent["number"], sent["sent"]) == ("SENT", "INV-0001", 1) and sent["dueOn"]
    mail = await Mail.get(kind="invoices/invoice_sent")
    assert mail.to == "mia@mulcahy.example" and "€161.60" in mail.text and "Thank you." in mail.text and "<soon>" not in mail.html
    assert (await act(cast, "send", invoice=made["id"]))["errors"][0]["code"] == "SENT"
    assert (await act(cast, "change", invoice=made["id"], details={"note": "-"}))["errors"][0]["code"] == "FROZEN"
    assert (await act(cast, "discard", invoice=made["id"]))["errors"][0]["code"] == "FROZEN"
    for change in ({"total_minor": 1}, {"lines": []}, {"number": "X-1"}):
        with pytest.raises((IntegrityError, OperationalError)):
            await Invoice.all().update(**change)
    with pytest.raises((IntegrityError, OperationalError)):
        await Invoice.all().delete()
    found = await InvoiceLink.find(re.findall(r"/invoice/(\S+)", mail.text)[0], clock.now())
    assert found is not None and found.number == "INV-0001"


async def test_numbers_leave_no_gap(cast: Cast):
    first, second, third = [await draft(cast, **more) for more in ({"number": "2026-041"}, {}, {"number": "2026-044"})]
    await act(cast, "discard", invoice=(await draft(cast))["id"])
    assert (await act(cast, "send", invoice=first["id"]))["invoice"]["number"] == "2026-041"
    assert (await act(cast, "send", invoice=third["id"]))["errors"][0]["code"] == "GAP"
    assert (await act(cast, "send", invoice=second["id"]))["invoice"]["number"] == "2026-042"
    assert (await act(cast, "change", invoice=third["id"], details={"number": "2026-042"}))["errors"] == []
    assert (await act(cast, "send", invoice=third["id"]))["errors"][0]["code"] == "TAKEN"
    assert (await act(cast, "change", invoice=third["id"], details={"number": "B-1"}))["errors"] == []
    assert (await act(cast, "send", invoice=third["id"]))["invoice"]["number"] == "B-1"
    rival = await draft(cast, "rival")
    assert (await act(cast, "send", "rival", invoice=rival["id"]))["invoice"]["number"] == "INV-0001"  # a series of its own


async def test_all_that_is_wrong_is_told_at_its_place(cast: Cast):
    client = gid(await cast.client("Mulcahy"))
    bad = {"toEmail": "nobody", "currency": "XYZ", "issuedOn": "2026-11-02", "dueOn": "2026-11-01", "number": "twelve", "lines": [{"description": "x", "unitPrice": "1.001"}]}
    refused = await act(cast, "write", client=client, details=bad)
    assert {each["field"] for each in refused["errors"]} == {"toEmail", "currency", "dueOn", "number", "lines.0.unitPrice"}
    assert not await Invoice.exists()
    made = (await act(cast, "write", client=client, details={}))["invoice"]
    refused = await act(cast, "send", invoice=made["id"])
    assert {each["field"] for each in refused["errors"]} == {"toEmail", "lines"} and refused["invoice"]["state"] == "DRAFT"
    assert not await Mail.filter(kind__startswith="invoices/").exists()


async def test_a_draft_is_not_written_over_what_someone_else_wrote(cast: Cast):
    made = await draft(cast)
    assert (await act(cast, "change", invoice=made["id"], version=1, details={"reference": "PO 1"}))["errors"] == []
    assert (await act(cast, "change", invoice=made["id"], version=1, details={"reference": "PO 2"}))["errors"][0]["code"] == "CHANGED_MEANWHILE"
    row = await Invoice.get()
    assert row.texts["reference"] == "PO 1" and len(row.lines) == 2  # what was not named stayed


async def test_paid_open_again_and_overdue(cast: Cast):
    today = clock.now().date()
    made = await draft(cast, issuedOn=str(today - timedelta(days=40)), dueOn=str(today - timedelta(days=10)))
    assert (await act(cast, "pay", invoice=made["id"]))["errors"][0]["code"] == "STATE"
    assert (await act(cast, "send", invoice=made["id"]))["invoice"]["isOverdue"] is True
    viewer = await cast.viewer("owner")
    sums = "{ invoiceBalances { open { amount } overdue { amount } paid { amount } countOverdue } invoices(filter: { overdue: true }) { totalCount } }"
    data = await ask(viewer, sums)
    assert data["invoices"]["totalCount"] == 1
    assert data["invoiceBalances"] == [{"open": {"amount": "161.60"}, "overdue": {"amount": "161.60"}, "paid": {"amount": "0.00"}, "countOverdue": 1}]
    assert (await act(cast, "pay", invoice=made["id"], paidOn=str(today + timedelta(days=9))))["errors"][0]["field"] == "paidOn"
    paid = (await act(cast, "pay", invoice=made["id"]))["invoice"]
    assert (paid["state"], paid["isOverdue"], paid["paidOn"]) == ("PAID", False, str(today))
    assert (await ask(viewer, sums))["invoiceBalances"][0]["paid"] == {"amount": "161.60"}
    assert (await act(cast, "reopen", invoice=made["id"]))["invoice"]["state"] == "SENT"


async def test_cancelled_with_a_credit_note(cast: Cast):
    made = await draft(cast)
    await act(cast, "send", invoice=made["id"])
    assert (await act(cast, "cancel", invoice=made["id"], why=" "))["errors"][0]["field"] == "why"
    done = await act(cast, "cancel", invoice=made["id"], why="Wrong month")
    note = done["creditNote"]
    assert (done["invoice"]["state"], done["invoice"]["creditedBy"]) == ("CANCELLED", {"number": "INV-0002"})
    assert (note["kind"], note["number"], note["credits"], note["why"]) == ("CREDIT_NOTE", "INV-0002", {"number": "INV-0001"}, "Wrong month")
    assert (note["net"]["amount"], note["total"]["amount"]) == ("-140.00", "-161.60")
    assert "Wrong month" in (await Mail.get(kind="invoices/credit_note_sent")).text
    for name in ("cancel", "pay"):
        given = {"why": "-"} if name == "cancel" else {}
        assert (await act(cast, name, invoice=note["id"] if name == "pay" else made["id"], **given))["errors"]
    again = (await act(cast, "duplicate", invoice=made["id"]))["invoice"]
    assert (again["state"], again["number"], again["total"]) == ("DRAFT", None, {"amount": "161.60"})


async def test_cancelled_by_word_alone(cast: Cast):
    made = await draft(cast)
    await act(cast, "send", invoice=made["id"])
    done = await act(cast, "cancel", invoice=made["id"], why="Sent twice", creditNote=False)
    assert done["creditNote"] is None and "Sent twice" in (await Mail.get(kind="invoices/invoice_cancelled")).text
    assert (await act(cast, "resend", invoice=made["id"]))["errors"][0]["code"] == "CANCELLED"


async def test_it_goes_out_again_but_not_at_once(cast: Cast):
    made = await draft(cast)
    await act(cast, "send", invoice=made["id"])
    assert (await act(cast, "resend", invoice=made["id"]))["errors"][0]["code"] == "TOO_SOON"
    row = await Invoice.get()
    await row.resend(replace(await cast.viewer("owner"), now=clock.now() + timedelta(minutes=6)))
    assert await Mail.filter(kind="invoices/invoice_sent").count() == 2 and (await Invoice.get()).sent == 2


async def test_a_partner_is_no_bulk_mailer(cast: Cast, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("portal.invoices.rules.MOST_A_DAY", 1)
    first, second = await draft(cast), await draft(cast)
    await act(cast, "send", invoice=first["id"])
    assert (await act(cast, "send", invoice=second["id"]))["errors"][0]["code"] == "TOO_MANY"
    assert (await Invoice.get(number=None)).state == "draft"  # nothing of the refused one is left: its number is free


async def test_others_do_not_see_it(cast: Cast):
    made = await draft(cast)
    for who in ("rival", "vendor", "finance"):
        found = await ask(await cast.viewer(who), "query ($id: ID!) { node(id: $id) { id } invoices { totalCount } }", id=made["id"])
        assert found == {"node": None, "invoices": {"totalCount": 0}}
        assert (await act(cast, "send", who, invoice=made["id"]))["errors"][0]["code"] == "NOT_FOUND"
    for who in ("advisor", "reader"):
        assert (await answer(await cast.viewer(who), "{ invoices { totalCount } }")).errors[0].extensions["code"] == "FORBIDDEN"
    rivals = gid(await cast.client("Elsewhere", by="rival"))
    assert (await act(cast, "write", client=rivals, details={}))["errors"][0]["code"] == "NOT_FOUND"
