"""Short ways to say events, and to read what came of them."""

from datetime import UTC, date, datetime, time
from itertools import count
from pathlib import Path
from typing import Any

from portal.programme.models import SHIPPED
from portal.programme.rules.document import Programme, load
from portal.programme.rules.entries import Ledger
from portal.programme.rules.events import Event
from portal.programme.rules.replay import replay

EXAMPLES = Path(__file__).parents[2] / "examples" / "programmes"
FILES = {path.stem: path for path in (SHIPPED, *sorted(EXAMPLES.glob("*.toml")))}
_NUMBERS = count(1)


def programme(name: str, **changed: str) -> Programme:
    """An example programme; `changed` replaces texts in the file."""
    text = FILES[name].read_text()
    for old, new in changed.items():
        assert old in text
        text = text.replace(old, new)
    return load(text)


def on(day: str, type_: str, **said: Any) -> Event:
    """An event at noon of a day (or at the moment given) of the partner `p`."""
    at = datetime.fromisoformat(day) if "T" in day else datetime.combine(date.fromisoformat(day), time(12), UTC)
    return Event(**{"id": f"e{next(_NUMBERS)}", "type": type_, "at": at, "partner": "p", **said})


def sale(day: str, amount: str, sale_id: str = "s1", **said: Any) -> Event:
    """A purchase in dollars by account `a`."""
    return on(day, "sale", **{"sale": sale_id, "account": "a", "amount": amount, "currency": "USD", **said})


def ledger(programmes: Programme | list[Programme], events: list[Event], until: str) -> Ledger:
    """What came of partner `p` by a day."""
    versions = programmes if isinstance(programmes, list) else [programmes]
    found = {each.partner: each for each in replay(versions, events, date.fromisoformat(until))}
    return found["p"]


def balance(found: Ledger, day: str) -> int:
    return found.balance(date.fromisoformat(day))  # type: ignore[return-value]


def tier(found: Ledger, day: str) -> str | None:
    standing = found.tier(date.fromisoformat(day))
    return standing.tier if standing else None


def money(found: Ledger) -> list[tuple[str, str, str]]:
    """Earnings: day, amount, what kind."""
    return [(str(entry.day), str(entry.money), entry.kind) for entry in found.earnings]


def paid(found: Ledger) -> list[tuple[str, str]]:
    """Payouts that left: day, amount."""
    return [(str(each.pays_on), str(each.paid)) for each in found.payouts if each.paid.minor]


def reasons(found: Ledger) -> list[str]:
    return [each.reason for each in found.nothing]
