"""Text in cells of spreadsheets: what would be run as a formula is guarded by an apostrophe, and the guard taken off again."""

import re

# What begins a formula, also in the forms that a spreadsheet folds to it, and what may stand before it unseen.
_SIGNS = "=+\\-@＝＋－＠﹢﹣﹦﹫⁺₊⁻₋⁼₌−"
_BLANK = "\\s\x00-\x20\xad\u200b-\u200f\u2060-\u2064\ufeff'\""
# A cell's beginning; and within it what follows a semicolon, tab or line end: some spreadsheets split a line there instead.
_SPOT = f"(?:^(?='*[\t\r\n\x00])|(?:^|(?<=[;\t\r\n]))(?=[{_BLANK}]*[{_SIGNS}]))"
_GUARDED = re.compile(f"(?:^'(?='*[\t\r\n\x00])|(?:^|(?<=[;\t\r\n]))'(?=[{_BLANK}]*[{_SIGNS}]))")
_OPEN = re.compile(_SPOT)


def guard(text: str) -> str:
    """The text as a cell that no spreadsheet runs: an apostrophe before whatever would begin a formula."""
    return _OPEN.sub("'", text)


def unguard(text: str) -> str:
    """What `guard` was given."""
    return _GUARDED.sub("", text)
