"""Points: which events earn how many, when, and when they lapse or are taken back."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from portal.programme.rules.document import PointsRule, Programme, Window
from portal.programme.rules.entries import Points, Step
from portal.programme.rules.events import Event, History, Type, keyed
from portal.programme.rules.terms import Span, fits, number_text
from portal.programme.rules.versions import Versions

# By what a later event is about the same thing as the one that earned.
_SAME = ("sale", "referral", "referred", "membership", "account")


@dataclass(frozen=True)
class _Candidate:
    """Points that a rule would give, before what it gives once and at most."""

    day: date
    place: tuple[int, int]  # of the event, of the rule: the order within a day
    version: Programme
    rule: PointsRule
    event: Event
    turn: int = 0


# What accounts and people do, by which rules and tiers tell states.
_STATES = frozenset(
    {Type.JOINED, Type.ONBOARDING, Type.RENEWAL, Type.CHURN, Type.PAYING, Type.LAPSED, Type.CERTIFICATE, Type.CERTIFICATE_REMOVED}
    | {Type.MEMBERSHIP, Type.MEMBERSHIP_ENDED, Type.REFERRAL, Type.TIER_SET}
)


def listens_to(versions: Versions) -> frozenset[Type]:
    """The types of events from which points and tiers follow in these versions."""
    found = set(_STATES)
    for version in versions.all:
        for rule in version.points:
            found |= {rule.on, *rule.taken_back_on}
            found |= {Type.PAYMENT, Type.SALE} if rule.holds == "paying" else set()
        needs = [step.needs for step in version.tiers.step] if version.tiers else []
        found |= {Type.SEATS} if any(need.net_users is not None for need in needs) else set()
        found |= {Type.PAYMENT, Type.SALE} if any(need.paying_clients is not None for need in needs) else set()
    return frozenset(found)


def entries(versions: Versions, history: History) -> list[Points]:
    """All points of a partner, earned and taken back, in order of the day."""
    found: list[Points] = []
    once: set[tuple[object, ...]] = set()
    given: dict[tuple[object, ...], Fraction] = defaultdict(Fraction)
    for candidate in sorted(_candidates(versions, history), key=lambda each: (each.day, each.place)):
        key = keyed(history, candidate.event, candidate.rule.once_per, candidate.day)
        if key is None or (candidate.rule.name, key, candidate.turn) in once:
            continue
        entry = _entry(candidate, history)
        entry = entry and _capped(entry, candidate, history, given)
        if entry is None:
            continue
        once.add((candidate.rule.name, key, candidate.turn))
        found.append(entry)
        found.extend(_taken_back(entry, candidate, history))
    return sorted(found, key=lambda each: (each.day, each.id))


def _candidates(versions: Versions, history: History) -> Iterator[_Candidate]:
    for place, event in enumerate(history.events):
        day = history.on(event)
        version = versions.of(history, event, "points")
        for number, rule in enumerate(version.points):
            if rule.on is event.type and rule.is_in_force(day) and fits(rule.match, history.said(event)):
                first = _Candidate(day, (place, number), version, rule, event)
                yield from _turns(first, history)


def _turns(first: _Candidate, history: History) -> Iterator[_Candidate]:
    """The days on which an event earns by a rule: at once, later, or again and again."""
    rule, start = first.rule, first.day
    if rule.count:
        if _completes(first, history):
            yield first
        return
    if rule.every is None:
        day = rule.after.after(start) if rule.after else start
        if day <= history.until and _held(rule, history, first.event, start, day):
            yield replace(first, day=day)
        return
    begin = rule.after.after(start) if rule.after else start
    turn = 0
    while (day := rule.every.after(begin, turn)) <= history.until and (rule.times is None or turn < rule.times):
        if not _held(rule, history, first.event, start, day):
            return
        yield replace(first, day=day, turn=turn)
        turn += 1


def _held(rule: PointsRule, history: History, event: Event, start: date, day: date) -> bool:
    account = history.account_of(event)
    return rule.holds is None or (account is not None and history.holds(rule.holds, account, start, day))


def _completes(candidate: _Candidate, history: History) -> bool:
    """Whether with this event so many have come together, and not before it."""
    return candidate.event.id in history.once(candidate.rule, _completing)


def _completing(history: History, rule: PointsRule) -> frozenset[str]:
    """The events with which so many have come together."""
    count, seen, found = rule.count, defaultdict[object, set[object]](set), set()
    assert count
    for event in history.of(rule.on):
        day = history.on(event)
        if fits(rule.match, history.said(event)):
            together = seen[keyed(history, event, [count.within], day)]
            before = len(together)
            together.add(keyed(history, event, [count.of], day))
            if before < count.least == len(together):
                found.add(event.id)
    return frozenset(found)


def _entry(candidate: _Candidate, history: History) -> Points | None:
    rule, event, day = candidate.rule, candidate.event, candidate.day
    said = history.said(event)
    each = rule.points.of(said)
    if each is None:
        return None
    steps = [Step("Rule", rule.name), Step("Event", f"{event.type} on {history.on(event)}")]
    points = each
    if rule.per:
        taken = _steps_of(rule, event)
        if taken is None:
            return None
        points = each * taken
        steps.append(Step("Steps", f"{number_text(taken)} × {number_text(each)}"))
    elif rule.points.by:
        steps.append(Step(rule.points.by.capitalize(), f"{said.get(rule.points.by) or '–'}: {number_text(each)}"))
    if day != history.on(event):
        steps.append(Step("Earned on", str(day)))
    if not points:
        return None
    lapses = _lapses(candidate, day)
    if lapses:
        steps.append(Step("Lapse on", str(lapses)))
    return Points(
        id=f"{event.id}/{rule.name}" + (f"/{candidate.turn + 1}" if rule.every else ""),
        partner=history.partner,
        rule=rule.name,
        event=event.id,
        day=day,
        points=points,
        lapses=lapses,
        account=history.account_of(event),
        version=candidate.version.version,
        steps=tuple(steps),
    )


def _steps_of(rule: PointsRule, event: Event) -> Fraction | None:
    """How many steps an amount of the event is; None where no step is named for its currency."""
    per = rule.per
    assert per
    if per.amount == "seats":
        value, size = Fraction(event.seats or 0), per.steps.get("seats")
    else:
        if getattr(event, per.amount) is None or event.currency is None:
            return None
        value, size = Fraction(getattr(event, per.amount)), per.steps.get(event.currency)
    if not size:
        return None
    taken = value / size
    return Fraction(taken.numerator // taken.denominator) if per.whole else taken


def _lapses(candidate: _Candidate, day: date) -> date | None:
    rule, tiers = candidate.rule, candidate.version.tiers
    if rule.lapses:
        return rule.lapses.after(day)
    if tiers is None or tiers.window is Window.LIFETIME:
        return None
    if isinstance(tiers.window, Span):
        return tiers.window.after(day)
    return date(day.year + 1, 1, 1)


def _capped(entry: Points, candidate: _Candidate, history: History, given: dict[tuple[object, ...], Fraction]) -> Points | None:
    cap = candidate.rule.cap
    if cap is None:
        return entry
    key = (candidate.rule.name, keyed(history, candidate.event, cap.per, candidate.day))
    left = cap.points - given[key]
    if left <= 0:
        return None
    points = min(entry.points, left)
    given[key] += points
    if points == entry.points:
        return entry
    step = Step("At most", f"{number_text(cap.points)} per {' and '.join(cap.per)}: {number_text(points)} left")
    return replace(entry, points=points, steps=(*entry.steps, step))


def _taken_back(entry: Points, candidate: _Candidate, history: History) -> Iterator[Points]:
    """The entry that takes points back, where a later event says so. The first one stays in the history."""
    rule, event = candidate.rule, candidate.event
    for later in _later(history, event, rule.taken_back_on):
        day = history.on(later)
        if later.at <= event.at or not _is_same(history, event, later) or (entry.lapses and day >= entry.lapses):
            continue
        yield replace(
            entry,
            id=f"{entry.id}/back",
            event=later.id,
            day=max(day, entry.day),
            points=-entry.points,
            reverses=entry.id,
            steps=(Step("Taken back by", f"{later.type} on {day}"),),
        )
        return


def _later(history: History, event: Event, types: Sequence[Type]) -> list[Event]:
    """Events of some types that may be about the same thing, in the order in which they happened."""
    if not types:
        return []
    account = history.account_of(event)
    if account is None or any(getattr(event, name) for name in _SAME if name not in ("account", "sale")):
        return history.of(*types)
    return sorted((each for type_ in types for each in history.about(type_, account=account)), key=lambda each: (each.at, each.id))


def _is_same(history: History, event: Event, later: Event) -> bool:
    if later.type is Type.CERTIFICATE_REMOVED:
        return (event.person, event.certificate) == (later.person, later.certificate)
    for name in _SAME:
        value = getattr(later, name)
        if value is not None and name != "account":
            return getattr(event, name) == value
    account = history.account_of(later)
    return account is not None and history.account_of(event) == account
