"""What is asked for. Each question has a name, a GraphQL document on the portal's schema, and variables from a world.

- `Q1`: the counters of the overview.
- `Q2n`: a page of 50 clients by name, ten fields each, their accounts (1 to 4) and who has grants; `Q2`: with the total;
  `Q2far`: `Q2n` after nine tenths of the list.
- `Q3`: one client with accounts, 20 notes and 20 events.

An answer's facts are its `data`; PostGraphile, whose schema is made of the tables, is asked in its own words and gives the same
facts in another shape, which `facts` turns into ours.
"""

from typing import Any
from uuid import UUID

import orjson

from bench.world import World
from portal.kernel import ids

SIZE = 50
NAMES = ("Q1", "Q2n", "Q2", "Q2far", "Q3")

_PAGE = """query Page($n: Int!, $after: String) {
  clients(first: $n, after: $after) {%s
    pageInfo { hasNextPage endCursor }
    nodes {
      id name number city country street postcode createdAt changedAt version
      engagements(first: 4) {
        nodes { id accessHealth account { id name lifecycle activeUsers headcount renewsOn product { id name } } }
      }
      grants { id staff { id name } }
    }
  }
}"""
_WITHOUT_TOTAL, _WITH_TOTAL = _PAGE % "", _PAGE % " totalCount"

DOCUMENTS = {
    "Q1": "{ counters { clients accounts unlinked paidCompanies pendingActivation active inactive activeUsers headcount } }",
    "Q2n": _WITHOUT_TOTAL,
    "Q2": _WITH_TOTAL,
    "Q2far": _WITHOUT_TOTAL,
    "Q3": """query One($id: ID!) {
  node(id: $id) {
    ... on Client {
      id name number email phone city country
      engagements(first: 20) { nodes { id account { id name lifecycle } } }
      notes(first: 20) { nodes { id text authorName writtenAt } }
    }
  }
  events(filter: { client: $id }, first: 20) { nodes { id kind at actorName } }
}""",
}


def variables(name: str, world: World) -> dict[str, Any]:
    """What a question is asked with."""
    if name == "Q1":
        return {}
    if name == "Q3":
        return {"id": world.client}
    return {"n": SIZE, "after": world.far if name == "Q2far" else None}


def body(document: str, given: dict[str, Any]) -> bytes:
    """The body of a request over GraphQL."""
    return orjson.dumps({"query": document, "variables": given})


CLIENTS = body("query ($n: Int) { clients(first: $n) { nodes { id } } }", {"n": 100})


def in_graphql(name: str, world: World) -> bytes:
    """The body of a request to a server of our schema."""
    return body(DOCUMENTS[name], variables(name, world))


def in_short(name: str, world: World) -> bytes:
    """The body of a request to the limit: no document, the question's name."""
    return orjson.dumps({"ask": name, "variables": variables(name, world)})


# PostGraphile

_OUR_PAGE = """query Page($partner: UUID!, $n: Int!, $after: Cursor%s) {
  %sallClients(condition: { partnerId: $partner, archivedAt: null }, orderBy: [NAME_KEY_ASC, ID_ASC], first: $n, after: $after%s) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id name number city country street postcode createdAt changedAt version
      engagementsByClientId(condition: { endedAt: null, partnerId: $partner }, orderBy: [SINCE_ASC, ID_ASC], first: 4) {
        nodes {
          id accessHealth
          accountByAccountId { id name lifecycle activeUsers headcount renewsOn productByProductId { id name } }
          accessGrantsByEngagementId(condition: { endedAt: null }) {
            nodes { id since staffByStaffId { id invitedAs joinedAt personByUserId { name } } }
          }
        }
      }
      accessGrantsByClientId(condition: { endedAt: null }) {
        nodes { id since staffByStaffId { id invitedAs joinedAt personByUserId { name } } }
      }
    }
  }
}"""
_TALLY = "partnerTallyByPartnerId(partnerId: $partner) { %s }"
_OF_TABLES = {
    "Q1": "query Counters($partner: UUID!) { %s }"
    % (
        _TALLY % "clients unlinked invited pendingActivation trial trialExpired paying pastDue cancelled activeUsers headcount"
    ),
    "Q2n": _OUR_PAGE % ("", "", ""),
    "Q2": _OUR_PAGE % ("", _TALLY % "clients" + "\n  ", ""),
    "Q2far": _OUR_PAGE % ("", "", ""),
    "Q3": """query One($partner: UUID!, $id: UUID!) {
  clientById(id: $id) {
    id partnerId name number email phone city country
    engagementsByClientId(condition: { endedAt: null, partnerId: $partner }, orderBy: [SINCE_ASC, ID_ASC], first: 20) {
      nodes { id accountByAccountId { id name lifecycle } }
    }
    clientNotesByClientId(condition: { removedAt: null }, orderBy: [WRITTEN_AT_DESC, ID_DESC], first: 20) {
      nodes { id text authorName writtenAt }
    }
  }
  allAuditEvents(condition: { clientId: $id, partnerId: $partner }, orderBy: [AT_DESC, ID_DESC], first: 20) {
    nodes { id kind at actorName }
  }
}""",
}
PLACE = "query Place($partner: UUID!, $offset: Int!) { allClients(condition: { partnerId: $partner, archivedAt: null }, orderBy: [NAME_KEY_ASC, ID_ASC], first: 1, offset: $offset) { pageInfo { endCursor } } }"


