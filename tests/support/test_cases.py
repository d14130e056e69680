"""Cases between a partner and the vendor: who sees and writes what, whose turn it is, what is promised, who has mail."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from portal.accounts.models import Account
from portal.kernel.text import fold
from portal.kernel.viewer import Viewer
from portal.outbox.models import Mail
from portal.people.models import User
from portal.people.rules import Role
from portal.programme.models import SHIPPED, Tier
from portal.programme.rules.document import BadProgramme, load
from portal.programme.rules.sentences import sentences
from portal.programme.rules.support import due, level_of
from portal.support.jobs import close_solved
from portal.support.models import CaseMessage, PartnerCase
from portal.support.rules import CaseStatus
from tests.cast import SETTINGS, Cast, answer, ask, gid, person

ASK = "mutation ($input: AskSupportInput!) { askSupport(input: $input) { partnerCase { id reference status } errors { code field } } }"
WRITE = "mutation ($input: WriteCaseMessageInput!) { writeCaseMessage(input: $input) { partnerCase { id status } errors { code field } } }"
THREAD = """query ($id: ID!) { node(id: $id) { ... on PartnerCase { status assigneeName isOverdue waitsForViewer acts
    messages { nodes { kind step text authorName byVendor isMine aside files { name } } } } } }"""
LIST = "query ($filter: PartnerCaseFilter) { partnerCases(filter: $filter) { totalCount nodes { subject } } viewer { shellCounts { support } } }"


async def do(viewer: Viewer, document: str, **given) -> dict:
    return next(iter((await ask(viewer, document, input=given)).values()))


async def subjects(viewer: Viewer, **filter) -> list[str]:
    return [each["subject"] for each in (await ask(viewer, LIST, filter=filter))["partnerCases"]["nodes"]]


async def thread(viewer: Viewer, case: str) -> dict:
    return (await ask(viewer, THREAD, id=case))["node"]


async def to_whom(kind: str) -> list[str]:
    found = sorted(await Mail.filter(kind=f"support/{kind}").values_list("to", flat=True))
    await Mail.all().delete()
    return [each.partition("@")[0] for each in found]


async def test_a_case_goes_to_and_fro_between_who_sees_it(cast: Cast):
    """Asked by an advisor: the asker, the owners and the vendor see it; a note among the vendor's staff stays there."""
    advisor, owner, vendor, support = [await cast.viewer(name) for name in ("advisor", "owner", "vendor", "support")]
    assert (await do(advisor, ASK, subject=" ", text=""))["errors"] == [{"code": "REQUIRED", "field": "subject"}, {"code": "REQUIRED", "field": "text"}]
    assert (await do(vendor, ASK, subject="x", text="x"))["errors"] == [{"code": "NO_PARTNER", "field": "subject"}]
    made = await do(advisor, ASK, subject="Pay run", text="It stands still.", priority="URGENT")
    case = made["partnerCase"]["id"]
    assert made["partnerCase"]["status"] == "WAITS_FOR_VENDOR" and await to_whom("case_written") == ["support"]
    for who, seen in {"advisor": True, "owner": True, "reader": False, "rival": False, "vendor": True, "support": True, "finance": None}.items():
        told = await answer(await cast.viewer(who), LIST)
        assert (None if told.errors else bool(told.data["partnerCases"]["totalCount"])) is seen, who
    for who in ("reader", "rival"):
        assert (await do(await cast.viewer(who), WRITE, case=case, text="x"))["errors"] == [{"code": "NOT_FOUND", "field": "case"}]
    assert (await do(advisor, WRITE, case=case, text="a note", note=True))["errors"] == []  # partners write to the vendor alone
    await Mail.all().delete()
    await do(support, WRITE, case=case, text="Ask Vera before.", note=True)
    assert not await Mail.exists() and (await thread(advisor, case))["status"] == "WAITS_FOR_VENDOR"
    await do(support, WRITE, case=case, text="Fixed.")
    assert await to_whom("case_answered") == ["advisor"]
    seen = await thread(advisor, case)
    assert [each["text"] for each in seen["messages"]["nodes"]] == ["It stands still.", "a note", "Fixed."]
    assert (seen["status"], seen["waitsForViewer"], seen["assigneeName"], seen["acts"]) == ("WAITS_FOR_PARTNER", True, "support", ["WRITE", "SOLVE"])
    assert len((await thread(vendor, case))["messages"]["nodes"]) == 4
    assert "Ask Vera" not in str(await ask(owner, "{ events(filter: {noun: [\"case\"]}) { nodes { kind data } } }"))
    assert (await ask(advisor, LIST))["viewer"]["shellCounts"] == {"support": 1} and (await ask(vendor, LIST))["viewer"]["shellCounts"] == {"support": 0}
    await do(owner, WRITE, case=case, text="It stands again.")  # a colleague: who asked has mail, and who has the case
    assert await to_whom("case_answered") == ["advisor"]
    told = await ask(vendor, LIST, filter={"mine": True})
    assert told["partnerCases"]["totalCount"] == 0 and await subjects(support, mine=True) == ["Pay run"]


