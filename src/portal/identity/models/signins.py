"""Sign-ins: who entered which account, as whom, why, from when to when. Their rows are the access log."""

import hashlib
import hmac
import secrets
from base64 import urlsafe_b64encode
from collections.abc import Iterable
from datetime import datetime, timedelta
from types import SimpleNamespace
from typing import Any, Self
from urllib.parse import urlencode
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Q, Subquery
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.access.models import Grant
from portal.accounts.models import Account, AccountUser, Engagement
from portal.audit.models import Event
from portal.db.fields import IdField
from portal.db.transactions import whole
from portal.gql.ready import OneOf, Ready
from portal.identity import rules
from portal.identity.models.asking import ClientLink, RestoreRequest
from portal.identity.models.clients import OidcClient
from portal.identity.models.logout import LOGOUT
from portal.identity.rules import EndedWhy
from portal.kernel import ids
from portal.kernel.refusal import Refused, not_found, refuse_if
from portal.kernel.text import fold, one_line
from portal.kernel.viewer import Viewer
from portal.outbox import mail
from portal.outbox.webhooks import Webhook
from portal.partners.models import Partner, PartnerStatus
from portal.people.models import Session, User, digest, email_key


class SignIn(Model):
    """One person of a partner enters one account: as that person, or as a user of the account (`as_name`).

    It begins with a ticket, which the product hands on within a minute and which no one but that person can use; is entered when
    the product redeems its code; and ends by itself, by hand, or with whatever let the person in.
    """

    id = IdField()
    user_id: UUID
    staff_id: UUID
    partner_id: UUID
    account_id: UUID
    engagement_id: UUID
    client_id: UUID
    as_user_id: UUID | None
    user = fields.ForeignKeyField("portal.User", related_name="sign_ins", on_delete=fields.RESTRICT)
    staff = fields.ForeignKeyField("portal.Staff", related_name="sign_ins", on_delete=fields.RESTRICT)
    partner = fields.ForeignKeyField("portal.Partner", related_name="sign_ins", on_delete=fields.RESTRICT)
    account = fields.ForeignKeyField("portal.Account", related_name="sign_ins", on_delete=fields.RESTRICT)
    engagement = fields.ForeignKeyField("portal.Engagement", related_name="sign_ins", on_delete=fields.RESTRICT)
    client = fields.ForeignKeyField("portal.OidcClient", related_name="sign_ins", on_delete=fields.RESTRICT)
    as_user = fields.ForeignKeyField("portal.AccountUser", related_name="sign_ins", null=True, on_delete=fields.SET_NULL)
    who = fields.CharField(200)  # the person's name, as it was then
    as_name = fields.CharField(200, default="")  # empty: as themselves
    reason = fields.CharField(500, default="")
    minutes = fields.SmallIntField(null=True)  # with `as_name`: how long it may last
    made_at = fields.DatetimeField()
    ticket_until = fields.DatetimeField()
    used_at = fields.DatetimeField(null=True)  # the ticket became a code
    session_id = fields.UUIDField(null=True)  # the portal's session that it hangs on
    entered_at = fields.DatetimeField(null=True)
    until = fields.DatetimeField(null=True)  # when it ends by itself
    ended_at = fields.DatetimeField(null=True)
    ended_why = fields.CharEnumField(EndedWhy, max_length=10, null=True)

    class Meta:
        table = "identity_sign_in"
        indexes = [
            Index(fields=("account_id", "entered_at", "id")),
            Index(fields=("ended_at", "entered_at")),
            Index(fields=("user_id", "ended_at")),
            Index(fields=("session_id",)),
        ]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """Sign-ins by the viewer's own partner to accounts that the viewer sees; they name people of clients."""
        if not viewer.can("contacts:read"):
            return cls.filter(id__in=[])
        return cls.filter(engagement_id__in=Subquery(Engagement.visible_to(viewer).values("id")))

    @classmethod
    def log_for_product(cls, account_id: UUID) -> QuerySet[Self]:
        """Every sign-in to an account, of whichever partner: what the client sees in its product."""
        return cls.filter(account_id=account_id, entered_at__isnull=False)

    @classmethod
    def running(cls, now: datetime) -> QuerySet[Self]:
        """Those in which someone is in now."""
        return cls.filter(Q(until__isnull=True) | Q(until__gt=now), entered_at__isnull=False, ended_at__isnull=True)

    @classmethod
    async def own_running(cls, viewer: Viewer) -> dict[UUID, Self]:
        """The viewer's own sign-ins that run, by their accounts: few, however many accounts there are."""
        if not viewer.user_id or not viewer.partner_id:
            return {}
        return {row.account_id: row for row in await _OWN_RUNNING.objects(viewer)}

    @classmethod
    async def standing(cls, viewer: Viewer, accounts: list[Account]) -> list[SimpleNamespace]:
        """For each account whether the viewer may enter it, and what hinders it."""
        found = await _doors_of_list(viewer, accounts) if viewer.staff_id else {}
        asked = await RestoreRequest.waiting_for([side.id for side, _client, facts in found.values() if rules.may_ask(facts)])
        return [_standing(found.get(account.id), asked) for account in accounts]

    @classmethod
    async def targets(cls, viewer: Viewer, user_ids: list[UUID]) -> list[SimpleNamespace]:
        """For each user of an account whether the viewer may act as that user."""
        users = {row.id: row for row in await AccountUser.visible_to(viewer).filter(id__in=user_ids)}
        sides = Engagement.visible_to(viewer).filter(partner_id=viewer.partner_id, account_id__in=[row.account_id for row in users.values()])
        by_account = {side.account_id: side for side in await sides} if viewer.partner_id else {}
        roles = {key: await own_role(side, viewer.user_id) for key, side in by_account.items()}
        keys = [email_key(row.email) for row in users.values() if row.email]
        partners = set(await User.filter(email_key__in=keys).values_list("email_key", flat=True))
        answers = []
        for key in user_ids:
            row = users.get(key)
            side = by_account.get(row.account_id) if row else None
            refusal = not_found("as_user").refusals[0]
            if row and side:
                facts = _target(row, side, email_key(row.email) in partners)
                refusal = rules.refuse_target(facts, roles[side.account_id], side.allows_other_user)
            answers.append(SimpleNamespace(ok=refusal is None, code=refusal and refusal.code, reason=refusal and refusal.message))
        return answers

    # Beginning

    @classmethod
    async def begin_as_me(cls, viewer: Viewer, account: Account) -> Self:
        """A ticket to enter the account as oneself. Raises `Refused`."""
        engagement, client = await cls._door(viewer, account)
        return await cls._draw(viewer, engagement, client)

    @classmethod
    async def begin_as_me_in(cls, viewer: Viewer, account: object) -> Self:
        """The same, of an account given by its public id."""
        key = ids.key_of(account, "account")
        row = await Account.visible_to(viewer).get_or_none(id=key) if key else None
        if row is None:
            raise not_found("account")
        return await cls.begin_as_me(viewer, row)

    @classmethod
    async def begin_as_other(
        cls, viewer: Viewer, account: Account, target: AccountUser | None, reason: str, minutes: int | None, lasts: timedelta
    ) -> Self:
        """A ticket to enter the account as one of its users. `lasts`: how long a proof of oneself is good. Raises `Refused`."""
        engagement, client = await cls._door(viewer, account)
        refuse_if(await cls._refuse_target(viewer.user_id, engagement, target))
        assert target
        reason = one_line(reason)
        now_as = await cls.running(viewer.now).filter(user_id=viewer.user_id).exclude(as_name="").first()
        running = now_as.as_name if now_as else None
        refusals = rules.refuse_as_other(reason, minutes, viewer.proven_at, viewer.now, lasts, running)
        if refusals:
            raise Refused(refusals)
        said = {"as_user_id": target.id, "as_name": target.name, "reason": reason, "minutes": minutes}
        return await cls._draw(viewer, engagement, client, **said)

    @classmethod
    async def _draw(cls, viewer: Viewer, engagement: Engagement, client: OidcClient, **said: Any) -> Self:
        return await cls.create(
            user_id=viewer.user_id,
            staff_id=viewer.staff_id,
            partner_id=engagement.partner_id,
            account_id=engagement.account_id,
            engagement_id=engagement.id,
            client_id=client.id,
            who=viewer.name,
            made_at=viewer.now,
            ticket_until=viewer.now + rules.TICKET_LASTS,
            **said,
        )

    @classmethod
    async def _door(cls, viewer: Viewer, account: Account) -> tuple[Engagement, OidcClient]:
        """The way in. Raises `Refused` where there is none."""
        found = (await doors(viewer, [account])).get(account.id)
        if found is None or not viewer.staff_id or not viewer.can("accounts:enter"):
            raise not_found("account")
        engagement, client, facts = found
        refuse_if(rules.refuse_sign_in(facts), account)
        assert client
        return engagement, client

    @classmethod
    async def _refuse_target(cls, user_id: UUID | None, engagement: Engagement, target: AccountUser | None) -> Any:
        if target is None:
            raise not_found("as_user")
        known = bool(target.email) and await User.filter(email_key=email_key(target.email)).exists()
        facts = _target(target, engagement, known)
        return rules.refuse_target(facts, await own_role(engagement, user_id), engagement.allows_other_user)

    # The ticket

    def ticket(self, secret: bytes) -> str:
        """What the product hands on to the portal: this row's id, and a code that only the portal can make."""
        return ticket_of(self.id, secret)

    @classmethod
    async def of_ticket(cls, ticket: str, secret: bytes) -> Self | None:
        """The sign-in that a ticket is for; None where the portal has not made it."""
        name, _dot, _code = ticket.partition(".")
        key = ids.key_of(name, "signin")
        row = await cls.get_or_none(id=key) if key else None
        return row if row and hmac.compare_digest(row.ticket(secret).encode(), ticket.encode()) else None

    @whole
    async def use(self, viewer: Viewer, client: OidcClient) -> None:
        """Take the ticket, by the person's own session and for its own product, if all that let the person in still holds.

        Raises `Refused`.
        """
        account = await Account.visible_to(viewer).get_or_none(id=self.account_id)
        refuse_if(self._refuse_ticket(viewer, client) or (None if account else not_found("account").refusals[0]))
        assert account
        engagement, _client = await self._door(viewer, account)
        if self.as_name:
            target = await AccountUser.get_or_none(id=self.as_user_id)
            refuse_if(await self._refuse_target(viewer.user_id, engagement, target))
        session = await Session.get(id=viewer.session_id)
        fresh = SignIn.filter(id=self.id, used_at__isnull=True)
        taken = await fresh.update(used_at=viewer.now, session_id=session.id, until=session.expires_at)
        self.used_at, self.session_id, self.until = None if taken else viewer.now, session.id, session.expires_at
        refuse_if(self._refuse_ticket(viewer, client))
        self.used_at = viewer.now

    @classmethod
    async def note_refusal(cls, viewer: Viewer, row: Self | None, why: str) -> None:
        """Put into the audit log that a ticket was presented in vain, by whom."""
        told = {"account": row.account_id} if row and row.user_id == viewer.user_id else {}
        if viewer.partner_id:
            await Event.write(viewer, "sign_in.refused", partner=viewer.partner_id, needs="people:read", why=why, **told)

    @classmethod
    async def enterable(cls, viewer: Viewer, client: OidcClient, words: str, most: int) -> list[Account]:
        """The accounts of a product that the viewer may enter as oneself, by name; narrowed to those whose name holds `words`."""
        if not viewer.staff_id or not viewer.can("accounts:enter"):
            return []
        sides = Engagement.visible_to(viewer).filter(partner_id=viewer.partner_id, access_health__in=sorted(rules.MAY_ENTER))
        rows = Account.filter(id__in=Subquery(sides.values("account_id")), product_id=client.product_id, lifecycle__in=sorted(rules.IN_USE))
        if words:
            rows = rows.filter(search_text__contains=fold(words))
        return await rows.order_by("name_key", "id").limit(most)

    def _refuse_ticket(self, viewer: Viewer, client: OidcClient) -> Any:
        return rules.refuse_ticket(
            used=self.used_at is not None,
            expired=self.ticket_until <= viewer.now,
            own=self.user_id == viewer.user_id,
            same_client=self.client_id == client.id,
            same_partner=self.partner_id == viewer.partner_id,
        )

    # Being in

    async def enter(self, now: datetime) -> None:
        """The product has redeemed the code: the person is in. Call in the transaction that takes the code."""
        self.until, self.entered_at = self.leaves_at(now), now
        await self.save(update_fields=["entered_at", "until"])
        earlier = SignIn.filter(user_id=self.user_id, account_id=self.account_id, entered_at__isnull=False, ended_at__isnull=True)
        for row in await earlier.exclude(id=self.id):
            await row.end(EndedWhy.REPLACED, now)
        await self._log("account.entered", now)
        if self.as_name:
            await self._tell_client(now)

    @whole
    async def end(self, why: EndedWhy, now: datetime, *, tell: bool = True) -> bool:
        """End it, and have the product end its session (unless it said so itself: `tell`). Whether it was running."""
        open_row = SignIn.filter(id=self.id, ended_at__isnull=True)
        at = min(now, self.until) if why is EndedWhy.EXPIRED and self.until else now
        if not await open_row.update(ended_at=at, ended_why=why):
            return False
        self.ended_at, self.ended_why = at, why
        await AuthorizationCode.filter(sign_in_id=self.id).update(revoked_at=now)
        if self.entered_at:
            await self._log("account.left", now, why=why)
            client = await OidcClient.get(id=self.client_id)
            if tell and client.logout_uri:
                told = {"sid": ids.encode("signin", self.id), "sub": await self.subject()}
                await Webhook.post(client.product_id, self.account_id, LOGOUT, told, now)
        return True

    def leaves_at(self, now: datetime) -> datetime | None:
        """When it ends by itself: with the portal's session, and as another user after the minutes that were said."""
        if self.minutes is None or self.entered_at:
            return self.until
        end = now + timedelta(minutes=self.minutes)
        return min(end, self.until) if self.until else end

    async def subject(self) -> str:
        """`sub`: the person's public id; of another user the product's own id."""
        if not self.as_name:
            return ids.encode("user", self.user_id)
        target = await AccountUser.get_or_none(id=self.as_user_id)
        return target.external_id if target else ""

    async def claims(self, base_url: str, now: datetime) -> dict[str, Any]:
        """What the product is told of the person, the account and the partner."""
        user, account = await User.get(id=self.user_id), await Account.get(id=self.account_id)
        partner, target = await Partner.get(id=self.partner_id), await AccountUser.get_or_none(id=self.as_user_id)
        name, email = (target.name, target.email) if target and self.as_name else (user.name, user.email)
        found: dict[str, Any] = {
            "sub": await self.subject(),
            "name": name,
            "email": email,
            "account": ids.encode("account", account.id),
            "company_id": account.company_id,
            "partner": {"id": ids.encode("partner", partner.id), "name": partner.name},
            "return_to": f"{base_url}/accounts/{ids.encode('account', account.id)}",
            "sid": ids.encode("signin", self.id),
        }
        if self.as_name:
            found["act"] = {"sub": ids.encode("user", user.id), "name": user.name}
            end = self.leaves_at(now)
            found["until"] = int(end.timestamp()) if end else None
            found["reason"] = self.reason
        return found

    async def _log(self, kind: str, now: datetime, **data: Any) -> None:
        engagement = await Engagement.get(id=self.engagement_id)
        account = await Account.get(id=self.account_id)
        as_other = {"as_name": self.as_name, "reason": self.reason} if self.as_name else {}
        viewer = Viewer(kind="staff", user_id=self.user_id, name=self.who, partner_id=self.partner_id, now=now)  # type: ignore[arg-type]
        await Event.write(
            viewer, kind, partner=self.partner_id, client=engagement.client_id, account=account.id, name=account.name, **as_other, **data
        )

    async def _tell_client(self, now: datetime) -> None:
        """The client learns who acts as whom in its account, why and for how long."""
        account = await Account.get(id=self.account_id)
        if not account.email:
            return
        partner = await Partner.get(id=self.partner_id)
        _row, secret = await ClientLink.make(self.engagement_id, now)
        said = {"who": self.who, "partner": partner.name, "account": account.name, "as_name": self.as_name, "reason": self.reason}
        place = (account.locale or "en", account.timezone or "UTC")
        await mail.post("identity/entered_as", account.email, now, *place, **said, minutes=self.minutes, at=now, secret=secret)

    @classmethod
    @whole
    async def forget_unused(cls, now: datetime) -> int:
        """Tickets that nobody used, codes and links that are long over go after a day. How many did."""
        before = now - timedelta(days=1)
        codes = await AuthorizationCode.filter(expires_at__lt=before).delete()
        links = await ClientLink.filter(expires_at__lt=before).delete()
        return codes + links + await cls.filter(entered_at__isnull=True, ticket_until__lt=before).delete()

    # Ending with what let the person in

    @classmethod
    async def end_lapsed(cls, now: datetime, most: int = 200) -> int:
        """End those whose time is over, or that hang on something that is no more. How many did."""
        ended = 0
        for row, why in await _lapsed(cls.filter(used_at__isnull=False, ended_at__isnull=True), now, most):
            ended += await row.end(why, now)
        return ended


