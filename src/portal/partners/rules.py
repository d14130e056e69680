"""What a partner's details and tiers must satisfy. Values in, refusals out."""

import re
from datetime import datetime
from zoneinfo import available_timezones

from babel import Locale

from portal.kernel.checks import check_length, check_line, check_web_address
from portal.kernel.countries import is_country
from portal.kernel.refusal import Refusal
from portal.kernel.text import fold
from portal.kernel.text import gettext as _

_CURRENCIES = Locale("en").currencies


def refuse_details(name: str, country: str, timezone: str, currency: str, website: str) -> tuple[Refusal, ...]:
    """All that is wrong with a partner's settings, each at its field."""
    found = [check_line(name, "name", 200, required=True), check_web_address(website, "website", 200)]
    if not is_country(country):
        found.append(Refusal("BAD_COUNTRY", _("Choose a country from the list."), "country"))
    if timezone not in available_timezones():
        found.append(Refusal("BAD_TIMEZONE", _("Choose a time zone from the list, such as Europe/Dublin."), "timezone"))
    if currency not in _CURRENCIES:
        found.append(Refusal("BAD_CURRENCY", _("Choose a currency from the list, such as EUR."), "currency"))
    return tuple(refusal for refusal in found if refusal)


def slug_of(name: str) -> str:
    """A short and plain name made from a partner's name; empty where nothing of it is Latin."""
    return re.sub(r"[^a-z0-9]+", "-", fold(name)).strip("-")[:48].strip("-")


def refuse_slug(slug: str) -> Refusal | None:
    """A partner's name in commands and addresses is short and plain."""
    if re.fullmatch(r"[a-z0-9][a-z0-9-]{0,63}", slug):
        return None
    return Refusal("BAD_SLUG", _("Use up to 64 small letters, digits and hyphens."), "slug")


def refuse_taken(taken: bool) -> Refusal | None:
    """And its own."""
    return Refusal("TAKEN", _("Another partner has this."), "slug") if taken else None


def refuse_tier(why: str, since: datetime, now: datetime, latest: datetime | None) -> tuple[Refusal, ...]:
    """A tier needs a reason, begins no later than now, and no earlier than the one before it."""
    found = [check_length(why, "why", 500, required=True)]
    if since > now:
        found.append(Refusal("SINCE_IN_FUTURE", _("A tier can't begin in the future."), "since"))
    if latest and since < latest:
        found.append(Refusal("SINCE_TOO_EARLY", _("A later tier is on record already: choose a date after it began."), "since"))
    return tuple(refusal for refusal in found if refusal)
