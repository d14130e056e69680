"""Mutations: done once however often they arrive, refused with a word at the field, and never half done."""

import asyncio
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from portal.audit.models import Event
from portal.clients.models import Client, Note
from portal.gql.models import IdempotencyKey
from portal.kernel import ids
from portal.products.models import Product
from portal.schema import schema
from tests.askers import asker
from tests.cast import Cast, answer, ask, gid
from tests.forms import arguments, call, root_fields
from tests.machines import Bench

ADD = "mutation ($input: AddClientInput!) { addClient(input: $input) { client { id name } errors { code message field } } }"
CHANGE = """mutation ($input: ChangeClientInput!) { changeClient(input: $input) {
  client { name city version } errors { code message field } } }"""
NOTE = "mutation ($input: WriteNoteInput!) { writeNote(input: $input) { note { id text } errors { code message field } } }"
PARTNER = """mutation ($input: ChangePartnerInput!) { changePartner(input: $input) {
  partner { name website timezone } errors { code message field } } }"""
PRODUCT = "mutation ($input: AddProductInput!) { addProduct(input: $input) { product { slug } errors { code message field } } }"


async def errors(viewer: Any, document: str, **given: Any) -> list[tuple[str, str | None]]:
    """Codes and fields of what a mutation refused; anything but a plain answer fails the test."""
    payload = next(iter((await ask(viewer, document, input=given)).values()))
    assert all(error["message"] and len(error["message"]) < 300 for error in payload["errors"])
    return [(error["code"], error["field"]) for error in payload["errors"]]


# --- once


async def test_the_same_key_in_parallel_makes_one_row(cast: Cast):
    owner = await cast.viewer("owner")
    given = {"name": "Once", "idempotencyKey": "same"}
    told = await asyncio.gather(*(answer(owner, ADD, input=given) for _time in range(8)))
    made = {result.data["addClient"]["client"]["id"] for result in told if result.data}
    assert len(made) == 1
    assert {error.extensions["code"] for result in told for error in result.errors or ()} <= {"CONFLICT"}
    assert await Client.all().count() == 1 and await Event.filter(kind="client.added").count() == 1
    assert await IdempotencyKey.all().count() == 1


async def test_other_keys_in_parallel_make_a_row_each(cast: Cast):
    owner = await cast.viewer("owner")
    await asyncio.gather(*(ask(owner, ADD, input={"name": "Each", "idempotencyKey": str(n)}) for n in range(6)))
    assert await Client.all().count() == 6


async def test_a_key_goes_with_one_input_and_one_mutation(cast: Cast):
    client, owner = await cast.client("Bakery"), await cast.viewer("owner")
    assert await errors(owner, NOTE, client=gid(client), text="One", idempotencyKey="k") == []
    reused = [("IDEMPOTENCY_KEY_REUSED", "idempotencyKey")]
    assert await errors(owner, NOTE, client=gid(client), text="Two", idempotencyKey="k") == reused
    assert await errors(owner, NOTE, client=gid(client), text="One", pinned=True, idempotencyKey="k") == reused
    assert await errors(owner, ADD, name="One", idempotencyKey="k") == reused
    assert await Note.all().count() == 1 and await Client.all().count() == 1


async def test_what_was_refused_can_be_mended_under_its_key(cast: Cast):
    owner = await cast.viewer("owner")
    assert await errors(owner, ADD, name=" ", idempotencyKey="k") == [("REQUIRED", "name")]
    assert await errors(owner, ADD, name="Bakery", idempotencyKey="k") == []
    assert await errors(owner, ADD, name=" ", idempotencyKey="k") == [("IDEMPOTENCY_KEY_REUSED", "idempotencyKey")]


async def test_the_answer_asked_for_again_shows_the_row_as_it_is_now(cast: Cast):
    client, owner = await cast.client("Bakery"), await cast.viewer("owner")
    given = {"client": gid(client), "city": "Cork", "idempotencyKey": "k"}
    assert await errors(owner, CHANGE, **given) == []
    assert await errors(owner, CHANGE, client=gid(client), city="Galway") == []
    again = (await ask(owner, CHANGE, input=given))["changeClient"]
    assert again["client"]["city"] == "Galway" and again["errors"] == []
    await client.refresh_from_db()
    assert client.city == "Galway"


@pytest.mark.parametrize("key", ["k" * 101, "a\x00b", "a\u202eb", "\n"])
async def test_a_key_is_a_short_plain_text(cast: Cast, key: str):
    found = await errors(await cast.viewer("owner"), ADD, name="Bakery", idempotencyKey=key)
    assert [field for _code, field in found] == ["idempotencyKey"]
    assert not await Client.all().count()


async def test_without_a_key_or_with_an_empty_one_each_request_counts(cast: Cast):
    owner = await cast.viewer("owner")
    for key in (None, ""):
        assert await errors(owner, ADD, name="Bakery", idempotencyKey=key) == []
    assert await Client.all().count() == 2


