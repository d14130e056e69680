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
        """CREATE TABLE IF NOT EXISTS "billed_invoice" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "number" VARCHAR(100) NOT NULL UNIQUE,
    "period_from" DATE,
    "period_to" DATE,
    "issued_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "link" VARCHAR(500) NOT NULL,
    "state" VARCHAR(10) NOT NULL /* OPEN: open
PAID: paid
CANCELLED: cancelled */,
    "sequence" BIGINT NOT NULL,
    "told_at" TIMESTAMP NOT NULL,
    "changed_at" TIMESTAMP NOT NULL,
    "account_id" CHAR(36) REFERENCES "account" ("id") ON DELETE RESTRICT,
    "partner_id" CHAR(36) NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT
) /* What the vendor asks a partner to pay, for an account that the partner pays for or for several. */""",
        'CREATE INDEX IF NOT EXISTS "idx_billed_invo_partner_c970e7" ON "billed_invoice" ("partner_id", "issued_on", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_billed_invo_partner_22bf5d" ON "billed_invoice" ("partner_id", "state", "due_on")',
        'CREATE INDEX IF NOT EXISTS "idx_billed_invo_account_286f76" ON "billed_invoice" ("account_id", "partner_id", "issued_on")',
        'CREATE INDEX IF NOT EXISTS "idx_billed_invo_issued__3acf59" ON "billed_invoice" ("issued_on", "id")',
        """CREATE TABLE IF NOT EXISTS "invoice" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "credits_id" CHAR(36),
    "kind" VARCHAR(12) NOT NULL /* INVOICE: invoice
CREDIT_NOTE: credit_note */,
    "state" VARCHAR(10) NOT NULL /* DRAFT: draft
SENT: sent
PAID: paid
CANCELLED: cancelled */,
    "wanted_number" VARCHAR(40) NOT NULL,
    "number" VARCHAR(40),
    "series" VARCHAR(40),
    "place" BIGINT,
    "currency" VARCHAR(3) NOT NULL,
    "issued_on" DATE,
    "due_on" DATE,
    "to_email" VARCHAR(254) NOT NULL,
    "texts" JSON NOT NULL,
    "lines" JSON NOT NULL,
    "net_minor" BIGINT NOT NULL,
    "tax_minor" BIGINT NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "search_text" VARCHAR(600) NOT NULL,
    "written_by_name" VARCHAR(200) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "changed_at" TIMESTAMP NOT NULL,
    "version" INT NOT NULL,
    "sent_at" TIMESTAMP,
    "last_sent_at" TIMESTAMP,
    "sent" INT NOT NULL,
    "paid_on" DATE,
    "cancelled_at" TIMESTAMP,
    "why" VARCHAR(300) NOT NULL,
    "client_id" CHAR(36) NOT NULL REFERENCES "client" ("id") ON DELETE RESTRICT,
    "partner_id" CHAR(36) NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_invoice_partner_36a7f7" UNIQUE ("partner_id", "number"),
    CONSTRAINT "uid_invoice_partner_2bebaf" UNIQUE ("partner_id", "series", "place")
) /* What a partner asks a client to pay, or with the kind `credit_note` takes back. Its sums are those of its lines. */""",
        'CREATE INDEX IF NOT EXISTS "idx_invoice_partner_968879" ON "invoice" ("partner_id", "created_at", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_invoice_partner_dc51f8" ON "invoice" ("partner_id", "state", "due_on")',
        'CREATE INDEX IF NOT EXISTS "idx_invoice_partner_e49ea7" ON "invoice" ("partner_id", "sent_at")',
        'CREATE INDEX IF NOT EXISTS "idx_invoice_client__d86023" ON "invoice" ("client_id", "created_at")',
        'CREATE INDEX IF NOT EXISTS "idx_invoice_credits_428df3" ON "invoice" ("credits_id")',
        """CREATE TABLE IF NOT EXISTS "invoice_link" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "made_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "invoice_id" CHAR(36) NOT NULL REFERENCES "invoice" ("id") ON DELETE CASCADE
) /* A link that went to a client by mail: it opens one invoice and nothing else. Only its digest is stored. */""",
        'CREATE INDEX IF NOT EXISTS "idx_invoice_lin_invoice_6d55c4" ON "invoice_link" ("invoice_id", "made_at")',
        'ALTER TABLE "programme_partner_tier" ADD "superseded_at" TIMESTAMP',
        # by hand: rows there are have no steps
        """ALTER TABLE "programme_partner_tier" ADD "steps" JSON NOT NULL DEFAULT '[]'""",
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
        # by hand: an invoice that was sent stays as it is
        """CREATE TRIGGER "invoice_stays" BEFORE UPDATE OF "kind", "number", "series", "place", "currency", "issued_on", "due_on", "to_email", "texts", "lines", "net_minor", "tax_minor", "total_minor", "partner_id", "client_id", "credits_id" ON "invoice" WHEN OLD."state" <> 'draft'
    BEGIN SELECT RAISE(ABORT, 'an invoice that was sent is never changed'); END""",
        # by hand: an invoice that was sent stays as it is
        """CREATE TRIGGER "invoice_is_kept" BEFORE DELETE ON "invoice" WHEN OLD."state" <> 'draft'
    BEGIN SELECT RAISE(ABORT, 'an invoice that was sent is never changed'); END""",
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
        """CREATE TABLE IF NOT EXISTS "billed_invoice" (
    "id" UUID NOT NULL PRIMARY KEY,
    "number" VARCHAR(100) NOT NULL UNIQUE,
    "period_from" DATE,
    "period_to" DATE,
    "issued_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "link" VARCHAR(500) NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "sequence" BIGINT NOT NULL,
    "told_at" TIMESTAMPTZ NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "account_id" UUID REFERENCES "account" ("id") ON DELETE RESTRICT,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT
)""",
        'CREATE INDEX IF NOT EXISTS "idx_billed_invo_partner_c970e7" ON "billed_invoice" ("partner_id", "issued_on", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_billed_invo_partner_22bf5d" ON "billed_invoice" ("partner_id", "state", "due_on")',
        'CREATE INDEX IF NOT EXISTS "idx_billed_invo_account_286f76" ON "billed_invoice" ("account_id", "partner_id", "issued_on")',
        'CREATE INDEX IF NOT EXISTS "idx_billed_invo_issued__3acf59" ON "billed_invoice" ("issued_on", "id")',
        """COMMENT ON COLUMN "billed_invoice"."state" IS 'OPEN: open
PAID: paid
CANCELLED: cancelled'""",
        'COMMENT ON TABLE "billed_invoice" IS \'What the vendor asks a partner to pay, for an account that the partner pays for or for several.\'',
        """CREATE TABLE IF NOT EXISTS "invoice" (
    "id" UUID NOT NULL PRIMARY KEY,
    "credits_id" UUID,
    "kind" VARCHAR(12) NOT NULL,
    "state" VARCHAR(10) NOT NULL,
    "wanted_number" VARCHAR(40) NOT NULL,
    "number" VARCHAR(40),
    "series" VARCHAR(40),
    "place" BIGINT,
    "currency" VARCHAR(3) NOT NULL,
    "issued_on" DATE,
    "due_on" DATE,
    "to_email" VARCHAR(254) NOT NULL,
    "texts" JSONB NOT NULL,
    "lines" JSONB NOT NULL,
    "net_minor" BIGINT NOT NULL,
    "tax_minor" BIGINT NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "search_text" VARCHAR(600) COLLATE "C" NOT NULL,
    "written_by_name" VARCHAR(200) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "version" INT NOT NULL,
    "sent_at" TIMESTAMPTZ,
    "last_sent_at" TIMESTAMPTZ,
    "sent" INT NOT NULL,
    "paid_on" DATE,
    "cancelled_at" TIMESTAMPTZ,
    "why" VARCHAR(300) NOT NULL,
    "client_id" UUID NOT NULL REFERENCES "client" ("id") ON DELETE RESTRICT,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_invoice_partner_36a7f7" UNIQUE ("partner_id", "number"),
    CONSTRAINT "uid_invoice_partner_2bebaf" UNIQUE ("partner_id", "series", "place")
)""",
        'CREATE INDEX IF NOT EXISTS "idx_invoice_partner_968879" ON "invoice" ("partner_id", "created_at", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_invoice_partner_dc51f8" ON "invoice" ("partner_id", "state", "due_on")',
        'CREATE INDEX IF NOT EXISTS "idx_invoice_partner_e49ea7" ON "invoice" ("partner_id", "sent_at")',
        'CREATE INDEX IF NOT EXISTS "idx_invoice_client__d86023" ON "invoice" ("client_id", "created_at")',
        'CREATE INDEX IF NOT EXISTS "idx_invoice_credits_428df3" ON "invoice" ("credits_id")',
        """COMMENT ON COLUMN "invoice"."kind" IS 'INVOICE: invoice
CREDIT_NOTE: credit_note'""",
        """COMMENT ON COLUMN "invoice"."state" IS 'DRAFT: draft
SENT: sent
PAID: paid
CANCELLED: cancelled'""",
        'COMMENT ON TABLE "invoice" IS \'What a partner asks a client to pay, or with the kind `credit_note` takes back. Its sums are those of its lines.\'',
        """CREATE TABLE IF NOT EXISTS "invoice_link" (
    "id" UUID NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "made_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "invoice_id" UUID NOT NULL REFERENCES "invoice" ("id") ON DELETE CASCADE
)""",
        'CREATE INDEX IF NOT EXISTS "idx_invoice_lin_invoice_6d55c4" ON "invoice_link" ("invoice_id", "made_at")',
        'COMMENT ON TABLE "invoice_link" IS \'A link that went to a client by mail: it opens one invoice and nothing else. Only its digest is stored.\'',
        'ALTER TABLE "programme_partner_tier" ADD "superseded_at" TIMESTAMPTZ',
        # by hand: rows there are have no steps
        """ALTER TABLE "programme_partner_tier" ADD "steps" JSONB NOT NULL DEFAULT '[]'""",
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
        # by hand: an invoice that was sent stays as it is
        """CREATE TRIGGER "invoice_stays" BEFORE UPDATE OF "kind", "number", "series", "place", "currency", "issued_on", "due_on", "to_email", "texts", "lines", "net_minor", "tax_minor", "total_minor", "partner_id", "client_id", "credits_id" ON "invoice"
    FOR EACH ROW WHEN (OLD."state" <> 'draft') EXECUTE FUNCTION portal_stays()""",
        # by hand: an invoice that was sent stays as it is
        """CREATE TRIGGER "invoice_is_kept" BEFORE DELETE ON "invoice"
    FOR EACH ROW WHEN (OLD."state" <> 'draft') EXECUTE FUNCTION portal_stays()""",
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
        'ALTER TABLE "programme_partner_tier" DROP COLUMN "superseded_at"',
        'ALTER TABLE "programme_partner_tier" DROP COLUMN "steps"',
        'ALTER TABLE "staff" DROP COLUMN "master_user_id"',
        'ALTER TABLE "staff" DROP COLUMN "role_before"',
        'ALTER TABLE "account_user" DROP COLUMN "admin_changed_at"',
        'DROP TABLE IF EXISTS "earning_clearing"',
        'DROP TABLE IF EXISTS "earning_entry"',
        'DROP TABLE IF EXISTS "referral_step"',
        'DROP TABLE IF EXISTS "referral_request"',
        'DROP TABLE IF EXISTS "referral_key"',
        'DROP TABLE IF EXISTS "billed_invoice"',
        'DROP TABLE IF EXISTS "sale"',
        'DROP TABLE IF EXISTS "points_entry"',
        'DROP TABLE IF EXISTS "referral"',
        'DROP TABLE IF EXISTS "programme_event"',
        'DROP TABLE IF EXISTS "programme_attribution"',
        'DROP TABLE IF EXISTS "programme_account_due"',
        'DROP TABLE IF EXISTS "invoice_link"',
        'DROP TABLE IF EXISTS "payout"',
        'DROP TABLE IF EXISTS "invoice"',
        'DROP TABLE IF EXISTS "payout_run"',
        'DROP TABLE IF EXISTS "earning_month"',
        'DROP TABLE IF EXISTS "proposal_answer"',
        'DROP TABLE IF EXISTS "programme_book"',
        'DROP TABLE IF EXISTS "sale_change"',
    ],
    "postgres": [
        # by hand
        'DROP FUNCTION portal_stays() CASCADE',
        'ALTER TABLE "programme_partner_tier" DROP COLUMN "superseded_at"',
        'ALTER TABLE "programme_partner_tier" DROP COLUMN "steps"',
        'ALTER TABLE "staff" DROP COLUMN "master_user_id"',
        'ALTER TABLE "staff" DROP COLUMN "role_before"',
        'ALTER TABLE "account_user" DROP COLUMN "admin_changed_at"',
        'DROP TABLE IF EXISTS "earning_clearing"',
        'DROP TABLE IF EXISTS "earning_entry"',
        'DROP TABLE IF EXISTS "referral_step"',
        'DROP TABLE IF EXISTS "referral_request"',
        'DROP TABLE IF EXISTS "referral_key"',
        'DROP TABLE IF EXISTS "billed_invoice"',
        'DROP TABLE IF EXISTS "sale"',
        'DROP TABLE IF EXISTS "points_entry"',
        'DROP TABLE IF EXISTS "referral"',
        'DROP TABLE IF EXISTS "programme_event"',
        'DROP TABLE IF EXISTS "programme_attribution"',
        'DROP TABLE IF EXISTS "programme_account_due"',
        'DROP TABLE IF EXISTS "invoice_link"',
        'DROP TABLE IF EXISTS "payout"',
        'DROP TABLE IF EXISTS "invoice"',
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
    "eJztvXtz6ji2N/xVVPmnu6uYvDvXvSf91FNFCHs30wnkIaS755xMgcBK8MRIHNuEZubMd3"
    "8l+X7FMjYYbVVNTe+Almx+S5d1X/8+WRLThsZp9wNh++QG/PsEwwWi/4h+0QIncLkMPmYf"
    "2HBq8JFwpen2GPkDp5Ztwhmb7RUaFqIfaciamfrS1glmBL/PCdB0Dazn0AY2of/VZ3Ngkn"
    "WL/hPhU9Cnk5lgNof4DWktgPmfGjKQjTQwRa/EREC3LWDSDzCbFSCsWafs6RqZ0cfr+K3O"
    "B73gFzxZQtPGyBzr2gT0CUZgrdtzADGYwNmMrLDNv9EtACkOMxuQV2DPEXC/vAHsWRs63x"
    "ukzwbubMBCyKKPbAGL0P8AjdA/MbEBYwujf8GWDV9fATH5bDYhBpuZPd95wOIU/M5fBETe"
    "kM5FX8VmQLgf/0DfzKB0p2CCEdIs912XyFzolsV+Kx9tIqhRONkENnynbzNFG4I1/nSKJJ"
    "3FmpElm0WDNpyAOTE0y0WcDrEobgjP6HuzX2C1ALTA0oA6Bh/QWCGHaSus/88KjW3yhiiN"
    "SVn33/+gH+tYQ38ii/3575NXHdGJ2b9Pgt/F1xtfdfTfjAT9uTQRf3vLm8Vd0HhlGGzVbp"
    "Z80Z7wwXSh8j/+0wKRJ8wMHXEGsmH1Py5YMHt6XhVzsoHL9zGfNnJyOO/NPx97tM/Pvbuv"
    "fCTbo9PxjBirBQ5GLzf2nGB/+Gqla6eMhn33higakO7I0InCXs09f7yPnEVEP7DNFfJXjx"
    "Z8oKFXuDLYuXTyf15XeMb3s3vMvSMTI+NUp5sbo/X/dd8yRDEe9wej8VN3NB6fJE40F6jw"
    "2eN+NKOoUsR0bDNw//0fZ94AG/7pCXtA55f28MeL6584GsSy30z+JUfu5D+ckO6vccDFAH"
    "CHnVHA7yhgtr5A6aA7FDHQNZfk1PtHGfC9DwL0g0vAA9ODa78Aj3oP3adR++GRTb+wrP8x"
    "OE7tUZd9c84/3cQ+/dHhB6H3mXPX+ZOA33ujXwD7E/zXoN+Nc80fN/ovtvvoHWmTMSbrMd"
    "TCmHgfex/xjeqx9Z1imGRsZw7NdKZ642NspfAcISNPFvDPsUFvR3tO/7y+zGHsb+0h3zzX"
    "lzFm9d1vzvlX/4mAGz1kix5WUaodDi33SGoK2rucSwGmkVuzKKTRq1YhGkE0KhgUhTQmTi"
    "hMY5jaxByLHq5RKgmP2LPrAkfsWfw+DI5Y9lUa0KJLN6BRCzcNT/6X8ML1qCRcuOefPhVY"
    "uXRU5tLl30Wx5hqxCMw+QSmEG7ZeowBfFsH3MhveywS6TJNJgvu3p0E/HVxvfFxh0Wc2+F"
    "9g6JZd1yoOaYrTlW7YOrZO2WMPoSEyfCK6iwfxjw/tP+Lod+4Ht/EzhU1wS1nBNPfX95Aq"
    "yT6Ywtn7GpraOPENOSdZY5NfLc4X8U8gZhYu9xf/p+WbFh8dYXoEDWNzkmJ6jHzfyrNAem"
    "K57Q/daoNsh8xgU0LegY7Bq/62olDdcJOfI5cyg5Vr7HKlKsux8zmmRDbQseAt6GBmQGPT"
    "EHOGksbIvTxxuyUt02xzYI2ohBmnoTd2tqFGxx86AyCB763+1sN2hoEsIIrBq+Pazr1Pdd"
    "0sb+wN/vLX8/OLi8/nny6uv1xdfv589eXTFzqWv27yq885zLjtfev1R9Gzj30QU/YRZjbs"
    "MT0R9A/I31mIBen0ihvluEHfyTm/izPAJ1GY74D5GP251E3R8ydBqnhQ8hSCG/ZSYiePT6"
    "NQL4u6ZY+1VYrOnI97QKWQL4f8DOIZMgzR8yZCprAvhz2XVNB4ZSEzxYyRB3+cUnGgHAfm"
    "CGpcfRODP0KmsC+5+g1jvMMOSKFWnCjPiZI7IUGqeFDyHnbsSoK3cECkcC+59s3ZnB4igu"
    "JPmEohXw75FTZ0/C6KfJhKIV8c+Z3cCQn7c5JnA4xGhP4f51qPxb9SBSGFSVG3wbGanINP"
    "g+ebcO0b7GMWd/r7nXhl9lWn/dRp33Wd2MyKnDQm0VYzO9tJE/6+leukcUYKOmkcIhar7D"
    "lDArdJCyA4mwNCl0MLzMmaR2/TX7LxPC0WoPLbBwvhTnXHVDn3Lo4XFxhBx0uESjlelOOl"
    "IdeBcrw0lRvK8aIcL98jD5TjRTlevifklePlcNgrx8uhOaAcLwdc/crx0iBOKMfL8RpDHe"
    "vO7sbQYJ5jNANtN4ZGrGB1G0Pbjp3wjuOTMIWGvm1tMYS+mXCxQGMvUc+Vd7cbREesrAKv"
    "rQCxZ7UECJoYaby8AwFTBAxC3unfbNAbhY5OZpIFmNCHjAmeAIKTxtAK5xWs5eBQ11OI4M"
    "DZk43cURUbVl32JeBl5Qcycnl8irzyA3VdMIcBmJUTqO5ucBfozndDO5jnGFfy1rshupFr"
    "vxts+tbTlftjkpdD6Ouit0OMZOvt8JWdxxAsCE8NIriVONJ5OSHX1/VKTFbux/Fm3bBjfU"
    "H3Pq8kxIgA24stnoeE0RpZtlMOaA5ZBaC3Vcolsv/Hp9w18WI6ls72wD/yrqBYvZ2AXFXH"
    "kaE6jrMCUm+o7AI5PpGqkdPoGjl0p+opLq185vpEFTC3YZnbMvHWrygY5W12Dr5PoKocFK"
    "tyoFt0NpzqEybEQBBnXEohshjUU0p3hFjnmXoGg/vIjrntxQw//eeH2+7wxzOOPB2k25m+"
    "gWbpo80FXaAqStPS1o8W1IR2WkDj/EpMpL/hX9Gmfp2zGcDuonUO6ZU47HVGJ2kLuAJwd4"
    "h8PRJwc2JfA3APU82E3pjvJymKP/+8VUzjn3pjt6r6v5A1/SqkQf9gUWVN5+VDbJ1Fp7Ii"
    "IsyCS2Gnf5iI1xxB2inosXrGlFy3gEFmzKI73VBNnfAIVzbIuolq4VxV59Gw7rOSqv/hX0"
    "fQ7ExFGNfo7rzH2J6bZPU2r0fnb9od1QTzXdURvlZGrNEWQTY91KhOMdbD+mjFWGuN0DLN"
    "tZ8HdUC0R6j9T44W69jplMA828+SpNzR33I8lg7X3RKxJWA6GxKMRwkRqRCIcmEomv6GLC"
    "EjTkCxPyvOSV0W7TqqWKt0u4arHJUURdS5DJtZE1F3EC+iVPjFET2aYn7ECXeBTLgfDwbt"
    "SWxCNJYmB7lc79QqXM83p2AUeOqYuB711jm9R1BIO2DUGS7EfTyZd3CxkD2ebiYALZb25s"
    "YZ5sFGB5orAzE/5Yo+SLdP6XutllSVQRq9VqE9ufEau/AHriELkzE0YNAN4HWU8dugbMAr"
    "XeW79zrx3VLKO6m8k1tEOuWdPLgHix5PIqKPO1xC79VVIe/VVY736irpvXKObxGAAwoJMa"
    "7FQ2jZqap+dqlun6AZtbrZ8466VneEGWH5Q/jOiBOr4IcmXx1NMxk3l7UCvmIm+gsiGiJR"
    "cOZ7iZUjs2KrQnzpVoCsZziQFNbQbm2Uc/jRMytk9tmNjWgVs+0INN0dYMTNFS3HTMEKG4"
    "EV5abJW0pMVqxJLDOp4HBL3BvWVNa3wbRY11n2QRDRzSgswj5cz8nC7TLrBa4jjT4raeQ5"
    "2Jswo88TZEYdx3bE7UTLJcI8w4n1zuWe6Xe0tJkTeuL5qye7G274Nmzxxpu72G1y+8buOL"
    "eyCTXFJrRKQzxbq12lQl5SpT2oTX4PCq23EZPgdvFqkbhFo7KgS9tk48HJ3wa9fvfuBvyT"
    "6BhpL5iqkYP28K7X/8biaKaE3mWUBS942O13f2/f3wCTvvcaGi+488vzsH9DD9yVSQ/Kx/"
    "bfOY1TCOcF37cfn9i8BlxabN6nbnv0dAMsBG3rBT8/tb91b8DKovffC6Z3bft+3O3fMQK3"
    "jBH9lZSKqrp8lplB+Cx3g87zQ7fPZqLLY8Uyh+hsT+17OplFj2r+HmwAfxH2NXvzr8/9O/"
    "bidNezOSmvv3Vv251f2ctD8w2xS5t+3h2Oel97HarO0S+Qaeuv+owyKPLNeNh9GPzGXykY"
    "MTbRgnyw93voMkf90y+9xxuwQIspVaHn+jL8ufczg2+93/rYHo763SF9wtfucMjGeHcCfX"
    "NkmmyM853DBvYZ48No8Nz5heJGVrM5Q6zde2CAQX1B5xwOvvYYOFQGeNUZPqMefQRdDDfc"
    "sTG2EEWo3aF/QiftW3zXFdp0OXsu0QdStaeW0ULBhLcSdqgQmWJwoxnMZHQh269P0Azb79"
    "H3aWxQ7sjxWHqPJ3VEGkwbZhNsJq7VmwQPkZVzpNgWSso5sGnwN6o9ZBSPSIxpFTMPfoSG"
    "Fyi27g5nNjQWC/VB9RjCMzm8CQG0APQVNRYApZnw1QY8odo1uS1XU3rRz5Hm97Hl/WnBGy"
    "FaWhX2/TxU1HjnzedKqnQDmXTFKfOaDOY1/t8E5Dmt3d3x0sUjnxUysJ3lGNjOkga20JlT"
    "FOAQiXQYXxaB+DIb4cuUkBx+FiXwzU4FCSi+5xQQ7wZJIjeix3RGMkKIpslW30rsE90/Rv"
    "lqq2+euB/0v3nD47psDHR2VZeKV4pSKlNRo01FHrPEwjGjVFLsrz14sOKyqcimitOqGMAm"
    "76qAW2L7Kk4nnVBV2b7aKZeuOhtAVraXSJpX8fSuNmBB2p7C7c9wA25Ngv9FCZ5044PF2H"
    "wjBlWoHw1o63i1YLlXjIC5OJeIxe0gJ/fKU9lbwEJU755uADQMFoUDLP0NU7I0tf8Qr7BD"
    "jzalpJc5cY9WSW9QFEz1CqQJ8XsS2qcF3TKZqfAeTTV58IeF10mEvzj/fO2nvrM/8pLdnx"
    "7a9/fCBf4j5fxTsnHTyhG4E339dYiMrIZ36bnARyYpZ5nu/1PnRUvXNzJZeYGUy9b/Lv/C"
    "9bw04dFbr9wnskAsN5ndSGuyYmnC+jtiUadzBE2nkH5g/XaM2LoFMPFrHIE+8UNdZ3Q2i1"
    "2eaX1N632UoB19ATXkqhoqY1ndzEq/L6DfT1eWjukWEcE4TKNwLoYzP+BMIcU6RCIjykUw"
    "zkY4ji9awLTS3Dnlmz0CGbG9KlL7h47KxvfqMo4wvZpZvLUIxiES6axCZ5+K+jNzHZqJgy"
    "IkxIjYWkNkynvRODtrQyx/XlRbdqmnQupIQcMfBsR8g1i3uGbpFC6ykPnBurIYOsu9uPEk"
    "f8hrt7Iigu8IscoBLfDLkA/WZ9xi96Fr/FPKB9Y01rRSrHz1P09QH2EQj9/RpgKFJJaKNz"
    "MRDNyVStmRRNmxjFVK4/CcCjPueOnMkNXULgxfq0qPrFe/CZ91UYy9wOBUiD0SGWG+uiok"
    "hF/lCOFXiVMkTAc6g/t7KtKAl5POy0mMIe8UhPQFvz311KNtMldOnrrD33qd7vhxOPitd9"
    "cd3nj399i7v3myZr/fvR+7yZE8YxPT+2EckmQOn7J4LLaBk153P7pVxbYBpvT8i2Ch8z9M"
    "s0eEn0ed/UBc/Q07W5kmwjOxZRyi2SPK3efhflC+KADyRSbGF3GI12hq6bbQOg6RSGeCqa"
    "kGIbRXGebw7TdnQL1HtKkarn8gQcxPHrt9p07DEmGnSEO7M+r91uW5/HS+F/z0/PTo1huw"
    "VtbSLTRw1+3cO0UfNET1aoy0MrfoWTHjWY7pLJ1xZWoVhglVjGLTbGcpPBasdBulKrUxG8"
    "bTfdS71d/o1h6vlqJVb2N08sFdz7XjwybsyUohlRD0OlxaJvqflU6Pp7GF6MO1MSspQVLS"
    "x3N7DWVPonoPCfQeYt2x0IIIgh+iUmiLdNWak7U1JsyLMXadI4LIZ8yguCDAhagbR0RmjV"
    "Iqj2/jpNZSgbteAVHuwktuR4Fo3XYw0/EyPxmtG69RrGKat6EUq967K2CJusHHJVMWW1jk"
    "He28/5b6iE0jKUQsZIL+aMsLN9gJqydnFsmhokoaVdF2hYrO8ryUFCnLhq+vO+LjTSHjUQ"
    "4xNDbWrkf4syVTWbOoOJ2pyAjg0+GTyLqGHIjG+oL92kqQ6vGpZMXLK+XGi0fsKhM4c92x"
    "qWTFC+E3+IYWu2/Drj+RrFBRyZwqmtAYQ2ytd1dl3NnafDJZMeNSlL6zwEln6UmrF+v4Q7"
    "dhBTaEnj+R1FChsaHj9yqwQve6k7cuI1Zex4AdgRq608gK05Kw4WN6b5k62vVM53N1vUA/"
    "GeGaGQiyWXYWRZ1pZIWpkuUk9UJaEGzPx9ZqsSNID2yep9VCVpyWcENWO5uB+SSyQsQ6Ae"
    "0qYdIpJDWyTHXDQBoVwj+IPtsVp1s+Wc+ZS9b1VA1UEoIklOoa8s9Aw0gJSfPAHGA0IvT/"
    "irv/vPlk3K2EpFTfEofq1p1HEogE86Z9b15K4nTY05eTOe14geBSH9v+6CK1E9HMRDbvLu"
    "B6cq0WmCyX9vhldf7p/HpyCno2C9i2nMYFznPAj5OVhczJT7xzKetMCmxCjHhTU/6XSbTV"
    "zHY7nLJSTeyAp6CmllE87NuoiorHk8qs8m3rjRfW9De3HlxRhAMKlS4ewzeZzDbX00r3Z4"
    "PrjZdw+Z4VycY8y07HPEvkY+rW2D3WU0STLdG+IUIVaioS8DsjyzQVJLu/YkCx/waL9cuE"
    "aXDX0kpRxfiWYcVRxPhGLLR/LnkSiDibo5SKzY1ms4k+qPpWZjdHKVWaaZO5bEDLHlOdtQ"
    "yf47SK003mtGrKW5UpIBLYxIw4ophGqBSmUUyZAU0Q0BCJQjO3bfTKqqRntFyR1a1YU+PQ"
    "cop0NO60nzrtu+5J2rFaAajfcyPudGidc7IKaIOZJIU2cqWkQ5udlinknRR0KD1A3cj0KA"
    "Vftgq4lFjJB0GfEsXWQH+hG9pz6PBSuWuEbUBWNutnxSa9YV08LPotc9JY1pqYWot99E+i"
    "47Djhn7ECu4hAOnHmsZK0Kb6jvbzVMESveFLcmXSawOpUrpS+J88biZQz2tk6JPIaMavvO"
    "CWckHV6oI6ho4W+yr0V0s/C9VoQegwPjrbjjLJfxdsLmmnVSbaI+EvLwsgaPsK0yjjV0NM"
    "iUd0CB6LLbGhkFZrTMyoCyKMadHiIM3c9VsxDZ95orauRLkatyb0uJqE60dntsJ510fCgV"
    "qbBz9Cy2LNUVJ7dTlftQqYB5ehsQVsg3QoWELddIxzLADbmecHC2iIN8disd+uYQ44L28C"
    "1kTL+tkZzt8EvNPb3AK6bYHlamroMzCHxmuaWbD+B5a0CCozoAxmQBWGHm5YWcgCmNuuMt"
    "H0w0QawrYOjVSRMrP3U4JOOoPg2WUxvC/zAPe+TOsAxb/MbQHlnITpXblG9LjKMoOHqaTY"
    "CHnqcPePUUQTTsT8+trw/aD/zRseDwROFnMf82JPKXKT/tbDGdBH6WLQ6/WVQvpU1454Y2"
    "/wl7+en19cfD7/dHH95ery8+erL5++0LH8dZNffc6Lh+99Y5HtEfxTK4lbG6oJpJxH27IL"
    "AjqVXCCQXKBM6ZLb4JSNVW7+zqi2xCSXcnkqcWK1mRvNbGUAVgbgQxsrtxqADxOXFzVUpp"
    "ne4pbM7Qa4qCW1qCFuapI1xQis58TybGJgDi3wpn8g7Fi+/Pg4iDX+idOBCDgdiAAmNtgg"
    "m9dk0C3655Romx8s4FZtT7PG7empqpBDs46zVo4FTUV51RrlpVQnyaUtFYX0XbA5CMMXFK"
    "0ThCpeRcWrKHXlyNSV9KOgAmAjyUBHuf23gps4AZukEQ6pcvOBzE2HaOgkRSGMfN8qoA+a"
    "LgHFxaUooA2ysU6EBFsvmgV0zKvwJdUvQldTi39HdTiuuhn0PAC6nabuVTVtij4XSa1yNY"
    "J/KCVPKXnNvAiUmtcsgebo5H/lIZOev0oL2e0CUlqInE4Tr39rinQcau26VTC2QmMFHCRc"
    "fGUCKXOwII2KsKdggI0NF2IdKYXVkmaRwTNC3nXEvBIWlWmRlucB2XVa5eJo1uHTbOlXah"
    "eHqoD6XUhIFkK4BI9DZIrBjWaw8mR9F2zmZZXK7OQIoWJyo5nsirkiMk+IRL4CM3W06HDL"
    "kolgHCKRDuPqBUtVvFd52xsIp7Jz7dPbrkrNVlFqdkglimGvMzqYDZEHVHd46mOaHTH0da"
    "uILdEJtg5yKbdbFH8ha0BebYSBRRaIYARYy2WNlyOlszHXOOT+cN1A2g2LjQZwxudvOX84"
    "VzcfxBz8ABpG0sBYy1Ne8Ase0KmogMZd9AjO5qywwg03T+oaM00yTyJ4NcmCGzDply36Bm"
    "7RhTUBr7pp2fxd6Nw2d/eDBUI2eyHiTJ3t6XdThdd0+VNxU3n5m2rnTE0EzxZGZcoAr1sU"
    "ddd+At18jTmgUupyo9VlfjAmuZuZyO+PlyaH//zs8vPll4vrSz913/8kL2PfyRVPSMSHEz"
    "Kel1nyBf2msGixWhYTKn7nJc6hBdambrNbnzhJVGySv6yW7LZenIIR/cTQ8Tu7bNm3LCCS"
    "/t87soKK546zscVv5qRYUeNzlCPzeC545cis9ZKfriwdC1r0wjQSSlK1GE7f6U9Lx7iLV4"
    "uENh8VWl3aJmN98tQd/tbrdMePw8Fvvbvu8AZYyGTF7sbMh6JryHzBFJ1+v3s/fmwPR302"
    "ZDaHmB5N45DBQ5xbhZiVw6uEb5+ppqaQWhEiaTKTym6IIghnAxzHV9Wvq/eoOYYmC/tDWL"
    "VZULqxCgtRbFYJDt8ff5UzvXbvr3JVVuGqpK8A+s/39wdzVfI2AmlGRK+/QLYN0W9lUCTD"
    "wS+EvkCLKf33XF967jgXnlMwYX0R+Qk7AX36zQ0d8aHT1dDihZjgbIaW9C9ekSlhNaznEd"
    "uSgUOsjbsKI4XYo0vAJMZurRnZWZc5u/uL3ItKVX+XxB7KF00C8mKGJI+2yXreyeB3bhoi"
    "a8xMRu27h17/BkBtoWP212+9p8GQ/f2hW4R+P+y278aD/v3fb4CJID0GsbEpY0aqvpWkv/"
    "+EbKtRKukCJmsxeERPOhFJPkqptLVGS/P+nS3K5Qih0tiazGMNUQFS/yiZW5ekVtxuMrcN"
    "aNnjkjl2cVrF6SZzekG5RTWTEpH4SUplkYmKP0yqH0/RKzF3UgxCU5QSO/eDrTTqwYFtk0"
    "ckqKpMn4bYelWmzy6ZPkE6yqFTfY4V2R1zfRINYYMinTv2gpWwoGlkkb6ZkA3fCaNvbA6J"
    "Fmc0LXo2Q5Y1NhF9ZWtXpNp8sqEzl6yI0UuHFZaqCLKhM5vkmFXTuLpwx+qjxMhEr8g06W"
    "vtuqCcaSQ60Ov0H4+InZqDwj9vFchAsb2BIj5kuLLnrOHuDLJyzvQZp2BCf/erbi6ivl2b"
    "teqZmcjJJ7HmVHl0Wv1g4tSL5gkivDTeFCHsdgba5l/e0+NVskqzFKRWjnPWYXMS9OzOxA"
    "FFk52yldgs6+hK7FiBbbRMOe5zmhJHyKTJZ9xzT2IVBS250T58mYlyOU6r3DNN5nRz7KYH"
    "Tbas0GoqEse5zcI6wGhE6P/VbF9tAvQV1wvfSanhOKYoNR6+25QaMX3mFPCEd96O1OlRuo"
    "AboBHwSgyDrC2n0M2EB+ROWO0aqwUmVE/QiDlm7rsJ1ygmujWmv8fYWPYkW3mp6VlKU2nW"
    "oZSnqagkTJWEuT+E60jC5ICNU+s/eU6zdJDHlRaBalB1iIpgjh0mYTrQGdzfU4EVvJx0Xk"
    "4SEQ1OF+3xHFpzkaWfIFRhz0WOGAPitxUVXUSgDtPsEWXHM1o/ztWH6TDd9F8EC4Ecptkj"
    "yM+jzn5Qrr4KDRUXxcQRn2CP+FpU0EWLPUFcBOFsgOP4WvTJBmIXX5pfjFCRHuIM+3SUMg"
    "b3lJLWhbd3j+5XpL4dDO4jVpvbXtwM/fxw26WnCEefDtLtDPtoSGFKX9rb4zJjUzQ5LjMa"
    "ifm112/3O106t47ZL3vBT8+Pj4Ph6AZYqyVToF7w43Dwbdh+eKCjliZ5M+HC2dKHP/QDxV"
    "Zwt0QJ97hZ/E+OdrdQ2W/s9OcdO/15BaFPpVccEOAAC5C2mAXOpviJ3hNJYoW9APaqn1gZ"
    "Bhydn8W9HMblgv/TqVU6TG7Qegy0JN6qUEkr5mNJX2c7xFtXEWPdXuoyh1gfJBa9oUd9Pl"
    "LMWpihyArA9OjMIi1IVHGkk4yrCRl+dGaTPXJ4xrqPbMYsJHPn8GFnrg6dSla8LK+O0E5I"
    "hbppywhSUINqV5y8KlsyouS2A+JJ3rsnz7CpCsbAHKOkgPAbfEMLtHNGVtefSFKkVL7Mdo"
    "x4BSSOwI4w9fyJJF1NTq2oMWs2UgVU6J5OJClU5gpbY7jkzZNTLBxicvqGrOzhStZVxaHS"
    "qPqNFU47ZayFrQ12WjqIS+YF026H1EtekwhNgejXB6Kt+O9LxL+637RyI2BNOmhmjxfB2C"
    "KRsNC0WTIcBC6908wRYq9hJI9TncOPlHZRwtSpNV2993ZMXpaxelO9Hxsbw8rZk4A8O2jE"
    "Gy9hhOVlER/4ZbYP/DLhA1cBwj64X4qA+yUb3C8JcE1k62Ypd1+UUmVVNdnbF71Mil4MUS"
    "pVk2pL/wEHrSrcesFMxwns9vpJkZW1gz8PI6Tt6qbigmEfOfqhJIBHL1D62+hBPU3JT1BA"
    "pVh/qzH8BsqJLFDVWbcltLgyFT1v6RVV9sbYI9iq8Y24fgYcOqARZPH2G2tivoO1Trm8Yu"
    "obYeqZUyPF8lS7pP6341yp2qD7g5zz0t3PKS0+lEbYFI0wwrCiuEeIlLwV1wP9ZS8AaYRI"
    "QZovwgY2sh0lWOnuvrgAG9mp6en/yaWrgN0ObGS/CisGdUoojwbEabIJ/7yQVLL0Rm4VR3"
    "6PmYut1ZR9P6WihE2SEsf24crEfOwChTIxKxPzcZqYl8jUScpxUSzxMKBuMtgnD4P+6BfW"
    "3GFBsD03Ni/47932kH2wQdBsSqsHZe3/Pqz9+gyNFzpOTV3MKUYZIyxVjrJhfD1MQcrZyj"
    "QRnqUYXLPvlDBNg9OrS14rFwWOsovMk+wicacoh5ZyaDVIba3MoVWpC+L4Do1Cbpo1xHYF"
    "/iy5QVLh1CqcunKoVE+LLJRqtTy612ea8TG4WbfaH4uZHgcYsQ4SBmsmwWxn5JVXZ3Xq/9"
    "yAJdyYhCHD1LwWMAnriUkRo/9EM3Ol2/Tfp2AyX6EJ0C3HuWnAGZ2TKsZvfCo6MTTI2wr9"
    "YAEqm5GVabWcOq9nSdPm4V9H1ZJtlsTaaqyRtEEFOGUzkTYI2uoNpPqMpOTcZEPrjd9jxc"
    "Ep+bOuk6DuhUvP/iS4TwtoGJl2MJdkf+1YzurC1rF+XZx/vvbtXeyPPAvX00P7/t4xaSWM"
    "A6rESjW5+NyLX0ncqkQ2laiBz4A71wpx3e0ywrNvM9FRgmQi9jurwWjI55IVqcMYi44Xqv"
    "1bi44Sq/2bi44SJgRNzEpk8dCBnaUCOsfTaiGp5LRG0zkhu+68351ZZFpPZSsUUDUox41S"
    "vESBa4gcefNJuPaIrs3GM0N3yxTtitiATtfxZ5MQL4S1JdGrAasbmksSqASdAN9MiFNdAM"
    "4XrTwHANUWkGWN3/yRBSpgWKzMG3CqxrEW03wKYBNAmEXeDTT+cRLUAJv8BIjJBtAjwCl+"
    "4ewVSvzjxPnn5KcWYA1vKV5sLJ1BN3imFKNPK6Sx/5d4wS+YLjakAY6WxV5hA6AF5rplE3"
    "NzA+jTNLertm6B9RxhYFFa9kY2vVRY/2y4pjR07jf4QV8TYLTmL6zjwAFR0LXw75NgeZxw"
    "NNwQA+8l2L+d38Xzwdg3fy5NryCiO6G7YtwF6m0tPs2fdCHwP/jWDT0smDT8tAofEDCtyo"
    "coX0xjfDG6GxMkEmbqE6ny8Y0OMeWnpihzfSIVPtxk3oavFhH2hukUh5vM4Tf9A+HU+Lls"
    "p2OYpsmZGCX9jrX0RYzIUEVFjwiRaqkRa7UaFxqLopogVMjGGvOFlIuioIZpVDR9fjS95Z"
    "VN3zGWXrby661YJH14TWXE0SeP2Apwlc0UF8c1cq0UABZFarLvCK6MBd7jACdumEZVL2hz"
    "09kQUUitVDNidECrgDnRDI3dblDEAGofukVMAK13C7yyf/jmPM9M1+IFkuifJoIWwadgoq"
    "GZ7pnb+gSjG2ZfW0PdtlLshfU8YwcrXTBzbaa5eh5B8fN1uR3tisoi1xSLnLPgRZS+gEJC"
    "le+qkMp3laPyXSVVvvDGETGehOmU7bPR1pPQiSvI5CilspE1mctkZc9IVsrD9rIlIfIGJ/"
    "OffOv91u3fAG7ce8F33c59r9+9uwF0pRo6dkqWHb5sibdvxCyWUao9JkvUJRXswWIJsbVO"
    "a02bjXJAIR3CtQgIynMm751xUHv/EYl8yiytzNLNAvX4zdLHCmwRu/RhTKYu9Cm20oAp2U"
    "bSYAUUibZ8JYaGzBseJjhdWVT0ZkZLVtaVlShg/cQo84GFzA9kuQZMiqxNZ6Wiug11g36K"
    "iY0sALHmRUammUjrfJKgodR9lst6aM7mVAvxlGOG+Nhti15tYGP0sft6DofJ3Oz1kSZix0"
    "U1Vtz8J80hftvLk9CCrsAqp6+PGXXCXyngykDfFAO9KkNcr3UjvNmjGHsCWSrEHomMMF9d"
    "FYH56iobZve78FIP04HO4P6eKufg5aTzchJnyIpldggteZ9COnNT9aVPXMFtLHquxOmkg7"
    "qW08WRTQRg9gnkw/fqstCxcplzrFwmav5SjISWsU8gHb7VHxX0WQilGCxyaqf5FNLBW8vx"
    "wC7IGdHEVnCIRkKUC4Gcg3HivtNtsZLr7njpoD0rtIDPchbwWUo2Q2DCKC5I+CTSYXxeZP"
    "VmL97EAYyYBWxsU8VcQD2JUUkH8nWhhXyds5C979L0E/Zdrn7iCcKCXImTSccWejoUPGBy"
    "T5hszvAv81kTMa+JONOjlCrYrtku9YilU4jNEUrF5kazOeb9EYqcjZKqCJkm8/kDmZaeFo"
    "OeWYs3RCFNPd7zs8vPl18uri/9orz+J3mVeZN9pqLOsaKemiiVipDZ0gbJQSsJsHgbpGCm"
    "4wR2exukyMraoQ2SU3wpiblIlT+/MNZRHvdb6/+GUvB2L3EbTf2TZHVGXU0sZmU3nPp0Cl"
    "nhCbJXdwRJxlTfCFKqB1Kx9UQn2XXDdT3joYQA6fiD6LNdEeo5s8h0KtUZ0slP8JSATu9k"
    "3xbOOcbewK0xnb97IZUY/WmDJdViCAbWnKwMDbxT9egUDBHUwHQDEFVxNpFSl2A9J2AOww"
    "UveacqN3+d0mAyJRolpY9OBnnu99GCUZ+ReN+1qds2wiqOTa44Nrii4IlqpREiVZ0plpfn"
    "gCMayBMjkzGArQ5Xfbq7Z0Q/TYd5/36eA5kbu3+MIpZGD8UfH9p//BSxNt4P+t+84SHUO/"
    "eD27gNS8duonFMDCLEQBBnmLB8ohjmU0pVF+j+J/tF/XYwuI+gftuLw/r8cNsd/njGWUAH"
    "6Y7JJWkvjN63Ilb2KKXypjTayo40PU2Nz7Sx++P3Z2H/VNftULGF3UQLUs4vFaVUbqkmbx"
    "iVuF23F0UlxO4nITZ8cn3o1u4d3ZhpZOhOJRHqtZuZfMwyzE1hTAuZncZmmKJATjHTSpzM"
    "XsgzdsGcGX3QK91xToFDC7CLH2lpacJixII2IP5znAVuIt4ORaUySmYCUir0HlXo2CYSk1"
    "IjpEqxa7ScGjo4i55lIRIlo+bLqJ5zZ0cJVbIwgbh8GlpQDSzX0lvwPs2ZRVvc74sIXXow"
    "tEgFF91AgDgd3lj7N5tQcYn1mHNms07B73PC/G1gtTQIZB3mqBxlIWTR/7bCXrWWU7gaaH"
    "DzM5+Oy2JvhI4kdOExMt0C5gqnlnc50GvsVPuFrEMVPv5c6nTHVt1srppZlXzZFPkyvGSK"
    "wh6mUXdhTIZkB4ewfzFCJIXorryLh5PG61CNFvSaZ++TwPtvT4N+Ot4hkrg6pM9s8L/A0I"
    "85TDYNegZGPvRxlGMHCpsgDj3Va8YalTL0GUwPvc1z8CaJlaNXwNGrsiNLnUDHZg8IibWC"
    "bI5SKjY3ms0LaM/mpXZzlFI5oZvMZapKlzHgrioMylHc3X8/kWxBNLuHiJggejxcrUUOVU"
    "myKkm2SQb0HZNk67Sht51y3icp5nPvq9aWzpD+oK028wFGwEYYYhv8+ELBXCwh3ryc/ATI"
    "K69OvjSJtprZp+BpDk0UylfxipQ7OYuaU6Rct5Pm8FqekGLp/u8Tdya/2Dd/Ev2Ll479R2"
    "4sRG0FqA39Fc027LRkJKYOjTHCWtWW9dhvre9XjC3dPTiqfQBdo/oHGq8sZFrVzz5HUPP3"
    "RLVTm/R4XFtjJyCoYtChZY85MLq9qaWCOVnSt6+pYrwB8VgFEkni6FE10VVN9O+qJnpwoY"
    "os+yhVg1tOlmTKdZGC0tfZ9aSvE+Wkk4JLweWfJJQP7rPzLwXwpqOyyzu636VWd6Tf5e4B"
    "VQy1kcVQVf3f+ur/MgvtvwQL3IdppMO3hhN/ZVKdaSa2gkM00kF8UQDhi0yAL+L4GmQGDa"
    "EFHFBIh231XbBVfxHVX+Ro+4tAbaFj8folESrpYK6nhTvHTEx7DNNIh3L1gsTSJE4qZmpk"
    "IYO5i1eLhMMrenjE5tgj7Ng9tgSgP+kP+l0KN6V8wf/vufvcvbsB9JErpL3gO/6dxr/72u"
    "7ds+9e6dXjFGgRZVcRxTNb7fySx6vxei4k/KXRSrc9rgodQlc5h9BVSrOjMHK+40YkriV9"
    "BhXj0uQYl4jHscyhGJmgyablk17/t96IHXQ6/mBp8C/4sdu/6/W/jdudUe+39qg36N+AJc"
    "IaW7/clcYLLbzg0bDXvmfLUIeG+9e4+8djb8hmc920PDiTzdn+O52SzgM3dBr299NofPfc"
    "ZZ9Y9lhb0RO30+53uvf80J0xUI2S52717bhSXLciJ0AKuYpTbfT+95y6KcH+xfZ/ZIJG7/"
    "/oLn56vn3qDHuPzq63VtNgbImdeFbEtHiWbVs8SxgXI952kT0YIVS7r9G7LxriI8joBLGS"
    "tJrMazNo1lA0mjhEoqKJd4gmZtFFa4jLZVclqdU+a/Y+C8XYJRmdtdNCRHn8lYq3jF/xcr"
    "PQGuuYhVYm4cvN/owSqsxPgczPeDhrFPXMErBxMlUJNg5sJJK3IKoRGgVpHNK0MGMhC0EK"
    "vbpPm3yferHZCUbnJGIFJKorRMLKHso6KQxohEpltiWEFi6dl1ipSUq1YPOzBp2VmMRYPG"
    "swmOk4F+32rMHIrs3IGowftVUg605zlMt1O6rBXi0AaWiDK2S3IJs8DHeoZQ5t+lLTlb17"
    "OfN2MJNEh0VcKngz4WKBxuhj936ej95s3Q95e3pqJnytoIsu0/Tu2FSSwrSgV5Cxa8tKF6"
    "cHPpese9BE7NdWg9QQeXVoZUQqw1BVAqdnS6qyEdHY74O0Zz5KqP5JpjtiNFgi/DcylRWg"
    "GbR2PcOfVkv2rw60pD3BVxbdJ7uh9MymuINFOlgfJUQWVXfG+q4S+ROdpSetMK66xRc6kg"
    "yoLyqCaBjEOUiI1JKw4WN6f5v6rqf4I5+r62XoSohWJTDJDJAFd9bnnqC8atxUZ9HU9I77"
    "IPpsV6Bu+WQ9Zy6J1hMz4BUuSBeyuaxyxKsBRiNC/6+42WUlG6TiZfsc01N27T7fNLW1gN"
    "9Y84dub32DgUuV2nfGiSAO2s5M0RvEWT1nfgYT7w10bRLuM+NOcxLDdf9PV41uEptW1T+r"
    "sf6ZanRTsX9fJak0NEllmWpweVpAw8gMsPNo9hdbd1bT4nZj6y7OP1/7YXXsj7yIuqeH9v"
    "19MqxurVvzJJDZmQHeeNXtZoe8ANVxpQwrji6AcTaH+K0cmyOUis2NZrNqrPNdsDlQ90TE"
    "6yiVivFU7TZUu43mGM9aZdptpBwKFYAb6plxlCfBVmyjJ2ETW5m4YWbZRtEgDm27VXQRjN"
    "1qFh3NoQ1gYJ2cQwtA4MyQNGNuHZ3adSQKvzOadz7Is0gGw1oRBipzoQzmwgNLNA29JHYU"
    "aSJbpiimESIFab5Ac4g7t6HAVnPpJpdvBdhKF7MdhzayZ5sozrix4NniTBAsvl2cMYOxW8"
    "WZ37mA4nVMAzYxNNZFLRBZWgAyhyqY0ddijtTl0tCRNgE2MgwLrOdcbGEDbELeAXp9RbOU"
    "jm31PaZA2zYHj60CVHT/vdNh7L/WjCw9MZK9Ev+MhaKxHaVkKxlkq2B9JHDPriEbIWqyt7"
    "C4pypW575Yofu8SveJypHepirjnvVom4z1yeNw8FvvqTfoO+U9Q7VuX/B972u38/fOffcG"
    "+CUwX/DzU/sb/YSHpb/gx/s2Ky9qQPyC251O9+nphp2Q9HxhI7vDJzYSmfSvvw1u6R8sKY"
    "KVCn3qPrEyoRayWDHR4ajfHd543S5f8GD0S3c4ZvQ3gLBTkteDiR/Sh/EO++dr0Y3nE0hX"
    "sfniugC4F3G7eqhxx3UCXO+iSuB7q79lOt/DVPtzwNd5sjk++L+en19cfD7/dHH95ery8+"
    "erL598j3zyqzz//G3vG/POR9iQdNdr+ltqKb/spR1QNPmQK7m6qy/XzwL8kvBmx0N441U8"
    "xA7xECExOHai5BV+C1HtserbYWCvsOibiWZI/ygVlhAjVQ5r5bCWgrWqjFajDLyq1FONpZ"
    "6U9VwmlzWvY5Ft4fXKXGy373rKe4EcHrBEpkUweKcXDwY6tnQNxa2u9hxFDLOnYPJGMKKC"
    "w4T+FAIMgt+Y7RWHR/5gcYE5JXFnL48s4DZHf9rIxNAQtPu678H+Ge6HvqMjPZbNwziofP"
    "Oy2I/DKy2BfE4bzyiZhCp/LTZk0V6T++8yuTd8a+kzGT71ohhnNmgPk8gI89VVEZivrnK6"
    "0l5l9mdn3+X2Z1f9gevtD2yS8o3tPNomr/qT9t1Dr38DeDPYF/zQ7re/MU+QI6+aL7j78H"
    "g/+Hu3ewPQYmmQDUKlXEOVN8Zm4I7f9A+UUpW1OHuCGUoxaT8RvEfLI91yCvWLdgKJ0O3R"
    "JOzJokdrEua9EQzyxvqolOysEKFWfRWabBcOaaMibA6RKf42mb9Og/byyadp9Irjjea48v"
    "RU7+nx7GkCiIZIVKaniuE/VAy/Z8vfEdmCNbKbuVy3ohraqxFI6fNB//n+vliziT2XtT0S"
    "rMXK/Al6vkJVyVMcX9Ga5dl+LxQdVyynwdaRBagY7EXBstpx7E93h1JiYmj0Y2KCFTZ0/I"
    "60lhtqC+YIGva8Bd5MSNFrAd6nvkXH2bqRkdtQ2+Ne8At+QgiD6QbY7EneA6BB56dzYI19"
    "9YGwRuem58Tr6ylo22BBz3jnhehYn4YODqeiYmIDSlhFCTw+jSuBzgwd+YdgRamoMQ9a5B"
    "HhZ9fzuJhr0XtetU+gs4ydteD+EPaBk2ew++OUu7Ap7kJi6m96aZNmQN1om/Pvvf9qD+9u"
    "wFr/F71FmEWzd8/MmbrBEiH6v7IcCPz+gjv3vW5/dAOc/fyCf+v27wbDG/c8a4aNk5/Hop"
    "q5T6QiLxutj4fvDhH+humUxaXJHE7crGWO3cQke/StYirGCV5xJ30KJgulwugFD+hpS+hZ"
    "e9d9GIy69FDW0ILQd2SftDuj3m9t91PukYH8m2H3t8Gv7FMTfZB39slz/9f+4Pf+DZVLeW"
    "hXqbO58vQxly+ljug4rTqpj2EfT1MiU7JjISJE8sVD1BEAlKJ4lNtYsRnULdnk3aVbY0e5"
    "Gi+gZacZJbf58xPke3Tr+58crV8fGgZZW+NoerZIhl0avQqsEGCAcsxV75iLmOmKYhohUs"
    "45VYZV+Y8bj2ZeiqAqaitXUdtjBVfYOe9cRBVg2/EnOsrzYCuykRtbRT3UG/VQJJ01FEHK"
    "ncopyoRAzMM3Noc8QEfTnYi9ewvIPp9EoqMzTYhnDrsdcXLOwXs6kaxYUanIpsfY2HS6Fe"
    "/c+5jPVrz18VFipvqNVxCZFbLk4Q/d9sFKB7R4H9ZeZDZJLgDBMDb3eE8JYQsO/u1lG3Aw"
    "tmCXAT9ua81qJrg1cy2yQPacNUGFU7IKdxe4ARPeEnCMsGZNWKjZxKT8WluTFphocEM/m6"
    "JXep602DyssgIdCCZ8mklW74K9vgMLdhvRz0yyZu1Z16Zu2wh7dSAoZtiCTiCQS8wCSlr0"
    "dZzQOAjWxHxnwXfsLzoBPT2XSxZpR98DgplBZu/Od/9cLZYs0o69JfeSAntNmUNfoO20Vf"
    "SnWJAPpDl9GzA3rrIX5i+/nuuzORvCUYH0R2aXpghCGGPlhfkP59BTbBJ1KlTQVlOCtrIr"
    "16ZDfgzVaks7HQv5HHNcjgmPo7cJCtYb8MdLiO5lEXQvs9F1v0qrNEC/yi00wI+gBBfyG7"
    "V6NDLVia2iV2sJp7mq09h8L3niHi96BScIlQ8m32sQTfrY0VAYzTQ5Tni32gsTSyxiNey0"
    "nzrtu+6hauANlgj/jUxPUnQo76tCStQ/3YHbS99RHYFOzDUCoNtokdJvJF6G7oYqCfQBnJ"
    "ArN0ylMNHMXOk2+9sdm1L0ruaHVVnuzmtzz7eCqkEniX6iatDtswadrdtZNaPScfYJJES4"
    "liDUlSlU8swdLl2A71UhbK9ysL1KYhu5AURUlAih0lQaramocEZVGaNJ2kmD63M/moTyHR"
    "ptbK3TS3THRuRqKkt37BgGgwu2YaRaxNpJ02eUSGNFBHjTRD7hKeCj1twV4Q7QnRx+Zwj9"
    "G75RFrilAxyNwynGzdafZjnNv9a6ldKp+iBvkN68MRqr6j5b+UYaq3v4LBKAPUyjrpm4gL"
    "ayZySrynWBEgEBeZPVjZPOoP+1N3xgWaYUxlfdXDg5qZ37Xt9JSJ0ZOhU442dVMbWv6ioA"
    "3oknmoAYJWsyQ5qk//mwlXCkREmVntJoPUXls6gMjCbpKYUyMA6jpzytluxfHWihkxQlJf"
    "x1robiqWIzb2SBPkKWMznvMezERjHZ3okM5tFR3P/hfuy6LtJb/SSdJxVPXl9voNWSXRrK"
    "dyKZ/qJ8J8p3IpPsTC9xe5USyZXTU92nkBDjKiLqlHNKOaeaIcBKofRFBSkRLkcpFZsbzW"
    "blg1Q+yCbp9g32QT5b9PM7uDlJUez971rFugPT0WPNHb5Vtf+FrFmXsQ1Yce9dfswieCUm"
    "LypOp08q8rtNVUBtZz9KuQGbqka7Sy55m2dmjmy7wo/3KEqDll3JiZpjrAUeL9eWoq9lJt"
    "3EyWRKvjk/u/x8+eXi+tLPwPE/yUvDSWbgzBHUMq7GTGAjNApVVSVPiXRKpCsr0rVXlCWm"
    "/i9ePKFDtFSnTXJQrpCnawjbur2hwGiFfTdsrJcg74lgJtIQWrCWNTPERbE1z3e3qQC3Aa"
    "y+N2vdwFL8Kc1CxyubzvxqkgUdh0zkdZ1Zz+knuhsRZr2jVO/Ovh8v2MbGrT5SccMYOo1O"
    "51FdW6SRbvU3twRPUbNvQFGN5Xc75HszqV8XacN+nd2F/TrZhB1pdL/MqPpq6iIgx+kk9F"
    "/UYmafzaHBniDkiYsQSYj02fmXIv7O8y85DSq+xJHGJLU1RTbKPoF0DqOLQiv5ImclX6R4"
    "O2dkKYSvTyDjCq7DYw+pjDr23ClRlG/1t2wrRZhMJmX6r+fnFxefzz9dXH+5uvz8+erLJ1"
    "+rTn6Vp17f9r4xDTvCiaTKvYBamR7wITLlJmu0myykKwjyOEqp2NxoNjOvSBmPt6U66BwF"
    "f23yjvBYXE+M05USS+J8lVpZdBDjKYaiuylGqnZUk3eU23uwxKEZpVRcbjKXD9oj6IgEHo"
    "EE0pBNWwDTKJUCNd9L56JVgZdOusrlrZiTLrqw0svS1dJ3ZaBrs8K9V44V3ezmKweu+Rfq"
    "9pDi+Yz2giji8gzaUBT1fLKxjutxzVLJeDELN61suuHFw2+Y/5CFjluhnLMfLGDRx7Iifi"
    "xCLSiseAoG2NhQEgs48rpbZNxM93zu+/HbPZ/Kn6j8id+FiqiMppJrDcpo+n2wWRXc3pM+"
    "owpuy1VwO1B90mpuRxSjwsJ3Mbl7gINUDxaZ54q1p6BHBVcLzUwUElydEY5s8zMXbenpwG"
    "LlEP2XSUVislhCNm5GBSP6WGQy2dn/Iyl27/3pSupu1hmXJ3U7/C/hpEkQShg8Um9UX0qC"
    "y9+eBv3tYX1pKS6aTnf3/1IF+5i7IqbBzCCJyGYevD8+tP+II9+5H9zGNwGb4DYewPNKz6"
    "qxQd7ISpwVqcSKHTuwg2KpY9FA1wiRhIdPLVGuwaoVhDpEJV0UZi1IK3uL5Iq4K1KL1mmM"
    "UO1XdD0OBTxbOwz5w4i2a4fy1Dyz49xOqpl0Nc2kE3s7CZnXJrqg1ecxmOcYt/P22qCR06"
    "yAtWcnC06s+XuKFSfZHr6AJSfWob6oK9VrAw2t98Cowlya7nyO8WQ2Q5bFHZ1+9Y80x+hu"
    "kwkmeCbMdDxVVGVmymLTWc+JiHTvDpdQhaqlmKSJoEVSopzyUjI9CqU6FVGd/OMogfGWOv"
    "dWpRGuTVvbMilPjepmoEKZawxYd9xKKcoHIQaCOOvEDMhiDJ5SOql4ejsY3EfYeduLZUD2"
    "nx9uu8Mfzzgf6SDdkbBTahEdWUeWPV1StYgBKg6jvmB9G76+iobqh2gUoCqwZZ+BLUFdrc"
    "QqrgDgJ28eSbEN79xGlStzTZ5pjWV8Y2gB81IoLaZgpJDTH5K8svJgrl2IzkU/5dHvruHn"
    "xqkhC213fAsQ0wneYVUwGTWLn3cHgx8n0BqzXzH5KSNAqOaHvuAX3LPBFL3p2OKlzCiRrc"
    "/ekd0C67k+m0cK4s6d3pg4XvSMFzpzhmPC32y6ssNvBGYQs5f5mYU08R+AGAGijw/P75Vb"
    "Y2Y15kz4mU+M2EOnPJ8AGa8t9k/2IvxX8ldmRdnQB/2ldI2Ge3nquIwdLtaCx3nZanrpxI"
    "uv0TfwZg49p8InMP77P0SrfHrLmWPXmnTKRqlslAe/GPfRLNI5d4WUwIBEKYDKDtwEO7Bz"
    "5ac4rp8W0DAyy2yFyEoV2WqY6citsXVx/vnar6rF/siro/X00L6/V4Wzdr3fjs7c6gjUJQ"
    "vBxGgVqxvNalU8S27+hjQeAc0kSrWDhnI8nBUwLEdVbKEU2Qil2jlN3jmlbj9VAO0oeBs2"
    "ZIntX03t3iPi8Hqe4cHu4tUi4ThJYbU7QSWlI+vh7sl99+voBhjo1X7B3T8ee8Pu3Q1waj"
    "FoL3jYfbxvd9hHJloacMY+e+o+PfUG/RvgXvP0k1H761f6N/OhvOBvw3afTvlmQszm7H9r"
    "f+s+dNlHgQPrBbc7HTrPjRtO6j7p7/6TNk7YhXih7QIGgLO8MtsJI5bqrFS9CAStcchUXx"
    "jUCJUSK2OtI1S9xuoldRVdUxO0rndXNG8tQqVAVSFL9QJa4pKq5oaSB86cCDAGVRJa4dCk"
    "Z3ea44R0a2RSaEGpeK99xnulXFcVAPsYzCQptNFLugC4qrFqxY1V02XYCvBVYbYZKKvS2C"
    "IIZ5fGzjggHMW/ugOioMjQTDvB9jMiYieJ4EtfAfSf7+/zoplVgYvyxRuqjfumL0WX9klG"
    "7Lf7batw/DclGL+7FNtLC2AwfGoDOv4UjOYIYLRmlc15kPMcWiyGeoUBm9b6GRBDY4HXGL"
    "ECjnADlqupoVtzpAHu0XLaSNtztOEE9GM2g2tkTilEsNdHqzqRzVIYWyCvTiQ00tI4R+jP"
    "jDC8gEKKqN08H1v3j1HEvZaoiee72O4H/W/e8HihvJiZju2mWRLw7LqEAYUqRrhDMUIVJC"
    "m5h5lfX+NXkyxEeRylVGxuHJsTJs/DZA728IduQxf8hAQZ+jZfgoyOKyI3ktdXKpLZTmac"
    "W7ib/7lEOFw0Ctw63XbAj5NA554AKq+xVuutSBafboEJfxWkTX7iqXCOFGjPTbJ6mwOYJk"
    "Ue5EVYjiHvMPTjhP1n8jOYrKlAOmGUXBhdUwH0VTeoWAJ03OIpf7EHsFOcP9r5wn1xJrgu"
    "TfLB6Hhq4E9u4yE2yG08RF5fMMsm5P00g3rqrIY6WBPz3eLTlkkTjFr1ZiZi50ktaYLRJy"
    "HGGE9tmRnEqjyrL5i0FelColL8ZFAZ3L06nm6Ek9FSSKVQIvaQlsZOWLanUqxHxeLnIhM0"
    "GfWT0bDXvmf7SIfGC356vn3qDHuPIydCbjUNxpbgzdl5kXC28+xwtvNE6W2I31b0hhPZB2"
    "GaJrOi5AaoPmaQ31kiCPsEEsJ7flWkfwUdlX2+XCU6WESkgijKnjMgHWSPRgGdBXTsig3T"
    "gc7g/p5qVeDlpPNyEmMJE3JFDEXe+P2biUISznSlG7aOrVP22ENINrUYj1QTy1rb50SVHx"
    "HTTZRSmW4aZ7qJ5j5iuwSPQ2SKwY1ncJK7+WUdPJpSNR1KMfOsrlOyuooOJlqwX2AKF8mI"
    "EO4P0k/Nh1T10f0ujiCW/bYsJ0vESFU+aZP5bKIPUq6cfJRScbnJXI54EoT0gjCh4nGTeR"
    "xyCgj6cuKEKoE1ZprW8bsgpiEShaZKsKwfVAOK1kIKkaglGkOzYb0rpQC1ETnr8eXahDaC"
    "1eauqoTAGhMCMxtfioNbvvXlsYCb3fwyA1x6IVWBrDvNUV5c21ENbu0CkAaifQXAyp2blt"
    "CCCsDLpPwKgOURr+jenUxOeEMKUQVdTIplEQt2IxbKIW6iIFFZAnHFod7O0s4K9fYX/pZQ"
    "bzT2tptA++EfrCC82o2DdtqjQDBdWTpmX/C0BbBa/syjsV+JCRCkI9z7q+UGa7No6BlcLC"
    "EdfQom9MMxtCesQB3ULIDJeo5MlNO7+BBv0pxIahV23JSwYxUAqwJgm6tc1B0A652bIiCH"
    "aaTrTPKlCMRfsiH+kgmxYBBsnEw6pM+uC63m65zl7H6XFgXLvsuNgp25JS6KssMdLl3U5U"
    "WRg/si++B2v0rjAf0qlwUfuqXbKfduZhRSQCBNCNL52eXnyy8X15d+HJL/SV4wUjIOifeN"
    "XC1F4AyTKEDjgKrg4UyoZQoTMIldks1RShUM0mQuO0YBUQ4HVIq7TeYuL6YiHOcTpVI+fx"
    "WWosJSjgtNFZaiwica5E5S4RMqfOLYUBUKn3AlpgpQlTt2IipZCvv3Y/EqvKbXjtV9o0XE"
    "5EA9mkkPN1VAxJ3vd3Aj0UFaa/HjKGi5IQ0uqoWiGsYaLFj9+BeyBuTVZmXiAC/mxoq2GY"
    "RlYgFoO0Xb5nQM/QV+YeHV0g850FkUAebhBfSRyXCF6qdPiUH473A0EPvl/4hFJahogaZE"
    "C7jrMmlESkfcHZ5nPTrekyYNWmYOUl4e5eU5GkAPlst2RJu6vPXgEAHBDQW2dERwp/3Uad"
    "91xQKCq5PwhugVmSY00oQ7/7tcuc4MjyoQqsriNk/BE6JC13TDKuh6IaNc2po6ZXQ/ENaI"
    "+TMVznh9YI1eGoTFlLpDW04TiuBzssZpwai1PitV1Is1HA5MRnGhLycUle4XJ8aN/2Ns6e"
    "7uqbO8r7WaLnS7rlLC+/lFe/gNdb06o/FCwSpms0lsNGOg8D4s1T9gDem+qgsXjW4wR6uv"
    "dt6g85UK85ZBcQu2fpr9MjvYNU4nYVRxLXWlvRwO4VreCUKFeDHEwzdEwaDWMImMMF9dFY"
    "H56iqnzu5VTp3dq20RxvRCNYVOmxCJjPwowo1sXsQX/BpNLd0WOlxCJNLF09dyqHxAe4xX"
    "i2laBEA2zFEq6ZC+LAL0ZTbOl8kcEYJtqhULX5ZxOumgrmVRH0PV/33hW0fN/yXFSGgZ+w"
    "TS4Vv9UYFJ2pWX3VfTGy+FPJEXtFxHV00LQXM2H9sUXQGxOkYl3aK+LnQoX+ccyt53aXI1"
    "+26LXO1ceoJciZNJx5azT4X4woblZAjncIZ/mcsa34ybPPm3J9L7xHvkjG/eEWTRydPz7U"
    "NvNOre8dR5Z44X/Ny/6w7Hw+5vve7vN2DFKqaPTfSho/ULbnc63UdO4BWEfsGdQX/U7vAP"
    "3eXJPv1/z+373tce+/R/VtDQKZj0099Zmv6a4Bd8P3ga3QCDcugFD7t/6zoTmOifyKFnCR"
    "d3w/bvbLxuzzUTrilV94/H3pANdHtqx70hhZZY5Vn+MaO5SHZOjFTl2TU6RyfuexHidIxW"
    "sbrRrE7xKBUNmEoh3TF4qpnBrAVjp6iogrCVHv6b37AjSilN3E8VHTvW0GQFe15Jik0re2"
    "VGqb7nRamhma6VOsejlCqntsmHuMcrMXdplEo6FasWc+R6LgSxO1w6bK8KYXuVg+1VCrbR"
    "2BORwypGqk6rRp9WfhhQ4dB8n+J7vss/kGnpacBlR+cHFNK01qssmjwa3Fk0vCsWEqqy/K"
    "PmXj8STwDSCJFCVJX2UKU9jgtNVdqjelAtG76+CkIaplGLVJVKOVSpFL4OK4D2yZvnKBfs"
    "VlzD21UVoKl2yaoCNAcvQOOI9RWA2vEnkhPWiP5TAFhXBa0A2XYwk5zQRrX1HYr7vKNdS9"
    "Z4+be/IqkK1kT7cdN3tdLqR5QBaujMJitYlo3SSkOUQeqJTiUTTPtIkWfbMCdL3t2l2xPl"
    "vZSs7cnytxuw5rnnwKP9wQraJ+kWeMdkjQF8o1CcgiGCPKedk7AiRhbvqaStloY+ozy2AD"
    "QITmnaVN9jUlPk3Z/vw7EtOT4ysKWydY8/W1csjVFlMNaUwRjeWAIbIEam7HD5dqNwfZQd"
    "he9wQZbjhHar+B1bXE0sleNJmTmyQEgQLSAPmKHRW2WC352b2q9jY7FahUEZGwCnZBW+ym"
    "9YURs/XLBFv9F0a7myEQ8e5zVx0IeuIbrw2JdUgERgZkB9kZQT9vfoF/yCJ0E42QT0qURx"
    "QykAD9ugo22woLuQl15kdXvAO13XgL8ed+6DyZsJMd0dDqnzwPCMlLtkSrQNwIj+COcLNj"
    "8r9Lgg5RpKxtYux6eWUjTsxzp70Q+4U4KRFIKRy9gy+TUebZPlpJPuH6Nu/4m3pPQPhhd8"
    "13t6fB51b7zz4QV37tu9hxvnNIifQ8WSpQqlSgm0UkxPR8tOzNx/HtqBYslqSczMjujL8G"
    "MWieM7WqNlwWiv8IUjEgoZplO5N40OhHRYJRa0HaaR4jTaQ9C2CjhVySPqFFLJI4c+h1wt"
    "NsXpQ4iBIE5HOkQVg3lKyaTaO7eDwX1k29z24vLl88Ntlwr7HHY6SHeMSSnR3dhaixXCCi"
    "ikW821pOuo+Pnqoz6VEV8Z8fcM7U5GfBWgdNgApX14SHh0SY57xIs+KeAbsbyhWx0jo2gI"
    "A/0HnM1ZHyfAK8mcgj76QCaYzSGmL5/0bpSg39E/UINnYIpe6YZhYwxosZVf4dxOASflaJ"
    "DB0XBslbxKuBpUCa9qSngFR0qZtRJQl1os+7mj1VqpaK24l05irWSmmwcE+8s2r9MyXXXC"
    "ubgvR3lxmm8/FbObKs+NKrfTDPudsjUpW9Oeoa3I1nQYe8gjYb+my3u+pJhDwl+38qwhSz"
    "5wjPyRW40hztRO50JuLgKvJlmAiQY3E8BrbwJHMgcTAy4tZE1uwIQK82yFEBP8f0BDmCx0"
    "zP6asAhLe44WLYDRG7T1DwTWc0RpbfjOOitSrJLmlIO8QWq+STQZ3c0msFcmFunJ6LZ6rt"
    "ZaEzXlVfMIZWNpio3FZPZCurCFb8sImfJ3RWWQ1NyhbPlO3uShy0IS3mWOhHeZlPD4sZiA"
    "N1N994ZLU4C4Ms1d/kju9rDP7U+8cPILHrV/7fbHt+3OrzfOrTxmtzIzig2HXc8oZprcqN"
    "UMY5W5MoTaGHnjm8yWkmfJWdHWInmdRRJ9uD5Si3nk9OHyCCREuJ4oVZhyF+aEqMK0u1A0"
    "PrVpOIsFqDq6hghqAcX3HNjra2ZJ6G71t0wBIUImk4n/r+fnFxefzz9dXH+5uvz8+erLJ1"
    "9iSH6VJzrc9r4x6SGy6ZPiREgZFmNAjFCamr57xj+zkHJOl9TMSsoy3GfVdz7MqG7zt6dB"
    "PyPnyyOIn8v6zAb/Cwz9mCsBpcHKoIi4uBKpdvGsulZUnWYTxFPtpoSUyxqLECqHY6Mdji"
    "rwunpDlCqzrWruNskRJlxzV8VcyxBz3TEQdH9jwsHof9fK8y4yCx4dNJ6FRxeoQ4Mwr+/C"
    "nJJgRv81RWAJda1FP9WcgivruT6b0w83rC6MTv9nnYLRHPGqLWy5um49YCDtDZk/WMCias"
    "rG8Rm+EWTRgWlVaPb3YMEA79jhzh/v/sHBpeISBa9CB2LwiFpchhxiwQsuTLNf92EjL7dW"
    "joMwtCZSZe90gKNU37NNSklgtYi1oVOrOKYhIqUoKJn2UDKtsxArwdab6CiXbAFkQzu2Ao"
    "E2JjQkOTDAaETo/xXE34+KO0Y5YSv6YSGpCPg7aQiZ8YcFIg893UAg9PCBCtmuKB3UinSi"
    "BFrOx2tohQL3WoCYwedMkL8BE7jg+tZCx27032S2Mk2EZ5tJyxPeZ9BAWIMm0ODGiStMKg"
    "uHfpkCAYl4tZjSbygLjydUMXjnypJLKX6qwLcsoY/u+kiAvsVVPE0tpqL8xBy6Qn7K7yLs"
    "rNf/5sSdUfxZzuTX5z7PmKRbiGVh0mX7resEos3oD39DTiDa18Hwa7c3umHdCl6Rbvuhab"
    "waqRubxsuRPrb/PnimAx0ZiVJ2u5QKIfas0bMT9mYidiw3JZRNBcWqoNgjCIpVEfF1WGxU"
    "FKB4pdyQRC8mpcQplaxSWlbxlCiRmytMI+H1dVHg8rrIvLoukiFVJoILEXwDCukyoquPWG"
    "t+AsGeoK0lfeBYQi6PdvmqgEsVcHkkjDi6gEtNf3M7OhU9uwIKCeWa68sCh9f1Zebhxb5S"
    "pYTrViQjXaWLQhohUoiqCBUVoXJ0iHrONwE8QyQKTRXvo2LYG49toRj2pDhQAbQdfyI5kY"
    "2IQAWAZWdnBbA+udPICWroglFxf82N+8sJU4sFuruZJTFXi0vqRQcOkQHtdBNeSk6LHCz6"
    "j2A83wPB9vxptThJCenzv2sViepbsNF86NaovrYXPfeDBTgZ0LGTTmMSbTWzee6N551pgX"
    "e0tJ1UHBYcx6IHdWTxMWxfu2UBWbtlTbPAavkzgGAKDbY1gW5xGmu14J2dDSMZ1XfolykQ"
    "1edDG/FYOa/H49xi8Xwqdq0psWs+54o61H2C79qlrry5tXtz2WGVcoXmRCv4JNLEIu05Rs"
    "EilLBEmEiUTqFfDn0nUL8M/nFKxYFyHGCifRn8o3QK/XLos/yTMuhH6RT6ZdFXzpvqnTeB"
    "CiQCaoRKORyUw+FgCcbOSqwC3GCmo1y027GNbNpGFc1xrbxpPTl8+29OO45gTIEyOU7qKT"
    "J1orGMIiuUiOparTw1GPzIbVI8BPcnnom6nm+c8jVgBk1TRxpLXmI/P60sTn0PKmDvcp47"
    "Rk4KWVixd0OKcxNYzRV256G7xt6tyWiiRE6sJo/lVk5RyaaSGOzcpUdXjpkRU5khVMTovm"
    "vzXXT/CkKIUhNHvzMAg5OlMHoByXcNnTIdq0Sgo86kcGWmMqaaBKlKKPyuzMXSMeEVoTIc"
    "iJAp+L8bk7F0DHD15lJ7IE6q2FDecWu7knNS4NleCccnbrJkeXI3bH8d3QDNhK/2C24/Pg"
    "4Hv7HSNHC5NMkH68n22O7d3fAqZi/4a7t3z759hbrBvuu0h8Me78rmSCBxg1IRSeqsWNpv"
    "TtZvssM0tMRyfgMK6QTVi0Jp1Rc5adUXybRqftCL6qm6KjdMFxSybaNU5m6UsoLU3ePB8e"
    "gyd5XXtwavb2DfLwpoQKHAzHf3UqQqcfUyn9bQmes4Yd3qkAzWVKGMEuVFr9SLnu3pTSaK"
    "pIW5uqRff/0uc0Qidi4ng2E3jIoW2D4WgOoPF2CHY2bEgHtybgsaGLun9fbAAdauxqGxWO"
    "oJz27h3rYWoMqdyXJRPPe+lYwGEKbe3ulGObyVw/sYbqsjdng3oXeBcnfXbkc4MtPkiUaF"
    "PVeaErRP/s5Ldbv0L3i7xfKOavV0AL2vmmGPZK+OS1h8wnSqVFujDT4Oq6abMf8gdVvm8T"
    "hE2GRvQUkT9HkhE/R5jgn6PGmC9rZ7iX0VI1Wm1CbvLJ9ZJTZXGq10Dp5adhe7PMvcWAGZ"
    "2lXHsqsEq18mKFUmVZq4JwxsjEyhmuuw8NCqwLT+bBWyqzcT1a1m9diyitjV6TuA/vP9/U"
    "nW2aDQ3VYPL3EaZgBcxHHh2lp3M8kXrj3WNJ3hIEZ5Xv4uxR7vlcXLNsV79fcKVb1ambM5"
    "tBCYbljTebeI4imYuNbzyQ1Yz8nCTZ6DNgVquqKMAzZpAUymRNuw/DoqXP0MXimpRocj7A"
    "63iaHx9Ds2OaDLA4GZAfVFasWrg73IdtdATsIdL4TiiJV1NqSs7jHKzdEUN0dWE8lspTGz"
    "hWRJVfGg9vg9tFjJ7haZju8xdIgsie91EXivs9G9TurhodcSwDhGpmweRWweoeNfKC4zIF"
    "NG+kYbPexyDLYVg4+EwaojYwOSZlQidt2J2CZiePHay+IrPYW41GJvmMHmQAliME2hy2l+"
    "B1NVuj30vgupddOVbtg6tk7ZYw+hztXSEe/AvbyadgBV48o4cB5Lw86YWhwZh2g+09DFWn"
    "33mUPkXzRz0e4v/UIlFhzAh0FFa/yW6clwv21t82eMZ8HAArkFvFYgowNraPEMcWb6Z60u"
    "ZivLJgtktoCJqNyhIY35BejsJv0FgP3sU9CzwQJuwBRxxwH97yvdk06jDDalnpqQsI9HCr"
    "oqOHCB0RjaynOgPAfKc1DAcxDbOUVhjpFJaC/Ys59me8LAMfhsTh7bf3/o9kesVslmQaWQ"
    "Fzzsfn3u3924N8ILZth86962O7/euDcDuxfi18xhkgRKhDErk3TzTdLK5yA5gw/sc2iYAq"
    "RcDo3wj1fgcEiYrLJ1/zqV21vdMBAVTD6IPkvVb6MDWnkq7pQPHeuhscVK7zMN8QNhjSqU"
    "0HoP18S3CZM2WqzQfSigzmkGafP0eWccL6XPBtH/sf9Y6IOurZSulHt43k6heLplrZBWTf"
    "X73CL7fo6qRt+VPq62qL+s31fhA6sETRkIlIHgezEQuIUSXk2SUnZ8a30Fj+x7LjfoQmGT"
    "Evg5RN8zepFzuyh6EaLvukaFe3MLYBdQfNfAqTg2pVQ2BPo649gMHb+LoOuNl05dvyokPF"
    "3lCE9XKd6VI6sQVMLiP3js9m8AWSIcLVPeafc73ft7pzA5/XlM7W+Gld9CFBAX8OKnephK"
    "neilT3Rli5fcFu+Er5ThcZRSsbnRbD5wqO/xqLTHE+l7RNtF9dRuTDhqyqFQAbjF46ibeR"
    "JUE0Z9GHdfjqOvkItP3LcX+NZcV9vM0BFzqbmeNtbXWrfn3LvGwqDAZGYiTbfp7WSjCbDh"
    "O7L88FILWKsFnYRHlRILsbLZOv2Uaq4oJZ71EC9QoA2366agjEo45ZAX2r00IIU5tx93lJ"
    "S+NNtItZTx2JvnMI4G3UQ7xvvGHuDwPglZlY/gq8caKz+kJH7IEEMFgI9SKXH4mINlw9ee"
    "iP2s1/9t0Ot0b4BL/4I7w+5db8SI6Kehe6aU9ey8iPXsPNt6dn7sJs0TXqRclCvRAudPPK"
    "TZ4vHMx2HjXEPMbi3x8IgEoXSG/uq7hu89CKVhx33d+AYSb+H0lEBGVvhuxdfRIxLw5naZ"
    "9khUwLTybVe2tCv2bR88dKhh6/xoIoeOGjebjNEC6obIvg7TSCdwnV9dFtjXdFR2oUD2XQ"
    "xl9Gdalebssj8+gar7E/ExVlH3h1s2RZjhEzSDGex50jADo1JRixGy/QW4fJJKprPpuVcC"
    "+wiZwr5sZJENjVLoRwkV/iXr8CFozuZjds8m8fc8vymaeoRKOuHnulBY6XVOWKn3XfjcD9"
    "OBzuD+noqh4OWk83IStwOaum2jUl3xUkglVDlrqWId9bMKxcBFKFUMXKNj4FSo43fB5g9k"
    "Wqm1/zMlihDF/qSJs3qlifOzy8+XXy6uL30hwv8kT3ZIkxOciA3BLRMiU20Nm7xdDGjZ45"
    "JMjtMqTjeZ04xRAqeiN1waBauyI5FFEwja2kMk37Ox3Q+7KCOExWjVYdPkw2Y9F/KUusOl"
    "sydcFNJXL3L01YsUfTUc8Vo4eDFMpNJOVC6PyuVpcL6JcC6Ps70rwLbjTyQptJGDcIei/a"
    "y0wo4l+938nHu3SIMkgNdauT8MWXbGk4fo1qynsVcgo0hPYjbWqRu4drON/Myj6QawgJAb"
    "1teXFVewWMNfL0YcQKwBTOw5RRMgOvkpGGBjw7OMNP0NWbwXsGXTraqltSDe23MFyxx6GD"
    "pbaQE1tGvejcqQaUqGjLM+RET4gEK6Sn3XRSKirrMDoq4T8VDeZkngm68Dh8iUF6LR+i89"
    "AXU6XQkeRykVmxvN5ugVWPh+ilApvTFfbwxl6u2o24Ty4Y8T2K3KTXRlRbSbTvup077rHq"
    "pMwQOLl06R2B/cOOpsUZ2s7Cn5c+wFXBeR1NlYsIa6zSRfKi9PEU8H5JUB2D+YIEzlY90R"
    "gJkgzWRiFtXEPljrS6RxkZq1vpqzvlcQWHQqA/1lZSEuj6fJ6Xt6qmizrcA/pyHoWc9Z8L"
    "8S1iUR1tNqFedlL+zX1L6/4LA6Mhey09rT0T2Gvk+NUYOs1fSfaCakZoZIJIS4Fn9Reozv"
    "iH6anXsjDb552kb3j1FE0Ujkc/jKxv2g/80bHk/yiII9txcpuWTZYHvjFdglwFaRu6VYcW"
    "xatiusCrI4oFLsbTR7oW2jxTItPzS7aH+IRAWoqZjd72vDhPR4oQMxIFP8bTJ/eVw1Ms20"
    "1MicXg8RKhVKl6UaJUzNhzGItp0r7CTFJup91SpgFoWhsVstowOM6L7dMOOkhgz9g1VQBW"
    "s0nRPyfsPLpbofb4BB3pI2zhL0gtZKdzLXgK0slJJYKFWrbikvKptt1YWI4B6ikKktS3Wi"
    "uw3tlQigAYFEtd0qg1NYiFLyk5BpGWJrLVZLM6CQDuFaepJFBaKiIkuUSkWY5EeYuGglAR"
    "aOMPk9mOk4gd0aYRJdWU2KMOlibUmcF09oVP53rQIqFQoPLtASA5mItaQwibaa8VAO1v6M"
    "BXsg3kgewdnc+/ZnMLHQzES2NeEdJywEDaS1uOpEpXoWkv2qm5Z947SrB+u5biAwJfYcWH"
    "QhpvXD2PPTt+tzSutqita1MoXKWrrDpfBE7qNbqLOVkghnF1IMkey/lOJhbuVaiiaaxC7p"
    "941SKjN4k60LujVewpWFUq6NW0IMBHHGzRGmi7F4Sgnr2mD+J/vl6+1gcB9h6W0vHjrx/H"
    "DbHf54xnlJB+mOvJZW2YLBVmJbRQjVrmryrnJZJVigIUolnepeT50GFZ30XWwoR7kSrR0R"
    "odqvmnMc9hkRK0KCG0lWUIV4ROj/FbTkPAbzHCMDtleYiKy/AnacnWwznl0sxTQTMplttc"
    "yEDHXFnN3og6XZMGsGy4t3f/MpGHmNPiEGbmtX8EYAfQrQMTeHEFNDJvtjPddnvJPoBqyZ"
    "qcWtswt+nOja5Kd0F/lentqUNKBYr8xop9zQUyvuXxpZvnV2Sq10bmUba4ptLLpOiwIfpV"
    "ItQFWu1N5ypaabMb1RFoK2kBCVsoQIWELYuSFi2fXGK7PuDmZdpTCXYcXRKcwqnUdq9qp0"
    "HpXOozaMSudR/PX277u+XJYSa6KUistN5rJK2tqXX61pDpfmbqIdinVnuVHEi3WXd6Q0A9"
    "jqXSkZmNO3SevLK1JROpQ5KAnY9VaT1ihaxEZ4tqEL+iStoHR0RCu3pnQwdvzuDt7qpRqx"
    "us7cIWS7ZeIABIuVzRkNVljjOZZ0uhZY8xLQuj1v8crO/M8ZfV3mUtLtU/ArWtpu5K4GN0"
    "nXVL2PSvFHMW+Q7dxsDI9/5PmnQhYc5WCRw8Fii4lCPoGE7oCz8yJyEB2VKQfx72LuFiQU"
    "wuUOlxHdQlLmWY6UeZaUMr2DUQTiMI2EOH8pAvOXbJS/JEA+fJn5RgFcvdcwK0Ez25OVma"
    "Ap5ss6HkuDcmU1hhVHYfTZKVCxOt2ljUx9Nj9JKx/jfJOrq8BgzDYVJZuxFecCZrqHUqXx"
    "FMeQe+Y0NjazGsdQtsid2fo6+zrN7n0tw316fnVV4EKlo3IqQl8lrlS6qQQQdodLiG4tYj"
    "d9op3ayS5bYgmRqPAbQZnloJfZf/5/X3fXQQ=="
)
