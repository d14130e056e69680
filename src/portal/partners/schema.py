"""Partners in the schema: themselves, their tier history, their settings."""

from datetime import datetime
from enum import Enum
from typing import Annotated

import strawberry
from tortoise.expressions import Q

from portal.gql.context import Info
from portal.gql.declare import Node, column, node, one, related, words
from portal.gql.mutations import MutationInput, find, mutation, payload
from portal.gql.pages import LISTINGS, Connection, Direction, Listing, Order, connection
from portal.kernel.search import needles
from portal.kernel.viewer import Viewer
from portal.partners import models
from portal.partners.models import PartnerKind, PartnerStatus
from portal.programme.schema import PartnerTier

words(
    PartnerKind,
    "What a partner is.",
    service_provider="Serves clients; has no earnings.",
    channel_partner="Sells too, and has earnings.",
)


words(
    PartnerStatus,
    "Where a partner stands with the vendor.",
    pending="Has signed up and waits for the vendor.",
    active="Works here.",
    suspended="Its people and tools are shut out; nothing is deleted.",
    declined="Was not taken.",
    closed="Was merged into another partner, which serves its clients now.",
)


_Partner = Annotated["Partner", strawberry.lazy("portal.partners.schema")]
_REACHED = {"order": ("-since", "-id"), "where": lambda viewer: Q(since__lte=viewer.now)}


@node("partner", models.Partner, "An organisation that serves clients.")
class Partner(Node):
    slug: str = column("Its name in commands and addresses.")
    name: str = column("Its name.")
    kind: PartnerKind = column("Service provider or channel partner.")
    merged_into: _Partner | None = one("partner", "The partner that took over what this one had, where it is closed.", key="merged_into_id")
    country: str = column("ISO 3166-1 alpha-2.")
    timezone: str = column("IANA name, such as Europe/Dublin.")
    currency: str = column("ISO 4217.")
    website: str = column("Web address, or empty.")
    shows_other_clients: bool = column("Whether advisors see the names of clients that they have no access to, and may ask for it.")
    created_at: datetime = column("When it joined.")
    status: PartnerStatus = column("Where it stands with the vendor.")
    status_at: datetime | None = column("Since when; null: from the start.")
    status_why: str | None = column("The reason that its people read.")
    requires_second_factor: bool = column("Whether everyone of it signs in with more than a password.")
    signed_up_by: str | None = column("Who signed it up on the public page; null: the vendor registered it.", permission="partners:manage")
    signed_up_email: str | None = column("With which address.", permission="partners:manage")

    tier: PartnerTier | None = related(
        "partnertier", "The tier the partner stands in now, if any.", "partner_id", single=True, **_REACHED
    )
    tier_history: list[PartnerTier] = related(
        "partnertier", "Every tier the partner has stood in, newest first.", "partner_id", **_REACHED
    )


@strawberry.enum(description="What partners are sorted by.")
class PartnerOrder(Enum):
    NAME = strawberry.enum_value("name", description="Name.")
    JOINED = strawberry.enum_value("joined", description="When the partner joined.")


@strawberry.input(description="How partners are sorted.")
class PartnerOrderBy:
    field: PartnerOrder = strawberry.field(description="By what.")
    direction: Direction = strawberry.field(default=Direction.ASCENDING, description="Which way.")


@strawberry.input(description="Which partners.")
class PartnerFilter:
    search: str | None = strawberry.field(default=None, description="Words of the name.")
    kind: PartnerKind | None = strawberry.field(default=None, description="Only this kind.")
    status: list[PartnerStatus] | None = strawberry.field(default=None, description="Only these statuses.")
    joined_since: datetime | None = strawberry.field(default=None, description="That joined at this moment or later.")


@strawberry.type(description="Partners in pages.")
class PartnerConnection(Connection[Partner]):
    pass


def _narrow(_viewer: Viewer, filter: PartnerFilter | None) -> Q | None:
    if filter is None:
        return None
    found = Q()
    for word in needles(filter.search or ""):
        found &= Q(name_key__contains=word.strip())
    if filter.status is not None:
        found &= Q(status__in=filter.status)
    if filter.joined_since is not None:
        found &= Q(created_at__gte=filter.joined_since)
    return found & Q(kind=filter.kind) if filter.kind else found


