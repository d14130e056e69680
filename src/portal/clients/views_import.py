"""The screens that import a client book: choose a file, say what its columns hold, see what would come of it, run.

Each step has an address of its own that is looked at plainly, so that Back, Reload and a bookmark work; what is sent leads on to
the next. Between the steps the schema keeps the file.
"""

import re
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from portal.kernel.refusal import Refused
from portal.kernel.text import gettext as _
from portal.web import csvfiles, operations
from portal.web.answers import done
from portal.web.errors import Forbidden, SignInNeeded, found
from portal.web.render import render
from portal.web.routing import action, download, file, page, text, upload

FIELDS = ("NAME", "NUMBER", "CONTACT_NAME", "EMAIL", "PHONE", "STREET", "POSTCODE", "CITY", "COUNTRY")
SHOWN = 500  # rows drawn on a page; the file of the outcome has all
_FIRST = ("REFUSED", "SKIPPED", "ADDED")  # what needs a look stands on top
_PAGES = {"UPLOADED": "clients:import_columns", "MATCHED": "clients:import_check", "RUN": "clients:import_outcome"}


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


def _render(request: Request, template: str, data: dict[str, Any], status: int = 200) -> Response:
    words = {"errors": {}, "draft": None, **data}
    return render(request, f"clients/import/{template}.html", words, status=status, blocks={"import": "step"})


async def start(request: Request) -> Response:
    """Choose a file, or go on with one that was uploaded before."""
    return await _start(request)


async def _start(request: Request, status: int = 200, **words: Any) -> Response:
    data = await operations.run(request, "clients/import/start")
    return _render(request, "start", {**data, **words}, status)


async def sample(request: Request) -> Response:
    """A file to fill in."""
    heads = list(field_words().values())
    rows = [
        [_("Mulcahy Bakehouse"), "C-0117", "Mia Mulcahy", "mia@bakehouse.example", "021 555 0117", "12 Quay Street", "T12 AB34", "Cork", "IE"],
        [_("Only the name is needed"), *[""] * 8],
    ]
    return _file("clients-sample.csv", [heads, *rows])


def _may(request: Request) -> None:
    """For the upload, which looks at the file before any operation has asked for the permission."""
    viewer = request.scope["state"]["viewer"]
    if viewer.is_anonymous:
        raise SignInNeeded
    if not viewer.can("clients:manage"):
        raise Forbidden(_("Your role does not include adding clients"))


async def take(request: Request) -> Response:
    """Take a file, and ask what its columns hold."""
    _may(request)
    chosen = file(request, "file")
    if chosen is None:
        return await _start(request, 422, errors={"file": _("Choose a file.")})
    try:
        content = csvfiles.decoded(await chosen.read(), "file")
    except Refused as refused:
        return await _start(request, 422, errors={"file": str(refused)})
    outcome = await operations.act(request, "clients/import/upload", {"csv": content, "fileName": chosen.filename or ""})
    if not outcome.ok:
        return await _start(request, 422, errors={"file": " ".join(outcome.errors.values())})
    return _lead(request, "clients:import_columns", found(outcome.payload["import"])["id"])


def _lead(request: Request, route: str, draft_id: str = "") -> Response:
    return done(request, str(request.app.url_path_for(route, id=draft_id or request.path_params["id"])))


