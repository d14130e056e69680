"""Partners: the organisations that serve clients."""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from typing import Any, Self
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.audit.models import Event
from portal.db.fields import IdField, KeyField
from portal.db.transactions import whole
from portal.kernel.refusal import Refused, refuse_if
from portal.kernel.text import fold, one_line
from portal.kernel.viewer import Viewer
from portal.partners import rules
from portal.programme.models import PartnerTier, ProgrammeEvent, Tier
from portal.programme.rules.events import Type
from portal.tallies.models import PartnerTally


class PartnerKind(StrEnum):
    """What a partner is: only a channel partner has earnings."""

    SERVICE_PROVIDER = "service_provider"
    CHANNEL_PARTNER = "channel_partner"


class PartnerStatus(StrEnum):
    """Where a partner stands with the vendor. Only an active one works here."""

    PENDING = "pending"  # has signed up and waits for the vendor
    ACTIVE = "active"
    SUSPENDED = "suspended"
    DECLINED = "declined"
    CLOSED = "closed"  # merged into another, which serves its clients now


class Partner(Model):
    """An organisation that serves clients: accountants, bookkeepers, HR service providers, resellers."""

    id = IdField()
    slug = fields.CharField(64, unique=True)
    name = fields.CharField(200)
    name_key = KeyField(255)
    kind = fields.CharEnumField(PartnerKind, max_length=20)
    country = fields.CharField(2, default="IE")
    timezone = fields.CharField(64, default="UTC")
    currency = fields.CharField(3, default="EUR")
    website = fields.CharField(200, default="")
    status = fields.CharEnumField(PartnerStatus, max_length=10, default=PartnerStatus.ACTIVE)
    status_at = fields.DatetimeField(null=True)  # since when; None: from the start
    status_why = fields.CharField(500, null=True)  # what the partner is told
    signed_up_by = fields.CharField(200, null=True)  # who filled in the public form, and with which address
    signed_up_email = fields.CharField(254, null=True)
    requires_second_factor = fields.BooleanField(default=False)
    is_demo = fields.BooleanField(default=False)
    shows_other_clients = fields.BooleanField(default=False)  # to advisors: the names of clients that they have no access to
    created_at = fields.DatetimeField()
    merged_into_id = fields.UUIDField(null=True)  # the partner that took over what this one had

    class Meta:
        table = "partner"
        indexes = [Index(fields=("name_key", "id")), Index(fields=("created_at", "id"))]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """Vendor staff and the vendor's analysts: all; everyone else: the own partner alone."""
        if viewer.sees_every_partner:
            return cls.all()
        return cls.filter(id=viewer.partner_id) if viewer.partner_id else cls.filter(id__in=[])

    @classmethod
    async def free_slug(cls, name: str) -> str:
        """A slug for a partner of this name that no other has."""
        base = rules.slug_of(name) or "partner"
        taken = set(await cls.filter(slug__startswith=base).values_list("slug", flat=True))
        return base if base not in taken else next(each for n in range(2, 10**6) if (each := f"{base}-{n}") not in taken)

    @classmethod
    @whole
    async def register(cls, viewer: Viewer, *, slug: str, name: str, kind: PartnerKind, **details: str | bool) -> Self:
        """Make a partner. Raises `Refused` on a bad name, slug, country, time zone or currency."""
        partner = cls(slug=slug, name=one_line(name), name_key=fold(name)[:255], kind=kind, created_at=viewer.now, **details)
        partner._verify({"name": name})
        refuse_if(rules.refuse_slug(slug))
        refuse_if(rules.refuse_taken(await cls.filter(slug=slug).exists()))
        await partner.save(force_create=True)
        await PartnerTally.create(partner_id=partner.id)
        await Event.write(viewer, "partner.registered", partner=partner.id, name=partner.name)
        await ProgrammeEvent.tell(viewer, Type.JOINED, f"partner:{partner.id}:joined", partner.id, market=partner.country or None)
        return partner

    @classmethod
    async def is_channel(cls, partner_id: UUID) -> bool:
        """Whether a partner is a channel partner: the only kind that has earnings."""
        return await cls.filter(id=partner_id, kind=PartnerKind.CHANNEL_PARTNER).exists()

    async def change(self, viewer: Viewer, changes: dict[str, Any]) -> None:
        """Change name, country, time zone, currency, website, `shows_other_clients`: only what `changes` names."""
        self._verify({name: value for name, value in changes.items() if isinstance(value, str)})
        before = {name: getattr(self, name) for name in changes}
        for name, value in changes.items():
            setattr(self, name, one_line(value) if isinstance(value, str) else value)
        self.name_key = fold(self.name)[:255]
        changed = sorted(name for name in changes if getattr(self, name) != before[name])
        if changed:
            await self.save(update_fields=[*changed, "name_key"])
            await Event.write(viewer, "partner.changed", partner=self.id, fields=changed)

    async def do(self, viewer: Viewer, act: str, why: str = "") -> None:
        """`approve`, `decline`, `suspend` or `reactivate` it, with the reason that its people read. For vendor staff. Raises `Refused`."""
        why = one_line(why)
        refusals = rules.refuse_act(act, self.status, why)
        if refusals:
            raise Refused(refusals, self)
        self.status, self.status_at, self.status_why = PartnerStatus(rules.status_after(act)), viewer.now, why
        await self.save(update_fields=["status", "status_at", "status_why"])
        done = {"approve": "approved", "decline": "declined", "suspend": "suspended", "reactivate": "reactivated"}[act]
        await Event.write(viewer, f"partner.{done}", partner=self.id, name=self.name, **({"why": why} if why else {}))

    async def require_second_factor(self, viewer: Viewer, required: bool) -> None:
        """Ask everyone of the partner for a second factor, or no more. For its owners."""
        if self.requires_second_factor is not required:
            self.requires_second_factor = required
            await self.save(update_fields=["requires_second_factor"])
            await Event.write(viewer, "partner.second_factor_required" if required else "partner.second_factor_freed", partner=self.id)

    def _verify(self, changes: Mapping[str, str]) -> None:
        names = ("name", "country", "timezone", "currency", "website")
        refusals = rules.refuse_details(**{name: changes.get(name, getattr(self, name)).strip() for name in names})
        if refusals:
            raise Refused(refusals, self)

    async def set_tier(self, viewer: Viewer, tier: Tier, why: str, since: datetime | None = None) -> PartnerTier:
        """Put the partner in a tier from `since` (now) on, with the reason. Vendor staff only; the schema sees to that."""
        since = since or viewer.now
        latest = await PartnerTier.filter(partner_id=self.id).order_by("-since", "-id").first()
        why = one_line(why)
        refusals = rules.refuse_tier(why, since, viewer.now, latest.since if latest else None)
        if refusals:
            raise Refused(refusals, self)
        row = await PartnerTier.create(partner_id=self.id, tier_id=tier.id, since=since, why=why, set_by=viewer.name)
        await ProgrammeEvent.tell(viewer, Type.TIER_SET, f"tier:{row.id}", self.id, at=since, tier=tier.name)
        await Event.write(viewer, "partner.tier_set", partner=self.id, tier=tier.name, why=why)
        return row


class Interest(Model):
    """Someone who would like to hear from the vendor, and is no partner. No account comes of it."""

    id = IdField()
    name = fields.CharField(200)
    business = fields.CharField(200)
    country = fields.CharField(2)
    email = fields.CharField(254)
    message = fields.CharField(1000, default="")
    made_at = fields.DatetimeField()

    class Meta:
        table = "partner_interest"
        indexes = [Index(fields=("made_at", "id"))]

    @classmethod
    async def register(cls, now: datetime, **written: str) -> Self:
        """Keep what was written on the public form: name, business, country, email, message."""
        return await cls.create(made_at=now, **{name: value.strip() for name, value in written.items()})

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """For vendor staff who see all partners."""
        return cls.all() if viewer.sees_every_partner and viewer.can("partners:manage") else cls.filter(id__in=[])
