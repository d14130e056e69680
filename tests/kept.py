"""What tests begin with: made once in a run by the portal's own verbs, and for each further test put back as rows."""

import copy
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from tortoise import Tortoise, connections
from tortoise.transactions import in_transaction

from portal.db.engine import APP, CONNECTION, dialect

T = TypeVar("T")
Rows = list[tuple[Any, ...]]

MIGRATED = {"programme_tier"}  # tables that the migrations themselves write to


@dataclass
class _Kept:
    """Rows by table, with the names of its columns, and what the maker answered."""

    tables: dict[str, tuple[list[str], Rows]]
    made: Any


_kept: dict[Callable[..., Any], _Kept] = {}


async def kept(make: Callable[[], Awaitable[T]]) -> T:
    """What `make()` answers, with all that it writes, in the open database, which is as the migrations left it.

    Each test gets rows and objects of its own; their ids and moments are those of the first.
    """
    found = _kept.get(make)
    if found is None:
        before = await _tables()
        assert all(name in MIGRATED or not rows for name, (_columns, rows) in before.items()), "kept() is asked before all else"
        made = await make()
        changed = {name: said for name, said in (await _tables()).items() if said != before[name]}
        _kept[make] = _Kept(changed, copy.deepcopy(made))
        return made
    await _put_back(found.tables)
    return copy.deepcopy(found.made)


async def _tables() -> dict[str, tuple[list[str], Rows]]:
    """Every table of the models as the driver reads it, in the order in which its rows were written."""
    found = {}
    order = "rowid" if dialect() == "sqlite" else "ctid"
    for model in Tortoise.apps[APP].values():
        name = model._meta.db_table
        _count, rows = await connections.get(CONNECTION).execute_query(f'SELECT * FROM "{name}" ORDER BY {order}')
        found[name] = (list(rows[0].keys()) if rows else [], [tuple(row) for row in rows])
    return found


async def _put_back(tables: dict[str, tuple[list[str], Rows]]) -> None:
    is_sqlite = dialect() == "sqlite"
    async with in_transaction(CONNECTION) as connection:
        # Tables are filled in any order.
        await connection.execute_query("PRAGMA defer_foreign_keys=ON" if is_sqlite else "SET LOCAL session_replication_role = replica")
        for name, (columns, rows) in tables.items():
            if name in MIGRATED:
                await connection.execute_query(f'DELETE FROM "{name}"')
            if is_sqlite:
                names, values = ", ".join(f'"{each}"' for each in columns), ", ".join("?" * len(columns))
                await connection._connection.executemany(f'INSERT INTO "{name}" ({names}) VALUES ({values})', rows)
            else:
                await connection._connection.copy_records_to_table(name, columns=columns, records=rows)
