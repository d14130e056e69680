"""Opening an account: at once and by drafts, company IDs, dependencies, the portal master, and what the product is asked."""

import asyncio
import os
from datetime import timedelta
from typing import Any

import pytest
import time_machine
from argon2 import PasswordHasher

from portal.access.models import Grant
from portal.accounts import rules
from portal.accounts.models import Account, AccountDraft, AccountModule, Engagement
from portal.accounts.rules import Cause, Lifecycle, Provisioning
from portal.clients.models import Client
from portal.gql.models import IdempotencyKey
from portal.kernel import clock, ids
from portal.kernel.text import fold
from portal.kernel.viewer import Viewer
from portal.outbox.webhooks import Endpoint, Webhook
from portal.products.rules import refuse_package, with_needs
from tests.askers import asker
from tests.cast import Cast, answer, ask, gid, system

LONG = bool(os.environ.get("PORTAL_TEST_LONG"))
ERRORS = "errors { code message field }"
OPEN = f"""mutation ($input: OpenAccountInput!) {{ openAccount(input: $input) {{
    account {{ id name companyId lifecycle provisioning currency timezone locale engagement {{ client {{ name }} isPortalMaster }} }}
    temporaryPassword {ERRORS} }} }}"""
START = f"mutation ($input: StartAccountDraftInput!) {{ startAccountDraft(input: $input) {{ draft {{ id problems {{ field }} }} {ERRORS} }} }}"
SAVE = f"""mutation ($input: SaveAccountDraftInput!) {{ saveAccountDraft(input: $input) {{
    draft {{ page texts {{ name country currency }} problems {{ code field }} modules {{ isChosen neededBy module {{ slug }} }} }} {ERRORS} }} }}"""
SUBMIT = f"mutation ($input: AccountDraftInput!) {{ submitAccountDraft(input: $input) {{ account {{ id }} temporaryPassword {ERRORS} }} }}"
CHECK = f"mutation ($input: CheckCompanyIdInput!) {{ checkCompanyId(input: $input) {{ isFree message proposal {ERRORS} }} }}"


def wish(cast: Cast, **more: Any) -> dict[str, Any]:
    """All that a subscription to payroll needs."""
    return {
        "product": gid(cast.products["payroll"]),
        "plan": gid(cast.plans["payroll"]),
        "name": "Nordvik Fisk AS",
        "companyId": "NORDVIK",
        "country": "NO",
        "email": "kari@nordvik.example",
        "adminName": "Kari Nord",
        "adminId": "1001",
        **more,
    }


async def do(viewer: Viewer, document: str, **given: Any) -> dict[str, Any]:
    return next(iter((await ask(viewer, document, input=given)).values()))


async def opened(viewer: Viewer, cast: Cast, kind: str = "SUBSCRIPTION", **more: Any) -> dict[str, Any]:
    """The payload of opening an account."""
    return await do(viewer, OPEN, openedAs=kind, account=wish(cast, **more))


async def listen(cast: Cast) -> None:
    """Payroll has an endpoint, so that it is told."""
    await Endpoint.create(product_id=cast.products["payroll"].id, url="https://payroll.example/hook", secrets=[], created_at=clock.now())


async def needs(cast: Cast) -> dict[str, Any]:
    """Payroll's modules: costing needs expenses, which needs core."""
    product, core = cast.products["payroll"], cast.modules["payroll"]
    expenses = await product.add_module(system(), slug="expenses", name="Expenses", needs=[core])
    return {"core": core, "expenses": expenses, "costing": await product.add_module(system(), slug="costing", name="Costing", needs=[expenses])}


