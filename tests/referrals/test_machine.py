"""Referrals under any order of acts, of both sides and of the clock: what always holds."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule

from portal.accounts.models import Account, Origin
from portal.accounts.rules import Cause
from portal.kernel import clock, ids
from portal.kernel.refusal import Refused
from portal.kernel.viewer import Kind, Viewer
from portal.programme.models import Attribution, ProgrammeEvent, today
from portal.programme.rules import referrals as terms_of
from portal.referrals.models import Referral, ReferralRequest, ReferralStep, programme_of
from portal.referrals.rules import OPEN, RequestKind, Stage
from tests.machines import Machine, run_machine

NAMES = ("Acme", "Brown", "Cole")
WHO = ("owner", "rival")


class Referrals(Machine):
    """Two partners, three businesses, one vendor, and a clock that goes both ways."""

    @initialize()
    def begin(self) -> None:
        self.now: datetime = clock.now()
        self.won: dict[UUID, UUID] = {}

    def act(self, work: Any) -> None:
        """Do it, or have it refused: then nothing of it was."""
        try:
            self.bench.run(work)
        except Refused as refused:
            assert refused.refusals

    async def viewer(self, who: str) -> Viewer:
        return replace(await self.bench.cast.viewer(who), now=self.now)

    async def one(self, draw: int) -> Referral | None:
        rows = await Referral.all().order_by("id")
        return rows[draw % len(rows)] if rows else None

    @rule(who=st.sampled_from(WHO), name=st.sampled_from(NAMES))
    def submit(self, who: str, name: str) -> None:
        async def work() -> None:
            lead = {"business_name": name, "country": "IE", "note": "Friends."}
            await Referral.submit(await self.viewer(who), lead, self.bench.cast.products["payroll"])

        self.act(work())

    @rule(draw=st.integers(0, 99), accepts=st.booleans(), despite=st.booleans(), why=st.sampled_from(["", "Because."]))
    def decide(self, draw: int, accepts: bool, despite: bool, why: str) -> None:
        async def work() -> None:
            if row := await self.one(draw):
                await row.decide(await self.viewer("vendor"), accepts, why, despite=despite)

        self.act(work())

    @rule(draw=st.integers(0, 99), stage=st.sampled_from(Stage), account=st.integers(0, 9))
    def move(self, draw: int, stage: Stage, account: int) -> None:
        async def work() -> None:
            accounts = await Account.all().order_by("id")
            if row := await self.one(draw):
                chosen = accounts[account % len(accounts)] if accounts else None
                await row.move(await self.viewer("vendor"), stage, "Because.", chosen)

        self.act(work())

    @rule(draw=st.integers(0, 99), kind=st.sampled_from(RequestKind), back=st.integers(-1, 90))
    def ask(self, draw: int, kind: RequestKind, back: int) -> None:
        async def work() -> None:
            if row := await self.one(draw):
                who = "owner" if row.partner_id == self.bench.cast.partner.id else "rival"
                since = await today(self.now) - timedelta(days=back)
                await row.ask(await self.viewer(who), kind, "Because.", since)

        self.act(work())

    @rule(draw=st.integers(0, 99), grants=st.booleans(), account=st.integers(0, 9))
    def answer(self, draw: int, grants: bool, account: int) -> None:
        async def work() -> None:
            asked, accounts = await ReferralRequest.all().order_by("id"), await Account.all().order_by("id")
            if asked:
                request = asked[draw % len(asked)]
                chosen = accounts[account % len(accounts)] if accounts and account < 8 else None
                row = await Referral.get(id=request.referral_id)
                await row.answer(await self.viewer("vendor"), request.id, grants, "Because.", chosen)

        self.act(work())

    @rule(draw=st.integers(0, 99))
    def withdraw(self, draw: int) -> None:
        async def work() -> None:
            if row := await self.one(draw):
                await row.withdraw(await self.viewer("owner"))

        self.act(work())

    @rule(who=st.sampled_from(WHO), name=st.sampled_from(NAMES))
    def open_account(self, who: str, name: str) -> None:
        async def work() -> None:
            cast = self.bench.cast
            partner = cast.partner if who == "owner" else cast.other
            opened = {"name": name, "country": "IE", "by": Cause.PARTNER, "origin": Origin.WIZARD, "company_id": str(ids.new())}
            await Account.open(await self.viewer(who), cast.products["payroll"], partner_id=partner.id, **opened)

        self.act(work())

    @rule(days=st.sampled_from([1, 7, 29, 30, 89, 90, 120, -3]))
    def time_passes(self, days: int) -> None:
        self.now += timedelta(days=days)

    @rule()
    def clock_comes_by(self) -> None:
        async def work() -> None:
            viewer = Viewer(kind=Kind.TOOL, name="", now=self.now)
            for key in await Referral.ended(self.now, 100):
                assert await (await Referral.get(id=key)).expire(viewer)
            for key in await Referral.ending(self.now, 100):
                assert await (await Referral.get(id=key)).warn(viewer)
            assert not await Referral.ended(self.now, 100) and not await Referral.ending(self.now, 100)

        self.act(work())

    @invariant()
    def all_holds(self) -> None:
        self.bench.run(self._holds())

    async def _holds(self) -> None:
        terms = (await programme_of(self.now)).referrals
        asked = await ReferralRequest.all()
        waiting = {(each.referral_id, each.kind) for each in asked if each.decided_at is None}
        assert len(waiting) == sum(each.decided_at is None for each in asked)
        for row in await Referral.all():
            await self._one_holds(row, terms, {kind for key, kind in waiting if key == row.id})
        won = [(row.account_id, row.partner_id) for row in await Referral.filter(stage=Stage.WON)]
        assert len(won) == len(set(won))  # a partner wins an account once
        for partner in (self.bench.cast.partner, self.bench.cast.other):
            assert await Referral.filter(partner_id=partner.id, stage__in=list(OPEN)).count() <= (terms.most_open or 0) + len(asked)

    async def _one_holds(self, row: Referral, terms: Any, waiting: set[RequestKind]) -> None:
        assert (row.stage is Stage.WON) is (row.account_id is not None)
        if row.account_id:  # bound for good: once won, with that account for ever
            assert self.won.setdefault(row.id, row.account_id) == row.account_id
            assert await Attribution.filter(account_id=row.account_id).exists()
        assert row.id not in self.won or row.account_id
        assert row.extensions <= terms.extensions
        assert (row.protected_until is None) is (terms_of.protected_until(terms, row.stage, await today(row.stage_since)) is None)
        assert (row.waits_since is not None) is (bool(waiting) or row.stage in (Stage.SUBMITTED, Stage.UNDER_REVIEW))
        steps = await ReferralStep.filter(referral_id=row.id).order_by("id")
        assert [each.before for each in steps] == [None, *(each.stage for each in steps[:-1])] and steps[-1].stage == row.stage
        facts = await ProgrammeEvent.filter(type="referral", uid__startswith=f"referral:{row.id}:").order_by("id")
        assert [each.facts["stage"] for each in facts] == [each.stage for each in steps]
        assert await ProgrammeEvent.filter(uid=f"referral:{row.id}:touch").count() == (row.stage is Stage.WON)


def test_referrals_under_any_order_of_acts(database_url: str):
    run_machine(Referrals, database_url, examples=12, steps=25)
