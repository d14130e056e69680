"""The sample product by itself: what it makes of webhooks, keeps for the portal, and refuses. Together with the portal: tests/browser/test_roads.py."""

import json
import re
import time
import uuid
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx2
import pytest
from argon2 import PasswordHasher
from joserfc import jwt
from joserfc.jwk import RSAKey
from standardwebhooks import Webhook
from starlette.testclient import TestClient

from examples.product import company as companies
from examples.product import portal_client
from examples.product.app import create_app
from examples.product.settings import Settings
from examples.product.store import Row, Store, digest, moment
from portal.assets import ASSETS

pytestmark = pytest.mark.sqlite  # its database is its own

SECRET, OLDER_SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD"
PORTAL, URL = "http://localhost:1", "http://127.0.0.1:2"
PASSWORD = "a sentence of the client"
KEY = RSAKey.generate_key(2048, {"kid": "one"})


class Product:
    """The product behind a test client, and the portal's hand on its webhooks. The portal itself does not answer."""

    def __init__(self, client: TestClient, settings: Settings, store: Store) -> None:
        self.client, self.settings, self.store = client, settings, store

    def send(self, kind: str, data: Row, *, at: datetime | None = None, id_: str = "", secret: str = SECRET) -> int:
        now = datetime.now(UTC)
        body = json.dumps({"type": kind, "timestamp": (at or now).isoformat(), "data": data}).encode()
        id_ = id_ or f"msg_{uuid.uuid4().hex}"
        signature = Webhook(secret).sign(id_, now, body.decode())
        headers = {"webhook-id": id_, "webhook-timestamp": str(int(now.timestamp())), "webhook-signature": signature}
        return self.client.post("/webhooks", content=body, headers=headers).status_code

    def told(self, kind: str) -> list[Row]:
        """The reports of a kind that wait for the portal."""
        rows = self.all("SELECT body FROM outbox WHERE kind = ? ORDER BY id", kind)
        return [json.loads(row["body"]) for row in rows]

    def mails(self) -> list[Any]:
        """What was put into the mailbox, once the outbox is empty of mail."""
        deadline = time.monotonic() + 10
        while self.all("SELECT 1 FROM outbox WHERE way = 'mail' AND done_at IS NULL"):
            assert time.monotonic() < deadline
            time.sleep(0.05)
        assert self.settings.mailbox
        return [path.read_text() for path in sorted(self.settings.mailbox.glob("*.eml"), key=lambda path: path.stat().st_mtime)]

    def all(self, sql: str, *values: Any) -> list[Row]:
        return self.do(self.store.all, sql, *values)

    def do(self, function: Any, *arguments: Any) -> Any:
        """Call a function in the thread of the product's loop, where its database is."""

        async def call() -> Any:
            return function(*arguments)

        assert self.client.portal
        return self.client.portal.call(call)

    def company(self, company_id: str = "BAKEHOUSE-IE") -> Row:
        found = self.do(companies.by_company_id, self.store, company_id)
        assert found
        return found

    def form(self, path: str, page: str, **values: Any) -> Any:
        """Send a form with the token of the page on which it stands."""
        found = re.search(r'name="csrf" value="([^"]+)"', self.client.get(page).text)
        assert found
        return self.client.post(path, data={"csrf": found[1], **values}, follow_redirects=False)

    def log_in(self, login: str = "mia", password: str = PASSWORD) -> Any:
        return self.form("/log-in", "/", company_id="bakehouse-ie", login=login, password=password)


def settings_in(folder: Path, **more: Any) -> Settings:
    return Settings(
        folder=folder,
        url=URL,
        portal=PORTAL,
        client_id="client",
        client_secret="secret",
        token="token",
        billing_token="billing",
        webhook_secrets=(SECRET, OLDER_SECRET),
        mailbox=folder / "mailbox",
        **more,
    )


