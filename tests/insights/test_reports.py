"""Reports over GraphQL and as pages: open or closed by the tier; the figures of chart, table, CSV, workbook and GraphQL are the same."""

import csv
import io
import re
import zipfile
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from html.parser import HTMLParser
from typing import Any
from xml.etree import ElementTree

import time_machine

from portal.accounts.models import Account, UsageDay
from portal.accounts.rules import Cause, Lifecycle
from portal.earnings.models import Sale, SaleChange, SaleChangeKind, book
from portal.insights.rules import month_after
from portal.kernel import clock, ids
from portal.kernel.money import Money
from portal.kernel.viewer import Viewer
from portal.privacy.jobs import forget_old
from portal.programme.models import Tier
from tests.cast import SETTINGS, Cast, answer, ask, gid, system
from tests.served import Portal

GROWTH = "query ($months: Int!) { clientGrowth(months: $months) { leftOut zone months { month before new returned lost after isOver } } }"
RETENTION = "{ clientRetention(months: 4) { cohorts { month size kept } } }"
CLIENTS = "{ clientReport { leftOut accounts paid activeUsers headcount clients { name accounts paid activeUsers lastActivityAt risk { score level } } } }"
RISKS = "{ accountsAtRisk(least: 1) { name clientName risk { score level reasons { code points text } } } }"


def middle_of(months_ago: int) -> datetime:
    """The fifteenth of a month, at noon."""
    day = month_after(clock.now().date().replace(day=1), -months_ago)
    return datetime(day.year, day.month, 15, 12, tzinfo=clock.now().tzinfo)


async def _lived(cast: Cast, name: str, came: int, left: int | None = None, *, filed: bool = True) -> Account:
    """An account that came into use so many months ago, and left so many months ago."""
    with time_machine.travel(middle_of(came), tick=False):
        client = await cast.client(name) if filed else None
        account = await (await cast.account(name, client)).account
    if left is not None:
        await account.move_to(replace(system(), now=middle_of(left)), Lifecycle.CANCELLED, Cause.BILLING)
    return account


async def furnish(cast: Cast) -> dict[str, Account]:
    """Three clients and an unlinked account over four months, in a partner that is Gold."""
    made = {
        "stays": await _lived(cast, "Stays", 3),
        "leaves": await _lived(cast, "Leaves", 3, 1),
        "fresh": await _lived(cast, "Fresh", 2),
        "unlinked": await _lived(cast, "Unlinked", 2, filed=False),
    }
    await Tier.name_steps(["Bronze", "Silver", "Gold", "Platinum"])
    await cast.partner.set_tier(system(), await Tier.get(name="Gold"), "Long ago.")
    return made


async def _used(account: Account, by: Viewer, users: int, days_ago: int) -> None:
    then = by.now - timedelta(days=days_ago)
    told = {"active_users": users, "headcount": 10, "last_activity_at": then, "on": then.date()}
    await account.report_usage(by, f"{account.id}-{days_ago}", 3000 - days_ago, **told)


async def _sold(account: Account, number: str = "S1") -> None:
    """It buys for 1,000 euros this month, and pays at once."""
    by = system()
    await Sale.tell(by, account, number, sold_at=by.now, amount=Money(1000_00, "EUR"), kind="subscription")
    await SaleChange.tell(by, SaleChangeKind.PAYMENT, f"P{number}", number, by.now, None)
    await book(account.id, by.now)


async def test_growth_and_retention_as_they_were(cast: Cast):
    await furnish(cast)
    owner = await cast.viewer("owner")
    told = (await ask(owner, GROWTH, months=4))["clientGrowth"]
    figures = [tuple(each[name] for name in ("before", "new", "returned", "lost", "after")) for each in told["months"]]
    assert figures == [(0, 2, 0, 0, 2), (2, 1, 0, 0, 3), (3, 0, 0, 1, 2), (2, 0, 0, 0, 2)]
    assert [each["isOver"] for each in told["months"]] == [True, True, True, False] and told["leftOut"] == 1
    cohorts = (await ask(owner, RETENTION))["clientRetention"]["cohorts"]
    assert [(each["size"], each["kept"]) for each in cohorts] == [(2, [2, 2, 1]), (1, [1, 1]), (0, [0]), (0, [])]
    named = "query ($partner: ID) { clientGrowth(partner: $partner) { leftOut } }"
    assert (await ask(await cast.viewer("vendor"), named, partner=gid(cast.partner)))["clientGrowth"] == {"leftOut": 1}
    assert (await ask(owner, named, partner=gid(cast.other)))["clientGrowth"] is None
    assert (await ask(await cast.viewer("vendor"), named, partner=ids.encode("partner", ids.new())))["clientGrowth"] is None


