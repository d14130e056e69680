"""What the tests about people share."""

from collections.abc import Iterator

import pytest
from argon2 import PasswordHasher

from portal.kernel import passwords


@pytest.fixture(autouse=True)
def cheap_hashes(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Argon2 with the smallest parameters: the real ones take a tenth of a second each."""
    hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    passwords._hash_of_nothing.cache_clear()
    monkeypatch.setattr(passwords, "_hasher", lambda: hasher)
    yield
    passwords._hash_of_nothing.cache_clear()
