"""Invoices: what one must hold, how its sums come about, which number it gets, and what may be done when. Pure decisions."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from fractions import Fraction

from portal.kernel.checks import check_email, check_length, check_line, check_web_address
from portal.kernel.money import Money, digits, half_even, is_currency, total
from portal.kernel.refusal import Refusal
from portal.kernel.text import gettext as _
from portal.kernel.text import ngettext

MOST_LINES = 100
MOST_A_DAY = 200  # mails of one partner
MOST_SENT = 10  # how often one invoice goes out
RESEND_AFTER = timedelta(minutes=5)
LINK_LASTS = timedelta(days=400)
PAY_WITHIN = timedelta(days=14)  # what a first invoice proposes; later ones go by the last
LARGEST = 10**15  # minor units: what a column and a sum over many rows holds
FIRST_NUMBER = "INV-0001"

# What is written on an invoice beside its lines: the longest text of each; those with several lines.
TEXTS = {
    "from_name": 200,
    "from_address": 500,
    "from_email": 254,
    "from_tax_number": 60,
    "how_to_pay": 500,
    "to_name": 200,
    "to_address": 500,
    "to_tax_number": 60,
    "reference": 100,
    "note": 1000,
}
_SEVERAL_LINES = {"from_address", "to_address", "how_to_pay", "note"}
_NEEDED = ("from_name", "to_name")


class InvoiceState(StrEnum):
    """Where an invoice to a client stands."""

    DRAFT = "draft"
    SENT = "sent"
    PAID = "paid"
    CANCELLED = "cancelled"


class InvoiceKind(StrEnum):
    """Whether it asks for money, or takes an invoice back."""

    INVOICE = "invoice"
    CREDIT_NOTE = "credit_note"


class BilledState(StrEnum):
    """Where an invoice of the vendor stands, as its billing told."""

    OPEN = "open"
    PAID = "paid"
    CANCELLED = "cancelled"


# Lines and sums


@dataclass(frozen=True)
class Line:
    """One line: how much of what, at which price. `quantity` and `tax_rate` (percent) are decimal numbers."""

    description: str
    quantity: str
    unit_minor: int
    tax_rate: str

    def net(self, currency: str) -> Money:
        """Quantity times price, rounded half-even."""
        return Money(self.unit_minor, currency).times(Fraction(self.quantity))

    def kept(self) -> dict[str, str | int]:
        """As it is stored."""
        return {"description": self.description, "quantity": self.quantity, "unit": self.unit_minor, "tax": self.tax_rate}

    @classmethod
    def of(cls, row: Mapping[str, str | int]) -> "Line":
        """A line that was stored."""
        return cls(str(row["description"]), str(row["quantity"]), int(row["unit"]), str(row["tax"]))


@dataclass(frozen=True)
class Tax:
    """The tax of one rate: on how much, and how much it is."""

    rate: str
    on: Money
    amount: Money


@dataclass(frozen=True)
class Sums:
    """What an invoice comes to. `lines`: each line's net amount, in their order."""

    lines: list[Money]
    net: Money
    taxes: list[Tax]
    tax: Money
    total: Money


@dataclass
class Given:
    """A line as it was typed: all texts."""

    description: str = ""
    quantity: str = ""
    unit_price: str = ""
    tax_rate: str = ""

    @property
    def is_blank(self) -> bool:
        """Whether nothing is asked for here: a line without words and price is left out, whatever else a form fills in."""
        return not (self.description.strip() or self.unit_price.strip())


def sums_of(lines: Sequence[Line], currency: str) -> Sums:
    """Lines are rounded one by one, the net amount is their sum, and tax is taken of the lines of a rate together."""
    nets = [line.net(currency) for line in lines]
    rates = sorted({Decimal(line.tax_rate) for line in lines})
    taxes = []
    for rate in rates:
        on = total((net for line, net in zip(lines, nets, strict=True) if Decimal(line.tax_rate) == rate), currency)
        taxes.append(Tax(plain(rate), on, on.times(Fraction(rate) / 100)))
    net, tax = total(nets, currency), total((each.amount for each in taxes), currency)
    return Sums(nets, net, taxes, tax, net + tax)


