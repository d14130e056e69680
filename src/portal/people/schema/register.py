"""How a partner comes to the portal by the vendor's hand: registered, its first owner invited."""

from datetime import timedelta

import strawberry

from portal.gql.context import Info
from portal.gql.mutations import MutationInput, mutation, payload
from portal.partners.models import Partner as PartnerRow
from portal.partners.models import PartnerKind
from portal.partners.schema import Partner
from portal.people import models


@strawberry.input(description="A partner to register, and its first owner.")
class RegisterPartnerInput(MutationInput):
    name: str = strawberry.field(description="The partner's name.")
    kind: PartnerKind = strawberry.field(description="Service provider or channel partner.")
    country: str = strawberry.field(description="ISO 3166-1 alpha-2.")
    timezone: str = strawberry.field(description="IANA name, such as Europe/Dublin.")
    currency: str = strawberry.field(description="ISO 4217.")
    owner_name: str = strawberry.field(description="Who is to own it.")
    owner_email: str = strawberry.field(description="That person's mail address; the invitation goes there.")


@payload("The new partner.")
class RegisterPartnerPayload:
    partner: Partner | None = strawberry.field(description="The partner.")


@strawberry.type
class RegisterMutation:
    @mutation("partners:manage", "Register a partner and invite its first owner by mail. For vendor staff.")
    async def register_partner(self, info: Info, input: RegisterPartnerInput) -> RegisterPartnerPayload:
        context = info.context
        details = {"country": input.country, "timezone": input.timezone, "currency": input.currency}
        slug = await PartnerRow.free_slug(input.name)
        partner = await PartnerRow.register(context.viewer, slug=slug, name=input.name, kind=input.kind, **details)
        lasts = timedelta(days=context.settings.staff_invitation_days)
        await models.Staff.invite_first_owner(context.viewer, partner, input.owner_name, input.owner_email, lasts)
        return RegisterPartnerPayload(partner=partner)  # type: ignore[arg-type]
