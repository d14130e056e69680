"""What rules say holds days and amounts as programs write them; a reader's are put in their place."""

import re
from collections.abc import Callable

from babel.numbers import UnknownCurrencyError

_TOLD = re.compile(r"(?P<day>\b\d{4}-\d\d-\d\d\b)|(?P<amount>-?\b\d+(?:\.\d+)?) (?P<currency>[A-Z]{3})\b")


def as_read(said: str, day: Callable[[str], str], money: Callable[[str, str], str]) -> str:
    """A sentence with each day (`2026-12-01`) and each amount (`9.50 EUR`) as these write them; what is neither to them stays."""

    def one(found: re.Match[str]) -> str:
        try:
            return day(found["day"]) if found["day"] else money(found["amount"], found["currency"])
        except (ValueError, UnknownCurrencyError):
            return found[0]

    return _TOLD.sub(one, said)