def plain(value: Decimal) -> str:
    """A decimal number without needless zeros: `13.5`, `24`, `100`."""
    return f"{value.normalize():f}" if value else "0"


def _decimal(text: str, most_digits: int, largest: int) -> Decimal | None:
    """A number as people type it: with a point or a comma; None where it is none, too large or too fine."""
    tidy = text.strip().replace("\u2212", "-").replace(",", ".")
    if len(tidy) > 40 or not re.fullmatch(r"-?[0-9]*\.?[0-9]*", tidy):
        return None
    try:
        value = Decimal(tidy)
    except InvalidOperation:
        return None
    fits = abs(value) <= largest and value.scaleb(most_digits) == value.scaleb(most_digits).to_integral_value()
    return value if fits else None


@dataclass
class Read:
    """Typed lines as they were understood, and what is wrong with them."""

    lines: list[Line] = field(default_factory=list)
    refusals: list[Refusal] = field(default_factory=list)


def read_lines(given: Iterable[Given], currency: str) -> Read:
    """Lines that people typed; blank ones are left out. A refusal's field names the line by its place: `lines.0.quantity`."""
    read = Read()
    for place, each in enumerate(given):
        if not each.is_blank:
            _read_line(read, f"lines.{place}", each, currency)
    if len(read.lines) > MOST_LINES:
        read.refusals.append(Refusal("TOO_MANY", _("At most {n} lines fit.").format(n=MOST_LINES), "lines"))
    return read


def _read_line(read: Read, place: str, each: Given, currency: str) -> None:
    places = digits(currency)
    quantity, rate = _decimal(each.quantity or "1", 3, 10**9), _decimal(each.tax_rate or "0", 3, 100)
    price = _decimal(each.unit_price, places, 10**12)
    found = [check_line(each.description.strip(), f"{place}.description", 300, required=True)]
    if quantity is None:
        found.append(Refusal("BAD_NUMBER", _("Write a number with at most 3 digits behind the point."), f"{place}.quantity"))
    if price is None and not each.unit_price.strip():
        found.append(Refusal("REQUIRED", _("Fill this in."), f"{place}.unit_price"))
    elif price is None:
        message = ngettext(
            "Write an amount with at most {n} digit behind the point.", "Write an amount with at most {n} digits behind the point.", places
        ).format(n=places)
        found.append(Refusal("BAD_AMOUNT", message if places else _("Write a whole amount."), f"{place}.unit_price"))
    rate = None if rate is None or rate < 0 else rate
    if rate is None:
        found.append(Refusal("BAD_RATE", _("Write a rate from 0 to 100."), f"{place}.tax_rate"))
    read.refusals.extend(refusal for refusal in found if refusal)
    if quantity is None or price is None or rate is None:
        return
    if abs(half_even(Fraction(price.scaleb(places)) * Fraction(quantity))) > LARGEST:
        read.refusals.append(Refusal("TOO_LARGE", _("This amount is too large."), f"{place}.unit_price"))
        return
    read.lines.append(Line(each.description.strip(), plain(quantity), int(price.scaleb(places)), plain(rate)))


# What an invoice must hold


def refuse_details(texts: Mapping[str, str], email: str, currency: str, issued_on: date | None, due_on: date | None) -> list[Refusal]:
    """All that is wrong with what is written beside the lines. A draft may lack things; what is there must be sound."""
    found: list[Refusal | None] = [
        (check_length if name in _SEVERAL_LINES else check_line)(texts.get(name, ""), name, most) for name, most in TEXTS.items() if name != "from_email"
    ]
    found += [check_email(email, "to_email"), check_email(texts.get("from_email", ""), "from_email")]
    if not is_currency(currency):
        found.append(Refusal("BAD_CURRENCY", _("Choose a currency from the list."), "currency"))
    if issued_on and due_on and due_on < issued_on:
        found.append(Refusal("TOO_EARLY", _("This is before the invoice’s date."), "due_on"))
    return [refusal for refusal in found if refusal]


