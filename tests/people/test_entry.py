"""Signing in, sessions and API tokens: who gets in, and who no longer does."""

import asyncio
from datetime import timedelta
from uuid import UUID

import pytest

from portal.kernel import clock
from portal.kernel.refusal import Refused
from portal.kernel.viewer import Kind
from portal.people import entry
from portal.people.jobs import tidy
from portal.people.models import ApiToken, MailToken, Session, SignInCount, Staff, User, digest
from portal.people.rules import Role
from portal.settings import Settings
from tests.cast import PASSWORD, Cast, person

HERE = entry.Browser("192.0.2.7", "Firefox on Linux")


async def set_password(user: User, password: str, kept: UUID | None = None) -> None:
    await user.set_password(await user.hash_of(password, 15), clock.now(), keep_session=kept)


@pytest.fixture
async def known(cast: Cast) -> Cast:
    """The cast, in which the owner, the rival and the vendor have a password."""
    for name in ("owner", "rival", "vendor"):
        await set_password(cast.users[name], PASSWORD)
    return cast


async def code_of(work) -> str:
    with pytest.raises(Refused) as refused:
        await work
    return refused.value.refusals[0].code


async def test_right_password_begins_a_session(known: Cast, settings: Settings):
    now = clock.now()
    session, secret = await entry.sign_in(" OWNER@demo.example", PASSWORD, HERE, settings, now)
    assert session.expires_at == now + timedelta(hours=12)
    assert session.digest == digest(secret) != secret
    viewer, found = await entry.viewer_from_session(digest(secret), now, settings)
    assert (viewer.kind, viewer.role, viewer.partner_id) == (Kind.STAFF, Role.OWNER, known.partner.id)
    assert found.id == viewer.session_id == session.id
    assert (session.browser, session.address) == ("Firefox on Linux", "192.0.2.7")


async def test_wrong_and_unknown_are_the_same_sentence(known: Cast, settings: Settings):
    said = []
    for email, password in (("owner@demo.example", "wrong"), ("nobody@demo.example", PASSWORD), ("advisor@demo.example", ""), ("\x00", "\x00")):
        with pytest.raises(Refused) as refused:
            await entry.sign_in(email, password, HERE, settings, clock.now())
        said.append(refused.value.refusals)
    assert len(set(said)) == 1
    assert not await Session.all().exists()


async def test_tries_are_charged_before_they_are_judged(known: Cast, settings: Settings):
    now = clock.now()
    tries = [entry.sign_in("owner@demo.example", f"wrong {n}", HERE, settings, now) for n in range(30)]
    codes = [await code_of(each) for each in tries[:5]] + list(await asyncio.gather(*map(code_of, tries[5:])))
    assert sorted(codes) == ["TOO_MANY_ATTEMPTS"] * 20 + ["WRONG_SIGN_IN"] * 10
    assert await code_of(entry.sign_in("owner@demo.example", PASSWORD, HERE, settings, now)) == "TOO_MANY_ATTEMPTS"
    elsewhere = entry.Browser("198.51.100.1")
    assert await code_of(entry.sign_in("owner@demo.example", PASSWORD, elsewhere, settings, now)) == "TOO_MANY_ATTEMPTS"
    assert await code_of(entry.sign_in("rival@demo.example", PASSWORD, HERE, settings, now)) == "TOO_MANY_ATTEMPTS"
    assert await entry.sign_in("rival@demo.example", PASSWORD, elsewhere, settings, now)


async def test_no_spelling_of_an_address_is_counted_apart(known: Cast, settings: Settings):
    """From as many networks as there are tries, each with another tail far behind the owner's address."""
    now = clock.now()
    for n in range(12):
        spelt = "owner@demo.example" + ("", " ", "\u3000")[n % 3] if n < 10 else "owner@demo.example" + " " * 300 + str(n)
        password = "wrong" if n < 10 else PASSWORD
        code = await code_of(entry.sign_in(spelt, password, entry.Browser(f"10.1.{n}.1"), settings, now))
        assert code == "WRONG_SIGN_IN"
    elsewhere = entry.Browser("198.51.100.9")
    assert await code_of(entry.sign_in("owner@demo.example", PASSWORD, elsewhere, settings, now)) == "TOO_MANY_ATTEMPTS"


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2::", "2001:db8:1:2::/64"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("fe80::1%eth0", "fe80::/64"),
        ("testclient", "testclient"),
        ("", ""),
    ],
)
def test_a_customers_network_counts_as_one_address(address: str, network: str):
    assert entry.network_of(address) == network


