"""What vendor staff are told: by the verb that gives them work, each once, by the ways that they chose; seen by them alone."""

from dataclasses import replace
from datetime import timedelta

from portal.accounts.models import Account
from portal.accounts.rules import Cause, Lifecycle
from portal.earnings.models import Payout, PayoutRun
from portal.kernel import clock
from portal.kernel.money import Money
from portal.kernel.viewer import Kind, Viewer
from portal.notifications.models import DigestPlan, Notification, prefer
from portal.notifications.rules import VENDORS, Rhythm, Told, Ways
from portal.outbox.models import Mail
from portal.outbox.webhooks import TRIES, Endpoint, Webhook
from portal.referrals.models import Referral
from portal.referrals.rules import RequestKind
from portal.segments.models import Segment
from portal.segments.rules import SegmentOf
from portal.support.models import PartnerCase
from tests.askers import asker
from tests.cast import SETTINGS, Cast, ask, gid, system
from tests.earnings.stage import sold
from tests.notifications.test_notifications import LIST, told
from tests.served import Portal


async def _said(cast: Cast, who: str, event: Told) -> list[tuple[str, str]]:
    answer = await ask(await asker(cast, who), LIST)
    return [(each["sentence"], each["path"]) for each in answer["notifications"]["nodes"] if each["event"] == event.name]


async def test_work_is_told_to_whose_it_is_and_to_nobody_else(cast: Cast):
    owner, vendor, finance = [await asker(cast, name) for name in ("owner", "vendor", "finance")]
    await prefer(vendor, {Told.REFERRAL_ASKED: Ways(False, False, False)}, Rhythm.DAILY, None)
    lead = {"business_name": "Mulcahy", "country": "IE", "note": "Friends."}
    referral = await Referral.submit(owner, lead, cast.products["payroll"])
    sentence = (f"{cast.partner.name} referred Mulcahy: decide about it", f"/referrals/{gid(referral)}")
    assert await _said(cast, "vendor", Told.REFERRAL_SUBMITTED) == [sentence] and not await Mail.filter(kind="notifications/told").exists()
    await referral.decide(vendor, True)
    await referral.ask(owner, RequestKind.EXTENSION, "The board meets in March.")
    assert not await _said(cast, "vendor", Told.REFERRAL_ASKED), "not chosen by any way"

    case = await PartnerCase.ask(owner, "Pay run", "What now?")
    assert await _said(cast, "support", Told.CASE_WRITTEN) == [(f"{cast.partner.name} opened the case “Pay run”", f"/support/{gid(case)}")]
    assert not await _said(cast, "vendor", Told.CASE_WRITTEN), "it is support's work"
    await case.assign(await asker(cast, "support"), cast.users["vendor"])
    await case.write(owner, "And now?")
    assert [len(await _said(cast, "vendor", each)) for each in (Told.CASE_ASSIGNED, Told.CASE_WRITTEN)] == [1, 1]

    await sold(cast, 75, "dollars", Money(900_00, "USD"))
    run = await PayoutRun.begin(finance)
    for _again in range(2):
        await PayoutRun.go_on(finance.now)
    waits = await _said(cast, "vendor", Told.RUN_WAITS)
    assert [path for _sentence, path in waits] == [f"/payouts/{gid(run)}"] and not await _said(cast, "finance", Told.RUN_WAITS), "not to who drew it up"
    await (await PayoutRun.get(id=run.id)).approve(vendor)
    held = [each for each in await told(cast, "owner") if "waits for bank details" in each]
    assert len(held) == 1 and not [each for each in await told(cast, "reader") if "bank details" in each], "told to who sees earnings"
    payout = await Payout.get(run_id=run.id)
    await payout.settle(vendor, paid=False, why="The bank refused it.")
    assert len(await _said(cast, "finance", Told.PAYOUT_FAILED)) == 1 and not await _said(cast, "vendor", Told.PAYOUT_FAILED)

    endpoint, _secret = await Endpoint.add(system(), cast.products["payroll"], "https://payroll.example/hook", SETTINGS.secret_key)
    webhooks = [await endpoint.ping(system()) for _n in range(2)]
    for webhook in webhooks:
        await Webhook.filter(id=webhook.id).update(attempts=TRIES)
        await (await Webhook.get(id=webhook.id)).failed("answered 500", clock.now())
    await endpoint.pause(Viewer(kind=Kind.TOOL, now=clock.now()), "410 Gone")
    assert len(await _said(cast, "support", Told.WEBHOOKS_FAIL)) == 2, "the first that was given up that day, and that it is paused"
    assert {each.event for each in await Notification.filter(partner_id__isnull=True)} == VENDORS - {Told.PARTNER_WAITS, Told.REFERRAL_ASKED}
    for stranger in ("owner", "admin", "rival", "analyst"):
        assert not await Notification.visible_to(await asker(cast, stranger)).filter(event__in=list(VENDORS)).exists(), stranger

    await DigestPlan.filter(user_id=cast.users["vendor"].id).update(next_at=clock.now() - timedelta(minutes=1))
    assert await DigestPlan.send(cast.users["vendor"].id, clock.now())
    digest = await Mail.get(kind="notifications/digest", to=cast.users["vendor"].email)
    assert "For the vendor" in digest.text and "referred Mulcahy" in digest.text and "Pay run" not in digest.text, "what was mailed at once is left out"


