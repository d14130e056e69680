"""Notifications: what a person of a partner or of the vendor was told, once for each cause, and how that person wants to be told."""

from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Self
from uuid import UUID
from zoneinfo import ZoneInfo

from tortoise import fields
from tortoise.expressions import Q, Subquery
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.db.fields import IdField, KeyField
from portal.db.live import announce
from portal.db.transactions import whole
from portal.kernel.refusal import not_found, refuse_if
from portal.kernel.text import gettext as _
from portal.kernel.viewer import Kind, Viewer
from portal.notifications import rules
from portal.notifications.rules import NEEDS, Rhythm, Told, Ways
from portal.outbox import mail
from portal.people.models import Staff, User, viewer_of
from portal.people.rules import VENDOR_PERMISSIONS, Role

DIGEST_HOUR = 8
MOST_IN_DIGEST = 50


@dataclass(frozen=True)
class Letter:
    """The mail of a notification, where it says more than its sentence: kind and words of the template, perhaps by its reader."""

    kind: str
    words: Mapping[str, Any] | Callable[[User], Mapping[str, Any]]

    def words_for(self, user: User) -> Mapping[str, Any]:
        """What a person reads."""
        return self.words(user) if callable(self.words) else self.words


@dataclass(frozen=True)
class About:
    """What a notification is about: the public id of its subject, and the account or client without which nobody sees it."""

    subject: str
    account: UUID | None = None
    client: UUID | None = None

    async def is_seen_by(self, viewer: Viewer) -> bool:
        """Whether the viewer sees it at present."""
        from portal.accounts.models import Account
        from portal.clients.models import Client

        if self.account and not await Account.visible_to(viewer).filter(id=self.account).exists():
            return False
        return not self.client or await Client.visible_to(viewer).filter(id=self.client).exists()


