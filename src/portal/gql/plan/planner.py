"""From documents to plans, and from plans to answers.

A plan belongs to one operation of one document, with its `@skip` and `@include` decided; what else differs between requests is
bound later. Everything that graphql-core knows about selections (fragments, merging, directives) is asked of graphql-core.
"""

import hashlib
import itertools
import json
from collections import Counter, OrderedDict
from collections.abc import Callable, Iterator, Mapping
from math import isfinite
from typing import Any
from uuid import uuid4

import orjson
import structlog
from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLField,
    GraphQLObjectType,
    GraphQLSchema,
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
from portal.gql.plan.levels import Columns, Level, Objects, Records
from portal.gql.plan.made import (
    MADE_OF,
    Batch,
    ById,
    Column,
    Computed,
    Figure,
    Figures,
    List,
    Many,
    One,
    PublicId,
    Related,
    Rows,
    Sums,
)
from portal.gql.plan.made import Part as Said
from portal.gql.plan.pages import BadCursor, Window
from portal.gql.plan.parts import ByPublicId, FiguresOf, Nested, OneRow, PageOf, RelatedRows, Totals, Valued
from portal.gql.plan.run import Askers, Bound, HasArguments, Run
from portal.gql.plan.sql import dialect_of

log = structlog.get_logger(__name__)
MOST_PLANS = 500
MOST_SHAPES = 1000
MOST_VARIABLES = 20_000  # bytes: beyond any sensible filter, and then not worth looking at twice
MOST_BOUND = 1000  # plans with variables for askers of one shape
LONGEST_KEY = 4096  # bytes of variables that are worth remembering

Details = list[FieldDetails]


class Planner:
    """Plans and runs the queries of one schema.

    `nodes` are the kinds of rows by name, `lists` the lists by name, `window` makes a page's window of a field's arguments and
    `check_ids` refuses too many ids; both raise what the schema's own resolvers would.
    """

    def __init__(
        self,
        schema: Any,
        nodes: Mapping[str, Rows],
        lists: Mapping[str, List],
        askers: Askers,
        window: Callable[[Mapping[str, Any]], Window],
        check_ids: Callable[[list[Any]], None] = lambda _ids: None,
    ) -> None:
        self.schema, self.nodes, self.lists = schema, nodes, lists
        self.askers, self.window, self.check_ids = askers, window, check_ids
        self.counts: Counter[str] = Counter()  # planned, and why others were not
        self._plans: OrderedDict[Any, Plan | str] = OrderedDict()  # a text: why there is none
        self._bound: OrderedDict[Any, Bound] = OrderedDict()
        self._shapes: dict[Any, int] = {}
        self._numbers = itertools.count()  # of shapes and of plans: what is dropped and made again is another
        self._check()

    def _check(self) -> None:
        """Raises `TypeError` where rows can be reached without a scope: the program does not start."""
        for rows in self.nodes.values():
            if not hasattr(rows.model, "visible_to"):
                raise TypeError(f"{rows.model.__name__} has no visible_to(asker): its rows would be everyone's")
        for type_ in filter(is_object_type, self.core.type_map.values()):
            for name, field in type_.fields.items() if not type_.name.startswith("__") else ():  # type: ignore[attr-defined]
                wrong = self._unscoped(_made_of(field), self.rows_of(type_) is not None)  # type: ignore[arg-type]
                if wrong:
                    raise TypeError(f"{type_.name}.{name} {wrong}")

    def _unscoped(self, made: Any, of_rows: bool) -> str | None:
        match made:
            case (One(kind=to) | Related(kind=to) | Figures(kind=to)) if to not in self.nodes:
                return f"leads to {to}, of which no scope is known"
            case Many(name=to) if to not in self.lists:
                return f"lists {to}, of which no scope is known"
            case None if of_rows:
                return "is declared as nothing: what it reads of a row is not known"
        return None

    @property
    def core(self) -> GraphQLSchema:
        return self.schema._schema

    @property
    def dialect(self) -> str:
        return dialect_of(next(iter(self.nodes.values())).model)

    def rows_of(self, type_: GraphQLObjectType) -> Rows | None:
        """The kind of rows behind a GraphQL type; None for types of plain objects."""
        origin = type_.extensions["strawberry-definition"].origin
        return next((rows for rows in self.nodes.values() if rows.type is origin), None)

    def shape_of(self, asker: Any) -> int:
        """A number for the asker's shape, the same whenever it comes again."""
        if len(self._shapes) > MOST_SHAPES:  # their statements are built anew
            self._shapes.clear()
        return self._shapes.setdefault(self.askers.shape(asker), next(self._numbers))

    async def answer(
        self,
        text: str,
        document: DocumentNode,
        operation_name: str | None,
        variables: Mapping[str, Any] | None,
        context: Any,
        root: Any = None,
        statements: list[Any] | None = None,
    ) -> dict[str, Any] | None:
        """The data of a query. Raises whatever keeps it from being answered this way."""
        if variables and len(_text(variables)) > MOST_VARIABLES:
            raise Anomaly("many variables")
        plan = self.plan(text, document, operation_name, variables or {})
        return await plan.run(variables or {}, context, root, statements)

    @staticmethod
    def why(error: Exception) -> str:
        """In a few words, why an operation is not answered by its plan."""
        return str(error) if isinstance(error, Anomaly) else type(error).__name__

    def explained(
        self, text: str, document: DocumentNode, operation_name: str | None, variables: Mapping[str, Any] | None
    ) -> list[str]:
        """The plan in words, a line for each part, those below indented. Raises as `answer` does."""
        return list(_lines(self.plan(text, document, operation_name, variables or {}).level.words(), 0))

    def count(self, error: Exception) -> None:
        """Note why an operation was not answered by its plan."""
        why = self.why(error)
        self.counts[why] += 1
        if not isinstance(error, (Anomaly, GraphQLError, BadCursor)):
            log.warning("plan failed", error=why, exc_info=error)
        else:
            log.debug("not planned", why=why)

    def plan(self, text: str, document: DocumentNode, operation_name: str | None, variables: Mapping[str, Any]) -> "Plan":
        """The plan of an operation, kept by the document's digest. Raises `Anomaly` where there is none."""
        same = (hashlib.blake2b(text.encode(), digest_size=16).digest(), operation_name)
        # The digest's plan says which variables decide what is selected at all.
        kept = self._kept(same, lambda: Plan(self, document, operation_name, None))
        decided = kept.decided(variables)
        if decided is None:
            return kept
        return self._kept((*same, decided), lambda: Plan(self, document, operation_name, decided))

    def _kept(self, key: Any, make: Callable[[], "Plan"]) -> "Plan":
        found = self._plans.get(key)
        if found is None:
            try:
                found = make()
            except Anomaly as anomaly:
                found = str(anomaly)  # a kept exception would keep the frames of each request that it was raised in
        _keep(self._plans, key, found, MOST_PLANS)
        if isinstance(found, str):
            raise Anomaly(found)
        return found

    def bound(self, key: Any, size: int, make: Callable[[], Bound]) -> Bound:
        """A plan with its variables, kept where its key, of `size` bytes, is no large one."""
        found = self._bound.get(key) or make()
        if size <= LONGEST_KEY:
            _keep(self._bound, key, found, MOST_BOUND)
        return found


