"""Every counter equals its list's total and a recount, whoever looks, after whatever happened; and so does every kept figure.

The recount is plain Python over all rows, written from the specification's table and words, without a query of the product.
"""

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule

from portal.access.models import Grant
from portal.accounts.models import Account, Engagement, Origin
from portal.accounts.rules import AccessHealth, Cause, Lifecycle, OpenedAs
from portal.clients.models import Client
from portal.db.transactions import atomic
from portal.kernel.refusal import Refused
from portal.kernel.viewer import Kind, Viewer
from portal.partners.models import Partner
from portal.products.models import Product
from portal.schema import schema
from portal.tallies.models import PartnerTally, ProductTally
from tests.cast import Cast, answer, system
from tests.machines import Machine, run_machine

COUNTED = """{
  counters { clients accounts unlinked paidCompanies pendingActivation active inactive activeUsers headcount
    byLifecycle { lifecycle accounts } }
  clients { totalCount }
  archived: clients(filter: { archived: true }) { totalCount }
  folders: clients(filter: { archived: null }) { totalCount }
  all: accounts { totalCount sums { activeUsers headcount } }
  linked: accounts(filter: { linked: true }) { totalCount }
  unlinked: accounts(filter: { linked: false }) { totalCount }
  some: accounts(filter: { lifecycle: [TRIAL, INVITED, TRIAL] }) { totalCount sums { activeUsers headcount } }
  none: accounts(filter: { lifecycle: [] }) { totalCount }
  paid: accounts(filter: { state: PAID }) { totalCount }
  pending: accounts(filter: { state: PENDING_ACTIVATION }) { totalCount }
  active: accounts(filter: { state: ACTIVE }) { totalCount sums { activeUsers headcount } nodes { activeUsers headcount } }
  inactive: accounts(filter: { state: INACTIVE }) { totalCount }
  viewer { shellCounts { clients accounts unlinked } }
}"""
EVERYONE = ("owner", "advisor", "reader", "rival", "vendor", "finance", "analyst")

# The words of the specification.
ACTIVE = {"trial", "paying", "past_due"}
INACTIVE = {"trial_expired", "cancelled"}
PAID = {"paying", "past_due"}


@dataclass
class Rows:
    """All rows of the tables that counters speak of."""

    clients: list[Client]
    accounts: list[Account]
    engagements: list[Engagement]
    grants: list[Grant]

    @classmethod
    async def read(cls) -> "Rows":
        return cls(await Client.all(), await Account.all(), await Engagement.all(), await Grant.all())


def seen_engagements(viewer: Viewer, rows: Rows) -> list[Engagement]:
    """Engagements in force of the viewer's partner (the vendor: of all); for an advisor those granted, or whose client is."""
    found = [each for each in rows.engagements if each.ended_at is None]
    if viewer.kind is Kind.VENDOR or (viewer.kind is Kind.ANALYST and viewer.partner_id is None):
        return found
    found = [each for each in found if each.partner_id == viewer.partner_id]
    if viewer.role != "advisor":
        return found
    targets = granted(viewer, rows)
    return [each for each in found if each.id in targets or each.client_id in targets]


def granted(viewer: Viewer, rows: Rows) -> set[Any]:
    mine = [each for each in rows.grants if each.staff_id == viewer.staff_id and each.ended_at is None]
    return {each.client_id or each.engagement_id for each in mine if each.until is None or each.until > viewer.now}


def recount(viewer: Viewer, rows: Rows) -> dict[str, Any]:
    """What each counter must say to this viewer."""
    engagements = seen_engagements(viewer, rows)
    every = viewer.partner_id is None
    keys = {each.account_id for each in engagements}
    accounts = [each for each in rows.accounts if every or each.id in keys]
    clients = [each for each in rows.clients if every or each.partner_id == viewer.partner_id]
    if viewer.role == "advisor" and viewer.kind is Kind.STAFF:
        through = {each.client_id for each in engagements} | granted(viewer, rows)
        clients = [each for each in clients if each.id in through]
    in_state = {state: [each for each in accounts if each.lifecycle in which] for state, which in
                {"paid": PAID, "pending": {"pending_activation"}, "active": ACTIVE, "inactive": INACTIVE}.items()}
    return {
        "clients": sum(each.archived_at is None for each in clients),
        "accounts": len(accounts),
        "unlinked": len({each.account_id for each in engagements if each.client_id is None}),
        "paidCompanies": len(in_state["paid"]),
        "pendingActivation": len(in_state["pending"]),
        "active": len(in_state["active"]),
        "inactive": len(in_state["inactive"]),
        "activeUsers": sum(each.active_users for each in in_state["active"]),
        "headcount": sum(each.headcount for each in in_state["active"]),
        "byLifecycle": [
            {"lifecycle": each.name, "accounts": sum(account.lifecycle == each for account in accounts)} for each in Lifecycle
        ],
    }


