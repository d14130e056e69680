"""The screens of people, as a browser without script sends them: signing in and out, mailed links, staff, settings."""

import asyncio
import re

import pytest

from portal.kernel import clock
from portal.outbox.delivery import message_of
from portal.outbox.models import Mail
from portal.people import entry
from portal.people.models import MailToken, Session, Staff, User
from portal.people.rules import Role
from portal.settings import Settings
from portal.web.paths import own_path
from tests.cast import PASSWORD, Cast, gid
from tests.visitor import Visitor

NEW = "quite another sentence"


@pytest.fixture
async def boss(office: Cast, visitor: Visitor) -> Visitor:
    """The owner, signed in."""
    assert (await visitor.sign_in("owner")).status_code == 303
    return visitor


async def link_in(to: str, settings: Settings) -> str:
    mail = await Mail.filter(to=to).order_by("-created_at", "-id").first()
    text = message_of(mail, settings).get_body(("plain",)).get_content()
    return re.search(r"http://localhost:8080(/\S+)", text)[1]


# Signing in


async def test_signing_in_leads_on_and_gives_another_cookie(office: Cast, visitor: Visitor):
    shown = await visitor.get("/signin?next=/people")
    assert shown.status_code == 200 and 'name="next" value="/people"' in shown.text
    before = visitor.client.cookies["portal"]
    answer = await visitor.sign_in("owner", next="/people")
    assert (answer.status_code, answer.headers["location"]) == (303, "/people")
    assert visitor.client.cookies["portal"] != before
    assert "HttpOnly; SameSite=Lax" in answer.headers["set-cookie"]
    assert "People" in (await visitor.get("/people")).text
    assert (await visitor.get("/signin?next=/settings")).headers["location"] == "/settings"


def without_tokens(page: str) -> str:
    """A page without what is drawn or masked anew each time it is shown."""
    return re.sub(r"[0-9a-f]{128}", "", page)


async def test_wrong_password_keeps_the_address_and_says_one_sentence(office: Cast, visitor: Visitor):
    known = await visitor.sign_in("owner", "wrong")
    unknown = await visitor.sign_in("nobody", "wrong")
    assert known.status_code == unknown.status_code == 422
    strip = [re.sub(r'value="[^"]*"', "", without_tokens(each.text)) for each in (known, unknown)]
    assert strip[0] == strip[1] and "don’t fit together" in strip[0]
    assert 'value="owner@demo.example"' in known.text and "wrong" not in known.text
    assert not await Session.all().exists()


async def test_lock_out_answers_429_and_when(office: Cast, visitor: Visitor):
    said = [(await visitor.sign_in("owner", "wrong")).status_code for _n in range(11)]
    assert said == [422] * 10 + [429]
    assert "You can try again in 5 minutes." in (await visitor.sign_in("owner")).text


async def test_sign_in_needs_the_pages_own_token_and_origin(office: Cast, visitor: Visitor):
    fields = {"email": "owner@demo.example", "password": PASSWORD}
    await visitor.get("/signin")
    assert (await visitor.client.post("/signin", data=fields)).status_code == 403
    token = re.search(r'name="csrf_token" value="([^"]+)"', (await visitor.get("/signin")).text)[1]
    foreign = await visitor.client.post("/signin", data=fields | {"csrf_token": token}, headers={"origin": "https://evil.example"})
    assert foreign.status_code == 403
    other = Visitor(visitor.app.state.settings, visitor.app)
    assert (await other.client.post("/signin", data=fields | {"csrf_token": token})).status_code == 403
    assert not await Session.all().exists()


async def test_planted_cookie_is_dead_after_signing_in(office: Cast, visitor: Visitor, settings: Settings):
    await visitor.get("/signin")
    planted = visitor.client.cookies["portal"]
    await visitor.sign_in("owner")
    thief = Visitor(settings, visitor.app)
    thief.client.cookies.set("portal", planted)
    assert (await thief.get("/people")).headers["location"].startswith("/signin")


async def test_signing_out_ends_the_session(boss: Visitor, settings: Settings):
    old = boss.client.cookies["portal"]
    answer = await boss.post("/signout", "/people")
    assert answer.headers["location"] == "/signin?done=out"
    assert not await Session.all().exists()
    boss.client.cookies.set("portal", old)
    assert (await boss.get("/people")).status_code == 303


