"""The facts that a programme goes by, as they were told; and which partner an account is attributed to."""

from datetime import date, datetime, time
from decimal import Decimal
from typing import Any, Self
from uuid import UUID
from zoneinfo import ZoneInfo

from tortoise import fields
from tortoise.exceptions import IntegrityError
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.db.fields import IdField
from portal.db.transactions import savepoint, whole
from portal.kernel.viewer import Viewer
from portal.programme.models.versions import all_versions
from portal.programme.rules import referrals, shares
from portal.programme.rules.document import in_force
from portal.programme.rules.events import Event, Type
from portal.programme.rules.versions import Versions

# What nothing in the portal tells by itself.
RECORDED = frozenset(
    {Type.CERTIFICATE, Type.CERTIFICATE_REMOVED, Type.MEMBERSHIP, Type.MEMBERSHIP_ENDED}
    | {Type.PARTNER_REFERRED, Type.CLOSED, Type.DOCUMENTS, Type.ACT}
)


def start_of(day: date, zone: ZoneInfo) -> datetime:
    """The moment at which a calendar day begins in a time zone."""
    return datetime.combine(day, time(), zone)


class ProgrammeEvent(Model):
    """One fact, told once under its `uid` and never changed: of a partner, or of an account and so of whom it is attributed to.

    Sales and what happens to them are kept by `earnings`.
    """

    id = IdField()
    partner_id: UUID | None
    account_id: UUID | None
    uid = fields.CharField(200, unique=True)
    type = fields.CharEnumField(Type, max_length=20)
    partner = fields.ForeignKeyField("portal.Partner", related_name="programme_events", null=True, on_delete=fields.RESTRICT)
    account = fields.ForeignKeyField("portal.Account", related_name="programme_events", null=True, on_delete=fields.RESTRICT)
    at = fields.DatetimeField()
    told_at = fields.DatetimeField()
    facts: dict[str, Any] = fields.JSONField(default=dict)  # the rest, by the names of `rules.events.Event`

    class Meta:
        table = "programme_event"
        indexes = [Index(fields=("partner_id", "type", "at")), Index(fields=("account_id", "at"))]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """Those that the vendor recorded: the own partner's; for whom sees only what is granted, those of accounts granted.

        All others are nobody's to list: what follows from them is shown, with its steps.
        """
        from portal.accounts.models import Account  # its verbs tell facts too

        rows = cls.filter(type__in=sorted(RECORDED))
        if not viewer.can("points:read"):
            return cls.filter(id__in=[])
        if viewer.sees_every_partner:
            return rows
        rows = rows.filter(partner_id=viewer.partner_id) if viewer.partner_id else cls.filter(id__in=[])
        return rows.filter(Account.is_seen_by(viewer)) if viewer.granted_only else rows

    @classmethod
    @whole
    async def tell(
        cls,
        viewer: Viewer,
        type_: Type,
        uid: str,
        partner_id: UUID | None = None,
        *,
        at: datetime | None = None,
        account_id: UUID | None = None,
        **facts: Any,
    ) -> bool:
        """Keep a fact (`at`: now), in the transaction of what it tells of; False where it was told before.

        Without `partner_id` it is a fact of the account, whoever it is attributed to. Raises `ValueError` where the type needs more.
        """
        said = {name: str(value) if isinstance(value, (UUID, date, Decimal)) else value for name, value in facts.items() if value is not None}
        row = cls(uid=uid, type=type_, partner_id=partner_id, account_id=account_id, at=at or viewer.now, told_at=viewer.now, facts=said)
        row.as_event(partner_id)  # what can't be read is not kept
        try:
            async with savepoint():
                await row.save(force_create=True)
        except IntegrityError:
            if await cls.filter(uid=uid).exists():
                return False
            raise
        if account_id and type_ in shares.listens_to(Versions(await all_versions())):
            await AccountDue.mark(account_id, viewer.now.date())
        for_ = partner_id or (await Attribution.of(account_id, row.at) if account_id else None)
        if for_ and type_ is not Type.TOUCH:
            await Book.mark(for_, sweeps=partner_id is not None)
        return True

    def as_event(self, partner_id: UUID | None) -> Event:
        """The fact as the rules read it, in the history of a partner."""
        about = {"account": str(self.account_id)} if self.account_id else {}
        return Event(
            **{**about, **self.facts}, id=self.uid, type=self.type, at=self.at, known=self.told_at, partner=str(partner_id or "–")
        )


