"""Who may use which root field: one table, held against the schema, so that a new field needs a row."""

from dataclasses import replace
from types import SimpleNamespace

import pytest

from portal.kernel import clock, ids
from portal.people.models import viewer_of
from portal.programme.models import Tier
from tests.askers import ASKERS, asker
from tests.cast import Cast, answer, system
from tests.forms import arguments, call, root_fields
from tests.statements import Statements

EVERYONE = " ".join(ASKERS)
SIGNED_IN = EVERYONE.removesuffix(" anonymous")
WHO_READ = SIGNED_IN.removesuffix(" product billing")
WHO_REFER = "owner admin advisor reader rival vendor support analyst tool"
VENDOR_SIDE = "vendor finance support analyst"
WHO_SERVE = "owner admin advisor rival tool"
WHO_MANAGE = "owner admin rival tool"
WHO_LEAD = "owner admin rival"
WHO_REPORT = "product billing"
PEOPLE = "owner admin advisor reader rival vendor finance support"
WHO_EARN = "owner admin vendor finance analyst tool"  # a service provider's people have no earnings: not the rival
WHO_PAY = "vendor finance"
WHO_INVOICE = "owner admin rival vendor finance tool"
WHO_BILL = f"{WHO_INVOICE} analyst"
WHO_SUPPORT = "owner admin advisor reader rival vendor support"
WHO_ANSWER = "vendor support"
EVERY_PERSON = f"{PEOPLE} analyst"  # the analyst changes nothing but how the analyst signs in

