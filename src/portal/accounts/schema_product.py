"""What products and the billing say and ask over GraphQL, each with its own token: reports of accounts, and what clients do there."""

from datetime import date, datetime
from enum import Enum
from typing import Annotated, Any

import strawberry

from portal.accounts import models
from portal.accounts.rules import AccessHealth, Cause, Lifecycle, OpenedAs, UserRole
from portal.accounts.rules_reports import Case, Job, Person
from portal.gql.context import Context, Info
from portal.gql.declare import NODES
from portal.gql.mutations import Long, MutationInput, mutation, payload
from portal.gql.pages import page_of
from portal.gql.permissions import requires
from portal.kernel import ids
from portal.kernel.refusal import not_found
from portal.kernel.text import fold, one_line
from portal.kernel.viewer import Viewer

_REPORT = "reports:write"
_BILLING = "billing:report"


@strawberry.type(description="A partner's name, as its client's product knows it.")
class PartnerName:
    id: strawberry.ID = strawberry.field(description="Its public id.")
    name: str = strawberry.field(description="Its name.")


@strawberry.type(description="A partner's person who has a user in an account.")
class PartnerUser:
    subject: strawberry.ID = strawberry.field(description="The `sub` with which the person signs in.")
    name: str = strawberry.field(description="The person's name.")
    email: str = strawberry.field(description="The person's mail address.")


@strawberry.type(description="A partner that serves an account.")
class AccountPartner:
    partner: PartnerName = strawberry.field(description="The partner.")
    since: datetime = strawberry.field(description="Since when.")
    user: PartnerUser | None = strawberry.field(description="Its person who has a user in the account; null: the client wanted none.")
    access_health: AccessHealth = strawberry.field(description="How that user stands, as last reported.")
    may_act_as_other: bool = strawberry.field(description="Whether its staff may sign in as another user of the account.")


@strawberry.type(description="An account as its product sees it.")
class ProductAccount:
    row: strawberry.Private[models.Account]

    @strawberry.field(description="Its public id.")
    def id(root: Any) -> strawberry.ID:
        return strawberry.ID(ids.encode("account", _row(root).id))

    @strawberry.field(description="Its ID in the product; null until the client has chosen it.")
    def company_id(root: Any) -> str | None:
        return _row(root).company_id

    @strawberry.field(description="The company's name.")
    def name(root: Any) -> str:
        return _row(root).name

    @strawberry.field(description="Its status.")
    def lifecycle(root: Any) -> Lifecycle:
        return _row(root).lifecycle

    @strawberry.field(description="Whether it begins as a trial or as a subscription.")
    def opened_as(root: Any) -> OpenedAs:
        return _row(root).opened_as

    @strawberry.field(description="When its trial ends or ended.")
    def trial_ends_at(root: Any) -> datetime | None:
        return _row(root).trial_ends_at

    @strawberry.field(description="The partners that serve it, the first one first.")
    async def partners(root: Any) -> list[AccountPartner]:
        rows = models.Engagement.filter(account_id=_row(root).id, ended_at__isnull=True).order_by("since", "id")
        return [_partner_of(row) for row in await rows.select_related("partner", "user")]


    @strawberry.field(description="Who of any partner entered it, as whom, why, from when to when; newest first. For the client to see.")
    def access_log(
        root: Any,
        info: Info,
        first: Annotated[int | None, strawberry.argument(description="How many rows: at most 100, 20 if not said.")] = None,
        after: Annotated[str | None, strawberry.argument(description="A cursor: only rows after it.")] = None,
    ) -> Annotated["SignInConnection", strawberry.lazy("portal.identity.schema")]:
        scope = NODES["signin"].model.log_for_product(_row(root).id)  # type: ignore[attr-defined]
        return page_of(info.context, "portal.identity.schema", "SignIn", lambda _viewer: scope, first, after)

    @strawberry.field(description="What partners asked the client to restore and it has not answered, the oldest first; at most 20.")
    async def restore_requests(root: Any) -> list[Annotated["RestoreRequest", strawberry.lazy("portal.identity.schema")]]:
        return await NODES["restorerequest"].model.waiting_in(_row(root).id)  # type: ignore[attr-defined]


