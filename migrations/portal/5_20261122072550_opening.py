"""Opening."""

from portal.db.migrate import run

UP = {
    "sqlite": [
        """CREATE TABLE IF NOT EXISTS "product_module_need" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "module_id" CHAR(36) NOT NULL REFERENCES "product_module" ("id") ON DELETE CASCADE,
    "needed_id" CHAR(36) NOT NULL REFERENCES "product_module" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_product_mod_module__a477b3" UNIQUE ("module_id", "needed_id")
) /* That a module does not work without another of its product. */""",
        """CREATE TABLE IF NOT EXISTS "account_draft" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "owner_id" CHAR(36) NOT NULL,
    "opened_as" VARCHAR(12) NOT NULL /* TRIAL: trial
SUBSCRIPTION: subscription */,
    "page" SMALLINT NOT NULL,
    "wish" JSON NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "changed_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "account_id" CHAR(36) REFERENCES "account" ("id") ON DELETE RESTRICT,
    "partner_id" CHAR(36) NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT
) /* An account on its way to being opened. Whoever began it sees it, nobody else; `account_id` once it is opened. */""",
        'CREATE INDEX IF NOT EXISTS "idx_account_dra_partner_ad2b0b" ON "account_draft" ("partner_id", "owner_id", "expires_at")',
        'CREATE INDEX IF NOT EXISTS "idx_account_dra_expires_62da68" ON "account_draft" ("expires_at")',
        'ALTER TABLE "product_plan" ADD "price_minor" BIGINT',
        'ALTER TABLE "product_plan" ADD "currency" VARCHAR(3)',
        'ALTER TABLE "account" ADD "plan_wanted_at" TIMESTAMP',
        'ALTER TABLE "account" ADD "wanted_plan_id" CHAR(36) REFERENCES "product_plan" ("id") ON DELETE RESTRICT',
        'ALTER TABLE "account" ADD "was_in_use" INT NOT NULL DEFAULT 0',
        'ALTER TABLE "account" ADD "request" JSON',
        # by hand: a partner has one portal master; what was in use before the column was
        'CREATE UNIQUE INDEX "uid_engagement_master" ON "engagement" ("partner_id") WHERE "is_portal_master" = 1 AND "ended_at" IS NULL',
        """UPDATE "account" SET "was_in_use" = 1 WHERE "lifecycle" IN ('trial', 'trial_expired', 'paying', 'past_due')
    OR ("lifecycle" = 'cancelled' AND ("trial_ends_at" IS NOT NULL OR "last_activity_at" IS NOT NULL))""",
    ],
    "postgres": [
        """CREATE TABLE IF NOT EXISTS "product_module_need" (
    "id" UUID NOT NULL PRIMARY KEY,
    "module_id" UUID NOT NULL REFERENCES "product_module" ("id") ON DELETE CASCADE,
    "needed_id" UUID NOT NULL REFERENCES "product_module" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_product_mod_module__a477b3" UNIQUE ("module_id", "needed_id")
)""",
        'COMMENT ON TABLE "product_module_need" IS \'That a module does not work without another of its product.\'',
        """CREATE TABLE IF NOT EXISTS "account_draft" (
    "id" UUID NOT NULL PRIMARY KEY,
    "owner_id" UUID NOT NULL,
    "opened_as" VARCHAR(12) NOT NULL,
    "page" SMALLINT NOT NULL,
    "wish" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "account_id" UUID REFERENCES "account" ("id") ON DELETE RESTRICT,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT
)""",
        'CREATE INDEX IF NOT EXISTS "idx_account_dra_partner_ad2b0b" ON "account_draft" ("partner_id", "owner_id", "expires_at")',
        'CREATE INDEX IF NOT EXISTS "idx_account_dra_expires_62da68" ON "account_draft" ("expires_at")',
        """COMMENT ON COLUMN "account_draft"."opened_as" IS 'TRIAL: trial
SUBSCRIPTION: subscription'""",
        'COMMENT ON TABLE "account_draft" IS \'An account on its way to being opened. Whoever began it sees it, nobody else; `account_id` once it is opened.\'',
        'ALTER TABLE "product_plan" ADD "price_minor" BIGINT',
        'ALTER TABLE "product_plan" ADD "currency" VARCHAR(3)',
        'ALTER TABLE "account" ADD "plan_wanted_at" TIMESTAMPTZ',
        'ALTER TABLE "account" ADD "wanted_plan_id" UUID',
        'ALTER TABLE "account" ADD "was_in_use" BOOL NOT NULL DEFAULT False',
        'ALTER TABLE "account" ADD "request" JSONB',
        'ALTER TABLE "account" ADD CONSTRAINT "fk_account_product__3ff0ab40" FOREIGN KEY ("wanted_plan_id") REFERENCES "product_plan" ("id") ON DELETE RESTRICT',
        # by hand: a partner has one portal master; what was in use before the column was
        'CREATE UNIQUE INDEX "uid_engagement_master" ON "engagement" ("partner_id") WHERE "is_portal_master" = TRUE AND "ended_at" IS NULL',
        """UPDATE "account" SET "was_in_use" = TRUE WHERE "lifecycle" IN ('trial', 'trial_expired', 'paying', 'past_due')
    OR ("lifecycle" = 'cancelled' AND ("trial_ends_at" IS NOT NULL OR "last_activity_at" IS NOT NULL))""",
    ],
}

