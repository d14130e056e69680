"""The place of people in partners: invited, joined, with a role, deactivated."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Self
from uuid import UUID

from tortoise import fields
from tortoise.exceptions import IntegrityError
from tortoise.expressions import Q
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.audit.models import Event
from portal.db.fields import IdField
from portal.db.transactions import savepoint
from portal.kernel import ids
from portal.kernel.refusal import Refused, refuse_if
from portal.kernel.text import one_line
from portal.kernel.viewer import Viewer
from portal.outbox import mail
from portal.partners.models import Partner, PartnerStatus
from portal.partners.rules import habits_of
from portal.people import rules
from portal.people.models.sessions import Session
from portal.people.models.signups import SignUp
from portal.people.models.tokens import MailToken
from portal.people.models.users import User, email_key
from portal.people.models.viewers import viewer_of
from portal.people.rules import Role


class Staff(Model):
    """A person's membership in one partner. `joined_at` None: invited, not accepted yet."""

    id = IdField()
    user_id: UUID
    partner_id: UUID
    user = fields.ForeignKeyField("portal.User", related_name="memberships", on_delete=fields.RESTRICT)
    partner = fields.ForeignKeyField("portal.Partner", related_name="staff", on_delete=fields.RESTRICT)
    role = fields.CharEnumField(Role, max_length=10)
    invited_as = fields.CharField(200, default="")  # the name that the inviter typed, shown until the person joins
    invited_at = fields.DatetimeField()
    joined_at = fields.DatetimeField(null=True)
    deactivated_at = fields.DatetimeField(null=True)
    last_seen_at = fields.DatetimeField(null=True)
    # An admin as a user of the partner's portal master is one: that user's row, and the role before, if there was one. No foreign
    # key: people come before accounts.
    master_user_id = fields.UUIDField(null=True)
    role_before = fields.CharEnumField(Role, max_length=10, null=True)

    class Meta:
        table = "staff"
        unique_together = (("user_id", "partner_id"),)
        indexes = [Index(fields=("partner_id", "role")), Index(fields=("partner_id", "invited_at", "id"))]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """With `people:read` or `access:read` everyone in the partner; else oneself."""
        if not viewer.partner_id or not viewer.staff_id:
            return cls.filter(id__in=[])
        if viewer.can("people:read") or viewer.can("access:read"):
            return cls.filter(partner_id=viewer.partner_id)
        return cls.filter(id=viewer.staff_id)

    @classmethod
    def in_force_of(cls, user_id: UUID) -> QuerySet[Self]:
        """A person's memberships that let in: joined, and not deactivated."""
        return cls.filter(user_id=user_id, joined_at__isnull=False, deactivated_at__isnull=True)

    @classmethod
    def leaders_of(cls, partner_id: UUID) -> QuerySet[Self]:
        """A partner's owners and admins in force, with their users: whom mails about the partner go to."""
        leaders = cls.filter(partner_id=partner_id, role__in=[Role.OWNER, Role.ADMIN], joined_at__isnull=False, deactivated_at__isnull=True)
        return leaders.select_related("user").order_by("id")

    @classmethod
    async def note(cls, viewer: Viewer, user_id: UUID, kind: str, **data: str) -> None:
        """Note something about a person's sign-in in the log of each partner where the person works, else in the vendor's."""
        places = await cls.in_force_of(user_id)
        name = (await User.get(id=user_id)).name
        for place in places:
            await Event.write(viewer, kind, partner=place.partner_id, needs="people:read", staff=name, **data)
        if not places:
            await Event.write(viewer, kind, staff=name, **data)

    @classmethod
    async def tell_owners(cls, partner: Partner, kind: str, now: datetime, **words: object) -> None:
        """Mail every owner of a partner: `templates/people/mail/<kind>`, which reads `partner`, the words, `email` and `at`."""
        owners = cls.filter(partner_id=partner.id, role=Role.OWNER, deactivated_at__isnull=True, joined_at__isnull=False)
        for owner in await owners.select_related("user").order_by("id"):
            await owner.user.tell(kind, now, partner=partner.name, **words)

    @classmethod
    async def found(cls, sign_up: SignUp, user: User, status: PartnerStatus, now: datetime) -> Self:
        """Make the partner that a person has signed up, whose address has proven itself, and the person its owner."""
        by = replace(await viewer_of(user, None, now), name=user.name)
        zone, currency = habits_of(sign_up.country)
        partner = await Partner.register(
            by,
            slug=await Partner.free_slug(sign_up.business),
            name=sign_up.business,
            kind=sign_up.kind,
            country=sign_up.country,
            timezone=zone,
            currency=currency,
            status=status,
            signed_up_by=user.name,
            signed_up_email=user.email,
        )
        await SignUp.filter(id=sign_up.id).update(partner_id=partner.id)
        staff = await cls.create(user_id=user.id, partner_id=partner.id, role=Role.OWNER, invited_at=now, joined_at=now, last_seen_at=now)
        if status is PartnerStatus.PENDING:
            await _tell_that_it_waits(partner, user, now)
        return staff

    async def display_name(self) -> str:
        """The person's name, for sentences."""
        user = await User.get(id=self.user_id)
        return rules.shown_name(user.name, self.invited_as, self.joined_at is not None)

    @classmethod
    async def invite(
        cls, viewer: Viewer, name: str, email: str, role: Role, lasts: timedelta, master_user_id: UUID | None = None
    ) -> Self:
        """Offer a person a place in the viewer's partner, by a mail with a single-use link.

        An invited person who has not joined can be invited again: the older link dies. `master_user_id`: the user of the portal
        master as whom someone new becomes admin. Raises `Refused`.
        """
        name, email = one_line(name), email.strip()
        refusals = rules.refuse_person(name, email)
        if refusals:
            raise Refused(refusals)
        partner = await Partner.filter(id=viewer.partner_id).select_for_update().get()
        own = await cls._own(viewer)
        user = await User.get_or_none(email_key=email_key(email))
        staff = await cls.get_or_none(user_id=user.id, partner_id=partner.id) if user else None
        # Who is invited as an owner stays so until an owner says otherwise.
        refuse_if(rules.refuse_role_change(own, staff.role if staff else Role.READ_ONLY, Role.READ_ONLY, 1), staff)
        already = staff is not None and (staff.joined_at is not None or staff.deactivated_at is not None)
        refuse_if(
            rules.refuse_invite(own or Role.READ_ONLY, role, already, staff.invited_at if staff else None, viewer.now), staff
        )
        user = user or await cls._new_user(viewer, partner, name, email)
        if staff:
            kept = role is staff.role  # sent again, it is the same place
            staff.role, staff.invited_as, staff.invited_at = role, name, viewer.now
            staff.role_before, staff.master_user_id = (staff.role_before, staff.master_user_id) if kept else (None, None)
            await staff.save(update_fields=["role", "invited_as", "invited_at", "role_before", "master_user_id"])
        else:
            staff = await cls.create(
                user_id=user.id,
                partner_id=partner.id,
                role=role,
                invited_as=name,
                invited_at=viewer.now,
                master_user_id=master_user_id,
            )
        await staff._mail_invitation(viewer, partner, email, lasts)
        await Event.write(viewer, "staff.invited", partner=partner.id, needs="people:read", staff=name, role=role)
        return staff

    @classmethod
    async def invite_first_owner(cls, viewer: Viewer, partner: Partner, name: str, email: str, lasts: timedelta) -> Self:
        """Offer a new partner's ownership to a person, by a mail with a single-use link. For vendor staff. Raises `Refused`."""
        name, email = one_line(name), email.strip()
        refusals = rules.refuse_person(name, email)
        if refusals:
            raise Refused(tuple(replace(each, field=f"owner_{each.field}") for each in refusals))
        user = await User.get_or_none(email_key=email_key(email)) or await cls._new_user(viewer, partner, name, email)
        staff = await cls.create(
            user_id=user.id, partner_id=partner.id, role=Role.OWNER, invited_as=name, invited_at=viewer.now
        )
        await staff._mail_invitation(viewer, partner, email, lasts)
        await Event.write(viewer, "staff.invited", partner=partner.id, needs="people:read", staff=name, role=Role.OWNER)
        return staff

    async def invite_again(self, viewer: Viewer, lasts: timedelta) -> None:
        """Send the invitation of a person who has not joined once more; the older link dies. Raises `Refused`."""
        user = await User.get(id=self.user_id)
        await Staff.invite(viewer, self.invited_as or user.name, user.email, self.role, lasts)
        await self.refresh_from_db()

    @staticmethod
    async def _new_user(viewer: Viewer, partner: Partner, name: str, email: str) -> User:
        try:
            async with savepoint():
                return await User.add(viewer.now, name, email, language=viewer.language, timezone=partner.timezone)
        except (IntegrityError, Refused):  # another partner invited the same address at this moment
            return await User.get(email_key=email_key(email))

    async def _mail_invitation(self, viewer: Viewer, partner: Partner, email: str, lasts: timedelta) -> None:
        user = await User.get(id=self.user_id)
        token, secret = await MailToken.make(viewer.now, "join", user, lasts, staff_id=self.id)
        await mail.post(
            "people/staff_invited",
            email,
            viewer.now,
            viewer.language,
            partner.timezone,
            inviter=viewer.name,
            partner=partner.name,
            role=rules.role_word(self.role),
            secret=secret,
            until=token.expires_at,
        )

    async def join(self, token: MailToken, now: datetime) -> bool:
        """The invited person accepts. False where the link was used, or the invitation is no more."""
        await self._lock()
        if self.deactivated_at is not None or not await token.use(now):
            return False
        if self.joined_at is None:
            self.joined_at = now
            await self.save(update_fields=["joined_at"])
            user = await User.get(id=self.user_id)
            await Event.write(
                await viewer_of(user, self, now),
                "staff.joined",
                partner=self.partner_id,
                needs="people:read",
                staff=user.name,
            )
        return True

    async def change_role(self, viewer: Viewer, role: Role, master_user_id: UUID | None = None) -> None:
        """Give another role. The person has to sign in again; who changes the own role keeps the session. Raises `Refused`.

        `master_user_id`: the user of the portal master as whom the person becomes admin.
        """
        await self._may_become(viewer, role)
        if role is self.role:
            return
        self.role_before, self.master_user_id = (self.role if master_user_id else None), master_user_id
        self.role = role
        await self.save(update_fields=["role", "role_before", "master_user_id"])
        await self._end_sessions(viewer)
        await self._log(viewer, "staff.role_changed", role=role)

    async def deactivate(self, viewer: Viewer) -> None:
        """Shut the person out of this partner at once, or take an invitation back. Grants stay, for when the person comes back.

        Raises `Refused`.
        """
        await self._may_become(viewer, None)
        if self.deactivated_at is not None:
            return
        self.deactivated_at = viewer.now
        await self.save(update_fields=["deactivated_at"])
        await MailToken.filter(staff_id=self.id, used_at=None).update(used_at=viewer.now)
        await Session.filter(user_id=self.user_id, partner_id=self.partner_id).delete()
        await self._log(viewer, "staff.deactivated")

    async def activate(self, viewer: Viewer) -> None:
        """Let a deactivated person in again, with the role and the grants of before. Raises `Refused`."""
        await self._lock()
        refuse_if(rules.refuse_role_change(await self._own(viewer), Role.READ_ONLY, self.role, 1), self)
        if self.deactivated_at is None:
            return
        self.deactivated_at = None
        await self.save(update_fields=["deactivated_at"])
        await self._log(viewer, "staff.activated")

    @classmethod
    async def hand_over(cls, viewer: Viewer, to: Self) -> None:
        """Make `to` an owner and the viewer an admin, in one step. Raises `Refused`."""
        await to._lock()
        own = await cls._own(viewer)
        to_self, gone = to.id == viewer.staff_id, to.deactivated_at is not None
        refuse_if(rules.refuse_transfer(own, to_self, gone, to.joined_at is not None), to)
        to.role, to.role_before, to.master_user_id = Role.OWNER, None, None
        await to.save(update_fields=["role", "role_before", "master_user_id"])
        await cls.filter(id=viewer.staff_id).update(role=Role.ADMIN, role_before=None, master_user_id=None)
        await to._end_sessions(viewer)
        await to._log(viewer, "staff.ownership_transferred")

    async def _lock(self) -> None:
        # The partner's row is the lock: two owners who demote each other at once take turns, and the second is refused.
        await Partner.filter(id=self.partner_id).select_for_update().get()
        await self.refresh_from_db(fields=["role", "joined_at", "deactivated_at"])

    @classmethod
    async def _own(cls, viewer: Viewer) -> Role | None:
        """The role that the viewer has now, not when the request began; None: none any more."""
        own = await cls.get_or_none(id=viewer.staff_id, deactivated_at=None) if viewer.staff_id else None
        return own.role if own else None

    async def _may_become(self, viewer: Viewer, role: Role | None) -> None:
        await self._lock()
        owners = Staff.filter(partner_id=self.partner_id, role=Role.OWNER, deactivated_at=None, joined_at__isnull=False)
        others = await owners.exclude(id=self.id).count()
        refuse_if(rules.refuse_role_change(await self._own(viewer), self.role, role, others), self)

    async def _end_sessions(self, viewer: Viewer) -> None:
        """What a role allowed ends with it: a session that began under another role is no more."""
        rows = Session.filter(user_id=self.user_id).exclude(id=viewer.session_id or UUID(int=0))
        await rows.filter(Q(partner_id=self.partner_id) | Q(partner_id__isnull=True)).delete()

    async def _log(self, viewer: Viewer, kind: str, **data: str) -> None:
        await Event.write(
            viewer, kind, partner=self.partner_id, needs="people:read", staff=await self.display_name(), **data
        )


async def _tell_that_it_waits(partner: Partner, user: User, now: datetime) -> None:
    """Tell the vendor's people who approve partners."""
    from portal.notifications.models import Letter, Notification  # what people are told knows people
    from portal.notifications.rules import Told

    def read_by(admin: User) -> dict[str, object]:
        return {"email": admin.email, "at": now, "partner": partner.name, "name": user.name}

    letter = Letter("people/partner_waits", read_by)
    await Notification.tell_vendor(Told.PARTNER_WAITS, f"waits:{partner.id}", ids.encode("partner", partner.id), now, letter=letter, partner=partner.name)
