"""Tallies: how many clients and accounts there are, kept beside the rows that they count (docs/decisions/0006-maintained-counters.md).

A verb says what it changed; the transaction adds that up and writes it last, one statement a row. Absent rows are zeros.
"""

from collections import Counter
from collections.abc import Mapping
from functools import cache
from typing import ClassVar
from uuid import UUID

from tortoise import connections, fields
from tortoise.models import Model

from portal.db.engine import CONNECTION, dialect
from portal.db.transactions import add_last, atomic, settle
from portal.gql.ready import Ready
from portal.kernel.viewer import Viewer

LIFECYCLES = ("invited", "pending_activation", "trial", "trial_expired", "paying", "past_due", "cancelled")
_ACTIVE = "'trial', 'paying', 'past_due'"  # those of which `active_users` and `headcount` are sums

# What a row holds of accounts, as SQL over the table `account` known as "a".
_OF_ACCOUNTS = {
    **{each: f"SUM(CASE WHEN a.lifecycle = '{each}' THEN 1 ELSE 0 END)" for each in LIFECYCLES},
    "active_users": f"SUM(CASE WHEN a.lifecycle IN ({_ACTIVE}) THEN a.active_users ELSE 0 END)",
    "headcount": f"SUM(CASE WHEN a.lifecycle IN ({_ACTIVE}) THEN a.headcount ELSE 0 END)",
    "all_active_users": "SUM(a.active_users)",
    "all_headcount": "SUM(a.headcount)",
}
_OF_CLIENTS = {
    "clients": "SUM(CASE WHEN c.archived_at IS NULL THEN 1 ELSE 0 END)",
    "archived": "SUM(CASE WHEN c.archived_at IS NULL THEN 0 ELSE 1 END)",
}
_OF_SIDES = {"unlinked": "SUM(CASE WHEN e.client_id IS NULL THEN 1 ELSE 0 END)", **_OF_ACCOUNTS}


def _counted(by: str, columns: Mapping[str, str], rows: str) -> str:
    """SQL that counts `rows`: `owner_id`, and each column as `n_…`."""
    counts = ", ".join(f"{sql} AS n_{name}" for name, sql in columns.items())
    return f"SELECT {by} AS owner_id, {counts} FROM {rows} GROUP BY {by}"  # noqa: S608


class _Tally(Model):
    """What both kinds hold of accounts."""

    OWNER: ClassVar[str]
    COLUMNS: ClassVar[tuple[str, ...]]
    COUNTED: ClassVar[tuple[str, ...]]  # by `_counted`

    invited = fields.BigIntField(default=0)
    pending_activation = fields.BigIntField(default=0)
    trial = fields.BigIntField(default=0)
    trial_expired = fields.BigIntField(default=0)
    paying = fields.BigIntField(default=0)
    past_due = fields.BigIntField(default=0)
    cancelled = fields.BigIntField(default=0)
    active_users = fields.BigIntField(default=0)  # of Active accounts
    headcount = fields.BigIntField(default=0)
    all_active_users = fields.BigIntField(default=0)  # of all
    all_headcount = fields.BigIntField(default=0)

    class Meta:
        abstract = True

    @classmethod
    def add(cls, owner: UUID, amounts: Mapping[str, int]) -> None:
        """Add to a row before the transaction ends. Raises `RuntimeError` outside of one."""
        add_last(_write, Counter({(cls, owner, name): amount for name, amount in amounts.items()}))

    @classmethod
    async def differences(cls, owner: UUID | None = None) -> dict[UUID, dict[str, tuple[int, int]]]:
        """Where a recount (of one row, or of all) finds something else: by owner and column, what is kept and what there is.

        One statement, so that both are of the same moment whoever writes meanwhile.
        """
        table, key, only = cls._meta.db_table, f"{cls.OWNER}_id", f" WHERE o.id = {_places(1)}" if owner else ""
        columns = ", ".join(f"COALESCE(t.{name}, 0) AS {name}, COALESCE(n_{name}, 0) AS n_{name}" for name in cls.COLUMNS)
        counted = " ".join(f"LEFT JOIN ({sql}) c{place} ON c{place}.owner_id = o.id" for place, sql in enumerate(cls.COUNTED))
        sql = f"SELECT o.id, {columns} FROM {cls.OWNER} o LEFT JOIN {table} t ON t.{key} = o.id {counted}{only}"  # noqa: S608
        rows = await connections.get(CONNECTION).execute_query_dict(sql, [str(owner)] if owner else [])
        found = {}
        for row in rows:
            pairs = {name: (int(row[name]), int(row[f"n_{name}"])) for name in cls.COLUMNS}
            if wrong := {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}:
                found[UUID(str(row["id"]))] = wrong
        return found

    @classmethod
    async def mend(cls, owner: UUID) -> dict[str, tuple[int, int]]:
        """Put a row right; answers what was wrong by then. Nobody else's change of it comes in between."""
        async with atomic():
            await _upsert(cls, owner, {})  # the row is there and locked
            wrong = (await cls.differences(owner)).get(owner, {})
            await _upsert(cls, owner, {name: there_is - kept for name, (kept, there_is) in wrong.items()})
        return wrong


