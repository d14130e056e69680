"""What the planner selects, written from query sets: pages and lists of one parent or of many, rows by key, aggregates."""

import json
import re
from collections.abc import Callable, Sequence
from copy import copy
from dataclasses import dataclass
from functools import cache
from typing import Any

from pypika_tortoise.context import SqlContext
from pypika_tortoise.enums import JoinType
from pypika_tortoise.terms import Criterion, Parameterizer, Term, ValueWrapper
from tortoise.expressions import F
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.gql.plan.pages import Order
from portal.gql.plan.statements import Built, Slot

MOST_JOINED = 6  # rows of other kinds that a statement reads with each row: of more, PostgreSQL would think long about the way
_NUMBERED = re.compile(r"\$(\d+)")


class _Known(Criterion):
    """A condition with slots."""

    def __init__(self, terms: Sequence[Term], write: Callable[..., str], slots: Sequence[str]) -> None:
        super().__init__()
        self.terms, self._write, self._slots = terms, write, slots

    def nodes_(self) -> Any:
        yield self
        for term in self.terms:
            yield from term.nodes_()

    def get_sql(self, ctx: SqlContext) -> str:
        slots = [ctx.parameterizer.create_param(Slot(name)).get_sql(ctx) for name in self._slots]  # type: ignore[union-attr]
        return self._write(*(term.get_sql(ctx) for term in self.terms), *slots)


def one_of_parents(term: Term, dialect: str) -> Criterion:
    """That a term is among the slot `parents`."""
    if dialect == "postgres":
        return _Known([term], "{}=ANY({})".format, ["parents"])
    return _Known([term], "{} IN (SELECT value FROM json_each({}))".format, ["parents"])


def dialect_of(model: type[Model]) -> str:
    """`sqlite` or `postgres`."""
    return model._meta.db.capabilities.dialect


def parents_value(keys: list[Any], dialect: str) -> Any:
    """Keys as the slot `parents` takes them."""
    return keys if dialect == "postgres" else json.dumps(keys)


class Columns:
    """What a statement brings of each row of a model, by position: its columns, the key first, and then what is joined to it."""

    def __init__(self, model: type[Model]) -> None:
        self.model = model
        self.names: list[str] = ["id"]
        self.ones: list[Joined] = []

    def at(self, name: str) -> int:
        """A column's place, which it gets when it is first asked for."""
        if name not in self.names:
            self.names.append(name)
        return self.names.index(name)

    def all(self) -> None:
        for name in self.model._meta.fields_db_projection:
            self.at(name)

    @property
    def others(self) -> int:
        """How many rows of other kinds are read with each row."""
        return sum(1 + one.columns.others for one in self.ones)

    @property
    def width(self) -> int:
        """How many values are read with each row. Fixed once the plan is made."""
        return len(self.names) + sum(one.columns.width for one in self.ones)

    def join(self, one: "Joined") -> bool:
        """Whether the row of another kind is read with each row; if not, it takes a statement of its own."""
        if self.others + 1 + one.columns.others > MOST_JOINED:
            return False
        self.ones.append(one)
        return True

    def span(self, one: "Joined") -> slice:
        """Where in a record the values of the row of another kind stand."""
        start = len(self.names) + sum(each.columns.width for each in self.ones[: self.ones.index(one)])
        return slice(start, start + one.columns.width)


@dataclass(frozen=True, eq=False)
class Joined:
    """The row of another kind whose key is the value at `place`, among those of `scope(asker)`."""

    place: int
    scope: Callable[[Any], QuerySet[Any]]
    columns: Columns


def raw_key(key: Any, dialect: str) -> Any:
    """A key of a row as the database gives it."""
    return key if dialect == "postgres" else str(key)


@cache
def db_column(model: type[Model], name: str) -> str:
    """The column behind a model's field."""
    return model._meta.fields_db_projection[name]


def _column(model: type[Model], name: str) -> str:
    return f'"{model._meta.db_table}"."{db_column(model, name)}"'


def _made(queryset: Any) -> Any:
    queryset._choose_db_if_not_chosen()
    queryset._make_query()
    return queryset.query


def _selecting(queryset: Any, columns: Sequence[str]) -> tuple[Any, list[Term]]:
    """The query, and a term for each column; one with `__` leads through relations."""
    model = queryset.model
    joined = {f"_j{place}": F(name) for place, name in enumerate(columns) if "__" in name}
    query = _made(queryset.annotate(**joined) if joined else queryset)
    table, found = model._meta.basetable, {select.alias: select for select in query._selects}
    terms = [found[f"_j{place}"] if "__" in name else table[db_column(model, name)] for place, name in enumerate(columns)]
    return query, terms


