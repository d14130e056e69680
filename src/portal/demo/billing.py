"""What the vendor's billing told of the small world: sales, payments, a refund, a charge-back; and the payout runs since.

Told month by month in the order in which it happened, by the verbs that the billing and vendor finance use, so that each entry
of a ledger is booked, held, cleared and paid as in a portal that has been there all along.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from random import Random

from portal.accounts.models import Account
from portal.accounts.rules import Lifecycle
from portal.demo.cast import MAIN
from portal.demo.catalogue import BY_SLUG
from portal.demo.plan import AccountPlan, World
from portal.demo.stage import Stage
from portal.earnings.models import PayoutDetails, PayoutRun, Sale, SaleChange, SaleChangeKind, book_due
from portal.kernel.money import Money
from portal.outbox.models import Mail
from portal.partners.models import PartnerKind
from portal.people.models import viewer_of
from portal.points.models import book as book_points
from portal.products.models import BillingPeriod
from portal.programme.rules.terms import Span

BACK = timedelta(days=150)  # as far back as sales are told
_PAID = frozenset({Lifecycle.PAYING, Lifecycle.PAST_DUE})
_POUNDS = frozenset({"GB"})
_POSTING = Money(149_00, "EUR")
_A_HEAD = 210  # cents a head and month, beside what the plan costs


@dataclass(frozen=True)
class Told:
    """One thing that the billing told."""

    at: datetime
    number: str
    account: AccountPlan
    amount: Money
    kind: str
    description: str
    change: SaleChangeKind | None = None
    sale: str = ""
    plan: str | None = None


_ACCOUNTS = {"EUR": ("IE", "IE29AIBK93115212345678"), "GBP": ("GB", "GB29NWBK60161331926819")}  # the examples of the IBAN registry


async def write_sales(stage: Stage, world: World, key: bytes) -> None:
    """Tell all of it, and run the payouts of every month that is over. `key` seals bank details."""
    await _give_details(stage, world, key)
    told = sorted(_all(world), key=lambda each: (each.at, each.number))
    accounts = {(row.product.slug, row.company_id): row async for row in Account.all().select_related("product")}
    place = 0
    for at in (*_runs(world.now), world.now):
        while place < len(told) and told[place].at <= at:
            await _tell(stage, told[place], accounts)
            place += 1
        await _book(stage, at)
        if at < world.now:
            await _pay(stage, at)
    await Mail.filter(kind__startswith="earnings/").delete()  # of months ago, and read


async def _give_details(stage: Stage, world: World, key: bytes) -> None:
    """The main partner's owner says where it is paid, before anything is."""
    owner = await stage.person(MAIN, "owner", world.now - BACK)
    holder = stage.partners[MAIN].name
    for currency, (country, iban) in _ACCOUNTS.items():
        await PayoutDetails.give(owner, key, timedelta(days=3), currency, holder=holder, country=country, iban=iban)


def _runs(now: datetime) -> Iterator[datetime]:
    """When finance draws up a month: the morning of its second day after."""
    first = (now - BACK).replace(day=2, hour=8, minute=10, second=0, microsecond=0)
    months = 1
    while (at := first + (Span(months=months).after(first.date()) - first.date())) + timedelta(days=9) < now:
        yield at
        months += 1


async def _tell(stage: Stage, told: Told, accounts: dict[tuple[str, str | None], Account]) -> None:
    viewer = stage.billing(told.at + timedelta(minutes=4))
    if told.change:
        await SaleChange.tell(viewer, told.change, told.number, told.sale, told.at, None if told.change is SaleChangeKind.PAYMENT else told.amount)
        return
    account = accounts[told.account.product, told.account.company_id]
    given = {"sold_at": told.at, "amount": told.amount, "kind": told.kind, "description": told.description, "plan": told.plan}
    await Sale.tell(viewer, account, told.number, **given)  # type: ignore[arg-type]


async def _book(stage: Stage, at: datetime) -> None:
    for partner in stage.partners.values():
        await book_points(partner.id, at)
    while await book_due(at, 200):
        pass


