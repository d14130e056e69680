"""Resources that the vendor gives its partners, and what came of them: downloads, votes, trainings passed."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, Self
from uuid import UUID

from tortoise import fields
from tortoise.exceptions import IntegrityError
from tortoise.expressions import F, Q, Subquery
from tortoise.functions import Max
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.audit.models import Event
from portal.db.fields import IdField, KeyField
from portal.db.transactions import savepoint, whole
from portal.files.models import File, held_by
from portal.files.rules import KINDS
from portal.kernel.refusal import Refused, refuse_if
from portal.kernel.search import search_text
from portal.kernel.text import fold, one_line
from portal.kernel.viewer import Viewer
from portal.outbox import mail
from portal.outbox.models import Mail
from portal.people.models import User
from portal.programme.models import PartnerTier, ProgrammeEvent, Tier
from portal.programme.rules.events import Type
from portal.resources import rules
from portal.resources.rules import ResourceKind

HOLDER = "resource"  # of files
KEPT = 20  # former files of one resource
FORMER = "resource_former"  # of those that another took the place of; their `place` is the version that they were of


class Resource(Model):
    """Something the vendor gives its partners. Not published: a draft. `tier`: from which tier on it is open; below, only that it exists is seen."""

    id = IdField()
    tier_id: UUID | None
    kind = fields.CharEnumField(ResourceKind, max_length=16)
    title = fields.CharField(150)
    title_key = KeyField(300)
    category = fields.CharField(60)
    category_key = KeyField(120)
    summary = fields.CharField(500, default="")
    subject = fields.CharField(200, default="")  # of an e-mail template
    text = fields.TextField(default="")  # of a template plain, else Markdown
    certificate = fields.CharField(100, default="")  # what who passes the training holds; empty: nothing
    tier = fields.ForeignKeyField("portal.Tier", related_name="resources", null=True, on_delete=fields.RESTRICT)
    place = fields.IntField()
    version = fields.IntField(default=1)
    published_at = fields.DatetimeField(null=True)
    archived_at = fields.DatetimeField(null=True)
    changed_at = fields.DatetimeField()
    changed_by = fields.CharField(200)
    search_text = KeyField(1200)

    class Meta:
        table = "resource"
        indexes = [Index(fields=("place", "id")), Index(fields=("category_key", "place"))]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """What is published, for whoever has `resources:read`; all of it for those who manage it."""
        if viewer.can("resources:manage") and viewer.partner_id is None:
            return cls.all()
        if not viewer.can("resources:read"):
            return cls.filter(id__in=[])
        return cls.filter(published_at__isnull=False, archived_at__isnull=True)

    @classmethod
    def managed_by(cls, viewer: Viewer) -> QuerySet[Self]:
        """Those whose former files the viewer may have: all, for those who manage them."""
        return cls.visible_to(viewer) if viewer.can("resources:manage") and viewer.partner_id is None else cls.filter(id__in=[])

    @classmethod
    def open_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """Those of them that the tier of the viewer's partner opens."""
        rows = cls.visible_to(viewer)
        if viewer.partner_id is None:
            return rows
        stands = PartnerTier.filter(partner_id=viewer.partner_id, since__lte=viewer.now, superseded_at__isnull=True)
        rank = stands.order_by("-since", "-id").limit(1).values("tier__rank")
        return rows.filter(Q(tier_id__isnull=True) | Q(tier_id__in=Subquery(Tier.filter(rank__lte=Subquery(rank)).values("id"))))

    @classmethod
    @whole
    async def add(cls, viewer: Viewer, kind: ResourceKind, details: Mapping[str, str], tier: Tier | None, file: File | None) -> Self:
        """Put a draft on the shelf, behind all others. Raises `Refused`."""
        last = (await cls.all().annotate(last=Max("place")).values("last"))[0]["last"] or 0
        row = cls(kind=kind, place=last + 1, changed_at=viewer.now, changed_by=viewer.name)
        row._take(details)
        row.tier_id = tier.id if tier else None
        await row.save(force_create=True)
        if file:
            await File.hold([file], HOLDER, row.id)
        await row._log(viewer, "resource.added")
        return row

    @whole
    async def change(self, viewer: Viewer, details: Mapping[str, str], tier: Tier | None, file: File | None) -> None:
        """Change it; another file takes the place of the former, which is kept, and what is read differently is another version. Raises `Refused`."""
        before = (self.subject, self.text)
        self._take(details)
        self.tier_id = tier.id if tier else None
        if file or (self.subject, self.text) != before:
            self.version += 1
        self.changed_at, self.changed_by = viewer.now, viewer.name
        if file:
            await self._keep_former()
            await File.hold([file], HOLDER, self.id)
        if self.published_at:
            refuse_if(await self._lacks(), self)
        await self.save()
        await self._log(viewer, "resource.changed")

    async def _keep_former(self) -> None:
        """Its file is no longer its file; of those that were, the oldest beyond `KEPT` go."""
        await File.filter(holder=HOLDER, holder_id=self.id).update(holder=FORMER, place=self.version - 1)
        former = await File.filter(holder=FORMER, holder_id=self.id).order_by("-place", "-id").values_list("id", flat=True)
        await File.filter(id__in=former[KEPT:]).delete()

    def _take(self, details: Mapping[str, str]) -> None:
        said = {name: value.replace("\r\n", "\n").strip() if name in ("text", "summary") else one_line(value) for name, value in details.items()}
        for name, value in said.items():
            setattr(self, name, value)
        wrong = rules.refuse_details(self.kind, self.title, self.category, self.summary, self.subject, self.text, self.certificate)
        if wrong:
            raise Refused(tuple(wrong), self)
        self.title_key, self.category_key = fold(self.title)[:300], fold(self.category)[:120]
        self.search_text = search_text(self.title, self.category, self.summary)[:1200]

    async def _lacks(self) -> Any:
        file = await File.filter(holder=HOLDER, holder_id=self.id).first()
        return rules.refuse_content(self.kind, file is not None, file is not None and KINDS[file.kind].is_image, bool(self.text))

    @whole
    async def show(self, viewer: Viewer, shown: bool) -> None:
        """Publish it, or take it back. Raises `Refused`."""
        if shown:
            refuse_if(await self._lacks(), self)
        await self._set(viewer, "published_at", shown, "resource.published" if shown else "resource.unpublished")

    @whole
    async def archive(self, viewer: Viewer, archived: bool) -> None:
        """Put it away, or bring it back."""
        await self._set(viewer, "archived_at", archived, "resource.archived" if archived else "resource.restored")

    async def _set(self, viewer: Viewer, name: str, wanted: bool, kind: str) -> None:
        if (getattr(self, name) is not None) is wanted:
            return
        setattr(self, name, viewer.now if wanted else None)
        await self.save(update_fields=[name])
        await self._log(viewer, kind)

    @whole
    async def move(self, viewer: Viewer, up: bool) -> None:
        """Change places with the neighbour before, or behind, of the same category."""
        beside = Resource.filter(category_key=self.category_key, archived_at__isnull=True)
        beside = beside.filter(place__lt=self.place).order_by("-place") if up else beside.filter(place__gt=self.place).order_by("place")
        other = await beside.select_for_update().first()
        if other:
            self.place, other.place = other.place, self.place
            await self.save(update_fields=["place"])
            await other.save(update_fields=["place"])
            await self._log(viewer, "resource.moved")

    async def _log(self, viewer: Viewer, kind: str) -> None:
        await Event.write(viewer, kind, needs="resources:manage", title=self.title)

    # What partners do

    async def is_open_to(self, viewer: Viewer) -> bool:
        """Whether the viewer's tier opens it."""
        return await Resource.open_to(viewer).filter(id=self.id).exists()

    @whole
    async def count_download(self, viewer: Viewer) -> File | None:
        """Count that a partner took its file, and answer it. Raises `Refused`."""
        refuse_if(rules.refuse_below(await self.is_open_to(viewer)), self)
        if viewer.partner_id:
            await ResourceDownload.count(self.id, viewer)
        return await File.filter(holder=HOLDER, holder_id=self.id).first()

    @whole
    async def vote(self, viewer: Viewer, helpful: bool | None) -> None:
        """Say whether it helped, once a person; None takes it back. Raises `Refused`."""
        refuse_if(rules.refuse_below(await self.is_open_to(viewer)), self)
        await ResourceVote.filter(resource_id=self.id, user_id=viewer.user_id).delete()
        if helpful is not None:
            await ResourceVote.create(resource_id=self.id, user_id=viewer.user_id, helpful=helpful, at=viewer.now)

    @whole
    async def send_test(self, viewer: Viewer, subject: str, text: str) -> None:
        """Mail a filled template to the viewer. Raises `Refused`."""
        refuse_if(rules.refuse_below(await self.is_open_to(viewer)), self)
        user = await User.get(id=viewer.user_id)
        lately = Mail.filter(to=user.email, kind="resources/template_test", created_at__gt=viewer.now - timedelta(hours=1))
        refuse_if(rules.refuse_test(await lately.count()), self)
        await mail.post("resources/template_test", user.email, viewer.now, user.language, user.timezone, subject=subject or self.title, text=text)

    @whole
    async def read_page(self, viewer: Viewer, page: int) -> None:
        """Note how far the viewer has read a training: pages from 1. Raises `Refused`."""
        refuse_if(rules.refuse_below(await self.is_open_to(viewer)), self)
        row = await TrainingProgress.of(self.id, viewer)
        pages = len(rules.training_of(self.text).pages)
        if row.pages_read < page <= min(row.pages_read + 1, pages):
            row.pages_read = page
            await row.save(update_fields=["pages_read"])

    @whole
    async def finish(self, viewer: Viewer, answers: Sequence[int]) -> None:
        """Pass a training; what its certificate is worth is the programme's to say. Raises `Refused`."""
        refuse_if(rules.refuse_below(await self.is_open_to(viewer)), self)
        row, training = await TrainingProgress.of(self.id, viewer), rules.training_of(self.text)
        refuse_if(rules.refuse_answers(training.questions, answers, row.pages_read, len(training.pages)), self)
        if row.passed_at is not None:
            return
        row.passed_at, row.version = viewer.now, self.version
        await row.save(update_fields=["passed_at", "version"])
        if viewer.partner_id and self.certificate:
            uid = f"training:{self.id}:{viewer.partner_id}:{viewer.user_id}"
            await ProgrammeEvent.tell(viewer, Type.CERTIFICATE, uid, viewer.partner_id, person=str(viewer.user_id), certificate=self.certificate)
            await Event.write(viewer, "training.passed", partner=viewer.partner_id, needs="people:read", title=self.title, certificate=self.certificate)


