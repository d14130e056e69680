"""Grants: who may be given access, for how long, and that a lost grant is lost at the next request."""

from datetime import timedelta

import pytest
import time_machine

from portal.access.models import Grant
from portal.access.rules import refuse_grant
from portal.audit.models import Event
from portal.kernel import clock
from portal.people.models import Staff
from portal.people.rules import Role
from tests.cast import Cast, ask, gid, system

GIVE = """mutation ($input: GrantAccessInput!) { grantAccess(input: $input) {
  grant { id until staff { name } client { name } engagement { account { name } } } client { name } errors { code field } } }"""
TAKE = "mutation ($input: RevokeAccessInput!) { revokeAccess(input: $input) { staff { name } errors { code field } } }"
SEEN = "{ clients { nodes { name engagements { totalCount } } } accounts { nodes { name } } }"


async def seen(cast: Cast) -> tuple[set[str], set[str]]:
    """Names of the clients and accounts that the advisor sees now."""
    data = await ask(await cast.viewer("advisor"), SEEN)
    return {each["name"] for each in data["clients"]["nodes"]}, {each["name"] for each in data["accounts"]["nodes"]}


@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("deactivated", [False, True])
@pytest.mark.parametrize("minutes", [None, -1, 0, 1])
def test_only_an_active_advisor_is_given_access_and_to_a_moment_that_comes(role: Role, deactivated: bool, minutes: int | None):
    now = clock.now()
    until = None if minutes is None else now + timedelta(minutes=minutes)
    allowed = role is Role.ADVISOR and not deactivated and (minutes is None or minutes > 0)
    assert (refuse_grant(role, deactivated, until, now) is None) == allowed


async def test_a_grant_on_an_account_opens_it_and_its_folder_and_no_more(cast: Cast):
    client = await cast.client("Bakery")
    first, _second = await cast.account("One", client), await cast.account("Two", client)
    await cast.account("Unlinked")
    account = await first.account
    data = await ask(await cast.viewer("owner"), GIVE, input={"staff": gid(cast.staff["advisor"]), "account": gid(account)})
    assert data["grantAccess"]["grant"]["engagement"] == {"account": {"name": "One"}}
    assert data["grantAccess"]["client"] == {"name": "Bakery"}
    assert await seen(cast) == ({"Bakery"}, {"One"})
    shown = (await ask(await cast.viewer("advisor"), SEEN))["clients"]["nodes"][0]
    assert shown["engagements"]["totalCount"] == 1, "not even the number of the other accounts"


async def test_a_grant_on_a_client_opens_all_that_it_ever_holds(cast: Cast):
    client, other = await cast.client("Bakery"), await cast.client("Hotel")
    engagement = await cast.account("One", client)
    await Grant.give(system(), cast.staff["advisor"], client)
    assert await seen(cast) == ({"Bakery"}, {"One"})
    await cast.account("Two", client)
    await engagement.file(system(), other)
    assert await seen(cast) == ({"Bakery"}, {"Two"})


async def test_a_grant_on_an_unlinked_account_opens_it(cast: Cast):
    engagement = await cast.account("Unlinked")
    await Grant.give(system(), cast.staff["advisor"], engagement)
    assert await seen(cast) == (set(), {"Unlinked"})


async def test_a_grant_ends_by_itself_and_by_hand(cast: Cast):
    client = await cast.client("Bakery")
    now = clock.now()
    with time_machine.travel(now, tick=False):
        await Grant.give(system(), cast.staff["advisor"], client, now + timedelta(hours=1))
        assert (await seen(cast))[0] == {"Bakery"}
    with time_machine.travel(now + timedelta(minutes=59), tick=False):
        assert (await seen(cast))[0] == {"Bakery"}
    with time_machine.travel(now + timedelta(hours=1), tick=False):
        assert (await seen(cast))[0] == set()
    await Grant.give(system(), cast.staff["advisor"], client)
    assert (await seen(cast))[0] == {"Bakery"}
    owner = await cast.viewer("owner")
    taken = await ask(owner, TAKE, input={"staff": gid(cast.staff["advisor"]), "client": gid(client)})
    assert taken["revokeAccess"] == {"staff": {"name": "advisor"}, "errors": []}
    assert await seen(cast) == (set(), set())


async def test_a_hundred_grants_given_and_taken_are_each_felt_at_once(cast: Cast):
    client = await cast.client("Bakery")
    for _time in range(100):
        await Grant.give(system(), cast.staff["advisor"], client)
        assert (await seen(cast))[0] == {"Bakery"}
        await Grant.take_away(system(), cast.staff["advisor"], client)
        assert (await seen(cast))[0] == set()
    assert await Grant.all().count() == 100 and await Grant.filter(ended_at__isnull=True).count() == 0


async def test_given_again_only_the_end_changes_and_history_stays(cast: Cast):
    client, by = await cast.client("Bakery"), system()
    first = await Grant.give(by, cast.staff["advisor"], client)
    assert (await Grant.give(by, cast.staff["advisor"], client)).id == first.id
    later = by.now + timedelta(days=1)
    second = await Grant.give(by, cast.staff["advisor"], client, later)
    assert second.id != first.id and second.until == later
    assert await Grant.in_force(by.now).count() == 1 and await Grant.all().count() == 2
    assert await Event.filter(kind="grant.given").count() == 2


@pytest.mark.parametrize("target", ["nothing", "both"])
async def test_a_grant_is_for_a_client_or_for_an_account(cast: Cast, target: str):
    client = await cast.client("Bakery")
    account = await (await cast.account("One", client)).account
    given = {"staff": gid(cast.staff["advisor"])}
    if target == "both":
        given |= {"client": gid(client), "account": gid(account)}
    for document in (GIVE, TAKE):
        payload = next(iter((await ask(await cast.viewer("owner"), document, input=given)).values()))
        assert payload["errors"] == [{"code": "NOT_FOUND", "field": "client"}]
    assert not await Grant.all().count()


async def test_a_deactivated_advisor_is_given_nothing(cast: Cast):
    client = await cast.client("Bakery")
    await Staff.filter(id=cast.staff["advisor"].id).update(deactivated_at=clock.now())
    data = await ask(await cast.viewer("owner"), GIVE, input={"staff": gid(cast.staff["advisor"]), "client": gid(client)})
    assert data["grantAccess"] == {"grant": None, "client": None, "errors": [{"code": "DEACTIVATED", "field": "staff"}]}


async def test_what_an_advisor_makes_is_granted_to_that_advisor(cast: Cast):
    client = await cast.client("Own", by="advisor")
    assert (await seen(cast))[0] == {"Own"}
    grant = await Grant.get(client_id=client.id)
    assert grant.staff_id == cast.staff["advisor"].id and grant.until is None


async def test_who_reads_which_grants(cast: Cast):
    """With `access:read` everyone's; an advisor sees the own ones alone."""
    client = await cast.client("Bakery")
    await Grant.give(system(), cast.staff["advisor"], client)
    from tests.cast import person

    _user, other = await person("colleague", cast.partner, Role.ADVISOR)
    await Grant.give(system(), other, client)
    grants = "{ clients { nodes { grants { staff { name } } } } }"
    for who, names in (("owner", {"advisor", "colleague"}), ("reader", {"advisor", "colleague"}), ("advisor", {"advisor"})):
        nodes = (await ask(await cast.viewer(who), grants))["clients"]["nodes"]
        assert {each["staff"]["name"] for each in nodes[0]["grants"]} == names, who
