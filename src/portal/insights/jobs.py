"""Reports whose week or month has come are mailed."""

from portal.insights.models_schedules import ReportSchedule
from portal.kernel import clock

AT_ONCE = 100


async def send(_settings: object) -> int:
    """Mail the reports that are due. How many were looked at."""
    now = clock.now()
    found = await ReportSchedule.due(now, AT_ONCE)
    for key in found:
        await ReportSchedule.send(key, now)
    return len(found)


JOBS_HERE = [("reports", 60.0, send)]
