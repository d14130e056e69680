"""Invoices that a partner writes to its clients: a draft is changed at will, what was sent stays as it is."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, Self
from uuid import UUID
from zoneinfo import ZoneInfo

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.audit.models import Event
from portal.clients.models import Client
from portal.db.fields import IdField, KeyField
from portal.db.transactions import whole
from portal.invoices import rules
from portal.invoices.models.telling import tell
from portal.invoices.rules import InvoiceKind, InvoiceState
from portal.kernel.refusal import Refused, not_found, refuse_if
from portal.kernel.search import search_text
from portal.kernel.text import one_line
from portal.kernel.viewer import Viewer
from portal.partners.models import Partner
from portal.people.models import digest


@dataclass
class Details:
    """What is written on an invoice. None: as it was."""

    texts: Mapping[str, str]
    to_email: str | None = None
    number: str | None = None
    currency: str | None = None
    issued_on: date | None = None
    due_on: date | None = None
    lines: Sequence[rules.Given] | None = None


class Invoice(Model):
    """What a partner asks a client to pay, or with the kind `credit_note` takes back. Its sums are those of its lines."""

    id = IdField()
    partner_id: UUID
    client_id: UUID
    partner = fields.ForeignKeyField("portal.Partner", related_name="invoices", on_delete=fields.RESTRICT)
    client = fields.ForeignKeyField("portal.Client", related_name="invoices", on_delete=fields.RESTRICT)
    credits_id: UUID | None = fields.UUIDField(null=True)  # the invoice that a credit note takes back
    kind = fields.CharEnumField(InvoiceKind, max_length=12, default=InvoiceKind.INVOICE)
    state = fields.CharEnumField(InvoiceState, max_length=10, default=InvoiceState.DRAFT)
    wanted_number = fields.CharField(40, default="")  # of a draft; empty: the next
    number = fields.CharField(40, null=True)  # once it is sent, and then for good
    series = fields.CharField(40, null=True)  # what stands before the number's digits
    place = fields.BigIntField(null=True)  # its digits: in a series without a gap
    currency = fields.CharField(3)
    issued_on = fields.DateField(null=True)  # its date; of a draft None: the day it is sent
    due_on = fields.DateField(null=True)
    to_email = fields.CharField(254, default="")
    texts: dict[str, str] = fields.JSONField(default=dict)  # `rules.TEXTS`, by their names
    lines: list[dict[str, Any]] = fields.JSONField(default=list)  # `rules.Line.kept`
    net_minor = fields.BigIntField(default=0)
    tax_minor = fields.BigIntField(default=0)
    total_minor = fields.BigIntField(default=0)
    search_text = KeyField(600, default="")
    written_by_name = fields.CharField(200)
    created_at = fields.DatetimeField()
    changed_at = fields.DatetimeField()
    version = fields.IntField(default=1)
    sent_at = fields.DatetimeField(null=True)  # when it was issued
    last_sent_at = fields.DatetimeField(null=True)
    sent = fields.IntField(default=0)  # how often it went out
    paid_on = fields.DateField(null=True)
    cancelled_at = fields.DatetimeField(null=True)
    why = fields.CharField(300, default="")  # why it was cancelled, or what a credit note is for

    class Meta:
        table = "invoice"
        unique_together = (("partner_id", "number"), ("partner_id", "series", "place"))
        indexes = [
            Index(fields=("partner_id", "created_at", "id")),
            Index(fields=("partner_id", "state", "due_on")),
            Index(fields=("partner_id", "sent_at")),
            Index(fields=("client_id", "created_at")),
            Index(fields=("credits_id",)),
        ]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """The own partner's, with `invoices:read`. What a partner asks of its clients is no business of the vendor's."""
        if not viewer.partner_id or not viewer.can("invoices:read"):
            return cls.filter(id__in=[])
        return cls.filter(partner_id=viewer.partner_id)

    @property
    def sums(self) -> rules.Sums:
        """What the lines come to."""
        return rules.sums_of([rules.Line.of(row) for row in self.lines], self.currency)

    # A draft

    @classmethod
    @whole
    async def write(cls, viewer: Viewer, client: Client, details: Details) -> Self:
        """Begin a draft. Raises `Refused` with every field that is wrong."""
        if client.partner_id != viewer.partner_id:
            raise not_found("client")
        row = cls(
            partner_id=client.partner_id,
            client_id=client.id,
            currency="",
            written_by_name=viewer.name,
            created_at=viewer.now,
            changed_at=viewer.now,
        )
        row._take(details)
        await row.save(force_create=True)
        await row._log(viewer, "invoice.written")
        return row

    @whole
    async def change(self, viewer: Viewer, details: Details, version: int | None = None) -> None:
        """Change a draft. `version`: the one that was read; another one now is refused as `CHANGED_MEANWHILE`."""
        refuse_if(rules.refuse_change(self.state, self.version, version), self)
        self._take(details)
        self.changed_at, self.version = viewer.now, self.version + 1
        await self.save()

    def _take(self, details: Details) -> None:
        texts = {**self.texts, **{name: _tidy(name, value) for name, value in details.texts.items()}}
        currency = self.currency if details.currency is None else details.currency
        email = self.to_email if details.to_email is None else details.to_email.strip()
        issued_on, due_on = details.issued_on or self.issued_on, details.due_on or self.due_on
        wrong = rules.refuse_details(texts, email, currency, issued_on, due_on)
        wanted = self.wanted_number if details.number is None else one_line(details.number)
        if wanted and (refusal := rules.refuse_number(wanted, None)):
            wrong.append(refusal)
        known = not any(each.field == "currency" for each in wrong)
        read = rules.read_lines(details.lines, currency if known else "EUR") if details.lines is not None else None
        wrong += read.refusals if read else []
        if wrong:
            raise Refused(tuple(wrong), self if self._saved_in_db else None)
        if read:
            self.lines = [line.kept() for line in read.lines]
        self.texts, self.currency, self.to_email, self.wanted_number = texts, currency, email, wanted
        self.issued_on, self.due_on = issued_on, due_on
        self._add_up()

    def _add_up(self) -> None:
        sums = self.sums
        self.net_minor, self.tax_minor, self.total_minor = sums.net.minor, sums.tax.minor, sums.total.minor
        self.search_text = search_text(self.number or "", self.texts.get("to_name", ""), self.texts.get("reference", ""))[:600]

    @whole
    async def duplicate(self, viewer: Viewer) -> Self:
        """A draft that says the same, but number, dates and reference: those are the new one's own."""
        texts = {**self.texts, "reference": ""}
        made = type(self)(
            partner_id=self.partner_id,
            client_id=self.client_id,
            currency=self.currency,
            to_email=self.to_email,
            texts=texts,
            lines=[_turned(row) if self.kind is InvoiceKind.CREDIT_NOTE else row for row in self.lines],
            written_by_name=viewer.name,
            created_at=viewer.now,
            changed_at=viewer.now,
        )
        made._add_up()
        await made.save(force_create=True)
        await made._log(viewer, "invoice.written")
        return made

    @whole
    async def discard(self, viewer: Viewer) -> None:
        """Throw a draft away."""
        refuse_if(rules.refuse_discard(self.state), self)
        await self._log(viewer, "invoice.discarded")
        await self.delete()

    # Sent, and after

    @whole
    async def send(self, viewer: Viewer) -> None:
        """Issue a draft: it gets its number and goes to the client, and stays as it is from then on. Raises `Refused`."""
        refuse_if(rules.refuse_send(self.state), self)
        lines = [rules.Line.of(row) for row in self.lines]
        wrong = rules.refuse_issue(self.texts, self.to_email, lines, self.sums)
        if wrong:
            raise Refused(tuple(wrong), self)
        await self._issue(viewer)
        await self.save()
        await self._mail(viewer, "invoice_sent")
        await self._log(viewer, "invoice.sent")

    async def _issue(self, viewer: Viewer) -> None:
        """Number and dates. The partner's row is locked meanwhile: no number is given twice, none is left out."""
        partner = await Partner.filter(id=self.partner_id).select_for_update().get()
        self.number = self.wanted_number or rules.next_number(await last_number(partner.id))
        parts = rules.parts_of(self.number) or (self.number, 0)
        same = Invoice.filter(partner_id=partner.id, series=parts[0]).order_by("-place").first()
        highest = await same
        refusal = rules.refuse_number(self.number, highest.number if highest else None)
        if refusal:
            self.number = None
            raise Refused((refusal,), self)
        self.series, self.place = parts
        today = viewer.now.astimezone(ZoneInfo(partner.timezone)).date()
        self.issued_on = self.issued_on or today
        self.due_on = self.due_on or (self.issued_on + rules.PAY_WITHIN)
        self.state, self.sent_at, self.wanted_number = InvoiceState.SENT, viewer.now, ""
        self.changed_at, self.version = viewer.now, self.version + 1
        self._add_up()

    async def _mail(self, viewer: Viewer, kind: str) -> None:
        """Post it to the client, with a link of its own."""
        since = viewer.now - timedelta(days=1)
        today = await InvoiceLink.filter(invoice__partner_id=self.partner_id, made_at__gt=since).count()
        refuse_if(rules.refuse_many(today), self)
        secret = await InvoiceLink.make(self.id, viewer.now)
        self.last_sent_at, self.sent = viewer.now, self.sent + 1
        await self.save(update_fields=["last_sent_at", "sent"])
        await tell(self, kind, viewer.now, secret)

    @whole
    async def resend(self, viewer: Viewer) -> None:
        """Let it go out once more, as it is. The link of the older mail works on."""
        refuse_if(rules.refuse_resend(self.state, self.sent, self.last_sent_at, viewer.now), self)
        await self._mail(viewer, "credit_note_sent" if self.kind is InvoiceKind.CREDIT_NOTE else "invoice_sent")
        await self._log(viewer, "invoice.resent")

    @whole
    async def pay(self, viewer: Viewer, on: date | None = None) -> None:
        """Note that the client has paid (`on`: today)."""
        today = viewer.today
        on = on or today
        refuse_if(rules.refuse_pay(self.kind, self.state, on, today), self)
        self.state, self.paid_on = InvoiceState.PAID, on
        await self._stand(viewer)
        await self._log(viewer, "invoice.paid")

    @whole
    async def reopen(self, viewer: Viewer) -> None:
        """It is not paid after all."""
        refuse_if(rules.refuse_reopen(self.state), self)
        self.state, self.paid_on = InvoiceState.SENT, None
        await self._stand(viewer)
        await self._log(viewer, "invoice.reopened")

    @whole
    async def cancel(self, viewer: Viewer, why: str, *, credit: bool) -> Self | None:
        """Cancel what was sent: with a credit note, which is given, or by word alone. The client is told either way."""
        why = one_line(why)
        refuse_if(rules.refuse_cancel(self.kind, self.state, why), self)
        self.state, self.cancelled_at, self.why = InvoiceState.CANCELLED, viewer.now, why
        await self._stand(viewer)
        note = await self._credit(viewer, why) if credit else None
        if note is None:
            await self._mail(viewer, "invoice_cancelled")
        await self._log(viewer, "invoice.cancelled", why=why)
        return note

    async def _credit(self, viewer: Viewer, why: str) -> Self:
        note = type(self)(
            partner_id=self.partner_id,
            client_id=self.client_id,
            credits_id=self.id,
            kind=InvoiceKind.CREDIT_NOTE,
            currency=self.currency,
            to_email=self.to_email,
            texts={**self.texts, "how_to_pay": "", "note": ""},
            lines=[_turned(row) for row in self.lines],
            why=why,
            written_by_name=viewer.name,
            created_at=viewer.now,
            changed_at=viewer.now,
        )
        await note._issue(viewer)
        note.due_on = None
        await note.save(force_create=True)
        await note._mail(viewer, "credit_note_sent")
        await note._log(viewer, "invoice.credited", of=self.number)
        return note

    async def _stand(self, viewer: Viewer) -> None:
        self.changed_at, self.version = viewer.now, self.version + 1
        await self.save(update_fields=["state", "paid_on", "cancelled_at", "why", "changed_at", "version"])

    async def _log(self, viewer: Viewer, kind: str, **data: Any) -> None:
        said = {"number": self.number, "to": self.texts.get("to_name", ""), **data}
        await Event.write(viewer, kind, partner=self.partner_id, client=self.client_id, needs="invoices:read", **said)


