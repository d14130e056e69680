"""A world of a chosen size: one partner with so many clients, written with a few statements over `generate_series`.

The people, the products and the other partners are the demonstration's own; the book is drawn here, from each client's number
alone, so that the same size gives the same book, and the first clients of a larger one are those of a smaller.
"""

import asyncio
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import asyncpg

from portal.accounts.models import Account
from portal.accounts.rules import Lifecycle
from portal.clients.models import Client
from portal.db.engine import private_database
from portal.gql.plan.pages import Order, cursor
from portal.kernel import clock, ids
from portal.people.models import Session, Staff, User
from portal.tallies.models import recount

ROOT = Path(__file__).resolve().parents[1]
OWNER = "owner@demo.example"
PRODUCT = "payroll"
BY_NAME = Order("name_key")

# Made once in each world. `h`: a number from 0 to 9,999 that looks drawn; `key`: an id as the portal draws them, later rows later.
FUNCTIONS = """
CREATE FUNCTION pg_temp.h(of text, n bigint) RETURNS int IMMUTABLE PARALLEL SAFE LANGUAGE sql AS
    $$ SELECT ('x' || substr(md5(of || n), 1, 7))::bit(28)::int % 10000 $$;
CREATE FUNCTION pg_temp.key(of text, n bigint) RETURNS uuid IMMUTABLE PARALLEL SAFE LANGUAGE sql AS
    $$ SELECT (lpad(to_hex(1735689600000 + n), 12, '0') || '7' || substr(md5(of || n), 1, 3)
               || 'a' || substr(md5(of || n), 4, 15))::uuid $$;
CREATE FUNCTION pg_temp.one(of text[], n int) RETURNS text IMMUTABLE PARALLEL SAFE LANGUAGE sql AS
    $$ SELECT of[1 + n % array_length(of, 1)] $$;
CREATE FUNCTION pg_temp.ago(days numeric) RETURNS timestamptz STABLE PARALLEL SAFE LANGUAGE sql AS
    $$ SELECT timestamptz '2026-01-01 08:00:00+00' - trunc(days * 86400) * interval '1 second' $$;
"""

_FIRST = (
    "Abbey Acorn Alder Amber Anchor Arch Ash Aspen Atlas Aurora Banner Barrow Beacon Birch Blue Bramble Bridge Bright Brook "
    "Castle Cedar Chapel Clear Cliff Clover Coast Copper Coral Crane Crown Dale Dawn Delta Dove Eagle Elm Ember Falcon Fern Field "
    "Finch Flint Forge Foundry Garnet Gate Glen Golden Granite Green Grove Harbour Haven Hazel Heath Heron Hill Holly Iris Ivy"
).split()
_SECOND = (
    "Lane Lark Laurel Ledge Lily Linden Lodge Maple Marsh Meadow Mill Mist Moor Moss Nettle North Oak Olive Orchard Otter Park "
    "Pearl Pine Plain Plum Pond Poplar Quarry Quay Rain Raven Reed Ridge River Robin Rock Rose Rowan Sage Sail Sand Shore Silver "
    "Sky Slate South Spring Spruce Star Stone Summit Swan Swift Teal Thistle Thorn Tide Valley Vine Willow"
).split()
_KIND = (
    "Bakery Builders Cafe Cleaning Clinic Consulting Dental Design Electrical Farm Fitness Florist Garage Glass Hardware Hotel "
    "Interiors Joinery Kitchens Landscapes Laundry Logistics Media Motors Optics Pharmacy Plumbing Press Printing Roofing Salon "
    "Security Solar Storage Studio Systems Tailors Tools Travel Veterinary"
).split()
_CITY = "Athlone Bray Carlow Cobh Cork Drogheda Dublin Dundalk Ennis Galway Kilkenny Limerick Sligo Tralee Waterford Wexford".split()
_PERSON = "Aoife Byrne,Cian Doyle,Emma Walsh,Finn Kelly,Grace Nolan,Hugo Brandt,Ines Costa,Jack Moran,Lena Vogel,Mia Quinn".split(",")
_TEXT = (
    "Prefers a call to a mail.,Pay day is the 25th; the preview is wanted two days before.,Second site opens next year.,"
    "Ask for the pension provider's new scheme number.,Invoices go to the accountant and not to the office."
).split(",")

# A client of whom much is told (notes, events): one in a hundred.
_BUSY = "n % 100 = 50"