# Who may. All others who are signed in are FORBIDDEN; anonymous is UNAUTHENTICATED. `viewer`, the catalogue and the tiers
# answer anonymous too, with nothing in them.
TABLE = {
    "Query.rateLimit": EVERYONE,
    "Query.viewer": EVERYONE,
    "Query.products": EVERYONE,
    "Query.pointsEntries": "owner admin advisor reader rival vendor finance support analyst tool",
    "Query.points": "owner admin advisor reader rival vendor finance support analyst tool",
    "Query.pointsOutlook": "owner admin advisor reader rival vendor finance support analyst tool",
    **{f"Query.{name}": WHO_READ for name in ("analytics", "clientGrowth", "clientRetention", "clientReport", "accountsAtRisk", "accountRisk", "usageMonths")},
    "Query.revenue": WHO_EARN,
    "Query.facts": "owner admin advisor reader rival vendor finance support analyst tool",
    "Mutation.recordFact": "vendor billing",
    "Query.sales": WHO_EARN,
    "Query.earnings": WHO_EARN,
    "Query.payouts": WHO_EARN,
    "Query.earningsBalances": WHO_EARN,
    "Query.earningsMonths": WHO_EARN,
    "Query.earningsSum": WHO_EARN,
    "Query.upcomingPayouts": WHO_EARN,
    "Query.statement": WHO_EARN,
    "Query.statementMonths": WHO_EARN,
    "Query.payoutRuns": WHO_PAY,
    "Mutation.drawPayoutRun": WHO_PAY,
    "Mutation.approvePayoutRun": WHO_PAY,
    "Mutation.discardPayoutRun": WHO_PAY,
    "Mutation.payPayoutRun": WHO_PAY,
    "Mutation.settlePayout": WHO_PAY,
    **{f"{each}": "vendor" for each in ("Query.privacyPeople", "Query.personalData", "Query.retention", "Mutation.exportPerson", "Mutation.erasePerson")},
    "Query.partnerFigures": VENDOR_SIDE,
    "Query.partnerMerge": "vendor",
    "Mutation.mergePartners": "vendor",
    "Query.ownData": EVERY_PERSON,
    "Mutation.exportOwnData": EVERY_PERSON,
    "Query.gettingStarted": WHO_LEAD,
    "Mutation.dismissGettingStarted": WHO_LEAD,
    "Mutation.resumeGettingStarted": WHO_LEAD,
    "Query.invoices": WHO_BILL,
    "Query.invoiceBalances": WHO_BILL,
    "Query.vendorInvoices": WHO_BILL,
    "Query.vendorInvoiceBalances": WHO_BILL,
    "Query.invoiceProposal": WHO_INVOICE,
    "Query.invoicePreview": WHO_INVOICE,
    **{f"Mutation.{verb}Invoice": WHO_INVOICE for verb in ("write", "change", "duplicate", "discard", "send", "resend", "pay", "reopen", "cancel")},
    "Mutation.reportInvoice": "billing",
    "Query.whatIfPartners": "vendor",
    "Mutation.tryProgramme": "vendor",
    "Query.payoutDetails": "owner",
    "Query.payoutWaitDays": "owner",
    "Query.payoutPeriod": WHO_PAY,
    "Mutation.givePayoutDetails": "owner",
    "Mutation.removePayoutDetails": "owner",
    "Mutation.makePaymentFile": WHO_PAY,
    "Mutation.writePaymentFile": WHO_PAY,
    "Mutation.reportSale": "billing",
    "Mutation.reportSaleChange": "billing",
    "Query.tiers": EVERYONE,
    "Query.programmeVersions": EVERYONE,
    "Query.shippedProgramme": "vendor",
    "Mutation.draftProgramme": "vendor",
    "Mutation.changeProgramme": "vendor",
    "Mutation.publishProgramme": "vendor",
    "Mutation.discardProgramme": "vendor",
    "Query.node": SIGNED_IN,
    "Query.nodes": SIGNED_IN,
    "Query.languages": SIGNED_IN,
    "Query.counters": WHO_READ,
    "Query.clients": WHO_READ,
    "Query.accounts": WHO_READ,
    "Query.segments": WHO_READ,
    "Query.standingGrants": WHO_READ,
    "Query.reportSchedules": PEOPLE,
    "Mutation.scheduleReport": PEOPLE,
    "Mutation.stopReport": PEOPLE,
    "Mutation.giveStandingAccess": WHO_MANAGE,
    "Mutation.endStandingAccess": WHO_MANAGE,
    "Query.find": WHO_READ,
    **{f"Mutation.{verb}Segment": PEOPLE for verb in ("save", "change", "delete", "restore")},
    "Query.openJobs": WHO_READ,
    "Query.attention": WHO_READ,
    "Query.notifications": PEOPLE,
    "Query.notificationPreferences": PEOPLE,
    "Mutation.markNotificationsRead": PEOPLE,
    "Mutation.changeNotificationPreferences": PEOPLE,
    "Query.events": WHO_READ,
    "Query.staff": WHO_READ,
    "Query.signIns": "owner admin advisor reader rival vendor support tool",
    "Query.otherClients": "owner admin advisor rival",
    "Query.accessRequests": "owner admin advisor rival",
    "Mutation.askForAccess": "owner admin advisor rival",
    "Mutation.decideAccessRequest": WHO_MANAGE,
    "Mutation.signIn": "owner admin advisor rival",
    "Mutation.endSignIn": "owner admin advisor rival",
    "Mutation.answerRestoreRequest": WHO_REPORT,
    "Mutation.askToRestore": "owner admin advisor rival",
    "Mutation.resetPassword": "owner admin advisor rival",
    "Query.partners": VENDOR_SIDE,
    "Mutation.addClient": WHO_SERVE,
    "Mutation.changeClient": WHO_SERVE,
    "Query.clientImports": WHO_SERVE,
    "Mutation.startClientImport": WHO_SERVE,
    "Mutation.matchClientImport": WHO_SERVE,
    "Mutation.runClientImport": WHO_SERVE,
    "Mutation.discardClientImport": WHO_SERVE,
    "Mutation.archiveClient": WHO_MANAGE,
    "Mutation.restoreClient": WHO_MANAGE,
    "Mutation.writeNote": WHO_SERVE,
    "Mutation.editNote": WHO_SERVE,
    "Mutation.pinNote": WHO_SERVE,
    "Mutation.removeNote": WHO_SERVE,
    "Mutation.putBackNote": WHO_SERVE,
    "Mutation.fileAccount": WHO_SERVE,
    "Query.adminProposals": "owner rival",
    "Mutation.confirmAdminProposal": "owner rival",
    "Mutation.declineAdminProposal": "owner rival",
    "Query.accountDrafts": WHO_SERVE,
    "Query.countryDefaults": SIGNED_IN,
    "Mutation.startAccountDraft": WHO_SERVE,
    "Mutation.saveAccountDraft": WHO_SERVE,
    "Mutation.submitAccountDraft": WHO_SERVE,
    "Mutation.discardAccountDraft": WHO_SERVE,
    "Mutation.openAccount": WHO_SERVE,
    "Mutation.checkCompanyId": WHO_SERVE,
    "Mutation.retryProvisioning": WHO_SERVE,
    "Mutation.changeAccount": WHO_SERVE,
    "Mutation.changeCompanyId": "vendor",
    "Mutation.requestPlan": WHO_SERVE,
    "Mutation.withdrawAccount": WHO_SERVE,
    "Query.invitations": WHO_READ,
    "Query.inviteLinks": WHO_SERVE,
    "Query.invitationPreview": WHO_SERVE,
    "Mutation.inviteBusinesses": WHO_SERVE,
    "Mutation.resendInvitation": WHO_SERVE,
    "Mutation.revokeInvitation": WHO_SERVE,
    "Mutation.makeInviteLink": WHO_SERVE,
    "Mutation.rotateInviteLink": WHO_SERVE,
    "Mutation.switchInviteLink": WHO_SERVE,
    "Query.referrals": WHO_REFER,
    "Query.referralFunnel": WHO_REFER,
    "Query.referralRules": WHO_REFER,
    "Query.likeReferrals": WHO_REFER,
    **{f"Mutation.{verb}": WHO_SERVE for verb in ("submitReferral", "changeReferral", "withdrawReferral", "extendReferral", "disputeReferral")},
    "Mutation.claimBusiness": WHO_SERVE,
    "Mutation.makeReferralFolder": WHO_SERVE,
    **{f"Mutation.{verb}": "vendor" for verb in ("decideReferral", "moveReferral", "decideReferralRequest")},
    "Mutation.unlinkAccount": WHO_SERVE,
    "Mutation.grantAccess": WHO_MANAGE,
    "Mutation.revokeAccess": WHO_MANAGE,
    **{f"Mutation.{verb}BulkRun": WHO_SERVE for verb in ("preview", "start", "stop", "undo")},
    "Query.bulkRuns": WHO_SERVE,
    "Query.bulkRows": WHO_SERVE,
    "Mutation.inviteStaff": WHO_LEAD,
    "Mutation.inviteStaffAgain": WHO_LEAD,
    "Mutation.changeStaffRole": WHO_LEAD,
    "Mutation.deactivateStaff": WHO_LEAD,
    "Mutation.activateStaff": WHO_LEAD,
    "Mutation.transferOwnership": "owner rival",
    "Mutation.changeProfile": PEOPLE,
    "Mutation.changeEmail": PEOPLE,
    "Mutation.changePassword": PEOPLE,
    "Mutation.endSession": PEOPLE,
    "Mutation.endOtherSessions": PEOPLE,
    "Mutation.removeAuthenticatorApp": EVERY_PERSON,
    "Mutation.removePasskey": EVERY_PERSON,
    "Mutation.renamePasskey": EVERY_PERSON,
    "Mutation.sendFactorReset": "owner rival",
    "Mutation.sendFactorResetByEmail": "vendor",
    "Mutation.changePartner": WHO_LEAD,
    "Mutation.setPartnerTier": "vendor",
    "Mutation.registerPartner": "vendor",
    "Query.interests": "vendor",
    "Mutation.approvePartner": "vendor",
    "Mutation.declinePartner": "vendor",
    "Mutation.suspendPartner": "vendor",
    "Mutation.reactivatePartner": "vendor",
    "Mutation.requireSecondFactor": "owner rival",
    "Mutation.addProduct": "vendor",
    "Mutation.addModule": "vendor",
    "Mutation.addPlan": "vendor",
    "Query.productAccount": WHO_REPORT,
    "Mutation.reportProvisioning": WHO_REPORT,
    "Mutation.reportFirstLogIn": WHO_REPORT,
    "Mutation.reportLifecycle": WHO_REPORT,
    "Mutation.reportUsage": WHO_REPORT,
    "Mutation.reportPlan": WHO_REPORT,
    "Mutation.reportUsers": WHO_REPORT,
    "Mutation.reportAccess": WHO_REPORT,
    "Mutation.reportOpenJobs": WHO_REPORT,
    "Mutation.reportCases": WHO_REPORT,
    "Mutation.addPartner": WHO_REPORT,
    "Mutation.withdrawPartner": WHO_REPORT,
    "Mutation.allowAsOtherUser": WHO_REPORT,
    "Query.vendorQueues": VENDOR_SIDE,
    "Query.supportCases": WHO_READ,
    **{f"Query.{name}": WHO_SUPPORT for name in ("partnerCases", "supportCounts", "supportTerms")},
    "Query.supportPeople": WHO_ANSWER,
    **{f"Query.{name}": f"{PEOPLE} tool" for name in ("resources", "resourceCategories")},
    **{f"Mutation.{name}Resource": "vendor" for name in ("add", "change", "publish", "archive", "move")},
    **{f"Mutation.{name}": PEOPLE for name in ("downloadResource", "voteResource", "sendTestTemplate", "readTrainingPage", "finishTraining")},
    **{f"Mutation.{name}": WHO_SUPPORT for name in ("askSupport", "writeCaseMessage", "solveCase", "reopenCase")},
    **{f"Mutation.{name}": WHO_ANSWER for name in ("assignCase", "setCasePriority", "nameAccountManager")},
    "Mutation.addOidcClient": "vendor",
    "Mutation.changeOidcClient": "vendor",
    "Mutation.rotateOidcClientSecret": "vendor",
    "Query.tokens": EVERY_PERSON,
    "Query.tokenScopes": EVERY_PERSON,
    "Mutation.createToken": EVERY_PERSON,
    "Mutation.revokeToken": EVERY_PERSON,
    "Mutation.changeProduct": "vendor",
    "Mutation.renameModule": "vendor",
    "Mutation.retireModule": "vendor",
    "Mutation.restoreModule": "vendor",
    "Mutation.renamePlan": "vendor",
    "Mutation.retirePlan": "vendor",
    "Mutation.restorePlan": "vendor",
    "Query.endpoints": "vendor support",
    "Query.webhooks": "vendor support",
    "Mutation.replayDeadWebhooks": "vendor",
    "Mutation.addEndpoint": "vendor",
    "Mutation.changeEndpoint": "vendor",
    "Mutation.pauseEndpoint": "vendor",
    "Mutation.resumeEndpoint": "vendor",
    "Mutation.rotateEndpointSecret": "vendor",
    "Mutation.pingEndpoint": "vendor",
    "Mutation.replayWebhook": "vendor",
    "Mutation.skipWebhook": "vendor",
}
FIELDS = dict(root_fields())
EMPTY_FOR_ANONYMOUS = {"Query.rateLimit": None, "Query.viewer": None, "Query.products": [], "Query.tiers": [], "Query.programmeVersions": []}
REFUSALS = {"FORBIDDEN", "UNAUTHENTICATED"}


