"""Bulk runs go on in the background; what has had its day is thrown away."""

from portal.bulk.models import BulkRun
from portal.kernel import clock

ROWS = 50  # an asking


async def go_on(_settings: object) -> int:
    """Go through some rows of a run; answers how many."""
    return await BulkRun.go_on(clock.now(), ROWS)


async def forget(_settings: object) -> int:
    """Delete old previews and runs. Answers 0: a few times an hour is enough."""
    await BulkRun.forget(clock.now())
    return 0


JOBS_HERE = [("bulk", 1.0, go_on), ("bulk-forget", 600.0, forget)]
