"""What is announced reaches the pages concerned: several changes at once, nothing missed, no more pages than one may have."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from tortoise import connections

from portal.db import live
from portal.db.engine import CONNECTION
from portal.db.live import Hub, Watch
from portal.db.transactions import atomic
from portal.kernel import clock
from portal.people.models import Session
from portal.web import live as stream
from tests.cast import Cast
from tests.served import Portal


@pytest.fixture
async def hub(cast: Cast) -> AsyncIterator[Hub]:
    hub = Hub(most=2)
    yield hub
    await hub.stop()


async def test_a_change_is_told_once_it_stands_to_whom_it_concerns(cast: Cast, hub: Hub, monkeypatch: pytest.MonkeyPatch):
    """Three changes in one moment are one event; what is undone is none; of an account they hear who serve it; of a person that one alone."""
    monkeypatch.setattr(live, "PAUSE", 0.05)
    person = uuid4()
    ours, theirs = (Watch(frozenset({f"partner:{each.id.hex}"})) for each in (cast.partner, cast.other))
    every, mine = Watch(frozenset(), every=True), Watch(frozenset({f"user:{person.hex}"}))
    owner, client = await cast.viewer("owner"), await cast.client("Mulcahy")
    account = (await cast.account("Mulcahy", client)).account_id
    async with AsyncExitStack() as stack:
        for watch in (ours, theirs, every, mine):
            await stack.enter_async_context(hub.watching(watch, None, time.time() + 9))
        for _time in range(3):
            await client.write_note(owner, "Pay day is Thursday.")
        assert await ours.next(2) == await every.next(2) == {"changed"}
        assert not await ours.next(0.3)
        with pytest.raises(ZeroDivisionError):
            async with atomic():
                await client.write_note(owner, "Never.")
                raise ZeroDivisionError
        assert not await ours.next(0.3)
        await live.announce(account=account)
        assert await ours.next(2) == {"changed"} and await every.next(2) == {"changed"}
        await live.announce(user=person)
        assert await mine.next(2) == {"notified"}
        assert not await theirs.next(0.01) and not await every.next(0.01)


async def test_a_page_is_told_what_it_missed_and_ends_with_the_server(cast: Cast, hub: Hub):
    drawn, who = time.time(), uuid4()
    first, second, third = (Watch(frozenset({f"partner:{cast.partner.id.hex}"})) for _page in range(3))
    async with hub.watching(first, who, drawn):
        assert await first.next(1) == {"changed", "notified"}, "nobody listened when it was drawn"
        await live.announce(partner=cast.partner.id)
        assert await first.next(2) == {"changed"}
        async with hub.watching(second, who, time.time() - 0.5), hub.watching(third, None, time.time() + 60):
            assert await second.next(1) == {"changed"} and not await third.next(0.3)
            assert hub.is_full(who) and not hub.is_full(uuid4())
        assert not hub.is_full(who)
        waits = asyncio.ensure_future(first.next(60))
        await asyncio.sleep(0)
        await hub.stop()
        assert not await waits and first.is_over


@pytest.mark.postgres
async def test_a_lost_connection_is_made_again_and_all_pages_ask_anew(cast: Cast, hub: Hub, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(live, "AGAIN_AFTER", 0.1)
    watch = Watch(frozenset({f"partner:{cast.partner.id.hex}"}))
    async with hub.watching(watch, None, time.time() + 60):
        assert not await watch.next(0.1)
        ended = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN%' AND datname = current_database()"
        await connections.get(CONNECTION).execute_query(ended)
        assert await watch.next(5) == {"changed", "notified"}
        await live.announce(partner=cast.partner.id)
        assert await watch.next(5) == {"changed"}


async def test_a_storm_of_changes_becomes_few_events(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(live, "PAUSE", 0.2)
    monkeypatch.setattr(live, "GATHER", 0.02)
    watch, events, end = Watch(frozenset({"partner:1"})), 0, time.monotonic() + 1.2
    while time.monotonic() < end:
        watch.tell("partner:1")
        events += bool(await watch.next(0.05))
    assert 2 <= events <= 4  # at once, after 0.2, 0.6 and perhaps 1.4 seconds


def test_a_stream_ends_with_its_session(portal: Portal, monkeypatch: pytest.MonkeyPatch):
    """It tells names alone, and what a page asks by itself puts off no session's end."""
    monkeypatch.setattr(stream, "BEAT", 0.2)
    headers, cast = portal.sign_in("advisor"), portal.cast
    earlier = clock.now() - timedelta(minutes=20)

    async def later() -> None:
        await asyncio.sleep(0.5)
        client = await cast.client("Told of to nobody by name")
        await client.write_note(await cast.viewer("owner"), "Not granted to the advisor.")
        await asyncio.sleep(0.8)
        await Session.filter(user_id=cast.users["advisor"].id).delete()

    async def seen_at(earlier_at: object = None) -> object:
        sessions = Session.filter(user_id=cast.users["advisor"].id)
        if earlier_at:
            await sessions.update(seen_at=earlier_at)
        return (await sessions.get()).seen_at

    portal.run(seen_at, earlier)
    assert portal.client.get("/", headers=headers | {"X-Live": "1", "HX-Request": "true"}).text.startswith("<!doctype html>")
    assert portal.run(seen_at) == earlier
    portal.client.get("/", headers=headers)
    assert portal.run(seen_at) > earlier

    portal.client.portal.start_task_soon(later)
    told = portal.client.get(f"/events?since={int(time.time()) + 60}", headers=headers)
    lines = told.text.replace("\r\n", "\n").split("\n")
    assert told.headers["content-type"].startswith("text/event-stream")
    assert [line for line in lines if line.startswith("event")] == ["event: changed", "event: ended"]
    assert {line for line in lines if line.startswith("data")} == {"data: "} and ": beat" in lines

    hub: Hub = portal.client.app.state.live  # type: ignore[attr-defined]
    assert not hub.watches
    assert portal.client.get("/events", headers=headers | {"HX-Request": "true"}).status_code == 401
    vendor = portal.sign_in("vendor")
    hub.watches = {Watch(frozenset()): UUID(str(cast.users["vendor"].id)) for _page in range(hub.most)}
    assert portal.client.get("/events", headers=vendor).status_code == 429
    hub.watches.clear()
