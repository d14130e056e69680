"""The audit log: one row for each thing that someone did, written by the verb that did it, in the same transaction."""

import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from functools import reduce
from operator import or_
from typing import Any, Self
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Q, Subquery
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.db.fields import IdField
from portal.db.live import announce
from portal.db.transactions import atomic
from portal.kernel.viewer import Viewer


@dataclass(frozen=True)
class Part:
    """A part of the log. `shared`: facts of accounts (no `partner_id`) alone, or none of them; None: some are."""

    where: Q
    shared: bool | None = None


class Opening(Model):
    """That the open transaction may replace a person's name in the log (`names`), or forget what is older than `before`.

    Triggers refuse both without such a row. It is taken away in the transaction that wrote it: no other ever sees one.
    """

    id = IdField()
    names = fields.BooleanField(default=False)
    before = fields.DatetimeField(null=True)

    class Meta:
        table = "audit_opening"

    @classmethod
    @contextlib.asynccontextmanager
    async def for_names(cls) -> AsyncIterator[None]:
        """While this is open, names and what sentences say may be replaced: for the erasure of a person, and for nothing else."""
        async with atomic():
            row = await cls.create(names=True)
            yield
            await row.delete()


class Event(Model):
    """Who did what to which row, when. Never changed, never deleted before its retention ends.

    `partner_id` None with an `account_id` is a fact of the account: every engaged partner sees it, so it does not name the
    staff or the tool of one of them. With a `partner_id` it is that partner's alone. `needs` is a permission that reading it takes beyond the row's scope. `data` holds what the sentence
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
            Index(fields=("client_id", "partner_id", "at", "id")),
            Index(fields=("account_id", "partner_id", "at", "id")),
            Index(fields=("at", "id")),
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
        shared = partner is None and viewer.partner_id is not None
        await announce(partner=partner, account=None if partner else account)
        return await cls.create(
            at=viewer.now,
            kind=kind,
            partner_id=partner,
            client_id=client,
            account_id=account,
            actor_kind=viewer.kind,
            actor_id=viewer.user_id or viewer.token_id,
            actor_name="" if shared else viewer.name,
            needs=needs,
            data=data,
        )

    @classmethod
    async def forget(cls, before: datetime, most: int) -> int:
        """Delete the oldest events before a moment, so many at once; how many that were."""
        async with atomic():
            keys = await cls.filter(at__lt=before).order_by("at", "id").limit(most).values_list("id", flat=True)
            if keys:
                opening = await Opening.create(before=before)
                await cls.filter(id__in=keys).delete()
                await opening.delete()
        return len(keys)

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """Events of the viewer's partner and of the accounts it serves, as far as clients, accounts and `needs` allow."""
        return cls.readable_by(viewer).filter(reduce(or_, [part.where for part in cls.parts(viewer)]))

    @classmethod
    def readable_by(cls, viewer: Viewer) -> QuerySet[Self]:
        """Events whose `needs` the viewer has: of each of its `parts` those that it sees."""
        return cls.filter(Q(needs__isnull=True) | Q(needs__in=sorted(viewer.permissions)))

    @classmethod
    def parts(cls, viewer: Viewer) -> list[Part]:
        """The viewer's scope in parts that have no row in common. One index leads through each in order, through an OR none."""
        from portal.accounts.models import Account  # the log comes first of all domains, its scope needs the last
        from portal.clients.models import Client

        if not viewer.is_anonymous and viewer.sees_every_partner:
            # What a partner's staff do in its clients' folders is the partner's own.
            return [Part(Q(partner_id__isnull=True) | Q(kind__startswith="partner."))]
        if viewer.is_anonymous or not viewer.partner_id:
            return [Part(Q(id__in=[]))]
        accounts = Account.is_seen_by(viewer)
        own, shared = Q(partner_id=viewer.partner_id), Part(Q(partner_id__isnull=True) & accounts, shared=True)
        if not viewer.granted_only:
            return [Part(own, shared=False), shared]
        # An account that was in another folder once does not tell that folder's name.
        in_sight = Q(client_id__in=Subquery(Client.visible_to(viewer).values("id"))) & (Q(account_id__isnull=True) | accounts)
        in_no_folder = Q(client_id__isnull=True) & accounts
        return [Part(own & in_sight, shared=False), Part(own & in_no_folder, shared=False), shared]
