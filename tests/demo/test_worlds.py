"""Large worlds: repeatable from their seed, and the same rows whether written by the verbs or in bulk."""

import json
import re
import unicodedata
from collections import Counter
from datetime import timedelta
from uuid import UUID

import pytest
from tortoise.models import Model

from portal.access.models import Grant
from portal.accounts.models import Account, AccountModule, AccountReport, Engagement, UsageDay
from portal.accounts.rules import AccessHealth, Lifecycle
from portal.audit.models import Event
from portal.clients.models import Client, Note, NoteRevision
from portal.db.transactions import atomic, settle
from portal.demo.large import large_world
from portal.demo.load import load, write
from portal.demo.names import PACKS
from portal.demo.plan import World
from portal.demo.small import small_world
from portal.kernel import clock
from portal.partners.models import Partner
from portal.people.models import Staff, User, viewer_of
from portal.products.models import Module, Plan, Product
from portal.programme.models import Attribution, PartnerTier, ProgrammeEvent, Tier
from portal.tallies.models import PartnerTally, ProductTally
from tests.cast import ask

# In an order in which each row can be named by rows before it; and what it is named by.
NAMED: list[tuple[type[Model], tuple[str, ...]]] = [
    (Tier, ("name",)),
    (Partner, ("slug",)),
    (User, ("email",)),
    (Staff, ("user_id", "partner_id")),
    (Product, ("slug",)),
    (Module, ("product_id", "slug")),
    (Plan, ("product_id", "slug")),
    (Client, ("partner_id", "name")),
    (Account, ("product_id", "name", "email")),
    (Engagement, ("partner_id", "account_id")),
]
OTHERS: list[type[Model]] = [PartnerTier, Grant, Note, NoteRevision, AccountModule, UsageDay, AccountReport, Event, PartnerTally, ProductTally, ProgrammeEvent, Attribution]
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


async def contents() -> dict[str, Counter[str]]:
    """Every row of every table as text in which ids are names, so that two databases can be compared."""
    names: dict[str, str] = {}

    def text(row: Model) -> str:
        columns = {name: getattr(row, name) for name in sorted(row._meta.db_fields) if name not in ("id", "digest", "password_hash")}
        if "modules" in (columns.get("body") or {}):
            columns["body"] = {**columns["body"], "modules": sorted(names[key] for key in columns["body"]["modules"])}
        return _UUID.sub(lambda found: names.get(found[0], "?"), json.dumps(columns, default=str, sort_keys=True))

    found: dict[str, Counter[str]] = {}
    for model, keys in NAMED:
        rows = await model.all()
        for row in rows:
            values = [names[str(value)] if isinstance(value := getattr(row, key), UUID) else value for key in keys]
            names[str(row.pk)] = f"{model.__name__}:{values}"
        found[model.__name__] = Counter(text(row) for row in rows)
    for note in await Note.all():
        names[str(note.id)] = f"Note:{note.text}"
    for model in OTHERS:
        found[model.__name__] = Counter(text(row) for row in await model.all())
    return found


async def written(world: World, *, by_verbs: bool) -> dict[str, Counter[str]]:
    """The contents of a database into which the world was written, and which is left as it was."""

    class Undo(Exception):
        pass

    with pytest.raises(Undo):
        async with atomic():
            await write(world, "", by_verbs=by_verbs)
            await settle()
            found = await contents()
            raise Undo
    return found


@pytest.mark.sqlite  # rows are made in memory, and compared as such
@pytest.mark.parametrize("make", [lambda now: large_world(now, 5, 40), lambda now: small_world(now, 1)], ids=["large", "small"])
async def test_bulk_writes_the_rows_that_the_verbs_write(db, make):
    world = make(clock.now())
    by_verbs, in_bulk = await written(world, by_verbs=True), await written(world, by_verbs=False)
    for table, rows in by_verbs.items():
        assert rows or table == "NoteRevision", table  # a large world edits no note
        assert in_bulk[table] == rows, table


async def test_a_report_made_in_bulk_counts_as_told(db):
    """Its digest is the verb's: the same report again changes nothing and is not refused."""
    async with atomic():
        await write(large_world(clock.now(), 2, 20), "", by_verbs=False)
    for report in await AccountReport.all().prefetch_related("account"):
        again = report.account.report(
            await viewer_of(User(), None, clock.now()), report.kind, report.report_id, report.sequence, report.body, report.scope
        )
        assert await again is False


def test_the_same_seed_makes_the_same_world():
    now = clock.now()
    assert large_world(now, 7, 60) == large_world(now, 7, 60) != large_world(now, 8, 60)


async def outcome() -> list[object]:
    """What a load comes to, whenever it is made: names, states, counts and figures, no moments."""
    clients = await Client.all().values_list("partner__slug", "name", "contact_text", "search_text", "version")
    accounts = await Account.all().values_list("product__slug", "name", "company_id", "lifecycle", "active_users", "headcount")
    sides = await Engagement.all().values_list("partner__slug", "account__company_id", "client__name", "access_health")
    counts = [await model.all().count() for model in (Note, Grant, Event, AccountReport, UsageDay, AccountModule)]
    return [*(sorted(map(str, rows)) for rows in (clients, accounts, sides)), counts]


async def test_two_loads_of_a_seed_come_to_the_same(db):
    class Undo(Exception):
        pass

    found, now = [], clock.now()
    for moment, seed in ((now, 7), (now - timedelta(days=3), 7), (now, 8)):
        with pytest.raises(Undo):
            async with atomic():
                await write(large_world(moment, seed, 60), "", by_verbs=False)
                found.append(await outcome())
                raise Undo
    assert found[0] == found[1] != found[2]


async def test_a_world_has_so_many_clients_of_every_kind(db, settings):
    summary = await load(settings, clients=60, seed=3)
    assert summary.loaded and summary.clients == 60 == await Client.all().count()
    assert summary.accounts == await Account.all().count()
    assert {account.lifecycle for account in await Account.all()} == set(Lifecycle)
    assert {side.access_health for side in await Engagement.all()} == set(AccessHealth)
    assert {partner.kind for partner in await Partner.all()} == {"service_provider", "channel_partner"}
    main = await Partner.get(slug="ferrow-lund")
    assert await Client.filter(partner_id=main.id).count() == 54
    user = await User.get(email_key="owner@demo.example")
    owner = await viewer_of(user, await Staff.get(user_id=user.id), clock.now())
    data = await ask(owner, "{ counters { clients accounts } clients { totalCount } accounts { totalCount } }")
    assert data["counters"]["clients"] == data["clients"]["totalCount"] > 45
    assert data["counters"]["accounts"] == data["accounts"]["totalCount"]
    shared = [row for row in await Account.all().prefetch_related("engagements") if len(row.engagements) == 2]
    assert len(shared) == 1


def test_large_worlds_are_written_in_many_scripts():
    world = large_world(clock.now(), 1, 1500)
    book = [client for partner in world.partners for client in partner.clients]
    assert {client.details["country"] for client in book} == {pack.country for pack in PACKS}
    scripts = {unicodedata.name(letter).split()[0] for client in book for letter in client.name if letter.isalpha()}
    assert scripts >= {"LATIN", "GREEK", "CYRILLIC", "ARABIC", "HEBREW", "CJK", "HANGUL", "DEVANAGARI"}
