"""One person's access to many clients at once, and what a leaver leaves alone."""

from typing import Any

from portal.access.models import Grant
from portal.people.rules import Role
from tests.cast import Cast, answer, ask, gid, person

BULK = """mutation ($input: ChangeAccessInBulkInput!) {
  changeAccessInBulk(input: $input) { rows { outcome message client { name } } errors { code field } }
}"""
ALONE = "query ($staff: ID!) { clients(filter: { onlyStaff: $staff }) { nodes { name } } }"


async def change(cast: Cast, clients: list[Any], **more: Any) -> dict[str, Any]:
    keys = [each if isinstance(each, str) else gid(each) for each in clients]
    given = {"staff": gid(cast.staff["advisor"]), "clients": keys, **more}
    return (await ask(await cast.viewer("owner"), BULK, input=given))["changeAccessInBulk"]


async def test_a_dry_run_tells_and_changes_nothing_the_run_does_what_it_told(cast: Cast):
    first, second = await cast.client("Bakery"), await cast.client("Hotel")
    await Grant.give(await cast.viewer("owner"), cast.staff["advisor"], first)
    named = [first, second, await cast.client("Rival's", by="rival"), "client_nonsense"]
    told = await change(cast, named, gives=True, dryRun=True)
    assert [row["outcome"] for row in told["rows"]] == ["ALREADY", "CHANGED", "REFUSED", "REFUSED"]
    assert told["rows"][2] == told["rows"][3]
    assert await Grant.filter(staff_id=cast.staff["advisor"].id, ended_at=None).count() == 1
    done = await change(cast, named, gives=True, idempotencyKey="once")
    assert done["rows"] == told["rows"]
    assert await change(cast, named, gives=True, idempotencyKey="once") == done
    assert await Grant.filter(staff_id=cast.staff["advisor"].id, ended_at=None).count() == 2


async def test_taking_away_takes_every_grant_in_the_folder(cast: Cast):
    client = await cast.client("Bakery")
    owner = await cast.viewer("owner")
    await Grant.give(owner, cast.staff["advisor"], client)
    await Grant.give(owner, cast.staff["advisor"], await cast.account("Bakery", client))
    assert [row["outcome"] for row in (await change(cast, [client], gives=False))["rows"]] == ["CHANGED"]
    assert (await ask(await cast.viewer("advisor"), "{ clients { totalCount } }"))["clients"]["totalCount"] == 0
    assert [row["outcome"] for row in (await change(cast, [client], gives=False))["rows"]] == ["ALREADY"]


async def test_who_needs_no_grant_gets_none_and_nothing_chosen_is_said(cast: Cast):
    client = await cast.client("Bakery")
    assert (await change(cast, [], gives=True))["errors"] == [{"code": "REQUIRED", "field": "clients"}]
    refused = await change(cast, [client], gives=True, staff=gid(cast.staff["reader"]))
    assert refused["errors"][0]["code"] == "BY_ROLE" and refused["rows"] is None
    given = {"staff": gid(cast.staff["advisor"]), "clients": [gid(client)], "gives": True}
    denied = await answer(await cast.viewer("advisor"), BULK, input=given)
    assert denied.errors[0].extensions["code"] == "FORBIDDEN"
    assert await Grant.all().count() == 0


async def test_a_leavers_clients_are_those_no_other_active_advisor_has(cast: Cast):
    owner = await cast.viewer("owner")
    mine, shared, through = await cast.client("Mine"), await cast.client("Shared"), await cast.client("Through")
    engagement = await cast.account("Through", through)
    _user, other = await person("Other", cast.partner, Role.ADVISOR)
    assert other
    for client in (mine, shared, through):
        await Grant.give(owner, cast.staff["advisor"], client)
    await Grant.give(owner, other, shared)
    await Grant.give(owner, other, engagement)

    async def alone() -> list[str]:
        data = await ask(owner, ALONE, staff=gid(cast.staff["advisor"]))
        return [node["name"] for node in data["clients"]["nodes"]]

    assert await alone() == ["Mine"]
    await other.deactivate(owner)
    assert await alone() == ["Mine", "Shared", "Through"]
