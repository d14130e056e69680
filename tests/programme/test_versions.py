"""Versions of the programme: drawn up, compared, published by the vendor; read by partners."""

from datetime import date, timedelta
from typing import Any

import pytest

from portal.audit.models import Event
from portal.programme.models import SHIPPED, ProgrammeVersion
from portal.programme.rules.document import load
from portal.programme.rules.payouts import newest_over
from portal.programme.rules.versions import Versions
from tests.cast import Cast, answer, ask, gid, system
from tests.served import Portal

DRAFT = "mutation ($input: DraftProgrammeInput!) { draftProgramme(input: $input) { programmeVersion { id name version problems { line key reason } } errors { code field } } }"
CHANGE = "mutation ($input: ChangeProgrammeInput!) { changeProgramme(input: $input) { programmeVersion { version problems { key } } errors { code field } } }"
PUBLISH = "mutation ($input: ProgrammeVersionInput!) { publishProgramme(input: $input) { programmeVersion { publishedAt isInForce } errors { code message field } } }"
DISCARD = "mutation ($input: ProgrammeVersionInput!) { discardProgramme(input: $input) { discarded errors { code } } }"
READ = "{ programmeVersions { id version isInForce publishedAt sections { heading sentences } changes { heading before after } } }"
TEXT = SHIPPED.read_text()


def later(days: int = 30, version: str = "2027.1", **changed: str) -> str:
    """The shipped programme as another version that starts so many days from now."""
    text = TEXT.replace('version = "2026.1"', f'version = "{version}"').replace("starts = 2020-01-01", f"starts = {date.today() + timedelta(days=days)}")
    for old, new in changed.items():
        assert old in text
        text = text.replace(old, new)
    return text


async def published(text: str = TEXT) -> ProgrammeVersion:
    version = await ProgrammeVersion.draft(system(), text)
    await version.publish(system())
    return version


async def test_a_draft_keeps_its_problems_and_is_seen_by_the_vendor_alone(cast: Cast):
    vendor, owner = await cast.viewer("vendor"), await cast.viewer("owner")
    bad = TEXT.replace('after = "6 months"', 'after = "later"', 1)
    made = (await ask(vendor, DRAFT, input={"document": bad}))["draftProgramme"]["programmeVersion"]
    assert [each["key"] for each in made["problems"]] == ["points[2].after"] and made["problems"][0]["line"] > 10
    refused = (await ask(vendor, PUBLISH, input={"version": made["id"]}))["publishProgramme"]
    assert [each["code"] for each in refused["errors"]] == ["PROBLEMS"] and refused["programmeVersion"]["publishedAt"] is None
    assert (await ask(owner, READ))["programmeVersions"] == []
    assert (await ask(owner, "query ($id: ID!) { node(id: $id) { id } }", id=made["id"]))["node"] is None
    mended = (await ask(vendor, CHANGE, input={"version": made["id"], "document": TEXT}))["changeProgramme"]
    assert mended == {"programmeVersion": {"version": "2026.1", "problems": []}, "errors": []}


async def test_what_is_published_is_in_force_from_its_start_and_stays_as_it_is(cast: Cast):
    vendor, owner = await cast.viewer("vendor"), await cast.viewer("owner")
    first = await published()
    second = (await ask(vendor, DRAFT, input={"document": later(**{"points = 100 }": "points = 120 }"})}))["draftProgramme"]["programmeVersion"]
    told = (await ask(vendor, PUBLISH, input={"version": second["id"]}))["publishProgramme"]
    assert told["errors"] == [] and told["programmeVersion"]["isInForce"] is False
    seen = (await ask(owner, READ))["programmeVersions"]
    assert [(each["version"], each["isInForce"]) for each in seen] == [("2027.1", False), ("2026.1", True)]
    assert {"heading": "Tiers", "before": "Silver asks for 100 points.", "after": "Silver asks for 120 points."} in seen[0]["changes"]
    assert any("Silver asks for 100 points." in section["sentences"] for section in seen[1]["sections"])
    for document, key in ((CHANGE, "changeProgramme"), (PUBLISH, "publishProgramme"), (DISCARD, "discardProgramme")):
        given = {"version": gid(first), **({"document": "x"} if key == "changeProgramme" else {})}
        assert [each["code"] for each in (await ask(vendor, document, input=given))[key]["errors"]] == ["PUBLISHED"]
    assert (await ProgrammeVersion.get(id=first.id)).document == TEXT
    assert await Event.filter(kind="programme.published").count() == 2


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (later(0), "STARTS_TOO_EARLY"),
        (later(-400), "STARTS_TOO_EARLY"),
        (later(30, version="2026.1"), "VERSION_TAKEN"),
        (later(60, version="other"), "START_TAKEN"),
    ],
)
async def test_a_version_is_refused_where_it_would_rewrite_or_hide_another(cast: Cast, text: str, code: str):
    await published()
    await published(later(60, version="taken"))
    draft = await ProgrammeVersion.draft(system(), text)
    told = (await ask(await cast.viewer("vendor"), PUBLISH, input={"version": gid(draft)}))["publishProgramme"]
    assert [each["code"] for each in told["errors"]] == [code]
    assert (await ProgrammeVersion.get(id=draft.id)).published_at is None


