"""Letters that a person sends from the own mail program: written in the reader's language, handed over as a `mailto:` address."""

from datetime import datetime
from typing import Any
from urllib.parse import quote

from portal.assets import languages
from portal.outbox import mail

ENGLISH = "en"


def language_of(locale: str) -> str:
    """The language that a letter to somebody with this locale is written in: theirs where there is a catalogue of it, and dates go with it."""
    return locale if locale.partition("-")[0] in languages() else ENGLISH


def letter(template: str, to: str, locale: str, **words: Any) -> str:
    """`mailto:` with subject and body from `templates/<template>.txt`, whose first line is the subject (RFC 6068).

    The template reads `words` and `day(value)`, a day of an ISO 8601 moment as a sentence says it.
    """
    language = language_of(locale)
    subject, body = mail.drafted(f"{template}.txt", language, day=lambda value: mail.day_of(datetime.fromisoformat(value), language, "UTC"), **words)
    text = "\r\n".join(body.splitlines())
    return f"mailto:{quote(to, safe='@')}?subject={quote(subject, safe='')}&body={quote(text, safe='')}"
