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
        """CREATE TABLE IF NOT EXISTS "getting_started" (
    "dismissed_at" TIMESTAMP,
    "partner_id" CHAR(36) NOT NULL PRIMARY KEY REFERENCES "partner" ("id") ON DELETE RESTRICT
) /* That a partner has put its first steps away. What is done of them is not kept: it is what happened. */""",
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
        """CREATE TABLE IF NOT EXISTS "getting_started" (
    "dismissed_at" TIMESTAMPTZ,
    "partner_id" UUID NOT NULL PRIMARY KEY REFERENCES "partner" ("id") ON DELETE RESTRICT
)""",
        'COMMENT ON TABLE "getting_started" IS \'That a partner has put its first steps away. What is done of them is not kept: it is what happened.\'',
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
        'DROP TABLE IF EXISTS "getting_started"',
        'DROP TABLE IF EXISTS "payout_details"',
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
        'DROP TABLE IF EXISTS "getting_started"',
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
    "eJztvXtz4ri6L/xVVPlnZqrYeTvX7pU5daoIoXtYk0AOITOz9s4qEFgJXjES2zZhWJfv/k"
    "ry/YplbDBqVU31BFuPbP90e+7Pv06WxLShcdr9QNg+uQH/OsFwgegf0RstcAKXy+Ayu2DD"
    "qcFbwpWm22PkN5xatglnrLdXaFiIXtKQNTP1pa0TzAh+nxOg6RpYz6ENbEL/r8/mwCTrFv"
    "0T4VPQp52ZYDaH+A1pLYD5Tw0ZyEYamKJXYiKg2xYw6QXMegUIa9Ype7pGZvTxOn6r80Ev"
    "+AVPltC0MTLHujYBfYIRWOv2HEAMJnA2Iyts8zu6BSDFYWYD8grsOQLuzRvAnrWh/b1B+m"
    "zg9gYshCz6yBawCP0f0Aj9iYkN2LAw+hds2fD1FRCT92YTYrCe2fOdByxOwe/8RUDkDWlf"
    "9FVsBoR7+Qf6ZgalOwUTjJBmue+6ROZCtyz2rby1iaBG4WQd2PCdvs0UbQjW+NMpkrQXa0"
    "aWrBcN2nAC5sTQLBdx2sSiuCE8o+/NvsBqAWiBpQF1DD6gsULOoK2w/r8rNLbJG6I0Jh26"
    "//k7vaxjDf2JLPbzXyevOqIds79Pgu/i843POvo3I0F/Lk3E397yenEnNF4ZBpu1myWftC"
    "e8MZ2o/Md/WiDyhJmhIz6ArFn9jwsmzJ6eV0WfrOHyfcy7jewcznvz62OP9vm5d/eVt2Rr"
    "dDqeEWO1wEHr5caeE+w3X6107ZTRsHtviKIB6YoM7Sjs1dz9x7vkTCJ6wTZXyJ89WnBBQ6"
    "9wZbB96eT/vK7wjK9nd5t7RyZGxqlOFzdG6//rvmWIYjzuD0bjp+5oPD5J7GguUOG9x700"
    "o6hSxHRsM3D/9R+n3wAbfvWEPaDzS3v448X1TxwNYtlvJr/JkTv5Dyek62scjGIAuDOcUc"
    "DvKGC2vkDpoDsUMdA1l+TU+6MM+N6FAP3gEPDA9ODaL8Cj3kP3adR+eGTdLyzrfw2OU3vU"
    "ZXfO+dVN7OqPzngQep45Z53fCfi9N/oFsJ/gvwf9bnzU/Haj/2arj56RNhljsh5DLYyJd9"
    "m7xBeqN6zvFMPkwHbm0EwfVK99bFgpPEc4kCcL+OfYoKejPac/ry9zBva39pAvnuvL2GD1"
    "3Tvn/NZ/IuBGN9mim1WUaodNy92SmoL2LvtSgGnk1CwKafSoVYhGEI0yBkUhjbETCtMYpj"
    "Yxx6Kba5RKwi327LrAFnsWPw+DLZbdSgNadOoGNGripuHJfwlPXI9Kwol7/ulTgZlLW2VO"
    "XX4vijWXiEVg9glKIdyw+RoF+LIIvpfZ8F4m0GWSTBLcvz4N+ungeu3jAos+s8G/gaFbdl"
    "2zOCQpTle6YevYOmWPPYSEyPCJyC4exD8+tP+Io9+5H9zG9xTWwS0dCia5v76HREl2YQpn"
    "72toauPEHXJOstomby3OF/ErEDMNl/vF/2n5qsVHh5keQcPYnKSoHiP3W3kaSI8tt/2mW3"
    "WQ7ZAabErIO9AxeNXfVhSqG67yc/hSprBylV0uV2U5ej5HlcgaOhq8BW3MFGisG2LOUFIZ"
    "uZcnbtekZaptDiwRlVDjNPTEzlbU6PhDZwAk8L3V33rYzlCQBUQxeHVc2773qa6T5Y29wX"
    "/95fz84uLz+aeL6y9Xl58/X3359IW25a+bvPU5ZzBue996/VF072MXYsI+wkyHPaY7gv4B"
    "+TsLDUE6vRqNcqNB38nZv4sPgE+iMN8B8zH6c6mbovtPglSNQcldCG7YS4ntPD6NQr0s6p"
    "Y91lYpMnM+7gGVQr4c8jOIZ8gwRPebCJnCvhz2nFNB45WFzBQ1Rh78cUo1AuVGYI6gxsU3"
    "MfgjZAr7krPfMMY7rIAUajUS5Uei5EpIkKoxKHkOO3olwVM4IFK4l5z75mxONxFB9idMpZ"
    "Avh/wKGzp+F0U+TKWQL478TuaEhP45OWYDjEaE/sNHrcf8X6mAkDJIUbPBsaqcg6vB8024"
    "9hX2MY07/X7HX5nd6rSfOu27ruObWZGRxiTaamZnG2nC91u5RhqnpaCRxiFivsqeMSQwm7"
    "QAgrM5IHQ6tMCcrLn3Nv2SjWdpsQDl3z6YC3eqOabKvncxvLjACBpeIlTK8KIMLw05DpTh"
    "pamjoQwvyvDyPY6BMrwow8v3hLwyvBwOe2V4OfQIKMPLAWe/Mrw0aCSU4eV4laGOdmd3ZW"
    "jQzzGqgbYrQyNasLqVoW1HT3jH8UmoQkN3W1sUoW8mXCzQ2AvUc/nd7QrREUurwHMrQOxp"
    "LQGCJkYaT+9AwBQBg5B3+ps1eqPQ0c5MsgAT+pAxwRNAcFIZWmG/grkcHOp6EhEcOHqykS"
    "uqYsWqO3wJeFn6gYxYHp8iL/1AXQfMYQBm6QSqOxvcCbrz2dAO+jnGmbz1bIgu5NrPBpu+"
    "9XTlfkzycAjdLno6xEi2ng5f2X4MwYLw0CCCW4ktnacTcm1dr8Rk6X4ca9YN29YXdO3zTE"
    "KMCLC12OJxSBitkWU76YDmkGUAelulHCL7f3zKWRNPpmPpbA38Pe8IiuXbCchVdhwZsuM4"
    "MyD1hMpOkOMTqRw5jc6RQ1eqnmLSyh9cn6iCwW1Y5LZMY+tnFIyObXYMvk+gshwUy3KgW7"
    "Q3nGoTJsRAEGccSiGyGNRTSneEWOepegaD+8iKue3FFD/954fb7vDHM448baTbmbaBZsmj"
    "zQVdICtK08LWjxbUhHRaQOL8Skykv+Ff0aZ+mbMZwO4idQ7pkTjsdUYnaRO4AnB38Hw9En"
    "BzfF8DcA+TzYSemO8nKYI/v94qJvFPvbZbRf1fyJreCknQP1hUWNN5+hBbZ96pLIkI0+BS"
    "2OkPE/GcI0g7BT2Wz5iS6xYwyIxpdKcbKqkT7uHKGlk3USmci+rcG9Z9VlL0P/zrCKqdKQ"
    "vjKt2d9xjbc5Os3ub1yPxNO6OaoL6r2sPXyvA12sLIprsa1cnGelgfLRtrrRFappn286AO"
    "iPYItX/laLGO7U4JzLPtLEnKHe0tx6PpcM0tEV0Cpr0hQX+UEJFygSjnhqLpb8gSUuIEFP"
    "vT4pzUpdGuI4u1CrdruMhRSVJEnfOwmTkRdQfxIkKFnxzRoylmR5xwE8iE2/FgUJ7EJkRj"
    "YXKQ8/VOrsL1fHMKRoGljrHrUWudU3sEhaQDRp1hQtzHk3kFFwvZ4+lmAtBiaW9unGYebL"
    "ShuTIQs1Ou6IN0+5S+12pJRRmk0WMV2pMbr7ALf+AaMjcZQwMGXQBeRRm/DMoGvNJZvnut"
    "E98spayTyjq5haVT1smDW7Do9iTC+rjNJbReXRWyXl3lWK+uktYrZ/sWATigkBDjWiyElp"
    "0q6men6vYJmpGrmz3vqHN1RwYjzH8InxlxYuX80OSjo2kq4+YOrYCtmLH+goiGSBSc+VZi"
    "ZcisWKsQn7oVIOspDiSFNbRaG2UcfvTUCpl1dmMtWsV0OwJFdwcYcXVFy1FTsMRGYEVH0+"
    "QlJSYrViSWqVRwuCTuDSsq6+tgWqzqLLsQeHQzCouwi+s5WbhVZj3HdaTRZyWVPAd7E6b0"
    "eYJMqePojrieaLlEmEc4sdq53DL9jpY2M0JPPHv1ZHfFDV+GLV54cxe9TW7d2B37Vjqhpu"
    "iEVmmIZ0u1q1TIS4q0B9XJ70Gg9RZiEtwuXi0Sp2iUF3Rpm6w8OPnroNfv3t2AfxAdI+0F"
    "UzFy0B7e9frfmB/NlNCzjA7BCx52+93f2/c3wKTvvYbGC+788jzs39ANd2XSjfKx/TdO4y"
    "TCecH37ccn1q8Blxbr96nbHj3dAAtB23rBz0/tb90bsLLo+feC6Vnbvh93+3eMwE1jRL+S"
    "UlFRl/cyMwjv5W7QeX7o9llPdHqsWOQQ7e2pfU87s+hWzd+DNeAvwm6zN//63L9jL05XPe"
    "uTjvW37m278yt7eWi+IXZo0+vd4aj3tdeh4hy9gUxbf9VndIAid8bD7sPgN/5KQYuxiRbk"
    "g73fQ5cZ6p9+6T3egAVaTKkIPdeX4eveZwZ3vW99bA9H/e6QPuFrdzhkbbwzgb45Mk3Wxr"
    "nnDAO7xsZhNHju/EJxI6vZnCHW7j0wwKC+oH0OB197DBzKA7zqDJ9Rjz6CToYbbtgYW4gi"
    "1O7Qn9AJ+xZfdYUWXc6aS9SBVOWpZdRQMOathB4qRKYGuNEDzHh0Id2vT9AM3e/R12lsUO"
    "zI8Wh6jyd0RBpMG6YTbCau1asEDxGVc6TYFgrKObBq8DcqPWQkj0i0aRVTD36EmhdItu42"
    "Zzo05gv1QeUYwiM5vA4BtAD0BTXmAKWZ8NUGPKDaVbktV1N60M+R5tex5fVpwRshWloW9v"
    "08VFR55/Xncqp0AZl0xin1mgzqNf7/BOQ5pd3d9tL5I58VUrCd5SjYzpIKttCeUxTgEIl0"
    "GF8WgfgyG+HLFJccvhcl8M0OBQkovucQEO8ESSI3ott0RjBCiKbJWt9K9BPdP0b5Yquvnr"
    "gf9L95zeOybAx0dlSX8leKUipVUaNVRd5gibljRqmkWF97sGDFeVORRRWnVT6ATV5VwWiJ"
    "ras4nXRMVWXraqdYuup0AFnRXiJhXsXDu9qAOWl7Arffww24NQn+JyV40o0P5mPzjRhUoH"
    "40oK3j1YLFXjECZuJcIua3g5zYK09kbwELUbl7ugHQMJgXDrD0N0zJ0sT+Q7zCDjXalJBe"
    "Zsc9WiG9QV4w1QuQJsTvSWifFnTJZIbCezTVxMEfFl4nEP7i/PO1H/rOfuQFuz89tO/vhR"
    "P8R9L5p0TjpqUjcDv6+usQGVkF79JjgY+MU85S3f+nzoOWzm9ksvQCKYetfy//wPWsNOHW"
    "W4/cJ7JALDaZnUhrsmJhwvo7Yl6ncwRNJ5F+oP12lNi6BTDxcxyBPvFdXWe0N4sdnml1Te"
    "t9lKAefQE15IoaKmJZncxKvi8g309Xlo7pEhHBOEyjcC6GM9/gTCHBOkQiI8pFMM5GOI4v"
    "WsC01Nw56Zs9AhmxvSqS+4e2ysb36jKOMD2amb+1CMYhEum0Qmefitozcw2aiY0ixMSI6F"
    "pDZMp60Tg9a0M0f55XW3aqp0LiSEHFHwbEfINYt7hk6SQuspD5waqyGDqLvbjxOH/Ic7ey"
    "JILvCLHMAS3wy5A31mdcY/eha/wqHQdWNNa0UrR89T9PUB5hEI/f0aYCgSQWijczEQzMlU"
    "rYkUTYsYxVSuHwnAwzbnvp1JDV5C4MH6tKjqxXvgnvdVGMPcfgVIg9EhlhvroqxIRf5TDh"
    "V4ldJEwHOoP7e8rSgJeTzstJbEDeKQjpE3576KlH2+RROXnqDn/rdbrjx+Hgt95dd3jjnd"
    "9j7/zmwZr9fvd+7AZH8ohNTM+HcYiTOXzI4rHoBk563f3IVhXrBpjQ80+Chfb/MM0eEX4e"
    "dfYDcfUn7GxlmgjPxKZxiGaPKHefh/tB+aIAyBeZGF/EIV6jqaXbQvM4RCKdCqamHITQXm"
    "Wow7efnAH1HtGmYrj+gQQxP3ns9p08DUuEnSQN7c6o91uXx/LT/l7w0/PTo5tvwFpZSzfR"
    "wF23c+8kfdAQlasx0sqcomfFlGc5qrP0gSuTqzBMqHwUm6Y7SxljwUy3UapSC7NhY7qPfL"
    "f6G13a49VSNOttjE4+uOs5dnzYhC1ZKaQSgl6HSctE/7vS6fY0thB9uDZmKSVISvh4bq2h"
    "7E5U7SGB2kOsOhZaEEHwQ1QKbZGqWnOytsaEWTHGrnFEEPmMHtQoCIxC1IwjwrNGKZXFt3"
    "FcaynHXS+BKDfhJZejgLduO+jpeAc/6a0bz1GsfJq3oRTL3rsrYIm8wcfFUxabWOQd7bz+"
    "lvqIdSMpRMxlgn605bkb7ITVk9OL5FBRIY2KaLtCRXt5XkqKlGXD19cd8fG6kHErhxgaG2"
    "vXLfzZkimtWZSdzhRkBPDp8E5knUMORGN9wb62EqR6vCtZ8fJSufHkEbvyBE5fd6wrWfFC"
    "+A2+ocXuy7DrdyQrVJQzp4ImNMYQW+vdRRm3tzbvTFbMOBel78xw0l560srFOv7QbViBDq"
    "HndyQ1VGhs6Pi9CqzQve7ErcuIlVcxYEeghm43ssK0JKz5mJ5bpo523dN5X13P0U9GuGYG"
    "gqyXnVlRpxtZYapkOkk9kRYE2/OxtVrsCNID6+dptZAVpyXckNXOamDeidwQjWdzNNuVLX"
    "CA6rCeJEdLQzbUd2UOHLjugq5kBIwVmtpVgKFdSKrDm+qGgTQq430QfbYrTre8s57Tl6zz"
    "qRqoJARJKJI6ZP6DhpHi8eiBOcBoROg/xa3LXn8yrlZCUpK7iUN16/YjIURvyLZpJ2OeFh"
    "2lhOSJo/XN6fIp6FES3ATTGfhG9pR8BmEDfE5CA8c4C5f62PZbF0lpimYmsnnRD9fBwmqB"
    "yXJpj19W55/OryenoGezOArLqSfiPAf8OFlZyJz8xAsKs4LBwCbEiNca5r9Moq1mtlt4mG"
    "VQYwcjBTU1u+lh30YlOj2eDAMqDL5eN35Nf3PTNBZFOKBQWRxi+CZjTOd6WkWNbHC99hJO"
    "37MiQdJn2VHSZ4kwad0au9t6CpOyxQk/RKg8wEX88GdkmSa6ZZc9DSj2X/e0fp4wDe5aKp"
    "wq1/syQ3EUrvcRw8mfSx6bJT7MUUo1zI0eZhN9UPGtzGqOUqro7yaPsgEte0xl1jLjHKdV"
    "I93kkVa1sqtSBUT8DZkSRxTTCJXCNIopU6AJAhoiUWjmVnNfWZWUcpcr4KEVqzUemk6RQu"
    "Od9lOnfdc9SdtWKwA1lC5YTlyjZ0kBaJ19sgpog54khTZypKRDmx0tLWTVFTQoPUDdyLQo"
    "BTdbBUxKLBOLoE2JYmug/6IL2jPo8AzWa4RtQFY2KzPHOr1hxXUsepcZaSxrTUytxS79g+"
    "g4bLihl1geTAQgvaxpLDN0qu1oP08VzJwdPiRXJj02kMpwLYX9yRvNBOp59UV9EhnV+JXn"
    "wVMmqFpNUMdQaGZf+TdrKTOj6p8IbcZHp9tRKvnvYphL6mmVivZIxpdn6xDUfYVplPKrIa"
    "rEI9oEj0WX2FBIq1UmZqTrEca0aM6eZq76rZiG9zxRXVcii5Sbqn1cTR6ER6e3wukQjmQE"
    "aq3p/Qgti9UsSi2h59xqFVAPLkNtC+gGaVOwhLrpKOeYA7bTzw8W0BCvWcd8v13FHHBe3g"
    "Sstp31s9Ocvwl4p6e5BXTbAsvV1NBnYA6N1zS1YP0PLKkRVGpAGdSAyg09XEe2kAYwt4ps"
    "ohaPiTSEbR0aqSxlZkm2BJ10CsGzy2J4X+YB7t1MK8zGb+ZWZnN2wvRieSO6XWWpwcNUUi"
    "yEPHG4+8coIgknfH59afh+0P/mNY87AidrLIx5DrYUvkl/6+EM6KN0Mej1+jKUfaprRbyx"
    "N/ivv5yfX1x8Pv90cf3l6vLz56svn77Qtvx1k7c+5/nD974xz/YI/qkJ/q0NlQTSQiC3RB"
    "cEdCq4QCC4QKnSJdfBKR2r3OM7o9IS41zKxanEidVibvRgKwWwUgAfWlm5VQF8GL+8qKIy"
    "TfUW12RuV8BFNalFFXFTk6wpRmA9J5anEwNzaIE3/QNhR/Pl+8dBrPErTmEw4BQGA5jYYI"
    "NsnpNBt+jPKdE2P1jALaaQpo3b01NVIodmbWetHA2a8vKq1ctLiU6Sc1vKC+m7GObADV+Q"
    "tU4QKn8V5a+ixJUjE1fSt4IKgI0EAx3l8t8KbmIHbJJEOKTCzQcyNx2ioZMUgTByv1VAHj"
    "RdAoqLS1FAGmRtHQ8JNl80C+iYZ+FLil+EzqYWv0dlOC66GXQ/ALqdJu5V1W2KPBcJrXIl"
    "gr8rIU8Jec08CJSY1yyG5uj4f2Uhk358lRSy2wGkpBA5jSZeWeUU7jhUcXkrY2yF2goYSD"
    "j7yhhSZmBBGmVhT8EAGxvOxDpcCsslzTyDZ4S864hZJSzK0yItzwKya7fKxNGszafZ3K/U"
    "Jg6VAfW74JAshHCJMQ6RqQFu9AArS9Z3Mcw8rVKZlRwhVIPc6EF22VwRnidEIl+CmTpKdL"
    "hpyUQwDpFIh3H1jKVK3qus7Q2EU+m59mltV6lmq0g1O6QcxbDXGR1Mh8gdqjs89DFNjxi6"
    "3SqiS3ScrYNYyu0axV/IGpBXG2FgkQUiGAFWCV3j6Uhpb8w0Drk9XDeQdsN8owGc8f5bzg"
    "/n6OaNmIEfQMNIKhhrecoLfsED2hVl0LiJHsHZnCVWuOHqSV1jqklmSQSvJllwBSa92aJv"
    "4CZdWBPwqpuWzd+F9m1zcz9YIGSzFyJO19mWfjdUeE2nP2U3lZW/qXrO1EDwbGZUpgjwul"
    "lRd+4n0M2XmAMqJS43WlzmG2NydDMD+f320sTwn59dfr78cnF96Yfu+1fyIvadWPEER3w4"
    "JuN5mcVf0DuFWYvVshhT8TtPcQ4tsDZ1m536xAmiYp3812rJTuvFKRjRK4aO39lhy+4yh0"
    "j6zzuygoznjrGxxU/mJFtR43OUIfN4DnhlyKz1kJ+uLB0LavTCNBJyUrUoTt/pp6Vj3MWr"
    "RUKajzKtLm2TsT556g5/63W648fh4LfeXXd4AyxksmR3Y2ZD0TVkvmCKTr/fvR8/toejPm"
    "sym0NMt6ZxSOEhPlqFBitnrBK2fSaamkJiRYikyYNUdkEUQTgb4Di+Kn9dvVvNMRRZ2B/C"
    "qsyCko2VW4gaZhXg8P2NrzKm1279VabKKkyV9BVA//n+/mCmSl5GIE2J6NUXyNYh+qUMik"
    "Q4+InQF2gxpX/P9aVnjnPhOQUTVheR77AT0Kd3bmiLD53OhhZPxARnM7Skv3hGpoTWsJ5H"
    "bAsGDg1t3FQYScQenQImMXYrzcj2usze3S9yDyqV/V0SfSifNAnIiymSPNomy3kng9+5ao"
    "isMVMZte8eev0bALWFjtmv33pPgyH7/aFbhN4fdtt340H//m83wESQboPY2JRRI1VfStJf"
    "f0K61SiVdA6TtSg8ojudCCcfpVTSWqO5ef/MFh3lCKGS2Jo8xhqiDKT+UTK2LkmtRrvJo2"
    "1Ayx6XjLGL06qRbvJIL+hoUcmkhCd+klJpZKLsD+Pqx1P0SsydBINQF6XYzv1gK414cGDd"
    "5BExqirSpyG6XhXps0ukTxCOcuhQn2NFdsdYn0RB2CBJ5461YCVMaBqZpG8mZM13wugb60"
    "OiyRkNi57NkGWNTURf2doVqTbvbOj0JSti9NBhiaUqgmzo9CY5ZtUUri5csfooMTLRKzJN"
    "+lq7TiinG4k29DrtxyNip8ag8OutAhEottdQxIYMV/acFdydQZbOmT7jFEzod7/q5iJq27"
    "VZqZ6ZiZx4EmtOhUen1A8mTr5oHiDCU+NNEcJuZaBt9uU9PV4FqzRLQGrlGGedYU6Cnl2Z"
    "OKBoslG2Ep1lHVWJHS2wjZYp231OUeIImTTxjHuuSay8oCVX2ocPM9FRjtMq80yTR7o5et"
    "ODBltWqDUV8ePcpmEdYDQi9J+a9atNgL7ifOE7CTUcxxShxsN3m1AjJs+cAh7wzsuROjVK"
    "F3ADNAJeiWGQteUkuplwh9wJy11jtcCEygkaMcfMfDfhEsVEt8b0e4yNZU+yhZeanqUklW"
    "ZtSnmSigrCVEGY+0O4jiBMDtg4Nf+TZzRLB3lcaRKoBmWHqAjm2GYSpgOdwf09ZVjBy0nn"
    "5STh0eBU0R7PoTUXmfoJQuX2XGSLMSB+W1HWRQTqMM0eUXYso/XjXL2bDpNN/0mwEMhhmj"
    "2C/Dzq7Afl6rPQUHZRjB3xCfaIr0UZXbTYE8RFEM4GOI6vRZ9sIHbwpdnFCGXpIc7QT0cp"
    "Y3BPKWldeHvn6H5Z6tvB4D6itbntxdXQzw+3XbqLcPRpI93O0I+GBKb0qb3dLzPWRZP9Mq"
    "OemF97/Xa/06V965h92Qt+en58HAxHN8BaLZkA9YIfh4Nvw/bDA221NMmbCRfOkj78ph8I"
    "toKrJUq4x8XiXzna1UJ5v7FTn3fs1OcVhD6VXo2AwAgwB2mLaeBsip/oOZEkVtgLYK/qiZ"
    "UZgKOzs7iHw7ic8386tQqHyXVaj4GWxFslKmnFbCzp82wHf+sqfKzbS11mF+uD+KI3dKvP"
    "R4ppCzMEWQGYHp1epAWJCo60k3E1LsOPTm+yew7PWPWRzZi5ZO7sPuz01aFdyYqX5eUR2g"
    "mpUDVtGUEKclDtipOXZUtGlNxyQDzIe/fgGdZVQR+YY+QUEH6Db2iBdo7I6vodSYqUipfZ"
    "jhHPgMQR2BGmnt+RpLPJyRU1ZsVGqoAK3dOOJIXKXGFrDJe8eHKKhkOMT9+QlT1cyTqrOF"
    "QaFb+xwmmniLWwtsFOCwdxyTxn2u2QesFrEqEp4P36QLQV/76E/6t7p5XrAWvSRjN7vAja"
    "FvGEhabNguEgcOmdYo4QewUjuZ/qHH6klIsSpk7N6eq9t6PysozVm6r92FgfVj48CciznU"
    "a89hJ6WF4WsYFfZtvALxM2cOUg7IP7pQi4X7LB/ZIA10S2bpYy90UpVVRVk6190cOk6MEQ"
    "pVI5qbbUH3DQqsKsF/R0nMBuz58UmVk72PMwQtquZirOGPaRIx9KAnj0AKXfRjfqaUp8gg"
    "IqRftbjeI3EE5kgarOvC2hyZUp6HlTr6iwN8YewVaJb8TlM+DQAY0gi5ffWBPzHax1Osor"
    "Jr4RJp45OVIsT7RLyn879pUqDbof5OyX7npOKfGhJMKmSISRASuKe4RI8VtxOdCf9gKQRo"
    "gUpPksbKAj25GDle7sizOwkZWaHv6fnLoK2O3ARtarsGBQJ4fyaECcxpvw64W4kqXXcis7"
    "8ntMXWytpuz+lLISNklyHNubKxXzsTMUSsWsVMzHqWJeIlMnKdtFscDDgLrJYJ88DPqjX1"
    "hxhwXB9tzYvOC/ddtDdmGDoNmUUg9K2/99aPv1GRovdJwaupiTjDJGWCodZcPG9TAJKWcr"
    "00R4lqJwzT5TwjQNDq8ueaxcFNjKLjJ3sovEmaIMWsqg1SCxtTKDVqUmiOPbNAqZadYQ2x"
    "XYs+QGSblTK3fqyqFSNS2yUKpV8+gen2nKx+Bk3ap/LKZ6HGDEKkgYrJgE052RV56d1cn/"
    "cwOWcGMShgwT81rAJKwmJkWM/olm5kq36d+nYDJfoQnQLce4acAZ7ZMKxm+8K9oxNMjbCv"
    "1gAcqbkZVptZw8r2dJ1ebhX0flkm0Wx9pqrJK0QQk4ZVORNgja6hWk+oykxNxkQ+u132PG"
    "wSn5s66doO6JS/f+JLhPC2gYmXowl2R/5VjO6sLW0X5dnH++9vVd7EeehuvpoX1/76i0Es"
    "oBlWKlmlh8bsWvxG9VIp1KVMFnwJ1zhbjmdhnh2bea6ChBMhH7zmowGvK+ZEXqMMqi44Vq"
    "/9qio8Rq/+qio4QJQROzFFncdWBnroD28bRaSMo5rdF0TsiuK+93pxeZ5lPZDAVUDMoxox"
    "RPUeAqIkdefxLOPaJrs/HM0N00RbsiNqDddfzeJMQLYW1J9GrA6ob6kgQqQSPANxPiVBOA"
    "c6OVZwCg0gKyrPGb37JABgyLpXkDTtY4VmKadwFsAgjTyLuOxj9Oghxgk58AMVkDugU4yS"
    "+ctUKJf5w4f05+agFW8JbixdrSHnSDR0ox+rREGvt/iRf8gulkQxrgaFnsFTYAWmCuWzYx"
    "NzeAPk1zq2rrFljPEQYWpWVvZNNDhdXPhmtKQ/t+gx/0NQFGa/7COg4MEAVNC/86CabHCU"
    "fDdTHwXoL97XwXjwdjd/5cml5CRLdDd8a4E9RbWrybP+lE4D/40g09LOg0/LQKHxAMWpUP"
    "UbaYxthidNcnSMTN1CdS6eMb7WLKd03RwfWJlPtwk8c2fLSIDG+YTo1wk0f4Tf9AONV/Lt"
    "voGKZpciRGSbtjLXURIzxUUdYjQqRKasRKrcaZxqKoJggVsrHCfCHhoiioYRrlTZ/vTW95"
    "adN39KWXLf16K+ZJH55TGX70yS22AlxlU8XFcY0cKwWARZGc7DuCK2OC9zjAiROmUdkL2l"
    "x1NkQUUitVjRht0CqgTjRDbbcrFDGA2oduERNA690Cr+wPX53nqelaPEES/WkiaBF8CiYa"
    "mumeuq1PMLph+rU11G0rRV9YzzN20NIFPdemmqvnERQ/X5bbUa+oNHJN0cg5E15E6AsoJB"
    "T5rgqJfFc5It9VUuQLLxwR5UmYTuk+G609Ce24goMcpVQ6siaPMlnZM5IV8rA9bUmIvMHB"
    "/Cffer91+zeAK/de8F23c9/rd+9uAJ2pho6dlGWHT1virRsxjWWUao/BEnVxBXvQWEJsrd"
    "NK02ajHFBIh3AtDIKynMl7ZhxU339ELJ9SSyu1dLNAPX619LECW0QvfRiVqQt9iq40GJRs"
    "JWkwA4p4W74SQ0PmDXcTnK4synozpSVL68pSFLB6YnTwgYXMD2S5CkyKrE17pay6DXWDXs"
    "XERhaAWPM8I9NUpHU+SVBR6j7LHXpozuZUCvGEY4b42C2LXq1jY/Sx+3oOh8nc7PWRJmLb"
    "RTVa3PwnzSF+28uT0ILOwCq7r28w6oS/UsCVgr4pCnqVhrhe7UZ4sUcx9hiyVIg9Ehlhvr"
    "oqAvPVVTbM7r3wVA/Tgc7g/p4K5+DlpPNyEh+QFYvsEJryPoV06qbqU5+4jNtYdF+J00kH"
    "dS27i8ObCMDsE8iH79VloW3lMmdbuUzk/KUYCU1jn0A6fKvfKuizEEpRWOTkTvMppIO3lu"
    "2BHZAzoonN4BCNhCgXAjkH48R5p9tiKdfd9tJBe1ZoAp/lTOCzlGiGQIVRnJHwSaTD+LzI"
    "7M2evIkNGDEN2NimgrmAeBKjkg7k60IT+TpnInv30uQTdi9XPvEYYcFRiZNJNyx0dyi4we"
    "TuMNkjw2/mD01EvSZiTI9SKme7ZpvUI5pOoWGOUKphbvQwx6w/Qp6zUVLlIdPkcf5ApqWn"
    "+aBn5uINUUiTj/f87PLz5ZeL60s/Ka9/JS8zb7LOVNQ4VtRSE6VSHjJbyiA5aCUBFi+DFP"
    "R0nMBuL4MUmVk7lEFyki8lMRfJ8ucnxjrK7X5r/t9QCN7uKW6joX+SzM6oqYn5rOyGU592"
    "ISs8QfTqjiDJGOobQUrVQCo2n2gnuy64rqc8lBAgHX8QfbYrQj2nF5l2pTpdOvkOnuLQ6e"
    "3s29w5x9hruNWn83fPpRKjP22wpFIMwcCak5WhgXcqHp2CIYIamG4AoiLOJpLqEqznBMxh"
    "OOElr1Tlxq9TGkymRKOk9NFJJ8/9PlrQ6zPi77s2ddtGWPmxyeXHBlcUPFGpNEKksjPF4v"
    "IccEQdeWJkMjqw1WGqTzf3jOjVdJj3b+c5kLqx+8coomn0UPzxof3HTxFt4/2g/81rHkK9"
    "cz+4jeuwdOwGGsfYIEIMBHGGCssnimE+pVR1ge5f2S/qt4PBfQT1214c1ueH2+7wxzM+BL"
    "SR7qhckvrC6HkromWPUiprSqO17EjT08T4TB27335/GvZPdZ0OFWvYTbQg5exSUUpllmry"
    "glGB23VbUVRA7H4CYsM714du7V7RjalGhm5XEqFeu5rJxyxD3RTGtJDaaWyGKQrEFDOpxI"
    "nshTxiF8yZ0ge90hXnJDi0ADv4kZYWJixGLKgD4p/jTHAT8XIoKpRRMhWQEqH3KELHFpEY"
    "lxohVYJdo/nU0MZZdC8LkSgeNZ9H9Yw7O3KokrkJxPnT0IRqYLqW3oLXac5M2uLeL8J06U"
    "HTIhlcdAMB4lR4Y+XfbELZJVZjzunNOgW/zwmzt4HV0iCQVZijfJSFkEX/3wpb1VpO4mqg"
    "wc3PvDvOi70R2pLQicfIdAuYK5ya3uVAr7FT7heyDmX4+HOp0xVbdbG5anpV/GVT+MvwlC"
    "kKe5hGnYUxHpJtHML2xQiRFKy7si4ejhuvQzRa0GOevU8C778+DfrpeIdI4uKQPrPBv4Gh"
    "H7ObbBr0DIx86OMoxzYU1kEceirXjDXKZegzmO56m2fgTRIrQ6+AoVdFR5bagY5NHxBiaw"
    "WHOUqphrnRw7yA9mxeajVHKZURusmjTEXpMgrcVYVOOWp0919PJJsRza4hIsaIHs+o1sKH"
    "qiBZFSTbJAX6jkGyderQ204675MU9bl3q7WlMqTfaKvOfIARsBGG2AY/vlAwF0uINy8nPw"
    "HyyrOTL02irWb2KXiaQxOF4lW8JOVOzKLmJCnX7aQ6vJYnpGi6/+fE7clP9s2fRH/x1LF/"
    "z/WFqC0BtaG/otmG7ZaMxNShMUZYq1qzHvvW+r5ibOnuxlHtA+gc1T/QeGUh06q+9zmCmr"
    "8mqu3apNvj2ho7DkEVgw4te8yB0e1NLRnMyZK+fU0Z4w2Ix8qRSBJDj8qJrnKif1c50YMD"
    "VWTaR6kaXHKy5KBcF0kofZ2dT/o6kU46ybgUnP5JQvngPjv/UgBv2io7vaN7LzW7I72Xuw"
    "ZUMtRGJkNV+X/ry//LNLT/FExwH6aRDt8advyVSWWmmdgMDtFIB/FFAYQvMgG+iONrkBk0"
    "hCZwQCEdttVXwVb1RVR9kaOtLwK1hY7F85dEqKSDuZ4S7hwzMekxTCMdytUzEkuTOKGYqZ"
    "6FDOYuXi0SBq/o5hHrY4+wY3fbEoD+pD/odynclPIF/7/n7nP37gbQR66Q9oLv+D2N3/va"
    "7t2ze6/06HEStIgOVxHBM1vs/JI3VuP1XIj5S6OVbnlcFdqErnI2oauUYkdh5HzDjYhfS3"
    "oPyselyT4uEYtjmU0x0kGTVcsnvf5vvRHb6HT8wcLgX/Bjt3/X638btzuj3m/tUW/QvwFL"
    "hDU2f7kpjSdaeMGjYa99z6ahDg3317j7x2NvyHpzzbTcOZP12f4b7ZL2Aze0G/b7aTS+e+"
    "6yK5Y91lZ0x+20+53uPd90ZwxUo+S+W305rhTTrcgOkEKu/FQbvf49o26Ks3+x9R/poNHr"
    "P7qKn55vnzrD3qOz6q3VNGhbYiWeFVEtnmXrFs8SysWItV1kDUYI1epr9OqLuvgIDnSCWH"
    "FaTR5rMyjWUNSbOESivIl38CZm3kVriMtFVyWp1Tpr9joL+dglBzprpYWI8sZXqrFl4xVP"
    "NwutsY6Za2USvtzozyihivwUiPyMu7NGUc9MARsnU5lg48BGPHkLohqhUZDGIU1zMxbSEK"
    "TQq/O0yeep55udGOicQKyARFWFSGjZQ1EnhQGNUKnItgTTwrnzEjM1SakmbH7UoDMTkxiL"
    "Rw0GPR3npN0eNRhZtRlRg/Gttgpk3W6OcrpuRzVYqwUgDS1whewWZJOb4Q65zKFNX2q6sn"
    "dPZ94OepJos4hzBW8mXCzQGH3sXs/z0eut+yFvTU/NhK8VVNFlkt4d60pSmBb0CDJ2LVnp"
    "4vTA+5J1DZqIfW01SA2Rl4dWRqQyFFUlcHq2pEobEfX9Pkh55qOE6h9kuiNGgyXCfyVTWQ"
    "GaQWvXPfxptWR/daAl7Q6+sug62Q2lZ9bFHSxSwfooIbKouDPWd+XIn2gvPWmZcVUtvtCW"
    "ZEB9URFEw8DPQUKkloQ1H9Pz29R33cUfeV9dL0JXQrQqgUlmgCy4szz3BOUV46Y686amZ9"
    "wH0We7AnXLO+s5fUk0n5gCr3BCupDOZZXDXg0wGhH6T3G1y0o2SMXT9jmqp+zcfb5qamsC"
    "v7HmN91e+gYDlyq17ozjQRyUnZmiN4izas78DCbeG+jaJFxnxu3mJIbr/p+uCt0kFq3Kf1"
    "Zj/jNV6KZi+74KUmlokMoyVeHytICGkelg59Hsz7furKbJ7frWXZx/vvbd6tiPPI+6p4f2"
    "/X3SrW6tW/MkkNmRAV57Ve1mh7gAVXGlzFAcnQPjbA7xW7lhjlCqYW70MKvCOt/FMAfing"
    "h7HaVSPp6q3IYqt9Ec5VmrTLmNlE2hAnBDNTOOcifYim10J2xiKRPXzSxbKRr4oW3Xii6C"
    "tlvVoqM5tAEMtJNzaAEInB6SasytrVOrjkThd1rzygd5GsmgWSsygEpdKIO68MAcTUMPiR"
    "1ZmsiSKYpphEhBms/QHOLMbSiw1Ry6yelbAbbS+WzHoY2s2SayM64veDY7EziLb2dnzKDt"
    "Vnbmd86geBXTgE0MjVVRC1iWFoDMoApm9LWYIXW5NHSkTYCNDMMC6zlnW1gDm5B3gF5f0S"
    "ylYlt9jylQts3BYysDFV1/77QZ+781I0uPjWSvxK8xVzS2ohRvJQNvFcyPBO7ZOWQjRE22"
    "Fha3VMXy3BdLdJ+X6T6ROdJbVGXMsx5tk7E+eRwOfus99QZ9J71nKNftC77vfe12/ta579"
    "4APwXmC35+an+jV7hb+gt+vG+z9KIGxC+43el0n55u2A5J9xfWsjt8Yi2RSX/9dXBLf7Cg"
    "CJYq9Kn7xNKEWshiyUSHo353eONVu3zBg9Ev3eGY0d8AwnZJng8mvkkfxjrs769FF55PIF"
    "3G5ovrAuBexPXqocId1wlwvYMqge+t/pZpfA9T7c8AX+fO5tjg/3J+fnHx+fzTxfWXq8vP"
    "n6++fPIt8slbefb52943Zp2PDEPSXK/pb6mp/LKndkDR5E2u5OyuPl0/c/BLwpvtD+G1V/"
    "4QO/hDhNjg2I6Sl/gtRLXHrG+Hgb3CpG8mmiH9o5RbQoxUGayVwVqKoVVptBql4FWpnmpM"
    "9aS05zKZrHkei2wNr5fmYrt+1xPeC8TwgCUyLYLBOz14MNCxpWsornW15yiimD0FkzeCEW"
    "UcJvRTCDAIfmO6Vxxu+YPFGeaUwJ29PLKA2Rz9aSMTQ0NQ7+u+B/szXA99R0N6LJqHjaCy"
    "zcuiPw7PtATyOWU8o2QSivy16JBFa03uv8rk3vCtpc5keNeLYpxZoD1MIiPMV1dFYL66yq"
    "lKe5VZn53dy63PruoD11sf2CTlC9t5tE2e9Sftu4de/wbwYrAv+KHdb39jliCHXzVfcPfh"
    "8X7wt273BqDF0iAbhEqZhiovjM3AHb/pHyglK2vx4Ql6KDVI+/HgPdox0i0nUb9oJZAI3R"
    "5Vwh4verQqYV4bwSBvrI5KycoKEWpVV6HJeuGQNCoyzCEyNb5NHl+nQHv54NM0ejXijR5x"
    "Zemp3tLj6dMEEA2RqEhP5cN/KB9+T5e/I7IFc2Q3c7puRTW0ViOQ0ueD/vP9fbFiE3tOa3"
    "skWIul+RO0fIWykqcYvqI5y7PtXijarlhMg60jC1A22POCZbnj2E93hVJiYmj0MjHBChs6"
    "fkday3W1BXMEDXveAm8mpOi1AK9T36LtbN3IiG2o7XEv+AU/IYTBdANs9iTvAdCg/dM+sM"
    "ZufSCs0b7pPvH6egraNljQPd55IdrWp6GNw6GomNiAElaRAo9343KgM0NH/iZYUShqzIIW"
    "eUT42fU8LmZa9J5X7RNoL2NnLrgfwi44cQa7P06ZC5tiLiSm/qaXVmkG1I3WOf/e++/28O"
    "4GrPV/0lOEaTR790ydqRssEKL/K4uBwO8vuHPf6/ZHN8BZzy/4t27/bjC8cfezZug4+X4s"
    "Kpn7RMrzstHyePjsEBnfMJ3SuDR5hBMna5ltN9HJHm2rmLJxgkfcSZ+CyVypMHrBA7rbEr"
    "rX3nUfBqMu3ZQ1tCD0HdmVdmfU+63tXuUWGcjvDLu/DX5lV030Qd7Zlef+r/3B7/0bypdy"
    "165Se3Pl4WPuuJTaouO0aqc+hnU8TfFMyfaFiBDJ5w9RhwNQiuBRbmHFelCnZJNXl26NHe"
    "FqvICWnaaU3GbPT5Dv0azvXzlauz40DLK2xtHwbJEIuzR65VghMADKMFe9YS6ipiuKaYRI"
    "GedUGlZlP248mnkhgiqprVxJbY8VXGHjvHMQVYBtx+/oKPeDrchGTmzl9VCv10ORcNaQBy"
    "k3KqcIEwI+D99YH/IAHQ13IvbuJSD7vBOJts40Jp4Z7HbEydkH72lHsmJFuSKbbmNj06lW"
    "vHPtY95b8dLHR4mZqjdegWdWSJOHP3TbBysd0OJ1WHuR3iQ5AATd2NztPcWFLdj4t6dtwE"
    "HbglUGfL+tNcuZ4ObMtcgC2XNWBBVOySpcXeAGTHhJwDHCmjVhrmYTk47X2pq0wESDG3pt"
    "il7pftJi/bDMCrQhmPBuJlm1C/b6DszZbUSvmWTNyrOuTd22EfbyQFDMsAUdRyCXmDmUtO"
    "jrOK5xEKyJ+c6c79gv2gHdPZdL5mlH3wOCmUFm7869f6wWS+Zpx96SW0mBvaaDQ1+g7ZRV"
    "9LtYkA+kOXUbMFeushfmL7+e67M5a8JRgfQjs1NTBC6MsfTC/MM59BSbRJ4K5bTVFKet7M"
    "y16ZAfQ7ba0kbHQjbHHJNjwuLoLYKC+Qb89hKie1kE3ctsdN1baZkG6K3cRAN8C0qMQn6h"
    "Vo9GpjyxVdRqLWE0V3kam28lT5zjRY/gBKGyweRbDaJBHzsqCqORJscJ71Z9YWKKRbSGnf"
    "ZTp33XPVQOvMES4b+S6UmKDOXdKiRE/cNtuD31HZURaMdcIgC6jRYp9UbiaehuqJBAH8AJ"
    "uXDDRAoTzcyVbrPfbtuUpHc1P6zKdHdemXu+FFQOOknkE5WDbp856GzdzsoZlY6zTyAhwr"
    "U4oa5MoZRnbnPpHHyvCmF7lYPtVRLbyAkgIqJECJWk0mhJRbkzqswYTZJOGpyf+9EkdNyh"
    "0cbWOj1Fd6xFrqSydNuOYdC4YBlGKkWsnTB9Rok0lkSAF03kHZ4C3mrNTRFuA92J4Xea0N"
    "/wjQ6BmzrAkTicZNxs/mmWU/xrrVsplaoP8gbpxRujvqrus5VtpLGyhz9EArCHadQxE2fQ"
    "VvaMZGW5LpAiICBvsrhx0hn0v/aGDyzKlML4qpsLJya1c9/rOwGpM0OnDGd8ryom9lWdBc"
    "Db8UQDEKNkTR6QJsl/PmwlDClRUiWnNFpOUfEsKgKjSXJKoQiMw8gpT6sl+6sDLXSSIqSE"
    "b+dKKJ4oNvNaFqgjZDmd8xrDjm8U4+0dz2DuHcXtH+5l13SRXuonaTypuPP6agOtluzQUL"
    "YTyeQXZTtRthOZeGd6iNurFE+unJrqPoWEGFfhUaeMU8o41QwGVgqhL8pIiYxylFINc6OH"
    "WdkglQ2ySbJ9g22Qzxa9fgc3JymCvX+vVaw6MG091tzmW0X7X8iaVRnbgBW33uX7LIJXYv"
    "Kk4rT7pCC/W1cFxHb2UcoM2FQx2p1yydM8M3Jk2xF+vFtRGrTsSE7kHGMl8Hi6thR5LTPo"
    "Jk4mU/DN+dnl58svF9eXfgSOfyUvDCcZgTNHUMs4GjOBjdAoVFWWPMXSKZauLEvXXtEhMf"
    "V/8uQJHaKlGm2SjXKZPF1D2NbtDQVGK2y7YW29AHmPBTORhtCClayZIc6KrXm8u00ZuA1g"
    "+b1Z6QYW4k9pFjpe2bTnV5MsaDtkIq/qzHpOr+iuR5j1jlKtO/t+vGAZGzf7SMUFY2g3Ou"
    "1HVW2RhrvV39wUPEXVvgFFNZrf7ZDvTaV+XaQM+3V2FfbrZBF2pNH1MqPiq6mLgBynk9B+"
    "UYuafTaHBnuCkCUuQiQh0mfnX4rYO8+/5BSo+BJHGpPU0hTZKPsE0hmMLgrN5IucmXyRYu"
    "2ckaUQvj6BjDO4Dos9pDzq2DOnRFG+1d+ytRRhMpmE6b+cn19cfD7/dHH95ery8+erL598"
    "qTp5K0+8vu19YxJ2ZCSSIvcCamVqwIfIlJms0WaykKwgOMZRSjXMjR5mZhUpY/G2VAWdox"
    "hfm7wjPBaXE+N0pdiS+LhKLSw6iPEQQ9HVFCNVK6rJK8qtPVhi04xSqlFu8igftEbQETE8"
    "AgGkIZ22AKZRKgVqvpXORasCK510mctbMSNddGKlp6Wrpe7KQNdmhWuvHCu62cVXDpzzL1"
    "TtIcXyGa0FUcTkGZShKGr5ZG0d0+OahZLxZBZuWNl0w5OH3zD7IXMdt0IxZz9YwKKPZUn8"
    "mIdakFjxFAywsaEkFnD4dTfJuJlu+dz347dbPpU9UdkTvwsRUSlNJZcalNL0+xhmlXB7T/"
    "KMSrgtV8LtQPRJy7kdEYwKM9/F+O4BDkI9mGeey9aegh5lXC00M1GIcXVaOLzNz5y1pbsD"
    "85VD9C+TssRksYSs3YwyRvSxyGS8s/8jyXbv/emK627WHpfHdTvjX8JIkyCU0HmkXq++lA"
    "CXvz4N+tvd+tJCXDSdru5/UwH7mKsipsHMIInwZh68Pz60/4gj37kf3MYXAevgNu7A80r3"
    "qrFB3shKfChSidVw7DAcFEsdizq6Rogk3Hxq8XINZq0g1CEq6bwwa0Fa6VskF8Rdllo0T2"
    "OEar+s63EI4NnSYcgeRrRdK5Snxpkd53JSxaSrKSadWNtJyLwy0QW1Po9BP8e4nLfnBo3s"
    "ZgW0PTtpcGLF31O0OMny8AU0ObEK9UVNqV4ZaGi9B0oVZtJ0+3OUJ7MZsixu6PSzf6QZRn"
    "frTDDAM6Gm46GiKjJTFp3Oek5EuHu3uYQiVC3JJE0ELZLi5ZQXkulRKNGpiOjkb0cJjLfk"
    "ubcq9XBt2tyWSXhqVDUD5cpco8O6Y1ZKET4IMRDEWTtmQBYb4Cmlk2pMbweD+8hw3vZiEZ"
    "D954fb7vDHMz6OtJHucNgpuYiOrCLLng6pWtgA5YdRn7O+DV9fRV31QzQKUOXYsk/HliCv"
    "VmIWVwDwk9ePpNiGV26j0pW5Ks+0wjK+MrSAeikUFlPQU8ipD0leWXowVy9E+6JXufe7q/"
    "i5cXLIQttt3wLEdJx3WBZMRs38593G4McJtMbsKyY/ZTgI1fzQF/yCezaYojcdWzyVGSWy"
    "9dk7sltgPddn80hC3LlTGxPHk57xRGdOc0z4m01XdviNwAxi9jI/M5cm/gGIESD6+HD/Xr"
    "o1plZjxoSfeceIPXTK4wmQ8dpif7IX4V/JX5klZUMf9EvpHA3X8tRxGT1crASP87LV1NKJ"
    "J1+jb+D1HHpOhU9g4+9/iFZ595bTx6456ZSOUukoD34w7qNYpLPvCgmBAYkSAJUeuAl6YO"
    "fITzFcPy2gYWSm2QqRlUqy1TDVkZtj6+L887WfVYv9yMuj9fTQvr9XibN2Pd+OTt3qMNQl"
    "E8HEaNVQN3qoVfIsucc3JPEISCZRqh0klOMZWQHFclTEFgqRjVCqldPklVPq9FMJ0I5ibM"
    "OKLLH1q6nVe0QjvJ5nWLC7eLVIGE5ShtrtoJLUkfWM7sl99+voBhjo1X7B3T8ee8Pu3Q1w"
    "cjFoL3jYfbxvd9glEy0NOGPXnrpPT71B/wa4xzy9Mmp//Up/MxvKC/42bPdpl28mxKzP/r"
    "f2t+5Dl10KDFgvuN3p0H5uXHdS90l/85+0cdwuxBNtF1AAnOWl2U4osVRlpepZIGiNQ6r6"
    "wqBGqBRbGSsdofI1Vs+pK++amqB1rbuicWsRKgWqclmqF9ASh1Q1J5Q8cOZ4gDGoktAKuy"
    "Y9u90cJ6RbPZNCE0r5e+3T3yvluKoA2MegJ0mhjR7SBcBVhVUrLqyazsNWgK9ys81AWaXG"
    "FkE4OzV2xgbhCP7VbRAFWYZm6gm27xERPUkEX/oKoP98f5/nzawSXJRP3lCt3zd9KTq1Tz"
    "J8v927rcL+35Rg/O5SbE8tgMHwqQ1o+1MwmiOA0ZplNudOznNoMR/qFQasW+tnQAyNOV5j"
    "xBI4wg1YrqaGbs2RBrhFyykjbc/RhhPQy6wHV8mckohgr49WeSKbJTC2QF6eSGikhXGO0J"
    "8ZbngBhRReu3k2tu4fo4h5LZETzzex3Q/637zm8UR5MTUdW02zJODZeQkDCpWMcIdkhMpJ"
    "UnILMz++xq8mWYiOcZRSDXPjhjmh8jxM5GAPf+g2dMFPcJChu/kcZLRdEb6RvL5Slsx2Iu"
    "PcxN385xLhcNIocOtU2wE/TgKZewIov8ZKrbciUXy6BSb8VZA2+YmHwjlcoD03yeptDmAa"
    "F3mQF2ExhrzC0I8T9r/Jz2CypgzphFFyZnRNGdBX3aBsCdBxi4f8xR7AdnH+aOeG++KMcV"
    "2a5IPR8dDAn9zCQ6yRW3iIvL5gFk3I62kG+dRZDnWwJua7xbstEyYY1erNTMT2k1rCBKNP"
    "QmxgPLFlZhCr8qi+oNNWpAqJCvGTQWRw1+p4uhEORkshlUKI2ENYGtth2ZpK0R4V85+LdN"
    "Bk1E9Gw177nq0jHRov+On59qkz7D2OHA+51TRoW2Jszs6LuLOdZ7uznSdSb0P8tqInnMg6"
    "CNM0eShKLoDqfQb5mSWCsE8gIbznV0XqV9BW2fvLVaKCRYQriKLsGQPSQfZoFNBZQMeO2D"
    "Ad6Azu76lUBV5OOi8nsSFhTK6Ioshrv381UYjDma50w9axdcoeewjOphblkSpiWWv5nKjw"
    "I6K6iVIq1U3jVDfR2EdslxjjEJka4MYPcHJ089M6eDSlcjqUGsyzunbJ6jI6mGjBvsAUTp"
    "IRIdwfpJ+aD6mqo/tdbEEs+m1ZjpeIkap40iaPs4k+SLl08lFKNcpNHuWIJUFILggTqjFu"
    "8hiHjAKCtpw4oQpgjammdfwuiGmIRKGpAizrB9WAormQQiRqisbQbFjtSilAbUTMeny6Nq"
    "GMYLWxqyogsMaAwMzCl+Lgli99eSzgZhe/zACXHkhVIOt2c5QH13ZUg1O7AKQBa18BsHLH"
    "piWkoALwMi6/AmC5xyu6dzuTE96QQFRBFZNiUcSC1YiFYoibyEhUFkBcsau3M7WzXL39ib"
    "/F1RuNveUmUH74Bytwr3b9oJ3yKBBMV5aO2Q0etgBWy5+5N/YrMQGCtIV7frVcZ23mDT2D"
    "iyWkrU/BhF4cQ3vCEtRBzQKYrOfIRDm1iw/xJs3xpFZux01xO1YOsMoBtrnCRd0OsN6+KQ"
    "JymEa6yiRfikD8JRviL5kQCzrBxsmkQ/rsutBsvs6Zzu69NC9Ydi/XC3bmprgoOhxuc+m8"
    "Li+KbNwX2Ru3eyttDOit3CH40C3dTjl3M72QAgJpXJDOzy4/X365uL70/ZD8K3nOSEk/JF"
    "43crUUgTNMogCNA6qchzOhlslNwCR2yWGOUipnkCaPsqMUEB3hgEqNbpNHlydTEfbziVIp"
    "m79yS1FuKceFpnJLUe4TDTInKfcJ5T5xbKgKuU+4HFMFqMrtOxHlLIXt+zF/FZ7Ta8fsvt"
    "EkYnKgHo2kh5sqIOLG9zu4kWgjrTX5cRS0XJcGF9VCXg1jDRbMfvwLWQPyarM0cYAnc2NJ"
    "2wzCIrEAtJ2kbXPahn6Bn1h4tfRdDnTmRYC5ewF9ZNJdofruU3wQ/ifsDcS+/O8xrwTlLd"
    "AUbwF3XiaVSOmIu83ztEfHu9OkQcvUQcrKo6w8RwPowWLZjmhRl9ceHMIhuKHAlvYI7rSf"
    "Ou27rphDcHUc3hC9ItOERhpz59/L5evMcKsCrqrMb/MUPCHKdE03LIOu5zLKua2pk0b3A2"
    "GNmD9T5oznB9booUGYT6nbtOUUoQiukzVOc0at9VmprF6s4HCgMoozfTmuqHS9OD5u/I+x"
    "pburp870vtZqutDtulIJ7+eL9vANdb06o/FcwSoeZpPYaMZA4XVYqn/AGtJ1VRcuGl1gjl"
    "Rfbb9B5Svl5i2D4BYs/TT9Zbaza5xOQq/iWvJKezEcwrm8E4QK8WKIh0+Igk6tYRIZYb66"
    "KgLz1VVOnt2rnDy7V9s8jOmBagrtNiESGcejyGhkj0V8wq/R1NJtoc0lRCKdP30tm8oHtM"
    "d4tZimeQBkwxylkg7pyyJAX2bjfJmMESHYplKx8GEZp5MO6lom9TFk/d8XvnXk/F9SjISm"
    "sU8gHb7VbxWYpB152XU1vfZS8BN5Tst1VNW0EDRn87FN0RVgq2NU0k3q60Kb8nXOpuzdS+"
    "Or2b0tfLVz6AmOSpxMumE5+1RoXFiznAjhnJHhN3OHxlfjJnf+7YH0PvEeR8ZX7wgO0cnT"
    "8+1DbzTq3vHQeaePF/zcv+sOx8Pub73u7zdgxTKmj030oaP1C253Ot1HTuAlhH7BnUF/1O"
    "7wi+70ZFf/33P7vve1x67+7woaOgWTXv2dhemvCX7B94On0Q0w6Ai94GH3r12nAxP9Azn0"
    "LODibtj+nbXX7blmwjWl6v7x2Buyhm5N7bg1pNAUqzzKP6Y0F4nOiZGqOLtGx+jEbS9CIx"
    "2jVUPd6KFOsSgVdZhKId3ReaqZzqwFfacoq4Kwle7+m1+wI0opjd9PFRU71tBkCXteSYpO"
    "K3tmRqm+50mpoZmuldrHo5QqprbJm7g3VmLm0iiVdCJWLerI9VwIYre5dNheFcL2Kgfbqx"
    "Rso74nIptVjFTtVo3erXw3oMKu+T7F93yWfyDT0tOAy/bODyikKa1XmTd51LmzqHtXzCVU"
    "RflH1b2+J54ApBEihahK7aFSexwXmiq1R/WgWjZ8fRWENEyjJqlKlXKoVCl8HlYA7ZPXz1"
    "FO2K24hperSkBT7ZRVCWgOnoDGYesrALXjdyQnrBH5pwCwrghaAbLtoCc5oY1K6zsk93lH"
    "u6as8eJvf0VSJayJ1uOm72ql5Y8oA9TQ6U1WsCwbpaWGKIPUE+1KJpj2ESLPlmFOlLy7Sr"
    "cHynshWduD5W83YM1jz4FH+4MVlE/SLfCOyRoD+EahOAVDBHlMOydhSYwsXlNJWy0NfUbH"
    "2ALQIDilaFN9j0kNkXc/34djW3B8pGFLResef7SuWBijimCsKYIxvLAEFkCMTOnh8vVG4f"
    "woOzLf4YQsxwntVvY7NrmamCrH4zJzeIEQI1qAHzBDrbfyBL87J7Wfx8ZiuQqDNDYATskq"
    "fJTfsKQ2vrtgi97RdGu5shF3Huc5cdCHriE68dhNykAiMDOgvkjyCft79At+wZPAnWwC+p"
    "SjuKEUgLtt0NY2WNBVyFMvsrw94J3Oa8Bfjxv3weTNhJiuDofUeWC4Rzq6ZEq0DcCIfoRz"
    "g/XPEj0uSLmCkrG5y/GpJRUN+1hnLfoOd4oxkoIxcge2THyNR9tkPumk+8eo23/iJSn9je"
    "EF3/WeHp9H3Rtvf3jBnft27+HG2Q3i+1CxYKlCoVICpRTTw9GyAzP3H4d2IF+yWgIzsz36"
    "MuyYRfz4jlZpWdDbK3zgiLhChulU7E2jHSGdoRJz2g7TSLEb7cFpWzmcquARtQup4JFD70"
    "OuFJti9CHEQBCnIx2iisE8pWRSrZ3bweA+smxue3H+8vnhtkuZfQ47baQ7yqQU725srcUS"
    "YQUU0s3mWsJ1lP989V6fSomvlPh7hnYnJb5yUDqsg9I+LCTcuyTHPOJ5nxSwjVhe062GkV"
    "HUhYH+AWdzVscJ8Ewyp6CPPpAJZnOI6csnrRsl6He0D9RgGZiiV7pgWBsDWmzmV9i3k8BJ"
    "GRpkMDQcWyavEqYGlcKrmhRewZZSZq4E1KUmy37OaDVXKpor7qGTmCuZ4eYBwf6izevUTF"
    "cdcC5uy1FWnObrT8X0pspyo9LtNEN/p3RNSte0Z2gr0jUdRh/ySNjXdHnNlxR1SPh2K08b"
    "suQNx8hvuVUZ4nTtVC7k6iLwapIFmGhwMwE89yZwOHMwMeDSQtbkBkwoM89mCDHB/wc0hM"
    "lCx+zXhHlY2nO0aAGM3qCtfyCwniNKa8N3VlmRYpVUpxzkDVLjTaLB6G40gb0ysUhNRrfU"
    "c7Xamqgqr5pHKB1LU3QsJtMX0oktfFpGyJS9K8qDpMYOZfN38gYPXRbi8C5zOLzLJIfHt8"
    "UEvJniu9dcmgTElUnu8ntyt4d9rn/iiZNf8Kj9a7c/vm13fr1xTuUxO5WZUmw47HpKMdPk"
    "Sq1mKKvMlSFUxshr3+RhKbmXnBUtLZJXWSRRh+sjNZlHTh0uj0BChOvxUoUpZ2GOiypMOw"
    "tF/VObhrOYg6oja4igFlB8z469vmSWhO5Wf8tkECJkMqn4/3J+fnHx+fzTxfWXq8vPn6++"
    "fPI5huStPNbhtveNcQ+RRZ9kJ0LCsNgAxAilyem7Z/wzEynnVEnNzKQsw3lWfeXDjOw2f3"
    "0a9DNivjyC+L6sz2zwb2Dox5wJKA1WBkXExJUItYtH1bWi4jTrIB5qNyWkXNRYhFAZHBtt"
    "cFSO19UrolSabZVzt0mGMOGcu8rnWgaf646BoPuNCQOjf6+VZ11kGjzaaDwLty6QhwZhnt"
    "+FGSXBjP41RWAJda1Fr2pOwpX1XJ/N6cUNywuj0/+sUzCaI561hU1X16wHDKS9IfMHC1hU"
    "TNk4NsM3gizaMC0Lzf4eLOjgHdvc+ePdHxxcyi5R8Co0IAaPqMVkyCEWPODCNPs1HzbycG"
    "vlGAhDcyKV904HOEr1PeukFAdWC1sb2rWKYxoiUoKC4mkPxdM6E7ESbL2OjnLKFkA2tGIr"
    "YGhjTENyBAYYjQj9pyD+vlfcMfIJW9EPM0lFwN9JQsj0PyzgeejJBgKuhw+UyXZZ6SBXpO"
    "Ml0HIur6EVctxrAWIG1xkjfwMmcMHlrYWOXe+/yWxlmgjPNpOWx7zPoIGwBk2gwY3jV5gU"
    "Fg79MgUcEvFqMaV36BAej6ti8M6VBZdS/FSCb1lcH935kQB9i6l4mppMRdmJOXSF7JTfhd"
    "tZr//N8Tuj+LOYya/PfR4xSZcQi8Kk0/Zb13FEm9EPf0OOI9rXwfBrtze6YdUKXpFu+65p"
    "PBup65vG05E+tv82eKYNHR6JUna7lAoh9qzRs+P2ZiK2LTfFlU05xSqn2CNwilUe8XVobJ"
    "QXoHim3BBHL8alxCkVr1KaV/GEKJGTK0wj4fF1UeDwusg8ui6SLlUmggsRfAMK6SKiq/dY"
    "a34AwZ6grSV84FhcLo92+iqHS+VweSQDcXQOl5r+5lZ0Krp3BRQS8jXXlwU2r+vLzM2L3V"
    "KphOsWJCNVpYtCGiFSiCoPFeWhcnSIesY3ATxDJApN5e+jfNgbj20hH/YkO1ABtB2/IzmR"
    "jbBABYBle2cFsD653cgJauiAUX5/zfX7y3FTizm6u5ElMVOLS+p5Bw6RAe10FV5KTIscQ/"
    "QfQX++B4Lt+dNqcZLi0uffaxXx6luw1rzpVq++tuc994MFOBnQsRNOYxJtNbN57I1nnWmB"
    "d7S0nVAc5hzHvAd1ZPE2bF27aQFZuWVNs8Bq+TOAYAoNtjSBbnEaa7XglZ0NI+nVd+iXKe"
    "DV50MbsVg5r8f93GL+fMp3rSm+a/7IFTWo+wTftUldWXNrt+ayzSrlCM3xVvBJpPFF2rOP"
    "gkUoYQk3kSidQr8c+o6jfhn845RqBMqNAGPty+AfpVPol0OfxZ+UQT9Kp9Avi74y3lRvvA"
    "lEIBFQI1TK4KAMDgcLMHZmYhXgBj0d5aTdjm1k0TYqac4j3CwQOz05vsnCHKHbrdzCHE5D"
    "+li3ZQE9GmvLlEkurcUVS8Bc4VPwADUEIEZrJ2eNo3qirwZs4qarsW1ktpxSdMFd9vY3XG"
    "mF3x1l1hxarAsW18r/wARYiA6YBrhCIkWh1pC3StWs0beIxZ0q5VlDlWdZgZ/fWdRnZRFT"
    "3nIUQDRMojBNwXRB97MS7rchMuV822jnWz5S082Y/06McrY6Ok4noUq6ljIEwflcOKLTp1"
    "AC8pZigKuUCJiSXg1Dp6/jhHV7IUB/TgmLGnE/kjQri0v49dftLgqy+ZD8p2ZRjIGVLoW5"
    "MOYKYF6bAhlLnSxAyNSJxgQdK5QTyHUg8CyS4EfuHsCjIX/iSYHW840r/8ygaepIY3kk2O"
    "enZSit70EFXA+c546Rk80jbGN1oztzcwkFy4huKnQJVZjjJ5Ee1XKTWFabqoiJsiqVkCwS"
    "pTub6WQ0M1j2DDEoRvddO2dEtwRBCFFqWqDvDMBgsyqMXkDyXUOnHINUmoejjpN32bAyhv"
    "gEqUwKOeUM9P0NwitCZUYgQqbg/24cgqQbAFcUL7UG4qRqGMq75dou55xkeLbnOfWJm8xZ"
    "ntwN219HN0Az4av9gtuPj8PBbyzxKFwuTfLBKm4/tnt3NzxH9Qv+2u7ds7uvUDfYvU57OO"
    "zxmtsOBxLXURXhpM6KJXXKyemUMBQgaIlldAoopGNULwqZYi5yTDEXSVMM3+hF5VRdFZOh"
    "EwrZtlEqL1OUsgLb8PHgeHSmYYt5a9kkOcQj9GdWKEdAUmoPOqLR7P4xigxkIt2ZP5j3g/"
    "43r3k8B1q8crVNzyTRlL9RKuXwG+NCdeF8LSEShaby868dVOUTonxCjsAnJGUfqARaFTcR"
    "A9c90Cubt3dBf0d5Zm1FOMoBRRCmrwD6z/f3JwmmoBp4w7EPcoIb4oZ2cBbz0trs6C4mYU"
    "abiN3GybeyG0ZFywEeC0D1e9R15mj2fpLpVufcbm33rRvP/JbFPOwsskDMw80g5N0C9MIU"
    "vdJNyIkmYm5tngbzhjvCmWTNHNwAgrxiNz9WWoDVoopk8cnwsqvxYVtCkWKl+vSYt50KUW"
    "qqQ5n0JdLuu3ffusMbt7j9C+53v7VHvd+6tDP0RvfZD8SLpPW/dXmBNPyGmmEdOB5HoX1Z"
    "CKp1Ezpw0aOGHc0HyqfCj6dSGVVilGoMyo6Bjf4UqszgtZdvf6nHAqm0qUqb2jQwlTa1Pm"
    "1qp/3Uad91lTK1VmXqwRKlhJStmdqEkDZ2qz4hpAkuolFAXJpncgoVOYMoOos7PsWj6U6B"
    "m8YfOHklqPxPyS0EqSz0M0tpQiX5hZO0BFo2eCUrEywNOENuwzlZ4zRNw2FeokCsn9I3NO"
    "J4aeXoG45HrD3W+Jc5MbS0oyYb34BCQnTPCoXAnOXEwJylBMGwDc0Um8QBiYQonxfJo5Gd"
    "RSOOL8uSJQKu1146obSWWrLsoL0UgdcnkHDmFqnFmF2KMVGJUbfGOp2NKdosQgwEcQZjEV"
    "DFIJ5SsiPEOE8tNRjcs559v8rbXtxx8vnhtktnNUedNtLtDN2Vw0Umsc5zX/UopJjK+3Zf"
    "dQwkZdzCo5QqZVij/cK9wSqRNSyFVIqVtofEYSuLffv41SQp0ev5qytGqpZXo5eXMgqotN"
    "8SaVxVvrhDe7cxQ0umNtq1wmzVRLuWn+1a6NEcAXekmf6WV5rjuZFagHwgk9WF85TCVlJ9"
    "LEydovdV2t2GandVejJRsI8kPdn2mdwc+FRystJR30eWSOJEo3yMGysgmE3i917/G88nwe"
    "hf8Pb8EndUGKAN6HkVP9IO4x/KXh2XUMSE6ZSc2Gg50RmqEkqYBKFSwRRTwXjLvcS6ipGq"
    "xBdNXln+YJVYXGm00tkda1ld7PAsc2IFZGpVHcuqEhO9k5QqLUcauycMbIxMoZqrNPbQqk"
    "Br/GwVUhk3E9Xt4fjRaVUgHj+0whW6W9BN7oYZABfRybPg/t018gJJEJomNhQKy9+v5eIo"
    "IeKR75Ug5EfbywJTnRaeJ8ixSBh3+PVWnl3H8loUKMO6XJmzObQQmG4AxAA6LvunYOKaYi"
    "Y3YD0nC7cUD7QpUNMVHThgkxbAZEq0DavWQzn1n5kLP9Zoc4S9EqnE0HgxH9Y5oHMEgZkB"
    "9UVa5dXDvch2O1NO+R6L9uzKKNWW73EBqPwxymbWFJtZVpHYbA1EZpXYknqHgxp39uDvnJ"
    "3jIh3fY8hrURLf6yLwXmeje51U6oReSwDjGJlSoBVRoIW2fxEFWohMWXwarUGzyw2wrQb4"
    "SAb4wFlnmja0h0l5omJQ645BNRHDiz6+zExPIVbpfcrOdQumCXR/fRr0M3gFmCrSafrMBv"
    "8Ghm7Vts2ExLrpSjdsHVun7LGHEOcYPpEjJRE8FY+Tip0VrIN48FRUlC9sGotQKbf/ZiVY"
    "atgeU4tVzJ2BFZht2kFPxzlZt5tuIqu1oWnWmzlp9xemonIwH8CG0XFyq2ZYMjp+5tV8e8"
    "Y4SNFaJFAF2gACRgfW0E1PNN3wZEOzlWWTBct3bCLKd2hIY3YB2rtJvwCwzz4FPRss4AZM"
    "ETcceMmUGTXvUk+NbtnHIwVNFRy4QGkMbWU5UJYDZTkoYDmIrZyiMMfIJNQX7NlOI0ku8s"
    "f23x66/RErU8o9al7wsPv1uX93454IPBP58Fv3tt359cY9Gdi5ED9mDhNxUsInXqmkm6+S"
    "VjYHyQdYZbo/vBr2eEwOx1PNIaGyypb96xRub3XDQJQx+SD6LFW+jTZo5Ym4U950rIfaFi"
    "szxCTED4Q1KlBCi9X+8dPy2oRxGy1e6CdwqKMELpXXjsVA80b0P/Y/C33QuWVkVBqq93k7"
    "ueLplrVCXg3vap3xYj5/XsCzRt+VPq42r7+s76vwgVWCphQESkHwvSgI3Kwb2TnbMuxPUb"
    "Idk040jMMqle0krQr9VvxS69B/V+hF9u2i6EWIvuuEJ+7JLYBdQPFdA6f82JRQ2RDo6/Rj"
    "M3SxPPRee+nE9atCzNNVDvN0lWJdObJ0UyU0/oPHbv8GkCXCL/ix3bu74RbhF9xp9zvd+3"
    "uWYmrGPs9ws5IfXstvIQqIC3jxXT1MpXb00ju60sVLrotXCfS/i2E+sKvv8Yi0x+Ppe0TL"
    "RWVNb4w7asqmUAG4xf2om7kTVONGfRhzX46hr5CJT9y2F9jWXFPbzNARM6m5ljZigrVuz7"
    "l1jblBgcnMRJpu09PJRhNgw3dk+e6lFrBWC6e0Jp1ZFmI52HV6lUquKMWf9RAvUKDQp2um"
    "oAOVMMohz7WbFxFNVALNsefRl2YLqZY0HnuzHMbRoItoR3/f2AOcsU9CVuUj+OyxxsoOKY"
    "kdMjSgAsBHqRQ7fMzOsuFjT0R/1uv/Nuh1ujfApX/BnWH3rjdiRPRq6JwppT0rUrb0LLtu"
    "6VmicOmxqTRPeMZ70VGJZst/4i7NFvdnPg4d5xpidmqJu0ckCKVT9BeqlpxTLDlZK3nvTi"
    "gN2+7rxjfgeAuHpwQ8ssJ3K76OHJGAN88a4pMoh2ll265salds2z6461DD5vnReA4dNW42"
    "GaMF1A2RdR2mkY7hOr8qUoGetspOFHiVqEJvoz/Tkllnp/3xCVTen4iNsYq8P1yzKTIYPk"
    "EzBoM9T5rBwKiU12KEbH8OLp+k4ulsuu+VwD5CprAv61lkQ6MU+lFChX/JPHwImrP5mJ2z"
    "Sfw9y2+KpB6hko75uS7kVnqd41bq3Qvv+2E60Bnc31M2FLycdF5O4npAU7dtVKrEYgqphC"
    "JnLVmso3ZWIR+4CKXygWu0D5xydfwuhvkDmVZq7v9MjiJEsT9u4qxebuL87PLz5ZeL60uf"
    "ifCv5PEOaXyC47EhuGRCZKpGZpOXiwEte1xykOO0aqSbPNJsoAR2Ra+5NAJWZVsi8yYQ1L"
    "WHSL5nZbvvdlGGCYvRqs2myZvNei5kKXWbS6dPuCgkr17kyKsXKfJq2OO1sPNimEiFnahY"
    "HhXL0+B4E+FYHmd5V4Btx+9IUmgjG+EOSftZaoUdU/a78Tn3bpIGSQCvNXN/GLLsiCcP0a"
    "1RT2MvQUaRmsSsrZM3cO1GG/mRR9MNYA4hN6yuL0uuYLGCv56POIBYA5jYc4omQLTzUzDA"
    "xoZHGWn6G7J4LWDLpktVSytBvLfnCqY59DB0ltICamjXuBsVIdOUCBlnfoiw8AGFdJn6ro"
    "t4RF1nO0RdJ/yhvMWSwDdfBg6RKStEo+VfugPqtLsSYxylVMPc6GGOHoGFz6cIlZIb8+XG"
    "UKTejrJNKB7+OIHdKtxEZ1ZEuum0nzrtu+6h0hR8Q7ZNv/DJppItijJ36S1y2fc3p+3YCj"
    "UuWn7Lyx0wZ+WwVjZnh191k3LDlo2WFoBruDkFPNEAZY81xlCTV5ZLYMF+U34avKOlzVlu"
    "+nvN2s3pm9IJlcK97+mZ2zn3TNa6aaqvg/J9dTHT1kK3rFJmjzitMns0jR9IHF0iG2wB9e"
    "gAoxGh/9SvHG3C0quh6uZO59YDi/NJOa0e3Pif7DOKrOwp+XPsBQoV0TCxtmANdXa2MT3P"
    "FPEwdp7Rhv3BFDgz5J4C7AI/SJg3Lj8W9CXS+BnBSjbOWb1GCCzalYH+a2UhrkdK0y/t6a"
    "miRSIDvxINQW/7Y0FrSskkiZIpLcd+XtTdfk3E+3NqriPiLjsdSzq6x1CvsDHqO2s1/Qea"
    "CalHQyQSQlyLn0N6bMqIXs2OGZUG3zyuuPvHKMIQJ+IQfab4ftD/5jWPBydGwZ7bi5QY6G"
    "ywvfYK7BJgq4iTUkNxDNJgPCdDCYl/pWw8RzG80LbRYpmW1yC72EyIRDlWq1iT72vBhOR4"
    "oQ0xIFPj2+Tx5fFAyDTTQvpzahRFqJQLeJZotJOeuTqFaNs5wk5SdKLerVYBtSgMtd2qGR"
    "1gRNfthiknNWToHyzzN1ij6ZyQ9xue5tu9vAEGeUvqOEvQC2or3c5crbTSUEqioRQ/rBTn"
    "fgQHlc2W6kKEcQ9RyFROrDrW3Yb2SgTQgECinKSVwSnMRCn+SUi1DLG1FssBHVBIh3AttT"
    "SjDFFRliVKpTwj8z0jXbSSAAt7Rv4e9HScwG51G4nOrCZ5RnaxtiTOiyckKv9eq4BIhcKN"
    "C5RyQiZirokm0VYz7srBynYyZw8EXokJEJzNvbs/g4mFZiayrQmvlGQhaCCtxUUnytWzUC"
    "LuznjDKalsNdcNBKbEngOLTsS0Ok57fvoOHpJK6qphW2vlSF0rUygds9tcCkvkPqpcO0sp"
    "iXB2AuAQyf5TAB/mVK4l2a9J7JJ23yilUoM3WbugW+MlXFko5di4JcRAEGecHGG62BBPKW"
    "FdC8y/st9xvR0M7iNDetuLu048P9x2hz+e8bGkjXSHX0vLyLQq510fIVSrqsmryh0qwcRC"
    "USrpRPd68gsp76TvYkE5wpVo4FeESgV+VRb+4+CaHArR8J+gn2McgO3hP5H5V0CPs5Nuxt"
    "OLpahmQiqzrZqZkKKumLEbfbAwG6bNYKGg7jefgpFXoBpi4JYkB28EEBZRirk6hJgaMtmP"
    "9Vyf8QrYG7BmqhY3Pzz4caJrk5/STeR7eWpTwoBiNZ6jFd5DT6247nZk+tZZ4bvSvpVurC"
    "m6seg8LQp8lEqVrlaxUnuLlZpuxvREWQjqQkJUShMioAlh+4aIZtdrr9S6O6h1lcBcZiiO"
    "TmBW4TxSD68K51HhPGrBqHAeNb7e+n3Xl8tSbE2UUo1yk0dZBW3ty67WNINLcxfRDkUmss"
    "wo4kUmyhtSmgFs9aaUDMzp26TVkxephBCKHJQE7HqrIGgULWIjPNvQCX2SVggh2qKVWwsh"
    "aDt+dxsXTKbKDEK2myYOQLBY2XygwQprPMaSdtdy0pWudXve4hUJ+M8ZfV1mUtLtU/ArWt"
    "qu564GN1k5VOt6VIo9ilmDbOdkY3j8Pc8+FdLgKAOLHAYWW4wV8gkkNAecnRfhg2irTD6I"
    "34uZW5CQC5fbXEZ0C3GZZzlc5lmSy/Q2RhGIwzQS4vylCMxfslH+kgD58OVRGgVw9VbDrA"
    "DNbEtWZoCmmC3reDQNypTVmKE4CqXPTo6K1ckubWTqs/lJWvoY506urAKDNttElOyBrTgW"
    "MNM8lMqNpxiG3D2nsb6Z1RiGslnuD2RaghxLiETC8/T86qrAgUpb5WSEvkocqXRRCSDsNp"
    "cQ3VrYbvpEO7UCazbHEiJR7jeCPMtBD7P//P8YVj4u"
)
