"""Importing a client book: what files are read, what comes of each row, and that it happens once or not at all."""

import asyncio
import csv
import io
import re
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.access.models import Grant
from portal.audit.models import Event
from portal.clients import importing
from portal.clients.importing import Known, Outcome
from portal.clients.jobs import forget_imports
from portal.clients.models import Client
from portal.clients.models_import import MOST, ClientImport
from portal.gql.models import IdempotencyKey
from portal.kernel import ids
from portal.kernel.refusal import Refused
from portal.web import csvfiles
from tests.askers import asker
from tests.cast import Cast, answer, ask, gid

SHOWN = """import { id step fileName runAt expiresAt duplicates columns { column head field samples }
  result { added skipped refused rows { line outcome name message client { id name } } } } errors { code message field }"""
START = "mutation ($input: StartClientImportInput!) { startClientImport(input: $input) { %s } }" % SHOWN
MATCH = "mutation ($input: MatchClientImportInput!) { matchClientImport(input: $input) { %s } }" % SHOWN
RUN = "mutation ($input: ClientImportInput!) { runClientImport(input: $input) { %s } }" % SHOWN
DISCARD = "mutation ($input: ClientImportInput!) { discardClientImport(input: $input) { discarded errors { code field } } }"
KEPT = "{ clientImports { id fileName step } }"
NODE = "query ($id: ID!) { node(id: $id) { ... on ClientImport { id step result { added } } } }"
BOOK = "Name,E-mail,Town\r\nÄpfel & Co,mia@apfel.example,Cork\r\nBakery,,\r\n"
AS_GUESSED = [{"column": 1, "field": "NAME"}, {"column": 2, "field": "EMAIL"}, {"column": 3, "field": "CITY"}]


async def told(viewer, document: str, **given) -> dict:
    """The payload of a mutation."""
    return next(iter((await ask(viewer, document, input=given)).values()))


async def started(viewer, text: str = BOOK, **more) -> dict:
    answered = await told(viewer, START, csv=text, **more)
    assert answered["errors"] == []
    return answered["import"]


async def imported(viewer, text: str = BOOK) -> dict:
    """What came of a file as its columns were guessed."""
    return (await told(viewer, RUN, **{"import": (await started(viewer, text))["id"]}))["import"]


def outcomes(text: str, known: list[Known] | None = None, **more) -> list[tuple[int, str, str]]:
    sheet = importing.read(text)
    mapping = {"name": len(sheet.heads), **importing.guess(sheet.heads)}
    return [(row.line, row.outcome.value, row.message) for row in importing.plan(sheet, mapping, known or [], **more)]


def code_of(text: str | bytes) -> str:
    with pytest.raises(Refused) as refused:
        importing.read(csvfiles.decoded(text, "file") if isinstance(text, bytes) else text)
    return refused.value.refusals[0].code


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_every_usual_encoding_separator_and_line_end_is_read(encoding: str, separator: str, end: str):
    text = end.join(separator.join(cells) for cells in (["Name", "Ort"], ["Müller, Töchter" if separator != "," else "Müller", "Köln"]))
    sheet = importing.read(csvfiles.decoded(text.encode(encoding), "file"))
    assert sheet.heads == ["Name", "Ort"] and sheet.rows[0][1][1] == "Köln" and sheet.rows[0][0] == 2


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "REQUIRED"),
        (b"  \r\n ,\r\n", "REQUIRED"),
        (b"Name\r\n", "REQUIRED"),
        (b"Name\r\nA\0B\r\n", "NO_CSV"),
        ("Name\r\nA\0B\r\n".encode("utf-16"), "NO_CSV"),
        (b"\xff\xfeN", "NO_CSV"),
        (b"PK\x03\x04 a workbook", "NO_CSV"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "NO_CSV"),
        (b"Name\r\n\x81\x8d\x8f\r\n", "NO_CSV"),
        (b'Name\r\n"never closed\r\nB\r\n', "NO_CSV"),
        (b"a" * 5_000_001, "FILE_TOO_LARGE"),
        (b",".join(b"c%d" % n for n in range(200)) + b"\r\nx\r\n", "TOO_MANY_COLUMNS"),
        (b"," * 1_000_000 + b"c\r\nx\r\n", "TOO_MANY_COLUMNS"),
        (b"Name\r\n" + b"x\r\n" * 5_001, "TOO_MANY_ROWS"),
    ],
)
def test_what_is_no_client_book_is_refused_in_words(content: bytes, code: str):
    assert code_of(content) == code


