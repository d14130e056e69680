"""What the programme in force says of referrals, on a day."""

from datetime import date, datetime

from portal.programme.models import versions_at
from portal.programme.rules import referrals as terms_of
from portal.programme.rules.document import Programme


async def programme_of(moment: datetime) -> Programme:
    """The version in force on the day of a moment."""
    versions, day = await versions_at(moment)
    return versions.on(day)


async def due(moment: datetime) -> date | None:
    """By when what was asked at a moment is to be decided; None: the programme promises nothing."""
    versions, day = await versions_at(moment)
    return terms_of.decided_by(versions.on(day), day)
