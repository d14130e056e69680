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
    "cTCRAIpT8ZpD7d+Nev8z5/NubMsFT9pP2GqdW4QX82qDrD8CH8ooka6nzuP+YPLPVZFy3V"
    "hUYsBXsNn03LUMe8txdVNzE80rA5NsjcIoxygm9ThjSioeVUtZDF4C8ZT5HBlk34iOkJ6k"
    "JnBhpPVTrBWhNR8VXDOrawhp7xCzMwIpaJDHhAea8IU8084aNrbAzDEzopc6AhHdLRXDUs"
    "ig2FaCPUZRSjJbGmSKVopI7HbEEt8YaYSAUcxhZiL8iaYuS8vEF8rBX0N1FhbOT0hkyMTR"
    "jyBH0TvaHQMMSC/obU4v+O8/wv0L8Oo5+gEcVYM50R59iYEdPkv1i0NrCqASi8B0t9hSGe"
    "8YpRTfwiwAN6McdsznvRVEsdoSnTNdPBDZqY8N9jOsZDypeH2USqiea6Sih6U/UFtqFfUP"
    "KvBVYsNsFAY8AE/OOf8JhQDX/HJv/6Z+OFYOiYf274/5hYNWLtwGdOgr/PDSx+ven24ixL"
    "utB1vvZWc7H0GqIxLDfx5UcThUYY6wSLaShrAH+idzYCbzh/VcQgof1ojyGeKy7tly+du1"
    "9FS77yn5Ux0xcz6reer6wpo17zxYJoJ5yGv5tgAF+FdR7Yp/ynObvafWRPKjywjAX2ZlPz"
    "H2j4RV3ofLc3/udlQcdilziHxys2KNZPCGwZipf/6/zKAIWidHsD5ak9UJRG7JxwgAruaO"
    "fRGFAFxAi1OLh//rD79bERTxt8gNvfWv1351e/CDSYaU0M8VIg1/ghCGG9K/6c+oDb0xkG"
    "/A4As8gMJ4NuU0RA1xySE/fDJuC7D3z0/aPVBdOFa78ADzoP7adB6+GRdz8zzX/pAqfWoM"
    "3fnImnq8jTd/Z8MLgl7BvE6wR96wx+Q/wr+nuv247Omtdu8He+F+HmsZhC2VJRtSAm7mP3"
    "kdi27rS+Aobxib2dqkbypLrtI9MK8BzhRDZm6ndFhzvHmsLXq4uMif3a6ovNc3URmayu8+"
    "ZMvPoRAjd8puc9rMJUWxxazpFUFbS3OZd8TEO3WF5IQ0QS0TCi4Ws7L6RhKolpFFOLGUrR"
    "wzVMVcMj9vQqxxF7Gr0P/SOWv0oCuujS9Wnkwk3CU3wrvHBdqhou3LP373OsXGiVunTFuz"
    "DWQkItArNHsBHCFVuvYYAv8uB7kQ7vRQxdLsnEwf3bU6+bDK7bPiqwkLGF/oN0YlplreKA"
    "pPi8ILpFqHnChz2EhMjxCckuLsTvHlq/R9G/ve99jJ4pvIOPMBVccn95DYiS/MGzOn5dqo"
    "amxN6wM5bWNv5qdjaLPlEp1xs5//GPpqewe7SZ6QERGpiYPi/4upml1ZsbbGKosxlWXPbc"
    "cmnWKvh+NdgMjUxCx3iEGG1yhZSr37IY0xCh8Ij3B68o18+tTtBgihHFS2xaiGvThNpqqn"
    "JN1WRBuVaLK6J8rRenjmv89jryVgov8RulwqhGCiNvRovojDwiqTaqtNoIDooijIvTvIaM"
    "4WUuxvAygzG8jDOGJraU50IA+xQ1xLgU5vvAurmqIb4b6ZHzAgURDZBIOJP45tiSjaP7Kz"
    "MwmdDPeCUw7sBPUZPv0TDbe7zA+k99TspQlx7fF9mogIBtxuav+nD79Tu3g0Zs6e4AWVeS"
    "qCmsgd2agulhxLw0+a6IYJdfoGuB9ITnrguD18MN+mgw+m8geCL6G5epPjFda6JHXQWZfj"
    "Hj0pZwH5iS+RxrSPgpcGnrDVONgSzV5P4OFD2vkKrrIIwxZMLiA7K4ZHeYn7BexJPyV1Xk"
    "r6I63N1qb9fDfcSqRUOlr3Fon2awZTrUSobXpYnAS+hGasXDwjvhP+Gv52cfrq7hrfiF/M"
    "uHDJyfHlr3953uoJhmMHCeJ+rfErTnH52Ofv3cx/zQg39tHRtUszv7xx70qUl3bYCpzLhu"
    "A43W37MUMWOiUmKKibRVkSY23rCJbJO+eeN6EKrwpYmeGXt9xXgOS6OJfuuLxmQsLsg3oo"
    "mncIJiXYePCZdq+ePJG/R4blBTX0wKKWGc9rW7QXfvGXVY5qT+2i3+V3nFCTpEV5RNhNgl"
    "qSPMl5d5YL68TIfZeRc8RYJ06LZ3f98atNGwcTtsRCYk3RWoDWJZTLlwdD6Xjad2/2vntq"
    "089ntfO3ft/o17FyruXTikAFW3275XHlv9QZc34aEGcD8oAa6g+PbJtXsyNk9074jr3Sik"
    "fg+Q7G+SGp12WfdpBOI8CKcDHMWXm+/+zWih8z9Is0eEvwxu9wPx7m/Y8cIwMB0XW8YBmj"
    "2i3P7S3w/K5zlAPk/F+DwK8RI/m8QqtI4DJHsEeE/HRBmMDDHhZ89YgpzPmI5VmiL8+FQR"
    "mEFg08vC2XuyXwnnY693z3v2/AY+dgYRhL88fGz3350K4KERsZX2tjomdGgYmGOiFA/2CV"
    "NK743KeW9spHWTOjZ3nUd1bCGGhr1iuiVMrTkZ8G5yYFQxP95cEHEFGfzTpuvStxVWT3Yv"
    "NYUKhMCXly0Bcruo425TqaqvTGvLNfTFzHUeHeMCcjTV2+FzKzqp6xqy0wzMtoep7XVUJ6"
    "jKNCB5F12CBSl4CWaYkOy7RJ0TxfJa5/HZwMCkWuiFGa6/hNlEo/ncUoaLs/dnV6MT1LEQ"
    "dGLyfA4iaQSMg96NFnBWjH5pIiAU2SQskCG454XnTN90vhlMW/DUFobrl/FMdB1mINF947"
    "C/RtqhjscOJY0l5eoYNDLBZoLEm46wTyFtfWs1kVPHxyUvuG77Gi7f0zyq9NN0XfppTJlO"
    "TMU51ouryAKEUktWQEsmckMlMI7psaU+xf6jSw+jE9tZHKlUT247FUehngxJZ9/nBLrbYJ"
    "rDlHKaKz3NBn4D8W2T3Rym3ME0V1PNU4tZ1lXTUkBm3WSeo7Rypqs80zLb2e4DKh0lTlFM"
    "Q1QS0zCmXIFWENAAiUQzM0Z1Ye4kjLJe5plmJIoysJxCUZS3rafb1l27kXSs7gDU/FG/R4"
    "prRtBvMrT2ObkLaP2eagpt6EpJhvYwob8PKtFTLUr+y2YOk9IMWhe0KQG2Ov4rbGjXoCNi"
    "hpaYWogtLB5Hyzu94enWTXjLjTSmuWSG1uSP/o+JBEye4QYecW9pzPOmA+fFMyAl2o72M2"
    "rBhE7BS3JhwLWBZSanWtif3NmMoZ6uww+Q1FGNn8cIdZpugzqVJqj9mqAwPw6LoOsR1M9L"
    "+zIPutAqIw4qhu9M1fAG+p0AmdTVVlq3I1XyP8U0b6inlSraI5lf4VtcUPcVpJHKr4qoEo"
    "/oEDwWXWJFId2tMjEluKAwpnkjDKq569diGjzzqqTrciNfEjRdgaCYtXouM9A2h5Lr2WBL"
    "WGR+JnCeEg7z5OEnqEf1lXAutuVR7mrMKwSOGXslmDsomxasLS1Ji7WrbqUrc7VO9GaGKk"
    "nqOcoN+pcOcj8FG48x3WCOA2Rygis9wVLd8lNMs7C6bbKTQ4Rykis9yQ6bW4TnCZDUz/5Q"
    "RgSXY7UugnGApHYYy0q2BzuepPJQKg+rA6n0RKyeJ+KhS2U8wUx16C3PWNlI0iMGXjfz6B"
    "KhvUKoMvYo1moUf2NLxF4sTJHJZljUGDQI1oS3ml1sQhQjfFGJjrUbnvnATbrdtL/YV7do"
    "BHywwUtVxBWMpYwypEPag66AQROpG7A6nqJXvLoR6kmicdUk92pAL7zyIldgwssm/AJby2"
    "ktGXohhmmJ3wJ98xKLY4xmGFv8BzG76zS15j8aTn7eJSx/YDf/KfWcFdVzJqZeTmdG65t2"
    "efesqLP2Y+hmS8w+lRSXKy0ui4MxPrupdVW89rsprJJnJt+XtXPsuipnpxcfLq7Pry684i"
    "rek6wKK4WLq5TKZAj7cBJ74RqO0xkLz0adxzZpcyF/gVsXz57h85TM3YvU4cFO0Ig7vAvb"
    "xgh14Q1c1vSNwJpoIsp4jqUxnsM3tMJWkp2yjCESL/egdOfzj9FLPqOIssF06XNfDwZCTG"
    "UiB7G+XoBLW2V2otH7JioAsCXllQFadw+d7g3w3DNC+bevnaden39/IyaD9/12607pde//"
    "uEEGVuFwovoqulUP47nv7HNFLaR9DFPVTgFZTipwF7PC5pIwpWQAK80Aejdp0VkOEUo/5C"
    "rPsYaBrSNvG/qqxKnlbFd5tkUalw19VqK0cqarPNMHNhMe0bUs7YTSTlgdSDe2E/rGrEMb"
    "Co8V2S0thbESG34Oiy1T24dSZxzllZpdA2BiqFun///E+6jR4iw18784IhNUwu7Ruc7UXE"
    "wlfIK+CYvrFLup82fqCmkMvTBdZ0vTttCOhD56xI2uPP3+G6YaMxSuQBsJw++ImIpTcGSU"
    "rhsuaSwZ2FItLqKZoa+VOfrLVf4dQwaP/SFcRg4PAVjBmtEhmtrFZ+0I5shhEqTLLBnt5u"
    "xSpqo5LbL0Y4TSvpDniNFVOlkA61IE6iDNHlG2mfJjTHQliz/HUd69jxSwi8XYEY9gj/ia"
    "wOji2Z4gzoNwOsBRfO0EjPziSxIgs8quRCj3WHfFvUePtuxKQGBKXtrrPSMiXWy02Pej62"
    "iEPSJ+7XRb3ds29E0o/8+G9OnL42OvP7hB5mLOBaghfez3PvVbDw/QyqkoZ2/pwx/6vmBb"
    "cLeECWWRogK7hbvJmFzDY/EaggVxjxNL7GUZdWntTKxErGxm9UymlkGSmda6CGh7tTBVE9"
    "+1BqbkdbaFoUmWu19rWzqIEa6iR/2aaveum/pWMAWSn9URJD/wYFuccqbtOxqUyrRXPjBt"
    "IdCIV5Ww3zQzbZZOwYyZ3zaP7RIO6XD5bhE3ygsz2LGpwrI4Vd9wojWyGHViEEq40IepLy"
    "YyzLSyVkcxPTHI09V8bvsa2sQu8mgtLtK1FhcxrYU06XrgXucB9zod3OsYuAcubFc1uEsR"
    "lg5R3qqiwG5T36qYdOTctNvKR3YvPqNRE9hLZdgedTUxNbJ4notZm7st17Jq3yKMlbl45u"
    "+fsYksFufN1jeXzJhkxmrDL0hm7LiYMWwQlnBc5DOq+tRVBrvx0OsOfuMB5DNGram+GtI/"
    "2q0+f7DCqlGVcHLJF0u+WPLF6/jiGpkNSmWIneWZxBP7K3ctW5yPI+Zp8aArnYzFHHI9JA"
    "+IsF1ubtBcXRmMI8MN101kwI7FHDH4iMfGgljw+QSNpgs84kn0eDo94MbH0Cec1xPRFXSs"
    "6myywH/hlUB0tjDMph1acRrnuA//c2T4RrVuhOry7hXyea8b514haHfPt5OxfVfmhdZtv0"
    "cn32f2vayToOyFC2d/HNynmarrqckIHZL9pSI8LQtbOxXh+dmHKy8LIf+SlYDw6aF1f184"
    "C6H0KyniCCD0wdv6lNROqRwSoHV120Xk6ovrCM++xbCjBMnA/P/cDUZ90VedkCpTYrUTKi"
    "TIq16mhXRplSdZNU1l4rXM4W8jcs06iV1BjLO74CnieXZX11jzbgRMBvzeGabW6BfEDN4A"
    "2ADb1WasE3gOxO9G9sfRL03E01YBuLwt9EB0aDdjnD7JbWf/P4KnsW/DstKQnQWD/4QVUk"
    "00Jbyw5uoGwWiak88WxN/lNJhGn7FXEIiRugQa6HuivsHPRCD0iR9MqC8t55SDQyltg7VX"
    "3R/BP9v/l8iI29w8wy3f5oHB/E6Do+1wAH/SdjmIVBxURnFAHAVxkSgPj0gGeFQ6wEOcmk"
    "Un1yOSqQqrPLfBq6XI9Abp5AxXeYYnhNfIfC5UiCVIU2Vr9oZKslLyZoR4qLysR4hIBr1F"
    "UvFEmca8qMYIJbKRxA0B4SIvqEEa6VqR7Vrh1W7Z0rGiboFKzYhbRXBN5Uioap+WO8D11u"
    "voKHf/WlxD10oOYP0DcwfgtkOd1RPg2A1TqdqWzvJO0B/6Cz9dgejvsjyqwxema9i4ETqv"
    "5wWI9EJp5+UBtaOtkYmNN2w20ZJYU+Qk1EAatlSim6I2FLYrTLp6+ST9YIkjFdTNhWPIVW"
    "M8BX7ZlYY44m4uwN1q6cLDhnNklDrSVKWTXY0kdXZV0dlJX/JyBcLgQRDGODWRaJCkjjBf"
    "XuaB+fIyI5PoZUYm0cvsTKJ0wU1LhZa8R1G73KG7dxRyLlul6LkSpasd1D9tJuh94VtGHu"
    "j5tGB6Vo+gdvju/qiAsTBOkDUzPI09itrBW8rxwC/IMdOKreAATQ1RzgVyBsax+45YhYwq"
    "bvvaQXuaawGfZizg0wRzCpfOjWIA+yS1w/gsz+pNX7yxAxhzrYVigWBeQDyJUNUO5KtcC/"
    "kqYyG775LkE/4uUz5xGeGCsxIlq920wOmQ84DJPGHSZ0a8zJ4amcr2Z/CVCGs6C01ziFJO"
    "c6WnOaKxLzLPEVLp+lTleX7DhpsPNTzHqZFrAYraRK+dnV58uLg+v7rwQti8J1lxbPF87r"
    "Ks8R6ScsiasfuvGbvPGqjVPO6zA8GE1Xw7eLrQRY2WYor3zJYg1dFzptQ4ObGqEtxc3NW2"
    "zslFoW7DfJkOuaMJBTHbrW9rTtlC19ArMCAnqI9VDT2vEAYmYhWKZkPLKUNTNRjTJjKniN"
    "/Q5DSUPTMNSGHolKyJexu6oC9MyNVsaRDLwlR6itTLUwSY7CkrXNglSCQdsMOstANOUVN5"
    "hKyOLiJlGMOSFaoDeJoM8/41qQcS6Nu/D0KyvIviu4fW77+E5Pn7XveT2zyA+u1972NUSi"
    "SU4oSTIrPSmk8kK6wVqLAWvm+L6LHClFJfWWk9FtZIkmiRqsXy2u9Ph/W+rNthxzosA8/Y"
    "ZprfMKVU/FZ5wxw0FvOITsLN9ZT7D8WqKKw7icXKo6Q08BvZQY04rhrpO13VCPXS1UweZi"
    "nqpiCmudROihGkyBFpxaUSp5KZiGNCU670wS+w43geoqVqIn7xYy0peKoYsczZW62DuJmh"
    "nJHC7R6FWwOLhF6b8Y8hUilyVZqDFCd0sbMsQCK5x2zu0TW7bMk71syoGOUcAwuqUuHlbt"
    "rTBE4okBE1M0Ol1yhXPQULU5XnfhwCkrO5SlfDxi884SOPBHeKM5ygp6lq4IAVzA0It62z"
    "mh0QThIyT5YyQo46Zs5I8E2EfEYrmoWsbOUFlevkBY9XYzsTMmCi6gqmmilTM9aFP5Rh3j"
    "LM+6cK8/bP1SLLPky10axUTKEbiW3JEyN7lR4iexWLkI3cX/mXf5ywfnCfnl3nCVk5u06P"
    "WHHeJQaswLvMPSDjuyoZ3yVDGssLaZQJEcpNiBASFOIYry+QGuqgymxPo9P92hm0724QoW"
    "9cJz6kj+3uXaf7SWndDjpfW4NOr3uD5iAnwZwoIL6SN2F1GVKQy1v3/GoCOcr5prR/f+z0"
    "eW+OdPV9TgzRZ+sP6FLU4INu+PengXL3pc2fmJaiLfCQ3ra6t+37e0495qDquu0lc/jod2"
    "82lY1yvyeQS41opTWiDNY7114n2B/z7f9QB5Xe/+Fd/PTl49Ntv/No73qnZP3ctbIWZwxz"
    "8YUZbGF0J7q4FrZIhAjl7qv07gtr5gpOdIxYei9Vea4NQH5pKkmBq3ye08yLAaKs+a3V3P"
    "L5irrWc3YMKwsTG0V8JqNk0nUy6jo5xarmGW5yohqikZBGIeWlyWz5gVirDQ72JHp5tlf5"
    "bOd1OYsG0PskMowqEmsSMqjmBjREJX011mQksNGKA1w8I4Hf03ECuz4jQWhl5Si8MHdq7G"
    "6LbL5SvdU8A9aj6h+AW/hP76RotOPfUu/a0bLub7UzPxwlVAsT/sHtQPrCu7hTV3WCaA9+"
    "es5hle6t559ma332lJnfdq3r3kCEG1CvdrNIQ4HsHuJueGtbJ7rUub/Lvh7s1qI4soxXqK"
    "g/WnjG8gIfppI8e0QQ8hd+AUxDRBLSbDEo4LS8JbMe8JE+TmDXMuzhzZpDDPJvlS2xrR1j"
    "HoU2tGerGBXgMPzp3IYvEaznNgy/bb4EXarrrY8spmvcg9/nKJoIOApioTH8rP9GIxhdJ1"
    "gbIQvruomWU8FV8AYWY68Iv7zgcUK0QHnD5AgZsPFI4m9CPv3h/fcKzfhfc8zmLpfHf5J4"
    "hmFIvqOkr38deCt/fcRwT/eDCxFV2S9jU1fcMspTuJtqE0cYl7bKWDfuO7+2b/+4vW/fIM"
    "9Xa0i/PLU+wRMhzA/p432L+8HpKh3S1u1t++npxskzGD02D+MZ4514ebeCR1A7l9Dzqxzg"
    "nkctYz64/FXUxdy5OmL4fiSTVINwkGp/9uAyzxrbJPxfZ2fn5x/O3p9fXV9efPhwef3esw"
    "3HX2UZiT92PnE7cWga4oZjjUywWaiAlk9R5WOnMsEtPCdqHN6/PfW6yfC67aPWdwI84n/g"
    "BDWPcW1ngMqREBq31OwK0UQKEW6GdxDNrhBgTCMnSlbuwADVHpMHHgb2HeYONPAYb1gEI0"
    "IqXUcr7XIiFa7S86S6oErPk8N4nkh99o712YfRugYcBxJUrmG3gnR9Kw63y1kMgWDTTpDi"
    "5EGxmPjqoAXETNfgMTPQguqEvmKt6ZYhmGJVt6ZNZFdeaSIRBNaEdhbR0woglDXckA7pE8"
    "aUJ3YRGfLcAVQd+oc+qMj58oapBn2L4gonqGWhGRxm9g+Cth4NNA5asCmzEBDmzqsX0uOG"
    "C9yIbhyWK5RUMrA8d5gYJjREcOxyhgvvMW+83Y4AvSj2WnD+Ef7A1n9uP5xUg1dFDc4MMi"
    "EJfpU54xQ96iprShrfOn9v9e9u0JL8G26RIX1ode5vEI9pH9L7Tvcz19vS1yG9ve+0u4Mb"
    "p+TLkH5td+96/RvnPNtIUZtPn56hTo/pEjcJIZaBw8chfwbvjiLzG6STQS1VnuHYzbrJsR"
    "vrZI82GApsXMErrtEFMGFygXJIe3DaMjhr79oPPZE4QsMzJhJH3LWdlBH2UydXBH/Tb3/t"
    "feZPDfzGXvmTL93P3d637g3wpbysV0XCy5152eiIjtLKk/oY9vFzoRRFIaLa2U1LSRmYIH"
    "hstrEiPchbsuK7S+rhd62HP2ill+PZLEUsG7LKd/mWDVnle7dVvqVlY0+e+vuv+1TNQ3Zv"
    "ZZ9kbfr9Bk16QaYJ5rRgAOr64AXhJKtoTvO1NrXf2BLBr1qhhYm1aDwBr9kdCjl4YYawPU"
    "H3cXvZdl3liLPk/5SMsKyq+cNZcnF5MsUzVE30XCyYM6yiN2AStHVIGla+R/PPmDfsiFCV"
    "2gQZ81slfrfCPlIPPM97Ajv34OR/T2fl2MJ6Zt8VN1F8niqdvC1aqsQCULmL0jNGJuasF/"
    "cdgg8nqAcrhcd/ElM8gI+mXZ4THizJHGs3/O1MXaEpZ89U7q000fFf4ZYRJv2k8p57GrWg"
    "/xIfyFFNa3Cgux+hB+lqUxNe02JFbEV26yq71WxqJiqj4kJ6jGkyuscQV1qZAC9z8fx/OM"
    "m5PCM61CepIcTnuSyd5xmWzvO4pVMWJ95jceKpNUsogJMOtttegr0B2GMDq5vZ7sOU0iWm"
    "0kZ7h1ktOMU+lZzeSk+vall4Nk+yr6Tr/AIkMqN9VC0VEPkK+XL7ZNKJqcobJiDHFzoQfT"
    "I5v1WeX1FRAhsGS3BOSZeMwlS1cwLdmWgU0zUfRiHa0eAGYxam49VnnGjpjrRoZilJid/W"
    "redbJDew5agoebLfhSU8GdCC8khOFUF3TbTkTZeEx2/y6ErxlSfX42n3iHWCPuO5JYzYar"
    "I1vNyhUqzllr0VOB6ZqfoCwoBUiNZBIepNfX7/eWvfx+bedEqnueqOnmYUHj2NVx5NLDae"
    "oRXdosR4xdEtI7GhezAWgThIU0Ocr/PAfJ2O8nUMZJm+rWTtvkrNZZJ/dXoCN59iqxRuxy"
    "OalJLBTWpFN5mKo5ASKyK7tLBBxtNGUn5x+02mrKL6bdaJKOkTu94LohA7nqppTOTGE3SM"
    "zpmzHRteede3dJb7DRtmQY4lQFLD+/Ts8jKXN8JlhjfCZexKhU1VAGGneQ3RLYXthhGtxM"
    "CadI4lQCKzzhbkWQ56mf34f7QOgpo="
)
