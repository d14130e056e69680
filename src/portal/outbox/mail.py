"""Mail as it is written: three templates, rendered into the outbox within the transaction of the change that they tell of."""

from contextlib import AbstractContextManager
from datetime import date, datetime
from functools import lru_cache
from typing import Any

from babel import Locale, UnknownLocaleError, dates, numbers
from jinja2 import Environment, FileSystemLoader, StrictUndefined, select_autoescape

from portal.assets import TEMPLATES, catalogue
from portal.kernel.text import gettext, ngettext, pgettext, speaking
from portal.kernel.told import as_read
from portal.outbox.models import Mail

# Stands in a stored mail for the portal's address, which the sender puts in its place from the settings: whoever caused the
# mail has no say in where its links lead. A control character, which no name or address of ours may hold.
BASE_URL = "\x02"
# What stands between these is said only where answers by mail are taken: a setting, which is known when the mail is sent.
REPLY_BEGIN, REPLY_END = "\x03", "\x04"
_MARKS = dict.fromkeys(map(ord, (BASE_URL, REPLY_BEGIN, REPLY_END)))


def day_of(value: datetime, language: str, timezone: str) -> str:
    """A day as a sentence says it: “12 November 2026”."""
    return _in_full(value.astimezone(dates.get_timezone(timezone)).date(), language)


@lru_cache(maxsize=1000)
def _in_full(day: date, language: str) -> str:
    locale = Locale.parse("en_IE") if language == "en" else _locale(language)
    return dates.format_date(day, "d MMMM y", locale=locale)


def told(said: str, language: str) -> str:
    """A sentence with its days and amounts as its reader writes them."""
    locale = Locale.parse("en_IE") if language == "en" else _locale(language)

    def amount(value: str, currency: str) -> str:
        return numbers.format_currency(value, currency, locale=locale)

    return as_read(said, lambda day: dates.format_date(date.fromisoformat(day), "d MMMM y", locale=locale), amount)


@lru_cache(maxsize=1)
def _environment() -> Environment:
    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=select_autoescape(("html",), default_for_string=False),
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
    )
    made.install_gettext_callables(gettext, ngettext, newstyle=True, pgettext=pgettext)  # type: ignore[attr-defined]
    return made


def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language, sep="-")
    except (ValueError, UnknownLocaleError):
        return Locale.parse("en")


def _day(value: datetime, language: str, timezone: str) -> str:
    locale = Locale.parse("en_IE") if language == "en" else _locale(language)
    return dates.format_datetime(value, "d MMMM y, HH:mm zzz", tzinfo=dates.get_timezone(timezone), locale=locale)


def spoken_to(language: str) -> AbstractContextManager[None]:
    """What is said while this is open is said in the language of whoever gets the mail, not of whoever causes it."""
    return speaking(catalogue(language))


def rendered(kind: str, language: str, timezone: str = "UTC", **context: Any) -> tuple[str, str, str]:
    """Subject, text and HTML of `templates/<domain>/mail/<name>/`, for the kind `<domain>/<name>`.

    With `choices_path` both say where the reader chooses what is mailed.
    """
    domain, name = kind.split("/")
    said = {key: value.translate(_MARKS) if isinstance(value, str) else value for key, value in context.items()}
    words = {
        **said,
        "base_url": BASE_URL,
        "reply_begin": REPLY_BEGIN,
        "reply_end": REPLY_END,
        "language": language,
        "moment": lambda value: _day(value, language, timezone),
    }

    def part(file: str) -> str:
        return _environment().get_template(f"{domain}/mail/{name}/{file}").render(words).strip()

    with spoken_to(language):
        stop = f"\n\n{gettext('Choose what you are mailed')}: {BASE_URL}{said['choices_path']}" if "choices_path" in said else ""
        return " ".join(part("subject.txt").split()), part("body.txt") + stop + "\n", part("body.html") + "\n"


def drafted(template: str, language: str, **words: Any) -> tuple[str, str]:
    """Subject and text of a letter that nobody has sent: the first line of a template, and the rest."""
    with spoken_to(language):
        subject, _break, body = _environment().get_template(template).render(words).strip().partition("\n")
    return " ".join(subject.split()), body.strip()


async def post(kind: str, to: str, now: datetime, language: str, timezone: str = "UTC", *, reply_token: str | None = None, **context: Any) -> Mail:
    """Put a mail of this kind (`people/staff_invited`) into the outbox. Call inside the transaction of what it tells of.

    The templates read `base_url`, `language`, `moment(value)` (a time in the reader's zone) and `context`. `reply_token`: answers
    to it go to the support address, with this token; what stands between `reply_begin` and `reply_end` says so.
    """
    subject, text, html = rendered(kind, language, timezone, **context)
    return await Mail.post(to, kind, subject, text, html, now, reply_token)