def random_id(_name: str) -> str:
    return ids.encode("client", ids.new())


def test_every_root_field_has_its_row_and_every_row_its_field():
    assert set(TABLE) == set(FIELDS)
    assert all(set(row.split()) <= set(ASKERS) for row in TABLE.values())


@pytest.mark.parametrize("who", ASKERS)
async def test_who_may_use_which_root_field(cast: Cast, who: str):
    """Who may not is told so before anything is read or written."""
    for partner in (cast.partner, cast.other):  # analytics are open to them
        await partner.set_tier(system(), await Tier.get(name="Gold"), "Long ago.")
    viewer = await asker(cast, who)
    wrong = {}
    for place, field in FIELDS.items():
        document, variables = call(place, field, arguments(field, random_id))
        with Statements() as sent:
            result = await answer(viewer, document, **variables)
        codes = [error.extensions["code"] for error in result.errors or ()]
        if who in TABLE.get(place, who).split():  # a field without a row fails the test above
            told = codes  # user errors are answers; no error of any kind stands beside them
        elif who == "anonymous":
            told = codes != ["UNAUTHENTICATED"] or sent.texts
        else:
            told = codes != ["FORBIDDEN"] or sent.texts
        if told:
            wrong[place] = told, codes, sent.texts[:1]
    assert not wrong


