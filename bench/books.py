"""Large books: balance and month of a partner with a million sales beside one with a thousand, and a month's payout run.

The rows are those that booking writes, made with a few statements over `generate_series`; the questions go through the schema, in
process, in turns.
"""

import asyncio
import statistics
import time
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import asyncpg
from tortoise import connections

from bench.world import FUNCTIONS, create
from portal.accounts.models import Account, Origin
from portal.accounts.rules import Cause, OpenedAs
from portal.db.engine import CONNECTION, private_database
from portal.db.migrate import upgrade
from portal.earnings.models import Entry, PayoutDetails, PayoutRun
from portal.gql.context import Context
from portal.kernel import clock
from portal.kernel.viewer import Kind, Viewer
from portal.partners.models import Partner, PartnerKind
from portal.people.models import Staff, User, viewer_of
from portal.people.rules import Role
from portal.products.models import Product
from portal.schema import schema

SMALL, LARGE, MONTH = 1_000, 1_000_000, 1_000  # sales of both partners, and of each in the month that is looked at
PARTNERS, EACH = 10_000, 10  # of the payout run: partners, and entries that each has due

BALANCE = "{ earningsBalances { balance { amount currency } cleared { amount } held { amount } waiting { amount } } }"
VIEW = """query ($from: Date!, $to: Date!) {
  earningsMonths(monthsFrom: $from, monthsTo: $to) { month productName sold { amount } earned { amount } takenBack { amount } }
  earnings(first: 20, filter: {dayFrom: $from, dayTo: $to}) { totalCount nodes { number day kind amount { amount currency } sale { number } } } }"""

# `$1` partner, `$2` account, `$3` how many, `$4` how many of them in the month of `$5`, its first day; `$6` product.
_SALES = """INSERT INTO sale (id, number, account_id, partner_id, kind, description, sold_at, told_at, amount_minor, currency, said)
    SELECT pg_temp.key($1::uuid::text || 'sale', n), $1::uuid::text || n, $2::uuid, $1::uuid, 'subscription', '', at, at, 10000, 'EUR', '{}'
    FROM (SELECT n, CASE WHEN n > $3::bigint - $4::bigint THEN $5::timestamptz + interval '1 hour'
        ELSE $5::timestamptz - interval '40 days' - (($3::bigint - n) % 1000) * interval '1 day' END AS at FROM generate_series(1, $3::bigint) n) s"""
_ENTRIES = """INSERT INTO earning_entry (id, partner_id, number, kind, key, turn, account_id, sale_id, day, amount_minor, currency, stream,
        rule, version, steps, booked_at, digest)
    SELECT pg_temp.key($1::uuid::text || 'entry', row_number() OVER w), $1::uuid, row_number() OVER w, 'earning', number || '/share', 0, account_id, id,
        sold_at::date, 1000, 'EUR', '', 'Revenue share', '1', '[]', sold_at, '' FROM sale WHERE partner_id = $1::uuid WINDOW w AS (ORDER BY sold_at, id)"""
_PAID = """INSERT INTO payout (id, run_id, partner_id, period_start, period_end, pays_on, currency, stream, carried_minor, earned_minor,
        fee_minor, paid_minor, forward_minor, state, reason, paid_on)
    VALUES ($2, $3, $1, $4, $4, $4, 'EUR', '', 0, 0, 0, 1, 0, 'paid', '', $4)"""
_CLEARINGS = """INSERT INTO earning_clearing (entry_id, partner_id, cleared_on, payout_id)
    SELECT id, $1::uuid, day + 30, CASE WHEN day < $3::date THEN $2::uuid END FROM earning_entry WHERE partner_id = $1::uuid"""
_MONTHS = """INSERT INTO earning_month (id, partner_id, product_id, month, currency, sales, sold_minor, earned_minor, back_minor, paid_minor)
    SELECT gen_random_uuid(), $1::uuid, $2::uuid, date_trunc('month', day)::date, 'EUR', count(*), sum(amount_minor) * 10, sum(amount_minor), 0, 0
    FROM earning_entry WHERE partner_id = $1::uuid GROUP BY date_trunc('month', day)"""


def measure(server: str, rounds: int) -> dict[str, Any]:
    """Make both worlds on the PostgreSQL at `server` and take their times."""
    return asyncio.run(_measure(server, max(rounds, 3) * 20))


async def _measure(server: str, turns: int) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, part in (("run", _paid), ("books", lambda url: _asked(url, turns))):
        url = await create(server, f"{name}_of_sales")
        await upgrade(url)
        async with private_database(url):
            found |= await part(url)
    return found


async def _partner(by: Viewer, product: Product, slug: str) -> tuple[Partner, Account]:
    partner = await Partner.register(by, slug=slug, name=slug.title(), kind=PartnerKind.CHANNEL_PARTNER)
    given = {"name": f"{slug} account", "by": Cause.PARTNER, "partner_id": partner.id, "origin": Origin.WIZARD, "opened_as": OpenedAs.SUBSCRIPTION}
    return partner, await Account.get(id=(await Account.open(by, product, **given)).account_id)


