"""Referrals: a lead that a partner brings, and its way through the funnel of the programme."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import Any, Self
from uuid import UUID

from tortoise import fields
from tortoise.expressions import F, Q, Subquery
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.accounts.models import Account
from portal.audit.models import Event
from portal.clients.models import Client
from portal.clients.rules import refuse_in_archived
from portal.db.fields import IdField, KeyField
from portal.db.transactions import whole
from portal.kernel.refusal import Refusal, Refused, refuse_if
from portal.kernel.search import search_text
from portal.kernel.text import fold
from portal.kernel.text import gettext as _
from portal.kernel.viewer import Viewer
from portal.notifications.rules import Told
from portal.partners.models import Partner
from portal.products.models import Plan, Product
from portal.programme.models import Attribution, ProgrammeEvent, today
from portal.programme.rules import referrals as terms_of
from portal.programme.rules.events import Type
from portal.referrals import rules
from portal.referrals.models import telling
from portal.referrals.models.asking import Asking
from portal.referrals.models.matching import same_business
from portal.referrals.models.parts import ReferralKey, ReferralRequest, ReferralStep
from portal.referrals.models.terms import due, programme_of
from portal.referrals.rules import RequestKind, Stage


class Referral(Asking, Model):
    """A lead. Seen by its partner and by the vendor; of an advisor's partner, that advisor's own."""

    id = IdField()
    partner_id: UUID
    staff_id: UUID | None
    product_id: UUID
    plan_id: UUID | None
    client_id: UUID | None
    account_id: UUID | None
    partner = fields.ForeignKeyField("portal.Partner", related_name="referrals", on_delete=fields.RESTRICT)
    staff = fields.ForeignKeyField("portal.Staff", related_name="referrals", null=True, on_delete=fields.RESTRICT)
    submitted_by = fields.CharField(200)  # the name of who submitted it
    business_name = fields.CharField(200)
    name_key = KeyField(255)
    country = fields.CharField(2)
    website = fields.CharField(200, default="")
    vat_number = fields.CharField(40, default="")
    contact_name = fields.CharField(200, default="")
    email = fields.CharField(254, default="")
    phone = fields.CharField(40, default="")
    note = fields.TextField()  # how the partner knows the business
    product = fields.ForeignKeyField("portal.Product", related_name="referrals", on_delete=fields.RESTRICT)
    plan = fields.ForeignKeyField("portal.Plan", related_name="referrals", null=True, on_delete=fields.RESTRICT)
    client = fields.ForeignKeyField("portal.Client", related_name="referrals", null=True, on_delete=fields.RESTRICT)
    account = fields.ForeignKeyField("portal.Account", related_name="referrals", null=True, on_delete=fields.RESTRICT)  # with `won`
    search_text = KeyField(600, default="")
    contact_text = KeyField(1000, default="")  # what takes `contacts:read`
    stage = fields.CharEnumField(Stage, max_length=12, default=Stage.SUBMITTED)
    stage_since = fields.DatetimeField()
    submitted_at = fields.DatetimeField()
    protected_until = fields.DateField(null=True)  # the first day without, in the programme's time zone; None: no clock runs
    extensions = fields.SmallIntField(default=0)
    warned_for = fields.DateField(null=True)  # the end that the partner was told of
    decided_at = fields.DatetimeField(null=True)
    decided_by = fields.CharField(200, default="")
    why = fields.CharField(500, default="")  # of the decision
    waits_since = fields.DatetimeField(null=True)  # for the vendor's decision: the submission, or a request about it
    due_on = fields.DateField(null=True)  # by when the programme has that decided
    version = fields.IntField(default=1)

    class Meta:
        table = "referral"
        unique_together = (("account_id", "partner_id"),)  # a partner wins an account once
        indexes = [
            Index(fields=("partner_id", "stage", "stage_since", "id")),
            Index(fields=("partner_id", "submitted_at", "id")),
            Index(fields=("stage", "stage_since", "id")),
            Index(fields=("submitted_at", "id")),
            Index(fields=("stage_since", "id")),
            Index(fields=("name_key", "id")),
            Index(fields=("protected_until", "id")),
            Index(fields=("waits_since", "id")),
            Index(fields=("due_on", "id")),
            Index(fields=("client_id",)),
        ]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """The partner's; an advisor's own; for the vendor everyone's."""
        if not viewer.can("referrals:read"):
            return cls.filter(id__in=[])
        if viewer.sees_every_partner:
            return cls.all()
        if not viewer.partner_id:
            return cls.filter(id__in=[])
        rows = cls.filter(partner_id=viewer.partner_id)
        return rows.filter(staff_id=viewer.staff_id) if viewer.granted_only else rows

    @classmethod
    @whole
    async def submit(
        cls, viewer: Viewer, details: Mapping[str, str], product: Product | None, plan: Plan | None = None, client: Client | None = None
    ) -> Self:
        """Submit a lead: `details` are `rules.FIELDS`. Raises `Refused` with every field that is wrong.

        Nothing of other partners is looked at: the answer is the same whether one of them has submitted the business or not.
        """
        if not viewer.partner_id:
            raise Refused((Refusal("NO_PARTNER", _("Referrals are a partner’s, and you are in none.")),))
        details = rules.tidied({**dict.fromkeys(rules.FIELDS, ""), **details})
        if refusals := rules.refuse_details(details, has_product=product is not None):
            raise Refused(refusals)
        assert product
        await _refuse_leads(product, plan, client)
        # The partner's row is the lock: two people who submit at once take turns.
        await Partner.filter(id=viewer.partner_id).select_for_update().get()
        terms = (await programme_of(viewer.now)).referrals
        open_now = await cls.filter(partner_id=viewer.partner_id, stage__in=list(rules.OPEN)).count()
        refuse_if(rules.refuse_many(terms_of.may_submit(terms, open_now), terms.most_open))
        row = cls(
            partner_id=viewer.partner_id,
            staff_id=viewer.staff_id,
            submitted_by=viewer.name[:200],
            product_id=product.id,
            plan_id=plan.id if plan else None,
            client_id=client.id if client else None,
            stage_since=viewer.now,
            submitted_at=viewer.now,
            waits_since=viewer.now,
        )
        row._take(details)
        row.protected_until = terms_of.protected_until(terms, Stage.SUBMITTED, await today(viewer.now))
        row.due_on = await due(viewer.now)
        await row.save(force_create=True)
        await row._keep_keys()
        await row._note_step(viewer, None, 0, "")
        await telling.to_decide(row, viewer, Told.REFERRAL_SUBMITTED, f"submitted:{row.id}")
        return row

    def _take(self, details: Mapping[str, str]) -> None:
        for name, value in details.items():
            setattr(self, name, value)
        self.name_key = fold(self.business_name)[:255]
        self.search_text = search_text(self.business_name, rules.host_of(self.website), self.vat_number)[:600]
        self.contact_text = search_text(self.contact_name, self.email, self.phone)[:1000]

    def _said(self) -> dict[str, str]:
        return {name: getattr(self, name) for name in rules.FIELDS}

    async def _keep_keys(self) -> None:
        await ReferralKey.filter(referral_id=self.id).delete()
        await ReferralKey.bulk_create([ReferralKey(referral_id=self.id, key=key) for key in sorted(rules.keys_of(self._said()))])

    async def locked(self) -> Self:
        """The row as it is now, for this transaction alone."""
        return await type(self).filter(id=self.id).select_for_update().get()

    @whole
    async def change(self, viewer: Viewer, details: Mapping[str, str], leads: Mapping[str, Any], version: int | None = None) -> None:
        """Change what `details` and `leads` (`product`, `plan`, `client`: rows or None) name. Raises `Refused`."""
        row = await self.locked()
        details = {name: value for name, value in rules.tidied(details).items() if value != getattr(row, name)}
        moved = {name: lead for name, lead in leads.items() if (lead.id if lead else None) != getattr(row, f"{name}_id")}
        changed = frozenset((*details, *moved))
        refuse_if(rules.refuse_change(row.stage, changed, row.version, version), row)
        if refusals := rules.refuse_details({**row._said(), **details}, has_product=leads.get("product", True) is not None):
            raise Refused(refusals, row)
        if not changed:
            return
        product, plan = leads.get("product") or await row.product, leads["plan"] if "plan" in leads else await row.plan
        await _refuse_leads(product, plan, moved.get("client"))
        for name, lead in moved.items():
            setattr(row, f"{name}_id", lead.id if lead else None)
        row._take(details)
        row.version += 1
        await row.save()
        await row._keep_keys()
        await row.log(viewer, "referral.changed", fields=sorted(changed))

    # Its way through the funnel

    async def lead(self, viewer: Viewer, stage: Stage, by: str, why: str = "", *, may: bool | None = None) -> None:
        """Go to a stage; `by`: one of `terms_of.CAUSES`. Call with the row locked. Raises `Refused`.

        `may`: what was decided otherwise than by the programme's order of stages.
        """
        terms = (await programme_of(viewer.now)).referrals
        allowed = terms_of.may_lead(terms, by, self.stage, stage) if may is None else may
        refuse_if(rules.refuse_stage(allowed, self.stage, stage), self)
        before, lasted = self.stage, rules.seconds_between(self.stage_since, viewer.now)
        self.stage, self.stage_since = stage, viewer.now
        self.protected_until = terms_of.protected_until(terms, stage, await today(viewer.now)) if stage in rules.OPEN else None
        await self.reckon(viewer)
        await self._note_step(viewer, before, lasted, why)

    async def _note_step(self, viewer: Viewer, before: Stage | None, lasted: int, why: str) -> None:
        """Keep the step, and tell the programme and the log of it."""
        times = await ReferralStep.filter(referral_id=self.id, stage=self.stage).count()
        await ReferralStep.create(
            referral_id=self.id, stage=self.stage, before=before, lasted=lasted, at=viewer.now, by=viewer.name[:200], why=why
        )
        uid = f"referral:{self.id}:{self.stage}" + (f":{times + 1}" if times else "")
        product, plan = await Product.get(id=self.product_id), await Plan.get_or_none(id=self.plan_id) if self.plan_id else None
        facts = {"referral": self.id, "stage": self.stage, "product": product.slug, "plan": plan.slug if plan else None, "client": self.client_id}
        await ProgrammeEvent.tell(viewer, Type.REFERRAL, uid, self.partner_id, account_id=self.account_id, **facts)
        await self.log(viewer, f"referral.{self.stage}", **({"why": why} if why else {}))

    async def reckon(self, viewer: Viewer) -> None:
        """Work out anew what waits for the vendor, and by when; and save the row."""
        asked = await ReferralRequest.filter(referral_id=self.id, decided_at__isnull=True).values_list("asked_at", "due_on")
        waiting = [*asked, *([(self.submitted_at, await due(self.submitted_at))] if self.stage in rules.UNDECIDED else [])]
        self.waits_since = min((since for since, _day in waiting), default=None)
        self.due_on = min((day for _since, day in waiting if day), default=None)
        await self.save()

    @whole
    async def withdraw(self, viewer: Viewer, why: str = "") -> None:
        """Take it back, before the vendor has decided. Raises `Refused`."""
        row = await self.locked()
        refuse_if(rules.refuse_why(why, required=False), row)
        await row.lead(viewer, Stage.WITHDRAWN, "partner", why.strip())
        await row.drop_requests(viewer)

    @whole
    async def decide(self, viewer: Viewer, accepts: bool, why: str = "", *, despite: bool = False) -> None:
        """Accept or reject it. `despite`: although another partner's older one of the same business is open. Raises `Refused`."""
        row = await self.locked()
        ahead = (await Referral.ahead_of([row])).get(row.id)
        partner = await Partner.get(id=ahead.partner_id) if ahead else None
        refuse_if(rules.refuse_decision(row.stage, accepts, why, partner.name if partner else "", despite), row)
        row.decided_at, row.decided_by, row.why = viewer.now, viewer.name[:200], why.strip()
        await row.lead(viewer, Stage.ACCEPTED if accepts else Stage.REJECTED, "vendor", row.why)
        await telling.decided(row, viewer, accepts)

    @whole
    async def move(self, viewer: Viewer, stage: Stage, why: str = "", account: Account | None = None) -> None:
        """Lead it along the funnel: under review, contacted, qualified, won (with its account), lost (with a reason). Raises `Refused`."""
        row = await self.locked()
        refuse_if(rules.refuse_why(why, required=stage is Stage.LOST), row)
        may = stage not in (Stage.ACCEPTED, Stage.REJECTED) and terms_of.may_lead((await programme_of(viewer.now)).referrals, "vendor", row.stage, stage)
        refuse_if(rules.refuse_stage(may, row.stage, stage), row)
        if stage is Stage.WON:
            refuse_if(rules.refuse_won(account is not None, await row.winner_of(account)), row)
            assert account
            await row.win(viewer, account, "vendor", why.strip())
        else:
            await row.lead(viewer, stage, "vendor", why.strip())
            await row.drop_requests(viewer)

    @classmethod
    async def ahead_of(cls, rows: Iterable[Self], among: QuerySet[Self] | None = None) -> dict[UUID, Self]:
        """For each of them the oldest open referral of another partner (of `among`) about the same business that was submitted before."""
        rows = list(rows)
        same = await same_business(rows, (among if among is not None else cls.all()).filter(stage__in=list(rules.OPEN)))
        found = {}
        for row in rows:
            older = (each for each in same.get(row.id, ()) if each.partner_id != row.partner_id and (each.submitted_at, each.id) < (row.submitted_at, row.id))
            if first := next(older, None):
                found[row.id] = first
        return found

    async def winner_of(self, account: Account | None, *, own: bool = False) -> str:
        """The partner whose other referral has won an account (`own`: this referral's partner alone); or empty."""
        rows = Referral.filter(account_id=account.id).exclude(id=self.id) if account else Referral.filter(id__in=[])
        other = await (rows.filter(partner_id=self.partner_id) if own else rows).select_related("partner").first()
        return other.partner.name if other else ""

    async def win(self, viewer: Viewer, account: Account, by: str, why: str = "", *, may: bool | None = None) -> None:
        """Bind the account that the business opened: the partner reached it when it submitted the referral. Call with the row locked."""
        self.account_id = account.id
        await self.lead(viewer, Stage.WON, by, why, may=may)
        uid = f"referral:{self.id}:touch"
        told = {"account_id": account.id, "business": account.id, "referral": self.id}
        await ProgrammeEvent.tell(viewer, Type.TOUCH, uid, self.partner_id, at=self.submitted_at, **told)
        await Attribution.settle(account.id, viewer.now)
        await self.drop_requests(viewer)

    async def drop_requests(self, viewer: Viewer) -> None:
        """What was asked for and can be asked for no longer is closed; nobody need decide it."""
        for request in await ReferralRequest.filter(referral_id=self.id, decided_at__isnull=True):
            if self.stage not in rules.ASKED_IN[request.kind]:
                await request.lapse(viewer)
        await self.reckon(viewer)

    async def extend(self, viewer: Viewer) -> None:
        """Protect it for longer, as the programme says. Call with the row locked. Raises `Refused`."""
        terms = (await programme_of(viewer.now)).referrals
        may = terms_of.may_extend(terms, self.extensions) and self.stage in rules.UNDER_WAY
        refuse_if(None if may else rules.refuse_request(RequestKind.EXTENSION, self.stage, False, False, "–"), self)
        assert terms.extension
        self.extensions += 1
        if self.protected_until:
            self.protected_until = terms.extension.after(self.protected_until)
        await self.save()

    # The clock

    @whole
    async def expire(self, viewer: Viewer) -> bool:
        """The clock has come by after the end of its protection. False where it has not, or something else was first."""
        row = await self.locked()
        if not rules.has_ended(row.stage, row.protected_until, await today(viewer.now)) or await row._extension_waits():
            return False
        await row.lead(viewer, Stage.EXPIRED, "clock")
        await row.drop_requests(viewer)
        return True

    async def _extension_waits(self) -> bool:
        """Who has asked in time loses nothing by the vendor's taking its time."""
        return bool(await ReferralRequest.filter(referral_id=self.id, kind=RequestKind.EXTENSION, decided_at__isnull=True).exists())

    @whole
    async def warn(self, viewer: Viewer) -> bool:
        """Tell the partner that the protection is about to end, once a clock. False where nothing is to be told."""
        row = await self.locked()
        if not rules.warns(row.stage, row.protected_until, row.warned_for, await today(viewer.now)):
            return False
        row.warned_for = row.protected_until
        await row.save(update_fields=["warned_for"])
        await telling.protection_ends(row, viewer)
        return True

    @classmethod
    async def ended(cls, now: datetime, limit: int) -> list[UUID]:
        """The keys of those whose protection has ended, the longest ago first."""
        asked = ReferralRequest.filter(kind=RequestKind.EXTENSION, decided_at__isnull=True)
        waits = Subquery(asked.values("referral_id"))
        rows = cls.filter(stage__in=list(rules.OPEN), protected_until__lte=await today(now)).exclude(id__in=waits)
        return list(await rows.order_by("protected_until", "id").limit(limit).values_list("id", flat=True))

    @classmethod
    async def ending(cls, now: datetime, limit: int) -> list[UUID]:
        """The keys of those whose partner is to be told that the protection is about to end."""
        day = await today(now)
        soon = Q(protected_until__gt=day, protected_until__lte=date.fromordinal(day.toordinal() + rules.WARNED_BEFORE))
        rows = cls.filter(soon, Q(warned_for__isnull=True) | ~Q(warned_for=F("protected_until")), stage__in=list(rules.OPEN))
        return list(await rows.order_by("protected_until", "id").limit(limit).values_list("id", flat=True))

    async def log(self, viewer: Viewer, kind: str, **data: Any) -> None:
        """Write to the partner's log. Not under the client: whoever may see that folder need not see everyone's referrals."""
        await Event.write(viewer, kind, partner=self.partner_id, needs="referrals:read", name=self.business_name, **data)


async def _refuse_leads(product: Product, plan: Plan | None, client: Client | None) -> None:
    """What a lead names must fit together. Raises `Refused`."""
    if plan and plan.product_id != product.id:
        raise Refused((Refusal("OTHER_PRODUCT", _("Choose a plan of this product."), "plan"),))
    if client and (refusal := refuse_in_archived(client.archived_at is not None)):
        raise Refused((Refusal(refusal.code, refusal.message, "client"),))
