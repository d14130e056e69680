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
        # by hand: the CHECK: a referral is won with an account, and with nothing else
        """CREATE TABLE IF NOT EXISTS "referral" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "submitted_by" VARCHAR(200) NOT NULL,
    "business_name" VARCHAR(200) NOT NULL,
    "name_key" VARCHAR(255) NOT NULL,
    "country" VARCHAR(2) NOT NULL,
    "website" VARCHAR(200) NOT NULL,
    "vat_number" VARCHAR(40) NOT NULL,
    "contact_name" VARCHAR(200) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "phone" VARCHAR(40) NOT NULL,
    "note" TEXT NOT NULL,
    "search_text" VARCHAR(600) NOT NULL,
    "contact_text" VARCHAR(1000) NOT NULL,
    "stage" VARCHAR(12) NOT NULL /* SUBMITTED: submitted
UNDER_REVIEW: under_review
ACCEPTED: accepted
CONTACTED: contacted
QUALIFIED: qualified
WON: won
LOST: lost
REJECTED: rejected
WITHDRAWN: withdrawn
EXPIRED: expired */,
    "stage_since" TIMESTAMP NOT NULL,
    "submitted_at" TIMESTAMP NOT NULL,
    "protected_until" DATE,
    "extensions" SMALLINT NOT NULL,
    "warned_for" DATE,
    "decided_at" TIMESTAMP,
    "decided_by" VARCHAR(200) NOT NULL,
    "why" VARCHAR(500) NOT NULL,
    "waits_since" TIMESTAMP,
    "due_on" DATE,
    "version" INT NOT NULL,
    "account_id" CHAR(36) REFERENCES "account" ("id") ON DELETE RESTRICT,
    "client_id" CHAR(36) REFERENCES "client" ("id") ON DELETE RESTRICT,
    "partner_id" CHAR(36) NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    "plan_id" CHAR(36) REFERENCES "product_plan" ("id") ON DELETE RESTRICT,
    "product_id" CHAR(36) NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT,
    "staff_id" CHAR(36) REFERENCES "staff" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_referral_account_ad1d27" UNIQUE ("account_id", "partner_id"),
    CHECK (("stage" = 'won') = ("account_id" IS NOT NULL))
) /* A lead. Seen by its partner and by the vendor; of an advisor's partner, that advisor's own. */""",
        'CREATE INDEX IF NOT EXISTS "idx_referral_partner_e0d2d7" ON "referral" ("partner_id", "stage", "stage_since", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_referral_partner_47aee0" ON "referral" ("partner_id", "submitted_at", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_referral_stage_066c8e" ON "referral" ("stage", "stage_since", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_referral_submitt_12b88f" ON "referral" ("submitted_at", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_referral_stage_s_a181ce" ON "referral" ("stage_since", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_referral_name_ke_0e39a1" ON "referral" ("name_key", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_referral_protect_159e65" ON "referral" ("protected_until", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_referral_waits_s_3373b2" ON "referral" ("waits_since", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_referral_due_on_786af7" ON "referral" ("due_on", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_referral_client__8c2b94" ON "referral" ("client_id")',
        """CREATE TABLE IF NOT EXISTS "referral_key" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "key" VARCHAR(255) NOT NULL,
    "referral_id" CHAR(36) NOT NULL REFERENCES "referral" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_referral_ke_key_cd6ccc" UNIQUE ("key", "referral_id")
) /* By what a referral's business is known again. Read by what looks for duplicates alone. */""",
        'CREATE INDEX IF NOT EXISTS "idx_referral_ke_referra_d46e8e" ON "referral_key" ("referral_id")',
        """CREATE TABLE IF NOT EXISTS "referral_request" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "kind" VARCHAR(10) NOT NULL /* EXTENSION: extension
DISPUTE: dispute
CLAIM: claim */,
    "text" TEXT NOT NULL,
    "since" DATE,
    "asked_at" TIMESTAMP NOT NULL,
    "asked_by" VARCHAR(200) NOT NULL,
    "due_on" DATE,
    "decided_at" TIMESTAMP,
    "decided_by" VARCHAR(200) NOT NULL,
    "granted" INT,
    "answer" VARCHAR(500) NOT NULL,
    "account_id" CHAR(36) REFERENCES "account" ("id") ON DELETE RESTRICT,
    "referral_id" CHAR(36) NOT NULL REFERENCES "referral" ("id") ON DELETE RESTRICT
) /* What a partner asked the vendor about a referral: an extension, a dispute with its evidence, a late claim. */""",
        'CREATE INDEX IF NOT EXISTS "idx_referral_re_referra_d822f6" ON "referral_request" ("referral_id", "asked_at", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_referral_re_kind_23e53c" ON "referral_request" ("kind", "decided_at")',
        """CREATE TABLE IF NOT EXISTS "referral_step" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "stage" VARCHAR(12) NOT NULL /* SUBMITTED: submitted
UNDER_REVIEW: under_review
ACCEPTED: accepted
CONTACTED: contacted
QUALIFIED: qualified
WON: won
LOST: lost
REJECTED: rejected
WITHDRAWN: withdrawn
EXPIRED: expired */,
    "before" VARCHAR(12) /* SUBMITTED: submitted
UNDER_REVIEW: under_review
ACCEPTED: accepted
CONTACTED: contacted
QUALIFIED: qualified
WON: won
LOST: lost
REJECTED: rejected
WITHDRAWN: withdrawn
EXPIRED: expired */,
    "lasted" INT NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "by" VARCHAR(200) NOT NULL,
    "why" VARCHAR(500) NOT NULL,
    "referral_id" CHAR(36) NOT NULL REFERENCES "referral" ("id") ON DELETE RESTRICT
) /* That a referral reached a stage. Never changed. */""",
        'CREATE INDEX IF NOT EXISTS "idx_referral_st_referra_5b9dc1" ON "referral_step" ("referral_id", "at", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_referral_st_before_d0c909" ON "referral_step" ("before", "lasted")',
        'CREATE INDEX IF NOT EXISTS "idx_referral_st_stage_c8d4cc" ON "referral_step" ("stage")',
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
        'ALTER TABLE "staff" ADD "master_user_id" CHAR(36)',
        """ALTER TABLE "staff" ADD "role_before" VARCHAR(10) /* OWNER: owner
ADMIN: admin
ADVISOR: advisor
READ_ONLY: read_only */""",
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
        # by hand: referral_step is append-only
        """CREATE TRIGGER "referral_step_stays" BEFORE UPDATE ON "referral_step"
    BEGIN SELECT RAISE(ABORT, 'rows of referral_step are never changed'); END""",
        # by hand: referral_step is append-only
        """CREATE TRIGGER "referral_step_is_kept" BEFORE DELETE ON "referral_step"
    BEGIN SELECT RAISE(ABORT, 'rows of referral_step are never changed'); END""",
        # by hand: an entry is corrected once
        """CREATE UNIQUE INDEX "uid_earning_corrected" ON "earning_entry" ("reverses_id") WHERE "kind" = 'correction'""",
        # by hand: points are corrected once
        """CREATE UNIQUE INDEX "uid_points_corrected" ON "points_entry" ("reverses_id") WHERE "kind" = 'corrected'""",
        # by hand: one request of a kind about a referral waits at a time
        'CREATE UNIQUE INDEX "uid_referral_request_waiting" ON "referral_request" ("referral_id", "kind") WHERE "decided_at" IS NULL',
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
        # by hand: the CHECK: a referral is won with an account, and with nothing else
        """CREATE TABLE IF NOT EXISTS "referral" (
    "id" UUID NOT NULL PRIMARY KEY,
    "submitted_by" VARCHAR(200) NOT NULL,
    "business_name" VARCHAR(200) NOT NULL,
    "name_key" VARCHAR(255) COLLATE "C" NOT NULL,
    "country" VARCHAR(2) NOT NULL,
    "website" VARCHAR(200) NOT NULL,
    "vat_number" VARCHAR(40) NOT NULL,
    "contact_name" VARCHAR(200) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "phone" VARCHAR(40) NOT NULL,
    "note" TEXT NOT NULL,
    "search_text" VARCHAR(600) COLLATE "C" NOT NULL,
    "contact_text" VARCHAR(1000) COLLATE "C" NOT NULL,
    "stage" VARCHAR(12) NOT NULL,
    "stage_since" TIMESTAMPTZ NOT NULL,
    "submitted_at" TIMESTAMPTZ NOT NULL,
    "protected_until" DATE,
    "extensions" SMALLINT NOT NULL,
    "warned_for" DATE,
    "decided_at" TIMESTAMPTZ,
    "decided_by" VARCHAR(200) NOT NULL,
    "why" VARCHAR(500) NOT NULL,
    "waits_since" TIMESTAMPTZ,
    "due_on" DATE,
    "version" INT NOT NULL,
    "account_id" UUID REFERENCES "account" ("id") ON DELETE RESTRICT,
    "client_id" UUID REFERENCES "client" ("id") ON DELETE RESTRICT,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    "plan_id" UUID REFERENCES "product_plan" ("id") ON DELETE RESTRICT,
    "product_id" UUID NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT,
    "staff_id" UUID REFERENCES "staff" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_referral_account_ad1d27" UNIQUE ("account_id", "partner_id"),
    CHECK (("stage" = 'won') = ("account_id" IS NOT NULL))
)""",
        'CREATE INDEX IF NOT EXISTS "idx_referral_partner_e0d2d7" ON "referral" ("partner_id", "stage", "stage_since", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_referral_partner_47aee0" ON "referral" ("partner_id", "submitted_at", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_referral_stage_066c8e" ON "referral" ("stage", "stage_since", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_referral_submitt_12b88f" ON "referral" ("submitted_at", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_referral_stage_s_a181ce" ON "referral" ("stage_since", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_referral_name_ke_0e39a1" ON "referral" ("name_key", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_referral_protect_159e65" ON "referral" ("protected_until", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_referral_waits_s_3373b2" ON "referral" ("waits_since", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_referral_due_on_786af7" ON "referral" ("due_on", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_referral_client__8c2b94" ON "referral" ("client_id")',
        """COMMENT ON COLUMN "referral"."stage" IS 'SUBMITTED: submitted
UNDER_REVIEW: under_review
ACCEPTED: accepted
CONTACTED: contacted
QUALIFIED: qualified
WON: won
LOST: lost
REJECTED: rejected
WITHDRAWN: withdrawn
EXPIRED: expired'""",
        'COMMENT ON TABLE "referral" IS \'A lead. Seen by its partner and by the vendor; of an advisor\'\'s partner, that advisor\'\'s own.\'',
        """CREATE TABLE IF NOT EXISTS "referral_key" (
    "id" UUID NOT NULL PRIMARY KEY,
    "key" VARCHAR(255) COLLATE "C" NOT NULL,
    "referral_id" UUID NOT NULL REFERENCES "referral" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_referral_ke_key_cd6ccc" UNIQUE ("key", "referral_id")
)""",
        'CREATE INDEX IF NOT EXISTS "idx_referral_ke_referra_d46e8e" ON "referral_key" ("referral_id")',
        'COMMENT ON TABLE "referral_key" IS \'By what a referral\'\'s business is known again. Read by what looks for duplicates alone.\'',
        """CREATE TABLE IF NOT EXISTS "referral_request" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(10) NOT NULL,
    "text" TEXT NOT NULL,
    "since" DATE,
    "asked_at" TIMESTAMPTZ NOT NULL,
    "asked_by" VARCHAR(200) NOT NULL,
    "due_on" DATE,
    "decided_at" TIMESTAMPTZ,
    "decided_by" VARCHAR(200) NOT NULL,
    "granted" BOOL,
    "answer" VARCHAR(500) NOT NULL,
    "account_id" UUID REFERENCES "account" ("id") ON DELETE RESTRICT,
    "referral_id" UUID NOT NULL REFERENCES "referral" ("id") ON DELETE RESTRICT
)""",
        'CREATE INDEX IF NOT EXISTS "idx_referral_re_referra_d822f6" ON "referral_request" ("referral_id", "asked_at", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_referral_re_kind_23e53c" ON "referral_request" ("kind", "decided_at")',
        """COMMENT ON COLUMN "referral_request"."kind" IS 'EXTENSION: extension
DISPUTE: dispute
CLAIM: claim'""",
        'COMMENT ON TABLE "referral_request" IS \'What a partner asked the vendor about a referral: an extension, a dispute with its evidence, a late claim.\'',
        """CREATE TABLE IF NOT EXISTS "referral_step" (
    "id" UUID NOT NULL PRIMARY KEY,
    "stage" VARCHAR(12) NOT NULL,
    "before" VARCHAR(12),
    "lasted" INT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "by" VARCHAR(200) NOT NULL,
    "why" VARCHAR(500) NOT NULL,
    "referral_id" UUID NOT NULL REFERENCES "referral" ("id") ON DELETE RESTRICT
)""",
        'CREATE INDEX IF NOT EXISTS "idx_referral_st_referra_5b9dc1" ON "referral_step" ("referral_id", "at", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_referral_st_before_d0c909" ON "referral_step" ("before", "lasted")',
        'CREATE INDEX IF NOT EXISTS "idx_referral_st_stage_c8d4cc" ON "referral_step" ("stage")',
        """COMMENT ON COLUMN "referral_step"."stage" IS 'SUBMITTED: submitted
UNDER_REVIEW: under_review
ACCEPTED: accepted
CONTACTED: contacted
QUALIFIED: qualified
WON: won
LOST: lost
REJECTED: rejected
WITHDRAWN: withdrawn
EXPIRED: expired'""",
        """COMMENT ON COLUMN "referral_step"."before" IS 'SUBMITTED: submitted
UNDER_REVIEW: under_review
ACCEPTED: accepted
CONTACTED: contacted
QUALIFIED: qualified
WON: won
LOST: lost
REJECTED: rejected
WITHDRAWN: withdrawn
EXPIRED: expired'""",
        'COMMENT ON TABLE "referral_step" IS \'That a referral reached a stage. Never changed.\'',
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
        'ALTER TABLE "staff" ADD "master_user_id" UUID',
        'ALTER TABLE "staff" ADD "role_before" VARCHAR(10)',
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
        # by hand: referral_step is append-only
        'CREATE TRIGGER "referral_step_stays" BEFORE UPDATE OR DELETE ON "referral_step" FOR EACH ROW EXECUTE FUNCTION portal_stays()',
        # by hand: an entry is corrected once
        """CREATE UNIQUE INDEX "uid_earning_corrected" ON "earning_entry" ("reverses_id") WHERE "kind" = 'correction'""",
        # by hand: points are corrected once
        """CREATE UNIQUE INDEX "uid_points_corrected" ON "points_entry" ("reverses_id") WHERE "kind" = 'corrected'""",
        # by hand: one request of a kind about a referral waits at a time
        'CREATE UNIQUE INDEX "uid_referral_request_waiting" ON "referral_request" ("referral_id", "kind") WHERE "decided_at" IS NULL',
    ],
}

