"""People over the schema: who invites, changes and shuts out whom; and what each changes of their own."""

import asyncio
import re
from datetime import timedelta
from typing import Any

import pytest

from portal.audit.models import Event
from portal.kernel import clock
from portal.kernel.viewer import Viewer
from portal.outbox.models import Mail
from portal.partners.models import Partner
from portal.people import entry
from portal.people.models import MailToken, Session, SignInCount, Staff, User, digest
from portal.people.rules import Role
from portal.schema import schema
from portal.settings import Settings
from tests.cast import PASSWORD, Cast, answer, ask, gid, person

HERE = entry.Browser("192.0.2.7")
PAYLOADS = {
    "inviteStaff": "staff { id name email role status }",
    "inviteStaffAgain": "staff { id status }",
    "changeStaffRole": "staff { id role }",
    "deactivateStaff": "staff { id status }",
    "activateStaff": "staff { id status }",
    "transferOwnership": "staff { id role }",
    "changeProfile": "user { id name language timezone theme singleKeys offersTour }",
    "changeEmail": "user { id email }",
    "changePassword": "user { id }",
    "endSession": "session { id }",
    "endOtherSessions": "ended",
}


def document(name: str) -> str:
    inputs = next(field for field in schema._schema.mutation_type.fields.items() if field[0] == name)[1].args["input"].type
    return f"mutation ($input: {inputs}) {{ {name}(input: $input) {{ {PAYLOADS[name]} errors {{ code message field }} }} }}"


async def do(viewer: Viewer, name: str, /, **given: Any) -> dict[str, Any]:
    return (await ask(viewer, document(name), input=given))[name]


async def codes(viewer: Viewer, name: str, /, **given: Any) -> list[str]:
    return [error["code"] for error in (await do(viewer, name, **given))["errors"]]


@pytest.fixture
async def office(cast: Cast) -> Cast:
    """The cast, with an admin, and a password for all."""
    cast.users["admin"], cast.staff["admin"] = await person("admin", cast.partner, Role.ADMIN)
    for user in cast.users.values():
        await user.set_password(await user.hash_of(PASSWORD, 15), clock.now())
    return cast


async def secret_in(to: str, path: str) -> str:
    mail = await Mail.filter(to=to, text__contains=f"/{path}/").order_by("-created_at", "-id").first()
    return re.search(rf"/{path}/(\S+)", mail.text)[1]


# Who may


def an_input(name: str, cast: Cast) -> dict[str, Any]:
    staff = gid(cast.staff["advisor"])
    return {
        "inviteStaff": {"name": "New", "email": "new@demo.example", "role": "ADVISOR"},
        "changeStaffRole": {"staff": staff, "role": "READ_ONLY"},
        "changeProfile": {"name": "Other"},
        "changeEmail": {"email": "other@demo.example", "password": PASSWORD},
        "changePassword": {"current": PASSWORD, "password": "quite another sentence"},
        "endSession": {"session": "session_" + "0" * 26},
        "endOtherSessions": {},
    }.get(name, {"staff": staff})


MANAGE = {"inviteStaff", "inviteStaffAgain", "changeStaffRole", "deactivateStaff", "activateStaff"}
OWN = {"changeProfile", "changeEmail", "changePassword", "endSession", "endOtherSessions"}
MAY = {
    "owner": MANAGE | OWN | {"transferOwnership"},
    "admin": MANAGE | OWN,
    "advisor": OWN,
    "reader": OWN,
    "rival": MANAGE | OWN | {"transferOwnership"},
    "vendor": OWN,
    "finance": OWN,
    "analyst": set(),
}


def test_every_mutation_of_people_stands_in_the_matrix():
    from portal.people.schema.mutations import PeopleMutation

    fields = PeopleMutation.__strawberry_definition__.fields
    assert {schema.config.name_converter.get_graphql_name(field) for field in fields} == set(PAYLOADS) == MANAGE | OWN | {"transferOwnership"}


@pytest.mark.parametrize("name", sorted(PAYLOADS))
async def test_only_who_may_gets_in(office: Cast, name: str):
    viewers = {who: await office.viewer(who) for who in MAY}
    for who, allowed in MAY.items():
        before = [await Staff.all().order_by("id").values(), await Mail.all().count(), await Event.all().count()]
        tries = await SignInCount.all().count()
        result = await answer(viewers[who], document(name), input=an_input(name, office))
        refused = result.errors and result.errors[0].extensions["code"] == "FORBIDDEN"
        assert bool(refused) is (name not in allowed), (who, result.errors)
        if refused:
            after = [await Staff.all().order_by("id").values(), await Mail.all().count(), await Event.all().count()]
            assert after == before and await SignInCount.all().count() == tries
    result = await answer(Viewer(), document(name), input=an_input(name, office))
    assert result.errors[0].extensions["code"] == "UNAUTHENTICATED"


