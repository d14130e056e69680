"""Invitations by mail and by link: who is offered what, how often, what the business does, and that a token works once."""

import asyncio
import os
import re
from datetime import timedelta
from typing import Any

import pytest
import time_machine

from portal.access.models import Grant
from portal.accounts.models import Account, Engagement, Origin
from portal.accounts.rules import Lifecycle
from portal.invitations import jobs, rules
from portal.invitations.models import Invitation, InviteLink, InviteLinkDay
from portal.kernel import clock
from portal.kernel.refusal import Refused
from portal.kernel.viewer import Viewer
from portal.outbox.models import Mail
from portal.outbox.webhooks import Endpoint, Webhook
from portal.people.models import Staff
from tests.askers import asker
from tests.cast import SETTINGS, Cast, ask, gid

LONG = bool(os.environ.get("PORTAL_TEST_LONG"))
ERRORS = "errors { code message field }"
INVITE = f"""mutation ($input: InviteBusinessesInput!) {{ inviteBusinesses(input: $input) {{
    invitations {{ id email state remindAt engagement {{ account {{ id name lifecycle }} client {{ id }} }} }} {ERRORS} }} }}"""
RESEND = f"mutation ($input: InvitationInput!) {{ resendInvitation(input: $input) {{ invitation {{ sent }} {ERRORS} }} }}"
REVOKE = f"mutation ($input: InvitationInput!) {{ revokeInvitation(input: $input) {{ invitation {{ state }} {ERRORS} }} }}"
LINK = f"mutation ($input: MakeInviteLinkInput!) {{ makeInviteLink(input: $input) {{ link {{ id code url campaign visits signUps }} {ERRORS} }} }}"
ROTATE = f"mutation ($input: InviteLinkInput!) {{ rotateInviteLink(input: $input) {{ link {{ code }} {ERRORS} }} }}"
SWITCH = f"mutation ($input: SwitchInviteLinkInput!) {{ switchInviteLink(input: $input) {{ link {{ offAt }} {ERRORS} }} }}"
COMPANY = {"name": "Quay Dairy", "company_id": "QUAY", "country": "IE", "admin_name": "Mia Quay"}


async def do(viewer: Viewer, document: str, **given: Any) -> dict[str, Any]:
    return next(iter((await ask(viewer, document, input=given)).values()))


async def invited(cast: Cast, who: str = "owner", *emails: str, **more: Any) -> dict[str, Any]:
    """The payload of inviting to a trial of payroll."""
    offer = {"product": gid(cast.products["payroll"]), "openedAs": "TRIAL", **more}
    return await do(await asker(cast, who), INVITE, emails=list(emails or ("mia@quay.example",)), **offer)


async def secret(kind: str = "invitations/client_invited") -> str:
    """The token in the newest mail of a kind."""
    mail = await Mail.filter(kind=kind).order_by("-id").first()
    assert mail
    found = re.search(r"/i/(\S+)", mail.text)
    assert found
    return found[1]


async def accepted(token: str, gives_user: bool = True, **more: str) -> Engagement | None:
    return await Invitation.accept(token, {**COMPANY, **more}, gives_user, clock.now())


async def listen(cast: Cast) -> None:
    await Endpoint.create(product_id=cast.products["payroll"].id, url="https://payroll.example/hook", secrets=[], created_at=clock.now())


async def test_each_address_gets_a_mail_and_an_invited_account_named_by_it(cast: Cast):
    found = await invited(cast, "owner", "Mia <mia@quay.example>, per@fjord.example;\nMIA@quay.example")
    assert found["errors"] == []
    assert [each["email"] for each in found["invitations"]] == ["mia@quay.example", "per@fjord.example"]
    account = found["invitations"][0]["engagement"]
    assert account == {"account": {"id": account["account"]["id"], "name": "mia@quay.example", "lifecycle": "INVITED"}, "client": None}
    assert (await Engagement.first()).origin is Origin.MAIL  # type: ignore[union-attr]
    assert await Mail.filter(kind="invitations/client_invited").count() == 2
    token = await secret()
    row = await Invitation.get(email="per@fjord.example")
    assert len(token) == 43 and token not in str(await Invitation.all().values()) and row.digest
    assert await Webhook.all().count() == 0  # the product hears of it when it is accepted


