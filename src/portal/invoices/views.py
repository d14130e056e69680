"""The screens of invoices: those to clients and those from the vendor, and what is done with each."""

from collections.abc import Mapping
from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from portal.invoices import protocol, views_write
from portal.kernel.text import gettext as _
from portal.kernel.viewer import Kind
from portal.web import csvfiles, operations
from portal.web.answers import done
from portal.web.csvfiles import Column
from portal.web.errors import found
from portal.web.render import render
from portal.web.routing import action, download, page, text

PAGE = 50
# The views of the list, and which invoices each shows.
VIEWS: dict[str, dict[str, Any]] = {
    "all": {},
    "drafts": {"state": ["DRAFT"]},
    "open": {"state": ["SENT"], "kind": "INVOICE"},
    "overdue": {"overdue": True},
    "paid": {"state": ["PAID"]},
    "cancelled": {"state": ["CANCELLED"]},
}
BILLED_VIEWS: dict[str, dict[str, Any]] = {
    "all": {},
    "open": {"state": ["OPEN"]},
    "overdue": {"overdue": True},
    "paid": {"state": ["PAID"]},
    "cancelled": {"state": ["CANCELLED"]},
}


def _address(request: Request, name: str, **params: str) -> str:
    return str(request.app.url_path_for(name, **params))


def _asked(request: Request, views: Mapping[str, dict[str, Any]], *ids: str) -> tuple[str, dict[str, Any]]:
    """Which view is asked for, and its filter narrowed by what else the address says."""
    view = request.query_params.get("show", "all")
    view = view if view in views else "all"
    more = {name: value for name in ids if (value := request.query_params.get(name))}
    search = request.query_params.get("q", "").strip()[:100]
    return view, {**views[view], **more, **({"search": search} if search and views is VIEWS else {})}


async def index(request: Request) -> Response:
    """Invoices to clients; the vendor's people see what partners owe the vendor."""
    if request.scope["state"]["viewer"].kind is Kind.VENDOR:
        return RedirectResponse(_address(request, "invoices:vendor"), status_code=303)
    view, filter = _asked(request, VIEWS, "client")
    variables = {
        "filter": filter,
        "first": PAGE,
        "after": request.query_params.get("after"),
        "client": filter.get("client", ""),
        "ofClient": "client" in filter,
    }
    data = await operations.run(request, "invoices/index", variables)
    words = {"view": view, "q": filter.get("search", ""), **data, "client": data.get("client") or None}
    return render(request, "invoices/index.html", words, blocks={"invoices-list": "list"})


async def vendor(request: Request) -> Response:
    """Invoices from the vendor."""
    view, filter = _asked(request, BILLED_VIEWS, "account", "partner")
    variables = {"filter": filter, "first": PAGE, "after": request.query_params.get("after")}
    data = await operations.run(request, "invoices/vendor", variables)
    kept = {name: filter[name] for name in ("account", "partner") if name in filter}
    return render(request, "invoices/vendor.html", {"view": view, "kept": kept, **data}, blocks={"invoices-list": "list"})


def _amount(name: str) -> Any:
    return lambda row: row[name]["amount"]


async def as_csv(request: Request) -> Response:
    """The list of invoices to clients as a file."""
    _view, filter = _asked(request, VIEWS, "client")
    columns = [
        Column(_("Number"), lambda row: row["number"]),
        Column(_("Status"), lambda row: row["state"].lower()),
        Column(_("Kind"), lambda row: row["kind"].lower().replace("_", " ")),
        Column(_("Client"), lambda row: (row["client"] or {}).get("name", row["toName"])),
        Column(_("Date"), lambda row: row["issuedOn"]),
        Column(_("Due"), lambda row: row["dueOn"]),
        Column(_("Paid on"), lambda row: row["paidOn"]),
        Column(_("Net"), _amount("net")),
        Column(_("Total"), _amount("total")),
        Column(_("Currency"), lambda row: row["currency"]),
        Column(_("Reference"), lambda row: row["reference"]),
    ]
    return await csvfiles.export(request, "invoices/csv", "invoices", columns, {"filter": filter})


async def vendor_csv(request: Request) -> Response:
    """The list of invoices from the vendor as a file."""
    _view, filter = _asked(request, BILLED_VIEWS, "account", "partner")
    columns = [
        Column(_("Number"), lambda row: row["number"]),
        Column(_("Status"), lambda row: row["state"].lower()),
        Column(_("Partner"), lambda row: (row["partner"] or {}).get("name")),
        Column(_("Account"), lambda row: (row["account"] or {}).get("name")),
        Column(_("Date"), lambda row: row["issuedOn"]),
        Column(_("Due"), lambda row: row["dueOn"]),
        Column(_("From"), lambda row: row["periodFrom"]),
        Column(_("Until"), lambda row: row["periodTo"]),
        Column(_("Amount"), _amount("amount")),
        Column(_("Currency"), lambda row: row["amount"]["currency"]),
    ]
    return await csvfiles.export(request, "invoices/vendor_csv", "vendorInvoices", columns, {"filter": filter})


