"""Clients over the schema: listing, searching, changing, archiving; who may and who sees."""

from portal.accounts.rules import Lifecycle
from tests.cast import Cast, answer, ask, gid

LIST = """query ($filter: ClientFilter, $orderBy: ClientOrderBy, $first: Int, $after: String, $last: Int, $before: String) {
  clients(filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount nodes { id name summary { accounts activeUsers headcount }
      engagements(first: 3) { totalCount nodes { account { name product { name } } } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}"""
ADD = """mutation ($input: AddClientInput!) { addClient(input: $input) { client { id name email } errors { code message field } } }"""


async def names(viewer, **variables) -> list[str]:
    return [node["name"] for node in (await ask(viewer, LIST, **variables))["clients"]["nodes"]]


async def test_owner_lists_clients_with_their_accounts(cast: Cast):
    bakery = await cast.client("Mulcahy Bakehouse")
    await cast.client("Äpfel & Co")
    for product in ("payroll", "time"):
        await cast.account("Mulcahy", bakery, product=product, users=3, headcount=5)
    await cast.account("Mulcahy old", bakery, lifecycle=Lifecycle.CANCELLED, users=7, headcount=9)
    owner = await cast.viewer("owner")
    data = (await ask(owner, LIST))["clients"]
    assert [node["name"] for node in data["nodes"]] == ["Äpfel & Co", "Mulcahy Bakehouse"]
    assert data["totalCount"] == 2
    shown = data["nodes"][1]
    assert shown["summary"] == {"accounts": 3, "activeUsers": 6, "headcount": 10}
    assert shown["engagements"]["totalCount"] == 3
    assert {node["account"]["product"]["name"] for node in shown["engagements"]["nodes"]} == {"Payroll", "Time"}
    assert data["nodes"][0]["engagements"] == {"totalCount": 0, "nodes": []}


async def test_pages_go_forth_and_back(cast: Cast):
    for number in range(7):
        await cast.client(f"Client {number}")
    owner = await cast.viewer("owner")
    first = (await ask(owner, LIST, first=3))["clients"]
    assert [node["name"][-1] for node in first["nodes"]] == ["0", "1", "2"]
    assert first["pageInfo"]["hasNextPage"] and not first["pageInfo"]["hasPreviousPage"]
    second = (await ask(owner, LIST, first=3, after=first["pageInfo"]["endCursor"]))["clients"]
    assert [node["name"][-1] for node in second["nodes"]] == ["3", "4", "5"]
    back = (await ask(owner, LIST, last=2, before=second["pageInfo"]["startCursor"]))["clients"]
    assert [node["name"][-1] for node in back["nodes"]] == ["1", "2"]
    assert back["pageInfo"]["hasPreviousPage"]
    down = {"field": "NAME", "direction": "DESCENDING"}
    assert [name[-1] for name in await names(owner, first=2, orderBy=down)] == ["6", "5"]


async def test_search_finds_words_short_words_and_other_scripts(cast: Cast):
    for name in ("Ångström Älvsbyn", "山田太郎商店", "شركة النور", "O'Hara & Sons", "Al Fresco"):
        await cast.client(name)
    bakery = await cast.client("Bakery", email="mia@bakehouse.example", number="C-0117")
    await cast.account("Mulcahy", bakery, company_id="MULCAHY-IE")
    owner = await cast.viewer("owner")
    for search, found in {
        "angstrom": ["Ångström Älvsbyn"],
        "ÄLV": ["Ångström Älvsbyn"],
        "al": ["Al Fresco", "Ångström Älvsbyn"],
        "山": ["山田太郎商店"],
        "太郎": ["山田太郎商店"],
        "نو": [],
        "ال": ["شركة النور"],
        "hara": ["O'Hara & Sons"],
        "mulcahy-ie": ["Bakery"],
        "payroll": ["Bakery"],
        "mia@bakehouse": ["Bakery"],
        "bakery mia": ["Bakery"],
        "0117": ["Bakery"],
        "%": [],
        "nothing like it": [],
    }.items():
        assert await names(owner, filter={"search": search}) == found, search


async def test_only_the_name_is_mandatory_and_wrong_fields_are_named(cast: Cast):
    owner = await cast.viewer("owner")
    made = (await ask(owner, ADD, input={"name": "  New   business "}))["addClient"]
    assert made["client"]["name"] == "New business" and made["errors"] == []
    refused = (await ask(owner, ADD, input={"name": " ", "email": "nowhere", "phone": "1" * 41, "city": "a\u202eb"}))["addClient"]
    assert refused["client"] is None
    assert {(error["field"], error["code"]) for error in refused["errors"]} == {
        ("name", "REQUIRED"),
        ("email", "BAD_EMAIL"),
        ("phone", "TOO_LONG"),
        ("city", "BAD_CHARACTERS"),
    }
    assert (await ask(owner, LIST))["clients"]["totalCount"] == 1


