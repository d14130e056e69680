"""Every transition that the table does not allow is refused with a reason, through whichever door: API, screens, clock, mailed link.

The full product: each state × how it was opened × each door that moves accounts, against the table of `test_lifecycle`.
"""

import hashlib
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest

from portal.accounts import jobs
from portal.accounts.models import Account
from portal.accounts.rules import Lifecycle, OpenedAs
from portal.invitations import jobs as invitation_jobs
from portal.invitations.models import Invitation
from portal.kernel import clock
from portal.kernel.refusal import Refused
from tests.accounts.test_lifecycle import allowed
from tests.askers import billing, product_of
from tests.cast import SETTINGS, WAYS, Cast, ask, gid, system
from tests.served import Portal

REASONS = {"NO_SUCH_TRANSITION", "NOT_YOURS_TO_CAUSE", "OPENED_OTHERWISE", "INVITED", "NOT_OPEN"}
COMPANY = {"name": "Quay", "company_id": "QUAY-NEW", "country": "IE", "admin_name": "Mia"}


async def in_state(cast: Cast, state: Lifecycle, opened_as: OpenedAs, number: int) -> Account | None:
    """An account in this state, invited at first; None where an account that was opened so never comes there."""
    owner = await cast.viewer("owner")
    plan = cast.plans["payroll"] if opened_as is OpenedAs.SUBSCRIPTION else None
    email, lasts = [f"m{number}@quay.example"], timedelta(days=30)
    (row,) = await Invitation.invite(owner, email, cast.products["payroll"], opened_as, lasts=lasts, plan=plan)
    account = await Account.get(engagements__id=row.engagement_id)
    await Invitation.filter(id=row.id).update(digest=f"{number:064}")
    if state is Lifecycle.INVITED:
        return account
    steps = [(Lifecycle.PENDING_ACTIVATION, "client"), *((to, by.value) for to, by in WAYS[state])]
    for to, by in steps:
        if not allowed(account.lifecycle, to, by, opened_as):
            return None
        await account.move_to(system(), to, by)  # type: ignore[arg-type]
    return account


Door = Callable[[Cast, Account, int], Awaitable[set[str]]]


def report(to: Lifecycle, cause: str) -> Door:
    """A product or the billing says over the API that the account is `to` now."""

    async def door(cast: Cast, account: Account, number: int) -> set[str]:
        viewer = billing() if cause == "billing" else product_of(cast.products["payroll"].id)
        said = {"account": gid(account), "reportId": f"r{number}", "sequence": 1, "lifecycle": to.name, "byClient": cause == "client"}
        document = "mutation ($input: ReportLifecycleInput!) { reportLifecycle(input: $input) { errors { code message } } }"
        errors = (await ask(viewer, document, input=said))["reportLifecycle"]["errors"]
        assert all(each["message"] for each in errors)
        return {each["code"] for each in errors}

    return door


async def withdrawn(cast: Cast, account: Account, _number: int) -> set[str]:
    document = "mutation ($input: AccountInput!) { withdrawAccount(input: $input) { errors { code message } } }"
    found = await ask(await cast.viewer("owner"), document, input={"account": gid(account)})
    return {each["code"] for each in found["withdrawAccount"]["errors"]}


async def revoked(cast: Cast, account: Account, _number: int) -> set[str]:
    document = "mutation ($input: InvitationInput!) { revokeInvitation(input: $input) { errors { code message } } }"
    row = await Invitation.get(engagement__account_id=account.id)
    if account.lifecycle is not Lifecycle.INVITED:  # as it is once it was answered
        await Invitation.filter(id=row.id).update(accepted_at=clock.now(), closed_at=clock.now())
    found = await ask(await cast.viewer("owner"), document, input={"invitation": gid(row)})
    return {each["code"] for each in found["revokeInvitation"]["errors"]}


async def ticked(_cast: Cast, account: Account, _number: int) -> set[str]:
    """The clock comes by after every end there is."""
    past = clock.now() - timedelta(seconds=1)
    await Account.filter(id=account.id).update(trial_ends_at=past)
    await Invitation.filter(engagement__account_id=account.id).update(expires_at=past)
    await jobs.end_trials(SETTINGS)
    await invitation_jobs.expire(SETTINGS)
    return set()


