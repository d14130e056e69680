"""Bulk actions in the schema."""

from collections.abc import Sequence
from datetime import datetime
from enum import Enum
from typing import Annotated, Any
from uuid import UUID

import strawberry
from tortoise.expressions import Q

from portal.bulk import models, rules
from portal.bulk.rules import BulkAct, BulkOf, BulkState, RowOutcome
from portal.gql import saved
from portal.gql.context import Context, Info
from portal.gql.declare import Node, batched, column, computed, node, one, related, words
from portal.gql.mutations import MutationInput, find, mutation, payload
from portal.gql.narrow import named
from portal.gql.pages import LISTINGS, Connection, Direction, Listing, Order, bad_input, connection
from portal.kernel import ids
from portal.kernel.refusal import Refusal, Refused
from portal.kernel.text import gettext as _
from portal.kernel.viewer import Viewer

_HERE = "portal.bulk.schema"
_MANAGE = "clients:manage"
_Client = Annotated["Client", strawberry.lazy("portal.clients.schema")]
_Account = Annotated["Account", strawberry.lazy("portal.accounts.schema")]
_ClientFilter = Annotated["ClientFilter", strawberry.lazy("portal.clients.schema")]
_AccountFilter = Annotated["AccountFilter", strawberry.lazy("portal.accounts.schema")]

words(BulkOf, "What the rows of a run are.", clients="Clients.", accounts="Accounts.")
words(
    BulkAct,
    "What is done to each row of a run; each takes the permission of its verb.",
    grant_access="Give a person access: to all of a client's accounts, or to the account alone.",
    revoke_access="Take a person's access away: every grant in the client's folder, or that on the account.",
    archive="Archive clients.",
    restore="Bring archived clients back.",
    file="Put accounts into a client's folder.",
    unlink="Take accounts out of their folders.",
    request_plan="Ask the product for a plan and modules.",
)
words(
    BulkState,
    "How far a run is.",
    preview="Nothing has changed yet.",
    running="It goes through its rows in the background.",
    done="It has gone through all of them.",
    stopped="It has ended before: by someone, or because it may not go on.",
)
words(
    RowOutcome,
    "What becomes, or became, of a row.",
    name="BulkRowOutcome",
    will_change="It will change; in a run that was stopped: it was left.",
    already="It was so already.",
    refused="It can't be, because of `message`.",
    changed="It was changed.",
)


@strawberry.type(description="How many rows of a run there are of each outcome.")
class BulkCounts:
    total: int = strawberry.field(description="All rows.")
    will_change: int = strawberry.field(description="Rows that will change; in a run that was stopped: that were left.")
    already: int = strawberry.field(description="Rows that were so already.")
    refused: int = strawberry.field(description="Rows that can't be changed.")
    changed: int = strawberry.field(description="Rows that were changed.")


@strawberry.type(description="What was said for an act, with the names that it had.")
class BulkGiven:
    staff_name: str = strawberry.field(description="Whose access; or empty.")
    until: datetime | None = strawberry.field(description="When access is to end; null: lasting, or not about access.")
    client_name: str = strawberry.field(description="Into whose folder; or empty.")
    plan_name: str = strawberry.field(description="Which plan; or empty.")
    module_names: list[str] = strawberry.field(description="Which modules.")


@node("bulkrun", models.BulkRun, "One act over many clients or accounts: previewed, carried out in the background, told row by row. One's own; with `audit:read` the partner's.")
class BulkRun(Node):
    act: BulkAct = column("What is done to each row.")
    over: BulkOf = column("What the rows are.")
    state: BulkState = column("How far it is.")
    by_name: str = column("Who asked for it.")
    segment_name: str = column("The segment whose rows they were when it was previewed; or empty.")
    made_at: datetime = column("When it was previewed: the rows are those of then.")
    started_at: datetime | None = column("When it was started; null: it was not.")
    finished_at: datetime | None = column("When it ended; null: it has not.")
    stopped_because: str = column("Why it ended before it was through; or empty.")
    undoes: Annotated["BulkRun", strawberry.lazy(_HERE)] | None = one("bulkrun", "The run that it puts back.", key="undoes_id")
    undone: Annotated["BulkRun", strawberry.lazy(_HERE)] | None = related("bulkrun", "The run that has put it back.", "undoes_id", single=True)

    @computed("What was said for the act.", needs=("given",))
    def given(root: Any) -> BulkGiven:
        said = root.given
        return BulkGiven(
            staff_name=said.get("staff_name", ""),
            until=datetime.fromisoformat(said["until"]) if said.get("until") else None,
            client_name=said.get("client_name", ""),
            plan_name=said.get("plan_name", ""),
            module_names=said.get("module_names", []),
        )

    @batched("How many rows there are of each outcome.", needs=("id",))
    async def counts(context: Context, rows: list[models.BulkRun]) -> list[BulkCounts]:
        found = await models.BulkRow.counts_by_run(models.BulkRow.visible_to(context.viewer).filter(run_id__in=[row.id for row in rows]))
        none = dict.fromkeys(RowOutcome, 0)
        counts = [found.get(UUID(str(row.id)), none) for row in rows]
        return [BulkCounts(total=sum(each.values()), **{outcome.value: each[outcome] for outcome in RowOutcome}) for each in counts]

    @batched("Why what it changed can't be put back, in words; null: it can.", needs=("id",))
    async def why_no_undo(context: Context, rows: list[models.BulkRun]) -> list[str | None]:
        whole = {row.id: row for row in await models.BulkRun.visible_to(context.viewer).filter(id__in=[row.id for row in rows])}
        refusals = [await whole[UUID(str(row.id))].refusal_of_undo(context.viewer.permissions) for row in rows]
        return [each and each.message for each in refusals]


