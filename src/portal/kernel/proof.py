"""The step-up: what weighs much is done only by whom has proven lately to be the person, not by who found an open browser."""

from datetime import datetime, timedelta

from portal.kernel.refusal import Refusal
from portal.kernel.text import gettext as _

STEP_UP_NEEDED = "STEP_UP_NEEDED"
LASTS = timedelta(minutes=10)  # how long a proof is good; PORTAL_STEP_UP_MINUTES says otherwise


def refuse_unproven(proven_at: datetime | None, now: datetime, lasts: timedelta = LASTS) -> Refusal | None:
    """Whether the person's last proof is too old. `proven_at` None: it is a token that asks, which is nobody at a screen."""
    if proven_at is not None and now - proven_at < lasts:
        return None
    return Refusal(STEP_UP_NEEDED, _("Show first that it is you: sign in again at the portal."))
