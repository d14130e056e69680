"""What the clock does to notifications: digests go out."""

from portal.kernel import clock
from portal.notifications.models import DigestPlan

AT_ONCE = 100


async def digests(_settings: object) -> int:
    """Mail the digests that are due. How many persons' were."""
    now = clock.now()
    found = await DigestPlan.due(now, AT_ONCE)
    for user_id in found:
        await DigestPlan.send(user_id, now)
    return len(found)


JOBS_HERE = [("digests", 60.0, digests)]
