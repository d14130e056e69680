"""Access that follows a segment: given and taken by itself, beside what is given by hand, and not to be widened by who is given it."""

from datetime import timedelta
from typing import Any

import time_machine
from tortoise.context import TortoiseContext

from portal.access.models import Grant
from portal.accounts.models import Account
from portal.accounts.rules import Cause, Lifecycle
from portal.audit.models import Event
from portal.kernel import clock, ids
from portal.segments.jobs import follow
from portal.segments.models import Segment
from portal.segments.models_standing import StandingGrant
from portal.segments.rules import SegmentOf
from tests.cast import SETTINGS, Cast, ask, gid, make_cast, system
from tests.kept import kept
from tests.segments.test_segments import CHANGE, DELETE, save
from tests.served import Portal

GIVE = "mutation ($input: GiveStandingAccessInput!) { giveStandingAccess(input: $input) { standingGrant { id size } errors { code field } } }"
END = "mutation ($input: EndStandingAccessInput!) { endStandingAccess(input: $input) { ended errors { code } } }"
REVOKE = "mutation ($input: RevokeAccessInput!) { revokeAccess(input: $input) { errors { code } } }"
GRANT = "mutation ($input: GrantAccessInput!) { grantAccess(input: $input) { errors { code } } }"
SEES = "{ accounts { nodes { name } } clients { nodes { name } } }"


async def sees(cast: Cast) -> set[str]:
    found = await ask(await cast.viewer("advisor"), SEES)
    return {each["name"] for part in found.values() for each in part["nodes"]}


async def _world() -> Cast:
    cast = await kept(make_cast)
    bakery = await cast.client("Bakery")
    for name, folder in (("Oven", bakery), ("Till", None), ("Scale", None)):
        await cast.account(name, folder)
    return cast


async def test_access_follows_a_segment_of_accounts_by_itself(db: TortoiseContext):
    cast = await kept(_world)
    owner, advisor = await cast.viewer("owner"), cast.staff["advisor"]
    segment = (await save(cast, "owner", "In use", accounts={"state": "ACTIVE", "linked": False}))["segment"]["id"]
    given = {"staff": gid(advisor), "segment": segment}
    assert (await ask(owner, GIVE, input=given))["giveStandingAccess"]["errors"] == [{"code": "NOT_SHARED", "field": "segment"}]
    await ask(owner, CHANGE, input={"segment": segment, "shared": True})
    made = (await ask(owner, GIVE, input=given))["giveStandingAccess"]["standingGrant"]
    assert made["size"] == 2 and await sees(cast) == {"Till", "Scale"}
    assert (await ask(owner, GIVE, input=given))["giveStandingAccess"]["standingGrant"]["id"] == made["id"], "given again it is the same"
    # What comes into it is given, what leaves it is taken; also by the clock alone.
    till = await Account.get(name="Till")
    await till.move_to(system(), Lifecycle.CANCELLED, Cause.BILLING)
    await cast.account("Mixer")
    assert await follow(SETTINGS) == 2 and await follow(SETTINGS) == 0
    assert await sees(cast) == {"Scale", "Mixer"}
    told = await Event.filter(kind__in=["grant.given", "grant.taken_away"]).values_list("kind", "data", "actor_name")
    assert sorted((kind, data["segment"], who) for kind, data, who in told) == [*[("grant.given", "In use", "")] * 3, ("grant.taken_away", "In use", "")]
    # By hand it can't be taken, and what is given by hand stays by hand.
    scale, mixer = await Account.get(name="Scale"), await Account.get(name="Mixer")
    assert (await ask(owner, REVOKE, input={"staff": gid(advisor), "account": gid(scale)}))["revokeAccess"]["errors"] == [{"code": "FOLLOWS_SEGMENT"}]
    await ask(owner, GRANT, input={"staff": gid(advisor), "account": gid(mixer)})
    for refused, field in (({"shared": False}, "shared"),):
        assert (await ask(owner, CHANGE, input={"segment": segment, **refused}))["changeSegment"]["errors"] == [{"code": "FOLLOWED", "field": field}]
    assert (await ask(owner, DELETE, input={"segment": segment}))["deleteSegment"]["errors"] == [{"code": "FOLLOWED"}]
    # A change of the filter is followed at once, by whoever manages access alone: not by an owner of the segment who no longer does.
    await Segment.filter(id=ids.key_of(segment, "segment")).update(owner_id=cast.users["advisor"].id)
    change = {"segment": segment, "accounts": {"linked": True}}
    assert (await ask(await cast.viewer("advisor"), CHANGE, input=change))["changeSegment"]["errors"] == [{"code": "FOLLOWED", "field": "filter"}]
    assert (await ask(owner, CHANGE, input=change))["changeSegment"]["errors"] == []
    assert await sees(cast) == {"Mixer", "Oven", "Bakery"}
    assert (await ask(owner, END, input={"standingGrant": made["id"]}))["endStandingAccess"] == {"ended": 1, "errors": []}
    assert await sees(cast) == {"Mixer"} and await follow(SETTINGS) == 0
    assert await Event.filter(kind__in=["access.standing_given", "access.standing_ended"]).order_by("at").values_list("kind", flat=True) == [
        "access.standing_given", "access.standing_ended",
    ]  # fmt: skip


