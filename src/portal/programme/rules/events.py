"""The facts that a programme goes by: the event vocabulary, and a partner's history of them."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property
from typing import Any
from zoneinfo import ZoneInfo

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, ValidationError, model_validator

from portal.kernel.money import Money
from portal.programme.rules.terms import DIMENSIONS


class Type(StrEnum):
    """What may happen. `NEEDS` says what each must tell."""

    JOINED = "joined"
    ONBOARDING = "onboarding"
    RENEWAL = "renewal"
    CHURN = "churn"
    PAYING = "paying"
    LAPSED = "lapsed"
    SEATS = "seats"
    USAGE = "usage"
    TRIAL_ENDED = "trial_ended"
    CLOSED = "closed"
    DOCUMENTS = "documents"
    SALE = "sale"
    PAYMENT = "payment"
    REFUND = "refund"
    CHARGEBACK = "chargeback"
    CERTIFICATE = "certificate"
    CERTIFICATE_REMOVED = "certificate_removed"
    MEMBERSHIP = "membership"
    MEMBERSHIP_ENDED = "membership_ended"
    PARTNER_REFERRED = "partner_referred"
    REFERRAL = "referral"
    TOUCH = "touch"
    CLAIM = "claim"
    PROFILE = "profile"
    TIER_SET = "tier_set"
    ACT = "act"


SAYS: dict[Type, tuple[str, tuple[str, ...]]] = {
    Type.JOINED: ("The partner joined the programme.", ()),
    Type.ONBOARDING: ("A client's account came into use.", ("account",)),
    Type.RENEWAL: ("An account was renewed.", ("account",)),
    Type.CHURN: ("An account ended.", ("account",)),
    Type.PAYING: ("An account began to pay, or does again; with `plan`, on which plan from now on.", ("account",)),
    Type.LAPSED: ("An account no longer pays.", ("account",)),
    Type.SEATS: ("How many users an account has from now on.", ("account", "seats")),
    Type.USAGE: ("How many people used an account.", ("account", "seats")),
    Type.TRIAL_ENDED: ("An account's trial ended.", ("account",)),
    Type.CLOSED: ("The deal of an account was closed.", ("account",)),
    Type.DOCUMENTS: ("The documents for an account's deal are there.", ("account",)),
    Type.SALE: ("A purchase; `at` is the date of the customer's invoice.", ("sale", "account", "amount", "currency")),
    Type.PAYMENT: ("The customer paid a sale.", ("sale",)),
    Type.REFUND: ("A sale was refunded, in part where `amount` says so.", ("sale",)),
    Type.CHARGEBACK: ("A sale was charged back.", ("sale",)),
    Type.CERTIFICATE: ("A person passed a certificate.", ("person", "certificate")),
    Type.CERTIFICATE_REMOVED: ("A person lost a certificate.", ("person", "certificate")),
    Type.MEMBERSHIP: ("The partner holds a membership.", ("membership",)),
    Type.MEMBERSHIP_ENDED: ("The partner lost a membership.", ("membership",)),
    Type.PARTNER_REFERRED: ("The partner referred another partner.", ("referred",)),
    Type.REFERRAL: ("A referral reached a stage of the funnel.", ("referral", "stage")),
    Type.TOUCH: ("The partner reached a business by link, invitation or referral.", ("business",)),
    Type.CLAIM: ("The partner claims a business that it brought, by `since`.", ("business", "since")),
    Type.PROFILE: ("The partner's payout profile is complete, or no longer.", ("complete",)),
    Type.TIER_SET: ("The vendor put the partner in a tier by hand; the next review looks at it as at any other.", ("tier",)),
    Type.ACT: ("Another act that a programme may ask for.", ("act",)),
}


class Event(BaseModel):
    """One fact. `at` is when it happened, `known` when it was told (by default at once)."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str = Field(min_length=1, max_length=200)
    type: Type
    at: AwareDatetime
    known: AwareDatetime | None = None
    partner: str = Field(min_length=1, max_length=200)
    account: str | None = None
    client: str | None = None
    business: str | None = None
    sale: str | None = None
    referral: str | None = None
    referred: str | None = None
    person: str | None = None
    certificate: str | None = None
    membership: str | None = None
    product: str | None = None
    plan: str | None = None
    component: str | None = None
    role: str | None = None
    market: str | None = None
    payer: str | None = None
    billing: str | None = None
    stage: str | None = None
    tier: str | None = None
    act: str | None = None
    amount: str | None = None
    currency: str | None = None
    recurring: str | None = Field(None, description="Monthly recurring revenue, in `currency`.")
    seats: int | None = Field(None, ge=0)
    complete: bool | None = None
    since: date | None = None

    @model_validator(mode="after")
    def _tells(self) -> "Event":
        missing = [name for name in SAYS[self.type][1] if getattr(self, name) is None]
        if missing:
            raise ValueError(f"a {self.type} tells {' and '.join(missing)} too")
        for name in ("amount", "recurring"):
            if getattr(self, name) is not None and self.currency is not None:
                Money.parse(getattr(self, name), self.currency)
        return self

    @property
    def told(self) -> datetime:
        """When the portal came to know it."""
        return max(self.at, self.known or self.at)

    def money(self, name: str = "amount") -> Money:
        """An amount of the event. Raises `ValueError` where it has none."""
        value = getattr(self, name)
        if value is None or self.currency is None:
            raise ValueError(f"{self.type} {self.id} tells no {name}")
        return Money.parse(value, self.currency)

    def key(self, name: str) -> str | None:
        """What the event says of a key by which rules count once."""
        return self.id if name == "event" else getattr(self, name)


