"""Companies."""

from portal.db.migrate import run

UP = {
    "sqlite": [
        """CREATE TABLE IF NOT EXISTS "account_user" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "external_id" VARCHAR(100) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "name_key" VARCHAR(255) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "role" VARCHAR(10) NOT NULL /* ADMIN: admin
MANAGER: manager
EMPLOYEE: employee */,
    "is_active" INT NOT NULL,
    "last_log_in_at" TIMESTAMP,
    "gone_at" TIMESTAMP,
    "account_id" CHAR(36) NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "user_id" CHAR(36) REFERENCES "person" ("id") ON DELETE SET NULL,
    CONSTRAINT "uid_account_use_account_9793e7" UNIQUE ("account_id", "external_id")
) /* A person known inside an account, as the product told. `gone_at`: no longer in the product's list. */""",
        'CREATE INDEX IF NOT EXISTS "idx_account_use_account_035ac8" ON "account_user" ("account_id", "gone_at", "name_key", "id")',
        """CREATE TABLE IF NOT EXISTS "account_job" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "external_id" VARCHAR(100) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "url" VARCHAR(500) NOT NULL,
    "opened_at" TIMESTAMP NOT NULL,
    "account_id" CHAR(36) NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_account_job_account_a909b7" UNIQUE ("account_id", "external_id")
) /* An open work item of an account, as the product told: a job opening at a recruiting product. */""",
        'CREATE INDEX IF NOT EXISTS "idx_account_job_opened__5a498f" ON "account_job" ("opened_at", "id")',
        """CREATE TABLE IF NOT EXISTS "account_case" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "external_id" VARCHAR(100) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "status" VARCHAR(40) NOT NULL,
    "url" VARCHAR(500) NOT NULL,
    "opened_at" TIMESTAMP NOT NULL,
    "updated_at" TIMESTAMP NOT NULL,
    "account_id" CHAR(36) NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_account_cas_account_9626a6" UNIQUE ("account_id", "external_id")
) /* A support case that the client has open at the product, as the product told. */""",
        'CREATE INDEX IF NOT EXISTS "idx_account_cas_account_e06b5c" ON "account_case" ("account_id", "updated_at", "id")',
        """CREATE TABLE IF NOT EXISTS "outbox_endpoint" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "url" VARCHAR(500) NOT NULL,
    "secrets" JSON NOT NULL,
    "is_paused" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "product_id" CHAR(36) NOT NULL UNIQUE REFERENCES "product" ("id") ON DELETE CASCADE
) /* Where a product is told. One for each product; `secrets` are sealed, the newest first: while two stand, both sign. */""",
        """CREATE TABLE IF NOT EXISTS "outbox_webhook" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "account_id" CHAR(36),
    "kind" VARCHAR(64) NOT NULL,
    "data" JSON NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "due_at" TIMESTAMP NOT NULL,
    "attempts" INT NOT NULL,
    "sent_at" TIMESTAMP,
    "dead_at" TIMESTAMP,
    "last_error" VARCHAR(300) NOT NULL,
    "product_id" CHAR(36) NOT NULL REFERENCES "product" ("id") ON DELETE CASCADE
) /* One event for one product. Those of an account go out in the order in which they were written (`id`). */""",
        'CREATE INDEX IF NOT EXISTS "idx_outbox_webh_sent_at_14ab47" ON "outbox_webhook" ("sent_at", "dead_at", "due_at")',
        'CREATE INDEX IF NOT EXISTS "idx_outbox_webh_account_ba9ad6" ON "outbox_webhook" ("account_id", "sent_at", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_outbox_webh_product_8e3474" ON "outbox_webhook" ("product_id", "created_at", "id")',
        """CREATE TABLE IF NOT EXISTS "outbox_attempt" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "at" TIMESTAMP NOT NULL,
    "took_ms" INT NOT NULL,
    "status" INT,
    "error" VARCHAR(300) NOT NULL,
    "answer" VARCHAR(500) NOT NULL,
    "webhook_id" CHAR(36) NOT NULL REFERENCES "outbox_webhook" ("id") ON DELETE CASCADE
) /* One try to deliver a webhook: the delivery log. */""",
        'CREATE INDEX IF NOT EXISTS "idx_outbox_atte_webhook_6489c3" ON "outbox_attempt" ("webhook_id", "at")',
        'ALTER TABLE "account" ADD "provisioning_why" VARCHAR(500) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "provisioning_since" TIMESTAMP',
        """ALTER TABLE "account" ADD "provisioning" VARCHAR(8) NOT NULL DEFAULT 'none' /* NONE: none
QUEUED: queued
DONE: done
FAILED: failed */""",
        'ALTER TABLE "account" ADD "admin_name" VARCHAR(200) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "currency" VARCHAR(3) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "phone" VARCHAR(40) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "timezone" VARCHAR(64) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "admin_id" VARCHAR(64) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "locale" VARCHAR(10) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "engagement" ADD "allows_other_user" INT NOT NULL DEFAULT 1',
        'ALTER TABLE "engagement" ADD "user_id" CHAR(36) REFERENCES "person" ("id") ON DELETE RESTRICT',
        'ALTER TABLE "engagement" ADD "is_portal_master" INT NOT NULL DEFAULT 0',
    ],
    "postgres": [
        """CREATE TABLE IF NOT EXISTS "account_user" (
    "id" UUID NOT NULL PRIMARY KEY,
    "external_id" VARCHAR(100) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "name_key" VARCHAR(255) COLLATE "C" NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "role" VARCHAR(10) NOT NULL,
    "is_active" BOOL NOT NULL,
    "last_log_in_at" TIMESTAMPTZ,
    "gone_at" TIMESTAMPTZ,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    "user_id" UUID REFERENCES "person" ("id") ON DELETE SET NULL,
    CONSTRAINT "uid_account_use_account_9793e7" UNIQUE ("account_id", "external_id")
)""",
        'CREATE INDEX IF NOT EXISTS "idx_account_use_account_035ac8" ON "account_user" ("account_id", "gone_at", "name_key", "id")',
        """COMMENT ON COLUMN "account_user"."role" IS 'ADMIN: admin
MANAGER: manager
EMPLOYEE: employee'""",
        'COMMENT ON TABLE "account_user" IS \'A person known inside an account, as the product told. `gone_at`: no longer in the product\'\'s list.\'',
        """CREATE TABLE IF NOT EXISTS "account_job" (
    "id" UUID NOT NULL PRIMARY KEY,
    "external_id" VARCHAR(100) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "url" VARCHAR(500) NOT NULL,
    "opened_at" TIMESTAMPTZ NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_account_job_account_a909b7" UNIQUE ("account_id", "external_id")
)""",
        'CREATE INDEX IF NOT EXISTS "idx_account_job_opened__5a498f" ON "account_job" ("opened_at", "id")',
        'COMMENT ON TABLE "account_job" IS \'An open work item of an account, as the product told: a job opening at a recruiting product.\'',
        """CREATE TABLE IF NOT EXISTS "account_case" (
    "id" UUID NOT NULL PRIMARY KEY,
    "external_id" VARCHAR(100) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "status" VARCHAR(40) NOT NULL,
    "url" VARCHAR(500) NOT NULL,
    "opened_at" TIMESTAMPTZ NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL,
    "account_id" UUID NOT NULL REFERENCES "account" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_account_cas_account_9626a6" UNIQUE ("account_id", "external_id")
)""",
        'CREATE INDEX IF NOT EXISTS "idx_account_cas_account_e06b5c" ON "account_case" ("account_id", "updated_at", "id")',
        'COMMENT ON TABLE "account_case" IS \'A support case that the client has open at the product, as the product told.\'',
        """CREATE TABLE IF NOT EXISTS "outbox_endpoint" (
    "id" UUID NOT NULL PRIMARY KEY,
    "url" VARCHAR(500) NOT NULL,
    "secrets" JSONB NOT NULL,
    "is_paused" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "product_id" UUID NOT NULL UNIQUE REFERENCES "product" ("id") ON DELETE CASCADE
)""",
        'COMMENT ON TABLE "outbox_endpoint" IS \'Where a product is told. One for each product; `secrets` are sealed, the newest first: while two stand, both sign.\'',
        """CREATE TABLE IF NOT EXISTS "outbox_webhook" (
    "id" UUID NOT NULL PRIMARY KEY,
    "account_id" UUID,
    "kind" VARCHAR(64) NOT NULL,
    "data" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "due_at" TIMESTAMPTZ NOT NULL,
    "attempts" INT NOT NULL,
    "sent_at" TIMESTAMPTZ,
    "dead_at" TIMESTAMPTZ,
    "last_error" VARCHAR(300) NOT NULL,
    "product_id" UUID NOT NULL REFERENCES "product" ("id") ON DELETE CASCADE
)""",
        'CREATE INDEX IF NOT EXISTS "idx_outbox_webh_sent_at_14ab47" ON "outbox_webhook" ("sent_at", "dead_at", "due_at")',
        'CREATE INDEX IF NOT EXISTS "idx_outbox_webh_account_ba9ad6" ON "outbox_webhook" ("account_id", "sent_at", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_outbox_webh_product_8e3474" ON "outbox_webhook" ("product_id", "created_at", "id")',
        'COMMENT ON TABLE "outbox_webhook" IS \'One event for one product. Those of an account go out in the order in which they were written (`id`).\'',
        """CREATE TABLE IF NOT EXISTS "outbox_attempt" (
    "id" UUID NOT NULL PRIMARY KEY,
    "at" TIMESTAMPTZ NOT NULL,
    "took_ms" INT NOT NULL,
    "status" INT,
    "error" VARCHAR(300) NOT NULL,
    "answer" VARCHAR(500) NOT NULL,
    "webhook_id" UUID NOT NULL REFERENCES "outbox_webhook" ("id") ON DELETE CASCADE
)""",
        'CREATE INDEX IF NOT EXISTS "idx_outbox_atte_webhook_6489c3" ON "outbox_attempt" ("webhook_id", "at")',
        'COMMENT ON TABLE "outbox_attempt" IS \'One try to deliver a webhook: the delivery log.\'',
        'ALTER TABLE "account" ADD "provisioning_why" VARCHAR(500) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "provisioning_since" TIMESTAMPTZ',
        'ALTER TABLE "account" ADD "provisioning" VARCHAR(8) NOT NULL DEFAULT \'none\'',
        'ALTER TABLE "account" ADD "admin_name" VARCHAR(200) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "currency" VARCHAR(3) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "phone" VARCHAR(40) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "timezone" VARCHAR(64) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "admin_id" VARCHAR(64) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "account" ADD "locale" VARCHAR(10) NOT NULL DEFAULT \'\'',
        """COMMENT ON COLUMN "account_report"."kind" IS 'PROVISIONING: provisioning
LIFECYCLE: lifecycle
USAGE: usage
PLAN: plan
ACCESS: access
USERS: users
JOBS: jobs
CASES: cases'""",
        'ALTER TABLE "engagement" ADD "allows_other_user" BOOL NOT NULL DEFAULT True',
        'ALTER TABLE "engagement" ADD "user_id" UUID',
        'ALTER TABLE "engagement" ADD "is_portal_master" BOOL NOT NULL DEFAULT False',
        """COMMENT ON COLUMN account."provisioning" IS 'NONE: none
QUEUED: queued
DONE: done
FAILED: failed'""",
        'ALTER TABLE "engagement" ADD CONSTRAINT "fk_engageme_person_f13c1a7b" FOREIGN KEY ("user_id") REFERENCES "person" ("id") ON DELETE RESTRICT',
    ],
}

