"""Webhook endpoints and the delivery log in the schema. For vendor staff who read or manage webhooks."""

from datetime import datetime
from enum import Enum
from typing import Annotated, Any

import strawberry
from strawberry.scalars import JSON
from tortoise.expressions import Q
from tortoise.functions import Count, Min

from portal.gql.context import Context, Info
from portal.gql.declare import Node, batched, column, computed, node, one, related, words
from portal.gql.mutations import MutationInput, Once, find, mutation, payload
from portal.gql.narrow import named
from portal.gql.pages import LISTINGS, NONE, Connection, Direction, Listing, Order, connection
from portal.kernel.viewer import Viewer
from portal.outbox import webhooks as models
from portal.outbox.webhooks import READ, WebhookState

_HERE = "portal.outbox.schema"
_MANAGE = "webhooks:manage"
_Product = Annotated["Product", strawberry.lazy("portal.products.schema")]

words(
    WebhookState,
    "What became of a webhook.",
    waiting="To be sent: due, being tried again, or behind an older one of its account.",
    sent="The product took it.",
    dead="Given up after the last try: later ones of its account wait until it is replayed or skipped.",
    skipped="Left out by hand.",
)

_IN_STATE: dict[WebhookState, Q] = {
    WebhookState.WAITING: Q(sent_at__isnull=True, dead_at__isnull=True),
    WebhookState.SENT: Q(sent_at__isnull=False, skipped_at__isnull=True),
    WebhookState.DEAD: Q(sent_at__isnull=True, dead_at__isnull=False, skipped_at__isnull=True),
    WebhookState.SKIPPED: Q(skipped_at__isnull=False),
}


@node("attempt", models.Attempt, "One try to deliver a webhook.")
class Attempt(Node):
    at: datetime = column("When it began.")
    took_ms: int = column("How long it took, in milliseconds.")
    status: int | None = column("The HTTP status of the answer; null: there was none.")
    error: str = column("What was wrong, or empty.")
    answer: str = column("The beginning of the answer's body.")


@strawberry.type(description="How many webhooks of an endpoint stand how.")
class WebhookCounts:
    waiting: int = strawberry.field(description="Still to be sent.")
    dead: int = strawberry.field(description="Given up, and neither replayed nor skipped.")
    sent: int = strawberry.field(description="Taken by the product.")
    waiting_since: datetime | None = strawberry.field(description="When the oldest that waits was written.")
    dead_since: datetime | None = strawberry.field(description="When the first that was given up was written.")


@node("endpoint", models.Endpoint, "Where a product is told. One for each product.")
class Endpoint(Node):
    url: str = column("The address that webhooks are posted to.")
    is_paused: bool = column("Whether nothing is sent at present: webhooks wait.")
    paused_at: datetime | None = column("Since when it is paused.")
    paused_why: str = column("Why the portal paused it by itself, or empty.")
    created_at: datetime = column("When it was added.")
    rotated_at: datetime | None = column("When its secret was last drawn anew; the former one signs too for a day.")
    product: _Product = one("product", "The product.", key="product_id")

    @batched("How many webhooks of the product stand how.", needs=("product_id",))
    async def webhooks(context: Context, rows: list[models.Endpoint]) -> list[WebhookCounts]:
        counts = {name: Count("id", _filter=_IN_STATE[WebhookState(name)]) for name in ("waiting", "dead", "sent")}
        of = models.Webhook.visible_to(context.viewer).filter(product_id__in=[row.product_id for row in rows])
        first = {f"{name}_since": Min("created_at", _filter=_IN_STATE[WebhookState(name)]) for name in ("waiting", "dead")}
        found = await of.annotate(**counts, **first).group_by("product_id").values("product_id", *counts, *first)
        by_product = {each.pop("product_id"): each for each in found}
        none = {**dict.fromkeys(counts, 0), **dict.fromkeys(first)}
        return [WebhookCounts(**by_product.get(row.product_id, none)) for row in rows]


