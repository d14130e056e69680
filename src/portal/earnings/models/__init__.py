"""Sales, the ledger of what they earn, and payouts."""

from portal.earnings.models.check import faults_of, verify, verify_some
from portal.earnings.models.details import PayoutDetails
from portal.earnings.models.figures import (
    balances,
    earned_by_sale,
    held_by_run,
    holds,
    months,
    sales_that_earned,
    sums_by_run,
    why_not,
)
from portal.earnings.models.files import PaymentFile
from portal.earnings.models.ledger import Clearing, Entry, MonthSum, book, book_due, outcome_of
from portal.earnings.models.payouts import Payout, PayoutCheck, PayoutRun
from portal.earnings.models.sales import Sale, SaleChange, SaleChangeKind
from portal.earnings.models.statements import Statement, monthly_sum, statement_months, statement_of, upcoming
from portal.earnings.models.what_if import WhatIf, WhatIfPartner

__all__ = [
    "Clearing",
    "Entry",
    "MonthSum",
    "PaymentFile",
    "Payout",
    "PayoutCheck",
    "PayoutDetails",
    "PayoutRun",
    "Sale",
    "SaleChange",
    "SaleChangeKind",
    "Statement",
    "WhatIf",
    "WhatIfPartner",
    "balances",
    "book",
    "book_due",
    "earned_by_sale",
    "faults_of",
    "held_by_run",
    "holds",
    "monthly_sum",
    "months",
    "outcome_of",
    "sales_that_earned",
    "statement_months",
    "statement_of",
    "sums_by_run",
    "upcoming",
    "verify",
    "verify_some",
    "why_not",
]
