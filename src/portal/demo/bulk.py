"""Writing a large book in few statements: the rows that the verbs would write, made in memory and inserted many at a time.

What the verbs decide is decided by the same rules here; a test compares every row of a world written both ways, the
tallies too, which are recounted at a book's end.
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from tortoise.models import Model

from portal.access.models import Grant
from portal.access.rules import refuse_grant
from portal.accounts import rules
from portal.accounts.models import Account, AccountModule, AccountReport, Engagement, Origin, ReportKind, UsageDay, told
from portal.accounts.rules import AccessHealth, Cause, Lifecycle
from portal.audit.models import Event
from portal.clients.models import Client, Note, NoteRevision
from portal.clients.rules import refuse_archive, refuse_details, refuse_note
from portal.demo.plan import (
    Access,
    AccountPlan,
    ClientPlan,
    GrantPlan,
    Move,
    NotePlan,
    PartnerPlan,
    Subscription,
    Usage,
)
from portal.demo.stage import Stage
from portal.demo.verbs import archiver, opener, report_id, sequence
from portal.kernel.refusal import Refused, refuse_if
from portal.kernel.search import search_text
from portal.kernel.text import fold, one_line
from portal.kernel.viewer import Viewer
from portal.people.models import Staff
from portal.programme.models import Attribution, ProgrammeEvent, in_force, start_of
from portal.programme.rules.document import Programme
from portal.programme.rules.events import Type
from portal.programme.rules.referrals import binds_for_good
from portal.tallies.models import recount

CHUNK = 500  # clients whose rows are held before they are inserted
BATCH = 2000  # rows of one statement
ORDER = (
    *(Client, Account, Engagement, AccountModule, AccountReport, UsageDay, Grant, Note, NoteRevision, Event),
    *(ProgrammeEvent, Attribution),
)


@dataclass
class Rows:
    """Rows waiting to be inserted, and what the verbs would look up in the database."""

    waiting: dict[type[Model], list[Any]] = field(default_factory=lambda: {model: [] for model in ORDER})
    open_grants: dict[tuple[UUID, UUID], Grant] = field(default_factory=dict)
    newest: dict[tuple[UUID, str, str], int] = field(default_factory=dict)

    def add(self, row: Any) -> Any:
        self.waiting[type(row)].append(row)
        return row

    def note(self, viewer: Viewer, kind: str, *, partner: UUID | None = None, client: UUID | None = None, account: UUID | None = None, needs: str | None = None, **data: Any) -> None:
        """`Event.write`."""
        shared = partner is None and viewer.partner_id is not None
        self.add(
            Event(
                at=viewer.now,
                kind=kind,
                partner_id=partner,
                client_id=client,
                account_id=account,
                actor_kind=viewer.kind,
                actor_id=viewer.user_id or viewer.token_id,
                actor_name="" if shared else viewer.name,
                needs=needs,
                data=data,
            )
        )

    def tell(self, by: Viewer, account: Account, facts: Iterable[told.Fact]) -> None:
        """`told._tell`."""
        for type_, said in facts:
            plain = {name: str(value) if isinstance(value, UUID) else value for name, value in said.items() if value is not None}
            uid = told.uid(account.id, type_, by.now)
            self.add(ProgrammeEvent(uid=uid, type=type_, account_id=account.id, at=by.now, told_at=by.now, facts=plain))

    def brought(self, by: Viewer, engagement: Engagement, programme: Programme) -> None:
        """`told.of_engagement`, of an account that nobody brought before."""
        if engagement.origin in told.BROUGHT:
            uid, account = f"engagement:{engagement.id}", engagement.account_id
            place = {"partner_id": engagement.partner_id, "account_id": account}
            self.add(ProgrammeEvent(uid=uid, type=Type.TOUCH, at=by.now, told_at=by.now, facts={"business": str(account)}, **place))
            since = start_of(by.now.astimezone(programme.zone).date(), programme.zone)
            self.add(Attribution(since=since, event=uid, is_final=binds_for_good(programme.referrals, False), **place))

    async def insert(self) -> None:
        """Write all that waits."""
        for model, rows in self.waiting.items():
            if rows:
                await model.bulk_create(rows, batch_size=BATCH)
                rows.clear()
        self.open_grants.clear()
        self.newest.clear()


async def write_book(stage: Stage, plan: PartnerPlan) -> None:
    """Write all clients and accounts of a partner."""
    rows = Rows()
    for place, client in enumerate(plan.clients, start=1):
        await _write_client(stage, rows, plan.slug, client)
        if place % CHUNK == 0:
            await rows.insert()
    for account in plan.unlinked:
        await _write_account(stage, rows, plan.slug, account, None)
    await rows.insert()
    await recount()


async def _write_client(stage: Stage, rows: Rows, partner: str, plan: ClientPlan) -> None:
    by = await stage.person(partner, plan.by, plan.at)
    details = {name: one_line(value) for name, value in plan.details.items()}
    _refuse_any(refuse_details(details))
    client = rows.add(Client(partner_id=by.partner_id, created_at=by.now, changed_at=by.now, **details))
    client.name_key = fold(client.name)[:255]
    client.search_text = search_text(client.name, client.number, client.city)[:600]
    client.contact_text = search_text(client.contact_name, client.email, client.phone, client.street, client.postcode)[:1000]
    stage.clients[partner, plan.name] = client
    rows.note(by, "client.added", partner=client.partner_id, client=client.id, name=client.name)
    if by.granted_only:
        await _give(stage, rows, by, stage.staff[partner, plan.by], client)
    for grant in plan.grants:
        await _plan_grant(stage, rows, partner, grant, client)
    accounts = [await _write_account(stage, rows, partner, account, client) for account in plan.accounts]
    for note in plan.notes:
        await _write_note(stage, rows, partner, note, client)
    if plan.archived_at:
        by = await archiver(stage, partner, plan)
        refuse_if(refuse_archive(False, sum(account.lifecycle not in rules.CLOSED for account in accounts)), client)
        client.archived_at = client.changed_at = by.now
        client.version += 1
        rows.note(by, "client.archived", partner=client.partner_id, client=client.id, name=client.name)


def _refuse_any(refusals: tuple[Any, ...]) -> None:
    if refusals:
        raise Refused(refusals)


async def _plan_grant(stage: Stage, rows: Rows, partner: str, grant: GrantPlan, target: Client | Engagement) -> None:
    by = await stage.person(partner, grant.by, grant.at)
    await _give(stage, rows, by, stage.staff[partner, grant.staff], target, grant.until)


async def _give(
    stage: Stage, rows: Rows, by: Viewer, staff: Staff, target: Client | Engagement, until: datetime | None = None
) -> None:
    """`Grant.give`."""
    refuse_if(refuse_grant(staff.role, staff.deactivated_at is not None, until, by.now))
    known = rows.open_grants.get((staff.id, target.id))
    if known and known.until == until:
        return
    if known:
        known.ended_at = min(by.now, known.until or by.now)
    on_account = isinstance(target, Engagement)
    key = "engagement_id" if on_account else "client_id"
    grant = Grant(staff_id=staff.id, since=by.now, until=until, given_by=by.name, **{key: target.id})
    rows.open_grants[staff.id, target.id] = rows.add(grant)
    rows.note(
        by,
        "grant.given",
        partner=staff.partner_id,
        client=target.client_id if on_account else target.id,
        account=target.account_id if on_account else None,
        needs="access:read",
        staff=stage.name_of(staff),
        until=until.isoformat() if until else None,
    )


async def _write_note(stage: Stage, rows: Rows, partner: str, plan: NotePlan, client: Client) -> None:
    by = await stage.person(partner, plan.by, plan.at)
    refuse_if(refuse_note(plan.text) or refuse_note(plan.before or plan.text), client)
    note = Note(
        client_id=client.id, author_id=by.user_id, author_name=by.name, text=plan.text, pinned=plan.pinned, written_at=by.now
    )
    rows.add(note)
    rows.note(by, "note.written", partner=client.partner_id, client=client.id)
    if plan.before:
        later = replace(by, now=by.now + timedelta(days=1))
        rows.add(NoteRevision(note_id=note.id, text=plan.before, replaced_at=later.now))
        note.edits = 1
        rows.note(later, "note.edited", partner=by.partner_id, client=client.id)


async def _write_account(stage: Stage, rows: Rows, partner: str, plan: AccountPlan, client: Client | None) -> Account:
    by, product = await opener(stage, partner, plan), stage.catalogue.products[plan.product]
    name, company_id, email = one_line(plan.name), one_line(plan.company_id or "") or None, one_line(plan.email)
    lifecycle = Lifecycle.INVITED if plan.invited else Lifecycle.PENDING_ACTIVATION
    _refuse_any(rules.refuse_details(name, company_id or "", plan.country, email))
    refuse_if(rules.refuse_move(None, lifecycle, plan.cause, plan.opened_as))
    account = rows.add(
        Account(
            product_id=product.id,
            name=name,
            name_key=fold(name)[:255],
            company_id=company_id,
            company_id_key=fold(company_id)[:128] if company_id else None,
            search_text=search_text(name, company_id or "", product.name)[:600],
            country=plan.country,
            email=email,
            lifecycle=lifecycle,
            lifecycle_since=by.now,
            opened_as=plan.opened_as,
            opened_at=by.now,
        )
    )
    rows.note(by, "account.opened", account=account.id, name=account.name, product=product.name)
    engagement = await _engage(stage, rows, by, account, partner, plan.origin, client)
    for _at, act in sorted(_history(stage, rows, account, engagement, plan), key=lambda each: each[0]):
        act()
    for grant in plan.grants:
        await _plan_grant(stage, rows, partner, grant, engagement)
    if plan.shared:
        folder = stage.clients[plan.shared.partner, plan.shared.client] if plan.shared.client else None
        vendor = await stage.vendor(plan.shared.at)
        other = await _engage(stage, rows, vendor, account, plan.shared.partner, Origin.VENDOR, folder)
        for access in plan.shared.access:
            _tell_access(stage, rows, account, other, plan, access, plan.shared.partner)
    return account


async def _engage(
    stage: Stage, rows: Rows, by: Viewer, account: Account, partner: str, origin: Origin, client: Client | None
) -> Engagement:
    """`Account.engage`."""
    engagement = rows.add(
        Engagement(
            account_id=account.id,
            partner_id=stage.partners[partner].id,
            client_id=client.id if client else None,
            origin=origin,
            since=by.now,
            access_since=by.now,
        )
    )
    rows.brought(by, engagement, await in_force(by.now.date()))
    _note_side(rows, by, "engagement.began", account, engagement, origin=origin)
    if by.granted_only and by.partner_id == engagement.partner_id:
        staff = next(staff for (slug, _key), staff in stage.staff.items() if slug == partner and staff.id == by.staff_id)
        await _give(stage, rows, by, staff, engagement)
    return engagement


def _note_side(rows: Rows, viewer: Viewer, kind: str, account: Account, engagement: Engagement, **data: Any) -> None:
    ids = {"partner": engagement.partner_id, "client": engagement.client_id, "account": account.id}
    rows.note(viewer, kind, **ids, name=account.name, **data)


def _history(stage: Stage, rows: Rows, account: Account, engagement: Engagement, plan: AccountPlan) -> Iterable[tuple[datetime, Any]]:
    modules: list[AccountModule] = []
    days: dict[Any, UsageDay] = {}
    for move in plan.moves:
        yield move.at, lambda each=move: _move(stage, rows, account, engagement, plan, each)
    for given in plan.subscriptions:
        yield given.at, lambda each=given: _subscribe(stage, rows, account, plan, each, modules)
    for used in plan.usage:
        yield used.at, lambda each=used: _use(stage, rows, account, plan, each, days)
    for access in plan.access:
        yield access.at, lambda each=access: _tell_access(stage, rows, account, engagement, plan, each)


def _report(rows: Rows, by: Viewer, account: Account, kind: ReportKind, name: str, body: dict[str, Any], scope: str = "") -> bool:
    """`Account.report`; each `name` is new."""
    number = sequence(by.now)
    latest = rows.newest.get((account.id, kind, scope))
    takes_effect = not rules.is_stale(number, latest)
    if takes_effect:
        rows.newest[account.id, kind, scope] = number
    text = json.dumps([str(account.id), kind, scope, number, body], sort_keys=True)
    rows.add(
        AccountReport(
            product_id=account.product_id,
            account_id=account.id,
            report_id=name,
            kind=kind,
            scope=scope,
            sequence=number,
            digest=hashlib.sha256(text.encode()).hexdigest(),
            body=body,
            applied=takes_effect,
            received_at=by.now,
        )
    )
    return takes_effect


def _move(stage: Stage, rows: Rows, account: Account, side: Engagement, plan: AccountPlan, move: Move) -> None:
    """`Account.report_lifecycle`, or of the clock's own accord `Account.move_to`."""
    by = stage.clock(move.at)
    if move.cause is not Cause.CLOCK:
        by = stage.billing(move.at) if move.cause is Cause.BILLING else stage.product(plan.product, move.at)
        body = {"lifecycle": move.to, "by": move.cause, "trialEndsAt": None}
        if not _report(rows, by, account, ReportKind.LIFECYCLE, report_id("lifecycle", plan, move.at), body):
            return
    refuse_if(rules.refuse_move(account.lifecycle, move.to, move.cause, account.opened_as), account)
    before, account.lifecycle, account.lifecycle_since = account.lifecycle, move.to, by.now
    if move.to is Lifecycle.TRIAL:
        account.trial_ends_at = rules.trial_end(by.now, None)
    account.was_in_use = account.was_in_use or move.to in rules.ACTIVE
    slugs = {found.id: slug for (_product, slug), found in stage.catalogue.plans.items()}
    folder = side.client_id if side.origin in told.BROUGHT else None
    rows.tell(by, account, told.moved(before, move.to, plan.product, slugs.get(account.plan_id), folder))
    rows.note(by, f"account.became_{move.to}", account=account.id, name=account.name, before=before)


