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
        """ALTER TABLE "partner" ADD "status" VARCHAR(10) NOT NULL DEFAULT 'active' /* PENDING: pending
ACTIVE: active
SUSPENDED: suspended
DECLINED: declined */""",
        'ALTER TABLE "partner" ADD "signed_up_by" VARCHAR(200)',
        'ALTER TABLE "partner" ADD "requires_second_factor" INT NOT NULL DEFAULT 0',
        'ALTER TABLE "partner" ADD "signed_up_email" VARCHAR(254)',
        'ALTER TABLE "partner" ADD "status_why" VARCHAR(500)',
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
        'ALTER TABLE "partner" ADD "status" VARCHAR(10) NOT NULL DEFAULT \'active\'',
        'ALTER TABLE "partner" ADD "signed_up_by" VARCHAR(200)',
        'ALTER TABLE "partner" ADD "requires_second_factor" BOOL NOT NULL DEFAULT False',
        'ALTER TABLE "partner" ADD "signed_up_email" VARCHAR(254)',
        'ALTER TABLE "partner" ADD "status_why" VARCHAR(500)',
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
        'ALTER TABLE "partner" DROP COLUMN "status"',
        'ALTER TABLE "partner" DROP COLUMN "signed_up_by"',
        'ALTER TABLE "partner" DROP COLUMN "requires_second_factor"',
        'ALTER TABLE "partner" DROP COLUMN "signed_up_email"',
        'ALTER TABLE "partner" DROP COLUMN "status_why"',
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
        'ALTER TABLE "partner" DROP COLUMN "status"',
        'ALTER TABLE "partner" DROP COLUMN "signed_up_by"',
        'ALTER TABLE "partner" DROP COLUMN "requires_second_factor"',
        'ALTER TABLE "partner" DROP COLUMN "signed_up_email"',
        'ALTER TABLE "partner" DROP COLUMN "status_why"',
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
    "eJztfWlz4za29l9B+Us6VRpXe22Pc+tWybLSUSJLfmW7O5nrKZoSYQtjCtCQlNXKTP77C4"
    "AruImQSJli40vSJnEA6sF29vOfgzmxHN087L5B7Bxcgv8cYH0G6T/EFy1woM/n4WP2wNHH"
    "Jm+pLwzkaDBoOLYdS5+w3p5104b0kQHtiYXmDiKYEXydEmAgAyynugMcQv+PJlNgkWWL/h"
    "PiQzCgnVlgMtXxCzRaAPM/DWhCBxpgDJ+JBQFybGDRB5j1CiA27EM2ukEmdHiEX6oc6BE/"
    "4qe5bjkYWhoynsCAYAiWyJkCHYMnfTIhC+zwN8gGOsVh4gDyDJwpBN7LS8DGWtH+XnQ6Nv"
    "B6AzaENh2yBWxC/wcMQv/ExAFsWhj9I7Yd/fkZEIv35hBisp7Z+O4As0PwlX8IEL6Q9kU/"
    "xWFAeI9/oF9mUrpD8IQhNGzvW+fQmiHbZr+Vt7agblA4WQeO/kq/ZgxXBBt8dIok7cWekD"
    "nrxdAd/QlMiWnYHuK0iU1xg3hCv5v9ArsFdBvMTR1h8KabC+hO2gKjfy+g5pAXSGksOnX/"
    "90/6GGEDfoM2+/M/B88I0o7Zvw/C38XXG1919N+MBH6bW5B/ve334i1ovDBNtmpXc75oD3"
    "hjulD5H3+1gDDCxESQTyBrVv1w4YLZ0Xhl9Mkazl813q1wcrjfzZ9rPu3DQ+/6Z96S7dGx"
    "NiHmYobD1vOVMyU4aL5YIOOQ0bB3L5CiodMdGTlR2Kd554//yF1E9IFjLWCweozwgQGf9Y"
    "XJzqWD/3le4Anfz94x9wotDM1DRDc3hsv/9b4yQqFpg+G9dte917SDxInmARU9e7xHE4oq"
    "RQxhh4H7n7/cfkNs+NMDNkDnl/bow8n5jxwNYjsvFn/JkTv4ixPS/aWFsxgC7k6nCPg1Bc"
    "xBM5gOuksRA93wSA79f2wCvv8gRD+8BHwwfbh2C/B976Z7d9++uWXdz2z73ybHqX3fZW+O"
    "+dNV7OkHdz4Ivc/cuy7oBHzt3f8C2J/gH8NBNz5rQbv7f7DdR+9Ih2iYLDXdiGLiP/Yf8Y"
    "3qT+srxTA5sZ2pbqVPqt8+Nq0Unj2cyIOZ/k0z6e3oTOmf56c5E/ulPeKb5/w0NlkD780x"
    "f/WXAK54yBY9rESqLQ4t70iqC9rbnEshpsKtWRRS8apViAqIioxBUUhj7ITCNIapQyxN9n"
    "AVqRp4xB6dFzhij+L3YXjEsldpQMsu3ZBGLdw0PPlf0gvXp2rgwj3++LHAyqWtMpcufydi"
    "zSViGZgDgo0Qrtl6FQE+LYLvaTa8pwl0mSSTBPfXu+EgHVy/fVxgQRMH/BeYyHaqWsURSX"
    "G8QKaDsH3Ihn0PCZHhI8guPsQfbtq/x9Hv9IdX8TOFdXBFp4JJ7s+vEVGSPRjrk9elbhla"
    "4g05Jlltk69mx7P4Ex0zDZf3i/9qBarFW5eZvtdNc3WQonoU3rfyNJA+W+4ETdfqINsRNd"
    "iYkFeAMHhGLwsK1SVX+bl8KVNYecouj6uyXT2fq0pkDV0N3ow2Zgo01g2xJjCpjNzJiOs1"
    "aZlqm3eWiDZQ49T0xs5W1CD8hhgACXyv0EsPOxkKspAoBi/ClZ17H6u6WV7YF/zt78fHJy"
    "efjj+enF+cnX76dHbx8YK25Z+bfPUpZzKuep97g3vx7GMPYsI+xEyHrdETAb3p/JulpiCd"
    "Xs3GZrNBv8k9v4tPQECiMN8Ccw1+myNL9vxJkKo52PAU0lfso+ROnoBGob4p6rajGYsUmT"
    "kf95BKIb8Z8hMdT6Bpyp43ApnCfjPsOacCtYUNrRQ1Rh78cUo1A5vNwBTqBhff5OAXyBT2"
    "G65+09S22AEp1GomNp+JDXdCglTNwYb3sKtXkryFQyKF+4Zr35pM6SEiyf5EqRTymyG/wC"
    "bCr7LIR6kU8sWR38qckNA/J+dsiOE9of/hs9Zj/q9UQEiZJNFssK8q5/BpOL6lLwOFfUzj"
    "Tn+/66/MXnXad532ddf1zSzJSGMRYzFxso000fetXCON21LSSOMSMV9l3xgSmk1aAOqTKS"
    "B0ObTAlCy59zb9JSvf0mIDyr+9MRfuVHNMmX1vY3jxgJE0vAhUyvCiDC81uQ6U4aWus6EM"
    "L8rw8j3OgTK8KMPL94S8Mry8H/bK8PLeM6AML++4+pXhpUYzoQwv+6sMdbU72ytDw372UQ"
    "20XhkqaMEqV4Z6HumIK/gyHdaRq33OVYW+WPpsBrXAc92nWasT/dkiM/BkIzrtT4DgFkvZ"
    "4OeOcAgxmA5TB6w/15F8OV0dgvspBBguoe3wTBE8scNUZ7kcXhbYTQwBI+7pjDqpMd3pyF"
    "ulhODfyP6hUhw0JMVBMKMi5vlZDgIileig1okO6EGRnNrsUDuveQNDGc8KhTKe5YQyniVD"
    "GW3oaGMpgEOKBmJcSbho3WKn6ns4ScQ7M15AEtEIiYIzTRop4G7xM7EgesG/wVX1Dhf1AH"
    "Ybl4sRvf1Gvc79QWLploCsL0k0FNbIbs3A9H0Ck7PkOxnBrrhA16bSE5z76QGDHi7BlUXw"
    "n5TgDplvTKb6TEyjBW5N3UF4MWPSFk+wN0XzOTQAz+THpK03iA1CZakWyyWIwXgFdNOkwh"
    "gBNl18lCzNF+Y9PmELlxklf1Vy92bLX7JZR8rNN/Kuqqiqk2FYOn5NQns3o1smU0Xr05Sj"
    "mX1feF3V7Mnxp/NAGcv+yFO/3t20+31pfaugXU3Rv6VZK7yOfv5tBM0s/6N07V9D7uy/qr"
    "xo6fqG9AxKTTwcvMu/cH3OLNp67ZV7R2aQZ+ylN9KSLEwDmOiVJdMFU6hb4JkpOp3gHnO1"
    "mYjl4fU1lYdgQHyvUTChvdns8kxzM612KEkt6Uw3oKaSv6qbubSbufmqnfHCRphuERmMoz"
    "QK52I48wPOktJTRkiaiHIRjLMRjuMLZzpKcf7NRjcgaCK2Z0USCtNW2fieJVIK06vZpnyO"
    "DMYRkt2hfFDVBRdLKPqx0DHBmmUnFf2YPCgiTIyMMTBCpsyBtTMHbuU2U7qDx0G2c0chca"
    "Sg4g8DYr3oGNlcsnR9I3hQWZAL8NLn/HWeGJClDXyFcE5l1Rb4ZcQbownX2L0hgz+l88B8"
    "eK2Uaig7GE9SHmEQa69wVYJAEi/gYUG2eZWw0yxhxzYXKXEcOZZsr33j1JDlF0RQcmTFGa"
    "UjZ52IsW8PTIXYJ2kizGdnhZjwsxwm/CxxikTpQGfY71OWBjwedB4PYhOSXQGgixezhIVW"
    "mJl9qANwcNcdfel1utrtaPild90dXfr3t+bf34+YQjUYdPvabXt0P2BNWC00ej9oEU5Gfv"
    "sU2j05m2dfdQMHve5uZKuSdQNM6PmTYKnzP0qzQ4Qf7ju7gbj8G3aysCyIJ3LLOEKzQ5S7"
    "D6PdoHxSAOSTTIxP4hAv4dhGjtQ6jpA0TgVTCSNDr0RnkaEOX39zhtQ7RNsNKpPE/OC2O7"
    "juDT5fAi8LxSNud+57X7pMSGb9PeK7hzvWqHtNr9aFzZpB4xFfdzv93oA9NCCVq7EbUCuv"
    "PiukPMtRnaVP3AaqM4GwBOVZzaqd7LvuLGWOJT3qRarmVbCpxq8evdCtrS3mst71MbrmwV"
    "3NtRPAJm3JSiFtIOhVmLQs+O8FoseTZkM6uKE982piSeyvCDGhjjOc1TI7ic3CmPZSFQ8Q"
    "PNntBXI1HPaFu+OqFwsbHjzcXHXpTc6nhTZCrg90MqIb2fTLZ0QS/AiVQlsCbXtKlrZGmB"
    "VDy06gm4d8Rg9qFiRmQTTjyPCsIqWy+NaOa93IcVe56frrPO6mK6jzyCvEW8LUnqN71s3+"
    "sUWFIGImbfqjbd8cvBVWd24vDYeKMtGUhd4WKtrLw7yhSFEx+vl5S3z8Lpp4LulYN1d2Ki"
    "MlAdGDXejk3scFlM1oSuDT4Z00dQ25EGloxn5tKUj1eFdNxSusFbslWN2go6ZCxW84tDUz"
    "QHvpFeEF9gYjKYfLCBfq5/lPx9JPZFacY/f7a8jBL+maGjDkKb6pUWY9xznVZeT0OdKcoH"
    "WR8HRIhWmHFZn2Q8PtFniazx3tcXH88fj86RD0HGYTs4Fus6RgfBzw4YklcXz6sQUoIWIv"
    "HEJMFrwW5A1reX+5SdxYOy8EfYxMk4KaGqn+vl+jgtb3x1tUuTRWa5Ix0IsXclsU4ZBCee"
    "TG8E36C01RWubWbHD99g1cvkdFHN6Osj3ejhIub8jWvGNd3qASIVTafBmbyoSwnhN4/3o3"
    "HGTYUAKKuAYf0Rv6v8BE9h6LI2lwMywEuP1F/OGm/Xt8fXf6w6v4vcg6uFJmlO/FjCLI+r"
    "xUzCYeXiKlmuZaT7MF36j4tsluFimVJ1+dZ9lkhXCozLrJPMdp1UzXeabfOXns/sysRO7Y"
    "d66p2UhMmQJNEtAIiUIzNx3vwi4lY2yzjKOtWMLYyHJKL/WRcqyWAGrxBMd7imuRktIpp2"
    "sZ0BauT7Ov0MoWqNlZrpMbHZmZFqXwZauASYl51UvalCi2Jvwb3dC+QYdnI1lC7ACycFjK"
    "YNbpJUuUaNO3zEhj20tiGS326F+E15oJDDf0EYtphkCnjw2DZflItR3tZlTJLCjRS3Jh0W"
    "sDqmwljbA/+bOZQD1bhx8haaIav/SYRmWCqtQEtQ9JA3cVS11JykCVy07qMN473Y5SyX8X"
    "07yhnlapaPdkfrlnv6TuK0qjlF81USXu0SG4L7rEmkJarjIxI7RHGtOi8T313PVrMY2eeb"
    "K6rkTEmZd2RyvHL//W7a2we/6ezECl9Vluddtm+SdT0yG7r1oF1IPzSNsCukHaFMx1ZLnK"
    "OV6RjPfzgw0MyPMPM99vTzEH3I+3AMtTbP/kNudfAl7pbW4D5NhgvhibaAKmuvmcphasfs"
    "ANNYJKDdgENaByQ4/WBCikAcytCJDIq2hBA2IH6WYqS5mZXjdB1ziF4NFpMbxP8wD3X6Yl"
    "2eUvc7PsuidheuLje3pcZanBo1SN2Ah54nD393tBEk74/AbScH84+Ow3jzsCJ/NlaTwLbg"
    "rfhF4ySwuKdOUUGCwC/ceqdoRbX/Dvx8cnJ5+OP56cX5ydfvp0dvExqDaYfJVXe/Cq95l5"
    "tgv4pyZrsldUEkg5j9ZFF4R0KrhAIrhAqdIbroNTOtZmz++ESkuMc9ksTiVOrDZzrSdbKY"
    "CVAvi9lZVrFcDv45cnKirTVG9xTeZ6BZyoSS2qiBtbZEkxYrWLbV8nBqa6DV7QG8Su5ivw"
    "j2OFi9kTN8krcJO8AkwcsIIOz8nAyxqPibH6wQZe4rU0bdyORlWJHOp1nLVyNGjKy6tSLy"
    "8lOjWc21JeSN/FNIdu+JKsdYJQ+asofxUlruyZuJJ+FJQArBAMtJfbfy24iROwThLhiAo3"
    "b9BadYgBD1IEQuF9q4A8aHkEFBePooA0yNp6NaPpejFsgDDPwpcUvwhdTS3+jspwXHQz6X"
    "kAkJMm7pXVbYo8J4RWeRLBP5WQp4S8el4ESsyrF0Ozd/y/spA1fn6VFLLdBaSkkGYaTfwS"
    "LCnccaQ6y1rG2I60lTCQcPaVMaRupUHKwh6CITZXnIl1uRSWS5p5Bk8IeUWQWSVsytNCI8"
    "8Csm23ysRRr8On3txvo00cKgPqd8Eh2RDiTQpch2Rqgms9wcqS9V1MM0+rtMlOFgjVJNd6"
    "kj02V4bniZA0L8FMFSU6vLRkMhhHSBqHcfmMpUreq6ztNYRT6bl2aW1XqWbLSDU7ohzFqN"
    "e5fzcdIneo7vDQxzQ9YuR1q4gu0XW2DmMp12sUfyFLQJ4diIFNZpBgSCFE0ODpSGlvzDSu"
    "c3s4MqFxyXyjgT7h/bfcP9yrmzdiBn6gm2ZSwVjJKI/4EQ9pV5RB4yZ6qE+mLLHCJVdPIo"
    "OpJpklETxbZMYVmPRli36Bl3RhScAzsmyHfwvt2+HmfjCD0GEfRNyusy39Xqjwki5/ym4q"
    "K39d9ZypgeDZzGiTIsCrZkW9tZ9AN19iDqmUuFxrcZkfjMnZzQzkD9o3Job/+Oj00+nFyf"
    "lpELofPMmL2HdjxRMc8fsxGQ/zLP6CvinMWizmxZiKrzzFuW6DpYUcdusTN4iKdfK3xZzd"
    "1rNDcE+fmAi/ssuWvWUOkfQ/r9AOM567xsYWv5mTbEWF4yhD5v5c8MqQWeklP17YCEtq9K"
    "I0DeSkKlGcvtKflo5xFy9mCWleZFo92jpjfXDXHX3pdbra7Wj4pXfdHV0CG1os2Z3GbCjI"
    "gNYjpugMBt2+dtse3Q9Yk8lUx/Ro0iIKD/nZKjRZOXOVsO0z0dSSEisiJHWepE03RBGEsw"
    "GO46vy11V71OxDkYXdIazKLCjZWLmFqGlWAQ7f3/wqY3rl1l9lqizDVEk/AQwe+v13M1Xy"
    "MgJpSkS/vkC2DjEoZVAkwiFIhD6DszH99xTNfXOcB88heGJ1EfkJ+wQG9M0lbfGG6Gpo8U"
    "RM+mQC5/QvnpEpoTWsZoh1wcCRqY2bCoVE7OISsIi5XWlGdtZl9u79Iu+iUtnfG6IP5Ysm"
    "AXkxRZJPW2c572D4lauGyBIzlVH7+qY3uAS6MUOY/fWldzccsb/fkE3o+1G3fa0NB/0/Lo"
    "EFdXoMYnO1iRqp/FKSwf6T0q2KVI1zmKxE4SGedDKcvEippLVac/PBnS07ywKhktjqPMcG"
    "pAwketswti5JrWa7zrNt6rajbRhjF6dVM13nmX5nTcweXcsqrqEmmi0V17BNXEPofP/egQ"
    "37iuyWkQ2J8pdhSsItK182MH2jsEhfLJ013wqjz6yPBi1OMQh0MoG2rVmQfrK9LVJt3tnI"
    "7aupiNFLh6XRKQmykdtbwzErp0xv4fq8e4NRlXage+Kk+pLz560CnuSO31DGFkQlhykrnD"
    "nRWVpWOsYheKK/+xlZM9FG47CSGxMLun7h9pQssVuyAxM37yt39OYprsZUMvQqfKyzE+1o"
    "eOV0Xi/Wv5VjZHGnOQl6doXRkKLOxpVSdA9VVBd1tTkOnKec9jnFRQWyxsQl7bi2qPJmbL"
    "jyLXqZyc5ynFapWes80/XRCL5r0FSJ+kAZf6x1usMhhveE/qdizWEdoC857+9WQg3HMUWo"
    "8fFdJ9TIyTOHgAeu8rKCbq3Bmb4CBgHPxDTJ0nYTVjxxx7onloPCboEnKicYxNKYf84Tly"
    "iekK3R32OubOcpW3ipaCwlqdTrUMqTVFQwlQqm2u9gKg6YlprHxTcHpYOslZrMpUZR3iXB"
    "HDtMonSgM+z3KcMKHg86jweJFIRuNVxtqttTmaWfIFTui0WOGFPHLwvKushAHaXZIcquza"
    "96nMv3xmWy6Z8ES4EcpdkhyA/3nd2gXH42CcouyrEjAcEO8bUpowtnO4K4CMLZAMfxtenI"
    "JmQXX5pZjFCWXscZ+mmRMgb3mJJWhbd/j+6Wpb4aDvuC1uaqF1dDP9xcdekpwtGnjZCToR"
    "+NCEzpS3t94EWsi40W+27UZgdiwMXPvUF70OnSvhFmv+wR3z3c3g5H95fAXsyZAPWIb0fD"
    "z6P2zQ1tNbfIi6XP3C39/od+KNhK7haRcIebJXiyt7uF8n6aW2dTc+tsSkKfSq9mQGIGWB"
    "yUzTRwDsVP9p5IEivsJbBXdYE2mYC9s7N4l4O2mVt7OrVKNJDrjh0DLYm3SjjQitlY0tfZ"
    "Fp7EZXgPt+eoyc7D7+JlXdOjPh8ppi3MEGQlYLp1e2ksSFRwpJ1o5TjD3rq9Nc8nVmR/J6"
    "yKwEpjLplbe1q7fXVoV03Fy/bzgWyFVKQqbhNBCnPJbIuTny2niSh5ZT005tyxfVgI66qg"
    "D8w+cgoQv+gvcAa3jjXqBh01FCkVCVJCJEiUi3fS3Kw9Mt9JbT2gflBIQ1acpFfZDTEW/P"
    "cl/Mq8N61czzKLNpo42ixsW8TDjApyLMhEBx69W+xIx35BJe7/NdXfUsopSFOn5jzzv9sV"
    "JW1z8aJqI9XWN4xPTwLybGOs376BnkunRWxLp9m2pdOEbUk53gXgXhQB9yIb3IsEuOIxUz"
    "hdiECl8lusydzqolWGIjXsaT+BXZ+LQVhZW2hQvZu2HOEoZDQaAnulsc23po7T2DX+vBCz"
    "NvdbFquRFWGs7MWYvR9DGzgko9RVbnPFjClmrDH8gmLG9osZgxYiGxevCqnrDPbBzXBw/w"
    "vLIjwj2Jmaq0f8R7c9Yg9WULfqklNY8cWKL1Z88Tq+uGFKycoYYm95pvHE4cpdyxYX44hZ"
    "LXfalcmy7DCWjjzzsFXXMfoSzPWVRRgyzLmtBSy6YyFDjP4TTqwFcui/D8HTdAGfWOV3lo"
    "qHcuMT2ic9r194V7Rj3SQvC/iDDejZRxaW3XIDYI+SHPf7f44Ksq3XjVBf3r1GkYlN49xr"
    "BG35fDuauHdlUWj99jsMxRqTb1WdBFUvXHr2J8G9m+mmmZmtyiPZXZ6qo6qwdfNUnRx/Og"
    "8yU7E/8nJR3d20+33XYV4iyYryPZVxUuL64G39ThunVBYEaFPf2onS0wI3EZ5di2F7CZIF"
    "2e8sB6MR76upSC3heErI65ZQfXV7aRJIm3puUe4iJU2KvOuWJ9/f+/018DIkyJhoExN5bp"
    "HbIjak3XWC3hqIF8TGnKBywOpG+moIVJK6NTf/f4pmLSgMkK1X89LrvwQtC3gG8iKsXsVT"
    "ltKadwEcwsue+mblD0+hz/HTj4BYrAE9AlynQHevUOIPT+4/n35sAZZgl+LF2tIekEnbzQ"
    "ijT3Mw3P1HPOJHTBcbNIBbtIF9wgroNpgiliJ/dQnoaIaXxRvZYDmFGNiUln2RQy8Vlq9b"
    "X1Ia2veL/kY/E2C45B+McKjXK6ixE6qxcjQ8zbj/Eezf7u/StizIGiv9GnYaHa3EAcJJK3"
    "MQpeKsjYoTeaYsmZj1gEiFq9c6XJ2fmrKTGxCplM91ntvo1SIzvVE6NcN1nmFeRkQbpwh+"
    "2br8KE2d/W42VOdXkodR4KGKsh4CkUrhEUvtGmcai6KaIFTIxhIBRoSLoqBGaZQTWL4TmO"
    "2HaW/pAta0cO9WzAEsuqYK1P/M0sdJ49o0VVwcV+FaKQAsFGLAtwS3iQHlcYATN4y082KV"
    "rnliUcwUNWKiauZadaIVabteoYiBbrwhm9XDs19t8Mz+EajzfDVdCyyRM6V/WlDn1SieDD"
    "hBRqxoHljqyLFT9IXVjLGFli7suTLVXDVDUPwCWW5LvaLSyNVFI+cueBmhL6RooMh3Vkjk"
    "O8sR+c6SIl9048goT6J0SvdZa+1J5MSVnGSRUunI6jzLZOFMSJYn8fogtQh5nXOzf+596Q"
    "4u3brCj/i62+n3Bt3rS0BXqokwNOI8VpFztfwgNX/fyGksRSpVOaaIxlLH9jItFW42yiFF"
    "4xCuhEFQlrPm3hnvqu/fI5ZPqaWVWrpeoO6/WnpfgS2il34flakHfYquNJyUbCVpuAKKeF"
    "s+E9OA1iV3ExwvbMp6M6VlUIrXTbcPbGi9QdtTYHoVVSir7ujIpE8xcaDN6+/6QRdpLpUV"
    "jiSpKBWLCOjWZEqlEF84Zoj75TjLdWwUh93VOBwma7XTIYX6L5WONNXxy05Gcmvhlth9dZ"
    "NRJfylAq4U9HVR0KukU9VqN6KbXcQ4sy50lKSJMJ+dFYH57CynMPRZTmHos/zC0HjBIjuk"
    "lnxA0Th1U/kZBTzGTZM9V+J0jYO6ktPF5U0kYA4ImodvOfXmY6nqppLVtgOCxuFb/lFBx4"
    "IwRWGRk5IooGgcvJUcD+yCnHhVnwqv4AhNA1EuBHIOxon7DjlSFkK/feOgPSq0gI9yFvBR"
    "SjRDqMIozkgEJI3D+LjI6s1evIkDGDINmOZQwVxCPIlRNQ7k80IL+TxnIfvv0uQT9i5XPv"
    "EZYclZiZM1blro6VDwgMk9YbJnhr/MnxpVF/u7MKkLmk6paRYo1TTXeppj1h8pz1mRVHnI"
    "1Hme36DlF3UV5zgzxWWEojFpLo+PTj+dXpycnwa5LoMneQkv3VyXYsXrqHGsqKVGpFIeMm"
    "uy97toJQGWz94f9rSfwK7P3i+srC2y97vJl5KYy2T5CxJj7eVxvzatZiQEb/vMkWLoX0NW"
    "p2hqYj4r2+E0oF00FR5VO/q9imbwVZXiZOavtnUuZhr2GxYrIsfcvDD85oA55awIBvaULE"
    "wDvFKW7RCMoG6A8QpAynathPR7YDklYKpHk/DxohReTC2lwWRMDEpKh84oSLezoSU90QQf"
    "xKWFHAdi5VvTLN8aKpZMiSynLBCpjDGxWCEXHFnnghhZE51qqjAfpqug7+nTdJh3r3t+Jx"
    "VI9/d7Qfvho/jhpv37j4IGpD8cfPabR1Dv9IdXcbkaYS/4McYIEWJCHWeI1QFRDPMxpaoK"
    "9ODJblG/Gg77AupXvTisDzdX3dGHIz4FtBFyxcCkDkO8b2U0fyKl0vDWWvMHDZQmWmTq/Y"
    "L2u9P6fazqdihZ62fBGdlMVy5SKlV5nTeMCiatWrOrgvR2E6QXPbnekCtEJ1krSUXcyOuq"
    "QahXrmYKMMtQN0UxLaR20qwoRYE4RyaVuNGGOo8iBFOm9IHPdMe5SddswC5+aKSFLsoRS+"
    "qA+M9xF7gFeYkGFV7VMBWQEqF3KELHNpEclyqQKsGu1nxq5OAsepZFSBSPms+j+sadLTnU"
    "hpku4/xpZEHVMIVEb8ZLMmYmkvDeF2G6UNi0SFYJZEJA3KpTrCSVQyi7xOpeub3Zh+DrlD"
    "B7G1jMTaKzqleUj7IhZAXoW1GrWstNpgsMffUT747zYi+EtiR04TEyZANrgVNTTrzTZ2yV"
    "j4IsI1kHvs0R3bFlF8Aqp1fFX9aFv4wumaKwR2nUXRjjIdnBIW1fFIgawbor6+L7ceNViE"
    "Yzes2z70ng/evdcJCOd4QkLg6hiQP+C0y0z657adAzMPKhj6McO1BYB3HoqVyjGZTLQBM9"
    "3R0wz8CbJFaGXglDr4rY2ugE2jd9QIStlZxmkVJNc62neaY7k+lGu1mkVEboOs8yFaU3Ue"
    "AuSnTKUbO7+xoH2Yxodl0DOUZ0f2a1Ej5UBe6pwL06KdC3DNyrUofedlMMH6TXrOOvWmuq"
    "1QWN1urMhxgCB2IdO+DDIwVzNtfx6vHgR0CeecbkuUWMxcQ5BHdT3YKReBU/cbIbR2W4iZ"
    "ORk1SHVzJCiqb7/w68noIExHwk+hdPZ/nPXF+IypLimugZTlbstGQkFtJNDWKjbM167LdW"
    "9ys0G3kHR7kD0DWK3qC2sKFll9/7FOpGsCfK7dqix+PS1lyHoJJB121H48AgZ1VJVmUyp1"
    "9fURZrU8eaciRqiKFH5WlWeZq/qzzN4YUqs+xFqhqXwdtwUs6LJLk9z85xe55IcZtkXAou"
    "/yRh8+A+Or4ogDdtlZ1yznuXmnGOvsvdAypBYy0TNKqcpNXlJGUa2j8lk25HaRqHbwUn/s"
    "KiMtNEbgVHaBoH8UkBhE8yAT6J42uSiW5KLeCQonHYll+ZV9U8UDUP9rbmgW7MEJbPXyJQ"
    "NQ7maspKc8zkpMcoTeNQLp+RmFvEDcVM9SwsVrQ+3scOYcfesSUB/cFgOOhSuCnlI/5/D9"
    "0HVrieDrmAxiO+5u8M/u7ndq/P3j3TqwduVNK+iOCZLXZe5M2VtpxKMX9ptI3bHpVUXheQ"
    "Cww3Mn4t6T0oH5c6+7gIFsdNDkWhgzqrlg96gy+9e3bQIfzGwuAf8W13cN0bfNbanfvel/"
    "Z9bzi4BHOIDbZ+uSmNJ1p4xPejXrvPliHSTe8vrfv7bW/EevPMtNw5k/XZ/oN2SfvRV7Qb"
    "9vfdvXb90GVPbEczFvTE7bQHnW6fH7oTBqq54blbfomgFNOtzAmQQq78VGu9/32jboqzf7"
    "H9L3RQ6/0v7uK7h6u7zqh36+56ezEO226wE4+KqBaPsnWLRwnlomBtl9mDAqHafbXefaKL"
    "j+REJ4gVp1XnuRZ8f5LznOEqHiXKm99GzS2br7iKJObyJQKYmSYxTqayJcbDzgRvt4KoCj"
    "QK0jikaa54Ulx0Cr062+t8tvv+i4mJzglWCElU5vSEJirimV0YUIFKRX+sif5w0UoCLB/9"
    "Efa0n8Cuj/4QVlZG9Ef8OCgDWa+bvTwD1qMaHoBbpEyd0akxt61c5AXK3PC+GrSQY/IH+7"
    "XlIDWCfp6tJiKVIWRsgNOD3aiwONG35V1KYu0lVP8i4y0xGs4h/pWMmwrQRLe3PcPvFnP2"
    "rw7tqakoLWy6T7ZD6YF1ca2vmgqRTRksDW2bQP2O9tJTqdPlIpA97ik7Djlkr9ZGI2uzsO"
    "3aoOR7nvIcA4/WLYUH3B6SAcZrW6cGC/vf5fKrbmsesJgXJxw2a4FoDyrKsQlRjuKSKAq8"
    "SKW0FPHcf9EtUxRTgUhBmq/4ieR72FI9EUkvsZ/ArlVRiJu1gOInvLa2xLZxqog4tMKerW"
    "NCFU/Fkc3OhDqQ9eyMBYvnJf/qVnDxlI7AIabBkp+ELEsL6CzzN5jQz/oJPNHRTQSNJ+BA"
    "07TBcsrZFtbAIeQVwOdnOElJtFLdMAWyrbh4rGWgxP33Spux/9sTMvfZSPZJ/Bmrzs52lO"
    "KtmsBbhesjgXu267dAVGdPtA29vo8KeX0f5Xh9HyW9vv1NtYnrn09bZ6wPbkfDL7273nDg"
    "euVGXNQfcb/3c7fzR6ffvQSB5+ojfrhrf6ZPuLblEd/228wr2NTxI253Ot27u0uv0Dpr2R"
    "3dsZbQon/9OryifzBdH/PwveveMe9eT6/1/v6EwalZdDsFBI0Lnzg5LxJEG/cniETRnifA"
    "9a+fBL5X6CXTjSZKtTsvmirPK9eR5u/Hxycnn44/npxfnJ1++nR28THwqEm+ynOtuep9Zt"
    "41wjQk3W0M9ALtFIEme2mHFHU+ujZc3eXHzrH6Mkl4s5Og+u1VKv5tUvGHzG3sRMnNwR9S"
    "7TD5/vvAXmLufQtOINq0ZrRAqhzua+2op5S2yl+vvqAqf7338ddTOvGSdeLvqrnlTlfZel"
    "vfJ2u91nbhtyxQS3IOLZtg8EovHgwQtpEB47pUZwoFdesheHohGFLG4YmlaQAmwS9Mo4qj"
    "LX+wOcOcVjdyF0MWMIbDbw60sG5KanO972D/LDGftlLh1kWFG10WCeRzEmCJZA2UzytR46"
    "qUyyrl8neVclll1qs2s55FNk8J49PWedUftK9veoNLwNOoPeKb9qD9uTu6BC5zaT3i7s1t"
    "f/hHt3sJ4GxukhWEG9lxSk8piWw3NDTN1pCnGRTodqgb9PmcvdUN8mhck7xoaJNab0lqFc"
    "lbZwVhRCyRmeYImZrfOs+vUgBXoABmihJJRCMkKvxdOey+l8Our+LbEtmCcZ71XK5rUY3s"
    "VQFSOj4YPPT7xSK1dxyatSdYVxqZFYmsTdGHi3G32epwKLYr5sDsIGi7BRu9uowO4X96O5"
    "QSE9Ogj4kFFthE+BUaLc+vDkyhbjrTFnixdIpeC/Bcki3azkFmhiNzZcM9UuHwDkLMCk06"
    "bCR/AN2k/dM+MK9B+QaxQfum58Tz8yFoO2BGz3j3g2jbgIY2jsadYeIASgiNLF17njpdrE"
    "nKu/E40ImJYHAIlhR3Fi8hGR0iOnY1w8UsDv545Y5Ae9HcteD9EPbAdSrefjhlmKiLYYJY"
    "6AWlpGcpmO40oK61dutr7x/t0fUlWKI/6S3C9Fu9PlNuIZN5PQ9+Yw7P+PURd/q97uD+Er"
    "j7+RF/6Q6uh6NL7zyrh8Zro0zEKv/wfsjj0btDZn6jdErjUucZTtysmxy7iU72qPbGkJ62"
    "hJ61192bIc8/b8AZ4fnnr7te5nn3qZdynr0Zdb8Mf2NPLfhGXtmTh8Fvg+HXwSXlS7nHx0"
    "Znc+lRJd68bHREx2nVSb0P+3gsVY5FIGqe5bWSYlBJwWOzjRXrQd2Sdd5dyNZc4Uqb6baT"
    "ppRcZ91NkO/QyBs82Vsrr26ahCVaZ5oXLV0rnB94k0avzOwSE6AMc+Ub5gQ1XVFMBSJlnI"
    "vFugha18KxLgKVWqbKfrzDyCF37SXBlY8cCnvaz2W6PnJI2KcqcqhUcKWN8+5FVAK2naCj"
    "vTwP1iIr3NjK66Farwe5/PSuUTlFmJDwefjM+mgO0GkcKrNGbYmSu8n7tKMGnaGxLAW2Q/"
    "eoZrG8Mfa2q2rk9jZyO2sqZioh9O7djvxk9Sk+R5E89uvjb//lNVwffosBq3oJlsR6BciB"
    "s5RMhvFQ2Eugs1xdnJAiCHg2RAtOrAVy2N9e25TA24oHKzPkVqgFqkJrG+LBokJrdxla6y"
    "AnKxQuHeeAoIEIV2LxWlhSkZxe88ZZE88KYXuWg+1ZEltVRvo7MB4q24kKw6mT6qTGOYKi"
    "ZaJS5JNYFan1MsrEb1kgR5Dtds6zArvBBExOcDUgPB6AyxXeY08kSE/jkxRKSu68urw/iz"
    "m7NJRMomSSFLIGcsxKJtlLmYRe4s4iRWuYky89oGggxqdFID7NRvhUCX1K6Hv/Rd0koU9k"
    "pGRmWaRU01zraVayvZLtlWxfSLYPihunCPbRwsdFMv/S1prhNV8r2v9Clixx3IpVAjLW2Q"
    "LBM7F4ZgDafVKQ366rAmI7+1FxcV2J0XURo70ll7zN0xH3mudd4ft7FKVBy67kROAAy2rI"
    "Yy5S5LXM4ktxsiYVYDo+Ov10enFyfhrUXQqe5JVbSgZlTKFuZFyNmcAKNApVFeqiWDrF0m"
    "3K0rUXdEos9Cf3z+sQI9Vok2yUy+QhA2IHOSsKjFHYdsPaumaVsGauBQ0IZyzv1ARyVmzJ"
    "3iOHMnArXpaB5V9xpogycWCG8MKhPT9bZMaK51rQTx21nNInlGhJGTzdfoWp1p1dDy+Zi8"
    "rzsiw56xPtBtF+VOqlxnC3716pcT3kO1Opl1+nkR4IdL9MqPhqIRmQ43QNtF9UomafTHWT"
    "jSBliROIGoj00fFFoSQzFzlZZi4S5TdIan6ZnPomJJ2n23+D0UmhlXySs5JPUqyde1Acer"
    "8t9jrlUTXfnBILRMkpES2QNUmY3nGN6JlubJLWP0KmzGS1NpNFZAXJORYp1TTXepqZVWQT"
    "i7et0mDtxfw65BViTV5OjNNtxJbE57XRwqKLGE9yLrubYqRqR9V5R3kJRDeqbB+lVLNc51"
    "l+10Rfe8TwSCSliui0JTAVqRSo+VY6D60SrHSNy9DQihnpxIUlGOk67btO+7pbUfKkITIm"
    "hRMo7Su62RmUAnDfxwAayWqTYvkUc94UMXmG6XaKWj5ZW9f0uGShZA4Buh9WNl7xkhKXzH"
    "7IXMftSMzZDzbgFenJM/dQC4sIHYIhNleUxAYuvw4QbcpS0aRaPnc9/HrLp7InKnvidyEi"
    "KqVpw6UGpTT9PqY5uPwkhZkEoZJn8uUZsVTiloy3WJ9xP+Fdy3gnllidmO+I6JOWy04QjA"
    "oz38X47iEOQz2YZ57H1h6CHmVcbTixYIRxdVu4vM1PnLWlpwPzlYP0XxZliclsrrN2E8oY"
    "0WGhxXjn4I8k273z0RXXXa8zLo/rdud/AyNNgrCBziPVevWlBLj8ejccrHfrSwtxMRDd3f"
    "+lAvY+Z39Ng5lBIvBmPrwfbtq/x5Hv9IdX8U3AOriKO/A807NKM8kLWchPRSqxmo4tpoNi"
    "ibCso6tA1MDDpxIv13DVSkIdoWqcF2YlSCt9S8MFcY+lli0eJFDtlnXdDwE8WzqM2MMI/c"
    "4k7DJZ4FPjzPZzO6mk+eUkzU/s7SRkVJa+J/Q/BbU+t2E/+7id15dYEk6zAtqerTQ4sSIX"
    "KVqcZBmMApqcWCWOoqZUr7wUi7MMlSrMpOn15ypPePVWbugMsn+kGUa360wywDOhpuOhoi"
    "oysyk6neWUyHD3XvMGilCVJJO0oG6TFC+nvJBMn0KJTkVEp+A4SmC8plS2XaqHa93WdpOE"
    "Jx3bS2htNssiqXJlrvM8e+xLCgeQW4A7SrZZ3e39mdMyy277W2Ockngs+36KkTXukqqEDV"
    "B+GNU56zv687Osq36ERgGqHFt26diSXpeXr8gSAL7z+2kottGdW6t0ZZ7KM62wTKAMLaBe"
    "ioTFFPQUghYVF3khykAvRPuiT7n3u6f4uXRzyOqO174FiOU677AsmIya+c97jcGHJ93W2K"
    "94+jHDQajiQR/xI+45YAxfELZ5KjNK5KDJK3RaYDlFk6mQEHeqY4ONHE96xhOduc0x4V82"
    "XjjRLwITHbOP+Ym5NPEfABkBpMNH+/fTrTG1GjMm/MQ7hmzQMY8ngOZzi/2TfQj/lfyTWV"
    "I2+EZ/KV2j7ve6gyK8iR4uVoLH/dhyaunEk6/RL/B7joxT4giRAtvBYCV2b7t9bJuTTuko"
    "lY7y3S/GHQgn3rkrJQSGJEoAVHrgOuiB3Ss/xXB9N9NNMzPNVoRsoyRbNVMdeTm2To4/nQ"
    "dZtdgfeXm07m7a/b5KnLXt/bZ36laXod4wEUyMVk11radaJc9q9vxGJB4JyUSk2kJC2Z+Z"
    "lVAsiyK2VIisQKl2Tp13zka3n0qAthdzG1Vkye1fQ+3ePZrh5TTDgt3Fi1nCcJIy1V4Hpa"
    "SOrGZ2D/rdn+8vgQmfnUfc/f22N+peXwI3F4PxiEfd2367wx5ZcG7qE/bsrnt31xsOLoF3"
    "zdMn9+2ff6Z/MxvKI/48ag9oly+Wjlmfg8/tz92bLnsUGrAecbvTof1ceu6k3kh/BCOtXL"
    "cL+UTbBRQAR3lpthNKLFVZqXwWSLe1iKq+MKgClWIrY6UjVL7G8jl15V1TEbSedVc2bk2g"
    "UqAql6VqAd3gkirnhmoOnDkeYAyqJLTSrkkPXjf7Celaz6TIglL+Xrv090q5rkoA9jbsqa"
    "HQipd0AXBVYdWSC6um87Al4KvcbDNQVqmxZRDOTo2dcUC4gn95B0RBlqGeeoL1Z4SgJxHw"
    "pZ8ABg/9fp43s0pwsXnyhnL9vulH0aV9kOH77b1tFfb/pgTaq0exPrUABqO7NqDtD8H9FA"
    "IMlyyzOXdynuo286FeYMC6tX8CxDSY4zWGLIGjvgLzxdhE9hQagFu03DLSzhSuOAF9zHrw"
    "lMwpiQh2OrTKE1kvgbEF8vJE6mZaGOc9/JbhhhdSNMJrN8/G1v39XjCvJXLiBSa2/nDw2W"
    "8eT5QXU9Ox3TRJAp6dlzCkUMkIt0hGqJwkG25h5teX9myRmewci5Rqmms3zQmV5/tEDt7o"
    "yEzjHfnzXK6RLJwx+abN/IYF8lCxtmCpI4dOLMsNNYbApqwnD1qzvRo5E5ZAiif5ZmmlWN"
    "CbQ+9t9mCJ5tDgRXdmlIWbUp4O6JRfwy8m/BsVZXjFnrSEVTsaVTKijg3kHcIG1H2HH2MB"
    "VXKrpjCijlTcmNPYsLGzIrnJaavskKazRHbyV/rTZND12zcQ3/JTv9uL8b9gWk7JnBz7IU"
    "kDIT4pFDN2khMzdpKMGWM3jIyU6rdvBL67llGnzizF0TobbL+9AnsDsCcWZOBsIJqKlEps"
    "qZ3YEp1mj1mVnOKQSk1vradXdxw4mzsptp3MeOYoyUYBzRvN58eqeAA3nPn46PTT6cXJ+W"
    "kQ0xw8yQtsTsY0R0Q+KVVOSKbiQeq8YSJyvNSBGJKp+a3z/Jq67WjQskiKk0FORRqBqnHp"
    "NEoTjWqiEG27V9hBik7Uf9UqoBbVI20LpVJzrBVTThrQRCxrlw6WcDwl5PWSJ+/yHq+ASV"
    "7Ss6JJ0ktqK73O/CT8SkPZDA3lBimtFede/4vKYVt1JsO4Ryh2x7dXqb4rm3V3dGchA2hI"
    "0KDETqXBKc1EKf5JSrXspkmXATikaBzClSR8ExmioiyLSKVCv/JDvzy0kgBLe3R/DXvaT2"
    "DXunOLK6tOxey72JgTlF7KPnjXKiBSwWjjtTLVVyrVQJYh2kujjFg1MtNgzh4QPBMLQH0y"
    "9d/+BJ7cIuH2Ey8d7zqEtrjo5DkWPyPLdi45pc7SOpsQjIkz5Q7DSYls56MrB+V6HWutHK"
    "lrYaWYIrOvZq95IyyRO7iZva2URDjbHTlCovyRt/BHtoizod1XpFRq8DprF5CtzXWWnDM5"
    "ybmVsgS6zUplbbTBgid7WyzLhW2DbSUQql1V513lTVVmNrncCd4mhVydRfdKlCPKO+n72F"
    "BCwe+i4o1ItVsxZz/0MzJaBFWmvt5l6n29WIpqJqIyW6uZiSjqihm74RsLs2HaDFYXy/vN"
    "LI6b2JAX9gqKxoMXAugoAGGuDiEWC+SmfwR1uFaAFQQFSws5DsTgwxMysgqH7WTUuoQBxa"
    "pSiSlhIqOWW71LXL7ifVnuSKX2rXRjddGNvXMm3f0RcCQSFKpYqQpjpcYrjd4oKfHZubqQ"
    "CJXShEhoQti5IaPZ9dsrte4Wal0lMG8yFXsnMKtwnkZPrwrnUeE8asOocB41v/7+fUXz+U"
    "ZsjUipZrnOs6yCtnZlV6ubwaW+m2hzl9hMM4p8ivnNDSn1ALZ8U0oG5vRrtk5wHEYDNgTs"
    "StMa9wyKFnEgnqwyUhvHWrTWpDf22xbPbHzPMgJzg5DjpYkDOpgtHD7RYIENHmNJu2u5yY"
    "OXyJm2KIHh/jmhn8tMSsg5BL/BueN57hr6KmmaqnaoFHsUswY57s3G8Phnnn0qosFRBpZm"
    "GFgcOVYoIGigOeDouFApyOOcWpDHCT7IO2MKW1vgjn23doduIS7zKIfLPEpymf7BKANxlK"
    "aBOF8UgfkiG+WLBMgGeoG2VP6/kKKBAJdvNcwK0My2ZGUGaMrZsvZH06BMWbWZir1Q+mzl"
    "qFie7NKGFppMD9LSx7hvcmUVPWyzTkTJntiSYwEzzUOp3HiKYcg7c2rrm1mOYSib5X6Dli"
    "3JsURIGnifHp+dFbhQaaucjNBniSuVbioJhL3mDUS3ErabjuikFq/L5lgiJMr9RpJnedfL"
    "7K//D1Ddeuo="
)
