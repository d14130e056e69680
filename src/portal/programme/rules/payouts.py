"""Payouts: periods, business days, minimums, streams, and balances that are carried forward."""

import calendar
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from portal.kernel.money import Money, total
from portal.programme.rules.document import Payouts
from portal.programme.rules.entries import Earning, Payout
from portal.programme.rules.events import History
from portal.programme.rules.terms import Span
from portal.programme.rules.versions import Versions

Stream = tuple[str, str | None]  # currency, and the stream where each is paid by itself


def is_business_day(day: date, holidays: list[date]) -> bool:
    """Whether banks work on a day: neither Saturday nor Sunday nor a holiday of the programme."""
    return day.weekday() < 5 and day not in holidays


def business_days_after(day: date, number: int, holidays: list[date]) -> date:
    """The day so many business days after another; with 0 the next business day from it on."""
    while number > 0 or not is_business_day(day, holidays):
        day += timedelta(days=1)
        number -= 1 if number > 0 and is_business_day(day, holidays) else 0
    return day


def period_of(terms: Payouts, day: date) -> tuple[date, date]:
    """The first and last day of the period that a day is in."""
    last = calendar.monthrange(day.year, day.month)[1]
    match terms.period:
        case "half month":
            return (day.replace(day=1), day.replace(day=15)) if day.day <= 15 else (day.replace(day=16), day.replace(day=last))
        case "quarter":
            start = date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
            return start, Span(months=3).after(start) - timedelta(days=1)
    return day.replace(day=1), day.replace(day=last)


def newest_over(versions: Versions, today: date) -> date:
    """The last day of the newest period that is over.

    Where a version with other periods began in the midst of one, that one is over when it ends, not before.
    """
    before = period_of(versions.on(today).payouts, today)[0] - timedelta(days=1)
    while (period := period_of(versions.on(before).payouts, before))[1] >= today:
        before = period[0] - timedelta(days=1)
    return period[1]


def pays_on(terms: Payouts, end: date) -> date:
    """When the payout of a period that ends with `end` leaves."""
    if terms.pay.business_days is not None:
        return business_days_after(end, terms.pay.business_days, terms.holidays)
    assert terms.pay.day
    return Span(months=1).after(end.replace(day=1)).replace(day=terms.pay.day)


def payouts(versions: Versions, history: History, earnings: list[Earning]) -> tuple[list[Payout], set[str]]:
    """The payouts that have left by `history.until`, and what was carried forward instead, in order.

    And the ids of what the terms do not take back, because it came after the payout.
    """
    kept: set[str] = set()
    waiting = sorted((entry for entry in earnings if entry.cleared), key=lambda each: (each.cleared, each.day, each.id))
    if not waiting:
        return [], kept
    forward: dict[Stream, Money] = {}
    paid_on: dict[str, date] = {}  # when an earning was paid
    carried: dict[Stream, list[str]] = defaultdict(list)  # entries that are part of what is carried forward
    found = []
    for start, end, terms in _periods(versions, history, waiting[0].cleared or history.until):
        due = [entry for entry in waiting if entry.cleared and entry.cleared <= end]
        waiting = waiting[len(due) :]
        groups: dict[Stream, list[Earning]] = {stream: [] for stream in forward}
        for entry in due:
            if _is_kept(terms, entry, paid_on):
                kept.add(entry.id)
            else:
                groups.setdefault((entry.money.currency, entry.stream if terms.separate_streams else None), []).append(entry)
        for stream, entries in sorted(groups.items(), key=lambda each: (each[0][0], each[0][1] or "")):
            before = forward.get(stream, Money(0, stream[0]))
            if not entries and not before.minor:
                continue
            payout = close(terms, history.partner, start, end, stream, before, entries, carried[stream])
            forward[stream] = payout.forward
            if not entries and not payout.paid.minor:
                continue  # nothing came, nothing leaves: as it stood
            if payout.paid.minor:
                paid_on |= dict.fromkeys(payout.entries, payout.pays_on)
            carried[stream] = [] if payout.paid.minor else [*payout.entries]
            found.append(payout)
    return found, kept


def _is_kept(terms: Payouts, entry: Earning, paid_on: dict[str, date]) -> bool:
    """Whether what was paid stays paid: this refund came after its earning had been paid."""
    paid = paid_on.get(entry.reverses or "")
    return terms.pulled_back == "until paid" and paid is not None and paid <= entry.day


def _periods(versions: Versions, history: History, first: date) -> Iterator[tuple[date, date, Payouts]]:
    """The periods from the one with the first earning on whose payout has left."""
    start = period_of(versions.on(first).payouts, first)[0]
    while True:
        terms = versions.on(start).payouts
        end = period_of(terms, start)[1]
        if pays_on(terms, end) > history.until:
            return
        yield start, end, terms
        start = end + timedelta(days=1)


def close(
    terms: Payouts,
    partner: str,
    start: date,
    end: date,
    stream: Stream,
    before: Money,
    entries: Sequence[Earning],
    carried: Sequence[str] = (),
) -> Payout:
    """What a period pays of a stream: what was carried forward into it and what cleared in it, less the fee, unless that is too little."""
    currency, name = stream
    earned = total((entry.money for entry in entries), currency)
    sum_ = before + earned
    nothing = Money(0, currency)
    fee = next((each for each in terms.fee if each.currency == currency), nothing)
    least = next((each for each in terms.minimum if each.currency == currency), nothing)
    leaves, reason = sum_ - fee, ""
    if sum_.minor <= 0:
        reason = "the balance is negative" if sum_.minor < 0 else "there is nothing to pay"
    elif leaves.minor <= 0 or leaves < least:
        reason = f"less than the minimum of {least}" if least.minor else f"no more than the fee of {fee}"
    return Payout(
        id="/".join(filter(None, (partner, str(end), currency, name))),
        partner=partner,
        period_start=start,
        period_end=end,
        pays_on=pays_on(terms, end),
        currency=currency,
        stream=name,
        carried=before,
        earned=earned,
        fee=nothing if reason else fee,
        paid=nothing if reason else leaves,
        forward=sum_ if reason else nothing,
        entries=(*carried, *(entry.id for entry in entries)),
        reason=reason,
    )
