"""Invoices to clients and from the vendor in the schema."""

from datetime import date, datetime
from enum import Enum
from typing import Annotated, Any

import strawberry
from tortoise.expressions import Q

from portal.gql.context import Context, Info
from portal.gql.declare import Node, batched, column, computed, node, one, related, row_by_id, words
from portal.gql.money import Money, of_minor
from portal.gql.mutations import MutationInput, UserError, find, mutation, payload, user_errors
from portal.gql.narrow import given, named, text
from portal.gql.pages import LISTINGS, Connection, Direction, Listing, Order, connection
from portal.gql.permissions import requires
from portal.invoices import models, rules
from portal.invoices.rules import BilledState, InvoiceKind, InvoiceState
from portal.kernel.money import Money as Amount
from portal.kernel.money import is_currency
from portal.kernel.search import needles
from portal.kernel.viewer import Viewer

_READ = "invoices:read"
_MANAGE = "invoices:manage"
_HERE = "portal.invoices.schema"
_Account = Annotated["Account", strawberry.lazy("portal.accounts.schema")]
_Client = Annotated["Client", strawberry.lazy("portal.clients.schema")]
_Partner = Annotated["Partner", strawberry.lazy("portal.partners.schema")]
_Invoice = Annotated["Invoice", strawberry.lazy(_HERE)]

words(
    InvoiceState,
    "Where an invoice to a client stands.",
    draft="It can still be changed.",
    sent="It went to the client, and stays as it is.",
    paid="The client has paid.",
    cancelled="It was taken back.",
)
words(InvoiceKind, "What an invoice is.", invoice="It asks for money.", credit_note="It takes an invoice back.")
words(
    BilledState,
    "Where an invoice of the vendor stands, as its billing told.",
    name="VendorInvoiceState",
    open="Not paid.",
    paid="Paid.",
    cancelled="Taken back.",
)


def _money(amount: Amount) -> Money:
    return Money(amount=amount.amount, currency=amount.currency)


@strawberry.type(description="A line of an invoice.")
class InvoiceLine:
    description: str = strawberry.field(description="What for.")
    quantity: str = strawberry.field(description="How much of it, as a decimal number; negative where a line takes another back.")
    unit_price: Money = strawberry.field(description="The price of one, without tax.")
    tax_rate: str = strawberry.field(description="Per cent, as a decimal number.")
    net: Money = strawberry.field(description="Quantity times price, rounded half-even.")


@strawberry.type(description="The tax of one rate.")
class InvoiceTax:
    rate: str = strawberry.field(description="Per cent, as a decimal number.")
    base: Money = strawberry.field(description="The sum of the lines of this rate.")
    amount: Money = strawberry.field(description="The tax on that sum, rounded half-even.")


def _sums(root: Any) -> rules.Sums:
    return rules.sums_of([rules.Line.of(row) for row in root.lines], root.currency)


def _taxes(sums: rules.Sums) -> list[InvoiceTax]:
    return [InvoiceTax(rate=each.rate, base=_money(each.on), amount=_money(each.amount)) for each in sums.taxes]


def _text(name: str, description: str) -> Any:
    """A field that is one of the texts of an invoice."""

    def read(root: Any) -> str:
        return root.texts.get(name, "")

    return computed(description, needs=("texts",), permission=_READ)(read)


