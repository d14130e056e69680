"""What the programme is told of accounts: facts, from which it follows what they earn."""

from collections.abc import Awaitable, Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from portal.accounts.rules import ACTIVE, STATES, Lifecycle, Origin, State
from portal.kernel.viewer import Viewer
from portal.programme.models import Attribution, ProgrammeEvent
from portal.programme.rules.events import Type

if TYPE_CHECKING:
    from portal.accounts.models.account import Account, Engagement

# What follows from a partner's bringing an account, beside the touch: set by who comes after the accounts.
Brought = Callable[[Viewer, "Engagement"], Awaitable[None]]
_when_brought: list[Brought] = []

_BROUGHT = frozenset({Origin.WIZARD, Origin.MAIL, Origin.LINK})  # the others came without the partner's doing
_PAID = STATES[State.PAID]


def when_brought(run: Brought) -> None:
    """Have `run` called for each account that a partner brings, in the same transaction."""
    _when_brought.append(run)


async def _tell(viewer: Viewer, account: "Account", type_: Type, **facts: Any) -> None:
    uid = f"account:{account.id}:{type_}:{viewer.now.isoformat()}"
    await ProgrammeEvent.tell(viewer, type_, uid, account_id=account.id, **facts)


async def of_engagement(viewer: Viewer, engagement: "Engagement") -> None:
    """That a partner brought the account, where it did: what the account does from now on counts for that partner."""
    if engagement.origin in _BROUGHT:
        for run in _when_brought:
            await run(viewer, engagement)
        uid, account = f"engagement:{engagement.id}", engagement.account_id
        await ProgrammeEvent.tell(viewer, Type.TOUCH, uid, engagement.partner_id, account_id=account, business=account)
        await Attribution.settle(account, viewer.now)


async def of_move(viewer: Viewer, account: "Account", before: Lifecycle) -> None:
    """What a transition means: the account came into use, began to pay, no longer pays, ended."""
    now = account.lifecycle
    if before is Lifecycle.TRIAL and now is not Lifecycle.TRIAL:
        await _tell(viewer, account, Type.TRIAL_ENDED)
    if now in ACTIVE and before not in ACTIVE:
        product = await account.product
        client = await account.engagements.filter(ended_at__isnull=True, partner_id=await Attribution.of(account.id, viewer.now)).first()
        folder = client.client_id if client else None
        await _tell(viewer, account, Type.ONBOARDING, client=folder, product=product.slug, plan=await _plan(account))
    if now in _PAID and before not in _PAID:
        await _tell(viewer, account, Type.PAYING, plan=await _plan(account))
    if before in _PAID and now not in _PAID:
        await _tell(viewer, account, Type.LAPSED)
    if before in ACTIVE and now not in ACTIVE:
        await _tell(viewer, account, Type.CHURN)


async def of_plan(viewer: Viewer, account: "Account", renewed_on: date | None) -> None:
    """That a paying account goes on with a plan, perhaps another one; and that it was renewed, where its renewal moved on."""
    if account.lifecycle in _PAID:
        await _tell(viewer, account, Type.PAYING, plan=await _plan(account))
        if renewed_on and account.renews_on and renewed_on < account.renews_on:
            await _tell(viewer, account, Type.RENEWAL)


async def of_seats(viewer: Viewer, account: "Account", seats: int) -> None:
    """How many use it from now on."""
    await _tell(viewer, account, Type.SEATS, seats=seats)


async def _plan(account: "Account") -> str | None:
    plan = await account.plan if account.plan_id else None
    return plan.slug if plan else None
