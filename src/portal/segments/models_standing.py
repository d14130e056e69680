"""Standing access: a person's grants that follow a segment by themselves, given as something comes into it and taken as it leaves."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, Self
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Q, Subquery
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.access.models import Grant
from portal.access.rules import refuse_grant
from portal.accounts.models import Engagement
from portal.audit.models import Event
from portal.clients.models import Client
from portal.db.fields import IdField
from portal.db.live import announce
from portal.db.transactions import atomic, whole
from portal.kernel.refusal import refuse_if
from portal.kernel.viewer import Kind, Viewer
from portal.people.models import Staff
from portal.people.rules import ROLE_PERMISSIONS, Role
from portal.segments import rules
from portal.segments.models import Segment

TOGETHER = 500  # grants that are given or taken in one transaction
NO_ROW = Q(id__in=[])

Members = Callable[[Viewer, Segment], QuerySet[Any] | None]
_members: list[Members] = []


def read_by(members: Members) -> None:
    """Have what is in a segment be what `members` gives: its clients or engagements; None: its filter can't be read. Set by who reads filters."""
    _members[:] = [members]


class StandingGrant(Model):
    """That a staff member's access follows a segment, from when it is given to when it is ended. Its grants name it."""

    id = IdField()
    partner_id: UUID
    staff_id: UUID
    segment_id: UUID
    partner = fields.ForeignKeyField("portal.Partner", related_name="standing_grants", on_delete=fields.CASCADE)
    staff = fields.ForeignKeyField("portal.Staff", related_name="standing_grants", on_delete=fields.CASCADE)
    segment = fields.ForeignKeyField("portal.Segment", related_name="standing_grants", on_delete=fields.RESTRICT)
    given_by = fields.CharField(200)
    since = fields.DatetimeField()
    ended_at = fields.DatetimeField(null=True)
    looked_at = fields.DatetimeField()  # when it was last held against the segment

    class Meta:
        table = "standing_grant"
        indexes = [Index(fields=("ended_at", "looked_at")), Index(fields=("staff_id", "ended_at")), Index(fields=("segment_id", "ended_at"))]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """With `access:read` the partner's that are in force, else the viewer's own."""
        if not viewer.partner_id or not viewer.staff_id:
            return cls.filter(id__in=[])
        rows = cls.filter(partner_id=viewer.partner_id, ended_at__isnull=True)
        return rows if viewer.can("access:read") else rows.filter(staff_id=viewer.staff_id)

    @classmethod
    @whole
    async def give(cls, viewer: Viewer, staff: Staff, segment: Segment) -> Self:
        """Let a person's access follow a segment from now on. Given again, it is the one that there is. Raises `Refused`."""
        refuse_if(refuse_grant(staff.role, staff.deactivated_at is not None, None, viewer.now))
        refuse_if(rules.refuse_following(segment.shared))
        await Staff.filter(id=staff.id).select_for_update().get()  # of two who give it at once one finds the other's
        known = await cls.get_or_none(staff_id=staff.id, segment_id=segment.id, ended_at__isnull=True)
        if known:
            return known
        row = await cls.create(
            partner_id=staff.partner_id, staff_id=staff.id, segment_id=segment.id, given_by=viewer.name, since=viewer.now, looked_at=viewer.now
        )
        await row._note(viewer, "access.standing_given", staff, segment)
        await row.follow(viewer.now)
        return row

    @whole
    async def end(self, viewer: Viewer) -> int:
        """End it, and with it the access that it gave; how many grants that were. Done again it changes nothing."""
        if not await StandingGrant.filter(id=self.id, ended_at__isnull=True).update(ended_at=viewer.now):
            return 0
        self.ended_at = viewer.now
        staff, segment = await Staff.get(id=self.staff_id), await Segment.get(id=self.segment_id)
        await self._note(viewer, "access.standing_ended", staff, segment)
        taken = 0
        while some := await self._take(viewer, staff, segment, self._own()):
            taken += some
        return taken

    @whole
    async def follow(self, now: datetime) -> int:
        """Hold it against its segment: give what came, take what left, at most so many; how many grants it changed.

        A person who is no active advisor is given nothing meanwhile. Where the filter can't be read, what is granted stays.
        """
        row = await StandingGrant.filter(id=self.id).select_for_update().get()
        if row.ended_at is not None:
            return 0
        await StandingGrant.filter(id=row.id).update(looked_at=now)
        staff, segment = await Staff.get(id=row.staff_id), await Segment.get(id=row.segment_id)
        members = _members[0](_whole_book(staff, now), segment)
        if members is None:
            return 0
        by = Viewer(kind=Kind.TOOL, name="", now=now)
        column = row._column(segment)
        left = row._own().filter(~Q(**{f"{column}__in": Subquery(members.values("id"))}))
        taken = await row._take(by, staff, segment, left)
        if refuse_grant(staff.role, staff.deactivated_at is not None, None, now):
            return taken
        held = Grant.in_force(now).filter(staff_id=staff.id, **{f"{column}__isnull": False})
        came = members.filter(~Q(id__in=Subquery(held.values(column)))).order_by("id").limit(TOGETHER)
        return taken + await row._give(by, staff, segment, await came)

    @classmethod
    async def follow_all(cls, now: datetime, most: int) -> int:
        """Hold those that were not looked at for longest against their segments; how many grants changed."""
        changed = 0
        for row in await cls.filter(ended_at__isnull=True).order_by("looked_at").limit(most):
            async with atomic():
                changed += await row.follow(now)
        return changed

    def _own(self) -> QuerySet[Grant]:
        return Grant.filter(standing_id=self.id, ended_at__isnull=True)

    @staticmethod
    def _column(segment: Segment) -> str:
        return "client_id" if segment.of == "clients" else "engagement_id"

    async def _give(self, by: Viewer, staff: Staff, segment: Segment, rows: list[Any]) -> int:
        if not rows:
            return 0
        column = self._column(segment)
        # One whose time is over still stands in the way of another.
        over = Grant.filter(staff_id=staff.id, ended_at__isnull=True, until__lte=by.now, **{f"{column}__in": [row.id for row in rows]})
        for grant in await over:
            await Grant.filter(id=grant.id).update(ended_at=grant.until)
        made = [Grant(staff_id=staff.id, since=by.now, given_by=self.given_by, standing_id=self.id, **{column: row.id}) for row in rows]
        await Grant.bulk_create(made)
        await self._tell(by, "grant.given", staff, segment, rows)
        return len(rows)

    async def _take(self, by: Viewer, staff: Staff, segment: Segment, grants: QuerySet[Grant]) -> int:
        found = await grants.order_by("id").limit(TOGETHER)
        if not found:
            return 0
        await Grant.filter(id__in=[grant.id for grant in found]).update(ended_at=by.now)
        column, model = self._column(segment), Client if segment.of == "clients" else Engagement
        rows = await model.filter(id__in=[getattr(grant, column) for grant in found])
        await self._tell(by, "grant.taken_away", staff, segment, rows)
        return len(found)

    async def _tell(self, by: Viewer, kind: str, staff: Staff, segment: Segment, rows: list[Any]) -> None:
        """An event for each, as a grant by hand has, which names the segment."""
        said = {"staff": await staff.display_name(), "segment": segment.name}
        of_clients = segment.of == "clients"
        events = [
            Event(
                at=by.now,
                kind=kind,
                partner_id=self.partner_id,
                client_id=row.id if of_clients else row.client_id,
                account_id=None if of_clients else row.account_id,
                actor_kind=by.kind,
                actor_id=by.user_id,
                actor_name=by.name,
                needs="access:read",
                data=said,
            )
            for row in rows
        ]
        await Event.bulk_create(events)
        await announce(partner=self.partner_id)

    async def _note(self, viewer: Viewer, kind: str, staff: Staff, segment: Segment) -> None:
        said = {"staff": await staff.display_name(), "segment": segment.name}
        await Event.write(viewer, kind, partner=self.partner_id, needs="access:read", **said)


def _whole_book(staff: Staff, now: datetime) -> Viewer:
    """Who sees all of the partner's book: what is in a segment is what owners and admins see in it."""
    permissions = ROLE_PERMISSIONS[Role.ADMIN]
    return Viewer(kind=Kind.STAFF, partner_id=staff.partner_id, staff_id=staff.id, role=Role.ADMIN, permissions=permissions, now=now)


async def followed_by(segment_id: UUID) -> list[StandingGrant]:
    """The standing access that follows a segment."""
    return await StandingGrant.filter(segment_id=segment_id, ended_at__isnull=True).order_by("since")
