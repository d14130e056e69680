"""Payout details: who gives them, what is refused, who is told, and what waits for them."""

from dataclasses import replace
from datetime import timedelta
from xml.etree import ElementTree as ET

import pytest

from portal.audit.models import Event
from portal.earnings.models import Payout, PayoutDetails, PayoutRun, Sale, SaleChange, SaleChangeKind
from portal.earnings.models import book as book_earned
from portal.earnings.models.details import opened
from portal.earnings.rules import PayoutState, RunState
from portal.earnings.rules_payments import Bank, refuse_details, tidied
from portal.kernel import clock
from portal.kernel.money import Money
from portal.kernel.viewer import Viewer
from portal.outbox.models import Mail
from portal.programme.models import ProgrammeEvent, history_of
from portal.programme.rules.events import Type
from tests.askers import asker
from tests.cast import SETTINGS, Cast, answer, ask, gid, system

IBAN = "DE89370400440532013000"
GIVE = "mutation ($input: GivePayoutDetailsInput!) { givePayoutDetails(input: $input) { payoutDetails { id last4 bank bank usableFrom isIban } errors { code field } } }"
REMOVE = "mutation ($input: PayoutDetailsInput!) { removePayoutDetails(input: $input) { removed errors { code } } }"
READ = "{ payoutDetails { currency holder last4 } }"
EUROS = {"currency": "EUR", "holder": "Ferrow & Lund", "country": "DE", "iban": "de89 3704 0044 0532 0130 00"}


def bank(**said: str) -> Bank:
    return tidied("USD", {"holder": "Ada", "country": "US", **said})[1]


@pytest.mark.parametrize(
    ("currency", "said", "fields"),
    [
        ("EUR", {"iban": IBAN}, []),
        ("EUR", {"iban": IBAN[:-1] + "1"}, ["iban"]),
        ("EUR", {"iban": "DE12"}, ["iban"]),
        ("EUR", {"account_number": "123", "routing": "021000021"}, ["iban"]),
        ("EUR", {"iban": IBAN, "account_number": "1"}, ["account_number"]),
        ("EUR", {"iban": IBAN, "bic": "nonsense!"}, ["bic"]),
        ("EUR", {"iban": IBAN, "country": "ZZ"}, ["country"]),
        ("EUR", {"iban": IBAN, "holder": " "}, ["holder"]),
        ("XXZ", {"iban": IBAN}, ["currency"]),
        ("USD", {"account_number": "12345678", "routing": "021000021"}, []),
        ("USD", {"account_number": "12345678", "routing": "021000022"}, ["routing"]),
        ("USD", {"account_number": "12=34", "routing": "021000021"}, ["account_number"]),
        ("GBP", {"account_number": "55779911", "routing": "20-00-00", "country": "GB"}, []),
        ("GBP", {"account_number": "55779911", "routing": "2000", "country": "GB"}, ["routing"]),
        ("USD", {}, ["iban"]),
    ],
)
def test_what_is_no_account_is_refused_at_its_field(currency: str, said: dict[str, str], fields: list[str]):
    assert [each.field for each in refuse_details(currency, bank(**said))] == fields


def test_a_bank_is_known_by_its_iban():
    assert bank(iban="de89 3704 0044 0532 0130 00") == Bank("Ada", "US", iban=IBAN, bic="COBADEFFXXX", bank="Commerzbank")


async def test_an_owner_gives_them_and_everyone_who_leads_is_told(cast: Cast):
    owner = await cast.viewer("owner")
    await asker(cast, "admin")
    given = (await ask(owner, GIVE, input=EUROS))["givePayoutDetails"]
    assert given["errors"] == [] and given["payoutDetails"]["last4"] == "3000" and given["payoutDetails"]["bank"] == "Commerzbank"
    row = await PayoutDetails.get()
    assert IBAN not in str(vars(row)) and opened(SETTINGS.secret_key, row.sealed).iban == IBAN
    assert row.usable_from == owner.now + timedelta(days=SETTINGS.payout_wait_days)
    assert sorted(await Mail.all().values_list("to", flat=True)) == ["admin@demo.example", "owner@demo.example"]
    assert (await Event.get(kind="payout_details.added")).data == {"currency": "EUR", "last4": "3000"}
    await ask(owner, GIVE, input=EUROS)  # the same again
    assert await Event.filter(kind__startswith="payout_details.").count() == 1 and await Mail.all().count() == 2
    changed = {**EUROS, "iban": "IE29AIBK93115212345678"}
    assert (await ask(owner, GIVE, input=changed))["givePayoutDetails"]["payoutDetails"]["id"] == given["payoutDetails"]["id"]
    assert IBAN not in "".join(await Mail.all().values_list("text", flat=True)) and await Mail.all().count() == 4
    told = await history_of(cast.partner.id, {Type.PROFILE})
    assert [each.complete for each in told] == [False, True]
    assert (await ask(owner, REMOVE, input={"details": given["payoutDetails"]["id"]}))["removePayoutDetails"]["errors"] == []
    assert [each.complete for each in await history_of(cast.partner.id, {Type.PROFILE})] == [False, True, False]
    assert (await ask(owner, READ))["payoutDetails"] == []


