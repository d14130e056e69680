"""What the calendar brings a partner if nothing else happens: points that lapse and come, reviews, and the tier that follows."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from portal.programme.rules import points, tiers
from portal.programme.rules.entries import Balances, Points, Standing, tier_on
from portal.programme.rules.events import History
from portal.programme.rules.tiers import Measure
from portal.programme.rules.versions import Versions


@dataclass(frozen=True)
class Day:
    """A day on which something changes: how many points lapse and come, the balance and tier from it on, whether tiers are reviewed."""

    day: date
    lapses: Fraction
    comes: Fraction
    balance: Fraction
    tier: str | None
    is_review: bool


@dataclass(frozen=True)
class Step:
    """A tier of the programme: what it asks for, and what there is."""

    tier: str
    measures: tuple[Measure, ...]

    @property
    def is_reached(self) -> bool:
        """Whether all of it holds."""
        return all(measure.holds for measure in self.measures)

    def missing(self, name: str = "points") -> Fraction:
        """How much of a need is missing, at least nothing."""
        return max((Fraction(each.asked) - Fraction(each.has) for each in self.measures if each.name == name), default=Fraction())


def steps(versions: Versions, history: History, found: list[Points], day: date) -> list[Step]:
    """Each tier of the version in force, the lowest first, with what it asks for on a day."""
    terms = versions.on(day).tiers
    if terms is None:
        return []
    sums = Balances(found)
    return [Step(step.name, tuple(tiers.measures(terms, step.needs, history, sums, day))) for step in terms.step]


def outlook(versions: Versions, history: History, until: date) -> list[Day]:
    """The days after `history.until` through `until` on which something changes while accounts go on as they are."""
    later = History(history.partner, history.events, history.zone, until)
    found = points.entries(versions, later)
    standings = tiers.standings(versions, later, found)
    sums = Balances(found)
    moves: dict[date, list[Fraction]] = defaultdict(lambda: [Fraction(), Fraction()])
    for entry in found:
        if entry.lapses and entry.day <= history.until:
            moves[entry.lapses][0] += entry.points
        if entry.day > history.until:
            moves[entry.day][1] += entry.points
            if entry.lapses:
                moves[entry.lapses][0] += entry.points
    for standing in standings:
        moves[standing.since]
    for version in versions.all:
        if version.tiers and version.tiers.review != "daily":
            for day in tiers.reviews(version.tiers, history.until, until):
                moves[day]
    return [_day(versions, sums, standings, day, *moves[day]) for day in sorted(moves) if history.until < day <= until]


def _day(versions: Versions, sums: Balances, standings: list[Standing], day: date, lapses: Fraction, comes: Fraction) -> Day:
    standing, terms = tier_on(standings, day), versions.on(day).tiers
    is_review = bool(terms and terms.review != "daily" and tiers.is_review(terms, day))
    return Day(day, lapses, comes, sums.on(day), standing.tier if standing else None, is_review)