@pytest.mark.parametrize(
    "path",
    [
        "//evil.example", "/\\evil.example", "\\/evil.example", "https://evil.example", "https:evil.example", "javascript:alert(1)",
        "/\t/evil.example", "\t//evil.example", "/\r\nSet-Cookie: x", "//evil.example/%2f..", "///evil.example", "evil.example",
        "http:///evil.example", "/ /evil.example", "/\x00/evil", "/a\\b", "//user@evil.example", "", " /people", "/" * 3000, "?x", "#x",
    ],
)  # fmt: skip
async def test_next_leads_nowhere_else(path: str):
    assert own_path(path) == "/"


@pytest.mark.parametrize("path", ["/", "/people", "/clients?filter=a%20b&x=//y", "/clients/client_1#notes", "/search?q=ä"])
async def test_next_leads_to_own_paths(path: str):
    assert own_path(path) == path


async def test_analyst_lands_where_analysts_work(office: Cast, visitor: Visitor):
    assert (await visitor.sign_in("analyst")).headers["location"] == "/graphiql"


# Passwords by mail


async def test_forgotten_password_is_set_by_mail_once(office: Cast, visitor: Visitor, settings: Settings):
    await visitor.sign_in("owner")
    stranger = Visitor(settings, visitor.app)
    answer = await stranger.post("/password/forgot", email="Owner@demo.example")
    assert answer.status_code == 200 and "for 30 minutes" in answer.text
    link = await link_in("owner@demo.example", settings)
    assert link.startswith("/password/")
    short = await stranger.post(link, password="short")
    assert short.status_code == 422 and "Use at least 15 characters" in short.text
    done = await stranger.post(link, password=NEW)
    assert done.headers["location"] == "/signin?done=password"
    assert "Your password is set" in (await stranger.get(done.headers["location"])).text
    assert (await visitor.get("/people")).status_code == 303  # the owner's session has ended
    assert (await stranger.post(link, password=NEW)).status_code == 404
    assert (await stranger.sign_in("owner", NEW)).status_code == 303


async def test_unknown_address_gets_the_same_answer_and_no_mail(office: Cast, visitor: Visitor):
    known = await visitor.post("/password/forgot", email="owner@demo.example")
    unknown = await visitor.post("/password/forgot", email="nobody@demo.example")
    assert without_tokens(known.text).replace("owner@", "nobody@") == without_tokens(unknown.text)
    assert await Mail.all().count() == 1
    assert (await visitor.post("/password/forgot", email="no address")).status_code == 422


async def test_reset_links_lead_to_the_settings_address_whatever_host_was_asked(office: Cast, settings: Settings):
    for name in ("x-forwarded-host", "x-host", "forwarded", "x-original-host"):
        visitor = Visitor(settings, headers={name: "host=evil.example" if name == "forwarded" else "evil.example"})
        assert (await visitor.post("/password/forgot", email="owner@demo.example")).status_code == 200
    texts = [message_of(mail, settings).get_body(("plain",)).get_content() for mail in await Mail.all()]
    assert len(texts) == 4 and not any("evil" in text for text in texts)
    assert all("\nhttp://localhost:8080/password/" in text.replace("\r", "") for text in texts)
    for host in ("evil.example", "evil.example:8080", "localhost:8080.evil.example", "localhost:8080@evil.example", ""):
        visitor = Visitor(settings, headers={"host": host})
        assert (await visitor.post("/password/forgot", email="owner@demo.example")).status_code in (307, 403, 421)
    assert await Mail.all().count() == 4


