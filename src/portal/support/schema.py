"""Support in the schema: cases that partners have with the vendor, their threads, and what a tier promises."""

from datetime import datetime
from enum import Enum
from typing import Annotated, Any

import strawberry
from strawberry.scalars import JSON
from tortoise.expressions import Q
from tortoise.functions import Count

from portal.gql.context import Context, Info
from portal.gql.declare import NODES, Node, batched, column, computed, node, one, words
from portal.gql.mutations import MutationInput, find, mutation, payload
from portal.gql.narrow import given, named, whose
from portal.gql.pages import LISTINGS, NONE, Connection, Direction, Listing, Order, connection
from portal.gql.permissions import requires
from portal.kernel import ids
from portal.kernel.refusal import not_found
from portal.kernel.search import needles
from portal.kernel.viewer import Viewer
from portal.support import models, rules
from portal.support.rules import CasePriority, CaseStatus, MessageKind

_HERE = "portal.support.schema"
_Account = Annotated["Account", strawberry.lazy("portal.accounts.schema")]
_Partner = Annotated["Partner", strawberry.lazy("portal.partners.schema")]
_File = Annotated["File", strawberry.lazy("portal.files.schema")]
_Messages = Annotated["CaseMessageConnection", strawberry.lazy(_HERE)]

words(
    CaseStatus,
    "Whose turn it is.",
    waits_for_vendor="The vendor is to answer.",
    waits_for_partner="The partner is to answer.",
    solved="Nothing is left to do; it closes by itself, and an answer opens it again.",
    closed="Over. An answer opens it again.",
)
words(CasePriority, "How much a case matters.", low="It can wait.", normal="As most do.", high="Somebody can't work.", urgent="Nobody can work.")
words(
    MessageKind,
    "What stands in a case's thread.",
    message="Something that was written to the other side.",
    note="Written among the vendor's staff; partners don't see it.",
    step="That something was done.",
)


@node("casemessage", models.CaseMessage, "Something in a case's thread. Never changed.")
class CaseMessage(Node):
    kind: MessageKind = column("What it is.")
    step: str = column("Of a step: `solved`, `reopened`, `closed`; else empty.")
    text: str = column("What was written, as plain text.")
    author_name: str = column("Who wrote it; empty: the clock.")
    by_vendor: bool = column("Whether the vendor's side wrote it.")
    by_mail: bool = column("Whether it came by mail.")
    at: datetime = column("When.")

    @computed("What happened to the account lately, as it was then, the newest first: `at`, `kind`, `actorName`, `data` as in `events`.", needs=("aside",))
    def aside(root: Any) -> JSON:
        return root.aside

    @batched("Whether the viewer wrote it.", needs=("author_id",))
    async def is_mine(context: Context, rows: list[models.CaseMessage]) -> list[bool]:
        return [row.author_id is not None and row.author_id == context.viewer.user_id for row in rows]

    @batched("The files that came with it.", needs=("id",))
    async def files(context: Context, rows: list[models.CaseMessage]) -> list[list[_File]]:
        scope = NODES["file"].model.visible_to(context.viewer)  # type: ignore[attr-defined]
        found: dict[Any, list[Any]] = {row.id: [] for row in rows}
        for each in await scope.filter(holder=models.HOLDER, holder_id__in=list(found)).order_by("place"):
            found[each.holder_id].append(each)
        return list(found.values())


@strawberry.enum(description="What the viewer may do with a case now.")
class CaseAct(Enum):
    WRITE = strawberry.enum_value("write", description="Write to the other side.")
    NOTE = strawberry.enum_value("note", description="Write among the vendor's staff.")
    SOLVE = strawberry.enum_value("solved", description="Say that nothing is left to do.")
    REOPEN = strawberry.enum_value("reopened", description="Say that something is left to do.")
    ASSIGN = strawberry.enum_value("assign", description="Leave it to one of the vendor's people, and say how much it matters.")


@strawberry.type(description="One of the vendor's people who answers cases.")
class SupportPerson:
    id: strawberry.ID = strawberry.field(description="To name the person by.")
    name: str = strawberry.field(description="The person's name.")
    email: str = strawberry.field(description="The person's mail address.")


def _person(user: Any) -> SupportPerson:
    return SupportPerson(id=strawberry.ID(ids.encode("user", user.id)), name=user.name, email=user.email)


