"""Writing a book the way the portal itself does: clients, notes, grants and archiving by mutations, accounts by reports."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any

from portal.accounts.models import Account, Engagement, Origin
from portal.accounts.rules import AccessHealth, Cause, Lifecycle
from portal.clients.models import Client
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
from portal.demo.stage import Stage, perform
from portal.gql.declare import global_id
from portal.kernel import ids
from portal.kernel.viewer import Viewer
from portal.people.rules import Role

_ERRORS = "errors { code message field }"
_ADD = f"mutation ($input: AddClientInput!) {{ addClient(input: $input) {{ client {{ id }} {_ERRORS} }} }}"
_ARCHIVE = f"mutation ($input: ClientInput!) {{ archiveClient(input: $input) {{ {_ERRORS} }} }}"
_NOTE = f"mutation ($input: WriteNoteInput!) {{ writeNote(input: $input) {{ note {{ id }} {_ERRORS} }} }}"
_EDIT = f"mutation ($input: EditNoteInput!) {{ editNote(input: $input) {{ {_ERRORS} }} }}"
_GRANT = f"mutation ($input: GrantAccessInput!) {{ grantAccess(input: $input) {{ {_ERRORS} }} }}"
_CAMEL = {"contact_name": "contactName"}


def report_id(kind: str, account: AccountPlan, at: datetime, scope: str = "") -> str:
    """How a product names a report: what, of whom, when."""
    of = account.company_id or account.email
    return f"{kind}/{of}/{int(at.timestamp())}{'/' + scope if scope else ''}"[:100]


def sequence(at: datetime) -> int:
    """A product's own counting: its clock."""
    return int(at.timestamp())


async def write_book(stage: Stage, plan: PartnerPlan) -> None:
    """Write all clients and accounts of a partner, one by one."""
    for client in plan.clients:
        await _write_client(stage, plan.slug, client)
    for account in plan.unlinked:
        await _write_account(stage, plan.slug, account, None)


async def _write_client(stage: Stage, partner: str, plan: ClientPlan) -> None:
    given = {_CAMEL.get(name, name): value for name, value in plan.details.items()}
    made = await perform(await stage.person(partner, plan.by, plan.at), _ADD, **given)
    client_id = made["client"]["id"]  # type: ignore[index]
    client = await Client.get(id=ids.key_of(client_id, "client"))
    stage.clients[partner, plan.name] = client
    for grant in plan.grants:
        await _give(stage, partner, grant, client=client_id)
    for account in plan.accounts:
        await _write_account(stage, partner, account, client)
    for note in plan.notes:
        await _write_note(stage, partner, note, client_id)
    if plan.archived_at:
        await perform(await archiver(stage, partner, plan), _ARCHIVE, client=client_id)


async def archiver(stage: Stage, partner: str, plan: ClientPlan) -> Viewer:
    """Who archived the client: advisors may not, owners and admins may."""
    assert plan.archived_at
    keys = [key for (slug, key), staff in stage.staff.items() if slug == partner and staff.role in (Role.OWNER, Role.ADMIN)]
    return await stage.person(partner, plan.by if plan.by in keys else keys[0], plan.archived_at)


async def _give(stage: Stage, partner: str, grant: GrantPlan, **target: str) -> None:
    until = {"until": grant.until.isoformat()} if grant.until else {}
    staff = global_id(stage.staff[partner, grant.staff])
    await perform(await stage.person(partner, grant.by, grant.at), _GRANT, staff=staff, **target, **until)


async def _write_note(stage: Stage, partner: str, note: NotePlan, client_id: str) -> None:
    author = await stage.person(partner, note.by, note.at)
    made = await perform(author, _NOTE, client=client_id, text=note.before or note.text, pinned=note.pinned)
    if note.before:
        later = await stage.person(partner, note.by, note.at + timedelta(days=1))
        await perform(later, _EDIT, note=made["note"]["id"], text=note.text)  # type: ignore[index]


