"""Invoices of partners to their clients, and of the vendor to partners."""

from portal.invoices.models.billed import BilledInvoice
from portal.invoices.models.invoices import Details, Invoice, InvoiceLink
from portal.invoices.models.proposals import Balance, Proposal, balances, billed_balances, propose
from portal.invoices.models.shown import shown

__all__ = [
    "Balance",
    "BilledInvoice",
    "Details",
    "Invoice",
    "InvoiceLink",
    "Proposal",
    "balances",
    "billed_balances",
    "propose",
    "shown",
]
