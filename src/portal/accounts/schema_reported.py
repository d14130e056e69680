"""What products tell of an account's inside in the schema: its users, open jobs and support cases."""

from datetime import datetime, timedelta
from enum import Enum
from typing import Annotated

import strawberry
from tortoise.expressions import Q, Subquery

from portal.accounts import models
from portal.accounts.rules import UserRole
from portal.gql.context import Context
from portal.gql.declare import NODES, Node, batched, column, computed, node, one
from portal.gql.pages import LISTINGS, Connection, Direction, Listing, Order, connection
from portal.kernel import ids
from portal.kernel.checks import may_be_stored
from portal.kernel.search import askable
from portal.kernel.text import fold
from portal.kernel.viewer import Viewer

_CanActAs = Annotated["CanActAs", strawberry.lazy("portal.identity.schema")]
_Account = Annotated["Account", strawberry.lazy("portal.accounts.schema")]

@node("accountuser", models.AccountUser, "A person known inside an account, as the product told.")
class AccountUser(Node):
    external_id: str = column("The product's own id of the person.")
    name: str = column("The person's name.", permission="contacts:read")
    email: str = column("Mail address, or empty.", permission="contacts:read")
    role: UserRole = column("What the person is there.")
    is_active: bool = column("Whether the person can log in.")
    last_log_in_at: datetime | None = column("When the person last logged in, as the product told.")

    @computed("Whether it is a partner's person, who has a user there.", needs=("user_id",))
    def is_of_partner(root: models.AccountUser) -> bool:
        return root.user_id is not None

    @batched("Whether the viewer may act as this user.", needs=("id",), permission="accounts:enter")
    async def can_act_as(context: Context, rows: list[models.AccountUser]) -> list[_CanActAs]:
        return await NODES["signin"].model.targets(context.viewer, [row.id for row in rows])  # type: ignore[attr-defined]


@strawberry.enum(description="What an account's users are sorted by.")
class AccountUserOrder(Enum):
    NAME = strawberry.enum_value("name", description="Name.")


@strawberry.input(description="How an account's users are sorted.")
class AccountUserOrderBy:
    field: AccountUserOrder = strawberry.field(default=AccountUserOrder.NAME, description="By what.")
    direction: Direction = strawberry.field(default=Direction.ASCENDING, description="Which way.")


@strawberry.input(description="Which users: those that match all that is given.")
class AccountUserFilter:
    search: str | None = strawberry.field(default=None, description="Words that are all found in the name.")
    role: list[UserRole] | None = strawberry.field(default=None, description="With one of these roles.")
    active: bool | None = strawberry.field(default=None, description="Only those who can log in, or only those who can't.")


@strawberry.type(description="An account's users in pages.")
class AccountUserConnection(Connection[AccountUser]):
    pass


def _narrow_users(_viewer: Viewer, filter: AccountUserFilter | None) -> Q | None:
    found = Q()
    if filter is None:
        return found
    for word in fold(askable(filter.search)).split():
        found &= Q(name_key__contains=word)
    if filter.role is not None:
        found &= Q(role__in=filter.role)
    if filter.active is not None:
        found &= Q(is_active=filter.active)
    return found


LISTINGS["AccountUser"] = Listing(
    models.AccountUser.visible_to, {AccountUserOrder.NAME: Order("name_key")}, Order("name_key"), _narrow_users
)


@node("job", models.OpenJob, "An open work item of an account, as the product told: a job opening at a recruiting product.")
class OpenJob(Node):
    account: _Account = one("account", "The account that it is in.", key="account_id")
    title: str = column("What it is.")
    url: str = column("Where it is in the product, or empty.")
    opened_at: datetime = column("When it was opened.")


@strawberry.enum(description="What open jobs are sorted by.")
class OpenJobOrder(Enum):
    OPENED = strawberry.enum_value("opened", description="When it was opened.")


@strawberry.input(description="How open jobs are sorted.")
class OpenJobOrderBy:
    field: OpenJobOrder = strawberry.field(default=OpenJobOrder.OPENED, description="By what.")
    direction: Direction = strawberry.field(default=Direction.DESCENDING, description="Which way.")


