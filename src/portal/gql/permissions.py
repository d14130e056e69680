"""The permission that a field takes, checked before it resolves and printed into the SDL."""

from typing import Any

import strawberry
from graphql import GraphQLError
from strawberry.extensions.field_extension import AsyncExtensionResolver, FieldExtension, SyncExtensionResolver
from strawberry.schema_directive import Location

from portal.gql.context import Context, Info
from portal.kernel.text import gettext as _


@strawberry.schema_directive(
    locations=[Location.FIELD_DEFINITION], name="requires", description="The permission that a viewer needs to use this field."
)
class Requires:
    permission: str = strawberry.directive_field(name="permission")


def unauthenticated() -> GraphQLError:
    return GraphQLError(_("Sign in, or send a token that is in force."), extensions={"code": "UNAUTHENTICATED"})


def forbidden(permission: str) -> GraphQLError:
    message = _("You may not do this: it takes the permission {permission}.").format(permission=permission)
    return GraphQLError(message, extensions={"code": "FORBIDDEN", "permission": permission})


class RequiresExtension(FieldExtension):
    """Refuses the field to whom lacks the permission. With `""` it takes no more than being signed in."""

    def __init__(self, permission: str) -> None:
        self.permission = permission

    def check(self, context: Context) -> None:
        """Raises `GraphQLError` where the asker may not use the field."""
        viewer = context.viewer
        if viewer.is_anonymous:
            raise unauthenticated()
        if self.permission and not viewer.can(self.permission):
            raise forbidden(self.permission)

    def resolve(self, next_: SyncExtensionResolver, source: Any, info: Info, **kwargs: Any) -> Any:
        self.check(info.context)
        return next_(source, info, **kwargs)

    async def resolve_async(self, next_: AsyncExtensionResolver, source: Any, info: Info, **kwargs: Any) -> Any:
        self.check(info.context)
        answer = next_(source, info, **kwargs)
        return await answer if hasattr(answer, "__await__") else answer


def requires(permission: str | None) -> dict[str, Any]:
    """Keyword arguments for `strawberry.field`: None asks for nothing, "" for being signed in."""
    if permission is None:
        return {}
    directives = [Requires(permission=permission)] if permission else []
    return {"extensions": [RequiresExtension(permission)], "directives": directives}
