"""Webhooks: what products are told, written in the same transaction as the change that it tells of. Sent by `sending.py`."""

import base64
import secrets
from collections.abc import Collection
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, Self
from uuid import UUID

from tortoise import connections, fields
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.audit.models import Event
from portal.db.engine import CONNECTION, dialect
from portal.db.fields import IdField
from portal.db.transactions import whole
from portal.kernel import ids
from portal.kernel.refusal import Refusal, refuse_if
from portal.kernel.sealed import seal, unseal
from portal.kernel.text import gettext as _
from portal.kernel.viewer import Kind, Viewer
from portal.notifications.models import Notification
from portal.notifications.rules import Told
from portal.outbox.guard import refuse_url

READ = "webhooks:read"  # to look at endpoints and the delivery log; changing them takes `webhooks:manage`
PING = "portal.ping"
# The waits between the tries, of the Standard Webhooks specification: 75.6 hours in all.
SCHEDULE = [timedelta(seconds=5), timedelta(minutes=5), timedelta(minutes=30)] + [
    timedelta(hours=hours) for hours in (2, 5, 10, 14, 20, 24)
]
TRIES = len(SCHEDULE) + 1
LONGEST_WAIT = timedelta(hours=24)  # that a receiver may ask for
LEASE = timedelta(seconds=30)  # how long a claimed webhook is left to whom claimed it: longer than any try takes
OVERLAP = timedelta(hours=24)  # how long a product's former secret signs too

# Of each account the oldest alone: what comes after it waits, also behind a dead letter, until that is replayed or skipped.
# What goes as a form (a log-out) waits for nothing, and nothing for it.
_CLAIM = """UPDATE outbox_webhook SET attempts = attempts + 1, due_at = {lease} WHERE id IN (
    SELECT w.id FROM outbox_webhook w WHERE w.product_id = {product} AND w.sent_at IS NULL AND w.dead_at IS NULL
    AND w.due_at <= {now} AND (w.by_form OR NOT EXISTS (
        SELECT 1 FROM outbox_endpoint e WHERE e.product_id = w.product_id AND e.is_paused))
    AND (w.by_form OR w.account_id IS NULL OR NOT EXISTS (
        SELECT 1 FROM outbox_webhook o WHERE o.account_id = w.account_id AND o.sent_at IS NULL AND o.skipped_at IS NULL
        AND o.id < w.id AND NOT o.by_form))
    ORDER BY w.due_at, w.id LIMIT {limit} {skip}
) RETURNING id"""
_CLAIMS = {
    "sqlite": _CLAIM.format(lease="?", product="?", now="?", limit="?", skip=""),
    "postgres": _CLAIM.format(lease="$1", product="$2", now="$3", limit="$4", skip="FOR UPDATE OF w SKIP LOCKED"),
}
_PRODUCTS_DUE = "SELECT DISTINCT product_id FROM outbox_webhook WHERE sent_at IS NULL AND dead_at IS NULL AND due_at <= {now}"
_FORMS: set[str] = set()


class WebhookState(StrEnum):
    """What became of a webhook."""

    WAITING = "waiting"
    SENT = "sent"
    DEAD = "dead"  # given up: later ones of its account wait behind it
    SKIPPED = "skipped"  # left out by hand


def state_of(row: Any) -> WebhookState:
    """What became of a webhook, by three of its columns."""
    if row.skipped_at:
        return WebhookState.SKIPPED
    if row.sent_at:
        return WebhookState.SENT
    return WebhookState.DEAD if row.dead_at else WebhookState.WAITING


class _OfTheVendor(Model):
    """Seen by whoever of the vendor may read webhooks, nobody else."""

    class Meta:
        abstract = True

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        return cls.all() if viewer.can(READ) and viewer.kind is Kind.VENDOR else cls.filter(id__in=[])


def draw_secret() -> str:
    """A fresh signing secret, as the Standard Webhooks scheme writes them."""
    return "whsec_" + base64.b64encode(secrets.token_bytes(32)).decode()