async def test_an_account_is_opened_with_its_folder_and_the_product_is_asked_in_the_same_transaction(cast: Cast):
    await listen(cast)
    owner = await cast.viewer("owner")
    made = await opened(owner, cast, modules=[gid(cast.modules["payroll"])])
    assert made["errors"] == [] and made["temporaryPassword"] is None
    account = made["account"]
    assert account["lifecycle"] == "PENDING_ACTIVATION" and account["provisioning"] == "QUEUED"
    assert (account["currency"], account["timezone"], account["locale"]) == ("NOK", "Europe/Oslo", "nb-NO")
    assert account["engagement"]["client"]["name"] == "Nordvik Fisk AS"
    row = await Account.get(company_id="NORDVIK")
    hook = await Webhook.get(kind="account.requested")
    assert hook.account_id == row.id and hook.product_id == row.product_id
    user = cast.users["owner"]
    assert hook.data == {
        "account": account["id"],
        "companyId": "NORDVIK",
        "name": "Nordvik Fisk AS",
        "country": "NO",
        "currency": "NOK",
        "timezone": "Europe/Oslo",
        "locale": "nb-NO",
        "language": "en",
        "openedAs": "SUBSCRIPTION",
        "trialDays": 14,
        "plan": "plus",
        "modules": ["core"],
        "cloneFrom": None,
        "superadmin": {"name": "Kari Nord", "adminId": "1001", "email": "kari@nordvik.example", "phone": "", "password": {"mode": "link"}},
        "partner": {"id": gid(cast.partner), "name": cast.partner.name},
        "partnerUser": {"subject": gid(user), "name": user.name, "email": user.email},
        "isPortalMaster": False,
    }
    side = await Engagement.get(account_id=row.id)
    assert side.user_id == user.id and side.partner_id == cast.partner.id


async def test_all_that_is_wrong_is_told_at_once_each_at_its_field(cast: Cast):
    made = await do(await cast.viewer("owner"), OPEN, openedAs="SUBSCRIPTION", account={"companyId": "no spaces", "country": "XX", "timezone": "Mars"})
    told = {each["field"]: each["code"] for each in made["errors"]}
    assert told == {
        "product": "REQUIRED", "name": "REQUIRED", "companyId": "BAD_COMPANY_ID", "country": "BAD_COUNTRY", "email": "REQUIRED",
        "adminName": "REQUIRED", "adminId": "REQUIRED", "timezone": "BAD_TIMEZONE",
    }  # fmt: skip
    assert await Account.all().count() == 0 and await Client.all().count() == 0


async def test_a_trial_can_wait_with_its_plan_and_a_subscription_not(cast: Cast):
    owner = await cast.viewer("owner")
    refused = await opened(owner, cast, plan=None)
    assert [each["field"] for each in refused["errors"]] == ["plan"]
    assert (await opened(owner, cast, "TRIAL", plan=None))["errors"] == []


async def test_a_company_id_is_one_accounts_and_nobody_learns_whose(cast: Cast):
    owner, rival = await cast.viewer("owner"), await cast.viewer("rival")
    assert (await opened(owner, cast))["errors"] == []
    for taken in ("NORDVIK", "nordvik", "Nördvik"):
        (error,) = (await opened(rival, cast, companyId=taken))["errors"]
        assert (error["code"], error["field"]) == ("COMPANY_ID_TAKEN", "companyId")
        assert "Ferrow" not in error["message"] and "Fisk" not in error["message"]
    other = wish(cast, product=gid(cast.products["time"]), plan=gid(cast.plans["time"]))
    assert (await do(rival, OPEN, openedAs="SUBSCRIPTION", account=other))["errors"] == []


@pytest.mark.parametrize("times", [200 if LONG else 50])
async def test_of_many_at_once_with_the_same_company_id_one_makes_an_account(cast: Cast, times: int):
    await listen(cast)
    owner, rival = await cast.viewer("owner"), await cast.viewer("rival")
    found = await asyncio.gather(*(opened(owner if turn % 2 else rival, cast) for turn in range(times)))
    assert sorted(len(each["errors"]) for each in found) == [0] + [1] * (times - 1)
    assert {error["code"] for each in found for error in each["errors"]} == {"COMPANY_ID_TAKEN"}
    assert await Account.all().count() == await Client.all().count() == await Webhook.all().count() == 1


