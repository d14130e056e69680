"""Tiers, and which partner stood in which tier since when."""

from typing import Self

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.db.fields import IdField
from portal.kernel.viewer import Viewer


class Tier(Model):
    """A step of the programme: Bronze, Silver, Gold, Platinum in the shipped one. The vendor's, seen by all who sign in."""

    id = IdField()
    name = fields.CharField(40, unique=True)
    rank = fields.SmallIntField(unique=True)  # 1 is the lowest

    class Meta:
        table = "programme_tier"

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        return cls.filter(id__in=[]) if viewer.is_anonymous else cls.all()

    @classmethod
    async def name_steps(cls, names: list[str]) -> None:
        """Have a row for each step of a programme, the lowest first. Steps that no programme names any more come after them."""
        rows = {row.name: row for row in await cls.all().order_by("rank")}
        wanted = [*names, *(name for name in rows if name not in names)]
        if names and wanted != list(rows):
            for row in rows.values():  # out of the way: each rank is taken once
                await cls.filter(id=row.id).update(rank=-row.rank)
            for rank, name in enumerate(wanted, start=1):
                if name in rows:
                    await cls.filter(id=rows[name].id).update(rank=rank)
                else:
                    await cls.create(name=name, rank=rank)


class PartnerTier(Model):
    """From `since` on, a partner stood in a tier, and why. The newest one that has begun is the partner's tier.

    `set_by` empty: the programme's rules found it. `superseded_at`: a fact that was told late changed what they find.
    """

    id = IdField()
    partner = fields.ForeignKeyField("portal.Partner", related_name="tiers", on_delete=fields.RESTRICT)
    tier = fields.ForeignKeyField("portal.Tier", on_delete=fields.RESTRICT)
    since = fields.DatetimeField()
    why = fields.CharField(500)
    set_by = fields.CharField(200)
    steps: list[dict[str, str]] = fields.JSONField(default=list)  # what was looked at, and what came of it
    superseded_at = fields.DatetimeField(null=True)

    class Meta:
        table = "programme_partner_tier"
        indexes = [Index(fields=("partner_id", "since", "id"))]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        if viewer.sees_every_partner:
            return cls.all()
        return cls.filter(partner_id=viewer.partner_id) if viewer.partner_id else cls.filter(id__in=[])
