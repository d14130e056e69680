"""The state of a list in its address: search, filters, sort, place; so that it can be shared and Back works."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

from starlette.datastructures import URL, QueryParams
from starlette.requests import Request

from portal.kernel import ids

PAGE = 25
MOST_VALUES = 20  # of one filter


@dataclass(frozen=True)
class Facet:
    """A filter of a list: its name in the address, its field in the API, and which values it takes.

    `values`: the names of an enum; `kind`: public ids of this kind; `exact`: these texts; `days`: a whole number of days; `flag`: "true" or "false".
    """

    name: str
    field: str
    values: tuple[str, ...] = ()
    kind: str | None = None
    days: bool = False
    flag: bool = False
    single: bool = False
    exact: tuple[str, ...] = ()  # values as they stand in address and API alike

    def read(self, texts: Iterable[str]) -> Any:
        """What the API takes for these texts; None where none of them means anything."""
        found = [value for text in list(texts)[:MOST_VALUES] if (value := self._one(text.strip())) is not None]
        found = list(dict.fromkeys(found))
        if not found:
            return None
        return found[0] if self.single or self.days or self.flag else found

    def _one(self, text: str) -> Any:
        if self.values:
            return text.upper() if text.upper() in self.values else None
        if self.exact:
            return text if text in self.exact else None
        if self.kind:
            return text if ids.decode(text, self.kind) else None
        if self.days:
            return int(text) if re.fullmatch("[0-9]{1,5}", text) and int(text) <= 36500 else None
        if self.flag:
            return {"true": True, "false": False}.get(text)
        return None


@dataclass
class ListState:
    """One list as its address says it."""

    path: str
    search: str = ""
    chosen: dict[str, list[str]] = field(default_factory=dict)  # facet name: texts as they stand in the address
    filter: dict[str, Any] = field(default_factory=dict)
    sort: str = ""  # "NAME", "-NAME"
    default: str = ""  # the order that the address need not say
    after: str | None = None
    seen: int = 0  # rows before this page, as the link to it said; for the words "50 of 87" alone
    open: list[str] = field(default_factory=list)
    kept: dict[str, str] = field(default_factory=dict)  # what stands in the address beside the filters: a month, a partner

    @property
    def order_by(self) -> dict[str, str] | None:
        if not self.sort:
            return None
        return {"field": self.sort.lstrip("-"), "direction": "DESCENDING" if self.sort.startswith("-") else "ASCENDING"}

    @property
    def is_narrowed(self) -> bool:
        return bool(self.search or self.chosen)

    @property
    def query(self) -> str:
        """The part of its address after the question mark."""
        return self.url().partition("?")[2]

    def url(self, **changes: Any) -> str:
        """The list's address with some of its state changed; a change forgets the place in the list unless it gives one."""
        state: dict[str, Any] = {**self.kept, "q": self.search, **self.chosen, "sort": self.sort.lower(), "open": self.open}
        state.update(changes)
        if state["sort"] == self.default.lower():
            state["sort"] = ""
        pairs = [(name, value) for name, given in state.items() for value in (given if isinstance(given, list) else [given])]
        said = urlencode([(name, value) for name, value in pairs if value not in (None, "")])
        return f"{self.path}?{said}" if said else self.path

    def more_url(self, after: str | None, seen: int) -> str:
        """The next page, after the row that `after` names; `seen` rows stand before it."""
        return self.url(after=after, seen=seen)

    def sort_url(self, key: str) -> str:
        """Sorted by `key`; the other way round where it is sorted by it already."""
        return self.url(sort=f"-{key}".lower() if self.sort == key else key.lower())

    def without(self, name: str) -> str:
        """Without one filter."""
        return self.url(**{name: None})

    def toggled(self, public_id: str) -> str:
        """With a row opened, or closed where it is open."""
        rest = [each for each in self.open if each != public_id]
        return self.url(open=rest if public_id in self.open else [*self.open, public_id], after=self.after, seen=self.seen or None)


def read_list(
    request: Request,
    facets: Iterable[Facet],
    sorts: Mapping[str, Any] | Iterable[str],
    default: str = "NAME",
    address: str | None = None,
) -> ListState:
    """The state that an address says, the request's own where none is given; what means nothing there is left out."""
    url = URL(address) if address is not None else request.url
    query = QueryParams(url.query)
    state = ListState(url.path, default=default, search=query.get("q", "").strip()[:200])
    if state.search:
        state.filter["search"] = state.search
    for facet in facets:
        value = facet.read(query.getlist(facet.name))
        if value is not None:
            texts = value if isinstance(value, list) else [value]
            state.chosen[facet.name] = [str(text).lower() if facet.values or facet.flag else str(text) for text in texts]
            state.filter[facet.field] = value
    asked = query.get("sort", "").upper()
    state.sort = asked if asked.lstrip("-") in set(sorts) else default
    state.after = query.get("after") or None
    seen = query.get("seen", "")
    state.seen = int(seen) if state.after and seen.isascii() and seen.isdigit() and len(seen) < 8 else 0
    state.open = [each for each in query.getlist("open") if ids.decode(each)][:MOST_VALUES]
    return state


def pushed(request: Request, state: ListState) -> dict[str, str]:
    """The header that writes a filtered list's address into the browser: without the empty fields of its form."""
    asked = request.headers.get("hx-request") == "true" and not state.after
    return {"HX-Push-Url": state.url()} if asked else {}
