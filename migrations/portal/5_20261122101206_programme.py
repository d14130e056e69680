"""The programme: facts, attribution, sales, points, earnings, payouts, referrals, invoices."""

from portal.db.migrate import run

UP = {
    "sqlite": [
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
        # by hand: rows there are have no steps
        """ALTER TABLE "programme_partner_tier" ADD "steps" JSON NOT NULL DEFAULT '[]'""",
        'ALTER TABLE "programme_partner_tier" ADD "superseded_at" TIMESTAMP',
        # by hand: programme_event is append-only
        """CREATE TRIGGER "programme_event_stays" BEFORE UPDATE ON "programme_event"
    BEGIN SELECT RAISE(ABORT, 'rows of programme_event are never changed'); END""",
        # by hand: programme_event is append-only
        """CREATE TRIGGER "programme_event_is_kept" BEFORE DELETE ON "programme_event"
    BEGIN SELECT RAISE(ABORT, 'rows of programme_event are never changed'); END""",
    ],
    "postgres": [
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
        # by hand: rows there are have no steps
        """ALTER TABLE "programme_partner_tier" ADD "steps" JSONB NOT NULL DEFAULT '[]'""",
        'ALTER TABLE "programme_partner_tier" ADD "superseded_at" TIMESTAMPTZ',
        # by hand: what is written once stays
        """CREATE FUNCTION portal_stays() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation'; END $$""",
        # by hand: programme_event is append-only
        'CREATE TRIGGER "programme_event_stays" BEFORE UPDATE OR DELETE ON "programme_event" FOR EACH ROW EXECUTE FUNCTION portal_stays()',
    ],
}

DOWN = {
    "sqlite": [
        'ALTER TABLE "programme_partner_tier" DROP COLUMN "steps"',
        'ALTER TABLE "programme_partner_tier" DROP COLUMN "superseded_at"',
        'DROP TABLE IF EXISTS "programme_event"',
        'DROP TABLE IF EXISTS "programme_attribution"',
        'DROP TABLE IF EXISTS "programme_account_due"',
        'DROP TABLE IF EXISTS "programme_book"',
    ],
    "postgres": [
        # by hand
        'DROP FUNCTION portal_stays() CASCADE',
        'ALTER TABLE "programme_partner_tier" DROP COLUMN "steps"',
        'ALTER TABLE "programme_partner_tier" DROP COLUMN "superseded_at"',
        'DROP TABLE IF EXISTS "programme_event"',
        'DROP TABLE IF EXISTS "programme_attribution"',
        'DROP TABLE IF EXISTS "programme_account_due"',
        'DROP TABLE IF EXISTS "programme_book"',
    ],
}


async def upgrade(db):
    return await run(db, UP)


async def downgrade(db):
    return await run(db, DOWN)


