"""A partner's history: all facts that count for it, from wherever they are kept, as the rules read them."""

from collections.abc import Awaitable, Callable, Collection
from uuid import UUID

from tortoise.expressions import F

from portal.db.fields import as_moment
from portal.programme.models.facts import ProgrammeEvent
from portal.programme.rules.events import Event, Type

# Facts of a partner, of some types and at most of one account.
Source = Callable[[UUID, Collection[Type], UUID | None], Awaitable[list[Event]]]
SOURCES: list[Source] = []


async def history_of(partner_id: UUID, types: Collection[Type] = frozenset(Type), account_id: UUID | None = None) -> list[Event]:
    """Facts in the order in which they happened: the partner's own, and those of accounts while they were attributed to it.

    With `account_id` only those of this account, and those that are about no account.
    """
    found = [event for source in SOURCES for event in await source(partner_id, types, account_id)]
    return sorted(found, key=lambda each: (each.at, each.id))


async def _told(partner_id: UUID, types: Collection[Type], account_id: UUID | None) -> list[Event]:
    own = ProgrammeEvent.filter(partner_id=partner_id, type__in=list(types))
    of_accounts = ProgrammeEvent.filter(
        partner_id__isnull=True, type__in=list(types), account__attributions__partner_id=partner_id
    ).annotate(since=F("account__attributions__since"), until=F("account__attributions__until"))
    if account_id:
        of_accounts = of_accounts.filter(account_id=account_id)
    found = [row.as_event(partner_id) for row in await own if account_id is None or row.account_id in (None, account_id)]
    return found + [row.as_event(partner_id) for row in await of_accounts if _counts(row)]


def _counts(row: ProgrammeEvent) -> bool:
    since, until = as_moment(row.since), as_moment(row.until)  # type: ignore[attr-defined]
    return bool(since and since <= row.at and (until is None or row.at < until))


SOURCES.append(_told)
