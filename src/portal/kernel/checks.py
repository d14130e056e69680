"""Checks of typed text that every domain shares: each gives a `Refusal` at its field, or None."""

import re
import unicodedata

from portal.kernel.refusal import Refusal
from portal.kernel.text import gettext as _
from portal.kernel.text import has_controls

_EMAIL = re.compile(r"[^\s@<>()\[\],;:\\\"]+@[^\s@.<>()\[\],;:\\\"]+(\.[^\s@.<>()\[\],;:\\\"]+)+")


def check_length(text: str, field: str, longest: int, *, required: bool = False) -> Refusal | None:
    """Not empty where required, and at most `longest` characters."""
    if required and not text.strip():
        return Refusal("REQUIRED", _("Fill this in."), field)
    length = max(len(text), len(unicodedata.normalize("NFC", text)))  # as it is stored: some letters become two
    if length > longest:
        message = _("This has {length:,} characters; at most {longest:,} fit.").format(length=length, longest=longest)
        return Refusal("TOO_LONG", message, field)
    if has_controls(text):
        return Refusal("BAD_CHARACTERS", _("This holds hidden or control characters. Type it anew, or paste it as plain text."), field)
    return None


def may_be_stored(text: str, longest: int) -> bool:
    """Whether a column of so many characters may hold a text: one that is looked for and can't be there is not asked for."""
    return check_length(text, "", longest) is None


def check_line(text: str, field: str, longest: int, *, required: bool = False) -> Refusal | None:
    """`check_length` for a text of one line."""
    if "\n" in text or "\t" in text:
        return Refusal("BAD_CHARACTERS", _("This must be one line."), field)
    return check_length(text, field, longest, required=required)


def check_email(text: str, field: str, *, required: bool = False) -> Refusal | None:
    """A mail address that a mail server could take; whether it exists shows when mail is sent."""
    refusal = check_line(text, field, 254, required=required)
    if refusal or not text:
        return refusal
    if len(text.casefold()) > 254:  # the form in which addresses are compared
        return Refusal("TOO_LONG", _("This address is too long."), field)
    if not _EMAIL.fullmatch(text):
        return Refusal("BAD_EMAIL", _("This is no e-mail address. It needs the form name@company.example."), field)
    return None


def check_web_address(text: str, field: str, longest: int) -> Refusal | None:
    """Nothing, or an http(s) address."""
    refusal = check_line(text, field, longest)
    if refusal or not text:
        return refusal
    if not re.fullmatch(r"https?://[^\s/?#<>\"']+([/?#][^\s<>\"']*)?", text):
        return Refusal("BAD_WEB_ADDRESS", _("This is no web address. It needs the form https://company.example."), field)
    return None