class Attribution(Model):
    """From a moment on, what an account does counts for a partner: at most one at a time, the newest that has begun."""

    id = IdField()
    account_id: UUID
    partner_id: UUID
    account = fields.ForeignKeyField("portal.Account", related_name="attributions", on_delete=fields.RESTRICT)
    partner = fields.ForeignKeyField("portal.Partner", related_name="attributions", on_delete=fields.RESTRICT)
    since = fields.DatetimeField()
    until = fields.DatetimeField(null=True)
    event = fields.CharField(200)  # the uid of what led to it
    is_final = fields.BooleanField()  # no later touch or purchase changes it; the vendor may

    class Meta:
        table = "programme_attribution"
        unique_together = (("account_id", "since"),)
        indexes = [Index(fields=("partner_id", "account_id"))]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """The own partner's; of another's nobody learns."""
        if viewer.sees_every_partner:
            return cls.all()
        return cls.filter(partner_id=viewer.partner_id) if viewer.partner_id else cls.filter(id__in=[])

    @classmethod
    async def of(cls, account_id: UUID, moment: datetime) -> UUID | None:
        """The partner to which what an account did at a moment is attributed."""
        row = await cls.filter(account_id=account_id, since__lte=moment).order_by("-since").first()
        return row.partner_id if row else None

    @classmethod
    @whole
    async def settle(cls, account_id: UUID, at: datetime, *, purchase: bool = False) -> UUID | None:
        """Bind an account that is opened, or that buys, by the touches within the programme's window; answers whose it is then.

        Who reached it first, or last, is the programme's to say. What is bound for good stays.
        """
        now = await cls.filter(account_id=account_id).order_by("-since").first()
        if now and (now.is_final or not purchase):
            return now.partner_id
        programme = in_force(list(await all_versions()), at.date())
        touches = [row.as_event(row.partner_id) for row in await ProgrammeEvent.filter(account_id=account_id, type=Type.TOUCH)]
        touch = referrals.counting_touch(programme, touches, at)
        if touch is None:
            return now.partner_id if now else None
        final = referrals.binds_for_good(programme.referrals, purchase)
        if now and str(now.partner_id) == touch.partner:
            await cls.filter(id=now.id).update(is_final=final)
        else:
            day = at.astimezone(programme.zone).date()  # from its beginning on: an invoice may bear no time of day
            await cls._begin(account_id, UUID(touch.partner), start_of(day, programme.zone), touch.id, final)
        return UUID(touch.partner)

    @classmethod
    @whole
    async def give(cls, account_id: UUID, partner_id: UUID, since: datetime, event: str) -> None:
        """Bind an account for good from a moment on, as the vendor decided; `event` names the decision."""
        await cls._begin(account_id, partner_id, since, event, True)

    @classmethod
    async def _begin(cls, account_id: UUID, partner_id: UUID, since: datetime, event: str, final: bool) -> None:
        await cls.filter(account_id=account_id, since__gte=since).delete()  # those were to begin later: they never do
        await cls.filter(account_id=account_id, until__isnull=True).update(until=since)
        await cls.create(account_id=account_id, partner_id=partner_id, since=since, event=event, is_final=final)
        await AccountDue.mark(account_id, since.date())
        await Book.mark(partner_id)


class Book(Model):
    """How far a partner's points, tiers and earnings are booked. Its row is locked by whoever books: one at a time for each partner."""

    partner_id: UUID
    partner = fields.OneToOneField("portal.Partner", related_name="book", primary_key=True, on_delete=fields.RESTRICT)
    is_due = fields.BooleanField(default=True)  # something was told that no entry shows yet
    sweeps = fields.BooleanField(default=False)  # and it may touch what any account has earned
    booked_through = fields.DateField(null=True)  # points and tiers: through this day
    entries = fields.BigIntField(default=0)  # of the ledger: the number of the last
    digest = fields.CharField(64, default="")  # and its digest
    verified_at = fields.DatetimeField(null=True)  # when all of it was last looked through

    class Meta:
        table = "programme_book"
        indexes = [Index(fields=("is_due", "booked_through"))]

    @classmethod
    async def mark(cls, partner_id: UUID, *, sweeps: bool = False) -> None:
        """Something was told of the partner: what follows from it is to be booked."""
        changed = {"is_due": True, **({"sweeps": True} if sweeps else {})}
        if not await cls.filter(partner_id=partner_id).update(**changed):
            await cls.bulk_create([cls(partner_id=partner_id, **changed)], ignore_conflicts=True)

    @classmethod
    async def lock(cls, partner_id: UUID) -> "Book":
        """The partner's row, for this transaction alone."""
        row = await cls.filter(partner_id=partner_id).select_for_update().get_or_none()
        if row is None:
            await cls.bulk_create([cls(partner_id=partner_id)], ignore_conflicts=True)
            row = await cls.filter(partner_id=partner_id).select_for_update().get()
        return row


class AccountDue(Model):
    """That what an account earned is to be looked at again: from `due_on` on."""

    account_id: UUID
    account = fields.OneToOneField("portal.Account", related_name="due", primary_key=True, on_delete=fields.CASCADE)
    due_on = fields.DateField()

    class Meta:
        table = "programme_account_due"
        indexes = [Index(fields=("due_on",))]

    @classmethod
    async def mark(cls, account_id: UUID, due_on: date) -> None:
        """Look at it on this day, or before where that is due already."""
        changed = await cls.filter(account_id=account_id, due_on__gt=due_on).update(due_on=due_on)
        if not changed:
            await cls.bulk_create([cls(account_id=account_id, due_on=due_on)], ignore_conflicts=True)
