"""The catalogue: products change, modules and plans are renamed, retired and restored; accounts keep what is retired."""

import pytest

from portal.accounts.models import Account
from portal.audit.models import Event
from portal.kernel import ids
from portal.products.models import Module, Plan, Product
from tests.askers import asker
from tests.cast import Cast, ask, gid, system

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