def _row(root: Any) -> models.Account:
    """The account's row: a refused payload holds it bare."""
    return getattr(root, "row", root)


def _partner_of(row: Any) -> AccountPartner:
    user = row.user
    return AccountPartner(
        partner=PartnerName(id=strawberry.ID(ids.encode("partner", row.partner_id)), name=row.partner.name),
        since=row.since,
        user=PartnerUser(subject=strawberry.ID(ids.encode("user", user.id)), name=user.name, email=user.email) if user else None,
        access_health=row.access_health,
        may_act_as_other=row.allows_other_user,
    )


async def account_of(context: Context, public: object, *, lock: bool = True) -> models.Account:
    """The account that a report is about: of the token's own product, or any where the token is the billing's.

    Raises `Refused` NOT_FOUND: another product's account is as one that is not there.
    """
    key, viewer = ids.key_of(public, "account"), context.viewer
    if key is None or not (viewer.product_id or _is_billing(viewer)):
        raise not_found("account")
    rows = models.Account.filter(id=key, **({"product_id": viewer.product_id} if viewer.product_id else {}))
    row = await (rows.select_for_update() if lock else rows).get_or_none()
    if row is None:
        raise not_found("account")
    return row


def _is_billing(viewer: Viewer) -> bool:
    return viewer.product_id is None and viewer.partner_id is None and viewer.user_id is None and viewer.can(_BILLING)


async def _own(context: Context, public: object) -> models.Account:
    """The same, for what a product alone may say."""
    if context.viewer.product_id is None:
        raise not_found("account")
    return await account_of(context, public)


def partner_key(public: object) -> Any:
    """The key in a partner's public id. Raises `Refused` NOT_FOUND."""
    key = ids.key_of(public, "partner")
    if key is None:
        raise not_found("partner")
    return key


@strawberry.enum(description="How provisioning went.")
class ProvisioningOutcome(Enum):
    DONE = strawberry.enum_value("done", description="The account is there.")
    FAILED = strawberry.enum_value("failed", description="It could not be made; `reason` says why.")


@strawberry.input(description="What every report carries.")
class ReportInput(MutationInput):
    account: strawberry.ID = strawberry.field(description="Which account, by the id that the portal gave.")
    report_id: str = strawberry.field(
        description="Names this report, in up to 100 characters: sent again with the same content nothing is done twice, with another one it is refused."
    )
    sequence: Long = strawberry.field(
        description="Grows with each report of an account, such as a clock's milliseconds. Of one kind of report an older one is recorded and changes nothing."
    )


@strawberry.input(description="How provisioning went.")
class ReportProvisioningInput(ReportInput):
    outcome: ProvisioningOutcome = strawberry.field(description="Done or failed.")
    reason: str | None = strawberry.field(default=None, description="With `FAILED`: why, in words for the partner's people.")


@strawberry.input(description="A first log-in.")
class ReportFirstLogInInput(ReportInput):
    at: datetime = strawberry.field(description="When someone of the client logged in for the first time.")
    trial_ends_at: datetime | None = strawberry.field(default=None, description="When the trial ends; without, 14 days later.")


@strawberry.input(description="A status.")
class ReportLifecycleInput(ReportInput):
    lifecycle: Lifecycle = strawberry.field(description="Where the account stands now.")
    by_client: bool = strawberry.field(default=False, description="The client caused it in the product.")
    trial_ends_at: datetime | None = strawberry.field(default=None, description="With `TRIAL`: when it ends.")


