"""API tokens made at a screen: who may make which, what they may be given, shown once, revoked at once."""

import pytest

from portal.audit.models import Event
from portal.gql.models import IdempotencyKey
from portal.kernel import clock
from portal.kernel.viewer import Kind
from portal.people.entry import viewer_from_token
from portal.people.models import ApiToken, digest
from portal.people.rules import ALL_PERMISSIONS, PARTNER_TOOL_SCOPES
from portal.people.rules_tokens import TokenKind, scope_words, scopes_for
from tests.askers import asker
from tests.cast import Cast, answer, ask, gid
from tests.served import Portal

CREATE = """mutation ($input: CreateTokenInput!) { createToken(input: $input) {
  token { id name kind hint scopes state person partner { name } product { name } } secret errors { code field } } }"""
REVOKE = "mutation ($input: TokenInput!) { revokeToken(input: $input) { token { state } errors { code field } } }"
LIST = "{ tokens(first: 100) { totalCount nodes { name kind } } }"


async def create(cast: Cast, who: str, kind: str, **given):
    wanted = {"kind": kind, "name": "Nightly export", "scopes": ["clients:read"], **given}
    return (await ask(await asker(cast, who), CREATE, input=wanted))["createToken"]


async def test_a_person_makes_a_token_that_acts_as_that_person_and_no_more(cast: Cast):
    made = await create(cast, "advisor", "PERSON")
    assert made["errors"] == [] and made["secret"].startswith(made["token"]["hint"])
    assert made["token"]["person"] == "advisor" and made["token"]["partner"]["name"] == "Ferrow & Lund"
    viewer = await viewer_from_token(made["secret"], clock.now())
    assert viewer and viewer.user_id == cast.users["advisor"].id and viewer.permissions == {"clients:read"} and viewer.granted_only


@pytest.mark.parametrize(
    ("who", "kinds"),
    [
        ("owner", {"PERSON", "PARTNER"}),
        ("admin", {"PERSON", "PARTNER"}),
        ("advisor", {"PERSON"}),
        ("reader", {"PERSON"}),
        ("vendor", {"PERSON", "PARTNER", "PRODUCT", "BILLING"}),
        ("finance", {"PERSON"}),
        ("support", {"PERSON"}),
        ("analyst", {"PERSON"}),
    ],
)
async def test_who_may_make_which_token(cast: Cast, who: str, kinds: set[str]):
    scopes = {"PRODUCT": ["reports:write"], "BILLING": ["billing:report"]}
    for kind in ("PERSON", "PARTNER", "PRODUCT", "BILLING"):
        given = {"product": gid(cast.products["payroll"])} if kind == "PRODUCT" else {}
        if kind == "PARTNER" and not cast.staff.get(who):
            given = {"partner": gid(cast.partner)}
        made = await create(cast, who, kind, scopes=scopes.get(kind, ["clients:read"]), **given)
        offered = (await ask(await asker(cast, who), f"{{ tokenScopes(kind: {kind}) {{ name }} }}"))["tokenScopes"]
        if kind in kinds:
            assert made["errors"] == [] and made["secret"] and offered
        else:
            assert made["errors"] and made["secret"] is None and offered == []
    assert await ApiToken.all().count() == len(kinds)


async def test_nobody_gives_what_is_not_offered(cast: Cast):
    for who, kind, scopes in (
        ("reader", "PERSON", ["clients:manage"]),
        ("owner", "PERSON", ["tokens:manage"]),
        ("owner", "PERSON", ["security:manage"]),
        ("owner", "PARTNER", ["people:manage"]),
        ("owner", "PARTNER", ["partners:read"]),
        ("owner", "PARTNER", ["no:such"]),
    ):
        made = await create(cast, who, kind, scopes=scopes)
        assert made["errors"] == [{"code": "NOT_ALLOWED", "field": "scopes"}], (who, scopes)
    assert (await create(cast, "owner", "PERSON", scopes=[]))["errors"] == [{"code": "REQUIRED", "field": "scopes"}]
    assert (await create(cast, "owner", "PERSON", name=" "))["errors"] == [{"code": "REQUIRED", "field": "name"}]
    for days in (0, -1, 3661):
        assert (await create(cast, "owner", "PERSON", days=days))["errors"] == [{"code": "BAD_NUMBER", "field": "days"}]
    assert not await ApiToken.all().exists()


async def test_a_partner_makes_tools_of_its_own_alone(cast: Cast):
    made = await create(cast, "owner", "PARTNER", partner=gid(cast.other))
    assert made["errors"] == [{"code": "NOT_FOUND", "field": "partner"}]
    made = await create(cast, "vendor", "PARTNER")
    assert made["errors"] == [{"code": "NOT_FOUND", "field": "partner"}]
    made = await create(cast, "vendor", "PRODUCT", scopes=["reports:write"])
    assert made["errors"] == [{"code": "NOT_FOUND", "field": "product"}]
    assert not await ApiToken.all().exists()


def test_what_is_offered_is_said_in_words_and_never_the_power_over_tokens():
    assert set(scope_words()) >= ALL_PERMISSIONS
    for kind in TokenKind:
        for viewer in (Kind.STAFF, Kind.VENDOR, Kind.ANALYST):
            offered = scopes_for(kind, viewer, ALL_PERMISSIONS)
            assert not offered & {"tokens:manage", "security:manage"}
    assert scopes_for(TokenKind.PARTNER, Kind.STAFF, {"tokens:manage", "clients:read"}) == {"clients:read"}
    assert scopes_for(TokenKind.PARTNER, Kind.VENDOR, {"tokens:manage"}) == PARTNER_TOOL_SCOPES
    assert not scopes_for(TokenKind.PARTNER, Kind.TOOL, ALL_PERMISSIONS)


