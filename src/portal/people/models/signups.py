"""A business that asks to become a partner by itself, until its mail address has proven itself."""

import secrets
from datetime import datetime, timedelta
from typing import Self
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from portal.db.fields import IdField
from portal.kernel.text import one_line
from portal.partners.models import PartnerKind
from portal.people.models.tokens import digest


class SignUp(Model):
    """What was written on the sign-up form. The link in the mail makes a partner of it, once."""

    id = IdField()
    digest = fields.CharField(64, unique=True)
    business = fields.CharField(200)
    kind = fields.CharEnumField(PartnerKind, max_length=20)
    country = fields.CharField(2)
    name = fields.CharField(200)
    email = fields.CharField(254)
    made_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    used_at = fields.DatetimeField(null=True)
    partner_id: UUID | None
    partner = fields.ForeignKeyField("portal.Partner", null=True, on_delete=fields.SET_NULL)

    class Meta:
        table = "person_sign_up"

    @classmethod
    async def make(
        cls, now: datetime, lasts: timedelta, *, business: str, kind: PartnerKind, country: str, name: str, email: str
    ) -> tuple[Self, str]:
        """Keep what was written. Gives the row and the secret for the mail, which is nowhere stored."""
        secret = secrets.token_urlsafe(32)
        row = await cls.create(
            digest=digest(secret),
            business=one_line(business),
            kind=kind,
            country=country,
            name=one_line(name),
            email=email.strip(),
            made_at=now,
            expires_at=now + lasts,
        )
        return row, secret

    @classmethod
    async def find(cls, secret: str, now: datetime) -> Self | None:
        """The sign-up, where its link can still be used."""
        return await cls.get_or_none(digest=digest(secret), used_at__isnull=True, expires_at__gt=now)

    async def use(self, now: datetime) -> bool:
        """Claim it. False where another request was first."""
        return await SignUp.filter(id=self.id, used_at__isnull=True).update(used_at=now) == 1
