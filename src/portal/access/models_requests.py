"""Requests for access: an advisor asks to enter a client, someone who manages access decides."""

from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from tortoise import fields
from tortoise.exceptions import IntegrityError
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.access import rules
from portal.access.models import Grant
from portal.audit.models import Event
from portal.db.fields import IdField
from portal.db.transactions import savepoint, whole
from portal.kernel import ids
from portal.kernel.refusal import Refused, not_found, refuse_if
from portal.kernel.text import one_line
from portal.kernel.viewer import Viewer
from portal.notifications.models import About, Letter, Notification
from portal.notifications.rules import Told
from portal.partners.models import Partner
from portal.people.models import Staff

if TYPE_CHECKING:
    from portal.clients.models import Client


class AccessOutcome(StrEnum):
    """What was decided."""

    GIVEN = "given"
    DECLINED = "declined"


class AccessRequest(Model):
    """An advisor asks for access to a client, with a reason. `decided_at` None: it waits."""

    id = IdField()
    staff_id: UUID
    client_id: UUID
    staff = fields.ForeignKeyField("portal.Staff", related_name="access_requests", on_delete=fields.RESTRICT)
    client = fields.ForeignKeyField("portal.Client", related_name="access_requests", on_delete=fields.RESTRICT)
    reason = fields.CharField(500)
    asked_at = fields.DatetimeField()
    decided_at = fields.DatetimeField(null=True)
    outcome = fields.CharEnumField(AccessOutcome, max_length=10, null=True)
    decided_by = fields.CharField(200, default="")
    answer = fields.CharField(500, default="")  # why it was declined
    until = fields.DatetimeField(null=True)  # until when access was given; None with `given`: lasting

    class Meta:
        table = "access_request"
        indexes = [Index(fields=("staff_id", "decided_at")), Index(fields=("client_id", "decided_at")), Index(fields=("asked_at", "id"))]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """With `access:manage` all of the partner; else one's own."""
        if not viewer.partner_id or not viewer.staff_id:
            return cls.filter(id__in=[])
        if viewer.can("access:manage"):
            return cls.filter(staff__partner_id=viewer.partner_id)
        return cls.filter(staff_id=viewer.staff_id)

    @classmethod
    def waiting(cls, viewer: Viewer) -> QuerySet[Self]:
        """Those that nobody has decided."""
        return cls.visible_to(viewer).filter(decided_at__isnull=True)

    @classmethod
    async def may_see_names(cls, viewer: Viewer) -> bool:
        """Whether the partner shows the viewer, an advisor, the names of its other clients."""
        if not viewer.granted_only or not viewer.staff_id:
            return False
        return await Partner.filter(id=viewer.partner_id, shows_other_clients=True).exists()

    @classmethod
    @whole
    async def ask(cls, viewer: Viewer, client: "Client | None", has_access: bool, reason: str) -> Self:
        """Ask for access to a client of the own partner; its owners and admins are told by mail. Raises `Refused`."""
        reason = one_line(reason)
        if client is None or not viewer.staff_id or not (await cls.may_see_names(viewer) or not viewer.granted_only):
            raise not_found("client")
        open_row = cls.filter(staff_id=viewer.staff_id, client_id=client.id, decided_at__isnull=True)
        facts = {"by_role": not viewer.granted_only, "has_access": has_access, "waits": await open_row.exists()}
        refuse_if(rules.refuse_request(**facts, reason=reason))
        try:
            async with savepoint():
                row = await cls.create(staff_id=viewer.staff_id, client_id=client.id, reason=reason, asked_at=viewer.now)
        except IntegrityError:  # asked twice at this moment
            refusal = rules.refuse_request(**{**facts, "waits": True}, reason=reason)
            raise Refused((refusal,) if refusal else ()) from None
        await Event.write(viewer, "access_request.asked", partner=viewer.partner_id, client=client.id, needs="access:read", reason=reason)
        await row._tell_deciders(viewer, client.name)
        return row

    async def _tell_deciders(self, viewer: Viewer, client: str) -> None:
        partner = await Partner.get(id=viewer.partner_id)
        letter = Letter("access/access_asked", {"who": viewer.name, "client": client, "reason": self.reason, "partner": partner.name})
        leaders = [staff.user_id for staff in await Staff.leaders_of(partner.id)]
        about, words = About(ids.encode("accessrequest", self.id)), {"who": viewer.name, "client": client}
        await Notification.tell(Told.ACCESS_ASKED, partner.id, f"asked:{self.id}", about, viewer.now, addressed=leaders, letter=letter, **words)

    @whole
    async def give(self, viewer: Viewer, lasts: timedelta | None) -> None:
        """Give what was asked for, for so long (None: lasting). Raises `Refused`."""
        client = await self._decidable(declines=False)
        until = viewer.now + lasts if lasts else None
        await Grant.give(viewer, await Staff.get(id=self.staff_id), client, until)
        await self._decide(viewer, client.name, outcome=AccessOutcome.GIVEN, until=until)

    @whole
    async def decline(self, viewer: Viewer, answer: str) -> None:
        """Decline it, with the reason. Raises `Refused`."""
        answer = one_line(answer)
        client = await self._decidable(declines=True, answer=answer)
        await self._decide(viewer, client.name, outcome=AccessOutcome.DECLINED, answer=answer)
        staff = await (await Staff.get(id=self.staff_id)).display_name()
        place = {"partner": viewer.partner_id, "client": client.id, "needs": "access:read"}
        await Event.write(viewer, "access_request.declined", **place, staff=staff, answer=answer)

    async def _decidable(self, *, declines: bool, answer: str = "") -> Any:
        now = await AccessRequest.filter(id=self.id).select_for_update().get()
        refuse_if(rules.refuse_decision(now.decided_by if now.decided_at else None, declines, answer), now)
        return await self.client

    async def _decide(self, viewer: Viewer, client: str, **said: Any) -> None:
        self.update_from_dict({"decided_at": viewer.now, "decided_by": viewer.name, **said})
        await self.save()
        staff, given = await Staff.get(id=self.staff_id), self.outcome is AccessOutcome.GIVEN
        letter = Letter("access/access_decided", {"by": viewer.name, "client": client, "given": given, "until": self.until, "answer": self.answer})
        subject, asker = ids.encode("client", self.client_id) if given else ids.encode("accessrequest", self.id), [staff.user_id]
        about, words = About(subject), {"who": viewer.name, "client": client, "yes": "yes" if given else ""}
        await Notification.tell(
            Told.ACCESS_DECIDED, staff.partner_id, f"decided:{self.id}", about, viewer.now, addressed=asker, only=asker, letter=letter, **words
        )