async def _pay(stage: Stage, at: datetime) -> None:
    """Drawn up by one, approved by another, paid some days later."""
    begun = await PayoutRun.begin(await viewer_of(stage.users["finance"], None, at))
    await PayoutRun.go_on(at)
    run = await PayoutRun.get(id=begun.id)
    await run.approve(await viewer_of(stage.users["vendor"], None, at + timedelta(hours=3)))
    pays = datetime.combine(run.pays_on, at.timetz()) + timedelta(hours=2)
    await run.pay_all(await viewer_of(stage.users["finance"], None, pays))


def _all(world: World) -> Iterator[Told]:
    rng = Random(f"billing {world.now:%Y-%m}")  # noqa: S311  a world is drawn, no secret
    for partner in world.partners:
        if partner.kind is not PartnerKind.CHANNEL_PARTNER:
            continue
        accounts = [*(each for client in partner.clients for each in client.accounts), *partner.unlinked]
        for account in accounts:
            yield from _of_account(account, world.now, rng)


def _of_account(account: AccountPlan, now: datetime, rng: Random) -> Iterator[Told]:
    """What one account bought, what was paid, and of a few what was given back."""
    for number, (begin, end) in enumerate(_paid_spans(account, now)):
        sold = list(_invoices(account, begin, end, now, f"{number}" if number else ""))
        for sale in sold:
            yield sale
            late = sale is sold[-1] and account.lifecycle is Lifecycle.PAST_DUE
            paid = sale.at + timedelta(days=rng.randint(2, 19), hours=rng.randint(0, 8))
            if late or paid >= now or not sale.amount.minor:
                continue
            yield _change(sale, paid, SaleChangeKind.PAYMENT, sale.amount)
            yield from _given_back(sale, paid, now, rng)


def _given_back(sale: Told, paid: datetime, now: datetime, rng: Random) -> Iterator[Told]:
    """Of some twenty sales one is refunded in part, of some sixty one charged back."""
    lot, back = rng.random(), paid + timedelta(days=rng.randint(12, 48))
    if back < now and lot < 0.05:
        yield _change(sale, back, SaleChangeKind.REFUND, Money(sale.amount.minor // 4 or 1, sale.amount.currency))
    elif back < now and lot < 0.065:
        yield _change(sale, back, SaleChangeKind.CHARGEBACK, sale.amount)


def _change(sale: Told, at: datetime, kind: SaleChangeKind, amount: Money) -> Told:
    return Told(at, f"{kind.value.upper()[:3]}-{sale.number[4:]}", sale.account, amount, "", "", kind, sale.number)


def _paid_spans(account: AccountPlan, now: datetime) -> Iterator[tuple[datetime, datetime]]:
    """From when until when it paid."""
    since: datetime | None = None
    for move in account.moves:
        if move.to in _PAID:
            since = since or move.at
        elif since:
            yield since, move.at
            since = None
    if since:
        yield since, now


def _invoices(account: AccountPlan, begin: datetime, end: datetime, now: datetime, mark: str) -> Iterator[Told]:
    subscription = account.subscriptions[-1] if account.subscriptions else None
    plan = subscription.plan if subscription else None
    name, period, price = next(
        ((name, period, price) for slug, name, period, price in BY_SLUG[account.product].plans if slug == plan),
        ("", BillingPeriod.MONTHLY, None),
    )
    months = 12 if period is BillingPeriod.YEARLY else 1
    heads = max((each.headcount for each in account.usage), default=4)
    cents = (int(float(price) * 100) if price else 0) + heads * _A_HEAD * months
    amount = Money(cents, "GBP" if account.country in _POUNDS else "EUR") if price else _POSTING
    kind = "subscription" if price else "job posting"
    what = f"{BY_SLUG[account.product].name} {name}, {'a year' if months == 12 else 'a month'}" if price else "Posting, 30 days"
    turn, day = 0, begin.date()
    while (at := begin + (_step(day, months, turn) - day)) < end:
        if at > now - BACK:
            yield Told(at, f"INV-{account.company_id}-{mark}{turn + 1:02}", account, amount, kind, what, plan=plan)
        turn += 1


def _step(day: date, months: int, turn: int) -> date:
    return Span(months=months).after(day, turn)