@node("partnercase", models.PartnerCase, "What somebody of a partner asked the vendor, and the thread that followed.")
class PartnerCase(Node):
    reference: str = column("The code by which people name it.")
    subject: str = column("What it is about.")
    status: CaseStatus = column("Whose turn it is.")
    priority: CasePriority = column("How much it matters.")
    asked_by_name: str = column("Who asked.")
    assignee_name: str = column("Who of the vendor has it; empty: nobody yet.")
    opened_at: datetime = column("When it was asked.")
    changed_at: datetime = column("When something was last written or done.")
    waits_since: datetime | None = column("Since when it is the vendor's turn; null: it is not.")
    due_at: datetime | None = column("By when the first answer was promised; null: nothing was.")
    answered_at: datetime | None = column("When the vendor first answered.")
    solved_at: datetime | None = column("When it was solved.")
    partner: _Partner = one("partner", "Whose it is.", key="partner_id")
    account: _Account | None = one("account", "The account that it is about, where the viewer sees it.", key="account_id")
    messages: _Messages = connection(_HERE, "CaseMessage", "Its thread, the oldest first.", key="case_id")

    @batched("Whether the first answer should have been there by now.", needs=("status", "answered_at", "due_at"))
    async def is_overdue(context: Context, rows: list[models.PartnerCase]) -> list[bool]:
        return [rules.is_overdue(row.status, row.answered_at, row.due_at, context.viewer.now) for row in rows]

    @batched("Whether it waits for the viewer's side.", needs=("status",))
    async def waits_for_viewer(context: Context, rows: list[models.PartnerCase]) -> list[bool]:
        return [row.status is _turn(context.viewer) for row in rows]

    @batched("Whether it is the viewer's own: asked by, or left to.", needs=("asked_by_id", "assignee_id"))
    async def is_mine(context: Context, rows: list[models.PartnerCase]) -> list[bool]:
        own = context.viewer.user_id
        return [own is not None and own in (row.asked_by_id, row.assignee_id) for row in rows]

    @batched("Who of the vendor has it, for the vendor's staff.", needs=("assignee_id",), permission="support:answer")
    async def assignee(context: Context, rows: list[models.PartnerCase]) -> list[SupportPerson | None]:
        people = {user.id: _person(user) for user in await models.answerers()}
        return [people.get(row.assignee_id) for row in rows]  # type: ignore[arg-type]

    @batched("What the viewer may do with it now.", needs=("status",))
    async def acts(context: Context, rows: list[models.PartnerCase]) -> list[list[CaseAct]]:
        return [_acts(context.viewer, row.status) for row in rows]


def _turn(viewer: Viewer) -> CaseStatus:
    """The status that says that it is the viewer's side's turn."""
    return CaseStatus.WAITS_FOR_VENDOR if viewer.can("support:answer") else CaseStatus.WAITS_FOR_PARTNER


def _acts(viewer: Viewer, status: CaseStatus) -> list[CaseAct]:
    answers = viewer.can("support:answer")
    if not answers and not viewer.can("support:ask"):
        return []
    found = [CaseAct.WRITE, *([CaseAct.NOTE, CaseAct.ASSIGN] if answers else [])]
    return [*found, *(act for act in (CaseAct.SOLVE, CaseAct.REOPEN) if not rules.refuse_step(act.value, status))]


# Lists


@strawberry.enum(description="What a thread is sorted by.")
class CaseMessageOrder(Enum):
    TIME = strawberry.enum_value("at", description="When it was written.")


@strawberry.input(description="How a thread is sorted.")
class CaseMessageOrderBy:
    field: CaseMessageOrder = strawberry.field(default=CaseMessageOrder.TIME, description="By what.")
    direction: Direction = strawberry.field(default=Direction.ASCENDING, description="Which way.")


@strawberry.input(description="Which messages.")
class CaseMessageFilter:
    kind: list[MessageKind] | None = strawberry.field(default=None, description="Of one of these kinds.")


@strawberry.type(description="Messages in pages.")
class CaseMessageConnection(Connection[CaseMessage]):
    pass


