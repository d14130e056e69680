"""Entering accounts: who may, as whom, what hinders it, and what ends it. Every refusal leaves nothing behind."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
import time_machine

from portal.access.models import Grant
from portal.accounts.models import Account, AccountUser, Engagement
from portal.accounts.rules import AccessHealth, Lifecycle, UserRole
from portal.db.transactions import atomic
from portal.identity import rules
from portal.identity.models import AuthorizationCode, OidcClient, SignIn
from portal.kernel import clock, ids
from portal.kernel.viewer import Viewer
from portal.outbox.models import Mail
from portal.outbox.webhooks import Webhook
from portal.partners.models import Partner
from portal.people.models import Session, Staff
from portal.people.rules import Role
from tests.cast import Cast, answer, ask, gid, person, system
from tests.identity.stage import Stage, make_account, make_client, user_in

SIGN_IN = "mutation($input: SignInInput!) { signIn(input: $input) { signIn { id url who asUser } errors { code message field } } }"
END = "mutation($input: EndSignInInput!) { endSignIn(input: $input) { signIn { isRunning endedWhy } errors { code } } }"
STANDING = "query($id: ID!) { node(id: $id) { ... on Account { canSignIn { ok code reason mayAsk asOther } ownSignIn { id } } } }"


async def proven(cast: Cast, who: str, minutes: float = 1) -> Viewer:
    """A member of the cast who gave the password so long ago."""
    viewer = await cast.viewer(who)
    return replace(viewer, proven_at=viewer.now - timedelta(minutes=minutes))


@pytest.fixture
async def world(cast: Cast) -> dict[str, Any]:
    """A client of the provider, and an account with users of every role."""
    client, _secret = await make_client(cast)
    engagement = await make_account(cast, lifecycle=Lifecycle.PAYING, company_id="MUL")
    key = engagement.account_id
    await Account.filter(id=key).update(email="mia@mulcahy.example")
    return {
        "client": client,
        "engagement": engagement,
        "account": await Account.get(id=key),
        "owner": await user_in(key, "Own User", UserRole.MANAGER, user_id=cast.users["owner"].id),
        "admin": await user_in(key, "Mia Mulcahy", UserRole.ADMIN),
        "manager": await user_in(key, "Declan Roche", UserRole.MANAGER),
        "employee": await user_in(key, "Ciara Byrne", UserRole.EMPLOYEE),
    }


def as_other(world: dict[str, Any], target: str = "employee", **changes: Any) -> dict[str, Any]:
    said = {"account": gid(world["account"]), "asUser": gid(world[target]), "reason": "The pay run stops.", "minutes": 30}
    return {**said, **changes}


async def begun(viewer: Viewer, given: dict[str, Any]) -> tuple[Any, list[str]]:
    """What became of it: the sign-in, or the codes of what hinders it."""
    told = (await ask(viewer, SIGN_IN, input=given))["signIn"]
    return told["signIn"], [error["code"] for error in told["errors"]]


async def test_me_at_once(cast: Cast, world: dict[str, Any]):
    told, errors = await begun(await cast.viewer("owner"), {"account": gid(world["account"])})
    assert errors == [] and told["asUser"] is None and told["who"] == "owner"
    assert told["url"].startswith("https://payroll.example/oidc/login?iss=http") and "login_hint=signin_" in told["url"]


MAY_ENTER = {Lifecycle.TRIAL, Lifecycle.PAYING, Lifecycle.PAST_DUE}


@pytest.mark.parametrize("lifecycle", Lifecycle)
async def test_only_an_account_in_use_is_entered(cast: Cast, world: dict[str, Any], lifecycle: Lifecycle):
    engagement = await make_account(cast, "Other", lifecycle=lifecycle)
    account = await Account.get(id=engagement.account_id)
    _told, errors = await begun(await cast.viewer("owner"), {"account": gid(account)})
    assert errors == ([] if lifecycle in MAY_ENTER else ["NOT_IN_USE"])
    standing = (await ask(await cast.viewer("owner"), STANDING, id=gid(account)))["node"]["canSignIn"]
    assert standing["ok"] is (lifecycle in MAY_ENTER) and (standing["reason"] is None) is standing["ok"]
    assert standing["mayAsk"] is False


@pytest.mark.parametrize("health", AccessHealth)
async def test_broken_access_is_said_before_the_click(cast: Cast, world: dict[str, Any], health: AccessHealth):
    engagement = await make_account(cast, "Other", health)
    account = await Account.get(id=engagement.account_id)
    viewer = await cast.viewer("owner")
    standing = (await ask(viewer, STANDING, id=gid(account)))["node"]["canSignIn"]
    _told, errors = await begun(viewer, {"account": gid(account)})
    good = health in (AccessHealth.OK, AccessHealth.UNKNOWN)
    assert standing["ok"] is good and standing["mayAsk"] is not good
    assert errors == ([] if good else [standing["code"]])
    if health in (AccessHealth.DEMOTED, AccessHealth.DEACTIVATED, AccessHealth.REVOKED):
        assert "Mia Mulcahy or another admin" in standing["reason"]


async def test_a_product_that_is_no_client_is_not_entered(cast: Cast, world: dict[str, Any]):
    engagement = await make_account(cast, "Other", product="time")
    _told, errors = await begun(await cast.viewer("owner"), {"account": gid(await Account.get(id=engagement.account_id))})
    assert errors == ["NO_SIGN_IN_THERE"]


# Who × whom

ROLES_OF_STAFF = ["owner", "admin", "advisor granted", "advisor", "reader", "rival", "vendor", "finance", "analyst", "tool"]


async def staff_viewer(cast: Cast, world: dict[str, Any], who: str) -> Viewer:
    if who == "admin":
        cast.users["admin"], staff = await person("admin", cast.partner, Role.ADMIN)
        assert staff
        cast.staff["admin"] = staff
    if who == "advisor granted":
        await Grant.give(await cast.viewer("owner"), cast.staff["advisor"], world["engagement"])
    if who == "tool":
        return Viewer(kind="tool", name="t", partner_id=cast.partner.id, permissions=frozenset({"clients:read", "contacts:read"}))  # type: ignore[arg-type]
    viewer = await cast.viewer(who.split()[0])
    return replace(viewer, proven_at=viewer.now)


TARGETS = ["me", "owner", "admin", "manager", "employee", "inactive", "gone", "elsewhere", "colleague", "vendor's", "rival's"]
OTHERS = {
    "me": [],
    "owner": ["PARTNERS_PERSON"],
    "admin": ["STRONGER_THAN_YOU"],
    "manager": [],
    "employee": [],
    "inactive": ["USER_INACTIVE"],
    "gone": ["NOT_FOUND"],
    "elsewhere": ["NOT_FOUND"],
    "colleague": ["PARTNERS_PERSON"],
    "vendor's": ["PARTNERS_PERSON"],
    "rival's": ["PARTNERS_PERSON"],
}


async def _target(cast: Cast, world: dict[str, Any], target: str) -> AccountUser | None:
    key = world["account"].id
    match target:
        case "me":
            return None
        case "inactive":
            return await user_in(key, "Gone Fishing", is_active=False)
        case "gone":
            return await user_in(key, "Left Long Ago", gone_at=clock.now())
        case "elsewhere":
            return await user_in((await make_account(cast, "Elsewhere")).account_id, "Somebody Else")
        case "colleague":
            return await user_in(key, "advisor", user_id=cast.users["advisor"].id)
        case "vendor's":
            return await user_in(key, "Vera", email="Vendor@demo.example")
        case "rival's":
            return await user_in(key, "Rita", email="rival@demo.example")
    return world[target]


@pytest.mark.parametrize("who", ROLES_OF_STAFF)
async def test_who_may_enter_as_whom(cast: Cast, world: dict[str, Any], who: str):
    """Each role against each target: what is not allowed is refused, and nothing is begun."""
    world["engagement"].user_id = cast.users["owner"].id  # the partner's own user, a manager in the account
    await world["engagement"].save(update_fields=["user_id"])
    viewer = await staff_viewer(cast, world, who)
    wrong = {}
    for name in TARGETS:
        target = await _target(cast, world, name)
        given = as_other(world, asUser=gid(target)) if target else {"account": gid(world["account"])}
        before = await SignIn.all().count()
        result = await answer(viewer, SIGN_IN, input=given)
        if result.errors:
            codes = [error.extensions["code"] for error in result.errors]
        else:
            codes = [error["code"] for error in result.data["signIn"]["errors"]]
        expected = OTHERS[name] if who in ("owner", "admin", "advisor granted") else ["NOT_FOUND"] if who in ("advisor", "rival") else ["FORBIDDEN"]
        made = await SignIn.all().count() - before
        if codes != expected or made != (0 if expected else 1):
            wrong[name] = codes, expected, made
    assert not wrong


async def test_the_chooser_says_who_can_not_be_acted_as(cast: Cast, world: dict[str, Any]):
    document = "query($id: ID!) { node(id: $id) { ... on Account { users { nodes { name role canActAs { ok code } } } } } }"
    told = (await ask(await cast.viewer("owner"), document, id=gid(world["account"])))["node"]["users"]["nodes"]
    assert {each["name"]: each["canActAs"]["code"] for each in told} == {
        "Own User": "PARTNERS_PERSON",
        "Mia Mulcahy": "STRONGER_THAN_YOU",
        "Declan Roche": None,
        "Ciara Byrne": None,
    }


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"reason": " "}, "REQUIRED"),
        ({"reason": "x" * 501}, "TOO_LONG"),
        ({"minutes": None}, "BAD_MINUTES"),
        ({"minutes": 14}, "BAD_MINUTES"),
        ({"minutes": 61}, "BAD_MINUTES"),
        ({"minutes": -15}, "BAD_MINUTES"),
    ],
)
async def test_acting_as_another_takes_a_reason_and_a_time(cast: Cast, world: dict[str, Any], changes: dict[str, Any], code: str):
    _told, errors = await begun(await proven(cast, "owner"), as_other(world, **changes))
    assert errors == [code]


async def test_acting_as_another_takes_a_fresh_proof(cast: Cast, world: dict[str, Any]):
    for minutes, expected in ((9.9, []), (10, ["STEP_UP_NEEDED"])):
        assert (await begun(await proven(cast, "owner", minutes), as_other(world)))[1] == expected
    token = replace(await cast.viewer("owner"), proven_at=None, token_id=ids.new())
    assert (await begun(token, as_other(world)))[1] == ["STEP_UP_NEEDED"]
    assert (await begun(token, {"account": gid(world["account"])}))[1] == []


async def test_a_client_may_allow_only_me(cast: Cast, world: dict[str, Any]):
    await Engagement.filter(id=world["engagement"].id).update(allows_other_user=False)
    viewer = await proven(cast, "owner")
    assert (await begun(viewer, as_other(world)))[1] == ["CLIENT_ALLOWS_ONLY_ME"]
    assert (await begun(viewer, {"account": gid(world["account"])}))[1] == []
    assert (await ask(viewer, STANDING, id=gid(world["account"])))["node"]["canSignIn"]["asOther"] is False


async def test_a_user_of_elsewhere_is_answered_like_none_and_no_refusal_names_a_person(cast: Cast, world: dict[str, Any]):
    elsewhere = await user_in((await make_account(cast, "Elsewhere")).account_id, "Somebody Else")
    viewer = await proven(cast, "owner")
    for allowed in (True, False):
        await Engagement.filter(id=world["engagement"].id).update(allows_other_user=allowed)
        told = []
        for key in (gid(elsewhere), ids.encode("accountuser", ids.new())):
            told.append((await ask(viewer, SIGN_IN, input={**as_other(world), "asUser": key}))["signIn"]["errors"])
        assert told[0] == told[1] and told[0][0]["code"] == "NOT_FOUND"
    await Engagement.filter(id=world["engagement"].id).update(allows_other_user=True)
    for target in ("admin", "inactive", "colleague"):
        row = await _target(cast, world, target)
        assert row
        (error,) = (await ask(viewer, SIGN_IN, input={**as_other(world), "asUser": gid(row)}))["signIn"]["errors"]
        assert row.name not in error["message"]


async def test_whose_own_role_is_unknown_acts_as_nobody(cast: Cast, world: dict[str, Any]):
    await AccountUser.filter(id=world["owner"].id).update(user_id=None)
    assert (await begun(await proven(cast, "owner"), as_other(world)))[1] == ["OWN_ROLE_UNKNOWN"]


# Through the product


def test_acting_as_another_shows_in_the_token_and_to_the_client(stage: Stage):
    portal = stage.portal

    async def begin() -> tuple[SignIn, str]:
        await Account.filter(id=stage.account.id).update(email="mia@mulcahy.example")
        row = await SignIn.begin_as_other(
            await proven(portal.cast, "owner"), stage.account, stage.other, "The pay run stops.", 15, timedelta(minutes=10)
        )
        return row, row.ticket(portal.settings.secret_key)

    row, ticket = portal.run(begin)
    claims = stage.claims(stage.redeem(stage.code(ticket=ticket)).json()["id_token"])
    owner = portal.cast.users["owner"]
    assert claims["sub"] == stage.other.external_id and claims["name"] == "Declan Roche"
    assert claims["act"] == {"sub": ids.encode("user", owner.id), "name": "owner"}
    assert 14 * 60 < claims["until"] - clock.now().timestamp() <= 15 * 60 and claims["reason"]
    assert claims["sid"] == ids.encode("signin", row.id)
    mail = portal.run(_mail)
    assert mail.to == "mia@mulcahy.example" and "owner" in mail.text and "The pay run stops." in mail.text and "Declan Roche" in mail.text
    second = portal.run(_try_again, stage)
    assert second == "ACTS_ALREADY"


async def _try_again(stage: Stage) -> str:
    from portal.kernel.refusal import Refused

    viewer = await proven(stage.portal.cast, "owner")
    try:
        await SignIn.begin_as_other(viewer, stage.account, stage.other, "Again.", 15, timedelta(minutes=10))
    except Refused as refused:
        return refused.refusals[0].code
    return ""


async def _mail() -> Mail:
    return await Mail.get(kind="identity/entered_as")


# Tickets that are abused


def refused(stage: Stage, ticket: str, who: Any = "owner", **changes: Any) -> bool:
    """Whether a ticket is not taken, and gives no code."""
    before = stage.portal.run(AuthorizationCode.all().count)
    told = stage.get(stage.asking(ticket, **changes), who)
    return told.status_code == 403 and "location" not in told.headers and stage.portal.run(AuthorizationCode.all().count) == before


def test_a_ticket_is_the_persons_own(stage: Stage):
    ticket = stage.ticket()
    for who in ("advisor", "reader", "rival", "vendor"):
        assert refused(stage, ticket, who), who
    assert stage.code(ticket=ticket)  # and still the owner's


def test_a_ticket_is_for_one_product(stage: Stage):
    other, _secret = stage.portal.run(make_client, stage.portal.cast, "time", "time.example")
    assert refused(stage, stage.ticket(), client_id=other.client_id, redirect_uri=other.redirect_uris[0])


def test_a_ticket_is_used_once_and_within_a_minute(stage: Stage):
    ticket, late = stage.ticket(), stage.ticket()
    assert stage.code(ticket=ticket)
    assert refused(stage, ticket)
    owner = stage.portal.sign_in("owner")
    with time_machine.travel(clock.now() + timedelta(seconds=61), tick=False):
        assert refused(stage, late, owner)


def test_a_ticket_can_not_be_made_up(stage: Stage):
    ticket = stage.ticket()
    name, _dot, code = ticket.partition(".")
    fresh = ids.encode("signin", ids.new())
    for forged in (name, f"{name}.", f"{name}.{code[:-1]}", f"{fresh}.{code}", f"{name}.{code}x", "signin_", f"{name}.é"):
        assert refused(stage, forged), forged
    assert stage.code(ticket=ticket)


async def _lose(stage: Stage, what: str) -> None:
    cast, engagement = stage.portal.cast, await Engagement.get(id=stage.engagement.id)
    async with atomic():
        match what:
            case "engagement":
                await engagement.end(system())
            case "access":
                await engagement.report_access(system(), str(ids.new()), 9, AccessHealth.DEACTIVATED, "Mia")
            case "account":
                await stage.account.move_to(system(), Lifecycle.CANCELLED, "billing")  # type: ignore[arg-type]
            case "staff":
                await Staff.filter(id=cast.staff["owner"].id).update(deactivated_at=clock.now())
            case "role":
                await Staff.filter(id=cast.staff["owner"].id).update(role=Role.READ_ONLY)
            case "grant":
                await Staff.filter(id=cast.staff["owner"].id).update(role=Role.ADVISOR)
            case "session":
                await Session.filter(user_id=cast.users["owner"].id).delete()


LOSSES = {
    "engagement": "engagement",
    "access": "access",
    "account": "access",
    "staff": "staff",
    "role": "staff",
    "grant": "grant",
    "session": "session",
}


@pytest.mark.parametrize("what", LOSSES)
def test_what_is_lost_between_click_and_question_is_lost(stage: Stage, what: str):
    owner, ticket = stage.portal.sign_in("owner"), stage.ticket()
    stage.portal.run(_lose, stage, what)
    answer = stage.get(stage.asking(ticket), owner)
    assert answer.status_code in (303, 403) and "code=" not in answer.headers.get("location", "")


@pytest.mark.parametrize("what", LOSSES)
def test_what_is_lost_between_code_and_token_is_lost(stage: Stage, what: str):
    owner = stage.portal.sign_in("owner")
    code = stage.code(owner)
    stage.portal.run(_lose, stage, what)
    assert stage.redeem(code).json()["error"] == "invalid_grant"
    assert not stage.portal.run(SignIn.filter(entered_at__isnull=False).count)


@pytest.mark.parametrize(("what", "why"), LOSSES.items())
def test_a_sign_in_ends_with_what_let_the_person_in(stage: Stage, what: str, why: str):
    """And the product is told by the back channel."""
    owner = stage.portal.sign_in("owner")
    token = stage.redeem(stage.code(owner)).json()["access_token"]
    assert stage.portal.run(_sweep) == 0
    stage.portal.run(_lose, stage, what)
    assert stage.portal.run(_sweep) == 1 and stage.portal.run(_sweep) == 0
    row = stage.portal.run(_only)
    assert row.ended_why == why
    told = stage.portal.run(_logouts)
    assert [each.data for each in told] == [
        {"sid": ids.encode("signin", row.id), "sub": ids.encode("user", stage.portal.cast.users["owner"].id)}
    ]
    assert stage.portal.client.get("/oidc/userinfo", headers={"authorization": f"Bearer {token}"}).status_code == 401


async def _sweep() -> int:
    return await SignIn.end_lapsed(clock.now())


async def _only() -> SignIn:
    return await SignIn.filter(entered_at__isnull=False).order_by("-id").first()


async def _logouts() -> list[Webhook]:
    return await Webhook.filter(kind="oidc.logout")


def test_a_partner_that_is_suspended_is_out_of_every_account(stage: Stage):
    cast = stage.portal.cast

    async def begin() -> str:
        return (await SignIn.begin_as_me(await cast.viewer("owner"), stage.account)).ticket(stage.portal.settings.secret_key)

    async def suspend() -> None:
        partner = await Partner.get(id=cast.partner.id)
        await partner.do(system(), "suspend", "Unpaid invoices.")

    stage.redeem(stage.code("owner", ticket=stage.portal.run(begin)))
    assert stage.portal.run(_sweep) == 0
    stage.portal.run(suspend)
    assert stage.portal.run(_sweep) == 1
    assert stage.portal.run(_only).ended_why == "staff" and len(stage.portal.run(_logouts)) == 1


def test_a_grant_that_runs_out_ends_the_sign_in_by_itself(stage: Stage):
    cast = stage.portal.cast

    async def give() -> str:
        until = clock.now() + timedelta(minutes=5)
        await Grant.give(await cast.viewer("owner"), cast.staff["advisor"], stage.engagement, until)
        row = await SignIn.begin_as_me(await cast.viewer("advisor"), stage.account)
        return row.ticket(stage.portal.settings.secret_key)

    stage.redeem(stage.code("advisor", ticket=stage.portal.run(give)))
    assert stage.portal.run(_sweep) == 0
    with time_machine.travel(clock.now() + timedelta(minutes=6), tick=False):
        assert stage.portal.run(_sweep) == 1
    assert stage.portal.run(_only).ended_why == "grant"


def test_what_was_drawn_for_a_moment_is_not_kept(stage: Stage):
    """The access log is."""
    stage.ticket()
    stage.redeem(stage.code())
    for days, rows, codes in ((0.9, 2, 1), (1.1, 1, 0)):
        stage.portal.run(SignIn.forget_unused, clock.now() + timedelta(days=days))
        assert (stage.portal.run(SignIn.all().count), stage.portal.run(AuthorizationCode.all().count)) == (rows, codes)
    assert stage.portal.run(_only)


def test_entering_anew_ends_the_earlier_one(stage: Stage):
    owner = stage.portal.sign_in("owner")
    stage.redeem(stage.code(owner))
    stage.redeem(stage.code(owner))
    ends = stage.portal.run(SignIn.all().order_by("id").values_list, "ended_why")
    assert [str(each[0]) if each[0] else None for each in ends] == ["replaced", None]


async def test_ending_is_ones_own_or_for_who_manages_access(cast: Cast, world: dict[str, Any]):
    await Grant.give(await cast.viewer("owner"), cast.staff["advisor"], world["engagement"])
    rows = []
    for who in ("owner", "advisor"):
        row = await SignIn.begin_as_me(await cast.viewer(who), world["account"])
        await SignIn.filter(id=row.id).update(used_at=clock.now())
        await row.enter(clock.now())
        rows.append(row)
    own, theirs = rows
    told = (await ask(await cast.viewer("advisor"), END, input={"signIn": gid(own)}))["endSignIn"]
    assert [error["code"] for error in told["errors"]] == ["NOT_FOUND"]
    assert (await ask(await cast.viewer("rival"), END, input={"signIn": gid(own)}))["endSignIn"]["errors"]
    told = (await ask(await cast.viewer("owner"), END, input={"signIn": gid(theirs)}))["endSignIn"]
    assert told == {"signIn": {"isRunning": False, "endedWhy": "LEFT"}, "errors": []}


async def test_one_is_seen_to_be_in(cast: Cast, world: dict[str, Any]):
    owner = await cast.viewer("owner")
    row = await SignIn.begin_as_me(owner, world["account"])
    await row.enter(clock.now())
    assert (await ask(await cast.viewer("owner"), STANDING, id=gid(world["account"])))["node"]["ownSignIn"] == {"id": gid(row)}
    await Grant.give(owner, cast.staff["advisor"], world["engagement"])
    assert (await ask(await cast.viewer("advisor"), STANDING, id=gid(world["account"])))["node"]["ownSignIn"] is None


LOG = "query($id: ID!) { node(id: $id) { ... on Account { signIns { totalCount nodes { who asUser reason url } } } } signIns { totalCount } }"


async def test_the_access_log_is_the_partners_own(cast: Cast, world: dict[str, Any]):
    """Another partner of the same account sees its own alone; who lacks a grant, none."""
    row = await SignIn.begin_as_me(await cast.viewer("owner"), world["account"])
    await SignIn.filter(id=row.id).update(used_at=clock.now())
    await row.enter(clock.now())
    await world["account"].engage(system(), cast.other.id, world["engagement"].origin)
    for who, count in (("owner", 1), ("reader", 1), ("rival", 0)):
        told = await ask(await cast.viewer(who), LOG, id=gid(world["account"]))
        assert told["node"]["signIns"]["totalCount"] == told["signIns"]["totalCount"] == count, who
        assert all(node["url"] is None for node in told["node"]["signIns"]["nodes"])
    told = await ask(await cast.viewer("advisor"), LOG, id=gid(world["account"]))
    assert told == {"node": None, "signIns": {"totalCount": 0}}


# Rules


def test_keys_are_published_before_they_sign_and_until_nothing_of_theirs_is_in_force():
    from types import SimpleNamespace

    start, day = clock.now(), timedelta(days=1)
    lasts = 90 * day
    keys: list[Any] = []
    for n in range(0, 400):
        now = start + n * day
        signs_from = rules.next_from(keys, now, lasts)
        if signs_from:
            assert not keys or signs_from - now >= rules.EARLY
            keys.append(SimpleNamespace(signs_from=signs_from))
        told = rules.published(keys, now)
        current = rules.signing(keys, now)
        assert current in told and len(told) <= 2
        assert now - current.signs_from <= lasts + day
    assert len(keys) == 5


BAD_ADDRESSES = [
    "",
    "payroll.example",
    "http://payroll.example/x",
    "https://",
    "https:///x",
    "https://user@payroll.example/",
    "https://payroll.example/#x",
    "https://payroll.example:port/",
    "https://payroll.example/a b",
    "javascript:alert(1)",
    "//payroll.example",
    "https://payroll.example\\x",
    "https://pаyroll.example/",
    "http://127.0.0.1:8082/x",
    "https://" + "x" * 500,
]


@pytest.mark.parametrize("url", BAD_ADDRESSES)
async def test_a_client_has_whole_https_addresses(cast: Cast, url: str):
    from portal.kernel.refusal import Refused

    for place in ("redirect_uris", "login_uri", "after_logout_uris"):
        said: dict[str, Any] = {"redirect_uris": ["https://a.example/cb"], "login_uri": "https://a.example/login"}
        said[place] = [url] if place.endswith("s") else url
        with pytest.raises(Refused):
            await OidcClient.register(
                cast.products["payroll"].id, **said, insecure_origins=["http://127.0.0.1:8081"], now=clock.now()
            )
    assert not await OidcClient.all().count()


async def test_plain_http_is_taken_of_the_origins_that_are_named(cast: Cast):
    row, secret = await OidcClient.register(
        cast.products["payroll"].id,
        redirect_uris=["http://127.0.0.1:8081/cb"],
        login_uri="http://127.0.0.1:8081/login",
        insecure_origins=["http://127.0.0.1:8081"],
        now=clock.now(),
    )
    assert row.knows_secret(secret) and not row.knows_secret("") and secret not in row.secret_digest
    again, other = await OidcClient.register(
        cast.products["payroll"].id, redirect_uris=["https://a.example/cb"], login_uri="https://a.example/l", now=clock.now()
    )
    assert again.client_id == row.client_id and again.knows_secret(other) and not again.knows_secret(secret)
