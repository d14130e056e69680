"""Webhooks: signed, in order per account, tried again by the schedule, given up visibly, replayed and skipped by hand."""

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import datetime, timedelta
from email.utils import format_datetime
from typing import Any

import pytest
import time_machine
from starlette.responses import RedirectResponse, Response

from portal.audit.models import Event
from portal.db.transactions import atomic
from portal.kernel import clock, ids
from portal.kernel.refusal import Refused
from portal.outbox import jobs, sending, webhooks
from portal.outbox.sending import Form
from portal.outbox.webhooks import LEASE, OVERLAP, SCHEDULE, TRIES, Attempt, Endpoint, Webhook, WebhookState
from portal.settings import Settings
from tests.cast import Cast, answer, ask, gid, system
from tests.outbox.receiver import Receiver, receiving


class Line:
    """A product with its endpoint, the receiver behind it, and the settings of a portal that may call it."""

    def __init__(self, cast: Cast, settings: Settings, receiver: Receiver, origin: str) -> None:
        self.cast, self.receiver, self.origin = cast, receiver, origin
        self.settings = settings.model_copy(update={"insecure_origins": (origin,)})
        self.product = cast.products["payroll"]

    async def open(self) -> "Line":
        key, origins = self.settings.secret_key, self.settings.insecure_origins
        self.endpoint, self.receiver.secret = await Endpoint.add(system(), self.product, f"{self.origin}/hook", key, origins)
        return self

    async def post(self, account: Any = None, n: int = 0, kind: str = "account.changed") -> Webhook:
        data = {"account": str(account), "n": n}
        webhook = await Webhook.post(self.product.id, account, kind, data, clock.now())
        assert webhook
        return webhook

    async def send(self) -> int:
        return await jobs.tell(self.settings)

    async def send_to(self, origin: str) -> int:
        """Send to another receiver."""
        await self.endpoint.change(system(), f"{origin}/hook", (origin,))
        return await jobs.tell(self.settings.model_copy(update={"insecure_origins": (origin,)}))

    def answers(self, status: int, headers: dict[str, str] | None = None) -> None:
        async def behave(_said: Any) -> Response:
            return Response("no thanks", status_code=status, headers=headers)

        self.receiver.behave = behave

    async def now(self, webhook: Webhook) -> Webhook:
        return await Webhook.get(id=webhook.id)


@contextlib.asynccontextmanager
async def serving(answer: Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]) -> AsyncIterator[str]:
    """A server that knows no HTTP but what `answer` does; its origin."""
    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
        server.close()


@pytest.fixture
async def line(cast: Cast, settings: Settings) -> AsyncIterator[Line]:
    async with receiving() as (receiver, origin):
        yield await Line(cast, settings, receiver, origin).open()


async def test_what_is_sent_is_signed_and_says_what_was_written(line: Line):
    account = ids.new()
    webhook = await line.post(account, 7)
    assert await line.send() == 1
    [said] = line.receiver.taken
    assert said["type"] == "account.changed" and said["data"] == {"account": str(account), "n": 7}
    assert datetime.fromisoformat(said["timestamp"]) == webhook.created_at
    assert said["id"] == gid(webhook) == said["headers"]["webhook-id"]
    assert said["headers"]["content-type"] == "application/json"
    webhook = await line.now(webhook)
    assert webhook.state is WebhookState.SENT and not webhook.last_error
    [attempt] = await Attempt.filter(webhook_id=webhook.id)
    assert attempt.status == 204 and not attempt.error
    assert await line.send() == 0 and len(line.receiver.taken) == 1


async def test_a_change_that_failed_is_not_told(line: Line):
    with pytest.raises(ZeroDivisionError):
        async with atomic():
            await line.post()
            raise ZeroDivisionError
    assert await line.send() == 0


async def test_a_product_without_endpoint_is_told_nothing(line: Line):
    assert await Webhook.post(line.cast.products["time"].id, None, "account.changed", {}, clock.now()) is None
    assert not await Webhook.all().exists()


