"""Signing in to accounts in the schema: sign-ins, what hinders one, asking a client to restore access."""

from datetime import datetime, timedelta
from enum import Enum
from typing import Annotated, Any

import strawberry
from tortoise.expressions import Q

from portal.gql.context import Context, Info
from portal.gql.declare import NODES, Node, batched, column, computed, node, one, words
from portal.gql.mutations import MutationInput, find, mutation, payload
from portal.gql.narrow import named, text
from portal.gql.pages import LISTINGS, Connection, Direction, Listing, Order, connection
from portal.identity import models
from portal.identity.rules import EndedWhy
from portal.kernel import ids
from portal.kernel.checks import check_line
from portal.kernel.refusal import not_found, refuse_if
from portal.kernel.viewer import Viewer

_Account = Annotated["Account", strawberry.lazy("portal.accounts.schema")]

words(
    EndedWhy,
    "What ended a sign-in.",
    name="SignInEnd",
    left="Whoever was in left.",
    expired="Its time was over.",
    replaced="The same person entered the account anew.",
    session="The person's session in the portal ended.",
    staff="The person was deactivated, or has another role.",
    grant="The person's access was taken away or ran out.",
    engagement="The partner no longer serves the account.",
    access="The client took the partner's user away, or the account closed.",
    replayed="Its code was presented a second time.",
)


@strawberry.type(description="Whether the viewer may enter an account now, and what hinders it, told before the attempt.")
class CanSignIn:
    ok: bool = strawberry.field(description="Whether the viewer may enter it as themselves.")
    code: str | None = strawberry.field(description="For programs, what hinders it: `NOT_IN_USE`, `ACCESS_BROKEN`, …")
    reason: str | None = strawberry.field(description="For people, what hinders it, and who can mend it.")
    may_ask: bool = strawberry.field(description="Whether the client can be asked to restore access.")
    as_other: bool = strawberry.field(description="Whether the client lets the partner act as its users.")
    asked_at: datetime | None = strawberry.field(description="When the client was last asked to restore access, and has not answered.")


@strawberry.type(description="Whether the viewer may act as one user of an account.")
class CanActAs:
    ok: bool = strawberry.field(description="Whether the viewer may.")
    code: str | None = strawberry.field(description="For programs, what hinders it: `STRONGER_THAN_YOU`, …")
    reason: str | None = strawberry.field(description="For people, what hinders it.")


@node("signin", models.SignIn, "That a person of the partner entered an account: an entry of the access log.")
class SignIn(Node):
    who: str = column("The person's name, as it was then.")
    reason: str = column("Why, as the person said; empty where they entered as themselves.")
    minutes: int | None = column("As another user: how many minutes it may last.")
    made_at: datetime = column("When it was begun.")
    entered_at: datetime | None = column("When the person was in; null: the product has not let them in yet.")
    until: datetime | None = column("When it ends by itself.")
    ended_at: datetime | None = column("When it ended; null: it has not.")
    ended_why: EndedWhy | None = column("What ended it.")
    account: _Account | None = one("account", "The account.", key="account_id")

    @computed("As which user of the account; null: as themselves.", needs=("as_name",))
    def as_user(root: Any) -> str | None:
        return root.as_name or None

    @batched("The name of the partner whose person it is.", needs=("partner_id",))
    async def partner_name(context: Context, rows: list[models.SignIn]) -> list[str]:
        partners = NODES["partner"].model.filter(id__in=list({row.partner_id for row in rows}))
        names = dict(await partners.values_list("id", "name"))
        return [names[row.partner_id] for row in rows]

    @batched("Whether the person is in now.", needs=("entered_at", "ended_at", "until"))
    async def is_running(context: Context, rows: list[models.SignIn]) -> list[bool]:
        now = context.viewer.now
        return [bool(row.entered_at and not row.ended_at and (row.until is None or row.until > now)) for row in rows]

    @batched("Whether it is the viewer's own.", needs=("user_id",))
    async def is_own(context: Context, rows: list[models.SignIn]) -> list[bool]:
        return [row.user_id == context.viewer.user_id for row in rows]

    @batched(
        "Where the person's browser goes to enter: good for a minute and once, for that person alone. Null for anybody else, and after.",
        needs=("id", "user_id", "used_at", "ticket_until", "client_id"),
    )
    async def url(context: Context, rows: list[models.SignIn]) -> list[str | None]:
        viewer, issuer, secret = context.viewer, context.settings.base_url, context.settings.secret_key
        good = [row for row in rows if row.user_id == viewer.user_id and not row.used_at and row.ticket_until > viewer.now]
        clients = {each.id: each for each in await models.OidcClient.filter(id__in=[row.client_id for row in good])} if good else {}
        found = {row.id: models.login_url(models.ticket_of(row.id, secret), clients[row.client_id], issuer) for row in good}
        return [found.get(row.id) for row in rows]


