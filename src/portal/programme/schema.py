"""The programme in the schema: its versions, in words and as a document, and its tiers."""

from datetime import date, datetime
from typing import Annotated, Any

import strawberry

from portal.gql.context import Context, Info
from portal.gql.declare import Node, batched, column, computed, node, one, related
from portal.gql.mutations import MutationInput, find, mutation, payload
from portal.gql.permissions import requires
from portal.programme import models
from portal.programme.rules import compare, publishing
from portal.programme.rules.document import load
from portal.programme.rules.sentences import needs_met, sentences

_WhatIf = Annotated["WhatIf", strawberry.lazy("portal.earnings.schema_what_if")]


@strawberry.type(description="What a programme says about one thing, in plain sentences.")
class ProgrammeSection:
    heading: str = strawberry.field(description="What it is about.")
    sentences: list[str] = strawberry.field(description="What it says, made of the same data that the rules are.")


@strawberry.type(description="What is wrong with a draft.")
class ProgrammeProblem:
    line: int = strawberry.field(description="The line, from 1; 0: no line in particular.")
    key: str = strawberry.field(description="The key, such as `shares[1].rate`; or empty.")
    reason: str = strawberry.field(description="Why.")


@strawberry.type(description="What differs from the version in force.")
class ProgrammeChange:
    heading: str = strawberry.field(description="What it is about.")
    before: str = strawberry.field(description="What the version in force says; empty: nothing.")
    after: str = strawberry.field(description="What this version says; empty: nothing any more.")


@node("programmeversion", models.ProgrammeVersion, "A version of the vendor's programme. Drafts are seen by those who draw them up.")
class ProgrammeVersion(Node):
    name: str = column("The programme's name; empty where the draft can't be read.")
    version: str = column("The version's name; likewise.")
    starts: date | None = column("The first day on which it is in force.")
    drafted_at: datetime = column("When it was last written.", permission="programme:manage")
    drafted_by: str = column("By whom.", permission="programme:manage")
    published_at: datetime | None = column("When it was published; null: a draft.")
    published_by: str = column("By whom.", permission="programme:manage")
    document: str = column("The document, as TOML.", permission="programme:manage")

    what_ifs: list[_WhatIf] = related("whatif", "What came of trying it, the newest first; the last ten.", "version_id", order=("-asked_at", "-id"), permission="programme:manage")

    @batched("What it says, in plain sentences; empty where it can't be read.", needs=("document",))
    async def sections(context: Context, rows: list[models.ProgrammeVersion]) -> list[list[ProgrammeSection]]:
        read = [publishing.read(row.document)[0] for row in rows]
        return [_sections(programme) if programme else [] for programme in read]

    @batched("What is wrong with it.", needs=("document",), permission="programme:manage")
    async def problems(context: Context, rows: list[models.ProgrammeVersion]) -> list[list[ProgrammeProblem]]:
        read = [publishing.read(row.document)[1] for row in rows]
        return [[ProgrammeProblem(line=each.line, key=each.key, reason=each.reason) for each in found] for found in read]

    @batched("Whether it is the version of today.", needs=("id",))
    async def is_in_force(context: Context, rows: list[models.ProgrammeVersion]) -> list[bool]:
        now = await models.ProgrammeVersion.of_day(context.viewer.now.date())
        return [now is not None and row.id == now.id for row in rows]

    @batched("What differs from the version of today.", needs=("id", "document"))
    async def changes(context: Context, rows: list[models.ProgrammeVersion]) -> list[list[ProgrammeChange]]:
        now = await models.ProgrammeVersion.of_day(context.viewer.now.date())
        before = load(now.document) if now else None
        return [_changes(before, row.document) if now and row.id != now.id else [] for row in rows]


def _sections(programme: Any) -> list[ProgrammeSection]:
    return [ProgrammeSection(heading=heading, sentences=said) for heading, said in sentences(programme)]


def _changes(before: Any, document: str) -> list[ProgrammeChange]:
    after, _problems = publishing.read(document)
    found = compare.changes(before, after) if after else []
    return [ProgrammeChange(heading=each.heading, before=each.before, after=each.after) for each in found]


