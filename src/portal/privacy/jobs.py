"""Once a day what has had its time goes."""

from portal.kernel import clock
from portal.privacy.models import forget
from portal.privacy.rules import retention
from portal.settings import Settings

AT_ONCE = 2000  # rows of a kind in one transaction


async def forget_old(settings: Settings) -> int:
    """Forget some of each kind that an operator has set a time for; how many rows. 0: nothing is left until tomorrow."""
    now = clock.now()
    return sum([await forget(kept, now, AT_ONCE) for kept in retention(settings.model_dump()) if kept.setting])


JOBS_HERE = [("retention", 86400.0, forget_old)]
