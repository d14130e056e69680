"""People: users, their place in partners and at the vendor, their sessions, mailed tokens and API tokens."""

import secrets
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Self
from uuid import UUID

from tortoise import fields
from tortoise.expressions import F
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.audit.models import Event
from portal.db.fields import IdField, KeyField
from portal.kernel import passwords
from portal.kernel.refusal import Refusal, Refused, refuse_if
from portal.kernel.text import gettext as _
from portal.kernel.text import one_line
from portal.kernel.viewer import Kind, Viewer
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

    async def set_password(self, password: str, shortest: int, keep_session: UUID | None = None) -> None:
        """Take a new password; every other session of the person ends. Raises `Refused`."""
        refuse_if(rules.refuse_password(password, (self.email, self.name), shortest), self)
        self.password_hash = await passwords.hash_password(password)
        await self.save(update_fields=["password_hash"])
        await Session.filter(user_id=self.id).exclude(id=keep_session or UUID(int=0)).delete()

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
    invited_at = fields.DatetimeField()
    joined_at = fields.DatetimeField(null=True)
    deactivated_at = fields.DatetimeField(null=True)
    last_seen_at = fields.DatetimeField(null=True)

    class Meta:
        table = "staff"
        unique_together = (("user_id", "partner_id"),)
        indexes = [Index(fields=("partner_id", "role"))]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """With `people:read` or `access:read` everyone in the partner; else oneself."""
        if not viewer.partner_id or not viewer.staff_id:
            return cls.filter(id__in=[])
        if viewer.can("people:read") or viewer.can("access:read"):
            return cls.filter(partner_id=viewer.partner_id)
        return cls.filter(id=viewer.staff_id)

    async def display_name(self) -> str:
        """The person's name, for sentences."""
        return (await User.get(id=self.user_id)).name

    @classmethod
    async def invite(cls, viewer: Viewer, partner: Partner, name: str, email: str, role: Role) -> "tuple[Staff, MailToken, str]":
        """Offer a person a place in the partner. Gives the row, its single-use token, and the secret to be mailed.

        An invited person who has not joined can be invited again: the older link dies. Raises `Refused`.
        """
        name = one_line(name)
        refusals = rules.refuse_person(name, email)
        if refusals:
            raise Refused(refusals)
        user = await User.get_or_none(email_key=email_key(email))
        staff = await cls.get_or_none(user_id=user.id, partner_id=partner.id) if user else None
        already = staff is not None and (staff.joined_at is not None or staff.deactivated_at is not None)
        refuse_if(rules.refuse_invite(Role(viewer.role or Role.READ_ONLY), role, already), staff)
        user = user or await User.add(viewer.now, name, email, language=viewer.language, timezone=partner.timezone)
        if staff:
            staff.role, staff.invited_at = role, viewer.now
            await staff.save(update_fields=["role", "invited_at"])
        else:
            staff = await cls.create(user_id=user.id, partner_id=partner.id, role=role, invited_at=viewer.now)
        token, secret = await MailToken.make(viewer.now, "join", user, timedelta(days=7), staff_id=staff.id)
        await Event.write(viewer, "staff.invited", partner=partner.id, needs="people:read", staff=name, role=role)
        return staff, token, secret

    async def join(self, viewer: Viewer) -> None:
        """The invited person accepts."""
        if self.joined_at is None:
            self.joined_at = viewer.now
            await self.save(update_fields=["joined_at"])
            await Event.write(viewer, "staff.joined", partner=self.partner_id, needs="people:read", staff=viewer.name)

    async def change_role(self, viewer: Viewer, role: Role) -> None:
        """Give another role; the person's sessions get a new start. The last owner stays one. Raises `Refused`."""
        await self._may_become(viewer, role)
        if role is self.role:
            return
        self.role = role
        await self.save(update_fields=["role"])
        await self._log(viewer, "staff.role_changed", role=role)

    async def deactivate(self, viewer: Viewer) -> None:
        """Shut the person out of this partner at once. Grants stay, for when the person comes back. Raises `Refused`."""
        if self.deactivated_at is not None:
            return
        await self._may_become(viewer, None)
        self.deactivated_at = viewer.now
        await self.save(update_fields=["deactivated_at"])
        await Session.filter(user_id=self.user_id, partner_id=self.partner_id).update(partner_id=None)
        await self._log(viewer, "staff.deactivated")

    async def activate(self, viewer: Viewer) -> None:
        """Let a deactivated person in again, with the role and the grants of before. Raises `Refused`."""
        if self.deactivated_at is None:
            return
        refuse_if(rules.refuse_role_change(Role(viewer.role or Role.READ_ONLY), Role.READ_ONLY, self.role, 1), self)
        self.deactivated_at = None
        await self.save(update_fields=["deactivated_at"])
        await self._log(viewer, "staff.activated")

    async def hand_over(self, viewer: Viewer, to: "Staff") -> None:
        """Make `to` an owner and oneself an admin, in one step. Raises `Refused`."""
        to_self, gone = to.id == self.id, to.deactivated_at is not None
        refuse_if(rules.refuse_transfer(self.role, to_self, gone, to.joined_at is not None), to)
        to.role, self.role = Role.OWNER, Role.ADMIN
        await to.save(update_fields=["role"])
        await self.save(update_fields=["role"])
        await to._log(viewer, "staff.ownership_transferred")

    async def _may_become(self, viewer: Viewer, role: Role | None) -> None:
        # The partner's row is the lock: two owners who demote each other at once take turns, and the second is refused.
        await Partner.filter(id=self.partner_id).select_for_update().get()
        await self.refresh_from_db(fields=["role", "deactivated_at"])
        owners = Staff.filter(partner_id=self.partner_id, role=Role.OWNER, deactivated_at=None, joined_at__isnull=False)
        others = await owners.exclude(id=self.id).count()
        own = await Staff.get_or_none(id=viewer.staff_id, deactivated_at=None) if viewer.staff_id else None
        own_role = own.role if own else Role(viewer.role or Role.READ_ONLY)
        refuse_if(rules.refuse_role_change(own_role, self.role, role, others), self)

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
    proven_at = fields.DatetimeField()  # when the password was last given: what a step-up asks for
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
    """How often someone tried to sign in: per account, per address and over all, in windows of five minutes."""

    id = IdField()
    key = fields.CharField(64)
    window = fields.DatetimeField()
    tries = fields.IntField(default=0)

    class Meta:
        table = "person_sign_in_count"
        unique_together = (("key", "window"),)

    @classmethod
    async def charge(cls, key: str, now: datetime, seconds: int) -> int:
        """Count one try under `key` (stored as a digest) and give the number of tries in this window."""
        window = datetime.fromtimestamp(now.timestamp() // seconds * seconds, now.tzinfo)
        row, _made = await cls.get_or_create(key=digest(key), window=window)
        await cls.filter(id=row.id).update(tries=F("tries") + 1)
        return (await cls.get(id=row.id)).tries


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


def permissions_of(user: User, staff: Staff | None) -> tuple[Kind, frozenset[str]]:
    """What kind of viewer a person is, there where `staff` says, and what that allows."""
    if staff:
        return Kind.STAFF, rules.ROLE_PERMISSIONS[staff.role]
    if user.vendor_role:
        return Kind.VENDOR, rules.VENDOR_PERMISSIONS[user.vendor_role]
    if user.is_analyst:
        base = rules.ANALYST_PERMISSIONS if user.analyst_partner_id else rules.VENDOR_ANALYST_PERMISSIONS
        return Kind.ANALYST, base | ({"contacts:read"} if user.reads_contacts else frozenset())
    return Kind.ANONYMOUS, frozenset()


async def viewer_of(user: User, staff: Staff | None, now: datetime, session: Session | None = None) -> Viewer:
    """The viewer that a person is, now, in the partner of `staff` (None: as vendor staff or analyst)."""
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
        language=user.language,
        timezone=user.timezone,
        now=now,
    )
