"""Points and tiers as they are booked: by facts of the portal, once, with their steps; what comes and lapses; as of a day."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from tortoise.exceptions import BaseORMException

from portal.accounts.models import Account, Origin
from portal.accounts.rules import Cause, Lifecycle
from portal.kernel import clock
from portal.notifications.models import Notification
from portal.notifications.rules import Told
from portal.points.models import PointsEntry, PointsKind, balance_of, book, next_due
from portal.programme.models import AccountDue, Attribution, PartnerTier, ProgrammeEvent, Tier
from portal.programme.rules.events import Type
from tests.cast import Cast, ask, gid, system
from tests.earnings.test_ledger import publish

POINTS = """query ($asOf: Date) { points(asOf: $asOf) { balance tier nextReview nextTier { name missingPoints }
  steps { name isReached needs { name asked has holds } } } }"""
ENTRIES = "{ pointsEntries { totalCount nodes { kind rule points day lapses account { name } steps { what value } } } }"
OUTLOOK = "{ pointsOutlook(months: 24) { day lapses comes balance tier isReview } }"


@pytest.fixture
async def begun(cast: Cast) -> Account:
    """A client that came into use today."""
    await publish("shipped", system())
    engagement = await cast.account("Mulcahy", await cast.client("Mulcahy"))
    await book(cast.partner.id, clock.now())
    return await Account.get(id=engagement.account_id)


async def test_a_client_that_comes_into_use_earns_its_points_once(cast: Cast, begun: Account):
    await book(cast.partner.id, clock.now())
    told = (await ask(await cast.viewer("owner"), ENTRIES))["pointsEntries"]
    (entry,) = told["nodes"]
    assert (entry["rule"], entry["points"], entry["account"]["name"]) == ("Client onboarded", "10", "Mulcahy")
    assert entry["lapses"] == (date.fromisoformat(entry["day"]).replace(year=date.fromisoformat(entry["day"]).year + 1)).isoformat()
    where = (await ask(await cast.viewer("owner"), POINTS))["points"]
    assert (where["balance"], where["tier"], where["nextTier"]) == ("10", "Bronze", {"name": "Silver", "missingPoints": "90"})
    assert where["steps"][1]["needs"] == [{"name": "points", "asked": "100", "has": "10", "holds": False}]
    yesterday = (clock.now() - timedelta(days=1)).date().isoformat()
    assert (await ask(await cast.viewer("owner"), POINTS, asOf=yesterday))["points"]["balance"] == "0"


async def test_time_alone_brings_points_and_lapses_them(cast: Cast, begun: Account):
    half, year = clock.now() + timedelta(days=190), clock.now() + timedelta(days=366)
    await book(cast.partner.id, half)
    assert await balance_of(cast.partner.id, half.date()) == 15
    await book(cast.partner.id, year)
    assert await balance_of(cast.partner.id, year.date()) == 15  # the first 10 have left, the renewal's 10 came
    assert await PointsEntry.all().count() == 3


async def test_the_outlook_is_what_comes_to_pass_if_nothing_else_happens(cast: Cast, begun: Account):
    days = (await ask(await cast.viewer("owner"), OUTLOOK))["pointsOutlook"]
    assert [each["day"] for each in days] == sorted(each["day"] for each in days)
    assert any(each["isReview"] for each in days) and any(each["lapses"] == "10" for each in days)
    for each in days:
        day = date.fromisoformat(each["day"])
        await book(cast.partner.id, datetime(day.year, day.month, day.day, 12, tzinfo=clock.now().tzinfo))
        assert str(await balance_of(cast.partner.id, day)) == each["balance"], day


async def test_what_is_told_late_corrects_and_leaves_what_was_written(cast: Cast, begun: Account):
    half = clock.now() + timedelta(days=190)
    await book(cast.partner.id, half)
    ended = clock.now() + timedelta(days=30)
    uid = f"account:{begun.id}:churn:late"
    await ProgrammeEvent.tell(replace(system(), now=half), Type.CHURN, uid, at=ended, account_id=begun.id)
    await book(cast.partner.id, half)
    rows = await PointsEntry.filter(partner_id=cast.partner.id).order_by("id")
    assert [(row.kind, row.numerator) for row in rows] == [(PointsKind.EARNED, 10), (PointsKind.EARNED, 5), (PointsKind.CORRECTED, -5)]
    assert rows[2].reverses_id == rows[1].id and await balance_of(cast.partner.id, half.date()) == 10


async def test_entries_are_never_changed_or_deleted(begun: Account):
    for statement in (PointsEntry.all().update(numerator=99), PointsEntry.all().delete(), ProgrammeEvent.all().update(uid="x")):
        with pytest.raises(BaseORMException):
            await statement
    assert (await PointsEntry.get()).numerator == 10


async def test_a_fact_is_told_once(cast: Cast, begun: Account):
    before = await ProgrammeEvent.all().count()
    facts = {"partner_id": cast.partner.id, "certificate": "expert", "person": "ada"}
    assert await ProgrammeEvent.tell(system(), Type.CERTIFICATE, "certificate:1", **facts) is True
    assert await ProgrammeEvent.tell(system(), Type.CERTIFICATE, "certificate:1", **facts) is False
    assert await ProgrammeEvent.all().count() == before + 1
    with pytest.raises(ValueError, match="certificate"):
        await ProgrammeEvent.tell(system(), Type.CERTIFICATE, "certificate:2", cast.partner.id)


async def test_a_tier_set_by_the_vendor_counts_until_a_review_finds_otherwise(cast: Cast, begun: Account):
    gold = await Tier.get(name="Gold")
    await cast.partner.set_tier(replace(system(), now=clock.now() + timedelta(minutes=1)), gold, "As agreed")
    later = clock.now() + timedelta(minutes=2)
    await book(cast.partner.id, later)
    rows = await PartnerTier.filter(partner_id=cast.partner.id, superseded_at__isnull=True).order_by("since").select_related("tier")
    assert rows[-1].tier.name == "Gold" and rows[-1].set_by
    await book(cast.partner.id, later + timedelta(days=100))  # a review has come
    rows = await PartnerTier.filter(partner_id=cast.partner.id, superseded_at__isnull=True).order_by("since").select_related("tier")
    assert (rows[-1].tier.name == "Bronze" and "points: " in rows[-1].why) or rows[-1].why == ""


async def test_that_a_tier_is_at_risk_and_that_it_changed_is_told_once(cast: Cast, begun: Account):
    await cast.partner.set_tier(replace(system(), now=clock.now() + timedelta(minutes=1)), await Tier.get(name="Gold"), "As agreed")
    for days in (0, *range(1, 130, 9), 129):
        await book(cast.partner.id, clock.now() + timedelta(minutes=2, days=days))
    told = Notification.filter(event__in=[Told.TIER_AT_RISK, Told.TIER_CHANGED], partner_id=cast.partner.id).order_by("at")
    owners = [(each.event, each.words["tier"]) for each in await told.filter(user_id=cast.users["owner"].id)]
    assert owners[-2:] == [(Told.TIER_AT_RISK, "Gold"), (Told.TIER_CHANGED, "Bronze")] and len(owners) == len(set(owners)), owners
    assert await told.filter(user_id=cast.users["reader"].id).count() == len(owners)
    assert not await Notification.filter(user_id=cast.users["rival"].id).exists()


async def test_points_are_whose_the_account_is(cast: Cast, begun: Account):
    """Of an account that two partners serve the points are one's; the other learns nothing."""
    await begun.engage(system(), cast.other.id, Origin.CLIENT)
    await book(cast.other.id, clock.now())
    assert not await PointsEntry.filter(partner_id=cast.other.id).exists()
    assert (await ask(await cast.viewer("rival"), ENTRIES))["pointsEntries"]["totalCount"] == 0
    assert await Attribution.filter(account_id=begun.id).count() == 1


