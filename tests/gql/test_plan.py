"""What the planner answers is what graphql-core answers, to the letter; and it keeps its promises of statements, memory and keys."""

import gc
import json
import weakref
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import orjson
import pytest
import time_machine
from graphql import OperationDefinitionNode, get_named_type, is_object_type, parse
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from portal.access.models import Grant
from portal.accounts.models import Account, UsageDay
from portal.gql import core, cost
from portal.gql.context import Context
from portal.gql.declare import NODES, global_id, one, related
from portal.gql.pages import LISTINGS, connection, window_of_arguments
from portal.gql.plan import planner, sql
from portal.gql.plan.made import MADE_OF, Batch, ById, Figures, Many, One, Related, Rows, Sums
from portal.kernel import ids
from portal.kernel.viewer import Viewer
from portal.partners.models import Partner, PartnerKind
from portal.people.models import Session, Staff, viewer_of
from portal.programme.models import PartnerTier, Tier
from portal.schema import schema
from portal.web.ratelimit import Bucket
from tests.askers import analyst_of, asker
from tests.cast import SETTINGS, Cast, answer, gid
from tests.conftest import KIND
from tests.documents import Document, World, documents
from tests.forms import TYPES
from tests.machines import Bench
from tests.test_isolation import LISTS, list_document, make_world
from tests.test_statements import count, fill

WHO = ("owner", "advisor", "reader", "rival", "vendor", "finance", "analyst", "tool", "granted", "rival's analyst", "anonymous")
IS_LONG = settings().max_examples >= 1000