DOWN = {
    "sqlite": [
        'ALTER TABLE "account" DROP COLUMN "provisioning_why"',
        'ALTER TABLE "account" DROP COLUMN "provisioning_since"',
        'ALTER TABLE "account" DROP COLUMN "provisioning"',
        'ALTER TABLE "account" DROP COLUMN "admin_name"',
        'ALTER TABLE "account" DROP COLUMN "currency"',
        'ALTER TABLE "account" DROP COLUMN "phone"',
        'ALTER TABLE "account" DROP COLUMN "timezone"',
        'ALTER TABLE "account" DROP COLUMN "admin_id"',
        'ALTER TABLE "account" DROP COLUMN "locale"',
        'ALTER TABLE "engagement" DROP COLUMN "allows_other_user"',
        'ALTER TABLE "engagement" DROP COLUMN "user_id"',
        'ALTER TABLE "engagement" DROP COLUMN "is_portal_master"',
        'DROP TABLE IF EXISTS "account_case"',
        'DROP TABLE IF EXISTS "account_job"',
        'DROP TABLE IF EXISTS "account_user"',
        'DROP TABLE IF EXISTS "outbox_attempt"',
        'DROP TABLE IF EXISTS "outbox_webhook"',
        'DROP TABLE IF EXISTS "outbox_endpoint"',
    ],
    "postgres": [
        'ALTER TABLE "engagement" DROP CONSTRAINT IF EXISTS "fk_engageme_person_f13c1a7b"',
        'ALTER TABLE "account" DROP COLUMN "provisioning_why"',
        'ALTER TABLE "account" DROP COLUMN "provisioning_since"',
        'ALTER TABLE "account" DROP COLUMN "provisioning"',
        'ALTER TABLE "account" DROP COLUMN "admin_name"',
        'ALTER TABLE "account" DROP COLUMN "currency"',
        'ALTER TABLE "account" DROP COLUMN "phone"',
        'ALTER TABLE "account" DROP COLUMN "timezone"',
        'ALTER TABLE "account" DROP COLUMN "admin_id"',
        'ALTER TABLE "account" DROP COLUMN "locale"',
        """COMMENT ON COLUMN "account_report"."kind" IS 'LIFECYCLE: lifecycle
USAGE: usage
PLAN: plan
ACCESS: access'""",
        'ALTER TABLE "engagement" DROP COLUMN "allows_other_user"',
        'ALTER TABLE "engagement" DROP COLUMN "user_id"',
        'ALTER TABLE "engagement" DROP COLUMN "is_portal_master"',
        'DROP TABLE IF EXISTS "account_case"',
        'DROP TABLE IF EXISTS "account_job"',
        'DROP TABLE IF EXISTS "account_user"',
        'DROP TABLE IF EXISTS "outbox_attempt"',
        'DROP TABLE IF EXISTS "outbox_webhook"',
        'DROP TABLE IF EXISTS "outbox_endpoint"',
    ],
}


