"""Webhooks at the vendor's screens: who reads, who changes; the secret shown once; dead letters replayed together."""

from datetime import timedelta

from portal.kernel import clock
from portal.outbox.webhooks import Attempt, Endpoint, Webhook, WebhookState
from tests.askers import asker
from tests.cast import Cast, ask, gid, system
from tests.served import Portal

URL = "https://payroll.example/hook"
ALL = "{ webhooks(first: 50) { totalCount nodes { state } } endpoints { url webhooks { waiting dead sent deadSince waitingSince } } }"


async def _three(cast: Cast) -> tuple[Endpoint, list[Webhook]]:
    """An endpoint with a dead letter, one sent and one that waits."""
    endpoint, _secret = await Endpoint.add(system(), cast.products["payroll"], URL, b"k" * 32)
    rows = [await endpoint.ping(system()) for _each in range(3)]
    await Webhook.filter(id=rows[0].id).update(dead_at=clock.now(), attempts=10, last_error="answered 500")
    await Webhook.filter(id=rows[1].id).update(sent_at=clock.now())
    return endpoint, rows


async def test_support_reads_what_an_admin_may_change(cast: Cast):
    _endpoint, rows = await _three(cast)
    for who in ("vendor", "support"):
        told = await ask(await asker(cast, who), ALL)
        assert told["webhooks"]["totalCount"] == 3
        [endpoint] = told["endpoints"]
        counts = endpoint["webhooks"]
        assert (counts["waiting"], counts["dead"], counts["sent"]) == (1, 1, 1)
        assert counts["deadSince"] == rows[0].created_at.isoformat() and counts["waitingSince"] == rows[2].created_at.isoformat()


async def test_all_dead_letters_of_an_endpoint_go_out_again_and_nothing_else(cast: Cast):
    endpoint, rows = await _three(cast)
    other, _secret = await Endpoint.add(system(), cast.products["time"], "https://time.example/hook", b"k" * 32)
    foreign = await other.ping(system())
    await Webhook.filter(id=foreign.id).update(dead_at=clock.now())
    document = "mutation ($input: EndpointInput!) { replayDeadWebhooks(input: $input) { replayed endpoint { webhooks { dead } } errors { code } } }"
    for expected in (1, 0):
        told = await ask(await asker(cast, "vendor"), document, input={"endpoint": gid(endpoint)})
        assert told["replayDeadWebhooks"] == {"replayed": expected, "endpoint": {"webhooks": {"dead": 0}}, "errors": []}
    states = [(await Webhook.get(id=row.id)).state for row in (*rows, foreign)]
    assert states == [WebhookState.WAITING, WebhookState.SENT, WebhookState.WAITING, WebhookState.DEAD]
    first = await Webhook.get(id=rows[0].id)
    assert first.attempts == 0 and first.due_at <= clock.now()


def test_an_endpoint_is_added_pinged_paused_and_its_secret_rotated_at_the_screens(portal: Portal):
    headers = portal.sign_in("vendor")
    product = gid(portal.cast.products["payroll"])
    place = f"/vendor/products/{product}"
    for url, words in (("http://payroll.example/hook", "must begin with https"), ("https://169.254.169.254/x", "open internet"), ("", "Give an address")):
        refused = portal.client.post(f"{place}/endpoint", data={"url": url}, headers=headers)
        assert refused.status_code == 422 and words in refused.text and 'id="f-url-error"' in refused.text
    added = portal.client.post(f"{place}/endpoint", data={"url": URL, "idempotency_key": "a"}, headers=headers)
    assert added.status_code == 200 and "whsec_" in added.text and "no-store" in added.headers["cache-control"]
    again = portal.client.post(f"{place}/endpoint", data={"url": URL, "idempotency_key": "a"}, headers=headers)
    assert "whsec_" not in again.text and "shown once already" in again.text
    page = portal.client.get(place, headers=headers).text
    assert URL in page and "whsec_" not in page
    endpoint = "endpoint_" + page.split("/vendor/endpoints/endpoint_")[1].split("/")[0]
    rotated = portal.client.post(f"/vendor/endpoints/{endpoint}/secret", headers=headers)
    assert "whsec_" in rotated.text and "24 hours" in rotated.text and rotated.text != added.text
    pinged = portal.client.post(f"/vendor/endpoints/{endpoint}/ping", headers=headers, follow_redirects=False)
    assert pinged.status_code == 303 and "portal.ping" in portal.client.get(pinged.headers["location"], headers=headers).text
    for verb, words in (("pause", "Paused since"), ("resume", "Send a test")):
        assert portal.client.post(f"/vendor/endpoints/{endpoint}/{verb}", headers=headers, follow_redirects=False).status_code == 303
        assert words in portal.client.get(place, headers=headers).text


def test_the_log_is_filtered_and_each_try_is_shown(portal: Portal):
    _endpoint, rows = portal.run(_three, portal.cast)

    async def tried() -> None:
        for n, status in enumerate((500, None)):
            at = clock.now() + timedelta(seconds=n)
            await Attempt.create(webhook_id=rows[0].id, at=at, took_ms=7, status=status, error="answered 500", answer="<b>no</b>")

    portal.run(tried)
    headers = portal.sign_in("support")
    for state, n in (("dead", 1), ("waiting", 1), ("sent", 1), ("skipped", 0)):
        assert portal.client.get(f"/vendor/webhooks?state={state}", headers=headers).text.count("data-row") == n
    page = portal.client.get(f"/vendor/webhooks/{gid(rows[0])}", headers=headers).text
    assert "&lt;b&gt;no&lt;/b&gt;" in page and "<b>no</b>" not in page and "no answer" in page
    assert "/replay" not in page and "/skip" not in page
    for verb in ("replay", "skip"):
        answer = portal.client.post(f"/vendor/webhooks/{gid(rows[0])}/{verb}", headers=headers, follow_redirects=False)
        assert answer.status_code == 403
    admin = portal.sign_in("vendor")
    assert portal.client.post(f"/vendor/webhooks/{gid(rows[0])}/skip", headers=admin, follow_redirects=False).status_code == 303
    assert "Skipped" in portal.client.get(f"/vendor/webhooks/{gid(rows[0])}", headers=admin).text
