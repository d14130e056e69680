"""Payouts to look at: what the partner of the cast earned, in a run that waits for approval, and one that is with the bank."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import time_machine

from portal.earnings.models import (
    PaymentFile,
    Payout,
    PayoutCheck,
    PayoutDetails,
    PayoutRun,
    Sale,
    SaleChange,
    SaleChangeKind,
    WhatIf,
)
from portal.earnings.models import book as book_earned
from portal.earnings.rules import CheckKind
from portal.kernel import clock
from portal.kernel.money import Money
from portal.partners.models import Partner
from portal.programme.models import SHIPPED, ProgrammeVersion
from tests.cast import SETTINGS, Cast, gid, system

IBAN = "DE89370400440532013000"


async def sold(cast: Cast, days_ago: int, number: str, amount: Money, **said: Any) -> None:
    """A sale to an account of its own that was paid at once, and what it earned, booked."""
    then = clock.now() - timedelta(days=days_ago)
    with time_machine.travel(then):
        account = await (await cast.account(f"Buyer of {number}", **said)).account
        await Sale.tell(system(), account, number, sold_at=then, amount=amount, kind="subscription")
        await SaleChange.tell(system(), SaleChangeKind.PAYMENT, f"paid {number}", number, then, None)
    await book_earned(account.id, clock.now())


async def details(cast: Cast, currency: str = "EUR", days_ago: int = 200, partner: Partner | None = None) -> PayoutDetails:
    """Bank details of a partner (the cast's), given so long ago."""
    owner = replace(await cast.viewer("owner"), partner_id=(partner or cast.partner).id)
    said = {"holder": "Ferrow & Lund", "country": "DE", "iban": IBAN}
    return await PayoutDetails.give(replace(owner, now=owner.now - timedelta(days=days_ago)), SETTINGS.secret_key, timedelta(days=3), currency, **said)


async def paid_out(cast: Cast) -> dict[str, str]:
    """Ids of a run that `finance` drew up, one of its payouts and the bank details; and of an earlier run, with its file and payouts."""
    given = await details(cast)
    await sold(cast, 130, "old", Money(1000_00, "EUR"))
    await sold(cast, 75, "new", Money(4000_00, "EUR"))
    await sold(cast, 75, "dollars", Money(900_00, "USD"))
    finance, vendor = await cast.viewer("finance"), await cast.viewer("vendor")
    earlier = await PayoutRun.begin(finance, until=(clock.now() - timedelta(days=100)).date())
    run = await PayoutRun.begin(finance)
    await PayoutRun.go_on(finance.now)
    earlier = await PayoutRun.get(id=earlier.id)
    await earlier.approve(vendor)
    file = await PaymentFile.make(vendor, earlier)
    first, payout = await Payout.get(run_id=earlier.id), await Payout.get(run_id=run.id, currency="EUR")
    await PayoutCheck.create(run_id=run.id, partner_id=cast.partner.id, kind=CheckKind.LEDGER, text="entry 2 is missing")
    rows = {"details": given, "run": run, "payout": payout, "earlier": earlier, "approved": first, "file": file}
    return {name: gid(row) for name, row in rows.items()}


async def tried_out(cast: Cast) -> str:
    """Id of a what-if that is worked out: everything earned is half as much again."""
    vendor = await cast.viewer("vendor")
    draft = await ProgrammeVersion.draft(vendor, SHIPPED.read_text().replace('Bronze = "10 %"', 'Bronze = "15 %"'))
    made = await WhatIf.begin(vendor, draft, vendor.now.date() - timedelta(days=365), None)
    await WhatIf.go_on(vendor.now, 50)
    return gid(made)
