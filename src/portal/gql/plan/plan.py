"""The plan of one operation: from its document to levels, and from what differs between requests to a run."""

import json
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from math import isfinite
from typing import Any, NamedTuple
from uuid import uuid4

import orjson
from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    GraphQLField,
    GraphQLObjectType,
    OperationDefinitionNode,
    OperationType,
    VariableNode,
    Visitor,
    get_named_type,
    get_operation_ast,
    get_variable_values,
    is_object_type,
    visit,
)
from graphql.execution.collect_fields import FieldDetails, FragmentDetails, collect_fields, collect_subfields
from graphql.execution.values import VariableValues

from portal.gql.plan.leaves import Anomaly, bare, completed, is_leaf
from portal.gql.plan.levels import Level, Objects, Part, Records
from portal.gql.plan.made import (
    MADE_OF,
    Batch,
    ById,
    Column,
    Computed,
    Figure,
    Figures,
    Many,
    One,
    PublicId,
    Related,
    Rows,
    Sums,
)
from portal.gql.plan.made import Part as Said
from portal.gql.plan.paging import PageOf
from portal.gql.plan.parts import ByPublicId, FiguresOf, JoinedRow, Made, Nested, OneRow, RelatedRows, Totals, Valued
from portal.gql.plan.run import Bound, HasArguments, Run
from portal.gql.plan.sql import Columns, Joined

Details = list[FieldDetails]


class How(NamedTuple):
    """For whom an operation is compiled."""

    joins: bool  # what a row names by a column is read with the row
    native: bool  # days and moments are left as they are, for who writes them into JSON


class _Facts(Visitor):
    """Which variables decide selections, and which are nothing but cursors."""

    def __init__(self) -> None:
        super().__init__()
        self.deciding: set[str] = set()
        self.cursors: set[str] = set()
        self.others: set[str] = set()

    def enter_directive(self, node: Any, *_rest: Any) -> None:
        self.deciding |= {each.value.name.value for each in node.arguments if isinstance(each.value, VariableNode)}

    def enter_argument(self, node: Any, *_rest: Any) -> Any:
        if isinstance(node.value, VariableNode) and node.name.value in ("after", "before"):
            self.cursors.add(node.value.name.value)
            return False
        return None

    def enter_variable(self, node: Any, _key: Any, parent: Any, *_rest: Any) -> None:
        if getattr(parent, "kind", "") != "variable_definition":
            self.others.add(node.name.value)


