"""Clients and notes in the schema."""

from collections.abc import Awaitable, Mapping
from dataclasses import replace
from datetime import date, datetime
from enum import Enum
from functools import reduce
from operator import and_
from typing import Annotated, Any

import strawberry
from tortoise.expressions import Q, Subquery
from tortoise.functions import Count, Min, Sum
from tortoise.queryset import QuerySet

from portal.accounts.rules import STATES, State
from portal.clients import models, rules
from portal.gql.context import Context, Info
from portal.gql.declare import NODES, Figure, Key, Node, batched, column, computed, figures, node, one, related
from portal.gql.mutations import MutationInput, find, mutation, payload
from portal.gql.pages import LISTINGS, NONE, Connection, Direction, Listing, Order, connection
from portal.gql.saved import all_of, words_of
from portal.gql.search import Among, Either, Has, Search
from portal.kernel import ids
from portal.kernel.countries import is_country
from portal.kernel.refusal import not_found
from portal.kernel.viewer import Viewer
from portal.tallies.loaders import figures_by_viewer

_ACCOUNTS = "portal.accounts.schema"
_AccountFilter = Annotated["AccountFilter", strawberry.lazy(_ACCOUNTS)]
_Grant = Annotated["Grant", strawberry.lazy("portal.access.schema")]
_ACTIVE = Q(account__lifecycle__in=sorted(STATES[State.ACTIVE]))
_PAID = Q(account__lifecycle__in=sorted(STATES[State.PAID]))


@strawberry.type(description="A client's accounts in a few figures: those that the viewer sees.")
class ClientSummary:
    accounts: int = strawberry.field(description="Accounts in the folder.")
    active_users: int = strawberry.field(description="Active users, summed over Active accounts.")
    headcount: int = strawberry.field(description="Employees, summed over Active accounts.")
    next_renewal: date | None = strawberry.field(description="The nearest renewal among Paid accounts.")


@node("noterevision", models.NoteRevision, "A text that a note had before it was edited.")
class NoteRevision(Node):
    text: str = column("The earlier text.")
    replaced_at: datetime = column("When it was replaced.")


@node("note", models.Note, "What the next person should know. Read by every staff member who has access to the client.")
class Note(Node):
    text: str = column("The text.")
    author_name: str = column("Who wrote it.")
    pinned: bool = column("Whether it stays on top.")
    written_at: datetime = column("When it was written.")
    edits: int = column("How often it was edited.")
    client: Annotated["Client", strawberry.lazy("portal.clients.schema")] = one(
        "client", "The client that it is about.", key="client_id"
    )

    @batched("Whether the viewer wrote it, and so may edit and remove it.", needs=("author_id",))
    async def is_mine(context: Context, rows: list[models.Note]) -> list[bool]:
        return [row.author_id is not None and row.author_id == context.viewer.user_id for row in rows]

    revisions: list[NoteRevision] = related(
        "noterevision", "Its earlier texts, newest first.", "note_id", order=("-replaced_at", "-id")
    )


@strawberry.enum(description="What notes are sorted by.")
class NoteOrder(Enum):
    WRITTEN = strawberry.enum_value("written", description="When the note was written.")


@strawberry.input(description="How notes are sorted.")
class NoteOrderBy:
    field: NoteOrder = strawberry.field(default=NoteOrder.WRITTEN, description="By what.")
    direction: Direction = strawberry.field(default=Direction.DESCENDING, description="Which way.")


@strawberry.input(description="Which notes.")
class NoteFilter:
    pinned: bool | None = strawberry.field(default=None, description="Only pinned ones, or only the others.")


@strawberry.type(description="Notes in pages.")
class NoteConnection(Connection[Note]):
    pass


LISTINGS["Note"] = Listing(
    models.Note.visible_to,
    {NoteOrder.WRITTEN: Order("written_at")},
    Order("written_at", descending=True),
    lambda _viewer, filter: None if filter is None or filter.pinned is None else Q(pinned=filter.pinned),
)


