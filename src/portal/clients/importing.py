"""A client book as a CSV file: what its columns are, and what would come of each of its rows. Pure, as rules are."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from functools import lru_cache

from portal.clients.rules import FIELDS, refuse_details
from portal.kernel.cells import unguard
from portal.kernel.countries import countries
from portal.kernel.refusal import Refusal, Refused
from portal.kernel.text import fold
from portal.kernel.text import gettext as _

LARGEST = 5_000_000  # characters
MOST_ROWS = 5_000
MOST_COLUMNS = 100
SHOWN = 120  # characters of a cell that are shown again
csv.field_size_limit(LARGEST)  # for the process; Python's own limit would refuse a long cell in words of its own

# Heads by which a column is known, folded and without anything but letters and digits; the first that fits wins.
_HEADS: dict[str, str] = {
    "name": "name client clientname company companyname business businessname organisation organization account customer customername"
    " firma firmenname unternehmen kunde mandant name1 entreprise societe raisonsociale nom empresa nombre razonsocial cliente"
    " bedrijf bedrijfsnaam naam klant klantnaam",
    "number": "number clientnumber clientno clientid clientcode customernumber customerno customerid code reference ref no nr n"
    " kundennummer kundennr mandantennummer nummer numero numeroclient codeclient numerocliente codigo klantnummer klantcode",
    "contact_name": "contact contactname contactperson person primarycontact fullname ansprechpartner ansprechperson kontakt"
    " kontaktperson interlocuteur contacto personadecontacto contactpersoon",
    "email": "email emailaddress mail contactemail emailadresse courriel adressemail correo correoelectronico emailadres",
    "phone": "phone phonenumber telephone telephonenumber tel mobile telefon telefonnummer rufnummer handy telefono movil"
    " telefoon telefoonnummer mobiel",
    "street": "street address address1 addressline1 streetaddress strasse anschrift adresse rue calle direccion domicilio straat adres",
    "postcode": "postcode postalcode zip zipcode eircode plz postleitzahl codepostal cp codigopostal",
    "city": "city town place ort stadt wohnort ville ciudad localidad poblacion stad plaats woonplaats",
    "country": "country countrycode land pays pais staat",
}
_KNOWN = {head: name for name, heads in _HEADS.items() for head in heads.split()}
_OTHER_COUNTRIES = {
    "uk": "GB",
    "great britain": "GB",
    "england": "GB",
    "scotland": "GB",
    "wales": "GB",
    "northern ireland": "GB",
    "usa": "US",
    "u.s.a.": "US",
    "u.s.": "US",
    "united states of america": "US",
    "republic of ireland": "IE",
    "eire": "IE",
    "holland": "NL",
    "czech republic": "CZ",
}


class Step(StrEnum):
    """How far an import is."""

    UPLOADED = "uploaded"
    MATCHED = "matched"
    RUN = "run"


class Outcome(StrEnum):
    """What comes of a row."""

    ADDED = "added"
    SKIPPED = "skipped"
    REFUSED = "refused"


@dataclass(frozen=True)
class Sheet:
    """A file as rows: its heads, and each row with the line it begins on."""

    heads: list[str]
    rows: list[tuple[int, list[str]]]


@dataclass(frozen=True)
class Known:
    """A client that is there already; `key`: its row's."""

    key: str
    name: str
    email: str = ""
    archived: bool = False


@dataclass(frozen=True)
class Row:
    """What comes of one row: its line, why, and the details for `Client.add` where it is added.

    `client`: the key of the client that it looks like, or once it is added of the one that it became.
    """

    line: int
    outcome: Outcome
    name: str
    message: str = ""
    client: str | None = None
    details: Mapping[str, str] = field(default_factory=dict)


def _refused(code: str, message: str, place: str) -> Refused:
    return Refused((Refusal(code, message, place),))


