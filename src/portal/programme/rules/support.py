"""Support by tier: which level a partner has, and by when its cases are to be answered first."""

from datetime import datetime, time, timedelta

from portal.programme.rules.document import Programme, SupportLevel
from portal.programme.rules.payouts import is_business_day


def level_of(programme: Programme, tier: str | None) -> SupportLevel | None:
    """The level of a tier: its own, else that of the next lower tier that has one. A partner in no tier has the lowest; None: no level."""
    order = [step.name for step in programme.tiers.step] if programme.tiers else []
    known = {level.tier: level for level in programme.support}
    if not known:
        return None
    if tier not in order:
        return next((known[name] for name in order if name in known), None)
    below = [known[name] for name in order[: order.index(tier) + 1] if name in known]
    return below[-1] if below else None


def due(programme: Programme, level: SupportLevel | None, priority: str, asked_at: datetime) -> datetime | None:
    """By when a case is first answered: so many hours of business days later, which have 24 where the programme lives. None: no promise."""
    hours = getattr(level.answer_hours, priority, None) if level else None
    if hours is None:
        return None
    at, left, day = asked_at, timedelta(hours=hours), asked_at.astimezone(programme.zone).date()
    while True:
        day += timedelta(days=1)
        midnight = datetime.combine(day, time(), programme.zone).astimezone(asked_at.tzinfo)
        if is_business_day(day - timedelta(days=1), programme.payouts.holidays):
            if left <= midnight - at:
                return at + left
            left -= midnight - at
        at = midnight
