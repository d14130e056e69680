"""The worker asks each job again and again, survives what a job does, and stops when told."""

import asyncio
import itertools
import time
from collections.abc import Sized

import pytest

from portal import worker
from portal.settings import Settings, load


@pytest.fixture
def plain() -> Settings:
    """Settings with no database behind them."""
    return load()


async def _until(check: Sized, count: int) -> None:
    async with asyncio.timeout(5):
        while len(check) < count:
            await asyncio.sleep(0.005)


async def test_job_is_asked_again_and_again(plain: Settings) -> None:
    asked: list[object] = []

    async def job(settings: Settings) -> None:
        asked.append(settings)

    async with worker.running(plain, [("job", 0.01, job)]):
        await _until(asked, 3)
    seen = len(asked)
    await asyncio.sleep(0.05)
    assert asked[0] is plain
    assert len(asked) == seen


async def test_job_with_more_to_do_does_not_wait(plain: Settings) -> None:
    left = list(range(5))
    done: list[object] = []

    async def job(settings: Settings) -> int:
        if left:
            done.append(left.pop())
        return len(left)

    async with worker.running(plain, [("job", 3600, job)]):
        await _until(done, 5)


async def test_job_that_fails_comes_back_later_and_hurts_no_other(plain: Settings) -> None:
    failed: list[float] = []
    fine: list[object] = []

    async def bad(settings: Settings) -> None:
        failed.append(time.monotonic())
        raise ValueError("no luck")

    async def good(settings: Settings) -> None:
        fine.append(1)

    async with worker.running(plain, [("bad", 0.02, bad), ("good", 0.02, good)]):
        await _until(failed, 4)
        await _until(fine, 5)
    pauses = [after - before for before, after in itertools.pairwise(failed)]
    assert pauses[0] >= 0.04
    assert pauses[2] >= 0.16


async def test_job_that_never_ends_is_cut_off(plain: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "GRACE", 0.05)
    started: list[object] = []

    async def job(settings: Settings) -> None:
        started.append(1)
        await asyncio.sleep(3600)

    before = time.monotonic()
    async with worker.running(plain, [("job", 1, job)]):
        await _until(started, 1)
    assert time.monotonic() - before < 2


def test_every_job_is_registered_once() -> None:
    names = [name for name, _, _ in worker.JOBS]
    assert len(names) == len(set(names))
    assert all(interval > 0 for _, interval, _ in worker.JOBS)
