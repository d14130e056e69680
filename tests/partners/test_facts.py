"""What the vendor records of a partner: a tool tells it once under its number, a person on the partner's page; what follows is booked."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from portal.accounts.models import Account
from portal.audit.models import Event
from portal.earnings.models import Entry, Sale, SaleChange, SaleChangeKind
from portal.earnings.models.ledger import book_all
from portal.kernel.money import Money
from portal.partners.models_facts import record
from portal.partners.rules_facts import FactKind
from portal.points.models import PointsEntry
from portal.points.models import book as book_points
from portal.programme.models import ProgrammeEvent
from tests.askers import billing
from tests.cast import Cast, ask, gid, system
from tests.earnings.test_ledger import publish
from tests.served import Portal

RECORD = "mutation ($input: RecordFactInput!) { recordFact(input: $input) { applied fact { kind person what } errors { code field } } }"


async def _told(cast: Cast, kind: str, **said: Any) -> Any:
    answer = await ask(billing(), RECORD, input={"partner": gid(cast.partner), "kind": kind, **said})
    found = answer["recordFact"]
    return [(each["code"], each["field"]) for each in found["errors"]] or found["applied"]


async def test_a_learning_system_tells_a_certificate_once_and_it_earns_points_until_it_is_lost(cast: Cast):
    await publish("collected", await cast.viewer("vendor"))
    passed = {"person": "ana@ferrow.example", "certificate": "advanced", "number": "lms-7"}
    assert await _told(cast, "CERTIFICATE", **passed) is True
    assert await _told(cast, "CERTIFICATE", **passed) is False
    assert await _told(cast, "CERTIFICATE", **passed | {"person": "ben@ferrow.example"}) == [("NUMBER_TAKEN", "number")]
    assert await _told(cast, "MEMBERSHIP", membership="Institute") is True
    assert await _told(cast, "MEMBERSHIP", membership=" Institute") is False  # the same on the same day
    tomorrow = (system().now + timedelta(days=2)).date().isoformat()
    wrong = await _told(cast, "CERTIFICATE", person="", certificate="x", act="y", on=tomorrow)
    assert wrong == [("REQUIRED", "person"), ("NOT_OF_THIS_KIND", "act"), ("IN_FUTURE", "on")]
    assert await _told(cast, "PARTNER_REFERRED", referred=gid(cast.partner)) == [("ITSELF", "referred")]
    assert await _told(cast, "PARTNER_REFERRED", referred=gid(cast.other)) is True
    await book_points(cast.partner.id, system().now)
    assert 200 in await PointsEntry.filter(partner_id=cast.partner.id, kind="earned").values_list("numerator", flat=True)
    assert await _told(cast, "CERTIFICATE_REMOVED", person="ana@ferrow.example", certificate="advanced") is True
    await book_points(cast.partner.id, system().now)
    assert -200 in await PointsEntry.filter(partner_id=cast.partner.id).values_list("numerator", flat=True)
    assert await Event.filter(kind="partner.certificate_recorded", partner_id=cast.partner.id).count() == 1
    seen = (await ask(await cast.viewer("owner"), "{ facts { nodes { kind person what referredName } } }"))["facts"]["nodes"]
    assert {"kind": "PARTNER_REFERRED", "person": None, "what": None, "referredName": "Rival HR"} in seen and len(seen) == 4
    for other in ("rival", "advisor"):
        assert (await ask(await cast.viewer(other), "{ facts { totalCount } }"))["facts"]["totalCount"] == 0


async def test_documents_in_time_keep_what_a_closed_deal_earns(cast: Cast):
    by = await cast.viewer("vendor")
    await publish("from-the-close", by)
    account = await (await cast.account("Buyer", await cast.client("Buyer"))).account
    foreign = await (await cast.account("Not ours", partner=cast.other)).account
    assert await _told(cast, "CLOSED", account=gid(foreign)) == [("NOT_ATTRIBUTED", "account")]
    assert await _told(cast, "CLOSED", account=gid(account)) is True
    await Sale.tell(by, account, "S1", sold_at=by.now, amount=Money(1000_00, "EUR"), kind="subscription")
    await SaleChange.tell(by, SaleChangeKind.PAYMENT, "P1", "S1", by.now, None)
    later = by.now + timedelta(days=200)
    await book_all(later)
    assert sum(await Entry.filter(partner_id=cast.partner.id).values_list("amount_minor", flat=True)) == 0  # forfeited
    day = (by.now + timedelta(days=30)).date()
    await record(replace(by, now=later), cast.partner, FactKind.DOCUMENTS, day, account=gid(account))
    await book_all(later)
    assert sum(await Entry.filter(partner_id=cast.partner.id).values_list("amount_minor", flat=True)) == 200_00
    assert await ProgrammeEvent.filter(account_id=account.id, type="documents").count() == 1


def test_the_vendor_records_it_on_the_partners_page(portal: Portal):
    vendor, place = portal.sign_in("vendor"), f"/partners/{gid(portal.cast.partner)}"

    async def account() -> Account:
        return await (await portal.cast.account("Mulcahy", company_id="MUL")).account

    made = portal.run(account)

    def send(what: str, **fields: str) -> Any:
        return portal.client.post(f"{place}/facts/{what}", data=fields, headers=vendor, follow_redirects=False)

    assert "Record a certificate" in portal.client.get(f"{place}/facts/certificate", headers=vendor).text
    refused = send("certificate", kind="CERTIFICATE", person="Ana", certificate="", on="soon")
    assert refused.status_code == 422 and 'value="Ana"' in refused.text and "This is no day" in refused.text
    assert send("certificate", kind="CERTIFICATE", person="Ana", certificate="Payroll expert", on="2026-01-15").status_code == 303
    assert "Nothing goes by this" in send("documents", account="NOBODY").text
    assert send("documents", account="mul").status_code == 303
    assert send("closed", account=gid(made)).status_code == 303
    assert send("referred", referred="rival hr").status_code == 303
    assert send("nothing").status_code == 404
    page = portal.client.get(place, headers=vendor).text
    for words in ("Ana passed Payroll expert", "Documents of the deal received", "Deal closed", "Referred Rival HR"):
        assert words in page
    assert "Ana passed Payroll expert" in portal.client.get("/points", headers=portal.sign_in("owner")).text
    assert portal.client.get(f"{place}/facts/certificate", headers=portal.sign_in("finance")).status_code == 403
