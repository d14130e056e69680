"""Cases that partners have with the vendor, and what is done with them."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Self
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Q
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.accounts.models import Account
from portal.audit.models import Event
from portal.db.fields import IdField, KeyField
from portal.db.live import announce
from portal.db.transactions import whole
from portal.files.models import File
from portal.kernel.refusal import Refused, refuse_if
from portal.kernel.search import search_text
from portal.kernel.text import one_line
from portal.kernel.viewer import Kind, Viewer
from portal.partners.models import Partner
from portal.people.models import User
from portal.programme.models import PartnerTier, versions_at
from portal.programme.rules import support as promises
from portal.programme.rules.document import Programme, SupportLevel
from portal.support import rules
from portal.support.models import telling
from portal.support.models.parts import HOLDER, AccountManager, CaseMessage, cases_of
from portal.support.rules import CasePriority, CaseStatus, MessageKind


async def level_of(partner_id: UUID, now: datetime) -> tuple[Programme, SupportLevel | None]:
    """What support a partner's tier has now."""
    versions, day = await versions_at(now)
    programme = versions.on(day)
    row = await PartnerTier.filter(partner_id=partner_id, since__lte=now, superseded_at__isnull=True).order_by("-since", "-id").select_related("tier").first()
    return programme, promises.level_of(programme, row.tier.name if row else None)


