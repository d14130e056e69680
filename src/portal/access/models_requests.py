"""Requests for access: an advisor asks to enter a client, someone who manages access decides."""

from enum import StrEnum
from typing import Self
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.db.fields import IdField
from portal.kernel.viewer import Viewer


class AccessOutcome(StrEnum):
    """What was decided."""

    GIVEN = "given"
    DECLINED = "declined"


class AccessRequest(Model):
    """An advisor asks for access to a client, with a reason. `decided_at` None: it waits."""

    id = IdField()
    staff_id: UUID
    client_id: UUID
    staff = fields.ForeignKeyField("portal.Staff", related_name="access_requests", on_delete=fields.RESTRICT)
    client = fields.ForeignKeyField("portal.Client", related_name="access_requests", on_delete=fields.RESTRICT)
    reason = fields.CharField(500)
    asked_at = fields.DatetimeField()
    decided_at = fields.DatetimeField(null=True)
    outcome = fields.CharEnumField(AccessOutcome, max_length=10, null=True)
    decided_by = fields.CharField(200, default="")
    answer = fields.CharField(500, default="")  # why it was declined
    until = fields.DatetimeField(null=True)  # until when access was given; None with `given`: lasting

    class Meta:
        table = "access_request"
        indexes = [Index(fields=("staff_id", "decided_at")), Index(fields=("client_id", "decided_at")), Index(fields=("asked_at", "id"))]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """With `access:manage` all of the partner; else one's own."""
        if not viewer.partner_id or not viewer.staff_id:
            return cls.filter(id__in=[])
        if viewer.can("access:manage"):
            return cls.filter(staff__partner_id=viewer.partner_id)
        return cls.filter(staff_id=viewer.staff_id)