held_by(HOLDER, Resource.open_to)
held_by(FORMER, Resource.managed_by)


class ResourceDownload(Model):
    """How often a partner took a resource's file on a day, in UTC."""

    id = IdField()
    resource = fields.ForeignKeyField("portal.Resource", related_name="downloads", on_delete=fields.CASCADE)
    partner = fields.ForeignKeyField("portal.Partner", related_name="resource_downloads", on_delete=fields.CASCADE)
    day = fields.DateField()
    times = fields.IntField(default=1)

    class Meta:
        table = "resource_download"
        unique_together = (("resource_id", "partner_id", "day"),)

    @classmethod
    async def count(cls, resource_id: UUID, viewer: Viewer) -> None:
        """One more today."""
        same = {"resource_id": resource_id, "partner_id": viewer.partner_id, "day": viewer.now.date()}
        if await cls.filter(**same).update(times=F("times") + 1):
            return
        try:
            async with savepoint():
                await cls.create(**same)
        except IntegrityError:  # someone else of the partner was the first today, at this moment
            await cls.filter(**same).update(times=F("times") + 1)


class ResourceVote(Model):
    """Whether a resource helped a person."""

    id = IdField()
    resource = fields.ForeignKeyField("portal.Resource", related_name="votes", on_delete=fields.CASCADE)
    user = fields.ForeignKeyField("portal.User", related_name="resource_votes", on_delete=fields.CASCADE)
    helpful = fields.BooleanField()
    at = fields.DatetimeField()

    class Meta:
        table = "resource_vote"
        unique_together = (("resource_id", "user_id"),)


class TrainingProgress(Model):
    """How far a person has come with a training, there where the person works."""

    id = IdField()
    resource = fields.ForeignKeyField("portal.Resource", related_name="progress", on_delete=fields.CASCADE)
    user = fields.ForeignKeyField("portal.User", related_name="trainings", on_delete=fields.CASCADE)
    partner_id = fields.UUIDField(null=True)
    pages_read = fields.IntField(default=0)
    passed_at = fields.DatetimeField(null=True)
    version = fields.IntField(default=0)  # that was passed

    class Meta:
        table = "resource_training"
        indexes = [Index(fields=("resource_id", "user_id", "partner_id"))]

    @classmethod
    async def of(cls, resource_id: UUID, viewer: Viewer) -> Self:
        """The viewer's, begun where it is not yet. Call inside a transaction; the person's own row is locked meanwhile."""
        await User.filter(id=viewer.user_id).select_for_update().get()
        same = {"resource_id": resource_id, "user_id": viewer.user_id, "partner_id": viewer.partner_id}
        return await cls.get_or_none(**same) or await cls.create(**same)