async def test_an_advisor_sees_entries_of_granted_accounts_and_the_partners_tier(cast: Cast, begun: Account):
    advisor = await cast.viewer("advisor")
    assert (await ask(advisor, ENTRIES))["pointsEntries"]["totalCount"] == 0
    assert (await ask(advisor, POINTS))["points"]["tier"] == "Bronze"


async def test_what_is_due_is_known_and_done(cast: Cast, begun: Account):
    now = clock.now()
    for partner_id in await next_due(now, 50):
        await book(partner_id, now)
    assert await next_due(now, 50) == []
    await begun.move_to(system(), Lifecycle.CANCELLED, Cause.BILLING)
    assert cast.partner.id in await next_due(now, 50)
    assert await AccountDue.filter(account_id=begun.id).exists()
    assert cast.other.id in await next_due(now + timedelta(days=1), 50)  # each day each partner is looked at


async def test_the_vendor_names_the_partner(cast: Cast, begun: Account):
    vendor = await cast.viewer("vendor")
    document = "query ($partner: ID) { points(partner: $partner) { balance } pointsOutlook(partner: $partner) { day } }"
    assert (await ask(vendor, document))["points"] is None
    assert (await ask(vendor, document, partner=gid(cast.partner)))["points"]["balance"] == "10"
    rival = await ask(await cast.viewer("rival"), document, partner=gid(cast.partner))
    assert rival == {"points": None, "pointsOutlook": []}
