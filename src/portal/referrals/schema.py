"""Referrals in the schema: the leads, their steps, what partners ask about them, and how they fare."""

from collections import defaultdict
from datetime import UTC, date, datetime, time
from enum import Enum
from typing import Annotated, Any

import strawberry
from tortoise.expressions import Q
from tortoise.functions import Sum

from portal.gql.context import Context, Info
from portal.gql.declare import NODES, Node, batched, column, computed, node, one, related, words
from portal.gql.money import Money, of_minor
from portal.gql.mutations import MutationInput, find, mutation, payload
from portal.gql.narrow import named
from portal.gql.pages import LISTINGS, NONE, Connection, Direction, Listing, Order, connection
from portal.gql.permissions import requires
from portal.kernel import ids
from portal.kernel.refusal import Refusal, refuse_if
from portal.kernel.search import needles
from portal.kernel.text import gettext as _
from portal.kernel.viewer import Viewer
from portal.programme.rules import referrals as terms_of
from portal.programme.rules.sentences import sentences
from portal.referrals import models, rules
from portal.referrals.loaders import PATH, funnel_of
from portal.referrals.rules import RequestKind, Stage

_HERE = "portal.referrals.schema"
_Product = Annotated["Product", strawberry.lazy("portal.products.schema")]
_Plan = Annotated["Plan", strawberry.lazy("portal.products.schema")]
_Client = Annotated["Client", strawberry.lazy("portal.clients.schema")]
_Account = Annotated["Account", strawberry.lazy("portal.accounts.schema")]
_Partner = Annotated["Partner", strawberry.lazy("portal.partners.schema")]
_Self = Annotated["Referral", strawberry.lazy(_HERE)]

words(
    Stage,
    "How far a referral is. `UNDER_REVIEW`, `CONTACTED` and `QUALIFIED` only where the programme uses them.",
    name="ReferralStage",
    submitted="Sent, and not looked at yet.",
    under_review="The vendor looks into it.",
    accepted="Accepted: the partner is protected for as long as the programme says.",
    contacted="The business was spoken to.",
    qualified="The business wants to buy.",
    won="It opened an account, which is bound to the partner.",
    lost="It will not buy.",
    rejected="The vendor does not take it; the reason is said.",
    withdrawn="The partner took it back before the decision.",
    expired="Its protection ended.",
)
words(
    RequestKind,
    "What a partner may ask the vendor about a referral.",
    name="ReferralRequestKind",
    extension="To be protected for longer.",
    dispute="To look at a decision again.",
    claim="To be given a business that is a customer already, and that the partner brought.",
)


@strawberry.enum(description="What the viewer may do with a referral now.")
class ReferralAct(Enum):
    CHANGE = strawberry.enum_value("change", description="Change its details.")
    WITHDRAW = strawberry.enum_value("withdraw", description="Take it back.")
    EXTEND = strawberry.enum_value("extension", description="Ask for longer protection.")
    DISPUTE = strawberry.enum_value("dispute", description="Dispute how it ended.")
    CLAIM = strawberry.enum_value("claim", description="Claim the business.")
    OPEN_ACCOUNT = strawberry.enum_value("open_account", description="Open the business's account, which wins it.")
    REVIEW = strawberry.enum_value("under_review", description="Say that it is looked into.")
    ACCEPT = strawberry.enum_value("accepted", description="Accept it.")
    REJECT = strawberry.enum_value("rejected", description="Reject it.")
    CONTACT = strawberry.enum_value("contacted", description="Say that the business was spoken to.")
    QUALIFY = strawberry.enum_value("qualified", description="Say that the business wants to buy.")
    WIN = strawberry.enum_value("won", description="Bind the account that the business opened.")
    LOSE = strawberry.enum_value("lost", description="Say that it will not buy.")


_ASKS = {RequestKind.EXTENSION: ReferralAct.EXTEND, RequestKind.DISPUTE: ReferralAct.DISPUTE, RequestKind.CLAIM: ReferralAct.CLAIM}
_LEADS = (
    ReferralAct.REVIEW,
    ReferralAct.ACCEPT,
    ReferralAct.REJECT,
    ReferralAct.CONTACT,
    ReferralAct.QUALIFY,
    ReferralAct.WIN,
    ReferralAct.LOSE,
)