async def test_links_of_every_sort_that_do_not_work_look_alike(office: Cast, boss: Visitor, settings: Settings):
    now = clock.now()
    owner = office.users["owner"]
    used, first = await MailToken.make(now, "password", owner, entry.timedelta(minutes=30))
    await used.use(now)
    _late, second = await MailToken.make(now - entry.timedelta(hours=1), "password", owner, entry.timedelta(minutes=30))
    pages = [await Visitor(settings, boss.app).get(f"/password/{secret}") for secret in (first, second, "x" * 43, "%00")]
    _join, third = await MailToken.make(now, "join", owner, entry.timedelta(days=7))  # of no staff: as one that was taken back
    pages.append(await Visitor(settings, boss.app).get(f"/join/{third}"))
    pages.append(await Visitor(settings, boss.app).get(f"/settings/email/{second}"))
    assert {page.status_code for page in pages} == {404}
    assert len({without_tokens(page.text) for page in pages}) == 1


async def test_link_used_by_many_at_once_works_for_one(office: Cast, settings: Settings):
    _token, secret = await MailToken.make(clock.now(), "password", office.users["owner"], entry.timedelta(minutes=30))
    visitors = [Visitor(settings) for _n in range(6)]
    answers = await asyncio.gather(
        *(visitor.post(f"/password/{secret}", password=f"{NEW} {n}") for n, visitor in enumerate(visitors))
    )
    assert sorted(each.status_code for each in answers) == [303] + [404] * 5


# Joining


async def test_new_person_joins_and_is_in(office: Cast, boss: Visitor, settings: Settings):
    form = {"name": "Ben Okafor", "email": "ben@x.example", "role": "ADVISOR"}
    assert (await boss.post("/people/invite", **form)).headers["location"] == "/people"
    ben = Visitor(settings, boss.app)
    link = await link_in("ben@x.example", settings)
    shown = (await ben.get(link)).text
    assert "Join Ferrow &amp; Lund" in shown and "as Advisor" in shown and 'value="Ben Okafor"' in shown
    assert (await ben.post(link, name="", password=NEW)).status_code == 422
    assert (await ben.post(link, name="Ben O.", password="short")).status_code == 422
    assert (await ben.post(link, name="Ben O.", password=NEW)).headers["location"] == "/"
    assert "Ben O." in (await ben.get("/settings")).text
    staff = await Staff.get(user__email_key="ben@x.example")
    assert staff.joined_at and staff.partner_id == office.partner.id
    assert (await Visitor(settings, boss.app).get(link)).status_code == 404


async def test_known_person_joins_with_the_password_they_have(office: Cast, boss: Visitor, settings: Settings):
    await boss.post("/people/invite", name="Rival", email="rival@demo.example", role="READ_ONLY")
    link = await link_in("rival@demo.example", settings)
    rival = Visitor(settings, boss.app)
    assert (await rival.post(link, password=NEW)).status_code == 422
    assert not (await Staff.get(user__email_key="rival@demo.example", partner_id=office.partner.id)).joined_at
    assert (await rival.post(link, password=PASSWORD)).status_code == 303
    viewer = (await rival.get("/settings")).text
    assert "Ferrow &amp; Lund" in viewer and "Rival HR" in viewer  # both stand in the switcher


async def test_who_is_signed_in_joins_with_one_button_and_switches(office: Cast, boss: Visitor, settings: Settings):
    await boss.post("/people/invite", name="Rival", email="rival@demo.example", role="ADMIN")
    rival = Visitor(settings, boss.app)
    await rival.sign_in("rival")
    link = await link_in("rival@demo.example", settings)
    assert 'type="password"' not in (await rival.get(link)).text
    old = rival.client.cookies["portal"]
    assert (await rival.post(link)).status_code == 303
    home = await Staff.get(user_id=office.users["rival"].id, partner_id=office.other.id)
    rival.client.headers["referer"] = "http://localhost:8080/people/staff_x"
    answer = await rival.post("/switch", "/people", membership=gid(home))
    assert answer.headers["location"] == "/people"
    assert rival.client.cookies["portal"] != old
    assert (await rival.post("/switch", "/people", membership=gid(office.staff["advisor"]))).status_code == 404


# Staff


async def test_people_page_shows_everyone_and_links(office: Cast, boss: Visitor):
    client = await office.client("Bakery")
    from portal.access.models import Grant

    await Grant.give(await office.viewer("owner"), office.staff["advisor"], client)
    shown = (await boss.get("/people")).text
    for who in ("owner", "admin", "advisor", "reader"):
        assert f"{who}@demo.example" in shown
    assert "rival@" not in shown
    page = await boss.get(f"/people/{gid(office.staff['advisor'])}")
    assert page.status_code == 200 and "Bakery" in page.text


