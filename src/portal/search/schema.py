"""Jumping to a record by what is typed: one list over clients, accounts, people and referrals, what is meant most likely first."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Annotated, Any

import strawberry
from tortoise.expressions import Q

from portal.gql.context import Info
from portal.gql.declare import NODES, Node
from portal.gql.pages import LISTINGS
from portal.gql.permissions import requires
from portal.kernel.search import askable, needles
from portal.kernel.text import fold
from portal.kernel.viewer import Viewer

MOST = 20
SHORTEST = 2  # letters for which words are looked for inside of names


@strawberry.enum(description="By what a record was found, the likeliest to be meant first.")
class FoundBy(Enum):
    COMPANY_ID = strawberry.enum_value("company_id", description="It is an account's company ID, exactly.")
    PREFIX = strawberry.enum_value("prefix", description="Its name begins so.")
    WORDS = strawberry.enum_value("words", description="All the words are found in it, as its list finds them.")


@strawberry.type(description="A record that was found.")
class Found:
    by: FoundBy = strawberry.field(description="By what.")
    row: Node = strawberry.field(description="A client, an account, a person of the staff, or a referral.")


@dataclass(frozen=True)
class _Place:
    """Where is looked: rows that the viewer sees, the column that names are sorted by, and the list's own search, where it has one."""

    kind: str
    permission: str
    column: str
    listing: str = ""
    filter: Mapping[str, Any] = field(default_factory=dict)
    alive: Q = field(default_factory=Q)


_PLACES = (
    _Place("client", "clients:read", "name_key", "Client", {"archived": None}),
    _Place("account", "clients:read", "name_key", "Account"),
    _Place("staff", "people:read", "user__name", alive=Q(deactivated_at__isnull=True)),
    _Place("referral", "referrals:read", "name_key", "Referral"),
)


async def _by_company_id(viewer: Viewer, text: str, most: int) -> list[Any]:
    rows = NODES["account"].scope(viewer).filter(company_id_key=fold(text)[:128])
    return await rows.order_by("name_key", "id").limit(most)


async def _by_prefix(viewer: Viewer, place: _Place, text: str, most: int) -> list[Any]:
    is_folded = place.column.endswith("_key")
    begins = Q(**{f"{place.column}__startswith": fold(text)}) if is_folded else Q(**{f"{place.column}__istartswith": text})
    rows = NODES[place.kind].scope(viewer).filter(begins, place.alive)
    return await rows.order_by(place.column, "id").limit(most)


async def _by_words(viewer: Viewer, place: _Place, text: str, most: int) -> list[Any]:
    if not place.listing:
        words = [Q(**{f"{place.column}__icontains": word}) for word in text.split()]
        return await NODES[place.kind].scope(viewer).filter(*words, place.alive).order_by(place.column, "id").limit(most)
    listing = LISTINGS[place.listing]
    filter = listing.filter_type(search=text, **place.filter)
    look = listing.way(viewer, filter)
    rows = listing.rows(viewer, filter, way=await look if look else None)
    return await rows.order_by(place.column, "id").limit(most)


async def _found(viewer: Viewer, text: str, most: int) -> list[Found]:
    places = [place for place in _PLACES if viewer.can(place.permission)]
    made: dict[Any, Found] = {}

    def take(by: FoundBy, rows: list[Any]) -> None:
        for row in rows:
            made.setdefault(row.pk, Found(by=by, row=row))

    if viewer.can("clients:read"):
        take(FoundBy.COMPANY_ID, await _by_company_id(viewer, text, most))
    for place in places:
        take(FoundBy.PREFIX, await _by_prefix(viewer, place, text, most))
    for place in places if len(text) >= SHORTEST and len(made) < most else ():
        take(FoundBy.WORDS, await _by_words(viewer, place, text, most))
    return list(made.values())[:most]


@strawberry.type
class SearchQuery:
    @strawberry.field(
        description="What is most likely meant by a text, of what the viewer may see: an exact company ID, then names that begin so, then"
        " whatever the lists find. Clients, accounts, people, referrals.",
        **requires("clients:read"),
    )
    async def find(
        self,
        info: Info,
        search: Annotated[str, strawberry.argument(description="What was typed: up to 100 characters of it are looked for.")],
        first: Annotated[int, strawberry.argument(description="How many at most; no more than 20.")] = 12,
    ) -> list[Found]:
        text = askable(search)
        return await _found(info.context.viewer, text, max(0, min(first, MOST))) if needles(text) else []
