"""The recount: tallies are right by construction, and once a day that is looked at."""

import structlog

from portal.tallies.models import recount

log = structlog.get_logger("portal.tallies")


async def recount_and_log() -> int:
    """Mend what a recount finds wrong and log each figure as an error; how many there were."""
    found = 0
    for model, owner, wrong in await recount():
        for name, (kept, there_is) in wrong.items():
            log.error("tally differs", of=model.OWNER, id=str(owner), figure=name, kept=kept, counted=there_is)
            found += 1
    return found


async def look(_settings: object) -> int:
    """The same, once a day. Answers 0: nothing is left to do."""
    await recount_and_log()
    return 0


JOBS_HERE = [("tallies", 86400.0, look)]