async def test_what_is_open_to_anonymous_is_empty(cast: Cast):
    open_fields = {place for place, row in TABLE.items() if "anonymous" in row.split()}
    assert open_fields == set(EMPTY_FOR_ANONYMOUS)
    viewer = await asker(cast, "anonymous")
    for place, empty in EMPTY_FOR_ANONYMOUS.items():
        document, _none = call(place, FIELDS[place], {})
        result = await answer(viewer, document)
        assert result.errors is None and result.data == {place.split(".")[1]: empty}


async def test_anonymous_sees_no_introspection(cast: Cast):
    result = await answer(await asker(cast, "anonymous"), "{ __schema { types { name } } }")
    assert result.errors and result.data is None
    result = await answer(await asker(cast, "anonymous"), "{ clientz { nodes { id } } }")
    assert "Did you mean" not in str(result.errors)


async def test_no_permission_that_reads_opens_a_mutation(cast: Cast):
    """The analyst in GraphiQL, with every permission that ends in `:read`, changes nothing but how the analyst signs in."""

    from portal.people.rules import ALL_PERMISSIONS

    reads = frozenset(each for each in ALL_PERMISSIONS if each.endswith(":read"))
    for viewer in (await asker(cast, "analyst"), replace(await asker(cast, "owner"), permissions=reads)):
        for place, field in FIELDS.items():
            if place.startswith("Mutation.") and not (viewer.role is None and TABLE[place] == EVERY_PERSON):
                document, variables = call(place, field, arguments(field, random_id))
                with Statements() as sent:
                    result = await answer(viewer, document, **variables)
                assert [error.extensions["code"] for error in result.errors] == ["FORBIDDEN"], place
                assert not sent.texts, place


