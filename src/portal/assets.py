"""Where templates, static files, migrations, catalogues and the printed schema lie: in the checkout, or inside the installed package."""

import gettext
import io
from functools import cache
from pathlib import Path

_CHECKOUT = Path(__file__).resolve().parents[2]

IN_CHECKOUT = (_CHECKOUT / "pyproject.toml").is_file() and (_CHECKOUT / "migrations").is_dir()
ASSETS = _CHECKOUT if IN_CHECKOUT else Path(__file__).resolve().parent / "_assets"

TEMPLATES = ASSETS / "templates"
STATIC = ASSETS / "static"
MIGRATIONS = ASSETS / "migrations"
SCHEMA = ASSETS / "schema.graphql"
LOCALES = ASSETS / "locales"


def catalogue(language: str) -> gettext.NullTranslations:
    """The messages of a language such as `de` or `de-AT`, read once; where there is no catalogue of it, the English ones of the code."""
    return _read(language.partition("-")[0])


@cache
def languages() -> frozenset[str]:
    """The languages that the portal speaks: English, and those that have a catalogue."""
    return frozenset({"en", *(path.parts[-3] for path in LOCALES.glob("*/LC_MESSAGES/portal.po"))})


@cache
def _read(language: str) -> gettext.NullTranslations:
    if language == "en" or language not in languages():
        return gettext.NullTranslations()
    from babel.messages.mofile import write_mo  # takes long to import: only where it is needed
    from babel.messages.pofile import read_po

    with (LOCALES / language / "LC_MESSAGES" / "portal.po").open("rb") as file:
        messages = read_po(file, locale=language)
    compiled = io.BytesIO()
    write_mo(compiled, messages)
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)