@strawberry.input(description="How many use an account.")
class ReportUsageInput(ReportInput):
    active_users: int = strawberry.field(description="Users who are active, by the product's own measure.")
    headcount: int = strawberry.field(description="Employees.")
    last_activity_at: datetime | None = strawberry.field(default=None, description="When someone last used it.")
    on: date | None = strawberry.field(default=None, description="Which day it is about; today if not said.")


@strawberry.input(description="What an account subscribes to.")
class ReportPlanInput(ReportInput):
    plan: str | None = strawberry.field(default=None, description="The plan's slug; null: none.")
    modules: list[str] = strawberry.field(default_factory=list, description="The slugs of all its modules.")
    renews_on: date | None = strawberry.field(default=None, description="When that renews.")


@strawberry.input(description="A person inside an account.")
class ReportedUser:
    external_id: str = strawberry.field(description="The product's own id of the person, which never changes.")
    name: str = strawberry.field(description="The person's name.")
    email: str | None = strawberry.field(default=None, description="Mail address.")
    role: UserRole = strawberry.field(description="What the person is there.")
    is_active: bool = strawberry.field(default=True, description="Whether the person can log in.")
    last_log_in_at: datetime | None = strawberry.field(default=None, description="When the person last logged in.")
    subject: strawberry.ID | None = strawberry.field(default=None, description="A partner's person: the `sub` with which it signs in.")


@strawberry.input(description="All users of an account.")
class ReportUsersInput(ReportInput):
    users: list[ReportedUser] = strawberry.field(description="All of them, at most 2,000: who is not in it is gone.")


@strawberry.input(description="How a partner's user stands.")
class ReportAccessInput(ReportInput):
    partner: strawberry.ID = strawberry.field(description="Which partner.")
    health: AccessHealth = strawberry.field(description="How its user stands.")
    by: str | None = strawberry.field(default=None, description="Who in the client's business did it, and can mend it.")


@strawberry.input(description="An open work item.")
class ReportedJob:
    external_id: str = strawberry.field(description="The product's own id.")
    title: str = strawberry.field(description="What it is.")
    url: str | None = strawberry.field(default=None, description="Where it is in the product.")
    opened_at: datetime = strawberry.field(description="When it was opened.")


@strawberry.input(description="All open jobs of an account.")
class ReportOpenJobsInput(ReportInput):
    jobs: list[ReportedJob] = strawberry.field(description="All of them, at most 2,000.")


@strawberry.input(description="A support case.")
class ReportedCase:
    external_id: str = strawberry.field(description="The product's own id.")
    title: str = strawberry.field(description="What it is about.")
    status: str = strawberry.field(description="How it stands, in the product's own word.")
    url: str | None = strawberry.field(default=None, description="Where it is in the product.")
    opened_at: datetime = strawberry.field(description="When it was opened.")
    updated_at: datetime = strawberry.field(description="When something last happened.")


@strawberry.input(description="The support cases of an account.")
class ReportCasesInput(ReportInput):
    cases: list[ReportedCase] = strawberry.field(description="All that are to be shown, at most 2,000.")


@strawberry.input(description="A partner that a client adds in the product.")
class AddPartnerInput(MutationInput):
    company_id: str = strawberry.field(description="The account's ID in the product; the account is made where the portal does not know it.")
    name: str = strawberry.field(description="The company's name, for a new account.")
    email: str | None = strawberry.field(default=None, description="Address of its superadmin, for a new account: it is told too.")
    country: str | None = strawberry.field(default=None, description="ISO 3166-1 alpha-2, for a new account.")
    opened_as: OpenedAs = strawberry.field(default=OpenedAs.TRIAL, description="How a new account began.")
    external_id: str | None = strawberry.field(default=None, description="The product's own id of the company, noted in the log.")
    partner: str = strawberry.field(description="The partner's slug, as it names itself to its clients.")
    with_user: bool = strawberry.field(default=True, description="Whether the partner's owner is to have a user in the account.")
    by_name: str = strawberry.field(description="Who in the client's business does it.")


