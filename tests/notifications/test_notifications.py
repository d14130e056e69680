"""Notifications: once for each cause, to whom may see what it is about, by the ways that each person chose; digests once a period."""

import asyncio
import html
import json
import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from portal.access.models import Grant
from portal.access.models_requests import AccessRequest
from portal.accounts.models import Account, Engagement
from portal.accounts.rules import AccessHealth, Cause, Lifecycle
from portal.kernel import clock
from portal.notifications import jobs
from portal.notifications.models import About, DigestPlan, Notification, prefer
from portal.notifications.rules import NEEDS, Rhythm, Told, Ways, next_digest, path_of, sentence
from portal.outbox.models import Mail
from portal.people.models import User
from portal.people.rules import Role
from portal.privacy.jobs import forget_old
from tests.cast import SETTINGS, Cast, ask, gid, person, system
from tests.served import Portal

LIST = "{ notifications(first: 20) { totalCount nodes { id event sentence path readAt inPortal mailed subject } } viewer { shellCounts { notifications } } }"
READ = "mutation ($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) { marked errors { code } } }"
DUBLIN, NUUK = ZoneInfo("Europe/Dublin"), ZoneInfo("America/Nuuk")


@pytest.mark.parametrize(
    ("rhythm", "hour", "zone", "now", "expected"),
    [
        (Rhythm.OFF, 8, DUBLIN, "2026-03-02T12:00", None),
        (Rhythm.DAILY, 8, DUBLIN, "2026-03-02T07:59", "2026-03-02T08:00"),
        (Rhythm.DAILY, 8, DUBLIN, "2026-03-02T08:00", "2026-03-03T08:00"),
        (Rhythm.DAILY, 8, DUBLIN, "2026-03-28T12:00", "2026-03-29T07:00"),  # summer time began that night
        (Rhythm.DAILY, 1, DUBLIN, "2026-03-28T12:00", "2026-03-29T01:00"),  # one o'clock is skipped: at two, which is then
        (Rhythm.DAILY, 1, DUBLIN, "2026-10-24T12:00", "2026-10-25T00:00"),  # comes twice that night: the first one
        (Rhythm.DAILY, 1, DUBLIN, "2026-10-25T00:00", "2026-10-26T01:00"),  # and not the second
        (Rhythm.WEEKLY, 8, DUBLIN, "2026-03-02T07:00", "2026-03-02T08:00"),  # a Monday
        (Rhythm.WEEKLY, 8, DUBLIN, "2026-03-02T08:00", "2026-03-09T08:00"),
        (Rhythm.WEEKLY, 23, NUUK, "2026-03-03T00:30", "2026-03-03T01:00"),  # still Monday there
    ],
)
def test_when_a_digest_is_due(rhythm, hour, zone, now, expected):
    at = next_digest(rhythm, hour, zone, datetime.fromisoformat(now).replace(tzinfo=UTC))
    assert at == (datetime.fromisoformat(expected).replace(tzinfo=UTC) if expected else None)


def test_each_thing_has_its_sentence_its_page_and_its_permission():
    names = ("name", "product", "client", "who", "amount", "tier", "day", "what", "partner")
    for told in Told:
        said = {**dict.fromkeys(names, "X"), "left": "2", "yes": "yes"}
        assert "X" in sentence(told, said) and "{" not in sentence(told, said) and told in NEEDS
        assert path_of(told, "account_x").startswith("/")
    assert sentence(Told.TRIAL_ENDING, {"name": "A", "left": "1"}) == "A: the trial ends in 1 day"
    assert sentence(Told.ACCESS_DECIDED, {"who": "A", "client": "B", "yes": ""}) == "A declined your access to B"


async def _broken(cast: Cast) -> Engagement:
    """An account that the advisor is granted, whose client has demoted the partner's user."""
    side = await cast.account("Mulcahy", await cast.client("Mulcahy"))
    await Grant.give(await cast.viewer("owner"), cast.staff["advisor"], side)
    await side.report_access(system(), "r1", 1, AccessHealth.OK, "")
    await (await Engagement.get(id=side.id)).report_access(system(), "r2", 2, AccessHealth.DEMOTED, "Mia")
    return side


async def told(cast: Cast, name: str) -> list[str]:
    answer = await ask(await cast.viewer(name), LIST)
    return [each["sentence"] for each in answer["notifications"]["nodes"]]