class BadEvents(Exception):
    """Events that can't be read: a line for each, `(line, reason)`."""

    def __init__(self, problems: list[tuple[int, str]]) -> None:
        super().__init__("; ".join(f"line {line}: {reason}" for line, reason in problems))
        self.problems = problems


def read(lines: Iterable[str]) -> list[Event]:
    """Events of JSON lines; empty lines are passed over. Raises `BadEvents`."""
    found, problems = [], []
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            found.append(Event.model_validate_json(line))
        except ValidationError as error:
            first = error.errors(include_input=False, include_url=False)[0]
            where = ".".join(str(part) for part in first["loc"])
            problems.append((number, f"{where}: {first['msg']}" if where else first["msg"]))
    if problems:
        raise BadEvents(problems)
    return found


def by_partner(events: Iterable[Event]) -> dict[str, list[Event]]:
    """Events of each partner, in the order in which they happened, each id once: the one that was told first."""
    once: dict[str, Event] = {}
    for event in sorted(events, key=lambda each: (each.told, each.at, each.id)):
        once.setdefault(event.id, event)
    found: dict[str, list[Event]] = defaultdict(list)
    for event in sorted(once.values(), key=lambda each: (each.at, each.id)):
        found[event.partner].append(event)
    return dict(found)


@dataclass(frozen=True)
class Stretch:
    """From `start` on, until before `end` (None: still)."""

    start: date
    end: date | None