@node("referralstep", models.ReferralStep, "That a referral reached a stage. Never changed.")
class ReferralStep(Node):
    stage: Stage = column("Which stage.")
    before: Stage | None = column("The stage before; null: it was submitted.")
    lasted: int = column("How many seconds it was in the stage before.")
    at: datetime = column("When.")
    by: str = column("Who led it there; empty: the clock.")
    why: str = column("Why, or empty.")


@node("referralrequest", models.ReferralRequest, "What a partner asked the vendor about a referral, and what was decided.")
class ReferralRequest(Node):
    kind: RequestKind = column("What for.")
    text: str = column("The reasons, or the evidence.")
    since: date | None = column("Of a claim: since when the partner serves the business.")
    asked_at: datetime = column("When.")
    asked_by: str = column("Who asked.")
    due_on: date | None = column("By when the programme has it decided.")
    decided_at: datetime | None = column("When it was decided; null: it waits.")
    decided_by: str = column("Who decided; empty: nobody need any more.")
    granted: bool | None = column("Whether it was granted; null: it waits, or nobody need decide it any more.")
    answer: str = column("Why it was decided so, or empty.")
    account: _Account | None = one("account", "The account that was given with it.", key="account_id")
    referral: _Self = one("referral", "The referral.", key="referral_id")


@node("referral", models.Referral, "A lead that a partner brings. Seen by that partner and the vendor; an advisor's own by that advisor.")
class Referral(Node):
    business_name: str = column("The business.")
    country: str = column("ISO 3166-1 alpha-2.")
    website: str = column("Web address, or empty.")
    vat_number: str = column("VAT or registration number, or empty.")
    contact_name: str = column("Whom to talk to there, or empty.", permission="contacts:read")
    email: str = column("That person's e-mail address, or empty.", permission="contacts:read")
    phone: str = column("That person's telephone number, or empty.", permission="contacts:read")
    note: str = column("How the partner knows the business.")
    submitted_by: str = column("Who submitted it.")
    submitted_at: datetime = column("When.")
    stage: Stage = column("How far it is.")
    stage_since: datetime = column("Since when.")
    protected_until: date | None = column("The first day on which it is no longer protected, in the programme's time zone; null: no clock runs.")
    extensions: int = column("How often the protection was extended.")
    decided_at: datetime | None = column("When it was accepted or rejected.")
    decided_by: str = column("By whom, or empty.")
    why: str = column("Why, or empty.")
    waits_since: datetime | None = column("Since when something about it waits for the vendor's decision; null: nothing does.")
    due_on: date | None = column("By when the programme has that decided; null: nothing waits, or nothing is promised.")
    version: int = column("Counts changes of the details; give it back when you change them.")
    partner: _Partner = one("partner", "Whose it is.", key="partner_id")
    product: _Product = one("product", "What the business would buy.", key="product_id")
    plan: _Plan | None = one("plan", "Which plan, where that is known.", key="plan_id")
    client: _Client | None = one("client", "The client's folder, where it has one.", key="client_id")
    account: _Account | None = one("account", "The account that won it, where the viewer sees it.", key="account_id")
    steps: list[ReferralStep] = related("referralstep", "Its way, newest first.", "referral_id", order=("-at", "-id"))
    requests: list[ReferralRequest] = related("referralrequest", "What was asked about it, newest first.", "referral_id", order=("-asked_at", "-id"))

    @computed("Whether it can still be won.", needs=("stage",))
    def is_open(root: Any) -> bool:
        return root.stage in rules.OPEN

    @batched("What the programme calls the stage, where it has a name of its own for it.", needs=("stage",))
    async def stage_name(context: Context, rows: list[models.Referral]) -> list[str | None]:
        terms = (await models.programme_of(context.viewer.now)).referrals
        return [terms_of.label(terms, row.stage) for row in rows]

    @batched("Others about the same business that the viewer sees, the oldest first; at most 20.", needs=("id",))
    async def duplicates(context: Context, rows: list[models.Referral]) -> list[list[_Self]]:
        found = await models.same_business(rows, models.Referral.visible_to(context.viewer))
        return [found.get(row.id, []) for row in rows]  # type: ignore[misc]

    @batched(
        "The open referral of another partner about the same business that was submitted before; null: none.",
        needs=("id", "partner_id", "submitted_at"),
        permission="referrals:decide",
    )
    async def behind(context: Context, rows: list[models.Referral]) -> list[_Self | None]:
        found = await models.Referral.ahead_of(rows, models.Referral.visible_to(context.viewer))
        return [found.get(row.id) for row in rows]  # type: ignore[misc]

    @batched(
        "What the partner earned so far from the account that won it, less what was taken back; one amount a currency.",
        needs=("partner_id", "account_id"),
        permission="earnings:read",
    )
    async def commission(context: Context, rows: list[models.Referral]) -> list[list[Money]]:
        won = [row.account_id for row in rows if row.account_id]
        entries = NODES["entry"].model.visible_to(context.viewer).filter(account_id__in=won)  # type: ignore[attr-defined]
        found = defaultdict(list)
        for each in await entries.annotate(sum=Sum("amount_minor")).group_by("partner_id", "account_id", "currency").order_by("currency").values(
            "partner_id", "account_id", "currency", "sum"
        ):
            found[each["partner_id"], each["account_id"]].append(of_minor(int(each["sum"]), each["currency"]))
        return [found[row.partner_id, row.account_id] for row in rows]

    @batched("What the viewer may do with it now.", needs=("id", "stage", "extensions", "protected_until"))
    async def acts(context: Context, rows: list[models.Referral]) -> list[list[ReferralAct]]:
        terms = (await models.programme_of(context.viewer.now)).referrals
        waiting: dict[Any, set[RequestKind]] = defaultdict(set)
        asked = models.ReferralRequest.filter(referral_id__in=[row.id for row in rows], decided_at__isnull=True)
        for key, kind in await asked.values_list("referral_id", "kind"):
            waiting[key].add(kind)
        return [_acts(context.viewer, terms, row, waiting[row.id]) for row in rows]


