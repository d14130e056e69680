"""Real partner programmes, as files: each gives the results that its vendor promises."""

from datetime import date, timedelta

import pytest

from portal.programme.rules import points as points_of
from portal.programme.rules.entries import Balances
from portal.programme.rules.events import Event, History
from portal.programme.rules.tiers import qualified
from portal.programme.rules.versions import Versions
from tests.programme.facts import FILES, balance, ledger, load, money, on, paid, programme, reasons, sale, tier


def test_every_example_is_a_programme():
    assert len(FILES) >= 6
    for path in FILES.values():
        load(path.read_text())


# A: points in a rolling year, tiers by the quarter


def clients(number: int, day: str, prefix: str) -> list[Event]:
    """So many clients that come into use, one a day."""
    first = date.fromisoformat(day)
    return [on(str(first + timedelta(days=each)), "onboarding", account=f"{prefix}{each}", client=f"{prefix}{each}") for each in range(number)]


@pytest.mark.parametrize(
    ("points", "wanted"),
    [(0, "Bronze"), (99, "Bronze"), (100, "Silver"), (110, "Silver"), (399, "Silver"), (400, "Gold"), (435, "Gold"), (899, "Gold"), (900, "Platinum"), (905, "Platinum")],
)
def test_scheme_a_has_its_thresholds(points: int, wanted: str):
    shipped = programme("shipped")
    events = [on("2026-01-01", "act", act="granted", seats=points)]
    history = History("p", events, shipped.zone, date(2026, 2, 1))
    own = points_of.entries(Versions((programme("monthly-points"),)), history)
    assert shipped.tiers.step[qualified(shipped.tiers, history, Balances(own), date(2026, 2, 1))].name == wanted


def test_scheme_a_adds_up_its_first_vector():
    """8 clients, 6 of them kept for six months: 80 + 30, and the quarter's 5 of eight clients in different quarters are none."""
    events = []
    for place, day in enumerate(("2026-01-05", "2026-01-06", "2026-01-07", "2026-04-05", "2026-04-06", "2026-04-07", "2026-10-05", "2026-10-06")):
        events.append(on(day, "onboarding", account=f"a{place}", client=f"c{place}"))
    found = ledger(programme("shipped"), events, "2027-01-02")
    assert balance(found, "2026-12-31") == 8 * 10 + 6 * 5 == 110
    assert tier(found, "2026-12-31") == "Bronze"  # risen at the review, not before
    assert tier(found, "2027-01-01") == "Silver"


@pytest.mark.parametrize(
    ("onboarded", "retained", "renewed", "referred", "busy", "wanted"),
    [(8, 6, 0, 0, 0, 110), (20, 18, 12, 1, 1, 435), (40, 35, 28, 2, 2, 905)],
)
def test_scheme_a_weighs_its_acts(onboarded: int, retained: int, renewed: int, referred: int, busy: int, wanted: int):
    rules = {rule.name: rule.points.otherwise for rule in programme("shipped").points}
    counts = {
        "Client onboarded": onboarded,
        "Client retained six months": retained,
        "Renewal at one year": renewed,
        "Partner referred": referred,
        "Five clients in a quarter": busy,
    }
    assert sum(rules[name] * number for name, number in counts.items()) == wanted


def test_scheme_a_onboarding_points_leave_on_the_day_of_the_renewal():
    found = ledger(programme("shipped"), [on("2025-03-10", "onboarding", account="a", client="c")], "2026-12-31")
    assert balance(found, "2026-03-09") == 15
    assert balance(found, "2026-03-10") == 15  # 10 left, 10 came
    assert [str(entry.day) for entry in found.points if entry.rule == "Renewal at one year"] == ["2026-03-10"]
    assert balance(found, "2026-09-10") == 10  # the six months' 5 left as well


