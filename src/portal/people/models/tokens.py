"""Secrets that the portal hands out: single-use ones by mail, and API tokens for programs."""

import secrets
from collections.abc import Collection
from datetime import datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING, Self
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Q
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.audit.models import Event
from portal.db.fields import IdField
from portal.db.transactions import whole
from portal.kernel.refusal import Refused, not_found
from portal.kernel.text import one_line
from portal.kernel.viewer import Kind, Viewer
from portal.people import rules_tokens
from portal.people.rules_tokens import MANAGE, TokenKind

if TYPE_CHECKING:
    from portal.people.models.users import User


def digest(secret: str) -> str:
    """What is stored of a secret that the portal made itself (256 random bits): its SHA-256, in hexadecimal."""
    return sha256(secret.encode()).hexdigest()


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
        cls, now: datetime, purpose: str, user: "User", lasts: timedelta, *, staff_id: UUID | None = None, email: str = ""
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

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """One's own. With `tokens:manage` all tools of the viewer's partner too; at the vendor all tokens there are."""
        if viewer.user_id is None:
            return cls.filter(id__in=[])
        if viewer.can(MANAGE) and viewer.kind is Kind.VENDOR:
            return cls.all()
        if viewer.can(MANAGE) and viewer.partner_id:
            return cls.filter(Q(user_id=viewer.user_id) | Q(partner_id=viewer.partner_id, user_id__isnull=True))
        return cls.filter(user_id=viewer.user_id)

    @classmethod
    @whole
    async def make(
        cls, viewer: Viewer, secret: str, *, kind: TokenKind, name: str, whose: UUID | None, scopes: Collection[str], days: int
    ) -> Self:
        """Make a token of this secret, of which the digest alone is stored. `whose`: the partner or the product. Raises `Refused`."""
        allowed = rules_tokens.scopes_for(kind, viewer.kind, viewer.permissions)
        refusals = rules_tokens.refuse_token(kind, name, scopes, allowed, days)
        if kind is TokenKind.PARTNER and viewer.kind is Kind.STAFF and whose != viewer.partner_id:
            refusals = (not_found("partner").refusals[0],)
        if refusals:
            raise Refused(refusals)
        owner = {
            TokenKind.PERSON: {"user_id": viewer.user_id, "partner_id": viewer.partner_id if viewer.kind is Kind.STAFF else None},
            TokenKind.PARTNER: {"partner_id": whose},
            TokenKind.PRODUCT: {"product_id": whose},
            TokenKind.BILLING: {"is_billing": True},
        }[kind]
        token = await cls.create(
            **owner,
            name=one_line(name),
            digest=digest(secret),
            hint=secret[:8],
            scopes=sorted(set(scopes)),
            created_at=viewer.now,
            expires_at=viewer.now + timedelta(days=days),
        )
        await token._log(viewer, "created", scopes=token.scopes)
        return token

    @whole
    async def revoke(self, viewer: Viewer) -> None:
        """It opens nothing any more, from the next request on."""
        if await ApiToken.filter(id=self.id, revoked_at__isnull=True).update(revoked_at=viewer.now):
            self.revoked_at = viewer.now
            await self._log(viewer, "revoked")

    @property
    def kind(self) -> TokenKind:
        """Whose it is."""
        return rules_tokens.kind_of(self.user_id, self.partner_id, self.product_id)

    async def _log(self, viewer: Viewer, verb: str, **data: list[str]) -> None:
        # A partner's tools are known to both sides: events of that name are the partner's, and seen by the vendor.
        of_partner = self.kind is TokenKind.PARTNER
        kind = f"partner.token_{verb}" if of_partner else f"token.{verb}"
        partner = self.partner_id if of_partner else viewer.partner_id
        await Event.write(viewer, kind, partner=partner, needs=MANAGE, name=self.name, hint=self.hint, **data)