MODELS_STATE = (
    "eJztfetz4sa277/S5S+ZVLFd49fMbOfWrcKYTEgw+GI8yT7Hu0CgNmhbdHMkYcLeJ//77d"
    "V6P1GDBELTX5Kx1Ktb/Pq13us/Z0tqWIp+3n7HxDq7Rf85I8oCs3+EXzTQmbJc+o/hgaVM"
    "dN5SWamaNcJew4lpGcoUentVdBOzRyo2p4a2tDRKgOD3OUWqpqL1XLGQRdn/tekcGXTdYP"
    "/E5Bz1WGcGms4VMsNqAxH+p4p1bGEVTfArNTDSLBMZ7AGBXhEmqnkOo6t0yobXyKzMgV7I"
    "CxkvFcMi2Bhp6hj1KMForVlzpBA0VqZTuiIWf6OZSGE4TC1EX5E1x8h5eYtgrA3rb6awsZ"
    "HTGzIxNtmQDWRS9j+kUvYnoRaCaQH6F2JayusrogbvzaJUh55hfHuAxTn6nX8ICn0h64t9"
    "igVAOI9/YF+mM7pzNCYYq6bzrUtsLDTThN/KWxtYURmc0IGlvLGvmeANJSofnSHJejGndA"
    "m9qIqljNGc6qrpIM6amAw3TKbsu+EXmA2kmGipKxpB74q+wvakrYj2Pys8sugMMxqDTd1/"
    "/5M91oiK/8Qm/Pmfs1cNs47h32f+7+Lrja869m8gwX8uDcy/3nR7cRY0Wek6rNrNki/aM9"
    "6YLVT+x18NFBphqmuYTyA0K384f8EcaLwi+oSGy7cR7zZ0ctjfzZ+PXNrn5879z7wl7NHJ"
    "aEr11YL4rZcba06J13y10tRzoIF3M8zQUNiODJwo8GnO+eM+shcRe2AZK+ytHtV/oOJXZa"
    "XDuXT2f15XZMr3s3PMvWGDYP1cY5ub4PX/db4yQDEa9frD0VN7OBqdxU40B6jg2eM8mjJU"
    "GWIasQDc//xl9+tjw5+ewQCtX5qDD1effuRoUNOaGfwlR+7sL07I9tfIn0UfcHs6w4DfM8"
    "AsbYGTQbcpIqCrDsm5+49dwHcf+Oj7l4ALpgvXYQEedh7aT8PmwyN0vzDN/9E5Ts1hG95c"
    "8qebyNMP9nxQdp/Zd53XCfq9M/wFwZ/ov/q9dnTWvHbD/4Ldx+5Ii44IXY8UNYiJ+9h9xD"
    "eqO61vDMP4xLbmipE8qW77yLQyeE5wIs8Wyp8jnd2O1pz9+ek6Y2K/NQd883y6jkxWz3lz"
    "yV/9FQI3fMjmPazCVHscWs6RVBW09zmXfExDt2ZeSMNXrUQ0hGiYMcgLaYSdkJhGMLWoMR"
    "I9XMNUNTxiLz7lOGIvovehf8TCqySgRZeuTyMXbhKe/C/hhetS1XDhXn78mGPlslapS5e/"
    "C2PNJWIRmD2CnRCu2HoNA3ydB9/rdHivY+iCJBMH99enfi8ZXLd9VGDRphb6X6RrplXWKg"
    "5IipOVplsaMc9h2GNIiIBPSHZxIf7w0Pwjin6r27+LninQwR2bCpDcX98CoiQ8mCjTt7Vi"
    "qKPYG3pJ09rGXy0uF9EnCgENl/OL/2p4qsVHm5keKrq+OUtQPYbeN7I0kC5bbnlNt+ogmw"
    "E12ITSN6QR9KrNVgyqW67ys/lSUFg5yi6HqzJtPZ+tSoSGtgZvwRqDAg26ocYUx5WRBxlx"
    "uyYtVW1zZIloBzVORW/sdEWNRt41ACCG75026xArRUHmE0Xg1Uhp597Hsm6WGXzB3/5+eX"
    "l19fny49WnLzfXnz/ffPn4hbXlnxt/9TljMu46Xzu9YfjsgwcRYR8T0GGP2ImgvSv8m4Wm"
    "IJlezsZus8G+yT6/80+ARyIx3wPzEf5zqRmi50+MVM7BjqeQsoGPEjt5PBqJ+q6om9ZIXS"
    "XIzNm4+1QS+d2QnypkinVd9LwJkUnsd8Oecyp4tDKxkaDGyII/SilnYLcZmGNF5eKbGPwh"
    "Mon9jqtf10d77IAEajkTu8/EjjshRirnYMd72NYrCd7CPpHEfce1b0zn7BARZH+CVBL53Z"
    "BfEV0jb6LIB6kk8vmR38ucENM/x+esT/CQsv/wWeuA/ysTEBImKWw2OFWVs//UH99Q1p7C"
    "PqJxZ7/f9leGV63mU6t537Z9Mwsy0hhUXU2tdCNN8H0j00hjtxQ00thE4KvsGkN8s0kDYW"
    "U6R5Qthwaa0zX33ma/ZONaWkzE+Ld3cOFONMcU2fc+hhcHGEHDS4hKGl6k4aUi14E0vFR1"
    "NqThRRpevsc5kIYXaXj5npCXhpfjYS8NL8eeAWl4OeLql4aXCs2ENLycrjLU1u7srwz1+z"
    "lFNdB2ZWhIC1a2MrRp6wnvOT4xVWjgbWOLInRmKIsFHrmBeg6/u10hOoS0Cjy3gkJcrSXC"
    "ikGwytM7UDTBSKf0jf0NjWYMOtaZQRdozAYZUTJGlMSVoQX2K5jLwaYuJxHBkaMnK7mjCl"
    "asOtMXgxfSD6TE8ngUWekHyrpgjgMwpBMo7m5wFujed0PT7+cUV/LWuyG8kUu/Gyz21ZOV"
    "82Pil0Pgdd7bIUKy9Xb4Gc5jBS0oDw2ipBE70nk6IcfW9UoNSPdjW7Nu4VhfsL3PMwkBEY"
    "K92OBxSASvsWnZ6YDmCmQAmq0SLpHDD59w10ST6Zga7IF/Zl1BkXw7PrnMjlOH7Dj2Cki8"
    "odIT5HhEMkdOpXPksJ2qJZi0sifXIypgcisWuV2nufUyCobnNj0G3yOQWQ7yZTnQTNYbSb"
    "QJU6pjhaRcSgGyCNQTRneCWGepevr9bmjH3HUiip/e88Nde/DhgiPPGmlWqm2gWvJodUEX"
    "yIpStbD1kwU1Jp3mkDh/pgbWZuQ3vClf5qwGsPtInQN2JQ46reFZ0gIuANw9PF9PBNwM31"
    "cf3ONkM2E35ttZguDPnzfySfwTt+1WUf8XumavAhL0DyYT1jSePsTSwDsVkoiABpfBzv4w"
    "MM85gtVz1IF8xoxcM5FOp6DRnWyYpE65hys0Mm/DUjgX1bk3rDNWXPQ//ucIqp0ZC+Mo3e"
    "3vGFlzg65m83Jk/qrdUVVQ3xXt4Wum+BptYWSTXY3KZGNdrE+WjTXXGC+TTPtZUPtEB4Ta"
    "e3KyWEdOpxjm6XaWOOWe9pbT0XQ45paQLoGw3rCgP0qASLpA7OaGomozbAopcXyKw2lxzs"
    "rSaJeRxVqG21Vc5CgkKaLGedjUnIiajXgeocJLjujS5LMjjrkJZMzteIpfnsSiVIUwOYXz"
    "9XauwvV8c46GvqUO2PWwtc6uPYID0gFQp5gQDzEyr+BiYms02YwRXiytza3dzIWNNTRWOg"
    "Y75YoNpFnn7LtWSybKYJVdq4o1vnULu/AB1wq4yegq0tkGcCvKeGVQNuiVrfL9a514Zilp"
    "nZTWyS0snbROHt2CxY4nEdbHaV5D69VNLuvVTYb16iZuvbKPbxGAfYoaYlyKhdC0EkX99F"
    "TdHkE1cnXDeCedqzs0GUH+Q/jOiBJL54cqXx1VUxlXd2oFbMXA+gsiGiCRcGZbiaUhs2Ct"
    "QnTpFoCsqzioKayB3Vop4/Cjq1ZIrbMbadHIp9sRKLrbJ5irKxq2mgISG6EVm02Dl5QYr6"
    "BILKhUSLAk7i0UlfV0MA2oOgsPfI9uoDApPFzP6cKpMus6rmOVjRVX8hztS0Dp86SAUsfW"
    "HXE90XKJCY9wgtq53DL9hpcWGKHHrr16vL/ihm/DBi+8uY/eJrNu7J59S51QVXRCqyTE06"
    "XaVSLkO4q0R9XJH0CgdTdiHNw2WS1it2iYF3Roq6w8OPu13+m172/Rv6hGsPpCmBjZbw7u"
    "O72v4EczoewuY1PwQgbtXvv3ZvcWGey714r+Qlq/PA96t+zAXRnsoHxs/oPT2IlwXki3+f"
    "gE/erK0oR+n9rN4dMtMrFimS/k+an5tX2LVia7/14Iu2ub3VG7dw8EThoj9isZFRN1eS9T"
    "nfJe7vut54d2D3piy2MFkUOst6dml3VmsqOafwc04B8Cr+HLf37u3cOHs10PfbK5/tq+a7"
    "Z+g49XjBmGS5s9bw+GnZ87LSbOsRfYsLRXbcomKPRmNGg/9L/xT/JbjAy8oO/wfQ9tMNQ/"
    "/dJ5vEULvJgwEXquLYPP3Z/pv3V/62NzMOy1B2yEn9uDAbRx7wT25dgwoI39zp4GeAbzMO"
    "w/t35huNHVdA6INTsPAJiiLVifg/7PHQCH8QCvGuAz7LAh2GK45YaNkYkZQs0W+1Oxw77F"
    "d12uTZex52J1IGV56jpqKIB520EPFSCTE1zpCQYeXUj36xFUQ/d78nUaKxQ7cjqa3tMJHa"
    "kNphXTCVYT1+JVgseIyjlRbHMF5RxZNfiNSQ8pySNibRr51IPvgeY5kq07zUGHBr5Q70yO"
    "oTySw+0QKSZSPEENHKBUQ3m1EA+odlRuy9WEXfRzrHp1bHl9WjSjVE3Kwn6YQUWVd25/Dq"
    "fKNpDBVpxUr9VBvcb/H4M8o7S70752/sgXuRRsFxkKtou4gi1w5uQFOEBSO4yv80B8nY7w"
    "dYJLDj+LYvimh4L4FN9zCIh7g8SRG7JjOiUYIUBTZa1vIfqJ9h/DbLHVU090+72vbvOoLB"
    "sBHa7qnfyVwpRSVVRpVZE7WWLumGGqWuyvA1iworypyKaK0kofwCrvKn+2xPZVlK52TFVh"
    "+2qvWLridABp0V4iYV75w7uaCJy0XYHb6+EW3RmU/JsRPGn6O/jYfKU6E6gfdcXSyGoBsV"
    "dAACbOJQa/HWzHXrkiewOZmMndkw1SdB28cJCpzQgjSxL7j/EJe9Rok0L6LifuyQrpFfKC"
    "KV6ANBTyFof2acG2TGoovEtTTBz8ceG1A+GvLj9/8kLf4Y+sYPenh2a3K5zgP5TOPyEaNy"
    "kdgdPRz78NsJ5W8C45FvjEOOU01f1fZV60bH1jA9ILJFy23rvsC9e10gRbb71yn+gCQ2wy"
    "3EhruoIwYe0Ng9fpHCuGnUjf137bSmzNRIR6OY5Qj3qurlPWmwmXZ1Jd03KHEtSjLxQVO6"
    "KGjFiWN7OU73PI95OVqRG2RUQwDtJInPPhzA84Q0iwDpDUEeU8GKcjHMUXL5Sk1NwZ6Ztd"
    "gjpie5Mn9w9rlY7vzXUUYXY1g7+1CMYBktpphS4+5rVnZho0YwdFgIkR0bUGyKT1onJ61o"
    "po/lyvtvRUT7nEkZyKP4KoMVOIZnLJ0k5cZGLjHaqy6BrEXty6nL/Cc7dCEsE3jCFzQAP9"
    "MuCNtSnX2L1rKn/K5gGKxhpmgpav/PEE5RGAePSGNwUIJJFQvKmBFd9cKYWdmgg7pr5KKB"
    "yekWHGaV87NWQxuQuD16qUI8uVb4JnXRhj1zE4EWKXpI4w39zkYsJvMpjwm9gpEqRDrX63"
    "y1ga9HLWejmLTMgbAyF5wW8PPXVpqzwrZ0/twbdOqz16HPS/de7bg1v3/h659zcP1uz12t"
    "2RExzJIzYJux9GAU7m+CGLp6IbOOu0DyNbFawbAKHn35QInf9BmgMi/DxsHQbi4m/Y6cow"
    "MJmKLeMAzQFRbj8PDoPyVQ6Qr1IxvopCvMYTU7OE1nGApHYqmJJyECrWKkUdvv3m9KkPiD"
    "YTw7V3LIj52WO7Z+dpWGJiJ2lotoadb20ey8/6eyFPz0+PTr4Bc2UunUQD9+1W1076oGIm"
    "VxOs7nKLXuRTnmWozpInbpdchUFC6aNYNd1ZwhwLZroNU+20MSs2p4fId6vN2NYerZaiWW"
    "8jdPWDu5xrx4NN2JKVQFpD0MswaRn4f1YaO55GJmaDqyNIKUETwsczaw2ldyJrDwnUHoLq"
    "WHhBBcEPUEm0RapqzenaHFGwYowc44gg8ik9yFkQmIWwGUeEZw1TSotv5bjWnRx33QSi3I"
    "QX344C3rpNv6fTnfy4t240R7H0ad6GUiR7776AxfIGnxZPmW9h0Te89/5bakPopqYQgcsE"
    "+9Gm626wF1ZPdi81h4oJaUxE2xcq1svzsqZImZby+ronPm4XdTzKFaLoG3PfI/zZrFNasz"
    "A7nSrICODT4p3UdQ3ZEI20BfzaQpDq8K7qipebyo0nj9iXJ7D7uoeu6ooXJjNlhhf7b8O2"
    "11FdoeIcgbY388R66dRWxtPIu2YpBcjDHa+jWkOFR7pG3orACnc1Owa7LlgJ+dUHhEFF1x"
    "PsXy6ebvnq/LoGt78a8l/gT18EVHdOPzWBSDBIw1MdJERpBNUKGWEatsipLLWR5bXOk6gF"
    "Tw1s8VSmjtrIbKDxcmmNXlaXHy8/jc9RxwLvENPOkmqPgz6MV0ymGP/IyyRBGSRkUapHKy"
    "jxvwyqrqaWU04J4sInms5OrFlizpbjfo1M33I6cRPSub9c5wRVmznJJ/Ii7FPI2JQIvnHP"
    "2bmWlCc0HVy3fQ2X70Ue1++LdN/vi5jzt2aOnGNd3LUgQCjt2iLeBVMKPcfwzijk7VEcvp"
    "rLcazYpdRtkQ4Fu0zFSTgUhLRsfy65x5n4NIcp5TRXepoN/M7Et112c5hS+rRXeZZ1xbRG"
    "TGbdZZ6jtHKmqzzTsgJYUaqAkH8TKHFEMQ1RSUzDmIICTRDQAIlEM7NG3cospEBdvdw4Gp"
    "EKaoHlFCqf1mo+tZr37bOkY7UAUL/nqn/J0NrnZBHQ+j3VFNrQlZIM7XGyfj0omp5qUfJf"
    "NnKYlCC+TNCmxLDV8d/YhnYNOjwv1xoTC9GVBcnzoVMoQM4aWNxIY5praqgNeAR15YOGG/"
    "YIsntgpLDHqgr5rhJtR4cZVTAfWPCSXBns2sAyb1ct7E/ubMZQz6qa4pHUUY1feHS/NEGV"
    "aoI6hfS5h8oqUkryXJnVVegwPjndjlTJfxfTvKOeVqpoT2R+eQySoO4rSCOVXxVRJZ7QIX"
    "gqusSKQlqsMjElCFEY07yRiNXc9VsxDZ55orquWGysk4BuVExEzKPdW+7AmBOZgVIrlT0q"
    "pgmZmBMLA9ivGjnUg8tA2xy6QdYULRXNsJVzvDYn7+cHE6mYZ+IH329HMYfsjzcQZOw3f7"
    "Kb8y9Bb+w2N5FmmYjXop2iuaK/JqkFyx9wR42gVAPWQQ0o3dCD1XFyaQAza+PEMgwbWMXE"
    "0hQ9kaVMTTQfo6udQvDiOh/e11mAuy+T0s3zl5n55u2TMLkEwJAdV2lq8CBVLTZCljjc/m"
    "MYkoRjPr+eNNzt9766zaOOwPHMkSMeWZ7AN2mz1CK7YbpiSu3mgf5jWTvCrrT798vLq6vP"
    "lx+vPn25uf78+ebLR6/ubvxVVhXeu85X8GwP4Z+YttDcMEkg4TzaFl3g08ngAoHgAqlKr7"
    "kOTupY6z2/UyYtAeeyW5xKlFhu5kpPtlQASwXwsZWVWxXAx/HLCysqk1RvUU3mdgVcWJOa"
    "VxE3MeiaYYTWc2q6OjE0V0w0094xsTVfnn+cQlT+xE53jux054hQC22wxXMyaCb7c0LVzQ"
    "8mclJEJmnjDjSqTORQreOskaFBk15epXp5SdGp5tyW9EL6LqbZd8MXZK1jhNJfRfqrSHHl"
    "xMSV5KOgAGBDwUAnuf23ghs7AaskEQ6YcPOOjU2LqvgsQSAMvW/kkAcNh4Dh4lDkkAahre"
    "0hAetFNZFGeBa+uPhF2Wpq8HdMhuOim87OA6RZSeJeUd0myHOh0CpHIvinFPKkkFfNi0CK"
    "edViaE6O/5cWstrPr5RC9ruApBRST6OJWywqgTsO1JHayhibgbYCBhLOvgJDatfcZSzsOe"
    "oTfcOZWJtLgVzS4Bk8pfRNw2CVMBlPi9UsC8i+3UoTR7UOn2pzv7U2ccgMqN8Fh2RiTHaY"
    "4wCZnOBKT7C0ZH0X08zTKu2yk0OEcpIrPckOmyvC8wRI6pdgpowSHU5aMhGMAyS1w7h4xl"
    "Im75XW9grCKfVch7S2y1SzRaSaHTCOYtBpDY+mQ+QO1S0e+pikRwy8buTRJdrO1n4s5XaN"
    "4i90jeirhQky6QJTghmEGlZ5OlLWG5jGFW4P13Ss3oJvNHIqETfsP+yrmzcCAz9SdD2uYC"
    "xllBfyQvqsK8agcRM9VqZzSKxwy9WTmgqqSbAkoleDLrgCk71ssC9wki6sKXrVDNPi38L6"
    "tri5Hy0wtuCDqN11uqXfCRVes+XP2E1p5a+qnjMxEDydGa1TBHjZrKiz9mPoZkvMPpUUly"
    "stLvODMT67qYH8XvvaxPBfXlx/vv5y9enaC933nmRF7Nux4jGO+HhMxvMyjb9gb3KzFqtl"
    "Pqbid57iXDHR2tAsuPWpHUQFnfxttYTbenGOhuwJFAmHyxbegkMk+88bNv2M57axscFv5j"
    "hbUeI40pB5Ohe8NGSWeslPVqZGBDV6QZoaclKlKE7f2E9LxrhNVouYNB9mWh3aKmN99tQe"
    "fOu02qPHQf9b5749uEUmNiDZ3QhsKJqKjRfC0On12t3RY3Mw7EGT6Vwh7GgaBRQe4rOVa7"
    "Iy5ipm2wfR1BASKwIkVZ6kXTdEHoTTAY7iK/PXlXvUnEKRhcMhLMssSNlYuoXIaZYBDt/f"
    "/EpjeunWX2mqLMJUyT4B9Z673aOZKnkZgSQloltfIF2H6JUyyBPh4CVCX+DFhP17ri1dc5"
    "wDzzkaQ11EfsKOUY+9uWUt3jW2Gho8EZMyneIl+4tnZIppDcsZYlswcGBqo6bCUCL28BIw"
    "qL5faUY461J7d36Rc1HJ7O810YfyRRODPJ8iyaWtspx31v+dq4bomoDKqHn/0OndIkVdaA"
    "T++tZ56g/g73fNpOz9oN28H/V73X/cIgMr7Bgk+mYXNVLxpSS9/SekWw1T1c5hshSFR/ik"
    "E+Hkw5RSWqs0N+/d2aKzHCKUEluV51jFjIHU3neMrYtTy9mu8mzrimmNdoyxi9LKma7yTB"
    "9ZE3NC17KMa6iIZkvGNewT1+A73x87sOFUkd0zsiFW/tJPSbhn5csapm8MLdKZoUDzvTD6"
    "Cn3UaHGGg0CnU2yaIwOzTzb3RarJOxvYfdUVMXbpQBqdgiAb2L3VHLNiyvTmrs97MhiVaQ"
    "caUivRl5w/b+TwJLfchiK2ICY5zKFw5lSBtKxsjHM0Zr/7VTMWYRuNBSU3pga2/cLNOV0T"
    "u2QHoXbeV+7ozVNcTZhk6FT42GYnOtDw0um8Wqx/I8PIYk9zHPT0CqM+RZWNK4XoHsqoLm"
    "prcyy8TDjtM4qLhshqE5d04Nqi0pux5sq34GUmOstRWqlmrfJMV0cjeNSgqQL1gSL+WNt0"
    "h32Ch5T9p2TNYRWgLzjv715CDccxQahx8d0m1IjJM+eIB67ysoJ2rcGFskEqRa9U1+natB"
    "NWjLlj3RhyUJgNNGZygkqNEfjnjLlEMdbMEfs9+sa0xunCS0ljSUmlWodSlqQig6lkMNVp"
    "B1NxwEaJeVxcc1AyyKNCk7lUKMq7IJgjh0mQDrX63S5jWNHLWevlLJaC0K6GO5or5lxk6c"
    "cIpftiniNGV8hsxVgXEaiDNAdE2bb5lY9z8d64IJv+mxIhkIM0BwT5edg6DMrFZ5Ng7KIY"
    "O+IRHBBfkzG6eHEgiPMgnA5wFF+TjaxjuPiSzGKUsfQKSdFPhykjcE8YaVl4u/foYVnqu3"
    "6/G9La3HWiaujnh7s2O0U4+qyRZqXoRwMCU/LS3h54Eelip8V+GLXZWTjg4udOr9lrtVnf"
    "GoFf9kKenh8f+4PhLTJXSxCgXsjjoP910Hx4YK2WBp0ZysLe0sc/9H3BVnC3hAkPuFm8Jy"
    "e7WxjvN7LrbI7sOpuC0CfSyxkQmAGIgzJBA2cx/ETviTixxF4Ae1kXaJcJODk7i3M5jHZz"
    "a0+mlokGMt2xI6DF8ZYJBxoRG0vyOtvDk7gI7+HmUquz8/BRvKwretRnIwXawhRBVgCmR7"
    "uX2oLEBEfWyagYZ9hHu7f6+cSG2d8pVBHYjMAlc29Pa7uvFuuqrniZbj6QvZAKVMWtI0h+"
    "Lpl9cXKz5dQRJaesxwicO/YPC4GucvrAnCKngMlMmeEF3jvWqO11VFOkZCTIdox4JhOOwJ"
    "4wdbyOarqa7JwvIygaUARUuMs6qhFUQuFFQdHQSvLdd8hcz8ftmLqRRjVCU8BV8YGqK/77"
    "Ys6KzptGpruiwRpNrdHCb5vHbVExLIhcUpBDb1fQUohbpYs7Fc6V94QaHcLUiYn03O+29R"
    "OmvprJgluVdTjk0xODPN3C77avoTvcdR6D5XW6wfI6ZrCU3pweuF/ygPslHdwvMXANbGnG"
    "TraZMKUMgamyaSZ8meS9GMJUMjXOlqTPNlpF2GD8nk4T2O1pXEIraw/jC8FY3demwBnDHu"
    "uoRoCHL1D229hBPUlwJpdAJajqitHS+cJJXaAqM8lGYHGlCnru0ssr7I2IS7BV4hty+QzZ"
    "dEil2OQ5z9fUeENrjc3yCsQ3CuKZndDCdEW7uPy3Z1+J0qDzg+zz0tnPCXnVpURYFYkwNG"
    "F5cQ8RSX4rKgd6y14A0hCRhDSbhfV1ZHtysLW7+6IMbGinJsdqx5euBHY7sKH9KiwYlMmh"
    "POoKSeJN+PNcXMnSbZmvnHRAXWyuJvB+wlgJi6ZUhc5sLlXMp85QSBWzVDGfpop5iQ2N7l"
    "zn2aeuMthnD/3e8BcouLOgxJrrmxfyj3ZzAA82WDGqUn5Havu/D20/VBhfaCQxziwjc2CE"
    "cKfcgRWb1+NkD5yuDAOTqVi59ABNhWNhd7xWrnIcZVepJ9lV7E6RBi1p0KqQ2FqYQatQE8"
    "TpHRq5zDRrhVgF2LPqDZL0fZW+r4VAVapOzbkYktRq/p2xVbOWT6nWJxgS2euQ0x60QvSV"
    "J4m005DcoqWyMSggAwJMAxnsrsSAGPsnnhorzWL/Pkfj+QqPkWbaZjtdmbI+mcg3412xjh"
    "Wdzlb4BxMxroOuDLNhp5u8iCvtjv85MqVltXixRmXVfxXKA1g35V+FoC1e9adN7esyL7Ru"
    "+wMmPpvQP8s6CcpeuOzsj4P7tFB0PVXD45AcrirERVnY2nqdq8vPnzxNDvyRpbt5emh2u7"
    "ayJib2ykwPxYQEc/t0IR6ZNdIWhFVXurJ3ygLHkFxHeA6tADlJkAwMv7MYjAa8r7oidRw1"
    "yOlCdXg9yElitcaTOaX74vS73UudQNo1UpoxrRnq3Pyh0o7aaOj2V0Mei2rqdDTVNSe3xb"
    "6I9Vl3La+3GuKFibqkWjFgtQN91QQqQZWtXcQ5QWHrVXdOV9c6NZJnXssckfgm5AZCdqoh"
    "qEvKu0AWRRT0p47D44exnzhm/COiBjRgR4AdhG/vFUb8YWz/c/xjA0GVRIYXtGU9aDqP2A"
    "D6pID+w3/EC3khbLFhFdmVt+ETNkgx0VyDOsebW8RGU51SrJqJ1nNMkMlo4YssdqlA0VVl"
    "zWhY3zPlnX0mInjNP1gjvro4pyL4P2f+8jjjaDimTvcj4N/27+JxKfDmz6XhZtFyOnRWjL"
    "NA3a3Fu/mTLQT+B9+6gcH8ToOjFTiAP2lFDiI155XRnGuOb4KIu5tHJHMOV9rVjZ+aopPr"
    "EUk3xirPbfBqEZneIJ2c4SrPMK8Fn+jHk24iCtJU2SN8RytRKcW0QjxUXtYjRCTzsEfq80"
    "WZxryoxgglspFqTgHhIi+oQRrp1Zvt1Wu6uXb39OmtW87eRsSjN7imUvx540dsAbjWTRUX"
    "xTV0reQAFocS+e4Jbh2zAkcBjt0wlYqibnLV2QAzSM1ENWK4QSOHOtEItN2uUCRIUd81kx"
    "pIMd9M9Ar/8NR5rpquwRO1sD8NrPCS4mMVTzVX3dajBN+Cfm2taJaZoC8sZ4w9tHR+z6Wp"
    "5soZguHnyXJ76hWlRq4qGjl7wYsIfT5FDUW+m1wi302GyHcTF/mCG0dEeRKkk7rPSmtPAi"
    "eu4CSHKaWOrMqzTFfWlKY5qG9PnxAgr3BQ8dnXzrd27xZx5d4LuW+3up1e+/4WsZWqa8RO"
    "nXT89AnuvhHTWIapDujaXhZXcACNpULMdVI9w3SUfYraIVwKgyAtZ/W9M46q7z8hlk+qpa"
    "Vaulqgnr5a+lSBzaOXPo7K1IE+QVfqT0q6ktRfAXm8LV+prmLjlrsJTlYmY71BaQnpJSGg"
    "3KmZjExsvGPTUWAyZC3WK2PVLUXT2VNCLWwihaiuZ2SSirTMkQQVpeFK0IoxnTMpxBWOAf"
    "GRU0u3WMfG8LCHGofDZGwOOqSB4bgoRoubPdJcIbODjIShpHWR3Zc3GWXCXyjgUkFfFQW9"
    "TIdarnYjuNnDGLsMWSLELkkdYb65yQPzzU06zM674FIP0qFWv9tlwjl6OWu9nEUnZAWRHU"
    "JL3qOonbqp+EQVDuM2Ej1XonS1g7qU08XmTQRg9gjqh+/Nda5j5TrjWLmO5R5lGAktY4+g"
    "dvgWf1SwsTBOUFhkZLryKGoHbynHA1yQU6qKreAATQ1RzgVyBsax+06zxFI/O+1rB+1Frg"
    "V8kbGALxKiGXwVRn5GwiOpHcaXeVZv+uKNHcAYNGAjiwnmAuJJhKp2IH/KtZA/ZSxk912S"
    "fALvMuUTlxEWnJUoWe2mhZ0OOQ+YzBMmfWb4y+ypCanXRIzpYUrpbFdtk3pI0yk0zSFKOc"
    "2VnuaI9UfIczZMKj1kqjzP79gwtSQf9NTMqQGK2mRPvby4/nz95erTtZdC1XuSlUc1Xu8m"
    "bBzLa6kJU0kPmS3lWGy04gCLl2PxezpNYLeXYwmtrD3KsdjJl+KYi2T58xJjneRxvzVbay"
    "AEb/+EpOHQv5qszrCpCXxW9sOpx7qoKzx+9OqeINUx1LfUWix8VSU4mbmrbZuL2Yi4DfOV"
    "NwY3L4L/tNCScVaUIHNOV7qK3hjLdo4GWFHRZIMwY7s2ofR7aD2naK4Ek/DxWidOTC2jIX"
    "RCVUbKhk4plXywoQU90UI+iGtDsyxMpG9NvXxrmFgyp6KccohIZoyJxArZ4Ig6F0TI6uhU"
    "U4b5MFkFPWRPk2E+vO75SCqQ9h/DkPbDRfHDQ/OPH0MakG6/99VtHkC91e3fReVqjTjBjx"
    "FGiFIdKyRFrPaIIphPGFVZoHtPDov6Xb/fDaF+14nC+vxw1x58uOBTwBppthgY12GE71sR"
    "zV+YUmp4K635w6qWJFqk6v289ofT+n0s63YoWOtn4AXdTVceppSq8ipvGBlMWrZmVwbpHS"
    "ZIL3hyvWvm/jWBQDUycLqqEeqlq5k8zFLUTUFMc6mdRkaQIkecI0gldrShwqMI0RyUPviV"
    "7Tg76ZqJ4OLHalLoohixoA6I/xx7gRuYl2iQ4VU1UwFJEfqAInRkE4lxqSFSKdhVmk8NHJ"
    "x5z7IAieRRs3lU17izJ4daM9NllD8NLKgKppDoLHilz9REEs77PEyX5jfNk1VC0zGidtUp"
    "KEllUcYuQd0ruzfzHP0+p2BvQ6ulThWoesX4KBNjk/2/EbSqNexkukhVNj/x7jgvNqOsJW"
    "ULD8g0Exkrkphy4kifsVc+CroOZB34c6mxHVt0AaxiepX8ZVX4y+CSyQt7kEbehREeEg4O"
    "YftiiKgWrLu0Lh6PGy9DNFqwax6+J4b3r0/9XjLeAZKoOKRNLfS/SNdO2XUvCXoAIxv6KM"
    "qRAwU6iELP5JqRyrgMbaokuwNmGXjjxNLQK2DolRFbO51Ap6YPCLC1gtMcppTTXOlpXijW"
    "dL7Tbg5TSiN0lWeZidK7KHBXBTrlyNk9fI2DdEY0va6BGCN6OrNaCh8qA/dk4F6VFOh7Bu"
    "6VqUNv2imGz5Jr1vFXjS3V6rxGW3XmfYKRhYlCLPThhYG5WCpk83L2I6KvPGPy0qDqamqd"
    "o6e5YuBAvIqbONmOo1LtxMmaFVeHlzJCgqb7v8+cnrwExHwk9hdPZ/nPTF+I0pLi6tornm"
    "7gtAQSQ1P0ESZq0Zr1yG8t71eMTM05OIodgK1R7R2PViY2zOJ7n2NF9fZEsV0b7HhcmyPb"
    "Iahg0BXTGnFgNGtTSlZlumRfX1IWa10hI+lIVBNDj8zTLPM0f1d5mv0LVWTZh6kqXAZvx0"
    "n5lCfJ7af0HLefYilu44xLzuUfJ6wf3BeXX3LgzVqlp5xz3iVmnGPvMveATNBYyQSNMidp"
    "eTlJQUP7b8Gk20Ga2uFbwom/MpjMNBVbwQGa2kF8lQPhq1SAr6L46nSq6EIL2KeoHbbFV+"
    "aVNQ9kzYOTrXmgqAuNiOcvCVHVDuZyykpzzMSkxyBN7VAunpFYGtQOxUz0LMxXtD7axwFh"
    "J86xJQD9Wa/fazO4GeUL+X/P7WcoXM+GXGH1hdzzdyp/93Oz04V3r+zqwTuVtM8jeKaLnV"
    "+y5mq0ngsxf0m0tdsepVReDyHnGW5E/FqSe5A+LlX2cQlZHHc5FEMdVFm1fNbpfesM4aDT"
    "yDuEwb+Qx3bvvtP7Omq2hp1vzWGn37tFS0xUWL/clMYTLbyQ4aDT7MIy1BTd+WvU/uOxM4"
    "DeHDMtd86EPpv/YF2yfpQN6wb+fhqO7p/b8MS0RuqKnbitZq/V7vJDdwqg6jueu8WXCEow"
    "3YqcAAnk0k+10vvfNeomOPvn2/+hDiq9/8O7+On57qk16Dzau95cTfy2O+zEizyqxYt03e"
    "JFTLkYsraL7MEQodx9ld59YRcfwYmOEUtOq8pzbfgJ5PN6EwdIpDfxHt7E4F20Vshu0VVx"
    "arnPqr3PAj528YlO22kBoqz5rdXcwnxF080q5kgj4FoZhy8z+jNMKCM/BSI/o+6sYdRTU8"
    "BGyWQm2CiwIU/enKiGaCSkUUiT3IyFNAQJ9PI+rfJ96vpmxyY6IxDLJ5FVIWJa9kDUSW5A"
    "Q1Qysi3GtHDufIeVGqeUCzY7atBeiXGMxaMG/Z5Oc9FujxoM7dqUqMHoUVsEsk43J7lct6"
    "Pq79UckAY2uER2C7Lxw3CPXOaKxT5qsrL2T2fe9Huq0WER5QpmhrJY4BF+37/G4KPbW/u9"
    "XnUGg5CphvJaQGVPkPTuoauawrRgV5C+b2VPB6cH3ldd96CB4dcWg9QAu3lo64hUiqJqB5"
    "yezVqljQj7fh+lZOxJQvUvOtkTo/4Sk1/ppK4ATRVz3zP8abWEf7UUs7Yn+Mpk+2Q/lJ6h"
    "i3tlU1eITCbujLR9OfIn1kunVsw4SDS5M/QEmNBVxnrrEzyk7D/5+dDV6aq6kyEVz2Nk8+"
    "LpyYw8Xn1rRqOR6jXdXguAIIcqMRG/7VLl5+Gf4JlC0pLw/4TG7hdo6jiYeN/p5iyC6+FH"
    "l5n/Y5tWJoQpMSGMzPxfsMFDeu1W1Gt3mciBPi0UXU/1OHBpDudscFHS4nacDa4uP3/y/A"
    "zgjywXg6eHZrebUPZaM+dxINNdJd32Mv3/Ho6SMgX9LlNxch4d07lCZrtNc4hSTnOlp1lW"
    "GvguptkX90TY6zCVdHqR+cdl/vHqKM8au+QfTzgUCgA3kET8JE+CrdiGT8Iq5nZ37O7pSl"
    "HfML9dK7rw225Viw55MXlfOzlXTKQgu4e4GnNr68Q07GH47dY8FXSWRtJv1ghNoFQX1kFd"
    "eGSOpqKXxJ4sTWjL5MU0RCQhzWZojnHnVhTYYi7d+PItANvaObFFoQ3t2SqyM45zXDo743"
    "vPbWdnDL/tVnbmd86guCVkkEV1FcrK+CxLAylgUEVT9llgSF0udQ2rY2RhXTfRes7ZFmhg"
    "UfqG8OsrniaUsClvmBx1bGw8tjJQ4f33xprB/80pXbpsJHwSfwY5CGBHSd6qDryVvz5iuK"
    "cn1QsRVdlamN9SFUn8my/zb1bq31gqLXdT7WKedWmrjPXZ46D/rfPU6ffsfGeB5H8vpNv5"
    "ud36R6vbvkVeTrAX8vzU/MqecD+9F/LYbUK+NV0hL6TZarWfnm7hhGTnC7RsD56gJTbYX7"
    "/279gf4CUKudOe2k+QN83EJmRXGwx77cGtW/7rhfSHv7QHI6C/RRROSR4gHz2kj2Md9s7X"
    "vBvPI6hdCsurTznAvYrq1QOZzD/FwHUvqhi+d9os1fgepDqcAb7Mk822wf/98vLq6vPlx6"
    "tPX26uP3+++fLRs8jHX2XZ5+86X8E6H5qGuLle1WaJuY3Sl7ZPUeVDbsfVXXz+YnDwi8Ob"
    "7g/htpf+EHv4QwTY4MiJkpUJJ0B1wDQ4x4G9wCw4Bp5i7X0nt4QIqTRYS4N1LaZW5hWplI"
    "JX5r4oMfeF1J7XyWTNA3vTNbxu3O92/a4rvOeI4UFLbJiUoDd28RCkEVNTcVTras1xSDF7"
    "jsYzSjBjHMbsp1CkUzID3SsJtvzB5AxzQuDOQYbMYTbHf1rYIIouqPd1vgP+WV5Nc5hBaZ"
    "uvi/44uNJiyGfUNQuT1VDkL0WHLCtpy0raB4b5uJW0ZcHEcgsmGnT3Sj8ubZVX/Vnz/qHT"
    "u0W8Ot4LeWj2ml/BEmTzq8YLaT88dvv/aLdvEV4sdbrBeCfTUOGVQgHc0Ux7xwlp6vJPj9"
    "9Dheubn+wcaaaduVg0NXqI7oAqYZcXPVmVME8WrdMZJJbfMdV0iFommq6yXjggjYpMc4BM"
    "zm+V51fq/UvQ+7vaFQFEAyQy7k96dB/Lo9vV7O6JbM4UktVcrltRDezVEKRsfNR77nbz5W"
    "I+cNa3E8FaLOmboB0kkLQzwQwSTumZbgXB4Xb5PNwtDZuIMUWuTyRkEoM/nR3KiKmussfU"
    "QCuia+QNqw3H8RLNsaJb8waaGQpDr4F4GdcGa2dpeoqne2nDvTDh8AljgiYbZMFI7gCKzv"
    "pnfRAVXjGBV2V9s3Pi9fUcNS20YGe8/UGsrUfDGgcDEwm1ECMsIiEa78bhQKe6hr1DsKDA"
    "xIg9JTREcOxyhosYmtzxih2B9TKy14LzQ+CB7XW+/3DSeFQV4xE1tJm2s4LLp660BvL3zn"
    "81B/e3aK39m90ioN/qdEG5pengFt/7DTziydsLaXU77d7wFtn7+YV8a/fu+4Nb5zyrhsZr"
    "pyLgsvT3acjjwbtDZH6DdFLjUuUZjt2suxy7sU4OaGkjjI0TvOLOegxMcKwh+IX02WlL2V"
    "l7337oD9vsUFbxgrJvhCfN1rDzrek85fp5hb8ZtL/1f4OnBn6nb/Dkufdbr/9775bxpdzR"
    "Z6ezufBgImdedjqio7TypD6FfTxJ8FNIt4yHiOpnHS/DHSRB8NhtY0V6kLdklXeXZo5s4W"
    "q0UEwrSSm5zbobI5flr0XKX+s6hdrroWBdkXirJHppZhepPy4Nc4Ub5kJquryYhoikcU4m"
    "5ZT248qjmRUwJlOc1ivF6amCK2ycty+iArBteR2d5HmwFdnQjS29Hsr1ehCrQG0blROECQ"
    "Gfh6/QR32ADge/UEub7ltWssc7qdHRmcTEg8FuT5zsc7DLOqorVowrstgxNjIgo5K578Yb"
    "2L0N7M7qipksx1mAZ1ZAk0feNcsDKxnQ/FU5O6HeanIBCLqxOcd7ggubf/BvD+InftucOe"
    "c9v601RNA7GVRNusDWHEpiKhO6Cuaav0VjXiBuhIlqjsHVbGyw+Vqb4wYaq8qGPZvgV3ae"
    "NKAfiLNnDdGYdzNOy2R/0G8AZ7che2bQNRTrXBuaZWHiZgVgmBFTsR2BHGJwKGmwz7Fd4x"
    "S0psYbON/BX6wDdnoul+Bpx75DQVOdTt/sd/9aLZbgaQdfya2kyFqzyWEf0LSL7HldLOg7"
    "Vu0s/oQrV+GD+cev59p0Dk04Kgr7kemJCnwXxkiyWf7DOfQMm1jWAum0VRWnrfQ8psmQn0"
    "Lu0p2Njrlsjhkmx5jF0d0EOaPPvfY1RPc6D7rX6eg6r5LiztmrzLBzfgTFZiG7bKdLU6es"
    "oUVU7tzBaC6z9lXfSh67x/NewTFCaYPJthqEgz72VBSGI01OE96t+sLYEgtpDVvNp1bzvn"
    "2sjGj9JSa/0slZggzlvsolRP3Labg9ERqTEVjHXCJAmoUXCdUnoknJbpmQwAbghFy4AZHC"
    "wFNjpVnwt9M2IQVayYMVmfzMLXrOt4LMSFYT+URmJDtkRjJLs9IyCCXj7BHUEOFSnFBXhl"
    "ACLKd57Rx8b3Jhe5OB7U0c29ANICKihAilpFJpSUW6M8rMGFWSTiqcrflptYR/tRQz0cYT"
    "fJ1LRpm6LXNkazbtznklJ9vmAHKCbXHnVgcuVziPHZEgOaFyXCgpuPPyMjCvlnBpSJlEyi"
    "QJZDXkmKVMcpIyCbvErVWChSSjcp1HUUOMi7BUSaFPCn3VYGBrIfSFGSmRWQ5Tymmu9DRL"
    "2V7K9lK2zyXbP0OV5Xtlc5Yg2HvvGvlqMLHWI9VpvlW0/4WuIZf7Bqo3q9tsgeiVGjxZH+"
    "s+Lsjv11UOsR1+lHQ9rKoY7Sy5+G2e6pG17Qo/3aMoCVq4kmOx/FBogKdBSJDXUp3ZomR1"
    "cmq7vLj+fP3l6tO159nmPclyb4t7ts2xoqZcjanAhmgkqjL7hGTpJEu3K0vXXLEpMbR/86"
    "CkFlUTjTbxRplMnqZiYmnWhgGj5rbdQFs38MRlwQysYryAVNBTzFmxNY8jsRgDt+EFMiEl"
    "KoTOMJqFRlYW6/nVoAvWDhvYzea8nrMnjAhibhTzDSdadw49vGB6aCeqr+BEzKwbjfUjsy"
    "HXhrvVZk5oa161r09RjOZ3O+QHU6l/ylPs7lN6rbtP8VJ3WGX7ZcrEV0MTATlKV0P7RSlq"
    "9ulc0WEEIUtciKiGSF9cfslj77z8kpH49UusailNTPmaURaWJvN0p28wusq1kq8yVvJVgr"
    "VzSpdC+HoEdVzBZVjsFcajjlxzShjlO22WrqUIktVJmP775eXV1efLj1efvtxcf/588+Wj"
    "J1XHX2WJ13edryBhh2YiLnIvFHWXSnsBMmkmq7SZLCArCM5xmFJOc6WnGawiu1i8TZmZ+i"
    "Tm16JvmIzE5cQoXSHFoGstLNqI8bpjorspQip3VJV3lFPTY4dDM0wpZ7nKs3zU3NsnxPAI"
    "5IkO6LQFMA1TSVCzrXQOWgVY6WqXEbARMdKFF1ZyuodS8hn3NXWaO6fxqaKbntT4yLk0Al"
    "lUEyyf4RyreUyefnrXvJZPaGubHtcQSmZRnl2Ph5VNNjwp3y3YD8F13AzEnP1gIpMNC8kx"
    "wEPNT1hyjvpE3zASE9n8upO8z0i2fB56+O2WT2lPlPbE70JElErTmksNUmn6fUyzTGR3IH"
    "lGJrKrVyI7X/RJymUXEoxyM9/5+O4+8UM9wDPPYWvPUYcxriaeGjjAuNotbN7mJ87astMB"
    "fOUw+5fBWGK6WCrQbsoYIzYsNoB39v6Is90HH11y3dU647K4bnv+dzDSxAhr6DxSrldfQo"
    "DLr0/93na3vqQQF1Vju/t/mYB9ytVGkmAGSEK8mQvvh4fmH1HkW93+XXQTQAd3UQeeV3ZW"
    "jXQ6oyvxqUgkltOxx3QwLDUi6ugaIqrh4VOKl6u/agWhDlDVzguzFKSlvqXmgrjDUovW8w"
    "1RHZZ1PQ0BPF06DNjDqLpv5b/EOLPT3E6ySFsxRdpiezsOmVt+LafW59Hv5xS38/aqx6HT"
    "LIe2Zy8NTqSoYoIWJ152MYcmJ1L5Ma8p1S2vpphvvlIFTJpOf7byZDrFpskNnV72jyTD6H"
    "6dCQZ4xtR0PFRURmbWRaeznlMR7t5pXkMRqpRkkgZWzKQKnVkhmS6FFJ3yiE7ecRTDeEsh"
    "LrNQD9eqre06CU8KMdfY2G2Ww6TSlbnK8+ywLwkcwB2lOlZI2onpk0UmeMLoajWnd/1+Nz"
    "Sdd51IBGTv+eGuPfhwweeRNdJsDjshF5G7NSYJicfS76cIWe0uqVLYAOmHUZ6zvqW8voq6"
    "6gdoJKDSseWQji1+Xq3YKi4A4Ce3n5piG9y5lUpX5qg8kwrLeMrQHOqlQFhMTk8hbDBxkR"
    "ei9PRCrC/2lHu/O4qfWzuHrGI57RuIGrbzDmTBBGrwn3caow9jxRzBrxj/mOIgVPKgL+SF"
    "dCw0wTONmDyVGSOytOkbthpoPdem81BC3LlCVBg5mvSMJzqzmxPKv2yysoJfhKYKgY/5CV"
    "ya+A/AQIDZ8MH+3XRroFYDY8JPvGMMg054PAHWXxvwT/gQ/iv5J0NSNvzOfilbo/b32oNq"
    "ZBc9XKQEj/2xxdTSiSZfY1/g9hwYp8ARYP69H6IW3r1p97FvTjqpo5Q6yqNfjAcQTpxzV0"
    "gI9EmkACj1wFXQA9tXfoLh+mmh6Hpqmq0A2U5JtiqmOnJybF1dfv7kZdWCP7LyaD09NLtd"
    "mThr3/vt5NStNkO9YyKYCK2c6kpPtUyeVe/5DUg8ApJJmGoPCeV0ZlZAsRwWsYVCZEOUcu"
    "dUeefsdPvJBGgnMbdBRZbY/lXl7j2hGV7PUyzYbbJaxAwnCVPtdFBI6shyZves2/55eIt0"
    "/Gq9kPYfj51B+/4W2bkY1BcyaD92my14ZOClrkzh2VP76anT790i55pnT4bNn39mf4MN5Y"
    "V8HTR7rMuZoRDos/e1+bX90IZHvgHrhTRbLdbPreNO6oz0D2+kje12IZ5oO4cC4CIrzXZM"
    "iSUrKxXPAinmKKCqzw1qiEqylZHSETJfY/GcuvSuKQlax7orGrcWopKgSpelcgHd4ZIq5o"
    "aqD5wZHmAAVRxaYdekZ6eb04R0q2dSYEFJf69D+nslXFcFAPvo91RTaMOXdA5wZWHVggur"
    "JvOwBeAr3WxTUJapsUUQTk+NnXJA2IJ/cQdETpahmnqC7WdESE8Swpd9Auo9d7tZ3swywc"
    "XuyRuK9ftmH8WW9lmK77fztpHb/5sRjN4ciu2pBQgaPDURa3+OhnOMCF5DZnPu5DxXTPCh"
    "XhEE3Zo/Iaqr4HhNMCRwVDZouZromjnHKuIWLbuMtDXHG07AHkMPjpI5IRHBQYeWeSKrJT"
    "A2UFaeSEVPCuMc4j9T3PB8ilp47WbZ2Np/DEPmtVhOPM/E1u33vrrNo4nyImo62E3TOODp"
    "eQl9CpmMcI9khNJJsuYWZn59jV4NuhCd4zClnObKTXNM5XmcyMEOedcsxQE/xkEG3mZzkO"
    "F2efhG+vrKWDLLjoxzEnfzP5eYBJNGoTu72g76MPZl7jFi/BqUWm+Eovg0E435p2B1/CMP"
    "hbO5QGtu0NVsjpQkLvIoHwIxhrzC0Icx/G/8ExqvGUM6BkrOjK4ZA/qq6YwtQRpp8JC/yA"
    "BwivOh7RfOhwPjujToO9Dx0MAfncJD0MgpPERfXwhEE/J6mn4+dcihjtbUeDN5t7uECYa1"
    "elMDw3lSSphgeCQME+OKLVOdmoVH9fmdNkJVSGSIXx1EBmevjiYb4WC0BNJaCBEHCEuDEx"
    "b2VIL2KJ//XKiDKqN+Nhx0ml3YR5qiv5Cn57un1qDzOLQ95FYTv+0Oc3Nxmced7TLdne0y"
    "lnpbIbMVu+FE9kGQpspTseMGKN5nkN9ZIgh7BDWE9/ImT/0K1ir9fLmJVbAIcQVhlF1jQD"
    "LILo0EOg3oyBUbpEOtfrfLpCr0ctZ6OYtMCTC5Iooit/3h1UQBDmey0nRLI+Y5DHsMzqYU"
    "5ZEsYllq+Zyw8COiuglTStVN5VQ34dhHYu0wxwEyOcGVn+D47GandXBpdsrpsNNkXpR1Sh"
    "aX0cHAC/gFhnCSjBDh4SD9WH1IZR3d7+IIgui35W68RIRUxpNWeZ4N/E53SycfppSzXOVZ"
    "DlkShOSCIKGc4yrPccAoIGjLiRLKANaIalojb4KYBkgkmjLAsnxQdUU0F1KARC7RCJoVq1"
    "1ZC1ArEbMeXa5VKCNYbOyqDAgsMSAwtfClOLi7l748FXDTi1+mgMsupCKQdbo5yYtrO6r+"
    "rZ0DUp+1LwDYesemxaSgHPACl18AsNzjFXedzuoJb0AgKqCKSb4oYsFqxEIxxFVkJAoLIC"
    "7Y1dte2mmu3t7C3+LqjUfudhMoP/yD6btXO37QdnkUBU1WpkbgBQ9bQKvlT9wb+5UaCCus"
    "hXN/NRxnbfCGniqLpcJan6MxezhSrDEkqFNUExG6nmMDZ9QuPsaXVMeTWrodV8XtWDrASg"
    "fY6goXZTvAuuemCMhBmtpVJvmSB+Iv6RB/SYVY0Ak2SlY7pC8+5VrNnzKWs/MuyQsW3mV6"
    "wU6dFBd5p8NpXjuvy6s8B/dV+sHtvEqaA/YqcwreNVOzEu7dVC8kn6A2LkiXF9efr79cfb"
    "r2/JC8J1nOSHE/JF43crUUgTNIIgGNAiqdh1OhrpObgEGtHac5TCmdQao8y7ZSQHSGfSo5"
    "u1WeXZ5MRdjPJ0wlbf7SLUW6pZwWmtItRbpPVMicJN0npPvEqaEq5D7hcEwFoFpv34kwZy"
    "ls34/4q/CcXntm9w0nEasH6uFIemVTBETc+H6vbGp0kJaa/DgMWqZLg4NqLq+GkarkzH78"
    "C10j+mpBmjjEk7lB0jadQiQWUiw7aductWG/wEssvFp6LgcaeBEQ7l7Ahoy7KxTffYIPwn"
    "8HvYHgl/8z4pUgvQWq4i3grMu4EikZcad5lvbodE+aJGhBHSStPNLKczKAHi2W7YQ29e7a"
    "g2M4BFcU2J09glvNp1bzvi3mEFwch/cACe8SGLsHJxFeOj9HV9aE/jlyM+bl8VLluX3Xim"
    "YxQCH/7wQjyOPCs/fCPyCP7hRDjlzImIshCS/k0MV/8gdrbYnVW3i7UDaMLdMZj8aYMjLT"
    "8d9WJuYMXJJH6oFGFfQ+DaQnUrHimhnVFZYpb+vCTVo0Dni6353duoZujaUknnxjP00EXb"
    "d9DfEtPrGeuZr8CycprtPxDZDUEOKrXLmZrzJyM1/FczPDDROHOL2Ejtu+Fvhm+SeUUUBn"
    "bi0SMgGng+22l2DvALb0rdtpKk7NL8dhVgWn2KeS01vp6VUsCy+WQrq9IIlURsW0e1VIZF"
    "tN618tNkxAjhc6EH0yOb9Vnl9dMa0RNgya4C+VFbQYpKpdnFdholFMz3wchWjTvsLOEnSi"
    "7qtGDrWoEmi7VTPaJ5jt2w0oJ1Wsa+8Q9Y7WeDKn9O3WLitmP94gnc7iOs4d6AW1lU5njg"
    "JbaihroqHcIdux5Nyrf1FZsFUXIox7gOJwfHuZ6ruiWXdLsVZCZnmPYCc8K8bFFQ2nMBMl"
    "+Sch1bJCzHWSV386wD5F7RC+yYXwTQbCN3GEwwxRXpYlTCXdS7LdSxy04gALe5j87vd0ms"
    "BudS8Jr6wqeZi0ibqk9ofHJCrvXSOHSIWDjbfKVL9DWjAmBjmBJeDKYVFdBWePeK6xn9DY"
    "xFMDW+YYKQb4hyg6Vu2C04yrh4rOr5phWrecUoFUZjpGE2rNuVdwXCI7+Ojb5TkpdVVF6l"
    "oZQkVJnea1sEQe4GZ2tlIc4fQSmAGSw1fBPM6tXEq9S5ls43vQLmjmaKmsTJxwbdxRqmOF"
    "pNwcQbrIFE8YYVkbzHty2Hm96/e7oSm960RdJ54f7tqDDxd8LlkjzebX4uKyDdsO2ypEKH"
    "dVlXeVM1XreUIEUjpvEKaqneheinJEeid9HxuqYulDqpAyvQj9jIgWIUcuDMGs9XtkwqjC"
    "BOyTByNZj7OXbsbViyWoZgIqs62amYCiLp+xG79DmA1oMyB22vnN52g4pyZG9BUpBCnTKV"
    "2xRjOK2ChII1wdQg0VG/CHnUyePdqgNaha1oZmQRz3h7Gmjn9MNpEfZNSqhAHBURgYx/lh"
    "zroKjLpnpvvIMOHlW2hO/chIMl9/LXVj4XWaF/gwlUykJmOlDhYrNdmM2I2yENSFBKikJk"
    "RAEwLnhohm120v1bp7qHWlwLzLVJycwCzDeWo9vTKcR4bzyA0jw3nk/Lr7901bLndia8KU"
    "cparPMsyaOtQdrWqGVyqu4n2yNcuU4qXZ0pJwZx9Dd4z+XAgcrAmYJebdlhlaFELk+mGLe"
    "izpLzD4RaNzMTDflu32uJ2K9Vwrli2Qchy0sQhBS1WdpJttCIqj7Fk3TXQGpquNWtu5wvm"
    "f07Z54JJSbPO0W94aTmeu4lJiMsdKjEhMR8K3gIe0XTEaWYWaWCph4HFEmOFPIIamgMuLn"
    "MVKb3MKFJ6GeODEgvBZlhbDl0A9nDo5uIyLzK4zIs4l+kejCIQB2lqiHPxRY1VbYZNofx/"
    "PkUNAS7eapgWoJluyUoN0BSzZZ2OpkGasiozFSeh9NnLUbE42aWJDW06P0tKH2O/yZRVFL"
    "/NNhElfWILjgVMNQ8lcuMJhiHnzKmsb2YxhqF0lvsdG6YgxxIgqeF9enlzk+NCZa0yMkLf"
    "xK5UtqkEEHaa1xDdUthuNqKFScKtmc6xBEik+40gz3LUy+yv/w8db5ez"
)
