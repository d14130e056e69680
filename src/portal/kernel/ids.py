"""Typed public ids: `client_01ark7…`, a noun and a UUID in lower-case Crockford base 32.

One form everywhere: GraphQL `ID`, URL, form field, log. Shape: `<kind>_<26 characters>`; no secret, no order promised.
"""

import uuid
from itertools import product

import uuid_utils.compat

_DIGITS = "0123456789abcdefghjkmnpqrstvwxyz"
_VALUES = {digit: value for value, digit in enumerate(_DIGITS)}
_LENGTH = 26
_THREES = ["".join(digits) for digits in product(_DIGITS, repeat=3)]  # 15 bits at a time: a list page has hundreds of ids


def new() -> uuid.UUID:
    """A fresh UUID, version 7: rows made later sort later, so that inserts touch the end of an index."""
    return uuid_utils.compat.uuid7()


def encode(kind: str, key: uuid.UUID | str) -> str:
    """The public id of a row: `encode("client", row.id)` is `client_06…`."""
    n, threes = (uuid.UUID(key) if isinstance(key, str) else key).int, _THREES
    return (
        f"{kind}_{threes[n >> 120][1:]}{threes[n >> 105 & 32767]}{threes[n >> 90 & 32767]}{threes[n >> 75 & 32767]}"
        f"{threes[n >> 60 & 32767]}{threes[n >> 45 & 32767]}{threes[n >> 30 & 32767]}{threes[n >> 15 & 32767]}{threes[n & 32767]}"
    )


def decode(text: object, kind: str | None = None) -> tuple[str, uuid.UUID] | None:
    """Kind and key of a public id, or None where it is no id, or not of the wanted kind. Never raises."""
    if not isinstance(text, str) or len(text) > 64:
        return None
    name, _, digits = text.rpartition("_")
    if not name or len(digits) != _LENGTH or (kind is not None and name != kind):
        return None
    number = 0
    for digit in digits:
        value = _VALUES.get(digit)
        if value is None:
            return None
        number = number << 5 | value
    return (name, uuid.UUID(int=number)) if number < 1 << 128 else None


def key_of(text: object, kind: str) -> uuid.UUID | None:
    """The key in a public id of this kind, else None."""
    found = decode(text, kind)
    return found[1] if found else None
