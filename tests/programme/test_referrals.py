"""Referrals by the programme: protection, limits, attribution, late claims."""

from datetime import date, timedelta

import pytest

from portal.programme.rules.document import load
from portal.programme.rules.referrals import bindings, decided_by, may_follow, may_submit, protected_until
from tests.programme.facts import on, programme, sale

BARE = 'format = 1\nname = "R"\nversion = "1"\nstarts = 2020-01-01\n'


def test_scheme_o_protects_for_90_days_and_once_longer():
    shipped = programme("shipped")
    terms, since = shipped.referrals, date(2026, 1, 10)
    assert protected_until(terms, "accepted", since) == since + timedelta(days=90)
    assert protected_until(terms, "accepted", since, extensions=1) == since + timedelta(days=120)
    assert protected_until(terms, "accepted", since, extensions=2) == since + timedelta(days=120)
    assert protected_until(terms, "submitted", since) is None
    assert may_submit(terms, 24) and not may_submit(terms, 25)
    assert decided_by(shipped, date(2026, 1, 8)) == date(2026, 1, 13)  # Thursday; Friday, Monday, Tuesday


@pytest.mark.parametrize(
    ("window", "touch", "bought", "wanted"),
    [
        (30, "first", "2026-01-30", "early"),
        (30, "first", "2026-01-31", "late"),
        (60, "first", "2026-03-01", "early"),
        (60, "first", "2026-03-02", "late"),
        (90, "first", "2026-03-31", "early"),
        (30, "last", "2026-01-31", "late"),
        (30, "last", "2026-02-20", None),
    ],
)
def test_scheme_p_binds_by_window_and_touch(window: int, touch: str, bought: str, wanted: str | None):
    file = load(f'{BARE}[referrals]\nwindow = "{window} days"\ntouch = "{touch}"\n')
    day = 21 if touch == "last" else 31
    events = [
        on("2026-01-01", "touch", business="b", partner="early"),
        on(f"2026-01-{day if touch == 'first' else 21}", "touch", business="b", partner="late"),
        sale(bought, "1.00", business="b"),
    ]
    found = bindings(file, events)
    assert [each.partner for each in found] == ([wanted] if wanted else [])


def test_scheme_p_is_bound_once_or_by_each_sale():
    events = [
        on("2026-01-01", "touch", business="b", partner="one"),
        sale("2026-01-05", "1.00", "s1", business="b"),
        on("2026-06-01", "touch", business="b", partner="two"),
        sale("2026-06-05", "1.00", "s2", business="b"),
    ]
    once = load(f'{BARE}[referrals]\nwindow = "30 days"\n')
    assert [each.partner for each in bindings(once, events)] == ["one"]
    each_sale = load(f'{BARE}[referrals]\nwindow = "30 days"\nbound = "each sale"\n')
    assert [each.partner for each in bindings(each_sale, events)] == ["one", "two"]


@pytest.mark.parametrize(("since", "wanted"), [("2026-04-02", "2026-04-02"), ("2026-04-01", "2026-06-01")])
def test_scheme_q_a_late_claim_reaches_back_sixty_days(since: str, wanted: str):
    claim = on("2026-06-01", "claim", business="b", since=since)
    assert [str(each.since) for each in bindings(programme("shipped"), [claim])] == [wanted]


def test_scheme_q_what_is_bound_can_not_be_claimed():
    file = programme("shipped")
    events = [on("2026-05-01", "touch", business="b", partner="one"), sale("2026-05-05", "1.00", business="b")]
    assert [each.partner for each in bindings(file, [*events, on("2026-06-01", "claim", business="b", since="2026-05-01")])] == ["one"]


@pytest.mark.parametrize(
    ("before", "after", "wanted"),
    [
        ("submitted", "under_review", True),
        ("under_review", "accepted", True),
        ("under_review", "rejected", True),
        ("accepted", "withdrawn", False),
        ("submitted", "withdrawn", True),
        ("won", "lost", False),
        ("rejected", "accepted", False),
    ],
)
def test_scheme_r_stages_follow_each_other(before: str, after: str, wanted: bool):
    assert may_follow(programme("shipped").referrals, before, after) is wanted


def test_scheme_r_withdrawal_is_before_approval_only():
    terms = load(BARE).referrals
    assert not may_follow(terms, "submitted", "under_review")  # a stage that this programme does not use
    assert may_follow(terms, "submitted", "withdrawn") and not may_follow(terms, "accepted", "withdrawn")
