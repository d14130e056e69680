"""Rows found by any part of their search texts, through an index over parts of words: `pg_trgm` on PostgreSQL, FTS5 on SQLite.

Both keep every three characters that follow each other, so that three or more are found anywhere in a text without reading
every row. What they answer is what LIKE answers: PostgreSQL looks at each row again, and FTS5 keeps every character as it is.
On SQLite the index of a table is a table of its own, `<table>_words`, which triggers keep right (docs/decisions/0007-search.md).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from operator import or_

from pypika_tortoise.context import SqlContext
from pypika_tortoise.terms import Parameterizer, Term
from tortoise.expressions import Q, Subquery
from tortoise.models import Model

from portal.db.engine import dialect

INDEXED = 3  # characters that follow each other
_LAST = "\U0010ffff"


class _ByWords(Term):
    """The ids of rows by SQLite's index."""

    def __init__(self, table: str, columns: Sequence[str], needle: str) -> None:
        super().__init__()
        self.words, self.columns, self.needle = f"{table}_words", f"{{{' '.join(columns)}}} : ", needle

    def get_sql(self, ctx: SqlContext) -> str:
        found = (  # of names of tables
            f'SELECT "k"."row_id" FROM "{self.words}" JOIN "{self.words}_key" "k" ON "k"."number"="{self.words}"."rowid" '  # noqa: S608
            f'WHERE "{self.words}" MATCH {self._match(ctx)}'
        )
        return f"({found})" if ctx.subquery else found

    def _match(self, ctx: SqlContext) -> str:
        def given(value: str) -> str:
            return ctx.parameterizer.create_param(value).get_sql(ctx)  # type: ignore[union-attr]

        if len(self.needle) >= INDEXED:
            quoted = self.needle.replace('"', '""')
            return given(f'{self.columns}"{quoted}"')
        # Too short to be looked up: whatever begins with it. Each text ends in two spaces, so that there is nothing it ends with.
        return (
            f"(SELECT {given(self.columns + '(')}||COALESCE(GROUP_CONCAT('\"'||REPLACE(\"term\",'\"','\"\"')||'\"',' OR '),'\"\"')||')' "  # noqa: S608
            f'FROM "{self.words}_terms" WHERE "term">={given(self.needle)} AND "term"<{given(self.needle + _LAST)})'
        )


@dataclass(frozen=True)
class Texts:
    """Columns of a model in which words are looked for."""

    model: type[Model]
    columns: tuple[str, ...]

    def holding(self, needle: str) -> Q:
        """That one of the columns holds it, as a condition on a row that is looked at anyway."""
        return reduce(or_, [Q(**{f"{column}__contains": needle}) for column in self.columns])

    def ids(self, needle: str) -> Term:
        """The ids of all such rows, by the index."""
        if dialect() == "sqlite":
            return _ByWords(self.model._meta.db_table, self.columns, needle)
        return Subquery(self.model.filter(self.holding(needle)).values("id"))


async def counted(wanted: Sequence[tuple[Texts, str]], most: int) -> list[int]:
    """How many rows hold each needle, one after the other in one statement; at most `most`."""
    database = wanted[0][0].model._meta.db
    ctx = database.query_class.SQL_CONTEXT.copy(parameterizer=Parameterizer())
    counts = [f"(SELECT COUNT(*) FROM ({texts.ids(needle).get_sql(ctx)} LIMIT {most}) t)" for texts, needle in wanted]  # noqa: S608
    _count, rows = await database.execute_query(f"SELECT {', '.join(counts)}", ctx.parameterizer.values)
    return list(rows[0])
