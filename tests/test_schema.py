"""The schema as a whole: printed and committed, described throughout, and closed: each way to a row asks who looks."""

import inspect
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNonNull,
    GraphQLObjectType,
    get_named_type,
    is_list_type,
)

from portal.gql.declare import NODES
from portal.gql.pages import LISTINGS, Connection
from portal.gql.permissions import Requires
from portal.gql.plan.made import MADE_OF, Batch, Column, Computed, Figures, Many, One, PublicId, Related
from portal.gql.ready import Ready
from portal.people.rules import ALL_PERMISSIONS
from portal.schema import schema, sdl
from tests.forms import TYPES, root_fields

ROOT = Path(__file__).resolve().parents[1]
OWN = {name: each for name, each in TYPES.items() if not name.startswith("__")}
WITH_FIELDS = {name: each for name, each in OWN.items() if isinstance(each, GraphQLObjectType | GraphQLInterfaceType)}
# Names that a template's `row.name` would find on a dict before it finds the field, or that the ORM's rows have.
TAKEN = {"items", "keys", "values", "get", "copy", "pop", "popitem", "update", "clear", "setdefault", "fromkeys"}


def made_of(field: Any) -> Any:
    return getattr((field.extensions or {}).get("strawberry-definition"), "metadata", {}).get(MADE_OF)


def test_the_committed_schema_is_the_one_that_is_served():
    assert (ROOT / "schema.graphql").read_text() == sdl(), "run ./run schema > schema.graphql"


def undescribed() -> Iterator[str]:
    for name, each in OWN.items():
        if not each.description and name not in ("Query", "Mutation"):
            yield name
        if isinstance(each, GraphQLEnumType):
            yield from (f"{name}.{key}" for key, value in each.values.items() if not value.description)
        if isinstance(each, GraphQLInputObjectType):
            yield from (f"{name}.{key}" for key, field in each.fields.items() if not field.description)
    for name, each in WITH_FIELDS.items():
        for key, field in each.fields.items():
            if not field.description:
                yield f"{name}.{key}"
            yield from (f"{name}.{key}({arg})" for arg, value in field.args.items() if not value.description)




def test_everything_is_described():
    assert sorted(undescribed()) == []


def test_no_field_has_a_name_that_templates_take_for_a_method():
    assert not [f"{name}.{key}" for name, each in WITH_FIELDS.items() for key in each.fields if key in TAKEN]


def test_every_permission_that_a_field_asks_for_is_one_that_someone_has():
    asked = set()
    for each in WITH_FIELDS.values():
        for field in each.fields.values():
            definition = (field.extensions or {}).get("strawberry-definition")
            asked |= {found.permission for found in getattr(definition, "directives", ()) if isinstance(found, Requires)}
    assert asked and asked <= ALL_PERMISSIONS


def test_every_mutation_takes_one_input_with_an_idempotency_key_and_gives_errors():
    for place, field in root_fields():
        if not place.startswith("Mutation."):
            continue
        name = place.split(".")[1]
        assert list(field.args) == ["input"], place
        assert "idempotencyKey" in get_named_type(field.args["input"].type).fields, place
        payload = get_named_type(field.type)
        assert isinstance(field.type, GraphQLNonNull) and "errors" in payload.fields, place
        others = [each for key, each in payload.fields.items() if key != "errors"]
        assert others and not any(isinstance(each.type, GraphQLNonNull) for each in others), f"{name}: null where refused"
        definition = field.extensions["strawberry-definition"]
        assert any(isinstance(each, Requires) for each in definition.directives), f"{name} asks for no permission"


def test_every_list_in_pages_is_bounded_and_counted():
    for name, each in WITH_FIELDS.items():
        for key, field in each.fields.items():
            if get_named_type(field.type).name.endswith("Connection") and (name, key) != ("ProductAccount", "accessLog"):  # shown forward only
                assert {"first", "after", "last", "before", "filter", "orderBy"} <= set(field.args), f"{name}.{key}"
    for name, each in OWN.items():
        if name.endswith("Connection"):
            assert {"nodes", "edges", "pageInfo", "totalCount"} <= set(each.fields), name
            assert issubclass(each.extensions["strawberry-definition"].origin, Connection)


