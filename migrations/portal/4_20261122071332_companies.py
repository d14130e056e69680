"""Companies: webhooks, provisioning, invitations, signing in, second factors."""

from portal.db.migrate import run

UP = {
    "sqlite": [
        """CREATE TABLE IF NOT EXISTS "identity_signing_key" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "sealed" TEXT NOT NULL,
    "public" JSON NOT NULL,
    "made_at" TIMESTAMP NOT NULL,
    "signs_from" TIMESTAMP NOT NULL
) /* An RSA key. The newest that has begun signs; older ones stay published until what they signed has expired. */""",
        """CREATE TABLE IF NOT EXISTS "access_request" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "reason" VARCHAR(500) NOT NULL,
    "asked_at" TIMESTAMP NOT NULL,
    "decided_at" TIMESTAMP,
    "outcome" VARCHAR(10) /* GIVEN: given
DECLINED: declined */,
    "decided_by" VARCHAR(200) NOT NULL,
    "answer" VARCHAR(500) NOT NULL,
    "until" TIMESTAMP,
    "client_id" CHAR(36) NOT NULL REFERENCES "client" ("id") ON DELETE RESTRICT,
    "staff_id" CHAR(36) NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT
) /* An advisor asks for access to a client, with a reason. `decided_at` None: it waits. */""",
        'CREATE INDEX IF NOT EXISTS "idx_access_requ_staff_i_1006c3" ON "access_request" ("staff_id", "decided_at")',
        'CREATE INDEX IF NOT EXISTS "idx_access_requ_client__b8977d" ON "access_request" ("client_id", "decided_at")',
        'CREATE INDEX IF NOT EXISTS "idx_access_requ_asked_a_ac2691" ON "access_request" ("asked_at", "id")',
        """CREATE TABLE IF NOT EXISTS "account_user" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "external_id" VARCHAR(100) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "name_key" VARCHAR(255) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "role" VARCHAR(10) NOT NULL /* ADMIN: admin
MANAGER: manager
EMPLOYEE: employee */,
    "is_active" INT NOT NULL,
    "last_log_in_at" TIMESTAMP,
    "gone_at" TIMESTAMP,
    "account_id" CHAR(36) NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "user_id" CHAR(36) REFERENCES "person" ("id") ON DELETE SET NULL,
    CONSTRAINT "uid_account_use_account_9793e7" UNIQUE ("account_id", "external_id")
) /* A person known inside an account, as the product told. `gone_at`: no longer in the product's list. */""",
        'CREATE INDEX IF NOT EXISTS "idx_account_use_account_035ac8" ON "account_user" ("account_id", "gone_at", "name_key", "id")',
        """CREATE TABLE IF NOT EXISTS "account_job" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "external_id" VARCHAR(100) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "url" VARCHAR(500) NOT NULL,
    "opened_at" TIMESTAMP NOT NULL,
    "account_id" CHAR(36) NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_account_job_account_a909b7" UNIQUE ("account_id", "external_id")
) /* An open work item of an account, as the product told: a job opening at a recruiting product. */""",
        'CREATE INDEX IF NOT EXISTS "idx_account_job_opened__5a498f" ON "account_job" ("opened_at", "id")',
        """CREATE TABLE IF NOT EXISTS "account_case" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "external_id" VARCHAR(100) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "status" VARCHAR(40) NOT NULL,
    "url" VARCHAR(500) NOT NULL,
    "opened_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "account_id" CHAR(36) NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_account_cas_account_9626a6" UNIQUE ("account_id", "external_id")
) /* A support case that the client has open at the product, as the product told. */""",
        'CREATE INDEX IF NOT EXISTS "idx_account_cas_account_e06b5c" ON "account_case" ("account_id", "updated_at", "id")',
        """CREATE TABLE IF NOT EXISTS "identity_client_link" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "made_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "engagement_id" CHAR(36) NOT NULL REFERENCES "engagement" ("id") ON DELETE CASCADE
) /* A link that went to a client by mail: it opens the client's side of one engagement. Only its digest is stored. */""",
        """CREATE TABLE IF NOT EXISTS "identity_client" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "secret_digest" VARCHAR(64) NOT NULL,
    "redirect_uris" JSON NOT NULL,
    "after_logout_uris" JSON NOT NULL,
    "login_uri" VARCHAR(500) NOT NULL,
    "logout_uri" VARCHAR(500) NOT NULL,
    "made_at" TIMESTAMP NOT NULL,
    "product_id" CHAR(36) NOT NULL UNIQUE REFERENCES "product" ("id") ON DELETE CASCADE
) /* One product as a client. Its secret is stored as a digest; its addresses are compared character by character. */""",
        """CREATE TABLE IF NOT EXISTS "identity_restore_request" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "who" VARCHAR(200) NOT NULL,
    "reason" VARCHAR(500) NOT NULL,
    "asked_at" TIMESTAMP NOT NULL,
    "answered_at" TIMESTAMP,
    "restored" INT,
    "answered_by" VARCHAR(200) NOT NULL,
    "engagement_id" CHAR(36) NOT NULL REFERENCES "engagement" ("id") ON DELETE RESTRICT,
    "staff_id" CHAR(36) NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT
) /* A partner asks a client to restore its access to an account. */""",
        'CREATE INDEX IF NOT EXISTS "idx_identity_re_engagem_456237" ON "identity_restore_request" ("engagement_id", "asked_at")',
        """CREATE TABLE IF NOT EXISTS "identity_sign_in" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "who" VARCHAR(200) NOT NULL,
    "as_name" VARCHAR(200) NOT NULL,
    "reason" VARCHAR(500) NOT NULL,
    "minutes" SMALLINT,
    "made_at" TIMESTAMP NOT NULL,
    "ticket_until" TIMESTAMP NOT NULL,
    "used_at" TIMESTAMP,
    "session_id" CHAR(36),
    "entered_at" TIMESTAMP,
    "until" TIMESTAMP,
    "ended_at" TIMESTAMP,
    "ended_why" VARCHAR(10) /* LEFT: left
EXPIRED: expired
REPLACED: replaced
SESSION: session
STAFF: staff
GRANT: grant
ENGAGEMENT: engagement
ACCESS: access
REPLAYED: replayed */,
    "account_id" CHAR(36) NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "as_user_id" CHAR(36) REFERENCES "account_user" ("id") ON DELETE SET NULL,
    "client_id" CHAR(36) NOT NULL REFERENCES "identity_client" ("id") ON DELETE RESTRICT,
    "engagement_id" CHAR(36) NOT NULL REFERENCES "engagement" ("id") ON DELETE RESTRICT,
    "partner_id" CHAR(36) NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    "staff_id" CHAR(36) NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "user_id" CHAR(36) NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
) /* One person of a partner enters one account: as that person, or as a user of the account (`as_name`). */""",
        'CREATE INDEX IF NOT EXISTS "idx_identity_si_account_79ecef" ON "identity_sign_in" ("account_id", "entered_at", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_identity_si_ended_a_459d10" ON "identity_sign_in" ("ended_at", "entered_at")',
        'CREATE INDEX IF NOT EXISTS "idx_identity_si_user_id_aec595" ON "identity_sign_in" ("user_id", "ended_at")',
        'CREATE INDEX IF NOT EXISTS "idx_identity_si_session_0f47c1" ON "identity_sign_in" ("session_id")',
        """CREATE TABLE IF NOT EXISTS "identity_code" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "redirect_uri" VARCHAR(500) NOT NULL,
    "challenge" VARCHAR(128) NOT NULL,
    "nonce" VARCHAR(300) NOT NULL,
    "scope" VARCHAR(100) NOT NULL,
    "auth_time" BIGINT NOT NULL,
    "made_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "used_at" TIMESTAMP,
    "token_digest" VARCHAR(64) UNIQUE,
    "token_until" TIMESTAMP,
    "revoked_at" TIMESTAMP,
    "client_id" CHAR(36) NOT NULL REFERENCES "identity_client" ("id") ON DELETE CASCADE,
    "sign_in_id" CHAR(36) NOT NULL REFERENCES "identity_sign_in" ("id") ON DELETE CASCADE
) /* A code that a product redeems once for what it may know: within a minute, from where and by whom it was asked. */""",
        'CREATE INDEX IF NOT EXISTS "idx_identity_co_sign_in_ee8f06" ON "identity_code" ("sign_in_id")',
        'CREATE INDEX IF NOT EXISTS "idx_identity_co_expires_0ba563" ON "identity_code" ("expires_at")',
        """CREATE TABLE IF NOT EXISTS "outbox_endpoint" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "url" VARCHAR(500) NOT NULL,
    "secrets" JSON NOT NULL,
    "rotated_at" TIMESTAMP,
    "is_paused" INT NOT NULL,
    "paused_at" TIMESTAMP,
    "paused_why" VARCHAR(300) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "product_id" CHAR(36) NOT NULL UNIQUE REFERENCES "product" ("id") ON DELETE CASCADE
) /* Where a product is told. One for each product; `secrets` are sealed, the newest first: for a while both sign. */""",
        """CREATE TABLE IF NOT EXISTS "outbox_webhook" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "account_id" CHAR(36),
    "kind" VARCHAR(64) NOT NULL,
    "by_form" INT NOT NULL,
    "data" JSON NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "due_at" TIMESTAMP NOT NULL,
    "attempts" INT NOT NULL,
    "sent_at" TIMESTAMP,
    "dead_at" TIMESTAMP,
    "skipped_at" TIMESTAMP,
    "last_error" VARCHAR(300) NOT NULL,
    "product_id" CHAR(36) NOT NULL REFERENCES "product" ("id") ON DELETE CASCADE
) /* One event for one product. Those of an account go out in the order in which they were written (`id`). */""",
        'CREATE INDEX IF NOT EXISTS "idx_outbox_webh_sent_at_14ab47" ON "outbox_webhook" ("sent_at", "dead_at", "due_at")',
        'CREATE INDEX IF NOT EXISTS "idx_outbox_webh_account_ba9ad6" ON "outbox_webhook" ("account_id", "sent_at", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_outbox_webh_product_8e3474" ON "outbox_webhook" ("product_id", "created_at", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_outbox_webh_created_3ad83e" ON "outbox_webhook" ("created_at", "id")',
        """CREATE TABLE IF NOT EXISTS "outbox_attempt" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "at" TIMESTAMP NOT NULL,
    "took_ms" INT NOT NULL,
    "status" INT,
    "error" VARCHAR(300) NOT NULL,
    "answer" VARCHAR(500) NOT NULL,
    "webhook_id" CHAR(36) NOT NULL REFERENCES "outbox_webhook" ("id") ON DELETE CASCADE
) /* One try to deliver a webhook: the delivery log. */""",
        'CREATE INDEX IF NOT EXISTS "idx_outbox_atte_webhook_6489c3" ON "outbox_attempt" ("webhook_id", "at")',
        'ALTER TABLE "partner" ADD "shows_other_clients" INT NOT NULL DEFAULT 0',
        'ALTER TABLE "account" ADD "phone" VARCHAR(40) NOT NULL DEFAULT \'\'',
        """ALTER TABLE "account" ADD "provisioning" VARCHAR(8) NOT NULL DEFAULT 'none' /* NONE: none
QUEUED: queued
DONE: done
FAILED: failed */""",
        'ALTER TABLE "account" ADD "provisioning_since" TIMESTAMP',
        'ALTER TABLE "account" ADD "locale" VARCHAR(10) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "timezone" VARCHAR(64) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "admin_id" VARCHAR(64) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "admin_name" VARCHAR(200) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "provisioning_why" VARCHAR(500) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "currency" VARCHAR(3) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "engagement" ADD "user_id" CHAR(36) REFERENCES "person" ("id") ON DELETE RESTRICT',
        'ALTER TABLE "engagement" ADD "allows_other_user" INT NOT NULL DEFAULT 1',
        'ALTER TABLE "engagement" ADD "is_portal_master" INT NOT NULL DEFAULT 0',
        # by hand: one request of a person for a client waits at a time
        'CREATE UNIQUE INDEX "uid_access_request_waiting" ON "access_request" ("staff_id", "client_id") WHERE "decided_at" IS NULL',
    ],
    "postgres": [
        """CREATE TABLE IF NOT EXISTS "identity_signing_key" (
    "id" UUID NOT NULL PRIMARY KEY,
    "sealed" TEXT NOT NULL,
    "public" JSONB NOT NULL,
    "made_at" TIMESTAMPTZ NOT NULL,
    "signs_from" TIMESTAMPTZ NOT NULL
)""",
        'COMMENT ON TABLE "identity_signing_key" IS \'An RSA key. The newest that has begun signs; older ones stay published until what they signed has expired.\'',
        """CREATE TABLE IF NOT EXISTS "access_request" (
    "id" UUID NOT NULL PRIMARY KEY,
    "reason" VARCHAR(500) NOT NULL,
    "asked_at" TIMESTAMPTZ NOT NULL,
    "decided_at" TIMESTAMPTZ,
    "outcome" VARCHAR(10),
    "decided_by" VARCHAR(200) NOT NULL,
    "answer" VARCHAR(500) NOT NULL,
    "until" TIMESTAMPTZ,
    "client_id" UUID NOT NULL REFERENCES "client" ("id") ON DELETE RESTRICT,
    "staff_id" UUID NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT
)""",
        'CREATE INDEX IF NOT EXISTS "idx_access_requ_staff_i_1006c3" ON "access_request" ("staff_id", "decided_at")',
        'CREATE INDEX IF NOT EXISTS "idx_access_requ_client__b8977d" ON "access_request" ("client_id", "decided_at")',
        'CREATE INDEX IF NOT EXISTS "idx_access_requ_asked_a_ac2691" ON "access_request" ("asked_at", "id")',
        """COMMENT ON COLUMN "access_request"."outcome" IS 'GIVEN: given
DECLINED: declined'""",
        'COMMENT ON TABLE "access_request" IS \'An advisor asks for access to a client, with a reason. `decided_at` None: it waits.\'',
        """CREATE TABLE IF NOT EXISTS "account_user" (
    "id" UUID NOT NULL PRIMARY KEY,
    "external_id" VARCHAR(100) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "name_key" VARCHAR(255) COLLATE "C" NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "role" VARCHAR(10) NOT NULL,
    "is_active" BOOL NOT NULL,
    "last_log_in_at" TIMESTAMPTZ,
    "gone_at" TIMESTAMPTZ,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "user_id" UUID REFERENCES "person" ("id") ON DELETE SET NULL,
    CONSTRAINT "uid_account_use_account_9793e7" UNIQUE ("account_id", "external_id")
)""",
        'CREATE INDEX IF NOT EXISTS "idx_account_use_account_035ac8" ON "account_user" ("account_id", "gone_at", "name_key", "id")',
        """COMMENT ON COLUMN "account_user"."role" IS 'ADMIN: admin
MANAGER: manager
EMPLOYEE: employee'""",
        'COMMENT ON TABLE "account_user" IS \'A person known inside an account, as the product told. `gone_at`: no longer in the product\'\'s list.\'',
        """CREATE TABLE IF NOT EXISTS "account_job" (
    "id" UUID NOT NULL PRIMARY KEY,
    "external_id" VARCHAR(100) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "url" VARCHAR(500) NOT NULL,
    "opened_at" TIMESTAMPTZ NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_account_job_account_a909b7" UNIQUE ("account_id", "external_id")
)""",
        'CREATE INDEX IF NOT EXISTS "idx_account_job_opened__5a498f" ON "account_job" ("opened_at", "id")',
        'COMMENT ON TABLE "account_job" IS \'An open work item of an account, as the product told: a job opening at a recruiting product.\'',
        """CREATE TABLE IF NOT EXISTS "account_case" (
    "id" UUID NOT NULL PRIMARY KEY,
    "external_id" VARCHAR(100) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "status" VARCHAR(40) NOT NULL,
    "url" VARCHAR(500) NOT NULL,
    "opened_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_account_cas_account_9626a6" UNIQUE ("account_id", "external_id")
)""",
        'CREATE INDEX IF NOT EXISTS "idx_account_cas_account_e06b5c" ON "account_case" ("account_id", "updated_at", "id")',
        'COMMENT ON TABLE "account_case" IS \'A support case that the client has open at the product, as the product told.\'',
        """CREATE TABLE IF NOT EXISTS "identity_client_link" (
    "id" UUID NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "made_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "engagement_id" UUID NOT NULL REFERENCES "engagement" ("id") ON DELETE CASCADE
)""",
        'COMMENT ON TABLE "identity_client_link" IS \'A link that went to a client by mail: it opens the client\'\'s side of one engagement. Only its digest is stored.\'',
        """CREATE TABLE IF NOT EXISTS "identity_client" (
    "id" UUID NOT NULL PRIMARY KEY,
    "secret_digest" VARCHAR(64) NOT NULL,
    "redirect_uris" JSONB NOT NULL,
    "after_logout_uris" JSONB NOT NULL,
    "login_uri" VARCHAR(500) NOT NULL,
    "logout_uri" VARCHAR(500) NOT NULL,
    "made_at" TIMESTAMPTZ NOT NULL,
    "product_id" UUID NOT NULL UNIQUE REFERENCES "product" ("id") ON DELETE CASCADE
)""",
        'COMMENT ON TABLE "identity_client" IS \'One product as a client. Its secret is stored as a digest; its addresses are compared character by character.\'',
        """CREATE TABLE IF NOT EXISTS "identity_restore_request" (
    "id" UUID NOT NULL PRIMARY KEY,
    "who" VARCHAR(200) NOT NULL,
    "reason" VARCHAR(500) NOT NULL,
    "asked_at" TIMESTAMPTZ NOT NULL,
    "answered_at" TIMESTAMPTZ,
    "restored" BOOL,
    "answered_by" VARCHAR(200) NOT NULL,
    "engagement_id" UUID NOT NULL REFERENCES "engagement" ("id") ON DELETE RESTRICT,
    "staff_id" UUID NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT
)""",
        'CREATE INDEX IF NOT EXISTS "idx_identity_re_engagem_456237" ON "identity_restore_request" ("engagement_id", "asked_at")',
        'COMMENT ON TABLE "identity_restore_request" IS \'A partner asks a client to restore its access to an account.\'',
        """CREATE TABLE IF NOT EXISTS "identity_sign_in" (
    "id" UUID NOT NULL PRIMARY KEY,
    "who" VARCHAR(200) NOT NULL,
    "as_name" VARCHAR(200) NOT NULL,
    "reason" VARCHAR(500) NOT NULL,
    "minutes" SMALLINT,
    "made_at" TIMESTAMPTZ NOT NULL,
    "ticket_until" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "session_id" UUID,
    "entered_at" TIMESTAMPTZ,
    "until" TIMESTAMPTZ,
    "ended_at" TIMESTAMPTZ,
    "ended_why" VARCHAR(10),
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "as_user_id" UUID REFERENCES "account_user" ("id") ON DELETE SET NULL,
    "client_id" UUID NOT NULL REFERENCES "identity_client" ("id") ON DELETE RESTRICT,
    "engagement_id" UUID NOT NULL REFERENCES "engagement" ("id") ON DELETE RESTRICT,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    "staff_id" UUID NOT NULL REFERENCES "staff" ("id") ON DELETE RESTRICT,
    "user_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT
)""",
        'CREATE INDEX IF NOT EXISTS "idx_identity_si_account_79ecef" ON "identity_sign_in" ("account_id", "entered_at", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_identity_si_ended_a_459d10" ON "identity_sign_in" ("ended_at", "entered_at")',
        'CREATE INDEX IF NOT EXISTS "idx_identity_si_user_id_aec595" ON "identity_sign_in" ("user_id", "ended_at")',
        'CREATE INDEX IF NOT EXISTS "idx_identity_si_session_0f47c1" ON "identity_sign_in" ("session_id")',
        """COMMENT ON COLUMN "identity_sign_in"."ended_why" IS 'LEFT: left
EXPIRED: expired
REPLACED: replaced
SESSION: session
STAFF: staff
GRANT: grant
ENGAGEMENT: engagement
ACCESS: access
REPLAYED: replayed'""",
        'COMMENT ON TABLE "identity_sign_in" IS \'One person of a partner enters one account: as that person, or as a user of the account (`as_name`).\'',
        """CREATE TABLE IF NOT EXISTS "identity_code" (
    "id" UUID NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "redirect_uri" VARCHAR(500) NOT NULL,
    "challenge" VARCHAR(128) NOT NULL,
    "nonce" VARCHAR(300) NOT NULL,
    "scope" VARCHAR(100) NOT NULL,
    "auth_time" BIGINT NOT NULL,
    "made_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "token_digest" VARCHAR(64) UNIQUE,
    "token_until" TIMESTAMPTZ,
    "revoked_at" TIMESTAMPTZ,
    "client_id" UUID NOT NULL REFERENCES "identity_client" ("id") ON DELETE CASCADE,
    "sign_in_id" UUID NOT NULL REFERENCES "identity_sign_in" ("id") ON DELETE CASCADE
)""",
        'CREATE INDEX IF NOT EXISTS "idx_identity_co_sign_in_ee8f06" ON "identity_code" ("sign_in_id")',
        'CREATE INDEX IF NOT EXISTS "idx_identity_co_expires_0ba563" ON "identity_code" ("expires_at")',
        'COMMENT ON TABLE "identity_code" IS \'A code that a product redeems once for what it may know: within a minute, from where and by whom it was asked.\'',
        """CREATE TABLE IF NOT EXISTS "outbox_endpoint" (
    "id" UUID NOT NULL PRIMARY KEY,
    "url" VARCHAR(500) NOT NULL,
    "secrets" JSONB NOT NULL,
    "rotated_at" TIMESTAMPTZ,
    "is_paused" BOOL NOT NULL,
    "paused_at" TIMESTAMPTZ,
    "paused_why" VARCHAR(300) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "product_id" UUID NOT NULL UNIQUE REFERENCES "product" ("id") ON DELETE CASCADE
)""",
        'COMMENT ON TABLE "outbox_endpoint" IS \'Where a product is told. One for each product; `secrets` are sealed, the newest first: for a while both sign.\'',
        """CREATE TABLE IF NOT EXISTS "outbox_webhook" (
    "id" UUID NOT NULL PRIMARY KEY,
    "account_id" UUID,
    "kind" VARCHAR(64) NOT NULL,
    "by_form" BOOL NOT NULL,
    "data" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ NOT NULL,
    "attempts" INT NOT NULL,
    "sent_at" TIMESTAMPTZ,
    "dead_at" TIMESTAMPTZ,
    "skipped_at" TIMESTAMPTZ,
    "last_error" VARCHAR(300) NOT NULL,
    "product_id" UUID NOT NULL REFERENCES "product" ("id") ON DELETE CASCADE
)""",
        'CREATE INDEX IF NOT EXISTS "idx_outbox_webh_sent_at_14ab47" ON "outbox_webhook" ("sent_at", "dead_at", "due_at")',
        'CREATE INDEX IF NOT EXISTS "idx_outbox_webh_account_ba9ad6" ON "outbox_webhook" ("account_id", "sent_at", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_outbox_webh_product_8e3474" ON "outbox_webhook" ("product_id", "created_at", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_outbox_webh_created_3ad83e" ON "outbox_webhook" ("created_at", "id")',
        'COMMENT ON TABLE "outbox_webhook" IS \'One event for one product. Those of an account go out in the order in which they were written (`id`).\'',
        """CREATE TABLE IF NOT EXISTS "outbox_attempt" (
    "id" UUID NOT NULL PRIMARY KEY,
    "at" TIMESTAMPTZ NOT NULL,
    "took_ms" INT NOT NULL,
    "status" INT,
    "error" VARCHAR(300) NOT NULL,
    "answer" VARCHAR(500) NOT NULL,
    "webhook_id" UUID NOT NULL REFERENCES "outbox_webhook" ("id") ON DELETE CASCADE
)""",
        'CREATE INDEX IF NOT EXISTS "idx_outbox_atte_webhook_6489c3" ON "outbox_attempt" ("webhook_id", "at")',
        'COMMENT ON TABLE "outbox_attempt" IS \'One try to deliver a webhook: the delivery log.\'',
        'ALTER TABLE "partner" ADD "shows_other_clients" BOOL NOT NULL DEFAULT False',
        'ALTER TABLE "account" ADD "phone" VARCHAR(40) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "provisioning" VARCHAR(8) NOT NULL DEFAULT \'none\'',
        'ALTER TABLE "account" ADD "provisioning_since" TIMESTAMPTZ',
        'ALTER TABLE "account" ADD "locale" VARCHAR(10) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "timezone" VARCHAR(64) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "admin_id" VARCHAR(64) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "admin_name" VARCHAR(200) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "provisioning_why" VARCHAR(500) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "currency" VARCHAR(3) NOT NULL DEFAULT \'\'',
        """COMMENT ON COLUMN "account_report"."kind" IS 'PROVISIONING: provisioning
LIFECYCLE: lifecycle
USAGE: usage
PLAN: plan
ACCESS: access
USERS: users
JOBS: jobs
CASES: cases'""",
        'ALTER TABLE "engagement" ADD "user_id" UUID',
        'ALTER TABLE "engagement" ADD "allows_other_user" BOOL NOT NULL DEFAULT True',
        'ALTER TABLE "engagement" ADD "is_portal_master" BOOL NOT NULL DEFAULT False',
        """COMMENT ON COLUMN account."provisioning" IS 'NONE: none
QUEUED: queued
DONE: done
FAILED: failed'""",
        'ALTER TABLE "engagement" ADD CONSTRAINT "fk_engageme_person_f13c1a7b" FOREIGN KEY ("user_id") REFERENCES "person" ("id") ON DELETE RESTRICT',
        # by hand: one request of a person for a client waits at a time
        'CREATE UNIQUE INDEX "uid_access_request_waiting" ON "access_request" ("staff_id", "client_id") WHERE "decided_at" IS NULL',
    ],
}

