"""Which accounts in use may be lost, and why: fixed points for each reason. Pure decisions."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum

from portal.kernel.text import gettext as _
from portal.kernel.text import ngettext

RENEWS_WITHIN = 30  # days


class Level(StrEnum):
    """How likely an account is to be lost."""

    LOW = "low"
    ELEVATED = "elevated"
    HIGH = "high"


HIGH, ELEVATED = 50, 25  # points


@dataclass(frozen=True)
class Seen:
    """What is known of an account in use."""

    in_use_since: datetime
    last_activity_at: datetime | None
    users_now: float | None  # active users, the mean of the last four weeks' reports; None: none came
    users_before: float | None  # of the four weeks before them
    headcount: int
    is_past_due: bool
    renews_on: date | None


@dataclass(frozen=True)
class Reason:
    """One thing that raises the risk: by how many points, and in words."""

    code: str
    points: int
    text: str


@dataclass(frozen=True)
class Risk:
    """The risk that an account is lost: the sum of its reasons, at most 100."""

    score: int
    reasons: tuple[Reason, ...]

    @property
    def level(self) -> Level:
        """Low under 25, high from 50 on."""
        return Level.HIGH if self.score >= HIGH else Level.ELEVATED if self.score >= ELEVATED else Level.LOW


def risk(seen: Seen, now: datetime) -> Risk:
    """How likely an account in use is to be lost: fixed points for each reason, and nothing else."""
    reasons = [each for each in (_idle(seen, now), _fewer(seen), _past_due(seen), _few(seen)) if each]
    if reasons and seen.renews_on is not None and timedelta() <= seen.renews_on - now.date() <= timedelta(days=RENEWS_WITHIN):
        days = (seen.renews_on - now.date()).days
        text = ngettext("renews in {n} day", "renews in {n} days", days) if days else _("renews today")
        reasons.append(Reason("RENEWS_SOON", 10, text.format(n=days)))
    return Risk(min(sum(each.points for each in reasons), 100), tuple(reasons))


def _idle(seen: Seen, now: datetime) -> Reason | None:
    if seen.last_activity_at is None:
        days = (now - seen.in_use_since).days
        text = ngettext("never used since it was opened {n} day ago", "never used since it was opened {n} days ago", days)
        return Reason("NEVER_USED", 40, text.format(n=days)) if days >= 14 else None
    days = (now - seen.last_activity_at).days
    points = next((points for least, points in ((60, 45), (30, 35), (14, 15)) if days >= least), 0)
    return Reason("IDLE", points, ngettext("used by nobody for {n} day", "used by nobody for {n} days", days).format(n=days)) if points else None


def _fewer(seen: Seen) -> Reason | None:
    if not seen.users_before or seen.users_now is None:
        return None
    fell = round(100 * (seen.users_before - seen.users_now) / seen.users_before)
    points = 30 if fell >= 50 else 15 if fell >= 25 else 0
    text = _("active users fell by {percent} % in four weeks, from {before:.0f} to {now:.0f}")
    return Reason("FEWER_USERS", points, text.format(percent=fell, before=seen.users_before, now=seen.users_now)) if points else None


def _past_due(seen: Seen) -> Reason | None:
    return Reason("PAST_DUE", 25, _("a payment is past due")) if seen.is_past_due else None


def _few(seen: Seen) -> Reason | None:
    if seen.users_now is None or seen.headcount < 5 or seen.users_now * 5 >= seen.headcount:
        return None
    return Reason("FEW_USERS", 10, _("{users:.0f} of {headcount} people use it").format(users=seen.users_now, headcount=seen.headcount))


def use_points(users_now: float | None, users_before: float | None, headcount: int) -> int:
    """The points of those reasons that follow from what products told of use, and change with a report or a day alone."""
    seen = Seen(datetime.min.replace(tzinfo=UTC), None, users_now, users_before, headcount, is_past_due=False, renews_on=None)
    return sum(each.points for each in (_fewer(seen), _few(seen)) if each)
