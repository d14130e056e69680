"""The lifecycle of an account: the table of transitions, and reports that come late, twice and out of order."""

from datetime import timedelta
from itertools import product

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, precondition, rule

from portal.accounts.models import Account, AccountReport, Engagement, Origin
from portal.accounts.rules import STATES, Cause, Lifecycle, OpenedAs, State, refuse_move, trial_end
from portal.audit.models import Event
from portal.clients.models import Client
from portal.db.transactions import atomic
from portal.kernel import clock
from portal.kernel.refusal import Refused
from tests.cast import Cast, system
from tests.machines import Machine, run_machine

# As the table of the specification has it: from, to, by whom.
TABLE = """
–                  | invited            | partner
–                  | pending_activation | partner client
invited            | pending_activation | client
invited            | cancelled          | partner clock
pending_activation | trial              | product
pending_activation | paying             | product
pending_activation | cancelled          | partner client product
trial              | trial_expired      | clock
trial              | paying             | billing
trial_expired      | paying             | billing
past_due           | paying             | billing
cancelled          | paying             | billing
paying             | past_due           | billing
trial              | cancelled          | billing product client
trial_expired      | cancelled          | billing product client
paying             | cancelled          | billing product client
past_due           | cancelled          | billing product client
"""
ROWS = [[cell.strip() for cell in line.split("|")] for line in TABLE.strip().splitlines()]
ALLOWED = {(start, to, by) for start, to, causes in ROWS for by in causes.split()}
STARTS = ["–", *Lifecycle]


def first_log_in(start: str, to: str) -> bool:
    return start == "pending_activation" and to in ("trial", "paying")


def allowed(start: str, to: str, by: str, opened_as: str) -> bool:
    """What the table says, and that a first log-in leads where the account was opened to."""
    meant = {"trial": "trial", "subscription": "paying"}[opened_as]
    return (start, to, by) in ALLOWED and (not first_log_in(start, to) or to == meant)


@pytest.mark.parametrize("opened_as", OpenedAs)
@pytest.mark.parametrize("start", STARTS)
def test_nothing_but_the_transitions_of_the_table(start: str, opened_as: OpenedAs):
    for to, by in product(Lifecycle, Cause):
        refusal = refuse_move(None if start == "–" else Lifecycle(start), to, by, opened_as)
        assert (refusal is None) == allowed(start, to, by, opened_as), (start, to, by, opened_as)


def test_the_derived_words():
    assert STATES == {
        State.ACTIVE: {"trial", "paying", "past_due"},
        State.INACTIVE: {"trial_expired", "cancelled"},
        State.PAID: {"paying", "past_due"},
        State.PENDING_ACTIVATION: {"pending_activation"},
        State.INVITED: {"invited"},
    }


def test_a_trial_ends_after_14_days_unless_the_product_says_otherwise():
    now = clock.now()
    assert trial_end(now, None) - now == timedelta(days=14)
    assert trial_end(now, now + timedelta(days=30)) - now == timedelta(days=30)


async def _fresh(cast: Cast, client: Client | None = None, **details) -> Account:
    engagement = await Account.open(
        system(),
        cast.products["payroll"],
        name="Mulcahy",
        by=Cause.PARTNER,
        partner_id=cast.partner.id,
        origin=Origin.WIZARD,
        client=client,
        **details,
    )
    return await Account.get(id=engagement.account_id)


async def test_the_product_may_move_the_end_of_a_trial(cast: Cast):
    account, by = await _fresh(cast), system()
    await account.report_lifecycle(by, "1", 1, Lifecycle.TRIAL, Cause.PRODUCT)
    assert account.trial_ends_at == by.now + timedelta(days=14)
    later = by.now + timedelta(days=40)
    assert await account.report_lifecycle(by, "2", 2, Lifecycle.TRIAL, Cause.PRODUCT, later)
    await account.refresh_from_db()
    assert account.trial_ends_at == later and account.lifecycle is Lifecycle.TRIAL
    assert not await account.report_lifecycle(by, "0", 1, Lifecycle.TRIAL, Cause.PRODUCT, by.now)
    await account.refresh_from_db()
    assert account.trial_ends_at == later


