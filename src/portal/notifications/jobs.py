"""What the clock does to notifications: digests go out, what is old goes."""

from portal.kernel import clock
from portal.notifications.models import DigestPlan, Notification

AT_ONCE = 100


async def digests(_settings: object) -> int:
    """Mail the digests that are due. How many persons' were."""
    now = clock.now()
    found = await DigestPlan.due(now, AT_ONCE)
    for user_id in found:
        await DigestPlan.send(user_id, now)
    return len(found)


async def forget(_settings: object) -> int:
    """Take away what was told long ago. Answers 0: nothing is left."""
    await Notification.forget(clock.now())
    return 0


JOBS_HERE = [("digests", 60.0, digests), ("notifications", 86400.0, forget)]
