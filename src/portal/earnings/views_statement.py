"""The monthly statement: one operation, written as a page, as CSV and as PDF."""

import asyncio
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from portal.kernel import ids
from portal.kernel.text import gettext as _
from portal.kernel.text import ngettext
from portal.web import csvfiles, operations, pdf
from portal.web.errors import NotFound, found
from portal.web.render import render, writer_of
from portal.web.routing import download, page

READ = "earnings:read"


def adjustment_words() -> dict[str, str]:
    """What was taken back or settled, in words."""
    return {
        "REFUND": _("Refund"),
        "CHARGEBACK": _("Charge-back"),
        "FORFEIT": _("Forfeited"),
        "CORRECTION": _("Correction"),
        "PAYOUT": _("Payout"),
        "FEE": _("Fee of a payout"),
        "RETURNED": _("Payment that came back"),
    }


def _variables(request: Request) -> dict[str, Any]:
    """Whose: the viewer's own, or for vendor staff the partner that is named. Of another's nobody learns."""
    partner = request.query_params.get("partner")
    own = request.scope["state"]["viewer"].partner_id
    key = ids.key_of(partner, "partner") if partner else None
    if partner and (key is None or own not in (None, key)):
        raise NotFound
    return {"partner": partner, "node": partner or "", "ofPartner": bool(partner)}


async def index(request: Request) -> Response:
    """The months that have a statement."""
    variables = _variables(request)
    if request.scope["state"]["viewer"].partner_id is None and not variables["partner"]:
        return RedirectResponse(request.app.url_path_for("partners:index"), status_code=303)
    data = await operations.run(request, "earnings/statements", variables)
    of = channel(data.pop("partner", None)) if variables["partner"] else None
    return render(request, "earnings/statements.html", {**data, "of": of})


def channel(partner: Mapping[str, Any] | None) -> Mapping[str, Any]:
    """The partner, where it has earnings; else the page that says there is nothing."""
    partner = found(partner or None)
    if partner["kind"] != "CHANNEL_PARTNER":
        raise NotFound
    return partner


async def _asked(request: Request) -> dict[str, Any]:
    """The operation's data, of a month in the address such as `2026-10`."""
    said = request.path_params["month"]
    try:
        month = date.fromisoformat(f"{said}-01") if len(said) == 7 else None
    except ValueError:
        month = None
    variables = _variables(request)
    data = await operations.run(request, "earnings/statement", {**variables, "month": found(month).isoformat()})
    found(data["statement"])
    return {**data, "of": channel(data.get("partner")) if variables["partner"] else None, "kinds": adjustment_words()}


async def show(request: Request) -> Response:
    """The document on paper."""
    data = await _asked(request)
    words = paper(data["statement"], data["kinds"], _issuer(request), request)
    return render(request, "earnings/statement.html", {**data, "paper": words})


def _issuer(request: Request) -> str:
    """The vendor by its name; where the operator has given none, by the portal's address."""
    settings = request.app.state.settings
    return settings.vendor_name or urlsplit(settings.base_url).netloc


def _file(statement: Mapping[str, Any], ending: str) -> dict[str, str]:
    return csvfiles.attachment(f"statement-{statement['number'].lower()}.{ending}")


def lines(statement: Mapping[str, Any]) -> Iterator[list[Any]]:
    """The statement as rows of a file: what, day, product, name, entry, reverses, sales, sold, amount, currency."""
    kinds = adjustment_words()
    yield [_("What"), _("Day"), _("Product"), _("Name"), _("Entry"), _("Reverses entry"), _("Sales"), _("Sold"), _("Amount"), _("Currency"), _("Statement")]
    for part in statement["currencies"]:
        yield from _lines(part, kinds, statement)


def _lines(part: Mapping[str, Any], kinds: Mapping[str, str], statement: Mapping[str, Any]) -> Iterator[list[Any]]:
    currency, number = part["currency"], statement["number"]

    def row(what: str, money: Mapping[str, str], **more: Any) -> list[Any]:
        said = [more.get(name, "") for name in ("day", "product", "name", "entry", "reverses", "sales", "sold")]
        return [what, *said, Decimal(money["amount"]), currency, number]

    yield row(_("Balance before"), part["before"], day=statement["month"])
    for product in part["products"]:
        for line in product["lines"]:
            yield row(_("Earned"), line["earned"], product=product["name"], name=line["name"], sales=line["sales"], sold=Decimal(line["sold"]["amount"]))
    for each in part["adjustments"]:
        yield row(kinds[each["kind"]], each["amount"], day=each["day"], name=each["name"], entry=each["number"], reverses=each["reversesNumber"])
    for each in part["payments"]:
        yield row(kinds[each["kind"]], each["amount"], day=each["day"], name=each["reference"], entry=each["number"])
    yield row(_("Balance after"), part["after"], day=statement["lastDay"])


async def as_csv(request: Request) -> Response:
    """The same as a file: a line for each line of the document; the first and last of each currency are its balances."""
    statement = (await _asked(request))["statement"]
    text = csvfiles.BOM + csvfiles.lines(lines(statement))
    return Response(csvfiles.encoded(text), media_type="text/csv; charset=utf-8; header=present", headers=_file(statement, "csv"))