async def test_what_happens_to_accounts_is_told_of_the_segment_that_one_chose(cast: Cast):
    owner = await cast.viewer("owner")
    segment = await Segment.add(owner, SegmentOf.ACCOUNTS, "Bakeries", {"search": "bakery"})
    change = "mutation ($input: ChangeNotificationPreferencesInput!) { changeNotificationPreferences(input: $input) { preferences { segment } errors { code field } } }"
    answer = await ask(owner, change, input={"segment": gid(segment)})
    assert answer["changeNotificationPreferences"] == {"preferences": {"segment": gid(segment)}, "errors": []}
    foreign = await Segment.add(await cast.viewer("rival"), SegmentOf.ACCOUNTS, "Theirs", {"search": "x"}, shared=True)
    assert (await ask(owner, change, input={"segment": gid(foreign)}))["changeNotificationPreferences"]["errors"] == [{"code": "NOT_FOUND", "field": "segment"}]

    async def past_due(name: str) -> None:
        account = await Account.get(id=(await cast.account(name)).account_id)
        await account.move_to(replace(system(), now=clock.now()), Lifecycle.PAST_DUE, Cause.BILLING)

    for name in ("Bakery", "Hotel"):
        await past_due(name)
    assert await told(cast, "owner") == ["Bakery is past due"] and await told(cast, "reader") == ["Hotel is past due", "Bakery is past due"]
    await segment.delete_by(owner)
    await past_due("Inn")
    assert "Inn is past due" in await told(cast, "owner"), "a segment that is gone narrows nothing"
    assert (await ask(owner, change, input={"segment": ""}))["changeNotificationPreferences"]["preferences"] == {"segment": None}


def test_the_vendors_screens_have_a_bell_and_the_choices(portal: Portal):
    async def furnish() -> None:
        lead = {"business_name": "Mulcahy", "country": "IE", "note": "Friends."}
        await Referral.submit(await portal.cast.viewer("owner"), lead, portal.cast.products["payroll"])

    portal.run(furnish)
    vendor = portal.sign_in("vendor")
    page = portal.client.get("/notifications", headers=vendor).text
    assert 'aria-label="Notifications, 1 unread"' in page and "referred Mulcahy: decide about it" in page
    choices = portal.client.get("/settings/notifications", headers=vendor).text
    assert "A payout run waits for approval" in choices and "A trial has expired" not in choices and "Of which accounts" not in choices
    form = {"row:RUN_WAITS": "1", "digest": "WEEKLY", "digestHour": "8"}
    assert portal.client.post("/settings/notifications", data=form, headers=vendor, follow_redirects=False).status_code == 303