@node("webhook", models.Webhook, "One event for one product, and its delivery.")
class Webhook(Node):
    kind: str = column("What it tells: `account.requested`.")
    created_at: datetime = column("When it was written.")
    due_at: datetime = column("When it is tried next, while it waits.")
    sent_at: datetime | None = column("When the product took it.")
    dead_at: datetime | None = column("When it was given up.")
    skipped_at: datetime | None = column("When it was left out by hand.")
    last_error: str = column("What was wrong at the last try, or empty.")
    product: _Product = one("product", "The product.", key="product_id")
    account: Annotated["Account", strawberry.lazy("portal.accounts.schema")] | None = one(
        "account", "The account that it is about, if it is about one.", key="account_id"
    )
    attempts: list[Attempt] = related("attempt", "The tries to deliver it, oldest first.", "webhook_id", order=("at", "id"))

    @computed("What became of it.", needs=("sent_at", "dead_at", "skipped_at"))
    def state(root: Any) -> WebhookState:
        return models.state_of(root)

    @computed("What it tells, as it is sent; a password's hash is left out.", needs=("data",))
    def data(root: Any) -> JSON:
        return _without_secrets(root.data)


def _without_secrets(data: Any) -> Any:
    if isinstance(data, dict):
        return {name: "…" if name == "hash" else _without_secrets(value) for name, value in data.items()}
    return [_without_secrets(each) for each in data] if isinstance(data, list) else data


@strawberry.enum(description="What webhooks are sorted by.")
class WebhookOrder(Enum):
    TIME = strawberry.enum_value("time", description="When it was written.")


@strawberry.input(description="How webhooks are sorted.")
class WebhookOrderBy:
    field: WebhookOrder = strawberry.field(default=WebhookOrder.TIME, description="By what.")
    direction: Direction = strawberry.field(default=Direction.DESCENDING, description="Which way.")


@strawberry.input(description="Which webhooks: those that match all that is given.")
class WebhookFilter:
    state: list[WebhookState] | None = strawberry.field(default=None, description="In one of these states.")
    product: strawberry.ID | None = strawberry.field(default=None, description="For this product.")
    account: strawberry.ID | None = strawberry.field(default=None, description="About this account.")
    kind: list[str] | None = strawberry.field(default=None, description="Of one of these kinds.")


@strawberry.type(description="Webhooks in pages.")
class WebhookConnection(Connection[Webhook]):
    pass


def _narrow(_viewer: Viewer, filter: WebhookFilter | None) -> Q | None:
    found = Q()
    if filter is None:
        return found
    if filter.state is not None:
        found &= Q(*(_IN_STATE[each] for each in filter.state), join_type="OR") if filter.state else NONE
    found &= named("product", filter.product) & named("account", filter.account)
    if filter.kind is not None:
        found &= Q(kind__in=filter.kind)
    return found


LISTINGS["Webhook"] = Listing(
    models.Webhook.visible_to, {WebhookOrder.TIME: Order("created_at")}, Order("created_at", descending=True), _narrow
)


@strawberry.input(description="An endpoint for a product.")
class AddEndpointInput(MutationInput):
    product: strawberry.ID = strawberry.field(description="Which product; it has none yet.")
    url: str = strawberry.field(description="An https address on the open internet.")


@strawberry.input(description="Another address for an endpoint.")
class ChangeEndpointInput(MutationInput):
    endpoint: strawberry.ID = strawberry.field(description="Which endpoint.")
    url: str = strawberry.field(description="An https address on the open internet.")


@strawberry.input(description="An endpoint.")
class EndpointInput(MutationInput):
    endpoint: strawberry.ID = strawberry.field(description="Which endpoint.")


@strawberry.input(description="A webhook.")
class WebhookInput(MutationInput):
    webhook: strawberry.ID = strawberry.field(description="Which webhook.")


@payload("The endpoint.")
class EndpointPayload:
    endpoint: Endpoint | None = strawberry.field(description="The endpoint as it is now.")


@payload("The endpoint, and its secret.")
class EndpointSecretPayload:
    endpoint: Endpoint | None = strawberry.field(description="The endpoint as it is now.")
    secret: str | None = strawberry.field(
        description="The signing secret, `whsec_…`. Shown this once: an answer asked for again does not hold it."
    )


@payload("The webhook.")
class WebhookPayload:
    webhook: Webhook | None = strawberry.field(description="The webhook as it is now.")


@payload("The endpoint, and how many go out again.")
class ReplayDeadWebhooksPayload:
    endpoint: Endpoint | None = strawberry.field(description="The endpoint as it is now.")
    replayed: int | None = strawberry.field(description="How many dead letters are sent again.")


