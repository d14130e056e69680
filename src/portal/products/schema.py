"""The vendor's catalogue in the schema."""

from datetime import datetime
from typing import Annotated

import strawberry

from portal.gql.context import Context, Info
from portal.gql.declare import Node, batched, column, node, one, related, words
from portal.gql.money import Money, MoneyInput, of_minor
from portal.gql.mutations import MutationInput, find, mutation, payload
from portal.products import models
from portal.products.models import BillingPeriod

words(BillingPeriod, "How often a plan is paid.", monthly="Every month.", yearly="Every year.")


@node("module", models.Module, "A part of a product that an account may have.")
class Module(Node):
    slug: str = column("Its name in programs.")
    name: str = column("Its name.")
    retired_at: datetime | None = column("Since when nobody can choose it any more; accounts keep it.")
    product: Annotated["Product", strawberry.lazy("portal.products.schema")] = one(
        "product", "The product that it belongs to.", key="product_id"
    )
    needs: list[Annotated["Module", strawberry.lazy("portal.products.schema")]] = related(
        "module", "Modules that it does not work without, by name.", "needed_by__module_id", order=("name", "id")
    )


@node("plan", models.Plan, "What an account subscribes to.")
class Plan(Node):
    slug: str = column("Its name in programs.")
    name: str = column("Its name.")
    period: BillingPeriod = column("How often it is paid.")
    retired_at: datetime | None = column("Since when nobody can choose it any more; accounts keep it.")

    @batched("What it costs a period; null: told elsewhere.", needs=("price_minor", "currency"))
    async def price(_context: Context, rows: list[models.Plan]) -> list[Money | None]:
        return [of_minor(row.price_minor, row.currency) for row in rows]

    product: Annotated["Product", strawberry.lazy("portal.products.schema")] = one(
        "product", "The product that it belongs to.", key="product_id"
    )


@node("product", models.Product, "One application of the vendor.")
class Product(Node):
    slug: str = column("Its name in programs.")
    name: str = column("Its name.")
    icon: str = column("The name of its symbol.")
    hue: int = column("Its place among the catalogue's colours, from 1.")
    modules: list[Module] = related("module", "Its modules, by name.", "product_id", order=("name", "id"))
    plans: list[Plan] = related("plan", "Its plans, by name.", "product_id", order=("name", "id"))
    endpoint: Annotated["Endpoint", strawberry.lazy("portal.outbox.schema")] | None = related(
        "endpoint", "Where it is told of events, if anywhere.", "product_id", single=True, permission="webhooks:read"
    )
    oidc_client: Annotated["OidcClient", strawberry.lazy("portal.identity.schema_clients")] | None = related(
        "oidcclient", "What it signs people in by, if it does.", "product_id", single=True, permission="products:manage"
    )


@strawberry.input(description="A product for the catalogue.")
class AddProductInput(MutationInput):
    slug: str = strawberry.field(description="Small letters, digits and hyphens.")
    name: str = strawberry.field(description="Its name.")
    icon: str = strawberry.field(default="box", description="The name of its symbol.")
    hue: int = strawberry.field(default=1, description="Its place among the catalogue's colours, from 1.")


@strawberry.input(description="Changes to a product; what is left out stays.")
class ChangeProductInput(MutationInput):
    product: strawberry.ID = strawberry.field(description="Which product.")
    name: str | None = strawberry.field(default=None, description="Its name.")
    icon: str | None = strawberry.field(default=None, description="The name of its symbol.")
    hue: int | None = strawberry.field(default=None, description="Its place among the catalogue's colours, from 1.")


@strawberry.input(description="A module.")
class ModuleInput(MutationInput):
    module: strawberry.ID = strawberry.field(description="Which module.")


@strawberry.input(description="A module and another name for it.")
class RenameModuleInput(MutationInput):
    module: strawberry.ID = strawberry.field(description="Which module.")
    name: str = strawberry.field(description="Its name.")


@strawberry.input(description="A plan.")
class PlanInput(MutationInput):
    plan: strawberry.ID = strawberry.field(description="Which plan.")


@strawberry.input(description="A plan and another name for it.")
class RenamePlanInput(MutationInput):
    plan: strawberry.ID = strawberry.field(description="Which plan.")
    name: str = strawberry.field(description="Its name.")


@payload("The product as it is now.")
class ChangeProductPayload:
    product: Product | None = strawberry.field(description="The product.")


@payload("The module as it is now.")
class ModulePayload:
    module: Module | None = strawberry.field(description="The module.")


@payload("The plan as it is now.")
class PlanPayload:
    plan: Plan | None = strawberry.field(description="The plan.")


@payload("The new product.")
class AddProductPayload:
    product: Product | None = strawberry.field(description="The product.")


