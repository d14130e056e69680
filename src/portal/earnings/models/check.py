"""The books looked at: the chain whole, the sums right, and the ledger what a replay of all facts gives."""

from collections import Counter
from collections.abc import AsyncIterator, Iterator
from datetime import datetime, timedelta
from uuid import UUID

from tortoise.expressions import Q

from portal.earnings import rules
from portal.earnings.models.ledger import Clearing, Entry, MonthSum, book_all, standings_of, without_kept
from portal.earnings.rules import SETTLES
from portal.partners.models import Partner
from portal.programme.models import Book, history_of, versions_at
from portal.programme.rules import shares
from portal.programme.rules.events import History

AGAIN = timedelta(days=1)  # until books are looked through once more


async def faults_of(partner_id: UUID, now: datetime) -> list[str]:
    """What is wrong with a partner's books, in words; empty: nothing. Books are taken as they are: what is due is booked before."""
    entries = await Entry.filter(partner_id=partner_id).order_by("number")
    book = await Book.get_or_none(partner_id=partner_id)
    found = [*_chain(entries, book)]
    found += _sums(entries, await MonthSum.filter(partner_id=partner_id))
    found += _clearings(entries, await Clearing.filter(partner_id=partner_id).select_related("payout"))
    return found + [fault async for fault in _replayed(partner_id, entries, now)]


def _chain(entries: list[Entry], book: Book | None) -> Iterator[str]:
    digest = ""
    for place, entry in enumerate(entries, start=1):
        if entry.number != place:
            yield f"entry {place} is missing"
            return
        digest = rules.link(digest, entry.written())
        if digest != entry.digest:
            yield f"entry {place} is not as it was written"
            return
    if book and (book.entries, book.digest) != (len(entries), digest):
        yield f"the ledger ends with entry {len(entries)}, and was told to end with {book.entries}"


def _sums(entries: list[Entry], months: list[MonthSum]) -> Iterator[str]:
    ledger, kept = Counter[str](), Counter[str]()
    for entry in entries:
        ledger[entry.currency] += entry.amount_minor
    for month in months:
        kept[month.currency] += month.earned_minor + month.back_minor - month.paid_minor
    for currency in sorted({*ledger, *kept}):
        if ledger[currency] != kept[currency]:
            yield f"the balance in {currency} is kept as {kept[currency]}, and its entries are {ledger[currency]}"


def _clearings(entries: list[Entry], clearings: list[Clearing]) -> Iterator[str]:
    """What is due is the balance; and what a payout settles is what it was made of."""
    by_id = {entry.id: entry for entry in entries}
    due = Counter[str]()
    for clearing in clearings:
        if clearing.payout is None or clearing.payout.paid_on is None:
            due[by_id[clearing.entry_id].currency] += by_id[clearing.entry_id].amount_minor
    balance = Counter[str]()
    for entry in entries:
        balance[entry.currency] += entry.amount_minor
    for currency in sorted({*due, *balance}):
        if due[currency] != balance[currency]:
            yield f"{due[currency]} is due in {currency}, and the balance is {balance[currency]}"


async def _replayed(partner_id: UUID, entries: list[Entry], now: datetime):
    if not await Partner.is_channel(partner_id):
        return
    versions, today = await versions_at(now)
    history = History(str(partner_id), await history_of(partner_id), versions.newest.zone, today)
    earned, _nothing = shares.earnings(versions, history, await standings_of(partner_id, versions))
    wanted, booked = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for entry in await without_kept(partner_id, versions, earned):
        wanted[entry.id, entry.money.currency] += entry.money.minor
    for row in entries:
        if row.kind not in SETTLES:
            booked[row.key, row.currency] += row.amount_minor
    for key in sorted({*wanted, *booked}):
        if wanted[key] != booked[key]:
            yield f"{key[0]} is booked with {booked[key]} {key[1]}, and the facts say {wanted[key]}"


async def verify(now: datetime) -> AsyncIterator[tuple[str, str]]:
    """Look through the books of all partners: a partner's slug and what is wrong, one by one. What is due is booked first."""
    await book_all(now)
    for key, slug in await Partner.all().order_by("slug").values_list("id", "slug"):
        for fault in await _faults_now(key, now):
            yield slug, fault


async def verify_some(now: datetime, most: int) -> list[tuple[str, str]]:
    """The same for a few partners whose books were not looked through for a day. Several processes may do it at once."""
    stale = Q(verified_at__isnull=True) | Q(verified_at__lt=now - AGAIN)
    found = []
    for book in await Book.filter(stale).order_by("verified_at", "partner_id").limit(most).select_related("partner"):
        if await Book.filter(stale, partner_id=book.partner_id).update(verified_at=now):
            found += [(book.partner.slug, fault) for fault in await _faults_now(book.partner_id, now)]
    return found


async def _faults_now(partner_id: UUID, now: datetime) -> list[str]:
    faults = await faults_of(partner_id, now)
    if faults:  # something may have been told this moment
        await book_all(now)
        faults = await faults_of(partner_id, now)
    return faults

