"""Clients: the folders in which a partner keeps the businesses it serves; and the notes on them."""

from datetime import datetime
from typing import Self
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Q, Subquery
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.access.models import Grant
from portal.audit.models import Event
from portal.clients import rules
from portal.db.conditions import leads_to
from portal.db.fields import IdField, KeyField
from portal.db.texts import Texts
from portal.db.transactions import whole
from portal.kernel.refusal import Refused, refuse_if
from portal.kernel.search import search_text
from portal.kernel.text import fold, one_line
from portal.kernel.viewer import Viewer
from portal.people.models import Staff
from portal.tallies.models import PartnerTally


class Client(Model):
    """A folder: one business that the partner serves, with contact details, notes and accounts."""

    id = IdField()
    partner_id: UUID
    partner = fields.ForeignKeyField("portal.Partner", related_name="clients", on_delete=fields.RESTRICT)
    name = fields.CharField(200)
    name_key = KeyField(255)
    number = fields.CharField(40, default="")
    contact_name = fields.CharField(200, default="")
    email = fields.CharField(254, default="")
    phone = fields.CharField(40, default="")
    street = fields.CharField(200, default="")
    postcode = fields.CharField(20, default="")
    city = fields.CharField(100, default="")
    country = fields.CharField(2, default="")
    search_text = KeyField(600, default="")  # what everyone who sees the client may find it by
    contact_text = KeyField(1000, default="")  # what takes `contacts:read`
    created_at = fields.DatetimeField()
    changed_at = fields.DatetimeField()
    archived_at = fields.DatetimeField(null=True)
    version = fields.IntField(default=1)

    class Meta:
        table = "client"
        indexes = [
            Index(fields=("partner_id", "archived_at", "name_key", "id")),
            Index(fields=("partner_id", "name_key", "id")),
            Index(fields=("partner_id", "country", "name_key", "id")),
            Index(fields=("partner_id", "created_at", "id")),
            Index(fields=("partner_id", "changed_at", "id")),
            Index(fields=("partner_id", "email")),
            Index(fields=("name_key", "id")),
            Index(fields=("created_at", "id")),
            Index(fields=("changed_at", "id")),
        ]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """The partner's clients; for whom sees only what is granted, those with a grant on them or on one of their accounts."""
        if viewer.sees_every_partner:
            return cls.all()
        if not viewer.partner_id:
            return cls.filter(id__in=[])
        rows = cls.filter(partner_id=viewer.partner_id)
        if not viewer.granted_only:
            return rows
        granted = Grant.of(viewer)
        through_account = granted.filter(engagement__ended_at__isnull=True, engagement__client_id__isnull=False)
        return rows.filter(
            Q(id__in=Subquery(granted.filter(client_id__isnull=False).values("client_id")))
            | Q(id__in=Subquery(through_account.values("engagement__client_id")))
        )

    @classmethod
    def texts(cls, viewer: Viewer) -> Texts:
        """Where words are looked for: nobody finds by an address what they may not read."""
        return Texts(cls, ("search_text", "contact_text") if viewer.can("contacts:read") else ("search_text",))

    @classmethod
    @whole
    async def add(cls, viewer: Viewer, details: dict[str, str], partner_id: UUID | None = None) -> Self:
        """Make a folder. `details`: `name` and any of `rules.FIELDS`. What an advisor makes is granted to that advisor.

        Raises `Refused` with every field that is wrong.
        """
        client = cls(partner_id=partner_id or viewer.partner_id, created_at=viewer.now, changed_at=viewer.now)
        client._take(details)
        await client.save(force_create=True)
        PartnerTally.add(client.partner_id, {"clients": 1})
        await Event.write(viewer, "client.added", partner=client.partner_id, client=client.id, name=client.name)
        if viewer.granted_only and viewer.staff_id:
            await Grant.give(viewer, await Staff.get(id=viewer.staff_id), client)
        return client

    async def change(self, viewer: Viewer, details: dict[str, str], version: int | None = None) -> None:
        """Change what `details` names. `version`: the one that was read; another one now is refused as `CHANGED_MEANWHILE`."""
        refuse_if(rules.refuse_change(self.version, version), self)
        before = {name: getattr(self, name) for name in details}
        self._take(details)
        changed = sorted(name for name in details if getattr(self, name) != before[name])
        if not changed:
            return
        self.changed_at = viewer.now
        self.version += 1
        await self.save()
        await Event.write(viewer, "client.changed", partner=self.partner_id, client=self.id, name=self.name, fields=changed)

    def _take(self, details: dict[str, str]) -> None:
        tidied = {name: one_line(value) for name, value in details.items()}
        refusals = rules.refuse_details({"name": self.name or "", **details})
        if refusals:
            raise Refused(refusals, self if self._saved_in_db else None)
        for name, value in tidied.items():
            setattr(self, name, value)
        self.name_key = fold(self.name)[:255]
        self.search_text = search_text(self.name, self.number, self.city)[:600]
        self.contact_text = search_text(self.contact_name, self.email, self.phone, self.street, self.postcode)[:1000]

    async def archive(self, viewer: Viewer, open_accounts: int) -> None:
        """Put the folder away. Refused while one of its accounts (`open_accounts` of them) is neither cancelled nor expired."""
        refuse_if(rules.refuse_archive(self.archived_at is not None, open_accounts), self)
        await self._set_archived(viewer, viewer.now, "client.archived")

    async def restore(self, viewer: Viewer, because: str | None = None, account: UUID | None = None) -> None:
        """Bring an archived folder back; `because` names the `account` that started paying again: only who sees it reads so."""
        refuse_if(rules.refuse_restore(self.archived_at is not None), self)
        await self._set_archived(viewer, None, "client.restored", account, **({"because": because} if because else {}))

    @whole
    async def _set_archived(
        self, viewer: Viewer, at: datetime | None, kind: str, account: UUID | None = None, **data: str
    ) -> None:
        self.archived_at, self.changed_at, self.version = at, viewer.now, self.version + 1
        await self.save(update_fields=["archived_at", "changed_at", "version"])
        PartnerTally.add(self.partner_id, {"clients": -1 if at else 1, "archived": 1 if at else -1})
        await Event.write(
            viewer, kind, partner=self.partner_id, client=self.id, account=account, name=self.name, **data
        )

    async def write_note(self, viewer: Viewer, text: str, pinned: bool = False) -> "Note":
        """Leave a note for every staff member who has access to the client."""
        text = text.strip().replace("\r\n", "\n")
        refuse_if(rules.refuse_note(text), self)
        note = await Note.create(
            client_id=self.id,
            author_id=viewer.user_id,
            author_name=viewer.name,
            text=text,
            pinned=pinned,
            written_at=viewer.now,
        )
        await Event.write(viewer, "note.written", partner=self.partner_id, client=self.id)
        return note


