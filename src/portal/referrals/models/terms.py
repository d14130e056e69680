"""What the programme in force says of referrals, on a day."""

from datetime import date, datetime

from portal.programme.models import in_force, today
from portal.programme.rules import referrals as terms_of
from portal.programme.rules.document import Programme


async def programme_of(moment: datetime) -> Programme:
    """The version in force on the day of a moment."""
    return await in_force(await today(moment))


async def due(moment: datetime) -> date | None:
    """By when what was asked at a moment is to be decided; None: the programme promises nothing."""
    return terms_of.decided_by(await programme_of(moment), await today(moment))
