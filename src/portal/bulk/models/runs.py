"""Runs and their rows: what is to be done is frozen at the preview, row by row; the worker goes through the rows, each in a transaction."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any, Self
from uuid import UUID

from tortoise import fields
from tortoise.exceptions import IntegrityError
from tortoise.functions import Count
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.audit.models import Event
from portal.bulk import rules
from portal.bulk.models.acts import ACTS, Given, Target
from portal.bulk.rules import TERMS, BulkAct, BulkOf, BulkState, Judged, RowOutcome
from portal.db.conditions import leads_to
from portal.db.fields import IdField
from portal.db.live import announce
from portal.db.transactions import atomic, savepoint, whole
from portal.kernel import ids
from portal.kernel.refusal import Refusal, Refused, refuse_if
from portal.kernel.text import gettext as _
from portal.kernel.viewer import Viewer
from portal.people.models.acting import acting_again

TOGETHER = 500  # rows that are judged with a few statements


class BulkRun(Model):
    """One act over many rows. `given`: what was said for it, as public ids with the names that they had; `undoes`: the run that this puts back."""

    id = IdField()
    partner_id: UUID
    partner = fields.ForeignKeyField("portal.Partner", related_name="bulk_runs", on_delete=fields.CASCADE)
    owner_id = fields.UUIDField(null=True)  # the person; None: a token that is none
    token_id = fields.UUIDField(null=True)  # the token that it was asked with
    by_name = fields.CharField(200)
    act = fields.CharEnumField(BulkAct, max_length=16)
    over = fields.CharEnumField(BulkOf, max_length=10)
    given: dict[str, Any] = fields.JSONField(default=dict)
    segment_name = fields.CharField(60, default="")  # where the rows were those of a segment
    state = fields.CharEnumField(BulkState, max_length=8, default=BulkState.PREVIEW)
    undoes_id = fields.UUIDField(null=True, unique=True)  # no foreign key: the migrations' tool makes none to a row's own table
    made_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    started_at = fields.DatetimeField(null=True)
    finished_at = fields.DatetimeField(null=True)
    served_at = fields.DatetimeField(null=True)  # when the worker last went on with it
    stopped_because = fields.CharField(300, default="")

    class Meta:
        table = "bulk_run"
        indexes = [Index(fields=("partner_id", "made_at", "id")), Index(fields=("state", "served_at")), Index(fields=("expires_at",))]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """One's own in the partner; with `audit:read` all of the partner's."""
        if not viewer.partner_id or not viewer.can("clients:manage"):
            return cls.filter(id__in=[])
        rows = cls.filter(partner_id=viewer.partner_id)
        if viewer.can("audit:read"):
            return rows
        return rows.filter(owner_id=viewer.user_id) if viewer.user_id else rows.filter(owner_id__isnull=True, token_id=viewer.token_id)

    @classmethod
    @whole
    async def preview(
        cls, viewer: Viewer, act: BulkAct, over: BulkOf, keys: Sequence[UUID], said: dict[str, Any], *, segment_name: str = ""
    ) -> Self:
        """Freeze the rows with these keys, and judge each. `said`: what the act takes, public ids and ISO texts. Raises `Refused`."""
        said = {name: value for name, value in said.items() if name in TERMS[act].takes and value}
        permissions = viewer.permissions if viewer.partner_id else frozenset[str]()
        refuse_if(rules.refuse_preview(act, over, said, permissions, len(keys)))
        given = await Given.read(viewer, over, said)
        await ACTS[act].refuse(given)
        run = await cls._begin(viewer, act, over, {**said, **await _names(given)}, segment_name)
        for start in range(0, len(keys), TOGETHER):
            await run._judge(given, keys[start : start + TOGETHER], start)
        return run

    @classmethod
    async def _begin(cls, viewer: Viewer, act: BulkAct, over: BulkOf, given: dict[str, Any], segment_name: str, **more: Any) -> Self:
        return await cls.create(
            partner_id=viewer.partner_id,
            owner_id=viewer.user_id,
            token_id=viewer.token_id,
            by_name=viewer.name,
            act=act,
            over=over,
            given=given,
            segment_name=segment_name,
            made_at=viewer.now,
            expires_at=viewer.now + rules.PREVIEW_KEPT,
            **more,
        )

    async def _judge(self, given: Given, keys: Sequence[UUID], first: int) -> None:
        act = ACTS[self.act]
        targets = await act.look(given, keys)
        found = [act.judge(given, targets[key]) if key in targets else rules.gone() for key in keys]
        await self._write(enumerate(keys, first), found, {key: _name(target) for key, target in targets.items()})

    async def _write(self, places: Iterable[tuple[int, UUID]], found: list[Judged], names: Mapping[UUID, str]) -> None:
        column = "client_id" if self.over is BulkOf.CLIENTS else "account_id"
        rows = [
            BulkRow(
                id=ids.new(),
                run_id=self.id,
                place=place,
                name=names.get(key, "")[:200],
                outcome=each.outcome,
                message=each.message[:500],
                **({column: key} if key in names else {}),  # what is out of sight is not even kept by its key
            )
            for (place, key), each in zip(places, found, strict=True)
        ]
        await BulkRow.bulk_create(rows, batch_size=TOGETHER)

    @whole
    async def start(self, viewer: Viewer) -> None:
        """Have the rows that would change changed, in the background. Raises `Refused`."""
        counts = await self.counts()
        refuse_if(rules.refuse_start(self.state, counts[RowOutcome.WILL_CHANGE], self.expires_at, viewer.now), self)
        await self._run(viewer, counts[RowOutcome.WILL_CHANGE])

    async def _run(self, viewer: Viewer, rows: int) -> None:
        self.owner_id, self.token_id, self.by_name = viewer.user_id, viewer.token_id, viewer.name
        self.state, self.started_at, self.expires_at = BulkState.RUNNING, viewer.now, viewer.now + rules.RUN_KEPT
        await self.save(update_fields=["owner_id", "token_id", "by_name", "state", "started_at", "expires_at"])
        kind = "bulk_run.undid" if self.undoes_id else "bulk_run.started"
        await Event.write(viewer, kind, partner=self.partner_id, needs="audit:read", act=self.act, over=self.over, rows=rows)

    async def stop(self, viewer: Viewer) -> None:
        """Leave the rows that have not been gone through. Raises `Refused`."""
        refuse_if(rules.refuse_stop(self.state), self)
        await self._finish(viewer.now, BulkState.STOPPED, _("Stopped by {name}.").format(name=viewer.name))

    async def _finish(self, now: datetime, state: BulkState, because: str = "") -> None:
        self.state, self.finished_at, self.stopped_because = state, now, because[:300]
        changes = {"state": state, "finished_at": now, "stopped_because": self.stopped_because}
        await BulkRun.filter(id=self.id, state=BulkState.RUNNING).update(**changes)
        await announce(partner=self.partner_id)

    async def refusal_of_undo(self, permissions: frozenset[str]) -> Refusal | None:
        """Why what this run changed can't be put back; None: it can."""
        undone = await BulkRun.filter(undoes_id=self.id).exists()
        changed = (await self.counts())[RowOutcome.CHANGED]
        is_undo = self.undoes_id is not None
        return rules.refuse_undo(self.act, self.state, changed=changed, is_undo=is_undo, undone=undone, permissions=permissions)

    @whole
    async def undo(self, viewer: Viewer) -> Self:
        """Begin a run that puts back what this one changed, and nothing else. Raises `Refused`."""
        refuse_if(await self.refusal_of_undo(viewer.permissions), self)
        try:
            async with savepoint():
                made = await self._begin(viewer, self.act, self.over, self.given, self.segment_name, undoes_id=self.id)
        except IntegrityError:  # at this moment by another
            refuse_if(await self.refusal_of_undo(viewer.permissions), self)
            raise
        changed = await BulkRow.filter(run_id=self.id, outcome=RowOutcome.CHANGED).order_by("place")
        for row in changed:
            row.id, row.run_id, row.outcome = ids.new(), made.id, RowOutcome.WILL_CHANGE
        await BulkRow.bulk_create(changed, batch_size=TOGETHER)
        await made._run(viewer, len(changed))
        return made

    async def counts(self) -> dict[RowOutcome, int]:
        """How many rows there are of each outcome."""
        return (await BulkRow.counts_by_run(BulkRow.filter(run_id=self.id))).get(self.id, _none())

    @classmethod
    async def go_on(cls, now: datetime, most: int) -> int:
        """Go through some rows of the run that has waited longest; answers how many. Several processes may do it at once: a row is
        changed in one transaction with its outcome, so that none is changed twice, whenever a process dies."""
        run = await cls.filter(state=BulkState.RUNNING).order_by("served_at", "id").first()
        if run is None:
            return 0
        await cls.filter(id=run.id).update(served_at=now)
        given = await run._as_asked(now)
        if given is None:
            return 1
        keys = await BulkRow.filter(run_id=run.id, outcome=RowOutcome.WILL_CHANGE).order_by("place").limit(most).values_list("id", flat=True)
        for key in keys:
            if not await cls.filter(id=run.id, state=BulkState.RUNNING).exists():
                return 1
            await BulkRow.carry_out(key, run, given)
        if len(keys) < most:
            await run._finish(now, BulkState.DONE)
        elif keys:
            await announce(partner=run.partner_id)  # rows that could not be changed too
        return max(len(keys), 1)

    async def _as_asked(self, now: datetime) -> Given | None:
        """What was said, read under the rights that the asker has now. None: the run has ended, since the asker may not do it any more."""
        viewer = await acting_again(self.partner_id, self.owner_id, self.token_id, now)
        if viewer is None or not viewer.can(TERMS[self.act].permission):
            await self._finish(now, BulkState.STOPPED, _("{name} may not do this any more.").format(name=self.by_name))
            return None
        try:
            needed = TERMS[self.act].takes if self.undoes_id is None else {"staff"}  # where accounts were filed, their memory says
            given = await Given.read(viewer, self.over, {name: value for name, value in self.given.items() if name in needed})
            if self.undoes_id is None:
                await ACTS[self.act].refuse(given)
        except Refused as refused:
            await self._finish(now, BulkState.STOPPED, str(refused))
            return None
        return given

    @classmethod
    async def forget(cls, now: datetime) -> None:
        """Delete previews that were never started and runs that have been kept for long enough."""
        await cls.filter(expires_at__lte=now).exclude(state=BulkState.RUNNING).delete()


