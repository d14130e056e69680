"""What a client is asked, and the links in mails to it that open a plain page without signing in."""

import secrets
from datetime import datetime, timedelta
from typing import Any, Self
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Subquery
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.accounts.models import Account, AccountUser, Engagement
from portal.audit.models import Event
from portal.db.fields import IdField
from portal.db.transactions import whole
from portal.gql.ready import OneOf, Ready
from portal.identity import rules
from portal.identity.models.clients import OidcClient
from portal.kernel import ids
from portal.kernel.proof import refuse_unproven
from portal.kernel.refusal import not_found, refuse_if
from portal.kernel.text import one_line
from portal.kernel.viewer import Kind, Viewer
from portal.notifications.models import About, Letter, Notification
from portal.notifications.rules import Told
from portal.outbox import mail
from portal.outbox.webhooks import Webhook
from portal.partners.models import Partner
from portal.people.models import Staff, User, digest


class RestoreRequest(Model):
    """A partner asks a client to restore its access to an account."""

    id = IdField()
    engagement_id: UUID
    engagement = fields.ForeignKeyField("portal.Engagement", related_name="restore_requests", on_delete=fields.RESTRICT)
    staff_id: UUID
    staff = fields.ForeignKeyField("portal.Staff", related_name="restore_requests", on_delete=fields.RESTRICT)
    who = fields.CharField(200)  # the person who asked
    reason = fields.CharField(500, default="")
    asked_at = fields.DatetimeField()
    answered_at = fields.DatetimeField(null=True)
    restored = fields.BooleanField(null=True)
    answered_by = fields.CharField(200, default="")  # who in the client's business answered

    class Meta:
        table = "identity_restore_request"
        indexes = [Index(fields=("engagement_id", "asked_at"))]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """Requests for the accounts that the viewer sees, of the viewer's own partner."""
        return cls.filter(engagement_id__in=Subquery(Engagement.visible_to(viewer).values("id")))

    @classmethod
    async def waiting_for(cls, engagement_ids: list[UUID]) -> dict[UUID, datetime]:
        """When each client was last asked and has not answered."""
        rows = await _WAITING.rows(parents=engagement_ids) if engagement_ids else []
        return {row["engagement_id"]: row["asked_at"] for row in rows}

    @classmethod
    async def waiting_in(cls, account_id: UUID) -> list[Self]:
        """What the partners of an account wait for, for its product."""
        rows = cls.filter(engagement__account_id=account_id, engagement__ended_at__isnull=True, answered_at__isnull=True)
        return await rows.order_by("asked_at").limit(20)

    @classmethod
    @whole
    async def ask(cls, viewer: Viewer, account: Account, reason: str) -> Self:
        """Ask the client to restore what the partner's user had: by mail to its superadmin, and through the product. Raises `Refused`."""
        engagement = await _side(viewer, account)
        reason = one_line(reason)
        health, lifecycle = engagement.access_health, account.lifecycle
        facts = rules.Account(account.name, lifecycle, health, "", "", has_client=True)
        last = await cls.filter(engagement_id=engagement.id).order_by("-asked_at").first()
        refuse_if(rules.refuse_ask(rules.may_ask(facts), reason, last.asked_at if last else None, viewer.now), account)
        said = {"staff_id": viewer.staff_id, "who": viewer.name, "reason": reason, "asked_at": viewer.now}
        row = await cls.create(engagement_id=engagement.id, **said)
        partner = await Partner.get(id=engagement.partner_id)
        told = {**await _told(engagement, viewer), "reason": reason, "by": viewer.name, "request": ids.encode("restorerequest", row.id)}
        await Webhook.post(account.product_id, account.id, "access.restore_requested", told, viewer.now)
        if account.email:
            _link, secret = await ClientLink.make(engagement.id, viewer.now)
            words = {"who": viewer.name, "partner": partner.name, "account": account.name, "reason": reason, "secret": secret}
            await mail.post("identity/restore_asked", account.email, viewer.now, account.locale or "en", account.timezone or "UTC", **words)
        await note(viewer, "access.asked_back", engagement, reason=reason)
        return row

    @classmethod
    @whole
    async def answer_all(cls, engagement: Engagement, restored: bool, by: str, now: datetime) -> list[Self]:
        """The client answers: whoever asked learns it by mail. Which requests were answered by this."""
        waiting = await cls.filter(engagement_id=engagement.id, answered_at__isnull=True).select_for_update()
        for row in waiting:
            await row.answer(restored, by, now)
        return waiting

    @whole
    async def answer(self, restored: bool, by: str, now: datetime) -> bool:
        """Note the client's answer, once. False where it was answered before."""
        said = {"answered_at": now, "restored": restored, "answered_by": one_line(by)[:200]}
        if not await RestoreRequest.filter(id=self.id, answered_at__isnull=True).update(**said):
            return False
        self.update_from_dict(said)
        engagement = await Engagement.get(id=self.engagement_id)
        account, partner = await Account.get(id=engagement.account_id), await Partner.get(id=engagement.partner_id)
        staff = await Staff.get(id=self.staff_id)
        subject, asker = ids.encode("account", account.id), [staff.user_id]
        words = {"restored": restored, "by": by, "partner": partner.name, "account": account.name, "id": subject}
        letter, said = Letter("identity/restore_answered", words), {"name": account.name, "yes": "yes" if restored else ""}
        about = About(subject, account.id)
        await Notification.tell(
            Told.ACCESS_RESTORED, partner.id, f"answered:{self.id}", about, now, addressed=asker, only=asker, letter=letter, **said
        )
        client = Viewer(kind=Kind.TOOL, name=by, now=now)
        await note(client, "access.given_back" if restored else "access.not_given_back", engagement, by=by)
        return True

    @classmethod
    @whole
    async def reset_password(cls, viewer: Viewer, account: Account, lasts: timedelta) -> None:
        """Have the product reset the password of the partner's own user in the account. Raises `Refused`."""
        engagement = await _side(viewer, account)
        own = AccountUser.filter(account_id=account.id, user_id__in=[each for each in (viewer.user_id, engagement.user_id) if each])
        has_user = engagement.user_id is not None or await own.filter(gone_at__isnull=True).exists()
        has_client = await OidcClient.filter(product_id=account.product_id).exists()
        refuse_if(rules.refuse_reset(account.lifecycle in rules.IN_USE, has_user, has_client), account)
        refuse_if(refuse_unproven(viewer.proven_at, viewer.now, lasts), account)
        await Webhook.post(account.product_id, account.id, "partner_user.reset_requested", await _told(engagement, viewer), viewer.now)
        await note(viewer, "access.password_reset", engagement)


