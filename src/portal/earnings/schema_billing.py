"""What the vendor's billing tells: sales, and what happens to them."""

from datetime import datetime
from enum import Enum

import strawberry

from portal.earnings import models
from portal.gql.context import Info
from portal.gql.money import MoneyInput
from portal.gql.mutations import MutationInput, mutation, payload
from portal.kernel.money import Money
from portal.kernel.refusal import Refusal, Refused

_BILLING = "billing:report"


@strawberry.enum(description="Who pays the customer's invoice.")
class Payer(Enum):
    CLIENT = strawberry.enum_value("client", description="The client itself.")
    PARTNER = strawberry.enum_value("partner", description="The partner, for its client.")


@strawberry.enum(description="What the partner did for a sale, where the programme tells that apart.")
class SaleRole(Enum):
    SOURCED = strawberry.enum_value("sourced", description="It brought the customer.")
    ASSISTED = strawberry.enum_value("assisted", description="It helped to sell.")
    MANAGED = strawberry.enum_value("managed", description="It looks after the customer.")


@strawberry.input(description="A sale. Of the same number and content it is kept once, with other content it is refused.")
class ReportSaleInput(MutationInput):
    account: strawberry.ID = strawberry.field(description="Which account bought, by the id that the portal gave.")
    number: str = strawberry.field(description="The billing's own number of the sale, up to 100 characters.")
    sold_at: datetime = strawberry.field(description="The date of the customer's invoice.")
    amount: MoneyInput = strawberry.field(description="How much, net of tax and discounts.")
    kind: str = strawberry.field(description="What was bought, in one word of the billing: subscription, job posting.")
    description: str = strawberry.field(default="", description="More of it, for the partner's people.")
    recurring: MoneyInput | None = strawberry.field(default=None, description="The monthly recurring revenue that it stands for.")
    plan: str | None = strawberry.field(default=None, description="The plan's slug.")
    component: str | None = strawberry.field(default=None, description="Which part of the price it is: base, per employee.")
    payer: Payer | None = strawberry.field(default=None, description="Who pays.")
    role: SaleRole | None = strawberry.field(default=None, description="What the partner did for it.")
    billing: str | None = strawberry.field(default=None, description="How often it is billed: monthly, yearly.")


@strawberry.input(description="What happened to a sale. It may be told before the sale is.")
class ReportSaleChangeInput(MutationInput):
    number: str = strawberry.field(description="The billing's own number of this, up to 100 characters.")
    sale: str = strawberry.field(description="The number of the sale.")
    kind: models.SaleChangeKind = strawberry.field(description="What.")
    at: datetime = strawberry.field(description="When.")
    amount: MoneyInput | None = strawberry.field(default=None, description="How much of a refund or charge-back; all of the sale if not said.")


@payload("What became of it. What it earns is booked within seconds.")
class ReportSalePayload:
    number: str | None = strawberry.field(description="The number, as it is kept.")
    applied: bool | None = strawberry.field(description="False: it was told before.")


@payload("What became of it.")
class ReportSaleChangePayload:
    number: str | None = strawberry.field(description="The number, as it is kept.")
    applied: bool | None = strawberry.field(description="False: it was told before.")


def _money(given: MoneyInput | None, field: str) -> Money | None:
    """The amount that was written. Raises `Refused`."""
    try:
        return Money.parse(given.amount, given.currency) if given else None
    except ValueError as error:
        raise Refused((Refusal("BAD_AMOUNT", f"{error}.", field),)) from None


@strawberry.type
class BillingMutation:
    @mutation(_BILLING, "The billing tells a sale.")
    async def report_sale(self, info: Info, input: ReportSaleInput) -> ReportSalePayload:
        viewer = info.context.viewer
        account = await models.Sale.account_for(viewer, input.account)
        amount = _money(input.amount, "amount")
        assert amount
        sale, applied = await models.Sale.tell(
            viewer,
            account,
            input.number,
            sold_at=input.sold_at,
            amount=amount,
            kind=input.kind,
            description=input.description,
            recurring=_money(input.recurring, "recurring"),
            plan=input.plan,
            component=input.component,
            payer=input.payer.value if input.payer else None,
            role=input.role.value if input.role else None,
            billing=input.billing,
        )
        return ReportSalePayload(number=sale.number, applied=applied)

    @mutation(_BILLING, "The billing tells that a sale was paid, refunded or charged back.")
    async def report_sale_change(self, info: Info, input: ReportSaleChangeInput) -> ReportSaleChangePayload:
        amount = _money(input.amount, "amount")
        row, applied = await models.SaleChange.tell(info.context.viewer, input.kind, input.number, input.sale, input.at, amount)
        return ReportSaleChangePayload(number=row.number, applied=applied)
