"""The sum of a month, what comes next, and the monthly statement in the schema."""

from datetime import date, datetime
from fractions import Fraction
from typing import Annotated

import strawberry

from portal.earnings import models
from portal.earnings.models import statements as made
from portal.earnings.rules import EntryKind
from portal.gql.context import Info
from portal.gql.declare import global_id
from portal.gql.money import Money, of_minor
from portal.gql.narrow import whose
from portal.gql.permissions import requires
from portal.kernel.money import is_currency
from portal.programme.rules.terms import number_text

_READ = "earnings:read"
_Month = Annotated[date, strawberry.argument(description="A day of the month.")]
_Whose = Annotated[strawberry.ID | None, strawberry.argument(description="Whose; the viewer's own if not said.")]


def _money(minor: int, currency: str) -> Money:
    return of_minor(minor, currency)  # type: ignore[return-value]


@strawberry.type(description="How a month of one currency came about: `earned + takenBack - held + released` is what became payable in it.")
class EarningsSum:
    sales: int = strawberry.field(description="How many sales the month's earnings come from.")
    sold: Money = strawberry.field(description="The sum of these sales.")
    share: str | None = strawberry.field(description="What was earned of that, in per cent as a decimal number, on average; null: no sale earned.")
    versions: list[str] = strawberry.field(description="The versions of the programme that it goes by.")
    earned: Money = strawberry.field(description="What was earned.")
    taken_back: Money = strawberry.field(description="What was taken back; not positive.")
    held: Money = strawberry.field(description="Of the month, and payable in another one, or not yet.")
    held_entries: int = strawberry.field(description="How many entries that is.")
    held_until: date | None = strawberry.field(description="The last day on which one of them becomes payable, as far as it is known.")
    released: Money = strawberry.field(description="Of other months, and payable in this one.")
    payable: Money = strawberry.field(description="What became payable in the month.")


@strawberry.type(description="What the period that runs now will pay in one currency, as far as it is known today.")
class UpcomingPayout:
    period_start: date = strawberry.field(description="The first day of the period.")
    period_end: date = strawberry.field(description="The last day of the period.")
    pays_on: date = strawberry.field(description="When it leaves.")
    stream: str = strawberry.field(description="The stream, where each is paid by itself; or empty.")
    paid: Money = strawberry.field(description="What leaves.")
    forward: Money = strawberry.field(description="What is carried forward instead.")
    reason: str = strawberry.field(description="Why nothing leaves; or empty.")


@strawberry.type(description="A line of a statement: a client's month in one product; an account's that is in no folder.")
class StatementLine:
    name: str = strawberry.field(description="The client, or the account.")
    sales: int = strawberry.field(description="From how many sales.")
    sold: Money = strawberry.field(description="Their sum.")
    earned: Money = strawberry.field(description="What was earned.")


@strawberry.type(description="The lines of one product, with their sub-total.")
class StatementProduct:
    name: str = strawberry.field(description="The product; empty: what is about none.")
    lines: list[StatementLine] = strawberry.field(description="A line for each client.")
    sold: Money = strawberry.field(description="The sum of the sales.")
    earned: Money = strawberry.field(description="What was earned.")


@strawberry.type(description="What was taken back, and what that reverses.")
class StatementAdjustment:
    number: int = strawberry.field(description="Of the entry.")
    day: date = strawberry.field(description="The day.")
    kind: EntryKind = strawberry.field(description="What it is.")
    name: str = strawberry.field(description="The client, or the account.")
    amount: Money = strawberry.field(description="How much.")
    reverses_number: int | None = strawberry.field(description="The number of the entry that it reverses.")
    reverses_day: date | None = strawberry.field(description="Its day.")


@strawberry.type(description="A payout, its fee, or a payment that came back.")
class StatementPayment:
    number: int = strawberry.field(description="Of the entry.")
    day: date = strawberry.field(description="The day.")
    kind: EntryKind = strawberry.field(description="What it is.")
    reference: str = strawberry.field(description="The payout's public id.")
    amount: Money = strawberry.field(description="How much; negative where paid.")


@strawberry.type(description="One currency of a statement: `before + earned + adjusted + settled` is `after`.")
class StatementCurrency:
    currency: str = strawberry.field(description="ISO 4217.")
    products: list[StatementProduct] = strawberry.field(description="What was earned, by product and client.")
    adjustments: list[StatementAdjustment] = strawberry.field(description="What was taken back.")
    payments: list[StatementPayment] = strawberry.field(description="What was paid.")
    before: Money = strawberry.field(description="The balance before the month.")
    earned: Money = strawberry.field(description="What was earned in it.")
    adjusted: Money = strawberry.field(description="What was taken back in it.")
    settled: Money = strawberry.field(description="What was paid in it; not positive, unless a payment came back.")
    after: Money = strawberry.field(description="The balance at its end.")


