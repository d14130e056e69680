"""What holds for every programme and all that may happen, drawn at random."""

from datetime import UTC, date, datetime, timedelta
from functools import cache
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from portal.kernel.money import Money
from portal.programme.rules.document import Programme
from portal.programme.rules.entries import Ledger
from portal.programme.rules.events import Event
from portal.programme.rules.replay import replay
from tests.programme.facts import FILES, programme

FIRST, LAST = date(2026, 1, 1), date(2027, 12, 31)
NAMES = sorted(FILES)
_programme = cache(programme)


def _moment(minutes: int) -> datetime:
    return datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)


@st.composite
def facts(draw: st.DrawFn) -> list[Event]:
    """Events of one partner over two years: sales with payments and refunds, accounts, people, referrals, in any order."""
    found, moments = [], st.integers(0, 720 * 24 * 60).map(_moment)
    accounts, sales = st.sampled_from(["a1", "a2", "a3"]), draw(st.integers(0, 5))
    said = st.fixed_dictionaries(
        {
            "product": st.sampled_from(["payroll", "time", "recruiting", "payments"]),
            "component": st.sampled_from(["base", "per_employee"]),
            "payer": st.sampled_from(["client", "client", "partner"]),
            "billing": st.sampled_from(["monthly", "yearly"]),
            "role": st.sampled_from(["sourced", "managed"]),
            "market": st.sampled_from(["growth", "established"]),
        }
    )
    for number in range(sales):
        amount, currency = draw(st.integers(0, 500_000)), draw(st.sampled_from(["USD", "USD", "EUR", "JPY", "KWD"]))
        sale = {"sale": f"s{number}", "currency": currency, "amount": Money(amount, currency).amount, "recurring": "1"}
        found.append({"type": "sale", "account": draw(accounts), **sale, **draw(said)})
        if draw(st.booleans()):
            found.append({"type": "payment", "sale": f"s{number}"})
        for _refund in range(draw(st.integers(0, 3))):
            part = Money(draw(st.integers(1, 400_000)), currency).amount
            found.append({"type": draw(st.sampled_from(["refund", "chargeback"])), "sale": f"s{number}", "amount": part, "currency": currency})
    for type_ in draw(st.lists(st.sampled_from(["onboarding", "renewal", "churn", "paying", "lapsed", "closed", "documents", "trial_ended"]), max_size=8)):
        account = draw(accounts)
        found.append({"type": type_, "account": account, "client": f"client of {account}", "plan": draw(st.sampled_from(["large", "small"]))})
    for type_ in draw(st.lists(st.sampled_from(["certificate", "certificate_removed"]), max_size=4)):
        found.append({"type": type_, "person": draw(st.sampled_from(["ann", "ben"])), "certificate": "basic"})
    for _won in range(draw(st.integers(0, 2))):
        found.append({"type": "referral", "referral": "r1", "stage": "won", "account": draw(accounts)})
    if draw(st.booleans()):
        found += [{"type": "profile", "complete": False}, {"type": "profile", "complete": True}]
    events, sold = [], {}
    for number, each in enumerate(found):
        at = draw(moments)
        if each["type"] == "sale":
            sold[each["sale"]] = at
        elif "sale" in each:  # what is about a sale happens after it
            at = max(at, sold[each["sale"]] + timedelta(minutes=1))
        late = draw(st.sampled_from([0, 0, 0, 60 * 24 * 40]))
        events.append(Event(id=f"e{number}", partner="p", at=at, known=at + timedelta(minutes=late), **each))
    return events


def books(name: str, events: list[Event], until: date) -> Ledger:
    found = replay([_programme(name)], events, until)
    return found[0] if found else Ledger("p")


programmes = st.sampled_from(NAMES)


@given(programmes, facts())
def test_what_is_earned_is_what_is_paid_and_what_is_left(name: str, events: list[Event]):
    found = books(name, events, LAST)
    for currency in {entry.money.currency for entry in found.earnings}:
        earned = sum(entry.money.minor for entry in found.earnings if entry.money.currency == currency and entry.cleared)
        own = [each for each in found.payouts if each.currency == currency]
        booked = sum(each.earned.minor for each in own)
        assert booked == sum(each.paid.minor + each.fee.minor for each in own) + sum(
            [each for each in own if each.stream == stream][-1].forward.minor for stream in {each.stream for each in own}
        )
        listed = {entry for each in own if each.paid.minor for entry in each.entries}
        in_periods = [entry for entry in found.earnings if entry.money.currency == currency and entry.cleared]
        later = sum(entry.money.minor for entry in in_periods if not own or entry.cleared > max(each.period_end for each in own))
        assert earned - booked == later
        assert listed <= {entry.id for entry in in_periods}
    for each in found.payouts:
        assert each.paid.minor >= 0 and each.carried.minor + each.earned.minor == each.paid.minor + each.fee.minor + each.forward.minor


@given(programmes, facts())
def test_each_sale_is_paid_once_and_taken_back_no_further_than_to_nothing(name: str, events: list[Event]):
    found = books(name, events, LAST)
    ids = [entry.id for entry in found.earnings]
    assert len(ids) == len(set(ids))
    for entry in found.earnings:
        if entry.kind == "earning":
            back = sum(other.money.minor for other in found.earnings if other.reverses == entry.id)
            assert 0 <= entry.money.minor + back <= entry.money.minor
    by_sale = [entry.sale for entry in found.earnings if entry.kind == "earning" and entry.sale]
    assert len(by_sale) == len(set(by_sale))
    paid = [entry for each in found.payouts if each.paid.minor for entry in each.entries]
    assert len(paid) == len(set(paid))


@given(programmes, facts(), st.randoms(use_true_random=False))
def test_the_order_of_arrival_changes_nothing(name: str, events: list[Event], random):
    shuffled = events * 2
    random.shuffle(shuffled)
    assert books(name, shuffled, LAST) == books(name, events, LAST)


@given(programmes, facts(), st.dates(FIRST, LAST))
def test_what_is_booked_is_not_rewritten_by_what_comes_later(name: str, events: list[Event], day: date):
    """Where everything is told when it happens, the books of a day are a part of all later books."""
    prompt = [event.model_copy(update={"known": None}) for event in events]
    early, late = books(name, prompt, day), books(name, prompt, LAST)
    assert [entry for entry in late.points if entry.day <= day] == early.points
    assert [each for each in late.standings if each.since <= day] == early.standings
    booked = {entry.id: (entry.day, entry.money) for entry in late.earnings}
    kept = {each.rule for each in late.nothing if "stays" in each.reason}
    assert all(booked.get(entry.id) == (entry.day, entry.money) for entry in early.earnings if entry.kind == "earning" or not kept)
    assert [each for each in late.payouts if each.pays_on <= day] == early.payouts


@given(programmes, facts())
def test_an_explanation_ends_in_the_amount(name: str, events: list[Event]):
    for entry in books(name, events, LAST).earnings:
        assert entry.steps and entry.rule and entry.version
        if entry.kind == "earning":
            assert str(entry.money) in " ".join(step.value for step in entry.steps) or any(step.what == "At most" for step in entry.steps)


@given(facts())
def test_tiers_follow_each_other(events: list[Event]):
    for name in ("shipped", "collected", "several-conditions"):
        found = books(name, events, LAST)
        assert all(one.since < other.since and one.tier != other.tier for one, other in pairwise(found.standings))


def test_programmes_compare_by_what_they_say():
    assert programme("shipped") == programme("shipped")
    assert isinstance(_programme("shipped"), Programme)