@strawberry.enum(description="What cases are sorted by.")
class PartnerCaseOrder(Enum):
    CHANGED = strawberry.enum_value("changed", description="When something was last written or done.")
    OPENED = strawberry.enum_value("opened", description="When they were asked.")
    WAITS = strawberry.enum_value("waits", description="Since when it is the vendor's turn.")
    DUE = strawberry.enum_value("due", description="By when the first answer was promised.")
    PRIORITY = strawberry.enum_value("priority", description="How much they matter.")


@strawberry.input(description="How cases are sorted.")
class PartnerCaseOrderBy:
    field: PartnerCaseOrder = strawberry.field(default=PartnerCaseOrder.CHANGED, description="By what.")
    direction: Direction = strawberry.field(default=Direction.DESCENDING, description="Which way.")


@strawberry.input(description="Which cases: those that match all that is given.")
class PartnerCaseFilter:
    search: str | None = strawberry.field(default=None, description="Words of reference, subject, partner or account.")
    status: list[CaseStatus] | None = strawberry.field(default=None, description="In one of these.")
    priority: list[CasePriority] | None = strawberry.field(default=None, description="Of one of these priorities.")
    overdue: bool | None = strawberry.field(default=None, description="True: the first answer is late; false: it is not.")
    mine: bool | None = strawberry.field(default=None, description="True: asked by the viewer, or left to the viewer.")
    unassigned: bool | None = strawberry.field(default=None, description="True: nobody of the vendor has it; false: somebody has.")
    assignee: list[strawberry.ID] | None = strawberry.field(default=None, description="Left to one of these people of the vendor.")
    partner: list[strawberry.ID] | None = strawberry.field(default=None, description="Of one of these partners.")
    account: strawberry.ID | None = strawberry.field(default=None, description="About this account.")


@strawberry.type(description="Cases in pages.")
class PartnerCaseConnection(Connection[PartnerCase]):
    pass


def _any_of(column: str, kind: str, given_: list[strawberry.ID] | None) -> Q:
    return Q() if given_ is None else Q(**{f"{column}__in": [key for each in given_ if (key := ids.key_of(each, kind))]})


def _overdue(viewer: Viewer) -> Q:
    return models.OVERDUE & Q(due_at__lt=viewer.now)


def _narrow(viewer: Viewer, filter: PartnerCaseFilter | None) -> Q | None:
    if filter is None:
        return None
    found = given(status__in=filter.status, priority__in=filter.priority, assignee_id__isnull=filter.unassigned)
    found &= _any_of("partner_id", "partner", filter.partner) & _any_of("assignee_id", "user", filter.assignee) & named("account", filter.account)
    for needle in needles(filter.search or ""):
        found &= Q(search_text__contains=needle)
    if filter.overdue is not None:
        found &= _overdue(viewer) if filter.overdue else Q(status__not=CaseStatus.WAITS_FOR_VENDOR) | Q(answered_at__isnull=False) | Q(due_at__isnull=True) | Q(due_at__gte=viewer.now)
    if filter.mine:
        found &= Q(asked_by_id=viewer.user_id) | Q(assignee_id=viewer.user_id) if viewer.user_id else NONE
    return found


LISTINGS["CaseMessage"] = Listing(
    models.CaseMessage.visible_to,
    {CaseMessageOrder.TIME: Order("at")},
    Order("at"),
    lambda _viewer, filter: given(kind__in=filter.kind) if filter else Q(),
)
LISTINGS["PartnerCase"] = Listing(
    models.PartnerCase.visible_to,
    {
        PartnerCaseOrder.CHANGED: Order("changed_at"),
        PartnerCaseOrder.OPENED: Order("opened_at"),
        PartnerCaseOrder.WAITS: Order("waits_since", nullable=True),
        PartnerCaseOrder.DUE: Order("due_at", nullable=True),
        PartnerCaseOrder.PRIORITY: Order("rank"),
    },
    Order("changed_at", descending=True),
    _narrow,
)


# What is promised


@strawberry.type(description="By when a case of one priority is answered first.")
class SupportPromise:
    priority: CasePriority = strawberry.field(description="Which priority.")
    hours: int | None = strawberry.field(description="Within how many hours of business days, which have 24; null: nothing is promised.")