def _acts(viewer: Viewer, terms: Any, row: models.Referral, waiting: set[RequestKind]) -> list[ReferralAct]:
    found = []
    if viewer.can("referrals:manage"):
        found += [ReferralAct.CHANGE] if row.stage in rules.OPEN else []
        found += [ReferralAct.OPEN_ACCOUNT] if row.stage in rules.UNDER_WAY and viewer.can("accounts:manage") else []
        found += [ReferralAct.WITHDRAW] if terms_of.may_lead(terms, "partner", row.stage, Stage.WITHDRAWN) else []
        may_extend = row.protected_until is not None and terms_of.may_extend(terms, row.extensions)
        found += [act for kind, act in _ASKS.items() if not rules.refuse_request(kind, row.stage, kind in waiting, may_extend, "–")]
    if viewer.can("referrals:decide"):
        found += [act for act in _LEADS if terms_of.may_lead(terms, "vendor", row.stage, act.value)]
    return found


@strawberry.enum(description="What referrals are sorted by.")
class ReferralOrder(Enum):
    SUBMITTED = strawberry.enum_value("submitted", description="When they were submitted.")
    NAME = strawberry.enum_value("name", description="Name of the business.")
    STAGE_SINCE = strawberry.enum_value("stage_since", description="Since when they are where they are.")
    PROTECTED = strawberry.enum_value("protected", description="When their protection ends.")
    DUE = strawberry.enum_value("due", description="By when something about them is to be decided.")


@strawberry.input(description="How referrals are sorted.")
class ReferralOrderBy:
    field: ReferralOrder = strawberry.field(default=ReferralOrder.SUBMITTED, description="By what.")
    direction: Direction = strawberry.field(default=Direction.DESCENDING, description="Which way.")


@strawberry.input(description="Which referrals: those that match all that is given.")
class ReferralFilter:
    search: str | None = strawberry.field(
        default=None, description="Words that are all found in the business's name, website or number, or (with `contacts:read`) in the contact."
    )
    stage: list[Stage] | None = strawberry.field(default=None, description="In one of these stages.")
    open: bool | None = strawberry.field(default=None, description="True: can still be won; false: over.")
    waits: bool | None = strawberry.field(default=None, description="True: something waits for the vendor's decision; false: nothing does.")
    product: list[strawberry.ID] | None = strawberry.field(default=None, description="Of one of these products.")
    partner: list[strawberry.ID] | None = strawberry.field(default=None, description="Of one of these partners.")
    client: strawberry.ID | None = strawberry.field(default=None, description="In this client's folder.")
    submitted_from: date | None = strawberry.field(default=None, description="Submitted on this day or later, in UTC.")


