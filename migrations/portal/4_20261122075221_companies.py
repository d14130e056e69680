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
        """CREATE TABLE IF NOT EXISTS "partner_interest" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "business" VARCHAR(200) NOT NULL,
    "country" VARCHAR(2) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "message" VARCHAR(1000) NOT NULL,
    "made_at" TIMESTAMP NOT NULL
) /* Someone who would like to hear from the vendor, and is no partner. No account comes of it. */""",
        'CREATE INDEX IF NOT EXISTS "idx_partner_int_made_at_1f2a0e" ON "partner_interest" ("made_at", "id")',
        """CREATE TABLE IF NOT EXISTS "identity_signing_key" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "sealed" TEXT NOT NULL,
    "public" JSON NOT NULL,
    "made_at" TIMESTAMP NOT NULL,
    "signs_from" TIMESTAMP NOT NULL
) /* An RSA key. The newest that has begun signs; older ones stay published until what they signed has expired. */""",
        """CREATE TABLE IF NOT EXISTS "person_passkey" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL,
    "credential_id" VARCHAR(1400) NOT NULL UNIQUE,
    "public_key" TEXT NOT NULL,
    "sign_count" BIGINT NOT NULL,
    "is_synced" INT NOT NULL,
    "made_at" TIMESTAMP NOT NULL,
    "used_at" TIMESTAMP,
    "challenged_at" TIMESTAMP NOT NULL,
    "user_id" CHAR(36) NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE
) /* A key pair that the person's device or password manager keeps; the portal knows its public half. */""",
        'CREATE INDEX IF NOT EXISTS "idx_person_pass_user_id_b63818" ON "person_passkey" ("user_id")',
        """CREATE TABLE IF NOT EXISTS "person_pending_sign_in" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "made_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "mail_token_id" CHAR(36) REFERENCES "person_mail_token" ("id") ON DELETE CASCADE,
    "user_id" CHAR(36) NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE
) /* A browser whose person has given the password, and the second factor not yet. It is nobody's session. */""",
        """CREATE TABLE IF NOT EXISTS "person_recovery_code" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) NOT NULL,
    "made_at" TIMESTAMP NOT NULL,
    "used_at" TIMESTAMP,
    "user_id" CHAR(36) NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_person_reco_user_id_69c2c3" UNIQUE ("user_id", "digest")
) /* A code that stands in for the second factor once, for who has lost it. */""",
        """CREATE TABLE IF NOT EXISTS "person_sign_up" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "business" VARCHAR(200) NOT NULL,
    "kind" VARCHAR(20) NOT NULL /* SERVICE_PROVIDER: service_provider
CHANNEL_PARTNER: channel_partner */,
    "country" VARCHAR(2) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "made_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "used_at" TIMESTAMP,
    "partner_id" CHAR(36) REFERENCES "partner" ("id") ON DELETE SET NULL
) /* What was written on the sign-up form. The link in the mail makes a partner of it, once. */""",
        """CREATE TABLE IF NOT EXISTS "person_totp" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "secret" TEXT NOT NULL,
    "last_step" BIGINT NOT NULL,
    "made_at" TIMESTAMP NOT NULL,
    "confirmed_at" TIMESTAMP,
    "user_id" CHAR(36) NOT NULL UNIQUE REFERENCES "person" ("id") ON DELETE CASCADE
) /* A person's authenticator app. `confirmed_at` None: its secret was shown, and no code of it has been given yet. */""",
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
    "role_given" VARCHAR(10) /* ADMIN: admin
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
        'CREATE INDEX IF NOT EXISTS "idx_account_use_user_id_0ddf26" ON "account_user" ("user_id")',
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
        'ALTER TABLE "partner" ADD "requires_second_factor" INT NOT NULL DEFAULT 0',
        'ALTER TABLE "partner" ADD "status_why" VARCHAR(500)',
        """ALTER TABLE "partner" ADD "status" VARCHAR(10) NOT NULL DEFAULT 'active' /* PENDING: pending
ACTIVE: active
SUSPENDED: suspended
DECLINED: declined */""",
        'ALTER TABLE "partner" ADD "signed_up_by" VARCHAR(200)',
        'ALTER TABLE "partner" ADD "status_at" TIMESTAMP',
        'ALTER TABLE "partner" ADD "signed_up_email" VARCHAR(254)',
        'ALTER TABLE "person" ADD "has_second_factor" INT NOT NULL DEFAULT 0',
        'ALTER TABLE "product_module" ADD "retired_at" TIMESTAMP',
        'ALTER TABLE "product_plan" ADD "retired_at" TIMESTAMP',
        'ALTER TABLE "account" ADD "locale" VARCHAR(10) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "provisioning_since" TIMESTAMP',
        'ALTER TABLE "account" ADD "provisioning_why" VARCHAR(500) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "currency" VARCHAR(3) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "phone" VARCHAR(40) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "admin_name" VARCHAR(200) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "admin_id" VARCHAR(64) NOT NULL DEFAULT \'\'',
        """ALTER TABLE "account" ADD "provisioning" VARCHAR(8) NOT NULL DEFAULT 'none' /* NONE: none
QUEUED: queued
DONE: done
FAILED: failed */""",
        'ALTER TABLE "account" ADD "timezone" VARCHAR(64) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "engagement" ADD "is_portal_master" INT NOT NULL DEFAULT 0',
        'ALTER TABLE "engagement" ADD "user_id" CHAR(36) REFERENCES "person" ("id") ON DELETE RESTRICT',
        'ALTER TABLE "engagement" ADD "allows_other_user" INT NOT NULL DEFAULT 1',
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
        """CREATE TABLE IF NOT EXISTS "partner_interest" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "business" VARCHAR(200) NOT NULL,
    "country" VARCHAR(2) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "message" VARCHAR(1000) NOT NULL,
    "made_at" TIMESTAMPTZ NOT NULL
)""",
        'CREATE INDEX IF NOT EXISTS "idx_partner_int_made_at_1f2a0e" ON "partner_interest" ("made_at", "id")',
        'COMMENT ON TABLE "partner_interest" IS \'Someone who would like to hear from the vendor, and is no partner. No account comes of it.\'',
        """CREATE TABLE IF NOT EXISTS "identity_signing_key" (
    "id" UUID NOT NULL PRIMARY KEY,
    "sealed" TEXT NOT NULL,
    "public" JSONB NOT NULL,
    "made_at" TIMESTAMPTZ NOT NULL,
    "signs_from" TIMESTAMPTZ NOT NULL
)""",
        'COMMENT ON TABLE "identity_signing_key" IS \'An RSA key. The newest that has begun signs; older ones stay published until what they signed has expired.\'',
        """CREATE TABLE IF NOT EXISTS "person_passkey" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL,
    "credential_id" VARCHAR(1400) COLLATE "C" NOT NULL UNIQUE,
    "public_key" TEXT NOT NULL,
    "sign_count" BIGINT NOT NULL,
    "is_synced" BOOL NOT NULL,
    "made_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "challenged_at" TIMESTAMPTZ NOT NULL,
    "user_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE
)""",
        'CREATE INDEX IF NOT EXISTS "idx_person_pass_user_id_b63818" ON "person_passkey" ("user_id")',
        'COMMENT ON TABLE "person_passkey" IS \'A key pair that the person\'\'s device or password manager keeps; the portal knows its public half.\'',
        """CREATE TABLE IF NOT EXISTS "person_pending_sign_in" (
    "id" UUID NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "made_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "mail_token_id" UUID REFERENCES "person_mail_token" ("id") ON DELETE CASCADE,
    "user_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE
)""",
        'COMMENT ON TABLE "person_pending_sign_in" IS \'A browser whose person has given the password, and the second factor not yet. It is nobody\'\'s session.\'',
        """CREATE TABLE IF NOT EXISTS "person_recovery_code" (
    "id" UUID NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) NOT NULL,
    "made_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "user_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_person_reco_user_id_69c2c3" UNIQUE ("user_id", "digest")
)""",
        'COMMENT ON TABLE "person_recovery_code" IS \'A code that stands in for the second factor once, for who has lost it.\'',
        """CREATE TABLE IF NOT EXISTS "person_sign_up" (
    "id" UUID NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "business" VARCHAR(200) NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "country" VARCHAR(2) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "made_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "partner_id" UUID REFERENCES "partner" ("id") ON DELETE SET NULL
)""",
        """COMMENT ON COLUMN "person_sign_up"."kind" IS 'SERVICE_PROVIDER: service_provider