def test_scheme_a_five_clients_of_a_quarter_are_five_different_ones():
    events = clients(5, "2026-01-10", "a")
    assert [entry.event for entry in ledger(programme("shipped"), events, "2026-03-31").points if "quarter" in entry.rule] == [events[4].id]
    twice = [*clients(4, "2026-01-10", "a"), on("2026-02-10", "onboarding", account="second", client="a0")]
    assert not [entry for entry in ledger(programme("shipped"), twice, "2026-03-31").points if "quarter" in entry.rule]
    assert len([entry for entry in ledger(programme("shipped"), [*events, *clients(9, "2026-02-01", "b")], "2026-03-31").points if "quarter" in entry.rule]) == 1


def test_scheme_a_a_client_that_leaves_is_not_retained():
    left = [on("2026-01-10", "onboarding", account="a", client="c"), on("2026-07-09", "churn", account="a")]
    assert balance(ledger(programme("shipped"), left, "2026-12-31"), "2026-12-31") == 10
    stayed = [left[0], on("2026-07-11", "churn", account="a")]
    assert balance(ledger(programme("shipped"), stayed, "2026-12-31"), "2026-12-31") == 15


def test_days_begin_where_the_programme_lives():
    """Half past eleven at night in UTC is the next day in Dublin's summer."""
    found = ledger(programme("shipped"), [on("2026-06-30T23:30:00+00:00", "onboarding", account="a", client="c")], "2026-07-02")
    assert str(found.points[0].day) == "2026-07-01"


# B: the same balance is another tier elsewhere


def test_scheme_b_gives_points_for_each_month_by_plan():
    events = [on("2026-01-15", "paying", account="a", plan="large"), on("2026-01-31", "paying", account="b", plan="small")]
    found = ledger(programme("monthly-points"), [*events, on("2026-04-15", "lapsed", account="a")], "2026-05-01")
    assert balance(found, "2026-05-01") == 3 * 4 + 4 * 1
    assert sorted(str(entry.day) for entry in found.points if entry.account == "b") == ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"]


def test_scheme_b_the_balance_that_is_platinum_in_a_is_gold_here():
    events = [on("2026-01-01", "act", act="granted", seats=905)]
    found = ledger(programme("monthly-points"), events, "2026-02-01")
    assert balance(found, "2026-02-01") == 905 and tier(found, "2026-02-01") == "Gold"


# C: per client and product, per certificate and person, capped once per firm


def test_scheme_c_counts_each_once_and_keeps_what_was_removed():
    events = [
        sale("2026-01-01", "10.00", "s1", account="a", client="c", product="payroll"),
        on("2026-01-05", "payment", sale="s1"),
        sale("2026-02-01", "10.00", "s2", account="a", client="c", product="payroll"),
        on("2026-02-05", "payment", sale="s2"),
        sale("2026-02-01", "10.00", "s3", account="b", client="c", product="time"),
        on("2026-02-06", "payment", sale="s3"),
        on("2026-03-01", "certificate", person="ann", certificate="basic"),
        on("2026-03-02", "certificate", person="ann", certificate="basic"),
        on("2026-03-03", "certificate", person="ann", certificate="advanced"),
        on("2026-03-04", "membership", membership="guild"),
        on("2026-03-05", "membership", membership="chamber"),
        on("2026-04-01", "certificate_removed", person="ann", certificate="advanced"),
    ]
    found = ledger(programme("collected"), events, "2026-05-01")
    assert balance(found, "2026-01-04") == 0  # granted when funds are collected
    assert balance(found, "2026-03-10") == 50 + 25 + 100 + 200 + 100
    assert balance(found, "2026-05-01") == 50 + 25 + 100 + 100
    back = [entry for entry in found.points if entry.reverses]
    assert [(entry.points, str(entry.day)) for entry in back] == [(-200, "2026-04-01")]
    assert [tier(found, day) for day in ("2026-02-28", "2026-03-03", "2026-04-01")] == ["Member", "Silver", "Silver"]


