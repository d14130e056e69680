"""Accounts, the tenants of the vendor's products; engagements, which tie one partner to one account; and what products tell of both."""

from portal.accounts.models.account import Account, Engagement
from portal.accounts.models.reported import (
    AccountModule,
    AccountReport,
    AccountUser,
    OpenJob,
    ReportKind,
    SupportCase,
    UsageDay,
)
from portal.accounts.rules import Origin

__all__ = [
    "Account",
    "AccountModule",
    "AccountReport",
    "AccountUser",
    "Engagement",
    "OpenJob",
    "Origin",
    "ReportKind",
    "SupportCase",
    "UsageDay",
]
