"""Second factors: what counts as one, how one is set up, what it takes to sign in with it, and who helps when it is lost."""

import asyncio
import re
from datetime import datetime, timedelta
from typing import Any

import pyotp
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tortoise import Tortoise

from portal.audit.models import Event
from portal.kernel import clock
from portal.kernel.refusal import Refused
from portal.outbox.models import Mail
from portal.people import entry, second
from portal.people import rules_factors as rules
from portal.people.models import PendingSignIn, RecoveryCode, Session, SignInCount, Totp, User, count_factors
from portal.settings import Settings
from tests.cast import PASSWORD, Cast, ask, gid
from tests.visitor import Visitor

NOW = clock.now()
SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


# Rules


@pytest.mark.parametrize(("ago", "fits"), [(-2, False), (-1, True), (0, True), (1, True), (2, False), (200, False)])
def test_a_code_is_taken_a_half_minute_before_and_after(ago: int, fits: bool):
    code = pyotp.TOTP(SECRET).at(int(NOW.timestamp()) - ago * 30)
    step = rules.totp_step(SECRET, code, NOW)
    assert (step == int(NOW.timestamp()) // 30 - ago) if fits else step is None


@given(st.text(max_size=12))
def test_what_is_no_code_is_none(text: str):
    assert rules.totp_step(SECRET, text, NOW) is None or re.fullmatch(r"\s*([0-9]\s*){6}", text)


def test_a_recovery_code_may_be_typed_as_people_do():
    codes = rules.draw_recovery_codes()
    assert len(set(codes)) == 10 and all(re.fullmatch("([0-9a-z]{4}-){3}[0-9a-z]{4}", code) for code in codes)
    assert rules.plain_recovery_code(" O1L0-abcd EFGH.jkmn ") == rules.plain_recovery_code("0110-ABCD-EFGH-JKMN") == "0110abcdefghjkmn"


@pytest.mark.parametrize(("last", "partners", "refused"), [(True, ["A"], True), (True, [], False), (False, ["A"], False)])
def test_the_last_factor_stays_while_a_partner_asks_for_one(last: bool, partners: list[str], refused: bool):
    assert bool(rules.refuse_removal(last, partners)) is refused


# Setting up


def code_of(secret: str, ahead: int = 0) -> str:
    return pyotp.TOTP(secret).at(clock.now() + timedelta(seconds=30 * ahead))


async def set_up(visitor: Visitor) -> tuple[str, list[str]]:
    """An authenticator app, set up through the pages: its secret and the recovery codes."""
    begun = await visitor.post("/settings/security/app/begin", "/settings/security")
    assert begun.headers["location"] == "/settings/security/app"
    page = await visitor.get("/settings/security/app")
    secret = re.search(r"<code>([A-Z2-7 ]+)</code>", page.text)[1].replace(" ", "")
    assert "<svg" in page.text and "style=" not in page.text
    wrong = await visitor.post("/settings/security/app", code="000000" if code_of(secret) != "000000" else "000001")
    assert wrong.status_code == 422 and "This code is not the one" in wrong.text
    done = await visitor.post("/settings/security/app", code=code_of(secret))
    assert done.status_code == 200
    return secret, re.findall(r"<li><code>([0-9a-z-]{19})</code>", done.text)


@pytest.fixture
async def guarded(office: Cast, visitor: Visitor) -> tuple[Visitor, str, list[str]]:
    """The owner with an authenticator app, still signed in."""
    await visitor.sign_in("owner")
    found = await set_up(visitor)
    await SignInCount.all().delete()  # of the wrong code on the way
    return visitor, *found


async def test_an_app_is_set_up_once_and_its_secret_is_shown_no_more(guarded: Any, office: Cast):
    visitor, secret, codes = guarded
    user = await User.get(id=office.users["owner"].id)
    row = await Totp.get(user_id=user.id)
    assert user.has_second_factor and row.confirmed_at and secret not in row.secret and len(codes) == 10
    assert not await RecoveryCode.filter(digest__in=codes).exists()
    assert (await visitor.get("/settings/security/app")).headers["location"] == "/settings/security"
    assert (await visitor.post("/settings/security/app/begin", "/settings/security")).headers["location"] == "/settings/security"
    assert (await Totp.get(user_id=user.id)).secret == row.secret
    page = (await visitor.get("/settings/security")).text
    assert "10 are left" in page and secret not in page and not any(code in page for code in codes)
    mail = await Mail.get(kind="people/factor_added")
    assert mail.to == "owner@demo.example" and "an authenticator app" in mail.text
    assert (await Event.get(kind="person.factor_added")).partner_id == office.partner.id


async def test_setting_up_takes_a_step_up(office: Cast, visitor: Visitor):
    await visitor.sign_in("owner")
    await Session.all().update(proven_at=clock.now() - timedelta(minutes=11))
    begun = await visitor.post("/settings/security/app/begin", "/settings/security")
    assert begun.headers["location"].startswith("/prove?next=")
    for path in ("/settings/security/app", "/settings/security/passkey"):
        assert (await visitor.get(path)).headers["location"] == f"/prove?next={path}"
    assert (await visitor.get("/settings/security/passkey/options")).headers["location"].startswith("/prove")
    assert not await Totp.all().exists()


@pytest.mark.parametrize("who", ["advisor", "reader", "vendor", "finance", "analyst"])
async def test_everyone_may_set_one_up(office: Cast, visitor: Visitor, who: str):
    await visitor.sign_in(who)
    assert (await visitor.get("/settings/security")).status_code == 200
    _secret, codes = await set_up(visitor)
    assert len(codes) == 10
    assert (await visitor.get("/settings/security")).status_code == 200


# Signing in


async def test_the_password_alone_signs_nobody_in(guarded: Any, settings: Settings):
    visitor, secret, _codes = guarded
    other = Visitor(settings, visitor.app)
    before = await Session.all().count()
    answer = await other.sign_in("owner", next="/people")
    assert answer.headers["location"] == "/signin/code?next=/people"
    assert await Session.all().count() == before
    assert (await other.get("/people")).headers["location"].startswith("/signin")
    half = other.client.cookies["portal"]
    done = await other.post("/signin/code", code=code_of(secret, 1), next="/people")
    assert done.headers["location"] == "/people" and (await other.get("/people")).status_code == 200
    assert other.client.cookies["portal"] != half
    thief = Visitor(settings, visitor.app)
    thief.client.cookies.set("portal", half)
    assert (await thief.get("/people")).headers["location"].startswith("/signin")
    assert (await thief.get("/signin/code")).headers["location"] == "/signin"
    assert not await PendingSignIn.all().exists()


async def test_who_forgets_to_ask_for_it_gets_no_session(guarded: Any, office: Cast, settings: Settings):
    user = await User.get(id=office.users["owner"].id)
    for work in (
        entry.begin(user, entry.Browser("192.0.2.1"), settings, clock.now()),
        entry.sign_in("owner@demo.example", PASSWORD, entry.Browser("192.0.2.1"), settings, clock.now()),
    ):
        with pytest.raises(Refused) as refused:
            await work
        assert refused.value.refusals[0].code == "SECOND_FACTOR_NEEDED"


async def test_a_code_is_taken_once(guarded: Any, settings: Settings):
    visitor, secret, _codes = guarded
    code = code_of(secret, 1)
    others = [Visitor(settings, visitor.app) for _n in range(5)]
    for other in others:
        await other.sign_in("owner")
    answers = await asyncio.gather(*(other.post("/signin/code", code=code) for other in others))
    assert sorted(answer.status_code for answer in answers) == [303, 422, 422, 422, 422]
    late = Visitor(settings, visitor.app)
    await late.sign_in("owner")
    for replayed in (code, code_of(secret), code_of(secret, -1)):  # an older one than the last is as used as that one
        assert (await late.post("/signin/code", code=replayed)).status_code == 422


async def test_codes_cant_be_guessed_however_they_are_packed(guarded: Any, office: Cast, settings: Settings):
    """At most ten judged in five minutes, from however many browsers and addresses; the right one is too late then. The person hears of it."""
    visitor, secret, codes = guarded
    user, judged = await User.get(id=office.users["owner"].id), 0
    for n in range(60):
        try:
            wrong = "123456" if n % 2 else "abcd-abcd-abcd-abcd"
            await second.prove_code(user, wrong, f"192.0.{n}.1", settings, settings.secret_key, clock.now())
        except Refused as refused:
            judged += refused.refusals[0].code == "WRONG_CODE"
    assert judged == 10
    other = Visitor(settings, visitor.app)
    await other.sign_in("owner")
    for right in (code_of(secret, 1), codes[0]):
        assert (await other.post("/signin/code", code=right)).status_code == 429
    assert await RecoveryCode.left(user.id) == 10
    assert await Mail.filter(kind="people/code_tried").count() == 1
    assert (await other.get("/people")).status_code == 303


async def test_a_right_code_is_not_counted(guarded: Any, settings: Settings):
    visitor, _secret, codes = guarded
    for code in codes:
        other = Visitor(settings, visitor.app)
        await other.sign_in("owner")
        assert (await other.post("/signin/code", code=code)).status_code == 303
    assert not await SignInCount.filter(tries__gt=0).exists()


async def test_a_recovery_code_works_once_and_is_told_of(guarded: Any, settings: Settings):
    visitor, _secret, codes = guarded
    other, third = Visitor(settings, visitor.app), Visitor(settings, visitor.app)
    await other.sign_in("owner")
    assert (await other.post("/signin/code", code=codes[0].upper().replace("-", " "))).status_code == 303
    await third.sign_in("owner")
    assert (await third.post("/signin/code", code=codes[0])).status_code == 422
    mail = await Mail.get(kind="people/recovery_code_used")
    assert "9 recovery codes left" in mail.text
    drawn = await other.post("/settings/security/codes", "/settings/security")
    fresh = re.findall(r"<li><code>([0-9a-z-]{19})</code>", drawn.text)
    assert len(fresh) == 10 and not set(fresh) & set(codes)
    assert (await third.post("/signin/code", code=codes[1])).status_code == 422
    assert (await third.post("/signin/code", code=fresh[1])).status_code == 303


async def test_what_waits_for_a_code_waits_ten_minutes(guarded: Any, settings: Settings):
    visitor, secret, _codes = guarded
    other = Visitor(settings, visitor.app)
    await other.sign_in("owner")
    await PendingSignIn.all().update(expires_at=clock.now())
    assert (await other.post("/signin/code", "/signin", code=code_of(secret, 1))).headers["location"] == "/signin"
    assert (await other.get("/people")).status_code == 303


async def test_a_new_password_by_mail_leaves_the_second_factor(guarded: Any, office: Cast, settings: Settings):
    visitor, secret, _codes = guarded
    user = await User.get(id=office.users["owner"].id)
    await user.set_password(await user.hash_of("quite another sentence", 15), clock.now())
    other = Visitor(settings, visitor.app)
    assert (await other.sign_in("owner", "quite another sentence")).headers["location"] == "/signin/code"
    assert (await other.post("/signin/code", code=code_of(secret, 1))).status_code == 303


async def test_an_invitation_takes_the_second_factor_too(guarded: Any, office: Cast, settings: Settings):
    """Who has one joins another partner with password and code, and lands there."""
    visitor, secret, _codes = guarded
    await ask(
        await office.viewer("rival"),
        "mutation ($input: InviteStaffInput!) { inviteStaff(input: $input) { errors { code } } }",
        input={"name": "Owner", "email": "owner@demo.example", "role": "ADVISOR"},
    )
    mail = await Mail.get(kind="people/staff_invited")
    link = re.search(r"/join/\S+", mail.text)[0]
    other = Visitor(settings, visitor.app)
    assert (await other.post(link, password=PASSWORD)).headers["location"] == "/signin/code"
    assert (await other.post("/signin/code", code="123456")).status_code == 422
    assert (await other.post("/signin/code", code=code_of(secret, 1))).headers["location"] == "/"
    assert "Rival HR" in (await other.get("/")).text
    assert (await other.get(link)).status_code == 404


# Proving oneself once more


async def test_a_code_is_a_step_up_and_a_recovery_code_is_none(guarded: Any):
    visitor, secret, codes = guarded
    await Session.all().update(proven_at=clock.now() - timedelta(hours=1))
    assert (await visitor.post("/prove", code=codes[0])).status_code == 422
    assert (await visitor.post("/prove", code=code_of(secret, 1), next="/settings/security")).headers["location"] == "/settings/security"
    assert (await Session.get()).proven_at > clock.now() - timedelta(minutes=1)


# Removing, and losing


async def test_removing_the_app_takes_a_step_up_and_tells_the_person(guarded: Any, office: Cast):
    visitor, _secret, _codes = guarded
    await Session.all().update(proven_at=clock.now() - timedelta(hours=1))
    page = "/settings/security/app/remove"
    assert (await visitor.get(page)).headers["location"] == f"/prove?next={page}"
    assert (await visitor.post(page, "/settings")).headers["location"] == f"/prove?next={page}"
    assert await Totp.all().exists()
    await visitor.post("/prove", password=PASSWORD)
    assert (await visitor.post(page)).headers["location"] == "/settings/security"
    assert not await Totp.all().exists() and not await RecoveryCode.all().exists()
    assert not (await User.get(id=office.users["owner"].id)).has_second_factor
    assert "authenticator app" in (await Mail.get(kind="people/factor_removed")).text


RESET = "mutation ($input: SendFactorResetInput!) { sendFactorReset(input: $input) { sent errors { code field } } }"
BY_EMAIL = "mutation ($input: SendFactorResetByEmailInput!) { sendFactorResetByEmail(input: $input) { sent errors { code field } } }"


async def lose(cast: Cast, who: str, now: datetime) -> User:
    """A member of the cast with an authenticator app that nobody has."""
    user = await User.get(id=cast.users[who].id)
    await Totp.create(user_id=user.id, secret="sealed", made_at=now, confirmed_at=now)
    await RecoveryCode.draw(user, now)
    await count_factors(user)
    return user


async def test_an_owner_helps_who_has_lost_it(office: Cast, visitor: Visitor, settings: Settings):
    await visitor.sign_in("advisor")
    user = await lose(office, "advisor", clock.now())
    owner, staff = await office.viewer("owner"), gid(office.staff["advisor"])
    assert (await ask(owner, RESET, input={"staff": staff, "why": ""}))["sendFactorReset"]["errors"] == [{"code": "REQUIRED", "field": "why"}]
    own = (await ask(owner, RESET, input={"staff": gid(office.staff["owner"]), "why": "x"}))["sendFactorReset"]
    none = (await ask(owner, RESET, input={"staff": gid(office.staff["reader"]), "why": "x"}))["sendFactorReset"]
    assert (own["errors"][0]["code"], none["errors"][0]["code"]) == ("YOURSELF", "NO_FACTOR")
    assert (await ask(owner, RESET, input={"staff": staff, "why": "Lost phone"}))["sendFactorReset"] == {"sent": True, "errors": []}
    mail = await Mail.get(kind="people/factor_reset")
    assert mail.to == "advisor@demo.example" and "Lost phone" in mail.text
    link = re.search(r"/second-factor/\S+", mail.text)[0]
    assert user.has_second_factor and await Totp.all().exists()  # nothing goes before the person does it
    other = Visitor(settings, visitor.app)
    assert (await other.post(link, password="wrong")).status_code == 422
    assert (await other.post(link, password=PASSWORD)).headers["location"] == "/signin?done=factors"
    assert (await other.post(link, password=PASSWORD)).status_code == 404
    assert not await Session.filter(user_id=user.id).exists() and not await Totp.all().exists()
    assert (await other.sign_in("advisor")).headers["location"] == "/"
    kinds = await Event.filter(kind__startswith="person.", partner_id=office.partner.id).order_by("at", "id").values_list("kind", flat=True)
    assert kinds == ["person.factor_reset_sent", "person.factor_removed"]


async def test_the_vendor_helps_by_address(office: Cast):
    await lose(office, "finance", clock.now())
    vendor = await office.viewer("vendor")
    for email, code in (("nobody@x.example", "UNKNOWN_PERSON"), ("vendor@demo.example", "YOURSELF"), ("owner@demo.example", "NO_FACTOR")):
        done = await ask(vendor, BY_EMAIL, input={"email": email, "why": "x"})
        assert done["sendFactorResetByEmail"]["errors"][0]["code"] == code
    done = await ask(vendor, BY_EMAIL, input={"email": "Finance@demo.example", "why": "Lost"})
    assert done["sendFactorResetByEmail"]["sent"] and await Mail.filter(kind="people/factor_reset").count() == 1


async def test_nobody_helps_across_partners(office: Cast):
    await lose(office, "advisor", clock.now())
    done = await ask(await office.viewer("rival"), RESET, input={"staff": gid(office.staff["advisor"]), "why": "x"})
    assert done["sendFactorReset"]["errors"][0]["code"] == "NOT_FOUND"
    assert not await Mail.filter(kind="people/factor_reset").exists()


async def test_a_token_changes_nothing_of_how_its_person_signs_in(office: Cast):
    from dataclasses import replace

    await lose(office, "owner", clock.now())
    token = replace(await office.viewer("owner"), proven_at=None)
    document = "mutation { removeAuthenticatorApp(input: {}) { removed errors { code } } }"
    assert (await ask(token, document))["removeAuthenticatorApp"]["errors"][0]["code"] == "STEP_UP_NEEDED"
    assert await Totp.all().exists()


async def test_neither_secret_nor_codes_stand_in_any_column(guarded: Any):
    _visitor, secret, codes = guarded
    for model in Tortoise.apps["portal"].values():
        text = str(await model.all().values())
        assert secret not in text and not any(code in text or rules.plain_recovery_code(code) in text for code in codes), model
