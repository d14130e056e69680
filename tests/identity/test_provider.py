"""The portal as OpenID Provider: the whole way of a code, and every way that is not open."""

import os
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest
import time_machine
from joserfc import jwt
from pydantic import SecretStr

from portal.audit.models import Event
from portal.identity.jobs import rotate_keys
from portal.identity.models import AuthorizationCode, SignIn, SigningKey
from portal.kernel import clock, ids
from portal.outbox import sending
from portal.outbox.webhooks import Webhook
from tests.identity.stage import BYE, LOGOUT, Stage, make_client


def test_discovery_says_where_everything_is(stage: Stage):
    told = stage.portal.client.get("/.well-known/openid-configuration").json()
    assert told["issuer"] == "http://localhost:8080"
    assert told["code_challenge_methods_supported"] == ["S256"] and told["response_types_supported"] == ["code"]
    for name in ("authorization_endpoint", "token_endpoint", "userinfo_endpoint", "jwks_uri", "end_session_endpoint"):
        assert told[name].startswith("http://localhost:8080/oidc/")


def test_a_code_becomes_tokens_that_name_person_account_and_partner(stage: Stage):
    answer = stage.redeem(stage.code())
    assert answer.status_code == 200 and answer.headers["cache-control"] == "no-store"
    told = answer.json()
    claims = stage.claims(told["id_token"])
    owner, partner = stage.portal.cast.users["owner"], stage.portal.cast.partner
    assert claims["iss"] == "http://localhost:8080" and claims["aud"] == [stage.client.client_id]
    assert claims["sub"] == ids.encode("user", owner.id) and claims["name"] == "owner" and claims["email"] == owner.email
    assert claims["account"] == ids.encode("account", stage.account.id) and claims["company_id"] == "MUL"
    assert claims["partner"] == {"id": ids.encode("partner", partner.id), "name": partner.name}
    assert claims["return_to"] == f"http://localhost:8080/accounts/{claims['account']}"
    assert claims["nonce"] == "no-1" and "act" not in claims and "until" not in claims
    assert claims["exp"] - claims["iat"] == 600 and claims["sid"].startswith("signin_")
    again = stage.portal.client.get("/oidc/userinfo", headers={"authorization": f"Bearer {told['access_token']}"}).json()
    assert {name: claims[name] for name in again} == again


def test_a_code_without_nonce_gives_a_token_without(stage: Stage):
    assert "nonce" not in stage.claims(stage.redeem(stage.code(nonce=None)).json()["id_token"])


def test_the_secret_comes_by_header_too(stage: Stage):
    code = stage.code()
    basic = (stage.client.client_id, stage.secret)
    said = {"grant_type": "authorization_code", "code": code, "redirect_uri": stage.client.redirect_uris[0], "code_verifier": "x" * 43}
    wrong = stage.portal.client.post("/oidc/token", data=said, auth=basic)
    assert wrong.status_code == 400 and wrong.json()["error"] == "invalid_grant"


def _verifier_of(length: int) -> str:
    return "v" * length


BAD_REDEMPTIONS: dict[str, tuple[dict[str, Any], int, str]] = {
    "wrong verifier": ({"code_verifier": _verifier_of(64)}, 400, "invalid_grant"),
    "no verifier": ({"code_verifier": None}, 400, "invalid_request"),
    "short verifier": ({"code_verifier": _verifier_of(42)}, 400, "invalid_request"),
    "other redirect": ({"redirect_uri": "https://payroll.example/oidc/other"}, 400, "invalid_grant"),
    "no redirect": ({"redirect_uri": None}, 400, "invalid_grant"),
    "wrong secret": ({"client_secret": "guessed"}, 401, "invalid_client"),
    "no secret": ({"client_secret": None}, 401, "invalid_client"),
    "unknown client": ({"client_id": ids.encode("oidcclient", ids.new())}, 400, "invalid_client"),
    "no client": ({"client_id": None, "client_secret": None}, 401, "invalid_client"),
    "unknown code": ({"code": "guessed"}, 400, "invalid_grant"),
    "no code": ({"code": None}, 400, "invalid_request"),
    "other grant": ({"grant_type": "password"}, 400, "unsupported_grant_type"),
    "refresh": ({"grant_type": "refresh_token", "refresh_token": "x"}, 400, "unsupported_grant_type"),
}


