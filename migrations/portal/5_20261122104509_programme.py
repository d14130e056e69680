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
        'ALTER TABLE "programme_partner_tier" ADD "superseded_at" TIMESTAMP',
        # by hand: rows there are have no steps
        """ALTER TABLE "programme_partner_tier" ADD "steps" JSON NOT NULL DEFAULT '[]'""",
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
        'ALTER TABLE "programme_partner_tier" ADD "superseded_at" TIMESTAMPTZ',
        # by hand: rows there are have no steps
        """ALTER TABLE "programme_partner_tier" ADD "steps" JSONB NOT NULL DEFAULT '[]'""",
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
        'ALTER TABLE "programme_partner_tier" DROP COLUMN "superseded_at"',
        'ALTER TABLE "programme_partner_tier" DROP COLUMN "steps"',
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
        'DROP TABLE IF EXISTS "programme_book"',
        'DROP TABLE IF EXISTS "sale_change"',
    ],
    "postgres": [
        # by hand
        'DROP FUNCTION portal_stays() CASCADE',
        'ALTER TABLE "programme_partner_tier" DROP COLUMN "superseded_at"',
        'ALTER TABLE "programme_partner_tier" DROP COLUMN "steps"',
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
        'DROP TABLE IF EXISTS "programme_book"',
        'DROP TABLE IF EXISTS "sale_change"',
    ],
}


async def upgrade(db):
    return await run(db, UP)


async def downgrade(db):
    return await run(db, DOWN)


