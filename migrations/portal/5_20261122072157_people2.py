"""People2."""

from portal.db.migrate import run

UP = {
    "sqlite": [
        """CREATE TABLE IF NOT EXISTS "partner_interest" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "business" VARCHAR(200) NOT NULL,
    "country" VARCHAR(2) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "message" VARCHAR(1000) NOT NULL,
    "made_at" TIMESTAMP NOT NULL
) /* Someone who would like to hear from the vendor, and is no partner. No account comes of it. */""",
        'CREATE INDEX IF NOT EXISTS "idx_partner_int_made_at_1f2a0e" ON "partner_interest" ("made_at", "id")',
        """CREATE TABLE IF NOT EXISTS "person_passkey" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL,
    "credential_id" VARCHAR(1400) NOT NULL UNIQUE,
    "public_key" TEXT NOT NULL,
    "sign_count" BIGINT NOT NULL,
    "is_synced" INT NOT NULL,
    "made_at" TIMESTAMP NOT NULL,
    "used_at" TIMESTAMP,
    "challenged_at" TIMESTAMP NOT NULL,
    "user_id" CHAR(36) NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE
) /* A key pair that the person's device or password manager keeps; the portal knows its public half. */""",
        'CREATE INDEX IF NOT EXISTS "idx_person_pass_user_id_b63818" ON "person_passkey" ("user_id")',
        """CREATE TABLE IF NOT EXISTS "person_pending_sign_in" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "made_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "mail_token_id" CHAR(36) REFERENCES "person_mail_token" ("id") ON DELETE CASCADE,
    "user_id" CHAR(36) NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE
) /* A browser whose person has given the password, and the second factor not yet. It is nobody's session. */""",
        """CREATE TABLE IF NOT EXISTS "person_recovery_code" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) NOT NULL,
    "made_at" TIMESTAMP NOT NULL,
    "used_at" TIMESTAMP,
    "user_id" CHAR(36) NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_person_reco_user_id_69c2c3" UNIQUE ("user_id", "digest")
) /* A code that stands in for the second factor once, for who has lost it. */""",
        """CREATE TABLE IF NOT EXISTS "person_sign_up" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "business" VARCHAR(200) NOT NULL,
    "kind" VARCHAR(20) NOT NULL /* SERVICE_PROVIDER: service_provider
CHANNEL_PARTNER: channel_partner */,
    "country" VARCHAR(2) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "made_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "used_at" TIMESTAMP,
    "partner_id" CHAR(36) REFERENCES "partner" ("id") ON DELETE SET NULL
) /* What was written on the sign-up form. The link in the mail makes a partner of it, once. */""",
        """CREATE TABLE IF NOT EXISTS "person_totp" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "secret" TEXT NOT NULL,
    "last_step" BIGINT NOT NULL,
    "made_at" TIMESTAMP NOT NULL,
    "confirmed_at" TIMESTAMP,
    "user_id" CHAR(36) NOT NULL UNIQUE REFERENCES "person" ("id") ON DELETE CASCADE
) /* A person's authenticator app. `confirmed_at` None: its secret was shown, and no code of it has been given yet. */""",
        'ALTER TABLE "partner" ADD "status_at" TIMESTAMP',
        'ALTER TABLE "partner" ADD "requires_second_factor" INT NOT NULL DEFAULT 0',
        'ALTER TABLE "partner" ADD "signed_up_email" VARCHAR(254)',
        'ALTER TABLE "partner" ADD "status_why" VARCHAR(500)',
        """ALTER TABLE "partner" ADD "status" VARCHAR(10) NOT NULL DEFAULT 'active' /* PENDING: pending
ACTIVE: active
SUSPENDED: suspended
DECLINED: declined */""",
        'ALTER TABLE "partner" ADD "signed_up_by" VARCHAR(200)',
        'ALTER TABLE "person" ADD "has_second_factor" INT NOT NULL DEFAULT 0',
    ],
    "postgres": [
        """CREATE TABLE IF NOT EXISTS "partner_interest" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "business" VARCHAR(200) NOT NULL,
    "country" VARCHAR(2) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "message" VARCHAR(1000) NOT NULL,
    "made_at" TIMESTAMPTZ NOT NULL
)""",
        'CREATE INDEX IF NOT EXISTS "idx_partner_int_made_at_1f2a0e" ON "partner_interest" ("made_at", "id")',
        'COMMENT ON TABLE "partner_interest" IS \'Someone who would like to hear from the vendor, and is no partner. No account comes of it.\'',
        """CREATE TABLE IF NOT EXISTS "person_passkey" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL,
    "credential_id" VARCHAR(1400) COLLATE "C" NOT NULL UNIQUE,
    "public_key" TEXT NOT NULL,
    "sign_count" BIGINT NOT NULL,
    "is_synced" BOOL NOT NULL,
    "made_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "challenged_at" TIMESTAMPTZ NOT NULL,
    "user_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE
)""",
        'CREATE INDEX IF NOT EXISTS "idx_person_pass_user_id_b63818" ON "person_passkey" ("user_id")',
        'COMMENT ON TABLE "person_passkey" IS \'A key pair that the person\'\'s device or password manager keeps; the portal knows its public half.\'',
        """CREATE TABLE IF NOT EXISTS "person_pending_sign_in" (
    "id" UUID NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "made_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "mail_token_id" UUID REFERENCES "person_mail_token" ("id") ON DELETE CASCADE,
    "user_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE
)""",
        'COMMENT ON TABLE "person_pending_sign_in" IS \'A browser whose person has given the password, and the second factor not yet. It is nobody\'\'s session.\'',
        """CREATE TABLE IF NOT EXISTS "person_recovery_code" (
    "id" UUID NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) NOT NULL,
    "made_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "user_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_person_reco_user_id_69c2c3" UNIQUE ("user_id", "digest")
)""",
        'COMMENT ON TABLE "person_recovery_code" IS \'A code that stands in for the second factor once, for who has lost it.\'',
        """CREATE TABLE IF NOT EXISTS "person_sign_up" (
    "id" UUID NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "business" VARCHAR(200) NOT NULL,
    "kind" VARCHAR(20) NOT NULL,
    "country" VARCHAR(2) NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "email" VARCHAR(254) NOT NULL,
    "made_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "partner_id" UUID REFERENCES "partner" ("id") ON DELETE SET NULL
)""",
        """COMMENT ON COLUMN "person_sign_up"."kind" IS 'SERVICE_PROVIDER: service_provider
CHANNEL_PARTNER: channel_partner'""",
        'COMMENT ON TABLE "person_sign_up" IS \'What was written on the sign-up form. The link in the mail makes a partner of it, once.\'',
        """CREATE TABLE IF NOT EXISTS "person_totp" (
    "id" UUID NOT NULL PRIMARY KEY,
    "secret" TEXT NOT NULL,
    "last_step" BIGINT NOT NULL,
    "made_at" TIMESTAMPTZ NOT NULL,
    "confirmed_at" TIMESTAMPTZ,
    "user_id" UUID NOT NULL UNIQUE REFERENCES "person" ("id") ON DELETE CASCADE
)""",
        'COMMENT ON TABLE "person_totp" IS \'A person\'\'s authenticator app. `confirmed_at` None: its secret was shown, and no code of it has been given yet.\'',
        'ALTER TABLE "partner" ADD "status_at" TIMESTAMPTZ',
        'ALTER TABLE "partner" ADD "requires_second_factor" BOOL NOT NULL DEFAULT False',
        'ALTER TABLE "partner" ADD "signed_up_email" VARCHAR(254)',
        'ALTER TABLE "partner" ADD "status_why" VARCHAR(500)',
        'ALTER TABLE "partner" ADD "status" VARCHAR(10) NOT NULL DEFAULT \'active\'',
        'ALTER TABLE "partner" ADD "signed_up_by" VARCHAR(200)',
        'ALTER TABLE "person" ADD "has_second_factor" BOOL NOT NULL DEFAULT False',
        """COMMENT ON COLUMN partner."status" IS 'PENDING: pending
ACTIVE: active
SUSPENDED: suspended
DECLINED: declined'""",
    ],
}

