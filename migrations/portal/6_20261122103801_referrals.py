"""Referrals."""

from portal.db.migrate import run

UP = {
    "sqlite": [
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
        # by hand: one request of a kind about a referral waits at a time
        'CREATE UNIQUE INDEX "uid_referral_request_waiting" ON "referral_request" ("referral_id", "kind") WHERE "decided_at" IS NULL',
        # by hand: referral_step is append-only
        """CREATE TRIGGER "referral_step_stays" BEFORE UPDATE ON "referral_step"
    BEGIN SELECT RAISE(ABORT, 'rows of referral_step are never changed'); END""",
        # by hand: referral_step is append-only
        """CREATE TRIGGER "referral_step_is_kept" BEFORE DELETE ON "referral_step"
    BEGIN SELECT RAISE(ABORT, 'rows of referral_step are never changed'); END""",
    ],
    "postgres": [
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
        # by hand: one request of a kind about a referral waits at a time
        'CREATE UNIQUE INDEX "uid_referral_request_waiting" ON "referral_request" ("referral_id", "kind") WHERE "decided_at" IS NULL',
        # by hand: referral_step is append-only
        'CREATE TRIGGER "referral_step_stays" BEFORE UPDATE OR DELETE ON "referral_step" FOR EACH ROW EXECUTE FUNCTION portal_stays()',
    ],
}

DOWN = {
    "sqlite": [
        'DROP TABLE IF EXISTS "referral_step"',
        'DROP TABLE IF EXISTS "referral_request"',
        'DROP TABLE IF EXISTS "referral_key"',
        'DROP TABLE IF EXISTS "referral"',
    ],
    "postgres": [
        'DROP TABLE IF EXISTS "referral_step"',
        'DROP TABLE IF EXISTS "referral_request"',
        'DROP TABLE IF EXISTS "referral_key"',
        'DROP TABLE IF EXISTS "referral"',
    ],
}


async def upgrade(db):
    return await run(db, UP)


async def downgrade(db):
    return await run(db, DOWN)


