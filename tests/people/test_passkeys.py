"""Passkeys: made, signed in with, proven with, removed; and everything about their answers that is not to be believed."""

import asyncio
import json
from datetime import timedelta
from typing import Any

import pytest

from portal.kernel import clock
from portal.outbox.models import Mail
from portal.people.models import Passkey, RecoveryCode, Session, User
from portal.people.passkeys import Door, credential_in
from portal.settings import Settings
from tests.authenticator import UP, Authenticator
from tests.cast import PASSWORD, Cast, ask, gid
from tests.visitor import Visitor

NEW = "/settings/security/passkey"


async def options(visitor: Visitor, path: str) -> dict[str, Any]:
    answer = await visitor.get(path)
    assert answer.headers["content-type"] == "application/json" and answer.headers["cache-control"] == "no-store"
    return answer.json()


async def register(visitor: Visitor, name: str = "Laptop") -> Authenticator:
    made = Authenticator()
    asked = await options(visitor, f"{NEW}/options")
    answer = await visitor.post(NEW, credential=made.make(asked), name=name)
    assert answer.status_code in (200, 303), answer.text
    return made


async def try_in(visitor: Visitor, answer: str, **fields: str) -> Any:
    return await visitor.post("/signin/passkey", "/signin", credential=answer, **fields)


@pytest.fixture
async def keyed(office: Cast, visitor: Visitor) -> tuple[Visitor, Authenticator]:
    """The owner with a passkey, still signed in."""
    await visitor.sign_in("owner")
    return visitor, await register(visitor)


async def test_a_passkey_alone_signs_in(keyed: Any, office: Cast, settings: Settings):
    visitor, key = keyed
    row = await Passkey.get()
    assert (row.name, row.user_id, row.used_at) == ("Laptop", office.users["owner"].id, None)
    assert await RecoveryCode.left(row.user_id) == 10
    assert "the passkey “Laptop”" in (await Mail.get(kind="people/factor_added")).text
    other = Visitor(settings, visitor.app)
    asked = await options(other, "/signin/passkey")
    assert asked["rpId"] == "localhost" and asked["userVerification"] == "required" and not asked.get("allowCredentials")
    done = await try_in(other, key.sign(asked), next="/people")
    assert done.headers["location"] == "/people" and (await other.get("/people")).status_code == 200
    assert (await Passkey.get()).used_at
    assert await Session.all().count() == 2


async def test_with_a_passkey_the_password_alone_signs_nobody_in(keyed: Any, settings: Settings):
    visitor, key = keyed
    other = Visitor(settings, visitor.app)
    assert (await other.sign_in("owner")).headers["location"] == "/signin/code"
    page = await other.get("/signin/code")
    assert "Use a passkey" in page.text
    assert (await other.post("/signin/code", code="123456")).status_code == 422
    done = await other.post("/signin/passkey", "/signin/code", credential=key.sign(await options(other, "/signin/passkey")))
    assert done.headers["location"] == "/"


async def test_an_answer_counts_once(keyed: Any, settings: Settings):
    visitor, key = keyed
    others = [Visitor(settings, visitor.app) for _n in range(4)]
    first = others[0]
    answer = key.sign(await options(first, "/signin/passkey"))
    for other in others[1:]:  # the same browser, many times at once
        other.client.cookies = first.client.cookies
    token = (await first.get("/signin")).text.split('name="csrf-token" content="')[1].split('"')[0]
    sent = [other.client.post("/signin/passkey", data={"csrf_token": token, "credential": answer}) for other in others]
    assert sorted(each.status_code for each in await asyncio.gather(*sent)) == [303, 422, 422, 422]


async def test_lies_are_not_believed(keyed: Any, office: Cast, settings: Settings):
    visitor, key = keyed
    other, stranger = Visitor(settings, visitor.app), Authenticator()
    asked = await options(other, "/signin/passkey")
    foreign = {**asked, "challenge": (await options(Visitor(settings, visitor.app), "/signin/passkey"))["challenge"]}
    register_challenge = {**asked, "challenge": (await options(visitor, f"{NEW}/options"))["challenge"]}
    good = json.loads(key.sign(asked))
    stranger.id = key.id  # names the credential, and has another key
    swapped = json.loads(key.sign(asked))
    swapped["response"]["userHandle"] = "AAAA"
    lies = [
        key.sign(asked, origin="https://evil.example"),
        key.sign(asked, origin="http://localhost:8081"),
        key.sign(asked, rp_id="evil.example"),
        key.sign(asked, flags=UP),  # nobody has unlocked it
        key.sign(asked, flags=0),
        key.sign(asked, kind="webauthn.create"),
        key.sign(foreign),
        key.sign(register_challenge),
        key.sign({**asked, "challenge": "AAAA"}),
        stranger.sign(asked),
        Authenticator().sign(asked),
        json.dumps(swapped),
        json.dumps({**good, "id": "\x00"}),
        json.dumps({**good, "response": {}}),
        json.dumps([good]),
        json.dumps({**good, "id": 7}),
        "[" * 20000,
        "",
        "null",
        "x" * 40000,
    ]
    for number, lie in enumerate(lies):
        other.client._transport.client = (f"192.0.2.{number}", 1)  # an address of its own, so that it is judged
        answer = await try_in(other, lie)
        assert answer.status_code == 422 and "This passkey did not work" in answer.text, number
    assert await Session.all().count() == 1
    assert (await try_in(other, json.dumps(good))).status_code == 303  # the challenge itself was good all along


