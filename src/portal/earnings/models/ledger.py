"""The ledger of earnings: appended to, never changed; each entry numbered and chained, so that what is missing or altered shows."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Self
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.accounts.models import Account, Engagement
from portal.db.fields import IdField
from portal.db.transactions import whole
from portal.earnings import rules
from portal.earnings.models.sales import Sale, seen_by
from portal.earnings.rules import EntryKind
from portal.kernel.money import Money
from portal.kernel.viewer import Viewer
from portal.partners.models import Partner
from portal.points.models import book_if_due
from portal.programme.models import AccountDue, Attribution, Book, PartnerTier, history_of, versions_at
from portal.programme.rules import shares
from portal.programme.rules.entries import Earning, Nothing, Standing
from portal.programme.rules.events import History, Type
from portal.programme.rules.versions import Versions


class Entry(Model):
    """Money that a partner earned, that was taken back, or that was paid: `amount_minor` of `currency`, of the calendar day `day`."""

    id = IdField()
    partner_id: UUID
    account_id: UUID | None
    client_id: UUID | None
    sale_id: UUID | None
    payout_id: UUID | None
    partner = fields.ForeignKeyField("portal.Partner", related_name="entries", on_delete=fields.RESTRICT)
    number = fields.BigIntField()  # 1, 2, 3 … of the partner, without a gap
    kind = fields.CharEnumField(EntryKind, max_length=12)
    key = fields.CharField(400)  # the entry as the rules call it; with `turn` once for each partner
    turn = fields.IntField(default=0)
    account = fields.ForeignKeyField("portal.Account", related_name="entries", null=True, on_delete=fields.RESTRICT)
    client = fields.ForeignKeyField("portal.Client", related_name="entries", null=True, on_delete=fields.RESTRICT)  # its folder then
    sale = fields.ForeignKeyField("portal.Sale", related_name="entries", null=True, on_delete=fields.RESTRICT)
    reverses_id: UUID | None = fields.UUIDField(null=True)
    payout = fields.ForeignKeyField("portal.Payout", related_name="entries", null=True, on_delete=fields.RESTRICT)  # of kinds payout, fee, returned
    day = fields.DateField()
    amount_minor = fields.BigIntField()
    currency = fields.CharField(3)
    stream = fields.CharField(40, default="")
    rule = fields.CharField(100, default="")
    version = fields.CharField(40, default="")  # of the programme
    steps: list[dict[str, str]] = fields.JSONField()
    booked_at = fields.DatetimeField()
    digest = fields.CharField(64)

    class Meta:
        table = "earning_entry"
        unique_together = (("partner_id", "number"), ("partner_id", "key", "turn"))
        indexes = [Index(fields=("partner_id", "day", "id")), Index(fields=("account_id", "number")), Index(fields=("sale_id",))]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        return seen_by(viewer, cls.all())

    @property
    def money(self) -> Money:
        """Its amount."""
        return Money(self.amount_minor, self.currency)

    def written(self) -> dict[str, Any]:
        """What its digest is made of."""
        names = ("partner_id", "number", "kind", "key", "turn", "account_id", "sale_id", "reverses_id", "payout_id")
        more = ("day", "amount_minor", "currency", "stream", "rule", "version")
        return {name: None if (value := getattr(self, name)) is None else str(value) for name in (*names, *more)}


class Clearing(Model):
    """When an entry can be paid, and with which payout it is. The one part of the ledger's story that goes on."""

    entry_id: UUID
    partner_id: UUID
    payout_id: UUID | None
    entry = fields.OneToOneField("portal.Entry", related_name="clearing", primary_key=True, on_delete=fields.RESTRICT)
    partner = fields.ForeignKeyField("portal.Partner", related_name="clearings", on_delete=fields.RESTRICT)
    cleared_on = fields.DateField(null=True)  # None: waits for something that has not happened
    payout = fields.ForeignKeyField("portal.Payout", related_name="clearings", null=True, on_delete=fields.RESTRICT)

    class Meta:
        table = "earning_clearing"
        indexes = [
            Index(fields=("partner_id", "payout_id", "cleared_on")),
            Index(fields=("partner_id", "cleared_on")),
            Index(fields=("payout_id",)),
        ]


