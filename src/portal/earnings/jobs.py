"""What accounts earned is booked when it is told, and when a day comes on which time alone changes it."""

import structlog

from portal.earnings.models import PayoutRun, WhatIf, book_due, verify, verify_some
from portal.kernel import clock

MOST = 200  # accounts an asking
TRIED = 20  # partners an asking
LOOKED = 20  # books an asking: some 28,000 a day

log = structlog.get_logger("portal.earnings")


async def keep(_settings: object) -> int:
    """Book what is due; answers how many accounts that were."""
    return await book_due(clock.now(), MOST)


async def draw(_settings: object) -> int:
    """Draw up payout runs that were begun; answers how many."""
    return await PayoutRun.go_on(clock.now())


async def try_out(_settings: object) -> int:
    """Replay partners under drafts that were tried; answers how many."""
    return await WhatIf.go_on(clock.now(), TRIED)


async def verify_and_log() -> int:
    """Look through the books of all partners and log each fault as an error; how many there were."""
    found = 0
    async for partner, fault in verify(clock.now()):
        log.error("books are wrong", partner=partner, fault=fault)
        found += 1
    return found


async def look(_settings: object) -> int:
    """Look through some books, each once a day. Answers 0: the rest has time."""
    for partner, fault in await verify_some(clock.now(), LOOKED):
        log.error("books are wrong", partner=partner, fault=fault)
    return 0


JOBS_HERE = [("earnings", 3.0, keep), ("payouts", 3.0, draw), ("what-if", 3.0, try_out), ("books", 60.0, look)]
