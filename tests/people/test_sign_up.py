"""A business becomes a partner by itself: form, link, approval; and how the vendor approves, declines, suspends and lets in again."""

import asyncio
import re
from datetime import timedelta
from typing import Any

import pytest

from portal.audit.models import Event
from portal.kernel import clock
from portal.notifications.models import Notification
from portal.outbox.models import Mail
from portal.partners import rules
from portal.partners.models import Interest, Partner, PartnerStatus
from portal.people import entry
from portal.people.models import MailToken, Session, SignUp, Staff, User, digest
from portal.people.rules import Role, held_by
from portal.settings import Settings
from tests.cast import PASSWORD, Cast, ask, gid
from tests.people.test_factors import code_of, guarded  # noqa: F401  a fixture
from tests.visitor import Visitor

GOOD = {"business": "Brook & Søn", "country": "DK", "kind": "CHANNEL_PARTNER", "name": "Bo Brook", "email": "bo@brook.example"}
NEW = "a sentence of the brook"


async def sign_up(visitor: Visitor, **other: str) -> Any:
    return await visitor.post("/partners/join", "/partners/join?as=partner", **{**GOOD, **other})


async def link_to(email: str) -> str:
    mail = await Mail.filter(to=email, kind="people/sign_up").order_by("-created_at", "-id").first()
    return re.search(r"/partners/join/\S+", mail.text)[0]


def set_to(settings: Settings, **changes: Any) -> Settings:
    return settings.model_copy(update=changes)


# Rules


@pytest.mark.parametrize("act", ["approve", "decline", "suspend", "reactivate"])
@pytest.mark.parametrize("status", list(PartnerStatus))
def test_every_act_has_its_place(act: str, status: PartnerStatus):
    allowed = {("approve", "pending"), ("approve", "declined"), ("decline", "pending"), ("suspend", "active"), ("reactivate", "suspended")}
    refused = rules.refuse_act(act, status, "because")
    assert (not refused) is ((act, status) in allowed)
    assert not refused or refused[0].code == "WRONG_STATUS"


@pytest.mark.parametrize(("act", "status", "code"), [("decline", "pending", "REQUIRED"), ("suspend", "active", "REQUIRED"), ("approve", "pending", None)])
def test_who_is_shut_out_reads_why(act: str, status: str, code: str | None):
    assert [each.code for each in rules.refuse_act(act, status, " ")] == ([code] if code else [])


@pytest.mark.parametrize(
    ("how", "email", "at_once"),
    [("off", "a@x.example", False), ("review", "a@x.example", False), ("auto", "a@x.example", True), ("domain", "A@X.Example", True), ("domain", "a@y.x.example", False)],
)
def test_who_works_at_once(how: str, email: str, at_once: bool):
    assert rules.activates(how, email, ("x.example",)) is at_once


@pytest.mark.parametrize(("status", "asks", "has", "by"), [("active", True, False, "second_factor"), ("active", True, True, ""), ("active", False, False, ""), ("pending", True, True, "pending"), ("suspended", False, True, "suspended")])
def test_what_holds_a_person_at_the_door(status: str, asks: bool, has: bool, by: str):
    assert held_by(status, asks, has) == by


# Signing up


async def test_question_comes_first_and_leads_to_the_form_that_fits(visitor: Visitor, cast: Cast):
    assert "Are you an accountant or bookkeeper?" in (await visitor.get("/partners/join")).text
    assert "Work e-mail" in (await visitor.get("/partners/join?as=partner")).text
    assert "Register interest" in (await visitor.get("/partners/join?as=other")).text


async def test_a_new_partner_waits_until_the_vendor_approves(office: Cast, visitor: Visitor):
    answer = await sign_up(visitor)
    assert answer.status_code == 200 and "on its way to bo@brook.example" in answer.text
    assert await Partner.all().count() == 2 and not await User.filter(email_key="bo@brook.example").exists()
    link = await link_to("bo@brook.example")
    assert "Choose a password" in (await visitor.get(link)).text
    assert (await visitor.post(link, password="short")).status_code == 422
    done = await visitor.post(link, password=NEW)
    assert done.headers["location"] == "/"
    partner = await Partner.get(name="Brook & Søn")
    assert (partner.status, partner.timezone, partner.currency, partner.country) == ("pending", "Europe/Copenhagen", "DKK", "DK")
    assert (partner.signed_up_by, partner.signed_up_email, partner.slug.startswith("brook")) == ("Bo Brook", "bo@brook.example", True)
    staff = await Staff.get(partner_id=partner.id)
    assert staff.role is Role.OWNER and staff.joined_at
    assert (await visitor.get(link)).status_code == 404
    # Signed in, and held at the door.
    for path in ("/", "/people", "/clients", "/settings", "/graphiql"):
        assert (await visitor.get(path)).headers["location"] == "/held", path
    assert "within 2 working days" in (await visitor.get("/held")).text
    waits = await Mail.get(kind="people/partner_waits")
    assert waits.to == "vendor@demo.example" and "Brook & Søn" in waits.subject
    vendor = await office.viewer("vendor")
    told = await Notification.visible_to(vendor).get()
    assert told.event == "partner_waits" and told.path == "/partners?status=pending" and "Brook & Søn" in told.words["partner"]
    done = await act(vendor, "approvePartner", partner)
    assert done == {"partner": {"status": "ACTIVE"}, "errors": []}
    assert (await visitor.get("/people")).status_code == 200
    assert (await Mail.get(kind="people/partner_approved")).to == "bo@brook.example"
    assert await Event.filter(kind="partner.approved", partner_id=partner.id).exists()