@pytest.mark.parametrize(("clients_", "wanted"), [(7, "Member"), (8, "Silver"), (31, "Silver"), (32, "Gold")])
def test_scheme_c_thresholds_bite_exactly(clients_: int, wanted: str):
    """25 points each: 175 and 200, 775 and 800."""
    events = []
    for each in range(clients_):
        events += [sale("2026-01-01", "1.00", f"s{each}", account=f"a{each}", client=f"c{each}", product="time"), on("2026-01-02", "payment", sale=f"s{each}")]
    assert tier(ledger(programme("collected"), events, "2026-02-01"), "2026-02-01") == wanted


# D: several conditions at once


def grown(seats: int, certified: int, kept: int) -> list[Event]:
    """Ten clients of the year before of which `kept` are there still, and an account that grew."""
    events = [on("2025-01-05", "onboarding", account=f"old{each}", client=f"old{each}") for each in range(10)]
    events += [on("2026-06-01", "churn", account=f"old{each}") for each in range(10 - kept)]
    events += [on("2026-05-01", "onboarding", account="new", client="new"), on("2026-05-02", "seats", account="new", seats=seats)]
    return events + [on("2026-05-03", "certificate", person=f"p{each}", certificate="x") for each in range(certified)]


@pytest.mark.parametrize(
    ("seats", "certified", "kept", "wanted"),
    [
        (9, 1, 10, "Registered"),
        (10, 1, 0, "Ready"),
        (75, 3, 7, "Silver"),
        (75, 3, 6, "Ready"),
        (75, 2, 10, "Ready"),
        (74, 3, 10, "Ready"),
        (300, 6, 8, "Gold"),
        (300, 6, 7, "Silver"),
        (300, 5, 10, "Silver"),
        (299, 6, 10, "Silver"),
    ],
)
def test_scheme_d_all_three_must_hold(seats: int, certified: int, kept: int, wanted: str):
    found = ledger(programme("several-conditions"), grown(seats, certified, kept), "2026-07-02")
    assert tier(found, "2026-07-01") == wanted


def test_scheme_d_rises_at_once_and_falls_at_a_review():
    events = [*grown(75, 3, 10), on("2026-07-10", "seats", account="new", seats=20)]
    found = ledger(programme("several-conditions"), events, "2026-10-02")
    assert [(each.tier, str(each.since)) for each in found.standings][-2:] == [("Silver", "2026-05-03"), ("Ready", "2026-10-01")]


# E: money to points, by market and role


@pytest.mark.parametrize(
    ("day", "market", "role", "recurring", "currency", "wanted"),
    [
        ("2026-06-30", "established", "sourced", "1000.00", "USD", 30),
        ("2026-07-01", "established", "sourced", "1000.00", "USD", 50),
        ("2026-07-01", "established", "assisted", "1000.00", "USD", 30),
        ("2026-07-01", "established", "managed", "1000.00", "USD", 10),
        ("2026-07-01", "growth", "sourced", "1000.00", "USD", 100),
        ("2026-07-01", "growth", "managed", "100.00", "USD", 2),
        ("2026-07-01", "established", "sourced", "88.00", "EUR", 5),
        ("2026-07-01", "established", "sourced", "74.00", "GBP", 5),
        ("2026-07-01", "established", "sourced", "14400", "JPY", 5),
    ],
)
def test_scheme_e_turns_revenue_into_points(day: str, market: str, role: str, recurring: str, currency: str, wanted: int):
    bought = sale(day, "1", role=role, market=market, recurring=recurring, currency=currency)
    assert balance(ledger(programme("money-to-points"), [bought], "2026-12-31"), "2026-12-31") == wanted


def test_scheme_e_fractions_of_a_step_count_unless_only_whole_ones_do():
    bought = sale("2026-07-01", "1", role="sourced", market="established", recurring="150.00")
    assert balance(ledger(programme("money-to-points"), [bought], "2026-12-31"), "2026-12-31") == 7.5
    whole = programme("money-to-points", **{"per = { amount": "per = { whole = true, amount"})
    assert balance(ledger(whole, [bought], "2026-12-31"), "2026-12-31") == 5


# F: shares by component, for a time, of accounts that pay for themselves


