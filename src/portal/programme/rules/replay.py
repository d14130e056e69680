"""A programme run over events: everything that follows, in order. The same code that keeps the books explains and replays them."""

from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from fractions import Fraction
from typing import Any

from portal.kernel.money import Money
from portal.programme.rules import payouts, points, shares, tiers
from portal.programme.rules.document import Programme
from portal.programme.rules.entries import Ledger, Nothing
from portal.programme.rules.events import Event, History, by_partner
from portal.programme.rules.terms import number_text
from portal.programme.rules.versions import Versions


def ledger(programmes: Iterable[Programme], partner: str, events: list[Event], until: date) -> Ledger:
    """What came of one partner's events by a day. Events are in order, each once: see `events.by_partner`."""
    versions = Versions(tuple(programmes))
    history = History(partner, events, versions.newest.zone, until)
    found = Ledger(partner)
    found.points = points.entries(versions, history)
    found.standings = tiers.standings(versions, history, found.points)
    found.earnings, found.nothing = shares.earnings(versions, history, found.standings)
    found.payouts, kept = payouts.payouts(versions, history, found.earnings)
    for entry in found.earnings:
        if entry.id in kept:
            found.nothing.append(Nothing(partner, entry.event, entry.sale, entry.account, "it was paid already, and stays", entry.rule))
    found.earnings = [entry for entry in found.earnings if entry.id not in kept]
    return found


def replay(programmes: Iterable[Programme], events: Iterable[Event], until: date | None = None) -> list[Ledger]:
    """The ledgers of all partners, by name. `until` is the last day; without it, the day of the last event."""
    chosen, grouped = tuple(programmes), by_partner(events)
    if until is None and grouped:
        zone = Versions(chosen).newest.zone
        until = max(event.told for found in grouped.values() for event in found).astimezone(zone).date()
    return [ledger(chosen, partner, grouped[partner], until) for partner in sorted(grouped)] if until else []


def plain(value: Any) -> Any:
    """A value as JSON has it: days by ISO 8601, money as `{amount, currency}`, points as a decimal text."""
    if isinstance(value, Money):
        return {"amount": value.amount, "currency": value.currency}
    if isinstance(value, Fraction):
        return number_text(value)
    if isinstance(value, (date, datetime)):
        return value.isoformat()
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: plain(getattr(value, each.name)) for each in fields(value)}
    return [plain(each) for each in value] if isinstance(value, (list, tuple)) else value


def lines(found: Ledger, until: date) -> Iterator[dict[str, Any]]:
    """A ledger as JSON lines: `kind` says what each is."""
    for kind, entries in (
        ("points", found.points),
        ("tier", found.standings),
        ("earning", found.earnings),
        ("nothing", found.nothing),
        ("payout", found.payouts),
    ):
        for entry in entries:
            written = plain(entry)
            if kind == "earning":
                written = {"entry": written.pop("kind"), **written}
            yield {"kind": kind, **written}
    standing = found.tier(until)
    yield {
        "kind": "balance",
        "partner": found.partner,
        "day": until.isoformat(),
        "points": number_text(found.balance(until)),
        "tier": standing.tier if standing else None,
        "money": [
            {"amount": amount.amount, "currency": amount.currency} for amount in _balances(found)
        ],
    }


def _balances(found: Ledger) -> list[Money]:
    """What is earned and not paid, for each currency."""
    sums: dict[str, Money] = {}
    for entry in found.earnings:
        sums[entry.money.currency] = sums.get(entry.money.currency, Money(0, entry.money.currency)) + entry.money
    for payout in found.payouts:
        sums[payout.currency] = sums[payout.currency] - payout.paid - payout.fee
    return [sums[currency] for currency in sorted(sums)]
