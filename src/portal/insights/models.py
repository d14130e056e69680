"""What reports are made of, read from the rows of others: when accounts were in use, who uses them now. It has no rows of its own."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from fractions import Fraction
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from tortoise.expressions import Q, Subquery
from tortoise.functions import Count, Sum
from tortoise.queryset import QuerySet

from portal.accounts import rules_risk
from portal.accounts.models import Account, Engagement, UsageDay
from portal.accounts.rules import ACTIVE, STATES, Lifecycle, State
from portal.accounts.rules_risk import Risk, Seen
from portal.earnings.models.ledger import Entry, MonthSum
from portal.earnings.models.sales import Sale
from portal.earnings.rules import SETTLES, EntryKind
from portal.insights import rules
from portal.insights.rules import Use
from portal.kernel.viewer import Viewer
from portal.partners.models import Partner
from portal.programme.models import PartnerTier, ProgrammeEvent, versions_at
from portal.programme.rules.events import Type


@dataclass(frozen=True)
class Opening:
    """Whether analytics are open to a partner, and to which tiers they are."""

    is_open: bool
    tiers: tuple[str, ...] | None  # None: to all
    tier: str | None


async def opening_for(viewer: Viewer) -> Opening:
    """Whether the programme opens analytics to the viewer's partner. The vendor's people see all."""
    versions, today = await versions_at(viewer.now)
    tiers = versions.on(today).analytics.tiers
    if viewer.sees_every_partner:
        return Opening(True, tuple(tiers) if tiers is not None else None, None)
    standing = PartnerTier.filter(partner_id=viewer.partner_id, superseded_at__isnull=True, since__lte=viewer.now)
    row = await standing.order_by("-since", "-id").select_related("tier").first()
    tier = row.tier.name if row else None
    return Opening(rules.opens_to(tiers, tier), tuple(tiers) if tiers is not None else None, tier)


@dataclass(frozen=True)
class Used:
    """A month's use: of how many accounts it was told, and the sums over them."""

    month: date
    accounts: int
    active_users: int
    headcount: int


@dataclass(frozen=True)
class Revenue:
    """A month in one currency, in minor units."""

    month: date
    currency: str
    sales: int
    sold: int
    earned: int
    back: int


@dataclass(frozen=True)
class Scope:
    """What a report is about: a partner's accounts as far as the viewer sees them, of a product or in a segment, where it says so.

    `segment`: a condition on engagements.
    """

    viewer: Viewer
    partner_id: UUID
    product_id: UUID | None = None
    segment: Q | None = None

    def sides(self, *, ended: bool = False) -> QuerySet[Engagement]:
        """Its engagements. `ended`: those that have ended too, which who sees what is granted does not see."""
        rows = Engagement.visible_to(self.viewer) if self.viewer.granted_only or not ended else Engagement.all()
        rows = rows.filter(partner_id=self.partner_id)
        rows = rows.filter(account__product_id=self.product_id) if self.product_id else rows
        return rows if self.segment is None else rows.filter(self.segment)

    async def zone(self) -> ZoneInfo:
        """Where the partner's months begin."""
        return ZoneInfo((await Partner.get(id=self.partner_id)).timezone)


async def left_out(scope: Scope) -> int:
    """How many accounts are in no client's folder: reports by client leave them out."""
    return await scope.sides().filter(client_id__isnull=True).count()


async def uses_of(scope: Scope) -> list[Use]:
    """When the accounts of a partner's clients were in use, while the partner served them."""
    sides = scope.sides(ended=True).filter(client_id__isnull=False)
    told = ProgrammeEvent.filter(account_id__in=Subquery(sides.values("account_id")), type__in=[Type.ONBOARDING, Type.CHURN])
    spans: dict[UUID, list[tuple[datetime, datetime | None]]] = defaultdict(list)
    for account_id, kind, moment in await told.order_by("at", "id").values_list("account_id", "type", "at"):
        known = spans[account_id]
        is_open = bool(known) and known[-1][1] is None
        if kind == Type.ONBOARDING and not is_open:
            known.append((moment, None))
        elif kind == Type.CHURN and is_open:
            known[-1] = (known[-1][0], moment)
    found = []
    for account_id, client_id, since, ended_at in await sides.values_list("account_id", "client_id", "since", "ended_at"):
        for start, end in spans.get(account_id, ()):
            ends = [each for each in (end, ended_at) if each is not None]
            found.append(Use(client_id, max(start, since), min(ends) if ends else None))
    return found


async def usage_of(scope: Scope, months: Sequence[date]) -> list[Used]:
    """How many used the accounts that a partner serves now, month by month: of each account the mean of the days that were told."""
    own = Subquery(scope.sides().values("account_id"))
    found = []
    for month in months:
        days = UsageDay.filter(account_id__in=own, day__gte=month, day__lt=rules.month_after(month))
        sums = days.annotate(n=Count("id"), users=Sum("active_users"), heads=Sum("headcount")).group_by("account_id")
        rows = await sums.values_list("n", "users", "heads")
        users, heads = (round(sum((Fraction(int(row[place]), int(row[0])) for row in rows), Fraction())) for place in (1, 2))
        found.append(Used(month, len(rows), users, heads))
    return found


async def months_of_books(now: datetime, number: int) -> list[date]:
    """So many months as books have them, where the programme lives; the last is the one that runs."""
    versions, _today = await versions_at(now)
    return rules.months_until(now, versions.newest.zone, number)


