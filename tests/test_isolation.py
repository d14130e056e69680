"""Nothing of one partner reaches another, an ungranted advisor, or nobody: by no id, filter, search, order, count or cursor.

What the owner has is marked: each of its texts holds `ilouz`. Every answer to a stranger is searched for the mark and for the
owner's ids, and an answer about a row that is there but foreign equals the one about a row that is not there.
"""

import io
import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any
from zlib import crc32

import pytest
from graphql import GraphQLInputObjectType, GraphQLObjectType, get_named_type, is_leaf_type
from tortoise import Tortoise
from tortoise.context import TortoiseContext

from portal.access.models import Grant
from portal.access.models_requests import AccessRequest
from portal.accounts.models import Account, AccountDraft, Engagement, Origin
from portal.accounts.rules import AccessHealth, Cause, Lifecycle, OpenedAs, UserRole
from portal.accounts.rules_reports import Case, Job, Person
from portal.bulk.models import BulkRun
from portal.bulk.rules import BulkAct, BulkOf
from portal.clients.models import Client
from portal.clients.models_import import ClientImport
from portal.earnings.models import (
    PaymentFile,
    PayoutCheck,
    PayoutDetails,
    PayoutRun,
    Sale,
    SaleChange,
    SaleChangeKind,
    WhatIf,
)
from portal.earnings.models import book as book_earned
from portal.earnings.rules import CheckKind
from portal.files.models import File
from portal.files.rules import FileKind
from portal.gql.declare import NODES
from portal.identity.models import OidcClient, RestoreRequest, SignIn
from portal.insights.models_schedules import ReportSchedule
from portal.insights.rules import ReportFormat, ReportName, ReportRhythm
from portal.invitations.models import Invitation, InviteLink
from portal.invoices.models import BilledInvoice, Details, Invoice
from portal.invoices.rules import BilledState, Given
from portal.kernel import clock, ids
from portal.kernel.money import Money
from portal.kernel.viewer import Viewer
from portal.notifications.models import About, Notification
from portal.notifications.rules import Told
from portal.outbox.webhooks import Attempt, Endpoint, Webhook
from portal.partners.models import Interest, Partner, PartnerKind
from portal.partners.models_facts import record
from portal.partners.rules_facts import FactKind
from portal.people.entry import draw_token
from portal.people.models import ApiToken, Passkey, Session, SignInCount, Staff, User, viewer_of
from portal.people.rules import Role
from portal.people.rules_factors import NewPasskey
from portal.people.rules_tokens import TokenKind
from portal.programme.models import SHIPPED, ProgrammeEvent, ProgrammeVersion, Tier
from portal.referrals.models import Referral
from portal.referrals.rules import RequestKind
from portal.resources.models import Resource
from portal.resources.rules import ResourceKind
from portal.schema import schema
from portal.segments.models import Segment
from portal.segments.models_standing import StandingGrant
from portal.segments.rules import SegmentOf
from portal.support.models import PartnerCase
from tests import cast as on_stage
from tests.askers import analyst_of, tool_of
from tests.cast import SETTINGS, Cast, gid, make_cast, person, system
from tests.documents import permission_of
from tests.forms import TYPES, arguments, call, root_fields, value_for
from tests.kept import kept

LONG = bool(os.environ.get("PORTAL_TEST_LONG"))
MARK = "ilouz"  # of letters that no id has
ID = re.compile(r"\b[a-z]+_[0-9a-hjkmnp-tv-z]{26}\b")
FIELDS = dict(root_fields())

# Of the vendor, seen by all who sign in.
VENDORS = {"product", "module", "plan", "tier", "programmeversion", "resource"}
# Of the vendor, seen by those of its staff who manage webhooks or partners: by nobody of a partner.
VENDORS_OWN = {"whatif", "whatifpartner", "payoutrun", "payoutcheck", "paymentfile", "oidcclient", "endpoint", "webhook", "attempt", "interest"}
# Of channel partners alone: a service provider such as the rival has none, its own neither.
EARNINGS = {"sale", "entry", "payout", "payoutdetails"}
# Object types that are no rows: each belongs to the one who asks, or to a row that is tested.
VALUES = {
    "HeldData",
    "MergeLine",
    "PartnerFigures",
    "PartnerMerge",
    "PartnersOfKind",
    "PartnersOfStatus",
    "PartnersOfTier",
    "PersonalData",
    "PrivacyPerson",
    "Retention",
    "Revenue",
    "RevenueMonth",
    "UsageMonth",
    "AccountAtRisk",
    "Analytics",
    "ClientCohort",
    "ClientGrowth",
    "ClientReport",
    "ClientRetention",
    "GrowthMonth",
    "ReportedClient",
    "Risk",
    "RiskReason",
    "AccountPartner",
    "EarningsBalance",
    "EarningsMonth",
    "EarningsSum",
    "Statement",
    "StatementAdjustment",
    "StatementCurrency",
    "StatementLine",
    "StatementPayment",
    "StatementProduct",
    "UpcomingPayout",
    "OutlookDay",
    "PayoutHold",
    "PayoutPeriod",
    "PayoutProgress",
    "PayoutSum",
    "PointsCard",
    "PointsStanding",
    "PointsStep",
    "SaleChange",
    "Step",
    "TierNeed",
    "TierStep",
    "AccountDraftTexts",
    "AccountSums",
    "AdminProposal",
    "BulkCounts",
    "Found",
    "BulkGiven",
    "CanActAs",
    "CanSignIn",
    "ClientSummary",
    "Counters",
    "Factors",
    "CountryDefaults",
    "ImportColumn",
    "ImportResult",
    "ImportRow",
    "InviteLinkDay",
    "GettingStarted",
    "GettingStartedStep",
    "InvoiceBalance",
    "InvoiceLine",
    "InvoicePreview",
    "InvoiceProposal",
    "InvoiceTax",
    "LifecycleCount",
    "MailPreview",
    "Membership",
    "MembershipPartner",
    "OtherClient",
    "OtherClients",
    "ModuleChoice",
    "Money",
    "PageInfo",
    "ProgrammeChange",
    "ProgrammeProblem",
    "ProgrammeSection",
    "PartnerName",
    "PartnerUser",
    "ProductAccount",
    "RateLimit",
    "ReferralFunnel",
    "ReferralRules",
    "ReferralStageFigures",
    "ReferralStageRule",
    "FilledTemplate",
    "FormerFile",
    "HelpfulVotes",
    "ResourceCategory",
    "Training",
    "TrainingPage",
    "TrainingQuestion",
    "ShellCounts",
    "SupportCounts",
    "SupportPerson",
    "SupportPromise",
    "SupportTerms",
    "TokenScope",
    "UserError",
    "VendorQueue",
    "Attention",
    "AttentionAsk",
    "NotificationPreferences",
    "NotificationWays",
    "Viewer",
    "WhatIfMove",
    "WhatIfProgress",
    "WhatIfSum",
    "WebhookCounts",
}
STRANGERS = ("rival", "rival's tool", "rival's analyst", "advisor", "anonymous")