# --- bad input

LONG = "x" * 5_000_000
HOSTILE = {
    "5 MB": (LONG, "TOO_LONG"),
    "NUL": ("a\x00b", "BAD_CHARACTERS"),
    "right to left": ("a\u202eb", "BAD_CHARACTERS"),
    "isolate": ("a\u2066b", "BAD_CHARACTERS"),
    "escape": ("a\x1b[31mb", "BAD_CHARACTERS"),
    "bell": ("a\x07", "BAD_CHARACTERS"),
    "byte order mark": ("\ufeffa", "BAD_CHARACTERS"),
    "nothing but spaces": (" \u3000 ", "REQUIRED"),
    "two lines": ("a\nb", "BAD_CHARACTERS"),
}


@pytest.mark.parametrize("case", HOSTILE)
async def test_hostile_names_are_refused_at_the_field_and_nothing_is_written(cast: Cast, case: str):
    text, code = HOSTILE[case]
    client, owner, vendor = await cast.client("Bakery"), await cast.viewer("owner"), await cast.viewer("vendor")
    events = await Event.all().count()
    assert await errors(owner, ADD, name=text) == [(code, "name")]
    assert await errors(owner, CHANGE, client=gid(client), name=text) == [(code, "name")]
    assert await errors(owner, PARTNER, name=text) == [(code, "name")]
    assert await errors(vendor, PRODUCT, slug="new", name=text) == [(code, "name")]
    if case not in ("two lines", "nothing but spaces"):
        for field in ("number", "contactName", "phone", "street", "postcode", "city"):
            assert await errors(owner, ADD, name="B", **{field: text}) == [(code, field)]
        assert await errors(owner, NOTE, client=gid(client), text=text) == [(code, "text")]
        assert await errors(vendor, PRODUCT, slug="new", name="New", icon=text) == [(code, "icon")]
    assert await Event.all().count() == events and await Client.all().count() == 1
    assert await Product.all().count() == len(cast.products)