DOWN = {
    "sqlite": [
        'ALTER TABLE "partner" DROP COLUMN "shows_other_clients"',
        'ALTER TABLE "account" DROP COLUMN "phone"',
        'ALTER TABLE "account" DROP COLUMN "provisioning"',
        'ALTER TABLE "account" DROP COLUMN "provisioning_since"',
        'ALTER TABLE "account" DROP COLUMN "locale"',
        'ALTER TABLE "account" DROP COLUMN "timezone"',
        'ALTER TABLE "account" DROP COLUMN "admin_id"',
        'ALTER TABLE "account" DROP COLUMN "admin_name"',
        'ALTER TABLE "account" DROP COLUMN "provisioning_why"',
        'ALTER TABLE "account" DROP COLUMN "currency"',
        'ALTER TABLE "engagement" DROP COLUMN "user_id"',
        'ALTER TABLE "engagement" DROP COLUMN "allows_other_user"',
        'ALTER TABLE "engagement" DROP COLUMN "is_portal_master"',
        'DROP TABLE IF EXISTS "identity_code"',
        'DROP TABLE IF EXISTS "identity_sign_in"',
        'DROP TABLE IF EXISTS "identity_restore_request"',
        'DROP TABLE IF EXISTS "identity_client_link"',
        'DROP TABLE IF EXISTS "account_case"',
        'DROP TABLE IF EXISTS "account_job"',
        'DROP TABLE IF EXISTS "account_user"',
        'DROP TABLE IF EXISTS "access_request"',
        'DROP TABLE IF EXISTS "outbox_attempt"',
        'DROP TABLE IF EXISTS "outbox_webhook"',
        'DROP TABLE IF EXISTS "outbox_endpoint"',
        'DROP TABLE IF EXISTS "identity_client"',
        'DROP TABLE IF EXISTS "identity_signing_key"',
    ],
    "postgres": [
        'ALTER TABLE "engagement" DROP CONSTRAINT IF EXISTS "fk_engageme_person_f13c1a7b"',
        'ALTER TABLE "partner" DROP COLUMN "shows_other_clients"',
        'ALTER TABLE "account" DROP COLUMN "phone"',
        'ALTER TABLE "account" DROP COLUMN "provisioning"',
        'ALTER TABLE "account" DROP COLUMN "provisioning_since"',
        'ALTER TABLE "account" DROP COLUMN "locale"',
        'ALTER TABLE "account" DROP COLUMN "timezone"',
        'ALTER TABLE "account" DROP COLUMN "admin_id"',
        'ALTER TABLE "account" DROP COLUMN "admin_name"',
        'ALTER TABLE "account" DROP COLUMN "provisioning_why"',
        'ALTER TABLE "account" DROP COLUMN "currency"',
        """COMMENT ON COLUMN "account_report"."kind" IS 'LIFECYCLE: lifecycle
USAGE: usage
PLAN: plan
ACCESS: access'""",
        'ALTER TABLE "engagement" DROP COLUMN "user_id"',
        'ALTER TABLE "engagement" DROP COLUMN "allows_other_user"',
        'ALTER TABLE "engagement" DROP COLUMN "is_portal_master"',
        'DROP TABLE IF EXISTS "identity_code"',
        'DROP TABLE IF EXISTS "identity_sign_in"',
        'DROP TABLE IF EXISTS "identity_restore_request"',
        'DROP TABLE IF EXISTS "identity_client_link"',
        'DROP TABLE IF EXISTS "account_case"',
        'DROP TABLE IF EXISTS "account_job"',
        'DROP TABLE IF EXISTS "account_user"',
        'DROP TABLE IF EXISTS "access_request"',
        'DROP TABLE IF EXISTS "outbox_attempt"',
        'DROP TABLE IF EXISTS "outbox_webhook"',
        'DROP TABLE IF EXISTS "outbox_endpoint"',
        'DROP TABLE IF EXISTS "identity_client"',
        'DROP TABLE IF EXISTS "identity_signing_key"',
    ],
}


