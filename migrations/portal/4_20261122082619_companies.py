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
        """CREATE TABLE IF NOT EXISTS "product_module_need" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "module_id" CHAR(36) NOT NULL REFERENCES "product_module" ("id") ON DELETE CASCADE,
    "needed_id" CHAR(36) NOT NULL REFERENCES "product_module" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_product_mod_module__a477b3" UNIQUE ("module_id", "needed_id")
) /* That a module does not work without another of its product. */""",
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
        """CREATE TABLE IF NOT EXISTS "account_draft" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "owner_id" CHAR(36) NOT NULL,
    "opened_as" VARCHAR(12) NOT NULL /* TRIAL: trial
SUBSCRIPTION: subscription */,
    "page" SMALLINT NOT NULL,
    "wish" JSON NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "changed_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "account_id" CHAR(36) REFERENCES "account" ("id") ON DELETE RESTRICT,
    "partner_id" CHAR(36) NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT
) /* An account on its way to being opened. Whoever began it sees it, nobody else; `account_id` once it is opened. */""",
        'CREATE INDEX IF NOT EXISTS "idx_account_dra_partner_ad2b0b" ON "account_draft" ("partner_id", "owner_id", "expires_at")',
        'CREATE INDEX IF NOT EXISTS "idx_account_dra_expires_62da68" ON "account_draft" ("expires_at")',
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
        """CREATE TABLE IF NOT EXISTS "account_notice" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "kind" VARCHAR(20) NOT NULL,
    "about" VARCHAR(40) NOT NULL,
    "days" SMALLINT NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "engagement_id" CHAR(36) NOT NULL REFERENCES "engagement" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_account_not_engagem_640c01" UNIQUE ("engagement_id", "kind", "about", "days")
) /* That a partner was told of something about an account: `trial_ends` or `renews`, `days` before, of the end `about`. */""",
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
        """CREATE TABLE IF NOT EXISTS "invite_link" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "opened_as" VARCHAR(12) NOT NULL /* TRIAL: trial
SUBSCRIPTION: subscription */,
    "language" VARCHAR(10) NOT NULL,
    "campaign" VARCHAR(80) NOT NULL,
    "campaign_key" VARCHAR(160) NOT NULL,
    "code" VARCHAR(32) NOT NULL UNIQUE,
    "visits" INT NOT NULL,
    "sign_ups" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "rotated_at" TIMESTAMP,
    "off_at" TIMESTAMP,
    "made_by_id" CHAR(36) REFERENCES "person" ("id") ON DELETE RESTRICT,
    "partner_id" CHAR(36) NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    "plan_id" CHAR(36) REFERENCES "product_plan" ("id") ON DELETE RESTRICT,
    "product_id" CHAR(36) NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT
) /* A partner's address through which a business signs up; one for each product, offer and campaign. `off_at`: leads nowhere. */""",
        'CREATE INDEX IF NOT EXISTS "idx_invite_link_partner_3aaa69" ON "invite_link" ("partner_id", "created_at", "id")',
        """CREATE TABLE IF NOT EXISTS "invitation" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "invited_by_name" VARCHAR(200) NOT NULL,
    "opened_as" VARCHAR(12) NOT NULL /* TRIAL: trial
SUBSCRIPTION: subscription */,
    "language" VARCHAR(10) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "email_key" VARCHAR(254) NOT NULL,
    "wish" JSON NOT NULL,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMP NOT NULL,
    "sent_at" TIMESTAMP NOT NULL,
    "sent" SMALLINT NOT NULL,
    "reminders" SMALLINT NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "accepted_at" TIMESTAMP,
    "revoked_at" TIMESTAMP,
    "closed_at" TIMESTAMP,
    "invited_by_id" CHAR(36) REFERENCES "person" ("id") ON DELETE RESTRICT,
    "link_id" CHAR(36) REFERENCES "invite_link" ("id") ON DELETE RESTRICT,
    "partner_id" CHAR(36) NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    "plan_id" CHAR(36) REFERENCES "product_plan" ("id") ON DELETE RESTRICT,
    "product_id" CHAR(36) NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT,
    "engagement_id" CHAR(36) UNIQUE REFERENCES "engagement" ("id") ON DELETE RESTRICT
) /* An offer to one address to open an account. By mail (`engagement` at once, the account is `invited`), or begun through a */""",
        'CREATE INDEX IF NOT EXISTS "idx_invitation_partner_422766" ON "invitation" ("partner_id", "created_at", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_invitation_partner_9990aa" ON "invitation" ("partner_id", "email_key", "closed_at")',
        'CREATE INDEX IF NOT EXISTS "idx_invitation_closed__63b472" ON "invitation" ("closed_at", "expires_at")',
        """CREATE TABLE IF NOT EXISTS "invite_link_day" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "day" DATE NOT NULL,
    "visits" INT NOT NULL,
    "sign_ups" INT NOT NULL,
    "link_id" CHAR(36) NOT NULL REFERENCES "invite_link" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_invite_link_link_id_e13eb8" UNIQUE ("link_id", "day")
) /* How often a link was looked at, and how many signed up through it, on one day. */""",
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
        'ALTER TABLE "partner" ADD "signed_up_by" VARCHAR(200)',
        'ALTER TABLE "partner" ADD "signed_up_email" VARCHAR(254)',
        'ALTER TABLE "partner" ADD "status_at" TIMESTAMP',
        'ALTER TABLE "partner" ADD "shows_other_clients" INT NOT NULL DEFAULT 0',
        """ALTER TABLE "partner" ADD "status" VARCHAR(10) NOT NULL DEFAULT 'active' /* PENDING: pending
ACTIVE: active
SUSPENDED: suspended
DECLINED: declined */""",
        'ALTER TABLE "partner" ADD "status_why" VARCHAR(500)',
        'ALTER TABLE "partner" ADD "requires_second_factor" INT NOT NULL DEFAULT 0',
        'ALTER TABLE "person" ADD "has_second_factor" INT NOT NULL DEFAULT 0',
        'ALTER TABLE "product_module" ADD "retired_at" TIMESTAMP',
        'ALTER TABLE "product_plan" ADD "price_minor" BIGINT',
        'ALTER TABLE "product_plan" ADD "retired_at" TIMESTAMP',
        'ALTER TABLE "product_plan" ADD "currency" VARCHAR(3)',
        'ALTER TABLE "account" ADD "request" JSON',
        'ALTER TABLE "account" ADD "plan_wanted_at" TIMESTAMP',
        'ALTER TABLE "account" ADD "admin_id" VARCHAR(64) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "timezone" VARCHAR(64) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "provisioning_since" TIMESTAMP',
        'ALTER TABLE "account" ADD "provisioning_why" VARCHAR(500) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "phone" VARCHAR(40) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "wanted_plan_id" CHAR(36) REFERENCES "product_plan" ("id") ON DELETE RESTRICT',
        'ALTER TABLE "account" ADD "admin_name" VARCHAR(200) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "locale" VARCHAR(10) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "currency" VARCHAR(3) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "was_in_use" INT NOT NULL DEFAULT 0',
        """ALTER TABLE "account" ADD "provisioning" VARCHAR(8) NOT NULL DEFAULT 'none' /* NONE: none
QUEUED: queued
DONE: done
FAILED: failed */""",
        'ALTER TABLE "engagement" ADD "allows_other_user" INT NOT NULL DEFAULT 1',
        'ALTER TABLE "engagement" ADD "is_portal_master" INT NOT NULL DEFAULT 0',
        'ALTER TABLE "engagement" ADD "user_id" CHAR(36) REFERENCES "person" ("id") ON DELETE RESTRICT',
        # by hand: one request of a person for a client waits at a time
        'CREATE UNIQUE INDEX "uid_access_request_waiting" ON "access_request" ("staff_id", "client_id") WHERE "decided_at" IS NULL',
        # by hand: one link of a partner, product and offer has no campaign's name
        'CREATE UNIQUE INDEX "uid_invite_link_name" ON "invite_link" ("partner_id", "product_id", "opened_as", "campaign_key") WHERE "off_at" IS NULL',
        # by hand: a partner has one portal master
        'CREATE UNIQUE INDEX "uid_engagement_master" ON "engagement" ("partner_id") WHERE "is_portal_master" = 1 AND "ended_at" IS NULL',
        # by hand: what was in use before the column was
        """UPDATE "account" SET "was_in_use" = 1 WHERE "lifecycle" IN ('trial', 'trial_expired', 'paying', 'past_due')
    OR ("lifecycle" = 'cancelled' AND ("trial_ends_at" IS NOT NULL OR "last_activity_at" IS NOT NULL))""",
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
        """CREATE TABLE IF NOT EXISTS "product_module_need" (
    "id" UUID NOT NULL PRIMARY KEY,
    "module_id" UUID NOT NULL REFERENCES "product_module" ("id") ON DELETE CASCADE,
    "needed_id" UUID NOT NULL REFERENCES "product_module" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_product_mod_module__a477b3" UNIQUE ("module_id", "needed_id")
)""",
        'COMMENT ON TABLE "product_module_need" IS \'That a module does not work without another of its product.\'',
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
        """CREATE TABLE IF NOT EXISTS "account_draft" (
    "id" UUID NOT NULL PRIMARY KEY,
    "owner_id" UUID NOT NULL,
    "opened_as" VARCHAR(12) NOT NULL,
    "page" SMALLINT NOT NULL,
    "wish" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "account_id" UUID REFERENCES "account" ("id") ON DELETE RESTRICT,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT
)""",
        'CREATE INDEX IF NOT EXISTS "idx_account_dra_partner_ad2b0b" ON "account_draft" ("partner_id", "owner_id", "expires_at")',
        'CREATE INDEX IF NOT EXISTS "idx_account_dra_expires_62da68" ON "account_draft" ("expires_at")',
        """COMMENT ON COLUMN "account_draft"."opened_as" IS 'TRIAL: trial
SUBSCRIPTION: subscription'""",
        'COMMENT ON TABLE "account_draft" IS \'An account on its way to being opened. Whoever began it sees it, nobody else; `account_id` once it is opened.\'',
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
        """CREATE TABLE IF NOT EXISTS "account_notice" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(20) NOT NULL,
    "about" VARCHAR(40) COLLATE "C" NOT NULL,
    "days" SMALLINT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "engagement_id" UUID NOT NULL REFERENCES "engagement" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_account_not_engagem_640c01" UNIQUE ("engagement_id", "kind", "about", "days")
)""",
        'COMMENT ON TABLE "account_notice" IS \'That a partner was told of something about an account: `trial_ends` or `renews`, `days` before, of the end `about`.\'',
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
        """CREATE TABLE IF NOT EXISTS "invite_link" (
    "id" UUID NOT NULL PRIMARY KEY,
    "opened_as" VARCHAR(12) NOT NULL,
    "language" VARCHAR(10) NOT NULL,
    "campaign" VARCHAR(80) NOT NULL,
    "campaign_key" VARCHAR(160) COLLATE "C" NOT NULL,
    "code" VARCHAR(32) COLLATE "C" NOT NULL UNIQUE,
    "visits" INT NOT NULL,
    "sign_ups" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "rotated_at" TIMESTAMPTZ,
    "off_at" TIMESTAMPTZ,
    "made_by_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    "plan_id" UUID REFERENCES "product_plan" ("id") ON DELETE RESTRICT,
    "product_id" UUID NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT
)""",
        'CREATE INDEX IF NOT EXISTS "idx_invite_link_partner_3aaa69" ON "invite_link" ("partner_id", "created_at", "id")',
        """COMMENT ON COLUMN "invite_link"."opened_as" IS 'TRIAL: trial
SUBSCRIPTION: subscription'""",
        'COMMENT ON TABLE "invite_link" IS \'A partner\'\'s address through which a business signs up; one for each product, offer and campaign. `off_at`: leads nowhere.\'',
        """CREATE TABLE IF NOT EXISTS "invitation" (
    "id" UUID NOT NULL PRIMARY KEY,
    "invited_by_name" VARCHAR(200) NOT NULL,
    "opened_as" VARCHAR(12) NOT NULL,
    "language" VARCHAR(10) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "email_key" VARCHAR(254) COLLATE "C" NOT NULL,
    "wish" JSONB NOT NULL,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "sent_at" TIMESTAMPTZ NOT NULL,
    "sent" SMALLINT NOT NULL,
    "reminders" SMALLINT NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "accepted_at" TIMESTAMPTZ,
    "revoked_at" TIMESTAMPTZ,
    "closed_at" TIMESTAMPTZ,
    "invited_by_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT,
    "link_id" UUID REFERENCES "invite_link" ("id") ON DELETE RESTRICT,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    "plan_id" UUID REFERENCES "product_plan" ("id") ON DELETE RESTRICT,
    "product_id" UUID NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT,
    "engagement_id" UUID UNIQUE REFERENCES "engagement" ("id") ON DELETE RESTRICT
)""",
        'CREATE INDEX IF NOT EXISTS "idx_invitation_partner_422766" ON "invitation" ("partner_id", "created_at", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_invitation_partner_9990aa" ON "invitation" ("partner_id", "email_key", "closed_at")',
        'CREATE INDEX IF NOT EXISTS "idx_invitation_closed__63b472" ON "invitation" ("closed_at", "expires_at")',
        """COMMENT ON COLUMN "invitation"."opened_as" IS 'TRIAL: trial
SUBSCRIPTION: subscription'""",
        'COMMENT ON TABLE "invitation" IS \'An offer to one address to open an account. By mail (`engagement` at once, the account is `invited`), or begun through a\'',
        """CREATE TABLE IF NOT EXISTS "invite_link_day" (
    "id" UUID NOT NULL PRIMARY KEY,
    "day" DATE NOT NULL,
    "visits" INT NOT NULL,
    "sign_ups" INT NOT NULL,
    "link_id" UUID NOT NULL REFERENCES "invite_link" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_invite_link_link_id_e13eb8" UNIQUE ("link_id", "day")
)""",
        'COMMENT ON TABLE "invite_link_day" IS \'How often a link was looked at, and how many signed up through it, on one day.\'',
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
        'ALTER TABLE "partner" ADD "signed_up_by" VARCHAR(200)',
        'ALTER TABLE "partner" ADD "signed_up_email" VARCHAR(254)',
        'ALTER TABLE "partner" ADD "status_at" TIMESTAMPTZ',
        'ALTER TABLE "partner" ADD "shows_other_clients" BOOL NOT NULL DEFAULT False',
        'ALTER TABLE "partner" ADD "status" VARCHAR(10) NOT NULL DEFAULT \'active\'',
        'ALTER TABLE "partner" ADD "status_why" VARCHAR(500)',
        'ALTER TABLE "partner" ADD "requires_second_factor" BOOL NOT NULL DEFAULT False',
        'ALTER TABLE "person" ADD "has_second_factor" BOOL NOT NULL DEFAULT False',
        'ALTER TABLE "product_module" ADD "retired_at" TIMESTAMPTZ',
        'ALTER TABLE "product_plan" ADD "price_minor" BIGINT',
        'ALTER TABLE "product_plan" ADD "retired_at" TIMESTAMPTZ',
        'ALTER TABLE "product_plan" ADD "currency" VARCHAR(3)',
        'ALTER TABLE "account" ADD "request" JSONB',
        'ALTER TABLE "account" ADD "plan_wanted_at" TIMESTAMPTZ',
        'ALTER TABLE "account" ADD "admin_id" VARCHAR(64) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "timezone" VARCHAR(64) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "provisioning_since" TIMESTAMPTZ',
        'ALTER TABLE "account" ADD "provisioning_why" VARCHAR(500) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "phone" VARCHAR(40) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "wanted_plan_id" UUID',
        'ALTER TABLE "account" ADD "admin_name" VARCHAR(200) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "locale" VARCHAR(10) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "currency" VARCHAR(3) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "was_in_use" BOOL NOT NULL DEFAULT False',
        'ALTER TABLE "account" ADD "provisioning" VARCHAR(8) NOT NULL DEFAULT \'none\'',
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
        'ALTER TABLE "account" ADD CONSTRAINT "fk_account_product__3ff0ab40" FOREIGN KEY ("wanted_plan_id") REFERENCES "product_plan" ("id") ON DELETE RESTRICT',
        'ALTER TABLE "engagement" ADD CONSTRAINT "fk_engageme_person_f13c1a7b" FOREIGN KEY ("user_id") REFERENCES "person" ("id") ON DELETE RESTRICT',
        # by hand: one request of a person for a client waits at a time
        'CREATE UNIQUE INDEX "uid_access_request_waiting" ON "access_request" ("staff_id", "client_id") WHERE "decided_at" IS NULL',
        # by hand: one link of a partner, product and offer has no campaign's name
        'CREATE UNIQUE INDEX "uid_invite_link_name" ON "invite_link" ("partner_id", "product_id", "opened_as", "campaign_key") WHERE "off_at" IS NULL',
        # by hand: a partner has one portal master
        'CREATE UNIQUE INDEX "uid_engagement_master" ON "engagement" ("partner_id") WHERE "is_portal_master" = TRUE AND "ended_at" IS NULL',
        # by hand: what was in use before the column was
        """UPDATE "account" SET "was_in_use" = TRUE WHERE "lifecycle" IN ('trial', 'trial_expired', 'paying', 'past_due')
    OR ("lifecycle" = 'cancelled' AND ("trial_ends_at" IS NOT NULL OR "last_activity_at" IS NOT NULL))""",
    ],
}