def test_scheme_f_has_a_share_for_each_component():
    start = on("2026-01-01", "onboarding", account="a", client="c")
    events = [
        start,
        sale("2026-02-01", "40.00", "base", product="payroll", component="base", payer="client"),
        sale("2026-02-01", "60.00", "heads", product="payroll", component="per_employee", payer="client"),
        sale("2026-12-31", "10.00", "last", product="payroll", component="base", payer="client"),
        sale("2027-01-01", "10.00", "late", product="payroll", component="base", payer="client"),
        sale("2028-12-31", "10.00", "pay", product="payments", payer="client"),
        sale("2029-01-01", "10.00", "over", product="payments", payer="client"),
        sale("2026-02-02", "40.00", "firm", product="payroll", component="base", payer="partner"),
    ]
    found = ledger(programme("first-year"), events, "2029-02-01")
    assert {entry.sale: str(entry.money) for entry in found.earnings} == {
        "base": "12.00 USD",
        "heads": "9.00 USD",
        "last": "3.00 USD",
        "pay": "2.00 USD",
    }
    assert {each.sale for each in found.nothing} == {"late", "over", "firm"}
    assert "ended on 2027-01-01" in next(each.reason for each in found.nothing if each.sale == "late")


# G: from the close, while the customer pays; forfeited without documents


@pytest.mark.parametrize(("won", "last"), [(0, "2026-12-31"), (3, "2028-12-31")])
def test_scheme_g_lasts_by_level(won: int, last: str):
    events = [on("2025-12-01", "referral", referral=f"r{each}", stage="won") for each in range(won)]
    events += [on("2026-01-01", "closed", account="a"), on("2026-02-01", "documents", account="a")]
    over = str(date.fromisoformat(last) + timedelta(days=1))
    events += [sale(last, "100.00", "in"), on(last, "payment", sale="in"), sale(over, "100.00", "out"), on(over, "payment", sale="out")]
    found = ledger(programme("from-the-close"), events, "2029-06-01")
    assert [(entry.sale, str(entry.money)) for entry in found.earnings] == [("in", "20.00 USD")]


def test_scheme_g_forfeits_what_has_no_documents_after_six_months():
    events = [on("2026-01-01", "closed", account="a"), sale("2026-02-01", "100.00"), on("2026-02-02", "payment", sale="s1")]
    before = ledger(programme("from-the-close"), events, "2026-06-30")
    assert money(before) == [("2026-02-02", "20.00 USD", "earning")] and paid(before) == []
    after = ledger(programme("from-the-close"), events, "2026-08-31")
    assert money(after) == [("2026-02-02", "20.00 USD", "earning"), ("2026-07-01", "-20.00 USD", "forfeit")] and paid(after) == []
    proven = ledger(programme("from-the-close"), [*events, on("2026-06-15", "documents", account="a")], "2026-08-31")
    assert paid(proven) == [("2026-07-07", "20.00 USD")]


# H: once the customer has paid; nothing without an act in a year


def test_scheme_h_defers_what_is_not_paid_and_loses_nothing():
    events = [on("2026-01-01", "onboarding", account="a", client="c"), sale("2026-02-01", "49.90")]
    waits = ledger(programme("while-active"), events, "2026-03-01")
    assert waits.earnings == [] and waits.nothing[0].for_now
    found = ledger(programme("while-active"), [*events, on("2026-05-20", "payment", sale="s1")], "2026-06-01")
    assert money(found) == [("2026-05-20", "9.98 USD", "earning")]


def test_scheme_h_share_falls_to_zero_after_a_year_without_an_act():
    events = [on("2026-01-10", "onboarding", account="a", client="c")]
    for place, day in enumerate(("2027-01-09", "2027-01-10", "2027-06-01")):
        events += [sale(day, "10.00", f"s{place}"), on(day, "payment", sale=f"s{place}")]
    found = ledger(programme("while-active"), [*events, on("2027-05-01", "act", act="training")], "2027-12-31")
    assert [entry.sale for entry in found.earnings] == ["s0", "s2"]
    assert "fallen to zero" in reasons(found)[0]


# I: by level on the invoice's date; capped


