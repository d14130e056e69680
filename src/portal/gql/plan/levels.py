"""Levels: one selection on rows of one type, compiled to a function that makes all its answers at once.

A plan goes breadth first. A level gets its rows together (records of one statement, or Python objects), each of its relations
fetches what belongs to all of them in one statement and answers with a list beside the rows, and a generated function makes a
dict of each row and its values.
"""

from abc import ABC, abstractmethod
from collections import namedtuple
from collections.abc import Callable, Sequence
from operator import attrgetter, itemgetter
from typing import Any

from graphql import GraphQLObjectType, GraphQLOutputType

from portal.gql.plan.leaves import Anomaly, bare, completed, from_record, present, to_python
from portal.gql.plan.run import Run
from portal.gql.plan.sql import Columns, db_column, dialect_of, raw_key


class Names:
    """What a generated function reads besides its arguments."""

    def __init__(self) -> None:
        self.known: dict[str, Any] = {"present": present}

    def of(self, thing: Any) -> str:
        name = f"k{len(self.known)}"
        self.known[name] = thing
        return name


def _reading(one: Callable[[Any], Any]) -> Callable[[Sequence[Any]], list[Any]]:
    return lambda rows: list(map(one, rows))


class Records:
    """Rows as a statement gives them, by position."""

    def __init__(self, kind: str, columns: Columns, native: bool = False) -> None:
        self.kind, self.model, self.columns, self.native = kind, columns.model, columns, native
        self.dialect = dialect_of(columns.model)
        self.needs: list[str] | None = []  # of light rows; None: whole instances

    def raw(self, name: str) -> Callable[[Sequence[Any]], list[Any]]:
        """What reads the column `name` of all rows, as the driver gives it."""
        return _reading(itemgetter(self.columns.at(name)))

    def leaf(self, name: str, type_: GraphQLOutputType, names: Names) -> str:
        """An expression for the column `name` of the row `r`, as the answer has it."""
        place, column = f"r[{self.columns.at(name)}]", self.model._meta.fields_map[name]
        turn = from_record(column, bare(type_), self.dialect, self.native)
        if turn is None:
            return place if column.null is False or type_ is bare(type_) else f"present({place})"
        if not column.null:
            return f"{names.of(turn)}({place})"
        made = f"None if (x := {place}) is None else {names.of(turn)}(x)"
        return f"({made})" if type_ is bare(type_) else f"present({made})"

    keys = "r[0]"

    def need(self, columns: Sequence[str] | None) -> None:
        """Columns that a function reads by name; None: the function is known to read any."""
        if columns is None:
            self.columns.all()
            self.needs = None
        elif self.needs is not None:
            self.needs += [name for name in columns if name not in self.needs]
        for name in columns or ():
            self.columns.at(name)

    def light(self) -> Callable[[Sequence[Any]], list[Any]] | None:
        """How records become rows that are read by name; None where nothing needs it."""
        if self.needs == []:
            return None
        if self.needs is None:
            return self._instances()
        row = namedtuple("Row", self.needs)  # type: ignore[misc]
        source, names = [], Names()
        for name in self.needs:
            column, place = self._field(name), self.columns.at(name)
            turn = to_python(column, self.dialect)
            source.append(f"r[{place}]" if turn is None else f"{names.of(turn)}(r[{place}])")
        make = names.of(row)
        return eval(f"lambda rows: [{make}({', '.join(source)}) for r in rows]", names.known)  # noqa: S307  our own words

    def _field(self, name: str) -> Any:
        model = self.model
        *path, last = name.split("__")
        for step in path:
            model = model._meta.fields_map[step].related_model  # type: ignore[attr-defined]
        return model._meta.fields_map[last]

    def _instances(self) -> Callable[[Sequence[Any]], list[Any]]:
        model = self.model
        places = [(db_column(model, name), self.columns.at(name)) for name in model._meta.fields_db_projection]
        return lambda rows: [model._init_from_db(**{column: row[place] for column, place in places}) for row in rows]


