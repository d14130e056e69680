"""Start."""

from portal.db.migrate import run

UP = {
    "sqlite": [
        """CREATE TABLE "audit_event" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "at" TIMESTAMP NOT NULL,
    "kind" VARCHAR(64) NOT NULL,
    "partner_id" CHAR(36),
    "client_id" CHAR(36),
    "account_id" CHAR(36),
    "actor_kind" VARCHAR(16) NOT NULL,
    "actor_id" CHAR(36),
    "actor_name" VARCHAR(200) NOT NULL,
    "needs" VARCHAR(40),
    "data" JSON NOT NULL
) /* Who did what to which row, when. Never changed, never deleted before its retention ends. */""",
        'CREATE INDEX "idx_audit_event_partner_d027b1" ON "audit_event" ("partner_id", "at", "id")',
        'CREATE INDEX "idx_audit_event_client__568827" ON "audit_event" ("client_id", "at", "id")',
        'CREATE INDEX "idx_audit_event_account_d23be6" ON "audit_event" ("account_id", "at", "id")',
        """CREATE TABLE "programme_tier" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "name" VARCHAR(40) NOT NULL UNIQUE,
    "rank" SMALLINT NOT NULL UNIQUE
) /* A step of the programme: Bronze, Silver, Gold, Platinum in the shipped one. The vendor's, seen by all who sign in. */""",
        """CREATE TABLE "partner" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "slug" VARCHAR(64) NOT NULL UNIQUE,
    "name" VARCHAR(200) NOT NULL,
    "name_key" VARCHAR(255) NOT NULL,
    "kind" VARCHAR(20) NOT NULL /* SERVICE_PROVIDER: service_provider
CHANNEL_PARTNER: channel_partner */,
    "country" VARCHAR(2) NOT NULL,
    "timezone" VARCHAR(64) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "website" VARCHAR(200) NOT NULL,
    "is_demo" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL
) /* An organisation that serves clients: accountants, bookkeepers, HR service providers, resellers. */""",
        """CREATE TABLE "programme_partner_tier" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "since" TIMESTAMP NOT NULL,
    "why" VARCHAR(500) NOT NULL,
    "set_by" VARCHAR(200) NOT NULL,
    "partner_id" CHAR(36) NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    "tier_id" CHAR(36) NOT NULL REFERENCES "programme_tier" ("id") ON DELETE RESTRICT
) /* From `since` on, a partner stood in a tier, and why. The newest one that has begun is the partner's tier. */""",
        'CREATE INDEX "idx_programme_p_partner_6f3fec" ON "programme_partner_tier" ("partner_id", "since", "id")',
        """CREATE TABLE "person_sign_in_count" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "key" VARCHAR(64) NOT NULL,
    "window" TIMESTAMP NOT NULL,
    "tries" INT NOT NULL,
    CONSTRAINT "uid_person_sign_key_df761e" UNIQUE ("key", "window")
) /* How often someone tried to sign in and failed: per account, per address and over all. */""",
        """CREATE TABLE "person" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "email_key" VARCHAR(254) NOT NULL UNIQUE,
    "password_hash" VARCHAR(200) NOT NULL,
    "language" VARCHAR(10) NOT NULL,
    "timezone" VARCHAR(64) NOT NULL,
    "theme" VARCHAR(6) NOT NULL,
    "single_keys" INT NOT NULL,
    "vendor_role" VARCHAR(10) /* ADMIN: admin
FINANCE: finance
SUPPORT: support
PROGRAMME: programme */,
    "is_analyst" INT NOT NULL,
    "reads_contacts" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "analyst_partner_id" CHAR(36) REFERENCES "partner" ("id") ON DELETE RESTRICT
) /* A person. What the person may do follows from `Staff` rows, `vendor_role` and `is_analyst`. */""",
        """CREATE TABLE "person_session" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMP NOT NULL,
    "seen_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "proven_at" TIMESTAMP NOT NULL,
    "browser" VARCHAR(200) NOT NULL,
    "address" VARCHAR(64) NOT NULL,
    "partner_id" CHAR(36) REFERENCES "partner" ("id") ON DELETE RESTRICT,
    "user_id" CHAR(36) NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE
) /* A browser that has signed in. Only the digest of its cookie is stored. */""",
        """CREATE TABLE "staff" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "role" VARCHAR(10) NOT NULL /* OWNER: owner
ADMIN: admin
ADVISOR: advisor
READ_ONLY: read_only */,
    "invited_as" VARCHAR(200) NOT NULL,
    "invited_at" TIMESTAMP NOT NULL,
    "joined_at" TIMESTAMP,
    "deactivated_at" TIMESTAMP,
    "last_seen_at" TIMESTAMP,
    "partner_id" CHAR(36) NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    "user_id" CHAR(36) NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_staff_user_id_ed48ed" UNIQUE ("user_id", "partner_id")
) /* A person's membership in one partner. `joined_at` None: invited, not accepted yet. */""",
        'CREATE INDEX "idx_staff_partner_17b7de" ON "staff" ("partner_id", "role")',
        """CREATE TABLE "person_mail_token" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "purpose" VARCHAR(10) NOT NULL,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "email" VARCHAR(254) NOT NULL,
    "made_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "used_at" TIMESTAMP,
    "staff_id" CHAR(36) REFERENCES "staff" ("id") ON DELETE CASCADE,
    "user_id" CHAR(36) NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE
) /* A single-use secret that went out by mail: to set a password, to join a partner, to prove an address. */""",
        'CREATE INDEX "idx_person_mail_user_id_95cb65" ON "person_mail_token" ("user_id", "purpose")',
        """CREATE TABLE "product" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "slug" VARCHAR(40) NOT NULL UNIQUE,
    "name" VARCHAR(80) NOT NULL UNIQUE,
    "icon" VARCHAR(40) NOT NULL,
    "hue" SMALLINT NOT NULL
) /* One application of the vendor: payroll, time, rostering, recruiting. `hue` is its place among the catalogue's colours, from 1. */""",
        """CREATE TABLE "person_api_token" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "hint" VARCHAR(12) NOT NULL,
    "is_billing" INT NOT NULL,
    "scopes" JSON NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "revoked_at" TIMESTAMP,
    "last_used_at" TIMESTAMP,
    "partner_id" CHAR(36) REFERENCES "partner" ("id") ON DELETE CASCADE,
    "product_id" CHAR(36) REFERENCES "product" ("id") ON DELETE CASCADE,
    "user_id" CHAR(36) REFERENCES "person" ("id") ON DELETE CASCADE
) /* A secret for programs, `ppt_…`. It acts as a person (`user`), or is a tool of a partner, of a product or of the billing. */""",
        """CREATE TABLE "product_module" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "slug" VARCHAR(40) NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "product_id" CHAR(36) NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_product_mod_product_96af74" UNIQUE ("product_id", "slug")
) /* A part of a product that an account may have. */""",
        """CREATE TABLE "product_plan" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "slug" VARCHAR(40) NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "period" VARCHAR(10) NOT NULL /* MONTHLY: monthly
YEARLY: yearly */,
    "product_id" CHAR(36) NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_product_pla_product_e43e5d" UNIQUE ("product_id", "slug")
) /* What an account subscribes to. */""",
        """CREATE TABLE "client" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "name_key" VARCHAR(255) NOT NULL,
    "number" VARCHAR(40) NOT NULL,
    "contact_name" VARCHAR(200) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "phone" VARCHAR(40) NOT NULL,
    "street" VARCHAR(200) NOT NULL,
    "postcode" VARCHAR(20) NOT NULL,
    "city" VARCHAR(100) NOT NULL,
    "country" VARCHAR(2) NOT NULL,
    "search_text" VARCHAR(600) NOT NULL,
    "contact_text" VARCHAR(1000) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "changed_at" TIMESTAMP NOT NULL,
    "archived_at" TIMESTAMP,
    "version" INT NOT NULL,
    "partner_id" CHAR(36) NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT
) /* A folder: one business that the partner serves, with contact details, notes and accounts. */""",
        'CREATE INDEX "idx_client_partner_297966" ON "client" ("partner_id", "archived_at", "name_key", "id")',
        'CREATE INDEX "idx_client_partner_4e23f0" ON "client" ("partner_id", "created_at", "id")',
        'CREATE INDEX "idx_client_partner_053bed" ON "client" ("partner_id", "changed_at", "id")',
        """CREATE TABLE "client_note" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "author_id" CHAR(36),
    "author_name" VARCHAR(200) NOT NULL,
    "text" TEXT NOT NULL,
    "pinned" INT NOT NULL,
    "written_at" TIMESTAMP NOT NULL,
    "edits" INT NOT NULL,
    "removed_at" TIMESTAMP,
    "client_id" CHAR(36) NOT NULL REFERENCES "client" ("id") ON DELETE RESTRICT
) /* What the next person should know. Read by every staff member who has access to the client, by nobody else. */""",
        'CREATE INDEX "idx_client_note_client__ecbfa5" ON "client_note" ("client_id", "written_at", "id")',
        """CREATE TABLE "client_note_revision" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "text" TEXT NOT NULL,
    "replaced_at" TIMESTAMP NOT NULL,
    "note_id" CHAR(36) NOT NULL REFERENCES "client_note" ("id") ON DELETE RESTRICT
) /* A text that a note had before it was edited. */""",
        """CREATE TABLE "account" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "name_key" VARCHAR(255) NOT NULL,
    "company_id" VARCHAR(64),
    "company_id_key" VARCHAR(128),
    "search_text" VARCHAR(600) NOT NULL,
    "country" VARCHAR(2) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "lifecycle" VARCHAR(20) NOT NULL /* INVITED: invited
PENDING_ACTIVATION: pending_activation
TRIAL: trial
TRIAL_EXPIRED: trial_expired
PAYING: paying
PAST_DUE: past_due
CANCELLED: cancelled */,
    "lifecycle_since" TIMESTAMP NOT NULL,
    "opened_as" VARCHAR(12) NOT NULL /* TRIAL: trial
SUBSCRIPTION: subscription */,
    "opened_at" TIMESTAMP NOT NULL,
    "trial_ends_at" TIMESTAMP,
    "renews_on" DATE,
    "active_users" INT NOT NULL,
    "headcount" INT NOT NULL,
    "last_activity_at" TIMESTAMP,
    "plan_id" CHAR(36) REFERENCES "product_plan" ("id") ON DELETE RESTRICT,
    "product_id" CHAR(36) NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_account_product_b5ece9" UNIQUE ("product_id", "company_id_key")
) /* One tenant ("company") of one product. Shared by every partner engaged with it. */""",
        'CREATE INDEX "idx_account_name_ke_fe0f5e" ON "account" ("name_key", "id")',
        'CREATE INDEX "idx_account_lifecyc_7ee52e" ON "account" ("lifecycle", "trial_ends_at")',
        """CREATE TABLE "account_module" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "account_id" CHAR(36) NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "module_id" CHAR(36) NOT NULL REFERENCES "product_module" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_account_mod_account_f66a89" UNIQUE ("account_id", "module_id")
) /* That an account has a module. */""",
        """CREATE TABLE "account_report" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "report_id" VARCHAR(100) NOT NULL,
    "kind" VARCHAR(12) NOT NULL /* LIFECYCLE: lifecycle
USAGE: usage
PLAN: plan
ACCESS: access */,
    "scope" VARCHAR(36) NOT NULL,
    "sequence" BIGINT NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "body" JSON NOT NULL,
    "applied" INT NOT NULL,
    "received_at" TIMESTAMP NOT NULL,
    "account_id" CHAR(36) NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "product_id" CHAR(36) NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_account_rep_product_25e729" UNIQUE ("product_id", "report_id")
) /* What a product told of an account, as it came; `applied` tells whether it took effect. */""",
        'CREATE INDEX "idx_account_rep_account_99dc58" ON "account_report" ("account_id", "kind", "scope", "applied", "sequence")',
        """CREATE TABLE "engagement" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "origin" VARCHAR(10) NOT NULL /* WIZARD: wizard
MAIL: mail
LINK: link
CLIENT: client
VENDOR: vendor */,
    "since" TIMESTAMP NOT NULL,
    "ended_at" TIMESTAMP,
    "access_health" VARCHAR(12) NOT NULL /* NONE: none
OK: ok
DEMOTED: demoted
DEACTIVATED: deactivated
REVOKED: revoked
UNKNOWN: unknown */,
    "access_since" TIMESTAMP NOT NULL,
    "access_by" VARCHAR(200) NOT NULL,
    "access_reported_at" TIMESTAMP,
    "account_id" CHAR(36) NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "client_id" CHAR(36) REFERENCES "client" ("id") ON DELETE RESTRICT,
    "partner_id" CHAR(36) NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT
) /* What ties one partner to one account: folder or unlinked, access health, grants, since, until. */""",
        'CREATE INDEX "idx_engagement_partner_4a04de" ON "engagement" ("partner_id", "ended_at", "client_id", "account_id")',
        'CREATE INDEX "idx_engagement_client__02c8c7" ON "engagement" ("client_id", "ended_at", "account_id")',
        'CREATE INDEX "idx_engagement_account_e0f2fa" ON "engagement" ("account_id", "ended_at")',
        'CREATE INDEX "idx_engagement_access__3e3371" ON "engagement" ("access_health", "access_reported_at")',
        """CREATE TABLE "access_grant" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "since" TIMESTAMP NOT NULL,
    "until" TIMESTAMP,
    "ended_at" TIMESTAMP,
    "given_by" VARCHAR(200) NOT NULL,
    "client_id" CHAR(36) REFERENCES "client" ("id") ON DELETE RESTRICT,
    "engagement_id" CHAR(36) REFERENCES "engagement" ("id") ON DELETE RESTRICT,
    "staff_id" CHAR(36) NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT
) /* A staff member's access to one account (`engagement`) or to all of a client's (`client`), lasting or until a moment. */""",
        'CREATE INDEX "idx_access_gran_staff_i_a227ec" ON "access_grant" ("staff_id", "ended_at", "client_id")',
        'CREATE INDEX "idx_access_gran_client__b8a3b9" ON "access_grant" ("client_id", "ended_at")',
        'CREATE INDEX "idx_access_gran_engagem_91c254" ON "access_grant" ("engagement_id", "ended_at")',
        """CREATE TABLE "account_usage_day" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "day" DATE NOT NULL,
    "active_users" INT NOT NULL,
    "headcount" INT NOT NULL,
    "account_id" CHAR(36) NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_account_usa_account_96c28a" UNIQUE ("account_id", "day")
) /* How many used an account, as the product told for one day. */""",
        """CREATE TABLE "outbox_mail" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "to" VARCHAR(254) NOT NULL,
    "kind" VARCHAR(64) NOT NULL,
    "subject" VARCHAR(300) NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "due_at" TIMESTAMP NOT NULL,
    "attempts" INT NOT NULL,
    "sent_at" TIMESTAMP,
    "dead_at" TIMESTAMP,
    "last_error" VARCHAR(300) NOT NULL
) /* A mail waiting to be sent, or sent. Once it is sent its text is wiped: it may hold a single-use link. */""",
        'CREATE INDEX "idx_outbox_mail_sent_at_57a3bd" ON "outbox_mail" ("sent_at", "dead_at", "due_at")',
        """CREATE TABLE "idempotency_key" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "actor" VARCHAR(120) NOT NULL,
    "key" VARCHAR(100) NOT NULL,
    "mutation" VARCHAR(80) NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "answer" JSON,
    "created_at" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_idempotency_actor_f83631" UNIQUE ("actor", "key")
) /* That an actor sent a mutation under a key, what with, and what came of it. Kept for a day. */""",
        'CREATE INDEX "idx_idempotency_created_98dcfd" ON "idempotency_key" ("created_at")',
        """CREATE TABLE IF NOT EXISTS "aerich" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSON NOT NULL
)""",
        # By hand: what is unique only while it is in force, and the tiers of the shipped programme.
        'CREATE UNIQUE INDEX "uid_engagement_in_force" ON "engagement" ("partner_id", "account_id") WHERE "ended_at" IS NULL',
        'CREATE UNIQUE INDEX "uid_grant_on_client" ON "access_grant" ("staff_id", "client_id") WHERE "ended_at" IS NULL AND "client_id" IS NOT NULL',
        'CREATE UNIQUE INDEX "uid_grant_on_account" ON "access_grant" ("staff_id", "engagement_id") WHERE "ended_at" IS NULL AND "engagement_id" IS NOT NULL',
        """INSERT INTO "programme_tier" ("id", "name", "rank") VALUES
            ('01990000-0000-7000-8000-000000000001', 'Bronze', 1),
            ('01990000-0000-7000-8000-000000000002', 'Silver', 2),
            ('01990000-0000-7000-8000-000000000003', 'Gold', 3),
            ('01990000-0000-7000-8000-000000000004', 'Platinum', 4)""",
    ],
    "postgres": [
        """CREATE TABLE "audit_event" (
    "id" UUID NOT NULL PRIMARY KEY,
    "at" TIMESTAMPTZ NOT NULL,
    "kind" VARCHAR(64) NOT NULL,
    "partner_id" UUID,
    "client_id" UUID,
    "account_id" UUID,
    "actor_kind" VARCHAR(16) NOT NULL,
    "actor_id" UUID,
    "actor_name" VARCHAR(200) NOT NULL,
    "needs" VARCHAR(40),
    "data" JSONB NOT NULL
)""",
        'CREATE INDEX "idx_audit_event_partner_d027b1" ON "audit_event" ("partner_id", "at", "id")',
        'CREATE INDEX "idx_audit_event_client__568827" ON "audit_event" ("client_id", "at", "id")',
        'CREATE INDEX "idx_audit_event_account_d23be6" ON "audit_event" ("account_id", "at", "id")',
        'COMMENT ON TABLE "audit_event" IS \'Who did what to which row, when. Never changed, never deleted before its retention ends.\'',
        """CREATE TABLE "programme_tier" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(40) NOT NULL UNIQUE,
    "rank" SMALLINT NOT NULL UNIQUE
)""",
        'COMMENT ON TABLE "programme_tier" IS \'A step of the programme: Bronze, Silver, Gold, Platinum in the shipped one. The vendor\'\'s, seen by all who sign in.\'',
        """CREATE TABLE "partner" (
    "id" UUID NOT NULL PRIMARY KEY,
    "slug" VARCHAR(64) NOT NULL UNIQUE,
    "name" VARCHAR(200) NOT NULL,
    "name_key" VARCHAR(255) COLLATE "C" NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "country" VARCHAR(2) NOT NULL,
    "timezone" VARCHAR(64) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "website" VARCHAR(200) NOT NULL,
    "is_demo" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL
)""",
        """COMMENT ON COLUMN "partner"."kind" IS 'SERVICE_PROVIDER: service_provider
CHANNEL_PARTNER: channel_partner'""",
        'COMMENT ON TABLE "partner" IS \'An organisation that serves clients: accountants, bookkeepers, HR service providers, resellers.\'',
        """CREATE TABLE "programme_partner_tier" (
    "id" UUID NOT NULL PRIMARY KEY,
    "since" TIMESTAMPTZ NOT NULL,
    "why" VARCHAR(500) NOT NULL,
    "set_by" VARCHAR(200) NOT NULL,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    "tier_id" UUID NOT NULL REFERENCES "programme_tier" ("id") ON DELETE RESTRICT
)""",
        'CREATE INDEX "idx_programme_p_partner_6f3fec" ON "programme_partner_tier" ("partner_id", "since", "id")',
        'COMMENT ON TABLE "programme_partner_tier" IS \'From `since` on, a partner stood in a tier, and why. The newest one that has begun is the partner\'\'s tier.\'',
        """CREATE TABLE "person_sign_in_count" (
    "id" UUID NOT NULL PRIMARY KEY,
    "key" VARCHAR(64) NOT NULL,
    "window" TIMESTAMPTZ NOT NULL,
    "tries" INT NOT NULL,
    CONSTRAINT "uid_person_sign_key_df761e" UNIQUE ("key", "window")
)""",
        'COMMENT ON TABLE "person_sign_in_count" IS \'How often someone tried to sign in and failed: per account, per address and over all.\'',
        """CREATE TABLE "person" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "email_key" VARCHAR(254) COLLATE "C" NOT NULL UNIQUE,
    "password_hash" VARCHAR(200) NOT NULL,
    "language" VARCHAR(10) NOT NULL,
    "timezone" VARCHAR(64) NOT NULL,
    "theme" VARCHAR(6) NOT NULL,
    "single_keys" BOOL NOT NULL,
    "vendor_role" VARCHAR(10),
    "is_analyst" BOOL NOT NULL,
    "reads_contacts" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "analyst_partner_id" UUID REFERENCES "partner" ("id") ON DELETE RESTRICT
)""",
        """COMMENT ON COLUMN "person"."vendor_role" IS 'ADMIN: admin
FINANCE: finance
SUPPORT: support
PROGRAMME: programme'""",
        'COMMENT ON TABLE "person" IS \'A person. What the person may do follows from `Staff` rows, `vendor_role` and `is_analyst`.\'',
        """CREATE TABLE "person_session" (
    "id" UUID NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "seen_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "proven_at" TIMESTAMPTZ NOT NULL,
    "browser" VARCHAR(200) NOT NULL,
    "address" VARCHAR(64) NOT NULL,
    "partner_id" UUID REFERENCES "partner" ("id") ON DELETE RESTRICT,
    "user_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE
)""",
        'COMMENT ON TABLE "person_session" IS \'A browser that has signed in. Only the digest of its cookie is stored.\'',
        """CREATE TABLE "staff" (
    "id" UUID NOT NULL PRIMARY KEY,
    "role" VARCHAR(10) NOT NULL,
    "invited_as" VARCHAR(200) NOT NULL,
    "invited_at" TIMESTAMPTZ NOT NULL,
    "joined_at" TIMESTAMPTZ,
    "deactivated_at" TIMESTAMPTZ,
    "last_seen_at" TIMESTAMPTZ,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    "user_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_staff_user_id_ed48ed" UNIQUE ("user_id", "partner_id")
)""",
        'CREATE INDEX "idx_staff_partner_17b7de" ON "staff" ("partner_id", "role")',
        """COMMENT ON COLUMN "staff"."role" IS 'OWNER: owner
ADMIN: admin
ADVISOR: advisor
READ_ONLY: read_only'""",
        'COMMENT ON TABLE "staff" IS \'A person\'\'s membership in one partner. `joined_at` None: invited, not accepted yet.\'',
        """CREATE TABLE "person_mail_token" (
    "id" UUID NOT NULL PRIMARY KEY,
    "purpose" VARCHAR(10) NOT NULL,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "email" VARCHAR(254) NOT NULL,
    "made_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "staff_id" UUID REFERENCES "staff" ("id") ON DELETE CASCADE,
    "user_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE
)""",
        'CREATE INDEX "idx_person_mail_user_id_95cb65" ON "person_mail_token" ("user_id", "purpose")',
        'COMMENT ON TABLE "person_mail_token" IS \'A single-use secret that went out by mail: to set a password, to join a partner, to prove an address.\'',
        """CREATE TABLE "product" (
    "id" UUID NOT NULL PRIMARY KEY,
    "slug" VARCHAR(40) NOT NULL UNIQUE,
    "name" VARCHAR(80) NOT NULL UNIQUE,
    "icon" VARCHAR(40) NOT NULL,
    "hue" SMALLINT NOT NULL
)""",
        'COMMENT ON TABLE "product" IS \'One application of the vendor: payroll, time, rostering, recruiting. `hue` is its place among the catalogue\'\'s colours, from 1.\'',
        """CREATE TABLE "person_api_token" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "hint" VARCHAR(12) NOT NULL,
    "is_billing" BOOL NOT NULL,
    "scopes" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "revoked_at" TIMESTAMPTZ,
    "last_used_at" TIMESTAMPTZ,
    "partner_id" UUID REFERENCES "partner" ("id") ON DELETE CASCADE,
    "product_id" UUID REFERENCES "product" ("id") ON DELETE CASCADE,
    "user_id" UUID REFERENCES "person" ("id") ON DELETE CASCADE
)""",
        'COMMENT ON TABLE "person_api_token" IS \'A secret for programs, `ppt_…`. It acts as a person (`user`), or is a tool of a partner, of a product or of the billing.\'',
        """CREATE TABLE "product_module" (
    "id" UUID NOT NULL PRIMARY KEY,
    "slug" VARCHAR(40) NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "product_id" UUID NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_product_mod_product_96af74" UNIQUE ("product_id", "slug")
)""",
        'COMMENT ON TABLE "product_module" IS \'A part of a product that an account may have.\'',
        """CREATE TABLE "product_plan" (
    "id" UUID NOT NULL PRIMARY KEY,
    "slug" VARCHAR(40) NOT NULL,
    "name" VARCHAR(80) NOT NULL,
    "period" VARCHAR(10) NOT NULL,
    "product_id" UUID NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_product_pla_product_e43e5d" UNIQUE ("product_id", "slug")
)""",
        """COMMENT ON COLUMN "product_plan"."period" IS 'MONTHLY: monthly
YEARLY: yearly'""",
        'COMMENT ON TABLE "product_plan" IS \'What an account subscribes to.\'',
        """CREATE TABLE "client" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "name_key" VARCHAR(255) COLLATE "C" NOT NULL,
    "number" VARCHAR(40) NOT NULL,
    "contact_name" VARCHAR(200) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "phone" VARCHAR(40) NOT NULL,
    "street" VARCHAR(200) NOT NULL,
    "postcode" VARCHAR(20) NOT NULL,
    "city" VARCHAR(100) NOT NULL,
    "country" VARCHAR(2) NOT NULL,
    "search_text" VARCHAR(600) COLLATE "C" NOT NULL,
    "contact_text" VARCHAR(1000) COLLATE "C" NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "archived_at" TIMESTAMPTZ,
    "version" INT NOT NULL,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT
)""",
        'CREATE INDEX "idx_client_partner_297966" ON "client" ("partner_id", "archived_at", "name_key", "id")',
        'CREATE INDEX "idx_client_partner_4e23f0" ON "client" ("partner_id", "created_at", "id")',
        'CREATE INDEX "idx_client_partner_053bed" ON "client" ("partner_id", "changed_at", "id")',
        'COMMENT ON TABLE "client" IS \'A folder: one business that the partner serves, with contact details, notes and accounts.\'',
        """CREATE TABLE "client_note" (
    "id" UUID NOT NULL PRIMARY KEY,
    "author_id" UUID,
    "author_name" VARCHAR(200) NOT NULL,
    "text" TEXT NOT NULL,
    "pinned" BOOL NOT NULL,
    "written_at" TIMESTAMPTZ NOT NULL,
    "edits" INT NOT NULL,
    "removed_at" TIMESTAMPTZ,
    "client_id" UUID NOT NULL REFERENCES "client" ("id") ON DELETE RESTRICT
)""",
        'CREATE INDEX "idx_client_note_client__ecbfa5" ON "client_note" ("client_id", "written_at", "id")',
        'COMMENT ON TABLE "client_note" IS \'What the next person should know. Read by every staff member who has access to the client, by nobody else.\'',
        """CREATE TABLE "client_note_revision" (
    "id" UUID NOT NULL PRIMARY KEY,
    "text" TEXT NOT NULL,
    "replaced_at" TIMESTAMPTZ NOT NULL,
    "note_id" UUID NOT NULL REFERENCES "client_note" ("id") ON DELETE RESTRICT
)""",
        'COMMENT ON TABLE "client_note_revision" IS \'A text that a note had before it was edited.\'',
        """CREATE TABLE "account" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "name_key" VARCHAR(255) COLLATE "C" NOT NULL,
    "company_id" VARCHAR(64),
    "company_id_key" VARCHAR(128) COLLATE "C",
    "search_text" VARCHAR(600) COLLATE "C" NOT NULL,
    "country" VARCHAR(2) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "lifecycle" VARCHAR(20) NOT NULL,
    "lifecycle_since" TIMESTAMPTZ NOT NULL,
    "opened_as" VARCHAR(12) NOT NULL,
    "opened_at" TIMESTAMPTZ NOT NULL,
    "trial_ends_at" TIMESTAMPTZ,
    "renews_on" DATE,
    "active_users" INT NOT NULL,
    "headcount" INT NOT NULL,
    "last_activity_at" TIMESTAMPTZ,
    "plan_id" UUID REFERENCES "product_plan" ("id") ON DELETE RESTRICT,
    "product_id" UUID NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_account_product_b5ece9" UNIQUE ("product_id", "company_id_key")
)""",
        'CREATE INDEX "idx_account_name_ke_fe0f5e" ON "account" ("name_key", "id")',
        'CREATE INDEX "idx_account_lifecyc_7ee52e" ON "account" ("lifecycle", "trial_ends_at")',
        """COMMENT ON COLUMN "account"."lifecycle" IS 'INVITED: invited
PENDING_ACTIVATION: pending_activation
TRIAL: trial
TRIAL_EXPIRED: trial_expired
PAYING: paying
PAST_DUE: past_due
CANCELLED: cancelled'""",
        """COMMENT ON COLUMN "account"."opened_as" IS 'TRIAL: trial
SUBSCRIPTION: subscription'""",
        'COMMENT ON TABLE "account" IS \'One tenant ("company") of one product. Shared by every partner engaged with it.\'',
        """CREATE TABLE "account_module" (
    "id" UUID NOT NULL PRIMARY KEY,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "module_id" UUID NOT NULL REFERENCES "product_module" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_account_mod_account_f66a89" UNIQUE ("account_id", "module_id")
)""",
        'COMMENT ON TABLE "account_module" IS \'That an account has a module.\'',
        """CREATE TABLE "account_report" (
    "id" UUID NOT NULL PRIMARY KEY,
    "report_id" VARCHAR(100) NOT NULL,
    "kind" VARCHAR(12) NOT NULL,
    "scope" VARCHAR(36) NOT NULL,
    "sequence" BIGINT NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "body" JSONB NOT NULL,
    "applied" BOOL NOT NULL,
    "received_at" TIMESTAMPTZ NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "product_id" UUID NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_account_rep_product_25e729" UNIQUE ("product_id", "report_id")
)""",
        'CREATE INDEX "idx_account_rep_account_99dc58" ON "account_report" ("account_id", "kind", "scope", "applied", "sequence")',
        """COMMENT ON COLUMN "account_report"."kind" IS 'LIFECYCLE: lifecycle
USAGE: usage
PLAN: plan
ACCESS: access'""",
        'COMMENT ON TABLE "account_report" IS \'What a product told of an account, as it came; `applied` tells whether it took effect.\'',
        """CREATE TABLE "engagement" (
    "id" UUID NOT NULL PRIMARY KEY,
    "origin" VARCHAR(10) NOT NULL,
    "since" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "access_health" VARCHAR(12) NOT NULL,
    "access_since" TIMESTAMPTZ NOT NULL,
    "access_by" VARCHAR(200) NOT NULL,
    "access_reported_at" TIMESTAMPTZ,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "client_id" UUID REFERENCES "client" ("id") ON DELETE RESTRICT,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT
)""",
        'CREATE INDEX "idx_engagement_partner_4a04de" ON "engagement" ("partner_id", "ended_at", "client_id", "account_id")',
        'CREATE INDEX "idx_engagement_client__02c8c7" ON "engagement" ("client_id", "ended_at", "account_id")',
        'CREATE INDEX "idx_engagement_account_e0f2fa" ON "engagement" ("account_id", "ended_at")',
        'CREATE INDEX "idx_engagement_access__3e3371" ON "engagement" ("access_health", "access_reported_at")',
        """COMMENT ON COLUMN "engagement"."origin" IS 'WIZARD: wizard
MAIL: mail
LINK: link
CLIENT: client
VENDOR: vendor'""",
        """COMMENT ON COLUMN "engagement"."access_health" IS 'NONE: none
OK: ok
DEMOTED: demoted
DEACTIVATED: deactivated
REVOKED: revoked
UNKNOWN: unknown'""",
        'COMMENT ON TABLE "engagement" IS \'What ties one partner to one account: folder or unlinked, access health, grants, since, until.\'',
        """CREATE TABLE "access_grant" (
    "id" UUID NOT NULL PRIMARY KEY,
    "since" TIMESTAMPTZ NOT NULL,
    "until" TIMESTAMPTZ,
    "ended_at" TIMESTAMPTZ,
    "given_by" VARCHAR(200) NOT NULL,
    "client_id" UUID REFERENCES "client" ("id") ON DELETE RESTRICT,
    "engagement_id" UUID REFERENCES "engagement" ("id") ON DELETE RESTRICT,
    "staff_id" UUID NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT
)""",
        'CREATE INDEX "idx_access_gran_staff_i_a227ec" ON "access_grant" ("staff_id", "ended_at", "client_id")',
        'CREATE INDEX "idx_access_gran_client__b8a3b9" ON "access_grant" ("client_id", "ended_at")',
        'CREATE INDEX "idx_access_gran_engagem_91c254" ON "access_grant" ("engagement_id", "ended_at")',
        'COMMENT ON TABLE "access_grant" IS \'A staff member\'\'s access to one account (`engagement`) or to all of a client\'\'s (`client`), lasting or until a moment.\'',
        """CREATE TABLE "account_usage_day" (
    "id" UUID NOT NULL PRIMARY KEY,
    "day" DATE NOT NULL,
    "active_users" INT NOT NULL,
    "headcount" INT NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_account_usa_account_96c28a" UNIQUE ("account_id", "day")
)""",
        'COMMENT ON TABLE "account_usage_day" IS \'How many used an account, as the product told for one day.\'',
        """CREATE TABLE "outbox_mail" (
    "id" UUID NOT NULL PRIMARY KEY,
    "to" VARCHAR(254) NOT NULL,
    "kind" VARCHAR(64) NOT NULL,
    "subject" VARCHAR(300) NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ NOT NULL,
    "attempts" INT NOT NULL,
    "sent_at" TIMESTAMPTZ,
    "dead_at" TIMESTAMPTZ,
    "last_error" VARCHAR(300) NOT NULL
)""",
        'CREATE INDEX "idx_outbox_mail_sent_at_57a3bd" ON "outbox_mail" ("sent_at", "dead_at", "due_at")',
        'COMMENT ON TABLE "outbox_mail" IS \'A mail waiting to be sent, or sent. Once it is sent its text is wiped: it may hold a single-use link.\'',
        """CREATE TABLE "idempotency_key" (
    "id" UUID NOT NULL PRIMARY KEY,
    "actor" VARCHAR(120) NOT NULL,
    "key" VARCHAR(100) NOT NULL,
    "mutation" VARCHAR(80) NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "answer" JSONB,
    "created_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_idempotency_actor_f83631" UNIQUE ("actor", "key")
)""",
        'CREATE INDEX "idx_idempotency_created_98dcfd" ON "idempotency_key" ("created_at")',
        'COMMENT ON TABLE "idempotency_key" IS \'That an actor sent a mutation under a key, what with, and what came of it. Kept for a day.\'',
        """CREATE TABLE IF NOT EXISTS "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
)""",
        # By hand: what is unique only while it is in force, and the tiers of the shipped programme.
        'CREATE UNIQUE INDEX "uid_engagement_in_force" ON "engagement" ("partner_id", "account_id") WHERE "ended_at" IS NULL',
        'CREATE UNIQUE INDEX "uid_grant_on_client" ON "access_grant" ("staff_id", "client_id") WHERE "ended_at" IS NULL AND "client_id" IS NOT NULL',
        'CREATE UNIQUE INDEX "uid_grant_on_account" ON "access_grant" ("staff_id", "engagement_id") WHERE "ended_at" IS NULL AND "engagement_id" IS NOT NULL',
        """INSERT INTO "programme_tier" ("id", "name", "rank") VALUES
            ('01990000-0000-7000-8000-000000000001', 'Bronze', 1),
            ('01990000-0000-7000-8000-000000000002', 'Silver', 2),
            ('01990000-0000-7000-8000-000000000003', 'Gold', 3),
            ('01990000-0000-7000-8000-000000000004', 'Platinum', 4)""",
    ],
}

