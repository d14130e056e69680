"""What-if: a draft of the programme tried on what has happened, partner by partner, in the background. Nothing that counts changes."""

from datetime import date, datetime
from typing import Any, Self
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Subquery
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.audit.models import Event
from portal.db.fields import IdField
from portal.db.transactions import whole
from portal.kernel.refusal import refuse_if
from portal.kernel.viewer import Viewer
from portal.partners.models import Partner, PartnerKind
from portal.programme.models import ProgrammeVersion, all_versions, history_of, today
from portal.programme.rules import publishing
from portal.programme.rules import what_if as what_if_rules
from portal.programme.rules.document import load
from portal.programme.rules.versions import tried

KEPT = 10  # of one version; older ones make room


def _seen(viewer: Viewer, rows: QuerySet[Any]) -> QuerySet[Any]:
    return rows if viewer.sees_every_partner and viewer.can("programme:manage") else rows.filter(id__in=[])


class WhatIf(Model):
    """A version of the programme tried as if it had been in force from `starts_on` through `until`."""

    id = IdField()
    version_id: UUID
    version = fields.ForeignKeyField("portal.ProgrammeVersion", related_name="what_ifs", on_delete=fields.CASCADE)
    document = fields.TextField()  # as it was then
    starts_on = fields.DateField()
    until = fields.DateField()
    chosen: list[str] | None = fields.JSONField(null=True)  # keys of partners; None: all
    asked_at = fields.DatetimeField()
    asked_by_name = fields.CharField(200)
    finished_at = fields.DatetimeField(null=True)
    before: dict[str, int] = fields.JSONField(default=dict)  # earned by all under the versions in force, by currency
    after: dict[str, int] = fields.JSONField(default=dict)
    moves: list[list[Any]] = fields.JSONField(default=list)  # from, to, how many

    class Meta:
        table = "what_if"
        indexes = [Index(fields=("version_id", "asked_at")), Index(fields=("finished_at",))]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """For vendor staff who draw the programme up."""
        return _seen(viewer, cls.all())

    @classmethod
    @whole
    async def begin(cls, viewer: Viewer, version: ProgrammeVersion, starts_on: date, chosen: list[UUID] | None) -> Self:
        """Have a version tried, on all partners or those chosen. Raises `Refused`."""
        until = await today(viewer.now)
        draft, _problems = publishing.read(version.document)
        refuse_if(what_if_rules.refuse_try(draft, starts_on, until, None if chosen is None else len(chosen)), version)
        made = await cls.create(
            version_id=version.id,
            document=version.document,
            starts_on=starts_on,
            until=until,
            chosen=None if chosen is None else sorted(str(key) for key in set(chosen)),
            asked_at=viewer.now,
            asked_by_name=viewer.name,
        )
        await Event.write(viewer, "programme.tried", needs="programme:manage", name=" ".join(filter(None, (version.name, version.version))))
        kept = await cls.filter(version_id=version.id).order_by("-asked_at", "-id").values_list("id", flat=True)
        await cls.filter(id__in=list(kept[KEPT:])).delete()
        return made

    def partners(self) -> QuerySet[Partner]:
        """Those on whom it is tried."""
        return Partner.all() if self.chosen is None else Partner.filter(id__in=[UUID(key) for key in self.chosen])

    def _left(self) -> QuerySet[Partner]:
        done = WhatIfPartner.filter(what_if_id=self.id).values("partner_id")
        return self.partners().filter(id__not_in=Subquery(done))

    async def progress(self) -> tuple[int, int]:
        """How many partners are done, and how many there are."""
        done = await WhatIfPartner.filter(what_if_id=self.id).count()
        return done, done if self.finished_at else done + await self._left().count()

    @classmethod
    async def go_on(cls, now: datetime, most: int) -> int:
        """Replay some partners of the oldest that is not finished; answers how many. Several processes may do it at once."""
        row = await cls.filter(finished_at__isnull=True).order_by("asked_at", "id").first()
        if row is None:
            return 0
        published = await all_versions()
        after = tried(published, load(row.document), row.starts_on)
        partners = await row._left().order_by("id").limit(most)
        for partner in partners:
            await WhatIfPartner.replay(row, partner, published, after)
        if len(partners) < most:
            await row._finish(now)
        return max(len(partners), 1)

    @whole
    async def _finish(self, now: datetime) -> None:
        rows = await WhatIfPartner.filter(what_if_id=self.id).values_list("before", "after", "tier_before", "tier_after")
        said = {
            "before": what_if_rules.added(row[0] for row in rows),
            "after": what_if_rules.added(row[1] for row in rows),
            "moves": [list(move) for move in what_if_rules.moves((row[2], row[3]) for row in rows)],
        }
        await WhatIf.filter(id=self.id, finished_at__isnull=True).update(**said, finished_at=now)


class WhatIfPartner(Model):
    """What would be another for one partner: its tier on the last day, and all that it earned by then."""

    id = IdField()
    what_if_id: UUID
    what_if = fields.ForeignKeyField("portal.WhatIf", related_name="rows", on_delete=fields.CASCADE)
    partner = fields.ForeignKeyField("portal.Partner", on_delete=fields.RESTRICT)
    name_key = fields.CharField(255)  # the partner's, to sort by
    tier_before = fields.CharField(40)
    tier_after = fields.CharField(40)
    before: dict[str, int] = fields.JSONField()  # minor units by currency
    after: dict[str, int] = fields.JSONField()
    differs = fields.BooleanField()

    class Meta:
        table = "what_if_partner"
        unique_together = (("what_if_id", "partner_id"),)
        indexes = [Index(fields=("what_if_id", "name_key", "id"))]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """For vendor staff who draw the programme up."""
        return _seen(viewer, cls.all())

    @classmethod
    async def replay(cls, what_if: WhatIf, partner: Partner, published: tuple[Any, ...], after: tuple[Any, ...]) -> None:
        """Replay one partner's history twice: under the versions in force, and under the one that is tried."""
        events, earns = await history_of(partner.id), partner.kind is PartnerKind.CHANNEL_PARTNER
        was, would = [
            what_if_rules.replayed(versions, str(partner.id), events, what_if.until, earns=earns)
            for versions in (published, after)
        ]
        row = cls(
            what_if_id=what_if.id,
            partner_id=partner.id,
            name_key=partner.name_key,
            tier_before=was.tier,
            tier_after=would.tier,
            before=was.earned,
            after=would.earned,
            differs=was != would,
        )
        await cls.bulk_create([row], ignore_conflicts=True)
