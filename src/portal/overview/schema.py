"""The counters of the overview: each equals the total of the list that it opens."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import strawberry
from tortoise.expressions import Q
from tortoise.functions import Count, Sum
from tortoise.queryset import QuerySet

from portal.accounts.rules import ACTIVE, STATES, Lifecycle, State
from portal.gql.context import Context, Info
from portal.gql.declare import NODES
from portal.gql.permissions import requires
from portal.gql.ready import Ready
from portal.kernel.viewer import Viewer
from portal.referrals.rules import OPEN
from portal.support.rules import CaseStatus
from portal.tallies.loaders import figures_by_viewer


@strawberry.type(description="How many accounts have one status.")
class LifecycleCount:
    lifecycle: Lifecycle = strawberry.field(description="The status.")
    accounts: int = strawberry.field(description="How many accounts.")


@strawberry.type(description="What the viewer sees, counted. Every figure equals the total of the list that it opens.")
class Counters:
    clients: int = strawberry.field(description="Folders that are not archived.")
    accounts: int = strawberry.field(description="All accounts.")
    unlinked: int = strawberry.field(description="Accounts that a partner has not put into a client's folder.")
    paid_companies: int = strawberry.field(description="Accounts that are paying or past due.")
    pending_activation: int = strawberry.field(description="Accounts created and not active yet.")
    active: int = strawberry.field(description="Accounts in trial, paying or past due.")
    inactive: int = strawberry.field(description="Accounts whose trial expired or that are cancelled.")
    active_users: int = strawberry.field(description="Active users, as last reported, summed over Active accounts.")
    headcount: int = strawberry.field(description="Employees, as last reported, summed over Active accounts.")
    by_lifecycle: list[LifecycleCount] = strawberry.field(description="Accounts by status, in the order of their lives.")


# What waits for the viewer: what is counted, for whom.


def _open_referrals(viewer: Viewer) -> QuerySet[Any]:
    """Open ones of a partner; for the vendor what waits for a decision."""
    where = Q(waits_since__isnull=False) if viewer.sees_every_partner else Q(stage__in=list(OPEN))
    return NODES["referral"].model.visible_to(viewer).filter(where)  # type: ignore[attr-defined]


def _cases(viewer: Viewer) -> QuerySet[Any]:
    whose_turn = CaseStatus.WAITS_FOR_VENDOR if viewer.can("support:answer") else CaseStatus.WAITS_FOR_PARTNER
    return NODES["partnercase"].model.visible_to(viewer).filter(status=whose_turn)  # type: ignore[attr-defined]


def _masters(viewer: Viewer) -> QuerySet[Any]:
    """Accounts whose admins may be proposed to an owner: one, or none."""
    return NODES["engagement"].model.visible_to(viewer).filter(partner_id=viewer.partner_id, is_portal_master=True)  # type: ignore[attr-defined]


@dataclass(frozen=True)
class _Told:
    """Rows that wait for the viewer, and for whom they may."""

    rows: Callable[[Viewer], QuerySet[Any]]
    may: Callable[[Viewer], bool] = lambda _viewer: True


_TOLD = {
    "referrals": _Told(_open_referrals, lambda viewer: viewer.can("referrals:read")),
    "support": _Told(_cases),
    "requests": _Told(
        lambda viewer: NODES["accessrequest"].model.waiting(viewer),  # type: ignore[attr-defined]
        lambda viewer: viewer.can("access:manage") and viewer.staff_id is not None,
    ),
    "masters": _Told(_masters, lambda viewer: viewer.can("ownership:manage") and viewer.partner_id is not None),
    "notifications": _Told(lambda viewer: NODES["notification"].model.unread(viewer)),  # type: ignore[attr-defined]
}


def _counting(*names: str) -> Ready:
    return Ready(lambda viewer: {name: _TOLD[name].rows(viewer).count() for name in names if _TOLD[name].may(viewer)})


_EACH, _ALL = {name: _counting(name) for name in _TOLD}, _counting(*_TOLD)


async def _told(context: Context, name: str) -> int:
    """How many of these wait for the viewer. A page of the portal shows them all, and has all of them counted at once."""
    viewer = context.viewer
    if not _TOLD[name].may(viewer):
        return 0
    if context.in_process:
        return (await context.once("told", partial(_ALL.counts, viewer)))[name]
    return (await context.once(("told", name), partial(_EACH[name].counts, viewer)))[name]


async def waiting_requests(context: Context) -> int:
    """How many requests for access wait for a decision, for whom may decide."""
    return await _told(context, "requests")


async def _proposals(context: Context) -> int:
    """What waits for an owner's answer."""
    if not await _told(context, "masters"):
        return 0
    model: Any = NODES["engagement"].model
    return len(await context.once("admin_proposals", partial(model.admin_proposals, context.viewer)))