DOWN = {
    "sqlite": [
        'DROP INDEX "uid_engagement_master"',  # by hand
        'ALTER TABLE "product_plan" DROP COLUMN "price_minor"',
        'ALTER TABLE "product_plan" DROP COLUMN "currency"',
        'ALTER TABLE "account" DROP COLUMN "plan_wanted_at"',
        'ALTER TABLE "account" DROP COLUMN "wanted_plan_id"',
        'ALTER TABLE "account" DROP COLUMN "was_in_use"',
        'ALTER TABLE "account" DROP COLUMN "request"',
        'DROP TABLE IF EXISTS "account_draft"',
        'DROP TABLE IF EXISTS "product_module_need"',
    ],
    "postgres": [
        'DROP INDEX "uid_engagement_master"',  # by hand
        'ALTER TABLE "account" DROP CONSTRAINT IF EXISTS "fk_account_product__3ff0ab40"',
        'ALTER TABLE "product_plan" DROP COLUMN "price_minor"',
        'ALTER TABLE "product_plan" DROP COLUMN "currency"',
        'ALTER TABLE "account" DROP COLUMN "plan_wanted_at"',
        'ALTER TABLE "account" DROP COLUMN "wanted_plan_id"',
        'ALTER TABLE "account" DROP COLUMN "was_in_use"',
        'ALTER TABLE "account" DROP COLUMN "request"',
        'DROP TABLE IF EXISTS "account_draft"',
        'DROP TABLE IF EXISTS "product_module_need"',
    ],
}


async def upgrade(db):
    return await run(db, UP)


async def downgrade(db):
    return await run(db, DOWN)


