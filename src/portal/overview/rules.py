"""The first steps of a new partner, and until when they are shown. Pure decisions."""

from datetime import timedelta
from enum import StrEnum

SHOWN_DONE = timedelta(days=7)  # how long it is said that all is done


class FirstStep(StrEnum):
    """What a new partner does first."""

    ONBOARD_CLIENT = "onboard_client"
    SEND_INVOICE = "send_invoice"
    REFER_LEAD = "refer_lead"