@pytest.fixture
def product(tmp_path: Path) -> Iterator[Product]:
    settings = settings_in(tmp_path)
    app = create_app(settings)
    with TestClient(app, base_url=URL) as client:
        yield Product(client, settings, app.state.store)


def requested(**more: Any) -> Row:
    """The data of `account.requested`, as the portal sends it."""
    partner_user = {"subject": "user_1", "name": "Ada Ferrow", "email": "ada@ferrow.example"}
    superadmin = {"name": "Mia Mulcahy", "adminId": "mia", "email": "mia@bakehouse.example", "phone": ""}
    return {
        "account": "account_1",
        "companyId": "BAKEHOUSE-IE",
        "name": "Mulcahy Bakehouse",
        "country": "IE",
        "currency": "EUR",
        "timezone": "Europe/Dublin",
        "locale": "en-IE",
        "language": "en",
        "openedAs": "TRIAL",
        "trialDays": 14,
        "plan": "standard",
        "modules": ["filing", "payslips"],
        "cloneFrom": None,
        "superadmin": superadmin | {"password": {"mode": "link"}},
        "partner": {"id": "partner_1", "name": "Ferrow & Lund"},
        "partnerUser": partner_user,
        "isPortalMaster": False,
        **more,
    }


def with_password(password: str) -> Row:
    data = requested()
    data["superadmin"]["password"] = {"mode": "temporary", "hash": PasswordHasher(time_cost=1).hash(password)}
    return data


# Webhooks


def test_request_makes_a_company_and_mails_the_link(product: Product) -> None:
    assert product.send("account.requested", requested()) == 204
    [report] = product.told("reportProvisioning")
    assert (report["account"], report["outcome"]) == ("account_1", "DONE")
    assert product.told("reportPlan")[-1]["modules"] == ["filing", "payslips"]
    assert product.told("reportAccess")[-1]["health"] == "OK"
    users = {each["email"]: each for each in product.told("reportUsers")[-1]["users"]}
    assert users["ada@ferrow.example"]["subject"] == "user_1" and users["mia@bakehouse.example"]["role"] == "ADMIN"
    [mail] = product.mails()
    assert "To: mia@bakehouse.example" in mail and f"{URL}/password/" in mail


def test_event_that_comes_twice_takes_effect_once(product: Product) -> None:
    assert [product.send("account.requested", requested(), id_="msg_1") for _ in range(3)] == [204, 204, 204]
    assert len(product.told("reportProvisioning")) == 1 and len(product.mails()) == 1


def test_asked_again_the_outcome_is_told_again(product: Product) -> None:
    product.send("account.requested", requested())
    product.send("account.requested", requested())
    first, again = product.told("reportProvisioning")
    assert first["reportId"] != again["reportId"] and again["sequence"] > first["sequence"]
    assert len(product.all("SELECT 1 FROM company")) == 1 and len(product.mails()) == 1


@pytest.mark.parametrize("company_id", ["FAIL-1", "fail-ie", "TAKEN"])
def test_refused_company_id_is_told_with_the_reason(product: Product, company_id: str) -> None:
    product.send("account.requested", requested(account="account_0", companyId="Taken"))
    product.send("account.requested", requested(companyId=company_id))
    report = product.told("reportProvisioning")[-1]
    assert (report["account"], report["outcome"]) == ("account_1", "FAILED") and report["reason"]
    assert len(product.mails()) == 1


@pytest.mark.parametrize("wrong", ["other secret", "other body", "no header", "header without a version"])
def test_event_that_the_portal_did_not_sign_is_refused(product: Product, wrong: str) -> None:
    now, body = datetime.now(UTC), json.dumps({"type": "portal.ping", "timestamp": moment(), "data": {}})
    secret = "whsec_bm90IG91cnMgYXQgYWxs" if wrong == "other secret" else SECRET
    signature = Webhook(secret).sign("msg_1", now, body + " " if wrong == "other body" else body)
    headers = {"webhook-id": "msg_1", "webhook-timestamp": str(int(now.timestamp())), "webhook-signature": signature}
    if wrong == "no header":
        del headers["webhook-id"]
    elif wrong == "header without a version":
        headers["webhook-signature"] = "nonsense"
    assert product.client.post("/webhooks", content=body, headers=headers).status_code == 401
    assert product.all("SELECT 1 FROM inbox") == []


