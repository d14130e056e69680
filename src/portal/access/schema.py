"""Grants in the schema."""

from datetime import datetime
from enum import Enum
from typing import Annotated, Any

import strawberry
from tortoise.expressions import Q, Subquery

from portal.access import models, rules
from portal.access.models_requests import AccessOutcome
from portal.access.models_requests import AccessRequest as AccessRequestRow
from portal.gql.context import Context, Info
from portal.gql.declare import NODES, Node, batched, column, node, one, words
from portal.gql.mutations import MutationInput, find, mutation, payload
from portal.gql.narrow import named
from portal.gql.pages import LISTINGS, Connection, Direction, Listing, Order, connection
from portal.gql.permissions import requires
from portal.kernel import ids
from portal.kernel.refusal import not_found
from portal.kernel.search import needles
from portal.kernel.viewer import Viewer

_Staff = Annotated["Staff", strawberry.lazy("portal.people.schema")]
_Client = Annotated["Client", strawberry.lazy("portal.clients.schema")]
_Engagement = Annotated["Engagement", strawberry.lazy("portal.accounts.schema")]


@node("grant", models.Grant, "A staff member's access to one account or to all of a client's.")
class Grant(Node):
    staff: _Staff | None = one("staff", "Who may.", key="staff_id")
    client: _Client | None = one("client", "The client all of whose accounts it opens, if it is for a client.", key="client_id")
    engagement: _Engagement | None = one(
        "engagement", "The engagement whose account it opens, if it is for one account.", key="engagement_id"
    )
    since: datetime = column("When it was given.")
    until: datetime | None = column("When it ends by itself; null: lasting.")
    given_by: str = column("Who gave it.")


@strawberry.input(description="Access to give.")
class GrantAccessInput(MutationInput):
    staff: strawberry.ID = strawberry.field(description="To whom: an advisor.")
    client: strawberry.ID | None = strawberry.field(default=None, description="All accounts of this client; or")
    account: strawberry.ID | None = strawberry.field(default=None, description="this account alone.")
    until: datetime | None = strawberry.field(default=None, description="When it is to end; lasting if not said.")


@strawberry.input(description="Access to take away.")
class RevokeAccessInput(MutationInput):
    staff: strawberry.ID = strawberry.field(description="From whom.")
    client: strawberry.ID | None = strawberry.field(default=None, description="The grant on this client; or")
    account: strawberry.ID | None = strawberry.field(default=None, description="the grant on this account.")


@payload("Who now has which access.")
class GrantAccessPayload:
    grant: Grant | None = strawberry.field(description="The grant.")
    client: _Client | None = strawberry.field(description="The client concerned, if the account is in a folder.")


@payload("Who now has which access.")
class RevokeAccessPayload:
    staff: _Staff | None = strawberry.field(description="Who lost it.")
    client: _Client | None = strawberry.field(description="The client concerned, if the account is in a folder.")


async def _target(info: Info, client: str | None, account: str | None):
    """What a grant is for: exactly one of both must be named."""
    if (client is None) == (account is None):
        raise not_found("client")
    if client is not None:
        row = await find(info.context, client, "client", "client")
        return row, row
    shown = await find(info.context, account, "account", "account", lock=False)
    engagements = NODES["engagement"].model.visible_to(info.context.viewer)  # type: ignore[attr-defined]
    engagement = await engagements.filter(account_id=shown.id, partner_id=info.context.viewer.partner_id).get_or_none()
    if engagement is None:
        raise not_found("account")
    folder = await NODES["client"].model.get_or_none(id=engagement.client_id) if engagement.client_id else None
    return engagement, folder


words(
    AccessOutcome,
    "What was decided about a request for access.",
    given="Access was given.",
    declined="It was declined, with a reason.",
)


