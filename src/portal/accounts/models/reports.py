"""What products and the billing tell of an account: each kind of report is a verb that takes effect once, and only if it is the newest."""

import hashlib
import json
from collections import Counter
from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from portal.accounts import rules, rules_reports, rules_risk
from portal.accounts.models import told
from portal.accounts.models.reported import (
    AccountModule,
    AccountReport,
    AccountUser,
    OpenJob,
    ReportKind,
    SupportCase,
    UsageDay,
    usage_means,
)
from portal.accounts.rules import AccessHealth, Cause, Lifecycle, Provisioning
from portal.accounts.rules_reports import Case, Job, Person
from portal.audit.models import Event
from portal.db.live import announce
from portal.db.transactions import whole
from portal.kernel import ids
from portal.kernel.refusal import refuse_if
from portal.kernel.text import fold, one_line
from portal.kernel.viewer import Viewer
from portal.people.models import Staff
from portal.products.models import Module, Plan

_COLUMNS = ("name", "name_key", "email", "role", "is_active", "last_log_in_at", "user_id", "gone_at", "admin_changed_at")
_USE = ["active_users", "headcount", "last_activity_at", "users_now", "users_before", "use_points", "use_on"]


class Reports:
    """The verbs of an account by which its product and the billing report."""

    if TYPE_CHECKING:  # of the account
        id: UUID
        product_id: UUID
        name: str
        lifecycle: Lifecycle
        lifecycle_since: datetime
        opened_as: rules.OpenedAs
        trial_ends_at: datetime | None
        provisioning: Provisioning
        provisioning_why: str
        provisioning_since: datetime | None
        plan_id: UUID | None
        wanted_plan_id: UUID | None
        plan_wanted_at: datetime | None
        renews_on: date | None
        active_users: int
        headcount: int
        last_activity_at: datetime | None
        users_now: float | None
        users_before: float | None
        use_points: int
        use_on: date | None
        engagements: Any

        async def save(self, *, update_fields: list[str]) -> None: ...
        async def _lock(self) -> None: ...
        async def _tally(self, before: Counter[str]) -> None: ...
        async def _served_by(self, partner_id: UUID) -> Any: ...
        def _figures(self) -> Counter[str]: ...
        async def move_to(
            self, viewer: Viewer, lifecycle: Lifecycle, by: Cause, trial_ends_at: datetime | None = None
        ) -> None: ...

    @whole
    async def report(
        self,
        viewer: Viewer,
        kind: ReportKind,
        report_id: str,
        sequence: int,
        body: dict[str, Any],
        scope: str = "",
        *,
        matters: bool = True,
    ) -> bool:
        """Record what the product told, once. Whether it is to take effect: not if told before, nor if older than what was.

        With `matters` False it is recorded as without effect. Raises `Refused` where the same `report_id` comes with another body.
        """
        refuse_if(rules_reports.refuse_report(report_id, sequence), self)
        await self._lock()
        digest = hashlib.sha256(json.dumps([str(self.id), kind, scope, sequence, body], sort_keys=True).encode()).hexdigest()
        told = await AccountReport.get_or_none(product_id=self.product_id, report_id=report_id)
        if told:
            refuse_if(rules_reports.refuse_retold(told.digest == digest))
            return False
        takes_effect = matters and not rules.is_stale(sequence, await AccountReport.newest(self.id, kind, scope))
        await AccountReport.create(
            product_id=self.product_id,
            account_id=self.id,
            report_id=report_id,
            kind=kind,
            scope=scope,
            sequence=sequence,
            digest=digest,
            body=body,
            applied=takes_effect,
            received_at=viewer.now,
        )
        if takes_effect:
            await announce(account=self.id)
        return takes_effect

    @whole
    async def report_lifecycle(
        self,
        viewer: Viewer,
        report_id: str,
        sequence: int,
        lifecycle: Lifecycle,
        by: Cause,
        trial_ends_at: datetime | None = None,
    ) -> bool:
        """The product (or billing, or the client through it) says where the account stands now."""
        body = {"lifecycle": lifecycle, "by": by, "trialEndsAt": trial_ends_at.isoformat() if trial_ends_at else None}
        takes_effect = await self.report(viewer, ReportKind.LIFECYCLE, report_id, sequence, body)
        if takes_effect and lifecycle is self.lifecycle is Lifecycle.TRIAL and trial_ends_at:
            self.trial_ends_at = trial_ends_at
            await self.save(update_fields=["trial_ends_at"])
            await Event.write(viewer, "account.trial_moved", account=self.id, name=self.name)
        elif takes_effect and lifecycle is not self.lifecycle:
            await self.move_to(viewer, lifecycle, by, trial_ends_at)
        return takes_effect

    @whole
    async def report_usage(
        self,
        viewer: Viewer,
        report_id: str,
        sequence: int,
        *,
        active_users: int,
        headcount: int,
        last_activity_at: datetime | None = None,
        on: date | None = None,
    ) -> bool:
        """The product says how many people use the account, on which day (today), and when last."""
        refuse_if(rules.refuse_usage(active_users, headcount), self)
        day = on or viewer.now.date()
        body = {
            "activeUsers": active_users,
            "headcount": headcount,
            "lastActivityAt": last_activity_at.isoformat() if last_activity_at else None,
            "on": on.isoformat() if on else None,  # as told: sent again tomorrow it is still the same report
        }
        takes_effect = await self.report(viewer, ReportKind.USAGE, report_id, sequence, body)
        if takes_effect:
            figures, before = self._figures(), self.active_users
            self.active_users, self.headcount = active_users, headcount
            self.last_activity_at = last_activity_at or self.last_activity_at
            await UsageDay.update_or_create(
                {"active_users": active_users, "headcount": headcount}, account_id=self.id, day=day
            )
            self.use_on = viewer.now.date()
            self.users_now, self.users_before = (await usage_means([self.id], self.use_on)).get(self.id, (None, None))
            self.use_points = rules_risk.use_points(self.users_now, self.users_before, headcount)
            await self.save(update_fields=_USE)
            await self._tally(figures)
            if active_users != before:
                await told.of_seats(viewer, self, active_users)  # type: ignore[arg-type]
        return takes_effect

    @whole
    async def report_plan(
        self,
        viewer: Viewer,
        report_id: str,
        sequence: int,
        *,
        plan: Plan | None,
        modules: list[Module],
        renews_on: date | None,
    ) -> bool:
        """The product says what the account subscribes to and when that renews."""
        body = {
            "plan": str(plan.id) if plan else None,
            "modules": sorted(str(module.id) for module in modules),
            "renewsOn": renews_on.isoformat() if renews_on else None,
        }
        takes_effect = await self.report(viewer, ReportKind.PLAN, report_id, sequence, body)
        if takes_effect:
            had_until = self.renews_on
            self.plan_id, self.renews_on = plan.id if plan else None, renews_on
            self.wanted_plan_id = self.plan_wanted_at = None
            await self.save(update_fields=["plan_id", "renews_on", "wanted_plan_id", "plan_wanted_at"])
            await AccountModule.filter(account_id=self.id).delete()
            await AccountModule.bulk_create([AccountModule(account_id=self.id, module_id=module.id) for module in modules])
            await Event.write(viewer, "account.plan_changed", account=self.id, name=self.name, plan=plan.name if plan else None)
            await told.of_plan(viewer, self, had_until)  # type: ignore[arg-type]
        return takes_effect

    async def subscription_of(self, plan: str | None, modules: Sequence[str]) -> tuple[Plan | None, list[Module]]:
        """The plan and the modules of the account's product that have these slugs. Raises `Refused` where one is unknown."""
        found = await Plan.get_or_none(product_id=self.product_id, slug=plan) if plan else None
        rows = {row.slug: row for row in await Module.filter(product_id=self.product_id, slug__in=list(modules))}
        refuse_if(rules_reports.refuse_subscription(plan, found is not None, modules, rows), self)
        return found, list(rows.values())

    @whole
    async def report_access(
        self, viewer: Viewer, report_id: str, sequence: int, partner_id: UUID, health: AccessHealth, by: str = ""
    ) -> bool:
        """The product says how a partner's user stands. Of a partner that serves the account no more it is recorded only."""
        engagement = await self._served_by(partner_id)
        if engagement.ended_at is None:
            return await engagement.report_access(viewer, report_id, sequence, health, by)
        body = {"health": health, "by": one_line(by)[:200]}
        return await self.report(viewer, ReportKind.ACCESS, report_id, sequence, body, str(partner_id), matters=False)

    @whole
    async def report_provisioning(
        self, viewer: Viewer, report_id: str, sequence: int, *, done: bool, reason: str = ""
    ) -> bool:
        """The product has made the account, or could not: then it says why."""
        reason = "" if done else one_line(reason)
        refuse_if(rules_reports.refuse_provisioning(done, reason), self)
        takes_effect = await self.report(viewer, ReportKind.PROVISIONING, report_id, sequence, {"done": done, "reason": reason})
        if takes_effect:
            self.provisioning = Provisioning.DONE if done else Provisioning.FAILED
            self.provisioning_why, self.provisioning_since = reason, viewer.now
            await self.save(update_fields=["provisioning", "provisioning_why", "provisioning_since"])
            kind = "account.provisioned" if done else "account.provisioning_failed"
            await Event.write(viewer, kind, account=self.id, name=self.name, **({"why": reason} if reason else {}))
        return takes_effect

    @whole
    async def report_first_log_in(
        self, viewer: Viewer, report_id: str, sequence: int, *, at: datetime, trial_ends_at: datetime | None = None
    ) -> bool:
        """Someone of the client has logged in for the first time: the trial, or the subscription, begins as the account was opened.

        It shares the sequence of `report_lifecycle`. Told of an account that began already it moves the end of a trial, or nothing.
        """
        refuse_if(rules_reports.refuse_moment(at, viewer.now, "at"), self)
        await self._lock()
        first = rules_reports.FIRST[self.opened_as]
        waits = self.lifecycle in (Lifecycle.INVITED, Lifecycle.PENDING_ACTIVATION)
        matters = waits or (self.lifecycle is first is Lifecycle.TRIAL and trial_ends_at is not None)
        body = {"firstLogIn": at.isoformat(), "trialEndsAt": trial_ends_at.isoformat() if trial_ends_at else None}
        takes_effect = await self.report(viewer, ReportKind.LIFECYCLE, report_id, sequence, body, matters=matters)
        if takes_effect and waits:
            await self.move_to(viewer, first, Cause.PRODUCT, rules.trial_end(at, trial_ends_at))
        elif takes_effect:
            self.trial_ends_at = trial_ends_at
            await self.save(update_fields=["trial_ends_at"])
        return takes_effect

    @whole
    async def report_users(self, viewer: Viewer, report_id: str, sequence: int, people: Sequence[Person]) -> bool:
        """The product tells all users of the account. Who is no longer among them is gone; a partner's own user tells its access."""
        people = [person.tidied() for person in people]
        refuse_if(rules_reports.refuse_people(people), self)
        body = {"users": [person.plain() for person in sorted(people, key=lambda each: each.external_id)]}
        takes_effect = await self.report(viewer, ReportKind.USERS, report_id, sequence, body)
        if takes_effect:
            await self._take_users(viewer, people)
            for engagement in await self.engagements.filter(ended_at__isnull=True).order_by("id").select_for_update():
                await engagement.see_users(viewer, sequence)
                if engagement.is_portal_master:
                    from portal.accounts.models.masters import (
                        tell_proposals,  # they follow from the users of an engagement's account
                    )

                    await tell_proposals(engagement.partner_id, viewer.now)
        return takes_effect

    async def _take_users(self, viewer: Viewer, people: Sequence[Person]) -> None:
        partners = await self.engagements.filter(ended_at__isnull=True).values_list("partner_id", flat=True)
        subjects = {key for person in people if (key := ids.key_of(person.subject, "user"))}
        staff = Staff.filter(user_id__in=list(subjects), partner_id__in=list(partners), joined_at__isnull=False)
        known = set(await staff.values_list("user_id", flat=True))  # nobody else's name is to be borrowed
        rows = {row.external_id: row for row in await AccountUser.filter(account_id=self.id)}
        fresh, changed = [], []
        for person in people:
            subject = ids.key_of(person.subject, "user")
            columns = {
                "name": person.name,
                "name_key": fold(person.name)[:255],
                "email": person.email,
                "role": person.role,
                "is_active": person.is_active,
                "last_log_in_at": person.last_log_in_at,
                "user_id": subject if subject in known else None,
                "gone_at": None,
            }
            row = rows.pop(person.external_id, None)
            if row is None:
                more = {"account_id": self.id, "external_id": person.external_id, "role_given": person.role}
                fresh.append(row := AccountUser(**columns, **more))
                was_admin = False
            else:
                was_admin = row.is_admin_now
                if row.gone_at:
                    row.role_given = person.role
                changed.append(row.update_from_dict(columns))
            if row.is_admin_now is not was_admin:
                row.admin_changed_at = viewer.now
        for row in rows.values():
            if row.gone_at is None:
                row.admin_changed_at = viewer.now if row.is_admin_now else row.admin_changed_at
                row.gone_at = viewer.now
                changed.append(row)
        await AccountUser.bulk_create(fresh, batch_size=200)
        if changed:
            await AccountUser.bulk_update(changed, ["role_given", *_COLUMNS], batch_size=200)

    @whole
    async def report_open_jobs(self, viewer: Viewer, report_id: str, sequence: int, jobs: Sequence[Job]) -> bool:
        """The product tells all open jobs of the account."""
        jobs = [job.tidied() for job in jobs]
        refuse_if(rules_reports.refuse_items(jobs, "jobs"), self)
        body = {"jobs": [job.plain() for job in sorted(jobs, key=lambda each: each.external_id)]}
        takes_effect = await self.report(viewer, ReportKind.JOBS, report_id, sequence, body)
        if takes_effect:
            await _replace(OpenJob, self.id, jobs)
        return takes_effect

    @whole
    async def report_cases(self, viewer: Viewer, report_id: str, sequence: int, cases: Sequence[Case]) -> bool:
        """The product tells all support cases of the account that it wants shown."""
        cases = [case.tidied() for case in cases]
        refuse_if(rules_reports.refuse_items(cases, "cases"), self)
        body = {"cases": [case.plain() for case in sorted(cases, key=lambda each: each.external_id)]}
        takes_effect = await self.report(viewer, ReportKind.CASES, report_id, sequence, body)
        if takes_effect:
            await _replace(SupportCase, self.id, cases)
        return takes_effect


async def _replace(model: type[OpenJob] | type[SupportCase], account_id: UUID, items: Sequence[Job]) -> None:
    """The rows of an account become these; one that was there keeps its id."""
    kept = [item.external_id for item in items]
    await model.filter(account_id=account_id).exclude(external_id__in=kept).delete()
    rows = {row.external_id: row for row in await model.filter(account_id=account_id)}
    fresh = [model(account_id=account_id, **item.columns()) for item in items if item.external_id not in rows]
    changed = [rows[item.external_id].update_from_dict(item.columns()) for item in items if item.external_id in rows]
    await model.bulk_create(fresh, batch_size=200)
    if changed:
        await model.bulk_update(changed, list(items[0].columns()), batch_size=200)
