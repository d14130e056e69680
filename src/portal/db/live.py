"""What changed is told at once to the pages that are open, in this process and in the others.

A verb announces whom its change concerns, in its transaction: on PostgreSQL by NOTIFY, which is delivered when the transaction
stands; on SQLite within the process, and a look each second whether another one wrote. What goes round are topics, never rows:
`partner:<key>`, `user:<key>`, `vendor`, or `*` where nobody knows what was missed.
"""

import asyncio
import contextlib
import json
import time
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from typing import Any
from uuid import UUID

import structlog
from tortoise import connections

from portal.db.engine import CONNECTION, dialect
from portal.db.transactions import Figures, add_last, after_commit, is_open

CHANNEL = "portal_live"
EVERYTHING = "*"
VENDOR = "vendor"
LONGEST = 7000  # bytes: PostgreSQL takes less than 8000
LOOK_EVERY = 1.0  # seconds between two looks whether another process wrote to the SQLite file
ALIVE_EVERY = 20.0  # seconds between two questions whether the listening connection lives
AGAIN_AFTER = 1.0  # seconds until a lost connection is made again

GATHER = 0.2  # seconds in which several changes become one
PAUSE, LONGEST_PAUSE = 1.0, 5.0  # seconds between two events of a page: the longer, the longer changes keep coming
CLOCKS_APART = 2.0  # seconds by which the clocks of two servers may differ

MOST_HEARD = 10_000  # topics of which it is kept when they were heard last

CHANGED, NOTIFIED = "changed", "notified"

log = structlog.get_logger("portal.live")

Partners = Callable[[list[UUID]], Awaitable[Iterable[UUID]]]
_partners_of: list[Partners] = []


def served_by(find: Partners) -> None:
    """Have changes of accounts concern the partners that `find` gives for their keys. Set by who knows them."""
    _partners_of[:] = [find]


async def announce(*, partner: UUID | None = None, account: UUID | None = None, user: UUID | None = None) -> None:
    """Tell open pages that something of a partner, of an account or for a person changed; of none of them: of the vendor.

    Call inside the transaction of the change; outside of one it is told at once.
    """
    concerned = [(kind, key) for kind, key in (("partner", partner), ("account", account), ("user", user)) if key]
    told: Figures = Counter(concerned or [(VENDOR, None)])
    if is_open():
        add_last(_tell, told)
    else:
        await _tell(told)


async def _tell(told: Figures) -> None:
    accounts = [key for kind, key in told if kind == "account"]
    partners = {key for kind, key in told if kind == "partner"}
    if accounts and _partners_of:
        partners |= set(await _partners_of[0](accounts))
    topics = {f"partner:{key.hex}" for key in partners} | {f"user:{key.hex}" for kind, key in told if kind == "user"}
    topics |= {VENDOR} if (VENDOR, None) in told or accounts else set()
    if dialect() == "postgres":
        said = json.dumps(sorted(topics))
        said = said if len(said) <= LONGEST else json.dumps([EVERYTHING])
        await connections.get(CONNECTION).execute_query("SELECT pg_notify($1, $2)", [CHANNEL, said])
    else:
        after_commit(lambda: _publish(topics))


_hubs: set["Hub"] = set()


def _publish(topics: Iterable[str]) -> None:
    """To each hub of this process, in its own loop."""
    said = frozenset(topics)
    for hub in list(_hubs):
        try:
            hub.loop.call_soon_threadsafe(hub.publish, said)
        except RuntimeError:  # its loop is closed
            _hubs.discard(hub)


class Watch:
    """One open page: told by the names of events, several within `GATHER` at once."""

    def __init__(self, topics: frozenset[str], every: bool = False) -> None:
        """`every`: all partners concern it."""
        self.topics, self.every = topics, every
        self.is_over = False
        self._names: set[str] = set()
        self._wake = asyncio.Event()
        self._next = 0.0
        self._pause = PAUSE

    def names_of(self, topic: str) -> tuple[str, ...]:
        """The events that a topic is for this page."""
        if topic == EVERYTHING:
            return (CHANGED, NOTIFIED)
        if topic in self.topics or (self.every and not topic.startswith("user:")):
            return (NOTIFIED,) if topic.startswith("user:") else (CHANGED,)
        return ()

    def tell(self, topic: str) -> None:
        """Something to tell at the next occasion, where it concerns the page."""
        if names := self.names_of(topic):
            self._names.update(names)
            self._wake.set()

    def end(self) -> None:
        """The next answer is the last."""
        self.is_over = True
        self._wake.set()

    async def next(self, patience: float) -> frozenset[str]:
        """The names of what happened; none: nothing did within `patience` seconds, or it is over."""
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._wake.wait(), patience)
        if not self._wake.is_set() or self.is_over:
            return frozenset()
        wait = self._next - time.monotonic()
        self._pause = min(2 * self._pause, LONGEST_PAUSE) if wait > 0 else PAUSE
        await asyncio.sleep(max(GATHER, wait))
        self._next = time.monotonic() + self._pause
        self._wake.clear()
        names, self._names = frozenset(self._names), set()
        return names


