"""What may be told of sales, and how payouts go from draft to paid. Pure decisions."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from portal.kernel.checks import check_line
from portal.kernel.money import Money
from portal.kernel.refusal import Refusal
from portal.kernel.text import gettext as _
from portal.kernel.text import ngettext

AHEAD = timedelta(hours=1)  # clocks of the billing may go before ours by this
LARGEST = 10**15  # minor units: what a column and a sum over millions of rows holds


class EntryKind(StrEnum):
    """What an entry of the ledger is."""

    EARNING = "earning"
    REFUND = "refund"
    CHARGEBACK = "chargeback"
    FORFEIT = "forfeit"
    CORRECTION = "correction"  # a fact that was told late leads elsewhere: takes back the entry that it reverses
    PAYOUT = "payout"
    FEE = "fee"
    RETURNED = "returned"  # a payment came back


# What settles what was earned, and is not due itself.
SETTLES = frozenset({EntryKind.PAYOUT, EntryKind.FEE, EntryKind.RETURNED})


class PayoutState(StrEnum):
    """Where a payout stands."""

    DRAFT = "draft"
    APPROVED = "approved"
    PAID = "paid"
    FAILED = "failed"
    CARRIED = "carried"  # nothing leaves: the balance is carried forward


LEAVING = (PayoutState.DRAFT, PayoutState.APPROVED)  # what is to leave and has not


class RunState(StrEnum):
    """Where a payout run stands."""

    DRAWING = "drawing"
    DRAFT = "draft"
    APPROVED = "approved"
    DONE = "done"  # every payout of it is paid or failed


class CheckKind(StrEnum):
    """What someone looks at before a run is approved."""

    LEDGER = "ledger"  # the partner's books are not what they should be
    NEGATIVE = "negative"  # the partner owes
    CHANGE = "change"  # far more or less than last time


def _refuse_number(number: str, field: str) -> Refusal | None:
    return check_line(number, field, 100, required=True)


def _refuse_moment(at: datetime, now: datetime, field: str) -> Refusal | None:
    return Refusal("IN_THE_FUTURE", _("This is in the future."), field) if at > now + AHEAD else None


def _refuse_amount(amount: Money | None, field: str, *, least: int) -> Refusal | None:
    if amount is None:
        return None
    if amount.minor < least:
        return Refusal("TOO_SMALL", _("This must be more than nothing.") if least else _("This must not be negative."), field)
    return Refusal("TOO_LARGE", _("This amount is too large."), field) if amount.minor > LARGEST else None


def refuse_sale(
    number: str,
    sold_at: datetime,
    now: datetime,
    amount: Money,
    kind: str,
    description: str,
    recurring: Money | None,
    said: Mapping[str, str | None],
) -> Refusal | None:
    """Whether a sale can be kept; `said`: what rules tell it apart by."""
    return (
        _refuse_number(number, "number")
        or next((wrong for name, value in said.items() if (wrong := check_line(value or "", name, 100))), None)
        or _refuse_moment(sold_at, now, "soldAt")
        or _refuse_amount(amount, "amount", least=0)
        or _refuse_amount(recurring, "recurring", least=0)
        or check_line(kind, "kind", 60, required=True)
        or check_line(description, "description", 200)
        or (
            Refusal("OTHER_CURRENCY", _("What recurs is in the currency of the sale."), "recurring")
            if recurring and recurring.currency != amount.currency
            else None
        )
    )


def refuse_change(
    number: str, sale: str, at: datetime, now: datetime, amount: Money | None, currency: str | None
) -> Refusal | None:
    """Whether what happened to a sale can be kept; `currency` is the sale's, where it is known."""
    other = amount and currency and amount.currency != currency
    return (
        _refuse_number(number, "number")
        or _refuse_number(sale, "sale")
        or _refuse_moment(at, now, "at")
        or _refuse_amount(amount, "amount", least=1)
        or (Refusal("OTHER_CURRENCY", _("The sale is in {currency}.").format(currency=currency), "amount") if other else None)
    )