def test_scheme_i_takes_the_level_of_the_invoice():
    events = [*clients(10, "2026-01-01", "c"), sale("2026-01-09", "100.00", "before"), sale("2026-01-10", "100.00", "after")]
    found = ledger(programme("levels"), events, "2026-03-01")
    assert {entry.sale: str(entry.money) for entry in found.earnings} == {"before": "10.00 USD", "after": "15.00 USD"}


def test_scheme_i_can_take_the_level_of_the_payment():
    events = [*clients(10, "2026-01-01", "c"), sale("2026-01-05", "100.00"), on("2026-02-01", "payment", sale="s1")]
    later = programme("levels", **{'tier_at = "invoice"': 'tier_at = "payment"'})
    assert str(ledger(later, events, "2026-03-01").earnings[0].money) == "15.00 USD"
    assert str(ledger(programme("levels"), events, "2026-03-01").earnings[0].money) == "10.00 USD"


def test_scheme_i_caps_by_month_or_year_of_a_subscription():
    said = {"product": "recruiting", "billing": "monthly"}
    events = [sale("2026-01-05", "200.00", "m1", **said), sale("2026-01-20", "200.00", "m2", **said), sale("2026-02-01", "200.00", "m3", **said)]
    events += [sale("2026-03-01", "10.00", "m4", **said), sale("2026-03-02", "4000.00", "y", product="recruiting", billing="yearly", account="b")]
    events += [sale("2026-01-21", "10.00", "none", **said), sale("2026-01-22", "200.00", "else", **{**said, "account": "c"})]
    found = ledger(programme("levels"), events, "2026-05-01")
    got = {entry.sale: str(entry.money) for entry in found.earnings}
    assert got == {"m1": "100.00 USD", "m2": "50.00 USD", "m3": "100.00 USD", "m4": "5.00 USD", "y": "1440.00 USD", "else": "100.00 USD"}
    assert reasons(found) == ["the most that Recruiting, by the month gives is reached"]


# J: bounties


def test_scheme_j_pays_two_fees_once_and_a_referral_after_trial_and_bill():
    events = [
        sale("2026-01-10", "99.00", "s1", account="a", product="payroll", recurring="49.50"),
        on("2026-01-10", "paying", account="a", product="payroll"),
        on("2026-03-01", "lapsed", account="a"),
        on("2026-04-01", "paying", account="a", product="payroll"),
        on("2026-01-02", "referral", referral="r1", stage="won", account="b"),
        on("2026-01-15", "trial_ended", account="b"),
        sale("2026-01-16", "10.00", "s2", account="b", product="time"),
    ]
    waits = ledger(programme("bounties"), events, "2026-05-01")
    assert [(entry.event, str(entry.money)) for entry in waits.earnings] == [(events[1].id, "99.00 USD")]
    found = ledger(programme("bounties"), [*events, on("2026-02-20", "payment", sale="s2")], "2026-05-01")
    assert ("2026-02-20", "300.00 USD", "earning") in money(found)
    early = ledger(programme("bounties"), [*events, on("2026-01-17", "payment", sale="s2")], "2026-05-01")
    assert ("2026-02-14", "300.00 USD", "earning") in money(early)


# K: two periods a month, five business days, a minimum for each stream


def test_scheme_k_pays_by_the_half_month_and_by_stream():
    events = [
        sale("2026-03-10", "12.00", "s1", product="payroll", recurring="12.00"),
        on("2026-03-10", "paying", account="a", product="payroll"),
        on("2026-03-15", "referral", referral="r1", stage="won", account="a"),
        on("2026-02-01", "trial_ended", account="a"),
        on("2026-03-11", "payment", sale="s1"),
        sale("2026-03-16", "1.00", "s2", account="b", product="payroll", recurring="1.00"),
        on("2026-03-16", "paying", account="b", product="payroll"),
    ]
    found = ledger(programme("bounties"), events, "2026-04-30")
    assert [(str(each.period_end), each.stream, str(each.paid), str(each.pays_on), each.reason) for each in found.payouts] == [
        ("2026-03-15", "referrals", "300.00 USD", "2026-03-20", ""),
        ("2026-03-15", "sales", "0.00 USD", "2026-03-20", "less than the minimum of 25.00 USD"),
        ("2026-03-31", "sales", "26.00 USD", "2026-04-07", ""),
    ]


