"""Who may be given access, and until when."""

from datetime import datetime, timedelta

from portal.kernel.refusal import Refusal
from portal.kernel.text import gettext as _

GRANTABLE = "advisor"  # every other role sees all clients by itself
LONGEST = timedelta(days=36525)  # a hundred years; whoever means for ever gives no end


def refuse_grant(role: str, deactivated: bool, until: datetime | None, now: datetime) -> Refusal | None:
    """Only an active advisor needs a grant, and a grant ends in the future."""
    if deactivated:
        return Refusal("DEACTIVATED", _("This person is deactivated. Activate them first."), "staff")
    if role != GRANTABLE:
        return Refusal("BY_ROLE", _("Only advisors need a grant: this person sees every client by role."), "staff")
    if until is not None and until <= now:
        return Refusal("UNTIL_IN_PAST", _("Choose a date in the future."), "until")
    if until is not None and until - now > LONGEST:
        return Refusal("UNTIL_TOO_FAR", _("Choose a date within a hundred years, or none."), "until")
    return None


MOST_AT_ONCE = 500


def refuse_bulk(clients: int) -> Refusal | None:
    """How many clients one request may name."""
    if clients == 0:
        return Refusal("REQUIRED", _("Choose at least one client."), "clients")
    if clients > MOST_AT_ONCE:
        return Refusal("TOO_MANY", _("At most {n} clients fit into one request.").format(n=MOST_AT_ONCE), "clients")
    return None