class Objects:
    """Rows as Python objects: model instances and Strawberry's own."""

    keys = "r.pk"
    needs: list[str] | None = []

    def __init__(self, kind: str, dialect: str) -> None:
        self.kind, self.dialect = kind, dialect

    def raw(self, name: str) -> Callable[[Sequence[Any]], list[Any]]:
        read, dialect = _reading(attrgetter(name)), self.dialect
        return lambda rows: [None if value is None else raw_key(value, dialect) for value in read(rows)]

    def leaf(self, name: str, type_: GraphQLOutputType, names: Names) -> str:
        return f"{names.of(completed(type_))}(r.{name})"

    def need(self, columns: Sequence[str] | None) -> None:
        """Objects have it all."""

    def light(self) -> Callable[[Sequence[Any]], list[Any]] | None:
        return None


class Part(ABC):
    """A field of a level whose values come as a list beside the rows."""

    def __init__(self, key: str) -> None:
        self.key = key

    @abstractmethod
    async def values(self, run: Run, rows: Sequence[Any], light: Sequence[Any]) -> list[Any]:
        """As many values as rows. Raises whatever stands in the way of the planned answer."""

    @abstractmethod
    def words(self) -> list[Any]:
        """What it does, for `explain`: key and sentence, and a list of the same for what is below."""


class Level:
    """One selection on rows of one type."""

    def __init__(self, type_: GraphQLObjectType, access: Records | Objects) -> None:
        self.type, self.access, self.names = type_, access, Names()
        self.guards: list[Callable[[Any], None]] = []
        self.parts: list[Part] = []
        self._entries: list[tuple[str, str]] = []
        self._make: Callable[..., list[Any]] | None = None
        self._light: Callable[[Sequence[Any]], list[Any]] | None = None
        self._ids: str | None = None

    def say(self, key: str, expression: str) -> None:
        """The answer under `key` is an expression of the row `r` (and of `l`, the row to be read by name)."""
        self._entries.append((key, expression))

    def say_id(self, key: str, encode: Callable[[str, list[Any]], list[str]]) -> None:
        """The answer under `key` is the row's public id, made for all rows at once."""
        self._ids = self._ids or f"{self.names.of(encode)}({self.access.kind!r}, [{self.access.keys} for r in rows])"
        self._entries.append((key, "i"))

    def add(self, part: Part) -> None:
        self._entries.append((part.key, f"v{len(self.parts)}"))
        self.parts.append(part)

    def sealed(self) -> "Level":
        """Generate what makes the answers, now that all columns are known."""
        self._light = self.access.light()
        values = {f"v{place}": f"a{place}" for place in range(len(self.parts))}
        beside = {"i": self._ids} if self._ids else {}
        if any("(l)" in said for _key, said in self._entries):
            beside["l"] = "light"
        body = ", ".join(f"{key!r}: {expression}" for key, expression in self._entries)
        names, given = ", ".join(["r", *beside, *values]), ", ".join(["rows", *beside.values(), *values.values()])
        each = f"{names} in zip({given})" if beside or values else "r in rows"
        lines = [f"def make({', '.join(['rows', 'light', *values.values()])}):", f"    return [{{{body}}} for {each}]"]
        exec("\n".join(lines), self.names.known)  # noqa: S102  response keys are names of GraphQL, the rest is our own
        self._make = self.names.known["make"]
        return self

    async def answers(self, run: Run, rows: Sequence[Any]) -> list[dict[str, Any]]:
        """A dict for each row."""
        if not rows:
            return []
        for check in self.guards:
            check(run.context)
        light = self._light(rows) if self._light else rows
        values = [await part.values(run, rows, light) for part in self.parts]
        return self._make(rows, light, *values)  # type: ignore[misc]

    def words(self) -> list[Any]:
        return [line for part in self.parts for line in part.words()]


def never_null(type_: GraphQLOutputType, values: list[Any]) -> list[Any]:
    """Values of a field, none of which is null where the type says so."""
    if type_ is not bare(type_) and None in values:
        raise Anomaly("null where it may not be")
    return values
