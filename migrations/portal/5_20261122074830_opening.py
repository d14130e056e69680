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
        """CREATE TABLE IF NOT EXISTS "account_notice" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "kind" VARCHAR(20) NOT NULL,
    "about" VARCHAR(40) NOT NULL,
    "days" SMALLINT NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "engagement_id" CHAR(36) NOT NULL REFERENCES "engagement" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_account_not_engagem_640c01" UNIQUE ("engagement_id", "kind", "about", "days")
) /* That a partner was told of something about an account: `trial_ends` or `renews`, `days` before, of the end `about`. */""",
        """CREATE TABLE IF NOT EXISTS "invite_link" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "opened_as" VARCHAR(12) NOT NULL /* TRIAL: trial
SUBSCRIPTION: subscription */,
    "language" VARCHAR(10) NOT NULL,
    "campaign" VARCHAR(80) NOT NULL,
    "campaign_key" VARCHAR(160) NOT NULL,
    "code" VARCHAR(32) NOT NULL UNIQUE,
    "visits" INT NOT NULL,
    "sign_ups" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "rotated_at" TIMESTAMP,
    "off_at" TIMESTAMP,
    "made_by_id" CHAR(36) REFERENCES "person" ("id") ON DELETE RESTRICT,
    "partner_id" CHAR(36) NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    "plan_id" CHAR(36) REFERENCES "product_plan" ("id") ON DELETE RESTRICT,
    "product_id" CHAR(36) NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT
) /* A partner's address through which a business signs up; one for each product, offer and campaign. `off_at`: leads nowhere. */""",
        'CREATE INDEX IF NOT EXISTS "idx_invite_link_partner_3aaa69" ON "invite_link" ("partner_id", "created_at", "id")',
        """CREATE TABLE IF NOT EXISTS "invitation" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "invited_by_name" VARCHAR(200) NOT NULL,
    "opened_as" VARCHAR(12) NOT NULL /* TRIAL: trial
SUBSCRIPTION: subscription */,
    "language" VARCHAR(10) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "email_key" VARCHAR(254) NOT NULL,
    "wish" JSON NOT NULL,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMP NOT NULL,
    "sent_at" TIMESTAMP NOT NULL,
    "sent" SMALLINT NOT NULL,
    "reminders" SMALLINT NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "accepted_at" TIMESTAMP,
    "revoked_at" TIMESTAMP,
    "closed_at" TIMESTAMP,
    "invited_by_id" CHAR(36) REFERENCES "person" ("id") ON DELETE RESTRICT,
    "link_id" CHAR(36) REFERENCES "invite_link" ("id") ON DELETE RESTRICT,
    "partner_id" CHAR(36) NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    "plan_id" CHAR(36) REFERENCES "product_plan" ("id") ON DELETE RESTRICT,
    "product_id" CHAR(36) NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT,
    "engagement_id" CHAR(36) UNIQUE REFERENCES "engagement" ("id") ON DELETE RESTRICT
) /* An offer to one address to open an account. By mail (`engagement` at once, the account is `invited`), or begun through a */""",
        'CREATE INDEX IF NOT EXISTS "idx_invitation_partner_422766" ON "invitation" ("partner_id", "created_at", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_invitation_partner_9990aa" ON "invitation" ("partner_id", "email_key", "closed_at")',
        'CREATE INDEX IF NOT EXISTS "idx_invitation_closed__63b472" ON "invitation" ("closed_at", "expires_at")',
        """CREATE TABLE IF NOT EXISTS "invite_link_day" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "day" DATE NOT NULL,
    "visits" INT NOT NULL,
    "sign_ups" INT NOT NULL,
    "link_id" CHAR(36) NOT NULL REFERENCES "invite_link" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_invite_link_link_id_e13eb8" UNIQUE ("link_id", "day")
) /* How often a link was looked at, and how many signed up through it, on one day. */""",
        'ALTER TABLE "product_plan" ADD "price_minor" BIGINT',
        'ALTER TABLE "product_plan" ADD "currency" VARCHAR(3)',
        'ALTER TABLE "account" ADD "wanted_plan_id" CHAR(36) REFERENCES "product_plan" ("id") ON DELETE RESTRICT',
        'ALTER TABLE "account" ADD "request" JSON',
        'ALTER TABLE "account" ADD "plan_wanted_at" TIMESTAMP',
        'ALTER TABLE "account" ADD "was_in_use" INT NOT NULL DEFAULT 0',
        # by hand: a partner has one portal master; what was in use before the column was
        'CREATE UNIQUE INDEX "uid_engagement_master" ON "engagement" ("partner_id") WHERE "is_portal_master" = 1 AND "ended_at" IS NULL',
        """UPDATE "account" SET "was_in_use" = 1 WHERE "lifecycle" IN ('trial', 'trial_expired', 'paying', 'past_due')
    OR ("lifecycle" = 'cancelled' AND ("trial_ends_at" IS NOT NULL OR "last_activity_at" IS NOT NULL))""",
        # by hand: one link of a partner, product and offer has no campaign's name
        'CREATE UNIQUE INDEX "uid_invite_link_name" ON "invite_link" ("partner_id", "product_id", "opened_as", "campaign_key") WHERE "off_at" IS NULL',
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
        """CREATE TABLE IF NOT EXISTS "account_notice" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(20) NOT NULL,
    "about" VARCHAR(40) COLLATE "C" NOT NULL,
    "days" SMALLINT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "engagement_id" UUID NOT NULL REFERENCES "engagement" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_account_not_engagem_640c01" UNIQUE ("engagement_id", "kind", "about", "days")
)""",
        'COMMENT ON TABLE "account_notice" IS \'That a partner was told of something about an account: `trial_ends` or `renews`, `days` before, of the end `about`.\'',
        """CREATE TABLE IF NOT EXISTS "invite_link" (
    "id" UUID NOT NULL PRIMARY KEY,
    "opened_as" VARCHAR(12) NOT NULL,
    "language" VARCHAR(10) NOT NULL,
    "campaign" VARCHAR(80) NOT NULL,
    "campaign_key" VARCHAR(160) COLLATE "C" NOT NULL,
    "code" VARCHAR(32) COLLATE "C" NOT NULL UNIQUE,
    "visits" INT NOT NULL,
    "sign_ups" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "rotated_at" TIMESTAMPTZ,
    "off_at" TIMESTAMPTZ,
    "made_by_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    "plan_id" UUID REFERENCES "product_plan" ("id") ON DELETE RESTRICT,
    "product_id" UUID NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT
)""",
        'CREATE INDEX IF NOT EXISTS "idx_invite_link_partner_3aaa69" ON "invite_link" ("partner_id", "created_at", "id")',
        """COMMENT ON COLUMN "invite_link"."opened_as" IS 'TRIAL: trial
SUBSCRIPTION: subscription'""",
        'COMMENT ON TABLE "invite_link" IS \'A partner\'\'s address through which a business signs up; one for each product, offer and campaign. `off_at`: leads nowhere.\'',
        """CREATE TABLE IF NOT EXISTS "invitation" (
    "id" UUID NOT NULL PRIMARY KEY,
    "invited_by_name" VARCHAR(200) NOT NULL,
    "opened_as" VARCHAR(12) NOT NULL,
    "language" VARCHAR(10) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "email_key" VARCHAR(254) COLLATE "C" NOT NULL,
    "wish" JSONB NOT NULL,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "sent_at" TIMESTAMPTZ NOT NULL,
    "sent" SMALLINT NOT NULL,
    "reminders" SMALLINT NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "accepted_at" TIMESTAMPTZ,
    "revoked_at" TIMESTAMPTZ,
    "closed_at" TIMESTAMPTZ,
    "invited_by_id" UUID REFERENCES "person" ("id") ON DELETE RESTRICT,
    "link_id" UUID REFERENCES "invite_link" ("id") ON DELETE RESTRICT,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    "plan_id" UUID REFERENCES "product_plan" ("id") ON DELETE RESTRICT,
    "product_id" UUID NOT NULL REFERENCES "product" ("id") ON DELETE RESTRICT,
    "engagement_id" UUID UNIQUE REFERENCES "engagement" ("id") ON DELETE RESTRICT
)""",
        'CREATE INDEX IF NOT EXISTS "idx_invitation_partner_422766" ON "invitation" ("partner_id", "created_at", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_invitation_partner_9990aa" ON "invitation" ("partner_id", "email_key", "closed_at")',
        'CREATE INDEX IF NOT EXISTS "idx_invitation_closed__63b472" ON "invitation" ("closed_at", "expires_at")',
        """COMMENT ON COLUMN "invitation"."opened_as" IS 'TRIAL: trial
SUBSCRIPTION: subscription'""",
        'COMMENT ON TABLE "invitation" IS \'An offer to one address to open an account. By mail (`engagement` at once, the account is `invited`), or begun through a\'',
        """CREATE TABLE IF NOT EXISTS "invite_link_day" (
    "id" UUID NOT NULL PRIMARY KEY,
    "day" DATE NOT NULL,
    "visits" INT NOT NULL,
    "sign_ups" INT NOT NULL,
    "link_id" UUID NOT NULL REFERENCES "invite_link" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_invite_link_link_id_e13eb8" UNIQUE ("link_id", "day")
)""",
        'COMMENT ON TABLE "invite_link_day" IS \'How often a link was looked at, and how many signed up through it, on one day.\'',
        'ALTER TABLE "product_plan" ADD "price_minor" BIGINT',
        'ALTER TABLE "product_plan" ADD "currency" VARCHAR(3)',
        'ALTER TABLE "account" ADD "wanted_plan_id" UUID',
        'ALTER TABLE "account" ADD "request" JSONB',
        'ALTER TABLE "account" ADD "plan_wanted_at" TIMESTAMPTZ',
        'ALTER TABLE "account" ADD "was_in_use" BOOL NOT NULL DEFAULT False',
        'ALTER TABLE "account" ADD CONSTRAINT "fk_account_product__3ff0ab40" FOREIGN KEY ("wanted_plan_id") REFERENCES "product_plan" ("id") ON DELETE RESTRICT',
        # by hand: a partner has one portal master; what was in use before the column was
        'CREATE UNIQUE INDEX "uid_engagement_master" ON "engagement" ("partner_id") WHERE "is_portal_master" = TRUE AND "ended_at" IS NULL',
        """UPDATE "account" SET "was_in_use" = TRUE WHERE "lifecycle" IN ('trial', 'trial_expired', 'paying', 'past_due')
    OR ("lifecycle" = 'cancelled' AND ("trial_ends_at" IS NOT NULL OR "last_activity_at" IS NOT NULL))""",
        # by hand: one link of a partner, product and offer has no campaign's name
        'CREATE UNIQUE INDEX "uid_invite_link_name" ON "invite_link" ("partner_id", "product_id", "opened_as", "campaign_key") WHERE "off_at" IS NULL',
    ],
}

