"""Standing access goes on following its segments: what an account is changes with reports, and with the clock alone."""

from portal.kernel import clock
from portal.segments.models_standing import StandingGrant

AT_ONCE = 20


async def follow(_settings: object) -> int:
    """Hold standing access against its segments. Answers how many grants were given or taken."""
    return await StandingGrant.follow_all(clock.now(), AT_ONCE)


JOBS_HERE = [("standing access", 10.0, follow)]
