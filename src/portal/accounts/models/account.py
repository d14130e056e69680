"""Accounts, the tenants of the vendor's products; and engagements, which tie one partner to one account."""

from collections import Counter
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Self
from uuid import UUID

from tortoise import fields
from tortoise.exceptions import IntegrityError
from tortoise.expressions import F, Q, Subquery
from tortoise.functions import Count
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.access.models import Grant
from portal.accounts import rules, rules_reports
from portal.accounts.models import telling, told
from portal.accounts.models.from_client import FromClient
from portal.accounts.models.reported import AccountReport, AccountUser, ReportKind
from portal.accounts.models.reports import Reports
from portal.accounts.rules import AccessHealth, Cause, Lifecycle, OpenedAs, Origin, Provisioning
from portal.audit.models import Event
from portal.clients.models import Client
from portal.clients.rules import refuse_in_archived
from portal.db import live
from portal.db.conditions import leads_to
from portal.db.fields import IdField, KeyField
from portal.db.texts import Texts
from portal.db.transactions import savepoint, whole
from portal.kernel import clock, ids
from portal.kernel.refusal import Refused, refuse_if
from portal.kernel.search import search_text
from portal.kernel.text import fold, one_line
from portal.kernel.viewer import Viewer
from portal.people.models import Staff
from portal.products.models import Product
from portal.tallies.models import PartnerTally, ProductTally

JUST_NOW = timedelta(minutes=1)