def test_either_secret_signs_while_one_replaces_the_other(product: Product) -> None:
    assert product.send("portal.ping", {}, secret=OLDER_SECRET) == 204


def test_too_large_a_body_is_not_read(product: Product) -> None:
    assert product.client.post("/webhooks", content=b"x" * 100_000).status_code == 413


def test_older_change_does_not_undo_a_newer_one(product: Product) -> None:
    product.send("account.requested", requested())
    now = datetime.now(UTC)
    product.send("account.changed", {"account": "account_1", "name": "New name"}, at=now)
    product.send("account.changed", {"account": "account_1", "name": "Old name"}, at=now - timedelta(hours=1))
    assert product.company()["name"] == "New name"


def test_partner_that_left_before_it_came_does_not_come_back(product: Product) -> None:
    product.send("account.requested", requested())
    now, other = datetime.now(UTC), {"id": "partner_2", "name": "Harbour"}
    of = {"account": "account_1", "partner": other, "partnerUser": {"subject": "user_2", "name": "Conor", "email": ""}}
    product.send("engagement.ended", of, at=now)
    product.send("engagement.began", of, at=now - timedelta(minutes=1))
    assert [row["partner"] for row in product.all("SELECT partner FROM partner")] == ["partner_1"]


def test_event_of_an_unknown_account_waits_while_the_portal_is_away(product: Product) -> None:
    assert product.send("account.changed", {"account": "account_9", "name": "New"}) == 503
    assert product.all("SELECT 1 FROM inbox") == []


def test_withdrawn_company_frees_its_id(product: Product) -> None:
    product.send("account.requested", requested())
    product.send("account.cancelled", {"account": "account_1"})
    product.send("account.requested", requested(account="account_2"))
    assert product.company()["account"] == "account_2"


def test_ordered_plan_waits_for_the_client(product: Product) -> None:
    product.send("account.requested", with_password(PASSWORD))
    product.log_in()
    product.form("/first", "/first", password="another sentence", password_again="another sentence")
    ordered = {"account": "account_1", "plan": "plus", "modules": ["costing"], "by": {"name": "Ada Ferrow"}}
    product.send("account.plan_requested", ordered)
    assert product.company()["state"] == "TRIAL" and not product.told("reportLifecycle")
    assert "Ada Ferrow" in product.client.get("/home").text
    assert product.form("/plan", "/plan", plan="plus", modules="costing").status_code == 303
    assert product.told("reportLifecycle")[-1]["lifecycle"] == "PAYING"
    assert product.all("SELECT way FROM outbox WHERE kind = 'reportLifecycle'") == [{"way": "billing"}]


def test_trial_ends_when_the_portal_says_so(product: Product) -> None:
    product.send("account.requested", with_password(PASSWORD))
    product.log_in()
    product.send("account.trial_expired", {"account": "account_1"})
    assert product.company()["state"] == "TRIAL_EXPIRED"


def test_reset_ends_the_sessions_and_mails_a_link(product: Product) -> None:
    product.send("account.requested", requested())
    [ada] = product.all("SELECT id FROM person WHERE partner IS NOT NULL")
    product.do(_open_session, product.store, ada["id"], "user_1")
    user = {"subject": "user_1", "name": "Ada Ferrow", "email": "ada@ferrow.example"}
    product.send("partner_user.reset_requested", {"account": "account_1", "partner": {"id": "partner_1"}, "partnerUser": user})
    assert product.all("SELECT 1 FROM session WHERE actor = 'user_1'") == []
    assert "To: ada@ferrow.example" in product.mails()[-1] and "/password/" in product.mails()[-1]