async def test_a_usage_report_sent_again_the_next_day_is_the_same_report(cast: Cast):
    from dataclasses import replace

    account, by = await _fresh(cast), system()
    assert await account.report_usage(by, "u1", 1, active_users=3, headcount=5)
    tomorrow = replace(by, now=by.now + timedelta(days=1))
    assert not await account.report_usage(tomorrow, "u1", 1, active_users=3, headcount=5)
    with pytest.raises(Refused):
        await account.report_usage(tomorrow, "u1", 1, active_users=4, headcount=5)


async def test_kinds_of_reports_have_sequences_of_their_own(cast: Cast):
    account, by = await _fresh(cast), system()
    assert await account.report_usage(by, "u9", 9, active_users=3, headcount=5)
    assert await account.report_lifecycle(by, "l1", 1, Lifecycle.TRIAL, Cause.PRODUCT)
    assert not await account.report_usage(by, "u8", 8, active_users=7, headcount=7)
    await account.refresh_from_db()
    assert (account.active_users, account.headcount) == (3, 5)


async def test_a_report_of_another_account_does_not_share_its_id(cast: Cast):
    one, other, by = await _fresh(cast), await _fresh(cast), system()
    assert await one.report_usage(by, "same", 1, active_users=3, headcount=5)
    with pytest.raises(Refused) as refused:
        await other.report_usage(by, "same", 1, active_users=3, headcount=5)
    assert refused.value.refusals[0].code == "REPORT_ID_REUSED"
    await other.refresh_from_db()
    assert other.headcount == 0


@pytest.mark.parametrize("users", [(-1, 0), (0, -1), (10_000_001, 0)])
async def test_impossible_numbers_of_people_are_refused(cast: Cast, users: tuple[int, int]):
    account = await _fresh(cast)
    with pytest.raises(Refused):
        await account.report_usage(system(), "u", 1, active_users=users[0], headcount=users[1])
    assert not await AccountReport.all().count()


async def test_paying_again_brings_back_the_archived_clients_of_every_partner_that_serves_it(cast: Cast):
    """In the same transaction and audited; a client whose engagement has ended stays where it is."""
    own, theirs, left = await cast.client("Bakery"), await cast.client("Baker", by="rival"), await cast.client("Old")
    account = await _fresh(cast, own, opened_as=OpenedAs.SUBSCRIPTION)
    await account.engage(system(), cast.other.id, Origin.CLIENT, theirs)
    third = await Engagement.create(
        account_id=account.id,
        partner_id=cast.partner.id,
        client_id=left.id,
        origin=Origin.CLIENT,
        since=clock.now(),
        access_since=clock.now(),
        ended_at=clock.now(),
    )
    assert third.ended_at
    await account.move_to(system(), Lifecycle.CANCELLED, Cause.PRODUCT)
    for client in (own, theirs, left):
        await client.archive(system(), 0)
    await account.move_to(system(), Lifecycle.PAYING, Cause.BILLING)
    for client, archived in ((own, False), (theirs, False), (left, True)):
        await client.refresh_from_db()
        assert (client.archived_at is not None) is archived
    restored = await Event.filter(kind="client.restored")
    assert {event.partner_id for event in restored} == {cast.partner.id, cast.other.id}
    assert {event.data["because"] for event in restored} == {"Mulcahy"}


@pytest.mark.parametrize("lifecycle", [Lifecycle.TRIAL, Lifecycle.CANCELLED])
async def test_an_archived_client_stays_archived_while_nothing_pays(cast: Cast, lifecycle: Lifecycle):
    client = await cast.client("Bakery")
    account = await _fresh(cast, client)
    await client.archive(system(), 0)
    await account.move_to(system(), lifecycle, Cause.PRODUCT)
    await client.refresh_from_db()
    assert client.archived_at is not None


async def test_nothing_is_half_done_where_a_report_is_refused(cast: Cast):
    account = await _fresh(cast)
    with pytest.raises(Refused):
        async with atomic():
            await account.report_lifecycle(system(), "1", 1, Lifecycle.PAST_DUE, Cause.BILLING)
    await account.refresh_from_db()
    assert account.lifecycle is Lifecycle.PENDING_ACTIVATION
    assert not await AccountReport.all().count() and not await Event.filter(kind__startswith="account.became").count()


