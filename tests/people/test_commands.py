"""What the command line makes."""

from datetime import timedelta

import pytest

from portal.kernel import clock
from portal.kernel.viewer import Kind
from portal.outbox.models import Mail
from portal.people import entry
from portal.people.commands import CommandError, create_token, create_vendor
from portal.people.models import ApiToken, MailToken, Staff, User, digest
from portal.people.rules import PARTNER_TOOL_SCOPES, ROLE_PERMISSIONS, SECURITY, Role
from portal.settings import Settings
from tests.cast import Cast


async def said(work) -> str:
    with pytest.raises(CommandError) as error:
        await work
    return str(error.value)


async def test_token_acts_as_its_person_and_only_its_hash_is_kept(cast: Cast, settings: Settings):
    secret = await create_token(settings, actor="OWNER@demo.example")
    assert entry.looks_like_token(secret)
    row = await ApiToken.get()
    assert row.digest == digest(secret) and secret.startswith(row.hint) and len(row.hint) == 8
    assert row.expires_at - row.created_at == timedelta(days=90)
    viewer = await entry.viewer_from_token(secret, clock.now())
    assert (viewer.kind, viewer.partner_id, viewer.permissions) == (Kind.STAFF, cast.partner.id, ROLE_PERMISSIONS[Role.OWNER] - SECURITY)
    later = clock.now() + timedelta(days=90)
    assert await entry.viewer_from_token(secret, later) is None


async def test_token_has_never_more_than_its_person(cast: Cast, settings: Settings):
    assert "not to be had here: people:manage" in await said(
        create_token(settings, actor="reader@demo.example", scopes=["clients:read", "people:manage"])
    )
    assert "no such permission: all" in await said(create_token(settings, actor="owner@demo.example", scopes=("all",)))
    secret = await create_token(settings, actor="reader@demo.example", scopes=("clients:read",))
    assert (await entry.viewer_from_token(secret, clock.now())).permissions == {"clients:read"}


async def test_person_in_several_partners_names_one(cast: Cast, settings: Settings):
    now = clock.now()
    await Staff.create(user_id=cast.users["owner"].id, partner_id=cast.other.id, role=Role.READ_ONLY, invited_at=now, joined_at=now)
    assert "--partner: ferrow-lund, rival-hr" in await said(create_token(settings, actor="owner@demo.example"))
    secret = await create_token(settings, actor="owner@demo.example", partner="rival-hr")
    viewer = await entry.viewer_from_token(secret, now)
    assert (viewer.partner_id, viewer.role) == (cast.other.id, Role.READ_ONLY)
    assert "not in a partner rival-hr" in await said(create_token(settings, actor="reader@demo.example", partner="rival-hr"))


async def test_vendor_staff_and_analysts_need_no_partner(cast: Cast, settings: Settings):
    for who, kind in (("vendor", Kind.VENDOR), ("analyst", Kind.ANALYST)):
        secret = await create_token(settings, actor=f"{who}@demo.example")
        viewer = await entry.viewer_from_token(secret, clock.now())
        assert viewer.kind is kind and viewer.sees_every_partner


async def test_tool_belongs_to_one_partner_product_or_the_billing(cast: Cast, settings: Settings):
    for given in ({}, {"partner": "ferrow-lund", "billing": True}, {"partner": "ferrow-lund", "product": "payroll"}):
        assert "belongs to one" in await said(create_token(settings, tool="Sync", **given))
    viewer = await entry.viewer_from_token(await create_token(settings, tool="Sync", partner="ferrow-lund"), clock.now())
    assert (viewer.kind, viewer.name, viewer.permissions) == (Kind.TOOL, "Sync", PARTNER_TOOL_SCOPES)
    assert "profile:manage" not in viewer.permissions
    viewer = await entry.viewer_from_token(await create_token(settings, tool="Payroll", product="payroll"), clock.now())
    assert viewer.product_id == cast.products["payroll"].id and viewer.partner_id is None
    assert await entry.viewer_from_token(await create_token(settings, tool="Billing", billing=True), clock.now())
    for given, words in (({"partner": "nope"}, "no partner nope"), ({"product": "nope"}, "no product nope")):
        assert words in await said(create_token(settings, tool="Sync", **given))


@pytest.mark.parametrize("days", [0, -1, 10_000])
async def test_days_of_a_token_are_bounded(cast: Cast, settings: Settings, days: int):
    assert "1 to 3,660 days" in await said(create_token(settings, actor="owner@demo.example", days=days))


async def test_first_vendor_person_gets_a_link(db, settings: Settings):
    link = await create_vendor(settings, "vera@vendor.example")
    assert link.startswith("http://localhost:8080/password/")
    again = await create_vendor(settings, "vera@vendor.example")
    now = clock.now()
    assert await MailToken.find(link.rpartition("/")[2], "password", now) is None
    token = await MailToken.find(again.rpartition("/")[2], "password", now)
    user = await User.get(id=token.user_id)
    assert user.vendor_role == "admin" and await Mail.all().count() == 2
    await user.set_password(await user.hash_of("correct horse battery", 15), now)
    assert "has its first person" in await said(create_vendor(settings, "vera@vendor.example"))
    assert "has its first person" in await said(create_vendor(settings, "other@vendor.example"))


async def test_unknown_people_make_no_token(cast: Cast, settings: Settings):
    assert "no person with the address nobody@x.example" in await said(create_token(settings, actor="nobody@x.example"))
    assert "someone who is no vendor staff" in await said(create_vendor(settings, "owner@demo.example"))
    await Staff.filter(id=cast.staff["reader"].id).update(deactivated_at=clock.now())
    assert "is in no partner" in await said(create_token(settings, actor="reader@demo.example"))
