"""Where in a TOML text something stands: the reader of the standard library does not say."""

import re
from collections import Counter
from collections.abc import Sequence

_HEADER = re.compile(r"^\s*(\[\[?)\s*([^\]]+?)\s*\]\]?\s*(#.*)?$")
_KEY = re.compile(r"^\s*([\w.\"'-]+)\s*=")


def _parts(dotted: str) -> tuple[str, ...]:
    return tuple(part.strip().strip("\"'") for part in dotted.split("."))


def line_of(text: str, place: Sequence[str | int]) -> int:
    """The line (from 1) that is closest to a place such as `("shares", 0, "rate")`; 0 where none of it is in the text."""
    best, found = 0, 0
    for number, here in _places(text):
        common = _common(here, place)
        if common > best:
            best, found = common, number
    return found


def _common(here: Sequence[str | int], place: Sequence[str | int]) -> int:
    """How much of a place a line names; a line about something else names none of it."""
    if len(here) > len(place) or any(a != b for a, b in zip(here, place, strict=False)):
        return 0
    return len(here)


def _places(text: str) -> list[tuple[int, tuple[str | int, ...]]]:
    """Each line that names something, with what it names."""
    table: tuple[str | int, ...] = ()
    counts: Counter[tuple[str | int, ...]] = Counter()
    found = []
    for number, line in enumerate(text.splitlines(), start=1):
        if header := _HEADER.match(line):
            table = _table(_parts(header[2]), header[1] == "[[", counts)
            found.append((number, table))
        elif key := _KEY.match(line):
            found.append((number, (*table, *_parts(key[1]))))
    return found


def _table(names: tuple[str, ...], repeats: bool, counts: Counter[tuple[str | int, ...]]) -> tuple[str | int, ...]:
    """The place of a table; of an array's tables the newest, or with `[[…]]` the next."""
    place: tuple[str | int, ...] = ()
    for depth, name in enumerate(names):
        place = (*place, name)
        last = depth == len(names) - 1
        if last and repeats:
            counts[place] += 1
        if counts[place]:
            place = (*place, counts[place] - 1)
    return place
