"""Invitations to businesses: by mail, and begun through a partner's link; what comes of them is an account."""

import secrets
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Any, Self
from uuid import UUID
from zoneinfo import ZoneInfo

from babel import dates
from tortoise import fields
from tortoise.expressions import Q, Subquery
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.access.models import Grant
from portal.accounts.models import Account, Engagement, Origin, opening
from portal.accounts.models.opening import ask_product, tidied
from portal.accounts.rules import Cause, Lifecycle, OpenedAs, refuse_opening
from portal.audit.models import Event
from portal.clients.models import Client
from portal.db.fields import IdField, KeyField
from portal.db.transactions import whole
from portal.invitations import rules
from portal.invitations.models.links import InviteLink, still_there
from portal.invitations.models.offers import locale_of, offer_words
from portal.invitations.rules import InvitationState
from portal.kernel import ids
from portal.kernel.refusal import Refusal, Refused, refuse_if
from portal.kernel.search import search_text
from portal.kernel.text import fold
from portal.kernel.text import gettext as _
from portal.kernel.viewer import Kind, Viewer
from portal.notifications.models import About, Letter, Notification
from portal.notifications.rules import Told
from portal.outbox import mail
from portal.partners.models import Partner
from portal.people.models import Staff, User, viewer_of
from portal.people.rules import Role
from portal.products.models import Plan, Product


def digest(secret: str) -> str:
    """What of a token is stored."""
    return sha256(secret.encode()).hexdigest()