@given(st.one_of(st.text(max_size=200), st.text("\"',;\t\r\n=a\ufeff", max_size=60)), st.binary(max_size=80))
def test_no_text_and_no_bytes_break_it(text: str, content: bytes):
    for made in (lambda: text, lambda: csvfiles.decoded(content, "file")):
        try:
            found = outcomes(made())
        except Refused as refused:
            assert all(each.message for each in refused.refusals)
        else:
            assert {outcome for _line, outcome, _why in found} <= set(Outcome)


@given(st.lists(st.text(st.characters(exclude_categories=["Cc", "Cs", "Cf", "Zs", "Zl", "Zp"]), min_size=1, max_size=20), min_size=1, max_size=5))
def test_an_export_is_read_back_as_it_was(names: list[str]):
    sheet = importing.read(csvfiles.BOM + csvfiles.lines([["Name", "Town"], *[[name, "x"] for name in names]]))
    rows = importing.plan(sheet, {"name": 0}, [], add_duplicates=True)
    assert [row.details["name"] for row in rows] == names


@pytest.mark.parametrize(
    ("heads", "found"),
    [
        ("Name;Kundennummer;Ansprechpartner;E-Mail-Adresse;Telefon;Straße;PLZ;Ort;Land", None),
        ("Raison sociale;N°;Contact;Courriel;Téléphone;Rue;Code postal;Ville;Pays", None),
        ("Empresa;Código;Contacto;Correo electrónico;Teléfono;Dirección;Código Postal;Ciudad;País", None),
        ("Bedrijfsnaam;Klantnummer;Contactpersoon;E-mailadres;Telefoonnummer;Straat;Postcode;Plaats;Land", None),
        ("Company Name;Client no.;Contact;E-mail;Phone;Street;ZIP;Town;Country", None),
        ("Notes;Client;client;Balance", {"name": 1}),
    ],
)
def test_heads_of_five_languages_are_known(heads: str, found: dict[str, int] | None):
    fields = ("name", "number", "contact_name", "email", "phone", "street", "postcode", "city", "country")
    assert importing.guess(heads.split(";")) == (found or {name: column for column, name in enumerate(fields)})


def test_countries_are_known_by_name():
    assert [importing.country_code(text) for text in ("ie", "Ireland", "Irland", "Pays-Bas", "España", "UK", "XX", "Nowhere")] == [
        "IE",
        "IE",
        "IE",
        "NL",
        "ES",
        "GB",
        "XX",
        "Nowhere",
    ]


def test_each_row_says_what_comes_of_it():
    known = [Known("client_1", "Äpfel & Co", "old@apfel.example"), Known("client_2", "Gone", archived=True)]
    text = (
        "Name,E-mail,Country\n"
        "APFEL & CO,,\n"  # the same but for case and marks
        "Other name,OLD@apfel.example,\n"
        "gone,,\n"
        "New,new@x.example,Ireland\n"
        "new ,,\n"  # as line 5
        '"two\nlines",,\n'
        "=cmd(),,\n"
        ",a@b.example,\n"
        "Bad,nowhere,Nowhere\n"
        "Smith, Jones,a@b.example,IE\n"
        "Short\n"
        "\n"
        "Hidden\u202e,,\n" + "x" * 2_000_000 + ",,\n"
    )
    found = outcomes(text, known)
    assert [(line, outcome) for line, outcome, _why in found] == [
        (2, "skipped"),
        (3, "skipped"),
        (4, "skipped"),
        (5, "added"),
        (6, "skipped"),
        (7, "added"),
        (9, "added"),
        (10, "refused"),
        (11, "refused"),
        (12, "refused"),
        (13, "added"),
        (15, "refused"),
        (16, "refused"),
    ]
    why = {line: message for line, _outcome, message in found}
    assert why[2] == "There is a client of this name." and why[3] == "Äpfel & Co has this e-mail address."
    assert why[4] == "A client of this name is archived." and why[6] == "Line 5 has the same name."
    assert why[10] == "Name: Fill this in."
    assert why[11].startswith("E-mail: This is no e-mail address.") and "Country: " in why[11]
    assert "4 cells under 3 heads" in why[12] and "2,000,000" in why[16]
    again = outcomes(text, known, add_duplicates=True)
    assert [outcome for _line, outcome, _why in again].count("skipped") == 0 and again[1][2].startswith("Äpfel & Co has")


