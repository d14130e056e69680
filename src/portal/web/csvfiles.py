"""CSV files: cells that no spreadsheet takes for a formula, and downloads that are a list's own operation, page by page."""

import asyncio
import csv
import io
import re
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from portal.kernel import clock
from portal.kernel.text import gettext as _
from portal.web import operations
from portal.web.errors import Forbidden, TooMany
from portal.web.sessions import look_again

BOM = "\ufeff"  # tells a spreadsheet that this is UTF-8
PATIENCE = 120  # seconds that one download waits altogether where the asker's bucket is empty

# What begins a formula, also in the forms that a spreadsheet folds to it, and what may stand before it unseen.
_SIGNS = "=+\\-@＝＋－＠﹢﹣﹦﹫⁺₊⁻₋⁼₌−"
_BLANK = "\\s\x00-\x20\xad\u200b-\u200f\u2060-\u2064\ufeff'\""
# A cell's beginning; and within it what follows a semicolon, tab or line end: some spreadsheets split a line there instead.
_SPOT = f"(?:^(?='*[\t\r\n\x00])|(?:^|(?<=[;\t\r\n]))(?=[{_BLANK}]*[{_SIGNS}]))"
_GUARDED = re.compile(f"(?:^'(?='*[\t\r\n\x00])|(?:^|(?<=[;\t\r\n]))'(?=[{_BLANK}]*[{_SIGNS}]))")
_OPEN = re.compile(_SPOT)


def guard(text: str) -> str:
    """The text as a cell that no spreadsheet runs: an apostrophe before whatever would begin a formula."""
    return _OPEN.sub("'", text)


def unguard(text: str) -> str:
    """What `guard` was given."""
    return _GUARDED.sub("", text)


def cell(value: Any) -> Any:
    """A value as it stands in a file: numbers as numbers, nothing as empty, text guarded."""
    if value is None:
        return ""
    return value if isinstance(value, int | float) and not isinstance(value, bool) else guard(str(value))


def lines(rows: Iterable[Sequence[Any]]) -> str:
    """Rows as CSV (RFC 4180): commas, quotes where needed, CRLF."""
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\r\n").writerows([cell(value) for value in row] for row in rows)
    return text.getvalue()


def encoded(text: str) -> bytes:
    """UTF-8; half a surrogate pair, which no one can read, becomes a question mark."""
    return text.encode("utf-8", "replace")


@dataclass(frozen=True)
class Column:
    """One column: its head in plain words, and what of a row stands in it."""

    head: str
    value: Callable[[Mapping[str, Any]], Any]


def day_of(request: Request) -> Callable[[str | None], str | None]:
    """Makes a moment or date of the API a day in the viewer's time zone: `2026-11-22`."""
    zone = ZoneInfo(request.scope["state"]["viewer"].timezone)

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
    zone = ZoneInfo(request.scope["state"]["viewer"].timezone)
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