# L: what was paid stays paid


def test_scheme_l_pays_on_the_13th_after_the_fee_and_pulls_nothing_back():
    events = [sale("2026-01-31", "29.95"), on("2026-02-20", "refund", sale="s1")]
    small = ledger(programme("never-pulled-back"), events[:1], "2026-03-01")
    assert [(each.reason, str(each.forward)) for each in small.payouts] == [("less than the minimum of 5.00 USD", "5.99 USD")]
    events = [sale("2026-01-31", "30.00"), on("2026-02-20", "refund", sale="s1")]
    found = ledger(programme("never-pulled-back"), events, "2026-04-01")
    assert paid(found) == [("2026-02-13", "5.00 USD")] and [entry.kind for entry in found.earnings] == ["earning"]
    assert "it was paid already, and stays" in reasons(found)
    before = [sale("2026-01-20", "30.00"), on("2026-02-05", "refund", sale="s1")]
    assert [entry.kind for entry in ledger(programme("never-pulled-back"), before, "2026-04-01").earnings] == ["earning", "refund"]


# M: a balance below zero is carried


def test_scheme_m_pays_nothing_until_the_balance_is_positive_again():
    plain = programme("held", **{'hold = "30 days"\n': ""})
    events = [sale("2026-01-05", "500.00", "s1"), sale("2026-02-05", "100.00", "s2"), on("2026-02-10", "refund", sale="s1")]
    events += [sale("2026-03-05", "300.00", "s3"), sale("2026-04-05", "150.00", "s4")]
    found = ledger(plain, events, "2026-06-01")
    assert [(str(each.carried), str(each.earned), str(each.paid), str(each.forward)) for each in found.payouts] == [
        ("0.00 USD", "100.00 USD", "100.00 USD", "0.00 USD"),
        ("0.00 USD", "-80.00 USD", "0.00 USD", "-80.00 USD"),
        ("-80.00 USD", "60.00 USD", "0.00 USD", "-20.00 USD"),
        ("-20.00 USD", "30.00 USD", "10.00 USD", "0.00 USD"),
    ]


# N: holds


def test_scheme_n_is_earned_in_february_cleared_in_march_and_paid_in_april():
    found = ledger(programme("held"), [sale("2026-02-10", "100.00")], "2026-05-01")
    assert str(found.earnings[0].cleared) == "2026-03-12"
    assert paid(found) == [("2026-04-09", "20.00 USD")]  # Good Friday and Easter Monday are no business days


@pytest.mark.parametrize("days", [0, 7, 14, 30, 60, 90])
def test_scheme_n_hold_is_a_setting(days: int):
    held = programme("held", **{'hold = "30 days"': f'hold = "{days} days"'})
    found = ledger(held, [sale("2026-02-10", "100.00")], "2026-02-10")
    assert found.earnings[0].cleared == date(2026, 2, 10) + timedelta(days=days)


def test_scheme_n_holds_longer_while_the_profile_is_incomplete():
    bare = [on("2026-01-01", "profile", complete=False), sale("2026-02-10", "100.00")]
    assert str(ledger(programme("held"), bare, "2026-03-01").earnings[0].cleared) == "2026-08-09"
    done = [*bare, on("2026-04-20", "profile", complete=True)]
    assert str(ledger(programme("held"), done, "2026-05-01").earnings[0].cleared) == "2026-04-20"


# Boundaries that always bite


def test_refunds_take_back_their_part_and_never_more_than_all():
    events = [sale("2026-02-10", "100.00"), on("2026-02-11", "refund", sale="s1", amount="33.33"), on("2026-02-12", "refund", sale="s1", amount="33.33")]
    events += [on("2026-02-13", "refund", sale="s1", amount="500.00"), on("2026-02-14", "chargeback", sale="s1")]
    found = ledger(programme("held"), events, "2026-05-01")
    assert [str(entry.money) for entry in found.earnings] == ["20.00 USD", "-6.67 USD", "-6.66 USD", "-6.67 USD"]
    assert all(entry.reverses == found.earnings[0].id for entry in found.earnings[1:])
    assert paid(found) == []