@node("invoice", models.Invoice, "What a partner asks a client to pay, or takes back. Seen by the partner that wrote it alone.")
class Invoice(Node):
    kind: InvoiceKind = column("Whether it asks for money or takes an invoice back.", permission=_READ)
    state: InvoiceState = column("Where it stands.", permission=_READ)
    number: str | None = column("Its number; null: a draft, which has none yet.", permission=_READ)
    wanted_number: str = column("The number that a draft is to get; empty: the next.", permission=_READ)
    currency: str = column("ISO 4217.", permission=_READ)
    issued_on: date | None = column("Its date; null: the day on which the draft is sent.", permission=_READ)
    due_on: date | None = column("Until when it is to be paid.", permission=_READ)
    to_email: str = column("Where it goes.", permission=_READ)
    written_by_name: str = column("Who wrote it.", permission=_READ)
    created_at: datetime = column("When it was begun.", permission=_READ)
    changed_at: datetime = column("When it last changed.", permission=_READ)
    version: int = column("Counts its changes.", permission=_READ)
    sent_at: datetime | None = column("When it was sent first.", permission=_READ)
    last_sent_at: datetime | None = column("When it went out last.", permission=_READ)
    sent: int = column("How often it went out.", permission=_READ)
    paid_on: date | None = column("When the client paid.", permission=_READ)
    cancelled_at: datetime | None = column("When it was cancelled.", permission=_READ)
    why: str = column("Why it was cancelled, or what a credit note is for; or empty.", permission=_READ)
    client: _Client | None = one("client", "For which client.", key="client_id", permission=_READ)
    credits: _Invoice | None = one("invoice", "The invoice that a credit note takes back.", key="credits_id", permission=_READ)
    credited_by: _Invoice | None = related("invoice", "The credit note that takes it back.", "credits_id", order=("created_at",), permission=_READ, single=True)

    from_name: str = _text("from_name", "Who asks: the partner as it calls itself here.")
    from_address: str = _text("from_address", "Its address.")
    from_email: str = _text("from_email", "Where the client asks back.")
    from_tax_number: str = _text("from_tax_number", "Its tax number.")
    how_to_pay: str = _text("how_to_pay", "How to pay: a bank account, a way.")
    to_name: str = _text("to_name", "Who is to pay.")
    to_address: str = _text("to_address", "The address of who is to pay.")
    to_tax_number: str = _text("to_tax_number", "The tax number of who is to pay.")
    reference: str = _text("reference", "The client's own reference, an order number.")
    note: str = _text("note", "A word to the client.")

    @computed("Its lines.", needs=("lines", "currency"), permission=_READ)
    def lines(root: Any) -> list[InvoiceLine]:
        kept = [rules.Line.of(row) for row in root.lines]
        return [
            InvoiceLine(
                description=line.description,
                quantity=line.quantity,
                unit_price=of_minor(line.unit_minor, root.currency),  # type: ignore[arg-type]
                tax_rate=line.tax_rate,
                net=_money(line.net(root.currency)),
            )
            for line in kept
        ]

    @computed("The sum of its lines.", needs=("net_minor", "currency"), permission=_READ)
    def net(root: Any) -> Money:
        return of_minor(root.net_minor, root.currency)  # type: ignore[return-value]

    @computed("Its tax, for each rate.", needs=("lines", "currency"), permission=_READ)
    def taxes(root: Any) -> list[InvoiceTax]:
        return _taxes(_sums(root))

    @computed("What it comes to, tax and all; negative: it gives back.", needs=("total_minor", "currency"), permission=_READ)
    def total(root: Any) -> Money:
        return of_minor(root.total_minor, root.currency)  # type: ignore[return-value]

    @batched("Whether its money should have come by now.", needs=("kind", "state", "due_on"), permission=_READ)
    async def is_overdue(context: Context, rows: list[models.Invoice]) -> list[bool]:
        return [rules.is_overdue(row.kind, row.state, row.due_on, context.viewer.today) for row in rows]


@node("vendorinvoice", models.BilledInvoice, "What the vendor asks a partner to pay, as its billing told.")
class VendorInvoice(Node):
    number: str = column("The billing's own number of it.", permission=_READ)
    period_from: date | None = column("The first day of what it is for, if it is for a period.", permission=_READ)
    period_to: date | None = column("The last day of what it is for.", permission=_READ)
    issued_on: date = column("Its date.", permission=_READ)
    due_on: date = column("Until when it is to be paid.", permission=_READ)
    link: str = column("Where the billing keeps it, as a PDF; or empty.", permission=_READ)
    state: BilledState = column("Where it stands.", permission=_READ)
    told_at: datetime = column("When the portal was told.", permission=_READ)
    changed_at: datetime = column("When its status last moved.", permission=_READ)
    partner: _Partner | None = one("partner", "Who is to pay.", key="partner_id", permission=_READ)
    account: _Account | None = one("account", "For which account; null: for several, or one that is out of sight.", key="account_id", permission=_READ)

    @computed("How much.", needs=("amount_minor", "currency"), permission=_READ)
    def amount(root: Any) -> Money:
        return of_minor(root.amount_minor, root.currency)  # type: ignore[return-value]

    @batched("Whether it should have been paid by now.", needs=("state", "due_on"), permission=_READ)
    async def is_overdue(context: Context, rows: list[models.BilledInvoice]) -> list[bool]:
        return [row.state is BilledState.OPEN and row.due_on < context.viewer.today for row in rows]