def _parent_of(query: Any) -> Term:
    return next(select for select in query._selects if select.alias == "_parent")


def _terms(by: str, key: str, order: Order, *, nulls_first: bool) -> str:
    """The terms of an order by a column and the key, both as they stand in the statement."""
    way = "DESC" if order.descending else "ASC"
    nulls = f" NULLS {'FIRST' if nulls_first else 'LAST'}" if order.nullable else ""
    return f"{by} {way}{nulls},{key} {way}"


def _beyond(model: type[Model], order: Order, forward: bool) -> _Known:
    step = ">" if forward is not order.descending else "<"
    table = model._meta.basetable
    terms = [table[db_column(model, order.column)], table[db_column(model, "id")]]
    return _Known(terms, lambda value, key, a, b: f"({value},{key}){step}({a},{b})", ["place", "place_key"])


def page(
    queryset: QuerySet[Any], columns: Sequence[str], order: Order, *, limit: int, backward: bool, beyond: bool | None
) -> Built:
    """At most `limit` rows of a list, in the order `order` (already turned where `backward`).

    `beyond`: with a place that rows come after (True) or before (False) in the list; None without.
    """
    model, (query, terms) = queryset.model, _selecting(queryset, columns)
    if beyond is not None:
        query = query.where(_beyond(model, order.turned(backward), beyond))
    query._selects = terms
    sql, values = query.get_parameterized_sql()
    terms_of_order = _terms(_column(model, order.column), _column(model, "id"), order, nulls_first=backward)
    return f"{sql} ORDER BY {terms_of_order} LIMIT {limit}", values


def pages(
    queryset: QuerySet[Any],
    columns: Sequence[str],
    order: Order,
    *,
    limit: int,
    backward: bool,
    beyond: bool | None,
    counted: bool,
) -> Built:
    """The same for the lists of several parents at once: each row with `_parent`, and `_count` of its list where `counted`.

    The query set has the annotation `_parent`. Rows come parent after parent.
    """
    model, (query, terms) = queryset.model, _selecting(queryset, columns)
    parent = _parent_of(query)
    query = query.where(one_of_parents(_bare(parent), dialect_of(model)))
    if beyond is not None:
        query = query.where(_beyond(model, order.turned(backward), beyond))
    table = model._meta.basetable
    wanted = [_bare(term).as_(f"_{place}") for place, term in enumerate(terms)]
    sorted_by = [table[db_column(model, order.column)].as_("_by"), table[db_column(model, "id")].as_("_id")]
    query._selects = [*wanted, *sorted_by, parent]
    sql, values = query.get_parameterized_sql()
    terms_of_order = _terms('"_by"', '"_id"', order, nulls_first=backward)
    count = ',COUNT(*) OVER (PARTITION BY "_parent") "_count"' if counted else ""
    names = _names(len(columns))
    numbered = (  # of names of columns and our own words
        f'SELECT *,ROW_NUMBER() OVER (PARTITION BY "_parent" ORDER BY {terms_of_order}) "_row"{count} '  # noqa: S608
        f'FROM ({sql}) "t"'
    )
    more = ',"_count"' if counted else ""
    return (
        f'SELECT {names},"_parent"{more} FROM ({numbered}) "n" WHERE "_row"<={limit} ORDER BY "_parent","_row"',  # noqa: S608
        values,
    )


def _bare(term: Term) -> Term:
    """A term without the alias under which it is selected."""
    made = copy(term)
    made.alias = None
    return made


def listed(queryset: QuerySet[Any], columns: Sequence[str], order: Sequence[str]) -> Built:
    """All rows, in order; a term of the order may lead through relations."""
    query, terms = _selecting(queryset.order_by(*order) if order else queryset, columns)
    query._selects = terms
    return query.get_parameterized_sql()


def related(querysets: Sequence[QuerySet[Any]], columns: Sequence[str], order: Sequence[str]) -> Built:
    """All rows that lead to some of the parents, query set after query set, each in order; `_parent` last.

    Each query set has the annotation `_parent`.
    """
    model = querysets[0].model
    context = model._meta.basequery.QUERY_CLS.SQL_CONTEXT.copy(parameterizer=Parameterizer())
    parts = [_leading_here(queryset, number, columns, order).get_sql(context) for number, queryset in enumerate(querysets)]
    names = _names(len(columns))
    ways = ["DESC" if name.startswith("-") else "ASC" for name in order]
    terms = ",".join(['"_part"', *(f'"_by{place}" {way}' for place, way in enumerate(ways))])
    return f'SELECT {names},"_parent" FROM ({" UNION ALL ".join(parts)}) "t" ORDER BY {terms}', context.parameterizer.values  # noqa: S608


