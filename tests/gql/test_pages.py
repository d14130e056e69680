"""Pages, put together, are the sorted list: for any rows, order, page size and direction, at the root and nested."""

import base64
import json
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from portal.accounts.models import Account, Engagement, Origin
from portal.accounts.rules import Lifecycle, OpenedAs
from portal.clients.models import Note
from portal.kernel import ids
from portal.kernel.text import fold
from portal.kernel.viewer import Viewer
from portal.tallies.models import recount
from tests.cast import Cast, answer, ask, gid
from tests.machines import Bench

ORDERS: dict[str, str] = {
    "NAME": "name_key",
    "COMPANY_ID": "company_id_key",
    "STATUS": "lifecycle_since",
    "USERS": "active_users",
    "HEADCOUNT": "headcount",
    "RENEWAL": "renews_on",
    "ACTIVITY": "last_activity_at",
    "OPENED": "opened_at",
}
MOMENTS = st.sampled_from(
    [datetime(2026, 1, 1, 12, 0, second, micro, UTC) for second in (0, 1) for micro in (0, 1, 120_000, 999_999)]
)
ROWS = st.lists(
    st.fixed_dictionaries(
        {
            "name": st.sampled_from(["Al", "al", "Äl", "B", "山田", "z", "Ø", "😀"]) | st.text("abcÄé山😀 -", min_size=1, max_size=4),
            "users": st.integers(0, 2),
            "renews": st.none() | st.sampled_from([date(2026, 1, 1), date(2026, 12, 31)]),
            "activity": st.none() | MOMENTS,
            "opened": MOMENTS,
            "company": st.booleans(),
        }
    ),
    max_size=9,
)
LIST = """query ($first: Int, $last: Int, $after: String, $before: String, $orderBy: AccountOrderBy) {
  accounts(first: $first, last: $last, after: $after, before: $before, orderBy: $orderBy) {
    totalCount nodes { id } edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }"""


async def make_accounts(cast: Cast, rows: list[dict[str, Any]]) -> list[Account]:
    made = []
    for number, row in enumerate(rows):
        key = f"id{number % 5}{number}" if row["company"] else None
        account = await Account.create(
            product_id=cast.products["payroll"].id, name=row["name"], name_key=fold(row["name"]), company_id=key,
            company_id_key=key, lifecycle=Lifecycle.TRIAL, lifecycle_since=row["opened"], opened_as=OpenedAs.TRIAL,
            opened_at=row["opened"], renews_on=row["renews"], active_users=row["users"], headcount=row["users"] * 7,
            last_activity_at=row["activity"],
        )  # fmt: skip
        await Engagement.create(
            account_id=account.id, partner_id=cast.partner.id, origin=Origin.LINK, since=row["opened"], access_since=row["opened"]
        )
        made.append(account)
    await recount()
    return made


def expected(rows: list[Any], column: str, descending: bool) -> list[Any]:
    """By the column, then by id, both ways; rows without a value last."""
    with_value = [row for row in rows if getattr(row, column) is not None]
    without = [row for row in rows if getattr(row, column) is None]

    def key(row: Any) -> tuple:
        value = getattr(row, column)
        return (value.encode() if isinstance(value, str) else value, row.id.int)

    return sorted(with_value, key=key, reverse=descending) + sorted(without, key=lambda row: row.id.int, reverse=descending)


async def pages(viewer: Viewer, size: int, order: dict[str, str], *, backward: bool) -> list[str]:
    """All rows, page by page, from the top or from the end."""
    found: list[str] = []
    cursor = None
    while True:
        window = {"last": size, "before": cursor} if backward else {"first": size, "after": cursor}
        data = (await ask(viewer, LIST, orderBy=order, **window))["accounts"]
        page, info = [node["id"] for node in data["nodes"]], data["pageInfo"]
        assert len(page) <= size and [edge["node"]["id"] for edge in data["edges"]] == page
        found = page + found if backward else found + page
        assert info["hasNextPage" if backward else "hasPreviousPage"] == (cursor is not None)
        if page:
            assert (info["startCursor"], info["endCursor"]) == (data["edges"][0]["cursor"], data["edges"][-1]["cursor"])
        if not info["hasPreviousPage" if backward else "hasNextPage"]:
            assert data["totalCount"] == len(found)
            return found
        cursor = info["startCursor" if backward else "endCursor"]


@pytest.fixture
def bench(database_url: str):
    with Bench(database_url) as bench:
        yield bench


SHORT = settings(max_examples=40 if settings().max_examples < 1000 else 1000, suppress_health_check=[HealthCheck.function_scoped_fixture])


