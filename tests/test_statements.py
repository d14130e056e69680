"""The number of SQL statements of an operation does not grow with the rows, and lists and counters go by an index."""

import re
from typing import Any

import pytest
from strawberry.utils.str_converters import to_camel_case
from tortoise import connections
from tortoise.context import TortoiseContext

from portal.access.models import Grant
from portal.accounts.models import Account, Engagement, Origin
from portal.accounts.rules import Lifecycle, OpenedAs
from portal.audit.models import Event
from portal.clients.models import Client
from portal.db.transactions import atomic
from portal.kernel import clock
from portal.kernel.viewer import Viewer
from portal.programme.models import Tier
from portal.segments.models import Segment
from portal.segments.rules import SegmentOf
from tests.cast import Cast, answer, gid, make_cast, schema, system
from tests.conftest import KIND
from tests.kept import kept
from tests.statements import Statements

GRANT = "grants { staff { name } until }"
ACCOUNT = f"""id name lifecycle isActive product {{ name modules {{ name }} plans {{ name }} }} plan {{ name product {{ name }} }}
  modules {{ name product {{ name }} }} usage {{ day activeUsers }} looksLike {{ name }}
  engagement {{ id client {{ name }} {GRANT} }} activity(first: 2) {{ totalCount nodes {{ kind }} }}"""
OPERATIONS = {
    "clients": f"""{{ clients(first: 100) {{ totalCount pageInfo {{ endCursor }} edges {{ cursor }} nodes {{ name
      partner {{ name tier {{ tier {{ name }} }} tierHistory {{ why tier {{ name }} }} }}
      summary {{ accounts activeUsers nextRenewal }} {GRANT} notes(first: 2) {{ totalCount nodes {{ text isMine
      revisions {{ text }} client {{ name }} }} }}
      engagements(first: 5) {{ totalCount nodes {{ accessHealth partner {{ name }} client {{ name }} {GRANT}
      account {{ {ACCOUNT} }} }} }} }} }} }}""",
    "accounts": f"{{ accounts(first: 100) {{ totalCount sums {{ headcount }} nodes {{ {ACCOUNT} }} }} }}",
    "searched": f"""{{ clients(first: 100, filter: {{ search: "client", accounts: {{ state: ACTIVE, linked: true }} }}) {{
      totalCount nodes {{ name summary {{ headcount }} {GRANT} }} }} }}""",
    "staff": "{ staff(first: 100) { totalCount nodes { name email isViewer partner { name } status } } }",
    "events": "{ events(first: 100) { totalCount nodes { kind actorName data } } }",
    "shell": "{ viewer { user { name } partner { name tier { tier { name } } } memberships { partner { name } } sessions { id } "
    "shellCounts { clients } } counters { clients accounts } }",
}
NODES = "query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Client { name summary { accounts } } ... on Account { product { name } } } }"


async def fill(cast: Cast, count: int) -> list[str]:
    """So many clients, each with accounts, notes, grants and so many staff; gives public ids."""
    from tests.cast import person

    by, owner = system(), await cast.viewer("owner")
    tier = await Tier.first() or await Tier.create(name="Bronze", rank=1)
    await cast.partner.set_tier(by, tier, "Reason")
    made: list[str] = []
    for number in range(count):
        mark = f"{number}-{count}"
        client = await cast.client(f"Client {mark}")
        note = await client.write_note(owner, "One")
        await note.edit(owner, "Two")
        engagement = await cast.account(f"Account {mark}", client, users=1, headcount=2, lifecycle=Lifecycle.TRIAL)
        account = await Account.get(id=engagement.account_id)
        await account.report_plan(by, mark, 1, plan=cast.plans["payroll"], modules=[cast.modules["payroll"]], renews_on=by.now.date())
        await cast.account(f"Free {mark}")
        await Grant.give(by, cast.staff["advisor"], engagement)
        await Grant.give(by, cast.staff["advisor"], client)
        if number < 20:
            await person(f"Person {mark}", cast.partner, cast.staff["reader"].role)
        made += [gid(client), gid(account)]
    return made


async def count(viewer: Viewer, document: str, **variables: Any) -> int:
    with Statements() as sent:
        result = await answer(viewer, document, in_process=True, **variables)
    assert result.errors is None, result.errors
    assert sent.texts
    return len(sent.texts)


async def test_statements_do_not_grow_with_the_rows(cast: Cast):
    found: dict[str, list[int]] = {}
    for rows in (3, 30):
        made = await fill(cast, rows)
        for who in ("owner", "advisor", "vendor"):
            viewer = await cast.viewer(who)
            for name, document in OPERATIONS.items():
                if who != "vendor" or name not in ("staff",):
                    text = document if viewer.can("people:read") else document.replace(" email", "")
                    found.setdefault(f"{name} as {who}", []).append(await count(viewer, text))
        found.setdefault("nodes", []).append(await count(await cast.viewer("owner"), NODES, ids=made[: 6 if rows == 3 else 60]))
    assert all(few == many for few, many in found.values()), {name: each for name, each in found.items() if each[0] != each[1]}
    assert max(many for _few, many in found.values()) < 45


