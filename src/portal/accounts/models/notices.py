"""What a partner is told of by mail before it happens: trials that end, plans that renew. Each notice goes out once."""

from collections.abc import AsyncIterator
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from tortoise import connections, fields
from tortoise.exceptions import IntegrityError
from tortoise.models import Model

from portal.accounts import rules
from portal.accounts.models.account import Account, Engagement
from portal.accounts.models.telling import addressed_of
from portal.accounts.rules import Lifecycle
from portal.db.engine import CONNECTION, dialect
from portal.db.fields import IdField, KeyField
from portal.db.transactions import atomic, savepoint
from portal.kernel import ids
from portal.notifications.models import About, Letter, Notification
from portal.notifications.rules import Told
from portal.partners.models import Partner
from portal.products.models import Plan, Product


class Notice(Model):
    """That a partner was told of something about an account: `trial_ends` or `renews`, `days` before, of the end `about`.

    The row is written in the transaction of the mail, so that a worker that is stopped, or a clock that jumps, sends none twice.
    A trial that is moved has another end, of which is told anew.
    """

    id = IdField()
    engagement_id: UUID
    engagement = fields.ForeignKeyField("portal.Engagement", related_name="notices", on_delete=fields.CASCADE)
    kind = fields.CharField(20)
    about = KeyField(40)
    days = fields.SmallIntField()
    at = fields.DatetimeField()

    class Meta:
        table = "account_notice"
        unique_together = (("engagement_id", "kind", "about", "days"),)

    @classmethod
    async def _first(cls, engagement: Engagement, kind: str, about: str, days: int, now: datetime) -> bool:
        """Note it, in the open transaction. False where it, or one closer to the end, was noted before."""
        if await cls.filter(engagement_id=engagement.id, kind=kind, about=about, days__lte=days).exists():
            return False
        try:
            async with savepoint():
                await cls.create(engagement_id=engagement.id, kind=kind, about=about, days=days, at=now)
        except IntegrityError:  # another worker was first
            return False
        return True


# Accounts of one lifecycle whose end lies between two moments, and of which a partner that serves them has not been told: of `days`
# before the end, or fewer. By pages: each goes on after the end and the key of the one before.
_UNTOLD = """SELECT a.id, a.{end} AS ends FROM account a WHERE a.lifecycle = {p[0]} AND (a.{end}, a.id) > ({p[1]}, {p[2]}) AND a.{end} <= {p[3]}
    AND EXISTS (SELECT 1 FROM engagement e WHERE e.account_id = a.id AND e.ended_at IS NULL AND NOT EXISTS (
        SELECT 1 FROM account_notice n WHERE n.engagement_id = e.id AND n.kind = {p[4]} AND n.about = {about} AND n.days <= {p[5]}))
    ORDER BY a.{end}, a.id LIMIT {p[6]}"""
_PLACES = {"sqlite": ["?"] * 7, "postgres": [f"${n}" for n in range(1, 8)]}
# What `about` is of each end, in SQL: ISO 8601, as Python writes it.
_UTC = "a.trial_ends_at AT TIME ZONE 'UTC'"
_ABOUT = {
    ("sqlite", "trial_ends"): "replace(a.trial_ends_at, ' ', 'T')",
    ("sqlite", "renews"): "a.renews_on",
    ("postgres", "trial_ends"): f"to_char({_UTC}, 'YYYY-MM-DD\"T\"HH24:MI:SS')"
    f" || CASE WHEN date_trunc('second', {_UTC}) = {_UTC} THEN '' ELSE to_char({_UTC}, '.US') END || '+00:00'",
    ("postgres", "renews"): "to_char(a.renews_on, 'YYYY-MM-DD')",
}
AT_ONCE = 500


async def due(now: datetime) -> AsyncIterator[UUID]:
    """The keys of accounts of which somebody may have to be told, and has not been: their trial ends, or their plan renews, soon.

    A partner's day may begin a day before or after the vendor's: what is told is for `tell` to say.
    """
    day = timedelta(days=1)
    for days in sorted(rules.TRIAL_NOTICES):
        async for key in _untold("trial_ends", Lifecycle.TRIAL, "trial_ends_at", now - day, now + (days + 1) * day, days):
            yield key
    today = now.date()
    for days in sorted(rules.RENEWAL_NOTICES):
        async for key in _untold("renews", Lifecycle.PAYING, "renews_on", today - 2 * day, today + (days + 1) * day, days):
            yield key


async def _untold(
    kind: str, lifecycle: Lifecycle, end: str, after: date, until: date, days: int, at_once: int = AT_ONCE
) -> AsyncIterator[UUID]:
    which = dialect()
    statement = _UNTOLD.format(end=end, about=_ABOUT[which, kind], p=_PLACES[which])
    ends: Any = after
    last = str(UUID(int=0))
    while True:
        values = [lifecycle.value, ends, last, until, kind, days, at_once]
        rows = await connections.get(CONNECTION).execute_query_dict(statement, values)
        for row in rows:
            yield UUID(str(row["id"]))
        if len(rows) < at_once:
            return
        ends, last = rows[-1]["ends"], str(rows[-1]["id"])


async def tell(key: UUID, now: datetime) -> int:
    """Tell every partner that serves the account what is due of it, in that partner's days. How many people were told."""
    account, told = await Account.get(id=key), 0
    for engagement in await Engagement.filter(account_id=key, ended_at=None):
        partner = await Partner.get(id=engagement.partner_id)
        today = now.astimezone(ZoneInfo(partner.timezone)).date()
        async with atomic():
            told += await _tell(account, engagement, partner, today, now)
    return told


async def _tell(account: Account, engagement: Engagement, partner: Partner, today: date, now: datetime) -> int:
    if account.lifecycle is Lifecycle.TRIAL and account.trial_ends_at:
        end = account.trial_ends_at.astimezone(ZoneInfo(partner.timezone)).date()
        kind, about, days = "trial_ends", account.trial_ends_at.isoformat(), rules.notice_due((end - today).days, rules.TRIAL_NOTICES)
    elif account.lifecycle is Lifecycle.PAYING and account.renews_on:
        kind, about = "renews", account.renews_on.isoformat()
        end, days = account.renews_on, rules.notice_due((account.renews_on - today).days, rules.RENEWAL_NOTICES)
    else:
        return 0
    if days is None or not await Notice._first(engagement, kind, about, days, now):
        return 0
    return await _mail(kind, account, engagement, (end - today).days, now)


async def _mail(kind: str, account: Account, engagement: Engagement, left: int, now: datetime) -> int:
    product = await Product.get(id=account.product_id)
    plan = await Plan.get_or_none(id=account.plan_id) if account.plan_id else None
    words: dict[str, Any] = {"name": account.name, "product": product.name, "plan": plan.name if plan else "", "left": left}
    due = account.trial_ends_at if kind == "trial_ends" else account.renews_on
    words |= {"end": account.trial_ends_at or now, "renews_on": account.renews_on, "path": account.path}
    told = Told.TRIAL_ENDING if kind == "trial_ends" else Told.RENEWAL_DUE
    cause, about = f"{kind}:{engagement.id}:{due}:{left}", About(ids.encode("account", account.id), account.id)
    people = await addressed_of(engagement, now)
    said = {"name": account.name, "left": left}
    return await Notification.tell(told, engagement.partner_id, cause, about, now, addressed=people, letter=Letter(f"accounts/{kind}", words), **said)
