"""Bulk runs: the preview tells and changes nothing, the run does what it told, row by row, and its undo restores exactly that."""

import os
from datetime import timedelta
from typing import Any

import pytest
from tortoise.context import TortoiseContext

from portal.access.models import Grant
from portal.accounts.models import Account, Engagement
from portal.bulk.models import BulkRow, BulkRun
from portal.bulk.models.acts import Archive
from portal.clients.models import Client
from portal.kernel import clock, ids
from portal.kernel.viewer import Viewer
from portal.people.models import Staff
from portal.people.rules import Role
from tests.askers import tool_of
from tests.cast import Cast, ask, gid, make_cast
from tests.kept import kept

FIELDS = "id state counts { total willChange already refused changed } stoppedBecause whyNoUndo segmentName given { staffName } undoes { id } undone { id }"
PREVIEW = f"mutation ($input: PreviewBulkRunInput!) {{ previewBulkRun(input: $input) {{ bulkRun {{ {FIELDS} }} errors {{ code field }} }} }}"
ACT = f"mutation ($input: BulkRunInput!) {{ %sBulkRun(input: $input) {{ bulkRun {{ {FIELDS} }} errors {{ code field message }} }} }}"
SHOW = f"query ($id: ID!) {{ node(id: $id) {{ ... on BulkRun {{ {FIELDS} }} }} }}"
ROWS = "query ($run: ID!) { bulkRows(filter: { run: $run, outcome: [REFUSED] }, first: 100) { totalCount nodes { name message client { name } } } }"
SIZE, REFUSED = 60, 5
MANY, HELD = (2000, 37) if os.environ.get("PORTAL_TEST_LONG") else (60, 5)  # accounts of a run, and how many of them can't be changed


async def preview(viewer: Viewer, act: str, over: str = "CLIENTS", **more: Any) -> dict[str, Any]:
    return (await ask(viewer, PREVIEW, input={"act": act, "over": over, **more}))["previewBulkRun"]


async def act(viewer: Viewer, verb: str, run: str) -> dict[str, Any]:
    return (await ask(viewer, ACT % verb, input={"run": run}))[f"{verb}BulkRun"]


async def through(viewer: Viewer, run: str, most: int = 500) -> dict[str, Any]:
    """The run once the worker has gone through it."""
    while await BulkRun.go_on(clock.now(), most):
        pass
    return (await ask(viewer, SHOW, id=run))["node"]


async def run_of(viewer: Viewer, name: str, **more: Any) -> dict[str, Any]:
    made = await preview(viewer, name, **more)
    assert not (await act(viewer, "start", made["bulkRun"]["id"]))["errors"]
    return await through(viewer, made["bulkRun"]["id"])


