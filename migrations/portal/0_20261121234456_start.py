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
) /* How often someone tried to sign in: per account, per address and over all, in windows of five minutes. */""",
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
        'COMMENT ON TABLE "person_sign_in_count" IS \'How often someone tried to sign in: per account, per address and over all, in windows of five minutes.\'',
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
    "eJztXetz2ki2/1e6+LKZKtYVP+Pre+tWEZvJsLHBhUkys8uWkFEbdC1arCRM2Nn87/ec1v"
    "uJBAiE0p8MUp9u/OvXeZ8/G3PdsGTtpP1GmdW4IX82mDyj8CH8okka8nzuP8YHlvys8Zby"
    "QlEtiXoNn03LkMfY24usmRQeKdQcG+rcUnWGBN+mOlFUhSynskUsHf6q4ykx9GUTPlJ2Qr"
    "rQmUHGU5lNqNIkjH9VqEYtqpBn+qIblKiWSQx4wLBXQplinuDoij6G4VU2KXOgIRuy0Vw2"
    "LEYNSVVGpKszSpaqNSUyIyN5PNYXzOJvVJPIgMPYIvoLsaaUOC9vCI61gv4mMoxNnN6ISa"
    "kJQ56Qb7w3EhpGtaC/IbPw33Ge/wX612D0EzJilCqmM+KcGjPVNPEX89YGlRUABXuw5FcY"
    "4pmudKbwXwR4QC/mWJ9jL4psySMy1TXFdHCDJib895SN6ZDh8jCbRDbJXJNVRt5kbUFt6B"
    "dM/deCSpY+oUBjwAT845/wWGUK/U5N/Ppn40Wl0DF+bvj/GF81fO3AZySh3+cG5b/edHtx"
    "liVbaBquvdWcL70GbwzLjX/50SShEcaaSvk0lDWAP9E7GwEbzl8lPkhoP9pj8OeSS/vlS+"
    "fuV94SV/6zNNa1xYz5recra6ozr/lioSonSIPvJhTAl2GdB/Yp/jRnV7uP7EmFB5axoN5s"
    "Kv4Dhb7ICw13e+N/XhZszHeJc3i8UoNR7USFLcPo8n+dXxmgkKRubyA9tQeS1IidEw5QwR"
    "3tPBoDqoCYyiwE988fdr8+NvxpAwe4/a3Vf3d+9QtHQzeticFfcuQaPzghrHfJn1MfcHs6"
    "w4DfAWCWOqPJoNsUEdAVh+TE/bAJ+O4DH33/aHXBdOHaL8CDzkP7adB6eMTuZ6b5L43j1B"
    "q08c0Zf7qKPH1nz4cOt4R9g3idkG+dwW8Ev5K/97rt6Kx57QZ/x70IN4+lS0xfSrISxMR9"
    "7D7i29ad1lfAMD6xt1PZSJ5Ut31kWgGeI5zIxkz+Lmlw51hT+Hp1kTGxX1t9vnmuLiKT1X"
    "XenPFXP0Lghs/0vIdVmGqLQ8s5kqqC9jbnko9p6BbLC2mISCAaRjR8beeFNEwlMI1iaumG"
    "VPRwDVPV8Ig9vcpxxJ5G70P/iMVXSUAXXbo+jVi4SXjyb4UXrktVw4V79v59jpULrVKXLn"
    "8XxppLqEVg9gg2Qrhi6zUM8EUefC/S4b2IoYuSTBzcvz31usnguu2jAos6tsh/iKaaVlmr"
    "OCApPi9UzVKZeYLDHkJCRHxCsosL8buH1u9R9G/vex+jZwp28BGmAiX3l9eAKIkPnuXx61"
    "I2FCn2Rj/T09rGX83OZtEnMkO9kfMf/2h6CrtHm5keqFwDE9PnBV83s7R6c0OfGPJsRiWX"
    "PbdcmrUKvl8NfUZGpsrGdER01kSFlKvfsnRdISqDR9gfvGKon1udkMGUEkaX1LQIatO42m"
    "oqo6ZqsmCo1UJFlK/1Quq4xm+vI2+l8OK/USiMaqQw8ma0iM7IIxJqo0qrjeCgKMK4OM1r"
    "yBhe5mIMLzMYw8s4Y2hSS3ouBLBPUUOMS2G+D6ybqxriu5EekRcoiGiARMCZxDfHlmwc3V"
    "91g6oT9pmuOMYd+Cly8j0aZnuPF1j/qc9JGfLS4/siGxUQsM3Y+KoPt1+/cztoxJbuDpB1"
    "JYmawhrYrSmYHkbMS5Pvigh2+QW6FkhPdO66MHg93JCPhs7+DQRPqvaGMtUnXVOa5FGTQa"
    "ZfzFDa4u4DU3U+pwrhfgoobb1RpuggSzXR34GR5xWRNQ2EMZ2YsPiALC7ZHeYnrBfxhPxV"
    "FfmrqA53t9rb9XAfsWrRkNlrHNqnGWyZDrOS4XVpIvCqbCO14mHhneBP+Ov52Yera3jLfy"
    "F++ZCB89ND6/6+0x0U0wwGzvNE/VuC9vyj09Gvn/sUDz3419axQTW7s3/sQZ+adNcGmMqM"
    "6zbQaP09y4huTGSmmnwibVWkSY03ahLbpG/euB6EMnxpkmddf32ldA5Lo0l+6/PG6phfkG"
    "+qwp/CCUo1DT4mXKrljydu0OO5QU1tMSmkhHHa1+4G3b1n1GGZk/prt/Cv9EoTdIiuKJsI"
    "sUtSR5gvL/PAfHmZDrPzLniKBOnIbe/+vjVok2HjdtiITEi6K1AbxLKYcuHofC4bT+3+18"
    "5tW3rs97527tr9G/culNy7cMgAqm63fS89tvqDLjbBUAO4H6QAV1B8++TaPRmbJ7p3+PVu"
    "FFK/B0j2N0mNTrus+zQCcR6E0wGO4ovmu3/rrND5H6TZI8JfBrf7gXj3N+x4YRiUjYst4w"
    "DNHlFuf+nvB+XzHCCfp2J8HoV4SZ9N1Sq0jgMkewR4T8dEGYyMasLPnukJcr6ua1RmKcKP"
    "TxWBGQQ2rSycvSf7lXA+9nr32LPnN/CxM4gg/OXhY7v/7pQDD41UW2lvq2NCh4ZBEROpeL"
    "BPmFJ4b1TOe2MjrZvQsbnrPKpjCzE0+itlW8LUmqsD7CYHRhXz480FESrI4J82XZe+rbB6"
    "snupKVQgBL68bAmQ20Udd5vMZG1lWluuoS9mrvPoGBeQo6neDp9b3kld15CdZmC2PUxtr6"
    "M6QVWmAcm76BIsSMFLMMOEZN8l8lyVLK91Hp8NCkyqRV50w/WXMJtkNJ9b0nBx9v7sanRC"
    "OhaBTkzM58CTRsA45N1oAWfF6JcmAUKeTcICGQI9Lzxn+qbzzdCVBaa2MFy/jGdV02AGEt"
    "03DvtrhB3qeOxQwlhSro5BUSfUTJB40xH2KYStb60mcur4uOQF121fw+V7mkeVfpquSz+N"
    "KdNVU3KO9eIqsgCh0JIV0JLx3FAJjGN6bKlPsf/o0sPoxHYWRyrUk9tOxVGoJ0PS2fe5Ct"
    "1tMM1hSjHNlZ5mg76B+LbJbg5T7mCaq6nmqcUsa7JpSSCzbjLPUVox01WeaZHtbPcBlY4S"
    "pyimISqBaRhTVKAVBDRAItDMjFFdmDsJo6yXeaYZiaIMLKdQFOVt6+m2ddduJB2rOwA1f9"
    "TvkeKaEfSbDK19Tu4CWr+nmkIbulKSoT1M6O+DrGqpFiX/ZTOHSWkGrQvalABbjf4VNrRr"
    "0OExQ0vKLKIvLIyjxU5vMN26CW/RSGOaS91Qmvjo/3SegMkz3MAj9JammDcdOC/MgJRoO9"
    "rPqAUTOgUvyYUB1wYVmZxqYX9yZzOGeroOP0BSRzV+HiPUaboN6lSYoPZrgqJ4HBZB1yOo"
    "n5f2ZR50oVVGHFQM35ms0A30OwEyoauttG5HqOR/imneUE8rVLRHMr/ct7ig7itII5RfFV"
    "ElHtEheCy6xIpCultlYkpwQWFM80YYVHPXr8U0eOZVSdflRr4kaLoCQTFr9VxmoG0OJdez"
    "oS9hkfmZwDElHMXk4Sekx7QVdy625VF0NcYKgWNdf1UpOiibFqwtJUmLtatuhStztU70Zo"
    "YqSeg5yg36Fw5yPwUbTynbYI4DZGKCKz3BQt3yU0wzt7ptspNDhGKSKz3JDptbhOcJkNTP"
    "/lBGBJdjtS6CcYCkdhiLSrYHO56E8lAoD6sDqfBErJ4n4qFLZTzBTHXYLWasbCTpEQOvm3"
    "l0idBeUpk09ijWahR/05dEf7EoI6Y+o7zGoKFShXur2cUmbjDdgZtpu2l/se9rXqYQmF8D"
    "61M0sZzFEpYCsEuoInxR3yiZqWxh0QS/uf0Nm6CR/EfDSa1r0zX+KVSUFVVRJmZNTucj65"
    "sxefdcpLP2Y+hmC7s+lZB0Ky3p4nGaIIOllkTx2u+mJkqemXxf1s6xS6KcnV58uLg+v7rw"
    "6qJ4T7KKoxSui1Iqf8BNu0mcgWvzTecJPPNyHrOizUD8xSQzOnuGz1N1jhcrXswO+3RCRu"
    "irzs0SI9KFNzfQ4k2FNdEkTMf0SGM6h29kRa0kE2MZQyRe7kHBzGf9opd8Rv1jQ9eEu3w9"
    "GAg+lYkcxPpU/y5tldmJRu8bT96vLxkm9W/dPXS6N8AoAweM3752nnp9/P6mmjq877dbd1"
    "Kve//HDTGoDIcT01bRrXoYp3tnn2+gfw9TCrak0myJd74XneUQoXBsrfIcKxSYDfVtQ+eH"
    "OLWY7SrPNs8LsqETRJRWzHSVZ1pUaReGpyrCKQxPJRmekouzH8LydKzIbml6itVs8JMibJ"
    "krPZSL4Siv1Oyk8hND3jqf/Cfso0aLs9RU8vyITFBUukfnOttlMUXlCfmGgQoYlODkYp/J"
    "K6Lo5EXXNLQEvhj6jIy4lnRE0IOrSUZvlCm6IaFaZ8RtiCPVlJwKFqN0jWVJY4lIiWpxEc"
    "0MLaJI+l6uy+AxpITYH8JlJIXggBUsQhyiqV3Az45gjhwmQbrMGsRuEihpKpvTIks/Rlg7"
    "j9lSjhhNZpMFsC5FoA7S7BFlmyk/xsxJoppwHOXde+4Au1iMHfEI9oivCYwune0J4jwIpw"
    "McxdfO6IcXX5IAmVXHI0K5x0Ie7j16tHU8AgJT8tJeb6+PdLHRYt+PrqMRttP/2um2urdt"
    "6Ftl+J8N2dOXx8def3BDzMUcBaghe+z3PvVbDw/QyilRZm/pwx/6vmBbcLeECUXVmwK7BZ"
    "03TNTwWFiUriDucWKBvajLLaydiaVtpc2snsnUIuou01oXAW2vFqZq4rvWwJS8zrYwNIn6"
    "6WttSwcxwlX0qF9TPn3PJeaPEiTfHX5bnOpWab5Me+WDriw4GvEyBfabZqbN0qnAMPPb5r"
    "FdwiEdrgfN061hpn87zJFbFqfyG020RhajTgyNCFeOMLXFRAQ/VtbqyKcnBnm6ms9tX0Ob"
    "2EUercVFutbiIqa1ECZdD9zrPOBep4N7HQP3wJXSqgZ3KcLSIeolVRTYbQomFZOOnJt2W/"
    "nI7sVnNGoCe6kM26MmJ+ba5c9zMWtzt+VaVu1bhLEyF8/4/pmaxNLjvNn65oIZE8xYbfgF"
    "wYwdFzNGDVVPOC7yGVV96iqD3XjodQe/YVjzTGfWVFsN2R/tVh8frKhsVCXIWfDFgi8WfP"
    "E6vrhGZoNSGWJneSbxxP7KXcsW5+OIe4wS6EpTx3wOUQ+JARG2y80NmcsrQ0dk0HDdJAbs"
    "WIqIwUc6NhaqBZ9PyGi6oCMsGIHlI4AbH0OfcF5PeFfQsazpkwX9C5aW0PSFYTbt0IrTOM"
    "d9+J8jwjeqdSNUl3evkM973Tj3CkG7e75dHdt3ZV5o3fZ7dPJ91r+XdRKUvXDh7I+D+zST"
    "NS01RZ5Dsr8EeadlYWsnyDs/+3Dl5cbDL1lp8Z4eWvf3hXPjCb+SIo4AXB+8rU9J7ZTKIQ"
    "Fak7ddRK6+uI7w7FsMO0qQDIr/524w6vO+6oRUmRKrnVAhQV71Mi2kS6uY+tM0pYnXMoe/"
    "Dc+A6qQbBTHO7gJTjGPOUddY824ETAb83hll1ugXohvYANgA29VmrKnwHIjfjeyPo1+aBN"
    "NWAbjYFnpQNWg305E+yW1n/z9iyIasDctKIXYWDPwJKyKbZKpipcbVDYHRFCfLKoi/y2kw"
    "Dbuuv4JATOQl0EDfE/kNfiYBoY//YJX50nJOOTiUaDVYzNP9EfjZ/r94ntbm5nlXcZsHBv"
    "M7DY62wwH8SdvlIEJxUBnFgeooiItEeXhEIsCj0gEe/NQsOrkekUhVWOW5DV4tRaY3SCdm"
    "uMozPFGx6OJzofIgQZoqW7M3VJKVkjcjxEPlZT1CRCLoLZKKJ8o05kU1RiiQjSRuCAgXeU"
    "EN0gjXimzXCq+iyJaOFXULVGpG3CqCaypHQlX7tNwBrrdeR0e5+9fiGrpWcgDrH5g7ALcd"
    "6qyeAMdumEoVS3SWd4L+0F/46QpEf5flUR2+6JpCjRuu83pegEjPlXZeHlA72pqY1HijZp"
    "MsVWtKnIQaRKGWrGomr1hE7WKFrl4+ST9Y4kgFdXPhGHLZGE+BX3alIUTczQW4Wy1deNhw"
    "joxSR5rKbLKrkYTOrio6O+FLXq5AGDwIwhinJhINktQR5svLPDBfXmZkEr3MyCR6mZ1JlC"
    "3QtFRoyXsUtcsduntHIeeylYqeK1G62kH902aC3he+ZeSBnk8Lpmf1CGqH7+6PChiL0gRZ"
    "M8PT2KOoHbylHA94QY51pdgKDtDUEOVcIGdgHLvvVKuQUcVtXztoT3Mt4NOMBXyaYE5B6d"
    "woBrBPUjuMz/Ks3vTFGzuAKWotJAsE8wLiSYSqdiBf5VrIVxkL2X2XJJ/gu0z5xGWEC85K"
    "lKx20wKnQ84DJvOESZ8Z/jJ7akQq25/BVyKs6Sw0zSFKMc2VnuaIxr7IPEdIhetTlef5jR"
    "puPtTwHKdGrgUoahO9dnZ68eHi+vzqwgth855kxbHF87mLssZ7SMohasbuv2bsPmugVvO4"
    "zw4E41bz7eDpQhc1Woop3jNbglRHz5lS4+T4qkpwc3FX2zonF4m5DfNlOkRHEwZitlvf1p"
    "zqC00hr8CAnJA+lRXyvCIUmIhVKJqNLKc6mcrBmDaeOYX/hibSMP1ZV4AUhk7Jmri3oQv6"
    "woRczZaGalmUCU+RenmKAJM91QsXdgkSCQfsMCvtgFPUVB4hq6OLSBnGsGSF6gCeJsO8f0"
    "3qgQT69u+DkCzvovjuofX7LyF5/r7X/eQ2D6B+e9/7GJUSVcZowkmRWWnNJxIV1gpUWAvf"
    "t0X0WGFKoa+stB6LKmqSaJGqxfLa70+H9b6s22HHOiyDzvTNNL9hSqH4rfKGOWgs5hGdhJ"
    "vrKfcfilVRWHcSi5VHSWnQN3UHNeJQNdJ3uqoR6qWrmTzMUtRNQUxzqZ0kI0iRI9IKpRKn"
    "khmPYyJTVPrQF9hxmIdoKZsEL36qJAVPFSMWOXurdRA3M5QzQrjdo3BrUJ7QazP+MUQqRK"
    "5Kc5D8hC52lgVIBPeYzT26ZpcteceaGRWjnGNgQVUqvNxNe5rACQUyomZmqPQa5aqnYFEm"
    "Y+7HISA5m8tsNWz8ggkfMRLcKc5wQp6mskEDVjA3INy2zip2QLiakHmylBFy1DFzRoJvPO"
    "QzWtEsZGUrL6hcU1/oeDW2MyEDJrImUaaYIjVjXfhDEeYtwrx/qjBv/1wtsuzDVBvNSsUU"
    "upHYljwxslfpIbJXsQjZyP2Vf/nHCesH9+nZdZ6QlbPr9IgV511iwAq8y9wDIr6rkvFdIq"
    "SxvJBGkRCh3IQIIUEhjvH6AqmhDqrM9jQ63a+dQfvuhqjsDXXiQ/bY7t51up+k1u2g87U1"
    "6PS6N2QOchLMiQTiq/rGrS5DBnJ56x6vJpCjnG9S+/fHTh97c6Sr73PV4H22/oAueQ0+6A"
    "a/Pw2kuy9tfGJakrKgQ3bb6t627++ReoygaprtJXP46HdvNqWNcr8nkAuNaKU1ojqsd9Re"
    "J9gf8+3/UAeV3v/hXfz05ePTbb/zaO96p2T93LWyFmcMc/GFGWxhdCe6uBa2SIQIxe6r9O"
    "4La+YKTnSMWHgvVXmuDUB+aUpJgas4z2nmxQBR1vzWam5xvqKu9ciOUWlhUqOIz2SUTLhO"
    "Rl0np1RWPMNNTlRDNALSKKRYmsyWH1RrtcHBnkQvzvYqn+1Yl7NoAL1PIsKoIrEmIYNqbk"
    "BDVMJXY01GAhutOMDFMxL4PR0nsOszEoRWVo7CC3Onxu62yOYr1VvNM2A9qv4BuIX/9E6K"
    "Rjv+LfWuHS3q/lY788NRQrUw4R/cDqQv2MWdvKoTRHvw03MOq3RvPf80W+uzJ838tmtd9w"
    "Y83IB5tZt5Ggpi9xB3w1vbOtGlzv1d9vVgt+bFkUW8QkX90cIzlhf4MJXg2SOCkL/wC2Aa"
    "IhKQZotBAaflLZn1gI/0cQK7lmEPb9YcYpB/q2yJbe0Y8yi0oT1bxagAh+FP5zZ8iWA9t2"
    "H4bfMl6JJdb31i6ZqCHvw+R9EkwFGoFhnDz/pvMoLRNZUqI2JRTTPJcsq5Cmxg6foroS8v"
    "dJwQLVDeMDlCBmw8kvibkE9/eP+9QjP8a471ucvl4U/izygMiTtK+PrXgbfy10cM93Q/uB"
    "BRlf0yNnXFLaM8hbupNnGEcWmrjHXjvvNr+/aP2/v2DfF8tYbsy1PrEzzhwvyQPd630A9O"
    "k9mQtW5v209PN06eweixeRjPGO/Ey7sVPILauYSeX+UA9zxqGfPBxVdRF3Pn6ojh+1GdpB"
    "qEg1T7sweXedbYJuH/Ojs7P/9w9v786vry4sOHy+v3nm04/irLSPyx8wntxKFpiBuOFXVC"
    "zUIFtHyKKh87lQluwZyocXj/9tTrJsPrto9a31XgEf8DJ6h5jGs7A1REgmvcUrMrRBMpRL"
    "gZ7CCaXSHAmEZOlKzcgQGqPSYPPAzsO8wdaNAx3bAIRoRUuI5W2uVEKFyF50l1QRWeJ4fx"
    "PBH67B3rsw+jdQ04DiSoXMNuBen6Vhpul7MYgkpNO0GKkwfF0vlXBy0g1jUFHusGWTBNZa"
    "9UabplCKZU1qxpk9iVV5qEB4E1oZ2lamkFEMoabsiG7IlSholdeIY8dwBZg/6hD8ZzvrxR"
    "pkDfvLjCCWlZZAaHmf2DoK1HA42DFmymWwQIc+fVC+lxwwVueDcOyxVKKhlYnjtMDBMaIj"
    "h2OcOF95g33m5HgF4key04/wg+sPWf2w8n1OBVUYPrhjpRE/wqc8YpetRV1pQ0vnX+3urf"
    "3ZCl+m+4RYbsodW5vyEY0z5k953uZ9Tbstchu73vtLuDG6fky5B9bXfvev0b5zzbSFGbT5"
    "+eoU6P6RI3CSEWgcPHIX8G744i8xukE0EtVZ7h2M26ybEb62SPNhgGbFzBK67RBTBhcoFy"
    "yHpw2upw1t61H3o8cYRCZzpPHHHXdlJG2E+dXBH4pt/+2vuMTw36pr/iky/dz93et+4N8K"
    "VY1qsi4eXOvGx0REdpxUl9DPv4uVCKohBR7eympaQMTBA8NttYkR7ELVnx3SX08LvWwx+0"
    "0svxbJYilg1R5bt8y4ao8r3bKt/CsrEnT/39132q5iG7t7JPojb9foMmvSDTBHNaMAB1ff"
    "ACd5KVFKf5Wpvab/qSwK9akYVJlWg8AdbsDoUcvOgGtz1B93F72XZd5YizxH9KRFhW1fzh"
    "LLm4PJniGSonei4WzBlW0RswCdo6JA0r36P5Z8wbdkSoCm2CiPmtEr9bYR+pB8zznsDOPT"
    "j539NZOX1hPevfJTdRfJ4qndiWLGXVAlDRRemZEpMi64W+Q/DhhPRgpWD8p2ryB/DRtMtz"
    "woOlOqfKDb6dySsyRfZMRm+liUb/CrcMN+knlffc06gF/ZdwIEc1rcCB7n6EHoSrTU14TU"
    "svYiuyW1fZrWZTM1EZFRfSY0yT0T2GuNLKBHiZi+f/o0nO5RnRoT5JDSE+z2XpPM+wdJ7H"
    "LZ2iOPEeixNPrVlCAZx0sN32AuwNwB4bVN7Mdh+mFC4xlTbaO8xqwSn2qcT0Vnp6Zcuis3"
    "mSfSVd5xcgERnto2qpgMhXyJfbJxNOTFXeMAE5vtCB6JOJ+a3y/PKKEtQw9ATnlHTJKExV"
    "OyfQnYlGMV3zYRSiHQVuMN2ibLz6TBMt3ZEWzSwlqeq3dev5FskNbDkqSkz2u7C4JwNZMI"
    "zklAl01yRLbLpUMX4Toyv5V0yuh2n3VOuEfKZzixux5WRreLlDpVjLLXsrIB6ZqfoCwoBQ"
    "iNZBIepNfX7/eWvfx+bedEqnueqOnmYUHj2NVx5NLDaeoRXdosR4xdEtI7GhezAWgThIU0"
    "Ocr/PAfJ2O8nUMZJG+rWTtvszMZZJ/dXoCN59iqxRuxyOalJLBTWhFN5mKo5ASKyK7tKih"
    "jqeNpPzi9ptMWUX226wTUdIndr0XRCF2PFXTmMiNJ+gYnTNnOza88q5v6Sz3GzXMghxLgK"
    "SG9+nZ5WUub4TLDG+Ey9iVCpuqAMJO8xqiWwrbDSNaiYE16RxLgERknS3Isxz0Mvvx/wWd"
    "+Lc="
)