async def test_the_same_draft_submitted_many_times_at_once_opens_one_account(cast: Cast):
    await listen(cast)
    owner = await cast.viewer("owner")
    draft = (await do(owner, START, openedAs="SUBSCRIPTION", account=wish(cast, password="TEMPORARY")))["draft"]["id"]
    found = await asyncio.gather(*(do(owner, SUBMIT, draft=draft) for _turn in range(20)))
    assert {each["account"]["id"] for each in found if each["account"]} == {gid(await Account.get())}
    assert [each["errors"] for each in found] == [[]] * 20
    assert len([each for each in found if each["temporaryPassword"]]) == 1
    assert await Webhook.all().count() == 1


async def test_a_temporary_password_is_shown_once_and_only_its_hash_leaves(cast: Cast):
    await listen(cast)
    owner = await cast.viewer("owner")
    given = {"openedAs": "SUBSCRIPTION", "account": wish(cast, password="TEMPORARY"), "idempotencyKey": "once"}
    first = await do(owner, OPEN, **given)
    password = first["temporaryPassword"]
    assert len(password) > 20
    told = (await Webhook.get()).data["superadmin"]["password"]
    assert told["mode"] == "temporary" and told["hash"].startswith("$argon2id$")
    assert PasswordHasher().verify(told["hash"], password)
    again = await do(owner, OPEN, **given)
    assert again["account"] == first["account"] and again["temporaryPassword"] is None
    for model in (IdempotencyKey, Account, Webhook, AccountDraft):
        assert password not in str(await model.all().values())
    account = await Account.get()
    await account.move_to(system(), Lifecycle.PAYING, Cause.PRODUCT)
    assert (await Account.get()).request is None


async def test_what_an_advisor_opens_is_granted_to_the_advisor(cast: Cast):
    advisor = await cast.viewer("advisor")
    account = (await opened(advisor, cast))["account"]
    assert account["engagement"]["client"]["name"] == "Nordvik Fisk AS"
    assert await Grant.filter(staff_id=advisor.staff_id).count() == 2  # the folder, and the account
    assert (await ask(advisor, "{ accounts { totalCount } clients { totalCount } }")) == {"accounts": {"totalCount": 1}, "clients": {"totalCount": 1}}


async def test_modules_come_with_what_they_need(cast: Cast):
    modules, owner = await needs(cast), await cast.viewer("owner")
    refused = await opened(owner, cast, modules=[gid(modules["costing"])])
    assert {each["message"] for each in refused["errors"]} == {"Core is needed by Expenses.", "Expenses is needed by Costing."}
    draft = (await do(owner, START, openedAs="SUBSCRIPTION", account=wish(cast)))["draft"]["id"]
    saved = (await do(owner, SAVE, draft=draft, account={"modules": [gid(modules["costing"])]}, page=3))["draft"]
    assert saved["problems"] == []
    assert {each["module"]["slug"]: (each["isChosen"], each["neededBy"]) for each in saved["modules"]} == {
        "core": (True, ["Expenses"]), "costing": (True, []), "expenses": (True, ["Costing"]),
    }  # fmt: skip
    assert (await do(owner, SUBMIT, draft=draft))["errors"] == []
    assert await AccountModule.all().count() == 3


def test_needs_are_followed_however_far_and_round_in_circles():
    assert with_needs({"a"}, {"a": {"b"}, "b": {"c"}, "c": {"a"}}) == {"a": {"c"}, "b": {"a"}, "c": {"b"}}
    assert refuse_package("p", {"p"}, {"a", "b"}, {"a": "A", "b": "B"}, {"a": {"b"}}, True) == ()
    assert [each.code for each in refuse_package("q", {"p"}, set(), {}, {}, False)] == ["OTHER_PRODUCT"]
    assert [each.code for each in refuse_package(None, {"p"}, {"x"}, {}, {}, False)] == ["OTHER_PRODUCT"]


async def test_plan_modules_and_clone_are_of_the_same_product(cast: Cast):
    owner = await cast.viewer("owner")
    other = await cast.account("Elsewhere", product="time", company_id="ELSE")
    given = {"plan": gid(cast.plans["time"]), "cloneFrom": gid(await other.account)}
    refused = await opened(owner, cast, **given)
    assert {each["field"] for each in refused["errors"]} == {"plan", "cloneFrom"}
    refused = await opened(owner, cast, modules=[gid(cast.modules["time"])])
    assert [each["field"] for each in refused["errors"]] == ["modules"]


