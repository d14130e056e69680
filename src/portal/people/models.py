"""People: users, their place in partners and at the vendor, their sessions, mailed tokens and API tokens."""

import secrets
from dataclasses import replace
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any, Self
from uuid import UUID

from tortoise import fields
from tortoise.exceptions import IntegrityError
from tortoise.expressions import F, Q
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.audit.models import Event
from portal.db.fields import IdField, KeyField
from portal.db.transactions import savepoint
from portal.kernel import passwords
from portal.kernel.checks import check_email
from portal.kernel.refusal import Refusal, Refused, refuse_if
from portal.kernel.text import gettext as _
from portal.kernel.text import one_line
from portal.kernel.viewer import Kind, Viewer
from portal.outbox import mail
from portal.partners.models import Partner
from portal.people import rules
from portal.people.rules import Role, VendorRole


def digest(secret: str) -> str:
    """What is stored of a secret that the portal made itself (256 random bits): its SHA-256, in hexadecimal."""
    return sha256(secret.encode()).hexdigest()


def email_key(email: str) -> str:
    """The form in which mail addresses are compared."""
    return email.strip().casefold()


class User(Model):
    """A person. What the person may do follows from `Staff` rows, `vendor_role` and `is_analyst`."""

    id = IdField()
    name = fields.CharField(200)
    email = fields.CharField(254)
    email_key = KeyField(254, unique=True)
    password_hash = fields.CharField(200, default="")
    language = fields.CharField(10, default="en")
    timezone = fields.CharField(64, default="UTC")
    theme = fields.CharField(6, default="system")  # system, light, dark
    single_keys = fields.BooleanField(default=True)
    vendor_role = fields.CharEnumField(VendorRole, max_length=10, null=True)
    is_analyst = fields.BooleanField(default=False)
    analyst_partner_id: UUID | None
    analyst_partner = fields.ForeignKeyField("portal.Partner", related_name="analysts", null=True, on_delete=fields.RESTRICT)
    reads_contacts = fields.BooleanField(default=False)  # an analyst who may see contact data
    created_at = fields.DatetimeField()

    class Meta:
        table = "person"

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """Oneself. Others are met as staff of a partner."""
        return cls.filter(id=viewer.user_id) if viewer.user_id else cls.filter(id__in=[])

    @classmethod
    async def add(cls, now: datetime, name: str, email: str, **details: object) -> Self:
        """Make a person. Raises `Refused` on a bad name or address, or one that is taken."""
        name, email = one_line(name), email.strip()
        refusals = rules.refuse_person(name, email)
        if not refusals and await cls.filter(email_key=email_key(email)).exists():
            refusals = (Refusal("EMAIL_TAKEN", _("Someone has this e-mail address already."), "email"),)
        if refusals:
            raise Refused(refusals)
        return await cls.create(name=name, email=email, email_key=email_key(email), created_at=now, **details)

    async def hash_of(self, password: str, shortest: int) -> str:
        """The hash of a new password. Slow: to be made outside a transaction. Raises `Refused`."""
        refuse_if(rules.refuse_password(password, (self.email, self.name), shortest), self)
        return await passwords.hash_password(password)

    async def set_password(self, encoded: str, now: datetime, keep_session: UUID | None = None) -> None:
        """Take a new password, by its hash. Every other session ends, every link in an earlier mail dies, and the person is told."""
        known = bool(self.password_hash)
        self.password_hash = encoded
        await self.save(update_fields=["password_hash"])
        await Session.filter(user_id=self.id).exclude(id=keep_session or UUID(int=0)).delete()
        await MailToken.filter(user_id=self.id, purpose__in=("password", "email"), used_at=None).update(used_at=now)
        if known:
            await mail.post(
                "people/password_changed", self.email, now, self.language, self.timezone, email=self.email, at=now
            )

    async def change_profile(self, changes: dict[str, Any]) -> None:
        """Change name, language, time zone, theme, single-key shortcuts: only what `changes` names. Raises `Refused`."""
        for name, value in changes.items():
            setattr(self, name, one_line(value) if isinstance(value, str) else value)
        refusals = rules.refuse_profile(self.name, self.language, self.timezone, self.theme)
        if refusals:
            await self.refresh_from_db()
            raise Refused(refusals, self)
        if changes:
            await self.save(update_fields=list(changes))

    async def ask_email(self, email: str, now: datetime, lasts: timedelta) -> None:
        """Ask for another mail address: a link goes there, and the present address is told. Raises `Refused`.

        Whether someone has that address already shows only when the link is used, by its owner.
        """
        email = email.strip()
        refuse_if(check_email(email, "email", required=True), self)
        if email_key(email) == self.email_key:
            raise Refused((Refusal("SAME_EMAIL", _("This is your address already."), "email"),), self)
        token, secret = await MailToken.make(now, "email", self, lasts, email=email)
        place = (now, self.language, self.timezone)
        await mail.post("people/email_asked", email, *place, name=self.name, secret=secret, until=token.expires_at)
        await mail.post("people/email_told", self.email, *place, email=email, at=now)

    async def take_email(self, token: "MailToken", now: datetime) -> bool:
        """The new address has proven itself. False where the link was used, or someone else has the address by now."""
        if await User.filter(email_key=email_key(token.email)).exists() or not await token.use(now):
            return False
        self.email, self.email_key = token.email, email_key(token.email)
        try:
            async with savepoint():
                await self.save(update_fields=["email", "email_key"])
        except IntegrityError:  # someone else took it at this moment
            return False
        await MailToken.filter(user_id=self.id, purpose="password", used_at=None).update(used_at=now)
        return True

    async def ask_password(self, now: datetime, lasts: timedelta) -> str:
        """Mail a link to set the password by. Answers its secret."""
        token, secret = await MailToken.make(now, "password", self, lasts)
        await mail.post(
            "people/password_asked",
            self.email,
            now,
            self.language,
            self.timezone,
            email=self.email,
            secret=secret,
            until=token.expires_at,
        )
        return secret

    async def check_password(self, password: str) -> bool:
        """Whether this is the person's password. Takes as long for a person without one."""
        fits, renewed = await passwords.check_password(self.password_hash, password)
        if renewed:
            self.password_hash = renewed
            await self.save(update_fields=["password_hash"])
        return fits


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

    async def display_name(self) -> str:
        """The person's name, for sentences."""
        user = await User.get(id=self.user_id)
        return rules.shown_name(user.name, self.invited_as, self.joined_at is not None)

    @classmethod
    async def invite(cls, viewer: Viewer, name: str, email: str, role: Role, lasts: timedelta) -> Self:
        """Offer a person a place in the viewer's partner, by a mail with a single-use link.

        An invited person who has not joined can be invited again: the older link dies. Raises `Refused`.
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
            staff.role, staff.invited_as, staff.invited_at = role, name, viewer.now
            await staff.save(update_fields=["role", "invited_as", "invited_at"])
        else:
            staff = await cls.create(
                user_id=user.id, partner_id=partner.id, role=role, invited_as=name, invited_at=viewer.now
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

    async def join(self, token: "MailToken", now: datetime) -> bool:
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

    async def change_role(self, viewer: Viewer, role: Role) -> None:
        """Give another role. The person has to sign in again; who changes the own role keeps the session. Raises `Refused`."""
        await self._may_become(viewer, role)
        if role is self.role:
            return
        self.role = role
        await self.save(update_fields=["role"])
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
        to.role = Role.OWNER
        await to.save(update_fields=["role"])
        await cls.filter(id=viewer.staff_id).update(role=Role.ADMIN)
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


class Session(Model):
    """A browser that has signed in. Only the digest of its cookie is stored."""

    id = IdField()
    user_id: UUID
    partner_id: UUID | None
    user = fields.ForeignKeyField("portal.User", related_name="sessions", on_delete=fields.CASCADE)
    partner = fields.ForeignKeyField("portal.Partner", null=True, on_delete=fields.RESTRICT)
    digest = fields.CharField(64, unique=True)
    created_at = fields.DatetimeField()
    seen_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    proven_at = fields.DatetimeField()  # when the person last proved to be that person: what a step-up asks for
    browser = fields.CharField(200, default="")
    address = fields.CharField(64, default="")

    class Meta:
        table = "person_session"

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        return cls.filter(user_id=viewer.user_id, expires_at__gt=viewer.now) if viewer.user_id else cls.filter(id__in=[])

    @classmethod
    async def start(
        cls, user: User, now: datetime, hours: int, *, browser: str, address: str, partner_id: UUID | None
    ) -> tuple[Self, str]:
        """Begin a session. Gives the row and the secret for the cookie, which is nowhere stored."""
        secret = secrets.token_urlsafe(32)
        row = await cls.create(
            user_id=user.id,
            partner_id=partner_id,
            digest=digest(secret),
            created_at=now,
            seen_at=now,
            proven_at=now,
            expires_at=now + timedelta(hours=hours),
            browser=browser[:200],
            address=address[:64],
        )
        return row, secret


class MailToken(Model):
    """A single-use secret that went out by mail: to set a password, to join a partner, to prove an address."""

    id = IdField()
    user_id: UUID
    user = fields.ForeignKeyField("portal.User", related_name="mail_tokens", on_delete=fields.CASCADE)
    staff_id: UUID | None
    staff = fields.ForeignKeyField("portal.Staff", null=True, on_delete=fields.CASCADE)
    purpose = fields.CharField(10)  # password, join, email
    digest = fields.CharField(64, unique=True)
    email = fields.CharField(254, default="")  # purpose email: the address that is to become the person's
    made_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    used_at = fields.DatetimeField(null=True)

    class Meta:
        table = "person_mail_token"
        indexes = [Index(fields=("user_id", "purpose"))]

    @classmethod
    async def make(
        cls, now: datetime, purpose: str, user: User, lasts: timedelta, *, staff_id: UUID | None = None, email: str = ""
    ) -> tuple[Self, str]:
        """Make a token; older ones for the same purpose (and partner) die. Gives the row and the secret for the mail."""
        await cls.filter(user_id=user.id, purpose=purpose, staff_id=staff_id, used_at=None).update(used_at=now)
        secret = secrets.token_urlsafe(32)
        row = await cls.create(
            user_id=user.id,
            staff_id=staff_id,
            purpose=purpose,
            digest=digest(secret),
            email=email,
            made_at=now,
            expires_at=now + lasts,
        )
        return row, secret

    @classmethod
    async def find(cls, secret: str, purpose: str, now: datetime) -> Self | None:
        """The token, where it can still be used."""
        return await cls.get_or_none(digest=digest(secret), purpose=purpose, used_at__isnull=True, expires_at__gt=now)

    async def use(self, now: datetime) -> bool:
        """Claim it. False where another request was first."""
        return await MailToken.filter(id=self.id, used_at__isnull=True).update(used_at=now) == 1


class SignInCount(Model):
    """How often someone tried to sign in and failed: per account, per address and over all.

    One row for each key: its id is made from the key, so that two first tries at once meet in one row.
    """

    id = IdField()
    key = fields.CharField(64)
    window = fields.DatetimeField()
    tries = fields.IntField(default=0)

    class Meta:
        table = "person_sign_in_count"
        unique_together = (("key", "window"),)

    @classmethod
    async def charge(cls, key: str, now: datetime, seconds: int, limit: int) -> datetime | None:
        """Count one try under `key` (stored as a digest), or give the moment until which there were too many.

        A window begins with its first try. Each step is one statement, so that tries at the same moment are all counted.
        """
        named = digest(key)
        row = cls.filter(id=UUID(named[:32]))
        begun = now - timedelta(seconds=seconds)
        for _attempt in (1, 2):
            if await row.filter(window__lte=begun).update(window=now, tries=1):
                return None
            if await row.filter(window__gt=begun, tries__lt=limit).update(tries=F("tries") + 1):
                return None
            found = await row.get_or_none()
            if found:
                return found.window + timedelta(seconds=seconds)
            try:
                await cls.create(id=UUID(named[:32]), key=named, window=now, tries=1)
                return None
            except IntegrityError:  # another try was first: it is counted beside it
                continue
        return now + timedelta(seconds=seconds)

    @classmethod
    async def give_back(cls, keys: list[str]) -> None:
        """Take one try back under each key: it was the right one."""
        await cls.filter(id__in=[UUID(digest(key)[:32]) for key in keys], tries__gt=0).update(tries=F("tries") - 1)


class ApiToken(Model):
    """A secret for programs, `ppt_…`. It acts as a person (`user`), or is a tool of a partner, of a product or of the billing."""

    id = IdField()
    name = fields.CharField(200)
    digest = fields.CharField(64, unique=True)
    hint = fields.CharField(12)  # the first characters, to tell tokens apart
    user_id: UUID | None
    partner_id: UUID | None
    product_id: UUID | None
    user = fields.ForeignKeyField("portal.User", related_name="tokens", null=True, on_delete=fields.CASCADE)
    partner = fields.ForeignKeyField("portal.Partner", related_name="tokens", null=True, on_delete=fields.CASCADE)
    product = fields.ForeignKeyField("portal.Product", related_name="tokens", null=True, on_delete=fields.CASCADE)
    is_billing = fields.BooleanField(default=False)
    scopes: list[str] = fields.JSONField()
    created_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    revoked_at = fields.DatetimeField(null=True)
    last_used_at = fields.DatetimeField(null=True)

    class Meta:
        table = "person_api_token"


def permissions_of(user: Any, staff: Any) -> tuple[Kind, frozenset[str]]:
    """What kind of viewer a person is, there where `staff` says, and what that allows."""
    if staff:
        return Kind.STAFF, rules.ROLE_PERMISSIONS[staff.role]
    if user.vendor_role:
        return Kind.VENDOR, rules.VENDOR_PERMISSIONS[user.vendor_role]
    if user.is_analyst:
        base = rules.ANALYST_PERMISSIONS if user.analyst_partner_id else rules.VENDOR_ANALYST_PERMISSIONS
        return Kind.ANALYST, base | ({"contacts:read"} if user.reads_contacts else frozenset())
    return Kind.ANONYMOUS, frozenset()


async def viewer_of(user: Any, staff: Any, now: datetime, session: Any = None) -> Viewer:
    """The viewer that a person is, now, in the partner of `staff` (None: as vendor staff or analyst).

    `user`, `staff` and `session` are rows, or as much of them as this reads.
    """
    kind, permissions = permissions_of(user, staff)
    return Viewer(
        kind=kind,
        user_id=user.id,
        name=user.name,
        partner_id=staff.partner_id if staff else user.analyst_partner_id if kind is Kind.ANALYST else None,
        staff_id=staff.id if staff else None,
        role=staff.role if staff else user.vendor_role,
        granted_only=bool(staff and staff.role is Role.ADVISOR),
        permissions=permissions,
        session_id=session.id if session else None,
        proven_at=session.proven_at if session else None,
        language=user.language,
        timezone=user.timezone,
        now=now,
    )