class MonthSum(Model):
    """A partner's month in one product and currency, kept with the entries and sales that it adds up; a balance is the sum of all."""

    id = IdField()
    partner_id: UUID
    partner = fields.ForeignKeyField("portal.Partner", related_name="month_sums", on_delete=fields.RESTRICT)
    product = fields.ForeignKeyField("portal.Product", null=True, on_delete=fields.RESTRICT)  # None: payouts, of no product
    month = fields.DateField()  # its first day
    currency = fields.CharField(3)
    sales = fields.BigIntField(default=0)
    sold_minor = fields.BigIntField(default=0)
    earned_minor = fields.BigIntField(default=0)
    back_minor = fields.BigIntField(default=0)  # refunds, charge-backs, forfeits, corrections
    paid_minor = fields.BigIntField(default=0)  # payouts with their fees, less what came back; not negative

    class Meta:
        table = "earning_month"
        unique_together = (("partner_id", "month", "currency", "product_id"),)

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        return seen_by(viewer, cls.all())


_ALL = frozenset(Type)
_OWN = _ALL - {Type.SALE, Type.PAYMENT, Type.REFUND, Type.CHARGEBACK, Type.SEATS, Type.USAGE}


@dataclass(frozen=True)
class Draft:
    """An entry to append."""

    kind: EntryKind
    key: str
    day: date
    money: Money
    account_id: UUID | None = None
    client_id: UUID | None = None
    sale_id: UUID | None = None
    reverses_id: UUID | None = None
    payout_id: UUID | None = None
    stream: str = ""
    rule: str = ""
    version: str = ""
    steps: tuple[tuple[str, str], ...] = ()
    cleared_on: date | None = None


async def append(book: Book, drafts: Sequence[Draft], products: Mapping[UUID, UUID], now: datetime) -> list[Entry]:
    """Append entries to a partner's ledger, which `book` (locked) stands for. `products`: the product of each account."""
    if not drafts:
        return []
    rows: list[Entry] = []
    told = Entry.filter(partner_id=book.partner_id, key__in=list({draft.key for draft in drafts}))
    turns = Counter(await told.values_list("key", flat=True))
    for draft in drafts:
        book.entries += 1
        named = {name: value for name, value in vars(draft).items() if name not in ("money", "steps", "cleared_on")}
        row = Entry(
            **named,
            partner_id=book.partner_id,
            number=book.entries,
            turn=turns[draft.key],
            amount_minor=draft.money.minor,
            currency=draft.money.currency,
            steps=[{"what": what, "value": value} for what, value in draft.steps],
            booked_at=now,
        )
        row.digest = book.digest = rules.link(book.digest, row.written())
        turns[draft.key] += 1
        rows.append(row)
    await Entry.bulk_create(rows, batch_size=200)
    clearings = [
        Clearing(entry_id=row.id, partner_id=row.partner_id, cleared_on=draft.cleared_on)
        for row, draft in zip(rows, drafts, strict=True)
        if row.kind not in rules.SETTLES
    ]
    await Clearing.bulk_create(clearings, batch_size=200)
    await Book.filter(partner_id=book.partner_id).update(entries=book.entries, digest=book.digest)
    sums: dict[tuple[UUID | None, date, str], Counter[str]] = defaultdict(Counter)
    for row in rows:
        product = products.get(row.account_id) if row.account_id else None
        column = "paid_minor" if row.kind in rules.SETTLES else "earned_minor" if row.kind is EntryKind.EARNING else "back_minor"
        sums[product, row.day.replace(day=1), row.currency][column] += -row.amount_minor if column == "paid_minor" else row.amount_minor
    for (product, month, currency), amounts in sums.items():
        await add_up(book.partner_id, product, month, currency, **amounts)
    return rows


async def add_up(partner_id: UUID, product_id: UUID | None, day: date, currency: str, **amounts: int) -> None:
    """Add amounts to a partner's month. The partner's book is locked: no two do so at once."""
    key = {"partner_id": partner_id, "product_id": product_id, "month": day.replace(day=1), "currency": currency}
    row = await MonthSum.get_or_none(**{name: value for name, value in key.items() if value is not None}, **({} if product_id else {"product_id__isnull": True}))
    if row is None:
        await MonthSum.create(**key, **amounts)
    else:
        await MonthSum.filter(id=row.id).update(**{name: getattr(row, name) + amount for name, amount in amounts.items()})


async def standings_of(partner_id: UUID, versions: Versions) -> list[Standing]:
    """Where a partner stood, the oldest first: as its points are booked, or set by the vendor."""
    rows = await PartnerTier.filter(partner_id=partner_id, superseded_at__isnull=True).order_by("since", "id").select_related("tier")
    zone = versions.newest.zone
    return [Standing(str(partner_id), row.tier.name, row.tier.rank - 1, row.since.astimezone(zone).date()) for row in rows]


@dataclass(frozen=True)
class Outcome:
    """What was earned, what earned nothing and why, and when time alone may change that. `whole`: of all the partner's accounts."""

    earned: list[Earning]
    nothing: list[Nothing]
    coming: date | None
    whole: bool