def facts(statement: Mapping[str, Any], issuer: str, write: Callable[[str, Any], str]) -> list[dict[str, str]]:
    """What stands at the head of the document: label and value."""
    days = f"{write('fullday', statement['month'])} – {write('fullday', statement['lastDay'])}"
    entries = f"{statement['firstEntry']} – {statement['lastEntry']}" if statement["firstEntry"] else "–"
    said = (
        (_("For"), f"{statement['partnerName']}, {write('country_name', statement['partnerCountry'])}"),
        (_("Issued by"), issuer),
        (_("Statement"), statement["number"]),
        (_("Period"), f"{days}, {statement['zone'].replace('_', ' ')}"),
        (_("Programme"), ", ".join(statement["versions"]) or "–"),
        (_("Ledger entries"), entries),
    )
    return [{"label": label, "value": value} for label, value in said]


def paper(statement: Mapping[str, Any], kinds: Mapping[str, str], issuer: str, request: Request) -> dict[str, Any]:
    """The statement as texts, as the viewer writes days and amounts: what `statement.typ` reads."""
    write = writer_of(request)
    return {
        "title": _("Statement"),
        "number": statement["number"],
        "issuer": issuer,
        "language": request.scope["state"]["viewer"].language.partition("-")[0],
        "month": write("month", statement["month"]),
        "facts": facts(statement, issuer, write),
        "note": note(statement, write),
        "heads": ["", _("Sales"), _("Sold"), _("Earned")],
        "adjustments": _("Taken back"),
        "payments": _("Paid"),
        "currencies": [_part(part, kinds, write) for part in statement["currencies"]],
        "foot": foot(statement, write),
    }


def note(statement: Mapping[str, Any], write: Callable[[str, Any], str]) -> str:
    """What a reader must know of the month: more may come, something came late, something was corrected in a later one."""
    said = [] if statement["isOver"] else [_("This month is not over yet: more may come.")]
    if late := statement["lateEntries"]:
        words = ngettext(
            "{n} entry was told after the month was over: a copy drawn up before lacks it.",
            "{n} entries were told after the month was over: a copy drawn up before lacks them.",
            late,
        )
        said.append(words.format(n=late))
    if months := [write("month", month) for month in statement["takenBackIn"]]:
        said.append(_("What was told late corrects entries of this month; the corrections stand in the statements of {months}.").format(months=", ".join(months)))
    return " ".join(said)


def foot(statement: Mapping[str, Any], write: Callable[[str, Any], str]) -> str:
    """What the document goes by."""
    if not statement["bookedAt"]:
        return _("No entry of the ledger is of this month.")
    said = _("Drawn up from the ledger as it stands; the newest entry in it was booked on {moment}.")
    return said.format(moment=write("moment", statement["bookedAt"]))


def _part(part: Mapping[str, Any], kinds: Mapping[str, str], write: Callable[[str, Any], str]) -> dict[str, Any]:
    def cash(money: Mapping[str, str]) -> str:
        return write("money", money).replace("-", "\N{MINUS SIGN}")

    def line(row: Mapping[str, Any]) -> dict[str, str]:
        return {"name": row["name"], "sales": str(row["sales"]), "sold": cash(row["sold"]), "earned": cash(row["earned"])}

    def product(row: Mapping[str, Any]) -> dict[str, Any]:
        own = {"name": row["name"] or _("Without a product"), "total": _("Sub-total"), "sold": cash(row["sold"]), "earned": cash(row["earned"])}
        return {**own, "lines": [line(each) for each in row["lines"]]}

    def entry(row: Mapping[str, Any], what: str) -> dict[str, str]:
        return {"day": write("fullday", row["day"]), "what": what, "amount": cash(row["amount"])}

    return {
        "currency": part["currency"],
        "products": [product(each) for each in part["products"]],
        "adjustments": [entry(each, adjusted(each, kinds, write)) for each in part["adjustments"]],
        "payments": [entry(each, f"{kinds[each['kind']]} {each['reference']}") for each in part["payments"]],
        "sums": [{"label": label, "amount": cash(part[name])} for name, label in sums()],
        "after": {"label": _("Balance after"), "amount": cash(part["after"])},
    }


def sums() -> list[tuple[str, str]]:
    """The terms of a statement's sum, by name and in words."""
    return [("before", _("Balance before")), ("earned", _("Earned")), ("adjusted", _("Taken back")), ("settled", _("Paid"))]


def adjusted(row: Mapping[str, Any], kinds: Mapping[str, str], write: Callable[[str, Any], str]) -> str:
    """What was taken back, of whom, and which entry that reverses."""
    said = f"{kinds[row['kind']]} {row['name']}".strip()
    if row["reversesNumber"] is None:
        return said
    reverses = _("reverses entry {number} of {day}").format(number=row["reversesNumber"], day=write("fullday", row["reversesDay"]))
    return f"{said}, {reverses}"


async def as_pdf(request: Request) -> Response:
    """The same as a PDF."""
    data = await _asked(request)
    statement = data["statement"]
    words = paper(statement, data["kinds"], _issuer(request), request)
    made = await asyncio.to_thread(pdf.document, "earnings/statement.typ", words)
    return Response(made, media_type="application/pdf", headers=_file(statement, "pdf"))


routes = [
    page("/earnings/statements", index, "earnings:statements", needs=READ),
    download("/earnings/statements/{month}.csv", as_csv, "earnings:statement_csv", needs=READ),
    download("/earnings/statements/{month}.pdf", as_pdf, "earnings:statement_pdf", needs=READ),
    page("/earnings/statements/{month}", show, "earnings:statement", needs=READ),
]