async def test_lock_out_says_when_and_ends_then(known: Cast, settings: Settings):
    now = clock.now()
    for _try in range(10):
        await code_of(entry.sign_in("owner@demo.example", "wrong", HERE, settings, now))
    with pytest.raises(Refused) as refused:
        await entry.sign_in("owner@demo.example", PASSWORD, HERE, settings, now + timedelta(seconds=61))
    assert "in 4 minutes" in refused.value.refusals[0].message
    assert await entry.sign_in("owner@demo.example", PASSWORD, HERE, settings, now + timedelta(seconds=301))


async def test_right_tries_are_not_counted(known: Cast, settings: Settings):
    for _try in range(12):
        await entry.sign_in("owner@demo.example", PASSWORD, HERE, settings, clock.now())


async def test_all_together_are_counted_too(known: Cast, settings: Settings):
    few = settings.model_copy(update={"signin_attempts_all": 3})
    now = clock.now()
    for n in range(3):
        await code_of(entry.sign_in(f"someone{n}@x.example", "wrong", entry.Browser(f"10.0.0.{n}"), few, now))
    assert await code_of(entry.sign_in("owner@demo.example", PASSWORD, HERE, few, now)) == "TOO_MANY_ATTEMPTS"


async def test_session_of_before_is_dead_after_signing_in(known: Cast, settings: Settings):
    now = clock.now()
    planted, secret = await entry.sign_in("rival@demo.example", PASSWORD, HERE, settings, now)
    _own, fresh = await entry.sign_in("owner@demo.example", PASSWORD, HERE, settings, now, old=planted.id)
    assert await entry.viewer_from_session(digest(secret), now, settings) is None
    assert await entry.viewer_from_session(digest(fresh), now, settings)


async def test_session_ends_after_twelve_hours_however_busy(known: Cast, settings: Settings):
    now = clock.now()
    _row, secret = await entry.sign_in("owner@demo.example", PASSWORD, HERE, settings, now)
    assert await entry.viewer_from_session(digest(secret), now + timedelta(hours=11, minutes=59), settings)
    assert await entry.viewer_from_session(digest(secret), now + timedelta(hours=12), settings) is None


async def test_idle_vendor_staff_are_signed_out(known: Cast, settings: Settings):
    now = clock.now()
    _row, secret = await entry.sign_in("vendor@demo.example", PASSWORD, HERE, settings, now)
    viewer, _row = await entry.viewer_from_session(digest(secret), now + timedelta(minutes=29), settings)
    assert viewer.kind is Kind.VENDOR
    assert await entry.viewer_from_session(digest(secret), now + timedelta(minutes=58), settings)
    assert await entry.viewer_from_session(digest(secret), now + timedelta(minutes=90), settings) is None
    assert not await Session.filter(user_id=known.users["vendor"].id).exists()


async def test_last_seen_is_written_once_a_minute(known: Cast, settings: Settings):
    now = clock.now()
    row, secret = await entry.sign_in("owner@demo.example", PASSWORD, HERE, settings, now)
    await entry.viewer_from_session(digest(secret), now + timedelta(seconds=59), settings)
    assert (await Session.get(id=row.id)).seen_at == now
    await entry.viewer_from_session(digest(secret), now + timedelta(seconds=60), settings)
    assert (await Session.get(id=row.id)).seen_at == now + timedelta(seconds=60)
    assert (await Staff.get(id=known.staff["owner"].id)).last_seen_at == now + timedelta(seconds=60)


async def test_deactivated_staff_are_out_at_the_next_request(known: Cast, settings: Settings):
    now = clock.now()
    boss, _place = await person("boss", known.partner, Role.OWNER)
    known.users["boss"], known.staff["boss"] = boss, _place
    _row, secret = await entry.sign_in("owner@demo.example", PASSWORD, HERE, settings, now)
    await (await Staff.get(id=known.staff["owner"].id)).deactivate(await known.viewer("boss"))
    assert await entry.viewer_from_session(digest(secret), now, settings) is None
    assert await code_of(entry.sign_in("owner@demo.example", PASSWORD, HERE, settings, now)) == "NO_ACCESS"