async def test_below_the_tier_the_fields_refuse_and_clients_and_risks_answer(cast: Cast):
    made = await furnish(cast)
    await cast.partner.set_tier(system(), await Tier.get(name="Silver"), "It fell.")
    by = system()
    owner = await cast.viewer("owner")
    opening = "{ analytics { isOpen tiers tier } }"
    assert (await ask(owner, opening))["analytics"] == {"isOpen": False, "tiers": ["Gold", "Platinum"], "tier": "Silver"}
    for document, variables in ((GROWTH, {"months": 4}), (RETENTION, {})):
        refused = await answer(owner, document, **variables)
        assert [(each.extensions["code"], each.message) for each in refused.errors] == [("FORBIDDEN", "Analytics are for Gold and Platinum.")]
    for users, days_ago in ((8, 50), (8, 40), (2, 25), (2, 20)):
        await _used(made["stays"], by, users, days_ago)
    await _used(made["fresh"], by, 9, 1)
    report = (await ask(owner, CLIENTS))["clientReport"]
    assert (report["accounts"], report["paid"], report["activeUsers"], report["headcount"], report["leftOut"]) == (3, 2, 11, 20, 1)
    rows = {each["name"]: each for each in report["clients"]}
    assert rows["Leaves"]["risk"] is None and rows["Fresh"]["risk"]["score"] == 0 and rows["Stays"]["risk"]["level"] == "ELEVATED"
    risks = (await ask(owner, RISKS))["accountsAtRisk"]
    assert [each["name"] for each in risks] == ["Stays", "Unlinked"]
    reasons = [(each["code"], each["text"]) for each in risks[0]["risk"]["reasons"]]
    assert reasons == [("IDLE", "used by nobody for 20 days"), ("FEWER_USERS", "active users fell by 75 % in four weeks, from 8 to 2")]
    one = "query ($id: ID!) { accountRisk(account: $id) { score reasons { text } } }"
    assert (await ask(owner, one, id=gid(made["stays"])))["accountRisk"]["score"] == risks[0]["risk"]["score"]
    assert (await ask(owner, one, id=gid(made["leaves"])))["accountRisk"] is None
    for stranger in ("rival", "advisor"):
        viewer = await cast.viewer(stranger)
        assert (await ask(viewer, one, id=gid(made["stays"])))["accountRisk"] is None
        empty: dict[str, Any] = await ask(viewer, CLIENTS)
        assert empty["clientReport"]["clients"] == [] and (await ask(viewer, RISKS))["accountsAtRisk"] == []


async def test_usage_is_one_row_a_day_and_kept_for_a_while(cast: Cast):
    account, by = await (await cast.account("Long")).account, system()
    for days_ago in (2000, 1200, 10):
        await _used(account, by, 3, days_ago)
    assert await UsageDay.all().count() == 3
    assert await forget_old(SETTINGS) == 2 and await forget_old(SETTINGS) == 0
    assert (await UsageDay.get()).active_users == 3


SAVE = "mutation ($input: SaveSegmentInput!) { saveSegment(input: $input) { segment { id } errors { message } } }"
NARROWED = """query ($segment: ID, $months: Int = 3) {
  clientGrowth(months: $months, segment: $segment) { leftOut months { after } } clientRetention(months: 4, segment: $segment) { cohorts { size } }
  usageMonths(months: $months, segment: $segment) { accounts activeUsers }
  clientReport(segment: $segment) { leftOut accounts activeUsers headcount clients { name } }
  accountsAtRisk(least: 1, segment: $segment) { name } }"""
REVENUE = "query ($segment: ID) { revenue(months: 3, segment: $segment) { months { sales sold { amount } earned { amount } takenBack { amount } } } }"
LISTED = "query ($segment: ID) { accounts(filter: { segment: $segment }) { totalCount sums { activeUsers headcount } nodes { name engagement { isLinked } } } }"