class Account(Reports, FromClient, Model):
    """One tenant ("company") of one product. Shared by every partner engaged with it."""

    id = IdField()
    product_id: UUID
    plan_id: UUID | None
    product = fields.ForeignKeyField("portal.Product", related_name="accounts", on_delete=fields.RESTRICT)
    name = fields.CharField(200)
    name_key = KeyField(255)
    company_id = fields.CharField(64, null=True)  # None until the client has chosen it
    company_id_key = KeyField(128, null=True)
    search_text = KeyField(600, default="")
    country = fields.CharField(2, default="")
    timezone = fields.CharField(64, default="")
    currency = fields.CharField(3, default="")
    locale = fields.CharField(10, default="")
    email = fields.CharField(254, default="")  # of its superadmin
    phone = fields.CharField(40, default="")
    admin_name = fields.CharField(200, default="")
    admin_id = fields.CharField(64, default="")
    provisioning = fields.CharEnumField(Provisioning, max_length=8, default=Provisioning.NONE)
    provisioning_why = fields.CharField(500, default="")  # with `failed`: the product's reason
    provisioning_since = fields.DatetimeField(null=True)
    lifecycle = fields.CharEnumField(Lifecycle, max_length=20)
    lifecycle_since = fields.DatetimeField()
    opened_as = fields.CharEnumField(OpenedAs, max_length=12)
    opened_at = fields.DatetimeField()
    trial_ends_at = fields.DatetimeField(null=True)
    request: dict[str, Any] | None = fields.JSONField(null=True)  # what the product was asked to make, until it is in use
    plan = fields.ForeignKeyField("portal.Plan", related_name="accounts", null=True, on_delete=fields.RESTRICT)
    wanted_plan_id: UUID | None
    wanted_plan = fields.ForeignKeyField("portal.Plan", related_name="wanted_by", null=True, on_delete=fields.RESTRICT)
    plan_wanted_at = fields.DatetimeField(null=True)  # when another plan or other modules were asked for; None: nothing is open
    renews_on = fields.DateField(null=True)
    was_in_use = fields.BooleanField(default=False)  # its client has logged in at some time
    active_users = fields.IntField(default=0)
    headcount = fields.IntField(default=0)
    last_activity_at = fields.DatetimeField(null=True)
    # Kept by the day and by each report of use (models.use): means of active users, and the points of the risk that follow from them.
    users_now = fields.FloatField(null=True)  # over the last four weeks; None: nothing was told
    users_before = fields.FloatField(null=True)  # over the four weeks before them
    use_points = fields.SmallIntField(default=0)
    use_on = fields.DateField(null=True)  # the day for which these hold

    class Meta:
        table = "account"
        unique_together = (("product_id", "company_id_key"),)
        indexes = [
            Index(fields=("name_key", "id")),
            Index(fields=("lifecycle", "trial_ends_at")),
            Index(fields=("company_id_key", "id")),
            Index(fields=("lifecycle_since", "id")),
            Index(fields=("active_users", "id")),
            Index(fields=("headcount", "id")),
            Index(fields=("renews_on", "id")),
            Index(fields=("last_activity_at", "id")),
            Index(fields=("opened_at", "id")),
            Index(fields=("plan_id",)),
        ]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """Accounts with an engagement that the viewer sees; for vendor staff and the vendor's analysts all, each once."""
        return cls.all() if viewer.sees_every_partner else cls.filter(cls.is_seen_by(viewer, "id"))

    @classmethod
    def book_of(cls, viewer: Viewer, side: Q | None = None) -> QuerySet[Self]:
        """The same as a whole list, reached through the engagements. With `side`: only where it holds for such an engagement."""
        if viewer.sees_every_partner and side is None:
            return cls.all()
        sides = Engagement.visible_to(viewer)
        return cls.filter(id__in=Subquery((sides if side is None else sides.filter(side)).values("account_id")))

    @classmethod
    def texts(cls) -> Texts:
        """Where words are looked for."""
        return Texts(cls, ("search_text",))

    @classmethod
    def is_seen_by(cls, viewer: Viewer, column: str = "account_id") -> Q:
        """That a row's `column` names an account that the viewer sees."""
        if viewer.sees_every_partner:
            return Q(**{f"{column}__in": Subquery(cls.all().values("id"))})
        return leads_to(column, Engagement.visible_to(viewer), "account_id", few=viewer.granted_only)

    @classmethod
    @whole
    async def open(
        cls,
        viewer: Viewer,
        product: Product,
        *,
        name: str,
        by: Cause,
        partner_id: UUID,
        origin: Origin,
        lifecycle: Lifecycle = Lifecycle.PENDING_ACTIVATION,
        opened_as: OpenedAs = OpenedAs.TRIAL,
        company_id: str | None = None,
        country: str = "",
        email: str = "",
        client: Client | None = None,
        user_id: UUID | None = None,
        facts: Mapping[str, Any] | None = None,
    ) -> "Engagement":
        """Make an account and the engagement of the partner that it is for, in `client`'s folder or unlinked.

        `lifecycle` is `invited` or `pending_activation`; `facts`: further columns, checked by the caller; `user_id`: the partner's
        person there. Raises `Refused`; `COMPANY_ID_TAKEN` says no more than that.
        """
        name, company_id, email = one_line(name), one_line(company_id or "") or None, one_line(email)
        refusals = rules.refuse_details(name, company_id or "", country, email)
        refusal = rules.refuse_move(None, lifecycle, by, opened_as)
        if refusals or refusal:
            raise Refused((*refusals, *([refusal] if refusal else [])))
        account = cls(
            **(facts or {}),
            product_id=product.id,
            name=name,
            name_key=fold(name)[:255],
            search_text=search_text(name, company_id or "", product.name)[:600],
            country=country,
            email=email,
            lifecycle=lifecycle,
            lifecycle_since=viewer.now,
            opened_as=opened_as,
            opened_at=viewer.now,
        )
        await account.save_as(product, company_id)
        ProductTally.add(product.id, account._figures())
        await Event.write(viewer, "account.opened", account=account.id, name=account.name, product=product.name)
        return await account._begin(viewer, partner_id, origin, client, user_id)

    async def save_as(self, product: Product, company_id: str | None) -> None:
        """Write the row under a company ID, of which a product has one. Raises `Refused` where another account has it."""
        self.company_id, self.company_id_key = company_id, fold(company_id)[:128] if company_id else None
        others = Account.filter(product_id=product.id, company_id_key=self.company_id_key).exclude(id=self.id)
        if company_id and await others.exists():
            raise Refused((rules.taken(company_id, product.name),))
        try:
            async with savepoint():
                await self.save(force_create=not self._saved_in_db)
        except IntegrityError:  # another account took it at this moment
            if company_id and await others.exists():
                raise Refused((rules.taken(company_id, product.name),)) from None
            raise

    @property
    def path(self) -> str:
        """The address of its page, for mails."""
        return f"/accounts/{ids.encode('account', self.id)}"

    def _figures(self) -> Counter[str]:
        """What a tally holds of this account."""
        in_use = self.lifecycle in rules.ACTIVE
        return Counter(
            {
                self.lifecycle.value: 1,
                "active_users": self.active_users if in_use else 0,
                "headcount": self.headcount if in_use else 0,
                "all_active_users": self.active_users,
                "all_headcount": self.headcount,
            }
        )

    async def _lock(self) -> None:
        """Nobody else changes the account or whom it is engaged with before the transaction ends; what tallies hold is read anew.

        An account is locked before its engagements, and these before clients.
        """
        now = await Account.filter(id=self.id).select_for_update().get()
        self.lifecycle, self.active_users, self.headcount = now.lifecycle, now.active_users, now.headcount

    async def _tally(self, before: Counter[str]) -> None:
        """Hand on what has changed since `before` to the tallies of the product and of every partner that serves the account."""
        change = self._figures()
        change.subtract(before)
        if any(change.values()):
            ProductTally.add(self.product_id, change)
            for partner_id in await Engagement.filter(account_id=self.id, ended_at__isnull=True).values_list("partner_id", flat=True):
                PartnerTally.add(partner_id, change)

    @whole
    async def engage(
        self, viewer: Viewer, partner_id: UUID, origin: Origin, client: Client | None = None, user_id: UUID | None = None
    ) -> "Engagement":
        """Let a partner serve the account; the product is told. Asked twice, it answers with the engagement there is.

        `user_id`: the partner's person who is to have a user in the account.
        """
        await self._lock()
        engagement = await Engagement.get_or_none(account_id=self.id, partner_id=partner_id, ended_at__isnull=True)
        if engagement is None:
            engagement = await self._begin(viewer, partner_id, origin, client, user_id)
            await telling.post(viewer, self, "engagement.began", partner_id=partner_id, user_id=user_id)
        return engagement

    async def _begin(
        self, viewer: Viewer, partner_id: UUID, origin: Origin, client: Client | None, user_id: UUID | None = None
    ) -> "Engagement":
        if client:
            refuse_if(refuse_in_archived(client.archived_at is not None), client)
        engagement = await Engagement.create(
            account_id=self.id,
            partner_id=partner_id,
            client_id=client.id if client else None,
            origin=origin,
            since=viewer.now,
            access_since=viewer.now,
            user_id=user_id,
        )
        PartnerTally.add(partner_id, self._figures() + Counter(unlinked=0 if client else 1))
        await told.of_engagement(viewer, engagement)
        await Event.write(
            viewer,
            "engagement.began",
            partner=partner_id,
            client=engagement.client_id,
            account=self.id,
            name=self.name,
            origin=origin,
        )
        if viewer.granted_only and viewer.staff_id and viewer.partner_id == partner_id:
            await Grant.give(viewer, await Staff.get(id=viewer.staff_id), engagement)
        return engagement

    @whole
    async def move_to(
        self, viewer: Viewer, lifecycle: Lifecycle, by: Cause, trial_ends_at: datetime | None = None
    ) -> None:
        """Go through one transition of the lifecycle. An account that pays again brings its archived clients back."""
        await self._lock()
        figures = self._figures()
        refuse_if(rules.refuse_move(self.lifecycle, lifecycle, by, self.opened_as), self)
        before, self.lifecycle, self.lifecycle_since = self.lifecycle, lifecycle, viewer.now
        if lifecycle is Lifecycle.TRIAL:
            self.trial_ends_at = rules.trial_end(viewer.now, trial_ends_at)
        if before is Lifecycle.PENDING_ACTIVATION:
            self.request = None  # it may hold the hash of a password that is in use now
        self.was_in_use = self.was_in_use or lifecycle in rules.ACTIVE
        await self.save(update_fields=["lifecycle", "lifecycle_since", "trial_ends_at", "request", "was_in_use"])
        await self._tally(figures)
        await Event.write(viewer, f"account.became_{lifecycle}", account=self.id, name=self.name, before=before)
        await told.of_move(viewer, self, before)
        if lifecycle is Lifecycle.TRIAL_EXPIRED:  # by the portal's clock: the product does not know
            await telling.post(viewer, self, "account.trial_expired")
        await telling.partners_of_state(viewer, self)
        if lifecycle is Lifecycle.PAYING:
            # Locked, so that a folder that is being archived right now is seen as it will be.
            folders = Engagement.filter(account_id=self.id, ended_at__isnull=True, client_id__isnull=False)
            for client in await Client.filter(id__in=Subquery(folders.values("client_id"))).order_by("id").select_for_update():
                if client.archived_at:
                    await client.restore(viewer, because=self.name, account=self.id)


