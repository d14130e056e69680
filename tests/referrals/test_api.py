"""Referrals over GraphQL: the same answer whoever else knows the business, who sees what, what may be done, how they fare."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from portal.kernel.viewer import Viewer
from portal.referrals.models import Referral
from portal.referrals.rules import RequestKind, Stage
from tests.askers import analyst_of, asker, tool_of
from tests.cast import Cast, answer, ask, gid
from tests.referrals.conftest import accepted, submitted
from tests.statements import Statements

SUBMIT = """mutation ($input: SubmitReferralInput!) { submitReferral(input: $input) {
  referral { id businessName stage stageName dueOn protectedUntil duplicates { id } acts } errors { code message field } } }"""
LIST = "query ($filter: ReferralFilter, $orderBy: ReferralOrderBy) { referrals(filter: $filter, orderBy: $orderBy) { totalCount nodes { id } } }"
LIKE = 'query { likeReferrals(businessName: "Mulcahy Bakehouse", country: "IE") { id } }'
FUNNEL = """query ($filter: ReferralFilter) { referralFunnel(filter: $filter) {
  total won open lostFrom lostAfterDays stages { stage here reached movedOn conversion medianDays } } }"""
ACTS = "query ($id: ID!) { node(id: $id) { ... on Referral { acts } } }"


def wish(cast: Cast, **more: str) -> dict[str, str]:
    return {"businessName": "Mulcahy Bakehouse Ltd", "country": "IE", "note": "Friends.", "product": gid(cast.products["payroll"]), **more}


async def seen(viewer: Viewer, **variables) -> set[str]:
    return {each["id"] for each in (await ask(viewer, LIST, **variables))["referrals"]["nodes"]}


async def acts(viewer: Viewer, row: Referral) -> set[str]:
    return set((await ask(viewer, ACTS, id=gid(row)))["node"]["acts"])


async def test_the_answer_is_the_same_whoever_else_has_submitted_the_business(cast: Cast):
    told, sent = [], []
    for name, others in (("Mulcahy Bakehouse Ltd", 0), ("Brown Ltd", 3)):
        for _each in range(others):
            await submitted(cast, "rival", business_name=name)
        with Statements() as statements:
            made = (await ask(await cast.viewer("owner"), SUBMIT, input=wish(cast, businessName=name)))["submitReferral"]
        told.append(json.dumps(made).replace(made["referral"]["id"], "ID").replace(name, "NAME"))
        sent.append(len(statements.texts))
    assert told[0] == told[1] and sent[0] == sent[1]


async def test_duplicates_are_shown_of_what_the_viewer_sees(cast: Cast):
    rows = {who: gid(await submitted(cast, who)) for who in ("rival", "owner", "advisor")}
    for who, wanted in {"owner": {"owner", "advisor"}, "reader": {"owner", "advisor"}, "advisor": {"advisor"}, "rival": {"rival"}, "vendor": set(rows)}.items():
        viewer = await cast.viewer(who)
        found = {each["id"] for each in (await ask(viewer, LIKE))["likeReferrals"]}
        assert found == await seen(viewer) == {rows[each] for each in wanted}, who
    whole = "query ($id: ID!) { node(id: $id) { ... on Referral { duplicates { id } behind { id } } } }"
    shown = (await ask(await cast.viewer("vendor"), whole, id=rows["owner"]))["node"]
    assert {each["id"] for each in shown["duplicates"]} == {rows["rival"], rows["advisor"]} and shown["behind"]["id"] == rows["rival"]
    refused = await answer(await cast.viewer("owner"), whole, id=rows["owner"])
    assert [each.extensions["code"] for each in refused.errors] == ["FORBIDDEN"]


async def test_who_sees_referrals_and_who_the_contact(cast: Cast):
    row = gid(await submitted(cast, "owner", contact_name="Aoife Mulcahy", email="aoife@mulcahy.example"))
    contact = "query ($id: ID!) { node(id: $id) { ... on Referral { businessName email } } }"
    programme = replace(await cast.viewer("vendor"), permissions=frozenset({"referrals:read", "referrals:decide"}))
    analyst = replace(analyst_of(cast.partner.id), permissions=frozenset({"referrals:read"}))
    for viewer, reads in ((await asker(cast, "owner"), True), (await asker(cast, "support"), True), (tool_of(cast.partner.id), True), (programme, False), (analyst, False)):
        assert await seen(viewer) == {row}
        assert await seen(viewer, filter={"search": "mulc bakeh"}) == {row} and await seen(viewer, filter={"search": "aoife"}) == ({row} if reads else set())
        told = await answer(viewer, contact, id=row)
        assert (told.errors is None) is reads
    for viewer in (analyst_of(cast.other.id), tool_of(cast.other.id), await cast.viewer("advisor")):
        assert await seen(viewer) == set()
        assert (await ask(viewer, "query ($id: ID!) { node(id: $id) { id } }", id=row))["node"] is None
    refused = await answer(await cast.viewer("finance"), LIST)
    assert refused.errors[0].extensions["code"] == "FORBIDDEN"


async def test_the_log_of_a_folder_tells_an_advisor_nothing_of_others_referrals(cast: Cast):
    client = await cast.client("Mulcahy", by="advisor")
    row = await submitted(cast)
    await row.change(await cast.viewer("owner"), {}, {"client": client})
    kinds = "{ events(filter: { noun: [\"referral\"] }) { nodes { kind data } } }"
    for who, wanted in (("owner", {"referral.submitted", "referral.changed"}), ("advisor", set()), ("rival", set()), ("vendor", set())):
        assert {each["kind"] for each in (await ask(await cast.viewer(who), kinds))["events"]["nodes"]} == wanted, who


async def test_the_same_key_submits_once(cast: Cast):
    given = wish(cast, idempotencyKey="one")
    first, again = [(await ask(await cast.viewer("owner"), SUBMIT, input=given))["submitReferral"] for _each in range(2)]
    assert first["referral"]["id"] == again["referral"]["id"] and await Referral.all().count() == 1


async def test_filters_and_orders(cast: Cast):
    client = await cast.client("Mulcahy")
    first, second = await submitted(cast, business_name="A", website=""), await accepted(cast, business_name="B")
    third = await accepted(cast, "rival", business_name="C", website="")
    await first.change(await cast.viewer("owner"), {}, {"client": client})
    vendor = await cast.viewer("vendor")
    rows = {name: gid(row) for name, row in (("first", first), ("second", second), ("third", third))}
    for given, wanted in (
        ({"stage": ["ACCEPTED"]}, "second third"),
        ({"open": False}, ""),
        ({"waits": True}, "first"),
        ({"partner": [gid(cast.other)]}, "third"),
        ({"product": [gid(cast.products["time"])]}, ""),
        ({"client": gid(client)}, "first"),
        ({"submittedFrom": "2020-01-01"}, "first second third"),
        ({"submittedFrom": "2099-01-01"}, ""),
    ):
        assert await seen(vendor, filter=given) == {rows[each] for each in wanted.split()}, given
    for field in ("SUBMITTED", "NAME", "STAGE_SINCE", "PROTECTED", "DUE"):
        for way in ("ASCENDING", "DESCENDING"):
            assert len(await seen(vendor, orderBy={"field": field, "direction": way})) == 3


async def test_what_each_viewer_may_do(cast: Cast):
    row, owner, vendor = await submitted(cast), await cast.viewer("owner"), await cast.viewer("vendor")
    assert await acts(owner, row) == {"CHANGE", "WITHDRAW", "CLAIM"} and await acts(await cast.viewer("reader"), row) == set()
    assert await acts(vendor, row) == {"REVIEW", "ACCEPT", "REJECT"} and await acts(await cast.viewer("support"), row) == set()
    await row.decide(vendor, True)
    assert await acts(owner, row) == {"CHANGE", "OPEN_ACCOUNT", "EXTEND", "CLAIM"}
    assert await acts(vendor, row) == {"CONTACT", "QUALIFY", "WIN", "LOSE"}
    await row.ask(owner, RequestKind.EXTENSION, "More time.")
    assert "EXTEND" not in await acts(owner, row)
    await row.move(vendor, Stage.LOST, "Gone.")
    assert await acts(owner, row) == {"DISPUTE", "CLAIM"} and await acts(vendor, row) == set()


async def test_how_they_fare_is_exact(cast: Cast):
    vendor = await cast.viewer("vendor")

    def at(days: float) -> Viewer:
        return replace(vendor, now=vendor.now + timedelta(days=days))

    for number, days in enumerate((1, 2, 4)):
        row = await submitted(cast, business_name=f"Won {number}")
        await row.decide(at(days), True)
        account = await (await cast.account(f"Other {number}")).account
        await row.move(at(days + 10), Stage.WON, account=account)
    for number, days in enumerate((3, 6, 8, 20)):
        row = await submitted(cast, business_name=f"Lost {number}")
        await row.decide(at(2), True)
        await row.move(at(2.5), Stage.CONTACTED)
        await row.move(at(2.5 + days), Stage.LOST, "Gone.")
    await submitted(cast, business_name="Open")
    await submitted(cast, "rival")
    found = (await ask(await cast.viewer("owner"), FUNNEL))["referralFunnel"]
    stages = {each.pop("stage"): each for each in found.pop("stages")}
    assert found["lostAfterDays"] == pytest.approx(7, abs=0.01)  # of 3, 6, 8 and 20 the two in the middle
    assert {name: found[name] for name in ("total", "won", "open", "lostFrom")} == {"total": 8, "won": 3, "open": 1, "lostFrom": "CONTACTED"}
    assert {name: stages["SUBMITTED"][name] for name in ("here", "reached", "movedOn", "conversion")} == {"here": 1, "reached": 8, "movedOn": 7, "conversion": 7 / 8}
    assert stages["SUBMITTED"]["medianDays"] == pytest.approx(2, abs=0.01)
    assert (stages["ACCEPTED"]["movedOn"], stages["CONTACTED"]["movedOn"], stages["CONTACTED"]["conversion"]) == (7, 0, 0)
    assert (stages["QUALIFIED"]["reached"], stages["QUALIFIED"]["conversion"], stages["WON"]["here"]) == (0, None, 3)
    own = (await ask(await cast.viewer("advisor"), FUNNEL))["referralFunnel"]
    assert (own["total"], own["lostFrom"]) == (0, None)
    one = (await ask(await cast.viewer("owner"), FUNNEL, filter={"search": "won"}))["referralFunnel"]
    assert (one["total"], one["won"]) == (3, 3)


async def test_a_folder_is_made_from_the_referral_once(cast: Cast):
    row = await accepted(cast, "advisor", contact_name="Aoife", email="a@mulcahy.example")
    make = "mutation ($input: ReferralInput!) { makeReferralFolder(input: $input) { client { id name contactName } errors { code } } }"
    first, again = [(await ask(await cast.viewer("advisor"), make, input={"referral": gid(row)}))["makeReferralFolder"]["client"] for _each in range(2)]
    assert first == again and (first["name"], first["contactName"]) == ("Mulcahy Bakehouse Ltd.", "Aoife")
    row = await Referral.get(id=row.id)
    assert row.client_id and (await cast.viewer("advisor")).granted_only


async def test_what_the_programme_says(cast: Cast):
    told = (await ask(await cast.viewer("reader"), "{ referralRules { stages { stage protects } sentences decidedWithin mostOpen extension lateClaim } }"))["referralRules"]
    assert [each["stage"] for each in told["stages"]][:6] == ["SUBMITTED", "UNDER_REVIEW", "ACCEPTED", "CONTACTED", "QUALIFIED", "WON"]
    assert told["stages"][2]["protects"] == "90 days" and "At most 25 open referrals." in told["sentences"]
    assert (told["decidedWithin"], told["mostOpen"], told["extension"], told["lateClaim"]) == (3, 25, "30 days", "60 days")
