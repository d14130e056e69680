"""What a person signs in with beside the password: an authenticator app, passkeys, and recovery codes for a bad day."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Self
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.db.fields import IdField, KeyField
from portal.kernel import sealed
from portal.kernel.refusal import Refused, refuse_if
from portal.kernel.text import one_line
from portal.kernel.viewer import Viewer
from portal.people import rules_factors as rules
from portal.people.models.tokens import digest

if TYPE_CHECKING:
    from portal.people.models.users import User

_TOTP = "totp"  # what the secret is sealed for


class Totp(Model):
    """A person's authenticator app. `confirmed_at` None: its secret was shown, and no code of it has been given yet."""

    id = IdField()
    user_id: UUID
    user = fields.OneToOneField("portal.User", related_name="totp", on_delete=fields.CASCADE)
    secret = fields.TextField()  # sealed
    last_step = fields.BigIntField(default=0)  # the half minute of the last code that was taken: none is taken twice
    made_at = fields.DatetimeField()
    confirmed_at = fields.DatetimeField(null=True)

    class Meta:
        table = "person_totp"

    @classmethod
    async def begin(cls, user: "User", key: bytes, now: datetime) -> Self:
        """Draw a secret for a new authenticator app, in place of one that was never confirmed. Raises `Refused`."""
        refuse_if(rules.refuse_second_app(await cls.filter(user_id=user.id, confirmed_at__isnull=False).exists()))
        await cls.filter(user_id=user.id).delete()
        return await cls.create(user_id=user.id, secret=sealed.seal(key, _TOTP, rules.draw_totp_secret()), made_at=now)

    def shown(self, key: bytes) -> str:
        """The secret as an app takes it, in base 32."""
        return sealed.unseal(key, _TOTP, self.secret)

    async def take(self, code: str, key: bytes, now: datetime) -> bool:
        """Whether this is a code of now, given for the first time. A code that was taken, and all before it, are taken no more."""
        try:
            step = rules.totp_step(self.shown(key), code, now)
        except sealed.Unreadable:  # the portal's key has changed: a recovery code lets in, and the app is set up anew
            return False
        return step is not None and await Totp.filter(id=self.id, last_step__lt=step).update(last_step=step) == 1

    async def confirm(self, code: str, key: bytes, now: datetime) -> None:
        """The first code of the app shows that it knows the secret. Raises `Refused` WRONG_CODE."""
        if not await self.take(code, key, now):
            raise Refused((rules.wrong_code(),))
        self.confirmed_at = now
        await self.save(update_fields=["confirmed_at"])


class RecoveryCode(Model):
    """A code that stands in for the second factor once, for who has lost it."""

    id = IdField()
    user_id: UUID
    user = fields.ForeignKeyField("portal.User", related_name="recovery_codes", on_delete=fields.CASCADE)
    digest = fields.CharField(64)
    made_at = fields.DatetimeField()
    used_at = fields.DatetimeField(null=True)

    class Meta:
        table = "person_recovery_code"
        unique_together = (("user_id", "digest"),)

    @classmethod
    async def draw(cls, user: "User", now: datetime) -> list[str]:
        """Ten new codes, to be shown once; the older ones are dead."""
        await cls.filter(user_id=user.id).delete()
        codes = rules.draw_recovery_codes()
        await cls.bulk_create([cls(user_id=user.id, digest=_named(user.id, code), made_at=now) for code in codes])
        return codes

    @classmethod
    async def use(cls, user: "User", code: str, now: datetime) -> bool:
        """Use a code up. False where it is none of the person's, or was used."""
        found = cls.filter(user_id=user.id, digest=_named(user.id, code), used_at__isnull=True)
        return await found.update(used_at=now) == 1

    @classmethod
    async def left(cls, user_id: UUID) -> int:
        """How many can still be used."""
        return await cls.filter(user_id=user_id, used_at__isnull=True).count()


def _named(user_id: UUID, code: str) -> str:
    return digest(f"{user_id}:{rules.plain_recovery_code(code)}")


