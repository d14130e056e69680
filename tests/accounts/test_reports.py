"""What products and the billing report over GraphQL: each report once, only where it is theirs to say, and the newest counts."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import initialize, invariant, rule

from portal.accounts.models import Account, AccountReport, AccountUser, Engagement, OpenJob, Origin, SupportCase
from portal.accounts.rules import AccessHealth, Cause, Lifecycle, OpenedAs, Provisioning, UserRole
from portal.accounts.rules_reports import Case, Job, Person
from portal.audit.models import Event
from portal.kernel import clock, ids
from portal.kernel.refusal import Refused
from portal.kernel.viewer import Viewer
from portal.outbox.models import Mail
from portal.outbox.webhooks import Endpoint, Webhook
from tests.askers import billing, product_of
from tests.cast import Cast, answer, ask, gid, system
from tests.machines import Machine, run_machine
from tests.statements import Statements

NOW = "2026-01-02T03:04:05+00:00"


class Told:
    """A product that reports of an account."""

    def __init__(self, cast: Cast, engagement: Engagement) -> None:
        self.cast, self.engagement, self.count = cast, engagement, 0
        self.product = product_of(cast.products["payroll"].id)
        self.account_id = ids.encode("account", engagement.account_id)

    async def report(self, name: str, viewer: Viewer | None = None, **said: Any) -> dict[str, Any]:
        """Run a report's mutation, the next in its sequence where none is said."""
        self.count += 1
        kind = name[0].upper() + name[1:]
        document = f"""mutation ($input: {kind}Input!) {{ {name}(input: $input) {{
            account {{ id lifecycle trialEndsAt partners {{ partner {{ id }} accessHealth mayActAsOther }} }} applied errors {{ code message field }} }} }}"""
        base = {"account": self.account_id, "reportId": f"{name}-{self.count}", "sequence": self.count}
        return (await ask(viewer or self.product, document, input=base | said))[name]

    async def account(self) -> Account:
        return await Account.get(id=self.engagement.account_id)

    async def side(self) -> Engagement:
        return await Engagement.get(id=self.engagement.id)


@pytest.fixture
async def told(cast: Cast) -> Told:
    engagement = await Account.open(
        system(), cast.products["payroll"], name="Mulcahy", by=Cause.PARTNER, partner_id=cast.partner.id, origin=Origin.WIZARD,
        company_id="MULC", email="mia@mulcahy.example", user_id=cast.users["owner"].id,
    )  # fmt: skip
    return Told(cast, engagement)


async def test_an_account_comes_to_life_by_its_products_reports(told: Told):
    assert (await told.report("reportProvisioning", outcome="DONE"))["applied"]
    account = await told.account()
    assert account.provisioning is Provisioning.DONE and not account.provisioning_why
    done = await told.report("reportFirstLogIn", at=NOW)
    assert done["applied"] and done["account"]["lifecycle"] == "TRIAL" and done["account"]["trialEndsAt"] == "2026-01-16T03:04:05+00:00"
    paid = await told.report("reportLifecycle", billing(), lifecycle="PAYING")
    assert paid["applied"] and paid["account"]["lifecycle"] == "PAYING"
    assert (await told.report("reportUsage", activeUsers=3, headcount=9, lastActivityAt=NOW, on="2026-01-02"))["applied"]
    assert (await told.report("reportPlan", billing(), plan="plus", modules=["core"], renewsOn="2027-01-01"))["applied"]
    account = await told.account()
    assert (account.active_users, account.headcount, str(account.renews_on)) == (3, 9, "2027-01-01")
    assert (await told.report("reportLifecycle", lifecycle="CANCELLED", byClient=True))["account"]["lifecycle"] == "CANCELLED"
    kinds = {event.kind async for event in Event.filter(account_id=account.id)}
    assert {"account.provisioned", "account.became_trial", "account.became_paying", "account.became_cancelled"} <= kinds


async def test_a_failure_says_why(told: Told):
    refused = await told.report("reportProvisioning", outcome="FAILED")
    assert refused["errors"][0]["field"] == "reason" and refused["applied"] is None
    await told.report("reportProvisioning", outcome="FAILED", reason="  No licence\n left ")
    account = await told.account()
    assert account.provisioning is Provisioning.FAILED and account.provisioning_why == "No licence left"
    assert (await Event.get(kind="account.provisioning_failed")).data["why"] == "No licence left"