async def test_owner_imports_a_book_and_until_it_is_run_nothing_is_written(cast: Cast):
    there = await cast.client("Bakery")
    owner = await cast.viewer("owner")
    before = await Event.all().count()
    dry = await started(owner, fileName="C:\\books\\my\u202ebook.csv")
    assert (dry["step"], dry["fileName"], dry["runAt"]) == ("UPLOADED", "mybook.csv", None)
    assert [dry["result"][name] for name in ("added", "skipped", "refused")] == [1, 1, 0]
    assert [(each["column"], each["field"]) for each in dry["columns"]] == [(1, "NAME"), (2, "EMAIL"), (3, "CITY")]
    assert dry["columns"][0]["samples"] == ["Äpfel & Co", "Bakery"]
    rows = dry["result"]["rows"]
    assert rows[0]["client"] is None and rows[1]["client"] == {"id": gid(there), "name": "Bakery"}
    matched = (await told(owner, MATCH, **{"import": dry["id"], "mapping": AS_GUESSED[:2], "duplicates": "ADD"}))["import"]
    assert (matched["step"], matched["duplicates"], matched["result"]["added"]) == ("MATCHED", "ADD", 2)
    assert (await told(owner, MATCH, **{"import": dry["id"], "mapping": AS_GUESSED}))["import"]["result"]["skipped"] == 1
    assert await Client.all().count() == 1 and await Event.all().count() == before
    real = (await told(owner, RUN, **{"import": dry["id"]}))["import"]
    assert (real["step"], real["columns"]) == ("RUN", [])
    assert [(row["line"], row["outcome"]) for row in real["result"]["rows"]] == [(2, "ADDED"), (3, "SKIPPED")]
    made = await Client.get(name="Äpfel & Co")
    assert real["result"]["rows"][0]["client"]["id"] == gid(made) and (made.email, made.city) == ("mia@apfel.example", "Cork")
    assert real["result"]["rows"][1]["client"]["id"] == gid(there)
    assert await Event.filter(kind="client.added", client_id=made.id).count() == 1
    again = (await imported(owner))["result"]
    assert (again["added"], again["skipped"]) == (0, 2)


async def test_run_twice_it_is_done_once_and_answered_alike(cast: Cast):
    """With a key of its own, another key, or none; and its file is gone, so that nothing is left to match."""
    owner = await cast.viewer("owner")
    draft = {"import": (await started(owner, BOOK + "Bad,nowhere,\r\n"))["id"]}
    await told(owner, MATCH, **draft, mapping=AS_GUESSED, duplicates="ADD")
    first = await told(owner, RUN, **draft, idempotencyKey="k")
    assert [first["import"]["result"][name] for name in ("added", "refused")] == [2, 1]
    for more in ({"idempotencyKey": "k"}, {"idempotencyKey": "other"}, {}):
        assert await told(owner, RUN, **draft, **more) == first
    late = await told(owner, MATCH, **draft, mapping=AS_GUESSED)
    assert [error["code"] for error in late["errors"]] == ["ALREADY_RUN"] and late["import"] == first["import"]
    assert await Client.all().count() == 2 and (await ClientImport.get()).text == ""


async def test_run_at_once_by_two_it_is_done_once(cast: Cast):
    owner = await cast.viewer("owner")
    draft = {"import": (await started(owner))["id"]}
    both = await asyncio.gather(told(owner, RUN, **draft), told(owner, RUN, **draft))
    assert both[0] == both[1] and both[0]["import"]["result"]["added"] == 2
    assert await Client.all().count() == 2


async def test_a_file_sent_twice_is_one_import(cast: Cast):
    owner = await cast.viewer("owner")
    first = await started(owner, idempotencyKey="k")
    assert await started(owner, idempotencyKey="k") == first
    assert "apfel" not in str((await IdempotencyKey.get()).answer)
    other = await told(owner, START, csv="Name\nOther\n", idempotencyKey="k")
    assert [error["code"] for error in other["errors"]] == ["IDEMPOTENCY_KEY_REUSED"] and other["import"] is None


