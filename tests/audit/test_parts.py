"""The log is read in parts: together they are what `visible_to` lets through, each row once and in order."""

from typing import Any

import pytest

from portal.access.models import Grant
from portal.accounts.models import Account
from portal.audit.models import Event
from portal.audit.schema import EventFilter, _narrow
from portal.gql.declare import global_id
from tests.cast import Cast, answer, gid, system

PAGES = """query ($filter: EventFilter, $after: String) {
  events(filter: $filter, first: 3, after: $after) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }"""


async def listed(viewer: Any, filter: dict[str, str] | None) -> list[str]:
    found: list[str] = []
    after, more = None, True
    while more:
        result = await answer(viewer, PAGES, filter=filter, after=after)
        assert result.errors is None
        events = result.data["events"]
        found += [node["id"] for node in events["nodes"]]
        after, more = events["pageInfo"]["endCursor"], events["pageInfo"]["hasNextPage"]
    assert len(found) == events["totalCount"]
    return found


@pytest.mark.parametrize("who", ["owner", "advisor", "reader", "rival", "vendor"])
async def test_parts_hold_each_visible_event_once_and_in_order(cast: Cast, who: str):
    client, other = await cast.client("Bakery"), await cast.client("Mill")
    for folder in (client, client, other, None):
        engagement = await cast.account(f"Account {folder and folder.name}", folder)
        account = await Account.get(id=engagement.account_id)
        await Event.write(system(), "account.opened", account=account.id, name=account.name)
    await Grant.give(system(), cast.staff["advisor"], client)
    viewer = await cast.viewer(who)
    for filter in (None, {"client": gid(client)}, {"account": gid(account)}, {"client": gid(other), "account": gid(account)}):
        rows = Event.visible_to(viewer)
        if filter:
            rows = rows.filter(_narrow(viewer, EventFilter(**filter)))
        assert await listed(viewer, filter) == [global_id(row) async for row in rows.order_by("-at", "-id")]