def _open_session(store: Store, person: str, actor: str, sid: str = "") -> None:
    digest = uuid.uuid4().hex
    store.add("session", digest=digest, data="{}", person=person, actor=actor, sid=sid, expires_at="9")


# Logging in


def test_link_sets_the_password_once_and_the_first_log_in_begins_the_trial(product: Product) -> None:
    product.send("account.requested", requested())
    found = re.search(r"/password/[\w-]+", product.mails()[0])
    assert found
    assert product.form(found[0], found[0], password=PASSWORD, password_again=PASSWORD).status_code == 303
    assert "Mulcahy Bakehouse" in product.client.get("/home").text
    [report] = product.told("reportFirstLogIn")
    ends = datetime.fromisoformat(report["trialEndsAt"])
    assert product.company()["state"] == "TRIAL" and 13 <= (ends - datetime.now(UTC)).days <= 14
    assert product.client.get(found[0]).status_code == 404
    product.client.cookies.clear()
    assert product.log_in().headers["location"] == "/home"
    assert len(product.told("reportFirstLogIn")) == 1


def test_subscription_pays_from_the_first_log_in(product: Product) -> None:
    product.send("account.requested", with_password(PASSWORD) | {"openedAs": "SUBSCRIPTION"})
    product.log_in()
    assert product.company()["state"] == "PAYING" and product.told("reportFirstLogIn")[0]["trialEndsAt"] is None


def test_temporary_password_is_changed_at_first_log_in(product: Product) -> None:
    product.send("account.requested", with_password(PASSWORD))
    assert product.log_in(password="a wrong sentence").status_code == 422
    assert product.log_in().status_code == 303
    assert product.client.get("/people", follow_redirects=False).headers["location"] == "/first"
    assert product.form("/first", "/first", password="short", password_again="short").status_code == 422
    product.form("/first", "/first", password="another sentence", password_again="another sentence")
    assert product.client.get("/people").status_code == 200


def test_partners_person_does_not_begin_the_trial(product: Product) -> None:
    product.send("account.requested", requested())
    user = {"subject": "user_1", "name": "Ada Ferrow", "email": "ada@ferrow.example"}
    product.send("partner_user.reset_requested", {"account": "account_1", "partner": {"id": "partner_1"}, "partnerUser": user})
    found = re.search(r"/password/[\w-]+", product.mails()[-1])
    assert found
    product.form(found[0], found[0], password=PASSWORD, password_again=PASSWORD)
    assert product.log_in(login="ada@ferrow.example").headers["location"] == "/home"
    assert product.company()["state"] == "PENDING_ACTIVATION" and product.told("reportFirstLogIn") == []
    assert product.form("/partners/partner_1/withdraw", "/plan").status_code == 422


def test_guessing_ends_after_ten_tries(product: Product) -> None:
    product.send("account.requested", with_password(PASSWORD) | {"companyId": "GUESSED"})
    said = [product.form("/log-in", "/", company_id="guessed", login="mia", password="wrong").text for _ in range(11)]
    assert "Too many tries" not in said[9] and "Too many tries" in said[10]


# Screens


@pytest.fixture
def client(product: Product) -> Product:
    """The client's admin is logged in."""
    product.send("account.requested", with_password(PASSWORD))
    product.log_in()
    product.form("/first", "/first", password="another sentence", password_again="another sentence")
    return product


def test_form_of_another_page_is_refused(client: Product) -> None:
    token = re.search(r'name="csrf" value="([^"]+)"', client.client.get("/plan").text)
    assert token
    for headers, csrf in (({}, "wrong"), ({"origin": PORTAL}, token[1]), ({"sec-fetch-site": "cross-site"}, token[1])):
        answer = client.client.post("/plan", data={"csrf": csrf, "plan": "plus"}, headers=headers, follow_redirects=False)
        assert answer.status_code == 422
    assert client.company()["plan"] == "standard"


