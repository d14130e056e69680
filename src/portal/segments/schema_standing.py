"""Standing access in the schema: a person's grants that follow a segment."""

from datetime import datetime
from typing import Annotated, Any

import strawberry
from tortoise.functions import Count
from tortoise.queryset import QuerySet

from portal.gql import saved
from portal.gql.context import Context, Info
from portal.gql.declare import NODES, Node, batched, column, node, one
from portal.gql.mutations import MutationInput, find, mutation, payload
from portal.gql.narrow import named
from portal.gql.permissions import requires
from portal.kernel import ids
from portal.kernel.viewer import Viewer
from portal.segments import models_standing as models
from portal.segments.models import Segment as SegmentRow
from portal.segments.schema import Segment

_Staff = Annotated["Staff", strawberry.lazy("portal.people.schema")]


def _members(viewer: Viewer, row: SegmentRow) -> QuerySet[Any] | None:
    """The clients, or the engagements, that are in a segment for a viewer; None: its filter can't be read."""
    viewer = saved.carrying(viewer, [row])
    if viewer.segments[0].filter is None:
        return None
    key = ids.encode("segment", row.id)
    if row.of == "clients":
        return saved.rows_of(viewer, key, "clients")
    return NODES["engagement"].model.visible_to(viewer).filter(saved.sides_of(viewer, key))  # type: ignore[attr-defined]


models.read_by(_members)


@node("standinggrant", models.StandingGrant, "That a staff member's access follows a segment: what comes into it is granted, what leaves it no more.")
class StandingGrant(Node):
    staff: _Staff | None = one("staff", "Whose access.", key="staff_id")
    segment: Segment | None = one("segment", "What it follows.", key="segment_id")
    given_by: str = column("Who gave it.")
    since: datetime = column("When.")
    looked_at: datetime = column("When it was last held against the segment.")

    @batched("How many clients, or accounts, it grants now.", needs=("id",))
    async def size(_context: Context, rows: list[models.StandingGrant]) -> list[int]:
        grants = NODES["grant"].model.filter(standing_id__in=[row.id for row in rows], ended_at__isnull=True)  # type: ignore[attr-defined]
        found = dict(await grants.annotate(n=Count("id")).group_by("standing_id").values_list("standing_id", "n"))
        return [found.get(row.id, 0) for row in rows]


@strawberry.input(description="Access that is to follow a segment.")
class GiveStandingAccessInput(MutationInput):
    staff: strawberry.ID = strawberry.field(description="Whose: an advisor's.")
    segment: strawberry.ID = strawberry.field(description="Which segment of clients or of accounts: a shared one.")


@strawberry.input(description="Access that is to follow a segment no more.")
class EndStandingAccessInput(MutationInput):
    standing_grant: strawberry.ID = strawberry.field(description="Which.")


@payload("The access as it is now.")
class GiveStandingAccessPayload:
    standing_grant: StandingGrant | None = strawberry.field(description="The standing access.")


@payload("What was ended.")
class EndStandingAccessPayload:
    staff: _Staff | None = strawberry.field(description="Whose it was.")
    ended: int | None = strawberry.field(description="How many grants ended with it.")


@strawberry.type
class StandingQuery:
    @strawberry.field(
        description="Access that follows segments: with `access:read` that of all of the partner's staff, else the viewer's own.",
        **requires("clients:read"),
    )
    async def standing_grants(
        self, info: Info, staff: Annotated[strawberry.ID | None, strawberry.argument(description="Of this person alone.")] = None
    ) -> list[StandingGrant]:
        rows = models.StandingGrant.visible_to(info.context.viewer).filter(named("staff", staff))
        return await rows.order_by("since", "id").limit(500)  # type: ignore[return-value]


@strawberry.type
class StandingMutation:
    @mutation("access:manage", "Let an advisor's access follow a segment: what is in it is granted now, and kept up to date by itself.")
    async def give_standing_access(self, info: Info, input: GiveStandingAccessInput) -> GiveStandingAccessPayload:
        staff = await find(info.context, input.staff, "staff", "staff")
        segment = await find(info.context, input.segment, "segment", "segment")
        row = await models.StandingGrant.give(info.context.viewer, staff, segment)
        return GiveStandingAccessPayload(standing_grant=row)  # type: ignore[arg-type]

    @mutation("access:manage", "End access that follows a segment, with all that it granted. Grants by hand stay.")
    async def end_standing_access(self, info: Info, input: EndStandingAccessInput) -> EndStandingAccessPayload:
        row = await find(info.context, input.standing_grant, "standinggrant", "standingGrant")
        ended = await row.end(info.context.viewer)
        staff = await NODES["staff"].model.get(id=row.staff_id)  # type: ignore[attr-defined]
        return EndStandingAccessPayload(staff=staff, ended=ended)