@strawberry.input(description="Which open jobs: those that match all that is given.")
class OpenJobFilter:
    opened_since: datetime | None = strawberry.field(default=None, description="Opened then or later.")
    open_for_days: int | None = strawberry.field(default=None, description="Open for so many days or longer.")
    search: str | None = strawberry.field(default=None, description="Words that are all found in the title.")
    product: list[strawberry.ID] | None = strawberry.field(default=None, description="In an account of one of these products.")
    client: strawberry.ID | None = strawberry.field(default=None, description="In an account in this client's folder.")
    account: strawberry.ID | None = strawberry.field(default=None, description="In this account.")


@strawberry.type(description="Open jobs in pages.")
class OpenJobConnection(Connection[OpenJob]):
    pass


def _narrow_jobs(viewer: Viewer, filter: OpenJobFilter | None) -> Q | None:
    found = Q()
    if filter is None:
        return found
    if filter.opened_since is not None:
        found &= Q(opened_at__gte=filter.opened_since)
    if filter.open_for_days is not None:
        found &= Q(opened_at__lte=viewer.now - timedelta(days=max(0, min(filter.open_for_days, 36500))))
    for word in askable(filter.search).split():
        found &= Q(title__icontains=word)
    if filter.product is not None:
        found &= Q(account__product_id__in=[key for each in filter.product if (key := ids.key_of(each, "product"))])
    if filter.client is not None:
        side = models.Engagement.visible_to(viewer).filter(client_id=ids.key_of(filter.client, "client"))
        found &= Q(account_id__in=Subquery(side.values("account_id")))
    if filter.account is not None:
        found &= Q(account_id=ids.key_of(filter.account, "account"))
    return found


LISTINGS["OpenJob"] = Listing(
    models.OpenJob.visible_to, {OpenJobOrder.OPENED: Order("opened_at")}, Order("opened_at", descending=True), _narrow_jobs
)


@node("case", models.SupportCase, "A support case that the client has at the product, as the product told.")
class SupportCase(Node):
    title: str = column("What it is about.")
    status: str = column("How it stands, in the product's own word.")
    url: str = column("Where it is in the product, or empty.")
    opened_at: datetime = column("When it was opened.")
    updated_at: datetime = column("When something last happened.")
    account: _Account = one("account", "Whose.", key="account_id")


@strawberry.enum(description="What support cases are sorted by.")
class SupportCaseOrder(Enum):
    UPDATED = strawberry.enum_value("updated", description="When something last happened.")


@strawberry.input(description="How support cases are sorted.")
class SupportCaseOrderBy:
    field: SupportCaseOrder = strawberry.field(default=SupportCaseOrder.UPDATED, description="By what.")
    direction: Direction = strawberry.field(default=Direction.DESCENDING, description="Which way.")


@strawberry.input(description="Which support cases: those that match all that is given.")
class SupportCaseFilter:
    status: list[str] | None = strawberry.field(default=None, description="With one of these statuses.")


@strawberry.type(description="Support cases in pages.")
class SupportCaseConnection(Connection[SupportCase]):
    pass


def _narrow_cases(_viewer: Viewer, filter: SupportCaseFilter | None) -> Q | None:
    if filter is None or filter.status is None:
        return Q()
    return Q(status__in=[each for each in filter.status if may_be_stored(each, 40)])


LISTINGS["SupportCase"] = Listing(
    models.SupportCase.visible_to, {SupportCaseOrder.UPDATED: Order("updated_at")}, Order("updated_at", descending=True), _narrow_cases
)


@strawberry.type
class ReportedQuery:
    open_jobs: OpenJobConnection = connection(
        "portal.accounts.schema_reported",
        "OpenJob",
        "Open jobs of all accounts that the viewer sees, the newest first.",
        permission="clients:read",
    )
    support_cases: SupportCaseConnection = connection(
        "portal.accounts.schema_reported",
        "SupportCase",
        "Support cases that clients have at the products, of all accounts that the viewer sees, the last one touched first.",
        permission="clients:read",
    )
