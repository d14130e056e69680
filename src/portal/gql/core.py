"""The schema class, with limits, trusted documents and masking; and the fields that belong to no domain."""

import asyncio
import time
from collections import OrderedDict
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from typing import Annotated, Any

import strawberry
import structlog
from graphql import (
    DocumentNode,
    ExecutionResult,
    GraphQLError,
    GraphQLSchema,
    GraphQLSyntaxError,
    NoSchemaIntrospectionCustomRule,
)
from strawberry.extensions import SchemaExtension
from strawberry.types.execution import ExecutionContext
from strawberry.types.execution import ExecutionResult as Result

from portal.db.engine import is_unavailable
from portal.gql.context import Context, Info
from portal.gql.cost import cost_of
from portal.gql.declare import NODES, Node, row_by_id
from portal.gql.limits import OperationLimits, check_text, operation_of, shown
from portal.gql.mutations import Long
from portal.gql.pages import LISTINGS, window_of_arguments
from portal.gql.permissions import requires
from portal.gql.plan.kept import keep
from portal.gql.plan.made import MADE_OF, ById
from portal.gql.plan.planner import Planner
from portal.gql.saved import KIND, look_up
from portal.kernel import ids
from portal.kernel.text import gettext as _
from portal.kernel.viewer import Kind, Viewer

log = structlog.get_logger("portal.gql")
TRUSTED = "trusted_document"
MOST_KNOWN = 1000


@dataclass
class _Known:
    """A document that was read before, and what is wrong with it: for those who have signed in, and for strangers."""

    document: DocumentNode
    errors: dict[bool, list[GraphQLError]] = field(default_factory=dict)


class Documents(SchemaExtension):
    """Reads a document once and validates it once. Screens' own documents skip both.

    Those are keyed on the context: a request can't claim to be one.
    """

    known: OrderedDict[str, _Known] = OrderedDict()

    def on_operation(self) -> Iterator[None]:
        execution = self.execution_context
        context = execution.context
        document = (execution.operation_extensions or {}).get(TRUSTED) if context.in_process else None
        if document is not None:
            execution.graphql_document, execution.pre_execution_errors = document, []
        else:
            closed = (NoSchemaIntrospectionCustomRule,) if context.viewer.is_anonymous else ()
            execution.validation_rules = (OperationLimits, *execution.validation_rules, *closed)
        yield

    def on_parse(self) -> Iterator[None]:
        execution, text = self.execution_context, self.execution_context.query or ""
        if execution.graphql_document is None:
            found = self.known.get(text)
            if found is not None:
                keep(self.known, text, found, MOST_KNOWN)
                execution.graphql_document = found.document
            elif refused := check_text(text):
                raise refused
        yield
        if execution.graphql_document is not None and text not in self.known and execution.pre_execution_errors is None:
            keep(self.known, text, _Known(execution.graphql_document), MOST_KNOWN)

    def on_validate(self) -> Iterator[None]:
        execution = self.execution_context
        found, stranger = self.known.get(execution.query or ""), execution.context.viewer.is_anonymous
        if execution.pre_execution_errors is None and found is not None:
            execution.pre_execution_errors = found.errors.get(stranger)
        yield
        if found is not None and found.document is execution.graphql_document:
            found.errors.setdefault(stranger, execution.pre_execution_errors or [])


class Charge(SchemaExtension):
    """What an operation may cost is reckoned before it runs, refused where it is too much, and taken from the asker's bucket."""

    async def on_execute(self) -> AsyncIterator[None]:
        execution = self.execution_context
        if execution.context.cost is None:
            refusals = charge(
                execution.context, execution.graphql_document, execution.operation_name, execution.variables, execution.schema._schema
            )
            if refusals:
                execution.result = ExecutionResult(data=None, errors=refusals)
        yield


def charge(
    context: Context, document: Any, operation_name: str | None, variables: dict[str, Any] | None, schema: GraphQLSchema
) -> list[GraphQLError]:
    """Reckon the cost of an operation and take it from the asker's bucket; gives why it may not run."""
    operation = operation_of(document, operation_name)
    if isinstance(operation, GraphQLError):
        return [operation]
    context.cost = cost_of(document, operation_name, variables, schema)
    refusals = [] if context.in_process else context.cost.refusals()
    bucket = context.rate_bucket
    if bucket is not None and not refusals:
        context.rate = bucket.take(context.viewer.actor_key, context.cost.points, time.monotonic())
        if not context.rate.ok:
            refusals = [_too_many(context.rate.retry_after)]
    return refusals


def _too_many(retry_after: int) -> GraphQLError:
    message = _("You have asked for much in a short time. Try again in {n} s.").format(n=retry_after)
    return GraphQLError(message, extensions={"code": "RATE_LIMITED", "retryAfter": retry_after})