@node("client", models.Client, "A folder: one business that the partner serves.")
class Client(Node):
    name: str = column("The business's name.")
    number: str = column("The partner's own number for it, or empty.")
    contact_name: str = column("Whom to talk to, or empty.", permission="contacts:read")
    email: str = column("E-mail address, or empty.", permission="contacts:read")
    phone: str = column("Telephone number, or empty.", permission="contacts:read")
    street: str = column("Street and house number, or empty.", permission="contacts:read")
    postcode: str = column("Postcode, or empty.", permission="contacts:read")
    city: str = column("Town, or empty.")
    country: str = column("ISO 3166-1 alpha-2, or empty.")
    created_at: datetime = column("When the folder was made.")
    changed_at: datetime = column("When its details last changed.")
    archived_at: datetime | None = column("When it was archived; null: it is not.")
    version: int = column("Counts changes of the details; give it back when you change them.")
    partner: Annotated["Partner", strawberry.lazy("portal.partners.schema")] = one(
        "partner", "The partner whose client it is.", key="partner_id"
    )
    engagements: Annotated["EngagementConnection", strawberry.lazy(_ACCOUNTS)] = connection(
        _ACCOUNTS,
        "Engagement",
        "The accounts in the folder, each with the partner's side of it.",
        key="client_id",
        filter_type="AccountFilter",
    )
    notes: NoteConnection = connection("portal.clients.schema", "Note", "Notes, newest first.", key="client_id")
    summary: ClientSummary = figures(
        "engagement",
        "Its accounts in a few figures.",
        key="client_id",
        accounts=Figure(Count("id")),
        active_users=Figure(Sum("account__active_users", _filter=_ACTIVE)),
        headcount=Figure(Sum("account__headcount", _filter=_ACTIVE)),
        next_renewal=Figure(Min("account__renews_on", _filter=_PAID), None),
    )
    grants: list[_Grant] = related(
        "grant",
        "Grants in force on the client or on one of its accounts: with `access:read` everyone's, else the viewer's own.",
        "client_id",
        Key("engagement__client_id", Q(engagement__ended_at__isnull=True)),
        order=("since", "id"),
    )

    @computed("Whether the folder is archived.", needs=("archived_at",))
    def is_archived(root: Any) -> bool:
        return root.archived_at is not None


@strawberry.enum(description="What clients are sorted by.")
class ClientOrder(Enum):
    NAME = strawberry.enum_value("name", description="Name.")
    ADDED = strawberry.enum_value("added", description="When the folder was made.")
    CHANGED = strawberry.enum_value("changed", description="When its details last changed.")


@strawberry.input(description="How clients are sorted.")
class ClientOrderBy:
    field: ClientOrder = strawberry.field(default=ClientOrder.NAME, description="By what.")
    direction: Direction = strawberry.field(default=Direction.ASCENDING, description="Which way.")


@strawberry.input(description="Which clients. Archived ones are left out unless asked for.")
class ClientFilter:
    search: str | None = strawberry.field(
        default=None,
        description="Words that are all found in name, number, town, contact (with `contacts:read`), or in name, company ID"
        " or product of an account.",
    )
    archived: bool | None = strawberry.field(default=False, description="False: folders in use; true: archived; null: both.")
    country: list[str] | None = strawberry.field(default=None, description="In one of these countries.")
    staff: strawberry.ID | None = strawberry.field(default=None, description="Granted to this person, wholly or in part.")
    only_staff: strawberry.ID | None = strawberry.field(
        default=None, description="Granted to this person and to no other advisor who is active: left alone when the person leaves."
    )
    accounts: _AccountFilter | None = strawberry.field(default=None, description="With an account that matches all this.")
    segment: strawberry.ID | None = strawberry.field(
        default=None, description="That match the filter of this segment of clients too. Archived ones are as the segment says."
    )


@strawberry.type(description="Clients in pages.")
class ClientConnection(Connection[Client]):
    pass


def _narrow(viewer: Viewer, filter: ClientFilter | None) -> Q | None:
    return reduce(and_, (_condition(viewer, each) for each in all_of(viewer, filter or ClientFilter(), "clients")))


def _condition(viewer: Viewer, filter: ClientFilter) -> Q:
    found = Q() if filter.archived is None else Q(archived_at__isnull=not filter.archived)
    engagements = NODES["engagement"].model.visible_to(viewer)  # type: ignore[attr-defined]
    if filter.country is not None:
        found &= Q(country__in=[code for code in filter.country if is_country(code)])
    if filter.staff is not None:
        found &= _granted_to(viewer, filter.staff)
    if filter.only_staff is not None:
        found &= _granted_to(viewer, filter.only_staff) & ~_granted_to_others(viewer, filter.only_staff)
    if filter.accounts is not None:
        condition = LISTINGS["Engagement"].narrow(viewer, filter.accounts)
        matching = engagements.filter(client_id__isnull=False)
        matching = matching if condition is None else matching.filter(condition)
        found &= Q(id__in=Subquery(matching.values("client_id")))
    return found