async def test_secrets_are_sealed_and_two_sign_while_one_takes_over(line: Line):
    former = line.receiver.secret
    fresh = await line.endpoint.rotate_secret(system(), line.settings.secret_key)
    stored = json.dumps((await Endpoint.get(id=line.endpoint.id)).secrets)
    assert former not in stored and fresh not in stored and former != fresh
    for secret in (former, fresh):
        line.receiver.secret = secret
        await line.post()
        await line.send()
    assert len(line.receiver.taken) == 2
    assert all(len(said["headers"]["webhook-signature"].split()) == 2 for said in line.receiver.taken)
    await Endpoint.filter(id=line.endpoint.id).update(rotated_at=clock.now() - OVERLAP - timedelta(seconds=1))
    line.receiver.secret = former
    webhook = await line.post()
    await line.send()
    assert (await line.now(webhook)).last_error == "answered 401"
    line.receiver.secret = fresh
    await Webhook.all().update(due_at=clock.now())
    await line.send()
    assert (await line.now(webhook)).state is WebhookState.SENT


async def test_a_secret_key_that_changed_is_told_in_the_log(line: Line):
    webhook = await line.post()
    line.settings = line.settings.model_copy(update={"secret": "another secret of at least thirty-two"})
    line.settings.__dict__.pop("secret_key", None)
    line.settings = Settings(**{**line.settings.model_dump(exclude={"secret"}), "PORTAL_SECRET_KEY": "x" * 40})
    await line.send()
    assert "Rotate the secret" in (await line.now(webhook)).last_error and not line.receiver.asked


async def test_in_order_of_each_account_and_many_accounts_at_once(line: Line):
    accounts = [ids.new() for _ in range(6)]
    for n in range(5):
        for account in accounts:
            await line.post(account, n)

    async def behave(_said: Any) -> None:
        await asyncio.sleep(0.02)

    line.receiver.behave = behave
    assert await line.send() == 30
    assert line.receiver.by_account() == {str(account): list(range(5)) for account in accounts}
    assert line.receiver.most_at_once > 2


async def test_several_senders_send_each_once_and_keep_the_order(line: Line):
    accounts = [ids.new() for _ in range(5)]
    for n in range(8):
        for account in accounts:
            await line.post(account, n)
    await asyncio.gather(*(line.send() for _ in range(4)))
    assert line.receiver.by_account() == {str(account): list(range(8)) for account in accounts}
    assert set(line.receiver.ids().values()) == {1} and len(line.receiver.taken) == 40


async def test_one_account_waits_behind_its_own_and_holds_up_no_other(line: Line):
    broken, well = ids.new(), ids.new()

    async def behave(said: Any) -> Response | None:
        return Response(status_code=500) if said["data"]["account"] == str(broken) and said["data"]["n"] == 0 else None

    line.receiver.behave = behave
    first = await line.post(broken, 0)
    for n in (1, 2):
        await line.post(broken, n)
        await line.post(well, n)
    await line.post(None, 9)
    await line.send()
    assert line.receiver.by_account() == {str(well): [1, 2], "None": [9]}
    first = await line.now(first)
    assert first.state is WebhookState.WAITING and first.attempts == 1 and first.last_error == "answered 500"
    await Webhook.filter(id=first.id).update(attempts=TRIES - 1, due_at=clock.now())
    await line.send()
    first = await line.now(first)
    assert first.state is WebhookState.DEAD
    await Webhook.all().update(due_at=clock.now())
    assert await line.send() == 0  # behind the dead letter they wait
    await first.skip(system())
    assert await line.send() == 2
    assert line.receiver.by_account()[str(broken)] == [1, 2]
    with pytest.raises(Refused):
        await first.skip(system())
    line.receiver.behave = None
    await first.replay(system())
    assert await line.send() == 1 and line.receiver.ids()[gid(first)] == 1
    assert [event.kind for event in await Event.filter(kind__startswith="webhook.").order_by("id")] == ["webhook.skipped", "webhook.replayed"]


