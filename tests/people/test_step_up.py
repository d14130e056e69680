"""The step-up: what weighs much takes a proof of the last ten minutes."""

from datetime import timedelta

import pytest

from portal.gql.mutations import unproven
from portal.kernel import clock
from portal.kernel.viewer import Viewer
from portal.people.models import Session, SignInCount
from portal.people.rules import refuse_unproven
from portal.settings import Settings, load
from portal.web import operations
from portal.web.errors import ProofNeeded
from tests.cast import PASSWORD, SETTINGS, Cast
from tests.visitor import Visitor

NOW = clock.now()


@pytest.mark.parametrize(("ago", "needed"), [(0, False), (9, False), (9.99, False), (10, True), (600, True), (None, True)])
def test_a_proof_is_good_for_ten_minutes(ago: float | None, needed: bool):
    refusal = refuse_unproven(None if ago is None else NOW - timedelta(minutes=ago), NOW)
    assert (refusal is not None) is needed
    assert refusal is None or refusal.code == "STEP_UP_NEEDED"


def test_how_long_is_a_setting():
    assert load(secret="x" * 32).step_up_minutes == 10
    from portal.gql.context import Context

    viewer = Viewer(now=NOW, proven_at=NOW - timedelta(minutes=15))
    assert unproven(Context(viewer, settings=SETTINGS))
    assert unproven(Context(viewer, settings=load(secret="x" * 32, step_up_minutes=20))) is None


async def _age(minutes: int) -> None:
    await Session.all().update(proven_at=clock.now() - timedelta(minutes=minutes))


async def test_a_proof_renews_the_secret_and_leads_on(office: Cast, visitor: Visitor, settings: Settings):
    await visitor.sign_in("owner")
    await _age(60)
    old = visitor.client.cookies["portal"]
    assert "Show that it is you" in (await visitor.get("/prove?next=/people")).text
    wrong = await visitor.post("/prove", password="wrong", next="/people")
    assert wrong.status_code == 422 and "not your present password" in wrong.text and 'value="/people"' in wrong.text
    assert (await Session.get()).proven_at < clock.now() - timedelta(minutes=59)
    answer = await visitor.post("/prove", password=PASSWORD, next="/people")
    assert answer.status_code == 303 and answer.headers["location"] == "/people"
    assert (await Session.get()).proven_at > clock.now() - timedelta(minutes=1)
    assert visitor.client.cookies["portal"] != old
    thief = Visitor(settings, visitor.app)
    thief.client.cookies.set("portal", old)
    assert (await thief.get("/people")).headers["location"].startswith("/signin")
    assert (await visitor.get("/people")).status_code == 200


@pytest.mark.parametrize("path", ["//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", ""])
async def test_a_proof_leads_to_own_pages_only(office: Cast, visitor: Visitor, path: str):
    await visitor.sign_in("owner")
    assert (await visitor.post("/prove", password=PASSWORD, next=path)).headers["location"] == "/"


async def test_tries_to_prove_are_counted(office: Cast, visitor: Visitor):
    await visitor.sign_in("owner")
    said = [(await visitor.post("/prove", password=f"wrong {n}")).status_code for n in range(12)]
    assert said == [422] * 10 + [429] * 2
    assert (await visitor.post("/prove", password=PASSWORD)).status_code == 429
    assert await SignInCount.filter(tries__gt=10).count() == 0


async def test_who_has_no_session_proves_nothing(office: Cast, visitor: Visitor):
    assert (await visitor.get("/prove")).headers["location"].startswith("/signin")
    assert (await visitor.post("/prove", "/signin", password=PASSWORD)).headers["location"].startswith("/signin")


async def test_a_form_that_takes_a_proof_leads_there_and_back(
    office: Cast, visitor: Visitor, monkeypatch: pytest.MonkeyPatch
):
    async def refused(*_arguments: object) -> dict[str, object]:
        raise ProofNeeded

    await visitor.sign_in("owner")
    token = await visitor.get("/people/invite")
    assert token.status_code == 200
    monkeypatch.setattr(operations, "run", refused)
    page = {"csrf_token": token.text.split('name="csrf-token" content="')[1].split('"')[0], "name": "N", "email": "n@x.example", "role": "ADMIN"}
    answer = await visitor.client.post("/people/invite", data=page)
    assert answer.status_code == 303 and answer.headers["location"] == "/prove?next=/people/invite"
    part = await visitor.client.post("/people/invite", data=page, headers={"hx-request": "true"})
    assert part.headers["hx-redirect"] == "/prove?next=/people/invite"
    elsewhere = await visitor.client.post(
        "/settings/sessions/end-others", data=page, headers={"referer": "http://localhost:8080/settings/security?x=1"}
    )
    assert elsewhere.headers["location"] == "/prove?next=/settings/security%3Fx%3D1"
    foreign = await visitor.client.post("/settings/sessions/end-others", data=page, headers={"referer": "http://x//evil.example"})
    assert foreign.headers["location"] == "/prove?next=/"
