"""Answers already given, by idempotency key."""

from typing import Any

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from portal.db.fields import IdField


class IdempotencyKey(Model):
    """That an actor sent a mutation under a key, what with, and what came of it. Kept for a day."""

    id = IdField()
    actor = fields.CharField(120)
    key = fields.CharField(100)
    mutation = fields.CharField(80)
    digest = fields.CharField(64)
    answer: Any = fields.JSONField(null=True)
    created_at = fields.DatetimeField()

    class Meta:
        table = "idempotency_key"
        unique_together = (("actor", "key"),)
        indexes = [Index(fields=("created_at",))]