@pytest.mark.parametrize("name", sorted(MANAGE - {"inviteStaff"} | {"transferOwnership"}))
async def test_rival_cannot_tell_foreign_staff_from_none(office: Cast, name: str):
    rival = await office.viewer("rival")
    before = await Staff.filter(partner_id=office.partner.id).order_by("id").values()
    said = []
    for staff in (gid(office.staff["advisor"]), "staff_" + "0" * 26, gid(office.users["advisor"]), "x"):
        said.append(await do(rival, name, **(an_input(name, office) | {"staff": staff})))
    assert all(each == said[0] for each in said) and said[0]["errors"][0]["code"] == "NOT_FOUND"
    assert await Staff.filter(partner_id=office.partner.id).order_by("id").values() == before


async def test_nobody_ends_anothers_session(office: Cast, settings: Settings):
    session, _secret = await entry.sign_in("owner@demo.example", PASSWORD, HERE, settings, clock.now())
    assert await codes(await office.viewer("admin"), "endSession", session=gid(session)) == ["NOT_FOUND"]
    assert await Session.filter(id=session.id).exists()


# Inviting


async def test_invited_person_joins_with_the_mailed_link(office: Cast):
    owner = await office.viewer("owner")
    made = (await do(owner, "inviteStaff", name=" Ben  Okafor", email="Ben@Demo.example ", role="ADVISOR"))["staff"]
    assert made | {"id": 0} == {"id": 0, "name": "Ben Okafor", "email": "ben@demo.example", "role": "ADVISOR", "status": "INVITED"}
    mail = await Mail.get(to="Ben@Demo.example")
    assert mail.subject == "owner invites you to Ferrow & Lund" and "as Advisor" in mail.text
    token = await MailToken.find(await secret_in("Ben@Demo.example", "join"), "join", clock.now())
    staff = await Staff.get(id=token.staff_id)
    assert (token.expires_at - token.made_at).days == 7
    assert await staff.join(token, clock.now())
    assert not await staff.join(token, clock.now())
    assert (await Event.all().order_by("-at", "-id").first()).kind == "staff.joined"


async def test_invited_again_the_older_link_dies(office: Cast):
    owner = await office.viewer("owner")
    staff = (await do(owner, "inviteStaff", name="Ben", email="ben@x.example", role="ADVISOR"))["staff"]
    first = await secret_in("ben@x.example", "join")
    assert await codes(owner, "inviteStaffAgain", staff=staff["id"]) == ["TOO_SOON"]
    await Staff.filter(invited_as="Ben").update(invited_at=clock.now() - entry.timedelta(minutes=6))
    assert await codes(owner, "inviteStaffAgain", staff=staff["id"]) == []
    second = await secret_in("ben@x.example", "join")
    assert first != second
    assert await MailToken.find(first, "join", clock.now()) is None
    assert await MailToken.find(second, "join", clock.now())
    assert await codes(owner, "inviteStaffAgain", staff=gid(office.staff["advisor"])) == ["ALREADY_STAFF"]


async def test_invitation_tells_nothing_of_whose_address_it_is(office: Cast):
    owner = await office.viewer("owner")
    known = await do(owner, "inviteStaff", name="Someone", email="rival@demo.example", role="ADVISOR")
    unknown = await do(owner, "inviteStaff", name="Someone", email="nobody@demo.example", role="ADVISOR")
    for each in (known, unknown):
        each["staff"].update(id="", email="")
    assert known == unknown
    mails = await Mail.all().order_by("id").values("kind", "subject", "text")
    strip = [re.sub(r"/join/\S+", "", mail["text"]) for mail in mails]
    assert len(mails) == 2 and strip[0] == strip[1] and mails[0]["subject"] == mails[1]["subject"]


async def test_an_address_comes_back_alike_whether_known_or_not(office: Cast):
    await User.filter(id=office.users["rival"].id).update(email="Rival@Demo.example")
    owner = await office.viewer("owner")
    for typed in ("RIVAL@demo.example", "NOBODY@demo.example"):
        told = await do(owner, "inviteStaff", name="Someone", email=typed, role="ADVISOR")
        assert told["staff"]["email"] == typed.lower()


