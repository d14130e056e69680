"""What a leaver leaves alone."""

from portal.access.models import Grant
from portal.people.rules import Role
from tests.cast import Cast, ask, gid, person

ALONE = "query ($staff: ID!) { clients(filter: { onlyStaff: $staff }) { nodes { name } } }"


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
