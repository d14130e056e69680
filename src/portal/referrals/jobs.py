"""What the clock does to referrals: protections end, and partners are told before."""

from datetime import timedelta

from portal.kernel import clock
from portal.kernel.viewer import Kind, Viewer
from portal.referrals.models import Referral

AT_ONCE = 100


def _clock() -> Viewer:
    return Viewer(kind=Kind.TOOL, name="", now=clock.now())


async def expire(_settings: object) -> int:
    """Referrals whose protection has ended expire. How many did."""
    viewer, done = _clock(), 0
    for key in await Referral.ended(viewer.now, AT_ONCE):
        done += await (await Referral.get(id=key)).expire(viewer)
    return done


async def warn(_settings: object) -> int:
    """Partners are told of protections that are about to end, once of each. How many were."""
    viewer, done = _clock(), 0
    for key in await Referral.ending(viewer.now, AT_ONCE):
        done += await (await Referral.get(id=key)).warn(viewer)
    return done


JOBS_HERE = [("referrals", 60.0, expire), ("referrals' ends", timedelta(minutes=10).total_seconds(), warn)]
