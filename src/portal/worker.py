"""The background: each job is asked again and again, inside the server or alone. What is due is claimed by the job itself."""

import asyncio
import contextlib
import signal
from collections.abc import AsyncIterator, Awaitable, Callable

import structlog

import portal.schema  # noqa: F401  what is in a segment is read by its filter, which the schema knows
from portal.accounts import jobs as accounts
from portal.bulk import jobs as bulk
from portal.clients import jobs as clients
from portal.db import jobs as db
from portal.db.engine import database
from portal.earnings import jobs as earnings
from portal.files import jobs as files
from portal.gql import jobs as gql
from portal.identity import jobs as identity
from portal.insights import jobs as insights
from portal.invitations import jobs as invitations
from portal.notifications import jobs as notifications
from portal.outbox import jobs as outbox
from portal.people import jobs as people
from portal.points import jobs as points
from portal.privacy import jobs as privacy
from portal.referrals import jobs as referrals
from portal.segments import jobs as segments
from portal.settings import Settings
from portal.support import jobs as support
from portal.tallies import jobs as tallies

# A job does what is due and answers how much that was; None or 0: nothing is left, come back after the interval.
# It claims its rows (`UPDATE … RETURNING`, in a transaction), so that several processes may run it at once.
Job = Callable[[Settings], Awaitable[int | None]]

# Name, seconds between two askings, job.
JOBS: list[tuple[str, float, Job]] = [job for part in (db, gql, outbox, accounts, people, clients, identity, invitations, referrals, points, earnings, bulk, segments, insights, tallies, files, support, notifications, privacy) for job in part.JOBS_HERE]

LONGEST_PAUSE = 300.0  # seconds, after many failures in a row
GRACE = 3.0  # seconds that a running job gets to finish when the process stops

log = structlog.get_logger("portal.worker")


async def _wait(stop: asyncio.Event, seconds: float) -> None:
    with contextlib.suppress(TimeoutError):
        await asyncio.wait_for(stop.wait(), seconds)


async def _ask(name: str, job: Job, settings: Settings) -> int | None:
    """One asking: what the job did, None where it failed."""
    try:
        return await job(settings) or 0
    except Exception as error:
        log.error("job failed", job=name, error=f"{type(error).__name__}: {error}", exc_info=error)
        return None


async def _keep(name: str, interval: float, job: Job, settings: Settings, stop: asyncio.Event) -> None:
    failures = 0
    while not stop.is_set():
        done = await _ask(name, job, settings)
        failures = failures + 1 if done is None else 0
        if done:
            log.debug("job done", job=name, done=done)
        else:
            await _wait(stop, min(interval * 2 ** min(failures, 20), max(interval, LONGEST_PAUSE)))


@contextlib.asynccontextmanager
async def running(settings: Settings, jobs: list[tuple[str, float, Job]] | None = None) -> AsyncIterator[None]:
    """The jobs run while this is open, on the open database. At the end a running job gets `GRACE` seconds, no more."""
    stop = asyncio.Event()
    tasks = [
        asyncio.create_task(_keep(name, interval, job, settings, stop), name=f"job:{name}")
        for name, interval, job in (JOBS if jobs is None else jobs)
    ]
    try:
        yield
    finally:
        stop.set()
        if tasks:
            _, late = await asyncio.wait(tasks, timeout=GRACE)
            for task in late:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)


async def run(settings: Settings) -> None:
    """The worker as a process of its own; ends at SIGINT or SIGTERM."""
    stop = asyncio.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with database(settings.database_url), running(settings):
        log.info("worker started", jobs=[name for name, _, _ in JOBS])
        await stop.wait()
    log.info("worker stopped")
