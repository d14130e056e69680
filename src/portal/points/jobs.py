"""Points and tiers follow what was told within seconds, and the calendar: once a day each partner is looked at."""

from portal.kernel import clock
from portal.points.models import book, next_due

MOST = 200  # partners an asking


async def keep(_settings: object) -> int:
    """Book what is due; answers how many partners that were."""
    now = clock.now()
    found = await next_due(now, MOST)
    for partner_id in found:
        await book(partner_id, now)
    return len(found)


JOBS_HERE = [("points", 3.0, keep)]