def masked(error: GraphQLError, context: Context) -> GraphQLError:
    """An error as it may be told. What went wrong inside is logged under the request's id; outside stands only the id."""
    original = error.original_error
    if original is None or isinstance(original, GraphQLError):
        return _told(error, context)
    request_id = context.request_id
    if is_unavailable(original):
        log.warning("database unavailable", request_id=request_id, path=error.path, error=f"{type(original).__name__}: {original}")
        message = _("The portal can’t reach its data at present. Try again soon.")
        return GraphQLError(message, nodes=error.nodes, path=error.path, extensions={"code": "UNAVAILABLE", "retryAfter": 5})
    log.error("resolver failed", request_id=request_id, path=error.path, exc_info=original)
    message = _("Sorry, this is our fault. Quote {id} to support.").format(id=request_id or "-")
    return GraphQLError(message, nodes=error.nodes, path=error.path, extensions={"code": "INTERNAL", "requestId": request_id})


def _told(error: GraphQLError, context: Context) -> GraphQLError:
    """An error of the asker's. A stranger is not told by it which types, fields and values there are."""
    if "code" in (error.extensions or {}):
        return error
    if context.viewer.is_anonymous and not isinstance(error, GraphQLSyntaxError):
        message = _("This document does not fit the schema. Sign in, or send a token, to be told why.")
        return GraphQLError(message, nodes=error.nodes, extensions={"code": "BAD_REQUEST"})
    error.extensions = {**(error.extensions or {}), "code": "BAD_REQUEST"}
    return error


class Planned(SchemaExtension):
    """Operations are answered by their plan; what the plan can't answer is left to graphql-core.

    Who asks `explain` in the request's extensions is told the plan in words, and vendor staff also the statements.
    """

    async def on_execute(self) -> AsyncIterator[None]:
        execution = self.execution_context
        self._told: list[str] = []
        self._statements: list[tuple[str, list[Any]]] | None = [] if self._asked() else None
        if execution.result is None:
            execution.result = await self._planned()
        yield

    def get_results(self) -> dict[str, Any]:
        """What `explain` adds to the answer."""
        if not self._asked():
            return {}
        told = {"plan": self._told}
        if self.execution_context.context.viewer.kind is Kind.VENDOR:
            told["statements"] = [text for text, _values in self._statements or ()]
        return {"explain": told}

    def _asked(self) -> bool:
        execution = self.execution_context
        return bool((execution.operation_extensions or {}).get("explain")) and not execution.context.viewer.is_anonymous

    async def _planned(self) -> ExecutionResult | None:
        """The answer by the plan, or None where there is no such way to it."""
        execution, schema = self.execution_context, self.execution_context.schema
        asked = (execution.query or "", execution.graphql_document, execution.operation_name, execution.variables)
        result = await schema.planned(execution.context, *asked, self._statements)  # type: ignore[attr-defined]
        why = execution.context.unplanned
        if why is not None:
            self._told = [_("Not planned, but worked out field by field: {why}").format(why=why)]
        elif self._statements is not None and result is not None:
            self._told = schema.planner.explained(*asked, execution.context)  # type: ignore[attr-defined]
        return result


class Askers:
    """Viewers and public ids, as the planner needs to know them."""

    locate = staticmethod(ids.decode)
    encode = staticmethod(ids.encode)
    encode_all = staticmethod(ids.encode_all)
    constant = frozenset({KIND})

    def of(self, context: Context) -> Viewer:
        return context.viewer

    def slots(self, viewer: Viewer) -> dict[str, Any]:
        return viewer.keys

    def shape(self, viewer: Viewer) -> Any:
        return viewer.shape

    def joins(self, viewer: Viewer) -> bool:
        return not viewer.granted_only

    def writes_json(self, context: Context) -> bool:
        return context.writes_json

    def probe(self, viewer: Viewer, values: dict[str, Any]) -> Viewer:
        return replace(viewer, **values)


EXTENSIONS = (Documents, Charge, Planned)


