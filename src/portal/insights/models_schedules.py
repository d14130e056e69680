"""Reports that a person is sent each week or month, until the person stops it or may not see it any more."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Self
from uuid import UUID
from zoneinfo import ZoneInfo

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.db.fields import IdField
from portal.db.transactions import whole
from portal.insights import rules
from portal.insights.models import opening_for
from portal.insights.rules import ReportFormat, ReportName, ReportRhythm
from portal.kernel import ids
from portal.kernel.refusal import Refusal, Refused, refuse_if
from portal.kernel.text import gettext as _
from portal.kernel.viewer import Kind, Viewer
from portal.outbox import mail
from portal.people.models import User, viewer_of
from portal.people.models.acting import acting_again
from portal.segments.models import Segment


class ReportSchedule(Model):
    """That a person is told of a report each week or month: a mail with the way to it, never the figures.

    A mail is read by whoever has the mailbox, and kept when access has ended; the link answers what its reader may see when it is opened.
    `asked`: what the report is about, as its address says it. `next_at` None: it has ended, `ended_because` says why.
    """

    id = IdField()
    user_id: UUID
    partner_id: UUID | None
    user = fields.ForeignKeyField("portal.User", related_name="report_schedules", on_delete=fields.CASCADE)
    partner = fields.ForeignKeyField("portal.Partner", related_name="report_schedules", null=True, on_delete=fields.CASCADE)  # None: as vendor staff
    report = fields.CharEnumField(ReportName, max_length=10)
    asked: dict[str, Any] = fields.JSONField(default=dict)
    rhythm = fields.CharEnumField(ReportRhythm, max_length=8)
    format = fields.CharEnumField(ReportFormat, max_length=4)
    made_at = fields.DatetimeField()
    last_at = fields.DatetimeField(null=True)
    next_at = fields.DatetimeField(null=True)
    ended_because = fields.CharField(300, default="")

    class Meta:
        table = "report_schedule"
        indexes = [Index(fields=("user_id", "partner_id")), Index(fields=("next_at",))]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """One's own in the partner where one is, or as vendor staff."""
        if not viewer.user_id or not (viewer.staff_id or viewer.kind is Kind.VENDOR):
            return cls.filter(id__in=[])
        rows = cls.filter(user_id=viewer.user_id)
        return rows.filter(partner_id=viewer.partner_id) if viewer.partner_id else rows.filter(partner_id__isnull=True)

    @classmethod
    @whole
    async def add(cls, viewer: Viewer, report: ReportName, asked: Mapping[str, Any], rhythm: ReportRhythm, format: ReportFormat) -> Self:
        """Be told of a report from now on. Raises `Refused`."""
        asked = {name: value for name, value in asked.items() if value}
        refuse_if(rules.refuse_asked(asked.get("months", 12), asked.get("currency")))
        if viewer.sees_every_partner and not asked.get("partner"):
            raise Refused((Refusal("REQUIRED", _("Say of which partner."), "partner"),))
        own = await cls.visible_to(viewer).filter(next_at__isnull=False)
        known = any((row.report, row.asked, row.rhythm) == (report, asked, rhythm) for row in own)
        refuse_if(rules.refuse_schedule(len(own), known, await _over(viewer, report, asked) is None))
        return await cls.create(
            user_id=viewer.user_id,
            partner_id=viewer.partner_id,
            report=report,
            asked=asked,
            rhythm=rhythm,
            format=format,
            made_at=viewer.now,
            next_at=rules.next_sending(rhythm, viewer.zone, viewer.now),
        )

    async def stop(self) -> None:
        """Be told of it no more."""
        await self.delete()

    @property
    def path(self) -> str:
        """The address of the report."""
        return f"/reports/{self.report}{rules.report_query(self.asked)}"

    @property
    def file_path(self) -> str:
        """The address of its file."""
        return f"/reports/{self.report}.{self.format}{rules.report_query(self.asked)}"

    @classmethod
    async def due(cls, now: datetime, most: int) -> list[UUID]:
        """Those whose time has come."""
        return await cls.filter(next_at__lte=now).order_by("next_at").limit(most).values_list("id", flat=True)  # type: ignore[return-value]

    @classmethod
    @whole
    async def send(cls, key: UUID, now: datetime) -> bool:
        """Mail one that is due, once; or end it where its person may not see the report any more. False: another did, or it has ended."""
        row = await cls.filter(id=key).select_related("user", "partner").get_or_none()
        if row is None or row.next_at is None or row.next_at > now:
            return False
        after = rules.next_sending(row.rhythm, ZoneInfo(row.user.timezone), now)
        # Of several that come at once one changes the row.
        if not await cls.filter(id=key, next_at=row.next_at).update(next_at=after, last_at=now):
            return False
        viewer = await row._reader(now)
        why = await _over(viewer, row.report, row.asked) if viewer else _("You are not let in any more.")
        if why:
            await cls.filter(id=key).update(next_at=None, ended_because=why[:300])
        if viewer:  # who has left is told nothing
            await row._mail("report_ended" if why else "report_ready", now, why=why or "")
        return not why

    async def _reader(self, now: datetime) -> Viewer | None:
        """Its person as that is now; None: is let in no more."""
        if self.partner_id:
            return await acting_again(self.partner_id, self.user_id, None, now)
        return await viewer_of(self.user, None, now) if self.user.vendor_role else None

    async def _mail(self, kind: str, now: datetime, **words: str) -> None:
        user: User = self.user
        with mail.spoken_to(user.language):
            label = rules.report_label(self.report)
        place = (user.email, now, user.language, user.timezone)
        said = {"report": label, "partner": self.partner.name if self.partner else "", "weekly": self.rhythm is ReportRhythm.WEEKLY}
        await mail.post(f"insights/{kind}", *place, file_path=self.file_path, format=self.format.upper(), **said, **words)


async def _over(viewer: Viewer, report: ReportName, asked: Mapping[str, Any]) -> str | None:
    """Why the viewer does not see a report; None: sees it."""
    with mail.spoken_to(viewer.language):
        if not viewer.can(rules.NEEDS[report]):
            return _("Your role does not see this report any more.")
        if report in rules.ANALYTICS and not (await opening_for(viewer)).is_open:
            return _("The tier of your partner does not open this report any more.")
        key = ids.key_of(asked["segment"], "segment") if asked.get("segment") else None
        if asked.get("segment") and not await Segment.visible_to(viewer).filter(id=key).exists():
            return _("The segment that it was of was deleted, or is not shared with you any more.")
    return None
