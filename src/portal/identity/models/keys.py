"""The keys that sign what the portal says of a person. Private parts are stored sealed."""

import asyncio
import json
from datetime import datetime, timedelta
from typing import Any, Self

from joserfc.jwk import KeySet, RSAKey
from tortoise import fields
from tortoise.models import Model

from portal.db.fields import IdField
from portal.db.transactions import whole
from portal.identity import rules
from portal.kernel import ids
from portal.kernel.sealed import Unreadable, seal, unseal

_PURPOSE = "oidc signing key"
BITS = 2048


class SigningKey(Model):
    """An RSA key. The newest that has begun signs; older ones stay published until what they signed has expired."""

    id = IdField()
    sealed = fields.TextField()  # the private key as a JWK
    public: dict[str, Any] = fields.JSONField()
    made_at = fields.DatetimeField()
    signs_from = fields.DatetimeField()

    class Meta:
        table = "identity_signing_key"

    @property
    def kid(self) -> str:
        """Its name in a key set and in the head of what it signed."""
        return ids.encode("key", self.id)

    def opens(self, secret: bytes) -> bool:
        """Whether it can sign: it was sealed with this secret key, which operators may change."""
        try:
            unseal(secret, _PURPOSE, self.sealed)
        except Unreadable:
            return False
        return True

    @classmethod
    async def published(cls, now: datetime, secret: bytes, lasts: timedelta) -> list[Self]:
        """The keys that are told; the first is made when there is none."""
        found = rules.published(await cls.all(), now)
        if rules.signing([key for key in found if key.opens(secret)], now) is None:
            await cls.rotate(now, secret, lasts)
            found = rules.published(await cls.all(), now)
        return found

    @classmethod
    async def key_set(cls, now: datetime, secret: bytes, lasts: timedelta) -> dict[str, Any]:
        """The JSON Web Key Set that products check signatures with."""
        keys = await cls.published(now, secret, lasts)
        return {"keys": [key.public for key in sorted(keys, key=lambda key: key.signs_from, reverse=True)]}

    @classmethod
    async def in_use(cls, now: datetime, secret: bytes, lasts: timedelta) -> tuple[Self, RSAKey]:
        """The key that signs now, opened."""
        row = rules.signing([key for key in await cls.published(now, secret, lasts) if key.opens(secret)], now)
        assert row
        return row, RSAKey.import_key(json.loads(unseal(secret, _PURPOSE, row.sealed)))

    @classmethod
    async def opened(cls, now: datetime, secret: bytes, lasts: timedelta) -> KeySet:
        """The published keys, to check what came back by."""
        return KeySet.import_key_set(await cls.key_set(now, secret, lasts))

    @classmethod
    async def rotate(cls, now: datetime, secret: bytes, lasts: timedelta) -> Self | None:
        """Make the next key, where it is time to, and drop those that nobody needs. Not inside a transaction: drawing one is slow."""
        if rules.next_from([key for key in await cls.all() if key.opens(secret)], now, lasts) is None:
            return None
        drawn = await asyncio.to_thread(RSAKey.generate_key, BITS, {"use": "sig", "alg": "RS256"}, auto_kid=False)
        return await cls._take(drawn, now, secret, lasts)

    @classmethod
    @whole
    async def _take(cls, drawn: RSAKey, now: datetime, secret: bytes, lasts: timedelta) -> Self | None:
        known = await cls.all().select_for_update()
        signs_from = rules.next_from([key for key in known if key.opens(secret)], now, lasts)
        if signs_from is None:  # someone else was first
            return None
        row = cls(id=ids.new(), made_at=now, signs_from=signs_from)
        private = {**drawn.as_dict(private=True), "kid": row.kid}
        row.sealed = seal(secret, _PURPOSE, json.dumps(private))
        row.public = {**drawn.as_dict(private=False), "kid": row.kid, "use": "sig", "alg": "RS256"}
        await row.save(force_create=True)
        kept = {key.id for key in rules.published([*known, row], now)}
        await cls.filter(id__in=[key.id for key in known if key.id not in kept]).delete()
        return row
