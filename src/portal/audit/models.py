"""The audit log: one row for each thing that someone did, written by the verb that did it, in the same transaction."""

from typing import Any, Self
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Q
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.db.fields import IdField
from portal.kernel.viewer import Viewer


class Event(Model):
    """Who did what to which row, when. Never changed, never deleted before its retention ends.

    `partner_id` None with an `account_id` is a fact of the account: every engaged partner sees it. With a `partner_id` it is
    that partner's alone. `needs` is a permission that reading it takes beyond the row's scope. `data` holds what the sentence
    names, as plain values.
    """

    id = IdField()
    at = fields.DatetimeField()
    kind = fields.CharField(64)
    partner_id = fields.UUIDField(null=True)
    client_id = fields.UUIDField(null=True)
    account_id = fields.UUIDField(null=True)
    actor_kind = fields.CharField(16)
    actor_id = fields.UUIDField(null=True)
    actor_name = fields.CharField(200)
    needs = fields.CharField(40, null=True)
    data: dict[str, Any] = fields.JSONField(default=dict)

    class Meta:
        table = "audit_event"
        indexes = [
            Index(fields=("partner_id", "at", "id")),
            Index(fields=("client_id", "at", "id")),
            Index(fields=("account_id", "at", "id")),
        ]

    @classmethod
    async def write(
        cls,
        viewer: Viewer,
        kind: str,
        *,
        partner: UUID | None = None,
        client: UUID | None = None,
        account: UUID | None = None,
        needs: str | None = None,
        **data: Any,
    ) -> Self:
        """Note that `viewer` did `kind` (past tense: `client.archived`). Call inside the verb's transaction."""
        return await cls.create(
            at=viewer.now,
            kind=kind,
            partner_id=partner,
            client_id=client,
            account_id=account,
            actor_kind=viewer.kind,
            actor_id=viewer.user_id or viewer.token_id,
            actor_name=viewer.name,
            needs=needs,
            data=data,
        )

    @classmethod
    def about(cls, viewer: Viewer) -> QuerySet[Self]:
        """Events that the viewer's permissions allow, before the scope of partner, client and account is laid over them."""
        return cls.filter(Q(needs__isnull=True) | Q(needs__in=sorted(viewer.permissions)))
