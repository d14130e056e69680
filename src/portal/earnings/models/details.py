"""Payout details: to which account a partner is paid in a currency. What changes them is mailed, and payouts wait a while after."""

import json
from collections.abc import Collection
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Self
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Subquery
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.audit.models import Event
from portal.db.fields import IdField
from portal.db.transactions import whole
from portal.earnings import rules_payments
from portal.earnings.rules import LEAVING
from portal.earnings.rules_payments import Bank
from portal.kernel import sealed
from portal.kernel.refusal import Refused
from portal.kernel.viewer import Viewer
from portal.outbox import mail
from portal.partners.models import Partner, PartnerKind
from portal.people.models import Staff
from portal.programme.models import SOURCES, Book, ProgrammeEvent
from portal.programme.rules.events import Event as Fact
from portal.programme.rules.events import Type

_PURPOSE = "payout details"


def opened(key: bytes, text: str) -> Bank:
    """Bank details as they were sealed. Raises `sealed.Unreadable`."""
    return Bank(**json.loads(sealed.unseal(key, _PURPOSE, text)))


class PayoutDetails(Model):
    """Where a channel partner is paid in one currency. Account numbers are sealed; of them the last four places are shown."""

    id = IdField()
    partner_id: UUID
    partner = fields.ForeignKeyField("portal.Partner", related_name="payout_details", on_delete=fields.RESTRICT)
    currency = fields.CharField(3)
    holder = fields.CharField(140)
    country = fields.CharField(2)
    bank = fields.CharField(100, default="")
    last4 = fields.CharField(4)
    is_iban = fields.BooleanField()
    sealed = fields.TextField()  # all of it, as `rules_payments.Bank`
    changed_at = fields.DatetimeField()
    changed_by_name = fields.CharField(200)
    usable_from = fields.DatetimeField()  # payouts wait until then

    class Meta:
        table = "payout_details"
        unique_together = (("partner_id", "currency"),)

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """A channel partner's own, for its owners; all, for vendor staff who pay."""
        if viewer.sees_every_partner:
            return cls.all() if viewer.can("payouts:manage") else cls.filter(id__in=[])
        own = viewer.partner_id if viewer.can("payout_details:manage") else None
        return cls.filter(partner_id=own) if own else cls.filter(id__in=[])

    @classmethod
    def usable(cls, now: datetime) -> Subquery:
        """Keys of details by which can be paid."""
        return Subquery(cls.filter(usable_from__lte=now).values("id"))

    @classmethod
    @whole
    async def give(cls, viewer: Viewer, key: bytes, wait: timedelta, currency: str, **said: str) -> Self:
        """Say where the viewer's partner is paid in a currency: `said` has the names of `Bank`. Said again it changes nothing.

        From then on payouts in it wait for `wait`. Owners and admins are mailed. Raises `Refused`.
        """
        currency, bank = rules_payments.tidied(currency, said)
        if refusals := rules_payments.refuse_details(currency, bank):
            raise Refused(refusals)
        assert viewer.partner_id
        await Book.lock(viewer.partner_id)  # no payout is drawn or settled meanwhile
        row = await cls.get_or_none(partner_id=viewer.partner_id, currency=currency)
        if row and row.is_readable(key) and opened(key, row.sealed) == bank:
            return row
        kind = "changed" if row else "added"
        row = row or cls(partner_id=viewer.partner_id, currency=currency)
        row.holder, row.country, row.bank, row.last4, row.is_iban = bank.holder, bank.country, bank.bank, bank.last4, bool(bank.iban)
        row.sealed = sealed.seal(key, _PURPOSE, json.dumps(asdict(bank)))
        row.changed_at, row.changed_by_name, row.usable_from = viewer.now, viewer.name, viewer.now + wait
        await row.save(force_create=kind == "added")
        await row._take_over()
        await row._told(viewer, kind)
        return row

    async def _take_over(self) -> None:
        """Payouts that were drawn before there were details go by these."""
        from portal.earnings.models.payouts import Payout  # payouts know of details, and so come after

        waiting = Payout.filter(partner_id=self.partner_id, currency=self.currency, state__in=LEAVING, details_id__isnull=True)
        await waiting.update(details_id=self.id)

    def is_readable(self, key: bytes) -> bool:
        """Whether they were sealed with the portal's present key, which operators may change."""
        try:
            return bool(opened(key, self.sealed))
        except sealed.Unreadable:
            return False

    @whole
    async def remove(self, viewer: Viewer) -> None:
        """Be paid in this currency no more: its payouts wait."""
        await Book.lock(self.partner_id)
        await self.delete()
        await self._told(viewer, "removed")

    async def _told(self, viewer: Viewer, kind: str) -> None:
        partner = await Partner.get(id=self.partner_id)
        named = {"currency": self.currency, "last4": self.last4}
        await Event.write(viewer, f"payout_details.{kind}", partner=partner.id, needs="earnings:read", **named)
        if self.currency == partner.currency and kind != "changed":
            uid = f"profile:{self.id}:{kind}"
            await ProgrammeEvent.tell(viewer, Type.PROFILE, uid, partner.id, complete=kind == "added")
        words = {**named, "who": viewer.name, "at": viewer.now, "until": self.usable_from, "partner": partner.name}
        for staff in await Staff.leaders_of(partner.id):
            user = staff.user
            await mail.post(f"earnings/details_{kind}", user.email, viewer.now, user.language, user.timezone, **words)


async def _unfilled(partner_id: UUID, types: Collection[Type], _account_id: UUID | None) -> list[Fact]:
    """A channel partner begins without payout details: that is a fact as well, from the day on which it joined."""
    if Type.PROFILE not in types:
        return []
    partner = await Partner.get_or_none(id=partner_id, kind=PartnerKind.CHANNEL_PARTNER)
    if partner is None:
        return []
    return [Fact(id=f"profile:{partner_id}", type=Type.PROFILE, at=partner.created_at, partner=str(partner_id), complete=False)]


SOURCES.append(_unfilled)