@strawberry.type(description="Referrals in pages.")
class ReferralConnection(Connection[Referral]):
    pass


def _narrow(viewer: Viewer, filter: ReferralFilter | None) -> Q | None:
    if filter is None:
        return None
    found = Q()
    for needle in needles(filter.search or ""):
        found &= Q(search_text__contains=needle) | (Q(contact_text__contains=needle) if viewer.can("contacts:read") else NONE)
    if filter.stage is not None:
        found &= Q(stage__in=filter.stage)
    if filter.open is not None:
        found &= Q(stage__in=[each for each in Stage if (each in rules.OPEN) is filter.open])
    if filter.waits is not None:
        found &= Q(waits_since__isnull=not filter.waits)
    for kind in ("product", "partner"):
        if (given := getattr(filter, kind)) is not None:
            found &= Q(**{f"{kind}_id__in": [key for each in given if (key := ids.key_of(each, kind))]})
    found &= named("client", filter.client)
    if filter.submitted_from is not None:
        found &= Q(submitted_at__gte=datetime.combine(filter.submitted_from, time(), UTC))
    return found


LISTINGS["Referral"] = Listing(
    models.Referral.visible_to,
    {
        ReferralOrder.SUBMITTED: Order("submitted_at"),
        ReferralOrder.NAME: Order("name_key"),
        ReferralOrder.STAGE_SINCE: Order("stage_since"),
        ReferralOrder.PROTECTED: Order("protected_until", nullable=True),
        ReferralOrder.DUE: Order("due_on", nullable=True),
    },
    Order("submitted_at", descending=True),
    _narrow,
    filter_type=ReferralFilter,
)


@strawberry.type(description="How referrals fare in one stage.")
class ReferralStageFigures:
    stage: Stage = strawberry.field(description="The stage.")
    name: str | None = strawberry.field(description="What the programme calls it, where it has a name of its own for it.")
    here: int = strawberry.field(description="How many are in it now.")
    reached: int = strawberry.field(description="How many ever were.")
    moved_on: int = strawberry.field(description="How many of those went on to a later stage of the way to being won.")
    conversion: float | None = strawberry.field(description="`movedOn` ÷ `reached`; null: nobody reached it.")
    median_days: float | None = strawberry.field(description="The median of the days that they were in it; null: nobody has left it.")


@strawberry.type(description="How referrals fare, counted over all that the viewer sees and the filter lets through.")
class ReferralFunnel:
    total: int = strawberry.field(description="How many.")
    won: int = strawberry.field(description="How many are won.")
    open: int = strawberry.field(description="How many can still be won.")
    stages: list[ReferralStageFigures] = strawberry.field(description="The stages of the way to being won that the programme uses.")
    lost_from: Stage | None = strawberry.field(description="In which stage most were lost, rejected or expired; null: none was.")
    lost_after_days: float | None = strawberry.field(description="The median of the days that those were in it.")


@strawberry.type(description="What the programme of today says about one stage.")
class ReferralStageRule:
    stage: Stage = strawberry.field(description="The stage.")
    name: str | None = strawberry.field(description="What it is called, where it has a name of its own.")
    protects: str | None = strawberry.field(description="How long it protects, such as `90 days`; null: no clock runs.")


@strawberry.type(description="What the programme of today says about referrals.")
class ReferralRules:
    stages: list[ReferralStageRule] = strawberry.field(description="The stages in use, in order; those that end a referral last.")
    sentences: list[str] = strawberry.field(description="The rules in plain sentences, from the same data.")
    decided_within: int | None = strawberry.field(description="Business days within which the vendor decides.")
    most_open: int | None = strawberry.field(description="How many a partner may have open.")
    extension: str | None = strawberry.field(description="How long one extension lasts, such as `30 days`.")
    extensions: int = strawberry.field(description="How many there may be.")
    late_claim: str | None = strawberry.field(description="How far back a claim reaches.")