def test_page_loads_nothing_but_its_own_sheet(client: Product) -> None:
    for path in ("/home", "/people", "/plan", "/partners", "/work", "/settings"):
        answer = client.client.get(path)
        assert answer.status_code == 200, path
        assert "unsafe" not in answer.headers["content-security-policy"]
        assert not re.search(r"<script|\sstyle=|\son\w+=", answer.text), path


def test_new_people_are_told(client: Product) -> None:
    client.form("/people", "/people", name="Declan Roche", email="declan@bakehouse.example", role="EMPLOYEE")
    assert client.told("reportUsage")[-1]["headcount"] == 2
    assert any(each["name"] == "Declan Roche" for each in client.told("reportUsers")[-1]["users"])
    assert "To: declan@bakehouse.example" in client.mails()[-1]


def test_last_admin_stays(client: Product) -> None:
    [mia] = client.all("SELECT id FROM person WHERE login = 'mia'")
    assert client.form(f"/people/{mia['id']}", "/people", role="EMPLOYEE", active="on").status_code == 422


@pytest.mark.parametrize("access", ["DEMOTED", "DEACTIVATED", "REVOKED"])
def test_client_has_the_last_word_on_a_partner(client: Product, access: str) -> None:
    [ada] = client.all("SELECT id FROM person WHERE partner IS NOT NULL")
    client.do(_open_session, client.store, ada["id"], "user_1")
    assert client.form("/partners/partner_1/access", "/partners", access=access).status_code == 303
    assert client.told("reportAccess")[-1] | {"health": access, "by": "Mia Mulcahy"} == client.told("reportAccess")[-1]
    assert client.all("SELECT 1 FROM session WHERE person = ?", ada["id"]) == []
    client.form("/partners/partner_1/access", "/partners", access="OK")
    assert client.told("reportAccess")[-1]["health"] == "OK"


def test_request_to_restore_is_shown_and_answered(client: Product) -> None:
    client.form("/partners/partner_1/access", "/partners", access="DEMOTED")
    asked = {"account": "account_1", "partner": {"id": "partner_1", "name": "Ferrow & Lund"}, "partnerUser": None}
    for _ in range(2):
        client.send("access.restore_requested", {**asked, "reason": "The run is due", "by": "Ada Ferrow", "request": "restorerequest_1"})
    assert "The run is due" in client.client.get("/home").text
    assert client.client.get("/partners").text.count("The run is due") == 1
    client.form("/partners/partner_1/access", "/partners", access="OK")
    [answer] = client.told("answerRestoreRequest")
    assert (answer["request"], answer["restored"], answer["byName"]) == ("restorerequest_1", True, "Mia Mulcahy")
    assert "The run is due" not in client.client.get("/partners").text


def test_a_client_that_restores_on_the_portals_page_is_obeyed(client: Product) -> None:
    client.form("/partners/partner_1/access", "/partners", access="DEMOTED")
    asked = {"account": "account_1", "partner": {"id": "partner_1", "name": "Ferrow & Lund"}, "partnerUser": None}
    client.send("access.restore_requested", {**asked, "reason": "The run is due", "by": "Ada Ferrow", "request": "restorerequest_1"})
    client.send("access.restore_granted", {**asked, "by": "Mia Mulcahy"})
    assert client.told("reportAccess")[-1]["health"] == "OK" and client.told("answerRestoreRequest") == []
    assert "The run is due" not in client.client.get("/partners").text


def test_withdrawn_partner_is_gone(client: Product) -> None:
    client.form("/partners/partner_1/withdraw", "/partners")
    assert client.told("withdrawPartner")[-1]["partner"] == "partner_1"
    assert client.all("SELECT 1 FROM person WHERE partner IS NOT NULL") == []