async def test_a_clone_copies_plan_and_modules_and_the_product_the_settings(cast: Cast):
    await listen(cast)
    owner = await cast.viewer("owner")
    first = (await opened(owner, cast, modules=[gid(cast.modules["payroll"])]))["account"]["id"]
    made = await opened(owner, cast, companyId="SECOND", plan=None, cloneFrom=first)
    assert made["errors"] == []
    told = (await Webhook.filter(kind="account.requested").order_by("-id").first()).data  # type: ignore[union-attr]
    assert (told["plan"], told["modules"], told["cloneFrom"]) == ("plus", ["core"], first)
    rival = await cast.viewer("rival")
    hidden = await opened(rival, cast, companyId="THIRD", cloneFrom=first)
    assert [each["code"] for each in hidden["errors"]] == ["NOT_FOUND"]


async def test_a_partner_has_one_portal_master_which_hands_over_when_told_to(cast: Cast):
    owner = await cast.viewer("owner")
    assert (await opened(owner, cast, isPortalMaster=True))["account"]["engagement"]["isPortalMaster"]
    (error,) = (await opened(owner, cast, companyId="B", isPortalMaster=True))["errors"]
    assert error["code"] == "MASTER_ELSEWHERE" and "Nordvik Fisk AS" in error["message"]
    assert (await opened(owner, cast, companyId="B", isPortalMaster=True, handOver=True))["errors"] == []
    assert [str(each.company_id) for each in await Account.filter(engagements__is_portal_master=True)] == ["B"]
    (error,) = (await opened(await cast.viewer("advisor"), cast, companyId="C", isPortalMaster=True, handOver=True))["errors"]
    assert error["code"] == "NOT_ALLOWED"
    found = await asyncio.gather(*(opened(owner, cast, companyId=f"M{turn}", isPortalMaster=True, handOver=True) for turn in range(8)))
    assert all(not each["errors"] or each["errors"][0]["code"] == "MASTER_ELSEWHERE" for each in found)
    assert await Engagement.filter(partner_id=cast.partner.id, is_portal_master=True).count() == 1


async def test_the_product_is_asked_again_only_after_it_has_failed(cast: Cast):
    await listen(cast)
    owner = await cast.viewer("owner")
    account = (await opened(owner, cast, password="TEMPORARY"))["account"]["id"]
    retry = f"mutation ($input: AccountInput!) {{ retryProvisioning(input: $input) {{ account {{ provisioning }} {ERRORS} }} }}"
    assert (await do(owner, retry, account=account))["errors"][0]["code"] == "NOT_FAILED"
    await Account.all().update(provisioning=Provisioning.FAILED, provisioning_why="No free seat.", email="new@nordvik.example")
    assert (await do(owner, retry, account=account))["account"]["provisioning"] == "QUEUED"
    first, second = await Webhook.all().order_by("id")
    changed = {**first.data, "superadmin": {**first.data["superadmin"], "email": "new@nordvik.example"}}
    assert second.data == changed and second.account_id == first.account_id


async def test_drafts_keep_what_is_typed_right_or_wrong_for_their_writer_alone(cast: Cast):
    owner = await cast.viewer("owner")
    draft = (await do(owner, START, openedAs="TRIAL", account={"name": "N", "country": "IE"}))["draft"]["id"]
    saved = (await do(owner, SAVE, draft=draft, account={"companyId": "not good"}, page=2))["draft"]
    assert saved["texts"] == {"name": "N", "country": "IE", "currency": "EUR"} and saved["page"] == 2
    assert {"code": "BAD_COMPANY_ID", "field": "companyId"} in saved["problems"]
    listed = "{ accountDrafts { id } }"
    assert len((await ask(owner, listed))["accountDrafts"]) == 1
    for other in ("admin", "advisor", "rival"):
        viewer = await asker(cast, other)
        assert (await ask(viewer, listed))["accountDrafts"] == []
        assert (await do(viewer, SUBMIT, draft=draft))["errors"][0]["code"] == "NOT_FOUND"
    with time_machine.travel(clock.now() + timedelta(days=31)):
        assert (await ask(await cast.viewer("owner"), listed))["accountDrafts"] == []
        await AccountDraft.forget(clock.now())
    assert await AccountDraft.all().count() == 0


