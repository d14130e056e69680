"""How far a new partner has come with its first steps: each ticks itself from what really happened. And what needs someone."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Self
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Q, Subquery
from tortoise.functions import Count, Min
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.accounts.models import Account, Engagement
from portal.accounts.rules import ACTIVE, BROKEN, STATES, Lifecycle, Provisioning, State
from portal.audit.models import Event
from portal.db.fields import as_moment
from portal.db.transactions import whole
from portal.gql.ready import Ready
from portal.invoices.models import Invoice
from portal.kernel.viewer import Viewer
from portal.overview import rules
from portal.overview.rules import FirstStep
from portal.partners.models import Partner, PartnerKind, PartnerStatus
from portal.programme.models import PartnerTier, Tier
from portal.programme.rules.events import Type
from portal.referrals.models import Referral

_PAID = sorted(STATES[State.PAID])


@dataclass(frozen=True)
class Standing:
    """Which steps are done, and whether the partner has put them away. `is_over`: they were all done long ago."""

    done: dict[FirstStep, bool]
    dismissed_at: datetime | None
    is_over: bool

    @property
    def is_done(self) -> bool:
        """Whether all are."""
        return all(self.done.values())


class GettingStarted(Model):
    """That a partner has put its first steps away. What is done of them is not kept: it is what happened."""

    partner_id: UUID
    partner = fields.OneToOneField("portal.Partner", related_name="getting_started", primary_key=True, on_delete=fields.RESTRICT)
    dismissed_at = fields.DatetimeField(null=True)

    class Meta:
        table = "getting_started"

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """The own partner's."""
        return cls.filter(partner_id=viewer.partner_id) if viewer.partner_id else cls.filter(partner_id__in=[])

    @classmethod
    async def standing(cls, viewer: Viewer) -> Standing | None:
        """How far the viewer's partner has come; None: the viewer is in none. One statement."""
        if not viewer.partner_id:
            return None
        before = viewer.now - rules.SHOWN_DONE
        (row,) = await _STANDING.rows(partner_id=viewer.partner_id, before=before)
        invoice, lead = as_moment(row["invoice"]), as_moment(row["lead"])
        done = {FirstStep.ONBOARD_CLIENT: bool(row["client"]), FirstStep.SEND_INVOICE: invoice is not None, FirstStep.REFER_LEAD: lead is not None}
        is_over = bool(row["client_before"]) and invoice is not None and invoice < before and lead is not None and lead < before
        return Standing(done, as_moment(row["dismissed"]), is_over)

    @classmethod
    @whole
    async def dismiss(cls, viewer: Viewer) -> None:
        """Put the first steps away, for everyone of the partner. Done again it changes nothing."""
        row = await cls._own(viewer)
        if row.dismissed_at:
            return
        await cls.filter(partner_id=row.partner_id).update(dismissed_at=viewer.now)
        await Event.write(viewer, "partner.getting_started_dismissed", partner=viewer.partner_id, needs="partner:manage")

    @classmethod
    @whole
    async def resume(cls, viewer: Viewer) -> None:
        """Bring them back. Done again it changes nothing."""
        row = await cls._own(viewer)
        if not row.dismissed_at:
            return
        await cls.filter(partner_id=row.partner_id).update(dismissed_at=None)
        await Event.write(viewer, "partner.getting_started_resumed", partner=viewer.partner_id, needs="partner:manage")

    @classmethod
    async def _own(cls, viewer: Viewer) -> Self:
        await cls.get_or_create(partner_id=viewer.partner_id)
        return await cls.filter(partner_id=viewer.partner_id).select_for_update().get()


def _firsts(partner_id: UUID, before: datetime) -> dict[str, Subquery]:
    """The first of each, as subqueries that stop at the first row. `client_before`: an account was in use before that moment."""
    used = Engagement.filter(partner_id=partner_id, account__was_in_use=True)
    told = Q(account__programme_events__type=Type.ONBOARDING, account__programme_events__at__lt=before)
    sent = Invoice.filter(partner_id=partner_id, sent_at__isnull=False).order_by("sent_at")
    found: dict[str, QuerySet[Any]] = {
        "dismissed": GettingStarted.filter(partner_id=partner_id).limit(1).values("dismissed_at"),  # type: ignore[dict-item]
        "client": used.limit(1).values("id"),  # type: ignore[dict-item]
        "client_before": used.filter(Q(account__lifecycle_since__lt=before) | told).limit(1).values("id"),  # type: ignore[dict-item]
        "invoice": sent.limit(1).values("sent_at"),  # type: ignore[dict-item]
        "lead": Referral.filter(partner_id=partner_id).order_by("submitted_at").limit(1).values("submitted_at"),  # type: ignore[dict-item]
    }
    return {name: Subquery(rows) for name, rows in found.items()}


