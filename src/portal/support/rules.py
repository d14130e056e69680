"""Cases that partners have with the vendor: where they stand, what may be written, and what is refused."""

import secrets
from datetime import datetime
from enum import StrEnum

from portal.kernel.checks import check_length, check_line
from portal.kernel.refusal import Refusal
from portal.kernel.text import gettext as _

LONGEST_SUBJECT = 200
LONGEST_TEXT = 20_000
EVENTS = 10  # of an account, that go along with a case about it


class CaseStatus(StrEnum):
    """Whose turn it is."""

    WAITS_FOR_VENDOR = "vendor"
    WAITS_FOR_PARTNER = "partner"
    SOLVED = "solved"
    CLOSED = "closed"


class CasePriority(StrEnum):
    """How much it matters, in the words of who asks."""

    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"
    URGENT = "urgent"


class MessageKind(StrEnum):
    """What stands in a case's thread."""

    MESSAGE = "message"
    NOTE = "note"  # among the vendor's staff alone
    STEP = "step"  # that something was done: solved, reopened, closed


OPEN = (CaseStatus.WAITS_FOR_VENDOR, CaseStatus.WAITS_FOR_PARTNER)
OVER = (CaseStatus.SOLVED, CaseStatus.CLOSED)
RANK = {CasePriority.LOW: 1, CasePriority.NORMAL: 2, CasePriority.HIGH: 3, CasePriority.URGENT: 4}
_DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def draw_reference() -> str:
    """A code by which people name a case: `7F3K-20Q1`. No secret."""
    drawn = "".join(secrets.choice(_DIGITS) for _each in range(8))
    return f"{drawn[:4]}-{drawn[4:]}"


def refuse_asker(is_of_partner: bool) -> Refusal | None:
    """Cases are asked by people of partners."""
    return None if is_of_partner else Refusal("NO_PARTNER", _("Only people of a partner ask here."), "subject")


def refuse_case(subject: str, text: str) -> tuple[Refusal, ...]:
    """All that is wrong with a new case, each at its field."""
    found = (check_line(subject, "subject", LONGEST_SUBJECT, required=True), check_length(text, "text", LONGEST_TEXT, required=True))
    return tuple(refusal for refusal in found if refusal)


def refuse_message(text: str, files: int) -> Refusal | None:
    """A message says something, or brings a file."""
    return check_length(text, "text", LONGEST_TEXT, required=not files)


def refuse_step(step: str, status: CaseStatus) -> Refusal | None:
    """Whether a case can be solved or reopened as it stands."""
    if step == "solved" and status in OVER:
        return Refusal("OVER", _("This case is solved already."), "case")
    if step == "reopened" and status in OPEN:
        return Refusal("OPEN", _("This case is open."), "case")
    return None


def after_message(by_vendor: bool) -> CaseStatus:
    """Whose turn it is once something was written: a case that was over is open again."""
    return CaseStatus.WAITS_FOR_PARTNER if by_vendor else CaseStatus.WAITS_FOR_VENDOR


def is_overdue(status: CaseStatus, answered_at: datetime | None, due_at: datetime | None, now: datetime) -> bool:
    """Whether the first answer should have been there by now."""
    return status is CaseStatus.WAITS_FOR_VENDOR and answered_at is None and due_at is not None and due_at < now