ACT = "mutation ($input: PartnerActInput!) {{ {0}(input: $input) {{ partner {{ status }} errors {{ code field }} }} }}"


async def act(viewer: Any, name: str, partner: Partner, why: str = "") -> dict[str, Any]:
    return (await ask(viewer, ACT.format(name), input={"partner": gid(partner), "why": why}))[name]


async def test_every_wrong_field_is_named_and_nothing_is_lost(visitor: Visitor, cast: Cast):
    answer = await sign_up(visitor, business="", country="XX", kind="", email="nobody", name="Bo")
    assert answer.status_code == 422 and answer.text.count('class="error"') == 4 and 'value="Bo"' in answer.text
    assert not await SignUp.all().exists() and not await Mail.all().exists()


async def test_known_and_unknown_addresses_get_the_same_answer(office: Cast, visitor: Visitor):
    known = await sign_up(visitor, email="owner@demo.example")
    unknown = await sign_up(visitor, email="nobody@demo.example")
    strip = re.compile(r'[0-9a-f]{128}|value="[^"]*"|/static/\S+')
    assert strip.sub("", known.text).replace("owner@", "nobody@") == strip.sub("", unknown.text)
    texts = [re.sub(r"join/\S+", "", mail.text) for mail in await Mail.filter(kind="people/sign_up")]
    assert len(texts) == 2 and texts[0] == texts[1]


async def test_five_forms_an_hour_for_an_address_and_from_a_network(cast: Cast, visitor: Visitor):
    said = [(await sign_up(visitor, email=f"{n}@x.example")).status_code for n in range(7)]
    assert said == [200] * 5 + [429] * 2
    assert await Mail.filter(kind="people/sign_up").count() == 5


async def test_a_link_makes_one_partner(office: Cast, visitor: Visitor, settings: Settings):
    await sign_up(visitor)
    link = await link_to("bo@brook.example")
    others = [Visitor(settings, visitor.app) for _n in range(6)]
    answers = await asyncio.gather(*(other.post(link, password=f"{NEW} {n}") for n, other in enumerate(others)))
    assert sorted(answer.status_code for answer in answers)[0] == 303
    assert await Partner.filter(name="Brook & Søn").count() == 1
    assert await User.filter(email_key="bo@brook.example").count() == 1
    late = await sign_up(visitor, business="Second")
    assert late.status_code == 200
    await SignUp.all().update(expires_at=clock.now() - timedelta(seconds=1))
    assert (await visitor.get(await link_to("bo@brook.example"))).status_code == 404


async def test_who_is_known_gives_password_and_second_factor(guarded: Any, settings: Settings):  # noqa: F811
    owner, secret, _codes = guarded
    other = Visitor(settings, owner.app)
    await sign_up(other, email="owner@demo.example")
    link = await link_to("owner@demo.example")
    page = (await other.get(link)).text
    assert "has a password here already" in page and 'name="code"' in page
    assert (await other.post(link, password=PASSWORD, code="")).status_code == 422
    assert (await other.post(link, password="wrong", code=code_of(secret, 1))).status_code == 422
    assert not await Partner.filter(name="Brook & Søn").exists()
    assert "You are signed in" in (await owner.get(link)).text
    assert (await other.post(link, password=PASSWORD, code=code_of(secret, 1))).headers["location"] == "/"
    assert (await other.get("/")).headers["location"] == "/held"
    assert "Ferrow" in (await other.get("/held")).text  # and may go to the other partner


