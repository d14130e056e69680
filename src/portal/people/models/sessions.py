"""Browsers that are signed in, and how often someone tried to."""

import secrets
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Self
from uuid import UUID

from tortoise import fields
from tortoise.exceptions import IntegrityError
from tortoise.expressions import F
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.db.fields import IdField
from portal.kernel.viewer import Viewer
from portal.people.models.tokens import digest

if TYPE_CHECKING:
    from portal.people.models.users import User


class Session(Model):
    """A browser that has signed in. Only the digest of its cookie is stored."""

    id = IdField()
    user_id: UUID
    partner_id: UUID | None
    user = fields.ForeignKeyField("portal.User", related_name="sessions", on_delete=fields.CASCADE)
    partner = fields.ForeignKeyField("portal.Partner", null=True, on_delete=fields.RESTRICT)
    digest = fields.CharField(64, unique=True)
    created_at = fields.DatetimeField()
    seen_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    proven_at = fields.DatetimeField()  # when the person last proved to be that person: what a step-up asks for
    browser = fields.CharField(200, default="")
    address = fields.CharField(64, default="")

    class Meta:
        table = "person_session"

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        return cls.filter(user_id=viewer.user_id, expires_at__gt=viewer.now) if viewer.user_id else cls.filter(id__in=[])

    @classmethod
    async def start(
        cls, user: "User", now: datetime, hours: int, *, browser: str, address: str, partner_id: UUID | None
    ) -> tuple[Self, str]:
        """Begin a session. Gives the row and the secret for the cookie, which is nowhere stored."""
        secret = secrets.token_urlsafe(32)
        row = await cls.create(
            user_id=user.id,
            partner_id=partner_id,
            digest=digest(secret),
            created_at=now,
            seen_at=now,
            proven_at=now,
            expires_at=now + timedelta(hours=hours),
            browser=browser[:200],
            address=address[:64],
        )
        return row, secret


class SignInCount(Model):
    """How often someone tried to sign in and failed: per account, per address and over all.

    One row for each key: its id is made from the key, so that two first tries at once meet in one row.
    """

    id = IdField()
    key = fields.CharField(64)
    window = fields.DatetimeField()
    tries = fields.IntField(default=0)

    class Meta:
        table = "person_sign_in_count"
        unique_together = (("key", "window"),)

    @classmethod
    async def charge(cls, key: str, now: datetime, seconds: int, limit: int) -> datetime | None:
        """Count one try under `key` (stored as a digest), or give the moment until which there were too many.

        A window begins with its first try. Each step is one statement, so that tries at the same moment are all counted.
        """
        named = digest(key)
        row = cls.filter(id=UUID(named[:32]))
        begun = now - timedelta(seconds=seconds)
        for _attempt in (1, 2, 3):
            if await row.filter(window__lte=begun).update(window=now, tries=1):
                return None
            if await row.filter(window__gt=begun, tries__lt=limit).update(tries=F("tries") + 1):
                return None
            found = await row.get_or_none()
            if found and found.tries >= limit:
                return found.window + timedelta(seconds=seconds)
            if found:  # another try was first at this moment: this one is counted beside it
                continue
            try:
                await cls.create(id=UUID(named[:32]), key=named, window=now, tries=1)
                return None
            except IntegrityError:  # another try was first: it is counted beside it
                continue
        return now + timedelta(seconds=seconds)

    @classmethod
    async def is_full(cls, key: str, limit: int) -> bool:
        """Whether no more tries are judged under `key` at present."""
        return await cls.filter(id=UUID(digest(key)[:32]), tries__gte=limit).exists()

    @classmethod
    async def give_back(cls, keys: list[str]) -> None:
        """Take one try back under each key: it was the right one."""
        await cls.filter(id__in=[UUID(digest(key)[:32]) for key in keys], tries__gt=0).update(tries=F("tries") - 1)