async def test_what_the_table_does_not_allow_is_refused_with_the_reason_and_may_be_told_again(told: Told):
    """A refused report leaves nothing behind: with the same id and sequence it takes effect once the time has come."""
    early = {"reportId": "paid", "sequence": 50, "lifecycle": "PAYING"}
    refused = await told.report("reportLifecycle", billing(), **early)
    assert [error["code"] for error in refused["errors"]] == ["NOT_YOURS_TO_CAUSE"]
    assert refused["account"]["lifecycle"] == "PENDING_ACTIVATION" and not await AccountReport.all().exists()
    await told.report("reportFirstLogIn", at=NOW, sequence=3)
    assert (await told.report("reportLifecycle", billing(), **early))["applied"]
    for viewer, said, code in (
        (told.product, {"lifecycle": "PAST_DUE"}, "NOT_YOURS_TO_CAUSE"),
        (billing(), {"lifecycle": "TRIAL"}, "NO_SUCH_TRANSITION"),
        (told.product, {"lifecycle": "TRIAL_EXPIRED"}, "NO_SUCH_TRANSITION"),
    ):
        refused = await told.report("reportLifecycle", viewer, sequence=60, **said)
        assert [error["code"] for error in refused["errors"]] == [code]


async def test_a_first_log_in_told_late_or_twice_begins_nothing_anew(told: Told):
    await told.report("reportLifecycle", sequence=5, lifecycle="TRIAL")
    ends = (await told.account()).trial_ends_at
    late = await told.report("reportFirstLogIn", sequence=6, at=NOW)
    assert late["applied"] is False and (await told.account()).trial_ends_at == ends
    moved = await told.report("reportFirstLogIn", sequence=7, at=NOW, trialEndsAt="2026-12-24T00:00:00+00:00")
    assert moved["applied"] and moved["account"]["trialEndsAt"].startswith("2026-12-24")
    future = (clock.now() + timedelta(hours=1)).isoformat()
    assert (await told.report("reportFirstLogIn", at=future))["errors"][0]["code"] == "IN_THE_FUTURE"


async def test_a_cancelled_account_does_not_come_back_by_a_late_first_log_in(told: Told):
    await told.report("reportLifecycle", sequence=9, lifecycle="CANCELLED")
    assert (await told.report("reportFirstLogIn", sequence=8, at=NOW))["applied"] is False
    assert (await told.report("reportFirstLogIn", sequence=10, at=NOW))["applied"] is False
    assert (await told.account()).lifecycle is Lifecycle.CANCELLED


REPORTS: dict[str, dict[str, Any]] = {
    "reportProvisioning": {"outcome": "DONE"},
    "reportFirstLogIn": {"at": NOW},
    "reportLifecycle": {"lifecycle": "CANCELLED"},
    "reportUsage": {"activeUsers": 1, "headcount": 2},
    "reportPlan": {"plan": "plus", "modules": ["core"]},
    "reportUsers": {"users": [{"externalId": "1", "name": "Mia", "role": "ADMIN"}]},
    "reportAccess": {"health": "OK", "by": "Mia"},
    "reportOpenJobs": {"jobs": [{"externalId": "1", "title": "Baker", "openedAt": NOW}]},
    "reportCases": {"cases": [{"externalId": "1", "title": "Help", "status": "open", "openedAt": NOW, "updatedAt": NOW}]},
    "withdrawPartner": {"byName": "Mia"},
    "allowAsOtherUser": {"allowed": False, "byName": "Mia"},
}


def said_for(name: str, told: Told) -> dict[str, Any]:
    return REPORTS[name] | ({"partner": gid(told.cast.partner)} if name in ("reportAccess", "withdrawPartner", "allowAsOtherUser") else {})