@strawberry.enum(description="What sign-ins are sorted by.")
class SignInOrder(Enum):
    ENTERED = strawberry.enum_value("entered", description="When the person was in.")


@strawberry.input(description="How sign-ins are sorted.")
class SignInOrderBy:
    field: SignInOrder = strawberry.field(default=SignInOrder.ENTERED, description="By what.")
    direction: Direction = strawberry.field(default=Direction.DESCENDING, description="Which way.")


@strawberry.input(description="Which sign-ins.")
class SignInFilter:
    account: strawberry.ID | None = strawberry.field(default=None, description="To this account.")
    who: str | None = strawberry.field(default=None, description="By the person of this name.")
    as_other: bool | None = strawberry.field(default=None, description="True: as another user; false: as themselves.")


@strawberry.type(description="Sign-ins in pages.")
class SignInConnection(Connection[SignIn]):
    pass


def _narrow(_viewer: Viewer, filter: SignInFilter | None) -> Q | None:
    found = Q(entered_at__isnull=False)
    if filter:
        found &= named("account", filter.account) & text("who", filter.who, 200)
    if filter and filter.as_other is not None:
        found &= ~Q(as_name="") if filter.as_other else Q(as_name="")
    return found


LISTINGS["SignIn"] = Listing(
    models.SignIn.visible_to, {SignInOrder.ENTERED: Order("entered_at")}, Order("entered_at", descending=True), _narrow
)


@node("restorerequest", models.RestoreRequest, "That a client was asked to restore the partner's access to an account.")
class RestoreRequest(Node):
    who: str = column("Who asked.")
    reason: str = column("Why, as that person said.")
    asked_at: datetime = column("When.")
    answered_at: datetime | None = column("When the client answered; null: not yet.")
    restored: bool | None = column("Whether the client restores it; null: not answered.")
    answered_by: str = column("Who in the client's business answered.")


@strawberry.input(description="An account to enter.")
class SignInInput(MutationInput):
    account: strawberry.ID = strawberry.field(description="Which account.")
    as_user: strawberry.ID | None = strawberry.field(
        default=None, description="Act as this user of the account; as oneself if not said. Takes a reason and a fresh proof of oneself."
    )
    reason: str = strawberry.field(default="", description="As another user: why. The client reads it.")
    minutes: int | None = strawberry.field(default=None, description="As another user: 15, 30 or 60.")


@strawberry.input(description="A sign-in to end.")
class EndSignInInput(MutationInput):
    sign_in: strawberry.ID = strawberry.field(description="Which: one's own, or with `access:manage` anybody's of the partner.")


@strawberry.input(description="A request to a client.")
class AskToRestoreInput(MutationInput):
    account: strawberry.ID = strawberry.field(description="The account that can't be entered.")
    reason: str = strawberry.field(default="", description="Why, in words that the client reads.")


@strawberry.input(description="The partner's own user in an account.")
class ResetPasswordInput(MutationInput):
    account: strawberry.ID = strawberry.field(description="In which account.")


@strawberry.input(description="A client's answer to a partner that asked for its access back.")
class AnswerRestoreRequestInput(MutationInput):
    request: strawberry.ID = strawberry.field(description="Which request, by the id that the webhook told.")
    restored: bool = strawberry.field(description="Whether the client restores it. How the partner's user stands is reported beside, by `reportAccess`.")
    by_name: str = strawberry.field(default="", description="Who in the client's business says so.")


@payload("The request as it stands.")
class AnswerRestoreRequestPayload:
    restore_request: RestoreRequest | None = strawberry.field(description="The request.")
    applied: bool | None = strawberry.field(default=None, description="Whether it took effect: not where it was answered before.")


