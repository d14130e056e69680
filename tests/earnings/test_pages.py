"""Earnings as screens: the sum that adds up, explanations, why not, payouts, and a statement that is the ledger; for whom it is."""

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pypdf
import pytest
from starlette.testclient import TestClient

from portal.accounts.models import Account, Origin
from portal.accounts.rules import Cause, Lifecycle, OpenedAs
from portal.earnings.models import Entry, PayoutRun, Sale, SaleChange, SaleChangeKind, book_due, statement_of
from portal.kernel import clock
from portal.kernel.money import Money
from portal.settings import Settings
from tests.cast import Cast, gid, system
from tests.earnings.stage import details
from tests.kept import kept
from tests.served import Portal, begin

NAMES = ("Keane & *Sons* #evil[x]", "青木製作所", "=SUM(1)")
PAGES = ("/earnings", "/earnings/sales", "/earnings/payouts", "/earnings/statements", "/earnings.csv", "/earnings/sales.csv", "/earnings/payouts.csv")


def back(months: int) -> datetime:
    """The fifth day of a month, so many months ago, at noon."""
    now = clock.now()
    place = now.year * 12 + now.month - 1 - months
    return now.replace(year=place // 12, month=place % 12 + 1, day=5, hour=12)


async def _account(cast: Cast, name: str) -> Account:
    then = replace(system(), now=back(5))
    details = {"by": Cause.PARTNER, "origin": Origin.WIZARD, "lifecycle": Lifecycle.PENDING_ACTIVATION, "opened_as": OpenedAs.SUBSCRIPTION}
    engagement = await Account.open(
        then, cast.products["payroll"], name=name, partner_id=cast.partner.id, client=await cast.client(name), **details
    )
    account = await Account.get(id=engagement.account_id)
    await account.move_to(replace(then, now=then.now + timedelta(hours=1)), Lifecycle.PAYING, Cause.PRODUCT)
    return account


async def _sell(account: Account, number: str, months: int, amount: Money, *, paid: bool = True) -> None:
    at = back(months)
    viewer = replace(system(), now=at + timedelta(hours=1))
    await Sale.tell(viewer, account, number, sold_at=at, amount=amount, kind="subscription")
    if paid:
        await SaleChange.tell(viewer, SaleChangeKind.PAYMENT, f"PAY-{number}", number, at, None)


async def _book(now: datetime) -> None:
    while await book_due(now, 50):
        pass


async def _begin() -> Cast:
    """Three clients that bought in two currencies; one sale was refunded in part, one is not paid for; one month was paid out."""
    cast = await kept(begin)
    await details(cast)
    accounts = [await _account(cast, name) for name in NAMES]
    for number, account in enumerate(accounts):
        await _sell(account, f"S{number}", 4, Money(1000_00 + number, "EUR"))
    await _sell(accounts[0], "G", 3, Money(200_00, "GBP"))
    by = replace(system(), now=back(2), user_id=cast.users["finance"].id)
    await _book(by.now)
    run = await PayoutRun.begin(by)
    await PayoutRun.go_on(by.now)
    run = await PayoutRun.get(id=run.id)
    await run.approve(replace(by, user_id=cast.users["vendor"].id))
    await details(cast, days_ago=400)
    await run.pay_all(by)
    await SaleChange.tell(replace(by, now=back(1)), SaleChangeKind.REFUND, "R", "S0", back(1), Money(100_00, "EUR"))
    await _sell(accounts[1], "NEW", 1, Money(500_00, "EUR"))
    await _sell(accounts[2], "OPEN", 1, Money(700_00, "EUR"), paid=False)
    await _book(clock.now())
    return cast


@pytest.fixture
def earning(served: TestClient, settings: Settings) -> Portal:
    return Portal(served, settings, served.portal.call(kept, _begin))


def get(portal: Portal, who: str, path: str) -> Any:
    return portal.client.get(path, headers={"cookie": portal.sign_in(who)["cookie"]}, follow_redirects=False)


def rows(answer: Any) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(answer.content.decode("utf-8-sig"))))


