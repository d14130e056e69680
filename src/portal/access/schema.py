"""Grants in the schema."""

from datetime import datetime
from enum import Enum
from typing import TYPE_CHECKING, Annotated

import strawberry

from portal.access import models, rules
from portal.gql.context import Info
from portal.gql.declare import NODES, Node, column, node, one
from portal.gql.mutations import MutationInput, find, mutation, payload
from portal.kernel import ids
from portal.kernel.refusal import not_found, refuse_if
from portal.kernel.viewer import Viewer

if TYPE_CHECKING:
    from portal.clients.models import Client
    from portal.people.models import Staff

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


@strawberry.enum(description="What comes of one row of a bulk request.")
class BulkOutcome(Enum):
    CHANGED = strawberry.enum_value("changed", description="It changes; in a dry run: it will.")
    ALREADY = strawberry.enum_value("already", description="It is so already; nothing is done.")
    REFUSED = strawberry.enum_value("refused", description="It can't be, because of `message`.")


@strawberry.type(description="What comes of one client in a bulk request.")
class BulkAccessRow:
    outcome: BulkOutcome = strawberry.field(description="What comes of it.")
    message: str | None = strawberry.field(description="Why it can't be.")
    client: _Client | None = strawberry.field(description="The client; null where there is none that the viewer sees.")


@strawberry.input(description="Access to many clients, given to or taken from one person.")
class ChangeAccessInBulkInput(MutationInput):
    staff: strawberry.ID = strawberry.field(description="Whose access: an advisor's.")
    clients: list[strawberry.ID] = strawberry.field(description="Which clients; at most 500. Each gets a row in the answer.")
    gives: bool = strawberry.field(description="True: give access to all of each client's accounts; false: take every grant there away.")
    until: datetime | None = strawberry.field(default=None, description="With `gives`: when it is to end; lasting if not said.")
    dry_run: bool = strawberry.field(default=False, description="Only tell what would come of it.")


@payload("A row for each client that was named: nothing is skipped silently.")
class ChangeAccessInBulkPayload:
    staff: _Staff | None = strawberry.field(description="The person.")
    rows: list[BulkAccessRow] | None = strawberry.field(description="What comes of each client, in the order given.")


async def _bulk_row(
    viewer: Viewer, staff: "Staff", client: "Client | None", held: list[models.Grant], input: ChangeAccessInBulkInput
) -> BulkAccessRow:
    if client is None:
        return BulkAccessRow(outcome=BulkOutcome.REFUSED, message=not_found().refusals[0].message, client=None)
    whole = next((grant for grant in held if grant.client_id), None)
    already = bool(whole and whole.until == input.until) if input.gives else not held
    if already:
        return BulkAccessRow(outcome=BulkOutcome.ALREADY, message=None, client=client)  # type: ignore[arg-type]
    if not input.dry_run and input.gives:
        await models.Grant.give(viewer, staff, client, input.until)
    elif not input.dry_run:
        for grant in held:
            target = client if grant.client_id else grant.engagement
            await models.Grant.take_away(viewer, staff, target)
    return BulkAccessRow(outcome=BulkOutcome.CHANGED, message=None, client=client)  # type: ignore[arg-type]


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

    @mutation("access:manage", "Give one advisor access to many clients, or take it away; with a dry run and an outcome for each.")
    async def change_access_in_bulk(self, info: Info, input: ChangeAccessInBulkInput) -> ChangeAccessInBulkPayload:
        viewer = info.context.viewer
        staff = await find(info.context, input.staff, "staff", "staff")
        refuse_if(rules.refuse_bulk(len(input.clients)), staff)
        if input.gives:
            gone = staff.deactivated_at is not None
            refuse_if(rules.refuse_grant(staff.role, gone, input.until, viewer.now), staff)
        keys = [ids.key_of(each, "client") for each in dict.fromkeys(input.clients)]
        clients = await NODES["client"].model.visible_to(viewer).in_bulk([key for key in keys if key], "id")  # type: ignore[attr-defined]
        held = await models.Grant.held(staff, list(clients), viewer.now)
        rows = [
            await _bulk_row(viewer, staff, clients.get(key), held.get(key, []), input)  # type: ignore[arg-type]
            for key in keys
        ]
        return ChangeAccessInBulkPayload(staff=staff, rows=rows)
