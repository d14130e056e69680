"""What the product is told at start: `settings.json` in its folder, readable by its owner alone."""

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Settings:
    """`portal` and `url` are origins: scheme, host and port. What `./run product create` printed stands in the next five."""

    folder: Path
    url: str
    portal: str
    client_id: str = field(repr=False)
    client_secret: str = field(repr=False)
    token: str = field(repr=False)  # the product's, for reports
    billing_token: str = field(repr=False)  # the billing's: this sample is its vendor's billing, too
    webhook_secrets: tuple[str, ...] = field(repr=False)  # two while one replaces the other
    name: str = "Payroll"
    plans: tuple[tuple[str, str], ...] = (("essential", "Essential"), ("standard", "Standard"), ("plus", "Plus"))
    modules: tuple[tuple[str, str], ...] = (
        ("payslips", "Payslips"),
        ("filing", "Tax filing"),
        ("pensions", "Pensions"),
        ("expenses", "Expenses"),
        ("costing", "Job costing"),
    )
    smtp_url: str | None = field(default=None, repr=False)
    mail_from: str = "payroll@localhost"
    mailbox: Path | None = None  # a folder that mail is put into, where there is no mail server
    demonstration_password: str | None = field(default=None, repr=False)
    host: str = "127.0.0.1"
    port: int = 8081

    @property
    def is_https(self) -> bool:
        return self.url.startswith("https:")

    @property
    def cookie(self) -> str:
        """A name of its own. Browsers hold `__Host-` to Secure, Path=/ and no Domain."""
        return "__Host-payroll" if self.is_https else "payroll"


def load(folder: Path) -> Settings:
    """Read `settings.json`. Raises `OSError`, `ValueError` or `TypeError` where it is not there or not whole."""
    told: dict[str, Any] = json.loads((folder / "settings.json").read_text("utf-8"))
    for name in ("plans", "modules"):
        if name in told:
            told[name] = tuple((slug, label) for slug, label in told[name])
    told["webhook_secrets"] = tuple(told["webhook_secrets"])
    if told.get("mailbox"):
        told["mailbox"] = Path(told["mailbox"])
    return Settings(folder=folder, **told)
