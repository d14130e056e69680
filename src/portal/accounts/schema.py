"""Accounts and engagements in the schema."""

from collections.abc import Awaitable, Mapping
from datetime import date, datetime, timedelta
from enum import Enum
from functools import partial, reduce
from operator import and_
from typing import Annotated, Any

import strawberry
from tortoise.expressions import Q, Subquery
from tortoise.functions import Sum
from tortoise.queryset import QuerySet

from portal.accounts import models, rules
from portal.accounts.models import Engagement as EngagementRow
from portal.accounts.models import Origin
from portal.accounts.rules import AccessHealth, Lifecycle, OpenedAs, Provisioning, State, UserRole
from portal.clients.models import Client as ClientRow
from portal.gql.context import Context, Info
from portal.gql.declare import NODES, Node, batched, column, computed, node, one, related, words
from portal.gql.mutations import MutationInput, find, mutation, payload
from portal.gql.narrow import named
from portal.gql.pages import LISTINGS, NONE, Connection, Direction, Listing, Order, connection, sums
from portal.gql.ready import OneOf, Ready
from portal.gql.saved import all_of, words_of
from portal.gql.search import Among, Either, Has, Search, Texts
from portal.kernel import ids
from portal.kernel.countries import is_country
from portal.kernel.refusal import not_found
from portal.kernel.viewer import Viewer
from portal.tallies.loaders import figures_by_viewer

_HERE = "portal.accounts.schema"
_Client = Annotated["Client", strawberry.lazy("portal.clients.schema")]
_Product = Annotated["Product", strawberry.lazy("portal.products.schema")]
_Plan = Annotated["Plan", strawberry.lazy("portal.products.schema")]
_Module = Annotated["Module", strawberry.lazy("portal.products.schema")]
_Grant = Annotated["Grant", strawberry.lazy("portal.access.schema")]
_REPORTED = "portal.accounts.schema_reported"
_Users = Annotated["AccountUserConnection", strawberry.lazy(_REPORTED)]
_Jobs = Annotated["OpenJobConnection", strawberry.lazy(_REPORTED)]
_Cases = Annotated["SupportCaseConnection", strawberry.lazy(_REPORTED)]
_SignIns = Annotated["SignInConnection", strawberry.lazy("portal.identity.schema")]
_SignIn = Annotated["SignIn", strawberry.lazy("portal.identity.schema")]
_CanSignIn = Annotated["CanSignIn", strawberry.lazy("portal.identity.schema")]
_Billed = Annotated["VendorInvoiceConnection", strawberry.lazy("portal.invoices.schema")]
_BilledOne = Annotated["VendorInvoice", strawberry.lazy("portal.invoices.schema")]
_Events = Annotated["EventConnection", strawberry.lazy("portal.audit.schema")]

words(
    Lifecycle,
    "Where an account stands; shown as its status.",
    invited="Offered by mail, not accepted yet.",
    pending_activation="Created, and its client has not logged in yet.",
    trial="In use, on trial.",
    trial_expired="The trial ended without a purchase.",
    paying="In use, paid.",
    past_due="In use, a payment is overdue.",
    cancelled="No longer in use.",
)
words(
    OpenedAs,
    "How an account begins at its client's first log-in.",
    trial="On trial.",
    subscription="Paying from the start.",
)
words(
    Provisioning,
    "What became of asking the product to make the account.",
    none="Nothing was asked of it.",
    queued="Asked, not answered yet.",
    done="Made.",
    failed="The product could not make it.",
)
words(
    AccessHealth,
    "How the partner's user stands in the account.",
    none="There is no such user: not activated yet, or the client wanted none.",
    ok="May enter.",
    demoted="Has lost the rights that the partner needs.",
    deactivated="Was made inactive by the client.",
    revoked="Was taken away by the client.",
    unknown="The product has told nothing for a while.",
)
words(
    UserRole,
    "What a person is inside an account, the strongest first.",
    name="AccountUserRole",
    admin="Runs the account.",
    manager="Manages a part of it.",
    employee="Uses it.",
)
words(
    Provisioning,
    "What became of asking the product to make an account.",
    none="Nothing was asked: the account was there before.",
    queued="The product has been asked.",
    done="The product has made it.",
    failed="The product could not; it said why.",
)
words(
    State,
    "Groups of lifecycles.",
    name="AccountState",
    active="Trial, paying or past due.",
    inactive="Trial expired or cancelled.",
    paid="Paying or past due.",
    pending_activation="Pending activation alone.",
    invited="Invited alone.",
)
words(
    Origin,
    "How a partner came to serve an account.",
    name="EngagementOrigin",
    wizard="The partner opened it.",
    mail="Invited by e-mail.",
    link="Signed up through the partner's link.",
    client="The client added the partner in its product.",
    vendor="The vendor brought both together.",
)


