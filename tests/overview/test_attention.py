"""What needs attention: each ask is the total of the list that it opens, for each viewer; open jobs by product, client and age."""

from datetime import timedelta

from portal.access.models import Grant
from portal.accounts.models import Account, Engagement, OpenJob
from portal.accounts.rules import AccessHealth, Lifecycle, Provisioning
from portal.kernel import clock
from tests.cast import Cast, ask, gid
from tests.served import Portal

ATTENTION = "{ attention { asks { kind count nextOn } nextKind nextOn } }"
# Each ask, and the filter of the list that the overview opens for it.
LISTS = {
    "PAST_DUE": "lifecycle: [PAST_DUE]",
    "ACCESS_BROKEN": "access: [DEMOTED, DEACTIVATED, REVOKED]",
    "TRIALS_ENDING": "trialEndsWithinDays: 7",
    "PROVISIONING_FAILED": "provisioning: [FAILED], lifecycle: [PENDING_ACTIVATION]",
    "RENEWALS_DUE": "renewsWithinDays: 30, state: PAID",
    "IDLE": "idleDays: 30",
}


async def _world(cast: Cast) -> Engagement:
    """Of each ask two accounts, one of them in a folder; one that is well. Gives the folder's idle one."""
    now, L = clock.now(), Lifecycle
    folder = await cast.client("Mulcahy")
    changes = {
        "past due": (L.PAST_DUE, {"last_activity_at": now}),
        "trial": (L.TRIAL, {"trial_ends_at": now + timedelta(days=6), "last_activity_at": now}),
        "long trial": (L.TRIAL, {"trial_ends_at": now + timedelta(days=13), "last_activity_at": now}),
        "failed": (L.PENDING_ACTIVATION, {"provisioning": Provisioning.FAILED, "provisioning_why": "no", "provisioning_since": now}),
        "renews": (L.PAYING, {"renews_on": now.date() + timedelta(days=30), "last_activity_at": now}),
        "ended": (L.CANCELLED, {"renews_on": now.date() + timedelta(days=3)}),
        "broken": (L.PAYING, {"last_activity_at": now}),
        "idle": (L.PAYING, {"last_activity_at": now - timedelta(days=31)}),
    }
    for client in (folder, None):
        for name, (lifecycle, columns) in changes.items():
            side = await cast.account(name, client, lifecycle=lifecycle)
            await Account.filter(id=side.account_id).update(**columns)
            if name == "broken":
                await Engagement.filter(id=side.id).update(access_health=AccessHealth.DEMOTED)
            if client and name == "idle":
                idle = side
    return idle


async def test_each_ask_is_the_total_of_its_list(cast: Cast):
    told = await ask(await cast.viewer("owner"), ATTENTION)
    assert told["attention"] == {"asks": [], "nextKind": None, "nextOn": None}
    idle = await _world(cast)
    owner, advisor = await cast.viewer("owner"), await cast.viewer("advisor")
    await Grant.give(owner, cast.staff["advisor"], idle, None)
    expected = {"owner": dict.fromkeys(LISTS, 2), "advisor": {"IDLE": 1}, "rival": {}}
    for name, counts in expected.items():
        viewer = await cast.viewer(name)
        asks = {each["kind"]: each["count"] for each in (await ask(viewer, ATTENTION))["attention"]["asks"]}
        assert asks == counts
        for kind, where in LISTS.items():
            total = (await ask(viewer, f"{{ accounts(filter: {{ {where} }}) {{ totalCount }} }}"))["accounts"]["totalCount"]
            assert total == counts.get(kind, 0), (name, kind)
    told = (await ask(owner, ATTENTION))["attention"]
    assert told["nextKind"] == "TRIALS_ENDING" and told["nextOn"] == (owner.now + timedelta(days=6)).astimezone(owner.zone).date().isoformat()
    assert (await ask(advisor, ATTENTION))["attention"]["nextKind"] is None


def test_the_overview_says_what_waits_and_jobs_are_found(portal: Portal):
    cast, headers = portal.cast, {"cookie": portal.sign_in("owner")["cookie"]}

    async def furnish() -> tuple[str, str]:
        folder = await cast.client("Keane Haulage")
        inside, outside = await cast.account("Inside", folder, product="payroll"), await cast.account("Outside", product="time")
        for side, title, days in ((inside, "Driver, nights", 20), (inside, "Book-keeper", 2), (outside, "Driver, days", 1)):
            opened = clock.now() - timedelta(days=days)
            await OpenJob.create(account_id=side.account_id, external_id=title, title=title, opened_at=opened, url="")
        await Account.all().update(last_activity_at=clock.now(), renews_on=clock.now().date() + timedelta(days=40))
        return gid(folder), gid(cast.products["time"])

    client, product = portal.run(furnish)
    page = portal.client.get("/", headers=headers).text
    assert "Nothing waits for you. Next: a plan renews on" in page and 'href="/jobs"' in page

    def found(query: str) -> set[str]:
        answer = portal.client.get(f"/jobs?{query}", headers=headers)
        assert answer.status_code == 200
        return {title for title in ("Driver, nights", "Book-keeper", "Driver, days") if title in answer.text}

    assert found("q=driver") == {"Driver, nights", "Driver, days"} and found("age=14") == {"Driver, nights"}
    assert found(f"client={client}") == {"Driver, nights", "Book-keeper"} and found(f"product={product}") == {"Driver, days"}
    assert found(f"client={client}&product={product}") == set()
    portal.run(_world, cast)
    page = portal.client.get("/", headers=headers).text
    assert "2 accounts are past due" in page and "Access to 2 accounts is broken" in page and 'href="/accounts?trial=7"' in page
