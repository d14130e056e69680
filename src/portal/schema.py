"""The one schema: every domain's types merged."""

from strawberry.schema.config import StrawberryConfig
from strawberry.tools import merge_types

from portal.access.schema import AccessMutation, AccessQuery
from portal.accounts.schema import AccountsMutation, AccountsQuery
from portal.accounts.schema_masters import MastersMutation, MastersQuery
from portal.accounts.schema_open import OpeningMutation, OpeningQuery
from portal.accounts.schema_product import ProductMutation, ProductQuery
from portal.accounts.schema_reported import ReportedQuery
from portal.audit.schema import AuditQuery
from portal.bulk.schema import BulkMutation, BulkQuery
from portal.clients.schema import ClientsMutation, ClientsQuery
from portal.clients.schema_import import ClientsImportMutation, ClientsImportQuery
from portal.earnings.schema import EarningsMutation, EarningsQuery
from portal.earnings.schema_billing import BillingMutation
from portal.earnings.schema_payouts import PayoutsMutation, PayoutsQuery
from portal.earnings.schema_statement import StatementQuery
from portal.earnings.schema_what_if import WhatIfMutation, WhatIfQuery
from portal.files import schema as _files_schema  # noqa: F401  a type that others lead to
from portal.gql.core import CoreQuery, PortalSchema
from portal.gql.declare import NODES
from portal.identity.schema import IdentityMutation, IdentityQuery
from portal.identity.schema_clients import ClientsMutation as OidcClientsMutation
from portal.insights.schema import InsightsQuery
from portal.insights.schema_schedules import SchedulesMutation, SchedulesQuery
from portal.invitations.schema import InvitationsMutation, InvitationsQuery
from portal.invoices.schema import InvoicesMutation, InvoicesQuery
from portal.invoices.schema_billing import InvoicesBillingMutation
from portal.merging.schema import MergingMutation, MergingQuery
from portal.notifications.schema import NotificationsMutation, NotificationsQuery
from portal.outbox.schema import OutboxMutation, OutboxQuery
from portal.overview.schema import OverviewQuery
from portal.overview.schema_attention import AttentionQuery
from portal.overview.schema_start import StartMutation, StartQuery
from portal.overview.schema_vendor import VendorQuery
from portal.partners.schema import PartnersMutation, PartnersQuery
from portal.partners.schema_facts import FactsMutation, FactsQuery
from portal.people.schema import PeopleQuery
from portal.people.schema.factors import FactorsMutation
from portal.people.schema.mutations import PeopleMutation
from portal.people.schema.register import RegisterMutation
from portal.people.schema.tokens import TokensMutation, TokensQuery
from portal.points.schema import PointsQuery
from portal.privacy.schema import PrivacyMutation, PrivacyQuery
from portal.products.schema import ProductsMutation, ProductsQuery
from portal.programme.schema import ProgrammeMutation, ProgrammeQuery
from portal.referrals.schema import ReferralsMutation, ReferralsQuery
from portal.resources.schema import ResourcesMutation, ResourcesQuery
from portal.search.schema import SearchQuery
from portal.segments.schema import SegmentsMutation, SegmentsQuery
from portal.segments.schema_standing import StandingMutation, StandingQuery
from portal.support.schema import SupportMutation, SupportQuery

Query = merge_types(
    "Query",
    (
        CoreQuery,
        PeopleQuery,
        TokensQuery,
        OverviewQuery,
        AttentionQuery,
        NotificationsQuery,
        VendorQuery,
        StartQuery,
        ClientsQuery,
        ClientsImportQuery,
        AccountsQuery,
        SegmentsQuery, StandingQuery, SchedulesQuery,
        SearchQuery,
        BulkQuery,
        AccessQuery,
        IdentityQuery,
        OpeningQuery,
        MastersQuery,
        InvitationsQuery,
        AuditQuery,
        PartnersQuery,
        FactsQuery,
        ProductsQuery,
        ProgrammeQuery,
        PointsQuery,
        EarningsQuery,
        ReferralsQuery,
        StatementQuery,
        InvoicesQuery,
        SupportQuery,
        InsightsQuery,
        ResourcesQuery,
        PayoutsQuery,
        WhatIfQuery,
        OutboxQuery,
        ProductQuery,
        ReportedQuery,
        PrivacyQuery,
        MergingQuery,
    ),
)
Mutation = merge_types(
    "Mutation",
    (
        ClientsMutation,
        ClientsImportMutation,
        AccountsMutation,
        SegmentsMutation, StandingMutation, SchedulesMutation,
        BulkMutation,
        OpeningMutation,
        MastersMutation,
        InvitationsMutation,
        AccessMutation,
        IdentityMutation,
        PeopleMutation,
        FactorsMutation,
        RegisterMutation,
        TokensMutation,
        PartnersMutation,
        FactsMutation,
        ProductsMutation,
        ProgrammeMutation,
        EarningsMutation,
        PayoutsMutation,
        WhatIfMutation,
        BillingMutation,
        ReferralsMutation,
        InvoicesMutation,
        InvoicesBillingMutation,
        SupportMutation,
        ResourcesMutation,
        StartMutation,
        NotificationsMutation,
        OutboxMutation,
        OidcClientsMutation,
        ProductMutation,
        PrivacyMutation,
        MergingMutation,
    ),
)

schema = PortalSchema(
    query=Query,
    mutation=Mutation,
    types=[node.type for node in NODES.values()],
    config=StrawberryConfig(auto_camel_case=True, disable_field_suggestions=True),
)


def sdl() -> str:
    """The schema in GraphQL's schema definition language, as `schema.graphql` holds it."""
    return schema.as_str() + "\n"
