"""Companies: webhooks, provisioning, invitations, signing in, second factors."""

from portal.db.migrate import run

UP = {
    "sqlite": [
        """CREATE TABLE IF NOT EXISTS "programme_version" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL,
    "version" VARCHAR(40) NOT NULL,
    "starts" DATE,
    "document" TEXT NOT NULL,
    "drafted_at" TIMESTAMP NOT NULL,
    "drafted_by" VARCHAR(200) NOT NULL,
    "published_at" TIMESTAMP,
    "published_by" VARCHAR(200) NOT NULL
) /* A version of the vendor's programme as a document: a draft until it is published, and then for good. */""",
        'CREATE INDEX IF NOT EXISTS "idx_programme_v_publish_14581e" ON "programme_version" ("published_at", "starts")',
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
        'ALTER TABLE "account" ADD "admin_id" VARCHAR(64) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "timezone" VARCHAR(64) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "currency" VARCHAR(3) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "admin_name" VARCHAR(200) NOT NULL DEFAULT \'\'',
        """ALTER TABLE "account" ADD "provisioning" VARCHAR(8) NOT NULL DEFAULT 'none' /* NONE: none
QUEUED: queued
DONE: done
FAILED: failed */""",
        'ALTER TABLE "account" ADD "phone" VARCHAR(40) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "provisioning_since" TIMESTAMP',
        'ALTER TABLE "account" ADD "provisioning_why" VARCHAR(500) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "locale" VARCHAR(10) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "engagement" ADD "allows_other_user" INT NOT NULL DEFAULT 1',
        'ALTER TABLE "engagement" ADD "is_portal_master" INT NOT NULL DEFAULT 0',
        'ALTER TABLE "engagement" ADD "user_id" CHAR(36) REFERENCES "person" ("id") ON DELETE RESTRICT',
        # by hand: one request of a person for a client waits at a time
        'CREATE UNIQUE INDEX "uid_access_request_waiting" ON "access_request" ("staff_id", "client_id") WHERE "decided_at" IS NULL',
    ],
    "postgres": [
        """CREATE TABLE IF NOT EXISTS "programme_version" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL,
    "version" VARCHAR(40) NOT NULL,
    "starts" DATE,
    "document" TEXT NOT NULL,
    "drafted_at" TIMESTAMPTZ NOT NULL,
    "drafted_by" VARCHAR(200) NOT NULL,
    "published_at" TIMESTAMPTZ,
    "published_by" VARCHAR(200) NOT NULL
)""",
        'CREATE INDEX IF NOT EXISTS "idx_programme_v_publish_14581e" ON "programme_version" ("published_at", "starts")',
        'COMMENT ON TABLE "programme_version" IS \'A version of the vendor\'\'s programme as a document: a draft until it is published, and then for good.\'',
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
        'ALTER TABLE "account" ADD "admin_id" VARCHAR(64) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "timezone" VARCHAR(64) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "currency" VARCHAR(3) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "admin_name" VARCHAR(200) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "provisioning" VARCHAR(8) NOT NULL DEFAULT \'none\'',
        'ALTER TABLE "account" ADD "phone" VARCHAR(40) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "provisioning_since" TIMESTAMPTZ',
        'ALTER TABLE "account" ADD "provisioning_why" VARCHAR(500) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "locale" VARCHAR(10) NOT NULL DEFAULT \'\'',
        """COMMENT ON COLUMN "account_report"."kind" IS 'PROVISIONING: provisioning
LIFECYCLE: lifecycle
USAGE: usage
PLAN: plan
ACCESS: access
USERS: users
JOBS: jobs
CASES: cases'""",
        'ALTER TABLE "engagement" ADD "allows_other_user" BOOL NOT NULL DEFAULT True',
        'ALTER TABLE "engagement" ADD "is_portal_master" BOOL NOT NULL DEFAULT False',
        'ALTER TABLE "engagement" ADD "user_id" UUID',
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
        'ALTER TABLE "account" DROP COLUMN "admin_id"',
        'ALTER TABLE "account" DROP COLUMN "timezone"',
        'ALTER TABLE "account" DROP COLUMN "currency"',
        'ALTER TABLE "account" DROP COLUMN "admin_name"',
        'ALTER TABLE "account" DROP COLUMN "provisioning"',
        'ALTER TABLE "account" DROP COLUMN "phone"',
        'ALTER TABLE "account" DROP COLUMN "provisioning_since"',
        'ALTER TABLE "account" DROP COLUMN "provisioning_why"',
        'ALTER TABLE "account" DROP COLUMN "locale"',
        'ALTER TABLE "engagement" DROP COLUMN "allows_other_user"',
        'ALTER TABLE "engagement" DROP COLUMN "is_portal_master"',
        'ALTER TABLE "engagement" DROP COLUMN "user_id"',
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
        'DROP TABLE IF EXISTS "programme_version"',
    ],
    "postgres": [
        'ALTER TABLE "engagement" DROP CONSTRAINT IF EXISTS "fk_engageme_person_f13c1a7b"',
        'ALTER TABLE "partner" DROP COLUMN "shows_other_clients"',
        'ALTER TABLE "account" DROP COLUMN "admin_id"',
        'ALTER TABLE "account" DROP COLUMN "timezone"',
        'ALTER TABLE "account" DROP COLUMN "currency"',
        'ALTER TABLE "account" DROP COLUMN "admin_name"',
        'ALTER TABLE "account" DROP COLUMN "provisioning"',
        'ALTER TABLE "account" DROP COLUMN "phone"',
        'ALTER TABLE "account" DROP COLUMN "provisioning_since"',
        'ALTER TABLE "account" DROP COLUMN "provisioning_why"',
        'ALTER TABLE "account" DROP COLUMN "locale"',
        """COMMENT ON COLUMN "account_report"."kind" IS 'LIFECYCLE: lifecycle
USAGE: usage
PLAN: plan
ACCESS: access'""",
        'ALTER TABLE "engagement" DROP COLUMN "allows_other_user"',
        'ALTER TABLE "engagement" DROP COLUMN "is_portal_master"',
        'ALTER TABLE "engagement" DROP COLUMN "user_id"',
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
        'DROP TABLE IF EXISTS "programme_version"',
    ],
}