@SHORT
@given(rows=ROWS, order=st.sampled_from(list(ORDERS)), down=st.booleans(), size=st.integers(1, 4), backward=st.booleans())
def test_pages_put_together_are_the_sorted_list(bench: Bench, rows, order: str, down: bool, size: int, backward: bool):
    async def check() -> None:
        made = await make_accounts(bench.cast, rows)
        viewer = await bench.cast.viewer("owner")
        by = {"field": order, "direction": "DESCENDING" if down else "ASCENDING"}
        wanted = [gid(row) for row in expected(made, ORDERS[order], down)]
        assert await pages(viewer, size, by, backward=backward) == wanted
        if len(wanted) > 2:  # between two places
            edges = (await ask(viewer, LIST, orderBy=by))["accounts"]["edges"]
            between = await ask(viewer, LIST, orderBy=by, after=edges[0]["cursor"], before=edges[-1]["cursor"])
            assert [node["id"] for node in between["accounts"]["nodes"]] == wanted[1:-1]

    bench.begin()
    try:
        bench.run(check())
    finally:
        bench.undo()


NESTED = """query ($first: Int, $last: Int, $after: String, $before: String, $by: NoteOrderBy) { clients { nodes { id
  notes(first: $first, last: $last, after: $after, before: $before, orderBy: $by) {
    totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } } }"""


@SHORT
@given(
    counts=st.lists(st.lists(MOMENTS, max_size=6), min_size=1, max_size=4), down=st.booleans(), size=st.integers(1, 4), backward=st.booleans()
)
def test_pages_of_every_parent_of_a_level_are_right(bench: Bench, counts, down: bool, size: int, backward: bool):
    """The lists of all clients come from one statement: each is as if it were alone."""

    async def check() -> None:
        notes: dict[str, list[Note]] = {}
        for number, moments in enumerate(counts):
            client = await bench.cast.client(f"Client {number}")
            written = [
                await Note.create(client_id=client.id, author_name="x", text="x", written_at=moment) for moment in moments
            ]
            notes[gid(client)] = expected(written, "written_at", down)
        viewer = await bench.cast.viewer("owner")
        by = {"field": "WRITTEN", "direction": "DESCENDING" if down else "ASCENDING"}
        data = await ask(viewer, NESTED, by=by, **{"last" if backward else "first": size})
        assert len(data["clients"]["nodes"]) == len(notes)
        for client in data["clients"]["nodes"]:
            wanted, shown = [gid(note) for note in notes[client["id"]]], client["notes"]
            assert [node["id"] for node in shown["nodes"]] == (wanted[-size:] if backward else wanted[:size])
            assert shown["totalCount"] == len(wanted)
            assert shown["pageInfo"]["hasPreviousPage" if backward else "hasNextPage"] == (len(wanted) > size)

    bench.begin()
    try:
        bench.run(check())
    finally:
        bench.undo()


async def test_a_nested_list_goes_on_after_its_cursor(cast: Cast):
    client = await cast.client("Bakery")
    for number in range(5):
        await client.write_note(await cast.viewer("owner"), f"Note {number}")
    viewer, found, cursor = await cast.viewer("owner"), [], None
    for _page in range(3):
        shown = (await ask(viewer, NESTED, first=2, after=cursor))["clients"]["nodes"][0]["notes"]
        found += [node["id"] for node in shown["nodes"]]
        cursor = shown["pageInfo"]["endCursor"]
    assert len(set(found)) == 5 and not shown["pageInfo"]["hasNextPage"]


def cursor(*parts: Any) -> str:
    return base64.urlsafe_b64encode(json.dumps(list(parts)).encode()).decode().rstrip("=")


