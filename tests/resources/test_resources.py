"""Resources: what is seen below its tier, templates that are filled, trainings that are passed, votes, downloads, versions."""

import io
from dataclasses import replace
from datetime import timedelta

import pytest

from portal.accounts.rules import OpenedAs
from portal.files.models import File
from portal.files.rules import FileKind
from portal.invitations.models import InviteLink
from portal.kernel.viewer import Viewer
from portal.outbox.models import Mail
from portal.programme.models import ProgrammeEvent, Tier
from portal.programme.rules.events import Type
from portal.resources.models import Resource, ResourceDownload, ResourceVote
from portal.resources.rules import ResourceKind, refuse_details, training_of
from portal.web.markdown import markdown
from tests.cast import Cast, answer, ask, gid
from tests.served import Portal

LIST = """query ($filter: ResourceFilter) { resources(filter: $filter) { nodes { id title isLocked body tier { name } file { path } filled { text } training { pagesRead passedAt pages { title } questions { question answers } } helpedMe } } }"""
TRAINING = "# One\n\nFirst.\n\n# Two\n\nSecond.\n\n? What?\n- No\n+ Yes\n"


async def do(viewer: Viewer, name: str, kind: str, /, **given) -> list[dict]:
    document = f"mutation ($input: {kind}Input!) {{ {name}(input: $input) {{ resource {{ id }} errors {{ code field }} }} }}"
    return (await ask(viewer, document, input=given))[name]["errors"]


async def shelf(viewer: Viewer, **filter) -> dict[str, dict]:
    return {each["title"]: each for each in (await ask(viewer, LIST, filter=filter))["resources"]["nodes"]}


async def put(viewer: Viewer, kind: ResourceKind, title: str, text: str = "", tier: Tier | None = None, file: File | None = None, **more: str) -> Resource:
    row = await Resource.add(viewer, kind, {"title": title, "category": "Guides", "text": text, **more}, tier, file)
    await row.show(viewer, True)
    return row


async def test_below_its_tier_a_resource_is_seen_and_nothing_of_it(cast: Cast):
    vendor, owner = await cast.viewer("vendor"), await cast.viewer("owner")
    gold = await Tier.get_or_none(name="Gold") or await Tier.create(name="Gold", rank=3)
    kept = await File.keep(vendor, io.BytesIO(b"secret price"), "prices.txt", FileKind.TEXT)
    row = await put(vendor, ResourceKind.DOCUMENT, "Prices", "secret text", gold, kept)
    training = await put(vendor, ResourceKind.TRAINING, "Gold run", TRAINING.replace("First", "secret first"), gold, certificate="Gold")
    template = await put(vendor, ResourceKind.SOCIAL_TEMPLATE, "Post", "secret {partner}", gold)
    draft = await Resource.add(vendor, ResourceKind.DOCUMENT, {"title": "Draft", "category": "Guides", "text": "secret"}, None, None)
    for who in ("owner", "reader", "rival"):
        seen = await shelf(await cast.viewer(who))
        assert set(seen) == {"Prices", "Gold run", "Post"} and "secret" not in str(seen), who
        assert all(each["isLocked"] and each["tier"] == {"name": "Gold"} and not each["file"] for each in seen.values())
    for name, kind, more in (("downloadResource", "Resource", {}), ("voteResource", "VoteResource", {"helpful": True}), ("sendTestTemplate", "Resource", {}), ("readTrainingPage", "ReadTrainingPage", {"page": 1}), ("finishTraining", "FinishTraining", {"answers": [1]})):
        assert await do(owner, name, kind, resource=gid(row), **more) == [{"code": "TIER_NEEDED", "field": "resource"}], name
        assert await do(owner, name, kind, resource=gid(draft), **more) == [{"code": "NOT_FOUND", "field": "resource"}]
    assert not await File.visible_to(owner).exists() and not await ResourceDownload.exists() and not await Mail.exists()
    for field in ("text", "downloads", "helped { yes }"):
        told = await answer(owner, f"{{ resources {{ nodes {{ {field} }} }} }}")
        assert told.errors[0].extensions["code"] == "FORBIDDEN"
    await cast.partner.set_tier(vendor, gold, "Well done")
    owner = replace(await cast.viewer("owner"), now=owner.now + timedelta(minutes=1))
    seen = await shelf(owner)
    assert not any(each["isLocked"] for each in seen.values()) and seen["Prices"]["body"] == "secret text"
    assert seen["Post"]["filled"]["text"] == "secret Ferrow & Lund" and len(seen["Gold run"]["training"]["pages"]) == 2 and template and training
    assert await File.visible_to(owner).count() == 1 and (await shelf(await cast.viewer("rival")))["Prices"]["isLocked"]
    assert not any(each["isLocked"] for each in (await shelf(vendor)).values()) and "Draft" in await shelf(vendor)


