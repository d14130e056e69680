"""Files, support cases, resources, segments, bulk runs, notifications."""

from portal.db.migrate import run

UP = {
    "sqlite": [
        """CREATE TABLE IF NOT EXISTS "file" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "partner_id" CHAR(36),
    "user_id" CHAR(36),
    "token_id" CHAR(36),
    "name" VARCHAR(160) NOT NULL,
    "kind" VARCHAR(8) NOT NULL /* PNG: png
JPEG: jpeg
GIF: gif
WEBP: webp
SVG: svg
PDF: pdf
DOCX: docx
XLSX: xlsx
PPTX: pptx
ODT: odt
ODS: ods
ODP: odp
ZIP: zip
TEXT: text */,
    "size" BIGINT NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "holder" VARCHAR(20),
    "holder_id" CHAR(36),
    "place" INT NOT NULL
) /* A file that was looked into and taken. Held by one row (`holder`, `holder_id`); held by none it is a draft of who sent it. */""",
        'CREATE INDEX IF NOT EXISTS "idx_file_holder_2040cc" ON "file" ("holder", "holder_id", "place")',
        'CREATE INDEX IF NOT EXISTS "idx_file_holder_47b931" ON "file" ("holder", "at")',
        'CREATE INDEX IF NOT EXISTS "idx_file_user_id_865014" ON "file" ("user_id", "holder")',
        """CREATE TABLE IF NOT EXISTS "notification_digest" (
    "rhythm" VARCHAR(8) NOT NULL /* OFF: off
DAILY: daily
WEEKLY: weekly */,
    "hour" SMALLINT NOT NULL,
    "next_at" TIMESTAMP,
    "user_id" CHAR(36) NOT NULL PRIMARY KEY REFERENCES "person" ("id") ON DELETE CASCADE
) /* How often a person has a digest by mail. `next_at` None: never. */""",
        'CREATE INDEX IF NOT EXISTS "idx_notificatio_next_at_08bb15" ON "notification_digest" ("next_at")',
        """CREATE TABLE IF NOT EXISTS "notification" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "event" VARCHAR(24) NOT NULL /* ACCESS_BROKEN: access_broken
ACCESS_RESTORED: access_restored
ACCESS_ASKED: access_asked
ACCESS_DECIDED: access_decided
TRIAL_ENDING: trial_ending
TRIAL_EXPIRED: trial_expired
RENEWAL_DUE: renewal_due
PAST_DUE: past_due
INVITATION_ACCEPTED: invitation_accepted
CLIENT_CAME: client_came
CLIENT_WITHDREW: client_withdrew
REFERRAL_DECIDED: referral_decided
PROTECTION_ENDING: protection_ending
PAYOUT_HELD: payout_held
PAYOUT_PAID: payout_paid
TIER_CHANGED: tier_changed
TIER_AT_RISK: tier_at_risk
CASE_ANSWERED: case_answered */,
    "cause" VARCHAR(200) NOT NULL,
    "subject" VARCHAR(80) NOT NULL,
    "account_id" CHAR(36),
    "client_id" CHAR(36),
    "words" JSON NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "read_at" TIMESTAMP,
    "in_portal" INT NOT NULL,
    "mailed" INT NOT NULL,
    "awaits_digest" INT NOT NULL,
    "partner_id" CHAR(36) NOT NULL REFERENCES "partner" ("id") ON DELETE CASCADE,
    "user_id" CHAR(36) NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_notificatio_user_id_01dd0d" UNIQUE ("user_id", "cause")
) /* That a person of a partner was told something: `cause` says of what, and nobody is told of the same twice. */""",
        'CREATE INDEX IF NOT EXISTS "idx_notificatio_user_id_a6f279" ON "notification" ("user_id", "partner_id", "at", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_notificatio_user_id_881f85" ON "notification" ("user_id", "awaits_digest")',
        'CREATE INDEX IF NOT EXISTS "idx_notificatio_at_03c8b5" ON "notification" ("at")',
        """CREATE TABLE IF NOT EXISTS "notification_choice" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "event" VARCHAR(24) NOT NULL /* ACCESS_BROKEN: access_broken
ACCESS_RESTORED: access_restored
ACCESS_ASKED: access_asked
ACCESS_DECIDED: access_decided
TRIAL_ENDING: trial_ending
TRIAL_EXPIRED: trial_expired
RENEWAL_DUE: renewal_due
PAST_DUE: past_due
INVITATION_ACCEPTED: invitation_accepted
CLIENT_CAME: client_came
CLIENT_WITHDREW: client_withdrew
REFERRAL_DECIDED: referral_decided
PROTECTION_ENDING: protection_ending
PAYOUT_HELD: payout_held
PAYOUT_PAID: payout_paid
TIER_CHANGED: tier_changed
TIER_AT_RISK: tier_at_risk
CASE_ANSWERED: case_answered */,
    "portal" INT NOT NULL,
    "mail" INT NOT NULL,
    "digest" INT NOT NULL,
    "user_id" CHAR(36) NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_notificatio_user_id_277a35" UNIQUE ("user_id", "event")
) /* How a person chose to be told of one thing. */""",
        """CREATE TABLE IF NOT EXISTS "segment" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "owner_id" CHAR(36) NOT NULL,
    "owner_name" VARCHAR(200) NOT NULL,
    "of" VARCHAR(10) NOT NULL /* CLIENTS: clients
ACCOUNTS: accounts */,
    "name" VARCHAR(60) NOT NULL,
    "name_key" VARCHAR(255) NOT NULL,
    "condition" JSON NOT NULL,
    "shared" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "changed_at" TIMESTAMP NOT NULL,
    "deleted_at" TIMESTAMP,
    "partner_id" CHAR(36) REFERENCES "partner" ("id") ON DELETE CASCADE
) /* A saved filter. It holds no rows: whoever asks for it gets those that match now, of what that person may see. */""",
        'CREATE INDEX IF NOT EXISTS "idx_segment_partner_15f1d1" ON "segment" ("partner_id", "deleted_at", "name_key", "id")',
        """CREATE TABLE IF NOT EXISTS "bulk_run" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "owner_id" CHAR(36),
    "token_id" CHAR(36),
    "by_name" VARCHAR(200) NOT NULL,
    "act" VARCHAR(16) NOT NULL /* GRANT_ACCESS: grant_access
REVOKE_ACCESS: revoke_access
ARCHIVE: archive
RESTORE: restore
FILE: file
UNLINK: unlink
REQUEST_PLAN: request_plan */,
    "over" VARCHAR(10) NOT NULL /* CLIENTS: clients
ACCOUNTS: accounts */,
    "given" JSON NOT NULL,
    "segment_name" VARCHAR(60) NOT NULL,
    "state" VARCHAR(8) NOT NULL /* PREVIEW: preview
RUNNING: running
DONE: done
STOPPED: stopped */,
    "undoes_id" CHAR(36) UNIQUE,
    "made_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "started_at" TIMESTAMP,
    "finished_at" TIMESTAMP,
    "served_at" TIMESTAMP,
    "stopped_because" VARCHAR(300) NOT NULL,
    "partner_id" CHAR(36) NOT NULL REFERENCES "partner" ("id") ON DELETE CASCADE
) /* One act over many rows. `given`: what was said for it, as public ids with the names that they had; `undoes`: the run that this puts back. */""",
        'CREATE INDEX IF NOT EXISTS "idx_bulk_run_partner_ba1ace" ON "bulk_run" ("partner_id", "made_at", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_bulk_run_state_69282c" ON "bulk_run" ("state", "served_at")',
        'CREATE INDEX IF NOT EXISTS "idx_bulk_run_expires_51c7a4" ON "bulk_run" ("expires_at")',
        """CREATE TABLE IF NOT EXISTS "bulk_row" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "place" INT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "outcome" VARCHAR(12) NOT NULL /* WILL_CHANGE: will_change
ALREADY: already
REFUSED: refused
CHANGED: changed */,
    "message" VARCHAR(500) NOT NULL,
    "memory" JSON,
    "account_id" CHAR(36) REFERENCES "account" ("id") ON DELETE CASCADE,
    "client_id" CHAR(36) REFERENCES "client" ("id") ON DELETE CASCADE,
    "run_id" CHAR(36) NOT NULL REFERENCES "bulk_run" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_bulk_row_run_id_9c5499" UNIQUE ("run_id", "place")
) /* One row of a run: what would become of it, then what became of it. `memory`: what its undo needs. */""",
        'CREATE INDEX IF NOT EXISTS "idx_bulk_row_run_id_f3149c" ON "bulk_row" ("run_id", "outcome", "place")',
        """CREATE TABLE IF NOT EXISTS "file_piece" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "place" INT NOT NULL,
    "content" BLOB NOT NULL,
    "file_id" CHAR(36) NOT NULL REFERENCES "file" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_file_piece_file_id_2fc05d" UNIQUE ("file_id", "place")
) /* A part of a file's content: `PIECE` bytes, but the last. */""",
        """CREATE TABLE IF NOT EXISTS "support_manager" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "since" TIMESTAMP NOT NULL,
    "user_id" CHAR(36) NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
    "partner_id" CHAR(36) NOT NULL UNIQUE REFERENCES "partner" ("id") ON DELETE CASCADE
) /* The person of the vendor whom a partner may turn to by name. */""",
        """CREATE TABLE IF NOT EXISTS "support_case" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "reference" VARCHAR(9) NOT NULL UNIQUE,
    "asked_by_name" VARCHAR(200) NOT NULL,
    "subject" VARCHAR(200) NOT NULL,
    "status" VARCHAR(8) NOT NULL /* WAITS_FOR_VENDOR: vendor
WAITS_FOR_PARTNER: partner
SOLVED: solved
CLOSED: closed */,
    "priority" VARCHAR(8) NOT NULL /* LOW: low
NORMAL: normal
HIGH: high
URGENT: urgent */,
    "rank" INT NOT NULL,
    "assignee_name" VARCHAR(200) NOT NULL,
    "opened_at" TIMESTAMP NOT NULL,
    "changed_at" TIMESTAMP NOT NULL,
    "waits_since" TIMESTAMP,
    "due_at" TIMESTAMP,
    "answered_at" TIMESTAMP,
    "solved_at" TIMESTAMP,
    "search_text" VARCHAR(800) NOT NULL,
    "account_id" CHAR(36) REFERENCES "account" ("id") ON DELETE RESTRICT,
    "asked_by_id" CHAR(36) NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "assignee_id" CHAR(36) REFERENCES "person" ("id") ON DELETE SET NULL,
    "partner_id" CHAR(36) NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT
) /* What a person of a partner asks the vendor, and the thread that follows. Cases of clients at a product are another thing. */""",
        'CREATE INDEX IF NOT EXISTS "idx_support_cas_partner_51e0c3" ON "support_case" ("partner_id", "changed_at", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_support_cas_partner_95639c" ON "support_case" ("partner_id", "status")',
        'CREATE INDEX IF NOT EXISTS "idx_support_cas_asked_b_f65336" ON "support_case" ("asked_by_id", "changed_at")',
        'CREATE INDEX IF NOT EXISTS "idx_support_cas_status_017b07" ON "support_case" ("status", "waits_since")',
        'CREATE INDEX IF NOT EXISTS "idx_support_cas_changed_a0dd98" ON "support_case" ("changed_at", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_support_cas_account_3449e6" ON "support_case" ("account_id")',
        """CREATE TABLE IF NOT EXISTS "support_address" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "made_at" TIMESTAMP NOT NULL,
    "case_id" CHAR(36) NOT NULL REFERENCES "support_case" ("id") ON DELETE CASCADE
) /* That mail to an address with this token is an answer to a case. One for each mail about it; only the token's digest is kept. */""",
        """CREATE TABLE IF NOT EXISTS "support_message" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "kind" VARCHAR(8) NOT NULL /* MESSAGE: message
NOTE: note
STEP: step */,
    "step" VARCHAR(20) NOT NULL,
    "text" TEXT NOT NULL,
    "author_id" CHAR(36),
    "author_name" VARCHAR(200) NOT NULL,
    "by_vendor" INT NOT NULL,
    "by_mail" INT NOT NULL,
    "mail_key" VARCHAR(64) UNIQUE,
    "aside" JSON NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "case_id" CHAR(36) NOT NULL REFERENCES "support_case" ("id") ON DELETE RESTRICT
) /* Something in a case's thread. Never changed. `step`: what was done, for the kind of that name. */""",
        'CREATE INDEX IF NOT EXISTS "idx_support_mes_case_id_daee5c" ON "support_message" ("case_id", "at", "id")',
        """CREATE TABLE IF NOT EXISTS "resource" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "kind" VARCHAR(16) NOT NULL /* LOGO: logo
BANNER: banner
EMAIL_TEMPLATE: email_template
SOCIAL_TEMPLATE: social_template
HANDBOOK: handbook
TRAINING: training
DOCUMENT: document */,
    "title" VARCHAR(150) NOT NULL,
    "title_key" VARCHAR(300) NOT NULL,
    "category" VARCHAR(60) NOT NULL,
    "category_key" VARCHAR(120) NOT NULL,
    "summary" VARCHAR(500) NOT NULL,
    "subject" VARCHAR(200) NOT NULL,
    "text" TEXT NOT NULL,
    "certificate" VARCHAR(100) NOT NULL,
    "place" INT NOT NULL,
    "version" INT NOT NULL,
    "published_at" TIMESTAMP,
    "archived_at" TIMESTAMP,
    "changed_at" TIMESTAMP NOT NULL,
    "changed_by" VARCHAR(200) NOT NULL,
    "search_text" VARCHAR(1200) NOT NULL,
    "tier_id" CHAR(36) REFERENCES "programme_tier" ("id") ON DELETE RESTRICT
) /* Something the vendor gives its partners. Not published: a draft. `tier`: from which tier on it is open; below, only that it exists is seen. */""",
        'CREATE INDEX IF NOT EXISTS "idx_resource_place_8a54ac" ON "resource" ("place", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_resource_categor_c6d245" ON "resource" ("category_key", "place")',
        """CREATE TABLE IF NOT EXISTS "resource_download" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "day" DATE NOT NULL,
    "times" INT NOT NULL,
    "partner_id" CHAR(36) NOT NULL REFERENCES "partner" ("id") ON DELETE CASCADE,
    "resource_id" CHAR(36) NOT NULL REFERENCES "resource" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_resource_do_resourc_e61c07" UNIQUE ("resource_id", "partner_id", "day")
) /* How often a partner took a resource's file on a day, in UTC. */""",
        """CREATE TABLE IF NOT EXISTS "resource_vote" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "helpful" INT NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "resource_id" CHAR(36) NOT NULL REFERENCES "resource" ("id") ON DELETE CASCADE,
    "user_id" CHAR(36) NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_resource_vo_resourc_89cd49" UNIQUE ("resource_id", "user_id")
) /* Whether a resource helped a person. */""",
        """CREATE TABLE IF NOT EXISTS "resource_training" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "partner_id" CHAR(36),
    "pages_read" INT NOT NULL,
    "passed_at" TIMESTAMP,
    "version" INT NOT NULL,
    "resource_id" CHAR(36) NOT NULL REFERENCES "resource" ("id") ON DELETE CASCADE,
    "user_id" CHAR(36) NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE
) /* How far a person has come with a training, there where the person works. */""",
        'CREATE INDEX IF NOT EXISTS "idx_resource_tr_resourc_b7fb01" ON "resource_training" ("resource_id", "user_id", "partner_id")',
        'ALTER TABLE "outbox_mail" ADD "reply_token" VARCHAR(64)',
    ],
    "postgres": [
        """CREATE TABLE IF NOT EXISTS "file" (
    "id" UUID NOT NULL PRIMARY KEY,
    "partner_id" UUID,
    "user_id" UUID,
    "token_id" UUID,
    "name" VARCHAR(160) NOT NULL,
    "kind" VARCHAR(8) NOT NULL,
    "size" BIGINT NOT NULL,
    "sha256" VARCHAR(64) COLLATE "C" NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "holder" VARCHAR(20),
    "holder_id" UUID,
    "place" INT NOT NULL
)""",
        'CREATE INDEX IF NOT EXISTS "idx_file_holder_2040cc" ON "file" ("holder", "holder_id", "place")',
        'CREATE INDEX IF NOT EXISTS "idx_file_holder_47b931" ON "file" ("holder", "at")',
        'CREATE INDEX IF NOT EXISTS "idx_file_user_id_865014" ON "file" ("user_id", "holder")',
        """COMMENT ON COLUMN "file"."kind" IS 'PNG: png
JPEG: jpeg
GIF: gif
WEBP: webp
SVG: svg
PDF: pdf
DOCX: docx
XLSX: xlsx
PPTX: pptx
ODT: odt
ODS: ods
ODP: odp
ZIP: zip
TEXT: text'""",
        'COMMENT ON TABLE "file" IS \'A file that was looked into and taken. Held by one row (`holder`, `holder_id`); held by none it is a draft of who sent it.\'',
        """CREATE TABLE IF NOT EXISTS "notification_digest" (
    "rhythm" VARCHAR(8) NOT NULL,
    "hour" SMALLINT NOT NULL,
    "next_at" TIMESTAMPTZ,
    "user_id" UUID NOT NULL PRIMARY KEY REFERENCES "person" ("id") ON DELETE CASCADE
)""",
        'CREATE INDEX IF NOT EXISTS "idx_notificatio_next_at_08bb15" ON "notification_digest" ("next_at")',
        """COMMENT ON COLUMN "notification_digest"."rhythm" IS 'OFF: off
DAILY: daily
WEEKLY: weekly'""",
        'COMMENT ON TABLE "notification_digest" IS \'How often a person has a digest by mail. `next_at` None: never.\'',
        """CREATE TABLE IF NOT EXISTS "notification" (
    "id" UUID NOT NULL PRIMARY KEY,
    "event" VARCHAR(24) NOT NULL,
    "cause" VARCHAR(200) COLLATE "C" NOT NULL,
    "subject" VARCHAR(80) NOT NULL,
    "account_id" UUID,
    "client_id" UUID,
    "words" JSONB NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "read_at" TIMESTAMPTZ,
    "in_portal" BOOL NOT NULL,
    "mailed" BOOL NOT NULL,
    "awaits_digest" BOOL NOT NULL,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE CASCADE,
    "user_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_notificatio_user_id_01dd0d" UNIQUE ("user_id", "cause")
)""",
        'CREATE INDEX IF NOT EXISTS "idx_notificatio_user_id_a6f279" ON "notification" ("user_id", "partner_id", "at", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_notificatio_user_id_881f85" ON "notification" ("user_id", "awaits_digest")',
        'CREATE INDEX IF NOT EXISTS "idx_notificatio_at_03c8b5" ON "notification" ("at")',
        """COMMENT ON COLUMN "notification"."event" IS 'ACCESS_BROKEN: access_broken
ACCESS_RESTORED: access_restored
ACCESS_ASKED: access_asked
ACCESS_DECIDED: access_decided
TRIAL_ENDING: trial_ending
TRIAL_EXPIRED: trial_expired
RENEWAL_DUE: renewal_due
PAST_DUE: past_due
INVITATION_ACCEPTED: invitation_accepted
CLIENT_CAME: client_came
CLIENT_WITHDREW: client_withdrew
REFERRAL_DECIDED: referral_decided
PROTECTION_ENDING: protection_ending
PAYOUT_HELD: payout_held
PAYOUT_PAID: payout_paid
TIER_CHANGED: tier_changed
TIER_AT_RISK: tier_at_risk
CASE_ANSWERED: case_answered'""",
        'COMMENT ON TABLE "notification" IS \'That a person of a partner was told something: `cause` says of what, and nobody is told of the same twice.\'',
        """CREATE TABLE IF NOT EXISTS "notification_choice" (
    "id" UUID NOT NULL PRIMARY KEY,
    "event" VARCHAR(24) NOT NULL,
    "portal" BOOL NOT NULL,
    "mail" BOOL NOT NULL,
    "digest" BOOL NOT NULL,
    "user_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_notificatio_user_id_277a35" UNIQUE ("user_id", "event")
)""",
        """COMMENT ON COLUMN "notification_choice"."event" IS 'ACCESS_BROKEN: access_broken
ACCESS_RESTORED: access_restored
ACCESS_ASKED: access_asked
ACCESS_DECIDED: access_decided
TRIAL_ENDING: trial_ending
TRIAL_EXPIRED: trial_expired
RENEWAL_DUE: renewal_due
PAST_DUE: past_due
INVITATION_ACCEPTED: invitation_accepted
CLIENT_CAME: client_came
CLIENT_WITHDREW: client_withdrew
REFERRAL_DECIDED: referral_decided
PROTECTION_ENDING: protection_ending
PAYOUT_HELD: payout_held
PAYOUT_PAID: payout_paid
TIER_CHANGED: tier_changed
TIER_AT_RISK: tier_at_risk
CASE_ANSWERED: case_answered'""",
        'COMMENT ON TABLE "notification_choice" IS \'How a person chose to be told of one thing.\'',
        """CREATE TABLE IF NOT EXISTS "segment" (
    "id" UUID NOT NULL PRIMARY KEY,
    "owner_id" UUID NOT NULL,
    "owner_name" VARCHAR(200) NOT NULL,
    "of" VARCHAR(10) NOT NULL,
    "name" VARCHAR(60) NOT NULL,
    "name_key" VARCHAR(255) COLLATE "C" NOT NULL,
    "condition" JSONB NOT NULL,
    "shared" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "partner_id" UUID REFERENCES "partner" ("id") ON DELETE CASCADE
)""",
        'CREATE INDEX IF NOT EXISTS "idx_segment_partner_15f1d1" ON "segment" ("partner_id", "deleted_at", "name_key", "id")',
        """COMMENT ON COLUMN "segment"."of" IS 'CLIENTS: clients
ACCOUNTS: accounts'""",
        'COMMENT ON TABLE "segment" IS \'A saved filter. It holds no rows: whoever asks for it gets those that match now, of what that person may see.\'',
        """CREATE TABLE IF NOT EXISTS "bulk_run" (
    "id" UUID NOT NULL PRIMARY KEY,
    "owner_id" UUID,
    "token_id" UUID,
    "by_name" VARCHAR(200) NOT NULL,
    "act" VARCHAR(16) NOT NULL,
    "over" VARCHAR(10) NOT NULL,
    "given" JSONB NOT NULL,
    "segment_name" VARCHAR(60) NOT NULL,
    "state" VARCHAR(8) NOT NULL,
    "undoes_id" UUID UNIQUE,
    "made_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "started_at" TIMESTAMPTZ,
    "finished_at" TIMESTAMPTZ,
    "served_at" TIMESTAMPTZ,
    "stopped_because" VARCHAR(300) NOT NULL,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE CASCADE
)""",
        'CREATE INDEX IF NOT EXISTS "idx_bulk_run_partner_ba1ace" ON "bulk_run" ("partner_id", "made_at", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_bulk_run_state_69282c" ON "bulk_run" ("state", "served_at")',
        'CREATE INDEX IF NOT EXISTS "idx_bulk_run_expires_51c7a4" ON "bulk_run" ("expires_at")',
        """COMMENT ON COLUMN "bulk_run"."act" IS 'GRANT_ACCESS: grant_access
REVOKE_ACCESS: revoke_access
ARCHIVE: archive
RESTORE: restore
FILE: file
UNLINK: unlink
REQUEST_PLAN: request_plan'""",
        """COMMENT ON COLUMN "bulk_run"."over" IS 'CLIENTS: clients
ACCOUNTS: accounts'""",
        """COMMENT ON COLUMN "bulk_run"."state" IS 'PREVIEW: preview
RUNNING: running
DONE: done
STOPPED: stopped'""",
        'COMMENT ON TABLE "bulk_run" IS \'One act over many rows. `given`: what was said for it, as public ids with the names that they had; `undoes`: the run that this puts back.\'',
        """CREATE TABLE IF NOT EXISTS "bulk_row" (
    "id" UUID NOT NULL PRIMARY KEY,
    "place" INT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "outcome" VARCHAR(12) NOT NULL,
    "message" VARCHAR(500) NOT NULL,
    "memory" JSONB,
    "account_id" UUID REFERENCES "account" ("id") ON DELETE CASCADE,
    "client_id" UUID REFERENCES "client" ("id") ON DELETE CASCADE,
    "run_id" UUID NOT NULL REFERENCES "bulk_run" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_bulk_row_run_id_9c5499" UNIQUE ("run_id", "place")
)""",
        'CREATE INDEX IF NOT EXISTS "idx_bulk_row_run_id_f3149c" ON "bulk_row" ("run_id", "outcome", "place")',
        """COMMENT ON COLUMN "bulk_row"."outcome" IS 'WILL_CHANGE: will_change
ALREADY: already
REFUSED: refused
CHANGED: changed'""",
        'COMMENT ON TABLE "bulk_row" IS \'One row of a run: what would become of it, then what became of it. `memory`: what its undo needs.\'',
        """CREATE TABLE IF NOT EXISTS "file_piece" (
    "id" UUID NOT NULL PRIMARY KEY,
    "place" INT NOT NULL,
    "content" BYTEA NOT NULL,
    "file_id" UUID NOT NULL REFERENCES "file" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_file_piece_file_id_2fc05d" UNIQUE ("file_id", "place")
)""",
        'COMMENT ON TABLE "file_piece" IS \'A part of a file\'\'s content: `PIECE` bytes, but the last.\'',
        """CREATE TABLE IF NOT EXISTS "support_manager" (
    "id" UUID NOT NULL PRIMARY KEY,
    "since" TIMESTAMPTZ NOT NULL,
    "user_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
    "partner_id" UUID NOT NULL UNIQUE REFERENCES "partner" ("id") ON DELETE CASCADE
)""",
        'COMMENT ON TABLE "support_manager" IS \'The person of the vendor whom a partner may turn to by name.\'',
        """CREATE TABLE IF NOT EXISTS "support_case" (
    "id" UUID NOT NULL PRIMARY KEY,
    "reference" VARCHAR(9) COLLATE "C" NOT NULL UNIQUE,
    "asked_by_name" VARCHAR(200) NOT NULL,
    "subject" VARCHAR(200) NOT NULL,
    "status" VARCHAR(8) NOT NULL,
    "priority" VARCHAR(8) NOT NULL,
    "rank" INT NOT NULL,
    "assignee_name" VARCHAR(200) NOT NULL,
    "opened_at" TIMESTAMPTZ NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "waits_since" TIMESTAMPTZ,
    "due_at" TIMESTAMPTZ,
    "answered_at" TIMESTAMPTZ,
    "solved_at" TIMESTAMPTZ,
    "search_text" VARCHAR(800) COLLATE "C" NOT NULL,
    "account_id" UUID REFERENCES "account" ("id") ON DELETE RESTRICT,
    "asked_by_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "assignee_id" UUID REFERENCES "person" ("id") ON DELETE SET NULL,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT
)""",
        'CREATE INDEX IF NOT EXISTS "idx_support_cas_partner_51e0c3" ON "support_case" ("partner_id", "changed_at", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_support_cas_partner_95639c" ON "support_case" ("partner_id", "status")',
        'CREATE INDEX IF NOT EXISTS "idx_support_cas_asked_b_f65336" ON "support_case" ("asked_by_id", "changed_at")',
        'CREATE INDEX IF NOT EXISTS "idx_support_cas_status_017b07" ON "support_case" ("status", "waits_since")',
        'CREATE INDEX IF NOT EXISTS "idx_support_cas_changed_a0dd98" ON "support_case" ("changed_at", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_support_cas_account_3449e6" ON "support_case" ("account_id")',
        """COMMENT ON COLUMN "support_case"."status" IS 'WAITS_FOR_VENDOR: vendor
WAITS_FOR_PARTNER: partner
SOLVED: solved
CLOSED: closed'""",
        """COMMENT ON COLUMN "support_case"."priority" IS 'LOW: low
NORMAL: normal
HIGH: high
URGENT: urgent'""",
        'COMMENT ON TABLE "support_case" IS \'What a person of a partner asks the vendor, and the thread that follows. Cases of clients at a product are another thing.\'',
        """CREATE TABLE IF NOT EXISTS "support_address" (
    "id" UUID NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) COLLATE "C" NOT NULL UNIQUE,
    "made_at" TIMESTAMPTZ NOT NULL,
    "case_id" UUID NOT NULL REFERENCES "support_case" ("id") ON DELETE CASCADE
)""",
        'COMMENT ON TABLE "support_address" IS \'That mail to an address with this token is an answer to a case. One for each mail about it; only the token\'\'s digest is kept.\'',
        """CREATE TABLE IF NOT EXISTS "support_message" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(8) NOT NULL,
    "step" VARCHAR(20) NOT NULL,
    "text" TEXT NOT NULL,
    "author_id" UUID,
    "author_name" VARCHAR(200) NOT NULL,
    "by_vendor" BOOL NOT NULL,
    "by_mail" BOOL NOT NULL,
    "mail_key" VARCHAR(64) COLLATE "C" UNIQUE,
    "aside" JSONB NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "case_id" UUID NOT NULL REFERENCES "support_case" ("id") ON DELETE RESTRICT
)""",
        'CREATE INDEX IF NOT EXISTS "idx_support_mes_case_id_daee5c" ON "support_message" ("case_id", "at", "id")',
        """COMMENT ON COLUMN "support_message"."kind" IS 'MESSAGE: message
NOTE: note
STEP: step'""",
        'COMMENT ON TABLE "support_message" IS \'Something in a case\'\'s thread. Never changed. `step`: what was done, for the kind of that name.\'',
        """CREATE TABLE IF NOT EXISTS "resource" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(16) NOT NULL,
    "title" VARCHAR(150) NOT NULL,
    "title_key" VARCHAR(300) COLLATE "C" NOT NULL,
    "category" VARCHAR(60) NOT NULL,
    "category_key" VARCHAR(120) COLLATE "C" NOT NULL,
    "summary" VARCHAR(500) NOT NULL,
    "subject" VARCHAR(200) NOT NULL,
    "text" TEXT NOT NULL,
    "certificate" VARCHAR(100) NOT NULL,
    "place" INT NOT NULL,
    "version" INT NOT NULL,
    "published_at" TIMESTAMPTZ,
    "archived_at" TIMESTAMPTZ,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "changed_by" VARCHAR(200) NOT NULL,
    "search_text" VARCHAR(1200) COLLATE "C" NOT NULL,
    "tier_id" UUID REFERENCES "programme_tier" ("id") ON DELETE RESTRICT
)""",
        'CREATE INDEX IF NOT EXISTS "idx_resource_place_8a54ac" ON "resource" ("place", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_resource_categor_c6d245" ON "resource" ("category_key", "place")',
        """COMMENT ON COLUMN "resource"."kind" IS 'LOGO: logo
BANNER: banner
EMAIL_TEMPLATE: email_template
SOCIAL_TEMPLATE: social_template
HANDBOOK: handbook
TRAINING: training
DOCUMENT: document'""",
        'COMMENT ON TABLE "resource" IS \'Something the vendor gives its partners. Not published: a draft. `tier`: from which tier on it is open; below, only that it exists is seen.\'',
        """CREATE TABLE IF NOT EXISTS "resource_download" (
    "id" UUID NOT NULL PRIMARY KEY,
    "day" DATE NOT NULL,
    "times" INT NOT NULL,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE CASCADE,
    "resource_id" UUID NOT NULL REFERENCES "resource" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_resource_do_resourc_e61c07" UNIQUE ("resource_id", "partner_id", "day")
)""",
        'COMMENT ON TABLE "resource_download" IS \'How often a partner took a resource\'\'s file on a day, in UTC.\'',
        """CREATE TABLE IF NOT EXISTS "resource_vote" (
    "id" UUID NOT NULL PRIMARY KEY,
    "helpful" BOOL NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "resource_id" UUID NOT NULL REFERENCES "resource" ("id") ON DELETE CASCADE,
    "user_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_resource_vo_resourc_89cd49" UNIQUE ("resource_id", "user_id")
)""",
        'COMMENT ON TABLE "resource_vote" IS \'Whether a resource helped a person.\'',
        """CREATE TABLE IF NOT EXISTS "resource_training" (
    "id" UUID NOT NULL PRIMARY KEY,
    "partner_id" UUID,
    "pages_read" INT NOT NULL,
    "passed_at" TIMESTAMPTZ,
    "version" INT NOT NULL,
    "resource_id" UUID NOT NULL REFERENCES "resource" ("id") ON DELETE CASCADE,
    "user_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE
)""",
        'CREATE INDEX IF NOT EXISTS "idx_resource_tr_resourc_b7fb01" ON "resource_training" ("resource_id", "user_id", "partner_id")',
        'COMMENT ON TABLE "resource_training" IS \'How far a person has come with a training, there where the person works.\'',
        'ALTER TABLE "outbox_mail" ADD "reply_token" VARCHAR(64)',
    ],
}

