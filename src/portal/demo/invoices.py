"""The invoices of the demonstration: what the main partner has asked of its clients, and the vendor's billing of the partner."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from portal.accounts.models import Account, Engagement
from portal.accounts.rules import Lifecycle
from portal.clients.models import Client
from portal.demo.cast import MAIN
from portal.invoices.models import BilledInvoice, Details, Invoice
from portal.invoices.rules import BilledState, Given
from portal.kernel.money import Money
from portal.kernel.viewer import Kind, Viewer
from portal.outbox.models import Mail
from portal.partners.models import Partner
from portal.people.models import Staff, viewer_of
from portal.people.rules import Role

_OURS = {
    "from_address": "14 Merchants Quay\nDublin 8\nIreland",
    "from_tax_number": "IE 3456789 TH",
    "how_to_pay": "IBAN IE29 AIBK 9311 5212 3456 78\nBIC AIBKIE2D",
}
# Which of the oldest clients, how many days ago, lines as (what, quantity, price), and what became of it.
_WRITTEN: tuple[tuple[int, int, tuple[tuple[str, str, str], ...], str], ...] = (
    (0, 96, (("Payroll, monthly run", "1", "180.00"), ("Payslips", "41", "2.40")), "paid"),
    (1, 94, (("Payroll, monthly run", "1", "140.00"), ("Payslips", "27", "2.40")), "paid"),
    (2, 93, (("Set-up of Time for the clinics", "6.5", "85.00"),), "paid"),
    (3, 66, (("Payroll, monthly run", "1", "120.00"), ("Payslips", "18", "2.40")), "paid"),
    (0, 65, (("Payroll, monthly run", "1", "180.00"), ("Payslips", "41", "2.40")), "paid"),
    (4, 58, (("Subsistence review", "3", "95.00"), ("Less what was agreed", "-1", "45.00")), "credited"),
    (4, 57, (("Subsistence review", "2.5", "95.00"), ("Less what was agreed", "-1", "45.00")), "paid"),
    (5, 37, (("Payroll, monthly run", "1", "150.00"), ("Payslips", "34", "2.40")), "sent"),
    (0, 34, (("Payroll, monthly run", "1", "180.00"), ("Payslips", "41", "2.40")), "paid"),
    (6, 9, (("Rota planning workshop", "1", "640.00"), ("Travel", "1", "88.50")), "sent"),
    (0, 3, (("Payroll, monthly run", "1", "180.00"), ("Payslips", "42", "2.40")), "sent"),
    (1, 2, (("Payroll, monthly run", "1", "140.00"), ("Payslips", "27", "2.40")), "sent"),
    (7, 1, (("Year-end returns", "4", "95.00"),), "draft"),
)  # fmt: skip


async def add_invoices(now: datetime) -> None:
    """Write both kinds, as they came about over the last months; no mail of them is left to be sent."""
    partner = await Partner.get(slug=MAIN)
    owner = await Staff.filter(partner_id=partner.id, role=Role.OWNER).order_by("id").select_related("user").first()
    clients = await Client.filter(partner_id=partner.id, archived_at=None).exclude(email="").order_by("created_at", "id").limit(8)
    assert owner
    viewer = await viewer_of(owner.user, owner, now)
    for place, days, lines, became in _WRITTEN:
        if place < len(clients):
            await _write(replace(viewer, now=now - timedelta(days=days, hours=2)), clients[place], lines, became)
    await Mail.filter(kind__startswith="invoices/").delete()  # told then, and read
    await _bill(partner, now)


async def _write(viewer: Viewer, client: Client, lines: tuple[tuple[str, str, str], ...], became: str) -> None:
    day = viewer.now.date()
    town = " ".join(part for part in (client.postcode, client.city) if part)
    texts = {
        **_OURS,
        "from_name": "Ferrow & Lund",
        "from_email": "ada@ferrow-lund.example",
        "to_name": client.name,
        "to_address": "\n".join(part for part in (client.street, town) if part),
    }
    given = [Given(what, quantity, price, "23") for what, quantity, price in lines]
    details = Details(texts, client.email, "", "EUR", None if became == "draft" else day, None if became == "draft" else day + timedelta(days=21), given)
    invoice = await Invoice.write(viewer, client, details)
    if became == "draft":
        return
    await invoice.send(replace(viewer, now=viewer.now + timedelta(minutes=9)))
    later = replace(viewer, now=viewer.now + timedelta(days=15))
    if became == "paid":
        await invoice.pay(later, later.now.date())
    elif became == "credited":
        await invoice.cancel(replace(viewer, now=viewer.now + timedelta(hours=20)), "Two and a half hours, not three.", credit=True)


async def _bill(partner: Partner, now: datetime) -> None:
    """What the partner pays for: accounts that are past due with an open invoice, a few others month by month."""
    sides = Engagement.filter(partner_id=partner.id, ended_at__isnull=True).select_related("account").order_by("since", "id")
    due = [side.account for side in await sides.filter(account__lifecycle=Lifecycle.PAST_DUE).limit(20)]
    paying = [side.account for side in await sides.filter(account__lifecycle=Lifecycle.PAYING).limit(4)]
    number = 20_400
    billing = Viewer(kind=Kind.TOOL, name="Billing", now=now)
    for month in (3, 2, 1):
        first = _month(now.date(), month)
        for account in [*paying, *(due if month == 1 else [])]:
            number += 1
            await _told(billing, partner, account, f"V-{number}", first, account in due)


def _month(today: date, back: int) -> date:
    """The first day of the month so many months ago."""
    months = today.year * 12 + today.month - 1 - back
    return date(months // 12, months % 12 + 1, 1)


async def _told(billing: Viewer, partner: Partner, account: Account, number: str, first: date, is_due: bool) -> None:
    last = (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)
    said = {
        "amount": Money(20_00 + 3_00 * account.headcount, "EUR"),
        "issued_on": last,
        "due_on": last + timedelta(days=14),
        "period": (first, last),
    }
    place = (partner.id, account.id)
    at = datetime.combine(last, billing.now.timetz()) + timedelta(hours=7)
    await BilledInvoice.tell(replace(billing, now=min(at, billing.now)), place, number, state=BilledState.OPEN, sequence=1, **said)  # type: ignore[arg-type]
    if not is_due:
        paid = replace(billing, now=min(at + timedelta(days=10), billing.now))
        await BilledInvoice.tell(paid, place, number, state=BilledState.PAID, sequence=2, **said)  # type: ignore[arg-type]
