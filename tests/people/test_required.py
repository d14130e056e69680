"""A partner that asks everyone for a second factor: who has none does nothing there, on screens and over the API."""

from typing import Any

import pytest

from portal.kernel import clock
from portal.partners.models import Partner
from portal.people import entry
from portal.people.models import Session, Staff, digest
from portal.people.rules import Role
from portal.settings import Settings
from portal.web import csrf
from tests.cast import Cast, answer, ask, gid
from tests.people.test_factors import code_of, guarded, lose  # noqa: F401  a fixture
from tests.visitor import Visitor

REQUIRE = "mutation ($input: RequireSecondFactorInput!) { requireSecondFactor(input: $input) { partner { requiresSecondFactor } errors { code field } } }"


async def require(viewer: Any, required: bool = True) -> dict[str, Any]:
    return (await ask(viewer, REQUIRE, input={"required": required}))["requireSecondFactor"]


@pytest.fixture
async def strict(guarded: Any, office: Cast) -> tuple[Visitor, str]:  # noqa: F811
    """The owner, who has a second factor and asks everyone for one."""
    assert (await require(await office.viewer("owner")))["errors"] == []
    return guarded[0], guarded[1]


async def test_an_owner_without_one_cannot_ask_for_one(office: Cast):
    assert (await require(await office.viewer("owner")))["errors"] == [{"code": "NO_FACTOR", "field": "required"}]
    assert not (await Partner.get(id=office.partner.id)).requires_second_factor


async def test_only_owners_ask_and_only_with_a_step_up(guarded: Any, office: Cast):  # noqa: F811
    from dataclasses import replace

    stale = replace(await office.viewer("owner"), proven_at=None)
    assert (await require(stale))["errors"][0]["code"] == "STEP_UP_NEEDED"
    for who in ("admin", "advisor", "vendor"):
        result = await answer(await office.viewer(who), REQUIRE, input={"required": True})
        assert result.errors[0].extensions["code"] == "FORBIDDEN"


async def test_the_form_in_the_settings(guarded: Any, office: Cast):  # noqa: F811
    visitor = guarded[0]
    answer_ = await visitor.post("/settings/partner/second-factor", "/settings/partner", required="on")
    assert answer_.headers["location"] == "/settings/partner"
    assert (await Partner.get(id=office.partner.id)).requires_second_factor
    await visitor.post("/settings/partner/second-factor", "/settings/partner")
    assert not (await Partner.get(id=office.partner.id)).requires_second_factor


async def test_who_has_none_is_led_to_set_one_up_and_is_in_then(strict: Any, settings: Settings):
    other = Visitor(settings, strict[0].app)
    assert (await other.sign_in("advisor")).headers["location"] == "/"
    for path in ("/", "/clients", "/people", "/settings", "/settings/security", "/graphiql", "/clients.csv"):
        assert (await other.get(path)).headers["location"] == "/held", path
    part = await other.get("/clients/new", **{"hx-request": "true"})
    assert part.status_code == 403 and part.headers["hx-redirect"] == "/held"
    page = (await other.get("/held")).text
    assert "Ferrow &amp; Lund asks for a second factor" in page and "Set up an authenticator app" in page
    begun = await other.post("/settings/security/app/begin", "/held")
    assert begun.headers["location"] == "/settings/security/app"
    assert (await other.get("/settings/security/passkey")).status_code == 200
    _secret, codes = await set_up_from(other)
    assert len(codes) == 10
    assert (await other.get("/clients")).status_code == 200 and (await other.get("/held")).headers["location"] == "/"


async def set_up_from(visitor: Visitor) -> tuple[str, list[str]]:
    import re

    page = await visitor.get("/settings/security/app")
    secret = re.search(r"<code>([A-Z2-7 ]+)</code>", page.text)[1].replace(" ", "")
    done = await visitor.post("/settings/security/app", code=code_of(secret))
    return secret, re.findall(r"<li><code>([0-9a-z-]{19})</code>", done.text)