class PortalSchema(strawberry.Schema):
    """Strawberry's schema with the portal's extensions; its errors are the caller's, and no news for the log."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs, extensions=EXTENSIONS, scalar_overrides={datetime: MOMENT, Long: LONG})
        self.planner = Planner(self, NODES, LISTINGS, Askers(), window_of_arguments, _few)
        self.plans = True  # off: graphql-core executes everything

    async def execute(self, query: str | None, variable_values: Any = None, context_value: Any = None, *rest: Any, **more: Any) -> Any:
        """Run an operation; every error that leaves is masked, whatever it was that failed."""
        try:
            await look_up(context_value, query or "", variable_values)
            result = await self._at_once(query or "", variable_values, context_value, *rest, **more)
        except Exception as error:  # noqa: BLE001  told as Strawberry tells it: masked below
            result = Result(data=None, errors=[GraphQLError(str(error), original_error=error)], extensions={})
        if result is None:
            result = await super().execute(query, variable_values, context_value, *rest, **more)
        if result.errors:
            result.errors = shown([masked(error, context_value) for error in result.errors])
        return result

    async def _at_once(
        self,
        text: str,
        variables: Any,
        context: Context,
        _root: Any = None,
        operation_name: str | None = None,
        operation_extensions: Any = None,
        **_more: Any,
    ) -> Result | None:
        """The answer to a document that was read and found sound before: there is nothing to prepare. None: there is."""
        found = Documents.known.get(text)
        sound = found is not None and found.errors.get(context.viewer.is_anonymous) == []
        if not sound or any((operation_extensions or {}).values()) or self.extensions != EXTENSIONS or not self.plans:
            return None
        Documents.known.move_to_end(text)
        refusals = charge(context, found.document, operation_name, variables, self._schema)  # type: ignore[union-attr]
        if refusals:
            return Result(data=None, errors=refusals, extensions={})
        result = await self.planned(context, text, found.document, operation_name, variables)  # type: ignore[union-attr]
        return result and Result(data=result.data, errors=result.errors, extensions={})

    async def planned(
        self,
        context: Context,
        text: str,
        document: Any,
        operation_name: str | None,
        variables: dict[str, Any] | None,
        statements: list[Any] | None = None,
    ) -> ExecutionResult | None:
        """The answer by the plan; None where there is no such way to it, and then `context.unplanned` says why."""
        if not self.plans or context.unplanned is not None:
            return None
        try:
            data = await self.planner.answer(text, document, operation_name, variables, context, None, statements)
        except Exception as error:  # noqa: BLE001  whatever it is, graphql-core tells it at the right place
            context.forget()
            self.planner.count(error)
            if is_unavailable(error):  # no use in asking it all again
                return ExecutionResult(data=None, errors=[GraphQLError(str(error), original_error=error)])
            context.unplanned = self.planner.why(error)
            return None
        self.planner.counts["planned"] += 1
        return ExecutionResult(data=data, errors=None)

    def process_errors(self, errors: list[GraphQLError], execution_context: ExecutionContext | None = None) -> None:
        for error in errors:
            # Not the message: it quotes what was sent, and that may be a password.
            log.debug("refused", code=(error.extensions or {}).get("code"), path=error.path)


def _few(ids: list[Any]) -> None:
    if len(ids) > 100:
        raise GraphQLError(_("Ask for at most 100 at once."), extensions={"code": "BAD_USER_INPUT"})


def _moment(text: str) -> datetime:
    """A moment as it is said, in UTC, in which alone moments are kept and compared."""
    try:
        moment = datetime.fromisoformat(text)
        if moment.tzinfo is None:
            raise ValueError(_("Say the time zone too, such as 2026-11-21T09:30:00+01:00."))
        return moment.astimezone(UTC)
    except (ValueError, TypeError, OverflowError) as error:
        raise GraphQLError(_("This is no moment: {why}").format(why=error), extensions={"code": "BAD_USER_INPUT"}) from None


MOMENT = strawberry.scalar(
    name="DateTime",
    description="A moment by ISO 8601, with its time zone: 2026-11-21T09:30:00+01:00. Answers are in UTC.",
    serialize=datetime.isoformat,
    parse_value=_moment,
)


def _long(value: object) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or abs(value) >= 2**53:
        raise GraphQLError(_("This is no whole number of at most 53 bits."), extensions={"code": "BAD_USER_INPUT"})
    return value


LONG = strawberry.scalar(
    name="Long", description="A whole number of up to 53 bits, as every program that reads JSON holds it.", serialize=int, parse_value=_long
)


@strawberry.type(description="What the asker may still cost.")
class RateLimit:
    cost: int = strawberry.field(description="Points that this operation may cost: nodes ÷ 10, and 10 for each aggregate or search.")
    limit: int = strawberry.field(description="Points that a full bucket holds.")
    remaining: int = strawberry.field(description="Points left.")
    reset_at: datetime = strawberry.field(description="When the bucket is full again.")


@strawberry.type
class CoreQuery:
    @strawberry.field(description="What this operation costs and what is left; null where nothing is counted.")
    async def rate_limit(self, info: Info) -> RateLimit | None:
        context = info.context
        if context.rate is None:
            return None
        full_in = timedelta(seconds=max(0.0, context.rate.reset_at - time.monotonic()))
        return RateLimit(
            cost=context.cost.points,
            limit=context.rate_bucket.points,
            remaining=context.rate.remaining,
            reset_at=context.viewer.now + full_in,
        )

    @strawberry.field(
        description="Whatever has this id, if the viewer sees it; null for all else: absent, foreign and mistyped are alike.",
        metadata={MADE_OF: ById("id")},
        **requires(""),
    )
    async def node(self, info: Info, id: Annotated[strawberry.ID, strawberry.argument(description="A public id.")]) -> Node | None:
        return await row_by_id(info.context, id)

    @strawberry.field(
        description="Several at once, in the order asked for; at most 100.",
        metadata={MADE_OF: ById("ids", many=True)},
        **requires(""),
    )
    async def nodes(
        self, info: Info, ids: Annotated[list[strawberry.ID], strawberry.argument(description="Public ids, of any types.")]
    ) -> list[Node | None]:
        _few(ids)
        return await asyncio.gather(*(row_by_id(info.context, each) for each in ids))
