"""API tokens in the schema: whose there are, making and revoking them."""

from datetime import datetime
from enum import Enum
from typing import Annotated, Any
from uuid import UUID

import strawberry
from tortoise.expressions import Q

from portal.gql.context import Context, Info
from portal.gql.declare import Node, batched, column, computed, joined, node, one, words
from portal.gql.mutations import MutationInput, Once, find, mutation, payload
from portal.gql.pages import LISTINGS, NONE, Connection, Direction, Listing, Order, connection
from portal.gql.permissions import requires
from portal.kernel import ids
from portal.kernel.viewer import Viewer
from portal.people import entry, models, rules_tokens
from portal.people.rules_tokens import TokenKind

words(
    TokenKind,
    "Whose a token is.",
    person="It acts as a person, never with more than that person may.",
    partner="A tool of a partner.",
    product="A product, which reports what happens in its accounts.",
    billing="The vendor's billing.",
)
_OWN = "security:manage"
_Partner = Annotated["Partner", strawberry.lazy("portal.partners.schema")]
_Product = Annotated["Product", strawberry.lazy("portal.products.schema")]
_WHERE = {
    TokenKind.PERSON: Q(user_id__isnull=False),
    TokenKind.PARTNER: Q(user_id__isnull=True, partner_id__isnull=False),
    TokenKind.PRODUCT: Q(product_id__isnull=False),
    TokenKind.BILLING: Q(is_billing=True),
}


@strawberry.enum(description="Whether a token opens anything.")
class TokenState(Enum):
    IN_FORCE = strawberry.enum_value("in_force", description="It does.")
    EXPIRED = strawberry.enum_value("expired", description="Its days are over.")
    REVOKED = strawberry.enum_value("revoked", description="It was revoked.")


@node("token", models.ApiToken, "A secret for programs. What is stored of the secret opens nothing.")
class ApiToken(Node):
    name: str = column("What it is for.")
    hint: str = column("How it begins, to tell it from others.")
    created_at: datetime = column("When it was made.")
    expires_at: datetime = column("When its days are over.")
    last_used_at: datetime | None = column("When it was last used, to within a few minutes.")
    revoked_at: datetime | None = column("When it was revoked.")
    partner: _Partner | None = one("partner", "The partner in which it acts.", key="partner_id")
    product: _Product | None = one("product", "The product whose it is.", key="product_id")

    @computed("Whose it is.", needs=("user_id", "partner_id", "product_id"))
    def kind(root: Any) -> TokenKind:
        return rules_tokens.kind_of(root.user_id, root.partner_id, root.product_id)

    @computed("What it may do: permissions, in alphabetical order.", needs=("scopes",))
    def scopes(root: Any) -> list[str]:
        return sorted(root.scopes)

    @joined("The name of the person that it acts as, if it acts as one.", needs=("user__name",))
    def person(row: Any) -> str | None:
        return row.user__name

    @batched("Whether it opens anything now.", needs=("expires_at", "revoked_at"))
    async def state(context: Context, rows: list[models.ApiToken]) -> list[TokenState]:
        def of(row: models.ApiToken) -> TokenState:
            if row.revoked_at:
                return TokenState.REVOKED
            return TokenState.IN_FORCE if row.expires_at > context.viewer.now else TokenState.EXPIRED

        return [of(row) for row in rows]


@strawberry.enum(description="What tokens are sorted by.")
class ApiTokenOrder(Enum):
    CREATED = strawberry.enum_value("created", description="When it was made.")
    EXPIRES = strawberry.enum_value("expires", description="When its days are over.")


@strawberry.input(description="How tokens are sorted.")
class ApiTokenOrderBy:
    field: ApiTokenOrder = strawberry.field(default=ApiTokenOrder.CREATED, description="By what.")
    direction: Direction = strawberry.field(default=Direction.DESCENDING, description="Which way.")


@strawberry.input(description="Which tokens: those that match all that is given.")
class ApiTokenFilter:
    kind: list[TokenKind] | None = strawberry.field(default=None, description="Of one of these kinds.")
    state: list[TokenState] | None = strawberry.field(default=None, description="In one of these states.")
    partner: strawberry.ID | None = strawberry.field(default=None, description="That act in this partner.")
    product: strawberry.ID | None = strawberry.field(default=None, description="Of this product.")


@strawberry.type(description="Tokens in pages.")
class ApiTokenConnection(Connection[ApiToken]):
    pass


def _in_state(viewer: Viewer, state: TokenState) -> Q:
    if state is TokenState.REVOKED:
        return Q(revoked_at__isnull=False)
    runs = Q(expires_at__gt=viewer.now) if state is TokenState.IN_FORCE else Q(expires_at__lte=viewer.now)
    return Q(revoked_at__isnull=True) & runs


