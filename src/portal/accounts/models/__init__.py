"""Accounts, the tenants of the vendor's products; engagements, which tie one partner to one account; and what products tell of both."""

from portal.accounts.models.account import Account, Engagement
from portal.accounts.models.drafts import AccountDraft
from portal.accounts.models.masters import ProposalAnswer
from portal.accounts.models.notices import Notice
from portal.accounts.models.opening import request_taken_by_account
from portal.accounts.models.reported import (
    AccountModule,
    AccountReport,
    AccountUser,
    OpenJob,
    ReportKind,
    SupportCase,
    UsageDay,
)
from portal.accounts.models.use import at_risk, bring_up, not_at_risk
from portal.accounts.rules import Origin

__all__ = [
    "Account",
    "AccountDraft",
    "AccountModule",
    "AccountReport",
    "AccountUser",
    "Engagement",
    "Notice",
    "OpenJob",
    "Origin",
    "ProposalAnswer",
    "ReportKind",
    "SupportCase",
    "UsageDay",
    "at_risk",
    "bring_up",
    "not_at_risk",
    "request_taken_by_account",
]