@strawberry.input(description="A partner that a client withdraws in the product.")
class WithdrawPartnerInput(ReportInput):
    partner: strawberry.ID = strawberry.field(description="Which partner.")
    by_name: str = strawberry.field(description="Who in the client's business does it.")


@strawberry.input(description="Whether a partner may enter as another user.")
class AllowAsOtherUserInput(ReportInput):
    partner: strawberry.ID = strawberry.field(description="Which partner.")
    allowed: bool = strawberry.field(description="Whether its staff may sign in as another user of the account.")
    by_name: str = strawberry.field(description="Who in the client's business says so.")


@payload("What became of a report.")
class ReportPayload:
    account: ProductAccount | None = strawberry.field(description="The account as it is now.")
    applied: bool | None = strawberry.field(description="Whether it took effect: not if it came before, or is older than one that did.")


@payload("The account with its partners.")
class AddPartnerPayload:
    account: ProductAccount | None = strawberry.field(description="The account.")


def _told(account: models.Account, applied: bool) -> ReportPayload:
    return ReportPayload(account=ProductAccount(row=account), applied=applied)


def _cause(viewer: Viewer, by_client: bool) -> Cause:
    if _is_billing(viewer):
        return Cause.BILLING
    return Cause.CLIENT if by_client else Cause.PRODUCT


@strawberry.type
class ProductQuery:
    @strawberry.field(description="An account of the token's product, by its public id or its company ID; null where there is none.", **requires(_REPORT))
    async def product_account(
        self,
        info: Info,
        id: Annotated[strawberry.ID | None, strawberry.argument(description="Its public id.")] = None,
        company_id: Annotated[str | None, strawberry.argument(description="Its ID in the product.")] = None,
    ) -> ProductAccount | None:
        viewer = info.context.viewer
        if viewer.product_id is None:
            return None
        rows = models.Account.filter(product_id=viewer.product_id)
        if id is not None:
            key = ids.key_of(id, "account")
            row = await rows.get_or_none(id=key) if key else None
        else:
            row = await rows.get_or_none(company_id_key=fold(one_line(company_id or ""))[:128]) if company_id else None
        return ProductAccount(row=row) if row else None