async def test_all_addresses_or_none_and_each_wrong_one_is_named(cast: Cast):
    found = await invited(cast, "owner", "mia@quay.example", "nobody", "a@b")
    assert [each["message"] for each in found["errors"]] == ["nobody is no e-mail address.", "a@b is no e-mail address."]
    assert [each["code"] for each in (await invited(cast, "owner", " ,"))["errors"]] == ["REQUIRED"]
    assert [each["code"] for each in (await invited(cast, "owner", *(f"a{n}@b.example" for n in range(51))))["errors"]] == ["TOO_MANY"]
    client = await cast.client("Quay Dairy")
    two = await invited(cast, "owner", "a@b.example", "c@d.example", client=gid(client))
    assert [(each["code"], each["field"]) for each in two["errors"]] == [("ONE_ADDRESS", "client")]
    assert await Mail.all().count() == await Account.all().count() == 0
    one = await invited(cast, "owner", "a@b.example", client=gid(client))
    assert one["invitations"][0]["engagement"]["client"]["id"] == gid(client)


async def test_duplicates_are_told_among_the_own_partner_alone(cast: Cast):
    with time_machine.travel(clock.now() - timedelta(days=2)):
        await invited(cast, "admin")
    (error,) = (await invited(cast))["errors"]
    assert error["message"] == "mia@quay.example is already invited by admin, 2 days ago."
    assert (await invited(cast, "rival"))["errors"] == []
    assert (await invited(cast, "owner", product=gid(cast.products["time"])))["errors"] == []


async def test_two_who_invite_the_same_address_at_once_send_one_mail(cast: Cast):
    found = await asyncio.gather(*(invited(cast, who) for who in ("owner", "owner", "owner", "owner")))
    assert sorted(len(each["errors"]) for each in found) == [0, 1, 1, 1]
    assert await Mail.all().count() == await Account.all().count() == 1


async def test_a_subscription_is_offered_with_its_plan(cast: Cast):
    bare = await invited(cast, openedAs="SUBSCRIPTION")
    assert [each["field"] for each in bare["errors"]] == ["plan"]
    assert (await invited(cast, openedAs="SUBSCRIPTION", plan=gid(cast.plans["payroll"])))["errors"] == []
    mail = await Mail.get()
    assert "The plan Plus is €990.00 a year" in mail.text and "owner of Ferrow & Lund" in mail.text


async def test_the_preview_is_the_mail_but_for_its_link(cast: Cast):
    query = "query ($p: ID!) { invitationPreview(product: $p, openedAs: TRIAL) { subject text } }"
    shown = (await ask(await cast.viewer("owner"), query, p=gid(cast.products["payroll"])))["invitationPreview"]
    await invited(cast)
    mail = await Mail.get()
    assert shown["subject"] == mail.subject
    assert [line for line in shown["text"].splitlines() if "/i/" not in line and "until" not in line] == [
        line for line in mail.text.splitlines() if "/i/" not in line and "until" not in line
    ]


async def test_accepting_moves_the_account_on_and_asks_the_product(cast: Cast):
    await listen(cast)
    await invited(cast)
    engagement = await accepted(await secret())
    assert engagement and engagement.user_id == cast.users["owner"].id
    account = await Account.get()
    assert (account.lifecycle, account.name, account.company_id, account.admin_id) == (
        Lifecycle.PENDING_ACTIVATION, "Quay Dairy", "QUAY", "mia@quay.example",
    )  # fmt: skip
    assert (account.currency, account.timezone) == ("EUR", "Europe/Dublin")
    told = (await Webhook.get()).data
    assert told["openedAs"] == "TRIAL" and told["partnerUser"]["name"] == "owner" and told["superadmin"]["password"] == {"mode": "link"}
    mail = await Mail.get(kind="invitations/invitation_accepted")
    assert mail.to == cast.users["owner"].email and "QUAY" in mail.text
    found = await ask(await cast.viewer("owner"), "{ invitations { nodes { state engagement { account { companyId } } } } }")
    assert found["invitations"]["nodes"] == [{"state": "ACCEPTED", "engagement": {"account": {"companyId": "QUAY"}}}]


