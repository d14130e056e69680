"""Where payouts go, in the schema: bank details, what payouts wait for, checks before a run is approved, payment files."""

from datetime import date, datetime, timedelta
from enum import Enum
from functools import partial
from typing import Annotated, Any

import strawberry

from portal.earnings import models
from portal.earnings.rules import CheckKind
from portal.earnings.rules_payments import Bank, HoldReason, Payer
from portal.gql.context import Context, Info
from portal.gql.declare import Node, column, computed, node, one, related, words
from portal.gql.money import Money, of_minor
from portal.gql.mutations import MutationInput, ShownOnce, find, mutation, payload
from portal.gql.permissions import requires

_DETAILS = "payout_details:manage"
_PAY = "payouts:manage"

_Partner = Annotated["Partner", strawberry.lazy("portal.partners.schema")]
_PayoutRun = Annotated["PayoutRun", strawberry.lazy("portal.earnings.schema")]

words(
    HoldReason,
    "Why a payout waits.",
    missing="The partner has given no bank details in its currency.",
    new="The bank details were given or changed a moment ago.",
)
words(
    CheckKind,
    "What someone looks at before a run is approved.",
    name="PayoutCheckKind",
    ledger="The partner's books are not what they should be.",
    negative="The partner owes: its balance is negative.",
    change="More than double, or less than half of what it was paid last time.",
)


@strawberry.type(description="That a payout waits for bank details.")
class PayoutHold:
    why: HoldReason = strawberry.field(description="Why.")
    until: datetime | None = strawberry.field(description="Until when, where that is known.")
    add_by: date | None = strawberry.field(description="Details given on this day at the latest still let it leave on its day; null: it is too late for that.")


@node("payoutdetails", models.PayoutDetails, "Where a channel partner is paid in a currency. Seen by its owners, and by vendor staff who pay.")
class PayoutDetails(Node):
    currency: str = column("ISO 4217.")
    holder: str = column("Whose account.")
    country: str = column("The holder's country, two letters.")
    bank: str = column("The bank's name, or empty.")
    last4: str = column("The last four places of the account's number; nothing shows more of it.")
    is_iban: bool = column("Whether it is paid by IBAN.")
    changed_at: datetime = column("When they were given or changed.")
    changed_by_name: str = column("By whom.")
    usable_from: datetime = column("Payouts wait until then.")


@node("payoutcheck", models.PayoutCheck, "What someone looks at before a run is approved.")
class PayoutCheck(Node):
    kind: CheckKind = column("What.", permission=_PAY)
    text: str = column("More of it, or empty.", permission=_PAY)
    partner: _Partner | None = one("partner", "Whose.", key="partner_id", permission=_PAY)

    @computed("The amount that it is about, if one.", needs=("amount_minor", "currency"), permission=_PAY)
    def amount(root: Any) -> Money | None:
        return of_minor(root.amount_minor, root.currency)

    @computed("What was paid last time, where that is compared.", needs=("before_minor", "currency"), permission=_PAY)
    def before(root: Any) -> Money | None:
        return of_minor(root.before_minor, root.currency)


@node("paymentfile", models.PaymentFile, "Payouts of a run that were given to the bank together.")
class PaymentFile(Node):
    number: int = column("1, 2, 3 … of the run.", permission=_PAY)
    payments: int = column("How many payouts are in it.", permission=_PAY)
    made_at: datetime = column("When it was made.", permission=_PAY)
    made_by_name: str = column("By whom.", permission=_PAY)


@strawberry.type(description="How far a run is that is being drawn up.")
class PayoutProgress:
    done: int = strawberry.field(description="Partners that are done.")
    of: int = strawberry.field(description="Partners altogether.")


@strawberry.type(description="A period that is over.")
class PayoutPeriod:
    start: date = strawberry.field(description="Its first day.")
    end: date = strawberry.field(description="Its last day.")
    pays_on: date = strawberry.field(description="When its payouts leave.")


@strawberry.enum(description="How a payment file is written.")
class PaymentFormat(Enum):
    CSV = strawberry.enum_value("csv", description="All payments, for a spreadsheet or the bank's own form.")
    SEPA = strawberry.enum_value("sepa", description="Payments in euros by IBAN, as ISO 20022 pain.001.001.09.")


@strawberry.type
class PayoutsQuery:
    payout_details: list[PayoutDetails] = related(
        "payoutdetails", "Where the viewer's partner is paid, by currency. For owners.", order=("currency",), permission=_DETAILS
    )

    @strawberry.field(description="The newest period that is over, to draw up. For vendor staff.", **requires(_PAY))
    async def payout_period(self, info: Info) -> PayoutPeriod:
        start, end, pays_on = await models.PayoutRun.newest_period(info.context.viewer.now)
        return PayoutPeriod(start=start, end=end, pays_on=pays_on)

    @strawberry.field(description="Days that payouts wait after bank details were given or changed.", **requires(_DETAILS))
    def payout_wait_days(self, info: Info) -> int:
        return info.context.settings.payout_wait_days


