"""Lists as CSV files: the list's own rows in its own order, and no cell that a spreadsheet runs."""

import csv
import io
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from portal.access.models import Grant
from portal.accounts.rules import Lifecycle
from portal.kernel.cells import unguard
from portal.web import csvfiles, operations
from tests.cast import Cast

SIGNS = "=+-@\t\r\n\0"
texts = st.text(st.one_of(st.sampled_from("=+-@＝＋－＠﹣⁺ '\"\t\r\n\0,;|\u200b\u00a0"), st.characters(exclude_categories=["Cs"])), max_size=12)


def parsed(body: bytes) -> list[dict[str, str]]:
    """The rows of a file by their heads, apostrophes taken away."""
    assert body.startswith(b"\xef\xbb\xbf")
    rows = csv.DictReader(io.StringIO(body.decode("utf-8-sig"), newline=""), strict=True)
    return [{head: unguard(value) for head, value in row.items()} for row in rows]


@given(st.lists(st.lists(texts, min_size=2, max_size=4), min_size=1, max_size=4))
def test_no_text_becomes_a_formula_and_each_comes_back(rows: list[list[str]]):
    written = csvfiles.lines(rows)
    read = list(csv.reader(io.StringIO(written, newline=""), strict=True))
    for row in read:
        for cell in row:
            assert cell[:1] not in SIGNS or not cell
            assert unicodedata.normalize("NFKC", cell.strip()[:1]) not in ("=", "+", "-", "@"), cell
            for part in cell.replace("\t", ";").replace("\r", ";").replace("\n", ";").split(";")[1:]:
                assert part.strip(" \"")[:1] not in ("=", "+", "-", "@"), cell
    assert [[unguard(cell) for cell in row] for row in read] == rows


def test_numbers_stay_numbers_and_lines_end_as_the_standard_says():
    assert csvfiles.lines([["a,b", 3, -2.5, None, 'say "x"', "-2"]]) == '"a,b",3,-2.5,,"say ""x""",\'-2\r\n'


async def test_owner_gets_every_client_of_the_list_in_its_order(cast: Cast, browser_of):
    bakery = await cast.client("=cmd|' /C calc'!A0", number="-7", email="mia@bakehouse.example", phone="+353 1 234", city="Cork")
    await cast.account("Bakery", bakery, users=4, headcount=9)
    for number in range(130):
        await cast.client(f"Client {number:03}")
    old = await cast.client("Old")
    await old.archive(await cast.viewer("owner"), 0)
    owner = await browser_of("owner")
    answer = await owner.get("/clients.csv", params={"sort": "-name"})
    assert answer.status_code == 200 and answer.headers["content-type"].startswith("text/csv; charset=utf-8")
    assert answer.headers["content-disposition"].startswith('attachment; filename="clients-20')
    assert b"\n=" not in answer.content and b",+353" not in answer.content and b"'+353 1 234" in answer.content
    rows = parsed(answer.content)
    assert [row["Name"] for row in rows] == [*(f"Client {n:03}" for n in reversed(range(130))), bakery.name]
    row = rows[-1]
    assert {head: row[head] for head in ("Client number", "E-mail", "Phone", "Town", "Accounts", "Headcount", "Active users")} == {
        "Client number": "-7",
        "E-mail": "mia@bakehouse.example",
        "Phone": "+353 1 234",
        "Town": "Cork",
        "Accounts": "1",
        "Headcount": "9",
        "Active users": "4",
    }
    assert row["Added"] == bakery.created_at.date().isoformat() and row["Archived"] == ""
    archived = parsed((await owner.get("/clients.csv?archived=true")).content)
    assert [row["Name"] for row in archived] == ["Old"]


async def test_an_advisor_gets_what_is_granted_under_the_same_filter(cast: Cast, browser_of):
    mine, other = await cast.client("Mine"), await cast.client("Other mine")
    for client in (mine, other):
        await cast.account(f"{client.name} Ltd", client, company_id=client.name.replace(" ", ""), users=3)
    await cast.account("Mine, old", mine, lifecycle=Lifecycle.CANCELLED)
    await Grant.give(await cast.viewer("owner"), cast.staff["advisor"], mine)
    both, seen = await browser_of("owner"), await browser_of("advisor")
    for browser, clients, accounts in ((both, ["Mine", "Other mine"], ["Mine Ltd", "Other mine Ltd"]), (seen, ["Mine"], ["Mine Ltd"])):
        assert [row["Name"] for row in parsed((await browser.get("/clients.csv?q=mine&status=paying")).content)] == clients
        rows = parsed((await browser.get("/accounts.csv?state=active&sort=-users&q=mine")).content)
        assert sorted(row["Name"] for row in rows) == accounts
        assert {row["Status"] for row in rows} == {"Paying"} and {row["Active users"] for row in rows} == {"3"}
        assert [row["Client"] for row in rows if row["Name"] == "Mine Ltd"] == ["Mine"]
    assert "Mine, old" in [row["Name"] for row in parsed((await seen.get("/accounts.csv")).content)]


async def test_nobody_else_gets_any_of_it(cast: Cast, browser_of):
    await cast.account("Secret Ltd", await cast.client("Secret"))
    rival = await browser_of("rival")
    for path in ("/clients.csv", "/accounts.csv"):
        assert parsed((await rival.get(path)).content) == []
    rival.cookies.clear()
    for path in ("/clients.csv", "/accounts.csv"):
        assert (await rival.get(path)).headers["location"].startswith("/signin")


async def test_vendor_staff_see_whose_client_each_is(cast: Cast, browser_of):
    await cast.client("Bakery")
    await cast.client("Rival bakery", by="rival")
    rows = parsed((await (await browser_of("vendor")).get("/clients.csv")).content)
    assert [(row["Name"], row["Partner"]) for row in rows] == [("Bakery", "Ferrow & Lund"), ("Rival bakery", "Rival HR")]


async def test_whoever_loses_access_midway_gets_no_further_page(cast: Cast, browser_of, monkeypatch):
    for number in range(120):
        await cast.client(f"Client {number:03}")
    owner = await browser_of("owner")
    run, sent = operations.run, []

    async def then_shut_out(request, name, variables=None):
        data = await run(request, name, variables)
        sent.append(len(data["clients"]["nodes"]))
        await cast.staff["owner"].filter(id=cast.staff["owner"].id).update(role="read_only")
        return data

    monkeypatch.setattr(operations, "run", then_shut_out)
    answer = await owner.get("/clients.csv")
    assert sent == [100] and b"Client 119" not in answer.content