def test_every_type_with_rows_has_a_scope():
    for kind, node in NODES.items():
        scope = inspect.getattr_static(node.model, "visible_to", None)
        assert isinstance(scope, classmethod), kind
    for name, listing in LISTINGS.items():
        assert listing.scope.__func__.__name__ == "visible_to", name


def path_leads(model, path: str) -> bool:
    """Whether a column is there, along relations that are there."""
    *steps, last = path.split("__")
    for step in steps:
        if step not in model._meta.fetch_fields:
            return False
        model = model._meta.fields_map[step].related_model
    return last in model._meta.fields_map


async def test_every_field_of_a_row_says_what_it_is_made_of(db):
    """A column that is there, a value of columns that are there, a relation by a key that is there, or a batch."""
    for node in NODES.values():
        own = node.model._meta
        columns = set(own.fields_map) | {f"{name}_id" for name in own.fk_fields}
        for key, field in TYPES[node.type.__name__].fields.items():
            place = f"{node.type.__name__}.{key}"
            match made_of(field):
                case PublicId():
                    pass
                case Related(kind, keys):
                    assert kind in NODES and keys, place
                    assert get_named_type(field.type).name == NODES[kind].type.__name__, place
                    for each in keys:
                        assert path_leads(NODES[kind].model, each.path), f"{place} by {each.path}"
                case Figures(kind, by):
                    assert kind in NODES and path_leads(NODES[kind].model, by), place
                case Column():
                    assert field.extensions["strawberry-definition"].python_name in columns, place
                case Computed(needs=needs):
                    assert set(needs) <= columns, place
                case One(kind, by):
                    assert kind in NODES and by in columns, place
                    assert get_named_type(field.type).name == NODES[kind].type.__name__, place
                case Many(name, by, scope):
                    assert name in LISTINGS and scope is None and by, place
                case Batch():
                    pass
                case other:
                    raise AssertionError(f"{place} is made of {other}")


def test_every_batch_that_gives_rows_reads_them_through_their_scope():
    """Its source names `visible_to`; what it takes rows from otherwise stands here with the reason."""
    elsewhere = {
        "ProgrammeVersion.sections": "no rows of the database: sentences of a document",
        "ProgrammeVersion.problems": "the same",
        "ProgrammeVersion.changes": "compared with the version in force, which all who sign in read",
        "AccountDraft.texts": "no rows of the database: what was typed",
        "AccountDraft.product": "read by row_by_id, in the viewer's scope",
        "AccountDraft.client": "the same",
        "AccountDraft.cloneFrom": "the same",
        "AccountDraft.plan": "the same",
        "AccountDraft.modules": "the vendor's catalogue, of a product read by row_by_id",
        "AccountDraft.problems": "no rows of the database: what is wrong with what was typed",
        "Plan.price": "no rows of the database: two columns as one value",
        "ClientImport.columns": "no rows of the database: columns of a file",
        "Sale.changes": "of sales that were read in the viewer's scope, by their numbers",
        "Sale.earned": "the same",
        "Payout.hold": "of payouts that were read in the viewer's scope: a moment of their details, nothing of what these hold",
        "WhatIf.sums": "no rows of the database: columns of the row",
        "WhatIf.moves": "the same",
        "Resource.filled": "no rows: a text of the row, for those whom Resource.open_to lets see it",
        "Resource.training": "the same, and how far the viewer has come",
        "Resource.helped": "figures, for those who manage resources",
        "PartnerCase.assignee": "the vendor's people who answer, for themselves",
        "WhatIf.progress": "a number of partners, for vendor staff, who see all",
        "WhatIfPartner.sums": "no rows of the database: columns of the row",
        "PayoutRun.progress": "of runs that were read in the viewer's scope",
        "PayoutRun.held": "the same",
        "PayoutRun.sums": "the same",
        "Account.canSignIn": "a decision; the model asks Engagement.visible_to",
        "Account.ownSignIn": "the viewer's own alone, in the viewer's own partner",
        "AccountUser.canActAs": "a decision; the model asks AccountUser.visible_to and Engagement.visible_to",
        "ClientImport.result": "the clients that rows are compared with are read by Client.visible_to, those shown by row_by_key",
    }
    for node in NODES.values():
        for key, field in TYPES[node.type.__name__].fields.items():
            declared, place = made_of(field), f"{node.type.__name__}.{key}"
            if isinstance(declared, Batch) and isinstance(get_named_type(field.type), GraphQLObjectType) and place not in elsewhere:
                source = inspect.getsource(declared.load)
                named = [declared.load.__globals__.get(name) for name in declared.load.__code__.co_names]
                source += "".join(inspect.getsource(each) for each in named if inspect.isfunction(each))
                questions = [inspect.getsource(each._build) for each in named if isinstance(each, Ready)]
                assert "visible_to" in source or questions, place
                assert all("visible_to" in question for question in questions), place


