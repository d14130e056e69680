"""Importing a client book over the schema: a file is kept, its columns are matched, then it is run."""

from datetime import datetime
from enum import Enum
from typing import Any
from uuid import UUID

import strawberry

from portal.clients import importing, models_import
from portal.clients.importing import Outcome, Row, Step
from portal.clients.schema import Client
from portal.gql.context import Context, Info
from portal.gql.declare import Node, batched, column, computed, node, related, row_by_key, words
from portal.gql.mutations import MutationInput, find, mutation, payload

words(
    Outcome,
    "What comes of a row.",
    name="ImportOutcome",
    added="A client is added.",
    skipped="There is one already.",
    refused="Something in it is wrong.",
)
words(
    Step,
    "How far an import is.",
    name="ImportStep",
    uploaded="The file is read; what its columns hold is guessed.",
    matched="Someone has said what the columns hold.",
    run="The clients are added, and the file is gone.",
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


@strawberry.type(description="A column of the file.")
class ImportColumn:
    column: int = strawberry.field(description="The first is 1.")
    head: str = strawberry.field(description="What the first row says.")
    field: ClientField | None = strawberry.field(description="What it is read as; null: not read.")
    samples: list[str] = strawberry.field(description="What the first rows hold, shortened.")


@strawberry.type(description="What came of one row, or would come of it.")
class ImportRow:
    line: int = strawberry.field(description="The line of the file that it begins on.")
    outcome: Outcome = strawberry.field(description="What came of it.")
    name: str = strawberry.field(description="The name in it, shortened.")
    message: str = strawberry.field(description="Why it was skipped or refused, or what it looks like; or empty.")
    client_key: strawberry.Private[str | None] = None

    @strawberry.field(description="The client added; before the run, or for a row skipped, the one that it looks like.")
    async def client(root: Any, info: Info) -> Client | None:
        return await row_by_key(info.context, "client", UUID(root.client_key)) if root.client_key else None


@strawberry.type(description="What came of the rows, or before the run: what would come of them now.")
class ImportResult:
    rows: list[ImportRow] = strawberry.field(description="Each row that is not blank, in the file's order.")
    added: int = strawberry.field(description="How many are added.")
    skipped: int = strawberry.field(description="How many are there already.")
    refused: int = strawberry.field(description="How many can't be added.")


def _columns(row: models_import.ClientImport) -> list[ImportColumn]:
    if row.step is Step.RUN:
        return []
    sheet = importing.read(row.text)
    fields = {column: ClientField(name) for name, column in row.mapping.items()}
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


def _result(rows: list[Row]) -> ImportResult:
    outcomes = [row.outcome for row in rows]
    return ImportResult(
        rows=[
            ImportRow(line=row.line, outcome=row.outcome, name=row.name, message=row.message, client_key=row.client) for row in rows
        ],
        added=outcomes.count(Outcome.ADDED),
        skipped=outcomes.count(Outcome.SKIPPED),
        refused=outcomes.count(Outcome.REFUSED),
    )


@node(
    "import",
    models_import.ClientImport,
    "A client book on its way in: a file and what its columns hold. Seen by the one who uploaded it, for a day.",
)
class ClientImport(Node):
    file_name: str = column("The file's name, or empty.")
    created_at: datetime = column("When it was uploaded.")
    expires_at: datetime = column("When it is deleted.")
    run_at: datetime | None = column("When it was run; null: not yet.")

    @computed("How far it is.", needs=("matched_at", "run_at"))
    def step(root: Any) -> Step:
        return importing.step_of(root.matched_at, root.run_at)

    @computed("What becomes of duplicates.", needs=("add_duplicates",))
    def duplicates(root: Any) -> ImportDuplicates:
        return ImportDuplicates.ADD if root.add_duplicates else ImportDuplicates.SKIP

    @batched("The file's columns; none once it is run.")
    async def columns(_context: Context, rows: list[models_import.ClientImport]) -> list[list[ImportColumn]]:
        return [_columns(row) for row in rows]

    @batched("What came of each row, or would come of it: before the run this is the dry run.")
    async def result(context: Context, rows: list[models_import.ClientImport]) -> list[ImportResult]:
        return [_result(await row.rows(context.viewer)) for row in rows]


@strawberry.input(description="A client book to import.")
class StartClientImportInput(MutationInput):
    csv: str = strawberry.field(
        description="The text of a CSV file: up to 5 MB, 5,000 rows and 100 columns; the first row names the columns;"
        " cells stand between commas, semicolons or tabs."
    )
    file_name: str = strawberry.field(default="", description="The file's name, to know it again.")


@strawberry.input(description="What the columns of an import hold.")
class MatchClientImportInput(MutationInput):
    import_: strawberry.ID = strawberry.field(name="import", description="Which import.")
    mapping: list[ImportColumnInput] = strawberry.field(description="What the columns hold; those not named are not read.")
    duplicates: ImportDuplicates = strawberry.field(default=ImportDuplicates.SKIP, description="What becomes of duplicates.")


@strawberry.input(description="An import.")
class ClientImportInput(MutationInput):
    import_: strawberry.ID = strawberry.field(name="import", description="Which import.")


@payload("The import as it is now.")
class ClientImportPayload:
    import_: ClientImport | None = strawberry.field(name="import", description="The import.")


@payload("The import that is gone.")
class DiscardClientImportPayload:
    discarded: strawberry.ID | None = strawberry.field(description="The id that it had.")


async def _found(info: Info, public: strawberry.ID) -> models_import.ClientImport:
    return await find(info.context, public, "import", "import_")


@strawberry.type
class ClientsImportQuery:
    client_imports: list[ClientImport] = related(
        "import",
        "The viewer's own imports of the last day, newest first.",
        order=("-created_at", "-id"),
        permission="clients:manage",
    )


@strawberry.type
class ClientsImportMutation:
    @mutation("clients:manage", "Keep the CSV file of a client book for a day, to import it. No client is added.")
    async def start_client_import(self, info: Info, input: StartClientImportInput) -> ClientImportPayload:
        return ClientImportPayload(import_=await models_import.ClientImport.start(info.context.viewer, input.csv, input.file_name))

    @mutation("clients:manage", "Say what the columns of an import hold, where that was not guessed right. No client is added.")
    async def match_client_import(self, info: Info, input: MatchClientImportInput) -> ClientImportPayload:
        found = await _found(info, input.import_)
        pairs = [(each.column - 1, each.field.value) for each in input.mapping]
        await found.match(info.context.viewer, pairs, input.duplicates is ImportDuplicates.ADD)
        return ClientImportPayload(import_=found)

    @mutation(
        "clients:manage",
        "Add the clients of an import: every row that can be added, all in one transaction. What an advisor adds is granted to"
        " that advisor. An import is run once: asked again, it answers what came of it.",
    )
    async def run_client_import(self, info: Info, input: ClientImportInput) -> ClientImportPayload:
        found = await _found(info, input.import_)
        await found.run(info.context.viewer)
        return ClientImportPayload(import_=found)

    @mutation("clients:manage", "Delete an import at once. Clients that it has added stay.")
    async def discard_client_import(self, info: Info, input: ClientImportInput) -> DiscardClientImportPayload:
        await (await _found(info, input.import_)).delete()
        return DiscardClientImportPayload(discarded=input.import_)