def _rows(kind: str, **conditions: object) -> Ready:
    """How many rows of a kind there are, as the viewer sees them."""
    return Ready(lambda viewer: NODES[kind].model.visible_to(viewer).filter(**conditions).count())  # type: ignore[attr-defined]


_CLIENTS = _rows("client", archived_at__isnull=True)
_UNLINKED = Ready(lambda viewer: NODES["account"].model.book_of(viewer, Q(client_id__isnull=True)).count())  # type: ignore[attr-defined]
_ENGAGEMENTS = _rows("engagement")


async def _once(context: Context, name: str, rows: Ready) -> int:
    """How many rows these are, counted once an operation: the menu and the page both ask."""
    return await context.once(("count", name), partial(rows.count, context.viewer))


async def _clients(context: Context) -> int:
    if kept := figures_by_viewer(context):
        return (await kept)["clients"]
    return await _once(context, "clients", _CLIENTS)


async def _unlinked(context: Context) -> int:
    if not context.viewer.sees_every_partner and (kept := figures_by_viewer(context)):
        return (await kept)["unlinked"]
    return await _once(context, "unlinked", _UNLINKED)


async def _accounts(context: Context) -> int:
    """A partner is engaged with an account once at most, so that its engagements can be counted in the accounts' stead."""
    if kept := figures_by_viewer(context):
        return (await kept)["accounts"]
    return await _once(context, "accounts", _ENGAGEMENTS)


async def _counted(context: Context) -> dict[str, int]:
    """Accounts by lifecycle, and users and headcount of Active ones, for whom nothing is kept."""
    accounts = NODES["account"].model.book_of(context.viewer)  # type: ignore[attr-defined]
    grouped = accounts.annotate(n=Count("id"), users=Sum("active_users"), heads=Sum("headcount")).group_by("lifecycle")
    rows = {Lifecycle(row["lifecycle"]): row for row in await grouped.values("lifecycle", "n", "users", "heads")}
    in_use = [row for lifecycle, row in rows.items() if lifecycle in ACTIVE]
    return {
        **{lifecycle: rows[lifecycle]["n"] if lifecycle in rows else 0 for lifecycle in Lifecycle},
        "active_users": sum(row["users"] for row in in_use),
        "headcount": sum(row["heads"] for row in in_use),
    }


async def _counters(context: Context) -> Counters:
    figures = await (figures_by_viewer(context) or _counted(context))

    def total(state: State) -> int:
        return sum(figures[lifecycle] for lifecycle in STATES[state])

    return Counters(
        clients=await _clients(context),
        accounts=sum(figures[lifecycle] for lifecycle in Lifecycle),
        unlinked=await _unlinked(context),
        paid_companies=total(State.PAID),
        pending_activation=total(State.PENDING_ACTIVATION),
        active=total(State.ACTIVE),
        inactive=total(State.INACTIVE),
        active_users=figures["active_users"],
        headcount=figures["headcount"],
        by_lifecycle=[LifecycleCount(lifecycle=lifecycle, accounts=figures[lifecycle]) for lifecycle in Lifecycle],
    )


async def counters(context: Context) -> Counters:
    """The viewer's counters, counted once an operation."""
    return await context.once("counters", partial(_counters, context))


@strawberry.type(description="What the menu counts.")
class ShellCounts:
    """Each is counted where it is asked for."""

    @strawberry.field(description="Folders that are not archived.")
    async def clients(root, info: Info) -> int:
        return await _clients(info.context)

    @strawberry.field(description="All accounts.")
    async def accounts(root, info: Info) -> int:
        return await _accounts(info.context)

    @strawberry.field(description="Accounts in no client's folder.")
    async def unlinked(root, info: Info) -> int:
        return await _unlinked(info.context)

    @strawberry.field(description="Referrals that can still be won; for the vendor's staff those about which something waits to be decided.")
    async def referrals(root, info: Info) -> int:
        return await _told(info.context, "referrals")

    @strawberry.field(description="Support cases that wait for the viewer's side.")
    async def support(root, info: Info) -> int:
        return await _told(info.context, "support")

    @strawberry.field(description="Requests for access that wait for the viewer's decision.")
    async def requests(root, info: Info) -> int:
        return await waiting_requests(info.context)

    @strawberry.field(description="What the viewer was told and has not read.")
    async def notifications(root, info: Info) -> int:
        return await _told(info.context, "notifications")

    @strawberry.field(description="Proposals about admins that wait for the viewer's answer.")
    async def proposals(root, info: Info) -> int:
        return await _proposals(info.context)


@strawberry.type
class OverviewQuery:
    @strawberry.field(description="The viewer's counters.", metadata={"aggregate": True}, **requires("clients:read"))
    async def counters(self, info: Info) -> Counters:
        return await counters(info.context)