async def revenue_of(scope: Scope, months: Sequence[date]) -> list[Revenue]:
    """What a partner's accounts bought and what that earned, by month and currency: of the sums that the ledger keeps; of a segment, which
    none are kept of, of its accounts' sales and entries."""
    if scope.segment is not None:
        return await _revenue_of_accounts(scope, months)
    rows = MonthSum.filter(partner_id=scope.partner_id, month__gte=months[0], month__lte=months[-1])
    rows = rows.filter(product_id=scope.product_id) if scope.product_id else rows
    names = ("sales", "sold_minor", "earned_minor", "back_minor")
    sums = rows.annotate(**{f"n_{name}": Sum(name) for name in names}).group_by("month", "currency")
    found = await sums.order_by("currency", "month").values("month", "currency", *(f"n_{name}" for name in names))
    return [Revenue(row["month"], row["currency"], *(int(row[f"n_{name}"] or 0) for name in names)) for row in found]


async def _revenue_of_accounts(scope: Scope, months: Sequence[date]) -> list[Revenue]:
    own = Subquery(scope.sides(ended=True).values("account_id"))
    zone = (await versions_at(scope.viewer.now))[0].newest.zone
    found: dict[tuple[str, date], Counter[str]] = defaultdict(Counter)
    for month in months:
        first, after = rules.begins(month, zone), rules.begins(rules.month_after(month), zone)
        sales = Sale.filter(partner_id=scope.partner_id, account_id__in=own, sold_at__gte=first, sold_at__lt=after)
        sums = sales.annotate(n=Count("id"), sold=Sum("amount_minor")).group_by("currency")
        for currency, n, sold in await sums.values_list("currency", "n", "sold"):
            found[currency, month].update(sales=n, sold=int(sold))
    entries = Entry.filter(partner_id=scope.partner_id, account_id__in=own, day__gte=months[0], day__lt=rules.month_after(months[-1]))
    by_day = entries.annotate(amount=Sum("amount_minor")).group_by("day", "currency", "kind")
    for day, currency, kind, amount in await by_day.values_list("day", "currency", "kind", "amount"):
        if kind not in SETTLES:
            found[currency, day.replace(day=1)]["earned" if kind == EntryKind.EARNING else "back"] += int(amount)
    names = ("sales", "sold", "earned", "back")
    return [Revenue(month, currency, *(sums[name] for name in names)) for (currency, month), sums in sorted(found.items())]


@dataclass
class Reported:
    """A client in a report: its accounts as they are now."""

    client_id: UUID
    name: str
    accounts: int = 0
    paid: int = 0
    active_users: int = 0  # of Active accounts, as counters have them
    headcount: int = 0
    last_activity_at: datetime | None = None
    risk: Risk | None = None  # the highest of its accounts; None: none is in use
    products: set[str] = field(default_factory=set)


_FACTS = ("id", "name", "lifecycle", "opened_at", "last_activity_at", "active_users", "headcount", "renews_on", "users_now", "users_before")


async def clients_of(scope: Scope) -> list[Reported]:
    """Each client with an account, with what its accounts come to; those with the most users first."""
    sides = scope.sides().filter(client_id__isnull=False)
    names = ("client_id", "client__name", "account__product__name", *(f"account__{name}" for name in _FACTS))
    rows = await sides.values(*names)
    found: dict[UUID, Reported] = {}
    for row in rows:
        client = found.setdefault(row["client_id"], Reported(row["client_id"], row["client__name"]))
        _add(client, row, _risk({name: row[f"account__{name}"] for name in _FACTS}, scope.viewer.now))
    return sorted(found.values(), key=lambda each: (-each.active_users, each.name.casefold(), str(each.client_id)))


def _add(client: Reported, row: dict[str, Any], found: Risk | None) -> None:
    lifecycle = row["account__lifecycle"]
    client.accounts += 1
    client.paid += lifecycle in STATES[State.PAID]
    client.products.add(row["account__product__name"])
    if lifecycle in ACTIVE:
        client.active_users += row["account__active_users"]
        client.headcount += row["account__headcount"]
        moments = [each for each in (client.last_activity_at, row["account__last_activity_at"]) if each]
        client.last_activity_at = max(moments, default=None)
    if found and (client.risk is None or found.score > client.risk.score):
        client.risk = found


def _risk(row: dict[str, Any], now: datetime) -> Risk | None:
    """The risk of an account by its facts; None: it is not in use."""
    if row["lifecycle"] not in ACTIVE:
        return None
    seen = Seen(
        in_use_since=row["opened_at"],
        last_activity_at=row["last_activity_at"],
        users_now=row["users_now"],
        users_before=row["users_before"],
        headcount=row["headcount"],
        is_past_due=row["lifecycle"] == Lifecycle.PAST_DUE,
        renews_on=row["renews_on"],
    )
    return rules_risk.risk(seen, now)


async def risk_of(viewer: Viewer, account_id: UUID | None) -> Risk | None:
    """The risk of an account that the viewer sees; None where it is not in use, or not seen."""
    row = await Account.visible_to(viewer).get_or_none(id=account_id) if account_id else None
    return None if row is None else _risk({name: getattr(row, name) for name in _FACTS}, viewer.now)


async def at_risk(scope: Scope, least: int) -> list[tuple[dict[str, Any], Risk]]:
    """The accounts in use whose risk is at least so high, the highest first: their facts, `client_id`, `client` and `product`, and the risk."""
    sides = scope.sides().filter(account__lifecycle__in=sorted(ACTIVE))
    rows = await sides.values("client_id", "client__name", "account__product__name", *(f"account__{name}" for name in _FACTS))
    facts = [
        {"client_id": row["client_id"], "client": row["client__name"], "product": row["account__product__name"]}
        | {name: row[f"account__{name}"] for name in _FACTS}
        for row in rows
    ]
    found = [(row, risk) for row in facts if (risk := _risk(row, scope.viewer.now)) and risk.score >= least]
    return sorted(found, key=lambda each: (-each[1].score, each[0]["name"].casefold(), str(each[0]["id"])))