def _records(text: str, delimiter: str, line: int = 1) -> Iterator[tuple[int, list[str]]]:
    """Each row that is not blank, with the line it begins on; `line`: of the first. Raises `Refused` on a quotation mark that is never closed."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    before = line
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            if "unexpected end of data" in str(error):
                message = _("A quotation mark opens on line {n} and never closes. Close it, or take it away.").format(n=line)
            else:
                message = _("Line {n} can't be read: something follows a closing quotation mark.").format(n=line)
            raise _refused("NO_CSV", message, "csv") from None
        if any(each.strip() for each in cells):
            yield line, cells
        line = before + reader.line_num


def _sniffed(text: str) -> str:
    """The delimiter that cuts the first rows into the most columns, and into equally many."""
    best, chosen = (0.0, 0), ","
    for delimiter in (",", ";", "\t"):
        reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
        try:
            widths = [len(cells) for cells, _n in zip(reader, range(20), strict=False) if cells]
        except csv.Error:
            continue
        if not widths or widths[0] < 2:
            continue
        score = (widths.count(widths[0]) / len(widths), widths[0])
        if score > best:
            best, chosen = score, delimiter
    return chosen


def read(text: str) -> Sheet:
    """A file's heads and rows. Raises `Refused` at `csv` where it is too large, has no rows, or can't be cut into cells."""
    if len(text) > LARGEST:
        raise _refused("FILE_TOO_LARGE", _("This file is larger than 5 MB. Split it, and import the parts one after the other."), "csv")
    if re.search("[\0\ud800-\udfff]", text):
        raise _refused("NO_CSV", _("This is no plain text: it holds characters that are none. Save it anew as “CSV UTF-8”."), "csv")
    text = text.removeprefix("\ufeff")
    said = re.match(r"sep=([,;\t])\r?\n", text, re.IGNORECASE)
    delimiter = said[1] if said else _sniffed(text)
    records = _records(text[said.end() :], delimiter, 2) if said else _records(text, delimiter)
    _line, heads = next(records, (0, []))
    while heads and not heads[-1].strip():
        heads.pop()
    if not heads:
        raise _refused("REQUIRED", _("This file is empty."), "csv")
    if len(heads) > MOST_COLUMNS:
        message = _("This file has {n:,} columns; at most {most} can be read. Delete those that aren't about clients.")
        raise _refused("TOO_MANY_COLUMNS", message.format(n=len(heads), most=MOST_COLUMNS), "csv")
    rows = []
    for line, cells in records:
        if len(rows) == MOST_ROWS:
            message = _("This file has more than {most:,} rows. Split it, and import the parts one after the other.")
            raise _refused("TOO_MANY_ROWS", message.format(most=MOST_ROWS), "csv")
        rows.append((line, cells))
    if not rows:
        raise _refused("REQUIRED", _("This file has a head row and nothing under it. The first row names the columns, the clients follow."), "csv")
    return Sheet([shortened(head) for head in heads], rows)


def guess(heads: Sequence[str]) -> dict[str, int]:
    """Which field of a client is in which column (from 0), as far as the heads say."""
    found: dict[str, int] = {}
    for column, head in enumerate(heads):
        name = _KNOWN.get(re.sub(r"[\W_]", "", fold(head)))
        if name and name not in found:
            found[name] = column
    return found


def file_name(text: str) -> str:
    """A file's name as it is shown: without folders, in one line, without marks that hide or reorder it."""
    name = re.split(r"[/\\]", text)[-1]
    return shortened("".join(character for character in name if character.isprintable()))


def step_of(matched_at: datetime | None, run_at: datetime | None) -> Step:
    """How far an import is, by when its columns were matched and when it was run."""
    return Step.RUN if run_at else Step.MATCHED if matched_at else Step.UPLOADED


def refuse_match(step: Step) -> Refusal | None:
    """What has been run stays as it is."""
    if step is Step.RUN:
        return Refusal("ALREADY_RUN", _("This file has been imported. Choose it again to import it once more."))
    return None


def refuse_mapping(pairs: Sequence[tuple[int, str]], columns: int) -> Refusal | None:
    """Each column and each field at most once, no column that is not there, and the name somewhere."""
    taken = [column for column, _name in pairs]
    names = [name for _column, name in pairs]
    words = field_words()
    if any(not 0 <= column < columns for column in taken):
        return Refusal("BAD_MAPPING", _("This names a column that the file does not have."), "mapping")
    for name in names:
        if names.count(name) > 1:
            message = _("{field} is chosen for two columns. Choose one of them.").format(field=words[name])
            return Refusal("BAD_MAPPING", message, "mapping")
    if len(set(taken)) < len(taken):
        return Refusal("BAD_MAPPING", _("One column can't be read as two fields."), "mapping")
    if "name" not in names:
        return Refusal("REQUIRED", _("Say which column holds the client's name: it is the one thing that each needs."), "mapping")
    return None


