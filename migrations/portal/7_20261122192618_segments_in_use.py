"""Segments in use."""

from portal.db.migrate import run

UP = {
    "sqlite": [
        """CREATE TABLE IF NOT EXISTS "notification_segment" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "segment_id" CHAR(36) NOT NULL,
    "partner_id" CHAR(36) NOT NULL REFERENCES "partner" ("id") ON DELETE CASCADE,
    "user_id" CHAR(36) NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_notificatio_user_id_b6430e" UNIQUE ("user_id", "partner_id")
) /* That a person wants to know what happens to accounts of a segment alone, in one partner. */""",
        """CREATE TABLE IF NOT EXISTS "standing_grant" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "given_by" VARCHAR(200) NOT NULL,
    "since" TIMESTAMP NOT NULL,
    "ended_at" TIMESTAMP,
    "looked_at" TIMESTAMP NOT NULL,
    "partner_id" CHAR(36) NOT NULL REFERENCES "partner" ("id") ON DELETE CASCADE,
    "segment_id" CHAR(36) NOT NULL REFERENCES "segment" ("id") ON DELETE RESTRICT,
    "staff_id" CHAR(36) NOT NULL REFERENCES "staff" ("id") ON DELETE CASCADE
) /* That a staff member's access follows a segment, from when it is given to when it is ended. Its grants name it. */""",
        'CREATE INDEX IF NOT EXISTS "idx_standing_gr_ended_a_8517e0" ON "standing_grant" ("ended_at", "looked_at")',
        'CREATE INDEX IF NOT EXISTS "idx_standing_gr_staff_i_ff7173" ON "standing_grant" ("staff_id", "ended_at")',
        'CREATE INDEX IF NOT EXISTS "idx_standing_gr_segment_d1f55f" ON "standing_grant" ("segment_id", "ended_at")',
        'CREATE UNIQUE INDEX "uid_standing_grant" ON "standing_grant" ("staff_id", "segment_id") WHERE "ended_at" IS NULL',  # by hand
        'ALTER TABLE "access_grant" ADD "standing_id" CHAR(36) REFERENCES "standing_grant" ("id") ON DELETE RESTRICT',
        'ALTER TABLE "account" ADD "use_on" DATE',
        'ALTER TABLE "account" ADD "users_before" REAL',
        'ALTER TABLE "account" ADD "use_points" SMALLINT NOT NULL DEFAULT 0',
        'ALTER TABLE "account" ADD "users_now" REAL',
        'CREATE INDEX IF NOT EXISTS "idx_access_gran_standin_d5e172" ON "access_grant" ("standing_id", "ended_at")',
    ],
    "postgres": [
        """CREATE TABLE IF NOT EXISTS "notification_segment" (
    "id" UUID NOT NULL PRIMARY KEY,
    "segment_id" UUID NOT NULL,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE CASCADE,
    "user_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_notificatio_user_id_b6430e" UNIQUE ("user_id", "partner_id")
)""",
        'COMMENT ON TABLE "notification_segment" IS \'That a person wants to know what happens to accounts of a segment alone, in one partner.\'',
        """CREATE TABLE IF NOT EXISTS "standing_grant" (
    "id" UUID NOT NULL PRIMARY KEY,
    "given_by" VARCHAR(200) NOT NULL,
    "since" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "looked_at" TIMESTAMPTZ NOT NULL,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE CASCADE,
    "segment_id" UUID NOT NULL REFERENCES "segment" ("id") ON DELETE RESTRICT,
    "staff_id" UUID NOT NULL REFERENCES "staff" ("id") ON DELETE CASCADE
)""",
        'CREATE INDEX IF NOT EXISTS "idx_standing_gr_ended_a_8517e0" ON "standing_grant" ("ended_at", "looked_at")',
        'CREATE INDEX IF NOT EXISTS "idx_standing_gr_staff_i_ff7173" ON "standing_grant" ("staff_id", "ended_at")',
        'CREATE INDEX IF NOT EXISTS "idx_standing_gr_segment_d1f55f" ON "standing_grant" ("segment_id", "ended_at")',
        'CREATE UNIQUE INDEX "uid_standing_grant" ON "standing_grant" ("staff_id", "segment_id") WHERE "ended_at" IS NULL',  # by hand
        'COMMENT ON TABLE "standing_grant" IS \'That a staff member\'\'s access follows a segment, from when it is given to when it is ended. Its grants name it.\'',
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
        'ALTER TABLE "access_grant" ADD "standing_id" UUID',
        'ALTER TABLE "account" ADD "use_on" DATE',
        'ALTER TABLE "account" ADD "users_before" DOUBLE PRECISION',
        'ALTER TABLE "account" ADD "use_points" SMALLINT NOT NULL DEFAULT 0',
        'ALTER TABLE "account" ADD "users_now" DOUBLE PRECISION',
        'ALTER TABLE "access_grant" ADD CONSTRAINT "fk_access_g_standing_ed846948" FOREIGN KEY ("standing_id") REFERENCES "standing_grant" ("id") ON DELETE RESTRICT',
        'CREATE INDEX IF NOT EXISTS "idx_access_gran_standin_d5e172" ON "access_grant" ("standing_id", "ended_at")',
    ],
}

DOWN = {
    "sqlite": [
        'DROP INDEX IF EXISTS "idx_access_gran_standin_d5e172"',
        'ALTER TABLE "access_grant" DROP COLUMN "standing_id"',
        'ALTER TABLE "account" DROP COLUMN "use_on"',
        'ALTER TABLE "account" DROP COLUMN "users_before"',
        'ALTER TABLE "account" DROP COLUMN "use_points"',
        'ALTER TABLE "account" DROP COLUMN "users_now"',
        'DROP TABLE IF EXISTS "standing_grant"',
        'DROP TABLE IF EXISTS "notification_segment"',
    ],
    "postgres": [
        'DROP INDEX IF EXISTS "idx_access_gran_standin_d5e172"',
        'ALTER TABLE "access_grant" DROP CONSTRAINT IF EXISTS "fk_access_g_standing_ed846948"',
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
CASE_ANSWERED: case_answered'""",
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
CASE_ANSWERED: case_answered'""",
        'ALTER TABLE "access_grant" DROP COLUMN "standing_id"',
        'ALTER TABLE "account" DROP COLUMN "use_on"',
        'ALTER TABLE "account" DROP COLUMN "users_before"',
        'ALTER TABLE "account" DROP COLUMN "use_points"',
        'ALTER TABLE "account" DROP COLUMN "users_now"',
        'DROP TABLE IF EXISTS "standing_grant"',
        'DROP TABLE IF EXISTS "notification_segment"',
    ],
}


async def upgrade(db):
    return await run(db, UP)


async def downgrade(db):
    return await run(db, DOWN)


