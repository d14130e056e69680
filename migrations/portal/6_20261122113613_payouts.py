"""Payouts."""

from portal.db.migrate import run

UP = {
    "sqlite": [
        """CREATE TABLE IF NOT EXISTS "payment_file" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "number" INT NOT NULL,
    "payments" INT NOT NULL,
    "made_at" TIMESTAMP NOT NULL,
    "made_by_name" VARCHAR(200) NOT NULL,
    "run_id" CHAR(36) NOT NULL REFERENCES "payout_run" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_payment_fil_run_id_c99119" UNIQUE ("run_id", "number")
) /* A file of payments of a run. Made anew it is the same to the letter, under the same name: a bank that has it takes it no second time. */""",
        """CREATE TABLE IF NOT EXISTS "payout_check" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "kind" VARCHAR(10) NOT NULL /* LEDGER: ledger
NEGATIVE: negative
CHANGE: change */,
    "currency" VARCHAR(3) NOT NULL,
    "amount_minor" BIGINT,
    "before_minor" BIGINT,
    "text" VARCHAR(300) NOT NULL,
    "partner_id" CHAR(36) NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    "run_id" CHAR(36) NOT NULL REFERENCES "payout_run" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_payout_chec_run_id_336f4b" UNIQUE ("run_id", "partner_id", "kind", "currency")
) /* What someone looks at before a run is approved: one row for each partner, kind and currency. */""",
        """CREATE TABLE IF NOT EXISTS "payout_details" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "currency" VARCHAR(3) NOT NULL,
    "holder" VARCHAR(140) NOT NULL,
    "country" VARCHAR(2) NOT NULL,
    "bank" VARCHAR(100) NOT NULL,
    "last4" VARCHAR(4) NOT NULL,
    "is_iban" INT NOT NULL,
    "sealed" TEXT NOT NULL,
    "changed_at" TIMESTAMP NOT NULL,
    "changed_by_name" VARCHAR(200) NOT NULL,
    "usable_from" TIMESTAMP NOT NULL,
    "partner_id" CHAR(36) NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_payout_deta_partner_87b6ab" UNIQUE ("partner_id", "currency")
) /* Where a channel partner is paid in one currency. Account numbers are sealed; of them the last four places are shown. */""",
        'ALTER TABLE "payout" ADD "sent_to" TEXT',
        'ALTER TABLE "payout" ADD "file_id" CHAR(36) REFERENCES "payment_file" ("id") ON DELETE RESTRICT',
        'ALTER TABLE "payout" ADD "details_id" CHAR(36) REFERENCES "payout_details" ("id") ON DELETE SET NULL',
        'CREATE INDEX IF NOT EXISTS "idx_payout_file_id_c94924" ON "payout" ("file_id")',
    ],
    "postgres": [
        """CREATE TABLE IF NOT EXISTS "payment_file" (
    "id" UUID NOT NULL PRIMARY KEY,
    "number" INT NOT NULL,
    "payments" INT NOT NULL,
    "made_at" TIMESTAMPTZ NOT NULL,
    "made_by_name" VARCHAR(200) NOT NULL,
    "run_id" UUID NOT NULL REFERENCES "payout_run" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_payment_fil_run_id_c99119" UNIQUE ("run_id", "number")
)""",
        'COMMENT ON TABLE "payment_file" IS \'A file of payments of a run. Made anew it is the same to the letter, under the same name: a bank that has it takes it no second time.\'',
        """CREATE TABLE IF NOT EXISTS "payout_check" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(10) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "amount_minor" BIGINT,
    "before_minor" BIGINT,
    "text" VARCHAR(300) NOT NULL,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    "run_id" UUID NOT NULL REFERENCES "payout_run" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_payout_chec_run_id_336f4b" UNIQUE ("run_id", "partner_id", "kind", "currency")
)""",
        """COMMENT ON COLUMN "payout_check"."kind" IS 'LEDGER: ledger
NEGATIVE: negative
CHANGE: change'""",
        'COMMENT ON TABLE "payout_check" IS \'What someone looks at before a run is approved: one row for each partner, kind and currency.\'',
        """CREATE TABLE IF NOT EXISTS "payout_details" (
    "id" UUID NOT NULL PRIMARY KEY,
    "currency" VARCHAR(3) NOT NULL,
    "holder" VARCHAR(140) NOT NULL,
    "country" VARCHAR(2) NOT NULL,
    "bank" VARCHAR(100) NOT NULL,
    "last4" VARCHAR(4) NOT NULL,
    "is_iban" BOOL NOT NULL,
    "sealed" TEXT NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "changed_by_name" VARCHAR(200) NOT NULL,
    "usable_from" TIMESTAMPTZ NOT NULL,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_payout_deta_partner_87b6ab" UNIQUE ("partner_id", "currency")
)""",
        'COMMENT ON TABLE "payout_details" IS \'Where a channel partner is paid in one currency. Account numbers are sealed; of them the last four places are shown.\'',
        'ALTER TABLE "payout" ADD "sent_to" TEXT',
        'ALTER TABLE "payout" ADD "file_id" UUID',
        'ALTER TABLE "payout" ADD "details_id" UUID',
        'ALTER TABLE "payout" ADD CONSTRAINT "fk_payout_payout_d_dcb7e69f" FOREIGN KEY ("details_id") REFERENCES "payout_details" ("id") ON DELETE SET NULL',
        'ALTER TABLE "payout" ADD CONSTRAINT "fk_payout_payment__51fc35ae" FOREIGN KEY ("file_id") REFERENCES "payment_file" ("id") ON DELETE RESTRICT',
        'CREATE INDEX IF NOT EXISTS "idx_payout_file_id_c94924" ON "payout" ("file_id")',
    ],
}

DOWN = {
    "sqlite": [
        'DROP INDEX IF EXISTS "idx_payout_file_id_c94924"',
        'ALTER TABLE "payout" DROP COLUMN "sent_to"',
        'ALTER TABLE "payout" DROP COLUMN "file_id"',
        'ALTER TABLE "payout" DROP COLUMN "details_id"',
        'DROP TABLE IF EXISTS "payout_check"',
        'DROP TABLE IF EXISTS "payment_file"',
        'DROP TABLE IF EXISTS "payout_details"',
    ],
    "postgres": [
        'DROP INDEX IF EXISTS "idx_payout_file_id_c94924"',
        'ALTER TABLE "payout" DROP CONSTRAINT IF EXISTS "fk_payout_payment__51fc35ae"',
        'ALTER TABLE "payout" DROP CONSTRAINT IF EXISTS "fk_payout_payout_d_dcb7e69f"',
        'ALTER TABLE "payout" DROP COLUMN "sent_to"',
        'ALTER TABLE "payout" DROP COLUMN "file_id"',
        'ALTER TABLE "payout" DROP COLUMN "details_id"',
        'DROP TABLE IF EXISTS "payout_check"',
        'DROP TABLE IF EXISTS "payment_file"',
        'DROP TABLE IF EXISTS "payout_details"',
    ],
}


async def upgrade(db):
    return await run(db, UP)


async def downgrade(db):
    return await run(db, DOWN)