def ticket_of(key: UUID, secret: bytes) -> str:
    """The ticket of the sign-in of this key."""
    name = ids.encode("signin", key)
    code = hmac.new(secret, b"ticket\x00" + name.encode(), hashlib.sha256).digest()
    return f"{name}.{urlsafe_b64encode(code).decode().rstrip('=')}"


def login_url(ticket: str, client: OidcClient, issuer: str) -> str:
    """Where the browser goes: the product begins a login there, with the ticket as `login_hint` (a third party's initiation)."""
    told = {"iss": issuer, "login_hint": ticket, "target_link_uri": client.redirect_uris[0]}
    return f"{client.login_uri}{'&' if '?' in client.login_uri else '?'}{urlencode(told)}"


async def _lapsed(open_rows: QuerySet[SignIn], now: datetime, most: int) -> list[tuple[SignIn, EndedWhy]]:
    """Those of `open_rows` that are to end, and why: a few statements, however many run."""
    sessions = Session.filter(expires_at__gt=now).values("id")
    health = sorted(rules.MAY_ENTER)
    causes = [
        (EndedWhy.EXPIRED, Q(until__lte=now)),
        (EndedWhy.SESSION, ~Q(session_id__in=Subquery(sessions))),
        (EndedWhy.STAFF, Q(staff__deactivated_at__isnull=False) | Q(staff__role="read_only") | ~Q(partner__status=PartnerStatus.ACTIVE)),
        (EndedWhy.ENGAGEMENT, Q(engagement__ended_at__isnull=False)),
        (EndedWhy.ACCESS, ~Q(engagement__access_health__in=health) | ~Q(account__lifecycle__in=sorted(rules.IN_USE))),
        (EndedWhy.ACCESS, Q(engagement__allows_other_user=False) & ~Q(as_name="")),
    ]
    found: dict[UUID, tuple[SignIn, EndedWhy]] = {}
    for why, cause in causes:
        for row in await open_rows.filter(cause).order_by("id").limit(most):
            found.setdefault(row.id, (row, why))
    for row in await _ungranted(open_rows, now):
        found.setdefault(row.id, (row, EndedWhy.GRANT))
    return list(found.values())


