"""Write to client: where the status calls for it a letter is written, to the right address, and to nobody who may not see it."""

import re
from datetime import timedelta
from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest

from portal.accounts.models import Account
from portal.accounts.rules import Lifecycle
from portal.kernel import clock
from portal.web.letters import letter
from tests.cast import gid
from tests.served import Portal

NAME = "Quay & Sons “Dairy” 100%?cc=x"


def letters(portal: Portal, path: str, who: str = "owner") -> list[str]:
    text = portal.client.get(path, headers={"cookie": portal.sign_in(who)["cookie"]}).text
    return [unescape(each) for each in re.findall(r'href="(mailto:[^"]*\?[^"]*)"', text)]


def opened(portal: Portal, lifecycle: Lifecycle, end: timedelta = timedelta(days=-2), **details: str) -> Account:
    """An account of a folder with a contact; its trial's end lies so far off."""

    async def make() -> Account:
        client = await portal.cast.client("Quay", **{"email": "mia@quay.example", "contact_name": "Mia Mulcahy", **details})
        side = await portal.cast.account(NAME, client, lifecycle=lifecycle)
        known = {"email": "admin@quay.example", "admin_name": "Ada Admin", "locale": "en-US", "trial_ends_at": clock.now() + end}
        await Account.filter(id=side.account_id).update(**known)
        return await Account.get(id=side.account_id)

    return portal.run(make)


def test_a_trial_that_ended_calls_for_a_letter_in_list_and_page(portal: Portal):
    account = opened(portal, Lifecycle.TRIAL_EXPIRED)
    (in_list,), (on_page,) = letters(portal, "/accounts"), letters(portal, f"/accounts/{gid(account)}")
    assert in_list == on_page
    parts = urlsplit(in_list)
    said = parse_qs(parts.query)
    assert parts.path == "mia@quay.example" and said["subject"] == ["Your trial of Payroll has ended"]
    body = said["body"][0].replace("\r\n", "\n")
    end = account.trial_ends_at
    assert end
    assert body.startswith("Dear Mia Mulcahy,\n\nthe trial of Payroll for " + NAME) and f"{end:%B}" in body and str(end.year) in body
    assert body.endswith(f"Kind regards\n{portal.cast.users['owner'].name}\n{portal.cast.partner.name}")


@pytest.mark.parametrize(
    ("lifecycle", "days", "count"),
    [(Lifecycle.TRIAL, 3, 1), (Lifecycle.TRIAL, 9, 0), (Lifecycle.PAYING, 0, 0), (Lifecycle.PENDING_ACTIVATION, 0, 0), (Lifecycle.CANCELLED, 0, 0)],
)
def test_only_where_the_status_calls_for_it(portal: Portal, lifecycle: Lifecycle, days: int, count: int):
    opened(portal, lifecycle, timedelta(days=days))
    assert len(letters(portal, "/accounts")) == count


def test_without_a_contact_it_goes_to_the_superadmin_and_readers_write_to_nobody(portal: Portal):
    opened(portal, Lifecycle.TRIAL_EXPIRED, email="", contact_name="")
    (found,) = letters(portal, "/accounts")
    assert urlsplit(found).path == "admin@quay.example" and "Dear%20Ada%20Admin" in found
    for who in ("reader", "vendor", "finance"):
        assert letters(portal, "/accounts", who) == []
    assert letters(portal, "/accounts", "rival") == []


def test_an_address_holds_nothing_but_address_subject_and_body():
    words = {"contact": "A&body=x\r\nBcc: y", "name": "N?#", "product": "P&cc=z", "end": "2026-11-02T09:00:00+00:00", "sender": "S", "partner": "P"}
    parts = urlsplit(letter("accounts/letters/trial_expired", "a b?cc=x@y.example", "pt-PT", **words))
    assert set(parse_qs(parts.query)) == {"subject", "body"} and parts.fragment == "" and parts.path == "a%20b%3Fcc%3Dx@y.example"
    assert "\n" not in parse_qs(parts.query)["subject"][0]