async def _book() -> Cast:
    """Clients of which some have an account in use, and so can't be archived; one more is archived already."""
    cast = await kept(make_cast)
    owner = await cast.viewer("owner")
    for number in range(SIZE):
        client = await cast.client(f"Client {number:04}")
        if number % (SIZE // REFUSED) == 0 and number // (SIZE // REFUSED) < REFUSED:
            await cast.account(f"Open {number:04}", client)
    await (await cast.client("Client archived")).archive(owner, 0)
    return cast


async def test_a_run_over_a_filter_names_those_that_cant_be_changes_the_rest_and_is_undone(db: TortoiseContext, monkeypatch: pytest.MonkeyPatch):
    cast = await kept(_book)
    owner = await cast.viewer("owner")
    asked = {"clients": {"search": "client", "archived": None}}
    made = (await preview(owner, "ARCHIVE", **asked))["bulkRun"]
    assert made["counts"] == {"total": SIZE + 1, "willChange": SIZE - REFUSED, "already": 1, "refused": REFUSED, "changed": 0}
    assert await Client.filter(archived_at__isnull=False).count() == 1, "nothing has changed yet"
    late = await cast.client("Client too late")  # the rows are those of the preview
    assert not (await act(owner, "start", made["id"]))["errors"]
    # Killed at any point, it goes on where it was: each row is changed together with its outcome.
    carry, died = Archive.carry, []

    async def dies(self: Any, given: Any, target: Any) -> Any:
        found = await carry(self, given, target)
        if len(died) < 3 and target.row.name.endswith(("7", "9")):
            died.append(target.row.name)
            raise KeyboardInterrupt
        return found

    monkeypatch.setattr(Archive, "carry", dies)
    for _turn in range(3):
        with pytest.raises(KeyboardInterrupt):
            await BulkRun.go_on(clock.now(), 500)
    done = await through(owner, made["id"], 100)
    assert died and done["state"] == "DONE"
    assert done["counts"] == {"total": SIZE + 1, "willChange": 0, "already": 1, "refused": REFUSED, "changed": SIZE - REFUSED}
    told = (await ask(owner, ROWS, run=made["id"]))["bulkRows"]
    assert told["totalCount"] == REFUSED and {each["client"]["name"] for each in told["nodes"]} == {each["name"] for each in told["nodes"]}
    assert all("neither cancelled nor expired" in each["message"] for each in told["nodes"])
    assert await Client.filter(archived_at__isnull=False).count() == SIZE - REFUSED + 1
    assert (await Client.get(id=late.id)).archived_at is None
    # What was changed after the run is left as it is.
    first = await Client.get(name="Client 0001")
    await first.restore(owner)
    await first.archive(owner, 0)
    back = (await act(owner, "undo", made["id"]))["bulkRun"]
    assert back["undoes"] == {"id": made["id"]} and (await act(owner, "undo", made["id"]))["errors"][0]["code"] == "UNDONE_ALREADY"
    done = await through(owner, back["id"])
    assert done["counts"] == {"total": SIZE - REFUSED, "willChange": 0, "already": 0, "refused": 1, "changed": SIZE - REFUSED - 1}
    assert {each.name for each in await Client.filter(archived_at__isnull=False)} == {"Client archived", "Client 0001"}
    assert "itself undone" in done["whyNoUndo"]


async def _held() -> Cast:
    """Accounts that the advisor may enter one by one, but for those in a folder that is granted as a whole."""
    cast = await kept(make_cast)
    owner, folder = await cast.viewer("owner"), await cast.client("Folder")
    await Grant.give(owner, cast.staff["advisor"], folder)
    for number in range(MANY):
        in_folder = number % (MANY // HELD) == 0 and number // (MANY // HELD) < HELD
        side = await cast.account(f"Account {number:04}", folder if in_folder else None)
        if not in_folder:
            await Grant.give(owner, cast.staff["advisor"], side)
    return cast


async def test_a_run_over_accounts_names_those_that_are_refused_changes_the_others_and_undo_restores_them(db: TortoiseContext):
    cast = await kept(_held)
    owner, staff = await cast.viewer("owner"), cast.staff["advisor"]

    async def enters() -> set[Any]:
        return {(each.client_id, each.engagement_id) for each in await Grant.in_force(clock.now()).filter(staff_id=staff.id)}

    before, folder = await enters(), await Client.get(name="Folder")
    done = await run_of(owner, "REVOKE_ACCESS", over="ACCOUNTS", accounts={"search": "account"}, staff=gid(staff))
    assert done["counts"] == {"total": MANY, "willChange": 0, "already": 0, "refused": HELD, "changed": MANY - HELD}
    told = (await ask(owner, ROWS.replace("client { name }", ""), run=done["id"]))["bulkRows"]
    kept_in = set(await Engagement.filter(client_id=folder.id).values_list("account__name", flat=True))
    assert told["totalCount"] == HELD == len(kept_in) and {each["name"] for each in told["nodes"]} == kept_in
    assert all("Folder" in each["message"] for each in told["nodes"]) and await enters() == {(folder.id, None)}
    back = (await act(owner, "undo", done["id"]))["bulkRun"]
    assert (await through(owner, back["id"]))["counts"]["changed"] == MANY - HELD and await enters() == before


async def _staffed() -> Cast:
    cast = await kept(make_cast)
    client = await cast.client("Bakery")
    for number in range(3):
        await cast.account(f"Account {number}", client if number else None)
    return cast


async def test_access_is_given_and_taken_over_segments_and_put_back_to_the_letter(db: TortoiseContext):
    cast = await kept(_staffed)
    owner, staff = await cast.viewer("owner"), gid(cast.staff["advisor"])
    until = clock.now() + timedelta(days=3)
    folder, alone = await Client.get(name="Bakery"), await Engagement.get(account__name="Account 0")
    await Grant.give(owner, cast.staff["advisor"], folder, until)
    save = "mutation { saveSegment(input: { name: \"All\", accounts: { state: ACTIVE } }) { segment { id } } }"
    segment = (await ask(owner, save))["saveSegment"]["segment"]["id"]
    done = await run_of(owner, "GRANT_ACCESS", over="ACCOUNTS", accounts={"segment": segment}, staff=staff)
    assert (done["segmentName"], done["given"], done["counts"]["changed"]) == ("All", {"staffName": "advisor"}, 3)
    await cast.account("Account later", folder)
    assert await Grant.in_force(clock.now()).filter(engagement_id__isnull=False).count() == 3, "those that were in it, once"

    async def standing() -> set[Any]:
        return {(each.client_id, each.engagement_id, each.until) for each in await Grant.in_force(clock.now()).filter(staff_id=cast.staff["advisor"].id)}

    before = await standing()
    taken = await run_of(owner, "REVOKE_ACCESS", clients={"search": "bakery"}, staff=staff)
    assert taken["counts"]["changed"] == 1 and await standing() == {(None, alone.id, None)}
    assert (await run_of(owner, "REVOKE_ACCESS", over="ACCOUNTS", rows=[gid(await alone.account), "account_x"], staff=staff))["counts"]["refused"] == 1
    for run in await BulkRun.filter(act="revoke_access"):
        await act(owner, "undo", gid(run))
    while await BulkRun.go_on(clock.now(), 100):
        pass
    assert await standing() == before
    given = await BulkRun.get(act="grant_access")
    left = await through(owner, (await act(owner, "undo", gid(given)))["bulkRun"]["id"])
    assert left["counts"]["refused"] == 3 and await standing() == before, "they were taken and given again since"
    more = await run_of(owner, "GRANT_ACCESS", over="CLIENTS", clients={"search": "bakery"}, staff=staff)
    assert (folder.id, None, None) in await standing()
    await through(owner, (await act(owner, "undo", more["id"]))["bulkRun"]["id"])
    assert await standing() == before, "the end that it had before the run"


async def test_accounts_are_filed_unlinked_and_asked_for_a_plan(db: TortoiseContext):
    cast = await kept(_staffed)
    owner, hotel = await cast.viewer("owner"), await cast.client("Hotel")
    await cast.account("Time one", product="time")
    filed = await run_of(owner, "FILE", over="ACCOUNTS", accounts={"search": "account"}, client=gid(hotel))
    assert filed["counts"]["changed"] == 3 and await Engagement.filter(client_id=hotel.id).count() == 3
    unlinked = await run_of(owner, "UNLINK", over="ACCOUNTS", accounts={"client": gid(hotel), "search": "1"})
    assert unlinked["counts"]["changed"] == 1
    done = await through(owner, (await act(owner, "undo", filed["id"]))["bulkRun"]["id"])
    assert done["counts"] == {"total": 3, "willChange": 0, "already": 0, "refused": 1, "changed": 2}, "one was unlinked after it"
    done = await through(owner, (await act(owner, "undo", unlinked["id"]))["bulkRun"]["id"])
    assert (await Engagement.get(account__name="Account 1")).client_id == hotel.id
    asked = await run_of(owner, "REQUEST_PLAN", over="ACCOUNTS", accounts={}, plan=gid(cast.plans["payroll"]), modules=[gid(cast.modules["payroll"])])
    assert (asked["counts"]["changed"], asked["counts"]["refused"]) == (3, 1) and "can’t be undone" in asked["whyNoUndo"]
    assert await Account.filter(plan_wanted_at__isnull=False).count() == 3


async def test_rights_are_those_of_the_moment_at_which_a_row_is_changed(db: TortoiseContext):
    cast = await kept(_staffed)
    owner, advisor = await cast.viewer("owner"), await cast.viewer("advisor")
    staff = cast.staff["advisor"]
    side = await Engagement.get(account__name="Account 0")
    await Grant.give(owner, staff, side)
    assert (await preview(advisor, "ARCHIVE", clients={}))["errors"] == [{"code": "NOT_ALLOWED", "field": "act"}]
    assert (await preview(advisor, "FILE", over="ACCOUNTS", accounts={}, client=gid(await Client.get(name="Bakery"))))["errors"][0]["code"] == "NOT_FOUND"
    own = await Client.add(advisor, {"name": "Own"})
    mine = (await preview(advisor, "FILE", over="ACCOUNTS", accounts={}, client=gid(own)))["bulkRun"]
    assert mine["counts"]["total"] == 1, "what the advisor sees"
    assert (await ask(owner, SHOW, id=mine["id"]))["node"] and not (await ask(await cast.viewer("rival"), SHOW, id=mine["id"]))["node"]
    await act(advisor, "start", mine["id"])
    await Grant.take_away(owner, staff, side)  # lost before the worker comes to it
    done = await through(advisor, mine["id"])
    assert done["counts"]["refused"] == 1 and (await Engagement.get(id=side.id)).client_id is None
    again = (await preview(owner, "GRANT_ACCESS", over="ACCOUNTS", accounts={}, staff=gid(staff)))["bulkRun"]
    await act(owner, "start", again["id"])
    await Staff.filter(id=cast.staff["owner"].id).update(role=Role.READ_ONLY)
    done = await through(advisor, again["id"]) or await BulkRun.get(id=(await BulkRow.filter(run__act="grant_access").first()).run_id)
    assert done.state == "stopped" and "may not do this any more" in done.stopped_because and not await Grant.in_force(clock.now()).filter(engagement_id=side.id).exists()
    await Staff.filter(id=cast.staff["owner"].id).update(role=Role.OWNER)
    for given, code in (({"rows": []}, "NOTHING_CHOSEN"), ({"clients": {}, "rows": []}, "ROWS_UNCLEAR"), ({"clients": {}, "staff": gid(staff)}, "STARTED_ALREADY")):
        found = await preview(owner, "GRANT_ACCESS" if "staff" in given else "ARCHIVE", **given)
        if code == "STARTED_ALREADY":
            await act(owner, "start", found["bulkRun"]["id"])
            stopped = await act(owner, "stop", found["bulkRun"]["id"])
            assert stopped["bulkRun"]["state"] == "STOPPED" and stopped["bulkRun"]["counts"]["willChange"] == 1
            found = await act(owner, "start", found["bulkRun"]["id"])
        assert found["errors"][0]["code"] == code
    assert (await preview(tool_of(cast.partner.id), "ARCHIVE", clients={}))["bulkRun"], "tools preview and run too"
    late = await preview(owner, "ARCHIVE", clients={})
    key = ids.key_of(late["bulkRun"]["id"], "bulkrun")
    await BulkRun.filter(id=key).update(expires_at=owner.now)
    assert (await act(owner, "start", late["bulkRun"]["id"]))["errors"][0]["code"] == "EXPIRED"
    await BulkRun.forget(clock.now())
    assert not await BulkRun.filter(id=key).exists()