@pytest.mark.parametrize("name", REPORTS)
async def test_each_report_is_taken_once_and_by_its_own_product_alone(told: Told, name: str):
    said = {**said_for(name, told), "reportId": "one", "sequence": 7}
    other = product_of(told.cast.products["time"].id)
    with Statements() as sent:
        foreign = await told.report(name, other, **said)
    absent = await told.report(name, **said, account=ids.encode("account", ids.new()))
    assert [error["code"] for error in foreign["errors"]] == ["NOT_FOUND"] and foreign == absent
    assert not [text for text in sent.texts if text.startswith(("INSERT", "UPDATE", "DELETE"))]
    if name not in ("reportLifecycle", "reportPlan"):
        assert [error["code"] for error in (await told.report(name, billing(), **said))["errors"]] == ["NOT_FOUND"]
    assert (await told.report(name, **said))["applied"] is True
    again = await told.report(name, **said)
    assert again["applied"] is False and not again["errors"]
    reused = await told.report(name, **{**said, "sequence": 8})
    assert [(error["code"], error["field"]) for error in reused["errors"]] == [("REPORT_ID_REUSED", "reportId")]
    older = await told.report(name, **{**said, "reportId": "two", "sequence": 6})
    assert older["applied"] is False and not older["errors"]
    assert await AccountReport.filter(report_id__in=["one", "two"]).count() == 2
    assert [report.applied async for report in AccountReport.all().order_by("sequence")] == [False, True]


@pytest.mark.parametrize(
    ("name", "said", "field"),
    [
        ("reportUsage", {"activeUsers": -1}, "headcount"),
        ("reportUsage", {"sequence": -1}, "sequence"),
        ("reportUsage", {"reportId": ""}, "reportId"),
        ("reportUsage", {"reportId": "x" * 101}, "reportId"),
        ("reportPlan", {"plan": "none"}, "plan"),
        ("reportPlan", {"modules": ["none"]}, "modules"),
        ("reportUsers", {"users": [{"externalId": "", "name": "Mia", "role": "ADMIN"}]}, "users"),
        ("reportUsers", {"users": [{"externalId": "1", "name": "", "role": "ADMIN"}]}, "users"),
        ("reportUsers", {"users": [{"externalId": "1", "name": "Mia", "role": "ADMIN", "email": "no"}]}, "users"),
        ("reportUsers", {"users": [{"externalId": "1", "name": "Mia", "role": "ADMIN"}] * 2}, "users"),
        ("reportOpenJobs", {"jobs": [{"externalId": "1", "title": "x", "openedAt": NOW, "url": "javascript:alert(1)"}]}, "jobs"),
        ("reportCases", {"cases": [{"externalId": "1", "title": "x", "status": "", "openedAt": NOW, "updatedAt": NOW}]}, "cases"),
        ("reportAccess", {"partner": "x"}, "partner"),
        ("reportAccess", {"partner": ids.encode("partner", ids.new())}, "partner"),
        ("withdrawPartner", {"partner": "x"}, "partner"),
    ],
)
async def test_a_report_that_makes_no_sense_changes_nothing(told: Told, name: str, said: dict[str, Any], field: str):
    refused = await told.report(name, **{**said_for(name, told), **said})
    assert [error["field"] for error in refused["errors"]] == [field]
    assert not await AccountReport.all().exists()


async def test_users_come_change_and_go(told: Told):
    def user(n: str, **more: Any) -> dict[str, Any]:
        return {"externalId": n, "name": f"Person {n}", "role": "EMPLOYEE", **more}

    await told.report("reportUsers", users=[user("1"), user("2", role="ADMIN", email="two@mulcahy.example", lastLogInAt=NOW)])
    await told.report("reportUsers", users=[user("2", role="MANAGER", isActive=False), user("3")])
    rows = {row.external_id: row async for row in AccountUser.all()}
    assert rows["1"].gone_at and rows["2"].role is UserRole.MANAGER and not rows["2"].is_active and not rows["3"].gone_at
    document = """query ($id: ID!, $filter: AccountUserFilter) { node(id: $id) { ... on Account { users(filter: $filter) { totalCount
        nodes { externalId name role isActive isOfPartner email } } } } }"""
    owner = await told.cast.viewer("owner")
    for filter_, names in (
        (None, ["Person 2", "Person 3"]), ({"search": "PERSON 3"}, ["Person 3"]), ({"role": ["MANAGER"]}, ["Person 2"]),
        ({"active": True}, ["Person 3"]), ({"search": "1"}, []),
    ):  # fmt: skip
        found = (await ask(owner, document, id=told.account_id, filter=filter_))["node"]["users"]
        assert [node["name"] for node in found["nodes"]] == names and found["totalCount"] == len(names)
    rival = await answer(await told.cast.viewer("rival"), document, id=told.account_id)
    assert rival.data["node"] is None


