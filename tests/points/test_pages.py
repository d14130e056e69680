"""Points as a screen: where a partner stands, what lapses when, each entry with its steps, and whose page it is."""

import csv
import io
from dataclasses import replace
from datetime import timedelta

from portal.accounts.models import Account, Origin
from portal.accounts.rules import Cause, Lifecycle, OpenedAs
from portal.kernel import clock
from portal.points.models import book
from portal.programme.models import SHIPPED, ProgrammeVersion
from tests.cast import Cast, ask, gid, system
from tests.served import Portal

CARD = "{ viewer { points { balance nextTier asked missing } } }"


async def brought(cast: Cast, name: str, days: int = 40) -> None:
    """A client whose account came into use so many days ago, as the partner's doing; what follows is booked."""
    then = replace(system(), now=clock.now() - timedelta(days=days))
    client = await cast.client(name)
    details = {"by": Cause.PARTNER, "origin": Origin.WIZARD, "lifecycle": Lifecycle.PENDING_ACTIVATION, "opened_as": OpenedAs.SUBSCRIPTION}
    engagement = await Account.open(then, cast.products["payroll"], name=name, partner_id=cast.partner.id, client=client, **details)
    account = await Account.get(id=engagement.account_id)
    await account.move_to(replace(then, now=then.now + timedelta(hours=1)), Lifecycle.PAYING, Cause.PRODUCT)
    await book(cast.partner.id, clock.now())


async def publish(cast: Cast) -> None:
    await (await ProgrammeVersion.draft(system(), SHIPPED.read_text())).publish(system())


def get(portal: Portal, who: str, path: str, **headers: str):
    cookie = {"cookie": portal.sign_in(who)["cookie"]}
    return portal.client.get(path, headers={**cookie, **headers}, follow_redirects=False)


def test_a_partner_without_points_reads_what_earns_them(portal: Portal):
    portal.run(publish, portal.cast)
    page = get(portal, "owner", "/points").text
    assert "No points yet. This is what earns them:" in page
    assert "Client onboarded: 10 points" in page


def test_everyone_of_a_partner_sees_where_it_stands_and_why(portal: Portal):
    portal.run(brought, portal.cast, "Keane Haulage")
    for who in ("owner", "reader"):
        page = get(portal, who, "/points").text
        assert "90 points to Silver." in page
        assert "Client onboarded" in page and "Keane Haulage" in page
        assert "onboarding on" in page  # a step of the explanation
        assert page.count('id="points-pointsentry_') == 1
        assert "lapse" in page and "What lapses when" in page


def test_what_counts_today_is_a_list_of_its_own(portal: Portal):
    portal.run(brought, portal.cast, "Old Mill", 800)
    portal.run(brought, portal.cast, "Keane Haulage")
    assert get(portal, "owner", "/points").text.count('id="points-pointsentry_') == 4  # onboarded, half a year, a year; onboarded
    assert get(portal, "owner", "/points?counts=true").text.count('id="points-pointsentry_') == 1


def test_vendor_staff_open_a_partners_points_from_its_page(portal: Portal):
    portal.run(brought, portal.cast, "Keane Haulage")
    partner = gid(portal.cast.partner)
    assert f"/points?partner={partner}" in get(portal, "vendor", f"/partners/{partner}").text
    assert "90 points to Silver." in get(portal, "vendor", f"/points?partner={partner}").text
    assert get(portal, "vendor", "/points").headers["location"] == "/partners"
    assert get(portal, "rival", f"/points?partner={partner}").status_code == 404
    assert "Keane" not in get(portal, "rival", "/points").text


def test_the_file_holds_every_entry(portal: Portal):
    portal.run(brought, portal.cast, "=Keane")
    rows = list(csv.DictReader(io.StringIO(get(portal, "owner", "/points.csv").content.decode("utf-8-sig"))))
    assert [(row["What"], row["Points"], row["Client"]) for row in rows] == [("Earned", "10", "'=Keane")]


async def test_the_card_of_every_page_says_what_the_page_of_points_says(cast: Cast):
    await brought(cast, "Keane Haulage")
    assert (await ask(await cast.viewer("owner"), CARD))["viewer"]["points"] == {"balance": "10", "nextTier": "Silver", "asked": "100", "missing": "90"}
    assert (await ask(await cast.viewer("vendor"), CARD))["viewer"]["points"] is None
