"""What has had its time is thrown away: sessions, mailed links, counts of tries."""

from datetime import timedelta

from portal.kernel import clock
from portal.people.models import MailToken, PendingSignIn, Session, SignInCount, SignUp

KEPT = timedelta(days=30)  # a used or expired link: to tell later what was sent


async def tidy(_settings: object) -> int:
    """Delete what nothing can be done with any more. Answers 0: once an hour is enough."""
    now = clock.now()
    await Session.filter(expires_at__lte=now).delete()
    await MailToken.filter(expires_at__lte=now - KEPT).delete()
    await PendingSignIn.filter(expires_at__lte=now).delete()
    await SignUp.filter(expires_at__lte=now - KEPT).delete()
    await SignInCount.filter(window__lte=now - timedelta(days=1)).delete()
    return 0


JOBS_HERE = [("people", 3600.0, tidy)]
