"""What a month came to: the sum from sales to what becomes payable, what comes next, and the monthly statement."""

from calendar import monthrange
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from tortoise.expressions import Q, Subquery
from tortoise.functions import Count, Max, Sum
from tortoise.queryset import QuerySet

from portal.earnings.models.ledger import Clearing, Entry, MonthSum
from portal.earnings.models.sales import Sale
from portal.earnings.rules import SETTLES, EntryKind
from portal.gql.ready import Ready
from portal.kernel.money import Money
from portal.partners.models import Partner
from portal.programme.models import versions_at
from portal.programme.rules import payouts
from portal.programme.rules.entries import Payout as Planned

SETTLED_AFTER = timedelta(days=1)  # what a month's last day tells is booked by then


def month_of(day: date) -> tuple[date, date]:
    """The first and the last day of a day's month."""
    return day.replace(day=1), day.replace(day=monthrange(day.year, day.month)[1])


@dataclass(frozen=True)
class MonthlySum:
    """How a month of one currency came about, in minor units: `earned + back - held + released` is what becomes payable in it."""

    currency: str
    sales: int  # from which the month's earnings come
    base: int  # their amounts
    earned: int
    back: int
    held: int  # of the month, and payable in another one or not yet
    held_entries: int
    held_until: date | None
    released: int  # of other months, and payable in this one
    versions: tuple[str, ...]

    @property
    def payable(self) -> int:
        """What becomes payable in the month."""
        return self.earned + self.back - self.held + self.released


async def monthly_sum(partner_id: UUID, month: date, currency: str) -> MonthlySum:
    """The sum of a month, as the ledger stands now."""
    first, last = month_of(month)
    rows = Entry.filter(partner_id=partner_id, currency=currency, kind__not_in=list(SETTLES))
    own = Q(day__gte=first, day__lte=last)
    kinds = dict(await rows.filter(own).annotate(sum=Sum("amount_minor")).group_by("kind").values_list("kind", "sum"))
    earned = int(kinds.pop(EntryKind.EARNING, 0) or 0)
    later = Q(clearing__cleared_on__isnull=True) | Q(clearing__cleared_on__gt=last) | Q(clearing__cleared_on__lt=first)
    held = await _added(rows.filter(own).filter(later).annotate(until=Max("clearing__cleared_on")), "until")
    released = await _released(partner_id, first, last, currency)
    from_sales = Entry.filter(partner_id=partner_id, currency=currency, kind=EntryKind.EARNING, sale_id__isnull=False).filter(own)
    sales = await _added(Sale.filter(id__in=Subquery(from_sales.values("sale_id"))))
    versions = await rows.filter(own).exclude(version="").distinct().order_by("version").values_list("version", flat=True)
    until = held.get("until")
    return MonthlySum(
        currency=currency,
        sales=int(sales.get("n") or 0),
        base=int(sales.get("sum") or 0),
        earned=earned,
        back=sum(int(each or 0) for each in kinds.values()),
        held=int(held.get("sum") or 0),
        held_entries=int(held.get("n") or 0),
        held_until=date.fromisoformat(until) if isinstance(until, str) else until,
        released=released,
        versions=tuple(map(str, versions)),
    )


async def _added(rows: QuerySet[Any], *more: str) -> dict[str, Any]:
    """How many rows of one currency, and their sum; empty where there is none."""
    found = await rows.annotate(n=Count("id"), sum=Sum("amount_minor")).group_by("currency").values("n", "sum", *more)
    return dict(found[0]) if found else {}


async def _released(partner_id: UUID, first: date, last: date, currency: str) -> int:
    """What became payable in a month and is of another one. Asked of the clearings, so that it costs what the month holds."""
    rows = Clearing.filter(partner_id=partner_id, cleared_on__gte=first, cleared_on__lte=last, entry__currency=currency)
    found = await rows.filter(Q(entry__day__lt=first) | Q(entry__day__gt=last)).annotate(sum=Sum("entry__amount_minor")).group_by("partner_id").values("sum")
    return int(found[0]["sum"] or 0) if found else 0


_CLEARED = Ready(
    lambda partner_id, end: Clearing.filter(partner_id=partner_id, payout_id__isnull=True, cleared_on__lte=end).values(
        "cleared_on", "entry__amount_minor", "entry__currency", "entry__stream"
    )
)


async def upcoming(partner_id: UUID, now: datetime) -> list[Planned]:
    """What the period that runs now will pay, for each currency (and stream), as far as it is known today."""
    versions, today = await versions_at(now)
    terms = versions.on(today).payouts
    start, end = payouts.period_of(terms, today)
    rows = await _CLEARED.rows(partner_id=partner_id, end=end)
    sums: dict[payouts.Stream, list[int]] = {}
    for row in rows:
        stream = (row["entry__currency"], row["entry__stream"] if terms.separate_streams else None)
        sums.setdefault(stream, [0, 0])[row["cleared_on"] >= start] += row["entry__amount_minor"]
    found = []
    for stream, (before, earned) in sorted(sums.items(), key=lambda each: (each[0][0], each[0][1] or "")):
        plan = payouts.close(terms, str(partner_id), start, end, stream, Money(before + earned, stream[0]), [])
        found.append(plan)
    return found


# The statement


@dataclass
class Line:
    """A client's (or an account's that is in no folder) month in one product."""

    name: str
    product: str
    sales: int = 0
    base: int = 0
    earned: int = 0


@dataclass
class Adjustment:
    """What was taken back, forfeited or corrected, and what it reverses."""

    entry: Entry
    name: str
    reverses: Entry | None