MODELS_STATE = (
    "eJztfWlz4kjW7l/J8JeujmAc5bVq3DduBMZUNd02+AKu6nlfT4BAaaOxyGQkYZpZ/vvNk9"
    "pXlCCBUOWXKiPlSUlPbmc//z5ZUMNS9NP2OybWyQ369wlR5pj9Eb7RQCfKYuFfhguWMtF5"
    "S2WpatYIew0npmUoU+jtRdFNzC6p2Jwa2sLSKAGC7zOKVE1Fq5liIYuy/7XpDBl01WB/Yn"
    "KKuqwzA01nCnnFagMR/lPFOrawiib4hRoYaZaJDHaBQK8IE9U8haerdMoer5HXMh/0TJ7J"
    "eKEYFsHGSFPHqEsJRivNmiGFoLEyndIlsfgdzUQKw2FqIfqCrBlGzs0bBM9as/5eFfZs5P"
    "SGTIxN9sgGMin7D6mU/STUQjAsQP9MTEt5eUHU4L1ZlOrQMzzffsD8FH3nL4JCb8j6Yq9i"
    "ARDO5Z/Ym+mM7hSNCcaq6bzrAhtzzTThW3lrAysqgxM6sJQ39jYTvKZE5U9nSLJezCldQC"
    "+qYiljNKO6ajqIsyYmww2TKXtv+AKzgRQTLXRFI+hd0ZfYHrQl0f65xCOLvmJGY7Ch+9+/"
    "s8saUfGf2ISf/z550TDrGP4+8b+Lzzc+69jfQIL/XBiYv73p9uJMaLLUdZi16wWftCe8MZ"
    "uo/Md/Gyj0hKmuYT6A0Kz8x/kTZk/PK6JPaLh4G/FuQzuH/d78+silfXrq3H3hLWGNTkZT"
    "qi/nxG+9WFszSrzmy6WmngIN3HvFDA2FrcjAjgKv5uw/7iV7ErELlrHE3uxR/QsqflGWOu"
    "xLJ//nZUmmfD0729wbNgjWTzW2uAle/V/nLQMUo1G3NxwN2sPR6CS2ozlABfce59KUocoQ"
    "04gF4P77v3a/Pjb86gk8oPVrs//h4vpnjgY1rVeD3+TInfyXE7L1NfJH0QfcHs4w4HcMME"
    "ub42TQbYoI6KpDcur+sQ347gUfff8QcMF04dovwMPOQ3swbD48Qvdz0/ynznFqDttw55xf"
    "XUeufrDHg7LzzD7rvE7Q987wVwQ/0f/0uu3oqHnthv8Dq4+dkRYdEboaKWoQE/eye4kvVH"
    "dY3xiG8YFtzRQjeVDd9pFhZfAc4UCezJU/Rzo7Ha0Z+3l9mTGw35p9vniuLyOD1XXunPNb"
    "/w2BG95k825WYaodNi1nS6oK2rvsSz6moVMzL6Tho1YiGkI0zBjkhTTCTkhMI5ha1BiJbq"
    "5hqhpusWfXObbYs+h56G+xcCsJaNGp69PIiZuEJ/8lPHFdqhpO3POPH3PMXNYqderye2Gs"
    "uUQsArNHsBXCFZuvYYAv8+B7mQ7vZQxdkGTi4P426HWTwXXbRwUWbWqh/yBdM62yZnFAUp"
    "wsNd3SiHkKjz2EhAj4hGQXF+IPD80/oui37nu30T0FOrhlQwGS+8tbQJSECxNl+rZSDHUU"
    "u0PPaVrb+K35+Tx6RSGg4XK++L8NT7X4aDPTQ0XX1ycJqsfQ/UaWBtJlyy2v6UYdZDOgBp"
    "tQ+oY0gl601yWD6oar/Gy+FBRWjrLL4apMW89nqxKhoa3Bm7PGoECDbqgxxXFl5F6euFmT"
    "lqq2ObBEtIUap6IndrqiRiPvGgAQw/dWe+0QK0VB5hNF4NVIafvex7JOlld4g7/89fz84u"
    "LT+ceL689Xl58+XX3++Jm15a8bv/UpYzBuO1873WF474MLEWEfE9Bhj9iOoL0r/J2FhiCZ"
    "Xo7GdqPB3snev/MPgEciMd8B8xH+c6EZovtPjFSOwZa7kLKGlxLbeTwaifq2qJvWSF0myM"
    "zZuPtUEvntkJ8qZIp1XXS/CZFJ7LfDnnMqeLQ0sZGgxsiCP0opR2C7EZhhReXimxj8ITKJ"
    "/ZazX9dHO6yABGo5EtuPxJYrIUYqx2DLc9jWKwmewj6RxH3LuW9MZ2wTEWR/glQS+e2QXx"
    "JdI2+iyAepJPL5kd/JnBDTP8fHrEfwkLJ/+Kh1wP+VCQgJgxQ2Gxyrytm/6j/fUFaewj6i"
    "cWffb/srw61Wc9Bq3rVt38yCjDQGVZdTK91IE7zfyDTS2C0FjTQ2Efgqu8YQ32zSQFiZzh"
    "Bl06GBZnTFvbfZl6xdS4uJGP/2Di7cieaYIvvexfDiACNoeAlRScOLNLxU5DiQhpeqjoY0"
    "vEjDy484BtLwIg0vPxLy0vByOOyl4eXQIyANLwec/dLwUqGRkIaX41WG2tqd3ZWhfj/HqA"
    "barAwNacHKVoY2bT3hHccnpgoN3G1sUIS+Gsp8jkduoJ7D725WiA4hrQLPraAQV2uJsGIQ"
    "rPL0DhRNMNIpfWO/odErg451ZtA5GrOHjCgZI0riytAC+xXM5WBTl5OI4MDRk5VcUQUrVp"
    "3hi8EL6QdSYnk8iqz0A2UdMIcBGNIJFHc2OBN057Oh6fdzjDN549kQXsilnw0We+vJ0vmY"
    "+OEQuJ33dIiQbDwdvsB+rKA55aFBlDRiWzpPJ+TYul6oAel+bGvWDWzrc7b2eSYhIEKwFh"
    "s8DongFTYtOx3QTIEMQK/LhENk/49POGuiyXRMDdbA37OOoEi+HZ9cZsepQ3YcewYknlDp"
    "CXI8Ipkjp9I5cthK1RJMWtmD6xEVMLgVi9yu09h6GQXDY5seg+8RyCwH+bIcaCbrjSTahC"
    "nVsUJSDqUAWQTqCaM7QqyzVD293n1oxdx2Ioqf7tPDbbv/4YwjzxppVqptoFryaHVBF8iK"
    "UrWw9aMFNSad5pA4v1ADa6/kd7wuX+asBrC7SJ19diT2O63hSdIELgDcHTxfjwTcDN9XH9"
    "zDZDNhJ+bbSYLgz6838kn8E7ftRlH/V7pitwIS9E8mE9Y0nj7E0sA7FZKIgAaXwc5+GJjn"
    "HMHqKepAPmNGrplIp1PQ6E7WTFKn3MMVGpk3YSmci+rcG9Z5Vlz0P/zrCKqdGQvjKN3t9x"
    "hZM4MuX2flyPxVO6OqoL4r2sPXTPE12sDIJrsalcnGulgfLRtrrjBeJJn2s6D2ifYItXfl"
    "aLGO7E4xzNPtLHHKHe0tx6PpcMwtIV0CYb1hQX+UAJF0gdjODUXVXrEppMTxKfanxTkpS6"
    "NdRhZrGW5XcZGjkKSIGudhU3MiajbieYQKLzmiS5PPjjjmJpAxt+MpfnkSi1IVwuQUztfb"
    "uQpXs/UpGvqWOmDXw9Y6u/YIDkgHQJ1iQtzHk3kFFxNbo8l6jPB8Ya1v7GYubKyhsdQx2C"
    "mX7EGadcrea7lgogxW2bGqWOMbt7ALf+BKATcZXUU6WwBuRRmvDMoavbBZvnutE88sJa2T"
    "0jq5gaWT1smDW7DY9iTC+jjNa2i9usplvbrKsF5dxa1X9vYtArBPUUOMS7EQmlaiqJ+eqt"
    "sjqEaubnjeUefqDg1GkP8QPjOixNL5ocpHR9VUxtUdWgFbMbD+gogGSCSc2VZiacgsWKsQ"
    "nboFIOsqDmoKa2C1Vso4/OiqFVLr7EZaNPLpdgSK7vYI5uqKhq2mgMRGaMlG0+AlJcZLKB"
    "ILKhUSLIl7A0VlPR1MA6rOwgXfoxsoTAoXVzM6d6rMuo7rWGXPiit5DvYmoPQZKKDUsXVH"
    "XE+0WGDCI5ygdi63TL/hhQVG6LFrrx7vrrjhy7DBC2/uorfJrBu7Y99SJ1QVndAyCfF0qX"
    "aZCPmWIu1BdfJ7EGjdhRgHt02W89gpGuYFHdoqKw9Ofut1uu27G/QPqhGsPhMmRvaa/btO"
    "9yv40UwoO8vYEDyTfrvb/t68v0EGe++Voj+T1q9P/e4N23CXBtsoH5t/4zR2Ipxnct98HE"
    "C/urIwod9Buzkc3CATK5b5TJ4Gza/tG7Q02fn3TNhZ27wftbt3QOCkMWJfyaiYqMt7meqU"
    "93LXaz09tLvQE5seS4gcYr0NmvesM5Nt1fw9oAF/EbgNb/7lqXsHL85WPfTJxvpr+7bZ+h"
    "1eXjFeMRza7Hq7P+x86bSYOMduYMPSXrQpG6DQnVG//dD7xl/JbzEy8Jy+w/s9tMFQP/i1"
    "83iD5ng+YSL0TFsEr7uf6d91v/Wx2R922332hC/tfh/auGcCe3NsGNDGvmcPA1yDcRj2nl"
    "q/MtzocjoDxJqdBwBM0easz37vSwfAYTzAiwb4DDvsEWwy3HDDxsjEDKFmi/1U7LBv8VWX"
    "a9FlrLlYHUhZnrqOGgpg3rbQQwXI5ABXeoCBRxfS/XoE1dD9Hn2dxgrFjhyPpvd4Qkdqg2"
    "nFdILVxLV4leAhonKOFNtcQTkHVg1+Y9JDSvKIWJtGPvXge6B5jmTrTnPQoYEv1DuTYyiP"
    "5HA7RIqJFE9QAwco1VBeLMQDqh2V22I5YQf9DKteHVtenxa9UqomZWHfz0NFlXdufw6nyh"
    "aQwWacVK/VQb3G/49BnlHa3WlfO3/ks1wKtrMMBdtZXMEW2HPyAhwgqR3Gl3kgvkxH+DLB"
    "JYfvRTF800NBfIofOQTEPUHiyA3ZNp0SjBCgqbLWtxD9RPuPYbbY6qkn7nvdr27zqCwbAR"
    "2O6q38lcKUUlVUaVWRO1hi7phhqlqsrz1YsKK8qciiitJKH8Aqryp/tMTWVZSudkxVYetq"
    "p1i64nQAadFeImFe+cO7mgictF2B2+vhBt0alPyLEQw0/R18bL5SnQnUj7piaWQ5h9grIA"
    "AT5wKD3w62Y69ckb2BTMzk7skaKboOXjjI1F4JI0sS+w/xCjvUaJNC+jY77tEK6RXygile"
    "gDQU8haHdjBnSyY1FN6lKSYO/rDw2oHwF+efrr3Qd/iRFew+eGje3wsn+A+l80+Ixk1KR+"
    "B09OX3PtbTCt4lxwIfGaecprr/b5kHLZvf2ID0AgmHrXcv+8B1rTTB1huP3AGdY4hNhhNp"
    "RZcQJqy9YfA6nWHFsBPp+9pvW4mtmYhQL8cR6lLP1XXKejPh8Eyqa1ruowT16HNFxY6oIS"
    "OW5cks5fsc8v1kaWqELRERjIM0Eud8OPMNzhASrAMkdUQ5D8bpCEfxxXMlKTV3Rvpml6CO"
    "2F7lyf3DWqXje3UZRZgdzeBvLYJxgKR2WqGzj3ntmZkGzdhGEWBiRHStATJpvaicnrUimj"
    "/Xqy091VMucSSn4o8garwqRDO5ZGknLjKx8Q5VWXQNYi9uXM5f4blbIYngG8aQOaCBfu3z"
    "xtqUa+zeNZVfZeMARWMNM0HLV/7zBOURgHj0htcFCCSRULypgRXfXCmFnZoIO6a+TCgcnp"
    "FhxmlfOzVkMbkLg8eqlCPLlW+Ce10YY9cxOBFil6SOMF9d5WLCrzKY8KvYLhKkQ63e/T1j"
    "adDzSev5JDIgbwyE5Am/OfTUpa3yqJwM2v1vnVZ79Njvfevctfs37vk9cs9vHqzZ7bbvR0"
    "5wJI/YJOx8GAU4mcOHLB6LbuCk096PbFWwbgCEnn9RIrT/B2n2iPDTsLUfiIs/YadLw8Bk"
    "KjaNAzR7RLn91N8Pyhc5QL5IxfgiCvEKT0zNEprHAZLaqWBKykGoWMsUdfjmk9On3iPaTA"
    "zX3rEg5ieP7a6dp2GBiZ2kodkadr61eSw/6++ZDJ4Gj06+AXNpLpxEA3ft1r2d9EHFTK4m"
    "WN3mFD3LpzzLUJ0lD9w2uQqDhNJHsWq6s4QxFsx0G6baamFWbEz3ke9We2VLe7RciGa9jd"
    "DVD+5yjh0PNmFLVgJpDUEvw6Rl4H8uNbY9jUzMHq6OIKUETQgfz6w1lN6JrD0kUHsIqmPh"
    "ORUEP0Al0RapqjWjK3NEwYoxcowjgsin9CBHQWAUwmYcEZ41TCktvpXjWrdy3HUTiHITXn"
    "w5CnjrNv2ejnfw49660RzF0qd5E0qR7L27AhbLG3xcPGW+iUXf8M7rb6ENoZuaQgQuE+yj"
    "TdfdYCesBnYvNYeKCWlMRNsVKtbL06KmSJmW8vKyIz5uF3XcyhWi6Gtz1y38yaxTWrMwO5"
    "0qyAjg0+Kd1HUO2RCNtDl8bSFIdXhXdcXLTeXGk0fsyhPYfd1BV3XFC5NX5RXPd1+Gba+j"
    "ukLFOQJtZ+aJ9dKprYynkXfNUgqQhzteR7WGCo90jbwVgRW+1+wY7Dpi5Wa/3xGovtNNnW"
    "ASCj8IyMyKrieYCV003Srf+VUybn81ZFMh7KAIqG6dfmoCkWAsi6dhSQhmCWpfMqJZbMlc"
    "WWgjy2udJ58NnhrY4hlfHe2a2UDjxcIaPS/PP55fj09RxwInGtNOJms/B30YL5noNf6ZV5"
    "OCalHIolSPFprivwyqLqeWU3UKwucnms429tfE1DaHfRuZ5eZ4wktkDES5Phyq9urk6MiL"
    "sE8hQ3gi+MYdjGdaUjrVdHDd9jWcvmd5POTP0l3kz2I+8po5crZ1cQ+MAKE0/4s4YUwp9B"
    "zDO6PeuUex/6I3hzH2l1LeRvpdbDMUR+F3EVJG/rngjnniwxymlMNc6WE28DsT37ZZzWFK"
    "6fpf5VHWFdMaMZl1m3GO0sqRrvJIy0JpRakCQm5goMQRxTREJTENYwoKNEFAAyQSzcxSfk"
    "uzkDp+9fJ2aUQKzQWmU6jKXKs5aDXv2idJ22oBoP7IxRGTobX3ySKg9XuqKbShIyUZ2sMk"
    "R3tQND3VouTfbOQwKUEYnqBNiWGr47+wBe0adHj6shUmFqJLC2oMQKdQp501sLiRxjRX1F"
    "AbcOkfVCNBww27BElQMFLYZVWFtGCJtqP9PFUwbVrwkFwa7NjAMr1ZLexP7mjGUM8qLuOR"
    "1FGNX3gSBGmCKtUEdQxZhveVfKWUHMMy+a3QZnx0uh2pkv8hhnlLPa1U0R7J+PJQLUHdV5"
    "BGKr8qoko8ok3wWHSJFYW0WGViSqymMKZ5Azarueo3Yhrc80R1XbEQYidP36iYwKFHu7fc"
    "8UNHMgKlFnR7VEwTElYn1k+wbzVyqAcXgbY5dIOsKVoommEr53gJU97PTyZSMS9YAL7fjm"
    "IO2S9vIChsYP5iN+dvgt7YaW4izTIRL9k7RTNFf0lSC5b/wC01glINWAc1oHRDDxYRyqUB"
    "zCwhFEvEbGAVE0tT9ESWMjUff4yudgrBs8t8eF9mAe7eTMrKz29mpuW3d8LkSglDtl2lqc"
    "GDVLVYCFnicPuPYUgSjvn8etLwfa/71W0edQSOJ9gc8QD8BL5Je02tRRymK6YicR7oP5a1"
    "IuyCxH89P7+4+HT+8eL689Xlp09Xnz965Ynjt7KKFd92voJnewj/xOyO5ppJAgn70aboAp"
    "9OBhcIBBdIVXrNdXBSx1rv8Z0yaQk4l+3iVKLEcjFXerClAlgqgA+trNyoAD6MX15YUZmk"
    "eotqMjcr4MKa1LyKuIlBVwwjtJpR09WJoZliolftHRNb8+X5xylE5VfsrPDIzgqPCLXQGl"
    "s8J4Nmsp8Tqq5/MpGTSTNJG7enp8pEDtXazhoZGjTp5VWql5cUnWrObUkvpB9imH03fEHW"
    "OkYo/VWkv4oUV45MXEneCgoANhQMdJTLfyO4sR2wShJhnwk379hYt6iKTxIEwtD9Rg550H"
    "AIGC4ORQ5pENraHhIwX1QTaYRn4YuLX5TNpga/x2Q4LrrpbD9AmpUk7hXVbYI8FwqtciSC"
    "v0shTwp51TwIpJhXLYbm6Ph/aSGr/fhKKWS3A0hKIfU0mrg1tRK440C5rY2MsRloK2Ag4e"
    "wrMKR2aWLGwp6iHtHXnIm1uRTIJQ2ewVNK3zQMVgmT8bRYzbKA7NqtNHFUa/OpNvdbaxOH"
    "zID6Q3BIJsZkizEOkMkBrvQAS0vWDzHMPK3SNis5RCgHudKD7LC5IjxPgKR+CWbKKNHhpC"
    "UTwThAUjuMi2csZfJeaW2vIJxSz7VPa7tMNVtEqtk+4yj6ndbwYDpE7lDd4qGPSXrEwO1G"
    "Hl2i7Wztx1Ju1ij+SleIvliYIJPOMSWYQahhlacjZb2BaVzh9nBNx+oN+EYjp2Bzw/5hH9"
    "28ERj4kaLrcQVjKU95Js+kx7piDBo30WNlOoPECjdcPampoJoESyJ6MeicKzDZzQZ7Ayfp"
    "woqiF80wLf4urG+Lm/vRHGMLXojaXadb+p1Q4RWb/ozdlFb+quo5EwPB05nROkWAl82KOn"
    "M/hm62xOxTSXG50uIy3xjjo5sayO+1r00M//nZ5afLzxfXl17ovnclK2LfjhWPccSHYzKe"
    "Fmn8BbuTm7VYLvIxFd95inPFRCtDs+DUp3YQFXTyl+UCTuv5KRqyK1BLHQ5buAsOkeyfN2"
    "z6Gc9tY2ODn8xxtqLE50hD5vEc8NKQWeohP1maGhHU6AVpashJlaI4fWOfloxxmyznMWk+"
    "zLQ6tFXG+mTQ7n/rtNqjx37vW+eu3b9BJjYg2d0IbCiaio1nwtDpdtv3o8dmf9iFJtOZQt"
    "jWNAooPMRHK9dgZYxVzLYPoqkhJFYESKo8SNsuiDwIpwMcxVfmryt3qzmGIgv7Q1iWWZCy"
    "sXQLkcMsAxx+vPGVxvTSrb/SVFmEqZK9Auo+3d8fzFTJywgkKRHd+gLpOkSvlEGeCAcvEf"
    "oczyfs75m2cM1xDjynaAx1EfkOO0ZddueGtXjX2Gxo8ERMynSKF+wXz8gU0xqW84hNwcCB"
    "oY2aCkOJ2MNTwKD6bqUZYa9L7d35Iuegktnfa6IP5ZMmBnk+RZJLW2U576T3nauG6IqAyq"
    "h599Dp3iBFnWsEfn3rDHp9+P2umZTd77ebd6Ne9/5vN8jACtsGib7eRo1UfClJb/0J6VbD"
    "VLVzmCxF4RHe6UQ4+TCllNYqzc17Z7boKIcIpcRW5TFWMWMgtfctY+vi1HK0qzzaumJaoy"
    "1j7KK0cqSrPNIH1sQc0bEs4xoqotmScQ27xDX4zveHDmw4VmR3jGyIlb/0UxLuWPmyhukb"
    "Q5P01VCg+U4YfYU+ajQ5w0Gg0yk2zZGB2SubuyLV5J317b7qihg7dCCNTkGQ9e3eao5ZMW"
    "V6c9fnPUqMDPyCDYO91q4Tyu6mRht6mdayIbUSPe759UYOf3vLbShiMWPy1QzKi04VSF7L"
    "nnGKxuy7XzRjHrZkWVCYZGpg23venNEVsQubEGpnx+Xu8DwR2ITJz04dlE3WtD09XrrmV0"
    "tAamSYouxhjoOeXofVp6iyCaoQDU0ZNVhtnZeFFwnbfUYJ1hBZbaK39lyBVfp81lxFGTzM"
    "REc5SiuV0VUe6eroTQ8aWlag1lTEa22ThrVH8JCyf0rWr1YB+oKzI+8k1HAcE4QaF99NQo"
    "2YPHOKeHgvL75oV2ScK2ukUvRCdZ2uTDutx5i7H44hU4fZQGMmJ6jUGIEX05hLFGPNHLHv"
    "0demNU4XXkp6lpRUqrUpZUkqMuRMhpwdd8gZB2yUmO3GNZolgzwqNOVNhWLhC4I5spkE6V"
    "Crd3/PGFb0fNJ6PoklarRrBo9mijkTmfoxQunkmWeL0RXyumSsiwjUQZo9omxbRsvHuXif"
    "ZZBN/0WJEMhBmj2C/DRs7Qfl4nNuMHZRjB3xCPaIr8kYXTzfE8R5EE4HOIqvyZ6sYzj4ku"
    "xilLH0CknRT4cpI3BPGGlZeLvn6H5Z6tte7z6ktbntRNXQTw+3bbaLcPRZI81K0Y8GBKbk"
    "qb05PCXSxVaTfT9qs5NwWMqXTrfZbbVZ3xqBL3smg6fHx15/eIPM5QIEqGfy2O997TcfHl"
    "irhUFfDWVuL+nDb/q+YCu4WsKEe1ws3pWjXS2M9xvZ1UhHdjVSQegT6eUICIwARIuZoIGz"
    "GH6i50ScWGIvgL2snrTNABydncU5HEbbOf8nU8t0DJlO6xHQ4njLtAyNiI0leZ7t4G9dhI"
    "91c6HV2cX6IL7oFd3qs5ECbWGKICsA06PdS21BYoIj62RUjMvwo91b3T2Hp1BrYT0Cl8yd"
    "3Yftvlqsq7riZbpZU3ZCKlA7uI4g+Rl3dsXJzSlUR5Sc4icjcO7YPXgGusrpA3OMnAImr8"
    "ornuOdI7LaXkc1RUrGy2zGiOd74QjsCFPH66ims8nOjDOC0gpFQIXvWUc1gkoovCgoGlpJ"
    "vvsOmev5uBlTN9KoRmgKuCo+UHXJvy/mrOjcaWS6Kxqs0dQazf22edwWFcOCyCUFOfR2nT"
    "GFuLXMuFPhTHlPqGQiTJ2YbtB9b1s/YerLV1mWrLIOh3x4YpCnW/jd9jV0h7vMY7C8TDdY"
    "XsYMltKb0wP3cx5wP6eD+zkGroEtzdjKNhOmlCEwVTbNhA+TvAdDmEomENqQGttGqwgbjN"
    "/TcQK7OdlNaGbtYHwhGKu72hQ4Y9hlHdUI8PAByr6NbdSTBGdyCVSCqq4YLZ0vnNQFqjKT"
    "bAQmV6qg5069vMLeiLgEGyW+IZfPkE2HVIpNnhl+RY03tNLYKC9BfKMgntkJLUxXtIvLfz"
    "v2lSgNOh9k75fOek7IPi8lwqpIhKEBy4t7iEjyW1E50Jv2ApCGiCSk2SysryPbkYOt3dkX"
    "ZWBDKzU5Vjs+dSWwm4ENrVdhwaBMDuVRV0gSb8Kv5+JKFm7LfEW3A+piczmB+xPGSlg0pX"
    "Z2ZnOpYj52hkKqmKWK+ThVzAtsaHTratg+dZXBPnnodYe/QlmiOSXWTF8/k7+1m324sMaK"
    "UZUiRVLb/2No+6EO+1wjiXFmGZkDI4Rb5Q6s2LgeJnvgdGkYmEzFisoHaCocC7vlsXKRYy"
    "u7SN3JLmJnijRoSYNWhcTWwgxahZogjm/TyGWmWSnEKsCeVW+QpO+r9H0tHCpZgCANpVI1"
    "j87xmaR89E/WjfrHfKrHHsGQ7l+HzP+gO6MvPJWmnazlBi2UtUEBGRDzGshgHAUGxNifeG"
    "osNYv9fYrGsyUeI820jZu6MmV9MsH4lXfFOlZ0+rrEP5mI8WZ0aZgNOynnWVy1efjXkYk/"
    "q8WxNiqrJK1QtsS6qUgrBG3xClJtah+WeaF12+8xPdyE/lnWTlD2xGV7fxzcwVzR9VQ9mE"
    "Oyv9oZZ2Vha2u/Ls4/XXv6LviRpeEaPDTv722VVkw5IPNhFBM4za34hfit1kinElbw6crO"
    "iR0cc3sd4dm3mugoQTIwfGcxGPV5X3VF6jDKouOFav/aoqPEav/qoqOEaYUnM0p3nU7f7V"
    "7qBNK2YfeMt8+wDeSPu3e0a0O3vxqyolRTp6OprjmJUnZFrMe6a3m91RAvTNQF1YoBqx3o"
    "qyZQCWq27brpCXptr6B6ulbbKUv+6rXMkdbBhERTyM5bBUVueRfIooiCmtnxnv0w9rMQjX"
    "9G1IAGbAuwMzrYa4URfxjbf45/biAoucnwgrasB03n4T9An5QdYv8v8UyeCZtsWEV2sXt4"
    "hTVSTDTToLT4+gaxp6lOXV/NRKsZJshktPBGFjtUoIKvsmI0rO9X5Z29JiJ4xV9YI75WPa"
    "e+/N8n/vQ44Wg4dnP3JeBv+7t4kBPc+XNhuCnZnA6dGeNMUHdp8W7+ZBOB/+BLN/Awv9Pg"
    "0wp8gD9oRT5EGhgqY2DQHEcXEd9Jj0gmsK603yTfNUUH1yOSPrFVHtvg0SIyvEE6OcJVHu"
    "FX7R2TRKewdEtakKbK4QVbGtNKqcwW4qHysh4hIpnUP1LsMco05kU1RiiRjZQGCwgXeUEN"
    "0kgX8WwXcdNN3Lyjg3jdEkA3Iu7hwTmV4hwe32ILwLVuqrgorqFjJQewOJQVekdw65hiOg"
    "pw7ISpVEh+k6vO+phBaiaqEcMNGjnUiUag7WaFIkGK+q6Z1ECK+WaiF/jDU+e5aroGz/rD"
    "fhpY4fXpxyqeaq66rUsJvgH92krRLDNBX1jOM3bQ0vk9l6aaK+cRDD9PlttRryg1clXRyN"
    "kTXkTo8ylqKPJd5RL5rjJEvqu4yBdcOCLKkyCd1H1WWnsS2HEFBzlMKXVkVR5lurSmNM2P"
    "f3MujgB5hSPUT752vrW7N4gr957JXbt13+m2724Qm6m6Ruw8XIfPxeGuGzGNZZhqjxEAZX"
    "EFe9BYKsRcJRXHTEfZp6gdwqUwCNJyVt8z46D6/iNi+aRaWqqlqwXq8auljxXYPHrpw6hM"
    "HegTdKX+oKQrSf0ZkMfb8oXqKjZuuJvgZGky1huUlpCrFOLunQLcyMTGOzYdBSZD1mK9Ml"
    "bdUjSdXSXUwiZSiOp6RiapSMt8kqCiNFxWXDGmMyaFuMIxID5yCjMX69gYfuy+nsNhMtZ7"
    "faSBYbsoRoub/aSZQl738iQM9dGL7L68wSgT/kIBlwr6qijoZW7dcrUbwcUexthlyBIhdk"
    "nqCPPVVR6Yr67SYXbuBad6kA61evf3TDhHzyet55PogCwhskNoynsUtVM3FZ/Pw2HcRqL7"
    "SpSudlCXsrvYvIkAzB5B/fC9usy1rVxmbCuXsUS2DCOhaewR1A7f4rcK9iyMExQWGQnBPI"
    "rawVvK9gAH5JSqYjM4QFNDlHOBnIFx7LzTLLE84k772kF7lmsCn2VM4LOEaAZfhZGfkfBI"
    "aofxeZ7Zmz55YxswBg3YyGKCuYB4EqGqHcjXuSbydcZEdu8lySdwL1M+cRlhwVGJktVuWN"
    "jukHODydxh0keG38wempB6TcSYHqaUznbVNqmHNJ1CwxyilMNc6WGOWH+EPGfDpNJDpsrj"
    "/I4NU0vyQU9NMBugqE2S2fOzy0+Xny+uL71Ms96VrHSz8eJJYeNYXktNmEp6yGyo7WOjFQ"
    "dYvLaP39NxAru5tk9oZu1Q28dOvhTHXCTLn5cY6yi3+41JbQMheLvnbQ2H/tVkdoZNTeCz"
    "shtOXdZFXeHxo1d3BKmOob4hpGRhnzSUynTG42svwRXPXZObHPFGxG2Yr6I4OMMR/KeFFo"
    "z/pASZM7rUVfTGGNtT1MeKiiZrhBlzug4lKUSrGUUzJZiqkBfOcSKPGQ2hE6oyUvbolOrk"
    "e3u0oL9eyFNzZWiWhYn0QKqXBxIT3mZUVJ4IEcm8OpGIKhscUReMCFkdXY/KMLImK+qH7G"
    "oyzPvX0B9IUdT+YxjSEbkofnho/vFzSE903+t+dZsHUG/d926j2geNOCGiETaIUh0rJEX5"
    "4BFFMJ8wqrJA967sF/XbXu8+hPptJwrr08Ntu//hjA8Ba6TZwnJc0xM+b0X0o2FKqQevtH"
    "4Uq1qSAJaqHfXa7083+rGs06Fg3aiB53Q7i0KYUhoUqrxgZMht2fpvGcq4n1DG4M71rpm7"
    "F5gC1Ujf6apGqJeuZvIwS1E3BTHNpXYaGUGKHNGgIJXYMZkKj7VEM1D64Be24uzUdCaCgx"
    "+rSQGeYsSCOiD+OfYENzAvZCGD0GqmApIi9B5F6MgiEuNSQ6RSsKs0nxrYOPPuZQESyaNm"
    "86iucWdHDrVmBt4ofxqYUBVMtNGZ87Kxqek2nPt5mC7Nb5on94amY0Tt2lxQuMuijF2C6m"
    "B2b+Yp+j6jYG9Dy4VOFagNxvgoE2OT/d8IWtUadsphpCrrX3h3nBd7pawlZRMPyDQTGUuS"
    "mJjjQK+xU9YOugrkZvhzobEVW3SZsGJ6lfxlVfjL4JTJC3uQRp6FER4SNg5h+2KIqBasu7"
    "QuHo4bL0M0mrNjHt4nhvdvg143Ge8ASVQc0qYW+g/StWN2cEyCHsDIhj6KcmRDgQ6i0DO5"
    "ZqQyLkObKslOk1kG3jixNPQKGHplXNtWO9Cx6QMCbK3gMIcp5TBXepjnijWdbbWaw5TSCF"
    "3lUWai9DYK3GWBTjlydPdfCSKdEU2v/iDGiB7PqJbCh8rwRhneWCUF+o7hjWXq0Jt2IuaT"
    "5Mp+/FZjQ00/r9FGnXmPYGRhohALfXhmYM4XClk/n/yM6AvPK70wqLqcWqdoMFMMHIhXcd"
    "NL29Fmqp1eWrPi6vBSnpCg6f7fE6cnL00zfxL7xZN+/j3TF6K01MG69oKna9gtgcTQFH2E"
    "iVq0Zj3yreV9xcjUnI2j2AewOaq949HSxIZZfO8zrKjemii2a4NtjytzZDsEFQy6YlojDo"
    "xmrUvJPU0X7O1LyvWtK2QkHYlqYuiR2axlNusfKpu1f6CKTPswVYWLBW45KNd5UgFfp2cC"
    "vo4lAo4zLjmnf5ywfnCfnX/OgTdrlZ6Yz7mXmJeP3ctcAzKNZSXTWMrMreVlbgUN7b8EU5"
    "MHaWqHbwk7/tJgMtNUbAYHaGoH8UUOhC9SAb6I4qvTqaILTWCfonbYFl+/WFaGkJUhjrYy"
    "hKLONSKevyREVTuYyym+zTETkx6DNLVDuXhGYmFQOxQz0bMQYG6T5Txm8ApvHpE+9gg7cb"
    "YtAehPur1um8HNKJ/J/3tqP7XvbhB75BKrz+SO31P5vS/Nzj3ce2FHj52gRXS48gie6WLn"
    "56yxGq1mQsxfEm3tlkcp9elDyHmGGxG/luQepI9LlX1cQhbHbTbFUAdVVi2fdLrfOkPY6D"
    "TyDmHwz+Sx3b3rdL+Omq1h51tz2Ol1b9ACExXmLzel8UQLz2TY7zTvYRpqiu78GrX/eOz0"
    "oTfHTMudM6HP5t9Yl6wfZc26gd+D4ejuqQ1XTGukLtmO22p2W+17vulOAVR9y323+EJKCa"
    "ZbkR0ggVz6qVZ6/btG3QRn/3zrP9RBpdd/eBUPnm4HrX7n0V715nLit91iJZ7lUS2epesW"
    "z2LKxZC1XWQNhgjl6qv06gu7+AgOdIxYclpVHmvDT7Of15s4QCK9iXfwJgbvopVCtouuil"
    "PLdVbtdRbwsYsPdNpKCxBljW+txhbGK5puVjFHGgHXyjh8mdGfYUIZ+SkQ+Rl1Zw2jnpoC"
    "NkomM8FGgQ158uZENUQjIY1CmuRmLKQhSKCX52mVz1PXNzs20BmBWD6JrAoR07IHok5yAx"
    "qikpFtMaaFc+dbzNQ4pZyw2VGD9kyMYyweNej3dJyTdnPUYGjVpkQNRrfaIpB1ujnK6boZ"
    "VX+t5oA0sMAlshuQjW+GO+QyVyz2UpOltXs686bfU402iyhX8Goo8zke4ffdKzE+ur213+"
    "tbjVE1lJcC6p+CpHcHXdUUpjk7gvRd6586OD3wvuq6Bg0MX1sMUn3s5qGtI1IpiqotcHoy"
    "a5U2Iuz7fZDCukcJ1T/oZEeMegtMfqOTugI0Vcxd9/DBcgF/tRSztjv40mTrZDeUnqCLO2"
    "VdV4hMJu6MtF058gHrpVNbZlzW+c61JemKNi8Ior7v51ATpEBCzp3xKSDULDP2rx7BQ8r+"
    "yS/XLI/XdJIMqXheLFu2S0+O5cl+GzNkjVSv6ebaEgQ5VImFHWwXPb+uwwS/KiStqMMvaO"
    "y+gaaOg4UcnG5OIrju/+mykkRs0coEQyUmGJKVJAo2oEkv8Ip6gS8SJZrBXNH1VA8Wl2Z/"
    "zitnJU1ux3nl4vzTtee3Aj+yXFYGD837+4Qy6po5iwOZ7nrrtpflJHZwvJUlDbYZiqPzEJ"
    "rOFPK63TCHKOUwV3qYZeWKH2KYfXFPhL0OU0knKpnPXuazr47yrLFNPvuETaEAcANJ6Y9y"
    "J9iIbXgnrGKtAMePI10p6jt6bNaKzv22G9Wiw5liIcXXTs4UEynI7iGuxtzYOjGtfxh+uz"
    "VPLZ6lkfSbNUIDKNWFdVAXHpijqeghsSNLE1oyeTENEUlIsxmaQ5y5FQW2mEM3Pn0LwLZ2"
    "TpFRaENrtorsjONsmc7O+N6Ym9kZw2+7kZ35zhkUtyQRsqiuQpkin2VpIAUMqmjKXgsMqY"
    "uFrmF1jCys6yZazTjbAg0sSt8QfnnB04SSSOU9JkddJBuPjQxUeP29sWbwvzmlC5eNhFfi"
    "18DXA1aU5K3qwFv58yOGe3qSxhBRla2F+S1VkUTS+TJJZ6WSjqVmcxfVNuZZl7bKWJ889n"
    "vfOoNOr2vnzwskk3wm950v7dbfWvftG+TlmHsmT4PmV3aF+30+k8f7JuTv0xXyTJqtVnsw"
    "uIEdku0v0LLdH0BLbLBfv/Vu2Q/wOoZcfIP2APLwmdiEbH39Ybfdv3HLyT2T3vDXdn8E9D"
    "eIwi7JEy5EN+nDWIe9/TXvwvMIapcS9eI6B7gXUb16IDP+dQxc96CK4XurvaYa34NU+zPA"
    "l7mz2Tb4v56fX1x8Ov94cf356vLTp6vPHz2LfPxWln3+tvMVrPOhYYib61XtNTFXVvrU9i"
    "mqvMltObuLz4cNDn5xeNP9Idz20h9iB3+IABsc2VGyMisFqPaYVukwsBeYVcnAU6y9b+WW"
    "ECGVBmtpsK7F0Mo8NZVS8MpcKiXmUpHa8zqZrHmgeLqG140j36zfdYX3HDE8aIENkxL0xg"
    "4egjRiaiqOal2tGQ4pZk/R+JUSzBiHMfsUinRKXkH3SoItfzI5w5wQuLOXR+Ywm+M/LWwQ"
    "RRfU+zrvAX8GCw4XWyscRlDa5uuiPw7OtBjyGXXywmQ1FPlL0SHLyuyyMvueYT5sZXZZgL"
    "PcApwG3b5ylEtb5Vl/0rx76HRvEK+2+Ewemt3mV7AE2fyq8UzaD4/3vb+12zcIzxc6XWO8"
    "lWmo8MqzAO7oVXvHCWkP8w+P38NWg7QfD96jHSPNtDNhi6baD9HtUSXs8qJHqxLmycd1+g"
    "qFCrZMXR6ilonLq6wXDkijIsMcIJPjW+XxlXr/EvT+rnZFANEAiYz7kx7dh/LodjW7OyKb"
    "MyVpNafrRlQDazUEKXs+6j7d3+fL7b3nLIJHgrVY0jdBO0ggCWyCGSScIjbdCoLD7fJ5uF"
    "saNhFjilyfSMgkBj+dFcqIqa6yy9RAS6Jr5A2rDcfxEs2woluzBno1FIZeA/GywA3WztL0"
    "FE/30h73zITDAcYETdbIgie5D1B01j/rg6hwiwm8Kuub7RMvL6eoaaE52+PtF2JtPRrWOB"
    "iYSKiFGGERCdF4Nw4HOtU17G2CBQUmRuwpoUcEn13O4yKGJvd5xT6B9TKy54LzIXDB9jrf"
    "/XHSeFQV4xE1tFdtawWXT11pDeT3zv80+3c3aKX9i50ioN/q3INyS9PBLb77O3jEk7dn0r"
    "rvtLvDG2Sv52fyrd296/VvnP2sGhqvrYrKy1LyxyGPB88OkfEN0kmNS5VHOHaybrPtxjrZ"
    "o6WNMDZO8Ig76TIwwbGG4GfSY7stZXvtXfuhN2yzTVnFc8reEa40W8POt6ZzlevnFX6n3/"
    "7W+x2uGvidvsGVp+7v3d737g3jS7mjz1Z7c+HBRM64bLVFR2nlTn0M63iS4KeQbhkPEdXP"
    "Ol6GO0iC4LHdwor0IE/JKq8uzRzZwtVorphWklJyk3U3Ri7LqYuUU9d1ujJH4WBdkXirJH"
    "ppZhepZy8Nc4Ub5kJquryYhoikcU4m5ZT248qjmRUwJlOc1ivF6bGCK2yctw+iArBteR0d"
    "5X6wEdnQiS29Hsr1ehCraG4blROECQGfh6/QR32ADge/UEub7lqmtMs7qdHWmcTEg8FuR5"
    "zsffCedVRXrBhXZLFtbGTYxSF3LjXJe8tfafIoMZPlXQvwzApo8si7ZnlgJQOavypnJ9Rb"
    "TQ4AQTc2Z3tPcGHzN/7NQfzEb5sz57znt7WCCHong6pJ59iaQUlMZUKXwVzzN2jMC8SNMF"
    "HNMbiajQ02Xitz3EBjVVmzaxP8wvaTBvQDcfasIRrzbsZpmez3+g7g7DZk1wy6gmKdK0Oz"
    "LEzcrAAMM2IqtiOQQwwOJQ32OrZrnIJW1HgD5zv4xTpgu+diAZ527D0UNNXp9M2+94/lfA"
    "GedvCW3EqKrBUbHPYCTbvIntfFnL5j1c7iT7hyFV6Yv/xqpk1n0ISjorCPTE9U4LswRpLN"
    "8g/n0DNsYlkLpNNWVZy20vOYJkN+DLlLtzY65rI5ZpgcYxZHdxHkjD732tcQ3cs86F6mo+"
    "vcSoo7Z7cyw875FhQbheyynS5NnbKGFlG5cwujuczaV30reewcz3sExwilDSbbahAO+thR"
    "URiONDlOeDfqC2NTLKQ1bDUHreZd+1AZ0XoLTH6jk5MEGcq9lUuI+ofTcHMiNCYjsI65RI"
    "A0C88Tqk9Ek5LdMCGBPYATcuEGRAoDT42lZsFvp21CCrSSH1Zk8jO36DlfCjIjWU3kE5mR"
    "bJ8ZySzNSssglIyzR1BDhEtxQl0aQgmwnOa1c/C9yoXtVQa2V3FsQyeAiIgSIpSSSqUlFe"
    "nOKDNjVEk6qXC25sFyAX+1FDPRxhO8nUtGmbotc2RrNu3OeSUn2+YAcoJtcedWBy5XOJcd"
    "kSA5oXJcKCm48/IyMC8XcGhImUTKJAlkNeSYpUxylDIJO8StZYKFJKNynUdRQ4yLsFRJoU"
    "8KfdVgYGsh9IUZKZFRDlPKYa70MEvZXsr2UrbPJds/QZXlO2V9kiDYe/ca+WowsdYj1Wm+"
    "UbT/la4gl/saqjerm2yB6IUaPFkf6z4uyO/WVQ6xHT5Kuh5WVYx2plz8NE/1yNp0hB/vVp"
    "QELRzJsVh+KDTA0yAkyGupzmxRsjo5tZ2fXX66/Hxxfel5tnlXstzb4p5tM6yoKUdjKrAh"
    "GomqzD4hWTrJ0m3L0jWXbEgM7V88KKlF1USjTbxRJpOnqZhYmrVmwKi5bTfQ1g08cVkwA6"
    "sYzyEV9BRzVmzF40gsxsCteYFMSIkKoTOMZq6RpcV6fjHonLXDBnazOa9m7AojgpgbxXzD"
    "idadfT9eMD20E9VXcCJm1o3G+pHZkGvD3WqvTmhrXrWvT1GM5ncz5HtTqV/nKXZ3nV7r7j"
    "pe6g6rbL1MmfhqaCIgR+lqaL8oRc0+nSk6PEHIEhciqiHSZ+ef89g7zz9nJH79HKtaShNT"
    "vmaUhaXJPN3xG4wucs3ki4yZfJFg7ZzShRC+HkEdZ3AZFnuF8agj15wSRvlWe03XUgTJ6i"
    "RM//X8/OLi0/nHi+vPV5efPl19/uhJ1fFbWeL1becrSNihkYiL3HNF3abSXoBMmskqbSYL"
    "yAqCYxymlMNc6WEGq8g2Fm9TZqY+ivG16BsmI3E5MUpXSDHoWguLNmK87pjoaoqQyhVV5R"
    "Xl1PTYYtMMU8pRrvIoHzT39hExPAJ5ogM6bQFMw1QS1GwrnYNWAVa62mUEbESMdOGJlZzu"
    "oZR8xj1NnebOaXys6KYnNT5wLo1AFtUEy2c4x2oek6ef3jWv5RPa2qbHFYSSWZRn1+NhZZ"
    "M1T8p3A/ZDcB03AzFnP5nIZI+F5BjgoeYnLDlFPaKvGYmJbH7dSd5nJFs+9/34zZZPaU+U"
    "9sQfQkSUStOaSw1SafpjDLNMZLcneUYmsqtXIjtf9EnKZRcSjHIz3/n47h7xQz3AM89ha0"
    "9RhzGuJp4aOMC42i1s3uYXztqy3QF85TD7y2AsMZ0vFGg3ZYwReyw2gHf2fsTZ7r0/XXLd"
    "1drjsrhue/y3MNLECGvoPFKuV19CgMtvg153s1tfUoiLqrHV/R8mYB9ztZEkmAGSEG/mwv"
    "vhoflHFPnWfe82ugigg9uoA88L26tGOn2lS/GhSCSWw7HDcDAsNSLq6BoiquHmU4qXqz9r"
    "BaEOUNXOC7MUpKW+peaCuMNSi9bzDVHtl3U9DgE8XToM2MOoumvlv8Q4s+NcTrJIWzFF2m"
    "JrOw6ZW34tp9bn0e/nGJfz5qrHod0sh7ZnJw1OpKhighYnXnYxhyYnUvkxrynVLa+mmG++"
    "UgVMmk5/tvJkOsWmyQ2dXvaPJMPobp0JBnjG1HQ8VFRGZtZFp7OaURHu3mleQxGqlGSSBl"
    "bMpAqdWSGZLoUUnfKITt52FMN4QyEus1AP16rN7ToJTwoxV9jYbpTDpNKVucrj7LAvCRzA"
    "LaU6VkjajumTRQZ4wuhqNaa3vd59aDhvO5EIyO7Tw227/+GMjyNrpNkcdkIuIndpTBISj6"
    "WfTxGy2h1SpbAB0g+jPGd9S3l5EXXVD9BIQKVjyz4dW/y8WrFZXADAA7efmmIbXLmVSlfm"
    "qDyTCst4ytAc6qVAWExOTyFsMHGRF6L09EKsL3aVe787ip8bO4esYjntG4gatvMOZMEEav"
    "CfdxqjD2PFHMFXjH9OcRAq+aHP5Jl0LDTBrxoxeSozRmRp0zdsNdBqpk1noYS4M4Wo8ORo"
    "0jOe6MxuTih/s8nSCr4RmioEXuYXcGniH4CBALPHB/t3062BWg2MCb/wjjE8dMLjCbD+0o"
    "A/4UX4V/JXhqRs+J19KZuj9vvaD9XINnq4SAke+2WLqaUTTb7G3sDtOfCcAp8A4+99iFp4"
    "96bdx6456aSOUuooD34w7kE4cfZdISHQJ5ECoNQDV0EPbB/5CYbrwVzR9dQ0WwGyrZJsVU"
    "x15OTYujj/dO1l1YIfWXm0Bg/N+3uZOGvX8+3o1K02Q71lIpgIrRzqSg+1TJ5V7/ENSDwC"
    "kkmYagcJ5XhGVkCxHBaxhUJkQ5Ry5VR55Wx1+skEaEcxtkFFltj6VeXqPaIRXs1SLNhtsp"
    "zHDCcJQ+10UEjqyHJG9+S+/WV4g3T8Yj2T9h+PnX777gbZuRjUZ9JvP943W3DJwAtdmcK1"
    "QXsw6PS6N8g55tmVYfPLF/YbbCjP5Gu/2WVdvhoKgT67X5tf2w9tuOQbsJ5Js9Vi/dw47q"
    "TOk/7mPWltu12IJ9rOoQA4y0qzHVNiycpKxbNAijkKqOpzgxqikmxlpHSEzNdYPKcuvWtK"
    "gtax7orGrYWoJKjSZalcQLc4pIo5oeoDZ4YHGEAVh1bYNenJ6eY4Id3omRSYUNLfa5/+Xg"
    "nHVQHAPvo91RTa8CGdA1xZWLXgwqrJPGwB+Eo32xSUZWpsEYTTU2OnbBC24F/cBpGTZaim"
    "nmDzHhHSk4TwZa+Auk/391nezDLBxfbJG4r1+2Yvxab2SYrvt3O3kdv/mxGM3hyKzakFCO"
    "oPmoi1P0XDGUYEryCzOXdynikm+FAvCYJuzV8Q1VVwvCYYEjgqa7RYTnTNnGEVcYuWXUba"
    "muE1J2CXoQdHyZyQiGCvj5Z5IqslMDZQVp5IRU8K4xziP1Pc8HyKWnjtZtnY2n8MQ+a1WE"
    "48z8R23+t+dZtHE+VF1HSwmqZxwNPzEvoUMhnhDskIpZNkzS3M/PgavRh0LjrGYUo5zJUb"
    "5pjK8zCRgx3yrlmKA36MgwzczeYgw+3y8I305YWxZJYdGeck7uY/F5gEk0ahW7vaDvow9m"
    "XuMWL8GpRab4Si+DQTjfmrYHX8Mw+Fs7lAa2bQ5esMKUlc5EFeBGIMeYWhD2P4b/wLGq8Y"
    "QzoGSs6MrhgD+qLpjC1BGmnwkL/IA2AX54+2bzgvDozrwqDvQMdDA392Cg9BI6fwEH15Jh"
    "BNyOtp+vnUIYc6WlHjzeTdbhMmGNbqTQ0M+0kpYYLhJ2EYGFdsmerULDyqz++0EapCIkP8"
    "6iAyOGt1NFkLB6MlkNZCiNhDWBrssLCmErRH+fznQh1UGfWTYb/TvId1pCn6Mxk83Q5a/c"
    "7j0PaQW078tluMzdl5Hne283R3tvNY6m2FvC7ZCSeyDoI0VR6KLRdA8T6D/MwSQdgjqCG8"
    "51d56lewVun7y1WsgkWIKwij7BoDkkF2aSTQaUBHjtggHWr17u+ZVIWeT1rPJ5EhASZXRF"
    "Hktt+/mijA4UyWmm5pxDyFxx6CsylFeSSLWJZaPics/IiobsKUUnVTOdVNOPaRWFuMcYBM"
    "DnDlBzg+utlpHVyarXI6bDWYZ2XtksVldDDwHL7AEE6SESLcH6Qfqw+prKP7Q2xBEP222I"
    "6XiJDKeNIqj7OB3+l26eTDlHKUqzzKIUuCkFwQJJRjXOUxDhgFBG05UUIZwBpRTWvkTRDT"
    "AIlEUwZYlg+qrojmQgqQyCkaQbNitStrAWolYtaj07UKZQSLjV2VAYElBgSmFr4UB3f70p"
    "fHAm568csUcNmBVASyTjdHeXBtRtU/tXNA6rP2BQBb79i0mBSUA17g8gsAlnu84nuns3rC"
    "GxCICqhiki+KWLAasVAMcRUZicICiAt29bandpqrtzfxN7h645G73ATKD/9k+u7Vjh+0XR"
    "5FQZOlqRG4wcMW0HLxC/fGfqEGwgpr4ZxfDcdZG7yhp8p8obDWp2jMLo4UawwJ6hTVRISu"
    "ZtjAGbWLD/Em1fGklm7HVXE7lg6w0gG2usJF2Q6w7r4pAnKQpnaVST7ngfhzOsSfUyEWdI"
    "KNktUO6bPrXLP5OmM6O/eSvGDhXqYX7NRJcZF3OJzmtfO6vMizcV+kb9zOraQxYLcyh+Bd"
    "MzUr4dxN9ULyCWrjgnR+dvnp8vPF9aXnh+RdyXJGivsh8bqRy4UInEESCWgUUOk8nAp1nd"
    "wEDGptOcxhSukMUuVRtpUCoiPsU8nRrfLo8mQqwn4+YSpp85duKdIt5bjQlG4p0n2iQuYk"
    "6T4h3SeODVUh9wmHYyoA1Xr7ToQ5S2H7fsRfhef02jG7bziJWD1QD0fSK+siIOLG9ztlXa"
    "ONtNTkx2HQMl0aHFRzeTWMVCVn9uNf6QrRFwvSxCGezA2StukUIrGQYtlJ22asDfsCL7Hw"
    "cuG5HGjgRUC4ewF7ZNxdofjuE3wQ/jfoDQRf/veIV4L0FqiKt4AzL+NKpGTEneZZ2qPj3W"
    "mSoAV1kLTySCvP0QB6sFi2I1rU22sPDuEQXFFgt/YIbjUHreZdW8whuDgOr49fsGEoehJz"
    "593L5OuMYKscrqrgt3mKBpgxXZM1ZNB1XUY5tzWx0+i+Y6JS4xfGnPH8wCo7NCj4lDpNG3"
    "YRCv86XZEkZ9RSn5XI6kUKDvsqoyjTl+GKytaL7ePG/xiZmrN6ykzvay4nc80qK5Xwfr5o"
    "D99Q1qsDjesKVvAwG9TCUwCF12Ep/gErha2rsnBR2QKzpfpi+/UrX0k37zoIbv7ST9Jfpj"
    "u7Rulq6FVcSl5pN4ZDOJd3jFAing/x4AmR06k1SFJHmK+u8sB8dZWRZ/cqI8/u1SYPY3ag"
    "GkK7TYCkjuORZzTSxyI64Vd4YmqW0OYSIKmdP30pm8q7Yo3Icj5J8gBIhzlMVTukL/MAfZ"
    "mO82U8RoQSi0nFwodllK52UJcyqY8h6/++8C0j5/+CYSQ0jT2C2uFb/FZBaNKRl15X021f"
    "C34iy2m5jKqaJlaM6WxkMXQF2OoIVe0m9XWuTfk6Y1N27yXx1XBvA19tH3qCoxIlq92wnH"
    "3MNS7QLCNCOGNk+M3MofHUuPGdf3MgvUe8x5Hx1DuCQ3QyeLp96AyH7TseOm/38Uyeunft"
    "/qjf/tZpf79BS8iYPjLwu4ZXz6TZarUfOYGbEPqZtHrdYbPFLzrTE67+v6fmfedLB67+c6"
    "noGgOTXf0OYforSp7JfW8wvEE6G6Fn0m//1rY7MPA/sE0PARd3/eZ3aK9ZM9VQVoyq/cdj"
    "pw8NnZraUWtIrilWeJR/RGkuEp0TIZVxdpWO0YnaXoRGOkIrh7rSQ51gUcrrMJVAuqPzVD"
    "WdWXP6TjFWBRMz2f03u2BHmLI2fj9FVOxYKQYk7HmhCTqt9JkZpvqRJ6WKp5q61T4eppQx"
    "tVXexN2xEjOXhqlqJ2KVoo5czYQgdprXDturXNheZWB7lYBt2PdEZLOKkMrdqtK7lecGlN"
    "s136P4kc/yd2yYWhJw6d75PkVtSusV5k0edu7M694VcQmVUf5hda/niScAaYhIIipTe8jU"
    "HseFpkztUTyopqW8vAhCGqSRk1SmSjlUqhQ+DwuAduD2c5QTdiOuweUqE9AUO2VlApqDJ6"
    "Cx2foCQG15HdUT1pD8kwNYRwQtANmm31M9oQ1L6zsk93nDu6asceNvf8e1SlgTrsfN3tVM"
    "yh+xDVB9u7e6gmVaOCk1xDZIDVhXdYJpHyHysAwzouSdVbo5UN4NydocLH+7Risee45c2p"
    "9Mv3ySZqI3QlcEKa8MilPUxwqPaeckkMTI5DWV1OVC16ZsjE2k6JQkFG0q7zGJIfLO53tw"
    "bAqODzVsyGjd44/WFQtjlBGMJUUwBheWwAKIkEk9XLbeKJgfZUfmO5iQ5Tih3ch+RyZXFV"
    "PluFxmBi8QYERz8ANGoPVGnuC7fVJ7eWxMyFXop7FByoQug0f5DSS18dwFG+yOqpmLpYW5"
    "8zjPiYPfNRWziQc3GQOJ0VRXtHmcT9jfo5/JMxn77mRj1GUcxQ2jQNxtg7W20JytQp56Ef"
    "L2oDc2rxF/PW7cR+NXQyFsddik9gODPbLRpROqrhHB7CPsG9A/JHqc0+0KSkbmLsenlFQ0"
    "8LH2WvQc7iRjVAvGyBnYbeJrXNoq80kn7T+G7e6Al6T0NoZnctcZPD4N2zfu/vBMWvfNzs"
    "ONvRtE96F8wVK5QqUESikmh6OlB2buPw7tQL5kpQRmpnv0pdgx8/jxHa3SMqe3V/DAEXGF"
    "DNLJ2JtKO0LaQyXmtB2kqcVutAenbelwKoNH5C4kg0cOvQ85UmyC0YdSHSskGekAVQTmCS"
    "Or1dq57fXuQ8vmthPlL58ebtuM2eews0aarUxK8O4m5kosEZZPUbvZXEq4jvSfL97rUyrx"
    "pRJ/z9DupMSXDkqHdVDah4WEe5dkmEdc75McthHTbbrRMDIMuzCwP5TpDOo4IZ5J5hR18T"
    "s20HSmEPbycevGFvQ72gdKsAxM8AtbMNBGV0yY+QX2bSdwkoaGOhgaji2T1xamBpnCq5gU"
    "Xv6Wss1c8am3miz7OaPlXClorjiHTmyupIab+wT7izYvUzNddMC5uC1HWnGqrz8V05tKy4"
    "1Mt1MN/Z3UNUld056hLUjXdBh9yAPUFUjQgzw49QbS9R90aU3onyO3MEGeuorQlrtHMlSR"
    "RdEEIxMTqFBt8D9OUY/NFfBx1Ex+gTtggpsSXFhpC6xyD8u5skYzqnPFB+tKx39ZmphXx0"
    "6qsLinpwpqWuBBjiVZxYprVAYTvXSVrIkGw6Iix7zduo48VBkVPtLdUFMidI7A9XRLfK/z"
    "wHudju51DFxzOQHRXgTfAEkNIb7IxapeZLCqF3FWVbrr7tFdd2bNE7jVdLDd9hLsLcCeGl"
    "jZLs9+mFLqiCqtI3KYVcEh9qnk8FZ6eBXLwvNFUuKLVF15kKQ2Gf8LU5UHRD6RBRMgkz7H"
    "VV4wATlezK1ckT7lxzC+YAkcYcNIKtuRLhmFqWqnxS9MNIqpmw+jEG3aR9hJgk7UvdXIoR"
    "ZVAm03akZ7BLN1uwblpIp1DXy4FLTCkxmlbzc8fN25vEY6fY3rOLegF9RWOp35bmFSQ1kH"
    "DaU03tfyoLJgqc5FGPcAhfRySWLdLcVaigDqE2yFZ8W4uKLhFGaiJP8kpFqWcWKll3UKMU"
    "R5WZYwlfQyyfYycdCKAyzsZPLd7+k4gd3oYxKeWVXKSdYm6oLaLx6TqLx7jRwiFQ42zpGE"
    "DBsYUoHZSdPBlcOiugrOHphnA4XYGffuL2hs4qmBLXOMFAP8QxQdqw0uOjGuHpsWetEM07"
    "rhlEy2mmk6RhNqzZDJJmJSHrI9P32zPCelrqpIXUsjwRSZfjQ7zWthidzDyewspTjCvw16"
    "3TQNu0cSlWw1tnj/g3TtmFN2J4ELYITE2ZjdN2rijcxz6CBq9zWotaXdN0wp1eBV1i5o5m"
    "ihLE3hlB8huu2Sfmy1wLwrR5v2w4Zti2UVIpSrqsqryhkqwdiQMFXtRPdSlCPSO+nHWFAV"
    "K+C4Wcw5Dv2MiBYhR503JhAPKfsnpyZnhypvVRiAXWq8JetxdtLNuHqxBNVMQGW2UTMTUN"
    "TlM3bjdwizAW0GZD53vvkUDWfUtJOlE+TkkEGvFEHKdo1wdQg1VGzAj9VMm87g0hqtQNWy"
    "MiAinqAPY00d/5xsIt/LU6sSBhTJjBJOyRN4arHJXcLTN3xeFvukQvuWurGq6MZk/r3i8+"
    "/JWKkSY6Um6xE7UeaCupAAldSECGhCYN8Q0ey67aVadwe1rhSYtxmKoxOYZThPrYdXhvPI"
    "cB65YGQ4jxxfd/2+aYvFVmxNmFKOcpVHWQZt7cuuVjWDS3UX0fYusalmFGGX2B0MKdUAtn"
    "hTSgrm7G1wAtd865B9+b2PdYV/RCrYgcjBmoD93zJdhjsqQ4tamEzXbEKfJFinIi0aWUYq"
    "zW87cgq1503VDwYhy0kThxQ0X1p8oO1Ey1DSF68baAVNIe9xgxGo9s8pe10wKWnWKfodLy"
    "zHc1dV1mlZ/ct6VII9CqxBln2yAR5/z7JPBTQ40sBSDwOLJcYKeQQ1NAecnecqwnueUYX3"
    "PMYHOXtMbmsLrmvy5LNcXOZZBpd5Fucy3Y1RBOIgTQ1x/pwH5s/pKH+O1xbVXrEplP/Pp6"
    "ghwMVbDdMCNNMtWakBmmK2rOPRNEhTVmWG4iiUPjs5KhYnuzSxoU1nJ0npY+w7mbKK4rfZ"
    "JKKkD2zBsYCp5qFEbjzBMOTsOZX1zSzGMJTOcr9jwxTkWAIkNTxPz6+uchyorFVGRuir2J"
    "G6WAiJNXbzGqJbCtsN1aJwUvXLdI4lQCLdbwR5loMeZv/9/2UJwes="
)
