"""The product's own database: one SQLite file, one connection, used by the event loop's thread alone.

No `await` stands inside a change, so one change never sees half of another. What must leave the product (reports to the portal,
mail) is written into `outbox` in the change that it tells of, and sent afterwards: nothing is told that did not happen, and nothing
that happened is left untold.
"""

import hashlib
import json
import secrets
import sqlite3
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

SCHEMA = """
CREATE TABLE IF NOT EXISTS company (
    id INTEGER PRIMARY KEY,
    account TEXT UNIQUE,                      -- the portal's id; NULL: the portal does not know the company (yet)
    company_id TEXT NOT NULL,
    company_key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    country TEXT NOT NULL DEFAULT '',
    currency TEXT NOT NULL DEFAULT '',
    timezone TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    bank TEXT NOT NULL DEFAULT '',            -- the account that pay comes from
    state TEXT NOT NULL,                      -- the portal's words: PENDING_ACTIVATION, TRIAL, …
    opened_as TEXT NOT NULL,                  -- TRIAL or SUBSCRIPTION
    trial_days INTEGER NOT NULL DEFAULT 14,
    trial_ends_at TEXT,
    plan TEXT,
    modules TEXT NOT NULL DEFAULT '[]',
    renews_on TEXT,
    ordered TEXT,                             -- a plan that a partner ordered and the client has not confirmed
    unlisted INTEGER NOT NULL DEFAULT 0,      -- people taken over from before, without their names
    unlisted_active INTEGER NOT NULL DEFAULT 0,
    opened_at TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS person (
    id TEXT PRIMARY KEY,                      -- `externalId` in reports, `sub` where someone acts as this person
    company INTEGER NOT NULL REFERENCES company(id) ON DELETE CASCADE,
    login TEXT NOT NULL,
    login_key TEXT NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL DEFAULT '',
    role TEXT NOT NULL,                       -- ADMIN, MANAGER or EMPLOYEE
    is_active INTEGER NOT NULL DEFAULT 1,
    password TEXT NOT NULL DEFAULT '',        -- an argon2id hash
    must_change INTEGER NOT NULL DEFAULT 0,
    last_log_in_at TEXT,
    partner TEXT,                             -- the portal's id of the partner whose person this is
    subject TEXT,                             -- the person's `sub` at the portal
    UNIQUE (company, login_key)
);
CREATE UNIQUE INDEX IF NOT EXISTS person_subject ON person (company, subject) WHERE subject IS NOT NULL;
CREATE TABLE IF NOT EXISTS partner (
    company INTEGER NOT NULL REFERENCES company(id) ON DELETE CASCADE,
    partner TEXT NOT NULL,
    name TEXT NOT NULL,
    since TEXT NOT NULL,
    access TEXT NOT NULL,                     -- NONE, OK, DEMOTED, DEACTIVATED, REVOKED
    access_since TEXT NOT NULL,
    access_by TEXT NOT NULL DEFAULT '',
    may_act_as_other INTEGER NOT NULL DEFAULT 1,
    told_at TEXT NOT NULL,                    -- when the portal was last told how the access stands
    PRIMARY KEY (company, partner)
);
CREATE TABLE IF NOT EXISTS asked (               -- a partner asked to have its access restored
    id TEXT PRIMARY KEY,                      -- the request's id at the portal
    company INTEGER NOT NULL REFERENCES company(id) ON DELETE CASCADE,
    partner TEXT NOT NULL,
    reason TEXT NOT NULL,
    by TEXT NOT NULL,
    at TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS link (                -- single-use links to set a password
    digest TEXT PRIMARY KEY,
    person TEXT NOT NULL REFERENCES person(id) ON DELETE CASCADE,
    expires_at TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS session (
    digest TEXT PRIMARY KEY,
    data TEXT NOT NULL,
    person TEXT,
    actor TEXT,                               -- `sub` of the partner's person who acts
    sid TEXT,                                 -- the sign-in at the portal
    expires_at TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS job (
    id TEXT PRIMARY KEY,
    company INTEGER NOT NULL REFERENCES company(id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    opened_at TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS support_case (
    id TEXT PRIMARY KEY,
    company INTEGER NOT NULL REFERENCES company(id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    status TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS inbox (               -- webhooks and log-out tokens that came: each takes effect once
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    account TEXT,
    about TEXT NOT NULL,                      -- of what newer ones make older ones stale
    at TEXT NOT NULL,
    applied INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS inbox_about ON inbox (account, about, at);
CREATE TABLE IF NOT EXISTS outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    way TEXT NOT NULL,                        -- portal, billing or mail
    account TEXT,                             -- reports of an account go out in the order in which they were written
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    sequence INTEGER NOT NULL DEFAULT 0,
    made_at TEXT NOT NULL,
    due_at TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    done_at TEXT,
    error TEXT NOT NULL DEFAULT ''            -- with `done_at`: why it was given up
);
CREATE INDEX IF NOT EXISTS outbox_open ON outbox (done_at, due_at);
"""

Row = dict[str, Any]


def now() -> datetime:
    return datetime.now(UTC)


def moment(at: datetime | None = None) -> str:
    """A moment as it is stored: UTC, of one length, so that text order is time order."""
    return (at or now()).astimezone(UTC).isoformat(timespec="milliseconds")