async def answer(viewer: Viewer, document: str, /, *, by_both: bool = True, **given: Any) -> Any:
    """The answer of the planner, which graphql-core gives too, to the letter: what is kept from a stranger is kept by both.

    `by_both`: False for the planner alone, where the same document has been asked of both with the like of these variables.
    """
    result = await on_stage.answer(viewer, document, **given)
    if by_both and not document.startswith("mutation"):
        schema.plans = False
        try:
            executed = await on_stage.answer(viewer, document, **given)
        finally:
            schema.plans = True
        assert (result.data, result.errors) == (executed.data, executed.errors), document
    return result


async def ask(viewer: Viewer, document: str, /, **variables: Any) -> dict[str, Any]:
    """The data of an answer without errors."""
    result = await answer(viewer, document, **variables)
    assert result.errors is None, result.errors
    return result.data


def object_types() -> set[str]:
    """The object types that a query or a mutation can reach."""
    names = {name for name, each in TYPES.items() if isinstance(each, GraphQLObjectType) and not name.startswith("__")}
    return names - {"Query", "Mutation"}


def test_every_type_is_a_tested_row_a_list_of_them_a_payload_or_a_value():
    rows = {node.type.__name__ for node in NODES.values()}
    lists = {name for name in object_types() if name.endswith(("Connection", "Edge"))}
    payloads = {name for name in object_types() if name.endswith("Payload")}
    assert object_types() - lists - payloads - VALUES == rows
    with_id = {name for name in object_types() if "id" in TYPES[name].fields}
    assert with_id - rows == {"AdminProposal", "Membership", "MembershipPartner", "OtherClient", "PartnerName", "ProductAccount", "SupportPerson"}


@dataclass
class World:
    """Rows of the owner, all marked, and a rival who has the like."""

    cast: Cast
    shared: Account
    theirs: dict[str, str] = field(default_factory=dict)  # a row of the rival for each kind
    foreign: dict[str, list[str]] = field(default_factory=dict)  # the owner's ids by kind
    vendors: dict[str, list[str]] = field(default_factory=dict)  # the vendor's own ids by kind
    texts: set[str] = field(default_factory=set)
    probes: int = 0

    async def viewer(self, name: str) -> Viewer:
        match name:
            case "anonymous":
                return Viewer()
            case "rival's tool":
                return tool_of(self.cast.other.id)
            case "rival's analyst":
                return analyst_of(self.cast.other.id)
        return await self.cast.viewer(name)

    def hidden(self, name: str) -> dict[str, list[str]]:
        """What of the owner's must not be seen by this stranger."""
        seen: set[str] = set()
        if name == "advisor":  # is of the same partner
            seen = {gid(self.cast.staff["advisor"]), gid(self.cast.users["advisor"])} | set(
                self.foreign["partner"] + self.foreign["partnertier"]
            )
        return {kind: [each for each in found if each not in seen] for kind, found in (self.foreign | self.vendors).items()}

    async def probe(self, viewer: Viewer, name: str, document: str, by_both: bool = True, **variables: Any) -> Any:
        """Ask; nothing of what is hidden stands in the answer, but where the question said it. Gives the whole answer."""
        self.probes += 1
        result = await answer(viewer, document, by_both=by_both, in_process=True, **variables)
        told = {"data": result.data, "errors": [[each.message, each.path, each.extensions] for each in result.errors or ()]}
        text = json.dumps(told, default=str, ensure_ascii=False)
        said = json.dumps(variables, default=str)
        hidden = {each for found in self.hidden(name).values() for each in found}
        if name == "anonymous":
            assert not ID.findall(text)
        leaks = {each for each in ID.findall(text) if each in hidden and each not in said}
        assert not leaks, (document, leaks)
        if name == "advisor":  # the partner's own name and tier are no secret there
            text = re.sub(f"{MARK}[ -](Partner|partner|reason)", "", text)
        if MARK not in said:
            assert MARK not in text, (document, text[max(0, text.index(MARK) - 200) :][:400])
        assert "INTERNAL" not in text, (document, variables, text[:500])
        return told


