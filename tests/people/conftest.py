"""What the tests about people share."""

from collections.abc import Iterator

import pytest
from argon2 import PasswordHasher

from portal.kernel import clock, passwords
from portal.people.rules import Role
from portal.settings import Settings
from tests.cast import PASSWORD, Cast, person
from tests.visitor import Visitor


@pytest.fixture(autouse=True)
def cheap_hashes(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Argon2 with the smallest parameters: the real ones take a tenth of a second each."""
    hasher = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    passwords._hash_of_nothing.cache_clear()
    monkeypatch.setattr(passwords, "_hasher", lambda: hasher)
    yield
    passwords._hash_of_nothing.cache_clear()


@pytest.fixture
async def office(cast: Cast) -> Cast:
    """The cast, with an admin, and a password for all."""
    cast.users["admin"], cast.staff["admin"] = await person("admin", cast.partner, Role.ADMIN)
    encoded = await cast.users["owner"].hash_of(PASSWORD, 15)
    for user in cast.users.values():
        await user.set_password(encoded, clock.now())
    return cast


@pytest.fixture
def visitor(settings: Settings) -> Visitor:
    return Visitor(settings)
