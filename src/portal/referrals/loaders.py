"""How referrals fare: by stage how many are there, how many moved on, how long it took. Exact, of what the viewer sees."""

from dataclasses import dataclass
from typing import Any

from tortoise.expressions import Subquery
from tortoise.functions import Count
from tortoise.queryset import QuerySet

from portal.programme.rules import referrals as terms_of
from portal.referrals.models import ReferralStep
from portal.referrals.rules import OPEN, Stage

PATH = tuple(Stage(each) for each in terms_of.PATH)
OUT = (Stage.LOST, Stage.EXPIRED, Stage.REJECTED)
DAY = 86_400


@dataclass(frozen=True)
class StageFigures:
    """One stage of the funnel."""

    here: int
    reached: int
    moved_on: int
    left: int
    median: float | None  # days; None: nobody has left it


@dataclass(frozen=True)
class Funnel:
    """All stages of the path, and where most are lost."""

    total: int
    won: int
    open: int
    stages: dict[Stage, StageFigures]
    lost_from: Stage | None
    lost_after: float | None


async def funnel_of(rows: QuerySet[Any]) -> Funnel:
    """Of these referrals."""
    steps = ReferralStep.filter(referral_id__in=Subquery(rows.values("id")))
    here = await _by(rows, "stage", Count("id"))
    reached = await _by(steps, "stage", Count("referral_id", distinct=True))
    left = await _by(steps.filter(before__isnull=False), "before", Count("id"))
    figures = {}
    for number, stage in enumerate(PATH):
        onwards = steps.filter(before=stage, stage__in=list(PATH[number + 1 :]))
        moved = (await onwards.annotate(n=Count("referral_id", distinct=True)).values("n"))[0]["n"] if left.get(stage) else 0
        median = await _median(steps.filter(before=stage), left.get(stage, 0))
        figures[stage] = StageFigures(here.get(stage, 0), reached.get(stage, 0), moved, left.get(stage, 0), median)
    lost = steps.filter(stage__in=list(OUT), before__isnull=False)
    counts = await _by(lost, "before", Count("id"))
    most = max(counts, key=lambda stage: (counts[stage], -PATH.index(stage)), default=None)
    after = await _median(lost.filter(before=most), counts[most]) if most else None
    return Funnel(sum(here.values()), here.get(Stage.WON, 0), sum(here.get(each, 0) for each in OPEN), figures, most, after)


async def _by(rows: QuerySet[Any], column: str, count: Count) -> dict[Stage, int]:
    found = await rows.annotate(n=count).order_by().group_by(column).values(column, "n")
    return {Stage(row[column]): row["n"] for row in found}


async def _median(steps: QuerySet[Any], number: int) -> float | None:
    """The median of how long the stage before lasted, in days: of an even number the mean of the two in the middle."""
    if not number:
        return None
    middle = await steps.order_by("lasted", "id").offset((number - 1) // 2).limit(2 - number % 2).values_list("lasted", flat=True)
    return sum(middle) / len(middle) / DAY
