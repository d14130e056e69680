"""What the clock does to accounts: trials end, partners are told before, access that nobody has reported on becomes unknown, drafts go."""

from datetime import timedelta

from portal.accounts.models import Account, AccountDraft, Engagement, bring_up, notices
from portal.accounts.rules import AccessHealth, Cause, Lifecycle
from portal.db.transactions import atomic
from portal.kernel import clock
from portal.kernel.viewer import Kind, Viewer
from portal.settings import Settings

AT_ONCE = 100


def _clock() -> Viewer:
    return Viewer(kind=Kind.TOOL, name="", now=clock.now())


async def end_trials(_settings: Settings) -> int:
    """Trials whose end has come expire. How many did."""
    viewer = _clock()
    due = Account.filter(lifecycle=Lifecycle.TRIAL, trial_ends_at__lte=viewer.now)
    keys = await due.order_by("trial_ends_at").limit(AT_ONCE).values_list("id", flat=True)
    for key in keys:
        async with atomic():
            account = await Account.filter(id=key).select_for_update().get()
            # Another worker, or the product, may have been first.
            if account.lifecycle is Lifecycle.TRIAL and account.trial_ends_at and account.trial_ends_at <= viewer.now:
                await account.move_to(viewer, Lifecycle.TRIAL_EXPIRED, Cause.CLOCK)
    return len(keys)


async def lose_sight(settings: Settings) -> int:
    """Access that was reported, but not for `access_unknown_days`, becomes unknown. How many did."""
    viewer = _clock()
    limit = viewer.now - timedelta(days=settings.access_unknown_days)
    known = [AccessHealth.OK, AccessHealth.DEMOTED, AccessHealth.DEACTIVATED]
    due = Engagement.filter(access_health__in=known, access_reported_at__lte=limit, ended_at__isnull=True)
    keys = await due.limit(AT_ONCE).values_list("id", flat=True)
    for key in keys:
        async with atomic():
            engagement = await Engagement.filter(id=key).select_for_update().get()
            if engagement.access_reported_at and engagement.access_reported_at <= limit:
                await engagement.lose_sight(viewer)
    return len(keys)


async def notify(_settings: Settings) -> int:
    """Partners are told of trials that end and of plans that renew, each time once. Answers 0: what was told stays due for a while."""
    now = clock.now()
    async for key in notices.due(now):
        await notices.tell(key, now)
    return 0


async def bring_up_use(_settings: Settings) -> int:
    """What is kept of the use of accounts holds for this day. Of how many it did not."""
    return await bring_up(clock.now())


async def forget_drafts(_settings: Settings) -> int:
    """Drafts that were left are deleted."""
    await AccountDraft.forget(clock.now())
    return 0


JOBS_HERE = [
    ("trials", 30.0, end_trials),
    ("access", 600.0, lose_sight),
    ("notices", 3600.0, notify),
    ("account drafts", 3600.0, forget_drafts),
    ("use", 300.0, bring_up_use),
]