@strawberry.type(description="What support a partner has, by its tier.")
class SupportTerms:
    channels: list[str] = strawberry.field(description="How the vendor is reached: `e-mail`, `chat`, `telephone`.")
    promises: list[SupportPromise] = strawberry.field(description="What is promised, the least urgent first.")
    has_account_manager: bool = strawberry.field(description="Whether the tier has a person by name.")
    account_manager: SupportPerson | None = strawberry.field(description="That person; null: none is named yet, or the tier has none.")


@strawberry.type(description="How many cases there are of what the viewer sees.")
class SupportCounts:
    waits_for_vendor: int = strawberry.field(description="It is the vendor's turn.")
    waits_for_partner: int = strawberry.field(description="It is the partner's turn.")
    solved: int = strawberry.field(description="Solved, not closed yet.")
    overdue: int = strawberry.field(description="The first answer is late.")
    mine: int = strawberry.field(description="Open, and asked by the viewer or left to the viewer.")
    unassigned: int = strawberry.field(description="Open, and nobody of the vendor has it.")


# What is done


@strawberry.input(description="A question to the vendor.")
class AskSupportInput(MutationInput):
    subject: str = strawberry.field(description="What it is about, in a line.")
    text: str = strawberry.field(description="What you ask; up to 20,000 characters.")
    priority: CasePriority = strawberry.field(default=CasePriority.NORMAL, description="How much it matters.")
    account: strawberry.ID | None = strawberry.field(default=None, description="The account that it is about.")
    with_events: bool = strawberry.field(default=True, description="Let the last facts of that account go along.")
    files: list[strawberry.ID] = strawberry.field(default_factory=list, description="Files that were sent to `POST /files`; at most 5.")


@strawberry.input(description="Something to write to a case's thread.")
class WriteCaseMessageInput(MutationInput):
    case: strawberry.ID = strawberry.field(description="Which case.")
    text: str = strawberry.field(description="What you write; up to 20,000 characters. With files it may be empty.")
    note: bool = strawberry.field(default=False, description="True: among the vendor's staff alone. For them.")
    files: list[strawberry.ID] = strawberry.field(default_factory=list, description="Files that were sent to `POST /files`; at most 5.")


@strawberry.input(description="A case.")
class CaseInput(MutationInput):
    case: strawberry.ID = strawberry.field(description="Which case.")


@strawberry.input(description="Whom a case is left to.")
class AssignCaseInput(CaseInput):
    person: strawberry.ID | None = strawberry.field(default=None, description="One of `supportPeople`; null: nobody.")


@strawberry.input(description="How much a case matters.")
class SetCasePriorityInput(CaseInput):
    priority: CasePriority = strawberry.field(description="How much.")


@strawberry.input(description="A partner's account manager.")
class NameAccountManagerInput(MutationInput):
    partner: strawberry.ID = strawberry.field(description="Which partner.")
    person: strawberry.ID | None = strawberry.field(default=None, description="One of `supportPeople`; null: nobody any more.")


@payload("The case as it is now.")
class CasePayload:
    partner_case: PartnerCase | None = strawberry.field(description="The case.")


@payload("The partner.")
class NameAccountManagerPayload:
    partner: _Partner | None = strawberry.field(description="The partner.")


async def _files(context: Context, named_: list[strawberry.ID]) -> list[Any]:
    return await NODES["file"].model.drafts(context.viewer, named_) if named_ else []  # type: ignore[attr-defined]


async def _one_of_us(person: strawberry.ID | None) -> Any:
    """The person of the vendor who is named, or None where nobody is."""
    if person is None:
        return None
    key = ids.key_of(person, "user")
    found = next((user for user in await models.answerers() if user.id == key), None)
    if found is None:
        raise not_found("person")
    return found