async def test_a_fault_midway_writes_no_client(cast: Cast, monkeypatch):
    owner = await cast.viewer("owner")
    draft = {"import": (await started(owner))["id"]}
    add, made = Client.add.__func__, []

    async def breaks(cls, viewer, details, partner_id=None):
        made.append(await add(cls, viewer, details, partner_id))
        if len(made) == 2:
            raise RuntimeError("the disk is full")
        return made[-1]

    monkeypatch.setattr(Client, "add", classmethod(breaks))
    result = await answer(owner, RUN, input={**draft, "idempotencyKey": "k"})
    assert result.errors[0].extensions["code"] == "INTERNAL" and len(made) == 2
    assert await Client.all().count() == 0 and await IdempotencyKey.all().count() == 0
    monkeypatch.undo()
    assert (await told(owner, RUN, **draft, idempotencyKey="k"))["import"]["result"]["added"] == 2


@pytest.mark.parametrize(
    ("mapping", "code"),
    [
        ([], "REQUIRED"),
        ([{"column": 2, "field": "EMAIL"}], "REQUIRED"),
        ([{"column": 1, "field": "NAME"}, {"column": 2, "field": "NAME"}], "BAD_MAPPING"),
        ([{"column": 1, "field": "NAME"}, {"column": 1, "field": "CITY"}], "BAD_MAPPING"),
        ([{"column": 9, "field": "NAME"}], "BAD_MAPPING"),
        ([{"column": 0, "field": "NAME"}], "BAD_MAPPING"),
    ],
)
async def test_a_mapping_that_makes_no_sense_is_refused(cast: Cast, mapping: list, code: str):
    owner = await cast.viewer("owner")
    draft = await started(owner)
    refused = await told(owner, MATCH, **{"import": draft["id"], "mapping": mapping})
    assert [(error["code"], error["field"]) for error in refused["errors"]] == [(code, "mapping")]
    assert refused["import"] == draft


async def test_characters_that_are_none_are_told_at_the_file(cast: Cast):
    for text in ("Name\nA\0B\n", "Name\nA\ud800B\n"):
        refused = await told(await cast.viewer("owner"), START, csv=text)
        assert [(error["code"], error["field"]) for error in refused["errors"]] == [("NO_CSV", "csv")]


async def test_what_an_advisor_imports_is_granted_and_hidden_clients_are_no_duplicates(cast: Cast):
    await cast.client("Bakery", email="mia@apfel.example")
    advisor = await cast.viewer("advisor")
    made = (await imported(advisor))["result"]
    assert (made["added"], made["skipped"]) == (2, 0), "what the advisor does not see must not show"
    assert sorted([row.name async for row in Client.visible_to(advisor)]) == ["Bakery", "Äpfel & Co"]
    assert await Grant.filter(staff_id=cast.staff["advisor"].id).count() == 2


async def test_nobody_but_the_one_who_uploaded_it_sees_it(cast: Cast, browser_of):
    """Not a colleague who sees every client, not the partner's tool, not the same person in another partner or without the permission."""
    owner = await cast.viewer("owner")
    draft = (await started(owner))["id"]
    elsewhere = replace(owner, partner_id=cast.other.id)
    without = replace(owner, permissions=frozenset({"clients:read"}))
    colleagues = [await asker(cast, name) for name in ("admin", "advisor", "tool", "rival", "reader", "vendor", "analyst")]
    for viewer in (elsewhere, without, *colleagues):
        assert (await ask(viewer, NODE, id=draft))["node"] is None
        if viewer.can("clients:manage"):
            assert (await ask(viewer, KEPT))["clientImports"] == []
            for document, more in ((RUN, {}), (DISCARD, {}), (MATCH, {"mapping": AS_GUESSED})):
                refused = (await told(viewer, document, **{"import": draft}, **more))["errors"]
                assert [(each["code"], each["field"]) for each in refused] == [("NOT_FOUND", "import")]
    for name, status in (("advisor", 404), ("rival", 404), ("reader", 403)):
        browser = await browser_of(name)
        for step in ("columns", "check", "outcome", "rows.csv"):
            assert (await browser.get(f"/clients/import/{draft}/{step}")).status_code == status
        for step in ("columns", "run", "discard"):
            assert (await browser.send_form(f"/clients/import/{draft}/{step}", {"column-1": "NAME"})).status_code == status
    assert (await ask(owner, NODE, id=draft))["node"]["step"] == "UPLOADED" and await Client.all().count() == 0


