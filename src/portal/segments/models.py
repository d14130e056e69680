"""Segments: saved filters with a name, over the clients or the accounts."""

from typing import Any, Self
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Q
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.db.fields import IdField, KeyField
from portal.db.transactions import whole
from portal.kernel.refusal import Refused, refuse_if
from portal.kernel.text import fold, one_line
from portal.kernel.viewer import Viewer
from portal.segments import rules
from portal.segments.rules import SegmentOf


class Segment(Model):
    """A saved filter. It holds no rows: whoever asks for it gets those that match now, of what that person may see.

    Of a partner, or with `partner_id` None of the vendor's staff. One's own, or shared with everyone there.
    """

    id = IdField()
    partner_id: UUID | None
    partner = fields.ForeignKeyField("portal.Partner", related_name="segments", null=True, on_delete=fields.CASCADE)
    owner_id = fields.UUIDField()  # the person who saved it
    owner_name = fields.CharField(200)
    of = fields.CharEnumField(SegmentOf, max_length=10)
    name = fields.CharField(rules.NAME_LENGTH)
    name_key = KeyField(255)
    condition: dict[str, Any] = fields.JSONField()  # the list's filter as the API takes it: ClientFilter or AccountFilter
    shared = fields.BooleanField(default=False)
    created_at = fields.DatetimeField()
    changed_at = fields.DatetimeField()
    deleted_at = fields.DatetimeField(null=True)

    class Meta:
        table = "segment"
        indexes = [Index(fields=("partner_id", "deleted_at", "name_key", "id"))]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """One's own and the shared ones of the partner; of vendor staff those of the vendor. A token that is no person: shared ones."""
        if viewer.is_anonymous or not (viewer.partner_id or viewer.sees_every_partner) or not viewer.can("clients:read"):
            return cls.filter(id__in=[])
        place = Q(partner_id=viewer.partner_id) if viewer.partner_id else Q(partner_id__isnull=True)
        theirs = Q(shared=True) | Q(owner_id=viewer.user_id) if viewer.user_id else Q(shared=True)
        return cls.filter(place, theirs, deleted_at__isnull=True)

    @classmethod
    @whole
    async def add(cls, viewer: Viewer, of: SegmentOf, name: str, filter: dict[str, Any], *, shared: bool = False) -> Self:
        """Save a filter under a name. Raises `Refused`."""
        name = one_line(name)
        own = cls.visible_to(viewer).filter(owner_id=viewer.user_id)
        refusals = (
            rules.refuse_name(name, taken=await cls._is_taken(viewer, of, name)),
            rules.refuse_filter(filter),
            rules.refuse_sharing(shared, viewer.can("segments:share")),
            rules.refuse_count(await own.count()),
        )
        if any(refusals):
            raise Refused(tuple(each for each in refusals if each))
        return await cls.create(
            partner_id=viewer.partner_id,
            owner_id=viewer.user_id,
            owner_name=viewer.name,
            of=of,
            name=name,
            name_key=fold(name)[:255],
            condition=filter,
            shared=shared,
            created_at=viewer.now,
            changed_at=viewer.now,
        )

    @whole
    async def change(
        self, viewer: Viewer, *, name: str | None = None, filter: dict[str, Any] | None = None, shared: bool | None = None
    ) -> None:
        """Rename it, replace its filter, share it or not; None: as it is. Raises `Refused`."""
        refuse_if(self._refusal(viewer), self)
        followed = await self._refuse_to_followers(viewer, filter=filter is not None, unshares=shared is False and self.shared)
        if name is not None:
            name = one_line(name)
            refuse_if(rules.refuse_name(name, taken=await self._is_taken(viewer, self.of, name, self.id)), self)
            self.name, self.name_key = name, fold(name)[:255]
        if filter is not None:
            refuse_if(rules.refuse_filter(filter), self)
            self.condition = filter
        if shared is not None and shared is not self.shared:
            refuse_if(rules.refuse_sharing(True, viewer.can("segments:share")), self)
            self.shared = shared
        self.changed_at = viewer.now
        await self.save(update_fields=["name", "name_key", "condition", "shared", "changed_at"])
        if filter is not None:
            for each in followed:
                await each.follow(viewer.now)

    @whole
    async def delete_by(self, viewer: Viewer) -> None:
        """Take it away; the row stays, so that it can be put back. Raises `Refused`."""
        refuse_if(self._refusal(viewer), self)
        await self._refuse_to_followers(viewer, deletes=True)
        self.deleted_at = viewer.now
        await self.save(update_fields=["deleted_at"])

    @classmethod
    async def put_back(cls, viewer: Viewer, key: UUID | None) -> Self | None:
        """Undo `delete_by`, for whoever might delete it. None: there is nothing that the viewer could put back. Raises `Refused`."""
        if not (viewer.partner_id or viewer.sees_every_partner):
            return None
        row = await cls.get_or_none(id=key, partner_id=viewer.partner_id) if key else None
        if row is None or row._refusal(viewer):
            return None
        refuse_if(rules.refuse_name(row.name, taken=await cls._is_taken(viewer, row.of, row.name, row.id)), row)
        row.deleted_at = None
        await row.save(update_fields=["deleted_at"])
        return row

    def may_be_changed_by(self, viewer: Viewer) -> bool:
        """Whether the viewer may rename, share, change and delete it."""
        return viewer.can("segments:manage") and self._refusal(viewer) is None

    def _refusal(self, viewer: Viewer) -> Any:
        return rules.refuse_change(is_own=self.owner_id == viewer.user_id, shared=self.shared, may_share=viewer.can("segments:share"))

    async def _refuse_to_followers(self, viewer: Viewer, *, filter: bool = False, unshares: bool = False, deletes: bool = False) -> list[Any]:
        """The standing access that follows it. Raises `Refused` where this may not become of a segment that is followed."""
        from portal.segments.models_standing import followed_by  # it follows segments

        found = await followed_by(self.id)
        manages = viewer.can("access:manage")
        refuse_if(rules.refuse_change_of_followed(len(found), manages, filter=filter, unshares=unshares, deletes=deletes), self)
        return found

    @classmethod
    async def _is_taken(cls, viewer: Viewer, of: SegmentOf, name: str, but: UUID | None = None) -> bool:
        rows = cls.visible_to(viewer).filter(of=of, name_key=fold(name)[:255])
        return await (rows.exclude(id=but) if but else rows).exists()
