"""The step that makes the tables fills them from what there is."""

from collections.abc import Awaitable
from typing import Any

from portal.db.engine import private_database
from portal.db.migrate import downgrade, number, steps, upgrade
from portal.tallies.models import recount
from tests.cast import make_cast
from tests.conftest import aside
from tests.test_counters import Rows, check_tallies, furnish


async def _inside(url: str, work: Awaitable[Any]) -> None:
    async with private_database(url):
        await work


async def _fill() -> None:
    cast = await make_cast()
    await furnish(cast)


async def _check() -> None:
    await check_tallies(await Rows.read())
    assert await recount() == []


def test_the_step_goes_up_down_and_up_and_every_row_is_right(empty_database_url: str):
    step = next(each for each in steps() if each.name.endswith("_tallies.py"))
    aside(upgrade(empty_database_url))
    aside(_inside(empty_database_url, _fill()))
    for _time in range(2):
        assert step.name in aside(downgrade(empty_database_url, number(step)))
        assert step.name in aside(upgrade(empty_database_url))
        aside(_inside(empty_database_url, _check()))
