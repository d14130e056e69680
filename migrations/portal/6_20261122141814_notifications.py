"""Notifications."""

from portal.db.migrate import run

UP = {
    "sqlite": [
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
    ],
    "postgres": [
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
    ],
}

DOWN = {
    "sqlite": [
        'DROP TABLE IF EXISTS "notification_choice"',
        'DROP TABLE IF EXISTS "notification"',
        'DROP TABLE IF EXISTS "notification_digest"',
    ],
    "postgres": [
        'DROP TABLE IF EXISTS "notification_choice"',
        'DROP TABLE IF EXISTS "notification"',
        'DROP TABLE IF EXISTS "notification_digest"',
    ],
}


async def upgrade(db):
    return await run(db, UP)


async def downgrade(db):
    return await run(db, DOWN)


MODELS_STATE = (
    "eJztvWtz4ki2NvpXMvyluyPYPuVr1bhPnAiMqWq6XeAX46qe/XoCBEqMxiKTLQnTnj3z30"
    "+u1P2KUkggVBnRUW2kXCnpydu6r/89WVHDUvTT7hsm1skN+t8Toiwx+yN8o4VOlNXKvwwX"
    "LGWq85bKWtWsMfYaTk3LUGbQ21zRTcwuqdicGdrK0igBgu8LilRNRZuFYiGLsv9rswUy6K"
    "bF/sTkFPVZZwaaLRTygtUWIvyninVsYRVN8ZwaGGmWiQx2gUCvCBPVPIWnq3TGHq+Rlyof"
    "9EyeyWSlGBbBxlhTJ6hPCUYbzVoghaCJMpvRNbH4Hc1ECsNhZiE6R9YCI+fmDYJnvbP+Xh"
    "T2bOT0hkyMTfbIFjIp+x9SKftJqIVgWID+mZiWMp8javDeLEp16Bmebz9geYq+8xdBoTdk"
    "fbFXsQAI5/JP7M10RneKJgRj1XTedYWNpWaa8K28tYEVlcEJHVjKK3ubKX6nROVPZ0iyXs"
    "wZXUEvqmIpE7Sgumo6iLMmJsMNkxl7b/gCs4UUE610RSPoTdHX2B60NdH+Z43HFn3BjMZg"
    "Q/d//8Eua0TFf2ETfv7vyVzDrGP4+8T/Lj7f+KxjfwMJ/mtlYP72ptuLM6HJWtdh1r6v+K"
    "Q94Y3ZROU//tNCoSfMdA3zAYRm1T/OnzB7el4ZfULD1euYdxvaOez35tfHLu3TU+/uM28J"
    "a3Q6nlF9vSR+69W7taDEa75ea+op0MC9F8zQUNiKDOwo8GrO/uNesicRu2AZa+zNHtW/oO"
    "K5stZhXzr5f+drMuPr2dnmXrFBsH6qscVN8Ob/c94yQDEe9wej8WN3NB6fxHY0B6jg3uNc"
    "mjFUGWIasQDc//2P3a+PDb96Ag/o/NYe/nxx/QtHg5rWi8FvcuRO/sMJ2foa+6PoA24PZx"
    "jwOwaYpS1xMug2RQR01SE5df8oAr57wUffPwRcMF249gvwqPe1+zhqf32A7pem+T86x6k9"
    "6sKdc371PXL1Z3s8KDvP7LPO6wR9741+Q/AT/feg342Omtdu9N+w+tgZadExoZuxogYxcS"
    "+7l/hCdYf1lWEYH9jOQjGSB9VtHxlWBs8RDuTJUvlrrLPT0Vqwn9eXGQP7rT3ki+f6MjJY"
    "fefOOb/1nxC44U0272YVptph03K2pLqgvcu+5GMaOjXzQho+aiWiIUTDjEFeSCPshMQ0gq"
    "lFjbHo5hqmauAWe3adY4s9i56H/hYLt5KAFp26Po2cuEl48l/CE9elauDEPf/wIcfMZa1S"
    "py6/F8aaS8QiMHsEhRCu2XwNA3yZB9/LdHgvY+iCJBMH9/fHQT8ZXLd9VGDRZhb6N9I106"
    "pqFgckxela0y2NmKfw2ENIiIBPSHZxIf75a/vPKPqd+8FtdE+BDm7ZUIDkPn8NiJJwYarM"
    "XjeKoY5jd+g5TWsbv7U8X0avKAQ0XM4X/6flqRYfbGZ6pOj6+0mC6jF0v5WlgXTZcstrul"
    "UH2Q6owaaUviKNoLn2smZQ3XCVn82XgsLKUXY5XJVp6/lsVSI0tDV4S9YYFGjQDTVmOK6M"
    "3MsTt2vSUtU2B5aICqhxanpipytqNPKmAQAxfG+1lx6xUhRkPlEEXo1Utu99qOpkeYE3+K"
    "+/nZ9fXHw8/3Bx/enq8uPHq08fPrG2/HXjtz5mDMZt70uvPwrvfXAhIuxjAjrsMdsRtDeF"
    "v7PQECTTy9EoNhrsnez9O/8AeCQS8x0wH+O/Vpohuv/ESOUYFNyFlHd4KbGdx6ORqBdF3b"
    "TG6jpBZs7G3aeSyBdDfqaQGdZ10f0mRCaxL4Y951TweG1iI0GNkQV/lFKOQLERWGBF5eKb"
    "GPwhMol9wdmv6+MdVkACtRyJ4iNRcCXESOUYFDyHbb2S4CnsE0ncC859Y7Zgm4gg+xOkks"
    "gXQ35NdI28iiIfpJLI50d+J3NCTP8cH7MBwSPK/uGj1gP/VyYgJAxS2GxwrCpn/6r/fEPZ"
    "eAr7iMadfb/trwy3Ou3HTvuua/tmlmSkMai6nlnpRprg/VamkcZuKWiksYnAV9k1hvhmkx"
    "bCymyBKJsOLbSgG+69zb7k3bW0mIjxb2/gwp1ojimz710MLw4wgoaXEJU0vEjDS02OA2l4"
    "qetoSMOLNLz8iGMgDS/S8PIjIS8NL4fDXhpeDj0C0vBywNkvDS81GglpeDleZait3dldGe"
    "r3c4xqoO3K0JAWrGplaNvWE95xfGKq0MDd1hZF6IuhLJd47AbqOfzudoXoCNIq8NwKCnG1"
    "lggrBsEqT+9A0RQjndJX9hsavTDoWGcGXaIJe8iYkgmiJK4MLbFfwVwONnU1iQgOHD1Zyx"
    "VVsmLVGb4YvJB+ICWWx6PISj9Q1QFzGIAhnUB5Z4MzQXc+G9p+P8c4k7eeDeGFXPnZYLG3"
    "nq6dj4kfDoHbeU+HCMnW0+Ez7McKWlIeGkRJK7al83RCjq1rTg1I92Nbs25gW1+ytc8zCQ"
    "ERgrXY4nFIBG+wadnpgBYKZAB6WSccIvt/fMJZE02mY2qwBv6RdQRF8u345DI7ThOy49gz"
    "IPGESk+Q4xHJHDm1zpHDVqqWYNLKHlyPqITBrVnkdpPG1ssoGB7b9Bh8j0BmOciX5UAzWW"
    "8k0SZMqY4VknIoBcgiUE8Z3RFinaXqGQzuQyvmthdR/PSfvt52hz+fceRZI81KtQ3USx6t"
    "L+gCWVHqFrZ+tKDGpNMcEudnamDthfyB36uXOesB7C5S55AdicNeZ3SSNIFLAHcHz9cjAT"
    "fD99UH9zDZTNiJ+XqSIPjz6618Ev/UbbtV1P+NbtitgAT9k8mENY2nD7E08E6FJCKgwWWw"
    "sx8G5jlHsHqKepDPmJFrJtLpDDS603cmqVPu4QqNzJuwFM5Fde4N6zwrLvof/nUE1c6MhX"
    "GU7vZ7jK2FQdcvi2pk/rqdUXVQ35Xt4Wum+BptYWSTXY2qZGNdrI+WjTU3GK+STPtZUPtE"
    "e4Tau3K0WEd2pxjm6XaWOOWO9pbj0XQ45paQLoGw3rCgP0qASLpAFHNDUbUXbAopcXyK/W"
    "lxTqrSaFedxZrxSBrrTB2Lp4CPkEpVaN1UoTKssuaiZSnJLzUuq6TmvtRsxPMIj14STJcm"
    "n714wk1dE26vVfwyNBalKoRDKlx+s3NSbhbvp2jkW2RBLAtbZe0aMzggBQJ1iql4H0/mlX"
    "pMbI2n7xOElyvr/cZu5sLGGhprHYM9es0epFmn7L3WKyayYpVvjpMbt4APf+BGAXcoXUU6"
    "WwBu5SCv3M07mrNZvntNG8/8KK3Q0gpdzulcU5Xf0R7PQTaMbU8iLK7TvIFWyqtcVsqrDC"
    "vlVdxKaW/fIgD7FA3EuBJLsGklqnTSU7J7BPXIyQ7PO+qc7KHBCPIfwmdGlFhKdnU+Oupm"
    "Gqjv0Ar4BADrL4hogETCme0NIA3WJWsVolO3BGRdxUFDYQ2s1lo5ATy4aoXUesqRFq18uh"
    "2B4soDgrm6omWrKSCBFVqz0TR46ZDJGooBg0qFBEsf30DxYE8H04LqwnDB99wHCpPCxc2C"
    "Lp1qwm6AAlbZs+JKnoO9CSh9HhVQ6ti6I64nWq0w4ZFsUCOZeyC84pUFzgYT1y9hsrvihi"
    "/DFi+wuoveJrM+8I59S51QXXRC6yTE06XadSLkBUXag+rk9yDQugsxDm6XrJexUzTMCzq0"
    "dVYenPw+6PW7dzfon1QjWH0mTIwctId3vf4X8JeaUnaWsSF4JsNuv/u9fX+DDPbeG0V/Jp"
    "3fnob9G7bhrg22UT60/85p7IRHz+S+/fAI/erKyoR+H7vt0eMNMrFimc/k6bH9pXuD1iY7"
    "/54JO2vb9+Nu/w4InHRV7CsZFRN1eS8znfJe7gadp6/dPvTEpscaIsRYb4/te9aZybZq/h"
    "7QgL8I3IY3//zUv4MXZ6se+mRj/aV72+78AS+vGC8YDm12vTsc9T73OkycYzewYWlzbcYG"
    "KHRnPOx+HXzjr+S3GBt4Sd/g/b52wSHj8bfeww1a4uWUidALbRW87n6mf9f91of2cNTvDt"
    "kTPneHQ2jjngnszbFhQBv7nj0McA3GYTR46vzGcKPr2QIQa/e+AmCKtmR9DgefewAO4wHm"
    "GuAz6rFHsMlwww0bYxMzhNod9lOxw/vFV12uRZex5mL1PmUZ8iZqKIB5K6CHCpDJAa71AA"
    "OPLqT79Qjqofs9+nqcNYoROh5N7/GECDUG05rpBOuJa/kqwUNEXx0ptrmCrw6sGvzGpIeU"
    "JCGxNq186sG3QPMcSfWd5qBDA1+oNybHUB6x43aIFBMpnqAGDlCqocwtxAPnHZXbaj1lB/"
    "0Cq169Yl6HGL1QqiZl29/PQ0WVd25/DqfKFpDBZpxUrzVBvcb/H4M8Xb/mtm+c3/lZLgXb"
    "WYaC7SyuYAvsOXkBDpA0DuPLPBBfpiN8meCSw/eiGL7pIT8+xY8c6uOeIHHkRmybTgk6Cd"
    "DUWetbin6i++coW2z11BP3g/4Xt3lUlo2ADkd1IX+lMKVUFdVaVeQOlpg7ZpiqEetrDxas"
    "KG8qsqiitNIHsM6ryh8tsXUVpWscU1XauhKIpQt69SvWWJsnBQ07lJ//GGI9rSyVI0J9Z7"
    "305ke4xaXpXP5TpZYkLR5OJBAufwBcG4Ebu6uS8Hq4QbcGJf9iBI+a/gZeSF+orrbQA4w1"
    "WS8hOg0IwAi8wuDZhO3oNFep0UImxgR8ixRdBz8lZGovhJElKUYO8Qo7VCuUaowiZ9LRqj"
    "Fq5CdUvohtKOQ1Du3jki2Z1KQQLk05GSEOC6+dEuLi/OO1lwQCfmSlfXj82r6/Fy51ESps"
    "kRCvvOMZG4mWlgft9oOWzW9sQKKNhMPWu5d94Lp2rGDrrUfuI11iiN6GE2lD1xBIrb1i8M"
    "tdYMWwS0r49gFbza+ZiFAv2xfqU88ZeMZ6M+HwTKrwW+2jBC0NS0XFjjAmY7rlySw1IDk0"
    "INO1qRG2REQwDtJInPPhzDc4Q0j1ECBpIsp5ME5HOIovXipJSeozEpm7BE3E9ipPFizWKh"
    "3fq1geLHY0g0e6CMYBksbpzc4+5LX4Zpp8YxtFgIkR0UYHyKR9p3aaaAExrlL/KMfvLz0Z"
    "Vi5xJKfijyBqvChEM7lkaad2MrHxBvWJdA2iU25czl/hWYwhneYrxpBboYV+G/LG2oxr7N"
    "40lV9l4wDlkw0zQctX/fME5RGAePyK30sQSCLBijMDK75BVwo7DRF2TH39InK+uu0bp4Ys"
    "P4unlCOrlW+Ce10YY9d1OhFil6SJMF9d5WLCrzKY8KvYLhKkQ53B/T1jadDzSef5JDIgrw"
    "yE5Am/PTjXpa3zqJw8doffep3u+GE4+Na76w5v3PN77J7fPJy13+/ej53wUR7TStj5MA5w"
    "MocP6jwW3cBJr7sf2apk3QAIPf+iRGj/D9LsEeGnUWc/EJd/ws7WhoHJTGwaB2j2iHL3ab"
    "gflC9ygHyRivFFFOINnpqaJTSPAySNU8FUlKVRsdYp6vDtJ6dPvUe0mRiuvWFBzE8eun07"
    "k8UKEzuNRbsz6n3r8mwHrL9n8vj0+OBkZDDX5spJxXDX7dzbaTFUzORqgtUip+hZPuVZhu"
    "oseeCKZHMMEkovzrrpzhLGWDAXcJiq0MKs2ZjuIyOw9sKW9ni9Es0LHKFrHtzVHDsebMKW"
    "rATSBoJehUnLwP+z1tj2NDYxe7g6hqQbNCHAPrPqVnonsgqXQBUuqBOHl1QQ/ACVRFukvt"
    "yCbswxBSvG2DGOCCKf0oMcBYFRCJtxRHjWMKW0+NaOay3kuOumWOUmvPhyFPDWbfs9He/g"
    "x711o1mcpU/zNpQi+Y13BSyWWfm4eMp8E4u+4p3X30obQTcNhQhcJthHm667wU5YPdq9NB"
    "wqJqQxEW1XqFgvT6uGImVayny+Iz5uF03cyhWi6O/mrlv4k9mkxG9hHwTqJB3efU/qB7pq"
    "6nxKl/sEgOrwTpoN0VhbwteWglSPd9VUvNzcgDwbya4slN3XHXTVVLwweVFe8HL3Zdj1Om"
    "oqVEyQYXK5oo8VYm52l/yc3tq8s6ZixplObWf+nPXSa+wpqJE3zSqDZeh5HTUaKjzWNfJa"
    "Blb4XrPD/JuIlVuCYkeghk43TYVpRaH5mJ1bhoZ33dN5X13XL7KJcM10rEAvO7OidjdNha"
    "mU6dToibSkxFqMzfVyR5C+Qj+P62VTcVop73S9s9acd9JsiMazBZ7tyhbYQHWgp4ajpWJL"
    "0XZlDmy47vyumggYVC7bVYBhXTRU5enkT3TjWUrJo9i8isHhjCearmOVicVvVJvtOrVueW"
    "c9u6+mIlYOVA0ESShWP2BgVnQ9wafWBXNA8Iiyf/L7L7j9NXCDgxj9MqC6dfppIEQv2LJY"
    "J2NemgAnBH2Ko/XF7vLR77EhuAkmzPDcOBIyZgRdPDJSZtjmf2WljS2vdZ6kuXhmYIsX3n"
    "FceMwWmqxW1vh5ff7h/HpyinoWROqYdk0f+zno58naxMbkF17UG4p2I4tSPVrvm/8yqLqe"
    "WU7xb8jRBwcjAzUxf+5h30am0j2eHBYy0UK1gSKq9uIkAs2LsE8h84RE8I1HMS+0pKo26e"
    "C67Rs4fc/yhOGfpcfhn8UC8TVz7GzrCUzKljCPAKGMMRCJ9JjRVZLoll562KfYf+3h6nnC"
    "JLgrqTIsgzuKDMVRBHeEbE1/rXj0n/gwhynlMNd6mA38xsS3Iqs5TCnzC9R5lHXFtMZMZi"
    "0yzlFaOdJ1HmlZr74sVUDIRROUOKKYhqgkpmFMQYEmCGiARKKZUEInDG4c2c/UwNoLcfNW"
    "BnM9/QghNS2ov7TxVKnB6cQ+XcU6tkXNTvux077rniRtqyWAmt8KfaS4hs+SHNDa+2QZ0P"
    "o9NRTa0JGSDG16PL6QVVfQoPRV0fRUi5J/s5XDpAS5fgRtSgxbHf8XW9CuQYfnSN9gYiG6"
    "tqCQIXR6A+WbTHYXjDSmuaGG2oJL/6QaCRpu2CXItIqRwi6rKuQeT7Qd7eepgrnZg4fk2m"
    "DHBpY51Bthf3JHM4Z6Vo1fj6SJavzSMy1KE1SlJqhjKGW0rwyvlRQykhV2hDbjo9PtSJX8"
    "DzHMBfW0UkV7JOPL88EI6r6CNFL5VRNV4hFtgseiS6wppOUqE1MSQgljmjcrVD1X/VZMg3"
    "ueqK4rlqfMKQYwLid1xIPdW+4MEkcyApVWjX9QTBOqYiUWabRvtXKoB1eBtjl0g6wpWima"
    "YSvnwAHb7ucnE6mYV0UE329HMYfslzcQVE80f7Wb8zdBr+w0N5FmmWi1nuraDC0UfZ6kFq"
    "z+gQU1glIN2AQ1oHRDD1YqzqUBzKxTHKv2ZGAVE0tT9ESWMrXoX4yucQrBs8t8eF9mAe7e"
    "TCr9x29m1v6zd8Lkcowjtl2lqcGDVI1YCFnicPfPUUgSjvn8etLw/aD/xW0edQSOV/EY87"
    "R1CXyT9tIjKdCH6SLQa9UldftQ1Yp4gTf4r7+dn19cfDz/cHH96ery48erTx8+sbb8deO3"
    "Pmb5w/e+gGd7CP/EEhLmO5MEkkIgt0QX+HQyuEAguECq0huug5M61maP74xJS8C5FItTiR"
    "LLxVzrwZYKYKkAPrSycqsC+DB+eWFFZZLqLarJ3K6AC2tS8yripgbdMIzQZkFNVyeGFoqJ"
    "XrQ3TGzNl+cfpxCVX7FLzyG79Bwi1ELv2OI5GTST/ZxS9f0nEznlOpK0cXt6qkzkUK/trJ"
    "WhQZNeXpV6eUnRqeHclvRC+iGG2XfDF2StY4TSX0X6q0hx5cjEleStoARgQ8FAR7n8t4Ib"
    "2wHrJBEOmXDzho33DlXxSYJAGLrfyiEPGg4Bw8WhyCENQlvbQwLmi2oijfAsfHHxi7LZ1O"
    "L3mAzHRTed7QdIs5LEvbK6TZDnQqFVjkTwDynkSSGvngeBFPPqxdAcHf8vLWSNH18phex2"
    "AEkppJlGE7dwdwJ3HKjpvZUxNgNtBQwknH0FhhQMLFhlLOwpGhD9nTOxNpcCuaTBM3hG6a"
    "uGwSphMp4Wq1kWkF27lSaOem0+9eZ+G23ikBlQfwgOycSYFBjjAJkc4FoPsLRk/RDDzNMq"
    "FVnJIUI5yLUeZIfNFeF5AiTNSzBTRYkOJy2ZCMYBksZhXD5jKZP3Smt7DeGUeq59Wttlqt"
    "kyUs0OGUcx7HVGB9MhcofqDg99TNIjBm638ugSbWdrP5Zyu0bxN7pBdG5hgky6xJRgBMXj"
    "VZ6OlPUGpnGF28M1Has34BuNlBnvv2X/sI9u3ggM/EjR9biCsZKnPJNnMmBdMQaNm+ixMl"
    "tAYoUbrp7UVFBNgiURzQ265ApMdrPF3sBJurChaK4ZpsXfhfVtcXM/WmJswQtRu+t0S78T"
    "Krxh05+xm9LKX1c9Z2IgeDoz2qQI8KpZUWfux9DNlph9Kiku11pc5htjfHRTA/m99o2J4T"
    "8/u/x4+eni+tIL3feuZEXs27HiMY74cEzG0yqNv2B3crMW61U+puI7T3GumGhjaBac+tQO"
    "ooJO/mu9gtN6eYpG7IqukVc4bOEuOESyf16x6Wc8t42NLX4yx9mKCp8jDZnHc8BLQ2alh/"
    "x0bWpEUKMXpGkgJ1WJ4vSVfVoyxl2yXsak+TDT6tDWGeuTx+7wW6/THT8MB996d93hDTKx"
    "AcnuxmBD0VRsPBOGTr/fvR8/tIejPjSZLRTCtqZxQOEhPlq5BitjrGK2fRBNDSGxIkBS50"
    "EquiDyIJwOcBRfmb+u2q3mGIos7A9hWWZBysbSLUQOswxw+PHGVxrTK7f+SlNlGaZK9gqo"
    "/3R/fzBTJS8jkKREdOsLpOsQvVIGeSIcvEToS7ycsr8X2so1xznwnKIJ1EXkO+wE9dmdG9"
    "biTWOzocUTMSmzGV6xXzwjU0xrWM0jtgUDB4Y2aioMJWIPTwGD6ruVZoS9LrV354ucg0pm"
    "f2+IPpRPmhjk+RRJLm2d5byTwXeuGqIbAiqj9t3XXv8GKepSI/DrW+9xMITfb5pJ2f1ht3"
    "03HvTv/36DDKywbZDo70XUSOWXkvTWn5BuNUzVOIfJShQe4Z1OhJMPU0pprdbcvHdmi45y"
    "iFBKbHUeYxUzBlJ7KxhbF6eWo13n0dYV0xoXjLGL0sqRrvNIL9loMcmkgCd+nFJqZMLsD3"
    "D14ymeU2MnwSDQRSG2cz/YNkY8OLBu8ogYVRnpUxNdr4z02SXSxw9HOXSoz7Eiu2OsT6wg"
    "rJ+kc8dasA1MaBqapC+GAs13wugL9NGgyRkOi57NsGmODcxe2dwVqTbvbGj31VTE2KEDia"
    "VKgmxo99ZwzMopXJ27YvVRYmTgOTYM9lq7Tii7mwZt6FXaj0fUSoxB4ddbOSJQLLehiA1Z"
    "WVsLKLg7UyCdM3vGKZqw755rxjJs27WgVM/MwHY8iblgwqNd6odQO180DxDhqfGmGBOnMt"
    "A2+/KeHi+DVeolILUyjLP2MMdBT69M7FPU2Shbis6yiqrEthbYwquE7T6jKHGIrDHxjHuu"
    "SSy9oBuutA8eZqKjHKWV5pk6j3R99KYHDbYsUWsq4se5TcM6IHhE2T8V61frAH3J+cJ3Em"
    "o4jglCjYvvNqFGTJ45RTzgnZcjtWuULpV3pFI0p7pON6ad6GbCHXInkLvGbKEJkxNUaozB"
    "fDfhEsVEM8fse/R305qkCy8VPUtKKvXalLIkFRmEKYMw94dwFUGYHLBxYv4n12iWDPK41C"
    "RQNcoOURLMkc0kSIc6g/t7xrCi55PO80nMo8Guoj1eKOZCZOrHCKXbc54tRlfIy5qxLiJQ"
    "B2n2iLJtGa0e5/LddEA2/RclQiAHafYI8tOosx+Uy89Cw9hFMXbEI9gjviZjdPFyTxDnQT"
    "gd4Ci+JnuyjuHgS7KLUcbSKyRFPx2mjMA9ZaRV4e2eo/tlqW8Hg/uQ1ua2F1VDP3297bJd"
    "hKPPGmlWin40IDAlT+3tfpmRLurslxn2xPzc67f7nS7rWyPwZc/k8enhYTAc3SBzvQIB6p"
    "k8DAdfhu2vX1mrlUFfDGVpL+nDb/q+YCu4WsKEe1ws3pWjXS2M9xvb9XnHdn1eQegT6eUI"
    "CIwAOEiboIGzGH6i50ScWGIvgL2sJ1ZkAI7OzuIcDuNizv/J1DIcJtNpPQJaHG+ZqKQVsb"
    "Ekz7Md/K3L8LFur7Qmu1gfxBe9plt9NlKgLUwRZAVgerB7aSxITHBknYzLcRl+sHtruufw"
    "DKqPvI/BJXNn92G7rw7rqql4mW4eoZ2QClTTbiJIfg6qXXFys2w1ESVCLW0OftS7z6d+oK"
    "sfAa7xbEG12a77VRC1Du+wqdg5lad4PoHd47Sgq5zuVsfIlGLyorzgJd45+K/rddRQpGRo"
    "1naMeLKtMvb4ntdRQ2eTnZZsDHVtyoAK37OOGgqVsSbmWFnxOt0JyjQxkfCdrq3huqmzik"
    "OlGsqGSJx2Co4MKraspMgjh8z1294OqRsn2RA0QxndeDWm8UpXMqZdfqTueHcPTm8NwUvQ"
    "MT2AQYJ7ehihdCf1kBTh18wSqSqruO7jELqqILsTNH3nVdhO0YTgv6xAICzBb9jIqh9buL"
    "/tnuehRMlOP9VkRJaxNBW6rRsLhs8yjm3ONGcedZ2drE8Gnz/fsBUxfyZ37R6kLlPZ9H9/"
    "Jt+73T/g5wbj12JpzD7l8JT5lOoo8ynqJ7Og6wSD2uNS0fXU0FuXZn9Rt58qmuFO1O3F+c"
    "drL84WfmRF1j5+bd/fx83/7oYUwzLb9h8gk/GVdbP7y5DA5oUEhrTLCbxXVPucj/vKx3aN"
    "IGTP45DoPFDfFtKKWFRXkUmXjAFioN6gyUxhwEyQqbyb0HrDyN2sI1OqviPNoWH3eFld9i"
    "XI2mhJpXj39+hn8kx6FjSA1L6Ida5T8gL/hywqjvKWdzXTNQx/Gtju2glmXGqcl2M/2Str"
    "FrJ4KWB4IOMLU6v/hop58LfPruORXPoDhrGMYhuRsh6BhykbheHgcuslPqMqZljGde6ZQW"
    "YiEUmplrydP/aIa80etzud7uPj+HY4+KMLHud27r2pAU4vz8S5Cw5Kg2H3zrvvJJxTvRbt"
    "xz8CtxXzNXDvrtvp3QXuqnimqXB/NOy178fd/l2v/wUmk6boY9s5wrv350OPP9e5yesBqp"
    "CJuN/9zu7fPXUhFzGbWeyuusbP5KH9OLIvryAtDb/W63/rjdqj3qA/hld6GEGPvgJ97FYo"
    "eiad+163Pxp32uBHb2+K4xmbDN4d4G7uht3v3t2NZi1UA2/gnT53h0N4Kfd73fRp/hc/DA"
    "ejboe/ifvZK4NamC8Z79sf2n8fPI3Gv3Xv7+AzQEE4XrCp5t15aPf8OytFAyx73eEYSgJ/"
    "4XBpbJeDesAv2L3XHo2Hvcc/nHuKNTY087WI2HOeKy4yIywyFrBknxGxZZYaeOq1r/PKyi"
    "/5VBHcGNnrgnSZYafmevpPNhuT97yUoCafpIHj8SnPcHxKH41PsXgY12gu6K4copJuypEd"
    "xN6MxSANEUlEw4hCCHmCufT3x0E/GU2PIKo80WYW+jfStepSyQa4zula0y2NmKfw2ENwmw"
    "BQSJESS8wXzcEXGQvoIJqYT1yZJQNYaqrIisaIFVBUBsikorLO46uRsa+sEgl8DdLJIPH8"
    "gX9g2Ux0XMlC2yeSQZYCWIe1Z2KQx2gl8gLIy2JHsthRHeHMiBuVxY5Ksb3JWkel1zpKtm"
    "tuMShXYwN1YkW2WEL9iJKc3mgznyCXN5pnmmSEJkYWRVPsWRgpYX+DYTLZ80yAdpvh0Daf"
    "RA2H0jYmbWPSNiZtYz+MbayQAuEg2oPD8KQlaw8K6A4kzGIwF9IYHERVcPRQS6FWCrWHlr"
    "3EHEr3Jnh9pepaTxS2nDuZAhZjTNT1zBov/bZ5alMwMdRx+LTpbcdKhXi+mFA5YqG8JXiN"
    "ClMnylfue9vjYerrFylh1VbC4sOTKGClOOI47essUxX0wrnM44Vzme6FcxnzwpElOyp0cT"
    "KwBbJoIdt2kFKat+ts3g4fJrntUCEqyWNm85gOWmVo+f2ejhPY7Vr+0MzaIcMmwTjJ900o"
    "cSRnDPvYdixoCOCRKEusso16mlAxSAKV4O9bTn4sXzhpClTVC3l8cqUKeu7UyyvsjYlLkD"
    "fI0KZDKsUmItRCG2q8ItCN0zWIbxTEM7tquemKdqlRg0X7SpQGnQ+y90tnPUO0nZQIayoR"
    "hgYsL+4hIslvxZIFuNNeANIQkYQ0m4X1dWQ7crCNO/uiDGxopW73ALJnoQR2O7Ch9SosGF"
    "TJoaTlndqeccrlStxcYNvZke8RdbG5nsL9KYYEAnGOY3tzqWI+doZCqpilivk4VcwrbGg0"
    "YbvI53/mU9cZ7JOvg/7oN0hStqTEWkDWsr9320O48I4Vo1jWsvIL/Elt/4+h7ddmeLzUSG"
    "IxQe0lNUddhLBQqrqajauTrO5v5+cXFx/PP1xcf7q6/Pjx6tMHL3Vd/FZWIrvb3hdw3gmN"
    "bUJZu7VhYDJLULimnylBmhoXPC14rFzk2MouUneyi9iZIg1a0qBVI7G1NINWqSaI49s0cp"
    "lpNgqxSrBnNRskWXVCVp0oHSo3FGTnMnF2Nw1CqVLNo3N8Jikf/ZN1q/4xn+pxQDBiXelO"
    "TKKbq/QNE5UaPFrHoIAMiHktZDCOAgNi7E88M9aaBUGDaLJY4wlkH+XGTV2ZsT6XkNAUum"
    "IdKzp9WeOfTMR4M7o2zBaaG3SJzuKqzcO/zvYc+1JJKpWk+eCWKtLjh7Z8Bak2owk1YtKh"
    "ddvvTyF6MqV/VbUTVD1x2d4fB3dLrYZ10tStsFTDWVXY7laqIaYcyCPByqLnW9lo23ugFL"
    "/VBulUwgo+Xdm5ene+YllHCc++1URHCZKB4TvLwWjI+2oqUodRFh0vVPvXFh0lVvtXFx0l"
    "TFgxCOtkzF0HduYKWB+P62VDOacNni4o3XXlfbd7adJ8EtI/Bph1JgZlmFHy1yd1FJEjt7"
    "8Gzj2qqbOxnS+pDMQGrLuO11sD8cJEXVGtHLC6gb4aApWgEeCLoZBEE4B9o5VlAHAylr14"
    "LXNkwDAtZT5HS7ycYuMn00l6BmkCITeg62j88wSTF/a+SzaLJ78gakADtgXYyS/stcKIf5"
    "7Yf05+aSFdMUEpD21ZD5rOI6WAPimRxv5fAgqxscmGVcTRMuEV3qEO20KDXHHvN4g9TeWO"
    "cNyisFlgwmvA8ZSJ7FCB4mvKhtGwvl+UN/aaiOANf2GN+AaIIuV7ORpuzkXnJeBvvzoGUJ"
    "dUGS1UcsN7WokP8AetzIdIW0xtbDGa4xMk4mbqEcl6GLV2MeW7pujgekTSfbjOYxs8WkSG"
    "N0gnR7jOI/yivWGS6D+XbnQM0tQ5EqOg3bGkYn6y1lm1MeAxpjEvqjFCiWyknGRAuMgLap"
    "BGetNne9NzrOLgCvvSP7r9HCeoWz3pg3MqxY8+vsWWgGvTVHFRXEPHSg5g/Q2zBHC7oc6a"
    "CXDshKlV9oI2V50NMYPUTFQjhhu0cqgTjUDb7QpFghT1TTOpgRTz1URz+MNT57lquhZPkM"
    "R+GlgxKTlFE6fmAFe39SnBN6Bf4zXJEvSF1TxjBy2d33NlqrlqHsFLXziy3I56RamRq4tG"
    "zp7wIkKfT9FAke8ql8h3lSHyXcVFvuDCEVGeBOmk7rPW2pPAjis4yGFKqSOr8yjTtTWjaS"
    "EP29OWBMhrHMx/8qX3DeplceXeM7nrdu57fai8xGaqrhE7Zdnh05a460ZMYxmm2mOwRFVc"
    "wR40lgoxN0mlUtJR9ikah3AlDIK0nDX3zDiovv+IWD6plpZq6XqBevxq6WMFNo9e+jAqUw"
    "f6BF2pPyjpSlJ/BuTxtpxTXcXGDXcTnK5NxnqD0hLSukKKAqcoNjKx8YZNR4HJkLVYr4xV"
    "txRNZ1cJtbCJFKK6npFJKtIqnySoKA2X+laM2YJJIa5wDIiPX/F7CQrIiGoz/Nh9PYfDZL"
    "zv9ZEGhu2iHC1u9pPsEr17eBLmZVxL7L66wagS/lIBlwr6uijoZRriarUbwcUexthlyBIh"
    "dkmaCPPVVR6Yr67SYXbuBad6kA51Bvf3TDhHzyed55PogKwhskNoynsUjVM3lZ/6xGHcxq"
    "L7SpSucVBXsrvg5Kr06TDjlJr0DcD36jLXtnKZsa1cxnL+MoyEprFH0Dh8y98q2LMwTlBY"
    "ZORO8ygaB28l2wMckDOqis3gAE0DUc4FcgbGsfNOs8RSrjvtGwftWa4JfJYxgc8Sohl8FU"
    "Z+RsIjaRzG53lmb/rkjW3AGDRgY4sJ5gLiSYSqcSBf55rI1xkT2b2XJJ/AvUz5xGWEBUcl"
    "Sta4YWG7Q84NJnOHSR8ZfjN7aELqNRFjephSOtvV26Qe0nQKDXOIUg5zrYc5Yv0R8pwNk0"
    "oPmTqP8xs2TC3JBz01F2+AojH5eM/PLj9efrq4vvSS8npXsjLzxutMhY1jeS01YSrpIbOl"
    "DJKNVhxg8TJIfk/HCez2MkihmbVDGSQ7+VIcc5Esf15irKPc7rfm/w2E4O2e4jYc+teQ2R"
    "k2NYHPym449VkXTYXHj17dEaQmhvqGkJI1kPLNJ9bJrguu6yoPGwiQRt6oNtsVoZ7dS5N2"
    "pSpdOvkOnuDQ6e7s29w5x8RtuNWn87vrUknwXxZaMSmGEmQu6FpX0SsTj07RECsqmr4jzE"
    "Sc91CqS7RZULRQggkveaUqJ36d0RA6pSojZY+OO3nu99GCXp8hf9+NoVkWJtKPrVl+bMqa"
    "gScqlYaIZHamSFyeDY6oI0+ErIkObFWY6pPNPSN2NRnm/dt5DqRu7P45CmkaXRR//tr+85"
    "eQtvF+0P/iNg+g3rkf3EZ1WBpxAo0jbBClOlZIigrLI4pgPmVUVYHuXdkv6reDwX0I9dte"
    "FNanr7fd4c9nfAhYI81WucT1heHzVkTLHqaU1pRaa9mxqiWJ8ak6dq/9/jTsH6o6HUrWsB"
    "t4SYvZpcKU0ixV5wUjA7ertqLIgNj9BMQGd643zdy9ohuoRoZOVw1CvXI1k4dZiropiGku"
    "tdPYCFLkiCkGqcSO7FV4xC5agNIHz9mKsxMcmggOfqwmhQmLEQvqgPjn2BPcwLwcigxlbJ"
    "gKSIrQexShI4tIjEsNkUrBrtZ8amDjzLuXBUgkj5rNo7rGnR051Ia5CUT508CEqmG6lt6S"
    "12lOTdri3M/DdGl+0zwZXDQdI2pXeIPybxZl7BLUmLN7M0/R9wUFextar3SqQIU5xkeZGJ"
    "vs/62gVa1lJ65GqvL+K++O82IvlLWkbOIBmWYiY00S07sc6DV2yv1CN4EMH3+tNLZiyy42"
    "V06vkr+sC38ZnDJ5YQ/SyLMwwkPCxiFsXwwRNYJ1l9bFw3HjVYhGS3bMw/vE8P79cdBPxj"
    "tAEhWHtJmF/o107ZjdZJOgBzCyoY+iHNlQoIMo9EyuGauMy9BmSrLrbZaBN04sDb0Chl4Z"
    "HVloBzo2fUCArRUc5jClHOZaD/NSsWaLQqs5TCmN0HUeZSZKF1Hgrkt0ypGju/96IumMaH"
    "oNETFG9HhGtRI+VAbJyiDZOinQdwySrVKH3rbTeZ8kqM/dW60tlSG9Rlt15gOCkYWJQiz0"
    "8zMDc7lSyPvzyS+Iznl28pVB1fXMOkWPC8XAgXgVN0m5HbOo2knKNSuuDq/kCQma7v974v"
    "TkJfvmT2K/eOrYf2T6QlSWgFrX5nj2DrslkBiaoo8xUcvWrEe+tbqvGJuas3GU+wA2R7U3"
    "PF6b2DDL732BFdVbE+V2bbDtcWOObYegkkFXTGvMgdGs90oymNMVe/uKMsbrChlLR6KGGH"
    "pkTnSZE/2HyonuH6gi0z5MVeOSkwUH5TpPQunr9HzS17F00nHGJef0jxM2D+6z80858Gat"
    "0tM7OvcSszuye5lrQCZDrWUyVJn/t7r8v6Ch/ZdggvsgTePwrWDHXxtMZpqJzeAATeMgvs"
    "iB8EUqwBdRfHU6U3ShCexTNA7b8qtgy/oisr7I0dYXUdSlRsTzl4SoGgdzNSXcOWZi0mOQ"
    "pnEol89IrAxqh2ImehYCzF2yXsYMXuHNI9LHHmEnzrYlAP1Jf9DvMrgZ5TP5P0/dp+7dDW"
    "KPXGP1mdzxeyq/97ndu4d7c3b02AlaRIcrj+CZLnZ+yhqr8WYhxPwl0TZueVzl2oSuMjah"
    "q4RiR0HkPMONiF9Lcg/Sx6XOPi4hi2ORTTHUQZ1Vyye9/rfeCDY6jbxBGPwzeej273r9L+"
    "N2Z9T71h71Bv0btMJEhfnLTWk80cIzGQ177XuYhpqiO7/G3T8fekPozTHTcudM6LP9d9Yl"
    "60d5Z93A78fR+O6pC1dMa6yu2Y7bafc73Xu+6c4AVL3gvlt+Oa4E063IDpBALv1Ua73+Xa"
    "NugrN/vvUf6qDW6z+8ih+fbh87w96DverN9dRvW2AlnuVRLZ6l6xbPYsrFkLVdZA2GCOXq"
    "q/XqC7v4CA50jFhyWnUea8Mv1pDXmzhAIr2Jd/AmBu+ijUKKRVfFqeU6q/c6C/jYxQc6ba"
    "UFiLLGt1FjC+MVTTermGONgGtlHL7M6M8woYz8FIj8jLqzhlFPTQEbJZOZYKPAhjx5c6Ia"
    "opGQRiFNcjMW0hAk0MvztM7nqeubHRvojEAsn0RWhYhp2QNRJ7kBDVHJyLYY08K58wIzNU"
    "4pJ2x21KA9E+MYi0cN+j0d56TdHjUYWrUpUYPRrbYMZJ1ujnK6bkfVX6s5IA0scInsFmTj"
    "m+EOucwVi73UdG3tns687ffUoM0iyhW8GMpyicf4bfd6ng9ub9235tb0VA1lXkIVXZD07q"
    "CrhsK0ZEeQvmvJSgenr7yvpq5BA8PXloPUELt5aJuIVIqiqgBOT2aj0kaEfb8PUp75KKH6"
    "J53uiNFghcnvdNpUgGaKuese/rhewV8dxWzsDr422TrZDaUn6OJOyVPB+ighMpm4M9Z25c"
    "gfWS+9xjLjslp8ri1JV7RlSRANfT+HBiK1otB8zM5vQ9t1F3/gfXXdCN0GolUKTE0GyFR2"
    "luceleaKcVMNvKnZGfdGtdmuQN3yznp2Xw2aT6DAy52QLqBzWWewVwOCR5T9k1/tsm4apO"
    "Jp+2zVU3ruPk81tTWB31j1mm4vfUOQQ5VYd8b2IPbLzkzxi0LSas78iibuG2jqJFhnxunm"
    "JILr/p8uC93EFq3Mf1Zh/jNZ6KZk+74MUqlpkMoqUeHyuFR0PdXBzqXZn2/dWUWT2/Gtuz"
    "j/eO251cGPLI+6x6/t+/u4W91GMxdxINMjA9z2strNDnEBsuJKkaE4OgfG2UIhL8WGOUQp"
    "h7nWwywL6/wQw+yLeyLsdZhK+njKchuy3EZ9lGetIuU2EjaFEsAN1Mw4yp1gK7bhnbCOpU"
    "wcN7N0pajvh7ZdK7r0225Vi44WioUUXzu5UEykILuHuBpza+vEqiNh+O3WvPJBlkbSb9YK"
    "DaBUFzZBXXhgjqamh8SOLE1oyeTFNEQkIc1maA5x5tYU2HIO3fj0LQHbxvlsR6ENrdk6sj"
    "OOL3g6O+M7i29nZwy/7VZ25jtnUNyKaciiugpV1HyWpYUUMKiiGXstMKSuVrqG1QmysK6b"
    "aLPgbAs0sCh9RXg+x7OEim3VPSZH2TYbj60MVHj9vbJm8H9zRlcuGwmvxK+BKxqsKMlbNY"
    "G38udHDPf0HLIhojpbC/NbqiJ57vMlus/KdB/LHOkuqiLmWZe2zlifPAwH33qPvUHfTu8Z"
    "yHX7TO57n7udv3fuuzfIS4H5TJ4e21/YFe6W/kwe7tuQXlRXyDNpdzrdx8cb2CHZ/gItu8"
    "NHaIkN9uv3wS37AUERkCr0sfsIaUJNbEIy0eGo3x3euNUun8lg9Ft3OAb6G0Rhl+T5YKKb"
    "9GGsw97+mnfheQSNy9h8cZ0D3IuoXj1QuOM6Bq57UMXwvdVeUo3vQar9GeCr3NlsG/zfzs"
    "8vLj6ef7i4/nR1+fHj1acPnkU+fivLPn/b+wLW+dAwxM31qvaSmMovfWr7FHXe5ArO7vLT"
    "9YODXxzedH8It730h9jBHyLABkd2lKzEbwGqPWZ9OwzsJSZ9M/AMa2+F3BIipNJgLQ3WjR"
    "hamUarVgpemeqpwlRPUnveJJM1z2ORruF101xs1++6wnuOGB60woZJCXplBw9BGjE1FUe1"
    "rtYChxSzp2jyQglmjMOEfQpFOiUvoHslwZY/mZxhTgjc2csjc5jN8V8WNoiiC+p9nfeAP4"
    "P10Hc0pEeieWAEpW2+Kfrj4EyLIZ9RxjNM1kCRvxIdsmityf1XmdwbvpXUmQzuemGMUwu0"
    "B0maCPPVVR6Yr64yqtJepdZnh3uZ9dllfeBq6wMbtHhhO5e2zrP+pH33tde/QbwY7DP52u"
    "63v4AlyOZXjWfS/fpwP/h7t3uD8HKl03eMC5mGSi+MDeCOX7Q3nJCVNf/w+D0UGqT9ePAe"
    "7Rhppp2oX7QSSIhujyphlxc9WpUwr42g0xeoo1KwskKIWtZVqLNeOCCNigxzgEyOb53H1y"
    "7QXjz4NIlejnitR1xaesq39Lj6NAFEAyQy0lP68B/Kh9/V5e+IbM4c2fWcrltRDazVEKTs"
    "+aj/dH+fr9jEntPaHgnWYmn+BC1fgazkCYavcM7ydLsXDrfLF9NgadhEjA12vWAhdxz8dF"
    "YoI6a6yi5TA62JrpFXrLYcV1u0wIpuLVroxVAYei3E69S3WDtL01NiGyp73DN5Jo8YEzR9"
    "RxY8yX2AorP+WR9EhVtvmKisb7ZPzOenqG2hJdvj7RdibT0a1jgYikqohRhhGSnweDcOBz"
    "rTNextgiWFokYsaKFHBJ9dzeMipkX3eeU+gfUytueC8yFwwY4z2P1x0lxYF3MhNbQXrbBK"
    "06eutc75e++/28O7G7TR/sVOEdBo9u5BnanpEAjR/wNiIMjrM+nc97r90Q2y1/Mz+dbt3w"
    "2GN85+Vg8dJ9+PRSVzj0h6XtZaHg+eHSLjG6STGpc6j3DsZC2y7cY62aNtlTA2TvCIO+kz"
    "MMGViuBnMmC7LWV77V3362DUZZuyipeUvSNcaXdGvW9t5yq3yCj8zrD7bfAHXDXwG32FK0"
    "/9P/qD7/0bxpdy165Ce3Pp4WPOuBTaoqO0cqc+hnU8TfBMSfeFCBE1zx+iCgegBMGj2MKK"
    "9CBPyTqvLs0c28LVeKmYVpJScps9P0a+R7O+d+Vo7fqKrtONOQ6HZ4tE2CXRS8cKgQGQhr"
    "nyDXMhNV1eTENE0jgn07BK+3Ht0cwKEZRJbZuV1PZYwRU2ztsHUQnYdryOjnI/2Ips6MSW"
    "Xg/Vej3kCWcNeJByo3KCMCHg8/AF+mgO0OFwJ2rtXgKyzztp0NaZxMSDwW5HnOx98J511F"
    "SsGFdksW1sbNjVineufcx7y1/6+Cgxk/XGS/DMCmjyyJtmeWAlA5q/Dmsv1FtDDgBBNzZn"
    "e09wYfM3/u1pG4jfNmeVAc9vawM5E5ycuSZdYmsBRVCVKV0HqwvcoAkvCTjGRDUn4Go2Md"
    "h4bcxJC01U5Z1dm+I5209a0A9kVmAN0YR3M0mrXbDXdwBntxG7ZtANlGfdGJplYeLmgWCY"
    "EVOxHYEcYnAoabHXsV3jFLShxis438Ev1gHbPVcr8LRj76GgmU5nr/a9f66XK/C0g7fkVl"
    "JkbdjgsBdo22UVvS6W9A2rdt0GwpWr8ML85TcLbbaAJhwVhX1kemoK34Uxkl6YfziHnmET"
    "y1Mhnbbq4rSVnrk2GfJjyFZb2OiYy+aYYXKMWRzdRZAz34DXvoHoXuZB9zIdXedWUqYBdi"
    "sz0QDfgmKjkF2o1aVpUp7YMmq1FjCayzyN9beSx87xvEdwjFDaYLKtBuGgjx0VheFIk+OE"
    "d6u+MDbFQlrDTvux077rHioH3mCFye90epIgQ7m3cglR/3Qabk99x2QE1jGXCJBm4WVCvZ"
    "FoGrobJiSwB3BCLtyASGHgmbHWLPjttE1Ielfxw8pMd+eWuedLQeaga4h8InPQ7TMHnaVZ"
    "aTmjknH2CBqIcCVOqGtDKOWZ07xxDr5XubC9ysD2Ko5t6AQQEVFChFJSqbWkIt0ZZWaMOk"
    "knNc7P/WBQNu6K3ibmJjlFd6RFpqSyctqOFb9xzjKMTIrY2GH6QIlVSCLAiybyDk8Rb7Xh"
    "pgingWbH8NtN2G/lhQ2BkzrAljjsZNww/1TTLv610cyEStUHeYPk4o1hX1Xn2dI2UlvZwx"
    "siAdiDNPKYiTJoa2tG07Jc50gR4JPXWdw46Qz6n3vDrxBlymCca8bSjknt3Pf6dkDqTNcY"
    "wxndq/KJfWVnAXB3PNEAxDBZnQekTvKfB1sBQ0qYVMoptZZTZDyLjMCok5ySKwLjMHLK43"
    "oFf3UUE58kCCnB25kSiiuKzdyWOeoImXbnvMaw7RsFvL3tGcy9o7j9w7nsmC6SS/3EjScl"
    "d15dbaD1Cg4NaTtpmPwibSfSdtIk3pkd4tY6wZMro6a6R9FAjMvwqJPGKWmcqgcD2wihL8"
    "xIiYxymFIOc62HWdogpQ2yTrJ9jW2QTya7fqe8nyQI9t69Vr7qwKz1WHWabxXtf6MbqDL2"
    "jtbcepfts4jm1OBJxVn3cUF+t65yiO3wUdIMWFcx2ply8dM8NXJk2xF+vFtRErRwJMdyjk"
    "EJPJ6uLUFeSw26iZI1Kfjm/Ozy4+Wni+tLLwLHu5IVhhOPwFlgRU05GlOBDdFIVGWWPMnS"
    "SZauKEvXXrMhMbR/8eQJHaomGm3ijTKZPE3FxNKsdwaMmtt2A23dAHmXBTOwivESStbMMG"
    "fFNjze3WIM3DuC/N5QugFC/BnNUiNri/U8N+iStcMGdqvObBbsiuZ4hJmvONG6s+/HC5ax"
    "cbKPlFwwhnWjsX5k1ZbGcLfai5OCJ6/a16coR/O7HfK9qdSv85Rhv06vwn4dL8KOVbZeZk"
    "x8NTQRkKN0DbRfVKJmny0UHZ4gZIkLETUQ6bPzT3nsneefMgpUfIoiTWhiaYp0lD2CxhmM"
    "LnLN5IuMmXyRYO2c0ZUQvh5BE2dwFRZ7hfGoY9ecEkb5VntJ11IEyZokTP/t/Pzi4uP5h4"
    "vrT1eXHz9effrgSdXxW1ni9W3vC0jYoZGIi9xLRS1SAz5AJs1ktTaTBWQFwTEOU8phrvUw"
    "g1WkiMXblBV0jmJ8LfqKyVhcTozSFWJLouPaaGHRRoyHGIqupgipXFF1XlFO7cECm2aYUo"
    "5ynUf5oDWCjojhEQggDei0BTANU0lQs610DlolWOkal7m8FTHShSdWclq6SuquDDR1lrv2"
    "yrGim1585cA5/wLVHhIsn+FaEHlMnn4ZiryWT2hrmx43EErGk1k4YWXTd548/Absh+A6bg"
    "Zizn4ykckeC0n8wEPNT6x4igZEf2ckJrL5dSfJuJFs+dz347dbPqU9UdoTfwgRUSpNGy41"
    "SKXpjzHMMuH2nuQZmXC7WQm3fdEnKed2SDDKzXzn47sHxA/1AM88h609RT3GuJp4ZuAA42"
    "q3sHmbXzlry3YH8JXD7C+DscR0uVKg3YwxRuyx2ADe2fsRZ7v3/nTJdddrj8viuu3xL2Ck"
    "iRE20HmkWq++hACX3x8H/e1ufUkhLqrGVve/mYB9zFURk2AGSEK8mQvvz1/bf0aR79wPbq"
    "OLADq4jTrwzNleNdbpC12LD0UisRyOHYaDYakRUUfXEFEDN59KvFz9WSsIdYCqcV6YlSAt"
    "9S0NF8Qdllo0T2OIar+s63EI4OnSYcAeRtVdK5Qnxpkd53KSxaTLKSYdW9txyNwy0Tm1Pg"
    "9+P8e4nLfnBg3tZjm0PTtpcCLF3xO0OPHy8Dk0OZEK9XlNqW4ZaMV89ZUqYNJ0+rOVJ7MZ"
    "Nk1u6PSyfyQZRnfrTDDAM6am46GiMjKzKTqdzYKKcPdO8waKUJUkkzSwYtIEL6eskEyXQo"
    "pOeUQnbzuKYbwlz71Zqodr3eZ2k4SnWlUzkK7MFTqs22alBOGDUh0rJG3H9MkiAzxldI0a"
    "09vB4D40nLe9SARk/+nrbXf48xkfR9ZIsznshFxER1aRZU+HVCVsgPTDqM5Z31Lmc1FX/Q"
    "CNBFQ6tuzTscXPqxWbxSUA/Oj201Bsgyu3VunKHJVnUmEZTxmaQ70UCIvJ6Slk14ekc0gP"
    "5uiFWF/sKvd+dxQ/N3YOWcVy2rcQNWznHciCCdTgP+80Rj9PFHMMXzH5JcVBqOKHPpNn0r"
    "PQFL9oxOSpzBiRpc1esdVCm4U2W4QS4i7s2pgkmvSMJzqzmxPK32y6toJvhGYKgZf5FVya"
    "+AdgIMDs8cH+3XRroFYDY8KvvGMMD53yeAKsz1vwJ7wI/0r+ypCUDb+xL2VzNFjLUyNF9H"
    "CREjz2y5ZTSyeafI29gdtz4DklPgHG3/sQtfTuTbuPXXPSSR2l1FEe/GDcR7FIe98VEgJ9"
    "EikASj1wHfTA9pGfYLh+XCq6nppmK0BWKMlWzVRHTo6ti/OP115WLfiRlUfr8Wv7/l4mzt"
    "r1fDs6davNUBdMBBOhlUNd66GWybOaPb4BiUdAMglT7SChHM/ICiiWwyK2UIhsiFKunDqv"
    "nEKnn0yAdhRjG1Rkia1fVa7eIxrhzSLFgt0l62XMcJIw1E4HpaSOrGZ0T+67n0c3SMdz65"
    "l0/3zoDbt3N8jOxaA+k2H34b7dgUsGXunKDK49dh8fe4P+DXKOeXZl1P78mf0GG8oz+TJs"
    "91mXL4ZCoM/+l/aX7tcuXPINWM+k3emwfm4cd1LnSX/3nvRuu12IJ9rOoQA4y0qzHVNiyc"
    "pK5bNAijkOqOpzgxqikmxlpHSEzNdYPqcuvWsqgtax7orGrYWoJKjSZalaQAscUuWcUM2B"
    "M8MDDKCKQyvsmvTkdHOckG71TApMKOnvtU9/r4TjqgRgH/yeGgpt+JDOAa4srFpyYdVkHr"
    "YEfKWbbQrKMjW2CMLpqbFTNghb8C9vg8jJMtRTT7B9jwjpSUL4sldA/af7+yxvZpngonjy"
    "hnL9vtlLsal9kuL77dxt5fb/ZgTjV4die2oBgoaPbcTan6LRAiOCN5DZnDs5LxQTfKjXBE"
    "G35q+I6io4XhMMCRyVd7RaT3XNXGAVcYuWXUbaWuB3TsAuQw+OkjkhEcFeHy3zRNZLYGyh"
    "rDyRip4UxjnCf6W44fkUjfDazbKxdf8chcxrsZx4nontftD/4jaPJsqLqOlgNc3igKfnJf"
    "QpZDLCHZIRSifJhluY+fE1nht0KTrGYUo5zLUb5pjK8zCRgz3yplmKA36MgwzczeYgw+3y"
    "8I10PmcsmWVHxjmJu/nPFSbBpFHo1q62g36e+DL3BDF+DUqtt0JRfJqJJvxVsDr5hYfC2V"
    "ygtTDo+mWBlCQu8iAvAjGGvMLQzxP43+RXNNkwhnQClJwZ3TAGdK7pjC1BGmnxkL/IA2AX"
    "54+2bzgvDozryqBvQMdDA39xCg9BI6fwEJ0/E4gm5PU0/XzqkEMdbajxavJui4QJhrV6Mw"
    "PDflJJmGD4SRgGxhVbZjo1S4/q8ztthaqQyBC/JogMzlodT9+Fg9ESSBshROwhLA12WFhT"
    "CdqjfP5zoQ7qjPrJaNhr38M60hT9mTw+3T52hr2Hke0ht576bQuMzdl5Hne283R3tvNY6m"
    "2FvKzZCSeyDoI0dR6KggugfJ9BfmaJIOwRNBDe86s89StYq/T95SpWwSLEFYRRdo0BySC7"
    "NBLoNKAjR2yQDnUG9/dMqkLPJ53nk8iQAJMroihy2+9fTRTgcKZrTbc0Yp7CYw/B2VSiPJ"
    "JFLCstnxMWfkRUN2FKqbqpneomHPtIrAJjHCCTA1z7AY6PbnZaB5emUE6HQoN5VtUuWV5G"
    "BwMv4QsM4SQZIcL9Qfqh/pDKOro/xBYE0W+rYrxEhFTGk9Z5nA38Roulkw9TylGu8yiHLA"
    "lCckGQUI5xncc4YBQQtOVECWUAa0Q1rZFXQUwDJBJNGWBZPai6IpoLKUAip2gEzZrVrmwE"
    "qLWIWY9O1zqUESw3dlUGBFYYEJha+FIc3OKlL48F3PTilyngsgOpDGSdbo7y4NqOqn9q54"
    "DUZ+1LALbZsWkxKSgHvMDllwAs93jF905nzYQ3IBCVUMUkXxSxYDVioRjiOjISpQUQl+zq"
    "bU/tNFdvb+JvcfXGY3e5CZQf/sn03asdP2i7PIqCpmtTI3CDhy2g9epX7o09pwbCCmvhnF"
    "8tx1kbvKFnynKlsNanaMIujhVrAgnqFNVEhG4W2MAZtYsP8Sb18aSWbsd1cTuWDrDSAba+"
    "wkXVDrDuvikCcpCmcZVJPuWB+FM6xJ9SIRZ0go2SNQ7ps+tcs/k6Yzo795K8YOFephfszE"
    "lxkXc4nOaN87q8yLNxX6Rv3M6tpDFgtzKH4E0zNSvh3E31QvIJGuOCdH52+fHy08X1peeH"
    "5F3JckaK+yHxupHrlQicQRIJaBRQ6TycCnWT3AQMahUc5jCldAap8yjbSgHREfap5OjWeX"
    "R5MhVhP58wlbT5S7cU6ZZyXGhKtxTpPlEjc5J0n5DuE8eGqpD7hMMxlYBqs30nwpylsH0/"
    "4q/Cc3rtmN03nESsGaiHI+mV9zIg4sb3O+W9QRtppcmPw6BlujQ4qObyahirSs7sx7/RDa"
    "JzC9LEIZ7MDZK26RQisZBi2UnbFqwN+wIvsfB65bkcaOBFQLh7AXtk3F2h/O4TfBD+b9Ab"
    "CL78HxGvBOktUBdvAWdexpVIyYg7zbO0R8e70yRBC+ogaeWRVp6jAfRgsWxHtKiLaw8O4R"
    "BcU2ALewR32o+d9l1XzCG4PA5viOfYMBQ9ibnz7mXydUawVQ5XVfDbPEWPmDFd03fIoOu6"
    "jHJua2qn0X3DRKXGr4w54/mBVXZoUPApdZq27CIU/nW6IUnOqJU+K5HVixQc9lVGUaYvwx"
    "WVrRfbx43/MTY1Z/VUmd7XXE+XmlVVKuH9fNEevqGqVwca1xWs5GE2qIVnAAqvw1L+AzYK"
    "W1dV4aKyBWZL9eX261e+km7eTRDc/KWfpL9Md3aN0jXQq7iSvNJuDIdwLu8YoUQ8H+LBEy"
    "KnU2uQpIkwX13lgfnqKiPP7lVGnt2rbR7G7EA1hHabAEkTxyPPaKSPRXTCb/DU1CyhzSVA"
    "0jh/+ko2lTfFGpP1cprkAZAOc5iqcUhf5gH6Mh3ny3iMCCUWk4qFD8soXeOgrmRSH0PW/3"
    "3hW0XO/xXDSGgaewSNw7f8rYLQpCMvva6m274R/ESW03IVVTVNrBizxdhi6Aqw1RGqxk3q"
    "61yb8nXGpuzeS+Kr4d4Wvto+9ARHJUrWuGE5+5BrXKBZRoRwxsjwm5lD46lx4zv/9kB6j3"
    "iPI+OpdwSH6OTx6fZrbzTq3vHQebuPZ/LUv+sOx8Put173+w1aQ8b0sYHfNLx5Ju1Op/vA"
    "CdyE0M+kM+iP2h1+0ZmecPX/PLXve597cPV/1oquMTDZ1e8Qpr+h5JncDx5HN0hnI/RMht"
    "3fu3YHBv4ntukh4OJu2P4O7TVroRrKhlF1/3zoDaGhU1M7ag3JNcVKj/KPKM1FonMipDLO"
    "rtYxOlHbi9BIR2jlUNd6qBMsSnkdphJId3Seqqcza07fKcaqYGImu/9mF+wIUzbG76eMih"
    "0bxYCEPXOaoNNKn5lhqh95Uqp4pqmF9vEwpYyprfMm7o6VmLk0TNU4EasSdeRmIQSx07xx"
    "2F7lwvYqA9urBGzDvicim1WEVO5Wtd6tPDeg3K75HsWPfJa/YcPUkoBL9873KRpTWq80b/"
    "Kwc2de966IS6iM8g+rez1PPAFIQ0QSUZnaQ6b2OC40ZWqP8kE1LWU+F4Q0SCMnqUyVcqhU"
    "KXwelgDto9vPUU7YrbgGl6tMQFPulJUJaA6egMZm60sAteN11ExYQ/JPDmAdEbQEZNt+T8"
    "2ENiyt75Dc5xXvmrLGjb/9AzcqYU24Hjd7VzMpf0QRoIZ2b00Fy7RwUmqIIkg9sq6aBNM+"
    "QuRhGWZEyTurdHugvBuStT1Y/vYdbXjsOXJpfzL98kmaiV4J3RCkvDAoTtEQKzymnZNAEi"
    "OT11RS1ytdm7ExNpGiU5JQtKm6xySGyDuf78GxLTg+1LAlo3WPP1pXLIxRRjBWFMEYXFgC"
    "CyBCJvVw2XqjYH6UHZnvYEKW44R2K/sdmVx1TJXjcpkZvECAEc3BDxiB1lt5gu/2Se3lsT"
    "EhV6GfxgYpU7oOHuU3kNTGcxdssTuqZq7WFubO4zwnDn7TVMwmHtxkDCRGM13RlnE+YX+P"
    "fibPZOK7k01Qn3EUN4wCcbcN1tpCS7YKeepFyNuDXtm8Rvz1uHEfTV4MhbDVYZPaDwz2yE"
    "aXTqn6jghmH2HfgP4h0eOSFisoGZm7HJ9KUtHAx9pr0XO4k4xRIxgjZ2CLxNe4tHXmk066"
    "f466/UdektLbGJ7JXe/x4WnUvXH3h2fSuW/3vt7Yu0F0H8oXLJUrVEqglGJyOFp6YOb+49"
    "AO5EtWSWBmukdfih0zjx/f0Sotc3p7BQ8cEVfIIJ2Mvam1I6Q9VGJO20GaRuxGe3Dalg6n"
    "MnhE7kIyeOTQ+5AjxSYYfSjVsUKSkQ5QRWCeMrJGrZ3bweA+tGxue1H+8unrbZcx+xx21k"
    "izlUkJ3t3E3IglwvIpGjebKwnXkf7z5Xt9SiW+VOLvGdqdlPjSQemwDkr7sJBw75IM84jr"
    "fZLDNmK6TbcaRkZhFwb2hzJbQB0nxDPJnKI+fsMGmi0Uwl4+bt0oQL+jfaACy8AUz9mCgT"
    "a6YsLML7FvO4GTNDQ0wdBwbJm8CpgaZAqvclJ4+VtKkbniUxeaLPs5o+VcKWmuOIdObK6k"
    "hpv7BPuLNq9SM112wLm4LUdaceqvPxXTm0rLjUy3Uw/9ndQ1SV3TnqEtSdd0GH3IA4Wv6f"
    "KaLwnqkODtVpY2ZMUbjrHXcqsyxO7arlzI1UVobtAlmqjK+wTx3JvI5szRRFdWJjYnN2jC"
    "mHmYIdRA/w9SMaFLjcCvCXhYWgu8bCGCXxRLe8Nos8CM1lJeobIiwyquTjnIGyTGm4SD0Z"
    "1oAmttEJGajE6p53K1NWFVXjmPkDqWuuhYDNAXsoktfFqGyKS9K8yDJMYOpfN3zQ0euszF"
    "4V1mcHiXcQ6Pb4sxeFPFd7d5YxIQlya5N9+Tuz3sc/0TT5z8TEbtP7r98W2788eNfSqP4V"
    "QGpdhw2HWVYobBlVr1UFYZa12ojJHbvs7DUnAvOctbWiSrskisDtdbYjKPjDpcLkEDEa7G"
    "S1VJOAszXFSVpLNQ1D+1bjiLOajasoYIaj7Fj+zY60lmcehutZdUBiFE1iQV/9/Ozy8uPp"
    "5/uLj+dHX58ePVpw8exxC/lcU63Pa+APcQWvRxdiIgDIsNQISwMTl994x/aiLljCqpqZmU"
    "m3CelV/5MCW7ze+Pg35KzJdLEN2XtZmF/o107ZgzASXBClCETFyxULtoVF0rLE5DB9FQuy"
    "mlxaLGQoTS4Fhrg6N0vC5fESXTbMucu3UyhAnn3JU+103wue7oWHG+MWZg9O61sqyLoMFj"
    "jcazYOsceWgw4fldwCiJZuyvKUYrRVNb7KpqJ1zZLLTZgl18h7wwGvvPPEWjBeZZW2C6Om"
    "Y9pGP1BRs/mchkYsq7bTN8odhkDZOy0OzvwYIO3pHNnT/e+cHBZewSA69EA2L4gVU9w/2M"
    "SsySfBgFD9EgzX5NlLU8QFsZRsjAnEjk75MBDlP9yHovyeVVwjoHdsb8mAaIpDAi+eZD8c"
    "32RCwFW7ejo5yyOZANrNgSmOYI0xAfgQHBI8r+yYm/53l3jHzCVvSDTFIe8HeSQlJ9HHN4"
    "N7ryh4B741fGyDvsup+P0vZEaNmXN4oZcA5sIWr410FYuEETZclluqVGHA/DyWxtGJjM3i"
    "ctV0CYKTomqmIgVXm3fRfjAsmhXyaH0yNZL6fsDhvC43GH9N+5tABWhp9MIt4U90pnfsRA"
    "32KOniYmbJG2aA5dLlvoD+Ha1ut/sX3bGP4Ql/n5qc+jMtkSgkhPNm2/dG1ntxn78BdsO7"
    "t9Hgw/d3ujG6iIMMea5bm/8Yynjv8bT3n60P774Ik1tHkkRtntMiqM4VmjJ9u1zsCwLdfF"
    "XU463krH2yNwvJVe91VobKSnoXg23gBHL8alRCklr1KYV3GFKJGTK0jTwOPrIsfhdZF6dF"
    "3E3bYMrCxF8PUpGhd1Xb5XXP2DFPYEbSUhCsfi1nm001c6dUqnziMZiKNz6lS1F6dqVN69"
    "y6doIF9zfZlj87q+TN284JZMV1y1IBmqXJ0X0hCRRFR6qEgPlaND1DW+CeAZIJFoSn8f6S"
    "dfe2xz+cnH2YESoO14HTUT2RALlANY2DtLgPXR6aaZoAYOGOn3V1+/vww3tYijuxO9EjG1"
    "OKSud+AQ64qVrMJLiJtpxhD9R9Cf7ysl1uJxvTxJcOnz7rXyePUtoTVvutWrr+16z/1kIk"
    "6GNGKH7BhUXc8sHt/jWmda6BWvLDvcB5zjwHtQwyZvA+vaST0IJZ1V1UTr1a9IQVNFh6WJ"
    "NJPTmOslrx6t63GvvkO/TA6vPg/akMXKfj3u5xbx55O+a3XxXfNGLq9B3SP4oU3q0ppbuT"
    "UXNquEIzTDW8EjaYwv0p59FEzKCAu4iYTpJPrF0Lcd9YvgH6WUI1BsBIC1L4J/mE6iXwx9"
    "iD8pgn6YTqJfFH1pvCnfeOOLQCKghqikwUEaHA4WYGzPxDLA9Xs6ykm7HdvQoq1VYp4H5X"
    "2J4fTk+MaLfwRutzKLf9gN2WOdljn0aNAWlEkOrckVS8hYk1P0VVExUgje2HlxbNUTezVk"
    "UScljmVho2WXu/PvwtvfcKUVebWVWQvFhC4grpX/QSgyMRswFXGFRIJCrSZvlahZY28RiT"
    "uVyrOaKs/SAj9/sKjP0iKm3OUogGiQRGKagOmS7WcF3G8DZNL5ttbOt3ykpu9j/js2yunq"
    "6ChdA1XSlZQ68M/n3BGdHoUUkLcUHFwnRMAU9GoY2n0dJ6zbiw16c0pY1Ij6kSRZWRzCz3"
    "9sd1Fomg/JfyoWxQCsZCnMgTFTAHPb5MiKamcBwoZGVRB0zEBOIMeBwLVIop+5ewCPhvyF"
    "JwXaLN4d+WemGIaGVcgjAZ+flAW1ugflcD2wnzvGdjaPoI3Vie7MzCXkLyO2qbAlVGKOn1"
    "gKVtNJYlluqiIQZWUqoaZIlM5sZpPRSGHZU8SgCN0P7ZwR3hIEIcSJaYF+MAD9zSo3ej7J"
    "Dw2ddAySaR6OOk7eYcOKGOJjpE1SyElnoB9vEOYYFxmBEJmE/4dxCGrcADiieKE1ECWVw1"
    "DcLddyOOc4w7M9z6lHXGfO8uRu2P48ukGqocytZ9J+eBgOvkHiUWW1MugbVPV+aPfubniO"
    "6mfyud27h7tzRdPhXqc9HPZ4XW+bA4nqqPJwUmf5kjpl5HSKGQqwYopldPIpGseoXuQyxV"
    "xkmGIu4qYYvtGLyqmaLCbDJhS2LL1QXqYwZQm24ePB8ehMwyZ4a1k0PsQj/FdaKIdPUmgP"
    "OqLR7P45Cg1kLN2ZN5j3g/4Xt3k0B1q0OrbFziTRlL9hKunwG+FCNeF8LQESiab0868cVO"
    "kTIn1CjsAnJGEfKAVaGTcRAdc50Eubt3d+f0d5Zm1FOMwBhRBmr4D6T/f3JzGmoBx4g7EP"
    "zQQ3wA3t4CzmprXZ0V2sgRltQnYbO9/KbhjlLQd4LABV71HXWeDZ60mqW519u7Xdt24881"
    "rm87Az6RKDh5tO6auJ2IUpnrNNyI4mArc2V4N5wx3hDLoBBzeEFV4VnB8rLQS1qEJZfFK8"
    "7Cp82JZQpEipPi3ibSdDlOrqUNb4Emn33bsv3eEN0rH6go1n0u9+aY9637qsM/zC9tk3zI"
    "uk9b90eYE08oLrYR04HkehfVkIynUTOnDRo5odzQfKp8KPp0IZVSKUcgyKjoGF/xKqzOC2"
    "b97+Uo0FUmpTpTa1bmBKbWp12tRO+7HTvutKZWqlytSDJUoJKFtTtQkBbexWfUJAE5xHo4"
    "C5NA9yChM5/Sg6kzs+RaPpTpGTxh/ZeSWY/M/ITawwWehXSGnCJPmlnbREMS00p2sDrXRl"
    "hp2GC7ohSZqGw7xEjlg/qW+oxfHSytA3HI9Ye6zxLwuqq0lHTTq+PkUD0T3LFQJzlhEDc5"
    "YQBAMbmiE2iX2SBqJ8niePRnoWjSi+kCVLBFy3feOE0kpqycJBeykCr0fQwJmbpxZjeinG"
    "WCVGzRxrbDYmaLMo1bFCUhgLnyoC8ZSRHSHGWWqpweAeevb8Km97UcfJp6+3XTarOeqskW"
    "al6K5sLjKOdZb7qkvRiKm8b/dV20BSxC08TClThtXaL9wdrAJZwxJIG7HS9pA4bG3Ct4/n"
    "Bk2IXs9eXRFSubxqvbykUUCm/W6QxlXmizu0dxsYWlK10Y4VZqsm2rH8bNdCjxYYOSMN+l"
    "teaY7nRmoh+oYNqAvnKoXNuPpYmDpB7yu1uzXV7sr0ZKJgH0l6su0zuT7wyeRkhaO+jyyR"
    "xInK+BgnVkAwm8T3Xv8LzycB9M9ke36JOyYMsAbsvIoeaYfxD4VXJwUUMUE6KSfWWk60h6"
    "qAEiZGKFUw+VQw7nIvsK4ipDLxRZ1XljdYBRZXEm3j7I6VrC44PIucWD6ZXFXHsqrERO84"
    "pUzLkcTuCQMbIZOoZiqNXbRK0Bo/mblUxvVEdXs4fnha5YjHD6xwie4WdOO7YQrAeXTyEN"
    "y/u0ZeIAlC3cSGXGH5+7VcHCVEPPK9FIS8aPumwFSlhedR4VjEjDv8eivLrmO6LXKUYV2t"
    "jdlCMTGaviOFIMV22T9FE8cUM7lBmwVdOqV4FIsBNV2zgUMWbSFCp1R9h2o9jFP/FVz4ic"
    "qaY+KWSKW6yov5QOeIzRGMZrqiLZMqrx7uRbbbmTLK95isZ0dGKbd8jwNA6Y+RNrO62MzS"
    "isSmayBSq8QW1Dsc1LizB3/n9BwXyfgeQ16Lgvhe54H3Oh3d67hSJ/BaAhhHyKQCLY8CLb"
    "D9iyjQAmTS4lNrDZpVbIAtOcBHMsAHzjpTt6E9TMoTGYNadQyqgQEv9vgiMz2BWKb3KTrX"
    "TSVJoPv9cdBP4RWURJFO1WYW+jfSNbOybSYg1k3Xmm5pxDyFxx5CnAN8QkdKLHgqGicVOS"
    "ugg2jwVFiUz20aC1FJt/96JViq2R5TiVXMmYElmG3afk/HOVm3m25Cq7WmadbrOWn3F6Yi"
    "czAfwIbRsXOrplgyOl7m1Wx7xthP0ZonUEWxkIKADm0UJz3R9J0nG5qtTYsuId+xgRnfoW"
    "IV7AKsd4N9AYLPPkU9Cy2VdzTF3HDgJlMGat6llhjdso9HCpoqOHC+0lixpOVAWg6k5SCH"
    "5SCycvLCHCFroL5gz3aahuQif2j//Wu3P4Iypdyj5pkMu5+f+nc3zonAM5EPv3Rv250/bp"
    "yTAc6F6DFzmIiTAj7xUiVdf5W0tDk0fIBlpvvDq2GPx+RwPNUcYiqrdNm/SuEWKu/05icJ"
    "gq1zp5Ul1G5Ym7E2zyfQttEbNkBic/LmopVBXwxluWQiItQ1R0zi1Obg7LZQQHgExzcCJX"
    "5mGEFuIDThEfYQ6zxh9AZdvyzQhC1xTZ8kOeNV/DRBMdZ5G0f/o5ivdrBdic52c41o5mL3"
    "bqWIXBcRmT13DZx2HPb0HIFBmjqLE6UwM1VkCfSWfTJPmSIzB4l+6CwMfIcUgc4j+KFhmy"
    "2oiROmXLqt26fYydpdMwZ372Zt9yBOnLEZyoEAnZQg6y1B8qEqEisfJWzEeboHT98gJyq4"
    "riKkMmS+zivLNvCJHFo+hXTRKv8sm1tJlp700fAI5GCUPhhL+pbkpJE+GB5BPQYDnteYwQ"
    "grX/JqMMJU0nkx29HOQSsOsLgvmKup++Z3eZwIb/UKC0+x5FJ8eZzCDLrZ0SPMVvc2L110"
    "pa5hYdBSlegBVLfq0scBn8o8NfUUC23omntbIYVQUEWDFttOTWx3dYM0y0SWhuGqX6xOVd"
    "5bjETlSYst6EizEFYMgl2nr8T6edU/MLFWnguPsxn73pTRankhnXiYCgZn/Iq5TUpGoDdE"
    "SR4c1NyeZAGaJgr1V1d5hPqrq3ShHu5FSm2z5TxOk/gyKm6HyRqIdq4SfRkV+uIF+jhmKd"
    "LcFqTTRDoJdBLQx6XAaJLa/YhUFQ2CXdXmcyZxJEgKWfX9AlSyvl/++n6yUFIFEZNhhj4v"
    "qBHhQYKaqckJeHXtqMnxfciOE9et+pvwxErW3xw6YPJYsd0xYrJKvc+tpuuYDdIb1Wb4JE"
    "HvE27QytL7THnTsRZom0/tA3qVN0xUaiDFfDWR4qpfkEUhRqPF1TJ+GkJb5cJdIZ12UDnG"
    "1t3YKhwTv7GJpKdofap93k4JDDXTXDMMbf1muSkMI5kS3TIxKntX9rgSHxRJlZDyfSU+sE"
    "zQpDqsNuowGVZZcaCfU6ssvdJtCmMfJtvR2/F4vFrSa8RZtAB+NtGPjF5o386LXojoh/a0"
    "dU5uAex8ih8aOJn9T4bi1QT6KrP/6Rp5FUHXbd+4IMerXMzTVQbzdJWQk+LIinSKz+KTwU"
    "O3f4PoCpNn8tDu3d3wPDrPpNPud7r391CYcwafB2J/VNLOx9SWnRvBxAwQB/D8u3qQSu7o"
    "hXd0mcGg4V7ydtKvImMcppTDXOthPnCC1OMRaY8nP+oRLZfi1j5pkirZJJWwKZQAbv7ss/"
    "XcCcpJPnsYc1+GoS+XiU/ctufb1hxT20zXMJjUHEsbNdBGsxbcugbJ49BkZmBVs9jpZOEJ"
    "spRXbHpJOU1krpesE56Lk5oYMqKAgzaTXHFCFtBDvECiy3d4tTlmCjZQMaMcdhPirnSFwZ"
    "zpER4mZS8NC6mS4md7sxxG0WCLqNzMMvbYxyEr8xF89phjaYdsiB0yMKACwIepJDt8zClG"
    "g8eeiP6s1/826HW6N8ihfyadYfeuNwIidjVwzhTSnp3n0Z6dp2vPzo9dpQn1r+eW6KjcDd"
    "ufRzeI0z6TR54I1uRZYI9Dx7lRCJxa4u4RMcLGKfrLj6vYuxNKzbb7qvH1Od68+AZ4ZInv"
    "VnxtOSIGb5Y1xCORaWalbbu0qV2ybfvgrkM1m+dH4zl01LhZdIyXSlJWyIxg1gBN4xiu86"
    "vLXPHZlxnx2ZexoGH8lyWUcMgjqEfCoUZlf+KaTZHB8AjqMRiNyv5EcCGvxRDZ/hxcPjSK"
    "p7PYvlcA+xCZxL6oZ5Gl6IXQDxNK/Ivhb2LFmC3GcM7G8XctvwmSeoiqcczPdS630usMt1"
    "L3XnDfD9KhzuD+nrGh6Pmk83wS1QMammVhUiQfcAJpA0XOSjICh+2sQj5wIUrpA1drHzjp"
    "6vhDDHNqqs9UjiJAsT9u4qxabuL87PLj5aeL60uPifCuZPEOSXyC7bEhuGQCZDJNep2XCy"
    "S/HBcc5CitHOk6j7SZWKwpI4ImsU7T8QpYpW2J4E0gqGsPkPzIynbP7aIIExahlZtNnTeb"
    "zULIUuo0b5w+4SKXvHqRIa9eJMirQY/X3M6LQSIZdiJjeWQsT43jTYRjeezlXQK2Ha+jhk"
    "Ib2giFI3nCqRh2LGvhxOfcO0kaGgJ4pUUtgpClRzy5iG6Nehq7CTLyVIiGtnbewI0TbeRF"
    "Hk3fETiEQG0JnlzB5BUnnIfwshJQjIKhiTDr/BQNiP7Oo4xU7QWbFtJMZFpsqapJtaL39l"
    "zBNIcuhvZSWioqltWdmxIhY88PERbep2hcpr7rPB5R1+kOUdcxfyh3scTwzZaBA2TSClFr"
    "+ZftgBrrrsAYhynlMNd6mMNHYO7zKUQl5cZsuTEQqbejbBOIhz9OYLcKN+GZJVqyr0rG/Q"
    "u2LPaFjxaTbHGYuUtukcm+v9htx2ag8VYOfhTOHbBQTLRaW5wdnmsG44ZNC69MpGyU91PE"
    "Ew0w9lgFhprOIZfAEn4zfhq94pXFWW72G5Lss65WjPlO4t739MztnHsqa1031ddB+b6qmG"
    "lzqZlmIbNHlFaaPerGD8SOLpENNod6dEDwiLJ/qleO1mHpVVB5Y6dz6yvE+SScVl+d+J/0"
    "M4qurSn9a+wGCuXRMEFbtFE0ONtAzzPFPIydZ7SBP0CBM8POKQAX7Fqm+C/7WNBWWOVnxF"
    "J5Rwuqq+zkMVlXOv6vtYm5HilJv7SnpwpqlwJ+JSpW3O0PgtakkqkhSqakHPtZUXf7NRHv"
    "z6m5ioi79HQsyejuPwXLEavvzPX0n3gmpB4NkDQQ4kr8HJJjU0bsanrMaGPwzeKKu3+OQg"
    "xxLA7RY4rvB/0vbvNocGIY7IW1TIiBTgfbbS/BLgC2jDgpNBTHIA1GczIUkPjX0sZzFMOr"
    "WBZerpLyGqQXmwmQSMdqGWvyYy2YgBwvtCH6ZHJ86zy+PB4IG0ZSSH9GjaIQlXQBTxONdt"
    "Izl6cQbdtH2EmCTtS91cqhFlUCbbdqRgcEs3X7DspJFevaG2T+Rhs8XVD6esPTfDuX35FO"
    "X+I6zgL0gtpKpzNHKy01lA3RUIofVpJzP4KDyoKluhRh3AMUTSonVh7rbinWWgRQn6BBOU"
    "lLg1OYiZL8k5BqWSHmRiwHtE/ROIQrqaUZZojysixhKukZme0Z6aAVB1jYM/K739NxArvV"
    "bSQ8s+rkGdkl6oraLx6TqLx7rRwiFQ42zlHKCRsYXBMNqq5n3JUDynaCswdGc2ogrMwW7t"
    "1f0cTEMwNb5oRXSjKxomO1xUUnxtVDKBF3Z7zhlEy2Wmg6RlNqLZDJJmJSHac9P30HD0kp"
    "dVWwrbUypK61IZSO2WneCEvkPqpc20spjnB6AuAAyf5TAB/mVK4k2a9BrYJ23zClVIPXWb"
    "ugmeOVsjZxwrFxS6mOFZJycgTpIkM8ZYRVLTDvyn7H9XYwuA8N6W0v6jrx9PW2O/z5jI8l"
    "a6TZ/FpSRqZ1Me/6EKFcVXVeVc5QCSYWClM1TnSvJr+Q9E76IRaULVyJBn6FqGTgV2nhPz"
    "au8aEQDf/x+znGAdge/hOafzn0ODvpZly9WIJqJqAy26qZCSjq8hm78RuE2YA2A0JBnW8+"
    "RSO3QLVCkFOSHL1QRCGilHB1CDVUbMCPzUKb8QrY72gDqhYnPzz6eaKpk1+STeR7eWpdwo"
    "AiNZ7DFd4DTy257nZo+lZZ4bvUvqVurC66sfA8zQt8mEqWrpaxUnuLlZq+j9mJshTUhQSo"
    "pCZEQBMC+4aIZtdtL9W6O6h1pcBcZCiOTmCW4TyNHl4ZziPDeeSCkeE8cnzd9fuqrVaF2J"
    "owpRzlOo+yDNral12tbgaX+i6iHYpMpJlRxItMFDek1APY8k0pKZizt0mqJy9SCSEQOdgQ"
    "sKutgqAytKiFyeydTeiTpEII4RatzFoIftvxq9M4ZzJVMAhZTpo4pKDl2uIDjdZE5TGWrL"
    "uWna50o1mLFq9IwH/O2OuCSUmzTtEfeGU5nruq8p6WQ7WqRyXYo8AaZNknG+Dxjyz7VECD"
    "Iw0szTCwWGKskEfQQHPA2XkePoi1SuWD+L2IuQULuXA5zZuIbi4u8yyDyzyLc5nuxigCcZ"
    "CmgTh/ygPzp3SUP8VAPnx5lFoBXL7VMC1AM92SlRqgKWbLOh5NgzRl1WYojkLps5OjYnmy"
    "Sxsb2mxxkpQ+xr6TKasofpttIkr6wJYcC5hqHkrkxhMMQ86eU1vfzHIMQ+ks9xs2TEGOJU"
    "DSwPP0/Ooqx4HKWmVkhL6KHalsUQkg7DRvILqVsN3siVZiBdZ0jiVAIt1vBHmWgx5m//n/"
    "AS0NepY="
)
