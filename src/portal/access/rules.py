"""Who may be given access, and until when."""

from datetime import datetime, timedelta

from portal.kernel.checks import check_length
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


def refuse_taking(segment: str | None) -> Refusal | None:
    """A grant that follows a segment would be given again at once. `segment`: its name; None: it follows none."""
    if segment is None:
        return None
    message = _("This access follows the segment “{name}”. Change the segment, or end the standing access on the person’s page.")
    return Refusal("FOLLOWS_SEGMENT", message.format(name=segment), "staff")


ONE_DAY, THIRTY_DAYS = timedelta(days=1), timedelta(days=30)
REASON_LENGTH = 500


def refuse_request(*, by_role: bool, has_access: bool, waits: bool, reason: str) -> Refusal | None:
    """Whether an advisor may ask for access to a client whose name the partner shows."""
    if by_role:
        return Refusal("BY_ROLE", _("You see every client by your role."), "client")
    if has_access:
        return Refusal("HAS_ACCESS", _("You have access to this client already."), "client")
    if waits:
        return Refusal("ASKED_ALREADY", _("You have asked already. An owner or admin decides."), "client")
    return check_length(reason, "reason", REASON_LENGTH, required=True)


def refuse_decision(decided_by: str | None, declines: bool, answer: str) -> Refusal | None:
    """Whether a request may be decided: once, and whoever is declined is told why. `decided_by` None: it waits."""
    if decided_by is not None:
        return Refusal("DECIDED_ALREADY", _("{who} has decided this already.").format(who=decided_by), "request")
    return check_length(answer, "answer", REASON_LENGTH, required=declines)