def _search(viewer: Viewer, filter: ClientFilter | None) -> Search | None:
    """Words in the client's own texts, or in those of an account in its folder."""
    words = words_of(all_of(viewer, filter, "clients"))
    if not words:
        return None
    own, accounts = models.Client.texts(viewer), NODES["account"].model.texts()  # type: ignore[attr-defined]
    filed = NODES["engagement"].model.visible_to(viewer).filter(client_id__isnull=False)  # type: ignore[attr-defined]

    def each(needle: str) -> Q:
        return own.holding(needle) | Has(filed.filter(account__search_text__contains=needle), "client_id")

    def gathered(needle: str) -> Q:
        through = filed.filter(Among("account_id", accounts.ids(needle)))
        return Among("id", Either(own.ids(needle), Subquery(through.values("client_id"))))

    return Search(words, each, gathered, (own, accounts))


def _granted_to(viewer: Viewer, staff: str) -> Q:
    key = ids.key_of(staff, "staff")
    return NONE if key is None else _reached_by(NODES["grant"].model.visible_to(viewer).filter(staff_id=key))  # type: ignore[attr-defined]


def _granted_to_others(viewer: Viewer, staff: str) -> Q:
    grants = NODES["grant"].model.visible_to(viewer)  # type: ignore[attr-defined]
    return _reached_by(grants.filter(staff__deactivated_at__isnull=True).exclude(staff_id=ids.key_of(staff, "staff")))


def _reached_by(grants: QuerySet[Any]) -> Q:
    """Clients that these grants open, wholly or in part."""
    through = grants.filter(engagement__client_id__isnull=False, engagement__ended_at__isnull=True)
    return Q(id__in=Subquery(grants.filter(client_id__isnull=False).values("client_id"))) | Q(
        id__in=Subquery(through.values("engagement__client_id"))
    )


def _kept(context: Context, filter: ClientFilter | None) -> Awaitable[Mapping[str, int]] | None:
    filter = filter or ClientFilter()
    columns = {False: ["clients"], True: ["archived"], None: ["clients", "archived"]}[filter.archived]
    kept = figures_by_viewer(context) if replace(filter, archived=None) == ClientFilter(archived=None) else None

    async def total() -> Mapping[str, int]:
        found = await kept
        return {"total_count": sum(found[name] for name in columns)}

    return total() if kept else None


LISTINGS["Client"] = Listing(
    models.Client.visible_to,
    {
        ClientOrder.NAME: Order("name_key"),
        ClientOrder.ADDED: Order("created_at"),
        ClientOrder.CHANGED: Order("changed_at"),
    },
    Order("name_key"),
    _narrow,
    search=_search,
    kept=_kept,
    filter_type=ClientFilter,
)


@strawberry.input
class _Details(MutationInput):
    number: str | None = strawberry.field(default=None, description="The partner's own number for it.")
    contact_name: str | None = strawberry.field(default=None, description="Whom to talk to.")
    email: str | None = strawberry.field(default=None, description="E-mail address.")
    phone: str | None = strawberry.field(default=None, description="Telephone number.")
    street: str | None = strawberry.field(default=None, description="Street and house number.")
    postcode: str | None = strawberry.field(default=None, description="Postcode.")
    city: str | None = strawberry.field(default=None, description="Town.")
    country: str | None = strawberry.field(default=None, description="ISO 3166-1 alpha-2.")

    def details(self) -> dict[str, str]:
        return {name: value for name in rules.FIELDS if (value := getattr(self, name, None)) is not None}


@strawberry.input(description="A client to add. Only the name is mandatory.")
class AddClientInput(_Details):
    name: str = strawberry.field(description="The business's name.")


@strawberry.input(description="Changes to a client; what is left out stays, what is empty is emptied.")
class ChangeClientInput(_Details):
    client: strawberry.ID = strawberry.field(description="Which client.")
    name: str | None = strawberry.field(default=None, description="The business's name.")
    version: int | None = strawberry.field(
        default=None, description="The version that was read: if someone changed it since, nothing is written over."
    )


@strawberry.input(description="A client.")
class ClientInput(MutationInput):
    client: strawberry.ID = strawberry.field(description="Which client.")


@payload("The client, new.")
class AddClientPayload:
    client: Client | None = strawberry.field(description="The client.")


@payload("The client as it is now.")
class ChangeClientPayload:
    client: Client | None = strawberry.field(description="The client.")


@payload("The client as it is now.")
class ArchiveClientPayload:
    client: Client | None = strawberry.field(description="The client.")


@payload("The client as it is now.")
class RestoreClientPayload:
    client: Client | None = strawberry.field(description="The client.")


