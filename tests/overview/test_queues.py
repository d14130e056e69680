"""What waits for the vendor: each queue counts what its list holds, and tells the age of its oldest."""

from datetime import timedelta

from portal.accounts.models import Account
from portal.accounts.rules import Lifecycle, Provisioning
from portal.kernel import clock
from portal.outbox.webhooks import Endpoint, Webhook
from portal.partners.models import Partner
from tests.askers import asker
from tests.cast import Cast, ask, system
from tests.served import Portal

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
        "ENDPOINTS_PAUSED": 0,
    }


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