def refuse_retold(same: bool) -> Refusal | None:
    """What was told under a number stays: told again it must be the same."""
    return None if same else Refusal("TOLD_OTHERWISE", _("Something else was told under this number before."), "number")


def refuse_draw(period_end: date, today: date) -> Refusal | None:
    """Payouts are drawn up for a period that is over."""
    return Refusal("NOT_OVER", _("This period is not over yet."), "period") if period_end >= today else None


def refuse_faults(names: Sequence[str]) -> Refusal | None:
    """Nothing leaves while books of its partners are not what they should be; `names`: theirs."""
    if not names:
        return None
    message = ngettext(
        "The books of {names} are not right. Nothing leaves until they are: discard the draft and draw it up when they are mended.",
        "The books of {n} partners are not right: {names}. Nothing leaves until they are: discard the draft and draw it up when they are mended.",
        len(names),
    )
    shown = ", ".join(names[:5]) + (" …" if len(names) > 5 else "")
    return Refusal("LEDGER_FAULT", message.format(n=len(names), names=shown), "run")


def refuse_approval(state: RunState, drawn_by: object, approver: object) -> Refusal | None:
    """A run is approved once, by another person than drew it up."""
    if state is RunState.DRAWING:
        return Refusal("NOT_READY", _("It is still being drawn up."), "run")
    if state is not RunState.DRAFT:
        return Refusal("APPROVED", _("This run is approved already."), "run")
    if drawn_by is None or drawn_by == approver:
        return Refusal("SAME_PERSON", _("Another person than the one who drew it up approves it."), "run")
    return None


def refuse_not_approved(state: RunState) -> Refusal | None:
    """Only what is approved is given to the bank."""
    if state in (RunState.DRAWING, RunState.DRAFT):
        return Refusal("STATE", _("This run is not approved yet."), "run")
    return None


def refuse_discard(state: RunState) -> Refusal | None:
    """Only what is not approved can be thrown away."""
    if state in (RunState.DRAWING, RunState.DRAFT):
        return None
    return Refusal("APPROVED", _("This run is approved: its payouts are paid, or fail one by one."), "run")


def refuse_settle(state: PayoutState, *, paid: bool, why: str, waits: bool = False) -> Refusal | None:
    """A payout that is approved is paid or fails; one that was paid may come back. A failure says why.

    `waits`: for bank details, and is in no payment file.
    """
    if not paid and not why.strip():
        return Refusal("REQUIRED", _("Say why: the partner reads it."), "why")
    if len(why) > 300:
        return Refusal("TOO_LONG", _("At most {n} characters.").format(n=300), "why")
    if state is PayoutState.APPROVED and paid and waits:
        return Refusal("HELD", _("It waits for bank details: nobody can have paid it."), "payout")
    if state is PayoutState.APPROVED or (state is PayoutState.PAID and not paid):
        return None
    words = {
        PayoutState.DRAFT: _("It is not approved yet."),
        PayoutState.PAID: _("It is paid already."),
        PayoutState.FAILED: _("It has failed: the amount goes into the next run."),
        PayoutState.CARRIED: _("Nothing leaves here: the balance is carried forward."),
    }
    return Refusal("STATE", words.get(state, ""), "payout")


def is_large_change(before: int, now: int) -> bool:
    """Whether a payout differs so much from the one before that someone looks at it: it is more than double, or less than half."""
    return before > 0 and (now > 2 * before or 2 * now < before)


def link(before: str, entry: Mapping[str, Any]) -> str:
    """The digest of an entry of the ledger, in which those of all entries before it are contained."""
    written = json.dumps(entry, sort_keys=True, separators=(",", ":"), ensure_ascii=False, default=str)
    return hashlib.sha256(f"{before}\n{written}".encode()).hexdigest()


def changes(booked: Mapping[str, Sequence[Any]], found: Mapping[str, Sequence[Any]]) -> tuple[list[str], list[str]]:
    """What the ledger lacks: the names of entries to take back, and of those to add. Both tell each entry's facts by its name."""
    back = [name for name, facts in booked.items() if tuple(found.get(name, ())) != tuple(facts)]
    return back, [name for name, facts in found.items() if tuple(booked.get(name, ())) != tuple(facts)]