LISTINGS["Partner"] = Listing(
    models.Partner.visible_to,
    {PartnerOrder.NAME: Order("name_key"), PartnerOrder.JOINED: Order("created_at")},
    Order("name_key"),
    _narrow,
)


@node("interest", models.Interest, "Someone who would like to hear from the vendor.")
class Interest(Node):
    name: str = column("The person's name.")
    business: str = column("The business.")
    country: str = column("ISO 3166-1 alpha-2.")
    email: str = column("Where to answer to.")
    message: str = column("What the person wrote, or empty.")
    made_at: datetime = column("When.")


@strawberry.enum(description="What interest is sorted by.")
class InterestOrder(Enum):
    MADE = strawberry.enum_value("made", description="When it was registered.")


@strawberry.input(description="How interest is sorted.")
class InterestOrderBy:
    field: InterestOrder = strawberry.field(default=InterestOrder.MADE, description="By what.")
    direction: Direction = strawberry.field(default=Direction.DESCENDING, description="Which way.")


@strawberry.input(description="Which interest.")
class InterestFilter:
    country: str | None = strawberry.field(default=None, description="From this country, ISO 3166-1 alpha-2.")


@strawberry.type(description="Interest in pages.")
class InterestConnection(Connection[Interest]):
    pass


def _of_country(_viewer: Viewer, filter: InterestFilter | None) -> Q | None:
    return Q(country=filter.country) if filter and filter.country else None


LISTINGS["Interest"] = Listing(
    models.Interest.visible_to, {InterestOrder.MADE: Order("made_at")}, Order("made_at", descending=True), _of_country
)


@strawberry.input(description="Changes to a partner's settings; what is left out stays.")
class ChangePartnerInput(MutationInput):
    name: str | None = strawberry.field(default=None, description="Its name.")
    country: str | None = strawberry.field(default=None, description="ISO 3166-1 alpha-2.")
    timezone: str | None = strawberry.field(default=None, description="IANA name.")
    currency: str | None = strawberry.field(default=None, description="ISO 4217.")
    website: str | None = strawberry.field(default=None, description="Web address, or empty.")
    shows_other_clients: bool | None = strawberry.field(
        default=None, description="Whether advisors see the names of clients that they have no access to, and may ask for it."
    )


@payload("The partner with its new settings.")
class ChangePartnerPayload:
    partner: Partner | None = strawberry.field(description="The partner.")


@strawberry.input(description="A partner to put in a tier.")
class SetPartnerTierInput(MutationInput):
    partner: strawberry.ID = strawberry.field(description="Which partner.")
    tier: strawberry.ID = strawberry.field(description="Which tier.")
    why: str = strawberry.field(description="The reason, which the partner reads; up to 500 characters.")
    since: datetime | None = strawberry.field(default=None, description="From when; now if not said. Not in the future.")


@payload("The partner in its new tier.")
class SetPartnerTierPayload:
    partner: Partner | None = strawberry.field(description="The partner.")


@strawberry.type
class PartnersQuery:
    partners: PartnerConnection = connection(
        "portal.partners.schema", "Partner", "All partners; for vendor staff.", permission="partners:read"
    )
    interests: InterestConnection = connection(
        "portal.partners.schema", "Interest", "Who has registered interest, the newest first.", permission="partners:manage"
    )


@strawberry.type
class PartnersMutation:
    @mutation("partner:manage", "Change the settings of the viewer's partner.")
    async def change_partner(self, info: Info, input: ChangePartnerInput) -> ChangePartnerPayload:
        viewer = info.context.viewer
        partner = await models.Partner.visible_to(viewer).select_for_update().get(id=viewer.partner_id)
        names = ("name", "country", "timezone", "currency", "website", "shows_other_clients")
        await partner.change(viewer, {name: value for name in names if (value := getattr(input, name)) is not None})
        return ChangePartnerPayload(partner=partner)

    @mutation("tiers:manage", "Put a partner in a tier, with the reason. For vendor staff.")
    async def set_partner_tier(self, info: Info, input: SetPartnerTierInput) -> SetPartnerTierPayload:
        partner = await find(info.context, input.partner, "partner", "partner")
        tier = await find(info.context, input.tier, "tier", "tier", lock=False)
        await partner.set_tier(info.context.viewer, tier, input.why, input.since)
        return SetPartnerTierPayload(partner=partner)
