"""Webhooks: what products are told, written in the same transaction as the change that it tells of. Sent by `jobs.py`."""

from datetime import datetime
from typing import Any, Self
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from portal.db.fields import IdField


class Endpoint(Model):
    """Where a product is told. One for each product; `secrets` are sealed, the newest first: while two stand, both sign."""

    id = IdField()
    product_id: UUID
    product = fields.OneToOneField("portal.Product", related_name="endpoint", on_delete=fields.CASCADE)
    url = fields.CharField(500)
    secrets: list[str] = fields.JSONField()
    is_paused = fields.BooleanField(default=False)
    created_at = fields.DatetimeField()

    class Meta:
        table = "outbox_endpoint"


class Webhook(Model):
    """One event for one product. Those of an account go out in the order in which they were written (`id`)."""

    id = IdField()
    product_id: UUID
    product = fields.ForeignKeyField("portal.Product", related_name="webhooks", on_delete=fields.CASCADE)
    account_id = fields.UUIDField(null=True)  # None: about no account
    kind = fields.CharField(64)  # account.requested
    data: dict[str, Any] = fields.JSONField()
    created_at = fields.DatetimeField()
    due_at = fields.DatetimeField()
    attempts = fields.IntField(default=0)
    sent_at = fields.DatetimeField(null=True)
    dead_at = fields.DatetimeField(null=True)
    last_error = fields.CharField(300, default="")

    class Meta:
        table = "outbox_webhook"
        indexes = [
            Index(fields=("sent_at", "dead_at", "due_at")),
            Index(fields=("account_id", "sent_at", "id")),
            Index(fields=("product_id", "created_at", "id")),
        ]

    @classmethod
    async def post(
        cls, product_id: UUID, account_id: UUID | None, kind: str, data: dict[str, Any], now: datetime
    ) -> Self | None:
        """Tell a product of something. Call inside the transaction of the change. None where the product has no endpoint."""
        if not await Endpoint.filter(product_id=product_id).exists():
            return None
        return await cls.create(
            product_id=product_id, account_id=account_id, kind=kind, data=data, created_at=now, due_at=now
        )


class Attempt(Model):
    """One try to deliver a webhook: the delivery log."""

    id = IdField()
    webhook_id: UUID
    webhook = fields.ForeignKeyField("portal.Webhook", related_name="tries", on_delete=fields.CASCADE)
    at = fields.DatetimeField()
    took_ms = fields.IntField()
    status = fields.IntField(null=True)  # HTTP status; None: no answer
    error = fields.CharField(300, default="")
    answer = fields.CharField(500, default="")  # the beginning of the answer's body

    class Meta:
        table = "outbox_attempt"
        indexes = [Index(fields=("webhook_id", "at"))]
