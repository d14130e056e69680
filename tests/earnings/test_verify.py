"""The books looked through on the command line and by the worker: one byte that is another is named."""

from datetime import timedelta
from pathlib import Path

import pytest
from tortoise import connections

from portal import cli
from portal.db.engine import CONNECTION, dialect, private_database
from portal.earnings import jobs
from portal.earnings.models import Entry, Payout, PayoutRun
from portal.earnings.rules import PayoutState
from portal.kernel import clock
from portal.kernel.money import Money
from portal.kernel.refusal import Refused
from portal.programme.models import Book
from tests.cast import Cast, make_cast
from tests.conftest import aside
from tests.earnings.stage import details, sold


async def _write(*statements: str) -> None:
    for statement in statements:
        await connections.get(CONNECTION).execute_script(statement)


async def _world(url: str) -> None:
    async with private_database(url):
        await sold(await make_cast(), 80, "S0", Money(100_00, "EUR"))


async def _spoil(url: str) -> None:
    async with private_database(url):
        await _spoil_one()


async def _spoil_one(rule: str = "Revenue sharE") -> None:
    """Change one byte of an entry as someone with the database's password could: past the trigger."""
    change = f"UPDATE earning_entry SET rule = '{rule}' WHERE number = 1"
    if dialect() == "postgres":
        await _write(f"SET session_replication_role = replica; {change}; SET session_replication_role = DEFAULT")
        return
    found = await connections.get(CONNECTION).execute_query_dict(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'earning_entry'"
    )
    await _write(*(f"DROP TRIGGER {row['name']}" for row in found), change, *(row["sql"] for row in found))


def test_verify_names_what_is_wrong_and_ends_with_1(database_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    aside(_world(database_url))
    where = cli.Where(data=tmp_path, database_url=database_url)
    cli.verify(where=where)
    assert capsys.readouterr().out == "all books are right\n"
    aside(_spoil(database_url))
    with pytest.raises(SystemExit) as ended:
        cli.verify(where=where)
    said = capsys.readouterr()
    assert ended.value.code == 1 and "in the books" in said.err
    assert "entry 1 is not as it was written" in said.out + said.err and "ferrow-lund" in said.out + said.err


async def test_the_worker_looks_through_each_book_once_a_day(cast: Cast, monkeypatch: pytest.MonkeyPatch):
    await sold(cast, 80, "S0", Money(100_00, "EUR"))
    said: list[str] = []
    monkeypatch.setattr(jobs.log, "error", lambda _event, **words: said.append(words["fault"]))
    assert await jobs.look(None) == 0 and said == []
    assert (await Book.get(partner_id=cast.partner.id)).verified_at
    await _spoil_one()
    await jobs.look(None)
    assert said == []  # it was looked at today
    await Book.all().update(verified_at=clock.now() - timedelta(days=2))
    await jobs.look(None)
    assert said == ["entry 1 is not as it was written"]


async def test_nothing_is_approved_while_books_are_wrong(cast: Cast):
    await sold(cast, 80, "S0", Money(1000_00, "EUR"))
    await details(cast)
    finance, vendor = await cast.viewer("finance"), await cast.viewer("vendor")
    run = await PayoutRun.begin(finance)
    await _spoil_one()
    await PayoutRun.go_on(finance.now)
    run = await PayoutRun.get(id=run.id)
    with pytest.raises(Refused, match=r"The books of Ferrow & Lund are not right\. Nothing leaves until they are"):
        await run.approve(vendor)
    assert await Payout.filter(run_id=run.id, state=PayoutState.DRAFT).count() == 1
    await _spoil_one("Revenue share")  # mended
    await (await PayoutRun.get(id=run.id)).approve(vendor)
    assert await Payout.filter(run_id=run.id, state=PayoutState.APPROVED).count() == 1


@pytest.mark.parametrize("statement", ["UPDATE earning_entry SET amount_minor = 1", "DELETE FROM earning_entry"])
async def test_the_database_itself_refuses_to_change_or_delete_entries(cast: Cast, statement: str):
    await sold(cast, 80, "S0", Money(100_00, "EUR"))
    with pytest.raises(Exception, match="rows of earning_entry are never changed"):
        await _write(statement)
    assert (await Entry.get(number=1)).amount_minor == 10_00
