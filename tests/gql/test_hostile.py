"""Hostile values in every argument of every root field, and hostile documents and bodies: never a fault, never slow.

Sent over HTTP as the owner and as the vendor's admin, so that permissions keep nothing from being reached.
"""



import copy
import json
import os
import time
from collections.abc import Iterator
from typing import Any

import pytest
from graphql import GraphQLField, GraphQLInputObjectType, GraphQLNonNull, get_named_type, is_list_type

from portal.accounts.models import Account
from portal.web.ratelimit import Bucket, Taken
from tests.cast import gid
from tests.forms import call, root_fields, value_for
from tests.served import Portal

SLOW = 1.0  # seconds on a busy machine; alone, each takes a tenth of it
HALF = "\ud800"  # half of a surrogate pair
TEXTS = [
    "",
    "\x00",
    "a\x00b",
    HALF,
    "\u202eevil\u202c",
    "%_\\'\";--",
    "{{ 7 * 7 }}${7*7}<script>alert(1)</script>",
    "\ufdfa" * 200,  # one character, eighteen once folded
    "\u0958" * 200,  # one character, two once composed
    "ß" * 250 + "@x.example",
    "x" * 60_000,
    " " * 60_000,
    "\U0001f9d1\u200d\U0001f680" * 50,
]
MOMENTS = ["0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "2026-01-01", "x", ""]
NUMBERS = [-(2**31), 2**31 - 1, 0, -1]
KEYS = ["", "x" * 10_000, "\x00", "client_" + "z" * 26, "client_" + "0" * 26, "nobody_" + "0" * 26, "_" + "0" * 26, HALF]
OF_TYPE: dict[str, list[Any]] = {"String": TEXTS, "ID": KEYS, "DateTime": MOMENTS, "Int": NUMBERS}
MANY = 160_000  # bytes of a list
WORST = ("\x00", HALF, "x" * 60_000, "9999-12-31T23:59:59-14:00", 2**31 - 1, "x" * 10_000)
LONG = bool(os.environ.get("PORTAL_TEST_LONG"))


def _plain(type_: Any) -> Any:
    return type_.of_type if isinstance(type_, GraphQLNonNull) else type_


def spots(type_: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], list[Any]]]:
    """Every place in a value of an input type, and what hostile may stand there."""
    type_ = _plain(type_)
    if is_list_type(type_):
        inner = value_for(type_.of_type, str)
        if isinstance(inner, str):
            yield at, [[inner] * (MANY // (len(inner) + 3)), []]
        yield from spots(type_.of_type, (*at, 0))
    elif isinstance(type_, GraphQLInputObjectType):
        for name, field in type_.fields.items():
            yield from spots(field.type, (*at, name))
    elif type_.name in OF_TYPE:
        yield at, OF_TYPE[type_.name]


def put(values: Any, at: tuple[Any, ...], value: Any) -> Any:
    """A copy of `values` with another value at one place."""
    made = copy.deepcopy(values)
    spot = made
    for step in at[:-1]:
        spot = spot[step]
    spot[at[-1]] = value
    return made


def alone(at: tuple[Any, ...], value: Any) -> Any:
    """A value that holds nothing but one place."""
    for step in reversed(at):
        value = [value] if step == 0 else {step: value}
    return value


class World:
    """A portal with rows, and a way to say to it whatever bytes."""

    def __init__(self, portal: Portal) -> None:
        self.portal = portal
        self.tokens = {name: portal.token(name) for name in ("owner", "vendor")}
        self.ids = portal.run(self._rows)

    async def _rows(self) -> dict[str, str]:
        cast = self.portal.cast
        client = await cast.client("Bakery", email="a@b.example")
        engagement = await cast.account("Bakery", client, users=3, headcount=4, company_id="B")
        note = await client.write_note(await cast.viewer("owner"), "Thursday.")
        rows: dict[str, Any] = {
            "client": client,
            "clients": client,
            "account": await Account.get(id=engagement.account_id),
            "note": note,
            "staff": cast.staff["advisor"],
            "onlyStaff": cast.staff["advisor"],
            "partner": cast.partner,
            "product": cast.products["payroll"],
            "module": cast.modules["payroll"],
            "plan": cast.plans["payroll"],
        }
        return {name: gid(row) for name, row in rows.items()}

    def id_for(self, name: str) -> str:
        return self.ids.get(name, self.ids["client"])

    def say(self, body: bytes, who: str = "owner", **headers: str) -> tuple[Any, float]:
        """Post a body; the answer, and how many seconds it took."""
        said = {"authorization": f"Bearer {self.tokens[who]}", "content-type": "application/json", **headers}
        answer, seconds = self._post(body, said)
        if seconds > SLOW:  # for whatever else the machine is doing? Then not so the next time
            seconds = self._post(body, said)[1]
        return answer, seconds

    def _post(self, body: bytes, headers: dict[str, str]) -> tuple[Any, float]:
        begun = time.perf_counter()
        answer = self.portal.client.post("/graphql", content=body, headers=headers)
        return answer, time.perf_counter() - begun


@pytest.fixture
def world(portal: Portal, monkeypatch: pytest.MonkeyPatch) -> World:
    monkeypatch.setattr(Bucket, "take", lambda bucket, _actor, _points, now: Taken(True, bucket.points, now, 0))
    return World(portal)


def judged(answer: Any, seconds: float) -> str | None:
    """What is wrong with an answer; None where nothing is."""
    if answer.status_code == 429:
        return "not asked: the bucket is empty"
    if answer.status_code >= 500 or seconds > SLOW:
        return f"{answer.status_code} in {seconds:.2f} s: {answer.text[:200]}"
    said = answer.json()
    codes = [error.get("extensions", {}).get("code") for error in said.get("errors", ())]
    if "INTERNAL" in codes or None in codes:
        return f"{codes}: {answer.text[:200]}"
    if any(len(error["message"]) > 300 for error in said.get("errors", ())) or len(codes) > 20:
        return f"too much said: {answer.text[:200]}"
    return None


FIELDS = dict(root_fields())
OF_VENDOR = {"Mutation.setPartnerTier", "Mutation.addProduct", "Mutation.addModule", "Mutation.addPlan", "Query.partners"}


def attacks(field: GraphQLField, world: World) -> Iterator[tuple[str, dict[str, Any]]]:
    """Values for all arguments of a field, hostile in one place each."""
    whole = {name: value_for(argument.type, world.id_for, name, every=True) for name, argument in field.args.items()}
    if "input" in whole and isinstance(whole["input"], dict):
        whole["input"].pop("idempotencyKey", None)
    for name, argument in field.args.items():
        for number, (at, values) in enumerate(spots(argument.type, (name,))):
            for value in values if LONG else _some(values, number):
                yield f"{at}: {str(value)[:30]!r}", put(whole, at, value)
                if name != "input":  # with nothing beside it that could already have found nothing
                    yield f"{at} alone: {str(value)[:30]!r}", {name: alone(at[1:], value)}


def _some(values: list[Any], turn: int) -> list[Any]:
    """Those that have hurt most, and a third of the others in turn: together the places meet them all."""
    return [value for place, value in enumerate(values) if place % 3 == turn % 3 or value in WORST]


def deeper(field: GraphQLField) -> str:
    """What makes a list be read and counted, not only be promised."""
    return "{ totalCount nodes { __typename } }" if "totalCount" in getattr(get_named_type(field.type), "fields", ()) else "{ __typename }"


MUTATIONS = [[place] for place, field in FIELDS.items() if field.args and place.startswith("Mutation.")]
QUERIES = [place for place, field in FIELDS.items() if field.args and place.startswith("Query.")]
TOGETHER = [QUERIES[start : start + 12] for start in range(0, len(QUERIES), 12)]  # what changes nothing shares a portal


@pytest.mark.parametrize("places", [*TOGETHER, *MUTATIONS], ids=lambda places: places[0])
def test_no_value_in_no_argument_is_a_fault(world: World, places: list[str]):
    wrong = {}
    for place in places:
        who = "vendor" if place in OF_VENDOR else "owner"
        for name, values in attacks(FIELDS[place], world):
            document, variables = call(place, FIELDS[place], values)
            document = document.replace("{ __typename }", deeper(FIELDS[place]))
            body = json.dumps({"query": document, "variables": variables}, separators=(",", ":")).encode()
            if found := judged(*world.say(body, who)):
                wrong[place, name] = found
    assert not wrong


def _doubling(levels: int, leaf: str = "clients { totalCount }") -> str:
    parts = [f"fragment f{n} on Query {{ ...f{n - 1} ...f{n - 1} }}" for n in range(1, levels + 1)]
    return "{ ...f%d } fragment f0 on Query { %s } %s" % (levels, leaf, " ".join(parts))


ME = "{ viewer { kind } }"
LIST = "clients { nodes { name } }"
DOCUMENTS: dict[str, str] = {
    "fragments that double, 15 levels": _doubling(15),
    "fragments that double, 60 levels": _doubling(60),
    "fragments in a circle": "{ ...a } fragment a on Query { ...b } fragment b on Query { ...a }",
    "a fragment that spreads itself": "{ ...a } fragment a on Query { viewer { kind } ...a }",
    "10,000 aliases": "{ %s }" % " ".join(f"a{n}:viewer{{kind}}" for n in range(900)),
    "31 aliases": "{ %s }" % " ".join(f"a{n}: viewer {{ kind }}" for n in range(31)),
    "the same field 600 times": "{ viewer { %s } }" % "kind " * 600,
    "300 directives": "{ viewer %s { kind } }" % "@include(if: true) " * 300,
    "unknown directives": "{ viewer %s { kind } }" % " ".join(f"@x{n}" for n in range(500)),
    "1,000 brackets": "{ viewer " * 1000 + "}" * 1000,
    "a list in a list": "{ clients(filter: {country: %sx%s}) { totalCount } }" % ("[" * 39, "]" * 39),
    "an object in an object": "{ clients(filter: %s1%s) { totalCount } }" % ("{accounts: " * 38, "}" * 38),
    "deep and wide": "{ clients(first: 100) { nodes { engagements(first: 100) { nodes { account { activity(first: 100) { nodes { id } } } } } } } }",
    "round and round": "{ %s { id } %s }" % ("clients { nodes { partner { id } engagements { nodes { client " * 6, "} } } }" * 6),
    "a page of a million": "{ clients(first: 1000000) { totalCount } }",
    "a page of less than nothing": "{ clients(first: -1) { totalCount } }",
    "a whole number of 4,000 digits": "{ clients(first: %s) { totalCount } }" % ("9" * 4000),
    "a fraction of 4,000 digits": "{ clients(first: 0.%s) { totalCount } }" % ("9" * 4000),
    "1e999": "{ clients(first: 1e999) { totalCount } }",
    "NUL between": "{ viewer\x00{ kind } }",
    "NUL in a text": '{ clients(filter: {search: "\x00"}) { totalCount } }',
    "NUL escaped": '{ clients(filter: {search: "\\u0000", country: ["\\u0000"]}) { totalCount } }',
    "half a pair escaped": '{ clients(filter: {search: "\\ud800"}) { totalCount } }',
    "half a pair in braces": '{ node(id: "\\u{d800}") { id } }',
    "beyond Unicode": '{ node(id: "\\u{110000}") { id } }',
    "an id of 15,000 characters": '{ node(id: "%s") { id } }' % ("x" * 15_000),
    "a name of 15,000 characters": "{ %s }" % ("x" * 15_000),
    "a text without an end": '{ node(id: "%s' % ("x" * 15_000),
    "a block without an end": '{ node(id: """%s' % ("\\" * 15_000),
    "comments alone": "#" * 15_000,
    "commas alone": "," * 15_000,
    "marks alone": "\ufeff" * 15_000,
    "nothing": " ",
    "6 mutations": "mutation { %s }" % " ".join(f'a{n}: addClient(input: {{name: "x"}}) {{ errors {{ code }} }}' for n in range(6)),
    "two operations, none named": "query a %s query b %s" % (ME, ME),
    "operations of one name": "query a %s query a %s" % (ME, ME),
    "a subscription": "subscription { viewer { kind } }",
    "a type": "type Query { x: Int }",
    "variables that no one declares": "{ node(id: $x) { id } }",
    "900 variables": "query (%s) %s" % (" ".join(f"$v{n}: ID" for n in range(600)), ME),
    "a variable that is its own default": "query ($a: Int = $a) { clients(first: $a) { totalCount } }",
    "the same argument twice": "{ node(id: 1, id: 2) { id } }",
    "fields that disagree, many": "{ %s }" % " ".join("viewer { kind a: %s }" % ("kind" if n % 2 else "permissions") for n in range(190)),
    "overlaps in fragments": "{ %s } %s"
    % (" ".join(f"...f{n}" for n in range(90)), " ".join("fragment f%d on Query { viewer { kind } }" % n for n in range(90))),
    "introspection in circles": "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }",
    "introspection in wide circles": "{ __schema { %s } }" % " ".join("a%d: types { fields { args { type { name } } } }" % n for n in range(29)),
    "meta fields": "{ __typename ...{ __typename } ...on Query { __typename } }",
    "a suggestion": "{ clientz { totalCount } }",
    "an interface's other types": "{ node(id: \"x\") { %s } }" % " ".join(f"...on {name} {{ id }}" for name in ("Client", "Account", "Staff", "Event") * 30),
}
BODIES: dict[str, bytes] = {
    "null": b"null",
    "a number": b"1",
    "no JSON": b"{",
    "no UTF-8": b'{"query": "\xff\xfe"}',
    "UTF-16": '{"query": "{ viewer { kind } }"}'.encode("utf-16"),
    "a mark before": b'\xef\xbb\xbf{"query": "{ viewer { kind } }"}',
    "NUL behind": b'{"query": "{ viewer { kind } }"}\x00',
    "50,000 brackets": b"[" * 50_000,
    "50,000 braces": b'{"a":' * 30_000,
    "65 levels of variables": b'{"query": "{ viewer { kind } }", "variables": {"a": %s1%s}}' % (b"[" * 64, b"]" * 64),
    "60 levels for a list": b'{"query": "query ($a: [ID!]!) { nodes(ids: $a) { id } }", "variables": {"a": %s1%s}}' % (b"[" * 60, b"]" * 60),
    "10,000 digits": b'{"query": "query ($a: Int) { clients(first: $a) { totalCount } }", "variables": {"a": %s}}' % (b"9" * 10_000),
    "4,000 digits": b'{"query": "query ($a: Int) { clients(first: $a) { totalCount } }", "variables": {"a": %s}}' % (b"9" * 4_000),
    "10,000 digits that nobody reads": b'{"query": "{ viewer { kind } }", "x": %s}' % (b"9" * 10_000),
    "1e999": b'{"query": "query ($a: Int) { clients(first: $a) { totalCount } }", "variables": {"a": 1e999}}',
    "1e400 as a list": b'{"query": "query ($a: [ID!]!) { nodes(ids: $a) { id } }", "variables": {"a": [1e400]}}',
    "no number": b'{"query": "query ($a: Int) { clients(first: $a) { totalCount } }", "variables": {"a": NaN}}',
    "half a pair": b'{"query": "query ($a: ID!) { node(id: $a) { id } }", "variables": {"a": "\\ud800"}}',
    "half a pair in a key": b'{"query": "{ viewer { kind } }", "variables": {"\\ud800": 1}}',
    "half a pair in the document": b'{"query": "{ viewer { kind } } # \\udfff"}',
    "keys twice": b'{"query": "{ viewer { kind } }", "query": "{ __typename }", "variables": {}, "variables": {"a": 1}}',
    "query is a list": b'{"query": ["{ viewer { kind } }"]}',
    "variables are a text": b'{"query": "{ viewer { kind } }", "variables": "{}"}',
    "variables are a list": b'{"query": "{ viewer { kind } }", "variables": []}',
    "a batch": b'[{"query": "{ viewer { kind } }"}]',
    "an operation of no text": b'{"query": "{ viewer { kind } }", "operationName": 1}',
    "a stored query": b'{"extensions": {"persistedQuery": {"version": 1, "sha256Hash": "0"}}}',
    "a trusted document": b'{"query": "{ viewer { kind } }", "extensions": {"trusted_document": {"kind": "document"}}}',
    "40,000 ids": b'{"query": "query ($a: [ID!]!) { nodes(ids: $a) { id } }", "variables": {"a": [%s]}}' % b",".join([b'"x"'] * 40_000),
    "40,000 wrong ids": b'{"query": "query ($a: [ID!]!) { nodes(ids: $a) { id } }", "variables": {"a": [%s]}}' % b",".join([b"1.5"] * 40_000),
    "20,000 variables": b'{"query": "{ viewer { kind } }", "variables": {%s}}' % b",".join(b'"v%d":1' % n for n in range(15_000)),
    "a long key": b'{"query": "{ viewer { kind } }", "%s": 1}' % (b"x" * 190_000),
    "too long": b'{"query": "%s"}' % (b" " * 200_000),
}


@pytest.mark.sqlite  # read and refused before a database is asked; values go to both
@pytest.mark.parametrize("name", DOCUMENTS)
def test_no_document_is_a_fault(world: World, name: str):
    for variables in (None, {"x": HALF}):
        body = json.dumps({"query": DOCUMENTS[name], "variables": variables}).encode()
        assert judged(*world.say(body)) is None
    assert world.say(b'{"query": "{ viewer { kind } }"}')[0].json()["data"] == {"viewer": {"kind": "STAFF"}}


@pytest.mark.sqlite  # read and refused before a database is asked; values go to both
@pytest.mark.parametrize("name", BODIES)
def test_no_body_is_a_fault(world: World, name: str):
    assert judged(*world.say(BODIES[name])) is None
    assert world.say(b'{"query": "{ viewer { kind } }"}')[0].json()["data"] == {"viewer": {"kind": "STAFF"}}


@pytest.mark.sqlite  # read and refused before a database is asked; values go to both
@pytest.mark.parametrize("name", DOCUMENTS)
def test_no_document_tells_a_stranger_of_the_schema(portal: Portal, name: str):
    answer = portal.client.post("/graphql", json={"query": DOCUMENTS[name].replace(HALF, "?")})
    assert answer.status_code < 500 and "Did you mean" not in answer.text and '"args"' not in answer.text


@pytest.mark.sqlite  # read and refused before a database is asked; values go to both
@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "QUERY"])
@pytest.mark.parametrize("path", ["/graphql", "/clients", "/signin", "/static/mark.svg", "/health/live", "/nowhere"])
def test_no_method_is_a_fault(portal: Portal, method: str, path: str):
    answer = portal.client.request(method, path, headers=portal.sign_in("owner"))
    assert answer.status_code < 500
    assert "content-security-policy" in answer.headers and answer.headers["x-content-type-options"] == "nosniff"
    assert "access-control-allow-origin" not in answer.headers


def test_what_fails_around_an_operation_is_masked_too(world: World, monkeypatch: pytest.MonkeyPatch):
    def fails(*_arguments: Any) -> None:
        raise RuntimeError("secret of the house")

    monkeypatch.setattr("portal.gql.core.cost_of", fails)
    answer, _seconds = world.say(b'{"query": "{ viewer { kind } }"}')
    assert answer.json()["errors"][0]["extensions"]["code"] == "INTERNAL" and "secret" not in answer.text
