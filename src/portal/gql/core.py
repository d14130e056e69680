"""The schema class, with limits, trusted documents and masking; and the fields that belong to no domain."""

import logging
from collections.abc import Iterator
from typing import Any

import strawberry
import structlog
from graphql import GraphQLError, NoSchemaIntrospectionCustomRule
from strawberry.extensions import SchemaExtension
from strawberry.extensions.parser_cache import ParserCache
from strawberry.extensions.validation_cache import ValidationCache
from strawberry.types.execution import ExecutionContext

from portal.gql.context import Info
from portal.gql.declare import Node, row_by_id
from portal.gql.permissions import requires
from portal.kernel.text import gettext as _

log = structlog.get_logger("portal.gql")
TRUSTED = "trusted_document"


class Trusted(SchemaExtension):
    """Screens' documents, parsed and validated once, skip both. Keyed on the context: a request can't claim to be one."""

    def on_operation(self) -> Iterator[None]:
        execution = self.execution_context
        context = execution.context
        document = (execution.operation_extensions or {}).get(TRUSTED) if context.in_process else None
        if document is not None:
            execution.graphql_document, execution.validation_rules = document, ()
        elif context.viewer.is_anonymous:
            execution.validation_rules = (*execution.validation_rules, NoSchemaIntrospectionCustomRule)
        yield


class Documents(ParserCache):
    """The parser's cache, which leaves a document alone that is there already."""

    def on_parse(self) -> Iterator[None]:
        if self.execution_context.graphql_document is not None:
            yield
        else:
            yield from super().on_parse()


class Masking(SchemaExtension):
    """What went wrong inside is logged under the request's id; outside stands only the id."""

    def on_operation(self) -> Iterator[None]:
        yield
        result = self.execution_context.result
        errors = getattr(result, "errors", None)
        if errors:
            result.errors = [self._mask(error) for error in errors]  # type: ignore[union-attr]

    def _mask(self, error: GraphQLError) -> GraphQLError:
        original = error.original_error
        if original is None or isinstance(original, GraphQLError):
            if "code" not in (error.extensions or {}):
                error.extensions = {**(error.extensions or {}), "code": "BAD_REQUEST"}
            return error
        request_id = self.execution_context.context.request_id
        log.error("resolver failed", request_id=request_id, path=error.path, exc_info=original)
        message = _("Sorry, this is our fault. Quote {id} to support.").format(id=request_id or "-")
        return GraphQLError(
            message, nodes=error.nodes, path=error.path, extensions={"code": "INTERNAL", "requestId": request_id}
        )


class PortalSchema(strawberry.Schema):
    """Strawberry's schema with the portal's extensions; its errors are the caller's, and no news for the log."""

    def __init__(self, **kwargs: Any) -> None:
        extensions = [Masking, lambda: Documents(maxsize=1000), lambda: ValidationCache(maxsize=1000), Trusted]
        super().__init__(**kwargs, extensions=extensions)

    def process_errors(self, errors: list[GraphQLError], execution_context: ExecutionContext | None = None) -> None:
        for error in errors:
            logging.getLogger("portal.gql").debug("%s", error.message)


@strawberry.type
class CoreQuery:
    @strawberry.field(
        description="Whatever has this id, if the viewer sees it; null for all else: absent, foreign and mistyped are alike.",
        **requires(""),
    )
    async def node(self, info: Info, id: strawberry.ID) -> Node | None:
        return await row_by_id(info.context, id)

    @strawberry.field(description="Several at once, in the order asked for; at most 100.", **requires(""))
    async def nodes(self, info: Info, ids: list[strawberry.ID]) -> list[Node | None]:
        if len(ids) > 100:
            raise GraphQLError(_("Ask for at most 100 at once."), extensions={"code": "BAD_USER_INPUT"})
        return [await row_by_id(info.context, each) for each in ids]