async def _ungranted(open_rows: QuerySet[SignIn], now: datetime) -> list[SignIn]:
    """Sign-ins of advisors who have no grant any more on the account or its client."""
    rows = await open_rows.filter(staff__role="advisor").select_related("engagement")
    grants = Grant.in_force(now).filter(staff_id__in=list({row.staff_id for row in rows}))
    held = set[tuple[UUID, UUID]]()
    for staff_id, client_id, engagement_id in await grants.values_list("staff_id", "client_id", "engagement_id") if rows else ():
        held.add((staff_id, client_id or engagement_id))
    return [row for row in rows if not held & {(row.staff_id, row.engagement_id), (row.staff_id, row.engagement.client_id)}]


async def doors(viewer: Viewer, accounts: Iterable[Account]) -> dict[UUID, tuple[Engagement, OidcClient | None, rules.Account]]:
    """For each account that the viewer's partner serves and the viewer sees: the partner's side, the product as a client, the facts."""
    by_id = {account.id: account for account in accounts}
    if not viewer.partner_id:
        return {}
    sides = Engagement.visible_to(viewer).filter(partner_id=viewer.partner_id, account_id__in=list(by_id))
    found = {side.account_id: side for side in await sides}
    products = {by_id[key].product_id for key in found}
    clients = {client.product_id: client for client in await OidcClient.filter(product_id__in=list(products))} if found else {}
    return {
        key: (side, clients.get(by_id[key].product_id), _facts(viewer, by_id[key], side, by_id[key].product_id in clients))
        for key, side in found.items()
    }