# Lists


@strawberry.enum(description="What invoices are sorted by.")
class InvoiceOrder(Enum):
    CREATED = strawberry.enum_value("created", description="When they were begun.")


@strawberry.input(description="How invoices are sorted.")
class InvoiceOrderBy:
    field: InvoiceOrder = strawberry.field(default=InvoiceOrder.CREATED, description="By what.")
    direction: Direction = strawberry.field(default=Direction.DESCENDING, description="Which way.")


@strawberry.input(description="Which invoices: those that match all that is given.")
class InvoiceFilter:
    state: list[InvoiceState] | None = strawberry.field(default=None, description="In one of these states.")
    kind: InvoiceKind | None = strawberry.field(default=None, description="Of this kind.")
    overdue: bool | None = strawberry.field(default=None, description="True: those whose money should have come by now; false: the others.")
    client: strawberry.ID | None = strawberry.field(default=None, description="To this client.")
    currency: str | None = strawberry.field(default=None, description="In this currency.")
    search: str | None = strawberry.field(default=None, description="Words of number, recipient or reference.")


@strawberry.type(description="Invoices in pages.")
class InvoiceConnection(Connection[Invoice]):
    pass


@strawberry.enum(description="What invoices of the vendor are sorted by.")
class VendorInvoiceOrder(Enum):
    ISSUED = strawberry.enum_value("issued", description="Their date.")


@strawberry.input(description="How invoices of the vendor are sorted.")
class VendorInvoiceOrderBy:
    field: VendorInvoiceOrder = strawberry.field(default=VendorInvoiceOrder.ISSUED, description="By what.")
    direction: Direction = strawberry.field(default=Direction.DESCENDING, description="Which way.")


@strawberry.input(description="Which invoices of the vendor: those that match all that is given.")
class VendorInvoiceFilter:
    state: list[BilledState] | None = strawberry.field(default=None, description="In one of these states.")
    overdue: bool | None = strawberry.field(default=None, description="True: those that should have been paid by now; false: the others.")
    account: strawberry.ID | None = strawberry.field(default=None, description="For this account.")
    partner: strawberry.ID | None = strawberry.field(default=None, description="To this partner. For vendor staff.")
    currency: str | None = strawberry.field(default=None, description="In this currency.")


@strawberry.type(description="Invoices of the vendor in pages.")
class VendorInvoiceConnection(Connection[VendorInvoice]):
    pass


def _late(wanted: bool | None, late: Q) -> Q:
    return Q() if wanted is None else late if wanted else ~late


def _narrow(viewer: Viewer, filter: InvoiceFilter | None) -> Q | None:
    if filter is None:
        return None
    found = given(state__in=filter.state, kind=filter.kind) & text("currency", filter.currency, 3) & named("client", filter.client)
    late = Q(kind=InvoiceKind.INVOICE, state=InvoiceState.SENT, due_on__isnull=False, due_on__lt=viewer.today)
    for word in needles(filter.search or ""):
        found &= Q(search_text__contains=word)
    return found & _late(filter.overdue, late)


def _narrow_billed(viewer: Viewer, filter: VendorInvoiceFilter | None) -> Q | None:
    if filter is None:
        return None
    found = given(state__in=filter.state) & text("currency", filter.currency, 3)
    found &= named("account", filter.account) & named("partner", filter.partner)
    return found & _late(filter.overdue, Q(state=BilledState.OPEN, due_on__lt=viewer.today))


LISTINGS["Invoice"] = Listing(models.Invoice.visible_to, {InvoiceOrder.CREATED: Order("created_at")}, Order("created_at", descending=True), _narrow)
LISTINGS["VendorInvoice"] = Listing(
    models.BilledInvoice.visible_to, {VendorInvoiceOrder.ISSUED: Order("issued_on")}, Order("issued_on", descending=True), _narrow_billed
)


@strawberry.type(description="What invoices of one currency come to.")
class InvoiceBalance:
    open: Money = strawberry.field(description="Not paid yet.")
    overdue: Money = strawberry.field(description="Of that: what should have been paid by now.")
    paid: Money = strawberry.field(description="Paid so far.")
    count_open: int = strawberry.field(description="How many are not paid yet.")
    count_overdue: int = strawberry.field(description="How many should have been paid by now.")