@strawberry.input(description="A module for a product.")
class AddModuleInput(MutationInput):
    product: strawberry.ID = strawberry.field(description="Which product.")
    slug: str = strawberry.field(description="Small letters, digits and hyphens.")
    name: str = strawberry.field(description="Its name.")
    needs: list[strawberry.ID] = strawberry.field(default_factory=list, description="Modules that it does not work without.")


@payload("The new module.")
class AddModulePayload:
    module: Module | None = strawberry.field(description="The module.")


@strawberry.input(description="A plan for a product.")
class AddPlanInput(MutationInput):
    product: strawberry.ID = strawberry.field(description="Which product.")
    slug: str = strawberry.field(description="Small letters, digits and hyphens.")
    name: str = strawberry.field(description="Its name.")
    period: BillingPeriod = strawberry.field(description="How often it is paid.")
    price: MoneyInput | None = strawberry.field(default=None, description="What it costs a period.")


@payload("The new plan.")
class AddPlanPayload:
    plan: Plan | None = strawberry.field(description="The plan.")


@strawberry.type
class ProductsQuery:
    products: list[Product] = related("product", "The vendor's products, in the catalogue's order.", order=("hue", "name"))


@strawberry.type
class ProductsMutation:
    @mutation("products:manage", "Put a product into the catalogue. For vendor staff.")
    async def add_product(self, info: Info, input: AddProductInput) -> AddProductPayload:
        details = {"slug": input.slug, "name": input.name, "icon": input.icon, "hue": input.hue}
        return AddProductPayload(product=await models.Product.add(info.context.viewer, **details))

    @mutation("products:manage", "Give a product a module. For vendor staff.")
    async def add_module(self, info: Info, input: AddModuleInput) -> AddModulePayload:
        product = await find(info.context, input.product, "product", "product")
        needs = [await find(info.context, each, "module", "needs", lock=False) for each in dict.fromkeys(input.needs[:50])]
        made = await product.add_module(info.context.viewer, slug=input.slug, name=input.name, needs=needs)
        return AddModulePayload(module=made)

    @mutation("products:manage", "Give a product a plan. For vendor staff.")
    async def add_plan(self, info: Info, input: AddPlanInput) -> AddPlanPayload:
        product = await find(info.context, input.product, "product", "product")
        price = (input.price.amount, input.price.currency) if input.price else None
        plan = await product.add_plan(info.context.viewer, slug=input.slug, name=input.name, period=input.period, price=price)
        return AddPlanPayload(plan=plan)

    @mutation("products:manage", "Change a product's name, symbol or colour. For vendor staff.")
    async def change_product(self, info: Info, input: ChangeProductInput) -> ChangeProductPayload:
        product = await find(info.context, input.product, "product", "product")
        changes = {name: value for name in ("name", "icon", "hue") if (value := getattr(input, name)) is not None}
        await product.change(info.context.viewer, changes)
        return ChangeProductPayload(product=product)

    @mutation("products:manage", "Give a module another name. For vendor staff.")
    async def rename_module(self, info: Info, input: RenameModuleInput) -> ModulePayload:
        module = await find(info.context, input.module, "module", "module")
        await module.rename(info.context.viewer, input.name)
        return ModulePayload(module=module)

    @mutation("products:manage", "Let nobody choose a module any more; accounts that have it keep it. For vendor staff.")
    async def retire_module(self, info: Info, input: ModuleInput) -> ModulePayload:
        module = await find(info.context, input.module, "module", "module")
        await module.retire(info.context.viewer)
        return ModulePayload(module=module)

    @mutation("products:manage", "Let a retired module be chosen again. For vendor staff.")
    async def restore_module(self, info: Info, input: ModuleInput) -> ModulePayload:
        module = await find(info.context, input.module, "module", "module")
        await module.restore(info.context.viewer)
        return ModulePayload(module=module)

    @mutation("products:manage", "Give a plan another name. For vendor staff.")
    async def rename_plan(self, info: Info, input: RenamePlanInput) -> PlanPayload:
        plan = await find(info.context, input.plan, "plan", "plan")
        await plan.rename(info.context.viewer, input.name)
        return PlanPayload(plan=plan)

    @mutation("products:manage", "Let nobody choose a plan any more; accounts that have it keep it. For vendor staff.")
    async def retire_plan(self, info: Info, input: PlanInput) -> PlanPayload:
        plan = await find(info.context, input.plan, "plan", "plan")
        await plan.retire(info.context.viewer)
        return PlanPayload(plan=plan)

    @mutation("products:manage", "Let a retired plan be chosen again. For vendor staff.")
    async def restore_plan(self, info: Info, input: PlanInput) -> PlanPayload:
        plan = await find(info.context, input.plan, "plan", "plan")
        await plan.restore(info.context.viewer)
        return PlanPayload(plan=plan)