CHANNEL_PARTNER: channel_partner'""",
        'COMMENT ON TABLE "person_sign_up" IS \'What was written on the sign-up form. The link in the mail makes a partner of it, once.\'',
        """CREATE TABLE IF NOT EXISTS "person_totp" (
    "id" UUID NOT NULL PRIMARY KEY,
    "secret" TEXT NOT NULL,
    "last_step" BIGINT NOT NULL,
    "made_at" TIMESTAMPTZ NOT NULL,
    "confirmed_at" TIMESTAMPTZ,
    "user_id" UUID NOT NULL UNIQUE REFERENCES "person" ("id") ON DELETE CASCADE
)""",
        'COMMENT ON TABLE "person_totp" IS \'A person\'\'s authenticator app. `confirmed_at` None: its secret was shown, and no code of it has been given yet.\'',
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
    "role_given" VARCHAR(10),
    "is_active" BOOL NOT NULL,
    "last_log_in_at" TIMESTAMPTZ,
    "gone_at" TIMESTAMPTZ,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "user_id" UUID REFERENCES "person" ("id") ON DELETE SET NULL,
    CONSTRAINT "uid_account_use_account_9793e7" UNIQUE ("account_id", "external_id")
)""",
        'CREATE INDEX IF NOT EXISTS "idx_account_use_account_035ac8" ON "account_user" ("account_id", "gone_at", "name_key", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_account_use_user_id_0ddf26" ON "account_user" ("user_id")',
        """COMMENT ON COLUMN "account_user"."role" IS 'ADMIN: admin
MANAGER: manager
EMPLOYEE: employee'""",
        """COMMENT ON COLUMN "account_user"."role_given" IS 'ADMIN: admin
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
        'ALTER TABLE "partner" ADD "requires_second_factor" BOOL NOT NULL DEFAULT False',
        'ALTER TABLE "partner" ADD "status_why" VARCHAR(500)',
        'ALTER TABLE "partner" ADD "status" VARCHAR(10) NOT NULL DEFAULT \'active\'',
        'ALTER TABLE "partner" ADD "signed_up_by" VARCHAR(200)',
        'ALTER TABLE "partner" ADD "status_at" TIMESTAMPTZ',
        'ALTER TABLE "partner" ADD "signed_up_email" VARCHAR(254)',
        'ALTER TABLE "person" ADD "has_second_factor" BOOL NOT NULL DEFAULT False',
        'ALTER TABLE "product_module" ADD "retired_at" TIMESTAMPTZ',
        'ALTER TABLE "product_plan" ADD "retired_at" TIMESTAMPTZ',
        'ALTER TABLE "account" ADD "locale" VARCHAR(10) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "provisioning_since" TIMESTAMPTZ',
        'ALTER TABLE "account" ADD "provisioning_why" VARCHAR(500) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "currency" VARCHAR(3) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "phone" VARCHAR(40) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "admin_name" VARCHAR(200) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "admin_id" VARCHAR(64) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "provisioning" VARCHAR(8) NOT NULL DEFAULT \'none\'',
        'ALTER TABLE "account" ADD "timezone" VARCHAR(64) NOT NULL DEFAULT \'\'',
        """COMMENT ON COLUMN "account_report"."kind" IS 'PROVISIONING: provisioning
LIFECYCLE: lifecycle
USAGE: usage
PLAN: plan
ACCESS: access
USERS: users
JOBS: jobs
CASES: cases
PARTNER: partner
OTHER_USER: other_user'""",
        'ALTER TABLE "engagement" ADD "is_portal_master" BOOL NOT NULL DEFAULT False',
        'ALTER TABLE "engagement" ADD "user_id" UUID',
        'ALTER TABLE "engagement" ADD "allows_other_user" BOOL NOT NULL DEFAULT True',
        """COMMENT ON COLUMN partner."status" IS 'PENDING: pending
ACTIVE: active
SUSPENDED: suspended
DECLINED: declined'""",
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
        'ALTER TABLE "partner" DROP COLUMN "requires_second_factor"',
        'ALTER TABLE "partner" DROP COLUMN "status_why"',
        'ALTER TABLE "partner" DROP COLUMN "status"',
        'ALTER TABLE "partner" DROP COLUMN "signed_up_by"',
        'ALTER TABLE "partner" DROP COLUMN "status_at"',
        'ALTER TABLE "partner" DROP COLUMN "signed_up_email"',
        'ALTER TABLE "person" DROP COLUMN "has_second_factor"',
        'ALTER TABLE "product_module" DROP COLUMN "retired_at"',
        'ALTER TABLE "product_plan" DROP COLUMN "retired_at"',
        'ALTER TABLE "account" DROP COLUMN "locale"',
        'ALTER TABLE "account" DROP COLUMN "provisioning_since"',
        'ALTER TABLE "account" DROP COLUMN "provisioning_why"',
        'ALTER TABLE "account" DROP COLUMN "currency"',
        'ALTER TABLE "account" DROP COLUMN "phone"',
        'ALTER TABLE "account" DROP COLUMN "admin_name"',
        'ALTER TABLE "account" DROP COLUMN "admin_id"',
        'ALTER TABLE "account" DROP COLUMN "provisioning"',
        'ALTER TABLE "account" DROP COLUMN "timezone"',
        'ALTER TABLE "engagement" DROP COLUMN "is_portal_master"',
        'ALTER TABLE "engagement" DROP COLUMN "user_id"',
        'ALTER TABLE "engagement" DROP COLUMN "allows_other_user"',
        'DROP TABLE IF EXISTS "identity_code"',
        'DROP TABLE IF EXISTS "identity_sign_in"',
        'DROP TABLE IF EXISTS "identity_restore_request"',
        'DROP TABLE IF EXISTS "identity_client_link"',
        'DROP TABLE IF EXISTS "person_pending_sign_in"',
        'DROP TABLE IF EXISTS "account_case"',
        'DROP TABLE IF EXISTS "account_job"',
        'DROP TABLE IF EXISTS "account_user"',
        'DROP TABLE IF EXISTS "access_request"',
        'DROP TABLE IF EXISTS "outbox_attempt"',
        'DROP TABLE IF EXISTS "person_totp"',
        'DROP TABLE IF EXISTS "person_recovery_code"',
        'DROP TABLE IF EXISTS "person_passkey"',
        'DROP TABLE IF EXISTS "outbox_webhook"',
        'DROP TABLE IF EXISTS "outbox_endpoint"',
        'DROP TABLE IF EXISTS "identity_client"',
        'DROP TABLE IF EXISTS "person_sign_up"',
        'DROP TABLE IF EXISTS "identity_signing_key"',
        'DROP TABLE IF EXISTS "partner_interest"',
        'DROP TABLE IF EXISTS "programme_version"',
    ],
    "postgres": [
        'ALTER TABLE "engagement" DROP CONSTRAINT IF EXISTS "fk_engageme_person_f13c1a7b"',
        'ALTER TABLE "partner" DROP COLUMN "shows_other_clients"',
        'ALTER TABLE "partner" DROP COLUMN "requires_second_factor"',
        'ALTER TABLE "partner" DROP COLUMN "status_why"',
        'ALTER TABLE "partner" DROP COLUMN "status"',
        'ALTER TABLE "partner" DROP COLUMN "signed_up_by"',
        'ALTER TABLE "partner" DROP COLUMN "status_at"',
        'ALTER TABLE "partner" DROP COLUMN "signed_up_email"',
        'ALTER TABLE "person" DROP COLUMN "has_second_factor"',
        'ALTER TABLE "product_module" DROP COLUMN "retired_at"',
        'ALTER TABLE "product_plan" DROP COLUMN "retired_at"',
        'ALTER TABLE "account" DROP COLUMN "locale"',
        'ALTER TABLE "account" DROP COLUMN "provisioning_since"',
        'ALTER TABLE "account" DROP COLUMN "provisioning_why"',
        'ALTER TABLE "account" DROP COLUMN "currency"',
        'ALTER TABLE "account" DROP COLUMN "phone"',
        'ALTER TABLE "account" DROP COLUMN "admin_name"',
        'ALTER TABLE "account" DROP COLUMN "admin_id"',
        'ALTER TABLE "account" DROP COLUMN "provisioning"',
        'ALTER TABLE "account" DROP COLUMN "timezone"',
        """COMMENT ON COLUMN "account_report"."kind" IS 'LIFECYCLE: lifecycle
USAGE: usage
PLAN: plan
ACCESS: access'""",
        'ALTER TABLE "engagement" DROP COLUMN "is_portal_master"',
        'ALTER TABLE "engagement" DROP COLUMN "user_id"',
        'ALTER TABLE "engagement" DROP COLUMN "allows_other_user"',
        'DROP TABLE IF EXISTS "identity_code"',
        'DROP TABLE IF EXISTS "identity_sign_in"',
        'DROP TABLE IF EXISTS "identity_restore_request"',
        'DROP TABLE IF EXISTS "identity_client_link"',
        'DROP TABLE IF EXISTS "person_pending_sign_in"',
        'DROP TABLE IF EXISTS "account_case"',
        'DROP TABLE IF EXISTS "account_job"',
        'DROP TABLE IF EXISTS "account_user"',
        'DROP TABLE IF EXISTS "access_request"',
        'DROP TABLE IF EXISTS "outbox_attempt"',
        'DROP TABLE IF EXISTS "person_totp"',
        'DROP TABLE IF EXISTS "person_recovery_code"',
        'DROP TABLE IF EXISTS "person_passkey"',
        'DROP TABLE IF EXISTS "outbox_webhook"',
        'DROP TABLE IF EXISTS "outbox_endpoint"',
        'DROP TABLE IF EXISTS "identity_client"',
        'DROP TABLE IF EXISTS "person_sign_up"',
        'DROP TABLE IF EXISTS "identity_signing_key"',
        'DROP TABLE IF EXISTS "partner_interest"',
        'DROP TABLE IF EXISTS "programme_version"',
    ],
}


