"""The programme: facts, attribution, sales, points, earnings, payouts, referrals, invoices."""

from portal.db.migrate import run

UP = {
    "sqlite": [
        """CREATE TABLE IF NOT EXISTS "sale_change" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "number" VARCHAR(100) NOT NULL UNIQUE,
    "sale_number" VARCHAR(100) NOT NULL,
    "kind" VARCHAR(10) NOT NULL /* PAYMENT: payment
REFUND: refund
CHARGEBACK: chargeback */,
    "at" TIMESTAMP NOT NULL,
    "told_at" TIMESTAMP NOT NULL,
    "amount_minor" BIGINT,
    "currency" VARCHAR(3) NOT NULL
) /* That a sale was paid by the customer, refunded or charged back. It may be told before the sale is. */""",
        'CREATE INDEX IF NOT EXISTS "idx_sale_change_sale_nu_75bee4" ON "sale_change" ("sale_number", "at")',
        """CREATE TABLE IF NOT EXISTS "programme_account_due" (
    "due_on" DATE NOT NULL,
    "account_id" CHAR(36) NOT NULL PRIMARY KEY REFERENCES "account" ("id") ON DELETE CASCADE
) /* That what an account earned is to be looked at again: from `due_on` on. */""",
        'CREATE INDEX IF NOT EXISTS "idx_programme_a_due_on_e19777" ON "programme_account_due" ("due_on")',
        """CREATE TABLE IF NOT EXISTS "programme_attribution" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "since" TIMESTAMP NOT NULL,
    "until" TIMESTAMP,
    "event" VARCHAR(200) NOT NULL,
    "is_final" INT NOT NULL,
    "account_id" CHAR(36) NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "partner_id" CHAR(36) NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_programme_a_account_a3039d" UNIQUE ("account_id", "since")
) /* From a moment on, what an account does counts for a partner: at most one at a time, the newest that has begun. */""",
        'CREATE INDEX IF NOT EXISTS "idx_programme_a_partner_0a1831" ON "programme_attribution" ("partner_id", "account_id")',
        """CREATE TABLE IF NOT EXISTS "programme_book" (
    "is_due" INT NOT NULL,
    "sweeps" INT NOT NULL,
    "booked_through" DATE,
    "entries" BIGINT NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "partner_id" CHAR(36) NOT NULL PRIMARY KEY REFERENCES "partner" ("id") ON DELETE RESTRICT
) /* How far a partner's points, tiers and earnings are booked. Its row is locked by whoever books: one at a time for each partner. */""",
        'CREATE INDEX IF NOT EXISTS "idx_programme_b_is_due_ce0ee1" ON "programme_book" ("is_due", "booked_through")',
        """CREATE TABLE IF NOT EXISTS "programme_event" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "uid" VARCHAR(200) NOT NULL UNIQUE,
    "type" VARCHAR(20) NOT NULL /* JOINED: joined
ONBOARDING: onboarding
RENEWAL: renewal
CHURN: churn
PAYING: paying
LAPSED: lapsed
SEATS: seats
USAGE: usage
TRIAL_ENDED: trial_ended
CLOSED: closed
DOCUMENTS: documents
SALE: sale
PAYMENT: payment
REFUND: refund
CHARGEBACK: chargeback
CERTIFICATE: certificate
CERTIFICATE_REMOVED: certificate_removed
MEMBERSHIP: membership
MEMBERSHIP_ENDED: membership_ended
PARTNER_REFERRED: partner_referred
REFERRAL: referral
TOUCH: touch
CLAIM: claim
PROFILE: profile
TIER_SET: tier_set
ACT: act */,
    "at" TIMESTAMP NOT NULL,
    "told_at" TIMESTAMP NOT NULL,
    "facts" JSON NOT NULL,
    "account_id" CHAR(36) REFERENCES "account" ("id") ON DELETE RESTRICT,
    "partner_id" CHAR(36) REFERENCES "partner" ("id") ON DELETE RESTRICT
) /* One fact, told once under its `uid` and never changed: of a partner, or of an account and so of whom it is attributed to. */""",
        'CREATE INDEX IF NOT EXISTS "idx_programme_e_partner_e116fa" ON "programme_event" ("partner_id", "type", "at")',
        'CREATE INDEX IF NOT EXISTS "idx_programme_e_account_c9bd36" ON "programme_event" ("account_id", "at")',
        """CREATE TABLE IF NOT EXISTS "proposal_answer" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "proposal" CHAR(36) NOT NULL,
    "outcome" VARCHAR(10) NOT NULL /* CONFIRMED: confirmed
DECLINED: declined */,
    "answered_by" VARCHAR(200) NOT NULL,
    "answered_at" TIMESTAMP NOT NULL,
    "partner_id" CHAR(36) NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_proposal_an_partner_432b08" UNIQUE ("partner_id", "proposal")
) /* What an owner answered to a proposal. What was answered is not proposed again, until the person stands otherwise. */""",
        """CREATE TABLE IF NOT EXISTS "points_entry" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "reverses_id" CHAR(36),
    "key" VARCHAR(400) NOT NULL,
    "turn" INT NOT NULL,
    "kind" VARCHAR(12) NOT NULL /* EARNED: earned
TAKEN_BACK: taken_back
CORRECTED: corrected */,
    "rule" VARCHAR(100) NOT NULL,
    "event" VARCHAR(200) NOT NULL,
    "day" DATE NOT NULL,
    "lapses" DATE,
    "numerator" BIGINT NOT NULL,
    "denominator" BIGINT NOT NULL,
    "version" VARCHAR(40) NOT NULL,
    "steps" JSON NOT NULL,
    "booked_at" TIMESTAMP NOT NULL,
    "account_id" CHAR(36) REFERENCES "account" ("id") ON DELETE RESTRICT,
    "partner_id" CHAR(36) NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_points_entr_partner_6e77f8" UNIQUE ("partner_id", "key", "turn")
) /* Points that count from `day` until before `lapses`: `numerator \\/ denominator` of them, negative where taken back. */""",
        'CREATE INDEX IF NOT EXISTS "idx_points_entr_partner_9c55b5" ON "points_entry" ("partner_id", "day", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_points_entr_account_a76da5" ON "points_entry" ("account_id", "day", "id")',
        """CREATE TABLE IF NOT EXISTS "earning_month" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "month" DATE NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "sales" BIGINT NOT NULL,
    "sold_minor" BIGINT NOT NULL,
    "earned_minor" BIGINT NOT NULL,
    "back_minor" BIGINT NOT NULL,
    "paid_minor" BIGINT NOT NULL,
    "partner_id" CHAR(36) NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    "product_id" CHAR(36) REFERENCES "product" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_earning_mon_partner_ddb321" UNIQUE ("partner_id", "month", "currency", "product_id")
) /* A partner's month in one product and currency, kept with the entries and sales that it adds up; a balance is the sum of all. */""",
        """CREATE TABLE IF NOT EXISTS "payout_run" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "period_start" DATE NOT NULL,
    "period_end" DATE NOT NULL UNIQUE,
    "pays_on" DATE NOT NULL,
    "state" VARCHAR(10) NOT NULL /* DRAWING: drawing
DRAFT: draft
APPROVED: approved
DONE: done */,
    "drawn_at" TIMESTAMP NOT NULL,
    "drawn_by_name" VARCHAR(200) NOT NULL,
    "approved_at" TIMESTAMP,
    "approved_by_name" VARCHAR(200) NOT NULL,
    "done_at" TIMESTAMP,
    "approved_by_id" CHAR(36) REFERENCES "person" ("id") ON DELETE SET NULL,
    "drawn_by_id" CHAR(36) REFERENCES "person" ("id") ON DELETE SET NULL
) /* The payouts of one period, over all partners. */""",
        """CREATE TABLE IF NOT EXISTS "payout" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "period_start" DATE NOT NULL,
    "period_end" DATE NOT NULL,
    "pays_on" DATE NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "stream" VARCHAR(40) NOT NULL,
    "carried_minor" BIGINT NOT NULL,
    "earned_minor" BIGINT NOT NULL,
    "fee_minor" BIGINT NOT NULL,
    "paid_minor" BIGINT NOT NULL,
    "forward_minor" BIGINT NOT NULL,
    "state" VARCHAR(10) NOT NULL /* DRAFT: draft
APPROVED: approved
PAID: paid
FAILED: failed
CARRIED: carried */,
    "reason" VARCHAR(300) NOT NULL,
    "paid_on" DATE,
    "settled_at" TIMESTAMP,
    "partner_id" CHAR(36) NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    "run_id" CHAR(36) NOT NULL REFERENCES "payout_run" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_payout_partner_a19bf5" UNIQUE ("partner_id", "period_end", "currency", "stream")
) /* What a period pays a partner in one currency (and stream), or why it is carried forward. */""",
        'CREATE INDEX IF NOT EXISTS "idx_payout_run_id_7f40b3" ON "payout" ("run_id", "state")',
        'CREATE INDEX IF NOT EXISTS "idx_payout_partner_7b6613" ON "payout" ("partner_id", "pays_on", "id")',
        """CREATE TABLE IF NOT EXISTS "sale" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "number" VARCHAR(100) NOT NULL UNIQUE,
    "kind" VARCHAR(60) NOT NULL,
    "description" VARCHAR(200) NOT NULL,
    "sold_at" TIMESTAMP NOT NULL,
    "told_at" TIMESTAMP NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "recurring_minor" BIGINT,
    "said" JSON NOT NULL,
    "account_id" CHAR(36) NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "partner_id" CHAR(36) REFERENCES "partner" ("id") ON DELETE RESTRICT
) /* A purchase by an account. `partner`: whom it is attributed to, nobody or one; found when it is told, or by a late claim. */""",
        'CREATE INDEX IF NOT EXISTS "idx_sale_partner_4d6d4d" ON "sale" ("partner_id", "sold_at", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_sale_account_57e306" ON "sale" ("account_id", "sold_at", "id")',
        """CREATE TABLE IF NOT EXISTS "earning_entry" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "number" BIGINT NOT NULL,
    "kind" VARCHAR(12) NOT NULL /* EARNING: earning
REFUND: refund
CHARGEBACK: chargeback
FORFEIT: forfeit
CORRECTION: correction
PAYOUT: payout
FEE: fee
RETURNED: returned */,
    "key" VARCHAR(400) NOT NULL,
    "turn" INT NOT NULL,
    "reverses_id" CHAR(36),
    "day" DATE NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "stream" VARCHAR(40) NOT NULL,
    "rule" VARCHAR(100) NOT NULL,
    "version" VARCHAR(40) NOT NULL,
    "steps" JSON NOT NULL,
    "booked_at" TIMESTAMP NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "account_id" CHAR(36) REFERENCES "account" ("id") ON DELETE RESTRICT,
    "client_id" CHAR(36) REFERENCES "client" ("id") ON DELETE RESTRICT,
    "partner_id" CHAR(36) NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    "payout_id" CHAR(36) REFERENCES "payout" ("id") ON DELETE RESTRICT,
    "sale_id" CHAR(36) REFERENCES "sale" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_earning_ent_partner_23ff17" UNIQUE ("partner_id", "number"),
    CONSTRAINT "uid_earning_ent_partner_c1b1d3" UNIQUE ("partner_id", "key", "turn")
) /* Money that a partner earned, that was taken back, or that was paid: `amount_minor` of `currency`, of the calendar day `day`. */""",
        'CREATE INDEX IF NOT EXISTS "idx_earning_ent_partner_a51d47" ON "earning_entry" ("partner_id", "day", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_earning_ent_account_7c89d6" ON "earning_entry" ("account_id", "number")',
        'CREATE INDEX IF NOT EXISTS "idx_earning_ent_sale_id_e1201f" ON "earning_entry" ("sale_id")',
        """CREATE TABLE IF NOT EXISTS "earning_clearing" (
    "cleared_on" DATE,
    "partner_id" CHAR(36) NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    "payout_id" CHAR(36) REFERENCES "payout" ("id") ON DELETE RESTRICT,
    "entry_id" CHAR(36) NOT NULL PRIMARY KEY REFERENCES "earning_entry" ("id") ON DELETE RESTRICT
) /* When an entry can be paid, and with which payout it is. The one part of the ledger's story that goes on. */""",
        'CREATE INDEX IF NOT EXISTS "idx_earning_cle_partner_99c3b2" ON "earning_clearing" ("partner_id", "payout_id", "cleared_on")',
        'CREATE INDEX IF NOT EXISTS "idx_earning_cle_payout__7eab01" ON "earning_clearing" ("payout_id")',
        # by hand: rows there are have no steps
        """ALTER TABLE "programme_partner_tier" ADD "steps" JSON NOT NULL DEFAULT '[]'""",
        'ALTER TABLE "programme_partner_tier" ADD "superseded_at" TIMESTAMP',
        """ALTER TABLE "staff" ADD "role_before" VARCHAR(10) /* OWNER: owner
ADMIN: admin
ADVISOR: advisor
READ_ONLY: read_only */""",
        'ALTER TABLE "staff" ADD "master_user_id" CHAR(36)',
        'ALTER TABLE "account_user" ADD "admin_changed_at" TIMESTAMP',
        # by hand: programme_event is append-only
        """CREATE TRIGGER "programme_event_stays" BEFORE UPDATE ON "programme_event"
    BEGIN SELECT RAISE(ABORT, 'rows of programme_event are never changed'); END""",
        # by hand: programme_event is append-only
        """CREATE TRIGGER "programme_event_is_kept" BEFORE DELETE ON "programme_event"
    BEGIN SELECT RAISE(ABORT, 'rows of programme_event are never changed'); END""",
        # by hand: earning_entry is append-only
        """CREATE TRIGGER "earning_entry_stays" BEFORE UPDATE ON "earning_entry"
    BEGIN SELECT RAISE(ABORT, 'rows of earning_entry are never changed'); END""",
        # by hand: earning_entry is append-only
        """CREATE TRIGGER "earning_entry_is_kept" BEFORE DELETE ON "earning_entry"
    BEGIN SELECT RAISE(ABORT, 'rows of earning_entry are never changed'); END""",
        # by hand: points_entry is append-only
        """CREATE TRIGGER "points_entry_stays" BEFORE UPDATE ON "points_entry"
    BEGIN SELECT RAISE(ABORT, 'rows of points_entry are never changed'); END""",
        # by hand: points_entry is append-only
        """CREATE TRIGGER "points_entry_is_kept" BEFORE DELETE ON "points_entry"
    BEGIN SELECT RAISE(ABORT, 'rows of points_entry are never changed'); END""",
        # by hand: sale is append-only
        """CREATE TRIGGER "sale_stays" BEFORE UPDATE OF "number", "account_id", "sold_at", "told_at", "amount_minor", "currency" ON "sale"
    BEGIN SELECT RAISE(ABORT, 'rows of sale are never changed'); END""",
        # by hand: sale is append-only
        """CREATE TRIGGER "sale_is_kept" BEFORE DELETE ON "sale"
    BEGIN SELECT RAISE(ABORT, 'rows of sale are never changed'); END""",
        # by hand: sale_change is append-only
        """CREATE TRIGGER "sale_change_stays" BEFORE UPDATE ON "sale_change"
    BEGIN SELECT RAISE(ABORT, 'rows of sale_change are never changed'); END""",
        # by hand: sale_change is append-only
        """CREATE TRIGGER "sale_change_is_kept" BEFORE DELETE ON "sale_change"
    BEGIN SELECT RAISE(ABORT, 'rows of sale_change are never changed'); END""",
        # by hand: an entry is corrected once
        """CREATE UNIQUE INDEX "uid_earning_corrected" ON "earning_entry" ("reverses_id") WHERE "kind" = 'correction'""",
        # by hand: points are corrected once
        """CREATE UNIQUE INDEX "uid_points_corrected" ON "points_entry" ("reverses_id") WHERE "kind" = 'corrected'""",
    ],
    "postgres": [
        """CREATE TABLE IF NOT EXISTS "sale_change" (
    "id" UUID NOT NULL PRIMARY KEY,
    "number" VARCHAR(100) NOT NULL UNIQUE,
    "sale_number" VARCHAR(100) NOT NULL,
    "kind" VARCHAR(10) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "told_at" TIMESTAMPTZ NOT NULL,
    "amount_minor" BIGINT,
    "currency" VARCHAR(3) NOT NULL
)""",
        'CREATE INDEX IF NOT EXISTS "idx_sale_change_sale_nu_75bee4" ON "sale_change" ("sale_number", "at")',
        """COMMENT ON COLUMN "sale_change"."kind" IS 'PAYMENT: payment
REFUND: refund
CHARGEBACK: chargeback'""",
        'COMMENT ON TABLE "sale_change" IS \'That a sale was paid by the customer, refunded or charged back. It may be told before the sale is.\'',
        """CREATE TABLE IF NOT EXISTS "programme_account_due" (
    "due_on" DATE NOT NULL,
    "account_id" UUID NOT NULL PRIMARY KEY REFERENCES "account" ("id") ON DELETE CASCADE
)""",
        'CREATE INDEX IF NOT EXISTS "idx_programme_a_due_on_e19777" ON "programme_account_due" ("due_on")',
        'COMMENT ON TABLE "programme_account_due" IS \'That what an account earned is to be looked at again: from `due_on` on.\'',
        """CREATE TABLE IF NOT EXISTS "programme_attribution" (
    "id" UUID NOT NULL PRIMARY KEY,
    "since" TIMESTAMPTZ NOT NULL,
    "until" TIMESTAMPTZ,
    "event" VARCHAR(200) NOT NULL,
    "is_final" BOOL NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_programme_a_account_a3039d" UNIQUE ("account_id", "since")
)""",
        'CREATE INDEX IF NOT EXISTS "idx_programme_a_partner_0a1831" ON "programme_attribution" ("partner_id", "account_id")',
        'COMMENT ON TABLE "programme_attribution" IS \'From a moment on, what an account does counts for a partner: at most one at a time, the newest that has begun.\'',
        """CREATE TABLE IF NOT EXISTS "programme_book" (
    "is_due" BOOL NOT NULL,
    "sweeps" BOOL NOT NULL,
    "booked_through" DATE,
    "entries" BIGINT NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "partner_id" UUID NOT NULL PRIMARY KEY REFERENCES "partner" ("id") ON DELETE RESTRICT
)""",
        'CREATE INDEX IF NOT EXISTS "idx_programme_b_is_due_ce0ee1" ON "programme_book" ("is_due", "booked_through")',
        'COMMENT ON TABLE "programme_book" IS \'How far a partner\'\'s points, tiers and earnings are booked. Its row is locked by whoever books: one at a time for each partner.\'',
        """CREATE TABLE IF NOT EXISTS "programme_event" (
    "id" UUID NOT NULL PRIMARY KEY,
    "uid" VARCHAR(200) NOT NULL UNIQUE,
    "type" VARCHAR(20) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "told_at" TIMESTAMPTZ NOT NULL,
    "facts" JSONB NOT NULL,
    "account_id" UUID REFERENCES "account" ("id") ON DELETE RESTRICT,
    "partner_id" UUID REFERENCES "partner" ("id") ON DELETE RESTRICT
)""",
        'CREATE INDEX IF NOT EXISTS "idx_programme_e_partner_e116fa" ON "programme_event" ("partner_id", "type", "at")',
        'CREATE INDEX IF NOT EXISTS "idx_programme_e_account_c9bd36" ON "programme_event" ("account_id", "at")',
        """COMMENT ON COLUMN "programme_event"."type" IS 'JOINED: joined
ONBOARDING: onboarding
RENEWAL: renewal
CHURN: churn
PAYING: paying
LAPSED: lapsed
SEATS: seats
USAGE: usage
TRIAL_ENDED: trial_ended
CLOSED: closed
DOCUMENTS: documents
SALE: sale
PAYMENT: payment
REFUND: refund
CHARGEBACK: chargeback
CERTIFICATE: certificate
CERTIFICATE_REMOVED: certificate_removed
MEMBERSHIP: membership
MEMBERSHIP_ENDED: membership_ended
PARTNER_REFERRED: partner_referred
REFERRAL: referral
TOUCH: touch
CLAIM: claim
PROFILE: profile
TIER_SET: tier_set
ACT: act'""",
        'COMMENT ON TABLE "programme_event" IS \'One fact, told once under its `uid` and never changed: of a partner, or of an account and so of whom it is attributed to.\'',
        """CREATE TABLE IF NOT EXISTS "proposal_answer" (
    "id" UUID NOT NULL PRIMARY KEY,
    "proposal" UUID NOT NULL,
    "outcome" VARCHAR(10) NOT NULL,
    "answered_by" VARCHAR(200) NOT NULL,
    "answered_at" TIMESTAMPTZ NOT NULL,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_proposal_an_partner_432b08" UNIQUE ("partner_id", "proposal")
)""",
        """COMMENT ON COLUMN "proposal_answer"."outcome" IS 'CONFIRMED: confirmed
DECLINED: declined'""",
        'COMMENT ON TABLE "proposal_answer" IS \'What an owner answered to a proposal. What was answered is not proposed again, until the person stands otherwise.\'',
        """CREATE TABLE IF NOT EXISTS "points_entry" (
    "id" UUID NOT NULL PRIMARY KEY,
    "reverses_id" UUID,
    "key" VARCHAR(400) NOT NULL,
    "turn" INT NOT NULL,
    "kind" VARCHAR(12) NOT NULL,
    "rule" VARCHAR(100) NOT NULL,
    "event" VARCHAR(200) NOT NULL,
    "day" DATE NOT NULL,
    "lapses" DATE,
    "numerator" BIGINT NOT NULL,
    "denominator" BIGINT NOT NULL,
    "version" VARCHAR(40) NOT NULL,
    "steps" JSONB NOT NULL,
    "booked_at" TIMESTAMPTZ NOT NULL,
    "account_id" UUID REFERENCES "account" ("id") ON DELETE RESTRICT,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_points_entr_partner_6e77f8" UNIQUE ("partner_id", "key", "turn")
)""",
        'CREATE INDEX IF NOT EXISTS "idx_points_entr_partner_9c55b5" ON "points_entry" ("partner_id", "day", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_points_entr_account_a76da5" ON "points_entry" ("account_id", "day", "id")',
        """COMMENT ON COLUMN "points_entry"."kind" IS 'EARNED: earned
TAKEN_BACK: taken_back
CORRECTED: corrected'""",
        'COMMENT ON TABLE "points_entry" IS \'Points that count from `day` until before `lapses`: `numerator / denominator` of them, negative where taken back.\'',
        """CREATE TABLE IF NOT EXISTS "earning_month" (
    "id" UUID NOT NULL PRIMARY KEY,
    "month" DATE NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "sales" BIGINT NOT NULL,
    "sold_minor" BIGINT NOT NULL,
    "earned_minor" BIGINT NOT NULL,
    "back_minor" BIGINT NOT NULL,
    "paid_minor" BIGINT NOT NULL,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    "product_id" UUID REFERENCES "product" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_earning_mon_partner_ddb321" UNIQUE ("partner_id", "month", "currency", "product_id")
)""",
        'COMMENT ON TABLE "earning_month" IS \'A partner\'\'s month in one product and currency, kept with the entries and sales that it adds up; a balance is the sum of all.\'',
        """CREATE TABLE IF NOT EXISTS "payout_run" (
    "id" UUID NOT NULL PRIMARY KEY,
    "period_start" DATE NOT NULL,
    "period_end" DATE NOT NULL UNIQUE,
    "pays_on" DATE NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "drawn_at" TIMESTAMPTZ NOT NULL,
    "drawn_by_name" VARCHAR(200) NOT NULL,
    "approved_at" TIMESTAMPTZ,
    "approved_by_name" VARCHAR(200) NOT NULL,
    "done_at" TIMESTAMPTZ,
    "approved_by_id" UUID REFERENCES "person" ("id") ON DELETE SET NULL,
    "drawn_by_id" UUID REFERENCES "person" ("id") ON DELETE SET NULL
)""",
        """COMMENT ON COLUMN "payout_run"."state" IS 'DRAWING: drawing
DRAFT: draft
APPROVED: approved
DONE: done'""",
        'COMMENT ON TABLE "payout_run" IS \'The payouts of one period, over all partners.\'',
        """CREATE TABLE IF NOT EXISTS "payout" (
    "id" UUID NOT NULL PRIMARY KEY,
    "period_start" DATE NOT NULL,
    "period_end" DATE NOT NULL,
    "pays_on" DATE NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "stream" VARCHAR(40) NOT NULL,
    "carried_minor" BIGINT NOT NULL,
    "earned_minor" BIGINT NOT NULL,
    "fee_minor" BIGINT NOT NULL,
    "paid_minor" BIGINT NOT NULL,
    "forward_minor" BIGINT NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "reason" VARCHAR(300) NOT NULL,
    "paid_on" DATE,
    "settled_at" TIMESTAMPTZ,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    "run_id" UUID NOT NULL REFERENCES "payout_run" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_payout_partner_a19bf5" UNIQUE ("partner_id", "period_end", "currency", "stream")
)""",
        'CREATE INDEX IF NOT EXISTS "idx_payout_run_id_7f40b3" ON "payout" ("run_id", "state")',
        'CREATE INDEX IF NOT EXISTS "idx_payout_partner_7b6613" ON "payout" ("partner_id", "pays_on", "id")',
        """COMMENT ON COLUMN "payout"."state" IS 'DRAFT: draft
APPROVED: approved
PAID: paid
FAILED: failed
CARRIED: carried'""",
        'COMMENT ON TABLE "payout" IS \'What a period pays a partner in one currency (and stream), or why it is carried forward.\'',
        """CREATE TABLE IF NOT EXISTS "sale" (
    "id" UUID NOT NULL PRIMARY KEY,
    "number" VARCHAR(100) NOT NULL UNIQUE,
    "kind" VARCHAR(60) NOT NULL,
    "description" VARCHAR(200) NOT NULL,
    "sold_at" TIMESTAMPTZ NOT NULL,
    "told_at" TIMESTAMPTZ NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "recurring_minor" BIGINT,
    "said" JSONB NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "partner_id" UUID REFERENCES "partner" ("id") ON DELETE RESTRICT
)""",
        'CREATE INDEX IF NOT EXISTS "idx_sale_partner_4d6d4d" ON "sale" ("partner_id", "sold_at", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_sale_account_57e306" ON "sale" ("account_id", "sold_at", "id")',
        'COMMENT ON TABLE "sale" IS \'A purchase by an account. `partner`: whom it is attributed to, nobody or one; found when it is told, or by a late claim.\'',
        """CREATE TABLE IF NOT EXISTS "earning_entry" (
    "id" UUID NOT NULL PRIMARY KEY,
    "number" BIGINT NOT NULL,
    "kind" VARCHAR(12) NOT NULL,
    "key" VARCHAR(400) NOT NULL,
    "turn" INT NOT NULL,
    "reverses_id" UUID,
    "day" DATE NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "stream" VARCHAR(40) NOT NULL,
    "rule" VARCHAR(100) NOT NULL,
    "version" VARCHAR(40) NOT NULL,
    "steps" JSONB NOT NULL,
    "booked_at" TIMESTAMPTZ NOT NULL,
    "digest" VARCHAR(64) NOT NULL,
    "account_id" UUID REFERENCES "account" ("id") ON DELETE RESTRICT,
    "client_id" UUID REFERENCES "client" ("id") ON DELETE RESTRICT,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    "payout_id" UUID REFERENCES "payout" ("id") ON DELETE RESTRICT,
    "sale_id" UUID REFERENCES "sale" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_earning_ent_partner_23ff17" UNIQUE ("partner_id", "number"),
    CONSTRAINT "uid_earning_ent_partner_c1b1d3" UNIQUE ("partner_id", "key", "turn")
)""",
        'CREATE INDEX IF NOT EXISTS "idx_earning_ent_partner_a51d47" ON "earning_entry" ("partner_id", "day", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_earning_ent_account_7c89d6" ON "earning_entry" ("account_id", "number")',
        'CREATE INDEX IF NOT EXISTS "idx_earning_ent_sale_id_e1201f" ON "earning_entry" ("sale_id")',
        """COMMENT ON COLUMN "earning_entry"."kind" IS 'EARNING: earning
REFUND: refund
CHARGEBACK: chargeback
FORFEIT: forfeit
CORRECTION: correction
PAYOUT: payout
FEE: fee
RETURNED: returned'""",
        'COMMENT ON TABLE "earning_entry" IS \'Money that a partner earned, that was taken back, or that was paid: `amount_minor` of `currency`, of the calendar day `day`.\'',
        """CREATE TABLE IF NOT EXISTS "earning_clearing" (
    "cleared_on" DATE,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    "payout_id" UUID REFERENCES "payout" ("id") ON DELETE RESTRICT,
    "entry_id" UUID NOT NULL PRIMARY KEY REFERENCES "earning_entry" ("id") ON DELETE RESTRICT
)""",
        'CREATE INDEX IF NOT EXISTS "idx_earning_cle_partner_99c3b2" ON "earning_clearing" ("partner_id", "payout_id", "cleared_on")',
        'CREATE INDEX IF NOT EXISTS "idx_earning_cle_payout__7eab01" ON "earning_clearing" ("payout_id")',
        'COMMENT ON TABLE "earning_clearing" IS \'When an entry can be paid, and with which payout it is. The one part of the ledger\'\'s story that goes on.\'',
        # by hand: rows there are have no steps
        """ALTER TABLE "programme_partner_tier" ADD "steps" JSONB NOT NULL DEFAULT '[]'""",
        'ALTER TABLE "programme_partner_tier" ADD "superseded_at" TIMESTAMPTZ',
        'ALTER TABLE "staff" ADD "role_before" VARCHAR(10)',
        'ALTER TABLE "staff" ADD "master_user_id" UUID',
        'ALTER TABLE "account_user" ADD "admin_changed_at" TIMESTAMPTZ',
        """COMMENT ON COLUMN staff."role_before" IS 'OWNER: owner
ADMIN: admin
ADVISOR: advisor
READ_ONLY: read_only'""",
        # by hand: what is written once stays
        """CREATE FUNCTION portal_stays() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation'; END $$""",
        # by hand: programme_event is append-only
        'CREATE TRIGGER "programme_event_stays" BEFORE UPDATE OR DELETE ON "programme_event" FOR EACH ROW EXECUTE FUNCTION portal_stays()',
        # by hand: earning_entry is append-only
        'CREATE TRIGGER "earning_entry_stays" BEFORE UPDATE OR DELETE ON "earning_entry" FOR EACH ROW EXECUTE FUNCTION portal_stays()',
        # by hand: points_entry is append-only
        'CREATE TRIGGER "points_entry_stays" BEFORE UPDATE OR DELETE ON "points_entry" FOR EACH ROW EXECUTE FUNCTION portal_stays()',
        # by hand: sale is append-only
        'CREATE TRIGGER "sale_stays" BEFORE UPDATE OF "number", "account_id", "sold_at", "told_at", "amount_minor", "currency" OR DELETE ON "sale" FOR EACH ROW EXECUTE FUNCTION portal_stays()',
        # by hand: sale_change is append-only
        'CREATE TRIGGER "sale_change_stays" BEFORE UPDATE OR DELETE ON "sale_change" FOR EACH ROW EXECUTE FUNCTION portal_stays()',
        # by hand: an entry is corrected once
        """CREATE UNIQUE INDEX "uid_earning_corrected" ON "earning_entry" ("reverses_id") WHERE "kind" = 'correction'""",
        # by hand: points are corrected once
        """CREATE UNIQUE INDEX "uid_points_corrected" ON "points_entry" ("reverses_id") WHERE "kind" = 'corrected'""",
    ],
}

