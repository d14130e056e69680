"""`/graphql` over HTTP: tokens, signed-in browsers, limits, buckets, and what each refusal looks like."""

from typing import Any

import pytest

from portal.kernel import clock
from tests.served import Portal

ME = "{ viewer { kind permissions partner { name } } }"


def test_owner_asks_with_a_token(portal: Portal):
    answer = portal.ask("{ clients { totalCount nodes { name } } }", portal.token("owner"))
    assert answer.status_code == 200
    assert answer.json()["data"]["clients"] == {"totalCount": 1, "nodes": [{"name": "Mulcahy Bakehouse"}]}
    assert answer.headers["cache-control"] == "no-store"


def test_tokens_that_are_not_in_force_are_refused(portal: Portal):
    expired = portal.token("owner", days=-1)
    revoked = portal.token("owner", revoked_at=clock.now())
    good = portal.token("owner")
    mistyped = good[:-1] + ("x" if good[-1] != "x" else "y")
    for secret in (expired, revoked, "ppt_nonsense", mistyped):
        answer = portal.ask(ME, secret)
        assert answer.status_code == 401 and answer.json()["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"


def test_a_token_reaches_no_further_than_its_scopes(portal: Portal):
    secret = portal.token("owner", scopes=["clients:read"])
    assert portal.ask("{ clients { totalCount } }", secret).json()["data"]["clients"]["totalCount"] == 1
    add = 'mutation { addClient(input: {name: "X"}) { errors { code } } }'
    for document in (add, "{ clients { nodes { email } } }"):
        assert portal.ask(document, secret).json()["errors"][0]["extensions"]["code"] == "FORBIDDEN"
    reader = portal.token("reader", scopes=["clients:read", "clients:manage"])
    assert portal.ask(add, reader).json()["errors"][0]["extensions"]["code"] == "FORBIDDEN"
    assert portal.ask("{ clients { totalCount } }", secret).json()["data"]["clients"]["totalCount"] == 1


def test_anonymous_learns_nothing(portal: Portal):
    assert portal.ask(ME).json()["data"]["viewer"] is None
    assert portal.ask("{ clients { totalCount } }").json()["errors"][0]["extensions"]["code"] == "UNAUTHENTICATED"
    introspection = portal.ask("{ __schema { types { name } } }").json()
    assert introspection.get("data") is None and introspection["errors"]
    assert "Did you mean" not in portal.ask("{ client { name } }").text


def test_a_browser_needs_its_token_and_our_origin(portal: Portal):
    signed_in = portal.sign_in("owner")
    here, token = {"cookie": signed_in["cookie"]}, signed_in["x-csrf-token"]
    assert portal.ask(ME, headers=here).status_code == 403
    assert portal.ask(ME, headers={**here, "x-csrf-token": "0" * 64}).status_code == 403
    hostile = {**here, "x-csrf-token": token, "origin": "https://evil.example", "sec-fetch-site": "cross-site"}
    assert portal.ask(ME, headers=hostile).status_code == 403
    good = portal.ask(ME, headers={**here, "x-csrf-token": token, "origin": "http://localhost:8080"})
    assert good.json()["data"]["viewer"]["partner"]["name"] == "Ferrow & Lund"


def test_limits_hold_at_the_door(portal: Portal):
    secret = portal.token("owner")
    wide = "{ clients(first: 100) { nodes { engagements(first: 100) { nodes { id } } } } }"
    assert portal.ask(wide, secret).json()["errors"][0]["extensions"]["code"] == "TOO_MANY_NODES"
    by_variable = "query ($n: Int) { clients(first: $n) { nodes { engagements(first: $n) { nodes { id } } } } }"
    refused = portal.ask(by_variable, secret, variables={"n": 100}).json()
    assert refused["errors"][0]["extensions"]["code"] == "TOO_MANY_NODES" and not refused.get("data")
    assert portal.ask("{" + " a: viewer { kind }" * 2001 + "}", secret).json()["errors"]
    assert portal.client.post("/graphql", content=b"[]", headers={"content-type": "application/json"}).status_code == 400
    assert portal.client.get("/graphql", headers={"accept": "text/html"}, follow_redirects=False).status_code == 303


def test_the_bucket_empties_and_says_so_before_it_bites(portal: Portal):
    secret = portal.token("owner")
    document = "{ rateLimit { cost limit remaining resetAt } clients(first: 100) { nodes { engagements(first: 40) { nodes { id } } } } }"
    first = portal.ask(document, secret).json()["data"]["rateLimit"]
    assert first["limit"] == 1000 and first["remaining"] == 1000 - first["cost"]
    for _attempt in range(5):
        last = portal.ask(document, secret)
        if last.status_code == 429:
            break
    assert last.status_code == 429 and int(last.headers["retry-after"]) >= 1
    assert last.json()["errors"][0]["extensions"]["code"] == "RATE_LIMITED"
    assert portal.ask(ME, portal.token("rival")).status_code == 200


def test_a_failure_inside_is_masked(portal: Portal, monkeypatch: pytest.MonkeyPatch):
    from portal.clients.models import Client

    def broken(_viewer: Any) -> Any:
        raise RuntimeError("secret detail")

    monkeypatch.setattr(Client, "visible_to", broken)
    answer = portal.ask(f'{{ node(id: "client_{"0" * 26}") {{ neverAsked: id }} }}', portal.token("owner"))
    assert "secret detail" not in answer.text
    assert answer.json()["errors"][0]["extensions"]["code"] == "INTERNAL"
    assert answer.json()["errors"][0]["extensions"]["requestId"] == answer.headers["x-request-id"]


def test_an_operation_that_is_not_there_is_told_so(portal: Portal):
    body = {"query": "query A { viewer { kind } }", "operationName": "B"}
    answer = portal.client.post("/graphql", json=body, headers={"authorization": f"Bearer {portal.token('owner')}"})
    assert answer.status_code == 400 and answer.json()["errors"][0]["extensions"]["code"] == "BAD_REQUEST"


LIST = "{ clients(first: 5) { totalCount nodes { name engagements { nodes { account { name } } } } } }"


def explained(portal: Portal, who: str, query: str = LIST) -> dict[str, Any]:
    headers = {"authorization": f"Bearer {portal.token(who)}"} if who else {}
    answer = portal.client.post("/graphql", json={"query": query, "extensions": {"explain": True}}, headers=headers).json()
    return answer.get("extensions", {}).get("explain", {})


def test_an_analyst_is_told_the_plan_in_words_and_vendor_staff_its_statements(portal: Portal):
    told = explained(portal, "analyst")
    assert [line.partition(":")[0] for line in told["plan"]] == ["clients", "  engagements", "    account"]
    assert "statements" not in told and "SELECT" not in str(told)
    statements = explained(portal, "vendor")["statements"]
    assert len(statements) >= 2 and all(text.startswith("SELECT") for text in statements)
    assert explained(portal, "") == {}
    assert "introspection" in explained(portal, "owner", "{ __schema { queryType { name } } }")["plan"][0]
    assert "explain" not in portal.ask(LIST, portal.token("owner")).json()["extensions"]
