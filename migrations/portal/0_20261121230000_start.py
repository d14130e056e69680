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
        'CREATE INDEX "idx_audit_event_client__fef6e8" ON "audit_event" ("client_id", "partner_id", "at", "id")',
        'CREATE INDEX "idx_audit_event_account_39db41" ON "audit_event" ("account_id", "partner_id", "at", "id")',
        'CREATE INDEX "idx_audit_event_at_b52168" ON "audit_event" ("at", "id")',
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
        'CREATE INDEX "idx_client_partner_cd0099" ON "client" ("partner_id", "email")',
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
        'CREATE INDEX "idx_audit_event_client__fef6e8" ON "audit_event" ("client_id", "partner_id", "at", "id")',
        'CREATE INDEX "idx_audit_event_account_39db41" ON "audit_event" ("account_id", "partner_id", "at", "id")',
        'CREATE INDEX "idx_audit_event_at_b52168" ON "audit_event" ("at", "id")',
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
        'CREATE INDEX "idx_client_partner_cd0099" ON "client" ("partner_id", "email")',
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
    "eJztXetz2ki2/1e6+LJJFeOKn/Fyb90qgkmGjQ0uTJKZWbaEQG3QWnSzkjBhZvO/39Ot9x"
    "MJEAilPxlJfVryr1/nff6qLahuytpZ+xUTs9ZAf9WIPMfwI/igjmryYuHdZjdMeazxlvJS"
    "UU0Juw3HhqnLE9bbs6wZGG4p2Jjo6sJUKWEE32YUKaqCVjPZRCaFv+pkhnS6qsNPTM5QFz"
    "rT0WQmkylW6ojwSwVr2MQKGuNnqmOkmgbS4QZhvSJMFOOMvV2hE3i9SqZFvmhIhmS0kHWT"
    "YF1SlRHqUoLRSjVnSCZoJE8mdElM/kQ1kAw4TExEn5E5w8h+2EDsXWvobyrDu5HdGzIwNu"
    "CVdWRQ+IMUCpeEmogNC6MfEsOUn58R1XlvJqUa65m933rB/Ax94x+CAl8IfcGnmAwI+/bf"
    "4Ms0oDtDI4KxYtjfusD6XDUM9r/y1jqWFYCTdWDKL/A1Y7ymROFvByShF2NCF6wXRTblEZ"
    "pRTTFsxKGJAbhhMoHvZv+BUUeygRaarBL0KmtLbA3akqj/WWLJpFMMNDoM3T//BbdVouDv"
    "2GCXf9WeVQwds9817//i843POvjNSPD3hY751xtOL/aEJktNY7N2veCTtsYbw0TlFz/qKP"
    "CGiaZiPoCsWfGv8ybMgd63jz5Zw8WLxLsN7BzWd/P7kkP75Uvn7iNvydboWJpQbTknXuvF"
    "2pxR4jZfLlXljNGwZ1MMaMiwIn07Cvs0e/9xblmTCG6Y+hK7s0fxbij4WV5qbF+q/e/zkk"
    "z4era3uResE6ydqbC4CV79n/2VPgpJ6vYG0lN7IEm1yI5mA+Xfe+xbE0AVEFOJycD964fV"
    "r4cNv1tjL2j92uy/ubx5y9GghjnV+UOOXO0HJ4T1JXmj6AFuDWcQ8DsAzFTnOB50iyIEum"
    "KTnDk/tgHfueGh7x0CDpgOXIcFeNB5aD8Nmg+PrPu5YfxH4zg1B2325ILfXYfuvrHGg8J5"
    "Zp11bifoW2fwK2KX6I9etx0eNbfd4A+2+uCMNKlE6EqSFT8mzm3nFl+ozrC+AIbRgW3NZD"
    "1+UJ32oWEFeE5wIGtz+bukwelozuDy5iplYL82+3zx3FyFBqtrP7ngj34EwA1uslk3qyDV"
    "DpuWvSWVBe1d9iUP08CpmRXS4FErEA0gGmQMskIaYicEpiFMTapLeTfXIFUFt9jzmwxb7H"
    "n4PPS2WPYoDui8U9ejERM3Dk9+lXviOlQVnLgX795lmLnQKnHq8mdBrLlEnAdml2ArhEs2"
    "X4MAX2XB9yoZ3qsIukySiYL7j6deNx5cp31YYFEnJvov0lTDLGoW+yTF8VLVTJUYZ+y1x5"
    "AQGT4B2cWB+M1D87cw+q373ofwnsI6+ABDwST35xefKMlujOXJy0rWFSnyhF7QpLbRR/OL"
    "efiOTJiGy/6Pf9Rd1eKjxUwPVK7xiWge/Y/rafrHhU6nujyfY8lhz02HZqMq8qNO52hkqG"
    "SCR4iSOlOAOZo4k1IFqQRusf7gEWGaxPUZGswwIniFDZPr3biabCYzzdh0SSw1G/Zp2Rh1"
    "VDd50DfvpGDj3ygURhVSGLkjmkdn5BIJtVGp1UawUeRhXOzmFWQMrzMxhtcpjOF1lDE0sC"
    "mNcwHsUVQQ40KY7yPr5sqG+H6kR8YL5ETURyLgjOObI1M2iu5HqmN1Sj7jNce4w8y38edo"
    "kO09XWC9ux4npcsrl+8LLVRAwDK4s0d9OP36ndagFpm6e0DWkSQqCqtvtSZgehwxL0m+yy"
    "PYZRfomiA94YXjbOH20EAfdEr+BIInVXtlMtUnqil19KjJINMv50za4u4KM3WxwArifhFM"
    "2nrFRKEgS9WZZwZB4zWSNQ2EMYoMmHxAFpXsjvMJm0U8IX+VRf7Kq8Pdr/Z2M9wnrFrUZf"
    "IShfZpDkumQ8x4eB2aELwq2UqteFx4p+wTfrm8eH9zC0/5F7KL9yk4Pz007+873UE+zaBv"
    "P4/Vv8Vozz/YHX383Mds04N/bRMbVLEz+8cB9KlxZ62PqUw5bn2NNp+zBFF9KhPV4ANpqS"
    "INrL9iA1kmfaPh+DrKcFFHY0pfXjBewNSoo1/7vLE64Qfkq6rwu7CDYk2DnzGHavHvEyfo"
    "6Zyghrac5lLC2O0rd4Lu3zPquMxJ9bVb7K/0gmN0iI4oGwuxQ1JFmK+vs8B8fZ0Ms/3Mv4"
    "v46VCrd3/fHLTRsNYa1kIDkuwK1AaxLKJcODmfy9pTu/+102pLj/3e185du99wzkLJOQuH"
    "BKDqdtv30mOzP+iyJiwoAs4HyccV5F8+mVZPyuIJrx1+vOu51O8+ksMNUq3TLuo8DUGcBe"
    "FkgMP4MvPdn5Tk2v/9NAdE+MugdRiI93/CTpa6jskk3zT20RwQ5faX/mFQvswA8mUixpdh"
    "iFd4bKhmrnnsIzkgwAfaJopgZFQDPntOY+R8SjUskwThx6MKwQwCm1YUzu6dw0o4H3q9e9"
    "az6zfwoTMIIfzl4UO7/+acAw+NVEtpb6ljApuGjhkmUv5gnyCl8N4onffGVlo3oWNz5nlY"
    "xxZgaOgLJjvC1FyoA9ZNBoxK5sebCSKmIIN/2nBc+nbC6snqpaJQ8dDrHQFyuqjiapOJrK"
    "0Nc8c59MXItB+d4gSyNdW74dPinVR1DlkJEea7w9R2O6oSVEUakNyDLsaC5D8EU0xI1lki"
    "L1TJdFtn8dnAwKSa6Jnqjr+EUUejxcKUhsuLdxc3ozPUMRF0YrD8ETxJBbwHvRktYa8Yva"
    "2zdBg8e4WTD8N1pq/bVzpVliwJh+74ZYxVTYMRiHXfOO7XCDvU6dihhLGkWB2Dok6xESPx"
    "JiPsUQhb30ZN5Mz2cckKrtO+gtP3PIsq/TxZl34eUaarhmRv6/lVZD5CoSXLoSXjuahiGM"
    "fk2FKP4vDRpcfRie0tjlSoJ3cdipNQTwaks+8LFbrbYpiDlGKYSz3MOn4F8W2b1Ryk3MMw"
    "l1PNU4lR1mTDlEBm3Wacw7RipMs80iLb2f4DKm0lTl5MA1QC0yCmTIGWE1AfiUAzNUZ1ae"
    "wljLJa5pl6KIrSN50CUZSt5lOredeuxW2rewA1e9TvieKaEvQbD621T+4DWq+nikIbOFLi"
    "oT1O6O+DrGqJFiXvYT2DSWkOrXPalABbDf8CC9ox6PCYoRUmJqJLk8XRsk4bLDG8AU+Zkc"
    "YwVlRX6uzWvylPwOQabuAW85bGLMM7cF4sA1Ks7egwb82Z0Ml/SC51ODawyORUCfuTM5oR"
    "1JN1+D6SKqrxsxihzpNtUOfCBHVYExRm22EedF2C6nlpX2dBF1qlxEFF8J3LCt5Cv+MjE7"
    "raUut2hEr+pxjmLfW0QkV7IuPLfYtz6r78NEL5VRJV4gltgqeiSywppPtVJiYEF+TGNGuE"
    "QTlX/UZM/XtemXRdTuRLjKbLFxSzUc9l+NpmUHKNdbqCSeZlAmcp4TBLHn6GekRbc+diSx"
    "5lrsasluGE0hcVMwdlw4S5pcRpsfbVrXBlLteOXk9RJQk9R7FB/8JB7qdg4zEmW4yxj0wM"
    "cKkHWKhbfoph5la3bVZygFAMcqkH2WZz8/A8PpLq2R+KiOCyrdZ5MPaRVA5jUcn2aNuTUB"
    "4K5WF5IBWeiOXzRDx2qYwnGKkOabGMlbU4PaLvcT2LLhHaSyqRJi7FRo3ir3SF6LOJCTLo"
    "HPMag7qKFe6tZhWb4MUIn2VVw0qDZT5wkm7XrQvr6OaNgA/WWamKqIKxkLcMyZD0oCtg0H"
    "jqBixPZugFrxtcPakqTDXJvBrQM6u8yBSY8LAOX2BpOc0VRc+qbpj8W6BvVmJxgtEcY5N9"
    "ELW6TlJr/rNm5+ddwfQHdvNfQs9ZUj1nbOrlZGa0ummX98+K2nM/gm66xOxRCXG51OIy3x"
    "ijo5tYV8Vtv5/CKllG8l1RK8eqq3JxfvX+6vby5sotruLeSauwkru4SqFMBrcPx7EXjuE4"
    "mbFwbdRZbJMWF/I3OHXxfAy/Z+rCOUhtHuwMjZjDO7dtjFAXnsBhTV5VmBN1RCjLsTTBC7"
    "hCa2zG2SmLeEXs4e6X7jz+MXzIpxRR1qkmfO6rwUDwoYzlIDbXC3Boy8xO1HrfeAUAuiKs"
    "MkDz7qHTbQDPPVcJu/raeer12fWralB43m8376Re9/73BtKxDJsT0dbhpXocz317nUtyLu"
    "1jkKpyCshiUoE7mOU2lwQpBQNYagbQPUnzjnKAUPghl3mMFQxsnfq6pa9KlFqMdplHm6dx"
    "2dJnJUwrRrrMI31kM+EJHcvCTijshOWBdGs7oWfMOrah8FSR3dFSGCmx4eWw2DG1fSB1xk"
    "keqek1AKa6vHP6/0+sjwpNzkIz//MtMkYl7Gydm0zN+VTCZ+gbt7jOsJM6fy6vkULRM9U0"
    "ujIsC+2I66NHzOjK0u+/YqJQXWIKtBE3/I5UQ7ILjoySdcMFvUsEtpSLi6in6GtFjv5ilX"
    "+nkMHjcAgXkcODA5azZnSApnLxWXuCObSZ+OlSS0Y7ObukmWzM8kz9CKGwL2TZYjSZTJfA"
    "uuSB2k9zQJQtpvwUE12J4s9RlPfvIwXsYj52xCU4IL4GMLp4fiCIsyCcDHAYXysBIzv44g"
    "TItLIrIcoD1l1xztGTLbviE5jip/Zmz4hQF1tN9sPoOmpBj4iPnW6z22pD3yph/9mQPH15"
    "fOz1Bw1kLBdMgBqSx37vU7/58ACt7Ipy1pI+/qbvCbY5V0uQUBQpyrFamJuMwTQ8JqshmB"
    "P3KLHAXpRRF9bO2ErE0nZWz3hqESSZaq0LgXZQC1M58d1oYIqfZzsYmkS5+422paMY4Uq6"
    "1W+odu+4qe8Eky/5WRVB8gIPdsUpY9q+k0GpSHvlA1WWHI1oVQnrST3VZmkXzJh7bbPYLm"
    "GTDpbv5nGjrDCDFZvKLYsz+RXHWiPzUccGoQQLfRjacirCTEtrdeTDE4E8Wc3ntK+gTewq"
    "i9biKllrcRXRWgiTrgvubRZwb5PBvY2Ae+TCdmWDuxBh6RjlrUoK7C71rfJJR/ZJu6t8ZP"
    "XiMRoVgb1Qhu1Rk2NTI/P7mZi1hdNyI6v2LcRYGcsxez7GBjJplDfb3FwwY4IZqwy/IJix"
    "02LGsK7SmO0im1HVoy4z2LWHXnfwKwsgn1NizrT1kPzebvbZjTWW9bKEkwu+WPDFgi/exB"
    "dXyGxQKENsT884ntibuRvZ4mwcMUuLB11p6oSPIdNDsoAIy+WmgRbyWqcMGWa4riMdVixm"
    "iMFPPNGXqgm/z9BotsQjlkSPpdMDbnwCfcJ+PeVdQceyRqdL/DdWCUSjS92oW6EV51GO+/"
    "ifI8I3ynUilJd3L5HPe9U49xJBu3++XZ1YZ2VWaJ32B3TyHdPvRe0ERU9c2Puj4D7NZU1L"
    "TEZokxwuFeF5UdhaqQgvL97fuFkI2UVaAsKnh+b9fe4shMKvJI8jANcH7+pTUjmlckCA1u"
    "RdJ5GjL64iPIcWw04SJB2z/3M/GPV5X1VCqkiJ1UqoECOvupkWkqVVlmTVMKSp2zKDvw3P"
    "NWsndgUxzuqCpYhn2V0dY82bETAZ8L1zTMzRW0R11gDYAMvVZqKpcB+I34ysn6O3dcTSVg"
    "G4rC30oGrQbk4ZfZzbzuE/gqWxb8O0UpCVBYN9whrJBpqprLDmuoHgbYqdzxbE39XMn0af"
    "0hcQiJG8Ahroeyq/wmciEPr4B6vEk5YzysGBlLb+2qvOR7Df1v/FM+LWt89wy5a572Vep/"
    "637fEF3qDt8yVCcVAaxYFqK4jzRHm4RCLAo9QBHnzXzDu4LpFIVVjmsfUfLXmG108nRrjM"
    "IzxVWY3Mca5CLH6aMluzt1SSFZI3I8BDZWU9AkQi6C2UiifMNGZFNUIokA0lbvAJF1lB9d"
    "MI14p01wq3dsuOjhVVC1Sqh9wq/HMqQ0JVa7fcA64tt6OTXP0bcQ0cKxmA9TbMPYDbDnRW"
    "TYAjJ0ypalva0ztGf+hN/GQForfKsqgOn6mmYL3BdV7jJYj0XGnn5gG1oq2RgfVXbNTRSj"
    "VnyE6ogRRsyqpm8NpQ2Kow6ejl4/SDBb4pp24uGEMu65MZ8MuONMQQd3IB7ldLF3xtMEdG"
    "oW+ayWR6kDdZ2SqFSrAKKkHhql6svOnfZ4IYJ+Yp9ZNUEebr6ywwX1+nJCq9TklUep2eqJ"
    "QsmeUq15R3KSqXmnT/fkj2WS7l3VfCdJWD+qdNNH0ofItIM72Y5cz+6hJUDt/9bxXwLoxj"
    "RNkUR2aXonLwFrI9sANyQpV8M9hHU0GUM4GcgnHkvFPNXDYbp33loD3PNIHPUybweYy1hg"
    "n/ej6APZLKYXyRZfYmT97IBoyZUkQyQTDPIZ6EqCoH8k2miXyTMpGdZ3HyCXuWKp84jHDO"
    "UQmTVW5YYHfIuMGk7jDJI8Mfpg+NyJT7M7hiBBWpuYY5QCmGudTDHDII5BnnEKnwrCrzOL"
    "9i3Um3GhzjxMA4H0VlguMuzq/eX91e3ly5EXLunbQwuWi6eFE1+QA5P0RJ2sOXpD1kidVy"
    "bvfpcWbcKL8bPF3ookJTMcE5Z0eQquiYU2gYHp9VMV40zmzb5EMjEadhtkSKzI+FgJjtlM"
    "81ZnSpKegFGJAz1MeygsZrhIGJWAeC5dBqRtFM9ofM8cQs/BvqjIbQMVWAFF6dkJTxYK/O"
    "6WoT8GRb6appYrIfRxThKVIWTxFgsmc0d90YP5Hw7w6y0jY4eU3lIbIquogUYQyLV6gO4G"
    "48zIfXpB5JoG//NgjI8g6Kbx6av70NyPP3ve4np7kP9dZ970NYSlQJwTE7RWohN49IFHDL"
    "UcAteN7m0WMFKYW+stR6LKyocaJFohbLbX84Hda7ok6HPeuwdDyn22l+g5RC8VvmBXPUUM"
    "8T2gm311MePtKrpLDuJdQri5JSx6/qHkrQMdVI3+6qQqgXrmZyMUtQN/kxzaR2knQ/RYZA"
    "LiaV2IXSeJgUmjGlD36GFcfSHK1kA7GDHytxsVn5iEVK4HJtxPUU5YwQbg8o3OqY5wvbjn"
    "8MkAqRq9QcJN+h8+1lPhLBPaZzj47ZZUfesWJGxTDn6JtQpYped7KqxnBCvoSrqQkw3UaZ"
    "yjWYmMgsteQQkJwvZLIe1t6yfJIs0Nyu/XCGnmayjn1WMCfe3LLOKla8uRqT2LKQN2Qok2"
    "a/Ca54yGe4YFrAylZczLqmPuPJemIlWgZMZE3CRDFE5seq8IcizFuEef9UYd7evppn2gep"
    "thqVkil0Q7EtWWJkb5JDZG8iEbKh8yv79I8SVg/u84vbLCErF7fJESv2s9iAFXiWugZEfF"
    "cp47tESGNxIY0iIUKxCRECgkIU4831VwMdlJntqXW6XzuD9l0DqeSV6cSH5LHdvet0P0nN"
    "1qDztTno9LoNtAA5CcZEAvFVfeVWlyEBubx5z44mkKPsK6n922Onz3qzpavvC1XnfTZ/hy"
    "55iT/ohl0/DaS7L212xzAlZYmHpNXsttr394x6wkDVNMtL5vjR7+5oSlullo8hFxrRUmtE"
    "Kcx3pr2OsT9mW/+BDkq9/oOr+OnLh6dWv/NorXpjOfbabsUYZuILU9jC8Ep0cM1tkQgQit"
    "VX6tUX1MzlHOgIsfBeKvNY64D8ypDiAlfZOCeZF31EaeNbqbFl4xV2rWfsGJaWBtbz+EyG"
    "yYTrZNh1coZlxTXcZEQ1QCMgDUPKKp9Z8oNqrrfY2OPoxd5e5r2dlf3MG0DvkYgwqlCsSc"
    "CgmhnQAJXw1diQkcBCKwpw/owEXk+nCezmjASBmZWhrsPCLuG7K7LZKgGXcw/YjKq3Ae7g"
    "P72XmtS2f0u1S1OLssLlzvxwklAtDfgHdwPpC+viTl5XCaID+OnZm1Wyt563m2302ZPmXt"
    "uNrnsDHm5A3NLQPA0FsnqIuuFtbB3rUud8l3U8WK157WURr1BSf7TgiGUFPkglePaQIORN"
    "/ByYBogEpOlikM9peUdm3ecjfZrAbmTYg4s1gxjknSo7Yls5xjwMbWDNljEqwGb4k7kNTy"
    "LYzG3oXttsCbpkx1sfmVRTmAe/x1HUEXAUqokm8Fn/g0bwdk3FygiZWNMMtJpxroI1MCl9"
    "Qfj5GU9iogWKe02GkAELjzj+JuDTH1x/L9CM/TUmdOFweeyT+D0Mr2QrSvj6V4G38uZHBP"
    "dkP7gAUZn9MrZ1xS2iPIWzqLZxhHFoy4x17b7zsd36vXXfbiDXV2tIvjw1P8EdLswPyeN9"
    "k/nBaTIZkmar1X56ath5BsPb5nE8Y9wdL+tScAkq5xJ6eZMB3MuwZcwDlz0Ku5jbR0cE3w"
    "/qNNEg7Kc6nD24yL3GMgn//eLi8vL9xbvLm9vrq/fvr2/fubbh6KM0I/GHzidmJw4MQ9Rw"
    "rKhTbOQqoOVRlHnbKU1wC8uJGoX3H0+9bjy8Tvuw9V0FHvG/sIMapzi3U0BlSHCNW2J2hX"
    "AihRA3wzoIZ1fwMaahHSUtd6CP6oDJA48D+x5zB+p4grcsghEiFa6jpXY5EQpX4XlSXlCF"
    "58lxPE+EPnvP+uzjaF19jgMxKtegW0GyvhUH22UshqBiw0qQYudBMSm/tNECYqopcJvqaE"
    "k0lbxgpe6UIZhhWTNndWRVXqkjHgRWh3amqiUVQCjqdUMyJE8YE5bYhWfIc14ga9A/9EF4"
    "zpdXTBTomxdXOENNE81hM7M+CNq6NNDYb8Em1ERAmDmvXkCPGyxww7uxWa5AUknf9NxjYp"
    "jAK/zvLuZ1wTXmvm+/b4BeJGsu2P8Iu2HpP3d/nVCDl0UNTnV1qsb4VWaMU3Spy6wpqX3r"
    "/NHs3zXQSv0TTpEheWh27huIxbQPyX2n+5npbcnLkLTuO+3uoGGXfBmSr+3uXa/fsPezrR"
    "S12fTpKer0iC5xmxBiETh8GvKn/+zIM75+OhHUUuYRjpys22y7kU4OaIMhwMblPOJqXQAT"
    "Bhcoh6QHuy2Fvfau/dDjiSMUPKc8ccRd204ZYd21c0WwJ/32195ndlfHr/SF3fnS/dztfe"
    "s2gC9lZb1KEl5uj8tWW3SYVuzUp7COx7lSFAWIKmc3LSRlYIzgsd3CCvUgTsmSry6hh9+3"
    "Hv6olV5OZ7HksWyIKt/FWzZEle/9VvkWlo0Deeofvu5TOTfZg5V9ErXpDxs06QaZxpjT/A"
    "Gom4MXuJOspNjNN9rUfqUrBF+1RksDK+F4AlazOxBy8Ex1bnuC7qP2st26yhBnyf4pEWFZ"
    "VvOHPeWi8mSCZ6gc67mYM2dYSU/AOGirkDSseI/mnzFv2AmhKrQJIua3TPxuiX2kHlie9x"
    "h27sHO/57MytGlOabfJSdRfJYqnawtWsmqCaAyF6UxRgZmrBfzHYIfZ6gHM4XFf6oGvwE/"
    "Das8J9xYqQusNNjTubxGM8aeycxbaarhX+CU4Sb9uPKeB3prTv8l9iJbNa3Ahu78hB6Eq0"
    "1FeE2T5rEVWa3L7FazrZmoiIoLyTGm8eieQlxpaQK8jOX43zjOuTwlOtQjqSDEl5ksnZcp"
    "ls7LqKVTFCc+YHHimTmPKYCTDLbTXoC9BdgTHcvb2e6DlMIlptRGe5tZzTnEHpUY3lIPr2"
    "yaeL6Is68k6/x8JCKjfVgt5RP5cvlye2TCianMC8Ynx+faED0yMb5lHl9eUQLrOo1xTkmW"
    "jIJUlXMC3ZtoFNE1H0ch2lHgBKMmJpP1Zxxr6Q61qKcpSVWvrVPPN09uYNNWUbJkv0uTez"
    "KgJWGRnDKC7upoxZquVBa/yaIr+SVLrsfS7qnmGfqMFyY3Ysvx1vBiX5VgLTetpcDwSE3V"
    "5xMGhEK0CgpRd+iz+8+bh942D6ZTOs9Ud/Q8pfDoebTyaGyx8RSt6A4lxkuObhGJDZ2NMQ"
    "/EfpoK4nybBebbZJRvIyCL9G0Fa/dlYqzi/KuTE7h5FDulcDsd0aSQDG5CK7rNUJyElFgS"
    "2aWJdXUyq8XlF7eepMoqstdmk4iSPLCbvSByseOJmsZYbjxGx2jvObux4aV3fUtmuV+xbu"
    "TkWHwkFTxPL66vM3kjXKd4I1xHjlRYVDkQtptXEN1C2G54oxkbWJPMsfhIRNbZnDzLUQ+z"
    "H/8P9IzVlw=="
)
