"""Grants: which staff member may see and enter which client or account, and until when."""

from datetime import datetime
from typing import TYPE_CHECKING, Self
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Q
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.access import rules
from portal.audit.models import Event
from portal.db.fields import IdField
from portal.kernel.refusal import refuse_if
from portal.kernel.viewer import Viewer
from portal.people.models import Staff

if TYPE_CHECKING:
    from portal.accounts.models import Engagement
    from portal.clients.models import Client


class Grant(Model):
    """A staff member's access to one account (`engagement`) or to all of a client's (`client`), lasting or until a moment.

    Ended grants stay as history: `ended_at` is when someone took it away or gave a new one in its place. `standing`: it was given, and
    is taken away, by what is in a segment; None: by hand.
    """

    id = IdField()
    staff_id: UUID
    client_id: UUID | None
    engagement_id: UUID | None
    standing_id: UUID | None
    staff = fields.ForeignKeyField("portal.Staff", related_name="grants", on_delete=fields.RESTRICT)
    client = fields.ForeignKeyField("portal.Client", related_name="grants", null=True, on_delete=fields.RESTRICT)
    engagement = fields.ForeignKeyField("portal.Engagement", related_name="grants", null=True, on_delete=fields.RESTRICT)
    since = fields.DatetimeField()
    until = fields.DatetimeField(null=True)
    ended_at = fields.DatetimeField(null=True)
    given_by = fields.CharField(200)
    standing = fields.ForeignKeyField("portal.StandingGrant", related_name="grants", null=True, on_delete=fields.RESTRICT)

    class Meta:
        table = "access_grant"
        indexes = [
            Index(fields=("standing_id", "ended_at")),
            Index(fields=("staff_id", "ended_at", "client_id")),
            Index(fields=("client_id", "ended_at")),
            Index(fields=("engagement_id", "ended_at")),
        ]

    @classmethod
    def in_force(cls, now: datetime) -> QuerySet[Self]:
        """Grants that open something at this moment."""
        return cls.filter(Q(until__isnull=True) | Q(until__gt=now), ended_at__isnull=True)

    @classmethod
    def of(cls, viewer: Viewer) -> QuerySet[Self]:
        """The viewer's own grants in force."""
        return cls.in_force(viewer.now).filter(staff_id=viewer.staff_id)

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """With `access:read` the partner's grants in force, else the viewer's own."""
        if not viewer.partner_id or not viewer.staff_id:
            return cls.filter(id__in=[])
        if viewer.can("access:read"):
            return cls.in_force(viewer.now).filter(staff__partner_id=viewer.partner_id)
        return cls.of(viewer)

    @classmethod
    async def give(
        cls,
        viewer: Viewer,
        staff: Staff,
        target: "Client | Engagement",
        until: datetime | None = None,
    ) -> Self:
        """Let `staff` into a client or an account. Given again, it takes the new end, and follows a segment no more. Raises `Refused`."""
        refuse_if(rules.refuse_grant(staff.role, staff.deactivated_at is not None, until, viewer.now))
        open_row = await cls._open(staff, target)
        if open_row and open_row.until == until and open_row.standing_id is None:
            return open_row
        if open_row:
            open_row.ended_at = min(viewer.now, open_row.until or viewer.now)
            await open_row.save(update_fields=["ended_at"])
        grant = await cls.create(
            staff_id=staff.id, since=viewer.now, until=until, given_by=viewer.name, **{cls._key(target): target.id}
        )
        await cls._note(viewer, "grant.given", staff, target, until=until.isoformat() if until else None)
        return grant

    @classmethod
    async def take_away(cls, viewer: Viewer, staff: Staff, target: "Client | Engagement") -> bool:
        """End a grant at once. Whether there was one. Raises `Refused` where it follows a segment."""
        open_row = await cls._open(staff, target)
        if not open_row:
            return False
        refuse_if(rules.refuse_taking(await open_row.followed()))
        open_row.ended_at = viewer.now
        await open_row.save(update_fields=["ended_at"])
        await cls._note(viewer, "grant.taken_away", staff, target)
        return True

    async def followed(self) -> str | None:
        """The name of the segment that it follows; None: none."""
        if self.standing_id is None:
            return None
        await self.fetch_related("standing__segment")
        return self.standing.segment.name

    @classmethod
    async def held(cls, staff: Staff, client_ids: list[UUID], now: datetime) -> dict[UUID, list[Self]]:
        """A person's grants in force on each of these clients, on the client itself first, then on its accounts."""
        found: dict[UUID, list[Self]] = {client_id: [] for client_id in client_ids}
        own = cls.in_force(now).filter(staff_id=staff.id)
        for grant in await own.filter(client_id__in=client_ids).prefetch_related("standing__segment"):
            found[grant.client_id].append(grant)  # type: ignore[index]
        accounts = own.filter(engagement__client_id__in=client_ids, engagement__ended_at__isnull=True)
        for grant in await accounts.select_related("engagement").prefetch_related("standing__segment"):
            found[grant.engagement.client_id].append(grant)
        return found

    @staticmethod
    def _key(target: "Client | Engagement") -> str:
        return "engagement_id" if type(target).__name__ == "Engagement" else "client_id"

    @classmethod
    async def _open(cls, staff: Staff, target: "Client | Engagement") -> Self | None:
        return await cls.get_or_none(staff_id=staff.id, ended_at__isnull=True, **{cls._key(target): target.id})

    @classmethod
    async def _note(cls, viewer: Viewer, kind: str, staff: Staff, target: "Client | Engagement", **data: str | None) -> None:
        on_account = cls._key(target) == "engagement_id"
        await Event.write(
            viewer,
            kind,
            partner=staff.partner_id,
            client=target.client_id if on_account else target.id,  # type: ignore[union-attr]
            account=target.account_id if on_account else None,  # type: ignore[union-attr]
            needs="access:read",
            staff=await staff.display_name(),
            **data,
        )