@pytest.mark.parametrize(("how", "email", "status"), [("auto", "a@any.example", "active"), ("domain", "a@x.example", "active"), ("domain", "a@y.example", "pending")])
async def test_a_rule_may_activate(office: Cast, settings: Settings, how: str, email: str, status: str):
    visitor = Visitor(set_to(settings, partner_signup=how, partner_signup_domains=("x.example",)))
    await sign_up(visitor, email=email)
    await visitor.post(await link_to(email), password=NEW)
    assert (await Partner.get(name="Brook & Søn")).status == status
    assert (await visitor.get("/people")).status_code == (200 if status == "active" else 303)


async def test_switched_off_there_is_interest_alone(cast: Cast, settings: Settings):
    visitor = Visitor(set_to(settings, partner_signup="off"))
    assert "Nobody can sign up at present" in (await visitor.get("/partners/join?as=partner")).text
    assert (await visitor.post("/partners/join", **GOOD)).status_code == 403
    assert not await SignUp.all().exists() and not await Mail.all().exists()
    await sign_up(Visitor(settings))
    assert (await visitor.get(await link_to("bo@brook.example"))).status_code == 404  # closed meanwhile


async def test_interest_is_kept_confirmed_and_shown_to_the_vendors_admins(office: Cast, visitor: Visitor):
    given = {"name": "Ida", "business": "Ida’s Bakery", "country": "DK", "email": "ida@bakery.example", "message": "<b>When?</b>"}
    assert (await visitor.post("/partners/interest", "/partners/join?as=other", **{**given, "country": ""})).status_code == 422
    answer = await visitor.post("/partners/interest", "/partners/join?as=other", **given)
    assert answer.status_code == 200 and "No account was made" in answer.text
    assert (await Mail.get(kind="people/interest")).to == "ida@bakery.example" and "<b>" not in (await Mail.get(kind="people/interest")).html.split("<p>")[1]
    assert await Interest.all().count() == 1 and not await User.filter(email_key="ida@bakery.example").exists()
    document = "{ interests { totalCount nodes { id business message } } }"
    shown = (await ask(await office.viewer("vendor"), document))["interests"]
    assert shown["totalCount"] == 1 and shown["nodes"][0]["message"] == "<b>When?</b>"
    node = "query ($id: ID!) { node(id: $id) { id } }"
    for who in ("owner", "finance", "analyst"):
        assert (await ask(await office.viewer(who), node, id=shown["nodes"][0]["id"]))["node"] is None
    await visitor.sign_in("vendor")
    assert "Ida’s Bakery" in (await visitor.get("/partners/interest")).text


# Declined, suspended, let in again


async def test_a_suspended_partner_is_shut_and_nothing_is_lost(office: Cast, visitor: Visitor, settings: Settings):
    from portal.people.commands import create_token

    await visitor.sign_in("owner")
    personal = await create_token(settings, actor="owner@demo.example", partner="ferrow-lund")
    tool = await create_token(settings, tool="Tool", partner="ferrow-lund")
    before = [await Staff.all().count(), await Session.all().count(), await MailToken.all().count()]
    vendor, partner = await office.viewer("vendor"), office.partner
    assert (await act(vendor, "suspendPartner", partner))["errors"] == [{"code": "REQUIRED", "field": "why"}]
    assert (await act(vendor, "suspendPartner", partner, "Unpaid invoice"))["errors"] == []
    assert (await act(vendor, "suspendPartner", partner, "Twice"))["errors"][0]["code"] == "WRONG_STATUS"
    for path in ("/", "/people", "/clients", "/settings/security", "/prove/passkey"):
        answer = await visitor.get(path)
        assert answer.headers.get("location") == "/held" or path == "/prove/passkey", path
    page = (await visitor.get("/held")).text
    assert "is suspended" in page and "Unpaid invoice" in page and "Set up" not in page
    assert (await visitor.post("/people/invite", "/held", name="N", email="n@x.example", role="ADMIN")).headers["location"] == "/held"
    for token in (personal, tool):
        assert await entry.viewer_from_token(token, clock.now()) is None
    found = await entry.viewer_from_session(digest(visitor.client.cookies["portal"]), clock.now(), settings)
    viewer = found[0]
    assert (viewer.held, viewer.partner_id, viewer.staff_id, viewer.permissions) == ("suspended", None, None, frozenset())
    told = await ask(viewer, "query ($id: ID!) { viewer { kind permissions partner { id } } node(id: $id) { id } }", id=gid(partner))
    assert told == {"viewer": {"kind": "STAFF", "permissions": [], "partner": None}, "node": None}
    assert (await Visitor(settings, visitor.app).sign_in("advisor")).headers["location"] == "/"
    assert [await Staff.all().count(), await Session.all().count() - 1, await MailToken.all().count()] == before
    assert "Unpaid invoice" in (await Mail.get(kind="people/partner_suspended")).text
    assert (await act(vendor, "reactivatePartner", partner))["errors"] == []
    assert (await visitor.get("/people")).status_code == 200 and await entry.viewer_from_token(tool, clock.now())
    assert (await Mail.get(kind="people/partner_reactivated")).to == "owner@demo.example"