async def _read(request: Request, operation: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """What a page of an import shows, and the import. It is a 404 for all but the one who uploaded it, and after a day."""
    data = await operations.run(request, f"clients/import/{operation}", {"id": request.path_params["id"]})
    return data, found(data.pop("node") or None)


async def columns(request: Request) -> Response:
    """Ask what the columns hold: as far as their heads say, or as was chosen before."""
    return await _columns(request)


async def _columns(request: Request, status: int = 200, **words: Any) -> Response:
    data, draft = await _read(request, "columns")
    if draft["step"] == "RUN":
        return _lead(request, _PAGES["RUN"])
    return _render(request, "columns", {**data, "draft": draft, "fields": field_words(), "chosen": None, **words}, status)


def _chosen(request: Request) -> dict[int, str]:
    """Which field the form says is in which column: from 1."""
    chosen = {}
    for name, value in request.state.form.items():
        column = re.fullmatch(r"column-([0-9]{1,3})", name)
        if column and value in FIELDS:
            chosen[int(column[1])] = str(value)
    return chosen


async def match(request: Request) -> Response:
    """Take what the columns hold; what was chosen stays where it is refused."""
    chosen = _chosen(request)
    given = {
        "import": request.path_params["id"],
        "mapping": [{"column": column, "field": name} for column, name in chosen.items()],
        "duplicates": "ADD" if text(request, "duplicates") == "ADD" else "SKIP",
    }
    outcome = await operations.act(request, "clients/import/match", given)
    if outcome.ok:
        return _lead(request, "clients:import_check")
    return await _columns(request, 422, errors=outcome.errors, chosen={**given, "fields": chosen})


async def _result(request: Request, template: str, steps: tuple[str, ...], status: int = 200, **words: Any) -> Response:
    """What came of the rows, or would; an import at another step leads to the page of that."""
    data, draft = await _read(request, "rows")
    if draft["step"] not in steps:
        return _lead(request, _PAGES[draft["step"]])
    result = draft["result"]
    rows = sorted(result["rows"], key=lambda row: _FIRST.index(row["outcome"]))[:SHOWN]
    says = outcome_words(draft["step"] != "RUN")
    return _render(request, template, {**data, "draft": draft, "result": result, "rows": rows, "says": says, **words}, status)


async def check(request: Request) -> Response:
    """Say what would come of each row."""
    return await _result(request, "check", ("MATCHED",))


async def run(request: Request) -> Response:
    """Add the clients, once."""
    outcome = await operations.act(request, "clients/import/run", {"import": request.path_params["id"]})
    if outcome.ok:
        return _lead(request, "clients:import_outcome")
    return await _result(request, "check", ("MATCHED",), 422, errors=outcome.errors)


async def outcome(request: Request) -> Response:
    """Say what came of each row."""
    return await _result(request, "outcome", ("RUN",))


async def as_csv(request: Request) -> Response:
    """What came of each row, or would come of it, as a file."""
    _data, draft = await _read(request, "rows")
    says = outcome_words(draft["step"] != "RUN")
    heads = [_("Line"), _("Name"), _("Outcome"), _("Why")]
    rows = [[row["line"], row["name"], says[row["outcome"]], row["message"]] for row in draft["result"]["rows"]]
    return _file(csvfiles.file_name(request, "import"), [heads, *rows])


def _file(name: str, rows: list[list[Any]]) -> Response:
    content = csvfiles.encoded(csvfiles.BOM + csvfiles.lines(rows))
    return Response(content, media_type="text/csv; charset=utf-8; header=present", headers=csvfiles.attachment(name))


async def discard(request: Request) -> Response:
    """Delete an import at once."""
    outcome = await operations.act(request, "clients/import/discard", {"import": request.path_params["id"]})
    if not outcome.ok:
        found(None)
    return done(request, str(request.app.url_path_for("clients:import")), "import.discarded")


routes = [
    page("/clients/import", start, "clients:import", needs="clients:manage"),
    upload("/clients/import", take, "clients:import_take"),
    download("/clients/import/sample.csv", sample, "clients:import_sample", needs="clients:manage"),
    page("/clients/import/{id}/columns", columns, "clients:import_columns", needs="clients:manage"),
    action("/clients/import/{id}/columns", match, "clients:import_match"),
    page("/clients/import/{id}/check", check, "clients:import_check", needs="clients:manage"),
    action("/clients/import/{id}/run", run, "clients:import_run"),
    page("/clients/import/{id}/outcome", outcome, "clients:import_outcome", needs="clients:manage"),
    download("/clients/import/{id}/rows.csv", as_csv, "clients:import_csv", needs="clients:manage"),
    action("/clients/import/{id}/discard", discard, "clients:import_discard"),
]