class Note(Model):
    """What the next person should know. Read by every staff member who has access to the client, by nobody else."""

    id = IdField()
    client_id: UUID
    client = fields.ForeignKeyField("portal.Client", related_name="notes", on_delete=fields.RESTRICT)
    author_id = fields.UUIDField(null=True)
    author_name = fields.CharField(200)
    text = fields.TextField()
    pinned = fields.BooleanField(default=False)
    written_at = fields.DatetimeField()
    edits = fields.IntField(default=0)
    removed_at = fields.DatetimeField(null=True)

    class Meta:
        table = "client_note"
        indexes = [Index(fields=("client_id", "written_at", "id"))]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """Notes are the partner's own: vendor staff, analysts and tools read none."""
        if not viewer.staff_id:
            return cls.filter(id__in=[])
        return cls.filter(leads_to("client_id", Client.visible_to(viewer), few=viewer.granted_only), removed_at__isnull=True)

    async def edit(self, viewer: Viewer, text: str) -> None:
        """Put a new text in place of the old one, which the edit history keeps. Its author alone may."""
        text = text.strip().replace("\r\n", "\n")
        refuse_if(rules.refuse_note_change(self.author_id == viewer.user_id) or rules.refuse_note(text), self)
        if text == self.text:
            return
        await NoteRevision.create(note_id=self.id, text=self.text, replaced_at=viewer.now)
        self.text, self.edits = text, self.edits + 1
        await self.save(update_fields=["text", "edits"])
        await self._log(viewer, "note.edited")

    async def pin(self, viewer: Viewer, pinned: bool) -> None:
        """Keep the note on top, or let it go down with the others. Anyone who may write notes may."""
        if pinned != self.pinned:
            self.pinned = pinned
            await self.save(update_fields=["pinned"])
            await self._log(viewer, "note.pinned" if pinned else "note.unpinned")

    async def remove(self, viewer: Viewer) -> None:
        """Take the note away. Its author alone may; the row stays, so that it can be put back."""
        refuse_if(rules.refuse_note_change(self.author_id == viewer.user_id), self)
        self.removed_at = viewer.now
        await self.save(update_fields=["removed_at"])
        await self._log(viewer, "note.removed")

    async def put_back(self, viewer: Viewer) -> None:
        """Undo `remove`."""
        refuse_if(rules.refuse_note_change(self.author_id == viewer.user_id), self)
        self.removed_at = None
        await self.save(update_fields=["removed_at"])
        await self._log(viewer, "note.put_back")

    async def _log(self, viewer: Viewer, kind: str) -> None:
        await Event.write(viewer, kind, partner=viewer.partner_id, client=self.client_id)


class NoteRevision(Model):
    """A text that a note had before it was edited."""

    id = IdField()
    note_id: UUID
    note = fields.ForeignKeyField("portal.Note", related_name="revisions", on_delete=fields.RESTRICT)
    text = fields.TextField()
    replaced_at = fields.DatetimeField()

    class Meta:
        table = "client_note_revision"
        indexes = [Index(fields=("note_id", "replaced_at", "id"))]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        return cls.filter(leads_to("note_id", Note.visible_to(viewer), few=viewer.granted_only))