def _balance(row: models.Balance) -> InvoiceBalance:
    return InvoiceBalance(
        open=_money(row.open), overdue=_money(row.overdue), paid=_money(row.paid), count_open=row.count_open, count_overdue=row.count_overdue
    )


# What is written


@strawberry.input(description="A line as it is written: texts, so that what can't be read is told at its place.")
class InvoiceLineInput:
    description: str = strawberry.field(default="", description="What for. A line without words and price is left out.")
    quantity: str = strawberry.field(default="1", description="How much of it: a decimal number with at most 3 digits behind the point.")
    unit_price: str = strawberry.field(default="", description="The price of one without tax, in the invoice's currency.")
    tax_rate: str = strawberry.field(default="0", description="Per cent: a decimal number from 0 to 100.")

    def given(self) -> rules.Given:
        """As the rules read it."""
        return rules.Given(self.description, self.quantity, self.unit_price, self.tax_rate)


@strawberry.input(description="What stands on an invoice. Null: as it was, or as `invoiceProposal` proposes.")
class InvoiceDetails:
    number: str | None = strawberry.field(default=None, description="Its number once it is sent; empty: the next.")
    currency: str | None = strawberry.field(default=None, description="ISO 4217.")
    issued_on: date | None = strawberry.field(default=None, description="Its date.")
    due_on: date | None = strawberry.field(default=None, description="Until when it is to be paid.")
    from_name: str | None = strawberry.field(default=None, description="Who asks.")
    from_address: str | None = strawberry.field(default=None, description="Its address, in lines.")
    from_email: str | None = strawberry.field(default=None, description="Where the client asks back.")
    from_tax_number: str | None = strawberry.field(default=None, description="Its tax number.")
    how_to_pay: str | None = strawberry.field(default=None, description="How to pay.")
    to_name: str | None = strawberry.field(default=None, description="Who is to pay.")
    to_address: str | None = strawberry.field(default=None, description="The address of who is to pay, in lines.")
    to_tax_number: str | None = strawberry.field(default=None, description="The tax number of who is to pay.")
    to_email: str | None = strawberry.field(default=None, description="Where it goes.")
    reference: str | None = strawberry.field(default=None, description="The client's own reference.")
    note: str | None = strawberry.field(default=None, description="A word to the client.")
    lines: list[InvoiceLineInput] | None = strawberry.field(default=None, description="Its lines, at most 100.")

    def read(self) -> models.Details:
        """As the verbs read it."""
        texts = {name: value for name in rules.TEXTS if (value := getattr(self, name)) is not None}
        return models.Details(
            texts=texts,
            to_email=self.to_email,
            number=self.number,
            currency=self.currency,
            issued_on=self.issued_on,
            due_on=self.due_on,
            lines=None if self.lines is None else [each.given() for each in self.lines[: 2 * rules.MOST_LINES]],
        )


@strawberry.input(description="An invoice to write.")
class WriteInvoiceInput(MutationInput):
    client: strawberry.ID = strawberry.field(description="For which client.")
    details: InvoiceDetails = strawberry.field(description="What stands on it.")


@strawberry.input(description="A draft, and what is to stand on it.")
class ChangeInvoiceInput(MutationInput):
    invoice: strawberry.ID = strawberry.field(description="Which draft.")
    version: int | None = strawberry.field(default=None, description="The version that was read; where another is there now, nothing is changed.")
    details: InvoiceDetails = strawberry.field(description="What is to stand on it.")


@strawberry.input(description="An invoice.")
class InvoiceInput(MutationInput):
    invoice: strawberry.ID = strawberry.field(description="Which invoice.")


@strawberry.input(description="An invoice that was paid.")
class PayInvoiceInput(MutationInput):
    invoice: strawberry.ID = strawberry.field(description="Which invoice.")
    paid_on: date | None = strawberry.field(default=None, description="When; today if not said.")


@strawberry.input(description="An invoice to take back.")
class CancelInvoiceInput(MutationInput):
    invoice: strawberry.ID = strawberry.field(description="Which invoice.")
    why: str = strawberry.field(description="Why. The client reads it.")
    credit_note: bool = strawberry.field(default=True, description="Whether a credit note is given; else the client is told that it is cancelled.")


@payload("The invoice as it is now.")
class InvoicePayload:
    invoice: Invoice | None = strawberry.field(description="The invoice.")