class Passkey(Model):
    """A key pair that the person's device or password manager keeps; the portal knows its public half."""

    id = IdField()
    user_id: UUID
    user = fields.ForeignKeyField("portal.User", related_name="passkeys", on_delete=fields.CASCADE)
    name = fields.CharField(100)
    credential_id = KeyField(1400, unique=True)  # base64url, as browsers spell it
    public_key = fields.TextField()  # base64url of the COSE key
    sign_count = fields.BigIntField(default=0)
    is_synced = fields.BooleanField(default=False)  # kept by a service on several devices
    made_at = fields.DatetimeField()
    used_at = fields.DatetimeField(null=True)
    challenged_at = fields.DatetimeField()  # when the challenge was drawn that it answered last: an older answer is a replay

    class Meta:
        table = "person_passkey"
        indexes = [Index(fields=("user_id",))]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """One's own."""
        return cls.filter(user_id=viewer.user_id) if viewer.user_id else cls.filter(id__in=[])

    @classmethod
    async def add(cls, user: "User", name: str, made: rules.NewPasskey, now: datetime) -> Self:
        """Keep a passkey that the person's browser has made. Raises `Refused`."""
        name = one_line(name) or rules.passkey_name(now)
        own = await cls.filter(user_id=user.id).count()
        known = await cls.filter(credential_id=made.credential_id).exists()
        refuse_if(rules.refuse_passkey(name, own, known))
        return await cls.create(
            user_id=user.id,
            name=name,
            credential_id=made.credential_id,
            public_key=made.public_key,
            sign_count=made.sign_count,
            is_synced=made.is_synced,
            made_at=now,
            challenged_at=made.challenged_at,
        )

    async def take(self, answer: rules.PasskeyAnswer, now: datetime) -> bool:
        """Note that the passkey has answered. False where the answer, or a later one, was taken already."""
        fresh = Passkey.filter(id=self.id, challenged_at__lt=answer.challenged_at)
        changes = {"challenged_at": answer.challenged_at, "sign_count": answer.sign_count, "used_at": now}
        return await fresh.update(**changes, is_synced=answer.is_synced) == 1

    async def rename(self, name: str) -> None:
        """Give it another name. Raises `Refused`."""
        name = one_line(name)
        refuse_if(rules.refuse_passkey(name, 0, False), self)
        self.name = name
        await self.save(update_fields=["name"])


class PendingSignIn(Model):
    """A browser whose person has given the password, and the second factor not yet. It is nobody's session."""

    id = IdField()
    user_id: UUID
    mail_token_id: UUID | None
    user = fields.ForeignKeyField("portal.User", related_name="pending_sign_ins", on_delete=fields.CASCADE)
    mail_token = fields.ForeignKeyField("portal.MailToken", null=True, on_delete=fields.CASCADE)  # the invitation being accepted
    digest = fields.CharField(64, unique=True)  # of the browser's cookie
    made_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()

    class Meta:
        table = "person_pending_sign_in"

    LASTS = timedelta(minutes=10)

    @classmethod
    async def begin(cls, user: "User", secret: str, now: datetime, mail_token: UUID | None) -> Self:
        """The password was right: wait for the second factor under a fresh cookie, given by its secret."""
        expires_at = now + cls.LASTS
        return await cls.create(user_id=user.id, mail_token_id=mail_token, digest=digest(secret), made_at=now, expires_at=expires_at)

    @classmethod
    async def find(cls, cookie: str, now: datetime) -> Self | None:
        """What waits for the second factor under this cookie."""
        return await cls.get_or_none(digest=digest(cookie), expires_at__gt=now)


async def count_factors(user: "User") -> bool:
    """Write down anew whether the person has a second factor; without one its recovery codes stand in for nothing, and go."""
    has = await Totp.filter(user_id=user.id, confirmed_at__isnull=False).exists() or await Passkey.filter(user_id=user.id).exists()
    if has != user.has_second_factor:
        user.has_second_factor = has
        await user.save(update_fields=["has_second_factor"])
    if not has:
        await RecoveryCode.filter(user_id=user.id).delete()
    return has


async def forget_factors(user: "User", now: datetime) -> None:
    """Take every factor of the person away, and what waits for one."""
    for model in (Totp, Passkey, RecoveryCode, PendingSignIn):
        await model.filter(user_id=user.id).delete()
    await count_factors(user)