def _subscribe(stage: Stage, rows: Rows, account: Account, plan: AccountPlan, given: Subscription, modules: list[AccountModule]) -> None:
    """`Account.report_plan`."""
    subscribed = stage.catalogue.plans[plan.product, given.plan] if given.plan else None
    chosen = [stage.catalogue.modules[plan.product, slug] for slug in given.modules]
    by = stage.billing(given.at)
    body = {
        "plan": str(subscribed.id) if subscribed else None,
        "modules": sorted(str(module.id) for module in chosen),
        "renewsOn": given.renews_on.isoformat() if given.renews_on else None,
    }
    if not _report(rows, by, account, ReportKind.PLAN, report_id("plan", plan, given.at), body):
        return
    had_until = account.renews_on
    account.plan_id, account.renews_on = subscribed.id if subscribed else None, given.renews_on
    waiting = rows.waiting[AccountModule]
    del waiting[len(waiting) - len(modules) :]  # those of this account's earlier plan, the last that wait
    modules[:] = [AccountModule(account_id=account.id, module_id=module.id) for module in chosen]
    waiting.extend(modules)
    rows.tell(by, account, told.subscribed(account.lifecycle, given.plan, had_until, account.renews_on))
    rows.note(by, "account.plan_changed", account=account.id, name=account.name, plan=subscribed.name if subscribed else None)


