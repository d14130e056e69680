"""The client's side: asking to restore and its answer, the page behind a mailed link, what the product shows of it."""

import re
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
import time_machine

from portal.accounts.models import Account, Engagement
from portal.accounts.rules import AccessHealth
from portal.identity.models import ClientLink, RestoreRequest, SignIn
from portal.kernel import clock, ids
from portal.outbox.models import Mail
from portal.outbox.webhooks import Webhook
from portal.people.models import digest
from tests.askers import product_of
from tests.cast import Cast, ask, gid, system
from tests.identity.stage import make_account, make_client, user_in
from tests.served import Portal

ASK = "mutation($input: AskToRestoreInput!) { askToRestore(input: $input) { restoreRequest { id who reason } errors { code } } }"
ANSWER = """mutation($input: AnswerRestoreRequestInput!) {
  answerRestoreRequest(input: $input) { applied restoreRequest { restored answeredBy } errors { code } }
}"""
RESET = "mutation($input: ResetPasswordInput!) { resetPassword(input: $input) { account { id } errors { code } } }"


async def broken(cast: Cast, name: str = "Mulcahy") -> Engagement:
    """An account whose client took the partner's user away."""
    await make_client(cast)
    engagement = await make_account(cast, name, AccessHealth.DEACTIVATED, company_id=name.upper())
    await Account.filter(id=engagement.account_id).update(email="mia@mulcahy.example", admin_name="Mia Mulcahy")
    return await Engagement.get(id=engagement.id)


async def _ask(cast: Cast, engagement: Engagement, who: str = "owner") -> list[str]:
    given = {"account": ids.encode("account", engagement.account_id), "reason": "The pay run is on Thursday."}
    return [error["code"] for error in (await ask(await cast.viewer(who), ASK, input=given))["askToRestore"]["errors"]]


def secret_in(mail: Mail) -> str:
    found = re.search(r"/c/([\w-]{43})", mail.text)
    assert found, mail.text
    return found[1]


async def test_the_client_is_asked_by_mail_and_through_the_product(cast: Cast):
    engagement = await broken(cast)
    assert await _ask(cast, engagement) == []
    mail = await Mail.get(kind="identity/restore_asked")
    assert mail.to == "mia@mulcahy.example" and "Ferrow & Lund" in mail.text and "The pay run is on Thursday." in mail.text
    told = (await Webhook.get(kind="access.restore_requested")).data
    row = await RestoreRequest.get()
    assert told == {
        "account": ids.encode("account", engagement.account_id),
        "partner": {"id": gid(cast.partner), "name": "Ferrow & Lund"},
        "partnerUser": {"subject": gid(cast.users["owner"]), "name": "owner", "email": cast.users["owner"].email},
        "reason": "The pay run is on Thursday.",
        "by": "owner",
        "request": gid(row),
    }
    assert await ClientLink.filter(digest=digest(secret_in(mail))).exists()  # and nowhere the secret itself


async def test_once_a_day_and_only_where_something_is_broken(cast: Cast):
    engagement = await broken(cast)
    assert await _ask(cast, engagement) == []
    assert await _ask(cast, engagement) == ["ASKED_ALREADY"]
    with time_machine.travel(clock.now() + timedelta(hours=23, minutes=59), tick=False):
        assert await _ask(cast, engagement) == ["ASKED_ALREADY"]
    with time_machine.travel(clock.now() + timedelta(hours=24, minutes=1), tick=False):
        assert await _ask(cast, engagement) == []
    await engagement.report_access(system(), str(ids.new()), 9, AccessHealth.OK)
    assert await _ask(cast, engagement) == ["NOTHING_TO_RESTORE"]
    assert await _ask(cast, engagement, "rival") == ["NOT_FOUND"]
    assert await RestoreRequest.all().count() == 2


