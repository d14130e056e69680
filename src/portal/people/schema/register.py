"""How a partner comes to the portal, and how it stands there: registered, approved, suspended; what it asks of its own people."""

from datetime import timedelta

import strawberry

from portal.gql.context import Info
from portal.gql.mutations import MutationInput, find, mutation, payload
from portal.kernel.refusal import refuse_if
from portal.partners.models import Partner as PartnerRow
from portal.partners.models import PartnerKind
from portal.partners.schema import Partner
from portal.people import models
from portal.people.rules_factors import refuse_requiring


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


@strawberry.input(description="A partner, and what its people are told.")
class PartnerActInput(MutationInput):
    partner: strawberry.ID = strawberry.field(description="Which partner.")
    why: str = strawberry.field(default="", description="The reason, which the partner's people read; up to 500 characters.")


@payload("The partner as it stands now.")
class PartnerActPayload:
    partner: Partner | None = strawberry.field(description="The partner.")


@strawberry.input(description="Whether everyone of the viewer's partner signs in with a second factor.")
class RequireSecondFactorInput(MutationInput):
    required: bool = strawberry.field(description="True: everyone; false: who wants to.")


async def _act(info: Info, input: PartnerActInput, act: str, mail: str) -> PartnerActPayload:
    viewer = info.context.viewer
    partner = await find(info.context, input.partner, "partner", "partner")
    await partner.do(viewer, act, input.why)
    await models.Staff.tell_owners(partner, mail, viewer.now, why=partner.status_why)
    return PartnerActPayload(partner=partner)


@strawberry.type
class RegisterMutation:
    @mutation("partners:manage", "Take a partner that has signed up: its people can work. For vendor staff.")
    async def approve_partner(self, info: Info, input: PartnerActInput) -> PartnerActPayload:
        return await _act(info, input, "approve", "partner_approved")

    @mutation("partners:manage", "Decline a partner that has signed up, with the reason. For vendor staff.")
    async def decline_partner(self, info: Info, input: PartnerActInput) -> PartnerActPayload:
        return await _act(info, input, "decline", "partner_declined")

    @mutation("partners:manage", "Shut a partner's people and tools out, with the reason; nothing is deleted. For vendor staff.")
    async def suspend_partner(self, info: Info, input: PartnerActInput) -> PartnerActPayload:
        return await _act(info, input, "suspend", "partner_suspended")

    @mutation("partners:manage", "Let a suspended partner's people and tools in again. For vendor staff.")
    async def reactivate_partner(self, info: Info, input: PartnerActInput) -> PartnerActPayload:
        return await _act(info, input, "reactivate", "partner_reactivated")

    @mutation("ownership:manage", "Ask everyone of the viewer's partner for a second factor, or no more. Takes a step-up.", proven=True)
    async def require_second_factor(self, info: Info, input: RequireSecondFactorInput) -> PartnerActPayload:
        viewer = info.context.viewer
        partner = await PartnerRow.visible_to(viewer).select_for_update().get(id=viewer.partner_id)
        user = await models.User.get(id=viewer.user_id)
        refuse_if(refuse_requiring(input.required, user.has_second_factor), partner)
        await partner.require_second_factor(viewer, input.required)
        return PartnerActPayload(partner=partner)  # type: ignore[arg-type]

    @mutation("partners:manage", "Register a partner and invite its first owner by mail. For vendor staff.")
    async def register_partner(self, info: Info, input: RegisterPartnerInput) -> RegisterPartnerPayload:
        context = info.context
        details = {"country": input.country, "timezone": input.timezone, "currency": input.currency}
        slug = await PartnerRow.free_slug(input.name)
        partner = await PartnerRow.register(context.viewer, slug=slug, name=input.name, kind=input.kind, **details)
        lasts = timedelta(days=context.settings.staff_invitation_days)
        await models.Staff.invite_first_owner(context.viewer, partner, input.owner_name, input.owner_email, lasts)
        return RegisterPartnerPayload(partner=partner)  # type: ignore[arg-type]
