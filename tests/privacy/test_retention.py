"""What has had its time goes, kind by kind, and nothing before."""

from dataclasses import replace
from datetime import timedelta

from portal.audit.models import Event
from portal.gql.jobs import forget_answers
from portal.gql.models import IdempotencyKey
from portal.outbox.models import Mail
from portal.outbox.webhooks import Endpoint, Webhook
from portal.partners.models import Interest
from portal.privacy import rules
from portal.privacy.jobs import forget_old
from portal.privacy.models.retention import ROWS
from tests.cast import SETTINGS, Cast, ask, system

RETENTION = "{ retention { kind title amount unit setting oldestAt } }"


def test_each_kind_that_is_set_has_rows_and_words():
    kinds = {kind for kind, _setting in rules.SET}
    assert set(ROWS) == kinds and set(rules.retention_words()) == kinds | {kind for kind, _days in rules.FIXED}


async def test_what_is_past_its_time_goes(cast: Cast):
    by = system()
    settings = SETTINGS.model_copy(update={"audit_years": 1, "mail_days": 10, "webhook_days": 10, "interest_days": 10})
    old = await Event.write(replace(by, now=by.now - timedelta(seconds=1)), "client.added", name="old")
    later = await Event.write(by, "client.added", name="later")
    assert await forget_old(settings) == 0
    endpoint, _secret = await Endpoint.add(by, cast.products["payroll"], "https://payroll.example/hook", SETTINGS.secret_key)
    gone, waits = [await endpoint.ping(by) for _each in range(2)]
    long_ago = by.now - timedelta(days=11)
    await Webhook.all().update(created_at=long_ago)
    await Webhook.filter(id=gone.id).update(sent_at=long_ago)
    sent, unsent = [await Mail.post("a@b.example", "people/interest", str(n), "", "", long_ago) for n in range(2)]
    await Mail.filter(id=sent.id).update(sent_at=long_ago)
    await Interest.register(long_ago, name="A", business="B", country="IE", email="a@b.example")
    await IdempotencyKey.create(actor="a", key="k", mutation="m", digest="", created_at=long_ago)
    asked = {each["kind"]: each for each in (await ask(await cast.viewer("vendor"), RETENTION))["retention"]}
    assert asked["audit"]["amount"] == 7 and asked["audit"]["setting"] == "PORTAL_AUDIT_YEARS" and asked["audit"]["oldestAt"]
    assert asked["mail"]["oldestAt"].startswith(long_ago.date().isoformat()) and asked["usage"]["oldestAt"] is None
    assert await forget_old(settings) == 3 and await forget_answers() == 1
    assert await Webhook.all().values_list("id", flat=True) == [waits.id] and await Mail.filter(kind="people/interest").values_list("id", flat=True) == [unsent.id]
    # Of the log only what is older than the years say, and by the one way that there is.
    assert await Event.forget(later.at, 1000) and not await Event.filter(id=old.id).exists()
    assert await Event.filter(id=later.id).exists() and await forget_old(settings) == 0
    leap = by.now.replace(year=2028, month=2, day=29)
    assert rules.Kept("audit", 1, "years").before(leap).date().isoformat() == "2027-02-28"
