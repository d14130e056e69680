"""Growth and cohorts worked out by hand, to the moment; the points of a risk and its words."""

import itertools
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from portal.insights import rules
from portal.insights.rules import Cohort, Month, Use

DUBLIN, AUCKLAND = ZoneInfo("Europe/Dublin"), ZoneInfo("Pacific/Auckland")
NOW = datetime(2026, 11, 22, 12, tzinfo=UTC)
MONTHS = [date(2026, 8, 1), date(2026, 9, 1), date(2026, 10, 1), date(2026, 11, 1)]


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


# In Dublin September 2026 begins at 2026-08-31 23:00 UTC, and November at 2026-11-01 00:00 UTC: summer time ends in October.
USES = [
    Use("stays", at("2026-07-05"), None),
    Use("leaves", at("2026-08-10"), at("2026-10-02")),
    Use("edge", at("2026-08-31T23:00"), None),  # the first moment of September
    Use("before", at("2026-08-31T22:59:59"), None),  # the last of August
    Use("returns", at("2026-08-20"), at("2026-09-30T23:00")),  # ended with September's last moment gone by: October's loss
    Use("returns", at("2026-11-05"), None),
    Use("two", at("2026-09-10"), at("2026-10-20")),  # two accounts that overlap are one client
    Use("two", at("2026-10-01"), None),
    Use("short", at("2026-10-05"), at("2026-10-09")),  # came and left within a month
]


def test_growth_worked_out_by_hand():
    assert rules.growth(USES, MONTHS, DUBLIN, NOW) == [
        Month(MONTHS[0], before=1, fresh=3, returned=0, lost=0, after=4, is_over=True),
        Month(MONTHS[1], before=4, fresh=2, returned=0, lost=0, after=6, is_over=True),
        Month(MONTHS[2], before=6, fresh=0, returned=0, lost=2, after=4, is_over=True),
        Month(MONTHS[3], before=4, fresh=0, returned=1, lost=0, after=5, is_over=False),
    ]


def test_a_cohort_worked_out_by_hand():
    assert rules.cohorts(USES, MONTHS, DUBLIN, NOW) == [
        Cohort(MONTHS[0], 3, (3, 3, 1)),  # leaves, before, returns: all there at the ends of August and September; before alone in October
        Cohort(MONTHS[1], 2, (2, 2)),  # edge, two
        Cohort(MONTHS[2], 1, (0,)),  # short
        Cohort(MONTHS[3], 0, ()),
    ]


def test_months_are_the_partners():
    late = at("2026-10-31T12:00")  # November has begun in Auckland, and in Dublin it has not
    assert rules.months_until(late, AUCKLAND, 2) == [date(2026, 10, 1), date(2026, 11, 1)]
    assert rules.months_until(late, DUBLIN, 2) == [date(2026, 9, 1), date(2026, 10, 1)]
    assert rules.begins(date(2026, 9, 1), DUBLIN) == at("2026-08-31T23:00") and rules.begins(date(2026, 11, 1), DUBLIN) == at("2026-11-01")


moments = st.integers(0, 150).map(lambda days: at("2026-07-01") + timedelta(days=days, hours=days % 24))
uses = st.builds(Use, st.sampled_from("abc"), moments, st.none() | moments)


@given(st.lists(uses, max_size=8))
def test_each_month_begins_as_the_one_before_it_ended(found: list[Use]):
    months = rules.growth(found, MONTHS, DUBLIN, NOW)
    for one, other in itertools.pairwise(months):
        assert one.before + one.fresh + one.returned - one.lost == one.after == other.before
    for cohort, month in zip(rules.cohorts(found, MONTHS, DUBLIN, NOW), months, strict=True):
        assert all(0 <= kept <= cohort.size for kept in cohort.kept) and cohort.size >= month.fresh


def test_percentages_are_rounded_half_up_and_none_of_nothing():
    assert [rules.percent(*each) for each in ((1, 3), (1, 2), (1, 200), (0, 5), (3, 0))] == [33, 50, 1, 0, None]
