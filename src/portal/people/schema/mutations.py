"""What is done with people: inviting, roles, leaving, ownership; and what each person changes of their own."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import strawberry

from portal.gql.before import before, made_before
from portal.gql.context import Context, Info
from portal.gql.mutations import MutationInput, find, mutation, payload
from portal.kernel.refusal import Refused
from portal.people import entry, models
from portal.people.rules import Role
from portal.people.schema import Session, Staff, User


@strawberry.input(description="A person to invite into the viewer's partner.")
class InviteStaffInput(MutationInput):
    name: str = strawberry.field(description="The person's name.")
    email: str = strawberry.field(description="The mail address; the invitation goes there.")
    role: Role = strawberry.field(description="What the person is to be.")


@strawberry.input(description="A staff member.")
class StaffInput(MutationInput):
    staff: strawberry.ID = strawberry.field(description="Which staff member.")


@strawberry.input(description="A staff member and a role.")
class ChangeStaffRoleInput(MutationInput):
    staff: strawberry.ID = strawberry.field(description="Which staff member.")
    role: Role = strawberry.field(description="What the person is to be.")


@strawberry.input(description="Changes to one's own profile; what is left out stays.")
class ChangeProfileInput(MutationInput):
    name: str | None = strawberry.field(default=None, description="The name that others see.")
    language: str | None = strawberry.field(default=None, description="BCP 47, such as en-IE: how dates and numbers are written.")
    timezone: str | None = strawberry.field(default=None, description="IANA name, such as Europe/Dublin.")
    theme: str | None = strawberry.field(default=None, description="system, light or dark.")
    single_keys: bool | None = strawberry.field(default=None, description="Whether shortcuts of a single key are on.")
    offers_tour: bool | None = strawberry.field(default=None, description="Whether the overview offers a tour.")


@strawberry.input(description="A new mail address to sign in with.")
class ChangeEmailInput(MutationInput):
    email: str = strawberry.field(description="The new address; a link goes there, and only then it counts.")
    password: str = strawberry.field(description="The present password.")


@strawberry.input(description="A new password.")
class ChangePasswordInput(MutationInput):
    current: str = strawberry.field(description="The present password.")
    password: str = strawberry.field(description="The new one.")


@strawberry.input(description="A browser that is signed in.")
class SessionInput(MutationInput):
    session: strawberry.ID = strawberry.field(description="Which session; one of the viewer's own.")


@strawberry.input(description="Nothing but what every mutation takes.")
class EndOtherSessionsInput(MutationInput):
    pass


@payload("The staff member as it is now.")
class StaffPayload:
    staff: Staff | None = strawberry.field(description="The staff member.")


@payload("The person as it is now.")
class UserPayload:
    user: User | None = strawberry.field(description="The person.")


@payload("The session that has ended.")
class EndSessionPayload:
    session: Session | None = strawberry.field(description="The session, for the last time.")


@payload("What came of it.")
class EndOtherSessionsPayload:
    ended: int | None = strawberry.field(description="How many sessions have ended.")


async def _prove(context: Context, password: str, field: str) -> models.User:
    """The viewer's own person, who has just given the password."""
    try:
        return await entry.prove_again(context.viewer, password, context.settings)
    except Refused as refused:
        raise Refused((replace(refused.refusals[0], field=field),), refused.record) from None


async def _new_hash(context: Context, input: ChangePasswordInput) -> str:
    user = await _prove(context, input.current, "current")
    return await user.hash_of(input.password, context.settings.password_min)


async def _who_changes_email(context: Context, input: ChangeEmailInput) -> models.User:
    return await _prove(context, input.password, "password")


async def _of(info: Info, input: Any) -> models.Staff:
    # The verbs lock the partner's row, and take no other lock before it.
    return await find(info.context, input.staff, "staff", "staff", lock=False)


async def _self(info: Info) -> models.User:
    return await models.User.visible_to(info.context.viewer).select_for_update().get()