class Endpoint(_OfTheVendor):
    """Where a product is told. One for each product; `secrets` are sealed, the newest first: for a while both sign."""

    id = IdField()
    product_id: UUID
    product = fields.OneToOneField("portal.Product", related_name="endpoint", on_delete=fields.CASCADE)
    url = fields.CharField(500)
    secrets: list[str] = fields.JSONField()
    rotated_at = fields.DatetimeField(null=True)
    is_paused = fields.BooleanField(default=False)
    paused_at = fields.DatetimeField(null=True)
    paused_why = fields.CharField(300, default="")  # where the portal paused it: the product answered 410 Gone
    created_at = fields.DatetimeField()

    class Meta:
        table = "outbox_endpoint"

    @classmethod
    @whole
    async def add(
        cls, viewer: Viewer, product: Any, url: str, key: bytes, origins: Collection[str] = ()
    ) -> tuple[Self, str]:
        """Give a product its endpoint; answers the signing secret too, for this once.

        `key` seals the secret (`settings.secret_key`), `origins` are `settings.insecure_origins`. Raises `Refused`.
        """
        refuse_if(refuse_url(url, origins))
        if await cls.filter(product_id=product.id).exists():
            refuse_if(Refusal("ENDPOINT_EXISTS", _("This product has its endpoint already: change that one."), "product"))
        secret = draw_secret()
        endpoint = await cls.create(
            product_id=product.id, url=url, secrets=[seal(key, "webhook", secret)], created_at=viewer.now
        )
        await endpoint._log(viewer, "endpoint.added", url=url)
        return endpoint, secret

    @whole
    async def change(self, viewer: Viewer, url: str, origins: Collection[str] = ()) -> None:
        """Tell the product at another address from now on. Raises `Refused`."""
        refuse_if(refuse_url(url, origins), self)
        if url != self.url:
            self.url = url
            await self.save(update_fields=["url"])
            await self._log(viewer, "endpoint.changed", url=url)

    @whole
    async def pause(self, viewer: Viewer, why: str = "") -> None:
        """Send nothing until it is resumed: webhooks are written and wait."""
        if not self.is_paused:
            self.is_paused, self.paused_at, self.paused_why = True, viewer.now, why[:300]
            await self.save(update_fields=["is_paused", "paused_at", "paused_why"])
            await self._log(viewer, "endpoint.paused", why=why)
            if viewer.user_id is None:
                await _tell(self, f"paused:{self.id}:{viewer.now.isoformat()}", viewer.now, yes="yes")

    @whole
    async def resume(self, viewer: Viewer) -> None:
        """Send again, beginning with what has waited."""
        if self.is_paused:
            self.is_paused, self.paused_at, self.paused_why = False, None, ""
            await self.save(update_fields=["is_paused", "paused_at", "paused_why"])
            waiting = Webhook.filter(product_id=self.product_id, sent_at__isnull=True, dead_at__isnull=True, by_form=False)
            await waiting.filter(due_at__gt=viewer.now + LEASE).update(due_at=viewer.now)
            await self._log(viewer, "endpoint.resumed")

    @whole
    async def rotate_secret(self, viewer: Viewer, key: bytes) -> str:
        """Draw a new secret, answered this once. The former one signs beside it for a day, so that the product can change over."""
        secret = draw_secret()
        self.secrets, self.rotated_at = [seal(key, "webhook", secret), *self.secrets[:1]], viewer.now
        await self.save(update_fields=["secrets", "rotated_at"])
        await self._log(viewer, "endpoint.secret_rotated")
        return secret

    @whole
    async def ping(self, viewer: Viewer) -> "Webhook":
        """Send a webhook that tells nothing, to see whether it arrives."""
        webhook = await Webhook.post(self.product_id, None, PING, {}, viewer.now)
        assert webhook
        await self._log(viewer, "endpoint.pinged")
        return webhook

    @whole
    async def replay_dead(self, viewer: Viewer) -> int:
        """Send every dead letter of the product again from the start, each with the same id; answers how many."""
        dead = Webhook.filter(product_id=self.product_id, dead_at__isnull=False, sent_at__isnull=True, skipped_at__isnull=True)
        replayed = await dead.update(dead_at=None, attempts=0, due_at=viewer.now)
        if replayed:
            await self._log(viewer, "endpoint.dead_replayed", n=replayed)
        return replayed

    def signers(self, key: bytes, now: datetime) -> list[str]:
        """The secrets that sign now, the newest first. Raises `Unreadable`."""
        both = self.rotated_at is not None and now < self.rotated_at + OVERLAP
        return [unseal(key, "webhook", each) for each in self.secrets[: 2 if both else 1]]

    async def _log(self, viewer: Viewer, kind: str, **data: str | int) -> None:
        product = await self.product
        await Event.write(viewer, kind, needs=READ, product=product.name, **data)


