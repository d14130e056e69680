"""How many used accounts of late, kept with each account as of a day; and which accounts may be lost, as a condition on their columns.

A mean over weeks is too much to work out for each row of a list. It changes with a report or with the day alone, so it is kept with
both, and whoever shows a risk goes by what is kept: list, report and page say the same at any moment.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from tortoise.expressions import Q

from portal.accounts import rules_risk
from portal.accounts.models.reported import usage_means
from portal.accounts.rules import ACTIVE, Lifecycle
from portal.db.transactions import atomic

AT_ONCE = 200  # accounts that are locked together


def at_risk(now: datetime, prefix: str = "") -> Q:
    """That the risk of an account is elevated or high: `rules_risk.risk`, put as a condition on its columns. `prefix`: of a relation.

    By the points of each reason: 35 and more for no use in 30 days, 15 for none in 14, 40 for none ever; those kept for fewer or few
    users; 25 for past due; 10 for a renewal soon, beside another reason.
    """
    has, unused, soon, never = _parts(now, prefix)
    points = rules_risk.ELEVATED
    alone = never | unused(30) | has(lifecycle=Lifecycle.PAST_DUE) | has(use_points__gte=points)
    together = (unused(14) & (has(use_points__gte=points - 15) | soon)) | (has(use_points__gte=points - 10) & soon)
    return has(lifecycle__in=sorted(ACTIVE)) & (alone | together)


def not_at_risk(now: datetime, prefix: str = "") -> Q:
    """The opposite of `at_risk`, of every account: what is not known is no risk, and no NULL of SQL."""
    has, unused, soon, never = _parts(now, prefix)

    def less(points: int) -> Q:
        return has(use_points__lt=points)

    used = {days: ~unused(days) | has(last_activity_at__isnull=True) for days in (14, 30)}
    later, ever = ~soon | has(renews_on__isnull=True), ~never | has(last_activity_at__isnull=False)
    points = rules_risk.ELEVATED
    alone = ever & used[30] & ~has(lifecycle=Lifecycle.PAST_DUE) & less(points)
    together = (used[14] | (less(points - 15) & later)) & (less(points - 10) | later)
    return ~has(lifecycle__in=sorted(ACTIVE)) | (alone & together)


def _parts(now: datetime, prefix: str) -> tuple[Callable[..., Q], Callable[[int], Q], Q, Q]:
    """A condition on columns, no use in so many days, a renewal soon, no use ever."""

    def has(**conditions: Any) -> Q:
        return Q(**{prefix + name: value for name, value in conditions.items()})

    def unused(days: int) -> Q:
        return has(last_activity_at__lte=now - timedelta(days=days))

    today = now.date()
    soon = has(renews_on__gte=today, renews_on__lte=today + timedelta(days=rules_risk.RENEWS_WITHIN))
    return has, unused, soon, has(last_activity_at__isnull=True, opened_at__lte=now - timedelta(days=14))


async def bring_up(now: datetime, *, in_use: bool = True) -> int:
    """Bring what is kept of the use of accounts (those in use) up to the day, as far as it is not; how many were behind, at most so many at once."""
    from portal.accounts.models.account import Account  # its verbs keep the same

    today = now.date()
    async with atomic():
        rows = Account.filter(lifecycle__in=sorted(ACTIVE)) if in_use else Account.all()  # made here: it belongs to this transaction
        behind = rows.filter(Q(use_on__isnull=True) | Q(use_on__lt=today)).order_by("id").limit(AT_ONCE).select_for_update()
        found = await behind.only("id", "headcount", "users_now", "users_before", "use_points", "use_on")
        keys: list[UUID] = [row.id for row in found]
        means = await usage_means(keys, today) if keys else {}
        for row in found:
            now_, before = means.get(row.id, (None, None))
            points = rules_risk.use_points(now_, before, row.headcount)
            if (row.users_now, row.users_before, row.use_points) != (now_, before, points):
                row.users_now, row.users_before, row.use_points = now_, before, points
                await row.save(update_fields=["users_now", "users_before", "use_points"])
        if keys:
            await rows.filter(id__in=keys).update(use_on=today)
    return len(keys)
