"""The values of a programme file: spans of time, shares, amounts, choices by a dimension, and matches."""

import calendar
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import Annotated, Any, Generic, TypeVar

from pydantic import BaseModel, BeforeValidator, ConfigDict, PlainSerializer, WithJsonSchema

from portal.kernel.money import Money

T = TypeVar("T")

# What rules tell events apart by. `tier` is not told by an event but by where the partner stands.
DIMENSIONS = ("product", "plan", "component", "role", "market", "payer", "billing", "stage", "act", "certificate", "membership")
BUCKETS = ("month", "quarter", "year")
KEYS = ("event", "partner", "account", "client", "sale", "referral", "person", "referred", *DIMENSIONS, *BUCKETS)


class Part(BaseModel):
    """A table of a programme file: unknown keys are errors."""

    model_config = ConfigDict(extra="forbid", frozen=True, arbitrary_types_allowed=True)


# Spans


@dataclass(frozen=True)
class Span:
    """A length of time as contracts say it: whole months, or days."""

    months: int = 0
    days: int = 0

    def after(self, day: date, times: int = 1) -> date:
        """The day so much later. A month's end stays within the month: 31 January and one month is the last of February."""
        months = day.year * 12 + day.month - 1 + self.months * times
        year, month = divmod(months, 12)
        moved = day.replace(year=year, month=month + 1, day=min(day.day, calendar.monthrange(year, month + 1)[1]))
        return moved + timedelta(days=self.days * times)

    def before(self, day: date) -> date:
        """The day so much earlier."""
        return self.after(day, -1)

    def __str__(self) -> str:
        number, word = (self.months, "month") if self.months else (self.days, "day")
        if word == "month" and number % 12 == 0:
            number, word = number // 12, "year"
        return f"{number} {word}" if number == 1 else f"{number} {word}s"


_UNITS = {"day": (0, 1), "week": (0, 7), "month": (1, 0), "year": (12, 0)}


def span_of(value: Any) -> Span:
    """`"6 months"`. Raises `ValueError`."""
    if isinstance(value, Span):
        return value
    found = re.fullmatch(r"(\d{1,5}) (day|week|month|year)s?", value) if isinstance(value, str) else None
    if not found:
        raise ValueError('must be a span such as "30 days", "6 months", "1 year"')
    months, days = _UNITS[found[2]]
    return Span(months * int(found[1]), days * int(found[1]))


# Shares, numbers, amounts


def percent_of(value: Any) -> Fraction:
    """`"12.5 %"`. Raises `ValueError`."""
    if isinstance(value, Fraction):
        return value
    found = re.fullmatch(r"(\d{1,4}(?:\.\d{1,6})?) ?%", value) if isinstance(value, str) else None
    if not found:
        raise ValueError('must be a share such as "20 %"')
    return Fraction(Decimal(found[1])) / 100


def percent_text(share: Fraction) -> str:
    """`20 %`."""
    return f"{number_text(share * 100)} %"


def number_of(value: Any) -> Fraction:
    """A number, exact: 10, 2.5, `"0.1"`. Raises `ValueError`."""
    if isinstance(value, Fraction):
        return value
    try:
        if isinstance(value, bool) or not isinstance(value, (int, float, str, Decimal)):
            raise InvalidOperation
        return Fraction(Decimal(str(value)))
    except (InvalidOperation, ValueError, OverflowError):
        raise ValueError("must be a number") from None


def number_text(value: Fraction) -> str:
    """A number as short as it can be said: `10`, `2.5`; what has no end, to six digits."""
    if value.denominator == 1:
        return str(value.numerator)
    return f"{Decimal(value.numerator) / Decimal(value.denominator):.6f}".rstrip("0")


def amount_of(value: Any) -> Money:
    """`"300.00 USD"`. Raises `ValueError`."""
    if isinstance(value, Money):
        return value
    number, _gap, currency = value.partition(" ") if isinstance(value, str) else ("", "", "")
    if not currency:
        raise ValueError('must be an amount such as "300.00 USD"')
    return Money.parse(number, currency)


