"""What is kept of clients and accounts is right whoever writes at once, and goes with its transaction. See also `test_counters.py`."""

import asyncio
import os
from random import Random
from typing import Any

import pytest

from portal.accounts.models import Account, Engagement, Origin
from portal.accounts.rules import ACTIVE, Cause, Lifecycle
from portal.clients.models import Client
from portal.db.transactions import atomic, savepoint
from portal.kernel.refusal import Refused
from portal.schema import schema
from portal.tallies import jobs, models
from portal.tallies.models import LIFECYCLES, PartnerTally, ProductTally, recount
from tests.cast import Cast, ask, system
from tests.statements import Statements
from tests.test_counters import Rows, check_tallies

CHANGES = 1000 if os.environ.get("PORTAL_TEST_LONG") else 60


def test_every_lifecycle_has_its_column():
    assert LIFECYCLES == tuple(Lifecycle)
    assert {each for each in Lifecycle if f"'{each}'" in models._ACTIVE} == ACTIVE


async def test_a_new_partner_and_a_new_product_have_a_row(cast: Cast):
    assert await PartnerTally.all().count() == 2 and await ProductTally.all().count() == len(cast.products)
    await check_tallies(await Rows.read())


async def test_a_transaction_that_is_undone_leaves_the_row_alone(cast: Cast):
    account = await (await cast.account("Bakery", users=3, headcount=5)).account
    before = await PartnerTally.all().order_by("partner_id").values()
    with pytest.raises(LookupError):
        async with atomic():
            client = await cast.client("Bakery")
            await account.report_usage(system(), "1", 2, active_users=8, headcount=9)
            await (await Engagement.get(account_id=account.id)).file(system(), client)
            raise LookupError
    assert await PartnerTally.all().order_by("partner_id").values() == before
    await check_tallies(await Rows.read())


async def test_a_savepoint_that_is_undone_takes_its_share_back(cast: Cast):
    async with atomic():
        await cast.client("Stays")
        with pytest.raises(LookupError):
            async with savepoint():
                await cast.client("Goes")
                raise LookupError
        async with savepoint():
            await cast.client("Stays too")
    assert (await PartnerTally.get(partner_id=cast.partner.id)).clients == 2


async def test_a_transaction_writes_a_row_once_and_last(cast: Cast):
    client = await cast.client("Bakery")
    engagement = await cast.account("Bakery", client)
    await (await engagement.account).engage(system(), cast.other.id, Origin.CLIENT)
    with Statements() as sent:
        async with atomic():
            account = await Account.get(id=engagement.account_id)
            for number in range(5):
                await cast.client(f"Client {number}")
                await account.report_usage(system(), str(number), 10 + number, active_users=number, headcount=9)
    writes = [text.split()[2] for text in sent.texts if "_tally" in text]
    assert writes == ["partner_tally", "partner_tally", "product_tally"]
    assert all("_tally" in text for text in sent.texts[-3:])
    own, other = sent.texts[-3:-1]
    assert own == other and [values[0] for values in sent.values[-3:-1]] == sorted(map(str, (cast.partner.id, cast.other.id)))


async def test_what_changes_no_figure_writes_no_row(cast: Cast):
    bakery, baker = await cast.client("Bakery"), await cast.client("Baker")
    engagement = await cast.account("Bakery", bakery, users=3, headcount=5)
    account = await engagement.account
    with Statements() as sent:
        await account.report_usage(system(), "same", 2, active_users=3, headcount=5)
        await engagement.file(system(), baker)
        await bakery.change(system(), {"name": "Old bakery"})
    assert sent.texts and not [text for text in sent.texts if "_tally" in text]


def test_a_change_outside_of_a_transaction_is_a_mistake(cast: Cast):
    with pytest.raises(RuntimeError, match="needs a transaction"):
        PartnerTally.add(cast.partner.id, {"clients": 1})


async def test_an_account_that_was_read_long_ago_is_tallied_as_it_is_now(cast: Cast):
    engagement = await cast.account("Bakery", await cast.client("Bakery"), users=3, headcount=5)
    for number in range(3):
        account, side = await engagement.account, await Engagement.get(id=engagement.id)
        now = await Account.get(id=account.id)
        await now.report_usage(system(), f"now {number}", 10 + number, active_users=10 + number, headcount=30 + number)
        await (await Engagement.get(id=engagement.id)).unlink(system())
        match number:
            case 0:
                await account.engage(system(), cast.other.id, Origin.CLIENT)
                await (await Engagement.get(id=engagement.id)).file(system(), await Client.get())
            case 1:
                await account.move_to(system(), Lifecycle.PAST_DUE, Cause.BILLING)
                await (await Engagement.get(id=engagement.id)).file(system(), await Client.get())
            case 2:
                await side.end(system())
        await check_tallies(await Rows.read())


