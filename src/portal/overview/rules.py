"""The first steps of a new partner, and until when they are shown; from when on what needs someone. Pure decisions."""

from datetime import timedelta
from enum import StrEnum

TRIAL_DAYS, RENEWAL_DAYS, IDLE_DAYS = 7, 30, 30  # from when on a trial, a renewal, an account that nobody uses needs someone
SHOWN_DONE = timedelta(days=7)  # how long it is said that all is done


class FirstStep(StrEnum):
    """What a new partner does first."""

    ONBOARD_CLIENT = "onboard_client"
    SEND_INVOICE = "send_invoice"
    REFER_LEAD = "refer_lead"