DOWN = {
    "sqlite": [
        'ALTER TABLE "partner" DROP COLUMN "status_at"',
        'ALTER TABLE "partner" DROP COLUMN "requires_second_factor"',
        'ALTER TABLE "partner" DROP COLUMN "signed_up_email"',
        'ALTER TABLE "partner" DROP COLUMN "status_why"',
        'ALTER TABLE "partner" DROP COLUMN "status"',
        'ALTER TABLE "partner" DROP COLUMN "signed_up_by"',
        'ALTER TABLE "person" DROP COLUMN "has_second_factor"',
        'DROP TABLE IF EXISTS "person_pending_sign_in"',
        'DROP TABLE IF EXISTS "person_totp"',
        'DROP TABLE IF EXISTS "person_recovery_code"',
        'DROP TABLE IF EXISTS "person_passkey"',
        'DROP TABLE IF EXISTS "person_sign_up"',
        'DROP TABLE IF EXISTS "partner_interest"',
    ],
    "postgres": [
        'ALTER TABLE "partner" DROP COLUMN "status_at"',
        'ALTER TABLE "partner" DROP COLUMN "requires_second_factor"',
        'ALTER TABLE "partner" DROP COLUMN "signed_up_email"',
        'ALTER TABLE "partner" DROP COLUMN "status_why"',
        'ALTER TABLE "partner" DROP COLUMN "status"',
        'ALTER TABLE "partner" DROP COLUMN "signed_up_by"',
        'ALTER TABLE "person" DROP COLUMN "has_second_factor"',
        'DROP TABLE IF EXISTS "person_pending_sign_in"',
        'DROP TABLE IF EXISTS "person_totp"',
        'DROP TABLE IF EXISTS "person_recovery_code"',
        'DROP TABLE IF EXISTS "person_passkey"',
        'DROP TABLE IF EXISTS "person_sign_up"',
        'DROP TABLE IF EXISTS "partner_interest"',
    ],
}


async def upgrade(db):
    return await run(db, UP)


async def downgrade(db):
    return await run(db, DOWN)


