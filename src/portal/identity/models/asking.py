"""What a client is asked, and the links in mails to it that open a plain page without signing in."""

import secrets
from datetime import datetime
from typing import Self
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Subquery
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.accounts.models import Engagement
from portal.db.fields import IdField
from portal.identity import rules
from portal.kernel.viewer import Viewer
from portal.people.models import digest


class RestoreRequest(Model):
    """A partner asks a client to restore its access to an account."""

    id = IdField()
    engagement_id: UUID
    engagement = fields.ForeignKeyField("portal.Engagement", related_name="restore_requests", on_delete=fields.RESTRICT)
    staff_id: UUID
    staff = fields.ForeignKeyField("portal.Staff", related_name="restore_requests", on_delete=fields.RESTRICT)
    who = fields.CharField(200)  # the person who asked
    reason = fields.CharField(500, default="")
    asked_at = fields.DatetimeField()
    answered_at = fields.DatetimeField(null=True)
    restored = fields.BooleanField(null=True)
    answered_by = fields.CharField(200, default="")  # who in the client's business answered

    class Meta:
        table = "identity_restore_request"
        indexes = [Index(fields=("engagement_id", "asked_at"))]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """Requests for the accounts that the viewer sees, of the viewer's own partner."""
        return cls.filter(engagement_id__in=Subquery(Engagement.visible_to(viewer).values("id")))


class ClientLink(Model):
    """A link that went to a client by mail: it opens the client's side of one engagement. Only its digest is stored."""

    id = IdField()
    engagement_id: UUID
    engagement = fields.ForeignKeyField("portal.Engagement", related_name="client_links", on_delete=fields.CASCADE)
    digest = fields.CharField(64, unique=True)
    made_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()

    class Meta:
        table = "identity_client_link"

    @classmethod
    async def make(cls, engagement_id: UUID, now: datetime) -> tuple[Self, str]:
        """A new link: the row, and the secret for the mail."""
        secret = secrets.token_urlsafe(32)
        row = await cls.create(
            engagement_id=engagement_id, digest=digest(secret), made_at=now, expires_at=now + rules.LINK_LASTS
        )
        return row, secret

    @classmethod
    async def find(cls, secret: str, now: datetime) -> Self | None:
        """The link, while it is good."""
        return await cls.get_or_none(digest=digest(secret), expires_at__gt=now)
