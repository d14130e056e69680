"""The outbox under fire: its sender is killed again and again, and every webhook arrives, in the order of its account."""

import asyncio
import multiprocessing
import os
import random
import time
from typing import Any
from uuid import UUID

import pytest

from portal import log
from portal.db.transactions import atomic
from portal.kernel import clock, ids
from portal.outbox.webhooks import Endpoint, Webhook
from portal.settings import Settings
from tests.cast import Cast, gid, system
from tests.outbox import sender
from tests.outbox.receiver import receiving

LONG = bool(os.environ.get("PORTAL_TEST_LONG"))
KILLS, EVENTS, ACCOUNTS = (100, 10_000, 50) if LONG else (6, 240, 8)
PATIENCE = 1800 if LONG else 120  # seconds


@pytest.fixture
def senders() -> Any:
    """Makes processes that send; they begin at once, for what they need is loaded already."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["portal.outbox.jobs", "portal.db.engine", "tests.outbox.sender"])
    return context


async def _write(cast: Cast, accounts: list[UUID], numbers: range) -> list[str]:
    """Events of several accounts in turn; answers their ids."""
    product, written = cast.products["payroll"], []
    for n in numbers:
        account = accounts[n % len(accounts)]
        async with atomic():
            webhook = await Webhook.post(product.id, account, "account.changed", {"account": str(account), "n": n}, clock.now())
        assert webhook
        written.append(gid(webhook))
    return written


async def test_sender_killed_again_and_again(cast: Cast, settings: Settings, senders: Any):
    chance = random.Random(time.time_ns() if LONG else 4)
    log.configure("error")
    async with receiving() as (receiver, origin):
        settings = settings.model_copy(update={"insecure_origins": (origin,)})
        key = settings.secret_key
        _row, receiver.secret = await Endpoint.add(system(), cast.products["payroll"], f"{origin}/hook", key, (origin,))

        async def behave(_said: Any) -> None:
            await asyncio.sleep(chance.uniform(0, 0.02))  # so that death finds some on their way

        receiver.behave = behave
        accounts, until = [ids.new() for _ in range(ACCOUNTS)], time.monotonic() + PATIENCE
        written = await _write(cast, accounts, range(EVENTS // 2))
        process = _start(senders, settings)
        kills = 0
        while await Webhook.filter(sent_at__isnull=True).exists() or kills < KILLS:
            assert time.monotonic() < until, (kills, len(receiver.taken))
            await asyncio.sleep(chance.uniform(0.02, 0.25))
            if kills < KILLS and receiver.asked * KILLS > kills * EVENTS // 2:  # spread over the whole
                process.kill()
                process.join()
                kills += 1
                process = _start(senders, settings)
            if len(written) < EVENTS:
                written += await _write(cast, accounts, range(len(written), min(len(written) + ACCOUNTS * 2, EVENTS)))
        process.kill()
        process.join()
    assert kills == KILLS
    arrived = receiver.ids()
    assert set(arrived) == set(written) and len(written) == EVENTS
    for account, numbers in receiver.by_account().items():
        assert numbers == sorted(numbers) and len(numbers) == EVENTS // ACCOUNTS, account
    doubles = sum(arrived.values()) - len(arrived)
    assert doubles <= KILLS * 16  # what was under way when the sender died, and nothing else
    assert not await Webhook.filter(dead_at__isnull=False).exists()
    print(f"{kills} kills, {EVENTS} events, {doubles} came twice with the same webhook-id")


def _start(senders: Any, settings: Settings) -> Any:
    process = senders.Process(target=sender.run, args=(settings, 1.0), daemon=True)
    process.start()
    return process
