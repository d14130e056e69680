"""Sales as the billing reports them: told once, in any order, by the billing alone; and what they earn, or why nothing."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from portal.accounts.models import Account, Engagement, Origin
from portal.earnings.models import Clearing, Entry, Payout, PayoutRun, Sale, balances, book_due, faults_of, statement_of
from portal.kernel import clock
from portal.kernel.money import Money
from portal.partners.models import Partner, PartnerKind
from portal.programme.models import Attribution
from portal.referrals.rules import Stage
from tests.askers import billing, product_of, tool_of
from tests.cast import Cast, answer, ask, gid, system
from tests.earnings.stage import details
from tests.earnings.test_ledger import publish
from tests.referrals.conftest import submitted

SALE = "mutation ($input: ReportSaleInput!) { reportSale(input: $input) { number applied errors { code field } } }"
CHANGE = "mutation ($input: ReportSaleChangeInput!) { reportSaleChange(input: $input) { number applied errors { code field } } }"
SALES = """{ sales { totalCount nodes { number kind amount { amount currency } earned { amount } whyNot changes { kind at amount { amount } }
  entries { kind amount { amount currency } rule version steps { what value } reverses { id } } account { name } } } }"""
BALANCES = "{ earningsBalances { balance { amount currency } cleared { amount } held { amount } waiting { amount } paid { amount } } }"


@pytest.fixture
async def account(cast: Cast) -> Account:
    await publish("shipped", system())
    engagement = await cast.account("Mulcahy", await cast.client("Mulcahy"))
    return await Account.get(id=engagement.account_id)


def said(account: Account, number: str = "S1", **more: Any) -> dict[str, Any]:
    amount = {"amount": "100.00", "currency": "EUR"}
    return {"account": gid(account), "number": number, "soldAt": clock.now().isoformat(), "amount": amount, "kind": "subscription", **more}


async def tell(by: Any, given: dict[str, Any], document: str = SALE) -> dict[str, Any]:
    (told,) = (await ask(by, document, input=given)).values()
    return told


async def pay(number: str, sale: str = "S1", kind: str = "PAYMENT", **more: Any) -> dict[str, Any]:
    return await tell(billing(), {"number": number, "sale": sale, "kind": kind, "at": clock.now().isoformat(), **more}, CHANGE)


async def book(days: int = 0) -> None:
    while await book_due(clock.now() + timedelta(days=days), 100):
        pass


async def test_a_sale_that_the_customer_paid_earns_its_share_and_says_how(cast: Cast, account: Account):
    assert (await tell(billing(), said(account)))["applied"] is True
    await book()
    (sale,) = (await ask(await cast.viewer("owner"), SALES))["sales"]["nodes"]
    assert sale["earned"] is None and sale["whyNot"] == ["the customer has not paid yet"]
    await pay("P1")
    await book()
    (sale,) = (await ask(await cast.viewer("owner"), SALES))["sales"]["nodes"]
    assert (sale["earned"], sale["whyNot"]) == ({"amount": "10.00"}, [])
    (entry,) = sale["entries"]
    assert entry["amount"] == {"amount": "10.00", "currency": "EUR"} and entry["version"] == "1"
    told = {step["what"]: step["value"] for step in entry["steps"]}
    assert "10 %" in " ".join(told.values()) and "10.00 EUR" in " ".join(told.values()) and "Bronze" in told["Tier at invoice"]
    (balance,) = (await ask(await cast.viewer("owner"), BALANCES))["earningsBalances"]
    assert (balance["balance"]["amount"], balance["cleared"]["amount"], balance["held"]["amount"]) == ("10.00", "0.00", "10.00")


async def test_refunds_point_at_what_they_reverse_and_never_exceed_it(cast: Cast, account: Account):
    await pay("P1")  # told before the sale
    await pay("R1", kind="REFUND", amount={"amount": "30.00", "currency": "EUR"})
    await tell(billing(), said(account))
    await pay("R2", kind="REFUND")
    await book()
    (sale,) = (await ask(await cast.viewer("owner"), SALES))["sales"]["nodes"]
    earning, *backs = sale["entries"]
    assert [each["amount"]["amount"] for each in (earning, *backs)] == ["10.00", "-3.00", "-7.00"]
    row = await Entry.get(number=1, partner_id=cast.partner.id)
    assert all(each["reverses"]["id"] == gid(row) for each in backs)
    assert await faults_of(cast.partner.id, clock.now()) == []


async def test_told_again_it_changes_nothing_and_told_otherwise_it_is_refused(account: Account):
    given = said(account)
    assert (await tell(billing(), given))["applied"] is True
    assert (await tell(billing(), given)) == {"number": "S1", "applied": False, "errors": []}
    told = await tell(billing(), {**given, "amount": {"amount": "100.01", "currency": "EUR"}})
    assert told["errors"] == [{"code": "TOLD_OTHERWISE", "field": "number"}]
    assert (await pay("P1"))["applied"] is True and (await pay("P1", kind="REFUND"))["errors"][0]["code"] == "TOLD_OTHERWISE"
    assert await Sale.all().count() == 1


@pytest.mark.parametrize(
    ("changed", "code", "field"),
    [
        ({"amount": {"amount": "1.001", "currency": "EUR"}}, "BAD_AMOUNT", "amount"),
        ({"amount": {"amount": "NaN", "currency": "EUR"}}, "BAD_AMOUNT", "amount"),
        ({"amount": {"amount": "5", "currency": "XXQ"}}, "BAD_AMOUNT", "amount"),
        ({"amount": {"amount": "-5.00", "currency": "EUR"}}, "TOO_SMALL", "amount"),
        ({"amount": {"amount": "1" + "0" * 20, "currency": "EUR"}}, "TOO_LARGE", "amount"),
        ({"recurring": {"amount": "5.00", "currency": "USD"}}, "OTHER_CURRENCY", "recurring"),
        ({"number": ""}, "REQUIRED", "number"),
        ({"number": "x" * 101}, "TOO_LONG", "number"),
        ({"kind": " "}, "REQUIRED", "kind"),
        ({"plan": "p" * 101}, "TOO_LONG", "plan"),
        ({"billing": "a\nb"}, "BAD_CHARACTERS", "billing"),
        ({"soldAt": "2999-01-01T00:00:00Z"}, "IN_THE_FUTURE", "soldAt"),
        ({"account": "account_none"}, "NOT_FOUND", "account"),
    ],
)
async def test_bad_input_has_its_message_and_nothing_is_kept(account: Account, changed: dict[str, Any], code: str, field: str | None):
    told = await tell(billing(), said(account, **changed) if "account" not in changed else {**said(account), **changed})
    assert [(each["code"], each["field"]) for each in told["errors"]] == [(code, field)]
    assert not await Sale.exists()


async def test_the_billing_alone_reports_sales(cast: Cast, account: Account):
    for viewer in (await cast.viewer("vendor"), await cast.viewer("owner"), tool_of(cast.partner.id), product_of(account.product_id)):
        result = await answer(viewer, SALE, input=said(account))
        assert [error.extensions["code"] for error in result.errors] == ["FORBIDDEN"]
    other = replace(billing(), product_id=cast.products["time"].id)  # the billing of one product
    assert (await tell(other, said(account)))["errors"][0]["code"] == "NOT_FOUND"
    assert not await Sale.exists()


async def test_a_sale_nobody_brought_is_nobodys_and_earns_nothing(cast: Cast, account: Account):
    alone = await cast.account("Alone")
    await Attribution.filter(account_id=alone.account_id).delete()
    bought = await Account.get(id=alone.account_id)
    await Engagement.filter(id=alone.id).update(origin=Origin.CLIENT)
    told = said(bought, soldAt=(clock.now() - timedelta(days=120)).isoformat())  # before anyone reached it
    await tell(billing(), told)
    await pay("P1")
    await book()
    assert (await ask(await cast.viewer("owner"), SALES))["sales"]["totalCount"] == 0
    (sale,) = (await ask(await cast.viewer("vendor"), SALES))["sales"]["nodes"]
    assert sale["whyNot"] == ["It is attributed to no partner."]


async def test_a_service_provider_earns_nothing_and_sees_nothing(cast: Cast, account: Account):
    await Partner.filter(id=cast.partner.id).update(kind=PartnerKind.SERVICE_PROVIDER)
    await tell(billing(), said(account))
    await pay("P1")
    await book()
    assert not await Entry.exists()
    owner = await cast.viewer("owner")
    for document in (SALES, BALANCES, "{ earnings { totalCount } }", "{ payouts { totalCount } }"):
        result = await answer(owner, document)
        assert [error.extensions["code"] for error in result.errors] == ["FORBIDDEN"], document
    sale = await Sale.get(number="S1")
    assert (await ask(owner, "query ($id: ID!) { node(id: $id) { __typename } }", id=gid(sale)))["node"] is None


async def test_the_advisor_and_the_reader_see_no_earnings(cast: Cast, account: Account):
    await tell(billing(), said(account))
    for name in ("advisor", "reader"):
        result = await answer(await cast.viewer(name), SALES)
        assert [error.extensions["code"] for error in result.errors] == ["FORBIDDEN"]


async def test_a_late_claim_makes_a_sale_the_partners(cast: Cast, account: Account):
    await Attribution.filter(account_id=account.id).delete()
    await Sale.tell(system(), account, "S1", sold_at=clock.now() - timedelta(days=100), amount=Money(100_00, "EUR"), kind="subscription")
    await pay("P1")
    await Attribution.filter(account_id=account.id).delete()
    await book()
    assert not await Entry.exists()
    await Attribution.give(account.id, cast.partner.id, clock.now() - timedelta(days=110), "claim:1")
    await book()
    assert (await Sale.get(number="S1")).partner_id == cast.partner.id
    assert await faults_of(cast.partner.id, clock.now()) == []


async def test_another_partner_learns_nothing_of_a_sale(cast: Cast, account: Account):
    await Partner.filter(id=cast.other.id).update(kind=PartnerKind.CHANNEL_PARTNER)
    await account.engage(system(), cast.other.id, Origin.CLIENT)
    await tell(billing(), said(account))
    await pay("P1")
    await book()
    assert (await ask(await cast.viewer("rival"), SALES))["sales"]["totalCount"] == 0
    assert (await ask(await cast.viewer("rival"), BALANCES))["earningsBalances"] == []
    assert {row.partner_id for row in await Entry.all()} == {cast.partner.id}




@pytest.mark.parametrize("paid_before", [False, True])
async def test_a_sale_told_late_that_takes_what_another_was_booked_with_corrects_it(cast: Cast, paid_before: bool):
    """A cap is for the sales of a month in the order of their invoices; entries stay, and another takes one back."""
    await publish("capped", system())
    account = await Account.get(id=(await cast.account("Mulcahy")).account_id)
    now = clock.now() + timedelta(days=75)
    by = replace(system(), now=now.replace(day=20))
    await Sale.tell(by, account, "later", sold_at=by.now, amount=Money(1000_00, "EUR"), kind="subscription")
    await book(days=200)
    if paid_before:
        await _pay(cast, by.now + timedelta(days=40))
        by = replace(by, now=by.now + timedelta(days=45))
    await Sale.tell(by, account, "earlier", sold_at=now.replace(day=10), amount=Money(1000_00, "EUR"), kind="subscription")
    await book(days=200)
    entries = await Entry.filter(partner_id=cast.partner.id, sale_id__isnull=False).order_by("number").select_related("sale")
    booked = [(entry.sale.number, entry.kind, entry.amount_minor) for entry in entries]
    wanted = {("later", "earning", 100_00), ("later", "correction", -100_00), ("earlier", "earning", 100_00), ("later", "earning", 20_00)}
    assert set(booked) == wanted and booked[0] == ("later", "earning", 100_00)
    assert entries[1].kind == "correction" and entries[1].reverses_id == entries[0].id
    was, back = await Clearing.get(entry_id=entries[0].id), await Clearing.get(entry_id=entries[1].id)
    assert back.cleared_on == (entries[1].day if paid_before else was.cleared_on)  # due with what it takes back, or at once
    assert await faults_of(cast.partner.id, by.now + timedelta(days=1)) == []
    told = await statement_of(cast.partner.id, entries[0].day, clock.now() + timedelta(days=300))
    assert told and told.late >= 2 and told.taken_back_in == (entries[1].day.replace(day=1),)  # as the page and the PDF say
    assert {each["balance"].minor for each in await balances(cast.partner.id, by.now)} == {20_00 if paid_before else 120_00}


async def _pay(cast: Cast, at: datetime) -> None:
    by = replace(system(), now=at, user_id=cast.users["finance"].id)
    run = await PayoutRun.begin(by)
    await PayoutRun.go_on(at)
    await run.refresh_from_db()
    await run.approve(replace(by, user_id=cast.users["vendor"].id))
    assert await Payout.filter(run_id=run.id).exists()
    await details(cast)
    await run.pay_all(by)


async def test_a_won_referral_shows_its_commission_to_whoever_may_see_earnings(cast: Cast, account: Account):
    vendor, owner = await cast.viewer("vendor"), await cast.viewer("owner")
    lead = await submitted(cast)
    await lead.decide(vendor, accepts=True)
    await lead.move(vendor, Stage.WON, account=account)
    await tell(billing(), said(account))
    await pay("P1")
    await book()
    document = "query ($id: ID!) { node(id: $id) { ... on Referral { stage commission { amount currency } } } }"
    told = await ask(owner, document, id=gid(lead))
    assert told["node"] == {"stage": "WON", "commission": [{"amount": "10.00", "currency": "EUR"}]}
    for name in ("reader", "advisor"):
        result = await answer(await cast.viewer(name), document, id=gid(lead))
        assert "10.00" not in str(result.data)
    await Partner.filter(id=cast.partner.id).update(kind=PartnerKind.SERVICE_PROVIDER)
    result = await answer(await cast.viewer("owner"), document, id=gid(lead))
    assert [error.extensions["code"] for error in result.errors] == ["FORBIDDEN"]
