"""Partners: their settings, and the tiers they stood in."""

from datetime import timedelta

import pytest

from portal.audit.models import Event
from portal.kernel.refusal import Refused
from portal.partners.models import Partner, PartnerKind
from portal.partners.rules import refuse_tier
from portal.programme.models import PartnerTier, Tier
from tests.cast import Cast, ask, gid, system

CHANGE = """mutation ($input: ChangePartnerInput!) { changePartner(input: $input) {
  partner { name country timezone currency website } errors { code field } } }"""
SET = """mutation ($input: SetPartnerTierInput!) { setPartnerTier(input: $input) {
  partner { tier { tier { name } since why } tierHistory { tier { name } } } errors { code field } } }"""


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"name": ""}, "REQUIRED"),
        ({"name": "x" * 201}, "TOO_LONG"),
        ({"country": "XX"}, "BAD_COUNTRY"),
        ({"country": "ie"}, "BAD_COUNTRY"),
        ({"timezone": "Europe/Nowhere"}, "BAD_TIMEZONE"),
        ({"timezone": "../../etc/passwd"}, "BAD_TIMEZONE"),
        ({"currency": "EURO"}, "BAD_CURRENCY"),
        ({"website": "javascript:alert(1)"}, "BAD_WEB_ADDRESS"),
    ],
)
async def test_wrong_settings_are_refused_each_at_its_field(cast: Cast, change: dict[str, str], code: str):
    data = (await ask(await cast.viewer("owner"), CHANGE, input={**change}))["changePartner"]
    assert data["errors"] == [{"code": code, "field": next(iter(change))}]
    assert data["partner"] == {"name": "Ferrow & Lund", "country": "IE", "timezone": "UTC", "currency": "EUR", "website": ""}
    assert not await Event.filter(kind="partner.changed").count()


async def test_settings_change_and_say_which(cast: Cast):
    owner = await cast.viewer("owner")
    given = {"name": " Ferrow  Lund ", "timezone": "Europe/Dublin", "website": "https://ferrow.example", "currency": "EUR"}
    data = (await ask(owner, CHANGE, input=given))["changePartner"]
    assert data["errors"] == [] and data["partner"]["name"] == "Ferrow Lund"
    event = await Event.get(kind="partner.changed")
    assert event.data == {"fields": ["name", "timezone", "website"]} and event.partner_id == cast.partner.id
    assert (await Partner.get(id=cast.other.id)).name == "Rival HR"
    await ask(owner, CHANGE, input=given)
    assert await Event.filter(kind="partner.changed").count() == 1


@pytest.mark.parametrize("slug", ["", "Ferrow", "a b", "../x", "-x", "x" * 65, "ferrow-lund"])
async def test_a_partner_registers_under_a_plain_name_of_its_own(cast: Cast, slug: str):
    with pytest.raises(Refused):
        await Partner.register(system(), slug=slug, name="New", kind=PartnerKind.CHANNEL_PARTNER)
    assert await Partner.all().count() == 2


async def test_a_partner_registers_with_sound_settings_only(cast: Cast):
    for wrong in ({"country": "XX"}, {"timezone": "Nowhere"}, {"currency": "X"}, {"website": "x"}):
        with pytest.raises(Refused):
            await Partner.register(system(), slug="new", name="New", kind=PartnerKind.CHANNEL_PARTNER, **wrong)
    assert await Partner.register(system(), slug="new", name="New", kind=PartnerKind.CHANNEL_PARTNER, timezone="Asia/Tokyo")


def test_a_tier_has_a_reason_and_follows_the_one_before():
    now = system().now
    day = timedelta(days=1)
    assert refuse_tier("Reason", now, now, None) == () == refuse_tier("Reason", now - day, now, now - 2 * day)
    codes = [each.code for each in refuse_tier("", now + day, now, None)]
    assert codes == ["REQUIRED", "SINCE_IN_FUTURE"]
    assert [each.code for each in refuse_tier("x", now - 2 * day, now, now - day)] == ["SINCE_TOO_EARLY"]
    assert [each.code for each in refuse_tier("x" * 501, now, now, None)] == ["TOO_LONG"]


async def test_the_newest_tier_that_has_begun_is_the_partners(cast: Cast):
    bronze, silver = await Tier.get(name="Bronze"), await Tier.get(name="Silver")
    vendor = await cast.viewer("vendor")
    since = (vendor.now - timedelta(days=30)).isoformat()
    first = {"partner": gid(cast.partner), "tier": gid(bronze), "why": "Joined", "since": since}
    assert (await ask(vendor, SET, input=first))["setPartnerTier"]["errors"] == []
    second = {"partner": gid(cast.partner), "tier": gid(silver), "why": "12 paying clients"}
    shown = (await ask(vendor, SET, input=second))["setPartnerTier"]["partner"]
    assert shown["tier"]["tier"] == {"name": "Silver"} and shown["tier"]["why"] == "12 paying clients"
    assert [each["tier"]["name"] for each in shown["tierHistory"]] == ["Silver", "Bronze"]
    late = (await ask(vendor, SET, input=first))["setPartnerTier"]
    assert late["errors"] == [{"code": "SINCE_TOO_EARLY", "field": "since"}]
    assert await PartnerTier.all().count() == 2
    own = "{ viewer { partner { tier { tier { name rank } } } } }"
    assert (await ask(await cast.viewer("owner"), own))["viewer"]["partner"]["tier"]["tier"] == {"name": "Silver", "rank": 2}
    assert (await ask(await cast.viewer("rival"), own))["viewer"]["partner"]["tier"] is None


async def test_vendor_staff_list_search_and_sort_partners(cast: Cast):
    listed = "query ($f: PartnerFilter, $o: PartnerOrderBy) { partners(filter: $f, orderBy: $o) { totalCount nodes { name } } }"
    vendor = await cast.viewer("vendor")
    names = [each["name"] for each in (await ask(vendor, listed))["partners"]["nodes"]]
    assert names == ["Ferrow & Lund", "Rival HR"]
    found = await ask(vendor, listed, f={"search": "riv", "kind": "SERVICE_PROVIDER"})
    assert found["partners"] == {"totalCount": 1, "nodes": [{"name": "Rival HR"}]}
    down = await ask(vendor, listed, o={"field": "NAME", "direction": "DESCENDING"})
    assert [each["name"] for each in down["partners"]["nodes"]] == names[::-1]