@strawberry.input
class _Lead(MutationInput):
    website: str | None = strawberry.field(default=None, description="Web address.")
    vat_number: str | None = strawberry.field(default=None, description="VAT or registration number.")
    contact_name: str | None = strawberry.field(default=None, description="Whom to talk to there.")
    email: str | None = strawberry.field(default=None, description="That person's e-mail address.")
    phone: str | None = strawberry.field(default=None, description="That person's telephone number.")

    def details(self) -> dict[str, str]:
        return {name: value for name in rules.FIELDS if (value := getattr(self, name, None)) is not None}


@strawberry.input(description="A lead to submit.")
class SubmitReferralInput(_Lead):
    business_name: str = strawberry.field(description="The business.")
    country: str = strawberry.field(description="ISO 3166-1 alpha-2.")
    note: str = strawberry.field(description="How you know the business; up to 2,000 characters.")
    product: strawberry.ID = strawberry.field(description="What it would buy.")
    plan: strawberry.ID | None = strawberry.field(default=None, description="Which plan, where that is known.")
    client: strawberry.ID | None = strawberry.field(default=None, description="The client's folder, where it has one.")


@strawberry.input(
    description="Changes to a referral; what is left out stays. What the vendor decided about (name, country, website, number, product,"
    " plan) stays as it was from then on."
)
class ChangeReferralInput(_Lead):
    referral: strawberry.ID = strawberry.field(description="Which referral.")
    business_name: str | None = strawberry.field(default=None, description="The business.")
    country: str | None = strawberry.field(default=None, description="ISO 3166-1 alpha-2.")
    note: str | None = strawberry.field(default=None, description="How you know the business.")
    product: strawberry.ID | None = strawberry.field(default=None, description="What it would buy.")
    plan: strawberry.ID | None = strawberry.field(default=strawberry.UNSET, description="Which plan; null: none in particular.")
    client: strawberry.ID | None = strawberry.field(default=strawberry.UNSET, description="The client's folder; null: none.")
    version: int | None = strawberry.field(default=None, description="The version that was read: if someone changed it since, nothing is written over.")


@strawberry.input(description="A referral to withdraw.")
class WithdrawReferralInput(MutationInput):
    referral: strawberry.ID = strawberry.field(description="Which referral.")
    why: str = strawberry.field(default="", description="Why, up to 500 characters.")


@strawberry.input(description="A decision about a submission.")
class DecideReferralInput(MutationInput):
    referral: strawberry.ID = strawberry.field(description="Which referral.")
    accepts: bool = strawberry.field(description="True: accept it; false: reject it.")
    why: str = strawberry.field(default="", description="Why: the partner reads it. A rejection needs it. Up to 500 characters.")
    despite: bool = strawberry.field(
        default=False, description="Accept it although another partner's older referral of the same business is open; `why` says why."
    )


@strawberry.input(description="A step along the funnel.")
class MoveReferralInput(MutationInput):
    referral: strawberry.ID = strawberry.field(description="Which referral.")
    stage: Stage = strawberry.field(description="Where to: under review, contacted, qualified, won, lost.")
    why: str = strawberry.field(default="", description="Why: `LOST` needs it. Up to 500 characters.")
    account: strawberry.ID | None = strawberry.field(default=None, description="With `WON`: the account that the business opened.")


@strawberry.input(description="A question about a referral, with its reasons.")
class AskAboutReferralInput(MutationInput):
    referral: strawberry.ID = strawberry.field(description="Which referral.")
    text: str = strawberry.field(description="The reasons, or the evidence; up to 2,000 characters.")


@strawberry.input(description="A business to claim.")
class ClaimBusinessInput(AskAboutReferralInput):
    since: date = strawberry.field(description="Since when the partner serves it.")


@strawberry.input(description="A decision about what a partner asked.")
class DecideReferralRequestInput(MutationInput):
    request: strawberry.ID = strawberry.field(description="Which request.")
    grants: bool = strawberry.field(description="True: grant it; false: decline it.")
    answer: str = strawberry.field(default="", description="Why: the partner reads it. Only a granted extension needs none. Up to 500 characters.")
    account: strawberry.ID | None = strawberry.field(
        default=None, description="The account that is the partner's from then on: a granted claim needs it, a granted dispute may have it."
    )


