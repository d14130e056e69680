"""What figures say: when clients came, stayed and left, month by month. Pure decisions."""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from portal.kernel.refusal import Refusal
from portal.kernel.text import gettext as _

LONGEST = 36  # months of a report

# Months


def month_after(month: date, number: int = 1) -> date:
    """The first day of the month so many months on (or back)."""
    place = month.year * 12 + month.month - 1 + number
    return date(place // 12, place % 12 + 1, 1)


def begins(month: date, zone: ZoneInfo) -> datetime:
    """The moment at which a month begins in a time zone, in UTC. A month is from there to before the next one's."""
    return datetime.combine(month, time(), zone).astimezone(UTC)


def months_until(now: datetime, zone: ZoneInfo, number: int) -> list[date]:
    """So many months, the oldest first; the last is the one that runs where the partner is."""
    running = now.astimezone(zone).date().replace(day=1)
    return [month_after(running, place) for place in range(1 - min(max(number, 1), LONGEST), 1)]


# Clients in use


@dataclass(frozen=True)
class Use:
    """That an account of a client was in use from `start` until before `end` (None: it is)."""

    client: Hashable
    start: datetime
    end: datetime | None


Stretches = list[tuple[datetime, datetime | None]]


def by_client(uses: Iterable[Use]) -> dict[Hashable, Stretches]:
    """When each client had an account in use: stretches that do not touch, the oldest first."""
    found: dict[Hashable, Stretches] = defaultdict(list)
    for use in sorted(uses, key=lambda each: each.start):
        if use.end is not None and use.end <= use.start:
            continue
        known = found[use.client]
        if known and (known[-1][1] is None or known[-1][1] >= use.start):
            start, end = known[-1]
            known[-1] = (start, None if end is None or use.end is None else max(end, use.end))
        else:
            known.append((use.start, use.end))
    return dict(found)


def was_in_use(stretches: Stretches, moment: datetime) -> bool:
    """Whether a client was in use right before a moment: what begins or ends at that very moment belongs to what follows it."""
    return any(start < moment and (end is None or end >= moment) for start, end in stretches)


@dataclass(frozen=True)
class Month:
    """What became of the clients in a month: `before + fresh + returned - lost` is `after`."""

    month: date
    before: int
    fresh: int  # in use for the first time
    returned: int
    lost: int
    after: int
    is_over: bool


def growth(uses: Iterable[Use], months: Sequence[date], zone: ZoneInfo, now: datetime) -> list[Month]:
    """Clients in use at each month's beginning and end. Who came and left within one month stands at neither."""
    clients, found = by_client(uses), []
    for month in months:
        first, last = begins(month, zone), min(begins(month_after(month), zone), now)
        before = {client for client, stretches in clients.items() if was_in_use(stretches, first)}
        after = {client for client, stretches in clients.items() if was_in_use(stretches, last)}
        came = after - before
        fresh = sum(clients[client][0][0] >= first for client in came)
        over = begins(month_after(month), zone) <= now
        found.append(Month(month, len(before), fresh, len(came) - fresh, len(before - after), len(after), over))
    return found


@dataclass(frozen=True)
class Cohort:
    """Clients that came into use in a month: how many, and how many of them were in use at the end of it and of each month after it."""

    month: date
    size: int
    kept: tuple[int, ...]


def cohorts(uses: Iterable[Use], months: Sequence[date], zone: ZoneInfo, now: datetime) -> list[Cohort]:
    """The clients of each month by what became of them; only months that are over are looked at."""
    clients, found = by_client(uses), []
    for month in months:
        first, last = begins(month, zone), begins(month_after(month), zone)
        own = [stretches for stretches in clients.values() if first <= stretches[0][0] < last]
        ends = [each for place in range(1, LONGEST + 1) if (each := begins(month_after(month, place), zone)) <= now]
        found.append(Cohort(month, len(own), tuple(sum(was_in_use(stretches, end) for stretches in own) for end in ends)))
    return found


# Who may see analytics


def opens_to(tiers: Sequence[str] | None, tier: str | None) -> bool:
    """Whether the programme opens analytics to a partner in a tier. `tiers` None: to all."""
    return tiers is None or tier in tiers


def percent(part: int, whole: int) -> int | None:
    """Whole per cent, rounded half up; None of nothing."""
    return (200 * part + whole) // (2 * whole) if whole else None


# Reports that are sent


class ReportName(StrEnum):
    """Which report."""

    GROWTH = "growth"
    RETENTION = "retention"
    USAGE = "usage"
    REVENUE = "revenue"
    CLIENTS = "clients"
    RISK = "risk"


ANALYTICS = frozenset({ReportName.GROWTH, ReportName.RETENTION, ReportName.USAGE, ReportName.REVENUE})  # which the programme opens to tiers
NEEDS = {**dict.fromkeys(ReportName, "clients:read"), ReportName.REVENUE: "earnings:read"}


class ReportRhythm(StrEnum):
    """How often a report is sent."""

    WEEKLY = "weekly"
    MONTHLY = "monthly"


class ReportFormat(StrEnum):
    """As what a report is saved."""

    CSV = "csv"
    XLSX = "xlsx"


SEND_HOUR = 8
MOST_SCHEDULES = 20  # of one person


def report_label(name: ReportName) -> str:
    """A report's name, as its tab has it."""
    match name:
        case ReportName.GROWTH:
            return _("Growth")
        case ReportName.RETENTION:
            return _("Retention")
        case ReportName.USAGE:
            return _("Usage")
        case ReportName.REVENUE:
            return _("Revenue")
        case ReportName.CLIENTS:
            return _("Clients")
        case ReportName.RISK:
            return _("At risk")


def next_sending(rhythm: ReportRhythm, zone: ZoneInfo, now: datetime) -> datetime:
    """When a report is sent next, after `now`: at eight of a Monday, or of the first of a month, where its reader is."""
    day = now.astimezone(zone).date()
    if rhythm is ReportRhythm.WEEKLY:
        days = [day + timedelta(days=(-day.weekday()) % 7 + 7 * week) for week in range(2)]
    else:
        days = [month_after(day.replace(day=1), number) for number in range(2)]
    moments = (datetime(each.year, each.month, each.day, SEND_HOUR, tzinfo=zone).astimezone(UTC) for each in days)
    return next(moment for moment in moments if moment > now)


def report_query(asked: Mapping[str, object]) -> str:
    """What a report's address says after its path."""
    said = {"months": asked.get("months") if asked.get("months") != 12 else None, **{name: asked.get(name) for name in ("product", "segment", "currency", "partner")}}
    text = "&".join(f"{name}={value}" for name, value in said.items() if value)
    return f"?{text}" if text else ""


def refuse_schedule(own: int, known: bool, open_to_viewer: bool) -> Refusal | None:
    """`own`: how many one has. `known`: whether one is the very same."""
    if not open_to_viewer:
        return Refusal("NOT_OPEN", _("This report is not open to you."), "report")
    if known:
        return Refusal("ALREADY", _("You are sent this report already, as often and of the same."), "rhythm")
    if own >= MOST_SCHEDULES:
        return Refusal("TOO_MANY", _("You are sent {n} reports. Stop one first.").format(n=own), "report")
    return None


def refuse_asked(months: int, currency: str | None) -> Refusal | None:
    """What a report is asked about."""
    if not 1 <= months <= LONGEST:
        return Refusal("OUT_OF_RANGE", _("Choose 1 to {n} months.").format(n=LONGEST), "months")
    if currency is not None and not (len(currency) == 3 and currency.isascii() and currency.isupper()):
        return Refusal("INVALID", _("A currency has three capital letters, such as EUR."), "currency")
    return None