@node("usageday", models.UsageDay, "How many used an account on one day, as the product told.")
class UsageDay(Node):
    day: date = column("Which day.")
    active_users: int = column("How many used it.")
    headcount: int = column("How many employees it had.")


@node("account", models.Account, "One tenant of one product. Its facts are seen by every partner engaged with it.")
class Account(Node):
    name: str = column("The company's name in the product.")
    company_id: str | None = column("Its ID in the product, part of every employee's log-in; null until the client has chosen it.")
    country: str = column("ISO 3166-1 alpha-2, or empty.")
    timezone: str = column("IANA name, or empty.")
    currency: str = column("ISO 4217, or empty.")
    locale: str = column("Such as `en-IE`, or empty.")
    email: str = column("Address of its superadmin, or empty.", permission="contacts:read")
    phone: str = column("Phone of its superadmin, or empty.", permission="contacts:read")
    admin_name: str = column("Name of its superadmin, or empty.", permission="contacts:read")
    admin_id: str = column("What its superadmin logs in as, or empty.", permission="contacts:read")
    plan_wanted_at: datetime | None = column("When another plan or other modules were asked for; null: nothing is open.")
    was_in_use: bool = column("Whether its client has logged in at some time.")
    wanted_plan: _Plan | None = one("plan", "The plan that was asked for.", key="wanted_plan_id")
    lifecycle: Lifecycle = column("Its status.")
    lifecycle_since: datetime = column("Since when.")
    opened_as: OpenedAs = column("As a trial or as a subscription.")
    opened_at: datetime = column("When it was opened.")
    trial_ends_at: datetime | None = column("When its trial ends or ended.")
    renews_on: date | None = column("When its plan renews.")
    active_users: int = column("Active users, as last reported.")
    headcount: int = column("Employees, as last reported.")
    last_activity_at: datetime | None = column("When someone last used it, as reported.")
    provisioning: Provisioning = column("What became of asking the product to make it.")
    provisioning_why: str = column("Why the product could not make it, where it could not; else empty.")
    provisioning_since: datetime | None = column("Since when that is so.")
    users: _Users = connection(
        _REPORTED,
        "AccountUser",
        "People known inside it, as the product told, by name.",
        key="account_id",
        permission="contacts:read",
    )
    open_jobs: _Jobs = connection(_REPORTED, "OpenJob", "Its open jobs, as the product told, the newest first.", key="account_id")
    support_cases: _Cases = connection(
        _REPORTED, "SupportCase", "Support cases of its client at the product, the last one touched first.", key="account_id"
    )
    product: _Product = one("product", "Its product.", key="product_id")
    plan: _Plan | None = one("plan", "What it subscribes to.", key="plan_id")
    sign_ins: _SignIns = connection(
        "portal.identity.schema",
        "SignIn",
        "Its access log: who of the viewer's partner entered it, as whom, why, from when to when; newest first.",
        key="account_id",
        permission="contacts:read",
    )
    vendor_invoices: _Billed = connection(
        "portal.invoices.schema", "VendorInvoice", "What the vendor asks partners to pay for it.", key="account_id", permission="invoices:read"
    )
    due_invoice: _BilledOne | None = related(
        "vendorinvoice",
        "The invoice of the vendor that its status calls for: of those that are open the one that is due first.",
        "account_id",
        order=("due_on", "issued_on"),
        where=lambda _viewer: Q(state="open"),
        permission="invoices:read",
        single=True,
    )
    activity: _Events = connection("portal.audit.schema", "Event", "What happened to it, newest first.", key="account_id")

    @computed("Whether it is in use: trial, paying or past due.", needs=("lifecycle",))
    def is_active(root: Any) -> bool:
        return root.lifecycle in rules.ACTIVE

    modules: list[_Module] = related("module", "The modules it has, by name.", "accounts__account_id", order=("name", "id"))
    invitation: Annotated["Invitation", strawberry.lazy("portal.invitations.schema")] | None = related(
        "invitation", "How the viewer's partner invited its business.", "engagement__account_id", single=True
    )
    engagement: Annotated["Engagement", strawberry.lazy(_HERE)] | None = related(
        "engagement",
        "The side of the viewer's partner: folder, access, grants. Null for vendor staff.",
        "account_id",
        where=lambda viewer: Q(partner_id=viewer.partner_id) if viewer.partner_id else None,
        single=True,
    )

    @batched("When the product took the request to make it; null: not yet.", needs=("id",))
    async def request_taken_at(_context: Context, rows: list[models.Account]) -> list[datetime | None]:
        taken = await models.request_taken_by_account([row.id for row in rows])
        return [taken.get(row.id) for row in rows]

    @batched(
        "Whether the viewer may enter it now, and what hinders it.",
        needs=("id", "name", "lifecycle", "product_id"),
        permission="accounts:enter",
    )
    async def can_sign_in(context: Context, rows: list[models.Account]) -> list[_CanSignIn]:
        return await NODES["signin"].model.standing(context.viewer, rows)  # type: ignore[attr-defined]

    @batched("The viewer's own sign-in that runs now; null: the viewer is not in.", needs=("id",), permission="accounts:enter")
    async def own_sign_in(context: Context, rows: list[models.Account]) -> list[_SignIn | None]:
        model: Any = NODES["signin"].model
        running = await context.once("own_running", partial(model.own_running, context.viewer))
        return [running.get(row.id) for row in rows]

    @batched(
        "Users and headcount of the last twelve weeks for which the product told them, one point a week, oldest first.",
        needs=("id",),
    )
    async def usage(context: Context, rows: list[models.Account]) -> list[list[UsageDay]]:
        found: dict[object, dict[tuple[int, int], Any]] = {row.id: {} for row in rows}
        since = (context.viewer.now - timedelta(weeks=12)).date()
        for day in await _USAGE.objects(context.viewer, parents=list(found), since=since):
            found[day.account_id][day.day.isocalendar()[:2]] = day
        return [list(found[row.id].values()) for row in rows]

    @batched(
        "A client of the viewer's partner that this unlinked account seems to belong to: same e-mail address or name.",
        needs=("name_key", "email"),
    )
    async def looks_like(context: Context, rows: list[models.Account]) -> list[_Client | None]:
        viewer = context.viewer
        names = sorted({row.name_key for row in rows})
        emails = sorted({row.email for row in rows if row.email}) if viewer.can("contacts:read") else []
        # Each by an index of its own, which an OR or another order would leave unused.
        named = await _NAMED.objects(viewer, parents=names)
        reached = await _REACHED.objects(viewer, parents=emails) if emails else []
        by_name = {client.name_key: client for client in reversed(named)}
        by_email = {client.email: client for client in reversed(reached)}
        return [by_email.get(row.email) or by_name.get(row.name_key) for row in rows]


