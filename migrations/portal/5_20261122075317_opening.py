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
        'ALTER TABLE "product_plan" ADD "currency" VARCHAR(3)',
        'ALTER TABLE "product_plan" ADD "price_minor" BIGINT',
        'ALTER TABLE "account" ADD "request" JSON',
        'ALTER TABLE "account" ADD "plan_wanted_at" TIMESTAMP',
        'ALTER TABLE "account" ADD "was_in_use" INT NOT NULL DEFAULT 0',
        'ALTER TABLE "account" ADD "wanted_plan_id" CHAR(36) REFERENCES "product_plan" ("id") ON DELETE RESTRICT',
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
        'ALTER TABLE "product_plan" ADD "currency" VARCHAR(3)',
        'ALTER TABLE "product_plan" ADD "price_minor" BIGINT',
        'ALTER TABLE "account" ADD "request" JSONB',
        'ALTER TABLE "account" ADD "plan_wanted_at" TIMESTAMPTZ',
        'ALTER TABLE "account" ADD "was_in_use" BOOL NOT NULL DEFAULT False',
        'ALTER TABLE "account" ADD "wanted_plan_id" UUID',
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
        'ALTER TABLE "product_plan" DROP COLUMN "currency"',
        'ALTER TABLE "product_plan" DROP COLUMN "price_minor"',
        'ALTER TABLE "account" DROP COLUMN "request"',
        'ALTER TABLE "account" DROP COLUMN "plan_wanted_at"',
        'ALTER TABLE "account" DROP COLUMN "was_in_use"',
        'ALTER TABLE "account" DROP COLUMN "wanted_plan_id"',
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
        'ALTER TABLE "product_plan" DROP COLUMN "currency"',
        'ALTER TABLE "product_plan" DROP COLUMN "price_minor"',
        'ALTER TABLE "account" DROP COLUMN "request"',
        'ALTER TABLE "account" DROP COLUMN "plan_wanted_at"',
        'ALTER TABLE "account" DROP COLUMN "was_in_use"',
        'ALTER TABLE "account" DROP COLUMN "wanted_plan_id"',
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
    "eJztfWlz4zbW7l9B+Us6VRpXe+0e59atkm2lo4ws9fXSybyvpyRKhCWOKUBDUlY0M/nvFw"
    "dcwU2ERMoUG1+SNokDUA+2s5//HC2o5WjmcecNE+foCv3niGhzzP4hvmihI22xCB/DA0cb"
    "m7ylttQNZ4iDhmPbsbQJ9PaimTZmj3RsTyxj4RiUAMFvM4p0Q0ermeYgh7L/G5MZsuiqxf"
    "6JyTHqs84sNJlpZIr1FiL8Tx2b2ME6GuMXamFkODay2AMCvSJMdPsYRtfphA1vkGmVAz2T"
    "ZzJaaJZDsDU09BHqU4LRynBmSCNopE0mdEkc/sawkcZwmDiIviBnhpH38grBWGvW31RjYy"
    "OvN2RjbLMhW8im7H9Ip+xPQh0E0wL0z8R2tJcXRC3em0OpCT3D+O4A82P0G/8QJHwh64t9"
    "igNAeI9/YF9mMrpjNCIY67b3rQtszQ3bht/KW1tY0xmc0IGjvbKvGeM1JTofnSHJerEndA"
    "G96JqjjdCMmrrtIc6a2Aw3TCbsu+EX2C2k2WhhagZBb5q5xO6kLYnxryUeOnSKGY3Fpu5/"
    "/8EeG0THf2Ab/vzP0YuBWcfw76Pwd/H1xlcd+zeQ4D8WFuZfb/u9eAuaLE0TVu16wRftEW"
    "/MFir/488WEkaYmAbmEwjNqh8uXDB7Gq+MPqHh4nXIuxVODve7+fOhT/v01L39mbeEPToe"
    "Tqi5nJOw9WLtzCgJmi+Xhn4MNPBuihkaGtuRkRMFPs07f/xH7iJiDxxriYPVo4cPdPyiLU"
    "04l47+z8uSTPh+9o65V2wRbB4bbHMTvPq/3ldGKIbD/uBx+NB5HA6PEieaB1T07PEeTRiq"
    "DDGDOADuf/50+w2x4U+PYICbX9r3H84uf+RoUNuZWvwlR+7oT07I9tcwnMUQcHc6RcBvGW"
    "COMcfpoLsUMdB1j+TY/8c24PsPQvTDS8AH04drvwA/du86D4/tu6/Q/dy2/2VynNqPHXhz"
    "yp+uY08/uPNB2X3m3nVBJ+i37uMvCP5E/zPod+KzFrR7/B/YfeyOdOiQ0NVQ06OY+I/9R3"
    "yj+tP6yjBMTuzNTLPSJ9VvH5tWBs8BTuTRXPtjaLLb0ZmxPy/Pcyb2W/ueb57L89hk9b03"
    "p/zVnwK44iFb9LASqXY4tLwjqS5o73IuhZgKt2ZRSMWrViEqICoyBkUhjbETCtMYpg61hr"
    "KHq0jVwCP25LLAEXsSvw/DIxZepQEtu3RDGrVw0/Dkf0kvXJ+qgQv39OPHAiuXtcpcuvyd"
    "iDWXiGVgDgi2Qrhm61UE+LwIvufZ8J4n0AVJJgnurw+Dfjq4fvu4wGJMHPRfZBq2U9Uqjk"
    "iK46VhOgaxj2HY95AQAR9BdvEh/nDX/j2O/k1vcB0/U6CDazYVILm/vEZESXgw1iavK83S"
    "h4k39JRmtU2+mp/O4080Ahou7xf/2QpUi19dZvpRM831UYrqUXjfytNA+my5EzTdqINsR9"
    "RgY0pfkUHQizFdMqiuuMrP5UtBYeUpuzyuynb1fK4qERq6Grw5awwKNOiGWhOcVEbuZcTN"
    "mrRMtc07S0RbqHFqemNnK2oM8mYAAAl8r41plzgZCrKQKAavQSo79z5WdbNM4Qv+8tfT07"
    "OzT6cfzy4/X5x/+nTx+eNn1pZ/bvLVp5zJuO5+6fYfxbMPHsSEfUxAhz1kJ4LxpvFvlpqC"
    "dHo1G9vNBvsm9/wuPgEBicJ8B8yH+I+FYcmePwlSNQdbnkLaGj5K7uQJaBTq26JuO0N9mS"
    "Iz5+MeUinkt0N+opEJNk3Z80YgU9hvhz3nVPBwaWMrRY2RB3+cUs3AdjMww5rOxTc5+AUy"
    "hf2Wq980hzvsgBRqNRPbz8SWOyFBquZgy3vY1StJ3sIhkcJ9y7VvTWbsEJFkf6JUCvntkF"
    "8S0yCvsshHqRTyxZHfyZyQ0D8n52xA8CNl/+Gz1gX/VyYgpEySaDY4VJVz+DQc39JWgcI+"
    "pnFnv9/1V4ZXN+2Hm/Ztx/XNLMlIY1F9OXGyjTTR961cI43bUtJI4xKBr7JvDAnNJi2Etc"
    "kMUbYcWmhGV9x7m/2StW9psRHj397AhTvVHFNm37sYXjxgJA0vApUyvCjDS02uA2V4qets"
    "KMOLMrx8j3OgDC/K8PI9Ia8ML++HvTK8vPcMKMPLO65+ZXip0Uwow8vhKkNd7c7uytCwn0"
    "NUA21WhgpasMqVoZ5HusEVfJkO64arfc5VhU4tbT7Hw8Bz3afZqBP92aJzNLINNu0jREkL"
    "Ujb4uSMcSnXQYWoI+nMdyVez9TF6nGFE8ArbDs8UwRM7zDTI5TBdEjcxBI64pwN1UmO615"
    "F3SgnBvxH+oVIcNCTFQTCjIub5WQ4CIpXooNaJDthBkZza7FA7r3kDQxkvCoUyXuSEMl4k"
    "Qxlt7AzHUgCHFA3EuJJw0brFTtX3cJKIdwZeQBLRCImCM00aKeBu8TO1sDElf8Pr6h0u6g"
    "HsLi4X9+z2u+/ePB4llm4JyPqSRENhjezWDEzfKTDZF8++Yct2f3ua34vYplVM4HuLNC/g"
    "/+I195MHvmGiU5CTgg4hn56G2JwsIR74Cv5taS8OWhLHML2sf4vl2DTsGWQ49EKLecgwmj"
    "KhLc0xZj+Dykp4fn9DN3kZ2zsWW25KvGuCeCeb1GT/6UyOqgI0loWnEHd6ksOdniS508iZ"
    "UxTgCEnjMC4/n4l3FiXwBfVEhogVUOTpJgoAXbPMMTnIgqohngfGu0GSyD2yYzoduShNI8"
    "TTPE1O5/dHQYmTyPgSKHJ6g/4Xv3k8DUwMdLiqg2tURp8mUiqlWq2Vav5kyal+RKpG7K99"
    "qH9ivKnMporTlrCtDudOOLhdFc6W3L6K0zWOqSptX9UkOVmWjVfGuFvcqNtGtoMXvsAd9H"
    "CFri1K/s0IHgzzDeyqX6jJBOqvpuYYZDkHiytPsj8zFgusI57N/zEisregngBB4zXSTBOt"
    "ZhTZxpQwsjSx/z0+YYewGSWkb3PiHqyQ/q7uKFULkJZGXpPQPszZlsl00/JpyvHOel94Xf"
    "ess9NPl4FDFvyR54L1cNfu9aR9rgQPqxQfnDSPRa+jn/92j82sGKR0D6AD45Sz9PZ/VnnR"
    "svWN2RnkpF22wbv8C9e3zkRbb7xyH+gc86o97EZa0aWpI9N4hYI6aIY1C72As1Oo/XaV2A"
    "bU4vG9lY5Rn/qRo2jCerPh8kwLNa12KEk9+lzT8VAVgFE3816lkMOW78dL2yBsi8hgHKVR"
    "OBfDmR9wlpRgHSFpIspFMM5GOI4vnmtGSgBwNroBQROxvShSVIi1ysb3IlFWiF3NNuNzZD"
    "COkDROK3Tysag9M9egmTgoIkyMjK41QqasF7XTs9ZE8+e7s2UHeBQSRwoq/gii1lQjhs0l"
    "Szc+gieWCeoBXPmcv8aLA0DpgFeMF0xWbaFf7nljY8I1dm+Gzp+yeYA4XiulIuoexpOURw"
    "Di4StelyCQxIt4WlgLzZVK2GmIsGOby5RcDjne7F77xqkhyy+KqOTIiqtKRc46EWPfJzgV"
    "Yp+kiTBfXBRiwi9ymPCLxCkSpUM3g16PsTTo+ejm+Sg2IdlVADtkOU94aQszcwi1AI8eOv"
    "ffujed4df7wbfubef+yr+/h/79/UwYVP1+pzf82r5/7EMTqIfO7odhhJOR3z6Fdk/O5jlU"
    "3cBRt7Mf2apk3QAIPf+mROr8j9LsEeGnx5v9QFz+DTtZWhYmE7llHKHZI8qdp/v9oHxWAO"
    "SzTIzP4hCv8Ng2HKl1HCFpnAqmEkaGXYnOMkMdvvnmDKn3iLabWEYS86Ovnf5tt//lCnmZ"
    "KJ9J++ax+60DQjL090wenh6gUeeWXa1LG5ph/Zncdm563T481DGTq4mbVEtefVZIeZajOk"
    "ufuC1UZwKh8lGsm+4sZY4lo+pFquZVsa0mtt6Ysq09XC5kI+xjdM2Du5prJ4BN2pKVQtpA"
    "0KswaVn4X0uDHU9DG7PB9eELryiexP6aUhNrJMNZLbOT2CyMWS9V8QDBk/1eINeDQU+4O6"
    "678TCdp7vrDrvJ+bSwRoYbB53M6mbY7MvnVBL8CJVCWwJte0ZX9pCCFWOYXUQnD/mMHtQs"
    "SMyCaMaR4VlFSmXxrR3XupXjrnLT9dd53E1XUOfRV0x2hKm9MB6hm8NjiwpBBCZt9qNt3x"
    "y8E1YPbi8Nh4ox0YyF3hUq1svToqFIMTH65WVHfPwumnguaUQz13YqIyUB0ZNd6OQ+xAWU"
    "zWhK4HPDO2nqGnIhGhpz+LWlINXlXTUVL8+fa8iD+3flCdy+bqGrpuKFyVSb4vnu27ATdN"
    "RUqDhHYOzMPLFeukV4p4PEiNeR4wjsCFM36KjRUOEh1GEtAyvcM9wY2aZgJeX3HBEG/ZKb"
    "6Xj6NQWKC85+fw3hvyQ9xAO5OMVFPCoz5/iIu/KUtjCGTtC6SJYIPLGww/MoevHLdguNFg"
    "tn+Lw8/Xh6OTpGXQdM07abotEdB30YQT2V0Y8txAgNeOFQakIMaZDCv+X95dZTgHZeJoix"
    "YbLtOE1NGPG+X6NyRxyO07byLK7WMqobUy/yvSjCIYVyjI/hm3TbmxlpSQqzwfXbN3D5nh"
    "TxOz3Jdjw9SXieGvbQO9bl7ZoRQmVUkzFtTij0nMD714dBP8OUGVDEDWkGu6H/i0zDPmAp"
    "Nw1uwEKAO5F9M55oM3YvQgfx7JvKmrnNVByENVNQIfGqzds4WoqUapprPc0WfmPi2za7Wa"
    "RUDrV1nmUTalIzmXWbeY7Tqpmu80y/cx2nw5lZiTJOYonOwpgKVApTEVNQoEkCGiFRaOZW"
    "xlrapRRvapaPQitWuymynNKr7qYcqyWAWrzW2IHimlNqLB3arELR8tAWLhV9qNDK1oreW8"
    "qhO80wMy1K4ctWAZMSBLdI2pQYtib+C9vQvkGHJwVaYeIgunQgczd0egX5Sm32Fow0tr2i"
    "lt6CR/+kvOxzYLhhjyC1AEYae6zrkGwn1Xa0n1ElkxFFL8mlxa4NrJIGNcL+5M9mAvW8kg"
    "0BSRPV+KWHFisTVKUmqEPI3bmvlAaVZO5UKSWlDuOD0+0olfx3Mc1b6mmVivZA5pcH2Ejq"
    "vqI0SvlVE1XiAR2Ch6JLrCmk5SoTMyLspDEtGmZXz12/EdPomSer60oEfnrZr4blhHt8dX"
    "srHPVxIDNQaZmkr5ptQxrY1Kzk7qtWAfXgItK2gG6QNUULzbBc5RwvDMj7+cFGOuZpwMH3"
    "21PMIffjLQTpwu2f3Ob8S9Aru81tZDg24oUwJ2immS9pasHqB9xSI6jUgE1QAyo39Ghpjk"
    "IawNzCHIn0phbWMXEMzUxlKTOzXCfoGqcQPDkvhvd5HuD+y7Rc1/xlbrJr9yRMzz/+yI6r"
    "LDV4lKoRGyFPHO78/ihIwgmf30Aa7g36X/zmcUfgZNq6IQ+bTuGbjGlmhU+Rrpw6n0Wg/1"
    "jVjnDLfP719PTs7NPpx7PLzxfnnz5dfP4YFP1MvsorAXrd/QKe7QL+qTnT7DWTBFLOo03R"
    "BSGdCi6QCC5QqvSG6+CUjrXZ8zth0hJwLtvFqcSJ1Wau9WQrBbBSAL+3snKjAvh9/PJERW"
    "Wa6i2uydysgBM1qUUVcWOLrhhGUELc9nViaKbZaGq8YeJqvgL/OKgfDk/cXMvIzbWMCHXQ"
    "Gjs8JwOvLj6m+voHG3n5D9O0cXsaVSVyqNdx1srRoCkvr0q9vJTo1HBuS3khfRfTHLrhS7"
    "LWCULlr6L8VZS4cmDiSvpRUAKwQjDQQW7/jeAmTsA6SYT3TLh5w9b6hur4KEUgFN63CsiD"
    "lkfAcPEoCkiD0NYr3c7Wi24jg/AsfEnxi7LV1OLvmAzHRTeTnQfIcNLEvbK6TZHnhNAqTy"
    "L4hxLylJBXz4tAiXn1YmgOjv9XFrLGz6+SQna7gJQU0kyjiV8JKYU7jhRJ2sgY25G2EgYS"
    "zr4CQ+oW/GQs7DEaEHPNmViXS4Fc0uAZPKH01cBglbAZT4v1PAvIrt0qE0e9Dp96c7+NNn"
    "GoDKjfBYdkY0y2qTMfkqkJrvUEK0vWdzHNPK3SNjtZIFSTXOtJ9thcGZ4nQtK8BDNVlOjw"
    "0pLJYBwhaRzG5TOWKnmvsrbXEE6l59qntV2lmi0j1ew94yjuuzeP76ZD5A7VNzz0MU2PGH"
    "ndKqJLdJ2tw1jKzRrFX+gK0RcHE2TTOaYEMwgNrPN0pKw3MI1r3B5umFi/At9o5JXZbbl/"
    "uFc3bwQGfqSZZlLBWMkoz+SZDFhXjEHjJnqsTWaQWOGKqycNHVSTYElELxadcwUme9liX+"
    "AlXVhR9GJYtsO/hfXtcHM/mmPswAdRt+tsS78XKrxiy5+xm8rKX1c9Z2ogeDYz2qQI8KpZ"
    "UW/tJ9DNl5hDKiUu11pc5gdjcnYzA/mD9o2J4T89Of90/vns8jwI3Q+e5EXsu7HiCY74/Z"
    "iMp0UWf8HeFGYtlotiTMVvPMW5ZqOVZThw61M3iAo6+ctyAbf1/Bg9sidQARsuW3gLDpHs"
    "P6/YDjOeu8bGFr+Zk2xFheMoQ+bhXPDKkFnpJT9e2gaR1OhFaRrISVWiOH1lPy0d4w5Zzh"
    "PSvMi0erR1xvrooXP/rXvTGX69H3zr3nbur5CNLUh2NwQbiqFj65kwdPr9Tm/4tX3/2Icm"
    "k5lG2NE0jCg85Ger0GTlzFXCtg+iqSUlVkRI6jxJ226IIghnAxzHV+Wvq/aoOYQiC/tDWJ"
    "VZULKxcgtR06wCHL6/+VXG9Mqtv8pUWYapkn0C6j/1eu9mquRlBNKUiH59gWwdYlDKoEiE"
    "Q5AIfY7nY/bvmbHwzXEePMdoBHUR+Qk7Qn325oq1eDPYamjxREzaZIIX7C+ekSmhNaxmiE"
    "3BwJGpjZsKhUTs4hKwqLlbaUY46zJ7936Rd1Gp7O8N0YfyRZOAvJgiyaets5x3NPiNq4bo"
    "ioDKqH171+1fIU2fGwT++tZ9GNzD32+GTdn7+077djjo9/5+hSyssWOQmOtt1Ejll5IM9p"
    "+UblWkapzDZCUKD/Gkk+HkRUolrdWamw/ubNlZFgiVxFbnOdYxYyCNty1j65LUarbrPNum"
    "ZjvDLWPs4rRqpus80++siTmga1nFNdREs6XiGnaJawid7987sOFQkd0xsiFR/jJMSbhj5c"
    "sGpm8UFunU0qD5Thh9gT4atDjFINDJBNv20MLsk+1dkWrzzu7dvpqKGLt0II1OSZDdu701"
    "HLNyyvQWrs97MBhVaQd6pE6qLzl/3irgSe74DWVsQUxymEHhzIkGaVnZGMdoxH73i2HNRR"
    "uNAyU3JhZ2/cLtGV0Rt2QHoW7eV+7ozVNcjZlk6FX42GQn2tPwyum8Xqx/K8fI4k5zEvTs"
    "CqMhRZ2NK6XoHqqoLupqcxy8SDntc4qLCmSNiUvac21R5c3YcOVb9DKTneU4rVKz1nmm66"
    "MRfNegqRL1gTL+WJt0hwOCHyn7T8WawzpAX3Le352EGo5jilDj47tJqJGTZ44RD1zlZQXd"
    "WoNzbY10il6oadKV7SasGHHHuhHkoLBbaMTkBJ1aQ/DPGXGJYmTYQ/Z7zLXtjLKFl4rGUp"
    "JKvQ6lPElFBVOpYKrDDqbigA1T87j45qB0kIelJnOpUZR3STDHDpMoHboZ9HqMYUXPRzfP"
    "R4kUhG413OFMs2cySz9BqNwXixwxpkamS8a6yEAdpdkjyq7Nr3qcy/fGBdn035RIgRyl2S"
    "PIT483+0G5/GwSjF2UY0cCgj3iazNGF8/3BHERhLMBjuNrs5FNDBdfmlmMMpZeIxn6aZEy"
    "BveYkVaFt3+P7pelvh4MeoLW5robV0M/3V132CnC0WeNDCdDPxoRmNKX9ubAi1gXWy32/a"
    "jNjsSAi5+7/Xb/psP6Ngj8smfy8PT16+D+8QrZywUIUM/k6/3gy3377o61Wlh0amlzd0u/"
    "/6EfCraSu0Uk3ONmCZ4c7G5hvN/QrbM5dOtsSkKfSq9mQGIGIA7KBg2cw/CTvSeSxAp7Ce"
    "xVXaBtJuDg7Cze5TDczq09nVolGsh1x46BlsRbJRxoxWws6etsB0/iMryH2wujyc7D7+Jl"
    "XdOjPh8p0BZmCLISMH11e2ksSExwZJ0My3GG/er21jyfWJH9nUAVgfUQXDJ39rR2+7phXT"
    "UVL9vPB7ITUpGquE0EKcwlsytOfracJqLklfUYgnPH7mEh0FVBH5hD5BQwmWpTPMc7xxp1"
    "go4aipSKBNmMEc9kwhHYEaZu0FFDV5Ob82UIRQPKgAr3WEcNgkoqvCgqGjppvvseme/5uB"
    "lTP9KoQWhKuCreUX3Jf1/CWdF708p1V7RYo4kznIdti7gtapYDkUsa8ujdCloa8at0cafC"
    "mfaWUqNDmjo1kZ7/3a5+wjaXU1Vwq7YOh3x6EpBnW/j99g10hzsvYrA8zzZYnicMlsqbMw"
    "D3cxFwP2eD+zkBrnjMFD0yRCqVNGVDOmAXrTK082FPhwns5gQfwsraQS1PMNZ31TZzlqHP"
    "OmoQ4OLRyn4b1ofjFDdjBVSKEqcc/U3ItjYFqirTL0QWV6YI4C+9omLAkPgEG2WBR865I5"
    "cO6RTbPBv2ilqvaGWwWV4CY0+BcXdTHdg+05+UDHbsK1VO8H6Qe156+zkl47aSFeoiKwgT"
    "VhR3gUjxW3EJIVj2EpAKRArSfBY21J7syME27u6LM7DCTk2P4k0uXQXsZmCF/SotGFTJoX"
    "w1NZLGm/DnhbiShd+yWKHhiCLRXo7h/ZixEg7NqBec21wpHw+doVDKR6V8PFDlI7YMunUF"
    "4JC6zmAf3Q36j79AKZY5Jc7MXD+Tv3fa9/BgjTWrLoVZFhZUJZ4bJDU2JSfbWIxwq3xjNT"
    "Ncvk/GscnSsjCZyJVYjtDUOH5uywPnrMAiP8tc42fK1KFMHXUWaEozdZSqnD68Q6OQAn+l"
    "EacES0ezQVL+cspfrhSoKtW2eBdDmsIlvDM26lyKqVsGBEPyaxPyYIO+gL7wxHJu6oIrtN"
    "DWFgVkIPy0hSx2V2JAjP0TT6yl4bB/H6PRbIlHyLBdg46pTVifTBiY8q5Yx5pJp0v8g40Y"
    "10GXlt1yU9SdJNU57/85Kg1evXixVm0VQzXKHdY0tVCNoC1fKWRM3OuyKLR++z0mSxrTP6"
    "o6CapeuOzsT4L7MNdMM1PD45HsL5P8SVXYunqds9NPl4EmB/7I09083LV7PVdZkxB7VXR4"
    "OWGE3HJZiq9eg7QFourK1HYOc/ZMjE2EZ98KkIMEycLwO8vB6J731VSk3kcNcrhQ7V8Pcp"
    "BYrfB4RumuOP3m9tIkkLaNrmRMa446t3h4pac2evT7ayCPRQ19MpyYhhcPvytiA9bdTdBb"
    "A/HCRF9QoxywOpG+GgKVpMrWLfyaorANKsJmq2u9uqrToGWB6F0b8okgNz0J1DLkXSCHIg"
    "r6U88V7sMoTDYx+hFRCxqwI8AN3HX3CiP+MHL/OfqxhaCyGsML2rIeDJP78gN9WhDw/j/i"
    "mTwTttiwjtxqvfAJa6TZaGZAbdT1FWKj6V75RsNGqxkmyGa08EUOu1SgUKO2YjSs76n2xj"
    "4TEbziH2yQUF1cUBH8n6NweRxxNDxTp/8R8G/3d/GIBXjzx8LyM+94HXorxlug/tbi3fzB"
    "FgL/g2/dyGBhp9HRShwgnLQyB1Ga89pozg3PN0HEPD9ZaUCk8pTWOk8pPzVlJzcgUrX+6j"
    "y30atFZnqjdGqG6zzDvH50qh9PtokoSlNnX+EtrUSVFOAReKiirIdApHI3x2p6xZnGoqgm"
    "CBWysQowEeGiKKhRGuXVm+/Va/v5OXf06W1ans9WzKM3uqYy/HmTR2wJuDZNFRfHVbhWCg"
    "CLheSfO4LbxEyicYATN0yt4mvbXHV2jxmkdqoaUWzQKqBOtCJtNysUCdL0N8OmFtLsVxu9"
    "wD8CdZ6vpmvxFB7sTwtrvAzxSMcTw1e39SnBV6BfW2mGY6foC6sZYwctXdhzZaq5aoZg+A"
    "Wy3I56RaWRq4tGzl3wMkJfSNFAke+ikMh3kSPyXSRFvujGkVGeROmU7rPW2pPIiSs5ySKl"
    "0pHVeZbp0pnQLAf1zYH1EfIaBxUffel+6/SvEFfuPZPbzk2v2+/cXiG2Uk2DuEl13j+w3t"
    "83chpLkUqVDC+isdSIvUqrgZaNckjROIQrYRCU5ay5d8a76vsPiOVTammllq4XqIevlj5U"
    "YIvopd9HZepBn6IrDSclW0karoAi3pYv1NSxdcXdBMdLm7HeoLSExIMQUO7VWUU2tt6w7S"
    "kwvVLajFV3NMNkTwl1sI00ovuekWkq0ipHklSUitVjNWsyY1KILxwD4kOv/ma5jo3isPsa"
    "h8Nkrfc6pFD4u9KRZhqZ7mUkDGVwy+y+usmoEv5SAVcK+roo6FWizGq1G9HNLmLsM2SpEP"
    "skTYT54qIIzBcX2TB776JLPUqHbga9HhPO0fPRzfNRfEKWENkhteQDisapm8pPVOExbkPZ"
    "cyVO1zioKzldXN5EAuaAoHn4XpwXOlbOc46V80TuUYaR1DIOCBqHb/lHBRsL4xSFRU6mq4"
    "CicfBWcjzABTmhutwKjtA0EOVCIOdgnLjvDEcu9bPXvnHQnhRawCc5C/gkJZohVGEUZyQC"
    "ksZhfFpk9WYv3sQBjEEDNnSYYC4hnsSoGgfyZaGFfJmzkP13afIJvMuVT3xGWHJW4mSNmx"
    "Z2OhQ8YHJPmOyZ4S/zp0ZQr8kY00VK5WxXb5O6oOmUmmaBUk1zrac5Zv2R8pwVSZWHTJ3n"
    "+Q1btpHmg56ZOTVC0Zjsqacn55/OP59dngcpVIMneXlUk/VuRONYUUuNSKU8ZDaUY3HRSg"
    "IsX44l7Okwgd1cjkVYWTuUY3GTLyUxl8nyFyTGOsjjfmO21kgI3u4JScXQv4asTtHUBD4r"
    "u+HUZ100FZ4wenVHkJoY6ltpLRa+qlKczPzVtsnFbEj8hsUK34KbF8F/OGjBOCtKkD2jS1"
    "NHr4xlO0b3WNPReI0wY7vWQvo9tJpRNNOiSfh4rRMvppbREDqmOiNlQ2cU0d3b0JKeaIIP"
    "4soyHAcT5VvTLN8aJpbMqCynLBCpjDGxWCEXHFnnghhZE51qqjAfpqugH9nTdJj3r3t+Jx"
    "VI5/dHQfvho/jhrv37j4IGpDfof/GbR1C/6Q2u43K1QbzgxxgjRKmJNZIhVgdEMczHjKoq"
    "0IMn+0X9ejDoCahfd+OwPt1dd+4/nPApYI0MVwxM6jDE+1ZG8ydSKg1vrTV/WDfSRItMvV"
    "/Qfn9av49V3Q4la/0sPKfb6cpFSqUqr/OGUcGkVWt2VZDefoL0oifXm2HvXhMIVCP3XlcN"
    "Qr1yNVOAWYa6KYppIbXT0IpSFIhzBKnEjTbUeBQhmoHSB7+wHecmXbMRXPxYTwtdlCOW1A"
    "Hxn+MucAvzEg0qvKphKiAlQu9RhI5tIjkuVSBVgl2t+dTIwVn0LIuQKB41n0f1jTs7cqgN"
    "M13G+dPIgqphConunFf6zEwk4b0vwnQZYdMiWSUMEyPqVp2CklQOZewS1L1ye7OP0W8zCv"
    "Y2tFyYVIOqV4yPsjG22f9bUatay02mi3Rt/RPvjvNiU8paUrbwgMywkbUkqSkn3ukzdspH"
    "QVeRrAN/LAy2Y8sugFVOr4q/rAt/GV0yRWGP0qi7MMZDwsEhbV8UiBrBuivr4vtx41WIRn"
    "N2zcP3JPD+9WHQT8c7QhIXh4yJg/6LTOOQXffSoAcw8qGPoxw7UKCDOPRMrhnqjMswJlq6"
    "O2CegTdJrAy9EoZeFbG11Ql0aPqACFsrOc0ipZrmWk/zXHMms612s0ipjNB1nmUmSm+jwF"
    "2W6JSjZnf/NQ6yGdHsugZyjOjhzGolfKgK3FOBe3VSoO8YuFelDr3tphg+Sq9Zx1+1NlSr"
    "Cxpt1JkPCEYOJhpx0IdnBuZ8oZH189GPiL7wjMkLi+rLiXOMHmaahSPxKn7iZDeOSncTJx"
    "tOUh1eyQgpmu7/PfJ6ChIQ85HYXzyd5T9yfSEqS4prGi94sobTEkgsQzOHmOhla9Zjv7W6"
    "XzG0De/gKHcAtkaNNzxc2tiyy+99hjU92BPldm2x43FlD12HoJJB12xnyIExnHUlWZXpgn"
    "19RVmsTY0MlSNRQww9Kk+zytP8XeVpDi9UmWUvUtW4DN6Wk3JZJMntZXaO28tEitsk41Jw"
    "+ScJmwf3yennAnizVtkp57x3qRnn2LvcPaASNNYyQaPKSVpdTlLQ0P5bMul2lKZx+FZw4i"
    "8tJjNN5FZwhKZxEJ8VQPgsE+CzOL4mnWim1AIOKRqHbfmVeVXNA1Xz4GBrHmj63CDy+UsE"
    "qsbBXE1ZaY6ZnPQYpWkcyuUzEguLuqGYqZ6FxYrWx/vYI+zEO7YkoD/qD/odBjejfCb/76"
    "nzBIXr2ZBLrD+TW/5O5+9+bnd78O6FXT14q5L2RQTPbLHzc95cDVczKeYvjbZx26OSyusC"
    "coHhRsavJb0H5eNSZx8XweK4zaEodFBn1fJRt/+t+wgHnUHeIAz+mXzt9G+7/S/D9s1j91"
    "v7sTvoX6EFJjqsX25K44kWnsnjfbfdg2VoaKb317Dz+9fuPfTmmWm5cyb02f4765L1o61Z"
    "N/D3w+Pw9qkDT2xnqC/ZiXvT7t90evzQnQCo5pbnbvklglJMtzInQAq58lOt9f73jbopzv"
    "7F9r/QQa33v7iLH56uH27uu1/dXW8vx2HbLXbiSRHV4km2bvEkoVwUrO0ye1AgVLuv1rtP"
    "dPGRnOgEseK06jzXVphAvqg3cYREeRPv4E0M3kUrjWwXXZWkVvus3vss4mOXnOisnRYhyp"
    "vfRs0tzFc83axmDw0CrpVJ+HKjP0VCFfkpEfkZd2cVUc9MARsnU5lg48AKnrwFURVoFKRx"
    "SNPcjKU0BCn06j6t833q+2YnJjonECskUVUhElr2SNRJYUAFKhXZlmBaOHe+xUpNUqoFmx"
    "816K7EJMbyUYNhT4e5aDdHDQq7NiNqMH7UloGs181BLtfNqIZ7tQCkkQ2ukN2AbPIw3CGX"
    "uW5pLyVUXgRO/Ba6ag7sYp4QdkSYu1Ze9HC643016ECN6XXg15aD1D3284Q2EakMRcIWOD"
    "3ZjQrrF31z36Wk50FC9U863hGjwQKTX+m4qQBNNHvXM/xhuYB/3Wh2Y0/wpc32yW4oPUEX"
    "t9q6qRDZjB0dGrsWgHlgvXRV6ZfYkw0ZVFwuMzuNSsCFbsylMtSDppuzkBPkUaWmAHedOc"
    "IM4GM81UhW+u+f0Mj/AkMfRVN+e90cxSZh/6OrnOOJja1SUVSYikLlHC9Z1ar8BWvqL7hI"
    "5a0e5pppZto6fZr9mTlPKlrcnpnz7PTTZWDhhD/yjJsPd+1eL6XgrmHPkkBmO2n57VXi8R"
    "1ctFTy622m4uBsyZOZRqbbTbNAqaa51tOscpx/F9Mcinsy7LVIpcztKvOxynxcH01ba5vM"
    "xymHQgngRtIXH+RJsBFb8SSsY1Zpz6KcrRQNTc6btaLzsO1GtegjL2Mdaidnmo005PaQVG"
    "NubJ2aAFqE323Nk9DmaSTDZi1hApW6sAnqwnfmaGp6SezI0ghbpiimApGCNJ+heY87t6bA"
    "lnPpJpdvCdg2zj0rDq2wZ+vIznhuX9nsTOgXtpmdscK2G9mZ3ziD4hevQA41dShoEbIsLa"
    "SBQRVN2GeBIXWxMA2sj5CDTdNGqxlnW6CBQ+krwi8veJJSPKO6YQpU0HDx2MhAifvvlTWD"
    "/9sTuvDZSPgk/gyin2FHKd6qCbxVuD4SuGen8xKI6mwtLG6piqUcLZZzNC/paCKJj7+ptj"
    "HP+rR1xvro6/3gW/ehO+i7mZYiaceeSa/7c+fm7ze9zhUKshE9k6eH9hf2hHugPZOvvTZk"
    "ejI18kzaNzedh4crOCHZ+QItO/cP0BJb7K9fB9fsD/B/hKxND50HyNhkYxvyOt0/9jv3V3"
    "7hoWcyePylcz8E+itE4ZTkobnxQ/p9rMPB+Vp04wUEjUued3ZZANyzuF49kkP5MgGuf1El"
    "8L02ppnG9yjV/gzwVZ5srg3+r6enZ2efTj+eXX6+OP/06eLzx8Ain3yVZ5+/7n4B67wwDU"
    "lzvW5MU7OqZC/tkKLOh9yWq7v8zKng4JeEN9sfwm+v/CF2KcQessGxEyW3AntItccEHO8D"
    "e4n5Nyw8wcbbVm4JMVJlsFYG60ZMrcpoUCsFr4q6rzDqXmnPm2Sy5iGr2RpeP6J1s37XF9"
    "4LxPCgBbZsStAru3gIMoht6DiudXVmWFDMHqPRlBLMGIcR+ykUmZRMQfdKoi1/sDnDnBK4"
    "s5chC5jN8R8OtohmSup9ve+Af1ZXTRlmUNnmm6I/jq60BPI5FZVEsgaK/JXokFUNX1XDd8"
    "8wv28NX1WqrdpSbRbdvsaIT1vnVX/Uvr3r9q8Qr8v1TO7a/fYXsAS5/Kr1TDp3X3uDv3c6"
    "VwjPFyZdY7yVaaj0GoUA7nBqvOGUBFnFpyfsocaVlQ92jgzbzZkqm5RZoNujStjnRQ9WJc"
    "zT1Jp0Cimtt0xyK1CrFLd11gtHpFGZaY6Qqfmt8/wqvX8Fen9fuyKBaIRExf0pj+738uj2"
    "Nbs7IlswOWI9l+tGVCN7VYCUjY/6T71esSywe85ndiBYV5rOLJKOMsUMIiarzLaCYLFdMQ"
    "93x8A2YkyR7xMJmcTgT2+HMmJq6uwxtdCSmAZ5xXrLc7xEM6yZzqyFppbG0GshXkCyxdo5"
    "hpnh6V7ZcM9MOHzAmKDxGjkwkj+AZrL+WR9Eh1dM4NVZ3+yceHk5Rm0HzdkZ734QaxvQsM"
    "bRwERCHcQIy0iIxrvxONCJaeDgECwpMDFmTxGGiI5dzXAxQ5M/XrkjsF6G7lrwfgg8cL3O"
    "dx9OGY/qYjyiljE1tlZwhdS11kD+1v2f9v3tFVoZ/2a3COi3uj1QbhkmuMX3/wYe8eT1md"
    "z0up3+4xVy9/Mz+dbp3w7ur7zzrB4ar63KD6uiw4chj0fvDpn5jdIpjUudZzhxs25z7CY6"
    "2aOljTA2TvKKO+ozMMGxhuBnMmCnLWVn7W3nbsCLzut4TnnR+duOV27eferVmYc3951vg7"
    "/BUwu/0Vd48tT/W3/wW/+K8aXc0Wers7n0YCJvXrY6ouO06qQ+hH08TvFTyLaMC0TNs45X"
    "4Q6SInhst7FiPahbss67y7CHrnA1nGu2k6aU3GTdTZCrwrsyhXdNk0LVZyFYVybeKo1emd"
    "llKh8rw1zphjlBTVcUU4FIGedUUk5lP649mnkBYyrFabNSnB4quNLGefciKgHbm6CjgzwP"
    "NiIr3NjK66Farwe52reuUTlFmJDwefgCfTQHaDH4hTrGZNeCiX3eSYOOzjQmHgx2O+Lkno"
    "M91lFTsWJckcOOsaEFGZXsXTfevdvbvdtZUzFThSZL8MyKaPLIm+EEYKUDOiD4kbL/bIa1"
    "K/TWkAtA0o3NO95TXNjCg39zED8J2xbMOR/4ba0ggt7LoGrTOXZmUBJTG9NlNNf8FRrxAn"
    "FDTHR7BK5mI4vN18oetdBI19bs2Ri/sPOkBf1AnD1riEa8m1FWJvu9fgM4uz2yZxZdQbHO"
    "lWU4DiZ+VgCGGbE11xHIIwaHkhb7HNc1TkMrar2C8x38xTpgp+diAZ527Ds0NDHp5NV998"
    "/lfAGedvCV3EqKnBWbHPYBbbfIXtDFnL5h3c3iT7hyFT6Yf/xqZkxm0ISjorEfmZ2oIHRh"
    "jCWb5T+cQ8+wSWQtUE5bdXHays5jmg75IeQu3droWMjmmGNyTFgc/U1QMPo8aN9AdM+LoH"
    "ueja73Ki3unL3KDTvnR1BiFvLLdvo0TcoaWkblzi2M5iprX/2t5Il7vOgVnCBUNph8q4EY"
    "9LGjolCMNDlMeDfqCxNLTNAa3rQfbtq3nffKiDZYYPIrHR+lyFD+q0JC1D+9hpsToTEZgX"
    "XMJQJkOHieUn0inpTsigkJbABOyIUbECksPLGWhgN/e21TUqBVPFiZyc/8oud8K6iMZA2R"
    "T1RGsn1mJHMMJyuDUDrOAUEDEa7ECXVpSSXA8po3zsH3ohC2FznYXiSxFW4AGRFFIFSSSq"
    "0lFeXOqDJj1Ek6qXG25oflAv51o9mpNp7o60IyysRvWSBbs+12zis5uTYHkBNcizu3OnC5"
    "wnvsiQTpCZWTQknJnVeXgXm5gEtDySRKJkkhayDHrGSSg5RJ2CXuLFMsJDmV6wKKBmJchq"
    "VKCX1K6KsHA9sIoU9kpGRmWaRU01zraVayvZLtlWxfSLZ/girLt9r6KEWwD961itVgYq2H"
    "utd8o2j/C11BLvc1VG/WN9kC0Qu1eLI+1n1SkN+tqwJiO/wo5XpYVzHaW3LJ2zzTI2vTFX"
    "64R1EatHAlJ2L5odAAT4OQIq9lOrPFyZrk1HZ6cv7p/PPZ5Xng2RY8yXNvS3q2zbCmZ1yN"
    "mcAKNApVlX1CsXSKpduWpWsv2ZRYxr95UNIN1VONNslGuUyeoWPiGM6aAaMXtt1AWz/wxG"
    "fBLKxjPIdU0BPMWbEVjyNxGAO35gUyISUqhM4wmrlBlg7r+cWic9YOW9jP5ryasSeMCGJu"
    "NPsVp1p39j28ZHpoL6qv5ETMrBuD9aOyITeGuzWmXmhrUbVvSFGO5ncz5HtTqV8WKXZ3mV"
    "3r7jJZ6g7rbL9MmPhqGTIgx+kaaL+oRM0+mWkmjCBliROIGoj0yennIvbO0885iV8/J6qW"
    "0tSUrzllYWk6T3f4BqOzQiv5LGcln6VYOyd0IYVvQNDEFVyFxV5jPOrQN6eIKF8b02wtRZ"
    "SsScL0X09Pz84+nX48u/x8cf7p08Xnj4FUnXyVJ15fd7+AhC3MRFLknmv6NpX2ImTKTFZr"
    "M1lEVpCcY5FSTXOtpxmsIttYvG2Vmfog5tehr5gM5eXEOF0pxaAbLSy6iPG6Y7K7KUaqdl"
    "Sdd5RX02OLQ1OkVLNc51l+19zbB8TwSOSJjui0JTAVqRSo+VY6D60SrHSNywjYihnpxIWV"
    "nu6hknzGA0OfFM5pfKjoZic1fudcGpEsqimWTzHHahGTZ5jetajlE9q6pscVhJI5lGfX42"
    "Fl4zVPyncF9kNwHbcjMWc/2Mhmw0JyDPBQCxOWHKMBMdeMxEYuv+4l77PSLZ/7Hn6z5VPZ"
    "E5U98bsQEZXStOFSg1Kafh/TrBLZ7UmeUYnsmpXILhR90nLZCYJRYea7GN89IGGoB3jmeW"
    "ztMeoyxtXGEwtHGFe3hcvb/MRZW3Y6gK8cZv+yGEtM5wsN2k0YY8SGxRbwzsEfSbZ776Mr"
    "rrteZ1we1+3O/xZGmgRhA51HqvXqSwlw+fVh0N/s1pcW4qIbbHf/lwnYh1xtJA1mgETgzX"
    "x4P9y1f48jf9MbXMc3AXRwHXfgeWFn1dCkU7qUn4pUYjUdO0wHw9Igso6uAlEDD59KvFzD"
    "VSsJdYSqcV6YlSCt9C0NF8Q9llq2nq9AtV/W9TAE8GzpMGIPo/qulf9S48wOczupIm3lFG"
    "lL7O0kZH75tYJan69hP4e4nTdXPRZOswLanp00OLGiiilanGTZxQKanFjlx6KmVL+8mma/"
    "hkoVMGl6/bnKk8kE2zY3dAbZP9IMo7t1JhngmVDT8VBRFZnZFJ3OakZluHuveQNFqEqSSV"
    "pYs9MqdOaFZPoUSnQqIjoFx1EC4w2FuOxSPVzrtrabJDxpxF5ha7tZFkmVK3Od59ljX1I4"
    "gGtKTayRrBMzJItN8JjRNWpOrweDnjCd191YBGT/6e66c//hhM8ja2S4HHZKLiJ/a4xTEo"
    "9l308xssZdUpWwAcoPozpnfUd7eZF11Y/QKECVY8s+HVvCvFqJVVwCwA9+Pw3FNrpza5Wu"
    "zFN5phWWCZShBdRLkbCYgp5C2GLiIi9EGeiFWF/sKfd+9xQ/V24OWc3x2rcQtVznHciCCd"
    "TgP+81Rh9Gmj2EXzH6McNBqOJBn8kz6TpojKcGsXkqM0bkGJNX7LTQamZMZkJC3JlGdBg5"
    "nvSMJzpzmxPKv2y8dKJfhCYagY/5CVya+A/AQIDZ8NH+/XRroFYDY8JPvGMMg455PAE2X1"
    "rwT/gQ/iv5J0NSNvzGfilbo+73uoMaZBs9XKwEj/ux5dTSiSdfY1/g9xwZp8QRYP6DH6KX"
    "3r3t9rFrTjqlo1Q6yne/GPcgnHjnrpQQGJIoAVDpgeugB3av/BTD9cNcM83MNFsRsq2SbN"
    "VMdeTl2Do7/XQZZNWCP/LyaD3ctXs9lThr1/vt4NStLkO9ZSKYGK2a6lpPtUqe1ez5jUg8"
    "EpKJSLWDhHI4MyuhWBZFbKkQWYFS7Zw675ytbj+VAO0g5jaqyJLbv7ravQc0w6tZhgW7Q5"
    "bzhOEkZaq9DkpJHVnN7B71Oj8/XiETvzjPpPP71+595/YKubkY9Gdy3/naa9/AIwsvTG0C"
    "zx46Dw/dQf8Kedc8e/LY/vln9jfYUJ7Jl/t2n3U5tTQCffa/tL907jrwKDRgPZP2zQ3r58"
    "pzJ/VG+nsw0tp1u5BPtF1AAXCSl2Y7ocRSlZXKZ4E0exhR1RcGVaBSbGWsdITK11g+p668"
    "ayqC1rPuysatCVQKVOWyVC2gW1xS5dxQzYEzxwMMoEpCK+2a9OR1c5iQbvRMiiwo5e+1T3"
    "+vlOuqBGC/hj01FFrxki4AriqsWnJh1XQetgR8lZttBsoqNbYMwtmpsTMOCFfwL++AKMgy"
    "1FNPsPmMEPQkAr7sE1D/qdfL82ZWCS62T95Qrt83+yi2tI8yfL+9t63C/t+MYPjqUWxOLU"
    "DQ/UMbsfbH6HGGEcEryGzOnZxnmg0+1EuCoFv7J0RNHRyvCYYEjtoaLZZj07BnWEfcouWW"
    "kXZmeM0J2GPowVMypyQi2OvQKk9kvQTGFsrLE6mZaWGcj/iPDDe8kKIRXrt5NrbO74+CeS"
    "2REy8wsfUG/S9+83iivJiaDnbTJAl4dl7CkEIlI9whGaFykmy4hZlfX8MXi85l51ikVNNc"
    "u2lOqDzfJ3KwS94MR/PAT3CQkbf5HKTYrgjfSF9eGEvmuJFxXuJu/ucCk2jSKHTtVttBH0"
    "ahzD1CjF+DUustIYrPsNGIfwrWRz/yUDiXC3RmFl1OZ0hL4yLf5UMgxpBXGPowgv+NfkKj"
    "FWNIR0DJmdEVY0BfDJOxJcggLR7yFxsATnE+tPvC+3BgXBcWfQM6Hhr4o1d4CBp5hYfoyz"
    "OBaEJeTzPMpw451NGKWq8273abMEFRqzexMJwnlYQJiiNhmBhfbJmY1C49qi/stCVUIVEh"
    "fk0QGby9OhyvpYPRUkgbIUTsISwNTljYUynao2L+c0IHdUb96PG+2+7BPjI085k8PF0/3N"
    "x3vz66HnLLcdh2i7k5OS3iznaa7c52mki9rZHpkt1wMvsgSlPnqdhyA5TvM8jvLBmEA4IG"
    "wnt6UaR+BWuVfb5cJCpYCFyBiLJvDEgH2adRQGcBHbtio3ToZtDrMakKPR/dPB/FpgSYXB"
    "lFkd9+/2qiCIczXhqmYxD7GIZ9D86mEuWRKmJZafkcUfiRUd2IlEp1UzvVjRj7SJwt5jhC"
    "pia49hOcnN38tA4+zVY5HbaazJOqTsnyMjpYeA6/wJJOkiEQ7g/Sj/WHVNXR/S6OIIh+W2"
    "zHS8RIVTxpnefZwm90u3TyIqWa5TrPsmBJkJILooRqjus8xxGjgKQtJ06oAlhjqmmDvEpi"
    "GiFRaKoAy+pBNTXZXEgRErVEY2jWrHZlI0CtRcx6fLnWoYxgubGrKiCwwoDAzMKX8uBuX/"
    "ryUMDNLn6ZAS67kMpA1uvmIC+uzaiGt3YBSEPWvgRgmx2blpCCCsALXH4JwHKPV9zzOmsm"
    "vBGBqIQqJsWiiCWrEUvFENeRkSgtgLhkV293aWe5egcLf4OrNx76202i/PAPduhe7flBu+"
    "VRNDRe2gaBFzxsAS0XP3Fv7BdqIayxFt791fKctcEbeqLNFxprfYxG7OFQc0aQoE7TbUTo"
    "aoYtnFO7+D2+pD6e1MrtuC5ux8oBVjnA1le4qNoB1j83ZUCO0jSuMsnnIhB/zob4cybEkk"
    "6wcbLGIX1yWWg1X+YsZ+9dmhcsvMv1gp14KS6KTofXvHFel2dFDu6z7IPbe5U2B+xV7hS8"
    "GbbhpNy7mV5IIUFjXJBOT84/nX8+uzwP/JCCJ3nOSEk/JF43crmQgTNKogCNA6qchzOhbp"
    "KbgEWdLadZpFTOIHWeZVcpIDvDIZWa3TrPLk+mIu3nI1Ipm79yS1FuKYeFpnJLUe4TNTIn"
    "KfcJ5T5xaKhKuU94HFMJqDbbd0LkLKXt+zF/FZ7Ta8fsvmISsWagLkbSa+syIOLG91tt3a"
    "CDtNLkxyJouS4NHqqFvBqGulYw+/EvdIXoiwNp4hBP5gZJ20wKkVhIc9ykbTPWhv2CILHw"
    "chG4HBjgRUC4ewEbMumuUH73KT4I/xv1BoJf/o+YV4LyFqiLt4C3LpNKpHTEveZ52qPDPW"
    "nSoAV1kLLyKCvPwQD6brFsB7Spt9cevIdDcE2B3doj+Kb9cNO+7cg5BJfH4d1BwrsUxu7O"
    "S4SXzc/RpTOmfwz9jHlFvFR5bt+VZjgMUMj/O8YI8rjw7L3wD8ijO8GQIxcy5mJIwgs5dP"
    "Ef/MHKWGD9Ct7OtTVjy0zGozGmjExN/JeljTkDl+aRuqdRJb1PI+mJdKz5ZkZ9iVXK26Zw"
    "kw5NAp7td+e2bqBbYyWJJ1/ZT5NB12/fQHzLT6xnL8f/xGmK62x8IyQNhPisUG7ms5zczG"
    "fJ3MxwwyQhzi6h47dvBL55/glVFNCZOfOUTMDZYPvtFdhbgK1867aaikPzy/GYVckpDqnU"
    "9NZ6ejXHwfOFlG4vSqKUUQntXh0S2dbT+teIDROR46UOxJBMzW+d59fUbGeILYum+EvlBS"
    "1GqRoX51WaaJTQM7+PQrTtXmFHKTpR/1WrgFpUi7TdqBkdEMz27RqUkzo2jTeIekcrPJ5R"
    "+nrllhVzH6+RSadJHecW9JLaSq8zT4GtNJQN0VBuke1Yce71v6gc2KpzGcY9QrE/vr1K9V"
    "3ZrLujOUsps3xAsBWeNePiyoZTmolS/JOUalkj9irNqz8b4JCicQhfFEL4IgfhiyTCIkNU"
    "lGURqZR7Sb57iYdWEmBpD5Pfwp4OE9iN7iXiyqqTh0mH6AvqfnhCogretQqIVDjaeKNM9R"
    "ukBWNikBdYAq4cDjV1cPZI5hr7CY1sPLGwY4+QZoF/iGZi3S04zbh6qOj8Yli2c8UpNUhl"
    "ZmI0ps6MewUnJbK9j75ZnlNSV12krqUlVZTUa94IS+QebmZvKyURzi6BGSHZfxXM97mVK6"
    "l3qZJtfA/aBcMeLrSljVOujWtKTayRjJsjSheb4jEjrGqDBU/2O6/Xg0FPmNLrbtx14unu"
    "unP/4YTPJWtkuPxaUlx2YdtiWwmEalfVeVd5U7WapUQgZfMGIlXjRPdKlCPKO+n72FA1Sx"
    "9Sh5TpZehnZLQIBXJhSGat3yETRh0mYJc8GOl6nJ10M75eLEU1E1GZbdTMRBR1xYzd+A3C"
    "bECbAbHT3m8+Ro8zamNEX5BGkDaZ0CVrNKWIjYIMwtUh1NKxBX+4yeTZozVagaplZRkOxH"
    "F/GBn66Md0E/leRq1LGBAchZFxvB/mravIqDtmuo8NIy7fUnPqx0ZS+fobqRsT12lR4EUq"
    "lUhNxUrtLVZqvB6yG2UuqQuJUClNiIQmBM4NGc2u316pdXdQ6yqBeZupODiBWYXzNHp6VT"
    "iPCudRG0aF86j59ffvq7FYbMXWiJRqlus8yypoa192tboZXOq7iXbI165SildnSsnAnH0N"
    "3jH5cCRysCFgV5t2WGdoUQeTyZot6KO0vMNii1Zu4uGwrV9tcbOV6nGmOa5ByPHSxCENzZ"
    "dukm20JDqPsWTdtdAKmq4MZ+bmC+Z/TtjngknJcI7R3/DC8Tx3U5MQVztUakJiPhS8BTzi"
    "6YizzCzKwNIMA4sjxwoFBA00B5ycFipSeppTpPQ0wQelFoLNsbbsuwDs/tAtxGWe5HCZJ0"
    "ku0z8YZSCO0jQQ5/KLGuvGFNtS+f9CigYCXL7VMCtAM9uSlRmgKWfLOhxNgzJl1WYqDkLp"
    "s5OjYnmySxtbxmR2lJY+xn2TK6toYZtNIkr2xJYcC5hpHkrlxlMMQ96ZU1vfzHIMQ9ks9x"
    "u2bEmOJULSwPv09OKiwIXKWuVkhL5IXKlsU0kg7DVvILqVsN1sRAeTlFszm2OJkCj3G0me"
    "5V0vsz//P6k/DvQ="
)