DOWN = {
    "sqlite": [
        'ALTER TABLE "outbox_mail" DROP COLUMN "reply_token"',
        'DROP TABLE IF EXISTS "support_message"',
        'DROP TABLE IF EXISTS "support_address"',
        'DROP TABLE IF EXISTS "support_case"',
        'DROP TABLE IF EXISTS "bulk_row"',
        'DROP TABLE IF EXISTS "resource_training"',
        'DROP TABLE IF EXISTS "resource_vote"',
        'DROP TABLE IF EXISTS "resource_download"',
        'DROP TABLE IF EXISTS "support_manager"',
        'DROP TABLE IF EXISTS "notification_choice"',
        'DROP TABLE IF EXISTS "notification"',
        'DROP TABLE IF EXISTS "notification_digest"',
        'DROP TABLE IF EXISTS "file_piece"',
        'DROP TABLE IF EXISTS "resource"',
        'DROP TABLE IF EXISTS "bulk_run"',
        'DROP TABLE IF EXISTS "segment"',
        'DROP TABLE IF EXISTS "file"',
    ],
    "postgres": [
        'ALTER TABLE "outbox_mail" DROP COLUMN "reply_token"',
        'DROP TABLE IF EXISTS "support_message"',
        'DROP TABLE IF EXISTS "support_address"',
        'DROP TABLE IF EXISTS "support_case"',
        'DROP TABLE IF EXISTS "bulk_row"',
        'DROP TABLE IF EXISTS "resource_training"',
        'DROP TABLE IF EXISTS "resource_vote"',
        'DROP TABLE IF EXISTS "resource_download"',
        'DROP TABLE IF EXISTS "support_manager"',
        'DROP TABLE IF EXISTS "notification_choice"',
        'DROP TABLE IF EXISTS "notification"',
        'DROP TABLE IF EXISTS "notification_digest"',
        'DROP TABLE IF EXISTS "file_piece"',
        'DROP TABLE IF EXISTS "resource"',
        'DROP TABLE IF EXISTS "bulk_run"',
        'DROP TABLE IF EXISTS "segment"',
        'DROP TABLE IF EXISTS "file"',
    ],
}


