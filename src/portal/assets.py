"""Where templates, static files, migrations and the printed schema lie: in the checkout, or inside the installed package."""

from pathlib import Path

_CHECKOUT = Path(__file__).resolve().parents[2]

IN_CHECKOUT = (_CHECKOUT / "pyproject.toml").is_file() and (_CHECKOUT / "migrations").is_dir()
ASSETS = _CHECKOUT if IN_CHECKOUT else Path(__file__).resolve().parent / "_assets"

TEMPLATES = ASSETS / "templates"
STATIC = ASSETS / "static"
MIGRATIONS = ASSETS / "migrations"
SCHEMA = ASSETS / "schema.graphql"