async def test_a_tool_has_imports_of_its_own(cast: Cast):
    tool = await asker(cast, "tool")
    assert (await imported(tool))["result"]["added"] == 2
    assert len((await ask(tool, KEPT))["clientImports"]) == 1
    assert (await ask(await asker(cast, "tool"), KEPT))["clientImports"] == [], "another token"


async def test_after_a_day_it_is_gone_from_sight_and_from_the_database(cast: Cast, browser_of):
    owner = await cast.viewer("owner")
    old, young = (await started(owner))["id"], (await started(owner))["id"]
    assert (await ClientImport.first()).expires_at - owner.now == timedelta(hours=24)
    await ClientImport.filter(id=ids.key_of(old, "import")).update(expires_at=owner.now)
    await ClientImport.filter(id=ids.key_of(young, "import")).update(expires_at=owner.now + timedelta(minutes=1))
    assert (await ask(owner, NODE, id=old))["node"] is None and (await ask(owner, NODE, id=young))["node"]
    assert (await told(owner, RUN, **{"import": old}))["errors"][0]["code"] == "NOT_FOUND"
    assert (await (await browser_of("owner")).get(f"/clients/import/{old}/columns")).status_code == 404
    assert await forget_imports(None) == 0
    assert [gid(row) async for row in ClientImport.all()] == [young]


async def test_the_oldest_make_room(cast: Cast):
    owner, advisor = await cast.viewer("owner"), await cast.viewer("advisor")
    await started(advisor)
    drafts = [(await started(replace(owner, now=owner.now + timedelta(seconds=n))))["id"] for n in range(MOST + 2)]
    later = replace(owner, now=owner.now + timedelta(minutes=1))
    assert [each["id"] for each in (await ask(later, KEPT))["clientImports"]] == drafts[:1:-1]
    assert await ClientImport.all().count() == MOST + 1


async def test_discarded_it_is_gone_and_its_clients_stay(cast: Cast, browser_of):
    owner = await cast.viewer("owner")
    done, left = (await imported(owner))["id"], (await started(owner))["id"]
    assert await told(owner, DISCARD, **{"import": done}) == {"discarded": done, "errors": []}
    browser = await browser_of("owner")
    page = await browser.get("/clients/import")
    assert f"/clients/import/{left}/columns" in page.text and done not in page.text
    answered = await browser.send_form(f"/clients/import/{left}/discard", {})
    assert (answered.status_code, answered.headers["location"]) == (303, "/clients/import")
    assert await ClientImport.all().count() == 0 and await Client.all().count() == 2


async def test_reader_and_vendor_cannot_import(cast: Cast, browser_of):
    for name in ("reader", "vendor", "analyst"):
        result = await answer(await cast.viewer(name), START, input={"csv": BOOK})
        assert result.errors[0].extensions["code"] == "FORBIDDEN"
    reader = await browser_of("reader")
    assert (await reader.get("/clients/import")).status_code == 403
    assert (await reader.send_form("/clients/import", {}, files={"file": ("book.csv", BOOK.encode(), "text/csv")})).status_code == 403
    assert await ClientImport.all().count() == 0


def chosen_in(page: str) -> list[tuple[str, str]]:
    return re.findall(r'name="(column-\d)"[^§]*?<option value="([A-Z]*)" selected', page)


async def uploaded(browser, content: bytes) -> str:
    """Upload a file and give the address of the page that it leads to."""
    answered = await browser.send_form("/clients/import", {}, files={"file": ("book.csv", content, "text/csv")})
    assert answered.status_code == 303
    return answered.headers["location"]


