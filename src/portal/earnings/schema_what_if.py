"""What-if in the schema: a draft of the programme tried on what has happened."""

from datetime import date, datetime
from enum import Enum
from typing import Annotated, Any

import strawberry
from tortoise.expressions import Q

from portal.earnings import models
from portal.gql.context import Context, Info
from portal.gql.declare import Node, batched, column, node, one
from portal.gql.money import Money, of_minor
from portal.gql.mutations import MutationInput, find, mutation, payload
from portal.gql.narrow import given, named
from portal.gql.pages import LISTINGS, Connection, Direction, Listing, Order, connection
from portal.kernel.viewer import Viewer

_MANAGE = "programme:manage"

_Partner = Annotated["Partner", strawberry.lazy("portal.partners.schema")]
_Version = Annotated["ProgrammeVersion", strawberry.lazy("portal.programme.schema")]


@strawberry.type(description="What was earned in one currency, and what would have been.")
class WhatIfSum:
    before: Money = strawberry.field(description="Under the versions in force.")
    after: Money = strawberry.field(description="Under the version that is tried.")
    difference: Money = strawberry.field(description="What it costs more; negative: less.")


@strawberry.type(description="How many partners would stand in another tier.")
class WhatIfMove:
    before: str = strawberry.field(description="The tier in which they stand; empty: none.")
    after: str = strawberry.field(description="The tier in which they would.")
    partners: int = strawberry.field(description="How many.")


@strawberry.type(description="How far a what-if is.")
class WhatIfProgress:
    done: int = strawberry.field(description="Partners that are replayed.")
    of: int = strawberry.field(description="Partners altogether.")


def _sums(row: Any) -> list[WhatIfSum]:
    found = []
    for currency in sorted({*row.before, *row.after}):
        before, after = row.before.get(currency, 0), row.after.get(currency, 0)
        amounts = {"before": before, "after": after, "difference": after - before}
        found.append(WhatIfSum(**{name: of_minor(minor, currency) for name, minor in amounts.items()}))  # type: ignore[arg-type]
    return found


@node("whatif", models.WhatIf, "A version of the programme tried as if it had been in force. For vendor staff who draw the programme up.")
class WhatIf(Node):
    starts_on: date = column("From this day on.", permission=_MANAGE)
    until: date = column("The last day that is looked at.", permission=_MANAGE)
    asked_at: datetime = column("When it was asked for.", permission=_MANAGE)
    asked_by_name: str = column("By whom.", permission=_MANAGE)
    finished_at: datetime | None = column("When all partners were replayed; null: not yet.", permission=_MANAGE)
    version: _Version | None = one("programmeversion", "Which version.", key="version_id", permission=_MANAGE)

    @batched("What all earned and would have earned, by currency; empty until it is finished.", needs=("before", "after"), permission=_MANAGE)
    async def sums(context: Context, rows: list[models.WhatIf]) -> list[list[WhatIfSum]]:
        return [_sums(row) for row in rows]

    @batched("Who would stand in another tier; empty until it is finished.", needs=("moves",), permission=_MANAGE)
    async def moves(context: Context, rows: list[models.WhatIf]) -> list[list[WhatIfMove]]:
        return [[WhatIfMove(before=before, after=after, partners=count) for before, after, count in row.moves] for row in rows]

    @batched("How far it is.", permission=_MANAGE)
    async def progress(context: Context, rows: list[models.WhatIf]) -> list[WhatIfProgress]:
        found = [await row.progress() for row in rows]  # a page shows one
        return [WhatIfProgress(done=done, of=all_) for done, all_ in found]


@node("whatifpartner", models.WhatIfPartner, "What would be another for one partner.")
class WhatIfPartner(Node):
    partner: _Partner | None = one("partner", "Which partner.", key="partner_id", permission=_MANAGE)
    tier_before: str = column("The tier in which it stands on the last day; empty: none.", permission=_MANAGE)
    tier_after: str = column("The tier in which it would.", permission=_MANAGE)
    differs: bool = column("Whether anything would be another.", permission=_MANAGE)

    @batched("What it earned and would have earned, by currency.", needs=("before", "after"), permission=_MANAGE)
    async def sums(context: Context, rows: list[models.WhatIfPartner]) -> list[list[WhatIfSum]]:
        return [_sums(row) for row in rows]


@strawberry.enum(description="What partners of a what-if are sorted by.")
class WhatIfPartnerOrder(Enum):
    NAME = strawberry.enum_value("name", description="The partner's name.")


@strawberry.input(description="How partners of a what-if are sorted.")
class WhatIfPartnerOrderBy:
    field: WhatIfPartnerOrder = strawberry.field(default=WhatIfPartnerOrder.NAME, description="By what.")
    direction: Direction = strawberry.field(default=Direction.ASCENDING, description="Which way.")


@strawberry.input(description="Which partners of which what-if.")
class WhatIfPartnerFilter:
    what_if: strawberry.ID | None = strawberry.field(default=None, description="Of this what-if.")
    differs: bool | None = strawberry.field(default=None, description="True: those for whom anything would be another; false: the rest.")


@strawberry.type(description="Partners of what-ifs in pages.")
class WhatIfPartnerConnection(Connection[WhatIfPartner]):
    pass


def _narrow(_viewer: Viewer, filter: WhatIfPartnerFilter | None) -> Q | None:
    if filter is None:
        return None
    return given(differs=filter.differs) & named("whatif", filter.what_if, "what_if_id")


LISTINGS["WhatIfPartner"] = Listing(models.WhatIfPartner.visible_to, {WhatIfPartnerOrder.NAME: Order("name_key")}, Order("name_key"), _narrow)


@strawberry.input(description="A version to try on what has happened.")
class TryProgrammeInput(MutationInput):
    version: strawberry.ID = strawberry.field(description="Which version; mostly a draft.")
    starts_on: date = strawberry.field(description="As if it had been in force from this day on.")
    partners: list[strawberry.ID] | None = strawberry.field(default=None, description="Which partners; all if not said.")


@payload("The what-if. It is worked out in the background.")
class TryProgrammePayload:
    what_if: WhatIf | None = strawberry.field(description="The what-if.")


@strawberry.type
class WhatIfQuery:
    what_if_partners: WhatIfPartnerConnection = connection(
        "portal.earnings.schema_what_if", "WhatIfPartner", "Partners of what-ifs, by name. For vendor staff.", permission=_MANAGE
    )


@strawberry.type
class WhatIfMutation:
    @mutation(_MANAGE, "Try a version on what has happened: who would move, what it would cost. For vendor staff.")
    async def try_programme(self, info: Info, input: TryProgrammeInput) -> TryProgrammePayload:
        version = await find(info.context, input.version, "programmeversion", "version", lock=False)
        chosen = None if input.partners is None else [(await find(info.context, each, "partner", "partners", lock=False)).id for each in input.partners[:500]]
        made = await models.WhatIf.begin(info.context.viewer, version, input.starts_on, chosen)
        return TryProgrammePayload(what_if=made)  # type: ignore[arg-type]