@payload("Nothing is left of the draft.")
class DiscardInvoicePayload:
    discarded: strawberry.ID | None = strawberry.field(description="The id that it had.")


@payload("The cancelled invoice, and the credit note that takes it back.")
class CancelInvoicePayload:
    invoice: Invoice | None = strawberry.field(description="The invoice.")
    credit_note: Invoice | None = strawberry.field(description="The credit note, where one was given.")


@strawberry.type(description="What a new invoice begins with.")
class InvoiceProposal:
    number: str = strawberry.field(description="The number that it would get.")
    currency: str = strawberry.field(description="As on the last one.")
    issued_on: date = strawberry.field(description="Today, where the partner is.")
    due_on: date = strawberry.field(description="As many days later as on the last one.")
    from_name: str = strawberry.field(description="As on the last one; or the partner's name.")
    from_address: str = strawberry.field(description="As on the last one.")
    from_email: str = strawberry.field(description="As on the last one; or the viewer's address.")
    from_tax_number: str = strawberry.field(description="As on the last one.")
    how_to_pay: str = strawberry.field(description="As on the last one.")
    to_name: str = strawberry.field(description="As on the client's last one, or as in its folder.")
    to_address: str = strawberry.field(description="The same.")
    to_tax_number: str = strawberry.field(description="As on the client's last one.")
    to_email: str = strawberry.field(description="The same as the name.")
    tax_rate: str = strawberry.field(description="The rate of the last line of the last one; or empty.")


@strawberry.type(description="What lines come to, before they are saved.")
class InvoicePreview:
    lines: list[Money | None] = strawberry.field(description="Each line's amount; null: it is blank, or can't be read.")
    net: Money = strawberry.field(description="The sum of the lines that can be read.")
    taxes: list[InvoiceTax] = strawberry.field(description="The tax, for each rate.")
    total: Money = strawberry.field(description="Net and tax.")
    errors: list[UserError] = strawberry.field(description="What can't be read.")


def _preview(lines: list[InvoiceLineInput], currency: str) -> InvoicePreview:
    currency = currency if is_currency(currency) else "EUR"
    amounts: list[Money | None] = []
    sound: list[rules.Line] = []
    errors: list[UserError] = []
    for place, each in enumerate(lines[: rules.MOST_LINES]):
        read = rules.read_lines([each.given()], currency)
        amounts.append(_money(read.lines[0].net(currency)) if read.lines else None)
        sound += read.lines
        errors += [UserError(code=one_.code, message=one_.message, field=(one_.field or "").replace("lines.0.", f"lines.{place}.", 1)) for one_ in user_errors(tuple(read.refusals))]
    sums = rules.sums_of(sound, currency)
    return InvoicePreview(lines=amounts, net=_money(sums.net), taxes=_taxes(sums), total=_money(sums.total), errors=errors)


@strawberry.type
class InvoicesQuery:
    invoices: InvoiceConnection = connection(_HERE, "Invoice", "Invoices to the own partner's clients, the newest first.", permission=_READ)
    vendor_invoices: VendorInvoiceConnection = connection(_HERE, "VendorInvoice", "Invoices of the vendor to partners, the newest first.", permission=_READ)

    @strawberry.field(description="What clients owe and have paid, for each currency.", metadata={"aggregate": True}, **requires(_READ))
    async def invoice_balances(self, info: Info) -> list[InvoiceBalance]:
        return [_balance(row) for row in await models.balances(info.context.viewer)]

    @strawberry.field(description="What is owed to the vendor and was paid, for each currency.", metadata={"aggregate": True}, **requires(_READ))
    async def vendor_invoice_balances(self, info: Info) -> list[InvoiceBalance]:
        return [_balance(row) for row in await models.billed_balances(info.context.viewer)]

    @strawberry.field(description="What a new invoice of the viewer's partner begins with; null: the viewer is in no partner.", **requires(_MANAGE))
    async def invoice_proposal(
        self,
        info: Info,
        client: Annotated[strawberry.ID | None, strawberry.argument(description="For which client.")] = None,
    ) -> InvoiceProposal | None:
        viewer = info.context.viewer
        if not viewer.partner_id:
            return None
        row = await row_by_id(info.context, client, "client") if client else None
        made = await models.propose(viewer, row)
        texts = {name: made.texts[name] for name in InvoiceProposal.__annotations__ if name in made.texts}
        own = {name: getattr(made, name) for name in ("number", "currency", "issued_on", "due_on", "to_email", "tax_rate")}
        return InvoiceProposal(**own, **texts)

    @strawberry.field(description="What lines would come to. Nothing is kept.", **requires(_MANAGE))
    async def invoice_preview(
        self,
        info: Info,
        lines: Annotated[list[InvoiceLineInput], strawberry.argument(description="The lines, at most 100.")],
        currency: Annotated[str, strawberry.argument(description="ISO 4217.")],
    ) -> InvoicePreview:
        return _preview(lines, currency)


