"""Points as a ledger: what each event earned, what took it back, and what a fact that was told late corrected."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from fractions import Fraction
from typing import Any, Self
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Q
from tortoise.functions import Sum
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.db.fields import IdField
from portal.db.transactions import whole
from portal.gql.ready import Ready
from portal.kernel import ids
from portal.kernel.viewer import Viewer
from portal.notifications.models import About, Notification
from portal.notifications.rules import Told
from portal.people.models import Staff
from portal.programme.models import Book, PartnerTier, Tier, history_of, start_of, versions_at
from portal.programme.models import today as day_of
from portal.programme.rules import outlook, points, tiers
from portal.programme.rules.entries import Points, Standing
from portal.programme.rules.events import History
from portal.programme.rules.terms import Span
from portal.programme.rules.versions import Versions

RISK_DAYS = 30  # how far ahead a tier that will be lost is told of


class PointsKind(StrEnum):
    """What an entry of points is."""

    EARNED = "earned"
    TAKEN_BACK = "taken_back"  # by a later event, as the rule says
    CORRECTED = "corrected"  # a fact that was told late leads elsewhere: the entry that it reverses no longer counts


class PointsEntry(Model):
    """Points that count from `day` until before `lapses`: `numerator / denominator` of them, negative where taken back."""

    id = IdField()
    partner_id: UUID
    account_id: UUID | None
    partner = fields.ForeignKeyField("portal.Partner", related_name="points_entries", on_delete=fields.RESTRICT)
    account = fields.ForeignKeyField("portal.Account", related_name="points_entries", null=True, on_delete=fields.RESTRICT)
    reverses_id: UUID | None = fields.UUIDField(null=True)
    key = fields.CharField(400)  # the entry as the rules call it; with `turn` once for each partner
    turn = fields.IntField(default=0)
    kind = fields.CharEnumField(PointsKind, max_length=12)
    rule = fields.CharField(100)
    event = fields.CharField(200)  # the uid of the fact
    day = fields.DateField()
    lapses = fields.DateField(null=True)
    numerator = fields.BigIntField()
    denominator = fields.BigIntField(default=1)
    version = fields.CharField(40)  # of the programme
    steps: list[dict[str, str]] = fields.JSONField()
    booked_at = fields.DatetimeField()

    class Meta:
        table = "points_entry"
        unique_together = (("partner_id", "key", "turn"),)
        indexes = [Index(fields=("partner_id", "day", "id")), Index(fields=("account_id", "day", "id"))]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """The own partner's; for whom sees only what is granted, those of accounts granted."""
        from portal.accounts.models import Account  # its verbs tell the facts from which these follow

        if not viewer.can("points:read"):
            return cls.filter(id__in=[])
        if viewer.sees_every_partner:
            return cls.all()
        rows = cls.filter(partner_id=viewer.partner_id) if viewer.partner_id else cls.filter(id__in=[])
        return rows.filter(Account.is_seen_by(viewer)) if viewer.granted_only else rows

    @property
    def points(self) -> Fraction:
        """How many."""
        return Fraction(self.numerator, self.denominator)


def _sums(partner_id: UUID, day: date) -> Any:
    counted = PointsEntry.filter(Q(lapses__isnull=True) | Q(lapses__gt=day), partner_id=partner_id, day__lte=day)
    return counted.annotate(sum=Sum("numerator")).group_by("denominator").values("denominator", "sum")


_SUMS = Ready(_sums)


async def balance_of(partner_id: UUID, day: date) -> Fraction:
    """A partner's points of a day, as they are booked now."""
    sums = await _SUMS.rows(partner_id=partner_id, day=day)
    return sum((Fraction(int(row["sum"] or 0), row["denominator"]) for row in sums), Fraction())


async def past_of(partner_id: UUID, versions: Versions, until: date) -> History:
    """What points and tiers of a partner follow from, through a day."""
    events = await history_of(partner_id, points.listens_to(versions))
    return History(str(partner_id), events, versions.newest.zone, until)


@whole
async def book(partner_id: UUID, now: datetime) -> None:
    """Bring a partner's points and tiers up to this day. Done again it changes nothing."""
    versions, today = await versions_at(now)
    await Book.lock(partner_id)
    history = await past_of(partner_id, versions, today)
    found = points.entries(versions, history)
    before, had = await _tier_of(partner_id, now), (await Book.get(partner_id=partner_id)).booked_through
    await _post(partner_id, found, now)
    await _stand(partner_id, versions, tiers.standings(versions, history, found), now)
    await Book.filter(partner_id=partner_id).update(is_due=False, booked_through=today)
    if had:  # what is booked the first time is no news
        await _tell(partner_id, before, versions, history if had < today else None, now)


