"""Referrals: submitted, decided, protected, won; duplicates; what the programme is told."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from portal.accounts.models import Account
from portal.kernel import clock
from portal.kernel.refusal import Refused
from portal.outbox.models import Mail
from portal.programme.models import Attribution, ProgrammeEvent, today
from portal.programme.rules.events import Type
from portal.referrals import jobs
from portal.referrals.models import Referral, ReferralRequest, ReferralStep
from portal.referrals.rules import RequestKind, Stage
from tests.cast import Cast
from tests.referrals.conftest import LEAD, accepted, submitted


async def codes(work) -> set[str]:
    """What a verb is refused with; nothing: the empty set."""
    try:
        await work
    except Refused as refused:
        return {each.code for each in refused.refusals}
    return set()


async def again(row: Referral) -> Referral:
    return await Referral.get(id=row.id)


async def later(cast: Cast, who: str, days: float):
    viewer = await cast.viewer(who)
    return replace(viewer, now=viewer.now + timedelta(days=days))


async def told(row: Referral) -> list[str]:
    """What the programme knows of a referral."""
    rows = await ProgrammeEvent.filter(uid__startswith=f"referral:{row.id}").order_by("id")
    return [f"{each.type}:{each.facts.get('stage', '')}" for each in rows]


async def test_a_lead_is_submitted_accepted_and_protected(cast: Cast):
    row = await submitted(cast)
    assert (row.stage, row.website, row.protected_until, row.waits_since) == (Stage.SUBMITTED, "https://www.mulcahy.example", None, row.submitted_at)
    assert row.due_on and row.due_on > await today(row.submitted_at)
    await row.decide(await cast.viewer("vendor"), True, "Welcome.")
    row = await again(row)
    assert row.protected_until == await today(row.stage_since) + timedelta(days=90)
    assert (row.stage, row.decided_by, row.why, row.waits_since, row.due_on) == (Stage.ACCEPTED, "vendor", "Welcome.", None, None)
    assert await told(row) == ["referral:submitted", "referral:accepted"]
    mail = await Mail.get(kind="referrals/referral_decided")
    assert mail.to == "owner@demo.example" and "accepted" in mail.subject
    steps = await ReferralStep.filter(referral_id=row.id).order_by("id")
    assert [(each.before, each.stage, each.by) for each in steps] == [(None, Stage.SUBMITTED, "owner"), (Stage.SUBMITTED, Stage.ACCEPTED, "vendor")]


async def test_each_wrong_field_is_named(cast: Cast):
    owner = await cast.viewer("owner")
    wrong = {"business_name": " ", "country": "XX", "website": "no", "email": "nobody", "note": "", "phone": "1" * 41}
    with pytest.raises(Refused) as refused:
        await Referral.submit(owner, wrong, None)
    assert {each.field for each in refused.value.refusals} == {*wrong, "product"} - {"website"}  # https://no is one
    assert not await Referral.exists()


async def test_a_rejection_says_why_and_is_disputed(cast: Cast):
    row, vendor = await submitted(cast), await cast.viewer("vendor")
    assert await codes(row.decide(vendor, False)) == {"REQUIRED"}
    await row.decide(vendor, False, "A customer since 2024.")
    owner = await cast.viewer("owner")
    assert await codes(row.ask(owner, RequestKind.EXTENSION, "More time.")) == {"WRONG_STAGE"}
    assert await codes(row.ask(owner, RequestKind.DISPUTE, "")) == {"REQUIRED"}
    await row.ask(owner, RequestKind.DISPUTE, "They only tried it out.")
    assert await codes(row.ask(owner, RequestKind.DISPUTE, "Again.")) == {"WAITS_ALREADY"}
    request = await ReferralRequest.get()
    assert (await again(row)).waits_since == request.asked_at
    assert await codes(row.answer(vendor, request.id, True, "")) == {"REQUIRED"}
    await row.answer(vendor, request.id, True, "True: it never paid.")
    row = await again(row)
    assert (row.stage, row.waits_since) == (Stage.ACCEPTED, None) and row.protected_until
    assert await codes(row.answer(vendor, request.id, False, "No.")) == {"DECIDED_ALREADY"}
    assert await Mail.filter(kind="referrals/request_decided").count() == 1


async def test_the_vendor_leads_it_along_and_wins_it_with_an_account(cast: Cast):
    row, vendor = await accepted(cast), await cast.viewer("vendor")
    account = await Account.get(id=(await cast.account("Mulcahy", partner=cast.other)).account_id)
    assert await codes(row.move(vendor, Stage.REJECTED, "No.")) == {"WRONG_STAGE"}
    await row.move(vendor, Stage.CONTACTED)
    assert await codes(row.move(vendor, Stage.ACCEPTED)) == {"WRONG_STAGE"}
    assert await codes(row.move(vendor, Stage.WON)) == {"REQUIRED"} and await codes(row.move(vendor, Stage.LOST)) == {"REQUIRED"}
    await row.move(vendor, Stage.WON, account=account)
    row = await again(row)
    assert (row.stage, row.account_id, row.protected_until) == (Stage.WON, account.id, None)
    assert await told(row) == ["referral:submitted", "referral:accepted", "referral:contacted", "referral:won", "touch:"]
    # The rival brought the account: the first who reaches it is bound for good, and that is for a dispute to change.
    assert await Attribution.of(account.id, clock.now()) == cast.other.id
    other = await accepted(cast, business_name="Another")
    assert await codes(other.move(vendor, Stage.WON, account=account)) == {"ACCOUNT_TAKEN"}


async def test_an_account_that_is_opened_for_it_wins_it_and_is_the_partners(cast: Cast):
    client = await cast.client("Mulcahy")
    row = await accepted(cast)
    await row.change(await cast.viewer("owner"), {}, {"client": client})
    undecided = await submitted(cast, business_name="Undecided")
    engagement = await cast.account("Something else", client)
    row = await again(row)
    assert (row.stage, row.account_id) == (Stage.WON, engagement.account_id)
    assert (await again(undecided)).stage is Stage.SUBMITTED
    touch = await ProgrammeEvent.get(uid=f"referral:{row.id}:touch")
    assert (touch.type, touch.at, touch.account_id) == (Type.TOUCH, row.submitted_at, row.account_id)
    bound = await Attribution.get(account_id=row.account_id)
    assert (bound.partner_id, bound.event) == (cast.partner.id, touch.uid)


@pytest.mark.parametrize(("name", "product", "wins"), [("MULCAHY BAKEHOUSE", "payroll", True), ("Mulcahy Bakehouse", "time", False), ("Bakehouse", "payroll", False)])
async def test_an_account_of_the_same_business_and_product_wins_it(cast: Cast, name: str, product: str, wins: bool):
    row = await accepted(cast, country="IE")
    from portal.accounts.models import Origin
    from portal.accounts.rules import Cause

    opened = {"name": name, "country": "IE", "by": Cause.PARTNER, "origin": Origin.WIZARD}
    await Account.open(await cast.viewer("owner"), cast.products[product], partner_id=cast.partner.id, **opened)
    assert ((await again(row)).stage is Stage.WON) is wins


async def test_of_two_the_first_valid_submission_wins(cast: Cast):
    first = await submitted(cast, "rival", business_name="The Mulcahy Bakehouse", website="")
    second = await submitted(cast, website="")
    vendor = await cast.viewer("vendor")
    assert {key: each.id for key, each in (await Referral.ahead_of([first, second])).items()} == {second.id: first.id}
    assert await codes(second.decide(vendor, True)) == {"BEHIND_ANOTHER"}
    assert await codes(second.decide(vendor, True, despite=True)) == {"REQUIRED"}
    await first.decide(vendor, True)
    assert await codes(second.decide(vendor, True)) == {"BEHIND_ANOTHER"}
    await second.decide(vendor, True, "Another bakery of the same name.", despite=True)
    assert (await again(second)).stage is Stage.ACCEPTED


async def test_a_withdrawn_one_stands_in_nobodys_way(cast: Cast):
    first, second = await submitted(cast, "rival"), await submitted(cast)
    await first.withdraw(await cast.viewer("rival"), "A mistake.")
    await second.decide(await cast.viewer("vendor"), True)
    assert await codes((await again(second)).withdraw(await cast.viewer("owner"))) == {"DECIDED_ALREADY"}


async def test_only_so_many_are_open(cast: Cast):
    for number in range(25):
        last = await submitted(cast, business_name=f"Business {number}")
    assert await codes(submitted(cast, business_name="One more")) == {"TOO_MANY_OPEN"}
    await submitted(cast, "rival")
    await last.withdraw(await cast.viewer("owner"))
    await submitted(cast, business_name="One more")


async def test_a_protection_ends_by_the_clock_once_and_is_told_before(cast: Cast, monkeypatch: pytest.MonkeyPatch):
    row = await accepted(cast)
    start = row.stage_since

    async def at(days: float) -> tuple[int, int]:
        monkeypatch.setattr("portal.kernel.clock.now", lambda: start + timedelta(days=days))
        return await jobs.expire(None), await jobs.warn(None)

    assert [await at(days) for days in (0, 80, 84, 84, 60, 85)] == [(0, 0), (0, 0), (0, 1), (0, 0), (0, 0), (0, 0)]
    assert [await at(days) for days in (91, 91, 300)] == [(1, 0), (0, 0), (0, 0)]
    row = await again(row)
    assert (row.stage, row.protected_until) == (Stage.EXPIRED, None)
    assert (await ReferralStep.filter(referral_id=row.id).order_by("-id").first()).by == ""
    assert await Mail.filter(kind="referrals/protection_ends").count() == 1


async def test_an_extension_is_asked_for_in_time_and_lengthens_the_clock_once(cast: Cast, monkeypatch: pytest.MonkeyPatch):
    row = await accepted(cast)
    until = row.protected_until
    assert until
    await row.ask(await later(cast, "owner", 89), RequestKind.EXTENSION, "The board meets in March.")
    monkeypatch.setattr("portal.kernel.clock.now", lambda: row.stage_since + timedelta(days=95))
    assert await jobs.expire(None) == 0  # who has asked in time loses nothing meanwhile
    request = await ReferralRequest.get()
    await row.answer(await later(cast, "vendor", 96), request.id, True, "")
    row = await again(row)
    assert (row.protected_until, row.extensions) == (until + timedelta(days=30), 1)
    assert await codes(row.ask(await later(cast, "owner", 97), RequestKind.EXTENSION, "More.")) == {"NO_EXTENSION"}
    monkeypatch.setattr("portal.kernel.clock.now", lambda: row.stage_since + timedelta(days=121))
    assert await jobs.expire(None) == 1


@pytest.mark.parametrize(("days", "reaches"), [(60, True), (61, False)])
async def test_a_late_claim_reaches_back_sixty_days(cast: Cast, days: int, reaches: bool):
    engagement = await cast.account("Mulcahy", partner=cast.other)
    account, row = await Account.get(id=engagement.account_id), await submitted(cast)
    owner, vendor = await later(cast, "owner", 10), await later(cast, "vendor", 11)
    day = await today(owner.now)
    assert await codes(row.ask(owner, RequestKind.CLAIM, "Ours.")) == {"REQUIRED"}
    assert await codes(row.ask(owner, RequestKind.CLAIM, "Ours.", day + timedelta(days=1))) == {"IN_FUTURE"}
    since = day - timedelta(days=days)
    await row.ask(owner, RequestKind.CLAIM, "Ours since then: the contract is on file.", since)
    request = await ReferralRequest.get()
    assert await codes(row.answer(vendor, request.id, True, "Yes.")) == {"REQUIRED"}
    await row.answer(vendor, request.id, True, "The contract says so.", account)
    row = await again(row)
    bound = await Attribution.filter(account_id=account.id).order_by("-since").first()
    assert (row.stage, row.account_id, bound.partner_id, bound.is_final) == (Stage.WON, account.id, cast.partner.id, True)
    assert await today(bound.since) == (since if reaches else day)
    claim = await ProgrammeEvent.get(type=Type.CLAIM)
    assert date.fromisoformat(claim.facts["since"]) == since and claim.partner_id == cast.partner.id


async def test_a_dispute_may_give_the_account_of_another(cast: Cast):
    vendor = await cast.viewer("vendor")
    theirs = await accepted(cast, "rival")
    engagement = await cast.account("Mulcahy Bakehouse", partner=cast.other)
    account = await Account.get(id=engagement.account_id)
    await theirs.move(vendor, Stage.WON, account=account)
    row = await submitted(cast)
    await row.decide(vendor, False, "Another was first.")
    await row.ask(await cast.viewer("owner"), RequestKind.DISPUTE, "We wrote to you in May.")
    await row.answer(vendor, (await ReferralRequest.get()).id, True, "So you did.", account)
    assert await Attribution.of(account.id, vendor.now) == cast.partner.id
    assert {(await again(each)).stage for each in (theirs, row)} == {Stage.WON}


async def test_what_was_decided_about_stays(cast: Cast):
    row, owner = await accepted(cast), await cast.viewer("owner")
    assert await codes(row.change(owner, {"business_name": "Another Bakery"}, {})) == {"DECIDED_ALREADY"}
    assert await codes(row.change(owner, {"phone": "1"}, {}, 7)) == {"CHANGED_MEANWHILE"}
    await row.change(owner, {"contact_name": "Aoife", "email": "a@mulcahy.example"}, {}, 1)
    assert ((await again(row)).contact_name, (await again(row)).version) == ("Aoife", 2)
    await row.move(await cast.viewer("vendor"), Stage.LOST, "Went elsewhere.")
    assert await codes(row.change(owner, {"phone": "1"}, {})) == {"OVER"}
    assert LEAD["note"] == (await again(row)).note