def _keep(kept: OrderedDict[Any, Any], key: Any, value: Any, most: int) -> None:
    """Put it last, and drop what was longest unused."""
    kept[key] = value
    kept.move_to_end(key)
    while len(kept) > most:
        kept.popitem(last=False)


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

    def __init__(self, planner: Planner, document: DocumentNode, operation_name: str | None, decided: tuple[Any, ...] | None) -> None:
        self.planner, self.number = planner, next(planner._numbers)
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
        shape = {name: self._shape(name, value, ids) for name, value in raw.items()}
        key = _text(shape)

        def make() -> Bound:
            self.coerced(raw)  # what does not fit is told by graphql-core
            probes = [{name: uuid4() for name in ids} for _turn in (0, 1)]
            made = [self.coerced(_with_ids(shape, raw, probe, self.planner.askers.encode)) for probe in probes]
            return Bound((made[0], made[1]), (probes[0], probes[1]))

        return self.planner.bound((self.number, asker, key), len(key), make), ids

    def _shape(self, name: str, value: Any, ids: dict[str, Any]) -> Any:
        """A variable's value with the ids in it replaced by their kinds, and a cursor by whether there is one."""
        if name in self.cursors and isinstance(value, str):
            return {"cursor": True}
        if isinstance(value, str):
            located = self.planner.askers.locate(value) if len(value) <= 64 else None
            if located is None:
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
        return self._level(type_, collected.grouped_field_set, Objects(None, self.planner.dialect))

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
                kind, encode = level.access.kind, self.planner.askers.encode
                level.say(key, level.access.public_id(lambda key: encode(kind, key), level.names))
            case Column():
                level.say(key, level.access.leaf(field.strawberry.python_name, field.definition.type, level.names))
            case Computed():
                level.access.need(made.needs)
                turn = completed(field.definition.type)
                level.say(key, f"{level.names.of(lambda row: turn(made.compute(row)))}(l)")
            case One():
                rows, columns, inner = self._rows(made.kind, details)
                level.add(OneRow(key, field, made, rows, level.access.raw(made.key), columns, inner))
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
                level.add(ByPublicId(key, field, made, lambda kind: self._known(kind, details)))
            case Batch(compute=compute) if compute is not None and isinstance(level.access, Records):
                level.access.need(made.needs)
                turn = completed(field.definition.type)
                level.say(key, f"{level.names.of(lambda row: turn(compute(row)))}(l)")
            case Batch():
                level.access.need(made.needs)
                level.add(Valued(key, field, self._completion(key, field, details), made, []))
            case None if field.strawberry.is_basic_field and not field.strawberry.extensions:
                self._attribute(level, key, details, field)
            case None:
                nodes = [each.node for each in details]
                level.add(Valued(key, field, self._completion(key, field, details), None, nodes))
            case _:
                raise Anomaly(f"nothing is known of {type(made).__name__}")

    def _attribute(self, level: Level, key: str, details: Details, field: HasArguments) -> None:
        if isinstance(level.access, Records):
            raise Anomaly(f"{level.type.name}.{field.strawberry.python_name} is declared as nothing")
        if is_leaf(field.definition.type):
            level.say(key, level.access.leaf(field.strawberry.python_name, field.definition.type, level.names))
        else:
            level.add(Valued(key, field, self._completion(key, field, details), None, []))

    def _completion(self, key: str, field: HasArguments, details: Details) -> Any:
        type_ = field.definition.type
        if is_leaf(type_):
            return completed(type_)
        levels: dict[Any, Level] = {}

        def level_of(found: Any) -> Level:
            if found not in levels:
                levels[found] = self._level(found, self._selected(found, details), Objects(self.planner.rows_of(found), self.planner.dialect))
            return levels[found]

        named = get_named_type(type_)
        if is_object_type(named):
            level_of(named)
        return Nested(key, type_, level_of, self._type_of)

    def _type_of(self, abstract: Any, value: Any) -> Any:
        for rows in self.planner.nodes.values():
            if isinstance(value, rows.model):
                return self.planner.core.get_type(rows.type.__strawberry_definition__.name)  # type: ignore[attr-defined]
        raise Anomaly("a value of no known type")

    def _type(self, rows: Rows) -> GraphQLObjectType:
        return self.planner.core.get_type(rows.type.__strawberry_definition__.name)  # type: ignore[attr-defined, return-value]

    def _rows(self, kind: str, details: Details) -> tuple[Rows, Columns, Level]:
        rows = self.planner.nodes[kind]
        columns, type_ = Columns(rows.model), self._type(rows)
        return rows, columns, self._level(type_, self._selected(type_, details), Records(rows, columns))

    def _known(self, kind: str, details: Details) -> tuple[Rows, Columns, Level] | None:
        if kind not in self.planner.nodes:
            return None
        levels = self.__dict__.setdefault("_by_kind", {})
        same = (kind, id(details))
        if same not in levels:
            levels[same] = (details, self._rows(kind, details))
        return levels[same][1]

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
            made = _made_of(_unguarded(type_, name))
            if isinstance(made, Sums):
                said.append((key, "sums", self._totals(type_.fields[name], details, made.figures)))
                continue
            if not isinstance(made, Said):
                raise Anomaly(f"{type_.name}.{name} is declared as nothing")
            inner = get_named_type(type_.fields[name].type)
            below = self._selected(inner, details) if is_object_type(inner) else {}
            match made.name:
                case "nodes" | "node":
                    more: Any = self._level(inner, below, Records(rows, columns))  # type: ignore[arg-type]
                case "edges":
                    more = self._said(inner, below, rows, columns)
                case "page_info":
                    more = [(each, _python_name(inner, found[0].node)) for each, found in below.items()]
                case _:
                    more = None
            said.append((key, made.name, more))
        return said


def _lines(words: list[Any], depth: int) -> Iterator[str]:
    for each in words:
        if isinstance(each, list):
            yield from _lines(each, depth + 1)
        else:
            yield f"{'  ' * depth}{each[0]}: {each[1]}"


def _text(shape: Any) -> bytes:
    try:
        return orjson.dumps(shape, option=orjson.OPT_SORT_KEYS)
    except TypeError:  # half a surrogate pair, or a number beyond all use
        return json.dumps(shape, sort_keys=True).encode()


def _made_of(field: GraphQLField) -> Any:
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


__all__ = ["Anomaly", "BadCursor", "GraphQLError", "Plan", "Planner"]
