"""The audit log: who reads which event, and that nothing writes to it but the verbs."""

from dataclasses import replace

from portal.access.models import Grant
from portal.accounts.models import Account, Engagement
from portal.accounts.rules import Cause, Lifecycle
from portal.audit.models import Event
from portal.clients.models import Client
from tests.askers import asker
from tests.cast import Cast, ask, gid, system

ACTIVITY = """query ($id: ID!, $filter: EventFilter) { node(id: $id) { ... on Account {
  activity(filter: $filter, first: 100) { totalCount nodes { kind actorName data } } } } }"""


async def kinds(cast: Cast, who: str, account: Account, **filter) -> list[str]:
    data = await ask(await asker(cast, who), ACTIVITY, id=gid(account), filter=filter or None)
    return [each["kind"] for each in data["node"]["activity"]["nodes"]]


async def test_every_verb_leaves_one_event_with_who_and_what(cast: Cast):
    owner = await cast.viewer("owner")
    client = await Client.add(owner, {"name": "Bakery"})
    await client.change(owner, {"city": "Cork", "name": "Bakery"})
    await client.change(owner, {"city": "Cork"})  # changes nothing, so nothing is written
    note = await client.write_note(owner, "One")
    await note.edit(owner, "Two")
    await note.pin(owner, True)
    await note.pin(owner, True)
    await note.remove(owner)
    await note.put_back(owner)
    await client.archive(owner, 0)
    await client.restore(owner)
    events = await Event.filter(client_id=client.id).order_by("id")
    assert [event.kind for event in events] == [
        "client.added",
        "client.changed",
        "note.written",
        "note.edited",
        "note.pinned",
        "note.removed",
        "note.put_back",
        "client.archived",
        "client.restored",
    ]
    assert {event.actor_name for event in events} == {"owner"} and {event.actor_id for event in events} == {owner.user_id}
    assert events[1].data == {"name": "Bakery", "fields": ["city"]}


async def test_an_event_that_takes_a_permission_is_read_with_it_alone(cast: Cast):
    engagement = await cast.account("Mulcahy", await cast.client("Bakery"))
    account = await engagement.account
    await Grant.give(await cast.viewer("owner"), cast.staff["advisor"], engagement)
    for who, reads in (("owner", True), ("admin", True), ("reader", True), ("advisor", False), ("vendor", False), ("analyst", False)):
        assert ("grant.given" in await kinds(cast, who, account)) is reads, who
    narrowed = replace(await cast.viewer("owner"), permissions=frozenset({"clients:read"}))
    data = await ask(narrowed, ACTIVITY, id=gid(account), filter=None)
    assert "grant.given" not in {each["kind"] for each in data["node"]["activity"]["nodes"]}


async def test_vendor_staff_read_facts_and_not_what_a_partner_does_in_its_folders(cast: Cast):
    client = await cast.client("Bakery")
    engagement = await cast.account("Mulcahy")
    await engagement.file(await cast.viewer("owner"), client)
    account = await engagement.account
    assert "engagement.filed" in await kinds(cast, "owner", account)
    assert set(await kinds(cast, "vendor", account)) == {"account.opened", "account.became_paying"}


async def test_an_advisor_does_not_learn_the_names_of_other_clients_from_a_moved_account(cast: Cast):
    """The account was in a folder that the advisor may not see; that it was, and the folder's name, stay there."""
    secret, bakery = await cast.client("Secret folder"), await cast.client("Bakery")
    engagement = await cast.account("Mulcahy")
    owner = await cast.viewer("owner")
    await engagement.file(owner, secret)
    await engagement.file(owner, bakery)
    await Grant.give(owner, cast.staff["advisor"], engagement)
    account = await engagement.account
    data = await ask(await cast.viewer("advisor"), ACTIVITY, id=gid(account), filter=None)
    assert "Secret" not in str(data)
    assert {each["kind"] for each in data["node"]["activity"]["nodes"]} >= {"account.opened", "engagement.moved"}
    assert data["node"]["activity"]["totalCount"] == len(data["node"]["activity"]["nodes"])


async def test_an_advisor_does_not_learn_which_hidden_account_brought_a_client_back(cast: Cast):
    client = await cast.client("Bakery")
    shown = await cast.account("Shown", client, lifecycle=Lifecycle.CANCELLED)
    hidden = await (await cast.account("Hidden", client, lifecycle=Lifecycle.CANCELLED)).account
    owner = await cast.viewer("owner")
    await Grant.give(owner, cast.staff["advisor"], shown)
    await client.archive(owner, 0)
    await hidden.move_to(system(), Lifecycle.PAYING, Cause.BILLING)
    events = "{ events(first: 100) { nodes { kind data } } }"
    assert "Hidden" in str(await ask(owner, events))
    seen = await ask(await cast.viewer("advisor"), events)
    assert "Hidden" not in str(seen) and "client.archived" in {each["kind"] for each in seen["events"]["nodes"]}


async def test_activity_is_filtered_by_client(cast: Cast):
    client, other = await cast.client("Bakery"), await cast.client("Hotel")
    engagement = await cast.account("Mulcahy", client)
    account = await engagement.account
    await engagement.file(system(), other)
    assert await kinds(cast, "owner", account, client=gid(client)) == ["engagement.moved_away", "engagement.began"]
    assert await Engagement.filter(client_id=other.id).count() == 1
