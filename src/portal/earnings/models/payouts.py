"""Payouts: drawn up for a period that is over, approved by another person, paid or failed. A period pays each partner once."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any, Self
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Q, Subquery
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.audit.models import Event
from portal.db.fields import IdField
from portal.db.transactions import whole
from portal.earnings import rules
from portal.earnings.models.check import faults_of
from portal.earnings.models.details import PayoutDetails
from portal.earnings.models.ledger import Clearing, Draft, append, book_all
from portal.earnings.models.sales import seen_by
from portal.earnings.rules import LEAVING, CheckKind, EntryKind, PayoutState, RunState
from portal.kernel import ids
from portal.kernel.money import Money
from portal.kernel.refusal import refuse_if
from portal.kernel.text import one_line
from portal.kernel.viewer import Viewer
from portal.notifications.models import About, Notification
from portal.notifications.rules import Told
from portal.partners.models import Partner
from portal.people.models import Staff
from portal.programme.models import Book, versions_at
from portal.programme.models import today as day_of
from portal.programme.rules import payouts
from portal.programme.rules.entries import Earning
from portal.programme.rules.versions import Versions


class PayoutRun(Model):
    """The payouts of one period, over all partners."""

    id = IdField()
    drawn_by_id: UUID | None
    period_start = fields.DateField()
    period_end = fields.DateField(unique=True)
    pays_on = fields.DateField()
    state = fields.CharEnumField(RunState, max_length=10, default=RunState.DRAWING)
    drawn_at = fields.DatetimeField()
    drawn_by = fields.ForeignKeyField("portal.User", related_name="runs_drawn", null=True, on_delete=fields.SET_NULL)
    drawn_by_name = fields.CharField(200)
    approved_at = fields.DatetimeField(null=True)
    approved_by = fields.ForeignKeyField("portal.User", related_name="runs_approved", null=True, on_delete=fields.SET_NULL)
    approved_by_name = fields.CharField(200, default="")
    done_at = fields.DatetimeField(null=True)

    class Meta:
        table = "payout_run"

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """For vendor staff who pay."""
        return cls.all() if viewer.can("payouts:manage") and viewer.sees_every_partner else cls.filter(id__in=[])

    @classmethod
    async def newest_period(cls, now: datetime) -> tuple[date, date, date]:
        """First and last day of the newest period that is over, and when it is paid."""
        versions, today = await versions_at(now)
        return _period_with(versions, payouts.newest_over(versions, today))

    @classmethod
    @whole
    async def begin(cls, viewer: Viewer, *, until: date | None = None) -> Self:
        """Have the payouts drawn up of the newest period that is over, or of the one with the day `until`. Begun already: that run.

        Raises `Refused`.
        """
        versions, today = await versions_at(viewer.now)
        start, end, pays_on = _period_with(versions, until or payouts.newest_over(versions, today))
        refuse_if(rules.refuse_draw(end, today))
        fresh = cls(
            period_start=start,
            period_end=end,
            pays_on=pays_on,
            drawn_at=viewer.now,
            drawn_by_id=viewer.user_id,
            drawn_by_name=viewer.name,
        )
        await cls.bulk_create([fresh], ignore_conflicts=True)  # two may draw at once: there is one run a period
        run = await cls.get(period_end=end)
        if run.id == fresh.id:
            await Event.write(viewer, "payout_run.drawn", needs="payouts:manage", period=end.isoformat())
        return run

    @classmethod
    async def go_on(cls, now: datetime) -> int:
        """Draw up what is begun; answers how many runs that were. Where it was cut off it goes on; several may do it at once.

        Each partner is a transaction of its own. What accounts earned is booked up to the day before it is summed up.
        """
        runs = await cls.filter(state=RunState.DRAWING).order_by("period_end")
        if not runs:
            return 0
        versions, _today = await versions_at(now)
        await book_all(now)
        for run in runs:
            for partner_id in await _owed(run.period_end):
                await Payout.draw(run, partner_id, versions)
                await PayoutCheck.look(run.id, partner_id, now)
            if await cls.filter(id=run.id, state=RunState.DRAWING).update(state=RunState.DRAFT):
                await run._tell_that_it_waits(now)
        return len(runs)

    async def _tell_that_it_waits(self, now: datetime) -> None:
        """Tell the vendor's people who may approve it: whoever drew it up may not. A run without a payout waits for nobody."""
        if await Payout.filter(run_id=self.id).exists():
            said = {"day": self.period_end.isoformat()}
            await Notification.tell_vendor(Told.RUN_WAITS, f"run:{self.id}", ids.encode("payoutrun", self.id), now, but=self.drawn_by_id, **said)

    async def _locked(self) -> "PayoutRun":
        return await PayoutRun.filter(id=self.id).select_for_update().get()

    @whole
    async def approve(self, viewer: Viewer) -> None:
        """Let the payouts go, as another person than drew them up. Raises `Refused`."""
        now = await self._locked()
        refuse_if(rules.refuse_approval(now.state, now.drawn_by_id, viewer.user_id), now)
        refuse_if(rules.refuse_faults(await PayoutCheck.still_wrong(self.id, viewer.now)), now)
        self.state, self.approved_at, self.approved_by_id, self.approved_by_name = RunState.APPROVED, viewer.now, viewer.user_id, viewer.name
        await self.save(update_fields=["state", "approved_at", "approved_by_id", "approved_by_name"])
        await Payout.filter(run_id=self.id, state=PayoutState.DRAFT).update(state=PayoutState.APPROVED)
        await Event.write(viewer, "payout_run.approved", needs="payouts:manage", period=self.period_end.isoformat())
        await Payout.tell_held(self.id, viewer.now)
        await self._finish(viewer)

    @whole
    async def discard(self, viewer: Viewer) -> None:
        """Throw away what is drawn up and not approved: everything is due again. Raises `Refused`."""
        now = await self._locked()
        refuse_if(rules.refuse_discard(now.state), now)
        own = Payout.filter(run_id=self.id).values("id")
        await Clearing.filter(payout_id__in=Subquery(own)).update(payout_id=None)
        await PayoutCheck.filter(run_id=self.id).delete()
        await Payout.filter(run_id=self.id).delete()
        await self.delete()
        await Event.write(viewer, "payout_run.discarded", needs="payouts:manage", period=self.period_end.isoformat())

    @whole
    async def pay_all(self, viewer: Viewer) -> int:
        """Mark every approved payout as paid that does not wait; answers how many."""
        now = await self._locked()
        rows = await Payout.filter(Payout.goes(viewer.now), run_id=now.id, state=PayoutState.APPROVED).order_by("partner_id", "id")
        for row in rows:
            await row.settle(viewer, paid=True)
        return len(rows)

    async def _finish(self, viewer: Viewer) -> None:
        if not await Payout.filter(run_id=self.id, state__in=LEAVING).exists():
            await PayoutRun.filter(id=self.id, state=RunState.APPROVED).update(state=RunState.DONE, done_at=viewer.now)

    @classmethod
    async def progress(cls, run_ids: Iterable[UUID]) -> dict[UUID, tuple[int, int]]:
        """Of runs that are being drawn up: how many partners are done, and how many there are."""
        found = {}
        for run in await cls.filter(id__in=list(run_ids), state=RunState.DRAWING):
            drawn = set(await Payout.filter(run_id=run.id).distinct().values_list("partner_id", flat=True))
            found[run.id] = len(drawn), len(drawn | set(await _owed(run.period_end)))
        return found