_CLIENTS = """
INSERT INTO client (id, partner_id, name, name_key, number, contact_name, email, phone, street, postcode, city, country,
                    search_text, contact_text, created_at, changed_at, archived_at, version)
SELECT id, $1, name, lower(name), number, contact, 'office@c' || n || '.example', '+353 1 555 ' || lpad(n::text, 7, '0'),
       h % 90 + 1 || ' ' || street || ' Street', 'D' || lpad((h % 24)::text, 2, '0') || ' X' || h, city, 'IE',
       ' ' || lower(name) || ' ' || lower(number) || ' c ' || lpad(n::text, 7, '0') || ' ' || lower(city),
       ' ' || lower(contact) || ' office@c' || n || '.example office c' || n || ' example',
       created_at, created_at, CASE WHEN n % 100 <> 50 AND h < 300 THEN created_at + interval '30 days' END, 1
FROM (SELECT n, pg_temp.key('client', n) AS id, pg_temp.h('client', n) AS h, 'C-' || lpad(n::text, 7, '0') AS number,
             pg_temp.one($4, pg_temp.h('first', n)) || ' ' || pg_temp.one($5, pg_temp.h('second', n)) || ' '
             || pg_temp.one($6, pg_temp.h('kind', n)) AS name,
             pg_temp.one($7, pg_temp.h('city', n)) AS city, pg_temp.one($8, pg_temp.h('person', n)) AS contact,
             pg_temp.one($5, pg_temp.h('street', n)) AS street, pg_temp.ago(40 + pg_temp.h('age', n) / 12.0) AS created_at
      FROM generate_series($2::bigint, $3::bigint) n) drawn"""

# One to four accounts in a folder, each of another product; and one unlinked account for two hundred clients.
_ACCOUNTS = """
CREATE TEMP TABLE drawn AS
SELECT n * 4 + j AS m, n, pg_temp.key('account', n * 4 + j) AS account_id, pg_temp.key('engagement', n * 4 + j) AS id,
       CASE WHEN n % 200 = 199 AND j = 0 THEN NULL ELSE c.id END AS client_id,
       c.name, c.created_at + interval '1 hour' * (j + 1) AS opened_at, ($1::uuid[])[1 + (n + j) % 4] AS product_id,
       ($2::text[])[1 + (n + j) % 4] AS product, pg_temp.h('lifecycle', n * 4 + j) AS life, pg_temp.h('heads', n * 4 + j) AS heads,
       CASE WHEN c.archived_at IS NULL THEN NULL ELSE 'cancelled' END AS closed
FROM generate_series($3::bigint, $4::bigint) n
JOIN client c ON c.id = pg_temp.key('client', n)
CROSS JOIN generate_series(0, 3) j
WHERE j < CASE WHEN pg_temp.h('accounts', n) < 4500 THEN 1 WHEN pg_temp.h('accounts', n) < 7600 THEN 2
               WHEN pg_temp.h('accounts', n) < 9200 THEN 3 ELSE 4 END"""
_INTO_ACCOUNT = """
INSERT INTO account (id, product_id, name, name_key, company_id, company_id_key, search_text, country, email, lifecycle,
                     lifecycle_since, opened_as, opened_at, renews_on, active_users, headcount, last_activity_at)
SELECT account_id, product_id, name, lower(name), 'c' || n, 'c' || n, ' ' || lower(name) || ' c' || n || ' ' || lower(product),
       'IE', 'office@c' || n || '.example', lifecycle, opened_at, 'trial', opened_at,
       CASE WHEN lifecycle IN ('paying', 'past_due') THEN date '2026-12-01' + life % 365 END,
       CASE WHEN lifecycle IN ('invited', 'pending_activation') THEN 0 ELSE heads % 200 END,
       CASE WHEN lifecycle IN ('invited', 'pending_activation') THEN 0 ELSE heads % 200 + 3 END, opened_at + interval '20 days'
FROM (SELECT *, coalesce(closed, CASE WHEN life < 7200 THEN 'paying' WHEN life < 8000 THEN 'trial' WHEN life < 8600 THEN 'cancelled'
      WHEN life < 9000 THEN 'trial_expired' WHEN life < 9400 THEN 'past_due' WHEN life < 9700 THEN 'invited'
      ELSE 'pending_activation' END) AS lifecycle FROM drawn) d"""
