"""Just-in-time access: names of other clients where the partner shows them, asking, deciding, and the end of a grant by itself."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
import time_machine

from portal.access.models import Grant
from portal.access.models_requests import AccessRequest
from portal.clients.models import Client
from portal.kernel import clock, ids
from portal.kernel.viewer import Viewer
from portal.outbox.models import Mail
from portal.partners.models import Partner
from tests.cast import Cast, answer, ask, gid

OTHERS = "query($search: String) { otherClients(search: $search) { hasMore nodes { id name askedAt } } }"
ASK = "mutation($input: AskForAccessInput!) { askForAccess(input: $input) { accessRequest { id clientName } errors { code field } } }"
DECIDE = "mutation($input: DecideAccessRequestInput!) { decideAccessRequest(input: $input) { accessRequest { outcome until } errors { code field } } }"


@pytest.fixture
async def client(cast: Cast) -> Client:
    """A client that the advisor has no access to, at a partner that shows the names of such."""
    await Partner.filter(id=cast.partner.id).update(shows_other_clients=True)
    return await cast.client("Keane Haulage", city="Galway")


async def names(cast: Cast, who: str, search: str | None = None) -> list[str]:
    return [each["name"] for each in (await ask(await cast.viewer(who), OTHERS, search=search))["otherClients"]["nodes"]]


async def asked(viewer: Viewer, client: Any, reason: str = "Pay run on Thursday.") -> tuple[Any, list[str]]:
    told = (await ask(viewer, ASK, input={"client": client, "reason": reason}))["askForAccess"]
    return told["accessRequest"], [each["code"] for each in told["errors"]]


async def decided(viewer: Viewer, request: str, decision: str, text: str = "") -> list[str]:
    given = {"request": request, "decision": decision, "answer": text}
    return [each["code"] for each in (await ask(viewer, DECIDE, input=given))["decideAccessRequest"]["errors"]]


async def test_names_are_shown_only_where_the_partner_wants(cast: Cast, client: Client):
    own = await cast.client("Mulcahy Bakehouse")
    await Grant.give(await cast.viewer("owner"), cast.staff["advisor"], own)
    await (await cast.client("Old One")).archive(await cast.viewer("owner"), 0)
    assert await names(cast, "advisor") == ["Keane Haulage"]
    assert await names(cast, "advisor", "keane") == ["Keane Haulage"] and await names(cast, "advisor", "mul") == []
    assert await names(cast, "owner") == await names(cast, "rival") == []
    await Partner.filter(id=cast.partner.id).update(shows_other_clients=False)
    assert await names(cast, "advisor") == []
    assert (await asked(await cast.viewer("advisor"), gid(client)))[1] == ["NOT_FOUND"]


async def test_a_name_is_all_that_is_shown(cast: Cast, client: Client):
    """In no other list, count, search or by its id."""
    document = """query($id: ID!) { node(id: $id) { id } clients { totalCount nodes { name } } counters { clients }
      found: clients(filter: { search: "keane" }) { totalCount } events { nodes { kind } } }"""
    told = await ask(await cast.viewer("advisor"), document, id=gid(client))
    assert told == {"node": None, "clients": {"totalCount": 0, "nodes": []}, "counters": {"clients": 0}, "found": {"totalCount": 0}, "events": {"nodes": []}}
    for field in ("city", "email", "accounts"):
        result = await answer(await cast.viewer("advisor"), "{ otherClients { nodes { %s } } }" % field)
        assert result.errors


@pytest.mark.parametrize(("decision", "days"), [("ONE_DAY", 1), ("THIRTY_DAYS", 30), ("LASTING", None)])
async def test_who_manages_access_gives_it_and_it_ends_by_itself(cast: Cast, client: Client, decision: str, days: int | None):
    row, errors = await asked(await cast.viewer("advisor"), gid(client))
    assert errors == [] and row["clientName"] == "Keane Haulage"
    mail = await Mail.get(kind="access/access_asked")
    assert mail.to == cast.users["owner"].email and "Keane Haulage" in mail.subject and "Pay run on Thursday." in mail.text
    assert await decided(await cast.viewer("owner"), row["id"], decision) == []
    assert (await Mail.get(kind="access/access_decided")).to == cast.users["advisor"].email
    see = "query($id: ID!) { node(id: $id) { id } }"
    assert (await ask(await cast.viewer("advisor"), see, id=gid(client)))["node"]
    later = clock.now() + timedelta(days=days or 400, seconds=1)
    with time_machine.travel(later, tick=False):
        assert bool((await ask(await cast.viewer("advisor"), see, id=gid(client)))["node"]) is (days is None)
        assert await names(cast, "advisor") == ([] if days is None else ["Keane Haulage"])


async def test_declining_takes_a_reason_which_the_asker_reads(cast: Cast, client: Client):
    row, _errors = await asked(await cast.viewer("advisor"), gid(client))
    owner = await cast.viewer("owner")
    assert await decided(owner, row["id"], "DECLINE") == ["REQUIRED"]
    assert await decided(owner, row["id"], "DECLINE", "Nadia serves them.") == []
    assert "Nadia serves them." in (await Mail.get(kind="access/access_decided")).text
    assert not await Grant.all().exists()
    assert await decided(owner, row["id"], "LASTING") == ["DECIDED_ALREADY"]
    assert (await asked(await cast.viewer("advisor"), gid(client)))[1] == []  # and may ask again


async def test_what_is_asked_amiss_is_refused(cast: Cast, client: Client):
    advisor = await cast.viewer("advisor")
    assert (await asked(advisor, gid(client), " "))[1] == ["REQUIRED"]
    assert (await asked(advisor, gid(client), "x" * 501))[1] == ["TOO_LONG"]
    assert (await asked(advisor, ids.encode("client", ids.new())))[1] == ["NOT_FOUND"]
    foreign = await Client.add(await cast.viewer("rival"), {"name": "Rival's"})
    assert (await asked(advisor, gid(foreign)))[1] == ["NOT_FOUND"]
    assert (await asked(await cast.viewer("owner"), gid(client)))[1] == ["BY_ROLE"]
    assert (await asked(await cast.viewer("rival"), gid(client)))[1] == ["NOT_FOUND"]
    assert (await asked(advisor, gid(client)))[1] == []
    assert (await asked(advisor, gid(client)))[1] == ["ASKED_ALREADY"]
    await Grant.give(await cast.viewer("owner"), cast.staff["advisor"], client)
    assert (await asked(advisor, gid(client)))[1] == ["HAS_ACCESS"]
    assert await AccessRequest.all().count() == 1


async def test_asked_at_once_there_is_one_request(cast: Cast, client: Client):
    advisor = await cast.viewer("advisor")
    told = await asyncio.gather(*(asked(advisor, gid(client)) for _each in range(5)))
    assert sorted(codes for _row, codes in told) == [[], *[["ASKED_ALREADY"]] * 4]
    assert await Mail.filter(kind="access/access_asked").count() == 1


async def test_a_stranger_neither_sees_nor_decides(cast: Cast, client: Client):
    row, _errors = await asked(await cast.viewer("advisor"), gid(client))
    rival = await cast.viewer("rival")
    assert await decided(rival, row["id"], "LASTING") == ["NOT_FOUND"]
    assert (await ask(rival, "{ accessRequests { totalCount } }"))["accessRequests"]["totalCount"] == 0
    waiting = "{ viewer { shellCounts { requests } } accessRequests(filter: { waiting: true }) { totalCount nodes { staff { name } } } }"
    told = await ask(await cast.viewer("owner"), waiting)
    assert told["viewer"]["shellCounts"] == {"requests": 1} and told["accessRequests"]["nodes"] == [{"staff": {"name": "advisor"}}]
    assert (await ask(await cast.viewer("advisor"), waiting))["viewer"]["shellCounts"] == {"requests": 0}