class PartnerCase(Model):
    """What a person of a partner asks the vendor, and the thread that follows. Cases of clients at a product are another thing."""

    id = IdField()
    partner_id: UUID
    asked_by_id: UUID
    account_id: UUID | None
    assignee_id: UUID | None
    reference = KeyField(9, unique=True)
    partner = fields.ForeignKeyField("portal.Partner", related_name="partner_cases", on_delete=fields.RESTRICT)
    asked_by = fields.ForeignKeyField("portal.User", related_name="asked_cases", on_delete=fields.RESTRICT)
    asked_by_name = fields.CharField(200)
    account = fields.ForeignKeyField("portal.Account", related_name="partner_cases", null=True, on_delete=fields.RESTRICT)
    subject = fields.CharField(200)
    status = fields.CharEnumField(CaseStatus, max_length=8)
    priority = fields.CharEnumField(CasePriority, max_length=8)
    rank = fields.IntField()  # of the priority
    assignee = fields.ForeignKeyField("portal.User", related_name="assigned_cases", null=True, on_delete=fields.SET_NULL)
    assignee_name = fields.CharField(200, default="")
    opened_at = fields.DatetimeField()
    changed_at = fields.DatetimeField()
    waits_since = fields.DatetimeField(null=True)  # for the vendor
    due_at = fields.DatetimeField(null=True)  # the first answer
    answered_at = fields.DatetimeField(null=True)
    solved_at = fields.DatetimeField(null=True)
    search_text = KeyField(800)

    class Meta:
        table = "support_case"
        indexes = [
            Index(fields=("partner_id", "changed_at", "id")),
            Index(fields=("partner_id", "status")),
            Index(fields=("asked_by_id", "changed_at")),
            Index(fields=("status", "waits_since")),
            Index(fields=("changed_at", "id")),
            Index(fields=("account_id",)),
        ]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """See `cases_of`."""
        return cls.filter(cases_of(viewer))

    @classmethod
    @whole
    async def ask(
        cls,
        viewer: Viewer,
        subject: str,
        text: str,
        *,
        priority: CasePriority = CasePriority.NORMAL,
        account: Account | None = None,
        with_events: bool = True,
        files: Sequence[File] = (),
    ) -> Self:
        """Ask the vendor. `account`: one that the viewer sees; its last events go along. Raises `Refused`."""
        subject = one_line(subject)
        wrong = rules.refuse_case(subject, text)
        if wrong:
            raise Refused(wrong)
        refuse_if(rules.refuse_asker(viewer.partner_id is not None and viewer.user_id is not None))
        programme, level = await level_of(viewer.partner_id, viewer.now)
        reference = rules.draw_reference()
        while await cls.exists(reference=reference):
            reference = rules.draw_reference()
        partner = await Partner.get(id=viewer.partner_id)
        row = await cls.create(
            partner_id=viewer.partner_id,
            asked_by_id=viewer.user_id,
            asked_by_name=viewer.name,
            account_id=account.id if account else None,
            reference=reference,
            subject=subject,
            status=CaseStatus.WAITS_FOR_VENDOR,
            priority=priority,
            rank=rules.RANK[priority],
            opened_at=viewer.now,
            changed_at=viewer.now,
            waits_since=viewer.now,
            due_at=promises.due(programme, level, priority, viewer.now),
            search_text=search_text(reference, subject, partner.name, account.name if account else "")[:800],
        )
        aside = await _events_of(viewer, account) if account and with_events else []
        message = await row._say(viewer, text, files, aside=aside)
        await row._log(viewer, "case.asked")
        await telling.tell_vendor(row, message, viewer.now, is_new=True)
        return row

    @whole
    async def write(self, viewer: Viewer, text: str, files: Sequence[File] = (), *, note: bool = False, mail_key: str | None = None) -> CaseMessage:
        """Write to the thread; a `note` is for the vendor's staff alone. What was over is open again. Raises `Refused`."""
        refuse_if(rules.refuse_message(text, len(files)), self)
        by_vendor = viewer.kind is Kind.VENDOR
        kind = MessageKind.NOTE if note else MessageKind.MESSAGE
        if not note:
            await self._reopen_for(viewer, by_vendor)
        message = await self._say(viewer, text, files, kind=kind, mail_key=mail_key)
        if by_vendor and not note and self.assignee_id is None:
            await self._give(await User.get(id=viewer.user_id))
        self.changed_at = viewer.now
        await self.save()
        if note:
            await announce()  # to the vendor's open pages: no partner learns that there is one
            return message
        await self._log(viewer, "case.answered" if by_vendor else "case.written")
        await telling.tell_asker(self, message, viewer.now)
        if not by_vendor:
            await telling.tell_vendor(self, message, viewer.now)
        return message

    async def _reopen_for(self, viewer: Viewer, by_vendor: bool) -> None:
        if self.status in rules.OVER:
            await self._say(viewer, "", kind=MessageKind.STEP, step="reopened")
        self._turn(rules.after_message(by_vendor), viewer.now)
        if by_vendor and self.answered_at is None:
            self.answered_at = viewer.now

    def _turn(self, status: CaseStatus, now: datetime) -> None:
        """It is somebody's turn from now on, or over."""
        if status is not self.status:
            self.waits_since = now if status is CaseStatus.WAITS_FOR_VENDOR else None
            self.solved_at = now if status is CaseStatus.SOLVED else self.solved_at if status is CaseStatus.CLOSED else None
            self.status = status

    async def _say(self, viewer: Viewer, text: str, files: Sequence[File] = (), *, kind: MessageKind = MessageKind.MESSAGE, **more: Any) -> CaseMessage:
        message = await CaseMessage.create(
            case_id=self.id,
            kind=kind,
            text=text.replace("\r\n", "\n").strip(),
            author_id=viewer.user_id,
            author_name=viewer.name,
            by_vendor=viewer.kind is Kind.VENDOR,
            by_mail=more.get("mail_key") is not None,
            at=viewer.now,
            **more,
        )
        await File.hold(files, HOLDER, message.id)
        return message

    @whole
    async def solve(self, viewer: Viewer) -> None:
        """Say that nothing is left to do. Either side may. Raises `Refused`."""
        refuse_if(rules.refuse_step("solved", self.status), self)
        await self._step(viewer, CaseStatus.SOLVED, "solved")

    @whole
    async def reopen(self, viewer: Viewer) -> None:
        """Say that something is left to do after all. Raises `Refused`."""
        refuse_if(rules.refuse_step("reopened", self.status), self)
        await self._step(viewer, CaseStatus.WAITS_FOR_VENDOR, "reopened")

    async def _step(self, viewer: Viewer, status: CaseStatus, step: str) -> None:
        self._turn(status, viewer.now)
        self.changed_at = viewer.now
        await self.save()
        await self._say(viewer, "", kind=MessageKind.STEP, step=step)
        await self._log(viewer, f"case.{step}")

    @whole
    async def assign(self, viewer: Viewer, to: User | None) -> None:
        """Leave it to one of the vendor's people, or to nobody. The person has mail, unless it is the viewer."""
        before = self.assignee_id
        await self._give(to)
        if self.assignee_id == before:
            return
        await self.save()
        await self._log(viewer, "case.assigned", to=self.assignee_name)
        if to and to.id != viewer.user_id:
            await telling.tell_assignee(self, to, viewer)

    async def _give(self, to: User | None) -> None:
        self.assignee_id, self.assignee_name = (to.id, to.name) if to else (None, "")

    @whole
    async def prioritise(self, viewer: Viewer, priority: CasePriority) -> None:
        """Say how much it matters; what was promised counts from when it was asked."""
        if priority is self.priority:
            return
        self.priority, self.rank = priority, rules.RANK[priority]
        if self.answered_at is None:
            self.due_at = promises.due(*await level_of(self.partner_id, self.opened_at), priority, self.opened_at)
        await self.save()
        await self._log(viewer, "case.prioritised", priority=str(priority))

    @classmethod
    async def close_solved(cls, now: datetime, after: timedelta) -> int:
        """Cases that were solved so long ago close. How many did."""
        keys = await cls.filter(status=CaseStatus.SOLVED, solved_at__lte=now - after).limit(100).values_list("id", flat=True)
        for key in keys:
            await cls._close(key, Viewer(kind=Kind.TOOL, now=now), now - after)
        return len(keys)

    @classmethod
    @whole
    async def _close(cls, key: UUID, clock: Viewer, before: datetime) -> None:
        row = await cls.filter(id=key, status=CaseStatus.SOLVED, solved_at__lte=before).select_for_update().get_or_none()
        if row:  # another worker may have been first, or somebody wrote
            await row._step(clock, CaseStatus.CLOSED, "closed")

    async def _log(self, viewer: Viewer, kind: str, **data: str) -> None:
        said = {"partner": self.partner_id, "account": self.account_id, "needs": "support:read"}
        await Event.write(viewer, kind, **said, reference=self.reference, subject=self.subject, **data)  # type: ignore[arg-type]


async def _events_of(viewer: Viewer, account: Account) -> list[dict[str, Any]]:
    """The last facts of an account, as the log tells them: nothing of what the partner did in its own folders."""
    rows = await Event.visible_to(viewer).filter(account_id=account.id, partner_id__isnull=True).order_by("-at", "-id").limit(rules.EVENTS)
    return [{"at": row.at.isoformat(), "kind": row.kind, "actorName": row.actor_name, "data": row.data} for row in rows]


OVERDUE = Q(status=CaseStatus.WAITS_FOR_VENDOR, answered_at__isnull=True, due_at__isnull=False)


@whole
async def name_manager(viewer: Viewer, partner: Partner, to: User | None) -> None:
    """Name the account manager of a partner, or nobody."""
    row = await AccountManager.get_or_none(partner_id=partner.id)
    if (row.user_id if row else None) == (to.id if to else None):
        return
    if row:
        await row.delete()
    if to:
        await AccountManager.create(partner_id=partner.id, user_id=to.id, since=viewer.now)
    await Event.write(viewer, "partner.manager_named", partner=partner.id, name=to.name if to else "")
