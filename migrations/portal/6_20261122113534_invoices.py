"""Invoices."""

from portal.db.migrate import run

UP = {
    "sqlite": [
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
        # by hand: an invoice that was sent stays as it is
        """CREATE TRIGGER "invoice_stays" BEFORE UPDATE OF "kind", "number", "series", "place", "currency", "issued_on", "due_on", "to_email", "texts", "lines", "net_minor", "tax_minor", "total_minor", "partner_id", "client_id", "credits_id" ON "invoice" WHEN OLD."state" <> 'draft'
    BEGIN SELECT RAISE(ABORT, 'an invoice that was sent is never changed'); END""",
        # by hand: an invoice that was sent is kept
        """CREATE TRIGGER "invoice_is_kept" BEFORE DELETE ON "invoice" WHEN OLD."state" <> 'draft'
    BEGIN SELECT RAISE(ABORT, 'an invoice that was sent is never changed'); END""",
    ],
    "postgres": [
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
        # by hand: an invoice that was sent stays as it is
        """CREATE TRIGGER "invoice_stays" BEFORE UPDATE OF "kind", "number", "series", "place", "currency", "issued_on", "due_on", "to_email", "texts", "lines", "net_minor", "tax_minor", "total_minor", "partner_id", "client_id", "credits_id" ON "invoice"
    FOR EACH ROW WHEN (OLD."state" <> 'draft') EXECUTE FUNCTION portal_stays()""",
        # by hand: an invoice that was sent is kept
        """CREATE TRIGGER "invoice_is_kept" BEFORE DELETE ON "invoice"
    FOR EACH ROW WHEN (OLD."state" <> 'draft') EXECUTE FUNCTION portal_stays()""",
    ],
}

DOWN = {
    "sqlite": [
        'DROP TABLE IF EXISTS "billed_invoice"',
        'DROP TABLE IF EXISTS "invoice_link"',
        'DROP TABLE IF EXISTS "invoice"',
        'DROP TABLE IF EXISTS "getting_started"',
    ],
    "postgres": [
        'DROP TABLE IF EXISTS "billed_invoice"',
        'DROP TABLE IF EXISTS "invoice_link"',
        'DROP TABLE IF EXISTS "invoice"',
        'DROP TABLE IF EXISTS "getting_started"',
    ],
}


async def upgrade(db):
    return await run(db, UP)


async def downgrade(db):
    return await run(db, DOWN)