@node("accessrequest", AccessRequestRow, "That an advisor asks for access to a client. With `access:manage` the partner's, else one's own.")
class AccessRequest(Node):
    staff: _Staff | None = one("staff", "Who asks.", key="staff_id")
    reason: str = column("Why, as that person said.")
    asked_at: datetime = column("When.")
    decided_at: datetime | None = column("When it was decided; null: it waits.")
    outcome: AccessOutcome | None = column("What was decided; null: it waits.")
    decided_by: str = column("Who decided; or empty.")
    answer: str = column("Why it was declined; or empty.")
    until: datetime | None = column("Until when access was given; null, where it was given: lasting.")

    @batched("The name of the client that it is about.", needs=("client_id",))
    async def client_name(context: Context, rows: list[AccessRequestRow]) -> list[str]:
        clients = NODES["client"].model.filter(id__in=list({row.client_id for row in rows}))
        names = dict(await clients.values_list("id", "name"))
        return [names[row.client_id] for row in rows]


@strawberry.enum(description="What requests for access are sorted by.")
class AccessRequestOrder(Enum):
    ASKED = strawberry.enum_value("asked", description="When it was asked.")


@strawberry.input(description="How requests for access are sorted.")
class AccessRequestOrderBy:
    field: AccessRequestOrder = strawberry.field(default=AccessRequestOrder.ASKED, description="By what.")
    direction: Direction = strawberry.field(default=Direction.DESCENDING, description="Which way.")


@strawberry.input(description="Which requests for access.")
class AccessRequestFilter:
    waiting: bool | None = strawberry.field(default=None, description="True: not decided; false: decided.")
    staff: strawberry.ID | None = strawberry.field(default=None, description="Of this person.")


@strawberry.type(description="Requests for access in pages.")
class AccessRequestConnection(Connection[AccessRequest]):
    pass


def _narrow(_viewer: Viewer, filter: AccessRequestFilter | None) -> Q | None:
    found = Q()
    if filter and filter.waiting is not None:
        found &= Q(decided_at__isnull=filter.waiting)
    return found & named("staff", filter.staff) if filter else found


LISTINGS["AccessRequest"] = Listing(
    AccessRequestRow.visible_to, {AccessRequestOrder.ASKED: Order("asked_at")}, Order("asked_at", descending=True), _narrow
)


@strawberry.type(description="A client of the partner that the viewer has no access to: its name, nothing else.")
class OtherClient:
    id: strawberry.ID = strawberry.field(description="By what access to it is asked for.")
    name: str = strawberry.field(description="Its name.")
    asked_at: datetime | None = strawberry.field(description="When the viewer asked for access and nobody has decided; null: has not.")


@strawberry.type(description="Other clients, by name.")
class OtherClients:
    nodes: list[OtherClient] = strawberry.field(description="At most 100.")
    has_more: bool = strawberry.field(description="Whether there are more: search for the one that is meant.")


@strawberry.input(description="Access to ask for.")
class AskForAccessInput(MutationInput):
    client: strawberry.ID = strawberry.field(description="To which client, of those in `otherClients`.")
    reason: str = strawberry.field(description="Why; owners and admins read it. Up to 500 characters.")


@strawberry.enum(description="What is decided about a request for access.")
class AccessDecision(Enum):
    ONE_DAY = strawberry.enum_value("one_day", description="Give it for a day.")
    THIRTY_DAYS = strawberry.enum_value("thirty_days", description="Give it for 30 days.")
    LASTING = strawberry.enum_value("lasting", description="Give it without an end.")
    DECLINE = strawberry.enum_value("decline", description="Decline it; `answer` says why.")


@strawberry.input(description="A decision about a request for access.")
class DecideAccessRequestInput(MutationInput):
    request: strawberry.ID = strawberry.field(description="Which request.")
    decision: AccessDecision = strawberry.field(description="What.")
    answer: str = strawberry.field(default="", description="With `DECLINE`: why, for the person who asked.")


@payload("The request, which owners and admins have now.")
class AskForAccessPayload:
    access_request: AccessRequest | None = strawberry.field(description="The request.")


@payload("The request as it was decided.")
class DecideAccessRequestPayload:
    access_request: AccessRequest | None = strawberry.field(description="The request.")


