"""A bad value is refused at start, by name and in one line; a good one is what the operator said."""

import os
import stat
from pathlib import Path

import pytest

from portal.settings import Settings, load

BAD = {
    "PORTAL_PORT": ["abc", "-1", "65536"],
    "PORTAL_BASE_URL": [
        "portal.example.com",
        "http://portal.example.com",
        "https://portal.example.com/x",
        "ftp://x",
        "https://",
    ],
    "PORTAL_DATABASE_URL": ["mysql://x/y", "sqlite://", "postgres://host", "nonsense"],
    "PORTAL_SMTP_URL": ["http://mail.example", "smtp://", "smtp://mail.example:many"],
    "PORTAL_SECRET_KEY": ["short"],
    "PORTAL_PASSWORD_MIN": ["7"],
    "PORTAL_TRUSTED_PROXIES": ["10.0.0.0/8, nobody"],
    "PORTAL_LOG_LEVEL": ["loud"],
    "PORTAL_MAIL_FROM": ["nobody"],
    "PORTAL_SESSION_HOURS": ["0"],
    "PORTAL_PAYOUT_WAIT_DAYS": ["-1"],
    "PORTAL_PAYER_IBAN": ["DE12"],
    "PORTAL_PAYER_BIC": ["nonsense"],
}


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in BAD.items() for value in values])
def test_bad_value_ends_the_start_with_one_line(
    name: str, value: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(SystemExit) as ended:
        load()
    lines = capsys.readouterr().err.splitlines()
    assert ended.value.code == 2
    assert len(lines) == 1
    assert lines[0].startswith(f"portal: {name}: ")


def test_no_secret_is_shown(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("PORTAL_SECRET_KEY", "hush")
    monkeypatch.setenv("PORTAL_SMTP_URL", "http://user:hush@mail.example")
    monkeypatch.setenv("PORTAL_DATABASE_URL", "mysql://user:hush@db.example/portal")
    with pytest.raises(SystemExit):
        load()
    assert "hush" not in capsys.readouterr().err
    shown = repr(
        Settings(smtp_url="smtp://user:hush@mail.example", secret="hush" * 8, database_url="postgres://u:hush@h/d")
    )
    assert "hush" not in shown


def test_defaults_follow_port_and_data() -> None:
    settings = load(port=9000, data="/tmp/somewhere")
    assert settings.base_url == "http://localhost:9000"
    assert settings.database_url == "sqlite:///tmp/somewhere/portal.db"
    assert (settings.cookie_name, settings.is_https, settings.is_loopback) == ("portal", False, True)


def test_https_brings_the_host_cookie() -> None:
    settings = load(base_url="https://Portal.example.com/")
    assert settings.base_url == "https://portal.example.com"
    assert settings.cookie_name == "__Host-portal"
    assert not settings.is_loopback


def test_lists_are_given_by_commas(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORTAL_TRUSTED_PROXIES", "10.0.0.0/8, 127.0.0.1")
    monkeypatch.setenv("PORTAL_INSECURE_ORIGINS", "http://localhost:9001")
    settings = load()
    assert settings.trusted_proxies == ("10.0.0.0/8", "127.0.0.1")
    assert settings.insecure_origins == ("http://localhost:9001",)


@pytest.mark.parametrize("base_url", ["https://portal.example.com", "https://10.0.0.7", "https://localhost.example.com"])
def test_insecure_origins_are_for_development_alone(base_url: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        load(base_url=base_url, insecure_origins="http://127.0.0.1:8081")
    assert capsys.readouterr().err.startswith("portal: PORTAL_INSECURE_ORIGINS: is for development")
    assert load(base_url=base_url).insecure_origins == ()


@pytest.mark.parametrize(
    ("said", "allowed"),
    [
        ({}, True),
        ({"demo": False}, False),
        ({"database_url": "sqlite:///tmp/own.db"}, False),
        ({"host": "0.0.0.0"}, False),
        ({"base_url": "https://portal.example.com"}, False),
        ({"host": "0.0.0.0", "demo_public": True}, True),
        ({"host": "::1"}, True),
    ],
)
def test_demonstration_loads_by_itself_only_where_nobody_is_surprised(said: dict[str, object], allowed: bool) -> None:
    assert load(**said).demo_allowed is allowed


def test_secret_is_drawn_once_and_kept_private(tmp_path: Path) -> None:
    first, second = load(data=tmp_path).secret_key, load(data=tmp_path).secret_key
    path = tmp_path / "keys" / "secret"
    assert first == second == path.read_bytes()
    assert len(first) == 32
    assert stat.S_IMODE(os.stat(path).st_mode) == 0o600
    assert [entry.name for entry in path.parent.iterdir()] == ["secret"]
    path.write_bytes(b"torn")
    with pytest.raises(ValueError, match="4 bytes"):
        _ = load(data=tmp_path).secret_key


def test_secret_from_the_environment_makes_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PORTAL_SECRET_KEY", "x" * 32)
    assert len(load(data=tmp_path).secret_key) == 32
    assert not (tmp_path / "keys").exists()


def test_every_setting_is_described() -> None:
    assert [name for name, field in Settings.model_fields.items() if not field.description] == []


def test_every_setting_stands_in_the_documentation():
    from pathlib import Path

    text = (Path(__file__).parent.parent / "docs" / "settings.md").read_text()
    for name, field in Settings.model_fields.items():
        variable = field.validation_alias or f"PORTAL_{name.upper()}"
        assert f"| `{variable}` |" in text and field.description and field.description in text, name