@dataclass
class History:
    """What happened to one partner until a day, in the programme's time zone."""

    partner: str
    events: list[Event]
    zone: ZoneInfo
    until: date
    _by_type: dict[Type, list[Event]] = field(default_factory=dict)
    _known: dict[Any, Any] = field(default_factory=dict)
    _days: dict[datetime, date] = field(default_factory=dict)
    _said: dict[str, dict[str, str | None]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.events = [event for event in self.events if self.day(event.told) <= self.until]
        for event in self.events:
            self._by_type.setdefault(event.type, []).append(event)

    def once(self, what: Any, work_out: Callable[["History", Any], Any]) -> Any:
        """What is worked out of the whole history for a rule, the first time that it is asked for."""
        key = (id(what), work_out)
        if key not in self._known:
            self._known[key] = (what, work_out(self, what))  # `what` is held, so that its id stays its own
        return self._known[key][1]

    def day(self, moment: datetime) -> date:
        """The calendar day of a moment where the programme lives."""
        found = self._days.get(moment)
        if found is None:
            found = self._days[moment] = moment.astimezone(self.zone).date()
        return found

    def on(self, event: Event) -> date:
        """The day on which something happened."""
        return self.day(event.at)

    def of(self, *types: Type) -> list[Event]:
        """Events of some types, in the order in which they happened."""
        if len(types) == 1:
            return self._by_type.get(types[0], [])
        return [event for event in self.events if event.type in types]

    def about(self, type_: Type, *, sale: str | None = None, account: str | None = None) -> list[Event]:
        """Events of a type about one sale, or else about one account, in the order in which they happened."""
        return self._about.get((type_, "account", account) if sale is None else (type_, "sale", sale), [])

    @cached_property
    def _about(self) -> dict[tuple[Type, str, str], list[Event]]:
        found: dict[tuple[Type, str, str], list[Event]] = defaultdict(list)
        for event in self.events:
            if event.sale is not None:
                found[event.type, "sale", event.sale].append(event)
            if (account := self.account_of(event)) is not None:
                found[event.type, "account", account].append(event)
        return found

    def sale_of(self, event: Event) -> Event | None:
        """The sale that an event is about."""
        return self._sales.get(event.sale) if event.sale is not None else None

    @cached_property
    def _sales(self) -> dict[str | None, Event]:
        return {event.sale: event for event in reversed(self.of(Type.SALE))}  # of several of a name the first

    @cached_property
    def market(self) -> str | None:
        """The partner's market, as its joining told."""
        return next((event.market for event in reversed(self.of(Type.JOINED)) if event.market), None)

    def said(self, event: Event) -> dict[str, str | None]:
        """What an event says of each dimension. What it leaves out is taken from what is known of its sale, account and partner."""
        if event.id not in self._said:
            self._said[event.id] = self._say(event)
        return dict(self._said[event.id])

    def _say(self, event: Event) -> dict[str, str | None]:
        sale = self.sale_of(event) if event.type is not Type.SALE else None
        about = [event, *([sale] if sale else []), *self._account_of(event)]
        found = {name: next((value for each in about if (value := getattr(each, name, None))), None) for name in DIMENSIONS}
        found["market"] = found["market"] or self.market
        return {**found, "currency": event.currency}

    def account_of(self, event: Event) -> str | None:
        """The account that an event is about, by its sale where it names none."""
        sale = self.sale_of(event)
        return event.account or (sale.account if sale else None)

    def _account_of(self, event: Event) -> list[Event]:
        """The newest event that tells of the account's plan, and the one by which it came into use."""
        account = self.account_of(event)
        if account is None or event.type is Type.ONBOARDING:
            return []
        known = [each for each in self._of_accounts.get(account, []) if each.at <= event.at]
        return list(reversed(known))

    @cached_property
    def _of_accounts(self) -> dict[str, list[Event]]:
        found: dict[str, list[Event]] = defaultdict(list)
        for event in self.of(Type.ONBOARDING, Type.PAYING):
            if event.account:
                found[event.account].append(event)
        return found

    def client_of(self, account: str) -> str:
        """The client whose account it is; an account of which no client is known is its own."""
        return self._clients.get(account, account)

    @cached_property
    def _clients(self) -> dict[str, str]:
        return {event.account: event.client for event in self.events if event.account and event.client}

    # States of accounts

    @cached_property
    def _active(self) -> dict[str, list[Stretch]]:
        return self._stretches((Type.ONBOARDING, Type.RENEWAL), (Type.CHURN,))

    @cached_property
    def _paying(self) -> dict[str, list[Stretch]]:
        return self._stretches((Type.PAYING, Type.PAYMENT), (Type.LAPSED, Type.CHURN))

    def _stretches(self, begins: tuple[Type, ...], ends: tuple[Type, ...]) -> dict[str, list[Stretch]]:
        found: dict[str, list[Stretch]] = defaultdict(list)
        for event in self.of(*begins, *ends):
            account = self.account_of(event)
            if account is None:
                continue
            stretches, day = found[account], self.on(event)
            open_now = bool(stretches) and stretches[-1].end is None
            if event.type in begins and not open_now:
                stretches.append(Stretch(day, None))
            elif event.type in ends and open_now:
                stretches[-1] = Stretch(stretches[-1].start, day)
        return found

    def accounts(self, state: str) -> Mapping[str, list[Stretch]]:
        """When accounts were `active` (in use) or `paying`."""
        return self._active if state == "active" else self._paying

    def holds(self, state: str, account: str, start: date, end: date) -> bool:
        """Whether an account was in a state from a day through another."""
        stretches = self.accounts(state).get(account, [])
        return any(each.start <= start and (each.end is None or each.end > end) for each in stretches)

    def clients_in(self, state: str, day: date) -> set[str]:
        """Clients with an account in a state on a day."""
        found = self.accounts(state).items()
        return {
            self.client_of(account)
            for account, stretches in found
            if any(each.start <= day and (each.end is None or each.end > day) for each in stretches)
        }

    def certified(self, day: date) -> set[str]:
        """People who hold a certificate on a day."""
        held: dict[tuple[str | None, str | None], bool] = {}
        for event in self.of(Type.CERTIFICATE, Type.CERTIFICATE_REMOVED):
            if self.on(event) <= day:
                held[event.person, event.certificate] = event.type is Type.CERTIFICATE
        return {person for (person, _certificate), holds in held.items() if holds and person}

    def seats(self, day: date) -> int:
        """Users of all accounts on a day; an account that ended has none."""
        now: dict[str, int] = {}
        for event in self.of(Type.SEATS, Type.CHURN):
            if self.on(event) <= day and event.account:
                now[event.account] = event.seats or 0 if event.type is Type.SEATS else 0
        return sum(now.values())

    @cached_property
    def _profile(self) -> tuple[list[date], list[bool]]:
        events = self.of(Type.PROFILE)
        return [self.on(event) for event in events], [bool(event.complete) for event in events]

    def profile_complete(self, day: date) -> bool:
        """Whether the payout profile is complete on a day. Nothing told: it is."""
        days, complete = self._profile
        place = bisect_right(days, day)
        return complete[place - 1] if place else not complete or complete[0]

    def profile_completed(self, day: date) -> date | None:
        """The first day from `day` on with a complete profile."""
        if self.profile_complete(day):
            return day
        days, complete = self._profile
        return next((each for each, done in zip(days, complete, strict=True) if done and each > day), None)


def bucket(name: str, day: date) -> str:
    """The month, quarter or year of a day, as a key."""
    match name:
        case "month":
            return f"{day:%Y-%m}"
        case "quarter":
            return f"{day.year}-Q{(day.month + 2) // 3}"
    return str(day.year)


def keyed(history: History, event: Event, names: Iterable[str], day: date) -> tuple[Any, ...] | None:
    """What an event is to count once for; None where it does not say all of that."""
    said, found = history.said(event), []
    for name in names:
        if name in ("month", "quarter", "year"):
            value: str | None = bucket(name, day)
        elif name == "account":
            value = history.account_of(event)
        elif name == "client":
            account = history.account_of(event)
            value = event.client or (history.client_of(account) if account else None)
        else:
            value = said[name] if name in said else event.key(name)
        if value is None:
            return None
        found.append(value)
    return tuple(found)