DOWN = {
    "sqlite": [
        'DROP INDEX "uid_engagement_master"',  # by hand
        'ALTER TABLE "product_plan" DROP COLUMN "price_minor"',
        'ALTER TABLE "product_plan" DROP COLUMN "currency"',
        'ALTER TABLE "account" DROP COLUMN "wanted_plan_id"',
        'ALTER TABLE "account" DROP COLUMN "request"',
        'ALTER TABLE "account" DROP COLUMN "plan_wanted_at"',
        'ALTER TABLE "account" DROP COLUMN "was_in_use"',
        'DROP TABLE IF EXISTS "invitation"',
        'DROP TABLE IF EXISTS "account_notice"',
        'DROP TABLE IF EXISTS "invite_link_day"',
        'DROP TABLE IF EXISTS "account_draft"',
        'DROP TABLE IF EXISTS "invite_link"',
        'DROP TABLE IF EXISTS "product_module_need"',
    ],
    "postgres": [
        'DROP INDEX "uid_engagement_master"',  # by hand
        'ALTER TABLE "account" DROP CONSTRAINT IF EXISTS "fk_account_product__3ff0ab40"',
        'ALTER TABLE "product_plan" DROP COLUMN "price_minor"',
        'ALTER TABLE "product_plan" DROP COLUMN "currency"',
        'ALTER TABLE "account" DROP COLUMN "wanted_plan_id"',
        'ALTER TABLE "account" DROP COLUMN "request"',
        'ALTER TABLE "account" DROP COLUMN "plan_wanted_at"',
        'ALTER TABLE "account" DROP COLUMN "was_in_use"',
        'DROP TABLE IF EXISTS "invitation"',
        'DROP TABLE IF EXISTS "account_notice"',
        'DROP TABLE IF EXISTS "invite_link_day"',
        'DROP TABLE IF EXISTS "account_draft"',
        'DROP TABLE IF EXISTS "invite_link"',
        'DROP TABLE IF EXISTS "product_module_need"',
    ],
}


async def upgrade(db):
    return await run(db, UP)


async def downgrade(db):
    return await run(db, DOWN)


