"""Conditions by keys that say how rows are to be reached, where a database left to itself reads far too many."""

from typing import Any

from pypika_tortoise.context import SqlContext
from pypika_tortoise.terms import Criterion, Term
from tortoise.expressions import Q, ResolveContext, Subquery
from tortoise.query_utils import QueryModifier
from tortoise.queryset import QuerySet

from portal.db.engine import dialect


class Either(Term):
    """The keys that any of several subqueries gives, for `id__in`."""

    def __init__(self, *parts: Term) -> None:
        super().__init__()
        self.parts = parts

    def get_sql(self, ctx: SqlContext) -> str:
        inside = ctx.copy(subquery=False)
        return f"({' UNION ALL '.join(part.get_sql(inside) for part in self.parts)})"


class Among(Q):
    """That a key is one of those that a subquery gives: all of them are gathered first, and rows are reached by their keys.

    `IN` says the same, but PostgreSQL, which can't tell how few they are, would rather read the table.
    """

    __slots__ = ("column", "keys")

    def __init__(self, column: str, keys: Term) -> None:
        super().__init__()
        self.column, self.keys = column, keys

    def __bool__(self) -> bool:
        return True

    def resolve(self, resolve_context: ResolveContext) -> QueryModifier:
        return QueryModifier(where_criterion=_Among(resolve_context.table[self.column], self.keys))


class _Among(Criterion):
    def __init__(self, column: Term, keys: Term) -> None:
        super().__init__()
        self.column, self.keys = column, keys

    def nodes_(self) -> Any:
        yield self
        yield from self.column.nodes_()

    def get_sql(self, ctx: SqlContext) -> str:
        how = "IN {}" if dialect() == "sqlite" else "=ANY(ARRAY{})"
        return f"{self.column.get_sql(ctx)} {how.format(self.keys.get_sql(ctx.copy(subquery=True)))}"


def leads_to(column: str, rows: QuerySet[Any], key: str = "id", *, few: bool = False) -> Q:
    """That a row's `column` is the `key` of one of `rows`. Unless they are `few`, SQLite looks each up: it would gather all of
    them first, whatever else is asked. PostgreSQL chooses by itself.
    """
    if dialect() == "sqlite" and not few:
        return Has(rows, key, column)
    return Q(**{f"{column}__in": Subquery(rows.values(key))})


class Has(Q):
    """That some row of `rows` leads by its column `key` to what the column `column` of a row names: looked up row by row, and only as far as
    rows are looked at, where `id__in` would gather all of them first.
    """

    __slots__ = ("column", "key", "rows")

    def __init__(self, rows: QuerySet[Any], key: str, column: str = "id") -> None:
        super().__init__()
        self.rows, self.key, self.column = rows, key, column

    def __bool__(self) -> bool:
        return True

    def resolve(self, resolve_context: ResolveContext) -> QueryModifier:
        outer = f'"{resolve_context.table.get_table_name()}"."{self.column}"'
        return QueryModifier(where_criterion=_Found(self.rows.values("id"), self.key, outer))


class _Found(Criterion):
    """Not `EXISTS`, which PostgreSQL may turn into gathering all after all."""

    def __init__(self, rows: Any, key: str, outer: str) -> None:
        super().__init__()
        self.rows, self.key, self.outer = rows, key, outer

    def nodes_(self) -> Any:
        yield self

    def get_sql(self, ctx: SqlContext) -> str:
        self.rows._choose_db_if_not_chosen()
        self.rows._make_query()
        column = self.rows.model._meta.basetable[self.key]
        query = self.rows.query.where(_Equals(column, self.outer)).limit(1)
        return f"{query.get_sql(ctx.copy(subquery=True, with_namespace=True))} IS NOT NULL"


class _Equals(Criterion):
    """That a column is the same as one of the row around the subquery."""

    def __init__(self, column: Term, outer: str) -> None:
        super().__init__()
        self.column, self.outer = column, outer

    def nodes_(self) -> Any:
        yield self
        yield from self.column.nodes_()

    def get_sql(self, ctx: SqlContext) -> str:
        return f"{self.column.get_sql(ctx.copy(with_namespace=True))}={self.outer}"
