"""Invitations and invite links in the schema."""

from datetime import date, datetime, timedelta
from enum import Enum
from typing import Annotated, Any

import strawberry
from tortoise.expressions import Q

from portal.accounts.rules import OpenedAs
from portal.gql.context import Context, Info
from portal.gql.declare import Node, batched, column, computed, node, one, related, words
from portal.gql.mutations import MutationInput, find, mutation, payload
from portal.gql.pages import LISTINGS, Connection, Direction, Listing, Order, connection
from portal.gql.permissions import requires
from portal.invitations import models, rules
from portal.invitations.rules import InvitationState
from portal.kernel import clock, ids
from portal.kernel.refusal import not_found
from portal.kernel.viewer import Viewer
from portal.people.rules import LANGUAGES

_HERE = "portal.invitations.schema"
_Engagement = Annotated["Engagement", strawberry.lazy("portal.accounts.schema")]
_Product = Annotated["Product", strawberry.lazy("portal.products.schema")]
_Plan = Annotated["Plan", strawberry.lazy("portal.products.schema")]
_Link = Annotated["InviteLink", strawberry.lazy(_HERE)]

words(
    InvitationState,
    "What became of an invitation.",
    open="Not answered yet.",
    accepted="Accepted: there is an account.",
    revoked="Taken back by the partner.",
    expired="Nobody answered in time.",
)


@strawberry.type(description="How often a link was looked at, and how many signed up, on one day.")
class InviteLinkDay:
    day: date = strawberry.field(description="Which day, in UTC.")
    visits: int = strawberry.field(description="How often it was looked at; people are not told apart.")
    sign_ups: int = strawberry.field(description="How many accounts were opened through it.")


@node("link", models.InviteLink, "A partner's address through which businesses sign up.")
class InviteLink(Node):
    code: str = column("What tells it from others in its address.")
    campaign: str = column("The campaign that it is for, or empty.")
    opened_as: OpenedAs = column("As a trial or as a subscription.")
    language: str = column("The language of its mails.")
    visits: int = column("How often it was looked at; people are not told apart.")
    sign_ups: int = column("How many accounts were opened through it.")
    created_at: datetime = column("When it was made.")
    rotated_at: datetime | None = column("When it last got another code.")
    off_at: datetime | None = column("Since when it is switched off.")
    product: _Product = one("product", "To what.", key="product_id")
    plan: _Plan | None = one("plan", "With which plan.", key="plan_id")

    @batched("Its address.", needs=("code",))
    async def url(context: Context, rows: list[models.InviteLink]) -> list[str]:
        return [f"{context.settings.base_url}/l/{row.code}" for row in rows]

    @batched("The last thirty days, the oldest first; none where nothing happened.", needs=("id",))
    async def days(context: Context, rows: list[models.InviteLink]) -> list[list[InviteLinkDay]]:
        since = (context.viewer.now - timedelta(days=30)).date()
        seen = models.InviteLink.visible_to(context.viewer).filter(id__in=[row.id for row in rows])
        keys = await seen.values_list("id", flat=True)
        found: dict[Any, list[InviteLinkDay]] = {row.id: [] for row in rows}
        async for each in models.InviteLinkDay.filter(link_id__in=list(keys), day__gt=since).order_by("day"):
            found[each.link_id].append(InviteLinkDay(day=each.day, visits=each.visits, sign_ups=each.sign_ups))
        return [found[row.id] for row in rows]


def _state(root: Any) -> InvitationState:
    return rules.state_of(root.accepted_at, root.revoked_at, root.expires_at, clock.now())


@node("invitation", models.Invitation, "An offer to a business to open an account. Seen by the partner that made it.")
class Invitation(Node):
    email: str = column("Where it went.", permission="contacts:read")
    opened_as: OpenedAs = column("As a trial or as a subscription.")
    language: str = column("The language of its mails.")
    invited_by_name: str = column("Who invited.")
    created_at: datetime = column("When it was made.")
    sent_at: datetime = column("When it was last sent.")
    sent: int = column("How often it was sent, reminders apart.")
    reminders: int = column("How many reminders went out.")
    expires_at: datetime = column("When it ends or ended.")
    accepted_at: datetime | None = column("When it was accepted.")
    revoked_at: datetime | None = column("When it was taken back.")
    product: _Product = one("product", "To what.", key="product_id")
    plan: _Plan | None = one("plan", "With which plan.", key="plan_id")
    link: _Link | None = one("link", "The link through which it began.", key="link_id")
    engagement: _Engagement | None = one("engagement", "The account that it is about, with its folder.", key="engagement_id")

    @computed("What became of it.", needs=("accepted_at", "revoked_at", "expires_at"))
    def state(root: Any) -> InvitationState:
        return _state(root)

    @computed("When it can be sent once more; null: not at all.", needs=("accepted_at", "revoked_at", "expires_at", "sent_at", "sent"))
    def resend_at(root: Any) -> datetime | None:
        can = _state(root) is InvitationState.OPEN and root.sent < rules.MOST_SENT
        return root.sent_at + rules.RESEND_AFTER if can else None

    @computed(
        "When the next reminder goes out; null: none does.",
        needs=("accepted_at", "revoked_at", "expires_at", "created_at", "reminders"),
    )
    def remind_at(root: Any) -> datetime | None:
        if _state(root) is not InvitationState.OPEN or root.reminders >= len(rules.REMINDERS):
            return None
        return root.created_at + rules.REMINDERS[root.reminders]