async def test_over_the_api_nothing_is_seen_or_done_either(strict: Any, office: Cast, settings: Settings):
    """The same session asks /graphql, with the token of its forms."""
    client = await office.client("Mulcahy Bakehouse")
    other = Visitor(settings, strict[0].app)
    await other.sign_in("advisor")
    cookie = other.client.cookies["portal"]
    token = csrf.token_for(cookie, settings.secret_key)
    documents = {
        "{ clients { totalCount } }": "FORBIDDEN",
        "{ staff { totalCount } }": "FORBIDDEN",
        "{ counters { clients } }": "FORBIDDEN",
        'mutation { addClient(input: { name: "X" }) { errors { code } } }': "FORBIDDEN",
        'mutation { changeProfile(input: { name: "X" }) { errors { code } } }': "FORBIDDEN",
    }
    for document, code in documents.items():
        told = (await other.client.post("/graphql", json={"query": document}, headers={"x-csrf-token": token})).json()
        assert told["errors"][0]["extensions"]["code"] == code, document
    ids = [gid(client), gid(office.staff["advisor"]), gid(office.partner)]
    document = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } viewer { role partner { id } factors { requiredBy } } }"
    body = {"query": document, "variables": {"ids": ids}}
    told = (await other.client.post("/graphql", json=body, headers={"x-csrf-token": token})).json()
    assert told["data"]["nodes"] == [None, None, None]
    assert told["data"]["viewer"] == {"role": None, "partner": None, "factors": {"requiredBy": ["Ferrow & Lund"]}}


async def test_tokens_are_left_alone(strict: Any, office: Cast, settings: Settings):
    from portal.people.commands import create_token

    token = await create_token(settings, actor="advisor@demo.example", partner="ferrow-lund")
    viewer = await entry.viewer_from_token(token, clock.now())
    assert viewer and viewer.can("clients:read") and not viewer.held


async def test_the_last_factor_cannot_go_meanwhile(strict: Any, office: Cast):
    visitor, _secret = strict
    answer_ = await visitor.post("/settings/security/app/remove")
    assert answer_.status_code == 422 and "Ferrow &amp; Lund asks everyone" in answer_.text
    assert (await require(await office.viewer("owner"), False))["errors"] == []
    assert (await visitor.post("/settings/security/app/remove")).status_code == 303


async def test_another_partner_is_another_matter(strict: Any, office: Cast, settings: Settings):
    now = clock.now()
    await Staff.create(user_id=office.users["advisor"].id, partner_id=office.other.id, role=Role.ADVISOR, invited_at=now, joined_at=now)
    other = Visitor(settings, strict[0].app)
    await other.sign_in("advisor")
    there = gid(await Staff.get(user_id=office.users["advisor"].id, partner_id=office.other.id))
    assert (await other.post("/switch", "/held", membership=there)).headers["location"] == "/"
    assert (await other.get("/clients")).status_code == 200


async def test_a_factor_that_is_lost_shuts_the_door_at_the_next_request(strict: Any, office: Cast, settings: Settings):
    from portal.people import second
    from portal.people.models import User

    await lose(office, "advisor", clock.now())
    user = await User.get(id=office.users["advisor"].id)
    _row, secret = await Session.start(user, clock.now(), 12, browser="", address="", partner_id=office.partner.id)
    assert not (await entry.viewer_from_session(digest(secret), clock.now(), settings))[0].held
    await second.forget_factors(user, clock.now())
    assert (await entry.viewer_from_session(digest(secret), clock.now(), settings))[0].held == "second_factor"


async def test_the_list_of_people_says_who_has_one(strict: Any, office: Cast):
    document = "{ staff { nodes { name hasSecondFactor } } }"
    nodes = (await ask(await office.viewer("owner"), document))["staff"]["nodes"]
    assert {each["name"]: each["hasSecondFactor"] for each in nodes} == {"owner": True, "advisor": False, "reader": False, "admin": False}
    result = await answer(await office.viewer("advisor"), document)
    assert result.errors[0].extensions["code"] == "FORBIDDEN"
