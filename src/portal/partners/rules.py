"""What a partner's details and tiers must satisfy. Values in, refusals out."""

import re
from datetime import datetime
from zoneinfo import available_timezones

from babel.core import get_global
from babel.numbers import get_territory_currencies

from portal.kernel.checks import check_length, check_line, check_web_address
from portal.kernel.countries import is_country
from portal.kernel.money import is_currency
from portal.kernel.refusal import Refusal
from portal.kernel.text import fold
from portal.kernel.text import gettext as _


def refuse_details(name: str, country: str, timezone: str, currency: str, website: str) -> tuple[Refusal, ...]:
    """All that is wrong with a partner's settings, each at its field."""
    found = [check_line(name, "name", 200, required=True), check_web_address(website, "website", 200)]
    if not is_country(country):
        found.append(Refusal("BAD_COUNTRY", _("Choose a country from the list."), "country"))
    if timezone not in available_timezones():
        found.append(Refusal("BAD_TIMEZONE", _("Choose a time zone from the list, such as Europe/Dublin."), "timezone"))
    if not is_currency(currency):
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


# From which status to which, and by what.
_MOVES = {
    "approve": (("pending", "declined"), "active"),
    "decline": (("pending",), "declined"),
    "suspend": (("active",), "suspended"),
    "reactivate": (("suspended",), "active"),
}
# Who is told why, has to be told something.
_WITH_REASON = frozenset({"decline", "suspend"})


def status_after(act: str) -> str:
    """The status that a partner gets by `approve`, `decline`, `suspend` or `reactivate`."""
    return _MOVES[act][1]


def refuse_act(act: str, before: str, why: str) -> tuple[Refusal, ...]:
    """Whether the vendor may do this to a partner that stands so; who is declined or suspended reads why."""
    if before not in _MOVES[act][0]:
        message = {
            "approve": _("This partner does not wait to be approved."),
            "decline": _("This partner does not wait to be approved."),
            "suspend": _("Only an active partner can be suspended."),
            "reactivate": _("This partner is not suspended."),
        }[act]
        return (Refusal("WRONG_STATUS", message),)
    refusal = check_length(why, "why", 500, required=act in _WITH_REASON)
    return (refusal,) if refusal else ()


def refuse_sign_up(business: str, country: str, is_kind: bool) -> tuple[Refusal, ...]:
    """All that is wrong with what a business writes of itself on the public form."""
    found = [check_line(business, "business", 200, required=True)]
    if not is_country(country):
        found.append(Refusal("BAD_COUNTRY", _("Choose a country from the list."), "country"))
    if not is_kind:
        found.append(Refusal("REQUIRED", _("Choose one of these."), "kind"))
    return tuple(refusal for refusal in found if refusal)


def refuse_interest(business: str, country: str, message: str) -> tuple[Refusal, ...]:
    """All that is wrong with what someone writes who wants to hear from the vendor."""
    refusal = check_length(message, "message", 1000)
    return (*refuse_sign_up(business, country, True), *((refusal,) if refusal else ()))


def activates(how: str, email: str, domains: tuple[str, ...]) -> bool:
    """Whether a partner that signs up works at once: `how` is the setting, `domains` those of which it says so."""
    return how == "auto" or (how == "domain" and email.rpartition("@")[2].casefold() in {each.casefold() for each in domains})


# Of countries with several time zones, the one that most people of it live in.
_ZONES = {
    "AU": "Australia/Sydney", "BR": "America/Sao_Paulo", "CA": "America/Toronto", "CL": "America/Santiago", "CN": "Asia/Shanghai",
    "EC": "America/Guayaquil", "ES": "Europe/Madrid", "ID": "Asia/Jakarta", "KZ": "Asia/Almaty", "MX": "America/Mexico_City",
    "MY": "Asia/Kuala_Lumpur", "NZ": "Pacific/Auckland", "PT": "Europe/Lisbon", "RU": "Europe/Moscow", "UA": "Europe/Kyiv",
    "US": "America/New_York", "UZ": "Asia/Tashkent",
}  # fmt: skip


def habits_of(country: str) -> tuple[str, str]:
    """Time zone and currency to begin with in a country; the partner's owner may choose others."""
    zones = sorted(zone for zone, where in get_global("zone_territories").items() if where == country and zone in available_timezones())
    currencies = get_territory_currencies(country, tender=True)
    return _ZONES.get(country, zones[0] if zones else "UTC"), currencies[0] if currencies else "EUR"


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