@dataclass
class Currency:
    """One currency of a statement, in minor units. `before + earned + adjusted + settled` is `after`."""

    currency: str
    lines: list[Line] = field(default_factory=list)
    adjustments: list[Adjustment] = field(default_factory=list)
    settled_by: list[Entry] = field(default_factory=list)
    before: int = 0
    earned: int = 0
    adjusted: int = 0
    settled: int = 0

    @property
    def after(self) -> int:
        """The balance at the month's end."""
        return self.before + self.earned + self.adjusted + self.settled

    def by_product(self) -> Iterator[tuple[str, list[Line]]]:
        """The lines of each product, in order of their names."""
        for product in sorted({line.product for line in self.lines}):
            yield product, [line for line in self.lines if line.product == product]


@dataclass(frozen=True)
class Statement:
    """A partner's month as a document."""

    partner: Partner
    first: date
    last: date
    zone: str
    is_over: bool
    currencies: list[Currency]
    versions: tuple[str, ...]
    entries: tuple[int, int] | None  # the numbers of the first and last entry in it
    booked_at: datetime | None  # when the last of them was appended
    late: int = 0  # how many of them were told when the month was over
    taken_back_in: tuple[date, ...] = ()  # later months whose statements correct an entry of this one, by their first days

    @property
    def number(self) -> str:
        """Its number: the same partner and month have the same one."""
        return f"{self.partner.slug.upper()}-{self.first:%Y-%m}"


async def statement_of(partner_id: UUID, month: date, now: datetime) -> Statement | None:
    """A partner's month; None where it has no entry and nothing was there before it."""
    versions, today = await versions_at(now)
    first, last = month_of(month)
    own = Entry.filter(partner_id=partner_id, day__gte=first, day__lte=last).order_by("day", "number")
    rows = await own.select_related("account__product", "client", "sale")
    carried = await _carried(partner_id, first)
    if first > today or not (rows or any(carried.values())):
        return None
    reversed_ids = [row.reverses_id for row in rows if row.reverses_id]
    reversed_by = {row.id: row for row in await Entry.filter(id__in=reversed_ids)} if reversed_ids else {}
    names = {*carried, *(row.currency for row in rows)}
    found = [_currency(each, [row for row in rows if row.currency == each], carried.get(each, 0), reversed_by) for each in sorted(names)]
    numbers = [row.number for row in rows]
    known = [versions.day(row.booked_at) for row in rows]
    return Statement(
        partner=await Partner.get(id=partner_id),
        first=first,
        last=last,
        zone=str(versions.newest.zone),
        is_over=last < today,
        currencies=[each for each in found if each.lines or each.adjustments or each.settled_by or each.before],
        versions=tuple(sorted({row.version for row in rows if row.version})),
        entries=(min(numbers), max(numbers)) if numbers else None,
        booked_at=max((row.booked_at for row in rows), default=None),
        late=sum(day > last + SETTLED_AFTER for day in known),
        taken_back_in=await _taken_back_in(partner_id, rows, last),
    )


async def _taken_back_in(partner_id: UUID, rows: Sequence[Entry], last: date) -> tuple[date, ...]:
    """The months after `last` in which entries among `rows` were corrected."""
    later = Entry.filter(partner_id=partner_id, kind=EntryKind.CORRECTION, day__gt=last).values_list("reverses_id", "day")
    own = {row.id for row in rows}
    return tuple(sorted({day.replace(day=1) for reverses, day in await later if reverses in own})) if own else ()


def _name(row: Entry) -> str:
    return row.client.name if row.client else row.account.name if row.account else ""


def _currency(currency: str, rows: Sequence[Entry], before: int, reversed_by: dict[UUID, Entry]) -> Currency:
    made = Currency(currency, before=before)
    made.lines = _lines(row for row in rows if row.kind is EntryKind.EARNING)
    made.earned = sum(line.earned for line in made.lines)
    for row in rows:
        if row.kind in SETTLES:
            made.settled_by.append(row)
            made.settled += row.amount_minor
        elif row.kind is not EntryKind.EARNING:
            made.adjustments.append(Adjustment(row, _name(row), reversed_by.get(row.reverses_id) if row.reverses_id else None))
            made.adjusted += row.amount_minor
    return made


def _lines(rows: Iterable[Entry]) -> list[Line]:
    """A line for each client and product, in order of their names; each sale counts once."""
    lines: dict[tuple[str, str], Line] = {}
    seen: set[Any] = set()
    for row in rows:
        product = row.account.product.name if row.account else ""
        line = lines.setdefault((product, str(row.client_id or row.account_id or "")), Line(_name(row), product))
        line.earned += row.amount_minor
        if row.sale and row.sale.id not in seen:
            seen.add(row.sale.id)
            line.sales += 1
            line.base += row.sale.amount_minor
    return sorted(lines.values(), key=lambda each: (each.product, each.name))


async def _carried(partner_id: UUID, first: date) -> dict[str, int]:
    """The balance of each currency before a month, of the sums that are kept by month."""
    rows = MonthSum.filter(partner_id=partner_id, month__lt=first).annotate(e=Sum("earned_minor"), b=Sum("back_minor"), p=Sum("paid_minor"))
    found = await rows.group_by("currency").order_by("currency").values("currency", "e", "b", "p")
    return {row["currency"]: int(row["e"]) + int(row["b"]) - int(row["p"]) for row in found}


async def statement_months(partner_id: UUID) -> list[date]:
    """The months that have an entry, the newest first."""
    rows = MonthSum.filter(Q(earned_minor__not=0) | Q(back_minor__not=0) | Q(paid_minor__not=0), partner_id=partner_id)
    return list(await rows.distinct().order_by("-month").values_list("month", flat=True))  # type: ignore[arg-type]