async def test_who_is_invited_as_an_owner_is_not_made_less_by_an_admin(office: Cast):
    owner, admin = await office.viewer("owner"), await office.viewer("admin")
    assert await codes(owner, "inviteStaff", name="Next", email="next@x.example", role="OWNER") == []
    await Staff.filter(user__email_key="next@x.example").update(invited_at=clock.now() - timedelta(hours=1))
    assert await codes(admin, "inviteStaff", name="Next", email="next@x.example", role="READ_ONLY") == ["OWNERS_ONLY"]
    assert await Staff.filter(user__email_key="next@x.example", role=Role.OWNER).exists()
    assert await codes(owner, "inviteStaff", name="Next", email="next@x.example", role="READ_ONLY") == []


async def test_taken_back_invitation_is_dead(office: Cast):
    owner = await office.viewer("owner")
    staff = (await do(owner, "inviteStaff", name="Ben", email="ben@x.example", role="ADVISOR"))["staff"]
    await do(owner, "deactivateStaff", staff=staff["id"])
    assert await MailToken.find(await secret_in("ben@x.example", "join"), "join", clock.now()) is None


async def test_nobody_gives_more_than_they_have(office: Cast):
    admin, owner = await office.viewer("admin"), await office.viewer("owner")
    person_ = gid(office.staff["reader"])
    boss = gid(office.staff["owner"])
    assert await codes(admin, "inviteStaff", name="X", email="x@x.example", role="OWNER") == ["OWNERS_ONLY"]
    assert await codes(admin, "changeStaffRole", staff=gid(office.staff["admin"]), role="OWNER") == ["OWNERS_ONLY"]
    assert await codes(admin, "changeStaffRole", staff=boss, role="READ_ONLY") == ["OWNERS_ONLY"]
    assert await codes(admin, "deactivateStaff", staff=boss) == ["OWNERS_ONLY"]
    assert await codes(admin, "changeStaffRole", staff=person_, role="ADMIN") == []
    assert await codes(owner, "changeStaffRole", staff=person_, role="OWNER") == []
    assert await codes(admin, "deactivateStaff", staff=person_) == ["OWNERS_ONLY"]


async def test_wrong_name_and_address_are_told_at_their_fields(office: Cast):
    made = await do(await office.viewer("owner"), "inviteStaff", name=" ", email="no address", role="ADVISOR")
    assert [(e["code"], e["field"]) for e in made["errors"]] == [("REQUIRED", "name"), ("BAD_EMAIL", "email")]
    made = await do(await office.viewer("owner"), "inviteStaff", name="X", email="ADVISOR@demo.example", role="ADVISOR")
    assert [(e["code"], e["field"]) for e in made["errors"]] == [("ALREADY_STAFF", "email")]


# The last owner


async def test_last_owner_stays(office: Cast):
    owner, boss = await office.viewer("owner"), gid(office.staff["owner"])
    assert await codes(owner, "changeStaffRole", staff=boss, role="ADMIN") == ["LAST_OWNER"]
    refused = await do(owner, "deactivateStaff", staff=boss)
    assert [error["code"] for error in refused["errors"]] == ["LAST_OWNER"]
    assert refused["staff"] == {"id": boss, "status": "ACTIVE"}
    await do(owner, "inviteStaff", name="Second", email="second@x.example", role="OWNER")
    assert await codes(owner, "deactivateStaff", staff=boss) == ["LAST_OWNER"]  # who has not joined does not count


async def test_two_owners_who_demote_each_other_at_once_leave_one(office: Cast):
    office.users["second"], office.staff["second"] = await person("second", office.partner, Role.OWNER)
    pair = ("owner", "second")
    for name, given in (("changeStaffRole", {"role": "ADMIN"}), ("deactivateStaff", {})) * 4:
        viewers = [await office.viewer(who) for who in pair]
        targets = [gid(office.staff["second"]), gid(office.staff["owner"])]
        said = await asyncio.gather(
            *(codes(viewer, name, staff=staff, **given) for viewer, staff in zip(viewers, targets, strict=True))
        )
        left = await Staff.filter(partner_id=office.partner.id, role=Role.OWNER, deactivated_at=None).count()
        assert left == 1 and sorted(map(bool, said)) == [False, True], said
        ids_ = [office.staff[who].id for who in pair]
        await Staff.filter(id__in=ids_).update(role=Role.OWNER, deactivated_at=None)