async def test_the_product_answers_once_and_the_asker_is_told(cast: Cast):
    engagement = await broken(cast)
    await _ask(cast, engagement)
    row = await RestoreRequest.get()
    given = {"request": gid(row), "restored": True, "byName": "Mia"}
    stranger = product_of(cast.products["time"].id)
    assert (await ask(stranger, ANSWER, input=given))["answerRestoreRequest"]["errors"] == [{"code": "NOT_FOUND"}]
    product = product_of(cast.products["payroll"].id)
    told = (await ask(product, ANSWER, input=given))["answerRestoreRequest"]
    assert told == {"applied": True, "restoreRequest": {"restored": True, "answeredBy": "Mia"}, "errors": []}
    assert (await ask(product, ANSWER, input={**given, "restored": False}))["answerRestoreRequest"]["applied"] is False
    mail = await Mail.get(kind="identity/restore_answered")
    assert mail.to == cast.users["owner"].email and "Mia lets Ferrow & Lund enter" in mail.text


PRODUCT = """query($id: ID!) { productAccount(id: $id) {
  accessLog(first: 5) { totalCount nodes { who asUser reason partnerName } pageInfo { hasNextPage } }
  restoreRequests { id who reason }
} }"""


async def test_the_product_shows_the_log_of_every_partner(cast: Cast):
    engagement = await broken(cast)
    account = await Account.get(id=engagement.account_id)
    await _ask(cast, engagement)
    await engagement.report_access(system(), str(ids.new()), 9, AccessHealth.OK)
    theirs = await account.engage(system(), cast.other.id, engagement.origin)
    await theirs.report_access(system(), str(ids.new()), 1, AccessHealth.OK)
    for who in ("owner", "rival"):
        row = await SignIn.begin_as_me(await cast.viewer(who), account)
        await SignIn.filter(id=row.id).update(used_at=clock.now())
        await row.enter(clock.now())
    told = (await ask(product_of(cast.products["payroll"].id), PRODUCT, id=gid(account)))["productAccount"]
    assert told["accessLog"]["totalCount"] == 2
    assert {(each["who"], each["partnerName"]) for each in told["accessLog"]["nodes"]} == {("owner", "Ferrow & Lund"), ("rival", "Rival HR")}
    assert [each["who"] for each in told["restoreRequests"]] == ["owner"]
    assert (await ask(product_of(cast.products["time"].id), PRODUCT, id=gid(account)))["productAccount"] is None


async def test_the_password_of_the_partners_own_user_is_reset_by_the_product(cast: Cast):
    engagement = await broken(cast)
    given = {"account": ids.encode("account", engagement.account_id)}
    owner = await cast.viewer("owner")
    fresh = replace(owner, proven_at=owner.now)

    async def codes(viewer: Any) -> list[str]:
        return [error["code"] for error in (await ask(viewer, RESET, input=given))["resetPassword"]["errors"]]

    assert await codes(fresh) == ["NO_OWN_USER"]
    await user_in(engagement.account_id, "owner", user_id=cast.users["owner"].id)
    assert await codes(replace(owner, proven_at=None)) == ["STEP_UP_NEEDED"]
    assert not await Webhook.filter(kind="partner_user.reset_requested").exists()
    assert await codes(fresh) == []
    told = (await Webhook.get(kind="partner_user.reset_requested")).data
    assert told["partnerUser"]["subject"] == gid(cast.users["owner"]) and told["partner"]["name"] == "Ferrow & Lund"


# The page


class Visit:
    """Somebody with a link, who is not signed in."""

    def __init__(self, portal: Portal, who: str = "owner") -> None:
        self.portal = portal

        async def make() -> tuple[str, Any]:
            engagement = await broken(portal.cast)
            account = await Account.get(id=engagement.account_id)
            await account.engage(system(), portal.cast.other.id, engagement.origin)  # of whom the page tells nothing
            await _ask(portal.cast, engagement, who)
            return secret_in(await Mail.get(kind="identity/restore_asked")), engagement.id

        secret, self.key = portal.run(make)
        self.path = f"/c/{secret}"

    def get(self) -> Any:
        return self.portal.client.get(self.path)

    def post(self, **fields: str) -> Any:
        token = re.search(r'name="csrf_token" value="([^"]+)"', self.get().text)
        assert token
        return self.portal.client.post(self.path, data={"csrf_token": token[1], **fields}, follow_redirects=True)

    @property
    def engagement(self) -> Engagement:
        return self.portal.run(_get, self.key)


async def _get(key: Any) -> Engagement:
    return await Engagement.get(id=key)


