"""A process that sends webhooks until it is killed."""

import asyncio
from datetime import timedelta

from portal.db.engine import database
from portal.outbox import jobs, webhooks
from portal.settings import Settings


def run(settings: Settings, lease: float) -> None:
    """Send what is due, again and again. `lease`, in seconds: how soon another gets what was claimed by one that died."""
    webhooks.LEASE = timedelta(seconds=lease)
    asyncio.run(_forever(settings))


async def _forever(settings: Settings) -> None:
    async with database(settings.database_url):
        while True:
            if not await jobs.tell(settings):
                await asyncio.sleep(0.05)
