"""The vendor's catalogue: seen by all who sign in, changed by vendor staff alone."""

import pytest

from portal.products.models import Module, Plan, Product
from tests.askers import ASKERS, asker
from tests.cast import Cast, ask, gid

CATALOGUE = "{ products { slug name hue modules { slug product { slug } } plans { slug period } } }"
ADD = "mutation ($input: AddProductInput!) { addProduct(input: $input) { product { slug } errors { code field } } }"
MODULE = "mutation ($input: AddModuleInput!) { addModule(input: $input) { module { slug } errors { code field } } }"
PLAN = "mutation ($input: AddPlanInput!) { addPlan(input: $input) { plan { slug } errors { code field } } }"


@pytest.mark.parametrize("who", ASKERS)
async def test_everyone_who_signs_in_reads_the_same_catalogue(cast: Cast, who: str):
    products = (await ask(await asker(cast, who), CATALOGUE))["products"]
    if who == "anonymous":
        assert products == []
    else:
        assert [each["slug"] for each in products] == ["payroll", "time"]
        assert products[0]["modules"] == [{"slug": "core", "product": {"slug": "payroll"}}]
        assert products[0]["plans"] == [{"slug": "plus", "period": "YEARLY"}]


@pytest.mark.parametrize(
    ("given", "errors"),
    [
        ({"slug": "rota", "name": "Rota"}, []),
        ({"slug": "Rota", "name": "Rota"}, [("BAD_SLUG", "slug")]),
        ({"slug": "", "name": ""}, [("BAD_SLUG", "slug"), ("REQUIRED", "name")]),
        ({"slug": "rota\n", "name": "Rota"}, [("BAD_SLUG", "slug")]),
        ({"slug": "payroll", "name": "New"}, [("TAKEN", "slug")]),
        ({"slug": "new", "name": "Payroll"}, [("TAKEN", "name")]),
        ({"slug": "payroll", "name": "Time"}, [("TAKEN", "slug"), ("TAKEN", "name")]),
        ({"slug": "new", "name": "x" * 81}, [("TOO_LONG", "name")]),
    ],
)
async def test_products_are_added_with_a_plain_name_of_their_own(cast: Cast, given: dict[str, str], errors: list):
    data = (await ask(await cast.viewer("vendor"), ADD, input=given))["addProduct"]
    assert [(each["code"], each["field"]) for each in data["errors"]] == errors
    assert await Product.all().count() == 2 + (not errors)


async def test_modules_and_plans_belong_to_one_product(cast: Cast):
    vendor, product = await cast.viewer("vendor"), gid(cast.products["payroll"])
    for document, model, extra in ((MODULE, Module, {}), (PLAN, Plan, {"period": "MONTHLY"})):
        before = await model.all().count()
        for slug, code in (("fresh", None), ("fresh", "TAKEN"), ("No", "BAD_SLUG")):
            given = {"product": product, "slug": slug, "name": "Name", **extra}
            payload = next(iter((await ask(vendor, document, input=given)).values()))
            assert [each["code"] for each in payload["errors"]] == ([code] if code else [])
        other = {"product": gid(cast.products["time"]), "slug": "fresh", "name": "Name", **extra}
        assert next(iter((await ask(vendor, document, input=other)).values()))["errors"] == []
        assert await model.all().count() == before + 2