async def _found(info: Info, public: strawberry.ID) -> models.Invoice:
    return await find(info.context, public, "invoice", "invoice")


async def _complete(info: Info, client: Any, given: models.Details) -> models.Details:
    """What was given, and for the rest what is proposed."""
    made = await models.propose(info.context.viewer, client)
    return models.Details(
        texts={**made.texts, **given.texts},
        to_email=made.to_email if given.to_email is None else given.to_email,
        number=given.number,
        currency=given.currency or made.currency,
        issued_on=given.issued_on,
        due_on=given.due_on,
        lines=given.lines,
    )


@strawberry.type
class InvoicesMutation:
    @mutation(_MANAGE, "Begin an invoice to a client, as a draft.")
    async def write_invoice(self, info: Info, input: WriteInvoiceInput) -> InvoicePayload:
        client = await find(info.context, input.client, "client", "client", lock=False)
        details = await _complete(info, client, input.details.read()) if info.context.viewer.partner_id else input.details.read()
        return InvoicePayload(invoice=await models.Invoice.write(info.context.viewer, client, details))  # type: ignore[arg-type]

    @mutation(_MANAGE, "Change a draft.")
    async def change_invoice(self, info: Info, input: ChangeInvoiceInput) -> InvoicePayload:
        found = await _found(info, input.invoice)
        await found.change(info.context.viewer, input.details.read(), input.version)
        return InvoicePayload(invoice=found)

    @mutation(_MANAGE, "Begin a draft that says the same as an invoice.")
    async def duplicate_invoice(self, info: Info, input: InvoiceInput) -> InvoicePayload:
        found = await _found(info, input.invoice)
        return InvoicePayload(invoice=await found.duplicate(info.context.viewer))  # type: ignore[arg-type]

    @mutation(_MANAGE, "Throw a draft away.")
    async def discard_invoice(self, info: Info, input: InvoiceInput) -> DiscardInvoicePayload:
        found = await _found(info, input.invoice)
        await found.discard(info.context.viewer)
        return DiscardInvoicePayload(discarded=input.invoice)

    @mutation(_MANAGE, "Send a draft to the client: it gets its number, and stays as it is from then on.")
    async def send_invoice(self, info: Info, input: InvoiceInput) -> InvoicePayload:
        found = await _found(info, input.invoice)
        await found.send(info.context.viewer)
        return InvoicePayload(invoice=found)

    @mutation(_MANAGE, "Send an invoice once more, as it is. At most every 5 minutes.")
    async def resend_invoice(self, info: Info, input: InvoiceInput) -> InvoicePayload:
        found = await _found(info, input.invoice)
        await found.resend(info.context.viewer)
        return InvoicePayload(invoice=found)

    @mutation(_MANAGE, "Note that the client has paid.")
    async def pay_invoice(self, info: Info, input: PayInvoiceInput) -> InvoicePayload:
        found = await _found(info, input.invoice)
        await found.pay(info.context.viewer, input.paid_on)
        return InvoicePayload(invoice=found)

    @mutation(_MANAGE, "Note that an invoice is not paid after all.")
    async def reopen_invoice(self, info: Info, input: InvoiceInput) -> InvoicePayload:
        found = await _found(info, input.invoice)
        await found.reopen(info.context.viewer)
        return InvoicePayload(invoice=found)

    @mutation(_MANAGE, "Take back an invoice that was sent. The client is told.")
    async def cancel_invoice(self, info: Info, input: CancelInvoiceInput) -> CancelInvoicePayload:
        found = await _found(info, input.invoice)
        note = await found.cancel(info.context.viewer, input.why, credit=input.credit_note)
        return CancelInvoicePayload(invoice=found, credit_note=note)
