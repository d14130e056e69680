"""Secrets that must be read again (signing keys, webhook and TOTP secrets) as they are stored: encrypted, bound to their purpose."""

import base64

from cryptography.fernet import Fernet, InvalidToken
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


class Unreadable(Exception):
    """A sealed text was not sealed with this key for this purpose: the secret key has changed, or the row was tampered with."""


def _box(key: bytes, purpose: str) -> Fernet:
    derived = HKDF(algorithm=SHA256(), length=32, salt=None, info=b"portal sealed " + purpose.encode()).derive(key)
    return Fernet(base64.urlsafe_b64encode(derived))


def seal(key: bytes, purpose: str, secret: str) -> str:
    """The secret as it may be stored. `key` is `settings.secret_key`; `purpose` names what it is for: `webhook`, `totp`."""
    return _box(key, purpose).encrypt(secret.encode()).decode()


def unseal(key: bytes, purpose: str, sealed: str) -> str:
    """The secret again. Raises `Unreadable`."""
    try:
        return _box(key, purpose).decrypt(sealed.encode()).decode()
    except InvalidToken:
        raise Unreadable(purpose) from None