_CLIENT = "account__product__oidc_client__id"
_SIDE = ("id", "account_id", "access_health", "access_since", "access_by", "allows_other_user", _CLIENT)
_SIDES = Ready(lambda viewer: Engagement.visible_to(viewer).filter(OneOf("account_id"), partner_id=viewer.partner_id).values(*_SIDE))
_OWN_RUNNING = Ready(lambda viewer: SignIn.running(viewer.now).filter(user_id=viewer.user_id, partner_id=viewer.partner_id).order_by("id"))


async def _doors_of_list(viewer: Viewer, accounts: Iterable[Account]) -> dict[UUID, tuple[Any, None, rules.Account]]:
    """As `doors`, for lists: of the partner's side what `_SIDE` says, and only whether the product is a client."""
    by_id = {account.id: account for account in accounts}
    if not viewer.partner_id:
        return {}
    found = {}
    for row in await _SIDES.rows(viewer, parents=by_id):
        side = SimpleNamespace(**row)
        found[side.account_id] = (side, None, _facts(viewer, by_id[side.account_id], side, row[_CLIENT] is not None))
    return found


def _facts(viewer: Viewer, account: Account, side: Any, has_client: bool) -> rules.Account:
    broken = side.access_health not in (*rules.MAY_ENTER, "none")
    return rules.Account(
        name=account.name,
        lifecycle=account.lifecycle,
        health=side.access_health,
        health_since=mail.day_of(side.access_since, viewer.language, viewer.timezone) if broken else "",
        mender=side.access_by,
        has_client=has_client,
    )


