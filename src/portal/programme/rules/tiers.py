"""Tiers: what a partner has of what they ask for on a day, and when it rises and falls."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from portal.programme.rules.document import Needs, Programme, Tiers, Window
from portal.programme.rules.entries import Balances, Points, Standing, Step
from portal.programme.rules.events import History, Type
from portal.programme.rules.terms import Span, number_text, percent_text
from portal.programme.rules.versions import Versions


@dataclass(frozen=True)
class Measure:
    """What is asked for, what there is, and whether that is enough."""

    name: str
    asked: str
    has: str
    holds: bool


def window_start(tiers: Tiers, day: date) -> date | None:
    """The first day of the window that ends with a day; None: the beginning."""
    if tiers.window is Window.LIFETIME:
        return None
    if isinstance(tiers.window, Span):
        return tiers.window.before(day)
    return date(day.year, 1, 1)


def measures(tiers: Tiers, needs: Needs, history: History, points: Balances, day: date) -> list[Measure]:
    """Each thing that a tier asks for, on a day."""
    found = []
    for name in Needs.model_fields:
        asked = getattr(needs, name)
        if asked is None:
            continue
        has = _has(name, tiers, history, points, day)
        text = percent_text if name == "retention" else number_text
        found.append(Measure(name, text(Fraction(asked)), "–" if has is None else text(has), has is not None and has >= asked))
    return found


def _has(name: str, tiers: Tiers, history: History, points: Balances, day: date) -> Fraction | None:
    start = window_start(tiers, day)
    match name:
        case "points":
            return points.on(day)
        case "clients":
            return Fraction(len(history.clients_in("active", day)))
        case "paying_clients":
            return Fraction(len(history.clients_in("paying", day)))
        case "certified":
            return Fraction(len(history.certified(day)))
        case "net_users":
            return Fraction(history.seats(day) - (history.seats(start) if start else 0))
        case "won_referrals":
            won = [event for event in history.of(Type.REFERRAL) if event.stage == "won" and history.on(event) <= day]
            return Fraction(len({event.referral for event in won if start is None or history.on(event) > start}))
    return _retention(history, start, day)


def _retention(history: History, start: date | None, day: date) -> Fraction | None:
    """Of the clients at the window's start, how many are there still. None where there were none."""
    before = history.clients_in("active", start) if start else set()
    return Fraction(len(before & history.clients_in("active", day)), len(before)) if before else None


def qualified(tiers: Tiers, history: History, points: Balances, day: date) -> int:
    """The rank (from 0) of the highest tier all of whose needs hold on a day. The lowest is everyone's."""
    best = 0
    for rank, tier in enumerate(tiers.step):
        if all(measure.holds for measure in measures(tiers, tier.needs, history, points, day)):
            best = rank
    return best


def is_review(tiers: Tiers, day: date) -> bool:
    """Whether tiers are looked at on a day."""
    match tiers.review:
        case "monthly":
            return day.day == 1
        case "quarterly":
            return day.day == 1 and day.month in (1, 4, 7, 10)
        case "yearly":
            return day.day == 1 and day.month == 1
    return True


def reviews(tiers: Tiers, start: date, end: date) -> Iterator[date]:
    """The review days from one day through another."""
    months = {"daily": 0, "monthly": 1, "quarterly": 3, "yearly": 12}[tiers.review]
    if not months:
        yield from (start + timedelta(days=number) for number in range((end - start).days + 1))
        return
    day = date(start.year, 1, 1)
    while day <= end:
        if day >= start:
            yield day
        day = Span(months=months).after(day)


def standings(versions: Versions, history: History, points: list[Points]) -> list[Standing]:
    """Where a partner stood since when, the oldest first."""
    if not history.events or not any(version.tiers for version in versions.all):
        return []
    start = history.on(history.events[0])
    found: list[Standing] = []
    below: date | None = None
    sums = Balances(points)
    for day in _days(versions, history, points, start):
        version = versions.on(day)
        if version.tiers is None:
            continue
        found, below = _looked_at(version, history, sums, day, found, below)
        by_hand = _set_by_hand(version.tiers, history, day)
        if by_hand and by_hand.tier != found[-1].tier:
            kept = found[:-1] if found[-1].since == day else found  # what the rules found on that very day never was
            found, below = ([*kept, by_hand] if not kept or kept[-1].tier != by_hand.tier else kept), None
    return found


def _set_by_hand(tiers: Tiers, history: History, day: date) -> Standing | None:
    """Where the vendor put the partner on a day, the last time that it did; None: it did not."""
    names = [tier.name for tier in tiers.step]
    said = [event.tier for event in history.of(Type.TIER_SET) if history.on(event) == day and event.tier in names]
    return Standing(history.partner, said[-1], names.index(said[-1]), day, by_hand=True) if said else None


def _days(versions: Versions, history: History, points: list[Points], start: date) -> list[date]:
    """Days on which something may change: events, points that come and go, a window's end, reviews, a new version."""
    days = {start, *(version.starts for version in versions.all)}
    days |= {entry.day for entry in points} | {entry.lapses for entry in points if entry.lapses}
    for version in versions.all:
        if version.tiers is None:
            continue
        for event in history.events:
            days.add(history.on(event))
            if isinstance(version.tiers.window, Span):
                days.add(version.tiers.window.after(history.on(event)))
        if version.tiers.review != "daily":
            days |= set(reviews(version.tiers, start, history.until))
        if version.tiers.grace:
            days |= {version.tiers.grace.after(day) for day in list(days)}
    return sorted(day for day in days if start <= day <= history.until)


def _looked_at(
    version: Programme, history: History, points: Balances, day: date, found: list[Standing], below: date | None
) -> tuple[list[Standing], date | None]:
    tiers = version.tiers
    assert tiers
    now = _rank_of(tiers, found[-1]) if found else None
    best, review = qualified(tiers, history, points, day), is_review(tiers, day)
    if now is None:
        return [_standing(tiers, 0 if tiers.promotion == "at review" and not review else best, history, points, day)], None
    if best > now:
        rises = tiers.promotion == "at once" or review
        return ([*found, _standing(tiers, best, history, points, day)] if rises else found), None
    if best == now:
        return found, None
    below = below or day
    falls = tiers.demotion == "at once" or (tiers.demotion == "at review" and review)
    if falls and (tiers.grace is None or tiers.grace.after(below) <= day):
        return [*found, _standing(tiers, best, history, points, day)], None
    return found, below


def _rank_of(tiers: Tiers, standing: Standing) -> int:
    """The rank of a standing in this version: by its tier's name, else by its place."""
    names = [tier.name for tier in tiers.step]
    return names.index(standing.tier) if standing.tier in names else min(standing.rank, len(names) - 1)


def _standing(tiers: Tiers, rank: int, history: History, points: Balances, day: date) -> Standing:
    tier = tiers.step[rank]
    steps = [Step(each.name, f"{each.has} of {each.asked}") for each in measures(tiers, tier.needs, history, points, day)]
    return Standing(history.partner, tier.name, rank, day, tuple(steps))
