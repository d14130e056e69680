"""Imports of a client book: a file that someone has uploaded, kept for a day until it is run or left."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any, Self
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.clients import importing
from portal.clients.importing import Known, Outcome, Row, Step
from portal.clients.models import Client
from portal.db.fields import IdField
from portal.kernel.refusal import Refusal, refuse_if
from portal.kernel.text import gettext as _
from portal.kernel.viewer import Viewer

KEPT = timedelta(hours=24)
MOST = 10  # of one person in one partner; the oldest make room


class ClientImport(Model):
    """A file on its way to being clients. Whoever uploaded it sees it, nobody else, for a day; its text goes once it is run."""

    id = IdField()
    partner_id: UUID
    partner = fields.ForeignKeyField("portal.Partner", related_name="client_imports", on_delete=fields.RESTRICT)
    owner_id = fields.UUIDField()  # the person; of a tool its token
    file_name = fields.CharField(200)
    text = fields.TextField()
    mapping: Any = fields.JSONField()  # field to column, from 0
    add_duplicates = fields.BooleanField(default=False)
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    matched_at = fields.DatetimeField(null=True)
    run_at = fields.DatetimeField(null=True)
    outcome: Any = fields.JSONField(null=True)  # once run: line, outcome, name, message and client of each row

    class Meta:
        table = "client_import"
        indexes = [Index(fields=("partner_id", "owner_id", "expires_at")), Index(fields=("expires_at",))]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """The viewer's own in the partner, for as long as they are kept and the viewer may import."""
        owner = viewer.user_id or viewer.token_id
        if not viewer.partner_id or not owner or not viewer.can("clients:manage"):
            return cls.filter(id__in=[])
        return cls.filter(partner_id=viewer.partner_id, owner_id=owner, expires_at__gt=viewer.now)

    @classmethod
    async def start(cls, viewer: Viewer, text: str, file_name: str = "") -> Self:
        """Keep a file that can be read; what its columns hold is guessed from their heads. Raises `Refused` at `csv`."""
        refuse_if(None if viewer.partner_id else Refusal("NO_PARTNER", _("Clients belong to a partner, and you are in none.")))
        made = await cls.create(
            partner_id=viewer.partner_id,
            owner_id=viewer.user_id or viewer.token_id,
            file_name=importing.file_name(file_name),
            text=text,
            mapping=importing.guess(importing.read(text).heads),
            created_at=viewer.now,
            expires_at=viewer.now + KEPT,
        )
        kept = await cls.visible_to(viewer).order_by("-created_at", "-id").values_list("id", flat=True)
        await cls.filter(id__in=list(kept[MOST:])).delete()
        return made

    @property
    def step(self) -> Step:
        """How far it is."""
        return importing.step_of(self.matched_at, self.run_at)

    async def match(self, viewer: Viewer, pairs: Sequence[tuple[int, str]], add_duplicates: bool) -> None:
        """Say what the columns hold, as pairs of column (from 0) and field, and what becomes of duplicates."""
        refuse_if(importing.refuse_match(self.step), self)
        refuse_if(importing.refuse_mapping(pairs, len(importing.read(self.text).heads)), self)
        self.mapping = {name: column for column, name in pairs}
        self.add_duplicates, self.matched_at = add_duplicates, viewer.now
        await self.save(update_fields=["mapping", "add_duplicates", "matched_at"])

    async def rows(self, viewer: Viewer) -> list[Row]:
        """What came of each row; before the run, what would come of it now."""
        if self.outcome is not None:
            return [Row(line, Outcome(outcome), *rest) for line, outcome, *rest in self.outcome]
        sheet = importing.read(self.text)
        mapping = {"name": len(sheet.heads), **self.mapping}  # a guess may lack the name: then every row says so
        return importing.plan(sheet, mapping, await _known(viewer), add_duplicates=self.add_duplicates)

    async def run(self, viewer: Viewer) -> None:
        """Add every client that can be added, and let go of the file. Run already, it is left as it is."""
        if self.run_at:
            return
        done = [await _written(viewer, row) for row in await self.rows(viewer)]
        self.outcome = [[row.line, row.outcome, row.name, row.message, row.client] for row in done]
        self.text, self.run_at = "", viewer.now
        await self.save(update_fields=["outcome", "text", "run_at"])

    @classmethod
    async def forget(cls, now: datetime) -> None:
        """Delete what has been kept for long enough."""
        await cls.filter(expires_at__lte=now).delete()


async def _known(viewer: Viewer) -> list[Known]:
    """The partner's clients, as far as the viewer sees them; their addresses only to whom may read them."""
    contacts = viewer.can("contacts:read")
    rows = Client.visible_to(viewer).filter(partner_id=viewer.partner_id).order_by("created_at", "id")
    return [
        Known(str(row.id), row.name, row.email if contacts else "", row.archived_at is not None)
        async for row in rows.only("id", "name", "email", "archived_at")
    ]


async def _written(viewer: Viewer, row: Row) -> Row:
    """The row once its client is added; as it is where none is."""
    if row.outcome is not Outcome.ADDED:
        return row
    return replace(row, client=str((await Client.add(viewer, dict(row.details))).id))