def _period_with(versions: Versions, day: date) -> tuple[date, date, date]:
    """First and last day of the period that a day is in, and when it is paid."""
    terms = versions.on(day).payouts
    start, end = payouts.period_of(terms, day)
    return start, end, payouts.pays_on(terms, end)


async def _owed(end: date) -> list[UUID]:
    """Partners with something that can be paid by a day and is part of no payout."""
    rows = Clearing.filter(payout_id__isnull=True, cleared_on__lte=end)
    return sorted(set(await rows.distinct().values_list("partner_id", flat=True)), key=str)


class Payout(Model):
    """What a period pays a partner in one currency (and stream), or why it is carried forward."""

    id = IdField()
    partner_id: UUID
    run_id: UUID
    details_id: UUID | None
    file_id: UUID | None
    run = fields.ForeignKeyField("portal.PayoutRun", related_name="payouts", on_delete=fields.RESTRICT)
    partner = fields.ForeignKeyField("portal.Partner", related_name="payouts", on_delete=fields.RESTRICT)
    period_start = fields.DateField()
    period_end = fields.DateField()
    pays_on = fields.DateField()
    currency = fields.CharField(3)
    stream = fields.CharField(40, default="")
    carried_minor = fields.BigIntField()  # from earlier periods
    earned_minor = fields.BigIntField()  # what cleared in this one
    fee_minor = fields.BigIntField()
    paid_minor = fields.BigIntField()  # what leaves
    forward_minor = fields.BigIntField()  # into the next period
    state = fields.CharEnumField(PayoutState, max_length=10)
    reason = fields.CharField(300, default="")  # why nothing leaves, or why it failed
    paid_on = fields.DateField(null=True)
    settled_at = fields.DatetimeField(null=True)
    details = fields.ForeignKeyField("portal.PayoutDetails", related_name="payouts", null=True, on_delete=fields.SET_NULL)
    file = fields.ForeignKeyField("portal.PaymentFile", related_name="payouts", null=True, on_delete=fields.RESTRICT)
    sent_to: str | None = fields.TextField(null=True)  # the details by which it stands in that file, sealed

    class Meta:
        table = "payout"
        unique_together = (("partner_id", "period_end", "currency", "stream"),)
        indexes = [Index(fields=("run_id", "state")), Index(fields=("partner_id", "pays_on", "id")), Index(fields=("file_id",))]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """Partners see theirs once they are approved, or carried forward by a run that is."""
        rows = seen_by(viewer, cls.all())
        if viewer.sees_every_partner and viewer.can("payouts:manage"):
            return rows
        return rows.filter(run__state__in=[RunState.APPROVED, RunState.DONE])

    @classmethod
    def goes(cls, now: datetime) -> Q:
        """Which payouts do not wait: their details can be used, or they are in a payment file already."""
        return Q(details_id__in=PayoutDetails.usable(now)) | Q(file_id__isnull=False)

    @classmethod
    def waits(cls, now: datetime) -> Q:
        """Which payouts are to leave and wait for bank details."""
        of_old = PayoutDetails.usable(now)
        waiting = Q(details_id__isnull=True) | Q(details_id__not_in=of_old)
        return Q(state__in=LEAVING, file_id__isnull=True) & waiting

    def money(self, name: str) -> Money:
        """`carried`, `earned`, `fee`, `paid` or `forward`."""
        return Money(getattr(self, f"{name}_minor"), self.currency)

    @classmethod
    @whole
    async def draw(cls, run: PayoutRun, partner_id: UUID, versions: Versions) -> None:
        """Draw up a partner's payouts of a run, one for each currency and stream, unless they are there."""
        await Book.lock(partner_id)
        terms = versions.on(run.period_start).payouts
        rows = await Clearing.filter(partner_id=partner_id, payout_id__isnull=True, cleared_on__lte=run.period_end).select_related("entry")
        groups: dict[payouts.Stream, list[Clearing]] = defaultdict(list)
        for row in rows:
            groups[row.entry.currency, row.entry.stream if terms.separate_streams else None].append(row)
        for stream, found in sorted(groups.items(), key=lambda each: (each[0][0], each[0][1] or "")):
            if not await cls.filter(partner_id=partner_id, period_end=run.period_end, currency=stream[0], stream=stream[1] or "").exists():
                await cls._draw(run, partner_id, terms, stream, found)

    @classmethod
    async def _draw(
        cls, run: PayoutRun, partner_id: UUID, terms: payouts.Payouts, stream: payouts.Stream, found: Iterable[Clearing]
    ) -> None:
        rows = list(found)
        before = sum(row.entry.amount_minor for row in rows if row.cleared_on and row.cleared_on < run.period_start)
        now = [_as_earning(row) for row in rows if row.cleared_on and row.cleared_on >= run.period_start]
        sums = payouts.close(terms, str(partner_id), run.period_start, run.period_end, stream, Money(before, stream[0]), now)
        leaves = sums.paid.minor > 0
        payout = await cls.create(
            run_id=run.id,
            partner_id=partner_id,
            period_start=run.period_start,
            period_end=run.period_end,
            pays_on=run.pays_on,
            currency=stream[0],
            stream=stream[1] or "",
            carried_minor=sums.carried.minor,
            earned_minor=sums.earned.minor,
            fee_minor=sums.fee.minor,
            paid_minor=sums.paid.minor,
            forward_minor=sums.forward.minor,
            state=PayoutState.DRAFT if leaves else PayoutState.CARRIED,
            reason=sums.reason,
            details_id=next(iter(await PayoutDetails.filter(partner_id=partner_id, currency=stream[0]).values_list("id", flat=True)), None),
        )
        await PayoutCheck.compare(payout)
        if leaves:
            await Clearing.filter(entry_id__in=[row.entry_id for row in rows]).update(payout_id=payout.id)

    @whole
    async def settle(self, viewer: Viewer, *, paid: bool, why: str = "") -> None:
        """Say that an approved payout was paid, or why it failed; one that was paid may come back. What fails is due again.

        Raises `Refused`.
        """
        why = one_line(why)
        run = await PayoutRun.filter(id=self.run_id).select_for_update().get()  # run, book, payout: in this order everywhere
        ledger = await Book.lock(self.partner_id)
        now = await Payout.filter(id=self.id).select_for_update().get()
        waits = await Payout.filter(Payout.waits(viewer.now), id=self.id).exists()
        refuse_if(rules.refuse_settle(now.state, paid=paid, why=why, waits=waits), now)
        today = await day_of(viewer.now)
        drafts = self._paid(today) if paid else self._returned(today) if now.state is PayoutState.PAID else []
        await append(ledger, drafts, {}, viewer.now)
        if not paid:
            await Clearing.filter(payout_id=self.id).update(payout_id=None)
        self.state = PayoutState.PAID if paid else PayoutState.FAILED
        self.reason, self.settled_at = ("" if paid else why), viewer.now
        self.paid_on = today if paid else None
        await self.save(update_fields=["state", "reason", "settled_at", "paid_on"])
        kind = "payout.paid" if paid else "payout.failed"
        amount = self.money("paid")
        await Event.write(viewer, kind, partner=self.partner_id, needs="earnings:read", amount=str(amount), **({} if paid else {"why": why}))
        if paid:
            await self._tell(Told.PAYOUT_PAID, viewer.now)
        else:
            said = {"amount": str(amount), "partner": (await Partner.get(id=self.partner_id)).name}
            subject = ids.encode("payoutrun", self.run_id)
            await Notification.tell_vendor(Told.PAYOUT_FAILED, f"failed:{self.id}:{viewer.now.isoformat()}", subject, viewer.now, but=viewer.user_id, **said)
        await run._finish(viewer)

    async def _tell(self, told: Told, now: datetime) -> None:
        """Tell the partner's people, its owners and admins above all."""
        leaders = [staff.user_id for staff in await Staff.leaders_of(self.partner_id)]
        about, amount = About(ids.encode("payout", self.id)), str(self.money("paid"))
        await Notification.tell(told, self.partner_id, f"{told}:{self.id}", about, now, addressed=leaders, amount=amount)

    @classmethod
    async def tell_held(cls, run_id: UUID, now: datetime) -> None:
        """Tell the partners whose payouts of a run wait for bank details."""
        for payout in await cls.filter(cls.waits(now), run_id=run_id).order_by("id"):
            await payout._tell(Told.PAYOUT_HELD, now)

    def _paid(self, today: date) -> list[Draft]:
        named = {"day": today, "payout_id": self.id, "stream": self.stream}
        leaves = Draft(kind=EntryKind.PAYOUT, key=f"payout:{self.id}", money=-self.money("paid"), **named)
        fee = Draft(kind=EntryKind.FEE, key=f"payout:{self.id}/fee", money=-self.money("fee"), **named)
        return [leaves, fee] if self.fee_minor else [leaves]

    def _returned(self, today: date) -> list[Draft]:
        money = self.money("paid") + self.money("fee")
        return [Draft(kind=EntryKind.RETURNED, key=f"payout:{self.id}/returned", day=today, money=money, payout_id=self.id, stream=self.stream)]