async def test_a_screen_of_counters_is_a_handful_of_statements(cast: Cast):
    await fill(cast, 3)
    viewer = await cast.viewer("owner")
    assert await count(viewer, "{ counters { clients accounts unlinked active headcount byLifecycle { accounts } } }") == 1
    assert await count(viewer, "{ clients { nodes { name } } }") == 1
    assert await count(viewer, "{ clients { totalCount } }") == 1
    assert await count(viewer, "{ clients { totalCount nodes { name summary { accounts } } } }") == 3


# --- plans

PLANNED = {
    "clients": "{ clients(first: 50) { nodes { id } } }",
    "clients counted": "{ clients { totalCount } }",
    "clients by date": "{ clients(orderBy: { field: ADDED, direction: DESCENDING }, filter: { archived: null }) { nodes { id } } }",
    "accounts in folders": "{ clients(first: 50) { nodes { engagements(first: 3) { nodes { account { name } } } summary { headcount } } } }",
    "accounts": "{ accounts(first: 50) { nodes { id } } }",
    "accounts filtered": "{ accounts(first: 50, filter: { state: PAID, linked: true }) { nodes { id } totalCount } }",
    "unlinked": "{ accounts(filter: { linked: false }) { totalCount nodes { id } } }",
    "counters": "{ counters { clients accounts unlinked } }",
    "grants": "{ clients(first: 50) { nodes { grants { until } } } }",
    "activity": "{ accounts(first: 5) { nodes { activity(first: 5) { nodes { kind } } } } }",
}


async def crowd(cast: Cast) -> None:
    """Ten other partners with many rows each, so that reading whole tables is the wrong plan."""
    from portal.partners.models import Partner, PartnerKind

    now = clock.now()
    for number in range(10):
        partner = await Partner.register(system(), slug=f"p{number}", name=f"P {number}", kind=PartnerKind.SERVICE_PROVIDER)
        await _book(cast, partner.id, f"{number}", 200, now)
    await _book(cast, cast.partner.id, "own", 60, now)
    clients = await Client.filter(partner_id=cast.partner.id).limit(5)
    for client in clients:
        await Grant.give(system(), cast.staff["advisor"], client)


async def _with_crowd() -> Cast:
    cast = await kept(make_cast)
    await crowd(cast)
    return cast


@pytest.fixture
async def crowded(db: TortoiseContext) -> Cast:
    """The cast in that crowd, of which the database knows how its values are spread."""
    cast = await kept(_with_crowd)
    await connections.get("default").execute_script("ANALYZE")
    return cast


async def _book(cast: Cast, partner_id: Any, mark: str, rows: int, now: Any) -> None:
    common = {"lifecycle": Lifecycle.PAYING, "lifecycle_since": now, "opened_as": OpenedAs.TRIAL, "opened_at": now}
    clients, accounts, engagements = [], [], []
    for number in range(rows):
        name = f"{mark} {number}"
        client = Client(partner_id=partner_id, name=name, name_key=name, created_at=now, changed_at=now)
        account = Account(product_id=cast.products["payroll"].id, name=name, name_key=name, **common)
        folder = client.id if number % 7 else None
        engagements.append(
            Engagement(
                partner_id=partner_id, account_id=account.id, client_id=folder, origin=Origin.LINK, since=now, access_since=now
            )
        )
        clients.append(client)
        accounts.append(account)
    of_account = {"at": now, "kind": "account.opened", "actor_kind": "tool", "actor_name": ""}
    events = [Event(account_id=account.id, **of_account) for account in accounts]
    of_client = {"at": now, "kind": "client.added", "actor_kind": "staff", "actor_name": "Ada", "partner_id": partner_id}
    events += [Event(client_id=client.id, **of_client) for client in clients]
    for model, made in ((Client, clients), (Account, accounts), (Engagement, engagements), (Event, events)):
        await model.bulk_create(made)  # type: ignore[attr-defined]


async def plans(viewer: Viewer, document: str, *, in_order: bool = False) -> list[str]:
    """Lines of the plans of each statement that an operation sends. `in_order`: rather by an index than sorted."""
    with Statements() as sent:
        result = await answer(viewer, document, in_process=True)
    assert result.errors is None
    lines: list[str] = []
    async with atomic() as client:
        if KIND == "postgres":  # the tables are small enough that reading them whole may be cheaper: is there another way?
            await client.execute_query("SET LOCAL enable_seqscan = off")
            await client.execute_query(f"SET LOCAL enable_sort = {'off' if in_order else 'on'}")
        for text, values in zip(sent.texts, sent.values, strict=True):
            assert text.startswith("SELECT"), text
            prefix = "EXPLAIN QUERY PLAN " if KIND == "sqlite" else "EXPLAIN "
            for row in await client.execute_query_dict(prefix + text, list(values or [])):
                lines.append(str(row.get("detail") or row.get("QUERY PLAN")))
    return lines


