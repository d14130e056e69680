"""What an operation may cost, in nodes and points, from its pages, aggregates and text searches.

nodes  = over all pages, the product of `first` (or `last`) along the path: 100 clients with 10 accounts each are 100 + 1,000
points = nodes ÷ 10, rounded up, + 10 for each aggregate or text search; at least 1, so that no request is free

It is an upper bound: `@skip` and `@include` are not looked at, and every branch of an interface or union counts. The document
is compiled once to the few facts that matter (`Plan`, linear: each fragment once); with variables it is then a small sum.
"""

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentSpreadNode,
    GraphQLError,
    GraphQLField,
    GraphQLNamedType,
    GraphQLSchema,
    InlineFragmentNode,
    IntValueNode,
    ListValueNode,
    NullValueNode,
    ObjectValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
    StringValueNode,
    ValueNode,
    VariableNode,
    get_named_type,
)

from portal.gql.limits import fragments_in_order, operation_of, over, refusal
from portal.gql.plan.kept import keep

DEFAULT_PAGE = 20
MAX_PAGE = 100
MAX_NODES = 10_000
MAX_POINTS = 1_000
NODES_PER_POINT = 10
POINTS_PER_AGGREGATE = 10
_TEXTS = ("search", "segment")  # what of a filter looks for a text, or may: a segment's own filter is not looked into
_HUGE = 10**12  # stands for any number that no page can have


class Cost(NamedTuple):
    """What one request may cost. `page` is the largest page asked for, `page_of` the field that asks for it."""

    nodes: int
    points: int
    page: int = 0
    page_of: str = ""

    def refusals(self) -> list[GraphQLError]:
        """Why this is too much, in words; empty where it is not."""
        if self.page > MAX_PAGE:
            at_most = f"The field {self.page_of[:60]} asks for a page of {min(self.page, _HUGE):,}; at most {MAX_PAGE}"
            return [refusal("PAGE_TOO_LARGE", f"{at_most}: ask for smaller pages.")]
        nodes = over("TOO_MANY_NODES", self.nodes, MAX_NODES, "nodes", "ask for smaller pages")
        points = over(
            "TOO_COSTLY",
            self.points,
            MAX_POINTS,
            "points of cost",
            "ask for smaller pages, fewer aggregates or searches",
        )
        return [nodes or points] if nodes or points else []


def is_aggregate(definition: GraphQLField) -> bool:
    """Whether a field says of itself that it counts or sums rows: `metadata={"aggregate": True}` on a Strawberry field."""
    extensions = definition.extensions or {}
    declared = getattr(extensions.get("strawberry-definition"), "metadata", None) or extensions
    return bool(declared.get("aggregate"))


@dataclass
class _Part:
    """What matters of one selection: constants, and what depends on variables or on fragments."""

    aggregates: int = 0
    searches: list["_Search"] = field(default_factory=list)
    pages: list["_Page"] = field(default_factory=list)
    spreads: list[str] = field(default_factory=list)


class _Page(NamedTuple):
    name: str
    sizes: tuple[int | str, ...]  # of `first` and `last`: numbers, or names of variables
    default: int
    inner: _Part


class _Search(NamedTuple):
    texts: frozenset[str]  # variables that are the text searched for
    filters: frozenset[str]  # variables that may hold a text to search for


