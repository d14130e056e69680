"""Amounts: exact, of one currency, and nothing lost in rounding."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.kernel.money import Money, total


@pytest.mark.parametrize(
    ("amount", "currency", "minor"), [("31204.77", "EUR", 3120477), ("1500", "JPY", 1500), ("0.075", "KWD", 75), ("-0.05", "USD", -5), ("2", "USD", 200)]
)
def test_an_amount_is_read_and_said_again(amount: str, currency: str, minor: int):
    money = Money.parse(amount, currency)
    assert money.minor == minor and Money.parse(money.amount, currency) == money


@pytest.mark.parametrize(("amount", "currency"), [("1.001", "EUR"), ("0.5", "JPY"), ("x", "EUR"), ("NaN", "EUR"), ("1", "XXY"), ("Infinity", "USD")])
def test_what_is_no_amount_is_refused(amount: str, currency: str):
    with pytest.raises(ValueError):
        Money.parse(amount, currency)


def test_currencies_do_not_mix():
    with pytest.raises(TypeError):
        Money(1, "EUR") + Money(1, "USD")
    with pytest.raises(TypeError):
        total([Money(1, "EUR"), Money(1, "USD")], "EUR")


@pytest.mark.parametrize(("minor", "wanted"), [(5, 0), (15, 2), (25, 2), (35, 4), (-5, 0), (-15, -2)])
def test_a_share_is_rounded_half_even(minor: int, wanted: int):
    assert Money(minor, "EUR").times(Fraction(1, 10)).minor == wanted


@given(st.integers(-(10**12), 10**12), st.lists(st.integers(0, 1000), min_size=1, max_size=20).filter(any))
def test_parts_add_up_to_the_whole(minor: int, weights: list[int]):
    parts = Money(minor, "EUR").split(weights)
    assert total(parts, "EUR").minor == minor
    for part, weight in zip(parts, weights, strict=True):
        assert abs(part.minor - Fraction(minor * weight, sum(weights))) < 1
