"""The limit: what Python, asyncpg and orjson can do at all with these rows. No GraphQL, no layers, each answer made by hand.

It gives the portal's own JSON and looks the token up as the portal must: whose it is decides whose rows are read. `/rows` makes
the answer from plain rows, `/json` has the database make it in one statement (ids are put in here: base 32 in SQL is slow).
"""

import os
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Awaitable, Callable
from hashlib import sha256
from typing import Any
from uuid import UUID

import asyncpg
import orjson

from portal.kernel import ids

_OWN = """(SELECT s.partner_id FROM person_api_token t JOIN staff s ON s.user_id = t.user_id AND s.partner_id = t.partner_id
          WHERE t.digest = $1 AND t.revoked_at IS NULL AND t.expires_at > now() AND s.deactivated_at IS NULL AND s.joined_at IS NOT NULL)"""
_IN_FORCE = "g.ended_at IS NULL AND (g.until IS NULL OR g.until > now())"
_SHOWN = "CASE WHEN s.joined_at IS NULL AND s.invited_as <> '' THEN s.invited_as ELSE p.name END"

OWN = f"SELECT {_OWN}"
COUNTERS = f"""SELECT clients, invited + pending_activation + trial + trial_expired + paying + past_due + cancelled AS accounts, unlinked,
    paying + past_due AS "paidCompanies", pending_activation AS "pendingActivation", trial + paying + past_due AS active,
    trial_expired + cancelled AS inactive, active_users AS "activeUsers", headcount FROM partner_tally WHERE partner_id = {_OWN}"""
TOTAL = "SELECT clients FROM partner_tally WHERE partner_id = $1"
_COLUMNS = "id, name, number, city, country, street, postcode, created_at, changed_at, version, name_key, partner_id"
_BOOK = f"SELECT {_COLUMNS} FROM client WHERE partner_id = {_OWN} AND archived_at IS NULL"
FIRST = f"{_BOOK} ORDER BY name_key, id LIMIT $2"
AFTER = f"{_BOOK} AND (name_key, id) > ($3, $4) ORDER BY name_key, id LIMIT $2"

ENGAGEMENTS = """SELECT e.client_id, e.id, e.access_health, a.id AS account, a.name, a.lifecycle, a.active_users, a.headcount, a.renews_on,
    a.product_id, r.name AS product FROM unnest($1::uuid[]) c(id)
    CROSS JOIN LATERAL (SELECT id, client_id, account_id, access_health, since FROM engagement
        WHERE client_id = c.id AND partner_id = $2 AND ended_at IS NULL ORDER BY since, id LIMIT $3) e
    JOIN account a ON a.id = e.account_id JOIN product r ON r.id = a.product_id ORDER BY e.since, e.id"""
# OFFSET 0 keeps the database from reading every grant there is in order to join them.
GRANTS = f"""SELECT g.client_id, g.id, g.staff_id, {_SHOWN} AS name FROM (
    SELECT g.client_id, g.id, g.staff_id, g.since FROM access_grant g WHERE g.client_id = ANY($1) AND {_IN_FORCE}
    UNION ALL SELECT e.client_id, g.* FROM engagement e CROSS JOIN LATERAL (
        SELECT g.id, g.staff_id, g.since FROM access_grant g WHERE g.engagement_id = e.id AND {_IN_FORCE} OFFSET 0) g
        WHERE e.client_id = ANY($1) AND e.ended_at IS NULL) g
    JOIN staff s ON s.id = g.staff_id JOIN person p ON p.id = s.user_id WHERE s.partner_id = $2 ORDER BY g.since, g.id"""

ONE = f"SELECT id, name, number, email, phone, city, country, partner_id FROM client WHERE id = $2 AND partner_id = {_OWN}"
NOTES = """SELECT id, text, author_name, written_at FROM client_note WHERE client_id = $1 AND removed_at IS NULL
    ORDER BY written_at DESC, id DESC LIMIT 20"""
# An owner has every permission that an event may need.
EVENTS = """SELECT id, kind, at, actor_name FROM (
    (SELECT id, kind, at, actor_name FROM audit_event WHERE client_id = $1 AND partner_id = $2 ORDER BY at DESC, id DESC LIMIT 20)
    UNION ALL (SELECT id, kind, at, actor_name FROM audit_event WHERE partner_id IS NULL AND account_id IN
        (SELECT account_id FROM engagement WHERE client_id = $1 AND partner_id = $2 AND ended_at IS NULL)
        ORDER BY at DESC, id DESC LIMIT 20)) v ORDER BY at DESC, id DESC LIMIT 20"""