class Plan:
    """The cost of one operation as a function of its variables."""

    def __init__(self, document: DocumentNode, operation: OperationDefinitionNode, schema: GraphQLSchema) -> None:
        self.visits = 0
        self._schema = schema
        self._defaults = {
            node.variable.name.value: node.default_value
            for node in operation.variable_definitions or ()
            if node.default_value is not None
        }
        self._fragments = [
            (node.name.value, self._part(node.selection_set, schema.get_type(node.type_condition.name.value)))
            for node in fragments_in_order(document, [operation.selection_set])
        ]
        self._root = self._part(operation.selection_set, schema.get_root_type(operation.operation))

    def of(self, variables: Mapping[str, Any] | None) -> Cost:
        """The cost with these variables, as they came in the request."""
        return _Sum(self, variables or {}).cost()

    def least(self) -> Cost:
        """What it costs at least, whatever the variables: a page whose size a variable gives counts as empty."""
        return _Sum(self, None).cost()

    def _part(self, selections: SelectionSetNode, parent: GraphQLNamedType | None) -> _Part:
        part = _Part()
        self._fill(part, selections, parent)
        return part

    def _fill(self, part: _Part, selections: SelectionSetNode, parent: GraphQLNamedType | None) -> None:
        for node in selections.selections:
            self.visits += 1
            if isinstance(node, FragmentSpreadNode):
                part.spreads.append(node.name.value)
            elif isinstance(node, InlineFragmentNode):
                condition = node.type_condition
                self._fill(
                    part, node.selection_set, self._schema.get_type(condition.name.value) if condition else parent
                )
            elif isinstance(node, FieldNode):
                self._field(part, node, parent)

    def _field(self, part: _Part, node: FieldNode, parent: GraphQLNamedType | None) -> None:
        name = node.name.value
        definition = getattr(parent, "fields", {}).get(name)
        if definition is None:  # the schema's own fields; an unknown one is refused by the standard rules
            part.aggregates += name in ("__schema", "__type")
            if name == "__schema" and node.selection_set:
                self._fill(part, node.selection_set, self._schema.get_type("__Schema"))
            return
        if parent is self._schema.get_type("__Schema"):
            part.aggregates += len(self._schema.type_map) // 100 if name == "types" else 0  # each a node of the answer, and more
            return
        part.aggregates += is_aggregate(definition)
        values = {argument.name.value: argument.value for argument in node.arguments or ()}
        part.searches += [search for key, value in values.items() if (search := _search_in(key, value))]
        inner = part
        if "first" in definition.args:
            inner = _Part()
            sizes = tuple(size for key in ("first", "last") if (size := _size_in(values.get(key))) is not None)
            part.pages.append(_Page(name, sizes, _default_of(definition), inner))
        if node.selection_set:
            self._fill(inner, node.selection_set, get_named_type(definition.type))


