"""The catalogue: products change, modules and plans are renamed, retired and restored; accounts keep what is retired."""

import pytest

from portal.accounts.models import Account
from portal.audit.models import Event
from portal.kernel import ids
from portal.products.models import Module, Plan, Product
from tests.askers import asker
from tests.cast import Cast, ask, gid, system
from tests.served import Portal

CHANGE = "mutation ($input: ChangeProductInput!) { changeProduct(input: $input) { product { name icon hue } errors { code field } } }"


async def act(cast: Cast, verb: str, noun: str, row: Module | Plan, **given: str):
    kind = {"rename": f"Rename{noun.title()}Input"}.get(verb, f"{noun.title()}Input")
    document = (
        f"mutation ($input: {kind}!) {{ {verb}{noun.title()}(input: $input) {{ {noun} {{ name slug retiredAt }} errors {{ code field }} }} }}"
    )
    data = await ask(await asker(cast, "vendor"), document, input={noun: gid(row), **given})
    return next(iter(data.values()))


async def test_a_product_changes_only_what_is_named_and_is_refused_at_the_field(cast: Cast):
    vendor, product = await asker(cast, "vendor"), cast.products["payroll"]

    async def change(**given):
        return (await ask(vendor, CHANGE, input={"product": gid(product), **given}))["changeProduct"]

    assert await change(name=" Pay  run ", hue=4) == {"product": {"name": "Pay run", "icon": "clock", "hue": 4}, "errors": []}
    assert (await change(name="Time"))["errors"] == [{"code": "TAKEN", "field": "name"}]
    assert (await change(name=""))["errors"] == [{"code": "REQUIRED", "field": "name"}]
    assert (await change(hue=0))["errors"] == [{"code": "BAD_NUMBER", "field": "hue"}]
    assert await change(name="Pay run") == {"product": {"name": "Pay run", "icon": "clock", "hue": 4}, "errors": []}
    events = await Event.filter(kind="product.changed")
    assert [event.data["fields"] for event in events] == [["hue", "name"]]
    assert (await Product.get(id=product.id)).name == "Pay run"


@pytest.mark.parametrize("noun", ["module", "plan"])
async def test_a_part_is_renamed_retired_and_restored(cast: Cast, noun: str):
    row = (cast.modules if noun == "module" else cast.plans)["payroll"]
    slug = row.slug
    assert (await act(cast, "rename", noun, row, name="Other"))[noun] == {"name": "Other", "slug": slug, "retiredAt": None}
    assert (await act(cast, "rename", noun, row, name=" "))["errors"] == [{"code": "REQUIRED", "field": "name"}]
    for _twice in range(2):
        assert (await act(cast, "retire", noun, row))[noun]["retiredAt"]
    for _twice in range(2):
        assert (await act(cast, "restore", noun, row))[noun]["retiredAt"] is None
    kinds = [event.kind for event in await Event.filter(kind__startswith=f"{noun}.").order_by("id")]
    assert kinds[-3:] == [f"{noun}.renamed", f"{noun}.retired", f"{noun}.restored"]


async def test_an_account_keeps_what_is_retired(cast: Cast):
    account = await Account.get(id=(await cast.account("Mulcahy")).account_id)
    plan, module = cast.plans["payroll"], cast.modules["payroll"]
    await account.report_plan(system(), str(ids.new()), 1, plan=plan, modules=[module], renews_on=None)
    await plan.retire(system())
    await module.retire(system())
    document = "query ($id: ID!) { node(id: $id) { ... on Account { plan { name retiredAt } modules { name retiredAt } } } }"
    told = (await ask(await asker(cast, "owner"), document, id=gid(account)))["node"]
    assert told["plan"]["retiredAt"] and told["modules"][0]["retiredAt"]


def test_the_catalogue_at_the_screens_says_what_is_wrong_at_its_field(portal: Portal):
    headers = portal.sign_in("vendor")
    place = f"/vendor/products/{gid(portal.cast.products['payroll'])}"

    def post(path: str, **data: str):
        return portal.client.post(path, data=data, headers=headers, follow_redirects=False)

    for path, data, field in (
        ("/vendor/products/new", {"name": "", "slug": "x"}, "name"),
        ("/vendor/products/new", {"name": "New", "slug": "Bad slug"}, "slug"),
        ("/vendor/products/new", {"name": "New", "slug": "new", "hue": "x"}, "hue"),
        (f"{place}/edit", {"name": "Time"}, "name"),
        (f"{place}/modules/new", {"name": "Core", "slug": "core"}, "slug"),
        (f"{place}/plans/new", {"name": "Pro", "slug": "pro"}, "period"),
        (f"{place}/plans/new", {"name": "Pro", "slug": "pro", "period": "YEARLY", "amount": "x", "currency": "EUR"}, "amount"),
    ):
        answer = post(path, **data)
        assert answer.status_code == 422 and f'id="f-{field}-error"' in answer.text, (path, data, answer.status_code)
    core = gid(portal.cast.modules["payroll"])
    assert post(f"{place}/modules/new", name="Tax", slug="tax", needs=core).status_code == 303
    assert post(f"{place}/plans/new", name="Pro", slug="pro", period="YEARLY", amount="29.00", currency="eur").status_code == 303
    page = portal.client.get(place, headers=headers).text
    assert "needs Core" in page and "€29.00 a year" in page
    assert post("/vendor/products/new", name="Roster", slug="roster", icon="clock", hue="3").headers["location"].startswith("/vendor/products/product_")
    assert post(f"/vendor/modules/{core}/retire").status_code == 303
    assert "retired" in portal.client.get(place, headers=headers).text