def test_work_is_told(client: Product) -> None:
    client.form("/work/jobs", "/work", title="November pay")
    assert [each["title"] for each in client.told("reportOpenJobs")[-1]["jobs"]] == ["November pay"]
    client.form("/work/cases", "/work", title="Wrong tax code")
    assert [each["status"] for each in client.told("reportCases")[-1]["cases"]] == ["Open"]


def test_own_company_is_told_of_only_with_a_partner(product: Product) -> None:
    form = {"name": "Keane", "company_id": "KEANE-IE", "country": "IE", "admin_name": "Padraig", "login": "admin"}
    answer = product.form("/sign-up", "/sign-up", **form, email="p@keane.example", password=PASSWORD)
    assert answer.headers["location"] == "/home" and product.company("keane-ie")["state"] == "TRIAL"
    assert product.all("SELECT 1 FROM outbox") == []
    answer = product.form("/partners", "/partners", slug="ferrow-lund")
    assert answer.status_code == 422 and "does not answer" in answer.text


# Reports


async def test_report_is_kept_and_sent_later_in_order(tmp_path: Path) -> None:
    settings, store = settings_in(tmp_path), Store(tmp_path / "product.db")
    away, arrived = [True], list[Row]()

    def portal(request: httpx2.Request) -> httpx2.Response:
        if away[0]:
            return httpx2.Response(503)
        asked = json.loads(request.content)
        assert request.headers["authorization"] == "Bearer token"
        arrived.append(asked["variables"]["input"])
        name = re.search(r"\{ (\w+)\(", asked["query"])
        assert name
        return httpx2.Response(200, json={"data": {name[1]: {"applied": True, "errors": []}}})

    async with httpx2.AsyncClient(transport=httpx2.MockTransport(portal)) as client:
        sender = portal_client.Sender(settings, store, portal_client.Portal(settings, client))
        with store.change():
            for _ in range(5):
                store.report({"account": "account_1"}, "reportUsage", activeUsers=1, headcount=1, lastActivityAt=None)
        assert await sender.send_due() == 0 and not arrived
        store.do("UPDATE outbox SET due_at = ?", moment())
        away[0] = False
        while await sender.send_due():
            pass
    sequences = [each["sequence"] for each in arrived]
    assert len(arrived) == 5 and sequences == sorted(set(sequences)) and len({each["reportId"] for each in arrived}) == 5
    store.close()


async def test_report_that_the_portal_refuses_does_not_hold_up_the_next(tmp_path: Path) -> None:
    settings, store = settings_in(tmp_path), Store(tmp_path / "product.db")
    errors = [[{"code": "NOT_FOUND", "message": "Nothing here.", "field": "account"}], []]

    def portal(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, json={"data": {"reportUsers": {"applied": False, "errors": errors.pop(0)}}})

    async with httpx2.AsyncClient(transport=httpx2.MockTransport(portal)) as client:
        sender = portal_client.Sender(settings, store, portal_client.Portal(settings, client))
        with store.change():
            store.report({"account": "account_1"}, "reportUsers", users=[])
            store.report({"account": "account_1"}, "reportUsers", users=[])
        while await sender.send_due():
            pass
    assert [bool(row["error"]) for row in store.all("SELECT error FROM outbox WHERE done_at IS NOT NULL")] == [True, False]
    store.close()


# Back-channel log-out


def log_out_token(**claims: Any) -> str:
    now = int(time.time())
    told = {"iss": PORTAL, "aud": "client", "iat": now, "exp": now + 120, "jti": uuid.uuid4().hex, "sid": "signin_1"}
    told["events"] = {"http://schemas.openid.net/event/backchannel-logout": {}}
    return jwt.encode({"alg": "RS256", "kid": "one"}, {name: value for name, value in (told | claims).items() if value is not None}, KEY)


