"""What the vendor's billing tells of the invoices that partners pay."""

from datetime import date

import strawberry

from portal.gql.context import Info
from portal.gql.money import MoneyInput
from portal.gql.mutations import MutationInput, mutation, payload
from portal.invoices import models
from portal.invoices.rules import BilledState
from portal.kernel.money import Money
from portal.kernel.refusal import Refusal, Refused
from portal.kernel.text import gettext as _


@strawberry.input(
    description="An invoice to a partner. Of the same number and content it is kept once, with other content it is refused; its status moves by `sequence`."
)
class ReportInvoiceInput(MutationInput):
    number: str = strawberry.field(description="The billing's own number of the invoice, up to 100 characters.")
    partner: strawberry.ID = strawberry.field(description="Who is to pay, by the id that the portal gave.")
    account: strawberry.ID | None = strawberry.field(default=None, description="For which account, one that the partner serves or served; null: for several.")
    amount: MoneyInput = strawberry.field(description="How much, tax and all.")
    issued_on: date = strawberry.field(description="Its date.")
    due_on: date = strawberry.field(description="Until when it is to be paid.")
    period_from: date | None = strawberry.field(default=None, description="The first day of what it is for.")
    period_to: date | None = strawberry.field(default=None, description="The last day of what it is for.")
    link: str = strawberry.field(default="", description="Where the partner finds it as a PDF: an https address of the billing's own.")
    state: BilledState = strawberry.field(description="Where it stands.")
    sequence: int = strawberry.field(description="Counts what is told of this invoice: of two reports that with the higher one is the newer.")


@payload("What became of it.")
class ReportInvoicePayload:
    number: str | None = strawberry.field(description="The number, as it is kept.")
    state: BilledState | None = strawberry.field(description="Where the invoice stands, as it is kept.")
    applied: bool | None = strawberry.field(description="False: it was told before, or something newer was.")


def _amount(given: MoneyInput) -> Money:
    try:
        return Money.parse(given.amount, given.currency)
    except ValueError as error:
        raise Refused((Refusal("BAD_AMOUNT", f"{error}.", "amount"),)) from None


def _period(input: ReportInvoiceInput) -> tuple[date, date] | None:
    if (input.period_from is None) is not (input.period_to is None):
        raise Refused((Refusal("REQUIRED", _("A period has a first and a last day."), "period_to" if input.period_from else "period_from"),))
    return (input.period_from, input.period_to) if input.period_from and input.period_to else None


@strawberry.type
class InvoicesBillingMutation:
    @mutation("billing:report", "The billing tells an invoice to a partner, and later what became of it.")
    async def report_invoice(self, info: Info, input: ReportInvoiceInput) -> ReportInvoicePayload:
        viewer = info.context.viewer
        row, applied = await models.BilledInvoice.tell(
            viewer,
            await models.BilledInvoice.place_for(viewer, input.partner, input.account),
            input.number,
            amount=_amount(input.amount),
            issued_on=input.issued_on,
            due_on=input.due_on,
            period=_period(input),
            link=input.link,
            state=input.state,
            sequence=input.sequence,
        )
        return ReportInvoicePayload(number=row.number, state=row.state, applied=applied)