def _narrow(viewer: Viewer, filter: ApiTokenFilter | None) -> Q | None:
    found = Q()
    if filter is None:
        return found
    if filter.kind is not None:
        found &= Q(*(_WHERE[each] for each in filter.kind), join_type="OR") if filter.kind else NONE
    if filter.state is not None:
        found &= Q(*(_in_state(viewer, each) for each in filter.state), join_type="OR") if filter.state else NONE
    for name, public in (("partner", filter.partner), ("product", filter.product)):
        if public is not None:
            key = ids.key_of(public, name)
            found &= NONE if key is None else Q(**{f"{name}_id": key})
    return found


LISTINGS["ApiToken"] = Listing(
    models.ApiToken.visible_to,
    {ApiTokenOrder.CREATED: Order("created_at"), ApiTokenOrder.EXPIRES: Order("expires_at")},
    Order("created_at", descending=True),
    _narrow,
)


@strawberry.type(description="What a token may be given.")
class TokenScope:
    name: str = strawberry.field(description="The permission: `clients:read`.")
    says: str = strawberry.field(description="What it lets a token do, in a sentence.")


@strawberry.input(description="A token to be made.")
class CreateTokenInput(MutationInput):
    kind: TokenKind = strawberry.field(description="Whose it is to be. A person's is the viewer's own.")
    name: str = strawberry.field(description="What it is for.")
    scopes: list[str] = strawberry.field(description="What it may do: some of `tokenScopes`.")
    days: int | None = strawberry.field(default=None, description="How many days it is good; as the settings say, if not said.")
    partner: strawberry.ID | None = strawberry.field(default=None, description="Which partner, where it is a partner's; the viewer's own if not said.")
    product: strawberry.ID | None = strawberry.field(default=None, description="Which product, where it is a product's.")


@strawberry.input(description="A token.")
class TokenInput(MutationInput):
    token: strawberry.ID = strawberry.field(description="Which token.")


@payload("The new token, and its secret.")
class CreateTokenPayload:
    token: ApiToken | None = strawberry.field(description="The token.")
    secret: str | None = strawberry.field(
        description="The token itself, `ppt_…`. Shown this once: an answer asked for again does not hold it."
    )


@payload("The token as it is now.")
class RevokeTokenPayload:
    token: ApiToken | None = strawberry.field(description="The token.")


async def _whose(context: Context, input: CreateTokenInput) -> UUID | None:
    """The partner or the product that a token is to belong to. Raises `Refused` where there is none that the viewer sees."""
    own = context.viewer.partner_id
    needed = {"product": input.kind is TokenKind.PRODUCT, "partner": input.kind is TokenKind.PARTNER and own is None}
    rows = {
        kind: await find(context, getattr(input, kind), kind, kind, lock=False)
        for kind, is_needed in needed.items()
        if is_needed or getattr(input, kind) is not None
    }
    if input.kind is TokenKind.PRODUCT:
        return rows["product"].id
    return rows["partner"].id if "partner" in rows else own


@strawberry.type
class TokensQuery:
    tokens: ApiTokenConnection = connection(
        "portal.people.schema.tokens",
        "ApiToken",
        "One's own tokens; with `tokens:manage` those of the partner's tools too, at the vendor all.",
        permission=_OWN,
    )

    @strawberry.field(description="What the viewer may give to a token of this kind; none: the viewer may make no such token.", **requires(_OWN))
    def token_scopes(
        self, info: Info, kind: Annotated[TokenKind, strawberry.argument(description="Whose the token is to be.")]
    ) -> list[TokenScope]:
        viewer, said = info.context.viewer, rules_tokens.scope_words()
        allowed = rules_tokens.scopes_for(kind, viewer.kind, viewer.permissions)
        return [TokenScope(name=name, says=said[name]) for name in said if name in allowed]


@strawberry.type
class TokensMutation:
    @mutation(_OWN, "Make an API token. Answers its secret, this once. For persons at a screen: a token makes no tokens.", proven=True)
    async def create_token(self, info: Info, input: CreateTokenInput) -> CreateTokenPayload:
        context, secret = info.context, entry.draw_token()
        days = context.settings.token_days if input.days is None else input.days
        details = {"kind": input.kind, "name": input.name, "scopes": input.scopes, "days": days}
        token = await models.ApiToken.make(context.viewer, secret, whose=await _whose(context, input), **details)
        return CreateTokenPayload(token=token, secret=Once(secret))  # type: ignore[arg-type]

    @mutation(_OWN, "Revoke a token: from the next request on it opens nothing.")
    async def revoke_token(self, info: Info, input: TokenInput) -> RevokeTokenPayload:
        token = await find(info.context, input.token, "token", "token")
        await token.revoke(info.context.viewer)
        return RevokeTokenPayload(token=token)
