"""Sales, earnings and payouts in the schema. A service provider's people, tools and analysts may ask for none of it."""

from datetime import date, datetime, timedelta
from enum import Enum
from typing import Annotated, Any

import strawberry
from tortoise.expressions import Q

from portal.earnings import models
from portal.earnings.rules import EntryKind, PayoutState, RunState
from portal.earnings.rules_payments import Hold
from portal.earnings.schema_payouts import PaymentFile, PayoutCheck, PayoutDetails, PayoutHold, PayoutProgress
from portal.gql.context import Context, Info
from portal.gql.declare import Node, batched, column, computed, joined, node, one, related, words
from portal.gql.money import Money, of_minor
from portal.gql.mutations import MutationInput, find, mutation, payload
from portal.gql.narrow import given, named, text, whose
from portal.gql.pages import LISTINGS, Connection, Direction, Listing, Order, connection
from portal.gql.permissions import requires
from portal.kernel import ids
from portal.kernel.viewer import Viewer
from portal.programme.rules.terms import Span

_READ = "earnings:read"
_PAY = "payouts:manage"
_MONTHS = 59  # before the last one that is asked for

_Account = Annotated["Account", strawberry.lazy("portal.accounts.schema")]
_Client = Annotated["Client", strawberry.lazy("portal.clients.schema")]
_Partner = Annotated["Partner", strawberry.lazy("portal.partners.schema")]
_Entry = Annotated["EarningEntry", strawberry.lazy("portal.earnings.schema")]
_HOLD = ("id", "state", "details_id", "file_id", "pays_on")

words(
    EntryKind,
    "What an entry of the ledger is.",
    name="EarningKind",
    earning="A share of a sale, or a bounty.",
    refund="Taken back: the sale was refunded.",
    chargeback="Taken back: the sale was charged back.",
    forfeit="Taken back: what the programme asks for was not there in time.",
    correction="Takes an entry back: a fact that was told late leads elsewhere.",
    payout="Paid.",
    fee="The fee of a payout.",
    returned="A payment that came back.",
)
words(
    PayoutState,
    "Where a payout stands.",
    draft="Drawn up.",
    approved="Approved: on its way.",
    paid="Paid.",
    failed="It could not be paid, or came back; the amount is due again.",
    carried="Nothing leaves: the balance is carried forward.",
)
words(
    RunState,
    "Where a payout run stands.",
    name="PayoutRunState",
    drawing="It is being drawn up.",
    draft="Drawn up; another person approves it.",
    approved="Approved; its payouts are paid, or fail.",
    done="Every payout is paid, or has failed.",
)
words(
    models.SaleChangeKind,
    "What happened to a sale.",
    payment="The customer paid it.",
    refund="It was refunded, in part or whole.",
    chargeback="The customer charged it back.",
)


@strawberry.type(description="One step of an explanation.")
class Step:
    what: str = strawberry.field(description="What was looked at.")
    value: str = strawberry.field(description="What came of it.")


def steps_of(rows: list[dict[str, str]]) -> list[Step]:
    """Steps as they are kept."""
    return [Step(what=row["what"], value=row["value"]) for row in rows]


@strawberry.type(description="What happened to a sale, as the billing told it.")
class SaleChange:
    kind: models.SaleChangeKind = strawberry.field(description="What.")
    at: datetime = strawberry.field(description="When.")
    amount: Money | None = strawberry.field(description="How much of it; null: all.")