@strawberry.enum(description="What invitations are sorted by.")
class InvitationOrder(Enum):
    CREATED = strawberry.enum_value("created", description="When they were made.")


@strawberry.input(description="How invitations are sorted.")
class InvitationOrderBy:
    field: InvitationOrder = strawberry.field(default=InvitationOrder.CREATED, description="By what.")
    direction: Direction = strawberry.field(default=Direction.DESCENDING, description="Which way.")


@strawberry.input(description="Which invitations: those that match all that is given.")
class InvitationFilter:
    state: InvitationState | None = strawberry.field(default=None, description="In this state.")
    product: list[strawberry.ID] | None = strawberry.field(default=None, description="To one of these products.")


@strawberry.type(description="Invitations in pages.")
class InvitationConnection(Connection[Invitation]):
    pass


def _narrow(viewer: Viewer, filter: InvitationFilter | None) -> Q | None:
    found = Q()
    if filter is None:
        return None
    open_now = Q(accepted_at__isnull=True, revoked_at__isnull=True)
    match filter.state:
        case InvitationState.OPEN:
            found &= open_now & Q(expires_at__gt=viewer.now)
        case InvitationState.EXPIRED:
            found &= open_now & Q(expires_at__lte=viewer.now)
        case InvitationState.ACCEPTED:
            found &= Q(accepted_at__isnull=False)
        case InvitationState.REVOKED:
            found &= Q(revoked_at__isnull=False)
    if filter.product is not None:
        found &= Q(product_id__in=[key for each in filter.product if (key := ids.key_of(each, "product"))])
    return found


LISTINGS["Invitation"] = Listing(
    models.Invitation.visible_to,
    {InvitationOrder.CREATED: Order("created_at")},
    Order("created_at", descending=True),
    _narrow,
)


@strawberry.input(description="Businesses to invite by mail.")
class InviteBusinessesInput(MutationInput):
    emails: list[str] = strawberry.field(description="Addresses, at most 50.")
    product: strawberry.ID = strawberry.field(description="To which product.")
    opened_as: OpenedAs = strawberry.field(description="As a trial or as a subscription.")
    plan: strawberry.ID | None = strawberry.field(default=None, description="With which plan; a subscription needs one.")
    language: str = strawberry.field(default="en", description="The language of the mails.")
    client: strawberry.ID | None = strawberry.field(
        default=None, description="Whose folder the account stands in, with one address only; without, it is unlinked."
    )


@strawberry.input(description="An invitation.")
class InvitationInput(MutationInput):
    invitation: strawberry.ID = strawberry.field(description="Which invitation.")


@strawberry.input(description="A link to make.")
class MakeInviteLinkInput(MutationInput):
    product: strawberry.ID = strawberry.field(description="To which product.")
    opened_as: OpenedAs = strawberry.field(description="As a trial or as a subscription.")
    plan: strawberry.ID | None = strawberry.field(default=None, description="With which plan; a subscription needs one.")
    language: str = strawberry.field(default="en", description="The language of its mails.")
    campaign: str = strawberry.field(default="", description="What it is for, to count it apart.")


@strawberry.input(description="A link.")
class InviteLinkInput(MutationInput):
    link: strawberry.ID = strawberry.field(description="Which link.")


@strawberry.input(description="A link, and whether it is to lead somewhere.")
class SwitchInviteLinkInput(MutationInput):
    link: strawberry.ID = strawberry.field(description="Which link.")
    on: bool = strawberry.field(description="Whether it is on.")


@payload("The invitations that were sent: one for each address, or none.")
class InviteBusinessesPayload:
    invitations: list[Invitation] | None = strawberry.field(description="The invitations.")


@payload("The invitation as it is now.")
class InvitationPayload:
    invitation: Invitation | None = strawberry.field(description="The invitation.")


@payload("The link as it is now.")
class InviteLinkPayload:
    link: InviteLink | None = strawberry.field(description="The link.")


