"""The first steps of a new partner, and until when they are shown. Pure decisions."""

from datetime import datetime, timedelta
from enum import StrEnum

from portal.kernel.refusal import Refusal
from portal.kernel.text import gettext as _

SHOWN_DONE = timedelta(days=7)  # how long it is said that all is done


class FirstStep(StrEnum):
    """What a new partner does first."""

    ONBOARD_CLIENT = "onboard_client"
    SEND_INVOICE = "send_invoice"
    REFER_LEAD = "refer_lead"


def refuse_dismiss(dismissed_at: datetime | None) -> Refusal | None:
    """It is put away once."""
    return Refusal("DISMISSED", _("This is put away already."), None) if dismissed_at else None


def refuse_resume(dismissed_at: datetime | None) -> Refusal | None:
    """Only what was put away can be brought back."""
    return None if dismissed_at else Refusal("NOT_DISMISSED", _("This was not put away."), None)