def test_no_list_is_unbounded_but_those_of_the_vendor_and_of_one_row():
    """A list without pages is short by nature."""
    short = {
        "Query.nodes": "at most 100",
        "Query.privacyPeople": "at most twenty",
        "PersonalData.held": "one a kind of data",
        "PartnerFigures.byStatus": "one a status",
        "PartnerFigures.byKind": "one a kind",
        "PartnerFigures.byTier": "one a tier",
        "PartnerMerge.lines": "one a kind of thing",
        "PartnerMerge.hinders": "a few",
        "Query.retention": "one a kind of row",
        "PersonalData.hinders": "a few, and a partner each that the person alone owns",
        "PersonalData.names": "those of one person",
        "PrivacyPerson.partners": "the partners of one person",
        "Query.ownData": "the same",
        "OtherClients.nodes": "at most 100",
        "ProductAccount.restoreRequests": "at most 20",
        "Query.products": "the vendor's catalogue",
        "Query.find": "at most twenty",
        "BulkGiven.moduleNames": "those of one product",
        "Query.segments": "at most fifty a person, and the shared ones",
        "Query.reportSchedules": "at most twenty a person, and those that have ended",
        "Query.standingGrants": "at most fifty segments for each of the staff",
        "Segment.problems": "of one filter",
        "Query.tiers": "the programme's",
        "Query.programmeVersions": "a few a year",
        "Query.payoutRuns": "one a period",
        "Referral.commission": "one a currency",
        "PayoutRun.sums": "one a currency and state",
        "PayoutRun.held": "the same",
        "PayoutRun.checks": "the few partners of a run that are to be looked at",
        "PayoutRun.files": "a few a run",
        "Query.payoutDetails": "one a currency",
        "ProgrammeVersion.whatIfs": "at most ten",
        "WhatIf.sums": "one a currency",
        "WhatIf.moves": "the programme's tiers, each with each",
        "WhatIfPartner.sums": "one a currency",
        "Sale.entries": "those of one sale",
        "Sale.changes": "those of one sale",
        "Sale.whyNot": "one a rule",
        "EarningEntry.steps": "of one entry",
        "PointsEntry.steps": "of one entry",
        "Query.earningsBalances": "one a currency",
        "Query.earningsMonths": "one a month, product and currency, of five years at most",
        "EarningsSum.versions": "a few a year",
        "Query.upcomingPayouts": "one a currency",
        "Query.statementMonths": "one a month",
        "Statement.versions": "a few a year",
        "Statement.takenBackIn": "one a month",
        "Statement.currencies": "one a currency",
        "StatementCurrency.products": "the vendor's catalogue",
        "StatementCurrency.adjustments": "a document of one month",
        "StatementCurrency.payments": "one a payout",
        "StatementProduct.lines": "one a client",
        "PointsStanding.steps": "the programme's tiers",
        "TierStep.needs": "of one tier",
        "Query.pointsOutlook": "days of two years at most",
        "ProgrammeVersion.sections": "of one document",
        "ProgrammeSection.sentences": "of one document",
        "ProgrammeVersion.problems": "of one document",
        "ProgrammeVersion.changes": "of one document",
        "GettingStarted.steps": "three",
        "Analytics.tiers": "the programme's tiers",
        "ClientGrowth.months": "at most 36",
        "ClientRetention.cohorts": "at most 36",
        "ClientCohort.kept": "at most 36",
        "ClientReport.clients": "a report: one a client",
        "ReportedClient.products": "the vendor's catalogue",
        "Query.accountsAtRisk": "a report: one an account at risk",
        "Risk.reasons": "at most five",
        "Query.usageMonths": "at most 36",
        "Revenue.months": "at most 36",
        "Revenue.currencies": "one a currency",
        "Invoice.lines": "at most 100",
        "Invoice.taxes": "one a rate",
        "InvoicePreview.lines": "at most 100",
        "InvoicePreview.taxes": "one a rate",
        "InvoicePreview.errors": "a few a line",
        "Query.invoiceBalances": "one a currency",
        "Query.vendorInvoiceBalances": "one a currency",
        "Query.endpoints": "one a product",
        "Query.vendorQueues": "seven",
        "OidcClient.redirectUris": "one product's",
        "OidcClient.afterLogoutUris": "one product's",
        "Query.tokenScopes": "the permissions that there are",
        "ApiToken.scopes": "the permissions that there are",
        "ProductAccount.partners": "those that serve one account",
        "Webhook.attempts": "some ten, and as many a replay",
        "Query.clientImports": "at most ten, one person's",
        "Query.inviteLinks": "a few, one a product, offer and campaign",
        "InviteLink.days": "thirty",
        "Query.adminProposals": "at most 100, of one account's admins",
        "Query.accountDrafts": "at most twenty, one person's",
        "AccountDraft.modules": "the vendor's catalogue",
        "AccountDraft.problems": "at most one a field",
        "ModuleChoice.neededBy": "the vendor's catalogue",
        "Module.needs": "the vendor's catalogue",
        "ClientImport.columns": "at most 100",
        "ImportResult.rows": "at most 5,000, of one file",
        "Query.languages": "those that there are",
        "Viewer.permissions": "those that there are",
        "Viewer.memberships": "one person's",
        "Viewer.sessions": "at most 100",
        "Factors.passkeys": "at most 20",
        "Factors.requiredBy": "one person's partners",
        "Counters.byLifecycle": "one a lifecycle",
        "Product.modules": "the vendor's catalogue",
        "Product.plans": "the vendor's catalogue",
        "Account.modules": "of one product",
        "Attention.asks": "one a kind",
        "NotificationPreferences.ways": "one a kind",
        "Account.usage": "twelve weeks",
        "Partner.tierHistory": "a few a year",
        "Note.revisions": "of one note",
        "ImportColumn.samples": "a few",
        "Client.grants": "one a staff member and account",
        "Engagement.grants": "one a staff member",
        "Query.likeReferrals": "at most 20",
        "Referral.duplicates": "at most 20",
        "Referral.acts": "those that there are",
        "Referral.steps": "the stages, and a few more after disputes",
        "Referral.requests": "a few of one referral",
        "ReferralFunnel.stages": "one a stage",
        "ReferralRules.stages": "one a stage",
        "ReferralRules.sentences": "of one document",
        "PartnerCase.acts": "those that there are",
        "CaseMessage.files": "at most five",
        "SupportTerms.channels": "those that there are",
        "SupportTerms.promises": "one a priority",
        "Query.supportPeople": "the vendor's own who answer",
        "Query.resourceCategories": "the vendor's few",
        "Resource.formerFiles": "at most 20",
        "Training.pages": "of one text",
        "Training.questions": "of one text",
        "TrainingQuestion.answers": "of one text",
    }
    found = set()
    for name, each in WITH_FIELDS.items():
        if name.endswith(("Connection", "Payload")):
            continue
        for key, field in each.fields.items():
            type_ = field.type.of_type if isinstance(field.type, GraphQLNonNull) else field.type
            if is_list_type(type_):
                found.add(f"{name}.{key}")
    assert found == set(short)


def test_printing_the_schema_twice_gives_the_same_text():
    assert sdl() == schema.as_str() + "\n"
