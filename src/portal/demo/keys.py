"""The demonstration's password and its tool's token: drawn at random, kept in the data folder for its owner's eyes only."""

import contextlib
import os
import secrets
import tempfile
from pathlib import Path

_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that is taken for another


def password_file(data: Path) -> Path:
    """Where the password of all demonstration people stands."""
    return data / "keys" / "demo-password"


def token_file(data: Path) -> Path:
    """Where the tokens of the demonstration's tool stand."""
    return data / "keys" / "demo-token"


def read(path: Path) -> str | None:
    """What a file keeps, None where there is none."""
    try:
        return path.read_text("utf-8").strip() or None
    except FileNotFoundError:
        return None


def keep(path: Path, secret: str) -> None:
    """Write a file that its owner alone can read, whole or not at all. Raises `OSError`."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle, fresh = tempfile.mkstemp(dir=path.parent)  # mode 0600
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(secret + "\n")
        os.replace(fresh, path)
    finally:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(fresh)


def draw_password(shortest: int) -> str:
    """A password that can be read out: groups of five, at least four of them and `shortest` characters."""
    groups = max(4, -(-shortest // 6) + 1)
    return "-".join("".join(secrets.choice(_LETTERS) for _ in range(5)) for _ in range(groups))


def password_of(data: Path, shortest: int) -> str:
    """The data folder's password, drawn at first use."""
    known = read(password_file(data))
    if known and len(known) >= shortest:
        return known
    drawn = draw_password(shortest)
    keep(password_file(data), drawn)
    return drawn


def tokens_of(data: Path) -> list[str]:
    """The tokens made with this data folder, the newest first: one for each database that a demonstration was loaded into."""
    return (read(token_file(data)) or "").split()


def keep_token(data: Path, token: str) -> None:
    """Put a new token in front of those kept."""
    keep(token_file(data), "\n".join([token, *tokens_of(data)]))