@pytest.fixture(autouse=True)
def _planning(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Each test leaves the planner on, and sees counts and plans of its own."""
    monkeypatch.setattr(schema, "plans", True)
    monkeypatch.setattr(schema.planner, "counts", Counter())
    schema.planner._plans.clear()
    schema.planner._bound.clear()
    yield
    schema.planner._plans.clear()
    schema.planner._bound.clear()


# --- the same answers


def comparable(error: dict[str, Any], data: Any) -> dict[str, Any]:
    """An error as far as it does not hang on time.

    Of several that make the same place null, graphql-core tells the first in time, for it works on fields and rows side by side: of
    such a one only the place.
    """
    made, path = data, error.get("path") or []
    for at, step in enumerate(path):
        if made is None:
            return {"path": path[:at]}
        made = made[step]
    return error


async def told(
    viewer: Viewer, document: Document, variables: dict[str, Any], *, plans: bool, writes_json: bool = False
) -> tuple[dict[str, Any], bool]:
    """All that is answered, and whether a plan answered; `writes_json`: as it is once it was written as JSON."""
    schema.plans, before = plans, schema.planner.counts["planned"]
    context = Context(viewer=viewer, writes_json=writes_json, rate_bucket=Bucket(10_000, 1), settings=SETTINGS)
    result = await schema.execute(document.text, variables, context, operation_name=document.operation)
    schema.plans = True
    found = {
        "data": orjson.loads(orjson.dumps(result.data)) if writes_json else result.data,
        "errors": result.errors and sorted({json.dumps(comparable(error.formatted, result.data), sort_keys=True) for error in result.errors}),
        "extensions": result.extensions,
        "cost": context.cost,
        "rate": context.rate,
    }
    return found, schema.planner.counts["planned"] > before


def agreed(bench: Bench, viewer: Viewer, document: Document, variables: dict[str, Any], seen: Counter[str]) -> None:
    """Ask four times: graphql-core, the plan, the plan again, whose statements are known by then, and the plan over HTTP."""
    expected, _never = bench.run(told(viewer, document, variables, plans=False))
    text = json.dumps(expected, sort_keys=True, indent=1)
    for writes_json in (False, False, True):
        found, planned = bench.run(told(viewer, document, variables, plans=True, writes_json=writes_json))
        assert json.dumps(found, sort_keys=True, indent=1) == text
        assert planned or expected["errors"] or document.asks_schema, schema.planner.counts
    kind = "planned" if planned else "refused" if expected["errors"] else "introspection"
    event(kind)
    seen.update(["all", kind])
    seen["with rows"] += planned and has_rows(expected["data"])


def has_rows(data: Any) -> bool:
    """Whether something was found: a list with objects in it, somewhere."""
    if isinstance(data, dict):
        return any(map(has_rows, data.values()))
    return isinstance(data, list) and any(isinstance(each, (dict, list)) and each for each in data)


async def pools(viewers: dict[str, Viewer]) -> World:
    """Ids of all kinds and such that lead nowhere, cursors of each list in each of its orders, words that are in the rows."""
    found: dict[str, list[str]] = {}
    for kind, node in NODES.items():
        rows = [global_id(row) for row in (await node.model.all().order_by("id"))[:40]]
        found[kind] = [*rows, ids.encode(kind, ids.new())]
    forged = [f"{kind}_{found['client'][0].rpartition('_')[2]}" for kind in ("account", "person", "")]
    found["none"] = [*forged, "", "x", "client_", found["client"][0].upper(), found["client"][0] + " ", "é_" + "0" * 26, "\ud800"]
    cursors: dict[tuple[str, str], list[str]] = {}
    for who in ("owner", "vendor"):
        for place, definition in LISTS.items():
            for order in ("default", *TYPES[str(definition.args["orderBy"].type)].fields["field"].type.of_type.values):
                by = {} if order == "default" else {"orderBy": {"field": order}}
                result = await answer(viewers[who], list_document(place), in_process=True, **by)
                edges = result.data[place.split(".")[1]]["edges"] if result.data else []
                name = str(definition.type).removesuffix("Connection!")
                cursors.setdefault((name, order), []).extend(each["cursor"] for each in edges)
    for who, (name, inner) in {"owner": ("Engagement", "engagements"), "granted": ("Note", "notes")}.items():
        text = f"{{ clients {{ nodes {{ {inner} {{ edges {{ cursor }} }} }} }} }}"
        for client in (await answer(viewers[who], text)).data["clients"]["nodes"]:
            cursors.setdefault((name, "default"), []).extend(each["cursor"] for each in client[inner]["edges"])
    words = ["ilouz", "client", "account 1", "Bakery", "e", "é", "%", "_", "", "payroll rival", found["client"][0], "\x00", "nothing"]
    seen = {
        who: {kind: [global_id(row) for row in await node.scope(viewer).limit(20)] for kind, node in NODES.items()}
        for who, viewer in viewers.items()
    }
    return World(found, seen, {key: each[:30] for key, each in cursors.items() if each}, words)


async def stage(cast: Cast) -> tuple[dict[str, Viewer], World]:
    """A world with rows of every type, and who asks."""
    await make_world(cast)
    await fill(cast, 4)
    return await people(cast)


async def people(cast: Cast) -> tuple[dict[str, Viewer], World]:
    viewers = {name: await asker(cast, name) for name in WHO if name in cast.users or name in ("tool", "anonymous")}
    staff = await Staff.get(user__name="ilouz Granted").select_related("user")
    viewers["granted"] = await viewer_of(staff.user, staff, viewers["owner"].now)
    viewers["rival's analyst"] = analyst_of(cast.other.id)
    return viewers, await pools(viewers)


def test_planned_answers_are_those_of_graphql_core(database_url: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(core, "time", SimpleNamespace(monotonic=lambda: 1000.0))  # for the time that a rate limit tells
    seen: Counter[str] = Counter()
    with Bench(database_url) as bench:
        viewers, world = bench.run(stage(bench.cast))

        @settings(max_examples=3000 if IS_LONG else 100, suppress_health_check=list(HealthCheck))
        @given(data=st.data())
        def drawn(data: st.DataObject) -> None:
            who = data.draw(st.sampled_from(WHO[:-1] * 3 + WHO[-1:]), "who")
            document = data.draw(documents(world, who, viewers[who].can), "document")
            other = data.draw(st.sampled_from(WHO), "another")
            for name, variables in ((who, document.variables[0]), (other, document.variables[1]), (who, document.variables[1])):
                agreed(bench, viewers[name], document, variables, seen)

        drawn()
    assert seen["planned"] > seen["all"] * 0.6, seen
    assert seen["with rows"] > seen["all"] * 0.25, seen  # much of the schema is not for everyone, and a word or id may fit no row


async def both(viewer: Viewer, text: str, **variables: Any) -> dict[str, Any]:
    """What is answered to a document that is right: by graphql-core, and the same by a plan, twice."""
    document = Document(text, None, [], asks_schema=False)
    expected, _never = await told(viewer, document, variables, plans=False)
    assert expected["errors"] is None
    for _turn in (0, 1):
        found, planned = await told(viewer, document, variables, plans=True)
        assert found["data"] == expected["data"]
        assert planned and found["errors"] is None, schema.planner.counts
    return expected["data"]


@pytest.mark.parametrize("plans", [True, False])
async def test_where_one_field_fails_no_other_loses_what_it_waits_for(cast: Cast, plans: bool):
    """Notes fail at their cursor; the summary beside them is waited for elsewhere too."""
    await fill(cast, 2)
    text = """{ events { nodes { client { summary { accounts } notes(after: "x") { nodes { id } } } again: client { summary { accounts } } } } }"""
    schema.plans = plans
    result = await answer(await cast.viewer("owner"), text)
    assert {error.extensions["code"] for error in result.errors} == {"BAD_USER_INPUT"}


async def test_variables_that_look_alike_are_told_apart(cast: Cast):
    """Left out, with a default; no number, which is null to one way of writing JSON; objects in the form of what stands for an id."""
    await fill(cast, 3)
    viewer = await cast.viewer("owner")
    page = (await both(viewer, "{ clients(first: 1) { pageInfo { endCursor } } }"))["clients"]["pageInfo"]["endCursor"]
    defaults = f"""query ($after: String = "{page}", $first: Int = 1, $id: ID = "{gid(cast.staff["owner"])}", $days: Int)
      {{ clients(after: $after, first: $first) {{ nodes {{ id }} }} accounts(filter: {{renewsWithinDays: $days, staff: $id}}) {{ nodes {{ id }} }} }}"""
    document = Document(defaults, None, [], asks_schema=False)
    staff = gid(cast.staff["advisor"])
    sets: list[dict[str, Any]] = [{}, {"after": None}, {"after": page}, {"after": {"cursor": True}}, {"after": "x"}, {"id": staff}]
    sets += [{"id": {"kind": "staff", "slot": "id0"}}, {"id": None}, {"id": "\ud800"}, {"first": None}, {"first": float("nan")}]
    sets += [{"days": None}, {"days": float("nan")}, {"days": 2**70}, {"days": 1}, {"days": True}, {"days": 1.0}]
    for variables in sets * 2:
        expected, _never = await told(viewer, document, variables, plans=False)
        found, planned = await told(viewer, document, variables, plans=True)
        for each in (expected, found):
            each.pop("rate")
        assert found == expected, variables
        assert planned is (expected["errors"] is None), variables


async def test_a_filter_is_refused_also_where_no_row_is_asked_for(cast: Cast):
    viewer = await cast.viewer("owner")
    segment = f'filter: {{ segment: "{ids.encode("staff", ids.new())}" }}'
    for text in (f"{{ clients({segment}) {{ __typename }} }}", f"{{ clients({segment}) {{ totalCount }} }}"):
        document = Document(text, None, [], asks_schema=False)
        expected, _never = await told(viewer, document, {}, plans=False)
        found, planned = await told(viewer, document, {}, plans=True)
        assert found["errors"] == expected["errors"] and found["errors"] and not planned


# --- statements

LEVELS = {
    "clients": """{ clients(first: 50) { totalCount nodes { name summary { accounts headcount } partner { name tier { tier { name } } tierHistory { why } }
      grants { staff { name partner { name } } engagement { since } } notes(first: 2) { totalCount nodes { revisions { text } client { name } } }
      engagements(first: 5) { totalCount nodes { account { product { modules { name } plans { name } } plan { name } modules { name }
        usage { day } activity(first: 2) { totalCount nodes { kind } } } client { name } grants { until } } } } } }""",
    "accounts": "{ accounts(first: 50) { totalCount sums { headcount } edges { node { engagement { client { summary { accounts } } } } } } }",
    "twice": "{ a: accounts(first: 50) { nodes { product { name } } } b: accounts(first: 3) { nodes { product { name } } } }",
    "events": "{ events(first: 50) { nodes { client { partner { name } } } } }",
    "catalogue": "{ staff { nodes { partner { name } } } clients { totalCount } }",
}
LOADS = {"usage": 1}


async def kept_lists(viewer: Viewer) -> set[str]:
    """The lists whose figures are kept for this viewer: all of them come from one statement."""
    context = Context(viewer=viewer, settings=SETTINGS)
    found = {name: listing.known(context, None) for name, listing in LISTINGS.items()}
    return {name for name, known in found.items() if known is not None and await known}


def levels(viewer: Viewer, kept: set[str], type_: Any, node: Any) -> int:
    """How many statements a selection without fragments may take: one for each relation in it, whatever the rows.

    What a row names by a column is read with the row on PostgreSQL, but for those who see only what is granted.
    """
    found = 0
    for each in node.selection_set.selections:
        definition = type_.fields[each.name.value]
        match made := definition.extensions["strawberry-definition"].metadata.get(MADE_OF):
            case One():
                found += KIND == "sqlite" or viewer.granted_only
            case Figures() | ById() | Related():
                found += 1
            case Batch(compute=None):
                found += LOADS[each.name.value]
            case Many(key=None):
                asked = {inner.name.value for inner in each.selection_set.selections}
                found += len(LISTINGS[made.name].queries(viewer, None)) if asked & {"nodes", "edges"} else 0
                figures = len(asked & {"totalCount", "sums"})
                found += min(figures, 1) if made.name in kept else figures
            case Many():
                found += 1  # and the total with it
        named = get_named_type(definition.type)
        if is_object_type(named) and each.selection_set and not isinstance(made, (Figures, Sums)):
            found += levels(viewer, kept, named, each)
    return found


async def test_statements_are_as_many_as_the_levels_of_relations(cast: Cast):
    for rows in (2, 9):
        await fill(cast, rows)
        for who in ("owner", "advisor"):
            viewer = await cast.viewer(who)
            kept = await kept_lists(viewer)
            for name, text in LEVELS.items():
                operation = next(each for each in parse(text).definitions if isinstance(each, OperationDefinitionNode))
                assert await count(viewer, text) == levels(viewer, kept, TYPES["Query"], operation), (name, who, rows)
    assert schema.planner.counts == {"planned": 2 * 2 * len(LEVELS)}


async def test_of_many_rows_that_a_row_names_only_so_many_are_joined(cast: Cast):
    await fill(cast, 2)
    many = " ".join(f"p{number}: product {{ name }}" for number in range(sql.MOST_JOINED + 2))
    text = f"{{ accounts(first: 50) {{ nodes {{ name {many} plan {{ name }} }} }} }}"
    joined = 0 if KIND == "sqlite" else sql.MOST_JOINED
    assert await count(await cast.viewer("owner"), text) == 1 + sql.MOST_JOINED + 3 - joined
    result = await answer(await cast.viewer("owner"), text)
    rows = result.data["accounts"]["nodes"]
    assert len(rows) == 4 and all(row[f"p{number}"] == {"name": "Payroll"} for row in rows for number in range(sql.MOST_JOINED + 2))
    assert sum(row["plan"] is None for row in rows) == 2


# --- memory


def resident() -> int:
    """Bytes of memory that this process has in use."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096


PATTERNS = (
    "query D{n} {{ clients(first: 2) {{ a{n}: totalCount nodes {{ id name notes {{ nodes {{ text }} }} }} }} }}",
    "query D{n}($flag: Boolean! = true) {{ a{n}: products {{ name modules @include(if: $flag) {{ name }} }} }}",
    "query D{n}($id: ID!) {{ node(id: $id) {{ a{n}: id ... on Client {{ name }} ... on Account {{ name }} }} }}",
    "query D{n} {{ a{n}: __typename viewer {{ kind }} __schema {{ queryType {{ name }} }} }}",
)


async def test_different_documents_in_a_row_fill_no_memory(cast: Cast, monkeypatch: pytest.MonkeyPatch):
    await fill(cast, 1)
    if not IS_LONG:
        monkeypatch.setattr(planner, "MOST_PLANS", 40)
        monkeypatch.setattr(planner, "MOST_BOUND", 40)
    viewer, documents_ = await cast.viewer("owner"), 100_000 if IS_LONG else 300
    given, before = {"id": gid(cast.partner)}, 0
    for number in range(documents_):
        text = PATTERNS[number % len(PATTERNS)].format(n=number)
        result = await answer(viewer, text, **(given if "$id" in text else {}))
        assert result.errors is None, result.errors
        if number == documents_ // 2:
            gc.collect()
            before = resident()
    assert len(schema.planner._plans) == planner.MOST_PLANS
    assert len(schema.planner._bound) == planner.MOST_BOUND
    assert len(cost._kept) <= cost._KEPT
    gc.collect()
    if IS_LONG:  # a short run has not filled the caches of parsing and validating, which are no part of the planner
        assert resident() - before < 16 * 2**20


async def test_one_document_with_different_variables_fills_no_memory(cast: Cast, monkeypatch: pytest.MonkeyPatch):
    """Sizes, texts and ids make few kept statements; cursors, of which there are as many as rows, make none of their own."""
    await fill(cast, 12)
    viewer = await cast.viewer("owner")
    text = """query ($after: String, $before: String) { accounts(after: $after, before: $before, orderBy: {field: RENEWAL}) {
      totalCount edges { cursor node { id product { name } } } } }"""
    edges = (await both(viewer, text))["accounts"]["edges"]
    for edge in edges:
        await both(viewer, text, after=edge["cursor"])
        await both(viewer, text, after=edge["cursor"], before=edges[-1]["cursor"])
    assert len(schema.planner._bound) == 3
    assert sum(len(bound.statements) for bound in schema.planner._bound.values()) <= 3 * 3
    monkeypatch.setattr(planner, "MOST_BOUND", 10)
    for number in range(30):
        await both(viewer, "query ($first: Int, $search: String) { accounts(first: $first, filter: {search: $search}) { nodes { id } } }",
                   first=number, search=f"account {number}")  # fmt: skip
    assert len(schema.planner._bound) == 10


async def test_what_can_not_be_planned_keeps_nothing_of_its_requests(cast: Cast):
    viewer, contexts = await cast.viewer("owner"), []
    for _turn in range(5):
        context = Context(viewer=viewer, settings=SETTINGS)
        result = await schema.execute("{ __schema { queryType { name } } }", context_value=context)
        assert result.errors is None
        contexts.append(weakref.ref(context))
    assert schema.planner.counts == {"introspection": 5}
    del context, result
    gc.collect()
    assert not [each for each in contexts if each() is not None]


# --- scopes


@pytest.mark.parametrize(
    ("field_", "why"),
    [
        (one("nothing", "", key="account_id"), "leads to nothing"),
        (related("nothing", "", "account_id"), "leads to nothing"),
        (connection("portal.accounts.schema", "Nothing", "", key="account_id"), "lists Nothing"),
        (SimpleNamespace(metadata={}, extensions=[]), "is declared as nothing"),
    ],
)
def test_a_relation_without_a_scope_fails_at_start(monkeypatch: pytest.MonkeyPatch, field_: Any, why: str):
    monkeypatch.setitem(TYPES["Engagement"].fields["account"].extensions, "strawberry-definition", field_)
    with pytest.raises(TypeError, match=f"Engagement.account {why}"):
        planner.Planner(schema, NODES, LISTINGS, core.Askers(), window_of_arguments)


def test_rows_without_a_scope_fail_at_start(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(NODES, "anything", Rows("anything", type("Anything", (), {}), Cast))
    with pytest.raises(TypeError, match="Anything has no visible_to"):
        planner.Planner(schema, NODES, LISTINGS, core.Askers(), window_of_arguments)


# --- whose keys, and when

BOOK = """query ($id: ID!, $ids: [ID!]!) { clients { totalCount nodes { id name partner { name } engagements { nodes { id account { id } } } grants { id } } }
  accounts(filter: {linked: true}) { totalCount nodes { id engagement { id client { id } } looksLike { id } } } events { nodes { id actorName } }
  staff { nodes { id name isViewer } } viewer { user { id } partner { id } sessions { id isCurrent } } counters { accounts }
  own: clients(filter: {staff: $id}) { nodes { id } } node(id: $id) { id } nodes(ids: $ids) { id } }"""


async def test_viewers_of_one_shape_share_statements_and_nothing_else(cast: Cast):
    await Partner.filter(id=cast.other.id).update(kind=PartnerKind.CHANNEL_PARTNER)  # of one kind, or permissions differ
    viewers, world = await stage(cast)
    some = [each for kind in ("client", "account", "grant", "staff", "session") for each in world.ids[kind][:12]]
    schema.planner._bound.clear()
    for pair, names in enumerate((("owner", "rival"), ("advisor", "granted")), start=1):
        found: dict[str, list[Any]] = {}
        for name in names * 3:
            given = {"id": gid(await Staff.get(id=viewers[name].staff_id)), "ids": some}
            found.setdefault(name, []).append(await both(viewers[name], BOOK, **given))
            assert len(schema.planner._bound) == pair
        assert all(each == told_[0] for told_ in found.values() for each in told_)
        mine, theirs = (told_[0] for told_ in found.values())
        assert mine["clients"]["nodes"] and theirs["clients"]["nodes"]
        assert not {each["id"] for each in mine["clients"]["nodes"]} & {each["id"] for each in theirs["clients"]["nodes"]}
        assert mine["viewer"]["user"] != theirs["viewer"]["user"]


THEN = """query ($id: ID!, $days: Int) { soon: accounts(filter: {renewsWithinDays: $days}) { totalCount nodes { id } }
  idle: accounts(filter: {idleDays: 3}) { totalCount nodes { id } } node(id: $id) { ... on Account { usage { day activeUsers } } }
  clients { nodes { grants { until } partner { tier { tier { name } } tierHistory { id } } } } viewer { sessions { id } } }"""


async def test_what_depends_on_the_moment_is_right_tomorrow_too(cast: Cast):
    """On a 29th of February, and then on."""
    start = datetime(2028, 2, 29, 12, tzinfo=UTC)
    told_: list[dict[str, Any]] = []
    with time_machine.travel(start, tick=False):
        await fill(cast, 2)
        account = await Account.filter(name__startswith="Account").first()
        await Account.filter(id=account.id).update(renews_on=(start + timedelta(days=10)).date(), last_activity_at=start)
        await Grant.all().update(until=start + timedelta(days=3))
        await PartnerTier.create(
            partner_id=cast.partner.id, tier=await Tier.create(name="Top", rank=99), since=start + timedelta(days=5), why="", set_by=""
        )
        await Session.start(cast.users["owner"], start, 24 * 6, browser="", address="", partner_id=cast.partner.id)
        await UsageDay.filter(account_id=account.id).update(day=start.date())
    for days in (0, 1, 4, 7, 10, 11, 85):
        with time_machine.travel(start + timedelta(days=days, seconds=1), tick=False):
            told_.append(await both(await cast.viewer("owner"), THEN, id=gid(account), days=5))
    assert [each["soon"]["totalCount"] for each in told_] == [1, 0, 0, 1, 1, 0, 0]
    assert [bool(each["node"]["usage"]) for each in told_] == [True] * 6 + [False]
    assert [bool(each["viewer"]["sessions"]) for each in told_] == [True, True, True, False, False, False, False]
    assert [each["clients"]["nodes"][0]["partner"]["tier"]["tier"]["name"] for each in told_] == ["Bronze"] * 3 + ["Top"] * 4
    assert [bool(each["clients"]["nodes"][0]["grants"]) for each in told_] == [True, True, False, False, False, False, False]
    assert len({each["idle"]["totalCount"] for each in told_}) > 1