@node("sale", models.Sale, "A purchase by an account, as reported by the vendor's billing.")
class Sale(Node):
    number: str = column("The billing's own number of it.", permission=_READ)
    kind: str = column("What was bought, in the billing's word: subscription, job posting.", permission=_READ)
    description: str = column("More of it, or empty.", permission=_READ)
    sold_at: datetime = column("The date of the customer's invoice.", permission=_READ)
    told_at: datetime = column("When the portal was told.", permission=_READ)
    account: _Account | None = one("account", "Whose purchase.", key="account_id", permission=_READ)
    partner: _Partner | None = one("partner", "To whom it is attributed; null: to nobody.", key="partner_id", permission=_READ)
    entries: list[_Entry] = related("entry", "What it earned and what was taken back, in the order of the ledger.", "sale_id", order=("number",), permission=_READ)

    @computed("How much.", needs=("amount_minor", "currency"), permission=_READ)
    def amount(root: Any) -> Money:
        return of_minor(root.amount_minor, root.currency)  # type: ignore[return-value]

    @batched("What happened to it since.", needs=("number",), permission=_READ)
    async def changes(context: Context, rows: list[models.Sale]) -> list[list[SaleChange]]:
        found = await models.SaleChange.filter(sale_number__in=[row.number for row in rows]).order_by("at", "id")
        made: dict[str, list[SaleChange]] = {row.number: [] for row in rows}
        for each in found:
            made[each.sale_number].append(SaleChange(kind=each.kind, at=each.at, amount=of_minor(each.amount_minor, each.currency)))
        return [made[row.number] for row in rows]

    @batched("What it earned, less what was taken back; null: nothing.", needs=("id", "number"), permission=_READ)
    async def earned(context: Context, rows: list[models.Sale]) -> list[Money | None]:
        sums = await models.earned_by_sale([row.id for row in rows])
        return [of_minor(sums[row.id].minor, sums[row.id].currency) if row.id in sums else None for row in rows]

    @batched("Why it earned nothing, for now or for good; empty where it earned something.", needs=("id", "account_id", "partner_id", "number"), permission=_READ)
    async def why_not(context: Context, rows: list[models.Sale]) -> list[list[str]]:
        return await models.why_not(rows, context.viewer.now)


@node("entry", models.Entry, "An entry of a partner's ledger: appended once, never changed.")
class EarningEntry(Node):
    number: int = column("Its place in the partner's ledger, without a gap.", permission=_READ)
    kind: EntryKind = column("What it is.", permission=_READ)
    day: date = column("The day in whose period it is.", permission=_READ)
    stream: str = column("The stream of payouts it goes into; mostly empty.", permission=_READ)
    rule: str = column("The rule of the programme it follows from; or empty.", permission=_READ)
    version: str = column("The version of the programme; or empty.", permission=_READ)
    booked_at: datetime = column("When it was appended.", permission=_READ)
    partner: _Partner | None = one("partner", "Whose.", key="partner_id", permission=_READ)
    account: _Account | None = one("account", "The account it is about, if one.", key="account_id", permission=_READ)
    client: _Client | None = one("client", "The account's client when it was booked, if in a folder.", key="client_id", permission=_READ)
    sale: Sale | None = one("sale", "The sale it comes from, if one.", key="sale_id", permission=_READ)
    reverses: _Entry | None = one("entry", "The entry that it takes back, if it does.", key="reverses_id", permission=_READ)

    @computed("How much; negative where taken back or paid.", needs=("amount_minor", "currency"), permission=_READ)
    def amount(root: Any) -> Money:
        return of_minor(root.amount_minor, root.currency)  # type: ignore[return-value]

    @computed("How it came about, step by step.", needs=("steps",), permission=_READ)
    def steps(root: Any) -> list[Step]:
        return steps_of(root.steps)

    @joined("From which day on it can be paid; null: it waits, or settles something itself.", needs=("clearing__cleared_on",), permission=_READ)
    def cleared_on(root: Any) -> date | None:
        return root.clearing__cleared_on

    @joined("When the payout that it was part of was paid; null: not yet, or it settles something itself.", needs=("clearing__payout__paid_on",), permission=_READ)
    def paid_on(root: Any) -> date | None:
        return root.clearing__payout__paid_on


