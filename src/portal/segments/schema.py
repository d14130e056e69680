"""Segments in the schema."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

import strawberry
from strawberry.scalars import JSON

from portal.gql import saved
from portal.gql.context import Context, Info
from portal.gql.declare import NODES, Node, batched, column, computed, node, words
from portal.gql.mutations import MutationInput, find, mutation, payload
from portal.gql.pages import LISTINGS
from portal.gql.permissions import requires
from portal.gql.ready import Ready
from portal.kernel import ids
from portal.kernel.refusal import Refusal, Refused, not_found
from portal.kernel.text import gettext as _
from portal.kernel.viewer import Viewer
from portal.notifications.models import narrowed_by
from portal.segments import models, rules
from portal.segments.rules import SegmentOf

_ClientFilter = Annotated["ClientFilter", strawberry.lazy("portal.clients.schema")]
_AccountFilter = Annotated["AccountFilter", strawberry.lazy("portal.accounts.schema")]

words(SegmentOf, "Over which list a segment is.", clients="The clients.", accounts="The accounts.")


@node(
    "segment",
    models.Segment,
    "A saved filter with a name. It holds no rows: it finds what matches when it is asked for, of what the asker may see.",
)
class Segment(Node):
    name: str = column("Its name.")
    of: SegmentOf = column("Over which list it is.")
    shared: bool = column("Whether everyone of the partner's staff has it; else its owner alone.")
    owner_name: str = column("Who saved it.")
    created_at: datetime = column("When it was saved.")
    changed_at: datetime = column("When it was last changed.")

    @computed("The list's filter, as `ClientFilter` or `AccountFilter` take it.", needs=("condition",))
    def filter(root: Any) -> JSON:
        return root.condition

    @batched("Whether the viewer may rename, share, change and delete it.", needs=("owner_id", "shared"))
    async def may_change(context: Context, rows: list[models.Segment]) -> list[bool]:
        viewer = context.viewer
        may = viewer.can("segments:manage"), viewer.can("segments:share")
        return [may[0] and rules.may_change(is_own=row.owner_id == viewer.user_id, shared=row.shared, may_share=may[1]) for row in rows]

    @batched("How many rows it has for the viewer now; null: its filter can't be read any more.", needs=("id", "name", "of", "condition"))
    async def size(context: Context, rows: list[models.Segment]) -> list[int | None]:
        viewer = saved.carrying(context.viewer, rows)
        return [await _size(viewer, each) for each in viewer.segments]

    @batched("What of its filter finds nothing any more, in sentences: someone or something that is gone.", needs=("id", "name", "of", "condition"))
    async def problems(context: Context, rows: list[models.Segment]) -> list[list[str]]:
        named = {key for row in rows for key in _named(row.condition)}
        gone = [each for kind in _ASKED for each in await _gone(context.viewer, kind, named)]
        unread = {each.key for each in saved.carrying(context.viewer, rows).segments if each.filter is None}
        return [[*([_unreadable()] if row.id in unread else ()), *(text for key, text in gone if key in _named(row.condition))] for row in rows]


def _unreadable() -> str:
    return _("Its filter can’t be read any more. Delete it and save it anew.")


async def _size(viewer: Viewer, segment: saved.Saved) -> int | None:
    if segment.filter is None:
        return None
    return await saved.rows_of(viewer, ids.encode("segment", segment.key), segment.of).count()


async def _holds(viewer: Viewer, key: UUID, account: UUID) -> bool:
    """Whether an account is in a segment that the viewer chose. One that is gone, or can't be read, narrows nothing."""
    row = await models.Segment.visible_to(viewer).get_or_none(id=key)
    viewer = saved.carrying(viewer, [row] if row else [])
    if row is None or viewer.segments[0].filter is None:
        return True
    return await saved.rows_of(viewer, ids.encode("segment", key), "accounts").filter(id=account).exists()


narrowed_by(_holds)


# What a filter names by id, by its kind and in the order in which it is told of.
_ASKED = ("product", "module", "plan", "staff", "client")


def _named(filter: Any) -> set[str]:
    """The public ids in a filter, each of the kind that its field takes."""
    return {each for kind, each in _ids(filter) if ids.key_of(each, kind)}


