"""Everything an operator can set, from the environment (`PORTAL_…`) or the command line; a bad value is refused at start."""

import contextlib
import hashlib
import ipaddress
import os
import re
import secrets
import sys
import tempfile
from functools import cached_property
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import AfterValidator, BeforeValidator, Field, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

SECRET_BYTES = 32


def is_loopback_host(host: str) -> bool:
    """Whether a host name or address reaches this machine only."""
    name = host.strip("[]").lower()
    if name == "localhost" or name.endswith(".localhost"):
        return True
    with contextlib.suppress(ValueError):
        return ipaddress.ip_address(name).is_loopback
    return False


def _origin(value: str) -> str:
    """`scheme://host[:port]`, nothing behind it."""
    parts = urlsplit(value)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("must be an address such as https://portal.example.com")
    if parts.path not in ("", "/") or parts.query or parts.fragment or parts.username is not None:
        raise ValueError("must hold scheme, host and port only, such as https://portal.example.com")
    _ = parts.port  # raises where the port is no number
    return f"{parts.scheme}://{parts.netloc.lower()}"


def _base_url(value: str) -> str:
    origin = _origin(value)
    if origin.startswith("http:") and not is_loopback_host(urlsplit(origin).hostname or ""):
        raise ValueError("must be https: plain http is served on this machine only (localhost, 127.0.0.1)")
    return origin


def _database_url(value: str) -> str:
    parts = urlsplit(value)
    if parts.scheme == "sqlite":
        if not parts.netloc and not parts.path:
            raise ValueError("names no file: sqlite:///path/to/portal.db")
        return value
    if parts.scheme not in ("postgres", "postgresql", "asyncpg"):
        raise ValueError("must be sqlite:///path/to/file.db or postgres://user:password@host:port/database")
    if len(parts.path) < 2:
        raise ValueError("names no database: postgres://user:password@host:port/database")
    return value


def _smtp_url(value: str | None) -> str | None:
    if not value:
        return None
    parts = urlsplit(value)
    if parts.scheme not in ("smtp", "smtps") or not parts.hostname:
        raise ValueError("must be smtp://user:password@host:port (STARTTLS where offered) or smtps://… (TLS)")
    _ = parts.port
    return value


def _mail_address(value: str) -> str:
    if value and not re.fullmatch(r"[A-Za-z0-9._-]{1,40}@[A-Za-z0-9.-]+", value):
        raise ValueError("must be a plain mail address such as support@partners.example.com")
    return value


def _iban(value: str) -> str:
    if not value:
        return value
    from schwifty import IBAN
    from schwifty.exceptions import SchwiftyException

    try:
        return str(IBAN(value))
    except SchwiftyException:
        raise ValueError("is no IBAN") from None


def _networks(values: tuple[str, ...]) -> tuple[str, ...]:
    for value in values:
        ipaddress.ip_network(value, strict=False)
    return values