class Notification(Model):
    """That a person of a partner, or of the vendor, was told something: `cause` says of what, and nobody is told of the same twice.

    It is seen as long as its account and client are, and the permission that it takes is there.
    """

    id = IdField()
    user_id: UUID
    partner_id: UUID | None
    user = fields.ForeignKeyField("portal.User", related_name="notifications", on_delete=fields.CASCADE)
    partner = fields.ForeignKeyField("portal.Partner", related_name="notifications", null=True, on_delete=fields.CASCADE)  # None: as vendor staff
    event = fields.CharEnumField(Told, max_length=24)
    cause = KeyField(200)
    subject = fields.CharField(80)
    account_id = fields.UUIDField(null=True)
    client_id = fields.UUIDField(null=True)
    words: dict[str, str] = fields.JSONField(default=dict)
    at = fields.DatetimeField()
    read_at = fields.DatetimeField(null=True)
    in_portal = fields.BooleanField(default=True)
    mailed = fields.BooleanField(default=False)
    awaits_digest = fields.BooleanField(default=False)

    class Meta:
        table = "notification"
        unique_together = (("user_id", "cause"),)
        indexes = [Index(fields=("user_id", "partner_id", "at", "id")), Index(fields=("user_id", "awaits_digest")), Index(fields=("at",))]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """One's own in the partner where one is, as far as one still sees what they are about; of vendor staff those that they have as such."""
        from portal.accounts.models import Account  # these come after the notifications, which they write
        from portal.clients.models import Client

        if viewer.kind is Kind.VENDOR and viewer.user_id:
            return cls.filter(user_id=viewer.user_id, partner_id__isnull=True, event__in=rules.ways_offered(viewer.permissions, at_vendor=True))
        if not viewer.user_id or not viewer.partner_id or not viewer.staff_id:
            return cls.filter(id__in=[])
        seen = Q(account_id__isnull=True) | Account.is_seen_by(viewer)
        folders = Q(client_id__isnull=True) | Q(client_id__in=Subquery(Client.visible_to(viewer).values("id")))
        return cls.filter(seen, folders, user_id=viewer.user_id, partner_id=viewer.partner_id, event__in=rules.ways_offered(viewer.permissions))

    @classmethod
    def unread(cls, viewer: Viewer) -> QuerySet[Self]:
        """Those that wait in the portal to be read."""
        return cls.visible_to(viewer).filter(read_at__isnull=True, in_portal=True)

    @classmethod
    @whole
    async def tell(
        cls,
        told: Told,
        partner_id: UUID,
        cause: str,
        about: About,
        now: datetime,
        *,
        addressed: Collection[UUID] = (),
        only: Collection[UUID] | None = None,
        letter: Letter | None = None,
        **words: Any,
    ) -> int:
        """Tell the people of a partner who see what it is about; how many were told. Part of the open transaction.

        `addressed`: persons whom it concerns most, who have mail unless they chose otherwise. `only`: nobody but these persons.
        `words`: what the sentence names.
        """
        rows = Staff.filter(partner_id=partner_id, joined_at__isnull=False, deactivated_at__isnull=True)
        people = await (rows.filter(user_id__in=list(only)) if only is not None else rows).select_related("user", "partner").order_by("id")
        wished = await cls._wished(told, cause, {place.user_id: rules.default_ways(place.user_id in addressed) for place in people})
        chosen = await NotificationSegment.filter(partner_id=partner_id, user_id__in=list(wished)).values_list("user_id", "segment_id")
        sight = _Sight(told, about, now, dict(chosen))  # type: ignore[arg-type]
        reached = [(place.user, wished[place.user_id]) for place in people if place.user_id in wished and await sight.of(place)]
        name = people[0].partner.name if people else ""
        return await cls._keep(reached, about, words, letter, name, event=told, partner_id=partner_id, cause=cause[:200], at=now)

    @classmethod
    @whole
    async def tell_vendor(
        cls, told: Told, cause: str, subject: str, now: datetime, *, only: Collection[User] | None = None, but: UUID | None = None, letter: Letter | None = None, **words: Any
    ) -> int:
        """Tell the vendor's people whose work it is, or `only` these of them, and not `but`, who did it; how many were told. Part of the open transaction.

        `subject`: the public id of what it is about. `words`: what the sentence names.
        """
        roles = [role for role, may in VENDOR_PERMISSIONS.items() if NEEDS[told] in may]
        rows = User.filter(vendor_role__in=roles).exclude(id__in=[but] if but else [])
        people = await (rows.filter(id__in=[each.id for each in only]) if only is not None else rows).order_by("id")
        wished = await cls._wished(told, cause, {user.id: rules.vendor_ways(told) for user in people})
        reached = [(user, wished[user.id]) for user in people if user.id in wished]
        return await cls._keep(reached, About(subject), words, letter, "", event=told, cause=cause[:200], at=now)

    @classmethod
    async def _wished(cls, told: Told, cause: str, unless: Mapping[UUID, Ways]) -> dict[UUID, Ways]:
        """By which ways each of these persons is to be told; who wants none, or was told before, is left out.

        `unless`: the ways of a person who chose nothing.
        """
        keys = list(unless)
        known = set(await cls.filter(cause=cause, user_id__in=keys).values_list("user_id", flat=True))
        chosen = {row.user_id: row.ways for row in await NotificationChoice.filter(event=told, user_id__in=keys)}
        wished = {key: chosen.get(key) or own for key, own in unless.items() if key not in known}
        return {key: ways for key, ways in wished.items() if not ways.is_none}

    @classmethod
    async def _keep(
        cls, reached: list[tuple[User, Ways]], about: About, words: Mapping[str, Any], letter: Letter | None, partner: str, **columns: Any
    ) -> int:
        """Write what these persons are told, mail it to those who want that, and let their open pages know; how many they are."""
        keys = [user.id for user, _ways in reached]
        plans = set(await DigestPlan.filter(user_id__in=keys, next_at__isnull=False).values_list("user_id", flat=True))
        fresh = []
        for user, ways in reached:
            row = cls(
                user_id=user.id,
                subject=about.subject,
                account_id=about.account,
                client_id=about.client,
                words={name: str(value) for name, value in words.items()},
                in_portal=ways.portal,
                mailed=ways.mail,
                awaits_digest=ways.digest and not ways.mail and user.id in plans,
                **columns,
            )
            fresh.append(row)
            if ways.mail:
                await row._mail(user, partner, letter)
        await cls.bulk_create(fresh)
        for row in fresh:
            await announce(user=row.user_id)
        return len(fresh)

    def read_by(self, user: User) -> str:
        """What happened, in the reader's language, with days and amounts as the reader writes them."""
        with mail.spoken_to(user.language):
            return mail.told(rules.sentence(self.event, self.words), user.language)

    @property
    def path(self) -> str:
        """The page that it leads to."""
        return rules.path_of(self.event, self.subject)

    async def _mail(self, user: User, partner: str, letter: Letter | None) -> None:
        place = (user.email, self.at, user.language, user.timezone)
        own = {"sentence": self.read_by(user), "path": self.path, "partner": partner}
        kind, words = (letter.kind, letter.words_for(user)) if letter else ("notifications/told", own)
        await mail.post(kind, *place, choices_path="/settings/notifications", **words)

    @classmethod
    @whole
    async def mark_read(cls, viewer: Viewer, keys: Collection[UUID] | None = None) -> int:
        """Note that the viewer has read these, None: all; how many were unread. Done again it changes nothing. Raises `Refused` NOT_FOUND."""
        rows = cls.visible_to(viewer)
        if keys is not None:
            rows = rows.filter(id__in=list(keys))
            if await rows.count() != len(set(keys)):
                raise not_found("notifications")
        ids = await rows.filter(read_at__isnull=True).values_list("id", flat=True)
        if ids and viewer.user_id:
            await cls.filter(id__in=ids).update(read_at=viewer.now)
            await announce(user=viewer.user_id)
        return len(ids)