def _usage(viewer: Viewer, since: date) -> QuerySet[models.UsageDay]:
    return models.UsageDay.visible_to(viewer).filter(OneOf("account_id"), day__gt=since).order_by("day")


def _alike(column: str, *order: str) -> Ready:
    """The partner's own clients by what one of their columns says."""

    def own(viewer: Viewer) -> QuerySet[ClientRow]:
        rows = ClientRow.visible_to(viewer).filter(partner_id=viewer.partner_id, archived_at__isnull=True)
        return rows.filter(OneOf(column)).order_by(column, *order).limit(500)

    return Ready(own)


_USAGE, _NAMED, _REACHED = Ready(_usage), _alike("name_key", "id"), _alike("email", "name_key", "id")


@node("engagement", EngagementRow, "What ties one partner to one account. Seen by that partner alone, and by vendor staff.")
class Engagement(Node):
    account: Account = one("account", "The account.", key="account_id")
    client: _Client | None = one("client", "The client's folder that it is in; null: unlinked.", key="client_id")
    origin: Origin = column("How the partner came to serve it.")
    since: datetime = column("Since when.")
    access_health: AccessHealth = column("How the partner's user stands in the account.")
    access_since: datetime = column("Since when.")
    access_by: str = column("Who in the client's business can mend it, as the product told; or empty.")
    is_portal_master: bool = column("Whether this is the partner's own account, whose admins are proposed as portal admins.")
    partner: Annotated["Partner", strawberry.lazy("portal.partners.schema")] = one(
        "partner", "The partner.", key="partner_id"
    )

    @computed("Whether it is in a client's folder.", needs=("client_id",))
    def is_linked(root: Any) -> bool:
        return root.client_id is not None

    grants: list[_Grant] = related(
        "grant",
        "Grants in force on this account alone: with `access:read` everyone's, else the viewer's own.",
        "engagement_id",
        order=("since", "id"),
    )