class InvoiceLink(Model):
    """A link that went to a client by mail: it opens one invoice and nothing else. Only its digest is stored."""

    id = IdField()
    invoice_id: UUID
    invoice = fields.ForeignKeyField("portal.Invoice", related_name="links", on_delete=fields.CASCADE)
    digest = fields.CharField(64, unique=True)
    made_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()

    class Meta:
        table = "invoice_link"
        indexes = [Index(fields=("invoice_id", "made_at"))]

    @classmethod
    async def make(cls, invoice_id: UUID, now: datetime) -> str:
        """A new link; gives the secret for the mail."""
        secret = secrets.token_urlsafe(32)
        await cls.create(invoice_id=invoice_id, digest=digest(secret), made_at=now, expires_at=now + rules.LINK_LASTS)
        return secret

    @classmethod
    async def find(cls, secret: str, now: datetime) -> Invoice | None:
        """The invoice behind a link, while the link is good."""
        row = await cls.get_or_none(digest=digest(secret), expires_at__gt=now).select_related("invoice")
        return row.invoice if row else None


async def last_number(partner_id: UUID) -> str | None:
    """The number that a partner gave last."""
    row = await Invoice.filter(partner_id=partner_id, number__isnull=False).order_by("-sent_at", "-place").first()
    return row.number if row else None


def _tidy(name: str, value: str) -> str:
    """Addresses and notes keep their lines; all else is one."""
    value = value.replace("\r\n", "\n").strip()
    return value if "\n" in value else one_line(value)


def _turned(row: Mapping[str, Any]) -> dict[str, Any]:
    """A line that takes another back."""
    quantity = str(row["quantity"])
    return {**row, "quantity": quantity[1:] if quantity.startswith("-") else f"-{quantity}" if quantity != "0" else quantity}
