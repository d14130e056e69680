"""Payout runs that several draw up, approve and pay at once, or that are cut off at any statement: each partner is paid once."""

import asyncio
import logging
import multiprocessing
import os
from collections import Counter
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from tortoise.transactions import in_transaction

from portal.db.engine import CONNECTION
from portal.earnings.models import Entry, PaymentFile, Payout, PayoutRun, faults_of
from portal.earnings.rules import EntryKind, PayoutState, RunState
from portal.kernel.money import Money
from portal.kernel.refusal import Refused
from portal.kernel.viewer import Viewer
from portal.partners.models import Partner, PartnerKind
from portal.settings import Settings
from tests.cast import Cast, system
from tests.earnings import racer
from tests.earnings.stage import details, sold
from tests.statements import Statements

LONG = bool(os.environ.get("PORTAL_TEST_LONG"))
EVERY = 1 if LONG else 5  # of the statements at which a run is cut off


async def _owed(cast: Cast) -> tuple[Viewer, Viewer]:
    """Two partners that are owed something; who draws up and who approves."""
    third = await Partner.register(system(), slug="third", name="Third", kind=PartnerKind.CHANNEL_PARTNER)
    await details(cast)
    await sold(cast, 80, "S1", Money(1000_00, "EUR"))
    await sold(cast, 80, "S2", Money(3000_00, "EUR"), partner=third)
    return await cast.viewer("finance"), await cast.viewer("vendor")


async def _at_once(times: int, *work: Any) -> list[Any]:
    """Each so often, all at the same time; what is refused is no error."""
    found = await asyncio.gather(*(each() for each in work for _turn in range(times)), return_exceptions=True)
    wrong = [each for each in found if isinstance(each, BaseException) and not isinstance(each, Refused)]
    assert not wrong, wrong
    return found


@pytest.mark.parametrize("workers", [2, 4])
async def test_whoever_races_each_partner_is_paid_once(cast: Cast, workers: int):
    drawer, approver = await _owed(cast)
    for turn in range((1000 if LONG else 20) // workers):
        now = drawer.now + timedelta(days=31 * turn)
        drawer_now, approver_now = replace(drawer, now=now), replace(approver, now=now)

        async def draw(by: Viewer = drawer_now) -> None:
            await PayoutRun.begin(by)
            await PayoutRun.go_on(by.now)

        await _at_once(workers, draw)
        run = await PayoutRun.get(period_end=(await PayoutRun.newest_period(now))[1])
        paid = await Payout.filter(run_id=run.id, currency="EUR").order_by("paid_minor")
        assert [row.paid_minor for row in paid] == [100_00, 300_00]
        await _at_once(workers, lambda run=run, by=approver_now: run.approve(by))
        ours = next(row for row in paid if row.partner_id == cast.partner.id)

        async def pay_all(run: PayoutRun = run, by: Viewer = approver_now) -> int:
            return await run.pay_all(by)

        async def pay_one(row: Payout = ours, by: Viewer = approver_now) -> None:
            await (await Payout.get(id=row.id)).settle(by, paid=True)

        await _at_once(workers, pay_all, pay_one)
        booked = await Entry.filter(payout_id=ours.id, kind=EntryKind.PAYOUT).values_list("amount_minor", flat=True)
        assert booked == [-100_00]
        for row in paid:
            await (await Payout.get(id=row.id)).settle(approver_now, paid=False, why="It came back")  # due again, in the next run
    assert await faults_of(cast.partner.id, now) == []


async def test_two_processes_that_race_pay_each_partner_once_a_period(cast: Cast, settings: Settings):
    drawer, approver = await _owed(cast)
    await details(cast, partner=await Partner.get(slug="third"))
    context, rounds = multiprocessing.get_context("forkserver"), 1000 if LONG else 3
    context.set_forkserver_preload(["tests.earnings.racer"])
    meets = context.Barrier(2)
    processes = [
        context.Process(target=racer.run, args=(settings.database_url, rounds, meets, is_first, drawer, approver)) for is_first in (True, False)
    ]
    for process in processes:
        process.start()
    for process in processes:
        await asyncio.to_thread(process.join)
    assert [process.exitcode for process in processes] == [0, 0]
    runs, payouts = await PayoutRun.all(), await Payout.filter(currency="EUR")
    assert len(runs) == rounds and all(run.state is RunState.DONE for run in runs)
    assert Counter((row.run_id, row.paid_minor) for row in payouts) == {(run.id, sum_): 1 for run in runs for sum_ in (100_00, 300_00)}
    left = await Entry.filter(kind=EntryKind.PAYOUT).values_list("payout_id", flat=True)
    back = await Entry.filter(kind=EntryKind.RETURNED).values_list("payout_id", flat=True)
    assert sorted(left, key=str) == sorted(back, key=str) == sorted((row.id for row in payouts), key=str)
    for partner_id in {row.partner_id for row in payouts}:
        assert await faults_of(partner_id, drawer.now + timedelta(days=31 * rounds)) == []


class _Cut(Statements):
    """Ends the work before its `at`-th statement."""

    def __init__(self, at: int) -> None:
        super().__init__()
        self.at = at

    def emit(self, record: logging.LogRecord) -> None:
        super().emit(record)
        if len(self.texts) == self.at:
            raise Killed


class Killed(Exception):
    """The process is gone."""


class _Undo(Exception):
    """Ends a turn: nothing of it was."""


async def _whole_run(drawer: Viewer, approver: Viewer) -> None:
    """A run from its beginning to its end, or from wherever it stands."""
    run = await PayoutRun.begin(drawer)
    await PayoutRun.go_on(drawer.now)
    run = await PayoutRun.get(id=run.id)
    if run.state is RunState.DRAFT:
        await run.approve(approver)
    if await Payout.filter(Payout.goes(approver.now), run_id=run.id, state=PayoutState.APPROVED, file_id__isnull=True).exists():
        await PaymentFile.make(approver, run)
    await run.pay_all(approver)


async def _state() -> Counter[Any]:
    entries = await Entry.all().values_list("partner_id", "number", "kind", "amount_minor", "currency")
    payouts = await Payout.all().values_list("partner_id", "period_end", "currency", "state", "paid_minor", "file__number")
    return Counter([*entries, *payouts, *await PayoutRun.all().values_list("period_end", "state")])


async def test_a_run_cut_off_at_any_statement_and_begun_again_ends_the_same(cast: Cast):
    by = await _owed(cast)
    wanted, at, done = None, 0, False
    while not done:
        try:
            async with in_transaction(CONNECTION):
                try:
                    with _Cut(at or 10**9) as sent:
                        await _whole_run(*by)
                    done = at > 0
                except Killed:
                    pass
                if at:
                    await _whole_run(*by)
                found = await _state()
                wanted = wanted or found
                assert found == wanted, f"cut off before statement {at}: {sent.texts[-1]}"
                assert await faults_of(cast.partner.id, by[0].now) == []
                raise _Undo
        except _Undo:
            at += 1 if at == 0 else EVERY
    assert at > 40 and (cast.partner.id, 2, EntryKind.PAYOUT, -100_00, "EUR") in wanted