DOWN = {
    "sqlite": [
        # by hand: a partner has one portal master
        'DROP INDEX "uid_engagement_master"',
        'ALTER TABLE "partner" DROP COLUMN "signed_up_by"',
        'ALTER TABLE "partner" DROP COLUMN "signed_up_email"',
        'ALTER TABLE "partner" DROP COLUMN "status_at"',
        'ALTER TABLE "partner" DROP COLUMN "shows_other_clients"',
        'ALTER TABLE "partner" DROP COLUMN "status"',
        'ALTER TABLE "partner" DROP COLUMN "status_why"',
        'ALTER TABLE "partner" DROP COLUMN "requires_second_factor"',
        'ALTER TABLE "person" DROP COLUMN "has_second_factor"',
        'ALTER TABLE "product_module" DROP COLUMN "retired_at"',
        'ALTER TABLE "product_plan" DROP COLUMN "price_minor"',
        'ALTER TABLE "product_plan" DROP COLUMN "retired_at"',
        'ALTER TABLE "product_plan" DROP COLUMN "currency"',
        'ALTER TABLE "account" DROP COLUMN "request"',
        'ALTER TABLE "account" DROP COLUMN "plan_wanted_at"',
        'ALTER TABLE "account" DROP COLUMN "admin_id"',
        'ALTER TABLE "account" DROP COLUMN "timezone"',
        'ALTER TABLE "account" DROP COLUMN "provisioning_since"',
        'ALTER TABLE "account" DROP COLUMN "provisioning_why"',
        'ALTER TABLE "account" DROP COLUMN "phone"',
        'ALTER TABLE "account" DROP COLUMN "wanted_plan_id"',
        'ALTER TABLE "account" DROP COLUMN "admin_name"',
        'ALTER TABLE "account" DROP COLUMN "locale"',
        'ALTER TABLE "account" DROP COLUMN "currency"',
        'ALTER TABLE "account" DROP COLUMN "was_in_use"',
        'ALTER TABLE "account" DROP COLUMN "provisioning"',
        'ALTER TABLE "engagement" DROP COLUMN "allows_other_user"',
        'ALTER TABLE "engagement" DROP COLUMN "is_portal_master"',
        'ALTER TABLE "engagement" DROP COLUMN "user_id"',
        'DROP TABLE IF EXISTS "identity_code"',
        'DROP TABLE IF EXISTS "invitation"',
        'DROP TABLE IF EXISTS "identity_sign_in"',
        'DROP TABLE IF EXISTS "identity_restore_request"',
        'DROP TABLE IF EXISTS "identity_client_link"',
        'DROP TABLE IF EXISTS "account_notice"',
        'DROP TABLE IF EXISTS "person_pending_sign_in"',
        'DROP TABLE IF EXISTS "invite_link_day"',
        'DROP TABLE IF EXISTS "account_case"',
        'DROP TABLE IF EXISTS "account_job"',
        'DROP TABLE IF EXISTS "account_user"',
        'DROP TABLE IF EXISTS "account_draft"',
        'DROP TABLE IF EXISTS "access_request"',
        'DROP TABLE IF EXISTS "outbox_attempt"',
        'DROP TABLE IF EXISTS "invite_link"',
        'DROP TABLE IF EXISTS "product_module_need"',
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
        # by hand: a partner has one portal master
        'DROP INDEX "uid_engagement_master"',
        'ALTER TABLE "engagement" DROP CONSTRAINT IF EXISTS "fk_engageme_person_f13c1a7b"',
        'ALTER TABLE "account" DROP CONSTRAINT IF EXISTS "fk_account_product__3ff0ab40"',
        'ALTER TABLE "partner" DROP COLUMN "signed_up_by"',
        'ALTER TABLE "partner" DROP COLUMN "signed_up_email"',
        'ALTER TABLE "partner" DROP COLUMN "status_at"',
        'ALTER TABLE "partner" DROP COLUMN "shows_other_clients"',
        'ALTER TABLE "partner" DROP COLUMN "status"',
        'ALTER TABLE "partner" DROP COLUMN "status_why"',
        'ALTER TABLE "partner" DROP COLUMN "requires_second_factor"',
        'ALTER TABLE "person" DROP COLUMN "has_second_factor"',
        'ALTER TABLE "product_module" DROP COLUMN "retired_at"',
        'ALTER TABLE "product_plan" DROP COLUMN "price_minor"',
        'ALTER TABLE "product_plan" DROP COLUMN "retired_at"',
        'ALTER TABLE "product_plan" DROP COLUMN "currency"',
        'ALTER TABLE "account" DROP COLUMN "request"',
        'ALTER TABLE "account" DROP COLUMN "plan_wanted_at"',
        'ALTER TABLE "account" DROP COLUMN "admin_id"',
        'ALTER TABLE "account" DROP COLUMN "timezone"',
        'ALTER TABLE "account" DROP COLUMN "provisioning_since"',
        'ALTER TABLE "account" DROP COLUMN "provisioning_why"',
        'ALTER TABLE "account" DROP COLUMN "phone"',
        'ALTER TABLE "account" DROP COLUMN "wanted_plan_id"',
        'ALTER TABLE "account" DROP COLUMN "admin_name"',
        'ALTER TABLE "account" DROP COLUMN "locale"',
        'ALTER TABLE "account" DROP COLUMN "currency"',
        'ALTER TABLE "account" DROP COLUMN "was_in_use"',
        'ALTER TABLE "account" DROP COLUMN "provisioning"',
        """COMMENT ON COLUMN "account_report"."kind" IS 'LIFECYCLE: lifecycle
USAGE: usage
PLAN: plan
ACCESS: access'""",
        'ALTER TABLE "engagement" DROP COLUMN "allows_other_user"',
        'ALTER TABLE "engagement" DROP COLUMN "is_portal_master"',
        'ALTER TABLE "engagement" DROP COLUMN "user_id"',
        'DROP TABLE IF EXISTS "identity_code"',
        'DROP TABLE IF EXISTS "invitation"',
        'DROP TABLE IF EXISTS "identity_sign_in"',
        'DROP TABLE IF EXISTS "identity_restore_request"',
        'DROP TABLE IF EXISTS "identity_client_link"',
        'DROP TABLE IF EXISTS "account_notice"',
        'DROP TABLE IF EXISTS "person_pending_sign_in"',
        'DROP TABLE IF EXISTS "invite_link_day"',
        'DROP TABLE IF EXISTS "account_case"',
        'DROP TABLE IF EXISTS "account_job"',
        'DROP TABLE IF EXISTS "account_user"',
        'DROP TABLE IF EXISTS "account_draft"',
        'DROP TABLE IF EXISTS "access_request"',
        'DROP TABLE IF EXISTS "outbox_attempt"',
        'DROP TABLE IF EXISTS "invite_link"',
        'DROP TABLE IF EXISTS "product_module_need"',
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
    "eJztfWlz4zbW7l9B+Us6VRpXe+0e59atkm2lo4ws9fXSybyvpyRKhCWOKUBDUlY0M/nvFw"
    "dcwU2ERMoUG1+SNokDUs8hgLOf/xwtqOVo5nHnDRPn6Ar954hoc8z+Id5ooSNtsQgvwwVH"
    "G5t8pLbUDWeIg4Fj27G0Ccz2opk2Zpd0bE8sY+EYlADBbzOKdENHq5nmIIey/xuTGbLoqs"
    "X+ickx6rPJLDSZaWSK9RYi/E8dm9jBOhrjF2phZDg2stgFArMiTHT7GJ6u0wl7vEGmVT7o"
    "mTyT0UKzHIKtoaGPUJ8SjFaGM0MaQSNtMqFL4vA7ho00hsPEQfQFOTOMvJtXCJ61ZvNNNf"
    "Zs5M2GbIxt9sgWsin7H9Ip+5NQBwFbgP6Z2I728oKoxWdzKDVhZni++4D5MfqNvwgS3pDN"
    "xV7FASC8yz+wNzMZ3TEaEYx123vXBbbmhm3Db+WjLazpDE6YwNFe2duM8ZoSnT+dIclmsS"
    "d0AbPomqON0Iyauu0hzobYDDdMJuy94RfYLaTZaGFqBkFvmrnELtOWxPjXEg8dOsWMxmKs"
    "+99/sMsG0fEf2IY//3P0YmA2Mfz7KPxd/HvjXx37N5DgPxYW5m9v+7N4HzRZmiZ8tesF/2"
    "iP+GD2ofI//mwh4QkT08CcgTCs+seFH8yenlfGnDBw8Trk0wo7h/ve/PrQp3166t7+zEfC"
    "Gh0PJ9Rczkk4erF2ZpQEw5dLQz8GGrg3xQwNja3IyI4Cr+btP/4l9yNiFxxriYOvRw8v6P"
    "hFW5qwLx39n5clmfD17G1zr9gi2Dw22OImePV/vbeMUAyH/cHj8KHzOBweJXY0D6jo3uNd"
    "mjBUGWIGcQDc//zpzhtiw68ewQNufmnffzi7/JGjQW1navGbHLmjPzkhW1/DkIsh4C47Rc"
    "BvGWCOMcfpoLsUMdB1j+TY/8c24PsXQvTDQ8AH04drvwA/du86D4/tu68w/dy2/2VynNqP"
    "Hbhzyq+uY1c/uPyg7Dxzz7pgEvRb9/EXBH+i/xn0O3GuBeMe/wdWHzsjHTokdDXU9Cgm/m"
    "X/El+oPltfGYZJxt7MNCudqf74GFsZPAfIyKO59sfQZKejM2N/Xp7nMPZb+54vnsvzGLP6"
    "3p1TfutPAVxxky26WYlUO2xa3pZUF7R32ZdCTIVTsyik4lGrEBUQFQWDopDGxAmFaQxTh1"
    "pD2c1VpGrgFntyWWCLPYmfh+EWC7fSgJb9dEMa9eGm4cn/kv5wfaoGfrinHz8W+HLZqMxP"
    "l98TseYasQzMAcFWCNfsexUBPi+C73k2vOcJdEGTSYL768Ognw6uPz6usBgTB/0XmYbtVP"
    "UVRzTF8dIwHYPYx/DY99AQAR9Bd/Eh/nDX/j2O/k1vcB3fU2CCa8YK0NxfXiOqJFwYa5PX"
    "lWbpw8QdekqzxiZvzU/n8SsaAQuX94v/bAWmxa+uMP2omeb6KMX0KNxv5VkgfbHcCYZutE"
    "G2I2awMaWvyCDoxZguGVRX3OTnyqVgsPKMXZ5UZbt2PteUCANdC96cDQYDGkxDrQlOGiP3"
    "8sTNlrRMs807a0RbmHFqemJnG2oM8mYAAAl8r41plzgZBrKQKAavQSrb9z5WdbJM4Q3+8t"
    "fT07OzT6cfzy4/X5x/+nTx+eNnNpa/bvLWpxxmXHe/dPuP4t4HF2LKPiZgwx6yHcF40/g7"
    "S7EgnV5xYztusHdy9+/iDAhIFOY7YD7EfywMS3b/SZAqHmy5C2lreCm5nSegUahvi7rtDP"
    "Vlis6cj3tIpZDfDvmJRibYNGX3G4FMYb8d9lxSwcOlja0UM0Ye/HFKxYHtODDDms7VNzn4"
    "BTKF/ZZfv2kOd1gBKdSKE9tzYsuVkCBVPNjyHHbtSpKncEikcN/y27cmM7aJSIo/USqF/H"
    "bIL4lpkFdZ5KNUCvniyO/kTkjYn5M8GxD8SNl/ONe6EP/KFIQUJolug0M1OYdXw+db2iow"
    "2Mcs7uz3u/HKcOum/XDTvu24sZklOWksqi8nTraTJnq/leukcUdKOmlcIohV9p0hodukhb"
    "A2mSHKPocWmtEVj95mv2Tte1psxOS3NwjhTnXHlDn3Lo4XDxhJx4tApRwvyvFSk+NAOV7q"
    "yg3leFGOl++RB8rxohwv3xPyyvHyftgrx8t7c0A5Xt7x61eOlxpxQjleDtcY6lp3djeGhv"
    "McohloszFUsIJVbgz1ItINbuDLDFg3XOtzril0amnzOR4Gkes+zUab6M8WnaORbTC2jxAl"
    "LSjZ4NeOcCjVwYapIZjPDSRfzdbH6HGGEcErbDu8UgQv7DDToJbDdEncwhA4Ep4O1EmL6V"
    "6fvFNJCP6O8A9V4qAhJQ4CjoqY51c5CIhUoYNaFzpgG0WStdmpdt7wBqYyXhRKZbzISWW8"
    "SKYy2tgZjqUADikaiHEl6aJ1y52q7+Ykke8MsoAkohESBWeaNlIg3OJnamFjSv6G19UHXN"
    "QD2F1CLu7Z6XffvXk8Sny6JSDraxINhTWyWjMwfafEZF89+4Yt2/3taXEv4phWMYXvLTK8"
    "QPyLN9wvHviGiU5BTwomhHp6GmI8WUI+8BX829JeHLQkjmF6Vf8Wy7Fp2DOocOilFvOUYT"
    "RlSltaYMx+Hiqr4fnzDd3iZWztWOxzU+pdE9Q72aIm+y9nclQVoLEqPIWk05Mc6fQkKZ1G"
    "9pyiAEdIGodx+fVMvL0ogS+YJzJUrIAizzZRAOiaVY7JQRZMDfE6MN4JkkTukW3T6chFaR"
    "qhnuZZcjq/PwpGnETFl8CQ0xv0v/jD42VgYqDDUR0cozL2NJFSGdVqbVTzmSVn+hGpGrG+"
    "9mH+icmmMosqTlvCsjqcM+HgVlXILbl1FadrnFBV2rqqSXGyLB+vjHO3uFO3jWwHL3yFO5"
    "jhCl1blPybETwY5hv4Vb9QkynUX03NMchyDh5XXmR/ZiwWWEe8mv9jRGVvQT8BgsZrpJkm"
    "Ws0oso0pYWRpav97vMIOaTNKSd9mxz1YJf1dw1GqViAtjbwmoX2YsyWTGabl05QTnfW+8L"
    "rhWWenny6DgCz4Iy8E6+Gu3etJx1wJEVYpMThpEYveRD//7R6bWTlI6RFAByYpZ9nt/6zy"
    "oGXfN2Z7kJN22Ab38g9c3zsTHb3xyH2gc8y79rATaUWXpo5M4xUa6qAZ1iz0AsFOofXbNW"
    "Ib0IvHj1Y6Rn3qZ46iCZvNhsMzLdW02kdJ2tHnmo6HqgGMOpn3qoUctn4/XtoGYUtEBuMo"
    "jcK5GM58g7OkFOsISRNRLoJxNsJxfPFcM1ISgLPRDQiaiO1FkaZCbFQ2vheJtkLsaLaZnC"
    "ODcYSkcVahk49F/Zm5Ds3ERhERYmRsrREy5b2onZ21JpY/P5wtO8GjkDpS0PBHELWmGjFs"
    "rlm6+RG8sEzQD+DKl/w13hwAWge8YrxgumoL/XLPBxsTbrF7M3R+lfEB8nitlI6oe3iepD"
    "4CEA9f8boEhSTexNPCWuiuVMpOQ5Qd21ym1HLIiWb3xjfODFl+U0SlR1bcVSqy14kY+zHB"
    "qRD7JE2E+eKikBB+kSOEXyR2kSgduhn0ekykQc9HN89HMYZkdwHskOU8EaUtcOYQegEePX"
    "Tuv3VvOsOv94Nv3dvO/ZV/fg/98/uZMKj6/U5v+LV9/9iHIdAPnZ0Pw4gkI798Cq2enMVz"
    "qLaBo25nP7pVybYBUHr+TYnU/h+l2SPCT483+4G4/BN2srQsTCZyn3GEZo8od57u94PyWQ"
    "GQzzIxPotDvMJj23CkvuMISeNMMJUIMuxIdJYZ5vDNJ2dIvUe03cIykpgffe30b7v9L1fI"
    "q0T5TNo3j91vHVCSYb5n8vD0AIM6t+xoXdowDOvP5LZz0+v24aKOmV5N3KJa8uazQsazHN"
    "NZOuO2MJ0JhCpGsW62sxQeS2bVi1TN62JbTW69MWVLe7hcyGbYx+iaB3c1x04Am7QnK4W0"
    "gaBX4dKy8L+WBtuehjZmD9eHL7yjeBL7a0pNrJGMYLXMSWJcGLNZqpIBgiv7PUCuB4OecH"
    "Zcd+NpOk931x12knO2sEGGmwedrOpm2OzN51QS/AiVQlsCbXtGV/aQghdjmN1EJw/5jBkU"
    "FyS4ILpxZGRWkVJ5fGsntW4VuKvCdP3vPB6mK5jz6CsmO8LUXhiPMM3hiUWFIAKXNvvRtu"
    "8O3gmrB3eWhkPFhGgmQu8KFZvladFQpJga/fKyIz7+FE3clzSimWs7VZCSgOjJLrRzH+IH"
    "lC1oSuBzwydp6jfkQjQ05vBrS0Gqy6dqKl5ePNeQJ/fvKhO4c93CVE3FC5OpNsXz3ZdhJ5"
    "ioqVBxicDYWXhis3SLyE4HiRHvI8cR2BGmbjBRo6HCQ+jDWgZWuGe4ObJNwUoq7jmiDPot"
    "N9Px9HsKFFec/fkaIn9JRogHenFKiHhUZ86JEXf1KW1hDJ1gdJEqEXhiYYfXUfTyl+0WGi"
    "0WzvB5efrx9HJ0jLoOuKZtt0Sj+xz0YQT9VEY/thAjNOCGQ6kJOaRBCf+W95fbTwHGeZUg"
    "xobJluM0tWDE+76Nqh1xOEHbKrK4Ws+obky9zPeiCIcUKjA+hm8ybG9mpBUpzAbXH9/Az/"
    "ekSNzpSXbg6Uki8tSwh962Lu/XjBAqp5qMa3NCYeYE3r8+DPoZrsyAIu5IM9gJ/V9kGvYB"
    "a7lpcAMWAtyJ6pvxQpuxcxEmiFffVN7MbVhxEN5MwYTEuzZvE2gpUio215rNFn5j6ts2q1"
    "mkVAG1deayCT2pmc66DZ/jtIrTdeb0O/dxOhzOSrRxElt0FsZUoFKYipiCAU0S0AiJQjO3"
    "M9bSLqV5U7NiFFqx3k2Rzym9627KtloCqMV7jR0orjmtxtKhzWoULQ9t4VbRhwqtbK/ovZ"
    "UcutMMM9OjFN5sFXApQXKLpE+JYWviv7AF7Tt0eFGgFSYOoksHKnfDpFdQr9Rmd8FJY9sr"
    "auktuPRPyts+B44bdglKC2Ckscu6DsV2Un1H+3mqZDGi6CG5tNixgVXRoEb4n3xuJlDPa9"
    "kQkDTRjF96arFyQVXqgjqE2p37KmlQSeVOVVJSajM+ONuOMsl/F2ze0k6rTLQHwl+eYCNp"
    "+4rSKONXTUyJB7QJHootsaaQlmtMzMiwk8a0aJpdPVf9Rkyje56srSuR+OlVvxqWk+7x1Z"
    "2tcNbHgXCg0jZJXzXbhjKwqVXJ3VutAubBRWRsAdsgG4oWmmG5xjneGJDP84ONdMzLgEPs"
    "t2eYQ+7LWwjKhds/ucP5m6BXdprbyHBsxBthTtBMM1/SzILVP3BLi6AyAzbBDKjC0KOtOQ"
    "pZAHMbcyTKm1pYx8QxNDNVpMyscp2ga5xB8OS8GN7neYD7N9NqXfObucWu3Z0wvf74I9uu"
    "sszgUapGLIQ8dbjz+6OgCSdifgNtuDfof/GHxwOBk2XrhjxtOkVuMqaZHT5FunL6fBaB/m"
    "NVK8Jt8/nX09Ozs0+nH88uP1+cf/p08flj0PQzeSuvBeh19wtEtgv4p9ZMs9dME0jZjzZl"
    "F4R0KrlAIrlAmdIbboNTNtZm83fCtCWQXLbLU4kTq8Vca2YrA7AyAL+3sXKjAfh94vJEQ2"
    "Wa6S1uydxsgBMtqUUNcWOLrhhG0ELc9m1iaKbZaGq8YeJavoL4OOgfDlfcWsvIrbWMCHXQ"
    "Gju8JgPvLj6m+voHG3n1D9OscXt6qirkUK/trJVjQVNRXpVGeSnVqeHSlopC+i7YHIbhS4"
    "rWCUIVr6LiVZS6cmDqSvpWUAKwQjLQQS7/jeAmdsA6aYT3TLl5w9b6hur4KEUhFO63CuiD"
    "lkfAcPEoCmiDMNZr3c6+F91GBuFV+JLqF2VfU4vfYzocV91Mth8gw0lT98qaNkWfE1KrPI"
    "3gH0rJU0pePQ8CpebVS6A5OPlfecgaz1+lhex2ACktpJlOE78TUop0HGmStFEwtiNjJRwk"
    "XHwFgdRt+MlE2GM0IOaaC7GulAK1pCEyeELpq4HBK2EzmRbreR6QXadVLo56bT71ln4b7e"
    "JQFVC/CwnJxphs02c+JFMMrjWDlSfru2AzL6u0zUoWCBWTa81kT8yVkXkiJM0rMFNFiw6v"
    "LJkMxhGSxmFcvmCpivcqb3sN4VR2rn1621Wp2TJKzd4zieK+e/P4bjZEHlB9w1Mf0+yIkd"
    "utIrZEN9g6zKXcbFH8ha4QfXEwQTadY0owg9DAOi9HymYD17jG/eGGifUriI1GXpvdlvuH"
    "e3TzQeDgR5ppJg2MlTzlmTyTAZuKCWjcRY+1yQwKK1xx86Shg2kSPInoxaJzbsBkN1vsDb"
    "yiCyuKXgzLdvi7sLkd7u5Hc4wdeCHqTp3t6fdShVfs82fipvLy19XOmZoIni2MNikDvGpR"
    "1Pv2E+jma8whlVKXa60u840xyd3MRP5gfGNy+E9Pzj+dfz67PA9S94MreRn7bq54QiJ+Py"
    "HjaZElX7A7hUWL5aKYUPEbL3Gu2WhlGQ6c+tRNooJJ/rJcwGk9P0aP7Ap0wIbDFu5CQCT7"
    "zyu2w4rnrrOxxU/mpFhR4XOUI/NwDnjlyKz0kB8vbYNIWvSiNA2UpCoxnL6yn5aOcYcs5w"
    "ltXhRaPdo6Y3300Ln/1r3pDL/eD751bzv3V8jGFhS7G4IPxdCx9UwYOv1+pzf82r5/7MOQ"
    "yUwjbGsaRgwe8twqxKwcXiV8+6CaWlJqRYSkzkzadkEUQTgb4Di+qn5dtVvNITRZ2B/Cqs"
    "2C0o1VWIhis0pw+P74q5zplXt/lauyDFclewXUf+r13s1VydsIpBkR/f4C2TbEoJVBkQyH"
    "oBD6HM/H7N8zY+G74zx4jtEI+iLyHXaE+uzOFRvxZrCvocULMWmTCV6wv3hFpoTVsJpHbE"
    "oGjrA27ioUCrGLn4BFzd1aM8Jelzm794u8g0pVf2+IPZR/NAnIixmSfNo663lHg9+4aYiu"
    "CJiM2rd33f4V0vS5QeCvb92HwT38/WbYlN2/77Rvh4N+7+9XyMIa2waJud7GjFR+K8lg/U"
    "nZVkWqxgVMVmLwEHc6GUlepFTaWq2l+eDMluWyQKg0tjrzWMdMgDTetsytS1IrbteZ26Zm"
    "O8Mtc+zitIrTdeb0O1tiDuhYVnkNNbFsqbyGXfIawuD7905sOFRkd8xsSLS/DEsS7tj5so"
    "HlG4WPdGppMHwnjL7AHA36OMUk0MkE2/bQwuyV7V2RavPJ7t25mooYO3SgjE5JkN27szUc"
    "s3La9Bbuz3swGFXpB3qkTmosOb/eKhBJ7vgDZXxBTHOYQePMiQZlWdkzjtGI/e4Xw5qLPh"
    "oHWm5MLOzGhdszuiJuyw5C3bqvPNCbl7gaM83Q6/CxyU+0p8eroPN6if6tHCeLy+Yk6Nkd"
    "RkOKOjtXSrE9VNFd1LXmOHiRstvnNBcVyBqTl7Tn3qIqmrHhxrfoYSbL5TitMrPWmdP1sQ"
    "i+a9JUifZAmXisTbbDAcGPlP2nYsthHaAvue7vTkoNxzFFqfHx3aTUyOkzx4gnrvK2gm6v"
    "wbm2RjpFL9Q06cp2C1aMeGDdCGpQ2C00YnqCTq0hxOeMuEYxMuwh+z3m2nZG2cpLRc9Smk"
    "q9NqU8TUUlU6lkqsNOpuKADVPruPjuoHSQh6UWc6lRlndJMMc2kygduhn0ekxgRc9HN89H"
    "iRKEbjfc4UyzZzKffoJQhS8W2WJMjUyXTHSRgTpKs0eUXZ9f9TiXH40Luum/KZECOUqzR5"
    "CfHm/2g3L51SSYuCgnjgQEe8TXZoIunu8J4iIIZwMcx9dmTzYxHHxpbjHKRHqNZNinRcoY"
    "3GNGWhXe/jm6X5H6ejDoCVab627cDP10d91huwhHnw0ynAz7aERhSv+0NydexKbY6mPfj9"
    "nsSEy4+Lnbb/dvOmxug8AveyYPT1+/Du4fr5C9XIAC9Uy+3g++3Lfv7tiohUWnljZ3l/T7"
    "b/qhYiu5WkTCPS6W4MrBrhYm+w3dPptDt8+mJPSp9IoDEhyAPCgbLHAOw0/2nEgSK+wlsF"
    "d9gbZhwMH5WbzDYbhdWHs6tSo0kBuOHQMtibcqONCK+VjSv7MdIonLiB5uL4wmBw+/S5R1"
    "Tbf6fKTAWpihyErA9NWdpbEgMcWRTTIsJxj2qztb82JiRfF3Al0E1kMIydw50tqd64ZN1V"
    "S8bL8eyE5IRbriNhGksJbMrjj51XKaiJLX1mMIwR27p4XAVAVjYA5RUsBkqk3xHO+ca9QJ"
    "JmooUioTZDNGvJIJR2BHmLrBRA39mtyaL0NoGlAGVLjHJmoQVFLpRVHV0EmL3ffI/MjHzZ"
    "j6mUYNQlMiVPGO6kv++xLBit6dVm64osUGTZzhPBxbJGxRsxzIXNKQR+920NKI36WLBxXO"
    "tLeUHh3S1KmF9Pz3du0TtrmcqoZbtQ045OxJQJ7t4ffHNzAc7ryIw/I822F5nnBYqmjOAN"
    "zPRcD9nA3u5wS4FnYMayvfjEipUmDq7JoRD5OiB4NIpUrjbCj67KJVhg8mnOkwgd1cxkX4"
    "snZwvhCM9V19Clww7LOJGgS4eICy38Y26nFKMLkCKsVUV46VLlROmgJVlUU2Ih9XpqLnf3"
    "pFlb0h8Qk2anyPXD9DLh3SKbZ5zfMVtV7RymBcXoL6RkE9cwta2L5ql9T/dpwrVRv0fpC7"
    "X3rrOaWuutII66IRCgwrirtApOStuB4YfPYSkApECtJ8ETa0ke0owTbu7IsLsMJKTc/VTn"
    "66CtjNwArrVVoxqFJC+WpqJE024dcLSSULf2SxdtIRc7G9HMP9MRMlHJrRFTp3uDIxH7pA"
    "oUzMysR8mCbmBbYMunWf55C6zmAf3Q36j79Aw505Jc7MXD+Tv3fa93BhjTWrLu13lLX/+7"
    "D2Q4fxuUFS88xyKgfGCLeqHVgzvr5P9cDJ0rIwmci1S4/Q1DgXdstj5azAVnaWuZOdJc4U"
    "5dBSDq0aqa2lObRKdUEc3qZRyE2z0ohTgj+r2SCp2FcV+1oKVJXa1LyDIc2sFp4ZGy1rxY"
    "xqA4KhkL0JNe3BKkRfeJFItwzJFVpoa4sCMqDAtJDFzkoMiLF/4om1NBz272M0mi3xCBm2"
    "67YztQmbk6l8Uz4Vm1gz6XSJf7ARkzro0rJbbrnJk6TR7v1fR5W0rJcs1qqt+a9GdQCbZv"
    "yrEbTlm/6MiXtcFoXWH7/Hwmdj+kdVO0HVHy7b+5PgPsw108y08Hgk++sKcVIVtq5d5+z0"
    "02VgyYE/8mw3D3ftXs811iTUXlXpoZyUYO6fLiUis0HWAtF0ZWo7lyzwHMlNhGffBpCDBM"
    "nC8DvLweiez9VUpN7HDHK4UO3fDnKQWK3weEbprjj95s7SJJC2zZRmQmuOObd4qrRnNnr0"
    "52ugjEUNfTKcmIZX22JXxAZsuptgtgbihYm+oEY5YHUiczUEKkmTrdvEOcVgG3R3zjbXej"
    "2Sp8HIApn4NtQGQm6pIehLyqdADkUU7KdewOOHUVg4ZvQjohYMYFuAm4TvrhVG/GHk/nP0"
    "YwtBl0SGF4xlMxgmz9gA+rSE/v2/xDN5JuxjwzpyO2/DK6yRZqOZAX2O11eIPU33WrEaNl"
    "rNMEE2o4U3ctihAk1XtRWjYXNPtTf2mojgFX9hg4Tm4oKG4P8chZ/HEUfDc3X6LwH/dn8X"
    "z0uBO38sLL+Kljeh98V4H6i/tPg0f7APgf/Bl27kYeGk0aeV+ICQaWU+RFnOa2M5N7zYBJ"
    "lwt4BI1Ryudagb3zVlmRsQqTDGOvM2erTIsDdKpzhcZw7zXvCpcTzZLqIoTZ0jwrf0ElXS"
    "TEuQoYqKHgKRqsMe688XFxqLopogVMjGujlFlIuioEZpVFRvflSv7dfa3TGmt2k1e1uxiN"
    "7oN5URz5vcYkvAtWmmuDiuwrFSAFgsFPLdEdwmVgWOA5w4YWqVRd3mprN7zCC1U82I4oBW"
    "AXOiFRm72aBIkKa/GTa1kGa/2ugF/hGY83wzXYsXamF/WljjLcVHOp4YvrmtTwm+AvvaSj"
    "McO8VeWM0zdrDShTNXZpqr5hEMv0CX29GuqCxydbHIuR+8jNIXUjRQ5bsopPJd5Kh8F0mV"
    "L7pwZIwnUTpl+6y19SSy40oyWaRUNrI6c5kunQnNClDfXD4hQl7jpOKjL91vnf4V4sa9Z3"
    "Lbuel1+53bK8S+VNMgbumk9y+f4K8bOYulSLXH0PaqpII9WCw1Yq/S+hlmoxxSNA7hSgQE"
    "5Tlr7pnxrvb+AxL5lFlamaXrBerhm6UPFdgidun3MZl60KfYSkOmZBtJwy+gSLTlCzV1bF"
    "3xMMHx0maiNxgtobwkJJR7PZORja03bHsGTIasw2ZlorqjGSa7SqiDbaQR3Y+MTDORVvkk"
    "SUOp2AlasyYzpoX4yjEgPvR66ZYb2Cg+dl/P4TBZ670+0sKwXZRjxc1/0kwj0708CUNL6z"
    "Knr44ZVcJfKuDKQF8XA70qh1qtdSO62EWMfYEsFWKfpIkwX1wUgfniIhtm7170U4/SoZtB"
    "r8eUc/R8dPN8FGfIEjI7pD75gKJx5qbyC1V4gttQdl+J0zUO6kp2F1c2kYA5IGgevhfnhb"
    "aV85xt5TxRe5RhJPUZBwSNw7f8rYI9C+MUg0VOpauAonHwVrI9wAE5obrcFxyhaSDKhUDO"
    "wThx3hmOXOlnb3zjoD0p9AGf5HzAJynZDKEJo7ggEZA0DuPTIl9v9seb2IAxWMCGDlPMJd"
    "STGFXjQL4s9CFf5nzI/r00/QTu5eonviAsyZU4WePYwnaHghtM7g6TzRl+M581gnlNxpku"
    "Uqpgu3q71AVLpxSbBUrF5lqzOeb9kYqcFUlVhEyd+fyGLdtIi0HPrJwaoWhM9dTTk/NP55"
    "/PLs+DEqrBlbw6qsl+N6JzrKinRqRSETIb2rG4aCUBlm/HEs50mMBubscifFk7tGNxiy8l"
    "MZep8hcUxjrI7X5jtdZICt7uBUnF1L+GfJ2iqwliVnbDqc+maCo8YfbqjiA1MdW30l4s/K"
    "tKCTLzv7ZNIWZD4g8s1t4YwrwI/sNBCyZZUYLsGV2aOnplItsxuseajsZrhJnYtRbK76HV"
    "jKKZFi3Cx3udeDm1jIbQMdUZKXt0RqvkvT1aMhJNiEFcWYbjYKJia5oVW8PUkhmVlZQFIl"
    "UxJpYr5IIjG1wQI2tiUE0V7sN0E/Qju5oO8/5tz+9kAun8/ihYP3wUP9y1f/9RsID0Bv0v"
    "/vAI6je9wXVcrzaIl/wYE4QoNbFGMtTqgCiG+ZhRVQV6cGW/qF8PBj0B9etuHNanu+vO/Y"
    "cTzgI2yHDVwKQNQzxvZSx/IqWy8Nba8od1I021yLT7BeP3Z/X7WNXpULLVz8Jzup2tXKRU"
    "pvI6LxiVTFq1ZVcl6e0nSS+6c70Z9u49gcA0cu9N1SDUKzczBZhlmJuimBYyOw2tKEWBPE"
    "fQStxsQ41nEaIZGH3wC1txbtE1G8HBj/W01EU5YkkbEP857gduYd6iQaVXNcwEpFToParQ"
    "sUUkJ6UKpEqxq7WcGtk4i+5lERIlo+bLqL5zZ0cJtWGuy7h8GvmgalhCojvnnT4zC0l494"
    "sIXUY4tEhVCcPEiLpdp6AllUOZuAR9r9zZ7GP024yCvw0tFybVoOsVk6NsjG32/1bUq9Zy"
    "i+kiXVv/xKfjstiUspGUfXhAZtjIWpLUkhPv9Bo71aOgq0jVgT8WBluxZTfAKmdWJV/WRb"
    "6MfjJFYY/SqLMwJkPCxiHtXxSIGiG6K+/i+0njVahGc3bMw/sk8P71YdBPxztCEleHjImD"
    "/otM45BD99KgBzDyoY+jHNtQYII49EyvGepMyjAmWno4YJ6DN0msHL0Sjl6VsbXVDnRo9o"
    "CIWCvJZpFSsbnWbJ5rzmS21WoWKZUTus5cZqr0NgbcZYlBOYq7++9xkC2IZvc1kBNED4er"
    "lcihKnFPJe7VyYC+Y+JelTb0tlti+Ci9Zx2/1drQrS4YtNFmPiAYOZhoxEEfnhmY84VG1s"
    "9HPyL6wismLyyqLyfOMXqYaRaO5Kv4hZPdPCrdLZxsOElzeCVPSLF0/++RN1NQgJg/if3F"
    "y1n+IzcWorKiuKbxgidr2C2BxDI0c4iJXrZlPfZbq/sVQ9vwNo5yH8C+UeMND5c2tuzyZ5"
    "9hTQ/WRLlTW2x7XNlDNyCoZNA12xlyYAxnXUlVZbpgb19RFWtTI0MVSNQQR4+q06zqNH9X"
    "dZrDA1XmsxepatwGb0umXBYpcnuZXeP2MlHiNim4FPz8k4TNg/vk9HMBvNmo7JJz3r3Uin"
    "PsXu4aUAUaa1mgUdUkra4mKVho/y1ZdDtK0zh8K9jxlxbTmSZyX3CEpnEQnxVA+CwT4LM4"
    "viadaKbUBxxSNA7b8jvzqp4HqufBwfY80PS5QeTrlwhUjYO5mrbSHDM57TFK0ziUyxckFh"
    "Z1UzFTIwuLNa2Pz7FH2Im3bUlAf9Qf9DsMbkb5TP7fU+cJGtezRy6x/kxu+T2d3/u53e3B"
    "vRd29OCtWtoXUTyz1c7PebwarmZSwl8abeOWRyWd1wXkAseNTFxL+gwqxqXOMS6Cx3GbTV"
    "GYoM6m5aNu/1v3ETY6g7xBGvwz+drp33b7X4btm8fut/Zjd9C/QgtMdPh+uSuNF1p4Jo/3"
    "3XYPPkNDM72/hp3fv3bvYTbPTcuDM2HO9t/ZlGwebc2mgb8fHoe3Tx24YjtDfcl23Jt2/6"
    "bT45vuBEA1t9x3y28RlOK6ldkBUshVnGqt17/v1E0J9i+2/oUJar3+xVX88HT9cHPf/equ"
    "ens5DsdusRJPipgWT7JtiycJ46LgbZdZgwKhWn21Xn1iiI8koxPEStKqM6+tsIB80WjiCI"
    "mKJt4hmhiii1Ya2S67Kkmt1lm911kkxi7J6KyVFiHK42+jeAv8ipeb1eyhQSC0Mglfbvan"
    "SKgyPyUyP+PhrCLqmSVg42SqEmwcWCGStyCqAo2CNA5pWpixlIUghV6dp3U+T/3Y7ASjcx"
    "KxQhLVFSJhZY9knRQGVKBSmW0JoYVL51t8qUlK9cHmZw26X2ISY/mswXCmw/xoN2cNCqs2"
    "I2swvtWWgaw3zUF+rptRDddqAUgjC1whuwHZ5Ga4Qy1z3dJeSui8CJL4LUzVHNjFOiFsiz"
    "B37bzo4XTH52rQhhqz68CvLQepe+zXCW0iUhmGhC1werIbldYvxua+S0vPg4Tqn3S8I0aD"
    "BSa/0nFTAZpo9q57+MNyAf+60ezG7uBLm62T3VB6gilutXVTIbKZODo0dm0A88Bm6arWL7"
    "ErGyqouFJmdhmVQArdWEtlqAdDN1chJ8ijSi0B7gZzhBXAx3iqkazy3z+hkf8Ghj6Klvz2"
    "pjmKMWH/T1c1xxMLW5WiqLAUhao5XrKpVcUL1jRecJEqWz3MNdPM9HX6NPtzc55U9HF7bs"
    "6z00+XgYcT/shzbj7ctXu9lIa7hj1LApkdpOWPV4XHdwjRUsWvt2HFwfmSJzONTLdjs0Cp"
    "2FxrNqsa598Fm0N1T0a8FqmUu11VPlaVj+tjaWttU/k4ZVMoAdxI+eKD3Ak2YivuhHWsKu"
    "15lLONoqHLebNVdB6O3WgWfeRtrEPr5EyzkYbcGZJmzI2jUwtAi/C7o3kR2jyLZDisJTBQ"
    "mQubYC58Z4mmpofEjiKNsGSKYioQKUjzBZr3OHNrCmw5h27y8y0B28aFZ8WhFdZsHcUZL+"
    "wrW5wJ48I2izNWOHajOPMbF1D85hXIoaYODS1CkaWFNHCoogl7LXCkLhamgfURcrBp2mg1"
    "42ILDHAofUX45QVPUppnVPeYAh00XDw2ClDi+ntlw+D/9oQufDESXolfg+xnWFFKtmqCbB"
    "V+Hwncs8t5CUR19hYW91TFSo4WqzmaV3Q0UcTHX1TbuGd92jpjffT1fvCt+9Ad9N1KS5Gy"
    "Y8+k1/25c/P3m17nCgXViJ7J00P7C7vCI9CeyddeGyo9mRp5Ju2bm87DwxXskGx/gZGd+w"
    "cYiS3216+Da/YHxD9C1aaHzgNUbLKxDXWd7h/7nfsrv/HQMxk8/tK5HwL9FaKwS/LU3Pgm"
    "/T7e4WB/LbrwAoLGFc87uywA7lncrh6poXyZANc/qBL4XhvTTOd7lGp/DvgqdzbXB//X09"
    "Ozs0+nH88uP1+cf/p08flj4JFP3srzz193v4B3XmBD0l2vG9PUqirZn3ZIUedNbsuvu/zK"
    "qRDgl4Q3Ox7CH6/iIXZpxB6KwbEdJbcDe0i1xwIc7wN7ifU3LDzBxttWYQkxUuWwVg7rRr"
    "BWVTSolYFXZd1XmHWvrOdNclnzlNVsC6+f0brZvusr7wVyeNACWzYl6JUdPAQZxDZ0HLe6"
    "OjMsGGaP0WhKCWaCw4j9FIpMSqZgeyXRkT/YXGBOSdzZyyMLuM3xHw62iGZK2n2994B/Vt"
    "dNGTiofPNNsR9Hv7QE8jkdlUSyBqr8ldiQVQ9f1cN3zzC/bw9f1aqt2lZtFt2+x4hPW+ev"
    "/qh9e9ftXyHel+uZ3LX77S/gCXLlVeuZdO6+9gZ/73SuEJ4vTLrGeCvXUOk9CgHc4dR4wy"
    "kFsoqzJ5yhxp2VD5ZHhu3WTJUtyizQ7dEk7MuiB2sS5mVqTTqFktZbFrkVqFWJ2zrbhSPa"
    "qAybI2SKv3Xmr7L7V2D3960rEohGSFTen4rofq+Ibt+yuyOyBYsj1vNz3YhqZK0KkLLno/"
    "5Tr1esCuye65kdCNaVljOLlKNMcYOIxSqzvSBYHFcswt0xsI2YUOTHREIlMfjTW6GMmJo6"
    "u0wttCSmQV6x3vICL9EMa6Yza6GppTH0Wog3kGyxcY5hZkS6V/a4Z6YcPmBM0HiNHHiS/w"
    "DNZPOzOYgOt5jCq7O52T7x8nKM2g6asz3efSE2NqBhg6OJiYQ6iBGWURCNT+NJoBPTwMEm"
    "WFJiYsyfIjwi+uxqHhdzNPnPK/cJbJah+y14PwQuuFHnuz9OOY/q4jyiljE1tjZwhdS1tk"
    "D+1v2f9v3tFVoZ/2anCNi3uj0wbhkmhMX3/wYR8eT1mdz0up3+4xVy1/Mz+dbp3w7ur7z9"
    "rB4Wr63aD6umw4ehj0fPDhn+RumUxaXOHE6crNtsu4lJ9uhpI0yMkzzijvoMTAisIfiZDN"
    "huS9lee9u5G/Cm8zqeU950/rbjtZt3r3p95uHOfefb4G9w1cJv9BWuPPX/1h/81r9icikP"
    "9Nlqby49mcjjy1ZbdJxW7dSHsI7HKXEK2Z5xgah53vEqwkFSFI/tFlZsBnVK1nl1GfbQVa"
    "6Gc8120oySm7y7CXLVeFem8a5pUuj6LCTryuRbpdErN7tM52PlmCvdMSeY6YpiKhAp55wq"
    "yqn8x7VHMy9hTJU4bVaJ00MFV9o57x5EJWB7E0x0kPvBRmSFE1tFPVQb9SDX+9Z1KqcoEx"
    "IxD19gjuYALSa/UMeY7Nowsc8nadDWmSbEg8NuR5zcfbDHJmoqVkwqctg2NrSgopK968K7"
    "d2e7dydrKmaq0WQJkVkRSx55M5wArHRABwQ/UvafzbB2hdkacgBIhrF523tKCFu48W9O4i"
    "fh2II154O4rRVk0HsVVG06x84MWmJqY7qM1pq/QiPeIG6IiW6PINRsZDF+rexRC410bc2u"
    "jfEL209aMA/k2bOBaMSnGWVVst/rO0Cw2yO7ZtEVNOtcWYbjYOJXBWCYEVtzA4E8Yggoab"
    "HXcUPjNLSi1isE38FfbAK2ey4WEGnH3kNDE5NOXt17/1zOFxBpB2/JvaTIWTHmsBdou032"
    "ginm9A3rbhV/wo2r8ML85VczYzKDIRwVjf3I7EIFYQhjrNgs/+EceoZNomqBCtqqS9BWdh"
    "3TdMgPoXbp1k7HQj7HHJdjwuPoL4KC2efB+Aaie14E3fNsdL1baXnn7FZu2jnfghJcyG/b"
    "6dM0qWpoGZ07t3Caq6p99feSJ87xokdwglD5YPK9BmLSx46GQjHT5DDh3WgvTHxigtXwpv"
    "1w077tvFdFtMECk1/p+ChFh/JvFVKi/ukN3FwIjekIbGKuESDDwfOU7hPxomRXTElgD+CE"
    "XLkBlcLCE2tpOPC3NzalBFrFDyuz+Jnf9JwvBVWRrCH6iapIts+KZI7hZFUQSsc5IGggwp"
    "UEoS4tqQJY3vDGBfheFML2IgfbiyS2wgkgo6IIhEpTqbWmosIZVWWMOmknNa7W/LBcwL9u"
    "NDvVxxO9XUhHmfgjC1Rrtt3JeScn1+cAeoLrcedeB65XeJc9lSC9oHJSKSl58uoqMC8XcG"
    "gonUTpJClkDZSYlU5ykDoJO8SdZYqHJKdzXUDRQIzL8FQppU8pffUQYBuh9ImClAyXRUrF"
    "5lqzWen2SrdXun0h3f4JuizfauujFMU+uNcq1oOJjR7q3vCNqv0vdAW13NfQvVnf5AtEL9"
    "TixfrY9ElFfrepCqjt8KNU6GFd1Wjvk0ue5pkRWZuO8MPditKghSM5kcsPjQZ4GYQUfS0z"
    "mC1O1qSgttOT80/nn88uz4PItuBKXnhbMrJthjU942jMBFagUaiq6hNKpFMi3bYiXXvJWG"
    "IZ/+ZJSTdUT3XaJAflCnmGjoljOGsGjF7YdwNj/cQTXwSzsI7xHEpBTzAXxVY8j8RhAtya"
    "N8iEkqiQOsNo5gZZOmzmF4vO2ThsYb+a82rGrjAiyLnR7Fec6t3Z9+Mly0N7WX0lF2Jm0x"
    "hsHlUNuTHSrTH1UluLmn1DinIsv5sh35tJ/bJIs7vL7F53l8lWd1hn62XC1FfLkAE5TtdA"
    "/0UlZvbJTDPhCVKeOIGogUifnH4u4u88/ZxT+PVzomspTS35mtMWlqbLdIfvMDor9CWf5X"
    "zJZynezgldSOEbEDTxC67CY68xGXXou1NElK+NabaVIkrWJGX6r6enZ2efTj+eXX6+OP/0"
    "6eLzx0CrTt7KU6+vu19AwxY4kVS555q+Tae9CJlyk9XaTRbRFSR5LFIqNteazeAV2cbjba"
    "vK1AfBX4e+YjKU1xPjdKU0g260sugixvuOya6mGKlaUXVeUV5Pjy02TZFScbnOXH7X2tsH"
    "JPBI1ImO2LQlMBWpFKj5XjoPrRK8dI2rCNiKOenEDyu93EMl9YwHhj4pXNP4UNHNLmr8zr"
    "U0IlVUUzyfYo3VIi7PsLxrUc8njHVdjytIJXMor67H08rGa16U7wr8hxA6bkdyzn6wkc0e"
    "C8UxIEItLFhyjAbEXDMSG7nyule8z0r3fO778Zs9n8qfqPyJ34WKqIymDdcalNH0+2CzKm"
    "S3J31GFbJrViG7UPVJq2UnKEaFhe9icveAhKkeEJnnibXHqMsEVxtPLBwRXN0RrmzzExdt"
    "2e4AsXKY/ctiIjGdLzQYN2GCEXsstkB2Dv5Iit17f7qSuuu1x+VJ3S7/t3DSJAgbGDxSbV"
    "RfSoLLrw+D/uawvrQUF91gq/u/TME+5G4jaTADJIJs5sP74a79exz5m97gOr4IYILreADP"
    "C9urhiad0qU8K1KJFTt2YAfD0iCyga4CUQM3n0qiXMOvVhLqCFXjojArQVrZWxquiHsitW"
    "w/X4Fqv6LrYSjg2dphxB9G9V07/6XmmR3mclJN2spp0pZY20nI/PZrBa0+X8N5DnE5b+56"
    "LOxmBaw9O1lwYk0VU6w4ybaLBSw5sc6PRV2pfns1zX4NjSrg0vTmc40nkwm2be7oDKp/pD"
    "lGd5tMMsEzYabjqaIqM7MpNp3VjMpI997wBqpQlRSTtLBmp3XozEvJ9CmU6lREdQq2owTG"
    "Gxpx2aVGuNbt226S8qQRe4Wt7bgskqpQ5jrz2RNfUiSAa0pNrJGsHTMkizF4zOgaxdPrwa"
    "AnsPO6G8uA7D/dXXfuP5xwPrJBhithp9Qi8pfGOKXwWPb5FCNr3CFViRig4jCqC9Z3tJcX"
    "2VD9CI0CVAW27DOwJayrlfiKSwD4wZ+nodhGV26typV5Js+0xjKBMbSAeSmSFlMwUghbTF"
    "3kjSgDuxCbi13l0e+e4efKrSGrOd74FqKWG7wDVTCBGuLnvcHow0izh/ArRj9mBAhV/NBn"
    "8ky6DhrjqUFsXsqMETnG5BU7LbSaGZOZUBB3phEdnhwvesYLnbnDCeVvNl460TdCE43Ay/"
    "wEIU38B2AgwOzx0fn9cmtgVgNnwk98YgwPHfN8Amy+tOCf8CL8V/JXhqJs+I39UvaNuu/r"
    "PtQg29jhYi143Jctp5dOvPgaewN/5shzSnwC8D/4IXrp09vuHLvWpFM2SmWjfPeDcQ/Kib"
    "fvSimBIYlSAJUduA52YPfIT3FcP8w108wssxUh26rIVs1MR16NrbPTT5dBVS34I6+O1sNd"
    "u9dThbN2Pd8OztzqCtRbFoKJ0SpW15rVqnhWs/kb0XgkNBORagcN5XA4K2FYFlVsqRRZgV"
    "KtnDqvnK1OP1UA7SB4GzVkya1fXa3eA+Lwapbhwe6Q5TzhOElhtTdBKaUjq+HuUa/z8+MV"
    "MvGL80w6v3/t3ndur5Bbi0F/Jvedr732DVyy8MLUJnDtofPw0B30r5B3zLMrj+2ff2Z/gw"
    "/lmXy5b/fZlFNLIzBn/0v7S+euA5dCB9Yzad/csHmuvHBS70l/D560dsMu5AttFzAAnOSV"
    "2U4YsVRnpfJFIM0eRkz1hUEVqJRYGWsdoeo1li+pq+iaiqD1vLuyeWsClQJVhSxVC+gWh1"
    "Q5J1Rz4MyJAAOoktBKhyY9edMcJqQbI5MiH5SK99pnvFfKcVUCsF/DmRoKrXhIFwBXNVYt"
    "ubFqugxbAr4qzDYDZVUaWwbh7NLYGRuEq/iXt0EUFBnqaSfYvEcIdhIBX/YKqP/U6+VFM6"
    "sCF9sXbyg37pu9FPu0jzJiv727rcLx34xg+OpRbC4tQND9Qxux8cfocYYRwSuobM6DnGea"
    "DTHUS4JgWvsnRE0dAq8JhgKO2hotlmPTsGdYR9yj5baRdmZ4zQnYZZjBMzKnFCLY66NVnc"
    "h6KYwtlFcnUjPT0jgf8R8ZYXghRSOidvN8bJ3fHwX3WqImXuBi6w36X/zh8UJ5MTMdrKZJ"
    "EvDsuoQhhSpGuEMxQhUk2XAPMz++hi8WncvyWKRUbK4dmxMmz/fJHOySN8PRPPATEmTkbr"
    "4EKY4rIjfSlxcmkjluZpxXuJv/ucAkWjQKXbvddtCHUahzjxCT16DVekvI4jNsNOKvgvXR"
    "jzwVzpUCnZlFl9MZ0tKkyHd5Ecgx5B2GPozgf6Of0GjFBNIRUHJhdMUE0BfDZGIJMkiLp/"
    "zFHgC7OH+0e8N7cRBcFxZ9AzqeGvij13gIBnmNh+jLM4FsQt5PM6ynDjXU0Yparzafdps0"
    "QdGqN7Ew7CeVpAmKT8LAGF9tmZjULj2rL5y0JXQhUSl+TVAZvLU6HK+lk9FSSBuhROwhLQ"
    "12WFhTKdajYvFzwgR1Rv3o8b7b7sE6MjTzmTw8XT/c3He/ProRcstxOHYL3pycFglnO80O"
    "ZztNlN7WyHTJTjiZdRClqTMrtlwA5ccM8jNLBuGAoIHwnl4U6V/BRmXvLxeJDhaCVCCi7D"
    "sD0kH2aRTQWUDHjtgoHboZ9HpMq0LPRzfPRzGWgJArYyjyx+/fTBSRcMZLw3QMYh/DY99D"
    "sqnEeKSaWFbaPkdUfmRMNyKlMt3UznQj5j4SZwseR8gUg2vP4CR388s6+DRb1XTYipknVe"
    "2S5VV0sPAcfoElXSRDINwfpB/rD6nqo/tdbEGQ/bbYTpaIkap80jrz2cJvdLty8iKl4nKd"
    "uSx4EqT0giih4nGdeRxxCkj6cuKEKoE1Zpo2yKskphEShaZKsKweVFOTrYUUIVGfaAzNmv"
    "WubASotchZj3+udWgjWG7uqkoIrDAhMLPxpTy427e+PBRws5tfZoDLDqQykPWmOciDazOq"
    "4aldANJQtC8B2GbnpiW0oALwgpRfArA84hX3vMmaCW9EISqhi0mxLGLJbsRSOcR1FCRKSy"
    "AuOdTb/bSzQr2DD39DqDce+stNov3wD3YYXu3FQbvtUTQ0XtoGgRs8bQEtFz/xaOwXaiGs"
    "sRHe+dXygrUhGnqizRcaG32MRuziUHNGUKBO021E6GqGLZzTu/g93qQ+kdQq7LguYccqAF"
    "YFwNZXuag6ANbfN2VAjtI0rjPJ5yIQf86G+HMmxJJBsHGyxiF9clnoa77M+Zy9e2lRsHAv"
    "Nwp24pW4KMoOb3jjoi7PimzcZ9kbt3crjQfsVi4L3gzbcFLO3cwopJCgMSFIpyfnn84/n1"
    "2eB3FIwZW8YKRkHBLvG7lcyMAZJVGAxgFVwcOZUDcpTMCizpZsFilVMEiduewaBWQ5HFIp"
    "7taZu7yYinScj0ilfP4qLEWFpRwWmiosRYVP1MidpMInVPjEoaEqFT7hSUwloNrs2AlRsp"
    "T278fiVXhNrx2r+4pFxJqBuphJr63LgIg732+1dYM20kqLH4ug5YY0eKgWimoY6lrB6se/"
    "0BWiLw6UiUO8mBsUbTMpZGIhzXGLts3YGPYLgsLCy0UQcmBAFAHh4QXskclwhfKnT4lB+N"
    "9oNBD88n/EohJUtEBdogW87zJpREpH3BueZz063J0mDVowBykvj/LyHAyg75bLdkCLenvr"
    "wXsEBNcU2K0jgm/aDzft245cQHB5Et4dFLxLEezuvEJ42fIcXTpj+sfQr5hXJEqV1/ZdaY"
    "bDAIX6v2OMoI4Lr94L/4A6uhMMNXKhYi6GIrxQQxf/wS+sjAXWr+DuXFszscxkMhoTysjU"
    "xH9Z2pgLcGkRqXt6qmT0aaQ8kY41382oL7EqedsUadKhScCz4+7c0Q0Ma6yk8OQr+2ky6P"
    "rjG4hv+YX17OX4nzjNcJ2Nb4SkgRCfFarNfJZTm/ksWZsZTpgkxNktdPzxjcA3Lz6higY6"
    "M2eeUgk4G2x/vAJ7C7BVbN1WrDi0uBxPWJVkcUil2Ftr9mqOg+cLKdtelEQZoxLWvToUsq"
    "2n968RCyaix0ttiCGZ4m+d+WtqtjPElkVT4qXykhajVI3L8ypNNUrYmd/HINp2j7CjFJuo"
    "f6tVwCyqRcZutIwOCGbrdg3GSR2bxhtkvaMVHs8ofb1y24q5l9fIpNOkjXMLeklrpTeZZ8"
    "BWFsqGWCi3qHasJPf6H1QOLNW5jOAeodif3F6l+a5s0d3RnKWUWz4g2ArPmklxZcMpLUQp"
    "+UnKtKwRe5UW1Z8NcEjROIQvCiF8kYPwRRJhUSAqKrKIVCq8JD+8xEMrCbB0hMlv4UyHCe"
    "zG8BLxy6pThEmH6AvqvnhCowrutQqoVDg6eKNO9RuUBWNqkJdYAqEcDjV1CPZI1hr7CY1s"
    "PLGwY4+QZkF8iGZi3W04zaR66Oj8Yli2c8UpNShlZmI0ps6MRwUnNbK9P32zPqe0rrpoXU"
    "tLqimpN7wRnsg9nMzeUkoinN0CM0Ky/y6Y73MqV9LvUhXb+B6sC4Y9XGhLG6ccG9eUmlgj"
    "GSdHlC7G4jEjrGqBBVf2y9frwaAnsPS6Gw+deLq77tx/OOG8ZIMMV15LqssubFssK4FQra"
    "o6ryqPVatZSgZStmwgUjVOda/EOKKik76PBVWz8iF1KJlehn1GxopQoBaGZNX6HSph1IEB"
    "u9TBSLfj7GSb8e1iKaaZiMlso2UmYqgr5uzGb5BmA9YMyJ32fvMxepxRGyP6gjSCtMmELt"
    "mgKUXsKcgg3BxCLR1b8IdbTJ5dWqMVmFpWluFAHveHkaGPfkx3ke/lqXVJA4KtMPIc74d5"
    "31XkqTtWuo89Rvx8S62pH3uSqtffSNuY+J0WBV6kUoXUVK7U3nKlxushO1HmkraQCJWyhE"
    "hYQmDfkLHs+uOVWXcHs65SmLdhxcEpzCqdp9HsVek8Kp1HLRiVzqP466/fV2Ox2EqsESkV"
    "l+vMZZW0tS+/Wt0cLvVdRDvUa1clxatzpWRgzt4G71h8OJI52BCwqy07rDO0qIPJZM0+6K"
    "O0usPiiFZu4eFwrN9tcbOX6nGmOa5DyPHKxCENzZdukW20JDrPsWTTtdAKhq4MZ+bWC+Z/"
    "TtjrgkvJcI7R3/DC8SJ3U4sQV/uo1ILE/FFwF/CIlyPOcrMoB0szHCyOnCgUEDTQHXByWq"
    "hJ6WlOk9LThByU2gg2x9uy7waw+0O3kJR5kiNlniSlTH9jlIE4StNAnMtvaqwbU2xL1f8L"
    "KRoIcPlew6wEzWxPVmaCppwv63AsDcqVVRtWHITRZ6dAxfJ0lza2jMnsKK18jHsnV1fRwj"
    "GbVJRsxpacC5jpHkqVxlMcQ96eU9vYzHIcQ9ki9xu2bEmJJULSwPP09OKiwIHKRuVUhL5I"
    "HKlsUUkg7A1vILqViN3siQ4mKadmtsQSIVHhN5Iyy7seZn/+f9hjRKk="
)
