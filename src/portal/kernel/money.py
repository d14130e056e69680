"""Amounts of money: whole minor units and a currency. Currencies are never mixed, and no unit is lost in rounding."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from functools import cache

from babel.core import get_global
from babel.numbers import get_currency_precision


@cache
def digits(currency: str) -> int:
    """Digits behind the point: 2 for EUR, 0 for JPY, 3 for KWD."""
    return get_currency_precision(currency)


@cache
def _currencies() -> frozenset[str]:
    return frozenset(get_global("all_currencies"))


def is_currency(code: str) -> bool:
    """Whether a text is a currency of ISO 4217, today's or an older one."""
    return code in _currencies()


def half_even(value: Fraction) -> int:
    """The nearest whole number; of two as near the even one."""
    return round(value)  # Python's own rounding of fractions is half-even, and exact


@dataclass(frozen=True, order=False)
class Money:
    """`minor` units of `currency`: Money(31204_77, "EUR") is €31,204.77."""

    minor: int
    currency: str

    @classmethod
    def parse(cls, amount: str, currency: str) -> "Money":
        """`"31204.77"` of a currency. Raises `ValueError` with a reason."""
        if not is_currency(currency):
            raise ValueError(f"{currency} is no currency of ISO 4217")
        try:
            value = Decimal(amount)
        except InvalidOperation:
            raise ValueError(f"{amount!r} is no amount") from None
        if not value.is_finite():
            raise ValueError(f"{amount!r} is no amount")
        units = value.scaleb(digits(currency))
        if units != units.to_integral_value():
            raise ValueError(f"{currency} has {digits(currency)} digits behind the point, {amount} has more")
        return cls(int(units), currency)

    @property
    def amount(self) -> str:
        """The amount as a decimal number: `"31204.77"`, `"1500"` of a currency without minor units."""
        places = digits(self.currency)
        sign, units = "-" if self.minor < 0 else "", str(abs(self.minor)).rjust(places + 1, "0")
        return f"{sign}{units[:-places]}.{units[-places:]}" if places else f"{sign}{units}"

    def __str__(self) -> str:
        return f"{self.amount} {self.currency}"

    def _same(self, other: "Money") -> None:
        if self.currency != other.currency:
            raise TypeError(f"{self.currency} and {other.currency} are never added up")

    def __add__(self, other: "Money") -> "Money":
        self._same(other)
        return Money(self.minor + other.minor, self.currency)

    def __sub__(self, other: "Money") -> "Money":
        self._same(other)
        return Money(self.minor - other.minor, self.currency)

    def __neg__(self) -> "Money":
        return Money(-self.minor, self.currency)

    def __lt__(self, other: "Money") -> bool:
        self._same(other)
        return self.minor < other.minor

    def __le__(self, other: "Money") -> bool:
        self._same(other)
        return self.minor <= other.minor

    def times(self, factor: Fraction | int) -> "Money":
        """A share of the amount, rounded half-even to whole minor units."""
        return Money(half_even(Fraction(self.minor) * factor), self.currency)

    def split(self, weights: Sequence[int]) -> list["Money"]:
        """The amount divided in proportion to weights; what rounding leaves goes to the largest remainders, earlier ones first."""
        whole = sum(weights)
        if whole <= 0 or min(weights) < 0:
            raise ValueError("weights are not negative, and not all of them zero")
        exact = [Fraction(self.minor * weight, whole) for weight in weights]
        floors = [each.numerator // each.denominator for each in exact]
        left = self.minor - sum(floors)
        order = sorted(range(len(weights)), key=lambda place: (floors[place] - exact[place], place))
        for place in order[:left]:
            floors[place] += 1
        return [Money(each, self.currency) for each in floors]


def total(amounts: Iterable[Money], currency: str) -> Money:
    """The sum of amounts of one currency. Raises `TypeError` where one is of another."""
    found = Money(0, currency)
    for amount in amounts:
        found += amount
    return found