async def upgrade(db):
    return await run(db, UP)


async def downgrade(db):
    return await run(db, DOWN)


MODELS_STATE = (
    "eJztfWlz2zjW7l9B+UunqzSueI1f961bpThKWtO25CvbSfeMp2hahCWMKUAvSVlRz/R/vw"
    "C4gpsIipQoBl8Si8IBqAfb2c9/DubEcnTzsPcGsXNwCf5zgPUZpH+IX3TAgT6fh4/ZA0d/"
    "NnlLfWEgR4NBw2fbsfQx6+1FN21IHxnQHlto7iCCGcG3KQEGMsByqjvAIfR/NJ4Ciyw79E"
    "+ID8GAdmaB8VTHE2h0AOYfDWhCBxrgGb4QCwLk2MCiDzDrFUBs2IdsdIOM6fAIT+oc6BE/"
    "4qe5bjkYWhoynsCAYAiWyJkCHYMnfTwmC+zwb5ANdIrD2AHkBThTCLwvLwEba0X7m+h0bO"
    "D1BmwIbTpkB9iE/gcMQj9i4gA2LYz+EduO/vICiMV7cwgxWc9sfHeA2SH4xl8ECG9I+6Kv"
    "4jAgvMc/0TczKd0heMIQGrb3rnNozZBts9/KW1tQNyicrANHf6Vv8wxXBBt8dIok7cUekz"
    "nrxdAd/QlMiWnYHuK0iU1xg3hM35v9ArsDdBvMTR1h8KabC+hO2gKj/11AzSETSGksOnX/"
    "/Bd9jLABv0ObffzPwQuCtGP290H4u/h646uO/s1I4Pe5Bfnb234v3oLGC9Nkq3Y154v2gD"
    "emC5V/+KsDhBHGJoJ8Almz+ocLF8yWxquiT9Zw/qrxboWTw31v/lzzaR8e+p8+85Zsjz5r"
    "Y2IuZjhsPV85U4KD5osFMg4ZDftuAikaOt2RkROFvZp3/viP3EVEHzjWAgarxwgfGPBFX5"
    "jsXDr4Py8LPOb72TvmXqGFoXmI6ObGcPl/vbeMUGjaYHiv3fXuNe0gcaJ5QEXPHu/RmKJK"
    "EUPYYeD+5y+33xAb/vSADXD1a3f07uT8Z44GsZ2Jxb/kyB38xQnp/tLCWQwBd6dTBPwTBc"
    "xBM5gOuksRA93wSA79P8qA7z8I0Q8vAR9MH67tAnzfv+nd3Xdvbln3M9v+X5Pj1L3vsW+O"
    "+dNV7Ok7dz4Ivc/cuy7oBHzr3/8K2Efwj+GgF5+1oN39P9juo3ekQzRMlppuRDHxH/uP+E"
    "b1p/WVYpic2KupbqVPqt8+Nq0Unj2cyIOZ/l0z6e3oTOnH89Ocif3aHfHNc34am6yB980x"
    "/+ovAVzxkC16WIlUGxxa3pHUFLQ3OZdCTIVbsyik4lWrEBUQFRmDopDG2AmFaQxTh1ia7O"
    "EqUrXwiD06L3DEHsXvw/CIZV+lAS27dEMatXDT8OSfpBeuT9XChXv8/n2BlUtbZS5d/p2I"
    "NZeIZWAOCEoh3LD1KgJ8WgTf02x4TxPoMkkmCe7f74aDdHD99nGBBY0d8F9gItupaxVHJM"
    "XnBTIdhO1DNuwuJESGjyC7+BC/u+n+Hkf/6nr4MX6msA4+0qlgkvvLa0SUZA+e9fHrUrcM"
    "LfENOSZZbZNfzY5n8Sc6Zhou7xf/1QlUi7cuM32vm+bqIEX1KHzfydNA+my5EzRdq4PsRt"
    "Rgz4S8AoTBC5osKFSXXOXn8qVMYeUpuzyuynb1fK4qkTV0NXgz2pgp0Fg3xBrDpDJyKyOu"
    "16Rlqm12LBGVUOM09MbOVtQg/IYYAAl8P6JJHzsZCrKQKAYvwrWde+/rulkm7A3+9j/Hxy"
    "cnH47fn5xfnJ1++HB28f6CtuWvm/zqQ85kfOx/6Q/uxbOPPYgJ+xAzHbZGTwT0pvN3lpqC"
    "dHo1G+Vmg76Te34Xn4CARGG+AeYa/D5Hluz5kyBVc1DyFNJX7KXkTp6ARqFeFnXb0YxFis"
    "ycj3tIpZAvh/xYx2NomrLnjUCmsC+HPedUoLawoZWixsiDP06pZqDcDEyhbnDxTQ5+gUxh"
    "X3L1m6a2wQ5IoVYzUX4mSu6EBKmag5L3sKtXkryFQyKFe8m1b42n9BCRZH+iVAr5csgvsI"
    "nwqyzyUSqFfHHkNzInJPTPyTkbYnhP6D981vrM/5UKCCmTJJoN9lXlHD4Nx7f0ZaCwj2nc"
    "6e93/ZXZV1fdu6vup57rm1mRkcYixmLsZBtpot93co00bktJI41LxHyVfWNIaDbpAKiPp4"
    "DQ5dABU7Lk3tv0l6x8S4sNKP/2xly4U80xVfa9ieHFA0bS8CJQKcOLMrw05DpQhpemzoYy"
    "vCjDy484B8rwogwvPxLyyvCyO+yV4WXXM6AMLztc/crw0qCZUIaX/VWGutqdzZWhYT/7qA"
    "ZarwwVtGC1K0M9j3TEFXyZDuvI1T7nqkInlj6bQS3wXPdp1upEP1tkBp5sRKf9CRDcYSkb"
    "/NwRDiEG02HqgPXnOpIvp6tDcD+FAMMltB2eKYIndpjqLJfDZIHdxBAw4p7OqJMa062OvF"
    "FKCP6O7A+V4qAlKQ6CGRUxz89yEBCpRAeNTnRAD4rk1GaH2nnNWxjKeFYolPEsJ5TxLBnK"
    "aENHe5YCOKRoIca1hIs2LXaquYeTRLwz4wUkEY2QKDjTpJEC7hafiQXRBP8GV/U7XDQD2E"
    "1cLkb09hv1r+4PEku3AmR9SaKlsEZ2awamuwlMzpLvZAS74gJdl0pPcO6nBwx6uAQfLYL/"
    "pAR3yHxjMtUXYhodcGvqDsKLGZO2eIK9KZrPoQF4Jj8mbb1BbBAqS3VYLkEMnldAN00qjB"
    "Fg08VHydJ8YXbxChu4zCj5q5a7N1v+ks06Um2+kZ2qoupOhmHp+DUJ7d2MbplMFa1PU41m"
    "drfwuqrZk+MP54Eyln3IU7/e3XSvr6X1rYJ2NUX/lmat8Dr6/NsImln+R+nav5bc2X9tIQ"
    "NI2l0bYSrX5v0oeM9iQKyJjpHNJ9JVRXIfziD1xqXvCarzPBwsS8crhHO6NDrg1xFvjMb8"
    "gnxDBn9KT1BmMrdSkg9vYTxJJSmDWHuFqwo0o/F8uRZkS11TiWVbdevb5iLFbSpHceS1b9"
    "2tX33+0d0yVO3XyEXPOhFjX/xOhdgnaSPMZ2dFYD47y4bZ+y56ikTpwNXw+rp73wOPB1eP"
    "B7EJyU642aOiZEIhIszMPqTdPLjrjb72r3ra7Wj4tf+pN7r072/Nv78fMYVqMOhda7fd0f"
    "2ANWGlB+j9oEU4GfntU2j35Gye+N7hLIklZTKIkGxvkg76vbru0xjERRDOBjiOLzM5/kmw"
    "1Pkfpdkiwg/3V9uBuPobdrywLIjHcss4QrNFlHsPo+2gfFIA5JNMjE/iEC/hs40cqXUcId"
    "kiwFs6JupgZJBNX3tGUnQThJhQxxnCT0gVg5kKmWZdOAdPtivhfBwOr1nPga/Dx37MN2/w"
    "cPOxN3p3xIGnjZBraEi6TdpTsrQ1wqRpLTtvQh7yGT2oWZCYBVGdIOPyI1Iqv5/G+f2U0t"
    "cq7ay/zuPaWYGtJK8QbwhTd47uWTcFMGpYzvJCEDHVKv3Rtq+W3AirO7eXlkLFy8xtCJDf"
    "RRt3m451c2WnsgcSED3Yhc6jfVxA2eyTBD5XvJO2riG/9tGM/dpKkOrzrtqKV5j4fkOwek"
    "FHbYWKOdpoaOMrjvbSL3LD7Q1GUubsCG/lJy1Kx9KPyirOh/r9teTglzT8B2xmiuU/yoLm"
    "mP5dTk6fI80JWhfxtYNURHRYxQzfz83ugKf53NEeF8fvj8+fDkHfAbQTm1Wq5eVw6Tjg3R"
    "OLSH36ucMK7/I6uX7l3SAIquN9ciPSWDvPn+4ZmSYFNdXtbrdvozzw9scWrwzG9epZDTSB"
    "doq+KRvhkEL5O6y1xkxRWhh6Nrh++xYu36Mi5sSjbHviUcKgiGzNO9blzQQRQqWjlrEUsK"
    "r3Kex1dhW7kGL7dex2o5GurGKdMg5sOhV7YRwQZH2e984uMc0ipZrmRk+zBd+o+FZmN4uU"
    "FUxzM2XtVsyyybL6UZm1zDzHadVMN3mmdxwJvz8zKxEIv+ME4a3ElCnQJAGNkCg0c3MLLO"
    "xKwt/bZRztxKLfI8spPW9ZyrFaAajFszXsKa5F6mOknK5VQFs42d6+QiubbW9rKRtudGRm"
    "WpTCLzsFTEoz2lrSpkSxNeHf6Ib2DTo81nPJCrSThcPyH7BOKaaENnC4kca2l8QyOuzRvw"
    "lPnBcYbugjFjECgU4fGwaLoUy1HW1nVMkY0+glubDotQFVLGgr7E/+bCZQz9bhR0jaqMYv"
    "YoQ6yrZBHSkT1HZNUJAdhzLoBgTti1Q5K4IubZUTC5rAd6YbsIR+J0KmdLWN1u0olfwPMc"
    "0l9bRKRbsn88s9+yV1X1EapfxqiCpxjw7BfdElNhTSapWJGaE90pgWje9p5q5fi2n0zGuS"
    "rsuPO0vRdEVC0tbquexI2wJKrmeLLOkiCys4sAgDyIo+HIIhNlfcudiVR5mrMXJsMCbkFU"
    "HmoGw7dG0ZaVqsqrpVrszNOtE7OaokpeeoN/GJcpD7Idh4CHGJOY6QqQlu9AQrdcsPMc3c"
    "6lZmJwuEapIbPckemyvD80RI2md/qCOCy7Nay2AcIWkdxtUzlsq3UykPGwinUh4qT8RG4l"
    "qobNSOdIg8sccVr/CcpkeMfN0pokt0s41oQcno9RrFX8kSkBcHYmCTGeS1YS0EDe6t5hYJ"
    "4kVkX3RkQuOSZT7wiyV03A/u1c0bUT7YYiWGkgrGWkZ5xI94SLuiDBpP3QD18RS8wtUlV0"
    "8ig6kmmVcDeGEVc5kCk37ZoW/gajmdJQEvyLId/i60b1YadwzBDEKHvRBxu85Sa/7zwMtR"
    "vqTLn7Kb/1J6zobqOVPTz2czo+1NPV89K+qt/QS6+RJzSKXE5UaLy/xgTM5uZj2soH01Bb"
    "GKzOT7unaOWw/r+Oj0w+nFyflpUBQreJJXGUu6KFatTAa3D6exF77hOJuxCGzURWyTLhfy"
    "E7114eyZ/j1Fc/8i9XiwQ/DEHN65beMJDOg39LLGb4iuiQ7AhOVYGsM5/QRW0EmzU9YxRO"
    "rlHpXuQv4xfskLPvcin2kRczOf+1htJ7F37xepSk/tYlX4oknlVdZXZ/Fpm8y4HAy/8Xor"
    "ZIlZHZbup5v+4JJy9zOE2aev/bvhiH1+Qzah34963U/acHD9xyWwoE6PQexm69t9jECw/6"
    "T0nCJV61Sd9RReEE46GTZTpFSsZqNZzeDOlp1lgVB5PDd5jg1IGUj0VtIrJkmtZrvJs80T"
    "xpT0jonTqplu8kzv2CC5R9eyskgqi2RzIC1tkQzNZrs2Se4rshvaJBOldMJsGRuWGhCSdO"
    "zllZpfkGFi6RuXrfjC+mjR4hTdt8ZjaNuaBekrb1xXp8s7G7l9tRUxeumwAJiKIBu5vbUc"
    "M1UXJR2jOu1AnFlJMQP5TMw69xI5M9Ah+Ma9LKbQL5cx01fAIOCFmCZZ2q5XxhO3QT0xRw"
    "tWcuMNYoNYGlNlP3Fnjydka16Jr6dse1BNY6lgtmbx850cy4mqy1GvGn4fsvZsD+E68vZw"
    "wLRUZyVfckoHWavUY6lBMZkVwRw7TKJ04Gp4fd2974HHg6vHg4SfvZunT5vq9lRm6ScIla"
    "WvyBFj6niyoKyLDNRRmi2i7IrH9eNcveGaacv/JFgK5CjNFkF+uL/aDsrV+0VSdlGOHQkI"
    "toivTRldONsSxEUQzgY4jq+bdJVdfGkSZF6ppRjlFmst+ffo3pZaighM6Ut7vY9SrItSi3"
    "07WscD0Tfpc3/QHVz1aN8Is1/2iO8ebm+Ho/tLYC/mTIB6xLej4ZdR9+aGtvKqSLpbeveH"
    "fijYSu4WkVAVJpPYLcxhzWYaHofVDZXEPUmssJfAXqVeKTMBe+d34B1NWjn/g3RqFRidaz"
    "ePgZbEW4WfdmKm3vR1toHJtwozb7S6dztgF06GnZjDG3rUrzHE+QEjG8EUSXjYRpDCYKNN"
    "cSqYqnMvUfIitlmRQGtzvwHWVbsqT4nafjzRJ3AGN3ZG6QUdtRQp5SqwfVeBG2IsOBrJIk"
    "7uN51cdwGvPtUsbFvEbYDyRyy3rA48ejdNA6uD5J4G3Kg/1d9gqiOAHHVqzKdYV8s2FxOV"
    "1aGxBn8+PQnIszXsfvsWmqNPiygMT7MVhqcJhaHypgjAvSgC7kU2uBcJcHdcR7ZpcNeip9"
    "hFNcmGArtJOUk5xYR301bD+4eMRktgr5VhuzX11EoE/HkhZm3ut1zLqn2LMVb24pl9/wxt"
    "4JAkb7a+uWLGFDPWGn5BMWP7xYxBC5GU46KYP0NI3WSwD26Gg/tfWRaVGcHO1Fw94j963R"
    "F7sIK61ZScKoovVnyx4ovX8cUt0vLWyhB7yzONJw5X7lq2uBhHzLLQ0q5MNOZzyPSQLBbJ"
    "9Xa7BHN9ZRGGDPMZ6QCL7ljIEKN/wrG1QA79+xA8TRfwieWsZdlrKTc+pn3S83rCu6Id6y"
    "aZLOBPrPCWSRaW3XGjmo6SHPfuX0dFTjXrRmgu796gcJO2ce4NgrZ6vh2N3buyKLR++y36"
    "1z+T73WdBHUvXHr2J8G9m+mmmZn71yPZXubfo7qwdTP/nhx/OA+S/rIPefl+726619fSSX"
    "+VS5eMDw7XB2/qztU6pbIgQJv6povI1xe3EZ5ti2F7CZIF2e+sBqMR76utSC3h85SQ1w2h"
    "+ub20iaQpMT6yB1IuYuU2HcfTCrU3hP6T4EzzBXd7/3+WngZEmSMtbGJPK+/TREb0u6ugt"
    "5aiBfExpygasDqRfpqCVSSujU3/1mKZi1IjJatV/PSi02ClgU8A3kRCq/iw082cLtgtaNY"
    "2QffrPzuKXSpffoZEIs1oEeA6xTo7hVK/O7J/fPp5w5gWWYpXqwt7QGZtN2MMPo0B8Ptvw"
    "Srb0UXGzSAm7SOvcIK6DaYIpYibHUJ6GiGV+gC2WA5jdbXopcKQA7Ql5SG9j3R3+hrAgyX"
    "/IURDvV6BTV2QjUKjoanGfdfgv3t/i5tw4IUsdIXYafR0SocIJy0KgdRKs7GqDiRZ8qSCQ"
    "UNiFQUaKOjQPmpKTu5AZHKLN7kuY1eLTLTG6VTM9zkGZ6gN4i1Z6kKjVGaJvvdlFTn15Jc"
    "S+ChirIeApGKjI/l64szjUVRTRAqZGPZnSLCRVFQozTKCSzfCSwo6rihC1jbopk7MQew6J"
    "oqUP8gSx8njWvbVHFxXIVrpQCwUAhx3hDcNsZLxwFO3DCNKnovFgVIUSMmqgasVSdakbbr"
    "FYrYrzAJdPvV5rXjQ3Wer6brgCVypvSjBXWeYvzJgGNkiHVlHbDUkWOn6AvrGWMDLV3Yc2"
    "2quXqGoPipQrdt08i5C15G6AspWijynRUS+c5yRL6zpMgX3TgyypMondJ9Nlp7EjlxJSdZ"
    "pFQ6sibPMlk4Y5LlSbw+SC1C3uSEu1/6X3uDS8CVe4/4U+/quj/ofboEdKWarMRvnMcqcq"
    "5WH6Tm7xs5jaVIpcoBFNFY6thepmWYzEY5pGgdwrUwCMpy1t47Y6f6/j1i+ZRaWqmlmwXq"
    "/qul9xXYInrp3ahMPehTdKXhpGQrScMVUMTb8oWYBrQuuZvg88KmrDdTWgb1Fd0s1sCG1h"
    "u0PQWmV6iAsuqOjkz6FBMH2ryooh90keZSWeNIkopSMTe3bo2nVArxhWOGuF9jrVrHRnHY"
    "bY3DYbJWWx1SKKtQ60hTHU+2MpJb4LDC7uubjDrhrxRwpaBvioJeJZ2qV7sR3ewixpnFPq"
    "MkbYT57KwIzGdnOdU+z3KqfZ7lV/vECxbZIbXkA4rWqZuqzyjgMW6a7LkSp2sd1D9steZt"
    "4VtHreb5VLKEakDQOnyrPyroWBCmKCxyUhIFFK2Dt5bjgV2QY2LIreAITQtRLgRyDsaJ+w"
    "45UhZCv33roD0qtICPchbwUUo0Q6jCKM5IBCStw/i4yOrNXryJAxgyDZjmUMFcQjyJUbUO"
    "5PNCC/k8ZyH736XJJ+y7XPnEZ4QlZyVO1rppoadDwQMm94TJnhn+Zf7UqHKzP4RJXdB0Sk"
    "2zQKmmudHTHLP+SHnOiqTKQ6bJ8/wGLb9mqTjHmSkuIxStSXN5fHT64fTi5Pw0yHUZPMlL"
    "eJmsuV6uCHdlxbf36ETcIHv/DqpuNxTY9dn7qyq37SZfSmIuk+UvSIy1l8f92rSakRC8zT"
    "NHiqF/LVmdoqmJ+axshtOAdtFWeFRp5F0VzeCrKsXJzF9t61zMNOw3LFZEjrl5YfjdAXPK"
    "WREM7ClZmAZ4pSzbIRhB3QDPKwAp27US0u+B5ZSAqR5NwseLUngxtZQGk2diUFI6dEZBuq"
    "0NLemJJvggLi3kOBAr35p2+dZQsWRKZDllgUhljInFCrngyDoXxMja6FRTh/kwXQV9T5+m"
    "w7x93fOOVCC93+8F7YeP4rub7u8/CxqQ6+Hgi988gvrV9fBjXK5G2At+jDFChJhQxxlidU"
    "AUw/yZUtUFevBku6h/HA6vBdQ/9uOwPtx87I3eHfEpoI2QKwYmdRjifSuj+RMplYa30Zo/"
    "aKA00SJT7xe0357W731dt0PFWj8Lzkg5XblIqVTlTd4wKpi0bs2uCtLbTpBe9OR6Q64QnW"
    "StJBVxI6+rFqFeu5opwCxD3RTFtJDaSbOiFAXiHJlU4kYb6jyKEEyZ0ge+0B3nJl2zAbv4"
    "oZEWuihHLKkD4j/HXeAW5CUaVHhVy1RASoTeoggd20RyXKpAqgS7RvOpkYOz6FkWIVE8aj"
    "6P6ht3NuRQW2a6jPOnkQXVwBQS/RkvyZiZSML7vgjThcKmRbJKIBMC4ladYiWpHELZJVb3"
    "yu3NPgTfpoTZ28BibhKdVb2ifJQNIStA34la1TpuMl1g6KtfeHecF5sQ2pLQhcfIkA2sBU"
    "5NObGj19goHwVZRrIOfJ8jumOrLoBVTa+Kv2wKfxldMkVhj9KouzDGQ7KDQ9q+KBC1gnVX"
    "1sXdceN1iEYzes2z90ng/fe74SAd7whJXBxCYwf8F5hon1330qBnYORDH0c5dqCwDuLQU7"
    "lGMyiXgcZ6ujtgnoE3SawMvRKGXhWxVeoE2jd9QIStlZxmkVJNc6OneaY742mp3SxSKiN0"
    "k2eZitJlFLiLCp1y1Oxuv8ZBNiOaXddAjhHdn1mthQ9VgXsqcK9JCvQNA/fq1KF33RTDB+"
    "k16/hXnTXV6oJGa3XmQwyBA7GOHfDukYI5m+t49XjwMyAvPGPy3CLGYuwcgrupbsFIvIqf"
    "ONmNozLcxMnISarDaxkhRdP9zwOvpyABMR+JfuLpLP+V6wtRW1JcE73A8YqdlozEQrqpQW"
    "xUrVmP/db6foVmI+/gqHYAukbRG9QWNrTs6nufQt0I9kS1XVv0eFzamusQVDHouu1oHBjk"
    "rGrJqkzm9O1rymJt6lhTjkQtMfSoPM0qT/MPlac5vFBllr1I1eAyeCUn5bxIktvz7By354"
    "kUt0nGpeDyTxK2D+6j44sCeNNW2SnnvO9SM87R73L3gErQ2MgEjSonaX05SZmG9k/JpNtR"
    "mtbhW8OJv7CozDSWW8ERmtZBfFIA4ZNMgE/i+JpkrJtSCzikaB221VfmVTUPVM2Dva15oB"
    "szhOXzlwhUrYO5nrLSHDM56TFK0zqUq2ck5hZxQzFTPQuLFa2P97FF2LF3bElAfzAYDnoU"
    "bkr5iP/fQ++BFa6nQy6g8Yg/8e8M/t3nbv+affdCrx5YqqR9EcEzW+y8yJsrbTmVYv7SaF"
    "u3PWqpvC4gFxhuZPxa0ntQPi5N9nERLI5lDkWhgyarlg/6g6/9e3bQIfzGwuAf8W1v8Kk/"
    "+KJ1r+77X7v3/eHgEswhNtj65aY0nmjhEd+P+t1rtgyRbnqftN7vt/0R680z03LnTNZn9w"
    "/aJe1HX9Fu2Oe7e+3TQ489sR3NWNAT96o7uOpd80N3zEA1S5671ZcISjHdypwAKeTKT7XR"
    "+9836qY4+xfb/0IHjd7/4i6+e/h4dzXq37q73l48h21L7MSjIqrFo2zd4lFCuShY22X2oE"
    "Codl+jd5/o4iM50QlixWk1ea4F35/kPGe4ikeJ8ua3VXPL5iuuIom5fIkAZqZJjJOpbInx"
    "sDPB260gqgKNgjQOaZornhQXnUKvzvYmn+2+/2JionOCFUISlTk9oYmKeGYXBlSgUtEfa6"
    "I/XLSSAMtHf4Q97Sew66M/hJWVEf0RPw6qQNbrZi/PgPWohgfgBilTZ3RqzE0rF3mBMje8"
    "rxYt5Jj8wX5tNUiNoJ9nq41IZQgZJXB6sFsVFif6tuykJNZeQvVv8rwhRsM5xH8nz20FaK"
    "zbm57hd4s5++uK9tRWlBY23SebofTAuvikr9oKkU0ZLA1tmkD9jvbSV6nT5SKQPe4pOw45"
    "ZK/WRiNrs7Dt2qDke57yHAOP1i2FB9wekgHGa1unBgv77+Xyq25rHrCYFyccNuuAaA8qyr"
    "ENUY7ikigKvEiltBTx3H/RLVMUU4FIQZqv+Inke9hQPRFJL7GfwK5VUYibtYDiJ7y2NsS2"
    "daqIOLTCnm1iQhVPxZHNzoQ6kPXsjAWL5yX/5lZw8ZSOwCGmwZKfhCxLB+gs8zcY09f6BT"
    "zR0U0EjSfgQNO0wXLK2RbWwCHkFcCXFzhOSbRS3zAFsq24eKxloMT990qbsf/tMZn7bCR7"
    "Jf6MVWdnO0rxVm3grcL1kcA92/VbIGqyJ1pJr++jQl7fRzle30dJr29/U5Vx/fNpm4z1we"
    "1o+LV/1x8OXK/ciIv6I77uf+5d/XF13bsEgefqI364636hT7i25RHfXneZV7Cp40fcvbrq"
    "3d1deoXWWcve6I61hBb99PfhR/qB6fqYh+9d745593p6rd37EwanZtHtFBC0Lnzi5LxIEG"
    "3cnyASRXueANe/fhL4fkSTTDeaKNX2vGjqPK9cR5r/OT4+Oflw/P7k/OLs9MOHs4v3gUdN"
    "8qs815qP/S/Mu0aYhqS7jYEm0E4RaLKXdkjR5KOr5OquPnaO1ZdJwpudBNVvr1Lxb5KKP2"
    "RuYydKbg7+kGqLyfd3A3uFufctOIaobM1ogVQ53DfaUU8pbZW/XnNBVf56u/HXUzrxinXi"
    "O9XccqerbL2t75O1Xmu78FsWqCU5h5ZNMHilFw8GCNvIgHFdqjOFgrr1EDxNCIaUcXhiaR"
    "qASfCEaVRxtOVPNmeY0+pGbmPIAsZw+N2BFtZNSW2u9x7szwrzaSsVblNUuNFlkUA+JwGW"
    "SNZC+bwWNa5KuaxSLv9QKZdVZr16M+tZpHxKGJ+2yav+oPvppj+4BDyN2iO+6Q66X3qjS+"
    "Ayl9Yj7t3cXg//6PUuAZzNTbKCsJQdp/KUksh2Q0PTbA15mkGBbou6QZ/P2VvdII/GNclE"
    "Q2VqvSWpVSRvkxWEEbFEZpojZGp+mzy/SgFcgwKYKUokEY2QqPB35bC7K4ddX8W3IbIF4z"
    "ybuVzXohrZqwKkdHwweLi+LhapveXQrD3ButbIrEhkbYo+XIy7zVaHQ7FdMQdmB0HbLdjo"
    "1WV0CP/o7VBKTEyDPiYWWGAT4VdodDy/OjCFuulMO2Bi6RS9DuC5JDu0nYPMDEfm2oZ7pM"
    "LhHYSYFZp02Ej+ALpJ+6d9YF6D8g1ig/ZNz4mXl0PQdcCMnvHuC9G2AQ1tHI07w8QBlBAa"
    "Wbr2PHW6WJOUd+NxoGMTweAQrCjuLF5CMjpEdOx6hotZHPzxqh2B9qK5a8H7IeyB61S8+X"
    "DKMNEUwwSx0ASlpGcpmO40oG60dutb/x/d0adLsER/0luE6bf610y5hUzm9Tz4jTk849dH"
    "fHXd7w3uL4G7nx/x197g03B06Z1nzdB4lcpErPIP74c8Hr07ZOY3Sqc0Lk2e4cTNWubYTX"
    "SyR7U3hvS0JfSs/dS7GfL88wacEZ5//lPPyzzvPvVSzrNvRr2vw9/YUwu+kVf25GHw22D4"
    "bXBJ+VLu8VHqbK48qsSbl1JHdJxWndT7sI+fpcqxCETts7zWUgwqKXiU21ixHtQt2eTdhW"
    "zNFa60mW47aUrJddbdBPkWjbzBk7218uqmSViidaZ50dK1wvmBN2n0yswuMQHKMFe9YU5Q"
    "0xXFVCBSxrlYrIugdS0c6yJQqWWq7MdbjBxy114SXPnIobCn/Vym6yOHhH2qIocqBVfaOO"
    "9eRBVgexV0tJfnwVpkhRtbeT3U6/Ugl5/eNSqnCBMSPg9fWB/tATqNQ2XWqA1Rcjf5Ne2o"
    "RWdoLEuB7dA9qlksb4y96aoaub2N3M7aiplKCL19tyM/WX2Kz1Ekj/36+Nt/ew3Xh99iwK"
    "pegiWxXgFy4Cwlk2E8FPYS6CxXFyekCAKeDdGCY2uBHPbZa5sSeFvzYFWG3Aq1QFVobUs8"
    "WFRo7TZDax3kZIXCpeMcELQQ4VosXgtLKpLTa946a+JZIWzPcrA9S2Krykj/AMZDZTtRYT"
    "hNUp00OEdQtExUinwSqyK1XkYZ+y0L5Aiy3c55VmA3mIDJCa4GhMcDcLnCe+yJBOlpfJJC"
    "ScWd15f3ZzFnl4aSSZRMkkLWQo5ZySR7KZPQS9xZpGgNc/KlBxQtxPi0CMSn2QifKqFPCX"
    "27X9RtEvpERkpmlkVKNc2NnmYl2yvZXsn2hWT7oLhximAfLXxcJPMvba0ZXvO1ov2vZMkS"
    "x61YJSBjnS0QvBCLZwag3ScF+c26KiC2sx8VF9eVGN0UMdpbcsnbPB1xr3neFb6/R1EatO"
    "xKTgQOsKyGPOYiRV7LLL4UJ2tTAabjo9MPpxcn56dB3aXgSV65pWRQxhTqRsbVmAmsQKNQ"
    "VaEuiqVTLF1Zlq67oFNioT+5f94VMVKNNslGuUweMiB2kLOiwBiFbTesrWtWCWvmWtCAcM"
    "byTo0hZ8WW7HvkUAZuxcsysPwrzhRRJg7MEF44tOcXi8xY8VwL+qmjllP6hBItKYOn268w"
    "1bqz7eElc1F5XpYVZ32i3SDaj0q91BrudueVGtdDvjWVevV1GumBQPfLmIqvFpIBOU7XQv"
    "tFLWr28VQ32QhSljiBqIVIHx1fFEoyc5GTZeYiUX6DpOaXyalvQtJ5uv03GJ0UWsknOSv5"
    "JMXauQfFoffbYq9THlXzzSmxQJScEtECWZuE6S3XiJ7pRpm0/hEyZSZrtJksIitIzrFIqa"
    "a50dPMrCJlLN62SoO1F/PrkFeINXk5MU5Xii2Jz2urhUUXMZ7kXHY3xUjVjmryjvISiJaq"
    "bB+lVLPc5FneaaKvPWJ4JJJSRXTaEpiKVArUfCudh1YFVrrWZWjoxIx04sISjHRX3bur7q"
    "deTcmThsgYF06gtK/oZmdQCsDdjQE0ktUmxfIp5rwpYvIM0+0UtXyytq7pcclCyRwCdD+s"
    "7HnFS0pcMvshcx23IzFnP9mAV6QnL9xDLSwidAiG2FxREhu4/DpAtClLRZNq+dz28Ostn8"
    "qeqOyJP4SIqJSmLZcalNL0x5jm4PKTFGYShEqeyZdnxFKJGzLeYn3G/YR3LeOdWGJNYr4j"
    "ok9aLjtBMCrMfBfju4c4DPVgnnkeW3sI+pRxteHYghHG1W3h8ja/cNaWng7MVw7SvyzKEp"
    "PZXGftxpQxosNCi/HOwYck27310RXX3awzLo/rdue/hJEmQdhC55F6vfpSAlz+fjccrHfr"
    "SwtxMRDd3f+lAvY+Z39Ng5lBIvBmPrzvbrq/x5G/uh5+jG8C1sHHuAPPCz2rNJNMyEJ+Kl"
    "KJ1XRsMB0US4RlHV0FohYePrV4uYarVhLqCFXrvDBrQVrpW1ouiHsstWzxIIFqu6zrfgjg"
    "2dJhxB5G6HsmYZfJAp8aZ7af20klza8maX5ibycho7L0PaH/FNT63Ib97ON2Xl9iSTjNCm"
    "h7NtLgxIpcpGhxkmUwCmhyYpU4ippSvfJSLM4yVKowk6bXn6s84dVbuaEzyP6RZhjdrDPJ"
    "AM+Emo6HiqrIzLbodJZTIsPde81bKELVkkzSgrpNUryc8kIyfQolOhURnYLjKIHxmlLZdq"
    "Uerk1b220SnnRsL6FVbpZFUuXK3OR59tiXFA4gtwB3lKxc3e39mdMqy277W+M5JfFY9v0U"
    "I2vdJVULG6D8MOpz1nf0lxdZV/0IjQJUObZs07ElvS4vX5EVAHzn99NSbKM7t1HpyjyVZ1"
    "phmUAZWkC9FAmLKegpBC0qLvJClIFeiPZFn3Lvd0/xc+nmkNUdr30HEMt13mFZMBk185/3"
    "GoN3T7qtsV/x9HOGg1DNgz7iR9x3wDOcIGzzVGaUyEHjV+h0wHKKxlMhIe5UxwYbOZ70jC"
    "c6c5tjwt/seeFE3wiMdcxe5hfm0sR/AGQEkA4f7d9Pt8bUasyY8AvvGLJBn3k8ATRfOuxP"
    "9iL8V/JXZknZ4Bv9pXSNuu/rDopwGT1crASP+7LV1NKJJ1+jb+D3HBmnwhEiBbaDwSrs3n"
    "b72DQnndJRKh3lzi/GLQgn3rkrJQSGJEoAVHrgJuiB3Ss/xXB9N9NNMzPNVoSsVJKthqmO"
    "vBxbJ8cfzoOsWuxDXh6tu5vu9bVKnLXp/bZ36laXoS6ZCCZGq6a60VOtkme1e34jEo+EZC"
    "JSbSCh7M/MSiiWRRFbKkRWoFQ7p8k7p9TtpxKg7cXcRhVZcvvXULt3j2Z4Oc2wYPfwYpYw"
    "nKRMtddBJakj65ndg+ve5/tLYMIX5xH3fr/tj3qfLoGbi8F4xKPe7XX3ij2y4NzUx+zZXe"
    "/urj8cXALvmqdP7rufP9PPzIbyiL+MugPa5cTSMetz8KX7pXfTY49CA9Yj7l5d0X4uPXdS"
    "b6Q/gpFWrtuFfKLtAgqAo7w02wkllqqsVD0LpNtaRFVfGFSBSrGVsdIRKl9j9Zy68q6pCV"
    "rPuisbtyZQKVCVy1K9gJa4pKq5odoDZ44HGIMqCa20a9KD181+QrrWMymyoJS/1zb9vVKu"
    "qwqAvQ17aim04iVdAFxVWLXiwqrpPGwF+Co32wyUVWpsGYSzU2NnHBCu4F/dAVGQZWimnm"
    "D9GSHoSQR86SuAwcP1dZ43s0pwUT55Q7V+3/Sl6NI+yPD99r7tFPb/pgTaq0exPrUABqO7"
    "LqDtD8H9FAIMlyyzOXdynuo286FeYMC6tX8BxDSY4zWGLIGjvgLzxbOJ7Ck0ALdouWWknS"
    "lccQL6mPXgKZlTEhFsdWiVJ7JZAmMH5OWJ1M20MM57+D3DDS+kaIXXbp6Nrff7vWBeS+TE"
    "C0xs18PBF795PFFeTE3HdtM4CXh2XsKQQiUj3CAZoXKSbLmFmV9f2otFZrJzLFKqaW7cNC"
    "dUnruJHLzRkZnGO/LnuVwjWTjP5Ls28xsWyEPF2oKljhw6sSw31DMENmU9edCa7dXIGbME"
    "UjzJN0srxYLeHHpvswdLNIcGL7ozoyzclPJ0QKf8Gp6Y8G9UlOEVe9ISVm1pVMmIOjaQdw"
    "gbUPcdfowFVMmt2sKIOlJxY05rw8bOiuQmp62yQ5rOEtnJX+lPk0HXb99CfKtP/W4vnv8N"
    "03JK5uTYD0laCPFJoZixk5yYsZNkzBi7YWSkVL99K/Ddtow6dWYpjtbZYPvtFdglwB5bkI"
    "FTQjQVKZXY0jixJTrNHrMqOcUhlZreRk+v7jhwNndSbDuZ8cxRklIBzaXm831dPIAbznx8"
    "dPrh9OLk/DSIaQ6e5AU2J2OaIyKflConJFPxIE3eMBE5XupADMnU/DZ5fk3ddjRoWSTFyS"
    "CnIo1A1bp0GpWJRg1RiHbdK+wgRSfqf9UpoBbVI20LpVJzrBVTThrQRCxrlw6W8HlKyOsl"
    "T97lPV4Bk0zSs6JJ0ktqK73O/CT8SkPZDg1liZTWinNv/kXlsK06k2HcIxTb49vrVN9Vzb"
    "o7urOQATQkaFFip8rglGaiFP8kpVp206TLABxStA7hWhK+iQxRUZZFpFKhX/mhXx5aSYCl"
    "Pbq/hT3tJ7Br3bnFldWkYvY9bMwJSi9lH3zXKSBSwWjjtTLVNyrVQJYh2kujjFg1MtNgzh"
    "4QvBALQH089b/9BTy5RcLtJ1463nUI7XDRyXMsfkGW7VxySp2ldTYheCbOlDsMJyWyrY+u"
    "HJSbdax1cqSuhZViisy+mr3mrbBEbuFm9rZSEuFsd+QIifJH3sAf2SJOSbuvSKnU4E3WLi"
    "Bbm+ssOWdyknMrZQl05UplldpgwZO9LZblwlZiWwmEalc1eVd5U5WZTS53gjdJIddk0b0W"
    "5YjyTvoxNpRQ8LuoeCNSbVfM2Q/9jIwWQZWpb3aZel8vlqKaiajM1mpmIoq6YsZu+MbCbJ"
    "g2g9XF8n4zi+MmNuSFvYKi8WBCAB0FIMzVIcRigdz0Q1CHawVYQVCwtJDjQAzePSEjq3DY"
    "VkZtShhQrCqVmBImMmq11bvE5Svel9WOVGnfSjfWFN3YjjPp7o+AI5GgUMVK1Rgr9bzS6I"
    "2SEp+dqwuJUClNiIQmhJ0bMppdv71S626g1lUCc5mp2DuBWYXztHp6VTiPCudRG0aF86j5"
    "9ffvK5rPS7E1IqWa5SbPsgra2pZdrWkGl+ZuovIusZlmFPkU8+UNKc0AtnpTSgbm9G02Tn"
    "AcRgO2BOxa0xr3DYoWcSAerzJSG8dadNakN/bbFs9sfM8yAnODkOOliQM6mC0cPtFggQ0e"
    "Y0m767jJg5fImXYogeF+HNPXZSYl5ByC3+Dc8Tx3DX2VNE3VO1SKPYpZgxz3ZmN4/CvPPh"
    "XR4CgDSzsMLI4cKxQQtNAccHRcqBTkcU4tyOMEH+SdMYWtLXDLvlvbQ7cQl3mUw2UeJblM"
    "/2CUgThK00KcL4rAfJGN8kUCZANNoC2V/y+kaCHA1VsNswI0sy1ZmQGacras/dE0KFNWY6"
    "ZiL5Q+GzkqVie7dKGFxtODtPQx7je5sooetlknomRPbMWxgJnmoVRuPMUw5J05jfXNrMYw"
    "lM1yv0HLluRYIiQtvE+Pz84KXKi0VU5G6LPElUo3lQTCXvMWolsL201HdFKL12VzLBES5X"
    "4jybPs9DL76/8DVkeLbA=="
)
