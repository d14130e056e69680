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
        'ALTER TABLE "partner" ADD "signed_up_email" VARCHAR(254)',
        'ALTER TABLE "partner" ADD "requires_second_factor" INT NOT NULL DEFAULT 0',
        'ALTER TABLE "partner" ADD "status_at" TIMESTAMP',
        """ALTER TABLE "partner" ADD "status" VARCHAR(10) NOT NULL DEFAULT 'active' /* PENDING: pending
ACTIVE: active
SUSPENDED: suspended
DECLINED: declined */""",
        'ALTER TABLE "partner" ADD "status_why" VARCHAR(500)',
        'ALTER TABLE "partner" ADD "signed_up_by" VARCHAR(200)',
        'ALTER TABLE "person" ADD "has_second_factor" INT NOT NULL DEFAULT 0',
        'ALTER TABLE "account" ADD "provisioning_why" VARCHAR(500) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "provisioning_since" TIMESTAMP',
        'ALTER TABLE "account" ADD "timezone" VARCHAR(64) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "phone" VARCHAR(40) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "currency" VARCHAR(3) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "locale" VARCHAR(10) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "admin_id" VARCHAR(64) NOT NULL DEFAULT \'\'',
        """ALTER TABLE "account" ADD "provisioning" VARCHAR(8) NOT NULL DEFAULT 'none' /* NONE: none
QUEUED: queued
DONE: done
FAILED: failed */""",
        'ALTER TABLE "account" ADD "admin_name" VARCHAR(200) NOT NULL DEFAULT \'\'',
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
        'ALTER TABLE "partner" ADD "signed_up_email" VARCHAR(254)',
        'ALTER TABLE "partner" ADD "requires_second_factor" BOOL NOT NULL DEFAULT False',
        'ALTER TABLE "partner" ADD "status_at" TIMESTAMPTZ',
        'ALTER TABLE "partner" ADD "status" VARCHAR(10) NOT NULL DEFAULT \'active\'',
        'ALTER TABLE "partner" ADD "status_why" VARCHAR(500)',
        'ALTER TABLE "partner" ADD "signed_up_by" VARCHAR(200)',
        'ALTER TABLE "person" ADD "has_second_factor" BOOL NOT NULL DEFAULT False',
        'ALTER TABLE "account" ADD "provisioning_why" VARCHAR(500) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "provisioning_since" TIMESTAMPTZ',
        'ALTER TABLE "account" ADD "timezone" VARCHAR(64) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "phone" VARCHAR(40) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "currency" VARCHAR(3) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "locale" VARCHAR(10) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "admin_id" VARCHAR(64) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "provisioning" VARCHAR(8) NOT NULL DEFAULT \'none\'',
        'ALTER TABLE "account" ADD "admin_name" VARCHAR(200) NOT NULL DEFAULT \'\'',
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
        'ALTER TABLE "engagement" ADD "allows_other_user" BOOL NOT NULL DEFAULT True',
        'ALTER TABLE "engagement" ADD "is_portal_master" BOOL NOT NULL DEFAULT False',
        'ALTER TABLE "engagement" ADD "user_id" UUID',
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
        'ALTER TABLE "partner" DROP COLUMN "signed_up_email"',
        'ALTER TABLE "partner" DROP COLUMN "requires_second_factor"',
        'ALTER TABLE "partner" DROP COLUMN "status_at"',
        'ALTER TABLE "partner" DROP COLUMN "status"',
        'ALTER TABLE "partner" DROP COLUMN "status_why"',
        'ALTER TABLE "partner" DROP COLUMN "signed_up_by"',
        'ALTER TABLE "person" DROP COLUMN "has_second_factor"',
        'ALTER TABLE "account" DROP COLUMN "provisioning_why"',
        'ALTER TABLE "account" DROP COLUMN "provisioning_since"',
        'ALTER TABLE "account" DROP COLUMN "timezone"',
        'ALTER TABLE "account" DROP COLUMN "phone"',
        'ALTER TABLE "account" DROP COLUMN "currency"',
        'ALTER TABLE "account" DROP COLUMN "locale"',
        'ALTER TABLE "account" DROP COLUMN "admin_id"',
        'ALTER TABLE "account" DROP COLUMN "provisioning"',
        'ALTER TABLE "account" DROP COLUMN "admin_name"',
        'ALTER TABLE "engagement" DROP COLUMN "allows_other_user"',
        'ALTER TABLE "engagement" DROP COLUMN "is_portal_master"',
        'ALTER TABLE "engagement" DROP COLUMN "user_id"',
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
        'ALTER TABLE "partner" DROP COLUMN "signed_up_email"',
        'ALTER TABLE "partner" DROP COLUMN "requires_second_factor"',
        'ALTER TABLE "partner" DROP COLUMN "status_at"',
        'ALTER TABLE "partner" DROP COLUMN "status"',
        'ALTER TABLE "partner" DROP COLUMN "status_why"',
        'ALTER TABLE "partner" DROP COLUMN "signed_up_by"',
        'ALTER TABLE "person" DROP COLUMN "has_second_factor"',
        'ALTER TABLE "account" DROP COLUMN "provisioning_why"',
        'ALTER TABLE "account" DROP COLUMN "provisioning_since"',
        'ALTER TABLE "account" DROP COLUMN "timezone"',
        'ALTER TABLE "account" DROP COLUMN "phone"',
        'ALTER TABLE "account" DROP COLUMN "currency"',
        'ALTER TABLE "account" DROP COLUMN "locale"',
        'ALTER TABLE "account" DROP COLUMN "admin_id"',
        'ALTER TABLE "account" DROP COLUMN "provisioning"',
        'ALTER TABLE "account" DROP COLUMN "admin_name"',
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
    "H3Uza4nxLgisdM4XQhApXKb7Elc6uLVhmK1LCnZgK7PReDsLL20KB6N205wlHIaLQE9kpj"
    "m+9MHaexa/x5IWZt6bcsViMrwljZqwl7P4E2cEhGqavc5ooZU8xYa/gFxYw1ixmDFiI7F6"
    "8KqesM9tHtcDD+mWURXhDszM3NI/691x2xBxuoW3XJKaz4YsUXK754G1/cMqVkZQyxtzzT"
    "eOJw5W5li4txxKyWO+3KZFl2GEtHnnnYqusYfQmW+sYiDBnm3NYBFt2xkCFG/wmn1go59N"
    "/H4Gm+gk+s8jtLxUO58Sntk57XM94V7Vg3yWwF/2YDevaRlWV33ADYkyTH/fafo4Js63Uj"
    "1Jd3r1FkYts49xpBWz7fjqbuXVkUWr/9AUOxJuSPqk6CqhcuPfuT4N4vdNPMzFblkRwuT9"
    "VJVdi6earOTj9+CDJTsT/yclHd33ZvblyHeYkkK8r3VMZJieuD9/U7bZ1SWRCgTX1vJ0pP"
    "C9xGeA4thjUSJAuy31kORiPeV1uRWsPJnJCXPaH65vbSJpB29dyi3EVKmhR51y1Pvh/7/b"
    "XwMiTImGpTE3lukfsiNqTdXQe9tRAviI0lQeWA1Yv01RKoJHVrbv7/FM1aUBggW6/mpdef"
    "BS0LeAbyIqxexVOW0pp3ARzCy576ZuV3T6HP8dMPgFisAT0CXKdAd69Q4ndP7j+ffugAlm"
    "CX4sXa0h6QSdstCKNPczA8/Ec84kdMFxs0gFu0gX3CBug2mCOWIn9zCehohpfFG9lgPYcY"
    "2JSWfZFDLxWWr1tfUxra90x/pZ8JMFzzD0Y41OsV1NgJ1Vg5Gp5m3P8I9m/3d2l7FmSNlX"
    "4NO42OVuIA4aSVOYhScdZGxYk8U5ZMzHpApMLVax2uzk9N2ckNiFTK5zrPbfRqkZneKJ2a"
    "4TrPMC8jok1SBL9sXX6Ups5+Nzuq8yvJwyjwUEVZD4FIpfCIpXaNM41FUU0QKmRjiQAjwk"
    "VRUKM0ygks3wnM9sO093QBa1u4dyfmABZdUwXqf2bp46RxbZsqLo6rcK0UABYKMeB7gtvG"
    "gPI4wIkbRtp5sUrXPLEoZooaMVE1c6s60Yq03a5QxEA3XpHN6uHZLzZ4Zv8I1Hm+mq4D1s"
    "iZ0z8tqPNqFE8GnCIjVjQPrHXk2Cn6wmrG2ENLF/ZcmWqumiEofoEst6deUWnk6qKRcxe8"
    "jNAXUrRQ5LsoJPJd5Ih8F0mRL7pxZJQnUTql+6y19iRy4kpOskipdGR1nmWycqYky5N4e5"
    "BahLzOudm/9L/2BpduXeFH/Ll3fdMf9D5fArpSTYShEeexipyr5Qep+ftGTmMpUqnKMUU0"
    "ljq212mpcLNRDilah3AlDIKynLX3znhTfX+DWD6lllZq6XqB2ny1dFOBLaKXfhuVqQd9iq"
    "40nJRsJWm4Aop4Wz4T04DWJXcTnKxsynozpWVQitdNtw9saL1C21NgehVVKKvu6MikTzFx"
    "oM3r7/pBF2kulRWOJKkoFYsI6NZ0TqUQXzhmiPvlOMt1bBSHPdQ4HCZrc9AhhfovlY401/"
    "HsICO5tXBL7L66yagS/lIBVwr6uijoVdKparUb0c0uYpxZFzpK0kaYLy6KwHxxkVMY+iKn"
    "MPRFfmFovGKRHVJLPqBonbqp/IwCHuOmyZ4rcbrWQV3J6eLyJhIwBwTtw7ecevOxVHVzyW"
    "rbAUHr8C3/qKBjQZiisMhJSRRQtA7eSo4HdkFOvapPhVdwhKaFKBcCOQfjxH2HHCkLod++"
    "ddCeFFrAJzkL+CQlmiFUYRRnJAKS1mF8WmT1Zi/exAEMmQZMc6hgLiGexKhaB/KHQgv5Q8"
    "5C9t+lySfsXa584jPCkrMSJ2vdtNDToeABk3vCZM8Mf5k/Naou9ndhUhc0nVLTLFCqaa71"
    "NMesP1KesyKp8pCp8zy/Qssv6irOcWaKywhFa9Jcnp6cfzz/dPbhPMh1GTzJS3jp5roUK1"
    "5HjWNFLTUilfKQ2ZK930UrCbB89v6wp2YCuz17v7Cy9sje7yZfSmIuk+UvSIzVyON+a1rN"
    "SAje/pkjxdC/lqxO0dTEfFb2w2lAu2grPKp29FsVzeCrKsXJzF9t21zMNOw3LFZEjrl5Yf"
    "iHA5aUsyIY2HOyMg3wQlm2YzCCugEmGwAp27UR0u+B9ZyAuR5NwseLUngxtZQGkwkxKCkd"
    "OqMg3cGGlvREE3wQ1xZyHIiVb027fGuoWDInspyyQKQyxsRihVxwZJ0LYmRtdKqpwnyYro"
    "Ie06fpMB9e9/xGKpDeb2NB++Gj+O62+9sPggbkZjj44jePoH59M7yKy9UIe8GPMUaIEBPq"
    "OEOsDohimE8oVVWgB08Oi/rVcHgjoH7Vj8P6cHvVG7074VNAGyFXDEzqMMT7VkbzJ1IqDW"
    "+tNX/QQGmiRabeL2h/OK3f+6puh5K1fhZckN105SKlUpXXecOoYNKqNbsqSO8wQXrRk+sV"
    "uUJ0krWSVMSNvK5ahHrlaqYAswx1UxTTQmonzYpSFIhzZFKJG22o8yhCMGdKH/hMd5ybdM"
    "0G7OKHRlroohyxpA6I/xx3gVuQl2hQ4VUtUwEpEfqAInRsE8lxqQKpEuxqzadGDs6iZ1mE"
    "RPGo+Tyqb9zZk0Ntmekyzp9GFlQNU0j0F7wkY2YiCe99EaYLhU2LZJVAJgTErTrFSlI5hL"
    "JLrO6V25t9DL7NCbO3gdXSJDqrekX5KBtCVoC+E7WqddxkusDQNz/y7jgvNiO0JaELj5Eh"
    "G1grnJpy4o0+Y698FGQdyTrwxxLRHVt2AaxyelX8ZV34y+iSKQp7lEbdhTEekh0c0vZFga"
    "gVrLuyLr4dN16FaLSg1zz7ngTev9wPB+l4R0ji4hCaOuC/wERNdt1Lg56BkQ99HOXYgcI6"
    "iENP5RrNoFwGmurp7oB5Bt4ksTL0Shh6VcTWTidQ0/QBEbZWcppFSjXNtZ7mhe5M5zvtZp"
    "FSGaHrPMtUlN5Fgbsq0SlHze7haxxkM6LZdQ3kGNHmzGolfKgK3FOBe3VSoO8ZuFelDr3r"
    "phg+Sq9Zx191tlSrCxpt1ZkPMQQOxDp2wLtHCuZiqePN49EPgDzzjMlLixirqXMM7ue6BS"
    "PxKn7iZDeOynATJyMnqQ6vZIQUTff/Hnk9BQmI+Uj0L57O8p+5vhCVJcU10TOcbthpyUgs"
    "pJsaxEbZmvXYb63uV2g28g6OcgegaxS9Qm1lQ8suv/c51I1gT5TbtUWPx7WtuQ5BJYOu24"
    "7GgUHOppKsymRJv76iLNamjjXlSNQSQ4/K06zyNH9XeZrDC1Vm2YtUNS6Dt+OkfCiS5PZD"
    "do7bD4kUt0nGpeDyTxK2D+6T008F8KatslPOee9SM87Rd7l7QCVorGWCRpWTtLqcpExD+6"
    "dk0u0oTevwreDEX1lUZprKreAITesgPiuA8FkmwGdxfE0y1U2pBRxStA7b8ivzqpoHquZB"
    "Y2se6MYCYfn8JQJV62Cupqw0x0xOeozStA7l8hmJpUXcUMxUz8JiRevjfRwQduwdWxLQHw"
    "2Ggx6Fm1I+4v/30HtghevpkCtoPOLP/J3B3/3U7d+wd8/06oE7lbQvInhmi52f8uZKW8+l"
    "mL802tZtj0oqrwvIBYYbGb+W9B6Uj0udfVwEi+Muh6LQQZ1Vy0f9wdf+mB10CL+yMPhHfN"
    "cbfO4Pvmjd63H/a3fcHw4uwRJig61fbkrjiRYe8XjU796wZYh00/tL6/121x+x3jwzLXfO"
    "ZH12f6dd0n70De2G/X0/1j4/9NgT29GMFT1xr7uD694NP3SnDFRzx3O3/BJBKaZbmRMghV"
    "z5qdZ6//tG3RRn/2L7X+ig1vtf3MX3D1f316P+nbvr7dUkbLvDTjwpolo8ydYtniSUi4K1"
    "XWYPCoRq99V694kuPpITnSBWnFad51rw/UnOc4areJQob35bNbdsvuIqkpjLlwhgZprEOJ"
    "nKlhgPOxO83QqiKtAoSOOQprniSXHRKfTqbK/z2e77LyYmOidYISRRmdMTmqiIZ3ZhQAUq"
    "Ff2xJfrDRSsJsHz0R9hTM4HdHv0hrKyM6I/4cVAGsl43jTwDtqMaHoB7pExd0Kkx961c5A"
    "XK3PK+WrSQY/IH+7XlIDWCfp6tNiKVIWTsgNOD3aqwONG35U1KYjUSqn+RyZ4YDZcQ/0Im"
    "bQVoqtv7nuH3qyX71zXtqa0orWy6T/ZD6YF18VnftBUimzJYGto3gfo97aWvUqfLRSB73F"
    "N2HHLIXm2NRtYWYdutQcljnvIcA4/WLYUH3B6SAcZbW6cGC/vf5fKrbmsesJgXJxw264Bo"
    "DyrKsQ1RjuKSKAq8SKW0FPHcf9EtUxRTgUhBmq/4ieR72FM9EUkv0Uxgt6ooxM1aQPETXl"
    "t7Yts6VUQcWmHP1jGhiqfiyGZnQh3IdnbGgsXzkn9zK7h4SkfgENNgyU9ClqUDdJb5G0zp"
    "Z/0InujoJoLGE3CgadpgPedsC2vgEPIC4PMznKYkWqlumALZVlw8tjJQ4v57oc3Y/+0pWf"
    "psJPsk/oxVZ2c7SvFWbeCtwvWRwD3b9VsgqrMn2o5e3yeFvL5Pcry+T5Je3/6m2sX1z6et"
    "M9ZHd6Ph1/59fzhwvXIjLuqP+Kb/U+/69+ub3iUIPFcf8cN99wt9wrUtj/jupsu8gk0dP+"
    "Lu9XXv/v7SK7TOWvZG96wltOhfvwyv6B9M18c8fO9798y714Y28wEejQe90aWfpOoRD8c/"
    "90Yao78EhJ2S3EUlfki/jedhcL4W3XgBQesCLc4+FAm3jXseROJtPyTA9S+qBL5XaJbpcB"
    "OlOpy/TZUnm+ty84/T07Ozj6fvzz58ujj/+PHi0/vA9yb5Ks8J56r/hfnhCNOQdMwx0Aza"
    "KaJP9tIOKep8yO24usuPsmOVaJLwZqdL9durpP37JO0P2eDYiZKbrT+kOmCa/reBvcQs/R"
    "acQrRrdWmBVLnm19qlT6l3lWdffUFVnn1v49mntOcla8/fVMfL3bOyNby+99Z2/a4vvBep"
    "OrmElk0weKEXDwYI28iAca2rM4eCYvYYPM0IhpRxeGIJHYBJ8IzpXnG05d9szjCnVZg8xJ"
    "AFzObwDwdaWDcl9b7ed7B/Vpd5m82gss23RX8cXWkJ5HOyb4lkLRT5K9Ehq3zPKt/zd5Xv"
    "WaX1qzatn0V2z0fj09Z51R91P9/2B5eA53B7xLfdQfcLswS5/Kr1iHu3dzfD33u9SwAXS5"
    "NsINzJNFR6PksGrjZDrzAlvKn49IQ91DgLd2PnCNlu7HCaiSlPISzQHVAl7POijVUJ83Bt"
    "k8w0tEsxwCS1CvWus144Io3KTHOETM1vnedX6f0r0Pv72hUJRCMkKj+C8uh+K49uX7O7J7"
    "IFA4HruVy3ohrZqwKkdHwweLi5KRbKf+DYvYZgXWnoXiT0OsUMIgZmZ1tBoNiumIe7g6Dt"
    "VvT0Cnc6hP/p7VBKTEyDPiYWWGET4RdodDzHSzCHuunMO2Bm6RS9DuDJRju0nYPMDE/3yo"
    "Z7pMLhPYSYVSJ12Ej+ALpJ+6d9YF6klAq8Bu2bnhPPz8eg64AFPePdD6JtAxraOBqYiIkD"
    "KCE0skwseVYUsWgt78bjQKcmgsEhWFJgYrzGaHSI6NjVDBczNPnjlTsC7UVz14L3Q9gD1+"
    "t8/+GU8aguxiNioRnaWcEVUtdaA/mt/z/d0edLsEZ/0luE6bf6N0y5hUzmFj/4lXnE45dH"
    "fH3T7w3Gl8Ddz4/4a2/weTi69M6zemi8dkpVrRJUN0Mej94dMvMbpVMalzrPcOJm3eXYTX"
    "TSoOIsQ3raEnrWfu7dDnmBAgMuCC9Q8LnnlSZwn3o1CdibUe/r8Ff21IKv5IU9eRj8Ohh+"
    "G1xSvpQ7+ux0NpceTOTNy05HdJxWndRN2McTqXo9AlH7rOOVVAtLCh67baxYD+qWrPPuQr"
    "bmClfaQredNKXkNutugvyARt7gSWOtvLppEpaJXwjWlYm3SqNXZnaJCVCGufINc4Kariim"
    "ApEyzsVCnASta+EQJ4FKLVNlPz5gwJi79pLgygeMhT01c5luDxgT9qkKGCsVXGnjvHsRlY"
    "DtddBRI8+DrcgKN7byeqjW60GugIFrVE4RJiR8Hr6wPtoDdBqHyqxRe6LkbvIb2lGLztBY"
    "cgrboXtUs1i6IHvfVTVyexu5nbUVM5Ux/PBuR341gxSfo0ihg+1h1//yGm6PusaAlUUFa2"
    "K9AOTARUqqy3gE9CXQWTI3TkgRBDxdpgWn1go57G+vbUq8dcWDlRlpLRSLVeHPLfFgUeHP"
    "hwx/dpCTFa6YjnNA0EKEK7F4rSypaFuveeusiReFsL3IwfYiia2qM/4dGA+V7USF4dRJdV"
    "Lj1FDROmIp8kmszNh2GWXqtyyQGsp2O+dpo91gAiYnuBoQHg/A5QrvsScSpGdvSgolJXde"
    "Xbqn1ZJdGkomUTJJClkLOWYlkzRSJqGXuLNK0RrmpMkPKFqI8XkRiM+zET5XQp8S+t5+Ub"
    "dJ6BMZKZlZFinVNNd6mpVsr2R7JdsXku2D6tcpgn20MnaRhM+0tWZ4zbeK9j+TNUsct2Gl"
    "ooxttkDwTCyeGYB2nxTk9+uqgNjOflRcXFdidF3EaG/JJW/zdMS95nlXeHOPojRo2ZWcCB"
    "xgWQ15zEWKvJZZcytO1qa6W6cn5x/PP519OA/KbQVP8qpsJYMy5lA3Mq7GTGAFGoWqCnVR"
    "LJ1i6XZl6borOiUW+pP7510TI9Vok2yUy+QhA2IHORsKjFHYdsPaumaVsKiyBQ0IFyzv1B"
    "RyVmzN3iOHMnAbXo2D5V9x5ogycWCB8MqhPT9bZMGqK1vQTx21ntMnlGhNGTzdfoGp1p1D"
    "Dy+Zi8rzsiw56xPtBtF+VOql1nC3b16gczvkB1Opl1+ekx4IdL9MqfhqIRmQ43QttF9Uom"
    "afznWTjSBliROIWoj0yemnQklmPuVkmfmUKJFCUvPL5NSgIek8XfMNRmeFVvJZzko+S7F2"
    "NqAmeLMt9jrlUTXfnBILRMmpDC6QtUmYPnBp8IVu7JLWP0KmzGS1NpNFZAXJORYp1TTXep"
    "qZVWQXi7et0mA1Yn4d8gKxJi8nxulKqTzVamHRRYwnOZfdTTFStaPqvKO8BKI7HJoipZrl"
    "Os/ymyb6ahDDI5GUKqLTlsBUpFKg5lvpPLRKsNK1LkNDJ2akExeWYKS77t5fdz/3KkqeNE"
    "TGtHACpaaim51BKQD3bQygkaw2KZZPMedNEZNnmG6nqOWTtXVNj2sWSuYQoPthZZMNLylx"
    "yeyHzHXcjsSc/c0GNh2WJcdgHmphEaFjMMTmhpLYwOXXAaJNWSqaVMvnoYffbvlU9kRlT/"
    "wuRESlNG251KCUpt/HNAeXn6QwkyBU8ky+PCOWStyT8RbrMzYT3q2Md2KJ1Yn5jog+abns"
    "BMGoMPNdjO8e4jDUg3nmeWztMehTxtWGUwtGGFe3hcvb/MhZW3o6MF85SP9lUZaYLJY6az"
    "eljBEdFlqMdw7+SLLdBx9dcd31OuPyuG53/ncw0iQIW+g8Uq1XX0qAyy/3w8F2t760EBcD"
    "0d39XypgNzn7axrMDBKBN/PhfXfb/S2O/PXN8Cq+CVgHV3EHnmd6VmkmmZGV/FSkEqvp2G"
    "M6KJYIyzq6CkQtPHwq8XINV60k1BGq1nlhVoK00re0XBD3WGrZ4kEC1WFZ12YI4NnSYcQe"
    "Ruh3JmGXyQKfGmfWzO2kkuaXkzQ/sbeTkFFZekzofwpqfe7Cfpq4nbeXWBJOswLanr00OL"
    "EiFylanGQZjAKanFgljqKmVK+8FIuzDJUqzKTp9ecqT3j1Vm7oDLJ/pBlG9+tMMsAzoabj"
    "oaIqMrMtOp31nMhw917zFopQlSSTtKBukxQvp7yQTJ9CiU5FRKfgOEpgvKVUtl2qh2vd1n"
    "abhCcd22to7TbLIqlyZa7zPHvsSwoHkFuAO0q2W93t5sxpmWW3/a0xSUk8ln0/xchad0lV"
    "wgYoP4zqnPUd/flZ1lU/QqMAVY4th3RsSa/Ly1dkCQDf+/20FNvozq1VujJP5ZlWWCZQhh"
    "ZQL0XCYgp6CkGLiou8EGWgF6J90afc+91T/Fy6OWR1x2vfAcRynXdYFkxGzfznvcbg3ZNu"
    "a+xXPP2Q4SBU8aCP+BH3HTCBM4RtnsqMEjlo+gKdDljP0XQuJMSd69hgI8eTnvFEZ25zTP"
    "iXTVZO9IvAVMfsY35kLk38B0BGAOnw0f79dGtMrcaMCT/yjiEbdMLjCaD53GH/ZB/CfyX/"
    "ZJaUDb7SX0rXqPu97qAI76KHi5XgcT+2nFo68eRr9Av8niPjlDhCpMB2MFiJ3dtuH/vmpF"
    "M6SqWjfPOL8QDCiXfuSgmBIYkSAJUeuA56YPfKTzFc3y9008xMsxUh2ynJVs1UR16OrbPT"
    "jx+CrFrsj7w8Wve33ZsblThr3/utcepWl6HeMRFMjFZNda2nWiXPavf8RiQeCclEpNpDQm"
    "nOzEoolkURWypEVqBUO6fOO2en208lQGvE3EYVWXL711C7t0EzvJ5nWLB7eLVIGE5Sptrr"
    "oJTUkdXM7tFN76fxJTDhs/OIe7/d9Ue9z5fAzcVgPOJR7+6me80eWXBp6lP27L53f98fDi"
    "6Bd83TJ+PuTz/Rv5kN5RF/GXUHtMuZpWPW5+BL90vvtscehQasR9y9vqb9XHrupN5Ivwcj"
    "bVy3C/lE2wUUACd5abYTSixVWal8Fki3tYiqvjCoApViK2OlI1S+xvI5deVdUxG0nnVXNm"
    "5NoFKgKpelagHd4ZIq54ZqD5w5HmAMqiS00q5JD143zYR0q2dSZEEpf69D+nulXFclAHsX"
    "9tRSaMVLugC4qrBqyYVV03nYEvBVbrYZKKvU2DIIZ6fGzjggXMG/vAOiIMtQTz3B9jNC0J"
    "MI+NJPAIOHm5s8b2aV4GL35A3l+n3Tj6JL+yjD99t72yns/00JtBePYntqAQxG911A2x+D"
    "8RwCDNcsszl3cp7rNvOhXmHAurV/BMQ0mOM1hiyBo74By9XERPYcGoBbtNwy0s4cbjgBfc"
    "x68JTMKYkIDjq0yhNZL4GxA/LyROpmWhjnGP6R4YYXUrTCazfPxtb7bSyY1xI58QIT281w"
    "8MVvHk+UF1PTsd00TQKenZcwpFDJCPdIRqicJFtuYebXl/ZskYXsHIuUapprN80JlefbRA"
    "7e6shM4x3581yukaycCflDW/gNC+ShYm3BWkcOnViWG2oCgU1ZTx60Zns1cqYsgRRP8s3S"
    "SrGgN4fe2+zBGi2hwYvuLCgLN6c8HdApv4ZnJvw7FWV4xZ60hFUHGlUyoo4N5B3CBtR9hx"
    "9jBVVyq7Ywoo5U3JjT2rCxiyK5yWmr7JCmi0R28hf602TQ9du3EN/yU7/bq8m/YFpOyZwc"
    "+yFJCyE+KxQzdpYTM3aWjBljN4yMlOq3bwW+h5ZR584ixdE6G2y/vQJ7B7CnFmTg7CCaip"
    "RKbKmd2BKdZo9ZlZzikEpNb62nV3ccuFg6KbadzHjmKMlOAc07zef7qngAN5z59OT84/mn"
    "sw/nQUxz8CQvsDkZ0xwR+aRUOSGZigep84aJyPFSB2JIpua3zvNr6rajQcsiKU4GORVpBK"
    "rWpdMoTTSqiUK0615hRyk6Uf9Vp4BaVI+0LZRKzbE2TDlpQBOxrF06WMPJnJCXS568y3u8"
    "ASaZpWdFk6SX1FZ6nflJ+JWGsh0ayh1SWivOvf4XlcO26kKGcY9QHI5vr1J9Vzbr7ujOSg"
    "bQkKBFiZ1Kg1OaiVL8k5Rq2U2TLgNwSNE6hCtJ+CYyREVZFpFKhX7lh355aCUBlvbo/hb2"
    "1Exgt7pziyurTsXse9hYEpReyj541ykgUsFo460y1Tcq1UCWIdpLo4xYNTLTYM4eEDwTC0"
    "B9Ovff/gie3CLh9hMvHe86hHa46OQ5Fj8jy3YuOaXO0jqbEEyIM+cOw0mJ7OCjKwfleh1r"
    "nRypa2WlmCKzr2aveSsskQe4mb2tlEQ42x05QqL8kffwR7aIs6PdV6RUavA6axeQrS11lp"
    "wzOcm5lbIEut1KZe20wYInjS2W5cK2w7YSCNWuqvOu8qYqM5tc7gTvk0KuzqJ7JcoR5Z30"
    "fWwooeB3UfFGpDqsmNMM/YyMFkGVqa93mXpfL5aimomozLZqZiKKumLGbvjKwmyYNoPVxf"
    "J+M4vjJjbkhb2CovFgRgAdBSDM1SHEYoHc9I+gDtcGsIKgYG0hx4EYvHtCRlbhsIOMWpcw"
    "oFhVKjElTGTUcqt3ictXvC/LHanUvpVurC66sTfOpNscAUciQaGKlaowVmqy0eiNkhKfna"
    "sLiVApTYiEJoSdGzKaXb+9UuvuodZVAvMuU9E4gVmF87R6elU4jwrnURtGhfOo+fX37wta"
    "Lndia0RKNct1nmUVtHUou1rdDC713US7u8RmmlHkU8zvbkipB7Dlm1IyMKdfs3eC4zAasC"
    "VgV5rWuG9QtIgD8XSTkdo41qKzJb2x37Z4ZuMxywjMDUKOlyYO6GCxcvhEgxU2eIwl7a7j"
    "Jg9eI2feoQSG++eUfi4zKSHnGPwKl47nuWvom6RpqtqhUuxRzBrkuDcbw+OfefapiAZHGV"
    "jaYWBx5FihgKCF5oCT00KlIE9zakGeJvgg74wpbG2BB/bdOhy6hbjMkxwu8yTJZfoHowzE"
    "UZoW4vypCMyfslH+lADZQDNoS+X/CylaCHD5VsOsAM1sS1ZmgKacLas5mgZlyqrNVDRC6b"
    "OXo2J5sksXWmg6P0pLH+O+yZVV9LDNNhEle2JLjgXMNA+lcuMphiHvzKmtb2Y5hqFslvsV"
    "WrYkxxIhaeF9enpxUeBCpa1yMkJfJK5UuqkkEPaatxDdSthuOqKTWrwum2OJkCj3G0me5U"
    "0vs7/+P/YDTq4="
)