def _tiers_of(partner_id: UUID, now: datetime) -> QuerySet[PartnerTier]:
    return PartnerTier.filter(partner_id=partner_id, superseded_at__isnull=True, since__lte=now).order_by("-since", "-id")


async def _tier_of(partner_id: UUID, now: datetime) -> PartnerTier | None:
    return await _tiers_of(partner_id, now).select_related("tier").first()


async def _tell(partner_id: UUID, before: PartnerTier | None, versions: Versions, history: History | None, now: datetime) -> None:
    """Tell the partner's people that it stands in another tier, or, given its history, that it is about to lose the one it has."""
    row = await _tier_of(partner_id, now)
    if row is None:
        return
    leaders = [staff.user_id for staff in await Staff.leaders_of(partner_id)]
    about, tier = About(ids.encode("partner", partner_id)), row.tier.name
    if before is None or before.tier_id != row.tier_id:
        await Notification.tell(Told.TIER_CHANGED, partner_id, f"tier:{row.id}", about, now, addressed=leaders, tier=tier)
    elif history and (lost := _lost_on(versions, history, tier)):
        day = lost.isoformat()
        await Notification.tell(Told.TIER_AT_RISK, partner_id, f"risk:{row.id}:{day}", about, now, addressed=leaders, tier=tier, day=day)


def _lost_on(versions: Versions, history: History, tier: str) -> date | None:
    """On which day within a month a tier gives way to a lower one, if everything goes on as it is."""
    terms = versions.on(history.until).tiers
    names = [step.name for step in terms.step] if terms else []
    if tier not in names:
        return None
    lower = set(names[: names.index(tier)])
    days = outlook.outlook(versions, history, history.until + timedelta(days=RISK_DAYS))
    return next((each.day for each in days if each.tier in lower), None)


async def book_if_due(partner_id: UUID, now: datetime) -> None:
    """The same, where something was told since or a day has begun."""
    today = await day_of(now)
    if not await Book.filter(partner_id=partner_id, is_due=False, booked_through__gte=today).exists():
        await book(partner_id, now)


async def _post(partner_id: UUID, found: Iterable[Points], now: datetime) -> None:
    """Append what is not booked yet, and reverse what no longer follows."""
    rows = await PointsEntry.filter(partner_id=partner_id).order_by("turn")
    undone = {row.reverses_id for row in rows if row.kind is PointsKind.CORRECTED}
    standing = {row.key: row for row in rows if row.kind is not PointsKind.CORRECTED and row.id not in undone}
    turns = {row.key: row.turn for row in rows}
    fresh = []
    for entry in found:
        row = standing.pop(entry.id, None)
        if row and (row.day, row.lapses, row.points) == (entry.day, entry.lapses, entry.points):
            continue
        if row:
            fresh.append(_reversal(row, turns, now))
        fresh.append(_row(partner_id, entry, turns, now))
    fresh.extend(_reversal(row, turns, now) for row in standing.values())
    await PointsEntry.bulk_create(fresh, batch_size=200)


def _next(turns: dict[str, int], key: str) -> int:
    turns[key] = turns.get(key, -1) + 1
    return turns[key]


def _row(partner_id: UUID, entry: Points, turns: dict[str, int], now: datetime) -> PointsEntry:
    return PointsEntry(
        partner_id=partner_id,
        account_id=UUID(entry.account) if entry.account else None,
        key=entry.id,
        turn=_next(turns, entry.id),
        kind=PointsKind.TAKEN_BACK if entry.reverses else PointsKind.EARNED,
        rule=entry.rule,
        event=entry.event,
        day=entry.day,
        lapses=entry.lapses,
        numerator=entry.points.numerator,
        denominator=entry.points.denominator,
        version=entry.version,
        steps=[{"what": step.what, "value": step.value} for step in entry.steps],
        booked_at=now,
    )


def _reversal(row: PointsEntry, turns: dict[str, int], now: datetime) -> PointsEntry:
    same = ("partner_id", "account_id", "key", "rule", "event", "day", "lapses", "denominator", "version")
    return PointsEntry(
        **{name: getattr(row, name) for name in same},
        turn=_next(turns, row.key),
        kind=PointsKind.CORRECTED,
        reverses_id=row.id,
        numerator=-row.numerator,
        steps=[{"what": "Corrected", "value": "what was told late leads to another result"}],
        booked_at=now,
    )


