"""What waits for the vendor's staff: queues, each equal to the total of the list that it opens."""

from datetime import datetime
from enum import Enum
from typing import Any

import strawberry
from tortoise.expressions import Q
from tortoise.functions import Count, Min

from portal.accounts.rules import Lifecycle, Provisioning
from portal.earnings.rules import RunState
from portal.gql.context import Context, Info
from portal.gql.declare import NODES
from portal.gql.permissions import requires
from portal.overview import models
from portal.partners.schema import PartnerKind, PartnerStatus


@strawberry.enum(description="What may wait for the vendor's staff.")
class VendorQueueName(Enum):
    PARTNERS_PENDING = strawberry.enum_value("partners_pending", description="Partners that signed up and wait to be approved.")
    PROVISIONING_FAILED = strawberry.enum_value(
        "provisioning_failed", description="Accounts pending activation that their product could not make."
    )
    WEBHOOKS_DEAD = strawberry.enum_value("webhooks_dead", description="Webhooks that were given up.")
    WEBHOOKS_WAITING = strawberry.enum_value("webhooks_waiting", description="Webhooks still to be sent.")
    REFERRALS_WAITING = strawberry.enum_value("referrals_waiting", description="Referrals about which something waits to be decided.")
    CASES_WAITING = strawberry.enum_value("cases_waiting", description="Support cases in which it is the vendor's turn.")
    RUNS_TO_APPROVE = strawberry.enum_value("runs_to_approve", description="Payout runs that wait for another person's approval.")
    RUNS_TO_PAY = strawberry.enum_value("runs_to_pay", description="Approved payout runs of which something is still to be paid.")
    ENDPOINTS_PAUSED = strawberry.enum_value("endpoints_paused", description="Endpoints to which nothing is sent.")


@strawberry.type(description="One queue.")
class VendorQueue:
    name: VendorQueueName = strawberry.field(description="Which one.")
    count: int = strawberry.field(description="How many wait.")
    oldest_at: datetime | None = strawberry.field(description="Since when the oldest waits; null: none does.")


@strawberry.type(description="How many partners have one status.")
class PartnersOfStatus:
    status: PartnerStatus = strawberry.field(description="The status.")
    count: int = strawberry.field(description="How many partners.")


@strawberry.type(description="How many active partners are of one kind.")
class PartnersOfKind:
    kind: PartnerKind = strawberry.field(description="The kind.")
    count: int = strawberry.field(description="How many partners.")


@strawberry.type(description="How many active partners stand in one tier.")
class PartnersOfTier:
    name: str | None = strawberry.field(description="The tier; null: in none yet.")
    rank: int | None = strawberry.field(description="Its rank; null: none yet.")
    count: int = strawberry.field(description="How many partners.")


@strawberry.type(description="The partners that the viewer sees, counted.")
class PartnerFigures:
    joined: int = strawberry.field(description="Active partners that joined in this month, by the viewer's time zone.")
    since: datetime = strawberry.field(description="When this month began.")
    by_status: list[PartnersOfStatus] = strawberry.field(description="By status, all of them.")
    by_kind: list[PartnersOfKind] = strawberry.field(description="Active ones by kind.")
    by_tier: list[PartnersOfTier] = strawberry.field(description="Active ones by tier, the lowest first, those in none last.")


_Queue = tuple[VendorQueueName, str, Q, str]
_FAILED = Q(provisioning=Provisioning.FAILED, lifecycle=Lifecycle.PENDING_ACTIVATION)
_UNSENT = Q(sent_at__isnull=True, skipped_at__isnull=True)
_QUEUES: tuple[_Queue, ...] = (
    (VendorQueueName.PARTNERS_PENDING, "partner", Q(status="pending"), "created_at"),
    (VendorQueueName.PROVISIONING_FAILED, "account", _FAILED, "provisioning_since"),
    (VendorQueueName.WEBHOOKS_DEAD, "webhook", _UNSENT & Q(dead_at__isnull=False), "created_at"),
    (VendorQueueName.WEBHOOKS_WAITING, "webhook", _UNSENT & Q(dead_at__isnull=True), "created_at"),
    (VendorQueueName.REFERRALS_WAITING, "referral", Q(waits_since__isnull=False), "waits_since"),
    (VendorQueueName.CASES_WAITING, "partnercase", Q(waits_since__isnull=False), "waits_since"),
    (VendorQueueName.RUNS_TO_APPROVE, "payoutrun", Q(state=RunState.DRAFT), "drawn_at"),
    (VendorQueueName.RUNS_TO_PAY, "payoutrun", Q(state=RunState.APPROVED), "approved_at"),
    (VendorQueueName.ENDPOINTS_PAUSED, "endpoint", Q(is_paused=True), "paused_at"),
)


async def _queue(context: Context, name: VendorQueueName, kind: str, where: Q, since: str) -> VendorQueue:
    model: Any = NODES[kind].model
    scope = model.book_of(context.viewer) if kind == "account" else model.visible_to(context.viewer)
    found = (await scope.filter(where).annotate(n=Count("id"), first=Min(since)).order_by().values("n", "first"))[0]
    return VendorQueue(name=name, count=found["n"], oldest_at=found["first"])


@strawberry.type
class VendorQuery:
    @strawberry.field(
        description="What waits for the vendor's staff, as far as the viewer sees it.",
        metadata={"aggregate": True},
        **requires("partners:read"),
    )
    async def vendor_queues(self, info: Info) -> list[VendorQueue]:
        return [await _queue(info.context, *each) for each in _QUEUES]

    @strawberry.field(description="All partners, counted.", metadata={"aggregate": True}, **requires("partners:read"))
    async def partner_figures(self, info: Info) -> PartnerFigures:
        found = await models.partner_figures(info.context.viewer)
        return PartnerFigures(
            joined=found.joined,
            since=found.since,
            by_status=[PartnersOfStatus(status=PartnerStatus(status), count=n) for status, n in found.by_status.items()],
            by_kind=[PartnersOfKind(kind=PartnerKind(kind), count=n) for kind, n in found.by_kind.items()],
            by_tier=[PartnersOfTier(name=tier.name if tier else None, rank=tier.rank if tier else None, count=n) for tier, n in found.by_tier],
        )
