"""Amounts of money as they are kept, in minor units of a currency, and as they are said: `{amount: "29.00", currency: "EUR"}`."""

import re
from decimal import Decimal

from babel.core import get_global


def digits(currency: str) -> int:
    """How many decimals a currency has, by ISO 4217 as CLDR tells it: 2 for EUR, 0 for JPY, 3 for KWD."""
    fractions = get_global("currency_fractions")
    return int(fractions.get(currency, fractions["DEFAULT"])[0])


def in_words(minor: int, currency: str) -> str:
    """The amount as a decimal text with all of the currency's decimals."""
    return str(Decimal(minor).scaleb(-digits(currency)))


def in_minor(amount: str, currency: str) -> int | None:
    """Minor units of a decimal text; None where it is no amount, or finer than the currency is."""
    if not re.fullmatch(r"-?[0-9]{1,15}(\.[0-9]{1,4})?", amount):
        return None
    minor = Decimal(amount).scaleb(digits(currency))
    return int(minor) if minor == minor.to_integral_value() else None