MODELS_STATE = (
    "eJztvWtz4ki2LvxXMvxlqiMYn/K1atwnTgTGVDXTLvCLcXX33p4AgdJGY5HJ1sU0M3v++5"
    "srdb+iBAmEKr90l6VcmeLJ27qvf58sqWEp+mn3HRPr5Ab9+4QoC8z+EX3RQifKchk8hgeW"
    "MtV5S8VWNWuM/YZT0zKUGfT2ougmZo9UbM4MbWlplADBb3OKVE1Fq7liIYuy/2uzOTLoqs"
    "X+ickp6rPODDSbK+QVqy1E+J8q1rGFVTTFL9TASLNMZLAHBHpFmKjmKYyu0hkbXiOvVQ70"
    "TJ7JZKkYFsHGWFMnqE8JRivNmiOFoIkym1GbWPyNZiKF4TCzEH1B1hwj9+UNgrHWrL9XhY"
    "2N3N6QibHJhmwhk7L/IZWyPwm1EEwL0D8T01JeXhA1eG8WpTr0DOM7AyxO0W/8Q1DkC1lf"
    "7FMsAMJ9/Bf2ZTqjO0UTgrFqut+6xMZCM034rby1gRWVwQkdWMob+5opXlOi8tEZkqwXc0"
    "aX0IuqWMoEzamumi7irInJcMNkxr4bfoHZQoqJlrqiEfSu6DZ2Js0m2v/YeGzRV8xoDDZ1"
    "//0P9lgjKv4Tm/Dnv09eNMw6hn+fBL+Lrze+6ti/gQT/uTQw/3rT68Vd0MTWdVi16yVftC"
    "e8MVuo/I//tFBkhJmuYT6B0Kz64YIFs6fxyugTGi7fxrzbyMnhfDd/PvZon556d194S9ij"
    "0/GM6vaCBK2Xa2tOid/ctjX1FGjg3StmaChsR4ZOFPg09/zxHjmLiD2wDBv7q0cNHqj4Rb"
    "F1OJdO/u+LTWZ8P7vH3Bs2CNZPNba5CV79P/crQxTjcX8wGj92R+PxSeJEc4EKnz3uoxlD"
    "lSGmEQvA/fd/nH4DbPjTExig80t7+OHi+ieOBjWtV4O/5Mid/IcTsv01DmYxANyZzijgdw"
    "wwS1vgdNAdihjoqkty6v1jG/C9BwH6wSXggenBtV+AR71v3cdR+9sDdL8wzf/ROU7tURfe"
    "nPOn69jTD858UHafOXed3wn6rTf6BcGf6L8G/W581vx2o/+C3cfuSIuOCV2NFTWMiffYe8"
    "Q3qjetbwzD5MR25oqRPqle+9i0MniOcCJPFsqfY53djtac/Xl9mTOx39tDvnmuL2OT1Xff"
    "nPNX/4mAGz1kix5WUaodDi33SKoL2rucSwGmkVuzKKTRq1YiGkE0yhgUhTTGTkhMY5ha1B"
    "iLHq5RqgYesWfXBY7Ys/h9GByx8CoNaNGlG9DIhZuGJ/9LeOF6VA1cuOcfPxZYuaxV5tLl"
    "76JYc4lYBGafYCuEa7ZeowBfFsH3MhveywS6IMkkwf3746CfDq7XPi6waDML/S/SNdOqah"
    "WHJMWpremWRsxTGPYQEiLgE5FdPIg/fGv/Hke/cz+4jZ8p0MEtmwqQ3F/eQqIkPJgqs7eV"
    "YqjjxBt6TrPaJl8tzhfxJwoBDZf7i//T8lWLDw4zPVJ0fX2SonqMvG/laSA9ttzym27UQb"
    "ZDarAppW9II+hFe7UZVDdc5efwpaCwcpVdLldlOno+R5UIDR0N3oI1BgUadEONGU4qI/cy"
    "4mZNWqba5sAS0RZqnJre2NmKGo28awBAAt9b7bVHrAwFWUAUg1cjlZ17H6u6WV7hC/76t/"
    "Pzi4tP5x8vrj9fXX76dPX542fWln9u8tWnnMm47X3t9UfRsw8exIR9TECHPWYngvau8G8W"
    "moJ0ejkb280G+ybn/C4+AT6JxHwHzMf4z6VmiJ4/CVI5B1ueQsoaPkrs5PFpJOrbom5aY9"
    "VOkZnzcQ+oJPLbIT9TyAzruuh5EyGT2G+HPedU8Ng2sZGixsiDP04pZ2C7GZhjReXimxj8"
    "ETKJ/ZarX9fHO+yAFGo5E9vPxJY7IUEq52DLe9jRKwnewgGRxH3LtW/M5uwQEWR/wlQS+e"
    "2Qt4mukTdR5MNUEvniyO9kTkjon5NzNiB4RNl/+Kz1wP+VCQgpkxQ1Gxyryjl4GoxvKCtf"
    "YR/TuLPf7/grw6tO+7HTvus6vpklGWkMqtozK9tIE37fyjXSOC0FjTQOEfgqe8aQwGzSQl"
    "iZzRFly6GF5nTFvbfZL1l7lhYTMf7tHVy4U80xZfa9i+HFBUbQ8BKhkoYXaXipyXUgDS91"
    "nQ1peJGGlx9xDqThRRpefiTkpeHlcNhLw8uhZ0AaXg64+qXhpUYzIQ0vx6sMdbQ7uytDg3"
    "6OUQ20WRka0YJVrQxtO3rCO45PQhUaetvaoAh9NZTFAo+9QD2X392sEB1BWgWeW0EhntYS"
    "YcUgWOXpHSiaYqRT+sb+hkavDDrWmUEXaMIGGVMyQZQklaEl9iuYy8GhriYRwYGjJ2u5o0"
    "pWrLrTl4AX0g9kxPL4FHnpB6q6YA4DMKQTKO9ucBfozndDO+jnGFfyxrshupErvxss9tVT"
    "2/0xycsh9Lro7RAj2Xg7fIHzWEELykODKGkljnSeTsi1db1QA9L9ONasGzjWF2zv80xCQI"
    "RgL7Z4HBLBK2xaTjqguQIZgF7tlEtk/8On3DXxZDqmBnvgH3lXUCzfTkAus+M0ITuOswJS"
    "b6jsBDk+kcyRU+scOWynaikmrfzJ9YlKmNyaRW43aW79jILRuc2OwfcJZJaDYlkONJP1Rl"
    "JtwpTqWCEZl1KILAb1lNEdIdZ5qp7B4D6yY257McVP/+nbbXf44YwjzxppVqZtoF7yaH1B"
    "F8iKUrew9aMFNSGdFpA4v1ADa6/kV7yuXuasB7C7SJ1DdiUOe53RSdoCLgHcHTxfjwTcHN"
    "/XANzDZDNhN+bbSYrgz5+3ikn8U6/tRlH/F7pir0IS9F9MJqxpPH2IpYF3KiQRAQ0ug539"
    "YWCecwSrp6gH+YwZuWYinc5AoztdM0mdcg9XaGTeRKVwLqpzb1h3rKTof/jPEVQ7MxbGVb"
    "o73zG25ga1X+fVyPx1u6PqoL4r28PXzPA12sDIprsaVcnGelgfLRtrrjBeppn286AOiPYI"
    "tf/kaLGOnU4JzLPtLEnKHe0tx6PpcM0tEV0CYb1hQX+UEJF0gdjODUXVXrEppMQJKPanxT"
    "mpSqNdRRZrGW5Xc5GjlKSIGudhM3Miag7iRYQKPzmiR1PMjjjhJpAJt+MpQXkSi1IVwuQU"
    "ztc7uQpX8/UpGgWWOmDXo9Y6p/YIDkkHQJ1hQtzHyLyCi4mt8XQ9QXixtNY3TjMPNtbQsH"
    "UMdkqbDaRZp+y77CUTZbDKrlXFmtx4hV34gCsF3GR0FelsA3gVZfwyKGv0wlb57rVOfLOU"
    "tE5K6+QGlk5aJw9uwWLHkwjr4zZvoPXqqpD16irHenWVtF45x7cIwAFFAzGuxEJoWqmifn"
    "aqbp+gHrm6YbyjztUdmYww/yF8Z8SJpfNDna+OuqmM6zu1ArZiYP0FEQ2RSDjzrcTSkFmy"
    "ViG+dEtA1lMcNBTW0G6tlXH4wVMrZNbZjbVoFdPtCBTdHRDM1RUtR00BiY2QzWbT4CUlJj"
    "YUiQWVCgmXxL2BorK+DqYFVWfhQeDRDRQmhYerOV24VWY9x3WssrGSSp6DfQkofR4VUOo4"
    "uiOuJ1ouMeERTlA7l1um3/DSAiP0xLNXT3ZX3PBt2OKFN3fR2+TWjd2xb6kTqotOyE5DPF"
    "uqtVMh31KkPahOfg8CrbcRk+B2ib1I3KJRXtClrbPy4OTvg16/e3eD/kk1gtVnwsTIQXt4"
    "1+t/BT+aKWV3GZuCZzLs9ru/te9vkMG+e6Xoz6Tzy9Owf8MOXNtgB+VD+w9O4yTCeSb37Y"
    "dH6FdXlib0+9htjx5vkIkVy3wmT4/tr90bZJvs/nsm7K5t34+7/TsgcNMYsV/JqJioy3uZ"
    "6ZT3cjfoPH3r9qEntjxsiBxivT2271lnJjuq+XdAA/4h8Bq+/MtT/w4+nO166JPN9dfubb"
    "vzK3y8YrxiuLTZ8+5w1PvS6zBxjr3AhqW9aDM2QZE342H32+A7/6SgxdjAC/oO3/etC4b6"
    "x196DzdogRdTJkLPtWX4ufczg7feb31oD0f97pCN8KU7HEIb705gX44NA9o475xpgGcwD6"
    "PBU+cXhhu1Z3NArN37BoAp2oL1ORx86QE4jAd40QCfUY8NwRbDDTdsjE3MEGp32J+KE/Yt"
    "vusKbbqcPZeoAynLUzdRQwHM2xZ6qBCZnOBaTzDw6EK6X5+gHrrfo6/TWKPYkePR9B5P6E"
    "hjMK2ZTrCeuJavEjxEVM6RYlsoKOfAqsHvTHrISB6RaNMqph58DzUvkGzdbQ46NPCFemdy"
    "DOWRHF6HSDGR4gtq4AClGsqLhXhAtatyW9pTdtHPserXseX1adErpWpaFvb9DCqqvPP6cz"
    "lVtoEMtuKkeq0J6jX+/wTkOaXd3faN80c+K6RgO8tRsJ0lFWyhM6cowCGSxmF8WQTiy2yE"
    "L1NccvhZlMA3OxQkoPiRQ0C8GySJ3Igd0xnBCCGaOmt9S9FPdH8f5YutvnriftD/6jWPy7"
    "Ix0OGq3spfKUopVUW1VhV5kyXmjhmlasT+2oMFK86bimyqOK30AazzrgpmS2xfxekax1SV"
    "tq92iqUrTweQFe0lEuZVPLyrjcBJ2xO4/R5u0K1Byb8YwaOmv4OPzVeqM4H6QVcsjdgLiL"
    "0CAjBxLjH47WAn9soT2VvIxEzunq6RouvghYNM7ZUwsjSx/xCfsEONNimkb3PiHq2QXiMv"
    "mPIFSEMhb0loHxdsy2SGwns05cTBHxZeJxD+4vzTtR/6Dn/kBbs/fmvf3wsn+I+k80+Jxk"
    "1LR+B29OXXIdazCt6lxwIfGaecpbr/T5UXLVvf2ID0AimXrf8u/8L1rDTh1huv3Ee6wBCb"
    "DDfSitoQJqy9YfA6nWPFcBLpB9pvR4mtmYhQP8cR6lPf1XXGejPh8kyra1rtUIJ69IWiYl"
    "fUkBHL8maW8n0B+X5qmxphW0QE4zCNxLkYzvyAM4QE6xBJE1EugnE2wnF88UJJS82dk77Z"
    "I2gitldFcv+wVtn4Xl3GEWZXM/hbi2AcImmcVujsY1F7Zq5BM3FQhJgYEV1riExaL2qnZ6"
    "2J5s/zastO9VRIHCmo+COIGq8K0UwuWTqJi0xsvENVFl2D2Isbj/NXeO5WSCL4hjFkDmih"
    "X4a8sTbjGrt3TeVP2TxA0VjDTNHyVT+eoDwCEI/f8LoEgSQWijczsBKYK6Ww0xBhx9TtlM"
    "LhORlm3PaNU0OWk7swfK1KObJa+SZ81kUx9hyDUyH2SJoI89VVISb8KocJv0qcImE61Bnc"
    "3zOWBj2fdJ5PYhPyxkBIX/CbQ0892jrPysljd/i91+mOH4aD77277vDGu7/H3v3NgzX7/e"
    "792A2O5BGbhN0P4xAnc/iQxWPRDZz0uvuRrUrWDYDQ8y9KhM7/MM0eEX4adfYDcfk37Mw2"
    "DExmYss4RLNHlLtPw/2gfFEA5ItMjC/iEK/w1NQsoXUcImmcCqaiHISKZWeowzffnAH1Ht"
    "FmYrj2jgUxP3no9p08DUtMnCQN7c6o973LY/lZf8/k8enxwc03YNrm0k00cNft3DtJH1TM"
    "5GqC1W1u0bNiyrMc1Vn6xG2TqzBMKH0U66Y7S5ljwUy3UaqtNmbN5nQf+W61V7a1x/ZSNO"
    "ttjK55cFdz7fiwCVuyUkgbCHoVJi0D/4+tseNpbGI2uDqGlBI0JXw8t9ZQdiey9pBA7SGo"
    "joUXVBD8EJVEW6Sq1pyuzDEFK8bYNY4IIp/Rg5wFgVmImnFEeNYopbT41o5r3cpx10sgyk"
    "14ye0o4K3bDno63slPeuvGcxRLn+ZNKMWy9+4KWCJv8HHxlMUWFn3DO++/pTaCbhoKEbhM"
    "sB9teu4GO2H16PTScKiYkMZEtF2hYr08LRuKlGkpLy874uN10cSjXCGKvjZ3PcKfzCalNY"
    "uy05mCjAA+Hd5JU9eQA9FYW8CvLQWpHu+qqXh5qdx48ohdeQKnrzvoqql4YfKqvOLF7tuw"
    "63fUVKg4R6DtzDyxXnqNlfE08q5ZSgnycM/vqNFQ4bGukbcysML3mhOD3USslhSaj7PLtI"
    "uIxLyvrueN1US4ZjpWoJed+QWnm6bCVMpyavRCWlBizcemvdgRpG/Qz6O9aCpOS2VN7Z11"
    "dbyTpkIE5Vp2ZZ1YFw2ShIUCx0LaTkXXUxw8PCAHBI8o+09xZbrXX0NgjQTLU5qSy0Ycql"
    "u3n4ZAJBiF6OvGU8IQw3rznDhER6eqLLWx5bcukokMzwxs8Vzdrl3EbKHJcmmNn+3zj+fX"
    "k1PUs8D90XTSgDvjoA8T28TG5CdeBxDq/CGLUj1eIpD/ZVDVnlluvUBIfDLVdMaSv6YmJT"
    "vs18j8ZMcTGCij16r1vlO1Vze7UlGEAwoZfBnDNxkaMtfSEmFng+u1b+DyPSsS23SWHdx0"
    "lohu0syxe6ynsCYbfOdChNJxS8R9bkaXaeJHdrWygGL/5coO46ZVSWEy6TG3zVQchcdcRJ"
    "X255K7VItPc5RSTnOtp9nA70x822Y3Ryll0FadZ1lXTGvMZNZt5jlOK2e6zjMtS1yWpQqI"
    "OPCCEkcU0wiVxDSKKSjQBAENkUg0c4uw2mYpFVib5afYipUIDS2nSH3QTvux077rnqQdqy"
    "WA+iOXtU2H1jkny4A26Kmh0EaulHRos4OchKyTggalb4qmZ1qUgpetAiYlCKAWtCkxbHX8"
    "V7ahPYMOTzy5wsRC1LagOgx0egM58U32Fow0prmihtqCR/+kGgkbbtgjSF+FkcIeqyokdE"
    "y1He1nVMGEl+FL0jbYtYFlYspG2J+82UygnlcWzCdpohq/9PQ10gRVqQnqGPLD7yttViXZ"
    "4WXacqHD+Oh0O1Il/0NM85Z6WqmiPZL55UG2grqvMI1UftVElXhEh+Cx6BJrCmm5ysSMKH"
    "thTIuG2tdz12/ENHzmieq6Eskf3Ayr43JCPh+c3gpHfh7JDFRaivNBMU0oNZBa+cZ51Sqg"
    "HlyG2hbQDbKmaKlohqOc48WneT9/MZGKeakZ8P12FXPI+XgDQUka82enOf8S9MZucxNplo"
    "l4sfUZmiv6S5pasPoBt9QISjVgE9SA0g09XP6tkAYwt/hbIoW+gVVMLE3RU1nKzEoqCbrG"
    "KQTPLovhfZkHuPcyrZ4Kf5lbUMU5CdNr3IzYcZWlBg9TNWIj5InD3d9HEUk44fPrS8P3g/"
    "5Xr3ncETiZGnnMU6ek8E3aa2YV+ShdObXki0D/saod4ZSS/9v5+cXFp/OPF9efry4/fbr6"
    "/NEvLJ98lVdm/rb3FTzbI/in5uU110wSSDmPNkUXBHQyuEAguECq0huug5M61mbP74xJS8"
    "C5bBenEieWm7nWky0VwFIBfGhl5UYF8GH88qKKyjTVW1yTuVkBF9WkFlXETQ26Yhih1Zya"
    "nk4MzRUTvWrvmDiaL98/TiEqf+LU80BOPQ9EqIXW2OI5GTST/Tml6vovJnJzIKdp4/Y0qk"
    "zkUK/jrJWjQZNeXpV6eUnRqeHclvRC+iGmOXDDF2StE4TSX0X6q0hx5cjElfSjoARgI8FA"
    "R7n9N4KbOAHrJBEOmXDzjo11h6r4JEUgjLxvFZAHDZeA4eJSFJAGoa3jIQHrRTWRRngWvq"
    "T4RdlqavF3TIbjopvOzgOkWWniXlndpshzkdAqVyL4hxTypJBXz4tAinn1YmiOjv+XFrLG"
    "z6+UQna7gKQU0kyjiVcNMYU7DhVK3MgYm6G2AgYSzr4CQ+oUlWcs7CkaEH3NmViHS4Fc0u"
    "AZPKP0TcNglTAZT4vVPAvIrt1KE0e9Dp96c7+NNnHIDKg/BIdkYky2mOMQmZzgWk+wtGT9"
    "ENPM0ypts5MjhHKSaz3JLpsrwvOESJqXYKaKEh1uWjIRjEMkjcO4fMZSJu+V1vYawin1XP"
    "u0tstUs2Wkmh0yjmLY64wOpkPkDtUdHvqYpkcMvW4V0SU6ztZBLOVmjeIvdIXoi4UJMukC"
    "U4IR1MZVeTpS1huYxhVuD9d0rN6AbzRSZrz/lvOHc3XzRmDgR4quJxWMlYzyTJ7JgHXFGD"
    "RuosfKbA6JFW64elJTQTUJlkT0YtAFV2Cyly32BW7ShRVFL5phWvxbWN8WN/ejBcYWfBB1"
    "us629Luhwiu2/Bm7Ka38ddVzpgaCZzOjTYoAr5oVddd+At18iTmgkuJyrcXljDLpmYH8fv"
    "vGxPCfn11+uvx8cX3ph+77T/Ii9p1Y8QRHfDgm42mZxV+wN4VZC3tZjKn4jac4V0y0MjQL"
    "bn3qBFFBJ3+1l3BbL07RiD3RNfIGly28BYdI9p83bAYZzx1jY4vfzEm2osJxpCHzeC54ac"
    "is9JKf2qZGBDV6YZoGclKVKE7f2E9Lx7hL7EVCmo8yrS5tnbE+eewOv/c63fHDcPC9d9cd"
    "3iATG5Dsbgw2FE3FxjNh6PT73fvxQ3s46kOT2Vwh7GgahxQe4rNVaLJy5iph2wfR1BASK0"
    "IkdZ6kbTdEEYSzAY7jK/PXVXvUHEORhf0hLMssSNlYuoXIaZYBDj/e/EpjeuXWX2mqLMNU"
    "yT4B9Z/u7w9mquRlBNKUiF59gWwdol/KoEiEg58IfYEXU/bvubb0zHEuPKdoAnUR+Qk7QX"
    "325oa1eNfYamjxREzKbIaX7C+ekSmhNaxmiE3BwKGpjZsKI4nYo0vAoPpupRnhrMvs3f1F"
    "7kUls783RB/KF00C8mKKJI+2znLeyeA3rhqiKwIqo/bdt17/BinqQiPw1/fe42AIf79rJm"
    "Xvh9323XjQv//jBhlYYccg0dfbqJHKLyXp7z8h3WqUqnEOk5UoPKInnQgnH6WU0lqtuXn/"
    "zhad5QihlNjqPMcqZgyk9r5lbF2SWs52nWdbV0xrvGWMXZxWznSdZ/rAmpgjupZlXENNNF"
    "syrmGXuIbA+f7QgQ3HiuyOkQ2J8pdBSsIdK182MH1jZJG+Ggo03wmjr9BHgxZnNAh0NsOm"
    "OTYw+2RzV6TavLOh01dTEWOXDqTRKQmyodNbwzErp0xv4fq8R4NRlXagEbVSfcn581YBT3"
    "LLayhiC2KSwxwKZ84USMvKxjhFE/a7XzRjEbXRWFByY2Zgxy/cnNMVcUp2EOrkfeWO3jzF"
    "1ZRJhm6Fj012oj0NL53O68X6t3KMLM40J0HPrjAaUNTZuFKK7qGK6qKONsfCy5TTPqe4aI"
    "SsMXFJe64tKr0ZG658C19morMcp5Vq1jrPdH00ggcNmipRHyjij7VJdzggeETZfyrWHNYB"
    "+pLz/u4k1HAcU4QaD99NQo2YPHOKeOAqLyvo1BpcKGukUvRCdZ2uTCdhxYQ71k0gB4XZQh"
    "MmJ6jUGIN/zoRLFBPNHLPfo69Na5ItvFQ0lpRU6nUo5UkqMphKBlMddzAVB2ycmsfFMwel"
    "gzwuNZlLjaK8S4I5dpiE6VBncH/PGFb0fNJ5PkmkIHSq4Y7nijkXWfoJQum+WOSI0RXyaj"
    "PWRQTqMM0eUXZsftXjXL43Lsim/6JECOQwzR5Bfhp19oNy+dkkGLsoxo74BHvE12SMLl7s"
    "CeIiCGcDHMfXZCPrGC6+NLMYZSy9QjL001HKGNxTRloV3t49ul+W+nYwuI9obW57cTX007"
    "fbLjtFOPqskWZl6EdDAlP60t4ceBHrYqvFvh+12Uk04OJLr9/ud7qsb43AL3smj08PD4Ph"
    "6AaZ9hIEqGfyMBx8Hba/fWOtlgZ9NZSFs6UPf+gHgq3gbokS7nGz+E+Odrcw3m/s1NkcO3"
    "U2BaFPpZczIDADEAdlggbOYviJ3hNJYom9APayLtA2E3B0dhb3chhv59aeTi0TDeS6Y8dA"
    "S+ItEw60YjaW9HW2gydxGd7D7aXWZOfhg3hZ1/Soz0cKtIUZgqwATA9OL40FiQmOrJNxOc"
    "6wD05vzfOJjbK/M6gisB6DS+bOntZOXx3WVVPxMr18IDshFaqK20SQglwyu+LkZctpIkpu"
    "WY8xOHfsHhYCXRX0gTlGTgGTV+UVL/DOsUZdv6OGIiUjQTZjxDOZcAR2hKnnd9TQ1eTkfB"
    "lD0YAyoML3rKOGQmXYxBwrS14ENUXDIcanr6ltDe2mrioOlcrEbyJx2iliLaxtsNLCQVwy"
    "z5l2M6Re8FqD0BTwfv1GVZv/voT/q/umlesBa7BGM2u8CNoW8YRVDAuC4RTk0jtF2RTiFX"
    "7jfqpz5T2l7IswdWpuRu+7HZWXqduvsoZbbX1Y+fQkIM92GvHaN9DD8rKIDfwy2wZ+mbCB"
    "SwdhH9zPRcD9nA3u5wS4BrY0YytzX5RSRlXV2doXvUyKXgxRKpltaUMecQetMsx6QU/HCe"
    "zmzECRlbWDPY9grO5qpuKMYR878mFDAI9eoOy3sYN6mhKfIIFK0f6Wo/gNhJOmQFVl3pbQ"
    "4soU9LylV1TYGxOPYKPEN+LyGXLokEqxydPor6jxhlYam2UbxDcK4pmTI8X0RLuk/LdjX6"
    "nSoPuDnPPS3c8pqfqlRFgXiTAyYUVxjxBJfisuB/rLXgDSCJGENJ+FDXRkO3Kwjbv74gxs"
    "ZKemh/8nl64EdjOwkf0qLBhUyaE86ApJ403480JcydJrWaxCeUhdbNpTeD9lrIRFMwqN5z"
    "aXKuZjZyikilmqmI9TxbzEhka3Lh0eUNcZ7JNvg/7oF6jhtKDEmuvrZ/JHtz2EB2usGHWp"
    "6CS1/T+Gth+K1i80khq6mJOMMka4VTrKms3rYRJSzmzDwGSWonDNvlPCNDUOr97yWrkocJ"
    "RdZJ5kF4k7RRq0pEGrRmJraQatUk0Qx3doFDLTrBRilWDPajZI0p1aulOXAlWlOjX3YkhT"
    "qwV3xkbNWjGl2oBgqI2gQ5kE0ArRF5531Mlsc4OWytqggAwIMC1ksLsSA2Lsn3hm2JrF/n"
    "2KJnMbT5BmOmY7XZmxPpnI98q7Yh0rOn218V9MxLgOahtmy8lgepZU2h3+c2SW1HrxYq3a"
    "qv9qlFqyacq/GkFbvupPm9GUaJKc2uGz1Ou1QlXfyZT+WdVJUPXCZWd/EtzHhaLrmRoel2"
    "R/hUbOqsLW0etcnH+69jU58Eee7ubxW/v+3lHWJMRemTyknChzbp8uxSOzQdqCqOpKV3bO"
    "guEakpsIz74VIEcJkoHhd5aD0ZD31VSkDqMGOV6o9q8HOUqssGIQyGrErb07X3esj0d70V"
    "CWYIWnc0p3XVK/Ob00aT1tG1TO+PsczXfxqHJXwzby+mvg2qOaOhvPdM3NLLMrYgPWXcfv"
    "rYF4YaIuqVYOWN1QXw2BSlC77ZRQT9Ft+7XVszXbboXyV79lgaQFJmTmQk6iL6gKzLtAFk"
    "UUVM2ub+iHSZC2afITogY0YEeAk6/A2SuM+MPE+efkpxaCGqUML2jLetB0HtwC9Gm5D/b/"
    "Ec/kmbDFhlXk1L2HT1gjxURzDaqMr28QG011CyFrJlrNMUEmo4UvstilAiWPlRWjYX2/Ku"
    "/sMxHBK/7BGgk06wV15v8+CZbHCUfDtQp7HwH/dn4XD+GBN38uDS+Hnduhu2LcBeptLd7N"
    "n2wh8D/41g0NFnQaHq3EAYJJK3MQaWSojZFBc904RDwDfSKZ8bvWXoH81BSdXJ9IenzWeW"
    "7DV4vI9Ibp5AzXeYZftXdMUl2esq1pYZo6O89vaVCrpJRdhIcqynpEiGQVhFh1zDjTWBTV"
    "BKFENlZLLSRcFAU1TCMdoPMdoE0v0/WO7s9Ny5jdijk/h9dUhutz8ogtAdemqeLiuEaulQ"
    "LA4kga7R3BbWJO7jjAiRumVgHnba46G2IGqZmqRow2aBVQJxqhtpsVigQp6rtmUgMp5puJ"
    "XuAfvjrPU9O1eE4b9qeBFZOSUzRR8Uzz1G19SvAN6NdWimaZKfrCasbYQUsX9FyZaq6aIR"
    "h+viy3o15RauTqopFzFryI0BdQNFDkuyok8l3liHxXSZEvvHFElCdhOqn7rLX2JHTiCk5y"
    "lFLqyOo8y9S2ZjTLl39zpokQeY3jr0++9r53+zeIK/eeyV23c9/rd+9uEFupukacLFOHzz"
    "Th7RsxjWWUao9RAFVxBXvQWCrEXKVVE81GOaBoHMKVMAjSctbcO+Og+v4jYvmkWlqqpesF"
    "6vGrpY8V2CJ66cOoTF3oU3SlwaRkK0mDFVDE2/KF6io2brib4NQ2GesNSkvIxAmx927Fcm"
    "Ri4x2brgKTIWuxXhmrbimazp4SamETKUT1PCPTVKRVjiSoKI3WYVeM2ZxJIZ5wDIiP3UrW"
    "5To2Rofd1zgcJmO91yENDMdFOVrc/JHmCnndy0gYCsqX2X11k1El/KUCLhX0dVHQy8yx1W"
    "o3wps9irHHkKVC7JE0EearqyIwX11lw+y+Cy/1MB3qDO7vmXCOnk86zyfxCbEhskNoyfsU"
    "jVM3lZ/Tw2XcxqLnSpyucVBXcro4vIkAzD5B8/C9uix0rFzmHCuXiTStDCOhZewTNA7f8o"
    "8KNhbGKQqLnKRgPkXj4K3keIALckZVsRUcomkgyoVAzsE4cd9plliWbLd946A9K7SAz3IW"
    "8FlKNEOgwijOSPgkjcP4vMjqzV68iQMYgwZsbDHBXEA8iVE1DuTrQgv5Omche+/S5BN4ly"
    "ufeIyw4KzEyRo3Lex0KHjA5J4w2TPDX+ZPTUS9JmJMj1JKZ7t6m9Qjmk6haY5Qymmu9TTH"
    "rD9CnrNRUukhU+d5fseGqaX5oGcmmQ1RNCbR7PnZ5afLzxfXl362Wf9JXsrZZGmgqHGsqK"
    "UmSiU9ZDZUrnHQSgIsXrkm6Ok4gd1cuSaysnaoXOMkX0piLpLlz0+MdZTH/cbEtqEQvN1z"
    "t0ZD/xqyOqOmJvBZ2Q2nPuuiqfAE0as7gtTEUN8YUqyTXZdS11OLNQSgKv3w+LZL8cLztu"
    "MmH7wx8RoWK5UNfnAE/2mhJWM9KUHmnNq6it4YT3uKhlhR0XSNMONL15H8hGg1p2iuhLMU"
    "8ro5btAxoyF0SlVGyobOKLu9t6EFXfUiTporQ7MsTKTzUbOcj5jcNqeiokSESKbUiQVTOe"
    "CIel/EyJrodVSFfTVdRz9iT9Nh3r9y/kA6ou7vo4h6yEPxw7f27z9FVET3g/5Xr3kI9c79"
    "4DaueNCIGx0a44Eo1bFCMvQOPlEM8ymjqgp0/8l+Ub8dDO4jqN/24rA+fbvtDj+c8SlgjT"
    "RHTk4qeaL3rYhqNEopVeC1Vo1iVUuTvTIVo377/alFP1Z1O5SsFjXwgm5nTIhSSltCnTeM"
    "jLatWvUtoxj3E8UYPrneNXP3+lKgGhm6XTUI9crVTD5mGeqmMKaF1E5jI0xRIBAUpBInHF"
    "PhYZZoDkof/MJ2nJOVzkRw8WM1LbZTjFhQB8R/jrPADcxrWMj4s4apgKQIvUcROraJxLjU"
    "CKkU7GrNp4YOzqJnWYhE8qj5PKpn3NmRQ22YbTfOn4YWVA1zbPQWvGpsZqYN930RpksLmh"
    "ZJu6HpGFGnLBfU7LIoY5egMJjTm3mKfptTsLche6lTBcqCMT7KxNhk/2+FrWotJ9swUpX1"
    "z7w7zou9UtaSsoUHZJqJDJuk5uQ40GfslLCDrkJpGf5camzHll0hrJxeJX9ZF/4yvGSKwh"
    "6mkXdhjIeEg0PYvhghagTrLq2Lh+PGqxCNFuyah+9J4P33x0E/He8QSVwc0mYW+l+ka8fs"
    "25gGPYCRD30c5diBAh3EoWdyzVhlXIY2U9L9JfMMvEliaegVMPTKkLatTqBj0weE2FrBaY"
    "5Symmu9TQvFGs232o3RymlEbrOs8xE6W0UuHaJTjlydvdfBCKbEc0u/CDGiB7PrFbCh8rI"
    "RhnZWCcF+o6RjVXq0NtODuaT9KJ+/FVrQzk/v9FGnfmAYGRhohALfXhmYC6WClk/n/yE6A"
    "tPKb00qGrPrFP0OFcMHIpX8TJLO4FmqpNZWrOS6vBKRkjRdP/3iduTn6GZj8T+4vk+/5Hr"
    "C1FZ1mBde8GzNZyWQGJoij7GRC1bsx77rdX9irGpuQdHuQOwNaq947FtYsMsv/c5VlR/T5"
    "TbtcGOx5U5dhyCSgZdMa0xB0az1pWknaZL9vUVpfnWFTKWjkQNMfTIRNYykfUPlcg6uFBF"
    "ln2UqsZ1AreclOsiWYCvs5MAXydyACcZl4LLP0nYPLjPzj8XwJu1ys7J575LTcnH3uXuAZ"
    "nBspYZLGXS1uqStoKG9l+CWcnDNI3Dt4IT3zaYzDQTW8EhmsZBfFEA4YtMgC/i+Op0puhC"
    "CzigaBy25ZculkUhZFGIoy0KoagLjYjnL4lQNQ7maupuc8zEpMcwTeNQLp+RWBrUCcVM9S"
    "wEmLvEXiQMXtHDI9bHHmEn7rElAP1Jf9DvMrgZ5TP5/566T927G8SGtLH6TO74O5W/+9Lu"
    "3cO7F3b1OAlaRKeriOCZLXZ+zpur8WouxPyl0TZue1RSmj6CnG+4EfFrSe9B+rjU2cclYn"
    "Hc5lCMdFBn1fJJr/+9N4KDTiPvEAb/TB66/bte/+u43Rn1vrdHvUH/Bi0xUWH9clMaT7Tw"
    "TEbDXvselqGm6O5f4+7vD70h9OaaablzJvTZ/oN1yfpR1qwb+PtxNL576sIT0xqrNjtxO+"
    "1+p3vPD90ZgKpvee6WX0MpxXQrcgKkkEs/1Vrvf8+om+LsX2z/Rzqo9f6P7uLHp9vHzrD3"
    "4Ox6054GbbfYiWdFVItn2brFs4RyMWJtF9mDEUK5+2q9+6IuPoITnSCWnFad59oIMuwX9S"
    "YOkUhv4h28icG7aKWQ7aKrktRyn9V7n4V87JITnbXTQkR589uouYX5iqebVcyxRsC1Mglf"
    "bvRnlFBGfgpEfsbdWaOoZ6aAjZPJTLBxYCOevAVRjdBISOOQprkZC2kIUujlfVrn+9TzzU"
    "5MdE4gVkAiq0IktOyhqJPCgEaoZGRbgmnh3PkWKzVJKRdsftSgsxKTGItHDQY9Heei3Rw1"
    "GNm1GVGD8aO2DGTdbo5yuW5GNdirBSANbXCJ7AZkk4fhDrnMFYt91NS2dk9n3g56atBhEe"
    "cKXg1lscBj/L57EcYHr7fue3MLMaqG8lJC6VOQ9O6gq4bCtGBXkL5rvUoXp2+8r6buQQPD"
    "ry0HqSH28tA2EakMRdUWOD2ZjUobEfX9PkhN3aOE6p90uiNGgyUmf6fTpgI0U8xdz/BHew"
    "n/6ihmY09w22T7ZDeUnqCLO6VIceajhMhk4s5Y25Ujf2S99JrLjFNoPi6l0vcD76tp9b5l"
    "QXSRLafszH8/Ks1iu0F/UDgfVkjks3NO9wHBI8r+U1zqs4/XsJQOqXjWMEfyzU4d5kvGG/"
    "OHjVW/6ebKGwS5VKllLxwHxqDqxRS/KiSr5MXPaOJ9gaZOwmUu3G5OYrjuf3RZZyOxaWX6"
    "pQrTL8k6GyWbF6WPfE195Jep8t7jQtH1TP8ej2Z/rj1nFS1u17Xn4vzTte/VA3/kOfQ8fm"
    "vf36cUmdfMeRLIbMdkr70strGDW7Is+LDNVByd/9RsrpDX7aY5QimnudbTLOt6/BDTHIh7"
    "Iux1lEq6mMls/zLbf32UZ61tsv2nHAolgBtK2X+UJ8FGbKMnYR0rKbheLtlK0cANZrNWdB"
    "G03agWHc0VCymBdnKumEhBTg9JNebG1qlFD6LwO6154vU8jWTQrBWZQKkubIK68MAcTU0v"
    "iR1ZmsiWKYpphEhCms/QHOLOrSmw5Vy6yeVbAraNcxmNQxvZs3VkZ1xX1Gx2JvBV3czOGE"
    "HbjezMb5xB8Qo2IYvqKhRxCliWFlLAoIpm7LPAkLpc6hpWJ8jCum6i1ZyzLdDAovQN4ZcX"
    "PEspGFXdMAWqRjl4bGSgovvvjTWD/5szuvTYSPgk/gwyfsCOkrxVE3irYH0kcM9OYRkhqr"
    "O1sLilKpZmu1ie7bxE24nEdd6m2sY869HWGeuTh+Hge++xN+g72QVDqTafyX3vS7fzR+e+"
    "e4P8DHzP5Omx/ZU94V6xz+Thvg3ZDXWFPJN2p9N9fLyBE5KdL9CyO3yElthgf/19cMv+AJ"
    "9syFT42H2ELIUmNiGX4XDU7w5vvGJ7z2Qw+qU7HAP9DaJwSvJ0FPFD+jDWYf98LbrxfILG"
    "JYy9uC4A7kVcrx6qG3CdANe7qBL43mqvmcb3MNX+DPBVnmyODf5v5+cXF5/OP15cf766/P"
    "Tp6vNH3yKffJVnn7/tfQXrfGQakuZ6VXtNzSSWvbQDijofcluu7vKzhYODXxLebH8Ir730"
    "h9jBHyLEBsdOlLy8UyGqPSadOgzsJeacMvAMa+9buSXESKXBWhqsGzG1MotPrRS8MtNMhZ"
    "lmpPa8SSZrHkafreH1ouw363c94b1ADA9aYsOkBL2xi4cgjZiaiuNaV2uOI4rZUzR5pQQz"
    "xmHCfgpFOiWvoHsl4ZZ/MTnDnBK4s5chC5jN8Z8WNoiiC+p93e+Af4bLMZdbSR1mUNrmm6"
    "I/Dq+0BPI5VQSjZA0U+SvRIcu69bJu/Z5hPmzdelmetNrypAbdvq6WR1vnVX/SvvvW698g"
    "XovymXxr99tfwRLk8KvGM+l+e7gf/NHt3iC8WOp0jfFWpqHS6/ICuONX7R2nJIUsPj1BD1"
    "tN0n48eI92jjTTyRMuWoggQrdHlbDHix6tSpinZtfpK5Rx2DKxe4RapnWvs144JI2KTHOI"
    "TM5vnedX6v0r0Pt72hUBREMkMu5PenQfyqPb0+zuiGzBhK31XK4bUQ3t1QikbHzUf7q/L5"
    "b5fM85Fo8Ea7Gkb4J2kFCK3BQzSDSBbrYVBEfbFfNwtzRsIsYUeT6RkEkM/nR3KCOmusoe"
    "UwPZRNfIG1ZbruMlmmNFt+Yt9GooDL0W4kWTW6ydpekZnu6VDffMhMNHjAmarpEFI3kDKD"
    "rrn/VBVHjFBF6V9c3OiZeXU9S20IKd8c4HsbY+DWscDkwk1EKMsIyEaLwblwOd6Rr2D8GS"
    "AhNj9pTIEOGxqxkuZmjyxit3BNbL2FkL7g+BB47X+e7DSeNRXYxH1NBeta0VXAF1rTWQv/"
    "X+qz28u0Er7V/sFgH9Vu8elFuaDm7x/V/BI568PZPOfa/bH90gZz8/k+/d/t1geOOeZ/XQ"
    "ePHzWFQg94mkH16t5fHw3SEyv2E6qXGp8wwnbtZtjt1EJ3u0tBHGxglecSd9BiY41hD8TA"
    "bstKXsrL3rfhuMuuxQVvGCsm+EJ+3OqPe97T7l+nmFvxl2vw9+hacGfqdv8OSp/2t/8Fv/"
    "hvGl3NFnq7O59GAid162OqLjtPKkPoZ9PE3xU8i2jEeImmcdr8IdJEXw2G5jxXqQt2Sdd5"
    "dmjh3harxQTCtNKbnJupsgl8XmRYrN6zpdmeNosK5IvFUavTSzC0yANMyVb5iLqOmKYhoh"
    "ksY5mZRT2o9rj2ZewJhMcdqsFKfHCq6wcd65iErAtuN3dJTnwUZkIze29Hqo1utBrN67Y1"
    "ROESYEfB6+Qh/NAToa/EItbbZrIcA+76RBR2caEw8Gux1xcs7Be9ZRU7FiXJHFjrGxARmV"
    "zF033tDpbeh01lTMZPHbEjyzQpo88q5ZPljpgBavytmL9NaQC0DQjc093lNc2IKDf3MQPw"
    "naFsw57/ttrSCC3s2gatIFtuZQElOZUjuca/4GTXiBuDEmqjkBV7OJweZrZU5aaKIqa/Zs"
    "il/YedKCfiDOnjVEE97NJCuT/V6/AZzdRuyZQVdQrHNlaJaFiZcVgGFGTMVxBHKJwaGkxT"
    "7HcY1T0Ioab+B8B3+xDtjpuVyCpx37DgXNdDp7c979014swdMOvpJbSZG1YpPDPqDtFNnz"
    "u1jQd6w6WfwJV67CB/OPX8212RyacFQU9iOzExUELoyxZLP8h3PoGTaJrAXSaasuTlvZeU"
    "zTIT+G3KVbGx0L2RxzTI4Ji6O3CQpGn/vtG4juZRF0L7PRdV+lxZ2zV7lh5/wISsxCftlO"
    "j6ZJWUPLqNy5hdFcZu2rv5U8cY8XvYIThNIGk281iAZ97KgojEaaHCe8G/WFiSUW0Rp22o"
    "+d9l33UBnRBktM/k6nJykylPeqkBD1T7fh5kRoTEZgHXOJAGkWXqRUn4gnJbthQgIbgBNy"
    "4QZECgPPDFuz4G+3bUoKtIoHKzP5mVf0nG8FmZGsIfKJzEi2z4xklmZlZRBKx9knaCDClT"
    "ih2oZQAiy3eeMcfK8KYXuVg+1VEtvIDSAiokQIpaRSa0lFujPKzBh1kk5qnK350V7CvzqK"
    "mWrjCb8uJKPMvJYFsjWbTue8kpNjcwA5wbG4c6sDlyvcx65IkJ5QOSmUlNx5dRmY7SVcGl"
    "ImkTJJClkDOWYpkxylTMIucctOsZDkVK7zKRqIcRmWKin0SaGvHgxsI4S+KCMlMstRSjnN"
    "tZ5mKdtL2V7K9oVk+yeosnynrE9SBHv/XatYDSbWeqy6zTeK9r/QFeRyX0P1ZnWTLRC9UI"
    "Mn62PdJwX53boqILbDj5Kuh3UVo90ll7zNMz2yNl3hx3sUpUELV3Iilh8KDfA0CCnyWqYz"
    "W5ysSU5t52eXny4/X1xf+p5t/pM897akZ9scK2rG1ZgJbIRGoiqzT0iWTrJ027J0bZtNia"
    "H9iwcldaiaarRJNspl8jQVE0uz1gwYtbDtBtp6gSceC2ZgFeMFpIKeYc6KrXgcicUYuDUv"
    "kAkpUSF0htEsNGJbrOcXgy5YO2xgL5vzas6eMCKIuVHMN5xq3dn38ILpod2ovpITMbNuNN"
    "aPzIbcGO5We3VDW4uqfQOKcjS/myHfm0r9ukixu+vsWnfXyVJ3WGX7ZcbEV0MTATlO10D7"
    "RSVq9tlc0WEEIUtchKiBSJ+dfy5i7zz/nJP49XOiailNTfmaUxaWpvN0x28wuii0ki9yVv"
    "JFirVzRpdC+PoETVzBVVjsFcajjj1zShTlW+01W0sRJmuSMP238/OLi0/nHy+uP19dfvp0"
    "9fmjL1UnX+WJ17e9ryBhR2YiKXIvFHWbSnshMmkmq7WZLCQrCM5xlFJOc62nGawi21i8TZ"
    "mZ+ijm16JvmIzF5cQ4XSnFoBstLDqI8bpjorspRip3VJ13lFvTY4tDM0opZ7nOs3zQ3NtH"
    "xPAI5IkO6bQFMI1SSVDzrXQuWiVY6RqXEbAVM9JFF1Z6uodK8hkPNHVWOKfxsaKbndT4wL"
    "k0QllUUyyf0RyrRUyeQXrXopZPaOuYHlcQSmZRnl2Ph5VN1zwp3w3YD8F13AzFnP3FRCYb"
    "FpJjgIdakLDkFA2IvmYkJnL4dTd5n5Fu+dz38Jstn9KeKO2JP4SIKJWmDZcapNL0x5hmmc"
    "huT/KMTGTXrER2geiTlssuIhgVZr6L8d0DEoR6gGeey9aeoh5jXE08M3CIcXVaOLzNz5y1"
    "ZacD+Mph9i+DscR0sVSg3YwxRmxYbADv7P+RZLv3Prrkuut1xuVx3c78b2GkSRA20HmkWq"
    "++lACXvz8O+pvd+tJCXFSN7e7/ZQL2MVcbSYMZIInwZh68H761f48j37kf3MY3AXRwG3fg"
    "eWFn1Vinr9QWn4pUYjkdO0wHw1Ijoo6uEaIGHj6VeLkGq1YQ6hBV47wwK0Fa6lsaLoi7LL"
    "VoPd8I1X5Z1+MQwLOlw5A9jKq7Vv5LjTM7zu0ki7SVU6QtsbeTkHnl1wpqfR6Cfo5xO2+u"
    "ehw5zQpoe3bS4MSKKqZocZJlFwtocmKVH4uaUr3yaor5FihVwKTp9ucoT2YzbJrc0Oln/0"
    "gzjO7WmWCAZ0JNx0NFZWRmU3Q6qzkV4e7d5g0UoSpJJmlgxUyr0JkXkulRSNGpiOjkH0cJ"
    "jDcU4jJL9XCt29pukvCkEHOFje1mOUoqXZnrPM8u+5LCAdxSqmOFZJ2YAVlsgqeMrlFzej"
    "sY3Eem87YXi4DsP3277Q4/nPF5ZI00h8NOyUXkbY1pSuKx7PspRta4S6oSNkD6YVTnrG8p"
    "Ly+irvohGgmodGzZp2NLkFcrsYpLAPjR66eh2IZ3bq3Slbkqz7TCMr4ytIB6KRQWU9BTCB"
    "tMXOSFKH29EOuLPeXe767i58bJIatYbvsWoobjvANZMIEa/OfdxujDRDHH8CsmP2U4CFU8"
    "6DN5Jj0LTfGrRkyeyowRWdrsDVsttJprs3kkIe5cISqMHE96xhOdOc0J5V82ta3wF6GZQu"
    "BjfgaXJv4DMBBgNny4fy/dGqjVwJjwM+8Yw6BTHk+A9ZcW/BM+hP9K/smQlA2/s1/K1qjz"
    "vc6gGtlGDxcrweN8bDm1dOLJ19gXeD2HxilxBJh//4eopXdvOn3smpNO6iiljvLgF+MehB"
    "P33BUSAgMSKQBKPXAd9MDOlZ9iuH5cKLqemWYrRLZVkq2aqY7cHFsX55+u/axa8EdeHq3H"
    "b+37e5k4a9f77ejUrQ5DvWUimBitnOpaT7VMntXs+Q1JPAKSSZRqBwnleGZWQLEcFbGFQm"
    "QjlHLn1HnnbHX7yQRoRzG3YUWW2P5V5e49ohlezTMs2F1iLxKGk5SpdjsoJXVkNbN7ct/9"
    "MrpBOn6xnkn394fesHt3g5xcDOozGXYf7tsdeGTgpa7M4Nlj9/GxN+jfIPeaZ09G7S9f2N"
    "9gQ3kmX4ftPuvy1VAI9Nn/2v7a/daFR4EB65m0Ox3Wz43rTuqO9Ic/0tpxuxBPtF1AAXCW"
    "l2Y7ocSSlZXKZ4EUcxxS1RcGNUIl2cpY6QiZr7F8Tl1611QErWvdFY1bi1BJUKXLUrWAbn"
    "FJlXNDNQfOHA8wgCoJrbBr0pPbzXFCutEzKbSgpL/XPv29Uq6rEoB9CHpqKLTRS7oAuLKw"
    "asmFVdN52BLwlW62GSjL1NgiCGenxs44IBzBv7wDoiDLUE89weYzIqInieDLPgH1n+7v87"
    "yZZYKL7ZM3lOv3zT6KLe2TDN9v922rsP83Ixi/uRSbUwsQNHxsI9b+FI3mGBG8gszm3Ml5"
    "rpjgQ20TBN2aPyOqq+B4TTAkcFTWaGlPdc2cYxVxi5ZTRtqa4zUnYI+hB1fJnJKIYK9Dyz"
    "yR9RIYWygvT6Sip4VxjvCfGW54AUUjvHbzbGzd30cR81oiJ55vYrsf9L96zeOJ8mJqOthN"
    "syTg2XkJAwqZjHCHZITSSbLhFmZ+fY1fDLoQneMopZzm2k1zQuV5mMjBHnnXLMUFP8FBht"
    "7mc5DRdkX4Rvrywlgyy4mMcxN38z+XmISTRqFbp9oO+jAJZO4JYvwalFpvRaL4NBNN+Kdg"
    "dfITD4VzuEBrblD7dY6UNC7yIB8CMYa8wtCHCfxv8jOarBhDOgFKzoyuGAP6oumMLUEaaf"
    "GQv9gAcIrzoZ0X7ocD47o06DvQ8dDAn9zCQ9DILTxEX54JRBPyeppBPnXIoY5W1Hgzebfb"
    "hAlGtXozA8N5UkmYYHQkDBPjiS0znZqlR/UFnbYiVUhkiF8TRAZ3r46na+FgtBTSRggRew"
    "hLgxMW9lSK9qiY/1ykgzqjfjIa9tr3sI80RX8mj0+3j51h72HkeMjZ06DtFnNzdl7Ene08"
    "253tPJF6WyGvNrvhRPZBmKbOU7HlBijfZ5DfWSII+wQNhPf8qkj9CtYq+3y5SlSwiHAFUZ"
    "Q9Y0A6yB6NBDoL6NgVG6ZDncH9PZOq0PNJ5/kkNiXA5Iooirz2+1cThTicqa3plkbMUxj2"
    "EJxNJcojWcSy0vI5UeFHRHUTpZSqm9qpbqKxj8TaYo5DZHKCaz/BydnNT+vg0WyV02GryT"
    "yr6pQsL6ODgRfwCwzhJBkRwv1B+rH+kMo6uj/EEQTRb8vteIkYqYwnrfM8G/idbpdOPkop"
    "Z7nOsxyxJAjJBWFCOcd1nuOQUUDQlhMnlAGsMdW0Rt4EMQ2RSDRlgGX1oOqKaC6kEIlcoj"
    "E0a1a7shGg1iJmPb5c61BGsNzYVRkQWGFAYGbhS3Fwty99eSzgZhe/zACXXUhlIOt2c5QX"
    "12ZUg1u7AKQBa18CsM2OTUtIQQXgBS6/BGC5xyu+dztrJrwhgaiEKibFoogFqxELxRDXkZ"
    "EoLYC4ZFdvZ2lnuXr7C3+Dqzcee9tNoPzwX8zAvdr1g3bKoyhoapsagRc8bAHZy5+5N/YL"
    "NRBWWAv3/mq5ztrgDT1TFkuFtT5FE/ZwrFgTSFCnqCYidDXHBs6pXXyIL6mPJ7V0O66L27"
    "F0gJUOsPUVLqp2gPXOTRGQwzSNq0zyuQjEn7Mh/pwJsaATbJyscUifXRdazdc5y9l9l+YF"
    "C+9yvWBnboqLotPhNm+c1+VFkYP7Ivvgdl+lzQF7lTsF75qpWSn3bqYXUkDQGBek87PLT5"
    "efL64vfT8k/0meM1LSD4nXjbSXInCGSSSgcUCl83Am1E1yEzCoteU0RymlM0idZ9lRCojO"
    "cEAlZ7fOs8uTqQj7+USppM1fuqVIt5TjQlO6pUj3iRqZk6T7hHSfODZUhdwnXI6pBFSb7T"
    "sR5SyF7fsxfxWe02vH7L7RJGLNQD0aSa+sy4CIG9/vlHWDDtJKkx9HQct1aXBRLeTVMFaV"
    "gtmPf6ErRF8sSBOHeDI3SNqmU4jEQorlJG2bszbsF/iJhe2l73KggRcB4e4FbMiku0L53a"
    "f4IPx32BsIfvk/Yl4J0lugLt4C7rpMKpHSEXeb52mPjvekSYMW1EHSyiOtPEcD6MFi2Y5o"
    "U2+vPTiEQ3BNgd3aI7jTfuy077piDsHlcXgPFH5Il1hGKn8Xfp3L3S15wzH2W25k7ZyunW"
    "oSTsZdSKWNJuxSnbg1I6b4ha0lNNGVpYnNyQ2aEHsBi4Ma6P8gFRO60Aj8NWFcHKTfXbQQ"
    "wa9MEnjHiPuFIkuBBLyAVZL7O8gXpDKIUdWS6xJk2QZJ8Io5HqwuN1JuEuBonatyhpD8bl"
    "34XQO/Y4MtbMErMkYmDRdRpiPVEzDb4bK5mTAvC6U0vsxJaXyZTGnMj8Xi/LHXXPLGcd74"
    "jf2I9HW62Sveo63zoj3ptof97t0Nwgo7otVnMmr/2u2Pb9udX2+cW3kMt/Iz6QyGw25nBE"
    "1n1DDwDL58i+VevpO8YetCDvJe+zpPy9bO8cW84/Pc45MJot9TI+lyEkS/p+cdbALClSSg"
    "lxo1YY2aI2uIoBZQ7Ajc8bBjKbj5klmKoUh7zWQQImT74xKq3NYOo/C38/OLi0/nHy+uP1"
    "9dfvp09fmjzzEkX+WxDre9r8A9RDZ9kp0ICcNiExAjbExG1z3jDyKZawEtepuFSBp4n10W"
    "Ez5yZI/4ZWZaOE03n51b3yeQNRh3SKM/pVvm7IwQykCNWjt5RxWNRTVRUSqpiJJO3tKDtr"
    "42MGEPWnd7lwBuO+jpKE+CjdhGT8ISkg6VZ2Ps6Fhxf2PCwOi/a+VZF0GDxxqNZ+HWGy2M"
    "v82d8qLcKIlm7F9TjJaKpjqOXSvN8pLSLJU1tS0ozqmZTq178OmC5eqa9ZCO1Vee1QYKea"
    "4dm+ErxVDHM2lY3OfAOyW9cYb3MuAAuIxdYuCVaEAMhqjEZMghFs6wGdDs13xYy8utlWMg"
    "DK2JVN47HeAo1Y+sk5IcWCVsbejUKo5piEgKCpKnPVhUGF+IpWDrdXSUS7YAsqEdW3IWTd"
    "dLLToDwgk03V6OkU8okDwzYJIqz5uZ6X9YwPPQkw0EXA+/MSbbZaUVL2Gl6yXQch5DHEjg"
    "uNdC1AieAyN/gybKgstbC4243n+TmW0YmMzWk5bHvM8UHRNVMSA8xPErTAoLh/6YAg6JxF"
    "5M2Rs2hcfjqhh8c1n9mwy/yuQY6fpYCdOYLdm46yMB+gZTsUsj7cRb2yl/CLezXv+r43fG"
    "8H8mw+6Xp/7dDTIw20LqM4Fl+7XrOKLN2A9/xY4j2pfB8Eu3N7qBXMgvWLN81zSew9X1TW"
    "OjPJOH9h+DJ9bQ4ZEYZbfLqDCGsUZPjtubgeFYrosrm3SKlU6xR+AUKz3iq9DYSC9AYc1h"
    "mKMX41LilJJX2ZpX8YQokZsrTNPA6+uiwOV1kZ1OOOlSZWBlIYJvQNG4nNnle6zVP4BgX+"
    "nIqwgfOBaXy6NdvtLhUjpcHslEHJ3Dpaq9YlMo+CmgaCBfc31Z4PC6vsw8vOBVjIOXHq2l"
    "C5IzXROvqBshkohKDxXpoXJ0iHrGNwE8QyQSTenvI33Ya49tIR/2JDtQArQdv6NmIhthgQ"
    "oAC2dnCbA+ut00E9TQBSP9/urr95fjphZzdHcjS2KmFpfU8w7cnGo6HNPSjCn6j6A/3zdK"
    "rPmjvThJcenz37WKePUtoDVvKlQFm5MhzcnN7NYWcCpJu9aZFnrDS8sJxQHnOPAe1LDJ28"
    "C+dtMCahaUsXaKVCtoquiwNZFmchrTXoBvnaLr+YWwD/ExBbz6fGgjFqugDoNMU11X3zV/"
    "5ooa1H2CH9qkLq25lVtz4bBKuUJzvBV8ksb4Iu3ZR8GkjHALN5EonUR/O/QdR/1t8I9Tyh"
    "nYbgaAtd8G/yidRH879CH+ZBv0o3QS/W3Rl8abptWdrKdKQBocjsbgcIiyk/VctOVUnTxM"
    "0hxXy5tWk8PX/+aU4wjaFEiT44SeYkOjKkQUmaFAVFdr5YnB6APXSXEX3J94JOpqvnbS16"
    "CZYhgaViF4CX5+Wlqc6gYqoO9yxh1jJ4QsLNi7LsW5AayG7VXSZLuGLZFSU+TEcvKYbuYU"
    "GWzaEIWdu/TYyjEyfCozmIoY3Q+tvovuX0EIcWrg6A8GYHCyFEYvIPmhoZOqYxkIdNSRFC"
    "7PtI2qJkEqAwp/KHVx4ybhBeNtZiBCJuH/YVTGjZsAV27eag/ESeU0bG+4tVzOOcnwbM6E"
    "4xPXmbM8uRu2v4xukGooL9YzaT88DAffITWNslwa9B1qsj20e3c3PIvZM/nS7t3D2xdF0+"
    "Fdpz0c9nhVNocDiSuUinBSZ8XCfnOifhMh1VgxxWJ+A4rGMaoXhcKqL3LCqi+SYdX8oBeV"
    "UzWZbpgtKGxZ+laRu1HKEkJ3jwfHo4vclVbfCqy+gX6/KKABhQQz39zLkCrF1As2raHT13"
    "HCutEgGaypQhEl0opeqhU929KbDBRJc3N1Sb/8+kPGiET0XE4Ew24YFU2wfSwAVe8uAIdj"
    "pseAe3JuchoYu6f1ZscBKFfj0JgQesKjW7i1rYWYcGdALIpn3jeT3gDC1Jsr3UiDtzR4H8"
    "NtdcQG7zrULpDm7sr1CEemmjxRGbPnclOC+snfeKpul/6ZbNZY3jGpnjVg91U99JHw6WQL"
    "jU+YTqZqq7XCx5mq6XrMH6Ruy7w5DhHW2VqwpQr6vJAK+jxHBX2eVEF7232LfRUjlarUOu"
    "8sf7K22FxptI0z8FSyu+Dy3ObGCsjkrjqWXSWY/TJBKSOp0tg9YWBjZBLVXIOFh1YJqvUn"
    "s5BevZ6oblSrx5ZVRK/OvgH1n+7vT7LOBonupnx4idMwA+AihgtX17qbSr5w7rG6yQwHUc"
    "rz9Hcp+ngvLV62Kt7Lv1co65VtzOaKidF0DUXn3SSKp2jias8nN2g1pws3eE6xGFBTm00c"
    "smgLETql6hri6xhz9TN6YaQqa46J29yiusrD76BzxJYHRjNd0RapGa8O9iGbTQM5AXc8EY"
    "rDVlZZkLK8YaSZoy5mjqwiktlCY2YJyS1FxYPq4/dQYiW7WmQ6vsdQIXJLfK+LwHudje51"
    "Ug4PfZYAxjEyqfMoovMIHf9CfpkBmVTS11rpYW03wZac4COZYFmRsQZBMzIQu+pAbAMDXj"
    "z3svhKTyHearHXTGFzoAAxJU2gyyl+p6SKdHuofRcS66a2plsaMU9h2EOIc5VUxDtwLa+6"
    "HUDlmDIOHMdSszOmEkPGIYrP1HSxll995hDxF/VctPsLv5CBBQewYTDWmrxmWjLct61N9o"
    "zxLGhYILaA5woEOrRSTB4hDqp/KHUxs02LLrDRQgZmfIeKVbALsN4N9gsQ/OxT1LPQQlmj"
    "KeaGA/b/F7YnnUIZ0KWWGpCwjyEFTRUcuEBprFjSciAtB9JyUMByENs5RWGOkTVQX7BnO8"
    "3mgIFjsNmcPLT/+NbtjyBXyXrBuJBnMux+eerf3bg3wjMBbL52b9udX2/cmwHuhfg1c5gg"
    "gS3cmKVKuv4qaWlzaPgEH9jmUDMBSJocamEfL8HgkFBZZcv+VQq33xRNP0kRa/nzVp5AS2"
    "1rSv8cL7yGBfz0oC0TLDWLIc1ERBAUTcZIcKc2+McpGvB6jtzdDR6wf5rIYuIbPFhpS6ze"
    "wFsQMucgYTJZlXWl47/aJka6Rt7SnPL2NKqoWAvViJ0bSMWKdxmpNo/vkBJuEyRci4ocmE"
    "7rOksA2zoTXV0WcSa6usx2JoJ30isuyyuuCLzX2eheJ8A17ek/cVr9nBylQUDSQIgrSfII"
    "N0wS4hF7mnFAuO0bgW+eiNL9fRSRThLma19CuR/0v3rN4zbtKNhza6GLgO21l2BvAfbMwA"
    "DOFnJ5lFKK5rUWzV1mVXCKAyo5vbWeXsWy8GKZFi+XrXIJkTSmoun52eWny88X15e+jsV/"
    "kqdaSfFmC0Q+IQf4gEwG/dd5w4TkeKEDMSCT81vn+dUV0xpjw0hTRGdLRlGq5qlCyxKNaq"
    "IQbTtX2EmKTtR71SqgFlVCbTdqRgcEs327BuWkinWN5/5EKzydU/p2w/1n3MdrpNPXpI5z"
    "C3pBbaXbmeu9JjWUDdFQSqN4Iy8qC7bqQoRxD1E0KTSrPNbdUixbBNCAoEFm59LgFGaiJP"
    "8kpFpWiLkSc/oLKBqH8FUhhK9yEL5KIhxliIqyLFEqGQ6VH7rjopUEWDi65Legp+MEdmN4"
    "SXRlRcJLOu3HTvuumxddUqVA1SXqkjofnpCo/HetAiIVDjfeKFP9xqQazMSgpUFVe+YnUA"
    "JnD4xeqIGwMpt7b39GExPPDGyZE6QY4B+i6FhtcdGJcfXYtNCLZpjWDadkstVc0zGaUmuO"
    "TLYQkxLZ3keXpSHqday1cqQu20gxRWZfzW7zRlgi93Azu1spiXBO2HhAsv/I8cPcypXEiB"
    "vU2tLuG6WUavA6axc0c7xUbBOnXBu3lOpYIRk3R5guNsVTRljVBvOf7HdebweD+8iU3vbi"
    "rhNP3267ww9nfC5ZI83h19LqhQNsW2yrCKHcVXXeVe5UreZCXvZRqsaJ7pUoR6R30o+xoR"
    "zhSjS3SoRqv2LOcehnRLQIidlITgUTiEeU/aegJuch6OcYJ2BzmpDI+iugx9lJN+PpxVJU"
    "MyGV2UbNTEhRV8zYjd8hzObFSXXtqUFO0WhOTQylMIPc2eiVIjYK0ghXh1BDxQb8sZprsz"
    "k8WqMVqFpWhmZZmKAPE02d/JRuIt/LqHUJA8rPxB2MWm7C7+jyjd6X5Y5Uat9SN1YX3diB"
    "08wdj4AjkGVOxkpVGCs1XY/ZjbIQ1IWEqKQmREATAueGiGbXay/VujuodaXAvM1UHJ3ALM"
    "N5Gj29MpxHhvPIDSPDeeT8evv3TVsut2JropRylus8yzJoa192tboZXOq7ibZ3ic00o4gn"
    "XN/ekFIPYMs3pWRgXkK69VDkYEPArjTjek9laFEL0geyBX2SYp2KtWjlGam0oO34zW1cMP"
    "s6GIQsN00cUtDCtvhEI8h/Dp64rLsWWkHTlWbNW4xAdf6csc8Fk5JmnaJf8dJyPXdVZZ2V"
    "db2qoVLsUWANspybDfD4R559KqTBkQaWZhhYLDFWyCdooDng7LxQnunznETT58lE4FjIhc"
    "tt3kR0q0iz7h2MIhCHaRqI8+ciMH/ORvlzsiyu9opNofx/AUUDAS7fapgVoJltycoM0BSz"
    "ZR2PpkGasmozFUeh9NnJUbE82aWNDW02P0lLH+O8yZVVlKDNJhEle2JLjgXMNA+lcuMphi"
    "H3zKmtb2Y5hqFslvsdG6YgxxIiaeB9en51VeBCZa1yMkJfJa5UtqkEEHabNxDdSthuNqKF"
    "08poZnMsIRLpfiPIsxz0MvvP/w9dyk5q"
)
