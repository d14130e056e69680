"""The public pages of invitations: what they say, count and refuse, and that no answer tells one address from another."""

import re
from typing import Any

import pytest

from portal.accounts.rules import OpenedAs
from portal.invitations.models import InviteLink
from portal.invitations.protocol import SIGN_UPS_OF_ADDRESS
from portal.outbox.models import Mail
from tests.served import Portal

COMPANY = {"name": "Quay Dairy", "country": "IE", "companyId": "QUAY", "adminName": "Mia", "givesUser": "on"}


def link_of(portal: Portal) -> str:
    async def make() -> str:
        owner = await portal.cast.viewer("owner")
        return (await InviteLink.make(owner, portal.cast.products["payroll"], OpenedAs.TRIAL, "en")).code

    return portal.run(make)


def stranger(portal: Portal, path: str) -> tuple[dict[str, str], str]:
    """Headers of a browser that nobody has signed in to, and the page."""
    portal.client.cookies.clear()
    page = portal.client.get(path)
    found = re.search(r'name="csrf_token" value="([^"]+)"', page.text)
    return {"x-csrf-token": found[1] if found else ""}, page.text


def visits(portal: Portal) -> int:
    async def count() -> int:
        return (await InviteLink.get()).visits

    return portal.run(count)


def test_visits_are_counted_but_not_those_of_the_portals_own_people(portal: Portal):
    code = link_of(portal)
    for _turn in range(3):
        stranger(portal, f"/l/{code}")
    portal.client.get(f"/l/{code}", headers=portal.sign_in("owner"))
    assert visits(portal) == 3


def test_a_company_id_is_checked_while_one_types_and_never_whose_it_is(portal: Portal):
    code = link_of(portal)

    async def taken() -> None:
        await portal.cast.account("Secret Firm", company_id="SECRET")

    portal.run(taken)
    headers, _page = stranger(portal, f"/l/{code}")
    for given, said in (("SECRET", "SECRET is not available for Payroll."), ("FREE", "FREE is free."), ("a b", "Use letters and digits")):
        answer = portal.client.post(f"/l/{code}/check", data={"companyId": given, "name": "Quay"}, headers=headers)
        assert said in answer.text and "Firm" not in answer.text


@pytest.mark.parametrize("field", ["name", "country", "companyId", "adminName", "email"])
def test_what_is_missing_is_said_at_its_field_and_nothing_is_lost(portal: Portal, field: str):
    code = link_of(portal)
    headers, _page = stranger(portal, f"/l/{code}")
    given = {**COMPANY, "email": "mia@quay.example", field: ""}
    answer = portal.client.post(f"/l/{code}", data=given, headers=headers)
    assert answer.status_code == 422 and f'id="f-{field}-error"' in answer.text
    assert all(f'value="{value}"' in answer.text for name, value in given.items() if value and name not in ("givesUser", "country"))


def test_known_and_unknown_addresses_get_the_same_answer_and_nobody_floods(portal: Portal):
    code = link_of(portal)
    known = portal.cast.users["owner"].email
    headers, _page = stranger(portal, f"/l/{code}")

    def ask(address: str) -> Any:
        return portal.client.post(f"/l/{code}", data={**COMPANY, "email": address}, headers=headers)

    answers = {address: ask(address) for address in (known, "new@quay.example")}
    assert {answer.status_code for answer in answers.values()} == {200}
    bare = {re.sub(r"[0-9a-f-]{30,}|nonce-\S+", "", answer.text.replace(address, "")) for address, answer in answers.items()}
    assert len(bare) == 1
    last = [ask(f"a{turn}@quay.example").status_code for turn in range(SIGN_UPS_OF_ADDRESS)][-1]
    assert last == 429

    async def sent() -> int:
        return await Mail.filter(kind="invitations/address_asked").count()

    assert portal.run(sent) == SIGN_UPS_OF_ADDRESS


@pytest.mark.parametrize("path", ["/i/" + "x" * 43, "/i/short", "/l/nothing", "/l/" + "x" * 60])
def test_what_leads_nowhere_is_the_same_page(portal: Portal, path: str):
    answer = portal.client.get(path)
    assert answer.status_code == 404 and "does not work any more" in answer.text
    assert answer.headers["referrer-policy"] in ("no-referrer", "same-origin", "strict-origin-when-cross-origin")
