"""Files, kept in the database in pieces: one backup holds all, and every server sees them."""

import hashlib
from collections.abc import AsyncIterator, Callable, Sequence
from datetime import datetime, timedelta
from typing import BinaryIO, Self
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Q, Subquery
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.db.fields import IdField, KeyField
from portal.db.transactions import whole
from portal.files import rules
from portal.files.rules import FileKind
from portal.kernel import ids
from portal.kernel.refusal import Refusal, Refused, not_found
from portal.kernel.text import gettext as _
from portal.kernel.viewer import Kind, Viewer

PIECE = 1 << 18  # bytes
DRAFTS_KEPT = timedelta(days=1)
MOST_DRAFTS = 40  # of one person, that nothing holds

Rows = Callable[[Viewer], QuerySet[Model]]
_HOLDERS: dict[str, Rows] = {}


def held_by(holder: str, rows: Rows) -> None:
    """Have files with this `holder` seen by whoever sees the row that holds them; for the domain of that row, as it is loaded."""
    _HOLDERS[holder] = rows


class File(Model):
    """A file that was looked into and taken. Held by one row (`holder`, `holder_id`); held by none it is a draft of who sent it."""

    id = IdField()
    partner_id = fields.UUIDField(null=True)  # of whom it came; None: of the vendor
    user_id = fields.UUIDField(null=True)  # who sent it; None: a tool
    token_id = fields.UUIDField(null=True)
    name = fields.CharField(160)  # `rules.safe_name`
    kind = fields.CharEnumField(FileKind, max_length=8)
    size = fields.BigIntField()  # bytes
    sha256 = KeyField(64)
    at = fields.DatetimeField()
    holder = fields.CharField(20, null=True)
    holder_id = fields.UUIDField(null=True)
    place = fields.IntField(default=0)  # among those of its holder

    class Meta:
        table = "file"
        indexes = [Index(fields=("holder", "holder_id", "place")), Index(fields=("holder", "at")), Index(fields=("user_id", "holder"))]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """Those of rows that the viewer sees, and the viewer's own that nothing holds yet."""
        if viewer.is_anonymous:
            return cls.filter(id__in=[])
        found = cls._own(viewer)
        for holder, rows in _HOLDERS.items():
            found |= Q(holder=holder, holder_id__in=Subquery(rows(viewer).values("id")))
        return cls.filter(found)

    @classmethod
    def _own(cls, viewer: Viewer) -> Q:
        who = Q(token_id=viewer.token_id) if viewer.kind is Kind.TOOL else Q(user_id=viewer.user_id)
        where = Q(partner_id=viewer.partner_id) if viewer.partner_id else Q(partner_id__isnull=True)
        return Q(holder__isnull=True) & who & where

    @classmethod
    @whole
    async def keep(cls, viewer: Viewer, content: BinaryIO, name: str, kind: FileKind) -> Self:
        """Keep a file that was looked into, as a draft of the viewer's. Raises `Refused` where there are too many of those."""
        if await cls.filter(cls._own(viewer)).count() >= MOST_DRAFTS:
            raise Refused((Refusal("TOO_MANY", _("You have sent many files that nothing holds. Try again tomorrow."), "files"),))
        digest, size, place = hashlib.sha256(), 0, 0
        row = cls(
            partner_id=viewer.partner_id,
            user_id=viewer.user_id,
            token_id=viewer.token_id,
            name=rules.safe_name(name, kind),
            kind=kind,
            size=0,
            sha256="",
            at=viewer.now,
        )
        await row.save(force_create=True)
        content.seek(0)
        while piece := content.read(PIECE):
            await FilePiece.create(file_id=row.id, place=place, content=piece)
            digest.update(piece)
            size, place = size + len(piece), place + 1
        row.size, row.sha256 = size, digest.hexdigest()
        await row.save(update_fields=["size", "sha256"])
        return row

    @classmethod
    async def drafts(cls, viewer: Viewer, named: Sequence[object], field: str = "files", most: int = rules.MOST) -> list[Self]:
        """The viewer's own files that an input names, held by nothing yet, in its order. Raises `Refused`."""
        if len(named) > most:
            raise Refused((Refusal("TOO_MANY", _("At most {n} files fit.").format(n=most), field),))
        keys = list(dict.fromkeys(ids.key_of(each, "file") for each in named))
        rows = {row.id: row for row in await cls.filter(cls._own(viewer), id__in=[key for key in keys if key])}
        if len(rows) < len(keys):
            raise not_found(field)
        return [rows[key] for key in keys if key]

    @classmethod
    @whole
    async def hold(cls, files: Sequence["File"], holder: str, holder_id: UUID) -> None:
        """Files belong to a row from now on: seen by who sees it."""
        for place, each in enumerate(files):
            each.holder, each.holder_id, each.place = holder, holder_id, place
            await each.save(update_fields=["holder", "holder_id", "place"])

    @classmethod
    async def forget_drafts(cls, now: datetime) -> int:
        """What nothing came to hold within a day goes. How many did."""
        keys = await cls.filter(holder__isnull=True, at__lt=now - DRAFTS_KEPT).limit(100).values_list("id", flat=True)
        await cls.filter(id__in=keys, holder__isnull=True).delete()
        return len(keys)

    async def pieces(self) -> AsyncIterator[bytes]:
        """What is in it, piece by piece."""
        for place in range(-(-self.size // PIECE)):
            yield bytes((await FilePiece.get(file_id=self.id, place=place)).content)


class FilePiece(Model):
    """A part of a file's content: `PIECE` bytes, but the last."""

    id = IdField()
    file_id: UUID
    file = fields.ForeignKeyField("portal.File", related_name="parts", on_delete=fields.CASCADE)
    place = fields.IntField()
    content = fields.BinaryField()

    class Meta:
        table = "file_piece"
        unique_together = (("file_id", "place"),)