async def test_person_in_two_partners_switches_with_a_new_secret(known: Cast, settings: Settings):
    now = clock.now()
    second = await Staff.create(
        user_id=known.users["owner"].id, partner_id=known.other.id, role=Role.ADVISOR, invited_at=now, joined_at=now
    )
    session, secret = await entry.sign_in("owner@demo.example", PASSWORD, HERE, settings, now)
    viewer, _row = await entry.viewer_from_session(digest(secret), now, settings)
    assert viewer.partner_id == known.partner.id  # Ferrow & Lund comes before Rival HR
    fresh = await entry.switch(session, second.id)
    viewer, _row = await entry.viewer_from_session(digest(fresh), now, settings)
    assert (viewer.partner_id, viewer.role, viewer.granted_only) == (known.other.id, Role.ADVISOR, True)
    assert await entry.viewer_from_session(digest(secret), now, settings) is None
    assert await entry.switch(session, known.staff["advisor"].id) is None
    assert await entry.switch(session, known.staff["rival"].id) is None


# API tokens


async def make_token(secret: str, **details) -> ApiToken:
    now = clock.now()
    details = {"scopes": ["clients:read"], "expires_at": now + timedelta(days=1)} | details
    return await ApiToken.create(name="Test", digest=digest(secret), hint=secret[:8], created_at=now, **details)


async def test_token_acts_as_the_person_within_its_scopes(known: Cast):
    secret = entry.draw_token()
    reader = known.users["reader"]
    row = await make_token(
        secret, user_id=reader.id, partner_id=known.partner.id, scopes=["clients:read", "clients:manage", "people:manage"]
    )
    viewer = await entry.viewer_from_token(secret, clock.now())
    assert (viewer.kind, viewer.user_id, viewer.partner_id) == (Kind.STAFF, reader.id, known.partner.id)
    assert viewer.permissions == {"clients:read"}
    assert viewer.actor_key == f"token:{row.id}"
    await Staff.filter(id=known.staff["reader"].id).update(deactivated_at=clock.now())
    assert await entry.viewer_from_token(secret, clock.now()) is None


async def test_tool_is_no_person(known: Cast):
    secret = entry.draw_token()
    await make_token(secret, partner_id=known.partner.id)
    viewer = await entry.viewer_from_token(secret, clock.now())
    assert (viewer.kind, viewer.user_id, viewer.partner_id, viewer.name) == (Kind.TOOL, None, known.partner.id, "Test")
    assert viewer.permissions == {"clients:read"}


async def test_dead_and_mistyped_tokens_open_nothing(known: Cast):
    now = clock.now()
    expired, revoked, unknown = entry.draw_token(), entry.draw_token(), entry.draw_token()
    await make_token(expired, partner_id=known.partner.id, expires_at=now)
    await make_token(revoked, partner_id=known.partner.id, revoked_at=now)
    for secret in (expired, revoked, unknown, "", "ppt_", unknown[:-1] + ("a" if unknown[-1] != "a" else "b"), "ppt_ü" + "a" * 48):
        assert await entry.viewer_from_token(secret, now) is None
    assert entry.looks_like_token(unknown) and len(unknown) == 4 + 43 + 6


async def test_last_use_of_a_token_is_written_once_a_minute(known: Cast):
    secret, now = entry.draw_token(), clock.now()
    row = await make_token(secret, partner_id=known.partner.id)
    for seconds, written in ((0, 0), (59, 0), (61, 61)):
        await entry.viewer_from_token(secret, now + timedelta(seconds=seconds))
        assert (await ApiToken.get(id=row.id)).last_used_at == now + timedelta(seconds=written)


async def test_new_password_ends_the_other_sessions(known: Cast, settings: Settings):
    now = clock.now()
    kept, secret = await entry.sign_in("owner@demo.example", PASSWORD, HERE, settings, now)
    _other, lost = await entry.sign_in("owner@demo.example", PASSWORD, HERE, settings, now)
    await set_password(await User.get(id=kept.user_id), "another long sentence", kept.id)
    assert await entry.viewer_from_session(digest(secret), now, settings)
    assert await entry.viewer_from_session(digest(lost), now, settings) is None


async def test_what_has_had_its_time_is_thrown_away(known: Cast, settings: Settings):
    now = clock.now()
    owner = known.users["owner"]
    for hours, days in ((1, 1), (13, 40)):
        then = now - timedelta(hours=hours)
        await Session.start(owner, then, 12, browser="", address="", partner_id=None)
        await MailToken.make(now - timedelta(days=days), "join", owner, timedelta(days=7))
        await SignInCount.charge(f"key {hours}", now - timedelta(days=days), 300, 10)
    assert await tidy(settings) == 0
    assert await Session.all().count() == await MailToken.all().count() == 1
    assert await SignInCount.all().count() == 0