def read(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None


def digest(secret: str) -> str:
    """Under which a session or a link is stored: who reads the database can use neither."""
    return hashlib.sha256(secret.encode()).hexdigest()


def key(text: str) -> str:
    return text.strip().casefold()


class Store:
    """The open database."""

    def __init__(self, path: Path) -> None:
        self.db = sqlite3.connect(path, isolation_level=None)
        path.chmod(0o600)
        self.db.row_factory = sqlite3.Row
        self.db.execute("PRAGMA journal_mode = WAL")
        self.db.execute("PRAGMA foreign_keys = ON")
        self.db.executescript(SCHEMA)

    def close(self) -> None:
        self.db.close()

    @contextmanager
    def change(self) -> Iterator[None]:
        """All of it or nothing. Inside another change it is a part of that."""
        if self.db.in_transaction:
            yield
            return
        self.db.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self.db.execute("ROLLBACK")
            raise
        self.db.execute("COMMIT")

    def all(self, sql: str, *values: Any) -> list[Row]:
        return [dict(row) for row in self.db.execute(sql, values)]

    def one(self, sql: str, *values: Any) -> Row | None:
        row = self.db.execute(sql, values).fetchone()
        return dict(row) if row else None

    def do(self, sql: str, *values: Any) -> int:
        """How many rows it touched."""
        return self.db.execute(sql, values).rowcount

    def add(self, table: str, **columns: Any) -> int:
        """A new row; answers its number. Names of tables and columns are written in the code, never taken from outside."""
        names, marks = ", ".join(columns), ", ".join("?" * len(columns))
        return int(self.db.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(columns.values())).lastrowid or 0)  # noqa: S608

    def put(self, table: str, where: str, value: Any, **columns: Any) -> int:
        """Change columns of the rows whose column `where` has this value."""
        names = ", ".join(f"{name} = ?" for name in columns)
        return self.do(f"UPDATE {table} SET {names} WHERE {where} = ?", *columns.values(), value)  # noqa: S608

    # What must leave the product

    def report(self, company: Row, kind: str, *, way: str = "portal", **body: Any) -> None:
        """Tell the portal: `kind` is the mutation's name. Nothing is written about a company that the portal does not know."""
        if company["account"] is None:
            return
        sequence = self._next()
        body = {"account": company["account"], "reportId": str(uuid.uuid4()), "sequence": sequence, **body}
        self._send(way, kind, body, account=company["account"], sequence=sequence)

    def say(self, company: Row, kind: str, **body: Any) -> None:
        """Tell the portal something that is no report of how things stand: an answer. Sent twice it is taken once."""
        self._send("portal", kind, {"idempotencyKey": str(uuid.uuid4()), **body}, account=company["account"])

    def mail(self, to: str, subject: str, text: str) -> None:
        """Write a mail, to be sent after the change."""
        if to:
            self._send("mail", "mail", {"to": to, "subject": " ".join(subject.split()), "text": text})

    def _send(self, way: str, kind: str, body: Row, account: str | None = None, sequence: int = 0) -> None:
        at = moment()
        self.add("outbox", way=way, kind=kind, body=json.dumps(body), account=account, sequence=sequence, made_at=at, due_at=at)

    def _next(self) -> int:
        """The next sequence: the clock's milliseconds, but always more than the last one. A database restored from yesterday goes on rightly."""
        last = self.one("SELECT max(sequence) AS last FROM outbox")
        return max(int(now().timestamp() * 1000), (last["last"] or 0) + 1 if last else 0)

    # What came in

    def take(self, id_: str, kind: str, account: str | None, about: str, at: str) -> bool:
        """Note an event. Whether it is to take effect: it came for the first time, and no newer one about the same did before."""
        if self.one("SELECT 1 FROM inbox WHERE id = ?", id_):
            return False
        newer = self.one("SELECT 1 FROM inbox WHERE account IS ? AND about = ? AND applied AND at > ? LIMIT 1", account, about, at)
        self.add("inbox", id=id_, kind=kind, account=account, about=about, at=at, applied=newer is None)
        return newer is None

    # Links and sessions

    def draw_link(self, person: str, hours: int) -> str:
        """The secret of a new link to set a password; earlier links of the person are worth nothing from now on."""
        secret = secrets.token_urlsafe(32)
        self.do("DELETE FROM link WHERE person = ?", person)
        self.add("link", digest=digest(secret), person=person, expires_at=moment(now() + timedelta(hours=hours)))
        return secret

    def person_of_link(self, secret: str) -> Row | None:
        return self.one(
            "SELECT person.* FROM link JOIN person ON person.id = link.person WHERE link.digest = ? AND link.expires_at > ?",
            digest(secret),
            moment(),
        )

    def end_sessions(self, **of: str) -> int:
        """End sessions by `person`, `actor` or `sid`."""
        return sum(self.do(f"DELETE FROM session WHERE {column} = ?", value) for column, value in of.items())  # noqa: S608

    def tidy(self) -> None:
        """Forget what has ended long ago."""
        with self.change():
            self.do("DELETE FROM session WHERE expires_at < ?", moment())
            self.do("DELETE FROM link WHERE expires_at < ?", moment())
            old = moment(now() - timedelta(days=30))
            self.do("DELETE FROM outbox WHERE done_at < ? AND id < (SELECT max(id) FROM outbox)", old)