async def _asked(url: str, turns: int) -> dict[str, Any]:
    by = Viewer(kind=Kind.VENDOR, name="Bench", role="admin", now=clock.now())
    product = await Product.add(by, slug="payroll", name="Payroll", icon="clock", hue=1)
    month = by.now.date().replace(day=1)
    connection = await asyncpg.connect(url)
    viewers = {}
    try:
        await connection.execute(FUNCTIONS)
        for slug, sales in (("small", SMALL), ("large", LARGE)):
            partner, account = await _partner(by, product, slug)
            await _fill(connection, by, partner.id, account.id, product.id, sales, month)
            user = await User.add(by.now, slug, f"{slug}@demo.example")
            place = {"role": Role.OWNER, "invited_at": by.now, "joined_at": by.now}
            viewers[slug] = await viewer_of(user, await Staff.create(user_id=user.id, partner_id=partner.id, **place), by.now)
        await connection.execute("ANALYZE")
    finally:
        await connection.close()
    last = (month + timedelta(days=32)).replace(day=1) - timedelta(days=1)
    asks = {"balance": (BALANCE, {}), "month view": (VIEW, {"from": month.isoformat(), "to": last.isoformat()})}
    return {name: await _beside(viewers, document, given, turns) for name, (document, given) in asks.items()}


async def _fill(connection: Any, by: Viewer, partner: UUID, account: UUID, product: UUID, sales: int, month: date) -> None:
    run = await PayoutRun.create(
        period_start=month, period_end=date.fromordinal(sales + 1), pays_on=month, state="done", drawn_at=by.now, drawn_by_name="Bench"
    )
    payout = run.id
    await connection.execute(_SALES, partner, account, sales, MONTH, by.now.replace(day=1, hour=8))
    await connection.execute(_ENTRIES, partner)
    await connection.execute(_PAID, partner, payout, run.id, date.fromordinal(sales + 1))
    await connection.execute(_CLEARINGS, partner, payout, month)
    await connection.execute(_MONTHS, partner, product)


async def _beside(viewers: dict[str, Viewer], document: str, given: dict[str, Any], turns: int) -> dict[str, Any]:
    """Milliseconds for both, asked in turns: the median, and how much longer the large one takes."""
    times: dict[str, list[float]] = {name: [] for name in viewers}
    for _turn in range(turns):
        for name, viewer in viewers.items():
            begun = time.perf_counter()
            result = await schema.execute(document, variable_values=given, context_value=Context(viewer=viewer, in_process=True))
            times[name].append((time.perf_counter() - begun) * 1000)
            if result.errors:
                raise SystemExit(f"bench: {result.errors[0]}")
    medians = {name: round(statistics.median(found), 2) for name, found in times.items()}
    return {"ms": medians, "ratio": round(medians["large"] / medians["small"], 2), "goal": 1.5, "sales": {"small": SMALL, "large": LARGE}}


async def _banked(by: Viewer) -> None:
    """Bank details of everyone, old enough to be paid by."""
    said = {"currency": "EUR", "holder": "Bench", "country": "IE", "last4": "0000", "is_iban": True, "sealed": ""}
    moments = {"changed_at": by.now, "changed_by_name": "Bench", "usable_from": by.now}
    rows = [PayoutDetails(partner_id=key, **said, **moments) for key in await Partner.all().values_list("id", flat=True)]
    await PayoutDetails.bulk_create(rows, batch_size=500)


async def _paid(_url: str) -> dict[str, Any]:
    """Draw up, approve and pay a month for many partners."""
    by = Viewer(kind=Kind.VENDOR, name="Bench", role="admin", now=clock.now())
    await _due(by)
    await _banked(by)
    took = {}
    drawer, approver = [await User.add(by.now, name, f"{name}@demo.example") for name in ("drawer", "approver")]
    run = await PayoutRun.begin(Viewer(kind=Kind.VENDOR, name="Drawer", user_id=drawer.id, now=by.now))

    async def timed(name: str, work: Callable[[], Any]) -> None:
        begun = time.perf_counter()
        await work()
        took[name] = round(time.perf_counter() - begun, 2)

    second = Viewer(kind=Kind.VENDOR, name="Approver", user_id=approver.id, now=by.now)
    await timed("drawn up", lambda: PayoutRun.go_on(by.now))
    run = await PayoutRun.get(id=run.id)
    await timed("approved", lambda: run.approve(second))
    await timed("marked as paid", lambda: run.pay_all(second))
    paid = await Entry.filter(kind="payout").count()
    if paid != PARTNERS:
        raise SystemExit(f"bench: {paid} of {PARTNERS} partners were paid")
    return {"payout run": {"seconds": took, "partners": PARTNERS, "entries": PARTNERS * EACH}}


async def _due(by: Viewer) -> None:
    """Partners, each with entries that the newest period pays."""
    _start, end, _pays_on = await PayoutRun.newest_period(by.now)
    named = [{"slug": f"p{number}", "name": f"P{number}", "name_key": f"p{number}"} for number in range(PARTNERS)]
    rows = [Partner(kind=PartnerKind.CHANNEL_PARTNER, created_at=by.now, **each) for each in named]
    await Partner.bulk_create(rows, batch_size=1000)
    sql = f"""
        INSERT INTO programme_book (partner_id, is_due, sweeps, booked_through, entries, digest) SELECT id, false, false, '{end}', {EACH}, '' FROM partner;
        INSERT INTO earning_entry (id, partner_id, number, kind, key, turn, day, amount_minor, currency, stream, rule, version, steps, booked_at, digest)
            SELECT gen_random_uuid(), id, n, 'earning', 'e' || n, 0, '{end}', 1000, 'EUR', '', '', '', '[]', now(), '' FROM partner, generate_series(1, {EACH}) n;
        INSERT INTO earning_clearing (entry_id, partner_id, cleared_on) SELECT id, partner_id, day FROM earning_entry;
        INSERT INTO earning_month (id, partner_id, month, currency, sales, sold_minor, earned_minor, back_minor, paid_minor)
            SELECT gen_random_uuid(), id, date_trunc('month', date '{end}')::date, 'EUR', 0, 0, {EACH * 1000}, 0, 0 FROM partner;
        ANALYZE"""
    for statement in sql.split(";\n"):
        await connections.get(CONNECTION).execute_query(statement)