@node("payout", models.Payout, "What a period pays a partner in one currency, or why it is carried forward.")
class Payout(Node):
    period_start: date = column("The first day of the period.", permission=_READ)
    period_end: date = column("The last day of the period.", permission=_READ)
    pays_on: date = column("When it leaves.", permission=_READ)
    stream: str = column("The stream, where each is paid by itself; or empty.", permission=_READ)
    state: PayoutState = column("Where it stands.", permission=_READ)
    reason: str = column("Why nothing leaves, or why it failed; or empty.", permission=_READ)
    paid_on: date | None = column("When it was paid.", permission=_READ)
    partner: _Partner | None = one("partner", "Whose.", key="partner_id", permission=_READ)
    run: Annotated["PayoutRun", strawberry.lazy("portal.earnings.schema")] | None = one("payoutrun", "The run that it is of. For vendor staff who pay.", key="run_id", permission=_READ)
    details: PayoutDetails | None = one("payoutdetails", "Where it goes. For owners, and vendor staff who pay.", key="details_id", permission=_READ)
    file: PaymentFile | None = one("paymentfile", "The payment file that it is in. For vendor staff.", key="file_id", permission=_READ)

    @batched("Why it waits and can't be paid; null: it does not.", needs=_HOLD, permission=_READ)
    async def hold(context: Context, rows: list[models.Payout]) -> list[PayoutHold | None]:
        holds = await models.holds(rows, context.viewer.now)
        wait = timedelta(days=context.settings.payout_wait_days)
        return [_hold(row, hold, context.viewer.now, wait) if hold else None for row, hold in zip(rows, holds, strict=True)]

    @computed("Carried forward from earlier periods.", needs=("carried_minor", "currency"), permission=_READ)
    def carried(root: Any) -> Money:
        return of_minor(root.carried_minor, root.currency)  # type: ignore[return-value]

    @computed("What became payable in the period, less what was taken back.", needs=("earned_minor", "currency"), permission=_READ)
    def earned(root: Any) -> Money:
        return of_minor(root.earned_minor, root.currency)  # type: ignore[return-value]

    @computed("The fee.", needs=("fee_minor", "currency"), permission=_READ)
    def fee(root: Any) -> Money:
        return of_minor(root.fee_minor, root.currency)  # type: ignore[return-value]

    @computed("What leaves: carried and earned, less the fee; or nothing.", needs=("paid_minor", "currency"), permission=_READ)
    def paid(root: Any) -> Money:
        return of_minor(root.paid_minor, root.currency)  # type: ignore[return-value]

    @computed("Carried forward into the next period.", needs=("forward_minor", "currency"), permission=_READ)
    def forward(root: Any) -> Money:
        return of_minor(root.forward_minor, root.currency)  # type: ignore[return-value]


def _hold(row: models.Payout, hold: Hold, now: datetime, wait: timedelta) -> PayoutHold:
    by = row.pays_on - wait
    return PayoutHold(why=hold.why, until=hold.until, add_by=by if hold.until is None and by >= now.date() else None)


