"""CSV files: read from what spreadsheets save, written so that none runs them, and downloads that are a list's own operation."""

import asyncio
import csv
import io
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from portal.kernel import clock
from portal.kernel.cells import guard
from portal.kernel.refusal import Refusal, Refused
from portal.kernel.text import gettext as _
from portal.web import operations
from portal.web.errors import Forbidden, TooMany
from portal.web.sessions import look_again

BOM = "\ufeff"  # tells a spreadsheet that this is UTF-8
LARGEST = 5_000_000  # bytes of a file that is read
PATIENCE = 120  # seconds that one download waits altogether where the asker's bucket is empty


def cell(value: Any) -> Any:
    """A value as it stands in a file: numbers as numbers, nothing as empty, text guarded."""
    if value is None:
        return ""
    return value if isinstance(value, int | float | Decimal) and not isinstance(value, bool) else guard(str(value))


def lines(rows: Iterable[Sequence[Any]]) -> str:
    """Rows as CSV (RFC 4180): commas, quotes where needed, CRLF."""
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows([cell(value) for value in row] for row in rows)
    return text.getvalue()


def encoded(text: str) -> bytes:
    """UTF-8; half a surrogate pair, which no one can read, becomes a question mark."""
    return text.encode("utf-8", "replace")


_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_WORKBOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")  # .xlsx, .ods, .numbers; .xls


def decoded(content: bytes, field: str) -> str:
    """The text of a file: UTF-8, UTF-16 or UTF-32 as its first bytes say, else UTF-8, else Windows-1252.

    Raises `Refused` at `field` where it is empty, too large, a workbook, or no text.
    """

    def refused(code: str, message: str) -> Refused:
        return Refused((Refusal(code, message, field),))

    if len(content) > LARGEST:
        raise refused("FILE_TOO_LARGE", _("This file is larger than 5 MB. Split it, and import the parts one after the other."))
    if content.startswith(_WORKBOOKS):
        raise refused("NO_CSV", _("This is a workbook, not a CSV file. Open it, save it as “CSV UTF-8”, then choose that file."))
    encoding = next((name for mark, name in _MARKS if content.startswith(mark)), None)
    text = None
    for name in (encoding,) if encoding else ("utf-8", "cp1252"):
        try:
            text = content.decode(name)
            break
        except UnicodeDecodeError:
            continue
    if text is None or "\0" in text:
        message = _("This is no text that can be read: it is another kind of file, or it was damaged. Save it anew as “CSV UTF-8”.")
        raise refused("NO_CSV", message)
    if not text.strip():
        raise refused("REQUIRED", _("This file is empty."))
    return text


@dataclass(frozen=True)
class Column:
    """One column: its head in plain words, and what of a row stands in it."""

    head: str
    value: Callable[[Mapping[str, Any]], Any]


def day_of(request: Request) -> Callable[[str | None], str | None]:
    """Makes a moment or date of the API a day in the viewer's time zone: `2026-11-22`."""
    zone = request.scope["state"]["viewer"].zone

    def day(value: str | None) -> str | None:
        if value is None or "T" not in value:
            return value
        return datetime.fromisoformat(value).astimezone(zone).date().isoformat()

    return day


def attachment(name: str) -> dict[str, str]:
    """Headers of a file to be saved under a plain ASCII name."""
    return {"Content-Disposition": f'attachment; filename="{name}"', "X-Content-Type-Options": "nosniff"}


def file_name(request: Request, noun: str) -> str:
    """`clients-2026-11-22.csv`, by the viewer's own day."""
    zone = request.scope["state"]["viewer"].zone
    return f"{noun}-{clock.now().astimezone(zone).date().isoformat()}.csv"


async def export(
    request: Request, operation: str, connection: str, columns: Sequence[Column], variables: Mapping[str, Any]
) -> Response:
    """The whole list that an operation gives page by page: it takes `$after` and answers `<connection> {nodes pageInfo}`.

    The first page is asked for before anything is sent, so that a refusal is a page like any other (raises as
    `operations.run`). Later ones ask anew who the viewer is and what they may; where that has changed, the connection is cut,
    so that half a file cannot be taken for a whole one.
    """
    first = (await operations.run(request, operation, {**variables, "after": None}))[connection]

    async def body() -> AsyncIterator[bytes]:
        yield encoded(BOM + lines([[column.head for column in columns]]))
        page, waited = first, 0
        while True:
            yield encoded(lines([column.value(row) for column in columns] for row in page["nodes"]))
            if not page["pageInfo"]["hasNextPage"]:
                return
            after = {**variables, "after": page["pageInfo"]["endCursor"]}
            page, waited = await _next(request, operation, connection, after, waited)

    media_type = "text/csv; charset=utf-8; header=present"
    return StreamingResponse(body(), media_type=media_type, headers=attachment(file_name(request, connection)))


async def _next(
    request: Request, operation: str, connection: str, variables: Mapping[str, Any], waited: int
) -> tuple[dict[str, Any], int]:
    """The next page, and how many seconds have been waited for altogether."""
    before = request.scope["state"]["viewer"]
    while True:
        now = await look_again(request)
        if (now.actor_key, now.role, now.permissions) != (before.actor_key, before.role, before.permissions):
            raise Forbidden(_("Your access changed while the file was being made."))
        try:
            return (await operations.run(request, operation, variables))[connection], waited
        except TooMany as busy:
            waited += busy.retry_after
            if waited > PATIENCE:
                raise
            await asyncio.sleep(busy.retry_after)