async def test_a_training_is_read_page_by_page_and_passed_once(cast: Cast):
    vendor, advisor = await cast.viewer("vendor"), await cast.viewer("advisor")
    row = gid(await put(vendor, ResourceKind.TRAINING, "The first run", TRAINING, certificate="Payroll basics"))
    finish = ("finishTraining", "FinishTraining")
    assert await do(advisor, *finish, resource=row, answers=[1]) == [{"code": "NOT_READ", "field": "answers"}]
    assert not await do(advisor, "readTrainingPage", "ReadTrainingPage", resource=row, page=2)  # none is left out
    for page in (1, 2, 2):
        await do(advisor, "readTrainingPage", "ReadTrainingPage", resource=row, page=page)
    assert (await shelf(advisor))["The first run"]["training"]["pagesRead"] == 2
    assert await do(advisor, *finish, resource=row, answers=[]) == [{"code": "REQUIRED", "field": "answers"}]
    assert await do(advisor, *finish, resource=row, answers=[0]) == [{"code": "NOT_PASSED", "field": "answers"}]
    assert not await ProgrammeEvent.filter(type=Type.CERTIFICATE).exists()
    for _each in (1, 2):
        assert not await do(advisor, *finish, resource=row, answers=[1])
    told = await ProgrammeEvent.get(type=Type.CERTIFICATE)
    assert told.partner_id == cast.partner.id and told.facts == {"person": str(advisor.user_id), "certificate": "Payroll basics"}
    assert (await shelf(advisor))["The first run"]["training"]["passedAt"] and not (await shelf(await cast.viewer("owner")))["The first run"]["training"]["passedAt"]


async def test_a_template_is_filled_with_what_is_the_viewers_and_sent_to_oneself(cast: Cast):
    vendor, owner = await cast.viewer("vendor"), await cast.viewer("owner")
    row = await put(vendor, ResourceKind.EMAIL_TEMPLATE, "Invite", "<b>{partner}</b>\n\n{link}\n{name}", subject="From {partner}")
    filled = "{ resources { nodes { filled { subject text lacksLink } } } }"
    before = (await ask(owner, filled))["resources"]["nodes"][0]["filled"]
    assert before == {"subject": "From Ferrow & Lund", "text": "<b>Ferrow & Lund</b>\n\n{link}\nowner", "lacksLink": True}
    link = await InviteLink.make(owner, cast.products["payroll"], OpenedAs.TRIAL, "en")
    assert f"/l/{link.code}" in (await ask(owner, filled))["resources"]["nodes"][0]["filled"]["text"]
    assert "{link}" in (await ask(await cast.viewer("reader"), filled))["resources"]["nodes"][0]["filled"]["text"]
    for _each in range(10):
        assert not await do(owner, "sendTestTemplate", "Resource", resource=gid(row))
    assert await do(owner, "sendTestTemplate", "Resource", resource=gid(row)) == [{"code": "TOO_MANY", "field": "resource"}]
    mail = await Mail.filter(kind="resources/template_test").first()
    assert mail.to == cast.users["owner"].email and mail.subject == "From Ferrow & Lund" and "&lt;b&gt;Ferrow" in mail.html and "<b>Ferrow" in mail.text


