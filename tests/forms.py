"""Operations made from the schema itself: every field with arguments that fit it, whatever fields there will be."""

from collections.abc import Callable, Iterator
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLNonNull,
    GraphQLObjectType,
    get_named_type,
    is_leaf_type,
    is_list_type,
    is_required_argument,
    is_required_input_field,
)

from portal.schema import schema

TYPES = schema._schema.type_map
PLAIN = {
    "String": "x",
    "Int": 1,
    "Long": 1,
    "Boolean": True,
    "Float": 1.0,
    "DateTime": "2026-01-02T03:04:05+00:00",
    "Date": "2026-01-02",
    "JSON": {},
}


def root_fields() -> Iterator[tuple[str, GraphQLField]]:
    """Every field of Query and Mutation, as `Query.clients`."""
    for root in ("Query", "Mutation"):
        for name, field in TYPES[root].fields.items():
            yield f"{root}.{name}", field


def value_for(type_: Any, id_for: Callable[[str], str], name: str = "", *, every: bool = False) -> Any:
    """A value that fits an input type: mandatory parts only, or `every` part. `id_for(field)` gives the ids."""
    if isinstance(type_, GraphQLNonNull):
        type_ = type_.of_type
    if is_list_type(type_):
        return [value_for(type_.of_type, id_for, name, every=every)]
    if isinstance(type_, GraphQLInputObjectType):
        return {
            key: value_for(field.type, id_for, key, every=every)
            for key, field in type_.fields.items()
            if every or is_required_input_field(field)
        }
    if isinstance(type_, GraphQLEnumType):
        return next(iter(type_.values))
    return id_for(name) if type_.name == "ID" else PLAIN[type_.name]


def selection(field: GraphQLField) -> str:
    """The least that can be selected."""
    named = get_named_type(field.type)
    if is_leaf_type(named):
        return ""
    if isinstance(named, GraphQLObjectType) and "errors" in named.fields:
        return "{ errors { code field message } }"
    return "{ __typename }"


def call(place: str, field: GraphQLField, values: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """The document and variables of one root field, with these arguments."""
    root, name = place.split(".")
    declared = ", ".join(f"${key}: {field.args[key].type}" for key in values)
    given = ", ".join(f"{key}: ${key}" for key in values)
    head = f"{root.lower()} ({declared})" if declared else root.lower()
    return f"{head} {{ {name}{f'({given})' if given else ''} {selection(field)} }}", values


def arguments(field: GraphQLField, id_for: Callable[[str], str], *, every: bool = False) -> dict[str, Any]:
    """Values for the arguments that a field must have."""
    return {
        name: value_for(argument.type, id_for, name, every=every)
        for name, argument in field.args.items()
        if is_required_argument(argument)
    }