@node("payoutrun", models.PayoutRun, "The payouts of one period, over all partners. For vendor staff who pay.")
class PayoutRun(Node):
    period_start: date = column("The first day of the period.", permission=_PAY)
    period_end: date = column("The last day of the period.", permission=_PAY)
    pays_on: date = column("When its payouts leave.", permission=_PAY)
    state: RunState = column("Where it stands.", permission=_PAY)
    drawn_at: datetime = column("When it was begun.", permission=_PAY)
    drawn_by_name: str = column("By whom.", permission=_PAY)
    approved_at: datetime | None = column("When it was approved.", permission=_PAY)
    approved_by_name: str = column("By whom; or empty.", permission=_PAY)
    done_at: datetime | None = column("When every payout was settled.", permission=_PAY)

    checks: list[PayoutCheck] = related("payoutcheck", "What to look at before it is approved.", "run_id", order=("kind", "currency", "id"), permission=_PAY)
    files: list[PaymentFile] = related("paymentfile", "Its payment files.", "run_id", order=("number",), permission=_PAY)

    @batched("Whether the viewer drew it up: another person approves it.", needs=("drawn_by_id",), permission=_PAY)
    async def drawn_by_viewer(context: Context, rows: list[models.PayoutRun]) -> list[bool]:
        return [row.drawn_by_id is not None and row.drawn_by_id == context.viewer.user_id for row in rows]

    @batched("How far it is, while it is being drawn up.", needs=("id",), permission=_PAY)
    async def progress(context: Context, rows: list[models.PayoutRun]) -> list[PayoutProgress | None]:
        found = await models.PayoutRun.progress([row.id for row in rows])
        return [PayoutProgress(done=found[row.id][0], of=found[row.id][1]) if row.id in found else None for row in rows]

    @batched("What waits for bank details, for each currency.", needs=("id",), permission=_PAY)
    async def held(context: Context, rows: list[models.PayoutRun]) -> list[list["PayoutSum"]]:
        found = await models.held_by_run([row.id for row in rows], context.viewer.now)
        return [
            [PayoutSum(state=state, payouts=count, amount=of_minor(minor, currency)) for state, currency, count, minor in found[row.id]]  # type: ignore[arg-type]
            for row in rows
        ]

    @batched("What leaves, for each currency and state.", needs=("id",), permission=_PAY)
    async def sums(context: Context, rows: list[models.PayoutRun]) -> list[list["PayoutSum"]]:
        found = await models.sums_by_run([row.id for row in rows])
        return [
            [PayoutSum(state=state, payouts=count, amount=of_minor(minor, currency)) for state, currency, count, minor in found[row.id]]  # type: ignore[arg-type]
            for row in rows
        ]


@strawberry.type(description="Payouts of a run added up.")
class PayoutSum:
    state: PayoutState = strawberry.field(description="Where they stand.")
    payouts: int = strawberry.field(description="How many.")
    amount: Money = strawberry.field(description="What leaves, or is carried forward.")


@strawberry.type(description="What a partner has in one currency.")
class EarningsBalance:
    earned: Money = strawberry.field(description="Everything earned so far, less what was taken back.")
    paid: Money = strawberry.field(description="Everything paid so far, fees included.")
    balance: Money = strawberry.field(description="Earned and not paid.")
    cleared: Money = strawberry.field(description="Of the balance: what can be paid today.")
    held: Money = strawberry.field(description="Of the balance: what is held until a day that is known.")
    waiting: Money = strawberry.field(description="Of the balance: what waits for something that has not happened.")


@strawberry.type(description="A month of a partner in one product and currency.")
class EarningsMonth:
    month: date = strawberry.field(description="Its first day.")
    product_id: strawberry.ID | None = strawberry.field(description="The product's public id; null: payouts.")
    product_name: str | None = strawberry.field(description="The product's name; null: payouts.")
    sales: int = strawberry.field(description="How many sales.")
    sold: Money = strawberry.field(description="Their sum.")
    earned: Money = strawberry.field(description="What was earned.")
    taken_back: Money = strawberry.field(description="What was taken back; not positive.")
    paid: Money = strawberry.field(description="What was paid, fees included.")


# Lists


@strawberry.enum(description="What sales are sorted by.")
class SaleOrder(Enum):
    SOLD = strawberry.enum_value("sold", description="The date of the customer's invoice.")


@strawberry.input(description="How sales are sorted.")
class SaleOrderBy:
    field: SaleOrder = strawberry.field(default=SaleOrder.SOLD, description="By what.")
    direction: Direction = strawberry.field(default=Direction.DESCENDING, description="Which way.")


@strawberry.input(description="Which sales.")
class SaleFilter:
    sold_from: datetime | None = strawberry.field(default=None, description="Sold at this moment or after.")
    sold_before: datetime | None = strawberry.field(default=None, description="Sold before this moment.")
    account: strawberry.ID | None = strawberry.field(default=None, description="By this account.")
    product: strawberry.ID | None = strawberry.field(default=None, description="Of this product.")
    partner: strawberry.ID | None = strawberry.field(default=None, description="Attributed to this partner. For vendor staff.")
    currency: str | None = strawberry.field(default=None, description="In this currency.")
    kind: str | None = strawberry.field(default=None, description="Of this kind, as the billing calls it.")
    earned_nothing: bool | None = strawberry.field(default=None, description="True: no entry of the ledger comes from it; false: one does.")