async def _partner(world: World, by: Viewer, partner: Partner, mark: str) -> None:
    """A book: folders, accounts in several states, notes, grants, a tier. `mark` is in every text."""
    cast = world.cast
    details = {
        name: f"{mark}{name}" for name in ("number", "contact_name", "phone", "street", "postcode", "city")
    }
    bakery = await Client.add(by, {"name": f"{mark} Bakery", "email": f"{mark}@bakery.example", "country": "IE", **details})
    second = await Client.add(by, {"name": f"{mark} Hotel", "email": f"{mark}2@hotel.example"})
    old = await Client.add(by, {"name": f"{mark} Old"})
    await old.archive(by, 0)
    note = await bakery.write_note(by, f"{mark} first text")
    await note.edit(by, f"{mark} second text")
    kept = await ClientImport.start(by, f"Name\n{mark} Bakery\n{mark} Inn\n", f"{mark}.csv")
    await kept.run(by)
    await ClientImport.start(by, f"Name\n{mark} Bakery\n", f"{mark} book.csv")
    await BulkRun.preview(by, BulkAct.ARCHIVE, BulkOf.CLIENTS, [bakery.id, second.id], {})
    await Segment.add(by, SegmentOf.CLIENTS, f"{mark} segment", {"search": f"{mark}"})
    shared = await Segment.add(by, SegmentOf.CLIENTS, f"{mark} shared segment", {"search": f"{mark} none"}, shared=True)
    await AccountDraft.start(by, OpenedAs.TRIAL, {"name": f"{mark} draft", "product": gid(cast.products["payroll"])})
    engagements = []
    for number, (product, client) in enumerate((("payroll", bakery), ("time", bakery), ("payroll", None))):
        made = await Account.open(
            by,
            cast.products[product],
            name=f"{mark} account {number}",
            by=Cause.PARTNER,
            partner_id=partner.id,
            origin=Origin.WIZARD,
            opened_as=OpenedAs.SUBSCRIPTION,
            company_id=f"{mark}-{number}",
            email=f"{mark}{number}@account.example",
            country="IE",
            client=client,
        )
        engagements.append(made)
        account = await Account.get(id=made.account_id)
        await account.move_to(system(), Lifecycle.PAYING, Cause.PRODUCT)
        await account.report_usage(system(), f"{mark}{number}", 1, active_users=3, headcount=7, last_activity_at=clock.now())
        plan, modules = cast.plans[product], [cast.modules[product]]
        await account.report_plan(
            system(), f"{mark}p{number}", 1, plan=plan, modules=modules, renews_on=clock.now().date() + timedelta(days=number)
        )
        told = Person(f"{mark}{number}", f"{mark} user", f"{mark}@user.example", UserRole.ADMIN, True, None, "")
        await account.report_users(system(), f"{mark}u{number}", 1, [told])
        await account.report_open_jobs(system(), f"{mark}j{number}", 1, [Job(f"{mark}{number}", f"{mark} job", "", clock.now())])
        case = Case(f"{mark}{number}", f"{mark} case", "", clock.now(), "open", clock.now())
        await account.report_cases(system(), f"{mark}c{number}", 1, [case])
    about = About(gid(await engagements[0].account), engagements[0].account_id)
    people = [by.user_id, cast.users["owner"].id]
    await Notification.tell(Told.PAST_DUE, partner.id, mark, about, by.now, only=people, name=f"{mark} told")
    await _entered(world, by, engagements[0], mark)
    await _invoiced(by, bakery, engagements[0], mark)
    await _asked(by, account, mark)
    await Invitation.invite(by, [f"{mark}@invited.example"], cast.products["time"], OpenedAs.TRIAL, lasts=timedelta(days=30))
    link = await InviteLink.make(by, cast.products["payroll"], OpenedAs.TRIAL, "en", campaign=f"{mark} campaign")
    await InviteLink.filter(id=link.id).update(code=f"{mark}-code")
    lead = {name: f"{mark} {name}" for name in ("business_name", "vat_number", "contact_name", "phone", "note")}
    lead |= {"country": "IE", "website": "https://same.example", "email": f"{mark}@same.example"}  # both partners refer this business
    referral = await Referral.submit(by, lead, cast.products["payroll"], None, second)
    await referral.decide(system(), True, f"{mark} why", despite=True)
    await referral.ask(by, RequestKind.EXTENSION, f"{mark} asks for time")
    user, staff = await person(f"{mark} Granted", partner, Role.ADVISOR)
    assert staff
    await Grant.give(by, staff, second)
    await Grant.give(by, staff, engagements[2])
    await StandingGrant.give(by, staff, shared)
    await ReportSchedule.add(by, ReportName.CLIENTS, {}, ReportRhythm.WEEKLY, ReportFormat.CSV)
    await Segment.filter(id=shared.id).update(shared=False)  # what is shared, everyone there sees
    await AccessRequest.create(staff_id=staff.id, client_id=bakery.id, reason=f"{mark} asks", asked_at=by.now)
    await engagements[0].file(by, second)
    await engagements[0].file(by, bakery)
    await engagements[1].unlink(by)
    await engagements[1].file(by, bakery)
    await partner.set_tier(system(), await Tier.first() or await Tier.create(name="Bronze", rank=1), f"{mark} reason")
    await record(system(), partner, FactKind.CERTIFICATE, person=f"{mark} person", certificate=f"{mark} certificate")
    made = {"kind": TokenKind.PARTNER, "whose": partner.id, "scopes": ["clients:read"], "days": 1}
    await ApiToken.make(by, draw_token(), name=f"{mark} tool", **made)
    await Session.start(user, by.now, 12, browser=f"{mark} browser", address="192.0.2.7", partner_id=partner.id)
    await Passkey.add(user, f"{mark} passkey", NewPasskey(f"{mark}credential", "AA", 0, True, by.now), by.now)