def _none() -> dict[RowOutcome, int]:
    return dict.fromkeys(RowOutcome, 0)


def _name(target: Target) -> str:
    return target.account.name if target.account else target.row.name


async def _names(given: Given) -> dict[str, Any]:
    """The names of what was said, as they are now."""
    return {
        **({"staff_name": await given.staff.display_name()} if given.staff else {}),
        **({"client_name": given.client.name} if given.client else {}),
        **({"plan_name": given.plan.name, "module_names": [each.name for each in given.modules]} if given.plan else {}),
    }


class BulkRow(Model):
    """One row of a run: what would become of it, then what became of it. `memory`: what its undo needs."""

    id = IdField()
    run_id: UUID
    client_id: UUID | None
    account_id: UUID | None
    run = fields.ForeignKeyField("portal.BulkRun", related_name="rows", on_delete=fields.CASCADE)
    place = fields.IntField()
    client = fields.ForeignKeyField("portal.Client", null=True, on_delete=fields.CASCADE)
    account = fields.ForeignKeyField("portal.Account", null=True, on_delete=fields.CASCADE)
    name = fields.CharField(200)  # as it was
    outcome = fields.CharEnumField(RowOutcome, max_length=12)
    message = fields.CharField(500, default="")
    memory: dict[str, Any] | None = fields.JSONField(null=True)

    class Meta:
        table = "bulk_row"
        unique_together = (("run_id", "place"),)
        indexes = [Index(fields=("run_id", "outcome", "place"))]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """Those of the runs that the viewer sees."""
        return cls.filter(leads_to("run_id", BulkRun.visible_to(viewer), few=True))

    @classmethod
    async def counts_by_run(cls, rows: QuerySet[Self]) -> dict[UUID, dict[RowOutcome, int]]:
        """How many of the rows each run has of each outcome; a run without rows is not there."""
        found: dict[UUID, dict[RowOutcome, int]] = {}
        for run, outcome, count in await rows.annotate(_n=Count("id")).group_by("run_id", "outcome").values_list("run_id", "outcome", "_n"):
            found.setdefault(run, _none())[RowOutcome(outcome)] = count
        return found

    @classmethod
    async def carry_out(cls, key: UUID, run: BulkRun, given: Given) -> None:
        """Change the row and write its outcome, both or neither. One that was gone through meanwhile is left."""
        async with atomic():
            row = await cls.filter(id=key, outcome=RowOutcome.WILL_CHANGE).select_for_update().get_or_none()
            if row is None:
                return
            found = await row._changed(run, given)
            row.outcome, row.message = found.outcome, found.message[:500]
            await row.save(update_fields=["outcome", "message", "memory"])

    async def _changed(self, run: BulkRun, given: Given) -> Judged:
        act, place = ACTS[run.act], self.client_id or self.account_id
        assert place
        target = (await act.look(given, [place], lock=True)).get(place)
        if target is None:
            return rules.gone()
        judged = act.judge(given, target) if run.undoes_id is None else act.judge_back(given, target, self.memory or {})
        if judged.outcome is not RowOutcome.WILL_CHANGE:
            return judged
        try:
            async with savepoint():
                if run.undoes_id is None:
                    self.memory = await act.carry(given, target)
                else:
                    await act.put_back(given, target, self.memory or {})
        except Refused as refused:
            return Judged(RowOutcome.REFUSED, str(refused))
        return Judged(RowOutcome.CHANGED)