async def test_another_product_lets_go_of_plan_and_modules(cast: Cast):
    owner = await cast.viewer("owner")
    draft = (await do(owner, START, openedAs="SUBSCRIPTION", account=wish(cast, modules=[gid(cast.modules["payroll"])])))["draft"]["id"]
    saved = (await do(owner, SAVE, draft=draft, account={"product": gid(cast.products["time"])}, page=2))["draft"]
    assert [each["isChosen"] for each in saved["modules"]] == [False]
    assert saved["problems"] == [{"code": "REQUIRED", "field": "plan"}]


async def test_a_company_id_is_checked_and_proposed_until_someone_fishes(cast: Cast):
    owner, product = await cast.viewer("owner"), gid(cast.products["payroll"])
    assert (await do(owner, CHECK, product=product, name="Mulcahy Bakehouse Ltd", country="IE"))["proposal"] == "MULCAHY"
    await opened(owner, cast, companyId="MULCAHY")
    told = await do(owner, CHECK, product=product, companyId="mulcahy", name="Mulcahy Bakehouse", country="IE")
    assert told["isFree"] is False and told["message"] == "mulcahy is not available for Payroll. MULCAHY-IE is."
    assert (await do(owner, CHECK, product=product, companyId="FREE"))["isFree"] is True
    last = [await do(owner, CHECK, product=product, companyId=f"X{turn}") for turn in range(60)][-1]
    assert [each["code"] for each in last["errors"]] == ["TOO_MANY_CHECKS"] and last["isFree"] is None
    assert (await opened(owner, cast, companyId="STILL"))["errors"] == []


@pytest.mark.parametrize(
    ("name", "country", "first"),
    [
        ("Mulcahy Bakehouse Ltd", "IE", ["MULCAHY", "MULCAHY-IE", "MULCAHY-BAKEHOUSE"]),
        ("Kivi & Kask OÜ", "EE", ["KIVI", "KIVI-EE", "KIVI-KASK"]),
        ("A B Transport", "GB", ["AB", "AB-GB", "AB-B"]),
        ("山田商店", "JP", ["COMPANY", "COMPANY-JP", "COMPANY-2"]),
    ],
)
def test_proposals_are_made_of_the_name(name: str, country: str, first: list[str]):
    found = list(rules.proposals(name, country))
    assert found[:3] == first and len(set(found)) == len(found)
    assert all(rules.refuse_company_id(each) is None and fold(each) for each in found)


CHANGE = f"mutation ($input: ChangeAccountInput!) {{ changeAccount(input: $input) {{ account {{ name email }} {ERRORS} }} }}"
COMPANY_ID = f"mutation ($input: ChangeCompanyIdInput!) {{ changeCompanyId(input: $input) {{ account {{ companyId }} {ERRORS} }} }}"
PLAN = f"mutation ($input: RequestPlanInput!) {{ requestPlan(input: $input) {{ account {{ wantedPlan {{ slug }} plan {{ slug }} }} {ERRORS} }} }}"
WITHDRAW = f"mutation ($input: AccountInput!) {{ withdrawAccount(input: $input) {{ account {{ lifecycle }} {ERRORS} }} }}"


