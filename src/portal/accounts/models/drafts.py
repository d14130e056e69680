"""Drafts of accounts: what someone has filled in of the wizard, kept for a month until it is submitted or left."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, Self
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.accounts.models import opening
from portal.accounts.models.account import Engagement
from portal.accounts.rules import OpenedAs
from portal.db.fields import IdField
from portal.kernel import ids
from portal.kernel.checks import check_length
from portal.kernel.refusal import Refusal, Refused, refuse_if
from portal.kernel.text import gettext as _
from portal.kernel.viewer import Viewer
from portal.products.models import ModuleNeed
from portal.products.rules import with_needs

KEPT = timedelta(days=30)
MOST = 20  # of one person in one partner; the oldest make room


class AccountDraft(Model):
    """An account on its way to being opened. Whoever began it sees it, nobody else; `account_id` once it is opened."""

    id = IdField()
    partner_id: UUID
    partner = fields.ForeignKeyField("portal.Partner", related_name="account_drafts", on_delete=fields.RESTRICT)
    owner_id = fields.UUIDField()  # the person; of a tool its token
    opened_as = fields.CharEnumField(OpenedAs, max_length=12)
    page = fields.SmallIntField(default=1)  # the one to go on with
    wish: dict[str, Any] = fields.JSONField()  # opening.TEXTS, modules, opening.FLAGS: as typed
    created_at = fields.DatetimeField()
    changed_at = fields.DatetimeField()
    expires_at = fields.DatetimeField()
    account_id: UUID | None
    account = fields.ForeignKeyField("portal.Account", related_name="drafts", null=True, on_delete=fields.RESTRICT)

    class Meta:
        table = "account_draft"
        indexes = [Index(fields=("partner_id", "owner_id", "expires_at")), Index(fields=("expires_at",))]

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        """The viewer's own in the partner, for as long as they are kept and the viewer may open accounts."""
        owner = viewer.user_id or viewer.token_id
        if not viewer.partner_id or not owner or not viewer.can("accounts:manage"):
            return cls.filter(id__in=[])
        return cls.filter(partner_id=viewer.partner_id, owner_id=owner, expires_at__gt=viewer.now)

    @classmethod
    async def start(cls, viewer: Viewer, opened_as: OpenedAs, wish: Mapping[str, Any]) -> Self:
        """Begin a draft. Raises `Refused`."""
        refuse_if(None if viewer.partner_id else Refusal("NO_PARTNER", _("Accounts are opened for a partner, and you are in none.")))
        _refuse_large(wish)
        await opening.leads(viewer, wish)
        made = await cls.create(
            partner_id=viewer.partner_id,
            owner_id=viewer.user_id or viewer.token_id,
            opened_as=opened_as,
            wish=dict(wish),
            created_at=viewer.now,
            changed_at=viewer.now,
            expires_at=viewer.now + KEPT,
        )
        kept = await cls.visible_to(viewer).order_by("-created_at", "-id").values_list("id", flat=True)
        await cls.filter(id__in=list(kept[MOST:])).delete()
        return made

    async def keep(self, viewer: Viewer, wish: Mapping[str, Any], page: int) -> None:
        """Take what was filled in, right or wrong; `page`: the one to go on with. What modules need comes with them."""
        refuse_if(self._refuse_done(), self)
        _refuse_large(wish)
        await opening.leads(viewer, wish)  # what is not the viewer's to see is no part of a draft
        before = self.wish.get("product")
        self.wish = {**self.wish, **wish}
        if before and before != self.wish.get("product"):  # plans and modules are a product's own
            self.wish = {name: value for name, value in self.wish.items() if name not in ("plan", "modules") or name in wish}
        if "modules" in wish:
            self.wish["modules"] = await self._completed(wish["modules"] or [])
        self.page, self.changed_at, self.expires_at = max(1, min(page, 3)), viewer.now, viewer.now + KEPT
        await self.save(update_fields=["wish", "page", "changed_at", "expires_at"])

    async def _completed(self, modules: list[str]) -> list[str]:
        product = ids.key_of(self.wish.get("product"), "product")
        needs = await ModuleNeed.of(product) if product else {}
        chosen = [key for each in modules if (key := ids.key_of(each, "module"))]
        return [ids.encode("module", key) for key in with_needs(chosen, needs)]

    async def problems(self, viewer: Viewer) -> tuple[Refusal, ...]:
        """What stands in the way of submitting it. Whether the company ID is free is not among it."""
        if self.account_id:
            return ()
        try:
            await opening.resolve(viewer, self.opened_as, self.wish)
        except Refused as refused:
            return refused.refusals
        return ()

    async def submit(self, viewer: Viewer, password_hash: str = "") -> bool:
        """Open the account, once. False where it was opened before. Raises `Refused`. Call with the row locked."""
        if self.account_id:
            return False
        order = await opening.resolve(viewer, self.opened_as, self.wish)
        engagement: Engagement = await opening.open_account(viewer, order, password_hash)
        self.account_id, self.wish = engagement.account_id, {}
        await self.save(update_fields=["account_id", "wish"])
        return True

    def _refuse_done(self) -> Refusal | None:
        return Refusal("ALREADY_DONE", _("This account has been opened.")) if self.account_id else None

    @classmethod
    async def forget(cls, now: datetime) -> None:
        """Delete what has been kept for long enough."""
        await cls.filter(expires_at__lte=now).delete()


def _refuse_large(wish: Mapping[str, Any]) -> None:
    """A draft keeps what is typed, right or wrong, but no book. Raises `Refused`."""
    found = [check_length(text, name, 1000) for name, text in wish.items() if isinstance(text, str)]
    if len(wish.get("modules") or []) > 200:
        found.append(Refusal("TOO_LONG", _("Choose at most 200 modules."), "modules"))
    if refusals := tuple(filter(None, found)):
        raise Refused(refusals)