_LASTS = {AccessDecision.ONE_DAY: rules.ONE_DAY, AccessDecision.THIRTY_DAYS: rules.THIRTY_DAYS, AccessDecision.LASTING: None}
MOST_SHOWN = 100


@strawberry.type
class AccessQuery:
    access_requests: AccessRequestConnection = connection(
        "portal.access.schema", "AccessRequest", "Requests for access, the newest first.", permission="accounts:enter"
    )

    @strawberry.field(
        description="The names of the partner's clients that the viewer, an advisor, has no access to; empty unless the partner shows them.",
        **requires("accounts:enter"),
    )
    async def other_clients(
        self,
        info: Info,
        search: Annotated[str | None, strawberry.argument(description="Words of the name.")] = None,
    ) -> OtherClients:
        viewer = info.context.viewer
        if not await AccessRequestRow.may_see_names(viewer):
            return OtherClients(nodes=[], has_more=False)
        model: Any = NODES["client"].model
        rows = model.filter(partner_id=viewer.partner_id, archived_at__isnull=True)
        rows = rows.exclude(id__in=Subquery(model.visible_to(viewer).values("id")))
        for needle in needles(search or ""):
            rows = rows.filter(name_key__contains=needle.strip())
        found = await rows.order_by("name_key", "id").limit(MOST_SHOWN + 1).values_list("id", "name")
        waiting = AccessRequestRow.waiting(viewer).filter(staff_id=viewer.staff_id)
        asked = dict(await waiting.values_list("client_id", "asked_at"))
        made = [OtherClient(id=strawberry.ID(ids.encode("client", key)), name=name, asked_at=asked.get(key)) for key, name in found]
        return OtherClients(nodes=made[:MOST_SHOWN], has_more=len(made) > MOST_SHOWN)


@strawberry.type
class AccessMutation:
    @mutation("accounts:enter", "Ask for access to a client whose name the partner shows. Owners and admins decide.")
    async def ask_for_access(self, info: Info, input: AskForAccessInput) -> AskForAccessPayload:
        viewer, key = info.context.viewer, ids.key_of(input.client, "client")
        model: Any = NODES["client"].model
        client = await model.get_or_none(id=key, partner_id=viewer.partner_id, archived_at__isnull=True) if key and viewer.partner_id else None
        seen = client is not None and await model.visible_to(viewer).filter(id=client.id).exists()
        row = await AccessRequestRow.ask(viewer, client, seen, input.reason)
        return AskForAccessPayload(access_request=row)  # type: ignore[arg-type]

    @mutation("access:manage", "Decide a request for access: for a day, for 30 days, lasting, or not.")
    async def decide_access_request(self, info: Info, input: DecideAccessRequestInput) -> DecideAccessRequestPayload:
        viewer = info.context.viewer
        row = await find(info.context, input.request, "accessrequest", "request")
        if input.decision is AccessDecision.DECLINE:
            await row.decline(viewer, input.answer)
        else:
            await row.give(viewer, _LASTS[input.decision])
        return DecideAccessRequestPayload(access_request=row)

    @mutation("access:manage", "Let an advisor see and enter an account, or all of a client's. Given again, the end changes.")
    async def grant_access(self, info: Info, input: GrantAccessInput) -> GrantAccessPayload:
        staff = await find(info.context, input.staff, "staff", "staff")
        target, client = await _target(info, input.client, input.account)
        grant = await models.Grant.give(info.context.viewer, staff, target, input.until)
        return GrantAccessPayload(grant=grant, client=client)

    @mutation("access:manage", "Take a grant away at once.")
    async def revoke_access(self, info: Info, input: RevokeAccessInput) -> RevokeAccessPayload:
        staff = await find(info.context, input.staff, "staff", "staff")
        target, client = await _target(info, input.client, input.account)
        await models.Grant.take_away(info.context.viewer, staff, target)
        return RevokeAccessPayload(staff=staff, client=client)
