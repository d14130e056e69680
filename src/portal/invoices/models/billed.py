"""Invoices of the vendor to partners, as its billing tells them: each under the billing's own number, its status by a sequence."""

from datetime import date
from typing import Any, Self
from uuid import UUID

from tortoise import fields
from tortoise.exceptions import IntegrityError
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.accounts.models import Account, Engagement
from portal.audit.models import Event
from portal.db.fields import IdField
from portal.db.transactions import savepoint, whole
from portal.invoices import rules
from portal.invoices.rules import BilledState
from portal.kernel import ids
from portal.kernel.money import Money
from portal.kernel.refusal import Refused, not_found, refuse_if
from portal.kernel.viewer import Viewer
from portal.partners.models import Partner


class BilledInvoice(Model):
    """What the vendor asks a partner to pay, for an account that the partner pays for or for several."""

    id = IdField()
    partner_id: UUID
    account_id: UUID | None
    number = fields.CharField(100, unique=True)  # the billing's own
    partner = fields.ForeignKeyField("portal.Partner", related_name="billed_invoices", on_delete=fields.RESTRICT)
    account = fields.ForeignKeyField("portal.Account", related_name="billed_invoices", null=True, on_delete=fields.RESTRICT)
    period_from = fields.DateField(null=True)
    period_to = fields.DateField(null=True)
    issued_on = fields.DateField()
    due_on = fields.DateField()
    amount_minor = fields.BigIntField()
    currency = fields.CharField(3)
    link = fields.CharField(500, default="")  # where the billing keeps it as a PDF
    state = fields.CharEnumField(BilledState, max_length=10)
    sequence = fields.BigIntField()  # of the newest status
    told_at = fields.DatetimeField()
    changed_at = fields.DatetimeField()

    class Meta:
        table = "billed_invoice"
        indexes = [
            Index(fields=("partner_id", "issued_on", "id")),
            Index(fields=("partner_id", "state", "due_on")),
            Index(fields=("account_id", "partner_id", "issued_on")),
            Index(fields=("issued_on", "id")),
        ]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """With `invoices:read` the own partner's; for the vendor's people all."""
        if not viewer.can("invoices:read"):
            return cls.filter(id__in=[])
        if viewer.sees_every_partner:
            return cls.all()
        return cls.filter(partner_id=viewer.partner_id) if viewer.partner_id else cls.filter(id__in=[])

    @classmethod
    async def place_for(cls, viewer: Viewer, partner: object, account: object) -> tuple[UUID, UUID | None]:
        """Whom the billing tells of: a partner, and the account, one it serves or served. Raises `Refused`."""
        partner_id = ids.key_of(partner, "partner")
        if partner_id is None or not await Partner.exists(id=partner_id):
            raise not_found("partner")
        if account is None:
            if viewer.product_id:  # a product's token tells of its own accounts alone
                raise not_found("account")
            return partner_id, None
        key = ids.key_of(account, "account")
        row = await Account.get_or_none(id=key) if key else None
        if row is None or viewer.product_id not in (None, row.product_id):
            raise not_found("account")
        if not await Engagement.filter(account_id=row.id, partner_id=partner_id).exists():
            raise not_found("account")
        return partner_id, row.id

    @classmethod
    @whole
    async def tell(
        cls,
        viewer: Viewer,
        place: tuple[UUID, UUID | None],
        number: str,
        *,
        amount: Money,
        issued_on: date,
        due_on: date,
        state: BilledState,
        sequence: int,
        period: tuple[date, date] | None = None,
        link: str = "",
    ) -> tuple[Self, bool]:
        """Keep an invoice or its newer status; answers it, and whether anything is new. Raises `Refused`.

        Told again as it was, or with a status that is older than the one kept, it changes nothing.
        """
        wrong = rules.refuse_billed(number, amount, period, issued_on, due_on, sequence, link)
        if wrong:
            raise Refused(tuple(wrong))
        row = cls(
            partner_id=place[0],
            account_id=place[1],
            number=number,
            period_from=period[0] if period else None,
            period_to=period[1] if period else None,
            issued_on=issued_on,
            due_on=due_on,
            amount_minor=amount.minor,
            currency=amount.currency,
            link=link,
            state=state,
            sequence=sequence,
            told_at=viewer.now,
            changed_at=viewer.now,
        )
        try:
            async with savepoint():
                await row.save(force_create=True)
        except IntegrityError:
            there = await cls.filter(number=number).select_for_update().get_or_none()
            if there is None:
                raise
            refuse_if(rules.refuse_retold(row._facts() == there._facts()))
            return there, await there._move(viewer, state, sequence)
        await row._log(viewer, "invoice.billed")
        return row, True

    async def _move(self, viewer: Viewer, state: BilledState, sequence: int) -> bool:
        refuse_if(rules.refuse_status(self.state, state, self.sequence, sequence))
        if sequence <= self.sequence:
            return False
        changed = state is not self.state
        self.state, self.sequence, self.changed_at = state, sequence, viewer.now
        await self.save(update_fields=["state", "sequence", "changed_at"])
        if changed:
            await self._log(viewer, f"invoice.billed_{state}")
        return changed

    def _facts(self) -> tuple[Any, ...]:
        names = ("partner_id", "account_id", "period_from", "period_to", "issued_on", "due_on", "amount_minor", "currency", "link")
        return tuple(getattr(self, name) for name in names)

    async def _log(self, viewer: Viewer, kind: str) -> None:
        said = {"partner": self.partner_id, "account": self.account_id, "needs": "invoices:read"}
        await Event.write(viewer, kind, **said, number=self.number)  # type: ignore[arg-type]
