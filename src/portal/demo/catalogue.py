"""The vendor's catalogue in the demonstration: four products with plans and modules, four tiers."""

from dataclasses import dataclass

from portal.kernel.viewer import Viewer
from portal.products.models import BillingPeriod, Module, Plan, Product
from portal.programme.models import Tier

M, Y = BillingPeriod.MONTHLY, BillingPeriod.YEARLY
TIERS = ("Bronze", "Silver", "Gold", "Platinum")


@dataclass(frozen=True)
class ProductPlan:
    """A product; `plans` and `modules` as slug, name (and period), the simplest first."""

    slug: str
    name: str
    icon: str
    letters: str  # end of the company IDs that clients choose there
    plans: tuple[tuple[str, str, BillingPeriod], ...]
    modules: tuple[tuple[str, str], ...]


PRODUCTS = (
    ProductPlan(
        "payroll",
        "Payroll",
        "banknote",
        "",
        (("essential", "Essential", M), ("standard", "Standard", M), ("plus", "Plus", Y)),
        (
            ("payslips", "Payslips"),
            ("filing", "Tax filing"),
            ("pensions", "Pensions"),
            ("expenses", "Expenses"),
            ("costing", "Job costing"),
        ),
    ),
    ProductPlan(
        "time",
        "Time",
        "clock",
        "-T",
        (("standard", "Standard", M), ("plus", "Plus", Y)),
        (("timesheets", "Timesheets"), ("clocking", "Clocking in"), ("leave", "Leave"), ("overtime", "Overtime rules")),
    ),
    ProductPlan(
        "rostering",
        "Rostering",
        "calendar-days",
        "-RO",
        (("standard", "Standard", M), ("plus", "Plus", Y)),
        (("rota", "Rota"), ("swaps", "Shift swaps"), ("forecast", "Forecast")),
    ),
    ProductPlan(
        "recruiting",
        "Recruiting",
        "user-search",
        "-JOBS",
        (("posting", "Per posting", M), ("standard", "Standard", Y)),
        (("board", "Job board"), ("applicants", "Applicants"), ("interviews", "Interviews")),
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
            made.modules[wanted.slug, slug] = module or await product.add_module(viewer, slug=slug, name=name)
        for slug, name, period in wanted.plans:
            plan = await Plan.get_or_none(product_id=product.id, slug=slug)
            made.plans[wanted.slug, slug] = plan or await product.add_plan(viewer, slug=slug, name=name, period=period)
    return made


async def tiers() -> dict[str, Tier]:
    """The shipped programme's tiers, made where they are missing."""
    return {name: (await Tier.get_or_create({"rank": rank}, name=name))[0] for rank, name in enumerate(TIERS, start=1)}