DOWN = {
    "sqlite": [
        'ALTER TABLE "programme_partner_tier" DROP COLUMN "steps"',
        'ALTER TABLE "programme_partner_tier" DROP COLUMN "superseded_at"',
        'ALTER TABLE "staff" DROP COLUMN "role_before"',
        'ALTER TABLE "staff" DROP COLUMN "master_user_id"',
        'ALTER TABLE "account_user" DROP COLUMN "admin_changed_at"',
        'DROP TABLE IF EXISTS "earning_clearing"',
        'DROP TABLE IF EXISTS "earning_entry"',
        'DROP TABLE IF EXISTS "sale"',
        'DROP TABLE IF EXISTS "points_entry"',
        'DROP TABLE IF EXISTS "programme_event"',
        'DROP TABLE IF EXISTS "programme_attribution"',
        'DROP TABLE IF EXISTS "programme_account_due"',
        'DROP TABLE IF EXISTS "payout"',
        'DROP TABLE IF EXISTS "payout_run"',
        'DROP TABLE IF EXISTS "earning_month"',
        'DROP TABLE IF EXISTS "proposal_answer"',
        'DROP TABLE IF EXISTS "programme_book"',
        'DROP TABLE IF EXISTS "sale_change"',
    ],
    "postgres": [
        # by hand
        'DROP FUNCTION portal_stays() CASCADE',
        'ALTER TABLE "programme_partner_tier" DROP COLUMN "steps"',
        'ALTER TABLE "programme_partner_tier" DROP COLUMN "superseded_at"',
        'ALTER TABLE "staff" DROP COLUMN "role_before"',
        'ALTER TABLE "staff" DROP COLUMN "master_user_id"',
        'ALTER TABLE "account_user" DROP COLUMN "admin_changed_at"',
        'DROP TABLE IF EXISTS "earning_clearing"',
        'DROP TABLE IF EXISTS "earning_entry"',
        'DROP TABLE IF EXISTS "sale"',
        'DROP TABLE IF EXISTS "points_entry"',
        'DROP TABLE IF EXISTS "programme_event"',
        'DROP TABLE IF EXISTS "programme_attribution"',
        'DROP TABLE IF EXISTS "programme_account_due"',
        'DROP TABLE IF EXISTS "payout"',
        'DROP TABLE IF EXISTS "payout_run"',
        'DROP TABLE IF EXISTS "earning_month"',
        'DROP TABLE IF EXISTS "proposal_answer"',
        'DROP TABLE IF EXISTS "programme_book"',
        'DROP TABLE IF EXISTS "sale_change"',
    ],
}