class Hub:
    """The open pages of one server process, and its ear at the database, which opens with the first page."""

    def __init__(self, most: int) -> None:
        """`most`: pages of one person at once."""
        self.loop = asyncio.get_running_loop()
        self.most = most
        self.watches: dict[Watch, UUID | None] = {}
        self._since: float | None = None  # since when all is heard
        self._heard_at: dict[str, float] = {}
        self._ear: asyncio.Task[None] | None = None
        self._hears = asyncio.Event()
        _hubs.add(self)

    def is_full(self, who: UUID | None) -> bool:
        """Whether a person has as many pages open as one may."""
        return sum(each == who for each in self.watches.values()) >= self.most

    @contextlib.asynccontextmanager
    async def watching(self, watch: Watch, who: UUID | None, since: float) -> AsyncIterator[None]:
        """Tell a page, drawn at `since` (seconds since 1970), what happens while this is open, first of all what it may have missed."""
        self.watches[watch] = who
        try:
            if self._ear is None:
                self._ear = asyncio.create_task(self._listen(), name="live")
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._hears.wait(), 2)
            if self._since is None or self._since > since:
                watch.tell(EVERYTHING)
            for topic, at in self._heard_at.items():
                if at > since - CLOCKS_APART:
                    watch.tell(topic)
            yield
        finally:
            del self.watches[watch]

    def publish(self, topics: Iterable[str]) -> None:
        """Tell the pages concerned."""
        now = time.time()
        for topic in topics:
            self._heard_at[topic] = now
            for watch in self.watches:
                watch.tell(topic)
        if len(self._heard_at) > MOST_HEARD:
            self._heard_at = {topic: at for topic, at in self._heard_at.items() if at > now - 600}
            self._since = max(self._since or now, now - 600)

    async def stop(self) -> None:
        """End every page, and listen no more."""
        _hubs.discard(self)
        for watch in self.watches:
            watch.end()
        if self._ear:
            self._ear.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._ear

    def _begin(self) -> None:
        """All is heard from now on; who has a page open may have missed something before."""
        if self._since is not None:
            self.publish([EVERYTHING])
        self._since = time.time()
        self._hears.set()

    async def _listen(self) -> None:
        listen = self._to_postgres if dialect() == "postgres" else self._to_sqlite
        while True:
            try:
                await listen()
            except Exception as error:  # noqa: BLE001  whatever it is: listening is taken up again
                log.warning("live updates wait for the database", error=f"{type(error).__name__}: {error}")
            await asyncio.sleep(AGAIN_AFTER)

    async def _to_postgres(self) -> None:
        """Listen until the connection is lost."""
        client: Any = connections.get(CONNECTION)
        connection, lost = await client.connect_apart(), asyncio.Event()
        try:
            connection.add_termination_listener(lambda _connection: lost.set())
            await connection.add_listener(CHANNEL, lambda _c, _pid, _channel, said: self.publish(json.loads(said)))
            self._begin()
            while not lost.is_set():
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(lost.wait(), ALIVE_EVERY)
                    break
                await connection.execute("SELECT 1", timeout=5)
        finally:
            connection.terminate()

    async def _to_sqlite(self) -> None:
        """What this process does is told by itself. Of others the file tells that they wrote, not what."""
        self._begin()
        before = await self._version()
        while True:
            await asyncio.sleep(LOOK_EVERY)
            if self.watches and (now := await self._version()) != before:
                before = now
                self.publish([EVERYTHING])

    async def _version(self) -> int:
        _count, rows = await connections.get(CONNECTION).execute_query("PRAGMA data_version")
        return rows[0][0]
