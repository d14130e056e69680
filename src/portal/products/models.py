"""The vendor's catalogue: products, their modules and plans. Seen by all who sign in."""

from collections.abc import Collection, Sequence
from datetime import datetime
from enum import StrEnum
from typing import Self
from uuid import UUID

from tortoise import fields
from tortoise.expressions import Q
from tortoise.models import Model
from tortoise.queryset import QuerySet

from portal.audit.models import Event
from portal.db.fields import IdField
from portal.db.transactions import whole
from portal.kernel.money import Money
from portal.kernel.refusal import Refused
from portal.kernel.text import one_line
from portal.kernel.viewer import Viewer
from portal.products import rules
from portal.tallies.models import ProductTally


def _minor(amount: str, currency: str) -> int | None:
    try:
        return Money.parse(amount, currency).minor
    except ValueError:
        return None


class BillingPeriod(StrEnum):
    """How often a plan is paid."""

    MONTHLY = "monthly"
    YEARLY = "yearly"


class _OfTheVendor(Model):
    class Meta:
        abstract = True

    @classmethod
    def visible_to(cls, viewer: Viewer) -> QuerySet[Self]:
        return cls.filter(id__in=[]) if viewer.is_anonymous else cls.all()


class Product(_OfTheVendor):
    """One application of the vendor: payroll, time, rostering, recruiting. `hue` is its place among the catalogue's colours, from 1."""

    id = IdField()
    slug = fields.CharField(40, unique=True)
    name = fields.CharField(80, unique=True)
    icon = fields.CharField(40, default="box")
    hue = fields.SmallIntField(default=1)

    class Meta:
        table = "product"

    @classmethod
    @whole
    async def add(cls, viewer: Viewer, *, slug: str, name: str, icon: str, hue: int) -> Self:
        """Put a product into the catalogue. Raises `Refused` on a bad or taken slug or name."""
        refusals = rules.refuse_product(slug, name, icon, hue)
        if not refusals:
            name = one_line(name)
            refusals = rules.refuse_taken(await cls.filter(slug=slug).exists(), await cls.filter(name=name).exists())
        if refusals:
            raise Refused(refusals)
        product = await cls.create(slug=slug, name=name, icon=icon, hue=hue)
        await ProductTally.create(product_id=product.id)
        await Event.write(viewer, "product.added", needs="products:manage", name=name)
        return product

    @whole
    async def change(self, viewer: Viewer, changes: dict[str, str | int]) -> None:
        """Change name, icon, hue: only what `changes` names. Raises `Refused`."""
        given = {"name": self.name, "icon": self.icon, "hue": self.hue, **changes}
        refusals = rules.refuse_product(self.slug, **given)  # type: ignore[arg-type]
        name = one_line(str(given["name"]))
        if not refusals:
            refusals = rules.refuse_taken(False, await Product.filter(name=name).exclude(id=self.id).exists())
        if refusals:
            raise Refused(refusals, self)
        before = {each: getattr(self, each) for each in given}
        self.update_from_dict({**given, "name": name})
        changed = sorted(each for each in given if getattr(self, each) != before[each])
        if changed:
            await self.save(update_fields=changed)
            await Event.write(viewer, "product.changed", needs="products:manage", name=name, fields=changed)

    async def add_module(self, viewer: Viewer, *, slug: str, name: str, needs: Sequence["Module"] = ()) -> "Module":
        """Give the product a module, which accounts may subscribe to. `needs`: those of its modules that it does not work without."""
        refusals = rules.refuse_part(slug, name) or rules.refuse_taken_part(
            await Module.filter(product_id=self.id, slug=slug).exists()
        )
        if not refusals:
            refusals = rules.refuse_needs([each.product_id == self.id for each in needs])
        if refusals:
            raise Refused(refusals)
        name = one_line(name)
        module = await Module.create(product_id=self.id, slug=slug, name=name)
        await ModuleNeed.bulk_create([ModuleNeed(module_id=module.id, needed_id=each.id) for each in needs])
        await Event.write(viewer, "module.added", needs="products:manage", name=name, product=self.name)
        return module

    async def add_plan(
        self, viewer: Viewer, *, slug: str, name: str, period: BillingPeriod, price: tuple[str, str] | None = None
    ) -> "Plan":
        """Give the product a plan. `price`: a decimal amount and its currency; None: it is told elsewhere."""
        refusals = rules.refuse_part(slug, name) or rules.refuse_taken_part(
            await Plan.filter(product_id=self.id, slug=slug).exists()
        )
        amount, currency = price or ("", "")
        minor = _minor(amount, currency) if price else None
        if price and (refusal := rules.refuse_price(minor, currency)):
            refusals = (*refusals, refusal)
        if refusals:
            raise Refused(refusals)
        name = one_line(name)
        plan = await Plan.create(
            product_id=self.id, slug=slug, name=name, period=period, price_minor=minor, currency=currency if price else None
        )
        await Event.write(viewer, "plan.added", needs="products:manage", name=name, product=self.name)
        return plan

    async def package(
        self, plan_id: UUID | None, module_ids: Collection[UUID], needs_plan: bool, kept: Collection[UUID | None] = ()
    ) -> "tuple[Plan | None, list[Module]]":
        """A plan and modules of this product, checked: each can be chosen (or is `kept`), and each module's needs are among them.

        Raises `Refused`.
        """
        offered = Q(retired_at=None) | Q(id__in=[key for key in kept if key])
        plans = {plan.id: plan for plan in await Plan.filter(offered, product_id=self.id)}
        modules = {module.id: module for module in await Module.filter(offered, product_id=self.id).order_by("name", "id")}
        needs = await ModuleNeed.of(self.id)
        names = {key: module.name for key, module in modules.items()}
        refusals = rules.refuse_package(plan_id, plans.keys(), module_ids, names, needs, needs_plan)
        if refusals:
            raise Refused(refusals)
        return plans[plan_id] if plan_id else None, [module for key, module in modules.items() if key in module_ids]