class Plan:
    """One operation, compiled. With `decided` None, only what decides its selections is looked at, where anything does."""

    def __init__(
        self, planner: Any, document: DocumentNode, operation_name: str | None, how: How, decided: tuple[Any, ...] | None
    ) -> None:
        self.planner, self.number, self.dialect, self._how = planner, planner.number(), planner.dialect, how
        operation = get_operation_ast(document, operation_name)
        if operation is None or operation.operation is OperationType.SUBSCRIPTION:
            raise Anomaly("neither query nor mutation")
        self.operation: OperationDefinitionNode = operation
        self.fragment_definitions = {each.name.value: each for each in document.definitions if isinstance(each, FragmentDefinitionNode)}
        self._fragments = {name: FragmentDetails(each, None) for name, each in self.fragment_definitions.items()}
        facts = _Facts()
        visit(document, facts)
        self._deciding = sorted(facts.deciding)
        self.cursors = facts.cursors - facts.others
        self._definitions = operation.variable_definitions or ()
        self._named = {each.variable.name.value for each in self._definitions}
        if decided is not None or not self._deciding:
            self._flags = VariableValues({}, dict(decided or ()))
            self.level = self._root()

    def decided(self, raw: Mapping[str, Any]) -> tuple[Any, ...] | None:
        """The values of the variables that decide what is selected; None: there are none."""
        if not self._deciding:
            return None
        values = self.coerced({name: raw[name] for name in self._named if name in raw}).coerced
        return tuple((name, values[name]) for name in self._deciding if name in values)

    def coerced(self, raw: Mapping[str, Any]) -> VariableValues:
        """The variables as graphql-core coerces them."""
        found = get_variable_values(self.planner.core, self._definitions, dict(raw), max_errors=0)
        if isinstance(found, list):
            raise Anomaly("variables do not fit")
        return found

    async def run(self, raw: Mapping[str, Any], context: Any, root: Any, statements: list[Any] | None = None) -> dict[str, Any]:
        """The answer's data."""
        asker = self.planner.shape_of(self.planner.askers.of(context))
        bound, ids = self._bind({name: value for name, value in raw.items() if name in self._named}, asker)
        run = Run(self, bound, context, raw, ids, root)
        run.statements = statements
        try:
            return (await self.level.answers(run, [root]))[0]
        finally:
            await run.reader.release()

    # What differs between requests.

    def _bind(self, raw: dict[str, Any], asker: int) -> tuple[Bound, dict[str, Any]]:
        ids: dict[str, Any] = {}
        shape, varying = {}, set()
        for name, value in raw.items():
            before = len(ids)
            shape[name] = self._shape(name, value, ids)
            if len(ids) > before:
                varying.add(name)
        key = text_of(shape)

        def make() -> Bound:
            self.coerced(raw)  # what does not fit is told by graphql-core
            probes = [{name: uuid4() for name in ids} for _turn in (0, 1)]
            made = [self.coerced(_with_ids(shape, raw, probe, self.planner.askers.encode)) for probe in probes]
            return Bound((made[0], made[1]), (probes[0], probes[1]), frozenset(varying))

        return self.planner.bound((self.number, asker, key), len(key), make), ids

    def _shape(self, name: str, value: Any, ids: dict[str, Any]) -> Any:
        """A variable's value with the ids in it replaced by their kinds, and a cursor by whether there is one."""
        if name in self.cursors and isinstance(value, str):
            return {"cursor": True}
        if isinstance(value, str):
            located = self.planner.askers.locate(value) if len(value) <= 64 else None
            if located is None or located[0] in self.planner.askers.constant:
                return value
            slot = f"id{len(ids)}"
            ids[slot] = located[1]
            return {"kind": located[0], "slot": slot}
        if isinstance(value, float) and not isfinite(value):  # in the key it would be null
            raise Anomaly("variables do not fit")
        if isinstance(value, dict):
            return {str(each): self._shape("", more, ids) for each, more in value.items()}
        if isinstance(value, list):
            return [self._shape("", each, ids) for each in value]
        return value

    # From the document to levels.

    def _root(self) -> Level:
        type_ = self.planner.core.get_root_type(self.operation.operation)
        collected = collect_fields(self.planner.core, self._fragments, self._flags, type_, self.operation)  # type: ignore[arg-type]
        return self._level(type_, collected.grouped_field_set, Objects("", self.dialect))

    def _selected(self, type_: GraphQLObjectType, details: Details) -> dict[str, Details]:
        collected = collect_subfields(self.planner.core, self._fragments, self._flags, self.operation, type_, details)
        return collected.grouped_field_set

    def _level(self, type_: GraphQLObjectType, grouped: Mapping[str, Details], access: Records | Objects) -> Level:
        level = Level(type_, access)
        for key, details in grouped.items():
            name = details[0].node.name.value
            if name == "__typename":
                level.say(key, repr(type_.name))
            elif name.startswith("__"):
                raise Anomaly("introspection")
            else:
                self._field(level, key, details, HasArguments(self.planner, type_.fields[name], details[0].node, type_))
        return level.sealed()

    def _field(self, level: Level, key: str, details: Details, field: HasArguments) -> None:
        made = field.strawberry.metadata.get(MADE_OF)
        if made is not None:
            level.guards += [extension.check for extension in field.strawberry.extensions]
        match made:
            case PublicId():
                level.say_id(key, self.planner.askers.encode_all)
            case Column():
                level.say(key, level.access.leaf(field.strawberry.python_name, field.definition.type, level.names))
            case Computed() if is_leaf(field.definition.type):
                self._computed(level, key, field, made)
            case Computed():
                level.access.need(made.needs)
                level.add(Made(key, field, self._completion(field, details), made))
            case One():
                level.add(self._one(level.access, key, field, made, details))
            case Related():
                rows, columns, inner = self._rows(made.kind, details)
                raw = level.access.raw("id") if made.keys else None
                level.add(RelatedRows(key, field, made, rows, raw, columns, inner))
            case Figures():
                totals = self._totals(field.definition, details, made.figures)
                level.add(FiguresOf(key, field, made, self.planner.nodes[made.kind], level.access.raw("id"), totals))
            case Many():
                self._page(level, key, details, field, made)
            case ById():
                level.add(ByPublicId(key, field, made, cache(lambda kind: self._known(kind, details))))
            case Batch() if made.compute is not None and isinstance(level.access, Records):
                self._computed(level, key, field, made)
            case Batch():
                level.access.need(made.needs)
                level.add(Valued(key, field, self._completion(field, details), made, []))
            case None if field.strawberry.is_basic_field and not field.strawberry.extensions:
                self._attribute(level, key, details, field)
            case None:
                nodes = [each.node for each in details]
                level.add(Valued(key, field, self._completion(field, details), None, nodes))
            case _:
                raise Anomaly(f"nothing is known of {type(made).__name__}")

    def _one(self, access: Records | Objects, key: str, field: HasArguments, made: One, details: Details) -> Part:
        rows, columns, inner = self._rows(made.kind, details)
        if self._how.joins and isinstance(access, Records):
            one = Joined(access.columns.at(made.key), rows.scope, columns)
            if access.columns.join(one):
                return JoinedRow(key, field, rows, access.columns, one, inner)
        return OneRow(key, field, made, rows, access.raw(made.key), columns, inner)

    def _computed(self, level: Level, key: str, field: HasArguments, made: Any) -> None:
        level.access.need(made.needs)
        compute, turn = made.compute, completed(field.definition.type)
        level.say(key, f"{level.names.of(lambda row: turn(compute(row)))}(l)")

    def _attribute(self, level: Level, key: str, details: Details, field: HasArguments) -> None:
        if isinstance(level.access, Records):
            raise Anomaly(f"{level.type.name}.{field.strawberry.python_name} is declared as nothing")
        if is_leaf(field.definition.type):
            level.say(key, level.access.leaf(field.strawberry.python_name, field.definition.type, level.names))
        else:
            level.add(Valued(key, field, self._completion(field, details), None, []))

    def _completion(self, field: HasArguments, details: Details) -> Any:
        type_ = field.definition.type
        if is_leaf(type_):
            return completed(type_)

        @cache
        def level_of(found: GraphQLObjectType) -> Level:
            rows = self.planner.rows_of(found)
            return self._level(found, self._selected(found, details), Objects(rows.kind if rows else "", self.dialect))

        named = get_named_type(type_)
        if is_object_type(named):
            level_of(named)
        return Nested(type_, level_of, self._type_of)

    def _type_of(self, value: Any) -> GraphQLObjectType:
        for rows in self.planner.nodes.values():
            if isinstance(value, rows.model):
                return self._type(rows)
        raise Anomaly("a value of no known type")

    def _type(self, rows: Rows) -> GraphQLObjectType:
        return self.planner.core.get_type(rows.type.__strawberry_definition__.name)  # type: ignore[attr-defined, return-value]

    def _rows(self, kind: str, details: Details) -> tuple[Rows, Columns, Level]:
        rows = self.planner.nodes[kind]
        columns, type_ = Columns(rows.model), self._type(rows)
        return rows, columns, self._level(type_, self._selected(type_, details), Records(rows.kind, columns, self._how.native))

    def _known(self, kind: str, details: Details) -> tuple[Rows, Columns, Level] | None:
        return self._rows(kind, details) if kind in self.planner.nodes else None

    def _totals(self, definition: GraphQLField, details: Details, figures: Mapping[str, Figure]) -> Totals:
        type_ = get_named_type(definition.type)
        selected = self._selected(type_, details)  # type: ignore[arg-type]
        return Totals(figures, [(key, *_figure(type_, each[0].node.name.value)) for key, each in selected.items()])

    def _page(self, level: Level, key: str, details: Details, field: HasArguments, made: Many) -> None:
        connection = get_named_type(field.definition.type)
        grouped = self._selected(connection, details)  # type: ignore[arg-type]
        list_ = self.planner.lists[made.name]
        rows = self.planner.rows_of(self.planner.core.get_type(made.name))  # type: ignore[arg-type]
        columns = Columns(rows.model)  # type: ignore[union-attr]
        raw = None if made.key is None else level.access.raw("id")
        part = PageOf(key, field, made, rows, list_, raw, columns)  # type: ignore[arg-type]
        part.said = self._said(connection, grouped, rows, columns)
        level.add(part)

    def _said(self, type_: Any, grouped: Mapping[str, Details], rows: Any, columns: Columns) -> list[tuple[str, str, Any]]:
        """What is asked of a page, or of an edge: keys, parts, and the levels or names below."""
        said: list[tuple[str, str, Any]] = []
        for key, details in grouped.items():
            name = details[0].node.name.value
            if name == "__typename":
                said.append((key, "constant", type_.name))
                continue
            made = made_of(_unguarded(type_, name))
            if isinstance(made, Sums):
                said.append((key, "sums", self._totals(type_.fields[name], details, made.figures)))
                continue
            if not isinstance(made, Said):
                raise Anomaly(f"{type_.name}.{name} is declared as nothing")
            inner = get_named_type(type_.fields[name].type)
            below = self._selected(inner, details) if is_object_type(inner) else {}
            match made.name:
                case "nodes" | "node":
                    more: Any = self._level(inner, below, Records(rows.kind, columns, self._how.native))  # type: ignore[arg-type]
                case "edges":
                    more = self._said(inner, below, rows, columns)
                case "page_info":
                    more = [(each, _python_name(inner, found[0].node)) for each, found in below.items()]
                case _:
                    more = None
            said.append((key, made.name, more))
        return said