async def test_owners_who_leave_themselves_at_once_leave_one(office: Cast):
    office.users["second"], office.staff["second"] = await person("second", office.partner, Role.OWNER)
    viewers = {who: await office.viewer(who) for who in ("owner", "second")}
    said = await asyncio.gather(
        *(codes(viewer, "deactivateStaff", staff=gid(office.staff[who])) for who, viewer in viewers.items())
    )
    assert sorted(said) == [[], ["LAST_OWNER"]]


async def test_demoted_meanwhile_an_owner_decides_no_more(office: Cast):
    office.users["second"], office.staff["second"] = await person("second", office.partner, Role.OWNER)
    stale = await office.viewer("second")
    await do(await office.viewer("owner"), "deactivateStaff", staff=gid(office.staff["second"]))
    assert await codes(stale, "deactivateStaff", staff=gid(office.staff["reader"])) == ["NOT_ALLOWED"]
    assert await codes(stale, "inviteStaff", name="X", email="x@x.example", role="OWNER") == ["NOT_ALLOWED"]


async def test_ownership_is_handed_over_in_one_step(office: Cast):
    owner = await office.viewer("owner")
    assert await codes(owner, "transferOwnership", staff=gid(office.staff["owner"])) == ["YOURSELF"]
    assert await codes(owner, "transferOwnership", staff=gid(office.staff["admin"])) == []
    assert (await office.viewer("admin")).role is Role.OWNER
    assert (await office.viewer("owner")).role is Role.ADMIN
    assert await codes(owner, "transferOwnership", staff=gid(office.staff["reader"])) == ["OWNERS_ONLY"]


async def test_new_role_ends_the_sessions_that_began_under_the_old(office: Cast, settings: Settings):
    now = clock.now()
    _row, secret = await entry.sign_in("reader@demo.example", PASSWORD, HERE, settings, now)
    await do(await office.viewer("owner"), "changeStaffRole", staff=gid(office.staff["reader"]), role="ADVISOR")
    assert await entry.viewer_from_session(digest(secret), now, settings) is None


async def test_deactivated_person_comes_back_with_role_and_grants(office: Cast):
    owner, reader = await office.viewer("owner"), gid(office.staff["reader"])
    assert (await do(owner, "deactivateStaff", staff=reader))["staff"]["status"] == "DEACTIVATED"
    assert (await do(owner, "activateStaff", staff=reader))["staff"]["status"] == "ACTIVE"
    assert (await office.viewer("reader")).role is Role.READ_ONLY
    kinds = await Event.filter(partner_id=office.partner.id, kind__startswith="staff.").order_by("at", "id").values_list("kind", flat=True)
    assert kinds[-2:] == ["staff.deactivated", "staff.activated"]


# One's own


async def test_profile_changes_and_wrong_values_are_told(office: Cast):
    advisor = await office.viewer("advisor")
    made = await do(advisor, "changeProfile", name=" Ada  Lund ", language="en-GB", timezone="Europe/Oslo", theme="dark", singleKeys=False, offersTour=False)
    assert made["errors"] == []
    assert made["user"] | {"id": 0} == {
        "id": 0, "name": "Ada Lund", "language": "en-GB", "timezone": "Europe/Oslo", "theme": "dark", "singleKeys": False, "offersTour": False,
    }  # fmt: skip
    made = await do(advisor, "changeProfile", name="", language="xx", timezone="Mars/One", theme="pink")
    assert [error["field"] for error in made["errors"]] == ["name", "language", "timezone", "theme"]
    assert made["user"]["name"] == "Ada Lund"


async def test_new_password_takes_the_present_one(office: Cast, settings: Settings):
    now = clock.now()
    _session, kept = await entry.sign_in("owner@demo.example", PASSWORD, HERE, settings, now)
    _other, lost = await entry.sign_in("owner@demo.example", PASSWORD, HERE, settings, now)
    viewer, _row = await entry.viewer_from_session(digest(kept), now, settings)
    new = "quite another sentence"
    made = await do(viewer, "changePassword", current="wrong", password=new)
    assert [(e["code"], e["field"]) for e in made["errors"]] == [("WRONG_SIGN_IN", "current")]
    made = await do(viewer, "changePassword", current=PASSWORD, password="short")
    assert [(e["code"], e["field"]) for e in made["errors"]] == [("TOO_SHORT", "password")]
    assert not await Mail.all().exists()
    assert await codes(viewer, "changePassword", current=PASSWORD, password=new) == []
    assert await entry.viewer_from_session(digest(kept), now, settings)
    assert await entry.viewer_from_session(digest(lost), now, settings) is None
    assert (await Mail.get()).kind == "people/password_changed"
    assert await entry.sign_in("owner@demo.example", new, HERE, settings, now)