encode = ids.encode
_few: dict[UUID, str] = {}  # ids of products and staff, of which there are few


def _known(kind: str, key: UUID) -> str:
    return _few.get(key) or _few.setdefault(key, encode(kind, key))


def _cursor(name_key: str, key: UUID) -> str:
    text = orjson.dumps(["name_key", name_key, key.hex]).decode().replace('","', '", "')
    return urlsafe_b64encode(text.encode()).decode().rstrip("=")


def _place(after: str) -> tuple[str, UUID]:
    _column, value, key = orjson.loads(urlsafe_b64decode(after + "=" * (-len(after) % 4)))
    return value, UUID(key)


# From rows


async def rows_q1(connection: Any, token: str, _given: dict[str, Any]) -> bytes | None:
    row = await connection.fetchrow(COUNTERS, token)
    return None if row is None else orjson.dumps({"data": {"counters": dict(row)}})


async def rows_page(connection: Any, token: str, given: dict[str, Any], total: bool = False) -> bytes | None:
    size, after = given["n"], given["after"]
    found = await connection.fetch(AFTER, token, size + 1, *_place(after)) if after else await connection.fetch(FIRST, token, size + 1)
    more, found = len(found) > size, found[:size]
    if not found:
        return None
    keys, partner = [row[0] for row in found], found[0][11]
    engagements: dict[UUID, list[Any]] = {key: [] for key in keys}
    grants: dict[UUID, list[Any]] = {key: [] for key in keys}
    for client, key, health, account, name, lifecycle, users, heads, renews, product, called in await connection.fetch(ENGAGEMENTS, keys, partner, 4):
        engagements[client].append(
            {
                "id": encode("engagement", key),
                "accessHealth": health.upper(),
                "account": {
                    "id": encode("account", account),
                    "name": name,
                    "lifecycle": lifecycle.upper(),
                    "activeUsers": users,
                    "headcount": heads,
                    "renewsOn": renews,
                    "product": {"id": _known("product", product), "name": called},
                },
            }
        )
    for client, key, staff, name in await connection.fetch(GRANTS, keys, partner):
        grants[client].append({"id": encode("grant", key), "staff": {"id": _known("staff", staff), "name": name}})
    nodes = [
        {
            "id": encode("client", key),
            "name": name,
            "number": number,
            "city": city,
            "country": country,
            "street": street,
            "postcode": postcode,
            "createdAt": created,
            "changedAt": changed,
            "version": version,
            "engagements": {"nodes": engagements[key]},
            "grants": grants[key],
        }
        for key, name, number, city, country, street, postcode, created, changed, version, _name_key, _partner in found
    ]
    page: dict[str, Any] = {"pageInfo": {"hasNextPage": more, "endCursor": _cursor(found[-1][10], keys[-1])}, "nodes": nodes}
    if total:
        page["totalCount"] = await connection.fetchval(TOTAL, partner)
    return orjson.dumps({"data": {"clients": page}})


async def rows_q2(connection: Any, token: str, given: dict[str, Any]) -> bytes | None:
    return await rows_page(connection, token, given, total=True)


async def rows_q3(connection: Any, token: str, given: dict[str, Any]) -> bytes | None:
    client = await connection.fetchrow(ONE, token, ids.key_of(given["id"], "client"))
    if client is None:
        return None
    key, partner = client["id"], client["partner_id"]
    engagements = await connection.fetch(ENGAGEMENTS, [key], partner, 20)
    notes = await connection.fetch(NOTES, key)
    events = await connection.fetch(EVENTS, key, partner)
    node = {
        "id": encode("client", key),
        "name": client["name"],
        "number": client["number"],
        "email": client["email"],
        "phone": client["phone"],
        "city": client["city"],
        "country": client["country"],
        "engagements": {
            "nodes": [
                {
                    "id": encode("engagement", row[1]),
                    "account": {"id": encode("account", row[3]), "name": row[4], "lifecycle": row[5].upper()},
                }
                for row in engagements
            ]
        },
        "notes": {
            "nodes": [
                {"id": encode("note", key), "text": text, "authorName": author, "writtenAt": at} for key, text, author, at in notes
            ]
        },
    }
    told = [{"id": encode("event", key), "kind": kind, "at": at, "actorName": actor} for key, kind, at, actor in events]
    return orjson.dumps({"data": {"node": node, "events": {"nodes": told}}})


