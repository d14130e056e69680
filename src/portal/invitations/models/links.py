"""A partner's links through which businesses sign up, and how often each was looked at."""

import secrets
from datetime import date
from typing import Any, Self
from uuid import UUID

from tortoise import fields
from tortoise.exceptions import IntegrityError
from tortoise.expressions import F
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.accounts.rules import OpenedAs
from portal.audit.models import Event
from portal.db.fields import IdField, KeyField
from portal.db.transactions import savepoint, whole
from portal.invitations import rules
from portal.invitations.models.offers import offer_words
from portal.kernel.refusal import Refusal, refuse_if
from portal.kernel.text import fold, one_line
from portal.kernel.text import gettext as _
from portal.kernel.viewer import Viewer
from portal.partners.models import Partner
from portal.people.models import Staff, User
from portal.products.models import Plan, Product


class InviteLink(Model):
    """A partner's address through which a business signs up; one for each product, offer and campaign. `off_at`: leads nowhere."""

    id = IdField()
    partner_id: UUID
    product_id: UUID
    plan_id: UUID | None
    made_by_id: UUID | None
    partner = fields.ForeignKeyField("portal.Partner", related_name="invite_links", on_delete=fields.RESTRICT)
    product = fields.ForeignKeyField("portal.Product", related_name="invite_links", on_delete=fields.RESTRICT)
    plan = fields.ForeignKeyField("portal.Plan", related_name="invite_links", null=True, on_delete=fields.RESTRICT)
    made_by = fields.ForeignKeyField("portal.User", related_name="invite_links", null=True, on_delete=fields.RESTRICT)
    opened_as = fields.CharEnumField(OpenedAs, max_length=12)
    language = fields.CharField(10)
    campaign = fields.CharField(80, default="")
    campaign_key = KeyField(160, default="")
    code = KeyField(32, unique=True)  # stands in letters and on walls: it is told to everyone, and is no secret
    visits = fields.IntField(default=0)
    sign_ups = fields.IntField(default=0)
    created_at = fields.DatetimeField()
    rotated_at = fields.DatetimeField(null=True)
    off_at = fields.DatetimeField(null=True)

    class Meta:
        table = "invite_link"
        indexes = [Index(fields=("partner_id", "created_at", "id"))]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """The partner's; an advisor's own alone."""
        if not viewer.partner_id or not viewer.can("accounts:manage"):
            return cls.filter(id__in=[])
        rows = cls.filter(partner_id=viewer.partner_id)
        return rows.filter(made_by_id=viewer.user_id) if viewer.granted_only else rows

    @classmethod
    @whole
    async def make(
        cls, viewer: Viewer, product: Product, opened_as: OpenedAs, language: str, plan: Plan | None = None, campaign: str = ""
    ) -> Self:
        """Make a link. Raises `Refused`."""
        refuse_if(None if viewer.partner_id else Refusal("NO_PARTNER", _("Links belong to a partner, and you are in none.")))
        await product.package(plan.id if plan else None, [], opened_as is OpenedAs.SUBSCRIPTION)
        refuse_if(rules.refuse_campaign(campaign))
        key = fold(campaign)[:160]
        same = cls.filter(partner_id=viewer.partner_id, product_id=product.id, opened_as=opened_as, campaign_key=key, off_at=None)
        refuse_if(rules.refuse_link(await same.exists()))
        made = cls(
            partner_id=viewer.partner_id,
            product_id=product.id,
            plan_id=plan.id if plan else None,
            made_by_id=viewer.user_id,
            opened_as=opened_as,
            language=language,
            campaign=one_line(campaign),
            campaign_key=key,
            code=secrets.token_urlsafe(12),
            created_at=viewer.now,
        )
        try:
            async with savepoint():
                await made.save(force_create=True)
        except IntegrityError:  # the same link was made at this moment
            refuse_if(rules.refuse_link(True))
        await made._log(viewer, "link.made")
        return made

    async def rotate(self, viewer: Viewer) -> None:
        """Give it another code: the old one leads nowhere from now on."""
        self.code, self.rotated_at = secrets.token_urlsafe(12), viewer.now
        await self.save(update_fields=["code", "rotated_at"])
        await self._log(viewer, "link.rotated")

    async def switch(self, viewer: Viewer, on: bool) -> None:
        """Switch it off, or on again. Raises `Refused` where another link took its place."""
        if (self.off_at is None) == on:
            return
        self.off_at = None if on else viewer.now
        try:
            async with savepoint():
                await self.save(update_fields=["off_at"])
        except IntegrityError:
            self.off_at = viewer.now
            refuse_if(rules.refuse_link(True), self)
        await self._log(viewer, "link.switched_on" if on else "link.switched_off")

    async def _log(self, viewer: Viewer, kind: str) -> None:
        product = await Product.get(id=self.product_id)
        await Event.write(viewer, kind, partner=self.partner_id, needs="accounts:manage", product=product.name, campaign=self.campaign)

    @classmethod
    async def find(cls, code: str) -> Self | None:
        """The link of a code, where it leads somewhere."""
        return await cls.get_or_none(code=code, off_at=None) if len(code) <= 32 and "\x00" not in code else None

    async def count(self, day: date, what: str) -> None:
        """Count a visit (`visits`) or a sign-up (`sign_ups`): how many, never who."""
        await InviteLink.filter(id=self.id).update(**{what: F(what) + 1})
        row = InviteLinkDay.filter(link_id=self.id, day=day)
        if not await row.update(**{what: F(what) + 1}):
            try:
                async with savepoint():
                    await InviteLinkDay.create(link_id=self.id, day=day, **{what: 1})
            except IntegrityError:  # the day's first two at once
                await row.update(**{what: F(what) + 1})

    async def inviter(self) -> User | None:
        """The person who made it, where that person is still in the partner."""
        return await still_there(self.made_by_id, self.partner_id)


async def still_there(user_id: UUID | None, partner_id: UUID) -> User | None:
    """The person, where that person still is in the partner."""
    if user_id is None or not await Staff.in_force_of(user_id).filter(partner_id=partner_id).exists():
        return None
    return await User.get(id=user_id)


class InviteLinkDay(Model):
    """How often a link was looked at, and how many signed up through it, on one day."""

    id = IdField()
    link_id: UUID
    link = fields.ForeignKeyField("portal.InviteLink", related_name="days", on_delete=fields.CASCADE)
    day = fields.DateField()
    visits = fields.IntField(default=0)
    sign_ups = fields.IntField(default=0)

    class Meta:
        table = "invite_link_day"
        unique_together = (("link_id", "day"),)


async def words_of_link(link: InviteLink) -> dict[str, Any]:
    """What the page of a link says of its offer."""
    partner, product = await Partner.get(id=link.partner_id), await Product.get(id=link.product_id)
    plan = await Plan.get_or_none(id=link.plan_id) if link.plan_id else None
    inviter = await link.inviter()
    return offer_words(partner, product, plan, link.opened_as, inviter.name if inviter else "", link.language)