async def test_wrong_tries_of_the_present_password_are_counted(office: Cast):
    owner = await office.viewer("owner")
    said = [await codes(owner, "changePassword", current=f"wrong {n}", password="quite another sentence") for n in range(12)]
    assert said == [["WRONG_SIGN_IN"]] * 10 + [["TOO_MANY_ATTEMPTS"]] * 2
    aliases = " ".join(f'a{n}: changePassword(input: {{current: "x{n}", password: "y"}}) {{ errors {{ code }} }}' for n in range(5))
    result = await answer(await office.viewer("admin"), "mutation { " + aliases + " }")
    assert [each["errors"][0]["code"] for each in result.data.values()] == ["WRONG_SIGN_IN"] * 5


async def test_new_address_counts_once_it_has_proven_itself(office: Cast):
    owner, now = await office.viewer("owner"), clock.now()
    assert await codes(owner, "changeEmail", email="boss@ferrow.example", password="wrong") == ["WRONG_SIGN_IN"]
    made = await do(owner, "changeEmail", email=" Boss@ferrow.example", password=PASSWORD)
    assert made["user"]["email"] == "owner@demo.example" and made["errors"] == []
    assert {mail.to: mail.kind for mail in await Mail.all()} == {
        "Boss@ferrow.example": "people/email_asked",
        "owner@demo.example": "people/email_told",
    }
    token = await MailToken.find(await secret_in("Boss@ferrow.example", "settings/email"), "email", now)
    user = await User.get(id=owner.user_id)
    assert await user.take_email(token, now)
    assert not await user.take_email(token, now)
    assert (await User.get(id=owner.user_id)).email == "Boss@ferrow.example"


async def test_taken_address_shows_only_to_its_owner(office: Cast):
    owner, now = await office.viewer("owner"), clock.now()
    assert await codes(owner, "changeEmail", email="rival@demo.example", password=PASSWORD) == []
    token = await MailToken.find(await secret_in("rival@demo.example", "settings/email"), "email", now)
    assert not await (await User.get(id=owner.user_id)).take_email(token, now)
    assert await codes(owner, "changeEmail", email="OWNER@demo.example", password=PASSWORD) == ["SAME_EMAIL"]


async def test_sessions_end_one_by_one_and_all_others_at_once(office: Cast, settings: Settings):
    now = clock.now()
    made = [await entry.sign_in("owner@demo.example", PASSWORD, HERE, settings, now) for _n in range(4)]
    viewer, _row = await entry.viewer_from_session(digest(made[0][1]), now, settings)
    assert await codes(viewer, "endSession", session=gid(made[1][0])) == []
    assert await entry.viewer_from_session(digest(made[1][1]), now, settings) is None
    assert (await do(viewer, "endOtherSessions")) == {"ended": 2, "errors": []}
    assert await entry.viewer_from_session(digest(made[0][1]), now, settings)


async def test_mailed_tokens_are_used_once_where_many_try(office: Cast):
    now = clock.now()
    for _round in range(5):
        token, _secret = await MailToken.make(now, "password", office.users["owner"], entry.timedelta(minutes=30))
        assert sum(await asyncio.gather(*(token.use(now) for _n in range(20)))) == 1


async def test_invitation_is_accepted_once_where_many_try(office: Cast):
    await do(await office.viewer("owner"), "inviteStaff", name="Ben", email="ben@x.example", role="ADVISOR")
    token = await MailToken.find(await secret_in("ben@x.example", "join"), "join", clock.now())

    async def join() -> bool:
        from portal.db.transactions import atomic

        async with atomic():
            return await (await Staff.get(id=token.staff_id)).join(token, clock.now())

    assert sum(await asyncio.gather(*(join() for _n in range(20)))) == 1
    assert await Event.filter(kind="staff.joined").count() == 1


async def test_same_new_address_invited_by_two_partners_at_once_is_one_person(office: Cast):
    owner, rival = await office.viewer("owner"), await office.viewer("rival")
    given = {"name": "Ben", "email": "ben@x.example", "role": "ADVISOR"}
    said = await asyncio.gather(codes(owner, "inviteStaff", **given), codes(rival, "inviteStaff", **given))
    assert said == [[], []]
    assert await User.filter(email_key="ben@x.example").count() == 1
    assert await Partner.filter(staff__user__email_key="ben@x.example").count() == 2
