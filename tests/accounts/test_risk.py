"""The points of a risk and its words; and that the list of accounts at risk is what the rule says of each account, and the report's."""

import itertools
from datetime import UTC, datetime, timedelta

import time_machine

from portal.accounts import rules_risk
from portal.accounts.jobs import bring_up_use
from portal.accounts.models import Account, at_risk
from portal.accounts.rules import ACTIVE, Lifecycle
from portal.kernel import clock
from portal.kernel.text import fold
from tests.cast import SETTINGS, Cast, ask, system

NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)


def _seen(**said: object) -> rules_risk.Seen:
    known = {"in_use_since": NOW - timedelta(days=200), "last_activity_at": NOW - timedelta(days=1), "users_now": 10.0, "users_before": 10.0}
    return rules_risk.Seen(**{**known, "headcount": 12, "is_past_due": False, "renews_on": None, **said})  # type: ignore[arg-type]


def test_a_risk_is_the_sum_of_its_reasons_in_words():
    soon = NOW.date() + timedelta(days=9)
    assert rules_risk.risk(_seen(renews_on=soon), NOW) == rules_risk.Risk(0, ())  # a renewal alone is no reason
    found = rules_risk.risk(_seen(last_activity_at=NOW - timedelta(days=31), users_now=4.0, is_past_due=True, renews_on=soon), NOW)
    assert [(each.code, each.points) for each in found.reasons] == [("IDLE", 35), ("FEWER_USERS", 30), ("PAST_DUE", 25), ("RENEWS_SOON", 10)]
    assert (found.score, found.level) == (100, rules_risk.Level.HIGH)
    assert [each.text for each in found.reasons][:2] == ["used by nobody for 31 days", "active users fell by 60 % in four weeks, from 10 to 4"]
    assert rules_risk.risk(_seen(last_activity_at=None, in_use_since=NOW - timedelta(days=13)), NOW).score == 0
    never = rules_risk.risk(_seen(last_activity_at=None, users_now=None), NOW)
    assert (never.score, never.level, never.reasons[0].text) == (40, rules_risk.Level.ELEVATED, "never used since it was opened 200 days ago")
    assert rules_risk.risk(_seen(users_now=1.0, users_before=1.0, headcount=9), NOW).reasons[0].text == "1 of 9 people use it"


COUNTED = "query ($filter: AccountFilter) { accounts(filter: $filter) { totalCount } }"
FOUND = "{ accounts(filter: { atRisk: true }) { nodes { id } } accountsAtRisk { account } }"
IDLE = (None, timedelta(days=13, hours=23), timedelta(days=14), timedelta(days=30) - timedelta(seconds=1), timedelta(days=30), timedelta(days=60))
USED = ((None, None), (10.0, 10.0), (None, 9.0), (7.5, 10.0), (7.55, 10.0), (5.05, 10.0), (5.0, 10.0), (1.0, 1.0))  # falls by 25, 24.5, 49.5, 50
STATES = (Lifecycle.TRIAL, Lifecycle.PAST_DUE, Lifecycle.CANCELLED)
RENEWS = (None, -1, 0, 30, 31)


async def _every_kind(cast: Cast, now: datetime) -> dict[object, bool]:
    """An account of each kind that the rule tells apart, at the edges; and whether the rule finds it at risk."""
    model = await (await cast.account("Pattern")).account
    plain = {name: getattr(model, name) for name in ("product_id", "opened_as", "lifecycle_since")}
    rows, expected = [], {}
    for number, (idle, (late, early), state, days, headcount) in enumerate(itertools.product(IDLE, USED, STATES, RENEWS, (4, 9))):
        opened = now - timedelta(days=14 if number % 2 else 13, hours=23)
        row = Account(**plain, name=f"A{number}", name_key=fold(f"A{number}"), lifecycle=state, opened_at=opened, headcount=headcount)
        row.last_activity_at = None if idle is None else now - idle
        row.renews_on = None if days is None else now.date() + timedelta(days=days)
        row.users_now, row.users_before, row.use_on = late, early, now.date()
        row.use_points = rules_risk.use_points(late, early, headcount)
        rows.append(row)
        seen = rules_risk.Seen(opened, row.last_activity_at, late, early, headcount, state is Lifecycle.PAST_DUE, row.renews_on)
        expected[row.id] = state in ACTIVE and rules_risk.risk(seen, now).score >= rules_risk.ELEVATED
    await Account.bulk_create(rows, batch_size=200)
    return expected


async def test_the_condition_on_columns_is_the_rule(cast: Cast):
    now = clock.now()
    expected = await _every_kind(cast, now)
    assert 300 < sum(expected.values()) < len(expected) - 300
    vendor = await cast.viewer("vendor")
    found = set(await Account.filter(at_risk(now)).values_list("id", flat=True))
    wrong = {key for key, risky in expected.items() if risky is not (key in found)}
    assert not wrong, len(wrong)
    for asked, number in ((True, len(found)), (False, len(expected) + 1 - len(found))):
        with time_machine.travel(now, tick=False):
            assert (await ask(vendor, COUNTED, filter={"atRisk": asked}))["accounts"]["totalCount"] == number


async def test_what_is_kept_of_use_goes_with_reports_and_days(cast: Cast):
    owner, account = await cast.viewer("owner"), await (await cast.account("Falling", await cast.client("Falls"))).account
    for number, (users, days_ago) in enumerate(((8, 50), (8, 40), (3, 20), (3, 10))):
        told = {"active_users": users, "headcount": 4, "last_activity_at": clock.now(), "on": clock.now().date() - timedelta(days=days_ago)}
        await account.report_usage(system(), f"use-{number}", number + 1, **told)
    assert (account.users_now, account.users_before, account.use_points) == (3.0, 8.0, 30)
    found = await ask(owner, FOUND)
    assert [each["id"] for each in found["accounts"]["nodes"]] == [each["account"] for each in found["accountsAtRisk"]] != []
    assert await bring_up_use(SETTINGS) == 0, "it holds for this day"
    with time_machine.travel(clock.now() + timedelta(days=19), tick=False):  # the last reports are those of four weeks before
        assert (await bring_up_use(SETTINGS), await bring_up_use(SETTINGS)) == (1, 0)
        await account.refresh_from_db()
        assert (account.users_now, account.users_before, account.use_points) == (None, 3.0, 0)
        later = await cast.viewer("owner")
        found = await ask(later, FOUND)
        assert [each["id"] for each in found["accounts"]["nodes"]] == [each["account"] for each in found["accountsAtRisk"]] == []
