"""A partner is merged into another: all that it has goes over, its books stay, and no figure is lost."""

import importlib

import pytest
from tortoise.functions import Count
from tortoise.models import Model

from portal.access.models import Grant
from portal.accounts.models import Account, Engagement, Origin
from portal.accounts.rules import Lifecycle
from portal.audit.models import Event
from portal.clients.models import Client
from portal.db.registry import MODELS
from portal.earnings.models import Entry, Sale, SaleChange, SaleChangeKind, book
from portal.kernel.money import Money
from portal.kernel.refusal import Refused
from portal.merging import models as merging
from portal.merging.models import merge, preview
from portal.outbox.models import Mail
from portal.outbox.webhooks import Endpoint, Webhook
from portal.partners.models import Partner, PartnerKind, PartnerStatus
from portal.people.models import Session, Staff
from portal.people.rules import Role
from portal.programme.models import Attribution
from portal.referrals.models import Referral
from portal.segments.models import Segment
from portal.segments.rules import SegmentOf
from portal.support.models import PartnerCase
from portal.tallies.models import PartnerTally, recount
from tests.cast import SETTINGS, Cast, ask, gid, person, system

LEAD = {"business_name": "Lead", "country": "IE", "note": "Friends.", "contact_name": "A", "email": "a@b.example"}


def test_every_model_that_names_a_partner_is_declared_once():
    named = {each for module in MODELS for each in vars(importlib.import_module(module)).values() if isinstance(each, type) and issubclass(each, Model)}

    def leads(model: type[Model]) -> bool:
        made = model._meta.fields_map
        return "partner_id" in made or any(getattr(each, "model_name", None) == "portal.Partner" for each in made.values())

    found = sorted(each.__name__ for each in named if leads(each))
    declared = [*(model.__name__ for model in (*merging.WHOLE, *merging.MOVED_IN_PART, *merging.ENDED)), *merging.STAYS.split()]
    assert sorted(declared) == found, "say in merging/models.py what becomes of it"


async def figures() -> dict[str, int]:
    """What all partners have together, and each account once."""
    served = await Engagement.filter(ended_at__isnull=True).annotate(n=Count("account_id", distinct=True)).order_by().values("n")
    return {
        "clients": await Client.all().count(),
        "accounts": served[0]["n"],
        "staff": len(set(await Staff.filter(deactivated_at__isnull=True).values_list("user_id", flat=True))),
        "referrals": await Referral.all().count(),
        "cases": await PartnerCase.all().count(),
        "grants": await Grant.filter(ended_at__isnull=True).count(),
        "entries": await Entry.all().count(),
        "attributed": await Attribution.filter(until__isnull=True).count(),
    }


async def two_partners(cast: Cast) -> Partner:
    """Beside the cast's partner another channel partner that serves an account of its own, one with the cast's, and sells."""
    by = system()
    source = await Partner.register(by, slug="small", name="Small & Co", kind=PartnerKind.CHANNEL_PARTNER)
    cast.users["boss"], cast.staff["boss"] = await person("boss", source, Role.OWNER)  # type: ignore[assignment]
    cast.users["helper"], cast.staff["helper"] = await person("helper", source, Role.ADVISOR)  # type: ignore[assignment]
    both = await Staff.create(user_id=cast.users["advisor"].id, partner_id=source.id, role=Role.ADVISOR, invited_at=by.now, joined_at=by.now)
    boss = await cast.viewer("boss")
    bakery, forge = await Client.add(boss, {"name": "Bakery"}), await Client.add(boss, {"name": "Forge"})
    await Endpoint.add(by, cast.products["payroll"], "https://payroll.example/hook", SETTINGS.secret_key)
    own = await cast.account("Bakery", bakery, partner=source, users=3, headcount=4)
    shared = await cast.account("Forge", forge, partner=source, users=5, headcount=6)
    await cast.account("Loose", partner=source, lifecycle=Lifecycle.TRIAL)
    account = await Account.get(id=shared.account_id)
    await account.engage(by, cast.partner.id, Origin.CLIENT)
    await Grant.give(boss, cast.staff["helper"], bakery)
    await Grant.give(boss, cast.staff["helper"], shared)
    await Grant.give(boss, both, forge)
    await Referral.submit(boss, LEAD, cast.products["payroll"])
    await Segment.add(boss, SegmentOf.CLIENTS, "Bakers", {"search": "bak"}, shared=True)
    await PartnerCase.ask(boss, "Help", "What now?", account=await own.account)
    await Session.start(cast.users["boss"], by.now, 12, browser="", address="", partner_id=source.id)
    await Attribution.give(own.account_id, source.id, by.now, "test")
    await Sale.tell(by, await own.account, "s1", sold_at=by.now, amount=Money(1000_00, "EUR"), kind="subscription")
    await SaleChange.tell(by, SaleChangeKind.PAYMENT, "paid s1", "s1", by.now, None)
    await book(own.account_id, by.now)
    return source