@pytest.mark.parametrize("who", ["owner", "advisor"])
async def test_lists_and_counters_of_a_partner_go_by_an_index(crowded: Cast, who: str):
    """No plan reads a whole table of clients, accounts, engagements, grants or events, of which the partner has one in thirty."""
    viewer = await crowded.viewer(who)
    found = {name: await plans(viewer, document) for name, document in PLANNED.items()}
    assert all(found.values())
    assert not {name: wrong for name, lines in found.items() if (wrong := [line for line in lines if WHOLE.search(line)])}


WHOLE = re.compile(
    r"^SCAN (\w+__)?(client|account|engagement|access_grant|audit_event|account_module)\b"
    if KIND == "sqlite"
    else r"Seq Scan on (client|account|engagement|access_grant|audit_event|account_module)\b"
)
SORTED = re.compile(r"TEMP B-TREE FOR (LAST TERM OF )?ORDER BY" if KIND == "sqlite" else r"\bSort\b")
LISTS = {"clients": "ClientOrder", "accounts": "AccountOrder", "partners": "PartnerOrder"}


def orders(field: str) -> list[str]:
    """A page of the list in each of its orders, upwards and downwards, and of what follows a place."""
    names = [value.name for value in schema.get_type_by_name(LISTS[field]).values]
    return [
        f"{{ {field}(first: 5, orderBy: {{ field: {name}, direction: {way} }}) {{ nodes {{ id }} }} }}"
        for name in names
        for way in ("ASCENDING", "DESCENDING")
    ]


@pytest.mark.parametrize(("who", "field"), [("owner", "clients"), ("vendor", "clients"), ("vendor", "accounts"), ("vendor", "partners")])
async def test_each_order_of_a_list_is_that_of_an_index(crowded: Cast, who: str, field: str):
    """No page is sorted from the whole list. (Accounts of one partner are: what they are sorted by is not the partner's.)"""
    viewer = await crowded.viewer(who)
    found = {document: await plans(viewer, document, in_order=True) for document in orders(field)}
    assert len(found) >= 4
    assert not {document: lines for document, lines in found.items() if not lines or any(map(SORTED.search, lines))}


async def filters(cast: Cast) -> list[str]:
    """Documents with each filter that the lists have."""
    client, staff = await Client.filter(partner_id=cast.partner.id).first(), gid(cast.staff["advisor"])
    engagement = await Engagement.filter(partner_id=cast.partner.id).select_related("account").first()
    assert client and engagement
    owner = await cast.viewer("owner")
    kept = {of: f'"{gid(await Segment.add(owner, of, "Paid", said))}"' for of, said in ((SegmentOf.ACCOUNTS, {"state": "PAID"}), (SegmentOf.CLIENTS, {"country": ["DE"]}))}
    accounts = {
        "state": "INVITED", "lifecycle": "[TRIAL]", "product": f'["{gid(cast.products["time"])}"]', "plan": f'["{gid(cast.plans["payroll"])}"]',
        "module": f'["{gid(cast.modules["payroll"])}"]', "country": '["DE"]', "access": "[REVOKED]", "linked": "false",
        "client": f'"{gid(client)}"', "staff": f'"{staff}"', "renewsWithinDays": "9", "trialEndsWithinDays": "9", "idleDays": "9", "atRisk": "true", "search": '"x1"',
        "provisioning": "[FAILED]", "segment": kept[SegmentOf.ACCOUNTS],
    }  # fmt: skip
    clients = {"search": '"own 1"', "archived": "true", "country": '["DE"]', "staff": f'"{staff}"', "onlyStaff": f'"{staff}"'}
    clients |= {"accounts": "{ state: PAID }", "segment": kept[SegmentOf.CLIENTS]}
    events = {
        "client": f'"{gid(client)}"', "account": f'"{gid(engagement.account)}"', "partner": f'"{gid(cast.partner)}"', "kind": '["client.added"]',
        "noun": '["note"]', "actor": '"owner"', "since": '"2026-01-02T03:04:05+00:00"', "until": '"2027-01-02T03:04:05+00:00"',
    }  # fmt: skip
    lists = {"clients": ("ClientFilter", clients), "accounts": ("AccountFilter", accounts), "events": ("EventFilter", events)}
    for type_, values in lists.values():
        assert {field.graphql_name or to_camel_case(field.name) for field in schema.get_type_by_name(type_).fields} == values.keys()
    given = [(field, name, value) for field, (_type, values) in lists.items() for name, value in values.items()]
    given += [("clients", "accounts", f"{{ {name}: {value} }}") for name, value in accounts.items()]
    return [f"{{ {field}(first: 5, filter: {{ {name}: {value} }}) {{ totalCount nodes {{ id }} }} }}" for field, name, value in given]


async def test_each_filter_goes_by_an_index(crowded: Cast):
    viewer = await crowded.viewer("owner")
    found = {document: await plans(viewer, document) for document in await filters(crowded)}
    assert all(found.values())
    assert not {document: wrong for document, lines in found.items() if (wrong := [line for line in lines if WHOLE.search(line)])}