def lines(words: list[Any], depth: int) -> Iterator[str]:
    for each in words:
        if isinstance(each, list):
            yield from lines(each, depth + 1)
        else:
            yield f"{'  ' * depth}{each[0]}: {each[1]}"


def text_of(shape: Any) -> bytes:
    try:
        return orjson.dumps(shape, option=orjson.OPT_SORT_KEYS)
    except TypeError:  # half a surrogate pair, or a number beyond all use
        return json.dumps(shape, sort_keys=True).encode()


def made_of(field: GraphQLField) -> Any:
    return field.extensions["strawberry-definition"].metadata.get(MADE_OF)


def _unguarded(type_: Any, name: str) -> GraphQLField:
    """A part of a page or a figure, none of which has a permission of its own."""
    if type_.fields[name].extensions["strawberry-definition"].extensions:
        raise Anomaly(f"{type_.name}.{name} is guarded")
    return type_.fields[name]


def _figure(type_: Any, name: str) -> tuple[str, Callable[[Any], Any]]:
    """The Python name of a figure, and how its value is said."""
    if name == "__typename":
        return "", lambda _value: type_.name
    definition = _unguarded(type_, name)
    turn = completed(definition.type)
    python_name = definition.extensions["strawberry-definition"].python_name
    if bare(definition.type).name == "Date":  # an aggregate of days is text on SQLite
        return python_name, lambda value: value if isinstance(value, str) else turn(value)
    return python_name, turn


def _python_name(type_: Any, node: FieldNode) -> str:
    name = node.name.value
    return name if name == "__typename" else _unguarded(type_, name).extensions["strawberry-definition"].python_name


def _with_ids(shape: Any, raw: Any, probe: Mapping[str, Any], encode: Callable[[str, Any], str]) -> Any:
    """Variables with made-up ids in place of the real ones."""
    if isinstance(shape, dict):
        if "slot" in shape and not isinstance(raw, dict):
            return encode(shape["kind"], probe[shape["slot"]])
        if "cursor" in shape and not isinstance(raw, dict):
            return raw
        return {key: _with_ids(shape[str(key)], value, probe, encode) for key, value in raw.items()}
    if isinstance(shape, list):
        return [_with_ids(each, value, probe, encode) for each, value in zip(shape, raw, strict=True)]
    return raw

