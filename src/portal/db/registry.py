"""The modules that hold models: the one list that the ORM, the migrations and the tests read."""

MODELS: list[str] = [
    "portal.audit.models",
    "portal.tallies.models",
    "portal.programme.models",
    "portal.partners.models",
    "portal.people.models",
    "portal.products.models",
    "portal.access.models",
    "portal.access.models_requests",
    "portal.clients.models",
    "portal.clients.models_import",
    "portal.accounts.models",
    "portal.identity.models",
    "portal.invitations.models",
    "portal.referrals.models",
    "portal.points.models",
    "portal.earnings.models",
    "portal.invoices.models",
    "portal.outbox.models",
    "portal.outbox.webhooks",
    "portal.gql.models",
]