MODELS_STATE = (
    "eJztvXlz4ki6L/xVMvxPV0cwfstr1bhv3AiMqWq6MfhiXNV9jicgQWmjscjkaDHNzJnv/m"
    "am9hWlkECoMqKjy0j5pKRfbs/+/PtkRXQTaqfdd4TNkxvw7xMMl4j+Eb7RAidwtfIvswsm"
    "nGm8JbQU1Zwgr+HMMHU4Z729QM1A9JKCjLmurkyVYEbwfUGAoipgvYAmMAn9V50vgE7WLf"
    "onwqdgQDvTwXwB8StSWgDznwrSkIkUMEMvREdANQ2g0wuY9QoQVoxT9nSFzOnjVfxa5YOe"
    "8TOerqBuYqRPVGUKBgQjsFbNBYAYTOF8Tixs8juqASDFYW4C8gLMBQLOzRvAnrWh/b1C+m"
    "zg9AYMhAz6yBYwCP0HKIT+xMQEbFgY/TM2TPjyAojOezMJ0VjP7Pn2A5an4Dt/ERB6Q9oX"
    "fRWTAeFc/om+mUbpTsEUI6QYzruukL5UDYN9K2+tI6hQOFkHJnyjbzNDG4IV/nSKJO3FmJ"
    "MV60WBJpyCBdEUw0GcNjEobgjP6XuzLzBaABpgpUEVg3eoWcgeNAur/2OhiUleEaXR6dD9"
    "9z/oZRUr6C9ksJ//PnlREe2Y/X3ifxefb3zW0b8ZCfprpSP+9obbizOhsaVpbNZuVnzSnv"
    "DGdKLyH/9pgdAT5pqK+ACyZtU/zp8we3peGX2yhqu3Ce82tHPY782vT1zap6fe3Rfekq3R"
    "2WRONGuJ/darjbkg2GtuWapyymjYvVdE0YB0RQZ2FPZqzv7jXrInEb1g6hbyZo/iX1DQC7"
    "Q0ti+d/J8XC8/5ena2uTekY6SdqnRxY7T+v85bBigmk8FwPHnsjieTk9iO5gAV3HucS3OK"
    "KkVMxSYD99//sfv1seFXT9gDOr+2Rx8urn/maBDDfNX5TY7cyX84IV1fE38UfcDt4QwDfk"
    "cBM9UlSgbdpoiArjgkp+4fRcB3L/jo+4eAC6YL134BHvfuu4/j9v0D635pGP+jcZza4y67"
    "c86vbiJXP9jjQeh5Zp91Xifge2/8K2A/wX8NB93oqHntxv/FVh89I00ywWQ9gUoQE/eye4"
    "kvVHdY3yiG8YHtLKCePKhu+8iwUniOcCBPlvCviUZPR3NBf15fZgzst/aIL57ry8hgDZw7"
    "5/zWf0LghjfZvJtVmGqHTcvZkuqC9i77ko9p6NTMC2n4qJWIhhANMwZ5IY2wExLTCKYm0S"
    "eim2uYqoFb7Nl1ji32LHoe+lssu5UEtOjU9WnkxE3Ck/8SnrguVQMn7vnHjzlmLm2VOnX5"
    "vTDWXCIWgdkjKIRwzeZrGODLPPhepsN7GUOXSTJxcH97HA6SwXXbRwUWdW6C/wWaaphVze"
    "KApDizVM1UsXHKHnsICZHhE5JdXIg/3Lf/iKLf6Q9vo3sK6+CWDgWT3F/eAqIkuzCD87c1"
    "1JVJ7A45J2lt47eW58voFYiZhsv54v+0PNXig81Mj6GmbU4SVI+h+60sDaTLlpte0606yH"
    "ZADTYj5A2oGLyorxaF6oar/Gy+lCmsHGWXw1UZtp7PViWyhrYGb0kbMwUa64bocxRXRu7l"
    "ids1aalqmwNLRAXUODU9sdMVNSp+VxkAMXxv1dceNlMUZD5RBF4VV7bvfazqZHllb/C3v5"
    "+fX1x8Ov94cf356vLTp6vPHz/Ttvx147c+ZQzGbe9rbzAO733sQkTYR5jpsCd0R1DfIX9n"
    "oSFIppejUWw06DvZ+3f+AfBIJOY7YD5Bf61UXXT/iZHKMSi4C8ENeymxncejkagXRd0wJ4"
    "qVIDNn4+5TSeSLIT+HeI40TXS/CZFJ7IthzzkVNLEMpCeoMbLgj1LKESg2AgsEFS6+icEf"
    "IpPYF5z9mjbZYQUkUMuRKD4SBVdCjFSOQcFz2NYrCZ7CPpHEveDc1+cLuokIsj9BKol8Me"
    "QtrKn4TRT5IJVEPj/yO5kTYvrn+JgNMRoT+j8+aj3m/0oFhIRBCpsNjlXl7F/1n6/Dtaew"
    "j2jc6ffb/srsVqf92GnfdW3fzJKMNDpRrLmZbqQJ3m9lGmnsloJGGpuI+Sq7xhDfbNICCM"
    "4XgNDp0AILsube2/RLNq6lxQCUf3tnLtyJ5pgy+97F8OIAI2h4CVFJw4s0vNTkOJCGl7qO"
    "hjS8SMPLjzgG0vAiDS8/EvLS8HI47KXh5dAjIA0vB5z90vBSo5GQhpfjVYba2p3dlaF+P8"
    "eoBtquDA1pwapWhrZtPeEdxyemCg3cbW1RhL7qcLlEEzdQz+F3tytExyytAs+tALGrtQQI"
    "6hgpPL0DATMENELe6G/W6JVCRzvTyRJM6UMmBE8BwXFlaIn9CuZysKmrSURw4OjJWq6okh"
    "WrzvDF4GXpB1JieTyKrPQDVR0whwGYpRMo72xwJujOZ0Pb7+cYZ/LWsyG8kCs/G0z61jPL"
    "+Zj44RC4nfd0iJBsPR2+sP0YgiXhoUEEt2JbOk8n5Ni6XojO0v3Y1qwbtq0v6drnmYQYEW"
    "BrscXjkDBaI8O00wEtIMsA9GolHCL7f3zCWRNNpmOobA38I+sIiuTb8clldpwmZMexZ0Di"
    "CZWeIMcjkjlyap0jh65UNcGklT24HlEJg1uzyO0mja2XUTA8tukx+B6BzHKQL8uBatDecK"
    "JNmBANQZxyKAXIIlDPKN0RYp2l6hkO+6EVc9uLKH4GT/e33dGHM448baSaqbaBesmj9QVd"
    "ICtK3cLWjxbUmHSaQ+L8QnSkvuLf0aZ6mbMewO4idY7okTjqdcYnSRO4BHB38Hw9EnAzfF"
    "99cA+TzYSemG8nCYI/v97KJ/HP3LZbRf1fyZreCkjQPxlUWFN5+hBTZd6pLIkI0+BS2OkP"
    "HfGcI0g5BT2Wz5iSqwbQyJxpdGcbKqkT7uHKGhk3YSmci+rcG9Z5Vlz0P/zrCKqdKQvjKN"
    "3t95iYC51Yr4tqZP66nVF1UN+V7eFrpPgabWFkk12NqmRjXayPlo011gitkkz7WVD7RHuE"
    "2rtytFhHdqcY5ul2ljjljvaW49F0OOaWkC4B096QoD9KgEi6QBRzQ1HUV2QIKXF8iv1pcU"
    "6q0mhXkcVahtvVXOQoJSmiynnY1JyIqo14HqHCS47o0uSzI065CWTK7XjQL09iEqKwMDnI"
    "+Xo7V+F6sTkFY99Sx9j1sLXOrj2CAtIBo04xIe7jybyCi4HMyWwzBWi5Mjc3djMXNtpQtz"
    "TE7JQWfZBqntL3slZUlEEKPVahOb1xC7vwB64hc5PRFKDRBeBWlPHKoGzAC53lu9c68cxS"
    "0joprZNbWDppnTy4BYtuTyKsj9O8gdarq1zWq6sM69VV3Hplb98iAPsUDcS4EguhYSaK+u"
    "mpuj2CeuTqZs876lzdocEI8h/CZ0aUWDo/1PnoqJvKuL5DK2ArZqy/IKIBEglntpVYGjJL"
    "1ipEp24JyLqKg4bCGlittTIOP7hqhdQ6u5EWrXy6HYGiu0OMuLqiZaspWGIjYNHR1HlJia"
    "nFisQylQoOlsS9YUVlPR1Mi1WdZRd8j25GYRB2cb0gS6fKrOu4jhT6rLiS52BvwpQ+j5Ap"
    "dWzdEdcTrVYI8wgnVjuXW6bf0MpkRuipa6+e7q644cuwxQtv7qK3yawbu2PfUidUF52QlY"
    "R4ulRrJUJeUKQ9qE5+DwKtuxDj4HaxtYydomFe0KGts/Lg5Ldhb9C9uwH/JCpGyjOmYuSw"
    "PbrrDb4yP5oZoWcZHYJnPOoOut/b/Rug0/deQ+0Zd359Gg1u6IZr6XSjfGj/yWnsRDjPuN"
    "9+eGT9anBlsH4fu+3x4w0wEDSNZ/z02P7avQGWQc+/Z0zP2nZ/0h3cMQInjRH9SkpFRV3e"
    "y1wjvJe7YefpvjtgPdHpYbHIIdrbY7tPOzPoVs3fgzXgL8Juszf/8jS4Yy9OVz3rk4711+"
    "5tu/M7e3movyJ2aNPr3dG496XXoeIcvYF0U31R53SAQncmo+798Bt/Jb/FREdL8s7e777L"
    "DPWPv/YebsASLWdUhF6oq+B19zP9u+63PrRH40F3RJ/wpTsasTbumUDfHOk6a2Pfs4eBXW"
    "PjMB4+dX6luBFrvmCItXv3DDCoLmmfo+GXHgOH8gAvKsNn3KOPoJPhhhs2JgaiCLU79Ce0"
    "w77FV12uRZex5mJ1IGV56iZqKBjzVkAPFSCTA1zrAWY8upDu1yOoh+736Os01ih25Hg0vc"
    "cTOtIYTGumE6wnruWrBA8RlXOk2OYKyjmwavAblR5SkkfE2rTyqQffA81zJFt3mjMdGvOF"
    "eqdyDOGRHG6HABoAeoIac4BSdPhiAh5Q7ajcVtaMHvQLpHh1bHl9WvBKiJKUhX0/DxVV3r"
    "n9OZwqXUA6nXFSvdYE9Rr/NwZ5Rml3p33j/JHPcinYzjIUbGdxBVtgz8kLcICkcRhf5oH4"
    "Mh3hywSXHL4XxfBNDwXxKX7kEBD3BIkjN6bbdEowQoCmzlrfUvQT3T/G2WKrp57oDwdf3e"
    "ZRWTYCOjuqC/krhSmlqqjWqiJ3sMTcMcNUjVhfe7BgRXlTkUUVpZU+gHVeVf5oia2rKF3j"
    "mKrS1tVOsXTl6QDSor1Ewrzyh3e1AXPSdgVur4cbcKsT/C9K8Khq78zH5ivRqED9oEFTxd"
    "aSxV4xAmbiXCHmt4Ps2CtXZG8BA1G5e7YBUNOYFw4w1FdMyZLE/kO8wg412qSQXmTHPVoh"
    "vUZeMOULkDrEb3FoH5d0yaSGwrs05cTBHxZeOxD+4vzTtRf6zn5kBbs/3rf7feEE/6F0/g"
    "nRuEnpCJyOvvw+QlpawbvkWOAj45TTVPf/qfKgpfMb6Sy9QMJh693LPnBdK02w9dYj95Es"
    "EYtNZifSmlgsTFh9Q8zrdIGgbifS97XfthJbNQAmXo4jMCCeq+uc9mawwzOprmm1jxLUoy"
    "+hghxRQ0Ysy5NZyvc55PuZZaiYLhERjIM0Eud8OPMNThcSrAMkTUQ5D8bpCEfxRUuYlJo7"
    "I32zS9BEbK/y5P6hrdLxvbqMIkyPZuZvLYJxgKRxWqGzj3ntmZkGzdhGEWBiRHStATJpva"
    "idnrUmmj/Xqy091VMucSSn4g8Dor9CrBpcsrQTFxlIf2dVWTSVxV7cuJw/5LlbWRLBN4RY"
    "5oAW+HXEG6tzrrF7VxV+lY4DKxqrGwlavuqfJyiPMIgnb2hTgkASCcWb6wj65kop7DRE2D"
    "E0K6FweEaGGad949SQ5eQuDB6rUo6sVr4J7nVhjF3H4ESIXZImwnx1lYsJv8pgwq9iu0iQ"
    "DnSG/T5lacDzSef5JDIgbxSE5Am/PfTUpa3zqJw8dkffep3u5GE0/Na7645u3PN74p7fPF"
    "hzMOj2J05wJI/YxPR8mAQ4mcOHLB6LbuCk192PbFWyboAJPf8iWGj/D9LsEeGncWc/EJd/"
    "ws4tXUd4LjaNAzR7RLn7NNoPyhc5QL5IxfgiCvEazQzVFJrHAZLGqWAqykEITStFHb795P"
    "Sp94g2FcPVdySI+clDd2DnaVghbCdpaHfGvW9dHstP+3vGj0+PD06+AcMyVk6igbtup28n"
    "fVAQlasxUoqcomf5lGcZqrPkgSuSqzBIKH0U66Y7SxhjwUy3YapCC7NmY7qPfLfqK13aE2"
    "slmvU2Qtc8uKs5djzYhC1ZCaQNBL0Kk5aO/sdS6fY0MRB9uDJhKSVIQvh4Zq2h9E5k7SGB"
    "2kOsOhZaEkHwA1QSbZGqWguyNiaEWTEmjnFEEPmUHuQoCIxC2IwjwrOGKaXFt3ZcayHHXT"
    "eBKDfhxZejgLdu2+/peAc/7q0bzVEsfZq3oRTJ3rsrYLG8wcfFU+abWOQN7bz+VuqYddNQ"
    "iJjLBP1ow3U32AmrR7uXhkNFhTQqou0KFe3ladVQpAwTvrzsiI/bRRO3coihtjF23cKfjC"
    "alNQuz06mCjAA+Hd5JU+eQDdFEXbKvLQWpHu+qqXi5qdx48ohdeQK7rzvWVVPxQvgVvqLl"
    "7suw63XUVKgoZ04FTahNIDbWu4syTm9t3llTMeNclLozw0l76TVWLlbxu2rCEnQIPa+jRk"
    "OFJpqK38rACvVVO269iVi5FQN2BGrkdNNUmFaENZ/Qc0tX0a57Ou+r6zr6NRGuuYYg62Vn"
    "VtTupqkwlTKdGj2RlgSbi4lhLXcE6Z7182gtm4rTCm6ItbMamHfSVIhYJaBdOUzaRUOVLD"
    "NV05BCmfB3os53xemWd9az+2rqfCoHqgaCJBTqGrDPQE1LcElzwRxiNCb0f/nNf25/TVyt"
    "hCRk3xKH6tbpp4EQvSLTpJ1MeN5qlBAzJY7WV7vLR7/HhuAmGG/uWUETAs6DFtKMiHPbeg"
    "ZX6sT0WufJOYnmOjJ5VQbHAm60wHS1MifP1vnH8+vpKeiZzNHdsAs+2M8BH6aWgfTpz7zi"
    "K6voCkxCtGgxWP5LJ4o1N53KsCzFFTsYKaiJ6ScP+zYyE+XxhIDLOOVq/awV9dXJo5cXYZ"
    "9ChtlH8I0HAS7UpJIH6eC67Rs4fc/yRLGepYexnsXiWFVj4mzrCUzKFi/pAKF00RVxlJ6T"
    "VZLoll6X0qfYf2HK6nnCJLgrKUEpfaOLDMVR+EaHNNt/rXjwjPgwhynlMNd6mHX0TsW3Iq"
    "s5TCnDc+s8yho0zAmVWYuMc5RWjnSdR1oWMy5LFRByCGNKHFFMQ1QS0zCmTIEmCGiARKKZ"
    "WW7bMkqptd0sj/RWpBh0YDqFKkF32o+d9l33JGlbLQHUH7mAeTK09j5ZBrR+Tw2FNnSkJE"
    "ObHs4qZNUVNCjdQ1VLtSj5N1s5TEosVYagTYliq6G/0QXtGnR4iuE1wiYglsnqgLFOb1j1"
    "E4PeZUYaw1gTXWmxS/8kKg4abugllqgQAUgvKwpL3ZtoO9rPUwVTGwcPSUunxwaSKYgbYX"
    "9yRzOGelYBSI+kiWr80hOVSRNUpSaoY6gEsq8EiZXUAZEFKoQ246PT7UiV/A8xzAX1tFJF"
    "eyTjy9MpCOq+gjRS+VUTVeIRbYLHokusKaTlKhNT8qkIY5o3qUo9V/1WTIN7nqiuK5bmx8"
    "mlPSknUP3B7i13vPqRjEClRZcfoGGwojKJNc7sW60c6sFVoG0O3SBtClZQ1W3lHHPAtvv5"
    "yQAK4kXFmO+3o5gD9svrgBUfM36xm/M3AW/0NDeAahpgZc00dQ4WUHtJUgtW/8CCGkGpBm"
    "yCGlC6oQcLfebSAGaW+YwVS9GRgrCpQi2RpUytmRWja5xC8OwyH96XWYC7N5MqZ/GbmaWz"
    "7J0wuZrZmG5XaWrwIFUjFkKWONz9YxyShGM+v5403B8OvrrNo47A8ST4E54kK4FvUl97OA"
    "X6MF0EerW6FFIfq1oRr+wN/vb38/OLi0/nHy+uP19dfvp09fnjZ9qWv2781qcsf/jeV+bZ"
    "HsI/MQO7saGSQFII5JboAp9OBhcIBBdIVXrDdXBSx9rs8Z1TaYlxLsXiVKLEcjHXerClAl"
    "gqgA+trNyqAD6MX15YUZmkeotqMrcr4MKa1LyKuJlO1hQjsF4Qw9WJgQU0wKv6jrCt+fL8"
    "4yBW+BW7chOwKzcBTEywQSbPyaAa9OeMKJufDOBku0/Sxu3pqTKRQ722s1aGBk16eVXq5S"
    "VFp4ZzW9IL6YcYZt8NX5C1jhFKfxXpryLFlSMTV5K3ghKADQUDHeXy3wpubAesk0Q4osLN"
    "O9I3HaKgkwSBMHS/lUMe1B0CiotDkUMaZG1tDwk2XxQDqJhn4YuLX4TOpha/R2U4LrppdD"
    "8Aqpkk7pXVbYI8FwqtciSCf0ghTwp59TwIpJhXL4bm6Ph/aSFr/PhKKWS3A0hKIc00mrh1"
    "bxO440BJ3K2MsRFoK2Ag4ewrY0iZgQUplIU9BUOsbTgTa3MpLJc08wyeE/KmImaVMChPi5"
    "QsC8iu3UoTR702n3pzv402ccgMqD8Eh2QghAuMcYBMDnCtB1hasn6IYeZplYqs5BChHORa"
    "D7LD5orwPAGS5iWYqaJEh5OWTATjAEnjMC6fsZTJe6W1vYZwSj3XPq3tMtVsGalmR5SjGP"
    "U644PpELlDdYeHPibpEQO3W3l0ibaztR9LuV2j+CtZA/JiIgwMskQEI8BKVSs8HSntjZnG"
    "IbeHqxpSbphvNIBz3n/L/mEf3bwRM/ADqGlxBWMlT3nGz3hIu6IMGjfRIzhfsMQKN1w9qS"
    "pMNcksieBFJ0uuwKQ3W/QNnKQLawJeVN0w+bvQvk1u7gdLhEz2QsTuOt3S74QKr+n0p+ym"
    "tPLXVc+ZGAiezow2KQK8albUmfsxdLMlZp9Kisu1Fpf5xhgf3dRAfq99Y2L4z88uP11+vr"
    "i+9EL3vStZEft2rHiMIz4ck/G0SuMv6J3crIW1ysdUfOcpzqEB1rpqslOf2EFUrJO/WSt2"
    "Wi9PwZhe0VT8xg5bdpc5RNL/vSHDz3huGxtb/GSOsxUVPkcaMo/ngJeGzEoP+ZllqFhQox"
    "ekaSAnVYni9I1+WjLGXWwtY9J8mGl1aOuM9cljd/St1+lOHkbDb7277ugGGEhnye4mzIai"
    "Kkh/xhSdwaDbnzy0R+MBazJfQEy3pklA4SE+WrkGK2OsYrZ9JprqQmJFgKTOg1R0QeRBOB"
    "3gKL4yf121W80xFFnYH8KyzIKUjaVbiBxmGeDw442vNKZXbv2VpsoyTJX0FcDgqd8/mKmS"
    "lxFIUiK69QXSdYheKYM8EQ5eIvQlWs7o3wt15ZrjHHhOwZTVReQ77BQM6J0b2uJdpbOhxR"
    "MxwfkcregvnpEppjWs5hHbgoEDQxs1FYYSsYengE603Uozsr0utXfni5yDSmZ/b4g+lE+a"
    "GOT5FEkubZ3lvJPhd64aImvMVEbtu/ve4AZAZali9utb73E4Yr/fVYPQ+6Nu+24yHPT/vA"
    "E6gnQbxNqmiBqp/FKS3voT0q2GqRrnMFmJwiO804lw8mFKKa3Vmpv3zmzRUQ4RSomtzmOs"
    "IMpAqu8FY+vi1HK06zzaGjTMScEYuyitHOk6j/SSjhaVTAp44scppUYmzP4wrn4yQy9E30"
    "kwCHRRiO3cD7aNEQ8OrJs8IkZVRvrURNcrI312ifTxw1EOHepzrMjuGOsTKwjrJ+ncsRZs"
    "AxOahibpqw5Z850w+sr6aNDkDIdFz+fIMCY6oq9s7IpUm3c2svtqKmL00GGJpUqCbGT31n"
    "DMyilcnbti9VFipKMXpOv0tXadUHY3DdrQq7Qfj4mZGIPCr7dyRKCYbkMRGzK0zAUruDuH"
    "LJ0zfcYpmNLvflH1Zdi2a7JSPXMd2fEkxoIKj3apH0zsfNE8QISnxpshhJ3KQNvsy3t6vA"
    "xWqZeA1MowztrDHAc9vTKxT1Fno2wpOssqqhLbWmATrRK2+4yixCGyxsQz7rkmsfSCbrjS"
    "PniYiY5ylFaaZ+o80vXRmx402LJEramIH+c2DesQozGh/6tYv1oH6EvOF76TUMNxTBBqXH"
    "y3CTVi8swp4AHvvBypXaN0CTdAIeCFaBpZG3aimyl3yJ2y3DVGC0ypnKAQfcLMd1MuUUxV"
    "Y0K/R9sY5jRdeKnoWVJSqdemlCWpyCBMGYS5P4SrCMLkgE0S8z+5RrNkkCelJoGqUXaIkm"
    "CObCZBOtAZ9vuUYQXPJ53nk5hHg11Fe7KAxkJk6scIpdtzni1Gg/jVoqyLCNRBmj2ibFtG"
    "q8e5fDcdJpv+i2AhkIM0ewT5adzZD8rlZ6Gh7KIYO+IR7BFfgzK6aLkniPMgnA5wFF+DPl"
    "lD7OBLsosRytJDnKKfDlNG4J5R0qrwds/R/bLUt8NhP6S1ue1F1dBP97dduotw9Gkj1UzR"
    "jwYEpuSpvd0vM9JFnf0yw56YX3qD9qDTpX2rmH3ZM358engYjsY3wLBWTIB6xg+j4ddR+/"
    "6etlrp5FWHS3tJH37T9wVbwdUSJtzjYvGuHO1qobzfxK7PO7Hr8wpCn0gvR0BgBJiDtME0"
    "cCbFT/SciBNL7AWwl/XEigzA0dlZnMNhUsz5P5lahsNkOq1HQIvjLROVtCI2luR5toO/dR"
    "k+1u2V2mQX64P4otd0q89GimkLUwRZAZge7F4aCxIVHGknk3Jchh/s3pruOTxn1Uc2E+aS"
    "ubP7sN1Xh3bVVLwMN4/QTkgFqmk3ESQ/B9WuOLlZtpqIklMOiAd57x48w7rK6QNzjJwCwq"
    "/wFS3RzhFZXa+jhiIl42W2Y8QzIHEEdoSp53XU0Nlk54qasGIjZUCF+rSjhkKlW9iYwBUv"
    "npyg4RDj0zfEMkdWU2cVh0qh4jeWOO0UsRbUNphJ4SAOmetMux1SN3itQWgKeL/eE8Xi3x"
    "fzf3XutDI9YHXaaG5Oln7bPJ6wUDdZMBwEDr1dzBFit2Ak91NdwPeEclHC1Ik5Xd33tlVe"
    "hma9ytqPtfVh5cMTgzzdacRt30APy8s8NvDLdBv4ZcwGLh2EPXA/5wH3czq4n2Pg6shU9U"
    "LmvjCljKqqs7UvfJjkPRjCVDIn1Zb6AzZaZZj1/J6OE9jt+ZNCM2sHex5GSNnVTMUZwwGy"
    "5cOGAB4+QOm30Y16lhCfIIFK0P6Wo/j1hZOmQFVl3pbA5EoV9Nypl1fYm2CXYKvEN+byGb"
    "DpgEKQwctvrIn+BtYqHWWLiW+EiWd2jhTDFe3i8t+OfSVKg84H2fuls54TSnxIibAuEmFo"
    "wPLiHiKS/FZUDvSmvQCkISIJaTYL6+vIduRgG3f2RRnY0EpNDv+PT10J7HZgQ+tVWDCokk"
    "N50CBO4k349VxcycptuZUd+R5RFxvWjN2fUVbCJHGOY3tzqWI+doZCqpilivk4VcwrpKsk"
    "YbvIF3joU9cZ7JP74WD8KyvusCTYXGibZ/xntz1iFzYI6nUp9SC1/T+Gtl+do8lSxYmhix"
    "nJKCOEhdJR1mxcD5OQcm7pOsLzBIVr+pkSpKlxeHXBY+Uix1Z2kbqTXcTOFGnQkgatGomt"
    "pRm0SjVBHN+mkctMs4bYLMGe1WyQpDu1dKcuHSpZ0yINpUo1j87xmaR89E/WrfrHfKrHIU"
    "asgoTGikkw3Rl54dlZ7fw/N2AFNzphyDAxrwV0wmpiUsTon2iuW6pJ/z4F04WFpkA1bOOm"
    "Bue0TyoYv/KuaMdQI68W+skAlDcjlm607DyvZ3HV5uFfR+aSrRfH2qqtkrRGCTibpiKtEb"
    "TlK0jVOUmIuUmH1m2/x4yDM/JXVTtB1ROX7v1xcB+XUNNS9WAOyf7KsZxVha2t/bo4/3Tt"
    "6bvYjywN1+N9u9+3VVox5YBMsVJOLD634pfit9ognUpYwafBnXOFOOb2JsKzbzXRUYKkI/"
    "ad5WA04n01FanDKIuOF6r9a4uOEqv9q4uOEiYEdcxSZHHXgZ25AtrHo7VsKOe0RrMFIbuu"
    "vO92L02aT0UzFFAxKMOMkj9FgaOIHLv9NXDuEVWZT+aa6qQp2hWxIe2u4/XWQLwQVlZELQ"
    "esbqCvhkAlaAT4qkOcaAKwb7SyDABUWkCGMXn1WubIgGGwNG/AzhrHSkzzLoBJAGEaecfR"
    "+MPUzwE2/RkQnTWgW4Cd/MJeK5T4w9T+c/pzC7CCtxQv1pb2oGo8UorRJyXS2P9LPONnTC"
    "cbUgBHy2CvsAHQAAvVMIm+uQH0aYpTVVs1wHqBMDAoLXsjkx4qrH42XFMa2vcrfKevCTBa"
    "8xdWsW+AyGla+PeJPz1OOBqOi4H7Euxv+7t4PBi789dKdxMiOh06M8aZoO7S4t38RScC/8"
    "GXbuBhfqfBp5X4AH/QynyItMXUxhajOj5BIm6mHpFMH19rF1O+a4oOrkck3YfrPLbBo0Vk"
    "eIN0coTrPMKv6jvCif5z6UbHIE2dIzEK2h0rqYsY4qHysh4hIllSI1JqNco05kU1RiiRjR"
    "TmCwgXeUEN0khv+mxvesNNm76jL33T0q+3Ip70wTmV4kcf32JLwLVpqrgorqFjJQewKJST"
    "fUdwm5jgPQpw7ISpVfaCNledjRCF1EhUI4YbtHKoE/VA2+0KRQyg8q4aRAfQeDPAC/vDU+"
    "e5aroWT5BEf+oIGgSfgqmC5qqrbhsQjG6Yfm0NVdNI0BdW84wdtHR+z5Wp5qp5BMXPk+V2"
    "1CtKjVxdNHL2hBcR+nyKBop8V7lEvqsMke8qLvIFF46I8iRIJ3WftdaeBHZcwUEOU0odWZ"
    "1HmVjmnKSFPGxPWxIgr3Ew/8nX3rfu4AZw5d4zvut2+r1B9+4G0JmqqdhOWXb4tCXuuhHT"
    "WIap9hgsURVXsAeNJcTGOqk0bTrKPkXjEK6EQZCWs+aeGQfV9x8RyyfV0lItXS9Qj18tfa"
    "zA5tFLH0Zl6kCfoCv1ByVdSerPgDzeli9EU5B+w90EZ5ZBWW+mtGRpXVmKAlZPjA4+MJD+"
    "jgxHgUmRNWmvlFU3oarRq5iYyAAQK65nZJKKtMonCSpKnWc5Qw/1+YJKIa5wzBCfOGXRy3"
    "VsDD92X8/hMOmbvT5SR2y7KEeLm/2kBcSve3kSWtIZWGb31Q1GlfCXCrhU0NdFQS/TEFer"
    "3Qgu9jDGLkOWCLFL0kSYr67ywHx1lQ6zcy841YN0oDPs96lwDp5POs8n0QGxWGSH0JT3KB"
    "qnbio/9YnDuE1E95UoXeOgrmR3sXkTAZg9gubhe3WZa1u5zNhWLmM5fylGQtPYI2gcvuVv"
    "FfRZCCUoLDJyp3kUjYO3ku2BHZBzoojN4ABNA1HOBXIGxrHzTjXFUq477RsH7VmuCXyWMY"
    "HPEqIZfBVGfkbCI2kcxud5Zm/65I1twIhpwCYmFcwFxJMIVeNAvs41ka8zJrJ7L0k+Yfcy"
    "5ROXERYclShZ44aF7g45N5jMHSZ9ZPjN7KEJqddEjOlhSulsV2+TekjTKTTMIUo5zLUe5o"
    "j1R8hzNkwqPWTqPM7vSDfUJB/01Fy8AYrG5OM9P7v8dPn54vrSS8rrXcnKzBuvMxU2juW1"
    "1ISppIfMljJINlpxgMXLIPk9HSew28sghWbWDmWQ7ORLccxFsvx5ibGOcrvfmv83EIK3e4"
    "rbcOhfQ2Zn2NTEfFZ2w2lAu2gqPH706o4gNTHUN4SUrIGUbz7RTnZdcF1XedhAgFT8TtT5"
    "rgj17F6atCtV6dLJd/AEh053Z9/mzjnBbsOtPp3fXZdKjP4ywYpKMQQDY0EsTQFvVDw6BS"
    "MEFTDbAERFnE0o1SVYLwhYwGDCS16pyolfpzSYzIhCSemj406e+320oNdnyN93raumibD0"
    "Y2uWHxu0KHiiUmmISGZnisTl2eCIOvJEyJrowFaFqT7Z3DOmV5Nh3r+d50Dqxu4f45Cm0U"
    "Xxw337j59D2sb+cPDVbR5AvdMf3kZ1WCp2Ao0jbBAhGoI4RYXlEUUwn1GqqkD3ruwX9dvh"
    "sB9C/bYXhfXp/rY7+nDGh4A2Um2VS1xfGD5vRbTsYUppTam1lh0papIYn6pj99rvT8P+sa"
    "rToWQNu46WpJhdKkwpzVJ1XjAycLtqK4oMiN1PQGxw53pXjd0rujHVyMjpqkGoV65m8jBL"
    "UTcFMc2ldproQYocMcVMKrEjeyGP2AULpvRBL3TF2QkODcAOfqQkhQmLEQvqgPjn2BNcR7"
    "wcigxlbJgKSIrQexShI4tIjEsNkUrBrtZ8amDjzLuXBUgkj5rNo7rGnR051Ia5CUT508CE"
    "qmG6lt6S12lOTdri3M/DdKl+0zwZXFQNAWJXeGPl30xC2SVWY87uzTgF3xeE2duAtdIIZB"
    "XmKB9lIGTQf1tBq1rLTlwNFLj5hXfHebFXQlsSOvEYmWoA3cKJ6V0O9Bo75X4h60CGj79W"
    "Kl2xZRebK6dXyV/Whb8MTpm8sAdp5FkY4SHZxiFsXwwRNYJ1l9bFw3HjVYhGS3rMs/eJ4f"
    "3b43CQjHeAJCoOqXMT/C/Q1GN2k02CnoGRDX0U5ciGwjqIQk/lmolCuQx1DpNdb7MMvHFi"
    "aegVMPTK6MhCO9Cx6QMCbK3gMIcp5TDXepiX0JwvCq3mMKU0Qtd5lKkoXUSBa5XolCNHd/"
    "/1RNIZ0fQaImKM6PGMaiV8qAySlUGydVKg7xgkW6UOvW2n8z5JUJ+7t1pbKkN6jbbqzIcY"
    "ARNhiE3w4ZmCuVxBvHk++RmQF56dfKUTxZqbp+BxAXUUiFdxk5TbMYuKnaRcNePq8EqekK"
    "Dp/u8Tpycv2Td/Ev3FU8f+I9MXorIE1Jr6guYbtlsyEl2F2gRhpWzNeuRbq/uKiaE6G0e5"
    "D6BzVH1HE8tAulF+7wsEFW9NlNu1TrfHtTGxHYJKBh0a5oQDo5qbSjKYkxV9+4oyxmsQT6"
    "QjUUMMPTInusyJ/kPlRPcPVJFpH6aqccnJgoNynSeh9HV6PunrWDrpOOOSc/rHCZsH99n5"
    "5xx401bp6R2de4nZHem9zDUgk6HWMhmqzP9bXf5fpqH9l2CC+yBN4/CtYMe3dCozzcVmcI"
    "CmcRBf5ED4IhXgiyi+GplDTWgC+xSNw7b8KtiyvoisL3K09UWgslSxeP6SEFXjYK6mhDvH"
    "TEx6DNI0DuXyGYmVTuxQzETPQgZzF1vLmMErvHlE+tgj7NjZtgSgPxkMB10KN6V8xv/vqf"
    "vUvbsB9JEWUp7xHb+n8Htf2r0+u/dCjx47QYvocOURPNPFzs9ZYzVZL4SYvyTaxi2Pq1yb"
    "0FXGJnSVUOwoiJxnuBHxa0nuQfq41NnHJWRxLLIphjqos2r5pDf41huzjU7F7ywM/hk/dA"
    "d3vcHXSbsz7n1rj3vDwQ1YIayw+ctNaTzRwjMej3rtPpuGKtScX5PuHw+9EevNMdNy50zW"
    "Z/tP2iXtB25oN+z343hy99RlVwxzolh0x+20B51un2+6cwaqVnDfLb8cV4LpVmQHSCCXfq"
    "q1Xv+uUTfB2T/f+g91UOv1H17Fj0+3j51R78Fe9YY189sWWIlneVSLZ+m6xbOYcjFkbRdZ"
    "gyFCufpqvfrCLj6CAx0jlpxWncda94s15PUmDpBIb+IdvImZd9Ea4mLRVXFquc7qvc4CPn"
    "bxgU5baQGirPFt1Niy8Yqmm4XGRMXMtTIOX2b0Z5hQRn4KRH5G3VnDqKemgI2SyUywUWBD"
    "nrw5UQ3RSEijkCa5GQtpCBLo5Xla5/PU9c2ODXRGIJZPIqtCxLTsgaiT3ICGqGRkW4xp4d"
    "x5gZkap5QTNjtq0J6JcYzFowb9no5z0m6PGgyt2pSowehWWwayTjdHOV23o+qv1RyQBha4"
    "RHYLsvHNcIdc5tCkLzWzzN3Tmbf9nhq0WUS5glcdLpdogt53r+f54PbWfW9uTU9Fhy8lVN"
    "Flkt4d66qhMC3pEaTtWrLSweme99XUNagj9rXlIDVCbh7aJiKVoqgqgNOT0ai0EWHf74OU"
    "Zz5KqP5JZjtiNFwh/BuZNRWgOTR23cMfrRX7qwONxu7glkHXyW4oPbEu7mCeCtZHCZFBxZ"
    "2JuitH/kh76TWWGZfV4nNtSRpUlyVBNPL9HBqI1Iqw5hN6fuvqrrv4A++r60boNhCtUmBq"
    "MkAG3Fmee4TNFeNmKvOmpmfcO1HnuwJ1yzvr2X01aD4xBV7uhHQBnYuVwV4NMRoT+r/8ah"
    "eraZCKp+2zVU/pufs81dTWBH4TxWu6vfQNBg5VYt0Z24PYLzszQ68Qp9Wc+QVM3TdQlWmw"
    "zozTzUkE1/0/XRa6iS1amf+swvxnstBNyfZ9GaRS0yCVVaLC5XEJNS3Vwc6l2Z9v3VlFk9"
    "vxrbs4/3TtudWxH1kedY/37X4/7la3Vo1FHMj0yAC3vax2s0NcgKy4UmQojs6Bcb6A+LXY"
    "MIco5TDXephlYZ0fYph9cU+EvQ5TSR9PWW5Dltuoj/KsVaTcRsKmUAK4gZoZR7kTbMU2vB"
    "PWsZSJ42aWrhT1/dC2a0WXftutatHxApoA+trJBTQABHYPcTXm1taJVUfC8NuteeWDLI2k"
    "36wVGkCpLmyCuvDAHE1ND4kdWZrQksmLaYhIQprN0BzizK0psOUcuvHpWwK2jfPZjkIbWr"
    "N1ZGccX/B0dsZ3Ft/Ozuh+263szHfOoLgV04BJNIVVUfNZlhaAzKAK5vS1mCF1tdJUpEyB"
    "iTTNAOsFZ1tYA5OQN4BeXtA8oWJbdY/JUbbNxmMrAxVef2+0GfvXmJOVy0ayV+LXmCsaW1"
    "GSt2oCb+XPjxju6TlkQ0R1thbmt1RF8tznS3Sflek+ljnSXVRFzLMubZ2xPnkYDb/1HnvD"
    "gZ3eM5Dr9hn3e1+6nT87/e4N8FJgPuOnx/ZXeoW7pT/jh36bpRfVIH7G7U6n+/h4w3ZIur"
    "+wlt3RI2uJdPrrt+Et/cGCIliq0MfuI0sTaiCDJRMdjQfd0Y1b7fIZD8e/dkcTRn8DCNsl"
    "eT6Y6CZ9GOuwt7/mXXgeQeMyNl9c5wD3IqpXDxTuuI6B6x5UMXxv1ddU43uQan8G+Cp3Nt"
    "sG//fz84uLT+cfL64/X11++nT1+aNnkY/fyrLP3/a+Mut8aBji5npFfU1M5Zc+tX2KOm9y"
    "BWd3+en6mYNfHN50fwi3vfSH2MEfIsAGR3aUrMRvAao9Zn07DOwlJn3T0Ryp74XcEiKk0m"
    "AtDdaNGFqZRqtWCl6Z6qnCVE9Se94kkzXPY5Gu4XXTXGzX77rCe44YHrBCukEweKMHDwYq"
    "NlQFRbWu5gKFFLOnYPpKMKKMw5R+CgEawa9M94qDLX8yOMOcELizl0fmMJujv0ykY6gJ6n"
    "2d92B/Buuh72hIj0TzsBGUtvmm6I+DMy2GfEYZzzBZA0X+SnTIorUm919lcm/4VlJnMrjr"
    "hTFOLdAeJGkizFdXeWC+usqoSnuVWp+d3cuszy7rA1dbH1gnxQvbubR1nvUn7bv73uAG8G"
    "Kwz/i+PWh/ZZYgm1/Vn3H3/qE//LPbvQFoudLIBqFCpqHSC2MzcCev6jtKyMqaf3j8HgoN"
    "0n48eI92jFTDTtQvWgkkRLdHlbDLix6tSpjXRtDIK6ujUrCyQoha1lWos144II2KDHOATI"
    "5vncfXLtBePPg0iV6OeK1HXFp6yrf0uPo0AUQDJDLSU/rwH8qH39Xl74hszhzZ9ZyuW1EN"
    "rNUQpPT5YPDU7+crNrHntLZHgrVYmj9By1cgK3mC4Sucszzd7oXC7fLFNJgqMgBlg10vWJ"
    "Y7jv10ViglJppCLxMdWFhT8RtSWo6rLVggqJmLFnjVIUWvBXid+hZtZ6paSmxDZY97xs/4"
    "ESEMZhtgsie5D4Aa7Z/2gRV26x1hhfZN94mXl1PQNsGS7vH2C9G2Hg1tHAxFxcQElLCMFH"
    "i8G4cDnWsq8jbBkkJRIxa00COCz67mcRHTovu8cp9Ae5nYc8H5EHbBjjPY/XHSXFgXcyHR"
    "1Ve1sErTp661zvl777/ao7sbsFb/RU8RptHs9Zk6U9VYIMTgdxYDgd+ecaff6w7GN8Bez8"
    "/4W3dwNxzdOPtZPXScfD8Wlcw9Iul5WWt5PHh2iIxvkE5qXOo8wrGTtci2G+tkj7ZVTNk4"
    "wSPuZEDBZK5UGD3jId1tCd1r77r3w3GXbsoKWhL6juxKuzPufWs7V7lFBvI7o+634e/sqo"
    "7eyRu78jT4fTD8PrihfCl37Sq0N5cePuaMS6EtOkord+pjWMezBM+UdF+IEFHz/CGqcABK"
    "EDyKLaxID/KUrPPqUo2JLVxNltAwk5SS2+z5MfI9mvW9K0dr14eaRtbGJByeLRJhl0QvHS"
    "sEBkAa5so3zIXUdHkxDRFJ45xMwyrtx7VHMytEUCa1bVZS22MFV9g4bx9EJWDb8To6yv1g"
    "K7KhE1t6PVTr9ZAnnDXgQcqNygnChIDPw1fWR3OADoc7EXP3EpAD3kmDts4kJp4Z7HbEyd"
    "4H+7SjpmJFuSKTbmMT3a5WvHPtY95b/tLHR4mZrDdegmdWQJOH31XTAysZ0Px1WHuh3hpy"
    "AAi6sTnbe4ILm7/xb0/bgP22OasMeH5ba5YzwcmZa5AlMhesCCqcEStYXeAGTHlJwAnCij"
    "FlrmZTnY7X2pi2wFSBG3pthl7oftJi/bDMCrQhmPJupmm1C/b6DszZbUyv6WTNyrOuddU0"
    "EXbzQFDMsAFtRyCHmDmUtOjr2K5xEKyJ/sac79gv2gHdPVcr5mlH3wOCuUbmb/a9f1rLFf"
    "O0Y2/JraTAXNPBoS/Qtssqel0syTtS7LoNmCtX2Qvzl18v1PmCNeGoQPqR6akpfBfGSHph"
    "/uEceopNLE+FdNqqi9NWeubaZMiPIVttYaNjLptjhskxZnF0F0HOfANe+waie5kH3ct0dJ"
    "1bSZkG6K3MRAN8C4qNQnahVpemSXliy6jVWsBoLvM01t9KHjvH8x7BMUJpg8m2GoSDPnZU"
    "FIYjTY4T3q36wtgUC2kNO+3HTvuue6gceMMVwr+R2UmCDOXeyiVE/dNpuD31HZURaMdcIg"
    "CqiZYJ9UaiaehuqJBAH8AJuXDDRAodzXVLNdlvp21C0ruKH1Zmuju3zD1fCjIHXUPkE5mD"
    "bp856EzVTMsZlYyzR9BAhCtxQrV0oZRnTvPGOfhe5cL2KgPbqzi2oRNAREQJEUpJpdaSin"
    "RnlJkx6iSd1Dg/94NO6LhDrY2NdXKK7kiLTEll5bSdQL9xzjKMVIpY22H6jBIpLIkAL5rI"
    "OzwFvNWamyKcBqodw283ob/hKx0CJ3WALXHYybjZ/FMMu/jXWjUSKlUf5A2SizeGfVWdZ0"
    "vbSG1lD2+IBGAP0shjJsqgWeacpGW5zpEiwCevs7hx0hkOvvRG9yzKlML4oupLOya10+8N"
    "7IDUuaZShjO6V+UT+8rOAuDueKIBiGGyOg9IneQ/D7YChpQwqZRTai2nyHgWGYFRJzklVw"
    "TGYeSUR2vF/upAA50kCCnB25kSiiuKzd2WOeoIGXbnvMaw7RvFeHvbM5h7R3H7h3PZMV0k"
    "l/qJG09K7ry62kDWih0a0nbSMPlF2k6k7aRJvDM9xE0rwZMro6a6R9FAjMvwqJPGKWmcqg"
    "cD2wihL8xIiYxymFIOc62HWdogpQ2yTrJ9jW2QTwa9fgc3JwmCvXevla86MG09UZzmW0X7"
    "X8maVRnbAItb77J9FsEL0XlScdp9XJDfrascYjv7KGkGrKsY7Uy5+GmeGjmy7Qg/3q0oCV"
    "p2JMdyjrESeDxdW4K8lhp0EyVrUvDN+dnlp8vPF9eXXgSOdyUrDCcegbNAUEk5GlOBDdFI"
    "VGWWPMnSSZauKEvXtuiQ6Oq/ePKEDlESjTbxRplMnqogbKrmhgKj5LbdsLZugLzLgulIQW"
    "jJStbMEWfF1jze3aQM3Aaw/N6sdAML8ac0SxVbJu35RSdL2g7pyK06s17QK6rjEWa8oUTr"
    "zr4fL1jGxsk+UnLBGNqNSvuRVVsaw92qr04KnrxqX5+iHM3vdsj3plK/zlOG/Tq9Cvt1vA"
    "g7Uuh6mVPxVVdFQI7SNdB+UYmafb6AGnuCkCUuRNRApM/OP+exd55/zihQ8TmKNCaJpSnS"
    "UfYIGmcwusg1ky8yZvJFgrVzTlZC+HoETZzBVVjsIeVRJ645JYzyrfqarqUIkjVJmP77+f"
    "nFxafzjxfXn68uP326+vzRk6rjt7LE69veVyZhh0YiLnIvoVKkBnyATJrJam0mC8gKgmMc"
    "ppTDXOthZlaRIhZvQ1bQOYrxNckbwhNxOTFKV4gtiY5ro4VFGzEeYii6miKkckXVeUU5tQ"
    "cLbJphSjnKdR7lg9YIOiKGRyCANKDTFsA0TCVBzbbSOWiVYKVrXObyVsRIF55YyWnpKqm7"
    "MlSVee7aK8eKbnrxlQPn/AtUe0iwfIZrQeQxefplKPJaPllb2/S4ZqFkPJmFE1Y22/Dk4T"
    "fMfshcx41AzNlPBjDoY1kSP+ah5idWPAVDrG0oiQFsft1JMq4nWz73/fjtlk9pT5T2xB9C"
    "RJRK04ZLDVJp+mMMs0y4vSd5RibcblbCbV/0Scq5HRKMcjPf+fjuIfZDPZhnnsPWnoIeZV"
    "wNNNdRgHG1W9i8zS+ctaW7A/OVQ/QvnbLEZLmCrN2cMkb0sUhnvLP3I8527/3pkuuu1x6X"
    "xXXb41/ASBMjbKDzSLVefQkBLr89Dgfb3fqSQlwUla7u/6UC9jFXRUyCmUES4s1ceD/ct/"
    "+IIt/pD2+ji4B1cBt14Hmhe9VEI6/EEh+KRGI5HDsMB8VSxaKOriGiBm4+lXi5+rNWEOoA"
    "VeO8MCtBWupbGi6IOyy1aJ7GENV+WdfjEMDTpcOAPYwou1YoT4wzO87lJItJl1NMOra245"
    "C5ZaJzan0e/H6OcTlvzw0a2s1yaHt20uBEir8naHHi5eFzaHIiFerzmlLdMtDQePOVKsyk"
    "6fRnK0/mc2QY3NDpZf9IMozu1plggGdMTcdDRWVkZlN0OusFEeHuneYNFKEqSSapI2iQBC"
    "+nrJBMl0KKTnlEJ287imG8Jc+9UaqHa93mdpOEp1pVM5CuzBU6rNtmpQThgxANQZy2Y/pk"
    "kQGeUbpGjentcNgPDedtLxIBOXi6v+2OPpzxcaSNVJvDTshFdGQVWfZ0SFXCBkg/jOqc9U"
    "348iLqqh+gkYBKx5Z9Orb4ebVis7gEgB/dfhqKbXDl1ipdmaPyTCos4ylDc6iXAmExOT2F"
    "7PqQ5IWlB3P0QrQvepV7vzuKnxs7hyw0nfYtQHTbeYdlwWTUzH/eaQw+TKExYV8x/TnFQa"
    "jihz7jZ9wzwQy9qtjgqcwokanO35DZAuuFOl+EEuIu7NqYOJr0jCc6s5tjwt9sZpnBNwJz"
    "iNnL/MJcmvgHIEaA6OOD/bvp1phajRkTfuEdI/bQGY8nQNpLi/3JXoR/JX9llpQNvdMvpX"
    "M0WMtTxUX0cJESPPbLllNLJ5p8jb6B23PgOSU+gY2/9yFK6d0bdh+75qSTOkqpozz4wbiP"
    "YpH2viskBPokUgCUeuA66IHtIz/BcP24hJqWmmYrQFYoyVbNVEdOjq2L80/XXlYt9iMrj9"
    "bjfbvfl4mzdj3fjk7dajPUBRPBRGjlUNd6qGXyrGaPb0DiEZBMwlQ7SCjHM7ICiuWwiC0U"
    "IhuilCunziun0OknE6AdxdgGFVli61eRq/eIRni9SLFgd7G1jBlOEoba6aCU1JHVjO5Jv/"
    "tlfAM09GI+4+4fD71R9+4G2LkYlGc86j702x12SUcrDc7Ztcfu42NvOLgBzjFPr4zbX77Q"
    "38yG8oy/jtoD2uWrDjHrc/C1/bV732WXfAPWM253OrSfG8ed1HnSn96TNrbbhXii7RwKgL"
    "OsNNsxJZasrFQ+CwSNSUBVnxvUEJVkKyOlI2S+xvI5deldUxG0jnVXNG4tRCVBlS5L1QJa"
    "4JAq54RqDpwZHmAMqji0wq5JT043xwnpVs+kwISS/l779PdKOK5KAPbB76mh0IYP6Rzgys"
    "KqJRdWTeZhS8BXutmmoCxTY4sgnJ4aO2WDsAX/8jaInCxDPfUE2/eIkJ4khC99BTB46vez"
    "vJllgoviyRvK9fumL0Wn9kmK77dzt5Xb/5sSTN4ciu2pBTAYPbYBbX8KxgsEMFqzzObcyX"
    "kBDeZDbWHAujV+AURTmOM1RiyBI9yAlTXTVGOBFMAtWnYZaXOBNpyAXmY9OErmhEQEe320"
    "zBNZL4GxBbLyREItKYxzjP5KccPzKRrhtZtlY+v+MQ6Z12I58TwTW384+Oo2jybKi6jp2G"
    "qaxwFPz0voU8hkhDskI5ROkg23MPPja/Kik6XoGIcp5TDXbphjKs/DRA728LtqQgf8GAcZ"
    "uJvNQYbb5eEbycsLZclMOzLOSdzNf64QDiaNArd2tR3wYerL3FNA+TVWar0ViuJTDTDlr4"
    "KU6c88FM7mAs2FTqzXBYBJXORBXoTFGPIKQx+m7J/pL2C6pgzplFFyZnRNGdAXVaNsCVBx"
    "i4f8RR7AdnH+aPuG8+KMcV3p5J3R8dDAn53CQ6yRU3iIvDxjFk3I62n6+dRZDnWwJvqbwb"
    "stEiYY1urNdcT2k0rCBMNPQmxgXLFlrhGj9Kg+v9NWqAqJDPFrgsjgrNXJbCMcjJZA2ggh"
    "Yg9haWyHZWsqQXuUz38u1EGdUT8Zj3rtPltHKtSe8ePT7WNn1HsY2x5y1sxvW2Bszs7zuL"
    "Odp7uzncdSb0P8atETTmQdBGnqPBQFF0D5PoP8zBJB2CNoILznV3nqV9BW6fvLVayCRYgr"
    "CKPsGgOSQXZpJNBpQEeO2CAd6Az7fSpVgeeTzvNJZEgYkyuiKHLb719NFOBwZpaqmSo2Tt"
    "ljD8HZVKI8kkUsKy2fExZ+RFQ3YUqpuqmd6iYc+4jNAmMcIJMDXPsBjo9udloHl6ZQTodC"
    "g3lW1S5ZXkYHHS3ZF+jCSTJChPuD9GP9IZV1dH+ILYhFv62K8RIRUhlPWudx1tE7KZZOPk"
    "wpR7nOoxyyJAjJBUFCOcZ1HuOAUUDQlhMllAGsEdW0it8EMQ2QSDRlgGX1oGpQNBdSgERO"
    "0QiaNatd2QhQaxGzHp2udSgjWG7sqgwIrDAgMLXwpTi4xUtfHgu46cUvU8ClB1IZyDrdHO"
    "XBtR1V/9TOAanP2pcAbLNj02JSUA54GZdfArDc4xX1nc6aCW9AICqhikm+KGLBasRCMcR1"
    "ZCRKCyAu2dXbntpprt7exN/i6o0m7nITKD/8k+G7Vzt+0HZ5FAhmlqFidoOHLQBr9Qv3xn"
    "4hOkCQtnDOr5bjrM28oedwuYK09SmY0osTaE5ZgjqoGACT9QLpKKN28SHepD6e1NLtuC5u"
    "x9IBVjrA1le4qNoB1t03RUAO0jSuMsnnPBB/Tof4cyrEgk6wUbLGIX12nWs2X2dMZ+dekh"
    "csu5fpBTt3UlzkHQ6neeO8Li/ybNwX6Ru3cytpDOitzCF4Vw3VTDh3U72QfILGuCCdn11+"
    "uvx8cX3p+SF5V7KckeJ+SLxupLUSgTNIIgGNAiqdh1OhbpKbgE7MgsMcppTOIHUeZVspID"
    "rCPpUc3TqPLk+mIuznE6aSNn/pliLdUo4LTemWIt0namROku4T0n3i2FAVcp9wOKYSUG22"
    "70SYsxS270f8VXhOrx2z+4aTiDUD9XAkPdyUARE3vt/BTYM20kqTH4dBy3RpcFDN5dUwUW"
    "DO7Me/kjUgLyZLEwd4MjeWtE0jLBILQNNO2ragbegXeImFrZXncqAyLwLM3QvoI+PuCuV3"
    "n+CD8N9BbyD25f+IeCVIb4G6eAs48zKuREpG3GmepT063p0mCVqmDpJWHmnlORpADxbLdk"
    "SLurj24BAOwTUFtrBHcKf92GnfdcUcgsvj8EboBek61JKYO+9eJl+nB1vlcFVlfpun4BFR"
    "pmu2YRl0XZdRzm3N7DS67wgrRP+FMmc8P7BCDw3CfEqdpi27CIV/naxxkjNqpc9KZPUiBY"
    "d9lVGU6ctwRaXrxfZx439MDNVZPVWm9zWs2VI1q0olvJ8v2sM3VPXqjMZ1BSt5mHViojkD"
    "hddhKf8Ba0jXVVW4KHSB2VJ9uf36la+km3cTBDd/6SfpL9OdXaN0DfQqriSvtBvDIZzLO0"
    "YoEc+HePCEyOnUGiRpIsxXV3lgvrrKyLN7lZFn92qbhzE9UHWh3SZA0sTxyDMa6WMRnfBr"
    "NDNUU2hzCZA0zp++kk3lHZoTbC1nSR4A6TCHqRqH9GUeoC/Tcb6Mx4gQbFKpWPiwjNI1Du"
    "pKJvUxZP3fF75V5PxfUYyEprFH0Dh8y98qMEk68tLrarrtG8FPZDktV1FV00BQny8mJkVX"
    "gK2OUDVuUl/n2pSvMzZl914SX83ubeGr7UNPcFSiZI0blrOPucaFNcuIEM4YGX4zc2g8NW"
    "58598eSO8R73FkPPWO4BCdPD7d3vfG4+4dD523+3jGT4O77mgy6n7rdb/fAItlTJ/o6F1F"
    "62fc7nS6D5zATQj9jDvDwbjd4Red6cmu/r+ndr/3pceu/o8FNZWCSa9+Z2H6a4KfcX/4OL"
    "4BGh2hZzzq/ta1O9DRP5FNzwIu7kbt76y9ai4UHa4pVfePh96INXRqaketIbmmWOlR/hGl"
    "uUh0ToRUxtnVOkYnansRGukIrRzqWg91gkUpr8NUAumOzlP1dGbN6TtFWRWEjWT33+yCHW"
    "HKxvj9lFGxYw11lrDnhSTotNJnZpjqR56UCpqrSqF9PEwpY2rrvIm7YyVmLg1TNU7EqkQd"
    "uV4IQew0bxy2V7mwvcrA9ioB27DvichmFSGVu1WtdyvPDSi3a75H8SOf5e9IN9Qk4NK983"
    "2KxpTWK82bPOzcmde9K+ISKqP8w+pezxNPANIQkURUpvaQqT2OC02Z2qN8UA0TvrwIQhqk"
    "kZNUpko5VKoUPg9LgPbR7ecoJ+xWXIPLVSagKXfKygQ0B09AY7P1JYDa8TpqJqwh+ScHsI"
    "4IWgKybb+nZkIbltZ3SO7zhnZNWePG3/6OGpWwJlyPm76rkZQ/oghQI7u3poJlmCgpNUQR"
    "pB5pV02CaR8h8mwZZkTJO6t0e6C8G5K1PVj+dgPWPPYcuLQ/GX75JNUAb5isMYCvFIpTME"
    "KQx7RzEpbEyOA1lRRrpalzOsYGgBrBCUWbqntMYoi88/keHNuC40MNWzJa9/ijdcXCGGUE"
    "Y0URjMGFJbAAImRSD5etNwrmR9mR+Q4mZDlOaLey35HJVcdUOS6XmcELBBjRHPyAHmi9lS"
    "f4bp/UXh4bg+Uq9NPYADgjVvAov2FJbTx3wRa9o6jGyjIRdx7nOXHQu6ogOvHYTcpAIjDX"
    "oLqM8wn7e/QzfsZT351sCgaUo7ihFIC7bdDWJljSVchTL7K8PeCNzmvAX48b98H0VYeYrg"
    "6b1H5gsEc6umRGlA3AiH6EfYP1zxI9LkmxgpKRucvxqSQVDftYey16DneSMWoEY+QMbJH4"
    "Gpe2znzSSfePcXfwyEtSehvDM77rPT48jbs37v7wjDv9du/+xt4NovtQvmCpXKFSAqUUk8"
    "PR0gMz9x+HdiBfskoCM9M9+lLsmHn8+I5WaZnT2yt44Ii4QgbpZOxNrR0h7aESc9oO0jRi"
    "N9qD07Z0OJXBI3IXksEjh96HHCk2wehDiIYgTkY6QBWBeUbJGrV2bofDfmjZ3Pai/OXT/W"
    "2XMvscdtpItZVJCd7d2FiLJcLyKRo3mysJ15H+8+V7fUolvlTi7xnanZT40kHpsA5K+7CQ"
    "cO+SDPOI632SwzZiuE23GkbGYRcG+gecL1gdJ8AzyZyCAXpHOpgvIKYvH7duFKDf0T5QgW"
    "Vghl7ogmFtNGiwmV9i33YCJ2loaIKh4dgyeRUwNcgUXuWk8PK3lCJzxacuNFn2c0bLuVLS"
    "XHEOndhcSQ039wn2F21epWa67IBzcVuOtOLUX38qpjeVlhuZbqce+jupa5K6pj1DW5Ku6T"
    "D6kAfCvqbLa74kqEOCt1tZ2pAVbzhBXsutyhC7a7tyIVcXgRedLMFUgZsp4Lk3gc2Zg6kG"
    "VwYypjdgSpl5NkOIDv4/oCBMlipmv6bMw9JcoGULYPQKTfUdgfUCUVoTvrHKihSruDrlIG"
    "+QGG8SDkZ3oglMS8ciNRmdUs/lamvCqrxyHiF1LHXRsehMX0gntvBpGSKT9q4wD5IYO5TO"
    "3zU3eOgyF4d3mcHhXcY5PL4txuBNFd/d5o1JQFya5N58T+72aMD1Tzxx8jMet3/vDia37c"
    "7vN/apPGGnMlOKjUZdVymm61ypVQ9llW5pQmWM3PZ1HpaCe8lZ3tIiWZVFYnW43hOTeWTU"
    "4XIJGohwNV6qMOEszHBRhUlnoah/at1wFnNQtWUNEdR8ih/ZsdeTzOLQ3aqvqQxCiKxJKv"
    "6/n59fXHw6/3hx/fnq8tOnq88fPY4hfiuLdbjtfWXcQ2jRx9mJgDAsNgARwsbk9N0z/qmJ"
    "lDOqpKZmUm7CeVZ+5cOU7Da/PQ4HKTFfLkF0X1bnJvhfoKnHnAkoCVYGRcjEFQu1i0bVtc"
    "LiNOsgGmo3I6RY1FiIUBoca21wlI7X5SuiZJptmXO3ToYw4Zy70ue6CT7XHQ1B5xtjBkbv"
    "XivLusg0eLTRZB5snSMPDcI8vwszSoI5/WuGwAqqSoteVeyEK+uFOl/QixuWF0al/xmnYL"
    "xAPGsLm66OWQ9oSHlF+k8GMKiYsrFthq8EGbRhUhaa/T1Y0ME7srnzxzs/OLiUXaLglWhA"
    "9B9RicmQQyx4wAVp9ms+rOXh1sowEAbmRCLvnQxwmOpH1klJDqwStjawa+XHNEAkBQXJ0x"
    "6Kp7UnYinYuh0d5ZTNgWxgxZbA0EaYhvgIDDEaE/q/nPh7XnHHyCdsRT/IJOUBfycJIdX/"
    "MIfnoSsbCLge3lMm22Gl/VyRtpdAy768hkbAca8FiO5fZ4z8DZjCJZe3lip2vP+mc0vXEZ"
    "5vpi2XeZ9DDWEF6kCBG9uvMC4sHPplcjgkYms5o3foEB6Pq6L/zqUFl1L8ZILvprg+OvMj"
    "BvoWU/EsMZmKtBNz6HLZKX8It7Pe4Kvtd0bxZzGTX54GPGKSLiEWhUmn7deu7Yg2px/+im"
    "xHtC/D0Zdub3zDqhW8INX0XNN4NlLHN42nI31o/zl8og1tHolSdruUCiH2rPGT7famI7Yt"
    "18WVTTrFSqfYI3CKlR7xVWhspBegeKbcAEcvxqVEKSWvUphXcYUokZMrSNPA4+six+F1kX"
    "p0XcRdqnQElyL4+hSNi4gu32Ot/gEEe4K2kvCBY3G5PNrpKx0upcPlkQzE0TlcKuqrU9Ep"
    "797lUzSQr7m+zLF5XV+mbl7slkwlXLUgGaoqnRfSEJFEVHqoSA+Vo0PUNb4J4BkgkWhKfx"
    "/pw157bHP5sMfZgRKg7XgdNRPZEAuUA1i2d5YA66PTTTNBDRww0u+vvn5/GW5qEUd3J7Ik"
    "YmpxSF3vwBHSoJmswkuIaWnGEP1H0J/vnmBz8WgtTxJc+rx7rTxefUvWmjfd6tXXdr3nfj"
    "IAJwMqtsNpdKJYc5PH3rjWmRZ4QyvTDsVhznHMe1BFBm/D1rWTFpCVW1YUA1irXwAEM6ix"
    "pQlUg9MY1pJXdta0uFffoV8mh1efB23IYmW/Hvdzi/jzSd+1uviueSOX16DuEfzQJnVpza"
    "3cmss2q4QjNMNbwSNpjC/Snn0UDEIJC7iJhOkk+sXQtx31i+AfpZQjUGwEGGtfBP8wnUS/"
    "GPos/qQI+mE6iX5R9KXxpnzjjS8CiYAaopIGB2lwOFiAsT0TywDX7+koJ+12bEOLtlZJcx"
    "wtb1JNDk//m1GOw2+TI02OHXqKdJUoLKLICASiOlorVwwGH7hOirvg/swjUdeLjZ2+Bsyh"
    "rqtIYcFL7POT0uJU96Ac+i77uRNkh5AFBXvHpTgzgFW3sNMPXTXmbkVGYylyIjl5DCdzig"
    "w2bYjCzpl6dOboKT6VKUxFhO6HVt+F168ghCgxcPQHA9DfWXKj55P80NBJ1bEMBDrqSAqH"
    "ZyqiqomRyoDCH0pd3LhBeEGoyAiEyCT8P4zKuHED4MjNhdZAlFQOQ3HDrelwznGGZ3smHI"
    "+4zpzlyd2o/WV8AxQdvpjPuP3wMBp+Y6lp4Gqlk3dWk+2h3bu74VnMnvGXdq/P7r5AVWP3"
    "Ou3RqMerstkcSFShlIeTOssX9psR9RuvMA0NsZhfn6JxjOpFrrDqi4yw6ot4WDXf6EXlVF"
    "WmG6YTCpmmVihyN0xZQuju8eB4dJG70upbgdXX1+/nBdSnkGBmm3spUqWYeplNa2T3dZyw"
    "bjVI+nMqV0SJtKKXakVPt/TGA0WS3Fwd0i+//5AxIiE9lx3BsBtGeRNsHwtA1bsLsM0x1W"
    "PA2Tm3OQ1MnN16u+MAK1dj0xgs9IRHt3BrWwtQ4U5nsSiued+IewMIU2+vdCMN3tLgfQyn"
    "1REbvOtQu0CauyvXIxyZavJEocyew00J6ie/81TdDv0z3q6xvKNSPW1Az6t66CPZq+MCGp"
    "8gnUzVVmuFjz1Us82EX0hcllljHCCss7WgoAr6PJcK+jxDBX0eV0G7y73AuoqQSlVqnVeW"
    "N1gFFlcSbeMMPJWsLnZ4FjmxfDK5qo5lVQlmv4xRykiqJHZPGNgImUQ102DholWCav3JyK"
    "VXryeqW9XqkWkV0qvTdwCDp37/JG1vkOhuy4cX2w1TAM5juHB0rbup5HPnHqubzHAQpTxP"
    "f5egj3fT4qWr4t38e7myXln6fAENBGYbVnTeSaJ4CqaO9nx6A9YLsnSC56BJgZpZdOCASV"
    "oAkxlRNiy+jjJXv4AXSqrQ5gg7zU2iKTz8jnUO6PRAYK5BdZmY8epgL7LdNJARcMcTodhs"
    "ZZUFKct7jDRz1MXMkVZEMl1oTC0hWVBUPKg+fg8lVtKrRSbjewwVIgvie50H3ut0dK/jcn"
    "jgtQQwjpBJnUcenUdg+xfyy/TJpJK+1koPs9gAm3KAj2SAZUXGGgTNyEDsqgOxdcTw4rmX"
    "xWd6AnGhyV4zhc2BAsRgkkCXUfwOJop0e6h9FxDrZpaqmSo2TtljDyHOVVIR78C1vOq2AZ"
    "VjyjhwHEvN9phKDBmHKD5T08lafvWZQ8Rf1HPS7i/8QgYWHMCGQVlr/JpqyXDutrbZMyZz"
    "v2GO2AKeK5DRgTU0eIQ4U/2zUhdzyzDJEuktoCPKdyhIYXYB2rtOvwCwzz4FPRMs4QbMED"
    "cc0H9f6Jq0C2WwLtXEgIR9PFLQVMGB85XG0JSWA2k5kJaDHJaDyMrJC3OErIH6gj3babYH"
    "DByDzebkof3nfXcwZrlKNkvKhTzjUffL0+DuxjkRnjHD5mv3tt35/cY5Gdi5ED1mDhMkUM"
    "CNWaqk66+SljaHhg/wgW0ONROApMmhFvbxEgwOMZVVuuxfpXB7q2oaoozJO1HnifJtuEEr"
    "S8Sd8aYTNdA2X+p9JiG+I6xQgRIab8Gc+CZh3EaLJboPONTZxSBNHj5vt+Op9Fkj+h/7x0"
    "DvdG4lVKXcw/N2csVTDcNCSjnZ7zOT7Hsxqgp9V/q4yrz+0r6vxAeWCZpUEEgFwY+iIHAS"
    "JbzoJCHt+Nb8Ci7Zj5xu0IHCJAXws4l+ZPRC+3Ze9EJEP3SOCufkFsDOp/ihgZN+bFKorA"
    "n0VfqxaSp+E0HXbd84cf0qF/N0lcE8XSVYV44sQ1ABjf/woTu4AWSFcDhNeac96HT7fTsx"
    "Of08JvbXQ8tvIAqIA3j+XT1IJXf0wju61MU3XBdvu68UGeMwpRzmWg/zgV19j0ekPR5P3y"
    "NaLrKmdm3cURM2hRLAze9HXc+doBw36sOY+zIMfblMfOK2Pd+25pja5pqKmEnNsbSxutaq"
    "ueDWNeYGBaZzHSmqSU8nE02BCd+Q4bmXGsCwlrQT7lVKDMTSZqv0KpVcUYI/6yFeIEcZbs"
    "dMQQcqZpRDrmv3SoMU5sx63GFS+tJsIVWSxmNvlsMoGnQR7ejvG3mAPfZxyMp8BJ89xkTa"
    "IRtihwwMqADwYSrJDh+zs2zw2BPRn/UG34a9TvcGOPTPuDPq3vXGjIheDZwzhbRn53m0Z+"
    "fp2rPzY1dpnvAk5aKjEk5w/shdmg3uz3wcOs41xOzUEnePiBE2TtFfftXwvTuh1Gy7rxpf"
    "n+PNHZ7i88gS36342nJEDN7MKtMuiXSYlrbt0qZ2ybbtg7sO1WyeH43n0FHjZpIJWkJVE1"
    "nXQZrGMVznV5c51jVtlZ4okN2LoIz+SsrSnJ72xyOQeX9CNsYy8v5wzabIYHgE9RgM9rzG"
    "DAZGhbwWQ2T7c3D52CiezqT7XgHsQ2QS+6KeRSbUCqEfJpT4F8zDh6A+X0zYORvH37X8Jk"
    "jqIarGMT/XudxKrzPcSt17wX0/SAc6w36fsqHg+aTzfBLVA+qqaaJCVfESSBsoclaSxTps"
    "ZxXygQtRSh+4WvvASVfHH2KY35FuJOb+T+UoAhT74ybOquUmzs8uP11+vri+9JgI70oW75"
    "DEJ9geG4JLJkAmyxrWeblo0DAnBQc5SitHus4jzQZKYFd0mzdGwCptS2TeBIK69gDJj6xs"
    "99wuijBhEVq52dR5s1kvhCylTvPG6RMucsmrFxny6kWCvBr0eM3tvBgkkmEnMpZHxvLUON"
    "5EOJbHXt4lYNvxOmootKGNcIek/Sy1wo4p+534nL6TpKEhgFeauT8IWXrEk4vo1qiniZsg"
    "I09NYtbWzhu4dqKNvMij2QYwh5AbVteXJVcwWMFf10ccQKwATMwFRRMg2vkpGGJtw6OMFP"
    "UVGbwWsGHSpaoklSDe23MF0xy6GNpLaQkVtGvcjYyQqUuEjD0/RFh4n6Jxmfqu83hEXac7"
    "RF3H/KHcxRLDN1sGDpBJK0St5V+6A6q0uwJjHKaUw1zrYQ4fgbnPpxCVlBuz5cZApN6Osk"
    "0gHv44gd0q3IRnVki66bQfO+277qHSFHxFpkm/8NGkki0KM3fJLTLZ91e77cQINM5bfsvN"
    "HbBg5bAsk7PDL6pOuWHDRCsDwDXcnAKeaICyxwpjqMkLyyWwZL8pPw3e0MrkLDf9vWbtFv"
    "RN6YRK4N739MztnHsqa1031ddB+b6qmGljqRpGIbNHlFaaPerGD8SOLpENNod6dIjRmND/"
    "Va8crcPSq6Dq5k7n1j2L80k4re6d+J/0M4pY5oz8NXEDhfJomFhbsIYqO9uYnmeGeBg7z2"
    "jD/mAKnDlyTgF2gR8kzBuXHwvqCin8jGAlGxesXiMEBu1KQ3+zDMT1SEn6pT09VbRIpO9X"
    "oiDobn8saE0qmRqiZErKsZ8VdbdfE/H+nJqriLhLT8eSjO4x1CusjfrOsGb/RHMh9WiApI"
    "EQV+LnkBybMqZX02NGG4NvFlfc/WMcYohjcYgeU9wfDr66zaPBiWGwF+YyIQY6HWy3vQS7"
    "ANgy4qTQUByDNBjNyVBA4rekjecohheaJlqukvIapBebCZBIx2oZa/JjLZiAHC+0Ifpkcn"
    "zrPL48HgjpelJIf0aNohCVdAFPE4120jOXpxBt20fYSYJO1L3VyqEWhYG2WzWjQ4zout0w"
    "5aSCNPWdZf4GazRbEPJ2w9N8O5c3QCOvcR1nAXpBbaXTmaOVlhrKhmgoxQ8rybkfwUFlsq"
    "W6FGHcAxRNKidWHutuQtMSAdQnaFBO0tLgFGaiJP8kpFqG2FiL5YD2KRqHcCW1NMMMUV6W"
    "JUwlPSOzPSMdtOIAC3tGfvd7Ok5gt7qNhGdWnTwju1hZEfvFYxKVd6+VQ6RCwcY5SjkhHT"
    "HXRJ0o1py7crCynczZA4EXogME5wv37i9gaqC5jkxjyislGQhqSGlx0Yly9SyUiLsz3nBK"
    "KlstVA2BGTEXwKATMamO056fvoOHpJS6KtjWWhlSl6ULpWN2mjfCErmPKtf2UoojnJ4AOE"
    "Cy/xTAhzmVK0n2qxOzoN03TCnV4HXWLqjGZAUtAyUcG7eEaAjilJMjSBcZ4hklrGqBeVf2"
    "O663w2E/NKS3vajrxNP9bXf04YyPJW2k2vxaUkYmq5h3fYhQrqo6rypnqAQTC4WpGie6V5"
    "NfSHon/RALyhauRAO/QlQy8Ku08B8b1/hQiIb/+P0c4wBsD/8Jzb8cepyddDOuXixBNRNQ"
    "mW3VzAQUdfmM3eidhdkwbQYLBXW++RSM3QLVEAOnJDl4JYCwiFLM1SFEV5DOfqwX6pxXwN"
    "6ANVO1OPnhwYepqkx/TjaR7+WpdQkDitR4Dld4Dzy15LrboelbZYXvUvuWurG66MbC8zQv"
    "8GEqWbpaxkrtLVZqtpnQE2UpqAsJUElNiIAmhO0bIppdt71U6+6g1pUCc5GhODqBWYbzNH"
    "p4ZTiPDOeRC0aG88jxddfvm7paFWJrwpRylOs8yjJoa192tboZXOq7iHYoMpFmRhEvMlHc"
    "kFIPYMs3paRgTt8mqZ68SCWEQORgQ8CutgqCQtEiJsLzDZ3QJ0mFEMItWpm1EPy2kzencc"
    "5kqswgZDpp4gAES8vkAw0srPAYS9pdy05XulbNRYtXJOA/5/R1mUlJNU/B72hlOp67Ctyk"
    "5VCt6lEJ9ihmDTLtk43h8Y8s+1RAgyMNLM0wsJhirJBH0EBzwNl5Hj6Itkrlg/i9iLkFCb"
    "lwOc2biG4uLvMsg8s8i3OZ7sYoAnGQpoE4f84D8+d0lD/HQD58eZRaAVy+1TAtQDPdkpUa"
    "oClmyzoeTYM0ZdVmKI5C6bOTo2J5sksb6ep8cZKUPsa+kymrQL/NNhElfWBLjgVMNQ8lcu"
    "MJhiFnz6mtb2Y5hqF0lvsd6YYgxxIgaeB5en51leNApa0yMkJfxY5UuqgEEHaaNxDdSthu"
    "+kQzsQJrOscSIJHuN4I8y0EPs//8/49DdoI="
)
