"""Text: message catalogue, cleaning of what people type, and the keys by which names are sorted and found."""

import contextlib
import contextvars
import gettext as _gettext
import re
import unicodedata
from collections.abc import Iterator

_ENGLISH = _gettext.NullTranslations()
_translations: contextvars.ContextVar[_gettext.NullTranslations] = contextvars.ContextVar("translations", default=_ENGLISH)


def use_translations(translations: _gettext.NullTranslations) -> None:
    """Choose the catalogue for the rest of this task."""
    _translations.set(translations)


@contextlib.contextmanager
def speaking(translations: _gettext.NullTranslations) -> Iterator[None]:
    """The catalogue while this is open: for what somebody else reads."""
    before = _translations.set(translations)
    try:
        yield
    finally:
        _translations.reset(before)


def gettext(message: str) -> str:
    """`message` in the reader's language."""
    return _translations.get().gettext(message)


def pgettext(context: str, message: str) -> str:
    """`message` in the reader's language, where English has one word for two things: `context` says which (`act`: what a button does)."""
    return _translations.get().pgettext(context, message)


def ngettext(singular: str, plural: str, n: int) -> str:
    """The form of a message that fits the number `n`, in the reader's language."""
    return _translations.get().ngettext(singular, plural, n)


# C0 and C1 controls but tab and newline, and the marks that reorder or hide text (bidi overrides, isolates, zero width
# space, byte order mark). The joiners U+200C and U+200D stay: Persian, Hindi and emoji need them.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


def has_controls(text: str) -> bool:
    """Whether a text holds characters that nobody types and that can hide what is written."""
    return bool(_CONTROLS.search(text))


def one_line(text: str) -> str:
    """A name as it is stored: NFC, spaces folded, none at the ends."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def fold(text: str) -> str:
    """The key by which text is sorted and found, equal on every database: NFKC, case folded, marks stripped.

    `fold("Ångström ÄG") == "angstrom ag"`; letters that are no mark on another (ø, ł, ß → ss) follow Unicode's case folding.
    """
    decomposed = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    return " ".join("".join(c for c in decomposed if not unicodedata.combining(c)).split())
