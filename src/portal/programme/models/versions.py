"""The versions of the programme: drawn up, published, and from then on for good."""

from datetime import date, datetime
from functools import lru_cache
from pathlib import Path
from typing import Self

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.audit.models import Event
from portal.db.fields import IdField
from portal.db.transactions import whole
from portal.gql.ready import Ready
from portal.kernel.refusal import refuse_if
from portal.kernel.viewer import Viewer
from portal.programme.models.tiers import Tier
from portal.programme.rules import publishing
from portal.programme.rules.document import Programme, load
from portal.programme.rules.versions import Versions

SHIPPED = Path(__file__).parents[1] / "shipped.toml"


class ProgrammeVersion(Model):
    """A version of the vendor's programme as a document: a draft until it is published, and then for good."""

    id = IdField()
    name = fields.CharField(100, default="")  # of the document; empty where it can't be read
    version = fields.CharField(40, default="")
    starts = fields.DateField(null=True)
    document = fields.TextField()
    drafted_at = fields.DatetimeField()
    drafted_by = fields.CharField(200)
    published_at = fields.DatetimeField(null=True)
    published_by = fields.CharField(200, default="")

    class Meta:
        table = "programme_version"
        indexes = [Index(fields=("published_at", "starts"))]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """Published versions to all who sign in; drafts to those who draw them up."""
        if viewer.is_anonymous:
            return cls.filter(id__in=[])
        return cls.all() if viewer.can("programme:manage") else cls.filter(published_at__isnull=False)

    @classmethod
    async def of_day(cls, day: date) -> Self | None:
        """The published version in force on a day: the newest that has begun."""
        return await cls.filter(published_at__isnull=False, starts__lte=day).order_by("-starts").first()

    @classmethod
    @whole
    async def draft(cls, viewer: Viewer, document: str) -> Self:
        """Draw up a version. It may have problems: they keep it from being published, not from being kept. Raises `Refused`."""
        refuse_if(publishing.refuse_document(document))
        version = cls(document=document, drafted_at=viewer.now, drafted_by=viewer.name)
        version._read()
        await version.save(force_create=True)
        await version._log(viewer, "programme.drafted")
        return version

    @whole
    async def rewrite(self, viewer: Viewer, document: str) -> None:
        """Change a draft. Raises `Refused`."""
        refuse_if(publishing.refuse_change(self.published_at is not None) or publishing.refuse_document(document), self)
        if document == self.document:
            return
        self.document, self.drafted_at, self.drafted_by = document, viewer.now, viewer.name
        self._read()
        await self.save(update_fields=["document", "drafted_at", "drafted_by", "name", "version", "starts"])
        await self._log(viewer, "programme.changed")

    @whole
    async def publish(self, viewer: Viewer) -> None:
        """Let the version be in force from its start on. Raises `Refused`."""
        refuse_if(publishing.refuse_change(self.published_at is not None), self)
        others = await ProgrammeVersion.filter(published_at__isnull=False).select_for_update()
        published = [(row.version, row.starts) for row in others if row.starts]
        refuse_if(publishing.refuse_publish(self.document, viewer.now.date(), published), self)
        self._read()
        self.published_at, self.published_by = viewer.now, viewer.name
        await self.save(update_fields=["published_at", "published_by", "name", "version", "starts"])
        programme = load(self.document)
        await Tier.name_steps([step.name for step in programme.tiers.step] if programme.tiers else [])
        await self._log(viewer, "programme.published")

    @whole
    async def discard(self, viewer: Viewer) -> None:
        """Throw a draft away. Raises `Refused`."""
        refuse_if(publishing.refuse_change(self.published_at is not None), self)
        await self._log(viewer, "programme.discarded")
        await self.delete()

    def _read(self) -> None:
        programme, _problems = publishing.read(self.document)
        self.name = programme.name if programme else ""
        self.version = programme.version if programme else ""
        self.starts: date | None = programme.starts if programme else None

    async def _log(self, viewer: Viewer, kind: str) -> None:
        named = " ".join(filter(None, (self.name, self.version)))
        needs = None if kind == "programme.published" else "programme:manage"
        await Event.write(viewer, kind, needs=needs, name=named)


@lru_cache(maxsize=64)
def _read(document: str) -> Programme:
    return load(document)


_PUBLISHED = Ready(lambda: ProgrammeVersion.filter(published_at__isnull=False).order_by("starts").values("document"))


async def all_versions() -> tuple[Programme, ...]:
    """The programme's published versions, the earliest start first; where there is none, the one that the portal ships with."""
    return tuple(_read(str(row["document"])) for row in await _PUBLISHED.rows()) or (_read(SHIPPED.read_text(encoding="utf-8")),)


async def versions_at(moment: datetime) -> tuple[Versions, date]:
    """All versions, and the calendar day of a moment where the programme lives."""
    versions = Versions(await all_versions())
    return versions, versions.day(moment)


async def in_force(day: date) -> Programme:
    """The version of a day."""
    return Versions(await all_versions()).on(day)


async def today(moment: datetime) -> date:
    """The calendar day of a moment where the programme lives."""
    return (await versions_at(moment))[1]
