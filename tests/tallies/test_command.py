"""`recount` on the command line says by its exit code whether all was right."""

from pathlib import Path

import pytest

from portal import cli
from portal.db.engine import private_database
from portal.tallies.models import PartnerTally
from tests.cast import make_cast
from tests.conftest import aside


async def _make_one_wrong(url: str) -> None:
    async with private_database(url):
        await PartnerTally.filter(partner_id=(await make_cast()).partner.id).update(clients=7)


def test_recount_ends_with_1_where_something_was_wrong_and_has_mended_it(
    database_url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
):
    aside(_make_one_wrong(database_url))
    where = cli.Where(data=tmp_path, database_url=database_url)
    with pytest.raises(SystemExit) as ended:
        cli.recount(where=where)
    said = capsys.readouterr()
    assert ended.value.code == 1 and "1 wrong figure mended" in said.err
    assert "tally differs" in said.out + said.err
    cli.recount(where=where)
    assert capsys.readouterr().out == "all figures are right\n"
