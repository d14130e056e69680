"""Markup in every text that a person can write stays text on every page, in every part of a page and in every mail."""

from dataclasses import replace
from html.parser import HTMLParser
from typing import Any
from urllib.parse import urlsplit

import pytest

from portal.accounts.models import Account, AccountDraft
from portal.clients.models import Client
from portal.invitations.models import InviteLink
from portal.kernel import ids
from portal.outbox.models import Mail
from portal.referrals.models import Referral, ReferralRequest
from portal.referrals.rules import RequestKind
from portal.support.models import PartnerCase
from tests.cast import gid
from tests.served import Portal

MARK = "zq"  # what each text ends with, so that it is found where it broke out
TEXTS = [
    '"><img src=x onerror=alert(1)>zq',
    "'><svg onload=alert(1)>zq",
    "</script></title></textarea></template><script>alert(1)</script>zq",
    '" hx-on:click="alert(1)" zq="',
    "</b><hx-partial hx-target='#main'>zq",
    "javascript:alert(1)//zq",
    "{{7*7}}zq ${7*7}zq",
]
LEADS = frozenset({"href", "src", "action", "formaction", "style", "srcdoc"})


class Found(HTMLParser):
    """What of a text has become more than text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.faults: list[tuple[str, str, str | None]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            scripted = name.startswith(("on", "hx-on")) or name == MARK
            carried = MARK in (value or "") and (name.startswith("hx-") or name in LEADS)
            if scripted or (carried and not _is_plain(value or "")):
                self.faults.append((tag, name, value))


def _is_plain(address: str) -> bool:
    """Whether an address that holds a text leads to our own pages, to a mailbox or to a telephone."""
    parts = urlsplit(address)
    return parts.scheme in ("mailto", "tel") or (not parts.scheme and not parts.netloc)


def _write(portal: Portal, text: str) -> dict[str, str]:
    """Put the text wherever it may stand; ids of what then holds it."""
    token = portal.token("owner")

    def do(name: str, /, **given: Any) -> Any:
        kind = name[0].upper() + name[1:] + "Input"
        answered = "client { id }" if name == "addClient" else "__typename"
        document = f"mutation ($input: {kind}!) {{ {name}(input: $input) {{ {answered} errors {{ code field }} }} }}"
        done = portal.ask(document, token, variables={"input": given}).json()["data"][name]
        assert not done["errors"], (name, done)
        return done

    details = {"contactName": text, "street": text, "city": text, "number": text[-40:], "phone": text[-40:], "email": "a'b&c+zq@x.example"}
    client = do("addClient", name=text, **details)["client"]["id"]
    do("writeNote", client=client, text=text, pinned=True)
    do("changeProfile", name=text)
    do("changePartner", name=text)
    do("inviteStaff", name=text, email="new@x.example", role="ADVISOR")
    advisor = gid(portal.cast.staff["advisor"])
    do("grantAccess", staff=advisor, client=client)

    async def accounts() -> list[str]:
        row = await Client.get(id=ids.key_of(client, "client"))
        made = [await portal.cast.account(text, row, company_id=text[:60]), await portal.cast.account(text)]
        return [gid(await Account.get(id=each.account_id)) for each in made]

    filed, unlinked = portal.run(accounts)
    product = gid(portal.cast.products["payroll"])
    wish = {"name": text, "companyId": text, "email": text, "phone": text, "adminName": text, "adminId": text, "locale": text, "country": "IE"}
    do("startAccountDraft", openedAs="TRIAL", account={**wish, "product": product, "client": client})
    do("inviteBusinesses", emails=["a'b&zq@x.example"], product=product, openedAs="TRIAL", client=client)
    lead = {"businessName": text, "vatNumber": text[-40:], "contactName": text, "email": "a'b&zq@x.example", "phone": text[-40:], "note": text}
    do("submitReferral", country="IE", product=product, client=client, **lead)
    do("askSupport", subject=text, text=text, account=filed)
    do("makeInviteLink", product=product, openedAs="TRIAL", campaign=text[:80])

    async def rows() -> dict[str, str]:
        row = await Referral.get()
        await row.decide(await portal.cast.viewer("vendor"), True, text)
        await row.ask(await portal.cast.viewer("owner"), RequestKind.EXTENSION, text)
        case = await PartnerCase.get()
        await case.write(replace(await portal.cast.viewer("vendor"), name=text), text)
        held = {"case": gid(case), "referral": gid(row), "asked": gid(await ReferralRequest.get())}
        return {"draft": gid(await AccountDraft.get()), "code": (await InviteLink.get()).code, **held}

    return {"client": client, "advisor": advisor, "filed": filed, "unlinked": unlinked, **portal.run(rows)}


PAGES = (
    "/ /clients /clients/{client} /clients/{client}/edit /clients/{client}/archive /clients/{client}/accounts/add /accounts"
    " /accounts/{filed} /accounts/{unlinked}/file /people /people/{advisor} /people/{advisor}/access /people/{advisor}/leaver"
    " /people/{advisor}/deactivate /people/{advisor}/transfer /settings /settings/partner /settings/security /settings/email"
    " /search /graphiql /signin /accounts/new?client={client} /accounts/drafts /accounts/drafts/{draft}/1 /accounts/drafts/{draft}/2"
    " /accounts/drafts/{draft}/3 /accounts/{filed}/edit /accounts/{filed}/plan /accounts/{filed}/withdraw /invitations /invitations/new"
    " /l/{code} /referrals /referrals?view=list /referrals/new /referrals/{referral} /referrals/{referral}/edit /referrals/{referral}/won"
    " /referrals/{referral}/claim /referrals/requests/{asked} /support /support/{case} /support/new?account={filed}"
).split()


@pytest.mark.sqlite  # what a page makes of a text is the same beside each database
@pytest.mark.parametrize("text", TEXTS)
def test_no_text_becomes_markup(portal: Portal, text: str):
    held = _write(portal, text)
    for who in ("owner", "vendor"):
        asker = {**portal.sign_in(who), "user-agent": text}
        for path in PAGES:
            said = {name: text for name in ("q", "next", "done", "back", "query", "mode", "sort")}
            for part in ({}, {"hx-request": "true"}) if who == "owner" else ({},):
                answer = portal.client.get(path.format(**held), params=said, headers={**asker, **part})
                shown = answer.text.replace(held["code"], "code")  # which is drawn, and may hold the mark
                assert answer.status_code < 500 and Found(shown).faults == [], path
                assert "49zq" not in answer.text, path
    for path, fields in (("/clients/new", "name email country"), ("/referrals/new", "businessName email website note country product client"), ("/people/invite", "name email role"), ("/settings/partner", "website country")):
        refused = portal.client.post(path, data=dict.fromkeys(fields.split(), text), headers=portal.sign_in("owner"))
        assert refused.status_code in (200, 422) and Found(refused.text).faults == [], path

    async def mails() -> list[str]:
        return [mail.html for mail in await Mail.all()]

    written = portal.run(mails)
    assert written and all(Found(html).faults == [] for html in written)
