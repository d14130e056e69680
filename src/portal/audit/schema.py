"""The audit log in the schema: the activity of a client, of an account, of a partner."""

from datetime import datetime
from enum import Enum
from typing import Annotated

import strawberry
from strawberry.scalars import JSON
from tortoise.expressions import Q, Subquery

from portal.audit import models
from portal.gql.declare import NODES, Node, column, node, one
from portal.gql.pages import LISTINGS, NONE, Connection, Direction, Listing, Order, connection
from portal.kernel import ids
from portal.kernel.viewer import Viewer

_Client = Annotated["Client", strawberry.lazy("portal.clients.schema")]


@node("event", models.Event, "One thing that someone did.")
class Event(Node):
    at: datetime = column("When.")
    kind: str = column("What, as noun and past tense: `client.archived`.")
    actor_name: str = column("Who: a person, or the tool that told. Empty where a partner's staff changed what other partners see too.")
    actor_kind: str = column("What sort of actor: staff, vendor, tool.")
    data: JSON = column("The names that the sentence about it takes.")
    client: _Client | None = one("client", "The client that it concerns, if it concerns one.", key="client_id")


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


@strawberry.type(description="Events in pages.")
class EventConnection(Connection[Event]):
    pass


def _narrow(viewer: Viewer, filter: EventFilter | None) -> Q | None:
    found = Q()
    if filter and filter.client is not None:
        key = ids.key_of(filter.client, "client")
        accounts = NODES["engagement"].model.visible_to(viewer).filter(client_id=key)  # type: ignore[attr-defined]
        shared = Q(partner_id__isnull=True, account_id__in=Subquery(accounts.values("account_id")))
        found &= NONE if key is None else Q(client_id=key) | shared
    if filter and filter.account is not None:
        key = ids.key_of(filter.account, "account")
        found &= NONE if key is None else Q(account_id=key)
    return found


LISTINGS["Event"] = Listing(models.Event.visible_to, {EventOrder.TIME: Order("at")}, Order("at", descending=True), _narrow)


@strawberry.type
class AuditQuery:
    events: EventConnection = connection(
        "portal.audit.schema", "Event", "What happened, as far as the viewer sees it, newest first.", permission="clients:read"
    )