async def test_the_client_decides_whether_the_partner_gets_a_user(cast: Cast):
    await listen(cast)
    await invited(cast)
    engagement = await accepted(await secret(), gives_user=False)
    assert engagement and engagement.user_id is None and (await Webhook.get()).data["partnerUser"] is None


async def test_who_left_the_partner_meanwhile_gets_no_user(cast: Cast):
    await invited(cast, "advisor")
    await Staff.filter(id=cast.staff["advisor"].id).update(deactivated_at=clock.now())
    engagement = await accepted(await secret())
    assert engagement and engagement.user_id is None
    assert (await Mail.get(kind="invitations/invitation_accepted")).to == cast.users["owner"].email


@pytest.mark.parametrize("times", [1000 if LONG else 20])
async def test_accepted_many_times_at_once_it_makes_one_account(cast: Cast, times: int):
    await listen(cast)
    await invited(cast)
    token = await secret()
    found = await asyncio.gather(*(accepted(token, company_id=f"QUAY-{turn}") for turn in range(times)))
    assert len([each for each in found if each]) == 1
    assert await Account.all().count() == await Webhook.all().count() == await Mail.filter(kind="invitations/invitation_accepted").count() == 1


async def test_a_refused_acceptance_uses_nothing_up(cast: Cast):
    await cast.account("Other", company_id="QUAY")
    await invited(cast)
    token = await secret()
    for wrong, field in (({}, "company_id"), ({"name": ""}, "name"), ({"country": "XX"}, "country"), ({"company_id": "a b"}, "company_id")):
        with pytest.raises(Refused) as refused:
            await accepted(token, **wrong)
        assert [each.field for each in refused.value.refusals] == [field]
    assert await accepted(token, company_id="QUAY-IE")


async def test_used_expired_revoked_and_unknown_tokens_are_alike(cast: Cast):
    owner = await cast.viewer("owner")
    used = await invited(cast)
    token = await secret()
    assert used["errors"] == [] and await accepted(token)
    await invited(cast, "owner", "b@quay.example")
    revoked = await secret()
    assert (await do(owner, REVOKE, invitation=gid(await Invitation.get(email="b@quay.example"))))["invitation"]["state"] == "REVOKED"
    await invited(cast, "owner", "c@quay.example")
    expired = await secret()
    for dead in (token, revoked, "x" * 43, "", "\x00" * 30):
        assert await Invitation.find(dead, clock.now()) is None and await accepted(dead) is None
    with time_machine.travel(clock.now() + timedelta(days=30, seconds=1)):
        assert await Invitation.find(expired, clock.now()) is None and await accepted(expired) is None


async def test_revoking_cancels_the_account_and_nothing_answered_is_revoked(cast: Cast):
    owner = await cast.viewer("owner")
    made = (await invited(cast))["invitations"][0]["id"]
    await accepted(await secret())
    assert (await do(owner, REVOKE, invitation=made))["errors"][0]["code"] == "NOT_OPEN"
    assert (await Account.get()).lifecycle is Lifecycle.PENDING_ACTIVATION
    other = (await invited(cast, "owner", "b@quay.example"))["invitations"][0]["id"]
    await do(owner, REVOKE, invitation=other)
    assert (await Account.get(email="b@quay.example")).lifecycle is Lifecycle.CANCELLED
    assert (await invited(cast, "owner", "b@quay.example"))["errors"] == []  # it may be invited again: a new account


async def test_resending_waits_counts_and_kills_the_older_link(cast: Cast):
    start = clock.now().replace(hour=10, minute=0, second=0)
    with time_machine.travel(start, tick=False):
        made = (await invited(cast))["invitations"][0]["id"]
        first = await secret()
    with time_machine.travel(start + timedelta(minutes=4), tick=False):
        (error,) = (await do(await cast.viewer("owner"), RESEND, invitation=made))["errors"]
        assert error["message"] == "Sent 4 minutes ago. You can send it again at 10:15."
    for turn in range(1, rules.MOST_SENT):
        with time_machine.travel(start + timedelta(hours=turn), tick=False):
            assert (await do(await cast.viewer("owner"), RESEND, invitation=made))["invitation"]["sent"] == turn + 1
    with time_machine.travel(start + timedelta(days=1), tick=False):
        assert (await do(await cast.viewer("owner"), RESEND, invitation=made))["errors"][0]["code"] == "TOO_OFTEN"
        assert await Invitation.find(first, clock.now()) is None
        assert await accepted(await secret())