class PayoutCheck(Model):
    """What someone looks at before a run is approved: one row for each partner, kind and currency."""

    id = IdField()
    run_id: UUID
    partner_id: UUID
    run = fields.ForeignKeyField("portal.PayoutRun", related_name="checks", on_delete=fields.CASCADE)
    partner = fields.ForeignKeyField("portal.Partner", on_delete=fields.RESTRICT)
    kind = fields.CharEnumField(CheckKind, max_length=10)
    currency = fields.CharField(3, default="")  # empty: of none in particular
    amount_minor = fields.BigIntField(null=True)
    before_minor = fields.BigIntField(null=True)  # last time
    text = fields.CharField(300, default="")

    class Meta:
        table = "payout_check"
        unique_together = (("run_id", "partner_id", "kind", "currency"),)

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """For vendor staff who pay."""
        return cls.all() if viewer.can("payouts:manage") and viewer.sees_every_partner else cls.filter(id__in=[])

    @classmethod
    async def _note(cls, **facts: Any) -> None:
        await cls.bulk_create([cls(**facts)], ignore_conflicts=True)  # several draw up a run at once

    @classmethod
    async def look(cls, run_id: UUID, partner_id: UUID, now: datetime) -> None:
        """Look through a partner's books, as they stand when its payouts are drawn."""
        if await cls.filter(run_id=run_id, partner_id=partner_id, kind=CheckKind.LEDGER).exists():
            return
        if faults := await faults_of(partner_id, now):
            await cls._note(run_id=run_id, partner_id=partner_id, kind=CheckKind.LEDGER, text="; ".join(faults)[:300])

    @classmethod
    async def still_wrong(cls, run_id: UUID, now: datetime) -> list[str]:
        """The names of partners whose books were wrong when the run was drawn up, and are."""
        found = cls.filter(run_id=run_id, kind=CheckKind.LEDGER).order_by("partner__name_key").select_related("partner")
        return [check.partner.name for check in await found if await faults_of(check.partner_id, now)]

    @classmethod
    async def compare(cls, payout: Payout) -> None:
        """Look at what a payout is: a debt, or far from what the partner was paid last time."""
        said = {"run_id": payout.run_id, "partner_id": payout.partner_id, "currency": payout.currency}
        if payout.forward_minor < 0:
            await cls._note(**said, kind=CheckKind.NEGATIVE, amount_minor=payout.forward_minor)
        earlier = Payout.filter(partner_id=payout.partner_id, currency=payout.currency, stream=payout.stream, paid_minor__gt=0)
        last = await earlier.filter(period_end__lt=payout.period_end).order_by("-period_end").first()
        if last and payout.paid_minor and rules.is_large_change(last.paid_minor, payout.paid_minor):
            await cls._note(**said, kind=CheckKind.CHANGE, amount_minor=payout.paid_minor, before_minor=last.paid_minor)


def _as_earning(row: Clearing) -> Earning:
    entry = row.entry
    return Earning(
        id=str(entry.id),
        partner=str(entry.partner_id),
        kind=entry.kind.value,
        rule=entry.rule,
        event="",
        sale=None,
        account=None,
        day=entry.day,
        cleared=row.cleared_on,
        money=entry.money,
        stream=entry.stream,
    )