Within = Callable[[Viewer, UUID, UUID], Awaitable[bool]]
_within: list[Within] = []


def narrowed_by(within: Within) -> None:
    """Have an account be in a segment for a viewer where `within` says so. A segment that is gone narrows nothing. Set by who reads filters."""
    _within[:] = [within]


class _Sight:
    """Who of a partner is told: who sees what it is about, and did not choose a segment that it is not in.

    People of one role see the same, but those who see what is granted.
    """

    def __init__(self, told: Told, about: About, now: datetime, segments: Mapping[UUID, UUID]) -> None:
        self.told, self.about, self.now, self.segments = told, about, now, segments
        self._by_role: dict[str, bool] = {}

    async def of(self, place: Staff) -> bool:
        """Whether a person is told."""
        return await self._sees(place) and await self._wants(place)

    async def _wants(self, place: Staff) -> bool:
        segment = self.segments.get(place.user_id)
        if segment is None or self.about.account is None or self.told not in rules.OF_ACCOUNTS:
            return True
        return await _within[0](await viewer_of(place.user, place, self.now), segment, self.about.account)

    async def _sees(self, place: Staff) -> bool:
        if place.role is Role.ADVISOR:
            return await self._is_seen_by(place)
        if place.role not in self._by_role:
            self._by_role[place.role] = await self._is_seen_by(place)
        return self._by_role[place.role]

    async def _is_seen_by(self, place: Staff) -> bool:
        viewer = await viewer_of(place.user, place, self.now)
        return viewer.can(NEEDS[self.told]) and await self.about.is_seen_by(viewer)


class NotificationChoice(Model):
    """How a person chose to be told of one thing."""

    id = IdField()
    user_id: UUID
    user = fields.ForeignKeyField("portal.User", related_name="notification_choices", on_delete=fields.CASCADE)
    event = fields.CharEnumField(Told, max_length=24)
    portal = fields.BooleanField()
    mail = fields.BooleanField()
    digest = fields.BooleanField()

    class Meta:
        table = "notification_choice"
        unique_together = (("user_id", "event"),)

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """One's own."""
        return cls.filter(user_id=viewer.user_id) if viewer.user_id else cls.filter(id__in=[])

    @property
    def ways(self) -> Ways:
        """The same as a value."""
        return Ways(self.portal, self.mail, self.digest)


class NotificationSegment(Model):
    """That a person wants to know what happens to accounts of a segment alone, in one partner."""

    id = IdField()
    user_id: UUID
    user = fields.ForeignKeyField("portal.User", related_name="notification_segments", on_delete=fields.CASCADE)
    partner = fields.ForeignKeyField("portal.Partner", related_name="notification_segments", on_delete=fields.CASCADE)
    segment_id = fields.UUIDField()  # one that is gone narrows nothing

    class Meta:
        table = "notification_segment"
        unique_together = (("user_id", "partner_id"),)

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """One's own in the partner where one is."""
        if not viewer.user_id or not viewer.partner_id or not viewer.staff_id:
            return cls.filter(id__in=[])
        return cls.filter(user_id=viewer.user_id, partner_id=viewer.partner_id)

    @classmethod
    @whole
    async def choose(cls, viewer: Viewer, segment_id: UUID | None) -> None:
        """Be told of the accounts of this segment alone, or (None) of all."""
        if segment_id is None:
            await cls.visible_to(viewer).delete()
        elif viewer.partner_id and viewer.user_id:
            await cls.update_or_create({"segment_id": segment_id}, user_id=viewer.user_id, partner_id=viewer.partner_id)


