"""Reports that are sent: when, once a period, as a way in and not as figures, and until their reader may not see them any more."""

import asyncio
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from portal.accounts.jobs import bring_up_use
from portal.insights import rules, tables
from portal.insights.jobs import send
from portal.insights.models_schedules import ReportSchedule
from portal.insights.rules import ReportName, ReportRhythm, next_sending
from portal.kernel import clock
from portal.outbox.models import Mail
from portal.people.models import Staff
from portal.programme.models import Tier
from portal.segments.jobs import follow
from portal.segments.models import Segment
from portal.segments.rules import SegmentOf
from tests.cast import SETTINGS, Cast, ask, gid, system
from tests.served import Portal

SCHEDULE = "mutation ($input: ScheduleReportInput!) { scheduleReport(input: $input) { schedule { id path nextAt } errors { code field } } }"
STOP = "mutation ($input: StopReportInput!) { stopReport(input: $input) { report errors { code } } }"
MINE = "{ reportSchedules { report rhythm path nextAt lastAt endedBecause } }"
DUBLIN, AUCKLAND = ZoneInfo("Europe/Dublin"), ZoneInfo("Pacific/Auckland")


@pytest.mark.parametrize(
    ("rhythm", "zone", "now", "expected"),
    [
        (ReportRhythm.WEEKLY, DUBLIN, "2026-03-02T07:59", "2026-03-02T08:00"),  # a Monday
        (ReportRhythm.WEEKLY, DUBLIN, "2026-03-02T08:00", "2026-03-09T08:00"),
        (ReportRhythm.WEEKLY, DUBLIN, "2026-03-24T12:00", "2026-03-30T07:00"),  # summer time began on the Sunday
        (ReportRhythm.MONTHLY, DUBLIN, "2026-03-01T07:59", "2026-03-01T08:00"),
        (ReportRhythm.MONTHLY, DUBLIN, "2026-12-01T08:00", "2027-01-01T08:00"),
        (ReportRhythm.MONTHLY, AUCKLAND, "2026-10-31T12:00", "2026-10-31T19:00"),  # November has begun there
    ],
)
def test_when_a_report_is_sent(rhythm: ReportRhythm, zone: ZoneInfo, now: str, expected: str):
    found = next_sending(rhythm, zone, datetime.fromisoformat(now).replace(tzinfo=UTC))
    assert found == datetime.fromisoformat(expected).replace(tzinfo=UTC)


def test_what_is_sent_is_what_there_is():
    known = tables.reports()
    assert [each.value for each in ReportName] == list(known)
    for name in ReportName:
        report = known[name.value]
        assert (report.needs, report.is_analytics, report.label()) == (rules.NEEDS[name], name in rules.ANALYTICS, rules.report_label(name))


async def _open(cast: Cast, tier: str = "Gold") -> None:
    await Tier.name_steps(["Bronze", "Silver", "Gold", "Platinum"])
    await cast.partner.set_tier(system(), await Tier.get(name=tier), "So it is.")


async def _due(cast: Cast) -> None:
    await ReportSchedule.filter(next_at__isnull=False).update(next_at=clock.now() - timedelta(minutes=1))


