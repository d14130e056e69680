"""Cases that partners have with the vendor, their messages, and partners' account managers."""

from portal.support.models.cases import OVERDUE, PartnerCase, level_of, name_manager
from portal.support.models.parts import ANSWERERS, HOLDER, AccountManager, CaseAddress, CaseMessage, answerers

__all__ = ["ANSWERERS", "HOLDER", "OVERDUE", "AccountManager", "CaseAddress", "CaseMessage", "PartnerCase", "answerers", "level_of", "name_manager"]