async def test_a_case_is_assigned_solved_closed_and_opened_again(cast: Cast):
    advisor, support = await cast.viewer("advisor"), await cast.viewer("support")
    row = await PartnerCase.ask(advisor, "Pay run", "It stands still.")
    case, to = gid(row), gid(cast.users["vendor"])
    act = "mutation ($input: {}Input!) {{ {}(input: $input) {{ partnerCase {{ status priority assigneeName }} errors {{ code field }} }} }}"
    assign, solve, reopen = act.format("AssignCase", "assignCase"), act.format("Case", "solveCase"), act.format("Case", "reopenCase")
    await Mail.all().delete()
    assert (await do(support, assign, case=case, person=gid(cast.users["owner"])))["errors"] == [{"code": "NOT_FOUND", "field": "person"}]
    assert (await do(support, assign, case=case, person=to))["partnerCase"]["assigneeName"] == "vendor"
    assert await to_whom("case_assigned") == ["vendor"] and await subjects(support, assignee=[to]) == ["Pay run"] and not await subjects(support, unassigned=True)
    priority = act.format("SetCasePriority", "setCasePriority")
    assert (await do(support, priority, case=case, priority="LOW"))["partnerCase"]["priority"] == "LOW"
    assert (await do(advisor, solve, case=case))["partnerCase"]["status"] == "SOLVED"
    assert (await do(support, solve, case=case))["errors"] == [{"code": "OVER", "field": "case"}]
    assert await close_solved(SETTINGS) == 0
    await PartnerCase.filter(id=row.id).update(solved_at=row.opened_at - timedelta(days=SETTINGS.support_close_days))
    assert await close_solved(SETTINGS) == 1 and (await PartnerCase.get()).status is CaseStatus.CLOSED
    advisor = await cast.viewer("advisor")  # the clock closed it meanwhile
    await do(advisor, WRITE, case=case, text="It is back.")
    seen = await thread(advisor, case)
    assert seen["status"] == "WAITS_FOR_VENDOR" and [each["step"] for each in seen["messages"]["nodes"]] == ["", "solved", "closed", "reopened", ""]
    assert (await do(advisor, reopen, case=case))["errors"] == [{"code": "OPEN", "field": "case"}]


async def test_a_case_is_about_an_account_that_the_asker_sees_and_tells_its_facts_alone(cast: Cast):
    client = await cast.client("Secret folder")
    account = await Account.get(id=(await cast.account("Mulcahy", client)).account_id)
    await client.write_note(await cast.viewer("owner"), "Nobody's business")
    given = {"subject": "Pay run", "text": "It stands still.", "account": gid(account)}
    assert (await do(await cast.viewer("advisor"), ASK, **given))["errors"] == [{"code": "NOT_FOUND", "field": "account"}]
    case = (await do(await cast.viewer("owner"), ASK, **given))["partnerCase"]["id"]
    aside = (await thread(await cast.viewer("vendor"), case))["messages"]["nodes"][0]["aside"]
    assert "account.became_paying" in {each["kind"] for each in aside} and "Secret" not in str(aside) and "Nobody" not in str(aside)
    assert await subjects(await cast.viewer("vendor"), account=gid(account)) == await subjects(await cast.viewer("vendor"), search=fold("mulc")) == ["Pay run"]
    await do(await cast.viewer("owner"), ASK, **given, withEvents=False)
    assert [each.aside for each in await CaseMessage.all().order_by("-at").limit(1)] == [[]]


