"""People: who they are, their passwords and mail addresses."""

from datetime import datetime, timedelta
from typing import Any, Self
from uuid import UUID

from tortoise import fields
from tortoise.exceptions import IntegrityError
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.db.fields import IdField, KeyField
from portal.db.transactions import savepoint
from portal.kernel import passwords
from portal.kernel.checks import check_email
from portal.kernel.refusal import Refusal, Refused, refuse_if
from portal.kernel.text import gettext as _
from portal.kernel.text import one_line
from portal.kernel.viewer import Viewer
from portal.outbox import mail
from portal.people import rules
from portal.people.models.sessions import Session
from portal.people.models.tokens import MailToken
from portal.people.rules import VendorRole


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
    offers_tour = fields.BooleanField(default=True)  # until one has taken it or said no
    vendor_role = fields.CharEnumField(VendorRole, max_length=10, null=True)
    is_analyst = fields.BooleanField(default=False)
    analyst_partner_id: UUID | None
    analyst_partner = fields.ForeignKeyField("portal.Partner", related_name="analysts", null=True, on_delete=fields.RESTRICT)
    has_second_factor = fields.BooleanField(default=False)  # kept by `factors.count_factors`
    reads_contacts = fields.BooleanField(default=False)  # an analyst who may see contact data
    created_at = fields.DatetimeField()
    erased_at = fields.DatetimeField(null=True)  # who it was is known no more

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
            await self.tell("password_changed", now)

    async def change_profile(self, changes: dict[str, Any]) -> None:
        """Change name, language, time zone, theme, single-key shortcuts, the tour: only what `changes` names. Raises `Refused`."""
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

    async def take_email(self, token: MailToken, now: datetime) -> bool:
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
        await self.tell("password_asked", now, secret=secret, until=token.expires_at)
        return secret

    async def tell(self, kind: str, now: datetime, **words: object) -> None:
        """Mail the person what happened to their sign-in: `templates/people/mail/<kind>`, which also reads `email` and `at`."""
        await mail.post(f"people/{kind}", self.email, now, self.language, self.timezone, email=self.email, at=now, **words)

    async def check_password(self, password: str) -> bool:
        """Whether this is the person's password. Takes as long for a person without one."""
        fits, renewed = await passwords.check_password(self.password_hash, password)
        if renewed:
            self.password_hash = renewed
            await self.save(update_fields=["password_hash"])
        return fits
