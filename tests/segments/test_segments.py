"""Segments: what they find, for whom, and what becomes of them where what they ask for is gone."""

from typing import Any

import pytest
from tortoise.context import TortoiseContext

from portal.access.models import Grant
from portal.accounts.models import Account
from portal.accounts.rules import Cause, Lifecycle
from portal.gql.context import Context
from portal.gql.saved import look_up, plain, read, rows_of
from portal.kernel.refusal import Refused
from portal.schema import schema
from portal.segments.models import Segment
from portal.segments.rules import joined
from tests.askers import asker
from tests.cast import SETTINGS, Cast, answer, ask, gid, make_cast, system
from tests.kept import kept

SAVE = "mutation ($input: SaveSegmentInput!) { saveSegment(input: $input) { segment { id filter shared mayChange } errors { code field } } }"
CHANGE = "mutation ($input: ChangeSegmentInput!) { changeSegment(input: $input) { segment { name filter shared } errors { code field } } }"
DELETE = "mutation ($input: DeleteSegmentInput!) { deleteSegment(input: $input) { segment { name } errors { code } } }"
RESTORE = "mutation ($input: RestoreSegmentInput!) { restoreSegment(input: $input) { segment { name } errors { code } } }"
HAVE = "{ segments { id name of size problems mayChange ownerName } }"
IN_LIST = """query ($segment: ID!, $search: String) { accounts(filter: { segment: $segment, search: $search }) {
  totalCount sums { headcount } nodes { name } } }"""


async def save(cast: Cast, by: str, name: str, shared: bool = False, **filter: Any) -> dict[str, Any]:
    return (await ask(await cast.viewer(by), SAVE, input={"name": name, "shared": shared, **filter}))["saveSegment"]


async def listed(viewer: Any, document: str, **variables: Any) -> Any:
    """The answer, which the planner and graphql-core give alike."""
    found = await answer(viewer, document, **variables)
    schema.plans = False
    try:
        again = await answer(viewer, document, **variables)
    finally:
        schema.plans = True
    assert (found.data, str(found.errors)) == (again.data, str(again.errors))
    return found


async def _world() -> Cast:
    cast = await kept(make_cast)
    client = await cast.client("Bakery")
    for number in range(4):
        side = await cast.account(f"Trial {number}", client if number % 2 else None, headcount=number)
        if number == 3:
            await Grant.give(system(), cast.staff["advisor"], side)
    await cast.account("Old", lifecycle=Lifecycle.CANCELLED)
    return cast


async def test_a_segment_finds_what_matches_when_it_is_asked_under_the_askers_rights(db: TortoiseContext):
    cast = await kept(_world)
    owner, advisor, reader = [await cast.viewer(name) for name in ("owner", "advisor", "reader")]
    made = await save(cast, "owner", "In use", shared=True, accounts={"state": "ACTIVE", "search": "trial"})
    segment = made["segment"]["id"]
    assert made["segment"]["filter"] == {"state": "ACTIVE", "search": "trial"} and not made["errors"]
    found = (await listed(owner, IN_LIST, segment=segment)).data["accounts"]
    assert found["totalCount"] == 4 and found["sums"] == {"headcount": 6}
    assert [each["name"] for each in (await listed(advisor, IN_LIST, segment=segment)).data["accounts"]["nodes"]] == ["Trial 3"]
    assert (await listed(owner, IN_LIST, segment=segment, search="3")).data["accounts"]["sums"] == {"headcount": 3}, "both hold"
    literal = f'{{ clients(filter: {{ accounts: {{ segment: "{segment}" }} }}) {{ totalCount nodes {{ name }} }} }}'
    assert (await listed(owner, literal)).data["clients"] == {"totalCount": 1, "nodes": [{"name": "Bakery"}]}
    # Kept up to date by itself, and by a statement that no other segment shares.
    account = await Account.get(name="Trial 0")
    await account.move_to(system(), Lifecycle.CANCELLED, Cause.BILLING)
    assert (await listed(owner, IN_LIST, segment=segment)).data["accounts"]["totalCount"] == 3
    other = (await save(cast, "owner", "Gone", accounts={"lifecycle": ["CANCELLED"]}))["segment"]["id"]
    assert (await listed(owner, IN_LIST, segment=other)).data["accounts"]["totalCount"] == 2
    await ask(owner, CHANGE, input={"segment": other, "accounts": {"lifecycle": ["PAYING"], "segment": segment}})
    assert (await listed(owner, IN_LIST, segment=other)).data["accounts"]["totalCount"] == 3
    for viewer, sizes in ((owner, {"Gone": 3, "In use": 3}), (advisor, {"In use": 1}), (reader, {"In use": 3})):
        assert {each["name"]: each["size"] for each in (await listed(viewer, HAVE)).data["segments"]} == sizes
    for name in ("rival", "tool", "vendor", "analyst"):
        theirs = await listed(await asker(cast, name), IN_LIST, segment=segment)
        assert (theirs.errors is None) is (name == "tool"), "a partner's tool has the shared ones"


