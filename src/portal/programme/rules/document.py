"""A programme as a document: its vocabulary, read from TOML and checked, with the line of each problem."""

import tomllib
from datetime import date
from enum import StrEnum
from typing import Any, Literal, Self
from zoneinfo import ZoneInfo, available_timezones

from pydantic import Field, ValidationError, field_validator, model_validator

from portal.kernel.money import Money
from portal.programme.rules.events import Type
from portal.programme.rules.lines import line_of
from portal.programme.rules.terms import (
    KEYS,
    Amount,
    AmountChoice,
    Choice,
    Match,
    Number,
    Part,
    Percent,
    PercentChoice,
    PointsChoice,
    Span,
    SpanChoice,
    SpanText,
)

State = Literal["active", "paying"]


class Rule(Part):
    """What every rule has: a name of its own, what it is about, and for which days it is in force."""

    name: str = Field(min_length=1, max_length=100, description="Its name, by which entries and explanations call it.")
    match: Match = Field(default_factory=dict, description="What an event must say for the rule to be about it.")
    first_day: date | None = Field(None, alias="from", description="Only events from this day on.")
    last_day: date | None = Field(None, alias="until", description="Only events before this day.")

    def is_in_force(self, day: date) -> bool:
        """Whether the rule is for events of a day."""
        return (self.first_day is None or day >= self.first_day) and (self.last_day is None or day < self.last_day)


def _keys(values: list[str]) -> list[str]:
    for value in values:
        if value not in KEYS:
            raise ValueError(f"{value} is nothing to count once by: {', '.join(KEYS)}")
    return values


# Points


class Per(Part):
    """Points for each step of an amount: `{ amount = "recurring", steps = { USD = "100", EUR = "88" } }`."""

    amount: Literal["amount", "recurring", "seats"] = Field("amount", description="Which amount of the event.")
    steps: dict[str, Number] = Field(description="How large a step is, by currency; for seats by `seats`.", min_length=1)
    whole: bool = Field(False, description="Count whole steps only.")


class Count(Part):
    """Only once so many have come together: `{ of = "client", within = "quarter", least = 5 }`."""

    of: str = Field(description="What is counted, each once.")
    within: Literal["month", "quarter", "year"] = Field(description="Counted anew in each.")
    least: int = Field(ge=1, description="How many.")

    _known = field_validator("of")(lambda value: _keys([value])[0])


class PointsCap(Part):
    """At most so many points per what: `{ points = 100, per = ["partner", "year"] }`."""

    points: Number = Field(description="How many at most.")
    per: list[str] = Field(min_length=1, description="For each combination of these.")

    _known = field_validator("per")(_keys)


class PointsRule(Rule):
    """What earns points."""

    on: Type = Field(description="Which event.")
    points: PointsChoice = Field(description="How many; or a table by a dimension.")
    per: Per | None = Field(None, description="For each step of an amount.")
    once_per: list[str] = Field(default_factory=lambda: ["event"], min_length=1, description="Earned once for each combination of these.")
    after: SpanText | None = Field(None, description="Earned so long after the event.")
    every: SpanText | None = Field(None, description="Earned again and again, so long after each other, while `while` holds.")
    times: int | None = Field(None, ge=1, description="With `every`: at most so often.")
    holds: State | None = Field(None, alias="while", description="The account must be so from the event through the day it is earned.")
    count: Count | None = Field(None, description="Earned only once so many have come together.")
    cap: PointsCap | None = Field(None, description="At most so many.")
    lapses: SpanText | None = Field(None, description="The points lapse so long after they were earned, whatever the tiers' window.")
    taken_back_on: list[Type] = Field(default_factory=list, description="Events about the same thing that take the points back.")

    _known = field_validator("once_per")(_keys)

    @model_validator(mode="after")
    def _makes_sense(self) -> Self:
        if self.every and not self.holds:
            raise ValueError("`every` needs `while`: until when is it earned?")
        if self.times and not self.every:
            raise ValueError("`times` is for rules with `every`")
        if self.count and (self.after or self.every):
            raise ValueError("`count` goes with neither `after` nor `every`")
        return self


# Tiers


