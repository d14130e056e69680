"""Merging partners in the schema: what it would do, and doing it."""

from typing import Annotated

import strawberry

from portal.gql.context import Context, Info
from portal.gql.declare import NODES, words
from portal.gql.mutations import MutationInput, find, mutation, payload
from portal.gql.permissions import requires
from portal.kernel import ids
from portal.merging import models, rules
from portal.merging.rules import Becomes

_Partner = Annotated["Partner", strawberry.lazy("portal.partners.schema")]
_MAY = "partners:manage"

words(
    Becomes,
    "What a merge does with something.",
    name="MergeFate",
    moves="It goes to the partner that stays.",
    joins="Both partners had it: it is one from now on.",
    stays="It stays with the partner that is closed.",
    ends="It ends.",
)


@strawberry.type(description="What a merge does with how many of something.")
class MergeLine:
    key: str = strawberry.field(description="Of what, for programs: `clients`, `shared_accounts`.")
    title: str = strawberry.field(description="The same in words.")
    says: str = strawberry.field(description="What happens, in a sentence.")
    becomes: Becomes = strawberry.field(description="Moves, joins, stays or ends.")
    count: int = strawberry.field(description="How many.")


@strawberry.type(description="What merging a partner into another would do. Nothing of it has happened.")
class PartnerMerge:
    partner: _Partner = strawberry.field(description="The partner that would be closed.")
    into: _Partner = strawberry.field(description="The partner that stays.")
    lines: list[MergeLine] = strawberry.field(description="What becomes of what the partner has.")
    hinders: list[str] = strawberry.field(description="Why they can't be merged at present, in words; empty: nothing hinders it.")


@strawberry.input(description="A partner to be merged into another.")
class MergePartnersInput(MutationInput):
    partner: strawberry.ID = strawberry.field(description="The partner that is closed.")
    into: strawberry.ID = strawberry.field(description="The partner that stays.")
    confirmation: str = strawberry.field(description="The name of the partner that is closed, typed.")


@payload("The partner that is closed, and the one that stays.")
class MergePartnersPayload:
    partner: _Partner | None = strawberry.field(description="The partner that is closed.")
    into: _Partner | None = strawberry.field(description="The partner that stays.")


async def _seen(context: Context, text: object) -> models.Partner | None:
    key = ids.key_of(text, "partner")
    scope = NODES["partner"].model.visible_to(context.viewer)  # type: ignore[attr-defined]
    return await scope.get_or_none(id=key) if key else None


_ID = Annotated[strawberry.ID, strawberry.argument(description="The partner that would be closed.")]
_INTO = Annotated[strawberry.ID, strawberry.argument(description="The partner that would stay.")]


@strawberry.type
class MergingQuery:
    @strawberry.field(
        description="What merging a partner into another would do; null where there is no such partner.",
        metadata={"aggregate": True},
        **requires(_MAY),
    )
    async def partner_merge(self, info: Info, partner: _ID, into: _INTO) -> PartnerMerge | None:
        source, target = await _seen(info.context, partner), await _seen(info.context, into)
        if source is None or target is None:
            return None
        said = rules.line_words()
        lines = [
            MergeLine(key=line.key, title=said[line.key][0], says=said[line.key][1], becomes=line.becomes, count=line.count)
            for line in await models.preview(source, target)
        ]
        hinders = [each.message for each in await models.hinders(source, target)]
        return PartnerMerge(partner=source, into=target, lines=lines, hinders=hinders)  # type: ignore[arg-type]


@strawberry.type
class MergingMutation:
    @mutation(_MAY, "Merge a partner into another, for good: what it has goes over, its books stay, and it is closed.", proven=True)
    async def merge_partners(self, info: Info, input: MergePartnersInput) -> MergePartnersPayload:
        source = await find(info.context, input.partner, "partner", "partner", lock=False)
        target = await find(info.context, input.into, "partner", "into", lock=False)
        await models.merge(info.context.viewer, source, target, input.confirmation)
        return MergePartnersPayload(partner=source, into=target)