async def _entered(world: World, by: Viewer, engagement: Engagement, mark: str) -> None:
    """Users of an account, a sign-in to it, a request to restore access to it."""
    product = world.cast.products["payroll"]
    if not await OidcClient.exists():
        await OidcClient.register(product.id, redirect_uris=["https://a.example/cb"], login_uri="https://a.example/login", now=by.now)
    account = await Account.get(id=engagement.account_id)
    await RestoreRequest.ask(by, account, f"{mark} restore")
    await engagement.report_access(system(), f"{mark}a", 1, AccessHealth.OK, f"{mark} mender")
    row = await SignIn.begin_as_me(by, account)
    await SignIn.filter(id=row.id).update(as_name=f"{mark} User", reason=f"{mark} why", used_at=by.now, entered_at=by.now)


async def _asked(by: Viewer, account: Account, mark: str) -> None:
    """A support case with a file, and one that nothing holds."""
    kept, _draft = [await File.keep(by, io.BytesIO(b"text"), f"{mark} {name}.txt", FileKind.TEXT) for name in ("log", "draft")]
    await PartnerCase.ask(by, f"{mark} subject", f"{mark} question", account=account, files=[kept])


async def _invoiced(by: Viewer, client: Client, engagement: Engagement, mark: str) -> None:
    """An invoice to a client, and one from the vendor."""
    texts = {name: f"{mark} {name}" for name in ("from_name", "to_name", "how_to_pay", "reference", "note")}
    lines = [Given(f"{mark} line", "1", "10.00", "24")]
    invoice = await Invoice.write(by, client, Details(texts=texts, to_email=f"{mark}@to.example", currency="EUR", number=f"{mark}-1", lines=lines))
    await invoice.send(by)
    place, day = (engagement.partner_id, engagement.account_id), by.now.date()
    told = {"amount": Money(10_00, "EUR"), "issued_on": day, "due_on": day, "state": BilledState.OPEN, "sequence": 1}
    await BilledInvoice.tell(system(), place, f"{mark} billed", link=f"https://{mark}.example/pdf", **told)


async def make_world(cast: Cast) -> World:
    boss, staff = await person(f"{MARK} Boss", cast.partner, Role.ADMIN)
    by = await viewer_of(boss, staff, clock.now())
    await Partner.filter(id=cast.partner.id).update(name=f"{MARK} Partner", slug=f"{MARK}-partner")
    world = World(cast, shared=None)  # type: ignore[arg-type]
    await _partner(world, by, cast.partner, MARK)
    rival = await cast.viewer("rival")
    await _partner(world, rival, cast.other, "rival")
    # One account is served by both. Its own facts may be seen by both: they bear no mark.
    folder = await Client.get(name=f"{MARK} Hotel")
    made = await Account.open(
        by, cast.products["payroll"], name="Shared", by=Cause.PARTNER, partner_id=cast.partner.id,
        origin=Origin.WIZARD, opened_as=OpenedAs.SUBSCRIPTION, client=folder,
    )  # fmt: skip
    world.shared = await Account.get(id=made.account_id)
    await world.shared.report_usage(system(), "shared", 1, active_users=1, headcount=2)
    await world.shared.engage(system(), cast.other.id, Origin.CLIENT)
    await Grant.give(by, await Staff.get(user__name=f"{MARK} Granted"), made)
    await world.shared.move_to(by, Lifecycle.CANCELLED, Cause.PARTNER)
    await world.shared.move_to(system(), Lifecycle.PAYING, Cause.BILLING)
    await ClientImport.start(await cast.viewer("owner"), f"Name\n{MARK} Bakery\n", f"{MARK} own.csv")
    await AccountDraft.start(await cast.viewer("owner"), OpenedAs.TRIAL, {"name": f"{MARK} own draft"})
    await Segment.add(await cast.viewer("owner"), SegmentOf.ACCOUNTS, f"{MARK} own segment", {"search": MARK})
    for name in ("owner", "rival"):
        await ReportSchedule.add(await cast.viewer(name), ReportName.RISK, {}, ReportRhythm.WEEKLY, ReportFormat.CSV)
        await Session.start(cast.users[name], rival.now, 12, browser=name, address="192.0.2.1", partner_id=None)
        await Passkey.add(cast.users[name], name, NewPasskey(f"credential of {name}", "AA", 0, True, rival.now), rival.now)
    await _webhooks(cast, world.shared)
    shelf = await Resource.add(system(), ResourceKind.HANDBOOK, {"title": "Guide", "category": "Guides", "text": "Read."}, None, None)
    await shelf.show(system(), True)
    # Analytics are open to all, so that it shows what they tell whom.
    document = SHIPPED.read_text().replace('tiers = ["Gold", "Platinum"]', "")
    await (await ProgrammeVersion.draft(system(), document)).publish(system())
    shelf = {"title": "Handbook", "category": "Guides", "text": "Words"}
    await (await Resource.add(system(), ResourceKind.HANDBOOK, shelf, None, None)).show(system(), True)
    await _earned(world, by)
    await _sort_out(world, by)
    return world