MODELS_STATE = (
    "eJztfetz4jjW97+iypfpqWJTnWtns089VSRhephJoN+EdM/sZos4WAFtjMRjm9Ds7vzvry"
    "RfZcvGAhuMR1+6Y1tHNr+jy7npnP8czIjtGtZh5x1i9+AS/OcAG1NI/xAftMCBMZtFt9kN"
    "13ixeEtjbiJ3CMOGL45rGyPW26thOZDeMqEzstHMRQQzgm8TAkxkgsXEcIFL6P9oNAE2Wb"
    "TonxAfgh7tzAajiYHH0GwBzC9NaEEXmuAFvhIbAuQ6wKY3MOsVQGw6h+ztJhnR1yM8rvJF"
    "T/gJP88M28XQHiLzGfQIhmCB3AkwMHg2RiMyxy5/ghxgUBxGLiCvwJ1A4D+8BOxdS9rf2K"
    "DvBn5vwIHQoa9sAYfQ/4BJ6CUmLmBsYfRP2HGN11dAbN6bS4jFembv914wPQTf+IcA4Qtp"
    "X/RTXAaEf/sH+mUWpTsEzxhC0/G/dQbtKXIc9lt5axsaJoWTdeAab/RrXuCSYJO/nSJJe3"
    "FGZMZ6MQ3XeAYTYpmOjzht4lDcIB7R72a/wGkBwwEzy0AYvBvWHHpMm2P0f3M4dMkYUhqb"
    "su4f/6S3ETbhd+iwy/8cvCJIO2Z/H0S/i483Puro34wEfp/ZkH+9E/TiD2g8tyw2apczPm"
    "gPeGM6UPnFHy0gvGFkIcgZyJpV/7powGzpfWX0yRrO3oa8W2Hl8L6b3x8GtI+P3ZufeEs2"
    "R1+GI2LNpzhqPVu6E4LD5vM5Mg8ZDXs2hhQNg87I2IrCPs1ff4Jb3iCiN1x7DsPRY0Y3TP"
    "hqzC22Lh38z+scj/h89pe5N2hjaB0iOrkxXPyv/5UxiuGw1x8MHzqD4fAgtaL5QMXXHv/W"
    "iKJKEUPYZeD+5w+v3wgbfveAveD65/b9h5PzHzkaxHHHNn/IkTv4gxPS+TWMuBgB7rFTBP"
    "yGAuaiKZSD7lEkQDd9ksPgj3XAD25E6EebQABmANd2AR507zoPg/bdF9b91HH+z+I4tQcd"
    "9uSY310m7n7w+EHofubtdWEn4Ft38DNgl+Dv/V4nybWw3eDvbPbRPdIlQ0wWQ8OMYxLcDm"
    "7xiRqw9Y1imGbs9cSw5UwN2ifYSuHZQ0YeTI3vQ4vuju6EXp6f5jD2a/ueT57z0wSzev6T"
    "Y/7oDwFccZEtuliJVBssWv6SVBe0N1mXIkyFXbMopOJWqxEVEBUFg6KQJsQJjWkCU5fYQ9"
    "XFVaRq4BJ7dF5giT1K7ofREsseyYBWHboRjR64Mjz5lfLADagaOHCPP34sMHJpq8yhy5+J"
    "WHONWAXmkGAthGs2XkWAT4vge5oN72kKXabJpMH95aHfk4MbtE8qLGjkgv8CCzluVaM4pi"
    "m+zJHlIuwcstfuQkNk+Ai6SwDxh7v2b0n0r2/7V8k1hXVwRVnBNPfXt5gqyW68GKO3hWGb"
    "w9QTckyy2qYfTY+nyTsGZhYu/xf/0QpNi188YXpgWNbyQGJ6FJ638iyQgVjuhk1X2iDbMT"
    "PYCyFvAGHwisZzCtUlN/l5cikzWPnGLl+qcjw7n2dKZA09C96UNmYGNNYNsUcwbYzcyhtX"
    "W9IyzTY71ojWMOPUdMfONtQg/I4YACl8r9C4i90MA1lElIAX4crWvY9V7Sxj9gV/+evx8c"
    "nJp+OPJ+cXZ6efPp1dfLygbfnnph99ymHGVfdztzcQ1z52I6HsQ8xs2EO6IqB3g3+zEgvk"
    "9Job63GDfpO3fhdnQEiiMd8A8yH8PkO26vqTItU8WHMVMpbso9RWnpBGo74u6o47NOcSnT"
    "kf94hKI78e8iMDj6Blqa43ApnGfj3suaQCh3MH2hIzRh78SUrNgfU4MIGGydU3NfgFMo39"
    "mqPfsoYbzAAJtebE+pxYcyakSDUP1tyHPbuS4i4cEWnc1xz79mhCFxFF8SdOpZFfD/k5th"
    "B+U0U+TqWRL478Ru6ElP05zbM+hgNC/+Fc67L4V6ogSJgkug321eQc3Y3ebxuL0GCfsLjT"
    "3+/FK7NH1+2H6/ZNx4vNLMlJYxNzPnKznTTx561cJ43XUtFJ4xGxWOXAGRK5TVoAGqMJIH"
    "Q4tMCELHj0Nv0ly8DT4gAqv72zEG6pO6bMvjdxvPjAKDpeBCrteNGOl5psB9rxUlduaMeL"
    "drz8GXmgHS/a8fJnQl47XnaHvXa87JoD2vGyw9GvHS814oR2vOyvMdSz7mxuDI362Ucz0G"
    "pjqGAFq9wY6kekI27gywxYR571OdcUOraN6RQOw8j1gGalTfQnm0zBs4Mo258BwS2WsiHI"
    "HeESYjIbpgFYf14g+WKyPASDCQQYLqDj8kwRPLHDxGC5HMZz7CWGgLHwdEadtphu9c0bpY"
    "Tg38j+0CkOGpLiIOSoiHl+loOQSCc6qHWiA7pQpFmbfdTOb97Ao4xnhY4ynuUcZTxLH2V0"
    "oDt8UQI4omggxpUcF63b2an6Lk4K552ZLKCIaIxEwynTRgqEW/xEbIjG+Fe4rD7goh7Abh"
    "JycU93v/vu9eAgNXRLQDbQJBoKa2y2ZmC6m4PJWfqdimJXXKFrU+0JzoL0gGEPl+DKJvjf"
    "lOABWe9Mp/pMLLMFvliGi/B8yrQtnmBvgmYzaAKeyY9pW+8Qm4TqUi2WSxCDlyUwLIsqYw"
    "Q4dPBRMlkszC4+YYOQGa1/VbL3ZutfqllHys03slNTVNXJMGwDv6WhfZjSKZNpog1oyrHM"
    "7hZezzR7cvzpPDTGsos88+vDXfv2VtneKlhXJfY3mbfC7+inX++hlRV/JLf+NWTP/mMLGU"
    "Bke21MqFyZ96PgPosBsccGRg5npGeK5DGcYeqNyyAS1OB5OFiWjjcIZ3RotMDP97wxGvEN"
    "8h2Z/C5dQZnL3JYkH97C+xSNpAzi4RtclmAZTebLtSEb6kOdWLZRu75jzSVhUzmGI79943"
    "b98vOP7lagar5FLr7WiRgH6rcU4oCkiTCfnRWB+ewsG2b/WXwVidOB6/7tbXvQAU8H108H"
    "CYZkJ9zsUFUyZRAROLMPaTcPHjr3X7vXneGX+/7X7k3n/jLYv4fB/v2EKVS9Xud2+KV9P+"
    "ixJqz0AN0fhjFJRn36FJo9OZMnOXe4SGIruQxiJNtj0kG3U9V+moC4CMLZACfxZS7HfxOs"
    "tP7HabaI8OPgejsQl7/Djua2DfFIbRjHaLaIcufxfjsonxQA+SQT45MkxAv44iBXaRzHSL"
    "YI8JaWiSoEGeTQz54SiW2CEAsaOEP5iagSMFMl06oK5/DOdjWcq37/lvUcxjpcdROxeb3H"
    "u6vO/YcjDjxthDxHgyR0XlBkVYJNREodcVK7iJO1LIXaLhiM86RdUBBoyBvEG8LUnqEB66"
    "YARjXLll0IImbUoz/aCQxiG2H14PXSUKh4gbMNAQq6aOJsM7BhLR1pQh8FiB6dQuvRPg6g"
    "7IRHCvhc806aOoaCqjtT9mtLQarLu2oqXkFJHdM2XjfFq+31dcO6aipeUYr6DcHqhB01CS"
    "olp2pMzgpS58jxDM4GFZdJg/4asgkoup9DkVPif46LozkOaE+qM2Zo6Iati0R8Qaouuqxu"
    "QxBt5bTA82zmDp/mxx+Pz58PQdcFtBOH1UvlRVnpe8CHZ3Yu8vnHFiv/yqu1BvVfw6M4Lf"
    "/KOxfF2vlRXS/Isiio0uCv3X6NjgPbH4+wdltWa+0z0Rg6EttTNsIRhfa6r/QJTJDsMHQ2"
    "uEH7Bg7foyJOraNsr9ZRyq2FnKG/rKsbq2OE2l6tYK/mtdclInZ2LbWIYvvV1HZjnS6tbp"
    "p2FGzKir1wFAh6LM++5qzBZpFSs7nWbLbhO1Xf1pnNImUJbK6nrt0ILlsstxzVWdfhc5JW"
    "c7rOnN7xeez94azCcewdp6luJKbMgKYIaIxEo5l7wn3ulHIIu1mO0lbiDHZsOMmzZ0mW1R"
    "JALZ4zYE9xLVKlQbK6lgFt4ZRv+wqtas63rSUOuDOQlelRih62CriUprS1ok+JYmvBv9AJ"
    "HTh0+InDBSsTTuYuO4XPOqWYEtrA5U4ax1kQ22yxW/8iPH1b6Liht9i5BQgMets02Uk+qe"
    "9oO29VPOkY3yTnNt02oD6R2Aj/U8DNFOrZNvwYSRPN+EWcUEfZPqgj7YLargsKsuVQBd2Q"
    "oHnnJc6KoEtb5ZxITOE7NUy4hn0nRqZttbW27WiT/J+CzWvaabWJdk/4y6P8FW1fcRpt/K"
    "qJKXGPFsF9sSXWFNJyjYkZx3yUMS161qees34lpvE1r062ruAMmsTSFTuettLO5cTaFjBy"
    "vdhkQQdZVEeAJZSErPTAIehja8mDiz19lIUaI9cBI0LeEGQByo5Lx5Yps2KV1a0OZa7Xit"
    "7KMSVpO0e16Td0gNyfQoyHEK/B4xiZZnCtGazNLX8KNnOv2zozWSDUTK41k30xV0XmiZE0"
    "z/9QxQku32utgnGMpHEYly9Y6thObTysIZzaeKgjEWuJa6HiRTuyIVJOdfE1rzMssyPGHr"
    "eK2BJp+yHCw7Bw8WqL4s9kAcirCzFwyBTyCqU2giaPVvNK1fBSpq8GsqB5yTIfBCn7W96F"
    "t3XzRlQOtlmhm7SBsZK3POEn3KddUQGNp26AxmgC3uDykpsnkclMkyyqAbyyuq3MgEkftu"
    "gXeFZOd0HAK7Idl38L7ZsVaB1BMIXQZR9EvK6zzJr/OPAzZS/o8Kfi5j+1nbOmdk5pEvRs"
    "YbS5CdDLF0X9sZ9CN19jjqi0ulxrdZkvjGnuZlZlCtuXU5apCCc/VjVzvKpMx0enn04vTs"
    "5Pw9JM4Z28+kzKpZkqFTK4f1gmXgSO42zBIvRRF/FNelLID3TXhdMX+vcEzYKN1JfBDsEz"
    "C3jnvo1n0KNP6GaN3xEdEy2ACcuxNIIzegWW0JX5Kat4hXRzj2t3kfyY3ORzSrDbxNos5j"
    "5RYUjs3f9Fut5Qs0QVPmikssrqGiEBbZ0Fl4P+N171gywwqwbSvrnr9i6pdD9FmF197T70"
    "79n1O3IIfX7fad8M+73b3y+BDQ26DGIvW9/uzwiE80/JzilSNc7UWU36f2GlUxEzRUotat"
    "Za1Az3bFUuC4Q64rnOPDYhFSDR+5pRMWlqze06c5snjFkzOiZJqzldZ07v2CG5R9uy9khq"
    "j2R9IF3bIxm5zXbtktxXZDf0SabK6kTZMjYsNyAk6djLLTW/LsPYNjYuyfCZ9dGgwVlpiX"
    "u+REqMz8HSucqprWZ8PgTfuG93AoMk/VNjCUwCXollkYXj+YKfueX7mbl3WaL/d4hNYg+Z"
    "Ae2Zu5ifkTP0iww9Z1uhK3qXPkJTLymilWOv1dUAqjX+7UOukO0hXEW2EA6YYp14gaZxJ8"
    "FKgjmxmMTpcsvEB9nBhhPDmagM/RSh9i8UWWIsA4/nVHRRgTpOs0WUPaF8H1Nq6YLvaZTL"
    "j8ai4qKaOBISbBFfhwq6cLoliIsgnA1wEl8v1SPb+GQKZF6BlwTlFiu8BPvo3hZ4iSlM8q"
    "G9OjIi0cVag307to4DMSLip26v3bvu0L4RZr/sCT88fvnSvx9cAmc+YwrUE/5y3/983767"
    "o6382nXelN79oh8ptoqzRSTU5ZAUZgsLk3GYhcdl1QoVcU8Ta+wVsNcJH9ZhwN55O/2lab"
    "ie11NOrY9j5nrrEqBt1cNUT3xXOpjk42wDR1MZzqV4TeFmwC6sDDtxwtV0qc9HygnC1DeC"
    "KZZmrYkgRUccNsWpYILAvUTJPyfKSpPZmy5PXlfNqncjWvvx2BjDKdzYBd4JO2oQUlW6we"
    "+IOedgpMuieE9aua5wv+LLNGpbxCVO936x/jw/+Mwqi3gjnTusJ8Y7lDq51ailp6jESjWO"
    "NR/rc9K1dWZz9qQgz7YeB+0b6Go9LWIMO802hp2mjGE6UiAE96IIuBfZ4F6kwN1xZca6wV"
    "2JDr6L+mw1BXaTAm1qSjeG0NxUl+QiQ4921CDAxaWV/jZoDl8kISwaKImqVI6WFImtTYGq"
    "evGfD65MFSAYekXVgCEOCFbqAgMuuQOPDpgEOjwVwoLYb2CBKJfnTLAnTHAP0rv770prBh"
    "v2JdUT/B/krZf+fJakW9C6Ql10BYFhRXEXiLS8ldQQwmGvAKlApCHNF2Ej68mGEmzj9r6k"
    "ACvM1NXJKL1RqIFdDawwX2uVivKLZUhr2fD7haSSWdBypTjyLWFIdOYv7PkLFSVckpY4Vj"
    "fXxsd9Fyi08VEbH/fU+AhtRCTLRbHY1Ii6zmAf3PV7g59ZHq4pwe7EWj7h3zvte3ZjCQ27"
    "Llm5ZjYaweEUYSKJEbpC48zElQnCtdJX1szL6Sew/Ovx8cnJp+OPJ+cXZ6efPp1dfAwzWa"
    "Yf5aW0vOp+ZiGPAi8kMZBz24Z4pJRwN05T49jsNReckwKD/CRzjJ9oV4d2ddRZoSnN1VGq"
    "cXr/Fo1CBvyFgd0SPB3NA6lSxdifwzLdOJreK9XjYpoxq2dAu7LQiPOQGdBZfgnvBNMlmB"
    "lLmzBk2DmAFrDpsgYZYvRPOLLnyKV/H4LnyRw+s+oH3PZuGSPaJ5Xbxrwr2rFhkfEc/sBK"
    "uFpkbjstL1PFUVrz3v3n6GwY9do2W7XV4WuUQqBpGnyNoC1ff0cjb68sCm3Qfotnpl/I96"
    "pWgqoHLl370+A+TA3LylTGfZLt1ZA4qgpbTwU/Of50Hird7CJPzX64a9/eKpeP0Md0VM5V"
    "cCdTKWFVDVLsRCuDZWw6iAK/URPh2bauupcg2ZD9znIwuud9NRWpBXyZEPK2IVTfvF6aBJ"
    "KSWh/bA6l0kWMioUrtgNB/Cqxhnuo+CPpr4GZINfkZ8WWrTeHqxPpqCFSKtiIvM6zEUhSm"
    "jM22E7G6VI4zHIctC5zw4uW5/FpYPzjA64JV1WQFsYJwiQ/P0bG/5x8BsVkDOqS9w10jC9"
    "H7lPjDs/fn848twPLvU7xYW9oDsni8J6OXHRTb/kewyp90sEETeOl82ScsgeGACXJcYi8v"
    "AX2b6ZcAQw5YTOKVR+kiCZALjAWloX2PjXf6mQDDBf9ghCM7VUELlFCni6Phm8ODj2B/e7"
    "9ruGGprkRRsKjT+NtKfEHEtDJfok12tTHZId9/JWKen64mJNKZamqdqYavmqrMDYl0zZU6"
    "8za+taiwN06nOVxnDo/RO8RSX2+2bTpOU+d4sjXN05UkABZkqKKih0Cks3clcoonhcaiqK"
    "YINbKJDLQx5aIoqHEaHfmVH/kVlrveMO6raRmXWomor/iYKlAZylstS8D1OuxoL2f/SlyF"
    "baUAsFBIw7QhuE3M6ZQEOLXD1OoMlj+8JfbDaOBnGxCjWVbEdPhKLBPal9zm9TKnKj032o"
    "UFjby0kcCB9jt0WvxgN/AzAwMTugay6F1MXOjwKkaBR0xmH6zwTYq2OTEZpmGPJlReDrQh"
    "hnhQ1KRcK5342m29h8NkL7f6SiGPcaVvmhh4vJU3eRWFSuy+OmZUCX+pgGv7b13sv/pkYL"
    "XGhfhkFzHOrK4VJ2kizGdnRWA+O8spr3WWU17rLL+8Fp4zN6XSkA8pGldQq/xwT19wG6qu"
    "K0m6xkH9py2PuC18qyiOOJso1iwLCRqHb/lLBX0XhBK7Rc55kZCicfBWsjywDXJETLURHK"
    "NpIMqFQM7BOLXfIVftrLvfvnHQHhUawEc5A/hI4pqLTBjFBYmQpHEYHxcZvdmDN7UAQ2YB"
    "G7pUMVdQTxJUjQP5vNBAPs8ZyMEzmX7CnuXqJ4EgrMiVJFnj2EJXh4ILTO4Kk80Z/jCfNb"
    "q+258h7ka0dCqxWaDUbK41mxPeHxU+J0h1GF2d+fwO7aBImMjjzPPHMYrGnEE+Pjr9dHpx"
    "cn4aHkQO7+SdRk4n+Fqv6mVp1S73aEXcIP/UDspc1hTY1fmnyqpv6Z0kSmOucgQzPOW1l8"
    "v9iiobLAJjM3h6tIsGDcWMSCxdWW+7+bn4qJKETAWjbVXA1BAHDYvlrWZBS5iq2WBG5QSC"
    "gTMhc8sEb1QAOQT30DDByxJAKkQshZORYDEhYGLEz0fy/Ff8G1qMBpMXYlJS+uqMHNhbe7"
    "ViXJUQtriwketCrCNFmhUpQoXsCVGudh4n0sH8oijtg6PqKk+QNTFEpApnmNygOqB35TBv"
    "35K6I4W+89tA0OUDFD/ctX/7UdDnb/u9z0HzGOrXt/2rpJaIMJYVBLkixIIGzlASQ6IE5i"
    "+UqirQwzvbRf2q378VUL/qJmF9vLvq3H844iygjZCn1KQ1cnG/VbFjiZTaXllrOxY0kUy1"
    "yLRihe23Z8P6WNXuULINy4ZTsp7lV6TUht86T5idnuvdo5VwfTvl9o/11RTWUs71FTFS2v"
    "AdeUp0WrRSNMTd+101CPXKzUwhZhnmpjimhcxOQztOUeDUHtNKvLNzBj8TBybM6ANf6Yxj"
    "Oa0WhgPYxg9N2UE8NWJFGxD/Od4AtyHPnqUPCzXMBKRV6C2q0IlJpCalCqRasau1nBpbOI"
    "uuZTESLaPmy6iBc2dDCbVhrsukfBobUDVMiNCd8uzPmWkR/OdFhC4UNS2SIwFZEBAvISjL"
    "FuoSKi6xlKReb84h+DYhzN8G5jOLGCwhKZWjHAhZrZtW3KvWAlTKomKXaSz/xrvjstiY0J"
    "aEDjxGhhxgz7E0gcKOPmOj7ApkETtD/32G6IwtOzdpOb1q+bIu8mV8yBSFPU6j98KEDMkW"
    "DmX/okDUCNFdexd3J41XoRpN6TbPvieF9y8P/Z4c7xhJUh1CIxf8F1jI2WMDpAx6BkY+9E"
    "mUEwsK6yAJPdVrhubcKwgoDQfMc/CmibWjV8HRq88frbUC7Zs9ICbWKrJZpNRsrjWbp4Y7"
    "mqw1m0VK7YSuM5epKr2OAXdeYlCO5m5l3CVzd0Rk2lW2IBoj2UgQ3R+uViKH6mNo+hhanQ"
    "zoGx5Dq9KGHpSZlJjPYxUoc+uShY0K1a93ITZYxa8nCuZ0ZuDl08GPrMwXy/878yrqHYKH"
    "iWHD2HmVIA2wd47K9NIAI0m9sUreILF0/+PA7ylMp8vfRK94csZ/5sZCVJbi1UKvcLQceZ"
    "VnKSaGNYTYLNuynvit1f2KYVhKqtwX0DGK3uFw7kDbKb/3CTTMcE6U27VNl8eFM/QCgkoG"
    "3XDcIQcGuctKcgSTGf36inIyWwbetHaedvTUxdGjsw7rrMN/qqzD0YaqMuxFqrW4UjM1MZ"
    "FqrUjK1vPsjK3nqYStacGl4PBPEzYP7qPjiwJ401bZCdT8Z9L8afRZ7hzQ6QZrmW5QZ9is"
    "LsMms9D+WzGFdJymcfhWsOLPbaozjdRGcIymcRCfFED4JBPgkyS+FhkZltIAjigah+1RsR"
    "SkOQlIdQZ/ncF/R/iWn8HfMKcIq+cvEagaB3MlCr2HmZr2GKdpHMrlCxIzm3hHMaWRhQzm"
    "Dp5PUw4vcfFI9LFF2LG/bClAf9Dr9zoUbkr5hP/fY+exc3MJ6Cvn0HzCN/yZyZ/91O7esm"
    "evdOvxErSosquI4pmtdl7k8Wq4mCgJfzLaxk2Ps0KL0FnOInQmKScSRy503KjEtch70DEu"
    "dY5xETyO6yyKQgd1Ni0fdHtfuwO20CH8zo7BP+Evnd5Nt/d52L4edL+2B91+7xLMIDbZ+O"
    "WuNJ5o4QkP7rvtWzYMkWH5V8POb1+696w3303LgzNZn+3faZe0H2NJu2HXD4PhzWOH3XHc"
    "oTmnK+51u3fdueWL7oiBaq257pZf8EbiulVZASTkOk611vM/cOpKgv2LzX+hg1rPf3EWPz"
    "xePVzfd794s96Zv0Rt15iJR0VMi0fZtsWjlHFR8LarzEGBUM++Ws8+McRHkdEpYi1p1ZnX"
    "NqSQOhIuZ0cTx0h0NPEG0cQsumhh4PVOV6Wp9Tyr9zyLxdilGZ0102JEefxtFG8Zv5LpZg"
    "1niDALrUzDl3v6UyTUJz8VTn4mw1lF1DNTwCbJdCbYJLBCJG9BVAUaDWkSUlmYsZKFQEKv"
    "99M676dBbHaK0TkHsSISXRUiZWWPnTopDKhApU+2pYQWLp2vMVLTlHrA5p8a9EZiGmP1U4"
    "NRT/s5aFefGhRmbcapweRSWwayfjd7OVxXoxrN1QKQxia4RnYFsunFcINc5qZtvG5aLM8/"
    "wHrDumoO7GKeELpEWJtWXvRxuuN9NWhBTdh12K8tB6l7GOQJbSJSGYaENXB6dBp1rF+Mzd"
    "1JSc+9hOpf5GVDjPoziH8hL00FaGQ4m67hD/MZ++vacBq7gs8dOk82Q+mRdXFjLJsE0Ray"
    "g3gSVHaKkFDCWpknZGiGTVdn2MbAp5Kmt/YCFaLs1i9wbOCs1NZ/A8/BFyDzOZ7O2u/mIM"
    "GE7b9d59NOTW2dZqHCNAs6n3bJZkQdC1fTWLiZVG54mBqWlenHC2i258I7qmhw+y68k+NP"
    "56H3jl3kOe4e7tq3t5JissiZpIHMDkAK2uuk2huEH+nEzuuwYu/8pKOJgcfrsVmg1GyuNZ"
    "t1/u4/BZsjdU9FvBaptCtZZ/XVWX3rY2lrrZPVV7IolABuLDXvXq4EK7EVV8I6Zkz2vaXZ"
    "RtHInbraKjqN2q40iw54iebIOjkxHGAAr4e0GXNla2lyYxF+rzVPsJpnkYyatQQGanNhE8"
    "yFO5ZoarpJbCjSCFOmKKYCkYY0X6DZxZ5bU2DL2XTTw7cEbBsXepSEVpizdRRn/JCmbHEm"
    "inlaLc7YUduV4sw3LqAEhRmASyyTFWuIRJYWMJhDFYzoZzFH6mxmIWg+AxdalgMWEy62sA"
    "YuIW8Avr7CkaQwRHWvKVAdwsNjpQAlzr832oz974zILBAj2Sfxe+xkL5tRWrZqgmwVjY8U"
    "7tmpqgSiOnsLi3uqEuk0i+XTzEuomUpQE0yqddyzAW2dsT74ct//2n3o9nteFqFYSq0nfN"
    "v9qXP9+/Vt5xKEmXae8OND+zO9w6OrnvCX2zbLYmQZ+Am3r687Dw+XbIWk6wtr2bl/YC2h"
    "Ta9+6V/RCxbbxzISPXQeWDYiP45t9z7fcNUsOp1Cgsalezs5LwDuSdJaHsv6e54CN9h+Uv"
    "heoXGmSz1OtT23epXrledZ/+vx8cnJp+OPJ+cXZ6efPp1dfAz97OlHeV73q+5n5nMX2JB2"
    "wptoLM0Dkj20I4o6L11rju7yc32ysL00vNlRDkF7HeWwSenwSLhNrCi5NcMjqi2mjNgN7C"
    "VmjLDhCKL3tYINEqTaDa3d0I1grT6DXyuzrT4nXuE5cW0Tb5Ijmh+yzLbbBmcwV1tt50HL"
    "1SdzwAzaDsHgjW48GCDsIBMmbanuBArm1kPwPCYYUsHhmf4UAiyCx8yiiuMtf3C4wCw5jr"
    "OVVxZwhsPvLrSxYSlac/3vYH+WWP9Xm3DrYsKND4sU8jkFe0SyBurnlZhxdYlYXSJ2yzDv"
    "tkSsrgRWbSUwm6xfwiKgrfOoP2jf3HV7l4CXfXrCd+1e+3Pn/hJ4wqX9hDt3X277v3c6lw"
    "BOZxZZQriWH6f0EnjI8dI9quaTFei2aBsM5Jy9tQ3yDJsWGbNsvGvm5xSodXbOOhsIY2qJ"
    "CptjZJq/deavNgBXYABmhhJFRGMk+liXDtjdVcBuYOLbENmCed3qOVxXohqbqwKk9P2g93"
    "h7uyt7byxRnMTcK6aRy7b2QrFdsfhcF0EH0D0f+GfeWB4kdukPQEpMLJPeJjaYYwvhN2i2"
    "/LAxMIGG5U5aYGwblBEtwEu7tWg7F1kZcbqVve6J6j4PEGLwsgQue1PwAsOi/dM+sMkevU"
    "Ns0r7pNHh9PQRtF0zpEuZ9EG0b0tDG8WNVmLiAEpaRzol34wtYIwvBcI6XdKwqkdtJeEX8"
    "3dW8LmFQD95X7htoL0NvLPg/hN3wYmY3f522u9fF7k5sNEaS3MwFMy6F1LU23nzr/r19f3"
    "MJFujfdBdh5pvuLbPdIIsF9fZ+ZfG8+O0JX992O73BJfDm8xP+2und9O8v/fWsHgadtQqD"
    "6nKg+6FuxvcOFf7G6bRBoc4cTu2s6yy7qU626KRgBe0Vt7iDHi93j3m5+z5dbQlda286d3"
    "1eDtqEU8LLQd90/ELQ3l2/AjR7ct/52v+V3bXhO3ljdx57v/b633qXVC7lAQ1rrc2lH5rw"
    "+bLWEp2k1Sv1PszjF4mLN9upKBA1z7FYhSddonisN7ESPehdss6zCzlDT7kaTg3HldncVj"
    "kvU+S6JKZKSUzLIqweK7O8DOVGz/xzJTJ67UVWqUmq/U6l+50EM11RTAUi7XvSKQW1e7T2"
    "aOYdjNEJGpuVoHFfwVX2PXsbUQnYXocd7eV6sBJZYcfWTv1qnfpqVSk9p7JEmVCoQfWZ9d"
    "EcoCutPxXUfZPEO8RKwq0+2vYvv2GRmlOsCgtYEPsNUO1mKkkSljxldgkMlgaHE7LSUDzR"
    "mA1H9hy57NpvKy0xVenLyjzNFtSm4SNXn1priPdcn1rb5qk1F7lZp0zkOIcEDUS4Emv73F"
    "Y6JOU3b5wn46wQtmc52J6lsRV2ABUHhkCo3YK1dlxou62OcK+T2lbj9BvxissS/SRRkHm1"
    "jjIKWhZIv+F4nfOEm14gM9MTPMMBj0XmeoV/21cJ5Bky0kpJyZ1Xl1JjPjNj5e20TqJ1Eq"
    "2TaJ2kdjoJ3cTdeUZN4Ixo55CigRifFoH4NBvhU630aaVv94O6SUqfKEipcFmk1GyuNZu1"
    "bq91e63bF9LtH1kxjBtjeSBR7MNnrWJJNWnroek3X6na/0wWLCfTkhXZMFf5AsErsfmpZN"
    "p9WpHfrKsCajv7UUl1XavRdVGj/SGX3s3liPvN87bw/V2KZNCyLTkVtMwShvF4b4m+llnX"
    "JEnWpNomx0enn04vTs5Pw5Im4Z28SibpgPAJNMyMrTETWIFGo6rD7LVIp0W6dUW6O5YPVS"
    "LO3fl5UrNFOTJ3X8j3YZBQtYh/hrUFC8MLyXIJeIHAgUz0Ylll6B+HoE9HCqsmiRx+g/5J"
    "hTL4nd9YoBk0L9nTqbEEEyaeGSyPzdiCf6G7DE/2IHPcbOmtiplt2It8A4FJF/TgzznUSV"
    "iaImu6RMmDQBpq2q4kM3F2xUo5uvtQpXJNfMsv9ebMX/4FZWVmcpwzEUkDIT4p5EQ4yXEi"
    "nEh8jHTRTkM8oHczFgi/fSPwzbMgd34bCMbjVCG90IB82+99Dponq+slFC13KnGHZYMdtN"
    "dgrwH2yIZrek5ESu05qbXnxBdWFVkcUWn21pq9huvC6Ux2rivb5hcj2Z5l6mNVMkDJZqmY"
    "yqcyYWJkOr1NnSdMTI9XWhAjMs3fOvOXV/GAtk0k54qzNSORqnHxVaWpRilb824Mom1vCz"
    "uQ2ESDR60CZlEj1nalZbSPIZ23S2acNKGF3lkWbbCALxNC3i65U9q/vQQWGadtnGvQK1or"
    "/c6CdNvaQtkMC+Uaafe05F7/jcplU3WqIrjHKLRHWSa6Z0SrZwKaGaxeDM+aSXFlw6ksRG"
    "n5Scm0bGBnIct+k5PDNqRoHMKVnAAQBaKiIotIpUNM8kNMfLTSACuHmHyLetpPYFeGmIgj"
    "SwgxuW4/XLdvOrurz2TOCMqqzuQ/axVQqWC8cYECTdCGVA0KwnmR4x2+BUxZYmG90BhNgq"
    "d/A88OHNnQdZ6BYbP4EMNixZOY6kSleui44BXZjnsJFhNkUWVrQVgZJEybvBB3Ahw6GmVF"
    "m3bxCas1O61/1UX/qvsZva052CvZo/35lEb4l4d+L8vWHpIkdVxEZ/B/gYWcfdSHcsBlYA"
    "iKbcoDnHT2JsY56yDpAWap2g12wiIN/soU7yGdzu2ukFpc+9zXYcDemXZ8aUE1NbdAtd0t"
    "ez+0DhXZOMWNNCuohDcg9J+C+smXqJ99ZMDqlNPC+CugnWykcQTankThiCmCK/WNmPpZzI"
    "UD31nweHBkMEg5CgYT4kAxhykYE0DfAhDm8j2xWdlWekFFe6oR0FtLsGC6w8JGrgsx+PCM"
    "zOcf5Y6frby1LsHtuSVTY28ttzKrOHzF/VInWGqILrbjQ2M1s/hvgrGO0t9KlD4bySq6bd"
    "BeK7YbKLZazVqHFXunZunQ5kazV4c269BmPWF0aLPmrw5t3nJoTt0MuPWdRBtUA8wyy6pX"
    "A1zfMFsPYMs3zWZgTr8GblgCLBZf3xCwK60C1jUpWsSFeLSkA/pAYu1OtGjlGb1R1Hb4Bg"
    "vm5RuwNPjcwOz6yVSAAaZzlzMazLHJTyLQ7lpgwZoukDtpUQLTuxzRz2UmauQegl/hzLNi"
    "G/K8fdW+KiOvn+vtbAyP3Az8Md1eG4ObYQx21UShkKCBpsuj40IZ9o9zMuwfp+Qgf40pbB"
    "mGskSMjUC3ivoFwcKoAnGcpoE4XxSB+SIb5YsUyCYaQ0cpS05E0UCAy/dwZB1jyPZxZB5j"
    "UPNy7I+lQTs5asOKvTD61OWUNbTRaHIgO2TtPcnVVYyozSoVJZuxJcfJZzoOpNK4xGXgrz"
    "m1jfUqx2WQLXK/Q9tRlFhiJA3cT4/PzgpsqLRVTt7Es9SWSieVAsJ+8waiW4nYTd/oQllS"
    "5GyJJUaiAzMUZZadbmZ//H83RMAI"
)