@node("tier", models.Tier, "A step of the programme. The vendor's; seen by all who sign in.")
class Tier(Node):
    name: str = column("Bronze, Silver, Gold or Platinum in the shipped programme.")
    rank: int = column("Its place, 1 the lowest.")


@node("partnertier", models.PartnerTier, "That a partner stood in a tier from a moment on, and why.")
class PartnerTier(Node):
    tier: Tier = one("tier", "The tier.", key="tier_id")
    since: datetime = column("When it began.")

    @computed("The reason that was given; where the programme’s rules found it, what they looked at.", needs=("why", "steps", "set_by"))
    def why(root: Any) -> str:
        return root.why if root.set_by else needs_met([(row["what"], row["value"]) for row in root.steps]) or root.why


@strawberry.input(description="A version to draw up.")
class DraftProgrammeInput(MutationInput):
    document: str = strawberry.field(description="The programme as TOML: docs/programme.md. It may have problems still.")


@strawberry.input(description="A draft to change.")
class ChangeProgrammeInput(MutationInput):
    version: strawberry.ID = strawberry.field(description="Which draft.")
    document: str = strawberry.field(description="The programme as TOML.")


@strawberry.input(description="A draft to publish or to throw away.")
class ProgrammeVersionInput(MutationInput):
    version: strawberry.ID = strawberry.field(description="Which draft.")


@payload("The draft.")
class DraftProgrammePayload:
    programme_version: ProgrammeVersion | None = strawberry.field(description="The draft, with its problems.")


@payload("The draft as it is now.")
class ChangeProgrammePayload:
    programme_version: ProgrammeVersion | None = strawberry.field(description="The draft, with its problems.")


@payload("The version, in force from its start on.")
class PublishProgrammePayload:
    programme_version: ProgrammeVersion | None = strawberry.field(description="The version.")


@payload("Nothing is left of the draft.")
class DiscardProgrammePayload:
    discarded: strawberry.ID | None = strawberry.field(description="The id that it had.")


@strawberry.type
class ProgrammeQuery:
    tiers: list[Tier] = related("tier", "The programme's tiers, the lowest first.", order=("rank",))
    programme_versions: list[ProgrammeVersion] = related(
        "programmeversion", "The programme's versions, the latest start first; drafts for those who draw them up.", order=("-starts", "-id")
    )

    @strawberry.field(description="The programme that the portal ships with, as TOML: to begin with.", **requires("programme:manage"))
    def shipped_programme(self) -> str:
        return models.SHIPPED.read_text(encoding="utf-8")


@strawberry.type
class ProgrammeMutation:
    @mutation("programme:manage", "Draw up a version of the programme. For vendor staff.")
    async def draft_programme(self, info: Info, input: DraftProgrammeInput) -> DraftProgrammePayload:
        return DraftProgrammePayload(programme_version=await models.ProgrammeVersion.draft(info.context.viewer, input.document))

    @mutation("programme:manage", "Change a draft. For vendor staff.")
    async def change_programme(self, info: Info, input: ChangeProgrammeInput) -> ChangeProgrammePayload:
        version = await find(info.context, input.version, "programmeversion", "version")
        await version.rewrite(info.context.viewer, input.document)
        return ChangeProgrammePayload(programme_version=version)

    @mutation("programme:manage", "Publish a draft: from its start on it is in force. For vendor staff.")
    async def publish_programme(self, info: Info, input: ProgrammeVersionInput) -> PublishProgrammePayload:
        version = await find(info.context, input.version, "programmeversion", "version")
        await version.publish(info.context.viewer)
        return PublishProgrammePayload(programme_version=version)

    @mutation("programme:manage", "Throw a draft away. For vendor staff.")
    async def discard_programme(self, info: Info, input: ProgrammeVersionInput) -> DiscardProgrammePayload:
        version = await find(info.context, input.version, "programmeversion", "version")
        await version.discard(info.context.viewer)
        return DiscardProgrammePayload(discarded=input.version)
