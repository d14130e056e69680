"""Money: what a sale or another event earns, when it can be paid, and what takes it back."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from fractions import Fraction

from portal.kernel.money import Money, total
from portal.programme.rules.document import Activity, Programme, ShareRule
from portal.programme.rules.entries import Earning, Nothing, Standing, Step, tier_on
from portal.programme.rules.events import Event, History, Type, keyed
from portal.programme.rules.terms import fits, number_text, percent_text
from portal.programme.rules.versions import Versions


@dataclass
class _Book:
    """What has been earned while events are gone through in order."""

    history: History
    standings: list[Standing]
    made: list[tuple[Earning, ShareRule, Event]] = field(default_factory=list)
    nothing: list[Nothing] = field(default_factory=list)
    once: set[tuple[object, ...]] = field(default_factory=set)
    capped: dict[tuple[object, ...], int] = field(default_factory=lambda: defaultdict(int))


@dataclass
class _Case:
    """One event against one rule, and what has been found of it so far."""

    version: Programme
    rule: ShareRule
    event: Event
    said: dict[str, str | None]
    steps: list[Step]
    known: date  # when the last of what it goes by was told: what comes late is paid later, and reopens nothing


class _Fails(Exception):
    """The event earns nothing by this rule: why, and whether that may change yet."""

    def __init__(self, reason: str, *, for_now: bool = False) -> None:
        super().__init__(reason)
        self.reason, self.for_now = reason, for_now


def earnings(versions: Versions, history: History, standings: list[Standing]) -> tuple[list[Earning], list[Nothing]]:
    """All that a partner earned, with what was taken back or forfeited, in order of the day; and what earned nothing, and why."""
    book = _Book(history, standings)
    for event in history.events:
        version = versions.of(history, event, "shares")
        if event.type is Type.SALE:
            _sold(book, version, event)
        for rule in version.shares:
            if rule.on is event.type and event.type is not Type.SALE and _is_about(book, rule, event):
                _try(book, version, rule, event)
    own = [earning for earning, _rule, _event in book.made]
    back = [entry for earning, rule, event in book.made for entry in _taken_back(history, earning, rule, event)]
    return sorted([*own, *back], key=lambda each: (each.day, each.id)), book.nothing


# What is about accounts and is looked at for each of them; `activity` looks at all of a partner's.
_NARROW = {"account", "sale", "event"}


def is_narrow(versions: Versions) -> bool:
    """Whether what an account earned follows from its own events: no rule counts once, or caps, over several accounts."""
    rules = [rule for version in versions.all for rule in version.shares]
    return all(_NARROW & set(keys) for rule in rules for keys in (rule.once_per, *(cap.per for cap in rule.caps)))


def acts(versions: Versions) -> frozenset[Type]:
    """Types of events that rules look at over all of a partner's accounts."""
    rules = [rule for version in versions.all for rule in version.shares if rule.activity]
    return frozenset(type_ for rule in rules for type_ in (rule.activity.on if rule.activity else ()))


def listens_to(versions: Versions) -> frozenset[Type]:
    """Types of events of an account from which it may follow that something is earned, or no longer."""
    found = {Type.SALE, Type.PAYMENT, Type.REFUND, Type.CHARGEBACK, Type.ONBOARDING, Type.PAYING, Type.CLAIM}
    for version in versions.all:
        for rule in version.shares:
            found |= {rule.on, rule.starts, *(wait.on for wait in rule.waits_for)}
            found |= {rule.proof.on, rule.proof.of} if rule.proof else set()
    return frozenset(found)


def next_day(versions: Versions, history: History) -> date | None:
    """The first day after `history.until` on which time alone may change what is earned: something that was waited for is over."""
    days = set()
    for event in history.events:
        version = versions.of(history, event, "shares")
        for rule in version.shares:
            if rule.on is event.type and fits(rule.match, history.said(event)):
                days |= {_deadline(history, rule, event), *_waits(history, rule, event)}
    return min((day for day in days if day and day > history.until), default=None)