@pytest.mark.parametrize("opened_as", OpenedAs)
@pytest.mark.parametrize("state", Lifecycle)
async def test_reports_move_an_account_as_the_table_says_and_else_say_why_not(cast: Cast, state: Lifecycle, opened_as: OpenedAs):
    for number, (to, cause) in enumerate((to, cause) for to in Lifecycle for cause in ("product", "client", "billing")):
        account = await in_state(cast, state, opened_as, number)
        if account is None:
            return
        codes = await report(to, cause)(cast, account, number)
        after = (await Account.get(id=account.id)).lifecycle
        if to is state:
            assert not codes and after is state  # told what is so already
        elif allowed(state, to, cause, opened_as):
            assert not codes and after is to, (state, to, cause)
        else:
            assert codes and codes <= REASONS and after is state, (state, to, cause, codes)


@pytest.mark.parametrize("opened_as", OpenedAs)
@pytest.mark.parametrize("state", Lifecycle)
async def test_what_a_partner_does_and_the_clock_move_what_they_may_alone(cast: Cast, state: Lifecycle, opened_as: OpenedAs):
    ends: dict[Door, dict[Lifecycle, Lifecycle]] = {
        withdrawn: {Lifecycle.PENDING_ACTIVATION: Lifecycle.CANCELLED},
        revoked: {Lifecycle.INVITED: Lifecycle.CANCELLED},
        ticked: {Lifecycle.INVITED: Lifecycle.CANCELLED, Lifecycle.TRIAL: Lifecycle.TRIAL_EXPIRED},
    }
    for number, (door, moves) in enumerate(ends.items(), start=100):
        account = await in_state(cast, state, opened_as, number)
        if account is None:
            return
        codes = await door(cast, account, number)
        after = (await Account.get(id=account.id)).lifecycle
        assert after is moves.get(state, state), (door, state)
        if door is not ticked:
            assert bool(codes) == (state not in moves) and codes <= REASONS, (door, state, codes)


@pytest.mark.parametrize("state", Lifecycle)
async def test_a_mailed_link_moves_an_invited_account_alone(cast: Cast, state: Lifecycle):
    account = await in_state(cast, state, OpenedAs.TRIAL, 1)
    if account is None:
        return
    await Invitation.filter(engagement__account_id=account.id).update(digest=hashlib.sha256(b"t" * 43).hexdigest())
    if state is Lifecycle.INVITED:
        assert await Invitation.accept("t" * 43, COMPANY, True, clock.now())
        assert (await Account.get(id=account.id)).lifecycle is Lifecycle.PENDING_ACTIVATION
    else:
        with pytest.raises(Refused) as refused:
            await Invitation.accept("t" * 43, COMPANY, True, clock.now())
        assert {each.code for each in refused.value.refusals} <= REASONS
        assert (await Account.get(id=account.id)).lifecycle is state


@pytest.mark.parametrize("state", Lifecycle)
def test_the_screens_refuse_what_the_api_refuses_and_say_why(portal: Portal, state: Lifecycle):
    account: Any = portal.run(in_state, portal.cast, state, OpenedAs.TRIAL if state.value.startswith("trial") else OpenedAs.SUBSCRIPTION, 1)
    row: Any = portal.run(lambda: _invitation(account))
    headers = portal.sign_in("owner")
    for path, fine in (
        (f"/accounts/{gid(account)}/withdraw", state is Lifecycle.PENDING_ACTIVATION),
        (f"/invitations/{gid(row)}/revoke", state is Lifecycle.INVITED),
    ):
        answer = portal.client.post(path, data={"csrf_token": headers["x-csrf-token"]}, headers=headers, follow_redirects=False)
        assert answer.status_code == (303 if fine else 422), (path, answer.status_code)
        if not fine:
            assert 'role="alert"' in answer.text


async def _invitation(account: Account) -> Invitation:
    row = await Invitation.get(engagement__account_id=account.id)
    if account.lifecycle is not Lifecycle.INVITED:
        await Invitation.filter(id=row.id).update(accepted_at=clock.now(), closed_at=clock.now())
        await row.refresh_from_db()
    return row