MODELS_STATE = (
    "eJztvXtz4ri6L/xVVPlnZqrYeTvX7pU5daoIoXtYk0AOITOz9s4qEFgJXjES2zZhWJfv/k"
    "ry/YplbDBqVU31BFuPbP90e+7Pv06WxLShcdr9QNg+uQH/OsFwgegf0RstcAKXy+Ayu2DD"
    "qcFbwpWm22PkN5xatglnrLdXaFiIXtKQNTP1pa0TzAh+nxOg6RpYz6ENbEL/r8/mwCTrFv"
    "0T4VPQp52ZYDaH+A1pLYD5Tw0ZyEYamKJXYiKg2xYw6QXMegUIa9Ype7pGZvTxOn6r80Ev"
    "+AVPltC0MTLHujYBfYIRWOv2HEAMJnA2Iyts8zu6BSDFYWYD8grsOQLuzRvAnrWh/b1B+m"
    "zg9gYshCz6yBawCP0f0Aj9iYkN2LAw+hds2fD1FRCT92YTYrCe2fOdByxOwe/8RUDkDWlf"
    "9FVsBoR7+Qf6ZgalOwUTjJBmue+6ROZCtyz2rby1iaBG4WQd2PCdvs0UbQjW+NMpkrQXa0"
    "aWrBcN2nAC5sTQLBdx2sSiuCE8o+/NvsBqAWiBpQF1DD6gsULOoK2w/r8rNLbJG6I0Jh26"
    "//k7vaxjDf2JLPbzXyevOqIds79Pgu/i843POvo3I0F/Lk3E397yenEnNF4ZBpu1myWftC"
    "e8MZ2o/Md/WiDyhJmhIz6ArFn9jwsmzJ6eV0WfrOHyfcy7jewcznvz62OP9vm5d/eVt2Rr"
    "dDqeEWO1wEHr5caeE+w3X6107ZTRsHtviKIB6YoM7Sjs1dz9x7vkTCJ6wTZXyJ89WnBBQ6"
    "9wZbB96eT/vK7wjK9nd5t7RyZGxqlOFzdG6//rvmWIYjzuD0bjp+5oPD5J7GguUOG9x700"
    "o6hSxHRsM3D/9R+n3wAbfvWEPaDzS3v448X1TxwNYtlvJr/JkTv5Dyek62scjGIAuDOcUc"
    "DvKGC2vkDpoDsUMdA1l+TU+6MM+N6FAP3gEPDA9ODaL8Cj3kP3adR+eGTdLyzrfw2OU3vU"
    "ZXfO+dVN7OqPzngQep45Z53fCfi9N/oFsJ/gvwf9bnzU/Haj/2arj56RNhljsh5DLYyJd9"
    "m7xBeqN6zvFMPkwHbm0EwfVK99bFgpPEc4kCcL+OfYoKejPac/ry9zBva39pAvnuvL2GD1"
    "3Tvn/NZ/IuBGN9mim1WUaodNy92SmoL2LvtSgGnk1CwKafSoVYhGEI0yBkUhjbETCtMYpj"
    "Yxx6Kba5RKwi327LrAFnsWPw+DLZbdSgNadOoGNGripuHJfwlPXI9Kwol7/ulTgZlLW2VO"
    "XX4vijWXiEVg9glKIdyw+RoF+LIIvpfZ8F4m0GWSTBLcvz4N+ungeu3jAos+s8G/gaFbdl"
    "2zOCQpTle6YevYOmWPPYSEyPCJyC4exD8+tP+Io9+5H9zG9xTWwS0dCia5v76HREl2YQpn"
    "72toauPEHXJOstomby3OF/ErEDMNl/vF/2n5qsVHh5keQcPYnKSoHiP3W3kaSI8tt/2mW3"
    "WQ7ZAabErIO9AxeNXfVhSqG67yc/hSprBylV0uV2U5ej5HlcgaOhq8BW3MFGisG2LOUFIZ"
    "uZcnbtekZaptDiwRlVDjNPTEzlbU6PhDZwAk8L3V33rYzlCQBUQxeHVc2773qa6T5Y29wX"
    "/95fz84uLz+aeL6y9Xl58/X3359IW25a+bvPU5ZzBue996/VF072MXYsI+wkyHPaY7gv4B"
    "+TsLDUE6vRqNcqNB38nZv4sPgE+iMN8B8zH6c6mbovtPglSNQcldCG7YS4ntPD6NQr0s6p"
    "Y91lYpMnM+7gGVQr4c8jOIZ8gwRPebCJnCvhz2nFNB45WFzBQ1Rh78cUo1AuVGYI6gxsU3"
    "MfgjZAr7krPfMMY7rIAUajUS5Uei5EpIkKoxKHkOO3olwVM4IFK4l5z75mxONxFB9idMpZ"
    "Avh/wKGzp+F0U+TKWQL478TuaEhP45OWYDjEaE/sNHrcf8X6mAkDJIUbPBsaqcg6vB8024"
    "9hX2MY07/X7HX5nd6rSfOu27ruObWZGRxiTaamZnG2nC91u5RhqnpaCRxiFivsqeMSQwm7"
    "QAgrM5IHQ6tMCcrLn3Nv2SjWdpsQDl3z6YC3eqOabKvncxvLjACBpeIlTK8KIMLw05DpTh"
    "pamjoQwvyvDyPY6BMrwow8v3hLwyvBwOe2V4OfQIKMPLAWe/Mrw0aCSU4eV4laGOdmd3ZW"
    "jQzzGqgbYrQyNasLqVoW1HT3jH8UmoQkN3W1sUoW8mXCzQ2AvUc/nd7QrREUurwHMrQOxp"
    "LQGCJkYaT+9AwBQBg5B3+ps1eqPQ0c5MsgAT+pAxwRNAcFIZWmG/grkcHOp6EhEcOHqykS"
    "uqYsWqO3wJeFn6gYxYHp8iL/1AXQfMYQBm6QSqOxvcCbrz2dAO+jnGmbz1bIgu5NrPBpu+"
    "9XTlfkzycAjdLno6xEi2ng5f2X4MwYLw0CCCW4ktnacTcm1dr8Rk6X4ca9YN29YXdO3zTE"
    "KMCLC12OJxSBitkWU76YDmkGUAelulHCL7f3zKWRNPpmPpbA38Pe8IiuXbCchVdhwZsuM4"
    "MyD1hMpOkOMTqRw5jc6RQ1eqnmLSyh9cn6iCwW1Y5LZMY+tnFIyObXYMvk+gshwUy3KgW7"
    "Q3nGoTJsRAEGccSiGyGNRTSneEWOepegaD+8iKue3FFD/954fb7vDHM448baTbmbaBZsmj"
    "zQVdICtK08LWjxbUhHRaQOL8Skykv+Ff0aZ+mbMZwO4idQ7pkTjsdUYnaRO4AnB38Hw9En"
    "BzfF8DcA+TzYSemO8nKYI/v94qJvFPvbZbRf1fyJreCknQP1hUWNN5+hBbZ96pLIkI0+BS"
    "2OkPE/GcI0g7BT2Wz5iS6xYwyIxpdKcbKqkT7uHKGlk3USmci+rcG9Z9VlL0P/zrCKqdKQ"
    "vjKt2d9xjbc5Os3ub1yPxNO6OaoL6r2sPXyvA12sLIprsa1cnGelgfLRtrrRFappn286AO"
    "iPYItX/laLGO7U4JzLPtLEnKHe0tx6PpcM0tEV0Cpr0hQX+UEJFygSjnhqLpb8gSUuIEFP"
    "vT4pzUpdGuI4u1CrdruMhRSVJEnfOwmTkRdQfxIkKFnxzRoylmR5xwE8iE2/FgUJ7EJkRj"
    "YXKQ8/VOrsL1fHMKRoGljrHrUWudU3sEhaQDRp1hQtzHk3kFFwvZ4+lmAtBiaW9unGYebL"
    "ShuTIQs1Ou6IN0+5S+12pJRRmk0WMV2pMbr7ALf+AaMjcZQwMGXQBeRRm/DMoGvNJZvnut"
    "E98spayTyjq5haVT1smDW7Do9iTC+rjNJbReXRWyXl3lWK+uktYrZ/sWATigkBDjWiyElp"
    "0q6men6vYJmpGrmz3vqHN1RwYjzH8InxlxYuX80OSjo2kq4+YOrYCtmLH+goiGSBSc+VZi"
    "ZcisWKsQn7oVIOspDiSFNbRaG2UcfvTUCpl1dmMtWsV0OwJFdwcYcXVFy1FTsMRGYEVH0+"
    "QlJSYrViSWqVRwuCTuDSsq6+tgWqzqLLsQeHQzCouwi+s5WbhVZj3HdaTRZyWVPAd7E6b0"
    "eYJMqePojrieaLlEmEc4sdq53DL9jpY2M0JPPHv1ZHfFDV+GLV54cxe9TW7d2B37Vjqhpu"
    "iEVmmIZ0u1q1TIS4q0B9XJ70Gg9RZiEtwuXi0Sp2iUF3Rpm6w8OPnroNfv3t2AfxAdI+0F"
    "UzFy0B7e9frfmB/NlNCzjA7BCx52+93f2/c3wKTvvYbGC+788jzs39ANd2XSjfKx/TdO4y"
    "TCecH37ccn1q8Blxbr96nbHj3dAAtB23rBz0/tb90bsLLo+feC6Vnbvh93+3eMwE1jRL+S"
    "UlFRl/cyMwjv5W7QeX7o9llPdHqsWOQQ7e2pfU87s+hWzd+DNeAvwm6zN//63L9jL05XPe"
    "uTjvW37m278yt7eWi+IXZo0+vd4aj3tdeh4hy9gUxbf9VndIAid8bD7sPgN/5KQYuxiRbk"
    "g73fQ5cZ6p9+6T3egAVaTKkIPdeX4eveZwZ3vW99bA9H/e6QPuFrdzhkbbwzgb45Mk3Wxr"
    "nnDAO7xsZhNHju/EJxI6vZnCHW7j0wwKC+oH0OB197DBzKA7zqDJ9Rjz6CToYbbtgYW4gi"
    "1O7Qn9AJ+xZfdYUWXc6aS9SBVOWpZdRQMOathB4qRKYGuNEDzHh0Id2vT9AM3e/R12lsUO"
    "zI8Wh6jyd0RBpMG6YTbCau1asEDxGVc6TYFgrKObBq8DcqPWQkj0i0aRVTD36EmhdItu42"
    "Zzo05gv1QeUYwiM5vA4BtAD0BTXmAKWZ8NUGPKDaVbktV1N60M+R5tex5fVpwRshWloW9v"
    "08VFR55/Xncqp0AZl0xin1mgzqNf7/BOQ5pd3d9tL5I58VUrCd5SjYzpIKttCeUxTgEIl0"
    "GF8WgfgyG+HLFJccvhcl8M0OBQkovucQEO8ESSI3ott0RjBCiKbJWt9K9BPdP0b5Yquvnr"
    "gf9L95zeOybAx0dlSX8leKUipVUaNVRd5gibljRqmkWF97sGDFeVORRRWnVT6ATV5VwWiJ"
    "ras4nXRMVWXraqdYuup0AFnRXiJhXsXDu9qAOWl7Arffww24NQn+JyV40o0P5mPzjRhUoH"
    "40oK3j1YLFXjECZuJcIua3g5zYK09kbwELUbl7ugHQMJgXDrD0N0zJ0sT+Q7zCDjXalJBe"
    "Zsc9WiG9QV4w1QuQJsTvSWifFnTJZIbCezTVxMEfFl4nEP7i/PO1H/rOfuQFuz89tO/vhR"
    "P8R9L5p0TjpqUjcDv6+usQGVkF79JjgY+MU85S3f+nzoOWzm9ksvQCKYetfy//wPWsNOHW"
    "W4/cJ7JALDaZnUhrsmJhwvo7Yl6ncwRNJ5F+oP12lNi6BTDxcxyBPvFdXWe0N4sdnml1Te"
    "t9lKAefQE15IoaKmJZncxKvi8g309Xlo7pEhHBOEyjcC6GM9/gTCHBOkQiI8pFMM5GOI4v"
    "WsC01Nw56Zs9AhmxvSqS+4e2ysb36jKOMD2amb+1CMYhEum0Qmefitozcw2aiY0ixMSI6F"
    "pDZMp60Tg9a0M0f55XW3aqp0LiSEHFHwbEfINYt7hk6SQuspD5waqyGDqLvbjxOH/Ic7ey"
    "JILvCLHMAS3wy5A31mdcY/eha/wqHQdWNNa0UrR89T9PUB5hEI/f0aYCgSQWijczEQzMlU"
    "rYkUTYsYxVSuHwnAwzbnvp1JDV5C4MH6tKjqxXvgnvdVGMPcfgVIg9EhlhvroqxIRf5TDh"
    "V4ldJEwHOoP7e8rSgJeTzstJbEDeKQjpE3576KlH2+RROXnqDn/rdbrjx+Hgt95dd3jjnd"
    "9j7/zmwZr9fvd+7AZH8ohNTM+HcYiTOXzI4rHoBk563f3IVhXrBpjQ80+Chfb/MM0eEX4e"
    "dfYDcfUn7GxlmgjPxKZxiGaPKHefh/tB+aIAyBeZGF/EIV6jqaXbQvM4RCKdCqamHITQXm"
    "Wow7efnAH1HtGmYrj+gQQxP3ns9p08DUuEnSQN7c6o91uXx/LT/l7w0/PTo5tvwFpZSzfR"
    "wF23c+8kfdAQlasx0sqcomfFlGc5qrP0gSuTqzBMqHwUm6Y7SxljwUy3UapSC7NhY7qPfL"
    "f6G13a49VSNOttjE4+uOs5dnzYhC1ZKaQSgl6HSctE/7vS6fY0thB9uDZmKSVISvh4bq2h"
    "7E5U7SGB2kOsOhZaEEHwQ1QKbZGqWnOytsaEWTHGrnFEEPmMHtQoCIxC1IwjwrNGKZXFt3"
    "FcaynHXS+BKDfhJZejgLduO+jpeAc/6a0bz1GsfJq3oRTL3rsrYIm8wcfFUxabWOQd7bz+"
    "lvqIdSMpRMxlgn605bkb7ITVk9OL5FBRIY2KaLtCRXt5XkqKlGXD19cd8fG6kHErhxgaG2"
    "vXLfzZkimtWZSdzhRkBPDp8E5knUMORGN9wb62EqR6vCtZ8fJSufHkEbvyBE5fd6wrWfFC"
    "+A2+ocXuy7DrdyQrVJQzp4ImNMYQW+vdRRm3tzbvTFbMOBel78xw0l560srFOv7QbViBDq"
    "HndyQ1VGhs6Pi9CqzQve7ErcuIlVcxYEeghm43ssK0JKz5mJ5bpo523dN5X13P0U9GuGYG"
    "gqyXnVlRpxtZYapkOkk9kRYE2/OxtVrsCNID6+dptZAVpyXckNXOamDeidwQjWdzNNuVLX"
    "CA6rCeJEdLQzbUd2UOHLjugq5kBIwVmtpVgKFdSKTDEwp5DdlpoGGkuKZ5QA4wGhH6T3Ez"
    "oNefJLBG0nwQkpKFSxyqW7cfSSASjJ/2rXopAdRhi19OBLVjDYJLfWz7rYvkUEQzE9m8yo"
    "Br0bVaYLJc2uOX1fmn8+vJKejZzHHbcgoYOM8BP05WFjInP/EKpqxCKbAJMeLFTfkvk2ir"
    "me1WOmUpm6a6QQXjt9R0iod9G5VZ8XhCmlXcbb1+w5r+5uaFK4pwQKHCxmP4JoPa5npaCv"
    "9scL32Ek7fsyJRmWfZYZlnibhM3Rq723oKa7LF6zdEqFxORRx/Z2SZJn5k11kMKPZfaLF+"
    "njAN7lpKKipf3zJDcRS+vhFN7Z9LHgwiPsxRSjXMjR5mE31Q8a3Mao5SqnDTJo+yAS17TG"
    "XWMuMcp1Uj3eSRVsV5q1IFRBycmBJHFNMIlcI0iilToAkCGiJRaOaWj15ZldSOlsvDuhUr"
    "bhyaTpHKxp32U6d91z1J21YrAPV7LsidDq2zT1YBbdCTpNBGjpR0aLPDM4Wsk4IGpQeoG5"
    "kWpeBmq4BJiaV+ELQpUWwN9F90QXsGHZ4yd42wDcjKZnWtWKc3rJqHRe8yI41lrYmptdil"
    "fxAdhw039BJLvIcApJc1jaWiTbUd7eepgql6w4fkyqTHBlIpdaWwP3mjmUA9r6ChTyKjGr"
    "/yxFvKBFWrCeoYKlvsK+FfLXUtVMEFoc346HQ7SiX/XQxzST2tUtEeyfjy9ACCuq8wjVJ+"
    "NUSVeESb4LHoEhsKabXKxIz8IMKYFk0S0sxVvxXT8J4nqutKpK1xc0OPqwm8fnR6Kxx/fS"
    "QjUGsR4UdoWaxISmrNLudWq4B6cBlqW0A3SJuCJdRNRznHHLCdfn6wgIZ4kSzm++0q5oDz"
    "8iZgxbSsn53m/E3AOz3NLaDbFliupoY+A3NovKapBet/YEmNoFIDyqAGVG7o4cKVhTSAuW"
    "UrE8U/TKQhbOvQSGUpM2tAJeikUwieXRbD+zIPcO9mWiUofjO3FJSzE6ZX5xrR7SpLDR6m"
    "kmIh5InD3T9GEUk44fPrS8P3g/43r3ncETiZ1H3Mkz6l8E36Ww9nQB+li0Gv15cS6VNdK+"
    "KNvcF//eX8/OLi8/mni+svV5efP199+fSFtuWvm7z1Oc8fvveNebZH8E/NKG5tqCSQsh9t"
    "iy4I6FRwgUBwgVKlS66DUzpWucd3RqUlxrmUi1OJE6vF3OjBVgpgpQA+tLJyqwL4MH55UU"
    "VlmuotrsncroCLalKLKuKmJllTjMB6TixPJwbm0AJv+gfCjubL94+DWONXnEpEwKlEBDCx"
    "wQbZPCeDbtGfU6JtfrCAm709TRu3p6eqRA7N2s5aORo05eVVq5eXEp0k57aUF9J3McyBG7"
    "4ga50gVP4qyl9FiStHJq6kbwUVABsJBjrK5b8V3MQO2CSJcEiFmw9kbjpEQycpAmHkfquA"
    "PGi6BBQXl6KANMjaOh4SbL5oFtAxz8KXFL8InU0tfo/KcFx0M+h+AHQ7TdyrqtsUeS4SWu"
    "VKBH9XQp4S8pp5ECgxr1kMzdHx/8pCJv34KilktwNISSFyGk28Oq4p3HGoxOtWxtgKtRUw"
    "kHD2lTGkzMCCNMrCnoIBNjaciXW4FJZLmnkGzwh51xGzSliUp0VangVk126ViaNZm0+zuV"
    "+pTRwqA+p3wSFZCOESYxwiUwPc6AFWlqzvYph5WqUyKzlCqAa50YPssrkiPE+IRL4EM3WU"
    "6HDTkolgHCKRDuPqGUuVvFdZ2xsIp9Jz7dParlLNVpFqdkg5imGvMzqYDpE7VHd46GOaHj"
    "F0u1VEl+g4WwexlNs1ir+QNSCvNsLAIgtEMAKs9LLG05HS3phpHHJ7uG4g7Yb5RgM44/23"
    "nB/O0c0bMQM/gIaRVDDW8pQX/IIHtCvKoHETPYKzOUuscMPVk7rGVJPMkgheTbLgCkx6s0"
    "XfwE26sCbgVTctm78L7dvm5n6wQMhmL0ScrrMt/W6o8JpOf8puKit/U/WcqYHg2cyoTBHg"
    "dbOi7txPoJsvMQdUSlxutLjMN8bk6GYG8vvtpYnhPz+7/Hz55eL60g/d96/kRew7seIJjv"
    "hwTMbzMou/oHcKsxarZTGm4nee4hxaYG3qNjv1iRNExTr5r9WSndaLUzCiVwwdv7PDlt1l"
    "DpH0n3dkBRnPHWNji5/MSbaixucoQ+bxHPDKkFnrIT9dWToW1OiFaSTkpGpRnL7TT0vHuI"
    "tXi4Q0H2VaXdomY33y1B3+1ut0x4/DwW+9u+7wBljIZMnuxsyGomvIfMEUnX6/ez9+bA9H"
    "fdZkNoeYbk3jkMJDfLQKDVbOWCVs+0w0NYXEihBJkwep7IIognA2wHF8Vf66ereaYyiysD"
    "+EVZkFJRsrtxA1zCrA4fsbX2VMr936q0yVVZgq6SuA/vP9/cFMlbyMQJoS0asvkK1D9EsZ"
    "FIlw8BOhL9BiSv+e60vPHOfCcwomrC4i32EnoE/v3NAWHzqdDS2eiAnOZmhJf/GMTAmtYT"
    "2P2BYMHBrauKkwkog9OgVMYuxWmpHtdZm9u1/kHlQq+7sk+lA+aRKQF1MkebRNlvNOBr9z"
    "1RBZY6Yyat899Po3AGoLHbNfv/WeBkP2+0O3CL0/7LbvxoP+/d9ugIkg3QaxsSmjRqq+lK"
    "S//oR0q1Eq6Rwma1F4RHc6EU4+SqmktUZz8/6ZLTrKEUIlsTV5jDVEGUj9o2RsXZJajXaT"
    "R9uAlj0uGWMXp1Uj3eSRXtDRopJJCU/8JKXSyETZH8bVj6folZg7CQahLkqxnfvBVhrx4M"
    "C6ySNiVFWkT0N0vSrSZ5dInyAc5dChPseK7I6xPomCsEGSzh1rwUqY0DQySd9MyJrvhNE3"
    "1odEkzMaFj2bIcsam4i+srUrUm3e2dDpS1bE6KHDEktVBNnQ6U1yzKopXF24YvVRYmSiV2"
    "Sa9LV2nVBONxJt6HXaj0fETo1B4ddbBSJQbK+hiA0Zruw5K7g7gyydM33GKZjQ737VzUXU"
    "tmuzUj0zEznxJNacCo9OqR9MnHzRPECEp8abIoTdykDb7Mt7erwKVmmWgNTKMc46w5wEPb"
    "sycUDRZKNsJTrLOqoSO1pgGy1TtvucosQRMmniGfdck1h5QUuutA8fZqKjHKdV5pkmj3Rz"
    "9KYHDbasUGsq4se5TcM6wGhE6D8161ebAH3F+cJ3Emo4jilCjYfvNqFGTJ45BTzgnZcjdW"
    "qULuAGaAS8EsMga8tJdDPhDrkTlrvGaoEJlRM0Yo6Z+W7CJYqJbo3p9xgby55kCy81PUtJ"
    "Ks3alPIkFRWEqYIw94dwHUGYHLBxav4nz2iWDvK40iRQDcoOURHMsc0kTAc6g/t7yrCCl5"
    "POy0nCo8Gpoj2eQ2suMvUThMrtucgWY0D8tqKsiwjUYZo9ouxYRuvHuXo3HSab/pNgIZDD"
    "NHsE+XnU2Q/K1WehoeyiGDviE+wRX4syumixJ4iLIJwNcBxfiz7ZQOzgS7OLEcrSQ5yhn4"
    "5SxuCeUtK68PbO0f2y1LeDwX1Ea3Pbi6uhnx9uu3QX4ejTRrqdoR8NCUzpU3u7X2asiyb7"
    "ZUY9Mb/2+u1+p0v71jH7shf89Pz4OBiOboC1WjIB6gU/Dgffhu2HB9pqaZI3Ey6cJX34TT"
    "8QbAVXS5Rwj4vFv3K0q4XyfmOnPu/Yqc8rCH0qvRoBgRFgDtIW08DZFD/RcyJJrLAXwF7V"
    "EyszAEdnZ3EPh3E55/90ahUOk+u0HgMtibdKVNKK2VjS59kO/tZV+Fi3l7rMLtYH8UVv6F"
    "afjxTTFmYIsgIwPTq9SAsSFRxpJ+NqXIYfnd5k9xyeseojmzFzydzZfdjpq0O7khUvy8sj"
    "tBNSoWraMoIU5KDaFScvy5aMKLnlgHiQ9+7BM6yrgj4wx8gpIPwG39AC7RyR1fU7khQpFS"
    "+zHSOeAYkjsCNMPb8jSWeTkytqzIqNVAEVuqcdSQqVucLWGC558eQUDYcYn74hK3u4knVW"
    "cag0Kn5jhdNOEWthbYOdFg7iknnOtNsh9YLXJEJTwPv1gWgr/n0J/1f3TivXA9akjWb2eB"
    "G0LeIJC02bBcNB4NI7xRwh9gpGcj/VOfxIKRclTJ2a09V7b0flZRmrN1X7sbE+rHx4EpBn"
    "O4147SX0sLwsYgO/zLaBXyZs4MpB2Af3SxFwv2SD+yUBrols3Sxl7otSqqiqJlv7oodJ0Y"
    "MhSqVyUm2pP+CgVYVZL+jpOIHdnj8pMrN2sOdhhLRdzVScMewjRz6UBPDoAUq/jW7U05T4"
    "BAVUiva3GsVvIJzIAlWdeVtCkytT0POmXlFhb4w9gq0S34jLZ8ChAxpBFi+/sSbmO1jrdJ"
    "RXTHwjTDxzcqRYnmiXlP927CtVGnQ/yNkv3fWcUuJDSYRNkQgjA1YU9wiR4rficqA/7QUg"
    "jRApSPNZ2EBHtiMHK93ZF2dgIys1Pfw/OXUVsNuBjaxXYcGgTg7l0YA4jTfh1wtxJUuv5V"
    "Z25PeYuthaTdn9KWUlbJLkOLY3VyrmY2colIpZqZiPU8W8RKZOUraLYoGHAXWTwT55GPRH"
    "v7DiDguC7bmxecF/67aH7MIGQbMppR6Utv/70PbrMzRe6Dg1dDEnGWWMsFQ6yoaN62ESUs"
    "5WponwLEXhmn2mhGkaHF5d8li5KLCVXWTuZBeJM0UZtJRBq0Fia2UGrUpNEMe3aRQy06wh"
    "tiuwZ8kNknKnVu7UlUOlalpkoVSr5tE9PtOUj8HJulX/WEz1OMCIVZAwWDEJpjsjrzw7q5"
    "P/5wYs4cYkDBkm5rWASVhNTIoY/RPNzJVu079PwWS+QhOgW45x04Az2icVjN94V7RjaJC3"
    "FfrBApQ3IyvTajl5Xs+Sqs3Dv47KJdssjrXVWCVpgxJwyqYibRC01StI9RlJibnJhtZrv8"
    "eMg1PyZ107Qd0Tl+79SXCfFtAwMvVgLsn+yrGc1YWto/26OP987eu72I88DdfTQ/v+3lFp"
    "JZQDKsVKNbH43Ipfid+qRDqVqILPgDvnCnHN7TLCs2810VGCZCL2ndVgNOR9yYrUYZRFxw"
    "vV/rVFR4nV/tVFRwkTgiZmKbK468DOXAHt42m1kJRzWqPpnJBdV97vTi8yzaeyGQqoGJRj"
    "RimeosBVRI68/iSce0TXZuOZobtpinZFbEC76/i9SYgXwtqS6NWA1Q31JQlUgkaAbybEqS"
    "YA50YrzwBApQVkWeM3v2WBDBgWS/MGnKxxrMQ07wLYBBCmkXcdjX+cBDnAJj8BYrIGdAtw"
    "kl84a4US/zhx/pz81AKs4C3Fi7WlPegGj5Ri9GmJNPb/Ei/4BdPJhjTA0bLYK2wAtMBct2"
    "xibm4AfZrmVtXWLbCeIwwsSsveyKaHCqufDdeUhvb9Bj/oawKM1vyFdRwYIAqaFv51EkyP"
    "E46G62LgvQT72/kuHg/G7vy5NL2EiG6H7oxxJ6i3tHg3f9KJwH/wpRt6WNBp+GkVPiAYtC"
    "ofomwxjbHF6K5PkIibqU+k0sc32sWU75qig+sTKffhJo9t+GgRGd4wnRrhJo/wm/6BcKr/"
    "XLbRMUzT5EiMknbHWuoiRniooqxHhEiV1IiVWo0zjUVRTRAqZGOF+ULCRVFQwzTKmz7fm9"
    "7y0qbv6EsvW/r1VsyTPjynMvzok1tsBbjKpoqL4xo5VgoAiyI52XcEV8YE73GAEydMo7IX"
    "tLnqbIgopFaqGjHaoFVAnWiG2m5XKGIAtQ/dIiaA1rsFXtkfvjrPU9O1eIIk+tNE0CL4FE"
    "w0NNM9dVufYHTD9GtrqNtWir6wnmfsoKULeq5NNVfPIyh+viy3o15RaeSaopFzJryI0BdQ"
    "SCjyXRUS+a5yRL6rpMgXXjgiypMwndJ9Nlp7EtpxBQc5Sql0ZE0eZbKyZyQr5GF72pIQeY"
    "OD+U++9X7r9m8AV+694Ltu577X797dADpTDR07KcsOn7bEWzdiGsso1R6DJeriCvagsYTY"
    "WqeVps1GOaCQDuFaGARlOZP3zDiovv+IWD6lllZq6WaBevxq6WMFtohe+jAqUxf6FF1pMC"
    "jZStJgBhTxtnwlhobMG+4mOF1ZlPVmSkuW1pWlKGD1xOjgAwuZH8hyFZgUWZv2Sll1G+oG"
    "vYqJjSwAseZ5RqapSOt8kqCi1H2WO/TQnM2pFOIJxwzxsVsWvVrHxuhj9/UcDpO52esjTc"
    "S2i2q0uPlPmkP8tpcnoQWdgVV2X99g1Al/pYArBX1TFPQqDXG92o3wYo9i7DFkqRB7JDLC"
    "fHVVBOarq2yY3XvhqR6mA53B/T0VzsHLSeflJD4gKxbZITTlfQrp1E3Vpz5xGbex6L4Sp5"
    "MO6lp2F4c3EYDZJ5AP36vLQtvKZc62cpnI+UsxEprGPoF0+Fa/VdBnIZSisMjJneZTSAdv"
    "LdsDOyBnRBObwSEaCVEuBHIOxonzTrfFUq677aWD9qzQBD7LmcBnKdEMgQqjOCPhk0iH8X"
    "mR2Zs9eRMbMGIasLFNBXMB8SRGJR3I14Um8nXORPbupckn7F6ufOIxwoKjEieTbljo7lBw"
    "g8ndYbJHht/MH5qIek3EmB6lVM52zTapRzSdQsMcoVTD3Ohhjll/hDxno6TKQ6bJ4/yBTE"
    "tP80HPzMUbopAmH+/52eXnyy8X15d+Ul7/Sl5m3mSdqahxrKilJkqlPGS2lEFy0EoCLF4G"
    "KejpOIHdXgYpMrN2KIPkJF9KYi6S5c9PjHWU2/3W/L+hELzdU9xGQ/8kmZ1RUxPzWdkNpz"
    "7tQlZ4gujVHUGSMdQ3gpSqgVRsPtFOdl1wXU95KAlAdXor8s0pxVfR27S2eSqOsdewWHV6"
    "5i2I0Z82WFIGnWBgzcnK0MA75fxPwRBBDUw3AFHufRPJ4gjWcwLmMJzLkRdhckOzKQ0mU6"
    "JRUvrojEr3e3u0oENjxJV1beq2jbBy0ZLLRYtKt3MiKnBFiFTioVjImQOOqI9KjExG36w6"
    "rNDplowRvZoO8/5NGAfSpHX/GEWUaB6KPz60//gpoki7H/S/ec1DqHfuB7dx9YyO3RjaGA"
    "9EiIEgztDO+EQxzKeUqi7Q/Sv7Rf12MLiPoH7bi8P6/HDbHf54xoeANtIdbUJSFRY9b0UU"
    "yFFKZShotAIZaXqahJqpPvbb7095/Kmu06Fi5bGJFqScySVKqSwuTV4wKia5bgOBivXcT6"
    "xneOf60K3di5Ux1cjQ7Uoi1GtXM/mYZaibwpgWUjuNzTBFgXBZJpU4QauQB6OCOVP6oFe6"
    "4pzcfRZgBz/S0iJgxYgFdUD8c5wJbiJe6UNF6UmmAlIi9B5F6NgiEuNSI6RKsGs0nxraOI"
    "vuZSESxaPm86iecWdHDlUyC3icPw1NqAZmIukteAnizHwk7v0iTJceNC2SnEQ3ECBO8TJW"
    "2cwmlF1i5dOc3qxT8PucMHsbWC0NAlnxNMpHWQhZ9P+tsFWt5eRkBhrc/My747zYG6EtCZ"
    "14jEy3gLnCqZlLDvQaO6U1IetQ8oo/lzpdsVXXUaumV8VfNoW/DE+ZorCHadRZGOMh2cYh"
    "bF+MEEnBuivr4uG48TpEowU95tn7JPD+69Ogn453iCQuDukzG/wbGPoxe4CmQc/AyIc+jn"
    "JsQ2EdxKGncs1Yo1yGPoPpXqV5Bt4ksTL0Chh6VeBfqR3o2PQBIbZWcJijlGqYGz3MC2jP"
    "5qVWc5RSGaGbPMpUlC6jwF1V6JSjRnf/pTKyGdHs8hhijOjxjGotfKiK/1Txn01SoO8Y/1"
    "mnDr3tZKo+SVGfe7daW4oe+o226swHGAEbYYht8OMLBXOxhHjzcvITIK888fbSJNpqZp+C"
    "pzk0UShexcu/7YTjaU7+bd1OqsNreUKKpvt/Ttye/DzW/En0F8+K+vdcX4jacisb+iuabd"
    "huyUhMHRpjhLWqNeuxb63vK8aW7m4c1T6AzlH9A41XFjKt6nufI6j5a6Lark26Pa6tseMQ"
    "VDHo0LLHHBjd3tSSnJss6dvXlAzdgHisHIkkMfSodN8q3fd3le47OFBFpn2UqsHVFEsOyn"
    "WRXMnX2amSrxOZkpOMS8HpnySUD+6z8y8F8KatsjMXuvdSExfSe7lrQOX5bGSeT5Xatr7U"
    "tkxD+0/B3O1hGunwrWHHX5lUZpqJzeAQjXQQXxRA+CIT4Is4vgaZQUNoAgcU0mFbfYFnVT"
    "pDlc442tIZUFvoWDx/SYRKOpjrqU7OMROTHsM00qFcPSOxNIkTipnqWchg7uLVImHwim4e"
    "sT72CDt2ty0B6E/6g36Xwk0pX/D/e+4+d+9uAH3kCmkv+I7f0/i9r+3ePbv3So8eJ0GL6H"
    "AVETyzxc4veWM1Xs+FmL80WumWx1WhTegqZxO6SqnjE0bON9yI+LWk96B8XJrs4xKxOJbZ"
    "FCMdNFm1fNLr/9YbsY1Oxx8sDP4FP3b7d73+t3G7M+r91h71Bv0bsERYY/OXm9J4ooUXPB"
    "r22vdsGurQcH+Nu3889oasN9dMy50zWZ/tv9EuaT9wQ7thv59G47vnLrti2WNtRXfcTrvf"
    "6d7zTXfGQDVK7rvVV5pKMd2K7AAp5MpPtdHr3zPqpjj7F1v/kQ4avf6jq/jp+fapM+w9Oq"
    "veWk2DtiVW4lkR1eJZtm7xLKFcjFjbRdZghFCtvkavvqiLj+BAJ4gVp9XksTaDOgRFvYlD"
    "JMqbeAdvYuZdtIa4XHRVklqts2avs5CPXXKgs1ZaiChvfKUaWzZe8XSz0BrrmLlWJuHLjf"
    "6MEqrIT4HIz7g7axT1zBSwcTKVCTYObMSTtyCqERoFaRzSNDdjIQ1BCr06T5t8nnq+2YmB"
    "zgnECkhUVYiElj0UdVIY0AiVimxLMC2cOy8xU5OUasLmRw06MzGJsXjUYNDTcU7a7VGDkV"
    "WbETUY32qrQNbt5iin63ZUg7VaANLQAlfIbkE2uRnukMsc2vSlpit793Tm7aAniTaLOFfw"
    "ZsLFAo3Rx+6lKh+93rof8par1Ez4WkGBWCbp3bGuJIVpQY8gY9d6lS5OD7wvWdegidjXVo"
    "PUEHl5aGVEKkNRVQKnZ0uqtBFR3++DVB4+Sqj+QaY7YjRYIvxXMpUVoBm0dt3Dn1ZL9lcH"
    "WtLu4CuLrpPdUHpmXdzBIsWZjxIii4o7Y31XjvyJ9tKTlhlXhdALbUkG1BcVQTQM/BwkRG"
    "pJWPNxJZXjH3lfstWPj7JNFcAkM0AW3Fmee4JyiXFMH1U4v1pIhbDK4RYGGI0I/ae4FmF1"
    "vIbKdEjFs9A5mpTsVHS+pmVrPrqx5jfdXskFA5cqtYyK4xAbVFGZojeIs0qo/Awm3hvo2i"
    "RcNsXt5iSG6/6fruq2JBatSudVYzovVbelYnO1irloaMzFMlV/8LSAhpHpL+bR7M9V7Kym"
    "ye26il2cf772vcTYjzwHsaeH9v190ktsrVvzJJDZju5ee1W8ZQc3d1VApMxQHJ0/3mwO8V"
    "u5YY5QqmFu9DCrOjHfxTAH4p4Iex2lUi6LqnqEqh7RHOVZq0z1iJRNoQJwQyUgjnIn2Ipt"
    "dCdsYmUO12sqWykauFVt14ougrZb1aKjObQBDLSTc2gBCJwekmrMra1Ti2hE4Xda80T+eR"
    "rJoFkrMoBKXSiDuvDAHE1DD4kdWZrIkimKaYRIQZrP0BzizG0osNUcusnpWwG20rkgx6GN"
    "rNkmsjOua3M2OxP4Pm9nZ8yg7VZ25nfOoHgFwIBNDI0VBQtYlhaAzKAKZvS1mCF1uTR0pE"
    "2AjQzDAus5Z1tYA5uQd4BeX9EspQBZfY8pUIXMwWMrAxVdf++0Gfu/NSNLj41kr8SvMc8q"
    "tqIUbyUDbxXMjwTu2SlRI0RNthYWt1TF0rYXy9uel7g9kQjRW1RlzLMebZOxPnkcDn7rPf"
    "UGfSdbZSh16wu+733tdv7Wue/eAD+j4wt+fmp/o1e4l/ULfrxvs2yZBsQvuN3pdJ+ebtgO"
    "SfcX1rI7fGItkUl//XVwS38wH3+W+fKp+8SyXlrIYrkxh6N+d3jjFW98wYPRL93hmNHfAM"
    "J2SZ7eJL5JH8Y67O+vRReeTyBdAuKL6wLgXsT16qE6FNcJcL2DKoHvrf6WaXwPU+3PAF/n"
    "zubY4P9yfn5x8fn808X1l6vLz5+vvnzyLfLJW3n2+dveN2adjwxD0lyv6W+pmemyp3ZA0e"
    "RNruTsrj77PHPwS8Kb7Q/htVf+EDv4Q4TY4NiOkpfHLES1xyRmh4G9whxmJpoh/aOUW0KM"
    "VBmslcFaiqFVWaEapeBVmYtqzFyktOcymax5WoZsDa+XtWG7ftcT3gvE8IAlMi2CwTs9eD"
    "DQsaVrKK51tecoopg9BZM3ghFlHCb0UwgwCH5julccbvmDxRnmlMCdvTyygNkc/WkjE0ND"
    "UO/rvgf7M1zee0dDeiyah42gss3Loj8Oz7QE8jlVKaNkEor8teiQRUsn7r9o4t7wraVsYn"
    "jXi2KcWW88TCIjzFdXRWC+usopsnqVWW6c3cstN67K3dZb7tYk5eu0ebRNnvUn7buHXv8G"
    "8NqmL/ih3W9/Y5Ygh181X3D34fF+8Ldu9wagxdIgG4RKmYYqr/PMwB2/6R8oJclo8eEJei"
    "g1SPvx4D3aMdItJ++8aGGLCN0eVcIeL3q0KmGe6t8gb6wsSMlCARFqVSagyXrhkDQqMswh"
    "MjW+TR5fp954+eDTNHo14o0ecWXpqd7S4+nTBBANkahIT+XDfygffk+XvyOyBVM+N3O6bk"
    "U1tFYjkNLng/7z/X2x2gl7ztJ6JFiLpfkTtHyFkmynGL6iKbiz7V4o2q5YTIOtIwtQNtjz"
    "gmW549hPd4VSYmJo9DIxwQobOn5HWst1tQVzBA173gJvJqTotQAvu96i7WzdyIhtqO1xL/"
    "gFPyGEwXQDbPYk7wHQoP3TPrDGbn0grNG+6T7x+noK2jZY0D3eeSHa1qehjcOhqJjYgBJW"
    "kQKPd+NyoDNDR/4mWFEoasyCFnlE+Nn1PC5mWvSeV+0TaC9jZy64H8IuOHEGuz9OmQubYi"
    "4kpv6ml1ZpBtSN1jn/3vvv9vDuBqz1f9JThGk0e/dMnakbLBCi/yuLgcDvL7hz3+v2RzfA"
    "Wc8v+Ldu/24wvHH3s2boOPl+LCqZ+0TK87LR8nj47BAZ3zCd0rg0eYQTJ2uZbTfRyR5tq5"
    "iycYJH3EmfgslcqTB6wQO62xK61951HwajLt2UNbQg9B3ZlXZn1Put7V7lFhnI7wy7vw1+"
    "ZVdN9EHe2ZXn/q/9we/9G8qXcteuUntz5eFj7riU2qLjtGqnPoZ1PE3xTMn2hYgQyecPUY"
    "cDUIrgUW5hxXpQp2STV5dujR3haryAlp2mlNxmz0+Q79Gs7185Wrs+NAyytsbR8GyRCLs0"
    "euVYITAAyjBXvWEuoqYrimmESBnnVBpWZT9uPJp5IYIqqa1cSW2PFVxh47xzEFWAbcfv6C"
    "j3g63IRk5s5fVQr9dDkXDWkAcpNyqnCBMCPg/fWB/yAB0NdyK2Ptu19GOfdyLR1pnGxDOD"
    "3Y44OfvgPe1IVqwoV2TTbWxsOsV3dy7ly3srXsn3KDFT5bMr8MwKafLwh277YKUDWrwOay"
    "/SmyQHgKAbm7u9p7iwBRv/9rQNOGhbsMqA77e1ZjkT3Jy5Flkge86KoMIpWYWrC9yACS8J"
    "OEZYsybM1Wxi0vFaW5MWmGhwQ69N0SvdT1qsH5ZZgTYEE97NJKt2wV7fgTm7jeg1k6xZed"
    "a1qds2wl4eCIoZtqDjCOQSM4eSFn0dxzUOgjUx35nzHftFO6C753LJPO3oe0AwM8js3bn3"
    "j9ViyTzt2FtyKymw13Rw6Au0nbKKfhcL8oE0p24D5spV9sL85ddzfTZnTTgqkH5kdmqKwI"
    "Uxll6YfziHnmKTyFOhnLaa4rSVnbk2HfJjyFZb2uhYyOaYY3JMWBy9RVAw34DfXkJ0L4ug"
    "e5mNrnsrLdMAvZWbaIBvQYlRyC/U6tHIlCe2ilqtJYzmKk9j863kiXO86BGcIFQ2mHyrQT"
    "ToY0dFYTTS5Djh3aovTEyxiNaw037qtO+6h8qBN1gi/FcyPUmRobxbhYSof7gNt6e+ozIC"
    "7ZhLBEC30SKl3kg8Dd0NFRLoAzghF26YSGGimbnSbfbbbZuS9K7mh1WZ7s4rc8+XgspBJ4"
    "l8onLQ7TMHna3bWTmj0nH2CSREuBYn1JUplPLMbS6dg+9VIWyvcrC9SmIbOQFERJQIoZJU"
    "Gi2pKHdGlRmjSdJJg/NzP5qEjjs02thap6fojrXIlVSWbtsxDBoXLMNIpYi1E6bPKJHGkg"
    "jwoom8w1PAW625KcJtoDsx/E4T+hu+0SFwUwc4EoeTjJvNP81yin+tdSulUvVB3iC9eGPU"
    "V9V9trKNNFb28IdIAPYwjTpm4gzayp6RrCzXBVIEBORNFjdOOoP+197wgUWZUhhfdXPhxK"
    "R27nt9JyB1ZuiU4YzvVcXEvqqzAHg7nmgAYpSsyQPSJPnPh62EISVKquSURsspKp5FRWA0"
    "SU4pFIFxGDnlabVkf3WghU5ShJTw7VwJxRPFZl7LAnWELKdzXmPY8Y1ivL3jGcy9o7j9w7"
    "3smi7SS/0kjScVd15fbaDVkh0aynYimfyibCfKdiIT70wPcXuV4smVU1Pdp5AQ4yo86pRx"
    "ShmnmsHASiH0RRkpkVGOUqphbvQwKxukskE2SbZvsA3y2aLX7+DmJEWw9++1ilUHpq3Hmt"
    "t8q2j/C1mzKmMbsOLWu3yfRfBKTJ5UnHafFOR366qA2M4+SpkBmypGu1MueZpnRo5sO8KP"
    "dytKg5YdyYmcY6wEHk/XliKvZQbdxMlkCr45P7v8fPnl4vrSj8Dxr+SF4SQjcOYIahlHYy"
    "awERqFqsqSp1g6xdKVZenaKzokpv5PnjyhQ7RUo02yUS6Tp2sI27q9ocBohW03rK0XIO+x"
    "YCbSEFqwkjUzxFmxNY93tykDtwEsvzcr3cBC/CnNQscrm/b8apIFbYdM5FWdWc/pFd31CL"
    "PeUap1Z9+PFyxj42YfqbhgDO1Gp/2oqi3ScLf6m5uCp6jaN6CoRvO7HfK9qdSvi5Rhv86u"
    "wn6dLMKONLpeZlR8NXURkON0EtovalGzz+bQYE8QssRFiCRE+uz8SxF75/mXnAIVX+JIY5"
    "JamiIbZZ9AOoPRRaGZfJEzky9SrJ0zshTC1yeQcQbXYbGHlEcde+aUKMq3+lu2liJMJpMw"
    "/Zfz84uLz+efLq6/XF1+/nz15ZMvVSdv5YnXt71vTMKOjERS5F5ArUwN+BCZMpM12kwWkh"
    "UExzhKqYa50cPMrCJlLN6WqqBzFONrk3eEx+JyYpyuFFsSH1ephUUHMR5iKLqaYqRqRTV5"
    "Rbm1B0tsmlFKNcpNHuWD1gg6IoZHIIA0pNMWwDRKpUDNt9K5aFVgpZMuc3krZqSLTqz0tH"
    "S11F0Z6NqscO2VY0U3u/jKgXP+hao9pFg+o7Ugipg8gzIURS2frK1jelyzUDKezMINK5tu"
    "ePLwG2Y/ZK7jVijm7AcLWPSxLIkf81ALEiueggE2NpTEAg6/7iYZN9Mtn/t+/HbLp7InKn"
    "vidyEiKqWp5FKDUpp+H8OsEm7vSZ5RCbflSrgdiD5pObcjglFh5rsY3z3AQagH88xz2dpT"
    "0KOMq4VmJgoxrk4Lh7f5mbO2dHdgvnKI/mVSlpgslpC1m1HGiD4WmYx39n8k2e69P11x3c"
    "3a4/K4bmf8SxhpEoQSOo/U69WXEuDy16dBf7tbX1qIi6bT1f1vKmAfc1XENJgZJBHezIP3"
    "x4f2H3HkO/eD2/giYB3cxh14XuleNTbIG1mJD0UqsRqOHYaDYqljUUfXCJGEm08tXq7BrB"
    "WEOkQlnRdmLUgrfYvkgrjLUovmaYxQ7Zd1PQ4BPFs6DNnDiLZrhfLUOLPjXE6qmHQ1xaQT"
    "azsJmVcmuqDW5zHo5xiX8/bcoJHdrIC2ZycNTqz4e4oWJ1kevoAmJ1ahvqgp1SsDDa33QK"
    "nCTJpuf47yZDZDlsUNnX72jzTD6G6dCQZ4JtR0PFRURWbKotNZz4kId+82l1CEqiWZpImg"
    "RVK8nPJCMj0KJToVEZ387SiB8ZY891alHq5Nm9syCU+NqmagXJlrdFh3zEopwgchBoI4a8"
    "cMyGIDPKV0Uo3p7WBwHxnO214sArL//HDbHf54xseRNtIdDjslF9GRVWTZ0yFVCxug/DDq"
    "c9a34eurqKt+iEYBqhxb9unYEuTVSsziCgB+8vqRFNvwym1UujJX5ZlWWMZXhhZQL4XCYg"
    "p6Cjn1IckrSw/m6oVoX/Qq9353FT83Tg5ZaLvtW4CYjvMOy4LJqJn/vNsY/DiB1ph9xeSn"
    "DAehmh/6gl9wzwZT9KZji6cyo0S2PntHdgus5/psHkmIO3dqY+J40jOe6Mxpjgl/s+nKDr"
    "8RmEHMXuZn5tLEPwAxAkQfH+7fS7fG1GrMmPAz7xixh055PAEyXlvsT/Yi/Cv5K7OkbOiD"
    "fimdo+Fanjouo4eLleBxXraaWjrx5Gv0DbyeQ8+p8Als/P0P0Srv3nL62DUnndJRKh3lwQ"
    "/GfRSLdPZdISEwIFECoNIDN0EP7Bz5KYbrpwU0jMw0WyGyUkm2GqY6cnNsXZx/vvazarEf"
    "eXm0nh7a9/cqcdau59vRqVsdhrpkIpgYrRrqRg+1Sp4l9/iGJB4BySRKtYOEcjwjK6BYjo"
    "rYQiGyEUq1cpq8ckqdfioB2lGMbViRJbZ+NbV6j2iE1/MMC3YXrxYJw0nKULsdVJI6sp7R"
    "Pbnvfh3dAAO92i+4+8djb9i9uwFOLgbtBQ+7j/ftDrtkoqUBZ+zaU/fpqTfo3wD3mKdXRu"
    "2vX+lvZkN5wd+G7T7t8s2EmPXZ/9b+1n3oskuBAesFtzsd2s+N607qPulv/pM2jtuFeKLt"
    "AgqAs7w02wkllqqsVD0LBK1xSFVfGNQIlWIrY6UjVL7G6jl15V1TE7SudVc0bi1CpUBVLk"
    "v1AlrikKrmhJIHzhwPMAZVElph16Rnt5vjhHSrZ1JoQil/r336e6UcVxUA+xj0JCm00UO6"
    "ALiqsGrFhVXTedgK8FVuthkoq9TYIghnp8bO2CAcwb+6DaIgy9BMPcH2PSKiJ4ngS18B9J"
    "/v7/O8mVWCi/LJG6r1+6YvRaf2SYbvt3u3Vdj/mxKM312K7akFMBg+tQFtfwpGcwQwWrPM"
    "5tzJeQ4t5kO9woB1a/0MiKExx2uMWAJHuAHL1dTQrTnSALdoOWWk7TnacAJ6mfXgKplTEh"
    "Hs9dEqT2SzBMYWyMsTCY20MM4R+jPDDS+gkMJrN8/G1v1jFDGvJXLi+Sa2+0H/m9c8nigv"
    "pqZjq2mWBDw7L2FAoZIR7pCMUDlJSm5h5sfX+NUkC9ExjlKqYW7cMCdUnoeJHOzhD92GLv"
    "gJDjJ0N5+DjLYrwjeS11fKktlOZJybuJv/XCIcThoFbp1qO+DHSSBzTwDl11ip9VYkik+3"
    "wIS/CtImP/FQOIcLtOcmWb3NAUzjIg/yIizGkFcY+nHC/jf5GUzWlCGdMErOjK4pA/qqG5"
    "QtATpu8ZC/2APYLs4f7dxwX5wxrkuTfDA6Hhr4k1t4iDVyCw+R1xfMogl5Pc0gnzrLoQ7W"
    "xHy3eLdlwgSjWr2Zidh+UkuYYPRJiA2MJ7bMDGJVHtUXdNqKVCFRIX4yiAzuWh1PN8LBaC"
    "mkUggRewhLYzssW1Mp2qNi/nORDpqM+slo2Gvfs3WkQ+MFPz3fPnWGvceR4yG3mgZtS4zN"
    "2XkRd7bzbHe280TqbYjfVvSEE1kHYZomD0XJBVC9zyA/s0QQ9gkkhPf8qkj9Ctoqe3+5Sl"
    "SwiHAFUZQ9Y0A6yB6NAjoL6NgRG6YDncH9PZWqwMtJ5+UkNiSMyRVRFHnt968mCnE405Vu"
    "2Dq2TtljD8HZ1KI8UkUsay2fExV+RFQ3UUqlummc6iYa+4jtEmMcIlMD3PgBTo5ufloHj6"
    "ZUTodSg3lW1y5ZXUYHEy3YF5jCSTIihPuD9FPzIVV1dL+LLYhFvy3L8RIxUhVP2uRxNtEH"
    "KZdOPkqpRrnJoxyxJAjJBWFCNcZNHuOQUUDQlhMnVAGsMdW0jt8FMQ2RKDRVgGX9oBpQNB"
    "dSiERN0RiaDatdKQWojYhZj0/XJpQRrDZ2VQUE1hgQmFn4Uhzc8qUvjwXc7OKXGeDSA6kK"
    "ZN1ujvLg2o5qcGoXgDRg7SsAVu7YtIQUVABexuVXACz3eEX3bmdywhsSiCqoYlIsiliwGr"
    "FQDHETGYnKAogrdvV2pnaWq7c/8be4eqOxt9wEyg//YAXu1a4ftFMeBYLpytIxu8HDFsBq"
    "+TP3xn4lJkCQtnDPr5brrM28oWdwsYS09SmY0ItjaE9YgjqoWQCT9RyZKKd28SHepDme1M"
    "rtuClux8oBVjnANle4qNsB1ts3RUAO00hXmeRLEYi/ZEP8JRNiQSfYOJl0SJ9dF5rN1znT"
    "2b2X5gXL7uV6wc7cFBdFh8NtLp3X5UWRjfsie+N2b6WNAb2VOwQfuqXbKeduphdSQCCNC9"
    "L52eXnyy8X15e+H5J/Jc8ZKemHxOtGrpYicIZJFKBxQJXzcCbUMrkJmMQuOcxRSuUM0uRR"
    "dpQCoiMcUKnRbfLo8mQqwn4+USpl81duKcot5bjQVG4pyn2iQeYk5T6h3CeODVUh9wmXY6"
    "oAVbl9J6KcpbB9P+avwnN67ZjdN5pETA7Uo5H0cFMFRNz4fgc3Em2ktSY/joKW69LgolrI"
    "q2GswYLZj38ha0BebZYmDvBkbixpm0FYJBaAtpO0bU7b0C/wEwuvlr7Lgc68CDB3L6CPTL"
    "orVN99ig/C/4S9gdiX/z3mlaC8BZriLeDOy6QSKR1xt3me9uh4d5o0aJk6SFl5lJXnaAA9"
    "WCzbES3q8tqDQzgENxTY0h7BnfZTp33XFXMIro7DG6JXZJrQSGPu/Hu5fJ0ZblXAVZX5bZ"
    "6CJ0SZrumGZdD1XEY5tzV10uh+IKwR82fKnPH8wBo9NAjzKXWbtpwiFMF1ssZpzqi1PiuV"
    "1YsVHA5URnGmL8cVla4Xx8eN/zG2dHf11Jne11pNF7pdVyrh/XzRHr6hrldnNJ4rWMXDbB"
    "IbzRgovA5L9Q9YQ7qu6sJFowvMkeqr7TeofKXcvGUQ3IKln6a/zHZ2jdNJ6FVcS15pL4ZD"
    "OJd3glAhXgzx8AlR0Kk1TCIjzFdXRWC+usrJs3uVk2f3apuHMT1QTaHdJkQi43gUGY3ssY"
    "hP+DWaWrottLmESKTzp69lU/mA9hivFtM0D4BsmKNU0iF9WQToy2ycL5MxIgTbVCoWPizj"
    "dNJBXcukPoas//vCt46c/0uKkdA09gmkw7f6rQKTtCMvu66m114KfiLPabmOqpoWguZsPr"
    "YpugJsdYxKukl9XWhTvs7ZlL17aXw1u7eFr3YOPcFRiZNJNyxnnwqNC2uWEyGcMzL8Zu7Q"
    "+Grc5M6/PZDeJ97jyPjqHcEhOnl6vn3ojUbdOx467/Txgp/7d93heNj9rdf9/QasWMb0sY"
    "k+dLR+we1Op/vICbyE0C+4M+iP2h1+0Z2e7Or/e27f97722NX/XUFDp2DSq7+zMP01wS/4"
    "fvA0ugEGHaEXPOz+tet0YKJ/IIeeBVzcDdu/s/a6PddMuKZU3T8ee0PW0K2pHbeGFJpilU"
    "f5x5TmItE5MVIVZ9foGJ247UVopGO0aqgbPdQpFqWiDlMppDs6TzXTmbWg7xRlVRC20t1/"
    "8wt2RCml8fupomLHGposYc8rSdFpZc/MKNX3PCk1NNO1Uvt4lFLF1DZ5E/fGSsxcGqWSTs"
    "SqRR25ngtB7DaXDturQthe5WB7lYJt1PdEZLOKkardqtG7le8GVNg136f4ns/yD2Raehpw"
    "2d75AYU0pfUq8yaPOncWde+KuYSqKP+outf3xBOANEKkEFWpPVRqj+NCU6X2qB5Uy4avr4"
    "KQhmnUJFWpUg6VKoXPwwqgffL6OcoJuxXX8HJVCWiqnbIqAc3BE9A4bH0FoHb8juSENSL/"
    "FADWFUErQLYd9CQntFFpfYfkPu9o15Q1Xvztr0iqhDXRetz0Xa20/BFlgBo6vckKlmWjtN"
    "QQZZB6ol3JBNM+QuTZMsyJkndX6fZAeS8ka3uw/O0GrHnsOfBof7CC8km6Bd4xWWMA3ygU"
    "p2CIII9p5yQsiZHFayppq6Whz+gYWwAaBKcUbarvMakh8u7n+3BsC46PNGypaN3jj9YVC2"
    "NUEYw1RTCGF5bAAoiRKT1cvt4onB9lR+Y7nJDlOKHdyn7HJlcTU+V4XGYOLxBiRAvwA2ao"
    "9Vae4HfnpPbz2FgsV2GQxgbAKVmFj/IbltTGdxds0Tuabi1XNuLO4zwnDvrQNUQnHrtJGU"
    "gEZgbUF0k+YX+PfsEveBK4k01An3IUN5QCcLcN2toGC7oKeepFlrcHvNN5DfjrceM+mLyZ"
    "ENPV4ZA6Dwz3SEeXTIm2ARjRj3BusP5ZoscFKVdQMjZ3OT61pKJhH+usRd/hTjFGUjBG7s"
    "CWia/xaJvMJ510/xh1+0+8JKW/Mbzgu97T4/Ooe+PtDy+4c9/uPdw4u0F8HyoWLFUoVEqg"
    "lGJ6OFp2YOb+49AO5EtWS2Bmtkdfhh2ziB/f0SotC3p7hQ8cEVfIMJ2KvWm0I6QzVGJO22"
    "EaKXajPThtK4dTFTyidiEVPHLofciVYlOMPoQYCOJ0pENUMZinlEyqtXM7GNxHls1tL85f"
    "Pj/cdimzz2GnjXRHmZTi3Y2ttVgirIBCutlcS7iO8p+v3utTKfGVEn/P0O6kxFcOSod1UN"
    "qHhYR7l+SYRzzvkwK2EctrutUwMoq6MNA/4GzO6jgBnknmFPTRBzLBbA4xffmkdaME/Y72"
    "gRosA1P0ShcMa2NAi838Cvt2EjgpQ4MMhoZjy+RVwtSgUnhVk8Ir2FLKzJWAutRk2c8Zre"
    "ZKRXPFPXQScyUz3Dwg2F+0eZ2a6aoDzsVtOcqK03z9qZjeVFluVLqdZujvlK5J6Zr2DG1F"
    "uqbD6EMeCfuaLq/5kqIOCd9u5WlDlrzhGPkttypDnK6dyoVcXQReTbIAEw1uJoDn3gQOZw"
    "4mBlxayJrcgAll5tkMISb4/4CGMFnomP2aMA9Le44WLYDRG7T1DwTWc0RpbfjOKitSrJLq"
    "lIO8QWq8STQY3Y0msFcmFqnJ6JZ6rlZbE1XlVfMIpWNpio7FZPpCOrGFT8sImbJ3RXmQ1N"
    "ihbP5O3uChy0Ic3mUOh3eZ5PD4tpiAN1N895pLk4C4Msldfk/u9rDP9U88cfILHrV/7fbH"
    "t+3OrzfOqTxmpzJTig2HXU8pZppcqdUMZZW5MoTKGHntmzwsJfeSs6KlRfIqiyTqcH2kJv"
    "PIqcPlEUiIcD1eqjDlLMxxUYVpZ6Gof2rTcBZzUHVkDRHUAorv2bHXl8yS0N3qb5kMQoRM"
    "JhX/X87PLy4+n3+6uP5ydfn589WXTz7HkLyVxzrc9r4x7iGy6JPsREgYFhuAGKE0OX33jH"
    "9mIuWcKqmZmZRlOM+qr3yYkd3mr0+DfkbMl0cQ35f1mQ3+DQz9mDMBpcHKoIiYuBKhdvGo"
    "ulZUnGYdxEPtpoSUixqLECqDY6MNjsrxunpFlEqzrXLuNskQJpxzV/lcy+Bz3TEQdL8xYW"
    "D077XyrItMg0cbjWfh1gXy0CDM87swoySY0b+mCCyhrrXoVc1JuLKe67M5vbhheWF0+p91"
    "CkZzxLO2sOnqmvWAgbQ3ZP5gAYuKKRvHZvhGkEUbpmWh2d+DBR28Y5s7f7z7g4NL2SUKXo"
    "UGxOARtZgMOcSCB1yYZr/mw0Yebq0cA2FoTqTy3ukAR6m+Z52U4sBqYWtDu1ZxTENESlBQ"
    "PO2heFpnIlaCrdfRUU7ZAsiGVmwFDG2MaUiOwACjEaH/FMTf94o7Rj5hK/phJqkI+DtJCJ"
    "n+hwU8Dz3ZQMD18IEy2S4rHeSKdLwEWs7lNbRCjnstQMzgOmPkb8AELri8tdCx6/03ma1M"
    "E+HZZtLymPcZNBDWoAk0uHH8CpPCwqFfpoBDIl4tpvQOHcLjcVUM3rmy4FKKn0rwLYvroz"
    "s/EqBvMRVPU5OpKDsxh66QnfK7cDvr9b85fmcUfxYz+fW5zyMm6RJiUZh02n7rOo5oM/rh"
    "b8hxRPs6GH7t9kY3rFrBK9Jt3zWNZyN1fdN4OtLH9t8Gz7ShwyNRym6XUiHEnjV6dtzeTM"
    "S25aa4simnWOUUewROscojvg6NjfICFM+UG+LoxbiUOKXiVUrzKp4QJXJyhWkkPL4uChxe"
    "F5lH10XSpcpEcCGCb0AhXUR09R5rzQ8g2BO0tYQPHIvL5dFOX+VwqRwuj2Qgjs7hUtPf3I"
    "pORfeugEJCvub6ssDmdX2ZuXmxWyqVcN2CZKSqdFFII0QKUeWhojxUjg5Rz/gmgGeIRKGp"
    "/H2UD3vjsS3kw55kByqAtuN3JCeyERaoALBs76wA1ie3GzlBDR0wyu+vuX5/OW5qMUd3N7"
    "IkZmpxST3vwCEyoJ2uwkuJaZFjiP4j6M/3QLA9f1otTlJc+vx7rSJefQvWmjfd6tXX9rzn"
    "frAAJwM6dsJpTKKtZjaPvfGsMy3wjpa2E4rDnOOY96COLN6GrWs3LSArt6xpFlgtfwYQTK"
    "HBlibQLU5jrRa8srNhJL36Dv0yBbz6fGgjFivn9bifW8yfT/muNcV3zR+5ogZ1n+C7Nqkr"
    "a27t1ly2WaUcoTneCj6JNL5Ie/ZRsAglLOEmEqVT6JdD33HUL4N/nFKNQLkRYKx9GfyjdA"
    "r9cuiz+JMy6EfpFPpl0VfGm+qNN4EIJAJqhEoZHJTB4WABxs5MrALcoKejnLTbsY0s2kYl"
    "zXmEmwVipyfHN1mYI3S7lVuYw2lIH+u2LKBHY22ZMsmltbhiCZgrfAoeoIYAxGjt5KxxVE"
    "/01YBN3HQ1to3MllOKLrjL3v6GK63wu6PMmkOLdcHiWvkfmAAL0QHTAFdIpCjUGvJWqZo1"
    "+haxuFOlPGuo8iwr8PM7i/qsLGLKW44CiIZJFKYpmC7oflbC/TZEppxvG+18y0dquhnz34"
    "lRzlZHx+kkVEnXUoYgOJ8LR3T6FEpA3lIMcJUSAVPSq2Ho9HWcsG4vBOjPKWFRI+5HkmZl"
    "cQm//rrdRUE2H5L/1CyKMbDSpTAXxlwBzGtTIGOpkwUImTrRmKBjhXICuQ4EnkUS/MjdA3"
    "g05E88KdB6vnHlnxk0TR1pLI8E+/y0DKX1PaiA64Hz3DFysnmEbaxudGduLqFgGdFNhS6h"
    "CnP8JNKjWm4Sy2pTFTFRVqUSkkWidGcznYxmBsueIQbF6L5r54zoliAIIUpNC/SdARhsVo"
    "XRC0i+a+iUY5BK83DUcfIuG1bGEJ8glUkhp5yBvr9BeEWozAhEyBT8341DkHQD4IripdZA"
    "nFQNQ3m3XNvlnJMMz/Y8pz5xkznLk7th++voBmgmfLVfcPvxcTj4jSUehculST5Yxe3Hdu"
    "/uhueofsFf2717dvcV6ga712kPhz1ec9vhQOI6qiKc1FmxpE45OZ0ShgIELbGMTgGFdIzq"
    "RSFTzEWOKeYiaYrhG72onKqrYjJ0QiHbNkrlZYpSVmAbPh4cj840bDFvLZskh3iE/swK5Q"
    "hISu1BRzSa3T9GkYFMpDvzB/N+0P/mNY/nQItXrrbpmSSa8jdKpRx+Y1yoLpyvJUSi0FR+"
    "/rWDqnxClE/IEfiEpOwDlUCr4iZi4LoHemXz9i7o7yjPrK0IRzmgCML0FUD/+f7+JMEUVA"
    "NvOPZBTnBD3NAOzmJeWpsd3cUkzGgTsds4+VZ2w6hoOcBjAah+j7rOHM3eTzLd6pzbre2+"
    "deOZ37KYh51FFoh5uBmEvFuAXpiiV7oJOdFEzK3N02DecEc4k6yZgxtAkFfs5sdKC7BaVJ"
    "EsPhledjU+bEsoUqxUnx7ztlMhSk11KJO+RNp99+5bd3jjFrd/wf3ut/ao91uXdobe6D77"
    "gXiRtP63Li+Qht9QM6wDx+MotC8LQbVuQgcuetSwo/lA+VT48VQqo0qMUo1B2TGw0Z9ClR"
    "m89vLtL/VYIJU2VWlTmwam0qbWp03ttJ867buuUqbWqkw9WKKUkLI1U5sQ0sZu1SeENMFF"
    "NAqIS/NMTqEiZxBFZ3HHp3g03Slw0/gDJ68Elf8puYUglYV+ZilNqCS/cJKWQMsGr2Rlgq"
    "UBZ8htOCdrnKZpOMxLFIj1U/qGRhwvrRx9w/GItcca/zInhpZ21GTjG1BIiO5ZoRCYs5wY"
    "mLOUIBi2oZlikzggkRDl8yJ5NLKzaMTxZVmyRMD12ksnlNZSS5YdtJci8PoEEs7cIrUYs0"
    "sxJiox6tZYp7MxRZtFiIEgzmAsAqoYxFNKdoQY56mlBoN71rPvV3nbiztOPj/cdums5qjT"
    "RrqdobtyuMgk1nnuqx6FFFN53+6rjoGkjFt4lFKlDGu0X7g3WCWyhqWQSrHS9pA4bGWxbx"
    "+/miQlej1/dcVI1fJq9PJSRgGV9lsijavKF3do7zZmaMnURrtWmK2aaNfys10LPZoj4I40"
    "09/ySnM8N1ILkA9ksrpwnlLYSqqPhalT9L5Ku9tQ7a5KTyYK9pGkJ9s+k5sDn0pOVjrq+8"
    "gSSZxolI9xYwUEs0n83ut/4/kkGP0L3p5f4o4KA7QBPa/iR9ph/EPZq+MSipgwnZITGy0n"
    "OkNVQgmTIFQqmGIqGG+5l1hXMVKV+KLJK8sfrBKLK41WOrtjLauLHZ5lTqyATK2qY1lVYq"
    "J3klKl5Uhj94SBjZEpVHOVxh5aFWiNn61CKuNmoro9HD86rQrE44dWuEJ3C7rJ3TAD4CI6"
    "eRbcv7tGXiAJQtPEhkJh+fu1XBwlRDzyvRKE/Gh7WWCq08LzBDkWCeMOv97Ks+tYXosCZV"
    "iXK3M2hxYC0w2AGEDHZf8UTFxTzOQGrOdk4ZbigTYFarqiAwds0gKYTIm2YdV6KKf+M3Ph"
    "xxptjrBXIpUYGi/mwzoHdI4gMDOgvkirvHq4F9luZ8op32PRnl0ZpdryPS4AlT9G2cyaYj"
    "PLKhKbrYHIrBJbUu9wUOPOHvyds3NcpON7DHktSuJ7XQTe62x0r5NKndBrCWAcI1MKtCIK"
    "tND2L6JAC5Epi0+jNWh2uQG21QAfyQAfOOtM04b2MClPVAxq3TGoJmJ40ceXmekpxCq9T9"
    "m5bsE0ge6vT4N+Bq8AU0U6TZ/Z4N/A0K3atpmQWDdd6YatY+uUPfYQ4hzDJ3KkJIKn4nFS"
    "sbOCdRAPnoqK8oVNYxEq5fbfrARLDdtjarGKuTOwArNNO+jpOCfrdtNNZLU2NM16Myft/s"
    "JUVA7mA9gwOk5u1QxLRsfPvJpvzxgHKVqLBKpAG0DA6MAauumJphuebGi2smyyYPmOTUT5"
    "Dg1pzC5AezfpFwD22aegZ4MF3IAp4oYDL5kyo+Zd6qnRLft4pKCpggMXKI2hrSwHynKgLA"
    "cFLAexlVMU5hiZhPqCPdtpJMlF/tj+20O3P2JlSrlHzQsedr8+9+9u3BOBZyIffuvetju/"
    "3rgnAzsX4sfMYSJOSvjEK5V081XSyuYg+QCrTPeHV8Mej8nheKo5JFRW2bJ/ncLtA9SNkx"
    "Sxll9v5Qm0ZGVPyZ/jhdewgJ8ea0sFS92mSFMRkQmKrCIvd2pjf5yCAeWOXHc3doH+aQGW"
    "s59dWOtLVvtHd4RMlvaTyaq0KwP918pCwNDxe5pT3p6eKirWslLEzgmkIegdRtqKBwspCV"
    "cGCTetNnVOaYryZambxn/EnImuimSppK2ynYmuEpkqlVdc4BVXBN7rbHSvE+Baq+k/0Eyo"
    "sEqIREKIa6mukl67Jjv75/5r1xxIRKkj9+fcXhgiYHvtFdhlEq2aiIFTJtFqhFKJ5o0WzV"
    "1mVXCIAyo1vI0eXmjbaLFMCyvMVrmESPbn4vmpLh7AUbacn11+vvxycX3p61j8K3mqlbSE"
    "377IJ+QAH5CpDBJNXjAhOV5oQwzI1Pg2eXxZIYkxMs00RXR++YmASj5VaFWiUUMUom3nCD"
    "tJ0Yl6t1oF1KIw1HarZnSAEV23G6ac1JCh80SyYI2mc0Leb7j/jHt5AwzyltRxlqAX1Fa6"
    "nbnea0pDKYmGUhnFpTyobLZUFyKMe4hCptCs6lh3G9orEUADAonMzpXBKcxEKf5JSLUMsb"
    "UWc/oLKKRD+KoQwlc5CF8lEY4yREVZliiVCofKD91x0UoCLBxd8nvQ03ECuzW8JDqz0mt6"
    "H0ag6mJtSZwXT0hU/r1WAZEKhRsXrja9NIm2mvkJlJizBwKvxAQIzube3Z/BxEIzE9nWJF"
    "TgucVFJ8rVI1baWTct+4ZTUtlqrhsITIk9BxadiNllpvf2dFVnpFnbWitH6lqZKabI7KPZ"
    "bS6FJXIPJ7O7lJII54SNByT7jxw/zKlcS4y4SeySdt8opVKDN1m7oFvjJVxZKOXY2FYmOK"
    "DbY6Fg/8rRVgp2YCuxrCKEalU1eVW5Q7WeC3nZR6mkE91rUY4o76TvY0E5wpVobpUI1X7F"
    "nOPQz4hoERKjkRwKKhCPCP2noCbnMejnGAdge5qQyPwroMfZSTfj6cVSVDMhldlWzUxIUV"
    "fM2I0+WJjNq5Pq2lODnILRnFiI1VUNcmeDNwLoU4COuTqEmBoy2Y/1XJ/N2aUNWDNVy9rU"
    "bRth8ONE1yY/pZvI9/LUpoQB5WfiDp5abcLv6PSNnpfVPqnSvpVurCm6sQOnmTseAUcgy5"
    "yKlaoxVmq6GdMTZSGoCwlRKU2IgCaE7Rsiml2vvVLr7qDWVQJzmaE4OoFZhfNIPbwqnEeF"
    "86gFo8J51Ph66/ddXy5LsTVRSjXKTR5lFbS1L7ta0wwuzV1E5V1iM80o4gnXyxtSmgFs9a"
    "aUDMwrSLceihyUBOxaM673NIoWsVn6QDqhT1KsU7EWrTwjlR60Hb+7jQtmX2cGIdtNEwcg"
    "WKxsPtCA5T9nnri0uxZYs6Zr3Z63KIHm/JzR12UmJd0+Bb+ipe167mpwk5V1va5HpdijmD"
    "XIdk42hsff8+xTIQ2OMrDIYWCxxVghn0BCc8DZeaE80+c5iabPk4nAkZALl9tcRnTrSLPu"
    "bYwiEIdpJMT5SxGYv2Sj/CVZFld/Q5ZQ/r+AQkKAq7caZgVoZluyMgM0xWxZx6NpUKasxg"
    "zFUSh9dnJUrE52aSNTn81P0tLHOHdyZRUYtNkmomQPbMWxgJnmoVRuPMUw5O45jfXNrMYw"
    "lM1yfyDTEuRYQiQSnqfnV1cFDlTaKicj9FXiSKWLSgBht7mE6NbCdtMn2iitjGY2xxIiUe"
    "43gjzLQQ+z//z/BsVniA=="
)