async def test_jobs_and_cases_are_the_list_that_was_told_last(told: Told):
    job = {"externalId": "1", "title": "Baker", "openedAt": NOW, "url": "https://jobs.example/1"}
    await told.report("reportOpenJobs", jobs=[job, {**job, "externalId": "2"}])
    [first, _second] = await OpenJob.all().order_by("external_id")
    await told.report("reportOpenJobs", jobs=[{**job, "title": "Head baker"}])
    [row] = await OpenJob.all()
    assert row.id == first.id and row.title == "Head baker"
    case = {"externalId": "1", "title": "Help", "status": "open", "openedAt": NOW, "updatedAt": NOW}
    await told.report("reportCases", cases=[case])
    await told.report("reportCases", cases=[{**case, "status": "closed"}])
    document = "query ($id: ID!) { node(id: $id) { ... on Account { openJobs { nodes { title url } } supportCases { nodes { title status } } } } }"
    node = (await ask(await told.cast.viewer("owner"), document, id=told.account_id))["node"]
    assert node == {
        "openJobs": {"nodes": [{"title": "Head baker", "url": "https://jobs.example/1"}]},
        "supportCases": {"nodes": [{"title": "Help", "status": "closed"}]},
    }
    await told.report("reportOpenJobs", jobs=[])
    assert not await OpenJob.all().exists()


async def test_the_partners_own_user_tells_how_its_access_stands(told: Told):
    subject = gid(told.cast.users["owner"])

    async def health(**user: Any) -> AccessHealth:
        users = [{"externalId": "p", "name": "Owner", "role": "ADMIN", "subject": subject, **user}] if user != {"gone": True} else []
        await told.report("reportUsers", users=users)
        return (await told.side()).access_health

    assert await health() is AccessHealth.OK
    assert await health(role="MANAGER") is AccessHealth.DEMOTED
    assert await health(role="EMPLOYEE") is AccessHealth.DEMOTED
    assert await health(isActive=False) is AccessHealth.DEACTIVATED
    assert await health() is AccessHealth.OK
    assert await health(gone=True) is AccessHealth.REVOKED
    assert await health(role="MANAGER") is AccessHealth.OK  # came again, as a manager: no less than it was given
    assert (await AccountUser.get(external_id="p")).user_id == told.cast.users["owner"].id


async def test_a_subject_of_somebody_elses_person_is_not_believed(told: Told):
    for name in ("rival", "vendor"):
        await told.report("reportUsers", users=[{"externalId": "1", "name": "x", "role": "ADMIN", "subject": gid(told.cast.users[name])}])
        assert (await AccountUser.get(external_id="1")).user_id is None
    await told.report("reportUsers", users=[{"externalId": "1", "name": "x", "role": "ADMIN", "subject": "nonsense"}])
    assert (await AccountUser.get(external_id="1")).user_id is None


async def test_of_access_and_users_the_newer_counts_whichever_comes_first(told: Told):
    partner, subject = gid(told.cast.partner), gid(told.cast.users["owner"])
    active = {"users": [{"externalId": "p", "name": "Owner", "role": "ADMIN", "subject": subject}]}
    await told.report("reportUsers", sequence=5, **active)
    await told.report("reportAccess", sequence=4, partner=partner, health="DEMOTED", by="Mia")
    assert (await told.side()).access_health is AccessHealth.OK
    await told.report("reportAccess", sequence=8, partner=partner, health="DEMOTED", by="Mia")
    await told.report("reportUsers", sequence=7, **active)
    side = await told.side()
    assert side.access_health is AccessHealth.DEMOTED and side.access_by == "Mia"
    await told.report("reportUsers", sequence=9, **active)
    side = await told.side()
    assert side.access_health is AccessHealth.OK and side.access_by == ""


ADD = """mutation ($input: AddPartnerInput!) { addPartner(input: $input) { account { id companyId name lifecycle
  partners { partner { id name } since user { subject name email } mayActAsOther accessHealth } } errors { code field } } }"""
ASK = """query ($id: ID, $companyId: String) { productAccount(id: $id, companyId: $companyId) { id companyId name lifecycle openedAs trialEndsAt
  partners { partner { id name } user { subject } } } }"""