@strawberry.input(description="A note to write.")
class WriteNoteInput(MutationInput):
    client: strawberry.ID = strawberry.field(description="About which client.")
    text: str = strawberry.field(description="Up to 10,000 characters.")
    pinned: bool = strawberry.field(default=False, description="Whether it stays on top.")


@strawberry.input(description="A note to edit.")
class EditNoteInput(MutationInput):
    note: strawberry.ID = strawberry.field(description="Which note; its author alone may.")
    text: str = strawberry.field(description="The new text.")


@strawberry.input(description="A note to pin, or to let go down with the others.")
class PinNoteInput(MutationInput):
    note: strawberry.ID = strawberry.field(description="Which note.")
    pinned: bool = strawberry.field(default=True, description="Whether it is to stay on top.")


@strawberry.input(description="A note.")
class NoteInput(MutationInput):
    note: strawberry.ID = strawberry.field(description="Which note; its author alone may.")


@payload("The note as it is now.")
class NotePayload:
    note: Note | None = strawberry.field(description="The note.")
    client: Client | None = strawberry.field(description="The client that it is about.")


async def _note_payload(note: models.Note) -> NotePayload:
    return NotePayload(note=note, client=await models.Client.get(id=note.client_id))  # type: ignore[arg-type]


@strawberry.type
class ClientsQuery:
    clients: ClientConnection = connection(
        "portal.clients.schema", "Client", "Clients that the viewer sees, by name.", permission="clients:read"
    )


@strawberry.type
class ClientsMutation:
    @mutation("clients:manage", "Add a client. What an advisor adds is granted to that advisor.")
    async def add_client(self, info: Info, input: AddClientInput) -> AddClientPayload:
        return AddClientPayload(client=await models.Client.add(info.context.viewer, input.details()))  # type: ignore[arg-type]

    @mutation("clients:manage", "Change a client's details.")
    async def change_client(self, info: Info, input: ChangeClientInput) -> ChangeClientPayload:
        client = await find(info.context, input.client, "client", "client")
        await client.change(info.context.viewer, input.details(), input.version)
        return ChangeClientPayload(client=client)

    @mutation("clients:archive", "Archive a client none of whose accounts is in use.")
    async def archive_client(self, info: Info, input: ClientInput) -> ArchiveClientPayload:
        client = await find(info.context, input.client, "client", "client")
        open_accounts = await NODES["engagement"].model.open_in(client.id)  # type: ignore[attr-defined]
        await client.archive(info.context.viewer, open_accounts)
        return ArchiveClientPayload(client=client)

    @mutation("clients:archive", "Bring an archived client back.")
    async def restore_client(self, info: Info, input: ClientInput) -> RestoreClientPayload:
        client = await find(info.context, input.client, "client", "client")
        await client.restore(info.context.viewer)
        return RestoreClientPayload(client=client)

    @mutation("notes:write", "Leave a note on a client.")
    async def write_note(self, info: Info, input: WriteNoteInput) -> NotePayload:
        client = await find(info.context, input.client, "client", "client")
        return await _note_payload(await client.write_note(info.context.viewer, input.text, input.pinned))

    @mutation("notes:write", "Put a new text in place of a note's; the earlier one stays readable.")
    async def edit_note(self, info: Info, input: EditNoteInput) -> NotePayload:
        note = await find(info.context, input.note, "note", "note")
        await note.edit(info.context.viewer, input.text)
        return await _note_payload(note)

    @mutation("notes:write", "Keep a note on top, or let it go down with the others.")
    async def pin_note(self, info: Info, input: PinNoteInput) -> NotePayload:
        note = await find(info.context, input.note, "note", "note")
        await note.pin(info.context.viewer, input.pinned)
        return await _note_payload(note)

    @mutation("notes:write", "Take a note away; `putBackNote` undoes it.")
    async def remove_note(self, info: Info, input: NoteInput) -> NotePayload:
        note = await find(info.context, input.note, "note", "note")
        await note.remove(info.context.viewer)
        return await _note_payload(note)

    @mutation("notes:write", "Undo the removal of a note.")
    async def put_back_note(self, info: Info, input: NoteInput) -> NotePayload:
        viewer = info.context.viewer
        key = ids.key_of(input.note, "note")
        note = await models.Note.get_or_none(id=key, author_id=viewer.user_id) if key else None
        visible = note and await models.Client.visible_to(viewer).filter(id=note.client_id).exists()
        if not visible:
            raise not_found("note")
        await note.put_back(viewer)  # type: ignore[union-attr]
        return await _note_payload(note)  # type: ignore[arg-type]
