"""Who may be given access, and until when."""

from datetime import datetime

from portal.kernel.refusal import Refusal
from portal.kernel.text import gettext as _

GRANTABLE = "advisor"  # every other role sees all clients by itself


def refuse_grant(role: str, deactivated: bool, until: datetime | None, now: datetime) -> Refusal | None:
    """Only an active advisor needs a grant, and a grant ends in the future."""
    if deactivated:
        return Refusal("DEACTIVATED", _("This person is deactivated. Activate them first."), "staff")
    if role != GRANTABLE:
        return Refusal("BY_ROLE", _("Only advisors need a grant: this person sees every client by role."), "staff")
    if until is not None and until <= now:
        return Refusal("UNTIL_IN_PAST", _("Choose a date in the future."), "until")
    return None