_INTO_ENGAGEMENT = """
INSERT INTO engagement (id, partner_id, account_id, client_id, origin, since, access_health, access_since, access_by)
SELECT id, $1, account_id, client_id, 'wizard', opened_at,
       CASE WHEN heads < 9000 THEN 'ok' WHEN heads < 9300 THEN 'demoted' WHEN heads < 9500 THEN 'deactivated'
            WHEN heads < 9700 THEN 'revoked' WHEN heads < 9900 THEN 'unknown' ELSE 'none' END, opened_at, ''
FROM drawn"""

# One or two advisors for each client, and now and then one more for one account alone.
_GRANTS = """
INSERT INTO access_grant (id, staff_id, client_id, since, given_by)
SELECT pg_temp.key('grant', n * 2 + j), ($1::uuid[])[1 + (n * 7 + j) % array_length($1::uuid[], 1)], c.id,
       c.created_at + interval '1 minute' * (j + 1), 'Ada Ferrow'
FROM generate_series($2::bigint, $3::bigint) n JOIN client c ON c.id = pg_temp.key('client', n) CROSS JOIN generate_series(0, 1) j
WHERE j = 0 OR n % 5 = 0"""
_ACCOUNT_GRANTS = """
INSERT INTO access_grant (id, staff_id, engagement_id, since, given_by)
SELECT pg_temp.key('side', m), ($1::uuid[])[1 + (n * 7 + 2) % array_length($1::uuid[], 1)], id, opened_at + interval '1 minute', 'Ada Ferrow'
FROM drawn WHERE m % 40 = 0"""

_NOTES = f"""
INSERT INTO client_note (id, client_id, author_id, author_name, text, pinned, written_at, edits)
SELECT pg_temp.key('note', n * 32 + j), c.id, $1, $2, pg_temp.one($5, (n + j)::int), j = 0, c.created_at + interval '7 hours' * (j + 1), 0
FROM generate_series($3::bigint, $4::bigint) n JOIN client c ON c.id = pg_temp.key('client', n) CROSS JOIN generate_series(0, 24) j
WHERE n % 10 = 0 AND (j < 2 OR {_BUSY})"""
_EVENTS = f"""
INSERT INTO audit_event (id, at, kind, partner_id, client_id, actor_kind, actor_id, actor_name, data)
SELECT pg_temp.key('event', n * 32 + j), c.created_at + interval '7 hours' * j, CASE j WHEN 0 THEN 'client.added' ELSE 'note.written' END,
       $1, c.id, 'staff', $2, $3, jsonb_build_object('name', c.name)
FROM generate_series($4::bigint, $5::bigint) n JOIN client c ON c.id = pg_temp.key('client', n) CROSS JOIN generate_series(0, 25) j
WHERE n % 2 = 0 AND (j = 0 OR {_BUSY})"""
_SHARED_EVENTS = """
INSERT INTO audit_event (id, at, kind, account_id, actor_kind, actor_id, actor_name, data)
SELECT pg_temp.key('shared', m), opened_at, 'account.opened', account_id, 'staff', $1, '', jsonb_build_object('name', name, 'product', product)
FROM drawn WHERE n % 2 = 0"""


@dataclass(frozen=True)
class World:
    """A database with a world in it. `url`, `data`: as the portal's settings of these names. `partner` is a key, `client` and `advisor` are public ids."""

    name: str
    clients: int
    url: str
    data: Path
    token: str
    cookie: str
    partner: str
    client: str  # of whom much is told
    advisor: str
    tool: str  # the token of a product
    accounts: tuple[str, ...]  # public ids of some of the product's accounts, paying
    far: str  # the cursor after which the last tenth of the clients follows

    @property
    def pooled(self) -> str:
        """The URL with the pool that every server has."""
        return f"{self.url}{'&' if '?' in self.url else '?'}min_size=8&max_size=8"


def portal(*arguments: str, url: str, data: Path) -> str:
    """Run a command of the portal; answers its last line."""
    command = [sys.executable, "-m", "portal.cli", *arguments, "--database-url", url, "--data", str(data)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"portal {' '.join(arguments)}: {done.stderr or done.stdout}")
    return (done.stdout.strip().splitlines() or [""])[-1]


def count(world: World, table: str) -> int:
    """How many rows a table has."""

    async def ask() -> int:
        connection = await asyncpg.connect(world.url)
        try:
            return await connection.fetchval(f"SELECT count(*) FROM {table}")
        finally:
            await connection.close()

    return asyncio.run(ask())