@pytest.mark.parametrize("case", BAD_REDEMPTIONS)
def test_a_code_redeemed_amiss_gives_nothing(stage: Stage, case: str):
    changes, status, error = BAD_REDEMPTIONS[case]
    answer = stage.redeem(stage.code(), **changes)
    assert (answer.status_code, answer.json()["error"]) == (status, error), answer.text
    assert not stage.portal.run(SignIn.filter(entered_at__isnull=False).count)


def test_another_product_can_not_redeem_the_code(stage: Stage):
    other, secret = stage.portal.run(make_client, stage.portal.cast, "time", "time.example")
    code = stage.code()
    answer = stage.redeem(code, client_id=other.client_id, client_secret=secret)
    assert answer.json()["error"] == "invalid_grant"
    assert stage.redeem(code).status_code == 200  # and the right one still can


def test_a_code_is_good_for_a_minute(stage: Stage):
    code, late = stage.code(), stage.code()
    with time_machine.travel(clock.now() + timedelta(seconds=59), tick=False):
        assert stage.redeem(code).status_code == 200
    with time_machine.travel(clock.now() + timedelta(seconds=61), tick=False):
        assert stage.redeem(late).json()["error"] == "invalid_grant"


def test_a_code_presented_again_takes_back_what_it_gave(stage: Stage):
    code = stage.code()
    token = stage.redeem(code).json()["access_token"]
    bearer = {"authorization": f"Bearer {token}"}
    assert stage.portal.client.get("/oidc/userinfo", headers=bearer).status_code == 200
    assert stage.redeem(code).json()["error"] == "invalid_grant"
    assert stage.portal.client.get("/oidc/userinfo", headers=bearer).status_code == 401
    row = stage.portal.run(_last)
    assert row.ended_why == "replayed"
    told = stage.portal.run(_webhooks, "oidc.logout")
    assert [each.data["sid"] for each in told] == [ids.encode("signin", row.id)]


async def _last() -> SignIn:
    return await SignIn.all().order_by("-id").first()


async def _webhooks(kind: str) -> list[Webhook]:
    return await Webhook.filter(kind=kind)


def test_whoever_has_no_secret_takes_nothing_back(stage: Stage):
    code = stage.code()
    token = stage.redeem(code).json()["access_token"]
    stage.redeem(code, client_secret="guessed")
    assert stage.portal.client.get("/oidc/userinfo", headers={"authorization": f"Bearer {token}"}).status_code == 200


TIMES = 1000 if os.environ.get("PORTAL_TEST_LONG") else 10
AT_ONCE = 50


def test_of_many_at_once_with_one_ticket_one_gets_a_code(stage: Stage):
    asking, owner = stage.asking(stage.ticket()), stage.portal.sign_in("owner")
    with ThreadPoolExecutor(min(TIMES, AT_ONCE)) as pool:
        answers = list(pool.map(lambda _n: stage.get(asking, owner), range(TIMES)))
    assert sorted(answer.status_code for answer in answers) == [302] + [403] * (TIMES - 1)
    assert stage.portal.run(AuthorizationCode.all().count) == 1


def test_of_many_at_once_with_one_code_one_gets_tokens(stage: Stage):
    code = stage.code()
    with ThreadPoolExecutor(min(TIMES, AT_ONCE)) as pool:
        answers = list(pool.map(lambda _n: stage.redeem(code), range(TIMES)))
    assert sorted(answer.status_code for answer in answers) == [200] + [400] * (TIMES - 1)
    assert stage.portal.run(AuthorizationCode.filter(revoked_at__isnull=False).count) == 1


BAD_QUESTIONS: dict[str, dict[str, str | None]] = {
    "plain proof key": {"code_challenge_method": "plain"},
    "no method": {"code_challenge_method": None},
    "no proof key": {"code_challenge": None, "code_challenge_method": None},
    "short proof key": {"code_challenge": "x" * 42},
    "no openid": {"scope": "profile"},
    "no scope": {"scope": None},
    "implicit": {"response_type": "id_token"},
    "hybrid": {"response_type": "code id_token"},
    "request object": {"request": "x.y.z"},
    "request by address": {"request_uri": "https://payroll.example/r"},
    "none and more": {"prompt": "none login"},
}


