"""From every stage to every other: who may lead a referral there, in which programme. And the pure rules of leads."""

from datetime import date
from itertools import product

import pytest

from portal.programme.rules import referrals as terms_of
from portal.programme.rules.document import load
from portal.referrals.rules import ASKED_IN, OPEN, RequestKind, Stage, keys_of, normalised, refuse_request, tidied

BARE = 'format = 1\nname = "R"\nversion = "1"\nstarts = 2020-01-01\n'
SHORT = load(f'{BARE}[[referrals.stages]]\nstage = "accepted"\nlabel = "Registered"\nprotects = "30 days"\n').referrals
LONG = load(BARE + "".join(f'[[referrals.stages]]\nstage = "{each}"\n' for each in ("under_review", "contacted", "qualified"))).referrals

# By whom, from where: to where, in a programme that uses every stage. All else is refused.
WAYS = {
    ("partner", "submitted"): "withdrawn",
    ("partner", "under_review"): "withdrawn",
    ("vendor", "submitted"): "under_review accepted rejected",
    ("vendor", "under_review"): "accepted rejected",
    ("vendor", "accepted"): "contacted qualified won lost",
    ("vendor", "contacted"): "qualified won lost",
    ("vendor", "qualified"): "won lost",
    ("account", "accepted"): "won",
    ("account", "contacted"): "won",
    ("account", "qualified"): "won",
    **{("clock", before): "expired" for before in ("submitted", "under_review", "accepted", "contacted", "qualified")},
}
UNUSED = {"under_review", "contacted", "qualified"}  # in the short programme


@pytest.mark.parametrize("by", terms_of.CAUSES)
def test_who_leads_whither(by: str):
    for before, after in product(Stage, Stage):
        allowed = after in WAYS.get((by, before), "").split()
        assert terms_of.may_lead(LONG, by, before, after) is allowed, (before, after)
        assert terms_of.may_lead(SHORT, by, before, after) is (allowed and after not in UNUSED), (before, after)


def test_what_is_over_is_opened_again_by_a_dispute_alone():
    for stage in Stage:
        assert (stage in terms_of.REOPENS) is (stage in ASKED_IN[RequestKind.DISPUTE])
        assert (stage in terms_of.OPEN) is (stage in OPEN)
    assert terms_of.label(SHORT, "accepted") == "Registered" and terms_of.label(SHORT, "won") is None


@pytest.mark.parametrize(("since", "wanted"), [("2026-04-02", "2026-04-02"), ("2026-04-01", "2026-06-01"), ("2026-06-01", "2026-06-01")])
def test_a_claim_reaches_back_so_far(since: str, wanted: str):
    terms = load(f'{BARE}[referrals]\nlate_claim = "60 days"\n').referrals
    made = date(2026, 6, 1)
    assert str(terms_of.claimed_from(terms, date.fromisoformat(since), made)) == wanted
    assert terms_of.claimed_from(SHORT, date(2020, 1, 1), made) == date(2020, 1, 1)  # this programme sets no bound


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Mulcahy Bakehouse Ltd.", "The MULCAHY bakehouse", True),
        ("Kivi & Kask OÜ", "kivi and kask", True),
        ("Æblegården ApS", "Aeblegarden", False),
        ("S.A. Dupont", "Dupont SA", True),
        ("O'Sullivan & Daughters", "OSullivan & Daughters Limited", True),
        ("青木製作所", "青木製作所", True),
        ("Ltd", "Limited", False),
        ("Café Zwölf", "Cafe Zwolf", True),
    ],
)
def test_names_that_are_the_same_business(one: str, other: str, same: bool):
    assert (normalised(one) == normalised(other)) is same


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ({"business_name": "Acme Ltd"}, {"business_name": "ACME"}, True),
        ({"business_name": "Acme"}, {"business_name": "Acme", "country": "GB"}, False),
        ({"website": "http://www.acme.example/shop"}, {"email": "x@acme.example"}, True),
        ({"email": "a@gmail.com"}, {"email": "b@gmail.com"}, False),
        ({"website": "https://facebook.com/acme"}, {"website": "https://facebook.com/other"}, False),
        ({"vat_number": "IE 1234567-WA"}, {"vat_number": "1234567WA"}, True),
        ({"vat_number": "12"}, {"vat_number": "12"}, False),
        ({"website": "https://[broken"}, {"website": "https://[broken"}, False),
    ],
)
def test_by_what_a_business_is_known_again(one: dict[str, str], other: dict[str, str], same: bool):
    assert bool(keys_of({"country": "IE", **one}) & keys_of({"country": "IE", **other})) is same


def test_details_are_tidied():
    assert tidied({"website": "acme.example", "note": " a\r\nb ", "business_name": "  A  B "}) == {
        "website": "https://acme.example",
        "note": "a\nb",
        "business_name": "A B",
    }
    assert tidied({"website": "http://acme.example"}) == {"website": "http://acme.example"}


@pytest.mark.parametrize("kind", RequestKind)
def test_what_is_asked_where(kind: RequestKind):
    for stage in Stage:
        refusal = refuse_request(kind, stage, False, True, "Because.")
        assert (refusal is None) is (stage in ASKED_IN[kind]), stage
    stage = next(iter(ASKED_IN[kind]))
    assert refuse_request(kind, stage, True, True, "Because.").code == "WAITS_ALREADY"
    refusal = refuse_request(kind, stage, False, False, "Because.")
    assert (refusal.code if refusal else "") == ("NO_EXTENSION" if kind is RequestKind.EXTENSION else "")
