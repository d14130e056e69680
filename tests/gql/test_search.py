"""Search finds the same rows however it finds them: by the index or by going through the list, and whatever wrote the rows."""

import asyncio
import re
from typing import Any
from urllib.parse import urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tortoise import connections

from portal.accounts.models import Account, Engagement
from portal.clients.models import Client
from portal.db.engine import private_database
from portal.db.migrate import MissingExtension, needs_extension
from portal.gql import search as searching
from portal.kernel.search import needles, search_text
from portal.kernel.text import fold
from portal.kernel.viewer import Viewer
from tests.cast import Cast, ask
from tests.conftest import KIND, _command, aside
from tests.machines import Bench
from tests.statements import Statements

NAMES = [
    "Müller & Söhne GmbH", "MULLER gmbh", "Äpfel", "al", "Al's Ltd", "山田商店", "株式会社山田", "山", "مخبز النور", "50% off_sale",
    "50 off sale", 'Say "Hi" Ltd', "x AND y OR (z*)", "a\\b c", "O'Neill", "Straße", "😀 Fun", "q", "Z", "search_text : x", "ab\ufdfa",
]  # fmt: skip
SEARCHES = [
    "müller", "muller gmbh", "gmbh", "ltd", "al", "a", "z", "q", "山", "山田", "商店", "田", "النور", "مخ", "50%", "off_sale", "%", "_", "__",
    '"', '""', '"hi', "and", "(z*)", "z*", "\\", "a\\b", "a\\b c", "'", "o'n", "strasse", "ss", "😀", "fu", "ne", "co", "c1", "text", "search_text",
    "nothing at all", "payroll", "payroll 山", "time ltd", "mail@", "demo", "street gmbh", "one two three four five six seven eight nine", "\x00",
]  # fmt: skip
CLIENTS = "query ($s: String!) { clients(first: 100, filter: { search: $s, archived: null }) { totalCount nodes { name } } }"
ACCOUNTS = "query ($s: String!) { accounts(first: 100, filter: { search: $s }) { totalCount nodes { name } } }"
FILED = "query ($s: String!) { clients(first: 100, filter: { accounts: { search: $s } }) { totalCount nodes { name } } }"


async def fill(cast: Cast, bench: list[str]) -> None:
    for number, name in enumerate(bench):
        details = {"email": f"mail@c{number}.example", "street": "One Street"} if number % 2 else {}
        client = await cast.client(name, city="Cork" if number % 3 else "", **details)
        if number % 2:
            await cast.account(f"Other {number}", client, product="time" if number % 4 == 1 else "payroll", company_id=f"c{number}")
        else:
            await cast.account(f"{name} unlinked", product="time")
    await cast.account("Rival's 山田", await cast.client("Rival's own", by="rival"), partner=cast.other)


async def expected(viewer: Viewer, search: str) -> tuple[list[str], list[str]]:
    """Names of the clients and accounts that hold all words, worked out row by row."""
    sides = await Engagement.visible_to(viewer).select_related("account", "client")
    clients, accounts = [], []
    for client in await Client.visible_to(viewer):
        texts = [client.search_text, *(side.account.search_text for side in sides if side.client_id == client.id)]
        texts += [client.contact_text] if viewer.can("contacts:read") else []
        if all(any(needle in text for text in texts) for needle in needles(search)):
            clients.append(client.name)
    for side in sides:
        names = [] if side.client is None else [side.client.name_key]
        if all(needle in side.account.search_text or any(needle.strip() in name for name in names) for needle in needles(search)):
            accounts.append(side.account.name)
    return sorted(clients), sorted(accounts)


async def found(viewer: Viewer, document: str, search: str) -> list[str]:
    (made,) = (await ask(viewer, document, s=search)).values()
    names = sorted(node["name"] for node in made["nodes"])
    assert made["totalCount"] == len(names)
    return names


async def check(viewer: Viewer, search: str) -> None:
    clients, accounts = await expected(viewer, search)
    assert await found(viewer, CLIENTS, search) == clients, search
    assert await found(viewer, ACCOUNTS, search) == accounts, search
    sides = await Engagement.visible_to(viewer).select_related("account", "client")
    filed = {side.client.name for side in sides if side.client and side.account.name in accounts}
    assert not needles(search) or await found(viewer, FILED, search) == sorted(filed), search


@pytest.mark.parametrize("many", [0, 3, 2000])
async def test_search_finds_what_holds_all_words(cast: Cast, monkeypatch: pytest.MonkeyPatch, many: int):
    """With every word taken for common, for common or rare, for rare."""
    monkeypatch.setattr(searching, "MANY", many)
    monkeypatch.setattr(searching, "MOST", many)
    await fill(cast, NAMES)
    for who in ("owner", "advisor", "vendor"):
        viewer = await cast.viewer(who)
        for search in SEARCHES:
            await check(viewer, search)