async def upgrade(db):
    return await run(db, UP)


async def downgrade(db):
    return await run(db, DOWN)


MODELS_STATE = (
    "eJztXWtz2za6/isYf2k6o/XE13i9Z86MYqupWlvyseWk3fUORYuwhJoCtCRlRe3mvx8AvI"
    "I3ERIpUQy+JCaJF6Qe3N77+9fBjFiObh523iB2Di7BXwdYn0L6h/igBQ702Sy8zW44+rPJ"
    "W+pzAzkaDBo+246lj1hvL7ppQ3rLgPbIQjMHEcwIvkwIMJABFhPdAQ6h/6PRBFhk0aJ/Qn"
    "wIerQzC4wmOh5DowUwvzSgCR1ogGf4QiwIkGMDi97ArFcAsWEfsrcbZERfj/C4yhc94Sc8"
    "nOmWg6GlIWMIegRDsEDOBOgYDPXRiMyxw58gG+gUh5EDyAtwJhB4Dy8Be9eS9jfW6buB1x"
    "uwIbTpK1vAJvQ/YBB6iYkD2LAw+idsO/rLCyAW780hxGQ9s/e7L5gegi/8Q4DwhbQv+ikO"
    "A8K7/QP9MpPSHYIhhtCwvW+dQWuKbJv9Vt7agrpB4WQdOPor/ZpnuCTY4G+nSNJe7BGZsV"
    "4M3dGHYEJMw/YQp01sihvEI/rd7BfYLaDbYGbqCIM33ZxDd9DmGP1nDjWHjCGlsejQ/evf"
    "9DbCBvwKbXb518ELgrRj9vdB+Lv4fOOzjv7NSODXmQX519t+L96ExnPTZLN2OeOT9oA3ph"
    "OVX3xrAeENIxNBPoCsWfWvCyfMlt5XRp+s4exV490KO4f73fy+5tM+Pnavf+It2Rp91kbE"
    "nE9x2Hq2dCYEB83nc2QcMhr2bAwpGjpdkZEdhX2at//4t9xJRG841hwGs8cIbxjwRZ+bbF"
    "86+J+XOR7x9extc6/QwtA8RHRxY7j4X+8rIxSa1usPtIfOQNMOEjuaB1R07/FujSiqFDGE"
    "HQbuX9/cfkNs+N0D9oKrn9v3707Of+RoENsZW/whR+7gGyek60sLRzEE3B1OEfBrCpiDpj"
    "AddJciBrrhkRz6f6wDvn8jRD88BHwwfbi2C/Cge9t5GLRv71j3U9v+j8lxag867Mkxv7uM"
    "3X3njgeh55l71gWdgC/dwc+AXYJ/9nud+KgF7Qb/ZKuPnpEO0TBZaLoRxcS/7d/iC9Uf1l"
    "eKYXJgrya6lT6ofvvYsFJ49nAgD6b6V82kp6MzoZfnpzkD+7l9zxfP+WlssHrek2P+6JsA"
    "rrjJFt2sRKoNNi1vS6oL2pvsSyGmwqlZFFLxqFWICoiKjEFRSGPshMI0hqlDLE12cxWpGr"
    "jFHp0X2GKP4udhuMWyR2lAy07dkEZN3DQ8+ZX0xPWpGjhxj9+/LzBzaavMqcufiVhziVgG"
    "5oBgLYRrNl9FgE+L4HuaDe9pAl0mySTB/eWh30sH128fF1jQyAH/BSaynapmcURSfJ4j00"
    "HYPmSv3YWEyPARZBcf4ne37d/i6F/d9D/G9xTWwUc6FExyf3mNiJLsxrM+el3olqElnpBj"
    "ktU2+Wh6PI3f0THTcHm/+FsrUC3eucz0QDfN5UGK6lF43srTQPpsuRM0XamDbEfUYM+EvA"
    "KEwQsazylUl1zl5/KlTGHlKbs8rsp29XyuKpE1dDV4U9qYKdBYN8QawaQycitvXK1Jy1Tb"
    "7FgiWkONU9MTO1tRg/AbYgAk8P2Ixl3sZCjIQqIYvAhXtu+9r+pkGbMv+Nvfj49PTj4cvz"
    "85vzg7/fDh7OL9BW3LPzf56EPOYHzsfur2BuLex27EhH2ImQ5bozsCetP5N0sNQTq9Go31"
    "RoN+k7t/Fx+AgERhvgHmGvw6Q5bs/pMgVWOw5i6kL9lHye08AY1CfV3UbUcz5ikycz7uIZ"
    "VCfj3kRzoeQdOU3W8EMoX9ethzTgVqcxtaKWqMPPjjlGoE1huBCdQNLr7JwS+QKezXnP2m"
    "qW2wAlKo1UisPxJrroQEqRqDNc9hV68keQqHRAr3Nee+NZrQTUSS/YlSKeTXQ36OTYRfZZ"
    "GPUinkiyO/kTkhoX9OjlkfwwGh//BR6zL/VyogpAySaDbYV5VzeDd8v6UvAoV9TONOf7/r"
    "r8weXbUfrtrXHdc3syQjjUWM+cjJNtJEn7dyjTRuS0kjjUvEfJV9Y0hoNmkBqI8mgNDp0A"
    "ITsuDe2/SXLH1Liw0o//bGXLhTzTFl9r2J4cUDRtLwIlApw4syvNTkOFCGl7qOhjK8KMPL"
    "9zgGyvCiDC/fE/LK8LI77JXhZdcjoAwvO5z9yvBSo5FQhpf9VYa62p3NlaFhP/uoBlqtDB"
    "W0YJUrQz2PdMQVfJkO68jVPueqQseWPp1CLfBc92lW6kR/ssgUDG1Eh30ICG6xlA1+7giH"
    "EIPpMHXA+nMdyReT5SEYTCDAcAFth2eK4IkdJjrL5TCeYzcxBIy4pzPqpMZ0q2/eKCUE/0"
    "b2h0px0JAUB8GIipjnZzkIiFSig1onOqAbRXJos0PtvOYNDGU8KxTKeJYTyniWDGW0oaM9"
    "SwEcUjQQ40rCResWO1XfzUki3pnxApKIRkgUnGnSSAF3i5+IBdEY/wqX1Ttc1APYTVwu7u"
    "npd9+9Ghwkpm4JyPqSRENhjazWDEx3E5icJd/JCHbFBbo2lZ7gzE8PGPRwCT5aBP9JCR6Q"
    "+cZkqk/ENFrgztQdhOdTJm3xBHsTNJtBA/BMfkzaeoPYIFSWarFcghg8L4FumlQYI8Cmk4"
    "+SpfnC7OITNnCZUfJXJWdvtvwlm3Wk3HwjO1VFVZ0Mw9LxaxLahyldMpkqWp+mHM3sbuF1"
    "VbMnxx/OA2Usu8hTvz7ctm9upPWtgnY1Rf+WZq3wOvrp13toZvkfpWv/GnJmf9tCBpC0sz"
    "bCVK7M+1HwnMWAWGMdI5sPpKuK5D6cQeqNS98TVOd5OFiWjlcIZ3RqtMDP97wxGvED8g0Z"
    "/C7dQZnJ3EpJPryF90kqSRnE2itclqAZjefLtSCb6ppKLNuoU9825yluUzmKI69940798v"
    "OP7pahar5GLrrXiRj74ncqxD5JE2E+OysC89lZNszes+guEqUDV/2bm/agA54Orp4OYgOS"
    "nXCzQ0XJhEJEGJl9SLt58NC5/9y96mh39/3P3evO/aV/fmv++f2EKVS9XudGu2vfD3qsCS"
    "s9QM8HLcLJyC+fQqsnZ/HE1w5nSSwpk0GEZHuDdNDtVHWexiAugnA2wHF8mcnxT4Kl9v8o"
    "zRYRfhxcbQfi8k/Y0dyyIB7JTeMIzRZR7jzebwflkwIgn2RifBKHeAGfbeRIzeMIyRYB3t"
    "I2UQUjg2z62VOSopsgxIQ6zhB+QqoYzFTINKvCObizXQnnY79/w3oOfB0+dmO+eb3H24+d"
    "+3dHHHjaCLmGhhTXeUGQlXE2ESmVx0ntPE7W0hQqvaA/z+N6QYGhIa8QbwhTe4YGrJsCGN"
    "UsW3YhiJhSj/5o21eIbYTVg9tLQ6HiBc42BMjvoomrTce6ubRTE/pIQPRoF9qP9nECZSc8"
    "ksDninfS1DnkV92Zsl9bClJd3lVT8QpTrm8IVifoqElQSRkJI3yDnwomHU8/1qU4j+X315"
    "BNTdKcGrBQKfbUKHuVY1B1uRR9hjQnaF3EgwlS8cdhdQh87yG7BYazmaM9zY/fH58PD0HX"
    "AbQTm9X/5EVG6XvAuyGL8xv+2GLlTHn1Ub+eaRBa0vKu3Dgf1s7zUnpGpklBTXVm2u3XKL"
    "+m/bFwKjNctdorA42hnaJLyUY4pFBW5JU67glKC+7NBtdv38Dpe1TESHOUbaU5SphpkK15"
    "27q88jVCqPSvEvpXXks8hcXOrg0WUmy/OthutK2l1QFTiu9Nh2IvFN+CHMuzidlrDLNIqY"
    "a51sNswTcqvq2zmkXKEoa5nrJ2I0bZZLnSqMy6zjjHadVI13mkVbX68sOLd5x2uZGYMgWa"
    "JKAREoVmbsT23C4lqLhZhr9WLKY4Mp3Ss0GlbKslgFo8Bn5PcS1SdSBldy0D2sIpzPYVWt"
    "kcZlsLhL/VkZlpUQoftgqYlKa0taRNiWJrwr/RBe0bdHgE3YKVvSZzh0WVs04ppoQ2cLiR"
    "xrYXxDJa7NYfhKcjCww39Bbzw4dAp7cNg0WmpdqOtvNWyci96CE5t+ixAVWEXSPsT/5oJl"
    "DP1uFHSJqoxi9ihDrKtkEdKRPUdk1QkG2HMugGBM3z/z8rgi5tlRNhl8B3qhtwDf1OhEzp"
    "amut21Eq+e9imNfU0yoV7Z6ML/dal9R9RWmU8qsmqsQ92gT3RZdYU0jLVSZmhK1IY1o0dq"
    "Weq34lptE9r066Lj+mKkXTFQm3WqnnsiNtCyi5ni2yoJMszIvPEiRClkr/EPSxueTOxa48"
    "ylyNkWODESGvCDIHZduhc8tI02KV1a1yZa7Xjt7KUSUpPUe16SSUg9x3wcZDiNcY4wiZGu"
    "BaD7BSt3wXw8ytbuusZIFQDXKtB9ljc2V4nghJ8+wPVURweVZrGYwjJI3DuHzGUvl2KuVh"
    "DeFUykPliVhLXAsV49mRDpGOVBdf8bq5aXrEyONWEV0iba8hrAWFeFdrFH8mC0BeHIiBTa"
    "aQV9y0EDS4t5pbeoWX5nzRkQmNS5b5wE9B33Iv3KObN6J8sMUKtyQVjJW85Qk/4T7tijJo"
    "PHUD1EcT8AqXl1w9iQymmmReDeCF1SFlCkz6sEW/wNVyOgsCXpBlO/xbaN+s4OgIgimEDv"
    "sg4nadpdb814GX+XlBpz9lN/+t9Jw11XOmJvXOZkabm9C7fFbUm/sJdPMl5pBKicu1Fpf5"
    "xpgc3cwqQ0H7xhSAPz46/XB6cXJ+GpQaCu7k1RsqobR7iUwGtw+nsRe+4TibsQhs1EVsky"
    "4X8gM9deH0mf49QTP/IPV4sEMwZA7v3LYxBD36hB7W+A3ROdECmLAcSyM4o1dgCZ00O2UV"
    "r0g93KPSXcg/xg/5nJLiFjE387mPVcwRe/d+kaqf0yxWhU+aVF5ldc0Ln7bOjMtB/wuvYk"
    "EWmFW3aF/fdnuXlLufIsyuPncf+vfs+g3ZhD6/77SvtX7v5vdLYEGdboPYzda3+xiBYP1J"
    "6TlFqsapOqtJZy/sdDJspkipWM1as5rBmS07ygKh8niu8xgbkDKQ6G1Nr5gktRrtOo82Tx"
    "izpndMnFaNdJ1HescGyT06lpVFUlkk6wPp2hbJ0Gy2a5PkviK7oU0yUSYmzJaxYbkBIUnH"
    "Xh6p+XUZxpa+cUmGT6yPBk3OSku28y0yRfnsb52rjNpyyudD8IXbdifQT9I/1ZfAIOCFmC"
    "ZZ2K4teMg130Nm3mWJ/t8gNoilMQXakJuYh8jWvKI5w2wtdEXvUiE09eIiWjn6WlUNoFrl"
    "3z7kCtkewlVkC+GASdY9F2gaFwlWEsyxzSRKl1v23M8Opk10eyIz9ROEyr5QZIsxdTyeU9"
    "ZFBuoozRZRdpnyfUyppQqYJ1Eu3xuLsoty7EhAsEV8bcrowumWIC6CcDbAcXzdVI/s4EsT"
    "IPMKvMQot1jhxT9H97bAS0RgSp/aqz0jYl2sNdm3o+s4ED0ifur22r2rDu0bYfbLnvDD49"
    "1d/35wCez5jAlQT/juvv/pvn17S1t5tevcJb37TT8UbCVXi0ioyiFJrBbmJmMzDY/DqhVK"
    "4p4kVthLYK8SPqwzAHtn7fS2Jm09q2c6tQrHzLXWxUDbqoWpnviuNDClz7MNDE1lGJeiNY"
    "WbAbuwM+zECFfTrT4fKdt3U98IpkiatSaCFIY4bIpTwQSBe4mSFyfKSpNZm25PblfNqncj"
    "avvxWB/DKdzYBN4JOmoQUlWawW+JMedgJMuiuE9auaZwr+LLNGxbxCROz36x/jwPfGaVRd"
    "yZzg3WE/0Nphq55ahTo6jESjW2OR+rOOnaGrP58CQgz9Ye++0baGo9LaIMO81Whp0mlGHK"
    "UyAA96IIuBfZ4F4kwN1xZca6wV2JDL6L+mw1BXaTAm1yQrd30pbD14aMRkNgr5RhuzP11N"
    "ze/H4hZm3mt1zJqn2JMVb2/Jk9f4Y2cEiSN1vdXDFjihlrDL+gmLH9YsaghUjKdlHMVh9S"
    "1xnsg9t+b/Azy0swJdiZmMsn/Hunfc9uLKFu1SVLgeKLFV+s+OJVfLHSYBZjiL3pmcYThz"
    "N3JVtcjCNmeR1pVyYa8TFkekgWZ+N6cl2Cmb60CEOG+UO0gEVXLGSI0T/hyJojh/59CIaT"
    "ORyyLJAsHyTlxke0T7pfj3lXtGPdJOM5/IGVsjHJ3LJbbsTOUZLj3v3nqKigep0I9eXdax"
    "RK0TTOvUbQls+3o5F7VhaF1m+/Rd/xZ/K1qp2g6olL9/4kuA9T3TQzs2l6JNvLpXlUFbZu"
    "Ls2T4w/nQRpNdpGXQfPhtn1zI51GU7kryfiXcH3wpq5KjVMqCwK0qW86iXx9cRPh2bYYtp"
    "cgWZD9znIwuud9NRWpBXyeEPK6IVRf3F6aBJKUWB85Ayl3kRLX7YNJhdoBof8U2MNc0X3g"
    "99fAw5BK8jPi8VabwtWJ9NUQqCR1RW6GnBRNUZA6J1tPxPJz27Y2DloW8HTjacq9nOA/2M"
    "DtglUXYYnBfTPpu2Ho/jj8ERCLNaBT2nVyG5mI3qfE74bun8MfW4DlIaR4sba0B2TSdlPC"
    "6NMc5rb/EawCCp1s0ABuWiP2CUug22CCWE3m5SWgbzO8VOjIBotJtAIL3SQBcoC+oDS077"
    "H+Rj8TYLjgH4xwqKcqqIES8pVHy3b7H8H+dn+XtmHK8lhy9LDT6NtKfEE4aGW+RKnsaqOy"
    "Q55pRiZsLyBSEXu1jtjju6bs4AZEKvdsncc2erTIDG+UTo1wnUd4jFh55WepGl5Rmjr7ka"
    "ypnq4kEZLAQxVlPQQiFcUcy60WZxqLopogVMjGMvFEhIuioEZplFNTvlNTUPZrQ5empkWe"
    "tmIOTdE5VSBDtrtbloDrVdDRXq7+lbgKx0oBYKEQjrohuE2MbY0DnDhhalUW2ZveKfrDcO"
    "JnKxDDVVZEdfhCTANal1zn9TynIj1X2gWJnd30GcCG1hu0W2CBnAnwMiQBAzo6Mm1eVhC6"
    "xYl9i1iafrDCN0nq5sSkILo1mlB+2ZeGGOJ+ctdytXTia7f1Hg6TtdzqK4V8TpW+aaLj8V"
    "be5GZWLrH76gajSvhLBVzpf+ui/1URQdUqF6KLXcQ4M8t4lKSJMJ+dFYH57CwnzfhZTprx"
    "s/w043jOzJRSUz6gaFxi8fLdPT3GTZPdV+J0jYP6uy0TsS18qygSMZtI5m4PCBqHb/lbBX"
    "0XhCl6i5x4kYCicfBWsj2wA3JEDLkZHKFpIMqFQM7BOHHeIUfKQOe3bxy0R4Um8FHOBD5K"
    "Mc2FKozijERA0jiMj4vM3uzJm9iAIdOAaQ4VzCXEkxhV40A+LzSRz3Mmsv8sTT5hz3LlE5"
    "8RlhyVOFnjhoXuDgU3mNwdJntk+MP8oVF57r8HvxtR0yk1zAKlGuZaD3PM+iMzzjFS5UZX"
    "53F+g5afLF0c48z44whFY2KQj49OP5xenJyfBoHIwZ28aORksZf1qn+UVvVjj3bEDVIrqY"
    "Ly2y8ov80C6fXc7vMDBbkHxmbw9GgXDZqKGZ5YqsLAdvNz8VmV4jLlz7ZVDlMa9hsWy1fL"
    "nJYwFbPBjPIJBAN7QuamAV4pA3II7qFugOclgJSJWAqRkWAxIWCiR+Mjef4r/g0tRoPJMz"
    "EoKX11Ru7brb1a0q9KcFtcWMhxIFaeIs3yFKFM9oRIV32LEilnfpGV9sCRNZXHyJroIlKF"
    "MSxdoTqgd9Nh3r4mdUcCfee3gSDL+yi+u23/9qMgz9/0e5/85hHUr276H+NSIsIYpuwUuW"
    "VYQyJVflWi/Kp43srosURKpa+stR4LGihNtMjUYgXtt6fDel/V6VCyDsuCU7Ke5lekVIrf"
    "Oi+Yncb17tFOuL6ecvthfTWFtZS4viJKSgu+oRIKyDLVyL3XVYNQr1zNFGCWoW6KYlpI7a"
    "RZUYoCUXtMKvHqUfKYODBhSh/4Qlccy2m10G3ADn5opAXiyRFL6oD4z3EnuAV59iwVLNQw"
    "FZASobcoQscWkRyXKpAqwa7WfGpk4yy6l0VIFI+az6P6xp0NOdSGmS7j/GlkQtUwIUJ3yr"
    "M/Z6ZF8J4XYbpQ2LRIjgRkQkDchKAsW6hDKLvEUpK6vdmH4MuEMHsbmM9MorOEpJSPsiFk"
    "tW5aUataC1Aui7Jdhr78B++O82JjQlsSOvEYGbKBNcepCRR29BkbZVcgi0gM/dcZoiu27N"
    "yk5fSq+Mu68JfRKVMU9iiNOgtjPCTbOKTtiwJRI1h3ZV3cHTdehWg0pcc8+54E3r889Hvp"
    "eEdI4uIQGjngv8BE9h4rINOgZ2DkQx9HObahsA7i0FO5RjPmbkHAVHfAPANvklgZeiUMvS"
    "r+aK0daN/0ARG2VnKYRUo1zLUe5qnujCZrrWaRUhmh6zzKVJReR4E7L9EpR41uZaNL5s6I"
    "pElX2YxohGQjRnR/RrUSPlSFoakwtDop0DcMQ6tSh+6XmUxRn0cqUObWJQsaFapf70Css4"
    "pfTxTM6UzHy6eDH1mZL5b/d+ZW1DsEDxPdgpF4FT8NsBtHZbhpgFFKvbFK3pCi6f7XgddT"
    "kE6Xv4le8eSM/871hagsxauJXuBoOXIrz1JMdFOD2Chbsx77rdX9Ci0oJVXuC+gcRW9Qm9"
    "vQssvvfQJ1I1gT5XZt0e1xYWuuQ1DJoOu2o3FgkLOsJEcwmdGvrygns6njTWvnKUNPXQw9"
    "Kuuwyjr8XWUdDg9UmWkvUq01KjUTE2Op1oqkbD3Pzth6nkjYmmRcCk7/JGHz4D46viiAN2"
    "2VnUDNe5aaP40+y10DKt1gLdMNqgyb1WXYZBraPyVTSEdpGodvBTv+3KIy00huBkdoGgfx"
    "SQGETzIBPonja5KRbkpN4JCicdgeFUtBmpOAVGXwVxn8d4Rv+Rn8dWOKsHz+EoGqcTBXIt"
    "C7mMlJj1GaxqFcPiMxs4gbipnqWchg7uD5NGHwEjePWB9bhB1725YE9Ae9fq9D4aaUT/j/"
    "HjuPnetLQF85h8YTvubPDP7sp3b3hj17oUePm6BFdriKCJ7ZYudF3lhpi4kU85dG27jlcV"
    "ZoEzrL2YTOUsqJRJELDDcyfi3pPSgflzr7uAgWx3U2RaGDOquWD7q9z90B2+gQfmNh8E/4"
    "rtO77vY+ae2rQfdze9Dt9y7BDGKDzV9uSuOJFp7w4L7bvmHTEOmmd6V1frvr3rPePDMtd8"
    "5kfbZ/p13SfvQl7YZdPwy068cOu2M7mjGnO+5Vu3fVueGb7oiBaq6575Zf8CbFdCuzA6SQ"
    "Kz/VWq9/36ib4uxfbP0LHdR6/Yur+OHx48PVfffOXfX2/Dlsu8ZKPCqiWjzK1i0eJZSLgr"
    "VdZg0KhGr11Xr1iS4+kgOdIFacVp3HWvD9SY5zhqt4lChvfBs1tmy84iqSmMuXCGBmmsQ4"
    "mcqWGA87E7zdCqIq0ChI45CmueJJcdEp9Gpvr/Pe7vsvJgY6J1ghJFGZ0xOaqIhndmFABS"
    "oV/bEi+sNFKwmwfPRH2NN+Ars6+kOYWRnRH/HtoAxkvW72cg9YjWq4AW6QMnVKh8bctHKR"
    "Fyhzy/tq0ESOyR/s15aD1D3082w1EakMIWMNnB7tRoXFib4tOymJtZdQ/UGeN8SoP4P4F/"
    "LcVIBGur3pHv4wn7G/rmhPTUVpbtN1shlKj6yLa33ZJIi2EF3rcQbZMbYh67Ay0labhm1X"
    "BtwOeDpvDDxat8wbcHtIBs+ubJ0aCOt/l8uLua15MF5eDGzYrAWiPagIviZE8IlToijwIp"
    "WSwON57aJLpiimApGCNF+pEcllsKHoHUmdsJ/ArhS/xcVaQKkRHlsbYts4MTsOrbBm65gs"
    "xBPfs9mZUL5fzc5YsHjO7S9udRJPoQYcYhossUfIsrSAzrJagxH9rH+AIX27iaAxBA40TR"
    "ssJpxtYQ0cQl4BfHmBo5QkItW9pkAmERePlQyUuP5eaTP2vz0iM5+NZJ/E70H6SraiFG/V"
    "BN4qnB8J3LPdmgWiOntZrR16VSz2Ki/4KuHM6C+qddzafNo6Y31wd9//3H3o9nuux2nE/f"
    "oJ33R/6lz9fnXTuQSBV+YTfnxof6J3uCbhCd/dtJnHq6njJ9y+uuo8PFx6RcRZy879A2sJ"
    "LXr1S/8jvWB6LOa9+tB5YJ6rns5m975ywa5ZdDkFBI0LDTg5LxIgGreVRyJEzxPg+sdPAt"
    "+PaJzpIhKl2p6HSJX7lesk8vfj45OTD8fvT84vzk4/fDi7eB94iyQf5bmNfOx+Yp4jwjAk"
    "XUkMNIZ2ikCTPbVDijpvXWvO7vLjwljtlCS82Qk+/fYqzfwmaeZD5ja2o+Tmlw+ptphYfj"
    "ewl5hX3oIjiNathyyQKmfyWjuhKaWt8kWrL6jKF203vmhKJ16yTnynmlvuUJStt/X9jVZr"
    "bed+ywJ1EmfQsgkGr/TgwQBhGxkwrkt1JlBQtx6C4ZhgSBmHIUtBAEyCx0yjiqMtf7A5w5"
    "xWE3EbryxgDIdfHWhh3ZTU5nrfwf4sMVe0UuHWRYUbnRYJ5HOSO4lkDZTPK1HjqnTCKp3w"
    "d5VOWGWNqzZrnEXWT3fi09Z51h+0r2+7vUvAU4Q94dt2r/2pc38JXObSesKd27ub/u+dzi"
    "WA05lJlhCuZccpPV0ist2wxzRbQ55mUKDbom7Q53P2VjfII01NMtbQOnXMktQqSrXOCsKI"
    "WCIzzBEyNb51Hl+lAK5AAcwUJZKIRkhUaLdy2N2Vw66v4tsQ2YIxjPWcritRjaxVAVL6ft"
    "B7vLnZlb43EhSZou4VQyaztb1QbFfMP9dB0HZr7Xkl9RzCL70JSImJadDbxAJzbCL8Co2W"
    "5zYGJlA3nUkLjC2dDkQL8DSALdrOQWaGn25lr3uiss8DhJjVCHTYm/wX6Cbtn/aBefnAN4"
    "gN2jddBi8vh6DtgCndwtwPom0DGto4GlaFiQMoITSyVMl52mKxnCTvxmOwRiaCwRovKawq"
    "Xv0v+orou6t5XUyh7r+v3DfQXjR3Lng/hN1wfWY3f53Su9dF704sNEYpmTUKZqoMqGutvP"
    "nS/Wf7/voSLNCf9BRh6pvuDdPdIJM59fZ+Zf68+PUJX910O73BJXDX8xP+3Old9+8vvf2s"
    "HgqdtZLIqtSx+yFuRs8OmfGN0imFQp1HOHGyrrPtJjrZo7IJfbrbErrXXndu+zx1uAGnhK"
    "cOv+54ScPdu162cPbkvvO5/yu7a8E38sruPPZ+7fW/9C4pX8odGtbam0sPmvDGZa0tOk6r"
    "dup9WMfPUpU0BKLmGRYrqeOTFDzWW1ixHtQpWefVhWzNFa60qW47aTq3VcbLBPkWbZjBnb"
    "01YuqmSViObKZ50dKVnvlxJWn0yoosMQDK7lS+3UlQ0xXFVCBStqdYKIegdS0cyiFQqWmq"
    "zKNbDIxx514JRry7sKf9nKarA2OEdaoCY0oFV9r27B5EJWB7FXS0l/vBSmSFE1sZ9as16s"
    "ulFneNyinChES+1U+sj+YAXWmuVT/HcYq/QyT98erQtj+8hqsj2zBgxdLAglivgEo305Qk"
    "YfEos0ugszQ4nJAiCHiiMQuOrDly2LXXNiWmreKXlRnNJpSQU1FrDbGeq6i1bUatOcjJij"
    "JJxzkgaCDClWjb55ZUkJTXvHGWjEqKgavqo9+B4ULpbZWHe53Ethqn34hWF0mRT2LFR1bL"
    "KCO/ZYH0G7bbOU+46ToyMznBVRxwX2QuV3i3PZEgPUNGUigpufPqUmrMZ+zQUDKJkklSyB"
    "rIMSuZZC9lEnqIO/MUnWFOKuKAooEYnxaB+DQb4VMl9Cmhb/eTuklCn8hIyYyySKmGudbD"
    "rGR7Jdsr2b6QbB/UxEwR7KP1Mosk1aStNcNrvlK0/5ksWE6mJSuyYayyBYIXYvGoZNp9Up"
    "DfrKsCYjv7UXFxXYnRdRGjvSmXPM3TEfea5x3h+7sVpUHLjuSE0zJLGKZl1PrOrGsSJ2tS"
    "bZPjo9MPpxcn56dBSZPgTl4lk6RD+ATqRsbRmAmsQKNQVW72iqVTLN26LN0ty4eaws7den"
    "lSs1k5MneeyVfNT6haxD7D2oKF7rpkOQQ8Q2BDxnqxrDL0j0PQpzOFVZNENr9B/6RMGfzK"
    "byzQDBqX7OlUX4IJY890lsdmbMK/0VOGJ3tIM9xs6a2SmW3YizwFgUE3dP/POVRJWJrCaz"
    "pEyoJAGqrariQzcXbFynR096FK5Zr4ll/qzZ4//wHTyszkGGdCkgZCfFLIiHCSY0Q4SbEx"
    "0k07CfGA3s3YILz2jcA3T4Pc+W0gKI8ThfQCBfJNv/fJbx6vrhcTtJxpijksG2y/vQJ7Db"
    "BHFlzTciJSKstJrS0nHrMqOcQhlRreWg+v7jhwOkuL68rW+UVItqeZel8VD1CyWioi8sks"
    "mAiZSm9T5wUTkeOlNsSQTI1vnceXV/GAlkVS4oqzJSORqnH+VaWJRgld824Uom33CDtI0Y"
    "n6j1oF1KJ6pO1KzWgfQ7pul0w5aUATvbEs2mABnyeEvF5yo7R3ewlMMk7qONegl9RWep35"
    "6baVhrIZGso10u4pzr3+B5XDlupUhnGPUCiLchrrnuGtngloprN6MTxrxsWVDac0E6X4Jy"
    "nVso7tRVr2m5wctgFF4xCuJAJAZIiKsiwilXIxyXcx8dBKAiztYvIl7Gk/gV3pYiLOLMHF"
    "5Kr9cNW+7uyuPpMxIyirOpP3rFVApILRxgUKNEELUjHId+dFtht8C5iwxNx6oT6a+E//AY"
    "Y2HFnQsYdAt5h/iG6y4klMdKJcPbQd8IIs27kEiwkyqbC1IKwMEqZNnokzATadjWlFm3bx"
    "CaslOyV/1UX+qnuM3tYM7JWc0d56SiL8y0O/l6VrD0jiMi6iK/i/wET2PspDOeAyMATBNm"
    "EBjht7Y/OcdRC3ALNU7TqLsEiCvzLFe0CncrtLpBZXNvd1BmDvVDsetyCbmlug2u6RvR9S"
    "hwxvnBiN5FBQDm9A6D8F5ZO7sJ99HIDVKaeF+VdAOtlI4vClvRSBIyIIrpQ3IuJnMRMOfG"
    "PO437IoJ9yFAwmxIZiDlMwJoC+BSDM+XtisbKt9IKy9lQioLeWYMFkh4WFHAdi8G6IjOGP"
    "6Yafrby1Ls7tuSVTI28ttzKrOH3F81IlWGqILLbjoLGaafw3wVh56W/FS5/NZBnZ1m+vBN"
    "sNBFslZq0zFHsnZinX5kYPr3JtVq7NasEo12Y1vsq1ecuuOXVT4NZ3EW1QDTBLLStfDXB9"
    "xWw9gC1fNZuBOf0auGEJsIh/fUPArrQKWNegaBEH4tGSTuiDFG13rEUrT+mNwrbaKyyYl2"
    "/A0uBzBbPjJVMBOpjOHT7QYI4NHolAu2uBBWu6QM6kRQkM93JEP5epqJFzCH6FM1eLrafn"
    "7av2VRl5/Rz3ZGN45Gbgj8j2ShncDGWwI8cKBQQNVF0eHRfKsH+ck2H/OMEHeXtMYc0wTE"
    "vE2Ah0q6hf4G+MMhBHaRqI80URmC+yUb5IgGygMbSlsuSEFA0EuHwLR1YYQ7aNIzOMQc7K"
    "sT+aBmXkqM1Q7IXSpy5R1tBCo8lBWpC1+yRXVtHDNqtElOyBLdlPPtNwkMqNp5gMvD2ntr"
    "5e5ZgMslnuN2jZkhxLhKSB5+nx2VmBA5W2ysmbeJY4UumikkDYa95AdCthu+kbHZiWFDmb"
    "Y4mQKMcMSZ5lp4fZt/8H3JXS3A=="
)
