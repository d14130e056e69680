"""The screens that import a client book: choose a file, say what its columns hold, see what would come of it, run.

Nothing is kept between the steps but in the forms themselves: the file's text travels in a hidden field, so that Back and
Reload ask for the same again, and nothing is stored until the run, which its key lets happen once.
"""

import csv
import io
import re
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from portal.kernel.refusal import Refused
from portal.kernel.text import gettext as _
from portal.web import csvfiles, operations
from portal.web.errors import Broken, Forbidden, SignInNeeded
from portal.web.render import render
from portal.web.routing import action, download, file, page, text, upload

FIELDS = ("NAME", "NUMBER", "CONTACT_NAME", "EMAIL", "PHONE", "STREET", "POSTCODE", "CITY", "COUNTRY")
SHOWN = 500  # rows drawn on a page; the file of the outcome has all
_FIRST = ("REFUSED", "SKIPPED", "ADDED")  # what needs a look stands on top


def field_words() -> dict[str, str]:
    """The fields that a column may hold, in words."""
    return {
        "NAME": _("Name"),
        "NUMBER": _("Client number"),
        "CONTACT_NAME": _("Contact"),
        "EMAIL": _("E-mail"),
        "PHONE": _("Phone"),
        "STREET": _("Street"),
        "POSTCODE": _("Postcode"),
        "CITY": _("Town"),
        "COUNTRY": _("Country"),
    }


def outcome_words(dry_run: bool) -> dict[str, str]:
    """What comes of a row, in words."""
    return {
        "ADDED": _("will be added") if dry_run else _("added"),
        "SKIPPED": _("already there"),
        "REFUSED": _("can’t be added") if dry_run else _("not added"),
    }


async def _show(request: Request, template: str, status: int = 200, **words: Any) -> Response:
    data = await operations.run(request, "clients/import/start")
    words = {"errors": {}, "fields": field_words(), **data, **words}
    return render(request, f"clients/import/{template}.html", words, status=status, block="page")


def _may(request: Request) -> None:
    """For the steps that answer before any operation has asked for the permission."""
    viewer = request.scope["state"]["viewer"]
    if viewer.is_anonymous:
        raise SignInNeeded
    if not viewer.can("clients:manage"):
        raise Forbidden(_("Your role does not include adding clients"))


async def _dry(request: Request, operation: str, given: dict[str, Any]) -> operations.Outcome:
    """Ask what would be; without the form's key, which is for the run alone."""
    payload = (await operations.run(request, operation, {"input": {**given, "dryRun": True}}))["importClients"]
    return operations.Outcome(payload, {error["field"] or "": error["message"] for error in payload["errors"]})


async def start(request: Request) -> Response:
    """Choose a file."""
    return await _show(request, "upload")


async def sample(request: Request) -> Response:
    """A file to fill in."""
    heads = list(field_words().values())
    rows = [
        [_("Mulcahy Bakehouse"), "C-0117", "Mia Mulcahy", "mia@bakehouse.example", "021 555 0117", "12 Quay Street", "T12 AB34", "Cork", "IE"],
        [_("Only the name is needed"), *[""] * 8],
    ]
    content = csvfiles.encoded(csvfiles.BOM + csvfiles.lines([heads, *rows]))
    return Response(content, media_type="text/csv; charset=utf-8; header=present", headers=csvfiles.attachment("clients-sample.csv"))


def _chosen(request: Request) -> dict[int, str]:
    """Which field the form says is in which column: from 1."""
    found = {}
    for name, value in request.state.form.items():
        column = re.fullmatch(r"column-([0-9]{1,3})", name)
        if column and value in FIELDS:
            found[int(column[1])] = str(value)
    return found


def _given(request: Request) -> dict[str, Any]:
    mapping = [{"column": column, "field": name} for column, name in _chosen(request).items()]
    duplicates = "ADD" if text(request, "duplicates") == "ADD" else "SKIP"
    return {"csv": text(request, "csv") or "", "mapping": mapping, "duplicates": duplicates}