async def test_wrong_answers_are_counted_by_address(keyed: Any, settings: Settings):
    visitor, _key = keyed
    other = Visitor(settings, visitor.app)
    said = [(await try_in(other, "{}")).status_code for _n in range(12)]
    assert said == [422] * 10 + [429] * 2


async def test_an_old_challenge_and_a_counter_that_goes_back_are_refused(keyed: Any, settings: Settings, monkeypatch: pytest.MonkeyPatch):
    visitor, key = keyed
    other = Visitor(settings, visitor.app)
    asked, real = await options(other, "/signin/passkey"), clock.now
    monkeypatch.setattr(clock, "now", lambda: real() + timedelta(minutes=6))
    assert (await try_in(other, key.sign(asked))).status_code == 422
    monkeypatch.setattr(clock, "now", real)
    await Passkey.all().update(sign_count=5)
    key.count = 5
    assert (await try_in(other, key.sign(await options(other, "/signin/passkey")))).status_code == 422
    key.count = 6
    assert (await try_in(other, key.sign(await options(other, "/signin/passkey")))).status_code == 303


def test_a_challenge_belongs_to_browser_purpose_and_portal():
    now = clock.now()
    door = Door("http://localhost:8080", b"k" * 32, "cookie", "sign_in", now)
    challenge = door.draw()
    assert door.drawn_at(challenge)
    for other in (
        Door("http://localhost:8080", b"o" * 32, "cookie", "sign_in", now),
        Door("http://localhost:8080", b"k" * 32, "other", "sign_in", now),
        Door("http://localhost:8080", b"k" * 32, "cookie", "prove", now),
        Door("http://localhost:8080", b"k" * 32, "cookie", "sign_in", now + timedelta(minutes=5)),
        Door("http://localhost:8080", b"k" * 32, "cookie", "sign_in", now - timedelta(minutes=5)),
    ):
        assert other.drawn_at(challenge) is None
    assert door.drawn_at(b"") is None and door.drawn_at(challenge[:-1]) is None
    assert credential_in("{") == credential_in('{"id": 3}') == credential_in("[1]") == ""


async def test_making_one_believes_no_lies_either(office: Cast, visitor: Visitor):
    await visitor.sign_in("owner")
    asked = await options(visitor, f"{NEW}/options")
    sign_in = {**asked, "challenge": (await options(visitor, "/signin/passkey"))["challenge"]}
    key = Authenticator()
    for lie in (key.make(asked, origin="https://evil.example"), key.make(asked, rp_id="evil.example"), key.make(asked, flags=UP), key.make(sign_in), "{}", ""):
        answer = await visitor.post(NEW, credential=lie, name="Mine")
        assert answer.status_code == 422 and 'value="Mine"' in answer.text
    assert not await Passkey.all().exists()
    good = key.make(asked)
    assert (await visitor.post(NEW, credential=good, name="<b>")).status_code == 200
    again = await visitor.post(NEW, credential=good, name="again")
    assert again.status_code == 422 and "here already" in again.text


async def test_a_passkey_that_another_has_registered_stays_theirs(keyed: Any, office: Cast, settings: Settings):
    visitor, key = keyed
    other = Visitor(settings, visitor.app)
    await other.sign_in("rival")
    assert (await other.post(NEW, credential=key.make(await options(other, f"{NEW}/options")))).status_code == 422
    assert (await Passkey.get()).user_id == office.users["owner"].id


async def test_a_passkey_is_a_step_up_for_its_own_person_alone(keyed: Any, settings: Settings):
    visitor, key = keyed
    other = Visitor(settings, visitor.app)
    await other.sign_in("rival")
    await register(other, "Rival")
    await Session.all().update(proven_at=clock.now() - timedelta(hours=1))
    asked = await options(visitor, "/prove/passkey")
    assert [each["id"] for each in asked["allowCredentials"]] == [(await Passkey.get(name="Laptop")).credential_id]
    assert (await other.post("/prove", credential=key.sign(await options(other, "/prove/passkey")))).status_code == 422
    done = await visitor.post("/prove", credential=key.sign(asked), next="/people")
    assert done.headers["location"] == "/people"


async def test_it_is_renamed_and_removed_by_its_person(keyed: Any, office: Cast, settings: Settings):
    visitor, key = keyed
    row = await Passkey.get()
    path = f"/settings/security/passkeys/{gid(row)}"
    assert (await visitor.post(f"{path}/rename", name="")).status_code == 422
    assert (await visitor.post(f"{path}/rename", name="Desk")).headers["location"] == "/settings/security"
    rival = Visitor(settings, visitor.app)
    await rival.sign_in("rival")
    assert (await rival.get(f"{path}/remove")).status_code == 404
    assert (await rival.post(f"{path}/remove", "/settings")).status_code == 404
    document = "mutation ($input: RenamePasskeyInput!) { renamePasskey(input: $input) { errors { code } } }"
    told = await ask(await office.viewer("rival"), document, input={"passkey": gid(row), "name": "x"})
    assert told["renamePasskey"]["errors"] == [{"code": "NOT_FOUND"}]
    assert "Desk" in (await visitor.get(f"{path}/remove")).text
    assert (await visitor.post(f"{path}/remove")).headers["location"] == "/settings/security"
    assert not await Passkey.all().exists() and not (await User.get(id=row.user_id)).has_second_factor
    other = Visitor(settings, visitor.app)
    assert (await try_in(other, key.sign(await options(other, "/signin/passkey")))).status_code == 422
    assert (await other.sign_in("owner", PASSWORD)).headers["location"] == "/"
