"""One run of a plan: who asks, with which values; and the statements of this plan for askers of this shape."""

import asyncio
import itertools
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar
from uuid import UUID

from graphql import GraphQLField, GraphQLResolveInfo, ListValueNode, ObjectValueNode, VariableNode
from graphql.execution.values import VariableValues, get_argument_values
from graphql.pyutils import Path
from strawberry.types.arguments import convert_arguments
from tortoise.models import Model

from portal.gql.plan import sql
from portal.gql.plan.statements import Built, Probe, Reader, Statement, compiled, made_up

T = TypeVar("T")


class Askers(Protocol):
    """What the planner has to know of those who ask, and of public ids."""

    def of(self, context: Any) -> Any:
        """Who asks."""

    def slots(self, asker: Any) -> dict[str, Any]:
        """What differs between askers of one shape, by name: keys and moments. No scope may branch on these values."""

    def shape(self, asker: Any) -> Any:
        """All else that a scope may depend on, hashable: with the same shape the same statements, but for the slots."""

    def joins(self, asker: Any) -> bool:
        """Whether the asker's scopes are conditions that cost little for each row, so that rows of other kinds may be joined by them."""

    def writes_json(self, context: Any) -> bool:
        """Whether the answer goes to a writer of JSON that knows days and moments."""

    def probe(self, asker: Any, values: Mapping[str, Any]) -> Any:
        """The same asker with other values in the slots."""

    def locate(self, text: object) -> tuple[str, UUID] | None:
        """Kind and key in a public id; None: it is none."""

    def encode(self, kind: str, key: Any) -> str:
        """The public id of a row."""

    def encode_all(self, kind: str, keys: Sequence[Any]) -> list[str]:
        """The public ids of rows."""


@dataclass
class Bound:
    """A plan with its variables, all but the ids among them, which are slots, and the cursors; for askers of one shape."""

    variables: tuple[VariableValues, VariableValues]  # with made-up ids: for either probe
    probes: tuple[dict[str, UUID], dict[str, UUID]]
    varying: frozenset[str] = frozenset()  # the variables with ids in them
    arguments: dict[int, tuple[dict[str, Any], dict[str, Any]]] = field(default_factory=dict)
    statements: dict[Any, Statement | None] = field(default_factory=dict)
    facts: dict[Any, Any] = field(default_factory=dict)


class Run:
    """What the parts of a plan need while it runs."""

    def __init__(self, plan: Any, bound: Bound, context: Any, raw: Mapping[str, Any], ids: Mapping[str, UUID], root: Any) -> None:
        self.plan, self.bound, self.context, self.raw, self.root = plan, bound, context, raw, root
        self.askers: Askers = plan.planner.askers
        self.asker = self.askers.of(context)
        self.dialect = plan.dialect
        self.slots = {**self.askers.slots(self.asker), **ids}
        self.statements: list[tuple[str, list[Any]]] | None = None  # kept where someone asks for them
        self._variables: VariableValues | None = None
        self.reader = Reader()

    @property
    def variables(self) -> VariableValues:
        """The variables as they came."""
        if self._variables is None:
            self._variables = self.plan.coerced(self.raw)
        return self._variables

    def parents(self, keys: Iterable[Any]) -> Any:
        """Keys, each once, as the slot `parents` takes them."""
        return sql.parents_value(list(dict.fromkeys(keys)), self.dialect)

    def noted(self, owner: "HasArguments", name: str, find: Callable[[], T]) -> T:
        """What `find` gives, which is the same for all askers of this shape."""
        key, kept = (owner.number, name), self.bound.facts
        if key not in kept:
            kept[key] = find()
        return kept[key]

    async def fetch(
        self, owner: "HasArguments", variant: Any, model: type[Model], build: Callable[[Any, dict[str, Any]], Built], **slots: Any
    ) -> Sequence[Any]:
        """Run the statement that `build(asker, arguments)` makes.

        It is kept for the next asker of this shape as what `variant` says, of which a field has few; None: it is of this run alone.
        """
        statement = self._statement(owner, variant, build)
        filled = {**self.slots, **slots}
        if self.statements is not None:
            self.statements.append((statement.sql, statement.filled(filled)))
        return await self.reader.fetch(model, statement, filled)

    def _statement(self, owner: "HasArguments", variant: Any, build: Callable[[Any, dict[str, Any]], Built]) -> Statement:
        key, kept = (owner.number, variant), self.bound.statements
        if variant is not None and key not in kept:
            kept[key] = self._compiled(owner, build)
        statement = kept.get(key)
        if statement is None:
            made, values = build(self.asker, self.given(owner))
            return Statement(made, tuple(values))
        return statement

    def _compiled(self, owner: "HasArguments", build: Callable[[Any, dict[str, Any]], Built]) -> Statement | None:
        own = self.askers.slots(self.asker)
        drawn = [{name: made_up(value, turn) for name, value in own.items()} for turn in (0, 1)]
        askers = [self.askers.probe(self.asker, values) for values in drawn]
        arguments = self.bound_arguments(owner)
        probes = [Probe({**drawn[turn], **self.bound.probes[turn]}) for turn in (0, 1)]
        return compiled(lambda turn: build(askers[turn], arguments[turn]), probes)

    def bound_arguments(self, owner: "HasArguments") -> tuple[dict[str, Any], dict[str, Any]]:
        """A field's arguments with made-up ids, for either probe."""
        found = self.bound.arguments.get(owner.number)
        if found is None:
            first, second = (owner.converted(owner.coerced(variables)) for variables in self.bound.variables)
            found = self.bound.arguments[owner.number] = (first, second)
        return found

    def given(self, owner: "HasArguments") -> dict[str, Any]:
        """A field's arguments by their Python names, with the values of this request."""
        if owner.variables & self.bound.varying:
            return owner.converted(owner.coerced(self.variables))
        return self.outlined(owner)

    def outlined(self, owner: "HasArguments") -> dict[str, Any]:
        """The same with made-up ids: for all that does not go by an id, and without converting anything anew."""
        found = self.bound_arguments(owner)[0]
        cursors = {name: self.raw[variable] for name, variable in owner.cursors if variable in self.plan.cursors & self.raw.keys()}
        return {**found, **cursors} if cursors else found


