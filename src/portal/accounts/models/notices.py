"""What a partner is told of by mail before it happens: trials that end, plans that renew. Each notice goes out once."""

from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from tortoise import fields
from tortoise.exceptions import IntegrityError
from tortoise.models import Model

from portal.accounts import rules
from portal.accounts.models.account import Account, Engagement
from portal.accounts.models.opening import partner_people
from portal.accounts.rules import Lifecycle
from portal.db.fields import IdField, KeyField
from portal.db.transactions import atomic, savepoint
from portal.outbox import mail
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


async def due(now: datetime, limit: int) -> list[UUID]:
    """The keys of accounts of which somebody may have to be told: their trial ends, or their plan renews, soon."""
    ends = Account.filter(lifecycle=Lifecycle.TRIAL, trial_ends_at__gt=now - timedelta(days=1))
    trials = ends.filter(trial_ends_at__lte=now + timedelta(days=max(rules.TRIAL_NOTICES) + 1))
    today = now.date()
    renewing = Account.filter(lifecycle=Lifecycle.PAYING, renews_on__gte=today - timedelta(days=1))
    renewals = renewing.filter(renews_on__lte=today + timedelta(days=max(rules.RENEWAL_NOTICES) + 1))
    return [*await trials.order_by("trial_ends_at").limit(limit).values_list("id", flat=True), *await renewals.order_by("renews_on").limit(limit).values_list("id", flat=True)]


async def tell(key: UUID, now: datetime) -> int:
    """Tell every partner that serves the account what is due of it, in that partner's days. How many mails were written."""
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
    words |= {"end": account.trial_ends_at or now, "renews_on": account.renews_on, "path": account.path}
    people = await partner_people(engagement)
    for user in people:
        await mail.post(f"accounts/{kind}", user.email, now, user.language, user.timezone, **words)
    return len(people)