def further(viewer: Viewer, rows: Rows) -> dict[str, Any]:
    """What lists say that no counter does."""
    engagements = seen_engagements(viewer, rows)
    every = viewer.partner_id is None
    keys = {each.account_id for each in engagements}
    accounts = [each for each in rows.accounts if every or each.id in keys]
    some = [each for each in accounts if each.lifecycle in ("trial", "invited")]
    through = {each.client_id for each in engagements} | granted(viewer, rows)
    clients = [
        each
        for each in rows.clients
        if every or (each.partner_id == viewer.partner_id and (viewer.role != "advisor" or each.id in through))
    ]
    return {
        "archived": {"totalCount": sum(each.archived_at is not None for each in clients)},
        "folders": {"totalCount": len(clients)},
        "all": {"totalCount": len(accounts), "sums": sums(accounts)},
        "linked": {"totalCount": len({each.account_id for each in engagements if each.client_id is not None})},
        "some": {"totalCount": len(some), "sums": sums(some)},
        "none": {"totalCount": 0},
    }


def sums(accounts: list[Account]) -> dict[str, int]:
    return {"activeUsers": sum(each.active_users for each in accounts), "headcount": sum(each.headcount for each in accounts)}


def figures(accounts: list[Account]) -> dict[str, int]:
    """What a tally holds of accounts."""
    active = [each for each in accounts if each.lifecycle in ACTIVE]
    return {
        **{lifecycle.value: sum(each.lifecycle == lifecycle for each in accounts) for lifecycle in Lifecycle},
        "active_users": sum(each.active_users for each in active),
        "headcount": sum(each.headcount for each in active),
        "all_active_users": sum(each.active_users for each in accounts),
        "all_headcount": sum(each.headcount for each in accounts),
    }


async def check_tallies(rows: Rows) -> None:
    """The row of every partner and of every product says what there is."""
    accounts = {each.id: each for each in rows.accounts}
    wanted: dict[Any, dict[str, int]] = {}
    for partner in await Partner.all():
        sides = [each for each in rows.engagements if each.partner_id == partner.id and each.ended_at is None]
        clients = [each for each in rows.clients if each.partner_id == partner.id]
        wanted[partner.id] = {
            "clients": sum(each.archived_at is None for each in clients),
            "archived": sum(each.archived_at is not None for each in clients),
            "unlinked": sum(each.client_id is None for each in sides),
            **figures([accounts[each.account_id] for each in sides]),
        }
    for product in await Product.all():
        wanted[product.id] = figures([each for each in rows.accounts if each.product_id == product.id])
    kept = {
        tally.pk: {name: getattr(tally, name) for name in model.COLUMNS}
        for model in (PartnerTally, ProductTally)
        for tally in await model.all()
    }
    assert kept == wanted


async def check(viewer: Viewer, rows: Rows) -> None:
    """Counters, totals of the lists that they open, and the recount agree."""
    result = await answer(viewer, COUNTED, in_process=True)
    assert result.errors is None, result.errors
    data, wanted = result.data, recount(viewer, rows)
    assert data["counters"] == wanted
    totals = {name: data[name]["totalCount"] for name in ("clients", "all", "unlinked", "paid", "pending", "active", "inactive")}
    assert list(totals.values()) == [
        wanted[name] for name in ("clients", "accounts", "unlinked", "paidCompanies", "pendingActivation", "active", "inactive")
    ]
    more = further(viewer, rows)
    assert {name: data[name] for name in more} == more
    assert data["active"]["sums"] == {"activeUsers": wanted["activeUsers"], "headcount": wanted["headcount"]}
    if wanted["active"] <= 20:
        for figure in ("activeUsers", "headcount"):
            assert sum(node[figure] for node in data["active"]["nodes"]) == wanted[figure]
    assert data["viewer"]["shellCounts"] == {name: wanted[name] for name in ("clients", "accounts", "unlinked")}