async def own_role(engagement: Engagement, user_id: UUID | None) -> str | None:
    """What the person may do inside the account: the role of its own user there, else of the partner's."""
    persons = [each for each in (user_id, engagement.user_id) if each]
    users = AccountUser.filter(account_id=engagement.account_id, user_id__in=persons, gone_at__isnull=True, is_active=True)
    by_person = {user.user_id: user.role for user in await users}
    return next((by_person[each] for each in persons if each in by_person), None)


def _target(user: AccountUser, engagement: Engagement, is_known: bool) -> rules.Target:
    """`is_known`: the address is that of a person of some partner or of the vendor."""
    return rules.Target(
        role=user.role,
        is_active=user.is_active,
        is_gone=user.gone_at is not None,
        is_partners=user.user_id is not None or is_known,
        in_account=user.account_id == engagement.account_id,
    )


def _standing(found: tuple[Any, OidcClient | None, rules.Account] | None, asked: dict[UUID, datetime]) -> SimpleNamespace:
    if found is None:
        refusal, may_ask, as_other, at = not_found("account").refusals[0], False, False, None
    else:
        side, _client, facts = found
        refusal, may_ask = rules.refuse_sign_in(facts), rules.may_ask(facts)
        as_other, at = side.allows_other_user, asked.get(side.id)
    said = {"code": refusal.code, "reason": refusal.message} if refusal else {"code": None, "reason": None}
    return SimpleNamespace(ok=refusal is None, may_ask=may_ask, as_other=as_other, asked_at=at, **said)