async def test_a_client_adds_a_partner_and_both_sides_are_told(cast: Cast):
    product = product_of(cast.products["payroll"].id)
    await Endpoint.add(system(), cast.products["payroll"], "https://payroll.example/hook", bytes(32))
    said = {"companyId": "NEW-1", "name": "Nolan", "email": "nora@nolan.example", "country": "IE", "partner": "rival-hr", "byName": "Nora", "externalId": "7"}
    made = (await ask(product, ADD, input=said))["addPartner"]
    assert not made["errors"] and made["account"]["lifecycle"] == "PENDING_ACTIVATION"
    [side] = made["account"]["partners"]
    assert side["partner"]["name"] == "Rival HR" and side["user"]["subject"] == gid(cast.users["rival"]) and side["mayActAsOther"]
    engagement = await Engagement.get(partner_id=cast.other.id)
    assert engagement.origin is Origin.CLIENT and engagement.client_id is None
    mails = {mail.to: mail async for mail in Mail.all()}
    assert {to: mail.kind for to, mail in mails.items()} == {
        "rival@demo.example": "accounts/partner_added",
        "nora@nolan.example": "accounts/partner_added_client",
    }
    assert "Nora of Nolan has added Rival HR" in mails["rival@demo.example"].text
    again = (await ask(product, ADD, input=said))["addPartner"]
    assert again == made and await Mail.all().count() == 2
    second = (await ask(product, ADD, input={**said, "companyId": "new-1", "partner": "ferrow-lund", "withUser": False}))["addPartner"]
    assert [each["partner"]["name"] for each in second["account"]["partners"]] == ["Rival HR", "Ferrow & Lund"]
    assert second["account"]["partners"][1]["user"] is None
    began = await Webhook.get(kind="engagement.began")
    assert began.data == {"account": made["account"]["id"], "partner": {"id": gid(cast.partner), "name": "Ferrow & Lund"}, "partnerUser": None}
    for changes, field in (({"partner": "nobody"}, "partner"), ({"companyId": ""}, "companyId"), ({"companyId": "X", "name": ""}, "name")):
        refused = (await ask(product, ADD, input={**said, **changes}))["addPartner"]
        assert [error["field"] for error in refused["errors"]] == [field]
    assert (await ask(billing(), ADD, input=said))["addPartner"]["errors"][0]["code"] == "NOT_FOUND"


async def test_a_client_withdraws_a_partner_and_both_sides_are_told(told: Told):
    await Endpoint.add(system(), told.cast.products["payroll"], "https://payroll.example/hook", bytes(32))
    partner = gid(told.cast.partner)
    done = await told.report("withdrawPartner", partner=partner, byName="Mia")
    assert done["applied"] and done["account"]["partners"] == []
    assert (await told.side()).ended_at
    assert {mail.kind async for mail in Mail.all()} == {"accounts/partner_withdrawn", "accounts/partner_withdrawn_client"}
    ended = await Webhook.get(kind="engagement.ended")
    assert ended.data["partner"]["id"] == partner and ended.data["partnerUser"]["subject"] == gid(told.cast.users["owner"])
    late = await told.report("reportAccess", partner=partner, health="OK")
    assert late["applied"] is False and not late["errors"]
    assert (await Event.get(kind="engagement.ended")).data["by"] == "Mia"


async def test_a_client_says_whether_a_partner_may_enter_as_another_user(told: Told):
    partner = gid(told.cast.partner)
    done = await told.report("allowAsOtherUser", partner=partner, allowed=False, byName="Mia")
    assert done["account"]["partners"][0]["mayActAsOther"] is False
    assert (await Event.get(kind="access.other_user_refused")).data["by"] == "Mia"
    await told.report("allowAsOtherUser", partner=partner, allowed=True, byName="Mia")
    assert (await told.side()).allows_other_user


async def test_a_product_asks_of_its_own_accounts_alone(told: Told):
    mine = (await ask(told.product, ASK, companyId="mulc"))["productAccount"]
    assert mine["id"] == told.account_id and mine == (await ask(told.product, ASK, id=told.account_id))["productAccount"]
    other = product_of(told.cast.products["time"].id)
    for viewer, variables in ((other, {"id": told.account_id}), (other, {"companyId": "MULC"}), (billing(), {"id": told.account_id}), (told.product, {"id": "x"}), (told.product, {})):
        assert (await ask(viewer, ASK, **variables))["productAccount"] is None
    nodes = await ask(told.product, "query ($id: ID!) { node(id: $id) { id } }", id=told.account_id)
    assert nodes["node"] is None


