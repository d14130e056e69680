"""What screens and analysts ask of the books: sums, balances, and why a sale earned nothing."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from tortoise.expressions import Q, Subquery
from tortoise.functions import Count, Sum

from portal.earnings.models.details import PayoutDetails
from portal.earnings.models.ledger import Clearing, Entry, MonthSum, outcome_of
from portal.earnings.models.payouts import Payout
from portal.earnings.models.sales import Sale
from portal.earnings.rules import LEAVING, PayoutState
from portal.earnings.rules_payments import Hold, hold_of
from portal.gql.ready import Ready
from portal.kernel.money import Money
from portal.kernel.text import gettext as _
from portal.programme.models import today as day_of
from portal.programme.models import versions_at


async def earned_by_sale(sale_ids: Sequence[UUID]) -> dict[UUID, Money]:
    """What sales earned, less what was taken back; a sale without an entry is not in it."""
    rows = Entry.filter(sale_id__in=list(sale_ids)).annotate(sum=Sum("amount_minor")).group_by("sale_id", "currency")
    return {row["sale_id"]: Money(int(row["sum"]), row["currency"]) for row in await rows.values("sale_id", "currency", "sum")}


def sales_that_earned() -> Subquery:
    """Keys of sales from which an entry comes."""
    return Subquery(Entry.filter(sale_id__isnull=False).values("sale_id"))


async def why_not(sales: Sequence[Sale], now: datetime) -> list[list[str]]:
    """Why sales earned nothing: the reasons that the rules gave, by the same code that books."""
    versions, today = await versions_at(now)
    reasons: dict[str, list[str]] = defaultdict(list)
    booked = await earned_by_sale([sale.id for sale in sales])
    asked = {(sale.partner_id, sale.account_id) for sale in sales if sale.partner_id and sale.id not in booked}
    for partner_id, account_id in sorted(asked, key=str):
        for nothing in (await outcome_of(partner_id, account_id, versions, today)).nothing:
            if nothing.sale:
                reasons[nothing.sale].append(nothing.reason)
    nobody = [_("It is attributed to no partner.")]
    return [[] if sale.id in booked else nobody if sale.partner_id is None else reasons[sale.number] for sale in sales]


async def sums_by_run(run_ids: Sequence[UUID]) -> dict[UUID, list[tuple[PayoutState, str, int, int]]]:
    """Of each run: state, currency, how many payouts, and what leaves (or is carried forward) in minor units."""
    rows = Payout.filter(run_id__in=list(run_ids)).annotate(n=Count("id"), paid=Sum("paid_minor"), forward=Sum("forward_minor"))
    found: dict[UUID, list[tuple[PayoutState, str, int, int]]] = {key: [] for key in run_ids}
    for row in await rows.group_by("run_id", "state", "currency").order_by("currency", "state").values("run_id", "state", "currency", "n", "paid", "forward"):
        state = PayoutState(row["state"])
        minor = row["forward"] if state is PayoutState.CARRIED else row["paid"]
        found[row["run_id"]].append((state, row["currency"], int(row["n"]), int(minor)))
    return found


async def held_by_run(run_ids: Sequence[UUID], now: datetime) -> dict[UUID, list[tuple[PayoutState, str, int, int]]]:
    """Of each run, the same of what waits for bank details."""
    rows = Payout.filter(Payout.waits(now), run_id__in=list(run_ids)).annotate(n=Count("id"), paid=Sum("paid_minor"))
    found: dict[UUID, list[tuple[PayoutState, str, int, int]]] = {key: [] for key in run_ids}
    for row in await rows.group_by("run_id", "state", "currency").order_by("currency", "state").values("run_id", "state", "currency", "n", "paid"):
        found[row["run_id"]].append((PayoutState(row["state"]), row["currency"], int(row["n"]), int(row["paid"])))
    return found


async def holds(payouts: Sequence[Payout], now: datetime) -> list[Hold | None]:
    """Why each of some payouts waits for bank details; None: it does not, or nothing leaves."""
    leaving = [row for row in payouts if row.state in LEAVING and row.file_id is None]
    keys = {row.details_id for row in leaving if row.details_id}
    known = dict(await PayoutDetails.filter(id__in=list(keys)).values_list("id", "usable_from")) if keys else {}
    found = {row.id: hold_of(known.get(row.details_id), now) for row in leaving}
    return [found.get(row.id) for row in payouts]


def _booked(partner_id: UUID) -> Any:
    rows = MonthSum.filter(partner_id=partner_id).annotate(e=Sum("earned_minor"), b=Sum("back_minor"), p=Sum("paid_minor"))
    return rows.group_by("currency").order_by("currency").values("currency", "e", "b", "p")


def _due(partner_id: UUID, today: date) -> Any:
    """What is to be paid: what became payable, and what is still held back. Few rows, however much was ever earned."""
    payable, later = Q(cleared_on__lte=today), Q(cleared_on__gt=today)
    sums = {"cleared": Sum("entry__amount_minor", _filter=payable), "held": Sum("entry__amount_minor", _filter=later)}
    rows = Clearing.filter(partner_id=partner_id, payout_id__isnull=True).annotate(**sums)
    return rows.group_by("entry__currency").values("entry__currency", "cleared", "held")


_BOOKED, _DUE = Ready(_booked), Ready(_due)
_LEAVING = Ready(lambda partner_id: Payout.filter(partner_id=partner_id, state__in=LEAVING).values("currency", "paid_minor", "fee_minor"))


async def balances(partner_id: UUID, now: datetime) -> list[dict[str, Money]]:
    """What a partner has, for each currency: earned, paid, balance, and of that: cleared, held, waiting."""
    today = await day_of(now)
    sums: dict[str, dict[str, int]] = {}
    for row in await _BOOKED.rows(partner_id=partner_id):
        earned, paid = int(row["e"]) + int(row["b"]), int(row["p"])
        sums[row["currency"]] = {"earned": earned, "paid": paid, "balance": earned - paid}
    found = {currency: {**row, "cleared": 0, "held": 0} for currency, row in sums.items()}
    for row in await _DUE.rows(partner_id=partner_id, today=today):
        for name in ("cleared", "held"):
            found[row["entry__currency"]][name] += int(row[name] or 0)
    for row in await _LEAVING.rows(partner_id=partner_id):
        found[row["currency"]]["cleared"] += row["paid_minor"] + row["fee_minor"]
    for row in found.values():
        row["waiting"] = row["balance"] - row["cleared"] - row["held"]
    return [{name: Money(minor, currency) for name, minor in row.items()} for currency, row in found.items() if any(row.values())]


def _months(partner_id: UUID, first: date, last: date) -> Any:
    rows = MonthSum.filter(partner_id=partner_id, month__gte=first, month__lte=last).order_by("-month", "currency", "product_id")
    sums = ("sales", "sold_minor", "earned_minor", "back_minor", "paid_minor")
    return rows.values("month", "currency", "product_id", "product__name", *sums)


_MONTHS = Ready(_months)


async def months(partner_id: UUID, first: date, last: date) -> list[Any]:
    """A partner's months from that of one day to that of another, the newest first, with their products' names."""
    return await _MONTHS.named(partner_id=partner_id, first=first.replace(day=1), last=last)
