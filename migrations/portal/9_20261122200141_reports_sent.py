"""Reports sent."""

from portal.db.migrate import run

UP = {
    "sqlite": [
        """CREATE TABLE IF NOT EXISTS "report_schedule" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "report" VARCHAR(10) NOT NULL /* GROWTH: growth
RETENTION: retention
USAGE: usage
REVENUE: revenue
CLIENTS: clients
RISK: risk */,
    "asked" JSON NOT NULL,
    "rhythm" VARCHAR(8) NOT NULL /* WEEKLY: weekly
MONTHLY: monthly */,
    "format" VARCHAR(4) NOT NULL /* CSV: csv
XLSX: xlsx */,
    "made_at" TIMESTAMP NOT NULL,
    "last_at" TIMESTAMP,
    "next_at" TIMESTAMP,
    "ended_because" VARCHAR(300) NOT NULL,
    "partner_id" CHAR(36) REFERENCES "partner" ("id") ON DELETE CASCADE,
    "user_id" CHAR(36) NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE
) /* That a person is told of a report each week or month: a mail with the way to it, never the figures. */""",
        'CREATE INDEX IF NOT EXISTS "idx_report_sche_user_id_63a315" ON "report_schedule" ("user_id", "partner_id")',
        'CREATE INDEX IF NOT EXISTS "idx_report_sche_next_at_209b1b" ON "report_schedule" ("next_at")',
    ],
    "postgres": [
        """CREATE TABLE IF NOT EXISTS "report_schedule" (
    "id" UUID NOT NULL PRIMARY KEY,
    "report" VARCHAR(10) NOT NULL,
    "asked" JSONB NOT NULL,
    "rhythm" VARCHAR(8) NOT NULL,
    "format" VARCHAR(4) NOT NULL,
    "made_at" TIMESTAMPTZ NOT NULL,
    "last_at" TIMESTAMPTZ,
    "next_at" TIMESTAMPTZ,
    "ended_because" VARCHAR(300) NOT NULL,
    "partner_id" UUID REFERENCES "partner" ("id") ON DELETE CASCADE,
    "user_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE
)""",
        'CREATE INDEX IF NOT EXISTS "idx_report_sche_user_id_63a315" ON "report_schedule" ("user_id", "partner_id")',
        'CREATE INDEX IF NOT EXISTS "idx_report_sche_next_at_209b1b" ON "report_schedule" ("next_at")',
        """COMMENT ON COLUMN "report_schedule"."report" IS 'GROWTH: growth
RETENTION: retention
USAGE: usage
REVENUE: revenue
CLIENTS: clients
RISK: risk'""",
        """COMMENT ON COLUMN "report_schedule"."rhythm" IS 'WEEKLY: weekly
MONTHLY: monthly'""",
        """COMMENT ON COLUMN "report_schedule"."format" IS 'CSV: csv
XLSX: xlsx'""",
        'COMMENT ON TABLE "report_schedule" IS \'That a person is told of a report each week or month: a mail with the way to it, never the figures.\'',
        """COMMENT ON COLUMN "notification"."event" IS 'ACCESS_BROKEN: access_broken
ACCESS_RESTORED: access_restored
ACCESS_ASKED: access_asked
ACCESS_DECIDED: access_decided
TRIAL_ENDING: trial_ending
TRIAL_EXPIRED: trial_expired
RENEWAL_DUE: renewal_due
PAST_DUE: past_due
INVITATION_ACCEPTED: invitation_accepted
CLIENT_CAME: client_came
CLIENT_WITHDREW: client_withdrew
REFERRAL_DECIDED: referral_decided
PROTECTION_ENDING: protection_ending
PAYOUT_HELD: payout_held
PAYOUT_PAID: payout_paid
TIER_CHANGED: tier_changed
TIER_AT_RISK: tier_at_risk
CASE_ANSWERED: case_answered
ADMIN_PROPOSED: admin_proposed
PARTNER_WAITS: partner_waits
REFERRAL_SUBMITTED: referral_submitted
REFERRAL_ASKED: referral_asked
CASE_WRITTEN: case_written
CASE_ASSIGNED: case_assigned
RUN_WAITS: run_waits
PAYOUT_FAILED: payout_failed
WEBHOOKS_FAIL: webhooks_fail'""",
        """COMMENT ON COLUMN "notification_choice"."event" IS 'ACCESS_BROKEN: access_broken
ACCESS_RESTORED: access_restored
ACCESS_ASKED: access_asked
ACCESS_DECIDED: access_decided
TRIAL_ENDING: trial_ending
TRIAL_EXPIRED: trial_expired
RENEWAL_DUE: renewal_due
PAST_DUE: past_due
INVITATION_ACCEPTED: invitation_accepted
CLIENT_CAME: client_came
CLIENT_WITHDREW: client_withdrew
REFERRAL_DECIDED: referral_decided
PROTECTION_ENDING: protection_ending
PAYOUT_HELD: payout_held
PAYOUT_PAID: payout_paid
TIER_CHANGED: tier_changed
TIER_AT_RISK: tier_at_risk
CASE_ANSWERED: case_answered
ADMIN_PROPOSED: admin_proposed
PARTNER_WAITS: partner_waits
REFERRAL_SUBMITTED: referral_submitted
REFERRAL_ASKED: referral_asked
CASE_WRITTEN: case_written
CASE_ASSIGNED: case_assigned
RUN_WAITS: run_waits
PAYOUT_FAILED: payout_failed
WEBHOOKS_FAIL: webhooks_fail'""",
    ],
}

DOWN = {
    "sqlite": [
        'DROP TABLE IF EXISTS "report_schedule"',
    ],
    "postgres": [
        """COMMENT ON COLUMN "notification"."event" IS 'ACCESS_BROKEN: access_broken
ACCESS_RESTORED: access_restored
ACCESS_ASKED: access_asked
ACCESS_DECIDED: access_decided
TRIAL_ENDING: trial_ending
TRIAL_EXPIRED: trial_expired
RENEWAL_DUE: renewal_due
PAST_DUE: past_due
INVITATION_ACCEPTED: invitation_accepted
CLIENT_CAME: client_came
CLIENT_WITHDREW: client_withdrew
REFERRAL_DECIDED: referral_decided
PROTECTION_ENDING: protection_ending
PAYOUT_HELD: payout_held
PAYOUT_PAID: payout_paid
TIER_CHANGED: tier_changed
TIER_AT_RISK: tier_at_risk
CASE_ANSWERED: case_answered
PARTNER_WAITS: partner_waits
REFERRAL_SUBMITTED: referral_submitted
REFERRAL_ASKED: referral_asked
CASE_WRITTEN: case_written
CASE_ASSIGNED: case_assigned
RUN_WAITS: run_waits
PAYOUT_FAILED: payout_failed
WEBHOOKS_FAIL: webhooks_fail'""",
        """COMMENT ON COLUMN "notification_choice"."event" IS 'ACCESS_BROKEN: access_broken
ACCESS_RESTORED: access_restored
ACCESS_ASKED: access_asked
ACCESS_DECIDED: access_decided
TRIAL_ENDING: trial_ending
TRIAL_EXPIRED: trial_expired
RENEWAL_DUE: renewal_due
PAST_DUE: past_due
INVITATION_ACCEPTED: invitation_accepted
CLIENT_CAME: client_came
CLIENT_WITHDREW: client_withdrew
REFERRAL_DECIDED: referral_decided
PROTECTION_ENDING: protection_ending
PAYOUT_HELD: payout_held
PAYOUT_PAID: payout_paid
TIER_CHANGED: tier_changed
TIER_AT_RISK: tier_at_risk
CASE_ANSWERED: case_answered
PARTNER_WAITS: partner_waits
REFERRAL_SUBMITTED: referral_submitted
REFERRAL_ASKED: referral_asked
CASE_WRITTEN: case_written
CASE_ASSIGNED: case_assigned
RUN_WAITS: run_waits
PAYOUT_FAILED: payout_failed
WEBHOOKS_FAIL: webhooks_fail'""",
        'DROP TABLE IF EXISTS "report_schedule"',
    ],
}


async def upgrade(db):
    return await run(db, UP)


async def downgrade(db):
    return await run(db, DOWN)