@strawberry.enum(description="What accounts are sorted by. Empty values come last either way.")
class AccountOrder(Enum):
    NAME = strawberry.enum_value("name", description="Name.")
    COMPANY_ID = strawberry.enum_value("company_id", description="Company ID.")
    STATUS = strawberry.enum_value("status", description="How long it has had its status.")
    USERS = strawberry.enum_value("users", description="Active users.")
    HEADCOUNT = strawberry.enum_value("headcount", description="Headcount.")
    RENEWAL = strawberry.enum_value("renewal", description="When its plan renews.")
    ACTIVITY = strawberry.enum_value("activity", description="When it was last used.")
    OPENED = strawberry.enum_value("opened", description="When it was opened.")


@strawberry.input(description="How accounts are sorted.")
class AccountOrderBy:
    field: AccountOrder = strawberry.field(default=AccountOrder.NAME, description="By what.")
    direction: Direction = strawberry.field(default=Direction.ASCENDING, description="Which way.")


@strawberry.enum(description="What engagements are sorted by.")
class EngagementOrder(Enum):
    SINCE = strawberry.enum_value("since", description="When the partner began to serve the account.")


@strawberry.input(description="How engagements are sorted.")
class EngagementOrderBy:
    field: EngagementOrder = strawberry.field(default=EngagementOrder.SINCE, description="By what.")
    direction: Direction = strawberry.field(default=Direction.ASCENDING, description="Which way.")