async def test_role_must_be_chosen(boss: Visitor):
    form = await boss.get("/people/invite")
    assert form.text.count('type="radio"') == 4 and " checked" not in form.text
    answer = await boss.post("/people/invite", name="Ben", email="ben@x.example")
    assert answer.status_code == 422 and "Choose a role" in answer.text and 'value="Ben"' in answer.text
    assert not await Mail.all().exists()


async def test_person_changes_by_forms_and_htmx(office: Cast, boss: Visitor):
    reader = gid(office.staff["reader"])
    here = f"/people/{reader}"
    assert (await boss.post(f"{here}/role", here, role="ADVISOR")).headers["location"] == here
    assert (await Staff.get(id=office.staff["reader"].id)).role is Role.ADVISOR
    assert (await boss.post(f"{here}/role", here, role="KING")).status_code == 422
    part = await boss.get(f"{here}/deactivate", **{"hx-request": "true"})
    assert "<html" not in part.text and "signed out at once" in part.text
    assert "<html" in (await boss.get(f"{here}/deactivate")).text
    assert (await boss.post(f"{here}/deactivate")).status_code == 303
    assert "Activate" in (await boss.get(here)).text
    assert (await boss.post(f"{here}/activate", here)).status_code == 303
    assert (await Staff.get(id=office.staff["reader"].id)).deactivated_at is None


async def test_last_owner_is_told_why_not(office: Cast, boss: Visitor):
    here = f"/people/{gid(office.staff['owner'])}"
    answer = await boss.post(f"{here}/deactivate")
    assert answer.status_code == 422 and "Make someone else an owner first" in answer.text
    answer = await boss.post(f"{here}/role", here, role="ADMIN")
    assert answer.status_code == 422 and "only owner" in answer.text


async def test_ownership_is_handed_over_and_the_session_gets_a_new_secret(office: Cast, boss: Visitor):
    old = boss.client.cookies["portal"]
    assert (await boss.post(f"/people/{gid(office.staff['admin'])}/transfer")).status_code == 303
    assert boss.client.cookies["portal"] != old
    assert (await Staff.get(id=office.staff["owner"].id)).role is Role.ADMIN
    assert (await boss.get("/people")).status_code == 200


@pytest.mark.parametrize("who", ["advisor", "reader", "vendor", "analyst", "rival"])
async def test_others_see_nothing_of_it(office: Cast, visitor: Visitor, who: str):
    await visitor.sign_in(who)
    for path in ("/people", "/people/invite", f"/people/{gid(office.staff['owner'])}", f"/people/{gid(office.staff['owner'])}/deactivate"):
        answer = await visitor.get(path)
        if who == "rival":
            assert answer.status_code == (404 if "staff_" in path else 200)
            assert "advisor@demo.example" not in answer.text
        else:
            assert answer.status_code == 403, path


@pytest.mark.parametrize("path", ["/people", "/people/invite", "/settings", "/settings/password", "/settings/email", "/settings/security", "/settings/partner"])
async def test_who_is_not_signed_in_is_led_to_sign_in(db, visitor: Visitor, path: str):
    answer = await visitor.get(path)
    assert answer.status_code == 303 and answer.headers["location"] == f"/signin?next={path}"


# Settings


async def test_profile_partner_and_theme_are_saved(office: Cast, boss: Visitor):
    form = {"name": "Ada Lund", "language": "en-GB", "timezone": "Europe/Oslo", "theme": "dark"}
    assert (await boss.post("/settings", **form)).status_code == 303
    user = await User.get(id=office.users["owner"].id)
    assert (user.name, user.language, user.timezone, user.theme, user.single_keys) == ("Ada Lund", "en-GB", "Europe/Oslo", "dark", False)
    assert boss.client.cookies["theme"] == "dark"
    assert 'data-theme="dark"' in (await boss.get("/settings")).text
    wrong = await boss.post("/settings", **(form | {"name": "", "timezone": "Mars/One"}))
    assert wrong.status_code == 422 and "Fill this in." in wrong.text
    form = {"name": "Ferrow", "country": "NO", "timezone": "Europe/Oslo", "currency": "NOK", "website": "https://ferrow.example"}
    assert (await boss.post("/settings/partner", **form)).status_code == 303
    assert 'value="Ferrow"' in (await boss.get("/settings/partner")).text
    assert (await boss.post("/settings/partner", **(form | {"website": "x"}))).status_code == 422


