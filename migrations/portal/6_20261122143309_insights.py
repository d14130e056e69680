"""Files, support cases, segments, bulk runs, notifications."""

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
TIER_AT_RISK: tier_at_risk */,
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
TIER_AT_RISK: tier_at_risk */,
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
TIER_AT_RISK: tier_at_risk'""",
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
TIER_AT_RISK: tier_at_risk'""",
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
        'DROP TABLE IF EXISTS "support_manager"',
        'DROP TABLE IF EXISTS "notification_choice"',
        'DROP TABLE IF EXISTS "notification"',
        'DROP TABLE IF EXISTS "notification_digest"',
        'DROP TABLE IF EXISTS "file_piece"',
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
        'DROP TABLE IF EXISTS "support_manager"',
        'DROP TABLE IF EXISTS "notification_choice"',
        'DROP TABLE IF EXISTS "notification"',
        'DROP TABLE IF EXISTS "notification_digest"',
        'DROP TABLE IF EXISTS "file_piece"',
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
    "/q/UQSEghVRnRUG5QnJX4nlXne5/8utqpmiMpl7w0T46KN/u+CiBtM/wheaKELcbv1voYv"
    "DHGhsJGiKcmGgN2BC93QxCXMthIVHdOvJKwvNXlryCoBgu9rFUmyhHZr0UCGSv8vL9dIU3"
    "ct+icml2hIJ9PQci2SFyy1EGEfJaxgA0togVeqhpFs6EijXxCYFWEi6Zdwd0ld0tvL5KXK"
    "G83IjMy3omYQrAmyNEdDlWC0k401Egmai8ulahKDXZF1JFIclgZSV8hYY2RfbCO41zud70"
    "Wk90b2bEjHWKe3bCFdpf9Dkko/EtVAwBagnxHdEFcrpGpsNkNVFZgZ7m/dYHOJvrMHQYEn"
    "pHPRRzEACPvrn+iTKZTuEs0JxpJuP+sWaxtZ1+G3stEaFiUKJ0xgiK/0aRb4XSUSuztFks"
    "6iL9UtzCKJhjhHa1WRdBtxOkSnuGGypM8Nv0BvIVFHW0WUCXoTFRNbTDOJ/L8mFgz1BVMa"
    "jbLuv/+Hfi0TCf+Fdfj4fxcrGdOJ4e8L73ex9cZWHf0bSPBfWw2zp9edWewFTUxFgVX7vm"
    "WL9oINpguVffh3CwXusFRkzBgIw6q/nbdgjnS/MuaEgdtXgU0b2Dms52bfCw7t83P/4Qsb"
    "Ce/oQliqirkh3ujtu7FWiTvcNGXpEmjg2gumaIj0jfTtKPBo9v7jfGUtIvqFoZnYXT2S94"
    "WEV6KpwL508f+uTLJk77O9zb1ijWDlUqYvN8G7/89+Sh+FIAxHU2HSmwrCRWRHs4Hy7z32"
    "V0uKKkVMJgaA+3//tub1sGHfXsANur92xj9f3/2NoaHqxovGLjLkLv7NCOn7JXhc9AC32B"
    "kE/IECZsgbHA+6RRECXbJJLp0/ioDvfOGh7x0CDpgOXMcFeNp/7E2mnccnmH6j6/+rMJw6"
    "0x5cuWLfvoe+/dnih0rPM+uscydB3/vTXxF8RP81GvbCXHPHTf8L3j56RhqqQNSdIEp+TJ"
    "yvna/Yi+qw9ZViGGVsdy1q8Ux1xofYSuE5Q0ZebMS/BIWejsaafry7SWHst86YvTx3NyFm"
    "De0rV+zSvwPgBjfZrJtVkOqATcvekuqC9iH7kodp4NTMCmnwqOWIBhANCgZZIQ2JExzTEK"
    "aGqgl5N9cgVQO32I93GbbYj+Hz0Nti4VIc0HmXrkfDF24cnuxT7oXrUDVw4V59+JBh5dJR"
    "iUuXXQtizTTiPDC7BIUQrtl6DQJ8kwXfm2R4byLogiYTBfe3yWgYD64zPqywyEsD/Qspsm"
    "5UtYp9muLClBVDJvol3PYUGiLgE9BdHIh/fuz8EUa/Oxjdh/cUmOCesgI099WrT5WELxbi"
    "8nUnapIQuaJeqUljo5c2V5vwNyIBC5f9i//dck2LT5YwPRUV5f0ixvQYuN5Ks0A6YrnhDt"
    "1rg+z4zGALVX1FMkEr+cWkULWZyc+SS8FgZRu7bKlKt+x8likRBloWvA0dDAY0mEbVljhq"
    "jDzKHfdb0hLNNifWiAqYcWp6YicbamTyJgMAEXzv5Zc+MRIMZB5RCF6ZVLbvfajqZHmBJ/"
    "iPv19dXV9/uvpwfff59ubTp9vPHz7Tsexxo5c+pTDjvv+1P5wG9z74IqTsYwI2bIHuCPKb"
    "yJ45Fwvi6Tk3inGDPpO1f2dngEvCMT8AcwH/tZW1vPtPhJTzoOAuJL7DQ+XbeVwajnpR1H"
    "VDkMwYnTkdd4+KI18M+aVIllhR8u43ATKOfTHsmaSCBVPHWowZIw3+MCXnQDEOrLEoMfUt"
    "H/wBMo59wdWvKMIBb0AMNedEcU4UfBMipJwHBc9hy66U8xT2iDjuBde+tlzTTSSn+OOn4s"
    "gXQ94kikxe8yLvp+LIZ0f+IHdCxP4c5dmI4KlK/2Fc60P8K1UQYpgUdBucq8nZ+9a7vybu"
    "XIN9yOJOf78VrwyXup1Jt/PQs2IzS3LSaKpkLo1kJ43/eivVSWONzOmksYggVtlxhnhukx"
    "bC4nKNVLocWmit7lj0Nv0l746nRUdUfnuDEO5Yd0yZcx/ieLGByel4CVBxxwt3vNTkOOCO"
    "l7pygzteuOPlR+QBd7xwx8uPhDx3vJwOe+54OTUHuOPlhKufO15qxAnueDlfY6hl3TncGO"
    "rNc45moP3G0IAVrGpjaMeyEz4wfCKmUN/V1h5D6IsmbjZYcBL1bHl3v0F0CmUVWG0FkThW"
    "S4RFjWCJlXdQ0QIjRVVf6WcY9EKho5Np6gbN6U0ElcyRSqLG0BLnzVnLwaKuphDBibMna/"
    "lGlWxYtdkXgRfKDyTk8rgUaeUHqjpgTgMwlBMo72ywF+jBZ0PHm+ccV/LesyH4Ild+Nhj0"
    "qRem/WOih4PvctbTIUSy93T4AvuxiDYqSw1SSSuypbNyQrava6VqUO7H8ma1YVvf0HefVR"
    "ICIgTvYovlIRG8w7phlQNai1AB6MWMOUSOf/uYsyZcTEeX4R34n7QjKFRvxyPn1XGaUB3H"
    "WgGxJ1RygRyXiNfIqXWNHPqmyjEurXTmukQlMLdmmdtN4q1bUTDI2+QcfJeAVznIVuVA1u"
    "lsJNYnrKoKFknCoeQjC0G9oHRniHWaqWc0GgTemPt+yPAzfH68741//siQp4NkI9E3UC99"
    "tL6g56iKUre09bMFNaKdZtA4v6gall/I7/i9ep2zHsAeonWO6ZE47nenF3ELuARwD4h8PR"
    "NwU2JfPXBPU82EnpivFzGKP/u+lU3jXzhj96r6v6o7esmnQf+kU2VNZuVDDBmiU6GICFhw"
    "Kez0g4ZZzREsXaI+1DOm5LKOFHUJFt3FO9XUVRbhCoP0dlALZ6o6i4a17xVV/U//ODnNzl"
    "SEsY3u1nMIxlpTzZd1NTp/3c6oOpjvyo7w1RNijfYIsvGhRlWKsQ7WZyvG6juMt3Gu/TSo"
    "PaIjQu1+c7ZYh3anCObJfpYo5YH+lvOxdNjuloAtgdDZcM54FB8RD4EoFoYiyS9Yz2XE8S"
    "iOZ8W5qMqiXXUVayojyXQySchfAj5Eyk2hdTOF8rTKmquWpRS/lJmuklj7UrYQz6I8ukUw"
    "HZps/uI5c3XNmb9W9NrQGKoqQTqkyPQ3qyblbv1+iaaeRxbUsqBX1uoxg31aIFAnuIqPcW"
    "fWqUfHhrB4nyO82RrvbWuYAxsdqJkKBn+0SW8kG5f0ucwtVVmxxDbHedtp4MNuuBMhHEqR"
    "kEJfAKdzkNvu5h2t6Co/vKeN637kXmjuhS7ndK6pye9sj2e/GEa3pzwirj28gV7K20xeyt"
    "sUL+Vt1Etpbd95APYoGohxJZ5g3Yg16SSXZHcJ6lGTHe531jXZA8zwyx+5z4wwMdfs6nx0"
    "1M01UF/W5ogJANE/J6I+Eg5nejQAd1iXbFUIL90SkHUMBw2F1fe21ioI4MkxKyT2Uw6NaG"
    "Wz7eRorjwimJkrWpaZAgpYIZNyU2OtQ+YmNAMGkwrxtz5uQ/Ng1wbTgu7C8IUXuQ8Uugpf"
    "7tbqxu4m7CQoYIneK2rkOdmTgNFnIoJRx7IdMTvRdosJy2SDHsksAuEVbw0INpg7cQnzww"
    "037DVssQarh9htUvsDHzg3twnVxSZkxiGerNWasZAXVGlPapM/gkLrvIhRcHvE3ERO0aAs"
    "aNPW2Xhw8duoP+w9tNE/VJlgaUaoGjnqjB/6w68QL7VQ6VlGWTAj496w970zaCONPvdOVG"
    "ak++vzeNimG66p0Y3yqfMno7EKHs3IoPM0gXkVcavDvJNeZzppIx2Lhj4jz5PO114bmTo9"
    "/2aEnrWdgdAbPgCBXa6K/kpKRVVdNstSUdksD6Pu82NvCDPR5WFChhidbdIZ0Ml0ulWz54"
    "AB7EHgMjz5l+fhAzw4fethTsrrr737Tvd3eHhRe8FwaNPve+Np/0u/S9U5egFrhrySl5RB"
    "gSvCuPc4+sYeyRshaHijvsHzPfYgIGPya/+pjTZ4s6Aq9Fre+r93fqZ31fmtT53xdNgb0z"
    "t86Y3HMMY5E+iTY02DMdY1iw3wHfBhOnru/kpxU83lGhDr9B8BMFHe0DnHoy99AIfKACsZ"
    "8Jn26S3oYmgzx4agY4pQp0s/ilZ6f/63LtNLl/LORfp98jbkTbRQgPBWwA7lI+MMrjWDQU"
    "bPZft1Ceph+z37fpw1yhE6H0vv+aQINQbTmtkE64lr+SbBU2RfnSm2mZKvTmwa/Ea1h4Qi"
    "IZExrWzmwTff8AxF9e3hYEODWKg3qseoLGPHmRCJOhJdRQ0CoCRNXBmIJc7bJretuaAH/R"
    "pLbr9i1ocYvaiqFFdt/zg3zWu8c+azJVX6Aml0xXHzWhPMa+z/EciT7WvO+MbFnX/MZGD7"
    "mGJg+xg1sPn2nKwA+0gah/FNFohvkhG+iQnJYXtRBN/klB+P4kdO9XFOkChyU7pNJySd+G"
    "jqbPUtxT7R+2Oarra65onBaPjVGR7WZUOgw1FdKF4pSMlNRbU2FTnMyheOGaRqxPt1BA9W"
    "WDbN81KFaXkMYJ3fKo9b+d6rMF3jhKrS3qscuXT+qH7REORVXNKwTfnl9zFWktpS2SrUdz"
    "pLf3WGW1ySzeXfVVpJkvLh8iTCZU+A6yAIY3dMEu4MbXSvqeSflGAiK28QhfRVVaQWegJe"
    "E3MD2WlAAE7gLYbIJmxlpzlGjRbSMSYQWyQqCsQpIV1+IZQszjByikc4oFshN2MUOZPO1o"
    "xRozih8lVsTSSvUWgnG/rKJBaFcGjKqQhxWnitkhDXV5/u3CIQ8CGt7MPksTMY5G51EWhs"
    "EZOvfOAZG8qW5gft/oOWrm+sQaGNmMPWvZZ+4Dp+LP/ovUfuRN1gyN6GE2mnmpBILb9iiM"
    "tdY1GzWkp4/gHLzC/riKhutS80VN1g4CWdTYfDM67Db7W3yulp2IgStpUxntPNT2ZuAclg"
    "AVmYukzoK5IHYz8NxzkbzmyD03KZHnwkTUQ5C8bJCIfxxRsxrkh9SiFzh6CJ2N5mqYJFRy"
    "Xjexupg0WPZohIz4Oxj6RxdrOPH7J6fFNdvpGNwifE5LFG+8i4f6d2lugcalyl8VF23F9y"
    "MaxM6khGwx9BqvYiEllnmqVV2knH2hv0J1JkyE5pO5K/yKoYQznNV4yhtkIL/Tpmg+Uls9"
    "i9yRL7lvIB2idreoyVr/r75dRHAGLhFb+XoJCEkhWXGhY9hy5Xdhqi7OiK+ZLnfHXGN84M"
    "WX4VT65HVqvf+Pe6IMZO6HQsxA5JE2G+vc0khN+mCOG3kV3ET4e6o8GAijRodtGdXYQY8k"
    "pBiF/w+5NzHdo6c+Vi0ht/63d7wtN49K3/0Bu3nfNbcM5vls46HPYGgp0+ynJaCT0fBJ8k"
    "c/qkznOxDVz0e8fRrUq2DYDS80+V5Nr//TRHRPh52j0OxOWfsEtT0zBZ5lvGPpojotx7Hh"
    "8H5esMIF8nYnwdhniHF7ps5FrHPpLGmWAqqtIoGmaCOXz/yelRHxFtqobLbzgn5hdPvaFV"
    "yWKLiVXGotOd9r/1WLUDOt+MTJ4nT3ZFBt3Ut3Yphoded2CVxZAw1asJloqcoh+zGc9STG"
    "fxjCtSzdFPyKM462Y7i+FxzlrAQapCL2bNeHqMisDyC321BXObty5wiK55cFdz7Liw5fZk"
    "xZA2EPQqXFoa/l9TptuToGN6c0mAohtqTIJ9atet5El4F64cXbigTxzeqDnB91FxtPP0l1"
    "urO11QwYsh2M6RnMgnzMC5kIMLQTdOHpk1SMk9vrWTWgsF7jolVpkLL/o65ojW7XgznS/z"
    "o9G64SrOPKZ5H0qh+saHAhaprHxeMmW2haW+4oPfv608hWkaChGETNAfrTvhBgdhNbFmaT"
    "hUVEmjKtqhUNFZnrcNRUo3xNXqQHycKZq4lYtEVN71Q7fwZ71Jhd+CMQiqXXT48D1p6Juq"
    "qespWe/LAVSXTdJsiAR5A7+2FKT6bKqm4uXUBmTVSA4Voay5HmCqpuKFyYv4gjeHv4Y9d6"
    "KmQkUVGaqXi4ogEn13uOZnz9ZhkzUVMyZ0ygfL53SWfmNPQZm8yUYZIkPfnajRUGFBkclr"
    "GVjhgWyl+TcRK6cFxYFAje1pmgrTVoXhAj23NBkfuqezuXpOXGQT4VoqWIRZDhZFrWmaCl"
    "Mpy6nRC2mjEmMt6ObmQJAeYZ6JuWkqTlvxXTUPtpqzSZoNkbBc4+WhYoEFVBdmajhaEjZE"
    "+VDhwILrwZuqiYBB57JDFRg6RUNNnnb9RCefpZQ6is3rGByseCIrCpaoWvymystDl9Y9m6"
    "xvzdVUxMqBquEg6filBDvexJqlobvVwlReBc081NJyT6cZm401szhF35aifrBKbE3VpTM1"
    "Ca1cNTJ8gR2iosTEsjuAjgieqvSf7HFDznxNfFVVNaZsZ36o7u15GgiR4+yyyq3EhY3nRs"
    "v2eT16MzYQtxdsGHQSgbVSwTFJ6vlx+2pNOfFmbAhuOQv8uGFnMRV+/CFpKSV+rHAlcSsL"
    "hjs6S5FvvNSwwRqF2SGHegvNt1tDmJlXH67u5peob0BmoW71ILPug36emzrW5n9rIUooww"
    "VDVRUoASo6FUJb9idNlcylAePsQt4gyFNQY+t9n/ZpeOnv86m5wwvDVJvYJskvduHirAh7"
    "FLyuUQjfaNWFtRzXhSsZXGd8A5fvxyxlQz4m1w35GCkcIuuCva3HCCl70tJ8hDwnKk9m2l"
    "Ldxqm9ya3SPYrj90qvXiaMg7uSrug8Ga0IK84iGS3gG/9ry7KV87M5SMnZXGs2a/iNqm9F"
    "3uYgJa+HUmcuK6JuCFRnLcLnMC3ndJ057XaCyWUfCFIdYCc4H87uNQUEQsrBiJMX0wAVxz"
    "SIKRjQcgLqI+FoxrT8CoIbRfaLqmH5hTh1dv216X6EFMAW9IvbuaZU/3KiP13CCrZUzW5n"
    "0u089C7ittUSQM0eNXOmuAbPkgzQWvtkGdB6MzUU2sCREg9tcv2QXN7wnA6lR1FWEj1K3s"
    "VWBpcS1CbL6VOi2Cr4P+gL7Th0WE+HHSYGUk0DGq/CpG1oN6fTq+Ck0fWdqkkt+Oofqkz8"
    "jhv6FVSGxkikX0sS9EqI9R0d5645e0n4D0lTo8cG5j0fGuF/crgZQT2tJ7lL0kQzfumVYb"
    "kLqlIX1Dm0XjtWRepKGq/xjmC5NuOzs+1wk/wPweaCdlpuoj0T/rL6VTltX34abvyqiSnx"
    "jDbBc7El1hTSco2JCQXscmOatYpdPd/6vZj697y8tq5IXUW7eYlQTqmbJ2u2zBVvzoQD+R"
    "JmcpoIn0Rdhy5+sU1lrUutDObBrW9sBtsgHYq2oqxZxjkIwLbm+UlHEmZdXCH22zbMITtF"
    "A0G3V/0Xazh7EvRKT3MdyYaOtuZCkZdoLSqrOLNg9TcsaBHkZsAmmAF5GLq/s3omC2BqX/"
    "VIdzoNS5gYsqjEipSJTUojdI0zCH68yYb3TRrgzsW4VqXsYmqvUmsnjG8fO6XbVZIZ3E/V"
    "iBchTR3u/TENaMKRmF9XGx6Mhl+d4eFA4GjXIYGlHMbITfJLnyRAH6QLQS9XV4TyQ1VvxA"
    "s8wX/8/erq+vrT1Yfru8+3N58+3X7+8JmOZY8bvfQpLR6+/xUi2wP4x7a80d+pJhCXArkn"
    "u8Cj48kFOZILuCm94TY4bmNtNn+XVFsCyaVYnkqYmL/MtWY2NwBzA/CpjZV7DcCnicsLGi"
    "rjTG9hS+Z+A1zQkprVELfQ1B3FCO3Wqu7YxNBa1NGL/IaJZfly4+NEIrFvrFaZyGqViYhq"
    "oHdssJoMsk4/LlTp/Scd2e2F4qxxR7orL+RQr+2slWJB41FelUZ5cdWp4dIWj0L6Idjshe"
    "HnFK0jhDxehcercHXlzNSV+K2gBGADyUBn+frvBTeyA9ZJIxxT5eYNa+9dVcIXMQph4Hor"
    "gz6o2QQUF5sigzYIY60ICVgvko5kwqrwRdUvla6mFrtGdTimuil0P0CyEafulTVtjD4XSK"
    "2yNYL/4UoeV/LqeRBwNa9eAs3Zyf/cQ9Z4/nIt5LADiGshzXSaTCzLfpx07FzKIhjrvrE5"
    "HCRMfAWBFBwsWKIi7CUaEeWdCbGWlAK1pCEyeKmqrzIGr4ROZVospXlADp2WuzjqtfnUW/"
    "pttIuDV0D9ISQkHWNSgMc+Ms7gWjOYe7J+CDazskpF3uQAIWdyrZlsi7l5ZB4fSfMKzFTR"
    "osMuS5YHYx9J4zAuX7DkxXu5t72GcHI71zG97bzUbBmlZsdUohj3u9OT2RBZQHWXpT7G2R"
    "F9l1tZbIlWsLWXS7nfovirukPqysAE6eoGqwRTCGUssXKkdDZwjYvMHy4rWGpDbDSyO1W2"
    "rA/W0c0GgYMfiYoSNTBWcpcZmZERnYoKaMxFj8XlGgortJl5UpbANAmeRLTS1A0zYNKLLf"
    "oEdtGFnYpWsqYb7Fno3AZz96MNxgY8kGpNnezpt1OFd3T5U3GTe/nraueMTQRPFkablAFe"
    "tShqr/0Iuukas0fF1eVaq8tsY4xyNzGR3x3fmBz+q483n24+X9/duKn77jdpGftWrnhEIj"
    "6dkPG8TZIv6JXMooW5zSZUfGclzkUd7TTZgFNftZKoYJL/MLdwWm8u0ZR+o8jkFQ5buAoB"
    "kfSfV6x7Fc8tZ2OLncxRsaLC+3BH5vkc8NyRWekhvzB1meS06PlpGihJVWI4faU/LR7jHj"
    "E3EW0+KLTatHXG+mLSG3/rd3vC03j0rf/QG7eRjjUodieAD0WWsDYjFJ3hsDcQnjrj6RCG"
    "LNcioVuT4DN45OdWJmal8Cri2wfVVMulVvhI6sykoi9EFoSTAQ7jy+vXVbvVnEOTheMhzN"
    "sscN2Yh4VwNvMEhx+Pv9yZXrn3l7sqy3BV0kdAw+fB4GSuStZGIM6I6PQXSLYhuq0MsmQ4"
    "uIXQN3izoH+v5a3jjrPhuURz6IvIdtg5GtIrbTriTaarocUKMYnLJd7ST6wiU8RqWM0t9i"
    "UD+1gbdhUGCrEHl4CmKoe1ZoS9LnF2+xfZBxWv/t4QeyhbNBHIsxmSHNo663kXo+/MNKTu"
    "CJiMOg+P/WEbidJGJvDpW38yGsPnN1lX6fVxr/MgjIaDP9tIwyLdBonyXsSMVH4rSff9y2"
    "VbDVI1LmCyEoNHcKfLI8kHKbm2Vmtp3j2z83I5QMg1tjrzWMJUgJTfCubWRak5t+vMbUXU"
    "DaFgjl2YlnO6zpzeUG5RzaRAJH6UkltkguIPSPXCAq9U7SDFwDdFIbHzONg2Rj04sW3yjA"
    "RVnulTE1svz/Q5JNPHS0c5darPuSJ7YK5PpCGsV6TzwF6wDSxoGlikL5oIww/C6CvM0aDF"
    "GUyLXi6xrgsapo+sH4pUh002tuZqKmL00IHCUiVBNrZmazhm5TSuztyx+iwx0vAKaxp9rE"
    "MXlDVNgzb0Kv3HU9WIzUFh37cyZKAYzsA8PmTRNNbQcHcpQjlneo9LNKe/eyVrm6Bv14BW"
    "PUsNW/kk+poqj1arH6Ja9aJZgggrjbfAmNidgfb5l490e56sUi8FqZXinLXYHAU9uTOxR1"
    "Fnp2wpNssquhJbVmADb2O2+5SmxAGyxuQzHrknMY+CbrjR3n+Y5eVymJa7Z+rM6frYTU+a"
    "bFmi1TRPHOc+C+uI4KlK/6nYvloH6EuuF36QUsNwjFFqHHz3KTX59JlLxBLeWTtSq0fpRn"
    "xHkopWqqKoO90qdDNnAblzqF2jt9Cc6gmSqgngvpszjWIu6wL9Pcq7bsyTlZeK7sU1lXpt"
    "SmmaCk/C5EmYx0O4iiRMBpgQW//JcZrFgyyUWgSqRtUhSoI5tJn46VB3NBhQgRXNLrqzi0"
    "hEg9VFW1iL+jrP0o8Q8rDnLFuMIpIXk4oueaD20xwRZcszWj3O5YfpgG76T5XkAtlPc0SQ"
    "n6fd46BcfhUaKi7mE0dcgiPiq1NBF2+OBHEWhJMBDuOr0zsrGA6+OL+YSkV6kSTYp4OUIb"
    "gXlLQqvJ1z9Lgi9f1oNAhYbe77YTP08+N9j+4iDH06SDYS7KM+hSl+ae+PywxNUee4zGAk"
    "5pf+sDPs9ujcMoFfNiOT56en0XjaRrq5BQVqRp7Go6/jzuMjHbXV1BdN3Fiv9Ok3fU+xzf"
    "m2BAmP+LK435zt20JlP8HqzytY/XlzQh9LzzmQgwMQIK2DBc6g+OU9J6LEHPsc2PN+YkUY"
    "cHZ+FvtwEIoF/8dT83SY1KD1EGhRvHmhklbIxxK/zg6Ity4jxrqzlZscYn2SWPSabvXpSI"
    "G1MEGRzQHTkzVLY0GiiiOdRCgnZPjJmq3pkcNL6D7yLkBI5sHhw9ZcXTpVU/HSnTpCByHl"
    "66bdRJC8GlSH4uRU2WoiSkQ15BXEUR++noa+qX4EuITlWpWXh+5XftS6bMKmYmd3nmL1BA"
    "7P04KpMoZbnaNQismL+II3+ODkv547UUOR4qlZ+zFixbbK2OP77kQNXU1WWTIB+tqUARUe"
    "0IkaCpVmEl0Qt6xPd4wxLZ9K+K6axths6qpiUEmauCMcp3RTDAQElyMcPLK5zjGCL5s0pb"
    "9iSViK+qFw2TbVLp2puViBkHAKuM7lJcyVoey3Lhtx6X82mZM8sR9UJ1m5IWgGyiqylmjC"
    "VhFT9v7sSD2w6Z7s2RqCV87sEB8GMTkiQYSSM0UCqrzXuC5Pa2fRyeGA/HERWZOgxTtrhX"
    "iJ5gT/Zfiy0Ql+w1paE+fC8+1P/whUK7fnqaYsOU9oqzB3RFtTfDZRbDPWGnSp65zpcDH6"
    "8qVN34jVjDx0+lA/UKLL/31Gvvd6v8PHHcavxWoJfs4QrvY5MVrtczhYba2aMV7tyUZUlM"
    "T8d4fmeKnvnyta4Xbq+/XVpzs32R0+pKW3Tx47g0E0BsfZkCJYpgfg+Mh4knPdgm94Xm7z"
    "8nIDLp4Y2SvsAsomfWUTu6aQN+tKSOrK12QaavsYqiIhXd1QAYiC2kbzpUiBmSNdfNdh9I"
    "6SO6V/Fqr0jmSbhl5jva3pL0HGTo7rh328W8/IjPQNGAD1tRGdXFHJC/wfShnZHhQ21VKR"
    "MfypYWtqO6N4IzNZjn6kjywbyGD9uOGGVC5MbMEd6KjDnj69mU58/x1gYxkdb0K9dXw3E3"
    "cixcGR1ku8R1XCME+uPrKATFUiktCyfL987BLXWjzudLu9yUS4H49+70Hah1UAc6FB5NmM"
    "2FchSnA07j241+2qj5I7ojP53XeZmRPdaw+9bv/Bd1XCS1mC69NxvzMQesOH/vArLCZZVA"
    "QrQsm99sdTn93XvsiackpQDnzY+06vPzz3oCA4XVn0qmTiGXnqTKbW11uoDcW+6w+/9aed"
    "aX80FOCRnqYwo+fFEpw2YTPSHfR7w6nQ7UAyi7UpCku6GNwrIN08jHvf3as72VhLGt7BM3"
    "3pjcfwUM7vdWoYer/4aTya9rrsSZyfvdVUA7NXxv3tT50/R89T4dfe4AF+BljphTVdau6V"
    "p07fu7IVZcCy3xsL0Jf7K4NLprscNOV+wc61zlQY9ye/29dEQ9Bk/bWI2nOVKTk5JTc5kj"
    "VonRGR1ywx+9sdX+c3K7vmU0WGcWiv89Ol5n7r5uIfdDXG73kJmYUeSQP58TkLOz4nc+Nz"
    "JCnNiVzJmTMQoOK5AqEdxNqM80EaIOKIBhGFOg4xzq3fJqNhPJouQdh4Ii8N9C+kyNXVc/"
    "ZJnQtTVgyZ6Jdw21NImwBQwJASqY4ZLoQZ4gVMEK6Omd+YxbPIamrICidqFjBU+si4obLO"
    "/JWJ4Bmr8mSf++l4pYbs2bfg2YyNHktD2yPimc45sA5az/JBHqHlyOdAnncc4x3H6ghnSv"
    "I27zhWiu+NNxwrveFYvF9zj0O5Gh+onbC1xxPqpXVljEZbegSZotFc1yQl1DEyVLTArodR"
    "JfRvcEzGR57loN3nOLTcJ2HHIfeNcd8Y941x39gP4xsrZEA4ifXgNDJpydaDArYDDnM+mA"
    "tZDE5iKjh7qLlSy5XaU+te+QJKj6Z4PaqSqcQqW/aVVAWLCiaSuTSEjTc2S4MYqobaAZ8W"
    "vRVYKRI3FhPat6zFt5io0dzUsfqV89wWP3TFfOEaVm01LMaeWAUrIRDHHl9nnapgFM5Nli"
    "icm+QonJtIFA7vm1NhiJOGDdBFC/m2/ZTcvV1n93bwMMnshwpQcRkzXca00SrDyu/NdJ7A"
    "7rfyB1bWAWVuCcZxsW+5qrcywXCIrcCChgAeyrLEEt2oFzFtuzhQMfG+JdWhcRWOpkBVvZ"
    "LHFleioucsvazKnkAcgqxJhhYdklSsI6IaaKdqrwhs46oJ6psK6hkodpCUZ98rMWuw6Fyx"
    "2qD9g6z90n6fIduOa4Q11QgDDMuKe4CIy1uRYgHOss8BaYCIQ5ouwno2sgMl2MadfWEBNv"
    "Cm7o8AslYhB3Y/sIH3NbdiUKWEklR3an/FKUcqcWqB7RdHvofMxbq5gOsLDAUEohLH/uHc"
    "xHzuAgU3MXMT83mamLdYk9WY7SJb/JlHXWewLx5Hw+mvUKRsoxJjDVXL/ux1xvDFOxa1Yl"
    "XLyu+yya39P4a1X15iYSOT2I6e8ktijboQYaFSdTXjq12s7u9XV9fXn64+XN99vr359On2"
    "8we3dF30Ulohu/v+VwjeCfA2prekqWmYLGMMrslnip+mxl2HCx4r1xm2suvEnew6cqZwhx"
    "Z3aNVIbS3NoVWqC+L8No1MbpqdSIwS/FnNBom3fuGtX0qHykkFObhXozVNg1Cq1PJoH59x"
    "xkfvZN1rf8xmehwRjOhUip2T6NQqfcNEUjWWraOpgAyoeS2kUYkCA2L0T7zUTNmApEE0X5"
    "t4DtVHmXNTEZd0zg0UNIWp6MSior6Y+CcdUdlMNTW9hVaaukEfo6bN0z/O/hr73EjKjaTZ"
    "4OYm0vOHtnwDqbxUY3rEJEPrjD+eQfRiof5V1U5Q9cKle38U3D29Gsy4pVthq4aPVWF7WK"
    "uGiHEgiwZrQM71ofrrVp7CNA0SEAPpq8yLX0rcaoNsKkEDnyIeuogyNss6S3iObSY6S5A0"
    "DL+zHIzGbK6mInUaY9H5QnV8a9FZYnV8c9FZwoRFjdBJBBY6cLBUQOeYmJuGSk47vFir6q"
    "Fv3ndrliatp1z2R5+wTtWgFDdK9v6ktiFy6szXwLWnytJSsOollYHYiE7XdWdrIF6YSFtV"
    "Lgesnm+uhkCV0wnwVRNJrAvAutBKcwDYFcte3JEZKmDohrhaoQ3eLLD2k24XPYMygVAb0A"
    "k0/nmOyQt93g1dxfO/IVWDAXQLsIpfWO8KJf55bv05/1sLKaIORnkYS2eQFZYpBfRxhTSO"
    "/xDQiI0uNiwhhpYOj/AOfdjWMtSKe28jejeJBcIxj8JujQnrAcdKJtJDBZqviTtKQ+d+Ed"
    "/oYyKCd+yBZeI5IIq072VoODUX7YeAv73uGEBdUme0QMsN924l3sBjWpk34b6Y2vhiZDsm"
    "KE+YqUvE+2HUOsSU7Zp5mesS8fDhOvPWf7TkYa+fjnO4zhx+kd8wiY2fS3Y6+mnqnIlR0O"
    "9YUjM/3uus2hzwiNCYFdUIIUc21E7Sp1xkBdVPw6Pp06PpGVZRcHPH0k+cec4T1L2R9P41"
    "lRBHH91iS8C1aaa4MK6BYyUDsN6GWQK4vcBkzQQ4csLUqnpBh5nOxphCqseaEYMDWhnMiZ"
    "pv7H6DIkGi9CbrqoZE/VVHK/jDNec5ZroWK5BEP2pY1FVyieZ2zwFmbhuqBLfBvsZ6ksXY"
    "C6u5xwFWOm/mykxz1dyCtb6wdbkD7YrcIlcXi5y14PMofR5FA1W+20wq322KyncbVfn8L0"
    "4e44mfjts+a2098e24OZkcpOQ2sjpzWTWNpZqU8rC/bImPvMbJ/Bdf+9+gXxYz7s3IQ687"
    "6A+h8xJdqYpMrJJlpy9b4rw3+SyWQaojJktUJRUcwWIpEn0X1yolGWWPonEIVyIgcM9Zc8"
    "+Mk9r7z0jk42ZpbpauF6jnb5Y+V2Cz2KVPYzK1oY+xlXpMSTaSeisgS7TlSlUkrLVZmODC"
    "1KnoDUZLKOsKJQrspthIx9ob1m0DJkXWoLNSUd0QZYV+S1QD60gkkhMZGWcirfJOOQ2lwV"
    "bforZcUy3EUY4BceEVv5dggAyZNoO3PdZ9GEza+1FvqWHYLsqx4qbfyWrRe4Q7YdbGtcTp"
    "q2NGlfCXCjg30NfFQM/LEFdr3fC/7EGMHYEsFmKHpIkw395mgfn2Nhlm+5p/qfvpUHc0GF"
    "DlHM0uurOLMENMyOzIteRdisaZm8ovfWILbkLefSVM1zioK9ldcHxX+mSYcUJP+gbge3uT"
    "aVu5SdlWbiI1fylGuZaxS9A4fMvfKui9MI4xWKTUTnMpGgdvJdsDHJBLVcq3gn00DUQ5E8"
    "gpGEfOO9nIV3LdHt84aD9mWsAfUxbwx5hsBs+EkV2QcEkah/FVltWbvHgjGzAGC5hgUMU8"
    "h3oSomocyHeZFvJdykJ2rsXpJ3AtVT9xBOGcXAmTNY4tdHfIuMGk7jDJnGEX01kTMK/lca"
    "YHKXmwXb1d6gFLZy42Byg5m2vN5pD3J1fkbJCUR8jUmc9vWNPluBj0xFq8PorG1OO9+njz"
    "6ebz9d2NW5TX/SatMm+0z1TQOZbVUxOk4hEye9ogWWhFAc7fBsmb6TyB3d8GKbCyDmiDZB"
    "VfimKep8qfWxjrLLf7vfV/fSl4h5e4Dab+NWR1Bl1NELNyGE5DOkVT4fGyVw8EqYmpvgGk"
    "eA+kbOuJTnLoC9dzjIcNBEgmb6q8PBShvjVLU3elham8Cpq6OxClezrNmGokzVlJVca9sm"
    "MuJurVOf72xbwKxBm4N/D1uxN3SvBfBtpSVU8lSF+rpiKhV6pDXqIxFiW0eEeY6oHvgXqg"
    "aLdW0Vr0VwVl7bzsJH9KQ9SFKlFSeutoJOxxb50zNDYQFL3TZMPAhAf7NSvYTzQpeHlV9w"
    "ARL2EVSl60wMkb7RQia2KUXxXxDPE+sSn9Nh7m4zvDTmST7f0xDZhjHRR/fuz88beASXYw"
    "Gn51hvtQ7w5G92FDn0zsbOyQFKSqChZJgp3PJQphvqBUVYHufnNc1O9Ho0EA9ft+GNbnx/"
    "ve+OePjAV0kGzZpaJG1eB5m8cVEaTkLqdauyKwJMfZOhIdEe7447khPlR1OpTshtDwRi3m"
    "vAtSct9dnV8Ynt1etauJZw0fJ2vYv3O9yfrhbe/ANDK2p2oQ6pWbmVzMEsxNfkwzmZ0EzU"
    "+RIfEatBIr/Vlkac1oDUYfvKJvnFUFUkdw8GMpLpc6H3FOGxD7OdYC1zDrGcPzPRtmAuIq"
    "9BFV6NBLlE9KDZByxa7Wcqpv48y6l/lIuIyaLqM6zp0DJdSGxVKE5VPfgqphTZv+hjWzTq"
    "xsY1/PInTJ3tAsZW5kBSPVaoMHPfIMlYpL0IjPmk2/RN/XKvjbkLlVVBHa8FE5SsdYp/9v"
    "+b1qLau6N5LE91/YdEwWe1HpSJUuPCCTdaSZJLYGzoke46ACOerOVwblr61M39iyO/KVMy"
    "uXL+siX/qXTFbY/TT8LAzJkLBx5PYvBogaIbpz7+LppPEqVKMNPebheSJ4/zYZDePx9pGE"
    "1SF5aaB/IUU+51jiOOgBjHTowyiHNhSYIAw91WsEiUoZ8lKMj09Oc/BGibmjN4ejl6eQFt"
    "qBzs0e4BNrc7I5SMnZXGs2b0RjuS70NgcpuRO6zlymqnQRA65ZYlAO5+7xm64kC6LJjVby"
    "CaLnw9VK5FCeScwzietkQD8wk7hKG3rHqnl+EWM+dy619rTPdAfttZmPCEYGJiIx0M8zCu"
    "ZmK5L32cXfkLpiJdy3miqZS+MSTdaihn35Kk4ldyuxU7IquctG1BxeyR1iLN3/fWHP5FZE"
    "Z3ein1h93f9JjYWorEq3Iq/w8h12SyDRZFERMJHKtqyHfmt1v0LQZXvjKPcGdI3Kb1gwda"
    "zp5c++xqLkvhPlTq3R7XGnC1ZAUMmgi7ohMGBk472SMu/qlj59RWX1FZEIPJCoIY4eXjie"
    "F47/oQrHewdqnmUfpKpxX86CTLnLUnX7Lrno9l2k5nZUcMm4/KOEzYP749XnDHjTUck1MO"
    "1rsSUw6bXUd4BXjK1lxVheJLm6Islgof1nzi4AfprG4VvBjm9qVGda5lvBPprGQXydAeHr"
    "RICvw/gq6lJUci1gj6Jx2JbfKpw3YeFNWM62CYsobWSSv35JgKpxMFfT555hlk979NM0Du"
    "XyBYmtplqpmLGRhQBzj5ibiMMruHmE5jgi7MTetnJAfzEcDXsUbko5I//53HvuPbQRvaWJ"
    "pRl5YNckdu1Lpz+Aayt69FgFWvKyK4vimax2fk7jlbBb5xL+4mgb93rcZtqEblM2oduYjl"
    "B+5FzHTZ64lvgZeIxLnWNcAh7HIptiYII6m5Yv+sNv/SlsdDJ5gzT4GXnqDR/6w69Cpzvt"
    "f+tM+6NhG20xkWD9MlcaK7QwI9NxvzOAZSiLiv1J6P3x1B/DbLablgVnwpydP+mUdB7xnU"
    "4DnydT4eG5B9/ohiCZdMftdobd3oBtuksAVSm475bfsyzGdZtnB4gh53GqtX7/HaduTLB/"
    "tvc/MEGt3//gWzx5vp90x/0n663XzYU3tsCb+DGLafFjsm3xY8S4GPC253kHA4T87av12x"
    "cM8cnJ6Agxl7TqzGvN62iRNZrYR8KjiQ+IJoboop1IimVXRan5e1bv98wXYxdldNKb5iNK"
    "42+jeAv8CpebFXVBJhBaGYUvNfszSMgzP3NkfobDWYOoJ5aADZPxSrBhYAORvBlRDdBwSM"
    "OQxoUZ57IQxNDz87TO56kTmx1hdEoilkfCu0JErOy+rJPMgAaoeGZbRGhh0nmBlRql5As2"
    "PWvQWolRjPNnDXozneei3Z81GHhrE7IGw1ttGcja05zlct2PqveuZoDU94JzZPcgG90MD6"
    "hlLhr0oRamcXg58443U4M2i7BU8KKJmw0W8NvhTU+fnNl6b81tfCpp4qqEVsOg6T3AVA2F"
    "aUOPIOXQvp42To9srqa+gxqGX1sOUmPs1KFtIlIJhqoCOD3rjSobEYz9PkkP67OE6h/q4k"
    "CMRltMflMXTQVoKeqH7uETcwt/dUW9sTu4qdP35DCUnmGKBzFLm++zhEin6o4gHyqRT+gs"
    "/cYK4xpeYU2jj3UYSGN7moYKlktFlDclQTT24hwaiNRWheECPb81+dBd/InN1XMydBuIVi"
    "kwNRkgXTxYn5uIzVXjFjJEU9Mz7k2Vl4cCdc8m61tzNXQ9LUzlVdDU3aFQ0WnG6q6hIDkF"
    "AEsQxO1qiRkF8XMBC0zCmUsc+qx4ZorAPiJ4qtJ/shvyzKZBmr8QpGXMTK4G6Ro795aEFC"
    "R36P5mSgTZVLGdjKyYdK+R0QK/iCSpi9EvaO48gSzN/Z2L7GkuQrge/+68dVLkpeUV9Sqs"
    "qMdbJ5UcMcLTnmqa9rSNNeFNNqKiJIZsOjTHi9b8WNHitqM1r68+3bmBmvAhLUZz8tgZDK"
    "KBmjtZX0eBTM41ccbz/kkHZJrwHj5FWHF2IbHLtUheirE5QMnZXGs281ZNPwSbPXUvj3gd"
    "pOJRw7yBC2/gUh/jWatIA5eYTaEEcH1dWM5yJ9iLbXAnrGNzHDtwMdko6kU27reKbryxe8"
    "2i07VoINGzTq5FHYnImiFqxtw7OraPTRB+azTrpZFmkfSGtQIM5ObCJpgLTyzR1PSQOFCk"
    "CbwyWTENEHFI0wWaU5y5NQW2nEM3unxLwLZxWQBhaAPvbB3FGTu7IFmc8dIP9oszmjd2rz"
    "jznQkoTg8+ZKiKBH35PJGlhURwqKIlfSxwpG63ioylOTKwouhot2ZiCwwwVPUV4dUKL2N6"
    "AFZ3mwyNAC089gpQwffvlQ6D/+tLdeuIkfBI7DsIboQ3istWTZCtvPURwT25KnGAqM7ewu"
    "yeqlDnhGytE9J6J0RqkTovVRH3rENbZ6wvnsajb/1JfzS0Csb6qifPyKD/pdf9szvotZFb"
    "VHVGniedr/QblugwI0+DDhSsVUQyI51utzeZtGGHpPsLjOyNJzASa/TTb6N7+gHSbKD47K"
    "Q3gcKzOtahPO14OuyN207/1BkZTX/tjQWgbyMVdklWYSi8SZ/GO+zur1lfPJegcTXAr+8y"
    "gHsdtqv7WsHcRcB1DqoIvvfyS6Lz3U91PAd8lTub5YP/+9XV9fWnqw/Xd59vbz59uv38wf"
    "XIRy+l+efv+1/BOx9gQ9RdL8kvscUhk5e2R1HnTa7g6i6/AQQE+EXhTY6HcMbzeIgD4iF8"
    "YnBoR0krJeijOmIdwdPAXmIZQQ0vsfxWKCwhRMod1txh3QjW8sJstTLw8uJhFRYP49bzJr"
    "msWWWUZAuvUzhlv33XUd4z5PCgLdZ0laBXevAQJBNdlnDY6mqsccAwe4nmLyrBVHCY05+i"
    "IkUlL2B7Jf6RP+lMYI5J3DnKLTO4zfFfBtaIqOS0+9rPAX8Cn5zm4gc60kPZPMBB7ptviv"
    "3Yv9IiyKc0hg2SNVDlr8SGnLd76fH7lh4N30o6l/p3vSDGjrgRC7FD0kSYb2+zwHx7m9Ln"
    "+DaysfjpUHc0GFA9FM0uurML3nH6qB2nNbV4q0SHts6r/qLz8NgfthFrLzwjj51h5yt4gi"
    "x5VZuR3uPTYPRnr9dGeLNV1HeMC7mGSm+1DuAKL/Ibjqnzm5093gyFmHScCN6z5ZGsW60f"
    "8vaWCdAd0STsyKJnaxJm3TYU9QU68xTs1RGg5p066mwX9mmjedjsI+P8rTN/2X4vFE8+ja"
    "PnHK81x7mnp3xPj2NPy4Goj4RnevIY/lPF8Du2/AORzVh1vZ7LdS+qvnc1ACm9Pxo+DwbZ"
    "2pccuVDymWCdr8xfTs+Xr859jOMrWAU/2e+Fg+Oy5TQYMtYRFYOdKFioHQcf7TeUEquKRL"
    "9WNWQSRSavWGrZobZojUXFWLfQiyZS9FpIl+nL16LjDFlJyG2o7HYzMiMTjAlavCMD7uTc"
    "QFTo/HQOIsGlN0wkOjfdJ1arS9Qx0Ibu8dYD0bEuDR3sT0UlqoEoYRkl8Ng0tgS6VGTsbo"
    "IlpaKGPGiBW/jvXc3tQq5F537l3oHOIlhrwf4h8IWVZ3D47bi7sC7uQlWTX+TCJk2PutY2"
    "5+/9/+qMH9poJ/+TniJg0ewPwJwpK5AIMfwdciDI64x0B/3ecNpG1vs8I996w4fRuG3vZ/"
    "WwcbL9OK9m7hLxyMta6+P+syMPf/103OJSZw5HTtYi225kkiP6VgkV43IecRdDCiaEUhE8"
    "IyO626p0r33oPY6mPbopS3ij0meEbzrdaf9bx/6WeWREdmXc+zb6Hb7V8Jv6Ct88D38fjr"
    "4P21QuZaFdhfbm0tPHbL4U2qLDtHynPof3eBETmZIcCxEgal48RBUBQDGKR7EXKzQDPyXr"
    "/HbJumApV8JG1I04o+Q+f36E/Ihuffebs/Xri4qi7nQhmJ6dJ8Mujp4HVuRgAHfMle+YC5"
    "jpsmIaIOLOOV6GlfuPa49mWoogL2rbrKK25wpubue8dRCVgG3Xnegs94O9yAZObB71UG3U"
    "Q5Z0Vl8EKXMqxygTOWIevsIczQE6mO6kGoc3FR2ySRq0dcYJ8eCwOxAnax8c0ImaihWVig"
    "y6jQma1f/64G7abLbszbTPEjPewb6EyCyfJY+8yYYLVjyg2fuw9gOzNeQAyBnGZm/vMSFs"
    "3sa/v2wD8cZm7DLgxm3toGaCXTNXVzfYWEMTVHGhmv7uAm00Zy0BBUwkfQ6hZnON8munz1"
    "toLonv9LsFXtH9pAXzQGUFOhDN2TTzpN4FR30GCHab0u80dQftWXeabBiYOHUgKGZEF61A"
    "IJsYAkpa9HGs0DgR7VTtFYLv4BOdgO6e2y1E2tHnENFSUZev1rV/mJstRNrBUzIvKTJ2lD"
    "n0ATpWW0V3io36hiWrbwNhxlV4YPbwu7W8XMMQhopIf2RyaQovhDFUXpj9cAY9xSZSp4IH"
    "bdUlaCu5cm085OdQrbaw0zGTzzHF5RjxODovQcZ6A+74BqJ7kwXdm2R07UtxlQbopdRCA2"
    "wLinAhvVGrQ9OkOrFl9Got4DTndRrr7yWPnONZj+AIIffBpHsNgkkfBxoKg5km5wnvXnth"
    "ZIkFrIbdzqTbeeidqgbeaIvJb+riIkaHci5lUqL+YQ/cX/qO6gh0YqYRINnAm5h+I+EydG"
    "2qJNAbMEKm3IBKoeGlZsoGfLbHxhS9q/hmZZa7c9rcs1eB16BriH7Ca9AdswadIRtJNaPi"
    "cXYJGohwJUGoppar5Jk9vHEBvreZsL1NwfY2im3gBMijogQIuaZSa02FhzPyyhh10k5qXJ"
    "/7SVMp30WlQ/RdfInu0IhUTWVrjxVEb3DGNoxUi9hZafpAiSUoIsCaJrIJLxEbtWOuCHuA"
    "bOXwW0PoZ/GFssAuHWBpHFYxblh/km41/9rJekyn6pM8QXzzxmCsqn1v7hupre7hsigH7H"
    "4afsyEBTTTWKpJVa4zlAjwyOusblx0R8Mv/fEjZJlSGFeytrFyUruD/tBKSF0qMhU4w3tV"
    "NrWv7CoAzo6XNwExSFZnhtRJ/3NhK+BICZJyPaXWegrPZ+EZGHXSUzJlYJxGT5mYW/irK+"
    "r4IkZJ8V9O1VAcVWzpjMzQR0i3Jmc9hq3YKJDtrchgFh3F/B/217brIr7VT9R5UvLk1fUG"
    "MrdwaHDfScP0F+474b6TJsnO9BA3zJhIrpSe6i5FAzEuI6KOO6e4c6oeAmwjlL6gIJWHy0"
    "FKzuZas5n7ILkPsk66fY19kM86/f5BfL+IUezda61s3YHpaEGyh+9V7X9Vd9Bl7B2ZzHuX"
    "HrOIVqrGiorT6aOK/GFTZVDb4UdxN2Bd1Wh7yUVP88TMkX1H+PluRXHQwpEcqTkGLfBYub"
    "YYfS0x6SZM1qTkm6uPN59uPl/f3bgZOO43aWk40QycNRalhKMxEdgADUeVV8njIh0X6YqK"
    "dB2TskST/8mKJ3RVKdZpEx2UKuTJEiaGbLxTYKTMvhsY6yTIOyKYhiWMN9CyZomZKLZj+e"
    "4GFeDeEdT3htYNkOJPaTYyMQ0680pTN3Qc1rDTdWa3pt/IdkSY/opjvTvHvn3ONjZ29ZGS"
    "G8bQaWQ6D+/a0hjpVn6xS/BkNft6FOVYfvdDfjST+l2WNux3yV3Y76JN2LFE35clVV81OQ"
    "/IYboG+i8qMbMv16ICd8jliQsQNRDpj1efs/g7rz6nNKj4HEaaqLGtKZJRdgka5zC6zrSS"
    "r1NW8nWMt3OpbnPh6xI0cQVX4bEXqYwqOO6UIMr38kuylcJP1iRl+u9XV9fXn64+XN99vr"
    "359On28wdXq45eSlOv7/tfQcMOcCKqcm9EqUgPeB8Zd5PV2k3m0xVy8jhIydlcazaDV6SI"
    "x1vnHXTOgr+G+oqJkF9PDNMVEkvCfG20smghxlIM875NIVL+RtX5jbJ7DxbYNIOUnMt15v"
    "JJewSdkcCTI4HUZ9POgWmQioOa7qWz0SrBS9e4yuWtkJMuuLDiy9JV0ndlJEvLzL1XzhXd"
    "5OYrJ6755+v2EOP5DPaCyOLy9NpQZPV8wljL9biDVDJWzMJOK1u8s+LhbfAfQui47ss5+0"
    "lHOr0tFPGDCDWvsOIlGhHlnZLoyJLX7SLjWrzn89i33+/55P5E7k/8IVREbjRtuNbAjaY/"
    "Bpt5we0j6TO84HazCm57qk9cze2AYpRZ+M4md4+Il+oBkXm2WHuJ+lRw1fFSwz7B1RphyT"
    "a/MNGW7g4QK4fpXxoVidXNVoRxSyoY0dtiDWRn90NU7D763bnUXa89Lk3qtvhfwEkTIWxg"
    "8Ei1UX0xCS6/TUbD/WF9cSkukkzf7n9RBfucuyLGwQyQBGQzB96fHzt/hJHvDkb34ZcAJr"
    "gPB/Cs6F4lKOqLauZnRSwxZ8cB7KBYyiRvoGuAqIGbTyVRrt6qzQm1j6pxUZiVIM3tLQ1X"
    "xG2ROm+dxgDVcUXX81DAk7VDnz9MlQ7tUB6bZ3aerxNvJl1OM+nIux2FzGkTndHq8+TNc4"
    "6v8/7aoIHdLIO15yALTqj5e4wVJ9oePoMlJ9ShPqsr1WkDLeqvnlEFXJr2fJbxZLnEus4c"
    "nW71jzjH6GGT5UzwjJjpWKooz8xsik1nt1bzSPf28AaqUJUUk9SwqKsxUU5pKZkOBVedsq"
    "hO7nYUwXhPnXu91AjXuq3tJilPtepmwEOZKwxYt9xKMcqHqipYJEk7pkcWYvCC0jWKp/ej"
    "0SDAzvt+KANy+Px43xv//JHxkQ6SLQk7phbRmXVkOdIhVYkYwOMwqgvWN8TVKm+ovo+GA8"
    "oDW44Z2OLV1Yqs4hIAnjjzNBRb/5tbq3JltskzrrGMawzNYF7ypcVkjBSy+kOqKygPZtuF"
    "6Fz0Wxb9bht+2lYNWdGwx7eQqlnBO1AFE6ghft4ejH6ei7oAv2L+t4QAoYpvOiMz0jfQAr"
    "/IRGelzCiRIS9fsdFCu7W8XAcK4q6t3pgkXPSMFTqzhhOVPdnCNPxPhJYigYf5BUKa2A/A"
    "QIDp7f3zO+XWwKwGzoRf2MQYbrpg+QRYWbXgT3gQ9ivZI0NRNvxGfyldo/5enjIpYocLte"
    "CxHracXjrh4mv0CZyZffcp8Q7Af/eHSKVPr1tzHFqTjtsouY3y5AfjMZpFWvtuLiXQI+EK"
    "ILcD18EObB35MY7ryUZUlMQyWz6yQkW2amY6smtsXV99unOrasGHtDpak8fOYMALZx16vp"
    "2dudUSqAsWggnRclbXmtW8eFaz+evTeHJoJkGqAzSU8+FsDsNyUMXOlSIboORvTp3fnEKn"
    "Hy+Adha89Ruy8r2/En97z4jDu3WCB7tHzE3EcRLDanuCUkpHVsPdi0Hvy7SNFLwyZqT3x1"
    "N/3HtoI6sWgzQj497ToNOFrzS8VcQlfDfpTSb90bCN7GOefjPtfPlCP4MPZUa+jjtDOuWL"
    "JhKYc/i187X32IOvPAfWjHS6XTpP2w4nte/0p3undyvsIn+h7QwGgI9pZbYjRizeWal8EU"
    "jUBZ+pPjOoASouVoZaR/B6jeVL6jy6piJobe9u3ry1ABUHlYcsVQtogUOqnBOqOXCmRIAB"
    "VFFoc4cmPdvTnCekeyOTfAuKx3sdM94r5rgqAdgnb6aGQhs8pDOAyxurltxYNV6GLQFfHm"
    "abgDIvjZ0H4eTS2AkbhKX4l7dBZBQZ6mkn2L9HBOwkAXzpI6Dh82CQFs3MC1wUL95Qbtw3"
    "fSi6tC8SYr/tq63M8d+UQHi1KfaXFiBoPOkgOv4STdcYEbyDyuYsyHkt6hBDbRIE0+q/IF"
    "WRIPCaYCjgKL6jrblQZH2NJcQ8WlYbaWON3xkB/RpmsI3MMYUIjnprXieyXgpjC6XViRSV"
    "uDTOKf4rIQzPo2hE1G6aj633xzTgXovUxHNdbIPR8KszPFwoL2Smg7dpGQU8uS6hR8GLER"
    "5QjJAHSTbcw8yOL2GlqZu8PA5ScjbXjs0Rk+dpMgf75E02RBv8iATpu5ouQQbHZZEb1dWK"
    "imSGlRlnF+5mH7eY+ItGoXur2w76ee7p3HNE5TVotd4KZPHJOpqzR8HS/G8sFc6SAo21pp"
    "ovayTGSZEneRDIMWQdhn6ew//mv6D5jgqkc6BkwuiOCqArWaFiCZJJi6X8hW4Auzi7tXXB"
    "fnAQXLea+gZ0LDXwb3bjIRhkNx5SVzMC2YSsn6ZXTx1qqKOdqr3qbNoiaYJBq95Sw7CfVJ"
    "ImGLwTBsY4astSUfXSs/q8SVuBLiQ8xa8JKoP9rgqL99zJaDGkjVAijpCWBjssvFMx1qNs"
    "8XOBCeqM+sV03O8M4D2SRWVGJs/3k+64/zS1IuTMhTe2AG8+XmUJZ7tKDme7ipTeFsmLSU"
    "+4PO+Bn6bOrCj4ApQfM8jOrDwIuwQNhPfqNkv/CjoqeX+5jXSwCEgFQZQdZ0A8yA4NBzoJ"
    "6NAR66dD3dFgQLUqNLvozi5CLAEhN4+hyBl/fDORT8JZmLJiyES/hNueQrKpxHjEm1hW2j"
    "4nqPzkMd0EKbnppnamm2DuIzEK8NhHxhlcewZHuZte1sGhKVTToRAzP1a1S5ZX0UHDG/gF"
    "Wu4iGQHC40H6of6Q8j66P8QWBNlv22KyRIiU55PWmc8aflOLlZMPUnIu15nLAU9CLr3AT8"
    "h5XGce+5wCOX05YUKewBoyTcvkNSemPhKOJk+wrB5URcxbC8lHwpdoCM2a9a5sBKi1yFkP"
    "L9c6tBEsN3eVJwRWmBCY2PgyP7jFW1+eC7jJzS8TwKUHUhnI2tOc5cG1H1Xv1M4AqSfalw"
    "Bss3PTIlpQBnhByi8BWBbxigf2ZM2E16cQldDFJFsWcc5uxLlyiOsoSJSWQFxyqLe1tJNC"
    "vd2FvyfUGwvO65aj/fBPuhdebcdBW+1RRLQwdZnABZa2gMztLywae6VqCIt0hH1+texgbY"
    "iGXoqbrUhHX6I5/VIQjTkUqBMlHRF1t8YaTuldfIonqU8kNQ87rkvYMQ+A5QGw9VUuqg6A"
    "dfbNPCD7aRrXmeRzFog/J0P8ORHinEGwYbLGIf3xLtNqvktZzva1uChYuJYaBbu0S1xkZY"
    "c9vHFRl9dZNu7r5I3bvhTHA3oplQVvsi4bMeduYhSSR9CYEKSrjzefbj5f3924cUjuN2nB"
    "SNE4JNY30tzmgdNPwgENA8qDhxOhblKYgKYaBdkcpOTBIHXmsmUUyMthj4pzt87cZcVUcs"
    "f5BKm4z5+HpfCwlPNCk4el8PCJGrmTePgED584N1RzhU/YElMJqDY7diIoWeb274fiVVhN"
    "rwOr+waLiDUD9WAmvfheBkTM+f4gvjdoI620+HEQtNSQBhvVTFENgiRmrH78q7pD6sqAMn"
    "GIFXODom2KCplYSDSsom1rOob+ArewsLl1Qw5kiCIgLLyA3jIarlD+9DExCP/tjwaCX/4/"
    "oagEHi1Ql2gBe11GjUjxiNvD06xH57vTxEEL5iDu5eFenrMB9GS5bGf0Uhe3HpwiILimwB"
    "aOCO52Jt3OQy9fQHB5Et4Yr7CmiUqccOdeS5XrNP+oDKGqELd5iSaYCl2Ld6ig64SMMmlr"
    "YZXRfcNEUrVfqHDG6gNL9NBQIabUHtqymlB436s7EheMWum9YkW9UMNhz2QUFvpSQlHp+2"
    "LFuLE/BF22354qy/vq5mIjG1WVEj7OLzrCb6jq0YHGCQUrmc2aauAlgML6sJR/g51I36uq"
    "cJHoC2Zp9eXO63W+4mHeTVDcvFc/zn6ZHOwapmtgVHEldaWdHI7ctbwjhBzxbIj7T4iMQa"
    "1+kibCfHubBebb25Q6u7cpdXZv90UY0wNVy7Xb+EiayI8s3EjmRXjB7/BCl41cm4uPpHHx"
    "9JVsKm+iIRBzs4iLAEiGOUjVOKRvsgB9k4zzTTRHRCUG1YpzH5ZhusZBXcmiPoeq/8fCt4"
    "qa/1uKUa5l7BI0Dt/ytwqixh15yX01nfGNkCfSgpar6KqpY1FbrgWDoptDrA5RNW5R32Xa"
    "lO9SNmXnWpxcDdf2yNXWoZeTK2GyxrHl44dMfIFhKRnCKZxhF1NZ45pxozv//kR6l/iInH"
    "HNOzlZdDF5vn/sT6e9B5Y6b80xI8/Dh95YGPe+9Xvf28iEiumCht9kvJuRTrfbe2IETkHo"
    "GemOhtNOl31pL0/49j+fO4P+lz58+7+mqMgUTPrtd0jT36lkRgajybSNFMqhGRn3futZE2"
    "j4H9iih4SLh3HnO4yXjbWkiTtK1fvjqT+GgXZP7bA3JNMSKz3LP2Q0z5OdEyLleXa1ztEJ"
    "+15ycTpEy1lda1bHeJSyBkzFkB4YPFXPYNaMsVNUVMFEjw//TW/YEaRsTNxPGR07dqIGBX"
    "tWaoxNK3llBql+5EUp4aUsFdrHg5Q8p7bOm7jDq3zu0iBV41SsSsyRu3UuiO3hjcP2NhO2"
    "tynY3sZgG4w9ybNZhUj5blXr3coNA8ocmu9S/Mhn+RvWdDkOuOTofI+iMa31SosmDwZ3Zg"
    "3vCoWE8iz/oLnXjcTLAWmAiCPKS3vw0h7nhSYv7VE+qLohrlY5IfXT8EXKS6WcqlQKW4cl"
    "QDtx5jnLBbsXV//rygvQlLtkeQGakxegscT6EkDtuhM1E9aA/pMBWFsFLQHZjjdTM6ENau"
    "sHFPd5xYeWrHHyb3/HjSpYE+zHTZ9Vj6sfUQSosTVbU8HSDRxXGqIIUhM6VZNgOkaKPLyG"
    "KVny9lu6P1HeScnanyx//452LPccObQ/6V77JFlHr0TdESS+UCgu0RiLLKedkUARI531VJ"
    "LMrSIvKY91JCoqiWnaVN1tYlPk7Z/vwrEvOT4wsMWzdc8/WzdfGiPPYKwog9H/YuV4AUJk"
    "3A6Xbjfy10c5UPj2F2Q5T2j3it+hxVXHUjmOlJkiC/gE0QzygOYbvVcm+G6d1G4dGx1qFX"
    "plbJC4UE3/Ud6GojZuuGCLXpFkfWsamAWPs5o4+E2WMF14cJEKkBgtFVHeROWE4916RmZk"
    "7oWTzdGQShRtSoFY2AYdbaANfQtZ6UWo24Ne6bpG7PGYcx/NXzSR0LfDIrVu6J+RclddqN"
    "I7Ipj+COsCzA+FHjdqsYaSobXL8KmkFA38WOtddAPuuGDUCMHIZmyR/BqHts5y0kXvj2lv"
    "OGEtKd2NYUYe+pOn52mv7ewPM9IddPqPbWs3CO9D2ZKlMqVK5WilGJ+OlpyYefw8tBPFkl"
    "WSmJkc0Zfgx8wSx3e2RsuM0V7+AydPKKSfjufe1DoQ0mJVvqBtP00jdqMjBG3zgFOePMJ3"
    "IZ48cup9yNZiY5w+qqpgkcQj7aMKwbygZI16d+5Ho0Hgtbnvh+XL58f7HhX2Gex0kGwZk2"
    "Kiu4m+y1cIy6No3GquJF2Hx8+XH/XJjfjciH9kaA8y4vMApdMGKB3DQ8KiS1LcI070SQbf"
    "iO4M3esYmQZDGOgf4nINfZwQqyRziYb4DWtouRYJffiod6MA/YH+gQo8Awu8oi8MjFFEHV"
    "Z+iXNbBZy4o6EJjoZzq+RVwNXAS3iVU8LL21KKrBWPutBiOc4ZzddKSWvFPnQiayUx3dwj"
    "OF62eZWW6bITzvP7crgXp/7203x2U+654eV26mG/47Ymbms6MrQl2ZpOYw95UuHX9FjPlx"
    "hziP9yK80asmUDBeyO3GsMsaa2OhcycxFaaeoGzSXxfY5Y7U1kSeZorohbHevzNppTYR5W"
    "iKqh/wdJmKgbmcCnOURYGmu8aSGCX0RDfsNot8aU1hBfobMixSpqTjnJE8TmmwST0e1sAs"
    "PUSJ6ejHar53KtNUFTXjm34DaWuthYNLAX0oWd+7QMkHF/V1AGic0dSpbvmps8dJNJwrtJ"
    "kfBuohIe2xYj8Caq787wxhQgLk1zb34kd2c8ZPYnVjh5Rqad33tD4b7T/b1tncoCnMpgFB"
    "uPe45RTNOYUasexirNVHK1MXLG15ktBfeSj1lbi6R1Fon04XqLLeaR0ofLIWggwtVEqYox"
    "Z2FKiKoYdxbmjU+tG875AlQtXSMPah7FjxzY62pmUeju5ZdEASFA1iQT/9+vrq6vP119uL"
    "77fHvz6dPt5w+uxBC9lCY63Pe/gvQQeOmj4oRPGc7HgBBhY2r6Hhn/xELKKV1SEyspN+E8"
    "K7/zYUJ1m98mo2FCzpdDEN6X5aWB/oUU+ZwrAcXBClAEXFyRVLtwVl0rqE7DBOFUu4WqFs"
    "saCxByh2OtHY488Lp8QxQvs81r7tbJEZa75i6PuW5CzHVXwaL9GyMORvdaK827CBY8OkhY"
    "+kdnqEODCavvAk5JtKR/LTDairLUot9KVsGV3VperumX71AXRqb/6ZdousasagssV9uthx"
    "QsvWDtJx3pVE15t3yGLyrW6cC4KjTHu3HOAO/Q5s5ub39g4FJxiYJXogMxeMOq7uH8jErc"
    "koyNOQ9RP81xXZS1PEBbKU5I35qIle/jAQ5S/ch2Ly7lVSI6+3bG7Jj6iLgywuXmU8nN1k"
    "IsBVtnorNcshmQ9b2xJQjNIaEhyoERwVOV/pMRfzfy7hzlhL3o+4WkLOAfpIUkxjhmiG50"
    "9I8c4Y2PVJC3xXWvHqUVidCyvt6Jui84sIVUzfselIU2mosbptNtZGJHGM6XpqZhsnyftx"
    "wFYSkqmEiihiTx3YpdjCokp36YDEGPxNws6BXKwvMJh/SeubQEVoofLyLelPBKe31EQN/j"
    "jl7EFmzhvmgGXSZf6A8R2tYffrVi2yj+kJf55XnIsjLpKwSZnnTZfu1ZwW5L+sNfsBXs9m"
    "U0/tLrT9vQEWGFZcMNf2MVT+34N1by9Knz5+iZDrRkJErZ61EqjOFe02crtE7DsC3XJVyO"
    "B97ywNszCLzlUfdVWGx4pGH+arw+iT6flBKm5LJKYVnFUaLynFx+mgYeX9cZDq/rxKPrOh"
    "q2pWFxkwdfj6JxWdflR8XVP0nhSNBWkqJwLmGdZ7t8eVAnD+o8E0acXVCnJL/YXaOy7l0e"
    "RQPlmrubDJvX3U3i5gWXeLniqhXJQOfqrJAGiDiiPEKFR6icHaKO8y0Hnj4SjiaP9+Fx8r"
    "XHNlOcfFQcKAHarjtRM5ENiEAZgIW9swRYJ/Y0zQTVd8DwuL/6xv2lhKmFAt3t7JWQq8Um"
    "daIDx1gRjXgTXkzeTDNY9O+c8XyPKjHWE3NzERPS515rZYnq28BoNnRvVF/HiZ77SUeMDM"
    "nEStnRVMlcGiy/x/HOtNAr3hpWug8Ex0H0oIx1Ngbea7v0ILR0liQdmdtfkIgWogKvJpJ1"
    "RqObG9Y9WlGiUX2nfpgMUX0utAGPlfV4LM4tFM/HY9fqErvmci6rQ90l+KFd6tybW7k3Fz"
    "armCM0JVrBJWlMLNKRYxR0lRIWCBMJ0nH0i6FvBeoXwT9MyTlQjAMg2hfBP0jH0S+GPuSf"
    "FEE/SMfRL4o+d96U77zxVKA8oAaouMOBOxxOlmBsrcQywPVmOstFux/bwEtbq8I8T+L7Bs"
    "PpyfCNNv/wXW6lNv+wBtLb2iMz2NFgLBiTbFqdGZaQZpJL9ChKGIkE76y6OJbpiT4aMlS7"
    "JI5hYK1ltbvzrsLTt5nRirxaxqy1qMMUkNfK/iAq0jFlmISYQSLGoFaTp4q1rNGnCOWdcu"
    "NZTY1nSYmfP1jWZ2kZU87rmANRPwnHNAbTDd3PCoTf+sh48G2tg28ZpxbvAvsc4XKyOTpM"
    "10CTdCWtDrzzOXNGp0vBFeQ9DQfNmAyYglENY2uu84R1f7NBd03lVjXCcSRxXhab8Mvv+0"
    "MUmhZD8u+KVTEAK14Ls2FMVcCcMRmqolpVgLAmqxIoOrqvJpAdQOB4JNHPLDyAZUP+jRUF"
    "2q3fbf1nKWqajCWoIwE/P64KanU3yhB6YN1XwFY1D7+P1c7uTK0l5L1GdFOhr1CJNX4iJV"
    "h1u4hluaWKQJXlpYSaolHaq5kuRi1BZE9Qg0J0P3RwRnBLyAkhji0L9IMB6G1WmdHzSH5o"
    "6HhgEC/zcNZ58rYYVsQRHyFtkkGOBwP9eExYYVyEAwEyDv8PExDUOAbYqnihdyBMytlQPC"
    "zXsCXnqMCzv86pS1xnyfLiYdz5Mm0jSRNXxox0np7Go29QeFTcbjX1Dbp6P3X6D21Wo3pG"
    "vnT6A7i6EmUFrnU743Gf9fW2JJCwjSqLJPUxW1GnlJpOEUcBFvV8FZ08isYJqteZXDHXKa"
    "6Y66grhm30efVUmTeToQsKG4ZSqC5TkLIE3/D54Hh2rmEdorUMNcriKf4rKZXDIym0B50R"
    "N3t/TAOMjJQ7c5k5GA2/OsPDNdDC3bENeiblLfkbpOIBvyEpVM5dr8VHwtHkcf6Vg8pjQn"
    "hMyBnEhMTsA6VAy/MmQuDaB3pp6/bBm+8sz6y9CAcloADC9BHQ8HkwuIgIBeXA6899aCa4"
    "PmnogGAxp6zNgeFiDaxoE/DbWPVWDsMoazvAcwGo+oi67hovXy8Sw+qsy639sXXC0h2ZLc"
    "JOVzcYItwUVX3VEf1igVd0E7KyiSCszbFgtlkgnKbuIMANYZF1BWfHSgtBL6pAFZ+EKLsK"
    "b7YnFSnUqk8ORdvxFKW6BpQ1vkXaoPfwtTduIwVLL1ibkWHva2fa/9ajk+EXus++YdYkbf"
    "i1xxqkkRdcD+/A+QQKHctDUG6Y0ImbHtXsaD5RPRV2PBWqqBKi5DwoygMD/5WrM4Mzvnn7"
    "SzUeSG5N5dbUuoHJranVWVO7nUm389DjxtRKjaknK5TiM7YmWhN81ti99gSfJTiLRQEzbR"
    "70FKpyell0Ogt8CmfTXSK7jD+y6kpQ/Z+S61ikutAvUNKEavIbq2iJqBtopZoa2iriEtsD"
    "1+qOxFkaTvMQGXL9uL2hFsdLK8XecD5q7bnmv6xVRYo7apLx9SgaiO7HTCkwH1NyYD7GJM"
    "HAhqblW8QeSQNRvspSRyO5ikYYX6iSlQdcZ3zjlNJKesnCQXuTB16XoIErN0svxuRWjJFO"
    "jLIuyHQ1xlizVFXBIkkQLDyqEMQLSnaGGKeZpUajAczsxlXe98OBk8+P9z26qhnqdJBsJN"
    "iuLCkyinVa+KpD0YilfOzwVctBUiQsPEjJS4bVOi7cYVaBqmExpI14045QOMzU4bcLK02N"
    "yV5Pf7tCpPz1qvXrxZ0CvOx3gyyuvF7cqaPbwNGSaI22vTB7LdG252e/FXq6xsjmNNhvWa"
    "c5VhuphdQ3rEFfOMcorEfNx7mpY+y+3LpbU+suL0+WF+wzKU+2fyXXBz5enKxw1veZFZK4"
    "kKgcY+cK5Kwm8b0//MrqSQD9jOyvL/FAlQE6gJ5X4SPtNPGh8OikgCHGT8f1xFrriRarCh"
    "hhIoTcBJPNBOO87gXeqxApL3xR5zfLZVaBlyuOtnF+x0reLjg8i5xYHhl/q87lrcqnekcp"
    "eVmOOHEvN7AhMo5qqtHYQasEq/GznslkXE9U96fjB5dVhnx83xvO0d2DbnQ3TAA4i00ekv"
    "sPt8jnKIJQN7UhU1r+cT0XZwkRy3wvBSE3274pMFXp4ZmIDIuIc4d930rz6+jOiAxtWLem"
    "tlyLOkaLdyQSJFoh+5dobrti5m20W6sbuxWPaFCgFiZlHDLUFiLqQpXeoVsPldR/gRB+It"
    "HhmDgtUlVFYs18YHJE1whGS0WUN3GdV0/3IPv9TCnte3Q6s62jlNu+xwag9Ntwn1ldfGZJ"
    "TWKTLRCJXWIL2h1O6tw5Qrxzco2LeHzPoa5FQXzvssB7l4zuXdSo43usHBiHyLgBLYsBzb"
    "f95zGg+ci4x6fWFjSjGIMNzuAzYfCJq87UjbWnKXnCc1CrzkHVMOBFb19kpccQ8/I+Rde6"
    "LsYpdL9NRsMEWUGMVekkeWmgfyFF1ivbZnxq3cKUFUMm+iXc9hTqHOATOFIiyVPhPKnQWQ"
    "EThJOngqp8ZtdYgIqH/derwFLN9phKvGL2CizBbdPxZjrPxbrfdRN4W2taZr2ei/Z4aSq8"
    "BvMJfBhdq7Zqgiej61ZeTfdnCF6J1iyJKqKBRAR0aCfa5YkW76zY0NLUDXUD9Y41TOUOCU"
    "vgF6Cza/QXIPjZl6hvoI34jhaYOQ6cYspAzaaUY7NbjnHLnK4KBpxnNBYN7jngngPuOcjg"
    "OQi9OVlhDpE10F5wZD9NQ2qRP3X+fOwNp9CmlEXUzMi49+V5+NC2TwRWiXz8tXff6f7etk"
    "8GOBfCx8xpMk4KxMRzk3T9TdLc59BwBvNK96c3w56Py+F8ujlETFbJun+Vyi103umvLmIU"
    "W/tKK02p3dExgrzKptB20BvWQGOz6+airaa+aOJmQ1VE6GuOqMYpryDYbS2C8giBbwRa/C"
    "wxgtpAaM4y7CHXeU7pNdV8WaM5fcVlZR4XjFfx3XKqsfbT2PYfUX+1ku1KDLZbyUTW14dP"
    "y1XkuqjI9L4mSNpR2JNrBPpp6qxOlCLMVFEl0H3t42XKBJ3ZT/RDV2FgO2Qe6FyCHxq25V"
    "rVccySS/Z1exQHebtrJuAe3a3tHMSxKzbFOOCj4xpkvTVIxqoiufJhwkacp0eI9PVLojnf"
    "qxApT5mv85tlOfjyHFoeBQ/RKv8sWxlxnp5kbrgEnBmlM2OjvsUFaSQzwyWoBzPgfo1hRt"
    "D4ktWCEaTiwYvpgXY2WlGA88eCOZa6b96U54nw3qiw4BKLb8WXJShMU3cHRoRZ5t7mlYuu"
    "NDQsCFqiEd2H6l5buuCLqczSU0800E41WbQVEokKpmiwYlulia2p2kg2dGTIGL71mtVJ4n"
    "uLkkisaLEBE8kGwqJGsBP0Fds/r/obxvbKc+CxN2MvmjLcLS9gEw9SAXOEV8x8UjwDvSFG"
    "cj9TM0eS+WiaqNTf3mZR6m9vk5V6uBZqtU1fZyFJ40vpuB0kayDamVr0pXToizboY5glaH"
    "N7kE5S6TjQcUCflwGjSWb3MzJVNAh2SV6tqMYRoymk9ffzUfH+ftn7+/FGSRVkTAYF+qyg"
    "hpQHDmqqJccX1XWgJceLITtPXPfab4ILK95+c+qEyXPF9sCMySrtPveyomDKpDdVXuKLGL"
    "tPcEArze6zYEMF2Tc2m9kH7CpvmEiqhkT9VUeiY35Bhgo5Gi1mlvHKEFomFxYKaY+DzjGW"
    "7cYy4ej4jS4kJcHqU+39DipgKOu6STG07JvlljAMVUp02sRI9Fnp7Uq8UahUQsLvK/GGZY"
    "LGzWG1MYfxtMqKE/3sXmXJnW4TBPsg2YHRjucT1ZLcI85QC+BnEf3I6AX27azoBYh+6Ehb"
    "++TOgZ1H8UMDx6v/8VS8mkBfZfU/RSavedB1xjcuyfE2k/B0myI83cbUpDizJp35V/HF6K"
    "k3bCN1i8mMPHX6D21WR2dGup1htzcYQGPOJfw8UPvDmnY2obbs2gg6poDYgGff1f1UfEcv"
    "vKPzCgYNj5K3in4V4XGQkrO51mw+cYHU81Fpz6c+6hm9LsW9fdwlVbJLKmZTKAHc7NVn67"
    "kTlFN89jTuvhRHXyYXX37fnudbs11tS0XG4FKzPW2qhnaysWbeNSgeh+ZLDUuyQU8nA8+R"
    "Ib5i3S3KqSPd3NBJWC1OVcdQEQUCtKnmimOqgJ7iAWJDvoNvm+2moIyKOOWwUxB3q4gU5t"
    "SI8CApfWh4kSppfnY0z2EYDfoSlVtZxuJ9FLIyb8FWjy5wP2RD/JA+huYAPkjFxeFzLjHq"
    "P/by2M/6w2+jfrfXRjb9jHTHvYf+FIjot75zppD17CqL9ewq2Xp2de4mTeh/vTLycuVh3P"
    "kybSNGOyMTVghWZ1Vgz8PGuRMJnFr5wyMihI0z9JefV3H0IJSabfdV4+tJvFnx9cnIHN+9"
    "+Fp6RATeNG+IS8LLzHLfdmlLu2Tf9slDh2q2zs8mcuiscTNUAW/EuKqQKcmsPprGCVxXtz"
    "eZ8rNvUvKzbyJJw/gvI1fBIZegHgWHGlX9iVk28zDDJagHMxpV/YngQlGLAbLjBbh8aJRM"
    "Z9B9rwD2ATKOfdHIIkNUCqEfJOT4F8Nfx6K2XAtwzkbxdzy/MZp6gKpxws9dprDSu5SwUu"
    "eaf9/306HuaDCgYiiaXXRnF2E7oCYbBiZF6gHHkDZQ5aykInDQz5orBi5AyWPgah0Dx0Md"
    "fwg2J5b6TJQofBTHkyY+VitNXH28+XTz+fruxhUi3G/SZIc4OcGK2Mj5yvjIeJn0Or8uUP"
    "xSKMjkMC3ndJ05rcc2a0rJoInt03S+ClZpWyJEE+S0tftIfmRjuxt2UUQIC9HyzabOm81u"
    "nctTag9vnD3hOpO+ep2ir17H6Kv+iNfMwYt+Ip52wnN5eC5PjfNNcufyWK93Cdh23YkaCm"
    "1gI8ydyRMsxXBgWws7P2dgF2loCOCVNrXwQ5ac8eQgujfrSXAKZGTpEA1jrbqBOzvbyM08"
    "WrwjCAiB3hKsuILOOk7YN2FtJaAZBUUTYTr5JRoR5Z1lGUnyC9YNJOtIN+irKsX1ij7afX"
    "OWOXQwtF6ljShh3t25KRky1vrII8J7FI2r1HeXJSLqLjkg6i4SD+W8LBF803VgHxn3QtRa"
    "/6U7oEynK8DjICVnc63ZHDwCM59PASquN6brjb5MvQN1G18+/HkCu1e5Ca6svC37qhTcJ/"
    "hlg9lzR4R251KqwK77BmWQ1XXxDUtoJSsG1iDLH61V+pRUGkbQjbCNdmsV6ntbBQSg3DcV"
    "oKnUq9s1AJi0vRGN5ZqS7FpQE2BnFQyn/2yxplMxbyO+Ix3jOIn9iHefkRkZrbySCF71g7"
    "lnRJijIegFdB6vTvpPIPqLqxUoBZh+UHeE0epUwqMPz6aAh3wHSlAH8OGl0K3V6Fjwece7"
    "BioOdBnltqP6afhpGFIVLHDyhgMGqXgkYLZIQDWmr0y2VHmLss44X3QH/d5wOmnbtiN9Rj"
    "rd7uiZfWXXN9LDZ1kWTpSfDp93sTd4md9li0dOCUeOAze+JWli1DfvSJqlI2loK/fTpQZ9"
    "02eTZMdRkDUlK0DE2w4ekIBlybsxjpy0roMe0RGbDrrfnG3XQR5pX4QBZ2cV45H2PwSbg9"
    "p8HjYHKXkkX525fOLQqPPh7HlFRtUT10MCo05s4L43ldcxe4eiDTftS63UVpt0kKDZo/Za"
    "uEcEgy0ZTLoi0kzStizEO9VUJLTAS3VjF7Jtge2WWFfp96Lz/SWab/BG1d7nNilEhZhEUh"
    "HBWIqpvHuUO8aW2qU3c/aR/SV0vcGqacBD+eha3MB8/gbmhPJnFdU+q5v8WHYuCze1VWxR"
    "9jahQmZl3x5WY8QvvvcHA4GCMPzao5u7rCiCpcnNSGcw7nUe/mwjUaEqvPQ+I+Pel+cJFG"
    "HV8MrUMRRmZYRQltVS/wpZoUsvnbuh5wQ96vO8HT6SxqWyVNJxzRII8hg+PYqDrJ71FH+P"
    "ZvTk/YDKd9SeNC2rkYh6snxWOH2qAo8jSLU5UKRKsDcwzdaa6TxB3Wtw8OmTscaG0yZh1f"
    "O1PyAHKxZX3qiqjEZVdbCPmeQiyT5m7SL77GP2qEz2MToAqRBmSZ/pnUVeXqL5i/yGiWOB"
    "2ok60kVZsmMwW4h+3poLRV4iWdK9JlLwvLoVfkk/vqO1KP2C5mC7wjqdC4bQJ3MGyDCJYX"
    "eYirWj1ebJDorm9GWjlNucyu07omPtrfRuTr4EC24RbIJF8IQhp/U8JQ4Uuw31FecVvP00"
    "HM8gngWqefIqnrktrSAOxCK838pqk9YZ6Yuv485wKnS63d5k0kYvmghV15ZLenKBRfXb6P"
    "eee1HDb/RtdK8CZv1vvTaC0r1UxoDxk+lo3IORLPt7Rr70B/TjSlbo38/DQX/4exuZBBLP"
    "YfR/PlMC4WnQGQIJ/Zm6IWwVkRSy095lsdOGAx58dtq7iIn9LambUwb7+tux22Y1OnCbib"
    "B5rLkuQT06CzSqzYOdMZf77AnTNc6TUX5M/dl1WaQqz5uMdznxvniiJ02/972NbHp6ODwP"
    "h/3h1zZomYSyYEYeRkN6lEgqoUcJPWaensCxR4+Z7baYY+9zBmZ9TuTV5zCrLNU4p3QbIC"
    "pRvD1pjYtyhFteyaLh8Z+8ksUPwWZ6CmnFgrmDlDyYu85cXslE1teF2Bwi5XyuM589w3ne"
    "l9lPyHlcax5bMrUAMdamnk/Fi5I2TsurpPQyrxPczGyYmgJbcTqMLxpI3R1Yy9aX49IQrC"
    "utY/tFZlhEQiHY9620OIiVMyJDFSwYa1eOFXWkqOorlhD9hSorDWuIr5hcol8xJPC8s8qx"
    "kODz8xyqVWFt3kL2X1BB6m+/oLU9kLAas6x4rIgkTVwZVoUqFUHPEMj0Cdt5TvwoOaMcrD"
    "sBoXtPtu4PTiIKBSJ49yk3wIGe6M4z27fgcQ5NiHPgmbjlmy9970pmY7DO0UxAk0eOlIsn"
    "z87zxQ1k8lanuO0+Rv12r/SnFXXbObR1xvriCVxzW3DL/fbUo3/+Y4vp31/7X9roRV7NyP"
    "fe/VMb7fBiOyOTb3SA/kavPz3Q61tpBc687h/gzFv+NSN/DCb0778Unf799DSlf2+3Bv17"
    "9DBtI1Uy4K8J/KXDX0/wF531v/r0r3/K9K9p7w860GkdfWI3oC7/M+bNSus77lA0KY342D"
    "3H1+LV7V0U9uR24y5Bnd+yomEIJXQVCB0hPqrUknP57cLch3cGFmFPocwqMHgUhV6wmgld"
    "4SjTTEGmKTGm4UMjYA7IKt8GbQhcwA3a0+tfzKPOXWkjVvQstl4wCBxo7AUr5ZOMG9VKoX"
    "JzrwVYgs3XRTPd8Cts3XEZzL/AaateE9D+pCP6ow1MjDaaP/V73d4cLd4NrLfQwmTpYwga"
    "escZb4tPFFvQif2StIpO3OZYG5tj/Tfo6tWk0qot2a9NnOJJRC1BCfIRhYsNw0t3hrCmKZ"
    "J2cLsrblNx7L4/7Iz/dEPhXZl7MBp+vY8Jhr//c9rrhJD3bTlZdw//LsVd9qkue8cneaC/"
    "3nF+nieke531vgVVp8R8uybCI7uuxQkooRGpUopubuFbYeMbvFdUmVKRwe5rFOhRBJ7cjd"
    "fbiDU9MkyNQA9U8P7Sx4yKK4dOtt9bzMWTuognukzixJM9MY5y/C7EzVn1MmedzDd7RkzN"
    "Y2upWezimSY/pYhBsPpKEIOe9UbHLPre0cPFoAxhoyOCpyr9p/qg0Tqs6PJDRg8SLruijj"
    "uSBJFncZKl/3ImsVL0Dc4gVrI+mrKCWJghsomd6kmyjljwCYsepFeJvqNiIQxFS/pcrDEm"
    "q7+ExeXamkdcqCaEFf6CVKK8M+GSTfGTjqz+5zDXK97GWNFO/TBcrK3XOZIm1lrsi4Ke6C"
    "j3CMpxlJ90J6uNm5znNjdcw4CdNW/BXo+Eaxjp4jBAVYI4bAtkXXu280R2f0lUb13VyTgI"
    "qD/aVe0T5LdHr+h9BrOgb/Be+W2ibqisQtFFMrHloJ+g2CU0ErhEQ9ZC3W4ZcInmuoG3/v"
    "KZUIKkxUQmkIwgXNOyB9LL8YbD6m+XMxHFtyZKKbPJBby6CHiNDzymZ/OkA81A7Bd+Ruho"
    "+pGoBqsL1HuCokB4G34JTxEKbD9G1pg5Z3zjMqbLD5hzgr2D0E7ptwm5IPb4Oi/tUgTl3h"
    "/TgIwcqfcWcHI7w8NF4EJBvSYFLa95N0DEoxNjEc2bhRMia8RiPkIB18W7YDlqo1in9uIO"
    "0B2xHfeJAmTK68ZNgQM7Yn64HSre+zwH2gCa8Ipjml0lWvX8JKXE53OzHtufdVmK2dCTq9"
    "S6BPWoUgv3a0yVWp6KxC2r3LLKLavHt6xCFfxxvzs9lWnVj36MaTXEnP2mVWdR7Lerfgej"
    "pOgLkvSCIkX9VffFTLas6jzgWWZmUMueuVIVhfUsgofTYQK7Mj2y5tVUyaQno6hhSq6CpR"
    "Mxu2rU5HrSJzmo+ZFtCK6k/1HwTlAf3NTLnJ9CC8X/3qM/pcSb2I9Nx+xE2dAFK+qyxBtU"
    "yQFfGzVucG+CwV3DK6zh2GDhRPUrQNO4uIq/Z9C//p6ofv09Ufv6+z7ly957clvVwoTcrp"
    "bNrqabi3/gpOZICS4Oj4SjnBFl97gr4tPzqOuM98X3Tn86Eb6MxsK33vBhNG7bwtmMeFee"
    "OuPpsEcv2VLMjExGg2+sCYiqvGFpRrqD0QQ+LxVVr0VPkK0mq5psxJjmsnHPT19r/g1G39"
    "uICszgjR0/dgbgj9U2ojIjv/a//tpGa/llPSPP46+94bSNTO3Fzjs9MX80kbxGeZOYg+wM"
    "5ynIMWZokYqxLwTjAudviLCB/u8KzgV1SwEpUok/QMitnfW2dgZU0TxcDlJyNteazX5DRk"
    "4+h0h5Z40681kyi4T9e1Scu3XmrpVaVWi3DpFyPteZz5a6WaQHkp+Q87jWPMbQ1FqIjzNN"
    "LisbpKqzyl5QlfmcSZX5nKLKONfiTLxwLd3I67lPIlxJiUUNUPFg1ATDeU5Qg2Q8siLJHp"
    "IX1gAZX6z1rjVytqCmBAHxPmmlFL3wwoDidtsS0G14OZfQAZMFW+ucLwHajjfTWe6y+8EN"
    "iESZ1q11Lh1v3Z4rssEDPAAtfQY0fB4MsvVOtAu54ANraodK4TRktwimQFi5oCUA5cs5bw"
    "pQVYaafsWGQR9qYnVqv4iJNg2NaKUFnL5YYwXdNzhbLSYvunMt6mjLqhfpaCVrusGygXUk"
    "7sT3S8TCQmUrp94u4rmBz0Q1WEGjtt3zkSXfr+mTgqssoeRS9fc8oLJS3eTkOlQwKznyT5"
    "L1jUy35yKWwDAtNwbWzRgY0Y/yxPLz4oGV6FHlnVuPkGgac1o92gmoyWeUahoL9S83UzVL"
    "twxWUw/8tFABBmpCY9ZEuIVUjf0BJfiWTrdhu72wzvrZsWNB3mKJnRFQVxqa/tCTR6dTKf"
    "g/TB0jRSavca01jnTXnLkOcCN7z5Ow6Gx/toeTR8Q3ISLeUKOAJ0d//f/tXc9vmzAU/les"
    "njYJVWorpKk79bBDteuknaaEBqugJgGB04jD/vfZ4BQ72MQmJnW8d2x4D9LPMX4/v9dJB5"
    "gpuY9NGpGplL7oi10znSuqRvcaKH0m4uuizxvq2UchfjBK9j2MJPsehnWLQN1zQeqejGwU"
    "NBx6sA/yAPYEsFcVZuBMKdaUNKFY0ztv0LMiPljeGav4CMGbUjXIUtsXIqrA/NDBcO7e5b"
    "MqluvVIDrm84YR/HirF2KvBuvr8/qykasLXFUq/jy9ZyRrBdfSNYtrVOFy3SzaURs2UB+p"
    "hTdw3Y2rf1ZE313o+akzFm4U0efDpcggAJ0Isidj0GzEC6kaFgZO8TpnfOMJ2uOXrCjeHl"
    "vuG/5xg9aFgk1ngr5lXJjfrCclh1hwCLFgIOEL0iQgbKtubFwkQQO651VOkoblQwuoltjD"
    "DE/fznvHcFqbq2CpWlmqXb+iDcC9RnAIx0YIxyMIx0OEZYPI1GSRtaDRYbzRgaM1BNi6pP"
    "l3f6frBPZkgY78y/JpktSPbVoW3RcfeFQf1yIDlwqLwgZcp5iRf35QgbZzNtfp0TxNfvU7"
    "WtZ4VWFSL1vO0Bona5xGretErXo2UrMtHH1sNalvleVrjF4KkiFWTa7iN73w02HKp1+vtW"
    "jE69pViqSv/mjm4kHkfC9wMvOtNERYz/MvqFye6f9zTuVZOP2rgkzMsMuakHDwObqQ14sy"
    "2XEGx6N2nrEBMpIejJCxGCHTwTZhW0mKsKt83lV8qfaZho10dIG5VnCu+yzBEagD+z82VO"
    "dc2bbYSVrQYues0arDdbgUto1W/X2ucQFON1pJvz+DOM5ZsZlDXEwRmhFCZicjM0KgzizZ"
    "jd9ZQxOLZrCmW/4/36JfWVG3PbjJFnEGBPRaoIL17m7bcEhRpbhif+yzfJWxjxrEmPnQvs"
    "oJwVv0ZZmny6/qFPlFnupLw5V+sEkkFe85nmAj/Xzl89Ltk5zeG2JjvsTGgEHOPSkXdKXN"
    "2JX20izoibKxjIUIWhAJsYiEsPeGTWT3IA9h3TPCuuAwT1mKq3OYoXEq6OWFxilonIINA4"
    "1TsL6H/fuWl+W0QQGSJqyyz6sM7XGXyqv5lnDxdxOdwf2tS6PYc39PT6T4Aaz7VIoGc/pt"
    "zqWuFToHAwF7Vtra55SiVRC8XTX0B32jyE4dSURjSaq8l128cWFD2lqWECKckA8laLMj7U"
    "Kj3TZteyzp7aKOGHafkyyiCmn354p+XZZSyskt+olLwit306TRsdXO9ShFPoplg0h3sjE8"
    "/ozlp4QIDiRYwkiwEDtT6EMhwHTA3b2JHUSltHZQe+0o3YKtSri4eIjoGlmZdyNW5t3Qyj"
    "y8GG0gFnUCxPmb2cyvkZFfxyCn+SuurZgWe40AAXafNdQ1aOozWdoGTbtc1vVEGiCV5c1S"
    "XEXQ56xCRXe+yxOu8lV2o6KP6a6M+ipJL3PKRdEvrONeQG16SGmNKxJD/J3jbW2mm8SQ3u"
    "R+x1VtabEIKgGep/dxbHCgUqkR7u14cKTSTWWBMBcPEN1ZzG76RIJVs9v0FougAuU3ljbL"
    "px5mf/8BgCLBIQ=="
)
