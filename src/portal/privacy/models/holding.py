"""What the portal holds of a person: counted, and given out."""

import json
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import Any
from uuid import UUID

from tortoise.expressions import Q, RawSQL

from portal.audit.models import Event
from portal.db.engine import dialect
from portal.db.transactions import whole
from portal.kernel.checks import may_be_stored
from portal.kernel.refusal import refuse_if
from portal.kernel.viewer import Viewer
from portal.people.models import Staff, User
from portal.privacy import rules
from portal.privacy.models.person import Person
from portal.privacy.models.places import PLACES, SCANS, Place, Scan
from portal.privacy.rules import Fate, Group

MOST_FOUND = 20  # people that a search shows
AT_ONCE = 500


@dataclass(frozen=True)
class Held:
    """How many rows of a group an erasure treats in one way."""

    group: Group
    fate: Fate
    count: int


def places_of(person: Person) -> Iterator[tuple[Place, Q]]:
    """The places that may hold something of the person, with the condition of its rows."""
    for place in PLACES:
        where = place.whose(person)
        if where is not None:
            yield place, where


async def search(words: str) -> list[User]:
    """People of the portal by a part of the name or of the address, by name."""
    words = words.strip()
    if not words or not may_be_stored(words, 254):
        return []
    found = User.filter(Q(name__icontains=words) | Q(email_key__contains=words.casefold()), erased_at__isnull=True)
    return await found.order_by("name", "id").limit(MOST_FOUND)


async def places_by_user(user_ids: list[UUID]) -> dict[UUID, list[str]]:
    """The names of the partners in which people have a place, or had one."""
    found: dict[UUID, list[str]] = {}
    places = Staff.filter(user_id__in=user_ids).order_by("partner__name_key", "id")
    for user_id, name in await places.values_list("user_id", "partner__name"):
        found.setdefault(user_id, []).append(name)
    return found


async def own_user(viewer: Viewer) -> User | None:
    """The viewer's own user; None: a tool asks."""
    return await User.get_or_none(id=viewer.user_id) if viewer.user_id else None


async def held_of(person: Person) -> list[Held]:
    """What there is, by group and by what becomes of it, in the order in which it is declared. Writes nothing."""
    counts: Counter[tuple[Group, Fate]] = Counter()
    for place, where in places_of(person):
        counts[place.group, place.fate] += await place.model.filter(where).count()
    for scan in SCANS:
        async for rows in scanned(scan, person):
            counts[scan.group, scan.fate] += len(rows)
    order = {group: place for place, group in enumerate(Group)}
    return [Held(group, fate, n) for (group, fate), n in sorted(counts.items(), key=lambda each: (order[each[0][0]], each[0][1])) if n]


async def scanned(scan: Scan, person: Person) -> AsyncIterator[list[tuple[Any, Any]]]:
    """Key and value of the rows whose JSON holds the person's address, or in the person's places one of the names; some at a time."""
    named = scan.within(person)
    seen: set[Any] = set()
    looked_for = [(person.email, Q()), *((name, named) for name in sorted(person.names) if named is not None)]
    text = RawSQL(f'CAST("{scan.model._meta.db_table}"."{scan.column}" AS TEXT)')
    for words, where in looked_for:
        is_name = words != person.email
        holds = Q(_text__contains=_told(scan, words)) if is_name else Q(_text__icontains=_told(scan, words)[1:-1])
        keys = await scan.model.annotate(_text=text).filter(holds, where, scan.among).values_list("id", flat=True)
        keys = [key for key in keys if key not in seen]
        for start in range(0, len(keys), AT_ONCE):
            found = await scan.model.filter(id__in=keys[start : start + AT_ONCE]).values_list("id", scan.column)
            names = person.names if is_name else ()
            differs = [(key, value) for key, value in found if rules.scrubbed(value, names, person.email, "") != value]
            seen.update(key for key, _value in differs)
            if differs:
                yield differs


def _told(scan: Scan, words: str) -> str:
    """A text as it stands in the JSON of this database, with its quotes."""
    if dialect() == "sqlite":
        return str(scan.model._meta.fields_map[scan.column].encoder(words))  # type: ignore[attr-defined]
    return json.dumps(words, ensure_ascii=False)


# Giving it out


@whole
async def exported(viewer: Viewer, person: Person, *, own: bool = False) -> dict[str, Any]:
    """Everything that is held of a person, by group: lists of rows, each with the place that it stands in. Noted in the log.

    Raises `Refused` NOTHING_HELD.
    """
    found: dict[str, list[dict[str, Any]]] = {}
    for place, where in places_of(person):
        columns = [name for name in ("id", *place.becomes, *place.shows) if name not in place.hides and name in place.model._meta.db_fields]
        for row in await place.model.filter(where).order_by(place.model._meta.pk_attr).values(*dict.fromkeys(columns)):
            found.setdefault(place.group.value, []).append({"place": place.model._meta.db_table, **{name: _plain(value) for name, value in row.items()}})
    refuse_if(rules.refuse_nothing(sum(map(len, found.values()))))
    name = person.user.name if person.user else min(person.names, default="")
    about = {"email": person.email, "name": name, "madeAt": viewer.now.isoformat()}
    await Event.write(viewer, "person.exported_own" if own else "person.exported", name=name, places=len(found))
    return {"about": about, "held": found}


def _plain(value: Any) -> Any:
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, datetime | date):
        return value.isoformat()
    return str(value) if isinstance(value, UUID) else value