@strawberry.type
class PeopleMutation:
    @mutation("people:manage", "Invite a person into the viewer's partner by mail. Asked again before the person joins, a new link is sent.")
    async def invite_staff(self, info: Info, input: InviteStaffInput) -> StaffPayload:
        context = info.context
        lasts = timedelta(days=context.settings.staff_invitation_days)
        staff = await models.Staff.invite(context.viewer, input.name, input.email, input.role, lasts)
        return StaffPayload(staff=staff)  # type: ignore[arg-type]

    @mutation("people:manage", "Send the invitation of a person who has not joined once more.")
    async def invite_staff_again(self, info: Info, input: StaffInput) -> StaffPayload:
        context, staff = info.context, await _of(info, input)
        await staff.invite_again(context.viewer, timedelta(days=context.settings.staff_invitation_days))
        return StaffPayload(staff=staff)  # type: ignore[arg-type]

    @mutation("people:manage", "Give a staff member another role. The last owner stays one.")
    async def change_staff_role(self, info: Info, input: ChangeStaffRoleInput) -> StaffPayload:
        staff = await _of(info, input)
        await staff.change_role(info.context.viewer, input.role)
        return StaffPayload(staff=staff)  # type: ignore[arg-type]

    @mutation("people:manage", "Shut a person out of the partner at once, or take an invitation back. The last owner stays.")
    async def deactivate_staff(self, info: Info, input: StaffInput) -> StaffPayload:
        staff = await _of(info, input)
        await staff.deactivate(info.context.viewer)
        return StaffPayload(staff=staff)  # type: ignore[arg-type]

    @mutation("people:manage", "Let a deactivated person in again, with the role and the grants of before.")
    async def activate_staff(self, info: Info, input: StaffInput) -> StaffPayload:
        staff = await _of(info, input)
        await staff.activate(info.context.viewer)
        return StaffPayload(staff=staff)  # type: ignore[arg-type]

    @mutation("ownership:manage", "Make another person an owner, and the viewer an admin.")
    async def transfer_ownership(self, info: Info, input: StaffInput) -> StaffPayload:
        staff = await _of(info, input)
        await models.Staff.hand_over(info.context.viewer, staff)
        return StaffPayload(staff=staff)  # type: ignore[arg-type]

    @mutation("profile:manage", "Change one's own profile.")
    async def change_profile(self, info: Info, input: ChangeProfileInput) -> UserPayload:
        user = await _self(info)
        names = ("name", "language", "timezone", "theme", "single_keys", "offers_tour")
        await user.change_profile({name: value for name in names if (value := getattr(input, name)) is not None})
        return UserPayload(user=user)  # type: ignore[arg-type]

    @before(_who_changes_email)
    @mutation("profile:manage", "Ask for another mail address: a link goes there, and the present one is told.")
    async def change_email(self, info: Info, input: ChangeEmailInput) -> UserPayload:
        context, user = info.context, made_before()
        await user.ask_email(input.email, context.viewer.now, timedelta(minutes=context.settings.reset_minutes))
        return UserPayload(user=user)

    @before(_new_hash)
    @mutation("profile:manage", "Change one's own password. Every other session ends, and the person is told by mail.")
    async def change_password(self, info: Info, input: ChangePasswordInput) -> UserPayload:
        viewer, encoded = info.context.viewer, made_before()
        user = await _self(info)
        await user.set_password(encoded, viewer.now, keep_session=viewer.session_id)
        return UserPayload(user=user)  # type: ignore[arg-type]

    @mutation("profile:manage", "Sign a browser out.")
    async def end_session(self, info: Info, input: SessionInput) -> EndSessionPayload:
        session = await find(info.context, input.session, "session", "session")
        await session.delete()
        return EndSessionPayload(session=session)

    @mutation("profile:manage", "Sign out every browser but the one that asks.")
    async def end_other_sessions(self, info: Info, input: EndOtherSessionsInput) -> EndOtherSessionsPayload:
        viewer = info.context.viewer
        others = models.Session.visible_to(viewer).exclude(id=viewer.session_id or viewer.user_id)
        return EndOtherSessionsPayload(ended=await others.delete())
