"""Argon2id hashes, made and checked in a thread: one takes a tenth of a second and the event loop has better things to do."""

import asyncio
from functools import lru_cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from argon2.profiles import RFC_9106_LOW_MEMORY


@lru_cache(maxsize=1)
def _hasher() -> PasswordHasher:
    return PasswordHasher.from_parameters(RFC_9106_LOW_MEMORY)


@lru_cache(maxsize=1)
def _hash_of_nothing() -> str:
    return _hasher().hash("no one has this password")


async def hash_password(password: str) -> str:
    """The encoded hash, parameters included."""
    return await asyncio.to_thread(_hasher().hash, password)


async def check_password(encoded: str, password: str) -> tuple[bool, str | None]:
    """Whether the password fits, and a new hash where the stored one's parameters are out of date.

    An empty `encoded` costs the same time and never fits, so that nobody learns whether a person exists.
    """

    def check() -> tuple[bool, str | None]:
        try:
            _hasher().verify(encoded or _hash_of_nothing(), password)
        except (VerificationError, InvalidHashError):
            return False, None
        fits = bool(encoded)
        return fits, _hasher().hash(password) if fits and _hasher().check_needs_rehash(encoded) else None

    return await asyncio.to_thread(check)