class _Sum:
    """One evaluation of a plan: every fragment and every variable is looked at once."""

    def __init__(self, plan: Plan, variables: Mapping[str, Any] | None) -> None:
        self._plan = plan
        self._variables = variables
        self._holds: dict[str, bool] = {}
        self._fragments: dict[str, tuple[int, int]] = {}
        self._largest = (0, "")

    def cost(self) -> Cost:
        for name, part in self._plan._fragments:
            self._fragments[name] = self._part(part)
        nodes, points = self._part(self._plan._root)
        return Cost(nodes, max(1, -(-nodes // NODES_PER_POINT) + points), *self._largest)

    def _part(self, part: _Part) -> tuple[int, int]:
        """(nodes, points of aggregates and searches) of a selection."""
        nodes = 0
        points = POINTS_PER_AGGREGATE * (part.aggregates + sum(self._searches(search) for search in part.searches))
        for page in part.pages:
            size = self._size(page)
            below, more = self._part(page.inner)
            nodes += size * (1 + below)
            points += more
        for name in part.spreads:
            below, more = self._fragments.get(name, (0, 0))
            nodes += below
            points += more
        return nodes, points

    def _size(self, page: _Page) -> int:
        if self._variables is None and any(isinstance(size, str) for size in page.sizes):
            return 0
        given = [value for size in page.sizes if (value := self._number(size)) is not None]
        size = max(0, *given) if given else page.default
        self._largest = max(self._largest, (size, page.name))
        return size

    def _number(self, size: int | str) -> int | None:
        value = self._value(size) if isinstance(size, str) else size
        if isinstance(value, float) and value.is_integer():
            value = int(value)
        return min(value, _HUGE) if isinstance(value, int) and not isinstance(value, bool) else None

    def _value(self, name: str) -> Any:
        """The value of a variable: given, or its declared default as a number, text or node."""
        if self._variables is not None and name in self._variables:
            return self._variables[name]
        default = self._plan._defaults.get(name)
        return _integer(default) if isinstance(default, IntValueNode) else default

    def _searches(self, search: _Search) -> bool:
        if not search.texts and not search.filters:
            return True
        if self._variables is None:
            return False
        return any(bool(self._value(name)) for name in search.texts) or any(map(self._holds_search, search.filters))

    def _holds_search(self, name: str) -> bool:
        if name not in self._holds:
            value = self._value(name)
            self._holds[name] = bool(_search_in("", value)) if isinstance(value, ValueNode) else _searches(value)
        return self._holds[name]


def _default_of(definition: GraphQLField) -> int:
    """The page size that the schema declares for `first`, or 20."""
    argument = definition.args["first"]
    declared = argument.default_value
    if argument.default is not None:
        literal = argument.default.literal
        declared = _integer(literal) if isinstance(literal, IntValueNode) else argument.default.value
    return declared if isinstance(declared, int) and not isinstance(declared, bool) else DEFAULT_PAGE


def _integer(node: IntValueNode) -> int:
    return int(node.value) if len(node.value) <= 12 else _HUGE


def _size_in(value: ValueNode | None) -> int | str | None:
    if isinstance(value, VariableNode):
        return value.name.value
    return _integer(value) if isinstance(value, IntValueNode) else None


def _search_in(key: str, value: ValueNode) -> _Search | None:
    """Whether an argument, written out in the document, searches text: for certain, or by which variables."""
    texts: set[str] = set()
    filters: set[str] = set()
    waiting = [(key, value)]
    while waiting:
        name, node = waiting.pop()
        if isinstance(node, VariableNode):
            (texts if name in _TEXTS else filters).add(node.name.value)
        elif isinstance(node, ObjectValueNode):
            waiting.extend((entry.name.value, entry.value) for entry in node.fields)
        elif isinstance(node, ListValueNode):
            waiting.extend((name, entry) for entry in node.values)
        elif name in _TEXTS and not isinstance(node, NullValueNode):
            if not isinstance(node, StringValueNode) or node.value:
                return _Search(frozenset(), frozenset())
    return _Search(frozenset(texts), frozenset(filters)) if texts or filters else None


def _searches(value: Any) -> bool:
    """Whether a variable's value, plain JSON, holds a text to search for under a key of `_TEXTS`."""
    waiting = [value]
    while waiting:
        entry = waiting.pop()
        if isinstance(entry, Mapping):
            if any(entry.get(name) for name in _TEXTS):
                return True
            waiting.extend(entry.values())
        elif isinstance(entry, list | tuple):
            waiting.extend(entry)
    return False


_kept: OrderedDict[int, tuple[OperationDefinitionNode, GraphQLSchema, Plan]] = OrderedDict()
_KEPT = 500


def plan_of(document: DocumentNode, operation: OperationDefinitionNode, schema: GraphQLSchema) -> Plan:
    """The plan of an operation, compiled at first use. The last 500 are kept, by identity: hashing a node walks its tree."""
    found = _kept.get(id(operation))
    if found is not None and found[0] is operation and found[1] is schema:
        keep(_kept, id(operation), found, _KEPT)
        return found[2]
    plan = Plan(document, operation, schema)
    keep(_kept, id(operation), (operation, schema, plan), _KEPT)
    return plan


def cost_of(
    document: DocumentNode, operation_name: str | None, variables: Mapping[str, Any] | None, schema: GraphQLSchema
) -> Cost:
    """The cost of the operation that a request means, with its variables as they came. Raises GraphQLError where it means none.

    To be called on a validated document when execution starts; `.refusals()` says whether it may run.
    """
    operation = operation_of(document, operation_name)
    if isinstance(operation, GraphQLError):
        raise operation
    return plan_of(document, operation, schema).of(variables)
