"""A vendor registers a partner, and its first owner joins by the mailed link."""

from portal.outbox.models import Mail
from portal.partners.models import Partner
from portal.people.models import Staff
from portal.people.rules import Role
from tests.cast import Cast, ask

REGISTER = """mutation ($input: RegisterPartnerInput!) {
  registerPartner(input: $input) { partner { name slug kind } errors { code field } }
}"""
GOOD = {
    "name": "Brook & Søn",
    "kind": "SERVICE_PROVIDER",
    "country": "DK",
    "timezone": "Europe/Copenhagen",
    "currency": "DKK",
    "ownerName": "Bo Brook",
    "ownerEmail": "bo@brook.example",
}


async def test_a_new_partner_has_an_invited_owner(cast: Cast):
    vendor = await cast.viewer("vendor")
    for slug in ("brook-søn", "brook-søn-2"):
        made = (await ask(vendor, REGISTER, input=GOOD))["registerPartner"]
        assert made["errors"] == [] and made["partner"]["name"] == "Brook & Søn"
        assert made["partner"]["slug"].isascii() and made["partner"]["slug"].endswith("2") == slug.endswith("2")
    partner = await Partner.get(slug=made["partner"]["slug"])
    owner = await Staff.get(partner_id=partner.id)
    assert owner.role is Role.OWNER and owner.joined_at is None
    mails = await Mail.filter(to="bo@brook.example")
    assert len(mails) == 2 and all("/join/" in mail.text for mail in mails)


async def test_every_wrong_field_is_named_and_nothing_is_made(cast: Cast):
    vendor = await cast.viewer("vendor")
    wrong = {**GOOD, "name": "", "country": "XX", "timezone": "Mars/Base", "currency": "ZZZ"}
    refused = (await ask(vendor, REGISTER, input=wrong))["registerPartner"]
    assert {error["field"] for error in refused["errors"]} == {"name", "country", "timezone", "currency"}
    refused = (await ask(vendor, REGISTER, input={**GOOD, "ownerEmail": "nobody", "ownerName": ""}))["registerPartner"]
    assert {error["field"] for error in refused["errors"]} == {"ownerName", "ownerEmail"}
    assert await Partner.all().count() == 2 and await Mail.all().count() == 0
