"""Getting Started: each step ticks itself, the partner puts it away and brings it back, and one day it is over."""

from dataclasses import replace
from datetime import timedelta

from portal.accounts.models import Account
from portal.accounts.rules import Cause, Lifecycle
from portal.invoices.models import Details, Invoice
from portal.invoices.rules import Given
from portal.kernel.viewer import Viewer
from portal.referrals.models import Referral
from tests.cast import Cast, ask, system
from tests.statements import Statements

START = "{ gettingStarted { steps { step isDone } isDone dismissedAt } }"


async def standing(viewer: Viewer) -> dict | None:
    return (await ask(viewer, START))["gettingStarted"]


async def ticked(viewer: Viewer) -> list[str]:
    found = await standing(viewer)
    return [each["step"] for each in found["steps"] if each["isDone"]] if found else []


async def _do_all(cast: Cast) -> None:
    owner = await cast.viewer("owner")
    client = await cast.client("Mulcahy")
    engagement = await cast.account("Mulcahy", client, lifecycle=Lifecycle.PENDING_ACTIVATION)
    assert await ticked(owner) == []  # opened is not in use yet
    await (await Account.get(id=engagement.account_id)).move_to(system(), Lifecycle.PAYING, Cause.PRODUCT)
    assert await ticked(owner) == ["ONBOARD_CLIENT"]
    details = Details(texts={"from_name": "Ferrow", "to_name": "Mulcahy"}, to_email="mia@a.example", currency="EUR", lines=[Given("Payroll", "1", "45", "0")])
    invoice = await Invoice.write(owner, client, details)
    assert await ticked(owner) == ["ONBOARD_CLIENT"]  # a draft is not sent
    await invoice.send(owner)
    assert await ticked(owner) == ["ONBOARD_CLIENT", "SEND_INVOICE"]
    await Referral.submit(owner, {"business_name": "Quay", "country": "IE", "note": "Friends."}, cast.products["payroll"])


async def test_each_step_ticks_itself_and_in_the_end_it_is_over(cast: Cast):
    await _do_all(cast)
    owner = await cast.viewer("owner")
    found = await standing(owner)
    assert found is not None and found["isDone"] and found["dismissedAt"] is None
    assert await standing(replace(owner, now=owner.now + timedelta(days=6))) is not None
    assert await standing(replace(owner, now=owner.now + timedelta(days=8))) is None
    assert await ticked(await cast.viewer("rival")) == []  # what another partner does ticks nothing here


async def test_an_account_that_becomes_paying_later_begins_nothing_anew(cast: Cast):
    await _do_all(cast)
    account = await Account.get()
    later = replace(system(), now=system().now + timedelta(days=30))
    await account.move_to(later, Lifecycle.PAST_DUE, Cause.BILLING)
    owner = await cast.viewer("owner")
    assert await standing(replace(owner, now=owner.now + timedelta(days=31))) is None


async def test_it_is_put_away_for_everyone_and_brought_back(cast: Cast):
    owner = await cast.viewer("owner")
    document = "mutation ($input: %sGettingStartedInput!) { %sGettingStarted(input: $input) { gettingStarted { dismissedAt } errors { code } } }"
    put_away, bring_back = document % ("Dismiss", "dismiss"), document % ("Resume", "resume")
    assert (await ask(owner, bring_back, input={}))["resumeGettingStarted"]["errors"] == []
    assert (await ask(owner, put_away, input={}))["dismissGettingStarted"]["gettingStarted"]["dismissedAt"]
    assert (await ask(owner, put_away, input={}))["dismissGettingStarted"]["errors"] == []
    found = await standing(await cast.viewer("owner"))
    assert found is not None and found["dismissedAt"] and (await standing(await cast.viewer("rival")))["dismissedAt"] is None
    assert (await ask(owner, bring_back, input={}))["resumeGettingStarted"]["gettingStarted"] == {"dismissedAt": None}


async def test_it_is_one_statement(cast: Cast):
    owner = await cast.viewer("owner")
    with Statements() as sent:
        await standing(owner)
    assert len(sent.texts) == 1
