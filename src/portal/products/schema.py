"""The vendor's catalogue in the schema."""

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


@strawberry.input(description="A product for the catalogue.")
class AddProductInput(MutationInput):
    slug: str = strawberry.field(description="Small letters, digits and hyphens.")
    name: str = strawberry.field(description="Its name.")
    icon: str = strawberry.field(default="box", description="The name of its symbol.")
    hue: int = strawberry.field(default=1, description="Its place among the catalogue's colours, from 1.")


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