@pytest.mark.parametrize("case", BAD_QUESTIONS)
def test_a_question_asked_amiss_is_told_to_the_product(stage: Stage, case: str):
    answer = stage.get(stage.asking(stage.ticket(), **BAD_QUESTIONS[case]))
    assert answer.status_code == 302, answer.text
    where = urlsplit(answer.headers["location"])
    told = dict(parse_qsl(where.query))
    assert f"{where.scheme}://{where.netloc}{where.path}" == stage.client.redirect_uris[0]
    assert told["error"] and "code" not in told and told["state"] == "st-1"


R = "https://payroll.example/oidc/callback"
REDIRECTS = [
    None,
    "",
    "https://payroll.example/oidc/callback/",
    "https://payroll.example/oidc/callback/../../evil",
    "https://payroll.example/oidc/callback?x=1",
    "https://payroll.example/oidc/callback#x",
    "https://payroll.example/oidc/callback%2f",
    "https://payroll.example/oidc/callbac%6b",
    "https://payroll.example/OIDC/callback",
    "https://PAYROLL.example/oidc/callback",
    "HTTPS://payroll.example/oidc/callback",
    "http://payroll.example/oidc/callback",
    "https://payroll.example:443/oidc/callback",
    "https://payroll.example:8443/oidc/callback",
    "https://payroll.example./oidc/callback",
    "https://payroll.example/oidc/callback ",
    " https://payroll.example/oidc/callback",
    "\thttps://payroll.example/oidc/callback",
    "https://payroll.example/oidc/callback\n",
    "https://payroll.example/oidc/callback\r\nSet-Cookie: a=b",
    "https://payroll.example/oidc/callback\x00",
    "https://payroll.example/oidc/",
    "https://payroll.example/oidc",
    "https://payroll.example/",
    "https://payroll.example",
    "https://payroll.example/oidc/callback2",
    "https://payroll.example/oidc//callback",
    "https://payroll.example//oidc/callback",
    "https://payroll.example/./oidc/callback",
    "https://payroll.example\\oidc\\callback",
    "https://evil.example/oidc/callback",
    "https://payroll.example.evil.example/oidc/callback",
    "https://evilpayroll.example/oidc/callback",
    "https://payroll.example@evil.example/oidc/callback",
    "https://user:pw@payroll.example/oidc/callback",
    "https://evil.example#https://payroll.example/oidc/callback",
    "https://evil.example?https://payroll.example/oidc/callback",
    "https://evil.example/https://payroll.example/oidc/callback",
    "//evil.example",
    "//payroll.example/oidc/callback",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/%09/evil.example",
    "%09//evil.example",
    "https:evil.example",
    "https:/evil.example",
    "https:///evil.example",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "ftp://payroll.example/oidc/callback",
    "payroll://callback",
    "/",
    "/accounts",
    "http://localhost:8080/",
    "http://127.0.0.1/",
    "http://[::1]/",
    "https://pаyroll.example/oidc/callback",
    "https://payroll.example/oidc/callback%00",
    "https://payroll.example/oidc/callback%0d%0aLocation:%20https://evil.example",
    "https://payroll.example/oidc/callback;x",
    "*",
]


def test_no_other_address_is_led_to(stage: Stage):
    """60 and more payloads: each stays in the portal."""
    assert len(REDIRECTS) >= 60
    owner = stage.portal.sign_in("owner")
    for redirect in REDIRECTS:
        answer = stage.get(stage.asking(stage.ticket(), redirect_uri=redirect), owner)
        assert answer.status_code == 400 and "location" not in answer.headers, redirect
        answer = stage.get(stage.asking(None, redirect_uri=redirect, prompt="none"), None)
        assert answer.status_code == 400 and "location" not in answer.headers, redirect
    assert not stage.portal.run(AuthorizationCode.all().count)


def test_an_unknown_product_is_told_nothing(stage: Stage):
    for name in (None, "", "payroll", ids.encode("oidcclient", ids.new()), stage.client.client_id + "0", "\x00"):
        assert stage.get(stage.asking(stage.ticket(), client_id=name)).status_code == 400


