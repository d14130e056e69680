"""What a client is told of an invoice, by mail."""

from datetime import datetime
from typing import TYPE_CHECKING

from babel import dates, numbers

from portal.kernel.money import Money
from portal.outbox import mail
from portal.partners.models import Partner

if TYPE_CHECKING:
    from portal.invoices.models.invoices import Invoice


async def tell(invoice: "Invoice", kind: str, now: datetime, secret: str) -> None:
    """Post a mail of this kind to the client. The partner's country decides how amounts and days are written."""
    partner = await Partner.get(id=invoice.partner_id)
    locale = "en_IE"
    total = Money(abs(invoice.total_minor), invoice.currency)
    words = {
        "partner": invoice.texts.get("from_name") or partner.name,
        "name": invoice.texts.get("to_name", ""),
        "number": invoice.number or "",
        "total": numbers.format_currency(total.amount, total.currency, locale=locale),
        "due": dates.format_date(invoice.due_on, "d MMMM y", locale=locale) if invoice.due_on else "",
        "note": invoice.texts.get("note", ""),
        "address": invoice.texts.get("from_email", ""),
        "why": invoice.why,
        "secret": secret,
    }
    await mail.post(f"invoices/{kind}", invoice.to_email, now, "en", partner.timezone, **words)
