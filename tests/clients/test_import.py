"""Importing a client book: what files are read, what comes of each row, and that it happens once or not at all."""

import csv
import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from portal.access.models import Grant
from portal.audit.models import Event
from portal.clients import importing
from portal.clients.importing import Known, Outcome
from portal.clients.models import Client
from portal.gql.models import IdempotencyKey
from portal.kernel.refusal import Refused
from portal.web import csvfiles
from tests.cast import Cast, answer, ask, gid

IMPORT = """mutation ($input: ImportClientsInput!) { importClients(input: $input) {
  columns { column head field samples } rows { line outcome name message client { id name } } added skipped refused
  errors { code message field } } }"""
BOOK = "Name,E-mail,Town\r\nÄpfel & Co,mia@apfel.example,Cork\r\nBakery,,\r\n"


async def imported(viewer, text: str, **more) -> dict:
    return (await ask(viewer, IMPORT, input={"csv": text, **more}))["importClients"]


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


async def test_owner_imports_a_book_and_a_dry_run_writes_nothing(cast: Cast):
    there = await cast.client("Bakery")
    owner = await cast.viewer("owner")
    before = await Event.all().count()
    dry = await imported(owner, BOOK, dryRun=True)
    assert (dry["added"], dry["skipped"], dry["refused"], dry["errors"]) == (1, 1, 0, [])
    assert [(each["column"], each["field"]) for each in dry["columns"]] == [(1, "NAME"), (2, "EMAIL"), (3, "CITY")]
    assert dry["columns"][0]["samples"] == ["Äpfel & Co", "Bakery"]
    assert dry["rows"][0]["client"] is None and dry["rows"][1]["client"] == {"id": gid(there), "name": "Bakery"}
    assert await Client.all().count() == 1 and await Event.all().count() == before and await IdempotencyKey.all().count() == 0
    real = await imported(owner, BOOK)
    assert [(row["line"], row["outcome"]) for row in real["rows"]] == [(2, "ADDED"), (3, "SKIPPED")]
    made = await Client.get(name="Äpfel & Co")
    assert real["rows"][0]["client"]["id"] == gid(made) and (made.email, made.city) == ("mia@apfel.example", "Cork")
    assert await Event.filter(kind="client.added", client_id=made.id).count() == 1
    again = await imported(owner, BOOK)
    assert (again["added"], again["skipped"]) == (0, 2)
    assert (await imported(owner, BOOK, duplicates="ADD"))["added"] == 2


async def test_sent_twice_it_is_done_once_and_answered_alike(cast: Cast):
    owner = await cast.viewer("owner")
    book = BOOK + "Bad,nowhere,\r\n"
    first = await imported(owner, book, duplicates="ADD", idempotencyKey="k")
    assert (first["added"], first["refused"]) == (2, 1)
    assert await imported(owner, book, duplicates="ADD", idempotencyKey="k") == first
    assert await Client.all().count() == 2
    other = await imported(owner, BOOK, idempotencyKey="k")
    assert [error["code"] for error in other["errors"]] == ["IDEMPOTENCY_KEY_REUSED"] and other["rows"] is None


async def test_a_fault_midway_writes_no_client(cast: Cast, monkeypatch):
    owner = await cast.viewer("owner")
    add, made = Client.add.__func__, []

    async def breaks(cls, viewer, details, partner_id=None):
        made.append(await add(cls, viewer, details, partner_id))
        if len(made) == 2:
            raise RuntimeError("the disk is full")
        return made[-1]

    monkeypatch.setattr(Client, "add", classmethod(breaks))
    result = await answer(owner, IMPORT, input={"csv": BOOK, "idempotencyKey": "k"})
    assert result.errors[0].extensions["code"] == "INTERNAL" and len(made) == 2
    assert await Client.all().count() == 0 and await IdempotencyKey.all().count() == 0


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
    refused = await imported(await cast.viewer("owner"), BOOK, mapping=mapping)
    assert [(error["code"], error["field"]) for error in refused["errors"]] == [(code, "mapping")]
    assert await Client.all().count() == 0


async def test_what_an_advisor_imports_is_granted_and_hidden_clients_are_no_duplicates(cast: Cast):
    await cast.client("Bakery", email="mia@apfel.example")
    advisor = await cast.viewer("advisor")
    made = await imported(advisor, BOOK)
    assert (made["added"], made["skipped"]) == (2, 0), "what the advisor does not see must not show"
    assert sorted([row.name async for row in Client.visible_to(advisor)]) == ["Bakery", "Äpfel & Co"]
    assert await Grant.filter(staff_id=cast.staff["advisor"].id).count() == 2