def _origins(values: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(_origin(value) for value in values)


def _listed(value: Any) -> Any:
    """`a, b` as it stands in an environment variable."""
    return tuple(part.strip() for part in value.split(",") if part.strip()) if isinstance(value, str) else value


Positive = Annotated[int, Field(gt=0)]
Names = Annotated[tuple[str, ...], NoDecode, BeforeValidator(_listed)]


class Settings(BaseSettings):
    """The settings of one process. Immutable; passed where they are needed, never read from a global."""

    model_config = SettingsConfigDict(
        env_prefix="PORTAL_",
        env_ignore_empty=True,
        frozen=True,
        extra="forbid",
        validate_default=True,
        populate_by_name=True,
    )

    host: str = Field("127.0.0.1", min_length=1, description="Address the server listens on.")
    port: int = Field(8080, ge=0, le=65535, description="Port the server listens on; 0 takes a free one.")
    data: Annotated[Path, AfterValidator(lambda path: path.expanduser().resolve())] = Field(
        Path("data"), description="Folder of the embedded database, the mailbox and the keys; made when it is missing."
    )
    database_url: Annotated[str, AfterValidator(_database_url)] = Field(
        default_factory=lambda known: f"sqlite://{known.get('data', Path('data'))}/portal.db",
        repr=False,
        description="sqlite:///file or postgres://user:password@host:port/database; by default portal.db in the data folder.",
    )
    base_url: Annotated[str, AfterValidator(_base_url)] = Field(
        default_factory=lambda known: f"http://localhost:{known.get('port', 8080)}",
        description="Address people use; links, issuer, passkey domain and cookies follow it. Default http://localhost:PORT.",
    )
    secret: SecretStr | None = Field(
        None,
        min_length=SECRET_BYTES,
        validation_alias="PORTAL_SECRET_KEY",
        description="Secret of at least 32 characters, the same on all replicas; by default drawn once into keys/secret.",
    )

    smtp_url: Annotated[str | None, AfterValidator(_smtp_url)] = Field(
        None,
        repr=False,
        description="Where mail goes: smtp://user:password@host:port or smtps://…; without it, mail waits.",
    )
    mail_from: str = Field("portal@localhost", pattern=r"^[^\s@<>]+@[^\s@<>]+$", description="Sender address of mail.")

    no_worker: bool = Field(False, description="Serve only; `portal worker` does the background work.")
    demo: bool = Field(True, description="Load demonstration data into an empty embedded database.")
    demo_public: bool = Field(False, description="Allow demonstration data on an address that others can reach.")
    trusted_proxies: Annotated[Names, AfterValidator(_networks)] = Field(
        (), description="Addresses or networks of proxies whose X-Forwarded-For and -Proto are believed, by commas."
    )
    insecure_origins: Annotated[Names, AfterValidator(_origins)] = Field(
        (), description="Plain http origins of products that may be linked to and called, by commas; for development."
    )
    @field_validator("insecure_origins")
    @classmethod
    def _only_for_development(cls, origins: tuple[str, ...], known: ValidationInfo) -> tuple[str, ...]:
        """A portal that others can reach calls nobody by plain http, and no address inside its own network."""
        base = known.data.get("base_url")
        if origins and base and not is_loopback_host(urlsplit(base).hostname or ""):
            raise ValueError("is for development: PORTAL_BASE_URL must then be a loopback address")
        return origins

    log_level: Literal["debug", "info", "warning", "error"] = Field("info", description="Least level that is logged.")

    session_hours: Positive = Field(12, description="Hours until a sign-in ends.")
    vendor_idle_minutes: Positive = Field(30, description="Idle minutes until vendor staff are signed out.")
    staff_invitation_days: Positive = Field(7, description="Days an invitation of staff stays good.")
    client_invitation_days: Positive = Field(30, description="Days an invitation of a business stays good.")
    reset_minutes: Positive = Field(30, description="Minutes a password reset stays good.")
    token_days: Positive = Field(90, description="Days a new API token stays good unless said otherwise.")
    password_min: int = Field(15, ge=8, le=128, description="Least characters of a password.")
    step_up_minutes: Positive = Field(10, description="Minutes a proof of who one is stays good for what weighs much.")
    signin_attempts: Positive = Field(10, description="Failed sign-ins per account and address in one window.")
    signin_attempts_all: Positive = Field(1000, description="Failed sign-ins of all together in one window.")
    signin_window: Positive = Field(300, description="Length of that window, seconds.")

    partner_signup: Literal["off", "review", "domain", "auto"] = Field(
        "review",
        description="Who works at once after signing up a partner on the public page: nobody may sign up (off), nobody before the"
        " vendor has approved (review), those of the domains below (domain), everybody (auto).",
    )
    partner_signup_domains: Names = Field((), description="Mail domains whose people need no approval with `domain`, by commas.")
    signup_days: Positive = Field(3, description="Days the link in a sign-up's mail stays good.")

    rate_points: Positive = Field(1000, description="Cost points one actor may spend at once over GraphQL.")
    rate_refill: Positive = Field(50, description="Points given back each second.")
    rate_screens: Positive = Field(10, description="How many times larger the bucket of a person at the screens is.")
    live_pages: Positive = Field(20, description="Open pages of one person that a server process tells of changes as they happen.")
    access_unknown_days: Positive = Field(
        7, description="Days without a report until an account's access counts as unknown."
    )
    payout_wait_days: int = Field(
        3, ge=0, le=365, description="Days that payouts wait after a partner's bank details were given or changed."
    )
    vendor_name: str = Field(
        "", max_length=200, description="The vendor's name, as it stands on statements as their issuer; without it the portal's address stands there."
    )
    payer_name: str = Field("", max_length=70, description="Name of the account that payouts are paid from, for SEPA payment files.")
    payer_iban: Annotated[str, AfterValidator(_iban)] = Field("", description="Its IBAN.")
    payer_bic: str = Field("", pattern=r"^([A-Z0-9]{8}([A-Z0-9]{3})?)?$", description="The BIC of its bank; may be left out.")
    signing_key_days: Positive = Field(90, description="Days until another key signs what products are told of people.")
    usage_months: int = Field(37, ge=3, le=1200, description="Months for which it is kept how many used each account on each day; reports look back 36.")
    audit_years: Positive = Field(7, description="Years the audit log is kept.")
    access_log_years: Positive = Field(7, description="Years it is kept who entered which account; the clients see it too.")
    notification_days: Positive = Field(180, description="Days that what people were told is listed.")
    mail_days: Positive = Field(90, description="Days it is kept to whom mail was sent; its text is wiped when it is sent.")
    webhook_days: Positive = Field(90, description="Days that delivered webhooks are kept, with their tries.")
    interest_days: Positive = Field(730, description="Days that registered interest is kept.")
    upload_mb: int = Field(25, ge=1, le=200, description="Megabytes that all files sent at once may have.")
    support_address: Annotated[str, AfterValidator(_mail_address)] = Field(
        "",
        description="Mail address whose mail an MTA hands to `portal mail-in`, such as support@partners.example.com: answers by mail"
        " go to support+TOKEN@… of it. Empty: no answers by mail.",
    )
    support_close_days: Positive = Field(7, description="Days until a solved support case closes by itself.")

    @property
    def is_https(self) -> bool:
        return self.base_url.startswith("https:")

    @property
    def cookie_name(self) -> str:
        """The session cookie: the `__Host-` prefix makes browsers insist on Secure, Path=/ and no Domain."""
        return "__Host-portal" if self.is_https else "portal"

    @property
    def is_loopback(self) -> bool:
        """Whether nobody but this machine's people can reach the portal: it listens here, and it is named so."""
        return is_loopback_host(self.host) and is_loopback_host(urlsplit(self.base_url).hostname or "")

    @property
    def is_embedded(self) -> bool:
        """Whether the database is the default one in the data folder: nobody named another."""
        return "database_url" not in self.model_fields_set

    @property
    def demo_allowed(self) -> bool:
        """Whether `serve` may fill an empty database with demonstration data by itself."""
        return self.demo and self.is_embedded and (self.is_loopback or self.demo_public)

    @cached_property
    def secret_key(self) -> bytes:
        """32 secret bytes, from PORTAL_SECRET_KEY or `keys/secret` in the data folder, drawn at first use.

        Raises `OSError` where the folder cannot be written, `ValueError` where the file is no key.
        """
        if self.secret is not None:
            return hashlib.sha256(self.secret.get_secret_value().encode()).digest()
        return _stored_secret(self.data / "keys" / "secret")


def _stored_secret(path: Path) -> bytes:
    with contextlib.suppress(FileNotFoundError):
        return _read_secret(path)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, fresh = tempfile.mkstemp(dir=path.parent)  # mode 0600
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(secrets.token_bytes(SECRET_BYTES))
        with contextlib.suppress(FileExistsError):
            os.link(fresh, path)  # whole or not at all: of two processes that start at once, the first one's key stands
    finally:
        os.unlink(fresh)
    return _read_secret(path)


def _read_secret(path: Path) -> bytes:
    key = path.read_bytes()
    if len(key) != SECRET_BYTES:
        raise ValueError(f"{path} holds {len(key)} bytes, not the {SECRET_BYTES} of a key")
    return key


def problems(error: ValidationError) -> list[str]:
    """One line for each bad value, without the value: it may be a secret."""
    lines = []
    for detail in error.errors(include_input=False, include_url=False, include_context=False):
        if detail["type"] == "default_factory_not_called":
            continue  # a default that follows from a value that is bad itself
        name = str(detail["loc"][0]) if detail["loc"] else ""
        variable = name if name.startswith("PORTAL_") else f"PORTAL_{name.upper()}"
        lines.append(f"{variable}: {detail['msg'].removeprefix('Value error, ')}")
    return lines


def load(**overrides: Any) -> Settings:
    """The settings of the environment, with the overrides that are not None. Ends the process (2) where one is bad."""
    try:
        return Settings(**{name: value for name, value in overrides.items() if value is not None})
    except ValidationError as error:
        for line in problems(error):
            print(f"portal: {line}", file=sys.stderr)
        raise SystemExit(2) from None