def _waits(history: History, rule: ShareRule, event: Event) -> Iterator[date]:
    for wait in rule.waits_for:
        came = _first_day(history, event, wait.on)
        if came:
            yield wait.after.after(came) if wait.after else came


def _sold(book: _Book, version: Programme, sale: Event) -> None:
    """The first rule that a sale fits decides; bounties that are paid for sales stand beside it."""
    shares = [rule for rule in version.shares if rule.on is Type.SALE]
    about = [rule for rule in shares if _is_about(book, rule, sale)]
    if not about:
        _nothing(book, sale, "no rule of the programme is about this sale")
    for rule in [*[each for each in about if each.rate][:1], *[each for each in about if not each.rate]]:
        _try(book, version, rule, sale)


def _is_about(book: _Book, rule: ShareRule, event: Event) -> bool:
    return rule.is_in_force(book.history.on(event)) and fits(rule.match, book.history.said(event))


def _nothing(book: _Book, event: Event, reason: str, rule: ShareRule | None = None, *, for_now: bool = False) -> None:
    account = book.history.account_of(event)
    book.nothing.append(Nothing(book.history.partner, event.id, event.sale, account, reason, rule and rule.name, for_now))


def _try(book: _Book, version: Programme, rule: ShareRule, event: Event) -> None:
    key = keyed(book.history, event, rule.once_per, book.history.on(event))
    case = _Case(version, rule, event, book.history.said(event), [Step("Rule", f"{rule.name} ({version.version})")], book.history.day(event.told))
    try:
        if key is None or (rule.name, key) in book.once:
            raise _Fails(f"{rule.name} is earned once per {' and '.join(rule.once_per)}")
        entry = _entry(book, case)
    except _Fails as fails:
        _nothing(book, event, fails.reason, rule, for_now=fails.for_now)
        return
    book.once.add((rule.name, key))
    book.made.append((entry, rule, event))


def _entry(book: _Book, case: _Case) -> Earning:
    """What an event earns by a rule. Raises `_Fails`."""
    history, rule, event = book.history, case.rule, case.event
    earned = _earned_on(history, case)
    case.said["tier"] = _tier(book, case)
    _still_lasts(history, case)
    _is_active(history, case, earned)
    money = _capped(book, case, _amount(history, case))
    if not money.minor:
        raise _Fails("the share comes to nothing")
    cleared = _cleared_on(history, case, earned)
    return Earning(
        id=f"{event.id}/{rule.name}",
        partner=history.partner,
        kind="earning",
        rule=rule.name,
        event=event.id,
        sale=event.sale,
        account=history.account_of(event),
        day=earned,
        cleared=cleared,
        money=money,
        stream=rule.stream,
        version=case.version.version,
        steps=tuple(case.steps),
    )


def _of_same(history: History, event: Event, type_: Type) -> Iterable[Event]:
    """Events of a type of the same sale, else of the same referral or account."""
    if type_ is Type.PAYMENT and event.type is Type.SALE:
        return history.about(type_, sale=event.sale)
    account = history.account_of(event)
    if event.referral is None:
        return history.about(type_, account=account) if account is not None else []

    def is_same(other: Event) -> bool:
        if other.referral is not None:
            return other.referral == event.referral
        return account is not None and history.account_of(other) == account

    return filter(is_same, history.of(type_))


def _first_day(history: History, event: Event, type_: Type, case: _Case | None = None) -> date | None:
    """When the first such event happened; a `case` that goes by it is not known before it."""
    other = next(iter(_of_same(history, event, type_)), None)
    if other and case:
        case.known = max(case.known, history.day(other.told))
    return history.on(other) if other else None