@strawberry.type(description="Sales in pages.")
class SaleConnection(Connection[Sale]):
    pass


@strawberry.enum(description="What entries are sorted by.")
class EarningEntryOrder(Enum):
    DAY = strawberry.enum_value("day", description="The day in whose period they are.")


@strawberry.input(description="How entries are sorted.")
class EarningEntryOrderBy:
    field: EarningEntryOrder = strawberry.field(default=EarningEntryOrder.DAY, description="By what.")
    direction: Direction = strawberry.field(default=Direction.DESCENDING, description="Which way.")


@strawberry.input(description="Which entries.")
class EarningEntryFilter:
    day_from: date | None = strawberry.field(default=None, description="Of this day or after.")
    day_to: date | None = strawberry.field(default=None, description="Of this day or before.")
    kinds: list[EntryKind] | None = strawberry.field(default=None, description="Of these kinds.")
    account: strawberry.ID | None = strawberry.field(default=None, description="About this account.")
    client: strawberry.ID | None = strawberry.field(default=None, description="About accounts that were in this folder.")
    product: strawberry.ID | None = strawberry.field(default=None, description="About accounts of this product.")
    partner: strawberry.ID | None = strawberry.field(default=None, description="Of this partner. For vendor staff.")
    currency: str | None = strawberry.field(default=None, description="In this currency.")
    payout: strawberry.ID | None = strawberry.field(default=None, description="Those that this payout pays.")


@strawberry.type(description="Entries of ledgers in pages.")
class EarningEntryConnection(Connection[EarningEntry]):
    pass


@strawberry.enum(description="What payouts are sorted by.")
class PayoutOrder(Enum):
    PAYS_ON = strawberry.enum_value("pays_on", description="When they leave.")


@strawberry.input(description="How payouts are sorted.")
class PayoutOrderBy:
    field: PayoutOrder = strawberry.field(default=PayoutOrder.PAYS_ON, description="By what.")
    direction: Direction = strawberry.field(default=Direction.DESCENDING, description="Which way.")


@strawberry.input(description="Which payouts.")
class PayoutFilter:
    states: list[PayoutState] | None = strawberry.field(default=None, description="In these states.")
    partner: strawberry.ID | None = strawberry.field(default=None, description="Of this partner. For vendor staff.")
    run: strawberry.ID | None = strawberry.field(default=None, description="Of this run. For vendor staff who pay.")
    currency: str | None = strawberry.field(default=None, description="In this currency.")
    period_end: date | None = strawberry.field(default=None, description="Of the period that ends with this day.")
    ends_from: date | None = strawberry.field(default=None, description="Of periods that end on this day or after.")
    ends_to: date | None = strawberry.field(default=None, description="Of periods that end on this day or before.")
    held: bool | None = strawberry.field(default=None, description="True: those that wait for bank details; false: those that don't.")


@strawberry.type(description="Payouts in pages.")
class PayoutConnection(Connection[Payout]):
    pass


def _narrow_sales(_viewer: Viewer, filter: SaleFilter | None) -> Q | None:
    if filter is None:
        return None
    found = given(sold_at__gte=filter.sold_from, sold_at__lt=filter.sold_before)
    found &= text("currency", filter.currency, 3) & text("kind", filter.kind, 60)
    if filter.earned_nothing is not None:
        earning = models.sales_that_earned()
        found &= Q(id__not_in=earning) if filter.earned_nothing else Q(id__in=earning)
    keys = (("account", filter.account, "account_id"), ("product", filter.product, "account__product_id"), ("partner", filter.partner, "partner_id"))
    for kind, public, column_ in keys:
        found &= named(kind, public, column_)
    return found