async def _earned(world: World, by: Viewer) -> None:
    """What the owner's account and that of another channel partner earned: sales, points, payouts."""
    third = await Partner.register(system(), slug="third", name="Third", kind=PartnerKind.CHANNEL_PARTNER)
    for partner, mark in ((world.cast.partner, MARK), (third, "third")):
        name = f"{mark} Buyer"
        engagement = await world.cast.account(name, partner=partner)
        account = await Account.get(id=engagement.account_id)
        said = {"holder": f"{mark} holder", "country": "DE", "iban": "DE89370400440532013000", "bank": f"{mark} bank"}
        boss = replace(by, partner_id=partner.id, now=clock.now())
        await PayoutDetails.give(boss, SETTINGS.secret_key, timedelta(days=3), "EUR", **said)
        money = Money(1000_00, "EUR")  # more than the least that is paid
        sale, _new = await Sale.tell(by, account, f"{mark} sale", sold_at=by.now, amount=money, kind=f"{mark} kind", description=f"{mark} plan")
        await SaleChange.tell(by, SaleChangeKind.PAYMENT, f"{mark} paid", sale.number, by.now, None)
        await book_earned(account.id, by.now)
    later = replace(system(), now=by.now + timedelta(days=75), user_id=world.cast.users["vendor"].id)
    run = await PayoutRun.begin(later)
    await PayoutRun.go_on(later.now)
    run = await PayoutRun.get(id=run.id)
    await run.approve(replace(later, user_id=world.cast.users["finance"].id))
    await PaymentFile.make(later, run)
    await WhatIf.begin(later, await ProgrammeVersion.get(), by.now.date(), None)
    await WhatIf.go_on(later.now, 50)
    await PayoutCheck.create(run_id=run.id, partner_id=world.cast.partner.id, kind=CheckKind.LEDGER, text=f"{MARK} fault")


async def _webhooks(cast: Cast, account: Account) -> None:
    """What a product is told, with a try to deliver it; and someone who has registered interest."""
    await Interest.register(clock.now(), name=f"{MARK} Ida", business=f"{MARK} Inn", country="IE", email=f"{MARK}@inn.example", message="")
    await Endpoint.add(system(), cast.products["payroll"], f"https://{MARK}.example/hook", bytes(32))
    webhook = await Webhook.post(account.product_id, account.id, "account.changed", {"name": f"{MARK} told"}, clock.now())
    assert webhook
    await Attempt.create(webhook_id=webhook.id, at=clock.now(), took_ms=1, error=f"{MARK} failed")


async def _sort_out(world: World, boss: Viewer) -> None:
    """Which rows are the owner's: decided by what they belong to, not by what the product shows."""
    cast = world.cast
    own_accounts = {each.account_id for each in await Engagement.filter(partner_id=cast.partner.id)} - {world.shared.id}
    own_engagements = {each.id for each in await Engagement.filter(partner_id=cast.partner.id)}
    own_clients = {each.id for each in await Client.filter(partner_id=cast.partner.id)}
    own_notes = {each.id for each in await NODES["note"].model.filter(client_id__in=list(own_clients))}
    own_referrals = {each.id for each in await Referral.filter(partner_id=cast.partner.id)}
    own_cases = {each.id for each in await PartnerCase.filter(partner_id=cast.partner.id)}
    own_people = {each.user_id for each in await Staff.filter(partner_id=cast.partner.id)}

    def is_own(kind: str, row: Any) -> bool:
        match kind:
            case "bulkrow":
                return row.run_id in own_runs
            case "partner":
                return row.id == cast.partner.id
            case "account":
                return row.id in own_accounts
            case "usageday" | "accountuser" | "job" | "case":
                return row.account_id in own_accounts
            case "accessrequest":
                return row.staff_id in own_staff
            case "restorerequest":
                return row.engagement_id in own_engagements
            case "referralstep" | "referralrequest":
                return row.referral_id in own_referrals
            case "casemessage":
                return row.case_id in own_cases
            case "note":
                return row.client_id in own_clients
            case "noterevision":
                return row.note_id in own_notes
            case "grant":
                return row.staff_id in own_staff
            case "user":
                return row.id in own_people
            case "session" | "passkey":
                return row.user_id in own_people
            case "event":
                return row.partner_id == cast.partner.id or (row.partner_id is None and row.account_id in own_accounts)
        return row.partner_id == cast.partner.id

    own_staff = {each.id for each in await Staff.filter(partner_id=cast.partner.id)}
    own_runs = {each.id for each in await BulkRun.filter(partner_id=cast.partner.id)}
    for kind, node in NODES.items():
        if kind in VENDORS:
            continue
        rows = await node.model.all()
        if kind in VENDORS_OWN:
            world.vendors[kind] = [gid(row) for row in rows]
            continue
        world.foreign[kind] = [gid(row) for row in rows if is_own(kind, row)]
        others = [row for row in rows if not is_own(kind, row)]
        assert world.foreign[kind] and others, f"{kind}: make rows of this type in the world of this test"
        world.theirs[kind] = gid(others[0])
        for row in rows:
            if is_own(kind, row):
                world.texts |= {value for value in vars(row).values() if isinstance(value, str) and MARK in value}
    rival = await cast.viewer("rival")
    for kind, model in (("client", Client), ("engagement", Engagement), ("note", NODES["note"].model)):
        world.theirs[kind] = gid(await model.visible_to(rival).order_by("id").first())
    world.theirs["import"] = gid(await ClientImport.visible_to(rival).filter(run_at__isnull=True).get())
    world.theirs["notification"] = gid(await Notification.visible_to(rival).order_by("id").first())
    world.theirs["reportschedule"] = gid(await ReportSchedule.visible_to(rival).order_by("id").first())
    world.theirs["staff"] = gid(await Staff.get(user__name="rival Granted"))
    world.theirs["fact"] = gid(await ProgrammeEvent.visible_to(rival).get())
    world.theirs["account"] = gid(await Account.get(name="rival account 0"))


async def _whole_world() -> World:
    return await make_world(await kept(make_cast))


@pytest.fixture
async def world(db: TortoiseContext) -> World:
    return await kept(_whole_world)