def _use(stage: Stage, rows: Rows, account: Account, plan: AccountPlan, used: Usage, days: dict[Any, UsageDay]) -> None:
    """`Account.report_usage`."""
    refuse_if(rules.refuse_usage(used.active_users, used.headcount), account)
    by, day = stage.product(plan.product, used.at), used.at.date()
    body = {
        "activeUsers": used.active_users,
        "headcount": used.headcount,
        "lastActivityAt": used.last_activity_at.isoformat() if used.last_activity_at else None,
        "on": None,
    }
    if not _report(rows, by, account, ReportKind.USAGE, report_id("usage", plan, used.at), body):
        return
    if account.active_users != used.active_users:
        rows.tell(by, account, [(Type.SEATS, {"seats": used.active_users})])
    account.active_users, account.headcount = used.active_users, used.headcount
    account.last_activity_at = used.last_activity_at or account.last_activity_at
    if day not in days:
        days[day] = rows.add(UsageDay(account_id=account.id, day=day, active_users=0, headcount=0))
    days[day].active_users, days[day].headcount = used.active_users, used.headcount


def _tell_access(
    stage: Stage, rows: Rows, account: Account, engagement: Engagement, plan: AccountPlan, told: Access, scope: str = ""
) -> None:
    """`Engagement.report_access`, or of the clock's own accord `Engagement.lose_sight`."""
    by, who, reported_at = stage.clock(told.at), engagement.access_by, engagement.access_reported_at
    if told.health is not AccessHealth.UNKNOWN:
        by, who, reported_at = stage.product(plan.product, told.at), one_line(told.by)[:200], told.at
        name, body = report_id("access", plan, told.at, scope), {"health": told.health, "by": who}
        if not _report(rows, by, account, ReportKind.ACCESS, name, body, str(engagement.partner_id)):
            return
    changed = told.health is not engagement.access_health
    engagement.access_health, engagement.access_by, engagement.access_reported_at = told.health, who, reported_at
    if changed:
        engagement.access_since = by.now
        _note_side(rows, by, f"access.became_{told.health}", account, engagement, by=who)
