"""Grants in the schema."""

from datetime import datetime
from typing import Annotated

import strawberry

from portal.access import models
from portal.gql.context import Info
from portal.gql.declare import Node, column, node, one
from portal.gql.mutations import MutationInput, find, mutation, payload
from portal.kernel.refusal import not_found

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


async def _target(info: Info, client: str | None, account: str | None):  # noqa: ANN202  a client or an engagement
    """What a grant is for: exactly one of both must be named."""
    if (client is None) == (account is None):
        raise not_found("client")
    if client is not None:
        row = await find(info.context, client, "client", "client")
        return row, row
    from portal.gql.declare import NODES

    shown = await find(info.context, account, "account", "account", lock=False)
    engagements = NODES["engagement"].model.visible_to(info.context.viewer)  # type: ignore[attr-defined]
    engagement = await engagements.filter(account_id=shown.id, partner_id=info.context.viewer.partner_id).get_or_none()
    if engagement is None:
        raise not_found("account")
    folder = await NODES["client"].model.get_or_none(id=engagement.client_id) if engagement.client_id else None
    return engagement, folder


@strawberry.type
class AccessMutation:
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
