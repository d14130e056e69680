"""What forms offer to choose from: time zones, currencies and languages."""

from functools import lru_cache
from zoneinfo import available_timezones

from babel import Locale
from starlette.requests import Request

_IN_USE = frozenset(
    "AED ARS AUD BGN BRL CAD CHF CLP CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR ISK JPY KES KRW KWD MXN MYR NGN NOK NZD PEN"
    " PHP PKR PLN RON RSD SAR SEK SGD THB TRY TWD UAH USD VND ZAR".split()
)


@lru_cache(maxsize=1)
def timezones() -> list[str]:
    """IANA names of places, sorted, and UTC."""
    named = (zone for zone in available_timezones() if "/" in zone and not zone.startswith(("Etc/", "posix/", "right/")))
    return [*sorted(named), "UTC"]


def currencies(request: Request) -> dict[str, str]:
    """ISO 4217 codes that are in use, with their names in the viewer's language."""
    return _currencies(request.scope["state"]["viewer"].language.partition("-")[0])


@lru_cache(maxsize=16)
def _currencies(language: str) -> dict[str, str]:
    return {code: name for code, name in sorted(Locale(language).currencies.items()) if code in _IN_USE}


@lru_cache(maxsize=64)
def language_name(code: str) -> str:
    """What a language calls itself: “Deutsch (Österreich)” for `de-AT`."""
    name = Locale.parse(code, sep="-").get_display_name() or code
    return name[0].upper() + name[1:]