async def test_a_dead_letter_replayed_goes_before_what_waited_for_it(line: Line):
    account = ids.new()
    hooks = [await line.post(account, n) for n in range(3)]
    line.answers(500)
    await Webhook.filter(id=hooks[0].id).update(attempts=TRIES - 1)
    await line.send()
    line.receiver.behave = None
    dead = await line.now(hooks[0])
    await dead.replay(system())
    with pytest.raises(Refused):
        await dead.replay(system())
    assert await line.send() == 3
    assert line.receiver.by_account() == {str(account): [0, 1, 2]}


async def test_the_schedule_of_the_standard_and_then_a_dead_letter(line: Line):
    assert sum(SCHEDULE, timedelta()) == timedelta(seconds=5, minutes=35, hours=75)
    webhook = await line.post(ids.new())
    line.answers(500)
    start = clock.now()
    with time_machine.travel(start, tick=False) as traveller:
        for wait in SCHEDULE:
            assert await line.send() == 1
            traveller.shift(wait - timedelta(seconds=1))
            assert await line.send() == 0
            traveller.shift(timedelta(seconds=1))
        assert await line.send() == 1
        traveller.shift(timedelta(days=30))
        assert await line.send() == 0
    webhook = await line.now(webhook)
    assert webhook.state is WebhookState.DEAD and webhook.attempts == TRIES == 10
    assert await Attempt.filter(webhook_id=webhook.id, status=500, answer="no thanks").count() == 10


async def test_a_receiver_that_was_down_for_a_day_gets_all_in_order(cast: Cast, settings: Settings):
    async with receiving() as (receiver, origin):
        line = await Line(cast, settings, receiver, origin).open()
    accounts = [ids.new() for _ in range(4)]
    with time_machine.travel(clock.now(), tick=False) as traveller:
        for hour in range(24):
            for account in accounts:
                await line.post(account, hour)
            await line.send()
            traveller.shift(timedelta(hours=1))
        assert not await Webhook.filter(sent_at__isnull=False).exists()
        assert await Webhook.filter(attempts__gt=0).count() == len(accounts)  # the rest has not even been tried
        async with receiving(int(origin.rpartition(":")[2])) as (back, _same):
            traveller.shift(timedelta(hours=24))
            while await line.send():
                pass
            assert back.by_account() == {str(account): list(range(24)) for account in accounts}
    assert not await Webhook.filter(sent_at__isnull=True).exists()


@pytest.mark.parametrize("status", [429, 503])
async def test_a_receiver_says_how_long_to_wait(line: Line, status: int):
    for said, least in (("3600", 3600), (format_datetime(clock.now() + timedelta(hours=2), usegmt=True), 7100), ("x", 5), ("0", 5), ("9" * 30, 86400)):
        line.answers(status, {"retry-after": said})
        webhook = await line.post()
        before = clock.now()
        await line.send()
        wait = ((await line.now(webhook)).due_at - before).total_seconds()
        assert least - 1 <= wait <= least + 200, (said, wait)
        await Webhook.all().delete()


async def test_retry_after_of_another_answer_is_not_meant(line: Line):
    line.answers(500, {"retry-after": "3600"})
    webhook = await line.post()
    await line.send()
    assert (await line.now(webhook)).due_at < clock.now() + timedelta(seconds=10)


async def test_gone_pauses_the_endpoint_and_loses_nothing(line: Line):
    line.answers(410)
    account = ids.new()
    webhook, later = await line.post(account, 1), await line.post(account, 2)
    await line.send()
    endpoint = await Endpoint.get(id=line.endpoint.id)
    assert endpoint.is_paused and endpoint.paused_why == "410 Gone" and endpoint.paused_at
    assert (await line.now(webhook)).attempts == 0
    await line.post(account, 3)
    assert await line.send() == 0
    line.receiver.behave = None
    await endpoint.resume(system())
    assert await line.send() == 3
    assert line.receiver.by_account() == {str(account): [1, 2, 3]}
    assert (await line.now(later)).state is WebhookState.SENT
    assert {event.kind for event in await Event.filter(kind__startswith="endpoint.")} == {"endpoint.added", "endpoint.paused", "endpoint.resumed"}


