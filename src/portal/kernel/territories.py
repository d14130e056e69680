"""What a country makes likely: currency, time zone and locale, from CLDR through Babel."""

from dataclasses import dataclass
from functools import lru_cache
from zoneinfo import available_timezones

from babel import Locale, UnknownLocaleError
from babel.core import get_global
from babel.languages import get_official_languages
from babel.numbers import get_territory_currencies

from portal.kernel.countries import is_country

# Where a country has several zones: that of most of its people. CLDR lists zones without saying which that is.
_OF_MOST = {
    "AR": "America/Argentina/Buenos_Aires",
    "AU": "Australia/Sydney",
    "BR": "America/Sao_Paulo",
    "CA": "America/Toronto",
    "CD": "Africa/Kinshasa",
    "CL": "America/Santiago",
    "CN": "Asia/Shanghai",
    "CY": "Asia/Nicosia",
    "DE": "Europe/Berlin",
    "EC": "America/Guayaquil",
    "ES": "Europe/Madrid",
    "FM": "Pacific/Pohnpei",
    "GL": "America/Nuuk",
    "ID": "Asia/Jakarta",
    "KI": "Pacific/Tarawa",
    "KZ": "Asia/Almaty",
    "MH": "Pacific/Majuro",
    "MN": "Asia/Ulaanbaatar",
    "MX": "America/Mexico_City",
    "MY": "Asia/Kuala_Lumpur",
    "NZ": "Pacific/Auckland",
    "PF": "Pacific/Tahiti",
    "PG": "Pacific/Port_Moresby",
    "PS": "Asia/Gaza",
    "PT": "Europe/Lisbon",
    "RU": "Europe/Moscow",
    "UA": "Europe/Kyiv",
    "US": "America/New_York",
    "UZ": "Asia/Tashkent",
}


@dataclass(frozen=True)
class Territory:
    """What is likely in a country; a part that CLDR does not know is empty."""

    currency: str = ""
    timezone: str = ""
    locale: str = ""


@lru_cache(maxsize=300)
def territory(country: str) -> Territory:
    """What is likely in a country, given by its two letters. Any other text: nothing is."""
    if not is_country(country):
        return Territory()
    currencies = get_territory_currencies(country)
    return Territory(currencies[0] if currencies else "", _timezone(country), _locale(country))


def _timezone(country: str) -> str:
    known = available_timezones()
    listed = [zone for zone, place in get_global("zone_territories").items() if place == country and zone in known]
    return next((zone for zone in (_OF_MOST.get(country, ""), *listed) if zone in known), "")


def _locale(country: str) -> str:
    """Of the official languages the first that CLDR has a locale for; a country of several that include English gets English only
    where it is the first."""
    for language in get_official_languages(country, de_facto=True):
        try:
            return str(Locale.parse(f"{language.split('_')[0]}_{country}")).replace("_", "-")
        except (UnknownLocaleError, ValueError):
            continue
    return ""