async def _side(viewer: Viewer, account: Account) -> Engagement:
    """The side of the viewer's own partner. Raises `Refused` where there is none that the viewer sees."""
    if not viewer.partner_id or not viewer.staff_id:
        raise not_found("account")
    found = await Engagement.visible_to(viewer).get_or_none(account_id=account.id, partner_id=viewer.partner_id)
    if found is None:
        raise not_found("account")
    return found


async def _told(engagement: Engagement, viewer: Viewer) -> dict[str, Any]:
    """What a product is told of account, partner and the partner's user: the person's own user there, else the partner's."""
    partner = await Partner.get(id=engagement.partner_id)
    own = await AccountUser.filter(account_id=engagement.account_id, user_id=viewer.user_id, gone_at__isnull=True).exists()
    user = await User.get(id=viewer.user_id if own or not engagement.user_id else engagement.user_id)
    return {
        "account": ids.encode("account", engagement.account_id),
        "partner": {"id": ids.encode("partner", partner.id), "name": partner.name},
        "partnerUser": {"subject": ids.encode("user", user.id), "name": user.name, "email": user.email},
    }


async def note(viewer: Viewer, kind: str, engagement: Engagement, **data: Any) -> None:
    """Put into the partner's own log what happened to its side of an account."""
    account = await Account.get(id=engagement.account_id)
    place = {"partner": engagement.partner_id, "client": engagement.client_id, "account": account.id}
    await Event.write(viewer, kind, **place, name=account.name, **data)


_WAITING = Ready(
    lambda: RestoreRequest.filter(OneOf("engagement_id"), answered_at__isnull=True).order_by("asked_at").values("engagement_id", "asked_at")
)


class ClientLink(Model):
    """A link that went to a client by mail: it opens the client's side of one engagement. Only its digest is stored."""

    id = IdField()
    engagement_id: UUID
    engagement = fields.ForeignKeyField("portal.Engagement", related_name="client_links", on_delete=fields.CASCADE)
    digest = fields.CharField(64, unique=True)
    made_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()

    class Meta:
        table = "identity_client_link"

    @classmethod
    async def make(cls, engagement_id: UUID, now: datetime) -> tuple[Self, str]:
        """A new link: the row, and the secret for the mail."""
        secret = secrets.token_urlsafe(32)
        row = await cls.create(
            engagement_id=engagement_id, digest=digest(secret), made_at=now, expires_at=now + rules.LINK_LASTS
        )
        return row, secret

    @classmethod
    async def find(cls, secret: str, now: datetime) -> Self | None:
        """The link, while it is good."""
        return await cls.get_or_none(digest=digest(secret), expires_at__gt=now)
