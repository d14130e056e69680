"""The programme's versions and tiers, the facts that it goes by, and which partner an account is attributed to."""

from portal.programme.models.facts import AccountDue, Attribution, Book, ProgrammeEvent, start_of
from portal.programme.models.history import SOURCES, history_of
from portal.programme.models.tiers import PartnerTier, Tier
from portal.programme.models.versions import SHIPPED, ProgrammeVersion, all_versions, in_force, today, versions_at

__all__ = [
    "SHIPPED",
    "SOURCES",
    "AccountDue",
    "Attribution",
    "Book",
    "PartnerTier",
    "ProgrammeEvent",
    "ProgrammeVersion",
    "Tier",
    "all_versions",
    "history_of",
    "in_force",
    "start_of",
    "today",
    "versions_at",
]