@payload("The sign-in, with the address that begins it.")
class SignInPayload:
    sign_in: SignIn | None = strawberry.field(description="The sign-in; send the person's browser to its `url`.")


@payload("The sign-in as it stands.")
class EndSignInPayload:
    sign_in: SignIn | None = strawberry.field(description="The sign-in.")
    account: _Account | None = strawberry.field(description="The account.")


@payload("The request, which the client has now.")
class AskToRestorePayload:
    restore_request: RestoreRequest | None = strawberry.field(description="The request.")
    account: _Account | None = strawberry.field(description="The account.")


@payload("The account.")
class ResetPasswordPayload:
    account: _Account | None = strawberry.field(description="The account. The product tells the partner's user how to go on.")


@strawberry.type
class IdentityQuery:
    sign_ins: SignInConnection = connection(
        "portal.identity.schema",
        "SignIn",
        "The access log of all accounts that the viewer sees: who of the partner entered which, newest first.",
        permission="contacts:read",
    )


@strawberry.type
class IdentityMutation:
    @mutation("accounts:enter", "Begin to enter an account, as oneself or as one of its users. Gives the address to open.")
    async def sign_in(self, info: Info, input: SignInInput) -> SignInPayload:
        viewer = info.context.viewer
        account = await find(info.context, input.account, "account", "account", lock=False)
        if input.as_user is None:
            return SignInPayload(sign_in=await models.SignIn.begin_as_me(viewer, account))  # type: ignore[arg-type]
        target = await find(info.context, input.as_user, "accountuser", "as_user", lock=False)
        lasts = timedelta(minutes=info.context.settings.step_up_minutes)
        row = await models.SignIn.begin_as_other(viewer, account, target, input.reason, input.minutes, lasts)
        return SignInPayload(sign_in=row)  # type: ignore[arg-type]

    @mutation("accounts:enter", "End a sign-in: the product is told to end its session.")
    async def end_sign_in(self, info: Info, input: EndSignInInput) -> EndSignInPayload:
        viewer = info.context.viewer
        row = await find(info.context, input.sign_in, "signin", "sign_in")
        if row.user_id != viewer.user_id and not viewer.can("access:manage"):
            raise not_found("sign_in")
        await row.end(EndedWhy.LEFT, viewer.now)
        account = await NODES["account"].model.visible_to(viewer).get_or_none(id=row.account_id)  # type: ignore[attr-defined]
        return EndSignInPayload(sign_in=row, account=account)

    @mutation("accounts:enter", "Ask the client to restore the access that was lost. Once a day for each account.")
    async def ask_to_restore(self, info: Info, input: AskToRestoreInput) -> AskToRestorePayload:
        account = await find(info.context, input.account, "account", "account", lock=False)
        row = await models.RestoreRequest.ask(info.context.viewer, account, input.reason)
        return AskToRestorePayload(restore_request=row, account=account)  # type: ignore[arg-type]

    @mutation("reports:write", "The client has answered a partner that asked for its access back. For the account's product.")
    async def answer_restore_request(self, info: Info, input: AnswerRestoreRequestInput) -> AnswerRestoreRequestPayload:
        viewer = info.context.viewer
        key = ids.key_of(input.request, "restorerequest")
        rows = models.RestoreRequest.filter(id=key, engagement__account__product_id=viewer.product_id)
        row = await rows.first() if key and viewer.product_id else None
        if row is None:
            raise not_found("request")
        refuse_if(check_line(input.by_name, "by_name", 200))
        applied = await row.answer(input.restored, input.by_name, viewer.now)
        return AnswerRestoreRequestPayload(restore_request=row, applied=applied)  # type: ignore[arg-type]

    @mutation("accounts:enter", "Have the product reset the password of the partner's own user. Takes a fresh proof of oneself.")
    async def reset_password(self, info: Info, input: ResetPasswordInput) -> ResetPasswordPayload:
        account = await find(info.context, input.account, "account", "account", lock=False)
        lasts = timedelta(minutes=info.context.settings.step_up_minutes)
        await models.RestoreRequest.reset_password(info.context.viewer, account, lasts)
        return ResetPasswordPayload(account=account)