async def upgrade(db):
    return await run(db, UP)


async def downgrade(db):
    return await run(db, DOWN)


MODELS_STATE = (
    "eJztvXlz4ki2N/xVMvzPVEcwftpr1bifeCIwpqqZtsEvtnu51xMgUBo0FplcLaaZufPd3z"
    "ypfUUJEghV/lNlpDwp6Zfb2c+/T5bUsBT9tPuBiXVyg/59QpQFZn9Eb7TQibJcBpfhgqVM"
    "dN5SsVXNGmG/4cS0DGUKvb0puonZJRWbU0NbWholQPDbnCJVU9FqrljIoux/bTpHBl212J"
    "+YnKI+68xA07lCZlhtIcJ/qljHFlbRBL9RAyPNMpHBLhDoFWGimqfwdJVO2eM1MqvyQa/k"
    "lYyXimERbIw0dYz6lGC00qw5UggaK9MptYnF72gmUhgOUwvRN2TNMXJv3iB41pr1N1PYs5"
    "HbGzIxNtkjW8ik7D+kUvaTUAvBsAD9KzEt5e0NUYP3ZlGqQ8/wfOcBi1P0G38RFHlD1hd7"
    "FQuAcC//hb2ZzuhO0ZhgrJruuy6xsdBME76VtzawojI4oQNLeWdvM8FrSlT+dIYk68Wc0i"
    "X0oiqWMkZzqqumizhrYjLcMJmy94YvMFtIMdFSVzSCPhTdxs6g2UT7HxuPLDrDjMZgQ/ff"
    "/2CXNaLiP7EJP/998qZh1jH8fRJ8F59vfNaxv4EE/7k0MH970+vFndDE1nWYtesln7QnvD"
    "GbqPzHf1oo8oSprmE+gNCs+scFE2ZPzyujT2i4fB/xbiM7h/Pe/PrIo3156d195S1hjU5G"
    "U6rbCxK0Xq6tOSV+c9vW1FOggXszzNBQ2IoM7Sjwau7+411yJhG7YBk29mePGlxQ8Zti67"
    "AvnfzfN5tM+Xp2t7l3bBCsn2pscRO8+n/uW4YoRqP+4Hn01H0ejU4SO5oLVHjvcS9NGaoM"
    "MY1YAO6//+P0G2DDr57AAzo/t4efLq5/4GhQ05oZ/CZH7uQ/nJCtr1EwigHgznBGAb9jgF"
    "naAqeD7lDEQFddklPvj23A9y4E6AeHgAemB9d+AX7uPXSfntsPj9D9wjT/R+c4tZ+7cOec"
    "X13Hrn5yxoOy88w56/xO0G+9558R/ET/Neh346Pmt3v+L1h97Iy06IjQ1UhRw5h4l71LfK"
    "F6w/rOMEwObGeuGOmD6rWPDSuD5wgH8mSh/DnS2elozdnP68ucgf21PeSL5/oyNlh99845"
    "v/WfCLjRTbboZhWl2mHTcrekuqC9y74UYBo5NYtCGj1qJaIRRKOMQVFIY+yExDSGqUWNke"
    "jmGqVq4BZ7dl1giz2Ln4fBFgu30oAWnboBjZy4aXjyX8IT16Nq4MQ9//HHAjOXtcqcuvxe"
    "FGsuEYvA7BNshXDN5msU4Msi+F5mw3uZQBckmSS4f38a9NPB9drHBRZtaqH/RbpmWlXN4p"
    "CkOLE13dKIeQqPPYSECPhEZBcP4k8P7d/j6HfuB7fxPQU6uGVDAZL723tIlIQLE2X6vlIM"
    "dZS4Q89pVtvkrcX5In5FIaDhcr/4Py1ftfjoMNPPiq6vT1JUj5H7rTwNpMeWW37TjTrIdk"
    "gNNqH0HWkEvWkzm0F1w1V+Dl8KCitX2eVyVaaj53NUidDQ0eAtWGNQoEE31JjipDJyL0/c"
    "rEnLVNscWCLaQo1T0xM7W1GjkQ8NAEjge6vNesTKUJAFRDF4NVLZvvdjVSfLDN7gr387P7"
    "+4+Hz+48X1l6vLz5+vvvz4hbXlr5u89TlnMG5733r95+jeBxdiwj4moMMesR1B+1D4OwsN"
    "QTq9HI3tRoO9k7N/Fx8An0RivgPmI/znUjNE958EqRyDLXchZQ0vJbbz+DQS9W1RN62Raq"
    "fIzPm4B1QS+e2QnypkinVddL+JkEnst8Oecyp4ZJvYSFFj5MEfp5QjsN0IzLGicvFNDP4I"
    "mcR+y9mv66MdVkAKtRyJ7Udiy5WQIJVjsOU57OiVBE/hgEjivuXcN6ZztokIsj9hKon8ds"
    "jbRNfIuyjyYSqJfHHkdzInJPTPyTEbEPxM2T981Hrg/8oEhJRBipoNjlXlHFwNnm8oK19h"
    "H9O4s+93/JXhVqf91GnfdR3fzJKMNAZV7amVbaQJ32/lGmmcloJGGocIfJU9Y0hgNmkhrE"
    "zniLLp0EJzuuLe2+xL1p6lxUSMf/sAF+5Uc0yZfe9ieHGBETS8RKik4UUaXmpyHEjDS11H"
    "QxpepOHlexwDaXiRhpfvCXlpeDkc9tLwcugRkIaXA85+aXip0UhIw8vxKkMd7c7uytCgn2"
    "NUA21Whka0YFUrQ9uOnvCO45NQhYbutjYoQmeGsljgkReo5/K7mxWiz5BWgedWUIintURY"
    "MQhWeXoHiiYY6ZS+s9/QaMagY50ZdIHG7CEjSsaIkqQytMR+BXM5ONTVJCI4cPRkLVdUyY"
    "pVd/gS8EL6gYxYHp8iL/1AVQfMYQCGdALlnQ3uBN35bGgH/RzjTN54NkQXcuVng8XeemK7"
    "H5M8HEK3i54OMZKNp8NX2I8VtKA8NIiSVmJL5+mEXFvXGzUg3Y9jzbqBbX3B1j7PJARECN"
    "Zii8chEbzCpuWkA5orkAFoZqccIvt/fMpZE0+mY2qwBv6RdwTF8u0E5DI7ThOy4zgzIPWE"
    "yk6Q4xPJHDm1zpHDVqqWYtLKH1yfqITBrVnkdpPG1s8oGB3b7Bh8n0BmOSiW5UAzWW8k1S"
    "ZMqY4VknEohchiUE8Y3RFinafqGQzuIyvmthdT/PRfHm67w09nHHnWSLMybQP1kkfrC7pA"
    "VpS6ha0fLagJ6bSAxPmVGlibkV/wunqZsx7A7iJ1DtmROOx1nk/SJnAJ4O7g+Xok4Ob4vg"
    "bgHiabCTsx309SBH9+vVVM4p94bTeK+j/TFbsVkqD/YjJhTePpQywNvFMhiQhocBns7IeB"
    "ec4RrJ6iHuQzZuSaiXQ6BY3uZM0kdco9XKGReROVwrmozr1h3WclRf/Dv46g2pmxMK7S3X"
    "mPkTU3qD2bVyPz1+2MqoP6rmwPXzPD12gDI5vualQlG+thfbRsrLnCeJlm2s+DOiDaI9T+"
    "laPFOrY7JTDPtrMkKXe0txyPpsM1t0R0CYT1hgX9UUJE0gViOzcUVZthU0iJE1DsT4tzUp"
    "VGu4os1jLcruYiRylJETXOw2bmRNQcxIsIFX5yRI+mmB1xzE0gY27HU4LyJBalKoTJKZyv"
    "d3IVrubrU/QcWOqAXY9a65zaIzgkHQB1hglxH0/mFVxMbI0m6zHCi6W1vnGaebCxhoatY7"
    "BT2uxBmnXK3steMlEGq+xYVazxjVfYhT9wpYCbjK4inS0Ar6KMXwZljd7YLN+91olvlpLW"
    "SWmd3MDSSevkwS1YbHsSYX3c5g20Xl0Vsl5d5VivrpLWK2f7FgE4oGggxpVYCE0rVdTPTt"
    "XtE9QjVzc876hzdUcGI8x/CJ8ZcWLp/FDno6NuKuP6Dq2ArRhYf0FEQyQSznwrsTRklqxV"
    "iE/dEpD1FAcNhTW0WmtlHH701AqZdXZjLVrFdDsCRXcHBHN1RctRU0BiI2Sz0TR4SYmxDU"
    "ViQaVCwiVxb6CorK+DaUHVWbgQeHQDhUnh4mpOF26VWc9xHavsWUklz8HeBJQ+TwoodRzd"
    "EdcTLZeY8AgnqJ3LLdPveGmBEXrs2avHuytu+DJs8cKbu+htcuvG7ti31AnVRSdkpyGeLd"
    "XaqZBvKdIeVCe/B4HWW4hJcLvEXiRO0Sgv6NLWWXlw8vdBr9+9u0H/pBrB6ithYuSgPbzr"
    "9b+BH82EsrOMDcErGXb73d/a9zfIYO+9UvRX0vn5Zdi/YRuubbCN8rH9B6dxEuG8kvv24x"
    "P0qytLE/p96rafn26QiRXLfCUvT+1v3Rtkm+z8eyXsrG3fj7r9OyBw0xixr2RUTNTlvUx1"
    "ynu5G3ReHrp96IlNDxsih1hvT+171pnJtmr+HtCAvwjchjf/+tK/gxdnqx76ZGP9rXvb7v"
    "wCL68YMwyHNrveHT73vvY6TJxjN7BhaW/alA1Q5M5o2H0Y/MpfKWgxMvCCfsD7PXTBUP/0"
    "c+/xBi3wYsJE6Lm2DF/3PjO4633rY3v43O8O2RO+dodDaOOdCezNsWFAG+eeMwxwDcbhef"
    "DS+ZnhRu3pHBBr9x4AMEVbsD6Hg689AIfxAG8a4PPcY49gk+GGGzZGJmYItTvsp+KEfYuv"
    "ukKLLmfNJepAyvLUTdRQAPO2hR4qRCYHuNYDDDy6kO7XJ6iH7vfo6zTWKHbkeDS9xxM60h"
    "hMa6YTrCeu5asEDxGVc6TYFgrKObBq8FcmPWQkj0i0aRVTD36EmhdItu42Bx0a+EJ9MDmG"
    "8kgOr0OkmEjxBTVwgFIN5c1CPKDaVbkt7Qk76OdY9evY8vq0aEapmpaFfT8PFVXeef25nC"
    "pbQAabcVK91gT1Gv8/AXlOaXe3feP8kc8KKdjOchRsZ0kFW2jPKQpwiKRxGF8WgfgyG+HL"
    "FJccvhcl8M0OBQkovucQEO8ESSL3zLbpjGCEEE2dtb6l6Ce6vz/ni62+euJ+0P/mNY/Lsj"
    "HQ4ajeyl8pSilVRbVWFXmDJeaOGaVqxPragwUrzpuKLKo4rfQBrPOqCkZLbF3F6RrHVJW2"
    "rnaKpStPB5AV7SUS5lU8vKuNwEnbE7j9Hm7QrUHJvxjBk6Z/gI/NN6ozgfpRVyyN2AuIvQ"
    "ICMHEuMfjtYCf2yhPZW8jETO6erJGi6+CFg0xtRhhZmth/iFfYoUabFNK32XGPVkivkRdM"
    "+QKkoZD3JLRPC7ZkMkPhPZpy4uAPC68TCH9x/vnaD32HH3nB7k8P7ft74QT/kXT+KdG4ae"
    "kI3I6+/jLEelbBu/RY4CPjlLNU9/+p8qBl8xsbkF4g5bD17+UfuJ6VJtx645H7RBcYYpPh"
    "RFpRG8KEtXcMXqdzrBhOIv1A++0osTUTEernOEJ96ru6TllvJhyeaXVNq32UoB59oajYFT"
    "VkxLI8maV8X0C+n9imRtgSEcE4TCNxLoYz3+AMIcE6RNJElItgnI1wHF+8UNJSc+ekb/YI"
    "mojtVZHcP6xVNr5Xl3GE2dEM/tYiGIdIGqcVOvuxqD0z16CZ2ChCTIyIrjVEJq0XtdOz1k"
    "Tz53m1Zad6KiSOFFT8EUSNmUI0k0uWTuIiExsfUJVF1yD24sbj/BWeuxWSCL5jDJkDWujn"
    "IW+sTbnG7kNT+VU2DlA01jBTtHzVP09QHgGIR+94XYJAEgvFmxpYCcyVUthpiLBj6nZK4f"
    "CcDDNu+8apIcvJXRg+VqUcWa18E97rohh7jsGpEHskTYT56qoQE36Vw4RfJXaRMB3qDO7v"
    "GUuDXk86ryexAXlnIKRP+M2hpx5tnUfl5Kk7/LXX6Y4eh4Nfe3fd4Y13fo+885sHa/b73f"
    "uRGxzJIzYJOx9GIU7m8CGLx6IbOOl19yNblawbAKHnX5QI7f9hmj0i/PLc2Q/E5Z+wU9sw"
    "MJmKTeMQzR5R7r4M94PyRQGQLzIxvohDvMITU7OE5nGIpHEqmIpyECqWnaEO33xyBtR7RJ"
    "uJ4doHFsT85LHbd/I0LDFxkjS0O8+9X7s8lp/190qeXp4e3XwDpm0u3UQDd93OvZP0QcVM"
    "riZY3eYUPSumPMtRnaUP3Da5CsOE0kexbrqzlDEWzHQbpdpqYdZsTPeR71absaU9speiWW"
    "9jdM2Du5pjx4dN2JKVQtpA0KswaRn4f2yNbU8jE7OHqyNIKUFTwsdzaw1ldyJrDwnUHoLq"
    "WHhBBcEPUUm0RapqzenKHFGwYoxc44gg8hk9yFEQGIWoGUeEZ41SSotv7bjWrRx3vQSi3I"
    "SXXI4C3rrtoKfjHfykt248R7H0ad6EUix7766AJfIGHxdPWWxi0Xe88/pbas/QTUMhApcJ"
    "9tGm526wE1ZPTi8Nh4oJaUxE2xUq1svLsqFImZby9rYjPl4XTdzKFaLoa3PXLfzFbFJasy"
    "g7nSnICODT4Z00dQ45EI20BXxtKUj1eFdNxctL5caTR+zKEzh93UFXTcULk5kyw4vdl2HX"
    "76ipUDHOnAmaij5SiLnaXZRxe2vzzpqKGeeitJ0ZTtZLr7FysUY+NEspQYfQ8ztqNFR4pG"
    "vkvQys8L3mxK03Easlheaj7NL2IpsV76vrebA1Ea6pjhXoZWcey+mmqTCVMp0aPZEWlFjz"
    "kWkvdgTpAfp5shdNxWmprKm9s36Td9JUiKDEza6sE+uiQdoDoWC7kIZY0fUUpxgPyAHBz5"
    "T9U9wA4fXXEFgjCQYoTcn/Iw7VrdtPQyASjNz07QkpoZthW0NO7Kajh1aW2sjyWxfJ3oan"
    "BrZ4fnPXlmS20Hi5tEav9vmP59fjU9SzwGXUdFKnO89Bn8a2iY3xD7x2ItRGRBalerysIv"
    "9lUNWeWm6NRUgWM9F0xpLPUhO5HfZtZE634wmmlBF/1XosqtrMzUhVFOGAQgasxvBNhtPM"
    "tbTk4dngeu0bOH3PisSDnWUHhJ0lIsI0c+Ru6ymsyQZ/wxChdHYTcTmc0mWa+JFd4S2g2H"
    "+Jt8O4tlVSzE16GW4zFEfhZRhRpf255G7o4sMcpZTDXOthNvAHE9+2Wc1RShnoVudR1hXT"
    "GjGZdZtxjtPKka7zSMuyoGWpAiKuFaDEEcU0QiUxjWIKCjRBQEMkEs3cwrW2WUrV2mb5dr"
    "ZiZVVD0ylSU7XTfuq077onadtqCaB+z6WA06F19skyoA16aii0kSMlHdrswDAh66SgQelB"
    "0fRMi1Jws1XApARB54I2JYatjv/KFrRn0OHJOleYWIjaFlTUgU5voI6Aye6CkcY0V9RQW3"
    "Dpn1QjYcMNuwQpvzBS2GVVhSSYqbaj/TxVMElo+JC0DXZsYJnMsxH2J280E6jnlVLzSZqo"
    "xi895Y80QVVqgjqGnPr7SjVWSUZ9mepdaDM+Ot2OVMl/F8O8pZ5WqmiPZHx5YLKg7itMI5"
    "VfNVElHtEmeCy6xJpCWq4yMSMzgTCmRdMT1HPVb8Q0vOeJ6roSCTPcrLSjckI+H53eCkd+"
    "HskIVFq+9FExTSjPkFotyLnVKqAeXIbaFtANsqZoqWiGo5zjBbt5P38xkYp5eR7w/XYVc8"
    "h5eQNBGR/zJ6c5fxP0zk5zE2mWiXiB+imaK/pbmlqw+gduqRGUasAmqAGlG3q4ZF4hDWBu"
    "wbxE2QEDq5hYmqKnspSZ1WcSdI1TCJ5dFsP7Mg9w72ZaDRp+M7cIjbMTptcFembbVZYaPE"
    "zViIWQJw53f3+OSMIJn19fGr4f9L95zeOOwMl00iOebiaFb9JmPZIBfZQuBr1WXTKWH6ta"
    "ETN4g7/+7fz84uLz+Y8X11+uLj9/vvry4xfWlr9u8tbnPH/43jfwbI/gn5rL2FwzSSBlP9"
    "oUXRDQyeACgeACqUpvuA5O6libPb5TJi0B57JdnEqcWC7mWg+2VABLBfChlZUbFcCH8cuL"
    "KirTVG9xTeZmBVxUk1pUETcx6IphhFZzano6MTRXTDTTPjBxNF++f5xCVH7FqYGCnBooiF"
    "ALrbHFczJoJvs5oer6LyZy80anaeP29FSZyKFe21krR4Mmvbwq9fKSolPDuS3phfRdDHPg"
    "hi/IWicIpb+K9FeR4sqRiSvpW0EJwEaCgY5y+W8EN7ED1kkiHDLh5gMb6w5V8UmKQBi53y"
    "ogDxouAcPFpSggDUJbx0MC5otqIo3wLHxJ8Yuy2dTi95gMx0U3ne0HSLPSxL2yuk2R5yKh"
    "Va5E8A8p5Ekhr54HgRTz6sXQHB3/Ly1kjR9fKYXsdgBJKaSZRhOvgmQKdxwqLrmRMTZDbQ"
    "UMJJx9BYYUDCxYZSzsKRoQfc2ZWIdLgVzS4Bk8pfRdw2CVMBlPi9U8C8iu3UoTR702n3pz"
    "v402ccgMqN8Fh2RiTLYY4xCZHOBaD7C0ZH0Xw8zTKm2zkiOEcpBrPcgumyvC84RImpdgpo"
    "oSHW5aMhGMQySNw7h8xlIm75XW9hrCKfVc+7S2y1SzZaSaHTKOYtjrPB9Mh8gdqjs89DFN"
    "jxi63SqiS3ScrYNYys0axZ/pCtE3CxNk0gWmBCOojavydKSsNzCNK9werulYvQHfaKRMef"
    "8t54dzdPNGYOBHiq4nFYyVPOWVvJIB64oxaNxEj5XpHBIr3HD1pKaCahIsiejNoAuuwGQ3"
    "W+wN3KQLK4reNMO0+Luwvi1u7kcLjC14Iep0nW3pd0OFV2z6M3ZTWvnrqudMDQTPZkabFA"
    "FeNSvqzv0EuvkSc0AlxeVai8sZZdIzA/n99o2J4T8/u/x8+eXi+tIP3fev5EXsO7HiCY74"
    "cEzGyzKLv2B3CrMW9rIYU/EbT3GumGhlaBac+tQJooJO/mov4bRenKJndkXXyDsctnAXHC"
    "LZP+/YDDKeO8bGFj+Zk2xFhc+RhszjOeClIbPSQ35imxoR1OiFaRrISVWiOH1nn5aOcZfY"
    "i4Q0H2VaXdo6Y33y1B3+2ut0R4/Dwa+9u+7wBpnYgGR3I7ChaCo2XglDp9/v3o8e28PnPj"
    "SZzhXCtqZRSOEhPlqFBitnrBK2fRBNDSGxIkRS50HadkEUQTgb4Di+Mn9dtVvNMRRZ2B/C"
    "ssyClI2lW4gcZhng8P2NrzSmV279labKMkyV7BVQ/+X+/mCmSl5GIE2J6NUXyNYh+qUMik"
    "Q4+InQF3gxYX/PtaVnjnPhOUVjqIvId9gx6rM7N6zFh8ZmQ4snYlKmU7xkv3hGpoTWsJpH"
    "bAoGDg1t3FQYScQenQIG1XcrzQh7XWbv7he5B5XM/t4QfSifNAnIiymSPNo6y3kng9+4ao"
    "iuCKiM2ncPvf4NUtSFRuDXr72nwRB+f2gmZfeH3fbdaNC//+MGGVhh2yDR19uokcovJemv"
    "PyHdapSqcQ6TlSg8ojudCCcfpZTSWq25ef/MFh3lCKGU2Oo8xipmDKT2sWVsXZJajnadR1"
    "tXTGu0ZYxdnFaOdJ1HesFGi0kmW3jiJymlRibK/gBXP5rgN2rsJBiEutiK7dwPto0RDw6s"
    "mzwiRlVG+tRE1ysjfXaJ9AnCUQ4d6nOsyO4Y65MoCBsk6dyxFmwDE5pGJunMUKD5Thh9gz"
    "4aNDmjYdHTKTbNkYHZK5u7ItXmnQ2dvpqKGDt0ILFUSZANnd4ajlk5hasLV6w+GoyqtIw+"
    "Uys1uoJfbxWIrbC8hiLWUSZLz6GU7FSBRMXsGadozL77TTMWUaulBUVopgZ2IiXMOROLnC"
    "I2hDqZkHnoA0/6NsGYuDVvNllO9/R4GYZRL9a/lWN2dIY5CXp2zd2Aos7mxlK0cVXU23X0"
    "mxZepuz2OeV2I2SNidTbc7Vd6d/bcHV0+DATHeU4rTQ81Hmk66MRPGgYYYn6QBEPxU26ww"
    "HBz5T9U7HmsA7Ql5wJeyehhuOYItR4+G4SasTkmVPEQ7l5oU2n+uZCWSOVojeq63RlOilc"
    "xtzVdAxZWcwWGjM5QaXGCAxTYy5RjDVzxL5HX5vWOFt4qehZUlKp16aUJ6nI8EIZXrg/hK"
    "sIL+SAjVIzG3nmoHSQR6WmN6pR3oOSYI5tJmE61Bnc3zOGFb2edF5PErZ6pz70aK6Yc5Gp"
    "nyCUDr1FthhdITObsS4iUIdp9oiyY/OrHufyHVBANv0XJUIgh2n2CPLLc2c/KJefX4Wxi2"
    "LsiE+wR3xNxujixZ4gLoJwNsBxfE32ZB3DwZdmFqOMpVdIhn46ShmDe8JIq8LbO0f3y1Lf"
    "Dgb3Ea3NbS+uhn55uO2yXYSjzxppVoZ+NCQwpU/tzR6HsS7q7HEY9TH82uu3+50u61sj8G"
    "Wv5Onl8XEwfL5Bpr0EAeqVPA4H34bthwfWamnQmaEsnCV9+E0/EGwFV0uUcI+Lxb9ytKuF"
    "8X4jp/LsyKk8Kwh9Kr0cAYERANdfEzRwFsNP9JxIEkvsBbCXlbK2GYCjs7O4h8NoO7f2dG"
    "oZ6JHrjh0DLYm3TMHRitlY0ufZDp7EZXgPt5dak52HD+JlXdOtPh8p0BZmCLICMD06vTQW"
    "JCY4sk5G5TjDPjq9Nc8nNsr+TqGuxnoELpk7e1o7fXVYV03Fy/Qy5OyEVKhOdBNBCrIr7Y"
    "qTlz+qiSi5hW54+PLuYSHQVUEfmGPkFDCZKTO8wDvHGnX9jhqKlIwE2YwRz+3DEdgRpp7f"
    "UUNnk5MFaQRlNMqACt+zjhoKlWETc6QseVngFA2HGJ++prY1tJs6qzhUKhO/icRpp4i1sL"
    "bBSgsHcck8Z9rNkHrBaw1CU8D79YGqNv++hP+re6eV6wFrsEZTa7QI2hbxhFUMC4LhFOTS"
    "O2UKFeKVQuR+qnPlI6UQkjB1arZS770dlZep2zNZ1bC2Pqx8eBKQZzuNeO0b6GF5WcQGfp"
    "ltA79M2MClg7AP7pci4H7JBvdLAlwDW5qxlbkvSimjqups7YseJkUPhiiVzLa0IbO+g1YZ"
    "Zr2gp+MEdnNmoMjM2sGeRzBWdzVTccawjx35sCGARw9Q9m1so56kxCdIoFK0v+UofgPhpC"
    "lQVZm3JTS5MgU9b+oVFfZGxCPYKPE9c/kMOXRIpdjkhSVW1HhHK42Nsg3iGwXxzMmRYnqi"
    "XVL+27GvVGnQ/SBnv3TXc0rxCikR1kUijAxYUdwjRJLfisuB/rQXgDRCJCHNZ2EDHdmOHG"
    "zjzr44AxtZqenh/8mpK4HdDGxkvQoLBlVyKI+6QtJ4E369EFey9FpuZEd+i6mLTXsC9yeM"
    "lbBokuPY3FyqmI+doZAqZqliPk4V8xIbGk3ZLooFHgbUdQb75GHQf/4ZyhYsKLHm+vqV/N"
    "FtD+HCGitGXYoYSG3/96Ht16Z4tNBIauhiTjLKGOFW6ShrNq6HSUg5tQ0Dk2mKwjX7TAnT"
    "1Di8estj5aLAVnaRuZNdJM4UadCSBq0aia2lGbRKNUEc36ZRyEyzUohVgj2r2SBJd2rpTl"
    "0KVJXq1NyDIU2tFpwZGzVrxZRqA4KhNoIOZRJAK0TfeN5RJ7PNDVoqa4MCMiDAtJBBoY4h"
    "Q4z9iaeGrVns71M0ntt4jDTTMdvpypT1yUS+Ge+KdazodGbjv5iIcR3UNsyWk8H0LKm0O/"
    "zryCyp9eLFWrVV/9UotWTTlH81grZ81Z82pSnRJNnQeu33mEtvQv+saieoeuKyvT8J7tNC"
    "0fVMDY9Lsr9CI2dVYevodS7OP1/7mhz4kae7eXpo3987ypqE2CuTh5QTZc7t06V4ZDZIWx"
    "BVXenKzlkwXENyE+HZtwLkKEEyMHxnORgNeV9NReowapDjhWr/epCjxAorBoGsRtzau/Nx"
    "x/p4shcNZQlWeDKndNcp9ZvTS5Pm07ZB5Yy/z9F8F48qdzVsz15/DZx7VFOno6muuZlldk"
    "VswLrr+L01EC9M1CXVygGrG+qrIVAJaredEuopum2/tnq2ZtutUD7zWxZIWmBCZi7kJPqC"
    "qsC8C2RRREHV7PqGfhoHaZvGPyBqQAO2BTj5Cpy1wog/jZ0/xz+0ENQoZXhBW9aDpvPgFq"
    "BPy32w/5d4Ja+ETTasIqfuPbzCGikmmmtQZXx9g9jTVLcQsmai1RwTZDJaeCOLHSpQ8lhZ"
    "MRrW90z5YK+JCF7xF9ZIoFkvqDP/90kwPU44Gq5V2HsJ+Nv5Lh7CA3f+XBpeDju3Q3fGuB"
    "PUW1q8mz/ZROA/+NINPSzoNPy0Eh8QDFqZD5FGhtoYGTTXjUPEM9Ankhm/a+0VyHdN0cH1"
    "iaTHZ53HNny0iAxvmE6OcJ1HeKZ9YJLq8pRtTQvT1Nl5fkuDWiWl7CI8VFHWI0IkqyDEqm"
    "PGmcaiqCYIJbKxWmoh4aIoqGEa6QCd7wBtepmud3R/blrG7FbM+Tk8pzJcn5NbbAm4Nk0V"
    "F8c1cqwUABZH0mjvCG4Tc3LHAU6cMLUKOG9z1dkQM0jNVDVitEGrgDrRCLXdrFAkSFE/NJ"
    "MaSDHfTfQGf/jqPE9N1+I5bdhPAysmJadorOKp5qnb+pTgG9CvrRTNMlP0hdU8YwctXdBz"
    "Zaq5ah7B8PNluR31ilIjVxeNnDPhRYS+gKKBIt9VIZHvKkfku0qKfOGFI6I8CdNJ3WettS"
    "ehHVdwkKOUUkdW51GmtjWlWb78mzNNhMhrHH998q33a7d/g7hy75XcdTv3vX737gaxmapr"
    "xMkydfhME966EdNYRqn2GAVQFVewB42lQsxVWjXRbJQDisYhXAmDIC1nzT0zDqrvPyKWT6"
    "qlpVq6XqAev1r6WIEtopc+jMrUhT5FVxoMSraSNJgBRbwt36iuYuOGuwlObJOx3qC0hEyc"
    "EHvvVixHJjY+sOkqMBmyFuuVseqWounsKqEWNpFCVM8zMk1FWuWTBBWl0TrsijGdMynEE4"
    "4B8ZFbybpcx8boY/f1HA6Tsd7rIw0M20U5Wtz8J80VMtvLkzAUlC+z++oGo0r4SwVcKujr"
    "oqCXmWOr1W6EF3sUY48hS4XYI2kizFdXRWC+usqG2b0XnuphOtQZ3N8z4Ry9nnReT+IDYk"
    "Nkh9CU9ykap24qP6eHy7iNRPeVOF3joK5kd3F4EwGYfYLm4Xt1WWhbuczZVi4TaVoZRkLT"
    "2CdoHL7lbxXsWRinKCxykoL5FI2Dt5LtAQ7IKVXFZnCIpoEoFwI5B+PEeadZYlmy3faNg/"
    "as0AQ+y5nAZynRDIEKozgj4ZM0DuPzIrM3e/ImNmAMGrCRxQRzAfEkRtU4kK8LTeTrnIns"
    "3UuTT+BernziMcKCoxIna9ywsN2h4AaTu8Nkjwy/mT80EfWaiDE9Simd7eptUo9oOoWGOU"
    "Iph7nWwxyz/gh5zkZJpYdMncf5AxumluaDnplkNkTRmESz52eXny+/XFxf+tlm/St5KWeT"
    "pYGixrGilpoolfSQ2VC5xkErCbB45Zqgp+MEdnPlmsjM2qFyjZN8KYm5SJY/PzHWUW73Gx"
    "PbhkLwds/dGg39a8jsjJqawGdlN5z6rIumwhNEr+4IUhNDfWNIsU52nUpdTy3WEICq9MPj"
    "yy7FC89bjpt88EbEa1isVDb4wRH8p4WWjPWkBJlzausqemc87SkaYkVFkzXCjC9dR/ITot"
    "WcorkSzlLI6+a4QceMhtAJVRkpe3RG2e29PVrQVS/ipLkyNMvCRDofNcv5iMltcyoqSkSI"
    "ZEqdWDCVA46o90WMrIleR1XYV9N19M/sajrM+1fOH0hH1P39OaIe8lD89ND+/YeIiuh+0P"
    "/mNQ+h3rkf3MYVDxpxo0NjPBClOlZIht7BJ4phPmFUVYHuX9kv6reDwX0E9dteHNaXh9vu"
    "8NMZHwLWSHPk5KSSJ3reiqhGo5RSBV5r1ShWtTTZK1Mx6rffn1r0x6pOh5LVogZe0O2MCV"
    "FKaUuo84KR0bZVq75lFON+ohjDO9eHZu5eXwpUI0O3qwahXrmayccsQ90UxrSQ2mlkhCkK"
    "BIKCVOKEYyo8zBLNQemD39iKc7LSmQgOfqymxXaKEQvqgPjnOBPcwLyGhYw/a5gKSIrQex"
    "ShY4tIjEuNkErBrtZ8amjjLLqXhUgkj5rPo3rGnR051IbZduP8aWhC1TDHRm/Bq8ZmZtpw"
    "7xdhurSgaZG0G5qOEXXKckHNLosydgkKgzm9mafotzkFexuylzpVoCwY46NMjE32fytsVW"
    "s52YaRqqx/4t1xXmxGWUvKJh6QaSYybJKak+NAr7FTwg66CqVl+HOpsRVbdoWwcnqV/GVd"
    "+MvwlCkKe5hGnoUxHhI2DmH7YoSoEay7tC4ejhuvQjRasGMe3ieB99+fBv10vEMkcXFIm1"
    "rof5GuHbNvYxr0AEY+9HGUYxsKdBCHnsk1I5VxGdpUSfeXzDPwJomloVfA0CtD2rbagY5N"
    "HxBiawWHOUoph7nWw7xQrOl8q9UcpZRG6DqPMhOlt1Hg2iU65cjR3X8RiGxGNLvwgxgjej"
    "yjWgkfKiMbZWRjnRToO0Y2VqlDbzs5mE/Si/rxW60N5fz8Rht15gOCkYWJQiz06ZWBuVgq"
    "ZP168gOibzyl9NKgqj21TtHTXDFwKF7FyyztBJqpTmZpzUqqwyt5Qoqm+79P3J78DM38Se"
    "wXz/f5j1xfiMqyBuvaG56uYbcEEkNT9BEmatma9di3VvcVI1NzN45yH8DmqPaBR7aJDbP8"
    "3udYUf01UW7XBtseV+bIcQgqGXTFtEYcGM1aV5J2mi7Z21eU5ltXyEg6EjXE0CMTWctE1t"
    "9VIuvgQBWZ9lGqGtcJ3HJQrotkAb7OTgJ8ncgBnGRcCk7/JGHz4D47/1IAb9YqOyefey81"
    "JR+7l7sGZAbLWmawlElbq0vaChrafwlmJQ/TNA7fCnZ822Ay01RsBodoGgfxRQGELzIBvo"
    "jjq9OpogtN4ICicdiWX7pYFoWQRSGOtiiEoi40Ip6/JELVOJirqbvNMROTHsM0jUO5fEZi"
    "aVAnFDPVsxBg7hJ7kTB4RTePWB97hJ2425YA9Cf9Qb/L4GaUr+T/e+m+dO9uEHukjdVXcs"
    "fvqfze13bvHu69saPHSdAiOlxFBM9ssfNL3liNVnMh5i+NtnHLo5LS9BHkfMONiF9Leg/S"
    "x6XOPi4Ri+M2m2Kkgzqrlk96/V97z7DRaeQDwuBfyWO3f9frfxu1O8+9X9vPvUH/Bi0xUW"
    "H+clMaT7TwSp6HvfY9TENN0d1fo+7vj70h9OaaablzJvTZ/oN1yfpR1qwb+P30PLp76cIV"
    "0xqpNttxO+1+p3vPN90pgKpvue+WX0MpxXQrsgOkkEs/1Vqvf8+om+LsX2z9Rzqo9fqPru"
    "Knl9unzrD36Kx6054EbbdYiWdFVItn2brFs4RyMWJtF1mDEUK5+mq9+qIuPoIDnSCWnFad"
    "x9oIMuwX9SYOkUhv4h28icG7aKWQ7aKrktRyndV7nYV87JIDnbXSQkR549uosYXxiqebVc"
    "yRRsC1MglfbvRnlFBGfgpEfsbdWaOoZ6aAjZPJTLBxYCOevAVRjdBISOOQprkZC2kIUujl"
    "eVrn89TzzU4MdE4gVkAiq0IktOyhqJPCgEaoZGRbgmnh3PkWMzVJKSdsftSgMxOTGItHDQ"
    "Y9Heek3Rw1GFm1GVGD8a22DGTdbo5yum5GNVirBSANLXCJ7AZkk5vhDrnMFYu91MS2dk9n"
    "3g56atBmEecKZoayWOAR/ti9COOj11v3o7mFGFVDeSuh9ClIenfQVUNhWrAjSN+1XqWL0w"
    "Pvq6lr0MDwteUgNcReHtomIpWhqNoCpxezUWkjor7fB6mpe5RQ/ZNOdsRosMTk73TSVICm"
    "irnrHv5kL+GvjmI2dge3TbZOdkPpBbq4U4oUZz5KiEwm7oy0XTnyJ9ZLr7nMOIXmo1IqfT"
    "/yvppW71sWRBdZcsrO/PeT0iy2G/QHhfNhhUQ+O2d3HxD8TNk/xaU++3gNS+mQimcNcyTf"
    "7NRhvmS8MX/YSPWbbq68QZBLlVr2wnFgDKpeTPBMIVklL35CY+8NNHUcLnPhdnMSw3X/T5"
    "d1NhKLVqZfqjD9kqyzUbJ5UfrI19RHfpkq7z0tFF3P9O/xaPbn2nNW0eR2XXsuzj9f+149"
    "8CPPoefpoX1/n1JkXjPnSSCzHZO99rLYxg5uybLgwzZDcXT+U9O5QmbbDXOEUg5zrYdZ1v"
    "X4LoY5EPdE2OsolXQxk9n+Zbb/+ijPWttk+0/ZFEoAN5Sy/yh3go3YRnfCOlZScL1cspWi"
    "gRvMZq3oImi7US36PFcspATaybliIgU5PSTVmBtbpxY9iMLvtOaJ1/M0kkGzVmQApbqwCe"
    "rCA3M0NT0kdmRpIkumKKYRIglpPkNziDO3psCWc+gmp28J2DbOZTQObWTN1pGdcV1Rs9mZ"
    "wFd1MztjBG03sjO/cQbFK9iELKqrUMQpYFlaSAGDKpqy1wJD6nKpa1gdIwvruolWc862QA"
    "OL0neE397wNKVgVHWPKVA1ysFjIwMVXX/vrBn8b07p0mMj4ZX4Ncj4AStK8lZN4K2C+ZHA"
    "PTuFZYSoztbC4paqWJrtYnm28xJtJxLXeYtqG/OsR1tnrE8eh4Nfe0+9Qd/JLhhKtflK7n"
    "tfu50/OvfdG+Rn4HslL0/tb+wK94p9JY/3bchuqCvklbQ7ne7T0w3skGx/gZbd4RO0xAb7"
    "9ffBLfsBPtmQqfCp+wRZCk1sQi7D4XO/O7zxiu29ksHzz93hCOhvEIVdkqejiG/Sh7EO+/"
    "tr0YXnEzQuYezFdQFwL+J69VDdgOsEuN5BlcD3VptlGt/DVPszwFe5szk2+L+dn19cfD7/"
    "8eL6y9Xl589XX370LfLJW3n2+dveN7DOR4Yhaa5XtVlqJrHsqR1Q1HmT23J2l58tHBz8kv"
    "Bm+0N47aU/xA7+ECE2OLaj5OWdClHtMenUYWAvMeeUgadY+9jKLSFGKg3W0mDdiKGVWXxq"
    "peCVmWYqzDQjtedNMlnzMPpsDa8XZb9Zv+sJ7wVieNASGyYl6J0dPARpxNRUHNe6WnMcUc"
    "yeovGMEswYhzH7FIp0SmageyXhln8xOcOcErizl0cWMJvjPy1sEEUX1Pu67wF/hssxl1tJ"
    "HUZQ2uaboj8Oz7QE8jlVBKNkDRT5K9Ehy7r1sm79nmE+bN16WZ602vKkBt2+rpZHW+dZf9"
    "K+e+j1bxCvRflKHtr99jewBDn8qvFKug+P94M/ut0bhBdLna4x3so0VHpdXgB3NNM+cEpS"
    "yOLDE/Sw1SDtx4P3aMdIM5084aKFCCJ0e1QJe7zo0aqEeWp2nc6gjMOWid0j1DKte531wi"
    "FpVGSYQ2RyfOs8vk596O2DT9Po5YjXesSlpad8S4+nTxNANEQiIz2lD/+hfPg9Xf6OyBZM"
    "0VvP6boR1dBajUDKno/6L/f3xXLd7zmr5pFgLZbmT9DyFUqKnGL4iqZMzrZ74Wi7YjENlo"
    "ZNxNhgzwsWcsfBT3eFMmKqq+wyNZBNdI28Y7XlutqiOVZ0a95CM0Nh6LUQL5PdYu0sTc+I"
    "bajsca/klTxhTNBkjSx4kvcARWf9sz6ICrc+MFFZ32yfeHs7RW0LLdge77wQa+vTsMbhUF"
    "RCLcQIy0iBx7txOdCprmF/EywpFDVmQYs8Ivzsah4XMy16zyv3CayXkTMX3A+BC06cwe6P"
    "k+bCupgLqaHNtK1VmgF1rXXOv/X+qz28u0Er7V/sFAGNZu8e1JmaDoEQ/V8gBoK8v5LOfa"
    "/bf75Bznp+Jb92+3eD4Y27n9VDx8n3Y1HJ3CeSnpe1lsfDZ4fI+IbppMalziOcOFm32XYT"
    "nezRtkoYGyd4xJ30GZjgSkXwKxmw3Zayvfau+zB47rJNWcULyt4RrrQ7z71f2+5VbpFR+J"
    "1h99fBL3DVwB/0Ha689H/pD37r3zC+lLt2bbU3lx4+5o7LVlt0nFbu1MewjicpninZvhAR"
    "oub5Q1ThAJQieGy3sGI9yFOyzqtLM0eOcDVaKKaVppTcZM9PkO/RrO9fOVq7vqLrdGWOou"
    "HZIhF2afTSsUJgAKRhrnzDXERNVxTTCJE0zsk0rNJ+XHs080IEZVLbZiW1PVZwhY3zzkFU"
    "ArYdv6Oj3A82Ihs5saXXQ7VeD0XCWUMepNyonCJMCPg8fIM+mgN0NNyJWtp019KPfd5Jg7"
    "bONCYeDHY74uTsg/eso6Zixbgii21jIwNyaJm7Lryh09vQ6aypmMlyxyV4ZoU0eeRDs3yw"
    "0gEtXoe1F+mtIQeAoBubu72nuLAFG//mtA0kaFuwyoDvt7WCnAluzlyTLrA1hyKoyoTa4e"
    "oCN2jMSwKOMFHNMbiajQ02Xitz3EJjVVmzaxP8xvaTFvQDmRVYQzTm3Yyzahfs9R3A2e2Z"
    "XTPoCsqzrgzNsjDx8kAwzIipOI5ALjE4lLTY6ziucQpaUeMdnO/gF+uA7Z7LJXjasfdQ0F"
    "Sn03fn3j/txRI87eAtuZUUWSs2OOwF2k5ZRb+LBf3AqlO3gXDlKrwwf/nVXJvOoQlHRWEf"
    "mZ2aInBhjKUX5h/OoWfYJPJUSKetujhtZWeuTYf8GLLVbm10LGRzzDE5JiyO3iIomG/Ab9"
    "9AdC+LoHuZja57Ky3TALuVm2iAb0GJUcgv1OrRNClPbBm1Wrcwmss8jfW3kifO8aJHcIJQ"
    "2mDyrQbRoI8dFYXRSJPjhHejvjAxxSJaw077qdO+6x4qB95gicnf6eQkRYbybhUSov7pNt"
    "yc+o7JCKxjLhEgzcKLlHoj8TR0N0xIYA/ghFy4AZHCwFPD1iz47bZNSXpX8cPKTHfnlbnn"
    "S0HmoGuIfCJz0O0zB52lWVk5o9Jx9gkaiHAlTqi2IZTyzG3eOAffq0LYXuVge5XENnICiI"
    "goEUIpqdRaUpHujDIzRp2kkxrn5340KBt3RW8Tc5WeojvWIldSWbptR0rQuGAZRiZFrJww"
    "faDEKiQR4EUTeYeniLdacVOE20BzYvidJuy3MmND4KYOcCQOJxk3zD/VdIp/rTQzpVL1Qd"
    "4gvXhj1FfVfba0jdRW9vCHSAD2MI08ZuIMmm1NaVaW6wIpAgLyOosbJ51B/2tv+ABRpgzG"
    "N81YODGpnfte3wlIneoaYzjje1Uxsa/sLADejicagBglq/OA1En+82HbwpASJZVySq3lFB"
    "nPIiMw6iSnFIrAOIyc8mQv4a+OYuKTFCElfDtXQvFEsanXskAdIdPpnNcYdnyjgLd3PIO5"
    "dxS3f7iXXdNFeqmfpPGk5M6rqw1kL+HQkLaThskv0nYibSdN4p3ZIW7ZKZ5cOTXVfYoGYl"
    "yGR500TknjVD0Y2EYIfVFGSmSUo5RymGs9zNIGKW2QdZLta2yDfDHZ9TtlfZIi2Pv3WsWq"
    "A7PWI9VtvlG0/5muoMrYGtncepfvs4jeqMGTirPuk4L8bl0VENvho6QZsK5itDvlkqd5Zu"
    "TIpiP8eLeiNGjhSE7kHIMSeDxdW4q8lhl0EydrUvDN+dnl58svF9eXfgSOfyUvDCcZgTPH"
    "ippxNGYCG6GRqMoseZKlkyzdtixd22ZDYmj/4skTOlRNNdokG+UyeZqKiaVZawaMWth2A2"
    "29AHmPBTOwivECStZMMWfFVjze3WIM3BpBfm8o3QAh/oxmoRHbYj2/GXTB2mEDe1VnVnN2"
    "RXM9wsx3nGrd2ffjBcvYuNlHSi4Yw7rRWD+yaktjuFtt5qbgKar2DSjK0fxuhnxvKvXrIm"
    "XYr7OrsF8ni7Bjla2XKRNfDU0E5DhdA+0XlajZp3NFhycIWeIiRA1E+uz8SxF75/mXnAIV"
    "X+JIE5pamiIbZZ+gcQaji0Iz+SJnJl+kWDundCmEr0/QxBlchcVeYTzqyDOnRFG+1WbZWo"
    "owWZOE6b+dn19cfD7/8eL6y9Xl589XX370perkrTzx+rb3DSTsyEgkRe6Fom5TAz5EJs1k"
    "tTaThWQFwTGOUsphrvUwg1VkG4u3KSvoHMX4WvQdk5G4nBin24otiY9ro4VFBzEeYii6mm"
    "KkckXVeUW5tQe32DSjlHKU6zzKB60RdEQMj0AAaUinLYBplEqCmm+lc9EqwUrXuMzlrZiR"
    "Ljqx0tPSVVJ3ZaCp08K1V44V3eziKwfO+Req9pBi+YzWgihi8gzKUBS1fEJbx/S4glAyns"
    "zCDSubrHny8BuwH4LruBmKOfuLiUz2WEjiBx5qQWLFUzQg+pqRmMjh190k40a65XPfj99s"
    "+ZT2RGlP/C5ERKk0bbjUIJWm38cwy4Tbe5JnZMLtZiXcDkSftJzbEcGoMPNdjO8ekCDUAz"
    "zzXLb2FPUY42riqYFDjKvTwuFtfuKsLdsdwFcOs78MxhLTxVKBdlPGGLHHYgN4Z/9Hku3e"
    "+9Ml112vPS6P63bGfwsjTYKwgc4j1Xr1pQS4/P1p0N/s1pcW4qJqbHX/LxOwj7kqYhrMAE"
    "mEN/Pg/fTQ/j2OfOd+cBtfBNDBbdyB543tVSOdzqgtPhSpxHI4dhgOhqVGRB1dI0QN3Hwq"
    "8XINZq0g1CGqxnlhVoK01Lc0XBB3WWrRPI0Rqv2yrschgGdLhyF7GFV3rVCeGmd2nMtJFp"
    "Mup5h0Ym0nIfPKRBfU+jwG/Rzjct6cGzSymxXQ9uykwYkVf0/R4iTLwxfQ5MQq1Bc1pXpl"
    "oBXzPVCqgEnT7c9Rnkyn2DS5odPP/pFmGN2tM8EAz4SajoeKysjMpuh0VnMqwt27zRsoQl"
    "WSTNLAiklTvJzyQjI9Cik6FRGd/O0ogfGGPPdmqR6udZvbTRKealXNQLoyV+iw7piVUoQP"
    "SnWskKwdMyCLDfCE0TVqTG8Hg/vIcN72YhGQ/ZeH2+7w0xkfR9ZIczjslFxER1aRZU+HVC"
    "VsgPTDqM5Z31Le3kRd9UM0ElDp2LJPx5Ygr1ZiFpcA8JPXT0OxDa/cWqUrc1WeaYVlfGVo"
    "AfVSKCymoKeQUx+SvkF6MFcvxPpiV7n3u6v4uXFyyCqW276FqOE470AWTKAG/3m3Mfo0Vs"
    "wRfMX4hwwHoYof+kpeSc9CEzzTiMlTmTEiS5u+Y6uFVnNtOo8kxJ07tTFJPOkZT3TmNCeU"
    "v9nEtsJvhKYKgZf5CVya+AdgIMDs8eH+vXRroFYDY8JPvGMMD53weAKsv7XgT3gR/pX8lS"
    "EpG/5gX8rmaLiWp0a20cPFSvA4L1tOLZ148jX2Bl7PoeeU+AQYf/9D1NK7N50+ds1JJ3WU"
    "Ukd58INxH8UinX1XSAgMSKQAKPXAddADO0d+iuH6aaHoemaarRDZVkm2aqY6cnNsXZx/vv"
    "azasGPvDxaTw/t+3uZOGvX8+3o1K0OQ71lIpgYrRzqWg+1TJ7V7PENSTwCkkmUagcJ5XhG"
    "VkCxHBWxhUJkI5Ry5dR55Wx1+skEaEcxtmFFltj6VeXqPaIRXs0zLNhdYi8ShpOUoXY7KC"
    "V1ZDWje3Lf/fp8g3T8Zr2S7u+PvWH37gY5uRjUVzLsPt63O3DJwEtdmcK1p+7TU2/Qv0Hu"
    "Mc+uPLe/fmW/wYbySr4N233W5cxQCPTZ/9b+1n3owqXAgPVK2p0O6+fGdSd1n/SH/6S143"
    "Yhnmi7gALgLC/NdkKJJSsrlc8CKeYopKovDGqESrKVsdIRMl9j+Zy69K6pCFrXuisatxah"
    "kqBKl6VqAd3ikCrnhGoOnDkeYABVElph16QXt5vjhHSjZ1JoQkl/r336e6UcVyUA+xj01F"
    "Boo4d0AXBlYdWSC6um87Al4CvdbDNQlqmxRRDOTo2dsUE4gn95G0RBlqGeeoLNe0RETxLB"
    "l70C6r/c3+d5M8sEF9snbyjX75u9FJvaJxm+3+7dVmH/b0YwencpNqcWIGj41Eas/Sl6nm"
    "NE8Aoym3Mn57ligg+1TRB0a/6EqK6C4zXBkMBRWaOlPdE1c45VxC1aThlpa47XnIBdhh5c"
    "JXNKIoK9PlrmiayXwNhCeXkiFT0tjPMZ/5nhhhdQNMJrN8/G1v39OWJeS+TE801s94P+N6"
    "95PFFeTE0Hq2maBDw7L2FAIZMR7pCMUDpJNtzCzI+v0ZtBF6JjHKWUw1y7YU6oPA8TOdgj"
    "H5qluOAnOMjQ3XwOMtquCN9I394YS2Y5kXFu4m7+c4lJOGkUunWq7aBP40DmHiPGr0Gp9V"
    "Ykik8z0Zi/ClbHP/BQOIcLtOYGtWdzpKRxkQd5EYgx5BWGPo3hv/FPaLxiDOkYKDkzumIM"
    "6JumM7YEaaTFQ/5iD4BdnD/aueG+ODCuS4N+AB0PDfzBLTwEjdzCQ/TtlUA0Ia+nGeRThx"
    "zqaEWNd5N3u02YYFSrNzUw7CeVhAlGn4RhYDyxZapTs/SovqDTVqQKiQzxa4LI4K7V0WQt"
    "HIyWQtoIIWIPYWmww8KaStEeFfOfi3RQZ9RPnoe99j2sI03RX8nTy+1TZ9h7fHY85OxJ0H"
    "aLsTk7L+LOdp7tznaeSL2tkJnNTjiRdRCmqfNQbLkAyvcZ5GeWCMI+QQPhPb8qUr+Ctcre"
    "X64SFSwiXEEUZc8YkA6yRyOBzgI6dsSG6VBncH/PpCr0etJ5PYkNCTC5Iooir/3+1UQhDm"
    "dia7qlEfMUHnsIzqYS5ZEsYllp+Zyo8COiuolSStVN7VQ30dhHYm0xxiEyOcC1H+Dk6Oan"
    "dfBotsrpsNVgnlW1S5aX0cHAC/gCQzhJRoRwf5D+WH9IZR3d72ILgui35Xa8RIxUxpPWeZ"
    "wN/EG3SycfpZSjXOdRjlgShOSCMKEc4zqPccgoIGjLiRPKANaYaloj74KYhkgkmjLAsnpQ"
    "dUU0F1KIRE7RGJo1q13ZCFBrEbMen651KCNYbuyqDAisMCAws/ClOLjbl748FnCzi19mgM"
    "sOpDKQdbs5yoNrM6rBqV0A0oC1LwHYZsemJaSgAvACl18CsNzjFd+7nTUT3pBAVEIVk2JR"
    "xILViIViiOvISJQWQFyyq7cztbNcvf2Jv8HVG4+85SZQfvgvZuBe7fpBO+VRFDSxTY3ADR"
    "62gOzlT9wb+40aCCushXt+tVxnbfCGniqLpcJan6IxuzhSrDEkqFNUExG6mmMD59QuPsSb"
    "1MeTWrod18XtWDrASgfY+goXVTvAevumCMhhmsZVJvlSBOIv2RB/yYRY0Ak2TtY4pM+uC8"
    "3m65zp7N5L84KFe7lesFM3xUXR4XCbN87r8qLIxn2RvXG7t9LGgN3KHYIPzdSslHM30wsp"
    "IGiMC9L52eXnyy8X15e+H5J/Jc8ZKemHxOtG2ksROMMkEtA4oNJ5OBPqJrkJGNTacpijlN"
    "IZpM6j7CgFREc4oJKjW+fR5clUhP18olTS5i/dUqRbynGhKd1SpPtEjcxJ0n1Cuk8cG6pC"
    "7hMux1QCqs32nYhylsL2/Zi/Cs/ptWN232gSsWagHo2kV9ZlQMSN73fKukEbaaXJj6Og5b"
    "o0uKgW8moYqUrB7Mc/0xWibxakiUM8mRskbdMpRGIhxXKSts1ZG/YFfmJhe+m7HGjgRUC4"
    "ewF7ZNJdofzuU3wQ/jvsDQRf/o+YV4L0FqiLt4A7L5NKpHTE3eZ52qPj3WnSoAV1kLTySC"
    "vP0QB6sFi2I1rU22sPDuEQXFNgt/YI7rSfOu27rphDcHkc3iOFD+kSy0jl78K3c7m7JW84"
    "wn7Ljayd07VTTcLJuAuptNGYHapjt2bEBL+xuYTGurI0sTm+QWNiL2ByUAP9H6RiQhcagV"
    "9jxsVB+t1FCxE8Y5LAB0bcLxRZCiTgBayS3N9B3iCVQYyqllyXIMs2SIJXzPFgdbmRcpMA"
    "R+tclfMIye/Whd818Ac22MQWPCJjZNJwEWU6Uj0Bsx0um5sJ87JQSuPLnJTGl8mUxnxbLM"
    "4fe80lbxznjd/ZR6TP081e8R5tnSftSbc97HfvbhBW2BatvpLn9i/d/ui23fnlxjmVR3Aq"
    "v5LOYDjsdp6h6ZQaBp7Cm28x3ct3kjdsXchB3mtf52HZ2jm+mHd8nnt8MkH0R2okXU6C6I"
    "/0vINNQLiSBPRSoyasUXNkDRHUAoodgTsediwFN18ySzEUabNMBiFCtj8uocpl7TAKfzs/"
    "v7j4fP7jxfWXq8vPn6++/OhzDMlbeazDbe8bcA+RRZ9kJ0LCsNgAxAgbk9F1z/iDSOZaQI"
    "ueZiGSBp5nl8WEjxzZI36YmRZO081n59b3CWQNxh3S6E/oljk7I4QyUKPWTt5RRWNRTVSU"
    "SiqipJO39KCtrw1M2IPWXd4lgNsOejrKnWAjttGdsISkQ+XZGDs6VtxvTBgY/XutPOsiaP"
    "BYo9E03HqjhfG3uVNelBsl0ZT9NcFoqWiq49i10iwvKc1SWVPbguKcmunUugefLpiurlkP"
    "6Vid8aw2UMhz7dgMZxRDHc+kYXGfD94p6Y3zeC8DDoDL2CUGXokGxOARlZgMOcTCGTYDmv"
    "2aD2t5uLVyDIShOZHKe6cDHKX6nnVSkgOrhK0N7VrFMQ0RSUFB8rQHiwrjE7EUbL2OjnLK"
    "FkA2tGJLzqLpeqlFR0A4gabbyzHyCQWSZwZMUuV5MzP9Dwt4HnqygYDr4QNjsl1WWvESVr"
    "peAi3nMsSBBI57LUSN4Dow8jdorCy4vLXQiOv9N57ahoHJdD1uecz7VNExURUDwkMcv8Kk"
    "sHDolyngkEjsxYTdYUN4PK6KwTuX1b/J8KtMjpGuj5UwjdmSjTs/EqBvMBW7NNJOvLWd8r"
    "twO+v1vzl+Zwz/VzLsfn3p390gA7MlpL4SmLbfuo4j2pR9+Aw7jmhfB8Ov3d7zDeRCfsOa"
    "5bum8Ryurm8ae8oreWz/MXhhDR0eiVF2u4wKY3jW84vj9mZg2Jbr4somnWKlU+wROMVKj/"
    "gqNDbSC1BYcxjm6MW4lDil5FW25lU8IUrk5ArTNPD4uihweF1kpxNOulQZWFmI4BtQNC5n"
    "dvkea/UPINhXOvIqwgeOxeXyaKevdLiUDpdHMhBH53CpajNsCgU/BRQN5GuuLwtsXteXmZ"
    "sX3Ipx8NKjtXRBcqpr4hV1I0QSUemhIj1Ujg5Rz/gmgGeIRKIp/X2kD3vtsS3kw55kB0qA"
    "tuN31ExkIyxQAWBh7ywB1ie3m2aCGjpgpN9fff3+ctzUYo7ubmRJzNTiknregZtTTYdjWp"
    "oxRP8R9Od7oMSaP9mLkxSXPv9eq4hX3wJa86ZCVbA5GdKc3MxubQGnkrRrnWmhd7y0nFAc"
    "cI4D70ENm7wNrGs3LaBmQRlrp0i1giaKDksTaSanMe0F+NYpup5fCPsQL1PAq8+HNmKxCu"
    "owyDTVdfVd80euqEHdJ/iuTerSmlu5NRc2q5QjNMdbwSdpjC/Snn0UTMoIt3ATidJJ9LdD"
    "33HU3wb/OKUcge1GAFj7bfCP0kn0t0Mf4k+2QT9KJ9HfFn1pvGla3cl6qgSkweFoDA6HKD"
    "tZz0lbTtXJwyTNcbW8aTU5fP1vTjmOoE2BNDlO6Ck2NKpCRJEZCkR1tVaeGIw+cZ0Ud8H9"
    "gUeiruZrJ30NmiqGoWEVgpfg89PS4lT3oAL6Lue5I+yEkIUFe9elODeA1bC9Spps1bApUm"
    "qKnFhOHtPNnCKDTRuisHOnHps5RoZPZQZTEaP7rtV30fUrCCFODRz9zgAMdpbC6AUk3zV0"
    "UnUsA4GOOpLC5Zm2UdUkSGVA4XelLm7cILxhvM0IRMgk/N+NyrhxA+DKzVutgTipHIbtDb"
    "eWyzknGZ7NmXB84jpzlid3w/bX5xukGsqb9Uraj4/Dwa+QmkZZLg36ATXZHtu9uxuexeyV"
    "fG337uHum6LpcK/THg57vCqbw4HEFUpFOKmzYmG/OVG/iZBqrJhiMb8BReMY1YtCYdUXOW"
    "HVF8mwar7Ri8qpmkw3zCYUtix9q8jdKGUJobvHg+PRRe5Kq28FVt9Av18U0IBCgplv7mVI"
    "lWLqBZvW0OnrOGHdaJAM5lShiBJpRS/Vip5t6U0GiqS5ubqkX3/5LmNEInouJ4JhN4yKJt"
    "g+FoCqdxeAzTHTY8DdOTc5DYzc3Xqz4wCUq3FoTAg94dEt3NrWQky4MyAWxTPvm0lvAGHq"
    "zZVupMFbGryP4bQ6YoN3HWoXSHN35XqEI1NNnqiM2XO5KUH95G88VbdL/0o2ayzvmFTPGr"
    "Dzqh76SHh1soXGJ0wnU7XVWuHjDNVkPeIXUpdl3hiHCOtsLdhSBX1eSAV9nqOCPk+qoL3l"
    "vsW6ipFKVWqdV5Y/WFssrjTaxhl4KlldcHhuc2IFZHJVHcuqEsx+maCUkVRp7J4wsDEyiW"
    "quwcJDqwTV+otZSK9eT1Q3qtVj0yqiV2fvgPov9/cnWXuDRHdTPrzEbpgBcBHDhatr3U0l"
    "Xzj3WN1khoMo5Xn6uxR9vJcWL1sV7+XfK5T1yjamc8XEaLKGovNuEsVTNHa15+MbtJrThR"
    "s8p1gMqInNBg5ZtIUInVB1DfF1jLn6Cb0xUpU1x8RtblFd5eF30Dli0wOjqa5oi9SMVwd7"
    "kc2mgZyAO54IxWErqyxIWd5jpJmjLmaOrCKS2UJjZgnJLUXFg+rj91BiJbtaZDq+x1Ahck"
    "t8r4vAe52N7nVSDg+9lgDGMTKp8yii8wht/0J+mQGZVNLXWulhbTfAlhzgIxlgWZGxBkEz"
    "MhC76kBsAwNePPey+ExPId5qstdMYXOgADElTaDLKX6npIp0e6h9FxLrJramWxoxT+Gxhx"
    "DnKqmId+BaXnXbgMoxZRw4jqVme0wlhoxDFJ+p6WQtv/rMIeIv6jlp9xd+IQMLDmDDYKw1"
    "mWVaMty7rU32jNE0aFggtoDnCgQ6tFJMHiEOqn8odTG1TYsusNFCBmZ8h4pVsAuw3g32BQ"
    "g++xT1LLRQ1miCueGA/f/G1qRTKAO61FIDEvbxSEFTBQcuUBorlrQcSMuBtBwUsBzEVk5R"
    "mGNkDdQX7NlOszlg4BhsNieP7T8euv1nyFWyXjAu5JUMu19f+nc37onwSgCbb93bdueXG/"
    "dkgHMhfswcJkhgCzdmqZKuv0pa2hwaPsAHtjnUTACSJoda2MdLMDgkVFbZsn+Vwu2Doukn"
    "KWItv97KE2ipbU3on6OF17CAnx60ZYKlZjGkmYgIgqLJGAnu1AZ/nKIBr+fI3d3gAvvTRB"
    "YT3+DCSlti9QbugpA5BwmTyaqsKx3/1TYx0jXynuaUt6enioq1UI3YOYFUrHiHkWrz+A4p"
    "4TZBwrWoyIbptK6zBLCtM9HVZRFnoqvLbGciuCe94rK84orAe52N7nUCXNOe/BOn1c/JUR"
    "oEJA2EuJIkj3DCJCF+ZlczNgi3fSPwzRNRur8/R6SThPnal1DuB/1vXvO4TTsK9txa6CJg"
    "e+0l2FuAPTUwgLOFXB6llKJ5rUVzl1kVHOKASg5vrYdXsSy8WKbFy2WrXEIkjaloen52+f"
    "nyy8X1pa9j8a/kqVZSvNkCkU/IAT4gk0H/dV4wITleaEMMyOT41nl8dcW0Rtgw0hTR2ZJR"
    "lKp5qtCyRKOaKETbzhF2kqIT9W61CqhFlVDbjZrRAcFs3a5BOaliXeO5P9EKT+aUvt9w/x"
    "n38hrpdJbUcW5BL6itdDtzvdekhrIhGkppFG/kQWXBUl2IMO4hiiaFZpXHuluKZYsAGhA0"
    "yOxcGpzCTJTkn4RUywoxV2JOfwFF4xC+KoTwVQ7CV0mEowxRUZYlSiXDofJDd1y0kgALR5"
    "f8FvR0nMBuDC+JzqxIeEmn/dRp33XzokuqFKi6RF1S58UTEpV/r1VApMLhxhtlqt+YVIOZ"
    "GLQ0qGpP/QRK4OyB0Rs1EFamc+/uT2hs4qmBLXOMFAP8QxQdqy0uOjGuHpsWetMM07rhlE"
    "y2mms6RhNqzZHJJmJSItv702VpiHpta60cqcs2UkyR2Uez27wRlsg9nMzuUkoinBM2HpDs"
    "P3L8MKdyJTHiBrW2tPtGKaUavM7aBc0cLRXbxCnHxi2lOlZIxskRposN8YQRVrXA/Cv7Hd"
    "fbweA+MqS3vbjrxMvDbXf46YyPJWukOfxaWr1wgG2LZRUhlKuqzqvKHarVXMjLPkrVONG9"
    "EuWI9E76PhaUI1yJ5laJUO1XzDkO/YyIFiExGsmhYALxM2X/FNTkPAb9HOMAbE4TEpl/Bf"
    "Q4O+lmPL1YimompDLbqJkJKeqKGbvxB4TZvDmprj01yCl6nlMTQynMIHc2mlHEnoI0wtUh"
    "1FCxAT9Wc206h0trtAJVy8rQLAsT9GmsqeMf0k3ke3lqXcKA8jNxB08tN+F3dPpGz8tyn1"
    "Rq31I3Vhfd2IHTzB2PgCOQZU7GSlUYKzVZj9iJshDUhYSopCZEQBMC+4aIZtdrL9W6O6h1"
    "pcC8zVAcncAsw3kaPbwynEeG88gFI8N55Ph66/ddWy63YmuilHKU6zzKMmhrX3a1uhlc6r"
    "uItneJzTSjiCdc396QUg9gyzelZGBeQrr1UORgQ8CuNON6T2VoUQvSB7IJfZJinYq1aOUZ"
    "qbSg7ejdbVww+zoYhCw3TRxS0MK2+EAjyH8OnrisuxZaQdOVZs1bjEB1fk7Z64JJSbNO0S"
    "94abmeu6qyzsq6XtWjUuxRYA2ynJMN8PhHnn0qpMGRBpZmGFgsMVbIJ2igOeDsvFCe6fOc"
    "RNPnyUTgWMiFy23eRHSrSLPubYwiEIdpGojzlyIwf8lG+UuyLK42w6ZQ/r+AooEAl281zA"
    "rQzLZkZQZoitmyjkfTIE1ZtRmKo1D67OSoWJ7s0saGNp2fpKWPce7kyipK0GaTiJI9sCXH"
    "Amaah1K58RTDkLvn1NY3sxzDUDbL/YENU5BjCZE08Dw9v7oqcKCyVjkZoa8SRypbVAIIu8"
    "0biG4lbDd7ooXTymhmcywhEul+I8izHPQw+8//D/X3daQ="
)