def refuse_issue(texts: Mapping[str, str], email: str, lines: Sequence[Line], sums: Sums) -> list[Refusal]:
    """What a draft lacks to be sent."""
    found = [Refusal("REQUIRED", _("Fill this in."), name) for name in _NEEDED if not texts.get(name, "").strip()]
    if not email:
        found.append(Refusal("REQUIRED", _("Where should it go?"), "to_email"))
    if not lines:
        found.append(Refusal("REQUIRED", _("Write at least one line."), "lines"))
    elif sums.total.minor < 0:
        found.append(Refusal("NEGATIVE", _("The total is negative. To give money back, cancel the invoice with a credit note."), "lines"))
    if abs(sums.total.minor) > LARGEST:
        found.append(Refusal("TOO_LARGE", _("This amount is too large."), "lines"))
    return found


# Numbers


def parts_of(number: str) -> tuple[str, int] | None:
    """A number's series and its place there: `INV-0042` is the 42nd of `INV-`. None where it does not end in digits."""
    found = re.fullmatch(r"(.*?)([0-9]{1,15})", number)
    return (found[1], int(found[2])) if found else None


def next_number(last: str | None) -> str:
    """The number after the one that was given last."""
    parts = parts_of(last) if last else None
    if last is None or parts is None:
        return FIRST_NUMBER
    series, place = parts
    return f"{series}{str(place + 1).zfill(len(last) - len(series))}"


def refuse_number(number: str, last_of_series: str | None) -> Refusal | None:
    """Whether an invoice may get a number; `last_of_series`: the highest that was given in its series, if any. No gap, none twice."""
    refusal = check_line(number, "number", 40, required=True)
    if refusal:
        return refusal
    parts = parts_of(number)
    if parts is None:
        return Refusal("BAD_NUMBER", _("A number ends in digits, such as {example}.").format(example=FIRST_NUMBER), "number")
    if last_of_series is None:
        return None
    wanted = next_number(last_of_series)
    if parts[1] == (parts_of(wanted) or parts)[1]:
        return None
    if parts[1] < (parts_of(wanted) or parts)[1]:
        message = _("The numbers of this series have come to {last}. The next is {next}.")
        return Refusal("TAKEN", message.format(last=last_of_series, next=wanted), "number")
    message = _("This would leave a gap: the next number is {next}. To begin a new series, change what stands before the digits.")
    return Refusal("GAP", message.format(next=wanted), "number")


# What may be done when


def refuse_change(state: InvoiceState, version: int, read: int | None) -> Refusal | None:
    """A draft can be changed, by who has read it as it is."""
    if state is not InvoiceState.DRAFT:
        return Refusal("FROZEN", _("This invoice was sent: it stays as it is. Cancel it with a credit note, or write another."), "invoice")
    if read is not None and read != version:
        return Refusal("CHANGED_MEANWHILE", _("Someone has changed this draft meanwhile. Look at it anew."), "invoice")
    return None


def refuse_discard(state: InvoiceState) -> Refusal | None:
    """Only a draft can be thrown away."""
    return None if state is InvoiceState.DRAFT else Refusal("FROZEN", _("This invoice was sent: it is kept. It can be cancelled."), "invoice")


def refuse_send(state: InvoiceState) -> Refusal | None:
    """An invoice is issued once."""
    return None if state is InvoiceState.DRAFT else Refusal("SENT", _("This invoice was sent already."), "invoice")


