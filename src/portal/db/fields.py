"""Columns with one meaning on both databases."""

from datetime import datetime
from typing import Any

from tortoise import fields

from portal.kernel import ids


class _Collated(str):
    """A column type that names its collation, which is no part of the type where a value is cast to it."""

    __slots__ = ()

    def get_sql(self, _context: Any) -> str:
        """What pypika puts into `CAST(… AS type)`."""
        return self.partition(" COLLATE ")[0]


class KeyField(fields.CharField):
    """Text compared byte by byte on both databases: keys made by `kernel.text.fold`, slugs, hashes, codes.

    PostgreSQL gets `COLLATE "C"`; SQLite compares so by itself. UTF-8 keeps the order of code points.
    """

    class _db_postgres:
        def __init__(self, field: "KeyField") -> None:
            self.field = field

        @property
        def SQL_TYPE(self) -> str:
            return _Collated(f'VARCHAR({self.field.max_length}) COLLATE "C"')


def IdField() -> fields.UUIDField:
    """The primary key of a model: a UUID of version 7, drawn here, so that a row knows its id before it is written."""
    return fields.UUIDField(primary_key=True, default=ids.new)


def as_moment(value: datetime | str | None) -> datetime | None:
    """A moment as an annotation or a subquery gives it: SQLite keeps texts."""
    return datetime.fromisoformat(value) if isinstance(value, str) else value