@strawberry.type(description="A partner's month as a document, drawn up from the ledger as it stands.")
class Statement:
    number: str = strawberry.field(description="Its number.")
    month: date = strawberry.field(description="The first day of the month.")
    last_day: date = strawberry.field(description="The last day.")
    zone: str = strawberry.field(description="The time zone in which its days begin and end.")
    is_over: bool = strawberry.field(description="Whether the month is over; until then more may come.")
    partner_name: str = strawberry.field(description="Whose it is.")
    partner_country: str = strawberry.field(description="The partner's country, ISO 3166-1 alpha-2.")
    versions: list[str] = strawberry.field(description="The versions of the programme that it goes by.")
    first_entry: int | None = strawberry.field(description="The number of the first entry of the ledger in it.")
    last_entry: int | None = strawberry.field(description="And of the last one.")
    booked_at: datetime | None = strawberry.field(description="When the newest of them was appended.")
    late_entries: int = strawberry.field(description="How many of them were told when the month was over: a copy drawn up before lacks them.")
    taken_back_in: list[date] = strawberry.field(description="First days of the later months whose statements correct an entry of this one.")
    currencies: list[StatementCurrency] = strawberry.field(description="Each currency by itself.")


def _product(name: str, lines: list[made.Line], currency: str) -> StatementProduct:
    return StatementProduct(
        name=name,
        lines=[StatementLine(name=each.name, sales=each.sales, sold=_money(each.base, currency), earned=_money(each.earned, currency)) for each in lines],
        sold=_money(sum(each.base for each in lines), currency),
        earned=_money(sum(each.earned for each in lines), currency),
    )


def _adjustment(row: made.Adjustment) -> StatementAdjustment:
    return StatementAdjustment(
        number=row.entry.number,
        day=row.entry.day,
        kind=row.entry.kind,
        name=row.name,
        amount=_money(row.entry.amount_minor, row.entry.currency),
        reverses_number=row.reverses and row.reverses.number,
        reverses_day=row.reverses and row.reverses.day,
    )


def _payment(row: models.Entry) -> StatementPayment:
    reference = global_id(models.Payout(id=row.payout_id)) if row.payout_id else ""
    return StatementPayment(number=row.number, day=row.day, kind=row.kind, reference=reference, amount=_money(row.amount_minor, row.currency))


def _currency(found: made.Currency) -> StatementCurrency:
    sums = {name: _money(getattr(found, name), found.currency) for name in ("before", "earned", "adjusted", "settled", "after")}
    return StatementCurrency(
        currency=found.currency,
        products=[_product(name, lines, found.currency) for name, lines in found.by_product()],
        adjustments=[_adjustment(row) for row in found.adjustments],
        payments=[_payment(row) for row in found.settled_by],
        **sums,
    )


def _statement(found: models.Statement) -> Statement:
    first, last = found.entries or (None, None)
    return Statement(
        number=found.number,
        month=found.first,
        last_day=found.last,
        zone=found.zone,
        is_over=found.is_over,
        partner_name=found.partner.name,
        partner_country=found.partner.country,
        versions=list(found.versions),
        first_entry=first,
        last_entry=last,
        booked_at=found.booked_at,
        late_entries=found.late,
        taken_back_in=list(found.taken_back_in),
        currencies=[_currency(each) for each in found.currencies],
    )


@strawberry.type
class StatementQuery:
    @strawberry.field(description="How a month came about, from sales to what became payable. Vendor staff name the partner.", **requires(_READ))
    async def earnings_sum(
        self,
        info: Info,
        month: _Month,
        currency: Annotated[str, strawberry.argument(description="ISO 4217.")],
        partner: _Whose = None,
    ) -> EarningsSum | None:
        key = whose(info.context.viewer, partner)
        if key is None or not is_currency(currency):
            return None
        row = await models.monthly_sum(key, month, currency)
        money = {name: _money(getattr(row, name), currency) for name in ("earned", "held", "released", "payable")}
        share = number_text(Fraction(round(Fraction(row.earned * 1000, row.base)), 10)) if row.base else None
        return EarningsSum(
            sales=row.sales,
            sold=_money(row.base, currency),
            share=share,
            versions=list(row.versions),
            taken_back=_money(row.back, currency),
            held_entries=row.held_entries,
            held_until=row.held_until,
            **money,
        )

    @strawberry.field(description="What the period that runs now will pay. Vendor staff name the partner.", **requires(_READ))
    async def upcoming_payouts(self, info: Info, partner: _Whose = None) -> list[UpcomingPayout]:
        key = whose(info.context.viewer, partner)
        return [
            UpcomingPayout(
                period_start=each.period_start,
                period_end=each.period_end,
                pays_on=each.pays_on,
                stream=each.stream or "",
                paid=_money(each.paid.minor, each.currency),
                forward=_money(each.forward.minor, each.currency),
                reason=each.reason,
            )
            for each in (await models.upcoming(key, info.context.viewer.now) if key else [])
        ]

    @strawberry.field(description="A partner's month as a document; null: there is nothing in it. Vendor staff name the partner.", **requires(_READ))
    async def statement(self, info: Info, month: _Month, partner: _Whose = None) -> Statement | None:
        key = whose(info.context.viewer, partner)
        found = await models.statement_of(key, month, info.context.viewer.now) if key else None
        return _statement(found) if found else None

    @strawberry.field(description="The first days of the months that have a statement, the newest first. Vendor staff name the partner.", **requires(_READ))
    async def statement_months(self, info: Info, partner: _Whose = None) -> list[date]:
        key = whose(info.context.viewer, partner)
        return await models.statement_months(key) if key else []