async def upgrade(db):
    return await run(db, UP)


async def downgrade(db):
    return await run(db, DOWN)


MODELS_STATE = (
    "eJztfWlz4zbW7l9B+ct0qjSu9tbd49y6VbJb6SixJV9Z7k7e11M0JcISxhSgISkrykz++w"
    "XAFdxESKRMsvElaZM4APVgO/v5z9GSWI5uHvdeIXaOLsF/jrC+gPQf4osOONKXy/Axe+Do"
    "E5O31FcGcjQYNJzYjqVPWW/PumlD+siA9tRCSwcRzAi+zQkwkAHWc90BDqH/R9M5sMi6Q/"
    "8J8TEY0M4sMJ3reAaNDsD8TwOa0IEGmMBnYkGAHBtY9AFmvQKIDfuYjW6QKR0e4VmVAz3i"
    "R/y01C0HQ0tDxhMYEAzBGjlzoGPwpE+nZIUd/gbZQKc4TB1AnoEzh8B7eQnYWBva30ynYw"
    "OvN2BDaNMhO8Am9H/AIPRPTBzApoXRP2Lb0Z+fAbF4bw4hJuuZje8OsDgG3/iHAOELaV/0"
    "UxwGhPf4b/TLTEp3DJ4whIbtfesSWgtk2+y38tYW1A0KJ+vA0V/o10zghmCDj06RpL3YU7"
    "JkvRi6oz+BOTEN20OcNrEpbhBP6XezX2B3gG6DpakjDF51cwXdSVth9O8V1Bwyg5TGolP3"
    "v/+kjxE24B/QZn/+5+gZQdox+/dR+Lv4euOrjv6bkcA/lhbkX2/7vXgLGq9Mk63azZIv2i"
    "PemC5U/sdfHSCMMDUR5BPImlU/XLhgDjReGX2yhssXjXcrnBzud/Pnmk/78ND//BNvyfbo"
    "RJsSc7XAYevlxpkTHDRfrZBxzGjYuxmkaOh0R0ZOFPZp3vnjP3IXEX3gWCsYrB4jfGDAZ3"
    "1lsnPp6P88r/CU72fvmHuBFobmMaKbG8P1//W+MkKhaYPhWLvvjTXtKHGieUBFzx7v0ZSi"
    "ShFD2GHg/ucvt98QG/70iA1w/XN39O7sww8cDWI7M4u/5Mgd/cUJ6f7SwlkMAXenUwT8Mw"
    "XMQQuYDrpLEQPd8EiO/X/sAr7/IEQ/vAR8MH24DgvwuH/bux93b+9Y9wvb/rfJceqOe+zN"
    "KX+6iT19584HofeZe9cFnYBv/fHPgP0J/mc46MVnLWg3/h+2++gd6RANk7WmG1FM/Mf+I7"
    "5R/Wl9oRgmJ/Z6rlvpk+q3j00rhaeBE3m00P/QTHo7OnP654fznIn92h3xzfPhPDZZA+/N"
    "KX/1lwCueMgWPaxEqj0OLe9Iqgva+5xLIabCrVkUUvGqVYgKiIqMQVFIY+yEwjSGqUMsTf"
    "ZwFalaeMSefChwxJ7E78PwiGWv0oCWXbohjVq4aXjyv6QXrk/VwoV7+v59gZVLW2UuXf5O"
    "xJpLxDIwBwQ7IVyz9SoCfF4E3/NseM8T6DJJJgnuL/fDQTq4fvu4wIKmDvgvMJHtVLWKI5"
    "LiZIVMB2H7mA37FhIiw0eQXXyI3912f4ujf30zvIqfKayDKzoVTHJ/fomIkuzBRJ++rHXL"
    "0BJvyCnJapt8tThdxJ/omGm4vF/8VydQLd65zPRYN83NUYrqUXjfydNA+my5EzTdqoPsRt"
    "RgE0JeAMLgGc1WFKpLrvJz+VKmsPKUXR5XZbt6PleVyBq6GrwFbcwUaKwbYk1hUhl5kBG3"
    "a9Iy1TZvLBHtoMap6Y2drahB+BUxABL4XqFZHzsZCrKQKAYvwpWde++rullm7Av+/o/T07"
    "Ozj6fvzz58ujj/+PHi0/tPtC3/3OSrjzmTcdX/0h+MxbOPPYgJ+xAzHbZGTwT0qvNvlpqC"
    "dHo1G7vNBv0m9/wuPgEBicJ8D8w1+McSWbLnT4JUzcGOp5C+YR8ld/IENAr1XVG3Hc1Ypc"
    "jM+biHVAr53ZCf6ngKTVP2vBHIFPa7Yc85FaitbGilqDHy4I9TqhnYbQbmUDe4+CYHv0Cm"
    "sN9x9ZumtscOSKFWM7H7TOy4ExKkag52vIddvZLkLRwSKdx3XPvWdE4PEUn2J0qlkN8N+R"
    "U2EX6RRT5KpZAvjvxe5oSE/jk5Z0MMx4T+h89an/m/UgEhZZJEs0FTVc7h03B8S18HCvuY"
    "xp3+ftdfmb267t5fdz/3XN/Mkow0FjFWUyfbSBN938k10rgtJY00LhHzVfaNIaHZpAOgPp"
    "0DQpdDB8zJmntv01+y8S0tNqD82ytz4U41x5TZ9z6GFw8YScOLQKUML8rwUpPrQBle6job"
    "yvCiDC/f4xwow4syvHxPyCvDy9thrwwvbz0DyvDyhqtfGV5qNBPK8NJcZair3dlfGRr200"
    "Q10HZlqKAFq1wZ6nmkI67gy3RYR672OVcVOrP0xQJqgee6T7NVJ/qTRRbgyUZ02p8AwR2W"
    "ssHPHeEQYjAdpg5Yf64j+Xq+OQbjOQQYrqHt8EwRPLHDXGe5HGYr7CaGgBH3dEad1JgedO"
    "S9UkLwb2T/UCkOWpLiIJhREfP8LAcBkUp0UOtEB/SgSE5tdqid17yFoYwXhUIZL3JCGS+S"
    "oYw2dLSJFMAhRQsxriRctG6xU/U9nCTinRkvIIlohETBmSaNFHC3+IlYEM3wr3BTvcNFPY"
    "Ddx+ViRG+/Uf96fJRYuiUg60sSLYU1slszMH2jwGRfPPsKLdv97Wl+L2KbTjGB7zXSvID/"
    "i9fcTx74CrFBmJwUdMjy6emAzsmKxQNfsn9b+rMDVthBppf1b7mamMieswyHXmgxDxkGMy"
    "q0pTnGHGZQWQnP709zk5fRvWPR5abEuzaId7JJTQ6fzuSoKkBjWXgKcacnOdzpSZI7jZw5"
    "RQGOkLQO4/LzmXhnUQJfpp7IELECijzdRAGga5Y5JgdZpmqI54HxbpAkcmN6TKcjF6VphX"
    "iap8np/TYWlDiJjC+BIudmOPjiN4+ngYmBzq7q4BqV0aeJlEqpVmulmj9ZcqofkaoV++sQ"
    "6p8YbyqzqeK0JWyr5twJjdtV4WzJ7as4XeuYqtL2VU2Sk2XZeGWMu8WNul1gO3DpC9xBD5"
    "fgyiL4T0pwj8xXZlf9QkwqUN+ZuoPwasEsrjzJ/hwtl9AAPJv/OCKyd1g9AQwmG6CbJljP"
    "CbDRDFOyNLH/LT5hj7AZJaTvcuI2Vkh/U3eUqgVIS8cvSWjvF3TLZLpp+TTleGe9Lbyue9"
    "bZ6ccPgUMW+yPPBev+tntzI+1zJXhYpfjgpHkseh399OsImlkxSOkeQA3jlLP09n9VedHS"
    "9Q3pGeSkXbbBu/wL17fORFtvvXLvyQLyqj30RlqTlWkAE72wgjpgDnULPDNnp1D77SqxEa"
    "vF43srHYMB8SNHwZT2ZrPLMy3UtNqhJPXoC92AmioAo27mg0ohzZbvJysbYbpFZDCO0iic"
    "i+HMDzhLSrCOkLQR5SIYZyMcxxcudJQSAJyNbkDQRmwvihQVoq2y8b1IlBWiV7NN+RwZjC"
    "MkrdMKnbwvas/MNWgmDooIEyOja42QKetF7fSsNdH8+e5s2QEehcSRgoo/DIg10zGyuWTp"
    "xkfwxDJBPYBLn/PXeXEAVjrgBcIllVU74OcRb4ymXGP3igz+lM4Di+O1UiqiHmA8SXmEQa"
    "y9wE0JAkm8iKcF9dBcqYSdlgg7trlKyeWQ483utW+dGrL8oohKjqy4qlTkrBMx9n2CUyH2"
    "SdoI88VFISb8IocJv0icIlE6cD28uaEsDXg8un48ik1IdhXAHl4tEl7awsw0oRbg0X1v9L"
    "V/3dPuRsOv/c+90aV/f2v+/f2IKVSDQe9Gu+uOxgPWhNVDp/eDFuFk5LdPod2Ts3maqhs4"
    "6vcOI1uVrBtgQs+fBEud/1GaAyL8ML4+DMTl37DTlWVBPJVbxhGaA6LcexgdBuWzAiCfZW"
    "J8Fod4DSc2cqTWcYSkdSqYShgZeiU6qwx1+PabM6Q+INpuYhlJzI/ueoPP/cGXS+BlonzE"
    "3etx/2uPCcmsv0d8/3DPGvU+06t1ZbNm0HjEn3vXN/0Be2hAKldjN6mWvPqskPIsR3WWPn"
    "E7qM4EQuWjWDfdWcocS0bVi1Ttq2JbTWw9mtGtra2WshH2Mbr2wV3NtRPAJm3JSiFtIehV"
    "mLQs+O8VoseTZkM6uKE984riSeyvCDGhjjOc1TI7ic3ChPZSFQ8QPDnsBXI1HN4Id8dVPx"
    "6m83B71aM3OZ8W2gi5cdDJrG7Ipl++IJLgR6gU2hJo23OytjXCrBhadhGdPOQzelCzIDEL"
    "ohlHhmcVKZXFt3Zc606Ou8pN11/ncTddQZ1HXiDeE6buEo1ZN81jiwpBxEza9Efbvjl4L6"
    "zu3V5aDhVloikLvS9UtJeHZUuRomL08/Oe+PhdtPFc0rFubuxURkoCoge70MndxAWUzWhK"
    "4HPNO2nrGnIh0tCC/dpSkOrzrtqKF8QzfQYX+y+rXtBRW6HiNxzamxmgvfSL8AKNwUjK4T"
    "LChfq1/tKx9JOZF+fY/f5acvBLuqYGDHmKb2qUWc9xTnUZOX2JNCdoXSQ8HVJh2uEJ3LzA"
    "SbsDnpZLR3tcnb4//fB0DPoOs4nZbm44dxzw7okVcnj6oQMoIWIvHEJMFrwW5A7veH+5id"
    "xZOy8EfYJMk4KaGqn+tl+jgtab4y2qXBqrNckYaOaF3BZFOKRQHrkxfJP+QnOUlh0tG1y/"
    "fQuX70kRh7eTbI+3k4TLG7I171iXN6hECJU2X8amMiWs5wTev9wPBxk2lIAirsFH9Ib+Lz"
    "CR3WBxJA1uhoUAdyLtXzzDX+xeZB3E0/4pM8ouU9EIM4og6/Nysbt4eImUapprPc0WfKXi"
    "2y67WaRUnnx1nmWTFcOlMusu8xynVTNd55l+4wIyzZlZifoxYm3AwpgKVApTEVOmQJMENE"
    "Ki0MwtybOyS6ka0y7jaCdWNCaynNLLfaYcqyWAWrzIUUNxzalxlA5tVoVaeWgL16htKrSy"
    "RWoPluvkVkdmpkUpfNkpYFJiXvWSNiWKrQn/Tje0b9Dh2UjWEDuArByWMph1eskSJdr0LT"
    "PS2PaaWEaHPfoX4fVmA8MNfcRimiHQ6WPDYFk+Um1HhxlVMgtK9JJcWfTagCpbSSvsT/5s"
    "JlDPyxUfkLRRjV96TKMyQVVqgmpC0sBDxVJXkjJQ5bKTOowbp9tRKvnvYpp31NMqFW1D5p"
    "d79kvqvqI0SvlVE1Vigw7BpugSawppucrEjNAeaUyLxvfUc9dvxTR65snquhIRZ17aHa0c"
    "v/w7t7fC7vkNmYFK67Pc6bbN8k+mpkN2X3UKqAeXkbYFdIO0KVjqyHKVc7wiGe/nbzYwIM"
    "8/zHy/PcUccD/eAixPsf2j25x/CXiht7kNkOPVI5+CuW4+p6kFqx9wR42gUgO2QQ2o3NCr"
    "LXE+taABsYN0M5WlzEyvm6BrnULw5LwY3ud5gPsv05Ls8pe5WXbdkzA98XF2oW+RqhUbIU"
    "8crqLUN+eaeBbcFL4JzTJLC4p05RQYLAL9+6p2hFtf8B+np2dnH0/fn334dHH+8ePFp/dB"
    "tcHkq7zag1f9L8yzXcA/NVmTvaGSQMp5tC26IKRTwQUSwQVKld5yHZzSsbZ7fqdUWmKcy2"
    "5xKnFitZlrPdlKAawUwG+trNyqAH4bvzxRUZmmeotrMrcr4ERNalFF3MQia4oRq11s+zox"
    "MNdtMEOvELuar8A/jhUuZk/cJK/ATfIKMHHABjo8JwMvazwhxuZvNvASr6Vp4w40qkrkUK"
    "/jrJOjQVNeXpV6eSnRqeXclvJC+i6mOXTDl2StE4TKX0X5qyhxpWHiSvpRUAKwQjBQI7f/"
    "VnATJ2CdJMIRFW5eobW5JgY8ShEIhfedAvKg5RFQXDyKAtIga+vVjKbrxbABwjwLX1L8In"
    "Q1dfg7KsNx0c2k5wFATpq4V1a3KfKcEFrlSQT/VEKeEvLqeREoMa9eDE3j+H9lIWv9/Cop"
    "ZL8LSEkh7TSa+CVYUrjjSHWWrYyxHWkrYSDh7CtjSN1Kg5SFPQZDbG44E+tyKSyXNPMMnh"
    "LygiCzStiUp4VGngVk326ViaNeh0+9ud9WmzhUBtTvgkOyIcS7FLgOydQE13qClSXru5hm"
    "nlZpl50sEKpJrvUke2yuDM8TIWlfgpkqSnR4aclkMI6QtA7j8hlLlbxXWdtrCKfScx3S2q"
    "5SzZaRanZEOYpR/3r8ZjpE7lB9zUMf0/SIkdedIrpE19k6jKXcrlH8mawBeXYgBjZZQIIh"
    "hRBBg6cjpb0x07jO7eHIhMYl840G+pT333H/cK9u3ogZ+IFumkkFYyWjPOJHPKRdUQaNm+"
    "ihPp2zxAqXXD2JDKaaZJZE8GyRBVdg0pcd+gVe0oU1Ac/Ish3+LbRvh5v7wQJCh30QcbvO"
    "tvR7ocJruvwpu6ms/HXVc6YGgmczo22KAK+aFfXWfgLdfIk5pFLicq3FZX4wJmc3M5A/aN"
    "+aGP7Tk/OP55/OPpwHofvBk7yIfTdWPMERvx2T8bDM4i/om8KsxWpZjKn4xlOc6zZYW8hh"
    "tz5xg6hYJ39fLdltvTgGY/rERPiFXbbsLXOIpP95gXaY8dw1Nnb4zZxkKyocRxkym3PBK0"
    "NmpZf8ZGUjLKnRi9K0kJOqRHH6Qn9aOsY9vFokpHmRafVo64z10X1v9LV/3dPuRsOv/c+9"
    "0SWwocWS3WnMhoIMaD1iis5g0LvR7rqj8YA1mc51TI8mLaLwkJ+tQpOVM1cJ2z4TTS0psS"
    "JCUudJ2nVDFEE4G+A4vip/XbVHTROKLBwOYVVmQcnGyi1ETbMKcPj+5lcZ0yu3/ipTZRmm"
    "SvoJYPBwc/NmpkpeRiBNiejXF8jWIQalDIpEOASJ0BdwMaH/nqOlb47z4DkGT6wuIj9hn8"
    "CAvrmkLV4RXQ0dnohJn07hkv7FMzIltIbVDLEtGDgytXFToZCIXVwCFjH3K83IzrrM3r1f"
    "5F1UKvt7S/ShfNEkIC+mSPJp6yznHQ2/cdUQWWOmMup+vu0PLoFuLBBmf33t3w9H7O9XZB"
    "P6ftTrftaGg5vfL4EFdXoMYnOzixqp/FKSwf6T0q2KVK1zmKxE4SGedDKcvEippLVac/PB"
    "nS07ywKhktjqPMcGpAwket0xti5JrWa7zrNt6raj7RhjF6dVM13nmX5jTUyDrmUV11ATzZ"
    "aKa9gnriF0vn/rwIamIrtnZEOi/GWYknDPypctTN8oLNKZpbPme2H0hfXRosUpBoFOp9C2"
    "NQvST7b3RarLOxu5fbUVMXrpsDQ6JUE2cntrOWbllOktXJ+3MRhVaQcaEyfVl5w/7xTwJH"
    "f8hjK2ICo5zFnhzKnO0rLSMY7BE/3dz8haiDYah5XcmFrQ9Qu352SN3ZIdmLh5X7mjN09x"
    "NaGSoVfhY5ud6EDDK6fzerH+nRwjizvNSdCzK4yGFHU2rpSie6iiuqirzXHgMuW0zykuKp"
    "C1Ji7pwLVFlTdjy5Vv0ctMdpbjtErNWueZro9G8E2DpkrUB8r4Y23THQ4xHBP6n4o1h3WA"
    "vuS8v3sJNRzHFKHGx3ebUCMnzxwDHrjKywq6tQYX+gYYBDwT0yRr201Y8cQd655YDgq7A5"
    "6onGAQS2P+OU9conhCtkZ/j7mxnads4aWisZSkUq9DKU9SUcFUKpiq2cFUHDAtNY+Lbw5K"
    "B1krNZlLjaK8S4I5dphE6cD18OaGMqzg8ej68SiRgtCthqvNdXsus/QThMp9scgRY+p4tq"
    "KsiwzUUZoDouza/KrHuXxvXCab/kmwFMhRmgOC/DC+PgzK5WeToOyiHDsSEBwQX5syunBx"
    "IIiLIJwNcBxfm45sQnbxpZnFCGXpdZyhnxYpY3BPKGlVePv36GFZ6qvh8EbQ2lz142roh9"
    "urHj1FOPq0EXIy9KMRgSl9aW8PvIh1sdNiP4za7EgMuPipP+gOrnu0b4TZL3vE9w93d8PR"
    "+BLYqyUToB7x3Wj4ZdS9vaWtlhaZWfrC3dJvf+iHgq3kbhEJD7hZgieN3S2U99PcOpuaW2"
    "dTEvpUejUDEjPA4qBspoFzKH6y90SSWGEvgb2qC7TLBDTOzuJdDtpubu3p1CrRQK47dgy0"
    "JN4q4UAnZmNJX2d7eBKX4T3cXaI2Ow+/iZd1TY/6fKSYtjBDkJWA6c7tpbUgUcGRdqKV4w"
    "x75/bWPp9Ykf2dsioCG425ZO7tae32dU27aitetp8PZC+kIlVx2whSmEtmX5z8bDltRMkr"
    "66Ex5479w0JYVwV9YJrIKUA802dwAfeONeoFHbUUKRUJUkIkSJSLd9LcrD0y30ltO6B+UE"
    "hLVpykV9ktMVb89yX8yrw3nVzPMos2mjraImxbxMOMCnIsyEQHHr1b7EjHfkEl7v81119T"
    "yilIU6fmPPO/2xUlbXM1U7WRausbxqcnAXm2MdZv30LPpfMitqXzbNvSecK2pBzvAnA/FQ"
    "H3Uza4nxLgWtBB1k5qdJFSRSvUWYsuXiZFLwaRSmUx2ZKf10WrDHV52FMzgd2ecUNYWXvo"
    "yT1+qhwROGQnWwJ7pRHsd6aOj1KYcv68EEu+9FsWq4QWYZ/t1YS9n0AbOCSjoFluc8VyK5"
    "a7NVyhYrkbxXIvoYXIziXKQuo6g310OxyMf2a5ohcEO3Nz84h/73VH7MEG6lZdMkcr6UdJ"
    "P0r6UdKPkn5aZdKqVOzxlmea5BOu3K3CTzG5Z4ghS5NlsoxZjHEnzzwE3Q1yuARLfWMRhg"
    "y7YzrAojsWMsToP+HUWiGH/vsYPM1X8Akgm6fVojLXlPZJb+UZ74p2rJtktoJ/swE9+8jK"
    "sjtuMPtJUq56+89RAfP1uhE6tZXQahRl3Db5rEbQli+doal7VxaF1m9/wLDKCfmjqpOg6o"
    "VLz/4kuPcL3TQzM895JIfLOXdSFbZuzrmz048fgixz7I+8vHL3t92bGzf4RSJhkvIjl3E4"
    "5Fr/fX3IW2c6EARoU9/bIdrT9bcRnkOLYY0EyYLsd5aD0Yj31Vak1nAyJ+RlT6i+ub20Ca"
    "RdvTApd5GS8kjeDdOT78d+fy28DAkyptrURJ6L876IDWl310FvLcQLYmNJUDlg9SJ9tQQq"
    "Sd2aW8sjRbMWFPnI1qt5pTJmQcsCXr68oLJXvZilp+ddAIfwEsa+88C7pzB+4OkHQCzWgB"
    "4BroOvu1co8bsn959PP3QAS5ZN8WJtaQ/IpO0WhNGnOQsf/iMe8SOmiw0awC3Awj5hA3Qb"
    "zBErd7G5BHQ0w8vIj2ywnkMMbErLvsihlwrLva+vKQ3te6a/0s8EGK75ByMc6vUKauyEys"
    "ocDU8z7n8E+7f7u7Q9iyvHyjiHnUZHK3GAcNLKHESpOGuj4kSeKUvGdBwQqdQTtTYb81NT"
    "dnIDIuUSUOe5jV4tMtMbpVMzXOcZ5iWBtEmK4Jety4/S1Nm7akd1fiU5VQUeqijrIRCpdD"
    "yxNM1xprEoqglChWwsqWdEuCgKapRGOYHlO4HZfsqFPV3A2pa6oRNzAIuuqQK1fLP0cdK4"
    "tk0VF8dVuFYKAAuFfA57gtvG5BBxgBM3jLTzYpWueWKB2xQ1YqIC7lZ1ohVpu12hiIFuvC"
    "Kb1ba0X2zwzP4RqPN8NV0HrJEzp39aUOeVZZ4MOEVGrAAmWOvIsVP0hdWMsYeWLuy5MtVc"
    "NUNQ/AJZbk+9otLI1UUj5y54GaEvpGihyHdRSOS7yBH5LpIiX3TjyChPonRK91lr7UnkxJ"
    "WcZJFS6cjqPMtk5UxJlifx9lDECHmd6yx86X/tDS7dGuGP+HPv+qY/6H2+BHSlmghDI85j"
    "FTlXyw9F9PeNnMZSpFJVoIpoLHVsr9PSWmejHFK0DuFKGARlOWvvnfGm+v4GsXxKLa3U0v"
    "UCtflq6aYCW0Qv/TYqUw/6FF1pOCnZStJwBRTxtnwmpgGtS+4mOFnZlPVmSsugrLZbOgPY"
    "0HqFtqfA9KojUVbd0ZFJn2LiQJvX0vaDLtJcKiscSVJRKhYE0a3pnEohvnDMEPdL65br2C"
    "gOe6hxOEzW5qBDCrWcKh1pruPZQUZy61qX2H11k1El/KUCrhT0dVHQq9Ri1Wo3optdxDiz"
    "xnuUpI0wX1wUgfniIqfI+0VOkfeL/CLveMUiO6SWfEDROnVT+RkFPMZNkz1X4nStg7qS08"
    "XlTSRgDgjah+9FkaLutFXOsZIo676kGEkt44CgdfiWf1TQsSBMUVjkpCQKKFoHbyXHA7sg"
    "p14Ft8IrOELTQpQLgZyDceK+Q46UhdBv3zpoTwot4JOcBXySEs0QqjCKMxIBSeswPi2yer"
    "MXb+IAhkwDpjlUMJcQT2JUrQP5Q6GF/CFnIfvv0uQT9i5XPvEZYclZiZO1blro6VDwgMk9"
    "YbJnhr/MnxpV4/67MKkLmk6paRYo1TTXeppj1h8pz1mRVHnI1HmeX6HlF2gW5zgzxWWEoj"
    "VpLk9Pzj+efzr7cB7kugye5CW8dHNditXro8axopYakUp5yGzJ3u+ilQRYPnt/2FMzgd2e"
    "vV9YWXtk73eTLyUxl8nyFyTGauRxvzWtZiQEb//MkWLoX0tWp2hqYj4r++E0oF20FR5VB/"
    "6timbwVZXiZOavtm0uZhr2GxYrFcjcvDD8wwFLylkRDOw5WZkGeKEs2zEYQd0Akw2AlO3a"
    "COn3wHpOwFyPJuHjRSm8mFpKg8mEGJSUDp1RdvBgQ0t6ogk+iGsLOQ7EyremXb41VCyZE1"
    "lOWSBSGWNisUIuOLLOBTGyNjrVVGE+TFdBj+nTdJgPr3t+IxVI77exoP3wUXx32/3tB0ED"
    "cjMcfPGbR1C/vhlexeVqhL3gxxgjRIgJdZwhVgdEMcwnlKoq0IMnh0X9aji8EVC/6sdhfb"
    "i96o3enfApoI2QKwYmdRjifSuj+RMplYa31po/aKA00SJT7xe0P5zW731Vt0PJWj8LLshu"
    "unKRUqnK67xhVDBp1ZpdFaR3mCC96Mn1ilwhOslaSSriRl5XLUK9cjVTgFmGuimKaSG1k2"
    "ZFKQrEOTKpxI021HkUIZgzpQ98pjvOTbpmA3bxQyMtdFGOWFIHxH+Ou8AtyEs0qPCqlqmA"
    "lAh9QBE6tonkuFSBVAl2teZTIwdn0bMsQqJ41Hwe1Tfu7Mmhtsx0GedPIwuqhikk+gtekj"
    "EzkYT3vgjThcKmRbJKIBMC4ladYiWpHELZJVb3yu3NPgbf5oTZ28BqaRKdVb2ifJQNIStA"
    "34la1TpuMl1g6JsfeXecF5sR2pLQhcfIkA2sFU5NOfFGn7FXPgqyjmQd+GOJ6I4tuwBWOb"
    "0q/rIu/GV0yRSFPUqj7sIYD8kODmn7okDUCtZdWRffjhuvQjRa0GuefU8C71/uh4N0vCMk"
    "cXEITR3wX2CiJrvupUHPwMiHPo5y7EBhHcShp3KNZlAuA031dHfAPANvklgZeiUMvSpia6"
    "cTqGn6gAhbKznNIqWa5lpP80J3pvOddrNIqYzQdZ5lKkrvosBdleiUo2b38DUOshnR7LoG"
    "coxoc2a1Ej5UBe6pwL06KdD3DNyrUofedVMMH6XXrOOvOluq1QWNturMhxgCB2IdO+DdIw"
    "VzsdTx5vHoB0CeecbkpUWM1dQ5Bvdz3YKReBU/cbIbR2W4iZORk1SHVzJCiqb7f4+8noIE"
    "xHwk+hdPZ/nPXF+IypLimugZTjfstGQkFtJNDWKjbM167LdW9ys0G3kHR7kD0DWKXqG2sq"
    "Fll9/7HOpGsCfK7dqix+Pa1lyHoJJB121H48AgZ1NJVmWypF9fURZrU8eaciRqiaFH5WlW"
    "eZq/qzzN4YUqs+xFqhqXwdtxUj4USXL7ITvH7YdEitsk41Jw+ScJ2wf3yemnAnjTVtkp57"
    "x3qRnn6LvcPaASNNYyQaPKSVpdTlKmof1TMul2lKZ1+FZw4q8sKjNN5VZwhKZ1EJ8VQPgs"
    "E+CzOL4mmeqm1AIOKVqHbfmVeVXNA1XzoLE1D3RjgbB8/hKBqnUwV1NWmmMmJz1GaVqHcv"
    "mMxNIibihmqmdhsaL18T4OCDv2ji0J6I8Gw0GPwk0pH/H/e+g9sML1dMgVNB7xZ/7O4O9+"
    "6vZv2LtnevXAnUraFxE8s8XOT3lzpa3nUsxfGm3rtkclldcF5ALDjYxfS3oPyselzj4ugs"
    "Vxl0NR6KDOquWj/uBrf8wOOoRfWRj8I77rDT73B1+07vW4/7U77g8Hl2AJscHWLzel8UQL"
    "j3g86ndv2DJEuun9pfV+u+uPWG+emZY7Z7I+u7/TLmk/+oZ2w/6+H2ufH3rsie1oxoqeuN"
    "fdwXXvhh+6UwaqueO5W36JoBTTrcwJkEKu/FRrvf99o26Ks3+x/S90UOv9L+7i+4er++tR"
    "/87d9fZqErbdYSeeFFEtnmTrFk8SykXB2i6zBwVCtftqvftEFx/JiU4QK06rznMt+P4k5z"
    "nDVTxKlDe/rZpbNl9xFUnM5UsEMDNNYpxMZUuMh50J3m4FURVoFKRxSNNc8aS46BR6dbbX"
    "+Wz3/RcTE50TrBCSqMzpCU1UxDO7MKAClYr+2BL94aKVBFg++iPsqZnAbo/+EFZWRvRH/D"
    "goA1mvm0aeAdtRDQ/APVKmLujUmPtWLvICZW55Xy1ayDH5g/3acpAaQT/PVhuRyhAydsDp"
    "wW5VWJzo2/ImJbEaCdW/yGRPjIZLiH8hk7YCNNXtfc/w+9WS/eua9tRWlFY23Sf7ofTAuv"
    "isb9oKkU0ZLA3tm0D9nvbSV6nT5SKQPe4pOw45ZK+2RiNri7Dt1qDkMU95joFH65bCA24P"
    "yQDjra1Tg4X973L5Vbc1D1jMixMOm3VAtAcV5diGKEdxSRQFXqRSWop47r/olimKqUCkIM"
    "1X/ETyPeypnoikl2gmsFtVFOJmLaD4Ca+tPbFtnSoiDq2wZ+uYUMVTcWSzM6EOZDs7Y8Hi"
    "ecm/uRVcPKUjcIhpsOQnIcvSATrL/A2m9LN+BE90dBNB4wk40DRtsJ5ztoU1cAh5AfD5GU"
    "5TEq1UN0yBbCsuHlsZKHH/vdBm7P/2lCx9NpJ9En/GqrOzHaV4qzbwVuH6SOCe7fotENXZ"
    "E21Hr++TQl7fJzle3ydJr29/U+3i+ufT1hnro7vR8Gv/vj8cuF65ERf1R3zT/6l3/fv1Te"
    "8SBJ6rj/jhvvuFPuHalkd8d9NlXsGmjh9x9/q6d39/6RVaZy17o3vWElr0r1+GV/QPputj"
    "Hr73vXvm3WtDm/kAj8aD3ujST1L1iIfjn3sjjdFfAsJOSe6iEj+k38bzMDhfi268gKB1gR"
    "ZnH4qE28Y9DyLxth8S4PoXVQLfKzTLdLiJUh3O36bKk811ufnH6enZ2cfT92cfPl2cf/x4"
    "8el94HuTfJXnhHPV/8L8cIRpSDrmGGgG7RTRJ3tphxR1PuR2XN3lR9mxSjRJeLPTpfrtVd"
    "L+fZL2h2xw7ETJzdYfUh0wTf/bwF5iln4LTiHatbq0QKpc82vt0qfUu8qzr76gKs++t/Hs"
    "U9rzkrXnb6rj5e5Z2Rpe33tru37XF96LVJ1cQssmGLzQiwcDhG1kwLjW1ZlDQTF7DJ5mBE"
    "PKODyxhA7AJHjGdK842vJvNmeY0ypMHmLIAmZz+IcDLaybknpf7zvYP6vLvM1mUNnm26I/"
    "jq60BPI52bdEshaK/JXokFW+Z5Xv+bvK96zS+lWb1s8iu+ej8WnrvOqPup9v+4NLwHO4Pe"
    "Lb7qD7hVmCXH7VesS927ub4e+93iWAi6VJNhDuZBoqPZ8lA1eboVeYEt5UfHrCHmqchbux"
    "c4RsN3Y4zcSUpxAW6A6oEvZ50caqhHm4tklmGtqlGGCSWoV611kvHJFGZaY5Qqbmt87zq/"
    "T+Fej9fe2KBKIREpUfQXl0v5VHt6/Z3RPZgoHA9VyuW1GN7FUBUjo+GDzc3BQL5T9w7F5D"
    "sK40dC8Sep1iBhEDs7OtIFBsV8zD3UHQdit6eoU7HcL/9HYoJSamQR8TC6ywifALNDqe4y"
    "WYQ9105h0ws3SKXgfwZKMd2s5BZoane2XDPVLh8B5CzCqROmwkfwDdpP3TPjAvUkoFXoP2"
    "Tc+J5+dj0HXAgp7x7gfRtgENbRwNTMTEAZQQGlkmljwrili0lnfjcaBTE8HgECwpMDFeYz"
    "Q6RHTsaoaLGZr88codgfaiuWvB+yHsget1vv9wynhUF+MRsdAM7azgCqlrrYH81v+f7ujz"
    "JVijP+ktwvRb/Rum3EImc4sf/Mo84vHLI76+6fcG40vg7udH/LU3+DwcXXrnWT00Xjulql"
    "YJqpshj0fvDpn5jdIpjUudZzhxs+5y7CY6aVBxliE9bQk9az/3boe8QIEBF4QXKPjc80oT"
    "uE+9mgTszaj3dfgre2rBV/LCnjwMfh0Mvw0uKV/KHX12OptLDyby5mWnIzpOq07qJuzjiV"
    "S9HoGofdbxSqqFJQWP3TZWrAd1S9Z5dyFbc4UrbaHbTppScpt1N0F+QCNv8KSxVl7dNAnL"
    "xC8E68rEW6XRKzO7xAQow1z5hjlBTVcUU4FIGediIU6C1rVwiJNApZapsh8fMGDMXXtJcO"
    "UDxsKemrlMtweMCftUBYyVCq60cd69iErA9jroqJHnwVZkhRtbeT1U6/UgV8DANSqnCBMS"
    "Pg9fWB/tATqNQ2XWqD1Rcjf5De2oRWdoLDmF7dA9qlksXZC976oaub2N3M7aipnKGH54ty"
    "O/mkGKz1Gk0MH2sOt/eQ23R11jwMqigjWxXgBy4CIl1WU8AvoS6CyZGyekCAKeLtOCU2uF"
    "HPa31zYl3rriwcqMtBaKxarw55Z4sKjw50OGPzvIyQpXTMc5IGghwpVYvFaWVLSt17x11s"
    "SLQthe5GB7kcRW1Rn/DoyHynaiwnDqpDqpcWqoaB2xFPkkVmZsu4wy9VsWSA1lu53ztNFu"
    "MAGTE1wNCI8H4HKF99gTCdKzNyWFkpI7ry7d02rJLg0lkyiZJIWshRyzkkkaKZPQS9xZpW"
    "gNc9LkBxQtxPi8CMTn2QifK6FPCX1vv6jbJPSJjJTMLIuUapprPc1KtleyvZLtC8n2QfXr"
    "FME+Whm7SMJn2lozvOZbRfufyZoljtuwUlHGNlsgeCYWzwxAu08K8vt1VUBsZz8qLq4rMb"
    "ouYrS35JK3eTriXvO8K7y5R1EatOxKTgQOsKyGPOYiRV7LrLkVJ2tT3a3Tk/OP55/OPpwH"
    "5baCJ3lVtpJBGXOoGxlXYyawAo1CVYW6KJZOsXS7snTdFZ0SC/3J/fOuiZFqtEk2ymXykA"
    "Gxg5wNBcYobLthbV2zSlhU2YIGhAuWd2oKOSu2Zu+RQxm4Da/GwfKvOHNEmTiwQHjl0J6f"
    "LbJg1ZUt6KeOWs/pE0q0pgyebr/AVOvOoYeXzEXleVmWnPWJdoNoPyr1Umu42zcv0Lkd8o"
    "Op1Msvz0kPBLpfplR8tZAMyHG6FtovKlGzT+e6yUaQssQJRC1E+uT0U6EkM59yssx8SpRI"
    "Ian5ZXJq0JB0nq75BqOzQiv5LGcln6VYOxtQE7zZFnud8qiab06JBaLkVAYXyNokTB+4NP"
    "hCN3ZJ6x8hU2ayWpvJIrKC5ByLlGqaaz3NzCqyi8XbVmmwGjG/DnmBWJOXE+N0pVSearWw"
    "6CLGk5zL7qYYqdpRdd5RXgLRHQ5NkVLNcp1n+U0TfTWI4ZFIShXRaUtgKlIpUPOtdB5aJV"
    "jpWpehoRMz0okLSzDSXXfvr7ufexUlTxoiY1o4gVJT0c3OoBSA+zYG0EhWmxTLp5jzpojJ"
    "M0y3U9Tyydq6psc1CyVzCND9sLLJhpeUuGT2Q+Y6bkdizv5mA5sOy5JjMA+1sIjQMRhic0"
    "NJbODy6wDRpiwVTarl89DDb7d8Knuisid+FyKiUpq2XGpQStPvY5qDy09SmEkQKnkmX54R"
    "SyXuyXiL9RmbCe9WxjuxxOrEfEdEn7RcdoJgVJj5LsZ3D3EY6sE88zy29hj0KeNqw6kFI4"
    "yr28LlbX7krC09HZivHKT/sihLTBZLnbWbUsaIDgstxjsHfyTZ7oOPrrjuep1xeVy3O/87"
    "GGkShC10HqnWqy8lwOWX++Fgu1tfWoiLgeju/i8VsJuc/TUNZgaJwJv58L677f4WR/76Zn"
    "gV3wSsg6u4A88zPas0k8zISn4qUonVdOwxHRRLhGUdXQWiFh4+lXi5hqtWEuoIVeu8MCtB"
    "WulbWi6Ieyy1bPEggeqwrGszBPBs6TBiDyP0O5Owy2SBT40za+Z2Uknzy0man9jbScioLD"
    "0m9D8FtT53YT9N3M7bSywJp1kBbc9eGpxYkYsULU6yDEYBTU6sEkdRU6pXXorFWYZKFWbS"
    "9PpzlSe8eis3dAbZP9IMo/t1JhngmVDT8VBRFZnZFp3Oek5kuHuveQtFqEqSSVpQt0mKl1"
    "NeSKZPoUSnIqJTcBwlMN5SKtsu1cO1bmu7TcKTju01tHabZZFUuTLXeZ499iWFA8gtwB0l"
    "263udnPmtMyy2/7WmKQkHsu+n2JkrbukKmEDlB9Gdc76jv78LOuqH6FRgCrHlkM6tqTX5e"
    "UrsgSA7/1+WoptdOfWKl2Zp/JMKywTKEMLqJciYTEFPYWgRcVFXogy0AvRvuhT7v3uKX4u"
    "3RyyuuO17wBiuc47LAsmo2b+815j8O5JtzX2K55+yHAQqnjQR/yI+w6YwBnCNk9lRokcNH"
    "2BTges52g6FxLiznVssJHjSc94ojO3OSb8yyYrJ/pFYKpj9jE/Mpcm/gMgI4B0+Gj/fro1"
    "plZjxoQfeceQDTrh8QTQfO6wf7IP4b+SfzJLygZf6S+la9T9XndQhHfRw8VK8LgfW04tnX"
    "jyNfoFfs+RcUocIVJgOxisxO5tt499c9IpHaXSUb75xXgA4cQ7d6WEwJBECYBKD1wHPbB7"
    "5acYru8XumlmptmKkO2UZKtmqiMvx9bZ6ccPQVYt9kdeHq372+7NjUqcte/91jh1q8tQ75"
    "gIJkarprrWU62SZ7V7fiMSj4RkIlLtIaE0Z2YlFMuiiC0VIitQqp1T552z0+2nEqA1Ym6j"
    "iiy5/Wuo3dugGV7PMyzYPbxaJAwnKVPtdVBK6shqZvfopvfT+BKY8Nl5xL3f7vqj3udL4O"
    "ZiMB7xqHd3071mjyy4NPUpe3bfu7/vDweXwLvm6ZNx96ef6N/MhvKIv4y6A9rlzNIx63Pw"
    "pfuld9tjj0ID1iPuXl/Tfi49d1JvpN+DkTau24V8ou0CCoCTvDTbCSWWqqxUPguk21pEVV"
    "8YVIFKsZWx0hEqX2P5nLryrqkIWs+6Kxu3JlApUJXLUrWA7nBJlXNDtQfOHA8wBlUSWmnX"
    "pAevm2ZCutUzKbKglL/XIf29Uq6rEoC9C3tqKbTiJV0AXFVYteTCquk8bAn4KjfbDJRVam"
    "wZhLNTY2ccEK7gX94BUZBlqKeeYPsZIehJBHzpJ4DBw81NnjezSnCxe/KGcv2+6UfRpX2U"
    "4fvtve0U9v+mBNqLR7E9tQAGo/suoO2PwXgOAYZrltmcOznPdZv5UK8wYN3aPwJiGszxGk"
    "OWwFHfgOVqYiJ7Dg3ALVpuGWlnDjecgD5mPXhK5pREBAcdWuWJrJfA2AF5eSJ1My2Mcwz/"
    "yHDDCyla4bWbZ2Pr/TYWzGuJnHiBie1mOPjiN48nyoup6dhumiYBz85LGFKoZIR7JCNUTp"
    "IttzDz60t7tshCdo5FSjXNtZvmhMrzbSIHb3VkpvGO/Hku10hWzoT8oS38hgXyULG2YK0j"
    "h04syw01gcCmrCcPWrO9GjlTlkCKJ/lmaaVY0JtD7232YI2W0OBFdxaUhZtTng7olF/DMx"
    "P+nYoyvGJPWsKqA40qGVHHBvIOYQPqvsOPsYIquVVbGFFHKm7MaW3Y2EWR3OS0VXZI00Ui"
    "O/kL/Wky6PrtW4hv+anf7dXkXzAtp2ROjv2QpIUQnxWKGTvLiRk7S8aMsRtGRkr127cC30"
    "PLqHNnkeJonQ22316BvQPYUwsycHYQTUVKJbbUTmyJTrPHrEpOcUilprfW06s7DlwsnRTb"
    "TmY8c5Rkp4DmnebzfVU8gBvOfHpy/vH809mH8yCmOXiSF9icjGmOiHxSqpyQTMWD1HnDRO"
    "R4qQMxJFPzW+f5NXXb0aBlkRQng5yKNAJV69JplCYa1UQh2nWvsKMUnaj/qlNALapH2hZK"
    "peZYG6acNKCJWNYuHazhZE7IyyVP3uU93gCTzNKzoknSS2orvc78JPxKQ9kODeUOKa0V51"
    "7/i8phW3Uhw7hHKA7Ht1epviubdXd0ZyUDaEjQosROpcEpzUQp/klKteymSZcBOKRoHcKV"
    "JHwTGaKiLItIpUK/8kO/PLSSAEt7dH8Le2omsFvducWVVadi9j1sLAlKL2UfvOsUEKlgtP"
    "FWmeoblWogyxDtpVFGrBqZaTBnDwieiQWgPp37b38ET26RcPuJl453HUI7XHTyHIufkWU7"
    "l5xSZ2mdTQgmxJlzh+GkRHbw0ZWDcr2OtU6O1LWyUkyR2Vez17wVlsgD3MzeVkoinO2OHC"
    "FR/sh7+CNbxNnR7itSKjV4nbULyNaWOkvOmZzk3EpZAt1upbJ22mDBk8YWy3Jh22FbCYRq"
    "V9V5V3lTlZlNLneC90khV2fRvRLliPJO+j42lFDwu6h4I1IdVsxphn5GRougytTXu0y9rx"
    "dLUc1EVGZbNTMRRV0xYzd8ZWE2TJvB6mJ5v5nFcRMb8sJeQdF4MCOAjgIQ5uoQYrFAbvpH"
    "UIdrA1hBULC2kONADN49ISOrcNhBRq1LGFCsKpWYEiYyarnVu8TlK96X5Y5Uat9KN1YX3d"
    "gbZ9JtjoAjkaBQxUpVGCs12Wj0RkmJz87VhUSolCZEQhPCzg0Zza7fXql191DrKoF5l6lo"
    "nMCswnlaPb0qnEeF86gNo8J51Pz6+/cFLZc7sTUipZrlOs+yCto6lF2tbgaX+m6i3V1iM8"
    "0o8inmdzek1APY8k0pGZjTr9k7wXEYDdgSsCtNa9w3KFrEgXi6yUhtHGvR2ZLe2G9bPLPx"
    "mGUE5gYhx0sTB3SwWDl8osEKGzzGknbXcZMHr5Ez71ACw/1zSj+XmZSQcwx+hUvH89w19E"
    "3SNFXtUCn2KGYNctybjeHxzzz7VESDowws7TCwOHKsUEDQQnPAyWmhUpCnObUgTxN8kHfG"
    "FLa2wAP7bh0O3UJc5kkOl3mS5DL9g1EG4ihNC3H+VATmT9kof0qAbKAZtKXy/4UULQS4fK"
    "thVoBmtiUrM0BTzpbVHE2DMmXVZioaofTZy1GxPNmlCy00nR+lpY9x3+TKKnrYZpuIkj2x"
    "JccCZpqHUrnxFMOQd+bU1jezHMNQNsv9Ci1bkmOJkLTwPj29uChwodJWORmhLxJXKt1UEg"
    "h7zVuIbiVsNx3RSS1el82xREiU+40kz/Kml9lf/x/GxoRj"
)