MODELS_STATE = (
    "eJzsvXtz4kiWB/pVMvxP90SwvuVn1bhv3AiMKTfdGLyAq7p32RACJUZjkWIlYdqzM9/95k"
    "m9nyhBAqHKiI5qI+VJSb98nff5v7OVbliydt5+x8Q6u0P/d0bkJaZ/hG800Jm8WvmX4YIl"
    "TzXWUl4rqiVhr+HUtAx5Br3NZc3E9JKCzZmhrixVJ0DwfaEjRVXQZiFbyNLp/9XZAhn6pk"
    "H/xOQc9WhnBpotZPKKlQYi7KeCNWxhBU3xXDcwUi0TGfQCgV4RJop5Dk9X9Bl9vEpey3zQ"
    "mIzJZCUbFsGGpCoT1NMJRhvVWiCZoIk8m+lrYrE7qolkisPMQvocWQuMnJt3CJ71Qft7le"
    "mzkdMbMjE26SMbyNTp/5Ci059EtxAMC9CPiWnJ8znSDdabpesa9AzPtx+wPEff2Yug0BvS"
    "vuirWACEc/kn+mYapTtHE4KxYjrvusLGUjVN+FbW2sCyQuGEDiz5jb7NFH/oRGFPp0jSXs"
    "yZvoJeFNmSJ2iha4rpIE6bmBQ3TGb0veELzAaSTbTSZJWgd1lbY3vQ1kT93zWWLP0VUxqD"
    "Dt1//w+9rBIF/4VN+Pl/Z3MV047h7zP/u9h8Y7OO/g0k+K+Vgdnbm24vzoQma02DWfuxYp"
    "P2jDWmE5X9+HcDhZ4w01TMBhCalf84f8Ic6HlF9AkNV28S6za0c9jvza5LLu3LS+fhK2sJ"
    "a3QqzXRtvSR+69WHtdCJ13y9VpVzoIF7r5iiIdMVGdhR4NWc/ce9ZE8iesEy1tibPYp/Qc"
    "Fzea3BvnT2/87XZMbWs7PNvWGDYO1cpYub4M3/57xlgEKSev2RNGyPJOkstqM5QAX3HufS"
    "jKJKEVOJBeD+37/tfn1s2NUzeEDr1+bg56vbvzE0dNN6NdhNhtzZvxkhXV+SP4o+4PZwhg"
    "F/oIBZ6hIng25TREBXHJJz949dwHcv+Oj7h4ALpgvXYQEedZ7aw1Hz6Rm6X5rm/2oMp+ao"
    "DXcu2dWPyNWf7fHQ6Xlmn3VeJ+h7Z/Qrgp/ov/q9dnTUvHaj/4LVR89IS5eIvpFkJYiJe9"
    "m9xBaqO6xvFMP4wLYWspE8qG77yLBSeE5wIM+W8l+SRk9Ha0F/3l5nDOy35oAtntvryGD1"
    "nDuX7Na/Q+CGN9m8m1WYao9Ny9mSqoL2PvuSj2no1MwLafioFYiGEA0zBnkhjbATAtMIpp"
    "ZuSLyba5iqhlvsxW2OLfYieh76WyzcSgKad+r6NGLiJuHJfnFPXJeqhhP38tOnHDOXtkqd"
    "uuxeGGsmEfPA7BHshHDF5msY4Os8+F6nw3sdQxckmTi4vw37vWRw3fZRgUWdWehfSFNNq6"
    "xZHJAUp2tVs1RinsNjjyEhAj4h2cWF+Oen5h9R9Fvd/n10T4EO7ulQgOQ+fwuIknBhKs/e"
    "NrKhSLE7+qWe1jZ+a3m5jF6RCWi4nC/+d8NTLT7bzPRI1rSPswTVY+h+I0sD6bLlltd0qw"
    "6yGVCDTXX9DakEzdXXNYXqjqn8bL4UFFaOssvhqkxbz2erEqGhrcFb0sagQINudGOG48rI"
    "gzxxuyYtVW1zZIloBzVORU/sdEWNSt5VACCG77362iFWioLMJ4rAq5LS9r1PZZ0sr/AG//"
    "H3y8urq8+Xn65uv9xcf/588+XTF9qWvW781ueMwbjvPHZ6o/DeBxciwj4moMOW6I6gvsvs"
    "nbmGIJlejMZuo0Hfyd6/8w+ARyIw3wNzCf+1Ug3e/SdGKsZgx11I/oCX4tt5PBqB+q6om5"
    "akrBNk5mzcfSqB/G7Iz2Qyw5rGu9+EyAT2u2HPOBUsrU1sJKgxsuCPUooR2G0EFlhWmPjG"
    "B3+ITGC/4+zXNGmPFZBALUZi95HYcSXESMUY7HgO23olzlPYJxK47zj3jdmCbiKc7E+QSi"
    "C/G/JroqnkjRf5IJVAPj/ye5kTYvrn+Jj1CR7p9B82ah3wf6UCQsIghc0Gp6py9q/6zzfk"
    "jaewj2jc6ffb/spwq9UctpoPbds3syAjjaEr65mVbqQJ3m9kGmnslpxGGpsIfJVdY4hvNm"
    "kgLM8WSKfToYEW+oZ5b9Mv+XAtLSai/Ns7uHAnmmOK7Hsfw4sDDKfhJUQlDC/C8FKR40AY"
    "Xqo6GsLwIgwvP+IYCMOLMLz8SMgLw8vxsBeGl2OPgDC8HHH2C8NLhUZCGF5OVxlqa3f2V4"
    "b6/ZyiGmi7MjSkBStbGdq09YQPDJ+YKjRwt7FFEfpqyMslltxAPYff3a4QHUFaBZZbQSau"
    "1hJh2SBYYekddDTFSNP1N/obGr1S6Ghnhr5EE/oQSScTpJO4MrTAfjlzOdjU5SQiOHL0ZC"
    "VXVMGKVWf4YvBC+oGUWB6PIiv9QFkHzHEAhnQCxZ0NzgTd+2xo+v2c4kzeejaEF3LpZ4NF"
    "33q6dj4mfjgEbuc9HSIkW0+Hr7Afy2ips9AgnTRiWzpLJ+TYuua6Ael+bGvWHWzrS7r2WS"
    "YhIEKwFhssDongDTYtOx3QQoYMQK/rhEPk8I9POGuiyXRMFdbA/2QdQZF8Oz65yI5Th+w4"
    "9gxIPKHSE+R4RCJHTqVz5NCVqiaYtLIH1yMqYHArFrldp7H1MgqGxzY9Bt8jEFkO8mU5UE"
    "3aG0m0Ceu6hmWScigFyCJQTyndCWKdperp97uhFXPfiSh+ei9P9+3BzxcMedpItVJtA9WS"
    "R6sLOkdWlKqFrZ8sqDHpNIfE+VU3sPpKfscf5cuc1QB2H6lzQI/EQac1OkuawAWAu4fn64"
    "mAm+H76oN7nGwm9MR8O0sQ/Nn1Rj6Jf+q23Srq/6pv6K2ABP2TSYU1laUPsVTwToUkIqDB"
    "pbDTHwZmOUewco46kM+Ykqsm0vQZaHSnH1RS15mHKzQy78JSOBPVmTes86y46H/81+FUO1"
    "MWxlG62+8hWQtDX78uypH5q3ZGVUF9V7SHr5nia7SFkU12NSqTjXWxPlk21txgvEoy7WdB"
    "7RMdEGrvysliHdmdYpin21nilHvaW05H0+GYW0K6BEJ7w5z+KAEi4QKxmxuKor5ik0uJ41"
    "McTotzVpZGu+ws1pRHUmlnisSfAj5CKlShVVOFirDKiouWhSS/VJmskpr7UrURzyM8ekkw"
    "XZp89uIJM3VNmL1W9svQWLquQDikzOQ3OyflZvFxjka+RRbEsrBV1q4xgwNSIFCnmIoP8W"
    "RWqcfEljT9mCC8XFkfd3YzFzba0FhrGOzRa/og1Tqn77VeUZEVK2xznNy5BXzYAzcyuENp"
    "CtLoAnArB3nlbj7QnM7y/WvaeOZHYYUWVuhiTueKqvxO9ngOsmF0e+JhcZ3mNbRS3uSyUt"
    "5kWClv4lZKe/vmAdinqCHGpViCTStRpZOekt0jqEZOdnjeSedkDw1GkP/gPjOixEKyq/LR"
    "UTXTQHWHlsMnAFh/TkQDJALObG8AYbAuWKsQnboFIOsqDmoKa2C1VsoJ4NlVK6TWU460aO"
    "TT7XAUV+4TzNQVDVtNAQms0JqOpsFKh0zWUAwYVCokWPr4DooHezqYBlQXhgu+5z5QmDpc"
    "3Cz0pVNN2A1QwAp9VlzJc7Q3AaXPUAaljq07Ynqi1QoTFskGNZKZB8IbXlngbDBx/RIm+y"
    "tu2DJssAKr++htMusD79m30AlVRSe0TkI8XapdJ0K+o0h7VJ38AQRadyHGwW2T9TJ2ioZ5"
    "QYe2ysqDs9/6nV774Q79Q1cJVsaEipH95uCh03sEf6mpTs8yOgRjMmj32t+b3Ttk0PfeyN"
    "qYtH59GfTu6Ia7NuhG+dz8k9HYCY/GpNt8HkK/mrwyod9huzka3iETy5Y5Ji/D5mP7Dq1N"
    "ev6NCT1rm12p3XsAAiddFf1KSkVFXdbLTNNZLw/91stTuwc90emxhggx2tuw2aWdmXSrZu"
    "8BDdiLwG14868vvQd4cbrqoU861o/t+2brd3h52XjFcGjT6+3BqPO106LiHL2BDUudqzM6"
    "QKE70qD91P/GXslvIRl4qb/D+z21wSFj+Gvn+Q4t8XJKReiFugpedz/Tv+t+63NzMOq1B/"
    "QJX9uDAbRxzwT65tgwoI19zx4GuAbjMOq/tH6luOnr2QIQa3aeADBZXdI+B/2vHQCH8gBz"
    "FfAZdegj6GS4Y4YNycQUoWaL/pTt8H7+VZdr0WWsuVi9T1GGvI4aCmDedtBDBcjEAFd6gI"
    "FH59L9egTV0P2efD3OCsUInY6m93RChGqDacV0gtXEtXiV4DGir04U21zBV0dWDX6j0kNK"
    "kpBYm0Y+9eB7oHmOpPpOc9ChgS/UO5VjdBax43aIZBPJnqAGDlCKIc8txALnHZXbaj2lB/"
    "0CK169YlaHGL3qupKUbf8wD+VV3rn9OZwqXUAGnXFCvVYH9Rr7fwzydP2a2752fucXuRRs"
    "FxkKtou4gi2w5+QFOEBSO4yv80B8nY7wdYJLDtuLYvimh/z4FD9yqI97gsSRG9FtOiXoJE"
    "BTZa1vIfqJ9h+jbLHVU090+71Ht3lUlo2ADkf1Tv5KYUqhKqq0qsgdLD53zDBVLdbXASxY"
    "Ud6UZ1FFaYUPYJVXlT9afOsqSlc7pqqwdcURSxf06pctSZ0nBQ07lF9/H2AtrSyVI0J9p7"
    "105ie4xaXpXP5dppYkLR6OJxAufwBcE4Ebu6uS8Hq4Q/eGTv5JCYaq9g5eSI+6pjTQM4w1"
    "WS8hOg0IwAi8wuDZhO3oNFep0UAmxgR8i2RNAz8lZKqvhJIlKUaO8Qp7VCsUaoxdzqSTVW"
    "NUyE+oeBHbkMlbHNrhki6Z1KQQLk0xGSGOC6+dEuLq8vOtlwQCfmSlfRg+Nbtd7lIXocIW"
    "CfHKe56xkWjpuhy0oamKTX1tzBJTmHAgNXC6OVmG/7DsCN0FsAHpSBJYEu9eNlviWvuCrb"
    "cyJkN9iSHGHc7tjb6GcHP1DYP38gLLhl14w7ei2MYQ1URE93KioZ7uuUzPaG8msBhJdZDL"
    "fRSnPWYpK9gRWUXku+BfhJ4oh55oujZVQpcID8ZBGoFzPpzZBmdwKWgCJHVEOQ/G6QhH8c"
    "VLOSmVf0a6d5egjtje5MkVRlul43sTyxZGj2bw2+fBOEBSO+3ixae8dvFMw3hsowgwMTw6"
    "+wCZsIJVTl/PIeyW6kXmeEempwzLJY7kVI8SpBuvMlFNJlXaCbBMbLxDFSdNhRieO5fzl1"
    "muZ0g6+oYxZKBooF8HrLE6Y3rNd1VhV+k4QJFpw0zQhZb/PE55BCCW3vBHAQJJJKRzZmDZ"
    "N3sLYacmwo6prV95zle3fe2UtcXnOhVyZLnyTXCvC2PsOpgnQuyS1BHmm5tcTPhNBhN+E9"
    "tFgnSo1e92KUuDxmet8VlkQN4oCMkTfnsIs0tb5VE5G7YH3zqttvQ86H/rPLQHd+75Lbnn"
    "Nwv67fXaXckJsmWRv4SeD1KAkzl+6Oup6AbOOu3DyFYF6wZA6PmnTrj2/yDNARF+GbUOA3"
    "HxJ+xsbRiYzPimcYDmgCi3XwaHQfkqB8hXqRhfRSHe4KmpWlzzOEBSOxVMSbksZWudog7f"
    "fnL61AdEm4rh6jvmxPzsud2z832sMLGTfTRbo863NssJQfsbk+HL8NnJW2GuzZWTsOKh3e"
    "rayUMUTOVqgpVdTtGLfMqzDNVZ8sDtkvMySCh8XaumO0sYY86MyWGqnRZmxcb0EHmT1Ve6"
    "tKX1ijd7coSufnCXc+x4sHFbshJIawh6GSYtA//vWqXbk2Ri+nBFgtQkekIagszaZOmdiF"
    "plHLXKoJoeXuqc4AeoBNo8VfgW+saUdLBiSI5xhBP5lB7EKHCMQtiMw8OzhimFxbdyXOtO"
    "7s1uIlpmwosvRw5P3abf0+kOfrZPs/D8zoNSJAv0voDF8k+fFk+Zb2Lpb3jv9bdSR9BNTS"
    "EClwn60abrbrAXVkO7l5pDRYU0KqLtCxXt5WVVU6RMS57P98TH7aKOW7lMZO3D3HcLfzHr"
    "lB4v7IOgO6mZ99+TeoGu6jqfgnDRrfx1uT9/EIRtaPdYV/TSpWYOvFqsk3pDJKlL+NpCkO"
    "qwruqKl5t/kmW82ZcBtft6gK7qihcmr/IrLmDbansd1RUqKgaudFPWJJmYm/3lZqe3Juus"
    "rpgxll3dW7qhvXRqy0Oo5F21imC4Ol5HtYYKS5pK3orACndVO5VEHbFyy5zsna/A7qauMK"
    "10aC7Rc8tQ983t8Mz6artepXWEa6ZhGXrZmxW1u6krTIVMp1pPpKVOrIVkrpd7gvQE/QzX"
    "y7ritJI/9PXeNgfWSb0hkmYLPNuXLbCBakFPNUdLwZas7ssc2HA9+F3VETCojrevAEO7qK"
    "nC2MnR6UYDFZKrs35VqcP5YlRNwwoVi991de98Yvess47dV10RKwaqmoNUjPkhv8nhFHcr"
    "CDmBQA3p1ZD3h8rp7BH6quusmq61N8lY76ubuqfdDNa1VUy5SQZnsrm3EsHuqkV7qitabi"
    "pNSdE3RNNlpaCcmg9Od3XCjSuXTcABS9a0hJgTF9U+wSOd/pPfv8/tr4aHAuSwKQKqe6ef"
    "GkLkmlXttEhJ4R3caDnW1Se/xxri9ootC9gNVhgKJyST4Mft0e5y6PdYE9w4E3F57qEJmb"
    "iCrqMZqbhst0J5pUqW1zpPyQI8M7DFyh46rsFmA01WK0sary8/Xd5OzlHHgghg066oaD8H"
    "/TxZm9iY/K2BKKEKNyxd1yBVr+xm8m04vwxdWc8saOeUJQCRkYKaWL3guG8jChkcOHRDJA"
    "KubACqor46CcbzIuxTiPxjEXzj2VEWalJNwXRw3fY1nL4XedL7XKTn97mIJfhRTcnZ1hOY"
    "lC3howFCEbvIE0E601dJ6oLfhv1eSsSoRxGNV1TpCf0vpKnmCWuikuAGLEJwx4plRutiRs"
    "5F6CBaLFMEje4yFCcRNBrywvhrxbIK8A9zmFIMc6WH2cDvVHzbZTWHKUXeoiqPsiablkRl"
    "1l3GOUorRrrKI+1VbOLSD4Sp9tATnM7IblUFhIIXQInDi2mISmAaxhQUaJyABkgEmgkFDM"
    "PgxpH9qhtYfSVuPuxgDskfIVS3AdUvN54qNTid6KcrWMO2qNlqDlvNh/ZZ0rZaAKj5/bNO"
    "FNfwWZIDWnufLAJav6eaQhs6UpKhTc/zw2UN5zQoPcmqlmpR8m82cpiUIIcgp02JYqvh/6"
    "AL2jXosNorG0wspK8tKCMNnd5BWUiT3gUjjWludENpwKV/6CoJGm7oJcjgjpFMLysK1DRJ"
    "tB0d5qmcNV+Ch+TaoMcGFrVZamF/ckczhnq6Dj9AUkc1fuEZnIUJqlQT1CmUSDxU5vhSCi"
    "SKyn1cm/HJ6XaESv6HGOYd9bRCRXsi48vyzHHqvoI0QvlVEVXiCW2Cp6JLrCikxSoTUxJN"
    "cmOaN9tkNVf9VkyDex6vriuW/9QpMiQVk1Tp2e4td26lExkBvoAZThXhs2yaUG0zQUHo3m"
    "rkUA+uAm1z6AZpU7SSVcNWzoEDtt3PTyZSMKu2DL7fjmIOOSEaCKoym7/YzdmboDd6mptI"
    "tUy0Wk81dYYWsjZPUguW/8AdNYJCDVgHNaBwQw8oAPNpALNUgPFaqAZWMLFUWUtkKVOLCc"
    "foaqcQvLjOh/d1FuDuzaSSwuxmZk1heydMLvM8ottVmho8SFWLhZAlDrf/GIUk4ZjPrycN"
    "d/u9R7d51BE4Xh1MYiGHCXyT+tohKdCH6SLQq+UF/n8qa0W8whv8x98vL6+uPl9+urr9cn"
    "P9+fPNl09faFv2uvFbn7P84TuP4Nkewj+xNJX5QSWBpBDILdEFPp0ILuAILhCq9Jrr4ISO"
    "td7jO6PSEnAuu8WpRInFYq70YAsFsFAAH1tZuVUBfBy/vLCiMkn1FtVkblfAhTWpeRVxU0"
    "PfUIzQZqGbrk4MLWQTvarvmNiaL88/TiYKu2KXtEV2SVtEdAt9YIvlZFBN+nOqKx8/mcgp"
    "A5akjTvQU0Uih2ptZ40MDZrw8irVy0uITjXntoQX0g8xzL4bPidrHSMU/irCX0WIKycmri"
    "RvBQUAGwoGOsnlvxXc2A5YJYlwQIWbd2x8tHQFnyUIhKH7jRzyoOEQUFwcihzSILS1PSRY"
    "VmkTqYRl4YuLXzqdTQ12j8pwTHTT6H6AVCtJ3Cuq2wR5LhRa5UgE/yOEPCHkVfMgEGJetR"
    "iak+P/hYWs9uMrpJD9DiAhhdTTaDK0NftJ3LF7Kw9jbAbachhIGPsKDCkYWLBCWdhz1Cfa"
    "B2NibS4FckmDZ/BM199UDFYJk/K0WMmygOzbrTBxVGvzqTb3W2sTh8iA+kNwSCbGZIcxDp"
    "CJAa70AAtL1g8xzCyt0i4rOUQoBrnSg+ywuTw8T4CkfglmyijR4aQl48E4QFI7jItnLEXy"
    "XmFtryCcQs91SGu7SDVbRKrZAeUoBp3W6Gg6ROZQ3WKhj0l6xMDtRh5dou1s7cdSbtco/q"
    "pvkD63MEGmvsQ6wRRCFSssHSntDUzjMrOHqxpW7sA3GjmVKhv2D/voZo3AwI9kTYsrGEt5"
    "ypiMSZ92RRk0ZqLH8mwBiRXumHpSVUA1CZZENDf0JVNg0psN+gZO0oWNjuaqYVrsXWjfFj"
    "P3oyXGFryQbnedbul3QoU3dPpTdlNY+auq50wMBE9nRusUAV42K+rM/Ri62RKzTyXE5UqL"
    "y2xjjI9uaiC/1742MfyXF9efr79c3V57ofvelayIfTtWPMYRH4/JeFml8Rf0Tm7WYr3Kx1"
    "R8ZynOZRNtDNWCU1+3g6igk/9Yr+C0Xp6jEb2iqeQNDlu4Cw6R9J83bPoZz21jY4OdzHG2"
    "osTnCEPm6RzwwpBZ6iE/XZsq4dToBWlqyEmVojh9o5+WjHGbrJcxaT7MtDq0Vcb6bNgefO"
    "u02tLzoP+t89Ae3CETG5DsTgIbiqpgY0woOr1euys9NwejHjSZLWRCtyYpoPDgH61cg5Ux"
    "VjHbPoimBpdYESCp8iDtuiDyIJwOcBRfkb+u3K3mFIosHA5hUWZByMbCLUQMswhw+PHGVx"
    "jTS7f+ClNlEaZK+gqo99LtHs1UycoIJCkR3foC6TpEr5RBnggHLxH6Ei+n9O+FunLNcQ48"
    "52gCdRHZDjtBPXrnjrZ4V+lsaLBETPJshlf0F8vIFNMalvOIbcHAgaGNmgpDidjDU8DQtf"
    "1KM8Jel9q780XOQSWyv9dEH8omTQzyfIokl7bKct5Z/ztTDekbAiqj5sNTp3eHZGWpEvj1"
    "rTPsD+D3u2rq9P6g3XyQ+r3un3fIwDLdBon2sYsaqfhSkt7649Kthqlq5zBZisIjvNPxcP"
    "JhSiGtVZqb985s3lEOEQqJrcpjrGDKQKrvO8bWxanFaFd5tDXZtKQdY+yitGKkqzzSSzpa"
    "VDLZwRM/Tik0MmH2B7h6aYrnurGXYBDoYie28zDY1kY8OLJu8oQYVRHpUxFdr4j02SfSxw"
    "9HOXaoz6kiu2esT6wgrJ+kc89asDVMaBqapK+GDM33wugR+qjR5AyHRc9m2DQlA9NXNvdF"
    "qsk6G9h91RUxeuhAYqmCIBvYvdUcs2IKV+euWH2SGBl4jg2Dvta+E8rupqYbOkuNDBV8it"
    "jZh05ntdvhy7S4j3QrMWqHXW/kiNmx3IY8Vnd5bS2gRPFMhgTY9BnnaEK/e64ay7A13ILi"
    "RjMD2xE45oKK23ZxJKLbGbZZSA1LJjjFmDi1lLZZ5A/0eBHeUy2RspFhzraHOQ56ei1nn6"
    "LKZuxCtLxl1HG29eYWXiVs+hllnENktYkAPXAVZ+E3XnMzR/Aw4x3lKK0waFV5pKujaT5q"
    "eGqBemYez9dtOuk+wSOd/lOyRroK0BecYX0voYbhmCDUuPhuE2r45JlzxFIEsAKudlXXpf"
    "yBFB3NdU3TN6adGmjCXJgnkO3HbKAJlRMU3ZDA4DlhEsVENSX6PdqHaU3ShZeSniUklWpt"
    "SlmSighbFWGrh0O4jLBVBpiUmDHLNTMmgywVmjarQvk0CoI5spkE6VCr3+1ShhWNz1rjs5"
    "gPiF13XFrI5oJn6scIhaN4ni1Gk8nrmrIuPFAHaQ6Ism1LLh/n4h2bQDb9p064QA7SHBDk"
    "l1HrMCgXn7eHsot87IhHcEB8Tcro4uWBIM6DcDrAUXxN+mQNw8GXZB3TKUsvkxT9dJgyAv"
    "eUkpaFt3uOHpalvu/3uyGtzX0nqoZ+ebpv012EoU8bqVaKfjQgMCVP7e2erJEuquzJGvZd"
    "/drpNXutNu1bJfBlYzJ8eX7uD0Z3yFyvQIAak+dB/3HQfHqirVaG/mrIS3tJH3/T9wVbzt"
    "USJjzgYvGunOxqobyfZFc0luyKxpzQJ9KLEeAYAXApN0EDZ1H8eM+JOLHAngN7UYFtlwE4"
    "OTuLczhIu4VLJFOLAKJMN/8IaHG8RWqXRsTGkjzP9vBQL8IrvblS6+yUfhTv/Ypu9dlIgb"
    "YwRZDlgOnZ7qW2IGHbI7YYJ+tnu7e6+1rPoF7LhwQumXs7XNt9tWhXdcXLdDMv7YVUoP54"
    "HUHys3bt75Zu5yWrI0pEt9Q5+FHvP596ga5+BLik2UJXZ/vuV0HUWqzDHwI7E78u8d4RI0"
    "HwhnaPdUXPqXTG8lfsHxcIXeV0VjtFlh6TV/kVFzDB2l5HNUVKhAJux4gldyvihOx4HdV0"
    "Ntlp8CSoo1QEVLhLO6opVMaamJK8YnXhE1SRfAL1h762Buu6zioGlWLIGyJwylZkgTt1Mc"
    "zBE+vrFP0f83FT5htWpJls7guXo5Fu0Z7qixUwCceA6xQXoYFNfW3MsPSuW/vrsuy+vtGu"
    "6jq72B3ay55QjZxunsGdxSkpVxe4uNIHBE0/VlJsrkPmRjblgNbpp4aL1a7wKK00OYO1yI"
    "/UA+vu2emtJnhxhm4FMEgI4AojlB7GFdIV+XU4eSrVy26AFSR3kJHdCZp+sMqu52hC8F9W"
    "IFUEwe/YyKpJv3N/22OzQsUXnH7KqbIgok1LDOwyFhSfZRzbnKlTPeoqhyGd9b9+vaMrYj"
    "4mD80OpENV6PT/GJPv7fbv8HOD8dtuqVG/5PAl/ZLqSvol6km6oKxTfCyGS1nTUpNTuDSH"
    "y0vxpaQZ7uSluLr8fOtlooAfWbknhk/NbjfuIOduSDEss73jAmQiA0HVPONE0Hz9guZD9t"
    "cE3itqn83HfeVju0YQ1O5xSPoc/rZF/QbSDbgAEe92TEWD5eKydE1Bpr6kPBHF+Q5NZjLF"
    "aoJM+cOE9hvao5uqa6orH0h1aJy+TPpxyNqoMxxn2o76NmMyJh0LGkBRAUQ713TyCv+HbG"
    "SOGY91NdNUDH8a2O7aSQqwVBnHR3/Sr1AtZMlv2GQPpNwjzlVGjL19dgWx5KJjMNhFlPmK"
    "FBQLPEzeyBQHl6cv8BllscwiP8KB2WgqOJEEbiMfF+0RV5qJbrZa7eFQuh/0f29D5Jad9X"
    "dqgPPomDh3wdG3P2g/ePedVLeK16I5/D1wm+m0vXsP7VbnIXBXwTNVgfujQafZldq9h07v"
    "ESaTKmuS7WTo3fvjucOe69xklYgVqIHQa3+n9x9e2lAFgc4seldZ4zF5bg5H9uUVpHdj1z"
    "q9b51Rc9Tp9yR4pecR9OibUiW3NuKYtLqddm8ktZoQj2ZvitKMTgbvDvBAD4P2d+/uRrUW"
    "ioE38E5f24MBvJT7vW7iVv+Lnwf9UbvF3sT97JWhW5gtGe/bn5t/9l9G0q/t7gN8BpiKpA"
    "Wdat6d52bHv7OSVcCy0x5IdKr3HhlcKt3lZguZvGL3XnMkDTrD3517siUZqvlGv6s5bEvN"
    "3vB7m+EMinVJJuYGM5yfm4NRjxJ/b3ZGwzv36JLYxhn44uHL/VNnNAp9s7meLlXLskfLae"
    "fMEq+NM0/YO3wfQA895xU2BtAS9/2Gw85jz38/xwxAe37pue9mrIn7Xg5KX6lU2PZxmlPp"
    "EGi+t+9/7fd/H7L7ICVOF7r+ZrL7uwiLl7nyLWSkW4gFQttnZmzbSU1o4bWv8k6TX14sI2"
    "lCZO8P0mWms6Cz+B90dSafASnB0j5JDcfjS57h+JI+Gl9icbauOxlnGFSISoQ/RXYQ+3Di"
    "gzREJBANIwqpaRIMg78N+71kND2CqMpJnVnoX0hTy0vqH+DCp2tVs1RinsNjj8F9A0Ah9V"
    "Ms4W80t29kLKCDaMJffhWgCIytqPovGnu+g3o3QCbUu1UeX5VIvoqPJ6FGkE4kn8mfUGDJ"
    "RB5OtH0ikbyBA+uwNpEP8hitQJ4DeVF2UpSdrCKcGfkoRNnJQiyWoupk4VUnk63BW8zw5V"
    "iOnRjULfZjP1I1pw/fzCfI5cPnWW8poYmRpaMp9iyuOqF/g6E22V+Pg3abIdU2J0UNqcJW"
    "KGyFwlYobIXCVviD2gp3UqgcRZtyHB69YG3KDroUATMfzDtpUI6iOjl5qIWQL4T8Y8uifG"
    "7JRxFE3Xw+WyTRQNqfnKKoGaDgdGzeQJFrECjfCJUzwSkYLehTMWEXHe8I0/Y4dh6DZI2K"
    "nA3KzTLR02HQtvksF/ugbVJuQDMhRN2qirrOMHOeHGEqcXgIK4awYpwAnILBEVaMagJbXS"
    "vGk66stUTLhXMnk0VcGbTRzJKWfts8BWQpGk6AmU1vR23JxAv0gvKuC/k9IUqNmzqRjXPf"
    "2x4PU1u/Ch6uujwcDE8M8gyvdqd9lQ0UO7q0X+dxab9Od2m/jrm0i7q6JcYLGNgCw85Ojq"
    "JBSuErWmVf0fBhklscClEJ/j2bf3fQKoLZ9Hs6TWC3M5uhmbVHGRyCcVIgCVd1F8YY9rDt"
    "pVsTwCOJXrBCN+ppQllvAVRC8FxBmVY9gaMuUJUv5LHJlSrouVMvr7AnEZcgrznApkOKjk"
    "1EdAttdOMNgaOJvgbxTQfxDAQ7yPjhPCtV479rX4nSoPNB9n7prGeh1a+wRBgasLy4h4gE"
    "vxXLV+ZOew5IQ0QC0mwW1teR7cnB1u7sizKwoZW6XRFtz0IB7HZgQ+uVWzAok0NJS327Pe"
    "mty5W46Yi3syPfI+picz2F+1MMbgJxjmN7c6FiPnWGQqiYhYr5NFXMK2yoesJ2kS+Yw6eu"
    "MthnT/3e6FfIk7zUibWAxMl/tpsDuPCBZWO3xMkXeYbiIn0oLoS2/wfV9qszLC1Voie4Pt"
    "yrr6lpsiOEO2XLrti4Ovmy/355eXX1+fLT1e2Xm+vPn2++fPKyZ8dvZeXSvu88gud3aGzj"
    "ruCztWFgMktQuKafKUGanba6qiEf2suucmxlV6k72VXsTBEGLWHQqpDYWphBq1ATxOltGr"
    "nMNOBEX4A9q94gieKmorhp4VC58cN717+zu6kRSqVqHp3jM0n56J+sW/WP+VSPfYIR7Upz"
    "oqrCRRVYSLehAzIg5jWQQTkKDIjRP/HMWKsWZOBAk8UaT6C0ATNuavKM9rmEagnQFe1Y1v"
    "TXNf7JRJQ309eG2UBzQ1+ii7hq8/ivs73Ml1CSCiVpPriFivT0oS1eQarO9IQylenQuu0P"
    "pxA9m+p/lbUTlD1x6d4fB3dLubh10tQtsVrcRVnY7lctLqYcyCPBWpDAaF/5daWOoJsaMY"
    "ih3CfMil+I32qNdCphBZ8m7zuJctbrPUl4Dq0mOkmQDAzfWQxGA9ZXXZE6jrLodKE6vLbo"
    "JLE6vLroJGHCskFoJxJzHdibK6B9DNfLmnJObs7A/UD6bvdSp/nEpX8MMOtUDMowo7gVf3"
    "MwW7aOceT2V8O5p6vKTLKTjxaBWJ921/J6qyFemCgrXS0GrHagr5pAxWkEeDTk5KRp9o1G"
    "lgHASf/76rXMkQHDtOT5HC3xcoqNn0wngzAkKYMkZK6j8c8TTF7p+0IqqsnfoAYzZDHTND"
    "v5hb1WKPHPE/vPyd8aSJNNUMpDW9qDqrFIKaBPSqRx+JeAKs90smEFMbRMeIUPKPK8UCHx"
    "8scdok9TmCMcsyhsFpiwAtMs/zg9VKCys7yhNLTvV/mdviYieMNeWCW+AeIcTcBrAtIOT+"
    "6ABqpVv6rvmLCa0WMCdaHlNyg0TTtroOmHnS0OjBjETw73C+rRnu/g9oKS5TRYhOoru6/h"
    "ZkZ3vq7IEs5sGKP9N4I18gp8WKjwXhlf48+2Ih8ijEiVMSKpjjMTj3+sRySq4lXaN5Zt97"
    "yD6xEJv+cqj23waOEZ3iCdGOEqjzBjkBId/9KtpUGaKoeQ7GgwLaikt6h4XG7weoxpzItq"
    "jFAgGykqHxAu8oIapBFhAHFAgwIhB6ZBMjFNM4Mr2AyMw8sdWjF0+znNqbo1sCK4UlPCKu"
    "IHVwG41k0zG8U1dFjnANY/hgoAtx3qrJ4Ax87tHCC7W2gx+wLrytMO1xPlyKFTqYQhTaat"
    "HmAKqJmouQ83aOTQ4BuBttt1+ATJyrtq6gaSzTcTzeEPT4PuasYbLCcZ/Wlg2dTJOZo4Nf"
    "OYhtvWLjP1tGqZCSr6cp7Br8L2Dgm/59KUyuU8gpXkc7QQe2rEhS65Krpke8LzqCt8ihoq"
    "K25yKStuMpQVN3FlRXDh8Kj9gnRCa19pvV9gx+Uc5DCl0O5WeZT1tTXT06KMtmcKCpBXOH"
    "/G2WPnGxTbZWrpMXlot7odVmCXzlRNJXaWwONnCnLXDZ+uPUx1wPiksriCA+ja7ZrPPCj7"
    "FLVDuBQGQdh863tmHNVSdUIsnzCoCNV/tUA9fdX/qQKbR/d/HJWpA32CrtQflHQlqT8D8j"
    "g4z3VNwcYd88ydrk3KeoPSEnxsISuIUw4Rmdh4x6ajwKTIWrRXyqpbsqrRq0S3sAn+ul7p"
    "5iQv5hKfxKkoDRd5lI3ZgkohrnAMiEtv+KMABWREtRl+7KGew2AyPg76SAPDdlGMFjf7SQ"
    "uZvB7kSXhJZ2CR3Zc3GGXCXyjgQkFfFQW9yPxdrnYjuNjDGLsMWSLELkkdYb65yQPzzU06"
    "zM694FQP0qFWv9ulwjkan7XGZ9EBWUMwFdeU9yhqp24qPtuQw7hJvPtKlK52UJeyu9i8CQ"
    "fMHkH98L25zrWtXGdsK9exNNsUI65p7BHUDt/itwr6LIwTFBYZ6Qo9itrBW8r2AAfkTFf4"
    "ZnCApoYo5wI5A+PYeadafFUOnPa1g/Yi1wS+yJjAFwlxOL4KIz8j4ZHUDuPLPLM3ffLGNm"
    "AMGjDJooI5h3gSoaodyLe5JvJtxkR27yXJJ3AvUz5xGWHOUYmS1W5Y6O6Qc4PJ3GHSR4bd"
    "zB6akHqNx5gephTOdtU2qYc0nVzDHKIUw1zpYY5Yf7g8Z8OkwkOmyuP8jg1TTfJBT01/Ha"
    "CoTQrsy4vrz9dfrm6vvTzY3pWsZNjx0m5h41heS02YSnjIbKk8ZqMVB5i/8pjf02kCu73y"
    "WGhm7VF5zM53FsecJ7FmzaINw+dlKARv/6zS4dC/mszOsKkJfFb2w6lHu6grPH6E8J4g1T"
    "GcOoSUKDuWbz7RTvZdcG1XeVhDgFTyrquzfRHq2L3UdVearrU3ydA3e6J0T7sZUImkPjOp"
    "TL9XdswleL26x982n1eJuA23Or5+d/1OCf7LQisq6ukEmQt9rSnojcqQ52iAZQUSymIqB3"
    "6EUvCizUJHCzmYiJdV0HOC/CkN0ae6Qknpo+OesId9NKdrbMgpemOoloWJcParl7OfvKbg"
    "8YruISKR1SoSvGiDw+vtFCGro5dfGf4MyTaxEb2aDPPhjWFH0sm2/xiF1LEuij8/Nf/4W0"
    "gl2+33Ht3mAdRb3f59VNGnEicaO8IF6bqGZZKi5/OIIphPKVVZoHtXDov6fb/fDaF+34nC"
    "+vJ03x78fMGGgDZSbb1UXKkaPm95TBFhSmFyqrQpAitqkq4j1RDhtT+cGeJTWadDwWYIAy"
    "/13Yx3YUphu6vyghHR7WWbmkTU8GGihoM717tq7l9pElQjA6erGqFeuprJwyxF3RTENJfa"
    "STKCFDkCr0EqscOfZRbWjBag9MFzuuLcQkhw8GMlKZaaj5hTB8Q+x57gBmZlmkS8Z81UQE"
    "KEPqAIHVlEfFxqiFQIdpXmUwMbZ969LEAieNRsHtU17uzJodbMlyLKnwYmVAVz2nSWrH58"
    "amYb534epkv1m+ZJc6NqGOl25UkoS2nplF2C2pd2b+Y5+r7Qwd6G1itNl6HyJeWjTIxN+v"
    "9G0KrWsLN7I0X++IV1x3ixV5221OnEAzLVRMaaJObAOdJr7JUgR98E0qD8tVLpii26lmQx"
    "vQr+sir8ZXDK5IU9SCPOwggPCRsHt30xRFQL1l1YF4/HjZchGi3pMZ9Y6eW3Yb+XjHeAJC"
    "oOqTML/Qtp6in7EidBD2BkQx9FObKhQAdR6KlcIymUy1BncrJ/cpaBN04sDL0chl4RQrrT"
    "DnRq+oAAW8s5zGFKMcyVHualbM0WO63mMKUwQld5lKkovYsCd12gU44Y3cMXXUlnRNMLrf"
    "AxoqczqqXwoSKSWEQSV0mBvmckcZk69Kad8/wsQX3u3mpsKZ/pNdqqM+8TjCxMZGKhn8cU"
    "zOVKJh/js78hfc5SuK8MXVnPrHM0XMgGDsSruJnc7cBOxc7krlpxdXgpT0jQdP/3mdOTlx"
    "GdPYn+Yvl1/yfTF6K0LN2aOsezD9gtgcRQZU3CRClasx751vK+QjJVZ+Mo9gF0jqrvWFqb"
    "2DCL732BZcVbE8V2bdDtcWNKtkNQwaDLpiUxYFTro5Q07/qKvn1JafU1mUjCkagmhh6ROF"
    "4kjv+hEsf7ByrPtA9TVbgu546Dcpsn6/ZtetLt21jO7TjjknP6xwnrB/fF5ZcceNNW6Tkw"
    "nXuJKTDpvcw1IDLGVjJjrEiSXF6SZNDQ/pOzCkCQpnb4lrDjrw0qM834ZnCApnYQX+VA+C"
    "oV4Ksovpo+kzWuCexT1A7b4kuFiyIsogjLyRZhkZWlSvjzl4SoagdzOXXuGWZ80mOQpnYo"
    "F89IrAzdDsVM9CwEmNtkvYwZvMKbR6SPA8JOnG2LA/qzXr/XpnBTyjH5z5f2S/vhDtFHrr"
    "EyJg/snsLufW12unBvTo8eO0EL73DlETzTxc4vWWMlbRZczF8Sbe2Wx02uTegmYxO6SagI"
    "FUTOM9zw+LUk9yB8XKrs4xKyOO6yKYY6qLJq+azT+9YZwUankncIgx+T53bvodN7lJqtUe"
    "dbc9Tp9+7QChMF5i8zpbFEC2MyGnSaXZiGqqw5v6T2H8+dAfTmmGmZcyb02fyTdkn7kT9o"
    "N/B7OJIeXtpwxbQkZU133Faz12p32aY7A1C1Hffd4muWJZhueXaABHLhp1rp9e8adROc/f"
    "Ot/1AHlV7/4VU8fLkftgadZ3vVm+up33aHlXiRR7V4ka5bvIgpF0PWdp41GCIUq6/Sqy/s"
    "4sM50DFiwWlVeawNv6JFXm/iAInwJt7Dmxi8izYy2S26Kk4t1lm111nAxy4+0GkrLUCUNb"
    "61GlsYr2i6WdmUVAKulXH4MqM/w4Qi8pMj8jPqzhpGPTUFbJRMZIKNAhvy5M2JaohGQBqF"
    "NMnNmEtDkEAvztMqn6dsf2F3Y0P9VdPllGUUoooM8BzIajWoD/2X+24bPQ/arc6w47Cw3i"
    "iym+FDYNBudiMry0bMzte5A9Q+oUA7H9rSSlcTC8wNl7KmpR4QYcranBBXl59vvcMBfmSd"
    "C8OnZrcbPxwAGj6+26f4kZluN/wlBlxGrKtPIgrvxAyZgcC+3ICGqETwcEwuZAqQHWZqnF"
    "JM2OzAbHsmJvAA3IHZfk+nOWm3B2aHVm1KYHZ0qy0CWaebk5yu21H112oOSAMLXCC7Bdn4"
    "ZrhHuQjZoi81XVv7V4xo+j3VaLOIcgWvhrxcYgm/719X+tntrf1e39rSiiHPC6jmDsq0B+"
    "iqpjAt6RGk7Vs62cHpifVV1zVoYPjaYpAaYDfVdx2RSrEF7IDTi1mrzDzh8BqW62W5/3be"
    "9jqqK1T/0Kd7YtRfYfKbPq0rQDPZ3HcPH65X8FdLNmu7g69Nuk72Q+kFuniQP+oKkUnFHU"
    "ndlyMf0l46tWXGDTzHhkFfaz+QBk43NWUsZ5qsLguCaOC7ktUQKdseI9Hz21D33cWfWV9t"
    "NwlCDdEqBKY6A2TKe8tzQ7m+YtxUhYAVesa96+psX6DuWWcdu6+azqfpWnuTDH2zL1S0m4"
    "HtUVFDkNwcqwUw4k5C2pyM+KmABSrh3FlkA1q8dQbD3id4pNN/8ivy1nWDlD/Xrq3MTE+4"
    "6yk7t2bdlRSv6fZ6dQQ5VInF4uywH79W3BS/yiStUNwvaOK+gapMgsXhnG7OIrge/umiOl"
    "1s0YqkpSUmLRXV6Qr2GBGRpRWNLF0lqvCynR5dmsO5O16UNLkLdHfcqOYiDmR6OJ/bXpSo"
    "2yOYT5RJ22UoTi7qYLaQyetuwxyiFMNc6WEW1fB+iGH2xT0e9jpMJbyGRY0sUSOrOsqzxi"
    "41shI2hQLADRS6OsmdYCu24Z2wivXHHMfFdKWo79m4XSu69NtuVYuOFrKFZF87uZBNJCO7"
    "h7gac2vrxFJhYfjt1qxcUZZG0m/WCA2gUBfWQV14ZI6moofEnixNaMnkxTREJCDNZmiOce"
    "ZWFNhiDt349C0A29pFAUShDa3ZKrIzTnRBOjvjhx9sZ2cMv+1WduY7Y1DcMqfI0jUFSp/6"
    "LEsDyWBQRTP6WmBIXa00FSsTZGFNM9FmwdgWaGDp+hvC8zmeJZRZLe8xOWqt2nhsZaDC6+"
    "+NNoP/mzN95bKR8ErsGjg3wooSvFUdeCt/fsRwT0/8HiKqsrUwv6UqUpwmX3WarPI0sXTP"
    "7qLaxTzr0lYZ67PnQf8byxFj5+QOJKgfk27na7v1Z6vbvkNe3uoxeRk2H+kVFugwJs/dJu"
    "QE12QyJs1Wqz0c3sEOSfcXaNkeDKElNuiv3/r39AeE2UB+72F7CLm9TWxCBvDBqNce3Lkl"
    "qsekP/q1PZCA/g7psEuyJG7RTfo41mFvf8278DyC2pVZuLrNAe5VVK8eqLZ1GwPXPahi+N"
    "6rr6nG9yDV4QzwZe5stg3+75eXV1efLz9d3X65uf78+ebLJ88iH7+VZZ+/7zyCdT40DHFz"
    "vaK+JubfTZ/aPkWVN7kdZ3fxNXbAwS8Ob7o/hNte+EPs4Q8RYIMjO0pWttYA1QFTtR4H9g"
    "IztRp4htX3ndwSIqTCYC0M1rUYWpGYrVIKXpE8rMTkYUJ7XieTNcuMkq7hdROnbNfvusJ7"
    "jhgetMKGqRP0Rg8eglRiqgqOal2tBQ4pZs/R5FUnmDIOE/opOtJ08gq6VxJs+ZPJGOaEwJ"
    "2DPDKH2Rz/ZWGDyBqn3td5D/gTxkl6w0xm2NOQHonmgREUtvm66I+DMy2GfEbt7TBZDUX+"
    "UnTIvAWiD18a+mD4llIcOrjrhTF22Y1EiF2SOsJ8c5MH5pubjFLyN7GNJUiHWv1ul8qhaH"
    "zWGp9FBgQvZVXj2lhcgtppyC9v8igRaauMkYipEQ1992q0Lm2VZ/1Z8+Gp07tDrIL7mDw1"
    "e81HsATZ/KoxJu2n527/z3b7DuHlStM/MN7JNJRvr8/Y6pMGRnpV33FCnt/8w+P3sNMgHc"
    "aD92THSDXt6jq85btCdAdUCbu86MmqhFlBI01/heJnO5ZDClGLYkhV1gsHpFGeYQ6QifGt"
    "8viy/V7aPfg0iV6MeKVHXFh6irf0uPo0DkQDJCLSU/jwH8uH39Xl74lszqzr1ZyuW1ENrN"
    "UQpPT5qPfS7eYrX3LgRMkngjVfmj9Oy1cgz32C4SucBT/d7oXD7fLFNFgqNhFlg10vWMgd"
    "Bz+dFUqJdU2hl3UDrYmmkjesNBxXW7TAsmYtGujVkCl6DWSqdPE1aDtL1VJiG0p73JiMyR"
    "BjgqYfyIInuQ+QNdo/7YMocOsdE4X2TfeJ+fwcNS20pHu8/UK0rUdDGwdDUYluIUpYRAo8"
    "1o3Dgc40FXubYEGhqBELWugRwWeX87iIadF9XrFPoL1I9lxwPgQu2HEG+z9OmAurYi7UDf"
    "VV3Vml6VNXWuf8vfNfzcHDHdqo/6SnCGg0O11QZ6oaBEL0focYCPI2Jq1up90b3SF7PY/J"
    "t3bvoT+4c/azaug42X7MK5l7RMLzstLyePDs4BnfIJ3QuFR5hGMn6y7bbqyTA9pWCWXjOI"
    "+4sx4FE1ypCB6TPt1tdbrXPrSf+qM23ZQVvNTpO8KVZmvU+dZ0rjKLjMzuDNrf+r/DVQO/"
    "629w5aX3e6//vXdH+VLm2rXT3lx4+JgzLjtt0VFasVOfwjqeJnimpPtChIjq5w9RhgNQgu"
    "Cx28KK9CBOySqvLtWUbOFKWsqmlaSU3GbPj5Ef0KzvXTlZu76safrGlMLh2TwRdkn0wrGC"
    "YwCEYa54w1xITZcX0xCRMM6JNKzCflx5NLNCBEVS23oltT1VcLmN8/ZBVAC2La+jk9wPti"
    "IbOrGF10O5Xg95wlkDHqTMqJwgTHD4PDxCH/UBOhzupFv7FxXtsU5qtHUmMfFgsNsTJ3sf"
    "7NKO6ooV5Yosuo1Jhl3/eu9q2qy3/MW0TxIzUcG+AM+sgCaPvKuWB1YyoPnrsHZCvdXkAO"
    "B0Y3O29wQXNn/j3562gfhtc1YZ8Py2NpAzwcmZa+pLbC2gCKo81dfB6gJ3aMJKAkqYKOYE"
    "XM0mBh2vjTlpoIkif9BrUzyn+0kD+oHMCrQhmrBuJmm1Cw76DuDsNqLXDH0D5Vk3hmpZmL"
    "h5IChmxJRtRyCHGBxKGvR1bNc4GW104w2c7+AX7YDunqsVeNrR95DRTNNnb/a9f6yXK/C0"
    "g7dkVlJkbejg0Bdo2mUVvS6W+jtW7LoNhClX4YXZy28W6mwBTRgqMv3I9NQUvgtjJL0w+3"
    "AGPcUmlqdCOG1VxWkrPXNtMuSnkK12Z6NjLptjhskxZnF0F0HOfANe+xqie50H3et0dJ1b"
    "SZkG6K3MRANsC4qNQnahVpemTnlii6jVuoPRXORprL6VPHaO5z2CY4TCBpNtNQgHfeypKA"
    "xHmpwmvFv1hbEpFtIatprDVvOhfawceP0VJr/p07MEGcq9lUuI+ofTcHvqOyoj0I6ZRIBU"
    "Cy8T6o1E09DdUSGBPoARMuEGRAoDz4y1asFvp21C0ruSH1Zkuju3zD1bCiIHXU3kE5GD7p"
    "A56CzVSssZlYyzR1BDhEtxQl0bXCnPnOa1c/C9yYXtTQa2N3FsQycAj4gSIhSSSqUlFeHO"
    "KDJjVEk6qXB+7mdDp+Mua01ibpJTdEdaZEoqK6etJPuNc5ZhpFLExg7TB0qsQBIBVjSRdX"
    "iOWKsNM0U4DVQ7ht9uQn/Lr3QInNQBtsRhJ+OG+aeYdvGvjWomVKo+yhskF28M+6o6zxa2"
    "kcrKHt4QccAepBHHTJRBW1szPS3LdY4UAT55lcWNs1a/97UzeIIoUwrjXDWWdkxqq9vp2Q"
    "GpM02lDGd0r8on9hWdBcDd8XgDEMNkVR6QKsl/Hmw7GFLCpEJOqbScIuJZRARGleSUXBEY"
    "x5FThusV/NWSTXyWIKQEb2dKKK4oNnNb5qgjZNqdsxrDtm8U8Pa2ZzDzjmL2D+eyY7pILv"
    "UTN54U3Hl5tYHWKzg0hO2kZvKLsJ0I20mdeGd6iFvrBE+ujJrqHkUNMS7Co04Yp4RxqhoM"
    "bC2EvjAjxTPKYUoxzJUeZmGDFDbIKsn2FbZBvpj0+oP8cZYg2Hv3GvmqA9PWkuI03yra/6"
    "pvoMrYB1oz6122zyKa6wZLKk67jwvy+3WVQ2yHjxJmwKqK0c6Ui5/mqZEj247w092KkqCF"
    "IzmWcwxK4LF0bQnyWmrQTZSsTsE3lxfXn6+/XN1eexE43pWsMJx4BM4Cy0rK0ZgKbIhGoC"
    "qy5AmWTrB0u7J0zTUdEkP9J0ue0NKVRKNNvFEmk6cqmFiq9UGBUXLbbqCtGyDvsmAGVjBe"
    "QsmaGWas2IbFu1uUgftAkN8bSjdAiD+lWapkbdGe54a+pO2wgd2qM5sFvaI6HmHmG0607h"
    "z68ZxlbJzsIwUXjKHdqLQfUbWlNtyt+uqk4Mmr9vUpitH8bof8YCr12zxl2G/Tq7Dfxouw"
    "Y4WulxkVXw2VB+QoXQ3tF6Wo2WcLWYMncFniQkQ1RPri8ksee+fll4wCFV+iSBM9sTRFOs"
    "oeQe0MRle5ZvJVxky+SrB2zvQVF74eQR1ncBkWe5nyqJJrTgmjfK++pmspgmR1Eqb/fnl5"
    "dfX58tPV7Zeb68+fb7588qTq+K0s8fq+8wgSdmgk4iL3UlZ2qQEfIBNmskqbyQKyAucYhy"
    "nFMFd6mMEqsovF2xQVdE5ifC39DROJX06M0u3ElkTHtdbCoo0YCzHkXU0RUrGiqryinNqD"
    "O2yaYUoxylUe5aPWCDohhocjgDSg0+bANEwlQM220jloFWClq13m8kbESBeeWMlp6Uqpu9"
    "JXlVnu2iunim568ZUj5/wLVHtIsHyGa0HkMXn6ZSjyWj6hrW163EAoGUtm4YSVTT9Y8vA7"
    "sB+C67gZiDn7yUQmfSwk8QMPNT+x4jnqE+2DkpjI5tedJONGsuXz0I/fbvkU9kRhT/whRE"
    "ShNK251CCUpj/GMIuE2weSZ0TC7Xol3PZFn6Sc2yHBKDfznY/v7hM/1AM88xy29hx1KONq"
    "4pmBA4yr3cLmbX5hrC3dHcBXDtO/DMoS68uVDO1mlDGij8UG8M7ejzjbffCnC667WntcFt"
    "dtj/8ORpoYYQ2dR8r16ksIcPlt2O9td+tLCnFRVLq6/0UF7FOuipgEM0AS4s1ceH9+av4R"
    "Rb7V7d9HFwF0cB914JnTvUrS9Fd9zT8UicRiOPYYDoqlSngdXUNENdx8SvFy9WctJ9QBqt"
    "p5YZaCtNC31FwQd1hq3jyNIarDsq6nIYCnS4cBe5iu7FuhPDHO7DSXkygmXUwx6djajkPm"
    "lonOqfV59vs5xeW8PTdoaDfLoe3ZS4MTKf6eoMWJl4fPocmJVKjPa0p1y0DL5puvVAGTpt"
    "OfrTyZzbBpMkOnl/0jyTC6X2ecAZ4xNR0LFRWRmXXR6WwWOg937zSvoQhVSjJJA8umnuDl"
    "lBWS6VII0SmP6ORtRzGMt+S5Nwv1cK3a3K6T8FSpagbClblEh3XbrJQgfOi6hmWStmP6ZJ"
    "EBnlK6Wo3pfb/fDQ3nfScSAdl7ebpvD36+YONIG6k2h52Qi+jEKrIc6JAqhQ0QfhjlOetb"
    "8nzO66ofoBGACseWQzq2+Hm1YrO4AICHbj81xTa4ciuVrsxReSYVlvGUoTnUS4GwmJyeQn"
    "Z9SH0O6cEcvRDti15l3u+O4ufOziErW077BtIN23kHsmACNfjPO43RzxPZlOArJn9LcRAq"
    "+aFjMiYdC03xq0pMlsqMElnq7A1bDbRZqLNFKCHuwq6NSaJJz1iiM7s50dmbTddW8I3QTC"
    "bwMr+ASxP7AAwEmD4+2L+bbg3UamBM+IV1jOGhUxZPgLV5A/6EF2FfyV4ZkrLhd/qldI4G"
    "a3mqZBc9XKQEj/2yxdTSiSZfo2/g9hx4ToFPgPH3PkQpvHvT7mPfnHRCRyl0lEc/GA9RLN"
    "Led7mEQJ9ECIBCD1wFPbB95CcYrodLWdNS02wFyHZKslUx1ZGTY+vq8vOtl1ULfmTl0Ro+"
    "NbtdkThr3/Pt5NStNkO9YyKYCK0Y6koPtUieVe/xDUg8HJJJmGoPCeV0RpZDsRwWsblCZE"
    "OUYuVUeeXsdPqJBGgnMbZBRRbf+lXE6j2hEd4sUizYbbJexgwnCUPtdFBI6shyRves2/46"
    "ukManltj0v7juTNoP9whOxeDMiaD9nO32YJLBl5p8gyuDdvDYaffu0POMU+vjJpfv9LfYE"
    "MZk8dBs0e7fDVkAn32HpuP7ac2XPINWGPSbLVoP3eOO6nzpD+9J33Ybhf8ibZzKAAustJs"
    "x5RYorJS8SyQbEoBVX1uUENUgq2MlI4Q+RqL59SFd01J0DrWXd64tRCVAFW4LJUL6A6HVD"
    "EnVH3gzPAAA6ji0HK7Jr043ZwmpFs9kwITSvh7HdLfK+G4KgDYZ7+nmkIbPqRzgCsKqxZc"
    "WDWZhy0AX+Fmm4KySI3Ng3B6auyUDcIW/IvbIHKyDNXUE2zfI0J6khC+9BVQ76XbzfJmFg"
    "kudk/eUKzfN30pOrXPUny/nbuN3P7flEB6cyi2pxYgaDBsItr+HI0WGBG8gczmzMl5IZvg"
    "Q70mCLo1f0G6poDjNcGQwFH+QKv1VFPNBVYQs2jZZaStBf5gBPQy9OAomRMSERz00SJPZL"
    "UExgbKyhMpa0lhnCP8V4obnk9RC6/dLBtb+49RyLwWy4nnmdi6/d6j2zyaKC+ipoPVNIsD"
    "np6X0KcQyQj3SEYonCRrbmFmx5c0N/Ql7xiHKcUwV26YYyrP40QOdsi7askO+DEOMnA3m4"
    "MMt8vDN+rzOWXJLDsyzknczX6uMAkmjUL3drUd9PPEl7kniPJrUGq9EYriU000Ya+Clcnf"
    "WCiczQVaC0Nfvy6QnMRFHuVFIMaQVRj6eQL/m/yCJhvKkE6AkjGjG8qAzlWNsiVIJQ0W8h"
    "d5AOzi7NH2DefFgXFdGfo70LHQwL85hYegkVN4SJ+PCUQTsnqafj51yKGONrrxZrJudwkT"
    "DGv1ZgaG/aSUMMHwkzAMjCu2zDTdLDyqz++0EapCIkL86iAyOGtVmn5wB6MlkNZCiDhAWB"
    "rssLCmErRH+fznQh1UGfWz0aDT7MI6UmVtTIYv98PWoPM8sj3k1lO/7Q5jc3GZx53tMt2d"
    "7TKWelsmr2t6wvGsgyBNlYdixwVQvM8gO7N4EPYIagjv5U2e+hW0Vfr+chOrYBHiCsIou8"
    "aAZJBdGgF0GtCRIzZIh1r9bpdKVWh81hqfRYYEmFweRZHb/vBqogCHM12rmqUS8xweewzO"
    "phTlkShiWWr5nLDww6O6CVMK1U3lVDfh2Edi7TDGATIxwJUf4PjoZqd1cGl2yumw02BelL"
    "VLFpfRwcBL+AKDO0lGiPBwkH6qPqSiju4PsQVB9NtqN14iQiriSas8zgZ+13dLJx+mFKNc"
    "5VEOWRK45IIgoRjjKo9xwCjAacuJEooA1ohqWiVvnJgGSASaIsCyfFA1mTcXUoBETNEImh"
    "WrXVkLUCsRsx6drlUoI1hs7KoICCwxIDC18CU/uLuXvjwVcNOLX6aASw+kIpB1ujnJg2s7"
    "qv6pnQNSn7UvANh6x6bFpKAc8AKXXwCwzOMVd53O6glvQCAqoIpJvihizmrEXDHEVWQkCg"
    "sgLtjV257aaa7e3sTf4uqNJXe5cZQf/sn03asdP2i7PIqMpmtTJXCDhS2g9eoX5o091w2E"
    "ZdrCOb8ajrM2eEPP5OVKpq3P0YRelGRrAgnqZMVERN8ssIEzahcf402q40kt3I6r4nYsHG"
    "CFA2x1hYuyHWDdfZMH5CBN7SqTfMkD8Zd0iL+kQszpBBslqx3SF7e5ZvNtxnR27iV5wcK9"
    "TC/YmZPiIu9wOM1r53V5lWfjvkrfuJ1bSWNAb2UOwbtqqlbCuZvqheQT1MYF6fLi+vP1l6"
    "vba88PybuS5YwU90NidSPXKx44gyQC0Cigwnk4Feo6uQkYurXjMIcphTNIlUfZVgrwjrBP"
    "JUa3yqPLkqlw+/mEqYTNX7ilCLeU00JTuKUI94kKmZOE+4Rwnzg1VLncJxyOqQBU6+07Ee"
    "Ysue37EX8VltNrz+y+4SRi9UA9HEkvfxQBETO+P8gfNdpIS01+HAYt06XBQTWXV4OkyDmz"
    "H/+qb5A+tyBNHGLJ3CBpm6ZDJBaSLTtp24K2oV/gJRZerzyXAxW8CAhzL6CPjLsrFN99gg"
    "/Cfwe9geDL/yfilSC8BariLeDMy7gSKRlxp3mW9uh0d5okaEEdJKw8wspzMoAeLZbthBb1"
    "7tqDYzgEVxTYnT2CW81hq/nQ5nMILo7DG+A5NgxZS2LuvHuZfJ0RbJXDVRX8Ns/REFOma/"
    "oBGXRdl1HGbU3tNLrvmCi68Qtlzlh+YIUeGjr4lDpNG3YRCv+6viFJzqilPiuR1YsUHPZV"
    "RlGmL8MVla4X28eN/SGZqrN6ykzva66nS9UqK5XwYb7oAN9Q1qsDjesKVvAwG7qFZwAKq8"
    "NS/AM2Ml1XZeGi0AVmS/XF9utXvhJu3nUQ3Pyln6S/THd2jdLV0Ku4lLzSbgwHdy7vGKFA"
    "PB/iwRMip1NrkKSOMN/c5IH55iYjz+5NRp7dm20exvRANbh2mwBJHccjz2ikj0V0wm/w1F"
    "Qtrs0lQFI7f/pSNpV32ZLIejlN8gBIhzlMVTukr/MAfZ2O83U8RkQnFpWKuQ/LKF3toC5l"
    "Up9C1v9D4VtGzv8VxYhrGnsEtcO3+K2C6ElHXnpdTbd9LfiJLKflMqpqmlg2ZgvJouhysN"
    "URqtpN6ttcm/Jtxqbs3kviq+HeFr7aPvQ4RyVKVrthufiUa1ygWUaEcMbIsJuZQ+OpceM7"
    "//ZAeo/4gCPjqXc4h+hs+HL/1BmN2g8sdN7uY0xeeg/tgTRof+u0v9+hNWRMlwz8ruLNmD"
    "RbrfYzI3ATQo9Jq98bNVvsojM94ep/vjS7na8duPq/a1lTKZj06ncI09/oZEy6/eHoDml0"
    "hMZk0P6tbXdg4H9gmx4CLh4Gze/QXrUWiiFvKFX7j+fOABo6NbWj1pBcU6zwKP+I0pwnOi"
    "dCKuLsKh2jE7W9cI10hFYMdaWHOsGilNdhKoF0T+epajqz5vSdoqwKJmay+292wY4wZW38"
    "foqo2LGRDUjYM9cTdFrpMzNM9SNPSgXPVGWnfTxMKWJqq7yJu2PFZy4NU9VOxCpFHblZcE"
    "HsNK8dtje5sL3JwPYmAduw7wnPZhUhFbtVpXcrzw0ot2u+R/Ejn+Xv2DDVJODSvfN9itqU"
    "1ivMmzzs3JnXvSviEiqi/MPqXs8TjwPSEJFAVKT2EKk9TgtNkdqjeFBNS57POSEN0ohJKl"
    "KlHCtVCpuHBUA7dPs5yQm7FdfgchUJaIqdsiIBzdET0NhsfQGgtryO6glrSP7JAawjghaA"
    "bNPvqZ7QhqX1PZL7vOF9U9a48be/41olrAnX46bvaiblj9gFqIHdW13BMi2clBpiF6SGtK"
    "s6wXSIEHlYhhlR8s4q3R4o74ZkbQ+Wv/9AGxZ7jlzan0y/fJJqojeibwiSXykU52iAZRbT"
    "zkggiZHJaiop65WmzugYm0jWdJJQtKm8xySGyDuf78GxLTg+1LAhonVPP1qXL4xRRDCWFM"
    "EYXFgcCyBCJvRw2XqjYH6UPZnvYEKW04R2K/sdmVxVTJXjcpkZvECAEc3BDxiB1lt5gu/2"
    "Se3lsTEhV6GfxgbJU30dPMrvIKmN5y7YoHcU1VytLcycx1lOHPyuKphOPLhJGUiMZpqsLu"
    "N8wuEePSZjMvHdySaoRzmKO0qBmNsGbW2hJV2FLPUi5O1Bb3ReI/Z6zLiPJq+GTOjqsEnt"
    "BwZ7pKOrT3XlAxFMP8K+Af1DoselvltBycjcZfiUkooGPtZei57DnWCMasEYOQO7S3yNS1"
    "tlPums/ceo3RuykpTexjAmD53h88uofefuD2PS6jY7T3f2bhDdh/IFS+UKleIopZgcjpYe"
    "mHn4OLQj+ZKVEpiZ7tGXYsfM48d3skrLnN5ewQOHxxUySCdibyrtCGkPFZ/TdpCmFrvRAZ"
    "y2hcOpCB4Ru5AIHjn2PuRIsQlGH13XsEySkQ5QRWCeUrJarZ37fr8bWjb3nSh/+fJ036bM"
    "PoOdNlJtZVKCdzcxN3yJsHyK2s3mUsJ1hP988V6fQokvlPgHhnYvJb5wUDqug9IhLCTMuy"
    "TDPOJ6n+SwjZhu062GkVHYhYH+Ic8WUMcJsUwy56iH37GBZguZ0JePWzd2oN/TPlCCZWCK"
    "53TBQBtNNmHmF9i3ncBJGBrqYGg4tUxeO5gaRAqvYlJ4+VvKLnPFp95pshzmjBZzpaC54h"
    "w6sbmSGm7uExwu2rxMzXTRAef8thxhxam+/pRPbyosNyLdTjX0d0LXJHRNB4a2IF3TcfQh"
    "zzp8TZvVfElQhwRvN7K0ISvWUMJey63KELtru3IhUxehuaEv0USRPyaI5d5ENmeOJpq8Mr"
    "E5uUMTyszDDNEN9P8gBRN9qRL4NQEPS2uBlw1E8Ktsqe8YbRaY0lryG1RWpFjF1SlHeYPE"
    "eJNwMLoTTWCtDcJTk9Ep9VystiasyivmEULHUhUdiwH6QjqxuU/LEJmwd4V5kMTYoXT+rr"
    "7BQ9e5OLzrDA7vOs7hsW0xBm+q+O42r00C4sIk9/p7cjcHPaZ/YomTx2TU/L3dk+6brd/v"
    "7FNZglMZlGKDQdtVihkGU2pVQ1llrDWuMkZu+yoPy457yUXe0iJZlUVidbjeE5N5ZNThcg"
    "lqiHA5XqpywlmY4aIqJ52FvP6pVcOZz0HVljV4UPMpfmTHXk8yi0N3r76mMgghsjqp+P9+"
    "eXl19fny09Xtl5vrz59vvnzyOIb4rSzW4b7zCNxDaNHH2YmAMMw3ABHC2uT0PTD+qYmUM6"
    "qkpmZSrsN5Vnzlw5TsNr8N+72UmC+XILovqzML/Qtp6ilnAkqCFaAImbhioXbRqLpGWJyG"
    "DqKhdlNd3y1qLEQoDI6VNjgKx+viFVEizbbIuVslQxh3zl3hc10Hn+uWhmXnG2MGRu9eI8"
    "u6CBo82kiaBVvnyEODCcvvAkZJNKN/TTFayarSoFcVO+HKZqHOFvTiB+SFUel/5jkaLTDL"
    "2gLT1THrIQ0rr9j4yUQmFVM+bJvhq45N2jApC83hHszp4B3Z3NnjnR8MXMouUfAKNCCGH1"
    "jWM9zPKMUsyYaR8xAN0hzWRFnJA7SRYYQMzIlE/j4Z4DDVj6z3ElxeKaxzYGfMj2mASAgj"
    "gm8+Ft9sT8RCsHU7OskpmwPZwIotgGmOMA3xEegTPNLpPznx9zzvTpFP2Ip+kEnKA/5eUk"
    "iqj2MO70ZX/uBwb3yijLzDrvv5KG1PhIZ9eSObAefABtIN/zoIC3doIi+ZTLdUieNhOJmt"
    "DQOT2cek4QoIM1nDRJENpMgftu9iXCA59svkcHok6+WU3qFDeDrukP47FxbASvETScTr4l"
    "7pzI8Y6FvM0dPEhC3CFs2gy2UL/SFc2zq9R9u3jeIPcZlfX3osKpMuIYj0pNP2sW07u83o"
    "h79i29nta3/wtd0Z3UFFhDlWLc/9jWU8dfzfWMrT5+af/Rfa0OaRKGW7TakwhmeNXmzXOg"
    "PDtlwVdznheCscb0/A8VZ43ZehsRGehvzZeAMcPR+XEqUUvMrOvIorRPGcXEGaGh5fVzkO"
    "r6vUo+sq7rZlYHnJg69PUbuo6+K94qofpHAgaEsJUTgVt86Tnb7CqVM4dZ7IQJycU6eivj"
    "pVo/LuXT5FDfma2+scm9ftdermBbdEuuKyBclQ5eq8kIaIBKLCQ0V4qJwcoq7xjQPPAIlA"
    "U/j7CD/5ymOby08+zg4UAG3L66ieyIZYoBzAwt5ZAKxDp5t6gho4YITfX3X9/jLc1CKO7k"
    "70SsTU4pC63oEDrMlWsgovIW6mHkP0b05/viedWIvhenmW4NLn3Wvk8epbQmvWdKtXX9P1"
    "nvvJRIwMqcQO2TF0ZT2zWHyPa51poDe8suxwH3COA+9BFZusDaxrJ/UglHRWFBOtV78gGU"
    "1lDZYmUk1GY66XrHq0psW9+o79Mjm8+jxoQxYr+/WYn1vEn0/4rlXFd80bubwGdY/ghzap"
    "C2tu6dZc2KwSjtAMbwWPpDa+SAf2UTB1SriDm0iYTqC/G/q2o/4u+EcpxQjsNgLA2u+Cf5"
    "hOoL8b+hB/sgv6YTqB/q7oC+NN8cYbXwTiATVEJQwOwuBwtABjeyYWAa7f00lO2u3YhhZt"
    "pRLzPMsfSwynJ8M3XvwjcLuRWfzDbkgf67TMoUeDtqBMcmhNplhCxpqcoydZwUgmeGPnxb"
    "FVT/TVkKU7KXEsCxsNu9ydfxfe/o4prcibrcxayCZ0AXGt7A+iIxPTAVMQU0gkKNQq8laJ"
    "mjX6FpG4U6E8q6jyLC3w8weL+iwsYspdjhyIBkkEpgmYLul+toP7bYBMON9W2vmWjdT0Q2"
    "K/Y6Ocro6O0tVQJV1KqQP/fM4d0elRCAF5S8HBdUIEzI5eDQO7r9OEdXuxQW9OcYsaUT+S"
    "JCuLQ/j19+0uCnXzIfl3yaIYgJUshTkwZgpgbpscWVHtLEDYUHUFBB0zkBPIcSBwLZLoZ+"
    "YewKIh/8aSAm0WH478M5MNQ8UK5JGAz0/Kglreg3K4HtjPlbCdzSNoY3WiOzNzCfnLiG4q"
    "dAkVmOMnloLVdJJYFpuqCERZkUqoLhKlM5vpZDRSWPYUMShC90M7Z4S3BE4IcWJaoB8MQH"
    "+zyo2eT/JDQyccg0Sah5OOk3fYsF0M8THSOinkhDPQjzcIc4x3GYEQmYD/h3EIqt0AOKL4"
    "TmsgSiqGYXe3XMvhnOMMz/Y8px5xlTnLs4dB8+voDimGPLfGpPn8POh/g8Sj8mpl6O9Q1f"
    "u52Xm4Yzmqx+Rrs9OFu3NZ1eBeqzkYdFhdb5sDieqo8nBSF/mSOmXkdIoZCrBs8mV08ilq"
    "x6he5TLFXGWYYq7iphi20fPKqaooJkMnFLYsbae8TGHKAmzDp4PjyZmGTfDWsvT4EI/wX2"
    "mhHD7JTnvQCY1m+49RaCBj6c68wez2e49u82gOtGh1bIueSbwpf8NUwuE3woWq3PlaAiQC"
    "TeHnXzqowidE+IScgE9Iwj5QCLQibiICrnOgFzZvH/z+TvLM2opwmAMKIUxfAfVeut2zGF"
    "NQDLzB2Id6ghvghvZwFnPT2uzpLlbDjDYhu42db2U/jPKWAzwVgMr3qGst8OztLNWtzr7d"
    "2O5bJ828lvk87Ex9icHDTdP1NxPRC1M8p5uQHU0Ebm2uBvOOOcIZ+gYc3BCWWVVwdqw0EN"
    "SiCmXxSfGyK/FhW0KRIqX61Ii3nQhRqqpDWe1LpHXbD4/twR3SsPKKjTHptR+bo863Nu0M"
    "v9J99h2zImm9xzYrkEZecTWsA6fjKHQoC0GxbkJHLnpUsaP5SPlU2PG0U0aVCKUYg13HwM"
    "J/cVVmcNvXb38pxwIptKlCm1o1MIU2tTxtaqs5bDUf2kKZWqoy9WiJUgLK1lRtQkAbu1Wf"
    "ENAE59EoYCbNg5xCRU4/is5kjk/RaLpz5KTxR3ZeCSr/U3ITy1QW+gVSmlBJfmknLZFNC8"
    "31tYFWmjzDTsOFviFJmobjvESOWD+hb6jE8dLI0Decjlh7qvEvC11Tko6adHx9ihqie5Er"
    "BOYiIwbmIiEIBjY0g28S+yQ1RPkyTx6N9CwaUXwhSxYPuG772gmlpdSShYP2mgdej6CGMz"
    "dPLcb0UoyxSoyqKal0NiZos3RdwzJJYSx8qgjEU0p2ghhnqaX6/S707PlV3neijpMvT/dt"
    "OqsZ6rSRaqXormwuMo51lvuqS1GLqXxo91XbQLKLW3iYUqQMq7RfuDtYO2QNSyCtxUo7QO"
    "KwtQnfLs0NPSF6PXt1RUjF8qr08hJGAZH2u0YaV5Ev7tjebWBoSdVGO1aYrZpox/KzXQs9"
    "WmDkjDTob1mlOZYbqYH0d2xAXThXKWzG1cfc1Al6X6Hdrah2V6Qn4wX7RNKTbZ/J1YFPJC"
    "fbOer7xBJJnCmUj3FiBTizSXzv9B5ZPgmgH5Pt+SUeqDBAG9DzKnqkHcc/FF6d7KCICdIJ"
    "ObHScqI9VDsoYWKEQgWTTwXjLvcd1lWEVCS+qPLK8gZrh8WVRFs7u2MpqwsOz11OLJ9MrK"
    "pTWVV8onecUqTlSGL3uIGNkAlUM5XGLloFaI1fzFwq42qiuj0cPzytcsTjB1a4QHcLuvHd"
    "MAXgPDp5CO7fXyPPkQShamJDrrD8w1ouThIiFvleCEJetH1dYCrTwjOUGRYx4w673siy65"
    "huixxlWFdrY7aQTYymH0gmSLZd9s/RxDHFTO7QZqEvnVI8skWBmq7pwCFLbyCiT3XlA6r1"
    "UE79F3DhJwptjolbIlXXFFbMBzpHdI5gNNNkdZlUefV4L7LdzpRRvsekPTsySrHlexwACn"
    "+MsJlVxWaWViQ2XQORWiV2R73DUY07B/B3Ts9xkYzvKeS12BHf2zzw3qajextX6gReiwPj"
    "CJlQoOVRoAW2fx4FWoBMWHwqrUGzdhtgSwzwiQzwkbPOVG1oj5PyRMSglh2DamDAiz5+l5"
    "meQCzS++w61005SaD7bdjvpfAKcqJIp6gzC/0LaapZ2jYTEOuma1WzVGKew2OPIc4BPqEj"
    "JRY8FY2TipwV0EE0eCosyuc2jYWohNt/tRIsVWyPKcUq5szAAsw2Tb+n05ys2003odVa0T"
    "Tr1Zy0hwtTETmYj2DDaNm5VVMsGS0v82q2PUPyU7TmCVSRLSQjoEMb2UlPNP1gyYZma9PS"
    "l5Dv2MCU71CwAnYB2rtBvwDBZ5+jjoWW8geaYmY4cJMpAzXrUk2MbjnEIzlNFQw4X2ksW8"
    "JyICwHwnKQw3IQWTl5YY6Q1VBfcGA7TU1ykT83/3xq90ZQppR51IzJoP31pfdw55wILBP5"
    "4LF932z9fuecDHAuRI+Z40Sc7OATL1TS1VdJC5tDzQdYZLo/vhr2dEwOp1PNIaaySpf9yx"
    "RuofJOZ36WINg6dxpZQu2GtpHUeT6BtonesQESm5M3F60M/dWQl0sqIkJdc0QlTnUOzm4L"
    "GYRHcHwjUOJnhhHkBkITFmEPsc4TSm/o69cFmtAlrmqTJGe8kp/GKcY6b+Pof2TzzQ62K9"
    "DZbq4S1Vzs360QkasiItPnroHTjsOeniMwSFNlcaIQZqaMLIHesk/mKVNk5iDRD52Fge2Q"
    "PNB5BD80bLOFbuKEKZdu6/Yp9rJ2V4zBPbhZ2z2IE2dshnIgQCckyGpLkGyodomVjxLW4j"
    "w9gKdvkBPlXFcRUhEyX+WVZRv4eA4tn0K4aBV/ls2tJEtP+mh4BGIwCh+Mpf6e5KSRPhge"
    "QTUGA55Xm8EIK1/yajDCVMJ5MdvRzkErDjC/L5irqfvmd3maCG/1CgtPseRSfHmcwgx9s6"
    "dHmK3urV+66FJdw8KgpSrRA6hu1aVLAZ/KPDX1ZAtt9DXztkIy0UEVDVpsOzWx3dUdUi0T"
    "WSqGq36xOkX+aFAShSUttqAj1UJYNgh2nb4S6+eV/8DEWnkuPM5m7HtTRqvlhXTiYSoYHO"
    "kNM5uUiECviZI8OKi5PckCNHUU6m9u8gj1NzfpQj3ci5TapstZSpP4Mipuh8lqiHauEn0Z"
    "FfriBfoYZinS3Bak00Q6AXQS0KelwKiT2v2EVBU1gl1R53MqcSRICln1/QJUor5f/vp+ol"
    "BSCRGTYYY+L6gR4UGAmqnJCXh17anJ8X3IThPXrfqb8MRK1t8cO2DyVLHdM2KyTL3Pvapp"
    "mA7Su67O8FmC3ifcoJGl95myppIaaJtP7QN6lXdMFN1AsvlmItlVvyBLhxiNBlPL+GkIbZ"
    "ULc4V02kHlGFt3Y6twTPxOJ5KWovUp93l7JTBUTXNNMbT1m8WmMIxkSnTLxCj0XenjCnxQ"
    "JFVCyvcV+MAiQRPqsMqow0RYZcmBfk6tsvRKtymMfZhsT2/H0/FqSa8RZ+k74GcT/cjohf"
    "btvOiFiH5oT1vn5ObAzqf4oYET2f9EKF5FoC8z+5+mkjcedN32tQtyvMnFPN1kME83CTkp"
    "TqxIJ/8sPus/t3t3SF9hMibPzc7DHcujMyatZq/V7nahMOcMPg/E/qiknY+pLTo3gokpIA"
    "7g+Xf1IJXY0Xfe0UUGg5p7ydtJv3YZ4zClGOZKD/ORE6Sejkh7OvlRT2i57G7tEyapgk1S"
    "CZtCAeDmzz5bzZ2gmOSzxzH3ZRj6cpn4+G17vm3NMbXNNBWDSc2xtOkG2qjWglnXIHkcms"
    "wMrKgWPZ0sPEGW/IZNLymnicz1knbCcnHqJoaMKOCgTSVXnJAF9BgvkOjyHV5tjpmCDlTM"
    "KIfdhLgrTaYwZ3qEh0npS8NCKqX42cEsh1E06CIqNrOMPfZxyIp8BJs9piTskDWxQwYGlA"
    "P4MJVgh085xWjw2OPRn3V63/qdVvsOOfRj0hq0HzojIKJXA+fMTtqzyzzas8t07dnlqas0"
    "of713OIdlYdB8+voDjHaMRmyRLAmywJ7GjrOjUzg1OJ3j4gR1k7RX3xcxcGdUCq23ZeNr8"
    "/x5sU3wCMLfLfia8sRMXizrCEeiUgzK2zbhU3tgm3bR3cdqtg8PxnPoZPGzdIlvJSTskJm"
    "BLMGaGrHcF3eXOeKz77OiM++jgUN478sroRDHkE1Eg7VKvsT02zyDIZHUI3BqFX2J4J38l"
    "oMkR3OweVTrXg6i+57O2AfIhPY7+pZZMnaTuiHCQX+u+FvYtmYLSQ4Z+P4u5bfBEk9RFU7"
    "5uc2l1vpbYZbqXsvuO8H6VCr3+1SNhSNz1rjs6ge0FAtC5Nd8gEnkNZQ5CwlI3DYzsrlAx"
    "eiFD5wlfaBE66OP8Qwp6b6TOUoAhSH4yYuyuUmLi+uP19/ubq99pgI70oW75DEJ9geG5xL"
    "JkAm0qRXeblA8ktpx0GO0oqRrvJIm4nFmjIiaBLrNJ2ugFXYlgjeBJy69gDJj6xs99wudm"
    "HCIrRis6nyZrNZcFlKnea10ydc5ZJXrzLk1asEeTXo8ZrbeTFIJMJORCyPiOWpcLwJdyyP"
    "vbwLwLbldVRTaEMbIXckTzgVw55lLZz4nK6TpKEmgJda1CIIWXrEk4vo1qgnyU2QkadCNL"
    "S18wZunGgjL/Jo+oHAIQRqS7DkCiarOOE8hJWVgGIUFE2EaefnqE+0DxZlpKiv2LSQaiLT"
    "oktVSaoVfbDncqY5dDG0l9JSVrCo7lyXCBl7fvCw8D5F7TL13ebxiLpNd4i6jflDuYslhm"
    "+2DBwgE1aISsu/dAdUaXc7jHGYUgxzpYc5fATmPp9CVEJuzJYbA5F6e8o2gXj40wR2q3AT"
    "nlm8JfvKZNyH+HWJ2XvHmHb3VibDbgYa5eDVTfkdK2iuahY2IMofLXT6lpQbRlCN8A5tFj"
    "rk97YTCEC6b8pAU67XdHIAMG57KVuzBSXZNCAnwMZOGE7/WWHDpGzeUv5AJsZJHPsBnz4m"
    "Y9Kf+ykR/OwHE1+JMEE9kAtoP36e9J+A9ZfncxAKMP2hbwijNSmHR1+edQEv+QGUIA7g/V"
    "Oh27PR1eCLinc1FBzoNOLWowZpxGkYERVscHjdAcNUwhMwnyegnlBXJl+ovE1ZZZzPWt1O"
    "uzca3jm6I3NMmq1W/4VdcvIbmdGzLM9IFB8OzzvZazzNb/P5I2e4IyeBm1ySNNXrW1QkzV"
    "ORNLKVB+kynb7puymqayjIG5IVIhJlB/cIwLL53QRDTlbVQZ/ogEUHvSsnW3VQeNrvMgAn"
    "pxUTnvY/xDCHpXmeYQ5TCk++Ko/ykV2jTmdkT8szqpq47uMYlUPBHcqLRxlo8iq9GjJJSk"
    "3B48czdDp7hL5O91A6rCdPGLQks0AU1QzjQGg089kIRnYmYaYDR0sMGd5+MkERgk3QyWua"
    "voHUwo7doYGgNh7aLDABZb1qolf1nf5t6cFrmI6fYicVtucVgm+iN+NGgsM/nlNzzzpzTm"
    "hN198Kz6rLPt1ZyN7Diuzfhq7IJwgzQ1XMDGz6S1OuIIMgTR3VWGVoxE01sfTSluBPNZlJ"
    "EQJctVj74BbP5aIUoBPCW5VH2D+4OYc4RCiWcaUHWQQvlWB2D3OPeUENUwlQ49noPZY/N6"
    "QBGgFo9RRJFQW2EE1SbO4WgOzQ7aemuAbXaw5UfbfOfXH1e6orsqHDZY/QxSJ0nnl1ndVk"
    "7g+r6rxfa28DxrzFlJzurUaWenNKG0mG02qrYrNPMLgZg7evjIw1ubOdhzf6WlPQFM/0pV"
    "PjrAFuvcS+S6/L7vVzNFnipW58TBxSCBhcE0VHBGMloSjbQZ6YWIWNPsxlDbZXV/Mb62sL"
    "XipA1xBKwdNXCqZUxiipLEbVjpGi0xwJL8ySnY39TWgnj+PAHlZhxM++d7pdiYLQe2zTzV"
    "3VNMl28hmTZnfQbj78eYdkzcCy8jEmg/bXlyHU5zLwfG1iqNnFCKFil+0ZFD17cjkoF15V"
    "bUnPCXrU86yOAEntshzd5FoeNxnL4ya+PGyGIA5xuk+sT7GXQ2w1OdaD+cOKUvHF672Omr"
    "Grloj6vHxeOAOigtAiZmoRKVIF6GOYZGv3dJqgbtXHBOTJrXquw+fnquay3yM9VyKuzrlT"
    "ALBNv6d6Ihs+oquUG8DdKtL0Y/Yusk0/5rTKpR+jDZAOEfj0nT5YUP45mjD/IFcDtZFNZM"
    "qq4oTnNxD9vVpPNXWGVMW0w+MhmB7e17Qj8+nPD7SQlV/QBHRX2KR9QRP6Zm4DFTqxTAS4"
    "JevRKvNmewX6BxIV7RnZH3catNMkm9h4L9xlMJB7R2gE66ARPGI2gmqeEnuy3Zb+hnkZ7y"
    "CNwDOM5w6FnkSBJ25NK7ADiQhv17I6pFVG+uxx0OyNpGar1R4O72zPf8kOJACN6rf+723v"
    "poHf6Wr07gJmnW/tOwRV3SiPAe2Ho/6gDS1ZYtAx+drp0p9zVaN/v/S6nd7vd2hNICcptP"
    "7PF0ogPXebPSChn2la0kqTyU562ts8etqop11AT3sbU7G/JznD5NSvO7SVHvrTyenBWFge"
    "ba5HUI2is7WqAOx6kvCePVG62lkyik+34gksu+xBHvEBgaYiz7uKN5x4nz3Tk6bT/n6HHH"
    "p6OLz0ep3e4x1ImYQOwZg89Hv0KFF0Qo8Sesw8P4Nhjx4zq9Vuhr0vOQbrS+pYfYkOlS0a"
    "c3K3IaIC2dujpj8uhrkVSY5rHnggkhz/EMNMTyFjtzwfYUoRKlblUZ6rRDUXOw1zhFSMc5"
    "XH2Vec8y7mIKEY40qPsc1TS+BjvTb5RLw4ae2kvFKq8okoTBHfViVzf1GZksAEHQecJ1Qo"
    "EONSE6xLjRb6qjIsYq4Q7Hojyw9i7rbIUSAB2jpFxWQT2eH+iH6hzqqGWfIbJufoVwwBPB"
    "+sqBgE+Pw8gUIG2Jg0kPMXFBf42y9o4TQkrPwYS0YkI8WQ55ZdvEBHUE46MRHScV+F08vB"
    "fhIQes9k837vIKKII4L/nGIdHOiJ7r6z8wjh51AHPweRpLF49WVgreRWBpsCzRQ0hedIsX"
    "iK6LyA30Aua3WG2e4ibrd7o5+2q9nOpa0y1mfPYJpbgVnut+c2/fMfK0z/fux8vUOv6nxM"
    "vrfvn+/QBk9XYzL8RhuY7/T+8wO9v1LmYMxr/QHGvNlfY/JHd0j//ksz6d/PzyP692pl0b"
    "/7D6M7pCsW/DWEv0z46xn+or3+V4f+9U+V/jVq/0EbWpS1qIAZ0FT/mbCy7tXX1Dhil6JO"
    "YcR/v7y8uvp8+enq9svN9efPN18+efHE8VtZgcX3nUeILQ6hHw82Nhfy5c1tHPbUmiQ+QZ"
    "VX2a5uCAUUnI0cIQGqzGok/HphYcM7AY2wL1DmZRh8ip0WWMWYrqiXaS4n0wwf0+ihEVIH"
    "5OVvwzoEweCG9enVT+bxqdwjeK9MHjEteh5dLygE9lT2gpbyWcW1qrJburrXBixF5+uhma"
    "34lVZeuxzqXxhpO18T0P5kIvrRFibWHZo8d9qt9gRNPyxsNtB0zcLHkCabicrb3TtKTOjE"
    "viQro5PQOVZG51j9Dbp8MamwbEvOskkSPIlspAhBAaJoHTpYdCcIa5Yg6Ti3e+w2ZcfuO7"
    "3m4E/PFd7jubv93uN9gjP8/Z+jdjOCfGDLybt7BHcpYbLPNNm7Nsk97fWu8fM0Id1qrA9M"
    "qCoF5js5EZ7YfSOJQYm0yORSzPUKrkrLQOMcZXqwW/I+VL4eLLlLv+w9WsofyFobrCQOWH"
    "/payYV3dmvs+3WYsGeVIU9EZVLaqzOOppt9oQGlUfXUjHfxRMNfspgg2D2FcAGvZi19lkM"
    "rNH92aAcbqN9gkc6/ad8p9EqzOjiXUb3Yi5bsombigKeZ0mcZfB2LrZSDjTOV/1xKasaYm"
    "6GyCF2syepJmLOJ8x7kN4l5oayhdAUzeh7nSNI1QT5l7A8W9j9yFN9DW6FvyCdaB+MuWRd"
    "/GQiRX3FJvNEfMOrtFqQR3wZwdZW6xzJYmvt4YuDnmoo9wmKMZQfdSerjJlcxDbXXMKAnZ"
    "U3Ya9PIiSMbHYYoCqAHXYYspbT22kiuz0lqj+vqqQcBNSfnKz2Kfzbk5/0PodaMNB4K/82"
    "1JeUV6HoIpU4fNBPkOwSCgmcox6GDJpOyYBzNDEtvAqmz4QUJA3GMgFnBO6atj6Q3k5WHJ"
    "b/OM5AlMCcKCTNpmDwqsLg1d7xmJ7NwyYUA3EW/JjQ1vQn0S2WF6j9DEmB8Cq6CI/hCuy8"
    "Rl6fObd97SKmi3eYc529w9CO6NWUWBCnfZWndiGMcvuPUYhHjuV7Cxm53ebRJHARp941BY"
    "1XvRsiEt6JiYj+/+1dW2/bOBb+K0RedhbwBnCBFGnmyU2zbXaSuEic9mGzcBSLjrW2RUOU"
    "4jEw+9+X1MUiJVImZdmhVL4UjcUj2d+hSJ7v3HSzcApinZjMRyjg+rIZJ47aMtafEVpAxx"
    "fDzckVI2SIYAvRrgqQGQ5vuKXj83VxbXi8/Xx1/1s/xp4M8hJDohyNRICjPKI+3JnUEcHe"
    "ftJatClo4zkUNLuSsnqsSCPx+ZbWi9dn7LmCBV1epXYrYEaVWvq8zlSptalIllm1zKplVo"
    "/PrKq0Uz8ktcqiL6BWC8rZTa1mk2I3r/qTkpIOEySZB0U6eI6ZmMleUp2HepZjGjThM6do"
    "sYh7FtEvh+kN0sr0ILlvgNyI7IxOAIk4okwniHnVMuX6rt9kr+ZHKRF8kP5H/JNoffAIN3"
    "l/Ai0t/rcp/5QGH5J+bTJm7XghHidRlw0+4JAaYNqoWcK9C4R7AKcwgMJgYan5xcl0Lq7i"
    "k4L99Ulqfn2SWl+fdhlf6dqjzaoVBS2vpsar4ejlv1DWHEni4shFLMqKKG+3uzo+vVzaZL"
    "xPfg6uRw/jfw7vxz+u7r4M7y/Sw9mTn1/5Prgf3V2RS+kp5sl/GN78iJuAoMUbdJ/8y5vh"
    "A/17skDYiJ4gq8BDgRcKqDk17bHyRuvvZvjzApADM/XG3t8Obqg/Nlg6iyf/2/XXbxdg5r"
    "3OnvzH+69Xd6MLEAWvad7pO+sncPx5WTfSHORsuE1BFtDQDjnGvvoQ1th/C4Id9H8fYF9A"
    "KwJInUr8nKBlO81mOzlTVEfLvKRVs9FqZokMTT0XRG1nDZP17EZ1wv5zKatdk7WbpFbVWq"
    "0LolbPJus5MTfr9EBiBa2OjdYxpE2tx+I4U3lZWV7KZJO9pilzrmTKnFeYMtk1EcVLr1WT"
    "vLn7pKSVilhUTsoGo0qIc01QeTEbWSHjQ3Rh5cTsZDW71khrQa0IArJ90hopepGHAYlW2w"
    "bQ7Xg5l8IGo4Jtss83AO0gv1MrV9nd4HJHIqV5m+xLx5u3bUWW38A5aMl3AHePNzdqvRPT"
    "Qi5wz5rahVI4HVkt+BSIJBe0AaCYnPOuAHXIUNNbmrAjiDG9TRN55MGlKApf0J/bjB+Vqu"
    "NxbSLKd9NMelpbE8bNGHsABfF/aCmjSda1MW3TiOO+QPSDtbeC7gW9Sutz0uYJwAGY3GoB"
    "/xFhCBaePxeVKD/SUzVjRumDUiLJhU7GKaVMsY0s7EJkYYjKgMu96MnoDjJOH85UErrIKL"
    "nznF5T7c8mRrcNpRFq4ttEvpyNCzx+x3hbAuGIJRBm4VKQziwHOxtvwa4B9iSAFJw6QS+c"
    "pA16MdrFZkAwhFXvAaMhwhAuV6KGYNL4WlbE9mErNTnNTT6toINczIYcmPzCMHa81oKYi1"
    "n9mqxf2rpuDINAVIdIbhnxUp0LjT+IaRTA1WIzjkuW60BdEOte49pmTP2S5/h9qhzcQ4yi"
    "QNz4cnutV0VBB+wojZqxTOenV+8N4pjwTR3B+BTcoRCsopeFh2eU+nWAGzjT8BQ8hx4Mns"
    "n9A7QE65k3mQH6CUB+Sh7TxIzfwQtcoHUvq7zvUDoZwD89TJ4RE8zQryowa8R3061/kLV2"
    "bDbVfkLe0lcUbLaFrpKOoHs8wHLjpnDjnS9zezP8OqQZla/oyf88uIvzXl8cP057vbodXN"
    "+MR1e332mc5AWAcTk3ajotnLgI7vDyesAOwGjiOeyIb4O7L5+Hwz8uwMzx3ReE5k/+6H5w"
    "fXd995VOHqI9otMn/8vw8vE2Ttkkio6WNZM2+x8Vtp1+8WiWbzv0UoH79EJRX8gK70gmYL"
    "LSa+7q/TOVIxQZJQf4rMwuU8A0qwpyMh0EuqGzamG1Y+UqY5+z/Uxn3rMyHdTIRxWFfJTr"
    "42Np3hcPDYpTv3TW6B7WfaUq3v2KMt7ZNdHsp9cqZz+OlktHb/IzIp2zm8+U1qKzirXorL"
    "0FXdqctm++2/Zg6B7djwiD0Jt6dG3W2jN5sQ4AX1jIlaZ1v2Ja98vTemvDK7p6tuNtLRWB"
    "q+cNBjgNVVXEk5E4HqL9lsC5ZbxquFeKstbHYrKPhabfevWSswuiVs8m69nWxfml1CxKl6"
    "s4wHFSHTTFD1Nn0lY8kPEeisRHJfNRSX3s4D6oK04z45kRsSnkldnOFKkystpJjSOvy0mN"
    "zHTSbnXARDihtb9Ajrtnnl7m3f+S3q6FS4xSVuMbCvdNacyg+oHCFp9lqmFaBeg1S26tj9"
    "QodXp+Z+7WFbSOEYazfRkrwnHYF3Z3WM7YZYfvjM/5htYATUPoM60+QoTm5M/sjn/DYOot"
    "II1qcYDrbHq0H/Pj6LIcULPvzQQRMP/Of1i6L3OlI8gdTv5TiJKx8SamxJtQ7ZQQp4amJC"
    "bXEZkenHXZ3vVFBC21FkuH1qVo95IymNvxlr8s8Ze26FHzlaQKq7EqqsVF3MJaaV2xMbZ7"
    "WlhsUG87od1pZhUmF2dqXQ4eLgdfrk5EK0MD6P7Spbq22L5vKHtspVWcnzMrTuHs/JYNVe"
    "jZFx9RmZMtmMHFCrrb9nmi7npKMiqn4AgnKrFnX1PPvlSz00i3mzcjZVunqzfztl2LO+nI"
    "sofNg5zhs81DA1JGxMJpz+7veHaPcCMH945XgWXeV5OO7CV3geDYLnIpKBzds/Qrddp76g"
    "R5r+uZg8EELSFYe+GMfJzdrkdzQwPycfwvzRNNBdYomGMxBd7UjTUTQiUmQo+z4WwiZxeM"
    "i3emNs10x+95KlrRUrhj2steg37nhWz1nTIHj3G9AGJW0EaVmmyltSTsvi2vjDV6rdFrJp"
    "zW6LVGr8mwGmr0foUhrYL/EJLjNxRGehVG9KoM3tdk7Bgzg3eauyNadSiPyaI26SpKSu5P"
    "vQCHAIdwhYGzdjan4GdcoggDF/kQoCm1TZf0bx+FYA5X4UVa3GhNx83IN6WNscuW8JGeud"
    "tIlpqtpgWI7DZjjdwWehWGquvhpVfTBCjKWivANCugdCDQWWAVwjGGPhwh8s/hgzFMePWa"
    "6ZrW3L41SOoKizas7FLlTpX2qnGYsTs3KqJs8tM3tGMM+XHeWxwtsYYvM4TmFzFLmn68oV"
    "W+yptODXlNljW9WaoE2zamI4yqjSDozK7EhVPTV3WpFVCdS9giG6J66qETRjqA5gK18DTs"
    "yNY0nNqVrW1Ra62i1o6P16KjpRzgXKJzCB+k/Bl/IFI9svBSll6tpldTtBqgAH/md2onsD"
    "utJH5mmUQEXvnuCiVfvGRRba/1FEwqyA5WCVUPIGXiAuRGk5hGC9HCpR04IZiiAEBnMsuu"
    "/g6eMZwEMMTPwAlo005nAd04WAWQUz3EYcLeXcSSDq16voDgBYUzQBv4CoPej/v0PQhBa3"
    "UdYFnrVVhdUSAIkJdvzenwDpZLOUxh0uRVKiP8r4fhneSwnosULVuPvLx/gYWH22gFVYBL"
    "weDM2VIRzWK9zMI8pzcoFtEMUFizGR8vaTlvk9kFD49XToShYNuozPLh5I6Y57P9pLWJPg"
    "lsteLJIutJasdblapqPdMqX8dLdc50Pwg5YlvG/hovVGJc6cY5cFI2zqExb3eCa1kVut7u"
    "/D5tVMBubzc3/xR4nL24mYwXE1AzDGW2k5lhiDo1Zzd8g34Ysxk08in9zadgNEM4DoRyfO"
    "BMJigig14RQDSAyo/pEBS4MKB/pH3nZnAD1nFCUeCFtATXb8+e+/x3sYv8KE/VdKwzHXeZ"
    "5qxp4+p9nOyFBnfpD0vnFfPUZvvo8dOX3y8b7tjX5L0tN2YKN8bPU1XgeSmb48UfeOUNEM"
    "VotqHpYU2Dopmutiy4L5sx2VGWmlwII2WZEA0mhK4bOsxuNt7SunvQutZgrqOK1hnM6aFT"
    "U8W5lFWv0epNI5J1gthYEZuyWooJzI0onReGEbOMvMkvDGOPay2IuZjVr8n6xXNvtap1rO"
    "ElrZZN1vLCweFYO96Yl7J+NRW/mmkOF3NfovohsVI3in4N5/qOFDOAbd6VImv6FHj7ttZh"
    "Mgc7AvZB+8RcuwQtFEJ/siET+kTgnSqM6FU5qbx87HieDlasHUAdQiEKAD2zAwcsozBWNI"
    "h8N86xJLfrJdn5tM5djwi4yZ8T8nWpS8kLT8EfcBWmkbuus5GVDDjUo4R1teNH0asUj2I1"
    "bZmbxTpYuuFgCfWOQluBDroD+h8U2zVWdWssnoPSNUbZ2wK72nr0IM3js4VRB2JWpoM4n6"
    "vAfC5H+bwEsuu9Qiw4ZcohziU6CHDzXkNZgqbckyVN0NTzZbWHabCuLGNU0QrSZ69AxeZs"
    "lwEMvMnsRFQ+JrlSaas4+ZhdJopcsQ3nAkrdQ8LTuMAxlK45xsZmNuMYkh+5paVi5dupvF"
    "ZsF/bTD2dnChsqGSXvSU+vFbZU8lJpIJwO7yC6Bzl2kyeG0BfsmvITCyNiw280zyzvupn9"
    "7/8RfeO6"
)