# By one statement


def _moment(column: str) -> str:
    return f"""to_char({column} AT TIME ZONE 'UTC', CASE WHEN date_part('microseconds', {column})::bigint % 1000000 = 0
        THEN 'YYYY-MM-DD"T"HH24:MI:SS"+00:00"' ELSE 'YYYY-MM-DD"T"HH24:MI:SS.US"+00:00"' END)"""


def _nodes(columns: str, rows: str, order: str) -> str:
    return f"coalesce((SELECT json_agg(json_build_object({columns}) ORDER BY {order}) FROM ({rows}) x), '[]')"


_ACCOUNT = """'id', 'account_' || a.id, 'name', a.name, 'lifecycle', upper(a.lifecycle)"""
_SIDES = """SELECT e.id, e.since, e.access_health, {account} AS account FROM (SELECT * FROM engagement
    WHERE client_id = c.id AND partner_id = c.partner_id AND ended_at IS NULL ORDER BY since, id LIMIT {most}) e
    JOIN account a ON a.id = e.account_id JOIN product r ON r.id = a.product_id"""
_FULL = f"""json_build_object({_ACCOUNT}, 'activeUsers', a.active_users, 'headcount', a.headcount, 'renewsOn', a.renews_on,
    'product', json_build_object('id', 'product_' || r.id, 'name', r.name))"""
_GIVEN = f"""SELECT g.id, g.since, json_build_object('id', 'staff_' || s.id, 'name', {_SHOWN}) AS staff FROM (
    SELECT * FROM access_grant g WHERE g.client_id = c.id AND {_IN_FORCE} UNION ALL
    SELECT g.* FROM engagement e JOIN access_grant g ON g.engagement_id = e.id
    WHERE e.client_id = c.id AND e.ended_at IS NULL AND {_IN_FORCE}) g
    JOIN staff s ON s.id = g.staff_id JOIN person p ON p.id = s.user_id WHERE s.partner_id = c.partner_id"""
_LISTED = f"""json_build_object('id', 'client_' || c.id, 'name', c.name, 'number', c.number, 'city', c.city, 'country', c.country,
    'street', c.street, 'postcode', c.postcode, 'createdAt', {_moment("c.created_at")}, 'changedAt', {_moment("c.changed_at")},
    'version', c.version,
    'engagements', json_build_object('nodes', {
    _nodes(
        "'id', 'engagement_' || x.id, 'accessHealth', upper(x.access_health), 'account', x.account",
        _SIDES.format(account=_FULL, most=4),
        "x.since, x.id",
    )
}),
    'grants', {_nodes("'id', 'grant_' || x.id, 'staff', x.staff", _GIVEN, "x.since, x.id")})"""


def _page(book: str) -> str:
    return f"""WITH page AS MATERIALIZED ({book}), c AS (SELECT * FROM page ORDER BY name_key, id LIMIT $2 - 1)
    SELECT json_agg({_LISTED} ORDER BY c.name_key, c.id)::text, (array_agg(c.name_key ORDER BY c.name_key DESC, c.id DESC))[1],
    (array_agg(c.id ORDER BY c.name_key DESC, c.id DESC))[1], (SELECT count(*) FROM page) = $2,
    (SELECT clients FROM partner_tally t WHERE t.partner_id = {_OWN}) FROM c"""