@pytest.fixture
def visited(product: Product) -> Product:
    """Somebody of the partner is in, and the portal's keys are known."""
    product.send("account.requested", requested())
    [ada] = product.all("SELECT id FROM person WHERE partner IS NOT NULL")
    product.do(_open_session, product.store, ada["id"], "user_1", "signin_1")
    known = {"issuer": PORTAL, "jwks": {"keys": [KEY.as_dict(private=False)]}, "_loaded_at": time.time()}
    product.client.app.state.portal_login.server_metadata.update(known)  # type: ignore[attr-defined]
    return product


def test_session_ends_with_the_sign_in_at_the_portal(visited: Product) -> None:
    answer = visited.client.post("/signin/log-out", data={"logout_token": log_out_token()})
    assert answer.status_code == 200 and visited.all("SELECT 1 FROM session WHERE sid = 'signin_1'") == []


@pytest.mark.parametrize(
    "claims",
    [{"iss": "http://other"}, {"aud": "other"}, {"nonce": "n"}, {"events": {}}, {"sid": None}, {"iat": 1}, {"jti": None}, {"exp": 1}],
    ids=str,
)
def test_log_out_token_that_does_not_fit_ends_nothing(visited: Product, claims: dict[str, Any]) -> None:
    assert visited.client.post("/signin/log-out", data={"logout_token": log_out_token(**claims)}).status_code == 400
    assert len(visited.all("SELECT 1 FROM session WHERE sid = 'signin_1'")) == 1


def test_end_of_a_sign_in_leaves_the_next_one_alone(visited: Product) -> None:
    """Whoever enters anew, while the portal is ending what was before."""
    endpoint = {"authorization_endpoint": f"{PORTAL}/oidc/authorize"}
    visited.client.app.state.portal_login.server_metadata.update(endpoint)  # type: ignore[attr-defined]
    visited.do(visited.store.do, "UPDATE session SET digest = ?, data = ?", digest("cookie"), json.dumps({"actor": {"sid": "signin_1"}}))
    visited.client.cookies.set("payroll", "cookie")
    visited.client.get("/signin", params={"iss": PORTAL}, follow_redirects=False)
    visited.client.post("/signin/log-out", data={"logout_token": log_out_token()})
    [row] = visited.all("SELECT data, sid FROM session")
    assert row["sid"] is None and "_state_portal_" in row["data"]


def test_sign_in_is_begun_by_our_portal_only_and_leads_nowhere_else(product: Product) -> None:
    for asked in ({"iss": "https://evil.example"}, {"iss": PORTAL, "target_link_uri": "https://evil.example/"}):
        assert product.client.get("/signin", params={"login_hint": "t", **asked}, follow_redirects=False).status_code == 400


# The whole


def test_sample_imports_nothing_of_the_portal() -> None:
    for path in (ASSETS / "examples").rglob("*.py"):
        assert not re.search(r"^\s*(from|import) portal\b", path.read_text(), re.M), path


def test_book_is_taken_over_once(tmp_path: Path) -> None:
    told = {
        "id": "account_5",
        "companyId": "OLD-IE",
        "name": "Old Hands",
        "lifecycle": "PAYING",
        "admin": {"name": "Orla", "email": "orla@old.example"},
        "people": [{"name": "Finn", "email": "finn@old.example", "role": "EMPLOYEE"}],
        "partners": [{"partner": {"id": "partner_1", "name": "Ferrow & Lund"}, "user": {"subject": "user_1", "name": "Ada"}}],
        "columns": {"plan": "plus", "unlisted": 7, "unlisted_active": 5},
    }
    (tmp_path / "demonstration.json").write_text(json.dumps([told]))
    settings = replace(settings_in(tmp_path), demonstration_password=PASSWORD)
    for _ in range(2):
        app = create_app(settings)
        with TestClient(app, base_url=URL) as client:
            product = Product(client, settings, app.state.store)
            assert "OLD-IE" in client.get("/").text
            answer = product.form("/log-in", "/", company_id="old-ie", login="admin", password=PASSWORD)
            assert answer.status_code == 303
            assert product.told("reportUsage")[-1]["headcount"] == 9