async def test_password_address_and_sessions(office: Cast, boss: Visitor, settings: Settings):
    other = Visitor(settings, boss.app)
    await other.sign_in("owner")
    assert (await boss.get("/settings/security")).text.count("/end\"") == 2
    assert (await boss.post("/settings/sessions/end-others", "/settings/security")).status_code == 303
    assert (await other.get("/settings")).status_code == 303
    await other.sign_in("owner")
    assert (await boss.post("/settings/password", current="wrong", password=NEW)).status_code == 422
    old = boss.client.cookies["portal"]
    assert (await boss.post("/settings/password", current=PASSWORD, password=NEW)).status_code == 303
    assert boss.client.cookies["portal"] != old
    assert (await other.get("/settings")).status_code == 303 and (await boss.get("/settings")).status_code == 200
    assert (await boss.post("/settings/email", email="boss@x.example", password=NEW)).status_code == 303
    link = await link_in("boss@x.example", settings)
    assert "Use this address" in (await boss.get(link)).text
    assert (await User.get(id=office.users["owner"].id)).email == "owner@demo.example"  # a scanner that follows links changes nothing
    assert (await boss.post(link)).headers["location"] == "/settings/email?done=1"
    assert (await User.get(id=office.users["owner"].id)).email == "boss@x.example"
    session = await Session.get(user_id=office.users["owner"].id)
    assert (await boss.post(f"/settings/sessions/{gid(session)}/end", "/settings/security")).headers["location"] == "/signin?done=out"


async def test_demonstration_mailbox_shows_links_and_is_nowhere_else(office: Cast, boss: Visitor, settings: Settings, tmp_path):
    from portal.outbox.jobs import deliver

    assert (await boss.get("/mailbox")).status_code == 404
    await type(office.partner).filter(id=office.partner.id).update(is_demo=True)
    await boss.post("/people/invite", name="Ben", email="ben@x.example", role="ADVISOR")
    await deliver(settings)
    boss.app.state.mailbox = settings.data / "mailbox"
    listed = await boss.get("/mailbox")
    name = re.search(r'href="(/mailbox/[^"]+)"', listed.text)[1]
    assert "http://localhost:8080/join/" in (await boss.get(name)).text


async def test_invitation_accepted_by_many_at_once_names_the_person_once(office: Cast, boss: Visitor, settings: Settings):
    await boss.post("/people/invite", name="Ben", email="ben@x.example", role="ADVISOR")
    link = await link_in("ben@x.example", settings)
    visitors = [Visitor(settings, boss.app) for _n in range(6)]
    answers = await asyncio.gather(*(each.post(link, name=f"Ben {n}", password=f"{NEW} {n}") for n, each in enumerate(visitors)))
    codes = [answer.status_code for answer in answers]
    assert sorted(codes)[0] == 303 and codes.count(303) == 1 and set(codes) <= {303, 404, 422}
    winner = codes.index(303)
    user = await User.get(email_key="ben@x.example")
    assert user.name == f"Ben {winner}" and await user.check_password(f"{NEW} {winner}")
    assert await Session.filter(user_id=user.id).count() == 1


async def test_passwords_leave_no_digest_behind(office: Cast, boss: Visitor):
    from portal.gql.models import IdempotencyKey

    for path, fields in (
        ("/settings/email", {"email": "boss@x.example", "password": PASSWORD}),
        ("/settings/password", {"current": PASSWORD, "password": NEW}),
    ):
        assert (await boss.post(path, idempotency_key="a key", **fields)).status_code == 303
    assert not await IdempotencyKey.all().exists()
    await boss.post("/settings", name="Ada", language="en", timezone="UTC", theme="dark", idempotency_key="another")
    assert await IdempotencyKey.all().count() == 1
