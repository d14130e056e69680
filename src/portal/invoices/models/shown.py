"""An invoice as the client sees it: the same document that the partner's screen shows, by the same names."""

from typing import Any

from portal.invoices import rules
from portal.invoices.models.invoices import Invoice
from portal.invoices.rules import InvoiceState
from portal.kernel.money import Money


def _money(amount: Money) -> dict[str, str]:
    return {"amount": amount.amount, "currency": amount.currency}


async def shown(invoice: Invoice) -> dict[str, Any]:
    """What stands on the plain page of an invoice."""
    sums, texts = invoice.sums, {name: invoice.texts.get(name, "") for name in rules.TEXTS}
    credited = await Invoice.get(id=invoice.credits_id) if invoice.credits_id else None
    return {
        "kind": invoice.kind.name,
        "state": invoice.state.name,
        "number": invoice.number,
        "issuedOn": invoice.issued_on,
        "dueOn": invoice.due_on,
        "paidOn": invoice.paid_on,
        "why": invoice.why,
        "credits": {"number": credited.number} if credited else None,
        **{_camel(name): value for name, value in texts.items()},
        "toEmail": invoice.to_email,
        "lines": [
            {
                "description": line.description,
                "quantity": line.quantity,
                "unitPrice": _money(Money(line.unit_minor, invoice.currency)),
                "taxRate": line.tax_rate,
                "net": _money(net),
            }
            for line, net in zip(map(rules.Line.of, invoice.lines), sums.lines, strict=True)
        ],
        "net": _money(sums.net),
        "taxes": [{"rate": tax.rate, "base": _money(tax.on), "amount": _money(tax.amount)} for tax in sums.taxes],
        "total": _money(sums.total),
        "isOpen": invoice.state is InvoiceState.SENT,
    }


def _camel(name: str) -> str:
    head, *rest = name.split("_")
    return head + "".join(part.capitalize() for part in rest)
