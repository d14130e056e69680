"""What forms offer to choose from: time zones and currencies."""

from functools import lru_cache
from zoneinfo import available_timezones

from babel import Locale

_IN_USE = frozenset(
    "AED ARS AUD BGN BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR ISK JPY KES KRW KWD MXN MYR NGN NOK NZD PEN"
    " PHP PKR PLN RON RSD SAR SEK SGD THB TRY TWD UAH USD VND ZAR".split()
)


@lru_cache(maxsize=1)
def timezones() -> list[str]:
    """IANA names of places, sorted, and UTC."""
    named = (zone for zone in available_timezones() if "/" in zone and not zone.startswith(("Etc/", "posix/", "right/")))
    return [*sorted(named), "UTC"]


@lru_cache(maxsize=1)
def currencies() -> dict[str, str]:
    """ISO 4217 codes that are in use, with their names."""
    return {code: name for code, name in sorted(Locale("en").currencies.items()) if code in _IN_USE}