async def test_only_euros_make_a_euro_partners_profile_complete(cast: Cast):
    dollars = {"currency": "USD", "holder": "Ada", "country": "US", "accountNumber": "12345678", "routing": "021000021"}
    assert (await ask(await cast.viewer("owner"), GIVE, input=dollars))["givePayoutDetails"]["errors"] == []
    assert not await ProgrammeEvent.filter(type=Type.PROFILE).exists()


@pytest.mark.parametrize("who", ["admin", "advisor", "reader", "rival", "vendor", "finance", "analyst", "tool"])
async def test_nobody_else_gives_or_reads_them(cast: Cast, who: str):
    viewer = await asker(cast, who)
    for document, given in ((GIVE, {"input": EUROS}), (READ, {})):
        result = await answer(viewer, document, **given)
        assert result.errors and result.errors[0].extensions["code"] == "FORBIDDEN", document
    assert not await PayoutDetails.exists()


async def test_it_takes_a_fresh_proof(cast: Cast):
    owner = replace(await cast.viewer("owner"), proven_at=clock.now() - timedelta(hours=1))
    assert [each["code"] for each in (await ask(owner, GIVE, input=EUROS))["givePayoutDetails"]["errors"]] == ["STEP_UP_NEEDED"]
    assert not await PayoutDetails.exists()


# Payouts that wait


async def a_run(cast: Cast, *, currency: str = "EUR") -> tuple[PayoutRun, Viewer, Viewer]:
    """A sale's earning in a run that `finance` drew up, and who pays: two people, when it can be approved."""
    now = clock.now()
    engagement = await cast.account("Buyer")
    account = await engagement.account
    await Sale.tell(system(), account, "S1", sold_at=now, amount=Money(1000_00, currency), kind="subscription")
    await SaleChange.tell(system(), SaleChangeKind.PAYMENT, "P1", "S1", now, None)
    await book_earned(account.id, now)
    later = now + timedelta(days=75)
    finance, vendor = [replace(await cast.viewer(who), now=later, proven_at=later) for who in ("finance", "vendor")]
    run = await PayoutRun.begin(finance)
    await PayoutRun.go_on(later)
    return await PayoutRun.get(id=run.id), finance, vendor


HOLDS = "{ payouts(first: 5) { nodes { state hold { why until addBy } details { last4 } } } }"
SETTLE = "mutation ($input: SettlePayoutInput!) { settlePayout(input: $input) { payout { state } errors { code } } }"
MAKE = "mutation ($input: MakePaymentFileInput!) { makePaymentFile(input: $input) { paymentFile { id number payments } errors { code message } } }"
WRITE = "mutation ($input: WritePaymentFileInput!) { writePaymentFile(input: $input) { name text errors { code } } }"


async def test_a_payout_without_details_waits_and_leaves_once_they_are_old_enough(cast: Cast):
    run, finance, vendor = await a_run(cast)
    payout = await Payout.get()
    assert payout.state is PayoutState.DRAFT and payout.details_id is None
    await run.approve(vendor)
    seen = (await ask(vendor, HOLDS))["payouts"]["nodes"]
    assert seen == [{"state": "APPROVED", "hold": {"why": "MISSING", "until": None, "addBy": None}, "details": None}]
    refused = (await ask(vendor, SETTLE, input={"payout": gid(payout), "paid": True}))["settlePayout"]
    assert [each["code"] for each in refused["errors"]] == ["HELD"]
    assert await run.pay_all(vendor) == 0
    assert [each["code"] for each in (await ask(vendor, MAKE, input={"run": gid(run)}))["makePaymentFile"]["errors"]] == ["HELD"]
    owner = replace(await cast.viewer("owner"), now=vendor.now, proven_at=vendor.now)
    await ask(owner, GIVE, input=EUROS)
    assert (await ask(vendor, HOLDS))["payouts"]["nodes"][0]["hold"]["why"] == "NEW"
    assert (await ask(vendor, "query { payouts(first: 5, filter: {held: true}) { totalCount } }"))["payouts"]["totalCount"] == 1
    held = (await ask(vendor, "{ payoutRuns { held { payouts amount { amount } } } }"))["payoutRuns"][0]["held"]
    assert held == [{"payouts": 1, "amount": {"amount": payout.money("paid").amount}}]
    assert await run.pay_all(vendor) == 0
    after = replace(vendor, now=vendor.now + timedelta(days=3), proven_at=vendor.now + timedelta(days=3))
    assert (await ask(after, "query { payouts(first: 5, filter: {held: true}) { totalCount } }"))["payouts"]["totalCount"] == 0
    assert (await ask(after, HOLDS))["payouts"]["nodes"] == [{"state": "APPROVED", "hold": None, "details": {"last4": "3000"}}]
    assert await run.pay_all(after) == 1
    assert (await PayoutRun.get(id=run.id)).state is RunState.DONE and finance