async def test_reader_and_vendor_cannot_import(cast: Cast, browser_of):
    for name in ("reader", "vendor", "analyst"):
        result = await answer(await cast.viewer(name), IMPORT, input={"csv": BOOK})
        assert result.errors[0].extensions["code"] == "FORBIDDEN"
    reader = await browser_of("reader")
    assert (await reader.get("/clients/import")).status_code == 403
    for step in ("read", "check", "run"):
        assert (await reader.send_form(f"/clients/import/{step}", {"csv": BOOK, "column-1": "NAME"})).status_code == 403
    assert await Client.all().count() == 0


def hidden(page: str) -> dict[str, str]:
    """The hidden fields of the form that goes on, as a browser would send them."""
    import html

    form = page[page.index('<form class="import-form') :]
    found = dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)">', form))
    return {name: html.unescape(value) for name, value in found.items() if name != "csrf_token"}


async def test_the_pages_lead_from_a_file_to_its_clients(cast: Cast, browser_of):
    await cast.client("Bakery")
    owner = await browser_of("owner")
    assert 'name="file"' in (await owner.get("/clients/import")).text
    text = "Firma;Mail;Ort\r\nNew “one” <b>;a@b.example;Köln\r\nbakery;;\r\nBad;nowhere;\r\n"
    read = await owner.send_form("/clients/import/read", {}, files={"file": ("book.csv", text.encode("cp1252"), "text/csv")})
    assert read.status_code == 200 and "New “one” &lt;b&gt;" in read.text
    assert re.findall(r'name="(column-\d)".*?value="([A-Z]+)" selected', read.text) == [("column-1", "NAME"), ("column-2", "EMAIL"), ("column-3", "CITY")]
    columns = {"column-1": "NAME", "column-2": "EMAIL", "column-3": ""}
    check = await owner.send_form("/clients/import/check", {**hidden(read.text), **columns, "duplicates": "SKIP"})
    assert check.status_code == 200 and "Nothing has changed yet." in check.text and "Import 1 client" in check.text
    assert "This is no e-mail address" in check.text and await Client.all().count() == 1
    fields = hidden(check.text)
    assert fields["column-1"] == "NAME" and "column-3" not in fields and fields["idempotency_key"]
    back = await owner.send_form("/clients/import/read", fields)
    assert back.status_code == 200 and await IdempotencyKey.all().count() == 0
    assert re.findall(r'name="(column-\d)"[^§]*?<option value="([A-Z]*)" selected', back.text) == [("column-1", "NAME"), ("column-2", "EMAIL")]
    for _twice in (1, 2):
        run = await owner.send_form("/clients/import/run", fields)
        assert run.status_code == 200 and "1 client added." in run.text
    made = await Client.get(email="a@b.example")
    assert made.name == "New “one” <b>" and made.city == "" and await Client.all().count() == 2
    assert f'href="/clients/{gid(made)}"' in run.text
    outcome = re.search(r'name="outcome" value="([^"]*)"', run.text)[1]
    import html

    saved = await owner.send_form("/clients/import/outcome.csv", {"outcome": html.unescape(outcome) + "\r\n9,=cmd(),x,y\r\n"})
    rows = list(csv.reader(io.StringIO(saved.content.decode("utf-8-sig"), newline="")))
    assert [row[:3] for row in rows if row] == [
        ["Line", "Name", "Outcome", "Why"][:3],
        ["2", "New “one” <b>", "added"],
        ["3", "bakery", "already there"],
        ["4", "Bad", "not added"],
        ["9", "'=cmd()", "x"],
    ]


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
    answered = await owner.send_form("/clients/import/read", {}, **files)
    assert answered.status_code == 422 and said in answered.text and 'id="f-file-error"' in answered.text


async def test_without_a_name_column_the_columns_are_asked_again(cast: Cast, browser_of):
    owner = await browser_of("owner")
    again = await owner.send_form("/clients/import/check", {"csv": BOOK, "column-1": "", "column-2": "EMAIL", "column-3": "EMAIL"})
    assert again.status_code == 422 and "E-mail is chosen for two columns" in again.text
    assert re.findall(r'name="(column-\d)"[^§]*?<option value="([A-Z]*)" selected', again.text) == [("column-1", "EMAIL"), ("column-3", "EMAIL")]
    assert hidden(again.text)["csv"] == BOOK


async def test_the_sample_can_be_imported(cast: Cast, browser_of):
    sample = await (await browser_of("owner")).get("/clients/import/sample.csv")
    made = await imported(await cast.viewer("owner"), sample.content.decode())
    assert (made["added"], made["refused"]) == (2, 0) and all(column["field"] for column in made["columns"])