def test_each_report_narrowed_to_a_segment_equals_the_list_filtered_by_it(portal: Portal):
    made, cast = portal.run(furnish, portal.cast), portal.cast
    for days_ago in (40, 20):
        for name, users in (("stays", 8), ("fresh", 5), ("unlinked", 3)):
            portal.run(_used, made[name], system(), users, days_ago)
    for name in ("stays", "fresh"):
        portal.run(_sold, made[name], name)
    owner = portal.run(cast.viewer, "owner")

    def asked(document: str, **variables: Any) -> Any:
        return portal.run(partial(ask, owner, document, **variables))

    def saved(name: str, **filter: Any) -> str:
        return asked(SAVE, input={"name": name, "shared": True, **filter})["saveSegment"]["segment"]["id"]

    accounts, clients = saved("Not Fresh", accounts={"search": "s", "state": "ACTIVE"}), saved("Starters", clients={"search": "stays"})
    unlinked = saved("Strays", accounts={"linked": False})
    for segment in (accounts, clients, unlinked):
        found, list_ = asked(NARROWED, segment=segment), asked(LISTED, segment=segment)["accounts"] if segment != clients else None
        report = found["clientReport"]
        if list_:
            filed = [each for each in list_["nodes"] if each["engagement"]["isLinked"]]
            assert (report["accounts"], report["leftOut"]) == (len(filed), list_["totalCount"] - len(filed))
            assert found["usageMonths"][-1]["activeUsers"] == list_["sums"]["activeUsers"], "a month's mean of one report is that"
            assert {each["name"] for each in found["accountsAtRisk"]} <= {each["name"] for each in list_["nodes"]}
        assert found["clientGrowth"]["leftOut"] == report["leftOut"]
    of_clients = asked(NARROWED, segment=clients)
    assert [each["name"] for each in of_clients["clientReport"]["clients"]] == ["Stays"] and of_clients["clientGrowth"]["months"][-1]["after"] == 1
    assert [each["size"] for each in of_clients["clientRetention"]["cohorts"]] == [1, 0, 0, 0]
    assert asked(NARROWED, segment=unlinked)["clientReport"]["leftOut"] == 1
    # Revenue of all is of the sums that are kept, of a segment of the ledger's entries: they agree.
    assert asked(REVENUE) == asked(REVENUE, segment=saved("All", accounts={"lifecycle": ["TRIAL", "PAYING", "CANCELLED"]}))
    one = asked(REVENUE, segment=clients)["revenue"]["months"]
    assert (one[-1]["sales"], one[-1]["sold"]["amount"], one[-1]["earned"]["amount"]) == (1, "1000.00", "150.00")

    headers = portal.sign_in("owner")
    for name in ("growth", "retention", "usage", "revenue", "clients", "risk"):
        page, text, book = (portal.client.get(f"/reports/{name}{ending}?segment={clients}", headers=headers) for ending in ("", ".csv", ".xlsx"))
        assert "Segment “Starters”: " in page.text and "· Starters · Reports" in page.text and f'value="{clients}" selected' in page.text
        assert f"report-{name}-starters-" in text.headers["content-disposition"] and _sheet_name(book.content).endswith("· Starters")
        rows = list(csv.reader(io.StringIO(text.content.decode("utf-8-sig"))))
        assert [[_plain(value) for value in row] for row in _sheet(book.content)] == [[_plain(value) for value in row] for row in rows], name
    assert portal.client.get(f"/reports/risk?segment={gid(cast.partner).replace('partner', 'segment')}", headers=headers).status_code == 400
    for stranger, status in (("reader", 403), ("rival", 403)):
        assert portal.client.get(f"/reports/revenue?segment={clients}", headers=portal.sign_in(stranger)).status_code == status


