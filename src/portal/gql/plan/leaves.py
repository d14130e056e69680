"""Values on their way into the answer: from the database, or from Python objects, to what GraphQL says."""

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLLeafType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLOutputType,
    Undefined,
    is_leaf_type,
)
from tortoise import fields
from tortoise.fields.data import CharEnumFieldInstance

Turn = Callable[[Any], Any]


class Anomaly(Exception):
    """The planned way does not lead to the answer: something is refused, null where it may not be, or failed.

    The operation is then executed the ordinary way, which also words the errors.
    """


def bare(type_: GraphQLOutputType) -> Any:
    """A type without the mark that it is never null."""
    return type_.of_type if isinstance(type_, GraphQLNonNull) else type_


def present(value: Any) -> Any:
    """A value that may not be null."""
    if value is None:
        raise Anomaly("null where it may not be")
    return value


_PLAIN = {"Int": int, "String": str, "Boolean": bool}  # what these say of a Python value is the value


def completed(type_: GraphQLOutputType) -> Turn:
    """How a Python value of a leaf type, or of lists of it, stands in the answer."""
    if isinstance(type_, GraphQLNonNull):
        inner = completed(type_.of_type)
        return lambda value: present(inner(value))
    if isinstance(type_, GraphQLList):
        each = completed(type_.of_type)
        return lambda value: None if value is None else [each(item) for item in _listed(value)]
    turn, own = type_.coerce_output_value, _PLAIN.get(type_.name)

    def said(value: Any) -> Any:
        if type(value) is own and (own is not int or -(2**31) <= value < 2**31):
            return value
        return None if value is None or value is Undefined else present(turn(_sound(value)))

    return said


def _sound(value: Any) -> Any:
    if isinstance(value, Exception):
        raise value
    return value


def _listed(value: Any) -> Any:
    if isinstance(value, (str, dict)) or not hasattr(value, "__iter__"):
        raise Anomaly("no list where one is said")
    return value


def is_leaf(type_: GraphQLOutputType) -> bool:
    """Whether values of a type have no fields: scalars, enums, and lists of them."""
    while isinstance(type_, (GraphQLNonNull, GraphQLList)):
        type_ = type_.of_type
    return is_leaf_type(type_)


def _moment(value: str) -> str:
    """A moment as SQLite keeps it, `2026-11-21 09:30:00+00:00`."""
    if len(value) in (25, 32) and value.endswith("+00:00"):
        return f"{value[:10]}T{value[11:]}"
    return fields.DatetimeField().to_python_value(value).isoformat()


_SAME: dict[str, set[tuple[type, str]]] = {
    "postgres": {(fields.CharField, "String"), (fields.TextField, "String"), (fields.IntField, "Int"), (fields.BooleanField, "Boolean")},
    "sqlite": {(fields.CharField, "String"), (fields.TextField, "String"), (fields.IntField, "Int"), (fields.DateField, "Date")},
}


def from_record(column: Any, type_: GraphQLLeafType, dialect: str, native: bool) -> Turn | None:
    """How a column's value, as the driver gives it and not null, stands in the answer; None: as it is.

    `native`: a day or a moment may stand there as a `date` or a `datetime` in UTC.
    """
    if isinstance(type_, GraphQLEnumType) and isinstance(column, CharEnumFieldInstance):
        return {member.value: type_.coerce_output_value(member) for member in column.enum_type}.__getitem__
    name = type_.name
    same = any(isinstance(column, kind) and name == scalar for kind, scalar in _SAME[dialect])
    if same and not hasattr(column, "enum_type") and not isinstance(column, fields.BigIntField):
        return None
    if name == "DateTime" and isinstance(column, fields.DatetimeField):
        return _moment if dialect == "sqlite" else None if native else datetime.isoformat
    if name == "Date" and isinstance(column, fields.DateField) and dialect == "postgres":
        return None if native else date.isoformat
    read, turn = column.to_python_value, type_.coerce_output_value
    return lambda value: present(turn(read(value)))


def to_python(column: Any, dialect: str) -> Turn | None:
    """How a column's value, as the driver gives it, becomes the model's; None: it is that already."""
    plain = {str, int} if dialect == "sqlite" else {str, int, bool}
    if column.field_type in plain and not hasattr(column, "enum_type"):
        return None
    if isinstance(column, CharEnumFieldInstance):
        return {None: None, **{member.value: member for member in column.enum_type}}.__getitem__
    if dialect == "postgres" and isinstance(column, (fields.UUIDField, fields.DateField, fields.DatetimeField)):
        return None
    return column.to_python_value