async def outcome_of(partner_id: UUID, account_id: UUID | None, versions: Versions, today: date) -> Outcome:
    """What an account (None: what is about no account) earned a partner by a day.

    Where rules reach over accounts it is looked at as a whole, whichever account was asked for.
    """
    narrow = shares.is_narrow(versions)
    events = await history_of(partner_id, account_id=account_id) if narrow and account_id else await history_of(partner_id, _OWN if narrow else _ALL)
    if narrow and account_id is None:
        events = [event for event in events if event.account is None and event.sale is None]
    if narrow and (types := shares.acts(versions)):
        known = {event.id for event in events}
        events += [event for event in await history_of(partner_id, types) if event.id not in known]
        events.sort(key=lambda each: (each.at, each.id))
    history = History(str(partner_id), events, versions.newest.zone, today)
    earned, nothing = shares.earnings(versions, history, await standings_of(partner_id, versions))
    if narrow:
        asked = str(account_id) if account_id else None
        earned = [entry for entry in earned if entry.account == asked]
    return Outcome(earned, nothing, shares.next_day(versions, history), not narrow)


@whole
async def book(account_id: UUID, now: datetime) -> None:
    """Bring what an account earned up to this day, for whomever it is attributed to. Done again it changes nothing."""
    versions, today = await versions_at(now)
    partners = sorted(set(await Attribution.filter(account_id=account_id).values_list("partner_id", flat=True)), key=str)
    days = [await _book(partner_id, account_id, versions, today, now) for partner_id in partners]  # one mostly
    coming = min((day for day in days if day), default=None)
    await AccountDue.filter(account_id=account_id).delete()
    if coming:
        await AccountDue.mark(account_id, coming)


async def book_all(now: datetime) -> None:
    """Book everything that is due."""
    while await book_due(now, 200):
        pass


async def book_due(now: datetime, most: int) -> int:
    """Book accounts whose day has come; first of partners of whom something was told that may touch all. Answers how many of both."""
    versions, today = await versions_at(now)
    sweeping = await Book.filter(sweeps=True).order_by("partner_id").limit(most).values_list("partner_id", flat=True)
    for partner_id in sweeping:
        await _sweep(partner_id, versions, today, now)
    due = await AccountDue.filter(due_on__lte=today).order_by("due_on").limit(most).values_list("account_id", flat=True)
    for account_id in due:
        await book(account_id, now)
    return len(sweeping) + len(due)


@whole
async def _sweep(partner_id: UUID, versions: Versions, today: date, now: datetime) -> None:
    """Book what is about no account, and have each account looked at that was ever sold something."""
    await Book.lock(partner_id)
    await Book.filter(partner_id=partner_id).update(sweeps=False)
    await _book(partner_id, None, versions, today, now)
    for account_id in await Sale.filter(partner_id=partner_id).distinct().values_list("account_id", flat=True):
        await AccountDue.mark(account_id, today)


async def _book(partner_id: UUID, account_id: UUID | None, versions: Versions, today: date, now: datetime) -> date | None:
    partner_book = await Book.lock(partner_id)
    await book_if_due(partner_id, now)  # the tier of a day is known before what is earned with it
    if account_id:
        await _claim_sales(partner_id, account_id, versions)
    if not await Partner.is_channel(partner_id):
        return None  # only a channel partner has earnings
    outcome = await outcome_of(partner_id, account_id, versions, today)
    earned = await without_kept(partner_id, versions, outcome.earned)
    rows = Entry.filter(partner_id=partner_id, kind__not_in=list(rules.SETTLES))
    if not outcome.whole:
        rows = rows.filter(account_id=account_id) if account_id else rows.filter(account_id__isnull=True)
    await _post(partner_book, await rows.order_by("number"), earned, today, now)
    return outcome.coming


async def _claim_sales(partner_id: UUID, account_id: UUID, versions: Versions) -> None:
    """Sales of an account that are nobody's yet are whose the account was on their day. They count in that partner's month."""
    for sale in await Sale.filter(account_id=account_id, partner_id__isnull=True).order_by("sold_at", "id"):
        if await Attribution.of(account_id, sale.sold_at) == partner_id and await Sale.filter(id=sale.id, partner_id__isnull=True).update(
            partner_id=partner_id
        ):
            account = await Account.get(id=account_id)
            day = versions.day(sale.sold_at)
            await add_up(partner_id, account.product_id, day, sale.currency, sales=1, sold_minor=sale.amount_minor)