async def upgrade(db):
    return await run(db, UP)


async def downgrade(db):
    return await run(db, DOWN)


MODELS_STATE = (
    "eJzsvXtz4kiWB/pVMvxP90SwvlV+VQ1940ZgTFXTjcELuKp7lw0hUGI0FilWD9OenfnuN0"
    "/q/UQSEghVRnRUGylPSvrl67zP/11sVc0QlcveGybGRRv93wURN5j+EbzRQhfidutdhguG"
    "uFBYS9GUZEPAbsOFbmjiEnpbiYqO6SUJ60tN3hqySoDg+1pFkiyh3Vo0kKHS/8vLNdLUXY"
    "v+icklGtLONLRci+QFSy1E2E8JK9jAElrglaphJBs60ugFAr0iTCT9Ep4uqUv6eJm8VPmg"
    "GZmR+VbUDII1QZbmaKgSjHaysUYiQXNxuVRNYrA7so5EisPSQOoKGWuM7JttBM96p/29iP"
    "TZyO4N6Rjr9JEtpKv0f0hS6U+iGgiGBehnRDfE1QqpGuvNUFUFeobnWw/YXKLv7EVQ4A1p"
    "X/RVDADCvvwTfTOF0l2iOcFY0u133WJtI+s6fCtrrWFRonBCB4b4St9mgd9VIrGnUyRpL/"
    "pS3UIvkmiIc7RWFUm3EadNdIobJkv63vAFeguJOtoqokzQm6iY2Bo0k8j/a2LBUF8wpdHo"
    "0P33/9DLMpHwX1iHn/93sZIx7Rj+vvC+i803Nuvo30CC/9pqmL297vRiT2hiKgrM2vctm7"
    "QXrDGdqOzHv1so8ISlImM2gNCs+sd5E+ZIzyujT2i4fRVYt4Gdw3pvdl1waJ+f+w9fWEtY"
    "owthqSrmhnitt+/GWiVuc9OUpUuggXsvmKIh0hXp21Hg1ez9x7lkTSJ6wdBM7M4eybsg4Z"
    "VoKrAvXfy/K5Ms2Xq2t7lXrBGsXMp0cRO8+//st/RRCMJwNBUmvakgXER2NBso/95jX1pS"
    "VCliMjEA3P/7t9Wvhw27egEP6P7aGf98ffc3hoaqGy8au8mQu/g3I6TrS/BG0QPcGs4g4A"
    "8UMEPe4HjQLYoQ6JJNcun8UQR854KHvncIOGA6cB0X4Gn/sTeZdh6foPuNrv+vwnDqTHtw"
    "54pdfQ9d/dkaD5WeZ9ZZ53aCvvenvyL4if5rNOyFR81tN/0vWH30jDRUgag7QZT8mDiXnU"
    "tsoTrD+koxjA5sdy1q8YPqtA8NK4XnDAfyYiP+JSj0dDTW9OfdTcrAfuuM2eK5uwkN1tC+"
    "c8Vu/TsAbnCTzbpZBakO2LTsLakuaB+yL3mYBk7NrJAGj1qOaADRIGOQFdIQO8ExDWFqqJ"
    "qQd3MNUjVwi/14l2GL/Rg+D70tFm7FAZ136no0fOLG4cl+5Z64DlUDJ+7Vhw8ZZi5tlTh1"
    "2b0g1kwizgOzS1AI4ZrN1yDAN1nwvUmG9yaCLkgyUXB/m4yG8eA67cMCi7w00L+QIutGVb"
    "PYJykuTFkxZKJfwmNPISECPgHZxYH458fOH2H0u4PRfXhPgQ7u6VCA5L569YmScGEhLl93"
    "oiYJkTvqlZrUNnprc7UJXxEJaLjsL/53y1UtPlnM9FRUlPeLGNVj4H4rTQPpsOWG23SvDr"
    "LjU4MtVPUVyQSt5BeTQtVmKj+LLwWFla3ssrkq3dLzWapEaGhp8Da0MSjQoBtVW+KoMvIo"
    "T9yvSUtU25xYIiqgxqnpiZ2sqJHJmwwARPC9l1/6xEhQkHlEIXhlUtm+96Gqk+UF3uA//n"
    "51dX396erD9d3n25tPn24/f/hM27LXjd76lDIY9/2v/eE0uPfBhZCwjwnosAW6I8hvInvn"
    "XEMQT89Ho9ho0Hey9u/sA+CScMwPwFzAf21lLe/+EyHlY1BwFxLf4aXy7TwuDUe9KOq6IU"
    "hmjMycjrtHxZEvhvxSJEusKHn3mwAZx74Y9oxTwYKpYy1GjZEGf5iSj0CxEVhjUWLiWz74"
    "A2Qc+4KzX1GEA1ZADDUfieIjUXAlREj5GBQ8hy29Us5T2CPiuBec+9pyTTeRnOyPn4ojXw"
    "x5kygyec2LvJ+KI58d+YPMCRH9c3TMRgRPVfoPG7U++L9SASFmkIJmg3NVOXtXvedr4s5V"
    "2Ic07vT7LX9luNXtTLqdh57lm1mSkUZTJXNpJBtp/PdbqUYaq2VOI41FBL7KjjHEM5u0EB"
    "aXa6TS6dBCa3XHvLfpl7w7lhYdUf7tDVy4Y80xZfZ9iOHFBian4SVAxQ0v3PBSk+OAG17q"
    "Ohrc8MINLz/iGHDDCze8/EjIc8PL6bDnhpdTjwA3vJxw9nPDS41GghtezlcZaml3DleGev"
    "2coxpovzI0oAWrWhnasfSEDwyfiCrUd7e1RxH6oombDRacQD2b392vEJ1CWgWWW0EkjtYS"
    "YVEjWGLpHVS0wEhR1Vf6Gxq9UOhoZ5q6QXP6EEElc6SSqDK0xH5z5nKwqKtJRHDi6Mlarq"
    "iSFav28EXghfQDCbE8LkVa+oGqDpjTAAzpBMo7G+wJevDZ0PH6OceZvPdsCC7kys8Gg771"
    "wrQ/Jno4+G5nPR1CJHtPhy+wH4too7LQIJW0Ils6Sydk27pWqgbpfixrVhu29Q1d+yyTEB"
    "AhWIstFodE8A7rhpUOaC1CBqAXM+YQOf7jY86acDIdXYY18D9pR1Ao345HzrPjNCE7jjUD"
    "Yk+o5AQ5LhHPkVPrHDl0pcoxJq30wXWJShjcmkVuN2ls3YyCwbFNjsF3CXiWg2xZDmSd9k"
    "ZibcKqqmCRJBxKPrIQ1AtKd4ZYp6l6RqNBYMXc90OKn+Hz431v/PNHhjxtJBuJtoF6yaP1"
    "BT1HVpS6ha2fLagR6TSDxPlF1bD8Qn7H79XLnPUA9hCpc0yPxHG/O72Im8AlgHuA5+uZgJ"
    "vi++qBe5psJvTEfL2IEfzZ9VY2iX/htN0r6v+q7ugtnwT9k06FNZmlDzFk8E6FJCKgwaWw"
    "0x8aZjlHsHSJ+pDPmJLLOlLUJWh0F+9UUleZhys00ttBKZyJ6swb1n5WVPQ//evkVDtTFs"
    "ZWulvvIRhrTTVf1tXI/HU7o+qgvivbw1dP8DXaw8jGuxpVycY6WJ8tG6vvMN7GmfbToPaI"
    "jgi1e+VssQ7tThHMk+0sUcoD7S3no+mwzS0BXQKhveGc/ig+Iu4CUcwNRZJfsJ5LieNRHE"
    "+Lc1GVRrvqLNaUR5JpZ5KQPwV8iJSrQuumCuVhlTUXLUtJfikzWSUx96VsIZ5FeHSTYDo0"
    "2ezFc2bqmjN7reiVoTFUVYJwSJHJb1ZOyt36/RJNPYssiGVBq6xVYwb7pECgTjAVH+PJrF"
    "KPjg1h8T5HeLM13ttWMwc22lAzFQz2aJM+SDYu6XuZWyqyYoltjvO2U8CHPXAngjuUIiGF"
    "LgCncpBb7uYdregsP7ymjWt+5FZoboUu53SuqcrvbI9nPxtGt6c8LK7dvIFWyttMVsrbFC"
    "vlbdRKaW3feQD2KBqIcSWWYN2IVekkp2R3CeqRkx2ed9Y52QOD4ec/cp8ZYWIu2dX56Kib"
    "aaC+Q5vDJwBY/5yI+kg4nOneANxgXbJWITx1S0DWURw0FFbfaq2VE8CTo1ZIrKccatHKpt"
    "vJUVx5RDBTV7QsNQUksEImHU2NlQ6Zm1AMGFQqxF/6uA3Fg10dTAuqC8MFz3MfKHQVLu7W"
    "6sauJuwEKGCJPiuq5DnZm4DSZyKCUsfSHTE90XaLCYtkgxrJzAPhFW8NcDaYO34J88MVN2"
    "wZtliB1UP0Nqn1gQ/sm+uE6qITMuMQT5ZqzVjIC4q0J9XJH0GgdRZiFNweMTeRUzTIC9q0"
    "dVYeXPw26g97D230D1UmWJoRKkaOOuOH/vAr+EstVHqW0SGYkXFv2PveGbSRRt97Jyoz0v"
    "31eTxs0w3X1OhG+dT5k9FYCY9mZNB5mkC/irjVod9JrzOdtJGORUOfkedJ52uvjUydnn8z"
    "Qs/azkDoDR+AwE5XRb+SUlFRl/WyVFTWy8Oo+/zYG0JPdHqYECFGe5t0BrQznW7V7D2gAX"
    "sRuA1v/uV5+AAvTlc99EnH+mvvvtP9HV5e1F4wHNr0em887X/pd6k4R29gzZBX8pIOUOCO"
    "MO49jr6xV/JaCBreqG/wfo89cMiY/Np/aqMN3iyoCL2Wt/7rzmd6d51vfeqMp8PemD7hS2"
    "88hjbOmUDfHGsatLHuWcMA12AcpqPn7q8UN9VcrgGxTv8RABPlDe1zPPrSB3AoD7CSAZ9p"
    "nz6CToY2M2wIOqYIdbr0p2iF9+dfdZkWXcqai9T75GXIm6ihAOatgB7KR8YHuNYDDDx6Lt"
    "2vS1AP3e/Z1+OsUYzQ+Wh6zydEqDGY1kwnWE9cy1cJniL66kyxzRR8dWLV4DcqPSQkCYm0"
    "aWVTD775mmdIqm83Bx0a+EK9UTlGZRE7TodI1JHoCmrgACVp4spALHDeVrltzQU96NdYcu"
    "sVszrE6EVVpbhs+8d5aF7lndOfzanSBaTRGcfVa01Qr7H/RyBP1q857Rvnd/4xk4LtY4qC"
    "7WNUwebbc7IC7CNpHMY3WSC+SUb4JsYlh+1FEXyTQ348ih851Mc5QaLITek2nRB04qOps9"
    "a3FP1E749putjqqicGo+FXp3lYlg2BDkd1IX+lICVXFdVaVeQMVj53zCBVI9bXESxYYd40"
    "z6IK03IfwDqvKm+08q2rMF3jmKrS1lWOWDq/V79oCPIqLmjYpvzy+xgrSWWpbBHqO+2lvz"
    "rDLS5J5/LvKrUkSfFweQLhsgfAdRC4sTsqCbeHNrrXVPJPSjCRlTfwQvqqKlILPcFYE3MD"
    "0WlAAEbgLQbPJmxFpzlKjRbSMSbgWyQqCvgpIV1+IZQsTjFyilc4oFohV2MUOZPOVo1RIz"
    "+h8kVsTSSvUWgnG7pkEpNCODTlZIQ4LbxWSojrq093bhII+JGW9mHy2BkMcpe6CBS2iIlX"
    "PvCMDUVLN+WgDUxVrKumtoxNYZIDqbHdzdky/MdlR+gugDVIRxLDkrj30tkSx9rnb72XMZ"
    "moGwwx7nBu71QTws3lVwzey2ssalbhDc+KYhlDZB0R1c2Jhoaq6zK9pL3pwGLE1UGu9lE5"
    "7TEbUcK2yMoj3zn/wvVEGfREC1OXCV0ieTD203Ccs+HMNjgtl4LGR9JElLNgnIxwGF+8Ee"
    "NS+aeke3cImojtbZZcYbRVMr63kWxh9GgGv/08GPtIGqdd/Pghq1081TAe2Sh8TEwenb2P"
    "jFvBaqevzyHsVupFZntHJqcMyySOZFSPEqRqLyKRdSZVWgmwdKy9QRUnRYYYnrbD+Yss1z"
    "MkHX3FGDJQtNCvY9ZYXjK95psssat0HKDItKbH6EKrf15OeQQgFl7xewkCSSikc6lh0TN7"
    "c2GnIcKOrpgvec5Xp33jlLXl5zrlcmS18o1/rwti7DiYx0LskDQR5tvbTEz4bQoTfhvZRf"
    "x0qDsaDChLg2YX3dlFaEBeKQjxE35/CLNDW+dRuZj0xt/63Z7wNB596z/0xm3n/Bac85sF"
    "/Q6HvYFgB9myyF9CzwfBx8mcPvT1XHQDF/3ecWSrknUDIPT8UyW59n8/zRERfp52jwNx+S"
    "fs0tQ0TJb5prGP5ogo957Hx0H5OgPI14kYX4ch3uGFLhu55rGPpHEqmIpyWYqGmaAO339y"
    "etRHRJuK4fIbzon5xVNvaOX72GJiJfvodKf9bz2WE4L2NyOT58mTnbdCN/WtnbDiodcdWM"
    "lDJEzlaoKlIqfox2zKsxTVWfzAFcl56Sfkvq51053FjHHOjMlBqkILs2Zjeoy8yfILXdqC"
    "uc2bPTlE1zy4qzl2XNhyW7JiSBsIehUmLQ3/rynT7UnQMX24JEBqEjUmDUFqbbLkTnitsh"
    "y1yqCaHt6oOcH3UXG081ThW6s7XVDBiiHYxpGcyCf0wEchxygEzTh5eNYgJbf41o5rLeTe"
    "7CSiZSa86HLM4anb8Xo638FP92nmnt9ZUAplgT4UsEj+6fPiKbNNLPUVH7z+tvIUumkoRO"
    "AyQT9ad9wNDsJqYvXScKiokEZFtEOhor08bxuKlG6Iq9WB+DhdNHErF4movOuHbuHPepPS"
    "4wV9EFQ7NfPhe9LQ11VT51Oy3JcDqC7rpNkQCfIGvrYUpPqsq6bi5WRQZDlbDmWhrL4eoK"
    "um4oXJi/iCN4cvw57bUVOhooIMlctFRRCJvjtc8rN767DOmooZYzrlg/lz2ku/saegTN5k"
    "owyWoe921GiosKDI5LUMrPBAtpIhNBErp1DHwRH3VjdNhWmrQnOBnluafGh2gifWV8/xi2"
    "wiXEsFi9DLwayo1U1TYSplOjV6Im1UYqwF3dwcCNIj9DMxN03FaSu+q+bBWnPWSbMhEpZr"
    "vDyULbCA6kJPDUdLwoYoH8ocWHA9eF01ETCo73aoAEO7aKjK084y6cSzlJJtsnl1lYMZT2"
    "RFwRIVi99U+eCMWPess77VV1MRKweqhoOk45cS9HgTq5eG7lYLU3kVNPNQTcs97WZsNlbN"
    "4iR9W4r6wSKx1VWX9tRUtJzUhoKk7oiiilJJOQ4f7O6ahFuu3CI+hxhRUWJiABxURwRPVf"
    "pPdn8rp78mbnGqGpMUNj9U93Y/DYTIMRJaaWri3O1zo2XbCh+9HhuI2ws2DNqJwAr14Jjg"
    "/vy4fbW6nHg9NgS3nImRXHe9mMxIfle+lNRIlpuXuJUFw22dJYU8XmrYYGXobFdNvYXm26"
    "0hzMyrD1d380vUNyAiU7cq3FnPQT/PTR1r87+1ECWU4YahqgqkThWdzKot+5emSubSgHZ2"
    "mngQgCiosdnkT/s2PLH8+eQq4gl1qg0IlOQXO+FzVoQ9Cp4PKoRvNFvFWo6r8ZYMrtO+gd"
    "P3Y5Z0Kx+T8618jCRckXXB3tZjmJQ94Xw+Qh5Llieib6lu49QFUCY+IYLPpQjHj8n0hP4X"
    "UmT9jI1WcXADFgG4I8ULw3UKQ+cidBAuXsiD+IoMxVkE8QV8Cv7asijv/MMcpOTDXOth1v"
    "AbFd+KrOYgJc8jU+dRVkTdEKjMWmScw7R8pOs80m4FnVz6gSDVAXqC8xnZvaqAgCs+KHHy"
    "Yhqg4pgGMQUFWk5AfSQczZiCckFwo8h+UTUsvxAnP7E/p9+PEDrZgmqEO1eV6p9O9NMlrG"
    "BL1Ox2Jt3OQ+8iblstAdTs3kZnimvwLMkArbVPlgGt11NDoQ0cKfHQJuddyWUNz2lQehRl"
    "JdGi5N1sZTApQU63nDYliq2C/4MuaMegw2ph7DAxkGoaUNYXOm1DmT6d3gUjja7vVE1qwa"
    "V/qDLxG27oJciojZFIL0sS1JiItR0d56k5a3D4D0lTo8cG5rUyGmF/ckYzgnpaxXuXpIlq"
    "/NIz6nITVKUmqHMoWXesTN6VFKzjldRybcZnp9vhKvkfYpgL6mm5ivZMxpfl/cqp+/LTcO"
    "VXTVSJZ7QJnosusaaQlqtMTEj8lxvTrNn/6rnq92Lq3/Py6roi+Sjtoi9COSmCnqzeMmcK"
    "OpMRyBcwk1NF+CTqOlQ/jFEQOrdaGdSDW1/bDLpB2hRtRVmzlHPggG3185OOJMyq34Lvt6"
    "2YQ3aIBoIqufovVnP2JuiVnuY6kg0dbc2FIi/RWlRWcWrB6h9YUCPI1YBNUANyN3R/RfpM"
    "GsDUevSRqn4aljAxZFGJZSkTi7tG6BqnEPx4kw3vmzTAnZtxJV7ZzdQar9ZOGF92d0q3qy"
    "Q1uJ+qEQshTRzu/TENSMIRn19XGh6Mhl+d5mFH4Gi1JoGFHMbwTfJLnyRAH6QLQS9Xl7zz"
    "Q1Ur4gXe4D/+fnV1ff3p6sP13efbm0+fbj9/+EzbsteN3vqU5g/f/wqe7QH8Y0sF6e9UEo"
    "gLgdwTXeDR8eCCHMEFXJXecB0c17E2e3yXVFoCzqVYnEqYmC/mWg82VwBzBfCplZV7FcCn"
    "8csLKirjVG9hTeZ+BVxQk5pVEbfQ1B3FCO3Wqu7oxNBa1NGL/IaJpfly/eNEIrErVolRZJ"
    "UYRUQ10Ds2WE4GWac/F6r0/pOO7LJMcdq4Iz2VJ3Ko13bWStGgcS+vSr28uOjUcG6LeyH9"
    "EMPsueHnZK0jhNxfhfurcHHlzMSV+K2gBGADwUBnufz3ghvZAeskEY6pcPOGtfeuKuGLGI"
    "EwcL+VQR7UbAKKi02RQRqEtpaHBMwXSUcyYVn4ouKXSmdTi92jMhwT3RS6HyDZiBP3yuo2"
    "Rp4LhFbZEsH/cCGPC3n1PAi4mFcvhubs+H9uIWv8+HIp5LADiEshzTSaTCzNfhx37NzKwh"
    "jrvrY5DCSMfQWGFAwsWKIs7CUaEeWdMbEWlwK5pMEzeKmqrzIGq4ROeVospVlADu2Wmzjq"
    "tfnUm/tttImDZ0D9ITgkHWNSYIx9ZHyAaz3A3JL1QwwzS6tUZCUHCPkg13qQbTY3D8/jI2"
    "legpkqSnTYacnyYOwjaRzG5TOWPHkvt7bXEE6u5zqmtZ2nmi0j1eyYchTjfnd6Mh0ic6ju"
    "stDHOD2i73Yriy7Rcrb2Yin3axR/VXdIXRmYIF3dYJVgCqGMJZaOlPYGpnGR2cNlBUtt8I"
    "1GdqXKlvXDOrpZIzDwI1FRogrGSp4yIzMyol1RBo2Z6LG4XENihTZTT8oSqCbBkohWmrph"
    "Ckx6s0XfwE66sFPRStZ0g70L7dtg5n60wdiAF1KtrpMt/Xao8I5Of8pucit/XfWcsYHgyc"
    "xokyLAq2ZF7bkfQTddYvaouLhca3GZbYzR0U0M5HfbNyaG/+rjzaebz9d3N27ovnslLWLf"
    "ihWPcMSnYzKet0n8Bb2TmbUwt9mYiu8sxbmoo50mG3Dqq1YQFXTyH+YWTuvNJZrSK4pMXu"
    "GwhbvgEEn/ecW6l/HcMja22MkcZSsqfA43ZJ7PAc8NmZUe8gtTl0lOjZ6fpoGcVCWK01f6"
    "afEY94i5iUjzQabVpq0z1heT3vhbv9sTnsajb/2H3riNdKxBsjsBbCiyhLUZoegMh72B8N"
    "QZT4fQZLkWCd2aBJ/CI/9oZRqslLGK2PZBNNVyiRU+kjoPUtEFkQXhZIDD+PL8ddVuNedQ"
    "ZOF4CPMyC1w25m4hfJh5gMOPN77cmF659ZebKsswVdJXQMPnweBkpkpWRiBOiejUF0jWIb"
    "qlDLJEOLiJ0Dd4s6B/r+WtY46z4blEc6iLyHbYORrSO23a4k2ms6HFEjGJyyXe0l8sI1NE"
    "a1jNI/YFA/uGNmwqDCRiD04BTVUOK80Ie11i7/YX2QcVz/7eEH0omzQRyLMpkhzaOst5F6"
    "PvTDWk7giojDoPj/1hG4nSRibw61t/MhrD7zdZV+n9ca/zIIyGgz/bSMMi3QaJ8l5EjVR+"
    "KUl3/eXSrQapGucwWYnCI7jT5eHkg5RcWqs1N++e2XlHOUDIJbY6j7GEKQMpvxWMrYtS89"
    "Gu82grom4IBWPswrR8pOs80hs6WlQyKeCJH6XkGpkg+wNcvbDAK1U7SDDwdVGI7TwOto0R"
    "D06smzwjRpVH+tRE18sjfQ6J9PHCUU4d6nOuyB4Y6xMpCOsl6TywFmwDE5oGJumLJkLzgz"
    "D6Cn00aHIGw6KXS6zrgobpK+uHItVhnY2tvpqKGD10ILFUSZCNrd4ajlk5haszV6w+S4w0"
    "vMKaRl/r0AllddOgDb1K+/FUNWJjUNj1VoYIFMNpmMeGLJrGGgruLkVI50yfcYnm9LtXsr"
    "YJ2nYNKNWz1LAVT6KvqfBolfohqpUvmgWIsNR4C4yJXRlon335SI/nwSr1EpBaKcZZa5ij"
    "oCdXJvYo6myULUVnWUVVYksLbOBtzHafUpQ4QNaYeMYj1yTmXtANV9r7D7O8oxym5eaZOo"
    "90ffSmJw22LFFrmsePc5+GdUTwVKX/VKxfrQP0JecLP0ioYTjGCDUOvvuEmnzyzCViAe+s"
    "HKlVo3QjviNJRStVUdSdbiW6mTOH3DnkrtFbaE7lBEnVBDDfzZlEMZd1gX6P8q4b82Thpa"
    "JncUmlXptSmqTCgzB5EObxEK4iCJMBJsTmf3KMZvEgC6UmgapRdoiSYA5tJn461B0NBpRh"
    "RbOL7uwi4tFgVdEW1qK+zjP1I4Tc7TnLFqOI5MWkrEseqP00R0TZsoxWj3P5bjogm/5TJb"
    "lA9tMcEeTnafc4KJefhYayi/nYEZfgiPjqlNHFmyNBnAXhZIDD+Or0yQqGgy/OLqZSll4k"
    "CfrpIGUI7gUlrQpv5xw9Lkt9PxoNAlqb+35YDf38eN+juwhDnzaSjQT9qE9gip/a+/0yQ1"
    "3U2S8z6In5pT/sDLs92rdM4MtmZPL89DQaT9tIN7cgQM3I03j0ddx5fKSttpr6ookba0mf"
    "ftP3BNucqyVIeMTF4l4529VCeT/Bqs8rWPV5c0IfS89HIMcIgIO0Dho4g+KX95yIEnPsc2"
    "DP64kVGYCzs7PYh4NQzPk/npqHw6Q6rYdAi+LNE5W0QjaW+Hl2gL91GT7Wna3cZBfrk/ii"
    "13SrT0cKtIUJgmwOmJ6sXhoLEhUcaSdCOS7DT1ZvTfccXkL1kXcBXDIPdh+2+urSrpqKl+"
    "7kEToIKV817SaC5OWgOhQnJ8tWE1EiqiGvwI/68Pk09HX1I8AlLNeqvDx0v/Kj1mUdNhU7"
    "u/IUyydweJwWdJXR3eocmVJMXsQXvMEHB//13I4aihQPzdqPEUu2VcYe33c7auhsstKSCV"
    "DXpgyo8IB21FCoNJPogrhldbpjlGn5RMJ31TTGZlNnFYNK0sQd4Tilq2LAIbgc5uCR9XWO"
    "HnzZuCn9FUvCUtQPhcvWqXZpT83FCpiEU8B1jotQw7pqakssvKnG4doYq69vtKumzi52h/"
    "ZyIFRTu5sncMiwS3w1Ba5cAfB+44URF11qkzmxORmgtftp4GK1Ku4JW0VMYS2yI/XAunuy"
    "e2sIXjmDj3wYxIQgBRFKDkQKaIq8uoh5KoeLTogQpCcQkdUJWryzSpuXaE7wX4Yv2QHBb1"
    "hLqxFeuL/90UWBZPh2P9VkvefxkhWGJmlris8mim3GVJYudZ0DaS5GX7606YpYzchDpw/p"
    "KSU6/d9n5Huv9zv83GH8WixV5ecM3pCfE50hP4d9IdeUdYqOxWQjKkpiegWH5niZFT5XNM"
    "PtzArXV5/u3FwK8CMte8LksTMYRF28nA0pgmW6f5ePjMfQ1823i4d9Ny/sO2BBjOG9whbG"
    "bNxXNrZrCmHZLoekrnw1zCF1lKEqEtLVDWWAKKhtNF+KFJg50sV3HVrvKLmTWWqhSu9Itm"
    "noPVY6nX4JMnZyXLn14z16Rmakb0ADSN+OaOeKSl7g/5ApyzbQsa6WiozhTw1bXdsB6xuZ"
    "8XL0J31l2UAGK/cOD6R8YWKF90DBJvb26bWa4ss7wTCWUVApVLrJ9zBxJ1IcHG69xGdUxQ"
    "zz2P0jM8hUJCIxfEQ2/tglrjV73Ol2e5OJcD8e/d6DqCIrv+pCA8fGGbHvghPqaNx7cO/b"
    "SUUlt0Vn8rvvNtNWu/ceet3+g++uhJeyBPen435nIPSGD/3hV5hMsqgIlgOce++Ppz57rn"
    "2T1XyVINv8sPed3n947kG+eTqz6F3JxDPy1JlMrctbSD3GrvWH3/rTzrQ/GgrwSk9T6NEz"
    "kgpOFboZ6Q76veFU6HYgVsraFIUlnQzuHeBuHsa97+7dnWysJQ3v4J2+9MZjeCnne50Umd"
    "4XP41H016XvYnz2VtNNTBbMu63P3X+HD1PhV97gwf4DDACCWs61dw7T52+d2cryoBlvzcW"
    "oOz7VwaXTHc5qPn+gp17nakw7k9+t++JhqDJ+iv9rs6kJ3SGk+89hjOozAWR6Du6v0tFhK"
    "KrTJHxKYHxkZBV6wSJLMLE1ANu+zqvu+xyURXh7aGd0E+XmnhANxf/oHM1fkdMCGv1SBo4"
    "Hp+zDMfn5NH4HImIdNymcgasBKh4oEpoB7G26nyQBog4okFEIYlIjAHst8loGI+mSxBWrc"
    "hLA/0LKXJ1ycR9POnClBVDJvolPPYUvCgAFFCzRFKzhrOwhsYCOginZs2v6uIhjDVVc4Wj"
    "hAuoMX1kXI1Z5/GVieCpsvKkPvDT8TQh2UO/we4Z67qYhrZHxMPsc2Ad1K3lgzxCy5HPgT"
    "wvd8fL3dURzpTMAbzcXSmWOV7trvRqd/FWzz3m5mospHa04B47qRdTmNFXbekRZPJVcw2X"
    "lFDHyFDRArv2R5XQv8FsGe+XloN2n1nRMq6EzYrccsYtZ9xyxi1n3HLmOx9ySl8n0S2chm"
    "MtWbdQQLPAYc4HcyF9wkkUCWcPNRd5uch7asksnzPq0cSyR1UylVhRzL6TKn5RtkUyl4aw"
    "8dpmqV1EhVTbWdSit5wyReL6cUJlobX4FuNxmps6Vvpy3tsaD10xX7j8VVv5iw1PrPiV4K"
    "Zjt6+zxFXQR+cmi4/OTbKPzk3ER4eXdKrQAUrDBkiqhSzffkpu/K6z8Tt4mGS2UgWoOI+Z"
    "zmPaaJVhA/B6Ok9g99sAAjPrgAzMBOM4z7hciYUZYzjElhqpIYCHIjSxRDfqRUxFOQ5UjD"
    "dwSSmSXIGjKVBVL+SxyZUo6DlTL6uwJxCHIGuAokWHJBXriKgG2qnaKwLNuWqC+KaCeAaC"
    "HQT02c9KjDgs2lesNGh/kLVf2usZIvW4RFhTiTAwYFlxDxBxfiuSaMCZ9jkgDRBxSNNZWE"
    "9HdiAH27izL8zABlbqfv8gaxZyYPcDG1ivuQWDKjmUpJxV+7NVOVyJk0dsPzvyPaQu1s0F"
    "3F9gSD4Q5Tj2N+cq5nNnKLiKmauYz1PFvMWarMZsF9m80zzqOoN98TgaTn+FBGcblRhryH"
    "j2Z68zhgvvWNSKZTwrvwAs1/b/GNp+eYmFjUxii83KL4n57UKEhdLc1Wxc7UR3f7+6ur7+"
    "dPXh+u7z7c2nT7efP7hp76K30pLg3fe/gvNOYGxjyp6amobJMkbhmnym+GlqXBC74LFynW"
    "Eru07cya4jZwo3aHGDVo3E1tIMWqWaIM5v08hkptmJxCjBntVskHhVIl6VqHSonECRgwtX"
    "WN00CKVKNY/28RmnfPRO1r36x2yqxxHBiHal2BGLTp7TN0wkVWOxPJoKyICY10Ia5SgwIE"
    "b/xEvNlA0IKUTztYnnkLmUGTcVcUn73EAyVOiKdiwq6ouJf9IR5c1UU9NbaKWpG/Qxqto8"
    "/evsz8/PlaRcSZoNbq4iPX9oy1eQyks1pr5MMrRO++MpRC8W6l9V7QRVT1y690fB3VPnwY"
    "ybuhWWefhYFbaHlXmIKAeySLAGRGQfKr9u5Sl00yAGMRC+yqz4pfitNkinElTwKeKhkyhj"
    "oa2zhOfYaqKzBEnD8J3lYDRmfTUVqdMoi84XquNri84Sq+Ori84SJixqUJtUYK4DB3MFtI"
    "+JuWko57TDi7WqHrryvlu9NGk+5dI/+ph1KgalmFGy1za1FZFTp78Gzj1VlpaClU2pDMRG"
    "tLuu21sD8cJE2qpyOWD1fH01BKqcRoCvmkhiTQDWjVaaAcDOZ/bitsyQAUM3xNUKbfBmgb"
    "WfdDslGiQRhMyBjqPxz3NMXuj7bugsnv8NqRo0oFuAlfzCWiuU+Oe59ef8by2kiDoo5aEt"
    "7UFWWKQU0Mcl0jj+S0ARNzrZsIQYWjq8wjvUcFvLkEnuvY3o0yTmCMcsCrs1Jqx+HEuoSA"
    "8VKNwm7igN7ftFfKOviQjesReWiWeAKFL6l6HhZGS0XwL+9mpnAHVJVdUCBTncp5X4AG/Q"
    "ynwIt8XUxhYj2z5BedxMXSJeLaPWLqZs18w7uC4Rdx+u89j6j5Y8w+un4yNc5xF+kd8wif"
    "WfSzY6+mnqHIlR0O5YUqk/Xgmt2hjwCNOYFdUIIUc2VGzSJ1xkBdVPw73p073pGVZRcHP7"
    "0k+cfs4T1L2e9P45leBHH91iS8C1aaq4MK6BYyUDsN6GWQK4vUBnzQQ4csLUKntBh6nOxp"
    "hCqseqEYMNWhnUiZqv7X6FIkGi9CbrqoZE/VVHK/jDVec5aroWS5BEf2pY1FVyieZ2RQKm"
    "bhuqBLdBv8YqlsXoC6t5xgFaOq/nylRz1TyCFcawZbkD9YpcI1cXjZw14fMIfR5FA0W+20"
    "wi322KyHcbFfn8CyeP8sRPx3Wftdae+HbcnIMcpOQ6sjqPsmoaSzUp5GF/2hIfeY2D+S++"
    "9r9BNS2m3JuRh1530B9CeSU6UxWZ4EKVlcpPW+Ksm3wayyDVEYMlquIKjqCxtCpq5UHZo2"
    "gcwpUwCNxy1twz46T6/jNi+bhamqul6wXq+aulzxXYLHrp06hMbehjdKXeoCQrSb0ZkMXb"
    "cqUqEtbazE1wYeqU9QalJaR1hRQFdslspGPtDeu2ApMia9BeKatuiLJCrxLVwDoSieR4Rs"
    "apSKt8Uk5FabAQuKgt11QKcYRjQFx4xe8lKCBDqs3gY4/1HAaT9n7UR2oYtotytLjpT7IK"
    "+B7hSZiVcS2x++oGo0r4SwWcK+jroqDnaYir1W74F3sQY4chi4XYIWkizLe3WWC+vU2G2b"
    "7nn+p+OtQdDQZUOEezi+7sIjwgJkR25JryLkXj1E3lpz6xGTch774Spmsc1JXsLji+Kn0y"
    "zDihJn0D8L29ybSt3KRsKzeRnL8Uo1zT2CVoHL7lbxX0WRjHKCxScqe5FI2Dt5LtAQ7IpS"
    "rlm8E+mgainAnkFIwj551s5Eu5brdvHLQfM03gjykT+GNMNIOnwsjOSLgkjcP4KsvsTZ68"
    "kQ0YgwZMMKhgnkM8CVE1DuS7TBP5LmUiO/fi5BO4lyqfOIxwzlEJkzVuWOjukHGDSd1hkk"
    "eG3UwfmoB6LY8xPUjJne3qbVIPaDpzDXOAkg9zrYc5ZP3J5TkbJOUeMnUe5zes6XKcD3pi"
    "Ll4fRWPy8V59vPl08/n67sZNyuteScvMG60zFTSOZbXUBKm4h8yeMkgWWlGA85dB8no6T2"
    "D3l0EKzKwDyiBZyZeimOfJ8ucmxjrL7X5v/l9fCN7hKW6DoX8NmZ1BUxP4rByG05B20VR4"
    "vOjVA0FqYqhvACleAynbfKKdHLrgeo7ysIEAyeRNlZeHItS3emnqrrQwlVdBU3cHonRPux"
    "lTiaQ5M6lKv1d2zMV4vTrH3z6fV4E4Dfc6vn53/E4J/stAWyrqqQTpa9VUJPRKZchLNMai"
    "hBbvCFM58D2QDxTt1ipai/6soKyclx3kT2mIulAlSkofHfWEPe6jc7rGBpyid5psGJhwZ7"
    "9mOfuJJgUvr+geIOIprELBixY4eb2dQmRN9PKrwp8h3iY2pVfjYT6+MexEOtneH9OAOtZB"
    "8efHzh9/C6hkB6PhV6e5D/XuYHQfVvTJxI7GDnFBqqpgkSTo+VyiEOYLSlUV6O6V46J+Px"
    "oNAqjf98OwPj/e98Y/f2RDQBvJll4qqlQNnrd5TBFBSm5yqrUpAktynK4j0RDhtj+eGeJD"
    "VadDyWYIDW/UYsa7ICW33dV5wfDo9qpNTTxq+DhRw/6d603WDy97B6qRsd1Vg1CvXM3kYp"
    "agbvJjmkntJGh+igyB1yCVWOHPIgtrRmtQ+uAVXXFWFkgdwcGPpbhY6nzEOXVA7HOsCa5h"
    "VjOGx3s2TAXERegjitChRZSPSw2QcsGu1nyqb+PMupf5SDiPms6jOsadAznUhvlShPlT34"
    "SqYU6b/oYVs07MbGPfz8J0yV7TLGluZAUj1SqDBzXyDJWyS1CIz+pNv0Tf1yrY25C5VVQR"
    "yvBRPkrHWKf/b/mtai0ruzeSxPdfWHeMF3tRaUuVTjwgk3WkmSQ2B86JXuOgBDnqzpcG5a"
    "+tTFds2RX5yumV85d14S/9UyYr7H4afhaGeEjYOHLbFwNEjWDduXXxdNx4FaLRhh7z8D4R"
    "vH+bjIbxePtIwuKQvDTQv5Ain7MvcRz0AEY69GGUQxsKdBCGnso1gkS5DHkpxvsnpxl4o8"
    "Tc0JvD0MtDSAvtQOemD/CxtTmHOUjJh7nWw7wRjeW60GoOUnIjdJ1HmYrSRRS4ZolOOXx0"
    "j190JZkRTS60ko8RPZ9RrYQP5ZHEPJK4Tgr0AyOJq9Shd6yc5xcx6nPnVmtP+Uy30V6d+Y"
    "hgZGAiEgP9PKNgbrYieZ9d/A2pK5bCfaupkrk0LtFkLWrYF6/iZHK3AjslK5O7bETV4ZU8"
    "IUbT/d8Xdk9uRnT2JPqL5df9n1RfiMqydCvyCi/fYbcEEk0WFQETqWzNeuhbq/sKQZftja"
    "PcB9A5Kr9hwdSxppff+xqLkrsmyu1ao9vjThcsh6CSQRd1Q2DAyMZ7JWne1S19+4rS6isi"
    "EbgjUUMMPTxxPE8c/0MljvcO1DzTPkhV47qcBQflLkvW7bvkpNt3kZzbUcYl4/SPEjYP7o"
    "9XnzPgTVsl58C078WmwKT3UtcAzxhby4yxPElydUmSQUP7z5xVAPw0jcO3gh3f1KjMtMw3"
    "g300jYP4OgPC14kAX4fxVdSlqOSawB5F47Atv1Q4L8LCi7CcbREWUdrIJH/+kgBV42Cups"
    "49wyyf9OinaRzK5TMSW021QjFjPQsB5h4xNxGDV3DzCPVxRNiJvW3lgP5iOBr2KNyUckb+"
    "87n33HtoI/pIE0sz8sDuSezel05/APdW9OixErTkHa4sgmey2Pk5bayE3ToX8xdH27jlcZ"
    "tpE7pN2YRuYypC+ZFzDTd5/Frie+A+LnX2cQlYHItsioEO6qxavugPv/WnsNHJ5A3C4Gfk"
    "qTd86A+/Cp3utP+tM+2Phm20xUSC+ctMaSzRwoxMx/3OAKahLCr2L6H3x1N/DL3ZZlrmnA"
    "l9dv6kXdJ+xHfaDfyeTIWH5x5c0Q1BMumO2+0Mu70B23SXAKpScN8tv2ZZjOk2zw4QQ879"
    "VGu9/h2jboyzf7b1H+ig1us/uIonz/eT7rj/ZK163Vx4bQusxI9ZVIsfk3WLHyPKxYC1Pc"
    "8aDBDy1Vfr1Rd08ck50BFizmnVeaw1r6JFVm9iHwn3Jj7Amxi8i3YiKRZdFaXm66ze68zn"
    "Yxcd6KSV5iNKG99GjS2MVzjdrKgLMgHXyih8qdGfQUIe+Zkj8jPszhpEPTEFbJiMZ4INAx"
    "vw5M2IaoCGQxqGNM7NOJeGIIaen6d1Pk8d3+zIQKcEYnkkvCpERMvuizrJDGiAike2RZgW"
    "xp0XmKlRSj5h06MGrZkYxTh/1KDX03lO2v1Rg4FVmxA1GN5qy0DW7uYsp+t+VL21mgFS3w"
    "LnyO5BNroZHpDLXDToSy1M4/B05h2vpwZtFmGu4EUTNxss4LfDi54+Ob313ppb+FTSxFUJ"
    "pYZB0nuArhoK04YeQcqhdT1tnB5ZX01dgxqGry0HqTF28tA2EakERVUBnJ71RqWNCPp+n6"
    "SG9VlC9Q91cSBGoy0mv6mLpgK0FPVD9/CJuYW/uqLe2B3c1Ok6OQylZ+jiQcxS5vssIdKp"
    "uCPIh3LkE9pLv7HMuIZXWNPoax0G0tjupqGM5VIR5U1JEI09P4cGIrVVoblAz29NPnQXf2"
    "J99ZwI3QaiVQpMTQZIFw+W5yZic8W4hQze1PSMe1Pl5aFA3bPO+lZfDZ1PC1N5FTR1dyhU"
    "tJuxumsoSE4CwBIYcTtbYkZG/FzAApVw5hSHPi2emcKwjwieqvSf7Io8s2mQ5k8EaSkzk7"
    "NBusrOvSkhBcltur+YEkE2VWwlI8sn3StktMAvIkmqYvQLmjtvIEtzf+Uiu5uLEK7Hfzov"
    "nRRZtDyjXoUZ9XjppJI9RnjYU03DnraxKrzJRlSURJdNh+Z43pofK5rctrfm9dWnO9dRE3"
    "6k+WhOHjuDQdRRcyfr6yiQybEmTnteP+mASBNew6fIUJydS+xyLZKXYsMcoOTDXOth5qWa"
    "fohh9sS9POx1kIp7DfMCLryAS32UZ60iBVxiNoUSwPVVYTnLnWAvtsGdsI7FcWzHxWSlqO"
    "fZuF8ruvHa7lWLTteigURPO7kWdSQiq4eoGnNv69g6NkH4rdaslkaaRtJr1goMIFcXNkFd"
    "eGKOpqaHxIEsTWDJZMU0QMQhTWdoTnHm1hTYcg7d6PQtAdvGRQGEoQ2s2TqyM3Z0QTI744"
    "Uf7GdnNK/tXnbmO2NQnBp8yFAVCeryeSxLC4lgUEVL+lpgSN1uFRlLc2RgRdHRbs3YFmhg"
    "qOorwqsVXsbUAKzuMRkKAVp47GWgguvvlTaD/+tLdeuwkfBK7Bo4N8KK4rxVE3grb35EcE"
    "/OShwgqrO1MLulKlQ5IVvphLTaCZFcpM6iKmKedWjrjPXF03j0rT/pj4ZWwlhf9uQZGfS/"
    "9Lp/dge9NnKTqs7I86TzlV5hgQ4z8jToQMJaRSQz0ul2e5NJG3ZIur9Ay954Ai2xRn/9Nr"
    "qnPyDMBpLPTnoTSDyrYx3S046nw9647dRPnZHR9NfeWAD6NlJhl2QZhsKb9Gmsw+7+mnXh"
    "uQSNywF+fZcB3OuwXt1XCuYuAq5zUEXwvZdfEo3vfqrjGeCr3NksG/zfr66urz9dfbi++3"
    "x78+nT7ecPrkU+eivNPn/f/wrW+cAwRM31kvwSmxwyeWp7FHXe5ArO7vILQICDXxTeZH8I"
    "pz33hzjAH8LHBod2lLRUgj6qI+YRPA3sJaYR1PASy2+F3BJCpNxgzQ3WjRhanpitVgpenj"
    "yswuRhXHveJJM1y4ySrOF1Eqfs1+86wnuGGB60xZquEvRKDx6CZKLLEg5rXY01DihmL9H8"
    "RSWYMg5z+ikqUlTyArpX4m/5k84Y5pjAnaM8MoPZHP9lYI2ISk69r/0e8CeMk1Nc/EBDei"
    "iaB0aQ2+aboj/2z7QI8imFYYNkDRT5K9Eh561eevy6pUfDt5LKpf5dL4ixw27EQuyQNBHm"
    "29ssMN/eptQ5vo1sLH461B0NBlQORbOL7uyCV5w+asVpTS1eKtGhrfOsv+g8PPaHbcTKC8"
    "/IY2fY+QqWIItf1Wak9/g0GP3Z67UR3mwV9R3jQqah0kutA7jCi/yGY/L8Zh8er4dCg3Qc"
    "D96zHSNZt0o/5K0tE6A7okrY4UXPViXMqm0o6gtU5ilYqyNAzSt11Fkv7JNG8wyzj4yPb5"
    "3Hl+33QvHg0zh6PuK1HnFu6Snf0uPo03Ig6iPhkZ7ch/9UPvyOLv9AZDNmXa/ndN2Lqm+t"
    "BiClz0fD58EgW/mSIydKPhOs86X5y2n58uW5jzF8BbPgJ9u9cLBdtpgGQ8Y6omyw4wULue"
    "Pgp71CKbGqSPSyqiGTKDJ5xVLLdrVFaywqxrqFXjSRotdCukwXX4u2M2QlIbahssfNyIxM"
    "MCZo8Y4MeJLzAFGh/dM+iAS33jCRaN90n1itLlHHQBu6x1svRNu6NLSxPxSVqAaihGWkwG"
    "Pd2BzoUpGxuwmWFIoasqAFHuF/djWPC5kWneeV+wTai2DNBftD4IIVZ3D447i5sC7mQlWT"
    "X+TCKk2PutY65+/9/+qMH9poJ/+TniKg0ewPQJ0pKxAIMfwdYiDI64x0B/3ecNpG1nqekW"
    "+94cNo3Lb3s3roONl+nFcyd4m452Wt5XH/2ZFnfP10XONS5xGOnKxFtt1IJ0e0rRLKxuU8"
    "4i6GFExwpSJ4RkZ0t1XpXvvQexxNe3RTlvBGpe8IVzrdaf9bx77KLDIiuzPufRv9Dlc1/K"
    "a+wpXn4e/D0fdhm/KlzLWr0N5ceviYPS6FtugwLd+pz2EdL2I8U5J9IQJEzfOHqMIBKEbw"
    "KLawQj3wU7LOq0vWBUu4EjaibsQpJffZ8yPkRzTru1fO1q4vKoq604VgeHaeCLs4eu5YkW"
    "MAuGGufMNcQE2XFdMAETfO8TSs3H5cezTTQgR5UttmJbU9V3BzG+etg6gEbLtuR2e5H+xF"
    "NnBic6+Har0esoSz+jxImVE5RpjI4fPwFfpoDtDBcCfVOLyo6JB10qCtM46JB4PdgThZ++"
    "CAdtRUrChXZNBtTNCs+tcHV9NmvWUvpn2WmPEK9iV4Zvk0eeRNNlyw4gHNXoe1H+itIQdA"
    "Tjc2e3uPcWHzNv79aRuI1zZjlQHXb2sHORPsnLm6usHGGoqgigvV9FcXaKM5KwkoYCLpc3"
    "A1m2t0vHb6vIXmkvhOry3wiu4nLegHMivQhmjOupkn1S446juAs9uUXtPUHZRn3WmyYWDi"
    "5IGgmBFdtByBbGJwKGnR17Fc40S0U7VXcL6DX7QDuntut+BpR99DREtFXb5a9/5hbrbgaQ"
    "dvyaykyNjRwaEv0LHKKrpdbNQ3LFl1GwhTrsILs5ffreXlGpowVET6kcmpKTwXxlB6Yfbh"
    "DHqKTSRPBXfaqovTVnLm2njIzyFbbWGjYyabY4rJMWJxdBZBxnwDbvsGonuTBd2bZHTtW3"
    "GZBuit1EQDbAuKjEJ6oVaHpkl5Ysuo1VrAaM7zNNbfSh45x7MewRFCboNJtxoEgz4OVBQG"
    "I03OE969+sLIFAtoDbudSbfz0DtVDrzRFpPf1MVFjAzl3MokRP3Dbrg/9R2VEWjHTCJAso"
    "E3MfVGwmno2lRIoA9ghEy4AZFCw0vNlA34bbeNSXpX8cPKTHfnlLlnS4HnoGuIfMJz0B0z"
    "B50hG0k5o+JxdgkaiHAlTqimlivlmd28cQ6+t5mwvU3B9jaKbeAEyCOiBAi5pFJrSYW7M/"
    "LMGHWSTmqcn/tJU+m4i0qH6Lv4FN2hFqmSytZuK4he44xlGKkUsbPC9IESS5BEgBVNZB1e"
    "ItZqx0wRdgPZiuG3mtDf4gsdAjt1gCVxWMm4Yf5JulX8ayfrMZWqT/IG8cUbg76q9rO5ba"
    "S2soc7RDlg99PwYybMoJnGUk3Kcp0hRYBHXmdx46I7Gn7pjx8hypTCuJK1jRWT2h30h1ZA"
    "6lKRKcMZ3quyiX1lZwFwdry8AYhBsjoPSJ3kPxe2AoaUICmXU2otp/B4Fh6BUSc5JVMExm"
    "nklIm5hb+6oo4vYoQU/+1UCcURxZZOywx1hHSrc1Zj2PKNAt7e8gxm3lHM/mFftk0X8aV+"
    "osaTkjuvrjaQuYVDg9tOGia/cNsJt500iXemh7hhxnhypdRUdykaiHEZHnXcOMWNU/VgYB"
    "sh9AUZqTyjHKTkw1zrYeY2SG6DrJNsX2Mb5LNOrz+I7xcxgr17r5WtOjBtLUh2872i/a/q"
    "DqqMvSOTWe/SfRbRStVYUnHafVSQP6yrDGI7fBQ3A9ZVjLanXPQ0T4wc2XeEn+9WFActHM"
    "mRnGNQAo+la4uR1xKDbsJkTQq+ufp48+nm8/XdjRuB415JC8OJRuCssSglHI2JwAZoOKo8"
    "Sx5n6ThLV5Sl65h0SDT5nyx5QleVYo020UapTJ4sYWLIxjsFRspsu4G2ToC8w4JpWMJ4Ay"
    "VrlpixYjsW725QBu4dQX5vKN0AIf6UZiMT06A9rzR1Q9thDTtVZ3ZrekW2PcL0Vxxr3Tn2"
    "43OWsbGzj5RcMIZ2I9N+eNWWxnC38oudgier2tejKEfzux/yo6nU77KUYb9LrsJ+Fy3Cji"
    "W6XpZUfNXkPCCH6Rpov6hEzb5ciwo8IZclLkDUQKQ/Xn3OYu+8+pxSoOJzGGmixpamSEbZ"
    "JWicweg600y+TpnJ1zHWzqW6zYWvS9DEGVyFxV6kPKrgmFOCKN/LL8laCj9Zk4Tpv19dXV"
    "9/uvpwfff59ubTp9vPH1ypOnorTby+738FCTswElGReyNKRWrA+8i4mazWZjKfrJBzjIOU"
    "fJhrPcxgFSli8dZ5BZ2zGF9DfcVEyC8nhukKsSXhcW20sGghxkIM866mEClfUXVeUXbtwQ"
    "KbZpCSj3KdR/mkNYLOiOHJEUDq02nnwDRIxUFNt9LZaJVgpWtc5vJWyEgXnFjxaekqqbsy"
    "kqVl5tor54pucvGVE+f881V7iLF8BmtBZDF5emUoslo+oa1letxBKBlLZmGHlS3eWfLwNt"
    "gPwXVc98Wc/aQjnT4WkviBh5qXWPESjYjyTkl0ZPHrdpJxLd7yeezH77d8cnsityf+ECIi"
    "V5o2XGrgStMfY5h5wu0jyTM84XazEm57ok9czu2AYJSZ+c7Gd4+IF+oBnnk2W3uJ+pRx1f"
    "FSwz7G1Wph8Ta/MNaW7g7gK4fpXxplidXNVoR2S8oY0cdiDXhn90eU7T760znXXa89Lo3r"
    "tsa/gJEmQthA55FqvfpiAlx+m4yG+9364kJcJJmu7n9RAfucqyLGwQyQBHgzB96fHzt/hJ"
    "HvDkb34UUAHdyHHXhWdK8SFPVFNfMPRSwxH44DhoNiKZO8jq4BogZuPpV4uXqzNifUPqrG"
    "eWFWgjTXtzRcELdZ6rx5GgNUx2Vdz0MAT5YOffYwVTq0QnlsnNl5LideTLqcYtKRtR2FzC"
    "kTnVHr8+T1c47LeX9u0MBulkHbc5AGJ1T8PUaLEy0Pn0GTE6pQn9WU6pSBFvVXT6kCJk27"
    "P0t5slxiXWeGTjf7R5xh9LDOcgZ4RtR0LFSUR2Y2RaezW6t5uHu7eQNFqEqSSWpY1NUYL6"
    "e0kEyHgotOWUQndzuKYLwnz71eqodr3eZ2k4SnWlUz4K7MFTqsW2alGOFDVRUskqQd0yML"
    "DfCC0jVqTO9Ho0FgOO/7oQjI4fPjfW/880c2jrSRbHHYMbmIzqwiy5EOqUrYAO6HUZ2zvi"
    "GuVnld9X00HFDu2HJMxxYvr1ZkFpcA8MTpp6HY+ldurdKV2SrPuMIyrjI0g3rJFxaT0VPI"
    "qg+priA9mK0Xon3Rq8z73Vb8tK0csqJht28hVbOcdyALJlCD/7zdGP08F3UBvmL+twQHoY"
    "ofOiMz0jfQAr/IRGepzCiRIS9fsdFCu7W8XAcS4q6t2pgknPSMJTqzmhOVvdnCNPxvhJYi"
    "gZf5BVya2AdgIMD08f7+nXRroFYDY8IvrGMMD12weAKsrFrwJ7wI+0r2ypCUDb/RL6Vz1F"
    "/LUyZF9HChEjzWy5ZTSyecfI2+gdOz7zklPgHG3/0QqfTudauPQ3PScR0l11Ge/GA8RrFI"
    "a9/NJQR6JFwA5HrgOuiBrSM/xnA92YiKkphmy0dWKMlWzVRHdo6t66tPd25WLfiRlkdr8t"
    "gZDHjirEPPt7NTt1oMdcFEMCFaPtS1HmqePKvZ4+uTeHJIJkGqAySU8xnZHIrloIidK0Q2"
    "QMlXTp1XTqHTjydAO4ux9Suy8q1fia/eMxrh3TrBgt0j5iZiOIkZaruDUlJHVjO6F4Pel2"
    "kbKXhlzEjvj6f+uPfQRlYuBmlGxr2nQacLlzS8VcQlXJv0JpP+aNhG9jFPr0w7X77Q32BD"
    "mZGv486QdvmiiQT6HH7tfO099uCSZ8CakU63S/tp2+6k9pP+dJ/0brld5E+0nUEB8DEtzX"
    "ZEicUrK5XPAom64FPVZwY1QMXZylDpCJ6vsXxOnXvXVAStbd3NG7cWoOKgcpelagEtcEiV"
    "c0I1B84UDzCAKgptbtekZ7ub84R0r2eSb0Jxf69j+nvFHFclAPvk9dRQaIOHdAZweWHVkg"
    "urxvOwJeDL3WwTUOapsfMgnJwaO2GDsAT/8jaIjCxDPfUE+/eIgJ4kgC99BTR8HgzSvJl5"
    "goviyRvK9fumL0Wn9kWC77d9t5XZ/5sSCK82xf7UAgSNJx1E21+i6RojgneQ2Zw5Oa9FHX"
    "yoTYKgW/0XpCoSOF4TDAkcxXe0NReKrK+xhJhFyyojbazxOyOgl6EHW8kck4jgqI/meSLr"
    "JTC2UFqeSFGJC+Oc4r8S3PA8ikZ47abZ2Hp/TAPmtUhOPNfENhgNvzrNw4nyQmo6WE3LKO"
    "DJeQk9Cp6M8IBkhNxJsuEWZnZ8CStN3eQd4yAlH+baDXNE5XmayME+eZMN0QY/wkH67qZz"
    "kMF2WfhGdbWiLJlhRcbZibvZzy0m/qRR6N6qtoN+nnsy9xxRfg1KrbcCUXyyjubsVbA0/x"
    "sLhbO4QGOtqebLGolxXORJXgRiDFmFoZ/n8L/5L2i+owzpHCgZM7qjDOhKVihbgmTSYiF/"
    "oQfALs4ebd2wXxwY162mvgEdCw38m114CBrZhYfU1YxANCGrp+nlU4cc6minaq8667ZImG"
    "BQq7fUMOwnlYQJBp+EYWAcsWWpqHrpUX1ep61AFRIe4tcEkcFeq8LiPXcwWgxpI4SII4Sl"
    "wQ4LaypGe5TNfy7QQZ1Rv5iO+50BrCNZVGZk8nw/6Y77T1PLQ85ceG0LjM3HqyzubFfJ7m"
    "xXkdTbInkx6QmXZx34aeo8FAUXQPk+g+zMyoOwS9BAeK9us9SvoK2S95fbSAWLAFcQRNkx"
    "BsSD7NBwoJOADh2xfjrUHQ0GVKpCs4vu7CI0JMDk5lEUOe2PrybycTgLU1YMmeiX8NhTcD"
    "aVKI94EctKy+cEhZ88qpsgJVfd1E51E4x9JEaBMfaR8QGu/QBHRzc9rYNDUyinQ6HB/FjV"
    "LlleRgcNb+ALtNxJMgKEx4P0Q/0h5XV0f4gtCKLftsV4iRApjyet8zhr+E0tlk4+SMlHuc"
    "6jHLAk5JIL/IR8jOs8xj6jQE5bTpiQB7CGVNMyec2JqY+Eo8kDLKsHVRHz5kLykfApGkKz"
    "ZrUrGwFqLWLWw9O1DmUEy41d5QGBFQYEJha+zA9u8dKX5wJucvHLBHDpgVQGsnY3Z3lw7U"
    "fVO7UzQOqx9iUA2+zYtIgUlAFe4PJLAJZ5vOKB3Vkz4fUJRCVUMckWRZyzGnGuGOI6MhKl"
    "BRCX7OptTe0kV2934u9x9caCs9xylB/+Sffcq20/aKs8iogWpi4TuMHCFpC5/YV5Y69UDW"
    "GRtrDPr5btrA3e0EtxsxVp60s0pxcF0ZhDgjpR0hFRd2us4ZTaxad4k/p4UnO347q4HXMH"
    "WO4AW1/homoHWGffzAOyn6ZxlUk+Z4H4czLEnxMhzukEGyZrHNIf7zLN5ruU6Wzfi/OChX"
    "upXrBLO8VF1uGwmzfO6/I6y8Z9nbxx27fixoDeSh2CN1mXjZhzN9ELySNojAvS1cebTzef"
    "r+9uXD8k90qaM1LUD4nVjTS3eeD0k3BAw4By5+FEqJvkJqCpRsFhDlJyZ5A6j7KlFMg7wh"
    "4VH906jy5LppLbzydIxW3+3C2Fu6WcF5rcLYW7T9TInMTdJ7j7xLmhmst9wuaYSkC12b4T"
    "Qc4yt30/5K/CcnodmN03mESsGagHI+nF9zIgYsb3B/G9QRtppcmPg6ClujTYqGbyahAkMW"
    "P241/VHVJXBqSJQyyZGyRtU1SIxEKiYSVtW9M29AvcxMLm1nU5kMGLgDD3AvrIqLtC+d3H"
    "+CD8t98bCL78f0JeCdxboC7eAva8jCqR4hG3m6dpj853p4mDFtRB3MrDrTxnA+jJYtnOaF"
    "EX1x6cwiG4psAW9gjudibdzkMvn0NweRzeGK+wpolKHHPn3kvl6zR/qwyuquC3eYkmmDJd"
    "i3fIoOu4jDJua2Gl0X3DRFK1XyhzxvIDS/TQUMGn1G7asopQeNfVHYlzRq30WbGsXqjgsK"
    "cyCjN9Ka6odL1YPm7sD0GX7dVTZXpf3VxsZKOqVMLH+aIjfENVrw40jitYycOsqQZeAiis"
    "Dkv5D9iJdF1VhYtEF5gl1Zfbr1f5irt5N0Fw85Z+nP4y2dk1TNdAr+JK8ko7MRy5c3lHCD"
    "ni2RD3nxAZnVr9JE2E+fY2C8y3tyl5dm9T8uze7vMwpgeqlmu38ZE0cTyyjEbyWIQn/A4v"
    "dNnItbn4SBrnT1/JpvImGgIxN4s4D4BkmINUjUP6JgvQN8k430RjRFRiUKk492EZpmsc1J"
    "VM6nPI+n8sfKvI+b+lGOWaxi5B4/Atf6sgatyRl1xX02nfCH4izWm5iqqaOha15VowKLo5"
    "2OoQVeMm9V2mTfkuZVN27sXx1XBvD19tHXo5RyVM1rhh+fgh07hAs5QI4ZSRYTdTh8ZV40"
    "Z3/v2B9C7xEUfGVe/kHKKLyfP9Y3867T2w0Hmrjxl5Hj70xsK4963f+95GJmRMFzT8JuPd"
    "jHS63d4TI3ASQs9IdzScdrrsoj094ep/PncG/S99uPq/pqjIFEx69TuE6e9UMiOD0WTaRg"
    "odoRkZ937rWR1o+B/YooeAi4dx5zu0l421pIk7StX746k/hoZ2Te2wNSTTFCs9yj+kNM8T"
    "nRMi5XF2tY7RCdteco10iJYPda2HOsailNVhKob0QOepejqzZvSdoqwKJnq8+296wY4gZW"
    "P8fsqo2LETNUjYs1JjdFrJMzNI9SNPSgkvZanQPh6k5DG1dd7EnbHKZy4NUjVOxKpEHblb"
    "54LYbt44bG8zYXubgu1tDLZB35M8m1WIlO9Wtd6tXDegzK75LsWPfJa/YU2X44BL9s73KB"
    "pTWq80b/Kgc2dW966QSyiP8g+qe11PvByQBog4ojy1B0/tcV5o8tQe5YOqG+JqlRNSPw2f"
    "pDxVyqlSpbB5WAK0E6efs5ywe3H1L1eegKbcKcsT0Jw8AY3F1pcAatftqJmwBuSfDMDaIm"
    "gJyHa8npoJbVBaPyC5zys+NGWNE3/7O25UwppgPW76rnpc/ogiQI2t3poKlm7guNQQRZCa"
    "0K6aBNMxQuRhGaZEydurdH+gvBOStT9Y/v4d7VjsOXJof9K98kmyjl6JuiNIfKFQXKIxFl"
    "lMOyOBJEY6q6kkmVtFXtIx1pGoqCSmaFN1j4kNkbc/34VjX3B8oGGLR+uef7RuvjBGHsFY"
    "UQSjf2HlWAAhMq6HS9cb+fOjHMh8+xOynCe0e9nv0OSqY6och8tM4QV8jGgGfkDztd7LE3"
    "y3Tmo3j40OuQq9NDZIXKim/yhvQ1Ib112wRe9Isr41Dcycx1lOHPwmS5hOPLhJGUiMlooo"
    "b6J8wvEePSMzMvfcyeZoSDmKNqVAzG2DtjbQhq5ClnoR8vagVzqvEXs9ZtxH8xdNJHR1WK"
    "TWA/090tFVF6r0jgimH2HdgP4h0eNGLVZQMjR3GT6VpKKBj7XWoutwxxmjRjBG9sAWia9x"
    "aOvMJ130/pj2hhNWktLdGGbkoT95ep722s7+MCPdQaf/2LZ2g/A+lC1YKlOoVI5SivHhaM"
    "mBmcePQzuRL1klgZnJHn0Jdswsfnxnq7TM6O3lP3DyuEL66XjsTa0dIa2hyue07adpxG50"
    "BKdt7nDKg0f4LsSDR069D9lSbIzRR1UVLJJ4pH1UIZgXlKxRa+d+NBoEls19P8xfPj/e9y"
    "izz2CnjWRLmRTj3U30Xb5EWB5F42ZzJeE63H++fK9PrsTnSvwjQ3uQEp87KJ3WQekYFhLm"
    "XZJiHnG8TzLYRnSn6V7DyDTowkD/EJdrqOOEWCaZSzTEb1hDy7VI6MtHrRsF6A+0D1RgGV"
    "jgFV0w0EYRdZj5JfZtJXDihoYmGBrOLZNXAVMDT+FVTgovb0spMlc86kKT5ThnNJ8rJc0V"
    "+9CJzJXEcHOP4HjR5lVqpssOOM9vy+FWnPrrT/PpTbnlhqfbqYf+juuauK7pyNCWpGs6jT"
    "7kSYWv6bGaLzHqEP/tVpo2ZMsaCthtuVcZYnVtVS5k6iK00tQNmkvi+xyx3JvI4szRXBG3"
    "OtbnbTSnzDzMEFVD/w+SMFE3MoFfc/CwNNZ400IEv4iG/IbRbo0prSG+QmVFilVUnXKSN4"
    "iNNwkGo9vRBIapkTw1Ge1Sz+Vqa4KqvHIewXUsddGxaKAvpBM792kZIOP2riAPEhs7lMzf"
    "NTd46CYTh3eTwuHdRDk8ti1G4E0U353mjUlAXJrk3nxP7s54yPRPLHHyjEw7v/eGwn2n+3"
    "vbOpUFOJVBKTYe9xylmKYxpVY9lFWaqeQqY+S0r/OwFNxLPmYtLZJWWSRSh+stNplHSh0u"
    "h6CBCFfjpSrGnIUpLqpi3FmY1z+1bjjnc1C1ZI08qHkUP7JjryuZRaG7l18SGYQAWZNU/H"
    "+/urq+/nT14fru8+3Np0+3nz+4HEP0VhrrcN//CtxDYNFH2QmfMJxvAEKEjcnpe2T8ExMp"
    "p1RJTcyk3ITzrPzKhwnZbX6bjIYJMV8OQXhflpcG+hdS5HPOBBQHK0ARMHFFQu3CUXWtoD"
    "gNHYRD7RaqWixqLEDIDY61Njhyx+vyFVE8zTbPuVsnQ1junLvc57oJPtddBYv2N0YMjO69"
    "Vpp1ETR4tJGw9LfOkIcGE5bfBYySaEn/WmC0FWWpRa9KVsKV3VperunFd8gLI9P/9Es0XW"
    "OWtQWmq23WQwqWXrD2k450Kqa8WzbDFxXrtGFcFprjPTing3doc2ePt38wcCm7RMEr0YAY"
    "fGBVz3A+oxKzJBvGnIeon+a4JspaHqCtFCOkb07E8vfxAAepfmS9F+fyKmGdfTtjdkx9RF"
    "wY4XzzqfhmayKWgq3T0VlO2QzI+lZsCUxziGmIjsCI4KlK/8mIv+t5d458wl70/UxSFvAP"
    "kkISfRwzeDc68kcO98ZHysjb7LqXj9LyRGhZl3ei7nMObCFV866DsNBGc3HDZLqNTGwPw/"
    "nS1DRMlu/zliMgLEUFE0nUkCS+W76LUYHk1C+TwemRmJsFvUOH8HzcIb13Li2AleLHk4g3"
    "xb3Snh8R0PeYoxexCVu4LZpBl8kW+kO4tvWHXy3fNoo/xGV+eR6yqEy6hCDSk07brz3L2W"
    "1JP/wFW85uX0bjL73+tA0VEVZYNlz3N5bx1PZ/YylPnzp/jp5pQ4tHopS9HqXCGJ41fbZc"
    "6zQM23Jd3OW44y13vD0Dx1vudV+FxoZ7GubPxuvj6PNxKWFKzqsU5lUcISrPyeWnaeDxdZ"
    "3h8LpOPLquo25bGhY3efD1KBoXdV2+V1z9gxSOBG0lIQrn4tZ5ttOXO3Vyp84zGYizc+qU"
    "5Be7alTWvcujaCBfc3eTYfO6u0ncvOAWT1dctSAZqFydFdIAEUeUe6hwD5WzQ9QxvuXA00"
    "fC0eT+PtxPvvbYZvKTj7IDJUDbdTtqJrIBFigDsLB3lgDrxO6mmaD6Dhju91dfv78UN7WQ"
    "o7sdvRIytdikjnfgGCuiEa/Ci4mbacYQ/TunP9+jSoz1xNxcxLj0ufdaWbz6NtCaNd3r1d"
    "dxvOd+0hEjQzKxQnY0VTKXBovvcawzLfSKt4YV7gPOceA9KGOdtYF1bacehJLOkqQjc/sL"
    "EtFCVGBpIllnNLq5YdWjFSXq1Xfql8ng1edCG7BYWa/H/NxC/nzcd60uvmvuyGU1qLsEP7"
    "RJnVtzK7fmwmYVc4SmeCu4JI3xRTqyj4KuUsICbiJBOo5+MfQtR/0i+Icp+QgUGwFg7Yvg"
    "H6Tj6BdDH+JPiqAfpOPoF0WfG2/KN954IlAeUANU3ODADQ4nCzC2ZmIZ4Ho9neWk3Y9tYN"
    "HWKjHPk/i+wXB6MnyjxT98t1upxT+shvSxdssMejRoC8okm1ZniiWkmeQSPYoSRiLBOysv"
    "jqV6oq+GDNVOiWMYWGtZ5e68u/D2baa0Iq+WMmst6tAFxLWyP4iKdEwHTEJMIRGjUKvJW8"
    "Vq1uhbhOJOufKspsqzpMDPHyzqs7SIKWc55kDUT8IxjcF0Q/ezAu63PjLufFtr51s2Uot3"
    "gf2OjHKyOjpM10CVdCWlDrzzOXNEp0vBBeQ9BQfNmAiYgl4NY6uv84R1f7FBd07lFjXCfi"
    "RxVhab8Mvv+10UmuZD8u+KRTEAK14Ks2FMFcCcNhmyolpZgLAmqxIIOrovJ5DtQOBYJNHP"
    "zD2ARUP+jSUF2q3fbflnKWqajCXIIwGfH5cFtboHZXA9sJ4rYCubh9/Gakd3puYS8pYR3V"
    "ToEioxx08kBatuJ7EsN1URiLI8lVBTJEp7NtPJqCWw7AliUIjuh3bOCG4JOSHEsWmBfjAA"
    "vc0qM3oeyQ8NHXcM4mkezjpO3mbDihjiI6RNUshxZ6AfbxBWGBcZgQAZh/+HcQhq3ADYon"
    "ihNRAm5cNQ3C3XsDnnKMOzP8+pS1xnzvLiYdz5Mm0jSRNXxox0np7Go2+QeFTcbjX1Dap6"
    "P3X6D22Wo3pGvnT6A7i7EmUF7nU743Gf1fW2OJCwjioLJ/UxW1KnlJxOEUMBFvV8GZ08is"
    "YxqteZTDHXKaaY66gphm30eeVUmReToRMKG4ZSKC9TkLIE2/D54Hh2pmEdvLUMNTrEU/xX"
    "UiiHR1JoDzqj0ez9MQ0MZCTdmTuYg9Hwq9M8nAMtXB3boGdS3pS/QSru8BviQuXc+Vp8JB"
    "xN7udfOajcJ4T7hJyBT0jMPlAKtDxuIgSufaCXNm8fvP7O8szai3CQAwogTF8BDZ8Hg4sI"
    "U1AOvP7Yh2aC6+OGDnAWc9LaHOgu1sCMNgG7jZVv5TCMspYDPBeAqveo667x8vUi0a3Out"
    "3a71snLN2W2TzsdHWDwcNNUdVXHdELC7yim5AVTQRubY4Gs80c4TR1Bw5uCIusKjg7VloI"
    "alEFsvgkeNlV+LA9oUihUn1yyNuOhyjV1aGs8SXSBr2Hr71xGylYesHajAx7XzvT/rce7Q"
    "y/0H32DbMiacOvPVYgjbzgelgHzsdR6FgWgnLdhE5c9KhmR/OJ8qmw46lQRpUQJR+DomNg"
    "4L9yVWZw2jdvf6nGAsm1qVybWjcwuTa1Om1qtzPpdh56XJlaqTL1ZIlSfMrWRG2CTxu7V5"
    "/g0wRn0ShgJs2DnEJFTi+KTmeOT+Fouktkp/FHVl4JKv9Tch2LVBb6BVKaUEl+YyUtEXUD"
    "rVRTQ1tFXGK74VrdkThNw2leIkOsH9c31OJ4aaXoG85HrD3X+Je1qkhxR00yvh5FA9H9mC"
    "kE5mNKDMzHmCAY2NC0fJPYI2kgyldZ8mgkZ9EI4wtZsvKA67RvnFBaSS1ZOGhv8sDrEjRw"
    "5mapxZhcijFSiVHWBZnOxhhtlqoqWCQJjIVHFYJ4QcnOEOM0tdRoNICeXb/K+37YcfL58b"
    "5HZzVDnTaSjQTdlcVFRrFOc191KBoxlY/tvmoZSIq4hQcpecqwWvuFO4NVIGtYDGkjVtoR"
    "EoeZOny7sNLUmOj19NUVIuXLq9bLixsFeNrvBmlceb64U3u3gaElURttW2H2aqJty89+Lf"
    "R0jZE90qC/ZZXmWG6kFlLfsAZ14RylsB5VH+emjtH7cu1uTbW7PD1ZXrDPJD3Z/plcH/h4"
    "crLCUd9nlkjiQqJ8jB0rkDObxPf+8CvLJwH0M7I/v8QDFQZoA3pehY+00/iHwquTAooYPx"
    "2XE2stJ1pDVUAJEyHkKphsKhhnuRdYVyFSnviizivLHawCiyuOtnF2x0pWFxyeRU4sj4yv"
    "qnNZVflE7yglT8sRx+7lBjZExlFNVRo7aJWgNX7WM6mM64nq/nD84LTKEI/vW+Ec3T3oRn"
    "fDBICz6OQhuP9wjXyOJAh1ExsyheUf13JxlhCxyPdSEHKj7ZsCU5UWnonIsIgYd9j1Vppd"
    "R3daZCjDujW15VrUMVq8I5Eg0XLZv0Rz2xQzb6PdWt3YpXhEgwK1MOnAIUNtIaIuVOkdqv"
    "VQTv0XcOEnEm2OiVMiVVUkVswHOkd0jmC0VER5E1d59XQvst/OlFK+R6c92zJKueV7bABK"
    "fwy3mdXFZpZUJDZZA5FYJbag3uGkxp0j+Dsn57iIx/cc8loUxPcuC7x3yejeRZU6vtfKgX"
    "GIjCvQsijQfNt/HgWaj4xbfGqtQTOKDbDBB/hMBvjEWWfqNrSnSXnCY1CrjkHVMOBFH19k"
    "pscQ8/Q+Ree6LsYJdL9NRsMEXkGMFekkeWmgfyFF1ivbZnxi3cKUFUMm+iU89hTiHOATOF"
    "IiwVPhOKnQWQEdhIOngqJ8ZtNYgIq7/dcrwVLN9phKrGL2DCzBbNPxejrPybrfdBNYrTVN"
    "s17PSXu8MBWeg/kENoyulVs1wZLRdTOvptszBC9Fa5ZAFdFAIgI6tBPt9ESLd5ZsaGnqhr"
    "qBfMcapnyHhCWwC9DeNfoFCD77EvUNtBHf0QIzw4GTTBmoWZdybHTLMR6Z01TBgPOUxqLB"
    "LQfccsAtBxksB6GVkxXmEFkD9QVHttM0JBf5U+fPx95wCmVKmUfNjIx7X56HD237RGCZyM"
    "dfe/ed7u9t+2SAcyF8zJwm4qSATzxXSddfJc1tDg0fYJ7p/vRq2PMxOZxPNYeIyipZ9q9S"
    "uIXKO/3VRYxga99ppQm1O9pGkFfZBNoOesMaSGx23ly01dQXTdxsqIgIdc0RlTjlFTi7rU"
    "UQHsHxjUCJnyVGkBsIzVmEPcQ6zym9ppovazSnS1xW5nHOeBU/LacYa7+Nrf8R9Vcr2K5E"
    "Z7uVTGR9fXi3XESui4hMn2sCpx2FPTlHoJ+mzuJEKcxMFVkC3WUfz1MmyMx+oh86CwPbIf"
    "NA5xL80LAt16qOY6Zcsq3bozjI2l0zBvfoZm3nII6dsSnKAR8dlyDrLUGyoSoSKx8mbMR5"
    "egRPXz8nmnNdhUh5yHydV5Zl4MtzaHkU3EWr/LNsZcRZepJHwyXgg1H6YGzUtzgnjeTBcA"
    "nqMRjwvMYMRlD5klWDEaTizovpjnY2WlGA8/uCOZq6b16X54nwXq+w4BSLL8WXxSlMU3cH"
    "eoRZ6t7mpYuu1DUsCFqiEt2H6l5duuDzqcxSU0800E41mbcVEokKqmjQYlupia2u2kg2dG"
    "TIGK56xeok8b1FSSSWtNiAjmQDYVEj2HH6iq2fV/0DY2vlOfDYm7HnTRmulhfQiQepYHCE"
    "V8xsUjwCvSFKcv+gZvYk89E0Uai/vc0i1N/eJgv1cC9UapsuZyFJ4kupuB0kayDamUr0pV"
    "ToixboY5glSHN7kE4S6TjQcUCflwKjSWr3M1JVNAh2SV6tqMQRIymk1ffzUfH6ftnr+/FC"
    "SRVETAYZ+qyghoQHDmqqJsfn1XWgJsfzITtPXPfqb4ITK15/c+qAyXPF9sCIySr1Pveyom"
    "A6SG+qvMQXMXqfYINWmt5nwZoKsq9tNrUP6FXeMJFUDYn6q45ER/2CDBViNFpMLeOlIbRU"
    "LswV0m4HlWMs3Y2lwtHxG51ISoLWp9rnHZTAUNZ1k2Jo6TfLTWEYypTolImR6LvSx5X4oF"
    "CqhITvK/GBZYLG1WG1UYfxsMqKA/3sWmXJlW4TGPsg2YHejufj1ZJcI85QC+BnEf3I6AX2"
    "7azoBYh+aE9b++TOgZ1H8UMDx7P/8VC8mkBfZfY/RSavedB12jcuyPE2E/N0m8I83cbkpD"
    "izIp35Z/HF6Kk3bCN1i8mMPHX6D22WR2dGup1htzcYQGHOJXweiP1hSTsbU1t2bgQdU0Bs"
    "wLPv6n4qvqMX3tF5BoOGe8lbSb+KjHGQkg9zrYf5xAlSz0ekPZ/8qGe0XIpb+7hJqmSTVM"
    "ymUAK42bPP1nMnKCf57GnMfSmGvkwmvvy2Pc+2ZpvaloqMwaRmW9pUDe1kY82sa5A8Ds2X"
    "GpZkg55OBp4jQ3zFupuUU0e6uaGdsFycqo4hIwo4aFPJFcdkAT3FC8S6fAdXm22moAMVMc"
    "phJyHuVhEpzKke4UFS+tKwkCopfnY0y2EYDbqIys0sY419FLIyH8Fmjy5wO2RD7JC+Ac0B"
    "fJCKs8PnnGLUf+zl0Z/1h99G/W6vjWz6GemOew/9KRDRq75zppD27CqL9uwqWXt2de4qTa"
    "h/vTLyjsrDuPNl2kaMdkYmLBGszrLAnoeOcycSOLXyu0dECBun6C8/ruLoTig12+6rxtfj"
    "eLPi6+OROb578bXkiAi8adYQl4SnmeW27dKmdsm27ZO7DtVsnp+N59BZ42aoAt6IcVkhU4"
    "JZfTSNY7iubm8yxWffpMRn30SChvFfRq6EQy5BPRIONSr7E9Ns5hkMl6Aeg9Go7E8EF/Ja"
    "DJAdz8HlQ6N4OoPuewWwD5Bx7It6FhmiUgj9ICHHvxj+Oha15VqAczaKv2P5jZHUA1SNY3"
    "7uMrmV3qW4lTr3/Pu+nw51R4MBZUPR7KI7uwjrATXZMDApkg84hrSBImclGYGDdtZcPnAB"
    "Su4DV2sfOO7q+EMMc2Kqz0SOwkdxPG7iY7XcxNXHm083n6/vblwmwr2SxjvE8QmWx0bOJe"
    "Mj42nS67xcIPmlUHCQw7R8pOs80npssaaUCJrYOk3nK2CVtiWCN0FOXbuP5EdWtrtuF0WY"
    "sBAt32zqvNns1rkspXbzxukTrjPJq9cp8up1jLzq93jN7LzoJ+JhJzyWh8fy1DjeJHcsj7"
    "W8S8C263bUUGgDG2HuSJ5gKoYDy1rY8TkDO0lDQwCvtKiFH7LkiCcH0b1RT4KTICNLhWho"
    "a+UN3NnRRm7k0eIdgUMI1JZgyRV0VnHCfggrKwHFKCiaCNPOL9GIKO8sykiSX7BuIFlHuk"
    "GXqhRXK/poz82Z5tDB0FpKG1HCvLpzUyJkrPmRh4X3KBqXqe8ui0fUXbJD1F3EH8pZLBF8"
    "02VgHxm3QtRa/qU7oEy7KzDGQUo+zLUe5uARmPl8ClBxuTFdbvRF6h0o2/ji4c8T2L3CTX"
    "Bm5S3ZVyXjPsEvG8zeO8K0O7dSGXbd1ygDr66Lb1hCK1kxsAZR/mit0rek3DCCaoRttFur"
    "kN/bSiAA6b4pA025Xt3OAcC47Y1oLNeUZNeCnAA7K2E4/WeLNZ2yeRvxHekYx3HsR3z6jM"
    "zIaOWlRPCyH8w9JcIcDUEuoP14edJ/AtZfXK1AKMD0h7ojjFanHB59edYFvOQ7UII4gA9P"
    "hW7NRkeDzyveNVBwoNMotx7VT8NPw5CoYIGT1x0wSMU9AbN5AqoxdWWyhcpblHXG+aI76P"
    "eG00nb1h3pM9LpdkfP7JKd30gPn2VZRqL8cPi8k73B0/wumz9yijtyHLjxJUkTvb55RdIs"
    "FUlDW7mfLtXpm76bJDuGgqwhWQEiXnbwgAAsi9+NMeSkVR30iI5YdNC9crZVB7mnfZEBOD"
    "utGPe0/yGGOSjN5xnmICX35KvzKJ/YNep8Rva8PKPqieshjlEnVnDfm8rrmK2haMFN+1Yr"
    "tdQmbSRodqu9Gu4RwaBLBpWuiDSTtC0N8U41FQkt8FLd2IlsW6C7JdZdel10rl+i+QZvVO"
    "19bpOCV4hJJBURjKWYzLtHeWJsql36MGcf2Z9C12usmga8lI+uxRXM569gTkh/VlHus7rx"
    "j2XHsnBVW8UaZW8TKqRW9u1hNUb84nt/MBAoCMOvPbq5y4oiWJLcjHQG417n4c82EhUqwk"
    "vvMzLufXmeQBJWDa9MHUNiVkYIaVkt8a+QFrr01Lkbek7Qoz7P6vCRNC6UpZKKaxZDkEfx"
    "6VEcpPWsJ/t7NKUnrwdUvqH2pGFZjUTU4+WzwukTFbgfQarOgSJVgr6BSbZWT+cJ6l6Fg0"
    "+ejFU2nDYIq57L/oAYrFhceaGqMgpV1UE/ZpKLJP2YtYvs04/ZrTLpx2gDpIKbJX2nd+Z5"
    "eYnmL/IbJo4GaifqSBdlyfbBbCH6e2suFHmJZEn3ikjB++qW+yX9+Y7WovQLmoPuCuu0L2"
    "hC38xpIEMnhl1hKlaPVps3O8ib0xeNUm5xKrfuiI61t9KrOfkCLLhGsAkawRO6nNbzlDiQ"
    "7TbUV5yX8fbTcDyDeBbI5smzeObWtAI7EIvwfi2rTVpnpC++jjvDqdDpdnuTSRu9aCJkXV"
    "su6ckFGtVvo9977k0Nv9HV6N4FzPrfem0EqXspjwHtJ9PRuActWfT3jHzpD+jPlazQv5+H"
    "g/7w9zYyCQSeQ+v/fKYEwtOgMwQS+pm6IWwVkRTS095l0dOGHR58etq7iIr9LamaUwb9+t"
    "uxy2Y12nGbsbB5tLkuQT0qCzSqzIMdMZf77AnTNc6SUb5P/dlVWaQiz5uMdznxvniiJ02/"
    "972NbHp6ODwPh/3h1zZImYQOwYw8jIb0KJFUQo8Sesw8PYFhjx4z220xw97nDIP1OXGsPo"
    "eHyhKNc3K3AaIS2duT5rgoh7nlmSwa7v/JM1n8EMNMTyGtmDN3kJI7c9d5lFcykfV1oWEO"
    "kfJxrvM4e4rzvIvZT8jHuNZjbPHUAvhYm3o+ES9K2jgpr5LUyzxPcDOjYWoKbMXhMD5vIH"
    "V3YC5bX4xLQ7CuNI/tF5lhEXGFYNdbaX4QK6dFhixY0NbOHCvqSFHVVywh+oUqSw1riK+Y"
    "XKJfMQTwvLPMsRDg8/McslVhbd5C9l+QQepvv6C13ZCwHLMseayIJE1cGVaGKhVBzRCI9A"
    "nreU78Kjm9HKwnAaH7TDbvDw4iCjkieM8p18GBnujOO9uP4H4OTfBz4JG45asvfWslszJY"
    "52gmoMk9R8rFk0fn+fwGMlmrU8x2H6N2u1f6aUXNdg5tnbG+eALT3BbMcr899eif/9hi+v"
    "fX/pc2epFXM/K9d//URju82M7I5BttoL/R+08P9P5WWoExr/sHGPOWf83IH4MJ/fsvRad/"
    "Pz1N6d/brUH/Hj1M20iVDPhrAn/p8NcT/EV7/a8+/eufMv1r2vuDNnRKR5/YDKjL/4xZWW"
    "l1xx2KJoURH7vm+Fq8ur2Lwp5cbtwlqPMqK+qGUEJVgdAR4qNKTTmXXy/MbXhnoBH2BMqs"
    "DINHUWiB1YzpCnuZZnIyTfExDR8aAXVAVv42qEPgDG5Qn17/ZB51rkob0aJn0fWCQuBAZS"
    "9oKZ9k3KhSCpWrey3AEnS+Lprpil9h67bLoP6FkbbyNQHtTzqiH21gYrTR/Knf6/bmaPFu"
    "YL2FFiYLH0NQ0DtOeVu8o9iETuxL0jI6cZ1jbXSO9d+gqxeTSsu2ZC+bOMGTiFqCEOQjCi"
    "cbhkV3hrCmCZK2c7vLblN27L4/7Iz/dF3hXZ57MBp+vY9xhr//c9rrhJD3bTlZdw//LsVN"
    "9qkme8cmeaC93jF+nieke431vglVp8B8OyfCI7uvxTEooRapXIpubuGqsPE13suqTCnLYN"
    "c1CtQoAkvuxqttxIoeGaZGoAYqWH/pa0bZlUM7228t5uxJXdgTXSZx7MkeH0c5fhfi6qx6"
    "qbNOZps9o0HNo2upme/imQY/pbBBMPtKYIOe9Ub7LPrW6OFsUAa30RHBU5X+U73TaB1mdP"
    "kuowcxl11Rxx1JAs+zOM7SfzsTWyn6GmdgK1kdTVlBzM0Q2cRO9iRZR8z5hHkP0rtE31G2"
    "EJqiJX0vVhiT5V/C4nJt9SMuVBPcCn9BKlHeGXPJuvhJR1b9c+jrFW9jtGinfhnO1tbrHE"
    "lja63hi4KeaCj3CMoxlJ90J6uNmZzHNjdcwoCdNW/CXo+ESxjp7DBAVQI7bDNkXbu380R2"
    "f0pUb17VSTkIqD/aWe0T+LdHL+l9BrWgr/Fe/m2ibiivQtFFMrH5oJ8g2SUUErhEQ1ZC3S"
    "4ZcInmuoG3/vSZkIKkxVgm4IzAXdPSB9Lb8YrD6h+XMxDFNydKSbPJGby6MHiNdzymZ/Ok"
    "A8VA7AU/I7Q1/UlUg+UF6j1BUiC8DS/CU7gC26+R1WfOad+4iOnyHeYcZ+8gtFN6NSEWxG"
    "5f56ldCqPc+2Ma4JEj+d4CRm6neTgJXMip16Sg5VXvBoi4d2IsonmjcEJkjZjMR0jgungX"
    "LENtFOvUWtwBuiOW4z6Rg0x51bgpcKBHzA+3Q8Vrn+dAG0ATXnFMsatErZ6fpBT/fK7WY/"
    "uzLksxG3pyllqXoB5ZauF5jclSy0ORuGaVa1a5ZvX4mlXIgj/ud6enUq360Y9RrYYGZ79q"
    "1ZkU+/Wq30EpKfqcJD2nSFF/1X0+ky0rOw9Ylpka1NJnrlRFYTWL4OV06MDOTI+sfjVVMu"
    "nJKGqYkqug6URMrxpVuZ70TQ4qfmQrgiupfxR8EuQHN/Uy+6fQQvK/9+inlPgQ+7Vpm50o"
    "G7pgeV2W+IAqR8BXRo0r3JugcNfwCms41lk4UfwK0DTOr+LvGeSvvyeKX39PlL7+vk/4sv"
    "ee3Fq1MCHXq2XTq+nm4h84qThSgonDI+EoZ0TZPe6K2PQ86jrjffG9059OhC+jsfCtN3wY"
    "jds2czYj3p2nzng67NFbNhczI5PR4BsrAqIqb1iake5gNIHfS0XVa1ETZKvJqiYbMaq5bK"
    "Pnp6/1+A1G39uIMsxgjR0/dgZgj9U2ojIjv/a//tpGa/llPSPP46+94bSNTO3Fjjs98fho"
    "InmNjk1iDLLTnIcgx6ihRcrGvhCMC5y/IcIG2r8rOBfULQWkSCb+ACHXdtZb2xkQRfOMcp"
    "CSD3Oth9mvyMg5ziFSXlmjzuMsmUXc/j0qPrp1Hl0rtKrQbh0i5eNc53G2xM0iNZD8hHyM"
    "az3GGIpaC/F+pslpZYNUdRbZC4oynzOJMp9TRBnnXpyKF+6lK3k980lkVFJ8UQNU3Bk1QX"
    "GeE9QgGfesSNKH5IU1QMYna71zjZwtqClOQLxOWilJLzw3oLjdtgR0G57OJXTAZMHWOudL"
    "gLbj9XSWu+x+cAMsUaZ5a51Lx5u354ps8AAPQEvfAQ2fB4NstRPtRC74wJzaoVQ4Ddktgi"
    "EQVixoCUD5Ys6bAlSVrqaPELAT42P6aAfyJDuXqqaxUP9yI36yZB1nuYlA3w2R9JBbE7Ni"
    "jC2kauwPSGW0dKo22mUadVYXCC7s5C2W2nAX8nNC8QQkIp12peD/MHWMFJm8xqUoP9JTc/"
    "qMwoNsRZKERUenZGuKuWdhEzwLjf+/vWvrbduGwn+FyMs2wAjgAg6K9MlNgjZrGxetuz6s"
    "g6NYdCTEFg2Rimeg++8jdbEoiZRJWXYolS8BYvFQ9nd4OfeDqoDLvejJ6B5anF6NVBK66C"
    "i585w9U+3PJka3C6URGuLbRr6cjQs8fcd4WwLhhCUQPLISpDPLwc7GW7AbgD0PIQOnSdBL"
    "gdIGvRjtYjMgGMKy94jREITA1VrUEEwaX8uT2D5slSanucqnFXSQk9mQA5M3DKfHax2IOZ"
    "nlr8n8Za3rZjAMRXWI5JpRkap3ofFHUY1CuF5uZ3HJch2oS2T9a1zbjqpf8Ry/TJWDLxCj"
    "KBQ3vtw9G9SZoEN+lEbNWK7z06P/DHFs8E0dwfgc3CEC1tHD0sceM/06wA2dBTkH98SH4T"
    "2dP0QrsPH8uQfYJwAFqfGYJWa8AQ9wiTaDrPK+w8zJAP7rY/qO2MAMg7oCs0Z8N936B1lr"
    "x3ZT7ed0lz6icLsrdJV0BD3gBdY2boptvPdlbj9O3k1YRuUj+hG8Hd/Fea8PThCnvd58Gt"
    "9+nE1vPn1mcZKXAMbl3JjqtHTiIriTq9sxPwCjue/wI96P767fTiYfLoHnBO4DQk8/gumX"
    "8e3d7d07tngo9yhPfwTXk6tvn+KUTcroaNUwaXN4oXDtDMuiWX7tsEcl26dPRH0ha7wjGY"
    "HJTG94qw9HKiIUHSUHeFS1LjPANKsKFmh6CHRLsmrptOPpamOfs/tMZ93zND3kyIUKQy7k"
    "/LiorPuy0KC49CuyRv+wHipV8R7WlPHOnolWP3tWu/pxtFo5eoufI+md3jxSOotGNWfRqL"
    "sFXbqctm++2/Zo6J7cjwhD4i98djZr3ZlFsh4AXzrIlZb1sGZZD6vLeqfDK7p6duNtLRWB"
    "q+cZhjgNVVXEk6M4HaLDjsC5s3g1cK+Uaa2PxWQfC0u/9ZslZ5dILZ9N5rOti/NLsVmULl"
    "cjwBWoeqiKH6fOpK14ILN7KBo+ai0ftaaPPbYP5orTzHjmSGwKeW22M0Oqiqx2UuPU73NS"
    "I7ectFsdcBFOaBMskeMemKeXefev0+k6eMQoZTU+I3JoSmMG1V+IdFiWqYdpHaLHLLm1OV"
    "LT1On5mZutL2idIgxntxlrwnH4Dbs/LGfm8sP3xue8RxuAFgQGXKsPgtAT/Teb8TcMFv4S"
    "sqgWB7jOdsD6MX+bXlUDag6dTBAB83f+w9J7uVA6gs5w9k8pSsbGm5gSb8K4U0GcKZqSmF"
    "xHpHoUtMvuni8iaJm2WBFaV6LbS2rB3I239suK/dIWPWq/klTpNFZFtXyIW1hrtSs+xvZA"
    "DYsP6u0mtHvVrNLiKqhaV+OvV+PrmzPRydACur90qa4dti8byh5raTXyc6bFKcjOz9lQhZ"
    "59sYjKSbbAg8s1dHft80Td9ZRoVKTgCCcssbKvqbIv4+wi0u3mzVHZ1unqzbxt1+JeOrKs"
    "sHkUGT67PDQg5UgsnFZ2f0HZPcKtCO49rwLL7VeTRPaKu0AgtotcCgqie5Z+pW72Xjhh3u"
    "vaczCYoxUEG5949ONsugHLDQ3px/FflieaEmxQ+ITFJvC2JtZMCJWoCIOCDmcTOfugXLyw"
    "adNMd/yBUtGalcKdsV72Gub3IpGtvlO1wWPcLICYJ7RRpSZraR0Ju+/KlrFKr1V6zYTTKr"
    "1W6TUZVkOV3neQsCr4XwkVv6Ew0qs0YlCn8D4mY2eYG7xX3Z2yqkN5TBbTSddRUnJ/4YeY"
    "AEzgGgNn42zPwfe4RBEGLgogQAumm67Y/wEi4AmuyWVa3GjDxnn0m7LG2FVN+ETv3K8kS9"
    "VW0wJE9quxRl4LgxpF1fXxym+oApRprRZgmhZQEQh0DliFcIxJAKeI/jl+MIYJW6+drmnt"
    "3VvjpK6w6MLKHtXeVGmvGocbu/eiosymP33LOsbQH+c/x9ESG/jgIfR0GVtJ04+3rMpX9d"
    "JpQK9pZU0nS5lg28b0xKJqIwh6cysVwqnZVl1pBVTnFLbIhqieOnFIpANoTtAIT8NEtrbh"
    "1K5sbYtaaxW1dgK8EYmWcoBzit4hfJTyZ0WBSFVkKVJZ82q9eTVFqwUT4Pd8pm4Cu1dLKq"
    "4skwyBN4G7RskXr2hUu2cDBZUK8oNVQtVDyCxxIXKjeWxGI2jpsg6cECxQCKAz97Knb8A9"
    "hvMQEnwPnJA17XSW0I2DVQCV6iEmifXuMqZ0WNXzJQQPiHiANfAVBr2f9u0HGASt1nWEY2"
    "1Qo3VFoSBAXn41p8N7WC7lOIVJk61URfjPr5M7ibCek5Q1W59u3p9g6eMuakE14DIwCups"
    "pYhmuV5maZ2zCcpFNENEGjbjK1Jam7fJ1gUfz9ZOhKHg2qjN8inQnTDPZ/dJZxN9EtgaxZ"
    "NF1pPUjV2VsmrjaZWvK1L1TnU/inHEtoz9NTZUolzpxjkUqGycQ2ve7gTXKit0vd35PF1k"
    "wH5vd2H9KdhxDrLNZHYxgWmGM5nttcxwhjo1Zzd8hgGJrRks8in9zedg6iEcB0I5AXDmcx"
    "TRQY8IIBZAFcTmEBS6MGT/pH3nPLgFmzihKPQJK8H1+73v3v8hdpGf5K2ajnWu4y7XnDVt"
    "XH2Ik73U4C79Yem64t7abh+94vIt3pctd+xrc25rGzPFNlZcp6rAF6lsjldR4JU3QBSj2Y"
    "Wmhw0Vina62vLgPmxn9EZZadpCOCprCdGwhLBzQ8eym423Zt0DzLpWYW7Cis4pzKnQqcni"
    "nMqy12j2phHJOkFsPIlNWa3EBOZKlM6G4cisRd7kDcPp41oHYk5m+Wsyf/GTv143EmuKlJ"
    "bLJnN56WAy0443LlJZv5qKX800h4u5m6h5SKzUjaJfw7m5I8UMYNt3pciaPoX+oa11uMzB"
    "noB91D4xty5FCxEYzLd0QZ8JvFOlEYM6J5Wfj509pYMVawcwhxBBIWAyO3DAKiIxo0EUuH"
    "GOJZ1ukGTnszp3A0rgJv/O6ddlLiWfnIMPcE3SyF3X2cpKBhzrVcK62vGr2FOGR7matszN"
    "Yh0s/XCwED1RaEfQQ3fA8JViu8a6bo1lOSg9Y5S9LbCvrUeP0jw+Oxh1IOZpeojzaxWYX8"
    "tRfl0B2fUfIRZImXKIc4oeAty+11CWoCn3ZEkTNPV8Wd2xNFhXljGs6ITR56BAxfZ0lzEM"
    "/bl3Jiofkzyp1VWcfMw+FUXO2JZzAaXuIaE0LnAMpWeOsbGZ7TiG5CK3tFSs/DqV14rtw3"
    "36ajRSuFDpKHlPevasdKXSTaWBcDq8h+geReymbyQwENyacomFI7HhN5oyy4teZv/9D2Pf"
    "IAA="
)