async def test_the_vendor_keeps_the_shelf_votes_and_downloads_are_counted(cast: Cast):
    vendor, owner = await cast.viewer("vendor"), await cast.viewer("owner")
    assert await do(vendor, "addResource", "AddResource", kind="LOGO", title=" ", category="") == [{"code": "REQUIRED", "field": "title"}, {"code": "REQUIRED", "field": "category"}]
    row = await Resource.add(vendor, ResourceKind.LOGO, {"title": "Logo", "category": "Guides"}, None, None)
    assert await do(vendor, "publishResource", "SwitchResource", resource=gid(row), on=True) == [{"code": "NO_PICTURE", "field": "files"}]
    other = await put(vendor, ResourceKind.DOCUMENT, "Other", "Words")
    given = {"resource": gid(row), "title": "Logo", "category": "Guides"}
    for content, name, kind in ((b"<svg/>", "logo.svg", FileKind.SVG), (b"<svg />", "logo2.svg", FileKind.SVG)):
        kept = await File.keep(vendor, io.BytesIO(content), name, kind)
        assert not await do(vendor, "changeResource", "ChangeResource", **given, file=gid(kept))
    assert not await do(vendor, "publishResource", "SwitchResource", resource=gid(row), on=True)
    assert (await Resource.get(id=row.id)).version == 3 and [each.name for each in await File.filter(holder="resource")] == ["logo2.svg"]
    former = "{ resources(filter: {kind: [LOGO]}) { nodes { formerFiles { version file { id name } } } } }"
    (old,) = (await ask(vendor, former))["resources"]["nodes"][0]["formerFiles"]
    assert (old["version"], old["file"]["name"]) == (2, "logo.svg")
    for who, sees in (("vendor", True), ("owner", False), ("finance", False)):
        there = await File.visible_to(await cast.viewer(who)).filter(name="logo.svg").exists()
        assert there is sees, who
    assert list(await shelf(owner)) == ["Logo", "Other"] and await do(vendor, "moveResource", "SwitchResource", resource=gid(other), on=True) == []
    assert list(await shelf(owner)) == ["Other", "Logo"] and list(await shelf(owner, search="log")) == ["Logo"]
    for who in ("owner", "owner", "advisor", "rival", "vendor"):
        assert not await do(await cast.viewer(who), "downloadResource", "Resource", resource=gid(row))
    for helpful in (True, False, False):
        assert not await do(owner, "voteResource", "VoteResource", resource=gid(row), helpful=helpful)
    told = await ask(vendor, "{ resources(filter: {kind: [LOGO]}) { nodes { downloads helped { yes no } } } }")
    assert told["resources"]["nodes"] == [{"downloads": 4, "helped": {"yes": 0, "no": 1}}]
    assert sorted(await ResourceDownload.all().values_list("times", flat=True)) == [1, 3] and await ResourceVote.all().count() == 1
    assert not await do(owner, "voteResource", "VoteResource", resource=gid(row)) and not await ResourceVote.exists()
    assert not await do(vendor, "archiveResource", "SwitchResource", resource=gid(row), on=True)
    assert list(await shelf(owner)) == ["Other"] and not await File.visible_to(owner).exists()
    assert list(await shelf(vendor, state=["ARCHIVED"])) == ["Logo"]


def test_a_locked_page_names_the_tier_and_a_download_leads_to_the_file(portal: Portal):
    async def stock() -> tuple[str, str]:
        vendor = await portal.cast.viewer("vendor")
        gold = await Tier.get_or_none(name="Gold") or await Tier.create(name="Gold", rank=3)
        kept = [await File.keep(vendor, io.BytesIO(b"secret"), name, FileKind.TEXT) for name in ("a.txt", "b.txt")]
        return gid(await put(vendor, ResourceKind.DOCUMENT, "Gold only", tier=gold, file=kept[0])), gid(await put(vendor, ResourceKind.DOCUMENT, "All", file=kept[1]))

    locked, open_ = portal.run(stock)
    headers, get = portal.sign_in("owner"), portal.client.get
    page = get(f"/resources/{locked}", headers=headers)
    assert page.status_code == 200 and "This opens with Gold." in page.text and "/files/" not in page.text
    assert get(f"/resources/{locked}/download", headers=headers).status_code == 403
    led = get(f"/resources/{open_}/download", headers=headers, follow_redirects=False)
    assert led.status_code == 303 and get(led.headers["location"], headers=headers).content == b"secret"


def test_markdown_runs_nothing_and_loads_nothing():
    said = markdown("<script>alert(1)</script> [x](javascript:alert(1)) ![x](https://evil.example/x.png) **bold** [ok](/support)\n\n<div onclick=x>")
    assert "<script" not in said and "javascript:" not in said.split("[x]")[0] and "<img" not in said and "<div" not in said
    assert 'href="javascript' not in said and "<strong>bold</strong>" in said and '<a href="/support">ok</a>' in said


@pytest.mark.parametrize(
    ("kind", "text", "code"),
    [
        (ResourceKind.TRAINING, "no page", "NO_PAGE"),
        (ResourceKind.TRAINING, "# One\n\n? What?\n- No\n- Neither\n", "BAD_QUESTION"),
        (ResourceKind.TRAINING, "# One\n\n? What?\n+ Yes\n", "BAD_QUESTION"),
        (ResourceKind.EMAIL_TEMPLATE, "{patner}", "BAD_PLACEHOLDER"),
        (ResourceKind.SOCIAL_TEMPLATE, " ", "REQUIRED"),
    ],
)
def test_what_is_wrong_with_a_text_is_said_at_its_field(kind: ResourceKind, text: str, code: str):
    found = refuse_details(kind, "Title", "Guides", "", "Subject", text, "")
    assert [(each.code, each.field) for each in found] == [(code, "text")]
    assert len(training_of(TRAINING).pages) == 2 and training_of(TRAINING).questions[0].right == 1
