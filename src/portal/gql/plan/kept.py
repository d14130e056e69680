"""What is kept for a while, in a dictionary with a bound."""

from collections import OrderedDict
from typing import Any


def keep(kept: OrderedDict[Any, Any], key: Any, value: Any, most: int) -> None:
    """Put it last, and drop what was longest unused."""
    kept[key] = value
    kept.move_to_end(key)
    while len(kept) > most:
        kept.popitem(last=False)