@node("bulkrow", models.BulkRow, "One row of a run.")
class BulkRow(Node):
    name: str = column("The name of the client or account, as it was.")
    outcome: RowOutcome = column("What becomes, or became, of it.")
    message: str = column("Why it can't be; or empty.")
    client: _Client | None = one("client", "The client, where it is one that the viewer sees.", key="client_id")
    account: _Account | None = one("account", "The account, where it is one that the viewer sees.", key="account_id")


@strawberry.enum(description="What runs are sorted by.")
class BulkRunOrder(Enum):
    MADE = strawberry.enum_value("made", description="When it was previewed.")


@strawberry.input(description="How runs are sorted.")
class BulkRunOrderBy:
    field: BulkRunOrder = strawberry.field(default=BulkRunOrder.MADE, description="By what.")
    direction: Direction = strawberry.field(default=Direction.DESCENDING, description="Which way.")


@strawberry.input(description="Which runs.")
class BulkRunFilter:
    state: list[BulkState] | None = strawberry.field(default=None, description="In one of these states.")
    act: list[BulkAct] | None = strawberry.field(default=None, description="Of one of these acts.")


@strawberry.type(description="Runs in pages.")
class BulkRunConnection(Connection[BulkRun]):
    pass


@strawberry.enum(description="What the rows of a run are sorted by.")
class BulkRowOrder(Enum):
    PLACE = strawberry.enum_value("place", description="Their place in the run, in which they are gone through.")


@strawberry.input(description="How rows of runs are sorted.")
class BulkRowOrderBy:
    field: BulkRowOrder = strawberry.field(default=BulkRowOrder.PLACE, description="By what.")
    direction: Direction = strawberry.field(default=Direction.ASCENDING, description="Which way.")


@strawberry.input(description="Which rows of runs.")
class BulkRowFilter:
    run: strawberry.ID | None = strawberry.field(default=None, description="Of this run.")
    outcome: list[RowOutcome] | None = strawberry.field(default=None, description="With one of these outcomes.")


@strawberry.type(description="Rows of runs in pages.")
class BulkRowConnection(Connection[BulkRow]):
    pass


def _runs(_viewer: Viewer, filter: BulkRunFilter | None) -> Q:
    said = {"state__in": filter and filter.state, "act__in": filter and filter.act}
    return Q(**{name: value for name, value in said.items() if value is not None})


def _rows(_viewer: Viewer, filter: BulkRowFilter | None) -> Q:
    found = Q(outcome__in=filter.outcome) if filter and filter.outcome is not None else Q()
    return found & named("bulkrun", filter.run, "run_id") if filter else found


LISTINGS["BulkRun"] = Listing(models.BulkRun.visible_to, {BulkRunOrder.MADE: Order("made_at")}, Order("made_at", descending=True), _runs)
LISTINGS["BulkRow"] = Listing(models.BulkRow.visible_to, {BulkRowOrder.PLACE: Order("place")}, Order("place"), _rows)


@strawberry.input(description="An act to preview. Which rows: `rows` by their ids, or all that match `clients` or `accounts`.")
class PreviewBulkRunInput(MutationInput):
    act: BulkAct = strawberry.field(description="What is to be done to each row.")
    over: BulkOf = strawberry.field(description="What the rows are.")
    rows: list[strawberry.ID] | None = strawberry.field(default=None, description="These clients, or accounts: at most 500; or")
    clients: _ClientFilter | None = strawberry.field(default=None, description="all clients that match; or")
    accounts: _AccountFilter | None = strawberry.field(
        default=None, description="all accounts that match. Those that match now: of a segment, those that are in it now."
    )
    staff: strawberry.ID | None = strawberry.field(default=None, description="Whose access, with `GRANT_ACCESS` and `REVOKE_ACCESS`.")
    until: datetime | None = strawberry.field(default=None, description="With `GRANT_ACCESS`: when it is to end; lasting if not said.")
    client: strawberry.ID | None = strawberry.field(default=None, description="With `FILE`: into whose folder.")
    plan: strawberry.ID | None = strawberry.field(default=None, description="With `REQUEST_PLAN`: which plan.")
    modules: list[strawberry.ID] | None = strawberry.field(default=None, description="With `REQUEST_PLAN`: which modules.")


