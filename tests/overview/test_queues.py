"""What waits for the vendor: each queue counts what its list holds, and tells the age of its oldest."""

from datetime import timedelta

from portal.accounts.models import Account, Origin
from portal.accounts.rules import Lifecycle, Provisioning
from portal.kernel import clock
from portal.outbox.webhooks import Endpoint, Webhook
from portal.overview.models import partner_figures
from portal.partners.models import Partner, PartnerKind, PartnerStatus
from portal.programme.models import Tier
from tests.askers import asker
from tests.cast import Cast, ask, system
from tests.earnings.stage import paid_out
from tests.served import Portal
from tests.statements import Statements

FIGURES = """query { counters { accounts } partners(filter: {status: [ACTIVE], joinedSince: "%s"}) { totalCount }
  partnerFigures { joined byStatus { status count } byKind { kind count } byTier { name count } } }""" % (
    clock.now().replace(day=1, hour=0, minute=0, second=0, microsecond=0).isoformat()
)
QUEUES = "{ vendorQueues { name count oldestAt } }"


async def _waiting(cast: Cast) -> None:
    endpoint, _secret = await Endpoint.add(system(), cast.products["payroll"], "https://payroll.example/hook", b"k" * 32)
    dead, _waits = await endpoint.ping(system()), await endpoint.ping(system())
    await Webhook.filter(id=dead.id).update(dead_at=clock.now(), created_at=clock.now() - timedelta(days=3))
    await endpoint.pause(system())
    account = await Account.get(id=(await cast.account("Broken one", lifecycle=Lifecycle.PENDING_ACTIVATION)).account_id)
    await Account.filter(id=account.id).update(provisioning=Provisioning.FAILED, provisioning_since=clock.now())
    await Partner.filter(id=cast.other.id).update(status="pending")


async def test_each_queue_is_counted_with_its_oldest_as_far_as_the_viewer_sees(cast: Cast):
    told = (await ask(await asker(cast, "vendor"), QUEUES))["vendorQueues"]
    assert {(each["count"], each["oldestAt"]) for each in told} == {(0, None)}
    await _waiting(cast)
    told = {each["name"]: each for each in (await ask(await asker(cast, "vendor"), QUEUES))["vendorQueues"]}
    assert {name: each["count"] for name, each in told.items()} == {
        "PARTNERS_PENDING": 1,
        "PROVISIONING_FAILED": 1,
        "WEBHOOKS_DEAD": 1,
        "WEBHOOKS_WAITING": 1,
        "REFERRALS_WAITING": 0,
        "CASES_WAITING": 0,
        "RUNS_TO_APPROVE": 0,
        "RUNS_TO_PAY": 0,
        "ENDPOINTS_PAUSED": 1,
    }
    assert told["WEBHOOKS_DEAD"]["oldestAt"] < told["WEBHOOKS_WAITING"]["oldestAt"]
    finance = {each["name"]: each["count"] for each in (await ask(await asker(cast, "finance"), QUEUES))["vendorQueues"]}
    assert finance == {
        "PARTNERS_PENDING": 1,
        "PROVISIONING_FAILED": 1,
        "WEBHOOKS_DEAD": 0,
        "WEBHOOKS_WAITING": 0,
        "REFERRALS_WAITING": 0,
        "CASES_WAITING": 0,
        "RUNS_TO_APPROVE": 0,
        "RUNS_TO_PAY": 0,
        "ENDPOINTS_PAUSED": 0,
    }
    await paid_out(cast)
    finance = {each["name"]: each for each in (await ask(await asker(cast, "finance"), QUEUES))["vendorQueues"]}
    assert (finance["RUNS_TO_APPROVE"]["count"], finance["RUNS_TO_PAY"]["count"]) == (1, 1) and finance["RUNS_TO_APPROVE"]["oldestAt"]
    support = {each["name"]: each["count"] for each in (await ask(await asker(cast, "support"), QUEUES))["vendorQueues"]}
    assert support["RUNS_TO_APPROVE"] == 0


async def test_all_partners_are_counted_and_accounts_once(cast: Cast):
    shared = await (await cast.account("Shared")).account
    await shared.engage(system(), cast.other.id, Origin.CLIENT)
    gold = await Tier.get(name="Gold")
    await cast.partner.set_tier(system(), gold, "Deserved")
    await Partner.filter(id=cast.other.id).update(created_at=clock.now() - timedelta(days=40))
    await Partner.register(system(), slug="waits", name="Waits", kind=PartnerKind.SERVICE_PROVIDER, status=PartnerStatus.PENDING)
    viewer = await cast.viewer("vendor")
    told = await ask(viewer, FIGURES)
    found = told["partnerFigures"]
    assert {row["status"]: row["count"] for row in found["byStatus"]} == {"ACTIVE": 2, "PENDING": 1, "SUSPENDED": 0, "DECLINED": 0, "CLOSED": 0}
    assert {row["kind"]: row["count"] for row in found["byKind"]} == {"SERVICE_PROVIDER": 1, "CHANNEL_PARTNER": 1}
    assert {row["name"]: row["count"] for row in found["byTier"] if row["count"]} == {"Gold": 1, None: 1}
    assert found["joined"] == told["partners"]["totalCount"] == 1 and told["counters"]["accounts"] == 1
    with Statements() as sent:
        await partner_figures(viewer)
    assert len(sent.texts) == 4


def test_each_queue_opens_the_list_that_it_counts(portal: Portal):
    headers = {"cookie": portal.sign_in("vendor")["cookie"]}
    assert "Nothing waits for you." in portal.client.get("/vendor", headers=headers).text
    portal.run(_waiting, portal.cast)
    page = portal.client.get("/vendor", headers=headers).text
    for link in (
        "/partners?status=pending",
        "/accounts?provisioning=failed&amp;status=pending_activation",
        "/vendor/webhooks?state=dead",
        "/vendor/webhooks?state=waiting",
    ):
        assert link in page
        assert portal.client.get(link.replace("&amp;", "&"), headers=headers).text.count("data-row") == 1, link
    assert 'href="/vendor/products"' in page
    assert portal.client.get("/partners?status=active&kind=channel_partner&joined=month", headers=headers).text.count("data-row") == 1
    assert 'id="vendor" data-fresh' in page and "Active partners" in page
