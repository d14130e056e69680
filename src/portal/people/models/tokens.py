"""Secrets that the portal hands out: single-use ones by mail, and API tokens for programs."""

import secrets
from datetime import datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING, Self
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from portal.db.fields import IdField

if TYPE_CHECKING:
    from portal.people.models.users import User


def digest(secret: str) -> str:
    """What is stored of a secret that the portal made itself (256 random bits): its SHA-256, in hexadecimal."""
    return sha256(secret.encode()).hexdigest()


class MailToken(Model):
    """A single-use secret that went out by mail: to set a password, to join a partner, to prove an address."""

    id = IdField()
    user_id: UUID
    user = fields.ForeignKeyField("portal.User", related_name="mail_tokens", on_delete=fields.CASCADE)
    staff_id: UUID | None
    staff = fields.ForeignKeyField("portal.Staff", null=True, on_delete=fields.CASCADE)
    purpose = fields.CharField(10)  # password, join, email
    digest = fields.CharField(64, unique=True)
    email = fields.CharField(254, default="")  # purpose email: the address that is to become the person's
    made_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    used_at = fields.DatetimeField(null=True)

    class Meta:
        table = "person_mail_token"
        indexes = [Index(fields=("user_id", "purpose"))]

    @classmethod
    async def make(
        cls, now: datetime, purpose: str, user: "User", lasts: timedelta, *, staff_id: UUID | None = None, email: str = ""
    ) -> tuple[Self, str]:
        """Make a token; older ones for the same purpose (and partner) die. Gives the row and the secret for the mail."""
        await cls.filter(user_id=user.id, purpose=purpose, staff_id=staff_id, used_at=None).update(used_at=now)
        secret = secrets.token_urlsafe(32)
        row = await cls.create(
            user_id=user.id,
            staff_id=staff_id,
            purpose=purpose,
            digest=digest(secret),
            email=email,
            made_at=now,
            expires_at=now + lasts,
        )
        return row, secret

    @classmethod
    async def find(cls, secret: str, purpose: str, now: datetime) -> Self | None:
        """The token, where it can still be used."""
        return await cls.get_or_none(digest=digest(secret), purpose=purpose, used_at__isnull=True, expires_at__gt=now)

    async def use(self, now: datetime) -> bool:
        """Claim it. False where another request was first."""
        return await MailToken.filter(id=self.id, used_at__isnull=True).update(used_at=now) == 1


class ApiToken(Model):
    """A secret for programs, `ppt_…`. It acts as a person (`user`), or is a tool of a partner, of a product or of the billing."""

    id = IdField()
    name = fields.CharField(200)
    digest = fields.CharField(64, unique=True)
    hint = fields.CharField(12)  # the first characters, to tell tokens apart
    user_id: UUID | None
    partner_id: UUID | None
    product_id: UUID | None
    user = fields.ForeignKeyField("portal.User", related_name="tokens", null=True, on_delete=fields.CASCADE)
    partner = fields.ForeignKeyField("portal.Partner", related_name="tokens", null=True, on_delete=fields.CASCADE)
    product = fields.ForeignKeyField("portal.Product", related_name="tokens", null=True, on_delete=fields.CASCADE)
    is_billing = fields.BooleanField(default=False)
    scopes: list[str] = fields.JSONField()
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    revoked_at = fields.DatetimeField(null=True)
    last_used_at = fields.DatetimeField(null=True)

    class Meta:
        table = "person_api_token"