MODELS_STATE = (
    "eJztXVlz4za2/isovySp0rjaa/d4bt0q2VY6SmzJ15a7kxlP0bQISxhTgIakrCgz+e/3AF"
    "zEXYREShQbL902iQPQH7azn/8cTJnl6OZh5x1T5+AC/eeA6hMMP0RftNCBPp0uH/MHjv5i"
    "ipb6zCCOhoOGL7Zj6UPe26tu2hgeGdgeWmTqEEY5wdcxQwYx0HysO8hh8D8ZjpHF5i34Ed"
    "ND1IPOLDQc63SEjRai4lcDm9jBBnrBr8zCiDg2suAB5b0iTA37kI9usCEMT+ioyoGe6BN9"
    "nuqWQ7GlEeMZ9RjFaE6cMdIpetaHQzajjnhDbKQDDkMHsVfkjDHyXl4gPtYC+hvpMDbyek"
    "M2xjYM2UI2g/+QweBXyhzEp4XTP1Hb0V9fEbNEbw5jJu+Zj+8OMDlEX8WHoMgXQl/wKQ4H"
    "wnv8HXyZCXSH6JlibNjet06xNSG2zf9W0drCugFw8g4c/Q2+5gUvGDXE6IAk9GIP2ZT3Yu"
    "iO/ozGzDRsD3FoYgNumA7hu/lfYLeQbqOpqROK3nVzht1Jm1Hy7xnWHDbCQGPB1P3jn/CY"
    "UAP/jm3+638OXgmGjvnPB8u/S6w3sergZ06Cf59aWHy97ffiLWg6M02+ahdTsWgPRGNYqO"
    "KXP1soMsLQJFhMIG9W/XDLBbOl8crokzecvmmi28jJ4X63eK75tI+P3esfRUu+R1+0ITNn"
    "E7psPV04Y0aD5rMZMQ45DX83woCGDjsydKLwT/POH/+Ru4jggWPNcLB6jOUDA7/qM5OfSw"
    "f/8zqjQ7GfvWPuDVsUm4cENjfF8//1vjJEoWm9/kB76Aw07SBxonlAhc8e79EQUAXECHU4"
    "uP/50+13iY14esAHuPqpff/9yfkPAg1mOyNLvBTIHfwpCGF/actZXALuTmcU8GsAzCETnA"
    "66SxED3fBIDv0f1gHff7BEf3kJ+GD6cG0X4EH3tvMwaN/e8e4ntv1vU+DUHnT4m2PxdBF7"
    "+r07HwzuM/euCzpBX7uDnxD/Ff293+vEZy1oN/g7331wRzpMo2yu6UYYE/+x/0hsVH9a3w"
    "DD5MRejXUrfVL99rFpBXj2cCIPJvrvmgm3ozOGX89Pcyb2S/tebJ7z09hk9bw3x+LVnxFw"
    "o4ds0cMqSrXBoeUdSXVBe5NzaYlp5NYsCmn0qlWIRhCNMgZFIY2xEwrTGKYOszTZwzVK1c"
    "Aj9ui8wBF7FL8Pl0csf5UGtOzSXdKohZuGp/hNeuH6VA1cuMcfPhRYudAqc+mKd1GshUQs"
    "A3NAsBbCNVuvUYBPi+B7mg3vaQJdLskkwf35od9LB9dvHxdYyNBB/0UmsZ2qVnFIUnyZEd"
    "Mh1D7kw+5CQuT4RGQXH+Lvb9u/xtG/uulfxs8U3sElTAWX3F/fQqIkf/CiD9/mumVoiTfs"
    "mGW1Tb6aHE/iT3TKNVzeX/xnK1At3rnM9EA3zcVBiuox8r6Vp4H02XInaLpSB9kOqcFeGH"
    "tDhKJXMpoBVBdC5efypVxh5Sm7PK7KdvV8riqRN3Q1eBNozBVovBtmDXFSGbmVEVdr0jLV"
    "NjuWiNZQ49T0xs5W1BD6TjgACXwvyahLnQwF2ZIoBi+hlZ17H6q6WUb8C/7y1+Pjk5OPxx"
    "9Ozj+dnX78ePbpwydoKz43+epjzmRcdj93e4Po2ccfxIR9TLkOW4MTgbzr4pulpiCdXs3G"
    "erMB3+Se38UnICBRmG+AuYZ/nxJL9vxJkKo5WPMU0hf8o+ROnoBGob4u6rajGbMUmTkf9y"
    "WVQn495Ic6HWLTlD1vImQK+/WwF5wK1mY2tlLUGHnwxynVDKw3A2OsG0J8k4M/QqawX3P1"
    "m6a2wQ5IoVYzsf5MrLkTEqRqDta8h129kuQtvCRSuK+59q3hGA4RSfYnTKWQXw/5GTUJfZ"
    "NFPkylkC+O/EbmhIT+OTlnfYoHDP4Rs9bl/q8gIKRMUtRssK8q5+XT5fiWPg8U9jGNO/z9"
    "rr8yf3XVfrhqX3dc38ySjDQWM2ZDJ9tIE37fyjXSuC0ljTQuEfdV9o0hS7NJC2F9OEYMlk"
    "MLjdlceG/DX7LwLS02Av7tnbtwp5pjyux7E8OLB4yk4SVCpQwvyvBSk+tAGV7qOhvK8KIM"
    "L9/iHCjDizK8fEvIK8PL7rBXhpddz4AyvOxw9SvDS41mQhle9lcZ6mp3NleGLvvZRzXQam"
    "VoRAtWuTLU80gnQsGX6bBOXO1zrip0ZOmTCdYCz3WfZqVO9EeLTdCzTWDanxGjLZ6ywc8d"
    "4TBmcB2mjnh/riP5fLw4RIMxRhTPse2ITBEiscNY57kcRjPqJobAIfd0Tp3UmG515I1SQo"
    "hv5D+oFAcNSXEQzGgU8/wsBwGRSnRQ60QHcFAkpzY71M5r3sBQxrNCoYxnOaGMZ8lQRhs7"
    "2osUwEuKBmJcSbho3WKn6ns4ScQ7c15AEtEQiYIzTRop4G7xI7MwGdFf8KJ6h4t6ALuJy8"
    "U93H733avBQWLploCsL0k0FNbQbs3AdDeByVnynYxgV1yga4P0hKd+esCghwt0aTH6BxA8"
    "EPOdy1SfmWm00J2pO4TOJlzaEgn2xmQ6xQYSmfy4tPWOqcFAlmrxXIIUvSyQbpogjDFkw+"
    "IDsjRfmF18wgYuM0r+quTuzZa/ZLOOlJtvZKeqqKqTYVg6fUtC+zCBLZOpovVpytHM7hZe"
    "VzV7cvzxPFDG8l/y1K8Pt+2bG2l9a0S7mqJ/S7NWeB39+Ms9NrP8j9K1fw25s/+s8qKF9Y"
    "3hDEpNPBy8y79wfc4s3HrllfvAJlhk7IUbac5mpoFM8saT6aIx1i30yhWdTnCPudpMwvPw"
    "+prKQ9RjvtcoGkJvNr8809xMqx1KUks60Q2sqeSv6mYu7WZuvmrnZWYTCltEBuMwjcK5GM"
    "7igLOk9JQhkiaiXATjbITj+OKJTlKcf7PRDQiaiO1ZkYTC0Cob37NESmG4mm3gc2QwDpFs"
    "D+WDqi64WELRD4WOCd4sO6noh+RBEWJiZIyBITJlDqydOXAjt5nSHTwOsp07CokjBRV/FD"
    "FrpFNiC8nS9Y0QQWVBLsALn/PXRWJAnjbwDeMpyKot9NO9aEyGQmP3TgzxFOaB+/BaKdVQ"
    "tjCepDzCIdbe8KIEgSRewMPCfPMqYadZwo5tzlLiOHIs2V77xqkhyy+IoOTIijNKh866KM"
    "a+PTAVYp+kiTCfnRViws9ymPCzxCkSpkNX/ZsbYGnQ08HV00FsQrIrAHTobJKw0EZmZh/q"
    "ABw8dO6/dK862t19/0v3unN/4d/fmn9/P1GAqtfr3Gh37ftBjzfhtdDgftBCnIz89im0e3"
    "I2z77qBg66ne3IViXrBrjQ8wejUud/mGaLCD8OrrYDcfk37HBmWZgO5ZZxiGaLKHce77eD"
    "8kkBkE8yMT6JQzzHLzZxpNZxiKRxKphKGBm4Ep1Zhjp89c25pN4i2m5QmSTmB3ed3nW39/"
    "kCeVkonmj7atD90uFCMu/viT48PvBGnWu4Wmc2b4aNJ3rdubrp9vhDA4NcTd2AWnn1WSHl"
    "WY7qLH3i1lCdRQhLUJ7VrNrJvuvOUuZY0qM+StW8CjbV+NWTEWxtbTaV9a6P0TUP7mqunQ"
    "A2aUtWCmkDQa/CpGXhf88IHE+ajWFwQ3sV1cSS2F8yZmKdZjirZXYSm4UX6KUqHiB4st0L"
    "5LLfv4ncHZfdWNhw7/H2sgM3uZgWaERcH+hkRDex4csnTBL8EJVCWwLtqAFBhluKUipbY+"
    "34pbVcRpWDqL/O4w6iEUUSe8N0Q5jaUzLg3ezfhVwIIm5MhT/a9g2RG2H14PbScKiAfQPm"
    "bVOooJfHaUORAgHu9XVDfPwumngu6VQ3F3ZqDnwJiB7tQif3Pi6g7BoBEvhciU6auob8Qv"
    "UT/teWglRXdNVUvJZVSjcEqxN01CSopNzYQhyWnz09HU8/PVRxbtTvryGHmqTDX8Bspnj8"
    "hRnRHJc/l0nRp0RzgtZFgn4xCIoOL93rB9zaLfQ8nTra0+z4w/H58yHqOtzSYCPd5qmWxD"
    "jo+2eeGu/5hxYCQsJfOCDH85CgIBtTy/vNTY3F23mBvS/ENAHU1Pjf3X6NCgXeHx885ShW"
    "raLbICMvkLEowksK5ecYwzfphTEmafkws8H12zdw+R4VcSM6yvYjOko4EhFb8451eTV1iF"
    "BpqiU01faQ8Z4TeP/80O9l2MMCirh2msAN/V9kEnuPWe00uDkWEbj9Rfz9bfvX+Pq+uulf"
    "xu9F3sGlMhF8KyaCiBwrCnCs4zcTpVTTXOtptvA7iG/r7OYopfKPqvMsm7y8CMis68xznF"
    "bNdJ1nescpOfdnZiUycu64UmEjMeUKNElAQyQKzdwkpzO7lDyczTL8tWJpOEPLKb2AQsqx"
    "WgKoxdPG7imuRQr1ppyuZUBbuOrHvkIrW/ZjaxkkbnViZlqUli9bBUxK3FdZ0qYE2Jr4L7"
    "ChfYOOyPEwx9RBbObwRKy80wuefs6Gt9xIY9tzZhkt/uhfTFTwCAw38IhHimKkw2PD4LkT"
    "Um1H2xlVMrdE+JKcWXBtYJUDohH2J382E6hn6/BDJE1U45ceKaZMUJWaoPYhFdu2IlQrSc"
    "SmMoRJHcZ7p9tRKvlvYprX1NMqFe2ezK/wWpfUfYVplPKrJqrEPToE90WXWFNIy1UmZoSt"
    "SGNaNHalnrt+JabhM09W15WIpvKSmbhRVWTTALQ7tzceXNVtUhhalSrCO922eVa/1CSz7q"
    "tWAfXgNNS2gG4QmqKpTixXOSfqPIl+vrORgUVWV+777SnmkPvxFuLZX+2/uc3Fl6A3uM1t"
    "RBwbTWcvJhmisW6+pqkFqx9wTY2gUgM2QQ2o3NDDmdYLaQBz86wnstVZ2MDUIbqZylJmJi"
    "1N0DVOIXh0Wgzv0zzA/ZdpqUvFy9zcpe5JmJ5OdgDHVZYaPEzViI2QJw53fh1EJOGEz28g"
    "Dd/0e5/95nFH4GQWIk3kFk3hm8gos2BblK6csm1FoP9Q1Y5wq7b99fj45OTj8YeT809npx"
    "8/nn36ENRwS77Kq+h22f3MPdsj+KemwLEXIAmknEeroguWdCq4QCK4QKnSG66DUzrWZs/v"
    "EKQlzrmsF6cSJ1abudaTrRTASgG8a2XlSgXwbvzyoorKNNVbXJO5WgEX1aQWVcS9WGwOGP"
    "GKsLavE0Nj3UYj8o7dgupL/zheDlaUWBepM5GbOhNR5qAFdkROBlEs9oUZi+9s5CUVS9PG"
    "bWlUlcihXsdZK0eDpry8KvXyUqJTw7kt5YX0TUzz0g1fkrVOECp/FeWvosSVPRNX0o+CEo"
    "CNBAPt5fZfCW7iBKyTRHgPws07thZXzMAHKQJh5H2rgDxoeQSAi0dRQBrkbb1KvLBeDBsR"
    "KrLwJcUvBqupJd6BDCdENxPOA0ScNHGvrG5T5LlIaJUnEfxTCXlKyKvnRaDEvHoxNHvH/y"
    "sLWePnV0khm11ASgppptHELy+Swh2HKo+sZIztUFsJA4lgXzlD6tZvAxb2EPWpuRBMrMul"
    "8FzS3DN4yNgbwdwqYQNPi408C8im3SoTR70On3pzv402cagMqN8Eh2RjTNcpG7wkUxNc6w"
    "lWlqxvYppFWqV1dnKEUE1yrSfZY3NleJ4QSfMSzFRRosNLSyaDcYikcRiXz1iq5L3K2l5D"
    "OJWea5vWdpVqtoxUs/fAUdx3rwY70yEKh+orEfqYpkcMvW4V0SW6ztbLWMrVGsWf2ByxVw"
    "dTZLMJZhQDhAQbIh0p9MZN47qwhxMTGxfcNxrpQ9F/y/3FvbpFI27gR7ppJhWMlYzyRJ9o"
    "H7oCBk2Y6LE+HPPEChdCPUkMrprklkT0arGJUGDCyxZ8gZd0Yc7QK7FsR3wL9O0Icz+aYO"
    "zwD2Ju19mWfi9UeA7LH9hNZeWvq54zNRA8mxltUgR41ayot/YT6OZLzEsqJS7XWlwWB2Ny"
    "djMD+YP2jYnhPz46/Xj66eT8NAjdD57kRey7seIJjnh3TMbjNIu/gDeFWYvZtBhT8VWkON"
    "dtNLeIw2995gZR8U7+Mpvy23pyiAbwxCT0jV+2/C13iIR/3rC9zHjuGhtb4mZOshUVjqMM"
    "mftzwStDZqWX/MvMJlRSoxemaSAnVYni9A3+tHSMO3Q2SUjzUabVo60z1gcPnfsv3auOdn"
    "ff/9K97txfIBtbPNmdxm0oxMDWEwV0er3OjXbXvh/0eJPhWKdwNGkhhYf8bBWarJy5Stj2"
    "uWhqSYkVIZI6T9K6G6IIwtkAx/FV+euqPWr2ocjC9hBWZRaUbKzcQtQ0qwCHb29+lTG9cu"
    "uvMlWWYaqET0C9x5ubnZkqRRmBNCWiX18gW4cYlDIoEuEQJEKf4MkL/DwmU98c58FziJ55"
    "XURxwj6jHry5gBbvBFZDSyRi0odDPIXfREamhNawmiFWBQOHpjZuKowkYo8uAYuZm5Vm5G"
    "ddZu/eX+RdVCr7e0P0oWLRJCAvpkjyaess5x30vwrVEJtTrjJqX992exdINyaE8t++dB/6"
    "9/z3d2IzeH/faV9r/d7NbxfIwjocg9RcrKNGKr+UZLD/pHSrUarGOUxWovCInnQynHyUUk"
    "lrtebmgztbdpYjhEpiq/McGxgYSPK+ZmxdklrNdp1n29RtR1szxi5Oq2a6zjO9Y03MHl3L"
    "Kq6hJpotFdewSVzD0vl+14EN+4rshpENifKXy5SEG1a+bGD6xsgiHVk6b74RRp95Hw1anJ"
    "WWBR0wJ9WDVTxvFfBfdfyGMhpo4FfGvFzfUOfJIGGMQ/QMf/crsSZRzbDDE/0PLex6o9pj"
    "NqduoQDK3GyTwr1UJNZ5AX7UqyuwSju9peGVq2u9GI5WjmrXneYk6Nl1DZcUdVbpliLxVF"
    "HT0JUhHTxNOexzShpGyBoTDbHliobKh6rhIn/4MpOd5TitUu7Ueabro4fYaahGiVoIGS+Q"
    "VRqLPsUDBv9UrK+oA/QlZxvdSKgROKYINT6+q4QaOXnmEIlwOVHMzK1wNtEXyGDolZkmm9"
    "tumPyzcOd55pHvdgs9g5xgMEvjXgHPQqJ4JrYGf4+5sJ3nbOGlorGUpFKvQylPUlEhHCqE"
    "Y79DOARgWmr2CF8JnQ6yVmoKiRrFlpYEc+wwCdOhq/7NDTCs6Ong6ukgkfjMrcGpjXV7LL"
    "P0E4TKaarIEWPqdDQD1kUG6jDNFlF2LQ3V41y+DyCXTf9gVArkMM0WQX4cXG0H5fJj2IFd"
    "lGNHAoIt4msDo4snW4K4CMLZAMfxtWFkE/OLL80qxoCl12mGfjpKGYP7BUirwtu/R7fLUl"
    "/2+zcRrc1lN66Gfry97MApItCHRsTJ0I+GBKb0pb3a3TvWxVqLfTtqs4Oom/eP3V67d9WB"
    "vgnlf9kTfXi8u+vfDy6QPZtyAeqJ3t33P9+3b2+h1dRiI0ufuFt694f+UrCV3C1Rwi1ulu"
    "DJ3u4W4P00t7qf5lb3k4Q+lV7NgMQM8OgLm2vgHMBP9p5IEivsJbBX1UjWmYC9s7N4l4O2"
    "njNtOrUKb851Ao2BlsRbhTm3YjaW9HW2gf9iGT6L7SlpssviTnw7a3rU5yPFtYUZgqwETH"
    "duL40FCQRH6MRPOb4pWG5vbr7zpkIWKYG+IWDx+utNxMv2sxBshFSoFmcTQVpmsNgUJz9H"
    "RxNR8ooJaNy5Y1M2we2qoA/MPnIKmI70EZ7gjSMcOkFHDUJKKsohzKE6aS7EHpnvgLUaUz"
    "/goUFoSnhM3TJjJv6+hM+U96aV6zVlQaOho02WbYt4T4GQwgModOTRu+VDdOqXKBG+TWP9"
    "PSVBuTR1ahYh/7tdMck2ZyNVbaS2fk9iehKQZxsa/fYN9Mo5LWI3Oc22m5wm7CbKqSwA91"
    "MRcD9lg/spAW70mCkcgB+hUhHjK3IhumiVoSRc9rSfwK6Obo6srA20g95NWw7jv2Q0GgJ7"
    "pXG7d6ZO09g18bwQszb1WxarOhNirOzZC3//gm3ksIziMbnNFTOmmLHG8AuKGdsvZgxbhK"
    "1dDmZJXWewD277vcFPPC/nhFFnbC6e6G+d9j1/sMC6VZcsnYovVnyx4otX8cUNU0pWxhB7"
    "yzONJ16u3JVscTGOmFdHhq5MnkGGs3TsVYRkuk6/F2iqLyzGkeGOWy1kwY7FHDH4EQ+tGX"
    "Hg50P0PJ7hZ15LmaeZAW58CH3CeT0SXUHHuslGM/ydjeDsYzPLbrnBnUdJjnv3n6MCSOt1"
    "I9SXd69R1F3TOPcaQVs+306G7l1ZFFq//RbDjF7Y71WdBFUvXDj7k+A+THTTzMzE5JFsLw"
    "fTUVXYujmYTo4/ngdZl/gveXmWHm7bNzfSxaiVX6WMA47QB2/qU9k4pXJEgDb1jR0EPS1w"
    "E+HZthi2lyBZmP+d5WB0L/pqKlJz/DJm7G1DqL66vTQJpHU9t4C7SEkBIu+65cn3A7+/Bl"
    "6GIMlPmcdbbQpXJ9RXQ6CS1BW5GaJTNEVB6uhsPRGvT2fb2ihoWcDTTZTp82ri8fTDogvk"
    "MFEYzzeTfv+89A99/gExizeAJe06uQ1NAs+B+Ptn98fnH1qIJ0MFvHhb6IGY0G7COH2aw9"
    "z2P+KJPlFYbNhAblpv/gkLpNtoTGyHWYsLBKMZXsZlYqP5GFNkAy3/IgcOSZ5bWZ8DDfQ9"
    "0t/hMxHFc/HBhC71VAU1UJF6fQINT9PrfwT/2f27tA1L9sWKAy47DY9W4gDLSStzEKWyq4"
    "3KjnimGZn44oBIhRbXOrRYnJqykxsQqfS8dZ7b8NUiM71hOjXDdZ5hUfJBe0kRZLJ102Ga"
    "OvuRrKmeriRnXoSHKsp6RIhUuoVYGs4401gU1QShQjaWtC0kXBQFNUyjnJrynZqCsvcbuj"
    "Q1LTS3FXNoCq+pAhXi3NOyBFyvgo72cvevxDVyrRQAFkfidTcEt4nBv3GAEzeMtDNela5m"
    "3vJO0R8uF362AnG5y4qoDl+ZaWDrQui8XmYg0gulXVADwM3zg2xsvWO7hebEGSMvlRsysK"
    "MTE55S5mBbJP73LWJp+sEKR5LUzUWzF+nWcAz8si8NccT9PODlaumiw25rHAGTtdjqkJHE"
    "c5WONNbpaCsjuUn4S+y+usmoEv5SAVf637rof1VEULXKhfBmj2KcWZAiTNJEmM/OisB8dp"
    "ZTkeIspyLFWX5FCjrjZkqpJR9QNK4GRfnunh7jpsmeK3G6xkH9zVYU2ha+VdQTmo4ly3wE"
    "BI3Dt/yjAsbCaYWRc+JFAorGwVvJ8cAvyKGXbrLwCg7RNBDlQiDnYJy474gjZaDz2zcO2q"
    "NCC/goZwEfpZjmliqM4oxEQNI4jI+LrN7sxZs4gDHXgGkOCOYS4kmMqnEgnxdayOc5C9l/"
    "lyaf8He58onPCEvOSpyscdMCp0PBAyb3hMmeGfEyf2pUQY5vwe8mqumUmuYIpZrmWk9zzP"
    "ojM88xUuVGV+d5fseWn00+OseZ8cchisbEIB8fnX48/XRyfhoEIgdP8qKRk1Wp1itTVFp5"
    "oj06ETdIrbSDukQ1BXZ1aqWyChK5kURJzGVCMIMor7087vMDBYUHxmbw9KCLBi3FDE8sVY"
    "Jhu/m5xKpKcZnyV9sqhymN+g2L5avlTksUxGw0BT6BUWSP2cw00BswIIfoHusGelkgzEv9"
    "RCIj0XzM0FgPx0eK/FfiG1qchrIXZgApDJ2R+3ZrQ0v6VUXcFucWcRxMladIszxFgMkeM+"
    "nylGEi5cwfZaU9cGRN5TGyJrqIVGEMS1eoDuBpOszb16TuSKDv/DqIyPI+it/ftn/9ISLP"
    "3/R7n/3mIdSvbvqXcSmRUIpTTorcetFLIlUnWqJOdPS+ldFjRSmVvrLWeixskDTRIlOLFb"
    "Tfng7rQ1W3Q8k6LAtP2Hqa3yilUvzWecPsNK53j07C9fWU2w/rqymspcT1FVFSWvidlFBh"
    "l6tG7r2uGoR65WqmALMMdVMY00JqJ80KUxSI2uNSiVePUsTEoTFX+uBX2HE8p9VctxG/+L"
    "GRFognRyypAxJ/jrvALSyyZ6lgoYapgJQIvUUROraJ5LjUCKkS7GrNp4YOzqJnWYhE8aj5"
    "PKpv3NmQQ22Y6TLOn4YWVA0TInQnIvtzZloE730RpossmxbJkUBMjJibEJRnC3UYsEs8Ja"
    "nbm32Ivo4Zt7eh2dRkOk9ICnyUjTGvddMKW9VaCLgsYLsMffE30Z3gxUYMWjJYeJyM2Mia"
    "0dQECjv6jI2yK7B5KIb+9ymBHVt2btJyelX8ZV34y/CSKQp7mEbdhTEekh8c0vbFCFEjWH"
    "dlXdwdN16FaDSBa55/TwLvnx/6vXS8QyRxcYgMHfRfZBJ7jxWQadBzMPKhj6McO1B4B3Ho"
    "Qa7RjJlbEDDVHTDPwJskVoZeCUOvij9a6wTaN31AiK2VnOYopZrmWk/zRHeG47V2c5RSGa"
    "HrPMsgSq+jwJ2V6JSjZrey2WUzZ8jSpKtsRjREshEjuj+zWgkfqsLQVBhanRToG4ahValD"
    "98tMpqjPQxUoc+uSBY0K1a93MNV5xa8nAHMy1eni6eAHXuaL5/+duhX1DtHDWLdwKF7FTw"
    "PsxlEZbhpgklJvrJIRUjTd/zjwegrS6YqR4DeRnPGfub4QlaV4NckrHi6GbuVZwEQ3NUyN"
    "sjXrsb+1ur9CC0pJlTsArFHyjrWZjS27/N7HWDeCPVFu1xYcj3Nbcx2CSgZdtx1NAEOcRS"
    "U5gtkUvr6inMymTjetnacMPXUx9Kiswyrr8DeVdXh5ocos+yjVWrNSMzExlmqtSMrW8+yM"
    "reeJhK1JxqXg8k8SNg/uo+NPBfCGVtkJ1Lx3qfnT4F3uHlDpBmuZblBl2KwuwybX0P4hmU"
    "I6TNM4fCs48WcWyExDuRUcomkcxCcFED7JBPgkjq/JhroptYCXFI3D9qhYCtKcBKQqg7/K"
    "4L8jfMvP4K8bE0Ll85dEqBoHcyUCvYuZnPQYpmkcyuUzElOLuaGYqZ6FHOYOnU0SBq/o4R"
    "HrY4uwU+/YkoD+oNfvdQBuoHyi//fYeexcXyAYcoaNJ3ot3hni3Y/t7g1/9wpXj5ugRXa6"
    "igie2WLnp7y50uZjKeYvjbZx2+Os0CF0lnMInaWUEwkjFxhuZPxa0ntQPi519nGJWBzXOR"
    "QjHdRZtXzQ7X3pDvhBR+g7D4N/oned3nW391lrXw26X9qDbr93gaaYGnz9ClOaSLTwRAf3"
    "3fYNX4ZEN73ftM6vd9173ptnphXOmbzP9m/QJfSjL6Ab/vvDQLt+7PAntqMZMzhxr9q9q8"
    "6NOHSHHFRzzXO3/II3KaZbmRMghVz5qdZ6//tG3RRn/2L7P9JBrfd/dBc/PF4+XN1379xd"
    "b89elm3X2IlHRVSLR9m6xaOEcjFibZfZgxFCtftqvfuiLj6SE50gVpxWnec64vuTnOcMV/"
    "EwUd78Nmpu+XzFVSQxl68ogJlpEuNkKltiPOws4u1WENUIjYI0DmmaK54UF51Cr872Op/t"
    "vv9iYqJzghWWJCpzekITFfLMLgxohEpFf6yI/nDRSgIsH/2x7Gk/gV0d/RFZWRnRH/HjoA"
    "xkvW728gxYjeryANwgZeoEpsbctHKRFyhzK/pq0EKOyR/8ry0HqXvs59lqIlIZQsYaOD3a"
    "jQqLi/q27KQk1l5C9S/2siFG/SmmP7OXpgI01O1Nz/CH2ZT/dAU9NRWlmQ37ZDOUHnkX1/"
    "qiSRBtIbrW4wyyY2yXrMPKSFttsmy7MuB2INJ5U+TRumXekNtDMnh2ZevUQFj/u1xezG0t"
    "gvHyYmCXzVoo3IOK4GtCBF90SRQFPkqlJPB4XrvwlimKaYRIQZqv1AjlMthQ9A6lTthPYF"
    "eK39HNWkCpsby2NsS2cWJ2HNrInq1jshBPfM9mZ5by/Wp2xsLFc25/dauTeAo15DDT4Ik9"
    "lixLC+k8qzUawmf9DT3D6CbBxjNysGnaaD4WbAtv4DD2hvDrKx6mJBGpbpgCmURcPFYyUN"
    "H99wbN+P/2kE19NpJ/kniGYUi+oxRv1QTeark+ErhnuzVHiOrsZbV26FWx2Ku84KuEM6O/"
    "qdZxa/Np64z1wd19/0v3odvvuR6nIffrJ3rT/bFz9dvVTecCBV6ZT/Txof0ZnghNwhO9u2"
    "lzj1dTp0+0fXXVeXi48IqI85ad+wfeElvw28/9S/iF67G49+pD54F7rno6m937ygWnZtHt"
    "FBA0LjTg5LxIgGjcVh6KED1PgOtfPwl8L8ko00UkTLU9D5EqzyvXSeSvx8cnJx+PP5ycfz"
    "o7/fjx7NOHwFsk+SrPbeSy+5l7jkSmIelKYpARtlMEmuylvaSo89G15uouPy6M105Jwpud"
    "4NNvr9LMb5Jmfsncxk6U3PzyS6otJpbfDewl5pW38BCTdeshR0iVM3mtndCU0lb5otUXVO"
    "WLthtfNKUTL1knvlPNrXAoytbb+v5Gq7W2M79lgTqJU2zZjKI3uHgoItQmBo7rUp0xjqhb"
    "D9HziFEMjMMzT0GATEZHXKNKwy2/swXDnFYTcRtDFjCG498dbFHdlNTmet/BfywxV7RS4d"
    "ZFhRteFgnkc5I7RckaKJ9XosZV6YRVOuFvKp2wyhpXbdY4i62f7sSnrfOqP2hf33Z7F0ik"
    "CHuit+1e+3Pn/gK5zKX1RDu3dzf93zqdC4QnU5MtMF7LjlN6ukRiu2GPabaGPM1ghG6Luk"
    "Gfz9lb3aCINDXZSCPr1DFLUqso1TorCENiicw0h8jU/NZ5fpUCuAIFMFeUSCIaIlGh3cph"
    "d1cOu76Kb0NkC8Yw1nO5rkQ1tFcjkML4qPd4c7MrfW8oKDJF3RsNmczW9uJou2L+uQ7Btl"
    "trzyup5zDxq7cAgZiZBjxmFppRk9A3bLQ8tzE0xrrpjFtoZOkwES0k0gC2oJ1DzAw/3cqG"
    "ewLZ5wFjymsEOnwkfwDdhP6hDyrKB75jakDfsA1eXw9R20ETOMLcD4K2AQ00DodVUeYgIM"
    "RGlio5T1scLScpuvEYrKFJcLDHSwqrilf/Cw8RHrua4WIKdX+8ckeAXjR3LXh/CH/g+sxu"
    "PpzSu9dF784sMiIpmTUKZqoMqGutvPna/Xv7/voCzckfcItw9U33hutuiMmdenu/cH9e+v"
    "ZEr266nd7gArn7+Yl+6fSu+/cX3nlWD4XOWklkVerY/RA3w3eHzPyG6ZRCoc4znLhZ1zl2"
    "E53sUdmEPpy2DM7a685tX6QON/CEidTh1x0vabj71MsWzt/cd770f+FPLfzO3viTx94vvf"
    "7X3gXwpcKhYa2zufSgCW9e1jqi47TqpN6HffwiVUkjQtQ8w2IldXySgsd6GyvWg7ol67y7"
    "iK25wpU20W0nTee2yniZIN+iDTN4srdGTN00Gc+RzTUvWrrSMz+uJI1eWZElJkDZncq3O0"
    "XUdEUxjRAp21MslCOidS0cyhGhUstUmUe3GBjjrr0SjHh3y572c5muDoyJ7FMVGFMquNK2"
    "Z/ciKgHbq6CjvTwPViIbubGVUb9ao75canHXqJwiTEjkW/3M+2gO0JXmWvVzHKf4O4TSH6"
    "8ObfuX13B1ZBtFvFgamjPrDYF0M0lJEhaPMrtAOk+DIwgBQSQSjVl4aM2Iw3/32qbEtFU8"
    "WJnRbJEScipqrSHWcxW1ts2oNYc4WVEm6TgHBA1EuBJt+8ySCpLymjfOklFJMXBVffQbMF"
    "wova3ycK+T2Fbj9Bvh6iIp8kms+MhqGWXotyyQfsN2OxcJN11HZi4nuIoD4Yss5ArvsScS"
    "pGfISAolJXdeXUqN2ZRfGkomUTJJClkDOWYlk+ylTAKXuDNL0RnmpCIOKBqI8WkRiE+zET"
    "5VQp8S+na/qJsk9EUZKZlZjlKqaa71NCvZXsn2SrYvJNsHNTFTBPtwvcwiSTWhtWZ4zVeK"
    "9j+xOc/JtOBFNoxVtkD0yiwRlQzdJwX5zboqILbzPyourisxui5itLfkkrd5OuJe87wrfH"
    "+PojRo+ZWccFrmCcO0jFrfmXVN4mRNqm1yfHT68fTTyflpUNIkeJJXySTpED7GupFxNWYC"
    "G6FRqCo3e8XSKZZuXZbuludDTWHnbr08qdmsHJs5L+x3zU+oWsQ+w9uiue66ZDkMvWBkY8"
    "568awy8MMh6sNK4dUkiS0ewI/AlOHfxYM5mWLjgr+d6As05uyZzvPYjEz8F7hlRLKHNMPN"
    "lkaVzGzDB/IUBAYc6P6PM6ySsDSF13SYlAWBNVS1XUlm4uyKleno7kOVyjXxLb/Umz17+R"
    "dOKzOTY5xZkjQQ4pNCRoSTHCPCSYqNEQ7tJMQDeJpxQHjtG4Fvnga58+sgojxOFNILFMg3"
    "/d5nv3m8ul5M0HImKeawbLD99grsNcAeWnhNy0mUUllOam058ZhVySleUqnprfX06o6DJ9"
    "O0uK5snV+IZHuaqQ9V8QAlq6VCIp/MhgmRqfQ2dd4wITle6kBckqn5rfP8iioe2LJYSlxx"
    "tmQUpWqcf1VpolFC17wbhWjbvcIOUnSi/qtWAbWoHmq7UjPapxj27YIrJw1skneeRRvN8c"
    "uYsbcLYZT2Hi+QyUZJHeca9JLaSq8zP9220lA2Q0O5Rto9xbnX/6Jy+FadyDDuIQplUU5j"
    "3TO81TMBzXRWL4Znzbi4suGUZqIU/ySlWtapPU/LfpOTwzagaBzClUQARBmioixLlEq5mO"
    "S7mHhoJQGWdjH5uuxpP4Fd6WISXVkRF5Or9sNV+7qzu/pMxpSRrOpM3rtWAZEKhxsXKNCE"
    "LQxikO/OS2w3+BZxYYm79WJ9OPbf/g0923hoYcd+RrrF/UN0kxdP4qITcPXYdtArsWznAs"
    "3HxARha854GSQKTV6YM0Y2rMa0ok27+ITVkp2Sv+oif9U9Rm9rBvZK7mhvPyUR/vmh38vS"
    "tQckcRmXwA7+LzKJvY/yUA64HIyIYJuwAMeNvbF1zjuIW4B5qnadR1gkwV+Z4j2gU7ndJV"
    "KLK5v7OhOwd6odj1uQTc0dodrulb0fUocMb5yYjeRUAIc3YPBPQfnkbtnPPk7A6pTTkfVX"
    "QDrZSOLwpb0UgSMkCK6UN0LiZzETDn7nzuN+yKCfchQNxszG0RymaMQQjIIIFfw9s3jZVv"
    "gFWHuQCODRAs257DC3iONgir5/JsbzD+mGn62MWhfn9tySqaFRy63MGl2+0ftSJVhqiCy2"
    "46Cxmmn8N8FYeelvxUufr2QZ2dZvrwTbDQRbJWatMxV7J2Yp1+ZGT69ybVauzWrDKNdmNb"
    "/KtXnLrjl1U+DWdxNtUA0wSy0rXw1wfcVsPYAtXzWbgTl8Dd6wBFjIv74hYFdaBaxrAFrM"
    "wXS4gAV9kKLtjrVo5Sm9ybKt9oYL5uUb8DT4QsHseMlUkI4mM0dMNJpRQ0QiQHctNOdN58"
    "QZt4DAcH8dwudyFTVxDtEveOpqsfX0vH3VDpWR189xbzaOR24G/pBsr5TBzVAGO3KsUEDQ"
    "QNXl0XGhDPvHORn2jxN8kHfGFNYM47REjI1At4r6Bf7BKANxmKaBOH8qAvOnbJQ/JUA2yA"
    "jbUllylhQNBLh8C0dWGEO2jSMzjEHOyrE/mgZl5KjNVOyF0qcuUdbYIsPxQVqQtfsmV1bR"
    "l21WiSjZE1uyn3ym4SCVG08xGXhnTm19vcoxGWSz3O/YsiU5lhBJA+/T47OzAhcqtMrJm3"
    "iWuFJhU0kg7DVvILqVsN0wooPTkiJncywhEuWYIcmz7PQy+/P/AakBwlo="
)
