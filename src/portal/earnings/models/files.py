"""Payment files: which approved payouts were given to the bank together. A payout is in one file, and stands there for good."""

from datetime import datetime
from typing import Self
from uuid import UUID

from tortoise import fields
from tortoise.functions import Max
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.audit.models import Event
from portal.db.fields import IdField
from portal.db.transactions import whole
from portal.earnings import rules_payments
from portal.earnings.models.details import PayoutDetails, opened
from portal.earnings.models.payouts import Payout, PayoutRun
from portal.earnings.rules import PayoutState, refuse_not_approved
from portal.earnings.rules_payments import Payer, Payment
from portal.kernel import ids, sealed
from portal.kernel.refusal import Refused, refuse_if
from portal.kernel.viewer import Viewer
from portal.partners.models import Partner


class PaymentFile(Model):
    """A file of payments of a run. Made anew it is the same to the letter, under the same name: a bank that has it takes it no second time."""

    id = IdField()
    run_id: UUID
    run = fields.ForeignKeyField("portal.PayoutRun", related_name="files", on_delete=fields.RESTRICT)
    number = fields.IntField()  # 1, 2, 3 … of the run
    payments = fields.IntField()
    made_at = fields.DatetimeField()
    made_by_name = fields.CharField(200)

    class Meta:
        table = "payment_file"
        unique_together = (("run_id", "number"),)

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """For vendor staff who pay."""
        return cls.all() if viewer.can("payouts:manage") and viewer.sees_every_partner else cls.filter(id__in=[])

    @classmethod
    @whole
    async def make(cls, viewer: Viewer, run: PayoutRun) -> Self:
        """A file of what is approved, waits for nothing, and is in no file yet. Raises `Refused`."""
        now = await PayoutRun.filter(id=run.id).select_for_update().get()
        refuse_if(refuse_not_approved(now.state), now)
        left = Payout.filter(run_id=run.id, state=PayoutState.APPROVED, file_id__isnull=True)
        asked = await left.filter(details_id__in=PayoutDetails.usable(viewer.now)).values_list("details_id", flat=True)
        known = await _usable(viewer.now, set(asked))  # details before payouts: as who removes them
        rows = await left.filter(details_id__in=list(known)).order_by("partner_id", "id").select_for_update()
        refuse_if(rules_payments.refuse_file(len(rows), await left.count()), now)
        said = await cls.filter(run_id=run.id).annotate(last=Max("number")).values("last")
        number = ((said[0]["last"] or 0) if said else 0) + 1
        made = await cls.create(run_id=run.id, number=number, payments=len(rows), made_at=viewer.now, made_by_name=viewer.name)
        for row in rows:
            row.file_id, row.sent_to = made.id, known[row.details_id]
        await Payout.bulk_update(rows, ["file_id", "sent_to"], batch_size=200)
        await Event.write(viewer, "payment_file.made", needs="payouts:manage", period=now.period_end.isoformat(), number=number, n=len(rows))
        return made

    @whole
    async def written(self, viewer: Viewer, key: bytes, payer: Payer | None, form: str) -> tuple[str, str]:
        """Its name and text as `csv` or `sepa`; that it was asked for is noted. Raises `Refused`."""
        run = await PayoutRun.get(id=self.run_id)
        rows = await Payout.filter(file_id=self.id).order_by("partner_id", "id")
        names = dict(await Partner.filter(id__in=list({row.partner_id for row in rows})).values_list("id", "name"))
        try:
            payments = [_payment(row, names[row.partner_id], key) for row in rows]
        except sealed.Unreadable:
            raise Refused((rules_payments.refuse_unreadable(),), self) from None
        title = f"payouts-{run.period_end:%Y-%m-%d}-{self.number}"
        if form == "csv":
            text, name = rules_payments.csv_file(payments, run.pays_on), f"{title}.csv"
        else:
            payments = [each for each in payments if rules_payments.payable_by_sepa(each)]
            refuse_if(rules_payments.refuse_sepa(payer, len(payments)))
            assert payer
            text = rules_payments.sepa_file(f"{run.id.hex}-{self.number}", self.made_at, run.pays_on, payer, payments)
            name = f"{title}.xml"
        said = {"period": run.period_end.isoformat(), "number": self.number, "form": form}
        await Event.write(viewer, "payment_file.downloaded", needs="payouts:manage", **said)
        return name, text


async def _usable(now: datetime, keys: set[UUID]) -> dict[UUID, str]:
    """What is sealed of details by which can be paid, locked until the file is made."""
    rows = await PayoutDetails.filter(id__in=list(keys), usable_from__lte=now).order_by("id").select_for_update()
    return {row.id: row.sealed for row in rows}


def _payment(row: Payout, partner: str, key: bytes) -> Payment:
    text = f"{partner} {row.period_start:%Y-%m-%d} {row.period_end:%Y-%m-%d}"
    return Payment(ids.encode("payout", row.id), partner, row.money("paid"), opened(key, row.sent_to or ""), text)
