"""What has had its time goes, kind by kind, some at a time."""

from datetime import datetime
from typing import Any

from tortoise.expressions import Q
from tortoise.functions import Min
from tortoise.models import Model

from portal.accounts.models import UsageDay
from portal.audit.models import Event
from portal.db.fields import as_moment
from portal.db.transactions import whole
from portal.identity.models import RestoreRequest, SignIn
from portal.notifications.models import Notification
from portal.outbox.models import Mail
from portal.outbox.webhooks import Webhook
from portal.partners.models import Interest
from portal.privacy.rules import Kept

_SETTLED = Q(sent_at__isnull=False) | Q(dead_at__isnull=False)
_DELIVERED = Q(sent_at__isnull=False) | Q(skipped_at__isnull=False)
_OVER = Q(ended_at__isnull=False)

# For each kind the rows that go, and the column that says how old they are. What still runs or waits never goes.
ROWS: dict[str, tuple[tuple[type[Model], str, Q], ...]] = {
    "audit": ((Event, "at", Q()),),
    "access_log": ((SignIn, "entered_at", _OVER), (RestoreRequest, "asked_at", Q(answered_at__isnull=False))),
    "notifications": ((Notification, "at", Q()),),
    "mail": ((Mail, "created_at", _SETTLED),),
    "webhooks": ((Webhook, "created_at", _DELIVERED),),
    "usage": ((UsageDay, "day", Q()),),
    "interest": ((Interest, "made_at", Q()),),
}


@whole
async def forget(kept: Kept, now: datetime, most: int) -> int:
    """Delete the oldest rows of a kind that are past their time, so many at once; how many that were."""
    before, done = kept.before(now), 0
    for model, column, where in ROWS[kept.kind]:
        if model is Event:
            done += await Event.forget(before, most)
            continue
        limit: Any = before.date() if column == "day" else before
        keys = await model.filter(where, **{f"{column}__lt": limit}).order_by(column).limit(most).values_list("id", flat=True)
        done += await model.filter(id__in=keys).delete() if keys else 0
    return done


async def oldest(kind: str) -> datetime | None:
    """From when the oldest row of a kind is; None: there is none, or the kind is kept by its own rules."""
    found = []
    for model, column, where in ROWS.get(kind, ()):
        row = (await model.filter(where).annotate(_first=Min(column)).order_by().values("_first"))[0]["_first"]
        first = f"{row}T00:00:00+00:00" if column == "day" and row else row
        found.append(as_moment(first))
    return min((each for each in found if each), default=None)
