"""Sales as the vendor's billing told them, and what happened to them: each told once under the billing's own number, in any order."""

from collections.abc import Collection
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Self
from uuid import UUID

from tortoise import fields
from tortoise.exceptions import IntegrityError
from tortoise.expressions import Q, Subquery
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.accounts.models import Account
from portal.db.fields import IdField
from portal.db.transactions import savepoint, whole
from portal.earnings import rules
from portal.kernel import ids
from portal.kernel.money import Money
from portal.kernel.refusal import not_found, refuse_if
from portal.kernel.viewer import Viewer
from portal.programme.models import SOURCES, AccountDue, Attribution
from portal.programme.rules.events import Event, Type


class SaleChangeKind(StrEnum):
    """What happened to a sale."""

    PAYMENT = "payment"
    REFUND = "refund"
    CHARGEBACK = "chargeback"


def seen_by(viewer: Viewer, rows: QuerySet[Any]) -> QuerySet[Any]:
    """Rows of earnings that a viewer sees: with `earnings:read` the own partner's. A service provider's people never have it."""
    if not viewer.can("earnings:read"):
        return rows.filter(id__in=[])
    if viewer.sees_every_partner:
        return rows
    return rows.filter(partner_id=viewer.partner_id) if viewer.partner_id else rows.filter(id__in=[])


class Sale(Model):
    """A purchase by an account. `partner`: whom it is attributed to, nobody or one; found when it is told, or by a late claim."""

    id = IdField()
    account_id: UUID
    partner_id: UUID | None
    number = fields.CharField(100, unique=True)  # the billing's own
    account = fields.ForeignKeyField("portal.Account", related_name="sales", on_delete=fields.RESTRICT)
    partner = fields.ForeignKeyField("portal.Partner", related_name="sales", null=True, on_delete=fields.RESTRICT)
    kind = fields.CharField(60)  # subscription, job posting, … as the billing calls it
    description = fields.CharField(200, default="")
    sold_at = fields.DatetimeField()  # the date of the customer's invoice
    told_at = fields.DatetimeField()
    amount_minor = fields.BigIntField()
    currency = fields.CharField(3)
    recurring_minor = fields.BigIntField(null=True)  # monthly recurring revenue
    said: dict[str, str] = fields.JSONField(default=dict)  # plan, component, role, payer, billing: what rules tell sales apart by

    class Meta:
        table = "sale"
        indexes = [Index(fields=("partner_id", "sold_at", "id")), Index(fields=("account_id", "sold_at", "id"))]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        return seen_by(viewer, cls.all())

    @classmethod
    async def account_for(cls, viewer: Viewer, public: object) -> Account:
        """The account that the billing tells of: any, or with a product's token one of its own. Raises `Refused` NOT_FOUND."""
        key = ids.key_of(public, "account")
        row = await Account.get_or_none(id=key) if key else None
        if row is None or viewer.product_id not in (None, row.product_id):
            raise not_found("account")
        return row

    @classmethod
    @whole
    async def tell(
        cls,
        viewer: Viewer,
        account: Account,
        number: str,
        *,
        sold_at: datetime,
        amount: Money,
        kind: str,
        description: str = "",
        recurring: Money | None = None,
        **said: str | None,
    ) -> tuple[Self, bool]:
        """Keep a sale; answers it, and whether it is new. Told again as it was it changes nothing. Raises `Refused`."""
        refuse_if(rules.refuse_sale(number, sold_at, viewer.now, amount, kind, description, recurring, said), account)
        row = cls(
            number=number,
            account_id=account.id,
            kind=kind,
            description=description,
            sold_at=sold_at,
            told_at=viewer.now,
            amount_minor=amount.minor,
            currency=amount.currency,
            recurring_minor=recurring.minor if recurring else None,
            said={name: value for name, value in said.items() if value},
        )
        if there := await _told_before(row, account):
            return there, False
        await Attribution.settle(account.id, sold_at, purchase=True)
        await AccountDue.mark(account.id, date.min)
        return row, True

    def _facts(self) -> tuple[Any, ...]:
        names = ("account_id", "kind", "description", "sold_at", "amount_minor", "currency", "recurring_minor", "said")
        return tuple(getattr(self, name) for name in names)

    @property
    def uid(self) -> str:
        """The fact's name in the programme."""
        return f"sale:{self.number}"

    def as_event(self, partner_id: UUID, product: str) -> Event:
        """The sale as the rules read it."""
        recurring = Money(self.recurring_minor, self.currency).amount if self.recurring_minor is not None else None
        return Event(
            **self.said,
            id=self.uid,
            type=Type.SALE,
            at=self.sold_at,
            known=self.told_at,
            partner=str(partner_id),
            account=str(self.account_id),
            sale=self.number,
            product=product,
            amount=Money(self.amount_minor, self.currency).amount,
            currency=self.currency,
            recurring=recurring,
        )