@strawberry.input(description="A referral.")
class ReferralInput(MutationInput):
    referral: strawberry.ID = strawberry.field(description="Which referral.")


@payload("The referral as it is now.")
class ReferralPayload:
    referral: Referral | None = strawberry.field(description="The referral.")


@payload("The client's folder of the referral.")
class MakeReferralFolderPayload:
    client: _Client | None = strawberry.field(description="The folder.")


def _stages(terms: Any) -> list[Stage]:
    """The stages that a programme uses, in order; those that end a referral last."""
    return [each for each in (*PATH, *(other for other in Stage if other not in PATH)) if terms_of.uses(terms, each)]


@strawberry.type
class ReferralsQuery:
    referrals: ReferralConnection = connection(_HERE, "Referral", "Referrals, the newest first.", permission="referrals:read")

    @strawberry.field(description="How referrals fare, stage by stage.", metadata={"aggregate": True}, **requires("referrals:read"))
    async def referral_funnel(
        self,
        info: Info,
        filter: Annotated[ReferralFilter | None, strawberry.argument(description="Only referrals that match all that is given.")] = None,
    ) -> ReferralFunnel:
        viewer = info.context.viewer
        found = await funnel_of(LISTINGS["Referral"].rows(viewer, filter))
        terms = (await models.programme_of(viewer.now)).referrals
        stages = [
            ReferralStageFigures(
                stage=stage,
                name=terms_of.label(terms, stage),
                here=each.here,
                reached=each.reached,
                moved_on=each.moved_on,
                conversion=each.moved_on / each.reached if each.reached else None,
                median_days=each.median,
            )
            for stage, each in found.stages.items()
            if terms_of.uses(terms, stage) or each.reached
        ]
        return ReferralFunnel(
            total=found.total, won=found.won, open=found.open, stages=stages, lost_from=found.lost_from, lost_after_days=found.lost_after
        )

    @strawberry.field(description="What the programme of today says about referrals.", **requires("referrals:read"))
    async def referral_rules(self, info: Info) -> ReferralRules:
        programme = await models.programme_of(info.context.viewer.now)
        terms = programme.referrals
        spans = {each.stage: each.protects for each in terms.stages}
        stages = [
            ReferralStageRule(stage=each, name=terms_of.label(terms, each), protects=str(spans[each]) if spans.get(each) else None)
            for each in _stages(terms)
        ]
        return ReferralRules(
            stages=stages,
            sentences=dict(sentences(programme)).get(_("Referrals"), []),
            decided_within=terms.decided_within,
            most_open=terms.most_open,
            extension=str(terms.extension) if terms.extension else None,
            extensions=terms.extensions,
            late_claim=str(terms.late_claim) if terms.late_claim else None,
        )

    @strawberry.field(
        description="Referrals that the viewer sees and that are about a business of these details, the oldest first; at most 20."
        " Nothing of partners that the viewer does not see.",
        **requires("referrals:read"),
    )
    async def like_referrals(
        self,
        info: Info,
        business_name: Annotated[str, strawberry.argument(description="The business.")] = "",
        country: Annotated[str, strawberry.argument(description="ISO 3166-1 alpha-2.")] = "",
        website: Annotated[str, strawberry.argument(description="Web address.")] = "",
        email: Annotated[str, strawberry.argument(description="An e-mail address there.")] = "",
        vat_number: Annotated[str, strawberry.argument(description="VAT or registration number.")] = "",
    ) -> list[Referral]:
        said = {"business_name": business_name, "country": country, "website": website, "email": email, "vat_number": vat_number}
        shortened = {name: value[:254] for name, value in said.items()}
        return await models.like(shortened, models.Referral.visible_to(info.context.viewer))  # type: ignore[return-value]


