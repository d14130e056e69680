"""Proposals about a partner's admins in the schema: who is one in the portal master, and is to be one here, or no longer."""

from datetime import datetime, timedelta
from functools import partial
from typing import Annotated
from uuid import UUID

import strawberry

from portal.accounts.models import masters
from portal.accounts.schema import Account
from portal.gql.context import Context, Info
from portal.gql.declare import one, words
from portal.gql.mutations import MutationInput, mutation, payload
from portal.gql.permissions import requires
from portal.kernel import ids
from portal.people.rules import Proposed

_Staff = Annotated["Staff", strawberry.lazy("portal.people.schema")]
_Role = Annotated["Role", strawberry.lazy("portal.people.schema")]

words(
    Proposed,
    "What is proposed about a partner's admins.",
    name="AdminProposalKind",
    invite="An admin of the portal master is to be invited as admin.",
    make_admin="Someone of the partner's who is an admin of the portal master is to be admin here.",
    end_admin="Who became admin so is no admin of the portal master any more, and is to have the role of before.",
)


@strawberry.type(description="A change of the partner's admins that follows from its portal master. An owner confirms or declines it.")
class AdminProposal:
    id: strawberry.ID = strawberry.field(description="By what it is answered; when the person stands otherwise it is another.")
    kind: Proposed = strawberry.field(description="What is proposed.")
    name: str = strawberry.field(description="The person's name.")
    email: str = strawberry.field(description="The person's mail address; an invitation goes there.")
    role_after: _Role = strawberry.field(description="What the person is to be.")
    since: datetime | None = strawberry.field(description="Since when the person stands so in the portal master, where that is known.")
    staff_id: strawberry.Private[UUID | None]
    account_id: strawberry.Private[UUID]
    staff: _Staff | None = one("staff", "The staff member that it is about; null: someone new.", key="staff_id")
    account: Account | None = one("account", "The portal master.", key="account_id")


def _shown(row: masters.Proposal) -> AdminProposal:
    return AdminProposal(
        id=strawberry.ID(ids.encode("adminproposal", row.id)),
        kind=row.what,
        name=row.name,
        email=row.email,
        role_after=row.role_after,
        since=row.since,
        staff_id=row.staff.id if row.staff else None,
        account_id=row.account.id,
    )


@strawberry.input(description="A proposal about the partner's admins.")
class AdminProposalInput(MutationInput):
    proposal: strawberry.ID = strawberry.field(description="Which, of those in `adminProposals`.")


@payload("The proposal as it was answered.")
class AdminProposalPayload:
    admin_proposal: AdminProposal | None = strawberry.field(description="The proposal.")


async def waiting(context: Context) -> list[masters.Proposal]:
    """What waits for the viewer's answer, looked for once an operation: the menu and the page both ask."""
    return await context.once("admin_proposals", partial(masters.proposals, context.viewer))


async def _answer(info: Info, input: AdminProposalInput, confirms: bool) -> AdminProposalPayload:
    lasts = timedelta(days=info.context.settings.staff_invitation_days)
    row = await masters.answer(info.context.viewer, ids.key_of(input.proposal, "adminproposal"), confirms, lasts)
    return AdminProposalPayload(admin_proposal=_shown(row))


@strawberry.type
class MastersQuery:
    @strawberry.field(
        description="What the portal master proposes about the partner's admins and an owner has not answered; at most 100, by name.",
        **requires("ownership:manage"),
    )
    async def admin_proposals(self, info: Info) -> list[AdminProposal]:
        return [_shown(row) for row in await waiting(info.context)]


@strawberry.type
class MastersMutation:
    @mutation("ownership:manage", "Confirm a proposal: the role changes, or someone new is invited as admin.")
    async def confirm_admin_proposal(self, info: Info, input: AdminProposalInput) -> AdminProposalPayload:
        return await _answer(info, input, confirms=True)

    @mutation("ownership:manage", "Decline a proposal. It comes back only when the person stands otherwise in the portal master.")
    async def decline_admin_proposal(self, info: Info, input: AdminProposalInput) -> AdminProposalPayload:
        return await _answer(info, input, confirms=False)