_NUMBERS = itertools.count()


class HasArguments:
    """A field of a document with its arguments."""

    def __init__(self, planner: Any, definition: GraphQLField, node: Any, parent_type: Any) -> None:
        self.planner, self.definition, self.node, self.parent_type = planner, definition, node, parent_type
        self.number = next(_NUMBERS)
        self.strawberry = definition.extensions["strawberry-definition"]
        self.variables = frozenset(name for each in node.arguments or () for name in _variables_in(each.value))
        given = [(each.name.value, each.value) for each in node.arguments or () if isinstance(each.value, VariableNode)]
        self.cursors = [(name, value.name.value) for name, value in given if name in ("after", "before")]

    def coerced(self, variables: VariableValues) -> dict[str, Any]:
        """The arguments as graphql-core hands them to a resolver."""
        return get_argument_values(self.definition, self.node, variables) if self.definition.args else {}

    def converted(self, coerced: dict[str, Any]) -> dict[str, Any]:
        """Arguments by their Python names, inputs as Strawberry's classes."""
        if not coerced:
            return {}
        schema = self.planner.schema
        return convert_arguments(
            coerced, self.strawberry.arguments, config=schema.config, scalar_registry=schema.schema_converter.scalar_registry
        )

    def info(self, run: Run, nodes: list[Any]) -> GraphQLResolveInfo:
        """What graphql-core hands to a resolver of this field."""
        plan = run.plan
        return GraphQLResolveInfo(
            self.node.name.value,
            nodes,
            self.definition.type,
            self.parent_type,
            Path(None, self.node.alias.value if self.node.alias else self.node.name.value, self.parent_type.name),
            self.planner.schema._schema,
            plan.fragment_definitions,
            run.root,
            plan.operation,
            run.variables,
            run.context,
            asyncio.isfuture,
            None,
            None,
        )


def _variables_in(value: Any) -> Iterator[str]:
    """The names of the variables in an argument's value."""
    if isinstance(value, VariableNode):
        yield value.name.value
    elif isinstance(value, ListValueNode):
        for each in value.values:
            yield from _variables_in(each)
    elif isinstance(value, ObjectValueNode):
        for entry in value.fields:
            yield from _variables_in(entry.value)


async def settled(values: list[Any]) -> list[Any]:
    """Values of which some may have to be awaited, all at once."""
    waiting = [place for place, value in enumerate(values) if hasattr(value, "__await__")]
    if len(waiting) == 1:
        values[waiting[0]] = await values[waiting[0]]
    elif waiting:
        for place, value in zip(waiting, await asyncio.gather(*(values[place] for place in waiting)), strict=True):
            values[place] = value
    return values