async def _stand(partner_id: UUID, versions: Versions, found: list[Standing], now: datetime) -> None:
    """Keep the standings that the rules found; those found earlier that no longer follow are superseded."""
    rows = await PartnerTier.filter(partner_id=partner_id, superseded_at__isnull=True, set_by="").select_related("tier")
    zone = versions.newest.zone
    wanted = {(standing.tier, start_of(standing.since, zone)): standing for standing in found if not standing.by_hand}
    for row in rows:
        if wanted.pop((row.tier.name, row.since), None) is None:
            await PartnerTier.filter(id=row.id).update(superseded_at=now)
    if not wanted:
        return
    steps = {tier.name: tier.id for tier in await Tier.all()}
    if missing := [tier for tier, _since in wanted if tier not in steps]:
        await Tier.name_steps(list(dict.fromkeys([*steps, *missing])))
        steps = {tier.name: tier.id for tier in await Tier.all()}
    await PartnerTier.bulk_create(
        [
            PartnerTier(
                partner_id=partner_id,
                tier_id=steps[tier],
                since=since,
                why="; ".join(f"{step.what.replace('_', ' ')}: {step.value}" for step in standing.steps),
                set_by="",
                steps=[{"what": step.what, "value": step.value} for step in standing.steps],
            )
            for (tier, since), standing in wanted.items()
        ]
    )


async def next_due(now: datetime, most: int) -> list[UUID]:
    """Partners of whom something was told since they were booked, or for whom a day has begun."""
    today = await day_of(now)
    waiting = Book.filter(Q(is_due=True) | Q(booked_through__isnull=True) | Q(booked_through__lt=today))
    return [row.partner_id for row in await waiting.order_by("partner_id").limit(most)]


def fraction(row: PointsEntry) -> Fraction:
    """How many points an entry is; of a row, or as much of it as holds both numbers."""
    return Fraction(row.numerator, row.denominator)


@dataclass(frozen=True)
class Place:
    """Where a partner stands on a day."""

    day: date
    balance: Fraction
    tier: str | None
    since: date | None
    steps: list[outlook.Step]
    next_review: date | None


async def standing_of(partner_id: UUID, now: datetime, as_of: date | None = None) -> Place:
    """Where a partner stands today or stood on a day, as it is booked now."""
    versions, today = await versions_at(now)
    day, zone = as_of or today, versions.newest.zone
    rows = PartnerTier.filter(partner_id=partner_id, superseded_at__isnull=True, since__lt=start_of(day + timedelta(days=1), zone))
    row = await rows.order_by("-since", "-id").select_related("tier").first()
    terms = versions.on(day).tiers
    history = await past_of(partner_id, versions, day)
    steps = outlook.steps(versions, history, points.entries(versions, history), day)
    reviews = tiers.reviews(terms, day + timedelta(days=1), day + timedelta(days=400)) if terms and terms.review != "daily" else iter(())
    return Place(
        day,
        await balance_of(partner_id, day),
        row.tier.name if row else None,
        row.since.astimezone(zone).date() if row else None,
        steps,
        next(reviews, None),
    )


@dataclass(frozen=True)
class Card:
    """What every page shows of a partner's points: how many count today, and how many the next tier asks for."""

    balance: Fraction
    next_tier: str | None  # None: it stands in the highest one, or there are none
    asked: Fraction | None  # None: the next tier asks for no points

    @property
    def missing(self) -> Fraction | None:
        """How many points are missing, at least nothing."""
        return None if self.asked is None else max(self.asked - self.balance, Fraction())


_STANDS = Ready(lambda partner_id, now: _tiers_of(partner_id, now).limit(1).values("tier__name"))


async def card_of(partner_id: UUID, now: datetime) -> Card:
    """The same without a look at the history: three statements, however long it is."""
    versions, day = await versions_at(now)
    terms = versions.on(day).tiers
    steps = list(terms.step) if terms else []
    stands = [row["tier__name"] for row in await _STANDS.rows(partner_id=partner_id, now=now)]
    names = [step.name for step in steps]
    place = names.index(stands[0]) if stands and stands[0] in names else -1
    coming = steps[place + 1] if place + 1 < len(steps) else None
    asked = Fraction(coming.needs.points) if coming and coming.needs.points is not None else None
    return Card(await balance_of(partner_id, day), coming.name if coming else None, asked)


async def outlook_of(partner_id: UUID, now: datetime, months: int) -> list[outlook.Day]:
    """What the next months bring a partner if everything goes on as it is."""
    versions, today = await versions_at(now)
    return outlook.outlook(versions, await past_of(partner_id, versions, today), Span(months=months).after(today))