class SaleChange(Model):
    """That a sale was paid by the customer, refunded or charged back. It may be told before the sale is."""

    id = IdField()
    number = fields.CharField(100, unique=True)  # the billing's own
    sale_number = fields.CharField(100)
    kind = fields.CharEnumField(SaleChangeKind, max_length=10)
    at = fields.DatetimeField()
    told_at = fields.DatetimeField()
    amount_minor = fields.BigIntField(null=True)  # None: of all of it
    currency = fields.CharField(3, default="")

    class Meta:
        table = "sale_change"
        indexes = [Index(fields=("sale_number", "at"))]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """Of sales that the viewer sees."""
        if viewer.sees_every_partner and viewer.can("earnings:read"):
            return cls.all()
        return cls.filter(sale_number__in=Subquery(Sale.visible_to(viewer).values("number")))

    @classmethod
    @whole
    async def tell(
        cls, viewer: Viewer, kind: SaleChangeKind, number: str, sale_number: str, at: datetime, amount: Money | None
    ) -> tuple[Self, bool]:
        """Keep what happened to a sale; answers it, and whether it is new. Raises `Refused`."""
        sale = await Sale.get_or_none(number=sale_number)
        refuse_if(rules.refuse_change(number, sale_number, at, viewer.now, amount, sale.currency if sale else None))
        row = cls(
            number=number,
            sale_number=sale_number,
            kind=kind,
            at=at,
            told_at=viewer.now,
            amount_minor=amount.minor if amount else None,
            currency=amount.currency if amount else "",
        )
        if there := await _told_before(row):
            return there, False
        if sale:
            await AccountDue.mark(sale.account_id, date.min)
        return row, True

    def _facts(self) -> tuple[Any, ...]:
        return tuple(getattr(self, name) for name in ("sale_number", "kind", "at", "amount_minor", "currency"))

    def as_event(self, partner_id: UUID) -> Event:
        """What happened as the rules read it."""
        amount = {"amount": Money(self.amount_minor, self.currency).amount, "currency": self.currency} if self.amount_minor is not None else {}
        return Event(
            **amount,
            id=f"{self.kind}:{self.number}",
            type=Type(self.kind.value),
            at=self.at,
            known=self.told_at,
            partner=str(partner_id),
            sale=self.sale_number,
        )


async def _told_before(row: Any, record: Model | None = None) -> Any:
    """Write what is told under a number; where that was told before, the row there is instead. Raises `Refused` where it was told otherwise."""
    try:
        async with savepoint():
            await row.save(force_create=True)
    except IntegrityError:
        there = await type(row).get_or_none(number=row.number)
        if there is None:
            raise
        refuse_if(rules.refuse_retold(row._facts() == there._facts()), record)
        return there
    return None


_OF_SALES = frozenset({Type.SALE, Type.PAYMENT, Type.REFUND, Type.CHARGEBACK})


async def _told(partner_id: UUID, types: Collection[Type], account_id: UUID | None) -> list[Event]:
    """Sales and what happened to them, as part of a partner's history."""
    wanted = _OF_SALES & set(types)
    if not wanted:
        return []
    rows = Sale.filter(Q(partner_id=partner_id), *([Q(account_id=account_id)] if account_id else [])).select_related("account__product")
    sales = {row.number: row for row in await rows}
    found = [row.as_event(partner_id, row.account.product.slug) for row in sales.values()]  # what is about a sale takes the rest from it
    changes = SaleChange.filter(kind__in=[type_.value for type_ in wanted - {Type.SALE}])
    if account_id:
        changed = await changes.filter(sale_number__in=list(sales)) if sales else []
    else:
        changed = await changes.filter(sale_number__in=Subquery(Sale.filter(partner_id=partner_id).values("number")))
    return found + [row.as_event(partner_id) for row in changed]


SOURCES.append(_told)
