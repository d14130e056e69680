"""The form in which an invoice is written: for whom, what for, and what it comes to while one types."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from portal.kernel.text import gettext as _
from portal.web import operations
from portal.web.answers import done
from portal.web.choices import currencies
from portal.web.errors import found
from portal.web.render import render
from portal.web.routing import action, page, text

TEXTS = (
    "number", "currency", "issuedOn", "dueOn", "fromName", "fromAddress", "fromEmail", "fromTaxNumber", "howToPay",
    "toName", "toAddress", "toTaxNumber", "toEmail", "reference", "note",
)  # fmt: skip
LINE = ("description", "quantity", "unitPrice", "taxRate")
SPARE = 3  # blank lines under those that are written
MOST = 100


def day_of(typed: str) -> str | None:
    """A day as forms send it, or None."""
    try:
        return date.fromisoformat(typed).isoformat() if len(typed) == 10 else None
    except ValueError:
        return None


def _lines(request: Request) -> list[dict[str, str]]:
    """The lines of the sent form, by the order of its fields."""
    columns = [[value if isinstance(value, str) else "" for value in request.state.form.getlist(name)] for name in LINE]
    return [dict(zip(LINE, row, strict=True)) for row in zip(*columns, strict=False)][:MOST]


def _is_blank(line: Mapping[str, str]) -> bool:
    return not (line["description"].strip() or line["unitPrice"].strip())


def _with_spare(lines: list[dict[str, str]], rate: str, spare: int = SPARE) -> list[dict[str, str]]:
    """Written lines, and blank ones to go on."""
    blank = {"description": "", "quantity": "", "unitPrice": "", "taxRate": rate}
    more = max(0, min(spare, MOST - len(lines)))
    return [*lines, *(dict(blank) for _each in range(more))]


def _rate_of(lines: list[dict[str, str]], proposed: str = "") -> str:
    return next((line["taxRate"] for line in reversed(lines) if line["taxRate"]), proposed)


def _given(request: Request) -> tuple[dict[str, Any], dict[str, str]]:
    """The form as it was typed, and what is wrong with its days, which the API takes as days only."""
    values: dict[str, Any] = {name: text(request, name) or "" for name in TEXTS}
    wrong = {name: _("Write a day as 2026-11-30.") for name in ("issuedOn", "dueOn") if values[name] and day_of(values[name]) is None}
    return {**values, "lines": _lines(request)}, wrong


def _details(values: Mapping[str, Any]) -> dict[str, Any]:
    return {**values, "issuedOn": day_of(values["issuedOn"]), "dueOn": day_of(values["dueOn"])}


async def _sums(request: Request, values: Mapping[str, Any]) -> Mapping[str, Any]:
    variables = {"lines": values["lines"][:MOST], "currency": values["currency"] or "EUR"}
    return (await operations.run(request, "invoices/preview", variables))["invoicePreview"]


async def _form(request: Request, data: Mapping[str, Any], values: Mapping[str, Any], status: int = 200, **words: Any) -> Response:
    state = request.scope["state"]
    shown, sums = state.get("operation"), await _sums(request, values)
    state["operation"] = shown  # Show as GraphQL means the page, not its sums
    codes = [(code, f"{code} · {name}") for code, name in currencies(request).items()]
    said = {"errors": {}, **data, "values": values, "sums": sums, "codes": codes, "row": None, **words}
    return render(request, "invoices/write.html", said, status=status)


async def new(request: Request) -> Response:
    """For whom, and then what begins with what is known of the client."""
    client = request.query_params.get("client", "")
    if not client:
        search = request.query_params.get("q", "")[:100]
        data = await operations.run(request, "invoices/choose", {"filter": {"search": search}})
        return render(request, "invoices/choose.html", {**data, "q": search}, blocks={"choices": "choices"})
    data, values = await _new(request, client)
    return await _form(request, data, values)


async def _new(request: Request, client: str) -> tuple[dict[str, Any], dict[str, Any]]:
    data = await operations.run(request, "invoices/new", {"client": client})
    row = found(data["client"] or None)
    proposal = found(data.pop("invoiceProposal"))
    values = {name: proposal[name] for name in TEXTS if name in proposal}
    rate = proposal["taxRate"]
    values |= {"number": "", "reference": "", "note": "", "lines": _with_spare([], rate)}
    return {**data, "client": row, "next_number": proposal["number"]}, values


async def write(request: Request) -> Response:
    """Begin a draft, or ask for more lines."""
    client = text(request, "client") or ""
    values, wrong = _given(request)
    if text(request, "act") != "more" and not wrong:
        outcome = await operations.act(request, "invoices/write", {"client": client, "details": _details(values)})
        if outcome.ok:
            return done(request, str(request.app.url_path_for("invoices:show", id=outcome.payload["invoice"]["id"])), "invoice.saved")
        wrong = _errors(outcome.errors)
    data, _values = await _new(request, client)
    return await _again(request, data, values, wrong)


async def _again(request: Request, data: Mapping[str, Any], values: dict[str, Any], wrong: dict[str, str], **words: Any) -> Response:
    """The form as it was typed, with more lines or with what is wrong."""
    lines = values["lines"]
    more = text(request, "act") == "more"
    values["lines"] = _with_spare(lines, _rate_of(lines), SPARE if more else max(0, SPARE - sum(map(_is_blank, lines))))
    return await _form(request, data, values, 200 if more and not wrong else 422, errors=wrong, **words)


def _errors(errors: Mapping[str, str]) -> dict[str, str]:
    return {"" if name in ("invoice", "details") else name: message for name, message in errors.items()}


async def _draft(request: Request) -> tuple[dict[str, Any], Mapping[str, Any]]:
    data = await operations.run(request, "invoices/edit", {"id": request.path_params["id"]})
    row = found(data.pop("node") or None)
    proposal = data.pop("invoiceProposal")
    return {**data, "client": row["client"], "next_number": proposal["number"] if proposal else ""}, row


async def edit(request: Request) -> Response:
    """Change a draft. What was sent is only shown."""
    data, row = await _draft(request)
    if row["state"] != "DRAFT":
        return done(request, str(request.app.url_path_for("invoices:show", id=request.path_params["id"])))
    lines = [
        {"description": line["description"], "quantity": line["quantity"], "unitPrice": line["unitPrice"]["amount"], "taxRate": line["taxRate"]}
        for line in row["lines"]
    ]
    values = {name: row[name] or "" for name in TEXTS if name != "number"}
    values |= {"number": row["wantedNumber"], "lines": _with_spare(lines, _rate_of(lines))}
    return await _form(request, data, values, row=row, version=row["version"])


async def change(request: Request) -> Response:
    """Save a draft, or ask for more lines."""
    values, wrong = _given(request)
    read = text(request, "version") or ""
    version = int(read) if read.isdecimal() and len(read) < 10 else None
    if text(request, "act") != "more" and not wrong:
        given = {"invoice": request.path_params["id"], "version": version, "details": _details(values)}
        outcome = await operations.act(request, "invoices/change", given)
        if "NOT_FOUND" in outcome.codes:
            found(None)
        if outcome.ok:
            return done(request, str(request.app.url_path_for("invoices:show", id=request.path_params["id"])), "invoice.saved")
        wrong = _errors(outcome.errors)
    data, row = await _draft(request)
    return await _again(request, data, values, wrong, row=row, version=row["version"] if version is None else version)


async def sums(request: Request) -> Response:
    """What the lines come to, while one types."""
    values, _wrong = _given(request)
    return render(request, "invoices/_sums.html", {"sums": await _sums(request, values)})


_MANAGE = "invoices:manage"
routes = [
    page("/invoices/new", new, "invoices:new", needs=_MANAGE),
    action("/invoices/new", write, "invoices:write"),
    action("/invoices/sums", sums, "invoices:sums"),
    page("/invoices/{id}/edit", edit, "invoices:edit", needs=_MANAGE),
    action("/invoices/{id}/edit", change, "invoices:change"),
]