async def test_an_idempotency_key_works_beside_the_report_id(told: Told):
    said = {**said_for("reportUsage", told), "reportId": "r", "sequence": 1, "idempotencyKey": "k"}
    first, again = await told.report("reportUsage", **said), await told.report("reportUsage", **said)
    assert first["applied"] and again["applied"]  # the very answer that was given
    assert await AccountReport.all().count() == 1


async def test_a_large_sequence_fits_and_a_larger_one_is_refused(told: Told):
    assert (await told.report("reportUsage", activeUsers=1, headcount=1, sequence=1_795_000_000_000))["applied"]
    result = await answer(told.product, "mutation ($input: ReportUsageInput!) { reportUsage(input: $input) { applied } }", input={
        "account": told.account_id, "reportId": "x", "sequence": 2**53, "activeUsers": 1, "headcount": 1,
    })  # fmt: skip
    assert result.errors[0].message


# Late, twice, out of order


_PEOPLE = st.lists(
    st.builds(
        lambda n, role, active: (n, role, active), st.integers(0, 4), st.sampled_from(UserRole), st.booleans()
    ),
    max_size=4,
    unique_by=lambda each: each[0],
)
_ITEMS = st.lists(st.tuples(st.integers(0, 3), st.sampled_from("abc")), max_size=3, unique_by=lambda each: each[0])