JSON_FIRST, JSON_AFTER = _page(FIRST), _page(AFTER)
JSON_ONE = f"""SELECT json_build_object('node', json_build_object('id', 'client_' || c.id, 'name', c.name, 'number', c.number,
    'email', c.email, 'phone', c.phone, 'city', c.city, 'country', c.country, 'engagements', json_build_object('nodes', {
    _nodes(
        "'id', 'engagement_' || x.id, 'account', x.account",
        _SIDES.format(account=f"json_build_object({_ACCOUNT})", most=20),
        "x.since, x.id",
    )
}),
    'notes', json_build_object('nodes', {
    _nodes(
        f"'id', 'note_' || x.id, 'text', x.text, 'authorName', x.author_name, 'writtenAt', {_moment('x.written_at')}",
        NOTES.replace("$1", "c.id"),
        "x.written_at DESC, x.id DESC",
    )
})), 'events', json_build_object('nodes', {
    _nodes(
        f"'id', 'event_' || x.id, 'kind', x.kind, 'at', {_moment('x.at')}, 'actorName', x.actor_name",
        EVENTS.replace("$1", "c.id").replace("$2", "c.partner_id"),
        "x.at DESC, x.id DESC",
    )
}))::text FROM client c WHERE c.id = $2 AND c.partner_id = {_OWN}"""

# A quotation mark within a text has a backslash before it, so that these can only be ids of ours.
_ID = re.compile(r'(?<!\\)"([a-z]+)_([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})"')


def _with_ids(text: str) -> str:
    return _ID.sub(lambda found: f'"{encode(found[1], UUID(found[2]))}"', text)


async def json_page(connection: Any, token: str, given: dict[str, Any], total: bool = False) -> bytes | None:
    size, after = given["n"] + 1, given["after"]
    found = await (connection.fetchrow(JSON_AFTER, token, size, *_place(after)) if after else connection.fetchrow(JSON_FIRST, token, size))
    nodes, name_key, key, more, count = found
    if nodes is None:
        return None
    info = f'{{"hasNextPage":{"true" if more else "false"},"endCursor":"{_cursor(name_key, key)}"}}'
    counted = f'"totalCount":{count},' if total else ""
    return f'{{"data":{{"clients":{{{counted}"pageInfo":{info},"nodes":{_with_ids(nodes)}}}}}}}'.encode()


async def json_q2(connection: Any, token: str, given: dict[str, Any]) -> bytes | None:
    return await json_page(connection, token, given, total=True)


async def json_q3(connection: Any, token: str, given: dict[str, Any]) -> bytes | None:
    text = await connection.fetchval(JSON_ONE, token, ids.key_of(given["id"], "client"))
    return None if text is None else f'{{"data":{_with_ids(text)}}}'.encode()


Answer = Callable[[Any, str, dict[str, Any]], Awaitable[bytes | None]]
ANSWERS: dict[str, dict[str, Answer]] = {
    "/rows": {"Q1": rows_q1, "Q2n": rows_page, "Q2far": rows_page, "Q2": rows_q2, "Q3": rows_q3},
    "/json": {"Q1": rows_q1, "Q2n": json_page, "Q2far": json_page, "Q2": json_q2, "Q3": json_q3},
}


async def _leave(_connection: Any) -> None:
    """Nothing was set in the session: nothing is undone."""


class App:
    """The application; `DATABASE_URL` says where the rows are."""

    pool: asyncpg.Pool

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["type"] == "lifespan":
            await self._live(receive, send)
            return
        body, more = b"", True
        while more:
            message = await receive()
            body, more = body + message.get("body", b""), message.get("more_body", False)
        asked = orjson.loads(body)
        token = next((value for name, value in scope["headers"] if name == b"authorization"), b"")
        status, content = await self._answer(ANSWERS[scope["path"]][asked["ask"]], token, asked["variables"])
        headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(content))]
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": content})

    async def _answer(self, answer: Answer, token: bytes, given: dict[str, Any]) -> tuple[int, bytes]:
        digest = sha256(token.removeprefix(b"Bearer ")).hexdigest()
        async with self.pool.acquire() as connection:
            found = await answer(connection, digest, given)
            if found is not None:
                return 200, found
            known = await connection.fetchval(OWN, digest)
        return (404, b'{"error":"nothing there"}') if known else (401, b'{"error":"this token is not in force"}')

    async def _live(self, receive: Any, send: Any) -> None:
        await receive()
        url = re.sub(r"[&?](min_size|max_size)=\d+", "", os.environ["DATABASE_URL"])
        self.pool = await asyncpg.create_pool(url, min_size=8, max_size=8, reset=_leave)
        await send({"type": "lifespan.startup.complete"})
        await receive()
        await self.pool.close()
        await send({"type": "lifespan.shutdown.complete"})


app = App()