def _ids(filter: Any) -> Iterator[tuple[str, str]]:
    """The texts where a filter takes ids, each with the kind that it has to be of."""
    for name, value in filter.items() if isinstance(filter, dict) else ():
        kind = "staff" if name == "onlyStaff" else name
        if isinstance(value, dict):
            yield from _ids(value)
        elif kind in _ASKED:
            yield from ((kind, each) for each in (value if isinstance(value, list) else [value]) if each is not None)


async def _see(viewer: Viewer, kind: str, named: Iterable[str]) -> None:
    """Raises `Refused` where one of a kind is none that the viewer sees: what is saved finds something."""
    keys = {key for each in named if (key := ids.key_of(each, kind))}
    if len(keys) > await NODES[kind].model.visible_to(viewer).filter(id__in=sorted(keys)).count():  # type: ignore[attr-defined]
        raise not_found("filter")


async def _gone(viewer: Viewer, kind: str, named: Iterable[str]) -> list[tuple[str, str]]:
    """Those of a kind that the viewer sees no more, and people who are deactivated: each with a sentence."""
    keys = {key: each for each in named if (key := ids.key_of(each, kind))}
    if not keys:
        return []
    rows = {row.id: row for row in await NODES[kind].model.visible_to(viewer).filter(id__in=sorted(keys))}  # type: ignore[attr-defined]
    missing = {
        "product": _("It asks for a product that is no longer there."),
        "module": _("It asks for a module that is no longer there."),
        "plan": _("It asks for a plan that is no longer there."),
        "staff": _("It asks for the grants of someone who is no longer there."),
        "client": _("It asks for a client that is no longer there, or that you don’t see."),
    }
    if kind == "staff" and not viewer.can("access:read"):
        missing[kind] = _("It asks for someone else’s grants, of which you see none.")
    found = [(public, missing[kind]) for key, public in keys.items() if key not in rows]
    for key, row in rows.items() if kind == "staff" else ():
        if row.deactivated_at is not None:
            name = await row.display_name()
            found.append((keys[key], _("It asks for the grants of {name}, who is deactivated.").format(name=name)))
    return found


@strawberry.input(description="A filter to save as a segment: of `clients` or of `accounts`.")
class SaveSegmentInput(MutationInput):
    name: str = strawberry.field(description="Up to 60 characters.")
    clients: _ClientFilter | None = strawberry.field(default=None, description="A filter of clients; or")
    accounts: _AccountFilter | None = strawberry.field(
        default=None, description="a filter of accounts. One that names a segment takes over what that one says now."
    )
    shared: bool = strawberry.field(default=False, description="Whether everyone of the partner's staff has it: takes `segments:share`.")


@strawberry.input(description="Changes to a segment; what is left out stays.")
class ChangeSegmentInput(MutationInput):
    segment: strawberry.ID = strawberry.field(description="Which segment.")
    name: str | None = strawberry.field(default=None, description="Its new name.")
    clients: _ClientFilter | None = strawberry.field(default=None, description="Its new filter, where it is of clients.")
    accounts: _AccountFilter | None = strawberry.field(default=None, description="Its new filter, where it is of accounts.")
    shared: bool | None = strawberry.field(default=None, description="Whether everyone of the partner's staff has it.")


@strawberry.input(description="A segment to delete.")
class DeleteSegmentInput(MutationInput):
    segment: strawberry.ID = strawberry.field(description="Which segment.")


@strawberry.input(description="A segment to put back.")
class RestoreSegmentInput(MutationInput):
    segment: strawberry.ID = strawberry.field(description="Which segment.")


@payload("The segment, new.")
class SaveSegmentPayload:
    segment: Segment | None = strawberry.field(description="The segment.")


@payload("The segment as it is now.")
class ChangeSegmentPayload:
    segment: Segment | None = strawberry.field(description="The segment.")


@payload("The segment that is gone; `restoreSegment` puts it back.")
class DeleteSegmentPayload:
    segment: Segment | None = strawberry.field(description="The segment as it was.")


