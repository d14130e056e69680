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
    "verified_at" TIMESTAMP,
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
        'CREATE INDEX IF NOT EXISTS "idx_earning_cle_partner_bb6c37" ON "earning_clearing" ("partner_id", "cleared_on")',
        'CREATE INDEX IF NOT EXISTS "idx_earning_cle_payout__7eab01" ON "earning_clearing" ("payout_id")',
        """CREATE TABLE IF NOT EXISTS "what_if" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "document" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "until" DATE NOT NULL,
    "chosen" JSON,
    "asked_at" TIMESTAMP NOT NULL,
    "asked_by_name" VARCHAR(200) NOT NULL,
    "finished_at" TIMESTAMP,
    "before" JSON NOT NULL,
    "after" JSON NOT NULL,
    "moves" JSON NOT NULL,
    "version_id" CHAR(36) NOT NULL REFERENCES "programme_version" ("id") ON DELETE CASCADE
) /* A version of the programme tried as if it had been in force from `starts_on` through `until`. */""",
        'CREATE INDEX IF NOT EXISTS "idx_what_if_version_e3345a" ON "what_if" ("version_id", "asked_at")',
        'CREATE INDEX IF NOT EXISTS "idx_what_if_finishe_234450" ON "what_if" ("finished_at")',
        """CREATE TABLE IF NOT EXISTS "what_if_partner" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "name_key" VARCHAR(255) NOT NULL,
    "tier_before" VARCHAR(40) NOT NULL,
    "tier_after" VARCHAR(40) NOT NULL,
    "before" JSON NOT NULL,
    "after" JSON NOT NULL,
    "differs" INT NOT NULL,
    "partner_id" CHAR(36) NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    "what_if_id" CHAR(36) NOT NULL REFERENCES "what_if" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_what_if_par_what_if_a92278" UNIQUE ("what_if_id", "partner_id")
) /* What would be another for one partner: its tier on the last day, and all that it earned by then. */""",
        'CREATE INDEX IF NOT EXISTS "idx_what_if_par_what_if_4eb14c" ON "what_if_partner" ("what_if_id", "name_key", "id")',
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
    "verified_at" TIMESTAMPTZ,
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
        'CREATE INDEX IF NOT EXISTS "idx_earning_cle_partner_bb6c37" ON "earning_clearing" ("partner_id", "cleared_on")',
        'CREATE INDEX IF NOT EXISTS "idx_earning_cle_payout__7eab01" ON "earning_clearing" ("payout_id")',
        'COMMENT ON TABLE "earning_clearing" IS \'When an entry can be paid, and with which payout it is. The one part of the ledger\'\'s story that goes on.\'',
        """CREATE TABLE IF NOT EXISTS "what_if" (
    "id" UUID NOT NULL PRIMARY KEY,
    "document" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "until" DATE NOT NULL,
    "chosen" JSONB,
    "asked_at" TIMESTAMPTZ NOT NULL,
    "asked_by_name" VARCHAR(200) NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "moves" JSONB NOT NULL,
    "version_id" UUID NOT NULL REFERENCES "programme_version" ("id") ON DELETE CASCADE
)""",
        'CREATE INDEX IF NOT EXISTS "idx_what_if_version_e3345a" ON "what_if" ("version_id", "asked_at")',
        'CREATE INDEX IF NOT EXISTS "idx_what_if_finishe_234450" ON "what_if" ("finished_at")',
        'COMMENT ON TABLE "what_if" IS \'A version of the programme tried as if it had been in force from `starts_on` through `until`.\'',
        """CREATE TABLE IF NOT EXISTS "what_if_partner" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name_key" VARCHAR(255) NOT NULL,
    "tier_before" VARCHAR(40) NOT NULL,
    "tier_after" VARCHAR(40) NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "differs" BOOL NOT NULL,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    "what_if_id" UUID NOT NULL REFERENCES "what_if" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_what_if_par_what_if_a92278" UNIQUE ("what_if_id", "partner_id")
)""",
        'CREATE INDEX IF NOT EXISTS "idx_what_if_par_what_if_4eb14c" ON "what_if_partner" ("what_if_id", "name_key", "id")',
        'COMMENT ON TABLE "what_if_partner" IS \'What would be another for one partner: its tier on the last day, and all that it earned by then.\'',
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
        'DROP TABLE IF EXISTS "what_if_partner"',
        'DROP TABLE IF EXISTS "invoice"',
        'DROP TABLE IF EXISTS "payout_run"',
        'DROP TABLE IF EXISTS "what_if"',
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
        'DROP TABLE IF EXISTS "what_if_partner"',
        'DROP TABLE IF EXISTS "invoice"',
        'DROP TABLE IF EXISTS "payout_run"',
        'DROP TABLE IF EXISTS "what_if"',
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
    "eJztvXtz6ji2N/xVVPmnu6s4eTvXvSf91FNFCHs30wnkIWR3zzmZAoGV4ImROLYJzVy++y"
    "vJ9yuWscFoq2qqZwe0ZPNbuqz7+tfJkpg2NE67HwjbJzfgXycYLhD9R/SLFjiBy2XwMfvA"
    "hlODj4QrTbfHyB84tWwTzthsr9CwEP1IQ9bM1Je2TjAj+H1OgKZrYD2HNrAJ/X99NgcmWb"
    "foPxE+BX06mQlmc4jfkNYCmP+pIQPZSANT9EpMBHTbAib9ALNZAcKadcqerpEZfbyO3+p8"
    "0At+wZMlNG2MzLGuTUCfYATWuj0HEIMJnM3ICtv8G90CkOIwswF5BfYcAffLG8CetaHzvU"
    "H6bODOBiyELPrIFrAI/T+gEfonJjZgbGH0L9iy4esrICafzSbEYDOz5zsPWJyC3/mLgMgb"
    "0rnoq9gMCPfjH+ibGZTuFEwwQprlvusSmQvdsthv5aNNBDUKJ5vAhu/0baZoQ7DGn06RpL"
    "NYM7Jks2jQhhMwJ4ZmuYjTIRbFDeEZfW/2C6wWgBZYGlDH4AMaK+QwbYX1/12hsU3eEKUx"
    "Kev+5+/0Yx1r6E9ksT//dfKqIzox+/dJ8Lv4euOrjv6bkaA/lybib295s7gLGq8Mg63azZ"
    "Iv2hM+mC5U/sd/WiDyhJmhI85ANqz+xwULZk/Pq2JONnD5PubTRk4O573552OP9vm5d/eF"
    "j2R7dDqeEWO1wMHo5caeE+wPX6107ZTRsO/eEEUD0h0ZOlHYq7nnj/eRs4joB7a5Qv7q0Y"
    "IPNPQKVwY7l07+z+sKz/h+do+5d2RiZJzqdHNjtP6/7luGKMbj/mA0fuqOxuOTxInmAhU+"
    "e9yPZhRVipiObQbuv/7jzBtgwz89YQ/o/Noe/nhx/RNHg1j2m8m/5Mid/IcT0v01DrgYAO"
    "6wMwr4HQXM1hcoHXSHIga65pKcev8oA773QYB+cAl4YHpw7RfgUe+h+zRqPzyy6ReW9b8G"
    "x6k96rJvzvmnm9inPzr8IPQ+c+46fxLwe2/0K2B/gv8e9LtxrvnjRv/Ndh+9I20yxmQ9hl"
    "oYE+9j7yO+UT22vlMMk4ztzKGZzlRvfIytFJ4jZOTJAv45NujtaM/pn9eXOYz91h7yzXN9"
    "GWNW3/3mnH/1nwi40UO26GEVpdrh0HKPpKagvcu5FGAauTWLQhq9ahWiEUSjgkFRSGPihM"
    "I0hqlNzLHo4RqlkvCIPbsucMSexe/D4IhlX6UBLbp0Axq1cNPw5H8JL1yPSsKFe/7zzwVW"
    "Lh2VuXT5d1GsuUYsArNPUArhhq3XKMCXRfC9zIb3MoEu02SS4P71adBPB9cbH1dY9JkN/g"
    "0M3bLrWsUhTXG60g1bx9Ype+whNESGT0R38SD+8aH9Rxz9zv3gNn6msAluKSuY5v76HlIl"
    "2QdTOHtfQ1MbJ74h5yRrbPKrxfki/gnEzMLl/uL/tHzT4qMjTI+gYWxOUkyPke9beRZITy"
    "y3/aFbbZDtkBlsSsg70DF41d9WFKobbvJz5FJmsHKNXa5UZTl2PseUyAY6FrwFHcwMaGwa"
    "Ys5Q0hi5lydut6Rlmm0OrBGVMOM09MbONtTo+ENnACTwvdXfetjOMJAFRDF4dVzbufdzXT"
    "fLG3uD//rL+fnFxafzny+uP19dfvp09fnnz3Qsf93kV59ymHHb+9rrj6JnH/sgpuwjzGzY"
    "Y3oi6B+Qv7MQC9LpFTfKcYO+k3N+F2eAT6Iw3wHzMfpzqZui50+CVPGg5CkEN+ylxE4en0"
    "ahXhZ1yx5rqxSdOR/3gEohXw75GcQzZBii502ETGFfDnsuqaDxykJmihkjD/44peJAOQ7M"
    "EdS4+iYGf4RMYV9y9RvGeIcdkEKtOFGeEyV3QoJU8aDkPezYlQRv4YBI4V5y7ZuzOT1EBM"
    "WfMJVCvhzyK2zo+F0U+TCVQr448ju5ExL25yTPBhiNCP0P51qPxb9SBSGFSVG3wbGanINP"
    "g+ebcO0b7GMWd/r7nXhl9lWn/dRp33Wd2MyKnDQm0VYzO9tJE/6+leukcUYKOmkcIhar7D"
    "lDArdJCyA4mwNCl0MLzMmaR2/TX7LxPC0WoPLbBwvhTnXHVDn3Lo4XFxhBx0uESjlelOOl"
    "IdeBcrw0lRvK8aIcL98jD5TjRTlevifklePlcNgrx8uhOaAcLwdc/crx0iBOKMfL8RpDHe"
    "vO7sbQYJ5jNANtN4ZGrGB1G0Pbjp3wjuOTMIWGvm1tMYS+mXCxQGMvUc+Vd7cbREesrAKv"
    "rQCxZ7UECJoYaby8AwFTBAxC3unfbNAbhY5OZpIFmNCHjAmeAIKTxtAK5xWs5eBQ11OI4M"
    "DZk43cURUbVl32JeBl5Qcycnl8irzyA3VdMIcBmJUTqO5ucBfozndDO5jnGFfy1rshupFr"
    "vxts+tbTlftjkpdD6Ouit0OMZOvt8IWdxxAsCE8NIriVONJ5OSHX1/VKTFbux/Fm3bBjfU"
    "H3Pq8kxIgA24stnoeE0RpZtlMOaA5ZBaC3Vcolsv/Hp9w18WI6ls72wN/zrqBYvZ2AXFXH"
    "kaE6jrMCUm+o7AI5PpGqkdPoGjl0p+opLq185vpEFTC3YZnbMvHWrygY5W12Dr5PoKocFK"
    "tyoFt0NpzqEybEQBBnXEohshjUU0p3hFjnmXoGg/vIjrntxQw//eeH2+7wxzOOPB2k25m+"
    "gWbpo80FXaAqStPS1o8W1IR2WkDj/EJMpL/h39Cmfp2zGcDuonUO6ZU47HVGJ2kLuAJwd4"
    "h8PRJwc2JfA3APU82E3pjvJymKP/+8VUzjn3pjt6r6v5I1/SqkQf9gUWVN5+VDbJ1Fp7Ii"
    "IsyCS2Gnf5iI1xxB2inosXrGlFy3gEFmzKI73VBNnfAIVzbIuolq4VxV59Gw7rOSqv/hX0"
    "fQ7ExFGNfo7rzH2J6bZPU2r0fnb9od1QTzXdURvlZGrNEWQTY91KhOMdbD+mjFWGuN0DLN"
    "tZ8HdUC0R6j9T44W69jplMA828+SpNzR33I8lg7X3RKxJWA6GxKMRwkRqRCIcmEomv6GLC"
    "EjTkCxPyvOSV0W7bqrWFMZSaeTaWPxEvAxUmUKbZopVKVVNly1rKT4pc51lczal7qDeBHl"
    "0S+C6dEU8xdPuKtrwv21MGhDYxOisXRIyPU3pybler45BaPAI8vUsqhX1ukxg0JaIKPOcB"
    "Xv48m8U4+F7PF0MwFosbQ3N84wDzY60FwZiPmjV/RBun1K32u1pCor0vjhOLnxGvjwB64h"
    "C4cyNGDQDeB1DvLb3WzAK13lu/e08d2PygutvNDV3M4NNfkd7fUcFsPo8SQi4rrDJfRSXh"
    "XyUl7leCmvkl5K5/gWATigkBDjWjzBlp1q0skuye4TNKMmO3veUddkjzAjLH8I3xlxYqXZ"
    "NfnqaJproLmsFYgJYKK/IKIhEgVnfjSAclhXbFWIL90KkPUMB5LCGtqtjQoCePTMCpn9lG"
    "MjWsVsOwLNlQcYcXNFyzFTsAJWYEW5afLWIZMVawbMTCo43Pr4hjUP9m0wLdZdmH0QRO4z"
    "CouwD9dzsnC7CXsJCkijz0oaeQ72Jszo8wSZUcexHXE70XKJMM9kYz2SeQTCO1raLNhg4s"
    "UlTHY33PBt2OINVnex2+T2B95xbmUTaopNaJWGeLZWu0qFvKRKe1Cb/B4UWm8jJsHt4tUi"
    "cYtGZUGXtsnGg5O/Dnr97t0N+AfRMdJeMFUjB+3hXa//lcVLTQm9yygLXvCw2+/+3r6/AS"
    "Z97zU0XnDn1+dh/4YeuCuTHpSP7b9xGqfg0Qu+bz8+sXkNuLTYvE/d9ujpBlgI2tYLfn5q"
    "f+3egJVF778XTO/a9v24279jBG65KvorKRVVdfksM4PwWe4GneeHbp/NRJfHimWI0dme2v"
    "d0Mose1fw92AD+Iuxr9uZfnvt37MXprmdzUl5/7d62O7+xl4fmG2KXNv28Oxz1vvQ6VJ2j"
    "XyDT1l/1GWVQ5JvxsPsw+MZfKRgxNtGCfLD3e+iygIynX3uPN2CBFlOqQs/1Zfhz72cG33"
    "q/9bE9HPW7Q/qEL93hkI3x7gT65sg02RjnO4cN7DPGh9HgufMrxY2sZnOGWLv3wACD+oLO"
    "ORx86TFwqAzwqjN8Rj36CLoYbrhjY2whilC7Q/+ETnq/+K4rtOly9lyi36dqQy6jhYIJby"
    "XsUCEyxeBGM5jJ6EK2X5+gGbbfo+/H2aAcoeOx9B5PipA0mDbMJthMXKs3CR4i++pIsS2U"
    "fHVg0+A3qj1kFAlJjGkVMw9+hIYXKKrvDmc2NBYL9UH1GMIzdrwJAbQA9BU1FgClmfDVBj"
    "xx3jW5LVdTetHPkeb3K+Z9iMEbIVpatf39PFTUeOfN50qqdAOZdMUp85oM5jX+/wnIs+1r"
    "3njp4s7PChnYznIMbGdJA1vozCkKcIhEOowvi0B8mY3wZUpIDj+LEvhmp/wEFN9zqo93gy"
    "SRG9FjOiPpJETTZKtvJfaJ7h+jfLXVN0/cD/pfveFxXTYGOruqS8UrRSmVqajRpiKPWWLh"
    "mFEqKfbXHjxYcdlUZFPFaVUMYJN3VcAtsX0Vp5NOqKpsXwnk0oWj+qE91l/TkoZdyi+/DZ"
    "GR1ZbKVaF+p7P0Xo/wiMuyufynTitJVj6cSCJc8QS4NmBh7J5Jwp/hBtyaBP+TEjzpxgeL"
    "QvpKDK0FHhmv8WrBstMYAXMCLxGLbEJOdppn1GgBCyHMYougYbA4JWDpb5iSpRlGDvEKO3"
    "QrVGaMMnfS0ZoxGhQnVL2KbUL8noT2aUG3TGZRCI+mmooQh4XXKQlxcf7p2i8Cwf7IK/vw"
    "9NC+vxdudRFpbJGSr7zjHRvLllYX7faLlq5vZLJCGymXrf9d/oXr+bHCo7deuU9kgVj2Nr"
    "uR1mTFEqn1d8TicucImk5LicA/4Jj5dQtg4lf7An3iBwPP6GwWuzzTOvzW+yhBT8MCashV"
    "xlROt7qZlQWkgAVkurJ0TLeICMZhGoVzMZz5AWcKmR5CJDKiXATjbITj+KIFTCtSn1PI3C"
    "OQEdurIlWw6KhsfK8SdbDo1cwi0kUwDpFIZzc7+7moxzfX5Zs4KEJCjIg1OkSm/DuNs0QL"
    "qHG1xke5cX/ZxbAKqSMFDX8YEPMNYt3imqVT2slC5gfrT2ToLDvlxpP8Ia9izMppviPEai"
    "u0wK9DPlifcYvdh67xTykfWPtk00qx8tX/PEF9hEE8fkebChSSWLLizEQwcOgqZUcSZccy"
    "Vm8i96s3XjozZPVVPJUeWa9+Ez7rohh7odOpEHskMsJ8dVVICL/KEcKvEqdImA50Bvf3VK"
    "QBLyedl5MYQ94pCOkLfntyrkfbZK6cPHWH33qd7vhxOPjWu+sOb7z7e+zd3zydtd/v3o/d"
    "9FGe04rp/TAOSTKHT+o8FtvASa+7H92qYtsAU3r+SbDQ+R+m2SPCz6POfiCu/oadrUwT4Z"
    "nYMg7R7BHl7vNwPyhfFAD5IhPjizjEazS1dFtoHYdIpDPB1FSlEdqrDHP49pszoN4j2lQN"
    "1z+QIOYnj92+U8liibBTxqLdGfW+dXm1AzrfC356fnp0KzJYK2vplmK463bunbIYGqJ6NU"
    "ZamVv0rJjxLMd0ls64MtUcw4QqirNptrMUHgvWAo5SldqYDePpPioC6290a49XS9G6wDE6"
    "+eCu59rxYRP2ZKWQSgh6HS4tE/3vSqfH09hC9OHamBXdICkJ9rldt7InUV24BLpwsT5xaE"
    "EEwQ9RKbRF+svNydoaE+bFGLvOEUHkM2ZQXBDgQtSNIyKzRimVx7dxUmupwF2vxCp34SW3"
    "o0C0bjuY6XiZn4zWjVdxVjHN21CK1TfeFbBEZeXjkimLLSzyjnbef0t9xKaRFCIWMkF/tO"
    "WFG+yE1ZMzi+RQUSWNqmi7QkVneV5KipRlw9fXHfHxppDxKIcYGhtr1yP82ZKp8FtUnM5U"
    "ZATw6fBJZF1DDkRjfcF+bSVI9fhUsuLlFbvj5TV2lQmcue7YVLLihfAbfEOL3bdh159IVq"
    "ioZE4VTWiMIbbWu6sy7mxtPpmsmHEpSt9Z4KSz9KTVi3X8oduwAhtCz59IaqjQ2NDxexVY"
    "oXvdyVuXESuvp8KOQA3daWSFaUnY8DG9t0wd7Xqm87m6XqCfjHDNDATZLDuLos40ssJUyX"
    "KSeiEtCLbnY2u12BGkBzbP02ohK05LuCGrnc3AfBK5IRrP5mi2q1jgANVhM0mOloZsqO8q"
    "HDhw3QVTyQgYa8W1qwJDp5DUhucWBPQSNCopDChfC9xoCQ/dMJBG1eIPos92XVq3fLKeM5"
    "esiFUDlYQgCSWfhzym0DBSgkQ9MAcYjQj9T3GHvDefhAccSzqvAqpbdx4JIXpDtk0nGfNa"
    "+ygli1Ecra/OlE/BjJLgJlgBwo9LSCkBEY5ZyKkB4fiz4VIf2/7oIlVg0cxENu8k48akWC"
    "0wWS7t8cvq/Ofz68kp6Nks9cRymtQ4zwE/TlYWMic/8S7VrAs1sAkx4g2s+V8m0VYz2+1m"
    "zYrOsYuRgppaEPawb6Nqwx5PUQZVOaDezAdNf3MrWxZFOKBQhS9i+CbTcud6WpuWbHC98R"
    "Iu37MieeVn2YnlZ4nMct0au8d6ipCyJW8hRKiC5kVSF2Zkmaa6ZffSDSj230y3fpkwDe5a"
    "2uaqbIUyrDiKbIWIr+nPJU9nE2dzlFKxudFsNtEHVd/K7OYopUqYbzKXDWjZY6qzluFznF"
    "ZxusmcVg3YqzIFREI0mRFHFNMIlcI0iikzoAkCGiJRaKb0hImCm0RWuIe9XDkirVgD+9By"
    "inSv77SfOu277knasVoBqMW90EeKa/QuKQCtc05WAW0wk6TQRq6UdGizE8yFvLqCDqUHqB"
    "uZHqXgy1YBlxIrXiPoU6LYGui/6Ib2HDq86PcaYRuQlc0687FJb1g/Iot+y5w0lrUmptZi"
    "H/2D6DjsuKEfsdKhCED6saaxYtqpvqP9PFWw2Hj4klyZ9NpAqii4FP4nj5sJ1POa1vokMp"
    "rxKy8dqFxQtbqgjqE3z75KltbSmUe1jBE6jI/OtqNM8t8Fm0vaaZWJ9kj4ywucCNq+wjTK"
    "+NUQU+IRHYLHYktsKKTVGhMzKhwJY1q0zFEzd/1WTMNnnqitK1F4y61uP66mdMSjM1vhCh"
    "JHwoFa26A/QstibZ5Suw46X7UKmAeXobEFbIN0KFhC3XSMcywA25nnBwtoiLf5Y7HfrmEO"
    "OC9vAtYO0PrFGc7fBLzT29wCum2B5Wpq6DMwh8Zrmlmw/geWtAgqM6AMZkAVhh5uvVvIAp"
    "jbeDfRvshEGsK2Do1UkTKzi12CTjqD4NllMbwv8wD3vkzrZce/zG1m55yE6f0FR/S4yjKD"
    "h6mk2Ah56nD3j1FEE07E/Pra8P2g/9UbHg8ETralGPOydSlyk/7WwxnQR+li0Ov1FXX7ua"
    "4d8cbe4L/+cn5+cfHp/OeL689Xl58+XX3++TMdy183+dWnvHj43lcW2R7BP7UngrWhmkBa"
    "CuSW7IKATiUXCCQXKFO65DY4ZWOVm78zqi0xyaVcnkqcWG3mRjNbGYCVAfjQxsqtBuDDxO"
    "VFDZVppre4JXO7AS5qSS1qiJuaZE0xAus5sTybGJhDC7zpHwg7li8/Pg5ijX/i9FIDTi81"
    "gIkNNsjmNRl0i/45JdrmBwu4/SfSrHF7eqoq5NCs46yVY0FTUV61Rnkp1UlyaUtFIX0XbA"
    "7C8AVF6wShildR8SpKXTkydSX9KKgA2Egy0FFu/63gJk7AJmmEQ6rcfCBz0yEaOklRCCPf"
    "twrog6ZLQHFxKQpog2ysEyHB1otmAR3zKnxJ9YvQ1dTi31EdjqtuBj0PgG6nqXtVTZuiz0"
    "VSq1yN4O9KyVNKXjMvAqXmNUugOTr5X3nIpOev0kJ2u4CUFiKn08TrRJ0iHYeaVG8VjK3Q"
    "WAEHCRdfmUDKHCxIoyLsKRhgY8OFWEdKYbWkWWTwjJB3HTGvhEVlWqTleUB2nVa5OJp1+D"
    "Rb+pXaxaEqoH4XEpKFEC7B4xCZYnCjGaw8Wd8Fm3lZpTI7OUKomNxoJrtirojMEyKRr8BM"
    "HS063LJkIhiHSKTDuHrBUhXvVd72BsKp7Fz79LarUrNVlJodUoli2OuMDmZD5AHVHZ76mG"
    "ZHDH3dKmJLdIKtg1zK7RbFX8kakFcbYWCRBSIYAdY8XuPlSOlszDUOuT9cN5B2w2KjAZzx"
    "+VvOH87VzQcxBz+AhpE0MNbylBf8ggd0KiqgcRc9grM5K6xww82TusZMk8yTCF5NsuAGTP"
    "pli76BW3RhTcCrblo2fxc6t83d/WCBkM1eiDhTZ3v63VThNV3+VNxUXv6m2jlTE8GzhVGZ"
    "MsDrFkXdtZ9AN19jDqiUutxodZkfjEnuZiby++OlyeE/P7v8dPn54vrST933P8nL2HdyxR"
    "MS8eGEjOdllnxBvyksWqyWxYSK33mJc2iBtanb7NYnThIVm+S/Vkt2Wy9OwYh+Yuj4nV22"
    "7FsWEEn/846soOK542xs8Zs5KVbU+BzlyDyeC145Mmu95KcrS8eCFr0wjYSSVC2G03f609"
    "Ix7uLVIqHNR4VWl7bJWJ88dYffep3u+HE4+Na76w5vgIVMVuxuzHwouobMF0zR6fe79+PH"
    "9nDUZ0Nmc4jp0TQOGTzEuVWIWTm8Svj2mWpqCqkVIZImM6nshiiCcDbAcXxV/bp6j5pjaL"
    "KwP4RVmwWlG6uwEMVmleDw/fFXOdNr9/4qV2UVrkr6CqD/fH9/MFclbyOQZkT0+gtk2xD9"
    "VgZFMhz8QugLtJjSf8/1peeOc+E5BRPWF5GfsBPQp9/c0BEfOl0NLV6ICc5maEn/4hWZEl"
    "bDeh6xLRk4xNq4qzBSiD26BExi7NaakZ11mbO7v8i9qFT1d0nsoXzRJCAvZkjyaJus550M"
    "fuemIbLGzGTUvnvo9W8A1BY6Zn996z0NhuzvD90i9Ptht303HvTv/3YDTATpMYiNTRkzUv"
    "WtJP39J2RbjVJJFzBZi8EjetKJSPJRSqWtNVqa9+9sUS5HCJXG1mQea4gKkPpHydy6JLXi"
    "dpO5bUDLHpfMsYvTKk43mdMLyi2qmZSIxE9SKotMVPxhUv14il6JuZNiEJqilNi5H2ylUQ"
    "8ObJs8IkFVZfo0xNarMn12yfQJ0lEOnepzrMjumOuTaAgbFOncsReshAVNI4v0zYRs+E4Y"
    "fWVzSLQ4o2nRsxmyrLGJ6CtbuyLV5pMNnblkRYxeOqywVEWQDZ3ZJMesmsbVhTtWHyVGJn"
    "pFpklfa9cF5Uwj0YFep/94ROzUHBT+eatABortDRTxIcOVPWcNd2eQlXOmzzgFE/q7X3Vz"
    "EfXt2qxVz8xETj6JNafKo9PqBxOnXjRPEOGl8aYIYbcz0Db/8p4er5JVmqUgtXKcsw6bk6"
    "BndyYOKJrslK3EZllHV2LHCmyjZcpxn9OUOEImTT7jnnsSqyhoyY324ctMlMtxWuWeaTKn"
    "m2M3PWiyZYVWU5E4zm0W1gFGI0L/U7N9tQnQV1wvfCelhuOYotR4+G5TasT0mVPAE955O1"
    "KnR+kCboBGwCsxDLK2nEI3Ex6QO2G1a6wWmFA9QSPmmLnvJlyjmOjWmP4eY2PZk2zlpaZn"
    "KU2lWYdSnqaikjBVEub+EK4jCZMDNk6t/+Q5zdJBHldaBKpB1SEqgjl2mITpQGdwf08FVv"
    "By0nk5SUQ0OF20x3NozUWWfoJQhT0XOWIMiN9WVHQRgTpMs0eUHc9o/ThXH6bDdNN/EiwE"
    "cphmjyA/jzr7Qbn6KjRUXBQTR3yCPeJrUUEXLfYEcRGEswGO42vRJxuIXXxpfjFCRXqIM+"
    "zTUcoY3FNKWhfe3j26X5H6djC4j1htbntxM/Tzw22XniIcfTpItzPsoyGFKX1pb4/LjE3R"
    "5LjMaCTml16/3e906dw6Zr/sBT89Pz4OhqMbYK2WTIF6wY/Dwddh++GBjlqa5M2EC2dLH/"
    "7QDxRbwd0SJdzjZvE/OdrdQmW/sdOfd+z05xWEPpVecUCAAyxA2mIWOJviJ3pPJIkV9gLY"
    "q35iZRhwdH4W93IYlwv+T6dW6TC5Qesx0JJ4q0IlrZiPJX2d7RBvXUWMdXupyxxifZBY9I"
    "Ye9flIMWthhiIrANOjM4u0IFHFkU4yriZk+NGZTfbI4RnrPrIZs5DMncOHnbk6dCpZ8bK8"
    "OkI7IRXqpi0jSEENql1x8qpsyYiS2w6IJ3nvnjzDpioYA3OMkgLCb/ANLdDOGVldfyJJkV"
    "L5Mtsx4hWQOAI7wtTzJ5J0NTm1osas2UgVUKF7OpGkUJkrbI3hkjdPTrFwiMnpG7KyhytZ"
    "VxWHSqPqN1Y47ZSxFrY22GnpIC6ZF0y7HVIveU0iNAWiXx+ItuK/LxH/6n7Tyo2ANemgmT"
    "1eBGOLRMJC02bJcBC49E4zR4i9hpE8TnUOP1LaRQlTp9Z09d7bMXlZxupN9X5sbAwrZ08C"
    "8uygEW+8hBGWl0V84JfZPvDLhA9cBQj74H4uAu7nbHA/J8A1ka2bpdx9UUqVVdVkb1/0Mi"
    "l6MUSpVE2qLf0HHLSqcOsFMx0nsNvrJ0VW1g7+PIyQtqubiguGfeToh5IAHr1A6W+jB/U0"
    "JT9BAZVi/a3G8BsoJ7JAVWfdltDiylT0vKVXVNkbY49gq8Y34voZcOiARpDF22+sifkO1j"
    "rl8oqpb4SpZ06NFMtT7ZL6345zpWqD7g9yzkt3P6e0+FAaYVM0wgjDiuIeIVLyVlwP9Je9"
    "AKQRIgVpvggb2Mh2lGClu/viAmxkp6an/yeXrgJ2O7CR/SqsGNQpoTwaEKfJJvzzQlLJ0h"
    "u5VRz5PWYutlZT9v2UihI2SUoc24crE/OxCxTKxKxMzMdpYl4iUycpx0WxxMOAuslgnzwM"
    "+qNfWXOHBcH23Ni84L9120P2wQZBsymtHpS1//uw9uszNF7oODV1MacYZYywVDnKhvH1MA"
    "UpZyvTRHiWYnDNvlPCNA1Ory55rVwUOMouMk+yi8SdohxayqHVILW1ModWpS6I4zs0Crlp"
    "1hDbFfiz5AZJhVOrcOrKoVI9LbJQqtXy6F6facbH4Gbdan8sZnocYMQ6SBismQSznZFXXp"
    "3Vqf9zA5ZwYxKGDFPzWsAkrCcmRYz+E83MlW7Tf5+CyXyFJkC3HOemAWd0TqoYv/Gp6MTQ"
    "IG8r9IMFqGxGVqbVcuq8niVNm4d/HVVLtlkSa6uxRtIGFeCUzUTaIGirN5DqM5KSc5MNrT"
    "d+jxUHp+TPuk6CuhcuPfuT4D4toGFk2sFckv21YzmrC1vH+nVx/unat3exP/IsXE8P7ft7"
    "x6SVMA6oEivV5OJzL34lcasS2VSiBj4D7lwrxHW3ywjPvs1ERwmSidjvrAajIZ9LVqQOYy"
    "w6Xqj2by06Sqz2by46SpgQNDErkcVDB3aWCugcT6uFpJLTGk3nhOy68353ZpFpPZWtUEDV"
    "oBw3SvESBa4hcuTNJ+HaI7o2G88M3S1TtCtiAzpdx59NQrwQ1pZErwasbmguSaASdAJ8NS"
    "FOdQE4X7TyHABUW0CWNX7zRxaogGGxMm/AqRrHWkzzKYBNAGEWeTfQ+MdJUANs8hMgJhtA"
    "jwCn+IWzVyjxjxPnn5OfWoA1vKV4sbF0Bt3gmVKMPq2Qxv5f4gW/YLrYkAY4WhZ7hQ2AFp"
    "jrlk3MzQ2gT9Pcrtq6BdZzhIFFadkb2fRSYf2z4ZrS0Lnf4Ad9TYDRmr+wjgMHREHXwr9O"
    "guVxwtFwQwy8l2D/dn4Xzwdj3/y5NL2CiO6E7opxF6i3tfg0f9KFwP/gWzf0sGDS8NMqfE"
    "DAtCofonwxjfHF6G5MkEiYqU+kysc3OsSUn5qizPWJVPhwk3kbvlpE2BumUxxuMoff9A+E"
    "U+Pnsp2OYZomZ2KU9DvW0hcxIkMVFT0iRKqlRqzValxoLIpqglAhG2vMF1IuioIaplHR9P"
    "nR9JZXNn3HWHrZyq+3YpH04TWVEUefPGIrwFU2U1wc18i1UgBYFKnJviO4MhZ4jwOcuGEa"
    "Vb2gzU1nQ0QhtVLNiNEBrQLmRDM0drtBEQOofegWMQG03i3wyv7hm/M8M12LF0iif5oIWg"
    "SfgomGZrpnbusTjG6YfW0NddtKsRfW84wdrHTBzLWZ5up5BMXP1+V2tCsqi1xTLHLOghdR"
    "+gIKCVW+q0Iq31WOyneVVPnCG0fEeBKmU7bPRltPQieuIJOjlMpG1mQuk5U9I1kpD9vLlo"
    "TIG5zMf/K1963bvwHcuPeC77qd+16/e3cD6Eo1dOyULDt82RJv34hZLKNUe0yWqEsq2IPF"
    "EmJrndaaNhvlgEI6hGsREJTnTN4746D2/iMS+ZRZWpmlmwXq8ZuljxXYInbpw5hMXehTbK"
    "UBU7KNpMEKKBJt+UoMDZk3PExwurKo6M2MlqysKytRwPqJUeYDC5kfyHINmBRZm85KRXUb"
    "6gb9FBMbWQBizYuMTDOR1vkkQUOp+yyX9dCczakW4inHDPGx2xa92sDG6GP39RwOk7nZ6y"
    "NNxI6Laqy4+U+aQ/y2lyehBV2BVU5fHzPqhL9SwJWBvikGelWGuF7rRnizRzH2BLJUiD0S"
    "GWG+uioC89VVNszud+GlHqYDncH9PVXOwctJ5+UkzpAVy+wQWvI+hXTmpupLn7iC21j0XI"
    "nTSQd1LaeLI5sIwOwTyIfv1WWhY+Uy51i5TNT8pRgJLWOfQDp8qz8q6LMQSjFY5NRO8ymk"
    "g7eW44FdkDOiia3gEI2EKBcCOQfjxH2n22Il193x0kF7VmgBn+Us4LOUbIbAhFFckPBJpM"
    "P4vMjqzV68iQMYMQvY2KaKuYB6EqOSDuTrQgv5Omche9+l6Sfsu1z9xBOEBbkSJ5OOLfR0"
    "KHjA5J4w2ZzhX+azJmJeE3GmRylVsF2zXeoRS6cQmyOUis2NZnPM+yMUORslVREyTebzBz"
    "ItPS0GPbMWb4hCmnq852eXny4/X1xf+kV5/U/yKvMm+0xFnWNFPTVRKhUhs6UNkoNWEmDx"
    "NkjBTMcJ7PY2SJGVtUMbJKf4UhJzkSp/fmGsozzut9b/DaXg7V7iNpr6J8nqjLqaWMzKbj"
    "j16RSywhNkr+4IkoypvhGkVA+kYuuJTrLrhut6xkMJAdLxB9FnuyLUc2aR6VSqM6STn+Ap"
    "AZ3eyb4tnHOMvYFbYzp/90IqMfrTBkuqxRAMrDlZGRp4p+rRKRgiqIHpBiCq4mwipS7Bek"
    "7AHIYLXvJOVW7+OqXBZEo0SkofnQzy3O+jBaM+I/G+a1O3bYRVHJtccWxwRcET1UojRKo6"
    "UywvzwFHNJAnRiZjAFsdrvp0d8+IfpoO8/79PAcyN3b/GEUsjR6KPz60//gpYm28H/S/es"
    "NDqHfuB7dxG5aO3UTjmBhEiIEgzjBh+UQxzKeUqi7Q/U/2i/rtYHAfQf22F4f1+eG2O/zx"
    "jLOADtIdk0vSXhi9b0Ws7FFK5U1ptJUdaXqaGp9pY/fH78/C/nNdt0PFFnYTLUg5v1SUUr"
    "mlmrxhVOJ23V4UlRC7n4TY8Mn1oVu7d3RjppGhO5VEqNduZvIxyzA3hTEtZHYam2GKAjnF"
    "TCtxMnshz9gFc2b0Qa90xzkFDi3ALn6kpaUJixEL2oD4z3EWuIl4OxSVyiiZCUip0HtUoW"
    "ObSExKjZAqxa7Rcmro4Cx6loVIlIyaL6N6zp0dJVTJwgTi8mloQTWwXEtvwfs0ZxZtcb8v"
    "InTpwdAiFVx0AwHidHhj7d9sQsUl1mPOmc06Bb/PCfO3gdXSIJB1mKNylIWQRf+/FfaqtZ"
    "zC1UCDm1/4dFwWeyN0JKELj5HpFjBXOLW8y4FeY6faL2QdqvDx51KnO7bqZnPVzKrky6bI"
    "l+ElUxT2MI26C2MyJDs4hP2LESIpRHflXTycNF6HarSg1zx7nwTef30a9NPxDpHE1SF9Zo"
    "N/A0M/5jDZNOgZGPnQx1GOHShsgjj0VK8Za1TK0GcwPfQ2z8GbJFaOXgFHr8qOLHUCHZs9"
    "ICTWCrI5SqnY3Gg2L6A9m5fazVFK5YRuMpepKl3GgLuqMChHcXf//USyBdHsHiJigujxcL"
    "UWOVQlyaok2SYZ0HdMkq3Tht52ynmfpJjPva9aWzpD+oO22swHGAEbYYht8OMLBXOxhHjz"
    "cvITIK+8OvnSJNpqZp+Cpzk0UShfxStS7uQsak6Rct1OmsNreUKKpft/TtyZ/GLf/En0L1"
    "469u+5sRC1FaA29Fc027DTkpGYOjTGCGtVW9Zjv7W+XzG2dPfgqPYBdI3qH2i8spBpVT/7"
    "HEHN3xPVTm3S43FtjZ2AoIpBh5Y95sDo9qaWCuZkSd++porxBsRjFUgkiaNH1URXNdG/q5"
    "rowYUqsuyjVA1uOVmSKddFCkpfZ9eTvk6Uk04KLgWXf5JQPrjPzj8XwJuOyi7v6H6XWt2R"
    "fpe7B1Qx1EYWQ1X1f+ur/8sstP8ULHAfppEO3xpO/JVJdaaZ2AoO0UgH8UUBhC8yAb6I42"
    "uQGTSEFnBAIR221XfBVv1FVH+Ro+0vArWFjsXrl0SopIO5nhbuHDMx7TFMIx3K1QsSS5M4"
    "qZipkYUM5i5eLRIOr+jhEZtjj7Bj99gSgP6kP+h3KdyU8gX/v+fuc/fuBtBHrpD2gu/4dx"
    "r/7ku7d8++e6VXj1OgRZRdRRTPbLXzcx6vxuu5kPCXRivd9rgqdAhd5RxCVynNjsLI+Y4b"
    "kbiW9BlUjEuTY1wiHscyh2Jkgiablk96/W+9ETvodPzB0uBf8GO3f9frfx23O6Pet/aoN+"
    "jfgCXCGlu/3JXGCy284NGw175ny1CHhvvXuPvHY2/IZnPdtDw4k83Z/hudks4DN3Qa9vfT"
    "aHz33GWfWPZYW9ETt9Pud7r3/NCdMVCNkudu9e24Uly3IidACrmKU230/vecuinB/sX2f2"
    "SCRu//6C5+er596gx7j86ut1bTYGyJnXhWxLR4lm1bPEsYFyPedpE9GCFUu6/Ruy8a4iPI"
    "6ASxkrSazGszaNZQNJo4RKKiiXeIJmbRRWuIy2VXJanVPmv2PgvF2CUZnbXTQkR5/JWKt4"
    "xf8XKz0BrrmIVWJuHLzf6MEqrMT4HMz3g4axT1zBKwcTJVCTYObCSStyCqERoFaRzStDBj"
    "IQtBCr26T5t8n3qx2QlG5yRiBSSqK0TCyh7KOikMaIRKZbYlhBYunZdYqUlKtWDzswadlZ"
    "jEWDxrMJjpOBft9qzByK7NyBqMH7VVIOtOc5TLdTuqwV4tAGlogytktyCbPAx3qGUObfpS"
    "05W9eznzdjCTRIdFXCp4M+FigcboY/d+no/ebN0PeXt6aiZ8raCLLtP07thUksK0oFeQsW"
    "vLShenBz6XrHvQROzXVoPUEHl1aGVEKsNQVQKnZ0uqshHR2O+DtGc+Sqj+QaY7YjRYIvxX"
    "MpUVoBm0dj3Dn1ZL9q8OtKQ9wVcW3Se7ofTMpriDRTpYHyVEFlV3xvquEvkTnaUnrTCuus"
    "UXOpIMqC8qgmgYxDlIiNSSsOFjen+b+q6n+COfq+tl6EqIViUwyQyQBXfW556gvGrcVGfR"
    "1PSO+yD6bFegbvlkPWcuidYTM+AVLkgXsrmscsSrAUYjQv9T3Oyykg1S8bJ9jukpu3afb5"
    "raWsBvrPlDt7e+wcClSu0740QQB21npugN4qyeM7+AifcGujYJ95lxpzmJ4br/p6tGN4lN"
    "q+qf1Vj/TDW6qdi/r5JUGpqkskw1uDwtoGFkBth5NPuLrTuraXG7sXUX55+u/bA69kdeRN"
    "3TQ/v+PhlWt9ateRLI7MwAb7zqdrNDXoDquFKGFUcXwDibQ/xWjs0RSsXmRrNZNdb5Ltgc"
    "qHsi4nWUSsV4qnYbqt1Gc4xnrTLtNlIOhQrADfXMOMqTYCu20ZOwia1M3DCzbKNoEIe23S"
    "q6CMZuNYuO5tAGMLBOzqEFIHBmSJoxt45O7ToShd8ZzTsf5Fkkg2GtCAOVuVAGc+GBJZqG"
    "XhI7ijSRLVMU0wiRgjRfoDnEndtQYKu5dJPLtwJspYvZjkMb2bNNFGfcWPBscSYIFt8uzp"
    "jB2K3izO9cQPE6pgGbGBrrohaILC0AmUMVzOhrMUfqcmnoSJsAGxmGBdZzLrawATYh7wC9"
    "vqJZSse2+h5ToG2bg8dWASq6/97pMPb/1owsPTGSvRL/jIWisR2lZCsZZKtgfSRwz64hGy"
    "FqsrewuKcqVue+WKH7vEr3icqR3qYq4571aJuM9cnjcPCt99Qb9J3ynqFaty/4vvel2/lb"
    "5757A/wSmC/4+an9lX7Cw9Jf8ON9m5UXNSB+we1Op/v0dMNOSHq+sJHd4RMbiUz6118Ht/"
    "QPlhTBSoU+dZ9YmVALWayY6HDU7w5vvG6XL3gw+rU7HDP6G0DYKcnrwcQP6cN4h/3ztejG"
    "8wmkq9h8cV0A3Iu4XT3UuOM6Aa53USXwvdXfMp3vYar9OeDrPNkcH/xfzs8vLj6d/3xx/f"
    "nq8tOnq88/+x755Fd5/vnb3lfmnY+wIemu1/S31FJ+2Us7oGjyIVdydVdfrp8F+CXhzY6H"
    "8MareIgd4iFCYnDsRMkr/Bai2mPVt8PAXmHRNxPNkP5RKiwhRqoc1sphLQVrVRmtRhl4Va"
    "mnGks9Keu5TC5rXsci28LrlbnYbt/1lPcCOTxgiUyLYPBOLx4MdGzpGopbXe05ihhmT8Hk"
    "jWBEBYcJ/SkEGAS/MdsrDo/8weICc0rizl4eWcBtjv60kYmhIWj3dd+D/TPcD31HR3osm4"
    "dxUPnmZbEfh1daAvmcNp5RMglV/lpsyKK9JvffZXJv+NbSZzJ86kUxzmzQHiaREearqyIw"
    "X13ldKW9yuzPzr7L7c+u+gPX2x/YJOUb23m0TV71J+27h17/BvBmsC/4od1vf2WeIEdeNV"
    "9w9+HxfvC3bvcGoMXSIBuESrmGKm+MzcAdv+kfKKUqa3H2BDOUYtJ+IniPlke65RTqF+0E"
    "EqHbo0nYk0WP1iTMeyMY5I31USnZWSFCrfoqNNkuHNJGRdgcIlP8bTJ/nQbt5ZNP0+gVxx"
    "vNceXpqd7T49nTBBANkahMTxXDf6gYfs+WvyOyBWtkN3O5bkU1tFcjkNLng/7z/X2xZhN7"
    "Lmt7JFiLlfkT9HyFqpKnOL6iNcuz/V4oOq5YToOtIwtQMdiLgmW149if7g6lxMTQ6MfEBC"
    "ts6PgdaS031BbMETTseQu8mZCi1wK8T32LjrN1IyO3obbHveAX/IQQBtMNsNmTvAdAg85P"
    "58Aa++oDYY3OTc+J19dT0LbBgp7xzgvRsT4NHRxORcXEBpSwihJ4fBpXAp0ZOvIPwYpSUW"
    "MetMgjws+u53Ex16L3vGqfQGcZO2vB/SHsAyfPYPfHKXdhU9yFxNTf9NImzYC60Tbn33v/"
    "3R7e3YC1/k96izCLZu+emTN1gyVC9H9jORD4/QV37nvd/ugGOPv5BX/r9u8Gwxv3PGuGjZ"
    "Ofx6KauU+kIi8brY+H7w4R/obplMWlyRxO3Kxljt3EJHv0rWIqxglecSd9CiYLpcLoBQ/o"
    "aUvoWXvXfRiMuvRQ1tCC0Hdkn7Q7o963tvsp98hA/s2w+23wG/vURB/knX3y3P+tP/i9f0"
    "PlUh7aVepsrjx9zOVLqSM6TqtO6mPYx9OUyJTsWIgIkXzxEHUEAKUoHuU2VmwGdUs2eXfp"
    "1thRrsYLaNlpRslt/vwE+R7d+v4nR+vXh4ZB1tY4mp4tkmGXRq8CKwQYoBxz1TvmIma6op"
    "hGiJRzTpVhVf7jxqOZlyKoitrKVdT2WMEVds47F1EF2Hb8iY7yPNiKbOTGVlEP9UY9FEln"
    "DUWQcqdyijIhEPPwlc0hD9DRdCdi794Css8nkejoTBPimcNuR5ycc/CeTiQrVlQqsukxNj"
    "adbsU79z7msxVvfXyUmKl+4xVEZoUsefhDt32w0gEt3oe1F5lNkgtAMIzNPd5TQtiCg397"
    "2QYcjC3YZcCP21qzmgluzVyLLJA9Z01Q4ZSswt0FbsCEtwQcI6xZExZqNjEpv9bWpAUmGt"
    "zQz6bolZ4nLTYPq6xAB4IJn2aS1btgr+/Agt1G9DOTrFl71rWp2zbCXh0Iihm2oBMI5BKz"
    "gJIWfR0nNA6CNTHfWfAd+4tOQE/P5ZJF2tH3gGBmkNm7890/Vosli7Rjb8m9pMBeU+bQF2"
    "g7bRX9KRbkA2lO3wbMjavshfnLr+f6bM6GcFQg/ZHZpSmCEMZYeWH+wzn0FJtEnQoVtNWU"
    "oK3syrXpkB9DtdrSTsdCPsccl2PC4+htgoL1BvzxEqJ7WQTdy2x03a/SKg3Qr3ILDfAjKM"
    "GF/EatHo1MdWKr6NVawmmu6jQ230ueuMeLXsEJQuWDyfcaRJM+djQURjNNjhPerfbCxBKL"
    "WA077adO+657qBp4gyXCfyXTkxQdyvuqkBL1D3fg9tJ3VEegE3ONAOg2WqT0G4mXobuhSg"
    "J9ACfkyg1TKUw0M1e6zf52x6YUvav5YVWWu/Pa3POtoGrQSaKfqBp0+6xBZ+t2Vs2odJx9"
    "AgkRriUIdWUKlTxzh0sX4HtVCNurHGyvkthGbgARFSVCqDSVRmsqKpxRVcZoknbS4Prcjy"
    "ahfIdGG1vr9BLdsRG5msrSHTuGweCCbRipFrF20vQZJdJYEQHeNJFPeAr4qDV3RbgDdCeH"
    "3xlC/4ZvlAVu6QBH43CKcbP1p1lO86+1bqV0qj7IG6Q3b4zGqrrPVr6RxuoePosEYA/TqG"
    "smLqCt7BnJqnJdoERAQN5kdeOkM+h/6Q0fWJYphfFVNxdOTmrnvtd3ElJnhk4FzvhZVUzt"
    "q7oKgHfiiSYgRsmazJAm6X8+bCUcKVFSpac0Wk9R+SwqA6NJekqhDIzD6ClPqyX7Vwda6C"
    "RFSQl/nauheKrYzBtZoI+Q5UzOeww7sVFMtncig3l0FPd/uB+7rov0Vj9J50nFk9fXG2i1"
    "ZJeG8p1Ipr8o34nyncgkO9NL3F6lRHLl9FT3KSTEuIqIOuWcUs6pZgiwUih9UUFKhMtRSs"
    "XmRrNZ+SCVD7JJun2DfZDPFv38Dm5OUhR7/7tWse7AdPRYc4dvVe1/JWvWZWwDVtx7lx+z"
    "CF6JyYuK0+mTivxuUxVQ29mPUm7ApqrR7pJL3uaZmSPbrvDjPYrSoGVXcqLmGGuBx8u1pe"
    "hrmUk3cTKZkm/Ozy4/XX6+uL70M3D8T/LScJIZOHMEtYyrMRPYCI1CVVXJUyKdEunKinTt"
    "FWWJqf+TF0/oEC3VaZMclCvk6RrCtm5vKDBaYd8NG+slyHsimIk0hBasZc0McVFszfPdbS"
    "rAbQCr781aN7AUf0qz0PHKpjO/mmRBxyETeV1n1nP6ie5GhFnvKNW7s+/HC7axcauPVNww"
    "hk6j03lU1xZppFv9zS3BU9TsG1BUY/ndDvneTOrXRdqwX2d3Yb9ONmFHGt0vM6q+mroIyH"
    "E6Cf0XtZjZZ3NosCcIeeIiRBIifXb+uYi/8/xzToOKz3GkMUltTZGNsk8gncPootBKvshZ"
    "yRcp3s4ZWQrh6xPIuILr8NhDKqOOPXdKFOVb/S3bShEmk0mZ/sv5+cXFp/OfL64/X11++n"
    "T1+Wdfq05+lade3/a+Mg07womkyr2AWpke8CEy5SZrtJsspCsI8jhKqdjcaDYzr0gZj7el"
    "OugcBX9t8o7wWFxPjNOVEkvifJVaWXQQ4ymGorspRqp2VJN3lNt7sMShGaVUXG4ylw/aI+"
    "iIBB6BBNKQTVsA0yiVAjXfS+eiVYGXTrrK5a2Yky66sNLL0tXSd2Wga7PCvVeOFd3s5isH"
    "rvkX6vaQ4vmM9oIo4vIM2lAU9XyysY7rcc1SyXgxCzetbLrhxcNvmP+QhY5boZyzHyxg0c"
    "eyIn4sQi0orHgKBtjYUBILOPK6W2TcTPd87vvx2z2fyp+o/InfhYqojKaSaw3KaPp9sFkV"
    "3N6TPqMKbstVcDtQfdJqbkcUo8LCdzG5e4CDVA8WmeeKtaegRwVXC81MFBJcnRGObPMLF2"
    "3p6cBi5RD9l0lFYrJYQjZuRgUj+lhkMtnZ/yMpdu/96UrqbtYZlyd1O/wv4aRJEEoYPFJv"
    "VF9Kgstfnwb97WF9aSkumk5397+pgn3MXRHTYGaQRGQzD94fH9p/xJHv3A9u45uATXAbD+"
    "B5pWfV2CBvZCXOilRixY4d2EGx1LFooGuESMLDp5Yo12DVCkIdopIuCrMWpJW9RXJF3BWp"
    "Res0Rqj2K7oehwKerR2G/GFE27VDeWqe2XFuJ9VMuppm0om9nYTMaxNd0OrzGMxzjNt5e2"
    "3QyGlWwNqzkwUn1vw9xYqTbA9fwJIT61Bf1JXqtYGG1ntgVGEuTXc+x3gymyHL4o5Ov/pH"
    "mmN0t8kEEzwTZjqeKqoyM2Wx6aznRES6d4dLqELVUkzSRNAiKVFOeSmZHoVSnYqoTv5xlM"
    "B4S517q9II16atbZmUp0Z1M1ChzDUGrDtupRTlgxADQZx1YgZkMQZPKZ1UPL0dDO4j7Lzt"
    "xTIg+88Pt93hj2ecj3SQ7kjYKbWIjqwjy54uqVrEABWHUV+wvg1fX0VD9UM0ClAV2LLPwJ"
    "agrlZiFVcA8JM3j6TYhnduo8qVuSbPtMYyvjG0gHkplBZTMFLI6Q9JXll5MNcuROein/Lo"
    "d9fwc+PUkIW2O74FiOkE77AqmIyaxc+7g8GPE2iN2a+Y/JQRIFTzQ1/wC+7ZYIredGzxUm"
    "aUyNZn78hugfVcn80jBXHnTm9MHC96xgudOcMx4W82XdnhNwIziNnL/MJCmvgPQIwA0ceH"
    "5/fKrTGzGnMm/MInRuyhU55PgIzXFvsnexH+K/krs6Js6IP+UrpGw708dVzGDhdrweO8bD"
    "W9dOLF1+gbeDOHnlPhExj//R+iVT695cyxa006ZaNUNsqDX4z7aBbpnLtCSmBAohRAZQdu"
    "gh3YufJTHNdPC2gYmWW2QmSlimw1zHTk1ti6OP907VfVYn/k1dF6emjf36vCWbveb0dnbn"
    "UE6pKFYGK0itWNZrUqniU3f0Maj4BmEqXaQUM5Hs4KGJajKrZQimyEUu2cJu+cUrefKoB2"
    "FLwNG7LE9q+mdu8RcXg9z/Bgd/FqkXCcpLDanaCS0pH1cPfkvvtldAMM9Gq/4O4fj71h9+"
    "4GOLUYtBc87D7etzvsIxMtDThjnz11n556g/4NcK95+smo/eUL/Zv5UF7w12G7T6d8MyFm"
    "c/a/tr92H7rso8CB9YLbnQ6d58YNJ3Wf9Df/SRsn7EK80HYBA8BZXpnthBFLdVaqXgSC1j"
    "hkqi8MaoRKiZWx1hGqXmP1krqKrqkJWte7K5q3FqFSoKqQpXoBLXFJVXNDyQNnTgQYgyoJ"
    "rXBo0rM7zXFCujUyKbSgVLzXPuO9Uq6rCoB9DGaSFNroJV0AXNVYteLGqukybAX4qjDbDJ"
    "RVaWwRhLNLY2ccEI7iX90BUVBkaKadYPsZEbGTRPClrwD6z/f3edHMqsBF+eIN1cZ905ei"
    "S/skI/bb/bZVOP6bEozfXYrtpQUwGD61AR1/CkZzBDBas8rmPMh5Di0WQ73CgE1r/QKIob"
    "HAa4xYAUe4AcvV1NCtOdIA92g5baTtOdpwAvoxm8E1MqcUItjro1WdyGYpjC2QVycSGmlp"
    "nCP0Z0YYXkAhRdRuno+t+8co4l5L1MTzXWz3g/5Xb3i8UF7MTMd20ywJeHZdwoBCFSPcoR"
    "ihCpKU3MPMr6/xq0kWojyOUio2N47NCZPnYTIHe/hDt6ELfkKCDH2bL0FGxxWRG8nrKxXJ"
    "bCczzi3czf9cIhwuGgVunW474MdJoHNPAJXXWKv1ViSLT7fAhL8K0iY/8VQ4Rwq05yZZvc"
    "0BTJMiD/IiLMeQdxj6ccL+b/ILmKypQDphlFwYXVMB9FU3qFgCdNziKX+xB7BTnD/a+cJ9"
    "cSa4Lk3yweh4auBPbuMhNshtPEReXzDLJuT9NIN66qyGOlgT893i05ZJE4xa9WYmYudJLW"
    "mC0SchxhhPbZkZxKo8qy+YtBXpQqJS/GRQGdy9Op5uhJPRUkilUCL2kJbGTli2p1KsR8Xi"
    "5yITNBn1k9Gw175n+0iHxgt+er596gx7jyMnQm41DcaW4M3ZeZFwtvPscLbzROltiN9W9I"
    "YT2QdhmiazouQGqD5mkN9ZIgj7BBLCe35VpH8FHZV9vlwlOlhEpIIoyp4zIB1kj0YBnQV0"
    "7IoN04HO4P6ealXg5aTzchJjCRNyRQxF3vj9m4lCEs50pRu2jq1T9thDSDa1GI9UE8ta2+"
    "dElR8R002UUpluGme6ieY+YrsEj0NkisGNZ3CSu/llHTyaUjUdSjHzrK5TsrqKDiZasF9g"
    "ChfJiBDuD9Kfmw+p6qP7XRxBLPttWU6WiJGqfNIm89lEH6RcOfkopeJyk7kc8SQI6QVhQs"
    "XjJvM45BQQ9OXECVUCa8w0reN3QUxDJApNlWBZP6gGFK2FFCJRSzSGZsN6V0oBaiNy1uPL"
    "tQltBKvNXVUJgTUmBGY2vhQHt3zry2MBN7v5ZQa49EKqAll3mqO8uLajGtzaBSANRPsKgJ"
    "U7Ny2hBRWAl0n5FQDLI17RvTuZnPCGFKIKupgUyyIW7EYslEPcREGisgTiikO9naWdFert"
    "L/wtod5o7G03gfbDP1hBeLUbB+20R4FgurJ0zL7gaQtgtfyFR2O/EhMgSEe491fLDdZm0d"
    "AzuFhCOvoUTOiHY2hPWIE6qFkAk/UcmSind/Eh3qQ5kdQq7LgpYccqAFYFwDZXuag7ANY7"
    "N0VADtNI15nkcxGIP2dD/DkTYsEg2DiZdEifXRdazdc5y9n9Li0Kln2XGwU7c0tcFGWHO1"
    "y6qMuLIgf3RfbB7X6VxgP6VS4LPnRLt1Pu3cwopIBAmhCk87PLT5efL64v/Tgk/5O8YKRk"
    "HBLvG7laisAZJlGAxgFVwcOZUMsUJmASuySbo5QqGKTJXHaMAqIcDqgUd5vMXV5MRTjOJ0"
    "qlfP4qLEWFpRwXmiosRYVPNMidpMInVPjEsaEqFD7hSkwVoCp37ERUshT278fiVXhNrx2r"
    "+0aLiMmBejSTHm6qgIg73+/gRqKDtNbix1HQckMaXFQLRTWMNViw+vGvZA3Iq83KxAFezI"
    "0VbTMIy8QC0HaKts3pGPoL/MLCq6UfcqCzKALMwwvoI5PhCtVPnxKD8D/haCD2y/8ei0pQ"
    "0QJNiRZw12XSiJSOuDs8z3p0vCdNGrTMHKS8PMrLczSAHiyX7Yg2dXnrwSECghsKbOmI4E"
    "77qdO+64oFBFcn4Q3RKzJNaKQJd/53uXKdGR5VIFSVxW2egidEha7phlXQ9UJGubQ1dcro"
    "fiCsEfMXKpzx+sAavTQIiyl1h7acJhTB52SN04JRa31WqqgXazgcmIziQl9OKCrdL06MG/"
    "/H2NLd3VNneV9rNV3odl2lhPfzi/bwG+p6dUbjhYJVzGaT2GjGQOF9WKp/wBrSfVUXLhrd"
    "YI5WX+28QecrFeYtg+IWbP00+2V2sGucTsKo4lrqSns5HMK1vBOECvFiiIdviIJBrWESGW"
    "G+uioC89VVTp3dq5w6u1fbIozphWoKnTYhEhn5UYQb2byIL/g1mlq6LXS4hEiki6ev5VD5"
    "gPYYrxbTtAiAbJijVNIhfVkE6MtsnC+TOSIE21QrFr4s43TSQV3Loj6Gqv/7wreOmv9Lip"
    "HQMvYJpMO3+qMCk7QrL7uvpjdeCnkiL2i5jq6aFoLmbD62KboCYnWMSrpFfV3oUL7OOZS9"
    "79LkavbdFrnaufQEuRInk44tZz8X4gsblpMhnMMZ/mUua3wzbvLk355I7xPvkTO+eUeQRS"
    "dPz7cPvdGoe8dT5505XvBz/647HA+733rd32/AilVMH5voQ0frF9zudLqPnMArCP2CO4P+"
    "qN3hH7rLk336/57b970vPfbp/66goVMw6ae/szT9NcEv+H7wNLoBBuXQCx52/9p1JjDRP5"
    "BDzxIu7obt39l43Z5rJlxTqu4fj70hG+j21I57Qwotscqz/GNGc5HsnBipyrNrdI5O3Pci"
    "xOkYrWJ1o1md4lEqGjCVQrpj8FQzg1kLxk5RUQVhKz38N79hR5RSmrifKjp2rKHJCva8kh"
    "SbVvbKjFJ9z4tSQzNdK3WORylVTm2TD3GPV2Lu0iiVdCpWLebI9VwIYne4dNheFcL2Kgfb"
    "qxRso7EnIodVjFSdVo0+rfwwoMKh+T7F93yXfyDT0tOAy47ODyikaa1XWTR5NLizaHhXLC"
    "RUZflHzb1+JJ4ApBEihagq7aFKexwXmqq0R/WgWjZ8fRWENEyjFqkqlXKoUil8HVYA7ZM3"
    "z1Eu2K24hrerKkBT7ZJVBWgOXoDGEesrALXjTyQnrBH9pwCwrgpaAbLtYCY5oY1q6zsU93"
    "lHu5as8fJvf0NSFayJ9uOm72ql1Y8oA9TQmU1WsCwbpZWGKIPUE51KJpj2kSLPtmFOlry7"
    "S7cnynspWduT5W83YM1zz4FH+4MVtE/SLfCOyRoD+EahOAVDBHlOOydhRYws3lNJWy0NfU"
    "Z5bAFoEJzStKm+x6SmyLs/34djW3J8ZGBLZesef7auWBqjymCsKYMxvLEENkCMTNnh8u1G"
    "4fooOwrf4YIsxwntVvE7triaWCrHkzJzZIGQIFpAHjBDo7fKBL87N7Vfx8ZitQqDMjYATs"
    "kqfJXfsKI2frhgi36j6dZyZSMePM5r4qAPXUN04bEvqQCJwMyA+iIpJ+zv0S/4BU+CcLIJ"
    "6FOJ4oZSAB62QUfbYEF3IS+9yOr2gHe6rgF/Pe7cB5M3E2K6OxxS54HhGSl3yZRoG4AR/R"
    "HOF2x+VuhxQco1lIytXY5PLaVo2I919qIfcKcEIykEI5exZfJrPNomy0kn3T9G3f4Tb0np"
    "Hwwv+K739Pg86t5458ML7ty3ew83zmkQP4eKJUsVSpUSaKWYno6WnZi5/zy0A8WS1ZKYmR"
    "3Rl+HHLBLHd7RGy4LRXuELRyQUMkyncm8aHQjpsEosaDtMI8VptIegbRVwqpJH1CmkkkcO"
    "fQ65WmyK04cQA0GcjnSIKgbzlJJJtXduB4P7yLa57cXly+eH2y4V9jnsdJDuGJNSoruxtR"
    "YrhBVQSLeaa0nXUfHz1Ud9KiO+MuLvGdqdjPgqQOmwAUr78JDw6JIc94gXfVLAN2J5Q7c6"
    "RkbREAb6Dzibsz5OgFeSOQV99IFMMJtDTF8+6d0oQb+jf6AGz8AUvdINw8YY0GIrv8K5nQ"
    "JOytEgg6Ph2Cp5lXA1qBJe1ZTwCo6UMmsloC61WPZzR6u1UtFacS+dxFrJTDcPCPaXbV6n"
    "ZbrqhHNxX47y4jTffipmN1WeG1Vupxn2O2VrUramPUNbka3pMPaQR8J+TZf3fEkxh4S/bu"
    "VZQ5Z84Bj5I7caQ5ypnc6F3FwEXk2yABMNbiaA194EjmQOJgZcWsia3IAJFebZCiEm+P+A"
    "hjBZ6Jj9NWERlvYcLVoAozdo6x8IrOeI0trwnXVWpFglzSkHeYPUfJNoMrqbTWCvTCzSk9"
    "Ft9VyttSZqyqvmEcrG0hQbi8nshXRhC9+WETLl74rKIKm5Q9nynbzJQ5eFJLzLHAnvMinh"
    "8WMxAW+m+u4Nl6YAcWWau/yR3O1hn9ufeOHkFzxq/9btj2/bnd9unFt5zG5lZhQbDrueUc"
    "w0uVGrGcYqc2UItTHyxjeZLSXPkrOirUXyOosk+nB9pBbzyOnD5RFIiHA9Uaow5S7MCVGF"
    "aXehaHxq03AWC1B1dA0R1AKK7zmw19fMktDd6m+ZAkKETCYT/1/Ozy8uPp3/fHH9+ery06"
    "erzz/7EkPyqzzR4bb3lUkPkU2fFCdCyrAYA2KE0tT03TP+mYWUc7qkZlZSluE+q77zYUZ1"
    "m78+DfoZOV8eQfxc1mc2+Dcw9GOuBJQGK4Mi4uJKpNrFs+paUXWaTRBPtZsSUi5rLEKoHI"
    "6NdjiqwOvqDVGqzLaqudskR5hwzV0Vcy1DzHXHQND9jQkHo/9dK8+7yCx4dNB4Fh5doA4N"
    "wry+C3NKghn91xSBJdS1Fv1UcwqurOf6bE4/3LC6MDr9n3UKRnPEq7aw5eq69YCBtDdk/m"
    "ABi6opG8dn+EaQRQemVaHZ34MFA7xjhzt/vPsHB5eKSxS8Ch2I0QfW9QzvZ9TiluRsFLxE"
    "wzT7dVE28gJt5TghQ2siVb5PBzhK9T3bvZSUV4voHDoZi2MaIlLKiJKbDyU3OwuxEmy9iY"
    "5yyRZANrRjKxCaY0JDkgMDjEaE/qcg/n7k3THKCVvRDwtJRcDfSQvJjHEsEN3o6R8C4Y0P"
    "VJB3xfWgHqUTidByPl5DKxQc2ALEDD5nysINmMAF1+kWOnYjDCezlWkiPNtMWp6CMIMGwh"
    "o0gQY3TuxiUiE59MsUCHrEq8WUfkNZeDzhkME7V5bASvFTRcRlCa9010cC9C3u6GlqwRbl"
    "i+bQFfKFfhehbb3+Vye2jeLP8jK/PPd5VibdQizTky7br10n2G1Gf/gbcoLdvgyGX7q90Q"
    "3riPCKdNsPf+MVT934N17y9LH9t8EzHejISJSy26VUCLFnjZ6d0DoTsWO5KeFyKvBWBd4e"
    "QeCtirqvw2KjIg3Fq/GGJHoxKSVOqWSV0rKKp0SJ3FxhGgmvr4sCl9dF5tV1kQzbMhFciO"
    "AbUEiXdV19VFzzkxT2BG0tKQrHEtZ5tMtXBXWqoM4jYcTRBXVq+pvbNaro2RVQSCjXXF8W"
    "OLyuLzMPL/aVKldctyIZ6VxdFNIIkUJURaioCJWjQ9RzvgngGSJRaKp4HxUn33hsC8XJJ8"
    "WBCqDt+BPJiWxEBCoALDs7K4D1yZ1GTlBDF4yK+2tu3F9OmFos0N3NXom5WlxSLzpwiAxo"
    "p5vwUvJm5GDRfwTj+R4ItudPq8VJSkif/12rSFTfgo3mQ7dG9bW96LkfLMDJgI6dlB2TaK"
    "uZzfN7PO9MC7yjpe2k+7DgOBY9qCOLj2H72i09yFo6a5oFVstfAARTaLCtCXSL01irBe8e"
    "bRjJqL5Dv0yBqD4f2ojHynk9HucWi+dTsWtNiV3zOVfUoe4TfNcudeXNrd2byw6rlCs0J1"
    "rBJ5EmFmnPMQoWoYQlwkSidAr9cug7gfpl8I9TKg6U4wAT7cvgH6VT6JdDn+WflEE/SqfQ"
    "L4u+ct5U77wJVCARUCNUyuGgHA4HSzB2VmIV4AYzHeWi3Y5tZNM2qjDPI9wsELs9Ob7J5h"
    "+hr1u5zT+cgfSx7sgCdjQ2lhmTXFqLG5aAucKn4AFqCECM1k5dHMf0RF8N2MQtiWPbyGw5"
    "7e6Cb9nb33CjFX53jFlzaLEpWF4r/wcmwEKUYRrgBokUg1pD3irVskbfIpZ3qoxnDTWeZS"
    "V+fmdZn5VlTHnbUQDRMInCNAXTBT3PSoTfhshU8G2jg285p6abMf87weVsc3ScTkKTdC2t"
    "DoL7uXBGp0+hFOQtDQdXKRkwJaMahs5cxwnr9maD/poSVjXicSRpXhaX8Mtv20MUZIsh+U"
    "/NqhgDK10Lc2HMVcC8MQWqojpVgJCpE40pOlaoJpAbQOB5JMGPPDyAZ0P+xIsCrecbV/+Z"
    "QdPUkcbqSLCfn1YFtb4HFQg9cJ47Rk41j7CP1c3uzK0lFGwjeqjQLVRhjZ9ECVbLLWJZba"
    "kipsqqUkKyaJTuaqaL0cwQ2TPUoBjddx2cET0SBCFEqWWBvjMAg8OqMHoByXcNnQoMUmUe"
    "jjpP3hXDyjjiE6QyGeRUMND3x4RXhMpwIEKm4P9uAoKkY4CripfaA3FSxYbyYbm2KzknBZ"
    "7tdU594iZLlid3w/aX0Q3QTPhqv+D24+Nw8I0VHoXLpUk+WFfvx3bv7obXqH7BX9q9e/bt"
    "K9QN9l2nPRz2eF9vRwKJ26iKSFJnxYo65dR0SjgKELTEKjoFFNIJqheFXDEXOa6Yi6Qrhh"
    "/0onqqrprJ0AWFbNsoVZcpSlmBb/h4cDw617DForVskmTxCP2ZlcoRkJQ6g46Im90/RhFG"
    "Jsqd+cy8H/S/esPjNdDi3bFteieJlvyNUqmA35gUqgvXawmRKDRVnH/toKqYEBUTcgQxIS"
    "nnQCXQqryJGLjuhV7Zur0L5jvKO2srwlEJKIIwfQXQf76/P0kIBdXAG859kBPckDS0Q7CY"
    "V9Zmx3AxCSvaRPw2Tr2V3TAq2g7wWACqP6KuM0ez95PMsDrn69b22LrxzB9ZLMLOIgvEIt"
    "wMQt4tQD+Yold6CDnZRCyszbNg3vBAOJOsWYAbQJB3BefXSguwXlSRKj4ZUXY1PmxLKlKs"
    "VZ8ei7ZTKUpNDSiTvkXafffua3d4AwykvSHzBfe7X9uj3rcunQy90XP2A/Emaf2vXd4gDb"
    "+hZngHjidQaF8egmrDhA7c9KhhV/OB6qnw66lURZUYpeJBWR7Y6E+hzgzeePnOl3o8kMqa"
    "qqypTQNTWVPrs6Z22k+d9l1XGVNrNaYerFBKyNiaaU0IWWO32hNCluAiFgXEtXmmp1CVM8"
    "iis3jgUzyb7hS4ZfyBU1eC6v+U3EKQ6kK/sJImVJNfOEVLoGWDV7IywdKAM+QOnJM1TrM0"
    "HOYlCuT6KXtDI66XVo694XjU2mPNf5kTQ0u7arLxDSgkRPesUArMWU4OzFlKEgw70EyxRR"
    "yQSIjyeZE6GtlVNOL4sipZIuB646VTSmvpJcsu2ksReH0CCVdukV6M2a0YE50YdWus09WY"
    "Ys0ixEAQZwgWAVUM4iklO0KM88xSg8E9m9mPq7ztxQMnnx9uu3RVc9TpIN3OsF05UmQS67"
    "zwVY9CiqW87/BVx0FSJiw8SqlKhjU6LtxjVomqYSmkUuy0PRQOW1nst49fTZKSvZ6/u2Kk"
    "ans1enspp4Aq+y2RxVXVizt0dBtztGRao10vzFZLtOv52W6FHs0RcDnN7Le80xyvjdQC5A"
    "OZrC+cZxS2kuZjYeoUu6+y7jbUuqvKk4mCfSTlybav5ObAp4qTlc76PrJCEicalWPcXAHB"
    "ahK/9/pfeT0JRv+Ct9eXuKPKAB1A76v4lXaY+FD26riEISZMp/TERuuJDqtKGGEShMoEU8"
    "wE4233EvsqRqoKXzR5Z/nMKrG50mil8zvWsrvY5VnmxgrI1K46ll0lpnonKVVZjjRxTxjY"
    "GJlCNddo7KFVgdX42SpkMm4mqtvT8aPLqkA+fmiHK3S3oJs8DTMALmKTZ8n9u1vkBYogNE"
    "1tKJSWv1/PxVFCxDPfK0HIz7aXBaY6PTxPkGORcO7wz1t5fh3LG1GgDetyZc7m0EJgugEQ"
    "A+iE7J+CieuKmdyA9Zws3FY80KZATVeUccAmLYDJlGgb1q2HSuq/sBB+rNHhCHstUomh8W"
    "Y+bHJA1wgCMwPqi7TOq4d7ke1+ppz2PRad2dVRqm3f4wJQ+WOUz6wpPrOsJrHZFojMLrEl"
    "7Q4Hde7sId45u8ZFOr7HUNeiJL7XReC9zkb3OmnUCb2WAMYxMmVAK2JACx3/Iga0EJny+D"
    "TagmaXY7CtGHwkDD5w1ZmmsfYwJU9UDmrdOagmYnjRx5dZ6SnEqrxP2bVuwTSF7q9Pg36G"
    "rABTVTpNn9ng38DQrdqOmZBaN13phq1j65Q99hDqHMMncqUkkqfieVKxu4JNEE+eiqryhV"
    "1jESoV9t+sAksNO2Nq8Yq5K7ACt007mOk4F+t2101ktza0zHozF+3+0lRUDeYD+DA6Tm3V"
    "DE9Gx6+8mu/PGAclWoskqkAbQMDowBq65YmmG15saLaybLJg9Y5NROUODWnML0BnN+kvAO"
    "xnn4KeDRZwA6aIOw68YsqMmk+pp2a37OORgq4KDlxgNIa28hwoz4HyHBTwHMR2TlGYY2QS"
    "2gv27KeRpBb5Y/tvD93+iLUp5RE1L3jY/fLcv7txbwReiXz4tXvb7vx2494M7F6IXzOHyT"
    "gpEROvTNLNN0krn4PkDFaV7g9vhj0el8PxdHNImKyydf86lVvWeaf3epKi2LrftPKU2jUd"
    "M9Zfiym0bfCBTKaxuXVzwdIkbyZcLKiKyPqaA6px6q8s2G0OmfLIAt8wa/EzQ4DVBgITnm"
    "HPcp0nlN4kq7c5mNAtrhuTtGC8mp8mqMa6b+Paf6D17iTbVRhs96pj3ZrvPq1SkZuiItPn"
    "rpiknYQ9u0ZgmKbJ6kQlwkwdVQL9bZ8uU2bozGGi77oKAz8hRaDzCb5r2GZzYqGUJZft6w"
    "4odvJ2N0zA3btb27uIU1dsjnEgRKc0yGZrkJxVZXLl44RS3Kd7iPQNS6KC+ypGqlLmm7yz"
    "HAefyKUVUKgQrervslc7zdOTzQ2fQDGjcmYsyEdakEY2M3yCZjCDPU8aZkSNL0UtGFEqFb"
    "yYH2jnopUEWDwWzLPUfQumPE6Et0aFRZdYeiu+IkFhJlnvGBHmmHvlKxdda2hYFLRMI3oI"
    "1a229HEoprJITz1ogzVZ8WgrADFhpmhmxXZKEztT3QDdtoCtI/Zp0KxOg5sWJdF40WKbTa"
    "TbAEETIy/oK7V/Xv0PTO2V58HjHsZBNGW8W17EJh6lYswZvyPuk1IZ6JIYycNMLRxJFqKR"
    "Uam/uiqi1F9dZSv17LtYq226ncdZGl9Ox+0omYRoF2rRl9OhL9mgj2OWoc1tQTpLpVNApw"
    "F9XAYMmczuR2SqkAh2TX99pRpHiqaQ198vRKX6+xXv76caJdWQMRkV6IuCGlMeFKi5lpxQ"
    "VNeOlpwghuw4cd1qv4kurHT7zaETJo8V2x0zJuu0+9zqhoEokz6IPkMnKXaf6IBWnt1nyo"
    "eO9dDYYmYfZlf5QFgjJoDWuwWgZ34BNmE5Gi1ulgnKEDomFx4K6Y5jnWMc241jwrHQB11I"
    "RobVp97n7VTAULesFcXQsW9WW8IwVinRaxOj0Xelj6vwQbFSCRm/r8IHVgmaMoc1xhym0i"
    "prTvRze5Vld7rNEOyjZDtGOx5PVEt2jziblMDPIfqe0Yuc20XRixB915G27s0tgF1A8V0D"
    "p6r/qVS8hkBfZ/U/Q8fvIuh646VLcrwqJDxd5QhPVyk1KY6sSaf4Kj4ZPHb7N4AsEX7Bj+"
    "3e3Q2vo/OCO+1+p3t/zxpzztjPY2p/XNMuJtRWXRvBQhQQF/Dip3qYSp3opU90VcFA8ih5"
    "p+hXGR5HKRWbG83mAxdIPR6V9njqox7Rdinv7VMuqYpdUimHQgXgFq8+28yToJris4dx9+"
    "U4+gq5+MR9e4FvzXW1zQwdMZea62kjJljr9px711jxODCZmUjTbXo72WgCbPiOLL8opwWs"
    "1YJOwmtxEguxiigsQJtqriilCughXiA15Du621w3BWVUwimHvIK4SwNSmHMjwqOk9KXZRq"
    "ql+dnePIdxNOgmqrayjMP7JGRVPoKvHmus/JCS+CFDDBUAPkqlxOFjLjEavvZE7Ge9/rdB"
    "r9O9AS79C+4Mu3e9ESOin4bumVLWs/Mi1rPzbOvZ+bGbNFn/61dblCt3w/aX0Q3gtC/4iR"
    "eCtXgV2OOwca4hZreWeHhEglA6Q3/1eRV7D0Jp2HFfN76BxFsU35CMrPDdiq+jRyTgzfOG"
    "+CSqzKzybVe2tCv2bR88dKhh6/xoIoeOGjebjNECplWFzElmDdFIJ3CdX10Wys++zMnPvk"
    "wkDaM/baGCQz5BMwoOSVX9iVs2RZjhEzSDGVJVf8KoVNRihGx/AS4/SyXT2fTcK4F9hExh"
    "XzayyIZGKfSjhAr/cvhbCJqz+Zjds0n8Pc9viqYeoZJO+LkuFFZ6nRNW6n0XPvfDdKAzuL"
    "+nYih4Oem8nMTtgKZu2wiXqQecQiqhyllLReCon1UoBi5CqWLgGh0Dp0Idvws2Z5b6zJQo"
    "QhT7kybO6pUmzs8uP11+vri+9IUI/5M82SFNTnAiNgS3TIhMlUlv8nZhxS/HJZkcp1Wcbj"
    "KnrdRmTTkZNKl9mo5XwarsSGTRBIK29hDJ92xs98MuyghhMVp12DT5sFnPhTyl7nDp7AkX"
    "hfTVixx99SJFXw1HvBYOXgwTqbQTlcujcnkanG8inMvjbO8KsO34E0kKbeQgFM7kiZZi2L"
    "GthZufc+8WaZAE8FqbWoQhy8548hDdmvU09gpkFOkQzcY6dQPXbraRn3k03QAWEMJ6S/Di"
    "ChbvOOE+hLeVYM0oKJoA0clPwQAbG55lpOlvyLKBbgHLpltVS+sVvbfnCpY59DB0ttICak"
    "h1d5YlQ8ZZHyIifEAhXaW+6yIRUdfZAVHXiXgob7Mk8M3XgUNkygvRaP2XnoA6na4Ej6OU"
    "is2NZnP0Cix8P0WolN6YrzeGMvV21G1C+fDHCexW5Sa6skRb9tUpuH9Ftk1/4ZNNNVsUFe"
    "7SR+SK72/O2LEVGrxVgh9FawfMoQWWK5uLw6+6SaVhy0ZLC8A13JwCXmiAiscaE6jJK6sl"
    "sGB/U3kavKOlzUVu+jcrsk+nWlLhO01639Mzt0vumaJ100xfB5X76hKmrYVuWaXcHnFa5f"
    "ZomjyQuLpEDtgC5tEBRiNC/1O/cbQJW6+Gzhs73VsPLM8n5bZ6cPN/su8osrKn5M+xlyhU"
    "xMLExoI11Nndxuw8U8TT2HlFG/YPZsCZIfcWYB84vUzRn861oC+Rxu+IBdyAOTE0evNYdC"
    "oD/dfKQtyOlGZf2tNTBa1LobgSDUHv+GNJa8rIJImRKa3Gfl7W3X5dxPsLaq4j4y67HEs6"
    "uvsvwXLE5jtrNf0HmgmZR0MkEkJcS5xDem7KiH6anTMqDb55UnH3j1FEIE7kIfpC8f2g/9"
    "UbHk9OjII9txcpOdDZYHvjFdglwFYZJ6VYcQzaYLwmQwmNf6V8PEfBXmjbaLFMq2uQ3Wwm"
    "RKICq1Wuyfe1YUJ6vNCBGJAp/jaZvzwfCJlmWkp/To+iCJUKAc9SjXayM1dnEG07V9hJik"
    "3U+6pVwCwKQ2O3WkYHGNF9u2HGSQ0Z+ger/A3WaDon5P2Gl/l2P94Ag7wlbZwl6AWtle5k"
    "rlVaWSglsVCKX1ZKcj+Ci8pmW3UhIriHKGRqJ1ad6G5DeyUCaEAgUU3SyuAUFqKU/CRkWo"
    "bYWovVgA4opEO4ll6aUYGoqMgSpVKRkfmRkS5aSYCFIyN/D2Y6TmC3ho1EV1aTIiO7WFsS"
    "58UTGpX/XauASoXCgwu0ckImYqGJJtFWMx7Kwdp2smAPBF6JCRCczb1vfwETC81MZFsT3i"
    "nJQtBAWourTlSqZ6lEPJzxhlNS3WquGwhMiT0HFl2IaX2c9vz0HSIkldZVw7HWytG6VqZQ"
    "OWZ3uBSeyH10uXa2UhLh7ALAIZL9lwA+zK1cS7Ffk9gl/b5RSmUGb7J1QbfGS7iyUMq1cU"
    "uIgSDOuDnCdDEWTylhXRvM/2S/fL0dDO4jLL3txUMnnh9uu8Mfzzgv6SDdkdfSKjKtykXX"
    "RwjVrmryrnJZJVhYKEolnepeT30hFZ30XWwoR7kSTfyKUKnEr8rSfxxck6wQTf8J5jlGBm"
    "xP/4msvwJ2nJ1sM55dLMU0EzKZbbXMhAx1xZzd6IOl2TBrBksFdX/zKRh5DaohBm5LcvBG"
    "AGEZpZibQ4ipIZP9sZ7rM94BewPWzNTi1ocHP050bfJTuot8L09tShpQrMdztMN76KkV99"
    "2OLN86O3xXOreyjTXFNhZdp0WBj1Kp1tUqV2pvuVLTzZjeKAtBW0iISllCBCwh7NwQsex6"
    "45VZdwezrlKYy7Di6BRmlc4jNXtVOo9K51EbRqXzKP56+/ddXy5LiTVRSsXlJnNZJW3ty6"
    "/WNIdLczfRDk0mstwo4k0myjtSmgFs9a6UDMzp26T1kxfphBDKHJQE7Hq7IGgULWIjPNvQ"
    "BX2S1gghOqKV2wshGDt+dwcXLKbKHEK2WyYOQLBY2ZzRYIU1nmNJp2s55UrXuj1v8Y4E/M"
    "8ZfV3mUtLtU/AbWtpu5K4GN1k1VOt6VIo/inmDbOdmY3j8Pc8/FbLgKAeLHA4WW0wU8gkk"
    "dAecnReRg+ioTDmIfxdztyChEC53uIzoFpIyz3KkzLOklOkdjCIQh2kkxPlzEZg/Z6P8OQ"
    "Hy4dujNArg6r2GWQma2Z6szARNMV/W8VgalCurMaw4CqPPToGK1ekubWTqs/lJWvkY55tc"
    "XQUGY7apKNmMrTgXMNM9lCqNpziG3DOnsbGZ1TiGskXuD2RaghJLiETC+/T86qrAhUpH5V"
    "SEvkpcqXRTCSDsDpcQ3VrEbvpEO7UDa7bEEiJR4TeCMstBL7P//P90kA2y"
)
