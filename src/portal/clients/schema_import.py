"""Importing a client book over the schema."""

from enum import Enum
from typing import Any

import strawberry

from portal.clients import importing, models
from portal.clients.importing import Known, Outcome
from portal.clients.schema import Client
from portal.gql.context import Context, Info
from portal.gql.declare import global_id, row_by_id, words
from portal.gql.mutations import MutationInput, mutation, payload
from portal.kernel.refusal import Refusal, refuse_if
from portal.kernel.text import gettext as _

words(
    Outcome,
    "What comes of a row.",
    name="ImportOutcome",
    added="A client is added.",
    skipped="There is one already.",
    refused="Something in it is wrong.",
)


@strawberry.enum(description="A field of a client that a column may hold.")
class ClientField(Enum):
    NAME = strawberry.enum_value("name", description="The business's name.")
    NUMBER = strawberry.enum_value("number", description="The partner's own number for it.")
    CONTACT_NAME = strawberry.enum_value("contact_name", description="Whom to talk to.")
    EMAIL = strawberry.enum_value("email", description="E-mail address.")
    PHONE = strawberry.enum_value("phone", description="Telephone number.")
    STREET = strawberry.enum_value("street", description="Street and house number.")
    POSTCODE = strawberry.enum_value("postcode", description="Postcode.")
    CITY = strawberry.enum_value("city", description="Town.")
    COUNTRY = strawberry.enum_value("country", description="Country: its two letters, or its name.")


@strawberry.enum(description="What becomes of a row with the name or e-mail address of a client that is there, or of an earlier row.")
class ImportDuplicates(Enum):
    SKIP = strawberry.enum_value("skip", description="It is left out.")
    ADD = strawberry.enum_value("add", description="It is added all the same.")


@strawberry.input(description="What a column holds.")
class ImportColumnInput:
    column: int = strawberry.field(description="Which column, the first is 1.")
    field: ClientField = strawberry.field(description="Which field of a client.")


@strawberry.input(description="A client book to import.")
class ImportClientsInput(MutationInput):
    csv: str = strawberry.field(
        description="The text of a CSV file: up to 5 MB, 5,000 rows and 100 columns; the first row names the columns;"
        " cells stand between commas, semicolons or tabs."
    )
    mapping: list[ImportColumnInput] | None = strawberry.field(
        default=None, description="What the columns hold; those not named are not read. Null: guessed from the first row."
    )
    dry_run: bool = strawberry.field(default=False, description="Only say what would come of each row; nothing is written.")
    duplicates: ImportDuplicates = strawberry.field(default=ImportDuplicates.SKIP, description="What becomes of duplicates.")


@strawberry.type(description="A column of the file.")
class ImportColumn:
    column: int = strawberry.field(description="The first is 1.")
    head: str = strawberry.field(description="What the first row says.")
    field: ClientField | None = strawberry.field(description="What it was read as, or would be; null: not read.")
    samples: list[str] = strawberry.field(description="What the first rows hold, shortened.")


@strawberry.type(description="What came of one row, or would come of it.")
class ImportRow:
    line: int = strawberry.field(description="The line of the file that it begins on.")
    outcome: Outcome = strawberry.field(description="What came of it.")
    name: str = strawberry.field(description="The name in it, shortened.")
    message: str = strawberry.field(description="Why it was skipped or refused, or what it looks like; or empty.")
    client_id: strawberry.Private[str | None] = None

    @strawberry.field(description="The client added, or in a dry run or for a row skipped the one that it looks like.")
    async def client(root: Any, info: Info) -> Client | None:
        return await row_by_id(info.context, root.client_id, "client")


@payload("What came of each row, or would come of it.")
class ImportClientsPayload:
    columns: list[ImportColumn] | None = strawberry.field(description="The file's columns.")
    rows: list[ImportRow] | None = strawberry.field(description="Each row that is not blank, in the file's order.")
    added: int | None = strawberry.field(description="How many were added, or would be.")
    skipped: int | None = strawberry.field(description="How many were there already.")
    refused: int | None = strawberry.field(description="How many can't be added.")


def _mapping(sheet: importing.Sheet, given: list[ImportColumnInput] | None) -> dict[str, int]:
    """Field to column. A guess may lack the name: then every row says so."""
    if given is None:
        return {"name": len(sheet.heads), **importing.guess(sheet.heads)}
    pairs = [(each.column - 1, each.field.value) for each in given]
    refuse_if(importing.refuse_mapping(pairs, len(sheet.heads)))
    return {name: column for column, name in pairs}


async def _known(context: Context) -> list[Known]:
    """The partner's clients, as far as the viewer sees them; their addresses only to whom may read them."""
    viewer = context.viewer
    contacts = viewer.can("contacts:read")
    rows = models.Client.visible_to(viewer).filter(partner_id=viewer.partner_id).order_by("created_at", "id")
    return [
        Known(global_id(row), row.name, row.email if contacts else "", row.archived_at is not None)
        async for row in rows.only("id", "name", "email", "archived_at")
    ]


def _columns(sheet: importing.Sheet, mapping: dict[str, int]) -> list[ImportColumn]:
    fields = {column: ClientField(name) for name, column in mapping.items()}
    first = [cells for _line, cells in sheet.rows[:3]]
    return [
        ImportColumn(
            column=column + 1,
            head=head,
            field=fields.get(column),
            samples=[importing.shortened(cells[column]) if column < len(cells) else "" for cells in first],
        )
        for column, head in enumerate(sheet.heads)
    ]


async def _written(info: Info, row: importing.Row, dry_run: bool) -> ImportRow:
    client_id = row.twin
    if row.outcome is Outcome.ADDED and not dry_run:
        client_id = global_id(await models.Client.add(info.context.viewer, dict(row.details)))
    return ImportRow(line=row.line, outcome=row.outcome, name=row.name, message=row.message, client_id=client_id)


@strawberry.type
class ClientsImportMutation:
    @mutation(
        "clients:manage",
        "Add the clients of a CSV file: every row that can be added, all in one transaction. What an advisor adds is granted to"
        " that advisor.",
    )
    async def import_clients(self, info: Info, input: ImportClientsInput) -> ImportClientsPayload:
        viewer = info.context.viewer
        refuse_if(None if viewer.partner_id else Refusal("NO_PARTNER", _("Clients belong to a partner, and you are in none.")))
        sheet = importing.read(input.csv)
        mapping = _mapping(sheet, input.mapping)
        known = await _known(info.context)
        rows = importing.plan(sheet, mapping, known, add_duplicates=input.duplicates is ImportDuplicates.ADD)
        outcomes = [row.outcome for row in rows]
        return ImportClientsPayload(
            columns=_columns(sheet, mapping),
            rows=[await _written(info, row, input.dry_run) for row in rows],
            added=outcomes.count(Outcome.ADDED),
            skipped=outcomes.count(Outcome.SKIPPED),
            refused=outcomes.count(Outcome.REFUSED),
        )
