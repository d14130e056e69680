"""Write a migration: aerich compares the models with the last step, once for each dialect, and one file takes both.

Nothing is connected to. What aerich cannot write (column changes on SQLite, constraints, data) is added by hand.
"""

import asyncio
import re
import shutil
import tempfile
from graphlib import TopologicalSorter
from pathlib import Path
from types import ModuleType
from typing import Any

from aerich import Command
from aerich.ddl.sqlite import SqliteDDL
from aerich.exceptions import NotSupportError
from aerich.migrate import Migrate
from aerich.utils import decompress_dict, get_formatted_compressed_data, import_py_file
from tortoise import Tortoise

from portal.assets import MIGRATIONS
from portal.db.engine import APP
from portal.db.migrate import aerich_config, number, steps
from portal.db.sql import statements

_URLS = {"sqlite": "sqlite://nowhere.db", "postgres": "postgres://nobody@localhost/nowhere"}

_FILE = '''"""{title}"""

from portal.db.migrate import run

UP = {up}

DOWN = {down}


async def upgrade(db):
    return await run(db, UP)


async def downgrade(db):
    return await run(db, DOWN)


MODELS_STATE = (
    {state}
)
'''


# SQLite keeps neither comments nor the defaults that the ORM fills in: nothing to do there, where aerich gives up.
SqliteDDL.set_comment = SqliteDDL.alter_column_default = lambda *_args, **_named: ""


class CannotWrite(Exception):
    """Aerich has no statement for a change; the message says which, and what to do."""


def make(name: str, *, folder: Path = MIGRATIONS, models: list[str] | None = None, empty: bool = False) -> Path | None:
    """Write the next step into `folder`/portal; answers its file, None where the models have not changed.

    `empty` writes the models' new state with no statement, for a step that is written by hand.
    """
    drafts = {kind: asyncio.run(_draft(kind, folder, models, empty)) for kind in _URLS}
    if not any(drafts.values()):
        return None
    last = _last(folder)
    known = _state(last)
    ups, downs, state = {}, {}, {}
    for kind, draft in drafts.items():
        up, down, state = draft or ([], [], state)
        ups[kind] = _tidy(kind, up, known)
        downs[kind] = _tidy(kind, down if known else _drops(up), state)
    target = folder / APP / f"{number(last) + 1 if last else 0}_{_stamp()}_{name}.py"
    target.write_text(_text(name, ups, downs, state), encoding="utf-8")
    return target


def _last(folder: Path) -> Path | None:
    return (steps(folder) or [None])[-1]


def _stamp() -> str:
    from portal.kernel import clock

    return clock.now().strftime("%Y%m%d%H%M%S")


def _state(step: Path | None) -> dict[str, Any]:
    return decompress_dict(import_py_file(step).MODELS_STATE) if step else {}


async def _draft(
    kind: str, folder: Path, models: list[str] | None, empty: bool
) -> tuple[list[str], list[str], dict[str, Any]] | None:
    """What aerich would write for one dialect: statements up, statements down, the models' state."""
    last = _last(folder)
    for attribute in ("upgrade_operators", "downgrade_operators", "_upgrade_m2m", "_downgrade_m2m"):
        setattr(Migrate, attribute, [])  # aerich keeps one run's findings on the class
    Migrate._upgrade_fk_m2m_index_operators, Migrate._downgrade_fk_m2m_index_operators = [], []
    Migrate._rename_fields, Migrate._rename_models = {}, {}
    with tempfile.TemporaryDirectory() as scratch:
        command = Command(aerich_config(_URLS[kind], models), app=APP, location=scratch)
        if last is None:
            await command.init_migrations(safe=False)
        else:
            shutil.copytree(folder / APP, Path(scratch, APP), ignore=shutil.ignore_patterns("__pycache__"))
            await _compare(command, kind, empty)
        await Tortoise.close_connections()
        fresh = _last(Path(scratch))
        if fresh is None or (last and number(fresh) == number(last)):
            return None
        return await _parts(import_py_file(fresh))