def _narrow_entries(_viewer: Viewer, filter: EarningEntryFilter | None) -> Q | None:
    if filter is None:
        return None
    found = given(day__gte=filter.day_from, day__lte=filter.day_to, kind__in=filter.kinds)
    found &= text("currency", filter.currency, 3)
    keys = (("account", filter.account, "account_id"), ("client", filter.client, "client_id"), ("partner", filter.partner, "partner_id"))
    for kind, public, column_ in (*keys, ("product", filter.product, "account__product_id"), ("payout", filter.payout, "clearing__payout_id")):
        found &= named(kind, public, column_)
    return found


def _narrow_payouts(viewer: Viewer, filter: PayoutFilter | None) -> Q | None:
    if filter is None:
        return None
    days = {"period_end": filter.period_end, "period_end__gte": filter.ends_from, "period_end__lte": filter.ends_to}
    found = given(state__in=filter.states, **days) & text("currency", filter.currency, 3)
    if filter.held is not None:
        waits = models.Payout.waits(viewer.now)
        found &= waits if filter.held else ~waits
    for kind, public, column_ in (("partner", filter.partner, "partner_id"), ("payoutrun", filter.run, "run_id")):
        found &= named(kind, public, column_)
    return found


LISTINGS["Sale"] = Listing(models.Sale.visible_to, {SaleOrder.SOLD: Order("sold_at")}, Order("sold_at", descending=True), _narrow_sales)
LISTINGS["EarningEntry"] = Listing(models.Entry.visible_to, {EarningEntryOrder.DAY: Order("day")}, Order("day", descending=True), _narrow_entries)
LISTINGS["Payout"] = Listing(models.Payout.visible_to, {PayoutOrder.PAYS_ON: Order("pays_on")}, Order("pays_on", descending=True), _narrow_payouts)


@strawberry.type
class EarningsQuery:
    sales: SaleConnection = connection("portal.earnings.schema", "Sale", "Sales, the newest first.", permission=_READ)
    earnings: EarningEntryConnection = connection("portal.earnings.schema", "EarningEntry", "Entries of the ledger, the newest first.", permission=_READ)
    payouts: PayoutConnection = connection("portal.earnings.schema", "Payout", "Payouts, the newest first.", permission=_READ)
    payout_runs: list[PayoutRun] = related("payoutrun", "Payout runs, the newest period first.", order=("-period_end",), permission=_PAY)

    @strawberry.field(description="What the viewer's partner has, for each currency. Vendor staff name the partner.", **requires(_READ))
    async def earnings_balances(
        self,
        info: Info,
        partner: Annotated[strawberry.ID | None, strawberry.argument(description="Whose; the viewer's own if not said.")] = None,
    ) -> list[EarningsBalance]:
        key = whose(info.context.viewer, partner)
        rows = await models.balances(key, info.context.viewer.now) if key else []
        return [EarningsBalance(**{name: Money(amount=each.amount, currency=each.currency) for name, each in row.items()}) for row in rows]

    @strawberry.field(description="A partner's months, the newest first, by product and currency. Vendor staff name the partner.", **requires(_READ))
    async def earnings_months(
        self,
        info: Info,
        months_from: Annotated[date, strawberry.argument(description="From the month of this day; at most five years.")],
        months_to: Annotated[date, strawberry.argument(description="To the month of this day.")],
        partner: Annotated[strawberry.ID | None, strawberry.argument(description="Whose; the viewer's own if not said.")] = None,
    ) -> list[EarningsMonth]:
        key = whose(info.context.viewer, partner)
        earliest = Span(months=_MONTHS).before(months_to.replace(day=1)) if months_to.year > _MONTHS // 12 + 1 else date.min
        return [_month(row) for row in await models.months(key, max(months_from, earliest), months_to)] if key else []