async def test_a_partner_changes_all_but_the_company_id_and_the_product_is_told(cast: Cast):
    await listen(cast)
    owner, vendor = await cast.viewer("owner"), await cast.viewer("vendor")
    account = (await opened(owner, cast))["account"]["id"]
    changed = await do(owner, CHANGE, account=account, name="Nordvik AS", email="per@nordvik.example", adminName="")
    assert [(each["field"], each["code"]) for each in changed["errors"]] == [("adminName", "REQUIRED")]
    changed = await do(owner, CHANGE, account=account, name="Nordvik AS", email="per@nordvik.example")
    assert changed["account"] == {"name": "Nordvik AS", "email": "per@nordvik.example"}
    (told,) = await Webhook.filter(kind="account.changed")
    assert told.data["name"] == "Nordvik AS" and told.data["companyId"] == "NORDVIK"
    assert (await do(vendor, COMPANY_ID, account=account, companyId="NORDVIK-NO"))["account"] == {"companyId": "NORDVIK-NO"}
    assert (await opened(owner, cast))["errors"] == []  # the old one is free again
    assert (await do(vendor, COMPANY_ID, account=account, companyId="nordvik"))["errors"][0]["code"] == "COMPANY_ID_TAKEN"
    found = await ask(owner, '{ accounts(filter: { search: "nordvik-no" }) { totalCount } }')
    assert found["accounts"]["totalCount"] == 1


async def test_a_plan_is_asked_for_and_is_the_accounts_when_the_product_says_so(cast: Cast):
    await listen(cast)
    owner = await cast.viewer("owner")
    side = await cast.account("On trial", lifecycle=Lifecycle.TRIAL_EXPIRED, company_id="T")
    account = await Account.get(id=side.account_id)
    nothing = await do(owner, PLAN, account=gid(account), plan=None, modules=[])
    assert [each["field"] for each in nothing["errors"]] == ["plan"]
    asked = await do(owner, PLAN, account=gid(account), plan=gid(cast.plans["payroll"]), modules=[gid(cast.modules["payroll"])])
    assert asked["account"] == {"wantedPlan": {"slug": "plus"}, "plan": None}
    (told,) = await Webhook.filter(kind="account.plan_requested")
    assert told.data == {"account": gid(account), "plan": "plus", "modules": ["core"], "by": "owner"}
    assert (await Account.get(id=account.id)).lifecycle is Lifecycle.TRIAL_EXPIRED
    await account.report_plan(system(), "r", 1, plan=cast.plans["payroll"], modules=[], renews_on=None)
    now = await Account.get(id=account.id)
    assert now.plan_id == cast.plans["payroll"].id and now.plan_wanted_at is None and now.wanted_plan_id is None


async def test_what_was_never_in_use_has_no_plan_to_choose(cast: Cast):
    owner = await cast.viewer("owner")
    account = (await opened(owner, cast))["account"]["id"]
    assert (await do(owner, WITHDRAW, account=account))["account"]["lifecycle"] == "CANCELLED"
    refused = await do(owner, PLAN, account=account, plan=gid(cast.plans["payroll"]), modules=[])
    assert refused["errors"][0]["code"] == "NO_ACCOUNT_YET"
    assert (await do(owner, WITHDRAW, account=account))["errors"][0]["code"] == "NO_SUCH_TRANSITION"


async def test_withdrawing_is_before_activation_alone_and_the_product_is_told(cast: Cast):
    await listen(cast)
    owner = await cast.viewer("owner")
    for lifecycle in Lifecycle:
        side = await cast.account(f"Is {lifecycle}", lifecycle=lifecycle, company_id=f"L-{lifecycle.value.replace('_', '-')}")
        before = await Webhook.all().count()
        found = await do(owner, WITHDRAW, account=gid(await side.account))
        fine = lifecycle is Lifecycle.PENDING_ACTIVATION
        assert bool(found["errors"]) != fine, lifecycle
        assert await Webhook.all().count() - before == fine


async def test_readers_and_strangers_open_nothing(cast: Cast):
    for who in ("reader", "vendor", "analyst", "anonymous"):
        result = await answer(await asker(cast, who), OPEN, input={"openedAs": "TRIAL", "account": wish(cast)})
        assert result.errors
    assert await Account.all().count() == 0


async def test_an_id_that_is_nothing_is_not_found(cast: Cast):
    owner = await cast.viewer("owner")
    for name, kind in (("product", "product"), ("client", "client"), ("plan", "plan"), ("cloneFrom", "account")):
        made = await opened(owner, cast, **{name: ids.encode(kind, ids.new())})
        assert [(each["code"], each["field"]) for each in made["errors"]] == [("NOT_FOUND", name)]