class Needs(Part):
    """What a tier asks for; all of it must hold."""

    points: Number | None = Field(None, description="Points in the window.")
    clients: int | None = Field(None, ge=0, description="Clients with an account in use.")
    paying_clients: int | None = Field(None, ge=0, description="Clients with an account that pays.")
    certified: int | None = Field(None, ge=0, description="People who hold a certificate.")
    net_users: int | None = Field(None, description="Users more than at the window's start: new and upsell less downsell and churn.")
    retention: Percent | None = Field(None, description="Of the clients of the window's start, how many are still there.")
    won_referrals: int | None = Field(None, ge=0, description="Referrals won in the window.")


class Tier(Part):
    """One step, the lowest first."""

    name: str = Field(min_length=1, max_length=40, description="Its name.")
    needs: Needs = Field(default_factory=Needs, description="What it asks for.")


class Window(StrEnum):
    """Windows that are no span."""

    LIFETIME = "lifetime"
    YEAR = "calendar year"


def _window(value: Any) -> Any:
    return Window(value) if value in list(Window) else value


class Tiers(Part):
    """How partners rise and fall."""

    window: Window | SpanText = Field(Window.LIFETIME, description='"lifetime", "calendar year", or a span that ends today.')
    review: Literal["daily", "monthly", "quarterly", "yearly"] = Field("daily", description="Tiers are looked at on each first day of these.")
    promotion: Literal["at once", "at review"] = Field("at once", description="When a partner rises.")
    demotion: Literal["at once", "at review", "never"] = Field("at review", description="When a partner falls.")
    grace: SpanText | None = Field(None, description="A partner falls only after being below for so long.")
    step: list[Tier] = Field(min_length=1, description="The tiers, the lowest first.")

    _windows = field_validator("window", mode="before")(_window)

    @field_validator("step")
    @classmethod
    def _names_differ(cls, value: list[Tier]) -> list[Tier]:
        if len({tier.name for tier in value}) < len(value):
            raise ValueError("two tiers have the same name")
        return value


# Shares


class Wait(Part):
    """Earned only once this has happened too, and so long after it."""

    on: Type = Field(description="Which event of the same account or sale.")
    after: SpanText | None = Field(None, description="So long after it.")


class Proof(Part):
    """What must be there in time, or the earning is forfeited: `{ on = "documents", within = "6 months", of = "closed" }`."""

    on: Type = Field(description="Which event of the same account.")
    within: SpanText = Field(description="So long at most")
    of: Type = Field(description="after this event of the same account.")


class Activity(Part):
    """Without such an act for so long the share falls to zero."""

    on: list[Type] = Field(min_length=1, description="Acts that count.")
    within: SpanText = Field(description="The last one no longer ago than this.")


class Cap(Part):
    """At most so much per what: `{ amount = "150.00 USD", per = ["account", "month"] }`."""

    amount: AmountChoice = Field(description="How much at most; in other currencies there is no cap, unless `by = \"currency\"` names them.")
    per: list[str] = Field(min_length=1, description="For each combination of these.")

    _known = field_validator("per")(_keys)


class ShareRule(Rule):
    """What earns money: a share of a sale, or a fixed amount for an event. Of several rules that fit a sale the first one counts."""

    on: Type = Field(Type.SALE, description="Which event.")
    rate: PercentChoice | None = Field(None, description="Share of the sale's amount.")
    fixed: AmountChoice | None = Field(None, description="A fixed amount.")
    fee_times: Number | None = Field(None, description="So many times the account's monthly fee (`recurring` of its first sale).")
    once_per: list[str] = Field(default_factory=lambda: ["event"], min_length=1, description="Earned once for each combination of these.")
    lasts: SpanChoice | None = Field(None, description="Only for so long after `starts`.")
    starts: Type = Field(Type.ONBOARDING, description="From when `lasts` is counted: the first such event of the account.")
    tier_at: Literal["invoice", "payment", "closed"] = Field("invoice", description="The tier of which day counts.")
    earned: Literal["at once", "when paid"] = Field("at once", description="At the sale, or once the customer has paid it.")
    waits_for: list[Wait] = Field(default_factory=list, description="What must have happened besides.")
    proof: Proof | None = Field(None, description="What must be there in time.")
    activity: Activity | None = Field(None, description="What the partner must go on doing.")
    caps: list[Cap] = Field(default_factory=list, description="At most so much.")
    hold: SpanText | None = Field(None, description="Held for so long; in place of the payouts' hold.")
    stream: str = Field("sales", min_length=1, max_length=40, description="Which stream of payouts it goes into.")

    _known = field_validator("once_per")(_keys)

    @model_validator(mode="after")
    def _one_amount(self) -> Self:
        if sum(each is not None for each in (self.rate, self.fixed, self.fee_times)) != 1:
            raise ValueError("say one of `rate`, `fixed` and `fee_times`")
        if self.rate and self.on is not Type.SALE:
            raise ValueError("`rate` is a share of a sale; on other events say `fixed` or `fee_times`")
        return self