def make(server: str, name: str, clients: int, folder: Path) -> World:
    """Make a database `name` on the PostgreSQL at `server` (the URL of its database `postgres`) and the world in it."""
    url, data = asyncio.run(create(server, name)), folder / name
    portal("demo", "--clients", "1", url=url, data=data)
    asyncio.run(fill(url, clients))
    token = portal("token", "create", "--actor", OWNER, url=url, data=data)
    tool = portal("token", "create", "--tool", "bench", "--product", PRODUCT, url=url, data=data)
    return asyncio.run(_known(name, clients, url, data, token, tool))


async def create(server: str, name: str) -> str:
    """Make an empty database; answers its URL."""
    connection = await asyncpg.connect(server)
    try:
        await connection.execute(f'CREATE DATABASE "{name}"')
    finally:
        await connection.close()
    return urlsplit(server)._replace(path=f"/{name}").geturl()


async def fill(url: str, clients: int) -> None:
    """Write the book: so many clients more for the partner of `OWNER`. To a database in which the demonstration is loaded."""
    connection = await asyncpg.connect(url, statement_cache_size=0)
    try:
        await connection.execute(FUNCTIONS)
        # What is drawn refers to what is there: keys need not be looked up one by one, nor each statement be on the disk.
        await connection.execute("SET session_replication_role = replica; SET synchronous_commit = off")
        await _write(connection, clients)
        await connection.execute("DROP TABLE drawn; SET session_replication_role = origin")
    finally:
        await connection.close()
    async with private_database(url):
        await recount()
    connection = await asyncpg.connect(url)
    try:
        await connection.execute("VACUUM ANALYZE")
        await connection.execute("CHECKPOINT")
    finally:
        await connection.close()


async def _write(connection: asyncpg.Connection, clients: int) -> None:
    owner = await connection.fetchrow(
        "SELECT s.partner_id, p.id, p.name FROM staff s JOIN person p ON p.id = s.user_id WHERE p.email_key = $1", OWNER
    )
    partner, person, name = owner
    advisors = await connection.fetchval(
        "SELECT array_agg(id ORDER BY invited_at, id) FROM staff WHERE partner_id = $1 AND role = 'advisor' AND deactivated_at IS NULL"
        " AND joined_at IS NOT NULL",
        partner,
    )
    products = await connection.fetch("SELECT id, name FROM product ORDER BY slug")
    keys, names = [row["id"] for row in products], [row["name"] for row in products]
    await connection.execute(_CLIENTS, partner, 1, clients, _FIRST, _SECOND, _KIND, _CITY, _PERSON)
    await connection.execute("ANALYZE client")  # or the joins that follow are planned for an empty table
    await connection.execute(_ACCOUNTS, keys, names, 1, clients)
    await connection.execute("ANALYZE drawn")
    await connection.execute(_INTO_ACCOUNT)
    await connection.execute(_INTO_ENGAGEMENT, partner)
    await connection.execute(_GRANTS, advisors, 1, clients)
    await connection.execute(_ACCOUNT_GRANTS, advisors)
    await connection.execute(_NOTES, person, name, 1, clients, _TEXT)
    await connection.execute(_EVENTS, partner, person, name, 1, clients)
    await connection.execute(_SHARED_EVENTS, person)


async def _known(name: str, clients: int, url: str, data: Path, token: str, tool: str) -> World:
    """What is asked for in this world."""
    async with private_database(url):
        user = await User.get(email_key=OWNER)
        staff = await Staff.get(user_id=user.id)
        _row, cookie = await Session.start(user, clock.now(), 24, browser="bench", address="", partner_id=staff.partner_id)
        book = Client.filter(partner_id=staff.partner_id, archived_at__isnull=True)
        last = (await book.order_by("name_key", "id").offset(await book.count() * 9 // 10).limit(1))[0]
        busy = await book.get(number="C-0000050")
        advisor = await Staff.get(user__email_key="advisor@demo.example")
        accounts = Account.filter(product__slug=PRODUCT, lifecycle=Lifecycle.PAYING).order_by("id").limit(100)
        return World(
            name,
            clients,
            url,
            data,
            token,
            cookie,
            str(staff.partner_id),
            ids.encode("client", busy.id),
            ids.encode("staff", advisor.id),
            tool,
            tuple([ids.encode("account", key) for key in await accounts.values_list("id", flat=True)]),
            cursor(BY_NAME, last.name_key, last.id),
        )