@strawberry.input(description="Where the viewer's partner is paid in a currency: by IBAN, or by an account number and what leads to its bank.")
class GivePayoutDetailsInput(MutationInput):
    currency: str = strawberry.field(description="ISO 4217.")
    holder: str = strawberry.field(description="Whose account, as the bank has it.")
    country: str = strawberry.field(description="The holder's country, two letters.")
    iban: str = strawberry.field(default="", description="The IBAN; euros are paid to one.")
    account_number: str = strawberry.field(default="", description="Where there is no IBAN: the account's number.")
    routing: str = strawberry.field(default="", description="And its bank's sort code, routing number or BSB.")
    bic: str = strawberry.field(default="", description="The bank's BIC; for most IBANs it is known.")
    bank: str = strawberry.field(default="", description="The bank's name; likewise.")


@strawberry.input(description="Bank details.")
class PayoutDetailsInput(MutationInput):
    details: strawberry.ID = strawberry.field(description="Which.")


@strawberry.input(description="The run whose payouts go into a file.")
class MakePaymentFileInput(MutationInput):
    run: strawberry.ID = strawberry.field(description="Which run.")


@strawberry.input(description="A payment file to write.")
class WritePaymentFileInput(MutationInput):
    file: strawberry.ID = strawberry.field(description="Which.")
    format: PaymentFormat = strawberry.field(description="How.")


@payload("The details as they are kept.")
class GivePayoutDetailsPayload:
    payout_details: PayoutDetails | None = strawberry.field(description="The details.")


@payload("Nothing is left of the details.")
class RemovePayoutDetailsPayload:
    removed: strawberry.ID | None = strawberry.field(description="The id that they had.")


@payload("The file.")
class MakePaymentFilePayload:
    payment_file: PaymentFile | None = strawberry.field(description="The file.")


@payload("The file as text.")
class WritePaymentFilePayload:
    payment_file: PaymentFile | None = strawberry.field(description="The file.")
    name: str | None = strawberry.field(description="The name to keep it under.")
    text: str | None = strawberry.field(description="What stands in it; shown this once, where it was asked for under an idempotency key.")


def _payer(context: Context) -> Payer | None:
    said = context.settings
    return Payer(said.payer_name, said.payer_iban, said.payer_bic) if said.payer_name and said.payer_iban else None


@strawberry.type
class PayoutsMutation:
    @mutation(_DETAILS, "Say where the partner is paid in a currency; payouts wait some days then. For owners, with a fresh proof.", proven=True)
    async def give_payout_details(self, info: Info, input: GivePayoutDetailsInput) -> GivePayoutDetailsPayload:
        settings, names = info.context.settings, tuple(Bank.__dataclass_fields__)
        said = {name: getattr(input, name) for name in names}
        give = partial(models.PayoutDetails.give, info.context.viewer, settings.secret_key, timedelta(days=settings.payout_wait_days))
        return GivePayoutDetailsPayload(payout_details=await give(input.currency, **said))  # type: ignore[arg-type]

    @mutation(_DETAILS, "Be paid in a currency no more: its payouts wait. For owners, with a fresh proof.", proven=True)
    async def remove_payout_details(self, info: Info, input: PayoutDetailsInput) -> RemovePayoutDetailsPayload:
        details = await find(info.context, input.details, "payoutdetails", "details")
        await details.remove(info.context.viewer)
        return RemovePayoutDetailsPayload(removed=input.details)

    @mutation(_PAY, "Put what is approved, waits for nothing and is in no file into a payment file. For vendor staff, with a fresh proof.", proven=True)
    async def make_payment_file(self, info: Info, input: MakePaymentFileInput) -> MakePaymentFilePayload:
        run = await find(info.context, input.run, "payoutrun", "run")
        return MakePaymentFilePayload(payment_file=await models.PaymentFile.make(info.context.viewer, run))  # type: ignore[arg-type]

    @mutation(_PAY, "Write a payment file; that it was asked for is noted. For vendor staff, with a fresh proof.", proven=True)
    async def write_payment_file(self, info: Info, input: WritePaymentFileInput) -> WritePaymentFilePayload:
        context = info.context
        file = await find(context, input.file, "paymentfile", "file")
        name, text = await file.written(context.viewer, context.settings.secret_key, _payer(context), input.format.value)
        return WritePaymentFilePayload(payment_file=file, name=name, text=ShownOnce(text))
