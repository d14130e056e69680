"""Countries by ISO 3166-1 alpha-2 code; names come from CLDR through Babel."""

from functools import lru_cache

from babel import Locale

# CLDR also lists regions that are no country of ISO 3166-1.
_NO_COUNTRY = frozenset({"EU", "EZ", "UN", "XA", "XB", "ZZ", "QO", "AC", "CP", "CQ", "DG", "EA", "IC", "TA"})


@lru_cache(maxsize=32)
def countries(language: str = "en") -> dict[str, str]:
    """Code to name, sorted by name in that language."""
    names = Locale.parse(language, sep="-").territories
    found = {code: name for code, name in names.items() if len(code) == 2 and code.isalpha() and code not in _NO_COUNTRY}
    return dict(sorted(found.items(), key=lambda pair: pair[1]))


def is_country(code: str) -> bool:
    """Whether this is such a code, in capitals."""
    return code in countries()