async def test_a_report_is_sent_once_a_period_and_ends_with_what_opened_it(cast: Cast):
    await _open(cast)
    owner, reader = await cast.viewer("owner"), await cast.viewer("reader")
    segment = await Segment.add(owner, SegmentOf.ACCOUNTS, "Hush hush", {"search": "x"}, shared=True)
    asked: dict[str, Any] = {"report": "GROWTH", "rhythm": "WEEKLY", "months": 6, "segment": gid(segment)}
    made = (await ask(owner, SCHEDULE, input=asked))["scheduleReport"]
    assert made["schedule"]["path"] == f"/reports/growth?months=6&segment={gid(segment)}" and not made["errors"]
    for viewer, wrong, code in (
        (owner, asked, "ALREADY"),
        (reader, {"report": "REVENUE", "rhythm": "WEEKLY"}, "NOT_OPEN"),
        (owner, {**asked, "months": 99}, "OUT_OF_RANGE"),
        (owner, {**asked, "partner": gid(cast.other)}, "NOT_FOUND"),
        (await cast.viewer("vendor"), {"report": "CLIENTS", "rhythm": "WEEKLY"}, "REQUIRED"),
        (await cast.viewer("rival"), asked, "NOT_FOUND"),
        (await cast.viewer("rival"), {"report": "GROWTH", "rhythm": "WEEKLY"}, "NOT_OPEN"),
    ):
        refused = (await ask(viewer, SCHEDULE, input=wrong))["scheduleReport"]
        assert refused["schedule"] is None and [each["code"] for each in refused["errors"]] == [code]
    for viewer, report in ((reader, "CLIENTS"), (await cast.viewer("advisor"), "RISK")):
        await ask(viewer, SCHEDULE, input={"report": report, "rhythm": "MONTHLY", "format": "CSV"})
    await ask(await cast.viewer("vendor"), SCHEDULE, input={"report": "CLIENTS", "rhythm": "WEEKLY", "partner": gid(cast.partner)})
    assert await send(SETTINGS) == 0, "nothing is due yet"

    await _due(cast)
    now = clock.now()
    due = await ReportSchedule.due(now, 100)
    sent = [*await asyncio.gather(*(ReportSchedule.send(key, now) for key in due for _worker in range(2)))]
    assert sent.count(True) == len(due) == 4 and await send(SETTINGS) == 0
    mails = {mail.to: mail for mail in await Mail.filter(kind="insights/report_ready")}
    assert len(mails) == 4 == await Mail.all().count()
    mine = mails[cast.users["owner"].email]
    assert f"/reports/growth.xlsx?months=6&segment={gid(segment)}" in mine.text and "Hush hush" not in mine.text + mine.html, "no figure and no name"
    assert f"/reports/clients.xlsx?partner={gid(cast.partner)}" in mails[cast.users["vendor"].email].text

    # The tier is lost, a role, a place; and who has left is told nothing.
    await _open(cast, "Silver")
    await Staff.filter(id=cast.staff["advisor"].id).update(deactivated_at=clock.now())
    await _due(cast)
    assert await send(SETTINGS) == 4
    ended = {row.user_id: row.ended_because async for row in ReportSchedule.filter(next_at__isnull=True)}
    assert set(ended) == {cast.users["owner"].id, cast.users["advisor"].id} and "tier" in ended[cast.users["owner"].id]
    assert [mail.to for mail in await Mail.filter(kind="insights/report_ended")] == [cast.users["owner"].email]
    assert "tier" in (await ask(owner, MINE))["reportSchedules"][0]["endedBecause"]

    # One's own alone are seen and stopped.
    theirs = gid(await ReportSchedule.get(user_id=cast.users["reader"].id))
    assert (await ask(owner, STOP, input={"schedule": theirs}))["stopReport"]["errors"] == [{"code": "NOT_FOUND"}]
    assert (await ask(reader, STOP, input={"schedule": theirs}))["stopReport"] == {"report": "CLIENTS", "errors": []}
    assert (await ask(reader, MINE))["reportSchedules"] == []


async def test_a_report_of_a_segment_that_is_gone_ends(cast: Cast):
    owner = await cast.viewer("owner")
    segment = await Segment.add(owner, SegmentOf.CLIENTS, "Bakeries", {"search": "x"})
    await ask(owner, SCHEDULE, input={"report": "CLIENTS", "rhythm": "WEEKLY", "segment": gid(segment)})
    await segment.delete_by(owner)
    await _due(cast)
    await send(SETTINGS)
    assert "segment" in (await ReportSchedule.get()).ended_because and (await Mail.get()).kind == "insights/report_ended"


def test_a_report_is_scheduled_on_its_page_and_stopped_in_the_settings(portal: Portal):
    owner = portal.sign_in("owner")
    assert 'action="/reports/clients/schedule"' in portal.client.get("/reports/clients", headers=owner).text
    form = {"rhythm": "MONTHLY", "format": "CSV"}
    done = portal.client.post("/reports/clients/schedule", data=form, headers=owner, follow_redirects=False)
    assert done.status_code == 303 and done.headers["location"].split("?")[0].endswith("/settings/reports")
    again = portal.client.post("/reports/clients/schedule", data=form, headers=owner)
    assert again.status_code == 422 and "You are sent this report already" in again.text
    page = portal.client.get("/settings/reports", headers=owner).text
    assert "On the first of each month" in page
    stop = page.split('action="/settings/reports/')[1].split('"')[0]
    assert portal.client.post(f"/settings/reports/{stop}", headers=owner, follow_redirects=False).status_code == 303
    assert "You are sent no report" in portal.client.get("/settings/reports", headers=owner).text
    for job in (send, follow, bring_up_use):  # as the worker does it: in no transaction but the job's own
        assert portal.run(partial(asyncio.wait_for, timeout=20), job(SETTINGS)) is not None