def test_any_search_finds_what_holds_all_words(database_url: str):
    """Pieces of the names, put together at will."""
    with Bench(database_url) as bench:
        bench.run(fill(bench.cast, NAMES))
        viewer = bench.run(bench.cast.viewer("owner"))
        pieces = st.lists(st.sampled_from([name[at : at + size] for name in NAMES for size in (1, 2, 3, 5) for at in range(len(name))]))

        @settings(max_examples=60)
        @given(pieces.map("".join) | pieces.map(" ".join) | st.text(st.characters(exclude_categories=["Cs"]), max_size=5))
        def holds(search: str) -> None:
            bench.run(check(viewer, search))

        holds()


async def test_the_index_follows_every_write(cast: Cast):
    """By verb, in bulk, by SQL; changed, emptied, removed."""
    viewer = await cast.viewer("owner")
    client = await cast.client("Before")
    await client.change(viewer, {"name": "After", "email": "new@after.example"})
    assert await found(viewer, CLIENTS, "before") == []
    assert await found(viewer, CLIENTS, "new@after") == ["After"]
    await client.change(viewer, {"email": ""})
    assert await found(viewer, CLIENTS, "new@after") == []
    common = {"partner_id": cast.partner.id, "created_at": viewer.now, "changed_at": viewer.now}
    texts = {name: {"name": name, "name_key": fold(name), "search_text": search_text(name)} for name in ("Bulk one", "Bulk two")}
    await Client.bulk_create([Client(**common, **each) for each in texts.values()])
    assert await found(viewer, CLIENTS, "bulk") == ["Bulk one", "Bulk two"]
    await Client.filter(name="Bulk one").update(search_text=search_text("Renamed"))
    assert await found(viewer, CLIENTS, "bulk") == ["Bulk two"]
    assert await found(viewer, CLIENTS, "renamed") == ["Bulk one"]
    await Client.filter(name="Bulk one").delete()
    assert await found(viewer, CLIENTS, "renamed") == []
    await cast.account("Opened")
    await Account.filter(name="Opened").update(search_text=search_text("Elsewhere"))
    assert await found(viewer, ACCOUNTS, "opened") == []
    assert await found(viewer, ACCOUNTS, "elsewhere") == ["Opened"]


@pytest.mark.sqlite
async def test_the_index_outlives_a_vacuum(cast: Cast):
    """VACUUM may number the rows of a table anew."""
    viewer = await cast.viewer("owner")
    for name in ("First", "Second", "Third"):
        await cast.client(name)
    await Client.filter(name="Second").delete()
    await connections.get("default").execute_script("VACUUM")
    assert await found(viewer, CLIENTS, "third") == ["Third"]
    await (await Client.get(name="Third")).change(viewer, {"name": "Fourth"})
    assert (await found(viewer, CLIENTS, "third"), await found(viewer, CLIENTS, "fourth")) == ([], ["Fourth"])


async def test_a_rare_word_is_found_by_the_index_and_a_common_one_on_the_way(cast: Cast, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(searching, "MANY", 5)
    for number in range(9):
        await cast.client(f"Common {number}", number=f"R-{number}00")
    viewer = await cast.viewer("owner")

    async def statement(search: str) -> Any:
        with Statements() as sent:
            await ask(viewer, "query ($s: String!) { clients(filter: { search: $s }) { nodes { id } } }", s=search)
        assert len(sent.texts) == 2  # what is common, and the page
        return sent.texts[1]

    assert ("MATCH" if KIND == "sqlite" else "=ANY(ARRAY(") in await statement("r-100")
    assert not re.search("MATCH|ARRAY", await statement("common"))


@pytest.mark.postgres
def test_who_may_not_create_the_extension_is_told_what_to_do(empty_database_url: str):
    url = urlsplit(empty_database_url)
    guest = url._replace(netloc=url.netloc.replace(url.username or "", "guest", 1)).geturl()
    aside(_command("DO $$ BEGIN CREATE ROLE guest LOGIN; EXCEPTION WHEN duplicate_object THEN END $$"))

    async def need() -> None:
        async with private_database(guest):
            await needs_extension(connections.get("default"), "pg_trgm")

    with pytest.raises(MissingExtension, match="administrator"):
        aside(need())
    aside(_command('CREATE EXTENSION "pg_trgm"', empty_database_url))
    aside(need())




async def test_two_searches_in_one_operation_do_not_wait_for_each_other(cast: Cast):
    """How common a word is, is looked up by a connection of its own: nothing may be held meanwhile."""
    await cast.client("Mulcahy Bakehouse")
    document = """{ one: clients(filter: {search: "mulcahy"}) { nodes { name notes { nodes { text } } } }
      two: clients(filter: {search: "bakehouse"}) { nodes { name } } accounts(filter: {search: "mulcahy"}) { nodes { name } } }"""
    async with asyncio.timeout(20):
        found = await ask(await cast.viewer("owner"), document)
    assert [each["name"] for each in found["one"]["nodes"]] == [each["name"] for each in found["two"]["nodes"]] == ["Mulcahy Bakehouse"]