class Reports(Machine):
    """Against a model of a few lines: what an account became, and which reports took effect."""

    @initialize(opened_as=st.sampled_from(OpenedAs), invited=st.booleans())
    def open(self, opened_as: OpenedAs, invited: bool) -> None:
        self.opened_as = opened_as
        self.lifecycle = "invited" if invited else "pending_activation"
        self.told: dict[str, tuple] = {}
        self.latest, self.applied = 0, 0
        self.client = self.bench.run(self.bench.cast.client("Bakery"))
        work = _fresh(self.bench.cast, self.client, opened_as=opened_as, lifecycle=Lifecycle(self.lifecycle))
        self.account = self.bench.run(work)
        self.archived = False

    def _report(self, report_id: str, sequence: int, to: Lifecycle, by: Cause) -> bool | str:
        async def tell() -> bool | str:
            account = await Account.get(id=self.account.id)
            try:
                async with atomic():
                    return await account.report_lifecycle(system(), report_id, sequence, to, by)
            except Refused as refused:
                return refused.refusals[0].code

        return self.bench.run(tell())

    @rule(sequence=st.integers(1, 30), to=st.sampled_from(Lifecycle), by=st.sampled_from(Cause))
    def report(self, sequence: int, to: Lifecycle, by: Cause) -> None:
        report_id = f"report-{len(self.told)}-{sequence}"
        answer = self._report(report_id, sequence, to, by)
        if sequence <= self.latest:
            assert answer is False
        elif to == self.lifecycle or allowed(self.lifecycle, to, by, self.opened_as):
            assert answer is True
            self.latest, self.applied = sequence, self.applied + 1
            self.archived = self.archived and not (to == "paying" and self.lifecycle != "paying")
            self.lifecycle = str(to)
        else:
            assert answer in ("NO_SUCH_TRANSITION", "NOT_YOURS_TO_CAUSE", "OPENED_OTHERWISE")
            return
        self.told[report_id] = (sequence, to, by)

    @rule(data=st.data())
    def progress(self, data: st.DataObject) -> None:
        """A report that fits, so that a run gets somewhere."""
        ways = [(to, by) for start, to, by in sorted(ALLOWED) if start == self.lifecycle]
        fitting = [(to, by) for to, by in ways if allowed(self.lifecycle, to, by, self.opened_as)]
        to, by = data.draw(st.sampled_from(fitting))
        self.report(self.latest + data.draw(st.integers(1, 3)), Lifecycle(to), Cause(by))

    @precondition(lambda self: getattr(self, "told", None))
    @rule(data=st.data())
    def report_twice(self, data: st.DataObject) -> None:
        report_id = data.draw(st.sampled_from(sorted(self.told)))
        assert self._report(report_id, *self.told[report_id]) is False

    @precondition(lambda self: getattr(self, "told", None))
    @rule(data=st.data(), to=st.sampled_from(Lifecycle), by=st.sampled_from(Cause))
    def same_id_other_body(self, data: st.DataObject, to: Lifecycle, by: Cause) -> None:
        report_id = data.draw(st.sampled_from(sorted(self.told)))
        sequence, was, cause = self.told[report_id]
        if (to, by) != (was, cause):
            assert self._report(report_id, sequence, to, by) == "REPORT_ID_REUSED"
        assert self._report(report_id, sequence + 50, was, cause) == "REPORT_ID_REUSED"

    @precondition(lambda self: getattr(self, "lifecycle", "") in ("trial_expired", "cancelled") and not self.archived)
    @rule()
    def archive(self) -> None:
        async def archive() -> None:
            await (await Client.get(id=self.client.id)).archive(system(), await Engagement.open_in(self.client.id))

        self.bench.run(archive())
        self.archived = True

    @invariant()
    def is_as_the_model_says(self) -> None:
        if hasattr(self, "account"):
            self.bench.run(self._compare())

    async def _compare(self) -> None:
        account = await Account.get(id=self.account.id)
        assert account.lifecycle == self.lifecycle
        assert (account.trial_ends_at is not None) >= (self.lifecycle in ("trial", "trial_expired"))
        assert await AccountReport.all().count() == len(self.told)
        assert await AccountReport.filter(applied=True).count() == self.applied
        client = await Client.get(id=self.client.id)
        assert (client.archived_at is not None) == self.archived


def test_reports_late_twice_and_out_of_order(database_url: str):
    run_machine(Reports, database_url, examples=25, steps=25)
