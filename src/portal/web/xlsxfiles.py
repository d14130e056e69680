"""Workbooks (XLSX): rows of a table with numbers as numbers and days as days; text is text, whatever it begins with."""

import io
import re
from collections.abc import Iterable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

import xlsxwriter

from portal.kernel.cells import guard
from portal.kernel.text import gettext as _

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_NO_MAGIC = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}


def workbook(name: str, heads: Sequence[str], rows: Iterable[Sequence[Any]]) -> bytes:
    """A workbook of one sheet: the heads stay in sight, and may be filtered by. Text is guarded as in CSV files."""
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, _NO_MAGIC) as book:
        sheet = book.add_worksheet(_sheet_name(name))
        bold, day = book.add_format({"bold": True}), book.add_format({"num_format": "yyyy-mm-dd"})
        for column, head in enumerate(heads):
            sheet.write_string(0, column, guard(head), bold)
        last = 0
        for last, row in enumerate(rows, start=1):
            for column, value in enumerate(row):
                _write(sheet, last, column, value, day)
        sheet.freeze_panes(1, 0)
        sheet.set_column(0, max(len(heads) - 1, 0), 16)
        if heads:
            sheet.autofilter(0, 0, last, len(heads) - 1)
    return target.getvalue()


def _sheet_name(name: str) -> str:
    """A name that a sheet may have: 31 characters, none of those that addresses of cells take."""
    plain = re.sub(r"[\[\]:*?/\\]+", " ", name).strip("' ")[:31].strip("' ")
    return plain if plain and plain.casefold() != "history" else _("Report")


def _write(sheet: Any, row: int, column: int, value: Any, day: Any) -> None:
    if value is None or value == "":
        return
    if isinstance(value, int | float | Decimal) and not isinstance(value, bool):
        sheet.write_number(row, column, value)
    elif isinstance(value, date):
        sheet.write_datetime(row, column, value, day)
    else:
        sheet.write_string(row, column, guard(str(value)))
