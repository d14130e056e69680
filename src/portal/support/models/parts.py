"""What belongs to a case: its messages, the addresses that answers by mail go to; and partners' account managers."""

import secrets
from datetime import datetime
from typing import Any, Self
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Q, Subquery
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.db.fields import IdField, KeyField
from portal.files.models import held_by
from portal.kernel.viewer import Viewer
from portal.people.models import User, digest
from portal.people.rules import VendorRole
from portal.support.rules import MessageKind

HOLDER = "message"  # of files
ANSWERERS = (VendorRole.ADMIN, VendorRole.SUPPORT)


def cases_of(viewer: Viewer) -> Q:
    """Which cases a viewer sees: with `support:read` the own partner's, or for the vendor's staff all; else those asked oneself."""
    if viewer.can("support:read"):
        if viewer.sees_every_partner:
            return Q()
        return Q(partner_id=viewer.partner_id) if viewer.partner_id else Q(id__in=[])
    if viewer.can("support:ask") and viewer.partner_id and viewer.user_id:
        return Q(partner_id=viewer.partner_id, asked_by_id=viewer.user_id)
    return Q(id__in=[])


class CaseMessage(Model):
    """Something in a case's thread. Never changed. `step`: what was done, for the kind of that name."""

    id = IdField()
    case_id: UUID
    case = fields.ForeignKeyField("portal.PartnerCase", related_name="messages", on_delete=fields.RESTRICT)
    kind = fields.CharEnumField(MessageKind, max_length=8)
    step = fields.CharField(20, default="")
    text = fields.TextField()
    author_id = fields.UUIDField(null=True)  # None: the clock
    author_name = fields.CharField(200)
    by_vendor = fields.BooleanField()
    by_mail = fields.BooleanField(default=False)
    mail_key = KeyField(64, null=True, unique=True)  # digest of the mail's Message-ID: it is taken once
    aside: list[dict[str, Any]] = fields.JSONField(default=list)  # what happened to the account lately, as it was when the case was asked
    at = fields.DatetimeField()

    class Meta:
        table = "support_message"
        indexes = [Index(fields=("case_id", "at", "id"))]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """Those of cases that the viewer sees; notes for those alone who answer."""
        from portal.support.models.cases import PartnerCase  # messages and cases name each other

        found = cls.filter(case_id__in=Subquery(PartnerCase.visible_to(viewer).values("id")))
        return found if viewer.can("support:answer") else found.exclude(kind=MessageKind.NOTE)


held_by(HOLDER, CaseMessage.visible_to)


class CaseAddress(Model):
    """That mail to an address with this token is an answer to a case. One for each mail about it; only the token's digest is kept."""

    id = IdField()
    case_id: UUID
    case = fields.ForeignKeyField("portal.PartnerCase", related_name="addresses", on_delete=fields.CASCADE)
    digest = KeyField(64, unique=True)
    made_at = fields.DatetimeField()

    class Meta:
        table = "support_address"

    @classmethod
    async def make(cls, case_id: UUID, now: datetime) -> str:
        """Draw a token; small letters and digits, as mail servers may fold addresses."""
        token = secrets.token_hex(16)
        await cls.create(case_id=case_id, digest=digest(token), made_at=now)
        return token


class AccountManager(Model):
    """The person of the vendor whom a partner may turn to by name."""

    id = IdField()
    partner_id: UUID
    user_id: UUID
    partner = fields.OneToOneField("portal.Partner", related_name="account_manager", on_delete=fields.CASCADE)
    user = fields.ForeignKeyField("portal.User", related_name="manages", on_delete=fields.CASCADE)
    since = fields.DatetimeField()

    class Meta:
        table = "support_manager"

    @classmethod
    async def of(cls, partner_id: UUID) -> User | None:
        """Whom the vendor has named for a partner, as long as that person is one of the vendor's."""
        row = await cls.filter(partner_id=partner_id, user__vendor_role__isnull=False).select_related("user").first()
        return row.user if row else None


async def answerers() -> list[User]:
    """The vendor's people who answer cases, by name."""
    return await User.filter(vendor_role__in=ANSWERERS).order_by("name", "id")