@strawberry.input(description="Which accounts: those that match all that is given.")
class AccountFilter:
    search: str | None = strawberry.field(
        default=None, description="Words that are all found in name, company ID, product, or the client's name."
    )
    state: State | None = strawberry.field(default=None, description="In this group of lifecycles.")
    lifecycle: list[Lifecycle] | None = strawberry.field(default=None, description="In one of these.")
    product: list[strawberry.ID] | None = strawberry.field(default=None, description="Of one of these products.")
    module: list[strawberry.ID] | None = strawberry.field(default=None, description="With one of these modules.")
    plan: list[strawberry.ID] | None = strawberry.field(default=None, description="On one of these plans.")
    country: list[str] | None = strawberry.field(default=None, description="In one of these countries.")
    provisioning: list[Provisioning] | None = strawberry.field(default=None, description="Where asking the product to make it stands so.")
    access: list[AccessHealth] | None = strawberry.field(default=None, description="Where the partner's user stands so.")
    linked: bool | None = strawberry.field(default=None, description="True: in a client's folder; false: unlinked.")
    client: strawberry.ID | None = strawberry.field(default=None, description="In this client's folder.")
    staff: strawberry.ID | None = strawberry.field(default=None, description="Granted to this person.")
    renews_within_days: int | None = strawberry.field(default=None, description="Renewing from today to so many days on.")
    idle_days: int | None = strawberry.field(default=None, description="In use, but used by nobody for so many days.")
    trial_ends_within_days: int | None = strawberry.field(default=None, description="In a trial that ends within so many days.")
    at_risk: bool | None = strawberry.field(
        default=None, description="True: in use, and may be lost: the risk is elevated or high, as `accountsAtRisk` has it. False: all others."
    )
    segment: strawberry.ID | None = strawberry.field(default=None, description="That match the filter of this segment of accounts too.")


@strawberry.type(description="Sums over a whole list of accounts, not over the page.")
class AccountSums:
    active_users: int = strawberry.field(description="Active users.")
    headcount: int = strawberry.field(description="Employees.")


@strawberry.type(description="Accounts in pages.")
class AccountConnection(Connection[Account]):
    sums: AccountSums = sums("Sums over the whole list.", active_users=Sum("active_users"), headcount=Sum("headcount"))


@strawberry.type(description="Engagements in pages.")
class EngagementConnection(Connection[Engagement]):
    pass


def _facts(viewer: Viewer, filter: AccountFilter, prefix: str) -> Q:
    """The part of a filter that the account's own columns decide."""

    def has(**conditions: Any) -> Q:
        return Q(**{prefix + name: value for name, value in conditions.items()})

    def keys(public: list[strawberry.ID], kind: str) -> list[Any]:
        return [key for each in public if (key := ids.key_of(each, kind))]

    found = Q()
    if filter.state is not None:
        found &= has(lifecycle__in=sorted(rules.STATES[filter.state]))
    if filter.lifecycle is not None:
        found &= has(lifecycle__in=filter.lifecycle)
    if filter.product is not None:
        found &= has(product_id__in=keys(filter.product, "product"))
    if filter.plan is not None:
        found &= has(plan_id__in=keys(filter.plan, "plan"))
    if filter.module is not None:
        having = models.AccountModule.filter(module_id__in=keys(filter.module, "module"))
        found &= has(id__in=Subquery(having.values("account_id")))
    if filter.country is not None:
        found &= has(country__in=[code for code in filter.country if is_country(code)])
    if filter.provisioning is not None:
        found &= has(provisioning__in=filter.provisioning)
    if filter.renews_within_days is not None:
        today = viewer.now.date()
        end = today + timedelta(days=max(0, min(filter.renews_within_days, 36500)))
        found &= has(renews_on__gte=today, renews_on__lte=end)
    if filter.trial_ends_within_days is not None:
        end = viewer.now + timedelta(days=max(0, min(filter.trial_ends_within_days, 36500)))
        found &= has(lifecycle=rules.Lifecycle.TRIAL, trial_ends_at__lte=end)
    if filter.idle_days is not None:
        limit = viewer.now - timedelta(days=max(0, min(filter.idle_days, 36500)))
        found &= has(lifecycle__in=sorted(rules.ACTIVE)) & (has(last_activity_at__lt=limit) | has(last_activity_at__isnull=True))
    if filter.at_risk is not None:
        found &= (models.at_risk if filter.at_risk else models.not_at_risk)(viewer.now, prefix)
    return found