async def vendor_show(request: Request) -> Response:
    """One invoice from the vendor."""
    data = await operations.run(request, "invoices/vendor_show", {"id": request.path_params["id"]})
    return render(request, "invoices/vendor_show.html", {**data, "each": found(data.pop("node") or None)})


async def show(request: Request) -> Response:
    """An invoice as the client sees it, and what can be done with it."""
    return await _show(request)


async def _show(request: Request, status: int = 200, **words: Any) -> Response:
    data = await operations.run(request, "invoices/show", {"id": request.path_params["id"]})
    doc = found(data.pop("node") or None)
    return render(request, "invoices/show.html", {"errors": {}, **data, "doc": doc, **words}, status=status)


def _act(operation: str, said: str) -> Any:
    """An act on an invoice, which says on its page why it was refused."""

    async def run(request: Request) -> Response:
        outcome = await operations.act(request, f"invoices/{operation}", {"invoice": request.path_params["id"]})
        if "NOT_FOUND" in outcome.codes:
            found(None)
        if not outcome.ok:
            return await _show(request, 422, errors=outcome.errors)
        row = outcome.payload.get("invoice")
        where = _address(request, "invoices:show", id=row["id"]) if row else _address(request, "invoices:index")
        return done(request, where, said)

    run.__name__ = operation
    return run


async def duplicate(request: Request) -> Response:
    """A draft that says the same, to be changed."""
    outcome = await operations.act(request, "invoices/duplicate", {"invoice": request.path_params["id"]})
    row = found(outcome.payload["invoice"] if outcome.ok else None)
    return done(request, _address(request, "invoices:edit", id=row["id"]), "invoice.duplicated")


async def _dialog(request: Request, template: str, status: int = 200, **words: Any) -> Response:
    data = await operations.run(request, "invoices/brief", {"id": request.path_params["id"]})
    row = found(data.pop("node") or None)
    return render(request, f"invoices/{template}.html", {"errors": {}, "values": {}, **data, "row": row, **words}, status=status)


async def pay_form(request: Request) -> Response:
    """When the client paid."""
    return await _dialog(request, "pay")


async def pay(request: Request) -> Response:
    """Note that the client has paid."""
    typed = (text(request, "paidOn") or "").strip()
    day = views_write.day_of(typed)
    if typed and day is None:
        return await _dialog(request, "pay", 422, errors={"paidOn": _("Write a day as 2026-11-30.")}, values={"paidOn": typed})
    outcome = await operations.act(request, "invoices/pay", {"invoice": request.path_params["id"], "paidOn": day})
    if "NOT_FOUND" in outcome.codes:
        found(None)
    if not outcome.ok:
        return await _dialog(request, "pay", 422, errors=outcome.errors, values={"paidOn": typed})
    return done(request, _address(request, "invoices:show", id=request.path_params["id"]), "invoice.paid", request.path_params["id"])


async def cancel_form(request: Request) -> Response:
    """Why an invoice is taken back, and how."""
    return await _dialog(request, "cancel")


async def cancel(request: Request) -> Response:
    """Take an invoice back."""
    given = {"why": text(request, "why") or "", "creditNote": text(request, "how") != "word"}
    outcome = await operations.act(request, "invoices/cancel", {"invoice": request.path_params["id"], **given})
    if "NOT_FOUND" in outcome.codes:
        found(None)
    if not outcome.ok:
        return await _dialog(request, "cancel", 422, errors=outcome.errors, values=given)
    row = outcome.payload["creditNote"] or outcome.payload["invoice"]
    return done(request, _address(request, "invoices:show", id=row["id"]), "invoice.credited" if given["creditNote"] else "invoice.cancelled")


_READ, _MANAGE = "invoices:read", "invoices:manage"
routes = [
    *protocol.routes,
    page("/invoices", index, "invoices:index", needs=_READ),
    download("/invoices.csv", as_csv, "invoices:csv", needs=_READ),
    page("/invoices/vendor", vendor, "invoices:vendor", needs=_READ),
    download("/invoices/vendor.csv", vendor_csv, "invoices:vendor_csv", needs=_READ),
    page("/invoices/vendor/{id}", vendor_show, "invoices:vendor_show", needs=_READ),
    *views_write.routes,
    page("/invoices/{id}", show, "invoices:show", needs=_READ),
    action("/invoices/{id}/send", _act("send", "invoice.sent"), "invoices:send"),
    action("/invoices/{id}/resend", _act("resend", "invoice.resent"), "invoices:resend"),
    action("/invoices/{id}/reopen", _act("reopen", "invoice.reopened"), "invoices:reopen"),
    action("/invoices/{id}/discard", _act("discard", "invoice.discarded"), "invoices:discard"),
    action("/invoices/{id}/duplicate", duplicate, "invoices:duplicate"),
    page("/invoices/{id}/pay", pay_form, "invoices:pay_form", needs=_MANAGE),
    action("/invoices/{id}/pay", pay, "invoices:pay"),
    page("/invoices/{id}/cancel", cancel_form, "invoices:cancel_form", needs=_MANAGE),
    action("/invoices/{id}/cancel", cancel, "invoices:cancel"),
]