def month(months: int) -> str:
    return f"{back(months):%Y-%m}"


def test_who_has_no_earnings_sees_none(earning: Portal):
    """A service provider's owner, and of the partner itself its advisor and its reader."""
    for who in ("rival", "advisor", "reader"):
        for path in (*PAGES, f"/earnings/statements/{month(4)}", f"/earnings/statements/{month(4)}.pdf"):
            assert get(earning, who, path).status_code == 403, (who, path)
        overview = get(earning, who, "/").text
        assert "/earnings" not in overview and ("/points" in overview)


def test_a_partner_that_has_not_earned_yet_reads_how(portal: Portal):
    assert "Nothing yet. What you earn appears here" in get(portal, "owner", "/earnings").text
    assert "No statements yet." in get(portal, "owner", "/earnings/statements").text
    assert "No sale in" in get(portal, "owner", "/earnings/sales").text
    assert "No payouts yet." in get(portal, "owner", "/earnings/payouts").text
    assert get(portal, "owner", f"/earnings/statements/{month(1)}").status_code == 404


def test_each_amount_opens_to_how_it_came_about(earning: Portal):
    page = get(earning, "owner", f"/earnings?period={month(4)}&currency=EUR").text
    assert page.count('id="entry_') == 3
    assert "10 % of €1,000.00 is €100.00, rounded half-even" in page
    assert "€300.00" in re.sub("<[^>]*>", "", page)  # 100.00 + 100.00 + 100.00 of the sum
    assert 'id="entry_' not in get(earning, "owner", f"/earnings?period={month(4)}&currency=USD").text


def test_a_refund_says_what_it_reverses(earning: Portal):
    page = get(earning, "owner", f"/earnings?period={month(1)}&currency=EUR&kind=refund").text
    assert page.count('id="entry_') == 1
    assert re.search(r"of entry 1, ", page)
    assert "−€10.00" in page


def test_a_sale_that_earned_nothing_says_why_not(earning: Portal):
    page = get(earning, "owner", f"/earnings/sales?period={month(1)}&nothing=true").text
    assert "the customer has not paid yet" in page and "OPEN" in page and "NEW" not in page


def test_a_payout_opens_the_entries_that_it_pays(earning: Portal):
    page = get(earning, "owner", "/earnings/payouts").text
    link = re.search(r'href="(/earnings\?payout=[^"]*EUR[^"]*)"', page)
    assert link
    entries = get(earning, "owner", link[1].replace("&amp;", "&")).text
    assert entries.count('id="entry_') == 3


def test_vendor_staff_name_the_partner(earning: Portal):
    partner, other = gid(earning.cast.partner), gid(earning.cast.other)
    for path in ("/earnings", "/earnings/sales", "/earnings/payouts", "/earnings/statements"):
        assert get(earning, "finance", path).headers["location"] == "/partners"
        assert get(earning, "finance", f"{path}?partner={partner}").status_code == 200
        assert get(earning, "finance", f"{path}?partner={other}").status_code == 404  # a service provider has none
        assert get(earning, "owner", f"{path}?partner={other}").status_code == 404
    assert get(earning, "finance", f"/earnings?partner={partner}&period={month(4)}").text.count('id="entry_') == 3


def test_files_hold_the_lists_and_no_formula(earning: Portal):
    entries = rows(get(earning, "owner", f"/earnings.csv?period={month(4)}"))
    assert [(row["Client"], row["Amount"], row["Currency"]) for row in entries] == [
        ("'=SUM(1)", "100.00", "EUR"),
        ("青木製作所", "100.00", "EUR"),
        (NAMES[0], "100.00", "EUR"),
    ]
    sold = rows(get(earning, "owner", f"/earnings/sales.csv?period={month(1)}"))
    assert {(row["Number"], row["Earned"], row["Why not"]) for row in sold} == {
        ("OPEN", "", "the customer has not paid yet"),
        ("NEW", "50.00", ""),
    }
    paid = rows(get(earning, "owner", "/earnings/payouts.csv"))
    assert {(row["Paid"], row["Currency"], row["State"]) for row in paid} == {("300.00", "EUR", "Paid")}