def test_a_refund_within_the_hold_never_pulls_other_earnings_down():
    events = [sale("2026-01-01", "100.00", "old"), sale("2026-02-20", "100.00", "new"), on("2026-02-21", "refund", sale="new")]
    found = ledger(programme("held"), events, "2026-03-10")
    assert paid(found) == [("2026-02-06", "20.00 USD")]
    assert [entry.cleared for entry in found.earnings if entry.sale == "new"] == [date(2026, 3, 22)] * 2


def test_currencies_are_never_added_up():
    events = [sale("2026-02-10", "100.00"), sale("2026-02-10", "5000", "yen", currency="JPY"), sale("2026-02-10", "0.075", "dinar", currency="KWD")]
    found = ledger(programme("held"), events, "2026-05-01")
    assert sorted(str(each.paid) for each in found.payouts) == ["0.015 KWD", "1000 JPY", "20.00 USD"]


def test_the_same_event_twice_and_out_of_order_changes_nothing():
    events = [*clients(6, "2026-01-10", "a"), sale("2026-02-10", "100.00"), on("2026-03-01", "payment", sale="s1")]
    wanted = ledger(programme("shipped"), events, "2026-06-01")
    assert ledger(programme("shipped"), [*reversed(events), *events], "2026-06-01") == wanted


def test_what_is_told_late_is_paid_later_and_reopens_nothing():
    known = sale("2026-02-10", "100.00")
    late = known.model_copy(update={"id": "late", "sale": "s2", "known": on("2026-04-20", "act", act="x").at})
    found = ledger(programme("held"), [known, late], "2026-06-10")
    assert paid(found) == [("2026-04-09", "20.00 USD"), ("2026-05-07", "20.00 USD")]


def test_a_version_that_starts_mid_window_leaves_older_entries_alone():
    old = programme("shipped")
    new = programme("shipped", **{'version = "2026.1"': 'version = "2026.7"', "starts = 2020-01-01": "starts = 2026-07-01", "points = 10\nonce_per": "points = 30\nonce_per"})
    events = [on("2026-06-30", "onboarding", account="a", client="a"), on("2026-07-01", "onboarding", account="b", client="b")]
    found = ledger([old, new], events, "2026-07-02")
    assert [(str(entry.day), entry.points, entry.version) for entry in found.points] == [("2026-06-30", 10, "2026.1"), ("2026-07-01", 30, "2026.7")]


def test_older_accounts_keep_their_share_where_the_new_version_says_so():
    old = programme("first-year")
    changed = {'version = "1"': 'version = "2"', "starts = 2020-01-01": 'starts = 2026-07-01\nkeeps = ["shares"]', 'rate = "30 %"': 'rate = "5 %"'}
    new = programme("first-year", **changed)
    said = {"product": "payroll", "component": "base", "payer": "client"}
    events = [on("2026-06-30", "onboarding", account="a", client="a"), on("2026-07-01", "onboarding", account="b", client="b")]
    events += [sale("2026-08-01", "100.00", "s1", account="a", **said), sale("2026-08-01", "100.00", "s2", account="b", **said)]
    found = ledger([old, new], events, "2026-09-01")
    assert {entry.sale: (str(entry.money), entry.version) for entry in found.earnings} == {"s1": ("30.00 USD", "1"), "s2": ("5.00 USD", "2")}


def test_a_month_after_the_last_of_january_is_the_last_of_february():
    found = ledger(programme("shipped"), [on("2024-02-29", "onboarding", account="a", client="a")], "2025-03-01")
    assert [str(entry.day) for entry in found.points if entry.rule == "Renewal at one year"] == ["2025-02-28"]
    assert str(found.points[0].lapses) == "2025-02-28"