@strawberry.type
class SupportQuery:
    partner_cases: PartnerCaseConnection = connection(
        _HERE, "PartnerCase", "Cases that the viewer sees, the last changed first.", permission="support:ask"
    )

    @strawberry.field(description="How many cases there are of each sort.", metadata={"aggregate": True}, **requires("support:ask"))
    async def support_counts(self, info: Info) -> SupportCounts:
        viewer = info.context.viewer
        scope = models.PartnerCase.visible_to(viewer)
        counted = await scope.annotate(n=Count("id")).group_by("status").values("status", "n")
        by_status = {CaseStatus(row["status"]): row["n"] for row in counted}
        is_open = Q(status__in=rules.OPEN)
        mine = Q(asked_by_id=viewer.user_id) | Q(assignee_id=viewer.user_id) if viewer.user_id else NONE
        return SupportCounts(
            waits_for_vendor=by_status.get(CaseStatus.WAITS_FOR_VENDOR, 0),
            waits_for_partner=by_status.get(CaseStatus.WAITS_FOR_PARTNER, 0),
            solved=by_status.get(CaseStatus.SOLVED, 0),
            overdue=await scope.filter(_overdue(viewer)).count(),
            mine=await scope.filter(is_open & mine).count(),
            unassigned=await scope.filter(is_open & Q(assignee_id__isnull=True)).count(),
        )

    @strawberry.field(description="What support a partner has: the viewer's own, or for the vendor's staff the one named; null: none is named.", **requires("support:ask"))
    async def support_terms(
        self, info: Info, partner: Annotated[strawberry.ID | None, strawberry.argument(description="Which partner.")] = None
    ) -> SupportTerms | None:
        viewer = info.context.viewer
        key = whose(viewer, partner)
        if key is None:
            return None
        _programme, level = await models.level_of(key, viewer.now)
        has = bool(level and level.account_manager)
        manager = await models.AccountManager.of(key) if has or viewer.can("support:answer") else None
        hours = level.answer_hours if level else None
        return SupportTerms(
            channels=list(level.channels) if level else [],
            promises=[SupportPromise(priority=each, hours=getattr(hours, each, None)) for each in CasePriority],
            has_account_manager=has,
            account_manager=_person(manager) if manager else None,
        )

    @strawberry.field(description="The vendor's people who answer cases, by name.", **requires("support:answer"))
    async def support_people(self, info: Info) -> list[SupportPerson]:
        return [_person(user) for user in await models.answerers()]


@strawberry.type
class SupportMutation:
    @mutation("support:ask", "Ask the vendor.")
    async def ask_support(self, info: Info, input: AskSupportInput) -> CasePayload:
        context = info.context
        account = await find(context, input.account, "account", "account", lock=False) if input.account else None
        files = await _files(context, input.files)
        words_ = {"priority": input.priority, "account": account, "with_events": input.with_events, "files": files}
        return CasePayload(partner_case=await models.PartnerCase.ask(context.viewer, input.subject, input.text, **words_))

    @mutation("support:ask", "Write to a case's thread. What was over is open again.")
    async def write_case_message(self, info: Info, input: WriteCaseMessageInput) -> CasePayload:
        context = info.context
        row = await find(context, input.case, "partnercase", "case")
        await row.write(context.viewer, input.text, await _files(context, input.files), note=input.note and context.viewer.can("support:answer"))
        return CasePayload(partner_case=row)

    @mutation("support:ask", "Say that nothing is left to do in a case.")
    async def solve_case(self, info: Info, input: CaseInput) -> CasePayload:
        row = await find(info.context, input.case, "partnercase", "case")
        await row.solve(info.context.viewer)
        return CasePayload(partner_case=row)

    @mutation("support:ask", "Say that something is left to do in a case after all.")
    async def reopen_case(self, info: Info, input: CaseInput) -> CasePayload:
        row = await find(info.context, input.case, "partnercase", "case")
        await row.reopen(info.context.viewer)
        return CasePayload(partner_case=row)

    @mutation("support:answer", "Leave a case to one of the vendor's people, or to nobody.")
    async def assign_case(self, info: Info, input: AssignCaseInput) -> CasePayload:
        row = await find(info.context, input.case, "partnercase", "case")
        await row.assign(info.context.viewer, await _one_of_us(input.person))
        return CasePayload(partner_case=row)

    @mutation("support:answer", "Say how much a case matters.")
    async def set_case_priority(self, info: Info, input: SetCasePriorityInput) -> CasePayload:
        row = await find(info.context, input.case, "partnercase", "case")
        await row.prioritise(info.context.viewer, input.priority)
        return CasePayload(partner_case=row)

    @mutation("support:answer", "Name the account manager of a partner.")
    async def name_account_manager(self, info: Info, input: NameAccountManagerInput) -> NameAccountManagerPayload:
        partner = await find(info.context, input.partner, "partner", "partner")
        await models.name_manager(info.context.viewer, partner, await _one_of_us(input.person))
        return NameAccountManagerPayload(partner=partner)