async def test_what_an_advisor_invites_is_granted_to_that_advisor_and_to_no_other(cast: Cast):
    assert (await invited(cast, "advisor"))["errors"] == []
    assert await Grant.filter(staff_id=cast.staff["advisor"].id).count() == 1
    await invited(cast, "owner", "b@quay.example")
    counted = "{ invitations { totalCount } }"
    assert (await ask(await cast.viewer("advisor"), counted))["invitations"]["totalCount"] == 1
    assert (await ask(await cast.viewer("owner"), counted))["invitations"]["totalCount"] == 2
    assert (await ask(await cast.viewer("rival"), counted))["invitations"]["totalCount"] == 0


# The clock


async def _tick() -> None:
    await jobs.remind(SETTINGS)
    await jobs.expire(SETTINGS)


async def test_reminders_go_out_on_the_7th_and_21st_day_and_the_30th_ends_it(cast: Cast):
    start = clock.now()
    with time_machine.travel(start):
        await invited(cast)
    seen = []
    for day in range(33):
        with time_machine.travel(start + timedelta(days=day, hours=1)):
            for _turn in range(2):  # a worker that was started anew
                await _tick()
            seen.append(await Mail.filter(kind="invitations/client_reminded").count())
    assert [seen.index(1), seen.index(2), max(seen)] == [7, 21, 2]
    assert (await Account.get()).lifecycle is Lifecycle.CANCELLED
    with time_machine.travel(start + timedelta(days=40)):
        found = await ask(await cast.viewer("owner"), "{ invitations(filter: { state: EXPIRED }) { nodes { state remindAt resendAt } } }")
    assert found["invitations"]["nodes"] == [{"state": "EXPIRED", "remindAt": None, "resendAt": None}]


async def test_a_clock_that_jumps_sends_no_reminder_twice_and_only_the_last_that_is_due(cast: Cast):
    start = clock.now()
    with time_machine.travel(start):
        await invited(cast)
    for days in (25, 3, 8, 26, 0, 22):
        with time_machine.travel(start + timedelta(days=days)):
            await _tick()
    assert await Mail.filter(kind="invitations/client_reminded").count() == 1
    with time_machine.travel(start + timedelta(days=26)):
        assert await accepted(await secret("invitations/client_reminded"))


async def test_a_clock_that_jumped_far_and_back_leaves_what_is_over_over(cast: Cast):
    start = clock.now()
    with time_machine.travel(start):
        await invited(cast)
        token = await secret()
    with time_machine.travel(start + timedelta(days=400)):
        await _tick()
    with time_machine.travel(start + timedelta(days=1)):
        await _tick()
        assert await accepted(token) is None
    assert await Mail.filter(kind="invitations/client_reminded").count() == 0
    assert (await Account.get()).lifecycle is Lifecycle.CANCELLED


# Links


async def made_link(cast: Cast, who: str = "owner", **more: Any) -> dict[str, Any]:
    return (await do(await asker(cast, who), LINK, product=gid(cast.products["payroll"]), openedAs="TRIAL", **more))


async def signed_up(code: str, gives_user: bool = True, **more: str) -> None:
    link = await InviteLink.find(code)
    assert link
    await Invitation.sign_up(link, {**COMPANY, "email": "mia@quay.example", **more}, gives_user, clock.now())


async def test_a_link_leads_through_a_mail_that_proves_the_address_to_an_account(cast: Cast):
    await listen(cast)
    link = (await made_link(cast, campaign="Spring letter"))["link"]
    await signed_up(link["code"])
    assert await Account.all().count() == 0
    found = await Invitation.find(await secret("invitations/address_asked"), clock.now())
    assert found and found.wish["company_id"] == "QUAY" and found.wish["gives_user"] is True
    engagement = await accepted(await secret("invitations/address_asked"))
    assert engagement and engagement.origin is Origin.LINK and engagement.client_id is None and engagement.user_id == cast.users["owner"].id
    account = await Account.get()
    assert (account.lifecycle, account.email, account.company_id) == (Lifecycle.PENDING_ACTIVATION, "mia@quay.example", "QUAY")
    assert (await Webhook.get()).kind == "account.requested"
    row = await Invitation.get()
    assert row.engagement_id == engagement.id and gid(await row.link) == link["id"]
    assert (await InviteLink.get()).sign_ups == 1 and (await InviteLinkDay.get()).sign_ups == 1
    assert "through your link" in (await Mail.get(kind="invitations/invitation_accepted")).text


