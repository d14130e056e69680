"""The audit log in the schema: the activity of a client, of an account, of a partner, of the vendor."""

from dataclasses import replace
from datetime import datetime
from enum import Enum
from typing import Annotated

import strawberry
from strawberry.scalars import JSON
from tortoise.expressions import Q, Subquery
from tortoise.queryset import QuerySet

from portal.audit import models
from portal.gql.declare import NODES, Node, column, node, one
from portal.gql.narrow import given, named, text
from portal.gql.pages import LISTINGS, NONE, Connection, Direction, Listing, Order, connection
from portal.kernel import ids
from portal.kernel.checks import may_be_stored
from portal.kernel.viewer import Viewer

_Client = Annotated["Client", strawberry.lazy("portal.clients.schema")]
_Account = Annotated["Account", strawberry.lazy("portal.accounts.schema")]
_Partner = Annotated["Partner", strawberry.lazy("portal.partners.schema")]


@node("event", models.Event, "One thing that someone did.")
class Event(Node):
    at: datetime = column("When.")
    kind: str = column("What, as noun and past tense: `client.archived`.")
    actor_name: str = column("Who: a person, or the tool that told. Empty where a partner's staff changed what other partners see too.")
    actor_kind: str = column("What sort of actor: staff, vendor, tool.")
    data: JSON = column("The names that the sentence about it takes.")
    client: _Client | None = one("client", "The client that it concerns, if it concerns one.", key="client_id")
    account: _Account | None = one("account", "The account that it concerns, if it concerns one.", key="account_id")
    partner: _Partner | None = one("partner", "The partner whose it is alone; null: it is of an account, or of the vendor.", key="partner_id")


@strawberry.enum(description="What events are sorted by.")
class EventOrder(Enum):
    TIME = strawberry.enum_value("time", description="When it happened.")


@strawberry.input(description="How events are sorted.")
class EventOrderBy:
    field: EventOrder = strawberry.field(default=EventOrder.TIME, description="By what.")
    direction: Direction = strawberry.field(default=Direction.DESCENDING, description="Which way.")


@strawberry.input(description="Which events.")
class EventFilter:
    client: strawberry.ID | None = strawberry.field(default=None, description="Of this client and of its accounts.")
    account: strawberry.ID | None = strawberry.field(default=None, description="Of this account.")
    partner: strawberry.ID | None = strawberry.field(default=None, description="Of this partner alone.")
    kind: list[str] | None = strawberry.field(default=None, description="Of one of these kinds: `client.archived`.")
    noun: list[str] | None = strawberry.field(default=None, description="Of a kind that begins with one of these: `client`.")
    actor: str | None = strawberry.field(default=None, description="By whom, by the full name as it was then.")
    since: datetime | None = strawberry.field(default=None, description="At this moment or later.")
    until: datetime | None = strawberry.field(default=None, description="Before this moment.")


@strawberry.type(description="Events in pages.")
class EventConnection(Connection[Event]):
    pass


def _of_client(viewer: Viewer, client: str) -> tuple[Q, Q]:
    """What was done in a client's folder, and the facts of the accounts in it."""
    key = ids.key_of(client, "client")
    if key is None:
        return NONE, NONE
    accounts = NODES["engagement"].model.visible_to(viewer).filter(client_id=key)  # type: ignore[attr-defined]
    shared = Q(partner_id__isnull=True, account_id__in=Subquery(accounts.values("account_id")))
    return Q(client_id=key, partner_id__isnull=False), shared


def _narrow(viewer: Viewer, filter: EventFilter | None) -> Q | None:
    found = Q()
    if filter and filter.client is not None:
        own, shared = _of_client(viewer, filter.client)
        found &= own | shared
    if filter is None:
        return found
    found &= named("account", filter.account) & named("partner", filter.partner)
    if filter.noun is not None:
        nouns = [each for each in filter.noun if may_be_stored(each, 60)]
        found &= Q(*(Q(kind__startswith=f"{each}.") for each in nouns), join_type="OR") if nouns else NONE
    if filter.kind is not None:
        found &= Q(kind__in=[each for each in filter.kind if may_be_stored(each, 64)])
    return found & text("actor_name", filter.actor, 200) & given(at__gte=filter.since, at__lt=filter.until)


def _parts(viewer: Viewer, filter: EventFilter | None) -> list[QuerySet[models.Event]]:
    rest = replace(filter, client=None) if filter else None
    rows = models.Event.readable_by(viewer).filter(_narrow(viewer, rest))
    parts = models.Event.parts(viewer)
    if filter is None or filter.client is None:
        return [rows.filter(part.where) for part in parts]
    own, shared = _of_client(viewer, filter.client)
    return [
        rows.filter(part.where & where)
        for where, is_shared in ((own, False), (shared, True))
        for part in parts
        if part.shared in (None, is_shared)
    ]


LISTINGS["Event"] = Listing(
    models.Event.visible_to, {EventOrder.TIME: Order("at")}, Order("at", descending=True), _narrow, _parts
)


@strawberry.type
class AuditQuery:
    events: EventConnection = connection(
        "portal.audit.schema", "Event", "What happened, as far as the viewer sees it, newest first.", permission="clients:read"
    )
