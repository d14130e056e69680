"""What a new invoice proposes, and what invoices add up to."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from tortoise.functions import Count, Sum
from tortoise.queryset import QuerySet

from portal.clients.models import Client
from portal.invoices import rules
from portal.invoices.models.billed import BilledInvoice
from portal.invoices.models.invoices import Invoice, last_number
from portal.invoices.rules import BilledState, InvoiceKind, InvoiceState
from portal.kernel.countries import countries
from portal.kernel.money import Money
from portal.kernel.viewer import Viewer
from portal.partners.models import Partner
from portal.people.models import User

_KEPT = ("from_name", "from_address", "from_email", "from_tax_number", "how_to_pay")  # what the next invoice takes from the last


@dataclass
class Proposal:
    """What a new invoice begins with: the partner's own lines as on its last, the client's as in its folder."""

    number: str
    currency: str
    issued_on: date
    due_on: date
    texts: dict[str, str]
    to_email: str
    tax_rate: str


async def propose(viewer: Viewer, client: Client | None) -> Proposal:
    """What a new invoice of the viewer's partner begins with."""
    partner = await Partner.get(id=viewer.partner_id)
    own = Invoice.filter(partner_id=partner.id, kind=InvoiceKind.INVOICE)
    last = await own.order_by("-created_at", "-id").first()
    same = await own.filter(client_id=client.id).order_by("-created_at", "-id").first() if client else None
    today = viewer.now.astimezone(ZoneInfo(partner.timezone)).date()
    terms = last.due_on - last.issued_on if last and last.issued_on and last.due_on else rules.PAY_WITHIN
    texts = {name: (last.texts.get(name, "") if last else "") for name in _KEPT}
    texts["from_name"] = texts["from_name"] or partner.name
    if not texts["from_email"] and viewer.user_id:
        texts["from_email"] = (await User.get(id=viewer.user_id)).email
    texts |= _of_client(client, same)
    rates = [str(line["tax"]) for line in (last.lines if last else [])]
    return Proposal(
        number=rules.next_number(await last_number(partner.id)),
        currency=(same or last).currency if same or last else partner.currency,  # type: ignore[union-attr]
        issued_on=today,
        due_on=today + terms,
        texts=texts,
        to_email=(same.to_email if same else "") or (client.email if client else ""),
        tax_rate=rates[-1] if rates else "",
    )


def _of_client(client: Client | None, last: Invoice | None) -> dict[str, str]:
    """Whom it goes to, as on the last invoice to this client or else as in the folder."""
    if last:
        return {name: last.texts.get(name, "") for name in ("to_name", "to_address", "to_tax_number")}
    if client is None:
        return {"to_name": "", "to_address": "", "to_tax_number": ""}
    town = " ".join(part for part in (client.postcode, client.city) if part)
    country = countries("en").get(client.country, client.country)
    return {"to_name": client.name, "to_address": "\n".join(part for part in (client.street, town, country) if part), "to_tax_number": ""}


@dataclass
class Balance:
    """What invoices of one currency come to."""

    open: Money
    overdue: Money
    paid: Money
    count_open: int
    count_overdue: int


async def balances(viewer: Viewer) -> list[Balance]:
    """What clients owe, and what they have paid, for each currency."""
    rows = Invoice.visible_to(viewer).filter(kind=InvoiceKind.INVOICE, state__in=[InvoiceState.SENT, InvoiceState.PAID])
    return await _added_up(rows, "total_minor", InvoiceState.SENT, viewer.today)


async def billed_balances(viewer: Viewer, account_id: UUID | None = None) -> list[Balance]:
    """What partners owe the vendor, and what they have paid, for each currency."""
    rows = BilledInvoice.visible_to(viewer).exclude(state=BilledState.CANCELLED)
    return await _added_up(rows.filter(account_id=account_id) if account_id else rows, "amount_minor", BilledState.OPEN, viewer.today)


async def _added_up(rows: QuerySet[Any], column: str, open_: str, today: date) -> list[Balance]:
    """Three sums a currency, by two statements."""
    late = rows.filter(state=open_, due_on__lt=today).annotate(n=Count("id"), sum=Sum(column)).group_by("currency")
    overdue = {row["currency"]: row for row in await late.values("currency", "n", "sum")}
    whole = rows.annotate(n=Count("id"), sum=Sum(column)).group_by("currency", "state")
    found: dict[str, dict[str, Any]] = {}
    for row in await whole.values("currency", "state", "n", "sum"):
        found.setdefault(row["currency"], {})[str(row["state"])] = row
    nothing = {"n": 0, "sum": 0}
    return [
        Balance(
            open=Money(int(states.get(open_, nothing)["sum"]), currency),
            overdue=Money(int(overdue.get(currency, nothing)["sum"]), currency),
            paid=Money(int(states.get("paid", nothing)["sum"]), currency),
            count_open=states.get(open_, nothing)["n"],
            count_overdue=overdue.get(currency, nothing)["n"],
        )
        for currency, states in sorted(found.items())
    ]