def test_whoever_is_not_signed_in_signs_in_first_and_goes_on(stage: Stage):
    asked = stage.asking(stage.ticket())
    answer = stage.get(asked, None)
    assert answer.status_code == 303 and answer.headers["location"].startswith("/signin?next=%2Foidc%2Fcontinue%3F")
    onward = dict(parse_qsl(urlsplit(answer.headers["location"]).query))["next"]
    page = stage.get(onward)
    assert page.status_code == 200 and 'http-equiv="refresh"' in page.text and "/oidc/authorize?" in page.text


def test_a_product_that_forbids_to_ask_is_told_that_nobody_is_there(stage: Stage):
    told = dict(parse_qsl(urlsplit(stage.get(stage.asking(stage.ticket(), prompt="none"), None).headers["location"]).query))
    assert told["error"] == "login_required" and told["state"] == "st-1"
    assert "code" in stage.get(stage.asking(stage.ticket(), prompt="none")).headers["location"]


def test_a_product_may_ask_for_a_fresh_proof(stage: Stage):
    with time_machine.travel(clock.now() - timedelta(minutes=5), tick=False):
        owner = stage.portal.sign_in("owner")
    for said in ({"prompt": "login"}, {"max_age": "60"}):
        answer = stage.get(stage.asking(stage.ticket(), **said), owner)
        assert answer.status_code == 303 and answer.headers["location"].startswith("/prove?next=")
    assert stage.get(stage.asking(stage.ticket(), max_age="3600"), owner).status_code == 302
    told = stage.get(stage.asking(stage.ticket(), max_age="60", prompt="none"), owner)
    assert "login_required" in told.headers["location"]


def test_a_question_may_come_as_a_form(stage: Stage):
    asked = stage.asking(stage.ticket()).partition("?")[2]
    answer = stage.portal.client.post(
        "/oidc/authorize", content=asked, headers={"content-type": "application/x-www-form-urlencoded"}, follow_redirects=False
    )
    assert answer.status_code == 303 and answer.headers["location"] == f"/oidc/authorize?{asked}"


# Keys


def test_the_next_key_is_told_before_it_signs_and_the_old_one_after(stage: Stage):
    def kids() -> list[str]:
        return [key["kid"] for key in stage.portal.client.get("/oidc/jwks").json()["keys"]]

    settings, start = stage.portal.settings, clock.now()
    (first,) = kids()
    assert "d" not in stage.portal.client.get("/oidc/jwks").json()["keys"][0]
    with time_machine.travel(start + timedelta(days=89, minutes=1), tick=False):
        stage.portal.run(rotate_keys, settings)
        second, old = kids()
        assert old == first and stage.portal.run(_signer, settings) == first
    with time_machine.travel(start + timedelta(days=90, minutes=1), tick=False):
        assert kids() == [second, first] and stage.portal.run(_signer, settings) == second
    with time_machine.travel(start + timedelta(days=90, hours=2), tick=False):
        assert kids() == [second]


async def _signer(settings: Any) -> str:
    row, _key = await SigningKey.in_use(clock.now(), settings.secret_key, timedelta(days=settings.signing_key_days))
    return row.kid


def test_after_a_change_of_the_secret_key_another_key_signs(stage: Stage):
    first = stage.portal.run(_signer, stage.portal.settings)
    other = stage.portal.settings.model_copy(update={"secret": SecretStr("x" * 32)})
    other.__dict__.pop("secret_key", None)
    second = stage.portal.run(_signer, other)
    assert second != first and stage.portal.run(_signer, other) == second
    assert {key["kid"] for key in stage.portal.client.get("/oidc/jwks").json()["keys"]} == {first, second}


# Log-out


def test_leaving_at_the_product_ends_the_sign_in_and_not_the_portals_session(stage: Stage):
    owner = stage.portal.sign_in("owner")
    token = stage.redeem(stage.code(owner)).json()["id_token"]
    where = f"/oidc/logout?id_token_hint={token}&post_logout_redirect_uri={BYE}&state=s"
    answer = stage.get(where, None)
    assert answer.status_code == 302 and answer.headers["location"] == f"{BYE}?state=s"
    assert stage.portal.run(_last).ended_why == "left"
    assert not stage.portal.run(_webhooks, "oidc.logout")  # it told us so itself
    assert stage.get("/accounts", owner).status_code == 200


