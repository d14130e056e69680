"""What must leave the database exactly once: mail, written in the same transaction as the change that it tells of."""

from datetime import datetime, timedelta
from typing import Self

from tortoise import connections, fields
from tortoise.indexes import Index
from tortoise.models import Model

from portal.db.engine import CONNECTION, dialect
from portal.db.fields import IdField

GIVE_UP_AFTER = 12  # tries; with the waits below about three days
LEASE = timedelta(minutes=5)  # how long a claimed mail is left to whom claimed it

_CLAIM = """UPDATE outbox_mail SET attempts = attempts + 1, due_at = {lease} WHERE id IN (
    SELECT id FROM outbox_mail WHERE sent_at IS NULL AND dead_at IS NULL AND due_at <= {now}
    ORDER BY due_at, id LIMIT {limit} {skip}
) RETURNING id"""
_CLAIMS = {
    "sqlite": _CLAIM.format(lease="?", now="?", limit="?", skip=""),
    "postgres": _CLAIM.format(lease="$1", now="$2", limit="$3", skip="FOR UPDATE SKIP LOCKED"),
}


class Mail(Model):
    """A mail waiting to be sent, or sent. Once it is sent its text is wiped: it may hold a single-use link."""

    id = IdField()
    to = fields.CharField(254)
    kind = fields.CharField(64)  # the template: people/staff_invited
    subject = fields.CharField(300)
    text = fields.TextField()
    html = fields.TextField()
    created_at = fields.DatetimeField()
    due_at = fields.DatetimeField()
    attempts = fields.IntField(default=0)
    sent_at = fields.DatetimeField(null=True)
    dead_at = fields.DatetimeField(null=True)
    last_error = fields.CharField(300, default="")
    reply_token = fields.CharField(64, null=True)  # with it, answers go to the support address; wiped with the text

    class Meta:
        table = "outbox_mail"
        indexes = [Index(fields=("sent_at", "dead_at", "due_at"))]

    @classmethod
    async def post(cls, to: str, kind: str, subject: str, text: str, html: str, now: datetime, reply_token: str | None = None) -> Self:
        """Put a mail into the outbox. Call inside the transaction of the change that it tells of."""
        return await cls.create(
            to=to, kind=kind, subject=" ".join(subject.split())[:300], text=text, html=html, created_at=now, due_at=now, reply_token=reply_token
        )

    @classmethod
    async def claim(cls, now: datetime, limit: int) -> list[Self]:
        """Take what is due for this process, the longest due first; no other gets it before the lease is over."""
        found = await connections.get(CONNECTION).execute_query_dict(_CLAIMS[dialect()], [now + LEASE, now, limit])
        return await cls.filter(id__in=[row["id"] for row in found]).order_by("created_at", "id")

    async def sent(self, now: datetime) -> None:
        """The mail server took it."""
        self.sent_at, self.text, self.html, self.last_error, self.reply_token = now, "", "", "", None
        await self.save(update_fields=["sent_at", "text", "html", "last_error", "reply_token"])

    async def failed(self, error: str, now: datetime, *, for_good: bool = False) -> None:
        """Try again later, each time waiting twice as long up to twelve hours; give up after `GIVE_UP_AFTER` tries."""
        self.last_error = error[:300]
        if for_good or self.attempts >= GIVE_UP_AFTER:
            self.dead_at = now
        self.due_at = now + min(timedelta(minutes=2**self.attempts), timedelta(hours=12))
        await self.save(update_fields=["last_error", "dead_at", "due_at"])
