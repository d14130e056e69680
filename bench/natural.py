"""The natural way: Strawberry types with resolvers, Tortoise's own queries and dataloaders, served by Strawberry's ASGI app.

What a good developer writes with these libraries by following their documentation, on the portal's models and with its names.
Checks no token: all is restricted to `PARTNER`. Keysets, prefetching by hand and the kept counters are as in the portal.
"""

import contextlib
import os
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections import defaultdict
from collections.abc import AsyncIterator
from datetime import date, datetime
from json import dumps, loads
from typing import Any
from uuid import UUID

import strawberry
from starlette.applications import Starlette
from starlette.routing import Route
from strawberry.asgi import GraphQL
from strawberry.dataloader import DataLoader
from tortoise.expressions import Q

from portal.access import models as access
from portal.accounts import models as accounts
from portal.accounts.rules import AccessHealth, Lifecycle
from portal.audit import models as audit
from portal.clients import models as clients
from portal.db.engine import database
from portal.kernel import clock, ids
from portal.people.rules import shown_name
from portal.tallies.models import PartnerTally

PARTNER = UUID(os.environ.get("PARTNER", "00000000-0000-0000-0000-000000000000"))
strawberry.enum(Lifecycle)
strawberry.enum(AccessHealth)


async def engagements_by_client(keys: list[UUID]) -> list[list[accounts.Engagement]]:
    found = defaultdict(list)
    rows = accounts.Engagement.filter(client_id__in=keys, partner_id=PARTNER, ended_at=None)
    for row in await rows.select_related("account__product").order_by("since", "id"):
        found[row.client_id].append(row)
    return [found[key] for key in keys]


async def grants_by_client(keys: list[UUID]) -> list[list[access.Grant]]:
    # Two queries: with an OR over both tables the database reads every grant there is.
    found = defaultdict(list)
    rows = access.Grant.in_force(clock.now()).filter(staff__partner_id=PARTNER).select_related("staff__user", "engagement")
    for row in await rows.filter(client_id__in=keys):
        found[row.client_id].append(row)
    for row in await rows.filter(engagement__client_id__in=keys, engagement__ended_at=None):
        found[row.engagement.client_id].append(row)
    return [sorted(found[key], key=lambda row: (row.since, row.id)) for key in keys]


class Loaders:
    """A request's dataloaders."""

    def __init__(self) -> None:
        self.engagements = DataLoader(load_fn=engagements_by_client)
        self.grants = DataLoader(load_fn=grants_by_client)


Info = strawberry.Info[Loaders, None]


@strawberry.interface
class Node:
    row: strawberry.Private[Any]

    @strawberry.field
    def id(self) -> strawberry.ID:
        return strawberry.ID(ids.encode(type(self).__name__.lower(), self.row.id))


@strawberry.type
class Product(Node):
    name: str


@strawberry.type
class Account(Node):
    name: str
    lifecycle: Lifecycle
    active_users: int
    headcount: int
    renews_on: date | None

    @strawberry.field
    def product(self) -> Product:
        return Product(row=self.row.product, name=self.row.product.name)


@strawberry.type
class Engagement(Node):
    access_health: AccessHealth

    @strawberry.field
    def account(self) -> Account:
        row = self.row.account
        return Account(
            row=row,
            name=row.name,
            lifecycle=row.lifecycle,
            active_users=row.active_users,
            headcount=row.headcount,
            renews_on=row.renews_on,
        )


@strawberry.type
class EngagementConnection:
    nodes: list[Engagement]


@strawberry.type
class Staff(Node):
    name: str


@strawberry.type
class Grant(Node):
    @strawberry.field
    def staff(self) -> Staff:
        return Staff(row=self.row.staff, name=shown_name(self.row.staff.user.name, self.row.staff.invited_as, self.row.staff.joined_at is not None))


@strawberry.type
class Note(Node):
    text: str
    author_name: str
    written_at: datetime


@strawberry.type
class NoteConnection:
    nodes: list[Note]


@strawberry.type
class Event(Node):
    kind: str
    at: datetime
    actor_name: str


@strawberry.type
class EventConnection:
    nodes: list[Event]