@pytest.mark.parametrize("document", ["", "   ", "x\x00y", "x" * 200_001])
async def test_what_can_not_be_kept_is_refused_at_its_field(cast: Cast, document: str):
    told = (await ask(await cast.viewer("vendor"), DRAFT, input={"document": document}))["draftProgramme"]
    assert [each["field"] for each in told["errors"]] == ["document"] and not await ProgrammeVersion.all().count()


async def test_partners_and_finance_draw_up_nothing(cast: Cast):
    for who in ("owner", "finance", "analyst", "rival"):
        result = await answer(await cast.viewer(who), DRAFT, input={"document": TEXT})
        assert result.errors[0].extensions["code"] == "FORBIDDEN"
    assert not await ProgrammeVersion.all().count()


def test_the_pages_draw_up_compare_and_publish(portal: Portal):
    portal.run(published)
    headers = portal.sign_in("vendor")
    client = portal.client

    def send(place: str, **fields: str) -> Any:
        """The page to which a sent form leads."""
        answer = client.post(place, headers=headers, data=fields, follow_redirects=False)
        assert answer.status_code == 303, answer.text
        return client.get(answer.headers["location"], headers=headers)

    assert "Revenue share" in client.get("/programme/versions/new", headers=headers).text
    empty = client.post("/programme/versions/new", headers=headers, data={"document": " "})
    assert empty.status_code == 422 and "Write the programme" in empty.text
    bad = send("/programme/versions/new", document=later(**{"points = 100 }": 'points = "x" }'}))
    assert "1 problem keeps it from being published" in bad.text and "tiers.step[2].needs.points" in bad.text
    place = str(bad.url.path)
    text = later(**{"points = 100 }": "points = 120 }"})
    good = send(place, document=text.replace("\n", "\r\n"))
    assert "<del>Silver asks for 100 points.</del><ins>Silver asks for 120 points.</ins>" in good.text
    asked = client.get(f"{place}/publish", headers=headers)
    assert "can’t be changed any more" in asked.text
    done = send(f"{place}/publish")
    assert done.status_code == 200 and "Starts on" in done.text and "<textarea" not in done.text
    shown = client.get("/programme", headers=portal.sign_in("owner")).text
    assert "What changes on" in shown and "<ins>Silver asks for 120 points.</ins>" in shown and "Silver asks for 100 points." in shown
    assert client.get("/programme/versions", headers=portal.sign_in("owner")).status_code == 403
    draft = send("/programme/versions/new", document=later(90, version="x"))
    assert "can’t be brought back" in client.get(f"{draft.url.path}/discard", headers=headers).text
    gone = send(f"{draft.url.path}/discard")
    assert gone.url.path == "/programme/versions" and client.get(draft.url.path, headers=headers).status_code == 404


@pytest.mark.parametrize(
    ("today", "over"), [("2026-11-17", "2026-10-31"), ("2026-11-20", "2026-10-31"), ("2026-12-01", "2026-11-30"), ("2026-12-16", "2026-12-15")]
)
def test_a_period_in_which_other_periods_begin_is_over_when_it_ends(today: str, over: str):
    halves = TEXT.replace('period = "month"', 'period = "half month"').replace("starts = 2020-01-01", "starts = 2026-11-18")
    versions = Versions((load(TEXT), load(halves)))
    assert newest_over(versions, date.fromisoformat(today)) == date.fromisoformat(over)
