"""What the clock does to keys and sign-ins."""

from portal.identity import rules
from portal.identity.models import SignIn, SigningKey
from portal.kernel import clock
from portal.settings import Settings


async def rotate_keys(settings: Settings) -> int:
    """The next key is made in time, and published a day before it signs; the oldest go."""
    made = await SigningKey.rotate(clock.now(), settings.secret_key, rules.days(settings.signing_key_days))
    return 1 if made else 0


async def end_sign_ins(_settings: Settings) -> int:
    """Sign-ins end with what let the person in: time, session, place in the partner, grant, engagement, the client's leave."""
    return await SignIn.end_lapsed(clock.now())


async def forget_unused(_settings: Settings) -> int:
    """What was drawn for a moment and is long over goes; the access log stays."""
    await SignIn.forget_unused(clock.now())
    return 0


JOBS_HERE = [("signing keys", 3600.0, rotate_keys), ("sign-ins", 3.0, end_sign_ins), ("old tickets", 3600.0, forget_unused)]