class _Cells(HTMLParser):
    """The texts of a page's tables, by row; and of the chart, by bar."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.rows: list[list[str]] = []
        self.bars: list[str] = []
        self._into: list[str] | None = None
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: Any) -> None:
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.rows[-1].append("")
            self._into = self.rows[-1]
        if tag == "title" and self.rows == []:
            self.bars.append("")
            self._into = self.bars

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th", "title"):
            self._into = None

    def handle_data(self, data: str) -> None:
        if self._into is not None:
            self._into[-1] += data.strip()


def test_chart_table_files_and_api_hold_the_same_figures(portal: Portal):
    made = portal.run(furnish, portal.cast)
    portal.run(_used, made["stays"], system(), 2, 40)
    portal.run(_sold, made["stays"])
    owner = portal.sign_in("owner")

    def get(path: str) -> Any:
        return portal.client.get(path, headers=owner)

    for name, months in (("growth", "?months=3"), ("retention", "?months=3"), ("usage", ""), ("revenue", ""), ("clients", ""), ("risk", "")):
        page, text, book = get(f"/reports/{name}{months}"), get(f"/reports/{name}.csv{months}"), get(f"/reports/{name}.xlsx{months}")
        assert (page.status_code, text.status_code, book.status_code) == (200, 200, 200), name
        rows = list(csv.reader(io.StringIO(text.content.decode("utf-8-sig"))))
        assert [[_plain(value) for value in row] for row in _sheet(book.content)] == [[_plain(value) for value in row] for row in rows], name
        shown = _Cells(page.text)
        assert len(shown.rows) in (len(rows), len(rows) + 1), name  # the page has sums
        for told, row in zip(rows[1:], shown.rows[1:], strict=False):
            assert [_digits(each) for each in told[1:3]] == [_digits(each) for each in row[1:3]], name
    answer = portal.ask(GROWTH, portal.token("owner"), variables={"months": 3}).json()["data"]["clientGrowth"]["months"]
    page = get("/reports/growth?months=3").text
    told = list(csv.reader(io.StringIO(get("/reports/growth.csv?months=3").content.decode("utf-8-sig"))))[1:]
    assert [[row[0], *map(int, row[1:])] for row in told] == [[each[name] for name in ("month", "before", "new", "returned", "lost", "after")] for each in answer]
    drawn = [int(each.rsplit(": ", 1)[1]) for each in _Cells(page).bars if ": " in each]
    assert drawn == [each["after"] for each in answer]
    assert "€150.00 earned of €1,000.00 sold: 15 %." in re.search("class=\"finding\">(.*?)<", get("/reports/revenue").text)[1]
    assert "1 account is left out." in page and "2 clients are in use: as many as when these 3 months began." in page


def test_below_the_tier_a_page_names_the_tier_and_no_figure(portal: Portal):
    owner = portal.sign_in("owner")
    page = portal.client.get("/reports/growth", headers=owner)
    assert page.status_code == 200 and "Gold" in page.text and "Platinum" in page.text and "<table" not in page.text and "svg class=\"chart" not in page.text
    assert portal.client.get("/reports/growth.csv", headers=owner).status_code == 403
    assert portal.client.get("/reports", headers=owner, follow_redirects=False).headers["location"].endswith("/reports/clients")
    assert portal.client.get("/reports/clients", headers=owner).status_code == 200
    vendor = portal.sign_in("vendor")
    assert portal.client.get("/reports/growth", headers=vendor, follow_redirects=False).status_code == 303
    assert "How does the number of clients grow?" in portal.client.get(f"/reports/growth?partner={gid(portal.cast.partner)}", headers=vendor).text


def _digits(text: str) -> str:
    return re.sub(r"[^0-9]", "", text)


def _plain(value: Any) -> str:
    return "" if value is None else value.isoformat()[:10] if isinstance(value, datetime) else str(value)


def _sheet_name(content: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        return next(ElementTree.fromstring(book.read("xl/workbook.xml")).iter(f"{_NS}sheet")).attrib["name"]


def _sheet(content: bytes) -> list[list[Any]]:
    """The cells of a workbook's sheet, as a spreadsheet reads them."""
    with zipfile.ZipFile(io.BytesIO(content)) as book:
        texts = [each.text or "" for each in ElementTree.fromstring(book.read("xl/sharedStrings.xml")).iter(f"{_NS}t")]
        sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    heads = max(len(row) for row in sheet.iter(f"{_NS}row"))
    found = []
    for row in sheet.iter(f"{_NS}row"):
        cells: list[Any] = [None] * heads
        for cell in row:
            value = cell.findtext(f"{_NS}v")
            place = ord(cell.attrib["r"][0]) - ord("A")
            if cell.attrib.get("t") == "s":
                cells[place] = texts[int(value or 0)]
            elif cell.attrib.get("s") == "2":
                cells[place] = datetime(1899, 12, 30) + timedelta(days=int(value or 0))
            else:
                cells[place] = value
        found.append(cells)
    return found


_NS = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