class Invitation(Model):
    """An offer to one address to open an account. By mail (`engagement` at once, the account is `invited`), or begun through a

    link (`link`; `wish` is what was filled in, and the account is made once the address has proved itself). Only the digest of
    its token is stored; it works once.
    """

    id = IdField()
    partner_id: UUID
    product_id: UUID
    plan_id: UUID | None
    invited_by_id: UUID | None
    link_id: UUID | None
    engagement_id: UUID | None
    partner = fields.ForeignKeyField("portal.Partner", related_name="invitations", on_delete=fields.RESTRICT)
    product = fields.ForeignKeyField("portal.Product", related_name="invitations", on_delete=fields.RESTRICT)
    plan = fields.ForeignKeyField("portal.Plan", related_name="invitations", null=True, on_delete=fields.RESTRICT)
    invited_by = fields.ForeignKeyField("portal.User", related_name="invitations", null=True, on_delete=fields.RESTRICT)
    link = fields.ForeignKeyField("portal.InviteLink", related_name="invitations", null=True, on_delete=fields.RESTRICT)
    engagement = fields.OneToOneField("portal.Engagement", related_name="invitation", null=True, on_delete=fields.RESTRICT)
    invited_by_name = fields.CharField(200)
    opened_as = fields.CharEnumField(OpenedAs, max_length=12)
    language = fields.CharField(10)
    email = fields.CharField(254)
    email_key = KeyField(254)
    wish: dict[str, Any] = fields.JSONField(default=dict)
    digest = fields.CharField(64, unique=True)
    created_at = fields.DatetimeField()
    sent_at = fields.DatetimeField()
    sent = fields.SmallIntField(default=1)
    reminders = fields.SmallIntField(default=0)
    expires_at = fields.DatetimeField()
    accepted_at = fields.DatetimeField(null=True)
    revoked_at = fields.DatetimeField(null=True)
    closed_at = fields.DatetimeField(null=True)  # accepted, revoked, or the clock has come by after its end

    class Meta:
        table = "invitation"
        indexes = [
            Index(fields=("partner_id", "created_at", "id")),
            Index(fields=("partner_id", "email_key", "closed_at")),
            Index(fields=("closed_at", "expires_at")),
        ]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """The partner's mailed invitations whose accounts the viewer sees, and those that came through a link and became one."""
        if not viewer.partner_id:
            return cls.filter(id__in=[])
        return cls.filter(
            partner_id=viewer.partner_id, engagement_id__in=Subquery(Engagement.visible_to(viewer).values("id"))
        )

    @classmethod
    @whole
    async def invite(
        cls,
        viewer: Viewer,
        addresses: list[str],
        product: Product,
        opened_as: OpenedAs,
        *,
        lasts: timedelta,
        language: str = "en",
        plan: Plan | None = None,
        client: Client | None = None,
    ) -> list[Self]:
        """Offer an account to each address by mail. All or none. Raises `Refused` with every address that is wrong."""
        if not viewer.partner_id:
            raise Refused((Refusal("NO_PARTNER", _("Invitations are a partner’s, and you are in none.")),))
        refuse_if(rules.refuse_folder(len(addresses), client is not None))
        refusals = rules.refuse_addresses(addresses)
        if refusals:
            raise Refused(refusals)
        await product.package(plan.id if plan else None, [], opened_as is OpenedAs.SUBSCRIPTION)
        # The partner's row is the lock: two people who invite the same address at once take turns.
        partner = await Partner.filter(id=viewer.partner_id).select_for_update().get()
        refuse_if(rules.refuse_many(await cls._sent_since(partner, viewer.now - timedelta(days=1)), len(addresses)))
        if refusals := await cls._already(viewer, product, addresses):
            raise Refused(refusals)
        return [
            await cls._invite(viewer, partner, address, product, opened_as, lasts, language, plan, client) for address in addresses
        ]

    @classmethod
    async def _sent_since(cls, partner: Partner, since: datetime) -> int:
        return await cls.filter(partner_id=partner.id, sent_at__gt=since, link_id__isnull=True).count()

    @classmethod
    async def _already(cls, viewer: Viewer, product: Product, addresses: list[str]) -> tuple[Refusal, ...]:
        """Those of the addresses that the own partner has invited to this product, and whose offer stands."""
        keys = {fold(each)[:254]: each for each in addresses}
        rows = cls.filter(partner_id=viewer.partner_id, product_id=product.id, email_key__in=list(keys), closed_at=None, link_id=None)
        return tuple(
            rules.refuse_again(
                keys[row.email_key],
                row.invited_by_name,
                dates.format_timedelta(row.created_at - viewer.now, add_direction=True, locale=locale_of(viewer.language)),
            )
            for row in await rows.filter(expires_at__gt=viewer.now)
        )

    @classmethod
    async def _invite(
        cls,
        viewer: Viewer,
        partner: Partner,
        address: str,
        product: Product,
        opened_as: OpenedAs,
        lasts: timedelta,
        language: str,
        plan: Plan | None,
        client: Client | None,
    ) -> Self:
        engagement = await Account.open(
            viewer,
            product,
            name=client.name if client else address,
            by=Cause.PARTNER,
            partner_id=partner.id,
            origin=Origin.MAIL,
            lifecycle=Lifecycle.INVITED,
            opened_as=opened_as,
            email=address,
            client=client,
            facts={"plan_id": plan.id if plan else None},
        )
        secret = secrets.token_urlsafe(32)
        row = await cls.create(
            partner_id=partner.id,
            product_id=product.id,
            plan_id=plan.id if plan else None,
            invited_by_id=viewer.user_id,
            invited_by_name=viewer.name,
            engagement_id=engagement.id,
            opened_as=opened_as,
            language=language,
            email=address,
            email_key=fold(address)[:254],
            digest=digest(secret),
            created_at=viewer.now,
            sent_at=viewer.now,
            expires_at=viewer.now + lasts,
        )
        await row._mail("client_invited", secret, viewer.now)
        await row._log(viewer, "invitation.sent", engagement)
        return row

    def state(self, now: datetime) -> InvitationState:
        """What became of it."""
        return rules.state_of(self.accepted_at, self.revoked_at, self.expires_at, now)

    async def words(self) -> dict[str, Any]:
        """What a mail or a page says of it: who invites to what, and what it costs."""
        partner, product = await Partner.get(id=self.partner_id), await Product.get(id=self.product_id)
        plan = await Plan.get_or_none(id=self.plan_id) if self.plan_id else None
        return offer_words(partner, product, plan, self.opened_as, self.invited_by_name, self.language) | {"until": self.expires_at}

    async def _mail(self, kind: str, secret: str, now: datetime) -> None:
        partner = await Partner.get(id=self.partner_id)
        words = await self.words()
        await mail.post(f"invitations/{kind}", self.email, now, self.language, partner.timezone, secret=secret, **words)

    async def _log(self, viewer: Viewer, kind: str, engagement: Engagement | None = None, **data: Any) -> None:
        engagement = engagement or (await Engagement.get(id=self.engagement_id) if self.engagement_id else None)
        await Event.write(
            viewer,
            kind,
            partner=self.partner_id,
            client=engagement.client_id if engagement else None,
            account=engagement.account_id if engagement else None,
            email=self.email,
            **data,
        )

    @classmethod
    async def _locked(cls, key: UUID) -> Self:
        return await cls.filter(id=key).select_for_update().get()

    @whole
    async def resend(self, viewer: Viewer, lasts: timedelta) -> None:
        """Send it once more, with a new link; the older one is dead. Raises `Refused`."""
        row = await Invitation._locked(self.id)
        zone = ZoneInfo(viewer.timezone)
        at = dates.format_time((row.sent_at + rules.RESEND_AFTER).astimezone(zone), "HH:mm", locale="en")
        refuse_if(rules.refuse_resend(row.state(viewer.now), row.sent_at, row.sent, viewer.now, at), row)
        secret = secrets.token_urlsafe(32)
        row.digest, row.sent_at, row.sent, row.expires_at = digest(secret), viewer.now, row.sent + 1, viewer.now + lasts
        await row.save(update_fields=["digest", "sent_at", "sent", "expires_at"])
        await row._mail("client_invited", secret, viewer.now)
        await row._log(viewer, "invitation.resent")

    @whole
    async def revoke(self, viewer: Viewer) -> None:
        """Take it back: its account is cancelled, its link dead. Raises `Refused`."""
        row = await Invitation._locked(self.id)
        refuse_if(rules.refuse_revoke(row.state(viewer.now)), row)
        row.revoked_at = row.closed_at = viewer.now
        await row.save(update_fields=["revoked_at", "closed_at"])
        await row._cancel(viewer, Cause.PARTNER)
        await row._log(viewer, "invitation.revoked")

    async def _cancel(self, viewer: Viewer, by: Cause) -> None:
        engagement = await Engagement.get(id=self.engagement_id) if self.engagement_id else None
        account = await Account.get(id=engagement.account_id) if engagement else None
        if account and account.lifecycle is Lifecycle.INVITED:
            await account.move_to(viewer, Lifecycle.CANCELLED, by)

    @whole
    async def expire(self, viewer: Viewer) -> bool:
        """The clock has come by after its end. False where something else was first."""
        row = await Invitation._locked(self.id)
        if row.closed_at or row.expires_at > viewer.now:
            return False
        row.closed_at = viewer.now
        await row.save(update_fields=["closed_at"])
        await row._cancel(viewer, Cause.CLOCK)
        if row.engagement_id:
            await row._log(viewer, "invitation.expired")
        return True

    @classmethod
    async def to_remind(cls, now: datetime, limit: int) -> list[UUID]:
        """The keys of those for which a reminder is due."""
        due = Q()
        for number, after in enumerate(rules.REMINDERS):
            due |= Q(reminders__lte=number, created_at__lte=now - after)
        rows = cls.filter(due, closed_at=None, expires_at__gt=now, link_id=None)
        return list(await rows.order_by("created_at").limit(limit).values_list("id", flat=True))

    @whole
    async def remind(self, viewer: Viewer) -> bool:
        """Send the reminder that is due, with a new link in place of the older one. False where none is."""
        row = await Invitation._locked(self.id)
        due = rules.reminder_due(row.created_at, row.reminders, viewer.now)
        if due is None or row.closed_at or row.expires_at <= viewer.now or row.link_id:
            return False
        secret = secrets.token_urlsafe(32)
        row.digest, row.reminders = digest(secret), due
        await row.save(update_fields=["digest", "reminders"])
        await row._mail("client_reminded", secret, viewer.now)
        await row._log(viewer, "invitation.reminded")
        return True

    # The invited business

    @classmethod
    async def find(cls, secret: str, now: datetime) -> Self | None:
        """The invitation of a token, where it can be accepted. Used, expired, revoked and unknown are alike."""
        if not 20 <= len(secret) <= 100:
            return None
        row = await cls.get_or_none(digest=digest(secret), closed_at=None, expires_at__gt=now)
        if row and row.engagement_id and not await Engagement.exists(id=row.engagement_id, ended_at=None):
            return None
        return row

    @classmethod
    @whole
    async def accept(cls, secret: str, given: dict[str, str], gives_user: bool, now: datetime) -> "Engagement | None":
        """Use the token up, once, and open the account in the same transaction: the invited one, or a new one through a link.

        `given`: name, company_id, country, admin_name. None where the token can't be used. Raises `Refused`: nothing is used up.
        """
        row = await cls.filter(digest=digest(secret), closed_at=None, expires_at__gt=now).select_for_update().get_or_none()
        if row is None:
            return None
        details = tidied(rules.answered({**given, "email": row.email}))
        if refusals := refuse_opening(details):
            raise Refused(refusals)
        row.accepted_at = row.closed_at = now
        viewer = Viewer(kind=Kind.ANONYMOUS, name=details["admin_name"], language=row.language, now=now)
        engagement = await (row._take(viewer, details) if row.engagement_id else row._open(viewer, details))
        row.engagement_id, row.wish = engagement.id, {}
        await row.save(update_fields=["accepted_at", "closed_at", "engagement_id", "wish"])
        inviter = await still_there(row.invited_by_id, row.partner_id)
        engagement.user_id = inviter.id if inviter and gives_user else None
        await engagement.save(update_fields=["user_id"])
        account = await Account.get(id=engagement.account_id)
        product, plan = await Product.get(id=row.product_id), await Plan.get_or_none(id=row.plan_id) if row.plan_id else None
        await ask_product(viewer, account, engagement, product, plan, [], language=row.language)
        await row._log(viewer, "invitation.accepted", engagement, name=account.name)
        await row._tell(inviter, account, product, now)
        return engagement

    async def _take(self, viewer: Viewer, details: dict[str, str]) -> Engagement:
        """The invited account gets the client's details and waits for its first log-in."""
        engagement = await Engagement.get(id=self.engagement_id)
        account = await Account.filter(id=engagement.account_id).select_for_update().get()
        product = await Product.get(id=self.product_id)
        for name, value in details.items():
            if name != "company_id":
                setattr(account, name, value)
        account.name_key = fold(account.name)[:255]
        account.search_text = search_text(account.name, details["company_id"], product.name)[:600]
        await account.save_as(product, details["company_id"])
        await account.move_to(viewer, Lifecycle.PENDING_ACTIVATION, Cause.CLIENT)
        return engagement

    async def _open(self, viewer: Viewer, details: dict[str, str]) -> Engagement:
        """Through a link: a new account, unlinked, granted to the advisor whose link it was."""
        facts = {name: details[name] for name in ("admin_name", "admin_id", "currency", "timezone", "locale")}
        engagement = await Account.open(
            viewer,
            await Product.get(id=self.product_id),
            name=details["name"],
            by=Cause.CLIENT,
            partner_id=self.partner_id,
            origin=Origin.LINK,
            opened_as=self.opened_as,
            company_id=details["company_id"],
            country=details["country"],
            email=details["email"],
            facts={**facts, "plan_id": self.plan_id},
        )
        staff = await Staff.in_force_of(self.invited_by_id).filter(partner_id=self.partner_id).first() if self.invited_by_id else None
        if staff and staff.role is Role.ADVISOR:
            user = await User.get(id=staff.user_id)
            await Grant.give(await viewer_of(user, staff, viewer.now), staff, engagement)
        link = await InviteLink.get(id=self.link_id)
        await link.count(viewer.now.date(), "sign_ups")
        return engagement

    async def _tell(self, inviter: User | None, account: Account, product: Product, now: datetime) -> None:
        """Tell the partner's person who invited; without one the partner's owners."""
        words = {"company_id": account.company_id or "", "admin": account.admin_name, "address": self.email, "path": account.path}
        said = {"name": account.name, "product": product.name}
        letter = Letter("invitations/invitation_accepted", {**said, **words, "through_link": self.link_id is not None})
        people = [user.id for user in ([inviter] if inviter else await opening.owners_of(self.partner_id))]
        about, cause = About(ids.encode("account", account.id), account.id), f"accepted:{self.id}"
        await Notification.tell(Told.INVITATION_ACCEPTED, self.partner_id, cause, about, now, addressed=people, letter=letter, **said)

    @classmethod
    @whole
    async def sign_up(cls, link: InviteLink, given: dict[str, str], gives_user: bool, now: datetime, most: int = 3) -> None:
        """Someone wants an account through a link: mail the address a token, which proves it. Nothing is opened. Raises `Refused`.

        An address gets `most` such mails a day, from whatever link; more are asked for in vain, and nobody learns of it.
        """
        details = tidied(rules.answered(given))
        if refusals := refuse_opening(details):
            raise Refused(refusals)
        key = fold(details["email"])[:254]
        if await cls.filter(email_key=key, link_id__isnull=False, created_at__gt=now - timedelta(days=1)).count() >= most:
            return
        inviter = await link.inviter()
        secret = secrets.token_urlsafe(32)
        partner = await Partner.get(id=link.partner_id)
        row = await cls.create(
            partner_id=link.partner_id,
            product_id=link.product_id,
            plan_id=link.plan_id,
            invited_by_id=inviter.id if inviter else None,
            invited_by_name=inviter.name if inviter else partner.name,
            link_id=link.id,
            opened_as=link.opened_as,
            language=link.language,
            email=details["email"],
            email_key=key,
            wish={**{name: details[name] for name in ("name", "company_id", "country", "admin_name")}, "gives_user": gives_user},
            digest=digest(secret),
            created_at=now,
            sent_at=now,
            expires_at=now + rules.CONFIRM_WITHIN,
        )
        await row._mail("address_asked", secret, now)

    @classmethod
    async def forget(cls, now: datetime) -> None:
        """Delete what was begun through a link and never confirmed."""
        await cls.filter(Q(link_id__isnull=False), engagement_id=None, expires_at__lte=now - timedelta(days=7)).delete()


async def preview(
    viewer: Viewer, product: str, plan: str | None, opened_as: OpenedAs, language: str, lasts: timedelta, base_url: str
) -> tuple[str, str] | None:
    """Subject and text of the mail that an invitation would send, by public ids of product and plan; None where there is none."""
    keys = ids.key_of(product, "product"), ids.key_of(plan, "plan")
    partner = await Partner.get_or_none(id=viewer.partner_id) if viewer.partner_id else None
    found = await Product.visible_to(viewer).get_or_none(id=keys[0]) if keys[0] else None
    if partner is None or found is None:
        return None
    chosen = await Plan.visible_to(viewer).get_or_none(id=keys[1], product_id=found.id) if keys[1] else None
    words = offer_words(partner, found, chosen, opened_as, viewer.name, language) | {"until": viewer.now + lasts}
    subject, text, _html = mail.rendered("invitations/client_invited", language, partner.timezone, secret="…", **words)  # noqa: S106  in place of one
    return subject, text.replace(mail.BASE_URL, base_url)
