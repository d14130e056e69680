"""The pages of payouts: a partner gives bank details; finance draws up, an admin approves, a file is made, the bank pays."""

import re
from typing import Any

from portal.earnings.models import Payout, PayoutRun
from portal.earnings.rules import PayoutState, RunState
from tests.earnings.stage import IBAN, paid_out
from tests.served import Portal

FORM = {"holder": "Ferrow & Lund", "country": "IE", "currency": "USD", "iban": "IE29 AIBK 9311 5212 3456 78"}


def _post(portal: Portal, path: str, who: dict[str, str], **fields: str) -> Any:
    return portal.client.post(path, data=fields, headers=who, follow_redirects=False)


def test_an_owner_gives_bank_details_and_reads_what_waits(portal: Portal):
    portal.run(paid_out, portal.cast)
    owner = portal.sign_in("owner")
    page = portal.client.get("/settings/payouts", headers=owner).text
    assert "IBAN ending in 3000" in page and IBAN not in page
    wrong = _post(portal, "/settings/payouts/new", owner, **{**FORM, "iban": "IE29"})
    assert wrong.status_code == 422 and "This is no IBAN" in wrong.text and 'value="Ferrow &amp; Lund"' in wrong.text
    assert _post(portal, "/settings/payouts/new", owner, **FORM).status_code == 303
    page = portal.client.get("/settings/payouts", headers=owner).text
    assert "USD · IBAN ending in 5678" in page and "Payouts wait until" in page
    for other in ("advisor", "rival", "finance"):
        assert portal.client.get("/settings/payouts", headers=portal.sign_in(other)).status_code == 403


def test_a_run_goes_from_a_draft_to_the_bank(portal: Portal):
    made = portal.run(paid_out, portal.cast)
    finance, vendor = portal.sign_in("finance"), portal.sign_in("vendor")
    run = f"/payouts/{made['run']}"
    drawn = portal.client.get(run, headers=finance).text
    assert "You drew it up" in drawn and "The books of Ferrow &amp; Lund are not right." in drawn and "No bank details in this currency" in drawn
    assert drawn.index("are not right") < drawn.index("Last time it was")
    refused = _post(portal, f"{run}/approve", finance)
    assert refused.status_code == 422 and "Another person" in refused.text
    assert _post(portal, f"{run}/approve", vendor).status_code == 303
    assert _post(portal, f"{run}/file", vendor).status_code == 303
    again = _post(portal, f"{run}/file", vendor)
    assert again.status_code == 422 and "waits for bank details" in again.text
    file = re.search(r'action="(/payouts/files/[^"]+)"', portal.client.get(run, headers=vendor).text)
    assert file
    unreadable = _post(portal, file[1], vendor, run=made["run"], format="CSV")  # the cast sealed them with another key
    assert unreadable.status_code == 422 and "another secret key" in unreadable.text
    assert _post(portal, f"{run}/pay", vendor).status_code == 303
    waiting = portal.client.get(f"{run}?held=true", headers=vendor).text
    assert "US$90.00" in waiting and "€400.00</b>" not in waiting.split('id="payouts-rows"')[1]
    states = portal.run(_states, made["run"])
    assert states == {"EUR": PayoutState.PAID, "USD": PayoutState.APPROVED}
    paid = f"/payouts/items/{portal.run(_public, 'EUR')}/failed"
    assert _post(portal, paid, finance).status_code == 422 and _post(portal, paid, finance, why="Account closed").status_code == 303
    assert portal.run(_states, made["run"])["EUR"] is PayoutState.FAILED


async def _states(run: str) -> dict[str, PayoutState]:
    from portal.kernel import ids

    key = ids.key_of(run, "payoutrun")
    assert (await PayoutRun.get(id=key)).state is RunState.APPROVED
    return dict(await Payout.filter(run_id=key).values_list("currency", "state"))


async def _public(currency: str) -> str:
    from tests.cast import gid

    return gid(await Payout.filter(currency=currency).order_by("-period_end").first())