@pytest.mark.parametrize("plans", [True, False], ids=["planned", "by graphql-core"])
async def test_one_account_of_two_partners_counts_once_for_each_and_once_for_the_vendor(
    cast: Cast, plans: bool, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(schema, "plans", plans)
    account = await (await cast.account("Shared", await cast.client("Bakery"), users=3, headcount=5)).account
    await account.engage(system(), cast.other.id, Origin.CLIENT)
    rows = await Rows.read()
    await check_tallies(rows)
    for name, unlinked in (("owner", 0), ("rival", 1), ("vendor", 1)):
        viewer = await cast.viewer(name)
        await check(viewer, rows)
        found = recount(viewer, rows)
        assert (found["accounts"], found["activeUsers"]) == (1, 3)
        assert found["unlinked"] == unlinked


async def furnish(cast: Cast) -> None:
    """A world in which every rule of counting already matters: each step then changes some figure."""
    by, advisor = system(), cast.staff["advisor"]
    bakery, hotel, old = await cast.client("Bakery"), await cast.client("Hotel"), await cast.client("Old")
    await cast.client("Of the rival", by="rival")
    for number, lifecycle in enumerate(Lifecycle, start=1):
        await cast.account(f"In the bakery {number}", bakery, lifecycle=lifecycle, users=number, headcount=10 * number)
    linked = await cast.account("Hotel", hotel, lifecycle=Lifecycle.TRIAL, users=100, headcount=200)
    free = await cast.account("Unlinked", lifecycle=Lifecycle.PAST_DUE, users=1000, headcount=2000)
    ended = await cast.account("Ended", hotel, lifecycle=Lifecycle.PAYING, users=5000, headcount=6000)
    await cast.account("Old", old, lifecycle=Lifecycle.CANCELLED, users=7, headcount=9)
    await (await linked.account).engage(by, cast.other.id, Origin.CLIENT)
    await ended.end(by)
    await old.archive(by, 0)
    await Grant.give(by, advisor, linked)
    await Grant.give(by, advisor, ended)
    await Grant.give(by, advisor, old)
    await Grant.give(by, advisor, free, by.now + timedelta(hours=1))
    await Grant.give(by, advisor, bakery, by.now + timedelta(hours=1))


class World(Machine):
    """Whatever staff, products and billing may do, in any order."""

    @initialize()
    def begin(self) -> None:
        self.bench.run(furnish(self.bench.cast))
        self.ready = True

    def do(self, work: Any) -> None:
        """A verb in a transaction of its own; a refusal is an answer too."""

        async def run() -> None:
            try:
                async with atomic():
                    await work()
            except Refused:
                pass

        self.bench.run(run())

    def pick(self, data: st.DataObject, model: type) -> Any:
        """One of the rows there are, or None."""
        rows = self.bench.run(_read(model))
        return data.draw(st.sampled_from(rows)) if rows else None

    @rule(who=st.sampled_from(["owner", "owner", "advisor", "rival"]))
    def add_client(self, who: str) -> None:
        self.do(lambda: self.bench.cast.client("Client", by=who))

    @rule(data=st.data(), opened_as=st.sampled_from(OpenedAs), invited=st.booleans(), who=st.sampled_from(["owner", "advisor", "rival"]))
    def open_account(self, data: st.DataObject, opened_as: OpenedAs, invited: bool, who: str) -> None:
        client = self.pick(data, Client)

        async def work() -> None:
            cast = self.bench.cast
            viewer = await cast.viewer(who)
            own = client if client and client.partner_id == viewer.partner_id else None
            await Account.open(
                viewer, cast.products["payroll"], name="Account", by=Cause.PARTNER, partner_id=viewer.partner_id,
                origin=Origin.WIZARD, opened_as=opened_as, client=own,
                lifecycle=Lifecycle.INVITED if invited else Lifecycle.PENDING_ACTIVATION,
            )  # fmt: skip

        self.do(work)

    @rule(data=st.data(), to=st.sampled_from(Lifecycle), by=st.sampled_from(Cause), sequence=st.integers(1, 9))
    def report_lifecycle(self, data: st.DataObject, to: Lifecycle, by: Cause, sequence: int) -> None:
        account = self.pick(data, Account)
        if account:
            report_id = f"{account.id}-{sequence}"
            self.do(lambda: account.report_lifecycle(system(), report_id, sequence, to, by))

    @rule(data=st.data(), to=st.sampled_from(["trial", "paying", "past_due", "cancelled", "paying"]))
    def live(self, data: st.DataObject, to: str) -> None:
        """A change that is allowed more often than not."""
        account = self.pick(data, Account)
        if account:
            cause = Cause.PRODUCT if account.lifecycle == "pending_activation" else Cause.BILLING
            self.do(lambda: account.move_to(system(), Lifecycle(to), cause))

    @rule(data=st.data(), users=st.integers(0, 50), heads=st.integers(0, 90), sequence=st.integers(1, 9))
    def report_usage(self, data: st.DataObject, users: int, heads: int, sequence: int) -> None:
        account = self.pick(data, Account)
        if account:
            report_id = f"usage-{account.id}-{sequence}-{users}"
            self.do(lambda: account.report_usage(system(), report_id, sequence, active_users=users, headcount=heads))

    @rule(data=st.data())
    def file(self, data: st.DataObject) -> None:
        engagement, client = self.pick(data, Engagement), self.pick(data, Client)
        if engagement and client and client.partner_id == engagement.partner_id:
            self.do(lambda: engagement.file(system(), client))

    @rule(data=st.data())
    def unlink(self, data: st.DataObject) -> None:
        engagement = self.pick(data, Engagement)
        if engagement:
            self.do(lambda: engagement.unlink(system()))

    @rule(data=st.data())
    def end(self, data: st.DataObject) -> None:
        engagement = self.pick(data, Engagement)
        if engagement:
            self.do(lambda: engagement.end(system()))

    @rule(data=st.data(), other=st.booleans())
    def engage(self, data: st.DataObject, other: bool) -> None:
        account, cast = self.pick(data, Account), self.bench.cast
        if account:
            self.do(lambda: account.engage(system(), (cast.other if other else cast.partner).id, Origin.CLIENT))

    @rule(data=st.data())
    def archive(self, data: st.DataObject) -> None:
        client = self.pick(data, Client)

        async def work() -> None:
            await client.archive(system(), await Engagement.open_in(client.id))

        if client:
            self.do(work)

    @rule(data=st.data())
    def restore(self, data: st.DataObject) -> None:
        client = self.pick(data, Client)
        if client:
            self.do(lambda: client.restore(system()))

    @rule(data=st.data(), to_client=st.booleans(), seconds=st.sampled_from([None, 3600]))
    def grant(self, data: st.DataObject, to_client: bool, seconds: int | None) -> None:
        target = self.pick(data, Client if to_client else Engagement)
        staff = self.bench.cast.staff["advisor"]
        by = system()
        if target and target.partner_id == staff.partner_id:
            until = by.now + timedelta(seconds=seconds) if seconds else None
            self.do(lambda: Grant.give(by, staff, target, until))

    @rule(data=st.data())
    def take_away(self, data: st.DataObject) -> None:
        target = self.pick(data, data.draw(st.sampled_from([Client, Engagement])))
        if target:
            self.do(lambda: Grant.take_away(system(), self.bench.cast.staff["advisor"], target))

    @rule(data=st.data(), health=st.sampled_from(AccessHealth))
    def report_access(self, data: st.DataObject, health: AccessHealth) -> None:
        engagement = self.pick(data, Engagement)
        if engagement:
            self.do(lambda: engagement.report_access(system(), f"access-{health}-{engagement.id}", 1, health))

    @invariant()
    def every_counter_is_right_for_everyone(self) -> None:
        if getattr(self, "ready", False):
            self.bench.run(self._check())

    async def _check(self) -> None:
        rows = await Rows.read()
        await check_tallies(rows)
        for name in EVERYONE:
            viewer = await self.bench.cast.viewer(name)
            await check(viewer, rows)
            if name == "advisor":  # grants that end by themselves have ended
                await check(replace(viewer, now=viewer.now + timedelta(hours=2)), rows)


async def _read(model: Any) -> list[Any]:
    return await model.all().order_by("id")


def test_counters_lists_and_recount_agree_whatever_happens(database_url: str):
    run_machine(World, database_url, examples=4, steps=20)
