"""Products as clients of the OpenID Provider, in the schema. For vendor staff who manage products."""

from dataclasses import replace
from datetime import datetime
from typing import Annotated, Any

import strawberry

from portal.gql.context import Info
from portal.gql.declare import Node, column, computed, node, one
from portal.gql.mutations import MutationInput, Once, find, mutation, payload
from portal.identity.models.clients import PERMISSION, Places
from portal.identity.models.clients import OidcClient as OidcClientRow
from portal.kernel.refusal import Refused


@node("oidcclient", OidcClientRow, "What a product signs people in by: it is a client of the portal's OpenID Provider.")
class OidcClient(Node):
    login_uri: str = column("Where a sign-in begins that a partner asks for here.")
    logout_uri: str = column("Where log-outs are told, or empty.")
    made_at: datetime = column("When it was made.")
    product: Annotated["Product", strawberry.lazy("portal.products.schema")] = one("product", "The product.", key="product_id")

    @computed("Where people may be sent back to.", needs=("redirect_uris",))
    def redirect_uris(root: Any) -> list[str]:
        return list(root.redirect_uris)

    @computed("Where people may be sent after they have logged out.", needs=("after_logout_uris",))
    def after_logout_uris(root: Any) -> list[str]:
        return list(root.after_logout_uris)


@strawberry.input(description="Addresses of a product.")
class _Addresses(MutationInput):
    redirect_uris: list[str] = strawberry.field(description="Where people may be sent back to; at least one.")
    login_uri: str = strawberry.field(description="Where a sign-in begins that a partner asks for here.")
    logout_uri: str = strawberry.field(default="", description="Where log-outs are told, or empty.")
    after_logout_uris: list[str] = strawberry.field(default_factory=list, description="Where people may be sent after they have logged out.")

    @property
    def places(self) -> Places:
        return Places(self.redirect_uris[:20], self.login_uri, self.logout_uri, self.after_logout_uris[:20])


@strawberry.input(description="A product that is to sign people in by the portal.")
class AddOidcClientInput(_Addresses):
    product: strawberry.ID = strawberry.field(description="Which product; it is no client yet.")


@strawberry.input(description="Other addresses of a client.")
class ChangeOidcClientInput(_Addresses):
    client: strawberry.ID = strawberry.field(description="Which client.")


@strawberry.input(description="A client.")
class OidcClientInput(MutationInput):
    client: strawberry.ID = strawberry.field(description="Which client.")


@payload("The client.")
class OidcClientPayload:
    oidc_client: OidcClient | None = strawberry.field(description="The client as it is now.")


@payload("The client, and its secret.")
class OidcClientSecretPayload:
    oidc_client: OidcClient | None = strawberry.field(description="The client as it is now.")
    secret: str | None = strawberry.field(
        description="The client secret. Shown this once: an answer asked for again does not hold it."
    )


def _at_inputs(refused: Refused) -> Refused:
    """Refusals of single addresses at the lists that they stand in."""
    lists = {"redirect_uri": "redirect_uris", "after_logout_uri": "after_logout_uris"}
    named = {each.field: replace(each, field=lists.get(each.field or "", each.field)) for each in refused.refusals}
    return Refused(tuple(named.values()), refused.record)


@strawberry.type
class ClientsMutation:
    @mutation(PERMISSION, "Let a product sign people in by the portal. Answers its client secret, this once.")
    async def add_oidc_client(self, info: Info, input: AddOidcClientInput) -> OidcClientSecretPayload:
        context = info.context
        product = await find(context, input.product, "product", "product", lock=True)
        try:
            row, secret = await OidcClientRow.add(context.viewer, product, input.places, context.settings.insecure_origins)
        except Refused as refused:
            raise _at_inputs(refused) from None
        return OidcClientSecretPayload(oidc_client=row, secret=Once(secret))  # type: ignore[arg-type]

    @mutation(PERMISSION, "Change where a product signs people in.")
    async def change_oidc_client(self, info: Info, input: ChangeOidcClientInput) -> OidcClientPayload:
        row = await find(info.context, input.client, "oidcclient", "client")
        try:
            await row.change(info.context.viewer, input.places, info.context.settings.insecure_origins)
        except Refused as refused:
            raise _at_inputs(refused) from None
        return OidcClientPayload(oidc_client=row)

    @mutation(PERMISSION, "Draw a new client secret, answered this once. The former one is good no more.")
    async def rotate_oidc_client_secret(self, info: Info, input: OidcClientInput) -> OidcClientSecretPayload:
        row = await find(info.context, input.client, "oidcclient", "client")
        return OidcClientSecretPayload(oidc_client=row, secret=Once(await row.rotate_secret(info.context.viewer)))
