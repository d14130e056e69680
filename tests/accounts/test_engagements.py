"""Filing, moving, unlinking and ending: one account, two partners, and each sees its own side."""

import pytest

from portal.accounts.models import Account, Engagement, Origin
from portal.accounts.rules import AccessHealth, Lifecycle
from portal.audit.models import Event
from portal.kernel.refusal import Refused
from portal.kernel.viewer import Viewer
from tests.cast import Cast, ask, gid, system

FILE = """mutation ($input: FileAccountInput!) { fileAccount(input: $input) {
  account { name engagement { isLinked client { name } } } client { name } errors { code field } } }"""
UNLINK = """mutation ($input: UnlinkAccountInput!) { unlinkAccount(input: $input) {
  account { engagement { isLinked } } client { name } errors { code field } } }"""
ACCOUNTS = "query ($filter: AccountFilter) { accounts(filter: $filter) { totalCount nodes { name engagement { client { name } } } } }"


async def file(viewer: Viewer, account: Account, client) -> dict:
    return (await ask(viewer, FILE, input={"account": gid(account), "client": gid(client)}))["fileAccount"]


async def listed(viewer: Viewer, **filter) -> int:
    return (await ask(viewer, ACCOUNTS, filter=filter))["accounts"]["totalCount"]


async def test_an_unlinked_account_is_filed_moved_and_unlinked(cast: Cast):
    account = await (await cast.account("Mulcahy")).account
    bakery, hotel = await cast.client("Bakery"), await cast.client("Hotel")
    owner = await cast.viewer("owner")
    assert await listed(owner, linked=False) == 1
    for client in (bakery, hotel):
        made = await file(owner, account, client)
        assert made["errors"] == [] and made["client"]["name"] == client.name
        assert made["account"]["engagement"] == {"isLinked": True, "client": {"name": client.name}}
    assert await listed(owner, linked=False) == 0 and await listed(owner, client=gid(hotel)) == 1
    done = (await ask(owner, UNLINK, input={"account": gid(account)}))["unlinkAccount"]
    assert done == {"account": {"engagement": {"isLinked": False}}, "client": {"name": "Hotel"}, "errors": []}
    kinds = [event.kind async for event in Event.filter(kind__startswith="engagement.").order_by("id")]
    assert kinds == ["engagement.began", "engagement.filed", "engagement.moved", "engagement.moved_away", "engagement.unlinked"]


async def test_what_makes_no_sense_is_refused_and_changes_nothing(cast: Cast):
    bakery, old = await cast.client("Bakery"), await cast.client("Old")
    account = await (await cast.account("Mulcahy", bakery)).account
    free = await (await cast.account("Free")).account
    await old.archive(system(), 0)
    owner = await cast.viewer("owner")
    before = await Event.all().count()
    assert (await file(owner, account, bakery))["errors"] == [{"code": "ALREADY_THERE", "field": "client"}]
    assert (await file(owner, free, old))["errors"] == [{"code": "ARCHIVED", "field": "client"}]
    assert (await ask(owner, UNLINK, input={"account": gid(free)}))["unlinkAccount"]["errors"] == [
        {"code": "UNLINKED", "field": "account"}
    ]
    assert await Event.all().count() == before


async def test_two_partners_file_the_same_account_each_on_its_side(cast: Cast):
    own, theirs = await cast.client("Bakery"), await cast.client("Secret folder", by="rival")
    account = await (await cast.account("Shared", own, users=3)).account
    await account.engage(system(), cast.other.id, Origin.CLIENT)
    owner, rival = await cast.viewer("owner"), await cast.viewer("rival")
    assert await listed(rival, linked=False) == 1 and await listed(owner, linked=False) == 0
    assert (await file(rival, account, theirs))["errors"] == []
    for viewer, folder in ((owner, "Bakery"), (rival, "Secret folder")):
        assert (await ask(viewer, ACCOUNTS))["accounts"]["nodes"] == [{"name": "Shared", "engagement": {"client": {"name": folder}}}]
    assert (await file(owner, account, theirs))["errors"] == [{"code": "NOT_FOUND", "field": "client"}]


async def test_an_ended_engagement_leaves_lists_and_keeps_its_history(cast: Cast):
    client = await cast.client("Bakery")
    engagement = await cast.account("Mulcahy", client, lifecycle=Lifecycle.TRIAL)
    account = await engagement.account
    await account.engage(system(), cast.other.id, Origin.CLIENT)
    await engagement.end(system())
    await engagement.end(system())  # asked twice, ended once
    owner, rival = await cast.viewer("owner"), await cast.viewer("rival")
    assert await listed(owner) == 0 and await listed(rival) == 1
    assert await Event.filter(kind="engagement.ended", partner_id=cast.partner.id).count() == 1
    assert (await file(owner, account, client))["errors"][0]["code"] == "NOT_FOUND"
    for verb in (engagement.file(system(), client), engagement.unlink(system())):
        with pytest.raises(Refused):
            await verb
    assert await Engagement.open_in(client.id) == 0
    again = await account.engage(system(), cast.partner.id, Origin.CLIENT)
    assert again.id != engagement.id and await listed(owner, linked=False) == 1


async def test_a_partner_engaged_twice_is_engaged_once(cast: Cast):
    engagement = await cast.account("Mulcahy")
    account = await engagement.account
    assert (await account.engage(system(), cast.partner.id, Origin.LINK)).id == engagement.id
    assert await Engagement.all().count() == 1


async def test_access_is_reported_for_each_partner_alone(cast: Cast):
    own = await cast.account("Shared")
    account = await own.account
    other = await account.engage(system(), cast.other.id, Origin.CLIENT)
    assert await own.report_access(system(), "a1", 5, AccessHealth.DEMOTED, "Mia Mulcahy")
    assert await other.report_access(system(), "a2", 1, AccessHealth.OK)
    assert not await own.report_access(system(), "a3", 4, AccessHealth.OK)
    await own.refresh_from_db()
    await other.refresh_from_db()
    assert (own.access_health, own.access_by) == (AccessHealth.DEMOTED, "Mia Mulcahy")
    assert other.access_health is AccessHealth.OK
    assert await listed(await cast.viewer("owner"), access=["DEMOTED"]) == 1
    assert await listed(await cast.viewer("rival"), access=["DEMOTED"]) == 0


async def test_a_company_id_is_unique_in_its_product_whatever_its_case(cast: Cast):
    await cast.account("One", company_id="Mulcahy-IE")
    await cast.account("Other product", company_id="Mulcahy-IE", product="time")
    with pytest.raises(Refused) as refused:
        await cast.account("Two", company_id="mulcahy-ie", partner=cast.other)
    assert refused.value.refusals[0].code == "COMPANY_ID_TAKEN"
    assert "One" not in str(refused.value) and await Account.all().count() == 2


@pytest.mark.parametrize("letter", ["ß", "ﷺ", "İ"])
async def test_letters_that_fold_into_many_fit_into_every_column(cast: Cast, letter: str):
    engagement = await cast.account(letter * 200, company_id=letter * 64)
    assert (await engagement.account).name == letter * 200