def _side(viewer: Viewer, filter: AccountFilter) -> Q | None:
    """The part that the partner's side decides: conditions on the engagement; None where it has none."""
    found = Q()
    if filter.access is not None:
        found &= Q(access_health__in=filter.access)
    if filter.linked is not None:
        found &= Q(client_id__isnull=not filter.linked)
    if filter.client is not None:
        found &= named("client", filter.client)
    if filter.staff is not None:
        key = ids.key_of(filter.staff, "staff")
        grants = NODES["grant"].model.visible_to(viewer).filter(staff_id=key)  # type: ignore[attr-defined]
        on_account = grants.filter(engagement_id__isnull=False).values("engagement_id")
        on_client = grants.filter(client_id__isnull=False).values("client_id")
        found &= NONE if key is None else Q(id__in=Subquery(on_account)) | Q(client_id__in=Subquery(on_client))
    return found if found.children or found.filters else None


def _in_folders(viewer: Viewer, needle: str) -> QuerySet[EngagementRow]:
    """Engagements in whose client's name the needle is."""
    return EngagementRow.visible_to(viewer).filter(client__name_key__contains=needle.strip())


def _gathered(viewer: Viewer, needle: str) -> Either:
    """The keys of all accounts that a word finds."""
    in_folders = _in_folders(viewer, needle)
    if needle == needle.strip():  # all of the name is in the search text, but for what stands before its words
        in_folders = in_folders.filter(Among("client_id", Texts(ClientRow, ("search_text",)).ids(needle)))
    return Either(models.Account.texts().ids(needle), Subquery(in_folders.values("account_id")))


def _search(viewer: Viewer, filter: AccountFilter | None) -> Search | None:
    """Words in the account's own text, or in its client's name."""
    words = words_of(all_of(viewer, filter, "accounts"))
    if not words:
        return None
    own, names = models.Account.texts(), Texts(ClientRow, ("search_text",))

    def each(needle: str) -> Q:
        return own.holding(needle) | Has(_in_folders(viewer, needle), "account_id")

    return Search(words, each, lambda needle: Among("id", _gathered(viewer, needle)), (own, names))


def _narrow_accounts(viewer: Viewer, filter: AccountFilter | None) -> Q | None:
    if filter is None:
        return None
    return reduce(and_, (_facts(viewer, each, "") for each in all_of(viewer, filter, "accounts")))


def _sides(viewer: Viewer, filters: list[AccountFilter]) -> Q | None:
    """`_side` of all of them."""
    found = [side for each in filters if (side := _side(viewer, each)) is not None]
    return reduce(and_, found) if found else None


def _accounts(viewer: Viewer, filter: AccountFilter | None) -> QuerySet[models.Account]:
    filters = all_of(viewer, filter, "accounts")
    side = _sides(viewer, filters)
    if side is None and words_of(filters):  # found by the words, and then only looked at
        return models.Account.visible_to(viewer)
    return models.Account.book_of(viewer, side)


def _narrow_engagements(viewer: Viewer, filter: AccountFilter | None) -> Q | None:
    if filter is None:
        return None
    filters = all_of(viewer, filter, "accounts")
    found = reduce(and_, (_facts(viewer, each, "account__") for each in filters))
    for needle in words_of(filters):
        found &= Among("account_id", _gathered(viewer, needle))
    side = _sides(viewer, filters)
    return found if side is None else found & side


def _kept(context: Context, filter: AccountFilter | None) -> Awaitable[Mapping[str, int]] | None:
    """All accounts, those in or out of folders, those of some lifecycles; sums of all, and of Active ones."""
    said = {name: value for name, value in vars(filter or AccountFilter()).items() if value is not None}
    # An account that two partners serve may be linked for one of them and unlinked for the other.
    known = {"state", "lifecycle"} if context.viewer.sees_every_partner else {"state", "lifecycle", "linked"}
    figures = figures_by_viewer(context) if len(said) <= 1 and said.keys() <= known else None
    return _of_kept(figures, **said) if figures else None


