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
        """CREATE TABLE IF NOT EXISTS "payout_details" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "currency" VARCHAR(3) NOT NULL,
    "holder" VARCHAR(140) NOT NULL,
    "country" VARCHAR(2) NOT NULL,
    "bank" VARCHAR(100) NOT NULL,
    "last4" VARCHAR(4) NOT NULL,
    "is_iban" INT NOT NULL,
    "sealed" TEXT NOT NULL,
    "changed_at" TIMESTAMP NOT NULL,
    "changed_by_name" VARCHAR(200) NOT NULL,
    "usable_from" TIMESTAMP NOT NULL,
    "partner_id" CHAR(36) NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_payout_deta_partner_87b6ab" UNIQUE ("partner_id", "currency")
) /* Where a channel partner is paid in one currency. Account numbers are sealed; of them the last four places are shown. */""",
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
        """CREATE TABLE IF NOT EXISTS "payment_file" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "number" INT NOT NULL,
    "payments" INT NOT NULL,
    "made_at" TIMESTAMP NOT NULL,
    "made_by_name" VARCHAR(200) NOT NULL,
    "run_id" CHAR(36) NOT NULL REFERENCES "payout_run" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_payment_fil_run_id_c99119" UNIQUE ("run_id", "number")
) /* A file of payments of a run. Made anew it is the same to the letter, under the same name: a bank that has it takes it no second time. */""",
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
    "sent_to" TEXT,
    "details_id" CHAR(36) REFERENCES "payout_details" ("id") ON DELETE SET NULL,
    "file_id" CHAR(36) REFERENCES "payment_file" ("id") ON DELETE RESTRICT,
    "partner_id" CHAR(36) NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    "run_id" CHAR(36) NOT NULL REFERENCES "payout_run" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_payout_partner_a19bf5" UNIQUE ("partner_id", "period_end", "currency", "stream")
) /* What a period pays a partner in one currency (and stream), or why it is carried forward. */""",
        'CREATE INDEX IF NOT EXISTS "idx_payout_run_id_7f40b3" ON "payout" ("run_id", "state")',
        'CREATE INDEX IF NOT EXISTS "idx_payout_partner_7b6613" ON "payout" ("partner_id", "pays_on", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_payout_file_id_c94924" ON "payout" ("file_id")',
        """CREATE TABLE IF NOT EXISTS "payout_check" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "kind" VARCHAR(10) NOT NULL /* LEDGER: ledger
NEGATIVE: negative
CHANGE: change */,
    "currency" VARCHAR(3) NOT NULL,
    "amount_minor" BIGINT,
    "before_minor" BIGINT,
    "text" VARCHAR(300) NOT NULL,
    "partner_id" CHAR(36) NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    "run_id" CHAR(36) NOT NULL REFERENCES "payout_run" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_payout_chec_run_id_336f4b" UNIQUE ("run_id", "partner_id", "kind", "currency")
) /* What someone looks at before a run is approved: one row for each partner, kind and currency. */""",
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
        """CREATE TABLE IF NOT EXISTS "payout_details" (
    "id" UUID NOT NULL PRIMARY KEY,
    "currency" VARCHAR(3) NOT NULL,
    "holder" VARCHAR(140) NOT NULL,
    "country" VARCHAR(2) NOT NULL,
    "bank" VARCHAR(100) NOT NULL,
    "last4" VARCHAR(4) NOT NULL,
    "is_iban" BOOL NOT NULL,
    "sealed" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "changed_by_name" VARCHAR(200) NOT NULL,
    "usable_from" TIMESTAMPTZ NOT NULL,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_payout_deta_partner_87b6ab" UNIQUE ("partner_id", "currency")
)""",
        'COMMENT ON TABLE "payout_details" IS \'Where a channel partner is paid in one currency. Account numbers are sealed; of them the last four places are shown.\'',
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
        """CREATE TABLE IF NOT EXISTS "payment_file" (
    "id" UUID NOT NULL PRIMARY KEY,
    "number" INT NOT NULL,
    "payments" INT NOT NULL,
    "made_at" TIMESTAMPTZ NOT NULL,
    "made_by_name" VARCHAR(200) NOT NULL,
    "run_id" UUID NOT NULL REFERENCES "payout_run" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_payment_fil_run_id_c99119" UNIQUE ("run_id", "number")
)""",
        'COMMENT ON TABLE "payment_file" IS \'A file of payments of a run. Made anew it is the same to the letter, under the same name: a bank that has it takes it no second time.\'',
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
    "sent_to" TEXT,
    "details_id" UUID REFERENCES "payout_details" ("id") ON DELETE SET NULL,
    "file_id" UUID REFERENCES "payment_file" ("id") ON DELETE RESTRICT,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    "run_id" UUID NOT NULL REFERENCES "payout_run" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_payout_partner_a19bf5" UNIQUE ("partner_id", "period_end", "currency", "stream")
)""",
        'CREATE INDEX IF NOT EXISTS "idx_payout_run_id_7f40b3" ON "payout" ("run_id", "state")',
        'CREATE INDEX IF NOT EXISTS "idx_payout_partner_7b6613" ON "payout" ("partner_id", "pays_on", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_payout_file_id_c94924" ON "payout" ("file_id")',
        """COMMENT ON COLUMN "payout"."state" IS 'DRAFT: draft
APPROVED: approved
PAID: paid
FAILED: failed
CARRIED: carried'""",
        'COMMENT ON TABLE "payout" IS \'What a period pays a partner in one currency (and stream), or why it is carried forward.\'',
        """CREATE TABLE IF NOT EXISTS "payout_check" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(10) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "amount_minor" BIGINT,
    "before_minor" BIGINT,
    "text" VARCHAR(300) NOT NULL,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    "run_id" UUID NOT NULL REFERENCES "payout_run" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_payout_chec_run_id_336f4b" UNIQUE ("run_id", "partner_id", "kind", "currency")
)""",
        """COMMENT ON COLUMN "payout_check"."kind" IS 'LEDGER: ledger
NEGATIVE: negative
CHANGE: change'""",
        'COMMENT ON TABLE "payout_check" IS \'What someone looks at before a run is approved: one row for each partner, kind and currency.\'',
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
        'DROP TABLE IF EXISTS "payout"',
        'DROP TABLE IF EXISTS "billed_invoice"',
        'DROP TABLE IF EXISTS "sale"',
        'DROP TABLE IF EXISTS "points_entry"',
        'DROP TABLE IF EXISTS "referral"',
        'DROP TABLE IF EXISTS "programme_event"',
        'DROP TABLE IF EXISTS "programme_attribution"',
        'DROP TABLE IF EXISTS "programme_account_due"',
        'DROP TABLE IF EXISTS "invoice_link"',
        'DROP TABLE IF EXISTS "payout_check"',
        'DROP TABLE IF EXISTS "payment_file"',
        'DROP TABLE IF EXISTS "invoice"',
        'DROP TABLE IF EXISTS "payout_run"',
        'DROP TABLE IF EXISTS "earning_month"',
        'DROP TABLE IF EXISTS "payout_details"',
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
        'DROP TABLE IF EXISTS "payout"',
        'DROP TABLE IF EXISTS "billed_invoice"',
        'DROP TABLE IF EXISTS "sale"',
        'DROP TABLE IF EXISTS "points_entry"',
        'DROP TABLE IF EXISTS "referral"',
        'DROP TABLE IF EXISTS "programme_event"',
        'DROP TABLE IF EXISTS "programme_attribution"',
        'DROP TABLE IF EXISTS "programme_account_due"',
        'DROP TABLE IF EXISTS "invoice_link"',
        'DROP TABLE IF EXISTS "payout_check"',
        'DROP TABLE IF EXISTS "payment_file"',
        'DROP TABLE IF EXISTS "invoice"',
        'DROP TABLE IF EXISTS "payout_run"',
        'DROP TABLE IF EXISTS "earning_month"',
        'DROP TABLE IF EXISTS "payout_details"',
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
    "eJztvXtz6ji2N/xVVPmnu6s4eXeue0/6qaeKEPZuphPIQ0h3zzmZAoGV4ImROLYJzVy++y"
    "vJ9yuWscFoq2qqZwe0ZPNbuqz7+tfJkpg2NE67HwjbJzfgXycYLhD9R/SLFjiBy2XwMfvA"
    "hlODj4QrTbfHyB84tWwTzthsr9CwEP1IQ9bM1Je2TjAj+H1OgKZrYD2HNrAJ/X99NgcmWb"
    "foPxE+BX06mQlmc4jfkNYCmP+pIQPZSANT9EpMBHTbAib9ALNZAcKadcqerpEZfbyO3+p8"
    "0At+wZMlNG2MzLGuTUCfYATWuj0HEIMJnM3ICtv8G90CkOIwswF5BfYcAffLG8CetaHzvU"
    "H6bODOBiyELPrIFrAI/T+gEfonJjZgbGH0L9iy4esrICafzSbEYDOz5zsPWJyC3/mLgMgb"
    "0rnoq9gMCPfjH+ibGZTuFEwwQprlvusSmQvdsthv5aNNBDUKJ5vAhu/0baZoQ7DGn06RpL"
    "NYM7Jks2jQhhMwJ4ZmuYjTIRbFDeEZfW/2C6wWgBZYGlDH4AMaK+QwbYX1/12hsU3eEKUx"
    "Kev+5+/0Yx1r6E9ksT//dfKqIzox+/dJ8Lv4euOrjv6bkaA/lybib295s7gLGq8Mg63azZ"
    "Iv2hM+mC5U/sd/WiDyhJmhI85ANqz+xwULZk/Pq2JONnD5PubTRk4O573552OP9vm5d/eV"
    "j2R7dDqeEWO1wMHo5caeE+wPX6107ZTRsO/eEEUD0h0ZOlHYq7nnj/eRs4joB7a5Qv7q0Y"
    "IPNPQKVwY7l07+z+sKz/h+do+5d2RiZJzqdHNjtP6/7luGKMbj/mA0fuqOxuOTxInmAhU+"
    "e9yPZhRVipiObQbuv/7jzBtgwz89YQ/o/NIe/nhx/RNHg1j2m8m/5Mid/IcT0v01DrgYAO"
    "6wMwr4HQXM1hcoHXSHIga65pKcev8oA773QYB+cAl4YHpw7RfgUe+h+zRqPzyy6ReW9b8G"
    "x6k96rJvzvmnm9inPzr8IPQ+c+46fxLwe2/0C2B/gv8e9LtxrvnjRv/Ndh+9I20yxmQ9hl"
    "oYE+9j7yO+UT22vlMMk4ztzKGZzlRvfIytFJ4jZOTJAv45NujtaM/pn9eXOYz9rT3km+f6"
    "MsasvvvNOf/qPxFwo4ds0cMqSrXDoeUeSU1Be5dzKcA0cmsWhTR61SpEI4hGBYOikMbECY"
    "VpDFObmGPRwzVKJeERe3Zd4Ig9i9+HwRHLvkoDWnTpBjRq4abhyf8SXrgelYQL9/zTpwIr"
    "l47KXLr8uyjWXCMWgdknKIVww9ZrFODLIvheZsN7mUCXaTJJcP/6NOing+uNjyss+swG/w"
    "aGbtl1reKQpjhd6YatY+uUPfYQGiLDJ6K7eBD/+ND+I45+535wGz9T2AS3lBVMc399D6mS"
    "7IMpnL2voamNE9+Qc5I1NvnV4nwR/wRiZuFyf/F/Wr5p8dERpkfQMDYnKabHyPetPAukJ5"
    "bb/tCtNsh2yAw2JeQd6Bi86m8rCtUNN/k5cikzWLnGLleqshw7n2NKZAMdC96CDmYGNDYN"
    "MWcoaYzcyxO3W9IyzTYH1ohKmHEaemNnG2p0/KEzABL43upvPWxnGMgCohi8Oq7t3PtU18"
    "3yxt7gv/5yfn5x8fn808X1l6vLz5+vvnz6Qsfy101+9TmHGbe9b73+KHr2sQ9iyj7CzIY9"
    "pieC/gH5OwuxIJ1ecaMcN+g7Oed3cQb4JArzHTAfoz+Xuil6/iRIFQ9KnkJww15K7OTxaR"
    "TqZVG37LG2StGZ83EPqBTy5ZCfQTxDhiF63kTIFPblsOeSChqvLGSmmDHy4I9TKg6U48Ac"
    "QY2rb2LwR8gU9iVXv2GMd9gBKdSKE+U5UXInJEgVD0rew45dSfAWDogU7iXXvjmb00NEUP"
    "wJUynkyyG/woaO30WRD1Mp5Isjv5M7IWF/TvJsgNGI0P9wrvVY/CtVEFKYFHUbHKvJOfg0"
    "eL4J177BPmZxp7/fiVdmX3XaT532XdeJzazISWMSbTWzs5004e9buU4aZ6Sgk8YhYrHKnj"
    "MkcJu0AIKzOSB0ObTAnKx59Db9JRvP02IBKr99sBDuVHdMlXPv4nhxgRF0vESolONFOV4a"
    "ch0ox0tTuaEcL8rx8j3yQDlelOPle0JeOV4Oh71yvByaA8rxcsDVrxwvDeKEcrwcrzHUse"
    "7sbgwN5jlGM9B2Y2jECla3MbTt2AnvOD4JU2jo29YWQ+ibCRcLNPYS9Vx5d7tBdMTKKvDa"
    "ChB7VkuAoImRxss7EDBFwCDknf7NBr1R6OhkJlmACX3ImOAJIDhpDK1wXsFaDg51PYUIDp"
    "w92cgdVbFh1WVfAl5WfiAjl8enyCs/UNcFcxiAWTmB6u4Gd4HufDe0g3mOcSVvvRuiG7n2"
    "u8Gmbz1duT8meTmEvi56O8RItt4OX9l5DMGC8NQggluJI52XE3J9Xa/EZOV+HG/WDTvWF3"
    "Tv80pCjAiwvdjieUgYrZFlO+WA5pBVAHpbpVwi+398yl0TL6Zj6WwP/D3vCorV2wnIVXUc"
    "GarjOCsg9YbKLpDjE6kaOY2ukUN3qp7i0spnrk9UAXMblrktE2/9ioJR3mbn4PsEqspBsS"
    "oHukVnw6k+YUIMBHHGpRQii0E9pXRHiHWeqWcwuI/smNtezPDTf3647Q5/POPI00G6nekb"
    "aJY+2lzQBaqiNC1t/WhBTWinBTTOr8RE+hv+FW3q1zmbAewuWueQXonDXmd0kraAKwB3h8"
    "jXIwE3J/Y1APcw1Uzojfl+kqL4889bxTT+qTd2q6r/C1nTr0Ia9A8WVdZ0Xj7E1ll0Kisi"
    "wiy4FHb6h4l4zRGknYIeq2dMyXULGGTGLLrTDdXUCY9wZYOsm6gWzlV1Hg3rPiup+h/+dQ"
    "TNzlSEcY3uznuM7blJVm/zenT+pt1RTTDfVR3ha2XEGm0RZNNDjeoUYz2sj1aMtdYILdNc"
    "+3lQB0R7hNr/5Gixjp1OCcyz/SxJyh39Lcdj6XDdLRFbAqazIcF4lBCRCoEoF4ai6W/IEj"
    "LiBBT7s+Kc1GXRrqOKtUq3a7jKUUlRRJ3LsJk1EXUH8SJKhV8c0aMp5keccBfIhPvxYNCe"
    "xCZEY2lykMv1Tq3C9XxzCkaBp46J61FvndN7BIW0A0ad4ULcx5N5BxcL2ePpZgLQYmlvbp"
    "xhHmx0oLkyEPNTruiDdPuUvtdqSVUZpNFrFdqTG6+xC3/gGrIwGUMDBt0AXkcZvw3KBrzS"
    "Vb57rxPfLaW8k8o7uUWkU97Jg3uw6PEkIvq4wyX0Xl0V8l5d5XivrpLeK+f4FgE4oJAQ41"
    "o8hJadqupnl+r2CZpRq5s976hrdUeYEZY/hO+MOLEKfmjy1dE0k3FzWSvgK2aivyCiIRIF"
    "Z76XWDkyK7YqxJduBch6hgNJYQ3t1kY5hx89s0Jmn93YiFYx245A090BRtxc0XLMFKywEV"
    "hRbpq8pcRkxZrEMpMKDrfEvWFNZX0bTIt1nWUfBBHdjMIi7MP1nCzcLrNe4DrS6LOSRp6D"
    "vQkz+jxBZtRxbEfcTrRcIswznFjvXO6ZfkdLmzmhJ56/erK74YZvwxZvvLmL3Sa3b+yOcy"
    "ubUFNsQqs0xLO12lUq5CVV2oPa5Peg0HobMQluF68WiVs0Kgu6tE02Hpz8ddDrd+9uwD+I"
    "jpH2gqkaOWgP73r9byyOZkroXUZZ8IKH3X739/b9DTDpe6+h8YI7vzwP+zf0wF2Z9KB8bP"
    "+N0ziFcF7wffvxic1rwKXF5n3qtkdPN8BC0LZe8PNT+1v3Bqwsev+9YHrXtu/H3f4dI3DL"
    "GNFfSamoqstnmRmEz3I36Dw/dPtsJro8VixziM721L6nk1n0qObvwQbwF2Ffszf/+ty/Yy"
    "9Odz2bk/L6W/e23fmVvTw03xC7tOnn3eGo97XXoeoc/QKZtv6qzyiDIt+Mh92HwW/8lYIR"
    "YxMtyAd7v4cuc9Q//dJ7vAELtJhSFXquL8Ofez8z+Nb7rY/t4ajfHdInfO0Oh2yMdyfQN0"
    "emycY43zlsYJ8xPowGz51fKG5kNZszxNq9BwYY1Bd0zuHga4+BQ2WAV53hM+rRR9DFcMMd"
    "G2MLUYTaHfondNK+xXddoU2Xs+cSfSBVe2oZLRRMeCthhwqRKQY3msFMRhey/foEzbD9Hn"
    "2fxgbljhyPpfd4UkekwbRhNsFm4lq9SfAQWTlHim2hpJwDmwZ/o9pDRvGIxJhWMfPgR2h4"
    "gWLr7nBmQ2OxUB9UjyE8k8ObEEALQF9RYwFQmglfbcATql2T23I1pRf9HGl+H1venxa8Ea"
    "KlVWHfz0NFjXfefK6kSjeQSVecMq/JYF7j/5+APKe1uzteunjks0IGtrMcA9tZ0sAWOnOK"
    "AhwikQ7jyyIQX2YjfJkSksPPogS+2akgAcX3nALi3SBJ5Eb0mM5IRgjRNNnqW4l9ovvHKF"
    "9t9c0T94P+N294XJeNgc6u6lLxSlFKZSpqtKnIY5ZYOGaUSor9tQcPVlw2FdlUcVoVA9jk"
    "XRVwS2xfxemkE6oq21c75dJVZwPIyvYSSfMqnt7VBixI21O4/RluwK1J8D8pwZNufLAYm2"
    "/EoAr1owFtHa8WLPeKETAX5xKxuB3k5F55KnsLWIjq3dMNgIbBonCApb9hSpam9h/iFXbo"
    "0aaU9DIn7tEq6Q2KgqlegTQhfk9C+7SgWyYzFd6jqSYP/rDwOonwF+efr/3Ud/ZHXrL700"
    "P7/l64wH+knH9KNm5aOQJ3oq+/DpGR1fAuPRf4yCTlLNP9f+q8aOn6RiYrL5By2frf5V+4"
    "npcmPHrrlftEFojlJrMbaU1WLE1Yf0cs6nSOoOkU0g+s344RW7cAJn6NI9AnfqjrjM5msc"
    "szra9pvY8StKMvoIZcVUNlLKubWen3BfT76crSMd0iIhiHaRTOxXDmB5wppFiHSGREuQjG"
    "2QjH8UULmFaaO6d8s0cgI7ZXRWr/0FHZ+F5dxhGmVzOLtxbBOEQinVXo7FNRf2auQzNxUI"
    "SEGBFba4hMeS8aZ2dtiOXPi2rLLvVUSB0paPjDgJhvEOsW1yydwkUWMj9YVxZDZ7kXN57k"
    "D3ntVlZE8B0hVjmgBX4Z8sH6jFvsPnSNf0r5wJrGmlaKla/+5wnqIwzi8TvaVKCQxFLxZi"
    "aCgbtSKTuSKDuWsUppHJ5TYcYdL50ZspraheFrVemR9eo34bMuirEXGJwKsUciI8xXV4WE"
    "8KscIfwqcYqE6UBncH9PRRrwctJ5OYkx5J2CkL7gt6eeerRN5srJU3f4W6/THT8OB7/17r"
    "rDG+/+Hnv3N0/W7Pe792M3OZJnbGJ6P4xDkszhUxaPxTZw0uvuR7eq2DbAlJ5/Eix0/odp"
    "9ojw86izH4irv2FnK9NEeCa2jEM0e0S5+zzcD8oXBUC+yMT4Ig7xGk0t3RZaxyES6UwwNd"
    "UghPYqwxy+/eYMqPeINlXD9Q8kiPnJY7fv1GlYIuwUaWh3Rr3fujyXn873gp+enx7degPW"
    "ylq6hQbuup17p+iDhqhejZFW5hY9K2Y8yzGdpTOuTK3CMKGKUWya7SyFx4KVbqNUpTZmw3"
    "i6j3q3+hvd2uPVUrTqbYxOPrjruXZ82IQ9WSmkEoJeh0vLRP+70unxNLYQfbg2ZiUlSEr6"
    "eG6voexJVO8hgd5DrDsWWhBB8ENUCm2RrlpzsrbGhHkxxq5zRBD5jBkUFwS4EHXjiMisUU"
    "rl8W2c1FoqcNcrIMpdeMntKBCt2w5mOl7mJ6N14zWKVUzzNpRi1Xt3BSxRN/i4ZMpiC4u8"
    "o53331IfsWkkhYiFTNAfbXnhBjth9eTMIjlUVEmjKtquUNFZnpeSImXZ8PV1R3y8KWQ8yi"
    "GGxsba9Qh/tmQqaxYVpzMVGQF8OnwSWdeQA9FYX7BfWwlSPT6VrHh5pdx48YhdZQJnrjs2"
    "lax4IfwG39Bi923Y9SeSFSoqmVNFExpjiK317qqMO1ubTyYrZlyK0ncWOOksPWn1Yh1/6D"
    "aswIbQ8yeSGio0NnT8XgVW6F538tZlxMrrGLAjUEN3GllhWhI2fEzvLVNHu57pfK6uF+gn"
    "I1wzA0E2y86iqDONrDBVspykXkgLgu352FotdgTpgc3ztFrIitMSbshqZzMwn0RuiMazOZ"
    "rtKhY4QHXYTJKjpSEb6rsKBw5cd8FUMgLGGk3tqsDQKSS14U11w0Aa1fE+iD7bFadbPlnP"
    "mUvW9VQNVBKCJJRJHXL/QcNIiXj0wBxgNCL0P8W9y958Mu5WQlKKu4lDdevOIwlEgmn5vr"
    "M4JS8/7EjOScx3nIxwqY9tf3SR0pxoZiKbN69wAwWsFpgsl/b4ZXX+6fx6cgp6NssHsJy+"
    "GM5zwI+TlYXMyU+8MS5rfAtsQox4z1z+l0m01cx2G+iySmDsgKegplbpPOzbqIKdx5Mpr9"
    "K56w1H1/Q3t9xgUYQDClWNIIZvMldyrqd1hsgG1xsv4fI9K5Lse5ad7XuWSPfVrbF7rKeI"
    "JluCyUOEKpJZJJ58RpZpKkh2+86AYv/9O+uXCdPgrqVTpwohL8OKowghjzgA/lzyHCNxNk"
    "cpFZsbzWYTfVD1rcxujlKqLOYmc9mAlj2mOmsZPsdpFaebzGnV87kqU0Akbo4ZcUQxjVAp"
    "TKOYMgOaIKAhEoVmblfylVVJS3K5AvdbsZ7ZoeUUaZjdaT912nfdk7RjtQJQv+c+7+nQOu"
    "dkFdAGM0kKbeRKSYc2O+tXyDsp6FB6gLqR6VEKvmwVcCmxiiKCPiWKrYH+i25oz6HDKzGv"
    "EbYBWdmsXRqb9IY1ibHot8xJY1lrYmot9tE/iI7Djhv6EavniACkH2saq3Cc6jvaz1MFK0"
    "CHL8mVSa8NpCo1S+F/8riZQD2vT6ZPIqMZv/J6bsoFVasL6hgapuyrjmQt7VJUHw+hw/jo"
    "bDvKJP9dsLmknVaZaI+Ev7zqhKDtK0yjjF8NMSUe0SF4LLbEhkJarTExo+yMMKZFa880c9"
    "dvxTR85onauhLVkNyS4+Nq8vkfndkKp/UfCQdq7U39CC2L9d5JbQXnfNUqYB5chsYWsA3S"
    "oWAJddMxzrEAbGeeHyygId57jcV+u4Y54Ly8CViPNutnZzh/E/BOb3ML6LYFlqupoc/AHB"
    "qvaWbB+h9Y0iKozIAymAFVGHq4H2ohC2BuN9RETxkTaQjbOjRSRcrM1mIJOukMgmeXxfC+"
    "zAPc+zKtwRj/MrfDmHMSpjd9G9HjKssMHqaSYiPkqcPdP0YRTTgR8+trw/eD/jdveDwQON"
    "krYMxriaXITfpbD2dAH6WLQa/XV2nrU1074o29wX/95fz84uLz+aeL6y9Xl58/X3359IWO"
    "5a+b/OpzXjx87xuLbI/gn1qo3tpQTSDlPNqWXRDQqeQCgeQCZUqX3AanbKxy83dGtSUmuZ"
    "TLU4kTq83caGYrA7AyAB/aWLnVAHyYuLyooTLN9Ba3ZG43wEUtqUUNcVOTrClGYD0nlmcT"
    "A3NogTf9A2HH8uXHx0Gs8U+cBlfAaXAFMLHBBtm8JoNu0T+nRNv8YAG3KUCaNW5PT1WFHJ"
    "p1nLVyLGgqyqvWKC+lOkkubakopO+CzUEYvqBonSBU8SoqXkWpK0emrqQfBRUAG0kGOsrt"
    "vxXcxAnYJI1wSJWbD2RuOkRDJykKYeT7VgF90HQJKC4uRQFtkI11IiTYetEsoGNehS+pfh"
    "G6mlr8O6rDcdXNoOcB0O00da+qaVP0uUhqlasR/F0peUrJa+ZFoNS8Zgk0Ryf/Kw+Z9PxV"
    "WshuF5DSQuR0mnjtgVOk41Dn4K2CsRUaK+Ag4eIrE0iZgwVpVIQ9BQNsbLgQ60gprJY0iw"
    "yeEfKuI+aVsKhMi7Q8D8iu0yoXR7MOn2ZLv1K7OFQF1O9CQrIQwiV4HCJTDG40g5Un67tg"
    "My+rVGYnRwgVkxvNZFfMFZF5QiTyFZipo0WHW5ZMBOMQiXQYVy9YquK9ytveQDiVnWuf3n"
    "ZVaraKUrNDKlEMe53RwWyIPKC6w1Mf0+yIoa9bRWyJTrB1kEu53aL4C1kD8mojDCyyQAQj"
    "wDp6a7wcKZ2NucYh94frBtJuWGw0gDM+f8v5w7m6+SDm4AfQMJIGxlqe8oJf8IBORQU07q"
    "JHcDZnhRVuuHlS15hpknkSwatJFtyASb9s0Tdwiy6sCXjVTcvm70Lntrm7HywQstkLEWfq"
    "bE+/myq8psufipvKy99UO2dqIni2MCpTBnjdoqi79hPo5mvMAZVSlxutLvODMcndzER+f7"
    "w0OfznZ5efL79cXF/6qfv+J3kZ+06ueEIiPpyQ8bzMki/oN4VFi9WymFDxOy9xDi2wNnWb"
    "3frESaJik/zXaslu68UpGNFPDB2/s8uWfcsCIul/3pEVVDx3nI0tfjMnxYoan6McmcdzwS"
    "tHZq2X/HRl6VjQohemkVCSqsVw+k5/WjrGXbxaJLT5qNDq0jYZ65On7vC3Xqc7fhwOfuvd"
    "dYc3wEImK3Y3Zj4UXUPmC6bo9Pvd+/FjezjqsyGzOcT0aBqHDB7i3CrErBxeJXz7TDU1hd"
    "SKEEmTmVR2QxRBOBvgOL6qfl29R80xNFnYH8KqzYLSjVVYiGKzSnD4/virnOm1e3+Vq7IK"
    "VyV9BdB/vr8/mKuStxFIMyJ6/QWybYh+K4MiGQ5+IfQFWkzpv+f60nPHufCcggnri8hP2A"
    "no029u6IgPna6GFi/EBGcztKR/8YpMCathPY/YlgwcYm3cVRgpxB5dAiYxdmvNyM66zNnd"
    "X+ReVKr6uyT2UL5oEpAXMyR5tE3W804Gv3PTEFljZjJq3z30+jcAagsds79+6z0NhuzvD9"
    "0i9Ptht303HvTv/3YDTATpMYiNTRkzUvWtJP39J2RbjVJJFzBZi8EjetKJSPJRSqWtNVqa"
    "9+9sUS5HCJXG1mQea4gKkPpHydy6JLXidpO5bUDLHpfMsYvTKk43mdMLyi2qmZSIxE9SKo"
    "tMVPxhUv14il6JuZNiEJqilNi5H2ylUQ8ObJs8IkFVZfo0xNarMn12yfQJ0lEOnepzrMju"
    "mOuTaAgbFOncsReshAVNI4v0zYRs+E4YfWNzSLQ4o2nRsxmyrLGJ6CtbuyLV5pMNnblkRY"
    "xeOqywVEWQDZ3ZJMesmsbVhTtWHyVGJnpFpklfa9cF5Uwj0YFep/94ROzUHBT+eatABort"
    "DRTxIcOVPWcNd2eQlXOmzzgFE/q7X3VzEfXt2qxVz8xETj6JNafKo9PqBxOnXjRPEOGl8a"
    "YIYbcz0Db/8p4er5JVmqUgtXKcsw6bk6BndyYOKJrslK3EZllHV2LHCmyjZcpxn9OUOEIm"
    "TT7jnnsSqyhoyY324ctMlMtxWuWeaTKnm2M3PWiyZYVWU5E4zm0W1gFGI0L/U7N9tQnQV1"
    "wvfCelhuOYotR4+G5TasT0mVPAE955O1KnR+kCboBGwCsxDLK2nEI3Ex6QO2G1a6wWmFA9"
    "QSPmmLnvJlyjmOjWmP4eY2PZk2zlpaZnKU2lWYdSnqaikjBVEub+EK4jCZMDNk6t/+Q5zd"
    "JBHldaBKpB1SEqgjl2mITpQGdwf08FVvBy0nk5SUQ0OF20x3NozUWWfoJQhT0XOWIMiN9W"
    "VHQRgTpMs0eUHc9o/ThXH6bDdNN/EiwEcphmjyA/jzr7Qbn6KjRUXBQTR3yCPeJrUUEXLf"
    "YEcRGEswGO42vRJxuIXXxpfjFCRXqIM+zTUcoY3FNKWhfe3j26X5H6djC4j1htbntxM/Tz"
    "w22XniIcfTpItzPsoyGFKX1pb4/LjE3R5LjMaCTm116/3e906dw6Zr/sBT89Pz4OhqMbYK"
    "2WTIF6wY/Dwbdh++GBjlqa5M2EC2dLH/7QDxRbwd0SJdzjZvE/OdrdQmW/sdOfd+z05xWE"
    "PpVecUCAAyxA2mIWOJviJ3pPJIkV9gLYq35iZRhwdH4W93IYlwv+T6dW6TC5Qesx0JJ4q0"
    "IlrZiPJX2d7RBvXUWMdXupyxxifZBY9IYe9flIMWthhiIrANOjM4u0IFHFkU4yriZk+NGZ"
    "TfbI4RnrPrIZs5DMncOHnbk6dCpZ8bK8OkI7IRXqpi0jSEENql1x8qpsyYiS2w6IJ3nvnj"
    "zDpioYA3OMkgLCb/ANLdDOGVldfyJJkVL5Mtsx4hWQOAI7wtTzJ5J0NTm1osas2UgVUKF7"
    "OpGkUJkrbI3hkjdPTrFwiMnpG7KyhytZVxWHSqPqN1Y47ZSxFrY22GnpIC6ZF0y7HVIveU"
    "0iNAWiXx+ItuK/LxH/6n7Tyo2ANemgmT1eBGOLRMJC02bJcBC49E4zR4i9hpE8TnUOP1La"
    "RQlTp9Z09d7bMXlZxupN9X5sbAwrZ08C8uygEW+8hBGWl0V84JfZPvDLhA9cBQj74H4pAu"
    "6XbHC/JMA1ka2bpdx9UUqVVdVkb1/0Mil6MUSpVE2qLf0HHLSqcOsFMx0nsNvrJ0VW1g7+"
    "PIyQtqubiguGfeToh5IAHr1A6W+jB/U0JT9BAZVi/a3G8BsoJ7JAVWfdltDiylT0vKVXVN"
    "kbY49gq8Y34voZcOiARpDF22+sifkO1jrl8oqpb4SpZ06NFMtT7ZL6345zpWqD7g9yzkt3"
    "P6e0+FAaYVM0wgjDiuIeIVLyVlwP9Je9AKQRIgVpvggb2Mh2lGClu/viAmxkp6an/yeXrg"
    "J2O7CR/SqsGNQpoTwaEKfJJvzzQlLJ0hu5VRz5PWYutlZT9v2UihI2SUoc24crE/OxCxTK"
    "xKxMzMdpYl4iUycpx0WxxMOAuslgnzwM+qNfWHOHBcH23Ni84L9120P2wQZBsymtHpS1//"
    "uw9uszNF7oODV1MacYZYywVDnKhvH1MAUpZyvTRHiWYnDNvlPCNA1Ory55rVwUOMouMk+y"
    "i8SdohxayqHVILW1ModWpS6I4zs0Crlp1hDbFfiz5AZJhVOrcOrKoVI9LbJQqtXy6F6fac"
    "bH4Gbdan8sZnocYMQ6SBismQSznZFXXp3Vqf9zA5ZwYxKGDFPzWsAkrCcmRYz+E83MlW7T"
    "f5+CyXyFJkC3HOemAWd0TqoYv/Gp6MTQIG8r9IMFqGxGVqbVcuq8niVNm4d/HVVLtlkSa6"
    "uxRtIGFeCUzUTaIGirN5DqM5KSc5MNrTd+jxUHp+TPuk6CuhcuPfuT4D4toGFk2sFckv21"
    "YzmrC1vH+nVx/vnat3exP/IsXE8P7ft7x6SVMA6oEivV5OJzL34lcasS2VSiBj4D7lwrxH"
    "W3ywjPvs1ERwmSidjvrAajIZ9LVqQOYyw6Xqj2by06Sqz2by46SpgQNDErkcVDB3aWCugc"
    "T6uFpJLTGk3nhOy68353ZpFpPZWtUEDVoBw3SvESBa4hcuTNJ+HaI7o2G88M3S1TtCtiAz"
    "pdx59NQrwQ1pZErwasbmguSaASdAJ8MyFOdQE4X7TyHABUW0CWNX7zRxaogGGxMm/AqRrH"
    "WkzzKYBNAGEWeTfQ+MdJUANs8hMgJhtAjwCn+IWzVyjxjxPnn5OfWoA1vKV4sbF0Bt3gmV"
    "KMPq2Qxv5f4gW/YLrYkAY4WhZ7hQ2AFpjrlk3MzQ2gT9Pcrtq6BdZzhIFFadkb2fRSYf2z"
    "4ZrS0Lnf4Ad9TYDRmr+wjgMHREHXwr9OguVxwtFwQwy8l2D/dn4Xzwdj3/y5NL2CiO6E7o"
    "pxF6i3tfg0f9KFwP/gWzf0sGDS8NMqfEDAtCofonwxjfHF6G5MkEiYqU+kysc3OsSUn5qi"
    "zPWJVPhwk3kbvlpE2BumUxxuMoff9A+EU+Pnsp2OYZomZ2KU9DvW0hcxIkMVFT0iRKqlRq"
    "zValxoLIpqglAhG2vMF1IuioIaplHR9PnR9JZXNn3HWHrZyq+3YpH04TWVEUefPGIrwFU2"
    "U1wc18i1UgBYFKnJviO4MhZ4jwOcuGEaVb2gzU1nQ0QhtVLNiNEBrQLmRDM0drtBEQOofe"
    "gWMQG03i3wyv7hm/M8M12LF0iif5oIWgSfgomGZrpnbusTjG6YfW0NddtKsRfW84wdrHTB"
    "zLWZ5up5BMXP1+V2tCsqi1xTLHLOghdR+gIKCVW+q0Iq31WOyneVVPnCG0fEeBKmU7bPRl"
    "tPQieuIJOjlMpG1mQuk5U9I1kpD9vLloTIG5zMf/Kt91u3fwO4ce8F33U7971+9+4G0JVq"
    "6NgpWXb4siXevhGzWEap9pgsUZdUsAeLJcTWOq01bTbKAYV0CNciICjPmbx3xkHt/Uck8i"
    "mztDJLNwvU4zdLHyuwRezShzGZutCn2EoDpmQbSYMVUCTa8pUYGjJveJjgdGVR0ZsZLVlZ"
    "V1aigPUTo8wHFjI/kOUaMCmyNp2Viuo21A36KSY2sgDEmhcZmWYirfNJgoZS91ku66E5m1"
    "MtxFOOGeJjty16tYGN0cfu6zkcJnOz10eaiB0X1Vhx8580h/htL09CC7oCq5y+PmbUCX+l"
    "gCsDfVMM9KoMcb3WjfBmj2LsCWSpEHskMsJ8dVUE5qurbJjd78JLPUwHOoP7e6qcg5eTzs"
    "tJnCErltkhtOR9CunMTdWXPnEFt7HouRKnkw7qWk4XRzYRgNknkA/fq8tCx8plzrFymaj5"
    "SzESWsY+gXT4Vn9U0GchlGKwyKmd5lNIB28txwO7IGdEE1vBIRoJUS4Ecg7GiftOt8VKrr"
    "vjpYP2rNACPstZwGcp2QyBCaO4IOGTSIfxeZHVm714EwcwYhawsU0VcwH1JEYlHcjXhRby"
    "dc5C9r5L00/Yd7n6iScIC3IlTiYdW+jpUPCAyT1hsjnDv8xnTcS8JuJMj1KqYLtmu9Qjlk"
    "4hNkcoFZsbzeaY90cocjZKqiJkmsznD2RaeloMemYt3hCFNPV4z88uP19+ubi+9Ivy+p/k"
    "VeZN9pmKOseKemqiVCpCZksbJAetJMDibZCCmY4T2O1tkCIra4c2SE7xpSTmIlX+/MJYR3"
    "ncb63/G0rB273EbTT1T5LVGXU1sZiV3XDq0ylkhSfIXt0RJBlTfSNIqR5IxdYTnWTXDdf1"
    "jIcSAqTjD6LPdkWo58wi06lUZ0gnP8FTAjq9k31bOOcYewO3xnT+7oVUYvSnDZZUiyEYWH"
    "OyMjTwTtWjUzBEUAPTDUBUxdlESl2C9ZyAOQwXvOSdqtz8dUqDyZRolJQ+Ohnkud9HC0Z9"
    "RuJ916Zu2wirODa54tjgioInqpVGiFR1plhengOOaCBPjEzGALY6XPXp7p4R/TQd5v37eQ"
    "5kbuz+MYpYGj0Uf3xo//FTxNp4P+h/84aHUO/cD27jNiwdu4nGMTGIEANBnGHC8olimE8p"
    "VV2g+5/sF/XbweA+gvptLw7r88Ntd/jjGWcBHaQ7JpekvTB634pY2aOUypvSaCs70vQ0NT"
    "7Txu6P35+F/VNdt0PFFnYTLUg5v1SUUrmlmrxhVOJ23V4UlRC7n4TY8Mn1oVu7d3RjppGh"
    "O5VEqNduZvIxyzA3hTEtZHYam2GKAjnFTCtxMnshz9gFc2b0Qa90xzkFDi3ALn6kpaUJix"
    "EL2oD4z3EWuIl4OxSVyiiZCUip0HtUoWObSExKjZAqxa7Rcmro4Cx6loVIlIyaL6N6zp0d"
    "JVTJwgTi8mloQTWwXEtvwfs0ZxZtcb8vInTpwdAiFVx0AwHidHhj7d9sQsUl1mPOmc06Bb"
    "/PCfO3gdXSIJB1mKNylIWQRf+/FfaqtZzC1UCDm5/5dFwWeyN0JKELj5HpFjBXOLW8y4Fe"
    "Y6faL2QdqvDx51KnO7bqZnPVzKrky6bIl+ElUxT2MI26C2MyJDs4hP2LESIpRHflXTycNF"
    "6HarSg1zx7nwTef30a9NPxDpHE1SF9ZoN/A0M/5jDZNOgZGPnQx1GOHShsgjj0VK8Za1TK"
    "0GcwPfQ2z8GbJFaOXgFHr8qOLHUCHZs9ICTWCrI5SqnY3Gg2L6A9m5fazVFK5YRuMpepKl"
    "3GgLuqMChHcXf//USyBdHsHiJigujxcLUWOVQlyaok2SYZ0HdMkq3Tht52ynmfpJjPva9a"
    "WzpD+oO22swHGAEbYYht8OMLBXOxhHjzcvITIK+8OvnSJNpqZp+Cpzk0UShfxStS7uQsak"
    "6Rct1OmsNreUKKpft/TtyZ/GLf/En0L1469u+5sRC1FaA29Fc027DTkpGYOjTGCGtVW9Zj"
    "v7W+XzG2dPfgqPYBdI3qH2i8spBpVT/7HEHN3xPVTm3S43FtjZ2AoIpBh5Y95sDo9qaWCu"
    "ZkSd++porxBsRjFUgkiaNH1URXNdG/q5rowYUqsuyjVA1uOVmSKddFCkpfZ9eTvk6Uk04K"
    "LgWXf5JQPrjPzr8UwJuOyi7v6H6XWt2Rfpe7B1Qx1EYWQ1X1f+ur/8sstP8ULHAfppEO3x"
    "pO/JVJdaaZ2AoO0UgH8UUBhC8yAb6I42uQGTSEFnBAIR221XfBVv1FVH+Ro+0vArWFjsXr"
    "l0SopIO5nhbuHDMx7TFMIx3K1QsSS5M4qZipkYUM5i5eLRIOr+jhEZtjj7Bj99gSgP6kP+"
    "h3KdyU8gX/v+fuc/fuBtBHrpD2gu/4dxr/7mu7d8++e6VXj1OgRZRdRRTPbLXzSx6vxuu5"
    "kPCXRivd9rgqdAhd5RxCVynNjsLI+Y4bkbiW9BlUjEuTY1wiHscyh2Jkgiablk96/d96I3"
    "bQ6fiDpcG/4Mdu/67X/zZud0a939qj3qB/A5YIa2z9clcaL7TwgkfDXvueLUMdGu5f4+4f"
    "j70hm8110/LgTDZn+290SjoP3NBp2N9Po/Hdc5d9YtljbUVP3E673+ne80N3xkA1Sp671b"
    "fjSnHdipwAKeQqTrXR+99z6qYE+xfb/5EJGr3/o7v46fn2qTPsPTq73lpNg7ElduJZEdPi"
    "WbZt8SxhXIx420X2YIRQ7b5G775oiI8goxPEStJqMq/NoFlD0WjiEImKJt4hmphFF60hLp"
    "ddlaRW+6zZ+ywUY5dkdNZOCxHl8Vcq3jJ+xcvNQmusYxZamYQvN/szSqgyPwUyP+PhrFHU"
    "M0vAxslUJdg4sJFI3oKoRmgUpHFI08KMhSwEKfTqPm3yferFZicYnZOIFZCorhAJK3so66"
    "QwoBEqldmWEFq4dF5ipSYp1YLNzxp0VmISY/GswWCm41y027MGI7s2I2swftRWgaw7zVEu"
    "1+2oBnu1AKShDa6Q3YJs8jDcoZY5tOlLTVf27uXM28FMEh0WcangzYSLBRqjj937eT56s3"
    "U/5O3pqZnwtYIuukzTu2NTSQrTgl5Bxq4tK12cHvhcsu5BE7FfWw1SQ+TVoZURqQxDVQmc"
    "ni2pykZEY78P0p75KKH6B5nuiNFgifBfyVRWgGbQ2vUMf1ot2b860JL2BF9ZdJ/shtIzm+"
    "IOFulgfZQQWVTdGeu7SuRPdJaetMK46hZf6EgyoL6oCKJhEOcgIVJLwoaP6f1t6rue4o98"
    "rq6XoSshWpXAJDNAFtxZn3uC8qpxU51FU9M77oPos12BuuWT9Zy5JFpPzIBXuCBdyOayyh"
    "GvBhiNCP1PcbPLSjZIxcv2Oaan7Np9vmlqawG/seYP3d76BgOXKrXvjBNBHLSdmaI3iLN6"
    "zvwMJt4b6Nok3GfGneYkhuv+n64a3SQ2rap/VmP9M9XopmL/vkpSaWiSyjLV4PK0gIaRGW"
    "Dn0ewvtu6spsXtxtZdnH++9sPq2B95EXVPD+37+2RY3Vq35kkgszMDvPGq280OeQGq40oZ"
    "VhxdAONsDvFbOTZHKBWbG81m1Vjnu2BzoO6JiNdRKhXjqdptqHYbzTGetcq020g5FCoAN9"
    "Qz4yhPgq3YRk/CJrYyccPMso2iQRzadqvoIhi71Sw6mkMbwMA6OYcWgMCZIWnG3Do6tetI"
    "FH5nNO98kGeRDIa1IgxU5kIZzIUHlmgaeknsKNJEtkxRTCNECtJ8geYQd25Dga3m0k0u3w"
    "qwlS5mOw5tZM82UZxxY8GzxZkgWHy7OGMGY7eKM79zAcXrmAZsYmisi1ogsrQAZA5VMKOv"
    "xRypy6WhI20CbGQYFljPudjCBtiEvAP0+opmKR3b6ntMgbZtDh5bBajo/nunw9j/WzOy9M"
    "RI9kr8MxaKxnaUkq1kkK2C9ZHAPbuGbISoyd7C4p6qWJ37YoXu8yrdJypHepuqjHvWo20y"
    "1iePw8FvvafeoO+U9wzVun3B972v3c7fOvfdG+CXwHzBz0/tb/QTHpb+gh/v26y8qAHxC2"
    "53Ot2npxt2QtLzhY3sDp/YSGTSv/46uKV/sKQIVir0qfvEyoRayGLFRIejfnd443W7fMGD"
    "0S/d4ZjR3wDCTkleDyZ+SB/GO+yfr0U3nk8gXcXmi+sC4F7E7eqhxh3XCXC9iyqB763+lu"
    "l8D1PtzwFf58nm+OD/cn5+cfH5/NPF9Zery8+fr7588j3yya/y/PO3vW/MOx9hQ9Jdr+lv"
    "qaX8spd2QNHkQ67k6q6+XD8L8EvCmx0P4Y1X8RA7xEOExODYiZJX+C1Etceqb4eBvcKiby"
    "aaIf2jVFhCjFQ5rJXDWgrWqjJajTLwqlJPNZZ6UtZzmVzWvI5FtoXXK3Ox3b7rKe8FcnjA"
    "EpkWweCdXjwY6NjSNRS3utpzFDHMnoLJG8GICg4T+lMIMAh+Y7ZXHB75g8UF5pTEnb08so"
    "DbHP1pIxNDQ9Du674H+2e4H/qOjvRYNg/joPLNy2I/Dq+0BPI5bTyjZBKq/LXYkEV7Te6/"
    "y+Te8K2lz2T41ItinNmgPUwiI8xXV0VgvrrK6Up7ldmfnX2X259d9Qeutz+wSco3tvNom7"
    "zqT9p3D73+DeDNYF/wQ7vf/sY8QY68ar7g7sPj/eBv3e4NQIulQTYIlXINVd4Ym4E7ftM/"
    "UEpV1uLsCWYoxaT9RPAeLY90yynUL9oJJEK3R5OwJ4serUmY90YwyBvro1Kys0KEWvVVaL"
    "JdOKSNirA5RKb422T+Og3ayyefptErjjea48rTU72nx7OnCSAaIlGZniqG/1Ax/J4tf0dk"
    "C9bIbuZy3YpqaK9GIKXPB/3n+/tizSb2XNb2SLAWK/Mn6PkKVSVPcXxFa5Zn+71QdFyxnA"
    "ZbRxagYrAXBctqx7E/3R1KiYmh0Y+JCVbY0PE70lpuqC2YI2jY8xZ4MyFFrwV4n/oWHWfr"
    "RkZuQ22Pe8Ev+AkhDKYbYLMneQ+ABp2fzoE19tUHwhqdm54Tr6+noG2DBT3jnReiY30aOj"
    "icioqJDShhFSXw+DSuBDozdOQfghWlosY8aJFHhJ9dz+NirkXvedU+gc4ydtaC+0PYB06e"
    "we6PU+7CprgLiam/6aVNmgF1o23Ov/f+uz28uwFr/Z/0FmEWzd49M2fqBkuE6P/KciDw+w"
    "vu3Pe6/dENcPbzC/6t278bDG/c86wZNk5+Hotq5j6RirxstD4evjtE+BumUxaXJnM4cbOW"
    "OXYTk+zRt4qpGCd4xZ30KZgslAqjFzygpy2hZ+1d92Ew6tJDWUMLQt+RfdLujHq/td1PuU"
    "cG8m+G3d8Gv7JPTfRB3tknz/1f+4Pf+zdULuWhXaXO5srTx1y+lDqi47TqpD6GfTxNiUzJ"
    "joWIEMkXD1FHAFCK4lFuY8VmULdkk3eXbo0d5Wq8gJadZpTc5s9PkO/Rre9/crR+fWgYZG"
    "2No+nZIhl2afQqsEKAAcoxV71jLmKmK4pphEg551QZVuU/bjyaeSmCqqitXEVtjxVcYee8"
    "cxFVgG3Hn+goz4OtyEZubBX1UG/UQ5F01lAEKXcqpygTAjEP39gc8gAdTXci9u4tIPt8Eo"
    "mOzjQhnjnsdsTJOQfv6USyYkWlIpseY2PT6Va8c+9jPlvx1sdHiZnqN15BZFbIkoc/dNsH"
    "Kx3Q4n1Ye5HZJLkABMPY3OM9JYQtOPi3l23AwdiCXQb8uK01q5ng1sy1yALZc9YEFU7JKt"
    "xd4AZMeEvAMcKaNWGhZhOT8mttTVpgosEN/WyKXul50mLzsMoKdCCY8GkmWb0L9voOLNht"
    "RD8zyZq1Z12bum0j7NWBoJhhCzqBQC4xCyhp0ddxQuMgWBPznQXfsb/oBPT0XC5ZpB19Dw"
    "hmBpm9O9/9Y7VYskg79pbcSwrsNWUOfYG201bRn2JBPpDm9G3A3LjKXpi//Hquz+ZsCEcF"
    "0h+ZXZoiCGGMlRfmP5xDT7FJ1KlQQVtNCdrKrlybDvkxVKst7XQs5HPMcTkmPI7eJihYb8"
    "AfLyG6l0XQvcxG1/0qrdIA/Sq30AA/ghJcyG/U6tHIVCe2il6tJZzmqk5j873kiXu86BWc"
    "IFQ+mHyvQTTpY0dDYTTT5Djh3WovTCyxiNWw037qtO+6h6qBN1gi/FcyPUnRobyvCilR/3"
    "AHbi99R3UEOjHXCIBuo0VKv5F4GbobqiTQB3BCrtwwlcJEM3Ol2+xvd2xK0buaH1ZluTuv"
    "zT3fCqoGnST6iapBt88adLZuZ9WMSsfZJ5AQ4VqCUFemUMkzd7h0Ab5XhbC9ysH2Kolt5A"
    "YQUVEihEpTabSmosIZVWWMJmknDa7P/WgSyndotLG1Ti/RHRuRq6ks3bFjGAwu2IaRahFr"
    "J02fUSKNFRHgTRP5hKeAj1pzV4Q7QHdy+J0h9G/4Rlnglg5wNA6nGDdbf5rlNP9a61ZKp+"
    "qDvEF688ZorKr7bOUbaazu4bNIAPYwjbpm4gLayp6RrCrXBUoEBORNVjdOOoP+197wgWWZ"
    "UhhfdXPh5KR27nt9JyF1ZuhU4IyfVcXUvqqrAHgnnmgCYpSsyQxpkv7nw1bCkRIlVXpKo/"
    "UUlc+iMjCapKcUysA4jJ7ytFqyf3WghU5SlJTw17kaiqeKzbyRBfoIWc7kvMewExvFZHsn"
    "MphHR3H/h/ux67pIb/WTdJ5UPHl9vYFWS3ZpKN+JZPqL8p0o34lMsjO9xO1VSiRXTk91n0"
    "JCjKuIqFPOKeWcaoYAK4XSFxWkRLgcpVRsbjSblQ9S+SCbpNs32Af5bNHP7+DmJEWx979r"
    "FesOTEePNXf4VtX+F7JmXcY2YMW9d/kxi+CVmLyoOJ0+qcjvNlUBtZ39KOUGbKoa7S655G"
    "2emTmy7Qo/3qMoDVp2JSdqjrEWeLxcW4q+lpl0EyeTKfnm/Ozy8+WXi+tLPwPH/yQvDSeZ"
    "gTNHUMu4GjOBjdAoVFWVPCXSKZGurEjXXlGWmPo/efGEDtFSnTbJQblCnq4hbOv2hgKjFf"
    "bdsLFegrwngplIQ2jBWtbMEBfF1jzf3aYC3Aaw+t6sdQNL8ac0Cx2vbDrzq0kWdBwykdd1"
    "Zj2nn+huRJj1jlK9O/t+vGAbG7f6SMUNY+g0Op1HdW2RRrrV39wSPEXNvgFFNZbf7ZDvza"
    "R+XaQN+3V2F/brZBN2pNH9MqPqq6mLgBynk9B/UYuZfTaHBnuCkCcuQiQh0mfnX4r4O8+/"
    "5DSo+BJHGpPU1hTZKPsE0jmMLgqt5IuclXyR4u2ckaUQvj6BjCu4Do89pDLq2HOnRFG+1d"
    "+yrRRhMpmU6b+cn19cfD7/dHH95ery8+erL598rTr5VZ56fdv7xjTsCCeSKvcCamV6wIfI"
    "lJus0W6ykK4gyOMopWJzo9nMvCJlPN6W6qBzFPy1yTvCY3E9MU5XSiyJ81VqZdFBjKcYiu"
    "6mGKnaUU3eUW7vwRKHZpRScbnJXD5oj6AjEngEEkhDNm0BTKNUCtR8L52LVgVeOukql7di"
    "TrrowkovS1dL35WBrs0K9145VnSzm68cuOZfqNtDiucz2guiiMszaENR1PPJxjquxzVLJe"
    "PFLNy0sumGFw+/Yf5DFjpuhXLOfrCARR/LivixCLWgsOIpGGBjQ0ks4MjrbpFxM93zue/H"
    "b/d8Kn+i8id+FyqiMppKrjUoo+n3wWZVcHtP+owquC1Xwe1A9UmruR1RjAoL38Xk7gEOUj"
    "1YZJ4r1p6CHhVcLTQzUUhwdUY4ss3PXLSlpwOLlUP0XyYVicliCdm4GRWM6GORyWRn/4+k"
    "2L33pyupu1lnXJ7U7fC/hJMmQShh8Ei9UX0pCS5/fRr0t4f1paW4aDrd3f+mCvYxd0VMg5"
    "lBEpHNPHh/fGj/EUe+cz+4jW8CNsFtPIDnlZ5VY4O8kZU4K1KJFTt2YAfFUseiga4RIgkP"
    "n1qiXINVKwh1iEq6KMxakFb2FskVcVekFq3TGKHar+h6HAp4tnYY8ocRbdcO5al5Zse5nV"
    "Qz6WqaSSf2dhIyr010QavPYzDPMW7n7bVBI6dZAWvPThacWPP3FCtOsj18AUtOrEN9UVeq"
    "1wYaWu+BUYW5NN35HOPJbIYsizs6/eofaY7R3SYTTPBMmOl4qqjKzJTFprOeExHp3h0uoQ"
    "pVSzFJE0GLpEQ55aVkehRKdSqiOvnHUQLjLXXurUojXJu2tmVSnhrVzUCFMtcYsO64lVKU"
    "D0IMBHHWiRmQxRg8pXRS8fR2MLiPsPO2F8uA7D8/3HaHP55xPtJBuiNhp9QiOrKOLHu6pG"
    "oRA1QcRn3B+jZ8fRUN1Q/RKEBVYMs+A1uCulqJVVwBwE/ePJJiG965jSpX5po80xrL+MbQ"
    "AualUFpMwUghpz8keWXlwVy7EJ2Lfsqj313Dz41TQxba7vgWIKYTvMOqYDJqFj/vDgY/Tq"
    "A1Zr9i8lNGgFDND33BL7hngyl607HFS5lRIlufvSO7BdZzfTaPFMSdO70xcbzoGS905gzH"
    "hL/ZdGWH3wjMIGYv8zMLaeI/ADECRB8fnt8rt8bMasyZ8DOfGLGHTnk+ATJeW+yf7EX4r+"
    "SvzIqyoQ/6S+kaDffy1HEZO1ysBY/zstX00okXX6Nv4M0cek6FT2D893+IVvn0ljPHrjXp"
    "lI1S2SgPfjHuo1mkc+4KKYEBiVIAlR24CXZg58pPcVw/LaBhZJbZCpGVKrLVMNORW2Pr4v"
    "zztV9Vi/2RV0fr6aF9f68KZ+16vx2dudURqEsWgonRKlY3mtWqeJbc/A1pPAKaSZRqBw3l"
    "eDgrYFiOqthCKbIRSrVzmrxzSt1+qgDaUfA2bMgS27+a2r1HxOH1PMOD3cWrRcJxksJqd4"
    "JKSkfWw92T++7X0Q0w0Kv9grt/PPaG3bsb4NRi0F7wsPt43+6wj0y0NOCMffbUfXrqDfo3"
    "wL3m6Sej9tev9G/mQ3nB34btPp3yzYSYzdn/1v7WfeiyjwIH1gtudzp0nhs3nNR90t/8J2"
    "2csAvxQtsFDABneWW2E0Ys1VmpehEIWuOQqb4wqBEqJVbGWkeoeo3VS+oquqYmaF3vrmje"
    "WoRKgapCluoFtMQlVc0NJQ+cORFgDKoktMKhSc/uNMcJ6dbIpNCCUvFe+4z3SrmuKgD2MZ"
    "hJUmijl3QBcFVj1Yobq6bLsBXgq8JsM1BWpbFFEM4ujZ1xQDiKf3UHREGRoZl2gu1nRMRO"
    "EsGXvgLoP9/f50UzqwIX5Ys3VBv3TV+KLu2TjNhv99tW4fhvSjB+dym2lxbAYPjUBnT8KR"
    "jNEcBozSqb8yDnObRYDPUKAzat9TMghsYCrzFiBRzhBixXU0O35kgD3KPltJG252jDCejH"
    "bAbXyJxSiGCvj1Z1IpulMLZAXp1IaKSlcY7QnxlheAGFFFG7eT627h+jiHstURPPd7HdD/"
    "rfvOHxQnkxMx3bTbMk4Nl1CQMKVYxwh2KEKkhScg8zv77GryZZiPI4SqnY3Dg2J0yeh8kc"
    "7OEP3YYu+AkJMvRtvgQZHVdEbiSvr1Qks53MOLdwN/9ziXC4aBS4dbrtgB8ngc49AVReY6"
    "3WW5EsPt0CE/4qSJv8xFPhHCnQnptk9TYHME2KPMiLsBxD3mHoxwn7v8nPYLKmAumEUXJh"
    "dE0F0FfdoGIJ0HGLp/zFHsBOcf5o5wv3xZngujTJB6PjqYE/uY2H2CC38RB5fcEsm5D30w"
    "zqqbMa6mBNzHeLT1smTTBq1ZuZiJ0ntaQJRp+EGGM8tWVmEKvyrL5g0lakC4lK8ZNBZXD3"
    "6ni6EU5GSyGVQonYQ1oaO2HZnkqxHhWLn4tM0GTUT0bDXvue7SMdGi/46fn2qTPsPY6cCL"
    "nVNBhbgjdn50XC2c6zw9nOE6W3IX5b0RtOZB+EaZrMipIboPqYQX5niSDsE0gI7/lVkf4V"
    "dFT2+XKV6GARkQqiKHvOgHSQPRoFdBbQsSs2TAc6g/t7qlWBl5POy0mMJUzIFTEUeeP3by"
    "YKSTjTlW7YOrZO2WMPIdnUYjxSTSxrbZ8TVX5ETDdRSmW6aZzpJpr7iO0SPA6RKQY3nsFJ"
    "7uaXdfBoStV0KMXMs7pOyeoqOphowX6BKVwkI0K4P0g/NR9S1Uf3uziCWPbbspwsESNV+a"
    "RN5rOJPki5cvJRSsXlJnM54kkQ0gvChIrHTeZxyCkg6MuJE6oE1phpWsfvgpiGSBSaKsGy"
    "flANKFoLKUSilmgMzYb1rpQC1EbkrMeXaxPaCFabu6oSAmtMCMxsfCkObvnWl8cCbnbzyw"
    "xw6YVUBbLuNEd5cW1HNbi1C0AaiPYVACt3blpCCyoAL5PyKwCWR7yie3cyOeENKUQVdDEp"
    "lkUs2I1YKIe4iYJEZQnEFYd6O0s7K9TbX/hbQr3R2NtuAu2Hf7CC8Go3DtppjwLBdGXpmH"
    "3B0xbAavkzj8Z+JSZAkI5w76+WG6zNoqFncLGEdPQpmNAPx9CesAJ1ULMAJus5MlFO7+JD"
    "vElzIqlV2HFTwo5VAKwKgG2uclF3AKx3boqAHKaRrjPJlyIQf8mG+EsmxIJBsHEy6ZA+uy"
    "60mq9zlrP7XVoULPsuNwp25pa4KMoOd7h0UZcXRQ7ui+yD2/0qjQf0q1wWfOiWbqfcu5lR"
    "SAGBNCFI52eXny+/XFxf+nFI/id5wUjJOCTeN3K1FIEzTKIAjQOqgoczoZYpTMAkdkk2Ry"
    "lVMEiTuewYBUQ5HFAp7jaZu7yYinCcT5RK+fxVWIoKSzkuNFVYigqfaJA7SYVPqPCJY0NV"
    "KHzClZgqQFXu2ImoZCns34/Fq/CaXjtW940WEZMD9WgmPdxUARF3vt/BjUQHaa3Fj6Og5Y"
    "Y0uKgWimoYa7Bg9eNfyBqQV5uViQO8mBsr2mYQlokFoO0UbZvTMfQX+IWFV0s/5EBnUQSY"
    "hxfQRybDFaqfPiUG4X/C0UDsl/89FpWgogWaEi3grsukESkdcXd4nvXoeE+aNGiZOUh5eZ"
    "SX52gAPVgu2xFt6vLWg0MEBDcU2NIRwZ32U6d91xULCK5OwhuiV2Sa0EgT7vzvcuU6Mzyq"
    "QKgqi9s8BU+ICl3TDaug64WMcmlr6pTR/UBYI+bPVDjj9YE1emkQFlPqDm05TSiCz8kapw"
    "Wj1vqsVFEv1nA4MBnFhb6cUFS6X5wYN/6PsaW7u6fO8r7WarrQ7bpKCe/nF+3hN9T16ozG"
    "CwWrmM0msdGMgcL7sFT/gDWk+6ouXDS6wRytvtp5g85XKsxbBsUt2Ppp9svsYNc4nYRRxb"
    "XUlfZyOIRreScIFeLFEA/fEAWDWsMkMsJ8dVUE5qurnDq7Vzl1dq+2RRjTC9UUOm1CJDLy"
    "owg3snkRX/BrNLV0W+hwCZFIF09fy6HyAe0xXi2maREA2TBHqaRD+rII0JfZOF8mc0QItq"
    "lWLHxZxumkg7qWRX0MVf/3hW8dNf+XFCOhZewTSIdv9UcFJmlXXnZfTW+8FPJEXtByHV01"
    "LQTN2XxsU3QFxOoYlXSL+rrQoXydcyh736XJ1ey7LXK1c+kJciVOJh1bzj4V4gsblpMhnM"
    "MZ/mUua3wzbvLk355I7xPvkTO+eUeQRSdPz7cPvdGoe8dT5505XvBz/647HA+7v/W6v9+A"
    "FauYPjbRh47WL7jd6XQfOYFXEPoFdwb9UbvDP3SXJ/v0/z2373tfe+zT/11BQ6dg0k9/Z2"
    "n6a4Jf8P3gaXQDDMqhFzzs/rXrTGCifyCHniVc3A3bv7Pxuj3XTLimVN0/HntDNtDtqR33"
    "hhRaYpVn+ceM5iLZOTFSlWfX6ByduO9FiNMxWsXqRrM6xaNUNGAqhXTH4KlmBrMWjJ2iog"
    "rCVnr4b37DjiilNHE/VXTsWEOTFex5JSk2reyVGaX6nhelhma6Vuocj1KqnNomH+Ier8Tc"
    "pVEq6VSsWsyR67kQxO5w6bC9KoTtVQ62VynYRmNPRA6rGKk6rRp9WvlhQIVD832K7/ku/0"
    "CmpacBlx2dH1BI01qvsmjyaHBn0fCuWEioyvKPmnv9SDwBSCNEClFV2kOV9jguNFVpj+pB"
    "tWz4+ioIaZhGLVJVKuVQpVL4OqwA2idvnqNcsFtxDW9XVYCm2iWrCtAcvACNI9ZXAGrHn0"
    "hOWCP6TwFgXRW0AmTbwUxyQhvV1nco7vOOdi1Z4+Xf/oqkKlgT7cdN39VKqx9RBqihM5us"
    "YFk2SisNUQapJzqVTDDtI0WebcOcLHl3l25PlPdSsrYny99uwJrnngOP9gcraJ+kW+Adkz"
    "UG8I1CcQqGCPKcdk7CihhZvKeStloa+ozy2ALQIDilaVN9j0lNkXd/vg/HtuT4yMCWytY9"
    "/mxdsTRGlcFYUwZjeGMJbIAYmbLD5duNwvVRdhS+wwVZjhPareJ3bHE1sVSOJ2XmyAIhQb"
    "SAPGCGRm+VCX53bmq/jo3FahUGZWwAnJJV+Cq/YUVt/HDBFv1G063lykY8eJzXxEEfuobo"
    "wmNfUgESgZkB9UVSTtjfo1/wC54E4WQT0KcSxQ2lADxsg462wYLuQl56kdXtAe90XQP+et"
    "y5DyZvJsR0dzikzgPDM1LukinRNgAj+iOcL9j8rNDjgpRrKBlbuxyfWkrRsB/r7EU/4E4J"
    "RlIIRi5jy+TXeLRNlpNOun+Muv0n3pLSPxhe8F3v6fF51L3xzocX3Llv9x5unNMgfg4VS5"
    "YqlCol0EoxPR0tOzFz/3loB4olqyUxMzuiL8OPWSSO72iNlgWjvcIXjkgoZJhO5d40OhDS"
    "YZVY0HaYRorTaA9B2yrgVCWPqFNIJY8c+hxytdgUpw8hBoI4HekQVQzmKSWTau/cDgb3kW"
    "1z24vLl88Pt10q7HPY6SDdMSalRHdjay1WCCugkG4115Kuo+Lnq4/6VEZ8ZcTfM7Q7GfFV"
    "gNJhA5T24SHh0SU57hEv+qSAb8Tyhm51jIyiIQz0H3A2Z32cAK8kcwr66AOZYDaHmL580r"
    "tRgn5H/0ANnoEpeqUbho0xoMVWfoVzOwWclKNBBkfDsVXyKuFqUCW8qinhFRwpZdZKQF1q"
    "seznjlZrpaK14l46ibWSmW4eEOwv27xOy3TVCefivhzlxWm+/VTMbqo8N6rcTjPsd8rWpG"
    "xNe4a2IlvTYewhj4T9mi7v+ZJiDgl/3cqzhiz5wDHyR241hjhTO50LubkIvJpkASYa3EwA"
    "r70JHMkcTAy4tJA1uQETKsyzFUJM8P8BDWGy0DH7a8IiLO05WrQARm/Q1j8QWM8RpbXhO+"
    "usSLFKmlMO8gap+SbRZHQ3m8BemVikJ6Pb6rlaa03UlFfNI5SNpSk2FpPZC+nCFr4tI2TK"
    "3xWVQVJzh7LlO3mThy4LSXiXORLeZVLC48diAt5M9d0bLk0B4so0d/kjudvDPrc/8cLJL3"
    "jU/rXbH9+2O7/eOLfymN3KzCg2HHY9o5hpcqNWM4xV5soQamPkjW8yW0qeJWdFW4vkdRZJ"
    "9OH6SC3mkdOHyyOQEOF6olRhyl2YE6IK0+5C0fjUpuEsFqDq6BoiqAUU33Ngr6+ZJaG71d"
    "8yBYQImUwm/r+cn19cfD7/dHH95ery8+erL598iSH5VZ7ocNv7xqSHyKZPihMhZViMATFC"
    "aWr67hn/zELKOV1SMyspy3CfVd/5MKO6zV+fBv2MnC+PIH4u6zMb/BsY+jFXAkqDlUERcX"
    "ElUu3iWXWtqDrNJoin2k0JKZc1FiFUDsdGOxxV4HX1hihVZlvV3G2SI0y45q6KuZYh5rpj"
    "IOj+xoSD0f+uleddZBY8Omg8C48uUIcGYV7fhTklwYz+a4rAEupai36qOQVX1nN9Nqcfbl"
    "hdGJ3+zzoFozniVVvYcnXdesBA2hsyf7CARdWUjeMzfCPIogPTqtDs78GCAd6xw50/3v2D"
    "g0vFJQpehQ7E4BG1uAw5xIIXXJhmv+7DRl5urRwHYWhNpMre6QBHqb5nm5SSwGoRa0OnVn"
    "FMQ0RKUVAy7aFkWmchVoKtN9FRLtkCyIZ2bAUCbUxoSHJggNGI0P8UxN+PijtGOWEr+mEh"
    "qQj4O2kImfGHBSIPPd1AIPTwgQrZrigd1Ip0ogRazsdraIUC91qAmMHnTJC/ARO44PrWQs"
    "du9N9ktjJNhGebScsT3mfQQFiDJtDgxokrTCoLh36ZAgGJeLWY0m8oC48nVDF458qSSyl+"
    "qsC3LKGP7vpIgL7FVTxNLaai/MQcukJ+yu8i7KzX/+bEnVH8Wc7k1+c+z5ikW4hlYdJl+6"
    "3rBKLN6A9/Q04g2tfB8Gu3N7ph3QpekW77oWm8Gqkbm8bLkT62/zZ4pgMdGYlSdruUCiH2"
    "rNGzE/ZmInYsNyWUTQXFqqDYIwiKVRHxdVhsVBSgeKXckEQvJqXEKZWsUlpW8ZQokZsrTC"
    "Ph9XVR4PK6yLy6LpIhVSaCCxF8AwrpMqKrj1hrfgLBnqCtJX3gWEIuj3b5qoBLFXB5JIw4"
    "uoBLTX9zOzoVPbsCCgnlmuvLAofX9WXm4cW+UqWE61YkI12li0IaIVKIqggVFaFydIh6zj"
    "cBPEMkCk0V76Ni2BuPbaEY9qQ4UAG0HX8iOZGNiEAFgGVnZwWwPrnTyAlq6IJRcX/NjfvL"
    "CVOLBbq7mSUxV4tL6kUHDpEB7XQTXkpOixws+o9gPN8Dwfb8abU4SQnp879rFYnqW7DRfO"
    "jWqL62Fz33gwU4GdCxk05jEm01s3nujeedaYF3tLSdVBwWHMeiB3Vk8TFsX7tlAVm7ZU2z"
    "wGr5M4BgCg22NYFucRprteCdnQ0jGdV36JcpENXnQxvxWDmvx+PcYvF8KnatKbFrPueKOt"
    "R9gu/apa68ubV7c9lhlXKF5kQr+CTSxCLtOUbBIpSwRJhIlE6hXw59J1C/DP5xSsWBchxg"
    "on0Z/KN0Cv1y6LP8kzLoR+kU+mXRV86b6p03gQokAmqESjkclMPhYAnGzkqsAtxgpqNctN"
    "uxjWzaRhXNeYSbBWK3J8c32Zgj9HUrtzGHM5A+1h1ZwI7GxjJjkktrccMSMFf4FDxADQGI"
    "0dqpWeOYnuirAZu45WpsG5ktpxVd8C17+xtutMLvjjFrDi02Bctr5f/ABFiIMkwD3CCRYl"
    "BryFulWtboW8TyTpXxrKHGs6zEz+8s67OyjClvOwogGiZRmKZguqDnWYnw2xCZCr5tdPAt"
    "59R0M+Z/J7icbY6O00lokq6lDUFwPxfO6PQplIK8pRngKiUDpmRUw9CZ6zhh3d4I0F9Twq"
    "pGPI4kzcviEn79dXuIgmwxJP+pWRVjYKVrYS6MuQqYN6ZAxVKnChAydaIxRccK1QRyAwg8"
    "jyT4kYcH8GzIn3hRoPV84+o/M2iaOtJYHQn289MqlNb3oAKhB85zx8ip5hH2sbrZnbm1hI"
    "JtRA8VuoUqrPGTKI9quUUsqy1VxFRZVUpIFo3SXc10MZoZInuGGhSj+66DM6JHgiCEKLUs"
    "0HcGYHBYFUYvIPmuoVOBQarMw1HnybtiWBlHfIJUJoOcCgb6/pjwilAZDkTIFPzfTUCQdA"
    "xwVfFSeyBOqthQPizXdiXnpMCzvc6pT9xkyfLkbtj+OroBmglf7RfcfnwcDn5jhUfhcmmS"
    "D9Zx+7Hdu7vhNapf8Nd27559+wp1g33XaQ+HPd5z25FA4jaqIpLUWbGiTjk1nRKOAgQtsY"
    "pOAYV0gupFIVfMRY4r5iLpiuEHvaieqqtmMnRBIds2StVlilJW4Bs+HhyPzjVssWgtmyRZ"
    "PEJ/ZqVyBCSlzqAj4mb3j1GEkYlyZz4z7wf9b97weA20eOdqm95JoiV/o1Qq4DcmherC9V"
    "pCJApNFedfO6gqJkTFhBxBTEjKOVAJtCpvIgaue6FXtm7vgvmO8s7ainBUAoogTF8B9J/v"
    "708SQkE18IZzH+QENyQN7RAs5pW12TFcTMKKNhG/jVNvZTeMirYDPBaA6o+o68zR7P0kM6"
    "zO+bq1PbZuPPNHFouws8gCsQg3g5B3C9APpuiVHkJONhELa/MsmDc8EM4kaxbgBhDkHbv5"
    "tdICrBdVpIpPRpRdjQ/bkooUa9Wnx6LtVIpSUwPKpG+Rdt+9+9Yd3rjN7V9wv/utPer91q"
    "WToTd6zn4g3iSt/63LG6ThN9QM78DxBArty0NQbZjQgZseNexqPlA9FX49laqoEqNUPCjL"
    "Axv9KdSZwRsv3/lSjwdSWVOVNbVpYCpran3W1E77qdO+6ypjaq3G1IMVSgkZWzOtCSFr7F"
    "Z7QsgSXMSigLg2z/QUqnIGWXQWD3yKZ9OdAreMP3DqSlD9n5JbCFJd6GdW0oRq8gunaAm0"
    "bPBKViZYGnCG3IFzssZplobDvESBXD9lb2jE9dLKsTccj1p7rPkvc2JoaVdNNr4BhYTonh"
    "VKgTnLyYE5S0mCYQeaKbaIAxIJUT4vUkcju4pGHF9WJUsEXG+8dEppLb1k2UV7KQKvTyDh"
    "yi3SizG7FWOiE6NujXW6GlOsWYQYCOIMwSKgikE8pWRHiHGeWWowuGcz+3GVt7144OTzw2"
    "2XrmqOOh2k2xm2K0eKTGKdF77qUUixlPcdvuo4SMqEhUcpVcmwRseFe8wqUTUshVSKnbaH"
    "wmEri/328atJUrLX83dXjFRtr0ZvL+UUUGW/JbK4qnpxh45uY46WTGu064XZaol2PT/brd"
    "CjOQIup5n9lnea47WRWoB8IJP1hfOMwlbSfCxMnWL3Vdbdhlp3VXkyUbCPpDzZ9pXcHPhU"
    "cbLSWd9HVkjiRKNyjJsrIFhN4vde/xuvJ8HoX/D2+hJ3VBmgA+h9Fb/SDhMfyl4dlzDEhO"
    "mUnthoPdFhVQkjTIJQmWCKmWC87V5iX8VIVeGLJu8sn1klNlcarXR+x1p2F7s8y9xYAZna"
    "Vceyq8RU7ySlKsuRJu4JAxsjU6jmGo09tCqwGj9bhUzGzUR1ezp+dFkVyMcP7XCF7hZ0k6"
    "dhBsBFbPIsuX93i7xAEYSmqQ2F0vL367k4Soh45nslCPnZ9rLAVKeH5wlyLBLOHf55K8+v"
    "Y3kjCrRhXa7M2RxaCEw3AGIAnZD9UzBxXTGTG7Cek4XbigfaFKjpijIO2KQFMJkSbcO69V"
    "BJ/WcWwo81Ohxhr0UqMTTezIdNDugaQWBmQH2R1nn1cC+y3c+U077HojO7Okq17XtcACp/"
    "jPKZNcVnltUkNtsCkdkltqTd4aDOnT3EO2fXuEjH9xjqWpTE97oIvNfZ6F4njTqh1xLAOE"
    "amDGhFDGih41/EgBYiUx6fRlvQ7HIMthWDj4TBB6460zTWHqbkicpBrTsH1UQML/r4Mis9"
    "hViV9ym71i2YptD99WnQz5AVYKpKp+kzG/wbGLpV2zETUuumK92wdWydssceQp1j+ESulE"
    "TyVDxPKnZXsAniyVNRVb6wayxCpcL+m1VgqWFnTC1eMXcFVuC2aQczHedi3e66iezWhpZZ"
    "b+ai3V+aiqrBfAAfRseprZrhyej4lVfz/RnjoERrkUQVaAMIGB1YQ7c80XTDiw3NVpZNFq"
    "zesYmo3KEhjfkF6Owm/QWA/exT0LPBAm7AFHHHgVdMmVHzKfXU7JZ9PFLQVcGBC4zG0Fae"
    "A+U5UJ6DAp6D2M4pCnOMTEJ7wZ79NJLUIn9s/+2h2x+xNqU8ouYFD7tfn/t3N+6NwCuRD7"
    "91b9udX2/cm4HdC/Fr5jAZJyVi4pVJuvkmaeVzkJzBqtL94c2wx+NyOJ5uDgmTVbbuX6dy"
    "e6sbBqKCyQfRZ6n6bXRAK0/FnfKhYz00tlibIaYhfiCsUYUSWqz3j1+W1yZM2mjxRj9BQB"
    "0lcKm8cSwHmg+i/2P/Z6EPuraMjE5D9T5vp1A83bJWyOvhXW0wXizmz0t41ui70sfVFvWX"
    "9fsqfGCVoCkDgTIQfC8GArfqRnbNtgz/U5Rsx6ITDZOwSlU7SetCvxW/1D703xV6kXO7KH"
    "oRou+64Il7cwtgF1B818CpODalVDYE+jrj2AxdrA69N146df2qkPB0lSM8XaV4V46s3FQJ"
    "i//gsdu/AWSJ8At+bPfubrhH+AV32v1O9/6elZiasZ9nuFXJD2/ltxAFxAW8+KkeplIneu"
    "kTXdniJbfFqwL63wWbDxzqezwq7fFE+h7RdlFV0xsTjppyKFQAbvE46maeBNWEUR/G3Zfj"
    "6Cvk4hP37QW+NdfVNjN0xFxqrqeNmGCt23PuXWNhUGAyM5Gm2/R2stEE2PAdWX54qQWs1c"
    "JprUlXloVYDXadfko1V5QSz3qIFyjQ6NN1U1BGJZxyyAvt5k1EE51Ac/x59KXZRqqljMfe"
    "PIdxNOgm2jHeN/YAh/dJyKp8BF891lj5ISXxQ4YYKgB8lEqJw8ccLBu+9kTsZ73+b4Nep3"
    "sDXPoX3Bl273ojRkQ/Dd0zpaxnRdqWnmX3LT1LNC49NpPmCa94L8qVaLX8Jx7SbPF45uOw"
    "ca4hZreWeHhEglA6Q3+hbsk5zZKTvZL3HoTSsOO+bnwDibdwekogIyt8t+Lr6BEJePO8IT"
    "6JCphWvu3KlnbFvu2Dhw41bJ0fTeTQUeNmkzFaQN0Q2ddhGukErvOrIh3o6ajsQoFXiS70"
    "NvozrZh1dtkfn0DV/Yn4GKuo+8MtmyLM8AmawQz2PGmYgVGpqMUI2f4CXD5JJdPZ9NwrgX"
    "2ETGFfNrLIhkYp9KOECv+SdfgQNGfzMbtnk/h7nt8UTT1CJZ3wc10orPQ6J6zU+y587ofp"
    "QGdwf0/FUPBy0nk5idsBTd22UakWiymkEqqctVSxjvpZhWLgIpQqBq7RMXAq1PG7YPMHMq"
    "3U2v+ZEkWIYn/SxFm90sT52eXnyy8X15e+EOF/kic7pMkJTsSG4JYJkakemU3eLga07HFJ"
    "JsdpFaebzGnGKIFT0RsujYJV2ZHIogkEbe0hku/Z2O6HXZQRwmK06rBp8mGzngt5St3h0t"
    "kTLgrpqxc5+upFir4ajngtHLwYJlJpJyqXR+XyNDjfRDiXx9neFWDb8SeSFNrIQbhD0X5W"
    "WmHHkv1ufs69W6RBEsBrrdwfhiw748lDdGvW09grkFGkJzEb69QNXLvZRn7m0XQDWEDIDe"
    "vry4orWKzhrxcjDiDWACb2nKIJEJ38FAywseFZRpr+hizeC9iy6VbV0loQ7+25gmUOPQyd"
    "rbSAGto170ZlyDQlQ8ZZHyIifEAhXaW+6yIRUdfZAVHXiXgob7Mk8M3XgUNkygvRaP2Xno"
    "A6na4Ej6OUis2NZnP0Cix8P0WolN6YrzeGMvV21G1C+fDHCexW5Sa6siLaTaf91GnfdQ9V"
    "puCBxUunSOwPbhx1tqhOVvaU/Dn2Aq6LSOpsLFhD3WaSL5WXp4inA/LKAOwfTBCm8rHuCM"
    "BMkGYyMYtqYh+s9SXSuEjNWl/NWd8rCCw6lYH+a2UhLo+nyel7eqpos63AP6ch6FnPWfC/"
    "EtYlEdbTahXnZS/s19S+v+CwOjIXstPa09E9hr5PjVGDrNX0H2gmpGaGSCSEuBZ/UXqM74"
    "h+mp17Iw2+edpG949RRNFI5HP4ysb9oP/NGx5P8oiCPbcXKblk2WB74xXYJcBWkbulWHFs"
    "WrYrrAqyOKBS7G00e6Fto8UyLT80u2h/iEQFqKmY3e9rw4T0eKEDMSBT/G0yf3lcNTLNtN"
    "TInF4PESoVSpelGiVMzYcxiLadK+wkxSbqfdUqYBaFobFbLaMDjOi+3TDjpIYM/YNVUAVr"
    "NJ0T8n7Dy6W6H2+AQd6SNs4S9ILWSncy14CtLJSSWChVq24pLyqbbdWFiOAeopCpLUt1or"
    "sN7ZUIoAGBRLXdKoNTWIhS8pOQaRliay1WSzOgkA7hWnqSRQWioiJLlEpFmORHmLhoJQEW"
    "jjD5PZjpOIHdGmESXVlNijDpYm1JnBdPaFT+d60CKhUKDy7QEgOZiLWkMIm2mvFQDtb+jA"
    "V7IN5IHsHZ3Pv2ZzCx0MxEtjXhHScsBA2ktbjqRKV6FpL9qpuWfeO0qwfruW4gMCX2HFh0"
    "Iab1w9jz07frc0rraorWtTKFylq6w6XwRO6jW6izlZIIZxdSDJHsv5TiYW7lWoommsQu6f"
    "eNUiozeJOtC7o1XsKVhVKujVtCDARxxs0RpouxeEoJ69pg/if75evtYHAfYeltLx468fxw"
    "2x3+eMZ5SQfpjryWVtmCwVZiW0UI1a5q8q5yWSVYoCFKJZ3qXk+dBhWd9F1sKEe5Eq0dEa"
    "Har5pzHPYZEStCghtJVlCFeETofwpach6DeY6RAdsrTETWXwE7zk62Gc8ulmKaCZnMtlpm"
    "Qoa6Ys5u9MHSbJg1g+XFu7/5FIy8Rp8QA7e1K3gjgD4F6JibQ4ipIZP9sZ7rM95JdAPWzN"
    "Ti1tkFP050bfJTuot8L09tShpQrFdmtFNu6KkV9y+NLN86O6VWOreyjTXFNhZdp0WBj1Kp"
    "FqAqV2pvuVLTzZjeKAtBW0iISllCBCwh7NwQsex645VZdwezrlKYy7Di6BRmlc4jNXtVOo"
    "9K51EbRqXzKP56+/ddXy5LiTVRSsXlJnNZJW3ty6/WNIdLczfRDsW6s9wo4sW6yztSmgFs"
    "9a6UDMzp26T15RWpKB3KHJQE7HqrSWsULWIjPNvQBX2SVlA6OqKVW1M6GDt+dwdv9VKNWF"
    "1n7hCy3TJxAILFyuaMBius8RxLOl0LrHkJaN2et3hlZ/7njL4ucynp9in4FS1tN3JXg5uk"
    "a6reR6X4o5g3yHZuNobH3/P8UyELjnKwyOFgscVEIZ9AQnfA2XkROYiOypSD+HcxdwsSCu"
    "Fyh8uIbiEp8yxHyjxLSpnewSgCcZhGQpy/FIH5SzbKXxIgH77MfKMArt5rmJWgme3JykzQ"
    "FPNlHY+lQbmyGsOKozD67BSoWJ3u0kamPpufpJWPcb7J1VVgMGabipLN2IpzATPdQ6nSeI"
    "pjyD1zGhubWY1jKFvkzmx9nX2dZve+luE+Pb+6KnCh0lE5FaGvElcq3VQCCLvDJUS3FrGb"
    "PtFO7WSXLbGESFT4jaDMctDL7D//P/Senu0="
)