def _earned_on(history: History, case: _Case) -> date:
    """The day on which everything has happened that the rule waits for. Raises `_Fails` for now where it has not."""
    day = history.on(case.event)
    case.steps.append(Step(case.event.type.capitalize(), f"{case.event.id} of {day}"))
    if case.rule.earned == "when paid":
        paid = _first_day(history, case.event, Type.PAYMENT, case=case)
        if paid is None:
            raise _Fails("the customer has not paid yet", for_now=True)
        case.steps.append(Step("Paid by the customer", str(paid)))
        day = max(day, paid)
    for wait in case.rule.waits_for:
        came = _first_day(history, case.event, wait.on, case=case)
        came = wait.after.after(came) if came and wait.after else came
        if came is None or came > history.until:
            raise _Fails(f"waits for {wait.on}" + (f" and {wait.after}" if wait.after else ""), for_now=True)
        case.steps.append(Step(f"After {wait.on}" + (f" and {wait.after}" if wait.after else ""), str(came)))
        day = max(day, came)
    return day


def _tier(book: _Book, case: _Case) -> str | None:
    history, at = book.history, case.rule.tier_at
    day: date | None = history.on(case.event)
    if at == "payment":
        day = _first_day(history, case.event, Type.PAYMENT) or day
    elif at == "closed":
        day = _first_day(history, case.event, Type.CLOSED) or day
    standing = tier_on(book.standings, day) if day else None
    if standing:
        case.steps.append(Step(f"Tier at {at}", f"{standing.tier} on {day}"))
    return standing.tier if standing else None


def _still_lasts(history: History, case: _Case) -> None:
    rule = case.rule
    if rule.lasts is None:
        return
    span = rule.lasts.of(case.said)
    start = _first_day(history, case.event, rule.starts)
    if span is None or start is None:
        raise _Fails(f"there is no {rule.starts} from which {rule.name} would count")
    end = span.after(start)
    if not start <= history.on(case.event) < end:
        raise _Fails(f"{rule.name} is for {span} from {start}, and that ended on {end}")
    case.steps.append(Step("Within", f"{span} from {start}"))


def _is_active(history: History, case: _Case, earned: date) -> None:
    activity = case.rule.activity
    if activity is None:
        return
    days = history.once(activity, _act_days)
    place = bisect_right(days, earned)
    if not place or activity.within.after(days[place - 1]) <= earned:
        words = " or ".join(activity.on)
        raise _Fails(f"no {words} in the {activity.within} before {earned}: the share has fallen to zero")
    case.steps.append(Step("Last act", str(days[place - 1])))


def _act_days(history: History, activity: Activity) -> list[date]:
    """The days on which the partner did what the rule asks for, in order."""
    return [history.on(event) for event in history.of(*activity.on)]


def _amount(history: History, case: _Case) -> Money:
    rule, event = case.rule, case.event
    if rule.rate:
        rate = rule.rate.of(case.said)
        if rate is None:
            raise _Fails(f"{rule.name} has no rate for {rule.rate.by} {case.said.get(rule.rate.by or '') or '–'}")
        money = event.money().times(rate)
        case.steps.append(Step("Share", f"{percent_text(rate)} of {event.money()} is {money}, rounded half-even"))
        return money
    if rule.fixed:
        fixed = rule.fixed.of(case.said)
        if fixed is None:
            raise _Fails(f"{rule.name} has no amount for {rule.fixed.by} {case.said.get(rule.fixed.by or '') or '–'}")
        case.steps.append(Step("Amount", str(fixed)))
        return fixed
    fee = next((sale for sale in _of_same(history, event, Type.SALE) if sale.recurring), None)
    if fee is None:
        raise _Fails("the account's monthly fee is not known yet", for_now=True)
    assert rule.fee_times is not None
    money = fee.money("recurring").times(rule.fee_times)
    case.steps.append(Step("Amount", f"{number_text(rule.fee_times)} × {fee.money('recurring')} is {money}"))
    return money