DOWN = {
    "sqlite": [
        'DROP TABLE "idempotency_key"',
        'DROP TABLE "outbox_mail"',
        'DROP TABLE "account_usage_day"',
        'DROP TABLE "access_grant"',
        'DROP TABLE "engagement"',
        'DROP TABLE "account_report"',
        'DROP TABLE "account_module"',
        'DROP TABLE "account"',
        'DROP TABLE "client_note_revision"',
        'DROP TABLE "client_note"',
        'DROP TABLE "client"',
        'DROP TABLE "product_plan"',
        'DROP TABLE "product_module"',
        'DROP TABLE "person_api_token"',
        'DROP TABLE "product"',
        'DROP TABLE "person_mail_token"',
        'DROP TABLE "staff"',
        'DROP TABLE "person_session"',
        'DROP TABLE "person"',
        'DROP TABLE "person_sign_in_count"',
        'DROP TABLE "programme_partner_tier"',
        'DROP TABLE "partner"',
        'DROP TABLE "programme_tier"',
        'DROP TABLE "audit_event"',
    ],
    "postgres": [
        'DROP TABLE "idempotency_key"',
        'DROP TABLE "outbox_mail"',
        'DROP TABLE "account_usage_day"',
        'DROP TABLE "access_grant"',
        'DROP TABLE "engagement"',
        'DROP TABLE "account_report"',
        'DROP TABLE "account_module"',
        'DROP TABLE "account"',
        'DROP TABLE "client_note_revision"',
        'DROP TABLE "client_note"',
        'DROP TABLE "client"',
        'DROP TABLE "product_plan"',
        'DROP TABLE "product_module"',
        'DROP TABLE "person_api_token"',
        'DROP TABLE "product"',
        'DROP TABLE "person_mail_token"',
        'DROP TABLE "staff"',
        'DROP TABLE "person_session"',
        'DROP TABLE "person"',
        'DROP TABLE "person_sign_in_count"',
        'DROP TABLE "programme_partner_tier"',
        'DROP TABLE "partner"',
        'DROP TABLE "programme_tier"',
        'DROP TABLE "audit_event"',
    ],
}