class PartnerTally(_Tally):
    """A partner's book in figures: its clients, and the accounts with which its engagement is in force."""

    OWNER = "partner"
    COLUMNS = (*_OF_CLIENTS, *_OF_SIDES)
    COUNTED = (
        _counted("c.partner_id", _OF_CLIENTS, "client c"),
        _counted("e.partner_id", _OF_SIDES, "engagement e JOIN account a ON a.id = e.account_id WHERE e.ended_at IS NULL"),
    )

    partner_id: UUID
    partner = fields.OneToOneField("portal.Partner", related_name="tally", primary_key=True, on_delete=fields.CASCADE)
    clients = fields.BigIntField(default=0)  # not archived
    archived = fields.BigIntField(default=0)
    unlinked = fields.BigIntField(default=0)  # accounts in no folder

    class Meta:
        table = "partner_tally"


class ProductTally(_Tally):
    """A product's accounts in figures, each once, however many partners serve it."""

    OWNER = "product"
    COLUMNS = tuple(_OF_ACCOUNTS)
    COUNTED = (_counted("a.product_id", _OF_ACCOUNTS, "account a"),)

    product_id: UUID
    product = fields.OneToOneField("portal.Product", related_name="tally", primary_key=True, on_delete=fields.CASCADE)

    class Meta:
        table = "product_tally"


def _places(count: int) -> str:
    return ", ".join(f"${number}" if dialect() == "postgres" else "?" for number in range(1, count + 1))


@cache
def _upsert_sql(model: type[_Tally], places: str) -> str:
    table, key = model._meta.db_table, f"{model.OWNER}_id"
    added = ", ".join(f"{name} = {table}.{name} + excluded.{name}" for name in model.COLUMNS)
    return f"INSERT INTO {table} ({key}, {', '.join(model.COLUMNS)}) VALUES ({places}) ON CONFLICT ({key}) DO UPDATE SET {added}"  # noqa: S608


async def _upsert(model: type[_Tally], owner: UUID, amounts: Mapping[str, int]) -> None:
    sql = _upsert_sql(model, _places(len(model.COLUMNS) + 1))
    await connections.get(CONNECTION).execute_query(sql, [str(owner), *(amounts.get(name, 0) for name in model.COLUMNS)])


async def _write(amounts: Counter[tuple[type[_Tally], UUID, str]]) -> None:
    """One statement a row, in the same order everywhere, so that no two transactions wait for each other."""
    rows: dict[tuple[str, UUID, type[_Tally]], dict[str, int]] = {}
    for (model, owner, name), amount in amounts.items():
        if amount:
            rows.setdefault((model.OWNER, owner, model), {})[name] = amount
    for _kind, owner, model in sorted(rows, key=lambda row: row[:2]):
        await _upsert(model, owner, rows[_kind, owner, model])


def is_kept_for(viewer: Viewer) -> bool:
    """Whether rows of tallies say what this viewer sees: a partner's whole book, or everything."""
    return viewer.sees_every_partner or (viewer.partner_id is not None and not viewer.granted_only)


_KEPT = Ready(lambda partner_id: PartnerTally.filter(partner_id=partner_id).values(*PartnerTally.COLUMNS))


async def kept_for(viewer: Viewer) -> dict[str, int]:
    """The figures of what the viewer sees, by the columns' names, and `accounts`. Who sees every partner gets no `unlinked`.

    Only where `is_kept_for`.
    """
    if viewer.sees_every_partner:
        clients, accounts = (", ".join(f"COALESCE(SUM({name}), 0) AS {name}" for name in part) for part in (_OF_CLIENTS, _OF_ACCOUNTS))
        sql = f"SELECT * FROM (SELECT {clients} FROM partner_tally) p, (SELECT {accounts} FROM product_tally) a"  # noqa: S608
        rows = await connections.get(CONNECTION).execute_query_dict(sql)
    else:
        rows = await _KEPT.rows(partner_id=viewer.partner_id)
    found = {name: int(amount) for name, amount in (rows or [dict.fromkeys(PartnerTally.COLUMNS, 0)])[0].items()}
    return {**found, "accounts": sum(found[each] for each in LIFECYCLES)}


async def recount() -> list[tuple[type[_Tally], UUID, dict[str, tuple[int, int]]]]:
    """Count all rows anew and mend what differs; answers each row that did, with what was kept and what there is by column."""
    await settle()
    found = []
    for model in (PartnerTally, ProductTally):
        for owner in sorted(await model.differences()):
            if wrong := await model.mend(owner):
                found.append((model, owner, wrong))
    return found
