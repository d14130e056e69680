"""The audit log at the screens: filtered, its own file, and closed to whom it is not for."""

import csv
import io

from portal.accounts.models import Account, Origin
from portal.audit.models import Event
from portal.kernel import clock
from tests.askers import asker
from tests.cast import Cast, ask, gid, system
from tests.served import Portal

KINDS = "query ($filter: EventFilter) { events(filter: $filter, first: 100) { totalCount nodes { kind actorName partner { name } account { name } } } }"


async def kinds(cast: Cast, who: str, **given) -> set[str]:
    return {each["kind"] for each in (await ask(await asker(cast, who), KINDS, filter=given))["events"]["nodes"]}


async def test_the_log_is_narrowed_by_kind_actor_partner_account_and_period(cast: Cast):
    before = clock.now()
    client = await cast.client("Bakery")
    account = (await cast.account("Mulcahy", client)).account_id
    assert await kinds(cast, "owner", noun=["client"]) == {"client.added"}
    assert await kinds(cast, "owner", kind=["client.added", "client.archived"]) == {"client.added"}
    assert await kinds(cast, "owner", actor="owner") == {"client.added"} and not await kinds(cast, "owner", actor="own")
    assert not await kinds(cast, "owner", until=before.isoformat(), noun=["client"])
    assert await kinds(cast, "owner", since=before.isoformat(), noun=["client"]) == {"client.added"}
    assert await kinds(cast, "owner", partner=gid(cast.partner)) >= {"client.added", "partner.registered"}
    assert not await kinds(cast, "owner", partner=gid(cast.other)) and not await kinds(cast, "owner", noun=[])
    of_account = await kinds(cast, "vendor", account=gid(await Account.get(id=account)))
    assert "account.became_paying" in of_account and "client.added" not in of_account
    assert await kinds(cast, "vendor", partner=gid(cast.other)) == {"partner.registered"}


async def test_an_actor_that_is_not_named_is_not_found_by_name(cast: Cast):
    account = await (await cast.account("Shared one")).account
    await account.engage(system(), cast.other.id, Origin.CLIENT)
    await Event.write(await cast.viewer("owner"), "account.trial_moved", account=account.id, name=account.name)
    assert "account.trial_moved" in await kinds(cast, "rival")
    assert not await kinds(cast, "rival", actor="owner")


def test_the_log_at_the_screens_and_as_a_file(portal: Portal):
    for who, place in (("vendor", "/vendor/audit"), ("support", "/vendor/audit"), ("owner", "/settings/audit")):
        headers = {"cookie": portal.sign_in(who)["cookie"]}
        page = portal.client.get(f"{place}?about=partner", headers=headers)
        assert page.status_code == 200 and "joined the programme" in page.text
        assert "No event is like this" in portal.client.get(f"{place}?who=Nobody", headers=headers).text
        assert "No event is like this" in portal.client.get(f"{place}?since=2099-01-01", headers=headers).text
        assert portal.client.get(f"{place}?since=nonsense&until=9999-12-31", headers=headers).status_code == 200
        file = portal.client.get(f"{place}.csv?about=partner", headers=headers)
        rows = list(csv.DictReader(io.StringIO(file.text.lstrip("\ufeff"))))
        assert rows and {row["Kind"] for row in rows} == {"partner.registered"}
        assert rows[0]["What"].endswith("joined the programme") and "<" not in rows[0]["What"]


def test_the_log_is_closed_to_whom_it_is_not_for(portal: Portal):
    for who, place in (("advisor", "/settings/audit"), ("reader", "/settings/audit"), ("owner", "/vendor/audit"), ("vendor", "/settings/audit"), ("finance", "/vendor/audit")):
        headers = {"cookie": portal.sign_in(who)["cookie"]}
        for path in (place, f"{place}.csv"):
            assert portal.client.get(path, headers=headers).status_code in (403, 404), (who, path)