async def test_the_pages_lead_from_a_file_to_its_clients(cast: Cast, browser_of):
    await cast.client("Bakery")
    owner = await browser_of("owner")
    assert 'name="file"' in (await owner.get("/clients/import")).text
    text = "Firma;Mail;Ort\r\nNew “one” <b>;a@b.example;Köln\r\nbakery;;\r\nBad;nowhere;\r\n"
    columns = await uploaded(owner, text.encode("cp1252"))
    check, outcome, run = (columns.replace("columns", step) for step in ("check", "outcome", "run"))
    page = await owner.get(columns)
    assert "New “one” &lt;b&gt;" in page.text and "book.csv" in page.text
    assert chosen_in(page.text) == [("column-1", "NAME"), ("column-2", "EMAIL"), ("column-3", "CITY")]
    for early in (check, outcome):
        assert (await owner.get(early)).headers["location"] == columns
    fields = {"column-1": "NAME", "column-2": "EMAIL", "column-3": "", "duplicates": "SKIP"}
    matched = await owner.send_form(columns, fields)
    assert (matched.status_code, matched.headers["location"]) == (303, check)
    assert (await owner.get(outcome)).headers["location"] == check
    for _reload in (1, 2):
        page = await owner.get(check)
        assert "Nothing has changed yet." in page.text and "Import 1 client" in page.text
        assert "This is no e-mail address" in page.text and await Client.all().count() == 1
    assert chosen_in((await owner.get(columns)).text) == [("column-1", "NAME"), ("column-2", "EMAIL")]
    for _twice in (1, 2):
        assert (await owner.send_form(run, {})).headers["location"] == outcome
    made = await Client.get(email="a@b.example")
    assert made.name == "New “one” <b>" and made.city == "" and await Client.all().count() == 2
    page = await owner.get(outcome)
    assert "1 client added." in page.text and f'href="/clients/{gid(made)}"' in page.text
    for early in (columns, check):
        assert (await owner.get(early)).headers["location"] == outcome
    assert (await owner.send_form(columns, fields)).headers["location"] == outcome
    saved = await owner.get(columns.replace("columns", "rows.csv"))
    rows = list(csv.reader(io.StringIO(saved.content.decode("utf-8-sig"), newline="")))
    assert [row[:3] for row in rows] == [
        ["Line", "Name", "Outcome"],
        ["2", "New “one” <b>", "added"],
        ["3", "bakery", "already there"],
        ["4", "Bad", "not added"],
    ]


async def test_a_file_of_formulas_stays_text(cast: Cast, browser_of):
    owner = await browser_of("owner")
    columns = await uploaded(owner, b"Name\n=cmd()\n")
    assert "'=cmd()" in (await owner.get(columns.replace("columns", "rows.csv"))).text


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "Choose a file."),
        (b"", "This file is empty."),
        (b"PK\x03\x04", "This is a workbook"),
        (b"Name\r\nA\0", "This is no text that can be read"),
        (b"a" * 5_000_001, "larger than 5 MB"),
        (b",".join(b"c%d" % n for n in range(200)) + b"\r\nx\r\n", "This file has 200 columns; at most 100"),
    ],
)
async def test_a_file_that_is_not_taken_is_told_at_its_field(cast: Cast, browser_of, content: bytes | None, said: str):
    owner = await browser_of("owner")
    files = {} if content is None else {"files": {"file": ("book.csv", content, "text/csv")}}
    answered = await owner.send_form("/clients/import", {}, **files)
    assert answered.status_code == 422 and said in answered.text and 'id="f-file-error"' in answered.text
    assert await ClientImport.all().count() == 0


async def test_without_a_name_column_the_columns_are_asked_again(cast: Cast, browser_of):
    owner = await browser_of("owner")
    columns = await uploaded(owner, BOOK.encode())
    again = await owner.send_form(columns, {"column-1": "", "column-2": "EMAIL", "column-3": "EMAIL", "duplicates": "ADD"})
    assert again.status_code == 422 and "E-mail is chosen for two columns" in again.text
    assert chosen_in(again.text) == [("column-1", "EMAIL"), ("column-3", "EMAIL")]
    assert re.search(r'value="ADD" checked', again.text) and (await ClientImport.get()).matched_at is None


async def test_the_sample_can_be_imported(cast: Cast, browser_of):
    sample = await (await browser_of("owner")).get("/clients/import/sample.csv")
    dry = await started(await cast.viewer("owner"), sample.content.decode())
    assert (dry["result"]["added"], dry["result"]["refused"]) == (2, 0) and all(column["field"] for column in dry["columns"])