async def _ledger(partner: Any, first: date, last: date) -> Counter[tuple[str, str]]:
    sums: Counter[tuple[str, str]] = Counter()
    for entry in await Entry.filter(partner_id=partner.id, day__gte=first, day__lte=last):
        sums[entry.currency, "all"] += entry.amount_minor
    return sums


def _texts(answer: Any) -> str:
    return " ".join(re.sub("<[^>]*>", " ", answer.text).replace("&amp;", "&").split())


def test_a_statement_is_the_ledger_and_the_same_as_page_file_and_pdf(earning: Portal):
    partner = earning.cast.partner
    for months in (4, 3, 2, 1):
        found = earning.run(statement_of, partner.id, back(months).date(), clock.now())
        booked = earning.run(_ledger, partner, found.first, found.last)
        for part in found.currencies:
            assert part.earned + part.adjusted + part.settled == booked[part.currency, "all"]
            assert part.earned == sum(line.earned for line in part.lines)
        path = f"/earnings/statements/{month(months)}"
        page, document = get(earning, "owner", path), get(earning, "owner", f"{path}.pdf")
        said = pypdf.PdfReader(io.BytesIO(document.content))
        paper = " ".join(" ".join(each.extract_text() for each in said.pages).split())
        lines = rows(get(earning, "owner", f"{path}.csv"))
        for part in found.currencies:
            own = [row for row in lines if row["Currency"] == part.currency]
            assert own[-1]["What"] == "Balance after"
            assert sum(Decimal(row["Amount"]) for row in own[:-1]) == Decimal(own[-1]["Amount"]) == Decimal(Money(part.after, part.currency).amount)
        for amount in _amounts(lines):
            assert amount in _texts(page) and amount in paper, amount
        assert found.number in _texts(page) and found.number in paper


def _amounts(lines: list[dict[str, str]]) -> Iterator[str]:
    """The amounts of a file as a page writes them."""
    for row in lines:
        value = Decimal(row["Amount"])
        yield f"{'−' if value < 0 else ''}{ {'EUR': '€', 'GBP': '£'}[row['Currency']]}{abs(value):,.2f}"


def test_a_statement_bears_the_vendors_name_and_says_what_came_late(earning: Portal):
    app = earning.client.app  # type: ignore[attr-defined]
    app.state.settings = earning.settings.model_copy(update={"vendor_name": "Verdigris Software Ltd"})
    page = get(earning, "owner", f"/earnings/statements/{month(4)}").text
    assert "Verdigris Software Ltd" in page and "told after the month was over: a copy drawn up before lacks" in page


def test_every_month_in_which_anything_happened_has_a_statement_in_list_and_palette(earning: Portal):
    there = f"/earnings/statements/{month(4)}"
    assert f'href="{there}"' in get(earning, "owner", "/earnings/statements").text
    headers = {"cookie": earning.sign_in("owner")["cookie"], "hx-request": "true", "hx-target": "div#palette-results"}
    for words, found in (("statement", True), (f"statem {month(4)[:4]}", True), ("january february", False), ("x statement", False), ("s", False)):
        assert (there in earning.client.get("/search", params={"q": words}, headers=headers).text) is found, words


def test_names_are_data_on_paper(earning: Portal):
    said = pypdf.PdfReader(io.BytesIO(get(earning, "owner", f"/earnings/statements/{month(4)}.pdf").content))
    assert NAMES[0] in " ".join(said.pages[0].extract_text().split())


def test_a_statement_of_no_month_or_of_another_is_not_there(earning: Portal):
    for said in ("2026-13", "x", "1999-01", "20261", "9999-12"):
        assert get(earning, "owner", f"/earnings/statements/{said}").status_code == 404, said
        assert get(earning, "owner", f"/earnings/statements/{said}.pdf").status_code == 404, said


def test_the_overview_tells_what_was_earned_and_what_comes(earning: Portal):
    page = _texts(get(earning, "owner", "/"))
    assert "Balance earned and not paid" in page and "Next payout" in page
