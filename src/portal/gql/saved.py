"""Saved filters: as plain data that a database can hold, and as what a list's filter takes by id (`segment`).

Conditions are built without I/O, and for made-up askers too. So the segments that an operation names are looked up before it runs
and travel with the viewer; their contents are a part of the viewer's shape, so that no statement outlives a change of one.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass, replace
from enum import Enum
from typing import Any
from uuid import UUID

from strawberry.types.base import StrawberryList, StrawberryOptional
from strawberry.types.enum import StrawberryEnumDefinition
from strawberry.types.lazy_type import LazyType
from tortoise.expressions import Q, Subquery

from portal.gql.context import Context
from portal.gql.declare import NODES
from portal.gql.mutations import camel
from portal.gql.pages import LISTINGS, bad_input
from portal.kernel import ids
from portal.kernel.search import needles
from portal.kernel.text import gettext as _
from portal.kernel.viewer import Viewer

KIND = "segment"
_NAMED = re.compile(r"\bsegment_[0-9a-hjkmnp-tv-z]{26}\b")
LISTS = {"clients": "Client", "accounts": "Account"}  # a list by its name in a segment, and its listing


@dataclass(frozen=True)
class Saved:
    """A segment that the viewer sees: its name, over which list, and its filter as the list's own input; None where it can't be read."""

    key: UUID
    name: str
    of: str
    filter: Any


class Unreadable(ValueError):
    """Plain data that does not fit an input type."""


def plain(value: Any) -> Any:
    """An input as JSON of the API: names in camel case, enums by name, what is left out left out."""
    if is_dataclass(value):
        said = {each: getattr(value, each.name) for each in fields(value)}
        return {camel(each.name): plain(found) for each, found in said.items() if found is not None or each.default not in (None, MISSING)}
    if isinstance(value, Enum):
        return value.name
    return [plain(each) for each in value] if isinstance(value, list) else value


def read(type_: Any, value: Any) -> Any:
    """`plain` undone: an input of this class. Raises `Unreadable` where the data does not fit it (any more)."""
    if isinstance(type_, LazyType):
        type_ = type_.resolve_type()
    if isinstance(type_, StrawberryOptional):
        return None if value is None else read(type_.of_type, value)
    if isinstance(type_, StrawberryList) and isinstance(value, list):
        return [read(type_.of_type, each) for each in value]
    if isinstance(type_, StrawberryEnumDefinition) and isinstance(value, str) and value in type_.wrapped_cls.__members__:
        return type_.wrapped_cls[value]
    if hasattr(type_, "__strawberry_definition__") and isinstance(value, dict):
        return _input(type_, value)
    if (type_ in (str, int, bool) and type(value) is type_) or (isinstance(value, str) and _is_id(type_)):
        return value
    raise Unreadable(repr(value)[:80])


def _is_id(type_: Any) -> bool:
    return getattr(type_, "__name__", "") == "ID" or getattr(getattr(type_, "_scalar_definition", None), "name", "") == "ID"


def _input(type_: Any, value: Mapping[str, Any]) -> Any:
    known = {camel(each.python_name): each for each in type_.__strawberry_definition__.fields}
    if not value.keys() <= known.keys():
        raise Unreadable(", ".join(sorted(value.keys() - known.keys()))[:80])
    return type_(**{known[name].python_name: read(known[name].type, each) for name, each in value.items()})


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)


def _named(text: str, variables: Any) -> set[UUID]:
    """The keys of the segments that an operation names, in its text or among its variables."""
    found = set(_NAMED.findall(text)) if KIND + "_" in text else set()
    found |= {each for each in _texts(variables) if each.startswith(KIND)}
    return {key for each in found if (key := ids.key_of(each, KIND))}


async def look_up(context: Context, text: str, variables: Any) -> None:
    """Let the viewer carry the segments that an operation names, as far as they are to be seen."""
    keys = _named(text, variables)
    if keys and not context.viewer.is_anonymous:
        rows = await NODES[KIND].model.visible_to(context.viewer).filter(id__in=sorted(keys))  # type: ignore[attr-defined]
        context.viewer = carrying(context.viewer, rows)


def carrying(viewer: Viewer, rows: Any) -> Viewer:
    """The viewer with these segments, whose ids filters then take."""
    return replace(viewer, segments=tuple(Saved(row.id, row.name, str(row.of), _filter_of(row)) for row in rows))


def _filter_of(row: Any) -> Any:
    try:
        return read(filter_type(str(row.of)), row.condition)
    except Unreadable:
        return None


def filter_type(of: str) -> Any:
    """The input class of a list's filter."""
    return LISTINGS[LISTS[of]].filter_type


def all_of(viewer: Viewer, filter: Any, of: str) -> list[Any]:
    """A filter, and that of the segment which it names: all of them must hold. Raises `GraphQLError` where there is no such segment.

    Archived clients, which a filter leaves out unless asked for them, are what the segment says.
    """
    if filter is None or filter.segment is None:
        return [] if filter is None else [filter]
    key = ids.key_of(filter.segment, KIND)
    found = next((each for each in viewer.segments if each.key == key), None)
    if found is None or found.of != of:
        raise bad_input(_("There is no such segment of this list: it was deleted, or is not shared with you."))
    if found.filter is None:
        raise bad_input(_("The filter of this segment can’t be read any more. Delete it and save it anew."))
    if getattr(filter, "archived", None) is False and found.filter.archived is not False:
        filter = replace(filter, archived=None)
    return [filter, found.filter]


def words_of(filters: list[Any]) -> list[str]:
    """The words that filters look for, all together, each once."""
    return list(dict.fromkeys(needle for each in filters for needle in needles(each.search or "")))


def rows_of(viewer: Viewer, segment: str, of: str) -> Any:
    """The rows of a segment as the viewer sees them, a query set of the list's model.

    The operation must name it in its text or variables (see `look_up`). `of`: clients or accounts. Accounts of a segment of clients are
    those in their folders. Raises `GraphQLError` where there is no such segment.
    """
    key = ids.key_of(segment, KIND)
    over = next((each.of for each in viewer.segments if each.key == key), of)
    rows = LISTINGS[LISTS[over]].rows(viewer, filter_type(over)(segment=segment))
    if over == of:
        return rows
    if of != "accounts":
        raise bad_input(_("This is a segment of accounts: choose one of clients."))
    return NODES["account"].model.book_of(viewer, Q(client_id__in=Subquery(rows.values("id"))))  # type: ignore[attr-defined]


def sides_of(viewer: Viewer, segment: str | None) -> Q | None:
    """That an engagement is in a segment of either list: its folder in one of clients, its account in one of accounts. None: no segment.

    So that who reads engagements, those that have ended too, reads the same as the list filtered by the segment. The operation must name
    it (see `look_up`). Raises `GraphQLError` where there is no such segment.
    """
    if segment is None:
        return None
    key = ids.key_of(segment, KIND)
    over = next((each.of for each in viewer.segments if each.key == key), "accounts")
    filter = filter_type(over)(segment=segment)
    if over == "clients":
        return Q(client_id__in=Subquery(LISTINGS["Client"].rows(viewer, filter).values("id")))
    return LISTINGS["Engagement"].condition(viewer, filter)