def _month(row: Any) -> EarningsMonth:
    def money(minor: int) -> Money:
        return of_minor(minor, row.currency)  # type: ignore[return-value]

    return EarningsMonth(
        month=row.month,
        product_id=strawberry.ID(ids.encode("product", row.product_id)) if row.product_id else None,
        product_name=row.product__name,
        sales=row.sales,
        sold=money(row.sold_minor),
        earned=money(row.earned_minor),
        taken_back=money(row.back_minor),
        paid=money(row.paid_minor),
    )


# Payout runs


@strawberry.input(description="A run to draw up.")
class DrawPayoutRunInput(MutationInput):
    until: date | None = strawberry.field(default=None, description="A day of the period; if not said the newest period that is over.")


@strawberry.input(description="A run.")
class PayoutRunInput(MutationInput):
    run: strawberry.ID = strawberry.field(description="Which run.")


@strawberry.input(description="What became of a payout.")
class SettlePayoutInput(MutationInput):
    payout: strawberry.ID = strawberry.field(description="Which payout.")
    paid: bool = strawberry.field(description="True: it was paid; false: it failed, or came back.")
    why: str = strawberry.field(default="", description="Where it failed: why. The partner reads it.")


@payload("The run, which is being drawn up.")
class DrawPayoutRunPayload:
    payout_run: PayoutRun | None = strawberry.field(description="The run.")


@payload("The run as it is approved.")
class ApprovePayoutRunPayload:
    payout_run: PayoutRun | None = strawberry.field(description="The run.")


@payload("Nothing is left of the run.")
class DiscardPayoutRunPayload:
    discarded: strawberry.ID | None = strawberry.field(description="The id that it had.")


@payload("The run, of which everything that was approved is paid.")
class PayPayoutRunPayload:
    payout_run: PayoutRun | None = strawberry.field(description="The run.")
    payouts: int | None = strawberry.field(description="How many payouts were marked as paid.")


@payload("The payout as it stands.")
class SettlePayoutPayload:
    payout: Payout | None = strawberry.field(description="The payout.")


@strawberry.type
class EarningsMutation:
    @mutation(_PAY, "Draw up the payouts of a period that is over. For vendor staff.")
    async def draw_payout_run(self, info: Info, input: DrawPayoutRunInput) -> DrawPayoutRunPayload:
        return DrawPayoutRunPayload(payout_run=await models.PayoutRun.begin(info.context.viewer, until=input.until))  # type: ignore[arg-type]

    @mutation(_PAY, "Approve a run that another person drew up. For vendor staff, with a fresh proof.", proven=True)
    async def approve_payout_run(self, info: Info, input: PayoutRunInput) -> ApprovePayoutRunPayload:
        run = await find(info.context, input.run, "payoutrun", "run")
        await run.approve(info.context.viewer)
        return ApprovePayoutRunPayload(payout_run=run)

    @mutation(_PAY, "Throw away a run that is not approved: everything is due again. For vendor staff.")
    async def discard_payout_run(self, info: Info, input: PayoutRunInput) -> DiscardPayoutRunPayload:
        run = await find(info.context, input.run, "payoutrun", "run")
        await run.discard(info.context.viewer)
        return DiscardPayoutRunPayload(discarded=input.run)

    @mutation(_PAY, "Mark every approved payout of a run as paid. For vendor staff, with a fresh proof.", proven=True)
    async def pay_payout_run(self, info: Info, input: PayoutRunInput) -> PayPayoutRunPayload:
        run = await find(info.context, input.run, "payoutrun", "run")
        return PayPayoutRunPayload(payout_run=run, payouts=await run.pay_all(info.context.viewer))

    @mutation(_PAY, "Say that an approved payout was paid, or why it failed or came back. For vendor staff, with a fresh proof.", proven=True)
    async def settle_payout(self, info: Info, input: SettlePayoutInput) -> SettlePayoutPayload:
        payout = await find(info.context, input.payout, "payout", "payout", lock=False)  # the verb locks its run first
        await payout.settle(info.context.viewer, paid=input.paid, why=input.why)
        return SettlePayoutPayload(payout=payout)
