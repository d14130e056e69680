"""The vendor's catalogue in the demonstration: four products with plans and modules, four tiers."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from portal.kernel.viewer import Viewer
from portal.products.models import BillingPeriod, Module, Plan, Product
from portal.programme.models import Tier

M, Y = BillingPeriod.MONTHLY, BillingPeriod.YEARLY
TIERS = ("Bronze", "Silver", "Gold", "Platinum")


@dataclass(frozen=True)
class ProductPlan:
    """A product; `plans` as slug, name, period and price in euro, `modules` as slug and name, the simplest first; `needs`: the

    modules that a module does not work without.
    """

    slug: str
    name: str
    icon: str
    letters: str  # end of the company IDs that clients choose there
    plans: tuple[tuple[str, str, BillingPeriod, str | None], ...]
    modules: tuple[tuple[str, str], ...]
    needs: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


PRODUCTS = (
    ProductPlan(
        "payroll",
        "Payroll",
        "banknote",
        "",
        (("essential", "Essential", M, "29.00"), ("standard", "Standard", M, "59.00"), ("plus", "Plus", Y, "990.00")),
        (
            ("payslips", "Payslips"),
            ("filing", "Tax filing"),
            ("pensions", "Pensions"),
            ("expenses", "Expenses"),
            ("costing", "Job costing"),
        ),
        {"filing": ("payslips",), "pensions": ("payslips",), "costing": ("payslips", "expenses")},
    ),
    ProductPlan(
        "time",
        "Time",
        "clock",
        "-T",
        (("standard", "Standard", M, "39.00"), ("plus", "Plus", Y, "690.00")),
        (("timesheets", "Timesheets"), ("clocking", "Clocking in"), ("leave", "Leave"), ("overtime", "Overtime rules")),
        {"clocking": ("timesheets",), "overtime": ("clocking",)},
    ),
    ProductPlan(
        "rostering",
        "Rostering",
        "calendar-days",
        "-RO",
        (("standard", "Standard", M, "45.00"), ("plus", "Plus", Y, "790.00")),
        (("rota", "Rota"), ("swaps", "Shift swaps"), ("forecast", "Forecast")),
        {"swaps": ("rota",), "forecast": ("rota",)},
    ),
    ProductPlan(
        "recruiting",
        "Recruiting",
        "user-search",
        "-JOBS",
        (("posting", "Per posting", M, None), ("standard", "Standard", Y, "1190.00")),
        (("board", "Job board"), ("applicants", "Applicants"), ("interviews", "Interviews")),
        {"interviews": ("applicants",)},
    ),
)
BY_SLUG = {product.slug: product for product in PRODUCTS}


@dataclass
class Catalogue:
    """The rows."""

    products: dict[str, Product]
    plans: dict[tuple[str, str], Plan]
    modules: dict[tuple[str, str], Module]


async def stock(viewer: Viewer) -> Catalogue:
    """Put into the catalogue what is not there yet."""
    made = Catalogue({}, {}, {})
    for hue, wanted in enumerate(PRODUCTS, start=1):
        product = await Product.get_or_none(slug=wanted.slug)
        product = product or await Product.add(viewer, slug=wanted.slug, name=wanted.name, icon=wanted.icon, hue=hue)
        made.products[wanted.slug] = product
        for slug, name in wanted.modules:
            module = await Module.get_or_none(product_id=product.id, slug=slug)
            needs = [made.modules[wanted.slug, each] for each in wanted.needs.get(slug, ())]
            made.modules[wanted.slug, slug] = module or await product.add_module(viewer, slug=slug, name=name, needs=needs)
        for slug, name, period, amount in wanted.plans:
            plan = await Plan.get_or_none(product_id=product.id, slug=slug)
            price = (amount, "EUR") if amount else None
            made.plans[wanted.slug, slug] = plan or await product.add_plan(viewer, slug=slug, name=name, period=period, price=price)
    return made


async def tiers() -> dict[str, Tier]:
    """The shipped programme's tiers, made where they are missing."""
    return {name: (await Tier.get_or_create({"rank": rank}, name=name))[0] for rank, name in enumerate(TIERS, start=1)}