def _typed(read: Callable[[Any], Any], made: Any, pattern: str, example: str) -> Any:
    return Annotated[
        made,
        BeforeValidator(read),
        PlainSerializer(str, return_type=str),
        WithJsonSchema({"type": "string", "pattern": pattern, "examples": [example]}),
    ]


SpanText = _typed(span_of, Span, r"^\d+ (day|week|month|year)s?$", "6 months")
Percent = _typed(percent_of, Fraction, r"^\d+(\.\d+)? ?%$", "20 %")
Amount = _typed(amount_of, Money, r"^-?\d+(\.\d+)? [A-Z]{3}$", "300.00 USD")
Number = Annotated[
    Fraction, BeforeValidator(number_of), PlainSerializer(number_text, return_type=str), WithJsonSchema({"type": ["number", "string"]})
]


# Choices


@dataclass(frozen=True)
class Choice(Generic[T]):
    """One value, or one by what an event says of a dimension (`by`); `otherwise` for all that is not named."""

    by: str | None
    values: Mapping[str, T]
    otherwise: T | None

    def of(self, said: Mapping[str, str | None]) -> T | None:
        """The value for what is said of the dimensions; None: there is none for it."""
        return self.otherwise if self.by is None else self.values.get(said.get(self.by) or "", self.otherwise)

    @property
    def all(self) -> list[T]:
        """Every value that it may have."""
        return [*self.values.values(), *([] if self.otherwise is None else [self.otherwise])]


def choice(read: Callable[[Any], Any], schema: dict[str, Any]) -> Any:
    """The type of a key whose value is one of a kind, or a table `{ by = "plan", large = 4, small = 1, else = 0 }`."""

    def made(value: Any) -> Choice[Any]:
        if isinstance(value, Choice):
            return value
        if not isinstance(value, dict):
            return Choice(None, {}, read(value))
        by = value.get("by")
        if by not in (*DIMENSIONS, "tier", "currency"):
            raise ValueError(f"`by` must be one of {', '.join((*DIMENSIONS, 'tier', 'currency'))}")
        values = {key: read(each) for key, each in value.items() if key not in ("by", "else")}
        if not values:
            raise ValueError(f"names no value by {by}")
        return Choice(by, values, read(value["else"]) if "else" in value else None)

    table = {"type": "object", "required": ["by"], "properties": {"by": {"type": "string"}}, "additionalProperties": schema}
    return Annotated[Choice[Any], BeforeValidator(made), WithJsonSchema({"anyOf": [schema, table]})]


PointsChoice = choice(number_of, {"type": ["number", "string"]})
PercentChoice = choice(percent_of, {"type": "string", "pattern": r"^\d+(\.\d+)? ?%$"})
AmountChoice = choice(amount_of, {"type": "string"})
SpanChoice = choice(span_of, {"type": "string"})


# Matches


def _match(value: Any) -> dict[str, frozenset[str]]:
    if not isinstance(value, dict):
        raise ValueError('must be a table such as { product = "payroll" }')
    found = {}
    for name, allowed in value.items():
        if name not in DIMENSIONS:
            raise ValueError(f"{name} is nothing that events are told apart by: {', '.join(DIMENSIONS)}")
        several = allowed if isinstance(allowed, (list, tuple, set, frozenset)) else [allowed]
        if not several or not all(isinstance(each, str) and each for each in several):
            raise ValueError(f"{name} must be a text, or a list of texts")
        found[name] = frozenset(several)
    return found


Match = Annotated[
    dict[str, frozenset[str]],
    BeforeValidator(_match),
    WithJsonSchema(
        {
            "type": "object",
            "properties": {name: {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]} for name in DIMENSIONS},
            "additionalProperties": False,
        }
    ),
]


def fits(match: Mapping[str, frozenset[str]], said: Mapping[str, str | None]) -> bool:
    """Whether what an event says is what a rule asks for."""
    return all(said.get(name) in allowed for name, allowed in match.items())
