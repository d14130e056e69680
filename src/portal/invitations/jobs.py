"""What the clock does to invitations: reminders go out, and those that nobody answered expire."""

from datetime import timedelta

from portal.invitations.models import Invitation
from portal.kernel import clock
from portal.kernel.viewer import Kind, Viewer

AT_ONCE = 100


def _clock() -> Viewer:
    return Viewer(kind=Kind.TOOL, name="", now=clock.now())


async def expire(_settings: object) -> int:
    """Invitations whose end has come are closed, and their accounts cancelled. How many were looked at."""
    viewer = _clock()
    keys = await Invitation.filter(closed_at=None, expires_at__lte=viewer.now).order_by("expires_at").limit(AT_ONCE).values_list("id", flat=True)
    for key in keys:
        await (await Invitation.get(id=key)).expire(viewer)
    await Invitation.forget(viewer.now)
    return len(keys)


async def remind(_settings: object) -> int:
    """Reminders that are due go out, each once. How many did."""
    viewer, sent = _clock(), 0
    for key in await Invitation.to_remind(viewer.now, AT_ONCE):
        sent += await (await Invitation.get(id=key)).remind(viewer)
    return sent


JOBS_HERE = [("invitations", 60.0, expire), ("reminders", timedelta(minutes=10).total_seconds(), remind)]