async def test_what_is_promised_follows_the_tier_and_late_is_late(cast: Cast):
    vendor, owner = await cast.viewer("vendor"), await cast.viewer("owner")
    terms = "query ($partner: ID) { supportTerms(partner: $partner) { channels hasAccountManager accountManager { name } promises { priority hours } } }"
    bronze = (await ask(owner, terms))["supportTerms"]
    assert bronze["hasAccountManager"] is False and bronze["promises"][-1] == {"priority": "URGENT", "hours": 8}
    name = "mutation ($input: NameAccountManagerInput!) { nameAccountManager(input: $input) { partner { id } errors { code } } }"
    await do(vendor, name, partner=gid(cast.partner), person=gid(cast.users["support"]))
    assert (await ask(owner, terms))["supportTerms"]["accountManager"] is None  # the tier has none yet
    await cast.partner.set_tier(vendor, await Tier.get_or_none(name="Gold") or await Tier.create(name="Gold", rank=3), "Well done")
    later = replace(owner, now=owner.now + timedelta(minutes=1))
    gold = (await ask(later, terms))["supportTerms"]
    assert gold["accountManager"] == {"name": "support"} and gold["promises"][-1] == {"priority": "URGENT", "hours": 2}
    assert (await ask(vendor, terms, partner=gid(cast.other)))["supportTerms"]["hasAccountManager"] is False
    assert (await ask(owner, terms, partner=gid(cast.other)))["supportTerms"] is None
    await User.filter(id=cast.users["support"].id).update(vendor_role=None)  # has left the vendor
    assert (await ask(later, terms))["supportTerms"]["accountManager"] is None
    row = await PartnerCase.ask(later, "Pay run", "It stands still.")
    await PartnerCase.filter(id=row.id).update(due_at=owner.now - timedelta(hours=1))
    assert await subjects(vendor, overdue=True) == ["Pay run"] and not await subjects(vendor, overdue=False)
    counts = (await ask(vendor, "{ supportCounts { overdue unassigned waitsForVendor } vendorQueues { name count } }"))
    assert counts["supportCounts"] == {"overdue": 1, "unassigned": 1, "waitsForVendor": 1} and {"name": "CASES_WAITING", "count": 1} in counts["vendorQueues"]
    await row.write(vendor, "Here.")
    assert not await subjects(vendor, overdue=True)


async def test_who_has_left_has_no_mail_and_the_partner_still_has_its_answer(cast: Cast):
    advisor = await cast.viewer("advisor")
    row = await PartnerCase.ask(advisor, "Pay run", "It stands still.")
    await person("Second Admin", cast.partner, Role.ADMIN)
    await Mail.all().delete()
    await cast.staff["advisor"].filter(id=cast.staff["advisor"].id).update(deactivated_at=advisor.now)
    await row.write(await cast.viewer("vendor"), "Fixed.")
    assert await to_whom("case_answered") == ["owner", "second.admin"]


def test_hours_are_counted_on_business_days_where_the_programme_lives():
    programme = load(SHIPPED.read_text())
    levels = {tier: level_of(programme, tier) for tier in ("Bronze", "Gold", "Platinum", None, "Unknown")}
    assert levels[None] is levels["Unknown"] is levels["Bronze"] and levels["Gold"].account_manager
    friday = datetime(2026, 11, 20, 17, 0, tzinfo=UTC)
    assert due(programme, levels["Gold"], "urgent", friday) == friday + timedelta(hours=2)
    assert due(programme, levels["Gold"], "normal", friday) == datetime(2026, 11, 23, 1, 0, tzinfo=UTC)  # seven hours are left of Friday
    saturday = datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
    assert due(programme, levels["Gold"], "urgent", saturday) == datetime(2026, 11, 23, 2, 0, tzinfo=UTC)
    spring = datetime(2027, 3, 26, 12, 0, tzinfo=UTC)  # the clocks in Dublin go forward on the 28th
    assert due(programme, levels["Bronze"], "high", spring) == datetime(2027, 3, 29, 11, 0, tzinfo=UTC)
    assert due(programme, None, "urgent", friday) is None
    assert any("account manager" in each for each in dict(sentences(programme))["Support"])
    for wrong, why in (('tier = "Tin"', "no tier Tin"), ('tier = "Gold"\nanswer_hours = { high = 0 }', "greater than or equal"), ('tier = "Gold"', "same tier")):
        try:
            load(SHIPPED.read_text() + f"\n[[support]]\n{wrong}\n")
        except BadProgramme as bad:
            assert why in str(bad)
        else:
            raise AssertionError(wrong)