async def test_resumed_after_long_failures_it_does_not_wait_for_the_schedule(line: Line):
    webhook = await line.post()
    await Webhook.all().update(attempts=8, due_at=clock.now() + timedelta(hours=20))
    await line.endpoint.pause(system())
    await line.endpoint.resume(system())
    assert await line.send() == 1
    assert (await line.now(webhook)).state is WebhookState.SENT


async def test_a_redirect_is_an_answer_and_not_followed(line: Line):
    async def behave(_said: Any) -> Response:
        return RedirectResponse(f"{line.origin}/form", status_code=307)

    line.receiver.behave = behave
    webhook = await line.post()
    await line.send()
    assert (await line.now(webhook)).last_error == "answered 307, and redirects are not followed"
    assert not line.receiver.forms


async def test_a_slow_receiver_is_left_and_holds_up_no_other_product(line: Line, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sending, "TIMEOUT", 0.6)
    async with receiving() as (quick, origin):
        settings = line.settings.model_copy(update={"insecure_origins": (line.origin, origin)})
        other = line.cast.products["time"]
        _row, quick.secret = await Endpoint.add(system(), other, f"{origin}/hook", settings.secret_key, settings.insecure_origins)

        async def behave(_said: Any) -> None:
            await asyncio.sleep(3)

        line.receiver.behave = behave
        slow = [await line.post(ids.new(), n) for n in range(jobs.EACH_PRODUCT + 4)]
        for n in range(10):
            await Webhook.post(other.id, ids.new(), "account.changed", {"account": "x", "n": n}, clock.now())
        task = asyncio.create_task(jobs.tell(settings))
        await asyncio.sleep(0.5)
        assert len(quick.taken) == 10 and not line.receiver.taken
        await task
        assert (await line.now(slow[0])).last_error == "no answer within 0.6 seconds"