class EveryKind(Machine):
    """Whatever comes in whatever order: in the end each kind stands as its newest report says."""

    @initialize(opened_as=st.sampled_from(OpenedAs))
    def open(self, opened_as: OpenedAs) -> None:
        cast = self.bench.cast
        work = Account.open(
            system(), cast.products["payroll"], name="Mulcahy", by=Cause.PARTNER, partner_id=cast.partner.id,
            origin=Origin.WIZARD, opened_as=opened_as, user_id=cast.users["owner"].id,
        )  # fmt: skip
        self.engagement = self.bench.run(work)
        self.newest: dict[str, tuple[int, Any]] = {}
        self.sent: list[tuple[str, int, Any]] = []
        self.told("access", 0, AccessHealth.OK)

    def told(self, kind: str, sequence: int, said: Any, report_id: str | None = None) -> None:
        fresh = report_id is None
        report_id = report_id or f"{kind}-{len(self.sent)}"
        applied = self.bench.run(self._tell(kind, report_id, sequence, said))
        newest = self.newest.get(kind)
        assert applied is (fresh and (newest is None or sequence > newest[0]))
        if applied:
            self.newest[kind] = sequence, said
        if fresh:
            self.sent.append((kind, sequence, said))

    async def _tell(self, kind: str, report_id: str, sequence: int, said: Any) -> bool:
        account = await Account.get(id=self.engagement.account_id)
        by, cast = system(), self.bench.cast
        report = (by, report_id, sequence)
        moment = datetime.fromisoformat(NOW)  # the same each time: told again, it is the same report
        match kind:
            case "usage":
                return await account.report_usage(*report, active_users=said[0], headcount=said[1], on=moment.date())
            case "plan":
                plan = cast.plans["payroll"] if said else None
                return await account.report_plan(*report, plan=plan, modules=[cast.modules["payroll"]] if said else [], renews_on=None)
            case "provisioning":
                return await account.report_provisioning(*report, done=said, reason="" if said else "no")
            case "users":
                subject = gid(cast.users["owner"])
                people = [
                    Person(str(n), f"Person {n}", "", role, active, None, subject if n == 0 else "") for n, role, active in said
                ]
                return await account.report_users(*report, people)
            case "jobs":
                return await account.report_open_jobs(*report, [Job(str(n), title, "", moment) for n, title in said])
            case "cases":
                return await account.report_cases(*report, [Case(str(n), title, "", moment, "open", moment) for n, title in said])
            case "access":
                return await account.report_access(*report, cast.partner.id, said, "")
            case "other":
                return await account.allow_as_other_user(*report, cast.partner.id, said)
        raise AssertionError(kind)

    def _sequence(self, data: st.DataObject, kind: str) -> int:
        """One that no report of access or of users has had: of two that are as new, neither counts more."""
        taken = {each[1] for each in self.sent if each[0] in ("access", "users")} if kind in ("access", "users") else set()
        return data.draw(st.integers(1, 60).filter(lambda n: n not in taken))

    @rule(data=st.data(), users=st.integers(0, 9), heads=st.integers(0, 9))
    def usage(self, data: st.DataObject, users: int, heads: int) -> None:
        self.told("usage", self._sequence(data, "usage"), (users, heads))

    @rule(data=st.data(), kind=st.sampled_from(["plan", "provisioning", "other"]), said=st.booleans())
    def plain(self, data: st.DataObject, kind: str, said: bool) -> None:
        self.told(kind, self._sequence(data, kind), said)

    @rule(data=st.data(), people=_PEOPLE)
    def users(self, data: st.DataObject, people: Any) -> None:
        self.told("users", self._sequence(data, "users"), people)

    @rule(data=st.data(), kind=st.sampled_from(["jobs", "cases"]), items=_ITEMS)
    def items(self, data: st.DataObject, kind: str, items: Any) -> None:
        self.told(kind, self._sequence(data, kind), items)

    @rule(data=st.data(), health=st.sampled_from([AccessHealth.OK, AccessHealth.DEMOTED, AccessHealth.DEACTIVATED, AccessHealth.REVOKED]))
    def access(self, data: st.DataObject, health: AccessHealth) -> None:
        self.told("access", self._sequence(data, "access"), health)

    @rule(data=st.data())
    def twice(self, data: st.DataObject) -> None:
        n = data.draw(st.integers(0, len(self.sent) - 1))
        kind, sequence, said = self.sent[n]
        self.told(kind, sequence, said, f"{kind}-{n}")

    @invariant()
    def stands_as_the_newest_say(self) -> None:
        if hasattr(self, "newest"):
            self.bench.run(self._compare())

    async def _compare(self) -> None:
        account = await Account.get(id=self.engagement.account_id)
        side = await Engagement.get(id=self.engagement.id)
        last = {kind: said for kind, (_sequence, said) in self.newest.items()}
        assert (account.active_users, account.headcount) == last.get("usage", (0, 0))
        assert (account.plan_id is not None) is last.get("plan", False)
        expected = {None: Provisioning.NONE, True: Provisioning.DONE, False: Provisioning.FAILED}[last.get("provisioning")]
        assert account.provisioning is expected
        users = {(int(row.external_id), row.role, row.is_active) async for row in AccountUser.filter(gone_at__isnull=True)}
        assert users == set(last.get("users", []))
        for kind, model in (("jobs", OpenJob), ("cases", SupportCase)):
            assert {(int(row.external_id), row.title) async for row in model.all()} == set(last.get(kind, []))
        assert side.allows_other_user is last.get("other", True)
        assert side.access_health is await self._expected_access()
        assert await AccountReport.all().count() == len(self.sent)

    async def _expected_access(self) -> AccessHealth:
        told_at, health = self.newest["access"]
        if self.newest.get("users", (-1, None))[0] <= told_at:
            return health
        own = [each for each in self.newest["users"][1] if each[0] == 0]
        if not own:
            return AccessHealth.REVOKED
        _n, role, active = own[0]
        given = (await AccountUser.get(external_id="0")).role_given or role
        order = list(UserRole)
        if not active:
            return AccessHealth.DEACTIVATED
        fell = role is UserRole.EMPLOYEE or order.index(role) > order.index(given)
        return AccessHealth.DEMOTED if fell else AccessHealth.OK


def test_every_kind_late_twice_and_out_of_order(database_url: str):
    run_machine(EveryKind, database_url, examples=20, steps=25)


async def test_a_report_that_fails_half_way_leaves_nothing(told: Told, monkeypatch: pytest.MonkeyPatch):
    async def broken(*_given: Any, **_named: Any) -> None:
        raise Refused(())

    monkeypatch.setattr(Event, "write", broken)
    account = await told.account()
    with pytest.raises(Refused):
        await account.report_provisioning(told.product, "1", 1, done=True)
    assert not await AccountReport.all().exists() and (await told.account()).provisioning is Provisioning.NONE
