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
        """CREATE TABLE IF NOT EXISTS "what_if" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "document" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "until" DATE NOT NULL,
    "chosen" JSON,
    "asked_at" TIMESTAMP NOT NULL,
    "asked_by_name" VARCHAR(200) NOT NULL,
    "finished_at" TIMESTAMP,
    "before" JSON NOT NULL,
    "after" JSON NOT NULL,
    "moves" JSON NOT NULL,
    "version_id" CHAR(36) NOT NULL REFERENCES "programme_version" ("id") ON DELETE CASCADE
) /* A version of the programme tried as if it had been in force from `starts_on` through `until`. */""",
        'CREATE INDEX IF NOT EXISTS "idx_what_if_version_e3345a" ON "what_if" ("version_id", "asked_at")',
        'CREATE INDEX IF NOT EXISTS "idx_what_if_finishe_234450" ON "what_if" ("finished_at")',
        """CREATE TABLE IF NOT EXISTS "what_if_partner" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "name_key" VARCHAR(255) NOT NULL,
    "tier_before" VARCHAR(40) NOT NULL,
    "tier_after" VARCHAR(40) NOT NULL,
    "before" JSON NOT NULL,
    "after" JSON NOT NULL,
    "differs" INT NOT NULL,
    "partner_id" CHAR(36) NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    "what_if_id" CHAR(36) NOT NULL REFERENCES "what_if" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_what_if_par_what_if_a92278" UNIQUE ("what_if_id", "partner_id")
) /* What would be another for one partner: its tier on the last day, and all that it earned by then. */""",
        'CREATE INDEX IF NOT EXISTS "idx_what_if_par_what_if_4eb14c" ON "what_if_partner" ("what_if_id", "name_key", "id")',
        'ALTER TABLE "programme_book" ADD "verified_at" TIMESTAMP',
        'ALTER TABLE "payout" ADD "file_id" CHAR(36) REFERENCES "payment_file" ("id") ON DELETE RESTRICT',
        'ALTER TABLE "payout" ADD "details_id" CHAR(36) REFERENCES "payout_details" ("id") ON DELETE SET NULL',
        'ALTER TABLE "payout" ADD "sent_to" TEXT',
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
        """CREATE TABLE IF NOT EXISTS "what_if" (
    "id" UUID NOT NULL PRIMARY KEY,
    "document" TEXT NOT NULL,
    "starts_on" DATE NOT NULL,
    "until" DATE NOT NULL,
    "chosen" JSONB,
    "asked_at" TIMESTAMPTZ NOT NULL,
    "asked_by_name" VARCHAR(200) NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "moves" JSONB NOT NULL,
    "version_id" UUID NOT NULL REFERENCES "programme_version" ("id") ON DELETE CASCADE
)""",
        'CREATE INDEX IF NOT EXISTS "idx_what_if_version_e3345a" ON "what_if" ("version_id", "asked_at")',
        'CREATE INDEX IF NOT EXISTS "idx_what_if_finishe_234450" ON "what_if" ("finished_at")',
        'COMMENT ON TABLE "what_if" IS \'A version of the programme tried as if it had been in force from `starts_on` through `until`.\'',
        """CREATE TABLE IF NOT EXISTS "what_if_partner" (
    "id" UUID NOT NULL PRIMARY KEY,
    "name_key" VARCHAR(255) NOT NULL,
    "tier_before" VARCHAR(40) NOT NULL,
    "tier_after" VARCHAR(40) NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "differs" BOOL NOT NULL,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT,
    "what_if_id" UUID NOT NULL REFERENCES "what_if" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_what_if_par_what_if_a92278" UNIQUE ("what_if_id", "partner_id")
)""",
        'CREATE INDEX IF NOT EXISTS "idx_what_if_par_what_if_4eb14c" ON "what_if_partner" ("what_if_id", "name_key", "id")',
        'COMMENT ON TABLE "what_if_partner" IS \'What would be another for one partner: its tier on the last day, and all that it earned by then.\'',
        'ALTER TABLE "programme_book" ADD "verified_at" TIMESTAMPTZ',
        'ALTER TABLE "payout" ADD "file_id" UUID',
        'ALTER TABLE "payout" ADD "details_id" UUID',
        'ALTER TABLE "payout" ADD "sent_to" TEXT',
        'ALTER TABLE "payout" ADD CONSTRAINT "fk_payout_payment__51fc35ae" FOREIGN KEY ("file_id") REFERENCES "payment_file" ("id") ON DELETE RESTRICT',
        'ALTER TABLE "payout" ADD CONSTRAINT "fk_payout_payout_d_dcb7e69f" FOREIGN KEY ("details_id") REFERENCES "payout_details" ("id") ON DELETE SET NULL',
        'CREATE INDEX IF NOT EXISTS "idx_payout_file_id_c94924" ON "payout" ("file_id")',
    ],
}

DOWN = {
    "sqlite": [
        'DROP INDEX IF EXISTS "idx_payout_file_id_c94924"',
        'ALTER TABLE "programme_book" DROP COLUMN "verified_at"',
        'ALTER TABLE "payout" DROP COLUMN "file_id"',
        'ALTER TABLE "payout" DROP COLUMN "details_id"',
        'ALTER TABLE "payout" DROP COLUMN "sent_to"',
        'DROP TABLE IF EXISTS "payout_check"',
        'DROP TABLE IF EXISTS "payment_file"',
        'DROP TABLE IF EXISTS "what_if_partner"',
        'DROP TABLE IF EXISTS "what_if"',
        'DROP TABLE IF EXISTS "payout_details"',
    ],
    "postgres": [
        'DROP INDEX IF EXISTS "idx_payout_file_id_c94924"',
        'ALTER TABLE "payout" DROP CONSTRAINT IF EXISTS "fk_payout_payout_d_dcb7e69f"',
        'ALTER TABLE "payout" DROP CONSTRAINT IF EXISTS "fk_payout_payment__51fc35ae"',
        'ALTER TABLE "programme_book" DROP COLUMN "verified_at"',
        'ALTER TABLE "payout" DROP COLUMN "file_id"',
        'ALTER TABLE "payout" DROP COLUMN "details_id"',
        'ALTER TABLE "payout" DROP COLUMN "sent_to"',
        'DROP TABLE IF EXISTS "payout_check"',
        'DROP TABLE IF EXISTS "payment_file"',
        'DROP TABLE IF EXISTS "what_if_partner"',
        'DROP TABLE IF EXISTS "what_if"',
        'DROP TABLE IF EXISTS "payout_details"',
    ],
}


async def upgrade(db):
    return await run(db, UP)


async def downgrade(db):
    return await run(db, DOWN)