async def _compare(command: Command, kind: str, empty: bool) -> None:
    await command.init(offline=True)
    try:
        await command.migrate("draft", empty, no_input=True, offline=True)
    except NotSupportError as error:
        raise CannotWrite(
            f"{error} Make an empty step (--empty) and write the statements for {kind} by hand: "
            "docs/decisions/0002-migrations.md shows how a table is rebuilt."
        ) from error


async def _parts(module: ModuleType) -> tuple[list[str], list[str], dict[str, Any]]:
    up, down = await module.upgrade(None), await module.downgrade(None)
    return statements(up), statements(down), decompress_dict(module.MODELS_STATE)


def _tidy(kind: str, found: list[str], state: dict[str, Any]) -> list[str]:
    """Statements that the dialect takes, in an order that it takes."""
    found = [re.sub(r"\n +", lambda gap: gap[0].replace("\n        ", "\n", 1), statement) for statement in found]
    found = [re.sub(r'^CREATE TABLE "aerich"', 'CREATE TABLE IF NOT EXISTS "aerich"', statement) for statement in found]
    if kind == "sqlite":
        found = _inline_foreign_keys(found)
    return _children_first(found, state)


def _drops(created: list[str]) -> list[str]:
    """The way back from the first step. The table `aerich` stays: it is where the way back is noted."""
    tables = [match[1] for text in created if (match := re.match(r'CREATE TABLE "(\w+)"', text))]
    return [f'DROP TABLE "{table}"' for table in reversed(tables) if table != "aerich"]


_ADD_KEY = re.compile(r'ALTER TABLE ("\w+") ADD CONSTRAINT "\w+" FOREIGN KEY \(("\w+")\) (REFERENCES .*)', re.DOTALL)


def _inline_foreign_keys(found: list[str]) -> list[str]:
    """SQLite has no ADD CONSTRAINT: a new column says itself what it refers to. Dropping the column drops the key."""
    keys = {(match[1], match[2]): match[3] for text in found if (match := _ADD_KEY.match(text))}
    kept = [text for text in found if not _ADD_KEY.match(text) and " DROP FOREIGN KEY " not in text]
    for (table, column), reference in keys.items():
        start = f"ALTER TABLE {table} ADD {column} "
        kept = [f"{text} {reference}" if text.startswith(start) else text for text in kept]
    return kept


def _children_first(found: list[str], state: dict[str, Any]) -> list[str]:
    """Tables that refer to others are dropped before them; aerich drops in no order."""
    tables = {name: model["table"] for name, model in state.items()}
    order = TopologicalSorter(
        {
            tables[name]: {tables[key["python_type"]] for key in (*model["fk_fields"], *model["o2o_fields"])}
            - {tables[name]}
            for name, model in state.items()
        }
    )
    rank = {f'DROP TABLE IF EXISTS "{table}"': -place for place, table in enumerate(order.static_order())}
    drops = sorted((text for text in found if text in rank), key=lambda text: rank[text])
    return [text for text in found if text not in rank] + drops


def _literal(statement: str) -> str:
    if "\n" not in statement:
        return repr(statement)
    quote = "'''" if statement.endswith('"') or '"""' in statement else '"""'
    return quote + statement.replace("\\", "\\\\") + quote


def _lists(sql: dict[str, list[str]]) -> str:
    lines = ["{"]
    for kind, found in sql.items():
        lines.append(f'    "{kind}": [')
        lines += [f"        {_literal(statement)}," for statement in found]
        lines.append("    ],")
    return "\n".join([*lines, "}"])


def _text(name: str, up: dict[str, list[str]], down: dict[str, list[str]], state: dict[str, Any]) -> str:
    title = name.replace("_", " ").capitalize() + "."
    return _FILE.format(title=title, up=_lists(up), down=_lists(down), state=get_formatted_compressed_data(state))
