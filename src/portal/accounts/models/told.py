"""What the programme is told of accounts: facts, from which it follows what they earn."""

from collections.abc import Awaitable, Callable, Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from portal.accounts.rules import ACTIVE, STATES, Lifecycle, Origin, State
from portal.kernel.viewer import Viewer
from portal.programme.models import Attribution, ProgrammeEvent
from portal.programme.rules.events import Type

if TYPE_CHECKING:
    from portal.accounts.models.account import Account, Engagement

BROUGHT = frozenset({Origin.WIZARD, Origin.MAIL, Origin.LINK})  # the others came without the partner's doing
_PAID = STATES[State.PAID]
Fact = tuple[Type, dict[str, Any]]

# What follows from a partner's bringing an account, beside the touch: set by who comes after the accounts.
Brought = Callable[[Viewer, "Engagement"], Awaitable[None]]
_when_brought: list[Brought] = []


def when_brought(run: Brought) -> None:
    """Have `run` called for each account that a partner brings, in the same transaction."""
    _when_brought.append(run)


def uid(account_id: UUID, type_: Type, at: datetime) -> str:
    """The name of a fact of an account: of a type there is one at a moment."""
    return f"account:{account_id}:{type_}:{at.isoformat()}"


def moved(before: Lifecycle, now: Lifecycle, product: str, plan: str | None, client: UUID | None) -> Iterator[Fact]:
    """What a transition means: the account came into use, began to pay, no longer pays, ended."""
    if before is Lifecycle.TRIAL and now is not Lifecycle.TRIAL:
        yield Type.TRIAL_ENDED, {}
    if now in ACTIVE and before not in ACTIVE:
        yield Type.ONBOARDING, {"client": client, "product": product, "plan": plan}
    if now in _PAID and before not in _PAID:
        yield Type.PAYING, {"plan": plan}
    if before in _PAID and now not in _PAID:
        yield Type.LAPSED, {}
    if before in ACTIVE and now not in ACTIVE:
        yield Type.CHURN, {}


def subscribed(lifecycle: Lifecycle, plan: str | None, had_until: date | None, renews_on: date | None) -> Iterator[Fact]:
    """That a paying account goes on with a plan, perhaps another one; and that it was renewed, where its renewal moved on."""
    if lifecycle in _PAID:
        yield Type.PAYING, {"plan": plan}
        if had_until and renews_on and had_until < renews_on:
            yield Type.RENEWAL, {}


async def of_engagement(viewer: Viewer, engagement: "Engagement") -> None:
    """That a partner brought the account, where it did: what the account does from now on counts for that partner."""
    if engagement.origin in BROUGHT:
        for run in _when_brought:
            await run(viewer, engagement)
        account = engagement.account_id
        await ProgrammeEvent.tell(viewer, Type.TOUCH, f"engagement:{engagement.id}", engagement.partner_id, account_id=account, business=account)
        await Attribution.settle(account, viewer.now)


async def of_move(viewer: Viewer, account: "Account", before: Lifecycle) -> None:
    """Tell what a transition means."""
    product, folder = await account.product, None
    if partner_id := await Attribution.of(account.id, viewer.now):
        side = await account.engagements.filter(ended_at__isnull=True, partner_id=partner_id).first()
        folder = side.client_id if side else None
    await _tell(viewer, account, moved(before, account.lifecycle, product.slug, await _plan(account), folder))


async def of_plan(viewer: Viewer, account: "Account", had_until: date | None) -> None:
    """Tell with which plan it goes on; `had_until`: when it was to renew before."""
    await _tell(viewer, account, subscribed(account.lifecycle, await _plan(account), had_until, account.renews_on))


async def of_seats(viewer: Viewer, account: "Account", seats: int) -> None:
    """Tell how many use it from now on."""
    await _tell(viewer, account, [(Type.SEATS, {"seats": seats})])


async def _tell(viewer: Viewer, account: "Account", facts: Any) -> None:
    for type_, said in facts:
        await ProgrammeEvent.tell(viewer, type_, uid(account.id, type_, viewer.now), account_id=account.id, **said)


async def _plan(account: "Account") -> str | None:
    plan = await account.plan if account.plan_id else None
    return plan.slug if plan else None