MODELS_STATE = (
    "eJztvXtz6ji6L/xVVPmnu6vYeVeua0361KkihLWa6QRyCOnu2TtTILAInhiJbZvQmct3fy"
    "X5fsUyNhgtVU31rNh6JPPT7bk//zpZEdOGxmn3HWH75Ab86wTDJaL/iL5ogRO4WgWP2QMb"
    "Tg3eEq413R4jv+HUsk04Y73NoWEh+khD1szUV7ZOMCP4fUGApmtgs4A2sAn9f322ACbZtO"
    "g/ET4FfdqZCWYLiF+R1gKY/6khA9lIA1M0JyYCum0Bkz7ArFeAsGadstE1MqPD6/i1zoFe"
    "8AuerKBpY2SOdW0C+gQjsNHtBYAYTOBsRtbY5m90C0CKw8wGZA7sBQLuyxvAxvqg/b1COj"
    "ZwewMWQhYdsgUsQv8PaIT+iYkN2LQw+hds2XA+B8TkvdmEGKxnNr4zwPIU/M4/BES+kPZF"
    "P8VmQLiPf6BfZlC6UzDBCGmW+60rZC51y2K/lbc2EdQonKwDG77Rr5miD4I1PjpFkvZizc"
    "iK9aJBG07Aghia5SJOm1gUN4Rn9LvZL7BaAFpgZUAdg3dorJEzaWus/+8ajW3yiiiNSafu"
    "f/5OH+tYQ38ii/35r5O5jmjH7N8nwe/i642vOvpvRoL+XJmIf73l9eIuaLw2DLZqP1Z80Z"
    "7wxnSh8j/+0wKREWaGjvgEsmb1DxcsmD2NV0WfrOHqbcy7jZwcznfz52OP9vm5d/eVt2R7"
    "dDqeEWO9xEHr1Ye9INhvvl7r2imjYe9eEUUD0h0ZOlHYp7nnj/fIWUT0gW2ukb96tOCBhu"
    "ZwbbBz6eT/zNd4xveze8y9IRMj41Snmxujzf91vzJEMR73B6PxU3c0Hp8kTjQXqPDZ4z6a"
    "UVQpYjq2Gbj/+o/Tb4ANf3rCBuj80h7+eHH9E0eDWParyV9y5E7+wwnp/hoHsxgA7kxnFP"
    "A7CpitL1E66A5FDHTNJTn1/lEGfO9BgH5wCXhgenDtF+BR76H7NGo/PLLul5b1vwbHqT3q"
    "sjfn/OlH7OmPznwQep85d53fCfi9N/oFsD/Bfw/63fis+e1G/812H70jbTLGZDOGWhgT77"
    "H3iG9Ub1rfKIbJie0soJk+qV772LRSeI5wIk+W8M+xQW9He0H/vL7Mmdjf2kO+ea4vY5PV"
    "d9+c81f/iYAbPWSLHlZRqh0OLfdIagrau5xLAaaRW7MopNGrViEaQTTKGBSFNMZOKExjmN"
    "rEHIserlEqCY/Ys+sCR+xZ/D4Mjlj2Kg1o0aUb0KiFm4Yn/0t44XpUEi7c80+fCqxc2ipz"
    "6fJ3Uay5RCwCs09QCuGGrdcowJdF8L3MhvcygS6TZJLg/vVp0E8H12sfF1j0mQ3+DQzdsu"
    "taxSFJcbrWDVvH1ikb9hASIsMnIrt4EP/40P4jjn7nfnAbP1NYB7d0KpjkPn8LiZLswRTO"
    "3jbQ1MaJN+ScZLVNvlqeL+NPIGYaLvcX/6flqxYfHWZ6BA3j4yRF9Rh538rTQHpsue033a"
    "qDbIfUYFNC3oCOwVx/XVOobrjKz+FLmcLKVXa5XJXl6PkcVSJr6GjwlrQxU6Cxbog5Q0ll"
    "5F5G3K5Jy1TbHFgiKqHGaeiNna2o0fG7zgBI4Hurv/awnaEgC4hi8Oq4tnPvU103yyv7gv"
    "/6y/n5xcXn808X11+uLj9/vvry6Qttyz83+epzzmTc9r71+qPo2ccexIR9hJkOe0xPBP0d"
    "8m8WmoJ0ejUb5WaDfpNzfhefAJ9EYb4D5mP050o3Rc+fBKmag5KnEPxgHyV28vg0CvWyqF"
    "v2WFunyMz5uAdUCvlyyM8gniHDED1vImQK+3LYc04FjdcWMlPUGHnwxynVDJSbgQWCGhff"
    "xOCPkCnsS65+wxjvsANSqNVMlJ+JkjshQarmoOQ97OiVBG/hgEjhXnLtm7MFPUQE2Z8wlU"
    "K+HPJrbOj4TRT5MJVCvjjyO5kTEvrn5JwNMBoR+h8+az3m/0oFhJRJipoNjlXlHDwNxjfh"
    "xlfYxzTu9Pc7/srsVaf91GnfdR3fzIqMNCbR1jM720gTft/KNdI4LQWNNA4R81X2jCGB2a"
    "QFEJwtAKHLoQUWZMO9t+kv+fAsLRag/Ns7c+FONcdU2fcuhhcXGEHDS4RKGV6U4aUh14Ey"
    "vDR1NpThRRlevsc5UIYXZXj5npBXhpfDYa8ML4eeAWV4OeDqV4aXBs2EMrwcrzLU0e7srg"
    "wN+jlGNdB2ZWhEC1a3MrTt6AnvOD4JVWjobWuLIvTVhMslGnuBei6/u10hOmJpFXhuBYg9"
    "rSVA0MRI4+kdCJgiYBDyRv9mjV4pdLQzkyzBhA4yJngCCE4qQyvsVzCXg0NdTyKCA0dPNn"
    "JHVaxYdacvAS9LP5ARy+NT5KUfqOuCOQzALJ1AdXeDu0B3vhvaQT/HuJK33g3RjVz73WDT"
    "r56u3R+TvBxCr4veDjGSrbfDV3YeQ7AkPDSI4FbiSOfphFxb15yYLN2PY826Ycf6ku59nk"
    "mIEQG2F1s8DgmjDbJsJx3QArIMQK/rlEtk/8On3DXxZDqWzvbA3/OuoFi+nYBcZceRITuO"
    "swJSb6jsBDk+kcqR0+gcOXSn6ikmrfzJ9YkqmNyGRW7LNLd+RsHo3GbH4PsEKstBsSwHuk"
    "V7w6k2YUIMBHHGpRQii0E9pXRHiHWeqmcwuI/smNteTPHTf3647Q5/POPI00a6nWkbaJY8"
    "2lzQBbKiNC1s/WhBTUinBSTOr8RE+iv+FX3UL3M2A9hdpM4hvRKHvc7oJG0BVwDuDp6vRw"
    "Juju9rAO5hspnQG/PtJEXw589bxST+qdd2q6j/C9nQVyEJ+geLCms6Tx9i68w7lSURYRpc"
    "Cjv9w0Q85wjSTkGP5TOm5LoFDDJjGt3pB5XUCfdwZY2sm6gUzkV17g3rjpUU/Q//OYJqZ8"
    "rCuEp35zvG9sIk69dFPTJ/0+6oJqjvqvbwtTJ8jbYwsumuRnWysR7WR8vGWhuEVmmm/Tyo"
    "A6I9Qu0/OVqsY6dTAvNsO0uSckd7y/FoOlxzS0SXgGlvSNAfJUSkXCDKuaFo+iuyhJQ4Ac"
    "X+tDgndWm0685iTXkknXamjcVTwMdIlSq0aapQFVbZcNGykuSXOpdVMnNf6g7iRYRHPwmm"
    "R1PMXjzhpq4Jt9fCoAyNTYjGwiEhl9+cnJSbxccpGAUWWSaWRa2yTo0ZFJICGXWGqXgfI/"
    "NKPRayx9OPCUDLlf1x4zTzYKMNzbWBmD16TQfS7VP6XesVFVmRxg/HyY1XwIcPuIHMHcrQ"
    "gEE3gFc5yC938wHmdJXvXtPGNz8qK7SyQldzOzdU5Xe013OYDaPHkwiL6zaX0Ep5VchKeZ"
    "VjpbxKWimd41sE4IBCQoxrsQRbdqpKJzslu0/QjJzsbLyjzskemYww/yF8Z8SJlWTX5Kuj"
    "aaaB5k6tgE8AY/0FEQ2RKDjzvQGUwbpirUJ86VaArKc4kBTW0G5tlBPAo6dWyKynHGvRKq"
    "bbESiuPMCIqytajpqCJbACazqbJi8dMlmzYsBMpYLDpY9vWPFgXwfTYtWF2YPAc59RWIQ9"
    "3CzI0q0m7AUoII2OlVTyHOxLmNLnCTKljqM74nqi1QphHsnGaiRzD4Q3tLKZs8HE80uY7K"
    "644duwxQus7qK3ya0PvGPfSifUFJ3QOg3xbKl2nQp5SZH2oDr5PQi03kZMgtvF62XiFo3y"
    "gi5tk5UHJ38d9PrduxvwD6JjpL1gKkYO2sO7Xv8b85eaEnqX0Sl4wcNuv/t7+/4GmPS7N9"
    "B4wZ1fnof9G3rgrk16UD62/8ZpnIRHL/i+/fjE+jXgymL9PnXbo6cbYCFoWy/4+an9rXsD"
    "1ha9/14wvWvb9+Nu/44RuOmq6K+kVFTU5b3MDMJ7uRt0nh+6fdYTXR5rFiFGe3tq39POLH"
    "pU8+9gDfiHsNfsy78+9+/Yh9Ndz/qkc/2te9vu/Mo+HpqviF3a9Hl3OOp97XWoOEdfINPW"
    "5/qMTlDkzXjYfRj8xj8paDE20ZK8s+976DKHjKdfeo83YImWUypCL/RV+Ln3M4O33m99bA"
    "9H/e6QjvC1OxyyNt6dQL8cmSZr47xzpoE9Y/MwGjx3fqG4kfVswRBr9x4YYFBf0j6Hg689"
    "Bg7lAeY6w2fUo0PQxXDDDRtjC1GE2h36J3TC+8V3XaFNl7PnEvU+VRlyGTUUjHkroYcKka"
    "kJbvQEMx5dSPfrEzRD93v09TgbFCN0PJre4wkRkgbThukEm4lr9SrBQ0RfHSm2hYKvDqwa"
    "/I1KDxlJQhJtWsXUg++h5gWS6rvNmQ6N+UK9UzmG8Igdr0MALQB9QY05QGkmnNuAB867Kr"
    "fVekov+gXS/HrFvA4xeCVES8u2v59BRZV3Xn8up0o3kElXnFKvyaBe4/+fgDxbv+a1l87v"
    "/KyQgu0sR8F2llSwhc6cogCHSKTD+LIIxJfZCF+muOTwsyiBb3bIT0DxPYf6eDdIErkRPa"
    "Yzgk5CNE3W+lain+j+McoXW331xP2g/81rHpdlY6Czq7qUv1KUUqmKGq0q8iZLzB0zSiXF"
    "/tqDBSvOm4psqjit8gFs8q4KZktsX8XppGOqKttXArF0Ya9+aI/1eVrQsEv59dchMrLKUr"
    "ki1O+0l978CI+4LJ3Lf+rUkmTFw4kEwhUPgGsD5sbuqST8Hm7ArUnwPynBk268My+kb8TQ"
    "WuCRzTVeL1l0GiNgRuAVYp5NyIlO85QaLWAhhJlvETQM5qcELP0VU7I0xcghPmGHaoVKjV"
    "HmTjpaNUaD/ISqF7FNiN+S0D4t6ZbJTArh0VSTEeKw8DopIS7OP1/7SSDYH3lpH54e2vf3"
    "wqUuIoUtUuKVd7xjY9HS6qLdftHS9Y1Mlmgj5bL13+VfuJ4dK9x665X7RJaIRW+zG2lD1i"
    "yQWn9DzC93gaDplJQI7AOOml+3ACZ+ti/QJ74z8Iz2ZrHLM63Cb71DCVoallBDrjCmYrrV"
    "zaw0IAU0INO1pWO6RUQwDtMonIvhzA84U0j1ECKREeUiGGcjHMcXLWFakvqcROYegYzYXh"
    "XJgkVbZeN7lciDRa9m5pEugnGIRDq92dmnohbfXJNv4qAIMTEi2ugQmbLvNE4TLSDG1eof"
    "5fr9ZSfDKiSOFFT8YUDMV4h1i0uWTmonC5nvrD6RobPolBuP84c8izFLp/mGEMut0AK/DH"
    "ljfcY1du+6xp/SeWDlk00rRctX/3iC8giDePyGPioQSGLBijMTwcCgq4QdSYQdy1i/ityv"
    "Xnvp1JDVZ/FUcmS98k34rIti7LlOp0LskcgI89VVISb8KocJv0qcImE60Bnc31OWBrycdF"
    "5OYhPyRkFIX/Dbg3M92ibPyslTd/hbr9MdPw4Hv/XuusMb7/4ee/c3D2ft97v3Yzd8lMe0"
    "Yno/jEOczOGDOo9FN3DS6+5HtqpYN8CEnn8SLHT+h2n2iPDzqLMfiKu/YWdr00R4JraMQz"
    "R7RLn7PNwPyhcFQL7IxPgiDvEGTS3dFlrHIRLpVDA1ZWmE9jpDHb795gyo94g2FcP1dySI"
    "+cljt+9kslgh7KSxaHdGvd+6PNsB7e8FPz0/PboZGay1tXJTMdx1O/dOWgwNUbkaI63MLX"
    "pWTHmWozpLn7gy2RzDhMqLs2m6s5Q5FswFHKUqtTEbNqf7yAisv9KtPV6vRPMCx+jkg7ue"
    "a8eHTdiSlUIqIeh1mLRM9L9rnR5PYwvRwbUxS7pBUgLsc6tuZXeiqnAJVOFideLQkgiCH6"
    "JSaIvUl1uQjTUmzIoxdo0jgshn9KBmQWAWomYcEZ41Sqksvo3jWks57nopVrkJL7kdBbx1"
    "20FPxzv5SW/deBZn5dO8DaVYfuNdAUtkVj4unrLYwiJvaOf9t9JHrBtJIWIuE/RHW567wU"
    "5YPTm9SA4VFdKoiLYrVLSX55WkSFk2nM93xMfrQsajHGJofFi7HuHPlkyJ36LsdKYgI4BP"
    "h3ci6xpyIBrrS/ZrK0Gqx7uSFS8v2R1Pr7ErT+D0dce6khUvhF/hK1ruvg27fkeyQkU5cy"
    "poQmMMsbXZXZRxe2vzzmTFjHNR+s4MJ+2lJ61crON33YYV6BB6fkdSQ4XGho7fqsAK3etO"
    "3LqMWHk1FXYEauh2IytMK8Kaj+m9Zepo1zOd99X1HP1khGtmIMh62ZkVdbqRFaZKlpPUC2"
    "lJsL0YW+vljiA9sH6e1ktZcVrBD7LeWQ3MO5EbovFsgWa7sgUOUB3Wk+RoaciG+q7MgQPX"
    "XdCVjICxUly7CjC0C0l1eG5CQC9Ao5LEgPKVwBVLWxQybUHDSPHm8yAdYDQi9D/FLadefx"
    "KuRBYdXAVUt24/kkAkGHLuG0JTYs7DRtKcoHPHgAZX+tj2WxdJO4lmJrJ56QrXCG61wGS1"
    "sscv6/NP59eTU9Czma+75VTFcMYBP07WFjInP/GyuKzsLbAJMeIVc/lfJtHWM9stn8uyXE"
    "11w6CgpmagPOzXqGSUxxMFrkKV63W11vRXN5VeUYQDChVpH8M3GQe40NPqQmSD67WXcPme"
    "FQlkPcuOZD1LhLLq1tg91lNYky2O0iFC5aUr4is9I6s0iS27eGdAsf/qnfXzhGlw11KnU7"
    "lHl5mKo3CPjii3/1zx+BnxaY5Sqmlu9DSb6J2Kb2V2c5RSReg2eZYNaNljKrOWmec4rZrp"
    "Js+0qvhclSog4hPGlDiimEaoFKZRTJkCTRDQEIlCM7cm+dqqpCC5XE7prVjF7NByipTL7r"
    "SfOu277knasVoBqN9zlfd0aJ1zsgpog54khTZypaRDmx3RKmSdFDQoPUDdyLQoBS9bBUxK"
    "LFuGoE2JYmug/6Ib2jPo8CzDG4RtQNY2KwXGOr1hBVAs+pYZaSxrQ0ytxR79g+g4bLihj1"
    "iuQgQgfaxpLHtvqu1oP6MKZjcOX5Jrk14bSGUhlsL+5M1mAvW8Kpk+iYxq/MpzlSkTVK0m"
    "qGMoBrKvHIm1lAJRNSqEDuOj0+0olfx3Mc0l9bRKRXsk88szKgjqvsI0SvnVEFXiER2Cx6"
    "JLbCik1SoTM1KqCGNaNK9KM3f9VkzDZ56oriuR6cdNpz2uJlb90emtcMj6kcxArXWXH6Fl"
    "sboyqWXOnFetAurBVahtAd0gbQpWUDcd5RxzwHb6+cECGuJ1xZjvt6uYA87Hm4DVH7N+dp"
    "rzLwFv9Da3gG5bYLWeGvoMLKAxT1ML1j9gSY2gUgPKoAZUbujhWp+FNIC5lT4T9VJMpCFs"
    "69BIZSkzy2Yl6KRTCJ5dFsP7Mg9w72Va8Sz+Mrd6lnMSphc0G9HjKksNHqaSYiPkicPdP0"
    "YRSTjh8+tLw/eD/jevedwROJkHf8zzZKXwTfprD2dAH6WLQa/Xl0XqU1074pV9wX/95fz8"
    "4uLz+aeL6y9Xl58/X3359IW25Z+bfPU5zx++9415tkfwT03Cbn1QSSDlPNoWXRDQqeACge"
    "ACpUqXXAendKxyz++MSkuMcykXpxInVpu50ZOtFMBKAXxoZeVWBfBh/PKiiso01Vtck7ld"
    "ARfVpBZVxE1NsqEYgc2CWJ5ODCygBV71d4QdzZfvHwexxp84xZuAU7wJYGKDD2TznAy6Rf"
    "+cEu3jBwu4Ce/TtHF7GlUlcmjWcdbK0aApL69avbyU6CQ5t6W8kL6LaQ7c8AVZ6wSh8ldR"
    "/ipKXDkycSX9KKgA2Egw0FFu/63gJk7AJkmEQyrcvCPzo0M0dJIiEEbetwrIg6ZLQHFxKQ"
    "pIg6yt4yHB1otmAR3zLHxJ8YvQ1dTi76gMx0U3g54HQLfTxL2quk2R5yKhVa5E8Hcl5Ckh"
    "r5kXgRLzmsXQHB3/ryxk0s+vkkJ2u4CUFCKn0cQrfZvCHYeq4m5ljK1QWwEDCWdfGUPKDC"
    "xIoyzsKRhg44MzsQ6XwnJJM8/gGSFvOmJWCYvytEjLs4Ds2q0ycTTr8Gk29yu1iUNlQP0u"
    "OCQLIVxijkNkaoIbPcHKkvVdTDNPq1RmJ0cI1SQ3epJdNleE5wmRyJdgpo4SHW5aMhGMQy"
    "TSYVw9Y6mS9yprewPhVHqufVrbVarZKlLNDilHMex1RgfTIXKH6g4PfUzTI4Zet4roEh1n"
    "6yCWcrtG8ReyAWRuIwwsskQEI8CqVWs8HSntjZnGIbeH6wbSbphvNIAz3n/L+cO5unkjZu"
    "AH0DCSCsZaRnnBL3hAu6IMGjfRIzhbsMQKN1w9qWtMNcksiWBukiVXYNKXLfoFbtKFDQFz"
    "3bRs/i20b5ub+8ESIZt9EHG6zrb0u6HCG7r8KbuprPxN1XOmBoJnM6MyRYDXzYq6az+Bbr"
    "7EHFApcbnR4jI/GJOzmxnI77eXJob//Ozy8+WXi+tLP3Tff5IXse/Eiic44sMxGc+rLP6C"
    "vinMWqxXxZiK33mKc2iBjanb7NYnThAV6+S/1it2Wy9PwYg+MXT8xi5b9pY5RNL/vCEryH"
    "juGBtb/GZOshU1jqMMmcdzwStDZq2X/HRt6VhQoxemkZCTqkVx+kZ/WjrGXbxeJqT5KNPq"
    "0jYZ65On7vC3Xqc7fhwOfuvddYc3wEImS3Y3ZjYUXUPmC6bo9Pvd+/FjezjqsyazBcT0aB"
    "qHFB7is1VosnLmKmHbZ6KpKSRWhEiaPEllN0QRhLMBjuOr8tfVe9QcQ5GF/SGsyiwo2Vi5"
    "hahpVgEO39/8KmN67dZfZaqswlRJPwH0n+/vD2aq5GUE0pSIXn2BbB2iX8qgSISDnwh9iZ"
    "ZT+u+FvvLMcS48p2DC6iLyE3YC+vTNDW3xrtPV0OKJmOBshlb0L56RKaE1rGeIbcHAoamN"
    "mwojidijS8Akxm6lGdlZl9m7+4vci0plf5dEH8oXTQLyYookj7bJct7J4HeuGiIbzFRG7b"
    "uHXv8GQG2pY/bXb72nwZD9/a5bhL4fdtt340H//m83wESQHoPY+CijRqq+lKS//4R0q1Eq"
    "6Rwma1F4RE86EU4+SqmktUZz8/6dLTrLEUIlsTV5jjVEGUj9vWRsXZJazXaTZ9uAlj0uGW"
    "MXp1Uz3eSZXtLZopJJCU/8JKXSyETZH8bVj6doTsydBINQF6XYzv1gK414cGDd5BExqirS"
    "pyG6XhXps0ukTxCOcuhQn2NFdsdYn0RB2CBJ5461YCVMaBpZpK8mZM13wugb60OixRkNi5"
    "7NkGWNTUQ/2doVqTbvbOj0JSti9NJhiaUqgmzo9CY5ZtUUri5csfooMTLRHJkm/axdF5TT"
    "jUQHep324xGxU2NQ+PNWgQgU22soYkOGa3vBCu7OIEvnTMc4BRP6u+e6uYzadm1WqmdmIi"
    "eexFpQ4dEp9YOJky+aB4jw1HhThLBbGWibfXlPw6tglWYJSK0c46wzzUnQsysTBxRNNspW"
    "orOsoyqxowW20SrluM8pShwhkyaecc81iZUXtORK+/BlJjrLcVplnmnyTDdHb3rQYMsKta"
    "YifpzbNKwDjEaE/qdm/WoToK84X/hOQg3HMUWo8fDdJtSIyTOngAe883KkTo3SJfwAGgFz"
    "YhhkYzmJbibcIXfCctdYLTChcoJGzDEz3024RDHRrTH9PcaHZU+yhZeaxlKSSrMOpTxJRQ"
    "VhqiDM/SFcRxAmB2ycmv/JM5qlgzyuNAlUg7JDVARz7DAJ04HO4P6eMqzg5aTzcpLwaHCq"
    "aI8X0FqILP0EoXJ7LnLEGBC/rinrIgJ1mGaPKDuW0fpxrt5Nh8mm/yRYCOQwzR5Bfh519o"
    "Ny9VloKLsoxo74BHvE16KMLlruCeIiCGcDHMfXoiMbiF18aXYxQll6iDP001HKGNxTSloX"
    "3t49ul+W+nYwuI9obW57cTX088Ntl54iHH3aSLcz9KMhgSl9aW/3y4x10WS/zKgn5tdev9"
    "3vdGnfOma/7AU/PT8+DoajG2CtV0yAesGPw8G3YfvhgbZameTVhEtnSx/+0A8EW8HdEiXc"
    "42bxnxztbqG839ipzzt26vMKQp9Kr2ZAYAaYg7TFNHA2xU/0nkgSK+wFsFf1xMpMwNHZWd"
    "zLYVzO+T+dWoXD5Dqtx0BL4q0SlbRiNpb0dbaDv3UVPtbtlS6zi/VBfNEbetTnI8W0hRmC"
    "rABMj04v0oJEBUfaybgal+FHpzfZPYdnrPrIx5i5ZO7sPuz01aFdyYqX5eUR2gmpUDVtGU"
    "EKclDtipOXZUtGlNxyQDzIe/fgGdZVQR+YY+QUEH6Fr2iJdo7I6vodSYqUipfZjhHPgMQR"
    "2BGmnt+RpKvJyRU1ZsVGqoAK3dOOJIXKXGNrDFe8eHKKhkOMT/8ga3u4lnVVcag0Kn5jhd"
    "NOEWthbYOdFg7iknnOtNsh9YLXJEJTwPv1gWhr/vsS/q/um1auB6xJG83s8TJoW8QTFpo2"
    "C4aDwKV3ijlC7BWM5H6qC/ieUi5KmDo1p6v33Y7KyzLWr6r2Y2N9WPn0JCDPdhrx2kvoYX"
    "lZxAZ+mW0Dv0zYwJWDsA/ulyLgfskG90sCXBPZulnK3BelVFFVTbb2RS+TohdDlErlpNpS"
    "f8BBqwqzXtDTcQK7PX9SZGXtYM/DCGm7mqk4Y9hHjnwoCeDRC5T+NnpQT1PiExRQKdrfah"
    "S/gXAiC1R15m0JLa5MQc9bekWFvTH2CLZKfCMunwGHDmgEWbz8xoaYb2Cj01leM/GNMPHM"
    "yZFieaJdUv7bsa9UadD9Qc556e7nlBIfSiJsikQYmbCiuEeIFL8VlwP9ZS8AaYRIQZrPwg"
    "Y6sh05WOnuvjgDG9mp6eH/yaWrgN0ObGS/CgsGdXIojwbEabwJf16IK1l5LbeyI7/H1MXW"
    "esreTykrYZMkx7G9uVIxHztDoVTMSsV8nCrmFTJ1knJcFAs8DKibDPbJw6A/+oUVd1gSbC"
    "+Mjxf8t257yB58IGg2pdSD0vZ/H9p+fYbGSx2nhi7mJKOMEZZKR9mweT1MQsrZ2jQRnqUo"
    "XLPvlDBNg8OrS14rFwWOsovMk+wicacog5YyaDVIbK3MoFWpCeL4Do1CZpoNxHYF9iy5QV"
    "Lu1MqdunKoVE2LLJRq1Ty612ea8jG4WbfqH4upHgcYsQoSBismwXRnZM6zszr5f27ACn6Y"
    "hCHDxLwWMAmriUkRo/9EM3Ot2/Tfp2CyWKMJ0C3HuGnAGe2TCsavvCvaMTTI6xr9YAHKm5"
    "G1abWcPK9nSdXm4T9H5ZJtFsfaaqyStEEJOGVTkTYI2uoVpPqMpMTcZEPrtd9jxsEp+bOu"
    "k6DuhUvP/iS4T0toGJl6MJdkf+VYzurC1tF+XZx/vvb1XeyPPA3X00P7/t5RaSWUAyrFSj"
    "Wx+NyKX4nfqkQ6laiCz4A75wpxze0ywrNvNdFRgmQi9jurwWjI+5IVqcMoi44Xqv1ri44S"
    "q/2ri44SJgRNzFJkcdeBnbkC2sfTeikp57RB0wUhu+68351eZFpPZTMUUDEox4xSPEWBq4"
    "gcef1JuPaIrs3GM0N30xTtitiAdtfxe5MQL4S1FdGrAasb6ksSqASNAN9MiFNNAM6LVp4B"
    "gEoLyLLGr37LAhkwLJbmDThZ41iJad4FsAkgTCPvOhr/OAlygE1+AsRkDegR4CS/cPYKJf"
    "5x4vxz8lMLsIK3FC/WlvagGzxSitGnJdLY/0e84BdMFxvSAEfLYp/wAaAFFrplE/PjBtDR"
    "NLeqtm6BzQJhYFFa9kU2vVRY/Wy4oTS071f4Tj8TYLThH6zjwABR0LTwr5NgeZxwNFwXA+"
    "8j2L+d38XjwdibP1emlxDR7dBdMe4C9bYW7+ZPuhD4H3zrhgYLOg2PVuEAwaRVOYiyxTTG"
    "FqO7PkEibqY+kUof32gXU35qik6uT6Tch5s8t+GrRWR6w3Rqhps8w6/6O8Kp/nPZRscwTZ"
    "MjMUraHWupixjhoYqyHhEiVVIjVmo1zjQWRTVBqJCNFeYLCRdFQQ3TKG/6fG96y0ubvqMv"
    "vWzp11sxT/rwmsrwo08esRXgKpsqLo5r5FopACyK5GTfEVwZE7zHAU7cMI3KXtDmqrMhop"
    "BaqWrEaINWAXWiGWq7XaGIAdTedYuYAFpvFpizf/jqPE9N1+IJkuifJoIWwadgoqGZ7qnb"
    "+gSjG6Zf20DdtlL0hfWMsYOWLui5NtVcPUNQ/HxZbke9otLINUUj5yx4EaEvoJBQ5LsqJP"
    "Jd5Yh8V0mRL7xxRJQnYTql+2y09iR04gpOcpRS6ciaPMtkbc9IVsjD9rQlIfIGB/OffOv9"
    "1u3fAK7ce8F33c59r9+9uwF0pRo6dlKWHT5tibdvxDSWUao9BkvUxRXsQWMJsbVJK02bjX"
    "JAIR3CtTAIynIm751xUH3/EbF8Si2t1NLNAvX41dLHCmwRvfRhVKYu9Cm60mBSspWkwQoo"
    "4m05J4aGzBvuJjhdW5T1ZkpLltaVpShg9cTo5AMLme/IchWYFFmb9kpZdRvqBn2KiY0sAL"
    "HmeUamqUjrHElQUeqO5U49NGcLKoV4wjFDfOyWRa/WsTE67L7G4TCZH3sd0kTsuKhGi5s/"
    "0gLi172MhJZ0BVbZfX2TUSf8lQKuFPRNUdCrNMT1ajfCmz2KsceQpULskcgI89VVEZivrr"
    "Jhdt+Fl3qYDnQG9/dUOAcvJ52Xk/iErFlkh9CS9ymkUzdVn/rEZdzGoudKnE46qGs5XRze"
    "RABmn0A+fK8uCx0rlznHymUi5y/FSGgZ+wTS4Vv9UUHHQihFYZGTO82nkA7eWo4HdkHOiC"
    "a2gkM0EqJcCOQcjBP3nW6LpVx320sH7VmhBXyWs4DPUqIZAhVGcUbCJ5EO4/Miqzd78SYO"
    "YMQ0YGObCuYC4kmMSjqQrwst5Ouchey9S5NP2Ltc+cRjhAVnJU4m3bTQ06HgAZN7wmTPDH"
    "+ZPzUR9ZqIMT1KqZztmm1Sj2g6haY5QqmmudHTHLP+CHnORkmVh0yT5/kdmZae5oOemYs3"
    "RCFNPt7zs8vPl18uri/9pLz+k7zMvMk6U1HjWFFLTZRKechsKYPkoJUEWLwMUtDTcQK7vQ"
    "xSZGXtUAbJSb6UxFwky5+fGOsoj/ut+X9DIXi7p7iNhv5Jsjqjpibms7IbTn3ahazwBNGr"
    "O4IkY6hvBClVA6nYeqKd7Lrhup7yUBKA6vRW5IdTiq+id2ht81QcY69hser0zFsQoz9tsK"
    "IMOsHAWpC1oYE3yvmfgiGCGph+AES5949IFkewWRCwgOFcjrwIkxuaTWkwmRKNktKhMyrd"
    "721oQYfGiCvrxtRtG2HloiWXixaVbhdEVOCKEKnEQ7GQMwccUR+VGJmMvll1WKHTLRkj+j"
    "Qd5v2bMA6kSev+MYoo0TwUf3xo//FTRJF2P+h/85qHUO/cD27j6hkduzG0MR6IEANBnKGd"
    "8YlimE8pVV2g+0/2i/rtYHAfQf22F4f1+eG2O/zxjE8BbaQ72oSkKix634ookKOUylDQaA"
    "Uy0vQ0CTVTfey335/y+FNdt0PFymMTLUk5k0uUUllcmrxhVExy3QYCFeu5n1jP8Mn1rlu7"
    "FytjqpGh25VEqNeuZvIxy1A3hTEtpHYam2GKAuGyTCpxglYhD0YFC6b0QXO645zcfRZgFz"
    "/S0iJgxYgFdUD85zgL3ES80oeK0pNMBaRE6D2K0LFNJMalRkiVYNdoPjV0cBY9y0IkikfN"
    "51E9486OHKpkFvA4fxpaUA3MRNJb8hLEmflI3PdFmC49aFokOYluIECc4mWssplNKLvEyq"
    "c5vVmn4PcFYfY2sF4ZBLLiaZSPshCy6P+3wla1lpOTGWjw42feHefFXgltSejCY2S6Bcw1"
    "Ts1ccqDP2CmtCdmEklf8udLpjq26jlo1vSr+sin8ZXjJFIU9TKPuwhgPyQ4OYftihEgK1l"
    "1ZFw/HjdchGi3pNc++J4H3X58G/XS8QyRxcUif2eDfwNCP2QM0DXoGRj70cZRjBwrrIA49"
    "lWvGGuUy9BlM9yrNM/AmiZWhV8DQqwL/Sp1Ax6YPCLG1gtMcpVTT3OhpXkJ7tii1m6OUyg"
    "jd5FmmonQZBe66QqccNbv7L5WRzYhml8cQY0SPZ1Zr4UNV/KeK/2ySAn3H+M86dehtJ1P1"
    "SYr63HvV2lL00G+0VWc+wAjYCENsgx9fKJjLFcQfLyc/ATLnibdXJtHWM/sUPC2giULxKl"
    "7+bSccT3Pyb+t2Uh1eywgpmu7/OXF78vNY85HoXzwr6t9zfSFqy61s6HM0+2CnJSMxdWiM"
    "Edaq1qzHfmt9v2Js6e7BUe0AdI3q72i8tpBpVd/7AkHN3xPVdm3S43FjjR2HoIpBh5Y95s"
    "Do9kctybnJin59TcnQDYjHypFIEkOPSvet0n1/V+m+gwtVZNlHqRpcTbHkpFwXyZV8nZ0q"
    "+TqRKTnJuBRc/klC+eA+O/9SAG/aKjtzofsuNXEhfZe7B1Sez0bm+VSpbetLbcs0tP8UzN"
    "0eppEO3xpO/LVJZaaZ2AoO0UgH8UUBhC8yAb6I42uQGTSEFnBAIR221Rd4VqUzVOmMoy2d"
    "AbWljsXzl0SopIO5nurkHDMx6TFMIx3K1TMSK5M4oZipnoUM5i5eLxMGr+jhEetjj7Bj99"
    "gSgP6kP+h3KdyU8gX/v+fuc/fuBtAh10h7wXf8ncbffW337tm7Ob16nAQtotNVRPDMFju/"
    "5M3VeLMQYv7SaKXbHleFDqGrnEPoKqWOTxg533Aj4teS3oPycWmyj0vE4ljmUIx00GTV8k"
    "mv/1tvxA46Hb+zMPgX/Njt3/X638btzqj3W3vUG/RvwAphja1fbkrjiRZe8GjYa9+zZahD"
    "w/1r3P3jsTdkvblmWu6cyfps/412SfuBH7Qb9vfTaHz33GVPLHusremJ22n3O917fujOGK"
    "hGyXO3+kpTKaZbkRMghVz5qTZ6/3tG3RRn/2L7P9JBo/d/dBc/Pd8+dYa9R2fXW+tp0LbE"
    "Tjwrolo8y9YtniWUixFru8gejBCq3dfo3Rd18RGc6ASx4rSaPNdmUIegqDdxiER5E+/gTc"
    "y8izYQl4uuSlKrfdbsfRbysUtOdNZOCxHlza9Uc8vmK55uFlpjHTPXyiR8udGfUUIV+SkQ"
    "+Rl3Z42inpkCNk6mMsHGgY148hZENUKjII1DmuZmLKQhSKFX92mT71PPNzsx0TmBWAGJqg"
    "qR0LKHok4KAxqhUpFtCaaFc+clVmqSUi3Y/KhBZyUmMRaPGgx6Os5Fuz1qMLJrM6IG40dt"
    "Fci63Rzlct2OarBXC0Aa2uAK2S3IJg/DHXKZQ5t+1HRt757OvB30JNFhEecKXk24XKIxet"
    "+9VOWj11v3Xd5ylZoJ5xUUiGWS3h3rSlKYlvQKMnatV+ni9MD7knUPmoj92mqQGiIvD62M"
    "SGUoqkrg9GxJlTYi6vt9kMrDRwnVP8h0R4wGK4T/SqayAjSD1q5n+NN6xf7VgZa0J/jaov"
    "tkN5SeWRd3sEhx5qOEyKLizljflSN/or30pGXGVSH0QkeSAfVlRRANAz8HCZFaEdZ8XEnl"
    "+Efel2z146NsUwUwyQyQBXeW556gXGIc00cVzq8WUiGsc7iFAUYjQv9TXIuwPl5DZTqk4l"
    "noHE1Kdio6X9OyNR/dWPObbq/kgoFLlVpGxXGIDaqoTNErxFklVH4GE+8LdG0SLpvidnMS"
    "w3X/o6u6LYlNq9J51ZjOS9VtqdhcrWIuGhpzsUrVHzwtoWFk+ot5NPtzFTuraXG7rmIX55"
    "+vfS8x9keeg9jTQ/v+PuklttGtRRLIbEd3r70q3rKDm7sqIFJmKo7OH2+2gPi13DRHKNU0"
    "N3qaVZ2Y72KaA3FPhL2OUimXRVU9QlWPaI7yrFWmekTKoVABuKESEEd5EmzFNnoSNrEyh+"
    "s1la0UDdyqtmtFl0HbrWrR0QLaAAbayQW0AAROD0k15tbWqUU0ovA7rXki/zyNZNCsFZlA"
    "pS6UQV14YI6moZfEjixNZMsUxTRCpCDNZ2gOcec2FNhqLt3k8q0AW+lckOPQRvZsE9kZ17"
    "U5m50JfJ+3szNm0HYrO/M7Z1C8AmDAJobGioIFLEsLQGZQBTP6WcyQuloZOtImwEaGYYHN"
    "grMtrIFNyBtA8zmapRQgq2+YAlXIHDy2MlDR/fdGm7H/t2Zk5bGR7JP4M+ZZxXaU4q1k4K"
    "2C9ZHAPTslaoSoydbC4paqWNr2Ynnb8xK3JxIhepuqjHnWo20y1iePw8FvvafeoO9kqwyl"
    "bn3B972v3c7fOvfdG+BndHzBz0/tb/QJ97J+wY/3bZYt04D4Bbc7ne7T0w07Ien5wlp2h0"
    "+sJTLpX38d3NI/mI8/y3z51H1iWS8tZLHcmMNRvzu88Yo3vuDB6JfucMzobwBhpyRPbxI/"
    "pA9jHfbP16IbzyeQLgHxxXUBcC/ievVQHYrrBLjeRZXA91Z/zTS+h6n2Z4Cv82RzbPB/OT"
    "+/uPh8/uni+svV5efPV18++Rb55Ks8+/xt7xuzzkemIWmu1/TX1Mx02Us7oGjyIVdydVef"
    "fZ45+CXhzfaH8Norf4gd/CFCbHDsRMnLYxai2mMSs8PAXmEOMxPNkP5eyi0hRqoM1spgLc"
    "XUqqxQjVLwqsxFNWYuUtpzmUzWPC1DtobXy9qwXb/rCe8FYnjACpkWweCNXjwY6NjSNRTX"
    "utoLFFHMnoLJK8GIMg4T+lMIMAh+ZbpXHG75g8UZ5pTAnb0MWcBsjv60kYmhIaj3db+D/T"
    "Nc3ntHQ3osmofNoLLNy6I/Dq+0BPI5VSmjZBKK/LXokEVLJ+6/aOLe8K2lbGL41ItinFlv"
    "PEwiI8xXV0VgvrrKKbJ6lVlunL3LLTeuyt3WW+7WJOXrtHm0TV71J+27h17/BvDapi/4od"
    "1vf2OWIIdfNV9w9+HxfvC3bvcGoOXKIB8IlTINVV7nmYE7ftXfUUqS0eLTE/RQapL248F7"
    "tHOkW07eedHCFhG6PaqEPV70aFXCPNW/QV5ZWZCShQIi1KpMQJP1wiFpVGSaQ2Rqfps8v0"
    "698fLBp2n0asYbPePK0lO9pcfTpwkgGiJRkZ7Kh/9QPvyeLn9HZAumfG7mct2KamivRiCl"
    "44P+8/19sdoJe87SeiRYi6X5E7R8hZJspxi+oim4s+1eKNquWEyDrSMLUDbY84JluePYn+"
    "4OpcTE0OhjYoI1NnT8hrSW62oLFgga9qIFXk1I0WsBXna9RdvZupER21DbcC/4BT8hhMH0"
    "A9hsJG8AaND+aR9YY6/eEdZo3/ScmM9PQdsGS3rGOx9E2/o0tHE4FBUTG1DCKlLg8W5cDn"
    "Rm6Mg/BCsKRY1Z0CJDhMeuZ7iYadEbr9oRaC9jZy24P4Q9cOIMdh9OmQubYi4kpv6ql1Zp"
    "BtSN1jn/3vvv9vDuBmz0f9JbhGk0e/dMnakbLBCi/yuLgcBvL7hz3+v2RzfA2c8v+Ldu/2"
    "4wvHHPs2boOPl5LCqZ+0TK87LR8nj47hCZ3zCd0rg0eYYTN2uZYzfRyR5tq5iycYJX3Emf"
    "gslcqTB6wQN62hJ61t51HwajLj2UNbQk9BvZk3Zn1Put7T7lFhnI3wy7vw1+ZU9N9E7e2J"
    "Pn/q/9we/9G8qXcteuUmdz5eFj7ryUOqLjtOqkPoZ9PE3xTMn2hYgQyecPUYcDUIrgUW5j"
    "xXpQt2STd5dujR3haryElp2mlNxmz0+Q79Gs7z85Wrs+NAyyscbR8GyRCLs0euVYITAByj"
    "BXvWEuoqYrimmESBnnVBpWZT9uPJp5IYIqqa1cSW2PFVxh47xzEVWAbcfv6CjPg63IRm5s"
    "5fVQr9dDkXDWkAcpNyqnCBMCPg/fWB/yAB0NdyK2Ptu19GOfdyLR0ZnGxDOD3Y44OefgPe"
    "1IVqwoV2TTY2xsOsV3dy7ly3srXsn3KDFT5bMr8MwKafLwu277YKUDWrwOay/SmyQXgKAb"
    "m3u8p7iwBQf/9rQNOGhbsMqA77e1YTkT3Jy5Flkie8GKoMIpWYerC9yACS8JOEZYsybM1W"
    "xi0vnaWJMWmGjwgz6bojk9T1qsH5ZZgTYEE97NJKt2wV6/gTm7jegzk2xYedaNqds2wl4e"
    "CIoZtqDjCOQSM4eSFv0cxzUOgg0x35jzHfuLdkBPz9WKedrR74BgZpDZm/PuH+vlinnasa"
    "/kVlJgb+jk0A9oO2UV/S6W5B1pTt0GzJWr7IP5x28W+mzBmnBUIP2R2akpAhfGWHph/sM5"
    "9BSbRJ4K5bTVFKet7My16ZAfQ7ba0kbHQjbHHJNjwuLobYKC+Qb89hKie1kE3ctsdN1XaZ"
    "kG6KvcRAP8CErMQn6hVo9GpjyxVdRqLWE0V3kam28lT9zjRa/gBKGyweRbDaJBHzsqCqOR"
    "JscJ71Z9YWKJRbSGnfZTp33XPVQOvMEK4b+S6UmKDOW9KiRE/cNtuD31HZURaMdcIgC6jZ"
    "Yp9UbiaehuqJBAB+CEXLhhIoWJZuZat9nfbtuUpHc1D1ZlujuvzD3fCioHnSTyicpBt88c"
    "dLZuZ+WMSsfZJ5AQ4VqcUNemUMozt7l0Dr5XhbC9ysH2Kolt5AYQEVEihEpSabSkotwZVW"
    "aMJkknDc7P/WgSOu/QaGNrk56iO9YiV1JZuW3HMGhcsAwjlSI2Tpg+o0QaSyLAiybyDk8B"
    "b7Xhpgi3ge7E8DtN6N/wlU6BmzrAkTicZNxs/WmWU/xro1splaoP8gXpxRujvqru2Mo20l"
    "jZw58iAdjDNOqaiTNoa3tGsrJcF0gREJA3Wdw46Qz6X3vDBxZlSmGc6+bSiUnt3Pf6TkDq"
    "zNApwxk/q4qJfVVnAfBOPNEAxChZkyekSfKfD1sJQ0qUVMkpjZZTVDyLisBokpxSKALjMH"
    "LK03rF/tWBFjpJEVLCr3MlFE8Um3ktC9QRspzOeY1hxzeK8faOZzD3juL2D/exa7pIL/WT"
    "NJ5U3Hl9tYHWK3ZpKNuJZPKLsp0o24lMvDO9xO11iidXTk11n0JCjKvwqFPGKWWcagYDK4"
    "XQF2WkRGY5SqmmudHTrGyQygbZJNm+wTbIZ4s+v4MfJymCvf+uVaw6MG091tzmW0X7X8iG"
    "VRn7AGtuvcv3WQRzYvKk4rT7pCC/W1cFxHb2o5QZsKlitLvkkrd5ZuTItiv8eI+iNGjZlZ"
    "zIOcZK4PF0bSnyWmbQTZxMpuCb87PLz5dfLq4v/Qgc/0leGE4yAmeBoJZxNWYCG6FRqKos"
    "eYqlUyxdWZauvaZTYur/5MkTOkRLNdokG+UyebqGsK3bHxQYrbDthrX1AuQ9FsxEGkJLVr"
    "JmhjgrtuHx7jZl4D4Ay+/NSjewEH9Ks9Tx2qY9z02ypO2QibyqM5sFfaK7HmHWG0q17ux7"
    "eMEyNm72kYoLxtBudNqPqtoiDXerv7opeIqqfQOKajS/2yHfm0r9ukgZ9uvsKuzXySLsSK"
    "P7ZUbFV1MXATlOJ6H9ohY1+2wBDTaCkCUuQiQh0mfnX4rYO8+/5BSo+BJHGpPU0hTZKPsE"
    "0hmMLgqt5IuclXyRYu2ckZUQvj6BjCu4Dos9pDzq2DOnRFG+1V+ztRRhMpmE6b+cn19cfD"
    "7/dHH95ery8+erL598qTr5Kk+8vu19YxJ2ZCaSIvcSamVqwIfIlJms0WaykKwgOMdRSjXN"
    "jZ5mZhUpY/G2VAWdo5hfm7whPBaXE+N0pdiS+LxKLSw6iPEQQ9HdFCNVO6rJO8qtPVji0I"
    "xSqllu8iwftEbQETE8AgGkIZ22AKZRKgVqvpXORasCK510mctbMSNddGGlp6Wrpe7KQNdm"
    "hWuvHCu62cVXDpzzL1TtIcXyGa0FUcTkGZShKGr5ZG0d0+OGhZLxZBZuWNn0gycPv2H2Q+"
    "Y6boVizn6wgEWHZUn8mIdakFjxFAyw8UFJLODw626ScTPd8rnv4bdbPpU9UdkTvwsRUSlN"
    "JZcalNL0+5hmlXB7T/KMSrgtV8LtQPRJy7kdEYwKM9/F+O4BDkI9mGeey9aegh5lXC00M1"
    "GIcXVaOLzNz5y1pacD85VD9F8mZYnJcgVZuxlljOiwyGS8s/9Hku3e++iK627WGZfHdTvz"
    "X8JIkyCU0HmkXq++lACXvz4N+tvd+tJCXDSd7u5/UwH7mKsipsHMIInwZh68Pz60/4gj37"
    "kf3MY3AevgNu7AM6dn1dggr2QtPhWpxGo6dpgOiqWORR1dI0QSHj61eLkGq1YQ6hCVdF6Y"
    "tSCt9C2SC+IuSy2apzFCtV/W9TgE8GzpMGQPI9quFcpT48yOczupYtLVFJNO7O0kZF6Z6I"
    "Jan8egn2Pczttzg0ZOswLanp00OLHi7ylanGR5+AKanFiF+qKmVK8MNLTeAqUKM2m6/TnK"
    "k9kMWRY3dPrZP9IMo7t1JhjgmVDT8VBRFZkpi05nsyAi3L3bXEIRqpZkkiaCFknxcsoLyf"
    "QolOhURHTyj6MExlvy3FuVerg2bW3LJDw1qpqBcmWu0WHdMSulCB+EGAjirBMzIItN8JTS"
    "STWnt4PBfWQ6b3uxCMj+88Ntd/jjGZ9H2kh3OOyUXERHVpFlT5dULWyA8sOoz1nfhvO5qK"
    "t+iEYBqhxb9unYEuTVSqziCgB+8vqRFNvwzm1UujJX5ZlWWMZXhhZQL4XCYgp6Cjn1Icmc"
    "pQdz9UK0L/qUe7+7ip8bJ4cstN32LUBMx3mHZcFk1Mx/3m0MfpxAa8x+xeSnDAehmgd9wS"
    "+4Z4MpetWxxVOZUSJbn70huwU2C322iCTEXTi1MXE86RlPdOY0x4R/2XRth78IzCBmH/Mz"
    "c2niPwAxAkSHD/fvpVtjajVmTPiZd4zYoFMeT4CMeYv9k30I/5X8k1lSNvROfyldo+Fanj"
    "ouo4eLleBxPraaWjrx5Gv0C7yeQ+NUOAKbf/+HaJV3bzl97JqTTukolY7y4BfjPopFOueu"
    "kBAYkCgBUOmBm6AHdq78FMP10xIaRmaarRBZqSRbDVMduTm2Ls4/X/tZtdgfeXm0nh7a9/"
    "cqcdau99vRqVsdhrpkIpgYrZrqRk+1Sp4l9/yGJB4BySRKtYOEcjwzK6BYjorYQiGyEUq1"
    "c5q8c0rdfioB2lHMbViRJbZ/NbV7j2iGN4sMC3YXr5cJw0nKVLsdVJI6sp7ZPbnvfh3dAA"
    "PN7Rfc/eOxN+ze3QAnF4P2gofdx/t2hz0y0cqAM/bsqfv01Bv0b4B7zdMno/bXr/RvZkN5"
    "wd+G7T7t8tWEmPXZ/9b+1n3oskeBAesFtzsd2s+N607qjvQ3f6QPx+1CPNF2AQXAWV6a7Y"
    "QSS1VWqp4FgtY4pKovDGqESrGVsdIRKl9j9Zy68q6pCVrXuisatxahUqAql6V6AS1xSVVz"
    "Q8kDZ44HGIMqCa2wa9Kz281xQrrVMym0oJS/1z79vVKuqwqAfQx6khTa6CVdAFxVWLXiwq"
    "rpPGwF+Co32wyUVWpsEYSzU2NnHBCO4F/dAVGQZWimnmD7GRHRk0TwpZ8A+s/393nezCrB"
    "RfnkDdX6fdOPokv7JMP3233bKuz/TQnGby7F9tQCGAyf2oC2PwWjBQIYbVhmc+7kvIAW86"
    "FeY8C6tX4GxNCY4zVGLIEj/ACr9dTQrQXSALdoOWWk7QX64AT0MevBVTKnJCLY69AqT2Sz"
    "BMYWyMsTCY20MM4R+jPDDS+gkMJrN8/G1v1jFDGvJXLi+Sa2+0H/m9c8nigvpqZju2mWBD"
    "w7L2FAoZIR7pCMUDlJSm5h5tfXeG6SpegcRynVNDdumhMqz8NEDvbwu25DF/wEBxl6m89B"
    "RtsV4RvJfE5ZMtuJjHMTd/M/VwiHk0aBW6faDvhxEsjcE0D5NVZqvRWJ4tMtMOGfgrTJTz"
    "wUzuEC7YVJ1q8LANO4yIN8CIsx5BWGfpyw/5v8DCYbypBOGCVnRjeUAZ3rBmVLgI5bPOQv"
    "NgA7xfnQzgv3wxnjujLJO6PjoYE/uYWHWCO38BCZv2AWTcjraQb51FkOdbAh5pvFuy0TJh"
    "jV6s1MxM6TWsIEoyMhNjGe2DIziFV5VF/QaStShUSF+MkgMrh7dTz9EA5GSyGVQojYQ1ga"
    "O2HZnkrRHhXzn4t00GTUT0bDXvue7SMdGi/46fn2qTPsPY4cD7n1NGhbYm7Ozou4s51nu7"
    "OdJ1JvQ/y6pjecyD4I0zR5KkpugOp9BvmdJYKwTyAhvOdXRepX0FbZ58tVooJFhCuIouwZ"
    "A9JB9mgU0FlAx67YMB3oDO7vqVQFXk46LyexKWFMroiiyGu/fzVRiMOZrnXD1rF1yoY9BG"
    "dTi/JIFbGstXxOVPgRUd1EKZXqpnGqm2jsI7ZLzHGITE1w4yc4Obv5aR08mlI5HUpN5lld"
    "p2R1GR1MtGS/wBROkhEh3B+kn5oPqaqj+10cQSz6bVWOl4iRqnjSJs+zid5JuXTyUUo1y0"
    "2e5YglQUguCBOqOW7yHIeMAoK2nDihCmCNqaZ1/CaIaYhEoakCLOsH1YCiuZBCJGqJxtBs"
    "WO1KKUBtRMx6fLk2oYxgtbGrKiCwxoDAzMKX4uCWL315LOBmF7/MAJdeSFUg63ZzlBfXdl"
    "SDW7sApAFrXwGwcsemJaSgAvAyLr8CYLnHK7p3O5MT3pBAVEEVk2JRxILViIViiJvISFQW"
    "QFyxq7eztLNcvf2Fv8XVG4297SZQfvgHK3Cvdv2gnfIoEEzXlo7ZCx62ANarn7k39pyYAE"
    "Hawr2/Wq6zNvOGnsHlCtLWp2BCH46hPWEJ6qBmAUw2C2SinNrFh/iS5nhSK7fjprgdKwdY"
    "5QDbXOGibgdY79wUATlMI11lki9FIP6SDfGXTIgFnWDjZNIhfXZdaDVf5yxn912aFyx7l+"
    "sFO3NTXBSdDre5dF6XF0UO7ovsg9t9lTYH9FXuFLzrlm6n3LuZXkgBgTQuSOdnl58vv1xc"
    "X/p+SP6TPGekpB8Srxu5XonAGSZRgMYBVc7DmVDL5CZgErvkNEcplTNIk2fZUQqIznBApW"
    "a3ybPLk6kI+/lEqZTNX7mlKLeU40JTuaUo94kGmZOU+4Rynzg2VIXcJ1yOqQJU5fadiHKW"
    "wvb9mL8Kz+m1Y3bfaBIxOVCPRtLDjyog4sb3O/gh0UFaa/LjKGi5Lg0uqoW8GsYaLJj9+B"
    "eyAWRuszRxgCdzY0nbDMIisQC0naRtC9qG/gI/sfB65bsc6MyLAHP3Ajpk0l2h+u5TfBD+"
    "J+wNxH7532NeCcpboCneAu66TCqR0hF3m+dpj473pEmDlqmDlJVHWXmOBtCDxbId0aYurz"
    "04hENwQ4Et7RHcaT912nddMYfg6ji8IZoj04RGGnPnv8vl68xwqwKuqsxv8xQ8Icp0TT9Y"
    "Bl3PZZRzW1Mnje47whoxf6bMGc8PrNFLgzCfUrdpyylCETwnG5zmjFrrWKmsXqzgcKAyij"
    "N9Oa6odL84Pm78H2NLd3dPnel9rfV0qdt1pRLezy/aw2+o69MZjecKVvE0m8RGMwYKr8NS"
    "/QAbSPdVXbhodIM5Un21/QaVr5SbtwyCW7D10/SX2c6ucToJvYprySvtxXAI5/JOECrEiy"
    "EeviEKOrWGSWSE+eqqCMxXVzl5dq9y8uxebfMwpheqKXTahEhknI8is5E9F/EFv0FTS7eF"
    "DpcQiXT+9LUcKu/QHuP1cprmAZANc5RKOqQviwB9mY3zZTJGhGCbSsXCl2WcTjqoa1nUx5"
    "D1f1/41pHzf0UxElrGPoF0+FZ/VGCSduVl19X02kvBT+Q5LddRVdNC0JwtxjZFV4CtjlFJ"
    "t6ivCx3K1zmHsvcuja9m77bw1c6lJzgrcTLppuXsU6F5Yc1yIoRzZoa/zJ0aX42bPPm3B9"
    "L7xHucGV+9IzhFJ0/Ptw+90ah7x0PnnT5e8HP/rjscD7u/9bq/34A1y5g+NtG7jjYvuN3p"
    "dB85gZcQ+gV3Bv1Ru8MfusuTPf1/z+373tcee/q/a2joFEz69HcWpr8h+AXfD55GN8CgM/"
    "SCh92/dp0OTPQP5NCzgIu7Yft31l63F5oJN5Sq+8djb8gaujW149aQQkus8ij/mNJcJDon"
    "Rqri7BodoxO3vQjNdIxWTXWjpzrFolTUYSqFdEfnqWY6sxb0naKsCsJWuvtvfsGOKKU0fj"
    "9VVOzYQJMl7JmTFJ1W9sqMUn3Pi1JDM10rdY5HKVVMbZMPcW+uxMylUSrpRKxa1JGbhRDE"
    "bnPpsL0qhO1VDrZXKdhGfU9EDqsYqTqtGn1a+W5AhV3zfYrv+S5/R6alpwGX7Z0fUEhTWq"
    "8yb/Koc2dR966YS6iK8o+qe31PPAFII0QKUZXaQ6X2OC40VWqP6kG1bDifC0IaplGLVKVK"
    "OVSqFL4OK4D2yevnKBfsVlzD21UloKl2yaoENAdPQOOw9RWA2vE7khPWiPxTAFhXBK0A2X"
    "bQk5zQRqX1HZL7vKFdU9Z48be/IqkS1kTrcdNvtdLyR5QBauj0JitYlo3SUkOUQeqJdiUT"
    "TPsIkWfbMCdK3t2l2wPlvZCs7cHytx9gw2PPgUf7gxWUT9It8IbJBgP4SqE4BUMEeUw7J2"
    "FJjCxeU0lbrwx9RufYAtAgOKVoU33DpIbIuz/fh2NbcHykYUtF6x5/tK5YGKOKYKwpgjG8"
    "sQQ2QIxM6eHy9Ubh/Cg7Mt/hhCzHCe1W9ju2uJqYKsfjMnN4gRAjWoAfMEOtt/IEvzs3tZ"
    "/HxmK5CoM0NgBOyTp8ld+wpDa+u2CLvtF0a7W2EXce5zlx0LuuIbrw2EvKQCIwM6C+TPIJ"
    "+xv6Bb/gSeBONgF9ylHcUArA3TZoaxss6S7kqRdZ3h7wRtc14J/Hjftg8mpCTHeHQ+oMGO"
    "6Rzi6ZEu0DYER/hPOC9c8SPS5JuYKSsbXL8aklFQ37sc5e9B3uFGMkBWPkTmyZ+BqPtsl8"
    "0kn3j1G3/8RLUvoHwwu+6z09Po+6N9758II79+3ew41zGsTPoWLBUoVCpQRKKaaHo2UHZu"
    "4/Du1AvmS1BGZme/Rl2DGL+PEdrdKyoLdX+MIRcYUM06nYm0Y7QjpTJea0HaaR4jTag9O2"
    "cjhVwSPqFFLBI4c+h1wpNsXoQ4iBIE5HOkQVg3lKyaTaO7eDwX1k29z24vzl88NtlzL7HH"
    "baSHeUSSne3djaiCXCCiikW821hOso//nqvT6VEl8p8fcM7U5KfOWgdFgHpX1YSLh3SY55"
    "xPM+KWAbsbymWw0jo6gLA/0HnC1YHSfAM8mcgj56RyaYLSCmH5+0bpSg39E+UINlYIrmdM"
    "OwNga02MqvsG8ngZMyNMhgaDi2TF4lTA0qhVc1KbyCI6XMWgmoSy2W/dzRaq1UtFbcSyex"
    "VjLDzQOC/UWb16mZrjrgXNyWo6w4zdefiulNleVGpdtphv5O6ZqUrmnP0FakazqMPuSRsF"
    "/T5TVfUtQh4detPG3IijccI7/lVmWI07VTuZCri8DcJEsw0eDHBPDcm8DhzMHEgCsLWZMb"
    "MKHMPFshxAT/H9AQJksds78mzMPSXqBlC2D0Cm39HYHNAlFaG76xyooUq6Q65SBfkBpvEg"
    "1Gd6MJ7LWJRWoyuqWeq9XWRFV51QyhdCxN0bGYTF9IF7bwbRkhU/auKA+SGjuUzd/JGzx0"
    "WYjDu8zh8C6THB4/FhPwZorvXnNpEhBXJrnL78ndHva5/oknTn7Bo/av3f74tt359ca5lc"
    "fsVmZKseGw6ynFTJMrtZqhrDLXhlAZI699k6el5FlyVrS0SF5lkUQdrvfUZB45dbg8AgkR"
    "rsdLFabchTkuqjDtLhT1T20azmIOqo6sIYJaQPE9O/b6klkSulv9NZNBiJDJpOL/y/n5xc"
    "Xn808X11+uLj9/vvryyecYkq/yWIfb3jfGPUQ2fZKdCAnDYhMQI5Qmp++e8c9MpJxTJTUz"
    "k7IM91n1lQ8zstv89WnQz4j58gji57I+s8G/gaEfcyagNFgZFBETVyLULh5V14qK06yDeK"
    "jdlJByUWMRQmVwbLTBUTleV6+IUmm2Vc7dJhnChHPuKp9rGXyuOwaC7m9MGBj9d6086yLT"
    "4NFG41m4dYE8NAjz/C7MKAlm9F9TBFZQ11r0qeYkXNks9NmCPvxgeWF0+j/rFIwWiGdtYc"
    "vVNesBA2mvyPzBAhYVUz4cm+ErQRZtmJaFZn8DCzp4xw53Prz7BweXsksUvAoNiMEQtZgM"
    "OcSCF1yYZr/mw0Zebq0cA2FoTaTy3ukAR6m+Z52U4sBqYWtDp1ZxTENESlBQPO2heFpnIV"
    "aCrdfRUS7ZAsiGdmwFDG2MaUjOwACjEaH/KYi/7xV3jHzCVvTDTFIR8HeSEDL9Dwt4Hnqy"
    "gYDr4QNlsl1WOsgV6XgJtJzHG2iFHPdagJjBc8bI34AJXHJ5a6lj1/tvMlubJsKzj0nLY9"
    "5n0EBYgybQ4IfjV5gUFg79MQUcEvF6OaVv6BQej6ti8M2VBZdS/FSCb1lcH931kQB9i6l4"
    "mppMRdmJOXSF7JTfhdtZr//N8Tuj+LOYya/PfR4xSbcQi8Kky/Zb13FEm9Ef/oocR7Svg+"
    "HXbm90w6oVzJFu+65pPBup65vG05E+tv82eKYNHR6JUna7lAohNtbo2XF7MxE7lpviyqac"
    "YpVT7BE4xSqP+Do0NsoLUDxTboijF+NS4pSKVynNq3hClMjNFaaR8Pq6KHB5XWReXRdJly"
    "oTwaUIvgGFdBHR1XusNT+AYE/Q1hI+cCwul0e7fJXDpXK4PJKJODqHS01/dSs6FT27AgoJ"
    "+ZrrywKH1/Vl5uHFXqlUwnULkpGq0kUhjRApRJWHivJQOTpEPeObAJ4hEoWm8vdRPuyNx7"
    "aQD3uSHagA2o7fkZzIRligAsCys7MCWJ/cbuQENXTBKL+/5vr95bipxRzd3ciSmKnFJfW8"
    "A4fIgHa6Ci8lpkWOKfqPoD/fA8H24mm9PElx6fPftYp49S1Za950q1df2/Oe+8ECnAzo2A"
    "mnMYm2ntk89sazzrTAG1rZTigOc45j3oM6sngbtq/dtICs3LKmWWC9+hlAMIUG25pAtziN"
    "tV7yys6GkfTqO/THFPDq86GNWKycz+N+bjF/PuW71hTfNX/mihrUfYLv2qSurLm1W3PZYZ"
    "VyheZ4K/gk0vgi7dlHwSKUsISbSJROoV8OfcdRvwz+cUo1A+VmgLH2ZfCP0in0y6HP4k/K"
    "oB+lU+iXRV8Zb6o33gQikAioESplcFAGh4MFGDsrsQpwg56OctFuxzayaRuVNOcRfiwRuz"
    "05vsnCHKHXrdzCHE5DOqzbsoAejbVlyiSX1uKKJWCu8Sl4gBoCEKONk7PGUT3RTwM2cdPV"
    "2DYyW04puuAt+/obrrTCb44yawEt1gWLa+X/wARYiE6YBrhCIkWh1pCvStWs0a+IxZ0q5V"
    "lDlWdZgZ/fWdRnZRFT3nYUQDRMojBNwXRJz7MS7rchMuV822jnWz5T048x/zsxy9nq6Did"
    "hCrpWsoQBPdz4YhOn0IJyFuKAa5TImBKejUMnb6OE9bthQD9NSUsasT9SNKsLC7h11+3uy"
    "jI5kPyn5pFMQZWuhTmwpgrgHltCmQsdbIAIVMnGhN0rFBOINeBwLNIgh+5ewCPhvyJJwXa"
    "LD5c+WcGTVNHGssjwX5+WobS+gYq4HrgjDtGTjaPsI3Vje7MzSUUbCN6qNAtVGGOn0R6VM"
    "tNYlltqiImyqpUQrJIlO5qpovRzGDZM8SgGN137ZwRPRIEIUSpaYG+MwCDw6owegHJdw2d"
    "cgxSaR6OOk7eZcPKGOITpDIp5JQz0Pc3CXOEysxAhEzB/904BEk3Aa4oXmoPxEnVNJR3y7"
    "VdzjnJ8GzPc+oTN5mzPLkbtr+OboBmwrn9gtuPj8PBbyzxKFytTPLOKm4/tnt3NzxH9Qv+"
    "2u7ds7dzqBvsXac9HPZ4zW2HA4nrqIpwUmfFkjrl5HRKGAoQtMQyOgUU0jGqF4VMMRc5pp"
    "iLpCmGH/SicqquisnQBYVs2yiVlylKWYFt+HhwPDrTsMW8tWySnOIR+jMrlCMgKXUGHdFs"
    "dv8YRSYyke7Mn8z7Qf+b1zyeAy1eudqmd5Joyt8olXL4jXGhunC+lhCJQlP5+dcOqvIJUT"
    "4hR+ATknIOVAKtipuIgete6JWt27ugv6O8s7YiHOWAIgjTTwD95/v7kwRTUA284dgHOcEN"
    "cUM7OIt5aW12dBeTMKNNxG7j5FvZDaOi5QCPBaD6Peo6CzR7O8l0q3Net7b71o1nfstiHn"
    "YWWSLm4WYQ8mYB+mCK5vQQcqKJmFubp8G84Y5wJtkwBzeAIK/Yza+VFmC1qCJZfDK87Goc"
    "bEsoUqxUnx7ztlMhSk11KJO+RNp99+5bd3jjFrd/wf3ut/ao91uXdoZe6Tn7jniRtP63Li"
    "+Qhl9RM6wDx+MotC8LQbVuQgcuetSwq/lA+VT49VQqo0qMUs1B2Tmw0Z9ClRm89vKdL/VY"
    "IJU2VWlTmwam0qbWp03ttJ867buuUqbWqkw9WKKUkLI1U5sQ0sZu1SeENMFFNAqIS/NMTq"
    "EiZxBFZ3HHp3g03Slw0/gDJ68Elf8puYUglYV+ZilNqCS/dJKWQMsGc7I2wcqAM+Q2XJAN"
    "TtM0HOYjCsT6KX1DI66XVo6+4XjE2mONf1kQQ0u7arLxDSgkRPesUAjMWU4MzFlKEAw70E"
    "yxRRyQSIjyeZE8GtlZNOL4sixZIuB67aUTSmupJcsu2ksReH0CCVdukVqM2aUYE5UYdWus"
    "09WYos0ixEAQZzAWAVUM4iklO0KM89RSg8E969n3q7ztxR0nnx9uu3RVc9RpI93O0F05XG"
    "QS6zz3VY9CiqW8b/dVx0BSxi08SqlShjXaL9ybrBJZw1JIpdhpe0gctrbYbx/PTZISvZ6/"
    "u2Kkans1enspo4BK+y2RxlXlizu0dxsztGRqo10rzFZNtGv52a6FHi0QcGea6W95pTmeG6"
    "kFyDsyWV04TylsJdXHwtQpel+l3W2odlelJxMF+0jSk21fyc2BTyUnKx31fWSJJE40yse4"
    "sQKC2SR+7/W/8XwSjP4Fb88vcUeFAdqA3lfxK+0w/qHs03EJRUyYTsmJjZYTnakqoYRJEC"
    "oVTDEVjLfdS+yrGKlKfNHkneVPVonNlUYrnd2xlt3FLs8yN1ZApnbVsewqMdE7SanScqSx"
    "e8LAxsgUqrlKYw+tCrTGz1YhlXEzUd0ejh9dVgXi8UM7XKG7Bd3kaZgBcBGdPAvu310jL5"
    "AEoWliQ6Gw/P1aLo4SIh75XglCfrS9LDDVaeF5ghyLhHGHP2/l2XUsr0WBMqyrtTlbQAuB"
    "6QeAGEDHZf8UTFxTzOQGbBZk6ZbigTYFarqmEwds0gKYTIn2war1UE79Z+bCjzXaHGGvRC"
    "oxNF7Mh3UO6BpBYGZAfZlWefVwH7LdzpRTvseiPbsySrXle1wAKh9G2cyaYjPLKhKbrYHI"
    "rBJbUu9wUOPOHvyds3NcpON7DHktSuJ7XQTe62x0r5NKndBnCWAcI1MKtCIKtNDxL6JAC5"
    "Epi0+jNWh2uQm21QQfyQQfOOtM06b2MClPVAxq3TGoJmJ40eHLrPQUYpXep+xat2CaQPfX"
    "p0E/g1eAqSKdps9s8G9g6FZtx0xIrJuudcPWsXXKhj2EOMfwiVwpieCpeJxU7K5gHcSDp6"
    "KifGHTWIRKuf03K8FSw86YWqxi7gqswGzTDno6zsW63XQT2a0NTbPezEW7vzAVlYP5ADaM"
    "jpNbNcOS0fEzr+bbM8ZBitYigSrQBhAwOrCBbnqi6QdPNjRbWzZZsnzHJqJ8h4Y0ZhegvZ"
    "v0FwD2s09BzwZL+AGmiBsOvGTKjJp3qadGt+xjSEFTBQcuUBpDW1kOlOVAWQ4KWA5iO6co"
    "zDEyCfUFe7bTSJKL/LH9t4duf8TKlHKPmhc87H597t/duDcCz0Q+/Na9bXd+vXFvBnYvxK"
    "+Zw0SclPCJVyrp5quklc1B8glWme4Pr4Y9HpPD8VRzSKissmX/OoVbVnmnNz9JEWzdN608"
    "oXZD24z1eTGBtg3ekckkNjdvLliZ5NWEyyUVEVldc0AlTn3OnN0WkAmPzPENsxI/MwRYbi"
    "Aw4RH2LNZ5QulNsn5dgAnd4roxSXPGq3k0QTHW/RpX/wOtNyfYrkJnu7mOdWuxe7dKRG6K"
    "iEzHXTNOOwl7do7AME2TxYlKmJk6sgT62z6dp8yQmcNE33UWBn5CikDnE3zXsM0WxEIpSy"
    "7b1h1Q7GTtbhiDu3eztncRp67YHOVAiE5JkM2WIPlUlYmVjxNKcZ/uwdM3zIkK7qsYqQqZ"
    "b/LOcgx8IpdWQKFctKq/y+Z2mqUnezZ8AjUZlU/GkrynOWlkT4ZP0IzJYONJMxlR5UtRDU"
    "aUSjkv5jvauWglARb3BfM0db8FXR4nwlu9wqJLLL0UXxGnMJNsdvQIc9S98qWLrtU1LApa"
    "phI9hOpWXfo45FNZpKYetMGGrLm3FYCYMFU002I7qYmdrm6AblvA1hF7GhSr0+BHi5JoPG"
    "mxzTrSbYCgiZHn9JVaP6/+AVNr5XnwuIdx4E0Zr5YX0YlHqdjkjN8Qt0mpCHRJlOThSS3s"
    "SRaikVGov7oqItRfXWUL9exdrNQ23c7jLIkvp+J2lExCtAuV6Mup0Jcs0Mcxy5DmtiCdJd"
    "IpoNOAPi4Fhkxq9yNSVUgEu6bP51TiSJEU8ur7hahUfb/i9f1UoaQaIiajDH1RUGPCgwI1"
    "V5MT8uraUZMT+JAdJ65b9TfRhZWuvzl0wOSxYrtjxGSdep8HqBsnKeoe/ryVp+Uha3tK/h"
    "wvvYYFvCZZW7CBuk1BBTZhehcLYZunAmT/OAUDulLcJIHsgaN9QX/yBxt9hTSmkOGheaxY"
    "Oovwo10Z6L/WFqKcE35L857c06iiwYB0INc0rCHoWYm1NVJOj7Loc2wiJPQSSYXd86sitb"
    "1pqxwdTqK+t8olGOQSLALvdTa61wlwrfX0H2iW4vGSE2oZkEgI8UUh36KLHN+ii6RvEbth"
    "khBn+0N77aXAd9++0At7meLLmw22116BXaY8vYkYOGXK00colTtqo53mXGZVcIoDKjW9jZ"
    "5eaNtouUorxpAdqBoi2V9izE918QBOiOr52eXnyy8X15d+ZKr/JC8gNSUHYCDyiWyYEJly"
    "Im7yhgnJ8UIHYkCm5rfJ88tcf8bINNPC97MloyiVfAHkVYlGDQkjbztX2EmKTtR71SqgFo"
    "Whtls1owPMQrk/mHJSQ4b+jkwAwQZNF4S83XCvM/fxBzDIa1LHWYJeUFvpdubFfCsNpRwa"
    "SpVKSMqLymZbdSnCuIcoZEpoXx3rbkN7LQJoQCBRsp7K4BRmohT/JKRahtjaiLlcBhTSIX"
    "xVCOGrHISvkghHGaLC3jsRKuW9s8V7x0ErCbC4907Q03ECu919J7KyRMOv6hSoulhbEefD"
    "ExKV/65VQKRC4cYF4omQiagYtDKJtp75ZSeZswfiUT4Izhbe25/BxEIzE9nWBECT+YdAA2"
    "ktLjpRrh5ZNpjrpmXfcEoqWy10A4EpsRfAogsxLbhoz6Nvl+eU1NUUqWttppgis69mt7kU"
    "lsg93MzuVkoinFNsJyBRTvk7OOWbxC5p941SKjV4k7ULujVewbWFUq6N3OCLCN0ewy/8J0"
    "ccf8FgK7GtIoRqVzV5V7lTtVkIhf9GqaQT3WtRjijvpO9jQznClWjQWoRqv2LOcehnRLQI"
    "idlITgUViEeE/qdosFDQzzFOwPZQocj6K6DH2S3ri6sXS8v3EqjMtmpmQoq6YsZu9M7CbP"
    "xcK85vPgUjlgiWZTmHGLgV/MArAXQUltGcqUOIqSGT/bFZ6LMFe/QBNkzVsjF120YY/DjR"
    "tclP6SbyvYzalDCgWEr1aEHE0Kg7Zo+JDRNdvtH7stqRKu1b6caaohs7cHHe4xFwBCLNVa"
    "xUjbFS048xvVGWgrqQEJXShAhoQti5IaLZ9dorte4Oal0lMJeZiqMTmFU4j9TTq8J5VDiP"
    "2jAqnEfNr7d/3/TVqhRbE6VUs9zkWVZBW/uyqzXN4NLcTVTeJTbTjFKmNEFZQ0ozgK3elJ"
    "KBOSuyumNJglDkoCRg11qMoKdRtIjNii7TBX2SYp2KtWjlGan0oK2XKX27lWrEkvpzg5Dt"
    "pokDECzXNp9osMYaj7Gk3bXAhhcS0O2FUxKA/zmjn8tMSrp9Cn5FK9v13NXgR9I0Ve9QqS"
    "UI+FDsLcMjt+xASIOjDCxyGFhsMVbIJ5DQHHB2XoQPoq0y+SD+LmZuEavgIG/xhrNCXOZZ"
    "Dpd5luQyvYNRBOIwjYQ4fykC85dslL8kQNb0V2QJ5f8LKCQEuHqrYVaAZk7ZgKwATVUkWZ"
    "mylNIHNSZ/DDL12eIkLX2M8yZXVoFBm20iSvbEVhwLmGkeSuXGUwxD7pnTWN/MagxD2Sx3"
    "Zj3J7Os0RCLhfVpLVS+2qQQQdptLiG4tbDcd0UY45dbM5lhCJMr9RpBnOehl9p//H0flGA"
    "Y="
)
