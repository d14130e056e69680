"""What one signs in with, as it can be seen; taking it away; and helping a person who has lost it."""

from datetime import datetime, timedelta

import strawberry

from portal.gql.context import Context, Info
from portal.gql.declare import Node, column, node
from portal.gql.mutations import MutationInput, find, mutation, payload
from portal.kernel.refusal import refuse_if
from portal.kernel.text import gettext as _
from portal.people import models, rules_factors, second

RESET_LASTS = timedelta(days=1)


@node("passkey", models.Passkey, "A passkey of the viewer's.")
class Passkey(Node):
    name: str = column("What the person calls it.")
    made_at: datetime = column("When it was made.")
    used_at: datetime | None = column("When it was last used.")
    is_synced: bool = column("Whether a service keeps it on several devices.")


@strawberry.type(description="What the viewer signs in with beside the password.")
class Factors:
    has_second_factor: bool = strawberry.field(description="Whether the password alone does not let in.")
    app_since: datetime | None = strawberry.field(description="Since when there is an authenticator app; null: there is none.")
    recovery_codes_left: int = strawberry.field(description="How many recovery codes can still be used.")
    passkeys: list[Passkey] = strawberry.field(description="The passkeys, the oldest first.")
    required_by: list[str] = strawberry.field(description="Names of the viewer's partners that ask everyone for a second factor.")


async def factors_of(context: Context) -> Factors | None:
    """What the viewer signs in with; None for a tool."""
    user_id = context.viewer.user_id
    user = await models.User.get_or_none(id=user_id) if user_id else None
    if user is None:
        return None
    app = await models.Totp.get_or_none(user_id=user_id, confirmed_at__isnull=False)
    return Factors(
        has_second_factor=user.has_second_factor,
        app_since=app.confirmed_at if app else None,
        recovery_codes_left=await models.RecoveryCode.left(user.id),
        passkeys=await models.Passkey.visible_to(context.viewer).order_by("made_at", "id"),  # type: ignore[arg-type]
        required_by=await second.required_by(user),
    )


@strawberry.input(description="Nothing but what every mutation takes.")
class RemoveAuthenticatorAppInput(MutationInput):
    pass


@strawberry.input(description="One of the viewer's passkeys.")
class PasskeyInput(MutationInput):
    passkey: strawberry.ID = strawberry.field(description="Which passkey.")


@strawberry.input(description="A passkey and its new name.")
class RenamePasskeyInput(MutationInput):
    passkey: strawberry.ID = strawberry.field(description="Which passkey.")
    name: str = strawberry.field(description="What to call it; up to 100 characters.")


@strawberry.input(description="A person of the viewer's partner who has lost the second factor, and why it is to go.")
class SendFactorResetInput(MutationInput):
    staff: strawberry.ID = strawberry.field(description="Which staff member.")
    why: str = strawberry.field(description="The reason, which the person reads; up to 300 characters.")


@strawberry.input(description="Any person who has lost the second factor, and why it is to go.")
class SendFactorResetByEmailInput(MutationInput):
    email: str = strawberry.field(description="The address that the person signs in with.")
    why: str = strawberry.field(description="The reason, which the person reads; up to 300 characters.")


@payload("What came of it.")
class RemoveAuthenticatorAppPayload:
    removed: bool | None = strawberry.field(description="True: it is gone. Null: nothing was done.")


@payload("The passkey as it is now, or was.")
class PasskeyPayload:
    passkey: Passkey | None = strawberry.field(description="The passkey.")


@payload("What came of it.")
class SendFactorResetPayload:
    sent: bool | None = strawberry.field(description="True: the person has mail. Null: nothing was done.")


async def _self(info: Info) -> models.User:
    return await models.User.visible_to(info.context.viewer).select_for_update().get()


@strawberry.type
class FactorsMutation:
    @mutation("security:manage", "Remove one's own authenticator app. Takes a step-up.", proven=True)
    async def remove_authenticator_app(self, info: Info, input: RemoveAuthenticatorAppInput) -> RemoveAuthenticatorAppPayload:
        user = await _self(info)
        await second.remove(info.context.viewer, user, models.Totp.filter(user_id=user.id), _("the authenticator app"))
        return RemoveAuthenticatorAppPayload(removed=True)

    @mutation("security:manage", "Remove one of one's own passkeys. Takes a step-up.", proven=True)
    async def remove_passkey(self, info: Info, input: PasskeyInput) -> PasskeyPayload:
        passkey = await find(info.context, input.passkey, "passkey", "passkey")
        user = await _self(info)
        what = _("the passkey “{name}”").format(name=passkey.name)
        await second.remove(info.context.viewer, user, models.Passkey.filter(id=passkey.id), what)
        return PasskeyPayload(passkey=passkey)

    @mutation("security:manage", "Give one of one's own passkeys another name.")
    async def rename_passkey(self, info: Info, input: RenamePasskeyInput) -> PasskeyPayload:
        passkey = await find(info.context, input.passkey, "passkey", "passkey")
        await passkey.rename(input.name)
        return PasskeyPayload(passkey=passkey)

    @mutation(
        "ownership:manage",
        "Send a staff member who has lost the second factor a link; with it and the password the person removes it. Takes a step-up.",
        proven=True,
    )
    async def send_factor_reset(self, info: Info, input: SendFactorResetInput) -> SendFactorResetPayload:
        viewer = info.context.viewer
        staff = await find(info.context, input.staff, "staff", "staff")
        user = await models.User.get(id=staff.user_id)
        has_factor = user.has_second_factor and staff.joined_at is not None
        refuse_if(rules_factors.refuse_reset(input.why, staff.id == viewer.staff_id, has_factor))
        await second.send_reset(viewer, user, input.why, RESET_LASTS)
        return SendFactorResetPayload(sent=True)

    @mutation(
        "people:reset",
        "Send any person who has lost the second factor the same link. For the vendor's admins. Takes a step-up.",
        proven=True,
    )
    async def send_factor_reset_by_email(self, info: Info, input: SendFactorResetByEmailInput) -> SendFactorResetPayload:
        viewer = info.context.viewer
        user = await models.User.get_or_none(email_key=models.email_key(input.email)) if "\x00" not in input.email else None
        refuse_if(rules_factors.refuse_unknown(user is not None))
        assert user
        refuse_if(rules_factors.refuse_reset(input.why, user.id == viewer.user_id, user.has_second_factor))
        await second.send_reset(viewer, user, input.why, RESET_LASTS)
        return SendFactorResetPayload(sent=True)