@pytest.mark.parametrize("name", ["=cmd()|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "<script>alert(1)</script>", "{{ 7*7 }}", "' OR 1=1 --", "%_\\"])
async def test_names_that_are_text_to_us_are_kept_as_they_are(cast: Cast, name: str):
    owner = await cast.viewer("owner")
    made = (await ask(owner, ADD, input={"name": name}))["addClient"]
    assert made["client"]["name"] == name
    await ask(owner, ADD, input={"name": "Another"})
    found = await ask(owner, "query ($f: ClientFilter) { clients(filter: $f) { nodes { name } } }", f={"search": name})
    assert [node["name"] for node in found["clients"]["nodes"]] == [name]


@pytest.mark.parametrize("letter", ["ﷺ", "ß", "😀", "İ", "Ǆ"])
async def test_the_longest_names_fit_whatever_their_letters(cast: Cast, letter: str):
    owner, name = await cast.viewer("owner"), letter * 200
    details = {field: letter * 200 for field in ("contactName", "street")} | {"city": letter * 100}
    assert await errors(owner, ADD, name=name, **details) == []
    assert await errors(owner, PARTNER, name=name) == []
    assert await errors(owner, ADD, name=name + letter) == [("TOO_LONG", "name")]


async def test_a_refused_payload_shows_the_record_as_it_stands(cast: Cast):
    client, owner = await cast.client("Bakery"), await cast.viewer("owner")
    data = await ask(owner, PARTNER, input={"name": "New name", "website": "javascript:alert(1)"})
    assert data["changePartner"]["partner"] == {"name": "Ferrow & Lund", "website": "", "timezone": "UTC"}
    data = await ask(owner, CHANGE, input={"client": gid(client), "name": "New name", "country": "XX"})
    assert data["changeClient"]["client"]["name"] == "Bakery"


@pytest.mark.parametrize("hue", [-1, 0, 2**31 - 1])
async def test_a_products_place_is_a_small_number(cast: Cast, hue: int):
    assert await errors(await cast.viewer("vendor"), PRODUCT, slug="new", name="New", hue=hue) == [("BAD_NUMBER", "hue")]


async def test_what_someone_else_changed_is_not_written_over(cast: Cast):
    client, owner = await cast.client("Bakery"), await cast.viewer("owner")
    assert await errors(owner, CHANGE, client=gid(client), city="Cork", version=1) == []
    assert await errors(owner, CHANGE, client=gid(client), city="Galway", version=1) == [("CHANGED_MEANWHILE", None)]
    shown = (await ask(owner, CHANGE, input={"client": gid(client), "city": "X", "version": 1}))["changeClient"]["client"]
    assert shown == {"name": "Bakery", "city": "Cork", "version": 2}


async def test_stale_ids_are_not_found_at_their_field(cast: Cast):
    """A row that is gone, an id of another kind, and what is no id: one answer."""
    client, owner = await cast.client("Bakery"), await cast.viewer("owner")
    note = await client.write_note(owner, "Text")
    await note.remove(owner)
    remove = "mutation ($input: NoteInput!) { removeNote(input: $input) { note { id } errors { code message field } } }"
    for stale in (gid(note), gid(client), ids.encode("note", ids.new()), "", "x" * 10_000, "note_\x00", "../etc"):
        assert await errors(owner, remove, note=stale) == [("NOT_FOUND", "note")], stale


TEXTS = st.text(max_size=30) | st.sampled_from(["\x00", "'", "\\", "%", "{", "\u202e", "9" * 30, "null"])
PLACES = [(place, field) for place, field in root_fields()]


@settings(max_examples=60 if settings().max_examples < 1000 else 1000, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data(), text=TEXTS)
def test_no_text_in_any_argument_of_any_field_is_our_fault(database_url: str, data: st.DataObject, text: str):
    """Whatever text stands in every place that takes one: an answer, or a clear refusal; never an error of ours."""
    bench = _bench(database_url)
    place, field = data.draw(st.sampled_from(PLACES))
    who = data.draw(st.sampled_from(["owner", "vendor"]))

    def everywhere(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: everywhere(each) for key, each in value.items()}
        if isinstance(value, list):
            return [everywhere(each) for each in value]
        return text if value == "x" else value

    every = data.draw(st.booleans())
    values = arguments(field, lambda _name: text, every=every)
    if every and "filter" in field.args:
        from tests.forms import value_for

        values["filter"] = value_for(field.args["filter"].type, lambda _name: text, every=True)
    document, variables = call(place, field, everywhere(values))

    async def run() -> None:
        viewer = await asker(bench.cast, who)
        result = await answer(viewer, document, in_process=True, **variables)
        codes = [error.extensions["code"] for error in result.errors or ()]
        assert set(codes) <= {"BAD_USER_INPUT", "FORBIDDEN", "BAD_REQUEST"}, (document, variables, codes)

    bench.begin()
    try:
        bench.run(run())
    finally:
        bench.undo()


_open: dict[str, Bench] = {}


def _bench(url: str) -> Bench:
    if url not in _open:
        _open[url] = Bench(url).__enter__()
    return _open[url]


@pytest.fixture(autouse=True)
def _close() -> Any:
    yield
    for url in list(_open):
        _open.pop(url).__exit__()


async def test_a_mutation_that_breaks_inside_leaves_nothing(cast: Cast, monkeypatch: pytest.MonkeyPatch):
    async def broken(*_args: Any, **_kwargs: Any) -> None:
        raise RuntimeError("secret of the house")

    monkeypatch.setattr(Event, "write", broken)
    result = await answer(await cast.viewer("owner"), ADD, input={"name": "Half", "idempotencyKey": "k"})
    assert result.errors[0].extensions["code"] == "INTERNAL" and "secret" not in result.errors[0].message
    assert not await Client.all().count() and not await IdempotencyKey.all().count()


# --- its payload


async def test_a_payload_that_is_refused_in_part_was_carried_out_once(cast: Cast):
    """What the planner can't answer is executed again to be worded; what was done stays done, once."""
    owner = await cast.viewer("owner")
    silent = replace(owner, permissions=owner.permissions - {"contacts:read"})
    document = """mutation { one: addClient(input: {name: "Twice"}) { client { name email } errors { code } }
      two: addClient(input: {name: "Twice"}) { client { name summary { accounts } } errors { code } } }"""
    result = await answer(silent, document)
    assert [(error.path, error.extensions["code"]) for error in result.errors] == [(["one", "client", "email"], "FORBIDDEN")]
    assert result.data == {
        "one": {"client": None, "errors": []},
        "two": {"client": {"name": "Twice", "summary": {"accounts": 0}}, "errors": []},
    }
    assert await Client.filter(name="Twice").count() == 2


async def test_a_payload_is_planned(cast: Cast):
    owner, client = await cast.viewer("owner"), await cast.client("Mulcahy Bakehouse")
    await cast.account("Mulcahy Payroll", client)
    before = schema.planner.counts["planned"]
    document = """mutation ($client: ID!) { changeClient(input: {client: $client, city: "Cork"}) {
      client { city engagements { totalCount nodes { account { name product { name } } } } grants { id } } errors { code } } }"""
    payload = (await ask(owner, document, client=gid(client)))["changeClient"]
    assert payload["client"]["city"] == "Cork" and payload["client"]["engagements"]["totalCount"] == 1
    assert payload["client"]["engagements"]["nodes"][0]["account"]["name"] == "Mulcahy Payroll"
    assert schema.planner.counts["planned"] == before + 1