async def test_merge_moves_all_and_loses_nothing(cast: Cast):
    source = await two_partners(cast)
    vendor = await cast.viewer("vendor")
    before, entries = await figures(), await Entry.filter(partner_id=source.id).order_by("id").values("id", "digest", "partner_id")
    held = {partner.id: await PartnerTally.get(partner_id=partner.id) for partner in (source, cast.partner)}
    lines = {line.key: line.count for line in await preview(source, cast.partner)}
    assert lines["clients"] == 2 and lines["accounts"] == 2 and lines["shared_accounts"] == 1
    assert lines["staff"] == 2 and lines["shared_staff"] == 1 and lines["referrals"] == lines["cases"] == lines["sessions"] == 1 and lines["attributions"] == 3 and lines["books"]
    assert await figures() == before
    with pytest.raises(Refused, match="Type the name"):
        await merge(vendor, source, cast.partner, "small")
    await merge(vendor, source, cast.partner, " small &  CO ")
    assert await figures() == before
    # The figures that are kept are those that a recount finds, and all accounts are there once.
    assert await recount() == []
    now = await PartnerTally.get(partner_id=cast.partner.id)
    assert now.clients == held[source.id].clients + held[cast.partner.id].clients
    assert now.paying == held[source.id].paying + held[cast.partner.id].paying - 1 and now.trial == 1
    gone = await PartnerTally.get(partner_id=source.id)
    assert (gone.clients, gone.paying, gone.trial, gone.headcount) == (0, 0, 0, 0)
    # Where both served it, the folder and who could enter it are kept.
    forge = await Engagement.get(partner_id=cast.partner.id, account__name="Forge", ended_at__isnull=True).select_related("client")
    assert forge.client and forge.client.name == "Forge" and forge.client.partner_id == cast.partner.id
    roles = dict(await Staff.filter(partner_id=cast.partner.id).values_list("user__name", "role"))
    assert roles["boss"] is Role.ADMIN and roles["helper"] is Role.ADVISOR and roles["advisor"] is Role.ADVISOR and roles["owner"] is Role.OWNER
    helper = await cast.viewer("helper")
    assert helper.partner_id == cast.partner.id
    assert set(await Client.visible_to(helper).values_list("name", flat=True)) == {"Bakery", "Forge"}
    assert await Client.visible_to(await cast.viewer("advisor")).values_list("name", flat=True) == ["Forge"]
    # Books are never rewritten; from now on sales count for the other.
    assert entries and await Entry.filter(partner_id=source.id).order_by("id").values("id", "digest", "partner_id") == entries
    bakery = await Account.get(name="Bakery")
    assert await Attribution.of(bakery.id, vendor.now) == cast.partner.id
    told = await Webhook.filter(account_id=bakery.id, kind__startswith="engagement.").order_by("id").values_list("kind", "data")
    assert [kind for kind, _data in told][-2:] == ["engagement.ended", "engagement.began"] and told[-1][1]["partner"]["name"] == cast.partner.name
    await source.refresh_from_db()
    assert source.status is PartnerStatus.CLOSED and source.merged_into_id == cast.partner.id
    assert await Event.filter(kind="partner.merged", partner_id=source.id).count() == await Event.filter(kind="partner.merged_in", partner_id=cast.partner.id).count() == 1
    assert not await Session.filter(partner_id=source.id).exists()
    told_people = await Mail.filter(kind="merging/partner_merged").values_list("to", flat=True)
    assert set(told_people) == {cast.users["owner"].email, cast.users["boss"].email}
    with pytest.raises(Refused, match="merged before"):
        await merge(vendor, source, cast.partner, "Small & Co")


async def test_what_hinders_a_merge_is_said(cast: Cast):
    vendor = await cast.viewer("vendor")
    for source, target, code in ((cast.partner, cast.partner, "ITSELF"), (cast.partner, cast.other, "KINDS_DIFFER")):
        with pytest.raises(Refused) as refused:
            await merge(vendor, source, target, source.name)
        assert code in {each.code for each in refused.value.refusals}
    asked = await ask(
        vendor,
        "query ($p: ID!, $into: ID!) { partnerMerge(partner: $p, into: $into) { hinders lines { key becomes count title says } partner { name } into { name } } }",
        p=gid(cast.other),
        into=gid(cast.partner),
    )
    assert asked["partnerMerge"]["hinders"] == [] and asked["partnerMerge"]["into"]["name"] == cast.partner.name
    assert {"key": "staff", "becomes": "MOVES", "count": 1}.items() <= next(each for each in asked["partnerMerge"]["lines"] if each["key"] == "staff").items()