async def test_reports_take_a_segment_of_either_list(db: TortoiseContext):
    cast = await kept(_world)
    owner = await cast.viewer("owner")
    clients = (await save(cast, "owner", "Bakeries", clients={"search": "bakery"}))["segment"]["id"]
    context = Context(viewer=owner, settings=SETTINGS)
    await look_up(context, "", {"segment": clients})
    assert sorted(await rows_of(context.viewer, clients, "accounts").values_list("name", flat=True)) == ["Trial 1", "Trial 3"]
    assert await rows_of(context.viewer, clients, "clients").count() == 1


async def test_who_may_share_change_and_delete(db: TortoiseContext):
    cast = await kept(_world)
    own = (await save(cast, "advisor", "Mine", clients={"country": ["IE"]}))["segment"]
    assert own["mayChange"] and not own["shared"]
    assert (await save(cast, "advisor", "Ours", shared=True, clients={"country": ["IE"]}))["errors"] == [{"code": "NOT_ALLOWED", "field": "shared"}]
    assert (await save(cast, "advisor", "mine", clients={"search": "x"}))["errors"] == [{"code": "NAME_TAKEN", "field": "name"}]
    assert (await save(cast, "advisor", "All", clients={}))["errors"] == [{"code": "NO_FILTER", "field": "filter"}]
    owner, reader = await cast.viewer("owner"), await cast.viewer("reader")
    assert (await ask(owner, HAVE))["segments"] == [], "what is not shared is its owner's alone"
    assert (await ask(owner, DELETE, input={"segment": own["id"]}))["deleteSegment"]["errors"] == [{"code": "NOT_FOUND"}]
    shared = (await save(cast, "owner", "Ours", shared=True, accounts={"idleDays": 14}))["segment"]["id"]
    assert (await ask(reader, CHANGE, input={"segment": shared, "name": "x"}))["changeSegment"]["errors"] == [{"code": "NOT_YOURS", "field": "segment"}]
    assert (await ask(await asker(cast, "admin"), DELETE, input={"segment": shared}))["deleteSegment"]["errors"] == []
    gone = await listed(owner, IN_LIST, segment=shared)
    assert gone.errors[0].extensions["code"] == "BAD_USER_INPUT" and "deleted" in gone.errors[0].message, "not everything instead"
    assert (await ask(await cast.viewer("rival"), RESTORE, input={"segment": shared}))["restoreSegment"]["errors"] == [{"code": "NOT_FOUND"}]
    assert (await ask(owner, RESTORE, input={"segment": shared}))["restoreSegment"]["segment"] == {"name": "Ours"}


async def test_a_segment_says_what_of_it_is_gone(db: TortoiseContext):
    cast = await kept(_world)
    client, staff = await cast.client("Hotel"), cast.staff["advisor"]
    module = gid(cast.modules["payroll"])
    for name, filter in (("Of staff", {"staff": gid(staff)}), ("Of module", {"module": [module]})):
        await save(cast, "owner", name, shared=True, accounts=filter)
    gone = "module_0000000000000000000000000a"
    assert (await save(cast, "owner", "None", accounts={"module": [gone]}))["errors"] == [{"code": "NOT_FOUND", "field": "filter"}]
    await Segment.filter(name="Of module").update(condition={"module": [module, gone]})
    await Grant.give(system(), staff, client)
    owner = await cast.viewer("owner")
    told = {each["name"]: each for each in (await listed(owner, HAVE)).data["segments"]}
    assert told["Of staff"]["problems"] == [] and told["Of module"]["problems"] == ["It asks for a module that is no longer there."]
    await staff.deactivate(owner)
    told = {each["name"]: each for each in (await ask(owner, HAVE))["segments"]}
    assert "deactivated" in told["Of staff"]["problems"][0]


def test_two_filters_become_one_or_are_refused():
    assert joined({"search": "a", "archived": False}, {"search": "b", "archived": True}) == {"search": "a b", "archived": True}
    assert joined({"lifecycle": ["PAYING", "TRIAL"]}, {"lifecycle": ["TRIAL"], "idleDays": 14}) == {"lifecycle": ["TRIAL"], "idleDays": 14}
    assert joined({"idleDays": 14, "renewsWithinDays": 90}, {"idleDays": 30, "renewsWithinDays": 30}) == {"idleDays": 30, "renewsWithinDays": 30}
    with pytest.raises(Refused):
        joined({"client": "a"}, {"client": "b"})


def test_a_filter_survives_being_saved():
    from portal.accounts.schema import AccountFilter
    from portal.clients.schema import ClientFilter

    given = ClientFilter(archived=None, country=["IE"], accounts=AccountFilter(lifecycle=[Lifecycle.TRIAL], idle_days=3, linked=False))
    assert plain(given) == {"archived": None, "country": ["IE"], "accounts": {"lifecycle": ["TRIAL"], "idleDays": 3, "linked": False}}
    assert read(ClientFilter, plain(given)) == given
