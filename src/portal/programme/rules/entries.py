"""What a programme makes of events: entries of points and of money, each with the steps that led to it."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from itertools import accumulate

from portal.kernel.money import Money


@dataclass(frozen=True)
class Step:
    """One step of an explanation: what was looked at, and what came of it."""

    what: str
    value: str


@dataclass(frozen=True)
class Points:
    """Points earned, or with a negative number taken back (`reverses`). They count from `day` until before `lapses`."""

    id: str
    partner: str
    rule: str
    event: str
    day: date
    points: Fraction
    lapses: date | None
    account: str | None = None
    reverses: str | None = None
    version: str = ""
    steps: tuple[Step, ...] = ()

    def counts_on(self, day: date) -> bool:
        """Whether they are part of the balance of a day."""
        return self.day <= day and (self.lapses is None or day < self.lapses)


@dataclass(frozen=True)
class Standing:
    """From a day on, a partner stands in a tier."""

    partner: str
    tier: str
    rank: int
    since: date
    steps: tuple[Step, ...] = ()
    by_hand: bool = False  # set by the vendor


@dataclass(frozen=True)
class Earning:
    """Money earned, or with a negative amount taken back or forfeited (`reverses`). It can be paid from `cleared` on."""

    id: str
    partner: str
    kind: str  # earning, refund, chargeback, forfeit
    rule: str
    event: str
    sale: str | None
    account: str | None
    day: date
    cleared: date | None  # None: waits for something that has not happened
    money: Money
    stream: str
    reverses: str | None = None
    version: str = ""
    steps: tuple[Step, ...] = ()


@dataclass(frozen=True)
class Nothing:
    """Why an event earned nothing, for now or for good."""

    partner: str
    event: str
    sale: str | None
    account: str | None
    reason: str
    rule: str | None = None
    for_now: bool = False


@dataclass(frozen=True)
class Payout:
    """What a period pays in one currency (and stream), or why it is carried forward."""

    id: str
    partner: str
    period_start: date
    period_end: date
    pays_on: date
    currency: str
    stream: str | None
    carried: Money
    earned: Money
    fee: Money
    paid: Money
    forward: Money
    entries: tuple[str, ...] = ()
    reason: str = ""


@dataclass
class Ledger:
    """All that came of a partner's events."""

    partner: str
    points: list[Points] = field(default_factory=list)
    standings: list[Standing] = field(default_factory=list)
    earnings: list[Earning] = field(default_factory=list)
    nothing: list[Nothing] = field(default_factory=list)
    payouts: list[Payout] = field(default_factory=list)

    def balance(self, day: date) -> Fraction:
        """Points of a day."""
        return balance(self.points, day)

    def tier(self, day: date) -> Standing | None:
        """Where the partner stands on a day."""
        return tier_on(self.standings, day)


def balance(points: list[Points], day: date) -> Fraction:
    """Points of a day."""
    return sum((entry.points for entry in points if entry.counts_on(day)), Fraction())


class Balances:
    """The same for many days: added up once."""

    def __init__(self, points: Iterable[Points]) -> None:
        moves: dict[date, Fraction] = defaultdict(Fraction)
        for entry in points:
            if entry.lapses is None or entry.day < entry.lapses:
                moves[entry.day] += entry.points
                if entry.lapses:
                    moves[entry.lapses] -= entry.points
        self._days = sorted(moves)
        self._sums = [Fraction(), *accumulate(moves[day] for day in self._days)]

    def on(self, day: date) -> Fraction:
        """Points of a day."""
        return self._sums[bisect_right(self._days, day)]


def tier_on(standings: list[Standing], day: date) -> Standing | None:
    """The standing of a day; the newest that has begun."""
    found = None
    for standing in standings:
        if standing.since <= day:
            found = standing
    return found