class _Part(_OfTheVendor):
    """A module or a plan. Retired, nobody can choose it any more; the accounts that have it keep it."""

    id: UUID
    product_id: UUID
    product: fields.ForeignKeyRelation[Product]
    slug: str
    name: str
    retired_at: datetime | None
    noun = ""

    class Meta:
        abstract = True

    @whole
    async def rename(self, viewer: Viewer, name: str) -> None:
        """Give it another name. Raises `Refused` on a bad one."""
        refusals = rules.refuse_part(self.slug, name)
        if refusals:
            raise Refused(refusals, self)
        before, self.name = self.name, one_line(name)
        if self.name != before:
            await self.save(update_fields=["name"])
            await self._log(viewer, "renamed", before=before)

    @whole
    async def retire(self, viewer: Viewer) -> None:
        """Offer it to nobody any more."""
        if self.retired_at is None:
            self.retired_at = viewer.now
            await self.save(update_fields=["retired_at"])
            await self._log(viewer, "retired")

    @whole
    async def restore(self, viewer: Viewer) -> None:
        """Offer it again."""
        if self.retired_at is not None:
            self.retired_at = None
            await self.save(update_fields=["retired_at"])
            await self._log(viewer, "restored")

    async def _log(self, viewer: Viewer, verb: str, **data: str) -> None:
        product = await Product.get(id=self.product_id)
        await Event.write(viewer, f"{self.noun}.{verb}", needs="products:manage", name=self.name, product=product.name, **data)


class Module(_Part):
    """A part of a product that an account may have."""

    id = IdField()
    product_id: UUID
    product = fields.ForeignKeyField("portal.Product", related_name="modules", on_delete=fields.RESTRICT)
    slug = fields.CharField(40)
    name = fields.CharField(80)
    retired_at = fields.DatetimeField(null=True)
    noun = "module"

    class Meta:
        table = "product_module"
        unique_together = (("product_id", "slug"),)


class ModuleNeed(Model):
    """That a module does not work without another of its product."""

    id = IdField()
    module_id: UUID
    needed_id: UUID
    module = fields.ForeignKeyField("portal.Module", related_name="needs", on_delete=fields.CASCADE)
    needed = fields.ForeignKeyField("portal.Module", related_name="needed_by", on_delete=fields.RESTRICT)

    class Meta:
        table = "product_module_need"
        unique_together = (("module_id", "needed_id"),)

    @classmethod
    async def of(cls, product_id: UUID) -> dict[UUID, set[UUID]]:
        """Which modules each module of a product needs, directly."""
        found: dict[UUID, set[UUID]] = {}
        for module, needed in await cls.filter(module__product_id=product_id).values_list("module_id", "needed_id"):
            found.setdefault(module, set()).add(needed)
        return found


class Plan(_Part):
    """What an account subscribes to."""

    id = IdField()
    product_id: UUID
    product = fields.ForeignKeyField("portal.Product", related_name="plans", on_delete=fields.RESTRICT)
    slug = fields.CharField(40)
    name = fields.CharField(80)
    period = fields.CharEnumField(BillingPeriod, max_length=10)
    retired_at = fields.DatetimeField(null=True)
    noun = "plan"
    price_minor = fields.BigIntField(null=True)  # a period, in minor units; None: told elsewhere
    currency = fields.CharField(3, null=True)

    class Meta:
        table = "product_plan"
        unique_together = (("product_id", "slug"),)