# Payouts


class PayDay(Part):
    """When a period's payout leaves: `{ business_days = 5 }` after its end, or `{ day = 13 }` of the following month."""

    business_days: int | None = Field(None, ge=0, le=60, description="So many business days after the period's end.")
    day: int | None = Field(None, ge=1, le=28, description="This day of the month after the period's end.")

    @model_validator(mode="after")
    def _one(self) -> Self:
        if (self.business_days is None) == (self.day is None):
            raise ValueError("say one of `business_days` and `day`")
        return self


class Payouts(Part):
    """When and how earnings are paid."""

    period: Literal["month", "half month", "quarter"] = Field("month", description="What a payout is for.")
    pay: PayDay = Field(default_factory=lambda: PayDay(business_days=5), description="When it leaves.")
    holidays: list[date] = Field(default_factory=list, description="Days that are no business days, besides Saturdays and Sundays.")
    hold: SpanText = Field(Span(), description="Earnings are held for so long.")
    hold_incomplete: SpanText | None = Field(None, description="Held for so long while the payout profile is not complete.")
    minimum: list[Amount] = Field(default_factory=list, description="Less than this is carried forward; one for each currency.")
    fee: list[Amount] = Field(default_factory=list, description="Taken off each payout; one for each currency. The minimum is what is left.")
    separate_streams: bool = Field(False, description="Each stream is paid, and reaches its minimum, by itself.")
    pulled_back: Literal["always", "until paid"] = Field("always", description="What a refund takes back: even what was paid, or not.")

    @field_validator("minimum", "fee")
    @classmethod
    def _one_for_each_currency(cls, value: list[Money]) -> list[Money]:
        if len({each.currency for each in value}) < len(value):
            raise ValueError("names a currency twice")
        if any(each.minor < 0 for each in value):
            raise ValueError("must not be negative")
        return value


# Referrals


class Stage(Part):
    """A stage of the funnel that the programme uses."""

    stage: Literal["submitted", "under_review", "accepted", "contacted", "qualified", "won", "lost", "rejected", "withdrawn", "expired"] = Field(
        description="Which."
    )
    label: str | None = Field(None, max_length=40, description="What it is called here.")
    protects: SpanText | None = Field(None, description="So long is the referral protected from here on.")


class Referrals(Part):
    """How leads are protected and bound."""

    stages: list[Stage] = Field(default_factory=list, description="The stages in use.")
    extension: SpanText | None = Field(None, description="How long one extension lasts.")
    extensions: int = Field(0, ge=0, description="How many there may be.")
    decided_within: int | None = Field(None, ge=1, description="Business days within which the vendor decides.")
    most_open: int | None = Field(None, ge=1, description="How many a partner may have open.")
    window: SpanText | None = Field(None, description="A touch binds a business that buys within this.")
    touch: Literal["first", "last"] = Field("first", description="Of several touches, which one binds.")
    bound: Literal["once", "each sale"] = Field("once", description="Whether the first purchase binds for good.")
    late_claim: SpanText | None = Field(None, description="A claim reaches back so far at most; an older one binds for the future only.")


# Support


class AnswerHours(Part):
    """Within how many hours a case is first answered, by its priority; 24 a business day. Left out: nothing is promised."""

    low: int | None = Field(None, ge=1, le=1000, description="What can wait.")
    normal: int | None = Field(None, ge=1, le=1000, description="What most is.")
    high: int | None = Field(None, ge=1, le=1000, description="Somebody can't work.")
    urgent: int | None = Field(None, ge=1, le=1000, description="Nobody can work.")


class SupportLevel(Part):
    """What support a tier has; tiers above without a level of their own have it too."""

    tier: str = Field(min_length=1, max_length=40, description="From which tier on.")
    channels: list[Literal["e-mail", "chat", "telephone"]] = Field(default_factory=list, description="How the vendor is reached.")
    account_manager: bool = Field(False, description="Whether there is a person by name.")
    answer_hours: AnswerHours = Field(default_factory=AnswerHours, description="When a case is first answered.")


# Analytics