def like(public: str) -> str:
    """An id of the same kind that no row has."""
    return ids.encode(public.rpartition("_")[0], ids.new())


NODE = "query ($id: ID!) { node(id: $id) { id __typename } }"
MANY = "query ($ids: [ID!]!) { nodes(ids: $ids) { id __typename } }"


async def test_the_owner_sees_what_is_looked_for(world: World):
    """The walk is worth something: each type's ids, but what only its person sees, are answered to the owner."""
    owner = await world.cast.viewer("owner")
    for kind, found in world.foreign.items():
        shown = [each for each in found if (await ask(owner, NODE, id=each))["node"]]
        assert shown, kind
        assert kind in ("user", "session", "passkey", "note", "event", "import", "draft", "fact", "segment", "file", "notification", "reportschedule") or len(shown) == len(found), kind


@pytest.mark.parametrize("name", STRANGERS)
async def test_by_node_and_nodes(world: World, name: str):
    viewer = await world.viewer(name)
    for found in filter(None, world.hidden(name).values()):
        absent = await world.probe(viewer, name, NODE, id=like(found[0]))
        assert (absent["data"] or {"node": None})["node"] is None
        for public in found:
            assert await world.probe(viewer, name, NODE, id=public) == absent
        told = await world.probe(viewer, name, MANY, ids=found[:100])
        assert told == await world.probe(viewer, name, MANY, ids=[like(each) for each in found[:100]])
        assert told["data"] is None or not any(told["data"]["nodes"])


@pytest.mark.parametrize("name", ("owner", *STRANGERS))
async def test_by_ids_whose_type_is_forged(world: World, name: str):
    viewer = await world.viewer(name)
    known = {each for found in world.foreign.values() for each in found}
    forged = [
        f"{other}_{public.rpartition('_')[2]}"
        for other in (*NODES, "person", "", "Client")
        for kind, found in world.foreign.items()
        for public in found[:4]
        if other != kind
    ]
    strange = [each for each in forged if each not in known]
    for start in range(0, len(strange), 100):
        told = await answer(viewer, MANY, ids=strange[start : start + 100], in_process=True)
        assert told.data is None or not any(told.data["nodes"])