MODELS_STATE = (
    "eJztfWlz4za29l9B+Us6VRpXe+0e59atkt1KR4kt9eslncx4iqJEWOKYAnS5WFFm8t9fHH"
    "BfRUikRLHxpdsicUDyOVjOhnP+c7Sgpq0ax703TOyjK/SfI6LOMfsjfqODjtTFIrwMF2x1"
    "bPCWqqPptoKDhmPLNtUJ9PaiGhZmlzRsTUx9YeuUAMHXGUWarqHlTLWRTdn/+mSGTLrssD"
    "8xOUYD1pmJJjOVTLHWQYT/1LCBbayhMX6hJka6bSGTXSDQK8JEs47h6RqdsMfrZFrng57J"
    "MxktVNMm2FR0bYQGlGC01O0ZUgkaqZMJdYjN7+gWUhkOExvRF2TPMPJuXiF41or1N1XZs5"
    "HXG7IwttgjO8ii7D+kUfaTUBsBW4D+mVi2+vKCqMl7syk1oGd4vvuA+TH6yl8Exd6Q9cVe"
    "xQYgvMvfsTczGN0xGhGMNct71wU257plwbfy1iZWNQYndGCrr+xtxnhFicafzpBkvVgTuo"
    "BeNNVWR2hGDc3yEGdNLIYbJhP23vAFVgepFloYqk7Qm2o42GWaQ/T/c7Bi0ylmNCZj3T//"
    "xS7rRMN/YAt+/ufoRcesY/j7KPwuPt74qGN/Awn+Y2Fi/vaW34s3oIljGDBqVws+aI94Yz"
    "ZQ+Y+/Oij2hImhY85AaFb/48IBs6PnVdEnNFy8Krzb2Mrhvje/rvi0T0/9Tz/yljBHx8qE"
    "Gs6chK0XK3tGSdDccXTtGGjg3hQzNFQ2IyMrCryat/74l9xBxC7YpoOD0aOFFzT8ojoGrE"
    "tH//PikAmfz94y94pNgo1jnU1ugpf/671lhEJRBsNH5aH3qChHqRXNAyq69niXJgxVhphO"
    "bAD3P3+5/YbY8KtH8ICbn7r3784uv+doUMuemvwmR+7oL07I5pcScjEE3GVnHPBPDDBbn+"
    "Ns0F2KBOiaR3Ls/7EJ+P6FEP1wE/DB9OHaLcCP/bvew2P37gt0P7es/zM4Tt3HHtw55VdX"
    "iavvXH5Qtp+5e13QCfraf/wJwU/0j+Ggl+Ra0O7xHzD72B5pU4XQpaJqUUz8y/4lPlF9tr"
    "4yDNOMvZmpZjZT/fYJtjJ4DpCRR3P1D8Vgu6M9Yz8vzwsY+2v3nk+ey/MEswbenVN+668Y"
    "uPFFtuxiFafaYtHylqSmoL3NuhRiGts1y0Ia32olojFE44JBWUgT4oTENIGpTU1FdHGNU7"
    "VwiT25LLHEniT3w3CJhVtZQIsO3ZBGDtwsPPkv4YHrU7Vw4J6+f19i5LJWuUOX34tjzTVi"
    "EZgDgo0Qbth4jQN8Xgbf83x4z1PogiaTBvfnh+EgG1y/fVJh0Sc2+i8ydMuuaxRHNMWxox"
    "u2TqxjeOw+NETAJ6a7+BC/u+v+lkT/5nZ4nVxToINrxgrQ3F9eI6okXBirk9elampK6g49"
    "pXlt07fmp/PkFZWAhcv74r86gWnxiytMP6qGsTrKMD3G7neKLJC+WG4HTdfaILsRM9iY0l"
    "ekE/SiTx0G1RU3+blyKRisPGOXJ1VZrp3PNSVCQ9eCN2eNwYAG3VBzgtPGyJ08cb0lLdds"
    "s2eNaAMzTkN37HxDjU7edAAghe+1Pu0TO8dAFhIl4NVJbeve+7p2lim8wd/+fnp6dvbh9P"
    "3Z5ceL8w8fLj6+/8ja8tdN3/pQwIzr/uf+4DG+9sGFhLKPCdiwFbYi6G8qf2chFmTTS25s"
    "xg32Tu76XZ4BAYnEfAvMFfzHQjdF158UqeTBhquQuoKXElt5AhqJ+qaoW7aiORk6czHuIZ"
    "VEfjPkJyqZYMMQXW9iZBL7zbDnkgpWHAubGWaMIviTlJIDm3FghlWNq29i8MfIJPYbjn7D"
    "ULaYARnUkhObc2LDmZAilTzYcB927UqCu3BIJHHfcOybkxlbRATFnyiVRH4z5B1i6ORVFP"
    "kolUS+PPJbuRNS9uc0z4YEP1L2D+daH+JfmYKQwaS42+BQTc7h1fD5proMDPYJizv7fjde"
    "GW7ddB9uup96bmxmRU4ak2rOxM530kTvdwqdNG5LQSeNSwSxyr4zJHSbdBBWJzNE2XDooB"
    "ld8uht9iUr39NiISa/vUEId6Y7psq+t3G8eMAIOl5iVNLxIh0vDdkOpOOlqdyQjhfpePkW"
    "eSAdL9Lx8i0hLx0v+8NeOl72zQHpeNnj6JeOlwZxQjpeDtcY6lp3tjeGhv0cohlovTE0Zg"
    "Wr3RjqRaTr3MCXG7Cuu9bnQlPo1FTnc6wEkes+zVqb6I8mnaORpTO2jxAlHUjZ4OeOsCnV"
    "wIapIujPDSRfzlbH6HGGEcFLbNk8UwRP7DBTIZfD1CFuYggcCU8H6rTFdKdP3iolBH9H+E"
    "OmOGhJioOAo3HMi7McBEQy0UGjEx2whSLN2vyjdl7zFh5lvCh1lPGi4CjjRfooo4VtZSwE"
    "cEjRQoxrOS7atLNTzV2cBM47gywgiGiERMKZpY2UCLf4kZpYn5Jf8Kr+gItmALtNyMU92/"
    "3u+zePR6mhWwGyvibRUlgjszUH0/0cTM7T70QUu/IKXZdpT3jhpwcMerhC1yYlfzKCB914"
    "A53qMzW0DvpiqLZOnDloWzzB3kxfLLCGeCY/0LbeMNEo06U6kEuQoPEKqYbBlDGKLDb4GF"
    "lWLMw+XmGLkBmpf9Wy9+brX6JZR6rNN7JXU1TdyTBMlbymoX2YsymTa6L1aaqxzO4XXtc0"
    "e3b64TIwxsKPIvPrw1339lbY3hqzrmbY37K8FV5HP/5yj428+KNs619L9uy/dpABJGuvjQ"
    "iVa/N+lNxnCaLmVCW6xRnpmiJ5DGeQeuPKjwRVeR4OyNLxivGCDY0O+umeN9YnfIN80zV+"
    "la2g4DI3M5IP7+B5gkZSgFh5xasKLKPJfLkmhqGuyMSyrdr1LcPJCJsqMBx57Vu361eff3"
    "S/AlX7LXLRtS6Osa9+Z0Lsk7QR5ouLMjBfXOTD7N2LriJROnQzvL3tPvbQ89HN81GCIfkJ"
    "N3tMlUwZRGKcOYS0m0cPvftf+zc95cv98Nf+p979lb9/K/7+/UwYVINB71b50r1/HEATKD"
    "3A9gclIsmIT59Ss6dg8iTnDhdJTCGXQYRkd0w66vfq2k8TEJdBOB/gJL7gcvyTEqH1P0qz"
    "Q4SfHm92A3H1O+zEMU1MJmLDOEKzQ5R7T/e7QfmsBMhnuRifJSFe4rGl20LjOEKyQ4B3tE"
    "zUIcjoFnvtOc2wTVBqYJXkKD8hVQJmpmQadeEcXNmthnM9HN5Cz0Gsw3U/EZs3eLq77t2/"
    "O+HAs0a662jICJ2PKbIiwSZxShlx0riIk40shdIu6I/zpF0wJtDQV0y2hKm70B+hmxIYNS"
    "xbdimIwKjHPtryDWJbYfXg9tJSqHiBsy0B8rto42xTiWqsrMyEPgIQPVml1qNDHED5CY8E"
    "8LnhnbR1DPlVd+bwtZUg1eddtRUvv6SOZqov2+LVdfv6BF21Fa8wRf2WYPWCjtoKFU8zwl"
    "HYEqp+0FGrocIKpOmqAit8q7thFG3BSshXHxHf/YxM2Xj6R87Kqzp+fy2RLQSjGgJNJiOs"
    "IarlFMQ1uMqCutAVO2hdJpAQT0xsQzkQP4jP6qDRYmErz87p+9PL0THq24h1YkEZXl7rlz"
    "0HvRvBcdvR9x2oKsyLAPtlhYMTXh3vl3vcDtp5wYJj3WDTcZoZU7jft5HhhYcTaCC94fUa"
    "kTV9iq0Mk2Y+wiGFDOZY62qa6Vln7PPB9du3cPielPGVnuQ7S09S3lLdUrxlXdwHEiGUbh"
    "ABN4g1odBzCu/8En0hxe6L9O3H6VFZOT7pf9qWFQfhf4qZR3hSP2sDNscpJZsbzWYTvzH1"
    "bZPZHKesgM3N1LVbwWUDUhYynXUTPidpJaebzOk9H/M/HM4KnPLfc/bzVmIKBjRBQCMkEs"
    "3CxAmOVcnZ/nb53zuJo/2R4ZSdlC1jWa0A1PKpKA4U1zLFPzJW1yqgLZ1J8FChFU0luLN8"
    "FHeqbuR6lMKbnRIupTlrLehTYtga+G9sQvsOHX6QdQnV56ljQ3IH6JRhSlkDmztpLGtJTa"
    "0Dl/5NeVbAwHHDLsFxGIxUdlnT4IBopu9oN08VPEAb3SQdk20bWB50bYX/yedmCvV8G36E"
    "pI1m/DJOqJN8H9SJdEHt1gWFYTkUQTcgaN8xnIsy6LJWBQddU/jOVQ1vYN+JkElbbaNtO9"
    "Ik/02weUM7rTTRHgh/+eERQdtXlEYavxpiSjygRfBQbIkNhbRaY2LO6TFhTMseIWvmrF+L"
    "aXTNa5Ktyz/amGHpipx6XGvnsiJtSxi5xiZdskEWlqeAPKUYKlocoyExVjy42NVHIdRYty"
    "00ofRVxxCgbNlsbGlZVqyqupWhzM1a0TsFpiRp56g3q4sMkPsmxHiMyQY8jpBJBjeawdLc"
    "8k2wmXvdNpnJMULJ5EYz2RNzRWSeCEn7/A91nODyvNYiGEdIWodx9YKljO2UxsMGwimNhz"
    "ISsZG4lqqJtScbIuNUn9zw8tVZdsTI7U4ZWyJrr+hECephr7co/kSXiL7YmCCLzjEvfGvq"
    "WOPRam4FJF4h90XVDaxdQeYDvxJEx/3hbt28EZODTaiflDYw1vKUZ/JMhqwrJqDx1A1Ync"
    "zQK15dcfOkroFpEqIa0AuUAwYDJrvZYW/gWjntJUUvumnZ/F1Y31D3d4LRHGMbXoi6XeeZ"
    "Nf955CVgX7Lhz8TNf0k7Z0PtnJm59fOF0fbm1a9eFPXGfgrdYo05pJLqcqPVZb4wprmbW+"
    "wraF9Nta8ynHxf18xxi32dnpx/OP94dnkeVPwKrhSV/RKu+FWrkMH9w1nihe84zhcsAh91"
    "Gd+kK4V8x3ZdPB+zv2f6wt9IPRnsGI0g4J37NkZowO6wzZonONM6iFDIsTTBC/YLrbCd5a"
    "es4xGZm3tUuwvlx+QmH4u5j8uZJjW2i7lPFK6K9+59kSxj1S5RhQ+aTFllfekZn7bJgsvR"
    "8CsvJkOXBIrMdD/d9QdXTLqf6wR+/dp/GN7D7zfdouz+fa/7SRkObn+/QiZW2TJI3Gx9+z"
    "8jEMw/ITtnnKp1ps56qkrEVjoRMTNOKUXNRouawZ4tyuUYoYx4bjKPNcwESP1tw6iYNLXk"
    "dpO5zRPGbBgdk6SVnG4yp/fskDygbVl6JKVHsjmQbuyRDN1m+3ZJHiqyW/okU9WawmwZW5"
    "YbiCXpOMgttbgww9RUt6708Rn6aNHgFKvGIGh95ktkhvHZXzrXObXFjM/H6Cv37c6wn6R/"
    "rq6QRtELNQy6tFxf8Ihbvkfg3oVE/2+YaNRUwIA24i7mkW4pXu2qUb4VuqZnySM0zZIiOg"
    "X2WlkNoF7j3yHkCtkdwnVkC+GAKZkhEr68lg2yUmmcRINOglUEc2IxidKhm+HtLVPc0fPR"
    "zfNRKrrXzQ6mzFRrJjL0U4TSv1BmiTFUMnWY6CICdZRmhyi7QvkhptQCG92flAiBHKXZIc"
    "hPjze7Qbn6aCwmLoqJIwHBDvG1mKCL5zuCuAzC+QAn8XVTPcLGl6VAFhV4SVDusMKLv48e"
    "bIGXiMKUPbTXR0YkuthosO/G1nEUj4j4sT/oDm56rG+dwJc9k4enL1+G949XyHIWoEA9ky"
    "/3w8/33bs71sqrXedO6f0v+qFiKzhb4oSyHJLAbIEwGQssPDZUKxTEPU0ssRfAXiZ82IQB"
    "B+ft9JYmZTOvZza1PI5Z6K1LgLZTD1Mz8V3rYMoeZ1s4mqpwLkVrCrcD9tjKsBcnXEOX+m"
    "KkLD9MfSuYImnW2ghSeMRhW5xKJgg8SJS8c6JQmszcdnlyu2pXvZu4tZ9M1Sme461d4L2g"
    "o5YixYPHOQhbItUPOmozUlgxdPJaBVT4lnXUIqjqjK24o5rDwUjX2nHvdArjK7wyQvOwbZ"
    "k4CyZQQgpQFXn07ml6KFfjLp88CmKmvuHMyAkx6syjefHyR5bhTOXh+8ZGSHD2pCDPd0n4"
    "7Vvovz8vY2E9z7ewnqcsrDL8JAD3YxlwP+aD+zEF7p7LfTYN7loMO/so+tdQYLep+idmyS"
    "EYa9saKLjIMGAdtQjw+NLKvg1ryjgjLkoClaF/V6N6h2JrW6CqX/zngytXBfCHXlk1QCE+"
    "wVpd4JFL7silQxrFFs+vsaTmK1rqjMsOCPYUBHe/ZoD3rLRmsGVfmXqC90HueunN54wcHl"
    "JXaIquEGNYWdxjRFLeSmoIwbAXgDRGJCEtFmFD68mWEmzr9r6kABubqesznLqjUAK7HtjY"
    "fG1UftMvhppZIIlfLyWVLPyWa8WRrwlDouWM4f6YiRI2TUsc65tL4+OhCxTS+CiNjwdqfM"
    "SmTjOWi3IBzyF1k8E+uhsOHn+C5G5zSuyZsXomv/e693BhhVWzKaneFqY+wcpcJzQj8Oxa"
    "n+ZmQ00QbpQTtWFeTi8r6t9PT8/OPpy+P7v8eHH+4cPFx/dBetT0raI8qdf9zxBHG+NFRm"
    "CtY5qYTISyOEdpGhzwv+GCc1ZikJ/ljvEz6eqQro4mKzSVuToqNU4f3qJRyoC/VIldgaej"
    "3SDJcDAZDlYJVLVaW7yNIcvgEu4Za20u5cwtUHmFdWXoE85G8MpAJhz3rOUVWqgrkwIycG"
    "Kpg0y2V2JAjP2JJ6aj2+zvYzSaOXgEdVq4Q8dQJ6xPpgxMeVesY9WgUwd/B8WmDeqYVsfN"
    "qXOSNufs/3Vk3p5myWKdxhqGGpTspG1moQZBW71RSJ+422VZaP32O8zuMKZ/1LUS1D1w2d"
    "qfBvdhrhpGroXHI9ldtZuTurB17Tpnpx8uA0sO/Ciy3TzcdW9vhQvdyAOFIifAuOeykli9"
    "FlkL4qYrQ912EPnOyDbCs2sDyEGCZGL4zmowuud9tRWp/ZhBDheq3dtBDhKrJR7PKN0Wp6"
    "9uL20CSchaFBGtmNBaYM4dEvxI2T8ltkbXIvTo99dCGQsTbUE9kX1buHqRvloClaAJ0k2N"
    "nmGADHKm55sfoTCjZSnToGWJ06i8PqVXDPI7C7ldQFlpqAjph3a9G4Xn3kffI2pCAzak3Y"
    "OoE0Nn1xnxu5H75+j7DoICNAwvaMt60A0emw70WYdad/8SUPqaDTasITefPbzCCqkWmumW"
    "Tc3VFWJP07wamLqFlrNo6W22SCLdRuqS0bC+p+obe01E8JK/sE5C82dJw2asUCVHw3Pd+S"
    "8Bf7vfpWxZqzJRFTPsNPq0Ch8QMq3Kh0hLcGMswbrna49jXpyvLSCSqdoanaqNr5qizA2I"
    "ZNGxJvM2urWIsDdKJzncZA5P9TdMMuNS8l0eUZomx75u6PWoJQN+TIYqK3rEiGT6ykRRja"
    "TQWBbVFKFENpGCPaJclAU1SiOjVIujVC0/VeCWMaptSznYSUSoRsdUidKI7mpZAa43QUcH"
    "OfvX4hrbVkoAi2N5CLcEt41JDZMAp3aYRp0X9YZ3hv0wHPj5BsRwlpUxHb5QQ8PmFbd5jR"
    "2m0nOjXVDRz82bjCxsvmGrw5NQIC81PtKwreoGu0qojS1exs93tGbZB2t8kqBtLp4NWjUn"
    "MyYv+9oQIO5X9arWShd/7K6ew2EyVzt9ZCyRf61PmqlkupMnuSX1Kuy+PmbUCX+lgEv7b1"
    "Psv/IUc73Ghehkj2OcW14yStJGmC8uysB8cVFQX/KioL7kRXF9SeKAm1JoyAcUrasoWX0U"
    "sSe4KaLrSpKudVB/s/WBd4VvHdWBFzPBop0BQevwrX6pYM/COMNuUXAMKaBoHby1LA+wQU"
    "6oJjaCIzQtRLkUyAUYp/Y73RbLy+G1bx20J6UG8EnBAD7JcM2FJozygkRA0jqMT8uM3vzB"
    "m1qAMVjAFJsp5gLqSYKqdSBflhrIlwUD2b+XpZ/AvUL9xBeEBbmSJGsdW9jqUHKBKVxh8j"
    "nDbxazRhY4/RbibuKWTiE2xyglmxvN5oT3R4TPCVIZRtdkPr9h06+SGedx7rH2CEVrjraf"
    "npx/OP94dnkenG8PrhQdck8nI9ys7HNl5Z4PaEXcIlfeHuo8NxTY9bnyqirw7J4kSmMucg"
    "QzOOV1kMv9mopAEIGxHTwD1kWLhmJOJJYsLbvbtG98VGWETPmjbV3AlEL8huVy7EPQEmFq"
    "NlowOYESZM2oY2jolQkgx+geqxoarxBmQsQqdjISLWcUzdTo+UieVo2/QwdoCB1TjZGyR+"
    "fk69/ZowXjqmJhi0tTt21MZKRIuyJFmJA9o6JyX4xIBvPHRWkPHFFXeYKsjSEidTjDsg2q"
    "j+xqNsy7t6TuSaHv/fYY0+V9FN/ddX/7PqbP3w4Hn/3mEdRvbofXSS1RJwRnrBTXlBpYJT"
    "lKYkCUwHzMqOoCPbiyW9Svh8PbGOrX/SSsT3fXvft3J5wFrJHuKjVpjTy+34rYseKU0l7Z"
    "aDsW1vQs1SLXihW0350N631du0PFNiwTz+lmlt84pTT8NnnC7PVc7wGthJvbKXd/rK+hsF"
    "Zyrq+MkdLEb7q1ffpBMI3ce121CPXazUwBZjnmpiimpcxOihmlKHFqD7QS9+ycys/EoRkY"
    "ffALm3GQ02qpWgg2fqxlHcQTIxa0AfHPcQe4iXn2LHlYqGUmIKlC71CFTkwiMSk1RioVu0"
    "bLqZGFs+xaFiGRMmqxjOo7d7aUUFvmukzKp5EB1cCECP05TyqemxbBu19G6NLDpmVyJOgG"
    "RtRNCArZQm3KxCVISer2Zh2jrzMK/jbkLAyqQkJSJkdZGEMJpU7Uq9ZBTMpiYpemrn7g3X"
    "FZbEpZS8oGHpDpFjIdkplAYU+vsVV2BbqMnKH/Y6GzGVt1btJqepXyZVPky+iQKQt7lEbu"
    "hQkZEhYOYf9ijKgVorv0Lu5PGq9DNZqzbR7eJ4X3zw/DQTbeEZKkOqRPbPRfZOjWARsgs6"
    "AHMIqhT6KcWFCggyT0TK9RNMetM5kZDljk4E0TS0evgKNXnj/aaAU6NHtARKwVZHOcUrK5"
    "0Wyeq/ZkttFsjlNKJ3STucxU6U0MuE6FQTmSu7Vxlzr2hGZpV/mCaIRkK0H0cLhaixwqj6"
    "HJY2hNMqBveQytThu6X700w3weKWxaWJcsaLTWZj6EAluYqFDx65mBOV+oZPV89D2U+YL8"
    "vwu3ot4xepipJo6cV/HTALvnqDQ3DbCeUW+slidkWLr/eeT1FKTT5U9iv3hyxn8VxkLUlu"
    "LV0F/wZDVxCxozTFRDwUSr2rKe+Nb6vkIJSklV+wA2RvU3rDgWNq3qe59hVQvmRLVdm2x5"
    "XFqKGxBUMeiqZSscGN1e1ZIjmC7Y29eUk9lQyba186SjpymOHpl1WGYd/qayDocbqsiwj1"
    "NtxJWGqYmJVGtlUrZe5mdsvUwlbE0LLiWHf5qwfXCfnH4sgTdrlZ9AzbuXmT+N3SucAzLd"
    "YCPTDcoMm/Vl2AQL7Z+CKaSjNK3Dt4YV3zGZzjQRG8ERmtZBfFYC4bNcgM+S+Bp0ohpCAz"
    "ikaB22J+VSkBYkIJUZ/GUG/z3hW30Gf1Wb60Q8f0mMqnUw16LQu5iJaY9RmtahXL0gsTCp"
    "exQzM7IQYO4RZ55yeMUXj0QfO4SdeMuWAPRHg+Ggx+BmlM/k/z31nnqfrhB7pIO1Z/KJ39"
    "P4vR+7/Vu498K2HjdBiyi7yiie+WrnxyJeKcuZkPCXRdu66XFRahG6KFiELjLKiUSRCxw3"
    "InEt2T3IGJcmx7jEPI6bLIqxDppsWj7qD37tP8JCp5M3OAb/TL70Bp/6g89K9+ax/2v3sT"
    "8cXKEFJhqMX+5K44kWnsnjfb97C8NQVw3vl9L77Uv/Hnrz3LQ8OBP67P7OumT9qCvWDfx+"
    "eFQ+PfXgimUrmsNW3Jvu4KZ3yxfdCYBqbLjuVl/wJsN1K7ICZJDLONVGz3/fqZsR7F9u/s"
    "c6aPT8j8/ih6frh5v7/hd31lvOOGy7wUw8KWNaPMm3LZ6kjIsxb7vIHIwRytnX6NkXD/ER"
    "ZHSKWEpaTea1iRmkVgaX86OJIyQymniLaGKILlqqZLPTVWlqOc+aPc8iMXZpRufNtAhREX"
    "9bxVvgVzLdrGopOoHQyjR8hac/44Ty5KfAyc9kOGsc9dwUsEkymQk2CWwskrckqjEaCWkS"
    "0qwwYyELQQa93E+bvJ/6sdkpRhccxApJZFWIlJU9cuqkNKAxKnmyLSW0cOl8g5GappQDtv"
    "jUoDsS0xiLnxoMezrMQbv+1GBs1uacGkwutVUg63VzkMN1ParhXC0BaWSCS2TXIJteDLfI"
    "Za6Z6su2xfK8A6yfoKv2wB7PE8KWCGPbyoseTne8rxYtqAm7DnxtNUjdYz9PaBuRyjEkbI"
    "DTk9WqY/3x2Ny9lPQ8SKj+TcdbYjRcYPIzHbcVoIlqbbuGPzgL+OtGtVq7gjsWmyfbofQE"
    "XXxSV22CaAfZQVwJKj9FSCBhrc0TomhB0/UZtgnyqDLTW7uBCmF26zGeqiQvtfUPaOS/ga"
    "6NoumsvW6OEkzY/dNlPu3U1JZpFmpMsyDzaVdsRpSxcA2NhVtkyg0Pc9Uwcv14Ps3uXHgn"
    "NQ1uz4V3dvrhMvDewY8ix93DXff2NqOYrG7N0kDmByD57WVS7S3Cj2Ri501YcXB+0slMJd"
    "PN2ByjlGxuNJtl/u5vgs2huiciXseppCtZZvWVWX2bY2nrbJLVN2NRqADcSGreg1wJ1mIb"
    "XwmbmDHZ85bmG0VDd+p6q+g8bLvWLPrISzSH1smZaiEVuT2kzZhrW2cmN47D77bmCVaLLJ"
    "Jhs06MgdJc2AZz4Z4lmoZuEluKNLEpUxbTGJGEtFig2cee21Bgq9l008O3AmxbF3qUhDY2"
    "Z5soznghTfniTBjztF6cMcO2a8WZr1xA8QszIJsaGhRrCEWWDlLBoYom7LXAkbpYGDrWRs"
    "jGhmGh5YyLLdDApvQV4ZcXPMkoDFHfY0pUh3DxWCtAxeffK2sG/1sTuvDFSHglfg1O9sKM"
    "krJVG2SrcHykcM9PVRUjarK3sLynKpFOs1w+zaKEmqkENf6k2sQ969M2GeujL/fDX/sP/e"
    "HAzSIUSan1TG77P/Zufr+57V2hINPOM3l66H5mV3h01TP5ctuFLEaGSp5J9+am9/BwBSsk"
    "W1+gZe/+AVpik/36eXjNfkBsH2Qkeug9QDYiL45t/z7fYNUsO50Cgtalezu7LAHuWdJaHs"
    "n6e5kC199+Uvhe69Ncl3qUandu9TrXK9ez/vfT07OzD6fvzy4/Xpx/+HDx8X3gZ0/fKvK6"
    "X/c/g889xoa0E17Tp5l5QPKHdkjR5KVrw9Fdfa5PCNtLw5sf5eC3l1EO25QOD4XbxIpSWD"
    "M8pNphyoj9wF5hxggTT7D+tlGwQYJUuqGlG7oVrJVn8BtltpXnxGs8Jy5t4m1yRPNDlvl2"
    "W/8M5nqrreO3XH8yBy2waVGCXtnGQ5BOLF3DSVuqPcMxc+sxGk0pwUxwGLFPocigZAoWVR"
    "Jt+Z3FBeaM4zg7eWQJZzj+w8YmUQ1Ba673HvBnhfV/pQm3KSbc6LBIIV9QsCdO1kL9vBYz"
    "riwRK0vE7hjm/ZaIlZXA6q0EZtLNS1j4tE0e9UfdT3f9wRXiZZ+eyV130P3cu79CrnBpPp"
    "Pe3Zfb4e+93hXC84VBVxhv5MepvASebrnpHkXzycbodmgb9OWcg7UN8gybBp1CNt4N83PG"
    "qGV2ziYbCCNqiQibI2SSv03mrzQA12AABkOJIKIREnmsSwbs7itg1zfxbYlsybxuzRyua1"
    "GNzNUYpOz5aPB0e7sve28kUVyGuTeeRi7f2ovj7crF59o6thDb85F35g3yIMFPbwAyYmpo"
    "7DI1kUMMnbxireOFjaEZVg171kFTU2WM6CBe2q3D2tm6kROnW9vjnpnu84AxQeMVsuFJ/g"
    "NUg/XP+iAa3HrDRGN9s2nw8nKMujaasyXMfSHWNqBhjaPHqgi1ESOsIp0T78YTsCaGjoM5"
    "XtGxqkRup9gjos+u53EJg7r/vGqfwHpR3LHgfQhccGNmt3+ctLs3xe5OTX2qZ+RmLplxKa"
    "ButPHma/8f3ftPV2ip/8l2ETDf9G/BdqMbENQ7+AXiecnrM7m57fcGj1fInc/P5Nfe4NPw"
    "/spbz5ph0NmoMKgsB3oY6mZ07xDhb5ROGhSazOHUzrrJspvqZIdOCihoL7jFHQ14uXvCy9"
    "0P2WpL2Vr7qXc35OWgNTynvBz0p55XCNq96lWAhjv3vV+Hv8BVE7/RV7jyNPhlMPw6uGJy"
    "KQ9o2GhtrvzQhMeXjZboJK1cqQ9hHo8zXLz5TsUYUfsci3V40jMUj80mVqIHuUs2eXbplu"
    "IqV8pctewsm9s652WKXJbEFCmJaRgU6rGC5UXJNnoWnyvJopdeZJGapNLvVLnfKWamK4tp"
    "jEj6nmRKQekebTyaRQdjZILGdiVoPFRwhX3P7kZUAbY3QUcHuR6sRTa2Y0unfr1OfbGqlK"
    "5TOUOZEKhB9Rn6aA/Q8XMD1NYn25YyG/BOWrR0ipXoilgRyJtuB2BlAzok+JGyf9bD2o/1"
    "1pLBJxhC4w2tjPCZcNCtPyhJwrYls/UGMSNLOKXo5Z6z6BzbMygmpo6pE83Se4VGvLSOgo"
    "lmjSDMZWQyfi2tUQeNNHXFro3xC1vgO9APnGVkDdGIdzPKywG803eAQJtHds2kSyhztjR1"
    "28bEP3nJMCOW6gYheMTgzO6w13HDclS0pOYrBP7AL9aBZdPFAqJ82HuoaGLQyat779/OfA"
    "FRPvCW3EOD7CVjDnuBrlueKOhiTt+w5uY/JtywAy/MX3450yczaMJRUdlH5h8GDcOnEmn6"
    "+Idz6Bk2qZOhMmCkKQEj+RngsiE/hKxvGzs8Svk7CtwdKW+HPwlKHhoM2rcQ3fMy6J7no+"
    "vdyjouyG4VnhbkS1CKC8UFz3yaNmVmq6Lm2QYOO5kZqfkeutQ+XnYLThFK+2+xxTIecL6l"
    "kaKVxdI7CVtFaojFLBY33Yeb7qfevk4h+KXYM3SoSJX29UrUv72GZcpAQ2FUrhEg3cbzjL"
    "zdycQvV0xJYA/ghFy5AZXCxBPT0W347bXNrPpc68OqTDDjl4vlU0EmkmmJfiITyewykYyt"
    "23mJH7JxDghaiHAtAXCOKZS3xGveuuDCi1LYXhRge5HGNrYDiKgoMUKpqTRaU5GhVPLQeZ"
    "O0kwZnxHxwFvDXjWpl+niit0vpKBO/ZYmMmJbbOa+B4focQE9wffnc68D1Cu+ypxJkJ61M"
    "KyUVd15flktnoUUqzkudROokUieROknjdBK2idtOhoekoDpQQNFCjKvwVEmlTyp9zRBgW6"
    "H0xQUpES7HKSWbG81mqdtL3V7q9qV0+yeoT/lJXR1lKPbBvU65OhestaJ5zdeq9j/RJaRJ"
    "XkHdS22dLxC9UJMnCmPdpxX57boqobbDR8nQw6aq0d6QS+/muRFZ67bww12KsqCFLTl1jh"
    "hyePMj2Bn6Wm4wW5KsTUFtpyfnH84/nl2eB5FtwZWi8LZ0ZNsMq1rO1pgLbIxGoipPvkuR"
    "Top0m4p0kRNJGUJd/LxSvlgXPyVVLp7s5SWSVFbTwD3Bf3IvSiCWHaPrFT+Ygt6Nwpi8Ef"
    "hZKE8qCyKbnwFWt9CIvwrWRt/zcypjPHXgvItJnekMqWm3zp5eBM7mQL5I1hn8N/oBjZa6"
    "NRvxgzrgW4IDQi+6YTAZVSduUtzEA+aqhvmj3Rvei4MjCirOA51tYePl+2M0JMaKN3KLUL"
    "MvfibsJvvIVzgPxE/2mFj7gVHwoDuLd7t9Bt2JiavzRCWyyyZy9QJj/MpHE4NalWezDTt1"
    "+9RZpzKDbVu0Am+uKuOVIlrWLIO0he6JWlxAvjE8xwtUInVwtIMmo37E9vju7ZV7GvKZPD"
    "xdP9zc97889oeDK2Q547DtBrypPgeloZKpw3Y4kXkQpWkyKzb2MpdyMgskYT6EcnK7W1/q"
    "KCgXkwriKOeehozRSKDzgE5ssVG6wlORIOSmufHzw3CQzQ6/fdIAp09s9F9eM7g293Qo4Y"
    "wd3bB1Yh3DY/ch2QA+MXeaz413d93fkoy6uR1eJ/kDHVwnD6hyZUBkAQopqpkY68XMnU2L"
    "yzKz4jJ/UlymFp+48iPiPY5TSu9xo73HFpwQFOdxhEwyuPEMTnO3+By/T7M74/xJXatkdY"
    "f4TTyHL8jyIRWjGSPcHaTvmw9pxA4luP7EKeUS1OglCLLPLzZPXL+oVJhoZlayVvDZq0yy"
    "AZvjlJLLTeZyzJMgpBdECSWPm8zjiFNA0JeTJJSpuBOmaZ28CmIaIZFoytz79YNqqEQU0Z"
    "BEDtEEmm44riigMSo5RJOKYxMyryWH617NwbXEyMlCETUWivCmeBXghj21FdzYclgGXLYh"
    "VYGs181BblzrUQ137RKQhqJ9BcC2u1BESgsqAS9I+RUAyyNe8a3XWTvhjShEFcQil8sy6t"
    "dIKMkGoRyjTRQktkwwmsOK7UO93aGdF+odDPw1od5Y8adbmbQ83tb+nRWGV3tx0G7WfxWN"
    "HUsncMNik9VCzuIHHo0Np++wyloE6XTcYG2Ihp6o84XKWh+jEbuoqPboChlY5RUIljNs4q"
    "wcPnt8k+ZEUsuw46aEHcsAWBkA21zlou4AWH/dFAE5StO6VDUfy0D8MR/ij7kQCwbBJsla"
    "h/TJZanRfFkwnC/zS4PAvcIo2AnVMpaWfHZ4zVsXdXlWZuE+y1+4vVtZPGC3Clnwplt6Vh"
    "XB3CikkKA1IUiVnbcGWVlxFiJwRkkkoElAZfBwLtRtChMwqb0hm+OUMhikyVx2jQKiHA6p"
    "JHebzF04hi8e5xOnkj5/GZYiw1IOC00ZliLDJxrkTpLhEzJ84tBQFQqf8CSmClBtd+xEXL"
    "IU9u8n4lV4Tq8Mu861R/zjL/fYCBJ/FYRUBG3agXr8JH1mqWdhiLjz3cug25KF9K90uEgd"
    "8Qw5KYlTqJaKahDLSkxfbEgTh3gyN0jaZlA4iYVU203aNvPTDYPBk113FkHIgQ5RBKQ4U3"
    "G13WdmL45EA8nUxfuWhjsF0QIydbFw6mLp5ZFenuYCurezbAc0qTe3HuwjILihwG4cEbzn"
    "Ovd3kPAuQ7C78xLh5ctz1LHH9A/Fz5hXJkqV5/Zdqm69eJuiMUaQx4Vn74U/II/uBEOOXM"
    "iYC0UfeQ5d/Ae/sNQXWLuCu3N1xcQyg8loTCgjUwP/zbEwF+CyIlJ39FTB6NNIeiINq76b"
    "UWM9yJS3LZEmbZoGvKC8Ic0AvA1hjbUknnxlnyaCrt++hfhWn1jPcsb/xlmG64LKkSFJCy"
    "E+K5Wb+awgN/NZRgFUtminIX5kV3MWCK99K/Atik/o/fYIPeen4gzCE26Hg89+82R+zkQV"
    "GHuekQk4H2y/vQR7A7BlbN1GrDi0uBxPWBVkcUgl2dto9qq2jecLIdtelEQao1LWvSYksm"
    "2m968VEyaixwstiCGZ5G+T+Wuolq1g06QZ8VJFhxajVK0751WZapSyM+/HINp1t7CjDJuo"
    "f6tTwiyqRtqutYwOCWbzdgXGSQ0b+hucekdLPJ5R+nrllhVzL6+QQadpG+cG9ILWSq8zz4"
    "AtLZQtsVBukO1YSu7N36hsmKpzEcE9QiHL3WaJ7rZqO0Ju+YBgIzwbJsVVDaewECXlJyHT"
    "skqsZVZUfz7AIUXrEL4ohfBFAcIXaYTjAlFZkSVOJcNLisNLPLTSAAtHmHwNezpMYNeGl8"
    "RHVpMiTHpEW1D3xVMaVXCvU0KlwtHGa3Wqr5AWjKlB3sESCOWwqaFBsEc619gPaGThiYlt"
    "a4RUE+JDVANrbsFpJtVDRecX3bTsK0hiZjBla0kRjDnWZEztGQ8NTqtl+3mF9Zqd1L+aon"
    "85plB5Uq95K3ySO9ijvfmURji/GGaEZPf1MPezP9dS+VK3lIXqWDhjQbmm1MAqyVlTonQJ"
    "DowZYV3QB1d2i/31cHgbw/66n3SvP91d9+7fnXBGsEa6u6fLfDbfqGmnaYfim5AIuAqtQ0"
    "Q2LnHCWzAX8xbnu5vAgG1Od2drJ1tpHL62l6FwRBTBtfpGRP0s58LBbxA8DoI9nAj0vvkY"
    "Pc6ohRF9QSpB6mRCHdZoShF7CtIJl++pqWETfrgpktmlFVqC7rA0dRtOJ74b6dro+2zHz0"
    "6e2pTgdlgKI8/xPswbV5Gnbpm/OfGY+PCVmaJbqYvFx1JZ4ONUMoWPjNLfWZQ+jGQR3dZv"
    "LxXbLRRbqWZtwoqDU7NkaHOr2StDm2Vos5wwMrRZ8leGNu84NKdpBtzmTqItsprKxJv1mW"
    "ZzMGdvg7dM0ReJr28J2PUm59MYWtTGZLJiA/ooKztfvEWnMD1f2NavSbTe6v04U23XwGx7"
    "yVSQiuaOm4oSOUTjJxFYdx20hKZL3Z65WfX4zwl7XTBR6/Yx+gUvXCu2mp2qr95HZabt44"
    "+Cu4BHMmlfzEAc0e2lMbgdxmBbTBQKCFpoujw5LVXK67SglNdpSg7KLJdWYBnedZm03aFb"
    "Sso8KZAyT9JSpr8wikAcpWkhztWX/tP0KbaEsuSEFC0EuHoPR94xhnwfR+4xBjEvx+FYGq"
    "STozGsOAijT1NOWWNTn8yOsg5Zu3cKdRU1bLNORclnbMVx8rmOg0xpPMNl4K05jY31qsZl"
    "kC9yv2HTEpRYIiQt3E9PLy5KbKisVUHexIvUlsomlQDCXvMWoluL2M2eaGOSsWvmSywREh"
    "mYISiz7HUz++v/A2trkyI="
)