async def test_an_analyst_of_a_suspended_partner_is_shut_out_too(office: Cast, visitor: Visitor, settings: Settings):
    from portal.people.commands import create_token

    await User.filter(id=office.users["analyst"].id).update(analyst_partner_id=office.partner.id)
    token = await create_token(settings, actor="analyst@demo.example")
    await visitor.sign_in("analyst")
    assert (await visitor.get("/graphiql")).status_code == 200 and await entry.viewer_from_token(token, clock.now())
    await act(await office.viewer("vendor"), "suspendPartner", office.partner, "x")
    assert (await visitor.get("/graphiql")).headers["location"] == "/held"
    assert "is suspended" in (await visitor.get("/held")).text
    assert await entry.viewer_from_token(token, clock.now()) is None


async def test_who_has_another_partner_goes_on_there(office: Cast, visitor: Visitor):
    now = clock.now()
    await Staff.create(user_id=office.users["advisor"].id, partner_id=office.other.id, role=Role.ADVISOR, invited_at=now, joined_at=now)
    await act(await office.viewer("vendor"), "suspendPartner", office.partner, "x")
    await visitor.sign_in("advisor")
    assert "Rival HR" in (await visitor.get("/clients")).text
    own = gid(office.staff["advisor"])
    assert (await visitor.post("/switch", "/clients", membership=own)).status_code == 303
    assert (await visitor.get("/clients")).headers["location"] == "/held"
    there = gid(await Staff.get(user_id=office.users["advisor"].id, partner_id=office.other.id))
    assert (await visitor.post("/switch", "/held", membership=there)).headers["location"] == "/"
    assert (await visitor.get("/clients")).status_code == 200
    assert (await visitor.get("/held")).headers["location"] == "/"


async def test_a_declined_one_reads_why_and_may_be_approved_after_all(office: Cast, visitor: Visitor):
    await sign_up(visitor)
    await visitor.post(await link_to("bo@brook.example"), password=NEW)
    partner, vendor = await Partner.get(name="Brook & Søn"), await office.viewer("vendor")
    assert (await act(vendor, "declinePartner", partner, "No bookkeeper"))["errors"] == []
    assert "No bookkeeper" in (await visitor.get("/held")).text
    assert "No bookkeeper" in (await Mail.get(kind="people/partner_declined")).text
    assert (await act(vendor, "approvePartner", partner))["errors"] == []
    assert (await visitor.get("/people")).status_code == 200


@pytest.mark.parametrize("who", ["owner", "finance", "analyst"])
async def test_nobody_but_the_vendors_admins_decides(office: Cast, who: str):
    from tests.cast import answer

    for name in ("approvePartner", "declinePartner", "suspendPartner", "reactivatePartner"):
        result = await answer(await office.viewer(who), ACT.format(name), input={"partner": gid(office.partner), "why": "x"})
        assert result.errors[0].extensions["code"] == "FORBIDDEN"
    assert (await Partner.get(id=office.partner.id)).status == "active"


async def test_the_vendor_sees_who_waits_and_decides_on_pages(office: Cast, visitor: Visitor, settings: Settings):
    await sign_up(visitor)
    await visitor.post(await link_to("bo@brook.example"), password=NEW)
    vendor = Visitor(settings, visitor.app)
    await vendor.sign_in("vendor")
    page = (await vendor.get("/partners?status=pending")).text
    assert "Brook &amp; Søn" in page and "Ferrow" not in page.split("<table")[1]
    path = f"/partners/{gid(await Partner.get(name='Brook & Søn'))}"
    assert "bo@brook.example" in (await vendor.get(path)).text
    assert (await vendor.post(f"{path}/decline", why="")).status_code == 422
    assert (await vendor.post(f"{path}/approve")).headers["location"] == path
    assert (await vendor.post(f"{path}/suspend", why="Test")).headers["location"] == path
    assert "Suspended on" in (await vendor.get(path)).text
    assert (await vendor.post(f"{path}/reactivate")).headers["location"] == path
    finance = Visitor(settings, visitor.app)
    await finance.sign_in("finance")
    page = (await finance.get(path)).text
    assert "bo@brook.example" not in page and "/suspend" not in page
    assert (await finance.get(f"{path}/suspend")).status_code == 403