async def upgrade(db):
    return await run(db, UP)


async def downgrade(db):
    return await run(db, DOWN)


MODELS_STATE = (
    "eJztXetz2ki2/1e6+LKZKtYVP+Pre+tWEZvJsLHBhUkys8uWkFEb+lp0s5IwYWfzv9/Trf"
    "cTCRAIpT/FSH26lV+/zvv82Zgzw1L1k/YbplbjBv3ZoOoMwx/hF03UUOdz/zF/YKnPumip"
    "LjRiKdhr+Gxahjrmvb2ouonhkYbNsUHmFmGUE3ybMqQRDS2nqoUsBv+S8RQZbNmEPzE9QV"
    "3ozEDjqUonWGsiKn5qWMcW1tAzfmEGRsQykQEPKO8VYaqZJ3x0jY1heEInZQ40pEM6mquG"
    "RbGhEG2EuoxitCTWFKkUjdTxmC2oJd4QE6mAw9hC7AVZU4yclzeIj7WC/iYqjI2c3pCJsQ"
    "lDNpHJ4B+kMfhJmYX4tHD6ITUt9eUFMUP0ZjGm8575+PYAsxP0TXwICn0h9AWfYnEgnMd/"
    "gS/Tge4EjSjGmul86xwbM2Ka/P8qWhtY1QBO3oGlvsLXPOMVo5oYHZCEXswxm/NeNNVSR2"
    "jKdM10EIcmJuCG6Ri+m/8PzCZSTTTXVULRm6ovsD1pC0r+tcCKxSYYaAyYun/8Ex4TquHv"
    "2OQ//2y8EAwd878b/v9LrDex6uBvToK/zw0svt50e3EWNF3oOl+1q7lYtA3RGBaq+PGjiU"
    "IjjHWCxQSWNYC/RHY2Am84f1XEIKGdbI8hnisu7ZcvnbtfRUu+Z56VMdMXM+q3nq+sKaNe"
    "88WCaCechr+bYABfhR0S2OH805zzwH1kTyo8sIwF9mZT8x9o+EVd6PycaPzPy4KOxf5yjp"
    "1XbFCsnxDYbBQv/9f5ygCFonR7A+WpPVCURuyEcYAKngXOozGgCogRanFw//xh9+tjI542"
    "+AC3v7X6786vfhFoMNOaGOKlQK7xQxDCelf8OfUBt6czDPgdAGaRGU4G3aaIgK45JCfuH5"
    "uA7z7w0fcPZRdMF679AjzoPLSfBq2HR979zDT/pQucWoM2f3Mmnq4iT9/Z88HgfrHvHq8T"
    "9K0z+A3xn+jvvW47Omteu8Hf+V6EO8tiCmVLRdWCmLiP3Udi27rT+goYxif2dqoayZPqto"
    "9MK8BzhBPZmKnfFR1uK2sKP68uMib2a6svNs/VRWSyus6bM/HqRwjc8Jme97AKU21xaDlH"
    "UlXQ3uZc8jEN3WJ5IQ0RSUTDiIav7byQhqkkplFMLWYoRQ/XMFUNj9jTqxxH7Gn0PvSPWP"
    "4qCeiiS9enkQs3CU/xq/DCdalquHDP3r/PsXKhVerSFe/CWAsJtQjMHsFGCFdsvYYBvsiD"
    "70U6vBcxdLkkEwf3b0+9bjK4bvuowELGFvoP0olplbWKA5Li84LoFqHmCR/2EBIixycku7"
    "gQv3to/R5F//a+9zF6pvAOPsJUcMn95TUgSvIHz+r4dakamhJ7w85YWtv4q9nZLPpEpVzj"
    "5PyPfzQ9Vd+jzUwPiNDAxDSBwdfNLH3g3GATQ53NsOKy55ZLs1Y1+KvBZmhkEjrGI8Roky"
    "ukXM2YxZiGCIVHvD94Rblmb3WCBlOMKF5i0xJ6MKG2mqpcUzVZUFvthQNaL04d1xXudeSt"
    "FF7iG6XCqEYKI29Gi+iMPCKpNqq02ggOiiKMi9O8hozhZS7G8DKDMbyMM4YmtpTnQgD7FD"
    "XEuBTm+8C6uaohvhvpkfMCBRENkEg4k/jm2JKNo/srMzCZ0M94JTDucHNq8j0aZnuPF1j/"
    "qc9JGerS4/siGxUQsA3g/FUfbr9+53bQiC3dHSDrShI1hTWwW1MwPYyYlybfFRHs8gt0LZ"
    "Ce8Nx1fvB6uEEfDUb/DQRPRH/jMtUnpmtN9KirINMvZlzaEu4DUzKfYw0JPwUubb1hqjGQ"
    "pZrcU4Ki5xVSdR2EMYZMWHxAFpfsDvMJ60U8KX9VRf4qqsPdrfZ2PdxHrFo0VPoah/ZpBl"
    "umQ61keF2aCLyEbqRWPCy8E/4Jfz0/+3B1DW/FF/IfHzJwfnpo3d93uoNimsHAeZ6of0vQ"
    "nn90Ovr1cx/zQw/+a+vYoJrd2T/2oE9NumsDTGXGdRtotP6epYgZE5USU0ykrYo0sfGGTW"
    "Sb9M0b1/dQhR9N9MzY6yvGc1gaTfRbXzQmY3FBvhFNPIUTFOs6/JlwqZY/nrxBj+cGNfXF"
    "pJASxmlfuxt0955Rh2VO6q/d4v8qrzhBh+iKsokQuyR1hPnyMg/Ml5fpMDvvgqdIkA7d9u"
    "7vW4M2GjZuh43IhKS7ArVBLIspF47O57Lx1O5/7dy2lcd+72vnrt2/ce9Cxb0LhxSg6nbb"
    "98pjqz/o8iY8SAHuByXAFRTfPrl2T8bmie4dcb0bhdTvAZL9TVKj0y7rPo1AnAfhdICj+H"
    "Lz3b8ZLXT+B2n2iPCXwe1+IN79DTteGAam42LLOECzR5TbX/r7Qfk8B8jnqRifRyFe4meT"
    "WIXWcYBkjwDv6Zgog5EhJnz2jCXI+YzpWKUpwo9PFYEZBDa9LJy9J/uVcD72eve8Z89v4G"
    "NnEEH4y8PHdv/dqQAeGhFbaW+rY0KHhoE5JkrxYJ8wpfTeqJz3xkZaN6ljc9d5VMcWYmjY"
    "K6ZbwtSakwHvJgdGFfPjzQURV5DBf9p0Xfq2wurJ7qWmUIlQ6C0Bcruo425TqaqvTGvLNf"
    "TFzHUeHeMCcjTV2+FzKzqp6xqyExTMtoep7XVUJ6jKNCB5F12CBSl4CWaYkOy7RJ0TxfJa"
    "5/HZwMCkWuiFGa6/hNlEo/ncUoaLs/dnV6MT1LEQdGLyfA4iaQSMg96NFnBWjH5p8vQUIp"
    "uEm5/Cc6ZvOr8Mpi14UgzD9ct4JroOM5DovnHYr5F2qOOxQ0ljSbk6Bo1MsJkg8aYj7FNI"
    "W99aTeTU8XHJC67bvobL9zSPKv00XZd+GlOmE1NxjvXiKrIAodSSFdCSidxQCYxjemypT7"
    "H/6NLD6MR2Fkcq1ZPbTsVRqCdD0tn3OYHuNpjmMKWc5kpPs4HfQHzbZDeHKXcwzdVU89Ri"
    "lnXVtBSQWTeZ5yitnOkqz7TMdrb7gEpHiVMU0xCVxDSMKVegFQQ0QCLRzIxRXZg7CaOsl3"
    "mmGYmiDCynUBTlbevptnXXbiQdqzsANX/U75HimhH0mwytfU7uAlq/p5pCG7pSkqE9TOjv"
    "g0r0VIuS/7KZw6Q0g9YFbUqArY7/ChvaNeiImKElphZiC4vH0fJOb3iidhPeciONaS6ZoT"
    "X5o/9jIgGTZ7iBR9xbGvOM68B58QxIibaj/YxaMKFT8JJcGHBtYJnJqRb2J3c2Y6in6/AD"
    "JHVU4+cxQp2m26BOpQlqvyYozI/DIuh6BPXz0r7Mgy60yoiDiuE7UzW8gX4nQCZ1tZXW7U"
    "iV/E8xzRvqaaWK9kjmV/gWF9R9BWmk8qsiqsQjOgSPRZdYUUh3q0xMCS4ojGneCINq7vq1"
    "mAbPvCrputzIlwRNVyAoZq2eywy0zaHkejbYEhaZnwmcp4TDPHn4CepRfSWci215lLsa89"
    "qCY8ZeCeYOyqYFa0tL0mLtqlvpylytE72ZoUqSeo5yg/6lg9xPwcZjTDeY4wCZnOBKT7BU"
    "t/wU0yysbpvs5BChnORKT7LD5hbheQIk9bM/lBHB5Viti2AcIKkdxrKS7cGOJ6k8lMrD6k"
    "AqPRGr54l46FIZTzBTHXrLM1Y2kvSIgdfNPLpEaK8Qqow9irUaxd/YErEXC1NkshkWNQYN"
    "gjXhrWYXmxDFCF9UomPthmc+cJNuN+0f9tUtGgEfbPBSFXEFYymjDOmQ9qArYNBE6gasjq"
    "foFa9uhHqSaFw1yb0a0AuvvMgVmPCyCV9gazmtJUMvxDAt8S3QNy+xOMZohrHFP4jZXaep"
    "Nf/RcPLzLmH5A7v5T6nnrKieMzH1cjozWt+0y7tnRZ21H0M3W2L2qaS4XGlxWRyM8dlNra"
    "vitd9NYZU8M/m+rJ1j11U5O734cHF9fnXhFVfxnmRVWClcXKVUJkPYh5PYC9dwnM5YeDbq"
    "PLZJmwv5C9y6ePYMf0/J3L1IHR7sBI24w7uwbYxQF97AZU3fCKyJJqKM51ga4zn8QitsJd"
    "kpyxgi8XIPSnc+/xi95DOKKBtMlz739WAgxFQmchDr6wW4tFVmJxq9b6ICAFtSXhmgdffQ"
    "6d4Azz0jlP/62nnq9fnvN2IyeN9vt+6UXvf+jxtkYBUOJ6qvolv1MJ77zj5X1ELaxzBV7R"
    "SQ5aQCdzErbC4JU0oGsNIMoHeTFp3lEKH0Q67yHGsY2DrytqGvSpxaznaVZ1ukcdnQZyVK"
    "K2e6yjN9YDPhEV3L0k4o7YTVgXRjO6FvzDq0ofBYkd3SUhgrseHnsNgytX0odcZRXqnZNQ"
    "Amhrp1+v9PvI8aLc5SM/+LIzJBJewenetMzcVUwifom7C4TrGbOn+mrpDG0AvTdbY0bQvt"
    "SOijR9zoytPvv2GqMUPhCrSRMPyOiKk4BUdG6brhksaSgS3V4iKaGfpamaO/XOXfMWTw2B"
    "/CZeTwEIAVrBkdoqldfNaOYI4cJkG6zJLRbs4uZaqa0yJLP0Yo7Qt5jhhdpZMFsC5FoA7S"
    "7BFlmyk/xkRXsvhzHOXd+0gBu1iMHfEI9oivCYwunu0J4jwIpwMcxddOwMgvviQBMqvsSo"
    "Ryj3VX3Hv0aMuuBASm5KW93jMi0sVGi30/uo5G2CPi10631b1tQ9+E8v/ZkD59eXzs9Qc3"
    "yFzMuQA1pI/93qd+6+EBWjkV5ewtffhD3xdsC+6WMKEsUlRgt3A3GZNreCxeQ7Ag7nFiib"
    "0soy6tnYmViJXNrJ7J1DJIMtNaFwFtrxamauK71sCUvM62MDTJcvdrbUsHMcJV9KhfU+3e"
    "dVPfCqZA8rM6guQHHmyLU860fUeDUpn2ygemLQQa8aoS9ptmps3SKZgx89vmsV3CIR0u3y"
    "3iRnlhBjs2VVgWp+obTrRGFqNODEIJF/ow9cVEhplW1uoopicGebqaz21fQ5vYRR6txUW6"
    "1uIiprWQJl0P3Os84F6ng3sdA/fAhe2qBncpwtIhyltVFNht6lsVk46cm3Zb+cjuxWc0ag"
    "J7qQzbo64mpkYWz3Mxa3O35VpW7VuEsTIXz/z9MzaRxeK82frmkhmTzFht+AXJjB0XM4YN"
    "whKOi3xGVZ+6ymA3HnrdwW88gHzGqDXVV0P6R7vV5w9WWDWqEk4u+WLJF0u+eB1fXCOzQa"
    "kMsbM8k3hif+WuZYvzccQ8LR50pZOxmEOuh+QBEbbLzQ2aqyuDcWS44bqJDNixmCMGf+Kx"
    "sSAW/H2CRtMFHvEkejydHnDjY+gTzuuJ6Ao6VnU2WeC/8EogOlsYZtMOrTiNc9yH/xwZvl"
    "GtG6G6vHuFfN7rxrlXCNrd8+1kbN+VeaF12+/RyfeZfS/rJCh74cLZHwf3aabqemoyQodk"
    "f6kIT8vC1k5FeH724crLQsh/ZCUgfHpo3d8XzkIo/UqKOAIIffC2PiW1UyqHBGhd3XYRuf"
    "riOsKzbzHsKEEyMP9/7gajvuirTkiVKbHaCRUS5FUv00K6tMqTrJqmMvFa5vC3EblmncSu"
    "IMbZXfAU8Ty7q2useTcCJgO+d4apNfoFMYM3ADbAdrUZ6wSeA/G7kf3n6Jcm4mmrAFzeFn"
    "ogOrSbMU6f5Laz/4/gaezbsKw0ZGfB4J+wQqqJpoQX1lzdIBhNc/LZgvi7nAbT6DP2CgIx"
    "UpdAA31P1Df4TARCn/hgQn1pOaccHEppG6y96n4E/9v+f4mMuM3NM9zybR4YzO80ONoOB/"
    "AnbZeDSMVBZRQHxFEQF4ny8IhkgEelAzzEqVl0cj0imaqwynMbvFqKTG+QTs5wlWd4QniN"
    "zOdChViCNFW2Zm+oJCslb0aIh8rLeoSIZNBbJBVPlGnMi2qMUCIbSdwQEC7yghqkka4V2a"
    "4VXu2WLR0r6hao1Iy4VQTXVI6EqvZpuQNcb72OjnL3r8U1dK3kANY/MHcAbjvUWT0Bjt0w"
    "lapt6SzvBP2hv/DTFYj+LsujOnxhuoaNG6Hzel6ASC+Udl4eUDvaGpnYeMNmEy2JNUVOQg"
    "2kYUsluilqQ2G7wqSrl0/SD5Y4UkHdXDiGXDXGU+CXXWmII+7mAtytli48bDhHRqkjTVU6"
    "2dVIUmdXFZ2d9CUvVyAMHgRhjFMTiQZJ6gjz5WUemC8vMzKJXmZkEr3MziRKF9y0VGjJex"
    "S1yx26e0ch57JVip4rUbraQf3TZoLeF75l5IGeTwumZ/UIaofv7o8KGAvjBFkzw9PYo6gd"
    "vKUcD/yCHDOt2AoO0NQQ5VwgZ2Acu++IVcio4ravHbSnuRbwacYCPk0wp3Dp3CgGsE9SO4"
    "zP8qze9MUbO4Ax11ooFgjmBcSTCFXtQL7KtZCvMhay+y5JPuHvMuUTlxEuOCtRstpNC5wO"
    "OQ+YzBMmfWbEy+ypkalsfwZfibCms9A0hyjlNFd6miMa+yLzHCGVrk9Vnuc3bLj5UMNznB"
    "q5FqCoTfTa2enFh4vr86sLL4TNe5IVxxbP5y7LGu8hKYesGbv/mrH7rIFazeM+OxBMWM23"
    "g6cLXdRoKaZ4z2wJUh09Z0qNkxOrKsHNxV1t65xcFOo2zJfpkDuaUBCz3fq25pQtdA29Ag"
    "NygvpY1dDzCmFgIlahaDa0nDI0VYMxbSJziviGJqeh7JlpQApDp2RN3NvQBX1hQq5mS4NY"
    "FqbSU6ReniLAZE9Z4cIuQSLpgB1mpR1wiprKI2R1dBEpwxiWrFAdwNNkmPevST2QQN/+fR"
    "CS5V0U3z20fv8lJM/f97qf3OYB1G/vex+jUiKhFCecFJmV1nwiWWGtQIW18H1bRI8VppT6"
    "ykrrsbBGkkSLVC2W135/Oqz3Zd0OO9ZhGXjGNtP8himl4rfKG+agsZhHdBJurqfcfyhWRW"
    "HdSSxWHiWlgd/IDmrEcdVI3+mqRqiXrmbyMEtRNwUxzaV2UowgRY5IKy6VOJXMRBwTmnKl"
    "D36BHcfzEC1VE/GLH2tJwVPFiGXO3modxM0M5YwUbvco3BpYJPTajH8MkUqRq9IcpDihi5"
    "1lARLJPWZzj67ZZUvesWZGxSjnGFhQlQovd9OeJnBCgYyomRkqvUa56ilYmKo89+MQkJzN"
    "VboaNn7hCR95JLhTnOEEPU1VAwesYG5AuG2d1eyAcJKQebKUEXLUMXNGgl8i5DNa0SxkZS"
    "svqFwnL3i8GtuZkAETVVcw1UyZmrEu/KEM85Zh3j9VmLd/rhZZ9mGqjWalYgrdSGxLnhjZ"
    "q/QQ2atYhGzk/sq//OOE9YP79Ow6T8jK2XV6xIrzLjFgBd5l7gEZ31XJ+C4Z0lheSKNMiF"
    "BuQoSQoBDHeH2B1FAHVWZ7Gp3u186gfXeDCH3jOvEhfWx37zrdT0rrdtD52hp0et0bNAc5"
    "CeZEAfGVvAmry5CCXN6651cTyFHOL6X9+2Onz3tzpKvvc2KIPlt/QJeiBh90w38/DZS7L2"
    "3+xLQUbYGH9LbVvW3f33PqMQdV120vmcNHv3uzqWyU+z2BXGpEK60RZbDeufY6wf6Yb/+H"
    "Oqj0/g/v4qcvH59u+51He9c7JevnrpW1OGOYiy/MYAujO9HFtbBFIkQod1+ld19YM1dwom"
    "PE0nupynNtAPJLU0kKXOXznGZeDBBlzW+t5pbPV9S1nrNjWFmY2CjiMxklk66TUdfJKVY1"
    "z3CTE9UQjYQ0CikvTWbLD8RabXCwJ9HLs73KZzuvy1k0gN4nkWFUkViTkEE1N6AhKumrsS"
    "YjgY1WHODiGQn8no4T2PUZCUIrK0fhhblTY3dbZPOV6q3mGbAeVf8A3MJ/eidFox3/lnrX"
    "jpZ1f6ud+eEooVqY8B/cDqQvvIs7dVUniPbgp+ccVuneev5pttZnT5n5bde67g1EuAH1aj"
    "eLNBTI7iHuhre2daJLnftd9vVgtxbFkWW8QkX90cIzlhf4MJXk2SOCkL/wC2AaIpKQZotB"
    "AaflLZn1gI/0cQK7lmEPb9YcYpB/q2yJbe0Y8yi0oT1bxagAh+FP5zZ8iWA9t2H4bfMl6F"
    "Jdb31kMV3jHvw+R9FEwFEQC43hs/4bjWB0nWBthCys6yZaTgVXwRtYjL0i/PKCxwnRAuUN"
    "kyNkwMYjib8J+fSH998rNOP/mmM2d7k8/kniGYYh+Y6Svv514K389RHDPd0PLkRUZb+MTV"
    "1xyyhP4W6qTRxhXNoqY9247/zavv3j9r59gzxfrSH98tT6BE+EMD+kj/ct7genq3RIW7e3"
    "7aenGyfPYPTYPIxnjHfi5d0KHkHtXELPr3KAex61jPng8ldRF3Pn6ojh+5FMUg3CQar92Y"
    "PLPGtsk/B/nZ2dn384e39+dX158eHD5fV7zzYcf5VlJP7Y+cTtxKFpiBuONTLBZqECWj5F"
    "lY+dygS38JyocXj/9tTrJsPrto9a3wnwiP+BE9Q8xrWdASpHQmjcUrMrRBMpRLgZ3kE0u0"
    "KAMY2cKFm5AwNUe0weeBjYd5g70MBjvGERjAipdB2ttMuJVLhKz5Pqgio9Tw7jeSL12TvW"
    "Zx9G6xpwHEhQuYbdCtL1rTjcLmcxBIJNO0GKkwfFYuKngxYQM12Dx8xAC6oT+oq1pluGYI"
    "pV3Zo2kV15pYlEEFgT2llETyuAUNZwQzqkTxhTnthFZMhzB1B16B/6oCLnyxumGvQtiiuc"
    "oJaFZnCY2R8EbT0aaBy0YFNmISDMnVcvpMcNF7gR3TgsVyipZGB57jAxTGiI4NjlDBfeY9"
    "54ux0BelHsteD8R/gDW/+5/XBSDV4VNTgzyIQk+FXmjFP0qKusKWl86/y91b+7QUvyb7hF"
    "hvSh1bm/QTymfUjvO93PXG9LX4f09r7T7g5unJIvQ/q13b3r9W+c82wjRW0+fXqGOj2mS9"
    "wkhFgGDh+H/Bm8O4rMb5BOBrVUeYZjN+smx26skz3aYCiwcQWvuEYXwITJBcoh7cFpy+Cs"
    "vWs/9ETiCA3PmEgccdd2UkbYT51cEfxNv/2195k/NfAbe+VPvnQ/d3vfujfAl/KyXhUJL3"
    "fmZaMjOkorT+pj2MfPhVIUhYhqZzctJWVgguCx2caK9CBvyYrvLqmH37Ue/qCVXo5nsxSx"
    "bMgq3+VbNmSV791W+ZaWjT156u+/7lM1D9m9lX2Sten3GzTpBZkmmNOCAajrgxeEk6yiOc"
    "3X2tR+Y0sEX7VCCxNr0XgCXrM7FHLwwgxhe4Lu4/ay7brKEWfJ/1MywrKq5g9nycXlyRTP"
    "UDXRc7FgzrCK3oBJ0NYhaVj5Hs0/Y96wI0JVahNkzG+V+N0K+0g98DzvCezcg5P/PZ2VYw"
    "vrmX1X3ETxeap08rZoqRILQOUuSs8YmZizXtx3CP44QT1YKTz+k5jiAfxp2uU54cGSzLF2"
    "w9/O1BWacvZM5d5KEx3/FW4ZYdJPKu+5p1EL+i/xgRzVtAYHuvsn9CBdbWrCa1qsiK3Ibl"
    "1lt5pNzURlVFxIjzFNRvcY4korE+BlLp7/Dyc5l2dEh/okNYT4PJel8zzD0nket3TK4sR7"
    "LE48tWYJBXDSwXbbS7A3AHtsYHUz232YUrrEVNpo7zCrBafYp5LTW+npVS0Lz+ZJ9pV0nV"
    "+ARGa0j6qlAiJfIV9un0w6MVV5wwTk+EIHok8m57fK8ysqSmDDYAnOKemSUZiqdk6gOxON"
    "YrrmwyhEOxrcYMzCdLz6jBMt3ZEWzSwlKfHbuvV8i+QGthwVJU/2u7CEJwNaUB7JqSLoro"
    "mWvOmS8PhNHl0pfvLkejztHrFO0Gc8t4QRW022hpc7VIq13LK3AscjM1VfQBiQCtE6KES9"
    "qc/vP2/t+9jcm07pNFfd0dOMwqOn8cqjicXGM7SiW5QYrzi6ZSQ2dA/GIhAHaWqI83UemK"
    "/TUb6OgSzTt5Ws3VepuUzyr05P4OZTbJXC7XhEk1IyuEmt6CZTcRRSYkVklxY2yHjaSMov"
    "br/JlFVUv806ESV9Ytd7QRRix1M1jYnceIKO0TlztmPDK+/6ls5yv2HDLMixBEhqeJ+eXV"
    "7m8ka4zPBGuIxdqbCpCiDsNK8huqWw3TCilRhYk86xBEhk1tmCPMtBL7Mf/w/8HJax"
)