@strawberry.type
class OutboxQuery:
    endpoints: list[Endpoint] = related(
        "endpoint", "The endpoints of all products, the oldest first.", order=("created_at", "id"), permission=READ
    )
    webhooks: WebhookConnection = connection(
        _HERE, "Webhook", "Webhooks, the newest first: the delivery log.", permission=READ
    )


@strawberry.type
class OutboxMutation:
    @mutation(_MANAGE, "Give a product its endpoint. Answers its signing secret, this once.")
    async def add_endpoint(self, info: Info, input: AddEndpointInput) -> EndpointSecretPayload:
        context = info.context
        product = await find(context, input.product, "product", "product", lock=True)
        made = (product, input.url, context.settings.secret_key, context.settings.insecure_origins)
        endpoint, secret = await models.Endpoint.add(context.viewer, *made)
        return EndpointSecretPayload(endpoint=endpoint, secret=Once(secret))  # type: ignore[arg-type]

    @mutation(_MANAGE, "Tell a product at another address from now on.")
    async def change_endpoint(self, info: Info, input: ChangeEndpointInput) -> EndpointPayload:
        endpoint = await find(info.context, input.endpoint, "endpoint", "endpoint")
        await endpoint.change(info.context.viewer, input.url, info.context.settings.insecure_origins)
        return EndpointPayload(endpoint=endpoint)

    @mutation(_MANAGE, "Send nothing to an endpoint until it is resumed; webhooks wait meanwhile.")
    async def pause_endpoint(self, info: Info, input: EndpointInput) -> EndpointPayload:
        endpoint = await find(info.context, input.endpoint, "endpoint", "endpoint")
        await endpoint.pause(info.context.viewer)
        return EndpointPayload(endpoint=endpoint)

    @mutation(_MANAGE, "Send to an endpoint again, beginning with what has waited.")
    async def resume_endpoint(self, info: Info, input: EndpointInput) -> EndpointPayload:
        endpoint = await find(info.context, input.endpoint, "endpoint", "endpoint")
        await endpoint.resume(info.context.viewer)
        return EndpointPayload(endpoint=endpoint)

    @mutation(_MANAGE, "Draw a new signing secret, answered this once. The former one signs beside it for a day.")
    async def rotate_endpoint_secret(self, info: Info, input: EndpointInput) -> EndpointSecretPayload:
        endpoint = await find(info.context, input.endpoint, "endpoint", "endpoint")
        secret = await endpoint.rotate_secret(info.context.viewer, info.context.settings.secret_key)
        return EndpointSecretPayload(endpoint=endpoint, secret=Once(secret))

    @mutation(_MANAGE, "Send an endpoint a webhook that tells nothing, to see whether it arrives.")
    async def ping_endpoint(self, info: Info, input: EndpointInput) -> WebhookPayload:
        endpoint = await find(info.context, input.endpoint, "endpoint", "endpoint")
        return WebhookPayload(webhook=await endpoint.ping(info.context.viewer))

    @mutation(_MANAGE, "Send all dead letters of an endpoint again from the start, each with the same id.")
    async def replay_dead_webhooks(self, info: Info, input: EndpointInput) -> ReplayDeadWebhooksPayload:
        endpoint = await find(info.context, input.endpoint, "endpoint", "endpoint")
        return ReplayDeadWebhooksPayload(endpoint=endpoint, replayed=await endpoint.replay_dead(info.context.viewer))

    @mutation(_MANAGE, "Send a webhook again from the start, with the same id; later ones of its account wait for it.")
    async def replay_webhook(self, info: Info, input: WebhookInput) -> WebhookPayload:
        webhook = await find(info.context, input.webhook, "webhook", "webhook")
        await webhook.replay(info.context.viewer)
        return WebhookPayload(webhook=webhook)

    @mutation(_MANAGE, "Leave a webhook out for good: what waits behind it goes.")
    async def skip_webhook(self, info: Info, input: WebhookInput) -> WebhookPayload:
        webhook = await find(info.context, input.webhook, "webhook", "webhook")
        await webhook.skip(info.context.viewer)
        return WebhookPayload(webhook=webhook)