async def without_kept(partner_id: UUID, versions: Versions, found: list[Earning]) -> list[Earning]:
    """Without what came after its earning had been paid, where the programme leaves what was paid."""
    backs = [entry for entry in found if entry.reverses and versions.on(entry.day).payouts.pulled_back == "until paid"]
    if not backs:
        return found
    paid = Clearing.filter(partner_id=partner_id, entry__key__in=[entry.reverses for entry in backs], payout__paid_on__isnull=False)
    paid_on = dict(await paid.values_list("entry__key", "payout__paid_on"))
    kept = {entry.id for entry in backs if entry.reverses in paid_on and paid_on[entry.reverses] <= entry.day}
    return [entry for entry in found if entry.id not in kept]


async def _post(book: Book, booked: list[Entry], found: list[Earning], today: date, now: datetime) -> None:
    """Append what is not booked yet, and take back what no longer follows."""
    undone = {row.reverses_id for row in booked if row.kind is EntryKind.CORRECTION}
    standing = {row.key: row for row in booked if row.kind is not EntryKind.CORRECTION and row.id not in undone}
    wanted = {entry.id: entry for entry in found}
    back, new = rules.changes(
        {key: (row.amount_minor, row.currency) for key, row in standing.items()},
        {key: (entry.money.minor, entry.money.currency) for key, entry in wanted.items()},
    )
    accounts = {UUID(entry.account) for entry in found if entry.account} | {row.account_id for row in booked if row.account_id}
    products = dict(await Account.filter(id__in=list(accounts)).values_list("id", "product_id")) if back or new else {}
    if back:
        due = {row.entry_id: row for row in await Clearing.filter(entry_id__in=[standing[key].id for key in back])}
        await append(book, [_correction(standing[key], due[standing[key].id], today) for key in back], products, now)
    await _clear(standing, {key: wanted[key] for key in standing if key in wanted and key not in back})
    owns = [wanted[key] for key in new if not wanted[key].reverses]
    ids = {row.key: row.id for row in await append(book, await _drafts(book, owns, {}), products, now)}
    ids = {**{key: row.id for key, row in standing.items() if key not in back}, **ids}
    backs = [wanted[key] for key in new if wanted[key].reverses]
    await append(book, await _drafts(book, backs, ids), products, now)


def _correction(row: Entry, due: Clearing, today: date) -> Draft:
    """What takes an entry back: due with it, or where it is paid, at once."""
    cleared = today if due.payout_id else due.cleared_on
    steps = (("Corrected", f"entry {row.number}: what was told late leads to another result"),)
    same = {name: getattr(row, name) for name in ("key", "account_id", "client_id", "sale_id", "stream", "rule", "version")}
    return Draft(kind=EntryKind.CORRECTION, day=today, money=-row.money, reverses_id=row.id, steps=steps, cleared_on=cleared, **same)


async def _drafts(book: Book, found: Iterable[Earning], ids: Mapping[str, UUID]) -> list[Draft]:
    entries = list(found)
    if not entries:
        return []
    numbers = {entry.sale for entry in entries if entry.sale}
    sales = dict(await Sale.filter(number__in=list(numbers)).values_list("number", "id")) if numbers else {}
    accounts = {UUID(entry.account) for entry in entries if entry.account}
    sides = Engagement.filter(account_id__in=list(accounts), partner_id=book.partner_id).order_by("since", "id")
    folders = dict(await sides.values_list("account_id", "client_id"))
    return [
        Draft(
            kind=EntryKind(entry.kind),
            key=entry.id,
            day=entry.day,
            money=entry.money,
            account_id=UUID(entry.account) if entry.account else None,
            client_id=folders.get(UUID(entry.account)) if entry.account else None,
            sale_id=sales.get(entry.sale),
            reverses_id=ids.get(entry.reverses) if entry.reverses else None,
            stream=entry.stream,
            rule=entry.rule,
            version=entry.version,
            steps=tuple((step.what, step.value) for step in entry.steps),
            cleared_on=entry.cleared,
        )
        for entry in entries
    ]


async def _clear(standing: Mapping[str, Entry], wanted: Mapping[str, Earning]) -> None:
    """When entries that are booked can be paid may have changed: what they waited for has come, or the payout profile is complete."""
    if not wanted:
        return
    by_entry = {standing[key].id: entry for key, entry in wanted.items()}
    for row in await Clearing.filter(entry_id__in=list(by_entry), payout_id__isnull=True):
        cleared = by_entry[row.entry_id].cleared
        if cleared != row.cleared_on:
            await Clearing.filter(entry_id=row.entry_id, payout_id__isnull=True).update(cleared_on=cleared)