async def test_who_sees_it_is_told_once_and_no_longer_sees_it_when_access_is_lost(cast: Cast):
    side = await _broken(cast)
    said = "Mulcahy: your partner’s access broke"
    assert await told(cast, "owner") == await told(cast, "advisor") == await told(cast, "reader") == [said]
    assert await told(cast, "rival") == [] == await told(cast, "vendor")
    assert [mail.to for mail in await Mail.filter(kind="notifications/told")] == [cast.users["owner"].email]
    await (await Engagement.get(id=side.id)).report_access(system(), "r2", 2, AccessHealth.DEMOTED, "Mia")  # told again
    await (await Engagement.get(id=side.id)).report_access(system(), "r3", 3, AccessHealth.DEMOTED, "Mia")
    assert await told(cast, "owner") == [said]

    advisor, owner = await cast.viewer("advisor"), await cast.viewer("owner")
    first = (await ask(owner, LIST))["notifications"]["nodes"][0]
    assert first["path"] == f"/accounts/{first['subject']}" and first["subject"] == gid(await Account.get(id=side.account_id)) and first["mailed"]
    marked = await ask(advisor, READ, input={"notifications": [first["id"]]})
    assert marked["markNotificationsRead"] == {"marked": None, "errors": [{"code": "NOT_FOUND"}]}, "another one's"
    assert (await ask(owner, READ, input={"notifications": [first["id"]]}))["markNotificationsRead"]["marked"] == 1
    assert (await ask(owner, LIST))["viewer"]["shellCounts"]["notifications"] == 0
    assert (await ask(advisor, LIST))["viewer"]["shellCounts"]["notifications"] == 1
    await Grant.take_away(owner, cast.staff["advisor"], side)
    answer = await ask(await cast.viewer("advisor"), LIST)
    assert answer["notifications"] == {"totalCount": 0, "nodes": []} and answer["viewer"]["shellCounts"]["notifications"] == 0
    assert (await ask(advisor, READ, input={}))["markNotificationsRead"]["marked"] == 0


async def test_what_happens_is_told_by_the_ways_that_each_chose(cast: Cast):
    """No mail where it was switched off, and none beside the one that says it; what no way is chosen for is nowhere."""
    cast.users["admin"], cast.staff["admin"] = await person("Ada Admin", cast.partner, Role.ADMIN)  # type: ignore[assignment]
    owner, admin = await cast.viewer("owner"), await cast.viewer("admin")
    await prefer(owner, {Told.ACCESS_ASKED: Ways(True, False, False), Told.PAST_DUE: Ways(False, True, False)}, None, None)
    await prefer(admin, {Told.PAST_DUE: Ways(False, False, False)}, None, None)
    client = await cast.client("Mulcahy")
    side = await cast.account("Mulcahy", client)
    reader = await cast.viewer("reader")
    row = await AccessRequest.create(staff_id=cast.staff["advisor"].id, client_id=client.id, reason="x", asked_at=clock.now())
    await row._tell_deciders(owner, client.name)
    assert await told(cast, "owner") == await told(cast, "admin") and not await told(cast, "reader") and not await told(cast, "advisor")
    assert {mail.to for mail in await Mail.filter(kind="access/access_asked")} == {cast.users["admin"].email}
    assert "/settings/notifications" in (await Mail.filter(kind="access/access_asked").first()).text
    await row.give(owner, None)
    assert "gave you access to Mulcahy" in (await told(cast, "advisor"))[0]
    assert await Mail.filter(kind="access/access_decided").count() == 1

    account = await Account.get(id=side.account_id)
    await account.move_to(system(), Lifecycle.PAST_DUE, Cause.BILLING)
    assert "Mulcahy is past due" in await told(cast, "advisor") and "Mulcahy is past due" not in await told(cast, "admin")
    mine = await Notification.visible_to(owner).get(event=Told.PAST_DUE)
    assert mine.mailed and not mine.in_portal and not await Notification.unread(owner).filter(event=Told.PAST_DUE).exists()
    assert [mail.subject for mail in await Mail.filter(kind="notifications/told")] == ["Mulcahy is past due"]
    assert reader.can("clients:read") and "Mulcahy is past due" in await told(cast, "reader")