class AuthorizationCode(Model):
    """A code that a product redeems once for what it may know: within a minute, from where and by whom it was asked."""

    id = IdField()
    sign_in_id: UUID
    client_id: UUID
    sign_in = fields.ForeignKeyField("portal.SignIn", related_name="codes", on_delete=fields.CASCADE)
    client = fields.ForeignKeyField("portal.OidcClient", related_name="codes", on_delete=fields.CASCADE)
    digest = fields.CharField(64, unique=True)
    redirect_uri = fields.CharField(500)
    challenge = fields.CharField(128)
    nonce = fields.CharField(300, default="")
    scope = fields.CharField(100)
    auth_time = fields.BigIntField()  # when the person last proved to be that person, in seconds
    made_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    used_at = fields.DatetimeField(null=True)
    token_digest = fields.CharField(64, null=True, unique=True)  # of the access token that it was redeemed for
    token_until = fields.DatetimeField(null=True)
    revoked_at = fields.DatetimeField(null=True)

    class Meta:
        table = "identity_code"
        indexes = [Index(fields=("sign_in_id",)), Index(fields=("expires_at",))]

    @classmethod
    async def of_code(cls, code: str) -> Self | None:
        """The row of a code, used or not."""
        return await cls.get_or_none(digest=digest(code)).select_related("sign_in", "client")

    @classmethod
    async def of_token(cls, token: str, now: datetime) -> Self | None:
        """The row whose access token this is, while that is good."""
        rows = cls.filter(token_digest=digest(token), token_until__gt=now, revoked_at__isnull=True)
        return await rows.filter(sign_in__ended_at__isnull=True).select_related("sign_in").first()

    @whole
    async def redeem(self, access_token: str, now: datetime) -> bool:
        """Take the code: the person is in. False where it was taken before: then all that it gave is taken back."""
        fresh = AuthorizationCode.filter(id=self.id, used_at__isnull=True, revoked_at__isnull=True)
        until = now + rules.TOKEN_LASTS
        if not await fresh.update(used_at=now, token_digest=digest(access_token), token_until=until):
            await self.take_back(now)
            return False
        row = await SignIn.get(id=self.sign_in_id)
        for _row, why in await _lapsed(SignIn.filter(id=row.id), now, 1):
            await row.end(why, now)  # what let the person in a moment ago is gone
        if row.ended_at:
            return False
        await row.enter(now)
        return True

    @whole
    async def take_back(self, now: datetime) -> None:
        """The code was presented again: somebody else may have it, so what it gave is good no longer."""
        await AuthorizationCode.filter(id=self.id).update(revoked_at=now)
        row = await SignIn.get(id=self.sign_in_id)
        await row.end(EndedWhy.REPLAYED, now)


def draw() -> str:
    """A fresh code or token of 256 bits."""
    return secrets.token_urlsafe(32)