async def _content(request: Request) -> str:
    """The text of the file chosen now, or of the one that travels along. Raises `Refused` at `file`."""
    chosen = file(request, "file")
    return csvfiles.decoded(await chosen.read(), "file") if chosen else text(request, "csv") or ""


async def _match(request: Request, content: str, status: int = 200, **words: Any) -> Response:
    """The page that asks what the columns hold: as far as the heads say, or as was chosen before."""
    outcome = await _dry(request, "clients/import/read", {"csv": content})
    if not outcome.ok:
        return await _show(request, "upload", 422, errors={"file": " ".join(outcome.errors.values())})
    columns, chosen = outcome.payload["columns"], _chosen(request)
    if any(name.startswith("column-") for name in request.state.form):
        columns = [{**column, "field": chosen.get(column["column"])} for column in columns]
    return await _show(request, "match", status, columns=columns, csv=content, duplicates=text(request, "duplicates"), **words)


async def read(request: Request) -> Response:
    """Take a file, and ask what its columns hold."""
    _may(request)
    try:
        content = await _content(request)
    except Refused as refused:
        return await _show(request, "upload", 422, errors={"file": str(refused)})
    if not content:
        return await _show(request, "upload", 422, errors={"file": _("Choose a file.")})
    return await _match(request, content)


def _words(request: Request, payload: dict[str, Any], dry_run: bool) -> dict[str, Any]:
    """What the pages of an outcome show: the rows that need a look first, and all of them as a file's text."""
    says = outcome_words(dry_run)
    rows = sorted(payload["rows"], key=lambda row: _FIRST.index(row["outcome"]))
    heads = [_("Line"), _("Name"), _("Outcome"), _("Why")]
    every = [[row["line"], row["name"], says[row["outcome"]], row["message"]] for row in payload["rows"]]
    return {
        **{name: payload[name] for name in ("added", "skipped", "refused")},
        "rows": rows[:SHOWN],
        "total": len(rows),
        "says": says,
        "outcome_csv": csvfiles.lines([heads, *every]),
    }


async def check(request: Request) -> Response:
    """Say what would come of each row."""
    return await _check(request)


async def _check(request: Request, status: int = 200, **words: Any) -> Response:
    given = _given(request)
    outcome = await _dry(request, "clients/import/run", given)
    if not outcome.ok:
        return await _match(request, given["csv"], 422, errors=outcome.errors)
    words = {**_words(request, outcome.payload, dry_run=True), **words}
    chosen = {f"column-{number}": name for number, name in _chosen(request).items()}
    return await _show(request, "check", status, given=given, chosen=chosen, **words)


async def run(request: Request) -> Response:
    """Add the clients, once."""
    given = _given(request)
    outcome = await operations.act(request, "clients/import/run", given)
    if not outcome.ok:
        return await _check(request, 422, errors=outcome.errors)
    return await _show(request, "outcome", **_words(request, outcome.payload, dry_run=False))


async def outcome_file(request: Request) -> Response:
    """The outcome that the page holds, as a file."""
    _may(request)
    said = csv.reader(io.StringIO(text(request, "outcome") or "", newline=""))
    try:
        rows = [[cell[:1000] for cell in row[:4]] for row in said]
    except csv.Error:  # not what the page held
        raise Broken(_("This is no outcome of an import."), status=400) from None
    content = csvfiles.encoded(csvfiles.BOM + csvfiles.lines(rows))
    name = csvfiles.file_name(request, "import")
    return Response(content, media_type="text/csv; charset=utf-8; header=present", headers=csvfiles.attachment(name))


routes = [
    page("/clients/import", start, "clients:import", needs="clients:manage"),
    download("/clients/import/sample.csv", sample, "clients:import_sample", needs="clients:manage"),
    upload("/clients/import/read", read, "clients:import_read"),
    action("/clients/import/check", check, "clients:import_check"),
    action("/clients/import/run", run, "clients:import_run"),
    action("/clients/import/outcome.csv", outcome_file, "clients:import_outcome"),
]