@strawberry.type
class ProductMutation:
    @mutation(_REPORT, "The product has made an account that it was asked for, or could not.")
    async def report_provisioning(self, info: Info, input: ReportProvisioningInput) -> ReportPayload:
        account = await _own(info.context, input.account)
        done = input.outcome is ProvisioningOutcome.DONE
        report = (info.context.viewer, input.report_id, input.sequence)
        return _told(account, await account.report_provisioning(*report, done=done, reason=input.reason or ""))

    @mutation(_REPORT, "Someone of the client has logged in for the first time: the trial or the subscription begins.")
    async def report_first_log_in(self, info: Info, input: ReportFirstLogInInput) -> ReportPayload:
        account = await _own(info.context, input.account)
        report = (info.context.viewer, input.report_id, input.sequence)
        return _told(account, await account.report_first_log_in(*report, at=input.at, trial_ends_at=input.trial_ends_at))

    @mutation(_REPORT, "Where an account stands now. Who causes it is known by the token; refused where that is not its to cause.")
    async def report_lifecycle(self, info: Info, input: ReportLifecycleInput) -> ReportPayload:
        viewer = info.context.viewer
        account = await account_of(info.context, input.account)
        report = (viewer, input.report_id, input.sequence, input.lifecycle, _cause(viewer, input.by_client))
        return _told(account, await account.report_lifecycle(*report, input.trial_ends_at))

    @mutation(_REPORT, "How many people use an account.")
    async def report_usage(self, info: Info, input: ReportUsageInput) -> ReportPayload:
        account = await _own(info.context, input.account)
        said = {name: getattr(input, name) for name in ("active_users", "headcount", "last_activity_at", "on")}
        return _told(account, await account.report_usage(info.context.viewer, input.report_id, input.sequence, **said))

    @mutation(_REPORT, "What an account subscribes to, and when that renews.")
    async def report_plan(self, info: Info, input: ReportPlanInput) -> ReportPayload:
        account = await account_of(info.context, input.account)
        plan, modules = await account.subscription_of(input.plan, input.modules)
        report = (info.context.viewer, input.report_id, input.sequence)
        return _told(account, await account.report_plan(*report, plan=plan, modules=modules, renews_on=input.renews_on))

    @mutation(_REPORT, "All users of an account, with their roles.")
    async def report_users(self, info: Info, input: ReportUsersInput) -> ReportPayload:
        account = await _own(info.context, input.account)
        people = [
            Person(
                external_id=each.external_id, name=each.name, email=each.email or "", role=each.role, is_active=each.is_active,
                last_log_in_at=each.last_log_in_at, subject=each.subject or "",
            )
            for each in input.users
        ]  # fmt: skip
        return _told(account, await account.report_users(info.context.viewer, input.report_id, input.sequence, people))

    @mutation(_REPORT, "How a partner's user stands in an account: the portal's people are told before they try to enter.")
    async def report_access(self, info: Info, input: ReportAccessInput) -> ReportPayload:
        account = await _own(info.context, input.account)
        report = (info.context.viewer, input.report_id, input.sequence, partner_key(input.partner))
        return _told(account, await account.report_access(*report, input.health, input.by or ""))

    @mutation(_REPORT, "All open work items of an account.")
    async def report_open_jobs(self, info: Info, input: ReportOpenJobsInput) -> ReportPayload:
        account = await _own(info.context, input.account)
        jobs = [Job(each.external_id, each.title, each.url or "", each.opened_at) for each in input.jobs]
        return _told(account, await account.report_open_jobs(info.context.viewer, input.report_id, input.sequence, jobs))

    @mutation(_REPORT, "The support cases of an account.")
    async def report_cases(self, info: Info, input: ReportCasesInput) -> ReportPayload:
        account = await _own(info.context, input.account)
        cases = [
            Case(each.external_id, each.title, each.url or "", each.opened_at, each.status, each.updated_at) for each in input.cases
        ]
        return _told(account, await account.report_cases(info.context.viewer, input.report_id, input.sequence, cases))

    @mutation(_REPORT, "A client adds a partner in the product: the account appears at the partner, and both sides are told.")
    async def add_partner(self, info: Info, input: AddPartnerInput) -> AddPartnerPayload:
        viewer = info.context.viewer
        if viewer.product_id is None:
            raise not_found("company_id")
        account = await models.Account.add_partner(
            viewer, viewer.product_id, company_id=input.company_id, name=input.name, email=input.email or "",
            country=input.country or "", partner=input.partner, opened_as=input.opened_as, with_user=input.with_user, by=input.by_name, external_id=input.external_id or "",
        )  # fmt: skip
        return AddPartnerPayload(account=ProductAccount(row=account))

    @mutation(_REPORT, "A client withdraws a partner in the product: it serves the account no more, and both sides are told.")
    async def withdraw_partner(self, info: Info, input: WithdrawPartnerInput) -> ReportPayload:
        account = await _own(info.context, input.account)
        report = (info.context.viewer, input.report_id, input.sequence, partner_key(input.partner))
        return _told(account, await account.withdraw_partner(*report, input.by_name))

    @mutation(_REPORT, "A client lets a partner's staff sign in as another user of its account, or does not.")
    async def allow_as_other_user(self, info: Info, input: AllowAsOtherUserInput) -> ReportPayload:
        account = await _own(info.context, input.account)
        report = (info.context.viewer, input.report_id, input.sequence, partner_key(input.partner))
        return _told(account, await account.allow_as_other_user(*report, input.allowed, input.by_name))