# --- at once


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Between two rows of tallies others get their turn."""
    write = models._upsert

    async def write_and_wait(*given: Any) -> None:
        await write(*given)
        await asyncio.sleep(0.002)

    monkeypatch.setattr(models, "_upsert", write_and_wait)


class Reporter:
    """A product that reports in batches, and what happens meanwhile to the folders of its accounts."""

    def __init__(self, cast: Cast, seed: int, sides: list[Engagement], folders: list[Client]) -> None:
        self.cast, self.random, self.sides, self.folders = cast, Random(seed), sides, folders
        self.sequence = 100

    async def report(self, changes: int) -> None:
        """So many changes, a few in each transaction."""
        while changes > 0:
            some = min(changes, self.random.randint(1, 5))
            changes -= some
            try:
                async with atomic():
                    # Accounts are locked in one order, as everything else is.
                    for side in sorted(self.random.choices(self.sides, k=some), key=lambda each: each.account_id):
                        await self._change(side)
            except Refused:
                pass

    async def _change(self, side: Engagement) -> None:
        self.sequence += 1
        by, random = system(), self.random
        account = await Account.get(id=side.account_id)
        if random.random() < 0.3:
            to = random.choice((Lifecycle.CANCELLED, Lifecycle.PAYING, Lifecycle.PAST_DUE))
            await account.move_to(by, to, Cause.BILLING)
        elif random.random() < 0.3:
            await self._refile(side)
        else:
            report_id = f"{account.id}-{self.sequence}"
            await account.report_usage(
                by, report_id, self.sequence, active_users=random.randint(0, 99), headcount=random.randint(0, 99)
            )

    async def _refile(self, side: Engagement) -> None:
        side = await Engagement.filter(id=side.id).select_for_update().get()
        if side.client_id:
            await side.unlink(system())
        else:
            await side.file(system(), await Client.get(id=self.random.choice(self.folders).id))


async def test_two_products_that_report_at_once_for_one_partner_end_with_right_sums(cast: Cast, slow: None):
    """Their accounts are two partners': nobody waits for somebody who waits, and no change is lost."""
    reporters = []
    for seed, product in enumerate(cast.products):
        folders = [await cast.client(f"{product} {number}") for number in range(3)]
        sides = [await cast.account(f"{product} {number}", folders[number % 3], product=product) for number in range(6)]
        for side in sides[:4]:
            await (await side.account).engage(system(), cast.other.id, Origin.CLIENT)
        reporters.append(Reporter(cast, seed, sides, folders))
    async with asyncio.timeout(60 + CHANGES):
        await asyncio.gather(*(reporter.report(CHANGES) for reporter in reporters))
    await check_tallies(await Rows.read())


async def test_two_that_change_one_account_at_once_lose_nothing(cast: Cast, slow: None):
    """Both read it before either wrote; partners come and go meanwhile."""
    engagement = await cast.account("Bakery", users=1, headcount=1)

    async def use(place: int) -> None:
        for number in range(CHANGES // 4):
            account = await Account.get(id=engagement.account_id)
            await asyncio.sleep(0)
            sequence = 100 + number
            await account.report_usage(system(), f"{place}-{number}", sequence, active_users=number % 7 + place, headcount=number)

    async def come_and_go() -> None:
        account = await Account.get(id=engagement.account_id)  # read once: what it says is soon out of date
        for _number in range(CHANGES // 4):
            side = await account.engage(system(), cast.other.id, Origin.CLIENT)
            await side.end(system())

    await asyncio.gather(use(1), use(2), come_and_go())
    await check_tallies(await Rows.read())


# --- recount


async def test_a_recount_mends_what_is_wrong_and_says_it(cast: Cast, monkeypatch: pytest.MonkeyPatch):
    said: list[dict[str, object]] = []
    monkeypatch.setattr(jobs.log, "error", lambda _event, **facts: said.append(facts))
    await cast.client("Bakery")
    await cast.account("Bakery", users=3, headcount=5)
    assert await recount() == [] and await jobs.recount_and_log() == 0
    await PartnerTally.filter(partner_id=cast.partner.id).update(clients=7, headcount=6)
    await ProductTally.filter(product_id=cast.products["payroll"].id).delete()
    assert await jobs.recount_and_log() == 2 + 5
    assert {"of": "partner", "id": str(cast.partner.id), "figure": "clients", "kept": 7, "counted": 1} in said
    assert {"of": "product", "id": str(cast.products["payroll"].id), "figure": "paying", "kept": 0, "counted": 1} in said
    assert await jobs.look(None) == 0 and len(said) == 7
    await check_tallies(await Rows.read())


async def test_a_recount_inside_a_transaction_knows_what_it_has_changed(cast: Cast):
    async with atomic():
        await cast.client("Bakery")
        assert await recount() == []
        await cast.client("Hotel")
    assert (await PartnerTally.get(partner_id=cast.partner.id)).clients == 2


async def test_rows_written_past_the_verbs_are_found(cast: Cast):
    now = system().now
    await Client.bulk_create([Client(partner_id=cast.other.id, name="x", name_key="x", created_at=now, changed_at=now)])
    assert await recount() == [(PartnerTally, cast.other.id, {"clients": (0, 1)})]
    assert await recount() == []


@pytest.mark.parametrize(("name", "statements"), [("owner", 1), ("vendor", 2)])  # the vendor's `unlinked` are counted
@pytest.mark.parametrize("plans", [True, False], ids=["planned", "by graphql-core"])
async def test_menu_counters_and_totals_are_read_in_one_statement_and_one_that_counts(
    cast: Cast, name: str, statements: int, plans: bool, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(schema, "plans", plans)
    await cast.account("Bakery", await cast.client("Bakery"))
    viewer = await cast.viewer(name)
    document = """{ counters { clients accounts activeUsers } viewer { shellCounts { clients accounts } } clients { totalCount }
      archived: clients(filter: { archived: true }) { totalCount } accounts { totalCount sums { headcount } }
      paid: accounts(filter: { state: PAID }) { totalCount } }"""
    with Statements() as sent:
        found = await ask(viewer, document)
    assert found["counters"]["accounts"] == found["paid"]["totalCount"] == 1
    assert len(sent.texts) == statements