async def test_the_same_request_is_done_once(cast: Cast):
    owner = await cast.viewer("owner")
    first = await ask(owner, ADD, input={"name": "Once", "idempotencyKey": "k1"})
    assert await ask(owner, ADD, input={"name": "Once", "idempotencyKey": "k1"}) == first
    other = (await ask(owner, ADD, input={"name": "Twice", "idempotencyKey": "k1"}))["addClient"]
    assert other["errors"][0]["code"] == "IDEMPOTENCY_KEY_REUSED"
    refused = (await ask(owner, ADD, input={"name": "", "idempotencyKey": "k2"}))["addClient"]
    assert refused["errors"][0]["code"] == "REQUIRED"
    assert (await ask(owner, ADD, input={"name": "Mended", "idempotencyKey": "k2"}))["addClient"]["client"]
    assert await names(owner) == ["Mended", "Once"]


async def test_a_client_in_use_cannot_be_archived_and_comes_back_when_it_pays(cast: Cast):
    client = await cast.client("Bakery")
    engagement = await cast.account("Bakery", client, lifecycle=Lifecycle.PAYING)
    owner = await cast.viewer("owner")
    archive = "mutation ($input: ClientInput!) { archiveClient(input: $input) { client { isArchived } errors { code } } }"
    refused = (await ask(owner, archive, input={"client": gid(client)}))["archiveClient"]
    assert refused == {"client": {"isArchived": False}, "errors": [{"code": "ACCOUNTS_OPEN"}]}
    from portal.accounts.models import Account
    from portal.accounts.rules import Cause
    from tests.cast import system

    account = await Account.get(id=engagement.account_id)
    await account.move_to(system(), Lifecycle.CANCELLED, Cause.BILLING)
    assert (await ask(owner, archive, input={"client": gid(client)}))["archiveClient"]["client"]["isArchived"]
    assert await names(owner) == []
    await account.move_to(system(), Lifecycle.PAYING, Cause.BILLING)
    assert await names(owner) == ["Bakery"]


async def test_reader_cannot_change_and_rival_does_not_see(cast: Cast):
    client = await cast.client("Bakery")
    change = "mutation ($input: ChangeClientInput!) { changeClient(input: $input) { client { name } errors { code field } } }"
    refused = await answer(await cast.viewer("reader"), change, input={"client": gid(client), "name": "Mine"})
    assert refused.errors[0].extensions["code"] == "FORBIDDEN"
    for name in ("rival", "advisor"):
        data = await ask(await cast.viewer(name), change, input={"client": gid(client), "name": "Mine"})
        assert data["changeClient"] == {"client": None, "errors": [{"code": "NOT_FOUND", "field": "client"}]}
        assert await names(await cast.viewer(name)) == []
    await client.refresh_from_db()
    assert client.name == "Bakery"


async def test_advisor_sees_what_is_granted_and_no_more(cast: Cast):
    bakery, hotel = await cast.client("Bakery"), await cast.client("Hotel")
    first = await cast.account("Bakery payroll", bakery, users=2)
    await cast.account("Bakery time", bakery, product="time", users=4)
    await cast.account("Hotel", hotel, users=8)
    owner = await cast.viewer("owner")
    grant = "mutation ($input: GrantAccessInput!) { grantAccess(input: $input) { grant { until } errors { code } } }"
    account = await first.account
    data = await ask(owner, grant, input={"staff": gid(cast.staff["advisor"]), "account": gid(account)})
    assert data["grantAccess"]["errors"] == []
    shown = (await ask(await cast.viewer("advisor"), LIST))["clients"]
    assert [node["name"] for node in shown["nodes"]] == ["Bakery"]
    assert shown["nodes"][0]["summary"] == {"accounts": 1, "activeUsers": 2, "headcount": 0}
    assert shown["nodes"][0]["engagements"]["totalCount"] == 1
    assert await names(await cast.viewer("advisor"), filter={"search": "time"}) == []
    data = await ask(owner, grant, input={"staff": gid(cast.staff["advisor"]), "client": gid(hotel)})
    assert await names(await cast.viewer("advisor")) == ["Bakery", "Hotel"]
    revoke = "mutation ($input: RevokeAccessInput!) { revokeAccess(input: $input) { staff { name } errors { code } } }"
    await ask(owner, revoke, input={"staff": gid(cast.staff["advisor"]), "client": gid(hotel)})
    assert await names(await cast.viewer("advisor")) == ["Bakery"]