class DigestPlan(Model):
    """How often a person has a digest by mail. `next_at` None: never."""

    user_id: UUID
    user = fields.OneToOneField("portal.User", related_name="digest_plan", primary_key=True, on_delete=fields.CASCADE)
    rhythm = fields.CharEnumField(Rhythm, max_length=8)
    hour = fields.SmallIntField(default=DIGEST_HOUR)
    next_at = fields.DatetimeField(null=True)

    class Meta:
        table = "notification_digest"
        indexes = [Index(fields=("next_at",))]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """One's own."""
        return cls.filter(user_id=viewer.user_id) if viewer.user_id else cls.filter(user_id__in=[])

    @classmethod
    async def due(cls, now: datetime, most: int) -> list[UUID]:
        """Persons whose digest is due."""
        return await cls.filter(next_at__lte=now).order_by("next_at").limit(most).values_list("user_id", flat=True)  # type: ignore[return-value]

    @classmethod
    @whole
    async def send(cls, user_id: UUID, now: datetime) -> bool:
        """Mail a person the digest that is due, one for all partners. False: it was sent by another, or there is nothing to tell."""
        plan = await cls.filter(user_id=user_id).select_related("user").get()
        user = plan.user
        after = rules.next_digest(plan.rhythm, plan.hour, ZoneInfo(user.timezone), now)
        # Of several that come at once one changes the row.
        if plan.next_at is None or plan.next_at > now or not await cls.filter(user_id=user_id, next_at=plan.next_at).update(next_at=after):
            return False
        places: list[Staff | None] = [*await Staff.in_force_of(user_id), *([None] if user.vendor_role else [])]
        parts = [part for place in places if (part := await _part(user, place, now))]
        await Notification.filter(user_id=user_id, awaits_digest=True, at__lte=now).update(awaits_digest=False)
        if not parts:
            return False
        words = {"parts": parts, "n": sum(part["n"] for part in parts), "rhythm": plan.rhythm.value}
        await mail.post("notifications/digest", user.email, now, user.language, user.timezone, choices_path="/settings/notifications", **words)
        return True


async def _part(user: User, place: Staff | None, now: datetime) -> dict[str, Any] | None:
    """What a person's digest tells of one partner, or (None) of the vendor: as far as the person sees it at present."""
    if place:
        await place.fetch_related("partner")
    viewer = await viewer_of(user, place, now)
    rows = Notification.visible_to(viewer).filter(awaits_digest=True, at__lte=now).order_by("-at", "-id")
    found, n = await rows.limit(MOST_IN_DIGEST), await rows.count()
    lines = [{"sentence": row.read_by(user), "path": row.path} for row in found]
    with mail.spoken_to(user.language):
        name = place.partner.name if place else _("For the vendor")
    return {"partner": name, "lines": lines, "n": n, "more": n - len(lines)} if n else None


@dataclass(frozen=True)
class Preferences:
    """How a person wants to be told; of what nothing was chosen of, the ways are those of who is concerned most."""

    ways: dict[Told, Ways]
    rhythm: Rhythm
    hour: int


async def preferences_of(viewer: Viewer) -> Preferences:
    """How the viewer wants to be told of what the viewer may be told of."""
    chosen = {row.event: row.ways for row in await NotificationChoice.visible_to(viewer)}
    plan = await DigestPlan.visible_to(viewer).first()
    at_vendor = viewer.kind is Kind.VENDOR
    unless = rules.vendor_ways if at_vendor else lambda _told: rules.default_ways(True)
    ways = {each: chosen.get(each) or unless(each) for each in rules.ways_offered(viewer.permissions, at_vendor=at_vendor)}
    return Preferences(ways, plan.rhythm if plan else Rhythm.OFF, plan.hour if plan else DIGEST_HOUR)


@whole
async def prefer(viewer: Viewer, ways: Mapping[Told, Ways], rhythm: Rhythm | None, hour: int | None) -> None:
    """Change how the viewer wants to be told: of these things, and how often by digest (None: as before). Raises `Refused`."""
    plan = await DigestPlan.visible_to(viewer).first()
    rhythm, hour = rhythm or (plan.rhythm if plan else Rhythm.OFF), hour if hour is not None else plan.hour if plan else DIGEST_HOUR
    refuse_if(rules.refuse_hour(hour))
    for told, chosen in ways.items():
        columns = {"portal": chosen.portal, "mail": chosen.mail, "digest": chosen.digest}
        await NotificationChoice.update_or_create(columns, user_id=viewer.user_id, event=told)
    after = rules.next_digest(rhythm, hour, viewer.zone, viewer.now)
    plan = {"rhythm": rhythm, "hour": hour, "next_at": after}
    _row, is_made = await DigestPlan.get_or_create(plan, user_id=viewer.user_id)
    if not is_made:  # by a filter: the ORM saves no row of SQLite whose key is another's
        await DigestPlan.filter(user_id=viewer.user_id).update(**plan)
    if rhythm is Rhythm.OFF:
        await Notification.filter(user_id=viewer.user_id, awaits_digest=True).update(awaits_digest=False)
