"""Invoices of the vendor, as its billing tells them."""

import pytest

from portal.invoices.models import BilledInvoice
from tests.askers import asker
from tests.cast import Cast, ask, gid

REPORT = "mutation ($input: ReportInvoiceInput!) { reportInvoice(input: $input) { number state applied errors { code field } } }"
LIST = "{ vendorInvoices { totalCount nodes { number state partner { name } account { name } amount { amount } } } vendorInvoiceBalances { open { amount } paid { amount } } }"


async def told(cast: Cast, given: dict, **more):
    return (await ask(await asker(cast, "billing"), REPORT, input=given | more))["reportInvoice"]


@pytest.fixture
async def given(cast: Cast) -> dict:
    engagement = await cast.account("Mulcahy", await cast.client("Mulcahy"))
    return {
        "number": "V-1", "partner": gid(cast.partner), "account": gid(await engagement.account), "amount": {"amount": "59.00", "currency": "EUR"},
        "issuedOn": "2026-10-01", "dueOn": "2026-10-15", "periodFrom": "2026-10-01", "periodTo": "2026-10-31",
        "link": "https://billing.example/v-1.pdf", "state": "OPEN", "sequence": 1,
    }  # fmt: skip


async def test_told_twice_it_is_kept_once_and_its_status_moves_by_sequence(cast: Cast, given: dict):
    assert await told(cast, given) == {"number": "V-1", "state": "OPEN", "applied": True, "errors": []}
    assert (await told(cast, given))["applied"] is False
    assert (await told(cast, given, state="PAID", sequence=3))["state"] == "PAID"
    late = await told(cast, given, state="CANCELLED", sequence=2)
    assert (late["state"], late["applied"]) == ("PAID", False)
    assert (await told(cast, given, state="OPEN", sequence=3))["errors"][0] == {"code": "SAME_SEQUENCE", "field": "sequence"}
    data = await ask(await cast.viewer("owner"), LIST)
    assert data["vendorInvoices"]["nodes"] == [
        {"number": "V-1", "state": "PAID", "partner": {"name": "Ferrow & Lund"}, "account": {"name": "Mulcahy"}, "amount": {"amount": "59.00"}}
    ]
    assert data["vendorInvoiceBalances"] == [{"open": {"amount": "0.00"}, "paid": {"amount": "59.00"}}]
    assert (await ask(await cast.viewer("rival"), LIST))["vendorInvoices"]["totalCount"] == 0
    assert (await ask(await cast.viewer("finance"), LIST))["vendorInvoices"]["totalCount"] == 1


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"amount": {"amount": "60.00", "currency": "EUR"}}, "TOLD_OTHERWISE"),
        ({"dueOn": "2026-10-16", "sequence": 9}, "TOLD_OTHERWISE"),
        ({"account": None}, "TOLD_OTHERWISE"),
        ({"number": "V-2", "dueOn": "2026-09-01"}, "TOO_EARLY"),
        ({"number": "V-2", "periodTo": None}, "REQUIRED"),
        ({"number": "V-2", "link": "javascript:alert(1)"}, "BAD_WEB_ADDRESS"),
        ({"number": "V-2", "amount": {"amount": "-1", "currency": "EUR"}}, "BAD_AMOUNT"),
        ({"number": "V-2", "amount": {"amount": "1.001", "currency": "EUR"}}, "BAD_AMOUNT"),
        ({"number": "V-2", "sequence": -1}, "BAD_SEQUENCE"),
        ({"number": "V-2", "partner": "partner_1"}, "NOT_FOUND"),
        ({"number": "", }, "REQUIRED"),
    ],
)
async def test_what_can_not_be_is_refused(cast: Cast, given: dict, more: dict, code: str):
    await told(cast, given)
    assert [each["code"] for each in (await told(cast, given, **more))["errors"]] == [code]
    assert await BilledInvoice.all().count() == 1


async def test_an_account_of_another_partner_is_refused(cast: Cast, given: dict):
    refused = await told(cast, given, partner=gid(cast.other))
    assert refused["errors"] == [{"code": "NOT_FOUND", "field": "account"}]