def id_places(type_: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    """Every place of an input type that takes an id."""
    named = get_named_type(type_)
    if named.name == "ID":
        yield path
    elif isinstance(named, GraphQLInputObjectType):
        for key, each in named.fields.items():
            if len(path) < 3:
                yield from id_places(each.type, (*path, key))


def put(values: Any, path: tuple[str, ...], type_: Any, value: str) -> Any:
    """`values` with the id at this place, as one or as a list, whatever the type wants there."""
    if not path:
        return [value] if "[" in str(type_) else value
    if isinstance(values, list):  # of input objects: into each
        return [put(each, path, get_named_type(type_), value) for each in values]
    key, *rest = path
    fields = get_named_type(type_).fields
    return {**(values or {}), key: put((values or {}).get(key), tuple(rest), fields[key].type, value)}


async def snapshot() -> dict[str, list[tuple]]:
    """Every row of every table."""
    models = [model for model in Tortoise.apps["portal"].values() if model is not SignInCount]  # tries are counted, right or wrong
    return {model.__name__: sorted(map(str, await model.all().values_list())) for model in models}


# Mutations that answer for each row: what is foreign is refused there, as what is absent.
BY_ROW = {"Mutation.previewBulkRun"}
KIND_OF_FIELD = {"account": "account", "client": "client", "clients": "client", "staff": "staff", "note": "note", "partner": "partner", "import": "import", "draft": "draft", "invitation": "invitation", "link": "link", "referral": "referral", "request": "referralrequest"}


def some_of(kinds: list[str], own: str, place: str) -> list[str]:
    """The kind that a place wants, if it is known, and a few others, another few at each place; all of them in a long run."""
    start = crc32(place.encode()) % len(kinds)
    few = [*kinds, *kinds][start : start + 4]
    return kinds if LONG else list(dict.fromkeys([*(kind for kind in kinds if kind == own), *few]))


@pytest.mark.parametrize("name", STRANGERS)
async def test_by_every_input_that_takes_an_id_nothing_changes_and_nothing_is_told(world: World, name: str):
    viewer = await world.viewer(name)
    hidden = world.hidden(name)
    own = {**world.theirs, **({} if name != "advisor" else {"staff": gid(world.cast.staff["advisor"])})}
    before = await snapshot()

    def own_id(key: str) -> str:
        return own.get(KIND_OF_FIELD.get(key, ""), ids.encode("client", ids.new()))

    tried = 0
    for place, field_ in FIELDS.items():
        if not place.startswith("Mutation."):
            continue
        for path in id_places(field_.args["input"].type):
            kinds = [path[-1]] if path[-1] in hidden else some_of(list(hidden), KIND_OF_FIELD.get(path[-1], ""), f"{place} {path}")
            if path[-1] == "product":  # the catalogue is everyone's
                kinds = [kind for kind in kinds if hidden[kind]]
            for kind in kinds if path[-1] == "product" else (*kinds, "product"):
                publics = (hidden.get(kind) or [gid(world.cast.products["payroll"])])[: 3 if LONG or kind == path[-1] else 1]
                absent = None
                for each in (like(publics[0]), *publics):
                    base = value_for(field_.args["input"].type, own_id)
                    given = {"input": put(base, path, field_.args["input"].type, each)}
                    document, variables = call(place, field_, given)
                    answered = await world.probe(viewer, name, document, **variables)
                    told = json.loads(json.dumps(answered).replace(each, "ID"))
                    absent = absent or told
                    tried += each in publics
                    assert told == absent, (place, path, kind)
                    if not told["errors"] and place not in BY_ROW:
                        assert told["data"][place.split(".")[1]]["errors"][0]["code"] == "NOT_FOUND", (place, path, told)
    assert tried > 20
    assert await snapshot() == before


LISTS = {name: each for name, each in FIELDS.items() if {"filter", "orderBy"} <= each.args.keys()}


def list_document(place: str, extra: str = "") -> str:
    field_, name = FIELDS[place], place.split(".")[1]
    args = field_.args
    return (
        f"query ($filter: {args['filter'].type}, $orderBy: {args['orderBy'].type}, $after: String, $before: String, $first: Int)"
        f" {{ {name}(filter: $filter, orderBy: $orderBy, after: $after, before: $before, first: $first)"
        f" {{ totalCount nodes {{ id }} edges {{ cursor }} pageInfo {{ hasNextPage hasPreviousPage }} {extra} }} }}"
    )


@pytest.mark.parametrize("name", STRANGERS)
async def test_by_filter(world: World, name: str):
    viewer, hidden = await world.viewer(name), world.hidden(name)
    tried = 0
    for place, field_ in LISTS.items():
        filter_type = field_.args["filter"].type
        for path in id_places(filter_type):
            is_known = path[-1] in world.foreign  # else ids of all kinds: none is of the kind that is wanted
            for kind in [path[-1]] if is_known else some_of(list(world.foreign), KIND_OF_FIELD.get(path[-1], ""), f"{place} {path}"):
                publics = hidden[kind] if is_known else hidden[kind][: 4 if LONG else 1]
                absent = None
                for each in (*map(like, publics[:1]), *publics):
                    given = put({}, path, filter_type, each)
                    told = await world.probe(viewer, name, list_document(place), by_both=each in publics[:1], filter=given)
                    absent = absent or told
                    tried += each in publics
                    assert told == absent, (place, path, each)
    assert tried > 20


ACTIVITY = """query ($account: ID!, $filter: EventFilter) { node(id: $account) { ... on Account {
  activity(filter: $filter, first: 100) { totalCount nodes { id kind actorName actorKind data } }
  engagement { id client { id name } grants { id } } looksLike { id } } } }"""


async def test_the_shared_account_shows_each_partner_its_own_side_alone(world: World):
    rival = await world.viewer("rival")
    account = gid(world.shared)
    told = await world.probe(rival, "rival", ACTIVITY, account=account)
    shown = told["data"]["node"]
    assert {each["kind"] for each in shown["activity"]["nodes"]} == {
        "account.opened",
        "account.became_cancelled",
        "account.became_paying",
        "engagement.began",
    }
    assert shown["activity"]["totalCount"] == 4
    assert shown["engagement"]["client"] is None
    for kind in ("client", "account"):
        for public in world.foreign[kind]:
            told = [
                await world.probe(rival, "rival", ACTIVITY, account=account, filter={kind: each})
                for each in (public, like(public))
            ]
            assert told[0] == told[1] and told[0]["data"]["node"]["activity"]["totalCount"] == 0
    owner = await world.cast.viewer("owner")
    own = (await ask(owner, ACTIVITY, account=account))["node"]
    assert own["engagement"]["client"]["name"] == f"{MARK} Hotel"
    assert "grant.given" in {each["kind"] for each in own["activity"]["nodes"]}
    named = {each["kind"]: each["actorName"] for each in own["activity"]["nodes"]}
    assert named["engagement.began"] == f"{MARK} Boss"


@pytest.mark.parametrize("name", STRANGERS)
async def test_by_search(world: World, name: str):
    """Every text of the owner's rows, whole and word by word: not found, and not counted."""
    viewer = await world.viewer(name)
    words = {word for text in world.texts for word in (text, *re.split(r"[\s@.-]+", text)) if MARK in word}
    assert len(words) > 20
    for place, field_ in LISTS.items():
        if "search" not in get_named_type(field_.args["filter"].type).fields:
            continue
        nothing = await world.probe(viewer, name, list_document(place), filter={"search": "nothing like it"})
        for number, word in enumerate(sorted(words)):
            told = await world.probe(viewer, name, list_document(place), by_both=number % 4 == 0, filter={"search": word})
            assert told == nothing, (place, word)
        if name != "anonymous" and place == "Query.clients":
            for number, word in enumerate(sorted(words)):
                nested = {"accounts": {"search": word}}
                assert await world.probe(viewer, name, list_document(place), by_both=number % 4 == 0, filter=nested) == nothing


@pytest.mark.parametrize("name", STRANGERS)
async def test_by_order_and_count(world: World, name: str):
    viewer = await world.viewer(name)
    for place, field_ in LISTS.items():
        lists = set()
        for order in get_named_type(get_named_type(field_.args["orderBy"].type).fields["field"].type).values:
            for direction in ("ASCENDING", "DESCENDING"):
                by = {"field": order, "direction": direction}
                told = await world.probe(viewer, name, list_document(place), orderBy=by, first=100)
                data = told["data"] and told["data"][place.split(".")[1]]
                if data:
                    assert data["totalCount"] == len(data["nodes"]) == len(data["edges"])
                    assert not data["pageInfo"]["hasNextPage"] and not data["pageInfo"]["hasPreviousPage"]
                    lists.add(frozenset(each["id"] for each in data["nodes"]))
        assert len(lists) <= 1, place


@pytest.mark.parametrize("name", STRANGERS)
async def test_by_the_owners_cursors(world: World, name: str):
    """A cursor opens nothing: with it the stranger sees its own rows, those after that place."""
    viewer, owner = await world.viewer(name), await world.cast.viewer("owner")
    for place, field_ in LISTS.items():
        if place in ("Query.partners", "Query.webhooks", "Query.interests", "Query.whatIfPartners"):
            continue
        root = place.split(".")[1]
        for order in get_named_type(get_named_type(field_.args["orderBy"].type).fields["field"].type).values:
            by = {"field": order, "direction": "ASCENDING"}
            edges = (await ask(owner, list_document(place), orderBy=by))[root]["edges"]
            assert edges
            for edge in edges:
                for side in ("after", "before"):
                    told = await world.probe(viewer, name, list_document(place), orderBy=by, **{side: edge["cursor"]})
                    if told["data"]:
                        assert {each["id"].split("_")[0] + "s" for each in told["data"][root]["nodes"]} <= {root.lower().removeprefix("open").removeprefix("support").replace("ies", "ys"), f"{root}s"}


def all_of(type_: Any, viewer: Viewer, levels: int) -> str:
    """Everything that can be selected of a type, so many edges deep, but for fields that the viewer lacks the permission for."""
    parts = ["__typename"]
    for name, each in type_.fields.items():
        needed, named = permission_of(each), get_named_type(each.type)
        if (needed and not viewer.can(needed)) or arguments(each, like):
            continue
        if is_leaf_type(named):
            parts.append(name)
        elif isinstance(named, GraphQLObjectType) and (levels or name == "nodes") and name != "edges":
            parts.append(f"{name} {{ {all_of(named, viewer, max(0, levels - (name != 'nodes')))} }}")
    return " ".join(parts)


@pytest.mark.parametrize("name", STRANGERS)
async def test_by_every_edge_from_what_the_stranger_sees(world: World, name: str):
    """From each row that the stranger sees, every field and every edge, two rows deep."""
    viewer = await world.viewer(name)
    walked: set[str] = set()
    for kind, node in NODES.items():
        rows = await node.model.visible_to(viewer)
        selected = all_of(TYPES[node.type.__name__], viewer, 1)
        for row in rows[:12]:
            document = f"query ($id: ID!) {{ node(id: $id) {{ ... on {node.type.__name__} {{ {selected} }} }} }}"
            told = await world.probe(viewer, name, document, id=gid(row))
            assert not told["errors"], (kind, told["errors"])
            assert told["data"]["node"]["id"] == gid(row)
            walked.add(kind)
    document = f"{{ viewer {{ {all_of(TYPES['Viewer'], viewer, 1)} }} }}"
    told = await world.probe(viewer, name, document)
    assert not told["errors"]
    if name == "rival":
        assert walked == set(NODES) - VENDORS_OWN - EARNINGS
    if name == "anonymous":
        assert not walked and told["data"] == {"viewer": None}


async def test_what_an_account_looks_like_is_said_of_clients_in_sight_alone(cast: Cast):
    """An unlinked account has the name of a client: the hint names it to who sees both, to no one else."""
    client = await cast.client("Mulcahy")
    engagement = await cast.account("Mulcahy")
    await (await engagement.account).engage(system(), cast.other.id, Origin.CLIENT)
    await Grant.give(system(), cast.staff["advisor"], engagement)
    hint = "{ accounts { nodes { looksLike { id name } } } }"
    for name, seen in (("owner", True), ("reader", True), ("advisor", False), ("rival", False), ("vendor", False)):
        data = await ask(await cast.viewer(name), hint)
        assert data["accounts"]["nodes"] == [{"looksLike": {"id": gid(client), "name": "Mulcahy"} if seen else None}], name


async def test_the_lost_grant_is_lost_at_the_next_request(world: World):
    """An answer asked for again by its idempotency key shows no more than the asker may see by now."""
    cast = world.cast
    add = "mutation ($input: AddClientInput!) { addClient(input: $input) { client { id name email } errors { code } } }"
    given = {"name": "Made by the advisor", "email": "secret@x.example", "idempotencyKey": "again"}
    made = (await ask(await cast.viewer("advisor"), add, input=given))["addClient"]["client"]
    client = await Client.get(id=ids.key_of(made["id"], "client"))
    await Grant.take_away(system(), cast.staff["advisor"], client)
    again = (await ask(await cast.viewer("advisor"), add, input=given))["addClient"]
    assert again == {"client": None, "errors": []}
    assert await Client.filter(name="Made by the advisor").count() == 1


async def test_the_same_key_of_another_asker_is_another_key(world: World):
    cast = world.cast
    add = "mutation ($input: AddClientInput!) { addClient(input: $input) { client { id name } errors { code } } }"
    given = {"name": "Same", "idempotencyKey": "k"}
    made = [await ask(await cast.viewer(name), add, input=given) for name in ("owner", "rival")]
    assert made[0]["addClient"]["client"]["id"] != made[1]["addClient"]["client"]["id"]


async def test_a_person_in_two_partners_sees_one_at_a_time(world: World):
    """The switcher names the other partner; its book stays closed until the person is there."""
    cast = world.cast
    staff = await Staff.create(
        user_id=cast.users["rival"].id, partner_id=cast.partner.id, role=Role.OWNER, invited_at=clock.now(), joined_at=clock.now()
    )
    there = await viewer_of(await User.get(id=cast.users["rival"].id), staff, clock.now())
    here = await cast.viewer("rival")
    count = "{ clients { totalCount nodes { id } } viewer { memberships { partner { name } } } }"
    seen = [await ask(viewer, count) for viewer in (here, there)]
    assert not {each["id"] for each in seen[0]["clients"]["nodes"]} & {each["id"] for each in seen[1]["clients"]["nodes"]}
    assert {each["partner"]["name"] for each in seen[0]["viewer"]["memberships"]} == {"Rival HR", f"{MARK} Partner"}