async def test_an_endless_answer_is_read_no_further_than_64_kb(line: Line):
    given = 0

    async def endless(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal given
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        with contextlib.suppress(ConnectionError):
            while True:
                writer.write(b"x" * 8192)
                await writer.drain()
                given += 8192

    async with serving(endless) as origin:
        webhook = await line.post()
        await line.send_to(origin)
    assert (await line.now(webhook)).state is WebhookState.SENT
    [attempt] = await Attempt.filter(webhook_id=webhook.id)
    assert attempt.answer == "x" * 500
    assert given < 20_000_000  # what stood in the system's buffers, and no more


@pytest.mark.parametrize("sent", [b"", b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf", b"\x00\xff no http at all\r\n\r\n"])
async def test_an_answer_that_is_cut_counts_as_none(line: Line, sent: bytes):
    async def cut(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(sent)
        await writer.drain()
        writer.close()

    async with serving(cut) as origin:
        webhook = await line.post()
        await line.send_to(origin)
    webhook = await line.now(webhook)
    assert webhook.state is WebhookState.WAITING and webhook.attempts == 1 and webhook.last_error
    [attempt] = await Attempt.filter(webhook_id=webhook.id)
    assert attempt.status is None and attempt.error


async def test_an_endpoint_of_the_time_before_the_guard_is_not_called(line: Line):
    """Whatever way an address got into the database, it is checked again as it is called."""
    await Endpoint.all().update(url="http://127.0.0.1:1/hook")
    webhook = await line.post()
    await line.send()
    assert (await line.now(webhook)).last_error.startswith("Forbidden: ") and not line.receiver.asked


async def test_a_claimed_webhook_comes_back_when_its_sender_died(line: Line):
    account = ids.new()
    await line.post(account, 1)
    await line.post(account, 2)
    async with atomic():
        [claimed] = await Webhook.claim(line.product.id, clock.now(), 10)
    assert await line.send() == 0
    async with atomic():
        [again] = await Webhook.claim(line.product.id, clock.now() + LEASE + timedelta(seconds=1), 10)
    assert again.id == claimed.id
    await claimed.was_sent(clock.now())  # of the first sender, which lives after all: it is no longer its to say
    assert (await line.now(again)).state is WebhookState.WAITING
    await again.was_sent(clock.now())
    assert (await line.now(again)).state is WebhookState.SENT


async def test_a_webhook_that_ends_every_sender_is_given_up(line: Line):
    webhook = await line.post()
    for _ in range(TRIES):
        async with atomic():
            assert await Webhook.claim(line.product.id, clock.now(), 1)
        await Webhook.all().update(due_at=clock.now())
    assert await line.send() == 1
    assert (await line.now(webhook)).state is WebhookState.DEAD and not line.receiver.asked


async def test_a_form_goes_to_its_own_address_whatever_the_endpoint(line: Line, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sending, "_FORMS", {})
    monkeypatch.setattr(webhooks, "_FORMS", set())
    made: list[str] = []

    async def make(webhook: Webhook, _settings: Settings) -> Form | None:
        made.append(webhook.data["sid"])
        return Form(f"{line.origin}/form", {"logout_token": f"token of {webhook.data['sid']}"}) if webhook.data["sid"] != "gone" else None

    sending.form("oidc.logout", make)
    await line.endpoint.pause(system())
    account = ids.new()
    waiting = await line.post(account)
    for sid in ("one", "gone"):
        await Webhook.post(line.product.id, account, "oidc.logout", {"sid": sid}, clock.now())
    await Webhook.post(line.cast.products["time"].id, None, "oidc.logout", {"sid": "two"}, clock.now())
    assert await line.send() == 3
    assert sorted(form["logout_token"] for form in line.receiver.forms) == ["token of one", "token of two"]
    assert sorted(made) == ["gone", "one", "two"]
    assert (await line.now(waiting)).state is WebhookState.WAITING


# Over GraphQL, as the console does it.

ENDPOINTS = """{ endpoints { id url isPaused pausedAt pausedWhy createdAt rotatedAt product { slug } webhooks { waiting sent dead } } }"""
WEBHOOKS = """query ($filter: WebhookFilter) { webhooks(filter: $filter) { totalCount nodes { id kind state data createdAt dueAt sentAt deadAt
  skippedAt lastError product { slug } account { id } attempts { at tookMs status error answer } } } }"""


def verb(name: str, input_: str, of: str) -> str:
    return f"mutation ($input: {input_}!) {{ {name}(input: $input) {{ {of} errors {{ code message field }} }} }}"


async def test_the_vendor_does_all_of_it_over_graphql(line: Line):
    vendor = await line.cast.viewer("vendor")
    other = gid(line.cast.products["time"])
    add = verb("addEndpoint", "AddEndpointInput", "endpoint { id url } secret")
    refused = (await ask(vendor, add, input={"product": other, "url": "https://localhost/"}))["addEndpoint"]
    assert refused["errors"][0]["code"] == "BAD_URL" and refused["errors"][0]["field"] == "url" and refused["secret"] is None
    made = (await ask(vendor, add, input={"product": other, "url": "https://time.example/hook", "idempotencyKey": "1"}))["addEndpoint"]
    assert made["secret"].startswith("whsec_") and not made["errors"]
    again = (await ask(vendor, add, input={"product": other, "url": "https://time.example/hook", "idempotencyKey": "1"}))["addEndpoint"]
    assert again == {**made, "secret": None}
    taken = (await ask(vendor, add, input={"product": other, "url": "https://time.example/hook"}))["addEndpoint"]
    assert taken["errors"][0]["code"] == "ENDPOINT_EXISTS"
    endpoint = made["endpoint"]["id"]
    change = verb("changeEndpoint", "ChangeEndpointInput", "endpoint { url }")
    changed = (await ask(vendor, change, input={"endpoint": endpoint, "url": "https://time.example/2"}))["changeEndpoint"]
    assert changed["endpoint"]["url"] == "https://time.example/2"
    for name, paused in (("pauseEndpoint", True), ("resumeEndpoint", False)):
        done = (await ask(vendor, verb(name, "EndpointInput", "endpoint { isPaused }"), input={"endpoint": endpoint}))[name]
        assert done["endpoint"]["isPaused"] is paused
    rotate = verb("rotateEndpointSecret", "EndpointInput", "secret endpoint { rotatedAt }")
    fresh = (await ask(vendor, rotate, input={"endpoint": endpoint}))["rotateEndpointSecret"]
    assert fresh["secret"] not in (None, made["secret"]) and fresh["endpoint"]["rotatedAt"]
    ping = verb("pingEndpoint", "EndpointInput", "webhook { id kind state }")
    pinged = (await ask(vendor, ping, input={"endpoint": gid(line.endpoint)}))["pingEndpoint"]["webhook"]
    assert pinged["kind"] == "portal.ping" and pinged["state"] == "WAITING"
    await line.send()
    found = (await ask(vendor, ENDPOINTS))["endpoints"]
    assert [(each["product"]["slug"], each["webhooks"]) for each in found] == [
        ("payroll", {"waiting": 0, "sent": 1, "dead": 0}),
        ("time", {"waiting": 0, "sent": 0, "dead": 0}),
    ]
    replay, skip = (verb(name, "WebhookInput", "webhook { state }") for name in ("replayWebhook", "skipWebhook"))
    assert (await ask(vendor, replay, input={"webhook": pinged["id"]}))["replayWebhook"]["webhook"]["state"] == "WAITING"
    assert (await ask(vendor, skip, input={"webhook": pinged["id"]}))["skipWebhook"]["webhook"]["state"] == "SKIPPED"
    done = (await ask(vendor, skip, input={"webhook": pinged["id"]}))["skipWebhook"]
    assert done["errors"][0]["code"] == "DONE" and done["webhook"]["state"] == "SKIPPED"
    assert await Event.filter(kind__startswith="endpoint.", actor_id=line.cast.users["vendor"].id).count() == 6


async def test_the_delivery_log_is_filtered_and_shows_no_password(line: Line):
    vendor = await line.cast.viewer("vendor")
    engagement = await line.cast.account("Mulcahy")
    account = await engagement.account
    secret = {"account": "x", "superadmin": {"name": "Mia", "password": {"mode": "temporary", "hash": "$argon2id$secret"}}}
    await Webhook.post(line.product.id, account.id, "account.requested", secret, clock.now())
    line.answers(500)
    await line.send()
    await line.post(ids.new(), 1)
    found = (await ask(vendor, WEBHOOKS, filter={"account": gid(account)}))["webhooks"]
    assert found["totalCount"] == 1
    [node] = found["nodes"]
    assert node["data"]["superadmin"]["password"] == {"mode": "temporary", "hash": "…"} and "secret" not in json.dumps(found)
    assert node["account"] == {"id": gid(account)} and node["attempts"][0]["status"] == 500
    for filter_, count in (
        ({"state": ["WAITING"]}, 2), ({"state": ["SENT", "DEAD", "SKIPPED"]}, 0), ({"kind": ["account.changed"]}, 1),
        ({"product": gid(line.product)}, 2), ({"product": gid(line.cast.products["time"])}, 0), ({"state": []}, 0), ({"account": "x"}, 0),
    ):  # fmt: skip
        assert (await ask(vendor, WEBHOOKS, filter=filter_))["webhooks"]["totalCount"] == count, filter_
    for name in ("owner", "finance", "analyst"):
        result = await answer(await line.cast.viewer(name), WEBHOOKS)
        assert [error.extensions["code"] for error in result.errors] == ["FORBIDDEN"]