@strawberry.type(description="A mail as it would go out.")
class MailPreview:
    subject: str = strawberry.field(description="Its subject.")
    text: str = strawberry.field(description="Its text.")


def _language(text: str) -> str:
    return text if text in LANGUAGES else "en"


async def _offer(info: Info, input: Any) -> tuple[Any, Any]:
    product = await find(info.context, input.product, "product", "product", lock=False)
    return product, await find(info.context, input.plan, "plan", "plan", lock=False) if input.plan else None


@strawberry.type
class InvitationsQuery:
    invitations: InvitationConnection = connection(
        _HERE, "Invitation", "Invitations of the viewer's partner, newest first.", permission="clients:read"
    )
    invite_links: list[InviteLink] = related(
        "link", "Links of the viewer's partner, newest first; an advisor's own.", order=("-created_at", "-id"), permission="accounts:manage"
    )

    @strawberry.field(description="The mail that an invitation sends, word for word but for its link.", **requires("accounts:manage"))
    async def invitation_preview(
        self,
        info: Info,
        product: Annotated[strawberry.ID, strawberry.argument(description="To which product.")],
        opened_as: Annotated[OpenedAs, strawberry.argument(description="As a trial or as a subscription.")],
        plan: Annotated[strawberry.ID | None, strawberry.argument(description="With which plan.")] = None,
        language: Annotated[str, strawberry.argument(description="The language of the mail.")] = "en",
    ) -> MailPreview | None:
        settings = info.context.settings
        lasts = timedelta(days=settings.client_invitation_days)
        made = await models.preview(info.context.viewer, product, plan, opened_as, _language(language), lasts, settings.base_url)
        return MailPreview(subject=made[0], text=made[1]) if made else None


@strawberry.type
class InvitationsMutation:
    @mutation(
        "accounts:manage",
        "Invite businesses by mail to open an account: all addresses or none. Each account is `invited` until its mail is answered;"
        " without a client it is unlinked and named by its address. What an advisor invites is granted to that advisor.",
    )
    async def invite_businesses(self, info: Info, input: InviteBusinessesInput) -> InviteBusinessesPayload:
        context = info.context
        product, plan = await _offer(info, input)
        client = await find(context, input.client, "client", "client") if input.client else None
        made = await models.Invitation.invite(
            context.viewer,
            rules.addresses_in("\n".join(input.emails[:1000])[:100_000]),
            product,
            input.opened_as,
            lasts=timedelta(days=context.settings.client_invitation_days),
            language=_language(input.language),
            plan=plan,
            client=client,
        )
        return InviteBusinessesPayload(invitations=made)  # type: ignore[arg-type]

    @mutation("accounts:manage", "Send an open invitation once more; the link of the older mail is dead. At most every 15 minutes.")
    async def resend_invitation(self, info: Info, input: InvitationInput) -> InvitationPayload:
        found = await _found(info, input.invitation)
        await found.resend(info.context.viewer, timedelta(days=info.context.settings.client_invitation_days))
        return InvitationPayload(invitation=await found.get(id=found.id))

    @mutation("accounts:manage", "Take an open invitation back: its link is dead, its account cancelled.")
    async def revoke_invitation(self, info: Info, input: InvitationInput) -> InvitationPayload:
        found = await _found(info, input.invitation)
        await found.revoke(info.context.viewer)
        return InvitationPayload(invitation=await found.get(id=found.id))

    @mutation("accounts:manage", "Make a link through which businesses sign up. One for each product, offer and campaign.")
    async def make_invite_link(self, info: Info, input: MakeInviteLinkInput) -> InviteLinkPayload:
        product, plan = await _offer(info, input)
        language = _language(input.language)
        made = await models.InviteLink.make(info.context.viewer, product, input.opened_as, language, plan, input.campaign)
        return InviteLinkPayload(link=made)  # type: ignore[arg-type]

    @mutation("accounts:manage", "Give a link another code: its old address leads nowhere from then on.")
    async def rotate_invite_link(self, info: Info, input: InviteLinkInput) -> InviteLinkPayload:
        found = await find(info.context, input.link, "link", "link")
        await found.rotate(info.context.viewer)
        return InviteLinkPayload(link=found)

    @mutation("accounts:manage", "Switch a link off, or on again.")
    async def switch_invite_link(self, info: Info, input: SwitchInviteLinkInput) -> InviteLinkPayload:
        found = await find(info.context, input.link, "link", "link")
        await found.switch(info.context.viewer, input.on)
        return InviteLinkPayload(link=found)


async def _found(info: Info, public: strawberry.ID) -> models.Invitation:
    found = await find(info.context, public, "invitation", "invitation", lock=False)
    if found.partner_id != info.context.viewer.partner_id:
        raise not_found("invitation")
    return found