def _leading_here(queryset: QuerySet[Any], number: int, columns: Sequence[str], order: Sequence[str]) -> Any:
    model, (query, selected) = queryset.model, _selecting(queryset, columns)
    parent = _parent_of(query)
    query = query.where(one_of_parents(_bare(parent), dialect_of(model)))
    for join in query._joins:
        if join.item == parent.table:  # type: ignore[attr-defined]  # what leads to a parent is there, and may come first
            join.how = JoinType.inner
    by = [model._meta.basetable[db_column(model, name.removeprefix("-"))] for name in order]
    query._selects = [
        *(_bare(term).as_(f"_{place}") for place, term in enumerate(selected)),
        *(term.as_(f"_by{place}") for place, term in enumerate(by)),
        ValueWrapper(number, "_part", allow_parametrize=False),
        parent,
    ]
    return query


def by_key(queryset: QuerySet[Any], columns: Sequence[str], named_by: str | None = None) -> Built:
    """The rows whose keys are among the parents; or the one whose key is `named_by`, a column of the statement around this one."""
    model, (query, selected) = queryset.model, _selecting(queryset, columns)
    key = model._meta.basetable[model._meta.db_pk_column]
    query = query.where(_Known([key], f"{{}}={named_by}".format, []) if named_by else one_of_parents(key, dialect_of(model)))
    query._selects = selected
    return query.get_parameterized_sql()


def with_ones(built: Built, columns: Columns, asker: Any, beside: int) -> Built:
    """A statement, its rows in the same order, with what is joined to each. It brings `columns.names` and `beside` more; those stay last."""
    if not columns.ones:
        return built
    text, values = built[0], list(built[1])
    own, selected, joins = len(columns.names), [], []

    def join(alias: str, here: Columns) -> None:
        selected.extend(f'"{alias}"."_{place}"' for place in range(len(here.names)))
        for one in here.ones:
            name = f"o{len(joins)}"
            inner, given = by_key(one.scope(asker), one.columns.names, f'"{alias}"."_{one.place}"')
            joins.append(f' LEFT JOIN LATERAL ({after(inner, values)}) "{name}"({_names(len(one.columns.names))}) ON TRUE')
            values.extend(given)
            join(name, one.columns)

    join("b", columns)
    selected += [f'"b"."_{place}"' for place in range(own, own + beside)]
    return (
        f'SELECT {",".join(selected)} FROM (SELECT *,ROW_NUMBER() OVER () FROM ({text}) "s") '  # noqa: S608  our own words
        f'"b"({_names(own + beside)},"_n"){"".join(joins)} ORDER BY "b"."_n"',
        values,
    )


def after(text: str, values: Sequence[Any]) -> str:
    """A statement as a part of one that has these values before its own. PostgreSQL numbers them; SQLite takes them in turn."""
    return _NUMBERED.sub(lambda found: f"${int(found[1]) + len(values)}", text)


def _names(many: int) -> str:
    return ",".join(f'"_{place}"' for place in range(many))


def figures(queryset: Any, names: Sequence[str]) -> Built:
    """Aggregates of a whole list in one row."""
    return _by_name(_made(queryset.values(*names)), names)


def figures_of_parents(queryset: Any, names: Sequence[str]) -> Built:
    """One row of aggregates for each parent that has rows, `_parent` last; made of `.annotate(…).group_by("_parent")`."""
    query = _made(queryset.values("_parent", *names))
    query = query.where(one_of_parents(_bare(_parent_of(query)), dialect_of(queryset.model)))
    return _by_name(query, [*names, "_parent"])


def _by_name(query: Any, names: Sequence[str]) -> Built:
    """The statement with what it selects in the order of `names`."""
    by_alias = {select.alias: select for select in query._selects}
    query._selects = [by_alias[name] for name in names]
    return query.get_parameterized_sql()


def count(queryset: QuerySet[Any]) -> Built:
    """How many rows a list has."""
    return _made(queryset.count()).get_parameterized_sql()


def counts(queryset: Any) -> Built:
    """How many rows the list of each parent has; a parent without rows has no record."""
    return figures_of_parents(queryset, ["_n"])
