"""Invoices for tests that need some."""

from portal.accounts.models import Engagement
from portal.clients.models import Client
from portal.invoices.models import BilledInvoice, Details, Invoice
from portal.invoices.rules import BilledState, Given
from portal.kernel.money import Money
from portal.kernel.viewer import Viewer
from tests.cast import gid, system


async def invoices_for(owner: Viewer, client: Client, engagement: Engagement) -> dict[str, str]:
    """A draft to a client, and an invoice from the vendor."""
    lines = [Given("Payroll, October", "2", "45.00", "24"), Given("Set-up", "1", "10.00", "0")]
    invoice = await Invoice.write(owner, client, Details(texts={"to_name": client.name}, currency="EUR", lines=lines))
    day = owner.now.date()
    told = {"amount": Money(59_00, "EUR"), "issued_on": day, "due_on": day, "state": BilledState.OPEN, "sequence": 1}
    billed, _new = await BilledInvoice.tell(system(), (engagement.partner_id, engagement.account_id), "V-1", link="https://billing.example/v-1.pdf", **told)
    return {"invoice": gid(invoice), "billed": gid(billed)}