async def opener(stage: Stage, partner: str, plan: AccountPlan) -> Viewer:
    """Who opened the account: someone of the partner, or the product for its client."""
    if plan.opened_by:
        return await stage.person(partner, plan.opened_by, plan.opened_at)
    return stage.product(plan.product, plan.opened_at)


async def _write_account(stage: Stage, partner: str, plan: AccountPlan, client: Client | None) -> None:
    engagement = await Account.open(
        await opener(stage, partner, plan),
        stage.catalogue.products[plan.product],
        name=plan.name,
        by=plan.cause,
        partner_id=stage.partners[partner].id,
        origin=plan.origin,
        lifecycle=Lifecycle.INVITED if plan.invited else Lifecycle.PENDING_ACTIVATION,
        opened_as=plan.opened_as,
        company_id=plan.company_id,
        country=plan.country,
        email=plan.email,
        client=client,
    )
    account = await Account.get(id=engagement.account_id)
    await _happen(_history(stage, account, engagement, plan))
    for grant in plan.grants:
        await _give(stage, partner, grant, account=global_id(account))
    if plan.shared:
        folder = stage.clients[plan.shared.partner, plan.shared.client] if plan.shared.client else None
        by = await stage.vendor(plan.shared.at)
        other = await account.engage(by, stage.partners[plan.shared.partner].id, Origin.VENDOR, folder)
        for access in plan.shared.access:
            await _tell_access(stage, other, plan, access, plan.shared.partner)


Happening = tuple[datetime, Callable[[], Awaitable[Any]]]


async def _happen(history: list[Happening]) -> None:
    for _at, act in sorted(history, key=lambda each: each[0]):
        await act()


def _history(stage: Stage, account: Account, engagement: Engagement, plan: AccountPlan) -> list[Happening]:
    """All that was told of an account, each with its moment."""
    return [
        *((each.at, lambda each=each: _move(stage, account, plan, each)) for each in plan.moves),
        *((each.at, lambda each=each: _subscribe(stage, account, plan, each)) for each in plan.subscriptions),
        *((each.at, lambda each=each: _use(stage, account, plan, each)) for each in plan.usage),
        *((each.at, lambda each=each: _tell_access(stage, engagement, plan, each)) for each in plan.access),
    ]


async def _move(stage: Stage, account: Account, plan: AccountPlan, move: Move) -> None:
    if move.cause is Cause.CLOCK:
        await account.move_to(stage.clock(move.at), move.to, move.cause)
        return
    by = stage.billing(move.at) if move.cause is Cause.BILLING else stage.product(plan.product, move.at)
    await account.report_lifecycle(by, report_id("lifecycle", plan, move.at), sequence(move.at), move.to, move.cause)


async def _subscribe(stage: Stage, account: Account, plan: AccountPlan, told: Subscription) -> None:
    catalogue = stage.catalogue
    await account.report_plan(
        stage.billing(told.at),
        report_id("plan", plan, told.at),
        sequence(told.at),
        plan=catalogue.plans[plan.product, told.plan] if told.plan else None,
        modules=[catalogue.modules[plan.product, slug] for slug in told.modules],
        renews_on=told.renews_on,
    )


async def _use(stage: Stage, account: Account, plan: AccountPlan, told: Usage) -> None:
    await account.report_usage(
        stage.product(plan.product, told.at),
        report_id("usage", plan, told.at),
        sequence(told.at),
        active_users=told.active_users,
        headcount=told.headcount,
        last_activity_at=told.last_activity_at,
    )


async def _tell_access(stage: Stage, engagement: Engagement, plan: AccountPlan, told: Access, scope: str = "") -> None:
    if told.health is AccessHealth.UNKNOWN:
        await engagement.lose_sight(stage.clock(told.at))
        return
    by = stage.product(plan.product, told.at)
    await engagement.report_access(by, report_id("access", plan, told.at, scope), sequence(told.at), told.health, told.by)