def refuse_resend(state: InvoiceState, sent: int, sent_at: datetime | None, now: datetime) -> Refusal | None:
    """Whether an invoice may go out once more."""
    if state is InvoiceState.DRAFT:
        return Refusal("NOT_SENT", _("This invoice has not been sent yet."), "invoice")
    if state is InvoiceState.CANCELLED:
        return Refusal("CANCELLED", _("This invoice is cancelled."), "invoice")
    if sent >= MOST_SENT:
        message = _("This invoice went out {n} times. Write to the client yourself.").format(n=sent)
        return Refusal("TOO_OFTEN", message, "invoice")
    if sent_at and now < sent_at + RESEND_AFTER:
        left = max(1, -int((now - sent_at - RESEND_AFTER).total_seconds() // 60))
        message = ngettext(
            "It went out a moment ago. You can send it again in {n} minute.", "It went out a moment ago. You can send it again in {n} minutes.", left
        ).format(n=left)
        return Refusal("TOO_SOON", message, "invoice")
    return None


def refuse_many(sent_today: int) -> Refusal | None:
    """A partner is no bulk mailer."""
    if sent_today < MOST_A_DAY:
        return None
    return Refusal("TOO_MANY", _("Your partner has sent {n} invoices today. More go out tomorrow.").format(n=sent_today), "invoice")


def refuse_pay(kind: InvoiceKind, state: InvoiceState, on: date, today: date) -> Refusal | None:
    """Whether an invoice can be marked as paid."""
    if kind is InvoiceKind.CREDIT_NOTE:
        return Refusal("CREDIT_NOTE", _("A credit note is not paid."), "invoice")
    words = {
        InvoiceState.DRAFT: _("This invoice has not been sent yet."),
        InvoiceState.PAID: _("This invoice is paid already."),
        InvoiceState.CANCELLED: _("This invoice is cancelled."),
    }
    if state in words:
        return Refusal("STATE", words[state], "invoice")
    return Refusal("IN_THE_FUTURE", _("This is in the future."), "paid_on") if on > today else None


def refuse_reopen(state: InvoiceState) -> Refusal | None:
    """Only what is marked as paid can be open again."""
    return None if state is InvoiceState.PAID else Refusal("STATE", _("This invoice is not marked as paid."), "invoice")


def refuse_cancel(kind: InvoiceKind, state: InvoiceState, why: str) -> Refusal | None:
    """An invoice that was sent can be cancelled, with a reason; it is never deleted."""
    if kind is InvoiceKind.CREDIT_NOTE:
        return Refusal("CREDIT_NOTE", _("A credit note can’t be cancelled. Write a new invoice."), "invoice")
    if state is InvoiceState.DRAFT:
        return Refusal("NOT_SENT", _("This is a draft: discard it."), "invoice")
    if state is InvoiceState.CANCELLED:
        return Refusal("CANCELLED", _("This invoice is cancelled already."), "invoice")
    return check_line(why, "why", 300, required=True)


def is_overdue(kind: InvoiceKind, state: InvoiceState, due_on: date | None, today: date) -> bool:
    """Whether its money should have come by now."""
    return kind is InvoiceKind.INVOICE and state is InvoiceState.SENT and due_on is not None and due_on < today


# What the vendor's billing tells


def refuse_billed(
    number: str, amount: Money, period: tuple[date, date] | None, issued_on: date, due_on: date, sequence: int, link: str
) -> list[Refusal]:
    """All that is wrong with an invoice of the vendor."""
    found: list[Refusal | None] = [
        check_line(number, "number", 100, required=True),
        check_web_address(link, "link", 500),
    ]
    if period and period[1] < period[0]:
        found.append(Refusal("TOO_EARLY", _("The period ends before it begins."), "period_to"))
    if due_on < issued_on:
        found.append(Refusal("TOO_EARLY", _("This is before the invoice’s date."), "due_on"))
    if not 0 <= amount.minor <= LARGEST:
        found.append(Refusal("BAD_AMOUNT", _("This amount is negative, or too large."), "amount"))
    if sequence < 0:
        found.append(Refusal("BAD_SEQUENCE", _("A sequence is not negative."), "sequence"))
    return [refusal for refusal in found if refusal]


def refuse_retold(same: bool) -> Refusal | None:
    """What was told under a number stays; only its status moves."""
    return None if same else Refusal("TOLD_OTHERWISE", _("Something else was told under this number before."), "number")


def refuse_status(before: BilledState, after: BilledState, kept: int, told: int) -> Refusal | None:
    """Two statuses can't both be the newest: of one sequence there is one."""
    if told == kept and before is not after:
        return Refusal("SAME_SEQUENCE", _("Another status was told with this sequence. Give it a higher one."), "sequence")
    return None