def test_the_page_shows_one_partners_side_and_no_other(portal: Portal):
    page = Visit(portal).get()
    assert page.status_code == 200
    for word in ("Ferrow &amp; Lund in Mulcahy", "owner asks you to restore", "The pay run is on Thursday.", "Access log"):
        assert word in page.text
    assert "Rival" not in page.text
    assert page.headers["referrer-policy"] == "same-origin" and page.headers["cache-control"] == "no-store"


def test_restore_tells_the_product_and_the_asker(portal: Portal):
    visit = Visit(portal)
    assert "Your product restores the access now." in visit.post(act="restore").text
    row = portal.run(_one, RestoreRequest)
    assert row.restored is True and row.answered_by == "Mia Mulcahy"
    told = portal.run(_told, "access.restore_granted")
    assert told.data["partnerUser"]["name"] == "owner" and told.data["by"] == "Mia Mulcahy"
    assert portal.run(_mail, "identity/restore_answered").to == portal.cast.users["owner"].email
    visit.post(act="restore")
    assert portal.run(Webhook.filter(kind="access.restore_granted").count) == 1


async def _one(model: Any) -> Any:
    return await model.get()


async def _told(kind: str) -> Webhook:
    return await Webhook.get(kind=kind)


async def _mail(kind: str) -> Mail:
    return await Mail.get(kind=kind)


def test_declining_changes_nothing_but_is_told(portal: Portal):
    visit = Visit(portal)
    visit.post(act="decline")
    assert portal.run(_one, RestoreRequest).restored is False
    assert not portal.run(Webhook.filter(kind="access.restore_granted").exists)
    assert "does not let" in portal.run(_mail, "identity/restore_answered").text


@pytest.mark.parametrize("act", ["withdraw", "only_me"])
def test_what_takes_something_away_is_asked_once_more(portal: Portal, act: str):
    visit = Visit(portal)
    page = visit.post(act=act)
    assert page.status_code == 200 and 'name="sure" value="yes"' in page.text
    side = visit.engagement
    assert side.ended_at is None and side.allows_other_user is True
    visit.post(act=act, sure="yes")
    side = visit.engagement
    assert (side.ended_at is not None) is (act == "withdraw") and side.allows_other_user is (act != "only_me")


def test_withdrawing_puts_out_who_is_in(portal: Portal):
    visit = Visit(portal)
    portal.run(_enter, portal, visit.key)
    page = visit.post(act="withdraw", sure="yes")
    assert "no longer serves this account" in page.text
    row = portal.run(_one, SignIn)
    assert row.ended_why == "engagement"
    kinds = portal.run(Webhook.all().order_by("id").values_list, "kind")
    assert {"engagement.ended", "oidc.logout"} <= {kind for (kind,) in kinds}


async def _enter(portal: Portal, key: Any) -> None:
    engagement = await Engagement.get(id=key)
    await engagement.report_access(system(), str(ids.new()), 9, AccessHealth.OK)
    row = await SignIn.begin_as_me(await portal.cast.viewer("owner"), await engagement.account)
    await SignIn.filter(id=row.id).update(used_at=clock.now())
    await row.enter(clock.now())


def test_a_link_that_is_old_or_made_up_opens_nothing(portal: Portal):
    visit = Visit(portal)
    forged = portal.client.get("/c/" + "x" * 43)
    with time_machine.travel(clock.now() + timedelta(days=30, seconds=1), tick=False):
        old = visit.get()
    assert forged.status_code == old.status_code == 404
    masked = [re.sub("[0-9a-f]{128}", "", each.text) for each in (forged, old)]
    assert masked[0] == masked[1]
    with time_machine.travel(clock.now() + timedelta(days=29), tick=False):
        assert visit.get().status_code == 200


def test_a_form_of_another_page_decides_nothing(portal: Portal):
    visit = Visit(portal)
    token = re.search(r'name="csrf_token" value="([^"]+)"', visit.get().text)
    assert token
    said = {"csrf_token": token[1], "act": "withdraw", "sure": "yes"}
    for headers in ({"origin": "https://evil.example"}, {"sec-fetch-site": "cross-site"}):
        assert portal.client.post(visit.path, data=said, headers=headers).status_code == 403
    assert portal.client.post(visit.path, data={**said, "csrf_token": "0" * 64}).status_code == 403
    assert visit.engagement.ended_at is None