class Webhook(_OfTheVendor):
    """One event for one product. Those of an account go out in the order in which they were written (`id`)."""

    id = IdField()
    product_id: UUID
    product = fields.ForeignKeyField("portal.Product", related_name="webhooks", on_delete=fields.CASCADE)
    account_id = fields.UUIDField(null=True)  # None: about no account
    kind = fields.CharField(64)  # account.requested
    by_form = fields.BooleanField(default=False)  # sent as a form to an address of its own, whatever the endpoint
    data: dict[str, Any] = fields.JSONField()
    created_at = fields.DatetimeField()
    due_at = fields.DatetimeField()
    attempts = fields.IntField(default=0)  # since it was written or replayed; while one is under way, it counts
    sent_at = fields.DatetimeField(null=True)
    dead_at = fields.DatetimeField(null=True)
    skipped_at = fields.DatetimeField(null=True)
    last_error = fields.CharField(300, default="")

    class Meta:
        table = "outbox_webhook"
        indexes = [
            Index(fields=("sent_at", "dead_at", "due_at")),
            Index(fields=("account_id", "sent_at", "id")),
            Index(fields=("product_id", "created_at", "id")),
            Index(fields=("created_at", "id")),
        ]

    @classmethod
    def is_form(cls, kind: str) -> None:
        """Webhooks of this kind are sent as a form (see `sending.form`), and need no endpoint."""
        _FORMS.add(kind)

    @classmethod
    async def post(
        cls, product_id: UUID, account_id: UUID | None, kind: str, data: dict[str, Any], now: datetime
    ) -> Self | None:
        """Tell a product of something. Call inside the transaction of the change. None where the product has no endpoint."""
        if kind not in _FORMS and not await Endpoint.filter(product_id=product_id).exists():
            return None
        return await cls.create(
            product_id=product_id,
            account_id=account_id,
            kind=kind,
            by_form=kind in _FORMS,
            data=data,
            created_at=now,
            due_at=now,
        )

    @classmethod
    async def products_due(cls, now: datetime) -> list[UUID]:
        """The products for which something may be due."""
        place = "?" if dialect() == "sqlite" else "$1"
        found = await connections.get(CONNECTION).execute_query_dict(_PRODUCTS_DUE.format(now=place), [now])
        return [UUID(str(row["product_id"])) for row in found]

    @classmethod
    async def claim(cls, product_id: UUID, now: datetime, limit: int) -> list[Self]:
        """Take what is due of a product for this process, at most one of an account; no other gets it before the lease is over."""
        values = [now + LEASE, str(product_id), now, limit]
        found = await connections.get(CONNECTION).execute_query_dict(_CLAIMS[dialect()], values)
        return await cls.filter(id__in=[row["id"] for row in found]).order_by("id")

    @property
    def state(self) -> WebhookState:
        """What became of it."""
        return state_of(self)

    async def was_sent(self, now: datetime) -> None:
        """The product took it."""
        await self._conclude(sent_at=now, last_error="")

    async def failed(self, error: str, now: datetime, after: timedelta | None = None) -> None:
        """Try again by the schedule, or later where the product says so (`after`); after the last try it is a dead letter."""
        given_up = self.attempts >= TRIES
        wait = timedelta() if given_up else SCHEDULE[self.attempts - 1]
        due = now + max(wait, min(after or wait, LONGEST_WAIT))
        if await self._conclude(last_error=error[:300], due_at=due, dead_at=now if given_up else None) and given_up:
            await _tell(self, f"dead:{self.product_id}:{now.date()}", now)  # of those of a day the first

    async def put_back(self, error: str, now: datetime) -> None:
        """It was not this webhook's fault: it waits for the endpoint to be resumed, and the try does not count."""
        await self._conclude(last_error=error[:300], due_at=now, attempts=self.attempts - 1)

    async def _conclude(self, **changes: Any) -> bool:
        """Write what became of the try, unless the lease ended meanwhile and another process has it: whether it was written."""
        mine = Webhook.filter(id=self.id, attempts=self.attempts, due_at=self.due_at, sent_at__isnull=True)
        written = await mine.update(**changes)
        if written:
            self.update_from_dict(changes)
        return bool(written)

    @whole
    async def replay(self, viewer: Viewer) -> None:
        """Send it again from the start, with the same id: a dead letter, one skipped, or one that the product has lost.

        Those of its account that were written after it and have not been sent wait for it. Raises `Refused`.
        """
        await self._lock()
        if self.state is WebhookState.WAITING:
            refuse_if(Refusal("WAITING", _("It is still to be sent, and will be tried again by itself."), "webhook"), self)
        self.sent_at = self.dead_at = self.skipped_at = None
        self.attempts, self.due_at = 0, viewer.now
        await self.save(update_fields=["sent_at", "dead_at", "skipped_at", "attempts", "due_at"])
        await self._log(viewer, "webhook.replayed")

    @whole
    async def skip(self, viewer: Viewer) -> None:
        """Leave it out for good: what waits behind it goes. Raises `Refused` where it was sent or skipped already."""
        await self._lock()
        if self.state in (WebhookState.SENT, WebhookState.SKIPPED):
            refuse_if(Refusal("DONE", _("It was sent or skipped already."), "webhook"), self)
        self.dead_at, self.skipped_at = self.dead_at or viewer.now, viewer.now
        await self.save(update_fields=["dead_at", "skipped_at"])
        await self._log(viewer, "webhook.skipped")

    async def _lock(self) -> None:
        now = await Webhook.filter(id=self.id).select_for_update().get()
        self.update_from_dict({name: getattr(now, name) for name in ("sent_at", "dead_at", "skipped_at", "attempts", "due_at")})

    async def _log(self, viewer: Viewer, kind: str) -> None:
        product = await self.product
        await Event.write(viewer, kind, needs=READ, product=product.name, webhook=self.kind)


class Attempt(_OfTheVendor):
    """One try to deliver a webhook: the delivery log."""

    id = IdField()
    webhook_id: UUID
    webhook = fields.ForeignKeyField("portal.Webhook", related_name="tries", on_delete=fields.CASCADE)
    at = fields.DatetimeField()
    took_ms = fields.IntField()
    status = fields.IntField(null=True)  # HTTP status; None: no answer
    error = fields.CharField(300, default="")
    answer = fields.CharField(500, default="")  # the beginning of the answer's body

    class Meta:
        table = "outbox_attempt"
        indexes = [Index(fields=("webhook_id", "at"))]


async def _tell(row: Endpoint | Webhook, cause: str, now: datetime, **words: str) -> None:
    """Tell the vendor's people that a product takes no webhooks."""
    await row.fetch_related("product")
    await Notification.tell_vendor(Told.WEBHOOKS_FAIL, cause, ids.encode("product", row.product_id), now, product=row.product.name, **words)
