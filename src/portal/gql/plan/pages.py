"""Where a page stands in a list: its order, its window, and the cursors that name places in it."""

import base64
import binascii
import json
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from tortoise.expressions import Q


class BadCursor(ValueError):
    """The cursor belongs to no list in this order."""


@dataclass(frozen=True)
class Order:
    """One way to sort: a column, and whether it may be null (nulls come last either way)."""

    column: str
    nullable: bool = False
    descending: bool = False

    @property
    def sign(self) -> str:
        return "-" if self.descending else ""

    def turned(self, backward: bool) -> "Order":
        """The order that rows are fetched in: from the end where `backward`."""
        return Order(self.column, self.nullable, self.descending is not backward)


@dataclass(frozen=True)
class Window:
    """Which part of a list is asked for: `size` rows after a place, or before one (`backward`)."""

    size: int
    backward: bool
    after: str | None
    before: str | None


def plain(value: Any) -> Any:
    """A value as it stands in a cursor."""
    return value.isoformat() if isinstance(value, (date, datetime)) else value


def cursor(order: Order, value: Any, key: UUID) -> str:
    """The place of a row in a list: what it is sorted by, and its key. Opaque to clients; scoped anew when it comes back."""
    text = json.dumps([order.column, plain(value), key.hex], ensure_ascii=False)
    return base64.urlsafe_b64encode(text.encode()).decode().rstrip("=")


def _as_written(column: Any, value: Any) -> Any:
    """A value of a cursor as the column has it. Raises `ValueError` where `cursor` can't have written it."""
    made = column.to_python_value(value)
    if isinstance(made, str) and b"\x00" in made.encode():  # which raises it for half a surrogate pair
        raise ValueError
    span = column.constraints
    if plain(made) != value or (isinstance(made, int) and not span.get("ge", made) <= made <= span.get("le", made)):
        raise ValueError
    return made


def place(text: str, order: Order, model: Any) -> tuple[Any, UUID]:
    """What a cursor says: the value sorted by and the key. Raises `BadCursor`."""
    try:
        column, value, key = json.loads(base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)))
        if column != order.column or (value is None and not order.nullable):
            raise ValueError
        return _as_written(model._meta.fields_map[column], value), UUID(key)
    except (ValueError, TypeError, AttributeError, binascii.Error, RecursionError, OverflowError, OSError):
        raise BadCursor from None


def beyond(order: Order, value: Any, key: UUID, *, forward: bool) -> Q:
    """The condition on rows that come after a place, or before it."""
    step = "gt" if forward is not order.descending else "lt"
    name, tie = order.column, {f"id__{step}": key}
    if value is None:  # nulls are last: nothing but other nulls can follow
        at_nulls = Q(**{f"{name}__isnull": True}, **tie)
        return at_nulls if forward else at_nulls | Q(**{f"{name}__isnull": False})
    # The bare bound says nothing new, but an index can be entered by it.
    found = Q(**{f"{name}__{step}e": value}) & (Q(**{f"{name}__{step}": value}) | Q(**{name: value}, **tie))
    return found | Q(**{f"{name}__isnull": True}) if order.nullable and forward else found


def cut(rows: list[Any], window: Window) -> tuple[list[Any], bool, bool]:
    """A page of the rows fetched, whether rows follow it, and whether rows come before."""
    more = len(rows) > window.size
    rows = rows[: window.size]
    if window.backward:
        rows.reverse()
        return rows, window.before is not None, more
    return rows, more, window.after is not None
