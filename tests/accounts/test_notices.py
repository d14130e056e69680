"""Mails before a trial ends and a plan renews: each once, whatever the worker and the clock do."""

from datetime import datetime, timedelta

import pytest
import time_machine

from portal.access.models import Grant
from portal.accounts import jobs
from portal.accounts.models import Account, Engagement, Notice, notices
from portal.accounts.rules import RENEWAL_NOTICES, TRIAL_NOTICES, Lifecycle, notice_due
from portal.kernel import clock
from portal.outbox.models import Mail
from portal.outbox.webhooks import Endpoint, Webhook
from tests.cast import SETTINGS, Cast, gid, system


async def on_trial(cast: Cast, start: datetime) -> Account:
    """A trial that began at `start`."""
    with time_machine.travel(start, tick=False):
        side = await cast.account("Quay Dairy", lifecycle=Lifecycle.TRIAL, company_id="Q")
        await Engagement.filter(id=side.id).update(user_id=cast.users["advisor"].id)
        await Grant.give(await cast.viewer("owner"), cast.staff["advisor"], side)
        return await Account.get(id=side.account_id)


async def sent(start: datetime, *days: float) -> list[str]:
    """The subjects of what goes out when the jobs run, twice, on these days after the start."""
    for day in days:
        with time_machine.travel(start + timedelta(days=day), tick=False):
            for _turn in range(2):
                await jobs.notify(SETTINGS)
            await jobs.end_trials(SETTINGS)
    return [mail.subject for mail in await Mail.filter(kind__startswith="accounts/").order_by("id")]


NOON = datetime.fromisoformat("2026-03-02T12:00:00+00:00")


async def test_a_trials_end_is_told_five_days_one_day_and_on_the_day(cast: Cast):
    await on_trial(cast, NOON)
    found = await sent(NOON, *range(20))
    assert found == [
        "Quay Dairy: the trial of Payroll ends in 5 days",
        "Quay Dairy: the trial of Payroll ends tomorrow",
        "Quay Dairy: the trial of Payroll ends today",
    ]
    assert {mail.to for mail in await Mail.all()} == {cast.users["advisor"].email}


async def test_a_clock_that_jumps_forward_and_back_tells_nothing_twice(cast: Cast):
    await on_trial(cast, NOON)
    assert await sent(NOON, 10, 3, 13.2, 9.5, 12, 13.9, 10) == [
        "Quay Dairy: the trial of Payroll ends in 4 days",
        "Quay Dairy: the trial of Payroll ends tomorrow",
        "Quay Dairy: the trial of Payroll ends today",
    ]


async def test_who_jumps_over_the_end_is_told_no_more_and_the_trial_expires_once(cast: Cast):
    await Endpoint.create(product_id=cast.products["payroll"].id, url="https://p.example", secrets=[], created_at=clock.now())
    account = await on_trial(cast, NOON)
    assert await sent(NOON, 400, 2, 15) == []
    assert (await Account.get()).lifecycle is Lifecycle.TRIAL_EXPIRED
    (told,) = await Webhook.filter(kind="account.trial_expired")
    assert told.data == {"account": gid(account)}


async def test_a_trial_that_is_moved_is_told_of_anew(cast: Cast):
    account = await on_trial(cast, NOON)
    assert len(await sent(NOON, 9, 13)) == 2
    await Account.filter(id=account.id).update(trial_ends_at=NOON + timedelta(days=40))
    assert len(await sent(NOON, 14, 35, 39, 40)) == 5


async def test_a_renewal_is_told_thirty_and_seven_days_before_to_whoever_serves(cast: Cast):
    with time_machine.travel(NOON, tick=False):
        side = await cast.account("Quay Dairy", company_id="Q")
        account = await Account.get(id=side.account_id)
        await account.engage(system(), cast.other.id, side.origin)
    await Account.filter(id=account.id).update(renews_on=(NOON + timedelta(days=50)).date(), plan_id=cast.plans["payroll"].id)
    found = await sent(NOON, *range(0, 60, 3))
    assert found == ["Quay Dairy: Payroll renews in 29 days"] * 2 + ["Quay Dairy: Payroll renews in 5 days"] * 2
    assert {mail.to for mail in await Mail.all()} == {cast.users["owner"].email, cast.users["rival"].email}


@pytest.mark.parametrize(
    ("left", "trial", "renewal"),
    [(31, None, None), (30, None, 30), (8, None, 30), (7, None, 7), (6, None, 7), (5, 5, 7), (2, 5, 7), (1, 1, 7), (0, 0, 7), (-1, None, None)],
)
def test_of_what_is_due_the_closest_to_the_end_goes(left: int, trial: int | None, renewal: int | None):
    assert notice_due(left, TRIAL_NOTICES) == trial and notice_due(left, RENEWAL_NOTICES) == renewal


async def test_what_was_told_is_looked_at_no_more(cast: Cast):
    """However many were told of: of a large vendor's accounts none waits for the others."""
    trial = await on_trial(cast, NOON + timedelta(microseconds=7))
    with time_machine.travel(NOON, tick=False):
        paying = await cast.account("Keane Haulage", company_id="K")
    await Account.filter(id=paying.account_id).update(renews_on=(NOON + timedelta(days=20)).date())
    ended = await cast.account("Old Mill", company_id="O")
    await Account.filter(id=ended.account_id).update(renews_on=(NOON + timedelta(days=20)).date())
    await Engagement.filter(id=ended.id).update(ended_at=NOON)
    for days, expected in ((9.5, {trial.id, paying.account_id}), (14, {trial.id, paying.account_id})):
        now = NOON + timedelta(days=days)
        assert {key async for key in notices.due(now)} == expected
        with time_machine.travel(now, tick=False):
            await jobs.notify(SETTINGS)
        assert [key async for key in notices.due(now)] == []
    await cast.account("Second", lifecycle=Lifecycle.TRIAL)
    await Account.filter(name="Second").update(trial_ends_at=NOON)
    both = {trial.id, (await Account.get(name="Second")).id}
    await Notice.all().delete()
    pages = notices._untold("trial_ends", Lifecycle.TRIAL, "trial_ends_at", NOON - timedelta(days=1), NOON + timedelta(days=20), 5, 1)
    found = [key async for key in pages]
    assert set(found) == both and len(found) == 2