async def test_a_token_makes_no_tokens(cast: Cast):
    from dataclasses import replace

    owner = replace(await cast.viewer("owner"), proven_at=None, session_id=None)
    wanted = {"kind": "PERSON", "name": "More", "scopes": ["clients:read"]}
    assert (await ask(owner, CREATE, input=wanted))["createToken"]["errors"] == [{"code": "STEP_UP_NEEDED", "field": None}]
    assert not await ApiToken.all().exists()


async def test_the_secret_is_stored_nowhere_and_an_answer_asked_for_again_does_not_hold_it(cast: Cast):
    first = await create(cast, "owner", "PERSON", idempotencyKey="once")
    again = await create(cast, "owner", "PERSON", idempotencyKey="once")
    assert first["secret"] and again["secret"] is None and again["token"]["id"] == first["token"]["id"]
    [token] = await ApiToken.all()
    assert token.digest == digest(first["secret"]) and first["secret"] not in str(vars(token))
    kept = str([vars(row) for row in await IdempotencyKey.all()]) + str([vars(row) for row in await Event.all()])
    assert first["secret"] not in kept and token.digest not in kept


async def test_who_sees_and_revokes_which_token(cast: Cast):
    made = {
        "own": await create(cast, "owner", "PERSON", name="own"),
        "advisor's": await create(cast, "advisor", "PERSON", name="advisor's"),
        "tool": await create(cast, "owner", "PARTNER", name="tool"),
        "theirs": await create(cast, "rival", "PARTNER", name="theirs"),
        "product": await create(cast, "vendor", "PRODUCT", name="product", scopes=["reports:write"], product=gid(cast.products["payroll"])),
    }
    seen = {
        "owner": {"own", "tool"},
        "admin": {"tool"},
        "advisor": {"advisor's"},
        "reader": set(),
        "rival": {"theirs"},
        "vendor": set(made),
        "finance": set(),
    }
    for who, names in seen.items():
        viewer = await asker(cast, who)
        told = (await ask(viewer, LIST))["tokens"]
        assert {each["name"] for each in told["nodes"]} == names and told["totalCount"] == len(names), who
        for name in set(made) - names:
            refused = (await ask(viewer, REVOKE, input={"token": made[name]["token"]["id"]}))["revokeToken"]
            assert refused == {"token": None, "errors": [{"code": "NOT_FOUND", "field": "token"}]}
    assert not await ApiToken.filter(revoked_at__isnull=False).exists()


async def test_a_revoked_token_opens_nothing_from_then_on_and_both_sides_read_of_it(cast: Cast):
    made = await create(cast, "owner", "PARTNER")
    assert await viewer_from_token(made["secret"], clock.now())
    for _twice in range(2):
        told = await ask(await asker(cast, "admin"), REVOKE, input={"token": made["token"]["id"]})
        assert told["revokeToken"] == {"token": {"state": "REVOKED"}, "errors": []}
    assert await viewer_from_token(made["secret"], clock.now()) is None
    for who, reads in (("owner", True), ("vendor", True), ("advisor", False), ("support", False), ("rival", False)):
        told = await ask(await asker(cast, who), '{ events(filter: { noun: ["partner"] }, first: 50) { nodes { kind } } }')
        kinds = [each["kind"] for each in told["events"]["nodes"]]
        assert (kinds.count("partner.token_created"), kinds.count("partner.token_revoked")) == ((1, 1) if reads else (0, 0)), who


async def test_a_tool_lists_no_tokens(cast: Cast):
    told = await answer(await asker(cast, "tool"), LIST)
    assert told.errors[0].extensions["code"] == "FORBIDDEN"


def test_a_token_is_created_shown_once_and_revoked_at_the_screens(portal: Portal):
    for who, place, kind in (("owner", "/settings/tokens", "partner"), ("vendor", "/vendor/tokens", "billing")):
        headers = portal.sign_in(who)
        form = portal.client.get(f"{place}/new?kind={kind}", headers=headers)
        assert form.status_code == 200 and 'name="scopes"' in form.text
        bad = portal.client.post(f"{place}/new", data={"kind": kind, "name": "", "days": "x"}, headers=headers)
        assert bad.status_code == 422 and "Tick what it may do" in bad.text and "number of days" in bad.text
        scope = "clients:read" if kind == "partner" else "billing:report"
        good = {"kind": kind, "name": f"Night {kind}", "days": "3", "scopes": scope}
        shown = portal.client.post(f"{place}/new", data=good, headers=headers)
        assert shown.status_code == 200 and "ppt_" in shown.text and "shown this once" in shown.text
        assert "no-store" in shown.headers["cache-control"]
        listed = portal.client.get(place, headers=headers).text
        assert f"Night {kind}" in listed and shown.text.split("<code>ppt_")[1].split("<")[0] not in listed
        path = listed.split(f'href="{place}/token_')[1].split('"')[0]
        done = portal.client.post(f"{place}/token_{path}", headers=headers, follow_redirects=False)
        assert done.status_code == 303
        assert "revoked" in portal.client.get(place, headers=headers).text


def test_the_console_is_not_there_for_a_partner(portal: Portal):
    headers = {"cookie": portal.sign_in("owner")["cookie"]}
    for path in ("/vendor", "/vendor/products", "/vendor/webhooks", "/vendor/tokens", "/vendor/tokens/new", "/vendor/audit", "/vendor/audit.csv"):
        assert portal.client.get(path, headers=headers, follow_redirects=False).status_code in (403, 404), path
    assert 'href="/vendor' not in portal.client.get("/clients", headers=headers).text