@strawberry.type
class Client(Node):
    name: str
    number: str
    email: str
    phone: str
    city: str
    country: str
    street: str
    postcode: str
    created_at: datetime
    changed_at: datetime
    version: int

    @strawberry.field
    async def engagements(self, info: Info, first: int = 20) -> EngagementConnection:
        rows = await info.context.engagements.load(self.row.id)
        return EngagementConnection(nodes=[Engagement(row=row, access_health=row.access_health) for row in rows[:first]])

    @strawberry.field
    async def grants(self, info: Info) -> list[Grant]:
        return [Grant(row=row) for row in await info.context.grants.load(self.row.id)]

    @strawberry.field
    async def notes(self, first: int = 20) -> NoteConnection:
        rows = await clients.Note.filter(client_id=self.row.id, removed_at=None).order_by("-written_at", "-id").limit(first)
        return NoteConnection(
            nodes=[Note(row=row, text=row.text, author_name=row.author_name, written_at=row.written_at) for row in rows]
        )


_CLIENT = tuple("name number email phone city country street postcode created_at changed_at version".split())


def client(row: clients.Client) -> Client:
    return Client(row=row, **{name: getattr(row, name) for name in _CLIENT})


@strawberry.type
class PageInfo:
    has_next_page: bool
    end_cursor: str | None


@strawberry.type
class ClientConnection:
    page_info: PageInfo
    nodes: list[Client]
    rows: strawberry.Private[Any]

    @strawberry.field
    async def total_count(self) -> int:
        return await self.rows.count()


@strawberry.type
class Counters:
    clients: int
    accounts: int
    unlinked: int
    paid_companies: int
    pending_activation: int
    active: int
    inactive: int
    active_users: int
    headcount: int


@strawberry.input
class EventFilter:
    client: strawberry.ID


def _cursor(row: clients.Client) -> str:
    text = dumps(["name_key", row.name_key, row.id.hex], ensure_ascii=False)
    return urlsafe_b64encode(text.encode()).decode().rstrip("=")


def _beyond(after: str) -> Q:
    _column, name, key = loads(urlsafe_b64decode(after + "=" * (-len(after) % 4)))
    return Q(name_key__gte=name) & (Q(name_key__gt=name) | Q(name_key=name, id__gt=UUID(key)))


@strawberry.type
class Query:
    @strawberry.field
    async def counters(self) -> Counters:
        kept = await PartnerTally.get(partner_id=PARTNER)
        active, inactive = kept.trial + kept.paying + kept.past_due, kept.trial_expired + kept.cancelled
        return Counters(
            clients=kept.clients,
            accounts=active + inactive + kept.invited + kept.pending_activation,
            unlinked=kept.unlinked,
            paid_companies=kept.paying + kept.past_due,
            pending_activation=kept.pending_activation,
            active=active,
            inactive=inactive,
            active_users=kept.active_users,
            headcount=kept.headcount,
        )

    @strawberry.field
    async def clients(self, first: int = 20, after: str | None = None) -> ClientConnection:
        rows = clients.Client.filter(partner_id=PARTNER, archived_at=None)
        page = await (rows.filter(_beyond(after)) if after else rows).order_by("name_key", "id").limit(first + 1)
        more, page = len(page) > first, page[:first]
        info = PageInfo(has_next_page=more, end_cursor=_cursor(page[-1]) if page else None)
        return ClientConnection(page_info=info, nodes=[client(row) for row in page], rows=rows)

    @strawberry.field
    async def node(self, id: strawberry.ID) -> Node | None:
        row = await clients.Client.get_or_none(id=ids.key_of(id, "client"), partner_id=PARTNER)
        return client(row) if row else None

    @strawberry.field
    async def events(self, filter: EventFilter, first: int = 20) -> EventConnection:
        key = ids.key_of(filter.client, "client")
        served = accounts.Engagement.filter(client_id=key, partner_id=PARTNER, ended_at=None)
        shared = Q(partner_id=None, account_id__in=await served.values_list("account_id", flat=True))
        rows = audit.Event.filter(Q(client_id=key, partner_id=PARTNER) | shared).order_by("-at", "-id").limit(first)
        return EventConnection(
            nodes=[Event(row=row, kind=row.kind, at=row.at, actor_name=row.actor_name) for row in await rows]
        )


class Endpoint(GraphQL):
    async def get_context(self, request: Any, response: Any) -> Loaders:
        return Loaders()


@contextlib.asynccontextmanager
async def lifespan(_app: Starlette) -> AsyncIterator[None]:
    async with database(os.environ["DATABASE_URL"]):
        yield


schema = strawberry.Schema(Query, types=[Client])
app = Starlette(lifespan=lifespan, routes=[Route("/graphql", Endpoint(schema, graphql_ide=None))])