@pytest.mark.parametrize("times", [500 if LONG else 10])
async def test_a_confirmation_sent_many_times_at_once_opens_one_account(cast: Cast, times: int):
    link = (await made_link(cast))["link"]
    await signed_up(link["code"])
    token = await secret("invitations/address_asked")
    found = await asyncio.gather(*(accepted(token, company_id=f"Q{turn}") for turn in range(times)))
    assert len([each for each in found if each]) == 1 and await Account.all().count() == 1


async def test_a_link_of_an_advisor_is_seen_by_the_advisor_and_what_it_brings_is_granted(cast: Cast):
    link = (await made_link(cast, "advisor"))["link"]
    await made_link(cast, campaign="Other")
    listed = "{ inviteLinks { campaign } }"
    assert len((await ask(await cast.viewer("advisor"), listed))["inviteLinks"]) == 1
    assert len((await ask(await cast.viewer("owner"), listed))["inviteLinks"]) == 2
    assert (await ask(await cast.viewer("rival"), listed))["inviteLinks"] == []
    await signed_up(link["code"])
    await accepted(await secret("invitations/address_asked"))
    assert await Grant.filter(staff_id=cast.staff["advisor"].id).count() == 1
    assert (await ask(await cast.viewer("advisor"), "{ accounts { totalCount } }"))["accounts"]["totalCount"] == 1


async def test_there_is_one_link_for_a_product_an_offer_and_a_campaign(cast: Cast):
    assert (await made_link(cast))["errors"] == []
    assert [each["code"] for each in (await made_link(cast))["errors"]] == ["TAKEN"]
    found = await asyncio.gather(*(made_link(cast, campaign="Spring") for _turn in range(5)))
    assert sorted(len(each["errors"]) for each in found) == [0, 1, 1, 1, 1]
    assert (await made_link(cast, "rival"))["errors"] == []


async def test_a_rotated_or_switched_off_link_leads_nowhere(cast: Cast):
    owner = await cast.viewer("owner")
    link = (await made_link(cast))["link"]
    fresh = (await do(owner, ROTATE, link=link["id"]))["link"]["code"]
    assert fresh != link["code"] and await InviteLink.find(link["code"]) is None and await InviteLink.find(fresh)
    assert (await do(owner, SWITCH, link=link["id"], on=False))["link"]["offAt"]
    assert await InviteLink.find(fresh) is None
    assert (await made_link(cast))["errors"] == []
    assert [each["code"] for each in (await do(owner, SWITCH, link=link["id"], on=True))["errors"]] == ["TAKEN"]


async def test_one_address_is_not_flooded_through_links(cast: Cast):
    link = (await made_link(cast))["link"]
    for turn in range(6):
        await signed_up(link["code"], company_id=f"Q{turn}")
    assert await Mail.filter(kind="invitations/address_asked").count() == 3
    with time_machine.travel(clock.now() + timedelta(days=12)):
        await jobs.expire(SETTINGS)
    assert await Invitation.all().count() == 0  # what was never confirmed is forgotten


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("a@b.example", ["a@b.example"]),
        ("a@b.example,c@d.example; e@f.example\n\tg@h.example  A@B.example", ["a@b.example", "c@d.example", "e@f.example", "g@h.example"]),
        ('Mia Quay <mia@q.example>, "Fisk, Per" <per@f.example>\nKari <kari@n.example>', ["mia@q.example", "per@f.example", "kari@n.example"]),
        ("a@b.example Mia <c@d.example>", ["a@b.example", "c@d.example"]),
        ("a@b.example\nMia <c@d.example> nobody", ["a@b.example", "c@d.example", "nobody"]),
        (" ,;\n", []),
        ("<" * 2000, []),
    ],
)
def test_addresses_are_found_in_whatever_was_pasted(text: str, addresses: list[str]):
    assert [each.lower() for each in rules.addresses_in(text)] == addresses