DOWN = {
    "sqlite": [
        'ALTER TABLE "programme_partner_tier" DROP COLUMN "steps"',
        'ALTER TABLE "programme_partner_tier" DROP COLUMN "superseded_at"',
        'ALTER TABLE "staff" DROP COLUMN "master_user_id"',
        'ALTER TABLE "staff" DROP COLUMN "role_before"',
        'ALTER TABLE "account_user" DROP COLUMN "admin_changed_at"',
        'DROP TABLE IF EXISTS "earning_clearing"',
        'DROP TABLE IF EXISTS "earning_entry"',
        'DROP TABLE IF EXISTS "referral_step"',
        'DROP TABLE IF EXISTS "referral_request"',
        'DROP TABLE IF EXISTS "referral_key"',
        'DROP TABLE IF EXISTS "sale"',
        'DROP TABLE IF EXISTS "points_entry"',
        'DROP TABLE IF EXISTS "referral"',
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
        'ALTER TABLE "staff" DROP COLUMN "master_user_id"',
        'ALTER TABLE "staff" DROP COLUMN "role_before"',
        'ALTER TABLE "account_user" DROP COLUMN "admin_changed_at"',
        'DROP TABLE IF EXISTS "earning_clearing"',
        'DROP TABLE IF EXISTS "earning_entry"',
        'DROP TABLE IF EXISTS "referral_step"',
        'DROP TABLE IF EXISTS "referral_request"',
        'DROP TABLE IF EXISTS "referral_key"',
        'DROP TABLE IF EXISTS "sale"',
        'DROP TABLE IF EXISTS "points_entry"',
        'DROP TABLE IF EXISTS "referral"',
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
    "eJztvXlz4ki6L/xVMvxPV0cwfstr1bhv3AiMqWq6bfDFuKr7HE9AgtKgscjkaDHNzJnv/m"
    "am9hWlkECoMqKj2kj5pKRfbs/+/PtkRXQTaqfdd4TNkxvw7xMMl4j+Eb7RAidwtfIvswsm"
    "nGq8JbQU1Rwjr+HUMHU4Y729Qs1A9JKCjJmurkyVYEbwfUGAoipgvYAmMAn9vzpbAJ2sW/"
    "RPhE9Bn3amg9kC4jlSWgDznwrSkIkUMEWvREdANQ2g0wuY9QoQVoxT9nSFzOjjVTyv8kEv"
    "+AVPVlA3MdLHqjIBfYIRWKvmAkAMJnA2IxY2+R3VAJDiMDMBeQXmAgHn5g1gz9rQ/uaQPh"
    "s4vQEDIYM+sgUMQv8HFEJ/YmICNiyM/gUbJnx9BUTnvZmEaKxn9nz7ActT8J2/CAi9Ie2L"
    "vorJgHAu/0TfTKN0p2CCEVIM511XSF+qhsG+lbfWEVQonKwDE77Rt5miDcEKfzpFkvZizM"
    "iK9aJAE07AgmiK4SBOmxgUN4Rn9L3ZFxgtAA2w0qCKwTvULGQPmoXV/7HQ2CRzRGl0OnT/"
    "/Q96WcUK+gsZ7Oe/T15VRDtmf5/438XnG5919G9Ggv5a6Yi/veH24kxobGkam7WbFZ+0J7"
    "wxnaj8x39aIPSEmaYiPoCsWfWP8yfMnp5XRp+s4eptzLsN7Rz2e/PrY5f2+bl394W3ZGt0"
    "Op4RzVpiv/VqYy4I9ppblqqcMhp2b44oGpCuyMCOwl7N2X/cS/YkohdM3ULe7FH8Cwp6hZ"
    "bG9qWT//Nq4Rlfz84294Z0jLRTlS5ujNb/13nLAMV43B+Mxk/d0Xh8EtvRHKCCe49zaUZR"
    "pYip2GTg/vs/dr8+NvzqCXtA59f28MPF9c8cDWKYc53f5Mid/IcT0vU19kfRB9wezjDgdx"
    "QwU12iZNBtigjoikNy6v5RBHz3go++fwi4YLpw7RfgUe+h+zRqPzyy7peG8T8ax6k96rI7"
    "5/zqJnL1gz0ehJ5n9lnndQK+90a/AvYT/Neg342Omtdu9F9s9dEz0iRjTNZjqAQxcS+7l/"
    "hCdYf1jWIYH9jOAurJg+q2jwwrhecIB/JkCf8aa/R0NBf05/VlxsB+aw/54rm+jAxW37lz"
    "zm/9JwRueJPNu1mFqXbYtJwtqS5o77Iv+ZiGTs28kIaPWoloCNEwY5AX0gg7ITGNYGoSfS"
    "y6uYapGrjFnl3n2GLPouehv8WyW0lAi05dn0ZO3CQ8+S/hietSNXDinn/8mGPm0lapU5ff"
    "C2PNJWIRmD2CQgjXbL6GAb7Mg+9lOryXMXSZJBMH97enQT8ZXLd9VGBRZyb4X6CphlnVLA"
    "5IilNL1UwVG6fssYeQEBk+IdnFhfjDQ/uPKPqd+8FtdE9hHdzSoWCS++tbQJRkF6Zw9raG"
    "ujKO3SHnJK1t/NbyfBm9AjHTcDlf/J+Wp1p8tJnpEdS0zUmC6jF0v5WlgXTZctNrulUH2Q"
    "6owaaEvAEVg1d1blGobrjKz+ZLmcLKUXY5XJVh6/lsVSJraGvwlrQxU6Cxbog+Q3Fl5F6e"
    "uF2Tlqq2ObBEVECNU9MTO11Ro+J3lQEQw/dWnfewmaIg84ki8Kq4sn3vY1Uny5y9wd/+fn"
    "5+cfHp/OPF9eery0+frj5//Ezb8teN3/qUMRi3va+9/ii897ELEWEfYabDHtMdQX2H/J2F"
    "hiCZXo5GsdGg72Tv3/kHwCORmO+A+Rj9tVJ10f0nRirHoOAuBDfspcR2Ho9Gol4UdcMcK1"
    "aCzJyNu08lkS+G/AziGdI00f0mRCaxL4Y951TQ2DKQnqDGyII/SilHoNgILBBUuPgmBn+I"
    "TGJfcPZr2niHFZBALUei+EgUXAkxUjkGBc9hW68keAr7RBL3gnNfny3oJiLI/gSpJPLFkL"
    "ewpuI3UeSDVBL5/MjvZE6I6Z/jYzbAaEToP3zUesz/lQoICYMUNhscq8rZv+o/X4drT2Ef"
    "0bjT77f9ldmtTvup077r2r6ZJRlpdKJYMzPdSBO838o00tgtBY00NhHzVXaNIb7ZpAUQnC"
    "0AodOhBRZkzb236ZdsXEuLASj/9s5cuBPNMWX2vYvhxQFG0PASopKGF2l4qclxIA0vdR0N"
    "aXiRhpcfcQyk4UUaXn4k5KXh5XDYS8PLoUdAGl4OOPul4aVGIyENL8erDLW1O7srQ/1+jl"
    "ENtF0ZGtKCVa0Mbdt6wjuOT0wVGrjb2qIInetwuURjN1DP4Xe3K0RHLK0Cz60Asau1BAjq"
    "GCk8vQMBUwQ0Qt7ob9ZoTqGjnelkCSb0IWOCJ4DguDK0xH4FcznY1NUkIjhw9GQtV1TJil"
    "Vn+GLwsvQDKbE8HkVW+oGqDpjDAMzSCZR3NjgTdOezoe33c4wzeevZEF7IlZ8NJn3rqeV8"
    "TPxwCNzOezpESLaeDl/YfgzBkvDQIIJbsS2dpxNybF2vRGfpfmxr1g3b1pd07fNMQowIsL"
    "XY4nFIGK2RYdrpgBaQZQCaWwmHyP4fn3DWRJPpGCpbA//IOoIi+XZ8cpkdpwnZcewZkHhC"
    "pSfI8Yhkjpxa58ihK1VNMGllD65HVMLg1ixyu0lj62UUDI9tegy+RyCzHOTLcqAatDecaB"
    "MmREMQpxxKAbII1FNKd4RYZ6l6BoP70Iq57UUUP/3nh9vu8MMZR542Us1U20C95NH6gi6Q"
    "FaVuYetHC2pMOs0hcX4hOlLn+He0qV7mrAewu0idQ3okDnud0UnSBC4B3B08X48E3AzfVx"
    "/cw2QzoSfm20mC4M+vt/JJ/FO37VZR/1eyprcCEvRPBhXWVJ4+xFSZdypLIsI0uBR2+kNH"
    "POcIUk5Bj+UzpuSqATQyYxrd6YZK6oR7uLJGxk1YCueiOveGdZ4VF/0P/zqCamfKwjhKd/"
    "s9xuZCJ9Z8UY3MX7czqg7qu7I9fI0UX6MtjGyyq1GVbKyL9dGyscYaoVWSaT8Lap9oj1B7"
    "V44W68juFMM83c4Sp9zR3nI8mg7H3BLSJWDaGxL0RwkQSReIYm4oijpHhpASx6fYnxbnpC"
    "qNdhVZrGW4Xc1FjlKSIqqch03NiajaiOcRKrzkiC5NPjvihJtAJtyOB/3yJCYhCguTg5yv"
    "t3MVrhebUzDyLXWMXQ9b6+zaIyggHTDqFBPiPp7MK7gYyBxPNxOAlitzc2M3c2GjDXVLQ8"
    "xOadEHqeYpfS9rRUUZpNBjFZqTG7ewC3/gGjI3GU0BGl0AbkUZrwzKBrzSWb57rRPPLCWt"
    "k9I6uYWlk9bJg1uw6PYkwvo4zRtovbrKZb26yrBeXcWtV/b2LQKwT9FAjCuxEBpmoqifnq"
    "rbI6hHrm72vKPO1R0ajCD/IXxmRIml80Odj466qYzrO7QCtmLG+gsiGiCRcGZbiaUhs2St"
    "QnTqloCsqzhoKKyB1Vor4/Cjq1ZIrbMbadHKp9sRKLo7wIirK1q2moIlNgIWHU2dl5SYWK"
    "xILFOp4GBJ3BtWVNbTwbRY1Vl2wffoZhQGYRfXC7J0qsy6jutIoc+KK3kO9iZM6fMEmVLH"
    "1h1xPdFqhTCPcGK1c7ll+g2tTGaEnrj26snuihu+DFu88OYuepvMurE79i11QnXRCVlJiK"
    "dLtVYi5AVF2oPq5Pcg0LoLMQ5uF1vL2Cka5gUd2jorD05+G/T63bsb8E+iYqS8YCpGDtrD"
    "u17/K/OjmRJ6ltEheMHDbr/7vX1/A3T63muoveDOr8/D/g3dcC2dbpSP7T85jZ0I5wXftx"
    "+fWL8aXBms36due/R0AwwETeMFPz+1v3ZvgGXQ8+8F07O2fT/u9u8YgZPGiH4lpaKiLu9l"
    "phHey92g8/zQ7bOe6PSwWOQQ7e2pfU87M+hWzd+DNeAvwm6zN//y3L9jL05XPeuTjvXX7m"
    "278zt7eajPETu06fXucNT70utQcY7eQLqpvqozOkChO+Nh92Hwjb+S32KsoyV5Z+/30GWG"
    "+qdfe483YImWUypCL9RV8Lr7mf5d91sf28NRvzukT/jSHQ5ZG/dMoG+OdJ21se/Zw8CusX"
    "EYDZ47v1LciDVbMMTavQcGGFSXtM/h4EuPgUN5gFeV4TPq0UfQyXDDDRtjA1GE2h36E9ph"
    "3+KrLteiy1hzsTqQsjx1EzUUjHkroIcKkMkBrvUAMx5dSPfrEdRD93v0dRprFDtyPJre4w"
    "kdaQymNdMJ1hPX8lWCh4jKOVJscwXlHFg1+I1KDynJI2JtWvnUg++B5jmSrTvNmQ6N+UK9"
    "UzmG8EgOt0MADQA9QY05QCk6fDUBD6h2VG4ra0oP+gVSvDq2vD4tmBOiJGVh389DRZV3bn"
    "8Op0oXkE5nnFSvNUG9xv8fgzyjtLvTvnH+yGe5FGxnGQq2s7iCLbDn5AU4QNI4jC/zQHyZ"
    "jvBlgksO34ti+KaHgvgUP3IIiHuCxJEb0W06JRghQFNnrW8p+onuH6NssdVTT9wP+l/d5l"
    "FZNgI6O6oL+SuFKaWqqNaqInewxNwxw1SNWF97sGBFeVORRRWllT6AdV5V/miJrasoXeOY"
    "qtLW1U6xdOXpANKivUTCvPKHd7UBc9J2BW6vhxtwqxP8L0rwpGrvzMfmK9GoQP2oQVPF1p"
    "LFXjECZuJcIea3g+zYK1dkbwEDUbl7ugFQ05gXDjDUOaZkSWL/IV5hhxptUkgvsuMerZBe"
    "Iy+Y8gVIHeK3OLRPS7pkUkPhXZpy4uAPC68dCH9x/unaC31nP7KC3Z8e2vf3wgn+Q+n8E6"
    "Jxk9IROB19+X2ItLSCd8mxwEfGKaep7v9T5UFL5zfSWXqBhMPWu5d94LpWmmDrrUfuE1ki"
    "FpvMTqQ1sViYsPqGmNfpAkHdTqTva79tJbZqAEy8HEegTzxX1xntzWCHZ1Jd02ofJahHX0"
    "IFOaKGjFiWJ7OU73PI91PLUDFdIiIYB2kkzvlw5hucLiRYB0iaiHIejNMRjuKLljApNXdG"
    "+maXoInYXuXJ/UNbpeN7dRlFmB7NzN9aBOMASeO0Qmcf89ozMw2asY0iwMSI6FoDZNJ6UT"
    "s9a000f65XW3qqp1ziSE7FHwZEn0OsGlyytBMXGUh/Z1VZNJXFXty4nD/kuVtZEsE3hFjm"
    "gBb4dcgbqzOusXtXFX6VjgMrGqsbCVq+6p8nKI8wiMdvaFOCQBIJxZvpCPrmSinsNETYMT"
    "QroXB4RoYZp33j1JDl5C4MHqtSjqxWvgnudWGMXcfgRIhdkibCfHWViwm/ymDCr2K7SJAO"
    "dAb395SlAS8nnZeTyIC8URCSJ/z20FOXts6jcvLUHX7rdbrjx+HgW++uO7xxz++xe37zYM"
    "1+v3s/doIjecQmpufDOMDJHD5k8Vh0Aye97n5kq5J1A0zo+RfBQvt/kGaPCD+POvuBuPwT"
    "dmbpOsIzsWkcoNkjyt3n4X5QvsgB8kUqxhdRiNdoaqim0DwOkDROBVNRDkJoWinq8O0np0"
    "+9R7SpGK6+I0HMTx67fTtPwwphO0lDuzPqfevyWH7a3wt+en56dPINGJaxchIN3HU793bS"
    "BwVRuRojpcgpepZPeZahOkseuCK5CoOE0kexbrqzhDEWzHQbpiq0MGs2pvvId6vO6dIeWy"
    "vRrLcRuubBXc2x48EmbMlKIG0g6FWYtHT0P5ZKt6exgejDlTFLKUESwsczaw2ldyJrDwnU"
    "HmLVsdCSCIIfoJJoi1TVWpC1MSbMijF2jCOCyKf0IEdBYBTCZhwRnjVMKS2+teNaCznuug"
    "lEuQkvvhwFvHXbfk/HO/hxb91ojmLp07wNpUj23l0Bi+UNPi6eMt/EIm9o5/W3Ukesm4ZC"
    "xFwm6EcbrrvBTlg92b00HCoqpFERbVeoaC/Pq4YiZZjw9XVHfNwumriVQwy1jbHrFv5sNC"
    "mtWZidThVkBPDp8E6aOodsiMbqkn1tKUj1eFdNxctN5caTR+zKE9h93bGumooXwnM4R8vd"
    "l2HX66ipUFHOnAqaUBtDbKx3F2Wc3tq8s6ZixrkodWeGk/bSa6xcrOJ31YQl6BB6XkeNhg"
    "qNNRW/lYEVulftuPUmYuVWDNgRqKHTTVNhWhHWfEzPLV1Fu+7pvK+u6+jXRLhmGoKsl51Z"
    "UbubpsJUynRq9ERaEmwuxoa13BGkB9bPk7VsKk4ruCHWzmpg3klTIWKVgHblMGkXDVKyCM"
    "UkBhTpUNMSfIdcIAcYjQj9J7+dxu2vIbCG8jAQkpAmSRyqW6efhkAkGODqmV0SIlyDJpmM"
    "EFdbXQ9X6tj0WudJcodmOjJ5GnjH5Ga0wGS1Mscv1vnH8+vJKeiZzLPWsDPM288BHyaWgf"
    "TJz7zEJCshCUxCtGj1Sf5LJ4o1M51SlCynzlTVqOQyT8x3d9i3kanvjifmVAZGVuvYqahz"
    "J3FXXoR9ChnXG8E3HnW0UJNyrKeD67Zv4PQ9yxM2d5YeN3cWC5xTjbGzrSewJlvcMgOE0i"
    "dQxDNzRlZJ4kd6ITyfYv+V8A7jAVhJzTvpjFlkKI7CGTOkSvtrxb31xYc5TCmHudbDrKN3"
    "Kr4VWc1hShkPWOdR1qBhjqnMWmSco7RypOs80rJ6almqgJAHClPiiGIaopKYhjFlCjRBQA"
    "MkEs3M+r6WUUpx32a5wLYi1WcD0ylUerbTfuq077onSdtqCaD+yBWTk6G198kyoPV7aii0"
    "oSMlGdr0+Dkh66SgQekBqlqqRcm/2cphUmKx+YI2JYqthv5GF7Rr0OE5TdcIm4BYJis8xD"
    "q9YeUWDHqXGWkMY010pcUu/ZOoOGi4oZdYZjQEIL2sKCxXaKLtaD9PFcylGjwkLZ0eG0jm"
    "PG2E/ckdzRjqWRXnPJImqvFLz4wkTVCVmqCOofTAvjKyVVJ4QGbEF9qMj063I1XyP8QwF9"
    "TTShXtkYwvj98W1H0FaaTyqyaqxCPaBI9Fl1hTSMtVJqYkcBDGNG8Wh3qu+q2YBvc8UV1X"
    "LK+Ik7x3XE5k7KPdW+4A2SMZgUqrvD5Cw2BVLBKLKtm3WjnUg6tA2xy6QdoUrKCq28o5Xt"
    "ec9/OTARTEqxgx329HMQfsl9cBq3Zk/GI3528C3uhpbgDVNMDKmmrqDCyg9pqkFqz+gQU1"
    "glIN2AQ1oHRDD1YWzKUBzKwrGKvOoCMFYVOFWiJLmVqkJ0bXOIXg2WU+vC+zAHdvJpXq4T"
    "cza/XYO2Fy+aQR3a7S1OBBqkYshCxxuPvHKCQJx3x+PWn4ftD/6jaPOgLHs26PeVaeBL5J"
    "nfdwCvRhugj0anU5az5WtSLm7A3+9vfz84uLT+cfL64/X11++nT1+eNn2pa/bvzWpyx/+N"
    "5X5tkewj8x5bOxoZJAwn60LbrAp5PBBQLBBVKV3nAdnNSxNnt8Z1RaYpxLsTiVKLFczLUe"
    "bKkAlgrgQysrtyqAD+OXF1ZUJqneoprM7Qq4sCY1ryJuqpM1xQisF8RwdWJgAQ0wV98Rtj"
    "Vfnn8cxAq/YpeKAXapGICJCTbI5DkZVIP+nBJl85MBnPTaSdq4PT1VJnKo13bWytCgSS+v"
    "Sr28pOjUcG5LeiH9EMPsu+ELstYxQumvIv1VpLhyZOJK8lZQArChYKCjXP5bwY3tgHWSCI"
    "dUuHlH+qZDFHSSIBCG7rdyyIO6Q0BxcShySIOsre0hweaLYgAV8yx8cfGL0NnU4veoDMdF"
    "N43uB0A1k8S9srpNkOdCoVWORPAPKeRJIa+eB4EU8+rF0Bwd/y8tZI0fXymF7HYASSmkmU"
    "YTt9BmAnccqMG5lTE2Am0FDCScfWUMKTOwIIWysKdggLUNZ2JtLoXlkmaewTNC3lTErBIG"
    "5WmRkmUB2bVbaeKo1+ZTb+630SYOmQH1h+CQDIRwgTEOkMkBrvUAS0vWDzHMPK1SkZUcIp"
    "SDXOtBdthcEZ4nQNK8BDNVlOhw0pKJYBwgaRzG5TOWMnmvtLbXEE6p59qntV2mmi0j1eyQ"
    "chTDXmd0MB0id6ju8NDHJD1i4HYrjy7Rdrb2Yym3axR/JWtAXk2EgUGWiGAEWG1chacjpb"
    "0x0zjk9nBVQ8oN840GcMb7b9k/7KObN2IGfgA1La5grOQpL/gFD2hXlEHjJnoEZwuWWOGG"
    "qydVhakmmSURvOpkyRWY9GaLvoGTdGFNwKuqGyZ/F9q3yc39YImQyV6I2F2nW/qdUOE1nf"
    "6U3ZRW/rrqORMDwdOZ0SZFgFfNijpzP4ZutsTsU0lxudbickqZ9NRAfq99Y2L4z88uP11+"
    "vri+9EL3vStZEft2rHiMIz4ck/G8SuMv6J3crIW1ysdUfOcpzqEB1rpqslOf2EFUrJO/WS"
    "t2Wi9PwYhe0VT8xg5bdpc5RNJ/3pDhZzy3jY0tfjLH2YoKnyMNmcdzwEtDZqWH/NQyVCyo"
    "0QvSNJCTqkRx+kY/LRnjLraWMWk+zLQ6tHXG+uSpO/zW63THj8PBt95dd3gDDKSzZHdjZk"
    "NRFaS/YIpOv9+9Hz+2h6M+azJbQEy3pnFA4SE+WrkGK2OsYrZ9JprqQmJFgKTOg1R0QeRB"
    "OB3gKL4yf121W80xFFnYH8KyzIKUjaVbiBxmGeDw442vNKZXbv2VpsoyTJX0FUD/+f7+YK"
    "ZKXkYgSYno1hdI1yF6pQzyRDh4idCXaDmlfy/UlWuOc+A5BRNWF5HvsBPQp3duaIt3lc6G"
    "Fk/EBGcztKK/eEammNawmkdsCwYODG3UVBhKxB6eAjrRdivNyPa61N6dL3IOKpn9vSH6UD"
    "5pYpDnUyS5tHWW804G37lqiKwxUxm17x56/RsAlaWK2a9vvafBkP1+Vw1C7w+77bvxoH//"
    "5w3QEaTbINY2RdRI5ZeS9NafkG41TNU4h8lKFB7hnU6Ekw9TSmmt1ty8d2aLjnKIUEpsdR"
    "5jBVEGUn0vGFsXp5ajXefR1qBhjgvG2EVp5UjXeaSXdLSoZFLAEz9OKTUyYfaHcfXjKXol"
    "+k6CQaCLQmznfrBtjHhwYN3kETGqMtKnJrpeGemzS6SPH45y6FCfY0V2x1ifWEFYP0nnjr"
    "VgG5jQNDRJ5zpkzXfC6Cvro0GTMxwWPZshwxjriL6ysStSbd7Z0O6rqYjRQ4cllioJsqHd"
    "W8MxK6dwde6K1UeJkY5eka7T19p1QtndNGhDr9J+PCJmYgwKv97KEYFiug1FbMjQMhes4O"
    "4MsnTO9BmnYEK/+1XVl2HbrslK9cx0ZMeTGAsqPNqlfjCx80XzABGeGm+KEHYqA22zL+/p"
    "8TJYpV4CUivDOGsPcxz09MrEPkWdjbKl6CyrqEpsa4FNtErY7jOKEofIGhPPuOeaxNILuu"
    "FK++BhJjrKUVppnqnzSNdHb3rQYMsStaYifpzbNKwDjEaE/lOxfrUO0JecL3wnoYbjmCDU"
    "uPhuE2rE5JlTwAPeeTlSu0bpEm6AQsAr0TSyNuxENxPukDthuWuMFphQOUEh+piZ7yZcop"
    "ioxph+j7YxzEm68FLRs6SkUq9NKUtSkUGYMghzfwhXEYTJARsn5n9yjWbJII9LTQJVo+wQ"
    "JcEc2UyCdKAzuL+nDCt4Oem8nMQ8Guwq2uMFNBYiUz9GKN2e82wxGsRzi7IuIlAHafaIsm"
    "0ZrR7n8t10mGz6L4KFQA7S7BHk51FnPyiXn4WGsoti7IhHsEd8DcroouWeIM6DcDrAUXwN"
    "+mQNsYMvyS5GKEsPcYp+OkwZgXtKSavC2z1H98tS3w4G9yGtzW0vqoZ+frjt0l2Eo08bqW"
    "aKfjQgMCVP7e1+mZEu6uyXGfbE/NLrt/udLu1bxezLXvDT8+PjYDi6AYa1YgLUC34cDr4O"
    "2w8PtNVKJ3MdLu0lffhN3xdsBVdLmHCPi8W7crSrhfJ+Y7s+79iuzysIfSK9HAGBEWAO0g"
    "bTwJkUP9FzIk4ssRfAXtYTKzIAR2dncQ6HcTHn/2RqGQ6T6bQeAS2Ot0xU0orYWJLn2Q7+"
    "1mX4WLdXapNdrA/ii17TrT4bKaYtTBFkBWB6tHtpLEhUcKSdjMtxGX60e2u65/CMVR/ZjJ"
    "lL5s7uw3ZfHdpVU/Ey3DxCOyEVqKbdRJD8HFS74uRm2WoiSk45IB7kvXvwDOsqpw/MMXIK"
    "CM/hHC3RzhFZXa+jhiIl42W2Y8QzIHEEdoSp53XU0Nlk54oas2IjZUCF7mlHDYVKt7Axhi"
    "tePDlBwyHGp2+IZQ6tps4qDpVCxW8scdopYi2obTCTwkEcMteZdjukbvBag9AU8H59IIrF"
    "vy/m/+rcaWV6wOq00cwcL/22eTxhoW6yYDgIHHq7mCPEbsFI7qe6gO8J5aKEqRNzurrvba"
    "u8DM2ay9qPtfVh5cMTgzzdacRt30APy8s8NvDLdBv4ZcwGLh2EPXA/5wH3czq4n2Pg6shU"
    "9ULmvjCljKqqs7UvfJjkPRjCVDIn1Zb6AzZaZZj1/J6OE9jt+ZNCM2sHex5GSNnVTMUZwz"
    "6y5cOGAB4+QOm30Y16mhCfIIFK0P6Wo/j1hZOmQFVl3pbA5EoV9Nypl1fYG2OXYKvEN+Ly"
    "GbDpgEKQwctvrIn+BtYqHWWLiW+EiWd2jhTDFe3i8t+OfSVKg84H2fuls54TSnxIibAuEm"
    "FowPLiHiKS/FZUDvSmvQCkISIJaTYL6+vIduRgG3f2RRnY0EpNDv+PT10J7HZgQ+tVWDCo"
    "kkN51CBO4k349VxcycptuZUd+R5RFxvWlN2fUlbCJHGOY3tzqWI+doZCqpilivk4VcwrpK"
    "skYbvIF3joU9cZ7JOHQX/0KyvusCTYXGibF/xntz1kFzYI6nUp9SC1/T+Gtl+dofFSxYmh"
    "ixnJKCOEhdJR1mxcD5OQcmbpOsKzBIVr+pkSpKlxeHXBY+Uix1Z2kbqTXcTOFGnQkgatGo"
    "mtpRm0SjVBHN+mkctMs4bYLMGe1WyQpDu1dKcuHSpZ0yINpUo1j87xmaR89E/WrfrHfKrH"
    "AUasgoTGikkw3Rl55dlZ7fw/N2AFNzphyDAxrwV0wmpiUsTon2imW6pJ/z4Fk4WFJkA1bO"
    "OmBme0TyoYz3lXtGOokbmFfjIA5c2IpRstO8/rWVy1efjXkblk68WxtmqrJK1RAs6mqUhr"
    "BG35ClJ1RhJibtKhddvvMePglPxV1U5Q9cSle38c3Kcl1LRUPZhDsr9yLGdVYWtrvy7OP1"
    "17+i72I0vD9fTQvr+3VVox5YBMsVJOLD634pfit9ognUpYwafBnXOFOOb2JsKzbzXRUYKk"
    "I/ad5WA05H01FanDKIuOF6r9a4uOEqv9q4uOEiYEdcxSZHHXgZ25AtrHk7VsKOe0RtMFIb"
    "uuvO92L02aT0UzFFAxKMOMkj9FgaOIHLn9NXDuEVWZjWea6qQp2hWxAe2u4/XWQLwQVlZE"
    "LQesbqCvhkAlaAT4qkOcaAKwb7SyDABUWkCGMZ57LXNkwDBYmjdgZ41jJaZ5F8AkgDCNvO"
    "No/GHi5wCb/AyIzhrQLcBOfmGvFUr8YWL/Ofm5BVjBW4oXa0t7UDUeKcXokxJp7P8lXvAL"
    "ppMNKYCjZbBX2ABogIVqmETf3AD6NMWpqq0aYL1AGBiUlr2RSQ8VVj8brikN7XsO3+lrAo"
    "zW/IVV7BsgcpoW/n3iT48TjobjYuC+BPvb/i4eD8bu/LXS3YSITofOjHEmqLu0eDd/0YnA"
    "f/ClG3iY32nwaSU+wB+0Mh8ibTG1scWojk+QiJupRyTTx9faxZTvmqKD6xFJ9+E6j23waB"
    "EZ3iCdHOE6j/BcfUc40X8u3egYpKlzJEZBu2MldRFDPFRe1iNEJEtqREqtRpnGvKjGCCWy"
    "kcJ8AeEiL6hBGulNn+1Nb7hp03f0pW9a+vVWxJM+OKdS/OjjW2wJuDZNFRfFNXSs5AAWhX"
    "Ky7whuExO8RwGOnTC1yl7Q5qqzIaKQGolqxHCDVg51oh5ou12hiAFU3lWD6AAabwZ4ZX94"
    "6jxXTdfiCZLoTx1Bg+BTMFHQTHXVbX2C0Q3Tr62hahoJ+sJqnrGDls7vuTLVXDWPoPh5st"
    "yOekWpkauLRs6e8CJCn0/RQJHvKpfId5Uh8l3FRb7gwhFRngTppO6z1tqTwI4rOMhhSqkj"
    "q/MoE8uckbSQh+1pSwLkNQ7mP/na+9bt3wCu3HvBd93Ofa/fvbsBdKZqKrZTlh0+bYm7bs"
    "Q0lmGqPQZLVMUV7EFjCbGxTipNm46yT9E4hCthEKTlrLlnxkH1/UfE8km1tFRL1wvU41dL"
    "HyuwefTSh1GZOtAn6Er9QUlXkvozII+35SvRFKTfcDfBqWVQ1pspLVlaV5aigNUTo4MPDK"
    "S/I8NRYFJkTdorZdVNqGr0KiYmMgDEiusZmaQirfJJgopS51nO0EN9tqBSiCscM8THTln0"
    "ch0bw4/d13M4TPpmr4/UEdsuytHiZj9pAfF8L09CSzoDy+y+usGoEv5SAZcK+roo6GUa4m"
    "q1G8HFHsbYZcgSIXZJmgjz1VUemK+u0mF27gWnepAOdAb391Q4By8nnZeT6IBYLLJDaMp7"
    "FI1TN5Wf+sRh3Mai+0qUrnFQV7K72LyJAMweQfPwvbrMta1cZmwrl7GcvxQjoWnsETQO3/"
    "K3CvoshBIUFhm50zyKxsFbyfbADsgZUcRmcICmgSjnAjkD49h5p5piKded9o2D9izXBD7L"
    "mMBnCdEMvgojPyPhkTQO4/M8szd98sY2YMQ0YGOTCuYC4kmEqnEgX+eayNcZE9m9lySfsH"
    "uZ8onLCAuOSpSsccNCd4ecG0zmDpM+Mvxm9tCE1GsixvQwpXS2q7dJPaTpFBrmEKUc5loP"
    "c8T6I+Q5GyaVHjJ1Hud3pBtqkg96ai7eAEVj8vGen11+uvx8cX3pJeX1rmRl5o3XmQobx/"
    "JaasJU0kNmSxkkG604wOJlkPyejhPY7WWQQjNrhzJIdvKlOOYiWf68xFhHud1vzf8bCMHb"
    "PcVtOPSvIbMzbGpiPiu74dSnXTQVHj96dUeQmhjqG0JK1kDKN59oJ7suuK6rPGwIQFV6K/"
    "LNKcFX0d20tnkqjrHbMF91euYtiNFfJlhRBp1gYCyIpSngjXL+p2CIoAKmG4Ao974JZXEE"
    "6wUBCxjM5ciLMDmh2ZQGkylRKCl9dEql+709WtChMeTKutZV00RYumg1y0WLSrcLIipwhY"
    "hk4qFIyJkNjqiPSoSsib5ZVVihky0ZI3o1Geb9mzAOpEnr/jEKKdFcFD88tP/4OaRIux/0"
    "v7rNA6h37ge3UfWMip0Y2ggPRIiGIE7RznhEEcynlKoq0L0r+0X9djC4D6F+24vC+vxw2x"
    "1+OONDQBuptjYhrgoLn7ciCuQwpTQU1FqBjBQ1SUJNVR977fenPP5Y1elQsvJYR0tSzOQS"
    "ppQWlzovGBmTXLWBQMZ67ifWM7hzvavG7sXKmGpk6HTVINQrVzN5mKWom4KY5lI7jfUgRY"
    "5wWSaV2EGrkAejggVT+qBXuuLs3H0GYAc/UpIiYMWIBXVA/HPsCa4jXulDRuk1TAUkReg9"
    "itCRRSTGpYZIpWBXaz41sHHm3csCJJJHzeZRXePOjhxqwyzgUf40MKFqmImkt+QliFPzkT"
    "j38zBdqt80T3ISVUOA2MXLWGUzk1B2iZVPs3szTsH3BWH2NmCtNAJZ8TTKRxkIGfT/raBV"
    "rWXnZAYK3PzCu+O82JzQloROPEamGkC3cGLmkgO9xk5pTcg6kLzir5VKV2zZddTK6VXyl3"
    "XhL4NTJi/sQRp5FkZ4SLZxCNsXQ0SNYN2ldfFw3HgVotGSHvPsfWJ4//Y06CfjHSCJikPq"
    "zAT/CzT1mD1Ak6BnYGRDH0U5sqGwDqLQU7lmrFAuQ53BZK/SLANvnFgaegUMvTLwr9AOdG"
    "z6gABbKzjMYUo5zLUe5iU0Z4tCqzlMKY3QdR5lKkoXUeBaJTrlyNHdf6mMdEY0vTyGGCN6"
    "PKNaCR8q4z9l/GedFOg7xn9WqUNv25mqTxLU5+6t1paih16jrTrzAUbARBhiE3x4oWAuVx"
    "BvXk5+BuSVJ95e6USxZuYpeFpAHQXiVdz823Y4nmLn31bNuDq8kickaLr/+8TpyctjzZ9E"
    "f/GsqP/I9IWoLLeypr6i2YbtloxEV6E2RlgpW7Me+dbqvmJsqM7GUe4D6BxV39HYMpBulN"
    "/7AkHFWxPldq3T7XFtjG2HoJJBh4Y55sCo5qaS5NxkRd++omToGsRj6UjUEEOPTPct033/"
    "UOm+/QNVZNqHqWpcTbHgoFznyZV8nZ4q+TqWKTnOuOSc/nHC5sF9dv45B960VXrmQudeYu"
    "JCei9zDcg8n7XM8ylT21aX2pZpaP8lmLs9SNM4fCvY8S2dykwzsRkcoGkcxBc5EL5IBfgi"
    "iq9GZlATmsA+ReOwLb/AsyydIUtnHG3pDKgsVSyevyRE1TiYq6lOzjETkx6DNI1DuXxGYq"
    "UTOxQz0bOQwdzF1jJm8ApvHpE+9gg7drYtAehP+oN+l8JNKV/w/3vuPnfvbgB9pIWUF3zH"
    "7yn83pd2757de6VHj52gRXS48gie6WLn56yxGq8XQsxfEm3jlsdVrk3oKmMTukqo4xNEzj"
    "PciPi1JPcgfVzq7OMSsjgW2RRDHdRZtXzS63/rjdhGp+J3Fgb/gh+7/bte/+u43Rn1vrVH"
    "vUH/BqwQVtj85aY0nmjhBY+GvfY9m4Yq1Jxf4+4fj70h680x03LnTNZn+0/aJe0Hbmg37P"
    "fTaHz33GVXDHOsWHTH7bT7ne4933RnDFSt4L5bfqWpBNOtyA6QQC79VGu9/l2jboKzf771"
    "H+qg1us/vIqfnm+fOsPeo73qDWvqty2wEs/yqBbP0nWLZzHlYsjaLrIGQ4Ry9dV69YVdfA"
    "QHOkYsOa06j7Xu1yHI600cIJHexDt4EzPvojXExaKr4tRyndV7nQV87OIDnbbSAkRZ49uo"
    "sWXjFU03C42xiplrZRy+zOjPMKGM/BSI/Iy6s4ZRT00BGyWTmWCjwIY8eXOiGqKRkEYhTX"
    "IzFtIQJNDL87TO56nrmx0b6IxALJ9EVoWIadkDUSe5AQ1Ryci2GNPCufMCMzVOKSdsdtSg"
    "PRPjGItHDfo9Heek3R41GFq1KVGD0a22DGSdbo5yum5H1V+rOSANLHCJ7BZk45vhDrnMoU"
    "lfamqZu6czb/s9NWiziHIFcx0ul2iM3ncvVfno9tZ9b265SkWHryUUiGWS3h3rqqEwLekR"
    "pO1ar9LB6YH31dQ1qCP2teUgNURuHtomIpWiqCqA07PRqLQRYd/vg1QePkqo/kmmO2I0WC"
    "H8G5k2FaAZNHbdw5+sFfurA43G7uCWQdfJbig9sy7uYJ7izEcJkUHFnbG6K0f+RHvpNZYZ"
    "l4XQc21JGlSXJUE09P0cGojUirDm41Iqxz/yvppWPz7MNpUAU5MBMuDO8twTbJYYx/RRuf"
    "OrBVQIVga3MMBoROg/+bUI1vEaKpMhFc9CZ2tS0lPReZqWrfnoxorXdHslFwwcqsQyKrZD"
    "rF9FZYrmEKeVUPkFTNw3UJVJsGyK081JBNf9P13WbYktWpnOq8J0XrJuS8nmahlzUdOYi1"
    "Wi/uBpCTUt1V/Mpdmfq9hZRZPbcRW7OP907XmJsR9ZDmJPD+37+7iX2Fo1FnEg0x3d3fay"
    "eMsObu6ygEiRoTg6f7zZAuJ5sWEOUcphrvUwyzoxP8Qw++KeCHsdppIui7J6hKweUR/lWa"
    "tI9YiETaEEcAMlII5yJ9iKbXgnrGNlDsdrKl0p6rtVbdeKLv22W9WiowU0AfS1kwtoAAjs"
    "HuJqzK2tE4tohOG3W/NE/lkaSb9ZKzSAUl3YBHXhgTmamh4SO7I0oSWTF9MQkYQ0m6E5xJ"
    "lbU2DLOXTj07cEbBvnghyFNrRm68jOOK7N6eyM7/u8nZ3R/bZb2ZnvnEFxC4ABk2gKKwrm"
    "sywtAJlBFczoazFD6mqlqUiZABNpmgHWC862sAYmIW8Avb6iWUIBsuoek6MKmY3HVgYqvP"
    "7eaDP2f2NGVi4byV6JX2OeVWxFSd6qCbyVPz9iuKenRA0R1dlamN9SFUnbni9ve1bi9lgi"
    "RHdRFTHPurR1xvrkcTj41nvqDfp2tspA6tYXfN/70u382bnv3gAvo+MLfn5qf6VXuJf1C3"
    "68b7NsmRrEL7jd6XSfnm7YDkn3F9ayO3xiLZFOf/02uKU/mI8/y3z51H1iWS8NZLDcmMNR"
    "vzu8cYs3vuDB6NfucMzobwBhuyRPbxLdpA9jHfb217wLzyNoXALii+sc4F5E9eqBOhTXMX"
    "DdgyqG7606TzW+B6n2Z4CvcmezbfB/Pz+/uPh0/vHi+vPV5adPV58/ehb5+K0s+/xt7yuz"
    "zoeGIW6uV9R5Yma69KntU9R5kys4u8vPPs8c/OLwpvtDuO2lP8QO/hABNjiyo2TlMQtQ7T"
    "GJ2WFgLzGHmY5mSH0v5JYQIZUGa2mwbsTQyqxQtVLwysxFFWYuktrzJpmseVqGdA2vm7Vh"
    "u37XFd5zxPCAFdINgsEbPXgwULGhKiiqdTUXKKSYPQWTOcGIMg4T+ikEaATPme4VB1v+ZH"
    "CGOSFwZy+PzGE2R3+ZSMdQE9T7Ou/B/gyW997RkB6J5mEjKG3zTdEfB2daDPmMqpRhsgaK"
    "/JXokEVLJ+6/aOLe8K2kbGJw1wtjnFpvPEjSRJivrvLAfHWVUWT1KrXcOLuXWW5clruttt"
    "ytTorXaXNp6zzrT9p3D73+DeC1TV/wQ7vf/sosQTa/qr/g7sPj/eDPbvcGoOVKIxuECpmG"
    "Sq/zzMAdz9V3lJBkNP/w+D0UGqT9ePAe7Riphp13XrSwRYhujyphlxc9WpUwT/WvkTkrC1"
    "KwUECIWpYJqLNeOCCNigxzgEyOb53H1643Xjz4NIlejnitR1xaesq39Lj6NAFEAyQy0lP6"
    "8B/Kh9/V5e+IbM6Uz/WcrltRDazVEKT0+aD/fH+fr3bCnrO0HgnWYmn+BC1fgSTbCYavcA"
    "rudLsXCrfLF9NgqsgAlA12vWBZ7jj201mhlJhoCr1MdGBhTcVvSGk5rrZggaBmLlpgrkOK"
    "Xgvwsust2s5UtZTYhsoe94Jf8BNCGEw3wGRPch8ANdo/7QMr7NY7wgrtm+4Tr6+noG2CJd"
    "3j7ReibT0a2jgYioqJCShhGSnweDcOBzrTVORtgiWFokYsaKFHBJ9dzeMipkX3eeU+gfYy"
    "tueC8yHsgh1nsPvjpLmwLuZCoqtztbBK06eutc75e++/2sO7G7BW/0VPEabR7N0zdaaqsU"
    "CI/u8sBgK/veDOfa/bH90Aez2/4G/d/t1geOPsZ/XQcfL9WFQy94ik52Wt5fHg2SEyvkE6"
    "qXGp8wjHTtYi226skz3aVjFl4wSPuJM+BZO5UmH0ggd0tyV0r73rPgxGXbopK2hJ6DuyK+"
    "3OqPet7VzlFhnI7wy73wa/s6s6eidv7Mpz//f+4Hv/hvKl3LWr0N5ceviYMy6Ftugordyp"
    "j2EdTxM8U9J9IUJEzfOHqMIBKEHwKLawIj3IU7LOq0s1xrZwNV5Cw0xSSm6z58fI92jW96"
    "4crV0fahpZG+NweLZIhF0SvXSsEBgAaZgr3zAXUtPlxTREJI1zMg2rtB/XHs2sEEGZ1LZZ"
    "SW2PFVxh47x9EJWAbcfr6Cj3g63Ihk5s6fVQrddDnnDWgAcpNyonCBMCPg9fWR/NAToc7k"
    "RMdbZr6cc+76RBW2cSE88MdjviZO+D97SjpmJFuSKTbmNj3S6+u3MpX95b/kq+R4mZLJ9d"
    "gmdWQJOH31XTAysZ0Px1WHuh3hpyAAi6sTnbe4ILm7/xb0/bgP22OasMeH5ba5YzwcmZa5"
    "AlMhesCCqcEitYXeAGTHhJwDHCijFhrmYTnY7X2pi0wESBG3ptil7pftJi/bDMCrQhmPBu"
    "Jmm1C/b6DszZbUSv6WTNyrOuddU0EXbzQFDMsAFtRyCHmDmUtOjr2K5xEKyJ/sac79gv2g"
    "HdPVcr5mlH3wOCmUZmb/a9f1rLFfO0Y2/JraTAXNPBoS/Qtssqel0syTtS7LoNmCtX2Qvz"
    "l18v1NmCNeGoQPqR6akpfBfGSHph/uEceopNLE+FdNqqi9NWeubaZMiPIVttYaNjLptjhs"
    "kxZnF0F0HOfANe+waie5kH3ct0dJ1bSZkG6K3MRAN8C4qNQnahVpemSXliy6jVWsBoLvM0"
    "1t9KHjvH8x7BMUJpg8m2GoSDPnZUFIYjTY4T3q36wtgUC2kNO+2nTvuue6gceIMVwr+R6U"
    "mCDOXeyiVE/dNpuD31HZURaMdcIgCqiZYJ9UaiaehuqJBAH8AJuXDDRAodzXRLNdlvp21C"
    "0ruKH1Zmuju3zD1fCjIHXUPkE5mDbp856EzVTMsZlYyzR9BAhCtxQrV0oZRnTvPGOfhe5c"
    "L2KgPbqzi2oRNAREQJEUpJpdaSinRnlJkx6iSd1Dg/96NO6LhDrY2NdXKK7kiLTEll5bQd"
    "Q79xzjKMVIpY22H6jBIpLIkAL5rIOzwFvNWamyKcBqodw283ob/hnA6BkzrAljjsZNxs/i"
    "mGXfxrrRoJlaoP8gbJxRvDvqrOs6VtpLayhzdEArAHaeQxE2XQLHNG0rJc50gR4JPXWdw4"
    "6Qz6X3rDBxZlSmF8VfWlHZPaue/17YDUmaZShjO6V+UT+8rOAuDueKIBiGGyOg9IneQ/D7"
    "YChpQwqZRTai2nyHgWGYFRJzklVwTGYeSUJ2vF/upAA50kCCnB25kSiiuKzdyWOeoIGXbn"
    "vMaw7RvFeHvbM5h7R3H7h3PZMV0kl/qJG09K7ry62kDWih0a0nbSMPlF2k6k7aRJvDM9xE"
    "0rwZMro6a6R9FAjMvwqJPGKWmcqgcD2wihL8xIiYxymFIOc62HWdogpQ2yTrJ9jW2Qzwa9"
    "fgc3JwmCvXevla86MG09VpzmW0X7X8maVRnbAItb77J9FsEr0XlScdp9XJDfrascYjv7KG"
    "kGrKsY7Uy5+GmeGjmy7Qg/3q0oCVp2JMdyjrESeDxdW4K8lhp0EyVrUvDN+dnlp8vPF9eX"
    "XgSOdyUrDCcegbNAUEk5GlOBDdFIVGWWPMnSSZauKEvXtuiQ6Oq/ePKEDlESjTbxRplMnq"
    "ogbKrmhgKj5LbdsLZugLzLgulIQWjJStbMEGfF1jze3aQM3Aaw/N6sdAML8ac0SxVbJu35"
    "VSdL2g7pyK06s17QK6rjEWa8oUTrzr4fL1jGxsk+UnLBGNqNSvuRVVsaw92qcycFT161r0"
    "9RjuZ3O+R7U6lf5ynDfp1ehf06XoQdKXS9zKj4qqsiIEfpGmi/qETNPltAjT1ByBIXImog"
    "0mfnn/PYO88/ZxSo+BxFGpPE0hTpKHsEjTMYXeSayRcZM/kiwdo5IyshfD2CJs7gKiz2kP"
    "KoY9ecEkb5Vp2naymCZE0Spv9+fn5x8en848X156vLT5+uPn/0pOr4rSzx+rb3lUnYoZGI"
    "i9xLqBSpAR8gk2ayWpvJArKC4BiHKeUw13qYmVWkiMXbkBV0jmJ8TfKG8FhcTozSFWJLou"
    "PaaGHRRoyHGIqupgipXFF1XlFO7cECm2aYUo5ynUf5oDWCjojhEQggDei0BTANU0lQs610"
    "DlolWOkal7m8FTHShSdWclq6SuquDFRllrv2yrGim1585cA5/wLVHhIsn+FaEHlMnn4Zir"
    "yWT9bWNj2uWSgZT2bhhJVNNzx5+A2zHzLXcSMQc/aTAQz6WJbEj3mo+YkVT8EAaxtKYgCb"
    "X3eSjOvJls99P3675VPaE6U98YcQEaXStOFSg1Sa/hjDLBNu70mekQm3m5Vw2xd9knJuhw"
    "Sj3Mx3Pr57gP1QD+aZ57C1p6BHGVcDzXQUYFztFjZv8wtnbenuwHzlEP1LpywxWa4gazej"
    "jBF9LNIZ7+z9iLPde3+65Lrrtcdlcd32+Bcw0sQIG+g8Uq1XX0KAy29Pg/52t76kEBdFpa"
    "v7f6mAfcxVEZNgZpCEeDMX3g8P7T+iyHfuB7fRRcA6uI068LzSvWqskTmxxIcikVgOxw7D"
    "QbFUsaija4iogZtPJV6u/qwVhDpA1TgvzEqQlvqWhgviDkstmqcxRLVf1vU4BPB06TBgDy"
    "PKrhXKE+PMjnM5yWLS5RSTjq3tOGRumeicWp9Hv59jXM7bc4OGdrMc2p6dNDiR4u8JWpx4"
    "efgcmpxIhfq8plS3DDQ03nylCjNpOv3ZypPZDBkGN3R62T+SDKO7dSYY4BlT0/FQURmZ2R"
    "SdznpBRLh7p3kDRahKkknqCBokwcspKyTTpZCiUx7RyduOYhhvyXNvlOrhWre53SThqVbV"
    "DKQrc4UO67ZZKUH4IERDEKftmD5ZZICnlK5RY3o7GNyHhvO2F4mA7D8/3HaHH874ONJGqs"
    "1hJ+QiOrKKLHs6pCphA6QfRnXO+iZ8fRV11Q/QSEClY8s+HVv8vFqxWVwCwE9uPw3FNrhy"
    "a5WuzFF5JhWW8ZShOdRLgbCYnJ5Cdn1I8srSgzl6IdoXvcq93x3Fz42dQxaaTvsWILrtvM"
    "OyYDJq5j/vNAYfJtAYs6+Y/JziIFTxQ1/wC+6ZYIrmKjZ4KjNKZKqzN2S2wHqhzhahhLgL"
    "uzYmjiY944nO7OaY8DebWmbwjcAMYvYyvzCXJv4BiBEg+vhg/266NaZWY8aEX3jHiD10yu"
    "MJkPbaYn+yF+FfyV+ZJWVD7/RL6RwN1vJUcRE9XKQEj/2y5dTSiSZfo2/g9hx4TolPYOPv"
    "fYhSeveG3ceuOemkjlLqKA9+MO6jWKS97woJgT6JFAClHrgOemD7yE8wXD8toaalptkKkB"
    "VKslUz1ZGTY+vi/NO1l1WL/cjKo/X00L6/l4mzdj3fjk7dajPUBRPBRGjlUNd6qGXyrGaP"
    "b0DiEZBMwlQ7SCjHM7ICiuWwiC0UIhuilCunziun0OknE6AdxdgGFVli61eRq/eIRni9SL"
    "Fgd7G1jBlOEoba6aCU1JHVjO7JfffL6AZo6NV8wd0/HnvD7t0NsHMxKC942H28b3fYJR2t"
    "NDhj1566T0+9Qf8GOMc8vTJqf/lCfzMbygv+Omz3aZdzHWLWZ/9r+2v3ocsu+QasF9zudG"
    "g/N447qfOkP70nbWy3C/FE2zkUAGdZabZjSixZWal8Fgga44CqPjeoISrJVkZKR8h8jeVz"
    "6tK7piJoHeuuaNxaiEqCKl2WqgW0wCFVzgnVHDgzPMAYVHFohV2Tnp1ujhPSrZ5JgQkl/b"
    "326e+VcFyVAOyj31NDoQ0f0jnAlYVVSy6smszDloCvdLNNQVmmxhZBOD01dsoGYQv+5W0Q"
    "OVmGeuoJtu8RIT1JCF/6CqD/fH+f5c0sE1wUT95Qrt83fSk6tU9SfL+du63c/t+UYPzmUG"
    "xPLYDB8KkNaPtTMFoggNGaZTbnTs4LaDAfagsD1q3xCyCawhyvMWIJHOEGrKypphoLpABu"
    "0bLLSJsLtOEE9DLrwVEyJyQi2OujZZ7IegmMLZCVJxJqSWGcI/RXihueT9EIr90sG1v3j1"
    "HIvBbLieeZ2O4H/a9u82iivIiajq2mWRzw9LyEPoVMRrhDMkLpJNlwCzM/vsavOlmKjnGY"
    "Ug5z7YY5pvI8TORgD7+rJnTAj3GQgbvZHGS4XR6+kby+UpbMtCPjnMTd/OcK4WDSKHBrV9"
    "sBHya+zD0BlF9jpdZboSg+1QAT/ipImfzMQ+FsLtBc6MSaLwBM4iIP8iIsxpBXGPowYf+b"
    "/AIma8qQThglZ0bXlAF9VTXKlgAVt3jIX+QBbBfnj7ZvOC/OGNeVTt4ZHQ8N/NkpPMQaOY"
    "WHyOsLZtGEvJ6mn0+d5VAHa6K/GbzbImGCYa3eTEdsP6kkTDD8JMQGxhVbZhoxSo/q8ztt"
    "haqQyBC/JogMzlodTzfCwWgJpI0QIvYQlsZ2WLamErRH+fznQh3UGfWT0bDXvmfrSIXaC3"
    "56vn3qDHuPI9tDzpr6bQuMzdl5Hne283R3tvNY6m2I5xY94UTWQZCmzkNRcAGU7zPIzywR"
    "hD2CBsJ7fpWnfgVtlb6/XMUqWIS4gjDKrjEgGWSXRgKdBnTkiA3Sgc7g/p5KVeDlpPNyEh"
    "kSxuSKKIrc9vtXEwU4nKmlaqaKjVP22ENwNpUoj2QRy0rL54SFHxHVTZhSqm5qp7oJxz5i"
    "s8AYB8jkANd+gOOjm53WwaUplNOh0GCeVbVLlpfRQUdL9gW6cJKMEOH+IP1Yf0hlHd0fYg"
    "ti0W+rYrxEhFTGk9Z5nHX0Toqlkw9TylGu8yiHLAlCckGQUI5xncc4YBQQtOVECWUAa0Q1"
    "reI3QUwDJBJNGWBZPagaFM2FFCCRUzSCZs1qVzYC1FrErEenax3KCJYbuyoDAisMCEwtfC"
    "kObvHSl8cCbnrxyxRw6YFUBrJON0d5cG1H1T+1c0Dqs/YlANvs2LSYFJQDXsbllwAs93hF"
    "905nzYQ3IBCVUMUkXxSxYDVioRjiOjISpQUQl+zqbU/tNFdvb+JvcfVGY3e5CZQf/snw3a"
    "sdP2i7PAoEU8tQMbvBwxaAtfqFe2O/Eh0gSFs451fLcdZm3tAzuFxB2voUTOjFMTQnLEEd"
    "VAyAyXqBdJRRu/gQb1IfT2rpdlwXt2PpACsdYOsrXFTtAOvumyIgB2kaV5nkcx6IP6dD/D"
    "kVYkEn2ChZ45A+u841m68zprNzL8kLlt3L9IKdOSku8g6H07xxXpcXeTbui/SN27mVNAb0"
    "VuYQvKuGaiacu6leSD5BY1yQzs8uP11+vri+9PyQvCtZzkhxPyReN9JaicAZJJGARgGVzs"
    "OpUDfJTUAnZsFhDlNKZ5A6j7KtFBAdYZ9Kjm6dR5cnUxH28wlTSZu/dEuRbinHhaZ0S5Hu"
    "EzUyJ0n3Cek+cWyoCrlPOBxTCag223cizFkK2/cj/io8p9eO2X3DScSagXo4kh5uyoCIG9"
    "/v4KZBG2mlyY/DoGW6NDio5vJqGCswZ/bjX8kakFeTpYkDPJkbS9qmERaJBaBpJ21b0Db0"
    "C7zEwtbKczlQmRcB5u4F9JFxd4Xyu0/wQfjvoDcQ+/J/RLwSpLdAXbwFnHkZVyIlI+40z9"
    "IeHe9OkwQtUwdJK4+08hwNoAeLZTuiRV1ce3AIh+CaAlvYI7jTfuq077piDsHlcXhD9Ip0"
    "HWpJzJ13L5Ov04OtcriqMr/NU/CEKNM13bAMuq7LKOe2pnYa3XeEFaL/Qpkznh9YoYcGYT"
    "6lTtOWXYTCv07WOMkZtdJnJbJ6kYLDvsooyvRluKLS9WL7uPE/xobqrJ4q0/sa1nSpmlWl"
    "Et7PF+3hG6p6dUbjuoKVPMw6MdGMgcLrsJT/gDWk66oqXBS6wGypvtx+/cpX0s27CYKbv/"
    "ST9Jfpzq5RugZ6FVeSV9qN4RDO5R0jlIjnQzx4QuR0ag2SNBHmq6s8MF9dZeTZvcrIs3u1"
    "zcOYHqi60G4TIGnieOQZjfSxiE74NZoaqim0uQRIGudPX8mm8g7NMbaW0yQPgHSYw1SNQ/"
    "oyD9CX6ThfxmNECDapVCx8WEbpGgd1JZP6GLL+7wvfKnL+ryhGQtPYI2gcvuVvFZgkHXnp"
    "dTXd9o3gJ7KclquoqmkgqM8WY5OiK8BWR6gaN6mvc23K1xmbsnsvia9m97bw1fahJzgqUb"
    "LGDcvZx1zjwpplRAhnjAy/mTk0nho3vvNvD6T3iPc4Mp56R3CITp6ebx96o1H3jofO2328"
    "4Of+XXc4Hna/9brfb4DFMqaPdfSuovULbnc63UdO4CaEfsGdQX/U7vCLzvRkV//fc/u+96"
    "XHrv6PBTWVgkmvfmdh+muCX/D94Gl0AzQ6Qi942P2ta3ego38im54FXNwN299Ze9VcKDpc"
    "U6ruH4+9IWvo1NSOWkNyTbHSo/wjSnOR6JwIqYyzq3WMTtT2IjTSEVo51LUe6gSLUl6HqQ"
    "TSHZ2n6unMmtN3irIqCBvJ7r/ZBTvClI3x+ymjYsca6ixhzytJ0Gmlz8ww1Y88KRU0U5VC"
    "+3iYUsbU1nkTd8dKzFwapmqciFWJOnK9EILYad44bK9yYXuVge1VArZh3xORzSpCKnerWu"
    "9WnhtQbtd8j+JHPsvfkW6oScCle+f7FI0prVeaN3nYuTOve1fEJVRG+YfVvZ4nngCkISKJ"
    "qEztIVN7HBeaMrVH+aAaJnx9FYQ0SCMnqUyVcqhUKXwelgDtk9vPUU7YrbgGl6tMQFPulJ"
    "UJaA6egMZm60sAteN11ExYQ/JPDmAdEbQEZNt+T82ENiyt75Dc5w3tmrLGjb/9HTUqYU24"
    "Hjd9VyMpf0QRoIZ2b00FyzBRUmqIIkg90a6aBNM+QuTZMsyIkndW6fZAeTcka3uw/O0GrH"
    "nsOXBpfzL88kmqAd4wWWMA5xSKUzBEkMe0cxKWxMjgNZUUa6WpMzrGBoAawQlFm6p7TGKI"
    "vPP5HhzbguNDDVsyWvf4o3XFwhhlBGNFEYzBhSWwACJkUg+XrTcK5kfZkfkOJmQ5Tmi3st"
    "+RyVXHVDkul5nBCwQY0Rz8gB5ovZUn+G6f1F4eG4PlKvTT2AA4JVbwKL9hSW08d8EWvaOo"
    "xsoyEXce5zlx0LuqIDrx2E3KQCIw06C6jPMJ+3v0C37BE9+dbAL6lKO4oRSAu23Q1iZY0l"
    "XIUy+yvD3gjc5rwF+PG/fBZK5DTFeHTWo/MNgjHV0yJcoGYEQ/wr7B+meJHpekWEHJyNzl"
    "+FSSioZ9rL0WPYc7yRg1gjFyBrZIfI1LW2c+6aT7x6jbf+IlKb2N4QXf9Z4en0fdG3d/eM"
    "Gd+3bv4cbeDaL7UL5gqVyhUgKlFJPD0dIDM/cfh3YgX7JKAjPTPfpS7Jh5/PiOVmmZ09sr"
    "eOCIuEIG6WTsTa0dIe2hEnPaDtI0Yjfag9O2dDiVwSNyF5LBI4fehxwpNsHoQ4iGIE5GOk"
    "AVgXlKyRq1dm4Hg/vQsrntRfnL54fbLmX2Oey0kWorkxK8u7GxFkuE5VM0bjZXEq4j/efL"
    "9/qUSnypxN8ztDsp8aWD0mEdlPZhIeHeJRnmEdf7JIdtxHCbbjWMjMIuDPQPOFuwOk6AZ5"
    "I5BX30jnQwW0BMXz5u3ShAv6N9oALLwBS90gXD2mjQYDO/xL7tBE7S0NAEQ8OxZfIqYGqQ"
    "KbzKSeHlbylF5opPXWiy7OeMlnOlpLniHDqxuZIabu4T7C/avErNdNkB5+K2HGnFqb/+VE"
    "xvKi03Mt1OPfR3UtckdU17hrYkXdNh9CGPhH1Nl9d8SVCHBG+3srQhK95wjLyWW5Uhdtd2"
    "5UKuLgKvOlmCiQI3E8BzbwKbMwcTDa4MZExuwIQy82yGEB38f0BBmCxVzH5NmIeluUDLFs"
    "BoDk31HYH1AlFaE76xyooUq7g65SBvkBhvEg5Gd6IJTEvHIjUZnVLP5Wprwqq8ch4hdSx1"
    "0bHoTF9IJ7bwaRkik/auMA+SGDuUzt81N3joMheHd5nB4V3GOTy+LcbgTRXf3eaNSUBcmu"
    "TefE/u9rDP9U88cfILHrV/7/bHt+3O7zf2qTxmpzJTig2HXVcpputcqVUPZZVuaUJljNz2"
    "dR6WgnvJWd7SIlmVRWJ1uN4Tk3lk1OFyCRqIcDVeqjDhLMxwUYVJZ6Gof2rdcBZzULVlDR"
    "HUfIof2bHXk8zi0N2q81QGIUTWJBX/38/PLy4+nX+8uP58dfnp09Xnjx7HEL+VxTrc9r4y"
    "7iG06OPsREAYFhuACGFjcvruGf/URMoZVVJTMyk34Twrv/JhSnab354G/ZSYL5cgui+rMx"
    "P8L9DUY84ElAQrgyJk4oqF2kWj6lphcZp1EA21mxJSLGosRCgNjrU2OErH6/IVUTLNtsy5"
    "WydDmHDOXelz3QSf646GoPONMQOjd6+VZV1kGjzaaDwLts6RhwZhnt+FGSXBjP41RWAFVa"
    "VFryp2wpX1Qp0t6MUNywuj0v+MUzBaIJ61hU1Xx6wHNKTMkf6TAQwqpmxsm+GcIIM2TMpC"
    "s78HCzp4RzZ3/njnBweXsksUvBINiP4jKjEZcogFD7ggzX7Nh7U83FoZBsLAnEjkvZMBDl"
    "P9yDopyYFVwtYGdq38mAaIpKAgedpD8bT2RCwFW7ejo5yyOZANrNgSGNoI0xAfgQFGI0L/"
    "yYm/5xV3jHzCVvSDTFIe8HeSEFL9D3N4HrqygYDr4QNlsh1W2s8VaXsJtOzLa2gEHPdagO"
    "j+dcbI34AJXHJ5a6lix/tvMrN0HeHZZtJymfcZ1BBWoA4UuLH9CuPCwqFfJodDIraWU3qH"
    "DuHxuCr671xacCnFTyb4borrozM/YqBvMRVPE5OpSDsxhy6XnfKHcDvr9b/afmcUfxYz+e"
    "W5zyMm6RJiUZh02n7t2o5oM/rhc2Q7on0ZDL90e6MbVq3gFamm55rGs5E6vmk8Helj+8/B"
    "M21o80iUstulVAixZ42ebbc3HbFtuS6ubNIpVjrFHoFTrPSIr0JjI70AxTPlBjh6MS4lSi"
    "l5lcK8iitEiZxcQZoGHl8XOQ6vi9Sj6yLuUqUjuBTB16doXER0+R5r9Q8g2BO0lYQPHIvL"
    "5dFOX+lwKR0uj2Qgjs7hUlHnTkWnvHuXT9FAvub6MsfmdX2ZunmxWzKVcNWCZKiqdF5IQ0"
    "QSUemhIj1Ujg5R1/gmgGeARKIp/X2kD3vtsc3lwx5nB0qAtuN11ExkQyxQDmDZ3lkCrE9O"
    "N80ENXDASL+/+vr9ZbipRRzdnciSiKnFIXW9A4dIg2ayCi8hpqUZQ/QfQX++B4LNxZO1PE"
    "lw6fPutfJ49S1Za950q1df2/We+8kAnAyo2A6n0YlizUwee+NaZ1rgDa1MOxSHOccx70EV"
    "GbwNW9dOWkBWbllRDGCtfgEQTKHGliZQDU5jWEte2VnT4l59h36ZHF59HrQhi5X9etzPLe"
    "LPJ33X6uK75o1cXoO6R/BDm9SlNbdyay7brBKO0AxvBY+kMb5Ie/ZRMAglLOAmEqaT6BdD"
    "33bUL4J/lFKOQLERYKx9EfzDdBL9Yuiz+JMi6IfpJPpF0ZfGm/KNN74IJAJqiEoaHKTB4W"
    "ABxvZMLANcv6ejnLTbsQ0t2lolzXG0vEk1OTz9b0Y5Dr9NjjQ5dugp0lWisIgiIxCI6mit"
    "XDEYfOA6Ke6C+zOPRF0vNnb6GjCDuq4ihQUvsc9PSotT3YNy6Lvs546RHUIWFOwdl+LMAF"
    "bdwk4/dNWYuxUZjaXIieTkMZzMKTLYtCEKO2fq0Zmjp/hUpjAVEbofWn0XXr+CEKLEwNEf"
    "DEB/Z8mNnk/yQ0MnVccyEOioIykcnqmIqiZGKgMKfyh1ceMG4RWhIiMQIpPw/zAq48YNgC"
    "M3F1oDUVI5DMUNt6bDOccZnu2ZcDziOnOWJ3fD9pfRDVB0+Gq+4Pbj43DwjaWmgauVTt5Z"
    "TbbHdu/uhmcxe8Ff2r17dvcVqhq712kPhz1elc3mQKIKpTyc1Fm+sN+MqN94hWloiMX8+h"
    "SNY1QvcoVVX2SEVV/Ew6r5Ri8qp6oy3TCdUMg0tUKRu2HKEkJ3jwfHo4vclVbfCqy+vn4/"
    "L6A+hQQz29xLkSrF1MtsWkO7r+OEdatB0p9TuSJKpBW9VCt6uqU3HiiS5ObqkH75/YeMEQ"
    "npuewIht0wyptg+1gAqt5dgG2OqR4Dzs65zWlg7OzW2x0HWLkam8ZgoSc8uoVb21qACnc6"
    "i0VxzftG3BtAmHp7pRtp8JYG72M4rY7Y4F2H2gXS3F25HuHIVJMnCmX2HG5KUD/5nafqdu"
    "hf8HaN5R2V6mkDel7VQx/JXh0X0PgE6WSqtlorfOyhmm7G/ELisswa4wBhna0FBVXQ57lU"
    "0OcZKujzuAraXe4F1lWEVKpS67yyvMEqsLiSaBtn4KlkdbHDs8iJ5ZPJVXUsq0ow+2WMUk"
    "ZSJbF7wsBGyCSqmQYLF60SVOvPRi69ej1R3apWj0yrkF6dvgPoP9/fn6TtDRLdbfnwYrth"
    "CsB5DBeOrnU3lXzu3GN1kxkOopTn6e8S9PFuWrx0Vbybfy9X1itLny2ggcB0w4rOO0kUT8"
    "HE0Z5PbsB6QZZO8Bw0KVBTiw4cMEkLYDIlyobF11Hm6hfwSkkV2hxhp7lJNIWH37HOAZ0e"
    "CMw0qC4TM14d7EW2mwYyAu54IhSbrayyIGV5j5FmjrqYOdKKSKYLjaklJAuKigfVx++hxE"
    "p6tchkfI+hQmRBfK/zwHudju51XA4PvJYAxhEyqfPIo/MIbP9Cfpk+mVTS11rpYRYbYFMO"
    "8JEMsKzIWIOgGRmIXXUgto4YXjz3svhMTyAuNNlrprA5UIAYTBLoMorfwUSRbg+17wJi3d"
    "RSNVPFxil77CHEuUoq4h24llfdNqByTBkHjmOp2R5TiSHjEMVnajpZy68+c4j4i3pO2v2F"
    "X8jAggPYMChrjeeplgznbmubPWM88xvmiC3guQIZHVhDg0eIM9U/K3UxswyTLJHeAjqifI"
    "eCFGYXoL3r9AsA++xT0DPBEm7AFHHDAf3/K12TdqEM1qWaGJCwj0cKmio4cL7SGJrSciAt"
    "B9JykMNyEFk5eWGOkDVQX7BnO832gIFjsNmcPLb/fOj2RyxXyWZJuZAXPOx+ee7f3Tgnwg"
    "tm2Hzt3rY7v984JwM7F6LHzGGCBAq4MUuVdP1V0tLm0PABPrDNoWYCkDQ51MI+XoLBIaay"
    "Spf9qxRuH6CqnSSItfx6K0ugJZY5JX+Nl27DHH56rC0VLFWTIk1FRCYoGpSR4E5t7I9TMO"
    "D1HLm7G7tA/zSAScU3dmGtrpByw+4yIXPBJEwqq9KuNPQ3y0BAU/FbklPenp4qKtayasT2"
    "CaQg6B5GisXjO6SE2wQJ1yQiG6bdus4SQFFnoqvLPM5EV5fpzkTsnvSKS/OKywPvdTq61z"
    "FwDWv6T5RUPydDaeCTNBDiSpI8shMmDvGIXk3ZIJz2jcA3S0Tp/jEKSScx87UnodwP+l/d"
    "5lGbdhjshbnURMB220uwC4A90xEDp4BcHqaUonmtRXOHWRUcYp9KDm+thxeaJlqukuLl0l"
    "UuAZLGVDQ9P7v8dPn54vrS07F4V7JUKwnebL7IJ+QA75PJoP86L5iAHC+0IfpkcnzrPL4a"
    "NMwx0vUkRXS6ZBSmap4qtCzRqCYK0bZ9hJ0k6ETdW60calEYaLtVMzrAiK7bDVNOKkhTee"
    "5PsEbTBSFvN9x/xrm8ARqZx3WcBegFtZVOZ473mtRQNkRDKY3ijTyoTLZUlyKMe4CiSaFZ"
    "5bHuJjQtEUB9ggaZnUuDU5iJkvyTkGoZYmMt5vTnUzQO4atcCF9lIHwVRzjMEOVlWcJUMh"
    "wqO3THQSsOsHB0yXe/p+MEdmt4SXhmhcJLOu2nTvuumxVdUqVA1cXKitgvHpOovHutHCIV"
    "CjbeKlN9p1INomLQSieKNfMSKDFnDwReiQ4QnC3cu7+AiYFmOjKNCYA68w+BGlJaXHSiXD"
    "0yTPCq6oZ5wympbLVQNQSmxFwAg07EuES296fL0hD12tZaGVKXpSeYItOPZqd5IyyReziZ"
    "naUURzgjbNwn2X/k+GFO5UpixHViFrT7himlGrzO2gXVGK+gZaCEY+OWEA1BnHJyBOkiQz"
    "ylhFUtMO/Kfsf1djC4Dw3pbS/qOvH8cNsdfjjjY0kbqTa/llQvnMFWYFmFCOWqqvOqcoZq"
    "vRDysg9TNU50r0Q5Ir2TfowFZQtXorlVQlT7FXOOQz8jokWIjUZ8KKhAPCL0n5yanEe/n2"
    "McgO1pQkLzL4ceZyfdjKsXS1DNBFRmWzUzAUVdPmM3emdhNq92qmtXDXIKRgtiIFYK08+d"
    "DeYE0KcAFXN1CNEVpLMf64U6W7BLG7Bmqpa1rpomwuDDRFUmPyebyPfy1LqEAWVn4vafWm"
    "7C7/D0DZ+X5T6p1L6lbqwuurEDp5k7HgFHIMucjJWqMFZquhnTE2UpqAsJUElNiIAmhO0b"
    "Ippdt71U6+6g1pUCc5GhODqBWYbzNHp4ZTiPDOeRC0aG88jxddfvm7paFWJrwpRylOs8yj"
    "Joa192tboZXOq7iIq7xKaaUcQTrhc3pNQD2PJNKSmYl5BuPRA52BCwK8243lMoWsRk6QPp"
    "hD5JsE5FWrSyjFSq33b85jTOmX2dGYRMJ00cgGBpmXygAct/zjxxaXctsGZN16q5aFECxf"
    "45o6/LTEqqeQp+RyvT8dxV4CYt63pVj0qwRzFrkGmfbAyPf2TZpwIaHGlgaYaBxRRjhTyC"
    "BpoDzs5z5Zk+z0g0fR5PBI6EXLic5k1Et4o06+7GKAJxkKaBOH/OA/PndJQ/x8viqnNkCO"
    "X/8ykaCHD5VsO0AM10S1ZqgKaYLet4NA3SlFWboTgKpc9OjorlyS5tpKuzxUlS+hj7Tqas"
    "Av0220SU9IEtORYw1TyUyI0nGIacPae2vpnlGIbSWe53pBuCHEuApIHn6fnVVY4DlbbKyA"
    "h9FTtS6aISQNhp3kB0K2G76RNNlFRGM51jCZBI9xtBnuWgh9l//n+v+p/c"
)