def field_words() -> dict[str, str]:
    """The fields of a client in the words of the screens."""
    return {
        "name": _("Name"),
        "number": _("Client number"),
        "contact_name": _("Contact"),
        "email": _("E-mail"),
        "phone": _("Phone"),
        "street": _("Street"),
        "postcode": _("Postcode"),
        "city": _("Town"),
        "country": _("Country"),
    }


@lru_cache(maxsize=1)
def _country_names() -> dict[str, str]:
    found = {fold(name): code for language in ("nl", "es", "fr", "de", "en") for code, name in countries(language).items()}
    return found | _OTHER_COUNTRIES


def country_code(text: str) -> str:
    """The two letters of a country given by them or by its name; what is neither comes back as it is."""
    return _country_names().get(fold(text)) or (text.upper() if len(text) == 2 else text)


def shortened(text: str) -> str:
    """A cell as it is shown again."""
    text = " ".join(text[: SHOWN * 10].replace("\0", " ").split())
    return text if len(text) <= SHOWN else text[: SHOWN - 1] + "…"


def _tidied(cell: str) -> str:
    """A cell in one line, without the guard that an export put before it. What no field takes anyway is left as it is."""
    return " ".join((unguard(cell.strip()) if len(cell) < 1000 else cell).split())


def _details(cells: Sequence[str], mapping: Mapping[str, int]) -> dict[str, str]:
    found = {name: _tidied(cells[column]) if column < len(cells) else "" for name, column in mapping.items()}
    if found.get("country"):
        found["country"] = country_code(found["country"])
    return {name: value for name, value in found.items() if value or name == "name"}


def _why_not(sheet: Sheet, cells: Sequence[str], details: Mapping[str, str]) -> str:
    """What is wrong with a row, each fault with its column; empty where nothing is."""
    if any(each.strip() for each in cells[len(sheet.heads) :]):
        message = _("It has {n} cells under {columns} heads. A cell that holds the separator needs quotation marks.")
        return message.format(n=len(cells), columns=len(sheet.heads))
    words = field_words()
    return " ".join(f"{words[each.field or 'name']}: {each.message}" for each in refuse_details(details))


class _Seen:
    """By name and by address: the clients that are there, then those that earlier rows bring."""

    def __init__(self, known: Iterable[Known]) -> None:
        self.names: dict[str, Known | int] = {}
        self.emails: dict[str, Known | int] = {}
        for each in known:
            self.note(each, each.name, each.email)

    def note(self, what: Known | int, name: str, email: str) -> None:
        self.names.setdefault(fold(name), what)
        if email:
            self.emails.setdefault(email.casefold(), what)

    def like(self, details: Mapping[str, str]) -> tuple[Known | int | None, bool]:
        """What a row looks like, and whether by its name."""
        by_name = self.names.get(fold(details["name"]))
        return by_name or self.emails.get(details.get("email", "").casefold()), by_name is not None


def _alike(twin: Known | int, by_name: bool) -> str:
    if isinstance(twin, int):
        said = _("Line {n} has the same name.") if by_name else _("Line {n} has the same e-mail address.")
        return said.format(n=twin)
    if by_name:
        return _("A client of this name is archived.") if twin.archived else _("There is a client of this name.")
    said = _("{name}, archived, has this e-mail address.") if twin.archived else _("{name} has this e-mail address.")
    return said.format(name=twin.name)


def plan(sheet: Sheet, mapping: Mapping[str, int], known: Iterable[Known], *, add_duplicates: bool = False) -> list[Row]:
    """What comes of each row, in the file's order. `mapping`: field to column; `known`: the clients that the viewer sees."""
    seen, rows = _Seen(known), []
    for line, cells in sheet.rows:
        details = _details(cells, mapping)
        name, why = shortened(details["name"]), _why_not(sheet, cells, details)
        if why:
            rows.append(Row(line, Outcome.REFUSED, name, why))
            continue
        twin, by_name = seen.like(details)
        alike, key = (_alike(twin, by_name), twin.key if isinstance(twin, Known) else None) if twin else ("", None)
        if twin and not add_duplicates:
            rows.append(Row(line, Outcome.SKIPPED, name, alike, key))
            continue
        rows.append(Row(line, Outcome.ADDED, name, alike, key, details))
        seen.note(line, details["name"], details.get("email", ""))
    return rows


assert set(_HEADS) == set(FIELDS)