async def test_a_token_never_has_more_than_its_scopes(cast: Cast):
    token = SimpleNamespace(id=ids.new(), scopes=["clients:read", "tiers:manage"])
    viewer = await viewer_of(cast.users["owner"], cast.staff["owner"], clock.now(), token=token)
    assert viewer.permissions == {"clients:read"}
    for place, codes in {"Query.clients": [], "Mutation.addClient": ["FORBIDDEN"], "Mutation.setPartnerTier": ["FORBIDDEN"]}.items():
        document, variables = call(place, FIELDS[place], arguments(FIELDS[place], random_id))
        result = await answer(viewer, document, **variables)
        assert [error.extensions["code"] for error in result.errors or ()] == codes


@pytest.mark.parametrize("who", [name for name in ASKERS if name not in ("owner", "admin", "advisor", "reader", "rival", "vendor", "support", "tool")])
async def test_contact_data_takes_its_permission(cast: Cast, who: str):
    client = await cast.client("Bakery", email="mia@bakehouse.example", contact_name="Mia", phone="1", street="Main 1", postcode="D1")
    assert client
    for name in ("contactName", "email", "phone", "street", "postcode"):
        result = await answer(await asker(cast, who), f"{{ clients {{ nodes {{ name {name} }} }} }}")
        assert result.errors[0].extensions["code"] in REFUSALS
        assert "Mia" not in str(result.data) and "bakehouse" not in str(result.data)
    if who not in ("anonymous", "product", "billing"):  # these have no list of clients at all
        for text in ("mia", "bakehouse", "main"):
            result = await answer(await asker(cast, who), f'{{ clients(filter: {{ search: "{text}" }}) {{ totalCount }} }}')
            assert result.data["clients"]["totalCount"] == 0