def test_leaving_leads_to_no_other_address(stage: Stage):
    token = stage.redeem(stage.code()).json()["id_token"]
    for where in REDIRECTS[1:]:
        answer = stage.portal.client.post(
            "/oidc/logout", data={"id_token_hint": token, "post_logout_redirect_uri": where}, follow_redirects=False
        )
        assert answer.status_code == 200 and "location" not in answer.headers, where


def test_leaving_takes_no_token_that_the_portal_has_not_signed(stage: Stage):
    token = stage.redeem(stage.code()).json()["id_token"]
    head, body, _sign = token.split(".")
    unsigned = jwt.encode({"alg": "HS256"}, stage.claims(token), _oct(stage.secret), ["HS256"])
    none = "eyJhbGciOiJub25lIn0." + body + "."
    for forged in (none, f"{head}.{body}.", unsigned, "x", f"{head}.{body}.AAAA"):
        answer = stage.get(f"/oidc/logout?id_token_hint={forged}&post_logout_redirect_uri={BYE}", None)
        assert answer.status_code == 400 and "location" not in answer.headers
    assert stage.portal.run(_last).ended_at is None


def _oct(secret: str) -> Any:
    from joserfc.jwk import OctKey

    return OctKey.import_key(secret)


def test_the_product_is_told_of_the_end_by_a_signed_form(stage: Stage):
    """The back channel: a token made as it is sent, for that product, with no nonce in it."""
    code = stage.code()
    stage.redeem(code)
    stage.redeem(code)  # ends it

    async def made() -> tuple[str, dict[str, str], Webhook]:
        webhook = await Webhook.get(kind="oidc.logout")
        request = await sending.request_of(webhook, stage.portal.settings, clock.now())
        assert request and webhook.by_form
        return request.url, dict(parse_qsl(request.body.decode())), webhook

    url, fields, webhook = stage.portal.run(made)
    assert url == LOGOUT and set(fields) == {"logout_token"}
    claims = stage.claims(fields["logout_token"])
    assert claims["iss"] == "http://localhost:8080" and claims["aud"] == stage.client.client_id
    assert claims["events"] == {"http://schemas.openid.net/event/backchannel-logout": {}} and "nonce" not in claims
    assert claims["sid"] == webhook.data["sid"] and claims["jti"] == ids.encode("webhook", webhook.id)


# Programs that send rubbish


@pytest.mark.parametrize(
    "headers",
    [
        {"authorization": "Basic"},
        {"authorization": "Basic %%%"},
        {"authorization": "Basic /////w=="},
        {"authorization": "Basic " + "A" * 5000},
        {"content-type": "application/json"},
        {"content-type": "text/plain"},
    ],
)
def test_rubbish_is_answered_and_nothing_breaks(stage: Stage, headers: dict[str, str]):
    said = {"content-type": "application/x-www-form-urlencoded", **headers}
    answer = stage.portal.client.post("/oidc/token", content=b"grant_type=authorization_code&code=%ff%00x&code=y", headers=said)
    assert 400 <= answer.status_code < 500 and answer.json()["error"]
    assert stage.portal.client.get("/oidc/userinfo", headers=headers).status_code == 401
    for query in ("a=%ff", "client_id=" + "x" * 5000, "&".join(f"p{n}=1" for n in range(60)), "response_type=%22%5C%00"):
        assert stage.portal.client.get(f"/oidc/authorize?{query}&client_id={stage.client.client_id}").status_code in (400, 302)


def test_refusals_stand_in_the_audit_log(stage: Stage):
    ticket = stage.ticket()
    stage.code(ticket=ticket)
    assert stage.get(stage.asking(ticket)).status_code == 403
    rows = stage.portal.run(_events, "sign_in.refused")
    assert [(row.data["why"], row.actor_name) for row in rows] == [("TICKET_USED", "owner")]


async def _events(kind: str) -> list[Event]:
    return await Event.filter(kind=kind)
