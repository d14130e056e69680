"""What the clock does to cases: what was solved, and nobody wrote to since, closes."""

from datetime import timedelta

from portal.kernel import clock
from portal.settings import Settings
from portal.support.models import PartnerCase


async def close_solved(settings: Settings) -> int:
    """Solved cases close after the days that the setting says."""
    return await PartnerCase.close_solved(clock.now(), timedelta(days=settings.support_close_days))


JOBS_HERE = [("solved cases", 300.0, close_solved)]