async def test_a_digest_goes_out_once_a_period_with_what_is_still_seen(cast: Cast, monkeypatch: pytest.MonkeyPatch):
    advisor, now = await cast.viewer("advisor"), clock.now()
    await User.filter(id=advisor.user_id).update(timezone="Asia/Tokyo")
    cast.users["advisor"].timezone = "Asia/Tokyo"
    for rhythm, hour in ((Rhythm.WEEKLY, 9), (Rhythm.DAILY, 8)):  # chosen, and chosen anew
        await prefer(await cast.viewer("advisor"), {}, rhythm, hour)
    plan = await DigestPlan.get(user_id=advisor.user_id)
    assert plan.next_at and plan.next_at.astimezone(ZoneInfo("Asia/Tokyo")).hour == 8 and now < plan.next_at <= now + timedelta(days=1)
    seen, lost = await cast.account("Seen", await cast.client("Seen")), await cast.account("Lost", await cast.client("Lost"))
    for side in (seen, lost):
        await Grant.give(await cast.viewer("owner"), cast.staff["advisor"], side)
        await (await Account.get(id=side.account_id)).move_to(system(), Lifecycle.PAST_DUE, Cause.BILLING)
    await Grant.take_away(await cast.viewer("owner"), cast.staff["advisor"], lost)

    async def at(moment: datetime) -> list[str]:
        monkeypatch.setattr(clock, "now", lambda: moment)
        await asyncio.gather(jobs.digests(SETTINGS), jobs.digests(SETTINGS))
        return [mail.text for mail in await Mail.filter(kind="notifications/digest").order_by("id")]

    assert await at(plan.next_at - timedelta(seconds=1)) == []
    (text,) = await at(plan.next_at)
    assert "- Seen is past due" in text and "Lost" not in text and "/settings/notifications" in text
    assert len(await at(plan.next_at + timedelta(days=3))) == 1, "an empty one is not sent"
    again = await DigestPlan.get(user_id=advisor.user_id)
    assert again.next_at == plan.next_at + timedelta(days=4)
    await forget_old(SETTINGS)
    assert await Notification.all().exists()
    monkeypatch.setattr(clock, "now", lambda: now + timedelta(days=200))
    await forget_old(SETTINGS)
    assert not await Notification.all().exists()


async def test_a_mail_says_days_and_amounts_as_its_reader_does(cast: Cast):
    await User.filter(id=cast.users["owner"].id).update(language="en-US")
    about, owner = About("x"), cast.users["owner"].id
    told = {"amount": "1701.00 EUR"}, {"tier": "Gold", "day": "2026-12-01"}
    for kind, words in zip((Told.PAYOUT_PAID, Told.TIER_AT_RISK), told, strict=True):
        await Notification.tell(kind, cast.partner.id, kind, about, clock.now(), addressed=[owner], only=[owner], **words)
    subjects = [mail.subject for mail in await Mail.filter(kind="notifications/told").order_by("id")]
    assert subjects == ["A payout of €1,701.00 was paid", "Gold is at risk: as things stand it is lost on 1 December 2026"]


async def test_of_two_workers_one_tells(cast: Cast):
    about, now = About("account_x"), clock.now()
    for _turn in range(2):
        n = await Notification.tell(Told.PAST_DUE, cast.partner.id, "the same", about, now, name="A")
    assert n == 0 and await Notification.filter(cause="the same", user_id=cast.users["owner"].id).count() == 1
    assert not await Notification.filter(user_id__in=[cast.users["rival"].id, cast.users["vendor"].id]).exists()


def test_the_screens_show_what_was_told_and_take_the_choices(portal: Portal):
    headers, cast = portal.sign_in("owner"), portal.cast
    portal.run(_broken, cast)
    page = portal.client.get("/", headers=headers).text
    assert 'aria-label="Notifications, 1 unread"' in page
    bell = portal.client.get("/notifications/bell", headers=headers | {"HX-Request": "true", "X-Live": "1"}).text
    assert bell.count("<a ") == 1 and "1 unread" in bell
    shown = portal.client.get("/notifications?show=unread", headers=headers).text
    assert "Mulcahy: your partner’s access broke" in shown and "by mail too" in shown
    one = re.search(r'hx-vals="(.*?)"', shown)
    opened = portal.client.post("/notifications/read", headers=headers | {"HX-Request": "true"}, data=json.loads(html.unescape(one[1])))  # type: ignore[index]
    assert opened.headers["HX-Redirect"].startswith("/accounts/account_")
    assert portal.client.post("/notifications/read", headers=headers, data={"x": "1"}).status_code == 200
    assert "You have read everything." in portal.client.get("/notifications?show=unread", headers=headers).text
    form = {"row:PAST_DUE": "1", "digest:PAST_DUE": "1", "row:TRIAL_ENDING": "1", "portal:TRIAL_ENDING": "1", "digest": "WEEKLY", "digestHour": "7"}
    assert portal.client.post("/settings/notifications", headers=headers, data=form).status_code == 200
    query = "{ notificationPreferences { digest digestHour ways { event portal mail digest } } }"
    own = portal.ask(query, portal.token("owner")).json()["data"]["notificationPreferences"]
    assert (own["digest"], own["digestHour"]) == ("WEEKLY", 7)
    ways = {each["event"]: (each["portal"], each["mail"], each["digest"]) for each in own["ways"]}
    assert ways["PAST_DUE"] == (False, False, True) and ways["TRIAL_ENDING"] == (True, False, False) and ways["PAYOUT_PAID"] == (True, True, False)
    wrong = portal.client.post("/settings/notifications", headers=headers, data={"digest": "DAILY", "digestHour": "99"})
    assert wrong.status_code == 422 and "from 0 to 23" in wrong.text
