"""The vendor's catalogue in the schema."""

from typing import Annotated

import strawberry

from portal.gql.context import Info
from portal.gql.declare import Node, column, node, one, related, words
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


@node("plan", models.Plan, "What an account subscribes to.")
class Plan(Node):
    slug: str = column("Its name in programs.")
    name: str = column("Its name.")
    period: BillingPeriod = column("How often it is paid.")
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


@payload("The new module.")
class AddModulePayload:
    module: Module | None = strawberry.field(description="The module.")


@strawberry.input(description="A plan for a product.")
class AddPlanInput(MutationInput):
    product: strawberry.ID = strawberry.field(description="Which product.")
    slug: str = strawberry.field(description="Small letters, digits and hyphens.")
    name: str = strawberry.field(description="Its name.")
    period: BillingPeriod = strawberry.field(description="How often it is paid.")


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
        return AddModulePayload(module=await product.add_module(info.context.viewer, slug=input.slug, name=input.name))

    @mutation("products:manage", "Give a product a plan. For vendor staff.")
    async def add_plan(self, info: Info, input: AddPlanInput) -> AddPlanPayload:
        product = await find(info.context, input.product, "product", "product")
        plan = await product.add_plan(info.context.viewer, slug=input.slug, name=input.name, period=input.period)
        return AddPlanPayload(plan=plan)
