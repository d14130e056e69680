"""What needs the viewer's partner: each ask is counted as the list that it opens counts, all of them in a few statements."""

from datetime import date
from enum import Enum
from typing import Any

import strawberry

from portal.gql.context import Context, Info
from portal.gql.declare import NODES
from portal.gql.permissions import requires
from portal.gql.ready import Ready
from portal.kernel.viewer import Viewer
from portal.overview.models import waiting
from portal.overview.rules import IDLE_DAYS, RENEWAL_DAYS, TRIAL_DAYS
from portal.overview.schema import waiting_requests


@strawberry.enum(description="What may need someone of the partner.")
class AttentionKind(Enum):
    PAST_DUE = strawberry.enum_value("past_due", description="Accounts that did not pay in time.")
    PAYOUTS_HELD = strawberry.enum_value("payouts_held", description="Payouts that wait for bank details.")
    ACCESS_BROKEN = strawberry.enum_value("access_broken", description="Accounts that the partner's user can no longer enter as before.")
    TRIALS_ENDING = strawberry.enum_value("trials_ending", description=f"Trials that end within {TRIAL_DAYS} days.")
    PROVISIONING_FAILED = strawberry.enum_value("provisioning_failed", description="Accounts pending activation that their product could not make.")
    RENEWALS_DUE = strawberry.enum_value("renewals_due", description=f"Paid accounts that renew within {RENEWAL_DAYS} days.")
    ACCESS_ASKED = strawberry.enum_value("access_asked", description="Requests for access that wait for the viewer's decision.")
    IDLE = strawberry.enum_value("idle", description=f"Active accounts that nobody has used for {IDLE_DAYS} days.")


@strawberry.type(description="One thing that needs someone.")
class AttentionAsk:
    kind: AttentionKind = strawberry.field(description="Which.")
    count: int = strawberry.field(description="How many; the total of the list that it opens.")
    next_on: date | None = strawberry.field(description="The nearest day on which one of them comes due; null: there is none.")


@strawberry.type(description="What needs the viewer's partner, what weighs most first; and when the next thing will.")
class Attention:
    asks: list[AttentionAsk] = strawberry.field(description="What is there, each with one at least.")
    next_kind: AttentionKind | None = strawberry.field(description="What comes next where nothing is there: trials that end, or renewals.")
    next_on: date | None = strawberry.field(description="On which day.")


def _held(viewer: Viewer) -> Any:
    model: Any = NODES["payout"].model
    return model.visible_to(viewer).filter(model.waits(viewer.now)).count()


_HELD = Ready(_held)


async def _payouts_held(context: Context) -> int:
    if not context.viewer.can("payout_details:manage"):
        return 0
    return await _HELD.count(context.viewer)


async def attention(context: Context) -> Attention:
    """The asks of the viewer's partner."""
    if not context.viewer.partner_id:
        return Attention(asks=[], next_kind=None, next_on=None)
    found = await waiting(context.viewer)
    counts = {**found.counts, "payouts_held": await _payouts_held(context), "access_asked": await waiting_requests(context)}
    days = {AttentionKind.TRIALS_ENDING: found.trial_ends_on, AttentionKind.RENEWALS_DUE: found.renews_on}
    asks = [AttentionAsk(kind=kind, count=counts[kind.value], next_on=days.get(kind)) for kind in AttentionKind if counts[kind.value]]
    ahead = min(((day, kind) for kind, day in days.items() if day), key=lambda each: each[0], default=None)
    return Attention(asks=asks, next_kind=ahead[1] if ahead else None, next_on=ahead[0] if ahead else None)


@strawberry.type
class AttentionQuery:
    @strawberry.field(
        description="What needs someone of the viewer's partner. Of all partners the vendor's queues tell.",
        metadata={"aggregate": True},
        **requires("clients:read"),
    )
    async def attention(self, info: Info) -> Attention:
        return await attention(info.context)