@strawberry.type
class ReferralsMutation:
    @mutation(
        "referrals:manage",
        "Submit a lead. The answer is the same whether another partner has submitted the business or not.",
    )
    async def submit_referral(self, info: Info, input: SubmitReferralInput) -> ReferralPayload:
        context = info.context
        product = await find(context, input.product, "product", "product", lock=False) if input.product else None
        plan = await find(context, input.plan, "plan", "plan", lock=False) if input.plan else None
        client = await find(context, input.client, "client", "client") if input.client else None
        return ReferralPayload(referral=await models.Referral.submit(context.viewer, input.details(), product, plan, client))  # type: ignore[arg-type]

    @mutation("referrals:manage", "Change a referral's details.")
    async def change_referral(self, info: Info, input: ChangeReferralInput) -> ReferralPayload:
        context = info.context
        found = await _found(info, input.referral)
        leads = {name: value for name in ("product", "plan", "client") if (value := getattr(input, name)) is not strawberry.UNSET}
        if leads["product"] is None:
            del leads["product"]
        rows = {name: await find(context, value, name, name, lock=False) if value else None for name, value in leads.items()}
        await found.change(context.viewer, input.details(), rows, input.version)
        return await _answer(found)

    @mutation("referrals:manage", "Take a referral back, before the vendor has decided.")
    async def withdraw_referral(self, info: Info, input: WithdrawReferralInput) -> ReferralPayload:
        found = await _found(info, input.referral)
        await found.withdraw(info.context.viewer, input.why)
        return await _answer(found)

    @mutation("referrals:manage", "Ask for longer protection. Who has asked in time loses nothing until it is decided.")
    async def extend_referral(self, info: Info, input: AskAboutReferralInput) -> ReferralPayload:
        found = await _found(info, input.referral)
        await found.ask(info.context.viewer, RequestKind.EXTENSION, input.text)
        return await _answer(found)

    @mutation("referrals:manage", "Dispute that a referral was rejected, lost or expired, with the evidence.")
    async def dispute_referral(self, info: Info, input: AskAboutReferralInput) -> ReferralPayload:
        found = await _found(info, input.referral)
        await found.ask(info.context.viewer, RequestKind.DISPUTE, input.text)
        return await _answer(found)

    @mutation(
        "referrals:manage",
        "Claim a business that is a customer already and that the partner brought. Granted, it counts from `since`, or from now on where that"
        " is longer ago than the programme lets a claim reach.",
    )
    async def claim_business(self, info: Info, input: ClaimBusinessInput) -> ReferralPayload:
        found = await _found(info, input.referral)
        await found.ask(info.context.viewer, RequestKind.CLAIM, input.text, input.since)
        return await _answer(found)

    @mutation("referrals:manage", "Make the client's folder of a referral, from its details; or answer the one that it has.")
    async def make_referral_folder(self, info: Info, input: ReferralInput) -> MakeReferralFolderPayload:
        found, viewer = await _found(info, input.referral, lock=True), info.context.viewer
        refuse_if(None if viewer.can("clients:manage") else Refusal("NOT_ALLOWED", _("You may not make clients.")), found)
        return MakeReferralFolderPayload(client=await models.make_folder(viewer, found))  # type: ignore[arg-type]

    @mutation("referrals:decide", "Accept or reject a referral; the partner has mail.")
    async def decide_referral(self, info: Info, input: DecideReferralInput) -> ReferralPayload:
        found = await _found(info, input.referral)
        await found.decide(info.context.viewer, input.accepts, input.why, despite=input.despite)
        return await _answer(found)

    @mutation("referrals:decide", "Lead a referral along the funnel.")
    async def move_referral(self, info: Info, input: MoveReferralInput) -> ReferralPayload:
        found = await _found(info, input.referral)
        account = await find(info.context, input.account, "account", "account", lock=False) if input.account else None
        await found.move(info.context.viewer, input.stage, input.why, account)
        return await _answer(found)

    @mutation("referrals:decide", "Decide an extension, a dispute or a claim, for good; the partner has mail.")
    async def decide_referral_request(self, info: Info, input: DecideReferralRequestInput) -> ReferralPayload:
        request = await find(info.context, input.request, "referralrequest", "request", lock=False)
        account = await find(info.context, input.account, "account", "account", lock=False) if input.account else None
        found = await models.Referral.get(id=request.referral_id)
        await found.answer(info.context.viewer, request.id, input.grants, input.answer, account)
        return await _answer(found)


async def _found(info: Info, public: strawberry.ID, *, lock: bool = False) -> models.Referral:
    return await find(info.context, public, "referral", "referral", lock=lock)


async def _answer(found: models.Referral) -> ReferralPayload:
    return ReferralPayload(referral=await models.Referral.get(id=found.id))  # type: ignore[arg-type]