class Engagement(Model):
    """What ties one partner to one account: folder or unlinked, access health, grants, since, until.

    Seen by that partner alone, and by vendor staff. At most one per partner and account has not ended.
    """

    id = IdField()
    partner_id: UUID
    account_id: UUID
    client_id: UUID | None
    partner = fields.ForeignKeyField("portal.Partner", related_name="engagements", on_delete=fields.RESTRICT)
    account = fields.ForeignKeyField("portal.Account", related_name="engagements", on_delete=fields.RESTRICT)
    client = fields.ForeignKeyField("portal.Client", related_name="engagements", null=True, on_delete=fields.RESTRICT)
    origin = fields.CharEnumField(Origin, max_length=10)
    since = fields.DatetimeField()
    ended_at = fields.DatetimeField(null=True)
    access_health = fields.CharEnumField(AccessHealth, max_length=12, default=AccessHealth.NONE)
    access_since = fields.DatetimeField()
    access_by = fields.CharField(200, default="")  # who in the client's business can mend it
    access_reported_at = fields.DatetimeField(null=True)
    user_id: UUID | None
    user = fields.ForeignKeyField("portal.User", related_name="engagements", null=True, on_delete=fields.RESTRICT)  # the partner's user there
    is_portal_master = fields.BooleanField(default=False)  # the partner's own account, whose admins are its portal admins
    allows_other_user = fields.BooleanField(default=True)  # whether the client lets staff sign in as another user

    class Meta:
        table = "engagement"
        indexes = [
            Index(fields=("partner_id", "ended_at", "client_id", "account_id")),
            Index(fields=("client_id", "ended_at", "account_id")),
            Index(fields=("account_id", "ended_at")),
            Index(fields=("access_health", "access_reported_at")),
        ]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """The partner's engagements in force; for whom sees only what is granted, those granted by account or by client."""
        rows = cls.filter(ended_at__isnull=True)
        if viewer.sees_every_partner:
            return rows
        if not viewer.partner_id:
            return cls.filter(id__in=[])
        rows = rows.filter(partner_id=viewer.partner_id)
        if not viewer.granted_only:
            return rows
        granted = Grant.of(viewer)
        return rows.filter(
            Q(id__in=Subquery(granted.filter(engagement_id__isnull=False).values("engagement_id")))
            | Q(client_id__in=Subquery(granted.filter(client_id__isnull=False).values("client_id")))
        )

    @classmethod
    async def admin_proposals(cls, viewer: Viewer) -> list[Any]:
        """What the portal master proposes to the viewer, an owner, about who is admin."""
        from portal.accounts.models.masters import proposals  # it follows from the users of an engagement's account

        return await proposals(viewer)

    @classmethod
    async def open_in(cls, client_id: UUID) -> int:
        """How many accounts of a folder are neither cancelled nor expired, whoever sees them."""
        rows = cls.filter(client_id=client_id, ended_at__isnull=True)
        return await rows.exclude(account__lifecycle__in=sorted(rules.CLOSED)).count()

    @classmethod
    async def open_in_each(cls, client_ids: list[UUID]) -> dict[UUID, int]:
        """`open_in` of each folder that has such accounts."""
        rows = cls.filter(client_id__in=client_ids, ended_at__isnull=True).exclude(account__lifecycle__in=sorted(rules.CLOSED))
        counted = rows.annotate(_client=F("client_id"), _open=Count("id")).group_by("_client")
        return {row["_client"] if isinstance(row["_client"], UUID) else UUID(str(row["_client"])): row["_open"] for row in await counted.values("_client", "_open")}

    @whole
    async def file(self, viewer: Viewer, client: Client) -> None:
        """Put the account into a client's folder: an unlinked one is assigned, one in another folder moves."""
        refusal = rules.refuse_file(self.ended_at is not None, self.client_id == client.id)
        refuse_if(refusal or refuse_in_archived(client.archived_at is not None), self)
        before, self.client_id = self.client_id, client.id
        await self.save(update_fields=["client_id"])
        PartnerTally.add(self.partner_id, {"unlinked": 0 if before else -1})
        kind = "engagement.moved" if before else "engagement.filed"
        await self._log(viewer, kind, client.id, to=client.name)
        if before:
            await self._log(viewer, "engagement.moved_away", before)

    @whole
    async def unlink(self, viewer: Viewer) -> None:
        """Take the account out of its folder."""
        refuse_if(rules.refuse_unlink(self.ended_at is not None, self.client_id is not None), self)
        before, self.client_id = self.client_id, None
        await self.save(update_fields=["client_id"])
        PartnerTally.add(self.partner_id, {"unlinked": 1})
        await self._log(viewer, "engagement.unlinked", before)

    @whole
    async def end(self, viewer: Viewer, by: str = "") -> None:
        """The partner no longer serves the account: the product is told. It leaves lists and counters; its history stays.

        `by`: who of the client's withdrew the partner, where that is how it came.
        """
        account = await Account.filter(id=self.account_id).select_for_update().get()
        now = await Engagement.filter(id=self.id).select_for_update().get()
        self.client_id, self.ended_at = now.client_id, now.ended_at
        if self.ended_at is None:
            self.ended_at = viewer.now
            await self.save(update_fields=["ended_at"])
            left = account._figures() + Counter(unlinked=0 if self.client_id else 1)
            PartnerTally.add(self.partner_id, {name: -amount for name, amount in left.items()})
            await self._log(viewer, "engagement.ended", self.client_id, **({"by": by} if by else {}))
            await telling.post(viewer, account, "engagement.ended", partner_id=self.partner_id, user_id=self.user_id)

    @whole
    async def report_access(
        self, viewer: Viewer, report_id: str, sequence: int, health: AccessHealth, by: str = ""
    ) -> bool:
        """The product says how the partner's user stands in the account, and who there can mend it."""
        account = await Account.get(id=self.account_id)
        by = one_line(by)[:200]
        body = {"health": health, "by": by}
        takes_effect = await account.report(viewer, ReportKind.ACCESS, report_id, sequence, body, scope=str(self.partner_id))
        if takes_effect:
            users = await AccountReport.newest(self.account_id, ReportKind.USERS)
            if users is not None and users > sequence:  # the list of users is newer: it says how the partner's user stands
                health = await self._by_users(health)
            await self._stand(viewer, health, by, viewer.now)
        return takes_effect

    async def see_users(self, viewer: Viewer, sequence: int) -> None:
        """The product told all users of the account: the partner's own tells how it stands, unless `report_access` is newer."""
        told = await AccountReport.newest(self.account_id, ReportKind.ACCESS, str(self.partner_id))
        if self.user_id is None or (told is not None and told >= sequence):
            return
        health = await self._by_users(self.access_health)
        await self._stand(viewer, health, self.access_by if health is self.access_health else "", viewer.now)

    async def _by_users(self, health: AccessHealth) -> AccessHealth:
        """How the partner's user stands by the list of users; `health` where the list can't tell."""
        if self.user_id is None:
            return health
        user = await AccountUser.filter(account_id=self.account_id, user_id=self.user_id).order_by("gone_at", "id").first()
        if user is None or user.gone_at:
            return rules_reports.standing_of_absent(health, was_there=user is not None)
        return rules_reports.standing(user.role, user.role_given or user.role, user.is_active)

    async def lose_sight(self, viewer: Viewer) -> None:
        """Nothing was reported for too long: how the partner's user stands is no longer known."""
        await self._stand(viewer, AccessHealth.UNKNOWN, self.access_by, self.access_reported_at)

    async def _stand(self, viewer: Viewer, health: AccessHealth, by: str, reported_at: datetime | None) -> None:
        changed = health is not self.access_health
        self.access_health, self.access_by, self.access_reported_at = health, by, reported_at
        if changed:
            self.access_since = viewer.now
        await self.save(update_fields=["access_health", "access_by", "access_reported_at", "access_since"])
        if changed:
            await self._log(viewer, f"access.became_{health}", self.client_id, by=by)
        if changed and health in rules.BROKEN:
            await telling.access_broke(viewer, self, (await Account.get(id=self.account_id)).name)

    async def let_act_as_other(self, viewer: Viewer, allowed: bool, by: str) -> None:
        """The client lets the partner's staff sign in as another user, or does not."""
        if allowed is not self.allows_other_user:
            self.allows_other_user = allowed
            await self.save(update_fields=["allows_other_user"])
            await self._log(viewer, "access.other_user_allowed" if allowed else "access.other_user_refused", self.client_id, by=by)

    async def _log(self, viewer: Viewer, kind: str, client_id: UUID | None, **data: str) -> None:
        account = await Account.get(id=self.account_id)
        await Event.write(
            viewer, kind, partner=self.partner_id, client=client_id, account=self.account_id, name=account.name, **data
        )


async def _partners_of(accounts: list[UUID]) -> list[UUID]:
    """Who serves one of these accounts, or did until just now: whose pages show them."""
    serve = Q(ended_at__isnull=True) | Q(ended_at__gte=clock.now() - JUST_NOW)
    return await Engagement.filter(serve, account_id__in=accounts).distinct().values_list("partner_id", flat=True)  # type: ignore[return-value]


live.served_by(_partners_of)
