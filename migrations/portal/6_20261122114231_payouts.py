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
        'ALTER TABLE "payout" ADD "details_id" CHAR(36) REFERENCES "payout_details" ("id") ON DELETE SET NULL',
        'ALTER TABLE "payout" ADD "file_id" CHAR(36) REFERENCES "payment_file" ("id") ON DELETE RESTRICT',
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
        'ALTER TABLE "payout" ADD "details_id" UUID',
        'ALTER TABLE "payout" ADD "file_id" UUID',
        'ALTER TABLE "payout" ADD "sent_to" TEXT',
        'ALTER TABLE "payout" ADD CONSTRAINT "fk_payout_payout_d_dcb7e69f" FOREIGN KEY ("details_id") REFERENCES "payout_details" ("id") ON DELETE SET NULL',
        'ALTER TABLE "payout" ADD CONSTRAINT "fk_payout_payment__51fc35ae" FOREIGN KEY ("file_id") REFERENCES "payment_file" ("id") ON DELETE RESTRICT',
        'CREATE INDEX IF NOT EXISTS "idx_payout_file_id_c94924" ON "payout" ("file_id")',
    ],
}

DOWN = {
    "sqlite": [
        'DROP INDEX IF EXISTS "idx_payout_file_id_c94924"',
        'ALTER TABLE "payout" DROP COLUMN "details_id"',
        'ALTER TABLE "payout" DROP COLUMN "file_id"',
        'ALTER TABLE "payout" DROP COLUMN "sent_to"',
        'DROP TABLE IF EXISTS "payout_check"',
        'DROP TABLE IF EXISTS "payment_file"',
        'DROP TABLE IF EXISTS "what_if_partner"',
        'DROP TABLE IF EXISTS "what_if"',
        'DROP TABLE IF EXISTS "payout_details"',
    ],
    "postgres": [
        'DROP INDEX IF EXISTS "idx_payout_file_id_c94924"',
        'ALTER TABLE "payout" DROP CONSTRAINT IF EXISTS "fk_payout_payment__51fc35ae"',
        'ALTER TABLE "payout" DROP CONSTRAINT IF EXISTS "fk_payout_payout_d_dcb7e69f"',
        'ALTER TABLE "payout" DROP COLUMN "details_id"',
        'ALTER TABLE "payout" DROP COLUMN "file_id"',
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
    "X+tDgndWm068hircLtGi5yVJIUUec8bGZORN1BvIhQ4SdH9GiK2REn3AQy4XY8GJQnsQnR"
    "WJgc5Hy9k6tws/g4BaPAUsfY9ai1zqk9gkLSAaPOMCHuY2RewcVC9nj6MQFoubI/bpxmHm"
    "y0obk2ELNTrulAun1Kv2u9oqIM0ui1Cu3JjVfYhQ+4gcxNxtCAQTeAV1HGL4PyAeZ0le9e"
    "68Q3SynrpLJObmHplHXy4BYsejyJsD5ucwmtV1eFrFdXOdarq6T1yjm+RQAOKCTEuBYLoW"
    "WnivrZqbp9gmbk6mbjHXWu7shkhPkP4TsjTqycH5p8dTRNZdzcqRWwFTPWXxDREImCM99K"
    "rAyZFWsV4ku3AmQ9xYGksIZ2a6OMw4+eWiGzzm6sRauYbkeg6O4AI66uaDlqCpbYCKzpbJ"
    "q8pMRkzYrEMpUKDpfEvWFFZX0dTItVnWUPAo9uRmER9nCzIEu3yqznuI40OlZSyXOwL2FK"
    "nyfIlDqO7ojriVYrhHmEE6udyy3Tb2hlMyP0xLNXT3ZX3PBt2OKFN3fR2+TWjd2xb6UTao"
    "pOaJ2GeLZUu06FvKRIe1Cd/B4EWm8jJsHt4vUycYtGeUGXtsnKg5O/Dnr97t0N+AfRMdJe"
    "MBUjB+3hXa//jfnRTAm9y+gUvOBht9/9vX1/A0z63RtovODOL8/D/g09cNcmPSgf23/jNE"
    "4inBd83358Yv0acGWxfp+67dHTDbAQtK0X/PzU/ta9AWuL3n8vmN617ftxt3/HCNw0RvRX"
    "Uioq6vJeZgbhvdwNOs8P3T7riS6PNYscor09te9pZxY9qvl3sAb8Q9hr9uVfn/t37MPprm"
    "d90rn+1r1td35lHw/NV8Qubfq8Oxz1vvY6VJyjL5Bp63N9Rico8mY87D4MfuOfFLQYm2hJ"
    "3tn3PXSZof7pl97jDVii5ZSK0At9FX7u/czgrfdbH9vDUb87pCN87Q6HrI13J9AvR6bJ2j"
    "jvnGlgz9g8jAbPnV8obmQ9WzDE2r0HBhjUl7TP4eBrj4FDeYC5zvAZ9egQdDHccMPG2EIU"
    "oXaH/gmdsG/xXVdo0+XsuUQdSFWeWkYNBWPeSuihQmRqghs9wYxHF9L9+gTN0P0efZ3GBs"
    "WOHI+m93hCR6TBtGE6wWbiWr1K8BBROUeKbaGgnAOrBn+j0kNG8ohEm1Yx9eB7qHmBZOtu"
    "c6ZDY75Q71SOITySw+sQQAtAX1BjDlCaCec24AHVrspttZ7Si36BNL+OLa9PC14J0dKysO"
    "9nUFHlndefy6nSDWTSFafUazKo1/j/JyDPKe3utpfOH/mskILtLEfBdpZUsIXOnKIAh0ik"
    "w/iyCMSX2Qhfprjk8LMogW92KEhA8T2HgHg3SBK5ET2mM4IRQjRN1vpWop/o/jHKF1t99c"
    "T9oP/Nax6XZWOgs6u6lL9SlFKpihqtKvImS8wdM0olxf7agwUrzpuKbKo4rfIBbPKuCmZL"
    "bF/F6aRjqirbVwKxdGGvfmiP9XlaMKlL+fXXITKyyhW5ItTvtJfe/AiPuCydy3/q1JJkxc"
    "OJBMIVD4BrA+bG7qkk/B5uwK1J8D8pwZNuvDMvpG/E0Frgkc01Xi9ZdBojYEbgFWKeTciJ"
    "TvOUGi1gIYSZbxE0DOanBCz9FVOyNMXIIT5hhyp2So1R5k46WjVGg/yEqhexTYjfktA+Le"
    "mWyUwW4NFUkyngsPA6qQIuzj9f+8kB2B956QCeHtr398IlECIFD1LilXe8Y2PR0uqi3X7R"
    "0vWNTJaAIeWy9d/lX7ieHSvceuuV+0SWiEVvsxtpQ9YskFp/Q8wvd4Gg6ZQaCOwDjppftw"
    "AmfhYo0Ce+M/CM9maxyzOt8mu9QwlaGpZQQ64wpmK61c2sNCAFNCDTtaVjukVEMA7TKJyL"
    "4cwPOFNI9RAikRHlIhhnIxzHFy1hWvLynATXHoGM2F4VyY5EW2Xje3UZR5hezcwjXQTjEI"
    "l0erOzT0Utvrkm38RBEWJiRLTRITJl32mcJlpAjKvVP8r1+8tOhlVIHCmo+MOAmK8Q6xaX"
    "LJ3UThYy31ndGkNn0Sk3HucPeXZblmbxDSGWW6EFfhnyxvqMa+zedY0/pfPAyuqaVoqWr/"
    "7xBOURBvH4DX1UIJDEghVnJoKBQVcJO5IIO5axTimtnpODx20vnRqymuyO4WtVyZH1yjfh"
    "sy6Ksec6nQqxRyIjzFdXhZjwqxwm/CpxioTpQGdwf09ZGvBy0nk5iU3IGwUhfcFvD871aJ"
    "s8KydP3eFvvU53/Dgc/Na76w5vvPt77N3fPJy13+/ej93wUR7Tiun9MA5xMocP6jwW3cBJ"
    "r7sf2api3QATev5JsND5H6bZI8LPo85+IK7+hp2tTRPhmdgyDtHsEeXu83A/KF8UAPkiE+"
    "OLOMQbNLV0W2gdh0ikU8HUlKUR2usMdfj2mzOg3iPaVAzX35Eg5ieP3b6TyWKFsJPGot0Z"
    "9X7r8mwHtL8X/PT89OhmZLDW1spNxXDX7dw7aTE0ROVqjLQyt+hZMeVZjuosfeLKZHMMEy"
    "ovzqbpzlLmWDAXcJSq1MZs2JzuIyOw/kq39ni9Es0LHKOTD+56rh0fNmFLVgqphKDXYdIy"
    "0f+udXo8jS1EB9fGLOkGSQmwz63GlN2Jqs4kUJ2J1Q9DSyIIfohKoS1Sd2xBNtaYMCvG2D"
    "WOCCKf0YOaBYFZiJpxRHjWKKWy+DaOay3luOulWOUmvOR2FPDWbQc9He/kJ71141mclU/z"
    "NpRi+Y13BSyRWfm4eMpiC4u8oZ3330ofsW4khYi5TNAfbXnuBjth9eT0IjlUVEijItquUN"
    "FenleSImXZcD7fER+vCxmPcoih8WHteoQ/WzIlfouy05mCjAA+Hd6JrGvIgWisL9mvrQSp"
    "Hu9KVry8ZHc8vcauPIHT1x3rSla8EH6Fr2i5+zbs+h3JChXlzKmgCY0xxNZmd1HG7a3NO5"
    "MVM85F6TsznLSXnrRysY7fdRtWoEPo+R1JDRUaGzp+qwIrdK87cesyYuXVVNgRqKHbjaww"
    "rQhrPqb3lqmjXc903lfXc/STEa6ZgSDrZWdW1OlGVpgqWU5SL6QlwfZibK2XO4L0wPp5Wi"
    "9lxWkFP8h6ZzUw70RuiMazBZrtyhY4QHVYT5KjpSEb6rsyBw5cd0FXMgLGSnHtKsDQLiTV"
    "4bkJAb0AjUoSA8pXAlcsbVHItAUNI8Wbz4N0gNGI0P8Ut5x6/Um4Ell0cBVQ3br9SAKRYM"
    "i5bwhNiTkPG0lzgs4dAxpc6WPbb10k7SSamcjmpStcI7jVApPVyh6/rM8/nV9PTkHPZr7u"
    "llMVwxkH/DhZW8ic/MTL4rKyt8AmxIhXzOV/mURbz2y3fC7LcjXVDYOCmpqB8rBfo5JRHk"
    "8UuApVrtfVWtNf3VR6RREOKFSkfQzfZBzgQk+rC5ENrtdewuV7ViSQ9Sw7kvUsEcqqW2P3"
    "WE9hTbY4SocIlZeuiK/0jKzSJLbs4p0Bxf6rd9bPE6bBXUudTuUeXWYqjsI9OqLc/nPF42"
    "fEpzlKqaa50dNsoncqvpXZzVFKFaHb5Fk2oGWPqcxaZp7jtGqmmzzTquJzVaqAiE8YU+KI"
    "YhqhUphGMWUKNEFAQyQKzdya5GurkoLkcjmlt2IVs0PLKVIuu9N+6rTvuidpx2oFoH7PVd"
    "7ToXXOySqgDXqSFNrIlZIObXZEq5B1UtCg9AB1I9OiFLxsFTApsWwZgjYliq2B/otuaM+g"
    "w7MMbxC2AVnbrBQY6/SGFUCx6FtmpLGsDTG1Fnv0D6LjsOGGPmK5ChGA9LGmsey9qbaj/Y"
    "wqmN04fEmuTXptIJWFWAr7kzebCdTzqmT6JDKq8SvPVaZMULWaoI6hGMi+ciTWUgpE1agQ"
    "OoyPTrejVPLfxTSX1NMqFe2RzC/PqCCo+wrTKOVXQ1SJR3QIHosusaGQVqtMzEipIoxp0b"
    "wqzdz1WzENn3miuq5Eph83nfa4mlj1R6e3wiHrRzIDtdZdfoSWxerKpJY5c161CqgHV6G2"
    "BXSDtClYQd10lHPMAdvp5wcLaIjXFWO+365iDjgfbwJWf8z62WnOvwS80dvcArptgdV6au"
    "gzsIDGPE0tWP+AJTWCSg0ogxpQuaGHa30W0gDmVvpM1EsxkYawrUMjlaXMLJuVoJNOIXh2"
    "WQzvyzzAvZdpxbP4y9zqWc5JmF7QbESPqyw1eJhKio2QJw53/xhFJOGEz68vDd8P+t+85n"
    "FH4GQe/DHPk5XCN+mvPZwBfZQuBr1eXxapT3XtiFf2Bf/1l/Pzi4vP558urr9cXX7+fPXl"
    "0xfaln9u8tXnPH/43jfm2R7BPzUJu/VBJYGU82hbdEFAp4ILBIILlCpdch2c0rHKPb8zKi"
    "0xzqVcnEqcWG3mRk+2UgArBfChlZVbFcCH8cuLKirTVG9xTeZ2BVxUk1pUETc1yYZiBDYL"
    "Ynk6MbCAFnjV3xF2NF++fxzEGn/iFG8CTvEmgIkNPpDNczLoFv1zSrSPHyzgJrxP08btaV"
    "SVyKFZx1krR4OmvLxq9fJSopPk3JbyQvoupjlwwxdkrROEyl9F+asoceXIxJX0o6ACYCPB"
    "QEe5/beCmzgBmyQRDqlw847Mjw7R0EmKQBh53yogD5ouAcXFpSggDbK2jocEWy+aBXTMs/"
    "AlxS9CV1OLv6MyHBfdDHoeAN1OE/eq6jZFnouEVrkSwd+VkKeEvGZeBErMaxZDc3T8v7KQ"
    "ST+/SgrZ7QJSUoicRhOv9G0KdxyqiruVMbZCbQUMJJx9ZQwpM7AgjbKwp2CAjQ/OxDpcCs"
    "slzTyDZ4S86YhZJSzK0yItzwKya7fKxNGsw6fZ3K/UJg6VAfW74JAshHCJOQ6RqQlu9AQr"
    "S9Z3Mc08rVKZnRwhVJPc6El22VwRnidEIl+CmTpKdLhpyUQwDpFIh3H1jKVK3qus7Q2EU+"
    "m59mltV6lmq0g1O6QcxbDXGR1Mh8gdqjs89DFNjxh63SqiS3ScrYNYyu0axV/IBpC5jTCw"
    "yBIRjACrVq3xdKS0N2Yah9werhtIu2G+0QDOeP8t5w/n6uaNmIEfQMNIKhhrGeUFv+AB7Y"
    "oyaNxEj+BswRIr3HD1pK4x1SSzJIK5SZZcgUlftugXuEkXNgTMddOy+bfQvm1u7gdLhGz2"
    "QcTpOtvS74YKb+jyp+ymsvI3Vc+ZGgiezYzKFAFeNyvqrv0EuvkSc0ClxOVGi8v8YEzObm"
    "Ygv99emhj+87PLz5dfLq4v/dB9/0lexL4TK57giA/HZDyvsvgL+qYwa7FeFWMqfucpzqEF"
    "NqZus1ufOEFUrJP/Wq/Ybb08BSP6xNDxG7ts2VvmEEn/84asIOO5Y2xs8Zs5yVbUOI4yZB"
    "7PBa8MmbVe8tO1pWNBjV6YRkJOqhbF6Rv9aekYd/F6mZDmo0yrS9tkrE+eusPfep3u+HE4"
    "+K131x3eAAuZLNndmNlQdA2ZL5ii0+9378eP7eGoz5rMFhDTo2kcUniIz1ahycqZq4Rtn4"
    "mmppBYESJp8iSV3RBFEM4GOI6vyl9X71FzDEUW9oewKrOgZGPlFqKmWQU4fH/zq4zptVt/"
    "lamyClMl/QTQf76/P5ipkpcRSFMievUFsnWIfimDIhEOfiL0JVpO6b8X+sozx7nwnIIJq4"
    "vIT9gJ6NM3N7TFu05XQ4snYoKzGVrRv3hGpoTWsJ4htgUDh6Y2biqMJGKPLgGTGLuVZmRn"
    "XWbv7i9yLyqV/V0SfShfNAnIiymSPNomy3kng9+5aohsMFMZte8eev0bALWljtlfv/WeBk"
    "P297tuEfp+2G3fjQf9+7/dABNBegxi46OMGqn6UpL+/hPSrUappHOYrEXhET3pRDj5KKWS"
    "1hrNzft3tugsRwiVxNbkOdYQZSD195KxdUlqNdtNnm0DWva4ZIxdnFbNdJNneklni0omJT"
    "zxk5RKIxNlfxhXP56iOTF3EgxCXZRiO/eDrTTiwYF1k0fEqKpIn4boelWkzy6RPkE4yqFD"
    "fY4V2R1jfRIFYYMknTvWgpUwoWlkkb6akDXfCaNvrA+JFmc0LHo2Q5Y1NhH9ZGtXpNq8s6"
    "HTl6yI0UuHJZaqCLKh05vkmFVTuLpwxeqjxMhEc2Sa9LN2XVBONxId6HXaj0fETo1B4c9b"
    "BSJQbK+hiA0Zru0FK7g7gyydMx3jFEzo757r5jJq27VZqZ6ZiZx4EmtBhUen1A8mTr5oHi"
    "DCU+NNEcJuZaBt9uU9Da+CVZolILVyjLPONCdBz65MHFA02Shbic6yjqrEjhbYRquU4z6n"
    "KHGETJp4xj3XJFZe0JIr7cOXmegsx2mVeabJM90cvelBgy0r1JqK+HFu07AOMBoR+p+a9a"
    "tNgL7ifOE7CTUcxxShxsN3m1AjJs+cAh7wzsuROjVKl/ADaATMiWGQjeUkuplwh9wJy11j"
    "tcCEygkaMcfMfDfhEsVEt8b09xgflj3JFl5qGktJKs06lPIkFRWEqYIw94dwHUGYHLBxav"
    "4nz2iWDvK40iRQDcoOURHMscMkTAc6g/t7yrCCl5POy0nCo8Gpoj1eQGshsvQThMrtucgR"
    "Y0D8uqasiwjUYZo9ouxYRuvHuXo3HSab/pNgIZDDNHsE+XnU2Q/K1WehoeyiGDviE+wRX4"
    "syumi5J4iLIJwNcBxfi45sIHbxpdnFCGXpIc7QT0cpY3BPKWldeHv36H5Z6tvB4D6itbnt"
    "xdXQzw+3XXqKcPRpI93O0I+GBKb0pb3dLzPWRZP9MqOemF97/Xa/06V965j9shf89Pz4OB"
    "iOboC1XjEB6gU/Dgffhu2HB9pqZZJXEy6dLX34Qz8QbAV3S5Rwj5vFf3K0u4XyfmOnPu/Y"
    "qc8rCH0qvZoBgRlgDtIW08DZFD/ReyJJrLAXwF7VEyszAUdnZ3Evh3E55/90ahUOk+u0Hg"
    "MtibdKVNKK2VjS19kO/tZV+Fi3V7rMLtYH8UVv6FGfjxTTFmYIsgIwPTq9SAsSFRxpJ+Nq"
    "XIYfnd5k9xyeseojH2Pmkrmz+7DTV4d2JStelpdHaCekQtW0ZQQpyEG1K05eli0ZUXLLAf"
    "Eg792DZ1hXBX1gjpFTQPgVvqIl2jkiq+t3JClSKl5mO0Y8AxJHYEeYen5Hkq4mJ1fUmBUb"
    "qQIqdE87khQqc42tMVzx4skpGg4xPv2DrO3hWtZVxaHSqPiNFU47RayFtQ12WjiIS+Y502"
    "6H1AtekwhNAe/XB6Kt+e9L+L+6b1q5HrAmbTSzx8ugbRFPWGjaLBgOApfeKeYIsVcwkvup"
    "LuB7SrkoYerUnK7edzsqL8tYv6raj431YeXTk4A822nEay+hh+VlERv4ZbYN/DJhA1cOwj"
    "64X4qA+yUb3C8JcE1k62Ypc1+UUkVVNdnaF71Mil4MUSqVk2pL/QEHrSrMekFPxwns9vxJ"
    "kZW1gz0PI6TtaqbijGEfOfKhJIBHL1D62+hBPU2JT1BApWh/q1H8BsKJLFDVmbcltLgyBT"
    "1v6RUV9sbYI9gq8Y24fAYcOqARZPHyGxtivoGNTmd5zcQ3wsQzJ0eK5Yl2Sflvx75SpUH3"
    "BznnpbufU0p8KImwKRJhZMKK4h4hUvxWXA70l70ApBEiBWk+CxvoyHbkYKW7++IMbGSnpo"
    "f/J5euAnY7sJH9KiwY1MmhPBoQp/Em/HkhrmTltdzKjvweUxdb6yl7P6WshE2SHMf25krF"
    "fOwMhVIxKxXzcaqYV8jUScpxUSzwMKBuMtgnD4P+6BdW3GFJsL0wPl7w37rtIXvwgaDZlF"
    "IPStv/fWj79RkaL3WcGrqYk4wyRlgqHWXD5vUwCSlna9NEeJaicM2+U8I0DQ6vLnmtXBQ4"
    "yi4yT7KLxJ2iDFrKoNUgsbUyg1alJojjOzQKmWk2ENsV2LPkBkm5Uyt36sqhUjUtslCqVf"
    "PoXp9pysfgZt2qfyymehxgxCpIGKyYBNOdkTnPzurk/7kBK/hhEoYME/NawCSsJiZFjP4T"
    "zcy1btN/n4LJYo0mQLcc46YBZ7RPKhi/8q5ox9Agr2v0gwUob0bWptVy8ryeJVWbh/8clU"
    "u2WRxrq7FK0gYl4JRNRdogaKtXkOozkhJzkw2t136PGQen5M+6ToK6Fy49+5PgPi2hYWTq"
    "wVyS/ZVjOasLW0f7dXH++drXd7E/8jRcTw/t+3tHpZVQDqgUK9XE4nMrfiV+qxLpVKIKPg"
    "PunCvENbfLCM++1URHCZKJ2O+sBqMh70tWpA6jLDpeqPavLTpKrPavLjpKmBA0MUuRxV0H"
    "duYKaB9P66WknNMGTReE7Lrzfnd6kWk9lc1QQMWgHDNK8RQFriJy5PUn4dojujYbzwzdTV"
    "O0K2ID2l3H701CvBDWVkSvBqxuqC9JoBI0AnwzIU41ATgvWnkGACotIMsav/otC2TAsFia"
    "N+BkjWMlpnkXwCaAMI2862j84yTIATb5CRCTNaBHgJP8wtkrlPjHifPPyU8twAreUrxYW9"
    "qDbvBIKUaflkhj/x/xgl8wXWxIAxwti33CB4AWWOiWTcyPG0BH09yq2roFNguEgUVp2RfZ"
    "9FJh9bPhhtLQvl/hO/1MgNGGf7COAwNEQdPCv06C5XHC0XBdDLyPYP92fhePB2Nv/lyZXk"
    "JEt0N3xbgL1NtavJs/6ULgf/CtGxos6DQ8WoUDBJNW5SDKFtMYW4zu+gSJuJn6RCp9fKNd"
    "TPmpKTq5PpFyH27y3IavFpHpDdOpGW7yDL/q7win+s9lGx3DNE2OxChpd6ylLmKEhyrKek"
    "SIVEmNWKnVONNYFNUEoUI2VpgvJFwUBTVMo7zp873pLS9t+o6+9LKlX2/FPOnDayrDjz55"
    "xFaAq2yquDiukWulALAokpN9R3BlTPAeBzhxwzQqe0Gbq86GiEJqpaoRow1aBdSJZqjtdo"
    "UiBlB71y1iAmi9WWDO/uGr8zw1XYsnSKJ/mghaBJ+CiYZmuqdu6xOMbph+bQN120rRF9Yz"
    "xg5auqDn2lRz9QxB8fNluR31ikoj1xSNnLPgRYS+gEJCke+qkMh3lSPyXSVFvvDGEVGehO"
    "mU7rPR2pPQiSs4yVFKpSNr8iyTtT0jWSEP29OWhMgbHMx/8q33W7d/A7hy7wXfdTv3vX73"
    "7gbQlWro2ElZdvi0Jd6+EdNYRqn2GCxRF1ewB40lxNYmrTRtNsoBhXQI18IgKMuZvHfGQf"
    "X9R8TyKbW0Uks3C9TjV0sfK7BF9NKHUZm60KfoSoNJyVaSBiugiLflnBgaMm+4m+B0bVHW"
    "myktWVpXlqKA1ROjkw8sZL4jy1VgUmRt2itl1W2oG/QpJjayAMSa5xmZpiKtcyRBRak7lj"
    "v10JwtqBTiCccM8bFbFr1ax8bosPsah8Nkfux1SBOx46IaLW7+SAuIX/cyElrSFVhl9/VN"
    "Rp3wVwq4UtA3RUGv0hDXq90Ib/Yoxh5DlgqxRyIjzFdXRWC+usqG2X0XXuphOtAZ3N9T4R"
    "y8nHReTuITsmaRHUJL3qeQTt1UfeoTl3Ebi54rcTrpoK7ldHF4EwGYfQL58L26LHSsXOYc"
    "K5eJnL8UI6Fl7BNIh2/1RwUdC6EUhUVO7jSfQjp4azke2AU5I5rYCg7RSIhyIZBzME7cd7"
    "otlnLdbS8dtGeFFvBZzgI+S4lmCFQYxRkJn0Q6jM+LrN7sxZs4gBHTgI1tKpgLiCcxKulA"
    "vi60kK9zFrL3Lk0+Ye9y5ROPERaclTiZdNNCT4eCB0zuCZM9M/xl/tRE1GsixvQopXK2a7"
    "ZJPaLpFJrmCKWa5kZPc8z6I+Q5GyVVHjJNnud3ZFp6mg96Zi7eEIU0+XjPzy4/X365uL70"
    "k/L6T/Iy8ybrTEWNY0UtNVEq5SGzpQySg1YSYPEySEFPxwns9jJIkZW1QxkkJ/lSEnORLH"
    "9+YqyjPO635v8NheDtnuI2GvonyeqMmpqYz8puOPVpF7LCE0Sv7giSjKG+EaRUDaRi64l2"
    "suuG63rKQ0kAqtNbkR9OKb6K3qG1zVNxjL2GxarTM29BjP60wYoy6AQDa0HWhgbeKOd/Co"
    "YIamD6ARDl3j8iWRzBZkHAAoZzOfIiTG5oNqXBZEo0SkqHzqh0v7ehBR0aI66sG1O3bYSV"
    "i5ZcLlpUul0QUYErQqQSD8VCzhxwRH1UYmQy+mbVYYVOt2SM6NN0mPdvwjiQJq37xyiiRP"
    "NQ/PGh/cdPEUXa/aD/zWseQr1zP7iNq2d07MbQxnggQgwEcYZ2xieKYT6lVHWB7j/ZL+q3"
    "g8F9BPXbXhzW54fb7vDHMz4FtJHuaBOSqrDofSuiQI5SKkNBoxXISNPTJNRM9bHffn/K40"
    "913Q4VK49NtCTlTC5RSmVxafKGUTHJdRsIVKznfmI9wyfXu27tXqyMqUaGblcSoV67msnH"
    "LEPdFMa0kNppbIYpCoTLMqnECVqFPBgVLJjSB83pjnNy91mAXfxIS4uAFSMW1AHxn+MscB"
    "PxSh8qSk8yFZASofcoQsc2kRiXGiFVgl2j+dTQwVn0LAuRKB41n0f1jDs7cqiSWcDj/Glo"
    "QTUwE0lvyUsQZ+Yjcd8XYbr0oGmR5CS6gQBxipexymY2oewSK5/m9Gadgt8XhNnbwHplEM"
    "iKp1E+ykLIov/fClvVWk5OZqDBj595d5wXeyW0JaELj5HpFjDXODVzyYE+Y6e0JmQTSl7x"
    "50qnO7bqOmrV9Kr4y6bwl+ElUxT2MI26C2M8JDs4hO2LESIpWHdlXTwcN16HaLSk1zz7ng"
    "Tef30a9NPxDpHExSF9ZoN/A0M/Zg/QNOgZGPnQx1GOHSisgzj0VK4Za5TL0Gcw3as0z8Cb"
    "JFaGXgFDrwr8K3UCHZs+IMTWCk5zlFJNc6OneQnt2aLUbo5SKiN0k2eZitJlFLjrCp1y1O"
    "zuv1RGNiOaXR5DjBE9nlmthQ9V8Z8q/rNJCvQd4z/r1KG3nUzVJynqc+9Va0vRQ7/RVp35"
    "ACNgIwyxDX58oWAuVxB/vJz8BMicJ95emURbz+xT8LSAJgrFq3j5t51wPM3Jv63bSXV4LS"
    "OkaLr/58Ttyc9jzUeif/GsqH/P9YWoLbeyoc/R7IOdlozE1KExRlirWrMe+631/YqxpbsH"
    "R7UD0DWqv6Px2kKmVX3vCwQ1f09U27VJj8eNNXYcgioGHVr2mAOj2x+1JOcmK/r1NSVDNy"
    "AeK0ciSQw9Kt23Svf9XaX7Di5UkWUfpWpwNcWSk3JdJFfydXaq5OtEpuQk41Jw+ScJ5YP7"
    "7PxLAbxpq+zMhe671MSF9F3uHlB5PhuZ51Oltq0vtS3T0P5TMHd7mEY6fGs48dcmlZlmYi"
    "s4RCMdxBcFEL7IBPgijq9BZtAQWsABhXTYVl/gWZXOUKUzjrZ0BtSWOhbPXxKhkg7meqqT"
    "c8zEpMcwjXQoV89IrEzihGKmehYymLt4vUwYvKKHR6yPPcKO3WNLAPqT/qDfpXBTyhf8/5"
    "67z927G0CHXCPtBd/xdxp/97Xdu2fv5vTqcRK0iE5XEcEzW+z8kjdX481CiPlLo5Vue1wV"
    "OoSucg6hq5Q6PmHkfMONiF9Leg/Kx6XJPi4Ri2OZQzHSQZNVyye9/m+9ETvodPzOwuBf8G"
    "O3f9frfxu3O6Peb+1Rb9C/ASuENbZ+uSmNJ1p4waNhr33PlqEODfevcfePx96Q9eaaablz"
    "Juuz/TfaJe0HftBu2N9Po/Hdc5c9seyxtqYnbqfd73Tv+aE7Y6AaJc/d6itNpZhuRU6AFH"
    "Llp9ro/e8ZdVOc/Yvt/0gHjd7/0V389Hz71Bn2Hp1db62nQdsSO/GsiGrxLFu3eJZQLkas"
    "7SJ7MEKodl+jd1/UxUdwohPEitNq8lybQR2Cot7EIRLlTbyDNzHzLtpAXC66Kkmt9lmz91"
    "nIxy450Vk7LUSUN79SzS2br3i6WWiNdcxcK5Pw5UZ/RglV5KdA5GfcnTWKemYK2DiZygQb"
    "BzbiyVsQ1QiNgjQOaZqbsZCGIIVe3adNvk893+zEROcEYgUkqipEQsseijopDGiESkW2JZ"
    "gWzp2XWKlJSrVg86MGnZWYxFg8ajDo6TgX7faowciuzYgajB+1VSDrdnOUy3U7qsFeLQBp"
    "aIMrZLcgmzwMd8hlDm36UdO1vXs683bQk0SHRZwreDXhconG6H33UpWPXm/dd3nLVWomnF"
    "dQIJZJenesK0lhWtIryNi1XqWL0wPvS9Y9aCL2a6tBaoi8PLQyIpWhqCqB07MlVdqIqO/3"
    "QSoPHyVU/yDTHTEarBD+K5nKCtAMWrue4U/rFftXB1rSnuBri+6T3VB6Zl3cwSLFmY8SIo"
    "uKO2N9V478ifbSk5YZV4XQCx1JBtSXFUE0DPwcJERqRVjzcSWV4x95X7LVj4+yTRXAJDNA"
    "FtxZnnuCcolxTB9VOL9aSIWwzuEWBhiNCP1PcS3C+ngNlemQimehczQp2anofE3L1nx0Y8"
    "1vur2SCwYuVWoZFcchNqiiMkWvEGeVUPkZTLwv0LVJuGyK281JDNf9j67qtiQ2rUrnVWM6"
    "L1W3pWJztYq5aGjMxSpVf/C0hIaR6S/m0ezPVeyspsXtuopdnH++9r3E2B95DmJPD+37+6"
    "SX2Ea3Fkkgsx3dvfaqeMsObu6qgEiZqTg6f7zZAuLXctMcoVTT3OhpVnVivotpDsQ9EfY6"
    "SqVcFlX1CFU9ojnKs1aZ6hEph0IF4IZKQBzlSbAV2+hJ2MTKHK7XVLZSNHCr2q4VXQZtt6"
    "pFRwtoAxhoJxfQAhA4PSTVmFtbpxbRiMLvtOaJ/PM0kkGzVmQClbpQBnXhgTmahl4SO7I0"
    "kS1TFNMIkYI0n6E5xJ3bUGCruXSTy7cCbKVzQY5DG9mzTWRnXNfmbHYm8H3ezs6YQdut7M"
    "zvnEHxCoABmxgaKwoWsCwtAJlBFczoZzFD6mpl6EibABsZhgU2C862sAY2IW8AzedollKA"
    "rL5hClQhc/DYykBF998bbcb+35qRlcdGsk/iz5hnFdtRireSgbcK1kcC9+yUqBGiJlsLi1"
    "uqYmnbi+Vtz0vcnkiE6G2qMuZZj7bJWJ88Dge/9Z56g76TrTKUuvUF3/e+djt/69x3b4Cf"
    "0fEFPz+1v9En3Mv6BT/et1m2TAPiF9zudLpPTzfshKTnC2vZHT6xlsikf/11cEv/YD7+LP"
    "PlU/eJZb20kMVyYw5H/e7wxive+IIHo1+6wzGjvwGEnZI8vUn8kD6Mddg/X4tuPJ9AugTE"
    "F9cFwL2I69VDdSiuE+B6F1UC31v9NdP4HqbanwG+zpPNscH/5fz84uLz+aeL6y9Xl58/X3"
    "355Fvkk6/y7PO3vW/MOh+ZhqS5XtNfUzPTZS/tgKLJh1zJ1V199nnm4JeEN9sfwmuv/CF2"
    "8IcIscGxEyUvj1mIao9JzA4De4U5zEw0Q/p7KbeEGKkyWCuDtRRTq7JCNUrBqzIX1Zi5SG"
    "nPZTJZ87QM2RpeL2vDdv2uJ7wXiOEBK2RaBIM3evFgoGNL11Bc62ovUEQxewomrwQjyjhM"
    "6E8hwCD4lelecbjlDxZnmFMCd/YyZAGzOfrTRiaGhqDe1/0O9s9wee8dDemxaB42g8o2L4"
    "v+OLzSEsjnVKWMkkko8teiQxYtnbj/ool7w7eWsonhUy+KcWa98TCJjDBfXRWB+eoqp8jq"
    "VWa5cfYut9y4Kndbb7lbk5Sv0+bRNnnVn7TvHnr9G8Brm77gh3a//Y1Zghx+1XzB3YfH+8"
    "Hfut0bgJYrg3wgVMo0VHmdZwbu+FV/RylJRotPT9BDqUnajwfv0c6Rbjl550ULW0To9qgS"
    "9njRo1UJ81T/BnllZUFKFgqIUKsyAU3WC4ekUZFpDpGp+W3y/Dr1xssHn6bRqxlv9IwrS0"
    "/1lh5PnyaAaIhERXoqH/5D+fB7uvwdkS2Y8rmZy3UrqqG9GoGUjg/6z/f3xWon7DlL65Fg"
    "LZbmT9DyFUqynWL4iqbgzrZ7oWi7YjENto4sQNlgzwuW5Y5jf7o7lBITQ6OPiQnW2NDxG9"
    "JarqstWCBo2IsWeDUhRa8FeNn1Fm1n60ZGbENtw73gF/yEEAbTD2CzkbwBoEH7p31gjb16"
    "R1ijfdNzYj4/BW0bLOkZ73wQbevT0MbhUFRMbEAJq0iBx7txOdCZoSP/EKwoFDVmQYsMER"
    "67nuFipkVvvGpHoL2MnbXg/hD2wIkz2H04ZS5sirmQmPqrXlqlGVA3Wuf8e++/28O7G7DR"
    "/0lvEabR7N0zdaZusECI/q8sBgK/veDOfa/bH90AZz+/4N+6/bvB8MY9z5qh4+Tnsahk7h"
    "Mpz8tGy+Phu0NkfsN0SuPS5BlO3Kxljt1EJ3u0rWLKxglecSd9CiZzpcLoBQ/oaUvoWXvX"
    "fRiMuvRQ1tCS0G9kT9qdUe+3tvuUW2QgfzPs/jb4lT010Tt5Y0+e+7/2B7/3byhfyl27Sp"
    "3NlYePufNS6oiO06qT+hj28TTFMyXbFyJCJJ8/RB0OQCmCR7mNFetB3ZJN3l26NXaEq/ES"
    "WnaaUnKbPT9Bvkezvv/kaO360DDIxhpHw7NFIuzS6JVjhcAEKMNc9Ya5iJquKKYRImWcU2"
    "lYlf248WjmhQiqpLZyJbU9VnCFjfPORVQBth2/o6M8D7YiG7mxlddDvV4PRcJZQx6k3Kic"
    "IkwI+Dx8Y33IA3Q03InY+mzX0o993olER2caE88Mdjvi5JyD97QjWbGiXJFNj7Gx6RTf3b"
    "mUL++teCXfo8RMlc+uwDMrpMnD77rtg5UOaPE6rL1Ib5JcAIJubO7xnuLCFhz829M24KBt"
    "wSoDvt/WhuVMcHPmWmSJ7AUrggqnZB2uLnADJrwk4BhhzZowV7OJSedrY01aYKLBD/psiu"
    "b0PGmxflhmBdoQTHg3k6zaBXv9BubsNqLPTLJh5Vk3pm7bCHt5IChm2IKOI5BLzBxKWvRz"
    "HNc4CDbEfGPOd+wv2gE9PVcr5mlHvwOCmUFmb867f6yXK+Zpx76SW0mBvaGTQz+g7ZRV9L"
    "tYknekOXUbMFeusg/mH79Z6LMFa8JRgfRHZqemCFwYY+mF+Q/n0FNsEnkqlNNWU5y2sjPX"
    "pkN+DNlqSxsdC9kcc0yOCYujtwkK5hvw20uI7mURdC+z0XVfpWUaoK9yEw3wIygxC/mFWj"
    "0amfLEVlGrtYTRXOVpbL6VPHGPF72CE4TKBpNvNYgGfeyoKIxGmhwnvFv1hYklFtEadtpP"
    "nfZd91A58AYrhP9KpicpMpT3qpAQ9Q+34fbUd1RGoB1ziQDoNlqm1BuJp6G7oUICHYATcu"
    "GGiRQmmplr3WZ/u21Tkt7VPFiV6e68Mvd8K6gcdJLIJyoH3T5z0Nm6nZUzKh1nn0BChGtx"
    "Ql2bQinP3ObSOfheFcL2KgfbqyS2kRtARESJECpJpdGSinJnVJkxmiSdNDg/96NJ6LxDo4"
    "2tTXqK7liLXEll5bYdw6BxwTKMVIrYOGH6jBJpLIkAL5rIOzwFvNWGmyLcBroTw+80oX/D"
    "VzoFbuoAR+JwknGz9adZTvGvjW6lVKo+yBekF2+M+qq6YyvbSGNlD3+KBGAP06hrJs6gre"
    "0ZycpyXSBFQEDeZHHjpDPof+0NH1iUKYVxrptLJya1c9/rOwGpM0OnDGf8rCom9lWdBcA7"
    "8UQDEKNkTZ6QJsl/PmwlDClRUiWnNFpOUfEsKgKjSXJKoQiMw8gpT+sV+1cHWugkRUgJv8"
    "6VUDxRbOa1LFBHyHI65zWGHd8oxts7nsHcO4rbP9zHrukivdRP0nhScef11QZar9iloWwn"
    "kskvynaibCcy8c70ErfXKZ5cOTXVfQoJMa7Co04Zp5RxqhkMrBRCX5SREpnlKKWa5kZPs7"
    "JBKhtkk2T7Btsgny36/A5+nKQI9v67VrHqwLT1WHObbxXtfyEbVmXsA6y59S7fZxHMicmT"
    "itPuk4L8bl0VENvZj1JmwKaK0e6SS97mmZEj267w4z2K0qBlV3Ii5xgrgcfTtaXIa5lBN3"
    "EymYJvzs8uP19+ubi+9CNw/Cd5YTjJCJwFglrG1ZgJbIRGoaqy5CmWTrF0ZVm69ppOian/"
    "kydP6BAt1WiTbJTL5OkawrZuf1BgtMK2G9bWC5D3WDATaQgtWcmaGeKs2IbHu9uUgfsALL"
    "83K93AQvwpzVLHa5v2PDfJkrZDJvKqzmwW9InueoRZbyjVurPv4QXL2LjZRyouGEO70Wk/"
    "qmqLNNyt/uqm4Cmq9g0oqtH8bod8byr16yJl2K+zq7BfJ4uwI43ulxkVX01dBOQ4nYT2i1"
    "rU7LMFNNgIQpa4CJGESJ+dfyli7zz/klOg4kscaUxSS1Nko+wTSGcwuii0ki9yVvJFirVz"
    "RlZC+PoEMq7gOiz2kPKoY8+cEkX5Vn/N1lKEyWQSpv9yfn5x8fn808X1l6vLz5+vvnzype"
    "rkqzzx+rb3jUnYkZlIitxLqJWpAR8iU2ayRpvJQrKC4BxHKdU0N3qamVWkjMXbUhV0jmJ+"
    "bfKG8FhcTozTlWJL4vMqtbDoIMZDDEV3U4xU7agm7yi39mCJQzNKqWa5ybN80BpBR8TwCA"
    "SQhnTaAphGqRSo+VY6F60KrHTSZS5vxYx00YWVnpaulrorA12bFa69cqzoZhdfOXDOv1C1"
    "hxTLZ7QWRBGTZ1CGoqjlk7V1TI8bFkrGk1m4YWXTD548/IbZD5nruBWKOfvBAhYdliXxYx"
    "5qQWLFUzDAxgclsYDDr7tJxs10y+e+h99u+VT2RGVP/C5ERKU0lVxqUErT72OaVcLtPckz"
    "KuG2XAm3A9EnLed2RDAqzHwX47sHOAj1YJ55Llt7CnqUcbXQzEQhxtVp4fA2P3PWlp4OzF"
    "cO0X+ZlCUmyxVk7WaUMaLDIpPxzv4fSbZ776MrrrtZZ1we1+3MfwkjTYJQQueRer36UgJc"
    "/vo06G9360sLcdF0urv/TQXsY66KmAYzgyTCm3nw/vjQ/iOOfOd+cBvfBKyD27gDz5yeVW"
    "ODvJK1+FSkEqvp2GE6KJY6FnV0jRBJePjU4uUarFpBqENU0nlh1oK00rdILoi7LLVonsYI"
    "1X5Z1+MQwLOlw5A9jGi7VihPjTM7zu2kiklXU0w6sbeTkHllogtqfR6Dfo5xO2/PDRo5zQ"
    "poe3bS4MSKv6docZLl4QtocmIV6ouaUr0y0NB6C5QqzKTp9ucoT2YzZFnc0Oln/0gzjO7W"
    "mWCAZ0JNx0NFVWSmLDqdzYKIcPducwlFqFqSSZoIWiTFyykvJNOjUKJTEdHJP44SGG/Jc2"
    "9V6uHatLUtk/DUqGoGypW5Rod1x6yUInwQYiCIs07MgCw2wVNKJ9Wc3g4G95HpvO3FIiD7"
    "zw+33eGPZ3weaSPd4bBTchEdWUWWPV1StbAByg+jPmd9G87noq76IRoFqHJs2adjS5BXK7"
    "GKKwD4yetHUmzDO7dR6cpclWdaYRlfGVpAvRQKiynoKeTUhyRzlh7M1QvRvuhT7v3uKn5u"
    "nByy0HbbtwAxHecdlgWTUTP/ebcx+HECrTH7FZOfMhyEah70Bb/gng2m6FXHFk9lRolsff"
    "aG7BbYLPTZIpIQd+HUxsTxpGc80ZnTHBP+ZdO1Hf4iMIOYfczPzKWJ/wDECBAdPty/l26N"
    "qdWYMeFn3jFig055PAEy5i32T/Yh/FfyT2ZJ2dA7/aV0jYZreeq4jB4uVoLH+dhqaunEk6"
    "/RL/B6Do1T4Qhs/v0folXeveX0sWtOOqWjVDrKg1+M+ygW6Zy7QkJgQKIEQKUHboIe2Lny"
    "UwzXT0toGJlptkJkpZJsNUx15ObYujj/fO1n1WJ/5OXRenpo39+rxFm73m9Hp251GOqSiW"
    "BitGqqGz3VKnmW3PMbkngEJJMo1Q4SyvHMrIBiOSpiC4XIRijVzmnyzil1+6kEaEcxt2FF"
    "ltj+1dTuPaIZ3iwyLNhdvF4mDCcpU+12UEnqyHpm9+S++3V0Aww0t19w94/H3rB7dwOcXA"
    "zaCx52H+/bHfbIRCsDztizp+7TU2/QvwHuNU+fjNpfv9K/mQ3lBX8btvu0y1cTYtZn/1v7"
    "W/ehyx4FBqwX3O50aD83rjupO9Lf/JE+HLcL8UTbBRQAZ3lpthNKLFVZqXoWCFrjkKq+MK"
    "gRKsVWxkpHqHyN1XPqyrumJmhd665o3FqESoGqXJbqBbTEJVXNDSUPnDkeYAyqJLTCrknP"
    "bjfHCelWz6TQglL+Xvv090q5rioA9jHoSVJoo5d0AXBVYdWKC6um87AV4KvcbDNQVqmxRR"
    "DOTo2dcUA4gn91B0RBlqGZeoLtZ0RETxLBl34C6D/f3+d5M6sEF+WTN1Tr900/ii7tkwzf"
    "b/dtq7D/NyUYv7kU21MLYDB8agPa/hSMFghgtGGZzbmT8wJazId6jQHr1voZEENjjtcYsQ"
    "SO8AOs1lNDtxZIA9yi5ZSRthfogxPQx6wHV8mckohgr0OrPJHNEhhbIC9PJDTSwjhH6M8M"
    "N7yAQgqv3TwbW/ePUcS8lsiJ55vY7gf9b17zeKK8mJqO7aZZEvDsvIQBhUpGuEMyQuUkKb"
    "mFmV9f47lJlqJzHKVU09y4aU6oPA8TOdjD77oNXfATHGTobT4HGW1XhG8k8zllyWwnMs5N"
    "3M3/XCEcThoFbp1qO+DHSSBzTwDl11ip9VYkik+3wIR/CtImP/FQOIcLtBcmWb8uAEzjIg"
    "/yISzGkFcY+nHC/m/yM5hsKEM6YZScGd1QBnSuG5QtATpu8ZC/2ADsFOdDOy/cD2eM68ok"
    "74yOhwb+5BYeYo3cwkNk/oJZNCGvpxnkU2c51MGGmG8W77ZMmGBUqzczETtPagkTjI6E2M"
    "R4YsvMIFblUX1Bp61IFRIV4ieDyODu1fH0QzgYLYVUCiFiD2Fp7IRleypFe1TMfy7SQZNR"
    "PxkNe+17to90aLzgp+fbp86w9zhyPOTW06Btibk5Oy/iznae7c52nki9DfHrmt5wIvsgTN"
    "PkqSi5Aar3GeR3lgjCPoGE8J5fFalfQVtlny9XiQoWEa4girJnDEgH2aNRQGcBHbtiw3Sg"
    "M7i/p1IVeDnpvJzEpoQxuSKKIq/9/tVEIQ5nutYNW8fWKRv2EJxNLcojVcSy1vI5UeFHRH"
    "UTpVSqm8apbqKxj9guMcchMjXBjZ/g5Ozmp3XwaErldCg1mWd1nZLVZXQw0ZL9AlM4SUaE"
    "cH+Qfmo+pKqO7ndxBLHot1U5XiJGquJJmzzPJnon5dLJRynVLDd5liOWBCG5IEyo5rjJcx"
    "wyCgjacuKEKoA1pprW8ZsgpiEShaYKsKwfVAOK5kIKkaglGkOzYbUrpQC1ETHr8eXahDKC"
    "1cauqoDAGgMCMwtfioNbvvTlsYCbXfwyA1x6IVWBrNvNUV5c21ENbu0CkAasfQXAyh2blp"
    "CCCsDLuPwKgOUer+je7UxOeEMCUQVVTIpFEQtWIxaKIW4iI1FZAHHFrt7O0s5y9fYX/hZX"
    "bzT2tptA+eEfrMC92vWDdsqjQDBdWzpmL3jYAlivfube2HNiAgRpC/f+arnO2swbegaXK0"
    "hbn4IJfTiG9oQlqIOaBTDZLJCJcmoXH+JLmuNJrdyOm+J2rBxglQNsc4WLuh1gvXNTBOQw"
    "jXSVSb4UgfhLNsRfMiEWdIKNk0mH9Nl1odV8nbOc3XdpXrDsXa4X7MxNcVF0Otzm0nldXh"
    "Q5uC+yD273Vdoc0Fe5U/CuW7qdcu9meiEFBNK4IJ2fXX6+/HJxfen7IflP8pyRkn5IvG7k"
    "eiUCZ5hEARoHVDkPZ0Itk5uASeyS0xylVM4gTZ5lRykgOsMBlZrdJs8uT6Yi7OcTpVI2f+"
    "WWotxSjgtN5Zai3CcaZE5S7hPKfeLYUBVyn3A5pgpQldt3IspZCtv3Y/4qPKfXjtl9o0nE"
    "5EA9GkkPP6qAiBvf7+CHRAdprcmPo6DlujS4qBbyahhrsGD241/IBpC5zdLEAZ7MjSVtMw"
    "iLxALQdpK2LWgb+gv8xMLrle9yoDMvAszdC+iQSXeF6rtP8UH4n7A3EPvlf495JShvgaZ4"
    "C7jrMqlESkfcbZ6nPTrekyYNWqYOUlYeZeU5GkAPFst2RJu6vPbgEA7BDQW2tEdwp/3Uad"
    "91xRyCq+PwhmiOTBMaacyd/y6XrzPDrQq4qjK/zVPwhCjTNf1gGXQ9l1HObU2dNLrvCGvE"
    "/JkyZzw/sEYvDcJ8St2mLacIRfCcbHCaM2qtY6WyerGCw4HKKM705bii0v3i+Ljxf4wt3d"
    "09dab3tdbTpW7XlUp4P79oD7+hrk9nNJ4rWMXTbBIbzRgovA5L9QNsIN1XdeGi0Q3mSPXV"
    "9htUvlJu3jIIbsHWT9NfZju7xukk9CquJa+0F8MhnMs7QagQL4Z4+IYo6NQaJpER5qurIj"
    "BfXeXk2b3KybN7tc3DmF6optBpEyKRcT6KzEb2XMQX/AZNLd0WOlxCJNL509dyqLxDe4zX"
    "y2maB0A2zFEq6ZC+LAL0ZTbOl8kYEYJtKhULX5ZxOumgrmVRH0PW/33hW0fO/xXFSGgZ+w"
    "TS4Vv9UYFJ2pWXXVfTay8FP5HntFxHVU0LQXO2GNsUXQG2OkYl3aK+LnQoX+ccyt67NL6a"
    "vdvCVzuXnuCsxMmkm5azT4XmhTXLiRDOmRn+MndqfDVu8uTfHkjvE+9xZnz1juAUnTw93z"
    "70RqPuHQ+dd/p4wc/9u+5wPOz+1uv+fgPWLGP62ETvOtq84Han033kBF5C6BfcGfRH7Q5/"
    "6C5P9vT/Pbfve1977On/rqGhUzDp099ZmP6G4Bd8P3ga3QCDztALHnb/2nU6MNE/kEPPAi"
    "7uhu3fWXvdXmgm3FCq7h+PvSFr6NbUjltDCi2xyqP8Y0pzkeicGKmKs2t0jE7c9iI00zFa"
    "NdWNnuoUi1JRh6kU0h2dp5rpzFrQd4qyKghb6e6/+QU7opTS+P1UUbFjA02WsGdOUnRa2S"
    "szSvU9L0oNzXSt1DkepVQxtU0+xL25EjOXRqmkE7FqUUduFkIQu82lw/aqELZXOdhepWAb"
    "9T0ROaxipOq0avRp5bsBFXbN9ym+57v8HZmWngZctnd+QCFNab3KvMmjzp1F3btiLqEqyj"
    "+q7vU98QQgjRApRFVqD5Xa47jQVKk9qgfVsuF8LghpmEYtUpUq5VCpUvg6rADaJ6+fo1yw"
    "W3ENb1eVgKbaJasS0Bw8AY3D1lcAasfvSE5YI/JPAWBdEbQCZNtBT3JCG5XWd0ju84Z2TV"
    "njxd/+iqRKWBOtx02/1UrLH1EGqKHTm6xgWTZKSw1RBqkn2pVMMO0jRJ5tw5woeXeXbg+U"
    "90KytgfL336ADY89Bx7tD1ZQPkm3wBsmGwzgK4XiFAwR5DHtnIQlMbJ4TSVtvTL0GZ1jC0"
    "CD4JSiTfUNkxoi7/58H45twfGRhi0VrXv80bpiYYwqgrGmCMbwxhLYADEypYfL1xuF86Ps"
    "yHyHE7IcJ7Rb2e/Y4mpiqhyPy8zhBUKMaAF+wAy13soT/O7c1H4eG4vlKgzS2AA4JevwVX"
    "7Dktr47oIt+kbTrdXaRtx5nOfEQe+6hujCYy8pA4nAzID6Mskn7G/oF/yCJ4E72QT0KUdx"
    "QykAd9ugrW2wpLuQp15keXvAG13XgH8eN+6DyasJMd0dDqkzYLhHOrtkSrQPgBH9Ec4L1j"
    "9L9Lgk5QpKxtYux6eWVDTsxzp70Xe4U4yRFIyRO7Fl4ms82ibzSSfdP0bd/hMvSekfDC/4"
    "rvf0+Dzq3njnwwvu3Ld7DzfOaRA/h4oFSxUKlRIopZgejpYdmLn/OLQD+ZLVEpiZ7dGXYc"
    "cs4sd3tErLgt5e4QtHxBUyTKdibxrtCOlMlZjTdphGitNoD07byuFUBY+oU0gFjxz6HHKl"
    "2BSjDyEGgjgd6RBVDOYpJZNq79wOBveRbXPbi/OXzw+3Xcrsc9hpI91RJqV4d2NrI5YIK6"
    "CQbjXXEq6j/Oer9/pUSnylxN8ztDsp8ZWD0mEdlPZhIeHeJTnmEc/7pIBtxPKabjWMjKIu"
    "DPQfcLZgdZwAzyRzCvroHZlgtoCYfnzSulGCfkf7QA2WgSma0w3D2hjQYiu/wr6dBE7K0C"
    "CDoeHYMnmVMDWoFF7VpPAKjpQyayWgLrVY9nNHq7VS0VpxL53EWskMNw8I9hdtXqdmuuqA"
    "c3FbjrLiNF9/KqY3VZYblW6nGfo7pWtSuqY9Q1uRrukw+pBHwn5Nl9d8SVGHhF+38rQhK9"
    "5wjPyWW5UhTtdO5UKuLgJzkyzBRIMfE8BzbwKHMwcTA64sZE1uwIQy82yFEBP8f0BDmCx1"
    "zP6aMA9Le4GWLYDRK7T1dwQ2C0RpbfjGKitSrJLqlIN8QWq8STQY3Y0msNcmFqnJ6JZ6rl"
    "ZbE1XlVTOE0rE0RcdiMn0hXdjCt2WETNm7ojxIauxQNn8nb/DQZSEO7zKHw7tMcnj8WEzA"
    "mym+e82lSUBcmeQuvyd3e9jn+ieeOPkFj9q/dvvj23bn1xvnVh6zW5kpxYbDrqcUM02u1G"
    "qGsspcG0JljLz2TZ6WkmfJWdHSInmVRRJ1uN5Tk3nk1OHyCCREuB4vVZhyF+a4qMK0u1DU"
    "P7VpOIs5qDqyhghqAcX37NjrS2ZJ6G7110wGIUImk4r/L+fnFxefzz9dXH+5uvz8+erLJ5"
    "9jSL7KYx1ue98Y9xDZ9El2IiQMi01AjFCanL57xj8zkXJOldTMTMoy3GfVVz7MyG7z16dB"
    "PyPmyyOIn8v6zAb/BoZ+zJmA0mBlUERMXIlQu3hUXSsqTrMO4qF2U0LKRY1FCJXBsdEGR+"
    "V4Xb0iSqXZVjl3m2QIE865q3yuZfC57hgIur8xYWD037XyrItMg0cbjWfh1gXy0CDM87sw"
    "oySY0X9NEVhBXWvRp5qTcGWz0GcL+vCD5YXR6f+sUzBaIJ61hS1X16wHDKS9IvMHC1hUTP"
    "lwbIavBFm0YVoWmv0NLOjgHTvc+fDuHxxcyi5R8Co0IAZD1GIy5BALXnBhmv2aDxt5ubVy"
    "DIShNZHKe6cDHKX6nnVSigOrha0NnVrFMQ0RKUFB8bSH4mmdhVgJtl5HR7lkCyAb2rEVML"
    "QxpiE5AwOMRoT+pyD+vlfcMfIJW9EPM0lFwN9JQsj0PyzgeejJBgKuhw+UyXZZ6SBXpOMl"
    "0HIeb6AVctxrAWIGzxkjfwMmcMnlraWOXe+/yWxtmgjPPiYtj3mfQQNhDZpAgx+OX2FSWD"
    "j0xxRwSMTr5ZS+oVN4PK6KwTdXFlxK8VMJvmVxfXTXRwL0LabiaWoyFWUn5tAVslN+F25n"
    "vf43x++M4s9iJr8+93nEJN1CLAqTLttvXccRbUZ/+CtyHNG+DoZfu73RDatWMEe67bum8W"
    "ykrm8aT0f62P7b4Jk2dHgkStntUiqE2FijZ8ftzUTsWG6KK5tyilVOsUfgFKs84uvQ2Cgv"
    "QPFMuSGOXoxLiVMqXqU0r+IJUSI3V5hGwuvrosDldZF5dV0kXapMBJci+AYU0kVEV++x1v"
    "wAgj1BW0v4wLG4XB7t8lUOl8rh8kgm4ugcLjX91a3oVPTsCigk5GuuLwscXteXmYcXe6VS"
    "CdctSEaqSheFNEKkEFUeKspD5egQ9YxvAniGSBSayt9H+bA3HttCPuxJdqACaDt+R3IiG2"
    "GBCgDLzs4KYH1yu5ET1NAFo/z+muv3l+OmFnN0dyNLYqYWl9TzDhwiA9rpKryUmBY5pug/"
    "gv58DwTbi6f18iTFpc9/1yri1bdkrXnTrV59bc977gcLcDKgYyecxiTaembz2BvPOtMCb2"
    "hlO6E4zDmOeQ/qyOJt2L520wKycsuaZoH16mcAwRQabGsC3eI01nrJKzsbRtKr79AfU8Cr"
    "z4c2YrFyPo/7ucX8+ZTvWlN81/yZK2pQ9wm+a5O6subWbs1lh1XKFZrjreCTSOOLtGcfBY"
    "tQwhJuIlE6hX459B1H/TL4xynVDJSbAcbal8E/SqfQL4c+iz8pg36UTqFfFn1lvKneeBOI"
    "QCKgRqiUwUEZHA4WYOysxCrADXo6ykW7HdvIpm1U0pxH+LFE7Pbk+CYLc4Ret3ILczgN6b"
    "BuywJ6NNaWKZNcWosrloC5xqfgAWoIQIw2Ts4aR/VEPw3YxE1XY9vIbDml6IK37OtvuNIK"
    "vznKrAW0WBcsrpX/AxNgITphGuAKiRSFWkO+KlWzRr8iFneqlGcNVZ5lBX5+Z1GflUVMed"
    "tRANEwicI0BdMlPc9KuN+GyJTzbaOdb/lMTT/G/O/ELGero+N0EqqkaylDENzPhSM6fQol"
    "IG8pBrhOiYAp6dUwdPo6Tli3FwL015SwqBH3I0mzsriEX3/d7qIgmw/Jf2oWxRhY6VKYC2"
    "OuAOa1KZCx1MkChEydaEzQsUI5gVwHAs8iCX7k7gE8GvInnhRos/hw5Z8ZNE0daSyPBPv5"
    "aRlK6xuogOuBM+4YOdk8wjZWN7ozN5dQsI3ooUK3UIU5fhLpUS03iWW1qYqYKKtSCckiUb"
    "qrmS5GM4NlzxCDYnTftXNG9EgQhBClpgX6zgAMDqvC6AUk3zV0yjFIpXk46jh5lw0rY4hP"
    "kMqkkFPOQN/fJMwRKjMDETIF/3fjECTdBLiieKk9ECdV01DeLdd2Oeckw7M9z6lP3GTO8u"
    "Ru2P46ugGaCef2C24/Pg4Hv7HEo3C1Msk7q7j92O7d3fAc1S/4a7t3z97OoW6wd532cNjj"
    "NbcdDiSuoyrCSZ0VS+qUk9MpYShA0BLL6BRQSMeoXhQyxVzkmGIukqYYftCLyqm6KiZDFx"
    "SybaNUXqYoZQW24ePB8ehMwxbz1rJJcopH6M+sUI6ApNQZdESz2f1jFJnIRLozfzLvB/1v"
    "XvN4DrR45Wqb3kmiKX+jVMrhN8aF6sL5WkIkCk3l5187qMonRPmEHIFPSMo5UAm0Km4iBq"
    "57oVe2bu+C/o7yztqKcJQDiiBMPwH0n+/vTxJMQTXwhmMf5AQ3xA3t4CzmpbXZ0V1Mwow2"
    "EbuNk29lN4yKlgM8FoDq96jrLNDs7STTrc553druWzee+S2LedhZZImYh5tByJsF6IMpmt"
    "NDyIkmYm5tngbzhjvCmWTDHNwAgrxiN79WWoDVoopk8cnwsqtxsC2hSLFSfXrM206FKDXV"
    "oUz6Emn33btv3eGNW9z+Bfe739qj3m9d2hl6pefsO+JF0vrfurxAGn5FzbAOHI+j0L4sBN"
    "W6CR246FHDruYD5VPh11OpjCoxSjUHZefARn8KVWbw2st3vtRjgVTaVKVNbRqYSptanza1"
    "037qtO+6SplaqzL1YIlSQsrWTG1CSBu7VZ8Q0gQX0SggLs0zOYWKnEEUncUdn+LRdKfATe"
    "MPnLwSVP6n5BaCVBb6maU0oZL80klaAi0bzMnaBCsDzpDbcEE2OE3TcJiPKBDrp/QNjbhe"
    "Wjn6huMRa481/mVBDC3tqsnGN6CQEN2zQiEwZzkxMGcpQTDsQDPFFnFAIiHK50XyaGRn0Y"
    "jjy7JkiYDrtZdOKK2lliy7aC9F4PUJJFy5RWoxZpdiTFRi1K2xTldjijaLEANBnMFYBFQx"
    "iKeU7AgxzlNLDQb3rGffr/K2F3ecfH647dJVzVGnjXQ7Q3flcJFJrPPcVz0KKZbyvt1XHQ"
    "NJGbfwKKVKGdZov3BvskpkDUshlWKn7SFx2Npiv308N0lK9Hr+7oqRqu3V6O2ljAIq7bdE"
    "GleVL+7Q3m3M0JKpjXatMFs10a7lZ7sWerRAwJ1ppr/lleZ4bqQWIO/IZHXhPKWwlVQfC1"
    "On6H2Vdreh2l2VnkwU7CNJT7Z9JTcHPpWcrHTU95ElkjjRKB/jxgoIZpP4vdf/xvNJMPoX"
    "vD2/xB0VBmgDel/Fr7TD+IeyT8clFDFhOiUnNlpOdKaqhBImQahUMMVUMN52L7GvYqQq8U"
    "WTd5Y/WSU2VxqtdHbHWnYXuzzL3FgBmdpVx7KrxETvJKVKy5HG7gkDGyNTqOYqjT20KtAa"
    "P1uFVMbNRHV7OH50WRWIxw/tcIXuFnSTp2EGwEV08iy4f3eNvEAShKaJDYXC8vdruThKiH"
    "jkeyUI+dH2ssBUp4XnCXIsEsYd/ryVZ9exvBYFyrCu1uZsAS0Eph8AYgAdl/1TMHFNMZMb"
    "sFmQpVuKB9oUqOmaThywSQtgMiXaB6vWQzn1n5kLP9Zoc4S9EqnE0HgxH9Y5oGsEgZkB9W"
    "Va5dXDfch2O1NO+R6L9uzKKNWW73EBqHwYZTNris0sq0hstgYis0psSb3DQY07e/B3zs5x"
    "kY7vMeS1KInvdRF4r7PRvU4qdUKfJYBxjEwp0Ioo0ELHv4gCLUSmLD6N1qDZ5SbYVhN8JB"
    "N84KwzTZvaw6Q8UTGodcegmojhRYcvs9JTiFV6n7Jr3YJpAt1fnwb9DF4Bpop0mj6zwb+B"
    "oVu1HTMhsW661g1bx9YpG/YQ4hzDJ3KlJIKn4nFSsbuCdRAPnoqK8oVNYxEq5fbfrARLDT"
    "tjarGKuSuwArNNO+jpOBfrdtNNZLc2NM16Mxft/sJUVA7mA9gwOk5u1QxLRsfPvJpvzxgH"
    "KVqLBKpAG0DA6MAGuumJph882dBsbdlkyfIdm4jyHRrSmF2A9m7SXwDYzz4FPRss4QeYIm"
    "448JIpM2repZ4a3bKPIQVNFRy4QGkMbWU5UJYDZTkoYDmI7ZyiMMfIJNQX7NlOI0ku8sf2"
    "3x66/RErU8o9al7wsPv1uX93494IPBP58Fv3tt359ca9Gdi9EL9mDhNxUsInXqmkm6+SVj"
    "YHySdYZbo/vBr2eEwOx1PNIaGyypb96xRuWeWd3vwkRbB137TyhNoNbTPW58UE2jZ4RyaT"
    "2Ny8uWBlklcTLpdURGR1zQGVOPU5c3ZbQCY8Msc3zEr8zBBguYHAhEfYs1jnCaU3yfp1AS"
    "Z0i+vGJM0Zr+bRBMVY92tc/Q+03pxguwqd7eY61q3F7t0qEbkpIjIdd8047STs2TkCwzRN"
    "FicqYWbqyBLob/t0njJDZg4TfddZGPgJKQKdT/BdwzZbEAulLLlsW3dAsZO1u2EM7t7N2t"
    "5FnLpic5QDITolQTZbguRTVSZWPk4oxX26B0/fMCcquK9ipCpkvsk7yzHwiVxaAYVy0ar+"
    "LpvbaZae7NnwCdRkVD4ZS/Ke5qSRPRk+QTMmg40nzWRElS9FNRhRKuW8mO9o56KVBFjcF8"
    "zT1P0WdHmcCG/1CosusfRSfEWcwkyy2dEjzFH3ypcuulbXsChomUr0EKpbdenjkE9lkZp6"
    "0AYbsubeVgBiwlTRTIvtpCZ2uroBum0BW0fsaVCsToMfLUqi8aTFNutItwGCJkae01dq/b"
    "z6B0ytlefB4x7GgTdlvFpeRCcepWKTM35D3CalItAlUZKHJ7WwJ1mIRkah/uqqiFB/dZUt"
    "1LN3sVLbdDuPsyS+nIrbUTIJ0S5Uoi+nQl+yQB/HLEOa24J0lkingE4D+rgUGDKp3Y9IVS"
    "ER7Jo+n1OJI0VSyKvvF6JS9f2K1/dThZJqiJiMMvRFQY0JDwrUXE1OyKtrR01O4EN2nLhu"
    "1d9EF1a6/ubQAZPHiu2OEZN16n0eoG6cpKh7+PNWnpaHrO0p+XO89BoW8JpkbcEG6jYFFd"
    "iE6V0shG2eCpD94xQM6EpxkwSyB472Bf3JH2z0FdKYQoaH5rFi6SzCj3ZloP9aW4hyTvgt"
    "zXtyT6OKBgPSgVzTsIagZyXW1kg5Pcqiz7GJkNBLJBV2z6+K1PamrXJ0OIn63iqXYJBLsA"
    "i819noXifAtdbTf6BZisdLTqhlQCIhxBeFfIsucnyLLpK+ReyGSUKc7Q/ttZcC3337Qi/s"
    "ZYovbzbYXnsFdpny9CZi4JQpTx+hVO6ojXaac5lVwSkOqNT0Nnp6oW2j5SqtGEN2oGqIZH"
    "+JMT/VxQM4IarnZ5efL79cXF/6kan+k7yA1JQcgIHIJ7JhQmTKibjJGyYkxwsdiAGZmt8m"
    "zy9z/Rkj00wL38+WjKJU8gWQVyUaNSSMvO1cYScpOlHvVauAWhSG2m7VjA4wC+X+YMpJDR"
    "n6OzIBBBs0XRDydsO9ztzHH8Agr0kdZwl6QW2l25kX8600lHJoKFUqISkvKptt1aUI4x6i"
    "kCmhfXWsuw3ttQigAYFEyXoqg1OYiVL8k5BqGWJrI+ZyGVBIh/BVIYSvchC+SiIcZYgKe+"
    "9EqJT3zhbvHQetJMDi3jtBT8cJ7Hb3ncjKEg2/qlOg6mJtRZwPT0hU/rtWAZEKhRsXiCdC"
    "JqJi0Mok2nrml51kzh6IR/kgOFt4b38GEwvNTGRbEwBN5h8CDaS1uOhEuXpk2WCum5Z9wy"
    "mpbLXQDQSmxF4Aiy7EtOCiPY++XZ5TUldTpK61mWKKzL6a3eZSWCL3cDO7WymJcE6xnYBE"
    "OeXv4JRvEruk3TdKqdTgTdYu6NZ4BdcWSrk2coMvInR7DL/wnxxx/AWDrcS2ihCqXdXkXe"
    "VO1WYhFP4bpZJOdK9FOaK8k76PDeUIV6JBaxGq/Yo5x6GfEdEiJGYjORVUIB4R+p+iwUJB"
    "P8c4AdtDhSLrr4AeZ7esL65eLC3fS6Ay26qZCSnqihm70TsLs/FzrTi/+RSMWCJYluUcYu"
    "BW8AOvBNBRWEZzpg4hpoZM9sdmoc8W7NEH2DBVy8bUbRth8ONE1yY/pZvI9zJqU8KAYinV"
    "owURQ6PumD0mNkx0+Ubvy2pHqrRvpRtrim7swMV5j0fAEYg0V7FSNcZKTT/G9EZZCupCQl"
    "RKEyKgCWHnhohm12uv1Lo7qHWVwFxmKo5OYFbhPFJPrwrnUeE8asOocB41v97+fdNXq1Js"
    "TZRSzXKTZ1kFbe3LrtY0g0tzN1F5l9hMM0qZ0gRlDSnNALZ6U0oG5qzI6o4lCUKRg5KAXW"
    "sxgp5G0SI2K7pMF/RJinUq1qKVZ6TSg7ZepvTtVqoRS+rPDUK2myYOQLBc23yiwRprPMaS"
    "dtcCG15IQLcXTkkA/ueMfi4zKen2KfgVrWzXc1eDH0nTVL1DpZYg4EOxtwyP3LIDIQ2OMr"
    "DIYWCxxVghn0BCc8DZeRE+iLbK5IP4u5i5RayCg7zFG84KcZlnOVzmWZLL9A5GEYjDNBLi"
    "/KUIzF+yUf6SAFnTX5EllP8voJAQ4OqthlkBmjllA7ICNFWRZGXKUkof1Jj8McjUZ4uTtP"
    "QxzptcWQUGbbaJKNkTW3EsYKZ5KJUbTzEMuWdOY30zqzEMZbPcmfUks6/TEImE92ktVb3Y"
    "phJA2G0uIbq1sN10RBvhlFszm2MJkSj3G0Ge5aCX2X/+fy58fGY="
)