def _capped(book: _Book, case: _Case, money: Money) -> Money:
    """As much as the caps leave. What is taken counts against each of them."""
    day, keys = book.history.on(case.event), []
    for number, cap in enumerate(case.rule.caps):
        most = cap.amount.of(case.said)
        if most is None or most.currency != money.currency:
            continue
        key = (case.rule.name, number, money.currency, keyed(book.history, case.event, cap.per, day))
        left = Money(max(most.minor - book.capped[key], 0), money.currency)
        keys.append(key)
        if left < money:
            case.steps.append(Step("At most", f"{most} per {' and '.join(cap.per)}: {left} left"))
            money = left
    for key in keys:
        book.capped[key] += money.minor
    if keys and not money.minor:
        raise _Fails(f"the most that {case.rule.name} gives is reached")
    return money


def _cleared_on(history: History, case: _Case, earned: date) -> date | None:
    """From which day on it can be paid; None: not yet known, its proof is missing."""
    payouts, rule = case.version.payouts, case.rule
    hold = rule.hold or payouts.hold
    cleared = hold.after(earned)
    if cleared != earned:
        case.steps.append(Step("Held", f"{hold}, until {cleared}"))
    if payouts.hold_incomplete and not history.profile_complete(cleared):
        longest = payouts.hold_incomplete.after(earned)
        done = history.profile_completed(cleared)
        cleared = min(max(cleared, done), longest) if done else longest
        case.steps.append(Step("Payout profile not complete", f"held until {cleared}"))
    if rule.proof:
        there = _first_day(history, case.event, rule.proof.on, case=case)
        if there is None:
            case.steps.append(Step("Waits for", rule.proof.on))
            return None
        cleared = max(cleared, there)
        case.steps.append(Step(rule.proof.on.capitalize(), str(there)))
    if case.known > cleared:
        case.steps.append(Step("Told late", str(case.known)))
    return max(cleared, case.known)


def _taken_back(history: History, earning: Earning, rule: ShareRule, event: Event) -> Iterator[Earning]:
    """What refunds, charge-backs and missing proof take back of an earning. Each points at it, and all together never exceed it."""
    refunds = list(_refunded(history, earning, event))
    yield from refunds
    deadline = _deadline(history, rule, event)
    if deadline and deadline <= history.until and earning.cleared is None:
        left = total((earning.money, *(back.money for back in refunds)), earning.money.currency)
        yield replace(
            earning,
            id=f"{earning.id}/forfeit",
            kind="forfeit",
            day=max(deadline, earning.day),
            cleared=None,
            money=-left,
            reverses=earning.id,
            steps=(Step("Forfeited", f"{rule.proof.on} missing on {deadline}" if rule.proof else ""),),
        )


def _deadline(history: History, rule: ShareRule, event: Event) -> date | None:
    if rule.proof is None:
        return None
    start = _first_day(history, event, rule.proof.of)
    return rule.proof.within.after(start) if start else None


def _refunded(history: History, earning: Earning, of: Event) -> Iterator[Earning]:
    """Refunds take back their part of the sale. Several are reckoned together, so that rounding loses nothing."""
    sale = history.sale_of(of)
    if sale is None:
        return
    backs = [*history.about(Type.REFUND, sale=sale.sale), *history.about(Type.CHARGEBACK, sale=sale.sale)]
    whole, taken, refunded = sale.money(), Money(0, earning.money.currency), 0
    for event in sorted(backs, key=lambda each: (each.at, each.id)) if whole.minor else ():
        asked = Money.parse(event.amount, event.currency or whole.currency) if event.amount else whole
        if asked.currency != whole.currency:
            continue
        refunded = min(refunded + asked.minor, whole.minor)
        so_far = earning.money.times(Fraction(refunded, whole.minor))
        part, taken = so_far - taken, so_far
        if not part.minor:
            continue
        day = max(history.day(event.told), earning.day)
        yield replace(
            earning,
            id=f"{earning.id}/{event.id}",
            kind=event.type.value,
            event=event.id,
            day=day,
            cleared=max(day, earning.cleared) if earning.cleared else None,
            money=-part,
            reverses=earning.id,
            steps=(Step(event.type.capitalize(), f"{asked} of {whole} on {history.on(event)}: {so_far} of {earning.money} taken back"),),
        )