@strawberry.input(description="A run.")
class BulkRunInput(MutationInput):
    run: strawberry.ID = strawberry.field(description="Which run.")


@payload("The preview: nothing has changed yet.")
class PreviewBulkRunPayload:
    bulk_run: BulkRun | None = strawberry.field(description="The run, with a row for each that was chosen.")


@payload("The run, which goes on in the background.")
class StartBulkRunPayload:
    bulk_run: BulkRun | None = strawberry.field(description="The run.")


@payload("The run as it ended.")
class StopBulkRunPayload:
    bulk_run: BulkRun | None = strawberry.field(description="The run.")


@payload("The run that puts back what the other changed.")
class UndoBulkRunPayload:
    bulk_run: BulkRun | None = strawberry.field(description="The new run.")


async def _chosen(viewer: Viewer, input: PreviewBulkRunInput) -> Sequence[UUID]:
    """The keys of the rows that are meant, in the order in which they are gone through. Raises `Refused` where it is not clear which."""
    filters = {of: found for of in BulkOf if (found := getattr(input, of)) is not None}
    if (input.rows is not None) + len(filters) != 1 or (filters and input.over not in filters):
        raise Refused((Refusal("ROWS_UNCLEAR", _("Say which rows: by their ids, or by one filter of that list."), "rows"),))
    if input.rows is not None:
        if len(input.rows) > rules.MOST_NAMED:
            raise bad_input(_("At most {n} rows can be named; say a filter for more.").format(n=rules.MOST_NAMED))
        kind = input.over.removesuffix("s")
        keys = [ids.key_of(each, kind) for each in dict.fromkeys(input.rows)]
        return [key or ids.new() for key in keys]  # what is no id of a row is a row that is not there
    listing = LISTINGS[saved.LISTS[input.over]]
    rows = listing.rows(viewer, filters[input.over]).order_by(listing.default.column, "id").limit(rules.MOST + 1)
    return await rows.values_list("id", flat=True)  # type: ignore[return-value]


def _segment_of(viewer: Viewer, input: PreviewBulkRunInput) -> str:
    """The name of the segment that the filter is, or begins with."""
    filter = input.clients or input.accounts
    key = ids.key_of(filter.segment, "segment") if filter and filter.segment else None
    return next((each.name for each in viewer.segments if each.key == key), "")


@strawberry.type
class BulkQuery:
    bulk_runs: BulkRunConnection = connection(_HERE, "BulkRun", "Bulk runs: one's own, with `audit:read` the partner's; the newest first.", permission=_MANAGE)
    bulk_rows: BulkRowConnection = connection(_HERE, "BulkRow", "Rows of those runs.", permission=_MANAGE)


@strawberry.type
class BulkMutation:
    @mutation(_MANAGE, "Freeze rows, and judge for each what an act would do. Nothing is changed before `startBulkRun`.")
    async def preview_bulk_run(self, info: Info, input: PreviewBulkRunInput) -> PreviewBulkRunPayload:
        viewer = info.context.viewer
        keys = await _chosen(viewer, input)
        said = {name: getattr(input, name) for name in ("staff", "client", "plan", "modules")}
        said["until"] = input.until.isoformat() if input.until else None
        run = await models.BulkRun.preview(viewer, input.act, input.over, keys, said, segment_name=_segment_of(viewer, input))
        return PreviewBulkRunPayload(bulk_run=run)  # type: ignore[arg-type]

    @mutation(_MANAGE, "Change the rows that the preview said would change, in the background. What can't be then is told so.")
    async def start_bulk_run(self, info: Info, input: BulkRunInput) -> StartBulkRunPayload:
        run = await find(info.context, input.run, "bulkrun", "run")
        await run.start(info.context.viewer)
        return StartBulkRunPayload(bulk_run=run)

    @mutation(_MANAGE, "Stop a run; the rows that it has not come to are left as they are.")
    async def stop_bulk_run(self, info: Info, input: BulkRunInput) -> StopBulkRunPayload:
        run = await find(info.context, input.run, "bulkrun", "run")
        await run.stop(info.context.viewer)
        return StopBulkRunPayload(bulk_run=run)

    @mutation(_MANAGE, "Put back what a run changed, and nothing else, by a run of its own. What was changed after it is left as it is.")
    async def undo_bulk_run(self, info: Info, input: BulkRunInput) -> UndoBulkRunPayload:
        run = await find(info.context, input.run, "bulkrun", "run")
        return UndoBulkRunPayload(bulk_run=await run.undo(info.context.viewer))