KEY = ids.new().hex
BAD = {
    "empty": "",
    "no base 64": "!!!",
    "not ASCII": "ä" * 8,
    "a NUL": "\x00",
    "no JSON": base64.urlsafe_b64encode(b"nothing").decode(),
    "no UTF-8": base64.urlsafe_b64encode(b"\xff\xfe").decode(),
    "an object": base64.urlsafe_b64encode(b"{}").decode(),
    "a number": base64.urlsafe_b64encode(b"1").decode(),
    "nested deep": base64.urlsafe_b64encode(b"[" * 5000).decode(),
    "two parts": cursor("active_users", 1),
    "of another order": cursor("name_key", "a", KEY),
    "a column that is not there": cursor("nothing", 1, KEY),
    "a secret column": cursor("email", "a", KEY),
    "no key": cursor("active_users", 1, "x"),
    "a key that is a number": cursor("active_users", 1, 7),
    "a text for a number": cursor("active_users", "x", KEY),
    "a list for a number": cursor("active_users", [1], KEY),
    "a null that can't be": cursor("active_users", None, KEY),
    "a huge number": cursor("active_users", 10**30, KEY),
    "a large number": cursor("active_users", 2**40, KEY),
    "no number": cursor("active_users", float("nan"), KEY),
    "infinity": cursor("active_users", float("inf"), KEY),
}
BAD_BY_ORDER = [
    ("NAME", cursor("name_key", "a\x00b", KEY)),
    ("NAME", cursor("name_key", "\ud800", KEY)),
    ("NAME", cursor("name_key", ["a"], KEY)),
    ("NAME", cursor("name_key", 7, KEY)),
    ("OPENED", cursor("opened_at", "yesterday", KEY)),
    ("OPENED", cursor("opened_at", 10**18, KEY)),
    ("OPENED", cursor("opened_at", "0001-01-01T00:00:00+14:00", KEY)),
    ("OPENED", cursor("opened_at", {}, KEY)),
    ("RENEWAL", cursor("renews_on", "2026-02-30", KEY)),
    ("RENEWAL", cursor("renews_on", True, KEY)),
]


@pytest.mark.parametrize(("order", "text"), [("USERS", text) for text in BAD.values()] + BAD_BY_ORDER)
async def test_bad_cursors_are_refused(cast: Cast, order: str, text: str):
    await cast.account("One")
    viewer = await cast.viewer("owner")
    for window in ({"after": text}, {"before": text}, {"last": 2, "before": text}):
        result = await answer(viewer, LIST, orderBy={"field": order}, **window)
        assert [error.extensions["code"] for error in result.errors or ()] == ["BAD_USER_INPUT"], (order, text, window)


@pytest.mark.parametrize("window", [{"first": -1}, {"first": 101}, {"last": 101}, {"first": 1, "last": 1}])
async def test_bad_page_sizes_are_refused(cast: Cast, window: dict[str, int]):
    viewer = await cast.viewer("owner")
    result = await answer(viewer, LIST, **window)
    assert result.errors[0].extensions["code"] in ("BAD_USER_INPUT", "PAGE_TOO_LARGE")


async def test_an_empty_page_tells_the_total(cast: Cast):
    await cast.account("One")
    data = (await ask(await cast.viewer("owner"), LIST, first=0))["accounts"]
    assert data["nodes"] == [] and data["totalCount"] == 1 and data["pageInfo"]["hasNextPage"]


async def test_a_moment_from_another_time_zone_is_the_same_moment(cast: Cast):
    """What is compared as text on SQLite is written in UTC, however it was said."""
    from portal.access.models import Grant

    client = await cast.client("Bakery")
    grant = "mutation ($input: GrantAccessInput!) { grantAccess(input: $input) { grant { until } errors { code field } } }"
    owner = await cast.viewer("owner")
    for hours in (-11, 0, 13):
        zone = timezone(timedelta(hours=hours))
        until = (owner.now + timedelta(minutes=30)).astimezone(zone)
        data = await ask(owner, grant, input={"staff": gid(cast.staff["advisor"]), "client": gid(client), "until": until.isoformat()})
        assert data["grantAccess"]["errors"] == []
        assert datetime.fromisoformat(data["grantAccess"]["grant"]["until"]) == until
        assert await Grant.in_force(owner.now).count() == 1, hours
        assert await Grant.in_force(owner.now + timedelta(hours=1)).count() == 0, hours


@pytest.mark.parametrize("said", ["2999-01-01T00:00:00", "2999-01-01", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "soon"])
async def test_a_moment_without_time_zone_or_beyond_all_time_is_refused(cast: Cast, said: str):
    client = await cast.client("Bakery")
    grant = "mutation ($input: GrantAccessInput!) { grantAccess(input: $input) { grant { until } errors { code field } } }"
    given = {"staff": gid(cast.staff["advisor"]), "client": gid(client), "until": said}
    result = await answer(await cast.viewer("owner"), grant, input=given)
    assert result.errors and result.errors[0].extensions["code"] != "INTERNAL", result.errors


async def test_the_two_databases_sort_alike(cast: Cast):
    """By code points of the folded name: no collation of a server has a say."""
    names = ["a-b", "a b", "ab", "A", "ä", "Z", "z1", "z10", "z2", "ø", "山", "😀", "\ufffd"]
    for name in names:
        await cast.client(name)
    viewer = await cast.viewer("owner")
    shown = (await ask(viewer, "{ clients { nodes { name } } }"))["clients"]["nodes"]
    keys = [fold(node["name"]) for node in shown]
    assert keys == sorted(keys) and len(keys) == len(names)