@payload("The segment as it is now.")
class RestoreSegmentPayload:
    segment: Segment | None = strawberry.field(description="The segment.")


async def _filter_in(viewer: Viewer, input: Any) -> tuple[SegmentOf, dict[str, Any]] | None:
    """The filter that an input gives, flat, as it is saved; None: none. Raises `Refused` where it gives two, or names what is not to be seen."""
    given = {of: found for of in SegmentOf if (found := getattr(input, of)) is not None}
    if len(given) > 1:
        raise Refused((Refusal("ONE_LIST", _("A segment is of clients or of accounts, not of both."), "filter"),))
    for of, filter in given.items():
        LISTINGS[saved.LISTS[of]].condition(viewer, filter)  # what no list takes, no segment holds
        made = _flat(viewer, filter, of)
        if any(ids.key_of(each, kind) is None for kind, each in _ids(made)):
            raise not_found("filter")
        for kind in _ASKED:
            await _see(viewer, kind, _named(made))
        return of, made
    return None


def _flat(viewer: Viewer, filter: Any, of: str) -> dict[str, Any]:
    """A filter as plain data, with what the segments that it names say now in their place."""
    made: dict[str, Any] = {}
    for each in saved.all_of(viewer, filter, of):
        said = saved.plain(each)
        said.pop("segment", None)
        if said.get("accounts") is not None:
            said["accounts"] = _flat(viewer, each.accounts, "accounts")
        made = rules.joined(made, said)
    return made


def _segments(**over: SegmentOf) -> Ready:
    return Ready(lambda viewer: models.Segment.visible_to(viewer).filter(**over).order_by("name_key", "id").limit(500))


_SEGMENTS = {None: _segments(), **{of: _segments(of=of) for of in SegmentOf}}


@strawberry.type
class SegmentsQuery:
    @strawberry.field(
        description="The segments that the viewer has: own ones, and those shared with everyone of the staff; by name.",
        **requires("clients:read"),
    )
    async def segments(
        self, info: Info, of: Annotated[SegmentOf | None, strawberry.argument(description="Only those over this list.")] = None
    ) -> list[Segment]:
        return await _SEGMENTS[of].objects(info.context.viewer)  # type: ignore[return-value]


@strawberry.type
class SegmentsMutation:
    @mutation("segments:manage", "Save a filter of clients or accounts under a name.")
    async def save_segment(self, info: Info, input: SaveSegmentInput) -> SaveSegmentPayload:
        found = await _filter_in(info.context.viewer, input)
        if found is None:
            raise Refused((Refusal("NO_FILTER", _("Say which clients, or which accounts."), "filter"),))
        row = await models.Segment.add(info.context.viewer, found[0], input.name, found[1], shared=input.shared)
        return SaveSegmentPayload(segment=row)  # type: ignore[arg-type]

    @mutation("segments:manage", "Rename a segment, replace its filter, share it or not.")
    async def change_segment(self, info: Info, input: ChangeSegmentInput) -> ChangeSegmentPayload:
        row = await find(info.context, input.segment, "segment", "segment")
        found = await _filter_in(info.context.viewer, input)
        if found and found[0] != row.of:
            raise Refused((Refusal("OTHER_LIST", _("This segment is of another list."), "filter"),), row)
        await row.change(info.context.viewer, name=input.name, filter=found and found[1], shared=input.shared)
        return ChangeSegmentPayload(segment=row)

    @mutation("segments:manage", "Delete a segment; `restoreSegment` undoes it. What it found stays as it is.")
    async def delete_segment(self, info: Info, input: DeleteSegmentInput) -> DeleteSegmentPayload:
        row = await find(info.context, input.segment, "segment", "segment")
        await row.delete_by(info.context.viewer)
        return DeleteSegmentPayload(segment=row)

    @mutation("segments:manage", "Put a deleted segment back.")
    async def restore_segment(self, info: Info, input: RestoreSegmentInput) -> RestoreSegmentPayload:
        row = await models.Segment.put_back(info.context.viewer, ids.key_of(input.segment, "segment"))
        if row is None:
            raise not_found("segment")
        return RestoreSegmentPayload(segment=row)  # type: ignore[arg-type]