def of_tables(name: str, world: World, after: str | None = None) -> bytes:
    """The body of a request to PostGraphile; `after`: its own cursor for the far page."""
    given: dict[str, Any] = {"partner": world.partner}
    if name == "Q3":
        found = ids.key_of(world.client, "client")
        given["id"] = str(found)
    elif name != "Q1":
        given |= {"n": SIZE, "after": after if name == "Q2far" else None}
    return body(_OF_TABLES[name], given)


def facts(name: str, data: dict[str, Any]) -> dict[str, Any]:
    """PostGraphile's answer in the portal's shape. A cursor is its own and is no fact; whole seconds are written without zeros."""
    data = _trimmed(data)
    if name == "Q1":
        return {"counters": _counters(data["partnerTallyByPartnerId"])}
    if name == "Q3":
        return _one(data)
    page = data["allClients"]
    found: dict[str, Any] = {
        "pageInfo": {"hasNextPage": page["pageInfo"]["hasNextPage"]},
        "nodes": [_client(node) for node in page["nodes"]],
    }
    if name == "Q2":
        found["totalCount"] = int(data["partnerTallyByPartnerId"]["clients"])
    return {"clients": found}


def without_cursors(data: dict[str, Any]) -> dict[str, Any]:
    """An answer in our shape as it is compared with PostGraphile's facts."""
    if "clients" not in data:
        return data
    kept = {name: value for name, value in data["clients"].items() if name != "pageInfo"}
    return {"clients": {**kept, "pageInfo": {"hasNextPage": data["clients"]["pageInfo"]["hasNextPage"]}}}


def _trimmed(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _trimmed(each) for name, each in value.items()}
    if isinstance(value, list):
        return [_trimmed(each) for each in value]
    return value.replace(".000000+", "+") if isinstance(value, str) else value


def _counters(row: dict[str, Any]) -> dict[str, int]:
    of = {name: int(value) for name, value in row.items()}
    states = ("invited", "pendingActivation", "trial", "trialExpired", "paying", "pastDue", "cancelled")
    return {
        "clients": of["clients"],
        "accounts": sum(of[name] for name in states),
        "unlinked": of["unlinked"],
        "paidCompanies": of["paying"] + of["pastDue"],
        "pendingActivation": of["pendingActivation"],
        "active": of["trial"] + of["paying"] + of["pastDue"],
        "inactive": of["trialExpired"] + of["cancelled"],
        "activeUsers": of["activeUsers"],
        "headcount": of["headcount"],
    }


def _id(kind: str, row: dict[str, Any]) -> str:
    return ids.encode(kind, UUID(row["id"]))


def _account(row: dict[str, Any]) -> dict[str, Any]:
    kept = {name: row[name] for name in ("name", "activeUsers", "headcount", "renewsOn") if name in row}
    found = {"id": _id("account", row), "lifecycle": row["lifecycle"].upper(), **kept}
    if "productByProductId" in row:
        product = row["productByProductId"]
        found["product"] = {"id": _id("product", product), "name": product["name"]}
    return found


def _client(row: dict[str, Any]) -> dict[str, Any]:
    plain = ("name", "number", "city", "country", "street", "postcode", "createdAt", "changedAt", "version")
    engagements = row["engagementsByClientId"]["nodes"]
    grants = [
        *row["accessGrantsByClientId"]["nodes"],
        *(grant for each in engagements for grant in each["accessGrantsByEngagementId"]["nodes"]),
    ]
    return {
        "id": _id("client", row),
        **{name: row[name] for name in plain},
        "engagements": {
            "nodes": [
                {
                    "id": _id("engagement", each),
                    "accessHealth": each["accessHealth"].upper(),
                    "account": _account(each["accountByAccountId"]),
                }
                for each in engagements
            ]
        },
        "grants": [_grant(grant) for grant in sorted(grants, key=lambda grant: (grant["since"], grant["id"]))],
    }


def _grant(row: dict[str, Any]) -> dict[str, Any]:
    staff = row["staffByStaffId"]
    name = staff["personByUserId"]["name"] if staff["joinedAt"] or not staff["invitedAs"] else staff["invitedAs"]
    return {"id": _id("grant", row), "staff": {"id": _id("staff", staff), "name": name}}


def _one(data: dict[str, Any]) -> dict[str, Any]:
    row = data["clientById"]
    node = {
        "id": _id("client", row),
        **{name: row[name] for name in ("name", "number", "email", "phone", "city", "country")},
        "engagements": {
            "nodes": [
                {"id": _id("engagement", each), "account": _account(each["accountByAccountId"])}
                for each in row["engagementsByClientId"]["nodes"]
            ]
        },
        "notes": {
            "nodes": [
                {"id": _id("note", each), "text": each["text"], "authorName": each["authorName"], "writtenAt": each["writtenAt"]}
                for each in row["clientNotesByClientId"]["nodes"]
            ]
        },
    }
    events = [{**each, "id": _id("event", each)} for each in data["allAuditEvents"]["nodes"]]
    return {"node": node, "events": {"nodes": events}}