async def upgrade(db):
    return await run(db, UP)


async def downgrade(db):
    return await run(db, DOWN)


MODELS_STATE = (
    "eJztfWlz2zjW7l9B+UunqzSueI1f961bpThKWtO2lCsrSfeMp2hahCWMKUAvSVlRz/R/vw"
    "C4gpsIipQoBl8Si8IBqAfb2c9/jhbEcnTzuPcKsXN0Df5zhPU5pH+IX3TAkb5YhI/ZA0d/"
    "MnlLfWkgR4NBwyfbsfQJ6+1ZN21IHxnQnlho4SCCGcG3GQEGMsBqpjvAIfR/NJkBi6w69E"
    "+Ij8GAdmaByUzHU2h0AOYfDWhCBxrgCT4TCwLk2MCiDzDrFUBs2MdsdINM6PAIT+sc6AE/"
    "4MeFbjkYWhoyHsGAYAhWyJkBHYNHfTIhS+zwb5ANdIrDxAHkGTgzCLwvrwEba037m+p0bO"
    "D1BmwIbTpkB9iE/gcMQj9i4gA2LYz+AduO/vwMiMV7cwgxWc9sfHeA+TH4xl8ECG9I+6Kv"
    "4jAgvMc/0TczKd0xeMQQGrb3rgtozZFts9/KW1tQNyicrANHf6Fv8wTXBBt8dIok7cWekA"
    "XrxdAd/RHMiGnYHuK0iU1xg3hC35v9ArsDdBssTB1h8KqbS+hO2hKj/11CzSFTSGksOnX/"
    "/Bd9jLABv0ObffzP0TOCtGP291H4u/h646uO/s1I4PeFBfnb234v3oLGS9Nkq3a94Iv2iD"
    "emC5V/+KsDhBEmJoJ8Almz+ocLF8yOxquiT9Zw8aLxboWTw31v/lzzab986X/4yFuyPfqk"
    "TYi5nOOw9WLtzAgOmi+XyDhmNOy7KaRo6HRHRk4U9mre+eM/chcRfeBYSxisHiN8YMBnfW"
    "myc+no/zwv8YTvZ++Ye4EWhuYxopsbw9X/9d4yQqFpg+FYu++NNe0ocaJ5QEXPHu/RhKJK"
    "EUPYYeD+5y+33xAb/vSIDXDza3f05uzyZ44GsZ2pxb/kyB39xQnp/tLCWQwBd6dTBPwDBc"
    "xBc5gOuksRA93wSI79P8qA7z8I0Q8vAR9MH67dAjzu3/Xux927z6z7uW3/r8lx6o577JtT"
    "/nQde/rGnQ9C7zP3rgs6Ad/6418B+wj+MRz04rMWtBv/g+0+ekc6RMNkpelGFBP/sf+Ib1"
    "R/Wl8ohsmJvZnpVvqk+u1j00rhOcCJPJrr3zWT3o7OjH68PM+Z2K/dEd88l+exyRp435zy"
    "r/4SwBUP2aKHlUi1xaHlHUlNQXubcynEVLg1i0IqXrUKUQFRkTEoCmmMnVCYxjB1iKXJHq"
    "4iVQuP2JPLAkfsSfw+DI9Y9lUa0LJLN6RRCzcNT/5JeuH6VC1cuKdv3xZYubRV5tLl34lY"
    "c4lYBuaAoBTCDVuvIsDnRfA9z4b3PIEuk2SS4P79fjhIB9dvHxdY0MQB/wUmsp26VnFEUn"
    "xaItNB2D5mw+5DQmT4CLKLD/Gbu+7vcfRvbofv42cK6+A9nQomuT+/RERJ9uBJn7ysdMvQ"
    "Et+QU5LVNvnV/HQef6JjpuHyfvFfnUC1+Nllpse6aa6PUlSPwvedPA2kz5Y7QdONOshuRA"
    "32RMgLQBg8o+mSQnXNVX4uX8oUVp6yy+OqbFfP56oSWUNXgzenjZkCjXVDrAlMKiN3MuJm"
    "TVqm2mbPElEJNU5Db+xsRQ3Cr4gBkMD3PZr2sZOhIAuJYvAiXNu597aum2XK3uBv/3N6en"
    "b27vTt2eXVxfm7dxdXb69oW/66ya/e5UzG+/6n/mAsnn3sQUzYh5jpsDV6IqBXnb+z1BSk"
    "06vZKDcb9J3c87v4BAQkCvMtMNfg9wWyZM+fBKmag5KnkL5mLyV38gQ0CvWyqNuOZixTZO"
    "Z83EMqhXw55Cc6nkDTlD1vBDKFfTnsOacCtaUNrRQ1Rh78cUo1A+VmYAZ1g4tvcvALZAr7"
    "kqvfNLUtdkAKtZqJ8jNRcickSNUclLyHXb2S5C0cEincS659azKjh4gk+xOlUsiXQ36JTY"
    "RfZJGPUinkiyO/lTkhoX9OztkQwzGh//BZ6zP/VyogpEySaDY4VJVz+DQc39JXgcI+pnGn"
    "v9/1V2Zf3XTvb7ofeq5vZkVGGosYy4mTbaSJft/JNdK4LSWNNC4R81X2jSGh2aQDoD6ZAU"
    "KXQwfMyIp7b9NfsvYtLTag/Nsrc+FONcdU2fc2hhcPGEnDi0ClDC/K8NKQ60AZXpo6G8rw"
    "ogwvP+IcKMOLMrz8SMgrw8v+sFeGl33PgDK87HH1K8NLg2ZCGV4OVxnqane2V4aG/RyiGm"
    "izMlTQgtWuDPU80hFX8GU6rCNX+5yrCp1a+nwOtcBz3afZqBP9aJE5eLQRnfZHQHCHpWzw"
    "c0c4hBhMh6kD1p/rSL6arY/BeAYBhitoOzxTBE/sMNNZLofpEruJIWDEPZ1RJzWmOx15q5"
    "QQ/B3ZHyrFQUtSHAQzKmKen+UgIFKJDhqd6IAeFMmpzQ6185q3MJTxolAo40VOKONFMpTR"
    "ho72JAVwSNFCjGsJF21a7FRzDyeJeGfGC0giGiFRcKZJIwXcLT4SC6Ip/g2u63e4aAaw27"
    "hcjOjtN+rfjI8SS7cCZH1JoqWwRnZrBqZ7Ckz2xbOv0LLd357m9yK26RQT+F4jzQv4v3jN"
    "/eSBrxAbhMlJQYcsn54O6JwsWTzwNfvb0p8dsMQOMr2sf4vlk4nsGctw6IUW85BhMKVCW5"
    "pjzG4GlZXw/P40N3kZ3TsWXW5KvGuDeCeb1GT36UyO6gI0loWnEHd6ksOdniS508iZUxTg"
    "CEnrMK4+n4l3FiXwZeqJDBEroMjTTRQAumGZY3KQZaqGeB4Y7wZJIjemx3Q6clGaVoineZ"
    "qc3u9jQYmTyPgSKHJuh4NPfvN4GpgY6OyqDq5RGX2aSKmUao1WqvmTJaf6Ealasb92of6J"
    "8aYymypOW8G2Opw74eB2VThbcvsqTtc6pqqyfdWQ5GRZNl4Z425xo24X2A5c+AJ30MM1eG"
    "8R/CcluEfmK7OrfiImFag/m7qD8HLOLK48yf4MLRbQADyb/zgisndYPQEMntZAN02wmhFg"
    "oymmZGli/z5eYYuwGSWklzlxD1ZI36s7St0CpKXjlyS093O6ZTLdtHyaaryz9guv6551dv"
    "ruMnDIYh/yXLDu77q3t9I+V4KHVYoPTprHotfRx99G0MyKQUr3ADowTjlLb/9Xrcp2z3qU"
    "7U+14bqNNNp8z2JArKmOkc0n0nVH4nGcQfrNaz8aVOe5OFmmzhcIF3RpdMCvI94YTfgF+Y"
    "oM/pSeoMxt3kopQLSD8STV6Axi7QVyJrTimjkW1EPtgPK8asmtb5vLlNCpHOcRr33rbv3q"
    "a5A03+px2GqZ6FknYuyb4FMh9knaCPPFRRGYLy6yYfa+i54iUTpwM7y97Y574OHo5uEoNi"
    "HZRTd6VJRMOEUIM3MIpTeO7nujr/2bnvZ5NPza/9AbXfv3t+bf3w+YQjUY9G61z93ReMCa"
    "sPKD9H7QIpyM/PYptHtyNk9873CWxJLScUVIdqje6vd2pOAqgnA2wHF8mSr3T4Klzv8ozQ"
    "4R/jK+2Q3E1d+wk6VlQTyRW8YRmh2i3Psy2g3KZwVAPsvE+CwO8Qo+2ciRWscREqUHL8LI"
    "IJu+9pyk6CYIMaGOM4SfkCoGMxUyzbpwDp7sVsJ5PxzeCkak9/24LfzL3fve6M0JB542Qq"
    "6zYTJ00p6Rla0RJk1r2bkT85DP6EHNgsQsiOoEGYuqSKncFBpnUC2lr1XaWX+dx7WzAltJ"
    "XiDeEqbuAo1ZNwUwaqanQT5ETLVKf7TtqyW3wure7aWlUPFS81sC5HfRxt2mY91c26nsgQ"
    "REX+xC59EhLqBs9kkCnxveSVvXkF//eM5+bSVI9XlXbcUrLH63JVi9oKO2QsUcbTS09RVH"
    "e+kXueEOBiMpc3aEt/ITF6dj6WdmKc6H+v215OCXNPwHbGaK5T/KguaY/l1OTl8gzQlaF/"
    "G1g1REdHg0mucFYnfA42LhaA/L07enl4/HoO8A2ontBrq544A3jywr1ePPHUAJEfvCoRI8"
    "85gLEqF0vE9uVhrWzvOne0KmSUFNdbvb79soD7zDscUrg3G9elYDTaGdom/KiZcIKJS/w0"
    "ZrzAylhXplg+u3b+HyPSliTjzJtieeJAyKyNa8Y13eTBAhVDpqGUvBhLCeE3hnV7IPKXZf"
    "y34/GunKqtYr48C2U3EQxgFB1ue57+0S0yxSqmlu9DRb8JWKb2V2s0ipQiebPMsmy+xPZd"
    "Yy8xynVTPd5Jnecza8w5lZiWR4ey4S1kpMmQJNEtAIiUIzN7/g0q4kBV67jKOdWAa8yHJK"
    "z12ecqxWAGrxjI0HimuRGpkpp2sV0BZOuH+o0Mpm3N9ZyoY7HZmZFqXwy04Bk9Kctpa0KV"
    "FsTfg3uqF9gw6P9VxB7ACydFj+A9YpxZTQBg430tj2ilhGhz36N+HJ8wPDDX3EIkYg0Olj"
    "w2AxlKm2o92MKhljGr0klxa9NqCKBW2F/cmfzQTqeYlvApI2qvGLZWvMSdaoTFA7NUFBdh"
    "zKoBsQtC9S5aIIurRVTixoAt+5bsAS+p0ImdLVNlq3o1TyP8Q0l9TTKhXtgcwv9+yX1H1F"
    "aZTyqyGqxAM6BA9Fl9hQSKtVJmaE9khjWjS+p5m7fiOm0TOvSbouP+4sRdMVCUnbqOeyI2"
    "0LKLmeLLKiiyys4sgiDCAr/HgMhthcc+diVx5lrsbIscGEkBcEmYOy7dC1lVpvpKpulStz"
    "s070To4qSek56k18ohzkfgg2HkJcYo4jZGqCGz3BSt3yQ0wzt7qV2ckCoZrkRk+yx+bK8D"
    "wRkvbZH+qI4PKs1jIYR0hah3H1jKXy7VTKwwbCqZSHyhOxkbgWKh29Jx0iT+xxw7L2HqXp"
    "ESNfd4roEt1sI9okoNioUfyVrAB5diAGNplDgiGFEEGDe6u5RYJ47eBnHZnQuGaZD/xiCR"
    "33g3t180aUD7ZYiaGkgrGWUR7wAx7SriiDxlM3QH0yAy9wfc3Vk8hgqknm1QCeLTLnCkz6"
    "ZYe+gavldFYEPCPLdvi70L4dQOhGAXMIHfZCxO06S635zyMvR/mKLn/Kbv5L6TkbqudMTT"
    "+fzYy2N/V89ayot/YT6OZLzCGVEpcbLS7zgzE5u5n1sIL21RTEKjKTb+vaOW49rNOT83fn"
    "V2eX50FRrOBJXmUs6aJYtTIZ3D6cxl74huNsxiKwURexTbpcyE/01oXzJ/r3DC38i9TjwY"
    "7BI3N457aNRzCg39DLGr8iuiY6ABOWY2kCF/QTWEMnzU5ZxxCpl3tUugv5x/glL/jci3ym"
    "RcztfO5jtZ3E3r1fpCo9tYtV4YsmlVfZXJ3Fp20y43I0/MbrrZAVZnVYuh/u+oNryt3PEW"
    "afvvbvhyP2+RXZhH4/6nU/aMPB7R/XwII6PQaxm61v/zECwf6T0nOKVK1TddZTeEE46WTY"
    "TJFSsZqNZjWDO1t2lgVC5fHc5Dk2IGUg0WtJr5gktZrtJs82TxhT0jsmTqtmuskzvWeD5A"
    "Fdy8oiqSySzYG0tEUyNJvt2yR5qMhuaZNMlNIJs2VsWWpASNJxkFdqfkGGqaVvXbbiE+uj"
    "RYtTdN+aTKBtaxakr7x1XZ0u72zk9tVWxOilwwJgKoJs5PbWcsxUXZR0jOq0A3FmJcUM5D"
    "Mxm9xL5MxAx+Ab97KYQb9cxlxfA4OAZ2KaZGW7XhmP3Ab1yBwtWMmNV4gNYmlMlf3InT0e"
    "ka15Jb4es+1BNY2lgtmaxc93ciwnqi5HvWr4Q8jaszuE68jbwwHTUp2VfMkpHWStUo+lBs"
    "VkVgRz7DCJ0oGb4e1td9wDD0c3D0cJP3s3T5820+2ZzNJPECpLX5EjxtTxdElZFxmoozQ7"
    "RNkVj+vHuXrDNdOW/0mwFMhRmh2C/GV8sxuUq/eLpOyiHDsSEOwQX5syunC+I4iLIJwNcB"
    "xfN+kqu/jSJMi8Uksxyh3WWvLv0YMttRQRmNKX9mYfpVgXpRb7brSOR6Jv0sf+oDu46dG+"
    "EWa/7AHff/n8eTgaXwN7uWAC1AP+PBp+GnXv7mgrr4qku6X3f+iHgq3kbhEJVWEyid3CHN"
    "ZspuFxWN1QSdyTxAp7CexV6pUyE3Bwfgfe0aSV8z9Ip1aB0bl28xhoSbxV+GknZupNX2db"
    "mHyrMPNGq3u3A3bhZNiLObyhR/0GQ5wfMLIVTJGEh20EKQw22hangqk6DxIlL2KbFQm0tv"
    "cbYF21q/KUqO3HU30K53BrZ5Re0FFLkVKuArt3FbgjxpKjkSzi5H7TyXUX8OpTzcO2RdwG"
    "KH/EcsvqwKN30zSwOkjuacCN+jP9FaY6AshRp8Z8inW1bHM5VVkdGmvw59OTgDxbw+63b6"
    "E5+ryIwvA8W2F4nlAYKm+KANyrIuBeZYN7lQB3z3VkmwZ3LXqKfVSTbCiw25STlFNMeDdt"
    "Nbx/yGi0BPZaGbbPpp5aiYA/L8SsLfyWG1m1bzHGyl4+se+foA0ckuTNNjdXzJhixlrDLy"
    "hm7LCYMWghknJcFPNnCKmbDPbR3XAw/pVlUZkT7MzM9QP+o9cdsQdrqFtNyami+GLFFyu+"
    "eBNf3CItb60Msbc803jicOVuZIuLccQsCy3tykQTPodMD8likVxvt2uw0NcWYcgwn5EOsO"
    "iOhQwx+iecWEvk0L+PweNsCR9ZzlqWvZZy4xPaJz2vp7wr2rFukukS/sQKb5lkadkdN6rp"
    "JMlx7/91VORUs26E5vLuDQo3aRvn3iBoq+fb0cS9K4tC67ffoX/9E/le10lQ98KlZ38S3P"
    "u5bpqZuX89kt1l/j2pC1s38+/Z6bvLIOkv+5CX7/f+rnt7K530V7l0yfjgcH3wtu5crVMq"
    "CwK0qW+7iHx9cRvh2bUYdpAgWZD9zmowGvG+2orUCj7NCHnZEqpvbi9tAklKrI/cgZS7SI"
    "l998GkQu2Y0H8KnGGu6D72+2vhZUiQMdEmJvK8/rZFbEi7uwl6ayFeEBsLgqoBqxfpqyVQ"
    "SerW3PxnKZq1IDFatl7NSy82DVoW8AzkRSi8ig8/2cDtgtWOYmUffLPym8fQpfbxZ0As1o"
    "AeAa5ToLtXKPGbR/fPx587gGWZpXixtrQHZNJ2c8Lo0xwMd/8SrL4VXWzQAG7SOvYKa6Db"
    "YIZYirD1NaCjGV6hC2SD1SxaX4teKgA5QF9RGtr3VH+lrwkwXPEXRjjU6xXU2AnVKDganm"
    "bcfwn2t/u7tC0LUsRKX4SdRkercIBw0qocRKk4G6PiRJ4pSyYUNCBSUaCNjgLlp6bs5AZE"
    "KrN4k+c2erXITG+UTs1wk2d4il4h1p6kKjRGaZrsd1NSnV9Lci2BhyrKeghEKjI+lq8vzj"
    "QWRTVBqJCNZXeKCBdFQY3SKCewfCewoKjjli5gbYtm7sQcwKJrqkD9gyx9nDSubVPFxXEV"
    "rpUCwEIhxHlLcNsYLx0HOHHDNKrovVgUIEWNmKgasFGdaEXablYoYr/CJNDtF5vXjg/Veb"
    "6argNWyJnRjxbUeYrxRwNOkCHWlXXASkeOnaIvrGeMLbR0Yc+1qebqGYLipwrdtk0j5y54"
    "GaEvpGihyHdRSOS7yBH5LpIiX3TjyChPonRK99lo7UnkxJWcZJFS6ciaPMtk6UxIlifx5i"
    "C1CHmTE+5+6n/tDa4BV+494A+9m9v+oPfhGtCVarISv3Eeq8i5Wn2Qmr9v5DSWIpUqB1BE"
    "Y6lje5WWYTIb5ZCidQjXwiAoy1l774y96vsPiOVTammllm4WqIevlj5UYIvopfejMvWgT9"
    "GVhpOSrSQNV0ARb8tnYhrQuuZugk9Lm7LeTGkZ1Fd0s1gDG1qv0PYUmF6hAsqqOzoy6VNM"
    "HGjzoop+0EWaS2WNI0kqSsXc3Lo1mVEpxBeOGeJ+jbVqHRvFYXc1DofJWu90SKGsQq0jzX"
    "Q83clIboHDCruvbzLqhL9SwJWCvikKepV0ql7tRnSzixhnFvuMkrQR5ouLIjBfXORU+7zI"
    "qfZ5kV/tEy9ZZIfUkg8oWqduqj6jgMe4abLnSpyudVD/sNWad4VvHbWaFzPJEqoBQevwrf"
    "6ooGNBmKKwyElJFFC0Dt5ajgd2QU6IIbeCIzQtRLkQyDkYJ+475EhZCP32rYP2pNACPslZ"
    "wCcp0QyhCqM4IxGQtA7j0yKrN3vxJg5gyDRgmkMFcwnxJEbVOpAvCy3ky5yF7H+XJp+w73"
    "LlE58RlpyVOFnrpoWeDgUPmNwTJntm+Jf5U6PKzf4QJnVB0yk1zQKlmuZGT3PM+iPlOSuS"
    "Kg+ZJs/zK7T8mqXiHGemuIxQtCbN5enJ+bvzq7PL8yDXZfAkL+FlsuZ6uSLclRXfPqATcY"
    "vs/Xuout1QYDdn76+q3LabfCmJuUyWvyAx1kEe9xvTakZC8LbPHCmG/rVkdYqmJuazsh1O"
    "A9pFW+FRpZH3VTSDr6oUJzN/tW1yMdOw37BYETnm5oXhdwcsKGdFMLBnZGka4IWybMdgBH"
    "UDPK0BpGzXWki/B1YzAmZ6NAkfL0rhxdRSGkyeiEFJ6dAZBel2NrSkJ5rgg7iykONArHxr"
    "2uVbQ8WSGZHllAUilTEmFivkgiPrXBAja6NTTR3mw3QV9Jg+TYd597rnPalAer+PBe2Hj+"
    "Kbu+7vPwsakNvh4JPfPIL6ze3wfVyuRtgLfowxQoSYUMcZYnVAFMP8iVLVBXrwZLeovx8O"
    "bwXU3/fjsH65e98bvTnhU0AbIVcMTOowxPtWRvMnUioNb6M1f9BAaaJFpt4vaL87rd/bum"
    "6HirV+FpyTcrpykVKpypu8YVQwad2aXRWkt5sgvejJ9YpcITrJWkkq4kZeVy1CvXY1U4BZ"
    "hropimkhtZNmRSkKxDkyqcSNNtR5FCGYMaUPfKY7zk26ZgN28UMjLXRRjlhSB8R/jrvALc"
    "hLNKjwqpapgJQIvUMROraJ5LhUgVQJdo3mUyMHZ9GzLEKieNR8HtU37mzJobbMdBnnTyML"
    "qoEpJPpzXpIxM5GE930RpguFTYtklUAmBMStOsVKUjmEskus7pXbm30Mvs0Is7eB5cIkOq"
    "t6RfkoG0JWgL4Ttap13GS6wNDXv/DuOC82JbQloQuPkSEbWEucmnJiT6+xVT4KsopkHfi+"
    "QHTHVl0Aq5peFX/ZFP4yumSKwh6lUXdhjIdkB4e0fVEgagXrrqyL++PG6xCN5vSaZ++TwP"
    "vv98NBOt4Rkrg4hCYO+C8w0SG77qVBz8DIhz6OcuxAYR3EoadyjWZQLgNN9HR3wDwDb5JY"
    "GXolDL0qYqvUCXRo+oAIWys5zSKlmuZGT/NcdyazUrtZpFRG6CbPMhWlyyhwlxU65ajZ3X"
    "2Ng2xGNLuugRwjejizWgsfqgL3VOBekxToWwbu1alD77opho/Sa9bxrzobqtUFjTbqzIcY"
    "AgdiHTvgzQMFc77Q8frh6GdAnnnG5IVFjOXEOQb3M92CkXgVP3GyG0dluImTkZNUh9cyQo"
    "qm+59HXk9BAmI+Ev3E01n+K9cXorakuCZ6hpM1Oy0ZiYV0U4PYqFqzHvut9f0KzUbewVHt"
    "AHSNoleoLW1o2dX3PoO6EeyJaru26PG4sjXXIahi0HXb0TgwyFnXklWZLOjb15TF2tSxph"
    "yJWmLoUXmaVZ7mHypPc3ihyix7karBZfBKTsplkSS3l9k5bi8TKW6TjEvB5Z8kbB/cJ6dX"
    "BfCmrbJTznnfpWaco9/l7gGVoLGRCRpVTtL6cpIyDe2fkkm3ozStw7eGE39pUZlpIreCIz"
    "Stg/isAMJnmQCfxfE1yUQ3pRZwSNE6bKuvzKtqHqiaBwdb80A35gjL5y8RqFoHcz1lpTlm"
    "ctJjlKZ1KFfPSCws4oZipnoWFitaH+9jh7Bj79iSgP5oMBz0KNyU8gH/vy+9L6xwPR1yCY"
    "0H/IF/Z/DvPnb7t+y7Z3r1wFIl7YsIntli51XeXGmrmRTzl0bbuu1RS+V1AbnAcCPj15Le"
    "g/JxabKPi2BxLHMoCh00WbV81B987Y/ZQYfwKwuDf8Cfe4MP/cEnrXsz7n/tjvvDwTVYQG"
    "yw9ctNaTzRwgMej/rdW7YMkW56n7Te75/7I9abZ6blzpmsz+4ftEvaj76m3bDP92Ptw5ce"
    "e2I7mrGkJ+5Nd3DTu+WH7oSBapY8d6svEZRiupU5AVLIlZ9qo/e/b9RNcfYvtv+FDhq9/8"
    "VdfP/l/f3NqP/Z3fX28ilsW2InnhRRLZ5k6xZPEspFwdouswcFQrX7Gr37RBcfyYlOECtO"
    "q8lzLfj+JOc5w1U8SpQ3v62aWzZfcRVJzOVLBDAzTWKcTGVLjIedCd5uBVEVaBSkcUjTXP"
    "GkuOgUenW2N/ls9/0XExOdE6wQkqjM6QlNVMQzuzCgApWK/tgQ/eGilQRYPvoj7Okwgd0c"
    "/SGsrIzoj/hxUAWyXjcHeQZsRjU8ALdImTqnU2NuW7nIC5S54321aCHH5A/2a6tBagT9PF"
    "ttRCpDyCiB0xe7VWFxom/LXkpiHSRU/yZPW2I0XED8d/LUVoAmur3tGX6/XLC/bmhPbUVp"
    "adN9sh1KX1gXH/R1WyGyKYOloW0TqN/TXvoqdbpcBLLHPWXHIYfs1cZoZG0ett0YlDzmKc"
    "8x8GjdUnjA7SEZYLyxdWqwsP9eLr/qtuYBi3lxwmGzDoj2oKIc2xDlKC6JosCLVEpLEc/9"
    "F90yRTEViBSk+YqfSL6HLdUTkfQShwnsRhWFuFkLKH7Ca2tLbFuniohDK+zZJiZU8VQc2e"
    "xMqAPZzM5YsHhe8m9uBRdP6QgcYhos+UnIsnSAzjJ/gwl9rV/AIx3dRNB4BA40TRusZpxt"
    "YQ0cQl4AfH6Gk5REK/UNUyDbiovHRgZK3H8vtBn7356Qhc9Gslfiz1h1drajFG/VBt4qXB"
    "8J3LNdvwWiJnuilfT6Pink9X2S4/V9kvT69jdVGdc/n7bJWB99Hg2/9u/7w4HrlRtxUX/A"
    "t/2PvZs/bm571yDwXH3AX+67n+gTrm15wJ9vu8wr2NTxA+7e3PTu76+9QuusZW90z1pCi3"
    "76+/A9/cB0fczD9753z7x7Pb3W/v0Jg1Oz6HYKCFoXPnF2WSSINu5PEImivUyA618/CXzf"
    "o2mmG02UandeNHWeV64jzf+cnp6dvTt9e3Z5dXH+7t3F1dvAoyb5VZ5rzfv+J+ZdI0xD0t"
    "3GQFNopwg02Us7pGjy0VVydVcfO8fqyyThzU6C6rdXqfi3ScUfMrexEyU3B39ItcPk+/uB"
    "vcLc+xacQFS2ZrRAqhzuG+2op5S2yl+vuaAqf739+OspnXjFOvG9am6501W23tb3ydqstV"
    "36LQvUklxAyyYYvNCLBwOEbWTAuC7VmUFB3XoMHqcEQ8o4PLI0DcAkeMo0qjja8iebM8xp"
    "dSN3MWQBYzj87kAL66akNtd7D/Znhfm0lQq3KSrc6LJIIJ+TAEska6F8XosaV6VcVimXf6"
    "iUyyqzXr2Z9SxSPiWMT9vkVX/U/XDXH1wDnkbtAd91B91PvdE1cJlL6wH37j7fDv/o9a4B"
    "nC9MsoawlB2n8pSSyHZDQ9NsDXmaQYFuh7pBn885WN0gj8Y1yVRDZWq9JalVJG+TFYQRsU"
    "RmmiNkan6bPL9KAVyDApgpSiQRjZCo8HflsLsvh11fxbclsgXjPJu5XDeiGtmrAqR0fDD4"
    "cntbLFJ7x6FZB4J1rZFZkcjaFH24GHebrQ6HYrtiDswOgrZbsNGry+gQ/tHboZSYmAZ9TC"
    "ywxCbCL9DoeH51YAZ105l1wNTSKXodwHNJdmg7B5kZjsy1DfdAhcN7CDErNOmwkfwBdJP2"
    "T/vAvAblK8QG7ZueE8/Px6DrgDk9490Xom0DGto4GneGiQMoITSydO156nSxJinvxuNAJy"
    "aCwSFYUdxZvIRkdIjo2PUMF7M4+ONVOwLtRXPXgvdD2APXqXj74ZRhoimGCWKhKUpJz1Iw"
    "3WlA3Wjt1rf+P7qjD9dghf6ktwjTb/VvmXILmczrefAbc3jGLw/45rbfG4yvgbufH/DX3u"
    "DDcHTtnWfN0HiVykSs8g8fhjwevTtk5jdKpzQuTZ7hxM1a5thNdHJAtTeG9LQl9Kz90Lsb"
    "8vzzBpwTnn/+Q8/LPO8+9VLOs29Gva/D39hTC76SF/bky+C3wfDb4Jrypdzjo9TZXHlUiT"
    "cvpY7oOK06qQ9hHz9JlWMRiNpnea2lGFRS8Ci3sWI9qFuyybsL2ZorXGlz3XbSlJKbrLsJ"
    "8h0aeYMnB2vl1U2TsETrTPOipWuF8wNv0uiVmV1iApRhrnrDnKCmK4qpQKSMc7FYF0HrWj"
    "jWRaBSy1TZj3cYOeSuvSS48pFDYU+HuUw3Rw4J+1RFDlUKrrRx3r2IKsD2JujoIM+DjcgK"
    "N7byeqjX60EuP71rVE4RJiR8Hj6xPtoDdBqHyqxRW6LkbvJb2lGLztBYlgLboXtUs1jeGH"
    "vbVTVyexu5nbUVM5UQevduR36y+hSfo0ge+83xt//2Gm4Ov8WAVb0EK2K9AOTAeUomw3go"
    "7DXQWa4uTkgRBDwbogUn1hI57LPXNiXwtubBqgy5FWqBqtDalniwqNDaXYbWOsjJCoVLxz"
    "kgaCHCtVi8lpZUJKfXvHXWxItC2F7kYHuRxFaVkf4BjIfKdqLCcJqkOmlwjqBomagU+SRW"
    "RWqzjDLxWxbIEWS7nfOswG4wAZMTXA0IjwfgcoX32BMJ0tP4JIWSijuvL+/PcsEuDSWTKJ"
    "kkhayFHLOSSQ5SJqGXuLNM0Rrm5EsPKFqI8XkRiM+zET5XQp8S+va/qNsk9ImMlMwsi5Rq"
    "mhs9zUq2V7K9ku0LyfZBceMUwT5a+LhI5l/aWjO85htF+1/JiiWOW7NKQMYmWyB4JhbPDE"
    "C7Twry23VVQGxnPyourisxuilitLfkkrd5OuJe87wr/HCPojRo2ZWcCBxgWQ15zEWKvJZZ"
    "fClO1qYCTKcn5+/Or84uz4O6S8GTvHJLyaCMGdSNjKsxE1iBRqGqQl0US6dYurIsXXdJp8"
    "RCf3L/vBtipBptko1ymTxkQOwgZ02BMQrbblhb16wS1sy1oAHhnOWdmkDOiq3Y98ihDNya"
    "l2Vg+VecGaJMHJgjvHRoz88WmbPiuRb0U0etZvQJJVpRBk+3X2CqdWfXw0vmovK8LCvO+k"
    "S7QbQflXqpNdzt3is1boZ8Zyr16us00gOB7pcJFV8tJANynK6F9ota1OyTmW6yEaQscQJR"
    "C5E+Ob0qlGTmKifLzFWi/AZJzS+TU9+EpPN0h28wOiu0ks9yVvJZirXzAIpDH7bFXqc8qu"
    "abU2KBKDklogWyNgnTO64RPdeNMmn9I2TKTNZoM1lEVpCcY5FSTXOjp5lZRcpYvG2VBusg"
    "5tchLxBr8nJinK4UWxKf11YLiy5iPMm57G6Kkaod1eQd5SUQLVXZPkqpZrnJs7zXRF8HxP"
    "BIJKWK6LQlMBWpFKj5VjoPrQqsdK3L0NCJGenEhSUY6W669zfdD72akicNkTEpnEDpUNHN"
    "zqAUgLsfA2gkq02K5VPMeVPE5Bmm2ylq+WRtXdPjioWSOQTofljZ05qXlLhm9kPmOm5HYs"
    "5+sgGvSE+euYdaWEToGAyxuaYkNnD5dYBoU5aKJtXyuevhN1s+lT1R2RN/CBFRKU1bLjUo"
    "pemPMc3B5ScpzCQIlTyTL8+IpRK3ZLzF+oyHCe9GxjuxxJrEfEdEn7RcdoJgVJj5LsZ3D3"
    "EY6sE88zy29hj0KeNqw4kFI4yr28LlbX7hrC09HZivHKR/WZQlJvOFztpNKGNEh4UW452D"
    "D0m2e+ejK667WWdcHtftzn8JI02CsIXOI/V69aUEuPz9fjjY7NaXFuJiILq7/0sF7EPO/p"
    "oGM4NE4M18eN/cdX+PI39zO3wf3wSsg/dxB55nelZpJpmSpfxUpBKr6dhiOiiWCMs6ugpE"
    "LTx8avFyDVetJNQRqtZ5YdaCtNK3tFwQ91hq2eJBAtVuWdfDEMCzpcOIPYzQ90zCLpMFPj"
    "XO7DC3k0qaX03S/MTeTkJGZekxof8U1Pp8Dvs5xO28ucSScJoV0PZspcGJFblI0eIky2AU"
    "0OTEKnEUNaV65aVYnGWoVGEmTa8/V3nCq7dyQ2eQ/SPNMLpdZ5IBngk1HQ8VVZGZbdHprG"
    "ZEhrv3mrdQhKolmaQFdZukeDnlhWT6FEp0KiI6BcdRAuMNpbLtSj1cm7a22yQ86dheQavc"
    "LIukypW5yfPssS8pHEBuAe4oWbm624czp1WW3fa3xlNK4rHs+ylG1rpLqhY2QPlh1Oes7+"
    "jPz7Ku+hEaBahybNmlY0t6XV6+IisA+N7vp6XYRnduo9KVeSrPtMIygTK0gHopEhZT0FMI"
    "WlRc5IUoA70Q7Ys+5d7vnuLn2s0hqzte+w4gluu8w7JgMmrmP+81Bm8edVtjv+Lx5wwHoZ"
    "oHfcAPuO+AJzhF2OapzCiRgyYv0OmA1QxNZkJC3JmODTZyPOkZT3TmNseEv9nT0om+EZjo"
    "mL3ML8ylif8AyAggHT7av59ujanVmDHhF94xZIM+8XgCaD532J/sRfiv5K/MkrLBV/pL6R"
    "p139cdFOEyerhYCR73ZauppRNPvkbfwO85Mk6FI0QKbAeDVdi97faxbU46paNUOsq9X4w7"
    "EE68c1dKCAxJlACo9MBN0AO7V36K4fp+rptmZpqtCFmpJFsNUx15ObbOTt9dBlm12Ie8PF"
    "r3d93bW5U4a9v77eDUrS5DXTIRTIxWTXWjp1olz2r3/EYkHgnJRKTaQkI5nJmVUCyLIrZU"
    "iKxAqXZOk3dOqdtPJUA7iLmNKrLk9q+hdu8BzfBqlmHB7uHlPGE4SZlqr4NKUkfWM7tHt7"
    "2P42tgwmfnAfd+/9wf9T5cAzcXg/GAR73Pt90b9siCC1OfsGf3vfv7/nBwDbxrnj4Zdz9+"
    "pJ+ZDeUBfxp1B7TLqaVj1ufgU/dT767HHoUGrAfcvbmh/Vx77qTeSH8EI61dtwv5RNsFFA"
    "AneWm2E0osVVmpehZIt7WIqr4wqAKVYitjpSNUvsbqOXXlXVMTtJ51VzZuTaBSoCqXpXoB"
    "LXFJVXNDtQfOHA8wBlUSWmnXpC9eN4cJ6UbPpMiCUv5eu/T3SrmuKgD2c9hTS6EVL+kC4K"
    "rCqhUXVk3nYSvAV7nZZqCsUmPLIJydGjvjgHAF/+oOiIIsQzP1BJvPCEFPIuBLXwEMvtze"
    "5nkzqwQX5ZM3VOv3TV+KLu2jDN9v79tOYf9vSqC9eBSbUwtgMLrvAtr+GIxnEGC4YpnNuZ"
    "PzTLeZD/USA9at/QsgpsEcrzFkCRz1NVgsn0xkz6ABuEXLLSPtzOCaE9DHrAdPyZySiGCn"
    "Q6s8kc0SGDsgL0+kbqaFcY7h9ww3vJCiFV67eTa23u9jwbyWyIkXmNhuh4NPfvN4oryYmo"
    "7tpkkS8Oy8hCGFSka4RTJC5STZcgszv760Z4vMZedYpFTT3LhpTqg89xM5eKcjM4135M9z"
    "uUaydJ7Id23uNyyQh4q1BSsdOXRiWW6oJwhsynryoDXbq5EzYQmkeJJvllaKBb059N5mD1"
    "ZoAQ1edGdOWbgZ5emATvk1PDXh36gowyv2pCWs2tGokhF1bCDvEDag7jv8GEuoklu1hRF1"
    "pOLGnNaGjV0UyU1OW2WHNF0kspO/0J8mg67fvoX4Vp/63V4+/Rum5ZTMybEfkrQQ4rNCMW"
    "NnOTFjZ8mYMXbDyEipfvtW4LtrGXXmzFMcrbPB9tsrsEuAPbEgA6eEaCpSKrGlcWJLdJo9"
    "ZlVyikMqNb2Nnl7dceB84aTYdjLjmaMkpQKaS83n27p4ADec+fTk/N351dnleRDTHDzJC2"
    "xOxjRHRD4pVU5IpuJBmrxhInK81IEYkqn5bfL8mrrtaNCySIqTQU5FGoGqdek0KhONGqIQ"
    "7bpX2FGKTtT/qlNALapH2hZKpeZYa6acNKCJWNYuHazg04yQl2uevMt7vAYmmaZnRZOkl9"
    "RWep35SfiVhrIdGsoSKa0V5978i8phW3Uuw7hHKHbHt9epvquadXd0ZykDaEjQosROlcEp"
    "zUQp/klKteymSZcBOKRoHcK1JHwTGaKiLItIpUK/8kO/PLSSAEt7dH8LezpMYDe6c4srq0"
    "nF7HvYWBCUXso++K5TQKSC0cYbZapvVKqBLEO0l0YZsWpkpsGcPSB4JhaA+mTmf/sLeHSL"
    "hNuPvHS86xDa4aKT51j8jCzbueaUOkvrbELwRJwZdxhOSmQ7H105KDfrWOvkSF1LK8UUmX"
    "01e81bYYncwc3sbaUkwtnuyBES5Y+8hT+yRZySdl+RUqnBm6xdQLa20FlyzuQk51bKEujK"
    "lcoqtcGCJwdbLMuFrcS2EgjVrmryrvKmKjObXO4Eb5NCrsmiey3KEeWd9GNsKKHgd1HxRq"
    "TarZhzGPoZGS2CKlPf7DL1vl4sRTUTUZlt1MxEFHXFjN3wlYXZMG0Gq4vl/WYWx01syAt7"
    "BUXjwZQAOgpAmKtDiMUCuemHoA7XGrCCoGBlIceBGLx5REZW4bCdjNqUMKBYVSoxJUxk1G"
    "qrd4nLV7wvqx2p0r6VbqwpurE9Z9I9HAFHIkGhipWqMVbqaa3RGyUlPjtXFxKhUpoQCU0I"
    "OzdkNLt+e6XW3UKtqwTmMlNxcAKzCudp9fSqcB4VzqM2jArnUfPr798XtFiUYmtESjXLTZ"
    "5lFbS1K7ta0wwuzd1E5V1iM80o8inmyxtSmgFs9aaUDMzp22yd4DiMBmwJ2LWmNe4bFC3i"
    "QDxZZ6Q2jrXobEhv7Lctntl4zDICc4OQ46WJAzqYLx0+0WCJDR5jSbvruMmDV8iZdSiB4X"
    "6c0NdlJiXkHIPf4MLxPHcNfZ00TdU7VIo9ilmDHPdmY3j8K88+FdHgKANLOwwsjhwrFBC0"
    "0BxwclqoFORpTi3I0wQf5J0xha0tcMe+W7tDtxCXeZLDZZ4kuUz/YJSBOErTQpyvisB8lY"
    "3yVQJkA02hLZX/L6RoIcDVWw2zAjSzLVmZAZpytqzD0TQoU1ZjpuIglD5bOSpWJ7t0oYUm"
    "s6O09DHuN7myih622SSiZE9sxbGAmeahVG48xTDknTmN9c2sxjCUzXK/QsuW5FgiJC28T0"
    "8vLgpcqLRVTkboi8SVSjeVBMJe8xaiWwvbTUd0UovXZXMsERLlfiPJs+z1Mvvr/wNOm7Ax"
)
