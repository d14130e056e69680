"""What the vendor records of partners, in the schema: certificates, memberships, closed deals and their documents."""

from datetime import date, datetime
from enum import Enum
from typing import Annotated, Any

import strawberry
from tortoise.expressions import Q

from portal.gql.context import Context, Info
from portal.gql.declare import Node, batched, column, computed, node, one, words
from portal.gql.mutations import MutationInput, mutation, payload
from portal.gql.narrow import named
from portal.gql.pages import LISTINGS, Connection, Direction, Listing, Order, connection
from portal.kernel.viewer import Viewer
from portal.partners import models, models_facts
from portal.partners.models_facts import ProgrammeEvent
from portal.partners.rules_facts import FactKind
from portal.partners.schema import Partner

_RECORD = "facts:record"
_READ = "points:read"

_Account = Annotated["Account", strawberry.lazy("portal.accounts.schema")]

words(
    FactKind,
    "What can be recorded of a partner.",
    certificate="A person of it passed a certificate.",
    certificate_removed="A person of it lost a certificate.",
    membership="It holds a membership.",
    membership_ended="It lost a membership.",
    partner_referred="It referred another partner.",
    closed="The deal of an account was closed: what counts from the close begins.",
    documents="The documents for an account's deal are there.",
    act="Another act that the programme asks for.",
)


@node("fact", ProgrammeEvent, "What the vendor recorded of a partner. Points, tiers and earnings follow from it; it is never changed.")
class Fact(Node):
    at: datetime = column("When it happened.")
    told_at: datetime = column("When it was recorded.")
    partner: Partner | None = one("partner", "Of whom.", key="partner_id")
    account: _Account | None = one("account", "The account that it is about, if one.", key="account_id")

    @computed("What.", needs=("type",))
    def kind(root: Any) -> FactKind:
        return FactKind(root.type.value if isinstance(root.type, Enum) else root.type)

    @computed("The person who passed or lost a certificate.", needs=("facts",))
    def person(root: Any) -> str | None:
        return root.facts.get("person")

    @computed("The certificate, the membership or the act, as the programme calls it.", needs=("facts",))
    def what(root: Any) -> str | None:
        return root.facts.get("certificate") or root.facts.get("membership") or root.facts.get("act")

    @batched("The name of the partner that was referred.", needs=("facts",))
    async def referred_name(context: Context, rows: list[Any]) -> list[str | None]:
        keys = {row.facts["referred"] for row in rows if "referred" in row.facts}
        found = dict(await models.Partner.filter(id__in=sorted(keys)).values_list("id", "name")) if keys else {}
        by_text = {str(key): name for key, name in found.items()}
        return [by_text.get(row.facts.get("referred", "")) for row in rows]


@strawberry.enum(description="What facts are sorted by.")
class FactOrder(Enum):
    HAPPENED = strawberry.enum_value("happened", description="When it happened.")


@strawberry.input(description="How facts are sorted.")
class FactOrderBy:
    field: FactOrder = strawberry.field(default=FactOrder.HAPPENED, description="By what.")
    direction: Direction = strawberry.field(default=Direction.DESCENDING, description="Which way.")


@strawberry.input(description="Which facts.")
class FactFilter:
    partner: strawberry.ID | None = strawberry.field(default=None, description="Of this partner. For vendor staff.")
    kind: list[FactKind] | None = strawberry.field(default=None, description="Of these kinds.")


@strawberry.type(description="Facts in pages.")
class FactConnection(Connection[Fact]):
    pass


def _narrow(_viewer: Viewer, filter: FactFilter | None) -> Q | None:
    if filter is None:
        return None
    kinds = Q() if filter.kind is None else Q(type__in=[each.value for each in filter.kind])
    return named("partner", filter.partner) & kinds


LISTINGS["Fact"] = Listing(ProgrammeEvent.visible_to, {FactOrder.HAPPENED: Order("at")}, Order("at", descending=True), _narrow)


@strawberry.input(description="Something that happened, as the vendor knows it.")
class RecordFactInput(MutationInput):
    partner: strawberry.ID = strawberry.field(description="Of which partner.")
    kind: FactKind = strawberry.field(description="What.")
    on: date | None = strawberry.field(default=None, description="On which day, where the programme lives; today if not said.")
    number: str = strawberry.field(
        default="",
        description="The teller's own number of it, up to 100 characters: told again it changes nothing. Without one, what is the same of one day is one fact.",
    )
    person: str = strawberry.field(default="", description="Of a certificate: who, always written alike; an e-mail address is best.")
    certificate: str = strawberry.field(default="", description="Of a certificate: which, as the programme calls it.")
    membership: str = strawberry.field(default="", description="Of a membership: which, as the programme calls it.")
    referred: strawberry.ID | None = strawberry.field(default=None, description="Of a referral of a partner: which partner was referred.")
    account: strawberry.ID | None = strawberry.field(default=None, description="Of a deal or its documents: which account; it counts for the partner.")
    act: str = strawberry.field(default="", description="Of another act: which, as the programme calls it.")


@payload("What became of it. What follows is booked within seconds.")
class RecordFactPayload:
    fact: Fact | None = strawberry.field(description="The fact, as it is kept.")
    applied: bool | None = strawberry.field(description="False: it was told before.")


@strawberry.type
class FactsQuery:
    facts: FactConnection = connection(
        "portal.partners.schema_facts", "Fact", "What the vendor recorded of partners, the newest first.", permission=_READ
    )


@strawberry.type
class FactsMutation:
    @mutation(_RECORD, "Record what nothing else tells: a certificate, a membership, a closed deal. For the vendor's people and tools.")
    async def record_fact(self, info: Info, input: RecordFactInput) -> RecordFactPayload:
        partner = await models_facts.partner_for(input.partner)
        texts = {name: getattr(input, name) for name in ("person", "certificate", "membership", "act")}
        said = texts | {"referred": input.referred or "", "account": input.account or ""}
        row, applied = await models_facts.record(info.context.viewer, partner, input.kind, input.on, input.number, **said)
        return RecordFactPayload(fact=row, applied=applied)  # type: ignore[arg-type]
