"""A process of a vendor's that draws up, approves and pays the payouts of period after period, beside another that does the same."""

import asyncio
import contextlib
from collections.abc import Awaitable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from portal.db.engine import database
from portal.earnings.models import Payout, PayoutRun
from portal.kernel.refusal import Refused
from portal.kernel.viewer import Viewer

PATIENCE = 120  # seconds until a process that no other meets gives up


def run(url: str, rounds: int, meets: Any, is_first: bool, drawer: Viewer, approver: Viewer) -> None:
    """Race: `meets` is a barrier at which all processes are before each step, so that they take it at once."""
    asyncio.run(_race(url, rounds, meets, is_first, drawer, approver))


async def _race(url: str, rounds: int, meets: Any, is_first: bool, drawer: Viewer, approver: Viewer) -> None:
    async with database(url):
        try:
            for turn in range(rounds):
                now = drawer.now + timedelta(days=31 * turn)
                await _one(meets, is_first, replace(drawer, now=now), replace(approver, now=now))
        except BaseException:
            meets.abort()
            raise


async def _one(meets: Any, is_first: bool, drawer: Viewer, approver: Viewer) -> None:
    async def meet() -> None:
        await asyncio.to_thread(meets.wait, PATIENCE)

    await meet()
    run = await PayoutRun.begin(drawer)
    await PayoutRun.go_on(drawer.now)
    await meet()
    await _or_refused(run.approve(approver))
    await meet()
    await _or_refused(run.pay_all(approver))
    await meet()
    if is_first:  # what was paid comes back, and is due in the next period
        for row in await Payout.filter(run_id=run.id).order_by("partner_id"):
            await row.settle(approver, paid=False, why="It came back")


async def _or_refused(work: Awaitable[Any]) -> None:
    with contextlib.suppress(Refused):  # the other one was first
        await work