class Analytics(Part):
    """Which partners see analytics: reports of growth, retention and revenue."""

    tiers: list[str] | None = Field(None, description="Partners in one of these tiers; not said: all.")


# The whole


class Programme(Part):
    """A version of the vendor's programme."""

    format: Literal[1] = Field(description="Of this document: 1.")
    name: str = Field(min_length=1, max_length=100, description="The programme's name.")
    version: str = Field(min_length=1, max_length=40, description="This version's name.")
    starts: date = Field(description="The first day on which it is in force.")
    timezone: str = Field("UTC", description="Where its days begin.")
    keeps: list[Literal["shares", "points"]] = Field(
        default_factory=list, description="What accounts from before `starts` keep of the version in which they came into use."
    )
    points: list[PointsRule] = Field(default_factory=list, description="What earns points.")
    tiers: Tiers | None = Field(None, description="How partners rise and fall.")
    shares: list[ShareRule] = Field(default_factory=list, description="What earns money.")
    payouts: Payouts = Field(default_factory=Payouts, description="When and how earnings are paid.")
    referrals: Referrals = Field(default_factory=Referrals, description="How leads are protected and bound.")
    support: list[SupportLevel] = Field(default_factory=list, description="What support each tier has.")
    analytics: Analytics = Field(default_factory=Analytics, description="Which partners see analytics.")

    @field_validator("timezone")
    @classmethod
    def _known_zone(cls, value: str) -> str:
        if value not in available_timezones():
            raise ValueError("must be a time zone such as Europe/Dublin")
        return value

    @model_validator(mode="after")
    def _agrees(self) -> Self:
        for rules in (self.points, self.shares):
            names = [rule.name for rule in rules]
            if twice := {name for name in names if names.count(name) > 1}:
                raise ValueError(f"two rules have the same name: {', '.join(sorted(twice))}")
        known = {tier.name for tier in self.tiers.step} if self.tiers else set()
        if unknown := set(self.analytics.tiers or ()) - known:
            raise ValueError(f"analytics: there is no tier {', '.join(sorted(unknown))}")
        choices = [each for rule in self.shares for each in (rule.rate, rule.fixed, rule.lasts)] + [rule.points for rule in self.points]
        for each in choices:
            if isinstance(each, Choice) and each.by == "tier" and (unknown := set(each.values) - known):
                raise ValueError(f"there is no tier {', '.join(sorted(unknown))}")
        levels = [level.tier for level in self.support]
        if unknown := set(levels) - known:
            raise ValueError(f"there is no tier {', '.join(sorted(unknown))}")
        if len(set(levels)) < len(levels):
            raise ValueError("two levels of support are of the same tier")
        return self

    @property
    def zone(self) -> ZoneInfo:
        """Where its days begin."""
        return ZoneInfo(self.timezone)


# Reading


class Problem(Part):
    """What is wrong with a file: where (`line` from 1, 0: nowhere in particular; `key` with dots), and why."""

    line: int
    key: str
    reason: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.key}: {self.reason}" if self.key else f"line {self.line}: {self.reason}"


class BadProgramme(Exception):
    """A file that is no programme."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("\n".join(str(each) for each in problems))
        self.problems = problems


def load(text: str) -> Programme:
    """The programme in a TOML text. Raises `BadProgramme`."""
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadProgramme([Problem(line=getattr(error, "lineno", None) or _line_in(str(error)), key="", reason=str(error))]) from None
    try:
        return Programme.model_validate(data)
    except ValidationError as error:
        raise BadProgramme([_problem(text, each) for each in error.errors(include_input=False, include_url=False)]) from None


def _line_in(message: str) -> int:
    words = message.replace(",", " ").split()
    return int(words[words.index("line") + 1]) if "line" in words else 0


def _problem(text: str, error: Any) -> Problem:
    # A union's member is part of pydantic's place, and no part of the file.
    place = [part for part in error["loc"] if isinstance(part, int) or part.isidentifier()]
    reason = error["msg"].removeprefix("Value error, ")
    key = "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in place).lstrip(".")
    return Problem(line=line_of(text, place), key=key, reason=reason[:1].lower() + reason[1:])


def in_force(versions: list[Programme], day: date) -> Programme:
    """The version of a day: the newest that has begun; before the first one, the first."""
    begun = [version for version in sorted(versions, key=lambda each: each.starts) if version.starts <= day]
    return begun[-1] if begun else min(versions, key=lambda each: each.starts)