_STANDING = Ready(
    lambda partner_id, before: (
        Partner.filter(id=partner_id).annotate(**_firsts(partner_id, before)).values("dismissed", "client", "client_before", "invoice", "lead")
    )
)


@dataclass(frozen=True)
class Waiting:
    """What of the accounts of a viewer's partner needs someone, by the name of its kind; and when the next trial ends and plan renews."""

    counts: dict[str, int]
    trial_ends_on: date | None
    renews_on: date | None


@dataclass(frozen=True)
class PartnerFigures:
    """All partners in figures. Of those that work here: how many, of which kind, in which tier (None: in none), how many since `since`."""

    by_status: dict[str, int]
    by_kind: dict[str, int]
    by_tier: list[tuple[Tier | None, int]]
    joined: int
    since: datetime


async def partner_figures(viewer: Viewer) -> PartnerFigures:
    """The partners that the viewer sees, counted: four statements, however many there are."""
    rows, since = Partner.visible_to(viewer), viewer.now.astimezone(viewer.zone).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    grouped = rows.annotate(n=Count("id")).group_by("status", "kind").order_by()
    found = [(row["status"], row["kind"], row["n"]) for row in await grouped.values("status", "kind", "n")]
    active = rows.filter(status=PartnerStatus.ACTIVE)
    reached = PartnerTier.visible_to(viewer).filter(partner_id__in=Subquery(active.values("id")), since__lte=viewer.now).order_by("since", "id")
    latest = {partner_id: tier_id for partner_id, tier_id in await reached.values_list("partner_id", "tier_id")}
    of_tier = Counter(latest.values())
    tiers = [(tier, of_tier[tier.id]) for tier in await Tier.all().order_by("rank")]
    working = sum(n for status, _kind, n in found if status == PartnerStatus.ACTIVE)
    return PartnerFigures(
        by_status={status.value: sum(n for own, _kind, n in found if own == status) for status in PartnerStatus},
        by_kind={kind.value: sum(n for status, own, n in found if own == kind and status == PartnerStatus.ACTIVE) for kind in PartnerKind},
        by_tier=[*tiers, (None, working - sum(n for _tier, n in tiers))],
        joined=await active.filter(created_at__gte=since).count(),
        since=since,
    )


def _asks(today: date, renewing: date, ending: datetime, idle: datetime) -> dict[str, Q]:
    """Each as the filter of the list of accounts says it: plans that renew until `renewing`, trials until `ending`, used last before `idle`."""
    return {
        "past_due": Q(lifecycle=Lifecycle.PAST_DUE),
        "trials_ending": Q(lifecycle=Lifecycle.TRIAL, trial_ends_at__lte=ending),
        "provisioning_failed": Q(provisioning=Provisioning.FAILED, lifecycle=Lifecycle.PENDING_ACTIVATION),
        "renewals_due": Q(lifecycle__in=_PAID, renews_on__gte=today, renews_on__lte=renewing),
        "idle": Q(lifecycle__in=sorted(ACTIVE)) & (Q(last_activity_at__lt=idle) | Q(last_activity_at__isnull=True)),
    }


def _asked(viewer: Viewer, today: date, **until: Any) -> Any:
    asked: dict[str, Any] = {name: Count("id", _filter=where) for name, where in _asks(today, **until).items()}
    ends = Min("trial_ends_at", _filter=Q(lifecycle=Lifecycle.TRIAL))
    renews = Min("renews_on", _filter=Q(lifecycle__in=_PAID, renews_on__gte=today))
    return Account.book_of(viewer).annotate(**asked, ends=ends, renews=renews).order_by().values(*asked, "ends", "renews")


_ASKED = Ready(_asked)
_BROKEN = Ready(lambda viewer: Engagement.visible_to(viewer).filter(access_health__in=sorted(BROKEN)).count())


async def waiting(viewer: Viewer) -> Waiting:
    """What needs someone. Two statements: over the accounts that the viewer sees, and over who may still enter them."""
    now, today = viewer.now, viewer.now.date()
    until = {"renewing": today + timedelta(days=rules.RENEWAL_DAYS), "ending": now + timedelta(days=rules.TRIAL_DAYS)}
    (found,) = await _ASKED.rows(viewer, today=today, **until, idle=now - timedelta(days=rules.IDLE_DAYS))
    end, day = as_moment(found.pop("ends")), found.pop("renews")
    return Waiting(
        {**found, "access_broken": await _BROKEN.count(viewer)},
        end.astimezone(viewer.zone).date() if end else None,
        date.fromisoformat(day) if isinstance(day, str) else day,
    )
