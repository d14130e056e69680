"""The planner of a schema: which plans it keeps, for whom, and why an operation has none."""

import hashlib
import itertools
from collections import Counter, OrderedDict
from collections.abc import Callable, Mapping
from typing import Any

import structlog
from graphql import DocumentNode, GraphQLError, GraphQLObjectType, GraphQLSchema, is_object_type

from portal.gql.plan.kept import keep
from portal.gql.plan.leaves import Anomaly
from portal.gql.plan.made import Figures, List, Many, One, Related, Rows
from portal.gql.plan.pages import BadCursor, Window
from portal.gql.plan.plan import How, Plan, lines, made_of, text_of
from portal.gql.plan.run import Askers, Bound
from portal.gql.plan.sql import dialect_of

log = structlog.get_logger(__name__)
MOST_PLANS = 500
MOST_SHAPES = 1000
MOST_VARIABLES = 20_000  # bytes: beyond any sensible filter, and then not worth looking at twice
MOST_BOUND = 1000  # plans with variables for askers of one shape
LONGEST_KEY = 4096  # bytes of variables that are worth remembering


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
                wrong = self._unscoped(made_of(field), self.rows_of(type_) is not None)  # type: ignore[arg-type]
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

    def number(self) -> int:
        """Another each time."""
        return next(self._numbers)

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
        return self._shapes.setdefault(self.askers.shape(asker), self.number())

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
        if variables and len(text_of(variables)) > MOST_VARIABLES:
            raise Anomaly("many variables")
        plan = self.plan(text, document, operation_name, variables or {}, context)
        return await plan.run(variables or {}, context, root, statements)

    @staticmethod
    def why(error: Exception) -> str:
        """In a few words, why an operation is not answered by its plan."""
        return str(error) if isinstance(error, Anomaly) else type(error).__name__

    def explained(
        self, text: str, document: DocumentNode, operation_name: str | None, variables: Mapping[str, Any] | None, context: Any
    ) -> list[str]:
        """The plan in words, a line for each part, those below indented. Raises as `answer` does."""
        return list(lines(self.plan(text, document, operation_name, variables or {}, context).level.words(), 0))

    def count(self, error: Exception) -> None:
        """Note why an operation was not answered by its plan."""
        why = self.why(error)
        self.counts[why] += 1
        if not isinstance(error, (Anomaly, GraphQLError, BadCursor)):
            log.warning("plan failed", error=why, exc_info=error)
        else:
            log.debug("not planned", why=why)

    def plan(
        self, text: str, document: DocumentNode, operation_name: str | None, variables: Mapping[str, Any], context: Any
    ) -> "Plan":
        """The plan of an operation, kept by the document's digest. Raises `Anomaly` where there is none."""
        joins = self.dialect == "postgres" and self.askers.joins(self.askers.of(context))
        how = How(joins, self.askers.writes_json(context))
        same = (hashlib.blake2b(text.encode(), digest_size=16).digest(), operation_name, how)
        # The digest's plan says which variables decide what is selected at all.
        kept = self._kept(same, lambda: Plan(self, document, operation_name, how, None))
        decided = kept.decided(variables)
        if decided is None:
            return kept
        return self._kept((*same, decided), lambda: Plan(self, document, operation_name, how, decided))

    def _kept(self, key: Any, make: Callable[[], "Plan"]) -> "Plan":
        found = self._plans.get(key)
        if found is None:
            try:
                found = make()
            except Anomaly as anomaly:
                found = str(anomaly)  # a kept exception would keep the frames of each request that it was raised in
        keep(self._plans, key, found, MOST_PLANS)
        if isinstance(found, str):
            raise Anomaly(found)
        return found

    def bound(self, key: Any, size: int, make: Callable[[], Bound]) -> Bound:
        """A plan with its variables, kept where its key, of `size` bytes, is no large one."""
        found = self._bound.get(key) or make()
        if size <= LONGEST_KEY:
            keep(self._bound, key, found, MOST_BOUND)
        return found