async def _of_kept(
    figures: Awaitable[Mapping[str, int]],
    linked: bool | None = None,
    state: State | None = None,
    lifecycle: list[Lifecycle] | None = None,
) -> Mapping[str, int]:
    kept = await figures
    if linked is not None:
        return {"total_count": kept["accounts"] - kept["unlinked"] if linked else kept["unlinked"]}
    chosen = rules.STATES[state] if state else set(Lifecycle if lifecycle is None else lifecycle)
    total = {"total_count": sum(kept[each] for each in chosen)}
    if state is State.ACTIVE:
        return {**total, "active_users": kept["active_users"], "headcount": kept["headcount"]}
    if state is None and lifecycle is None:
        return {**total, "active_users": kept["all_active_users"], "headcount": kept["all_headcount"]}
    return total


LISTINGS["Account"] = Listing(
    models.Account.visible_to,
    {
        AccountOrder.NAME: Order("name_key"),
        AccountOrder.COMPANY_ID: Order("company_id_key", nullable=True),
        AccountOrder.STATUS: Order("lifecycle_since"),
        AccountOrder.USERS: Order("active_users"),
        AccountOrder.HEADCOUNT: Order("headcount"),
        AccountOrder.RENEWAL: Order("renews_on", nullable=True),
        AccountOrder.ACTIVITY: Order("last_activity_at", nullable=True),
        AccountOrder.OPENED: Order("opened_at"),
    },
    Order("name_key"),
    _narrow_accounts,
    scope_of=_accounts,
    search=_search,
    kept=_kept,
    filter_type=AccountFilter,
)
LISTINGS["Engagement"] = Listing(
    EngagementRow.visible_to, {EngagementOrder.SINCE: Order("since")}, Order("since"), _narrow_engagements
)


@strawberry.input(description="An account to put into a client's folder.")
class FileAccountInput(MutationInput):
    account: strawberry.ID = strawberry.field(description="Which account: unlinked, or in another folder.")
    client: strawberry.ID = strawberry.field(description="Whose folder.")


@strawberry.input(description="An account to take out of its folder.")
class UnlinkAccountInput(MutationInput):
    account: strawberry.ID = strawberry.field(description="Which account.")


@payload("The account where it is now.")
class FileAccountPayload:
    account: Account | None = strawberry.field(description="The account.")
    client: _Client | None = strawberry.field(description="The client whose folder it is in.")


@payload("The account where it is now.")
class UnlinkAccountPayload:
    account: Account | None = strawberry.field(description="The account.")
    client: _Client | None = strawberry.field(description="The client whose folder it was in.")


async def own_side(info: Info, account: str) -> tuple[models.Account, EngagementRow]:
    """An account and the engagement of the viewer's partner with it. Raises `Refused`."""
    viewer = info.context.viewer
    row = await find(info.context, account, "account", "account", lock=False)
    side = EngagementRow.visible_to(viewer).filter(account_id=row.id, partner_id=viewer.partner_id)
    engagement = await side.select_for_update().get_or_none()
    if engagement is None:
        raise not_found("account")
    return row, engagement


@strawberry.type
class AccountsQuery:
    accounts: AccountConnection = connection(
        _HERE, "Account", "Accounts that the viewer sees, each once, by name.", permission="clients:read"
    )


@strawberry.type
class AccountsMutation:
    @mutation("accounts:manage", "Put an account into a client's folder: assign an unlinked one, or move one from another folder.")
    async def file_account(self, info: Info, input: FileAccountInput) -> FileAccountPayload:
        account, engagement = await own_side(info, input.account)
        client = await find(info.context, input.client, "client", "client")
        await engagement.file(info.context.viewer, client)
        return FileAccountPayload(account=account, client=client)  # type: ignore[arg-type]

    @mutation("accounts:manage", "Take an account out of its client's folder; it is unlinked then.")
    async def unlink_account(self, info: Info, input: UnlinkAccountInput) -> UnlinkAccountPayload:
        account, engagement = await own_side(info, input.account)
        before = await ClientRow.visible_to(info.context.viewer).filter(id=engagement.client_id).get_or_none()
        await engagement.unlink(info.context.viewer)
        return UnlinkAccountPayload(account=account, client=before)  # type: ignore[arg-type]
