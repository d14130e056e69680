"""What accounts earned is booked when it is told, and when a day comes on which time alone changes it."""

from portal.earnings.models import PayoutRun, WhatIf, book_due
from portal.kernel import clock

MOST = 200  # accounts an asking
TRIED = 20  # partners an asking


async def keep(_settings: object) -> int:
    """Book what is due; answers how many accounts that were."""
    return await book_due(clock.now(), MOST)


async def draw(_settings: object) -> int:
    """Draw up payout runs that were begun; answers how many."""
    return await PayoutRun.go_on(clock.now())


async def try_out(_settings: object) -> int:
    """Replay partners under drafts that were tried; answers how many."""
    return await WhatIf.go_on(clock.now(), TRIED)


JOBS_HERE = [("earnings", 3.0, keep), ("payouts", 3.0, draw), ("what-if", 3.0, try_out)]
