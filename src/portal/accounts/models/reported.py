"""What products tell of accounts: the reports as they came, and modules, usage, users, open jobs and support cases by them."""

from collections.abc import Collection
from datetime import date, timedelta
from enum import StrEnum
from typing import Any, Self
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Q, Subquery
from tortoise.functions import Avg
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.accounts import rules
from portal.accounts.rules import UserRole
from portal.db.fields import IdField, KeyField
from portal.kernel.viewer import Viewer
from portal.people.models import Staff


class ReportKind(StrEnum):
    """What a product or the billing tells of an account. Each kind has its own sequence."""

    PROVISIONING = "provisioning"
    LIFECYCLE = "lifecycle"
    USAGE = "usage"
    PLAN = "plan"
    ACCESS = "access"
    USERS = "users"
    JOBS = "jobs"
    CASES = "cases"
    PARTNER = "partner"  # the client withdraws a partner
    OTHER_USER = "other_user"  # the client lets a partner sign in as another user, or does not


class _OfAccount(Model):
    """A fact of an account: seen by whoever sees the account."""

    class Meta:
        abstract = True

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        from portal.accounts.models.account import Account  # an account's verbs write these rows

        return cls.filter(Account.is_seen_by(viewer))


class AccountModule(_OfAccount):
    """That an account has a module."""

    id = IdField()
    account_id: UUID
    module_id: UUID
    account = fields.ForeignKeyField("portal.Account", related_name="modules", on_delete=fields.RESTRICT)
    module = fields.ForeignKeyField("portal.Module", related_name="accounts", on_delete=fields.RESTRICT)

    class Meta:
        table = "account_module"
        unique_together = (("account_id", "module_id"),)
        indexes = [Index(fields=("module_id", "account_id"))]


class UsageDay(_OfAccount):
    """How many used an account, as the product told for one day."""

    id = IdField()
    account_id: UUID
    account = fields.ForeignKeyField("portal.Account", related_name="usage", on_delete=fields.RESTRICT)
    day = fields.DateField()
    active_users = fields.IntField()
    headcount = fields.IntField()

    class Meta:
        table = "account_usage_day"
        unique_together = (("account_id", "day"),)


async def usage_means(account_ids: Collection[UUID] | Subquery, today: date) -> dict[UUID, tuple[float | None, float | None]]:
    """How many used accounts, as the mean of what was told: of the last four weeks, and of the four before. None: nothing was told."""
    middle, found = today - timedelta(weeks=4), {}
    rows = UsageDay.filter(account_id__in=account_ids)
    for place, (first, last) in enumerate(((middle, today), (middle - timedelta(weeks=4), middle))):
        spans = rows.filter(day__gt=first, day__lte=last).annotate(mean=Avg("active_users")).group_by("account_id")
        for account_id, mean in await spans.values_list("account_id", "mean"):
            found.setdefault(account_id, [None, None])[place] = float(mean)
    return {account_id: (now, before) for account_id, (now, before) in found.items()}


class AccountUser(_OfAccount):
    """A person known inside an account, as the product told. `gone_at`: no longer in the product's list."""

    id = IdField()
    account_id: UUID
    user_id: UUID | None
    account = fields.ForeignKeyField("portal.Account", related_name="users", on_delete=fields.RESTRICT)
    external_id = fields.CharField(100)  # the product's own id: `sub` where someone acts as this user
    name = fields.CharField(200)
    name_key = KeyField(255)
    email = fields.CharField(254, default="")
    role = fields.CharEnumField(UserRole, max_length=10)
    role_given = fields.CharEnumField(UserRole, max_length=10, null=True)  # what the role was when the user came
    is_active = fields.BooleanField(default=True)
    last_log_in_at = fields.DatetimeField(null=True)
    user = fields.ForeignKeyField("portal.User", null=True, on_delete=fields.SET_NULL)  # a partner's person, where it is one
    gone_at = fields.DatetimeField(null=True)
    admin_changed_at = fields.DatetimeField(null=True)  # when the user last began, or ceased, to be an active admin; null: never

    class Meta:
        table = "account_user"
        unique_together = (("account_id", "external_id"),)
        indexes = [Index(fields=("account_id", "gone_at", "name_key", "id")), Index(fields=("user_id",))]

    @property
    def is_admin_now(self) -> bool:
        """Whether the user is an admin there who can log in."""
        return rules.is_admin_now(self.role, self.is_active, self.gone_at is not None)

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """Those in the product's list now, of accounts that the viewer sees: the client's people, and those of the viewer's own partner.

        Who else serves the account is nobody's business.
        """
        rows = super().visible_to(viewer).filter(gone_at__isnull=True)
        if viewer.sees_every_partner:
            return rows
        own = Staff.filter(partner_id=viewer.partner_id).values("user_id")
        return rows.filter(Q(user_id__isnull=True) | Q(user_id__in=Subquery(own)))


class OpenJob(_OfAccount):
    """An open work item of an account, as the product told: a job opening at a recruiting product."""

    id = IdField()
    account_id: UUID
    account = fields.ForeignKeyField("portal.Account", related_name="jobs", on_delete=fields.RESTRICT)
    external_id = fields.CharField(100)
    title = fields.CharField(200)
    url = fields.CharField(500, default="")
    opened_at = fields.DatetimeField()

    class Meta:
        table = "account_job"
        unique_together = (("account_id", "external_id"),)
        indexes = [Index(fields=("opened_at", "id"))]


class SupportCase(_OfAccount):
    """A support case that the client has open at the product, as the product told."""

    id = IdField()
    account_id: UUID
    account = fields.ForeignKeyField("portal.Account", related_name="cases", on_delete=fields.RESTRICT)
    external_id = fields.CharField(100)
    title = fields.CharField(200)
    status = fields.CharField(40)  # the product's own word
    url = fields.CharField(500, default="")
    opened_at = fields.DatetimeField()
    updated_at = fields.DatetimeField()

    class Meta:
        table = "account_case"
        unique_together = (("account_id", "external_id"),)
        indexes = [Index(fields=("account_id", "updated_at", "id"))]


class AccountReport(Model):
    """What a product told of an account, as it came; `applied` tells whether it took effect."""

    id = IdField()
    product = fields.ForeignKeyField("portal.Product", related_name="reports", on_delete=fields.RESTRICT)
    account = fields.ForeignKeyField("portal.Account", related_name="reports", on_delete=fields.RESTRICT)
    report_id = fields.CharField(100)
    kind = fields.CharEnumField(ReportKind, max_length=12)
    scope = fields.CharField(36, default="")  # with kind `access`: the partner
    sequence = fields.BigIntField()
    digest = fields.CharField(64)
    body: dict[str, Any] = fields.JSONField()
    applied = fields.BooleanField()
    received_at = fields.DatetimeField()

    class Meta:
        table = "account_report"
        unique_together = (("product_id", "report_id"),)
        indexes = [Index(fields=("account_id", "kind", "scope", "applied", "sequence"))]

    @classmethod
    async def newest(cls, account_id: UUID, kind: ReportKind, scope: str = "") -> int | None:
        """The sequence of the newest report of a kind that took effect."""
        applied = cls.filter(account_id=account_id, kind=kind, scope=scope, applied=True)
        return await applied.order_by("-sequence").first().values_list("sequence", flat=True)