MODELS_STATE = (
    "eJzsvXtz4kiWB/pVMvxP90SwvlV+VY37xo3AmHLTTYEXcFX3LhtCoAQ0FilWEqY9O/Pdb5"
    "7U+4kSJBCqjOioNlKelPTL13mf/7tY64Yla5ftN0ysi3v0fxdEXmH6R/hGA13I67V/GS5Y"
    "8lRjLeWNoloS9hpOTcuQZ9DbXNZMTC8p2JwZ6tpSdQIE35c6UlQFbZeyhSyd/l+dLZGhbx"
    "v0T0wuUY92ZqDZUiYLrDQQYT8VrGELK2iK57qBkWqZyKAXCPSKMFHMS3i6os/o41WyKPNB"
    "YzImk7VsWAQbkqpMUE8nGG1Va4lkgibybKZviMXuqCaSKQ4zC+lzZC0xcm7eI3jWO+1vId"
    "NnI6c3ZGJs0kc2kKnT/yFFpz+JbiEYFqAfE9OS53OkG6w3S9c16Bmebz9gdYm+sxdBoTek"
    "fdFXsQAI5/JP9M00SneJJgRjxXTedY2NlWqa8K2stYFlhcIJHVjyK32bKX7XicKeTpGkvZ"
    "gzfQ29KLIlT9BS1xTTQZw2MSlumMzoe8MXmA0km2itySpBb7K2wfagbYj6vxssWfoCUxqD"
    "Dt1//w+9rBIF/4VN+Pl/F3MV047h7wv/u9h8Y7OO/g0k+K+1gdnbm24vzoQmG02DWfu+Zp"
    "P2gjWmE5X9+HcDhZ4w01TMBhCalf84f8Ic6XlF9AkN168S6za0c9jvza5LLu3LS+fxC2sJ"
    "a3QqzXRtsyJ+6/W7tdSJ13yzUZVLoIF7C0zRkOmKDOwo8GrO/uNesicRvWAZG+zNHsW/oO"
    "C5vNFgX7r4f+cbMmPr2dnmXrFBsHap0sVN8Pb/c94yQCFJvf5IGrZHknQR29EcoIJ7j3Np"
    "RlGliKnEAnD/7992vz427OoFPKD1a3Pw8/Xd3xgaumktDHaTIXfxb0ZI15fkj6IPuD2cYc"
    "AfKWCWusLJoNsUEdAVh+TS/WMf8N0LPvr+IeCC6cJ1XIBHna/t4aj59Rm6X5nm/2oMp+ao"
    "DXeu2NX3yNWf7fHQ6Xlmn3VeJ+h7Z/Qrgp/ov/q9dnTUvHaj/4LVR89IS5eIvpVkJYiJe9"
    "m9xBaqO6yvFMP4wLaWspE8qG77yLBSeM5wIC9W8l+SRk9Ha0l/3t1kDOy35oAtnrubyGD1"
    "nDtX7Na/Q+CGN9m8m1WY6oBNy9mSqoL2IfuSj2no1MwLafioFYiGEA0zBnkhjbATAtMIpp"
    "ZuSLyba5iqhlvsx7scW+zH6Hnob7FwKwlo3qnr04iJm4Qn+8U9cV2qGk7cqw8fcsxc2ip1"
    "6rJ7YayZRMwDs0ewF8IVm69hgG/y4HuTDu9NDF2QZOLg/jbs95LBddtHBRZ1ZqF/IU01rb"
    "JmcUBSnG5UzVKJeQmPPYWECPiEZBcX4p+/Nv+Iot/q9h+iewp08ECHAiT3+WtAlIQLU3n2"
    "upUNRYrd0a/0tLbxW6urVfSKTEDD5XzxvxuearG/xsSGIqZ1dG81dusd9UDTnZrHkauWAi"
    "q66mRiyvboruR3ZOC1Js+wrQQzdfKTaavdVMJoNH2Bfp4wNdbkbw3QwM11Y4EtW9mlmkjX"
    "FAxqOdAB2srDSVwnefxXAG3lyFAXC9ojfcB8Y2I01a0lU1jqGwuZmxnoCw19e4k6tp5Qfq"
    "UvJ2/pGzlPDr4o0wtuDd0C5SgdVh3poLZjGk1bgQlqxXyKPaFFqooWic2qOOYPuq5hmaSc"
    "ei5NBPkpJSprS/auHBfZh36/G9p9HzqjyJ778vWhTXlkBj5tpFrscqc3ihx/9sLk1dn5VA"
    "Xo7SrGcJy72q4iJ+qzrZ4ayZr2nnSshu5nnq2uosvymu48W5sBwxJd/69wcszVxYZCe8+M"
    "aLamB0xAjvnI0VOYtuXMNs5BQ9smtqKN4SyCbnRjhuNH6VGeeMARdmId4x5HWkVl4PRDSy"
    "VvKgAQP7bURYdYKcyCTxSBVyWlSRIfypLVFvAG//H3q6vr609XH67vPt/efPp0+/nDZ9qW"
    "vW781qesc67zBCdWaPuMH2GUdwWrsAQc4ZvM3plrCJLpxWjsNxr0nez9O/8AeCQC8wMwl/"
    "Bfa9Xg3X9ipGIM9tyF5HdH9OfYeTwagfq+qJuWpGwSBJhs3H0qgfx+yM9kMsOaxrvfhMgE"
    "9vthzzgVLG1MbCRpSTLgj1KKEdhvBJZYVpj4xgd/iExgv+fs1zTpgBWQQC1GYv+R2HMlxE"
    "jFGOx5Dtt6Jc5T2CcSuO85943Zkm4inOxPkEogvx/yG6Kp5JUX+SCVQD4/8geZE2L65/iY"
    "9Qke6fQfNmodiCihAkLCIIXNBueqcvav+s835K2nsI9o3On32xFAcKvVHLaaj2072qEgI4"
    "2hK5uZlW6kCd5vZBpp7JacRhqbCKJ/XGOIbzZpICzPlkin06GBlvqWWfTpl7y7lhYTUf7t"
    "Dez+ieaYIvs+xPDiAMNpeAlRCcOLMLxU5DgQhpeqjoYwvAjDy484BsLwIgwvPxLywvByOu"
    "yF4eXUIyAMLyec/cLwUqGREIaX81WG2tqdw5Whfj/nqAbarQwNacHKVoY2bT3hI8MnpgoN"
    "3G3sUIQuDHm1wpIb+u7wuzkjwlj0lExcrSXCskGwwgKhdDSFsCv9lf6GRgsKHe3M0FdoQh"
    "8i6WSCdJIS5lVMv5zZkWzqclL7nDgfQSVXVMGKVWf4YvBCcFAyvD5FVmBQWQfMaQCGSJ/i"
    "zgZngh58NjT9fs5xJu88G8ILufSzwaJvPd04HxM/HAK3854OEZKdp8MX2I9ltNJZaJBOGr"
    "EtnSXoc2xdc92AwF3bmnUP2/qKrn2Wmw+IEKzFBotDIniLTcsOpF3KkFNvsUk4RI7/+ISz"
    "JpqezlRhDfxP1hEUyWDnk5dyKIlI4SMfUfYMSDyh0sNXPSKRda5y4athTx9LTTBpZQ+uRy"
    "RCk6s8tl6O3vDYpme18QhE3qB8eYNUk/ZGEm3CWXkUgmRHTKVwmmVTYCaFqsmj1QWdI89Y"
    "1cLWzxbUmHSaQ+L8ohtYXZDf8Xv5Mmc1gD1E6hzQI3HQaY0ukiZwAeAe4Pl6JuBm+L764J"
    "4mmwk9MV8vEgR/dr2RT+Kfum13ivq/6lt6KyBB/2RSYU1l6UMsFbxTIYkIaHAp7PSHgVnO"
    "EaxAziwTkmeBXlfTZ6DRnb5TSV1nHq7QyLwPS+FMVGfesM6z4qL/6V+HU+1MWRhH6W6/h2"
    "QtDX2zWJYj81ftjKqC+q5oD18zxddoByOb7GpUJhvrYn22bKy5xXjNm3vNJxLJ13iSr4V3"
    "pxjm6XaWOOWB9pbz0XQ45paQLoHQ3hITBmY4QgSIhAvEfm4oirrAJpcSx6c4nhbnoiyNdt"
    "l1ISiPpNLOFIm/qEqEVKhCq6YKFWGVFRctC0l+qTJZJTX3pWojnkd49JJgujT57MUTZuqa"
    "MHut7Bd2s3RdgXBImclvdk7K7fL9Eo18iyyIZWGrrF21DQekQKBOMRUf48ms9p2JLWn6Pk"
    "F4tbbe7+1mLmy0obHRMNijN/RBqnVJ32sD6ayxwjbHyb1bEs9OJC2DO5SmII0uALcWn1dA"
    "7h3N6Sw/vEqcZ34UVmhhhS7mdK6oyu9sj+cgG0a3Jx4W12leQyvlbS4r5W2GlfI2bqW0t2"
    "8egH2KGmJciiXYtBJVOulFTjyCalQ5geeddZWT0GAE+Q/uMyNKLCS7Kh8dVTMNVHdoOXwC"
    "gPXnRDRAIuDM9gYQBuuCtQrRqVsAsq7ioKawBlZrpZwAnl21Qpu5Iibnywq2aOTT7Xiejb"
    "uVOn2CmbqiYaspIIEV2hCoswWlQyZ0M5swlQphBnZHgXGP9Lmvg2GluuCC77kPFKYOF7dL"
    "fUW7An2LG6CAFfqsuJLnZG8CSp+hDEodW3fE9ETrNSYsks1a4hXzQHjFawucDSauX8LkcM"
    "UNW4YNVrL8EL0N7AiBZ4R9ig7sW+iEqqIT2iQhni7VbhIh31OkPalO/ggCrbsQ4+C2yWYV"
    "O0XDvKBDW2XlwcVv/U6v/XiP/qGrBCtjQsXIfnPw2Ok9gb/UVKdnGR2CMRm0e+3vze49Mu"
    "h7b2VtTFq/vgx693TD3Rh0o3xu/slo7IRHY9JtPg+hX01em9DvsN0cDe+RiWXLHJOXYfOp"
    "fY82Jj3/xoSetc2u1O49AoGTrop+JaWioi7rZabprJfHfuvla7sHPdHpsYEIMdrbsNmlnZ"
    "l0q2bvAQ3Yi8BtePMvL73He1YEkkCfdKyf2g/N1u/w8rKxwHBo0+vtwajzpdOi4hy9gQ1L"
    "naszOkChO9Kg/bX/jb2S30Iy8Ep/g/f72gaHjOGvned7tMKrKRWhl+o6eN39TP+u+63Pzc"
    "Go1x7QJ3xpDwbQxj0T6Jtjw4A29j17GOAajMOo/9L6leKmb2ZLQKzZ+QqAyeqK9jnof+kA"
    "OJQHmKuAz6hDH0Enwz0zbEgmpgg1W/SnbIf386+6XIsuY83FKmhz6yoKU1BUlI+thYYCmL"
    "c99FABMjHAlR5g4NG5dL8eQTV0v2df4bpCMULno+k9nxCh2mBaMZ1gNXEtXiV4iuirM8U2"
    "V/DViVWD36j0kJIkJNamkU89+BZoniOpvtMcdGjgC/VG5RidRey4HSLZRLInqIEDlGLIcw"
    "uxwHlH5bbeTOlBv8SKV6+Y1SFGC11XkrLtH+ehvMo7tz+HU6ULyKAzTqjX6qBeY/+PQZ6u"
    "X3Pb187v/GMuBdvHDAXbx7iCLbDn5AU4QFI7jG/yQHyTjvBNgksO24ti+KaH/PgUP3Koj3"
    "uCxJEb0W06JegkQFNlrW8h+on2H6NssdVTT3T7vSe3eVSWjYAOR/Ve/kphSqEqqrSqyB0s"
    "PnfMMFUt1tcRLFhR3pRnUUVphQ9glVeVP1p86ypKVzumqrB1xRFLF/Tqly1JnScFDTuUX3"
    "4fYC2tLJUjQn2nvXTmZ7jFpelc/l2mliQtHo4nEC5/AFwTgRu7q5LwerhHD4ZO/kkJhqr2"
    "Bl5IT7qmNNAzjDXZrCA6DQjACLzG4NmE7eg0V6nRQCbGBHyLZE0DPyVkqgtCyZIUI6d4hQ"
    "OqFQo1xj5n0tmqMSrkJ1S8iG3I5DUO7XBFl0xqUgiXppiMEKeF104JcX316c5LAgE/stI+"
    "DL82u13uUhehwhYJ8coHnrGRaOm6HLShqYpNfWPMElOYcCA1cLo5W4b/uOwI3QWwAelIEl"
    "gS7142W+Ja+4KtdzImQ32FIcYdzu2tvoFwc/UVg/fyEsuGXXjDt6LYxhDVRET3cqKhnu65"
    "TM9obyawGEl1kMt9FKc9ZiUr2BFZReS74F+EniiHnmi6MVVClwgPxkEagXM+nNkGZ3ApaA"
    "IkdUQ5D8bpCEfxxSs5KZV/Rrp3l6CO2N7myRVGW6XjexvLFkaPZvDb58E4QFI77eLHD3nt"
    "4pmG8dhGEWBieHT2ATJhBaucvp5D2C3Vi8zxjkxPGZZLHMmpHiVINxYyUU0mVdoJsExsvE"
    "EVJ02FGJ57l/OXWa5nSDr6ijFkoGigXwessTpjes03VWFX6ThAkWnDTNCFlv88TnkEIJZe"
    "8XsBAkkkpHNmYNk3ewthpybCjqltFjznq9u+dsra4nOdCjmyXPkmuNeFMXYdzBMhdknqCP"
    "PtbS4m/DaDCb+N7SJBOtTqd7uUpUHji9b4IjIgrxSE5Am/O4TZpa3yqFwM24NvnVZbeh70"
    "v3Ue24N79/yW3PObBf32eu2u5ATZsshfQs8HKcDJnD709Vx0Axed9nFkq4J1AyD0/FMnXP"
    "t/kOaICL+MWseBuPgTdrYxDExmfNM4QHNElNsvg+OgfJ0D5OtUjK+jEG/x1FQtrnkcIKmd"
    "CqakXJaytUlRh+8+OX3qI6JNxXD1DXNifvHc7tn5PtaY2Mk+mq1R51ub5YSg/Y3J8GX47O"
    "StMDfm2klY8dhude3kIQqmcjWJJ+zY51T9mE+ZlqFKSx7IfXJgBgmF72vVdGkJY8yZQTlM"
    "tddCrdiYHiOPsrqgS13arHmzKUfo6gd3OceQBxu3ZSuBtIagl2HiMvD/blS6PUkmpg9XJE"
    "hVoiekJcisVZbeiahdxlG7DKrr4ZXOCX6ASqDNU5VvqW9NSQerhuQYSziRT+lBjALHKITN"
    "Ojw8a5hSWIArzbWusLGgY0U/TefMKhSnFJmF9nQld5P+MnNpfKvj8Ipu+j2d78LK9h8XXv"
    "Z5UIpk3D4UsFiu77Nczzsmlv6KD15/a3UE3dQUInBPoR9tuq4dB2E1tHupOVRUAKbi76FQ"
    "0V5e1jVFyrTk+fxAfNwu6riVy0TW3s1Dt/AXs06pCMP+HrqTBvvwPakX6OoHQIvu5IvV4e"
    "xBELWh3WNdF2O6QoIDrxbrpN4QSeoKvrYQpDqsq7ri5ab6ZMmFDuU/7b4eoau64oXJQl7g"
    "AratttdRXaGiUuBaN2VNkom5PVxsdnprss7qihnj2NWDhRvaS6e2OhiVvKlWEfxWx+uo1l"
    "BhSVPJaxFY4a5qZ+2oI1ZuRZmDU0PY3dQVprUOzSV6bhnqoWk0nllfbdeBt45wzTQsQy8H"
    "s6J2N3WFqZDpVOuJtNKJtZTMzepAkL5CP8PNqq44reV3fXOwyYF1Um+IpNkSzw5lC2ygWt"
    "BTzdFSsCWrhzIHNlyPfld1BAwKER4qwNAuaqoBddKhuoFXhaRFrV8B8HBqHlXTmLPHm64e"
    "nLrtgXXWsfuqK2LFQFVzkIoxP+Q3OZzjbgXRPRATIy0M+XConM6eoK+6zqrpRnuVjM2huq"
    "kH2s1gU1vFlJvPcSabBysR7K5atKe6ouVmLZUUfUs0XVYKSl/66HRXX9zggyWTSjrK5mCm"
    "dMB6Gzqd1WjD58q0FHBZkzUtIQLKhbRP8Ein/+T3iHT7qwmsoVNB1xNSZPND9eD0U0OIXE"
    "u0nbQrKdiIGy3HIP3V77GGuC2wZQGHxsqW4QQven7cnuwuh36PNcEN9jWONHGeQ21Cnrig"
    "s21GojjbEVNeq5Lltc5TUAPPDGyxopyOM7XZQJP12pLGm6sPV3eTS9SxID7dtOt92s9BP0"
    "82JjYmf2sgSqjCDUvXNUgkLbt5phvOL0NXNjML2jlFM0DKpqAm1tY47duIMhvVCjMBQpGm"
    "OgHSI4RDK+rCSX+fF2GfQmTHi+Abz92zVJMqXqaD67av4fT9mCf51Mf07FMfY+mnVFNytv"
    "UEJmVHMHOAUETS8sQzz/R1kuD727DfS4lf9iii0bMqPaH/hTTVPGPlXRLcgEUI7lgp12jV"
    "1si5CB1ES7mKEOZ9huLsQpjxX2uW44J/mMOUYpgrPcwGfqPi2z6rOUwpsmhVeZQ12bQkKr"
    "PuM85RWjHSVR5pr54Yl34gTCUyTkQqbdtKHF5MQ1QC0zCmoEDjBDRAItBMyIkSBjeO7Bfd"
    "wOqCuNnagxlOf4Tg5gbUZt16qtTgdKKfrmAN26JmqzlsNR/bF0nbagGg5ndpO1Ncw2dJDm"
    "jtfbIIaP2eagpt6EhJhjY9MxKXNZzToPRVVrVUi5J/s5HDpAQZLTltShRbDf8HXdCuQYdV"
    "BtpiYiF9Y0GRc+j0HoqWmvQuGGlMc6sbSgMu/UNXSdBwQy9BfQGMZHpZUaDiTqLt6DhP5a"
    "xIFDwkNwY9NrCoHFQL+5M7mjHU03X4AZI6qvELzycuTFClmqDOoYDnseoalFK+U9SV5NqM"
    "z063I1TyP8Qw76mnFSraMxlflpmPU/cVpBHKr4qoEs9oEzwXXWJFIS1WmZiSmpMb07z5Oa"
    "u56ndiGtzzeHVdsYyxTgksqZg8VM92b7nTUZ3JCPAFzHCqCJ9l04RasAkKQvdWI4d6cB1o"
    "m0M3SJuitawatnIOHLDtfn4ykYJZLXDw/XYUc8gJ0UBQM9z8xW7O3gS90tPcRKplovVmqq"
    "kztJS1eZJasPwH7qkRFGrAOqgBhRt6QAGYTwOYpQKMV+o1sIKJpcpaIkuZWuo6Rlc7heDH"
    "m3x432QB7t5MKnjNbmZWvLZ3wuQi5CO6XaWpwYNUtVgIWeJw+49RSBKO+fx60nC333tym0"
    "cdgeO16iQWcpjAN6mLDkmBPkwXgV4tL1fCh7JWxALe4D/+fnV1ff3p6sP13efbm0+fbj9/"
    "+EzbsteN3/qU5Q/feQLP9hD+iYXSzHcqCSSFQO6ILvDpRHABR3CBUKXXXAcndKz1Ht8ZlZ"
    "aAc9kvTiVKLBZzpQdbKICFAvjUysqdCuDT+OWFFZVJqreoJnO3Ai6sSc2riJsa+pZihLZL"
    "3XR1Ymgpm2ihvmFia748/ziZKOyKXWAZ2QWWEdEt9I4tlpNBNenPqa68/2Qip3BakjbuSE"
    "8ViRyqtZ01MjRowsurVC8vITrVnNsSXkg/xDD7bvi8FayjhMJfRfirCHHlzMSV5K2gAGBD"
    "wUBnufx3ghvbAaskEQ6ocPOGjfeWruCLBIEwdL+RQx40HAKKi0ORQxqEtraHBEvEbSKVsC"
    "x8cfFLp7Opwe5RGY6JbhrdD5BqJYl7RXWbIM+FQqscieB/hJAnhLxqHgRCzKsWQ3N2/L+w"
    "kNV+fIUUctgBJKSQehpNhrZmP4k7dm/lYYzNQFsOAwljX4EhBQMLVigLe4n6RHtnTKzNpU"
    "AuafAMnun6q4rBKmFSnhYrWRaQQ7sVJo5qbT7V5n5rbeIQGVB/CA7JxJjsMcYBMjHAlR5g"
    "Ycn6IYaZpVXaZyWHCMUgV3qQHTaXh+cJkNQvwUwZJTqctGQ8GAdIaodx8YylSN4rrO0VhF"
    "PouY5pbRepZotINTugHMWg0xqdTIfIHKpbLPQxSY8YuN3Io0u0na39WMrdGsVf9S3S5xYm"
    "yNRXWCeYQqhihaUjpb2BaVxm9nBVw8o9+EYjp1Jlw/5hH92sERj4kaxpcQVjKU8ZkzHp06"
    "4og8ZM9FieLSGxwj1TT6oKqCbBkojmhr5iCkx6s0HfwEm6sNXRXDVMi70L7dti5n60wtiC"
    "F9LtrtMt/U6o8JZOf8puCit/VfWciYHg6cxonSLAy2ZFnbkfQzdbYvaphLhcaXGZbYzx0U"
    "0N5Pfa1yaG/+rjzaebz9d3N17ovnclK2LfjhWPccSnYzJe1mn8Bb2Tm7XYrPMxFd9ZinPZ"
    "RFtDteDU1+0gKujkPzZrOK1Xl2hEr2gqeYXDFu6CQyT95xWbfsZz29jYYCdznK0o8TnCkH"
    "k+B7wwZJZ6yE83pko4NXpBmhpyUqUoTl/ppyVj3CabVUyaDzOtDm2Vsb4YtgffOq229Dzo"
    "f+s8tgf3yMQGJLuTwIaiKtgYE4pOr9fuSs/NwagHTWZLmdCtSQooPPhHK9dgZYxVzLYPoq"
    "nBJVYESKo8SPsuiDwIpwMcxVfkryt3qzmHIgvHQ1iUWRCysXALEcMsAhx+vPEVxvTSrb/C"
    "VFmEqZK+Auq9dLsnM1WyMgJJSkS3vkC6DtErZZAnwsFLhL7Cqyn9e6muXXOcA88lmkBdRL"
    "bDTlCP3rmnLd5UOhsaLBGTPJvhNf3FMjLFtIblPGJXMHBgaKOmwlAi9vAUMHTtsNKMsNel"
    "9u58kXNQiezvNdGHskkTgzyfIsmlrbKcd9H/zlRD+paAyqj5+LXTu0eyslIJ/PrWGfYH8P"
    "tNNXV6f9BuPkr9XvfPe2RgmW6DRHvfR41UfClJb/1x6VbDVLVzmCxF4RHe6Xg4+TClkNYq"
    "zc17ZzbvKIcIhcRW5TFWMGUg1bc9Y+vi1GK0qzzammxa0p4xdlFaMdJVHukVHS0qmezhiR"
    "+nFBqZMPsDXL00xXPdOEgwCHSxF9t5HGxrIx6cWDd5RoyqiPSpiK5XRPocEunjh6OcOtTn"
    "XJE9MNYnVhDWT9J5YC3YGiY0DU3ShSFD84MweoI+ajQ5w2HRsxk2TcnA9JXNQ5Fqss4Gdl"
    "91RYweOpBYqiDIBnZvNcesmMLVuStWnyVGBp5jw6CvdeiEsrup6YbOUiNDBZ8idvah01nt"
    "dvgyLe4j3UqM2mHXGzlidiy3IY/VXd5YSyhRPJMhATZ9xiWa0O+eq8YqbA23oLjRzMB2BI"
    "65pOK2XRyJ6HaGbRZSw5IJTjEmTi2lXRb5Iz1ehPdUS6RsZJiz7WGOg55ey9mnqLIZuxAt"
    "bxl1nG29uYXXCZt+RhnnEFltIkCPXMVZ+I3X3MwRPMx4RzlKKwxaVR7p6miaTxqeWqCemc"
    "fzdZdOuk/wSKf/lKyRrgL0BWdYP0ioYTgmCDUuvruEGj555hKxFAGsgKtd1XUlvyNFR3Nd"
    "0/StaacGmjAX5glk+zEbaELlBEU3JDB4TphEMVFNiX6P9m5ak3ThpaRnCUmlWptSlqQiwl"
    "ZF2OrxEC4jbJUBJiVmzHLNjMkgS4WmzapQPo2CYI5sJkE61Op3u5RhReOL1vgi5gNi1x2X"
    "lrK55Jn6MULhKJ5ni9FksthQ1oUH6iDNEVG2bcnl41y8YxPIpv/UCRfIQZojgvwyah0H5e"
    "Lz9lB2kY8d8QiOiK9JGV28OhLEeRBOBziKr0mfrGE4+JKsYzpl6WWSop8OU0bgnlLSsvB2"
    "z9HjstQP/X43pLV56ETV0C9fH9p0F2Ho00aqlaIfDQhMyVN7tydrpIsqe7KGfVe/dHrNXq"
    "tN+1YJfNmYDF+en/uD0T0yN2sQoMbkedB/GjS/fqWt1oa+MOSVvaRPv+n7gi3nagkTHnGx"
    "eFfOdrVQ3k+yKxpLdkVjTugT6cUIcIwAuJSboIGzKH6850ScWGDPgb2owLbPAJydnYXivl"
    "+SnhChsKVVeYwdBkDaLyQmmVoEiWWGckRAi+Mt0vc0Ina05Hl2QBRCEZEHzbVa58CDk0Ro"
    "VPQ4z0YKNMIpygoOmJ7tXmoLEra9notxpH+2e6u7P/0MavK8S+B2e7BTvd1Xi3ZVV7xMN7"
    "vWQUgFaszXESQ/M9vhoQd27rk6okR0S52Dr/zh86kX6OpHgEuaLXV1duh+FUStxTr8IbAz"
    "8WKFD44KCoI3tHusK3pONTuWo+Tw2E/oKqdD4jmy9Jgs5AUuYIK1vY5qipQI99yNEUvgV8"
    "QJ2fE6qulsslMdSlArqwiocJd2VFOojA0xJXkNdWtwgiqST6B+1zfWYFPXWcWgUgx5SwRO"
    "2YoscJkvhjn4yvo6Rx/XfNyU+YoVaSabh8LlaKRbtKf6YgVMwingOsdFaGBT3xgzLL3p1u"
    "G6LLuvb7Srus4udof2ciBUI6ebZ3BZcsoG1hEuA8MHS+ZsiZWNdvgEgz+GTmd1wowrrUbQ"
    "XGYlxaw7ZG7EX47p6PRTww3OrnwqrTU5gx3Lj9Qj6+7Z6a0meHGGNAYwSAhsDCOUHt4Y0q"
    "/59Wl3xzr+qm+RPofqx7IbeAhJT2Rkd4Km76zi8SWaEPyXFUihQvAbNuLxjAX0tztmMVSU"
    "xOmnnOojIgq7xIBHY0nxWcWxzZlS2KOucnjeRf/Ll3u6IuZj8tjsQJpghU7/9zH53m7/Dj"
    "+3GL/ulzL4cw4f68+pLtafox7WS8puxsdiuJI1LTVpi0tzvHwtn0ua4U6+luurT3dehhb4"
    "kZWTZfi12e3GHUfdDSmGZbY/YYBMeBNWzZtQJJOoXzKJkM06gfeK2rTzcV/52K4RJHvwOC"
    "R9Dn/b6pEG0g24AJkg7FijBstRZ+magkx9RXkiivM9msxkitUEmfK7Ce23tEc3hd1UV96R"
    "6tA4fZn045C1VWc4zrSd9G3GZEw6FjSAYhuIdq7pZAH/hyx9jumTdTXTVAx/Gtju2kmWsV"
    "IZx0d/0q9QLWTJr9hkD6TcI85VXo+9fXZlveRifDDYRZS/ixTaCzxM3soUB5enL/AZZbHM"
    "Im/IkdloKjiRBG4jHxftEVeaiW62Wu3hUHoY9H9vQ0SjnQ17aoDD7Zg4d8E5uj9oP3r3nR"
    "TQiteiOfw9cJvZAbx7j+1W5zFwV8EzVYH7o0Gn2ZXavcdO7wkmkyprku2Y6d3747nDnuvc"
    "ZBW6FagN0mt/p/cfX9pQHYTOLHpX2eAxeW4OR/blNaQ9ZNc6vW+dUXPU6fckeKXnEfTom5"
    "8lt2bomLS6nXZvJLWaEKdpb4rSjE4G7w7wQI+D9nfv7la1loqBt/BOX9qDAbyU+71uQmP/"
    "i58H/VG7xd7E/ey1oVuYLRnv25+bf/ZfRtKv7e4jfAaY16QlnWrenedmx7+zllXAstMeSH"
    "Sq954YXCrd5WZLmSywe685kgad4e/OPdmSDNV8pd/VHLalZm/4vc1wBmOEJBNzi+3RhThX"
    "ib71c3/IRhACXiX6ynQhse9pDkY92vn3Zmc0vHePNoltrAFEhi8PXzujUQgTczNdqZZlj6"
    "bTzplFXhtnHrF3/D6AHnrOK24NoCXu+w+Hnaee//6OaYX2/NJz383YEPe9HBS/UKmx7eM4"
    "p9Ij0HxvP/za7/8+ZPdBipwudf3VZPf3ESavcuUpyUhTEksgYJ+psW0pNRGM177KO1F+eb"
    "KMZCORsyFIl5kGhs7if9DVm3xGpCQZ8ElqOB6f8wzH5/TR+ByLT3dd9DhDy0JUIqQssoPY"
    "hxcfpCEigWgYUUjplGA2/G3Y7yWj6RFEVVLqzEL/QppaXjGMAJc+3aiapRLzEh57Cu4cAA"
    "qpp2KJsqM5sSNjAR1EE2XzqwhFQHlF1YPRnA17qH8DZEL9W+XxBdHCUwHyJKIJ0omkTfkT"
    "cayYyMOJtk8kkp5wYB3WNvJBHqMVyHMgf+JyredzYIhqrRVJ8SGqtRZi0Dx1sdZqrvxDar"
    "Um24p3GOnLsSs7Ub07rMt+7G9OD7+ZT5DLw8+z7VJCEyNLR1Ps2WN1Qv8GM26yNx8H7S4z"
    "q21sippZhSVRWBKFJVFYEoUlUVgSEy2Je6lbTqJrOQ0LX7CuZQ9Ni4CZD+a99CsnUaycPd"
    "RCByB0AKeWVfmcmk8iqLoZlHZIqoFESzlFVTNAwekWvYXS8SBwvhIqh4JLMVrSp2LCLjq+"
    "E6btr+w8BskaFUkblNtloqnDoO3yeC72Qbuk4IDmQojCVRWFnWHmPDnCVOLwqJaNo56gCg"
    "ZHMDiVZ3BObeQ4V2Cra+X4qrO0IQn8onMnk0VcG7TRzJJWfts8ZZkpGk54mk1vx3zJxAsT"
    "g6LJS/ktIcaNmzqRjXPf2x4PU9ssBA9XXR4OhicGeYbPu9O+ygaMPR3eb/I4vN+kO7zfxB"
    "zeRbXqEqMJDGyB4WcvN9IgpfAkrbInafgwyS0OhagE/57NvztoFcFs+j2dJ7C7mc3QzDqg"
    "8BDBOCnMhKueDmMMe9j24a0J4JE0MVihG/X0XQCVK/t9Qblt9R862+FeQh6bXKmCnjv18g"
    "p7EnEJ8poDbDqk6NhERLfQVjdeETii6BsQ33QQz0Cwg3whzrNSNf779pUoDTofZO+XznoW"
    "Wv0KS4ShAcuLe4hI8FuxbGfutOeANEQkIM1mYX0d2YEcbO3OvigDG1qpuxXR9iwUwO4GNr"
    "ReuQWDMjmUtMS5u1PmulyJm8x4NzvyPaIuNjdTuD/F4CYQ5zh2Nxcq5nNnKISKWaiYz1PF"
    "vMaGqidsF/mCPXzqKoN98bXfG/0KWZZXOrGWkHb5z3ZzABfesWzsl3b5Y56h+Jg+FB+Ftv"
    "8H1farMyytVKInuD48qIvUJNsRwr1ybVdsXJ1s23+/urq+/nT14fru8+3Np0+3nz94ubfj"
    "t7IycT90nsDzOzS2cVfw2cYwMJklKFzTz5QgzV5bXdWQD+1l1zm2suvUnew6dqYIg5YwaF"
    "VIbC3MoFWoCeL8No1cZhpwoi/AnlVvkEQ5WS6kRDnZPFC58cMHF4Szu6kRSqVqHp3jM0n5"
    "6J+sO/WP+VSPfYIR7UpzoqrCJRlYSLehAzIg5jWQQTkKDIjRP/HM2KgWZOhAk+UGT6AwAj"
    "NuavKM9rmCWgvQFe1Y1vTFBv9kIsqb6RvDbKC5oa/Qx7hq8/Svs7tImFCSCiVpPriFivT8"
    "oS1eQarO9IQil+nQuu2PpxC9mOp/lbUTlD1x6d4fB3dHsblN0tQtsdbcx7KwPazWXEw5kE"
    "eCtSDB0aHy61odQTc1YhBDuU/0Aqoq184VIKzg0+RDJ1HOar9nCc+x1URnCZJdxbwYjOwa"
    "5nVF6jTKovOF6vjaorPE6vjqorOECcsGoZ1IzHXgYK6A9jHcrGrKObk5Aw8D6bvdS53mE5"
    "f+McCsUzEow4zi1gvOwWzZOsaR218N556uKjPJTk5aBGJ92l3L662GeGGirHW1GLDagb5q"
    "AhWnEeDJkJOTptk3GlkGACc98MJrmSMDhmnJ8zla4dUUGz+ZToZhSFIGSchcR+OfJ5gs6P"
    "tCKqrJ36CCM2Qx0zQ7+YW9VijxzxP7z8nfGkiTTVDKQ1vag6qxSCmgT0qkcfyXgBrRdLJh"
    "BTG0THiFdygRvVQhMfP7PaJPU5gjHLMobJeYsPLULD85PVSgLrS8pTS074X8Rl8TEbxlL6"
    "wS3wBxiSbgNQFpiSf3QAO1rhfqGyas4vSYQFVp+RXKVNPOGmj6bmeLAyMG8ZPD/YJ6tOd7"
    "uL2kZDkNFqHqzO5ruJnTna8rsgA0G8Zo/41gBb0CHxYqy1fG1/izrciHCCNSZYxIquPMxO"
    "Mf6xGJmnmV9o1l2z3v4HpEwu+5ymMbPFp4hjdIJ0a4yiPMGKREx790a2mQpsohJHsaTAsq"
    "+C3qIZcbvB5jGvOiGiMUyEZKzgeEi7ygBmlEGEAc0KBAyIFpkExM08zgCjYD4/Byh1YM3X"
    "7Oc6ruDKwIrtSUsIr4wVUArnXTzEZxDR3WOYD1j6ECwG2HOqsnwLFzOwfI7hZazL7AuvK0"
    "w/VEOXLoVCphSJNpqweYAmomau7DDRo5NPhGoO1uHT5BsvKmmrqBZPPVRHP4w9Ogu5rxBs"
    "tJRn8aWDZ1cokmTk09puG2tctMPa1aZoKKvpxn8KuwvUPC77k0pXI5j2Al+RwtxIEacaFL"
    "roou2Z7wPOoKn6KGyorbXMqK2wxlxW1cWRFcODxqvyCd0NpXWu8X2HE5BzlMKbS7VR5lfW"
    "PN9LQoo92ZggLkFc6fcfHU+QbFdplaekwe261uhxXYpTNVU4mdJfD0mYLcdcOnaw9THTE+"
    "qSyu4Ai6drsmNA/KPkXtEC6FQRA23/qeGSe1VJ0RyycMKkL1Xy1Qz1/1f67A5tH9n0Zl6k"
    "CfoCv1ByVdSerPgDwOznNdU7BxzzxzpxuTst6gtAQfW8gK4pRDRCY23rDpKDApshbtlbLq"
    "lqxq9CrRLWyCv65XujnJi7nEJ3EqSsNFHmVjtqRSiCscA+LSK34vQAEZUW2GH3us5zCYjP"
    "ejPtLAsF0Uo8XNftJSJoujPAmv6AwssvvyBqNM+AsFXCjoq6KgF5m/y9VuBBd7GGOXIUuE"
    "2CWpI8y3t3lgvr1Nh9m5F5zqQTrU6ne7VDhH44vW+CI6IBsIpuKa8h5F7dRNxWcbchg3iX"
    "dfidLVDupSdhebN+GA2SOoH763N7m2lZuMbeUmlmabYsQ1jT2C2uFb/FZBn4VxgsIiI12h"
    "R1E7eEvZHuCAnOkK3wwO0NQQ5VwgZ2AcO+9Ui6/KgdO+dtB+zDWBP2ZM4I8JcTi+CiM/I+"
    "GR1A7jqzyzN33yxjZgDBowyaKCOYd4EqGqHch3uSbyXcZEdu8lySdwL1M+cRlhzlGJktVu"
    "WOjukHODydxh0keG3cwempB6jceYHqYUznbVNqmHNJ1cwxyiFMNc6WGOWH+4PGfDpMJDps"
    "rj/IYNU03yQU9Nfx2gqE0K7KuPN59uPl/f3Xh5sL0rWcmw46XdwsaxvJaaMJXwkNlRecxG"
    "Kw4wf+Uxv6fzBHZ35bHQzDqg8pid7yyOOU9izZpFG4bPy1AI3uFZpcOhfzWZnWFTE/isHI"
    "ZTj3ZRV3j8COEDQapjOHUIKVF2LN98op0cuuDarvKwhgCp5E1XZ4ci1LF7qeuuNN1or5Kh"
    "bw9E6YF2M6ASSX1mUpl+r+yYS/B6dY+/XT6vEnEb7nR8/e76nRL8l4XWVNTTCTKX+kZT0C"
    "uVIS/RAMsKJJTFVA58D6XgRduljpZyMBEvq6DnBPlTGqJPdYWS0kfHPWGP+2hO19iQU/TW"
    "UC0LE+HsVy9nP3lDweMV3UNEIqtVJHjRBofX2ylCVkcvvzL8GZJtYiN6NRnm4xvDTqSTbf"
    "8xCqljXRR//tr8428hlWy333tymwdQb3X7D1FFn0qcaOwIF6TrGpZJip7PI4pgPqVUZYHu"
    "XTku6g/9fjeE+kMnCuvL14f24OePbAhoI9XWS8WVquHzlscUEaYUJqdKmyKwoibpOlINEV"
    "7745khPpR1OhRshjDwSt/PeBemFLa7Ki8YEd1etqlJRA0fJ2o4uHO9qebhlSZBNTJwuqoR"
    "6qWrmTzMUtRNQUxzqZ0kI0iRI/AapBI7/FlmYc1oCUofPKcrzi2EBAc/VpJiqfmIOXVA7H"
    "PsCW5gVqZJxHvWTAUkROgjitCRRcTHpYZIhWBXaT41sHHm3csCJIJHzeZRXePOgRxqzXwp"
    "ovxpYEJVMKdNZ8Xqx6dmtnHu52G6VL9pnjQ3qoaRbleehLKUlk7ZJah9afdmXqLvSx3sbW"
    "iz1nQZKl9SPsrE2KT/bwStag07uzdS5PdfWHeMF1votKVOJx6QqSYyNiQxB86JXuOgBDn6"
    "NpAG5a+1Slds0bUki+lV8JdV4S+DUyYv7EEacRZGeEjYOLjtiyGiWrDuwrp4Om68DNFoRY"
    "/5xEovvw37vWS8AyRRcUidWehfSFPP2Zc4CXoAIxv6KMqRDQU6iEJP5RpJoVyGOpOT/ZOz"
    "DLxxYmHo5TD0ihDSvXagc9MHBNhazmEOU4phrvQwr2RrttxrNYcphRG6yqNMRel9FLibAp"
    "1yxOgev+hKOiOaXmiFjxE9n1EthQ8VkcQikrhKCvQDI4nL1KE37ZznFwnqc/dWY0f5TK/R"
    "Tp15n2BkYSITC/08pmCu1jJ5H1/8DelzlsJ9bejKZmZdouFSNnAgXsXN5G4Hdip2JnfViq"
    "vDS3lCgqb7vy+cnryM6OxJ9BfLr/s/mb4QpWXp1tQ5nr3DbgkkhiprEiZK0Zr1yLeW9xWS"
    "qTobR7EPoHNUfcPSxsSGWXzvSywr3pootmuDbo9bU7IdggoGXTYtiQGjWu+lpHnX1/TtS0"
    "qrr8lEEo5ENTH0iMTxInH8D5U43j9QeaZ9mKrCdTn3HJS7PFm379KTbt/Fcm7HGZec0z9O"
    "WD+4P159zoE3bZWeA9O5l5gCk97LXAMiY2wlM8aKJMnlJUkGDe0/OasABGlqh28JO/7GoD"
    "LTjG8GB2hqB/F1DoSvUwG+juKr6TNZ45rAPkXtsC2+VLgowiKKsJxtERZZWamEP39JiKp2"
    "MJdT555hxic9Bmlqh3LxjMTa0O1QzETPQoC5TTarmMErvHlE+jgi7MTZtjigv+j1e20KN6"
    "Uck/98ab+0H+8RfeQGK2PyyO4p7N6XZqcL9+b06LETtPAOVx7BM13s/Jw1VtJ2ycX8JdHW"
    "bnnc5tqEbjM2oduEilBB5DzDDY9fS3IPwselyj4uIYvjPptiqIMqq5YvOr1vnRFsdCp5gz"
    "D4MXlu9x47vSep2Rp1vjVHnX7vHq0xUWD+MlMaS7QwJqNBp9mFaajKmvNLav/x3BlAb46Z"
    "ljlnQp/NP2mXtB/5nXYDv4cj6fGlDVdMS1I2dMdtNXutdpdtujMAVdtz3y2+ZlmC6ZZnB0"
    "ggF36qlV7/rlE3wdk/3/oPdVDp9R9excOXh2Fr0Hm2V725mfpt91iJH/OoFj+m6xY/xpSL"
    "IWs7zxoMEYrVV+nVF3bx4RzoGLHgtKo81oZf0SKvN3GARHgTH+BNDN5FW5nsF10VpxbrrN"
    "rrLOBjFx/otJUWIMoa31qNLYxXNN2sbEoqAdfKOHyZ0Z9hQhH5yRH5GXVnDaOemgI2SiYy"
    "wUaBDXny5kQ1RCMgjUKa5GbMpSFIoBfnaZXPU7a/sLuxof6i6XLKMgpRRQZ4DmS1GtTH/s"
    "tDt42eB+1WZ9hxWFhvFNnN8CEwaDe7kZVlI2bn69wDap9QoJ0PbWmtq4kF5oYrWdNSD4gw"
    "ZW1OiOurT3fe4QA/ss6F4ddmtxs/HAAaPr7bp/iRmW43/CUGXEasq08iCu/EDJmBwL7cgI"
    "aoRPBwTC5kCpA9ZmqcUkzY7MBseyYm8ADcgdl+T+c5aXcHZodWbUpgdnSrLQJZp5uznK67"
    "UfXXag5IAwtcILsD2fhmeEC5CNmiLzXdWIdXjGj6PdVos4hyBQtDXq2whN8Oryv97PbWfq"
    "tvbWnFkOcFVHMHZdojdFVTmFb0CNIOLZ3s4PSV9VXXNWhg+NpikBpgN9V3HZFKsQXsgdOL"
    "WavMPOHwGpbrZXX4dt72OqorVP/Qpwdi1F9j8ps+rStAM9k8dA8fbtbwV0s2a7uDb0y6Tg"
    "5D6QW6eJTf6wqRScUdST2UIx/SXjq1ZcYNPMeGQV/rMJAGTjc1ZSxnmqyuCoJo4LuS1RAp"
    "2x4j0fPbUA/dxZ9ZX203CUIN0SoEpjoDZMoHy3NDub5i3FSFgBV6xr3p6uxQoB5YZx27r5"
    "rOp+lGe5UMfXsoVLSbge1RUUOQ3ByrBTDiTkLanIz4uYAFKuHcWWQDWrxNBsPeJ3ik03/y"
    "K/I2dYOUP9eurcxMT7jrKTt3Zt2VFK/p7np1BDlUicXi7LAfv1bcFC9kklYo7hc0cd9AVS"
    "bB4nBONxcRXI//dFGdLrZoRdLSEpOWiup0BXuMiMjSikaWrhNVeNlOjy7N8dwdP5Y0uQt0"
    "d9yq5jIOZHo4n9telKg7IJhPlEnbZyjOLupgtpTJYr9hDlGKYa70MItqeD/EMPviHg97Ha"
    "YSXsOiRpaokVUd5VljnxpZCZtCAeAGCl2d5U6wE9vwTljF+mOO42K6UtT3bNytFV35bXeq"
    "RUdL2UKyr51cyiaSkd1DXI25s3ViqbAw/HZrVq4oSyPpN2uEBlCoC+ugLjwxR1PRQ+JAli"
    "a0ZPJiGiISkGYzNKc4cysKbDGHbnz6FoBt7aIAotCG1mwV2RknuiCdnfHDD3azM4bfdic7"
    "850xKG6ZU2TpmgKlT32WpYFkMKiiGX0tMKSu15qKlQmysKaZaLtkbAs0sHT9FeH5HM8Syq"
    "yW95gctVZtPHYyUOH190qbwf/Nmb522Uh4JXYNnBthRQneqg68lT8/YrinJ34PEVXZWpjf"
    "UhUpTpOvOk1WeZpYumd3Ue1jnnVpq4z1xfOg/43liLFzcgcS1I9Jt/Ol3fqz1W3fIy9v9Z"
    "i8DJtP9AoLdBiT524TcoJrMhmTZqvVHg7vYYek+wu0bA+G0BIb9Ndv/Qf6A8JsIL/3sD2E"
    "3N4mNiED+GDUaw/u3RLVY9If/doeSEB/j3TYJVkSt+gmfRrrsLe/5l14HkHtyixc3+UA9z"
    "qqVw9U27qLgeseVDF8H9RFqvE9SHU8A3yZO5ttg//71dX19aerD9d3n29vPn26/fzBs8jH"
    "b2XZ5x86T2CdDw1D3FyvqIvE/LvpU9unqPImt+fsLr7GDjj4xeFN94dw2wt/iAP8IQJscG"
    "RHycrWGqA6YqrW08BeYKZWA8+w+raXW0KEVBishcG6FkMrErNVSsErkoeVmDxMaM/rZLJm"
    "mVHSNbxu4pTd+l1XeM8Rw4PW2DB1gl7pwUOQSkxVwVGtq7XEIcXsJZosdIIp4zChn6IjTS"
    "cL0L2SYMufTMYwJwTuHOWROczm+C8LG0TWOPW+znvAnzBO0itmMsOBhvRINA+MoLDN10V/"
    "HJxpMeQzam+HyWoo8peiQ+YtEH380tBHw7eU4tDBXS+MsctuJELsktQR5tvbPDDf3maUkr"
    "+NbSxBOtTqd7tUDkXji9b4IjIgeCWrGtfG4hLUTkN+dZtHiUhbZYxETI1o6PtXo3Vpqzzr"
    "L5qPXzu9e8QquI/J12av+QSWIJtfNcak/fW52/+z3b5HeLXW9HeM9zIN5dvrM7b6pIGRFu"
    "obTsjzm394/B72GqTjePCe7Rippl1dh7d8V4juiCphlxc9W5UwK2ik6QsofrZnOaQQtSiG"
    "VGW9cEAa5RnmAJkY3yqPL9vvpf2DT5PoxYhXesSFpad4S4+rT+NANEAiIj2FD/+pfPhdXf"
    "6ByObMul7N6boT1cBaDUFKn496L91uvvIlR06UfCZY86X547R8BfLcJxi+wlnw0+1eONwu"
    "X0yDpWITUTbY9YKF3HHw01mhlFjXFHpZN9CGaCp5xUrDcbVFSyxr1rKBFoZM0WsgU6WLr0"
    "HbWaqWEttQ2uPGZEyGGBM0fUcWPMl9gKzR/mkfRIFbb5gotG+6T8znl6hpoRXd4+0Xom09"
    "Gto4GIpKdAtRwiJS4LFuHA50pqnY2wQLCkWNWNBCjwg+u5zHRUyL7vOKfQLtRbLngvMhcM"
    "GOMzj8ccJcWBVzoW6oC3VvlaZPXWmd8/fOfzUHj/doq/6TniKg0ex0QZ2pahAI0fsdYiDI"
    "65i0up12b3SP7PU8Jt/avcf+4N7Zz6qh42T7Ma9k7hEJz8tKy+PBs4NnfIN0QuNS5RGOna"
    "z7bLuxTo5oWyWUjeM84i56FExwpSJ4TPp0t9XpXvvY/toftemmrOCVTt8RrjRbo863pnOV"
    "WWRkdmfQ/tb/Ha4a+E1/hSsvvd97/e+9e8qXMteuvfbmwsPHnHHZa4uO0oqd+hzW8TTBMy"
    "XdFyJEVD9/iDIcgBIEj/0WVqQHcUpWeXWppmQLV9JKNq0kpeQue36M/Ihmfe/K2dr1ZU3T"
    "t6YUDs/mibBLoheOFRwDIAxzxRvmQmq6vJiGiIRxTqRhFfbjyqOZFSIoktrWK6ntuYLLbZ"
    "y3D6ICsG15HZ3lfrAT2dCJLbweyvV6yBPOGvAgZUblBGGCw+fhCfqoD9DhcCfdOryoaI91"
    "UqOtM4mJB4PdgTjZ+2CXdlRXrChXZNFtTDLs+tcHV9NmveUvpn2WmIkK9gV4ZgU0eeRNtT"
    "ywkgHNX4e1E+qtJgcApxubs70nuLD5G//utA3Eb5uzyoDnt7WFnAlOzlxTX2FrCUVQ5am+"
    "CVYXuEcTVhJQwkQxJ+BqNjHoeG3NSQNNFPmdXpviOd1PGtAPZFagDdGEdTNJq11w1HcAZ7"
    "cRvWboWyjPujVUy8LEzQNBMSOmbDsCOcTgUNKgr2O7xsloqxuv4HwHv2gHdPdcr8HTjr6H"
    "jGaaPnu17/1js1qDpx28JbOSImtLB4e+QNMuq+h1sdLfsGLXbSBMuQovzF5+u1RnS2jCUJ"
    "HpR6anpvBdGCPphdmHM+gpNrE8FcJpqypOW+mZa5MhP4dstXsbHXPZHDNMjjGLo7sIcuYb"
    "8NrXEN2bPOjepKPr3ErKNEBvZSYaYFtQbBSyC7W6NHXKE1tErdY9jOYiT2P1reSxczzvER"
    "wjFDaYbKtBOOjjQEVhONLkPOHdqS+MTbGQ1rDVHLaaj+1T5cDrrzH5TZ9eJMhQ7q1cQtQ/"
    "nIa7U99RGYF2zCQCpFp4lVBvJJqG7p4KCfQBjJAJNyBSGHhmbFQLfjttE5LelfywItPduW"
    "Xu2VIQOehqIp+IHHTHzEFnqVZazqhknD2CGiJcihPqxuBKeeY0r52D720ubG8zsL2NYxs6"
    "AXhElBChkFQqLakId0aRGaNK0kmF83M/Gzodd1lrEnObnKI70iJTUlk7bSXZb5yzDCOVIr"
    "Z2mD5QYgWSCLCiiazDS8RabZkpwmmg2jH8dhP6W17QIXBSB9gSh52MG+afYtrFv7aqmVCp"
    "+iRvkFy8Meyr6jxb2EYqK3t4Q8QBe5BGHDNRBm1jzfS0LNc5UgT45FUWNy5a/d6XzuArRJ"
    "lSGOeqsbJjUlvdTs8OSJ1pKmU4o3tVPrGv6CwA7o7HG4AYJqvygFRJ/vNg28OQEiYVckql"
    "5RQRzyIiMKokp+SKwDiNnDLcrOGvlmziiwQhJXg7U0JxRbGZ2zJHHSHT7pzVGLZ9o4C3tz"
    "2DmXcUs384lx3TRXKpn7jxpODOy6sNtFnDoSFsJzWTX4TtRNhO6sQ700Pc2iR4cmXUVPco"
    "aohxER51wjgljFPVYGBrIfSFGSmeUQ5TimGu9DALG6SwQVZJtq+wDfLFpNcf5feLBMHeu9"
    "fIVx2YtpYUp/lO0f5XfQtVxt7Rhlnvsn0W0Vw3WFJx2n1ckD+sqxxiO3yUMANWVYx2plz8"
    "NE+NHNl1hJ/vVpQELRzJsZxjUAKPpWtLkNdSg26iZHUKvrn6ePPp5vP13Y0XgeNdyQrDiU"
    "fgLLGspByNqcCGaASqIkueYOkES7cvS9fc0CEx1H+y5AktXUk02sQbZTJ5qoKJpVrvFBgl"
    "t+0G2roB8i4LZmAF4xWUrJlhxoptWby7RRm4dwT5vaF0A4T4U5qVSjYW7Xlu6CvaDhvYrT"
    "qzXdIrquMRZr7iROvOsR/PWcbGyT5ScMEY2o1K+xFVW2rD3aoLJwVPXrWvT1GM5nc35EdT"
    "qd/lKcN+l16F/S5ehB0rdL3MqPhqqDwgR+lqaL8oRc0+W8oaPIHLEhciqiHSH68+57F3Xn"
    "3OKFDxOYo00RNLU6Sj7BHUzmB0nWsmX2fM5OsEa+dMX3Ph6xHUcQaXYbGXKY8queaUMMoP"
    "6iJdSxEkq5Mw/ferq+vrT1cfru8+3958+nT7+YMnVcdvZYnXD50nkLBDIxEXuVeysk8N+A"
    "CZMJNV2kwWkBU4xzhMKYa50sMMVpF9LN6mqKBzFuNr6a+YSPxyYpRuL7YkOq61FhZtxFiI"
    "Ie9qipCKFVXlFeXUHtxj0wxTilGu8iiftEbQGTE8HAGkAZ02B6ZhKgFqtpXOQasAK13tMp"
    "c3Ika68MRKTktXSt2VvqrMctdeOVd004uvnDjnX6DaQ4LlM1wLIo/J0y9DkdfyCW1t0+MW"
    "QslYMgsnrGz6zpKH34P9EFzHzUDM2U8mMuljIYkfeKj5iRUvUZ9o75TERDa/7iQZN5Itn8"
    "d+/G7Lp7AnCnviDyEiCqVpzaUGoTT9MYZZJNw+kjwjEm7XK+G2L/ok5dwOCUa5me98fHef"
    "+KEe4JnnsLWXqEMZVxPPDBxgXO0WNm/zC2Nt6e4AvnKY/mVQllhfrWVoN6OMEX0sNoB39n"
    "7E2e6jP11w3dXa47K4bnv89zDSxAhr6DxSrldfQoDLb8N+b7dbX1KIi6LS1f0vKmCfc1XE"
    "JJgBkhBv5sL789fmH1HkW93+Q3QRQAcPUQeeOd2rJE1f6Bv+oUgkFsNxwHBQLFXC6+gaIq"
    "rh5lOKl6s/azmhDlDVzguzFKSFvqXmgrjDUvPmaQxRHZd1PQ8BPF06DNjDdOXQCuWJcWbn"
    "uZxEMeliiknH1nYcMrdMdE6tz7Pfzzku5925QUO7WQ5tz0EanEjx9wQtTrw8fA5NTqRCfV"
    "5TqlsGWjZffaUKmDSd/mzlyWyGTZMZOr3sH0mG0cM64wzwjKnpWKioiMysi05nu9R5uHun"
    "eQ1FqFKSSRpYNvUEL6eskEyXQohOeUQnbzuKYbwjz71ZqIdr1eZ2nYSnSlUzEK7MJTqs22"
    "alBOFD1zUsk7Qd0yeLDPCU0tVqTB/6/W5oOB86kQjI3svXh/bg549sHGkj1eawE3IRnVlF"
    "liMdUqWwAcIPozxnfUuez3ld9QM0AlDh2HJMxxY/r1ZsFhcA8NDtp6bYBldupdKVOSrPpM"
    "IynjI0h3opEBaT01PIrg+pzyE9mKMXon3Rq8z73VH83Ns5ZGXLad9AumE770AWTKAG/3mn"
    "Mfp5IpsSfMXkbykOQiU/dEzGpGOhKV6oxGSpzCiRpc5esdVA26U6W4YS4i7t2pgkmvSMJT"
    "qzmxOdvdl0YwXfCM1kAi/zC7g0sQ/AQIDp44P9u+nWQK0GxoRfWMcYHjpl8QRYmzfgT3gR"
    "9pXslSEpG36jX0rnaLCWp0r20cNFSvDYL1tMLZ1o8jX6Bm7PgecU+AQYf+9DlMK7N+0+Ds"
    "1JJ3SUQkd58oPxGMUi7X2XSwj0SYQAKPTAVdAD20d+guF6uJI1LTXNVoBsryRbFVMdOTm2"
    "rq8+3XlZteBHVh6t4ddmtysSZx16vp2dutVmqPdMBBOhFUNd6aEWybPqPb4BiYdDMglTHS"
    "ChnM/IciiWwyI2V4hsiFKsnCqvnL1OP5EA7SzGNqjI4lu/ili9ZzTC22WKBbtNNquY4SRh"
    "qJ0OCkkdWc7oXnTbX0b3SMNza0zafzx3Bu3He2TnYlDGZNB+7jZbcMnAa02ewbVhezjs9H"
    "v3yDnm6ZVR88sX+htsKGPyNGj2aJcLQybQZ++p+dT+2oZLvgFrTJqtFu3n3nEndZ70p/ek"
    "d9vtgj/Rdg4FwMesNNsxJZaorFQ8CySbUkBVnxvUEJVgKyOlI0S+xuI5deFdUxK0jnWXN2"
    "4tRCVAFS5L5QK6xyFVzAlVHzgzPMAAqji03K5JL0435wnpTs+kwIQS/l7H9PdKOK4KAPbZ"
    "76mm0IYP6RzgisKqBRdWTeZhC8BXuNmmoCxSY/MgnJ4aO2WDsAX/4jaInCxDNfUEu/eIkJ"
    "4khC99BdR76XazvJlFgov9kzcU6/dNX4pO7YsU32/nbiO3/zclkF4dit2pBQgaDJuItr9E"
    "oyVGBG8hszlzcl7KJvhQbwiCbs1fkK4p4HhNMCRwlN/RejPVVHOJFcQsWnYZaWuJ3xkBvQ"
    "w9OErmhEQER320yBNZLYGxgbLyRMpaUhjnCP+V4obnU9TCazfLxtb+YxQyr8Vy4nkmtm6/"
    "9+Q2jybKi6jpYDXN4oCn5yX0KUQywgOSEQonyZpbmNnxJc0NfcU7xmFKMcyVG+aYyvM0kY"
    "Md8qZasgN+jIMM3M3mIMPt8vCN+nxOWTLLjoxzEnezn2tMgkmj0INdbQf9PPFl7gmi/BqU"
    "Wm+EovhUE03Yq2Bl8jcWCmdzgdbS0DeLJZKTuMiTvAjEGLIKQz9P4H+TX9BkSxnSCVAyZn"
    "RLGdC5qlG2BKmkwUL+Ig+AXZw92r7hvDgwrmtDfwM6Fhr4N6fwEDRyCg/p8zGBaEJWT9PP"
    "pw451NFWN15N1u0+YYJhrd7MwLCflBImGH4ShoFxxZaZppuFR/X5nTZCVUhEiF8dRAZnrU"
    "rTd+5gtATSWggRRwhLgx0W1lSC9iif/1yogyqjfjEadJpdWEeqrI3J8OVh2Bp0nke2h9xm"
    "6rfdY2w+XuVxZ7tKd2e7iqXelsliQ084nnUQpKnyUOy5AIr3GWRnFg/CHkEN4b26zVO/gr"
    "ZK319uYxUsQlxBGGXXGJAMsksjgE4DOnLEBulQq9/tUqkKjS9a44vIkACTy6MoctsfX00U"
    "4HCmG1WzVGJewmNPwdmUojwSRSxLLZ8TFn54VDdhSqG6qZzqJhz7SKw9xjhAJga48gMcH9"
    "3stA4uzV45HfYazI9l7ZLFZXQw8Aq+wOBOkhEiPB6kH6oPqaij+0NsQRD9tt6Pl4iQinjS"
    "Ko+zgd/0/dLJhynFKFd5lEOWBC65IEgoxrjKYxwwCnDacqKEIoA1oppWySsnpgESgaYIsC"
    "wfVE3mzYUUIBFTNIJmxWpX1gLUSsSsR6drFcoIFhu7KgICSwwITC18yQ/u/qUvzwXc9OKX"
    "KeDSA6kIZJ1uzvLg2o2qf2rngNRn7QsAtt6xaTEpKAe8wOUXACzzeMVdp7N6whsQiAqoYp"
    "IvipizGjFXDHEVGYnCAogLdvW2p3aaq7c38Xe4emPJXW4c5Yd/Mn33ascP2i6PIqPpxlQJ"
    "3GBhC2iz/oV5Y891A2GZtnDOr4bjrA3e0DN5tZZp60s0oRcl2ZpAgjpZMRHRt0ts4Izaxa"
    "d4k+p4Ugu346q4HQsHWOEAW13homwHWHff5AE5SFO7yiSf80D8OR3iz6kQczrBRslqh/TH"
    "u1yz+S5jOjv3krxg4V6mF+zMSXGRdzic5rXzurzOs3Ffp2/czq2kMaC3MofgTTVVK+HcTf"
    "VC8glq44J09fHm083n67sbzw/Ju5LljBT3Q2J1IzdrHjiDJALQKKDCeTgV6jq5CRi6tecw"
    "hymFM0iVR9lWCvCOsE8lRrfKo8uSqXD7+YSphM1fuKUIt5TzQlO4pQj3iQqZk4T7hHCfOD"
    "dUudwnHI6pAFTr7TsR5iy57fsRfxWW0+vA7L7hJGL1QD0cSS+/FwERM74/yu812khLTX4c"
    "Bi3TpcFBNZdXg6TIObMf/6pvkT63IE0cYsncIGmbpkMkFpItO2nbkrahX+AlFt6sPZcDFb"
    "wICHMvoI+MuysU332CD8J/B72B4Mv/J+KVILwFquIt4MzLuBIpGXGneZb26Hx3miRoQR0k"
    "rDzCynM2gJ4slu2MFvX+2oNTOARXFNi9PYJbzWGr+djmcwgujsMb4Dk2DFlLYu68e5l8nR"
    "FslcNVFfw2L9EQU6Zr+g4ZdF2XUcZtTe00um+YKLrxC2XOWH5ghR4aOviUOk0bdhEK/7q+"
    "JUnOqKU+K5HVixQc9lVGUaYvwxWVrhfbx439IZmqs3rKTO9rbqYr1SorlfBxvugI31DWqw"
    "ON6wpW8DAbuoVnAAqrw1L8A7YyXVdl4aLQBWZL9cX261e+Em7edRDc/KWfpL9Md3aN0tXQ"
    "q7iUvNJuDAd3Lu8YoUA8H+LBEyKnU2uQpI4w397mgfn2NiPP7m1Gnt3bXR7G9EA1uHabAE"
    "kdxyPPaKSPRXTCb/HUVC2uzSVAUjt/+lI2lTfZkshmNU3yAEiHOUxVO6Rv8gB9k47zTTxG"
    "RCcWlYq5D8soXe2gLmVSn0PW/2PhW0bO/zXFiGsaewS1w7f4rYLoSUdeel1Nt30t+Iksp+"
    "UyqmqaWDZmS8mi6HKw1RGq2k3qu1yb8l3GpuzeS+Kr4d4Ovto+9DhHJUpWu2H5+CHXuECz"
    "jAjhjJFhNzOHxlPjxnf+3YH0HvERR8ZT73AO0cXw5eFrZzRqP7LQebuPMXnpPbYH0qD9rd"
    "P+fo82kDFdMvCbirdj0my12s+MwE0IPSatfm/UbLGLzvSEq//50ux2vnTg6v9uZE2lYNKr"
    "3yFMf6uTMen2h6N7pNERGpNB+7e23YGB/4Ftegi4eBw0v0N71VoqhrylVO0/njsDaOjU1I"
    "5aQ3JNscKj/CNKc57onAipiLOrdIxO1PbCNdIRWjHUlR7qBItSXoepBNIDnaeq6cya03eK"
    "siqYmMnuv9kFO8KUtfH7KaJix1Y2IGHPXE/QaaXPzDDVjzwpFTxTlb328TCliKmt8ibujh"
    "WfuTRMVTsRqxR15HbJBbHTvHbY3ubC9jYD29sEbMO+JzybVYRU7FaV3q08N6DcrvkexY98"
    "lr9hw1STgEv3zvcpalNarzBv8rBzZ173rohLqIjyD6t7PU88DkhDRAJRkdpDpPY4LzRFao"
    "/iQTUteT7nhDRIIyapSJVyqlQpbB4WAO3Q7ecsJ+xOXIPLVSSgKXbKigQ0J09AY7P1BYDa"
    "8jqqJ6wh+ScHsI4IWgCyTb+nekIbltYPSO7zig9NWePG3/6Oa5WwJlyPm76rmZQ/Yh+gBn"
    "ZvdQXLtHBSaoh9kBrSruoE0zFC5GEZZkTJO6t0d6C8G5K1O1j+4R1tWew5cml/Mv3ySaqJ"
    "Xom+JUheUCgu0QDLLKadkUASI5PVVFI2a02d0TE2kazpJKFoU3mPSQyRdz7fg2NXcHyoYU"
    "NE655/tC5fGKOIYCwpgjG4sDgWQIRM6OGy9UbB/CgHMt/BhCznCe1O9jsyuaqYKsflMjN4"
    "gQAjmoMfMAKtd/IE3+2T2stjY0KuQj+NDZKn+iZ4lN9DUhvPXbBB7yiqud5YmDmPs5w4+E"
    "1VMJ14cJMykBjNNFldxfmE4z16TMZk4ruTTVCPchT3lAIxtw3a2kIrugpZ6kXI24Ne6bxG"
    "7PWYcR9NFoZM6OqwSe0HBnuko6tPdeUdEUw/wr4B/UOix5W+X0HJyNxl+JSSigY+1l6Lns"
    "OdYIxqwRg5A7tPfI1LW2U+6aL9x6jdG7KSlN7GMCaPneHzy6h97+4PY9LqNjtf7+3dILoP"
    "5QuWyhUqxVFKMTkcLT0w8/hxaCfyJSslMDPdoy/FjpnHj+9slZY5vb2CBw6PK2SQTsTeVN"
    "oR0h4qPqftIE0tdqMjOG0Lh1MRPCJ2IRE8cup9yJFiE4w+uq5hmSQjHaCKwDylZLVaOw/9"
    "fje0bB46Uf7y5etDmzL7DHbaSLWVSQne3cTc8iXC8ilqN5tLCdcR/vPFe30KJb5Q4h8Z2o"
    "OU+MJB6bQOSsewkDDvkgzziOt9ksM2YrpNdxpGRmEXBvqHPFtCHSfEMslcoh5+wwaaLWVC"
    "Xz5u3diD/kD7QAmWgSme0wUDbTTZhJlfYN92AidhaKiDoeHcMnntYWoQKbyKSeHlbyn7zB"
    "Wfeq/JcpwzWsyVguaKc+jE5kpquLlPcLxo8zI100UHnPPbcoQVp/r6Uz69qbDciHQ71dDf"
    "CV2T0DUdGdqCdE2n0Yc86/A1bVbzJUEdErzdyNKGrFlDCXstdypD7K7tyoVMXYTmhr5CE0"
    "V+nyCWexPZnDmaaPLaxObkHk0oMw8zRDfQ/4MUTPSVSuDXBDwsrSVeNRDBC9lS3zDaLjGl"
    "teRXqKxIsYqrU07yBonxJuFgdCeawNoYhKcmo1PquVhtTViVV8wjhI6lKjoWA/SFdGJzn5"
    "YhMmHvCvMgibFD6fxdfYOHbnJxeDcZHN5NnMNj22IM3lTx3W1emwTEhUnu9ffkbg56TP/E"
    "EiePyaj5e7snPTRbv9/bp7IEpzIoxQaDtqsUMwym1KqGssrYaFxljNz2VR6WPfeSj3lLi2"
    "RVFonV4XpLTOaRUYfLJaghwuV4qcoJZ2GGi6qcdBby+qdWDWc+B1Vb1uBBzaf4kR17Pcks"
    "Dt2DukhlEEJkdVLx//3q6vr609WH67vPtzefPt1+/uBxDPFbWazDQ+cJuIfQoo+zEwFhmG"
    "8AIoS1yel7ZPxTEylnVElNzaRch/Os+MqHKdltfhv2eykxXy5BdF9WZxb6F9LUc84ElAQr"
    "QBEyccVC7aJRdY2wOA0dREPtprq+X9RYiFAYHCttcBSO18UrokSabZFzt0qGMO6cu8Lnug"
    "4+1y0Ny843xgyM3r1GlnURNHi0kTQLts6RhwYTlt8FjJJoRv+aYrSWVaVBryp2wpXtUp0t"
    "6cV3yAuj0v/MSzRaYpa1BaarY9ZDGlYW2PjJRCYVU95tm+FCxyZtmJSF5ngP5nTwjmzu7P"
    "HODwYuZZcoeAUaEMMPLOsZ7meUYpZkw8h5iAZpjmuirOQB2sgwQgbmRCJ/nwxwmOpH1nsJ"
    "Lq8U1jmwM+bHNEAkhBHBN5+Kb7YnYiHYuh2d5ZTNgWxgxRbANEeYhvgI9Ake6fSfnPh7nn"
    "fnyCfsRD/IJOUB/yApJNXHMYd3oyt/cLg3fqWMvMOu+/kobU+Ehn15K5sB58AG0g3/OggL"
    "92gir5hMt1KJ42E4mW0MA5PZ+6ThCggzWcNEkQ2kyO+272JcIDn1y+RweiSb1ZTeoUN4Pu"
    "6Q/jsXFsBK8RNJxOviXunMjxjoO8zR08SELcIWzaDLZQv9IVzbOr0n27eN4g9xmV9eeiwq"
    "ky4hiPSk0/apbTu7zeiHL7Dt7PalP/jS7ozuoSLCHKuW5/7GMp46/m8s5elz88/+C21o80"
    "iUst2mVBjDs0YvtmudgWFbroq7nHC8FY63Z+B4K7zuy9DYCE9D/my8AY6ej0uJUgpeZW9e"
    "xRWieE6uIE0Nj6/rHIfXderRdR132zKwvOLB16eoXdR18V5x1Q9SOBK0pYQonItb59lOX+"
    "HUKZw6z2Qgzs6pU1EXTtWovHuXT1FDvubuJsfmdXeTunnBLZGuuGxBMlS5Oi+kISKBqPBQ"
    "ER4qZ4eoa3zjwDNAItAU/j7CT77y2Obyk4+zAwVA2/I6qieyIRYoB7CwdxYA69Dppp6gBg"
    "4Y4fdXXb+/DDe1iKO7E70SMbU4pK534ABrspWswkuIm6nHEP2b05/vq06s5XCzukhw6fPu"
    "NfJ49a2gNWu606uv6XrP/WQiRoZUYofsGLqymVksvse1zjTQK15bdrgPOMeB96CKTdYG1r"
    "WTehBKOiuKiTbrX5CMprIGSxOpJqMxNytWPVrT4l59p36ZHF59HrQhi5X9eszPLeLPJ3zX"
    "quK75o1cXoO6R/BDm9SFNbd0ay5sVglHaIa3gkdSG1+kI/somDol3MNNJEwn0N8PfdtRfx"
    "/8o5RiBPYbAWDt98E/TCfQ3w99iD/ZB/0wnUB/X/SF8aZ4440vAvGAGqISBgdhcDhZgLE9"
    "E4sA1+/pLCftbmxDi7ZSiXme5fcVhtOT4Rsv/hG43cgs/mE3pI91WubQo0FbUCY5tCZTLC"
    "FjQy7RV1nBSCZ4a+fFsVVP9NWQpTspcSwLGw273J1/F97+nimtyKutzFrKJnQBca3sD6Ij"
    "E9MBUxBTSCQo1CryVomaNfoWkbhToTyrqPIsLfDzB4v6LCxiyl2OHIgGSQSmCZiu6H62h/"
    "ttgEw431ba+ZaN1PRdYr9jo5yujo7S1VAlXUqpA/98zh3R6VEIAXlHwcFNQgTMnl4NA7uv"
    "84R1d7FBb05xixpRP5IkK4tD+OX33S4KdfMh+XfJohiAlSyFOTBmCmBumxxZUe0sQNhQdQ"
    "UEHTOQE8hxIHAtkuhn5h7AoiH/xpICbZfvjvwzkw1DxQrkkYDPT8qCWt6Dcrge2M+VsJ3N"
    "I2hjdaI7M3MJ+cuIbip0CRWY4yeWgtV0klgWm6oIRFmRSqguEqUzm+lkNFJY9hQxKEL3Qz"
    "tnhLcETghxYlqgHwxAf7PKjZ5P8kNDJxyDRJqHs46Td9iwfQzxMdI6KeSEM9CPNwhzjPcZ"
    "gRCZgP+HcQiq3QA4ovheayBKKoZhf7dcy+Gc4wzP7jynHnGVOcuLx0Hzy+geKYY8t8ak+f"
    "w86H+DxKPyem3ob1DV+7nZebxnOarH5Euz04W7c1nV4F6rORh0WF1vmwOJ6qjycFIf8yV1"
    "ysjpFDMUYNnky+jkU9SOUb3OZYq5zjDFXMdNMWyj55VTVVFMhk4obFnaXnmZwpQF2IbPB8"
    "ezMw2b4K1l6fEhHuG/0kI5fJK99qAzGs32H6PQQMbSnXmD2e33ntzm0Rxo0erYFj2TeFP+"
    "hqmEw2+EC1W587UESASaws+/dFCFT4jwCTkDn5CEfaAQaEXcRARc50AvbN4++v2d5Zm1E+"
    "EwBxRCmL4C6r10uxcxpqAYeIOxD/UEN8ANHeAs5qa1OdBdrIYZbUJ2GzvfymEY5S0HeC4A"
    "le9R11ri2etFqludfbux27dOmnkt83nYmfoKg4ebpuuvJqIXpnhONyE7mgjc2lwN5j1zhD"
    "P0LTi4ISyzquDsWGkgqEUVyuKT4mVX4sN2hCJFSvWpEW87EaJUVYey2pdI67Yfn9qDe6Rh"
    "ZYGNMem1n5qjzrc27Qwv6D77hlmRtN5TmxVIIwtcDevA+TgKHctCUKyb0ImLHlXsaD5RPh"
    "V2PO2VUSVCKcZg3zGw8F9clRnc9vXbX8qxQAptqtCmVg1MoU0tT5vaag5bzce2UKaWqkw9"
    "WaKUgLI1VZsQ0Mbu1CcENMF5NAqYSfMgp1CR04+iM5njUzSa7hI5afyRnVeCyv+U3MQylY"
    "V+gZQmVJJf2UlLZNNCc31joLUmz7DTcKlvSZKm4TQvkSPWT+gbKnG8NDL0Decj1p5r/MtS"
    "15SkoyYdX5+ihuh+zBUC8zEjBuZjQhAMbGgG3yT2SWqI8lWePBrpWTSi+EKWLB5w3fa1E0"
    "pLqSULB+0ND7weQQ1nbp5ajOmlGGOVGFVTUulsTNBm6bqGZZLCWPhUEYinlOwMMc5SS/X7"
    "XejZ86t86EQdJ1++PrTprGao00aqlaK7srnIONZZ7qsuRS2m8rHdV20DyT5u4WFKkTKs0n"
    "7h7mDtkTUsgbQWK+0IicM2Jny7NDf0hOj17NUVIRXLq9LLSxgFRNrvGmlcRb64U3u3gaEl"
    "VRvtWGF2aqIdy89uLfRoiZEz0qC/ZZXmWG6kBtLfsAF14VylsBlXH3NTJ+h9hXa3otpdkZ"
    "6MF+wzSU+2eyZXBz6RnGzvqO8zSyRxoVA+xokV4Mwm8b3Te2L5JIB+THbnl3ikwgBtQM+r"
    "6JF2Gv9QeHWyhyImSCfkxErLifZQ7aGEiREKFUw+FYy73PdYVxFSkfiiyivLG6w9FlcSbe"
    "3sjqWsLjg89zmxfDKxqs5lVfGJ3nFKkZYjid3jBjZCJlDNVBq7aBWgNX4xc6mMq4nq7nD8"
    "8LTKEY8fWOEC3R3oxnfDFIDz6OQhuP9wjTxHEoSqiQ25wvKPa7k4S4hY5HshCHnR9nWBqU"
    "wLz1BmWMSMO+x6I8uuY7otcpRhXW+M2VI2MZq+I5kg2XbZv0QTxxQzuUfbpb5ySvHIFgVq"
    "uqEDhyy9gYg+1ZV3qNZDOfVfwIWfKLQ5Jm6JVF1TWDEf6BzROYLRTJPVVVLl1dO9yG47U0"
    "b5HpP27MgoxZbvcQAo/DHCZlYVm1lakdh0DURqldg99Q4nNe4cwd85PcdFMr7nkNdiT3zv"
    "8sB7l47uXVypE3gtDowjZEKBlkeBFtj+eRRoATJh8am0Bs3ab4AtMcBnMsAnzjpTtaE9Tc"
    "oTEYNadgyqgQEv+vh9ZnoCsUjvs+9cN+Ukge63Yb+XwivIiSKdos4s9C+kqWZp20xArJtu"
    "VM1SiXkJjz2FOAf4hI6UWPBUNE4qclZAB9HgqbAon9s0FqISbv/VSrBUsT2mFKuYMwMLMN"
    "s0/Z7Oc7LuNt2EVmtF06xXc9IeL0xF5GA+gQ2jZedWTbFktLzMq9n2DMlP0ZonUEW2kIyA"
    "Dm1lJz3R9J0lG5ptTEtfQb5jA1O+Q8EK2AVo7wb9AgSffYk6FlrJ72iKmeHATaYM1KxLNT"
    "G65RiP5DRVMOB8pbFsCcuBsBwIy0EOy0Fk5eSFOUJWQ33Bke00NclF/tz882u7N4Iypcyj"
    "ZkwG7S8vvcd750RgmcgHT+2HZuv3e+dkgHMhesycJuJkD594oZKuvkpa2BxqPsAi0/3p1b"
    "DnY3I4n2oOMZVVuuxfpnALlXc684sEwda508gSare0jaTO8wm0TfSGDZDYnLy5aG3oC0Ne"
    "raiICHXNEZU41Tk4uy1lEB7B8Y1AiZ8ZRpAbCE1YhD3EOk8ovaFvFks0oUtc1SZJznglP4"
    "1TjHXextH/yOarHWxXoLPdXCWquTy8WyEiV0VEps/dAKcdhz09R2CQpsriRCHMTBlZAr1l"
    "n8xTpsjMQaIfOgsD2yF5oPMIfmjYZkvdxAlTLt3W7VMcZO2uGIN7dLO2exAnztgM5UCATk"
    "iQ1ZYg2VDtEysfJazFeXoET98gJ8q5riKkImS+yivLNvDxHFo+hXDRKv4sm1tJlp700fAI"
    "xGAUPhgr/S3JSSN9MDyCagwGPK82gxFWvuTVYISphPNitqOdg1YcYH5fMFdT983v8jwR3u"
    "kVFp5iyaX48jiFGfr2QI8wW91bv3TRpbqGhUFLVaIHUN2pS5cCPpV5aurJFtrqG+ZthWSi"
    "gyoatNh2amK7q3ukWiayVAxX/WJ1ivzeoCQKS1psQUeqhbBsEOw6fSXWzyv/gYm18lx4nM"
    "3Y96aMVssL6cTDVDA40itmNikRgV4TJXlwUHN7kgVo6ijU397mEepvb9OFergXKbVNl7OU"
    "JvFlVNwOk9UQ7Vwl+jIq9MUL9DHMUqS5HUiniXQC6CSgz0uBUSe1+xmpKmoEu6LO51TiSJ"
    "AUsur7BahEfb/89f1EoaQSIibDDH1eUCPCgwA1U5MT8Oo6UJPj+5CdJ6479TfhiZWsvzl1"
    "wOS5YntgxGSZep8HVdMwHaQ3XZ3hiwS9T7hBI0vvM2VNJTXQNp/aB/Qqb5gouoFk89VEsq"
    "t+QZYOMRoNppbx0xDaKhfmCum0g8oxtu7GVuGY+I1OJC1F61Pu8w5KYKia5oZiaOs3i01h"
    "GMmU6JaJUei70scV+KBIqoSU7yvwgUWCJtRhlVGHibDKkgP9nFpl6ZVuUxj7MNmB3o7n49"
    "WSXiPO0vfAzyb6kdEL7dt50QsR/dCets7JzYGdT/FDAyey/4lQvIpAX2b2P00lrzzouu1r"
    "F+R4m4t5us1gnm4TclKcWZFO/ll80X9u9+6RvsZkTJ6bncd7lkdnTFrNXqvd7UJhzhl8Ho"
    "j9UUk7H1NbdG4EE1NAHMDz7+pBKrGj772jiwwGNfeSt5N+7TPGYUoxzJUe5hMnSD0fkfZ8"
    "8qOe0XLZ39onTFIFm6QSNoUCwM2ffbaaO0ExyWdPY+7LMPTlMvHx2/Z825pjaptpKgaTmm"
    "Np0w20Va0ls65B8jg0mRlYUS16Oll4giz5FZteUk4TmZsV7YTl4tRNDBlRwEGbSq44IQvo"
    "KV4g0eU7vNocMwUdqJhRDrsJcdeaTGHO9AgPk9KXhoVUSvGzo1kOo2jQRVRsZhl77OOQFf"
    "kINntMSdgha2KHDAwoB/BhKsEOn3OK0eCxx6M/6/S+9Tut9j1y6MekNWg/dkZARK8Gzpm9"
    "tGdXebRnV+nas6tzV2lC/eu5xTsqj4Pml9E9YrRjMmSJYE2WBfY8dJxbmcCpxe8eESOsna"
    "K/+LiKozuhVGy7Lxtfn+PNi2+ARxb47sTXliNi8GZZQzwSkWZW2LYLm9oF27ZP7jpUsXl+"
    "Np5DZ42bpUt4JSdlhcwIZg3Q1I7hurq9yRWffZMRn30TCxrGf1lcCYc8gmokHKpV9iem2e"
    "QZDI+gGoNRq+xPBO/ltRgiO56Dy4da8XQW3ff2wD5EJrDf17PIkrW90A8TCvz3w9/EsjFb"
    "SnDOxvF3Lb8JknqIqnbMz10ut9K7DLdS915w3w/SoVa/26VsKBpftMYXUT2goVoWJvvkA0"
    "4graHIWUpG4LCdlcsHLkQpfOAq7QMnXB1/iGFOTfWZylEEKI7HTXwsl5u4+njz6ebz9d2N"
    "x0R4V7J4hyQ+wfbY4FwyATKRJr3KywWSX0p7DnKUVox0lUfaTCzWlBFBk1in6XwFrMK2RP"
    "Am4NS1B0h+ZGW753axDxMWoRWbTZU3m+2Sy1LqNK+dPuE6l7x6nSGvXifIq0GP19zOi0Ei"
    "EXYiYnlELE+F4024Y3ns5V0Ati2vo5pCG9oIuSN5wqkYDixr4cTndJ0kDTUBvNSiFkHI0i"
    "OeXER3Rj1JboKMPBWioa2dN3DrRBt5kUfTdwQOIVBbgiVXMFnFCechrKwEFKOgaCJMO79E"
    "faK9sygjRV1g00KqiUyLLlUlqVb00Z7LmebQxdBeSitZwaK6c10iZOz5wcPC+xS1y9R3l8"
    "cj6i7dIeou5g/lLpYYvtkycIBMWCEqLf/SHVCl3e0xxmFKMcyVHubwEZj7fApRCbkxW24M"
    "ROodKNsE4uHPE9idwk14ZvGW7CuTcR/ixQqz944x7e6tTIbdDDTKwaub8htW0FzVLGxAlD"
    "9a6vQtKTeMoBrhPdoudcjvbScQgHTflIGmXK/p5ABg3PZKtmZLSrJtQE6ArZ0wnP6zxoZJ"
    "2byV/I5MjJM49iM+fUzGpD/3UyL42Q8mvhJhgnogF9B+/DzpPwHrL8/nIBRg+kPfEkZrUg"
    "6PvjzrAl7yHShBHMCHp0K3Z6OrwRcV72ooONBpxK1HDdKI0zAiKtjg8LoDhqmEJ2A+T0A9"
    "oa5MvlB5m7LKOF+0up12bzS8d3RH5pg0W63+C7vk5Dcyo2dZnpEoPhyed7LXeJrf5fNHzn"
    "BHTgI3uSRpqte3qEiapyJpZCsP0mU6fdN3U1TXUJA3JCtEJMoOHhCAZfO7CYacrKqDPtER"
    "iw56V8626qDwtN9nAM5OKyY87X+IYQ5L8zzDHKYUnnxVHuUTu0adz8iel2dUNXE9xDEqh4"
    "I7lBePMtBkIS0MmSSlpuDx4xk6nT1BX+d7KB3XkycMWpJZIIpqhnEgNJr5bAQjO5Mw04Gj"
    "FYYMbz+ZoAjBJujkNU3fQmphx+7QQFAbD22XmICyXjXRQn2jf1t68Bqm46fYSYXteYXgm+"
    "jNuJHg+I/n1NyzzpwTWtP118Kz6rJPdxay97Ai+7ehK/IJwsxQFTMDm/7SlCvIIEhTRzVW"
    "GRpxU00svbQj+FNNZlKEAFct1j64xXO5KAXohPBW5RH2D27OIQ4RimVc6UEWwUslmN3D3G"
    "NeUMNUAtR4NnqP5c8NaYBGAFo9RVJFgS1EkxSbuwUgO3T7qSmuwfWaA1XfrfNQXP2e6ops"
    "6HA5IHSxCJ1nXl1nNZn746o6Hzba64AxbzElp3urkaXenNJGkuG02qnY7BMMbsbg7SsjY0"
    "Pubefhrb7RFDTFM33l1DhrgFsvse/S67J7/RJNVnilG+8ThxQCBjdE0RHBWEkoynaUJyZW"
    "YaMPc1mD3dXV/Mb6xoKXCtA1hFLw/JWCKZUxSiqLUbVjpOg0R8ILs2RnY38T2svjOLCHVR"
    "jxi++dbleiIPSe2nRzVzVNsp18xqTZHbSbj3/eI1kzsKy8j8mg/eVlCPW5DDzfmBhqdjFC"
    "qNhlewZFz55cDsqFV1Vb0XOCHvU8qyNAUrssR7e5lsdtxvK4jS8PmyGIQ5zuE+tTHOQQW0"
    "2O9Wj+sKJUfPF6r5Nm7Koloj4vnxfOgKggtIiZWkSKVAH6GCbZ2j2dJ6g79TEBeXKnnuv4"
    "+bmquewPSM+ViKtz7hQAbNPvqZ7Iho/oKuUGcLeKNP2YvYvs0o85rXLpx2gDpEMEPn2ndx"
    "aUf4kmzD/I1UBtZROZsqo44fkNRH+vN1NNnSFVMe3weAimh/c17ch8+vMdLWXlFzQB3RU2"
    "aV/QhL6Z20CFTiwTAW7JerTKvNlBgf6BREUHRvbHnQbtNMkmNt4KdxkM5N4RGsE6aARPmI"
    "2gmqfEgWy3pb9iXsY7SCPwDOO5R6EnUeCJW9MK7EAiwru1rA5plZG+eBo0eyOp2Wq1h8N7"
    "2/NfsgMJQKP6rf9727tp4De6Gr27gFnnW/seQVU3ymNA++GoP2hDS5YYdEy+dLr051zV6N"
    "8vvW6n9/s92hDISQqt//OFEkjP3WYPSOhnmpa01mSyl572Lo+eNuppF9DT3sVU7G9JzjA5"
    "9esObaWH/nxyejAWlkeb6xFUo+hsrSoAu54kvGdPlK52lozi0614Ass+e5BHfESgqcjzpu"
    "ItJ94Xz/Sk6bS/3yOHnh4OL71ep/d0D1ImoUMwJo/9Hj1KFJ3Qo4QeM8/PYNijx8x6vZ9h"
    "73OOwfqcOlafo0Nli8ac3G2IqED29qTpj4thbkWS45oHHogkxz/EMNNTyNgvz0eYUoSKVX"
    "mU5ypRzeVewxwhFeNc5XH2Fee8izlIKMa40mNs89QS+FhvTD4RL05aOymvlKp8IgpTxLdV"
    "ydxfVKYkMEHHAecJFQrEuNQE61Kjhb6oDIuYKwS73sjyg5i7LXIUSIC2TlEx2UR2uD+iX6"
    "izqmGW/IrJJfoVQwDPOysqBgE+P0+gkAE2Jg3k/AXFBf72C1o6DQkrP8aSEclIMeS5ZRcv"
    "0BGUk05MhHTaV+H0crCfBITeM9m8PziIKOKI4D+nWAcHeqK77+w8Qvg51MHPQSRpLF59GV"
    "gruZXBpkAzBU3hOVIsniI6L+A3kMtanWG2+xi3273ST9vXbOfSVhnri2cwza3BLPfbc5v+"
    "+Y81pn8/db7co4U6H5Pv7Yfne7TF0/WYDL/RBuYbvf/8SO+vlTkY81p/gDFv9teY/NEd0r"
    "//0kz69/PziP69Xlv07/7j6B7pigV/DeEvE/56hr9or//VoX/9U6V/jdp/0IYWZS0qYAY0"
    "1X8mrKwHdZEaR+xS1CmM+O9XV9fXn64+XN99vr359On28wcvnjh+Kyuw+KHzBLHFIfTjwc"
    "bmUr66vYvDnlqTxCeo8irb1w2hgIKzkSMkQJVZjYRfLyxseGegEfYFyrwMg0+x1wKrGNMV"
    "9TLN5WSa4WMaPTRC6oC8/G1YhyAY3LA+vfrJPD6UewQflMkjpkXPo+sFhcCByl7QUj6ruF"
    "ZVdktX99qApeh8PTSzFb/S2muXQ/0LI23nawLan0xEP9rCxLpHk+dOu9WeoOm7hc0Gmm5Y"
    "+BjSZDNRebt/R4kJndiXZGV0EjrHyugcq79Bly8mFZZtyVk2SYInkY0UIShAFK1DB4vuDG"
    "HNEiQd53aP3abs2EOn1xz86bnCezx3t997ekhwhn/4c9RuRpAPbDl5d4/gLiVM9pkme9cm"
    "eaC93jV+niekO431gQlVpcB8JyfCV3bfSGJQIi0yuRRzs4ar0irQOEeZHuyWvA+VrwdL7s"
    "ove49W8juyNgYriQPWX/qaSUV3Dutst7VYsCdVYU9E5ZIaq7NOZps9o0Hl0bVUzHfxTIOf"
    "MtggmH0FsEEvZq19FgNr9HA2KIfbaJ/gkU7/Kd9ptAozuniX0YOYy9b/39619batI+G/Qv"
    "TlnAW8AVIgRY/75KbeNtvELhK3PYv1wpEtJtbaFg1Rimtg978vh5Is6mpSlh1ay5eeE4kj"
    "yTO8zHxzsyju2TZEnhVpluJtKbXSEgbLdX9cWc4S8TBDFBHH1ZMcinjwCY8eZHddumFqIQ"
    "xFM/ZdFwhKNUH9JWzN5uFzrCkJIKzwAyLucsuVS/6I3yiynWdMeSTiAq/LekG+4scYtVav"
    "c6RKrQ3Fl2d6qaM8IWjGUf6qO5k2bnKT29xyCwN2VtWCvQmJsTCq1WFgVQPqcKSQXUdPO0"
    "/O7i+JmswrncBB4PpdVNW+RH+7S4reS8CCwuC9+tsDWTFdhXEXOW6kB/0GxS6hkcAFGmCo"
    "oBm1DLhAj9THa7F8JpQg6XCVCTQjCNcM8UB2uxg4PP7rFBNRhDnRSJlNo+DpouC1PvCYnc"
    "0PPWgGEi34sctGsz9d4vO6QP1vUBQIr7OL8DVCgaPPkI2Zi8e3LmO6+YC5ONg7zdoRu1qS"
    "CxKN13lqN6Io9/8cpXTkXL23lJM7Hp4tApcJ6g0Y01Th3RSRiU4s5KhqFk6GrBWT+QQFXK"
    "fbSeiozfP6IyFLbLnF7E7RZSNkGOEZcrsqQGY4vE1tHR9vsnvD97uP/fvfLznv2SAnNCTy"
    "0UiMcYAjqrM7pjohs3dXzpbbwLTJAhc0uypF9USSRuLzDazH92fq2AUbenmV2h2BHlVq4X"
    "2tqVJrUpEMsmqQVYOsnh5ZlWmnfkxoVeR+AbSaEc5+aDWeFPtx1Z8ASlpCkGQSFGnRBRVi"
    "JjthdR7wLHMYNMQzn8hyyXsWwcdReEBUmR6Fz/WIHbCT0fIwIyeAdCKOq+Yh11f9koOaH0"
    "VA8FH6H6XfBPXBA9rk8xlrofjfNv9TGnxJ9NlszMZyfDoJoy4bfMExJSC0UTOAexsAdw8/"
    "YQ8XBguXml8pmtbFVfwhYX/9UWp+/VFqff2xz/iK9h5lVC1LaHA1OVyNBtN/47LmSCUujo"
    "TEcFmSy7vjro5PL6HWmd9vfvZuRg+Tvw3vJz/6g0/D+26knI3d5M633v1o0Ge3Ii1m7D4M"
    "b3/wJiBk+YLtsXt9O3yAv2dLQrXoCbL2HOI5fgE0Jyc9kV5r+d0Of3YRU5jBG3t/17sFf6"
    "y3spZj98vN5y9dNHee52P3+/3n/mDURYH3HOWdvrJ8PMtd5GVTmoMcDzcpyAUwtMXU2GcX"
    "4xrnb4awhf7vI5wLZM0YUqcSf4rQoJ16o50pU1RFymlKI2atxSwCGYpyzpCazho6y9kO6o"
    "T9J1RGujpLN0ytqrVbZ0iNnHWWc2hu1umBJBIaGWstYwxNrSfFcablZWXTVDqb7DVNmfdS"
    "psz7ClMmvlcE8cK9apA3cZ/kpFIRi5qiMsGoJcC5IlPTZCayogwPUWVrisxMVr1rjZwtUy"
    "uCgEyftEaKXiRhQEW7bQPcbXk5l8wBI8Pb8JxvgLW95ElnucvuZ25KJZKat+G5dLp5e66c"
    "TR/gKdayb0CD77e3cr0To0Iu+MCa2plSOC3ZLdIpEGEuaAOMEnLO28KoY4aa3kHCTkGM6V"
    "2UyFMeXEoCf0p+7TJ+ZKqO89pEgHdDJj3U1sS8GWMHEY//D5QymsVdG6M2jZT3BYILG2eN"
    "7S7chfqc0DwBWYiyRy3xXwOK0dJxF0Ulyk/0VsWYUXhRBCTZ2IoxpQgpNpGFbYgs9Eme4e"
    "Ve9HB0CxGnt1cyCV1sVLnzHO7J9mcr5u45lEaoyd8m8uVMXODpO8abEggnLIEw91cF6czl"
    "zI7HG2bXYPbMw8CcOkEvKUoT9KK1i02DYAgj3iNGQ/g+Xq2LGoKVxteKJKYPW67JaWLyKQ"
    "UdJGQm5EDnBSPY8UobYkJm5KuzfKF13QR7XlEdonLLKE3VutD4o5hGHl4vtxNeslyF1Rmy"
    "9jWubcbUz3mOX6fKwT2mJPCKG1/u7nWqIGhPHKVQM1bo/PTsvGDKAd/IEUwv0ID4aB1Mlw"
    "6dA/RrIduznvwL9Og72Htkz/fICm3mzmyO4AoibgQeQ2LGBzTFS7LpxJX3LYCTEf7lUPYO"
    "DjBjt6rArBbfplr/IG7t2Gyq/Yyt0mfibXeFrsKOoAe8wGDjumDjrS9zezv8PISMymcydj"
    "/2BjzvdWq5PO21f9e7uZ2M+nffIE6yizAv5wam09LiRXCH1zc9cQAlM8cSR3zpDT59HA6/"
    "dtHccu0pIYuxO7rv3QxuBp9h8jDpMZmO3U/D6+93PGWTCTpY1UzavHwncexcZlWz5NiBWx"
    "ns0/GL+kJWeEdiAp2FXvNUv7ySUaHYqHIGX+XRZWCYYlXBFE0LGd2QrprZ7US6ytjn+DxT"
    "mfciTQsl8k5GIO/K5fEuN++zSoPk1M/pGu3j9aVUFe/LijLe8b2i2Q/3Kmc/DVYrS23yCy"
    "Sts5uvpPaiq4q96Op8C7qcc9q+/m7bo3H35H5E7PnOkwN7s9KZmSZrAeMzG7nUtL6smNaX"
    "+Wm9s+ElXT278aaWSoGr5wV7NApVleSnQHE6jl6eCTt3iFcN90qW1vhYdPaxQPqtUy85O0"
    "Nq5KyznE1dnP8rMRely1UocCmqFprix6kzaSoelOEeksBHJfJRCX3swT7AFaeY8SyQmBTy"
    "ymxn4FSes8pJjSOnzUmNwnRSbnUgRDiRjbskln1gnl7s3f8UPe4MtxiprMYX4h+a0hiz6g"
    "fxz1iXqWbT2iPPcXJrfU6NIqfnN+FpbeHWKcJwdouxIhxHXLD7w3Imtjh8b3zOF7JB5MnH"
    "rtDqwydkwf6Mn/gbRU/OEkNUi4Vsa9uBfszfR9f5gJpDH1YQAfPP5IdF53KqdAR7wpt/Za"
    "JkTLyJLvEmIJ0cx8HQLInJtYpMj5R1eb77SxFrwVrMKa2rotOrFMHcjTf4ZQ6/NEWPmq8k"
    "ldmNZbma3cQNWyutKzHG9kALSwzqPU/W7jWzMpMrZWpd9x6ue5/6b4p2hga4+39dqmvH29"
    "cNZedWWoX+HFtxErrzSzxUomcfV1EFzRbN8XKN7V37vKLuelI0MlpwQEORGN1XV90XJPsU"
    "qHbzFqhM63T5Zt6ma3ErHVlG2TyKDh8fHgosFUgMO43u/oq6e0AbUdxbXgVWWK86qew5d0"
    "GB2l7kUpBQ3eP0K3nY+8nykl7Xc4uiGVlhtHH8ObscP64DuaEeu8z/hTzRiGBDvAUthsCb"
    "erBiQmiJidBJ2XAmkbMNxsUrQ5t6uuMP1IrWUAp3Ar3sFeD3NJGpvpPH4CmtF0AsEpqoUp"
    "2ttDMJuz+XJWOMXmP06slOY/Qao1dntmpq9N5j+J+H2RzbwbLEU5Ua0ak2eOHihIqD95q7"
    "I6g6tDNJHYp8KKlPnrgrCp6HsDWbow3GCyjQvyKuP4c6R2EVfzBcwUDdWFso5e/4HeTiF4"
    "jtYhefnOeAzee8JXyCd47dsRu1GmDPBy0cTbfMoiZ8JFjeMBruT8mvDrJcGy3w2geb20XW"
    "bMaMYD4Ks3ltf+CDobMACvuKUjbOCvsSwKPZE6EZAcU4pE8qPGGbfckjb7zz2A2J4FHRr2"
    "SDrCkJ2A+wwrpSUYMSRK0tXLhAjy4zspmq+4gGxMW87cHuqzrokf93MsUzi03wx5BsM9/W"
    "gQiaxwQy1aOiX2JghlbADOEMzjNdrmJUQq1zfsubz/fDn6MvXfTskY0/H7v3/VF/MLoZDr"
    "psBfvYhXFj9/tD73O/iwJocwNjfvQH3/sw4gW7AbtyfXvDqB66aLZ0GA1lY24evrIBDl1k"
    "t0ap/Bm5bPOKZPNsphLfn/Ky/PvDcFDiIo0Jsua3M/PRf9hOSY9mqwnraBo4S99x6QW89j"
    "XWDzAoZYrniixk6ylkFho8IFtkwZsznq5qr6wdtdYr62e///X2H11+xC+3Y/duOBh9gQv8"
    "rF9u66yL9xLL4n15F93songi3qoInJKTQ0KttRyuH36wfYm+jN0/bx/+7KJfS/qrDu9l6q"
    "CWl0HNNTxZMZ2qBjIokJnwDa2BQV6EWV3AApkBfnWWb6zsK8pXIDPy1Vm+KcOz+IwslnCO"
    "sHXVoI5SgN14dQ3sryE7K2B/g0s3gku/dm6Kniv/jFNTPmMfGt8++OwLcWFyd2ZEpwryfw"
    "7HTqgwWBryj9KwAVBeByGa/eR41EfUx2uKrI21vUA/OdBNkU1cDBC9P8cr+NslPkfMuxHa"
    "zbHtOftSDnqXQv5Hfud+0LsUQtYtJ3Q/pKzlkdCpAI1th66cmlE/WVpjH+hmH+SUAZUNVu"
    "KUG7p4RNg/jZ9xWi69Q464kiJCB51bvbCVYNGBFd+qPKmi9vSWMHbvQcWEzX469/KyH+e8"
    "8ATJDZ7OCVl0uSM1uryFxh75Q6cGvaLXNHpYJATj3WyJd9MkDbbmVEpVUIGlulKqoZJQmL"
    "raRS1UfcsPVBiaENTip2YqW9PsVG5mafpYKsGoYfSWCoMTitZx+CgdT9IKkazKkqYy0Go1"
    "tBpxqwEc8GfypPNk7F4rKT2zdAIC+669JuGH5yyq3b2OhEmFxcEy1Wk8DEicR+xg5sfRtx"
    "cIjKUn4oWht9HdD+iR4pmHffqILEZGsbWEwFMwnZhWj6kfonddTmlBo9MlRlPizxFlE7Gw"
    "zs1p334AIGisriNsa50KqyvwCmrilB/N0XCd46t0OpmjpZTncHmYp0By+kDP1zmVjxPSSX"
    "xgTg3UO01pMG+d0QWHTtYQ1VJwbFQW9krRnbC01+7K2db2CtlWK4U8MJ6k81hVkag2c6WO"
    "NWmq1pnuRwFH2Flf85RKUxoQXO8FFRpXqnEOKSoT59CYtzvka14Uqt7u5DnnKID93u7U/J"
    "PAcQ7CZmJcrACaESCzvciMANTJObshZdDnaAZEPkW/+QKN5oTyQCiL5yaTgA16JohAAJXL"
    "4RDiQRIy+2Mzd2Y8PXqLNryGmOf40HXj90fHfvxLsYv8JG9VdKxT9knReWJjKz5a7AAfmk"
    "KcyUqOflg0r4S3Npv8nJ6+6fOy2Tc1+myDjemCjaXnqSzj01QmASCt8C7Y16sYFfH4FiKO"
    "72QSON+VZ3C+y6VwTrcTyIFVxEIEKoOEKCAhsG+oILvxeAPrHgDrGoO5jijOzmCOlE5FES"
    "dURrxaizeKSFYJYhNJTJXKXExgYkSpLBiBzCDyOi8YwR5X2hATMiNfneVLF856XUutSVMa"
    "KessZV5KRTneOE1l/GpStRs0c7jou4jqh8SWulHUU+PrO1L0YGzzrpQSnrOvKepHrNIjXs"
    "gcbAmzj9oa/sZm3CI+dmdbNqHfFHinMiM6VU4qJxk7WUSDJWsHgEPIJx4CnR3q8gY+FzQK"
    "XJvnWLLHdcLsfKjWG5bX5X/O2OeCSwlq236Ferth5K5tbctKBhzrVYWtNPmr4C7wI9tAs8"
    "zNYhws7XCw+Gqq0I6ghe6Ay7dSNWbfVhSZfZvTg6I9Rtrbgk8cu3U67kppmZcVWuZlXsuM"
    "N0YVFos0LeTzexk2vy/n8vsck23nGdOSmrAlqMeOooUMbt5rWJagWVGKuixBU82XdT5Ig3"
    "FlaSOKswB9DgpUbM526WHPmc3fFJWPCe9U2ipWMmafiVIu2IZzAUvdQ4XaeIFjKNpztI3N"
    "bMYxVK5yl3aHKz9Oy9vDteE8fXt1JXGgslGlJyq/lzlS2aJS4HA0vIXcPYrazd4IjUBUNB"
    "aBxITfKOosr3qY/fd/iYT9Hw=="
)
