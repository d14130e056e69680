"""What would have been under a draft: the same replay twice, and what differs. Pure decisions."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from portal.kernel.refusal import Refusal
from portal.kernel.text import gettext as _
from portal.programme.rules.document import Programme
from portal.programme.rules.entries import Ledger
from portal.programme.rules.events import Event
from portal.programme.rules.replay import ledger

Sums = dict[str, int]  # minor units by currency


@dataclass(frozen=True)
class Replayed:
    """Where one partner ends: its tier on the last day, and what it earned by then."""

    tier: str
    earned: Sums

    @classmethod
    def of(cls, found: Ledger, until: date, *, earns: bool) -> "Replayed":
        """Of a ledger; a partner of a kind that earns nothing has a tier alone."""
        sums = Counter[str]()
        for entry in found.earnings if earns else ():
            sums[entry.money.currency] += entry.money.minor
        standing = found.tier(until)
        return cls(standing.tier if standing else "", dict(sorted(sums.items())))


def replayed(versions: tuple[Programme, ...], partner: str, events: list[Event], until: date, *, earns: bool) -> Replayed:
    """What came of a partner's history under some versions, by the code that keeps the books."""
    return Replayed.of(ledger(versions, partner, events, until), until, earns=earns)


def added(parts: Iterable[Mapping[str, int]]) -> Sums:
    """Sums by currency, added up."""
    found = Counter[str]()
    for part in parts:
        found.update(part)
    return dict(sorted(found.items()))


def moves(tiers: Iterable[tuple[str, str]]) -> list[tuple[str, str, int]]:
    """From which tier to which how many partners move; who stays is not in it."""
    found = Counter((before, after) for before, after in tiers if before != after)
    return [(before, after, count) for (before, after), count in sorted(found.items())]


def refuse_try(draft: Programme | None, starts_on: date, today: date, partners: int | None) -> Refusal | None:
    """Whether a draft can be tried from a day on, with so many partners (None: all)."""
    if draft is None:
        return Refusal("PROBLEMS", _("Mend the problems of this draft first."), "version")
    if starts_on >= today:
        return Refusal("IN_THE_FUTURE", _("Choose a day that is over: what happened since is replayed."), "starts_on")
    if partners == 0:
        return Refusal("REQUIRED", _("Choose a partner, or all."), "partners")
    return None