async def test_what_can_never_be_paid_may_fail(cast: Cast):
    run, _finance, vendor = await a_run(cast)
    await run.approve(vendor)
    told = (await ask(vendor, SETTLE, input={"payout": gid(await Payout.get()), "paid": False, "why": "No bank details"}))["settlePayout"]
    assert told == {"payout": {"state": "FAILED"}, "errors": []}


async def test_the_partner_reads_until_when_details_help(cast: Cast):
    run, _finance, vendor = await a_run(cast)
    await run.approve(vendor)
    payout = await Payout.get()
    owner = replace(await cast.viewer("owner"), now=vendor.now.replace(year=payout.pays_on.year, month=payout.pays_on.month, day=1))
    hold = (await ask(owner, HOLDS))["payouts"]["nodes"][0]["hold"]
    assert hold["why"] == "MISSING" and hold["addBy"] == (payout.pays_on - timedelta(days=3)).isoformat()


async def _filed(cast: Cast, holder: str = "Ferrow & Lund") -> tuple[PayoutRun, Viewer, str]:
    owner = await cast.viewer("owner")
    await ask(owner, GIVE, input={**EUROS, "holder": holder})
    run, _finance, vendor = await a_run(cast)
    assert [each["code"] for each in (await ask(vendor, MAKE, input={"run": gid(run)}))["makePaymentFile"]["errors"]] == ["STATE"]
    await run.approve(vendor)
    made = (await ask(vendor, MAKE, input={"run": gid(run)}))["makePaymentFile"]
    assert made["errors"] == [] and made["paymentFile"]["number"] == made["paymentFile"]["payments"] == 1
    return run, vendor, made["paymentFile"]["id"]


async def test_a_payment_file_is_the_same_whenever_it_is_written(cast: Cast):
    run, vendor, file = await _filed(cast, holder='=HYPERLINK("x")')
    first = (await ask(vendor, WRITE, input={"file": file, "format": "CSV"}))["writePaymentFile"]
    head, row = first["text"].removeprefix("\ufeff").splitlines()
    payout = await Payout.get()
    assert head.startswith("Reference,Partner,Account holder") and gid(payout) in row and IBAN in row and payout.money("paid").amount in row
    assert "\"'=HYPERLINK" in row
    assert [each["code"] for each in (await ask(vendor, MAKE, input={"run": gid(run)}))["makePaymentFile"]["errors"]] == ["NOTHING"]
    owner = replace(await cast.viewer("owner"), now=vendor.now, proven_at=vendor.now)
    await ask(owner, GIVE, input={**EUROS, "iban": "IE29AIBK93115212345678"})
    assert (await ask(vendor, WRITE, input={"file": file, "format": "CSV"}))["writePaymentFile"]["text"] == first["text"]
    assert await Event.filter(kind="payment_file.downloaded").count() == 2
    assert await run.pay_all(vendor) == 1  # it stands in the file, which says where it went


async def test_a_sepa_file_is_what_banks_read(cast: Cast, monkeypatch: pytest.MonkeyPatch):
    run, vendor, file = await _filed(cast, holder="Müller & Søn")
    given = {"file": file, "format": "SEPA"}
    assert [each["code"] for each in (await ask(vendor, WRITE, input=given))["writePaymentFile"]["errors"]] == ["NO_PAYER"]
    payer = SETTINGS.model_copy(update={"payer_name": "Vendor", "payer_iban": "IE29AIBK93115212345678", "payer_bic": "AIBKIE2D"})
    monkeypatch.setattr("tests.cast.SETTINGS", payer)
    written = (await ask(vendor, WRITE, input=given))["writePaymentFile"]
    assert written["name"].endswith("-1.xml")
    root = ET.fromstring(written["text"])
    names = {"p": "urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"}

    def said(path: str) -> list[str]:
        return [each.text or "" for each in root.findall(f".//p:{path.replace('/', '/p:')}", names)]

    payout = await Payout.get()
    amount = payout.money("paid").amount
    assert said("MsgId") == said("PmtInfId") == [f"{run.id.hex}-1"] and len(said("MsgId")[0]) <= 35
    assert said("NbOfTxs") == ["1", "1"] and said("CtrlSum") == [amount, amount] and said("InstdAmt") == [amount]
    assert said("DbtrAcct/Id/IBAN") == ["IE29AIBK93115212345678"] and said("CdtrAcct/Id/IBAN") == [IBAN]
    assert said("Cdtr/Nm") == ["Muller + Son"] and said("CdtrAgt/FinInstnId/BICFI") == ["COBADEFFXXX"]
    assert said("EndToEndId") == [gid(payout)] and len(gid(payout)) <= 35
    assert said("ReqdExctnDt/Dt") == [run.pays_on.isoformat()]
    order = [each.tag.rpartition("}")[2] for each in root.find(".//p:PmtInf", names) or []]
    wanted = ["PmtInfId", "PmtMtd", "NbOfTxs", "CtrlSum", "PmtTpInf", "ReqdExctnDt", "Dbtr", "DbtrAcct", "DbtrAgt", "ChrgBr", "CdtTrfTxInf"]
    assert order == wanted