async def test_access_follows_a_segment_of_clients_only_while_the_person_is_an_active_advisor(db: TortoiseContext):
    cast = await kept(_world)
    owner, staff = await cast.viewer("owner"), cast.staff["advisor"]
    segment = (await save(cast, "owner", "Bakeries", shared=True, clients={"search": "bakery"}))["segment"]["id"]
    for person, code in (("reader", "BY_ROLE"), ("rival", "NOT_FOUND")):
        refused = await ask(owner, GIVE, input={"staff": gid(cast.staff[person]), "segment": segment})
        assert [each["code"] for each in refused["giveStandingAccess"]["errors"]] == [code]
    bakery = (await StandingGrant.give(owner, staff, await Segment.get(id=ids.key_of(segment, "segment"))), await cast.client("Bakery Two"))[1]
    # A grant by hand that ends is left, and followed when it is over.
    await Grant.give(owner, staff, bakery, clock.now() + timedelta(hours=1))
    assert await follow(SETTINGS) == 0
    with time_machine.travel(clock.now() + timedelta(hours=2), tick=False):
        assert await follow(SETTINGS) == 1 and (await Grant.filter(client_id=bakery.id, ended_at__isnull=True).get()).until is None
    await bakery.archive(owner, 0)
    assert await follow(SETTINGS) == 1, "an archived client is in no segment that does not say so"
    await bakery.restore(owner)
    await staff.__class__.filter(id=staff.id).update(deactivated_at=clock.now())
    assert await follow(SETTINGS) == 0
    await staff.__class__.filter(id=staff.id).update(deactivated_at=None)
    assert await follow(SETTINGS) == 1
    await Segment.filter(id=ids.key_of(segment, "segment")).update(condition={"unheard": 1})
    assert await follow(SETTINGS) == 0, "what can't be read takes nothing away"


def test_the_screens_give_show_and_end_it(portal: Portal):
    cast = portal.cast

    async def furnish() -> str:
        await cast.client("Bakery")
        return gid(await Segment.add(await cast.viewer("owner"), SegmentOf.CLIENTS, "Bakeries", {"search": "bakery"}, shared=True))

    segment, owner, staff = portal.run(furnish), portal.sign_in("owner"), gid(cast.staff["advisor"])

    def post(path: str, **form: Any) -> Any:
        return portal.client.post(path, data=form, headers=owner, follow_redirects=False)

    assert "Keep it up to date by itself" in portal.client.get(f"/people/{staff}/access", headers=owner).text
    for wrong, said in (({}, "Choose the segment that is to be followed."), ({"until": "2031-01-01"}, "has no end by itself")):
        form = {"segment": f"clients:{segment}"} if wrong else {}
        answer = post(f"/people/{staff}/access", mode="give", follow="on", **form, **wrong)
        assert answer.status_code == 422 and said in answer.text
    assert post(f"/people/{staff}/access", mode="give", follow="on", segment=f"clients:{segment}").status_code == 303
    page = portal.client.get(f"/people/{staff}", headers=owner).text
    assert "Follows the segment “Bakeries”" in page and "1 client now" in page
    end = next(part.split('"')[0] for part in page.split('href="')[1:] if "/standing/" in part.split('"')[0])
    assert "is taken away at once" in portal.client.get(end, headers=owner).text
    assert post(end).status_code == 303 and "Follows the segment" not in portal.client.get(f"/people/{staff}", headers=owner).text
    invited = post("/people/invite", name="Ann", email="ann@x.example", role="ADVISOR", access=segment)
    assert invited.status_code == 303 and "Follows the segment" in portal.client.get(invited.headers["location"], headers=owner).text
    assert post("/people/invite", name="Bo", email="bo@x.example", role="ADVISOR", access="choose").headers["location"].split("?")[0].endswith("/access")
