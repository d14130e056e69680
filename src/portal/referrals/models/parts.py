"""What belongs to a referral: by what its business is known again, the steps it took, what its partner asked about it."""

from datetime import date, datetime
from typing import Self, TypeVar
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.db.fields import IdField, KeyField
from portal.kernel.viewer import Viewer
from portal.referrals.rules import RequestKind, Stage

M = TypeVar("M", bound=Model)


def of_visible(model: type[M], viewer: Viewer) -> QuerySet[M]:
    """Rows whose referral the viewer sees, as `Referral.visible_to` has it."""
    if not viewer.can("referrals:read"):
        return model.filter(id__in=[])
    if viewer.sees_every_partner:
        return model.all()
    if not viewer.partner_id:
        return model.filter(id__in=[])
    rows = model.filter(referral__partner_id=viewer.partner_id)
    return rows.filter(referral__staff_id=viewer.staff_id) if viewer.granted_only else rows


class ReferralKey(Model):
    """By what a referral's business is known again. Read by what looks for duplicates alone."""

    id = IdField()
    referral_id: UUID
    referral = fields.ForeignKeyField("portal.Referral", related_name="keys", on_delete=fields.CASCADE)
    key = KeyField(255)

    class Meta:
        table = "referral_key"
        unique_together = (("key", "referral_id"),)
        indexes = [Index(fields=("referral_id",))]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        return of_visible(cls, viewer)


class ReferralStep(Model):
    """That a referral reached a stage. Never changed."""

    id = IdField()
    referral_id: UUID
    referral = fields.ForeignKeyField("portal.Referral", related_name="steps", on_delete=fields.RESTRICT)
    stage = fields.CharEnumField(Stage, max_length=12)
    before = fields.CharEnumField(Stage, max_length=12, null=True)  # None: it was submitted
    lasted = fields.IntField()  # seconds in the stage before
    at = fields.DatetimeField()
    by = fields.CharField(200)  # empty: the clock
    why = fields.CharField(500, default="")

    class Meta:
        table = "referral_step"
        indexes = [Index(fields=("referral_id", "at", "id")), Index(fields=("before", "lasted")), Index(fields=("stage",))]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        return of_visible(cls, viewer)


class ReferralRequest(Model):
    """What a partner asked the vendor about a referral: an extension, a dispute with its evidence, a late claim.

    `decided_at` None: it waits, at most one of a kind at a time. `granted` None with `decided_at`: nobody need decide it any more.
    """

    id = IdField()
    referral_id: UUID
    account_id: UUID | None
    referral = fields.ForeignKeyField("portal.Referral", related_name="requests", on_delete=fields.RESTRICT)
    kind = fields.CharEnumField(RequestKind, max_length=10)
    text = fields.TextField()
    since: date | None = fields.DateField(null=True)  # of a claim: since when the partner serves the business
    asked_at = fields.DatetimeField()
    asked_by = fields.CharField(200)
    due_on: date | None = fields.DateField(null=True)
    decided_at: datetime | None = fields.DatetimeField(null=True)
    decided_by = fields.CharField(200, default="")
    granted = fields.BooleanField(null=True)
    answer = fields.CharField(500, default="")
    account = fields.ForeignKeyField("portal.Account", related_name="claims", null=True, on_delete=fields.RESTRICT)  # what a grant gave

    class Meta:
        table = "referral_request"
        indexes = [Index(fields=("referral_id", "asked_at", "id")), Index(fields=("kind", "decided_at"))]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        return of_visible(cls, viewer)

    async def lapse(self, viewer: Viewer) -> None:
        """The referral has gone where this can't be asked: nobody need decide it any more."""
        self.decided_at = viewer.now
        await self.save(update_fields=["decided_at"])
