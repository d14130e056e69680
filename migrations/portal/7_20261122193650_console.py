"""Console."""

from portal.db.migrate import run

UP = {
    "sqlite": [
        """CREATE TABLE IF NOT EXISTS "audit_opening" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "names" INT NOT NULL,
    "before" TIMESTAMP
) /* That the open transaction may replace a person's name in the log (`names`), or forget what is older than `before`. */""",
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
        'ALTER TABLE "partner" ADD "merged_into_id" CHAR(36)',
        'ALTER TABLE "person" ADD "erased_at" TIMESTAMP',
        'ALTER TABLE "access_grant" ADD "standing_id" CHAR(36) REFERENCES "standing_grant" ("id") ON DELETE RESTRICT',
        'ALTER TABLE "account" ADD "use_on" DATE',
        'ALTER TABLE "account" ADD "use_points" SMALLINT NOT NULL DEFAULT 0',
        'ALTER TABLE "account" ADD "users_now" REAL',
        'ALTER TABLE "account" ADD "users_before" REAL',
        'CREATE INDEX IF NOT EXISTS "idx_access_gran_standin_d5e172" ON "access_grant" ("standing_id", "ended_at")',
        # by hand: the log is append-only
        """CREATE TRIGGER "audit_event_stays" BEFORE UPDATE OF "id", "at", "kind", "partner_id", "client_id", "account_id", "actor_kind", "actor_id", "needs" ON "audit_event"
    BEGIN SELECT RAISE(ABORT, 'rows of audit_event are never changed'); END""",
        # by hand: a name in the log is replaced by an erasure alone
        """CREATE TRIGGER "audit_event_names_stay" BEFORE UPDATE OF "actor_name", "data" ON "audit_event"
    WHEN NOT EXISTS (SELECT 1 FROM "audit_opening" WHERE "names")
    BEGIN SELECT RAISE(ABORT, 'rows of audit_event are never changed'); END""",
        # by hand: what is older than the retention says is forgotten, nothing else
        """CREATE TRIGGER "audit_event_is_kept" BEFORE DELETE ON "audit_event"
    WHEN NOT EXISTS (SELECT 1 FROM "audit_opening" WHERE "before" > OLD."at")
    BEGIN SELECT RAISE(ABORT, 'rows of audit_event are never changed'); END""",
        # by hand: a name in a referral's steps is replaced by an erasure alone
        'DROP TRIGGER "referral_step_stays"',
        # by hand: the rest of a step stays
        """CREATE TRIGGER "referral_step_stays" BEFORE UPDATE OF "id", "stage", "before", "lasted", "at", "why", "referral_id" ON "referral_step"
    BEGIN SELECT RAISE(ABORT, 'rows of referral_step are never changed'); END""",
        # by hand: and the name, unless a person is erased
        """CREATE TRIGGER "referral_step_names_stay" BEFORE UPDATE OF "by" ON "referral_step"
    WHEN NOT EXISTS (SELECT 1 FROM "audit_opening" WHERE "names")
    BEGIN SELECT RAISE(ABORT, 'rows of referral_step are never changed'); END""",
        # by hand
        'CREATE UNIQUE INDEX "uid_standing_grant" ON "standing_grant" ("staff_id", "segment_id") WHERE "ended_at" IS NULL',
    ],
    "postgres": [
        """CREATE TABLE IF NOT EXISTS "audit_opening" (
    "id" UUID NOT NULL PRIMARY KEY,
    "names" BOOL NOT NULL,
    "before" TIMESTAMPTZ
)""",
        'COMMENT ON TABLE "audit_opening" IS \'That the open transaction may replace a person\'\'s name in the log (`names`), or forget what is older than `before`.\'',
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
        'COMMENT ON TABLE "standing_grant" IS \'That a staff member\'\'s access follows a segment, from when it is given to when it is ended. Its grants name it.\'',
        'ALTER TABLE "partner" ADD "merged_into_id" UUID',
        """COMMENT ON COLUMN "partner"."status" IS 'PENDING: pending
ACTIVE: active
SUSPENDED: suspended
DECLINED: declined
CLOSED: closed'""",
        'ALTER TABLE "person" ADD "erased_at" TIMESTAMPTZ',
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
        'ALTER TABLE "account" ADD "use_points" SMALLINT NOT NULL DEFAULT 0',
        'ALTER TABLE "account" ADD "users_now" DOUBLE PRECISION',
        'ALTER TABLE "account" ADD "users_before" DOUBLE PRECISION',
        'ALTER TABLE "access_grant" ADD CONSTRAINT "fk_access_g_standing_ed846948" FOREIGN KEY ("standing_id") REFERENCES "standing_grant" ("id") ON DELETE RESTRICT',
        'CREATE INDEX IF NOT EXISTS "idx_access_gran_standin_d5e172" ON "access_grant" ("standing_id", "ended_at")',
        # by hand: the log is append-only, but for an erasure, and for what the retention says
        """CREATE FUNCTION portal_log_stays() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        IF TG_OP = 'UPDATE' AND EXISTS (SELECT 1 FROM audit_opening WHERE names)
            AND to_jsonb(NEW) - 'actor_name' - 'data' - 'by' = to_jsonb(OLD) - 'actor_name' - 'data' - 'by' THEN RETURN NEW; END IF;
        IF TG_OP = 'DELETE' AND TG_TABLE_NAME = 'audit_event' THEN
            IF EXISTS (SELECT 1 FROM audit_opening WHERE before > OLD.at) THEN RETURN OLD; END IF;
        END IF;
        RAISE EXCEPTION 'rows of % are never changed', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
    END $$""",
        # by hand: the log is append-only
        'CREATE TRIGGER "audit_event_stays" BEFORE UPDATE OR DELETE ON "audit_event" FOR EACH ROW EXECUTE FUNCTION portal_log_stays()',
        # by hand: a name in a referral's steps is replaced by an erasure alone
        'DROP TRIGGER "referral_step_stays" ON "referral_step"',
        # by hand: the rest of a step stays
        'CREATE TRIGGER "referral_step_stays" BEFORE UPDATE OR DELETE ON "referral_step" FOR EACH ROW EXECUTE FUNCTION portal_log_stays()',
        # by hand
        'CREATE UNIQUE INDEX "uid_standing_grant" ON "standing_grant" ("staff_id", "segment_id") WHERE "ended_at" IS NULL',
    ],
}

DOWN = {
    "sqlite": [
        # by hand
        'DROP TRIGGER "referral_step_names_stay"',
        # by hand
        'DROP TRIGGER "referral_step_stays"',
        # by hand
        """CREATE TRIGGER "referral_step_stays" BEFORE UPDATE ON "referral_step"
    BEGIN SELECT RAISE(ABORT, 'rows of referral_step are never changed'); END""",
        # by hand
        'DROP TRIGGER "audit_event_is_kept"',
        # by hand
        'DROP TRIGGER "audit_event_names_stay"',
        # by hand
        'DROP TRIGGER "audit_event_stays"',
        'DROP INDEX IF EXISTS "idx_access_gran_standin_d5e172"',
        'ALTER TABLE "partner" DROP COLUMN "merged_into_id"',
        'ALTER TABLE "person" DROP COLUMN "erased_at"',
        'ALTER TABLE "access_grant" DROP COLUMN "standing_id"',
        'ALTER TABLE "account" DROP COLUMN "use_on"',
        'ALTER TABLE "account" DROP COLUMN "use_points"',
        'ALTER TABLE "account" DROP COLUMN "users_now"',
        'ALTER TABLE "account" DROP COLUMN "users_before"',
        'DROP TABLE IF EXISTS "standing_grant"',
        'DROP TABLE IF EXISTS "notification_segment"',
        'DROP TABLE IF EXISTS "audit_opening"',
    ],
    "postgres": [
        # by hand
        'DROP TRIGGER "audit_event_stays" ON "audit_event"',
        # by hand
        'DROP TRIGGER "referral_step_stays" ON "referral_step"',
        # by hand
        'CREATE TRIGGER "referral_step_stays" BEFORE UPDATE OR DELETE ON "referral_step" FOR EACH ROW EXECUTE FUNCTION portal_stays()',
        # by hand
        'DROP FUNCTION portal_log_stays()',
        'DROP INDEX IF EXISTS "idx_access_gran_standin_d5e172"',
        'ALTER TABLE "access_grant" DROP CONSTRAINT IF EXISTS "fk_access_g_standing_ed846948"',
        'ALTER TABLE "partner" DROP COLUMN "merged_into_id"',
        """COMMENT ON COLUMN "partner"."status" IS 'PENDING: pending
ACTIVE: active
SUSPENDED: suspended
DECLINED: declined'""",
        'ALTER TABLE "person" DROP COLUMN "erased_at"',
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
        'ALTER TABLE "account" DROP COLUMN "use_points"',
        'ALTER TABLE "account" DROP COLUMN "users_now"',
        'ALTER TABLE "account" DROP COLUMN "users_before"',
        'DROP TABLE IF EXISTS "standing_grant"',
        'DROP TABLE IF EXISTS "notification_segment"',
        'DROP TABLE IF EXISTS "audit_opening"',
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
    "0V5e1jVFyrTk+fxAfNwu6riVy0TW3s1Dt/AXs06pCMP+HrqTBvvwPakX6Kqu8ykIF93KF6"
    "vD+YMgbEO7x7qil66R4MCrxTqpN0SSuoKvLQSpDuuqrni5uT5ZdqFDGVC7r0foqq54YbKQ"
    "F7iAbavtdVRXqKgYuNZNWZNkYm4Pl5ud3pqss7pixlh29WDphvbSqS0PoZI31SqC4ep4Hd"
    "UaKixpKnktAivcVe20HXXEyi0pc3BuCLubusK01qG5RM8tQz00j8Yz66vtevDWEa6ZhmXo"
    "5WBW1O6mrjAVMp1qPZFWOrGWkrlZHQjSV+hnuFnVFae1/K5vDrY5sE7qDZE0W+LZoWyBDV"
    "QLeqo5Wgq2ZPVQ5sCG69Hvqo6AQSXCQwUY2kVNFcZOPlQ38qqQvKj1qwAezs2jahrz9njT"
    "1YNztz2wzjp2X3VFrBioag5SMeaH/CaHc9ytILwHgmKkhSEfDpXT2RP0VddZNd1or5KxOV"
    "Q39UC7GWxqq5hyEzrOZPNgJYLdVYv2VFe03LSlkqJviabLSkH5Sx+d7uqEG1feoIADlqxp"
    "CfE8Lqp9gkc6/Se/f5/bXw0PBcgXVARUD04/NYTINavaKaiSQme40XKsq1/9HmuI2wJbFr"
    "AbrAgXTvAJ58ftye5y6PdYE9xYirP8Sc8899CErGdB19GMtGe2W6G8ViXLa52nPASeGdhi"
    "JSYd12CzgSbrtSWNN1cfru4ml6hjQbS1aVevtJ+Dfp5sTGxM/tZAlFCFG5aua5AWWXazJj"
    "ecX4aubGYWtHNKQIDISEFNrBRx2rcRRSOqFTQBhCLpcgKkRwjuVdSFk8w9L8I+hcj1FsE3"
    "nolmqSbVb0wH121fw+n7MU8qpY/puZQ+xpIpqabkbOsJTMqO0NwAoYgL5YnOnenrJHXBb8"
    "N+LyUa16OIxoKq9IT+F9JU84w1UUlwAxYhuGOFSaM1SCPnInQQLUwqAnL3GYqzC8jFf61Z"
    "xgb+YQ5TimGu9DAb+I2Kb/us5jClyAlV5VHWZNOSqMy6zzhHacVIV3mkvepYXPqBMJXInx"
    "CpG20rcXgxDVEJTMOYggKNE9AAiUAzIcNHGNw4sl90A6sL4uYeD+br/BFCdRtQaXTrqVKD"
    "04l+uoI1bIuareaw1XxsXyRtqwWAmt8/60xxDZ8lOaC198kioPV7qim0oSMlGdr0PD9c1n"
    "BOg9JXWdVSLUr+zUYOkxLkZ+S0KVFsNfwfdEG7Bh1W52aLiYX0jQUlu6HTeyjBadK7YKQx"
    "za1uKA249A9dJUHDDb0E2fIxkullRYH6MYm2o+M8lbO+TvCQ3Bj02MCiDk4t7E/uaMZQT9"
    "fhB0jqqMYvPDu2MEGVaoI6h3KUx8rSX0oxSlElkWszPjvdjlDJ/xDDvKeeVqhoz2R8WZ45"
    "Tt1XkEYovyqiSjyjTfBcdIkVhbRYZWJKokluTPNmm6zmqt+JaXDP49V1xfKfOgWdpGKSKj"
    "3bveXOrXQmI8AXMMOpInyWTRMqmyYoCN1bjRzqwXWgbQ7dIG2K1rJq2Mo5cMC2+/nJRApm"
    "la3B99tRzCEnRANBBWzzF7s5exP0Sk9zE6mWidabqabO0FLW5klqwfIfuKdGUKgB66AGFG"
    "7oAQVgPg1glgowXnfWwAomlipriSxlauHmGF3tFIIfb/LhfZMFuHszqXwzu5lZv9neCZNL"
    "ao/odpWmBg9S1WIhZInD7T9GIUk45vPrScPdfu/JbR51BI5XXpNYyGEC36QuOiQF+jBdBH"
    "q1vMD/D2WtiAW8wX/8/erq+vrT1Yfru8+3N58+3X7+8Jm2Za8bv/Upyx++8wSe7SH8E8t+"
    "me9UEkgKgdwRXeDTieACjuACoUqvuQ5O6FjrPb4zKi0B57JfnEqUWCzmSg+2UAALBfCplZ"
    "U7FcCn8csLKyqTVG9RTeZuBVxYk5pXETc19C3FCG2XuunqxNBSNtFCfcPE1nx5/nEyUdgV"
    "u1wwsssFI6Jb6B1bLCeDatKfU115/8lEThmwJG3ckZ4qEjlUaztrZGjQhJdXqV5eQnSqOb"
    "clvJB+iGH23fB56zFHCYW/ivBXEeLKmYkryVtBAcCGgoHOcvnvBDe2A1ZJIhxQ4eYNG+8t"
    "XcEXCQJh6H4jhzxoOAQUF4cihzQIbW0PCZZV2kQqYVn44uKXTmdTg92jMhwT3TS6HyDVSh"
    "L3iuo2QZ4LhVY5EsH/CCFPCHnVPAiEmFcthubs+H9hIav9+Aop5LADSEgh9TSaDG3NfhJ3"
    "7N7KwxibgbYcBhLGvgJDCgYWrFAW9hL1ifbOmFibS4Fc0uAZPNP1VxWDVcKkPC1Wsiwgh3"
    "YrTBzV2nyqzf3W2sQhMqD+EBySiTHZY4wDZGKAKz3AwpL1QwwzS6u0z0oOEYpBrvQgO2wu"
    "D88TIKlfgpkySnQ4acl4MA6Q1A7j4hlLkbxXWNsrCKfQcx3T2i5SzRaRanZAOYpBpzU6mQ"
    "6ROVS3WOhjkh4xcLuRR5doO1v7sZS7NYq/6lukzy1MkKmvsE4whVDFCktHSnsD07jM7OGq"
    "hpV78I1GTqXKhv3DPrpZIzDwI1nT4grGUp4yJmPSp11RBo2Z6LE8W0JihXumnlQVUE2CJR"
    "HNDX3FFJj0ZoO+gZN0YaujuWqYFnsX2rfFzP1ohbEFL6TbXadb+p1Q4S2d/pTdFFb+quo5"
    "EwPB05nROkWAl82KOnM/hm62xOxTCXG50uIy2xjjo5sayO+1r00M/9XHm083n6/vbrzQfe"
    "9KVsS+HSse44hPx2S8rNP4C3onN2uxWedjKr6zFOeyibaGasGpr9tBVNDJf2zWcFqvLtGI"
    "XtFU8gqHLdwFh0j6zys2/YzntrGxwU7mOFtR4nOEIfN8DnhhyCz1kJ9uTJVwavSCNDXkpE"
    "pRnL7ST0vGuE02q5g0H2ZaHdoqY30xbA++dVpt6XnQ/9Z5bA/ukYkNSHYngQ1FVbAxJhSd"
    "Xq/dlZ6bg1EPmsyWMqFbkxRQePCPVq7ByhirmG0fRFODS6wIkFR5kPZdEHkQTgc4iq/IX1"
    "fuVnMORRaOh7AosyBkY+EWIoZZBDj8eOMrjOmlW3+FqbIIUyV9BdR76XZPZqpkZQSSlIhu"
    "fYF0HaJXyiBPhIOXCH2FV1P691Jdu+Y4B55LNIG6iGyHnaAevXNPW7ypdDY0WCImeTbDa/"
    "qLZWSKaQ3LecSuYODA0EZNhaFE7OEpYOjaYaUZYa9L7d35IuegEtnfa6IPZZMmBnk+RZJL"
    "W2U576L/namG9C0BlVHz8Wund49kZaUS+PWtM+wP4Pebaur0/qDdfJT6ve6f98jAMt0Gif"
    "a+jxqp+FKS3vrj0q2GqWrnMFmKwiO80/Fw8mFKIa1Vmpv3zmzeUQ4RComtymOsYMpAqm97"
    "xtbFqcVoV3m0Ndm0pD1j7KK0YqSrPNIrOlpUMtnDEz9OKTQyYfYHuHppiue6cZBgEOhiL7"
    "bzONjWRjw4sW7yjBhVEelTEV2viPQ5JNLHD0c5dajPuSJ7YKxPrCCsn6TzwFqwNUxoGpqk"
    "C0OG5gdh9AR91GhyhsOiZzNsmpKB6SubhyLVZJ0N7L7qihg9dCCxVEGQDezeao5ZMYWrc1"
    "esPkuMDDzHhkFf69AJZXdT0w2dpUaGCj5F7OxDp7Pa7fBlWtxHupUYtcOuN3LE7FhuQx6r"
    "u7yxllCieCZDAmz6jEs0od89V41V2BpuQXGjmYHtCBxzScVtuzgS0e0M2yykhiUTnGJMnF"
    "pKuyzyR3q8CO+plkjZyDBn28McBz29lrNPUWUzdiFa3jLqONt6cwuvEzb9jDLOIbLaRIAe"
    "uYqz8BuvuZkjeJjxjnKUVhi0qjzS1dE0nzQ8tUA9M4/n6y6ddJ/gkU7/KVkjXQXoC86wfp"
    "BQw3BMEGpcfHcJNXzyzCViKQJYAVe7qutKfkeKjua6pulb004NNGEuzBPI9mM20ITKCYpu"
    "SGDwnDCJYqKaEv0e7d20JunCS0nPEpJKtTalLElFhK2KsNXjIVxG2CoDTErMmOWaGZNBlg"
    "pNm1WhfBoFwRzZTIJ0qNXvdinDisYXrfFFzAfErjsuLWVzyTP1Y4TCUTzPFqPJZLGhrAsP"
    "1EGaI6Js25LLx7l4xyaQTf+pEy6QgzRHBPll1DoOysXn7aHsIh874hEcEV+TMrp4dSSI8y"
    "CcDnAUX5M+WcNw8CVZx3TK0sskRT8dpozAPaWkZeHtnqPHZakf+v1uSGvz0ImqoV++PrTp"
    "LsLQp41UK0U/GhCYkqf2bk/WSBdV9mQN+65+6fSavVab9q0S+LIxGb48P/cHo3tkbtYgQI"
    "3J86D/NGh+/UpbrQ19Ycgre0mfftP3BVvO1RImPOJi8a6c7WqhvJ9kVzSW7IrGnNAn0osR"
    "4BgBcCk3QQNnUfx4z4k4scCeA3tRgW2fATg7OwvFfb8kPSFCYUur8hg7DIC0X0hMMrUIEs"
    "sM5YiAFsdbpO9pROxoyfPsgCiEIiIPmmu1zoEHJ4nQqOhxno0UaIRTlBUcMD3bvdQWJGx7"
    "PRfjSP9s91Z3f/oZ1OR5l8Dt9mCneruvFu2qrniZbnatg5AK1JivI0h+ZrbDQw/s3HN1RI"
    "noljoHX/nD51Mv0NWPAJc0W+rq7ND9Kohai3X4Q2Bn4sUKHxwVFARvaPdYV/ScanYsR8nh"
    "sZ/QVU6HxHNk6TFZyAtcwARrex3VFCkR7rkbI5bAr4gTsuN1VNPZZKc6lKBWVhFQ4S7tqK"
    "ZQGRtiSvIa6tbgBFUkn0D9rm+swaaus4pBpRjylgicshVZ4DJfDHPwlfV1jj6u+bgp8xUr"
    "0kw2D4XL0Ui3aE/1xQqYhFPAdY6L0MCmvjFmWHrTrcN1WXZf32hXdZ1d7A7t5UCoRk43z+"
    "Cy5JQNrAtcXCkigqYfKyn+2iFzo9dyQOv0U8PFalfxlNaanMFa5EfqkXX37PRWE7w4w/MC"
    "GCQE6YURSg/VC+mK/Fqru+P2ftW3SJ9DJV/ZDaKDBB4ysjtB03dWvfcSTQj+ywqkAyH4DR"
    "vx2LwC+tsdfxcqsOH0U04lDRFRXGLwnrGk+Kzi2OZMj+tRVznU7KL/5cs9XRHzMXlsdiDl"
    "rUKn//uYfG+3f4efW4xf90t/+zmHv/DnVHfhz1Fv4SVlneJjMVzJmpaagMSlOV7ukc8lzX"
    "An98j11ac7L9sI/MjKLzL82ux2406Q7oYUwzLbNy5AJjzjquYZJxIj1C8xQsj+msB7Re2z"
    "+bivfGzXCBIXeBySPoe/bVG/gXQDLkBWAztupsHyrVm6piBTX1GeiOJ8jyYzmWI1Qab8bk"
    "L7Le3RTcc21ZV3pDo0Tl8m/ThkbdUZjjNtJ32bMRmTjgUNoHAEop1rOlnA/yHjnGPGY13N"
    "NBXDnwa2u3YSP6xUxvHRn/QrVAtZ8is22QMp94hzlYpjb59dJS65sBwMdhGl3CJF4wIPk7"
    "cyxcHl6Qt8Rlkss8iBcWQ2mgpOJIHbyMdFe8SVZqKbrVZ7OJQeBv3f2xCdZ2d2nhrgPDom"
    "zl1w9O0P2o/efSedseK1aA5/D9xmOm3v3mO71XkM3FXwTFXg/mjQaXaldu+x03uCyaTKmm"
    "Q7GXr3/njusOc6N1m1aQXqXPTa3+n9x5c2VLqgM4veVTZ4TJ6bw5F9eQ0p/Ni1Tu9bZ9Qc"
    "dfo9CV7peQQ9+qZUya1/OSatbqfdG0mtJsQc2puiNKOTwbsDPNDjoP3du7tVraVi4C2805"
    "f2YAAv5X6vm5zX/+LnQX/UbrE3cT97begWZkvG+/bn5p/9l5H0a7v7CJ8BpiJpSaead+e5"
    "2fHvrGUVsOy0BxKd6r0nBpdKd7nZUiYL7N5rjqRBZ/i7c0+2JEM1X+l3NYdtqdkbfm8znE"
    "GxLsnE3GKG83NzMOpR4u/Nzmh47x5dEts4A188fHn42hmNQt9sbqYr1bLs0XLaObPEa+PM"
    "E/YO3wfQQ895ha0BtMR9v+Gw89Tz388xA9CeX3ruuxkb4r6Xg9IXKhW2fZzmVDoEmu/th1"
    "/7/d+H7D5IidOlrr+a7P4+wuJVrpwaGSk1YsHu9pkZ23ZSk5Z47au80+SXF8tIjBHZ+4N0"
    "mSlL6Cz+B12dyWdASkC8T1LD8ficZzg+p4/G51gstetOxhkGFaIS4U+RHcQ+nPggDREJRM"
    "OIQvqhBMPgb8N+LxlNjyCqclJnFvoX0tTyCjcEuPDpRtUslZiX8NhTcN8AUEj9FEvqHM3f"
    "HBkL6CCa1JlfBSiCnyuq/ovmF9hDvRsgE+rdKo+vSiRfxceTNCVIJxIM5U8asWIiDyfaPp"
    "FI0MGBdVibyAd5jFYgz4G8KC0qSotWEc6MfBSitGghFktRWbTwyqLJ1uAdZvhyLMdODOoO"
    "+7EfqZrTh2/mE+Ty4fOst5TQxMjS0RR7Fled0L/BUJvsr8dBu8uQapuTooZUYSsUtkJhKx"
    "S2QmEr/EFthXspVE6iTTkNj16wNmUPXYqAmQ/mvTQoJ1GdnD3UQsgXQv6pZVE+t+STCKJu"
    "Pp8dkmgg7U9OUdQMUHA6Nm+hkDkIlK+EypngFIyW9KmYsIuOd4Rpexw7j0GyRkXOBuVmme"
    "jpMGi7fJaLfdAuKTegmRCiblVFXWeYOU+OMJU4PIQVQ1gxzgBOweAIK0Y1ga2uFeOrrmy0"
    "RMuFcyeTRVwbtNHMklZ+2zxFgikaToCZTW9HbcnEC/SCEr5L+S0hSo2bOpGNc9/bHg9T2y"
    "wED1ddHg6GJwZ5hle7077KBoo9Xdpv8ri036S7tN/EXNpF7eQS4wUMbIFhZy9H0SCl8BWt"
    "sq9o+DDJLQ6FqAT/ns2/O2gVwWz6PZ0nsLuZzdDMOqAMDsE4KZCEq7oLYwx72PbSrQngkU"
    "QvWKEb9TShdLsAKiF4rqBMq57AUReoyhfy2ORKFfTcqZdX2JOIS5DXHGDTIUXHJiK6hba6"
    "8YrA0UTfgPimg3gGgh1k/HCelarx37evRGnQ+SB7v3TWs9DqV1giDA1YXtxDRILfiuUrc6"
    "c9B6QhIgFpNgvr68gO5GBrd/ZFGdjQSt2tiLZnoQB2N7Ch9cotGJTJoaSlvt2d9NblStx0"
    "xLvZke8RdbG5mcL9KQY3gTjHsbu5UDGfO0MhVMxCxXyeKuY1NlQ9YbvIF8zhU1cZ7Iuv/d"
    "7oV8iTvNKJtYTEyX+2mwO48I5lY7/EyR/zDMXH9KH4KLT9P6i2X51haaUSPcH14UFdpKbJ"
    "jhDulS27YuPq5Mv++9XV9fWnqw/Xd59vbz59uv38wcueHb+VlUv7ofMEnt+hsY27gs82ho"
    "HJLEHhmn6mBGn22uqqhnxoL7vOsZVdp+5k17EzRRi0hEGrQmJrYQatQk0Q57dp5DLTgBN9"
    "AfaseoMkipuK4qaFQ+XGDx9c/87upkYolap5dI7PJOWjf7Lu1D/mUz32CUa0K82JqgoXVW"
    "Ah3YYOyICY10AG5SgwIEb/xDNjo1qQgQNNlhs8gdIGzLipyTPa5wqqJUBXtGNZ0xcb/JOJ"
    "KG+mbwyzgeaGvkIf46rN07/O7jJfQkkqlKT54BYq0vOHtngFqTrTE8pUpkPrtj+eQvRiqv"
    "9V1k5Q9sSle38c3B3l4jZJU7fEanEfy8L2sGpxMeVAHgnWggRGh8qva3UE3dSIQQzlPmFW"
    "/EL8VmukUwkr+DT50EmUs17vWcJzbDXRWYJkYPjOYjAasL7qitRplEXnC9XxtUVnidXx1U"
    "VnCROWDUI7kZjrwMFcAe1juFnVlHNycwYeBtJ3u5c6zScu/WOAWadiUIYZxa34m4PZsnWM"
    "I7e/Gs49XVVmkp18tAjE+rS7ltdbDfHCRFnrajFgtQN91QQqTiPAkyEnJ02zbzSyDABO+t"
    "+F1zJHBgzTkudztMKrKTZ+Mp0MwpCkDJKQuY7GP08wWdD3hVRUk79BDWbIYqZpdvILe61Q"
    "4p8n9p+TvzWQJpuglIe2tAdVY5FSQJ+USOP4LwFVnulkwwpiaJnwCu9Q5HmpQuLl93tEn6"
    "YwRzhmUdguMWEFpln+cXqoQGVneUtpaN8L+Y2+JiJ4y15YJb4B4hJNwGsC0g5P7oEGqlUv"
    "1DdMWM3oMYG60PIrFJqmnTXQ9N3OFgdGDOInh/sF9WjP93B7SclyGixC9ZXd13AzoztfV2"
    "QJZzaM0f4bwRp5BT4sVHivjK/xZ1uRDxFGpMoYkVTHmYnHP9YjElXxKu0by7Z73sH1iITf"
    "c5XHNni08AxvkE6McJVHmDFIiY5/6dbSIE2VQ0j2NJgWVNJbVDwuN3g9xjTmRTVGKJCNFJ"
    "UPCBd5QQ3SiDCAOKBBgZAD0yCZmKaZwRVsBsbh5Q6tGLr9nOdU3RlYEVypKWEV8YOrAFzr"
    "ppmN4ho6rHMA6x9DBYDbDnVWT4Bj53YOkN0ttJh9gXXlaYfriXLk0KlUwpAm01YPMAXUTN"
    "Tchxs0cmjwjUDb3Tp8gmTlTTV1A8nmq4nm8IenQXc14w2Wk4z+NLBs6uQSTZyaeUzDbWuX"
    "mXpatcwEFX05z+BXYXuHhN9zaUrlch7BSvI5WogDNeJCl1wVXbI94XnUFT5FDZUVt7mUFb"
    "cZyorbuLIiuHB41H5BOqG1r7TeL7Djcg5ymFJod6s8yvrGmulpUUa7MwUFyCucP+PiqfMN"
    "iu0ytfSYPLZb3Q4rsEtnqqYSO0vg6TMFueuGT9cepjpifFJZXMERdO12zWcelH2K2iFcCo"
    "MgbL71PTNOaqk6I5ZPGFSE6r9aoJ6/6v9cgc2j+z+NytSBPkFX6g9KupLUnwF5HJznuqZg"
    "45555k43JmW9QWkJPraQFcQph4hMbLxh01FgUmQt2itl1S1Z1ehVolvYBH9dr3RzkhdziU"
    "/iVJSGizzKxmxJpRBXOAbEpVf8XoACMqLaDD/2WM9hMBnvR32kgWG7KEaLm/2kpUwWR3kS"
    "XtEZWGT35Q1GmfAXCrhQ0FdFQS8yf5er3Qgu9jDGLkOWCLFLUkeYb2/zwHx7mw6zcy841Y"
    "N0qNXvdqlwjsYXrfFFdEA2EEzFNeU9itqpm4rPNuQwbhLvvhKlqx3UpewuNm/CAbNHUD98"
    "b29ybSs3GdvKTSzNNsWIaxp7BLXDt/itgj4L4wSFRUa6Qo+idvCWsj3AATnTFb4ZHKCpIc"
    "q5QM7AOHbeqRZflQOnfe2g/ZhrAn/MmMAfE+JwfBVGfkbCI6kdxld5Zm/65I1twBg0YJJF"
    "BXMO8SRCVTuQ73JN5LuMiezeS5JP4F6mfOIywpyjEiWr3bDQ3SHnBpO5w6SPDLuZPTQh9R"
    "qPMT1MKZztqm1SD2k6uYY5RCmGudLDHLH+cHnOhkmFh0yVx/kNG6aa5IOemv46QFGbFNhX"
    "H28+3Xy+vrvx8mB7V7KSYcdLu4WNY3ktNWEq4SGzo/KYjVYcYP7KY35P5wns7spjoZl1QO"
    "UxO99ZHHOexJo1izYMn5ehELzDs0qHQ/9qMjvDpibwWTkMpx7toq7w+BHCB4JUx3DqEFKi"
    "7Fi++UQ7OXTBtV3lYQ0BUsmbrs4ORahj91LXXWm60V4lQ98eiNID7WZAJZL6zKQy/V7ZMZ"
    "fg9eoef7t8XiXiNtzp+Prd9Tsl+C8LramopxNkLvWNpqBXKkNeogGWFUgoi6kc+B5KwYu2"
    "Sx0t5WAiXlZBzwnypzREn+oKJaWPjnvCHvfRnK6xIaforaFaFibC2a9ezn7yhoLHK7qHiE"
    "RWq0jwog0Or7dThKyOXn5l+DMk28RG9GoyzMc3hp1IJ9v+YxRSx7oo/vy1+cffQirZbr/3"
    "5DYPoN7q9h+iij6VONHYES5I1zUskxQ9n0cUwXxKqcoC3btyXNQf+v1uCPWHThTWl68P7c"
    "HPH9kQ0EaqrZeKK1XD5y2PKSJMKUxOlTZFYEVN0nWkGiK89sczQ3wo63Qo2Axh4JW+n/Eu"
    "TClsd1VeMCK6vWxTk4gaPk7UcHDnelPNwytNgmpk4HRVI9RLVzN5mKWom4KY5lI7SUaQIk"
    "fgNUgldvizzMKa0RKUPnhOV5xbCAkOfqwkxVLzEXPqgNjn2BPcwKxMk4j3rJkKSIjQRxSh"
    "I4uIj0sNkQrBrtJ8amDjzLuXBUgEj5rNo7rGnQM51Jr5UkT508CEqmBOm86K1Y9PzWzj3M"
    "/DdKl+0zxpblQNI92uPAllKS2dsktQ+9LuzbxE35c62NvQZq3pMlS+pHyUibFJ/98IWtUa"
    "dnZvpMjvv7DuGC+20GlLnU48IFNNZGxIYg6cE73GQQly9G0gDcpfa5Wu2KJrSRbTq+Avq8"
    "JfBqdMXtiDNOIsjPCQsHFw2xdDRLVg3YV18XTceBmi0Yoe84mVXn4b9nvJeAdIouKQOrPQ"
    "v5CmnrMvcRL0AEY29FGUIxsKdBCFnso1kkK5DHUmJ/snZxl448TC0Mth6BUhpHvtQOemDw"
    "iwtZzDHKYUw1zpYV7J1my512oOUwojdJVHmYrS+yhwNwU65YjRPX7RlXRGNL3QCh8jej6j"
    "WgofKiKJRSRxlRToB0YSl6lDb9o5zy8S1OfurcaO8pleo5068z7ByMJEJhb6eUzBXK1l8j"
    "6++BvS5yyF+9rQlc3MukTDpWzgQLyKm8ndDuxU7EzuqhVXh5fyhARN939fOD15GdHZk+gv"
    "ll/3fzJ9IUrL0q2pczx7h90SSAxV1iRMlKI165FvLe8rJFN1No5iH0DnqPqGpY2JDbP43p"
    "dYVrw1UWzXBt0et6ZkOwQVDLpsWhIDRrXeS0nzrq/p25eUVl+TiSQciWpi6BGJ40Xi+B8q"
    "cbx/oPJM+zBVhety7jkod3mybt+lJ92+i+XcjjMuOad/nLB+cH+8+pwDb9oqPQemcy8xBS"
    "a9l7kGRMbYSmaMFUmSy0uSDBraf3JWAQjS1A7fEnb8jUFlphnfDA7Q1A7i6xwIX6cCfB3F"
    "V9NnssY1gX2K2mFbfKlwUYRFFGE52yIssrJSCX/+khBV7WAup849w4xPegzS1A7l4hmJta"
    "HboZiJnoUAc5tsVjGDV3jziPRxRNiJs21xQH/R6/faFG5KOSb/+dJ+aT/eI/rIDVbG5JHd"
    "U9i9L81OF+7N6dFjJ2jhHa48gme62Pk5a6yk7ZKL+Uuird3yuM21Cd1mbEK3CRWhgsh5hh"
    "sev5bkHoSPS5V9XEIWx302xVAHVVYtX3R63zoj2OhU8gZh8GPy3O49dnpPUrM16nxrjjr9"
    "3j1aY6LA/GWmNJZoYUxGg06zC9NQlTXnl9T+47kzgN4cMy1zzoQ+m3/SLmk/8jvtBn4PR9"
    "LjSxuumJakbOiO22r2Wu0u23RnAKq2575bfM2yBNMtzw6QQC78VCu9/l2jboKzf771H+qg"
    "0us/vIqHLw/D1qDzbK96czP12+6xEj/mUS1+TNctfowpF0PWdp41GCIUq6/Sqy/s4sM50D"
    "FiwWlVeawNv6JFXm/iAInwJj7Amxi8i7Yy2S+6Kk4t1lm111nAxy4+0GkrLUCUNb61GlsY"
    "r2i6WdmUVAKulXH4MqM/w4Qi8pMj8jPqzhpGPTUFbJRMZIKNAhvy5M2JaohGQBqFNMnNmE"
    "tDkEAvztMqn6dsf2F3Y0P9RdPllGUUoooM8BzIajWoj/2Xh24bPQ/arc6w47Cw3iiym+FD"
    "YNBudiMry0bMzte5B9Q+oUA7H9rSWlcTC8wNV7KmpR4QYcranBDXV5/uvMMBfmSdC8OvzW"
    "43fjgANHx8t0/xIzPdbvhLDLiMWFefRBTeiRkyA4F9uQENUYng4ZhcyBQge8zUOKWYsNmB"
    "2fZMTOABuAOz/Z7Oc9LuDswOrdqUwOzoVlsEsk43Zzldd6Pqr9UckAYWuEB2B7LxzfCAch"
    "GyRV9qurEOrxjR9Huq0WYR5QoWhrxaYQm/HV5X+tntrf1W39rSiiHPC6jmDsq0R+iqpjCt"
    "6BGkHVo62cHpK+urrmvQwPC1xSA1wG6q7zoilWIL2AOnF7NWmXnC4TUs18vq8O287XVUV6"
    "j+oU8PxKi/xuQ3fVpXgGayeegePtys4a+WbNZ2B9+YdJ0chtILdPEov9cVIpOKO5J6KEc+"
    "pL10asuMG3iODYO+1mEgDZxuaspYzjRZXRUE0cB3JashUrY9RqLnt6Eeuos/s77abhKEGq"
    "JVCEx1BsiUD5bnhnJ9xbipCgEr9Ix709XZoUA9sM46dl81nU/TjfYqGfr2UKhoNwPbo6KG"
    "ILk5VgtgxJ2EtDkZ8XMBC1TCubPIBrR4mwyGvU/wSKf/5FfkbeoGKX+uXVuZmZ5w11N27s"
    "y6Kyle09316ghyqBKLxdlhP36tuCleyCStUNwvaOK+gapMgsXhnG4uIrge/+miOl1s0Yqk"
    "pSUmLRXV6Qr2GBGRpRWNLF0nqvCynR5dmuO5O34saXIX6O64Vc1lHMj0cD63vShRd0Awny"
    "iTts9QnF3UwWwpk8V+wxyiFMNc6WEW1fB+iGH2xT0e9jpMJbyGRY0sUSOrOsqzxj41shI2"
    "hQLADRS6OsudYCe24Z2wivXHHMfFdKWo79m4Wyu68tvuVIuOlrKFZF87uZRNJCO7h7gac2"
    "frxFJhYfjt1qxcUZZG0m/WCA2gUBfWQV14Yo6moofEgSxNaMnkxTREJCDNZmhOceZWFNhi"
    "Dt349C0A29pFAUShDa3ZKrIzTnRBOjvjhx/sZmcMv+1OduY7Y1DcMqfI0jUFSp/6LEsDyW"
    "BQRTP6WmBIXa81FSsTZGFNM9F2ydgWaGDp+ivC8zmeJZRZLe8xOWqt2njsZKDC6++VNoP/"
    "mzN97bKR8ErsGjg3wooSvFUdeCt/fsRwT0/8HiKqsrUwv6UqUpwmX3WarPI0sXTP7qLaxz"
    "zr0lYZ64vnQf8byxFj5+QOJKgfk27nS7v1Z6vbvkde3uoxeRk2n+gVFugwJs/dJuQE12Qy"
    "Js1Wqz0c3sMOSfcXaNkeDKElNuiv3/oP9AeE2UB+72F7CLm9TWxCBvDBqNce3LslqsekP/"
    "q1PZCA/h7psEuyJG7RTfo01mFvf8278DyC2pVZuL7LAe51VK8eqLZ1FwPXPahi+D6oi1Tj"
    "e5DqeAb4Mnc22wb/96ur6+tPVx+u7z7f3nz6dPv5g2eRj9/Kss8/dJ7AOh8ahri5XlEXif"
    "l306e2T1HlTW7P2V18jR1w8IvDm+4P4bYX/hAH+EME2ODIjpKVrTVAdcRUraeBvcBMrQae"
    "YfVtL7eECKkwWAuDdS2GViRmq5SCVyQPKzF5mNCe18lkzTKjpGt43cQpu/W7rvCeI4YHrb"
    "Fh6gS90oOHIJWYqoKjWldriUOK2Us0WegEU8ZhQj9FR5pOFqB7JcGWP5mMYU4I3DnKI3OY"
    "zfFfFjaIrHHqfZ33gD9hnKRXzGSGAw3pkWgeGEFhm6+L/jg402LIZ9TeDpPVUOQvRYfMWy"
    "D6+KWhj4ZvKcWhg7teGGOX3UiE2CWpI8y3t3lgvr3NKCV/G9tYgnSo1e92qRyKxhet8UVk"
    "QPBKVjWujcUlqJ2G/Oo2jxKRtsoYiZga0dD3r0br0lZ51l80H792eveIVXAfk6/NXvMJLE"
    "E2v2qMSfvrc7f/Z7t9j/BqrenvGO9lGsq312ds9UkDIy3UN5yQ5zf/8Pg97DVIx/HgPdsx"
    "Uk27ug5v+a4Q3RFVwi4verYqYVbQSNMXUPxsz3JIIWpRDKnKeuGANMozzAEyMb5VHl+230"
    "v7B58m0YsRr/SIC0tP8ZYeV5/GgWiARER6Ch/+U/nwu7r8A5HNmXW9mtN1J6qBtRqClD4f"
    "9V663XzlS46cKPlMsOZL88dp+QrkuU8wfIWz4KfbvXC4Xb6YBkvFJqJssOsFC7nj4KezQi"
    "mxrin0sm6gDdFU8oqVhuNqi5ZY1qxlAy0MmaLXQKZKF1+DtrNULSW2obTHjcmYDDEmaPqO"
    "LHiS+wBZo/3TPogCt94wUWjfdJ+Yzy9R00IrusfbL0TbejS0cTAUlegWooRFpMBj3Tgc6E"
    "xTsbcJFhSKGrGghR4RfHY5j4uYFt3nFfsE2otkzwXnQ+CCHWdw+OOEubAq5kLdUBfq3ipN"
    "n7rSOufvnf9qDh7v0Vb9Jz1FQKPZ6YI6U9UgEKL3O8RAkNcxaXU77d7oHtnreUy+tXuP/c"
    "G9s59VQ8fJ9mNeydwjEp6XlZbHg2cHz/gG6YTGpcojHDtZ99l2Y50c0bZKKBvHecRd9CiY"
    "4EpF8Jj06W6r0732sf21P2rTTVnBK52+I1xptkadb03nKrPIyOzOoP2t/ztcNfCb/gpXXn"
    "q/9/rfe/eUL2WuXXvtzYWHjznjstcWHaUVO/U5rONpgmdKui9EiKh+/hBlOAAlCB77LaxI"
    "D+KUrPLqUk3JFq6klWxaSUrJXfb8GPkRzfrelbO168uapm9NKRyezRNhl0QvHCs4BkAY5o"
    "o3zIXUdHkxDREJ45xIwyrsx5VHMytEUCS1rVdS23MFl9s4bx9EBWDb8jo6y/1gJ7KhE1t4"
    "PZTr9ZAnnDXgQcqMygnCBIfPwxP0UR+gw+FOunV4UdEe66RGW2cSEw8GuwNxsvfBLu2orl"
    "hRrsii25hk2PWvD66mzXrLX0z7LDETFewL8MwKaPLIm2p5YCUDmr8OayfUW00OAE43Nmd7"
    "T3Bh8zf+3WkbiN82Z5UBz29rCzkTnJy5pr7C1hKKoMpTfROsLnCPJqwkoISJYk7A1Wxi0P"
    "HampMGmijyO702xXO6nzSgH8isQBuiCetmkla74KjvAM5uI3rN0LdQnnVrqJaFiZsHgmJG"
    "TNl2BHKIwaGkQV/Hdo2T0VY3XsH5Dn7RDujuuV6Dpx19DxnNNH32at/7x2a1Bk87eEtmJU"
    "XWlg4OfYGmXVbR62Klv2HFrttAmHIVXpi9/HapzpbQhKEi049MT03huzBG0guzD2fQU2xi"
    "eSqE01ZVnLbSM9cmQ34O2Wr3NjrmsjlmmBxjFkd3EeTMN+C1ryG6N3nQvUlH17mVlGmA3s"
    "pMNMC2oNgoZBdqdWnqlCe2iFqtexjNRZ7G6lvJY+d43iM4RihsMNlWg3DQx4GKwnCkyXnC"
    "u1NfGJtiIa1hqzlsNR/bp8qB119j8ps+vUiQodxbuYSofzgNd6e+ozIC7ZhJBEi18Cqh3k"
    "g0Dd09FRLoAxghE25ApDDwzNioFvx22iYkvSv5YUWmu3PL3LOlIHLQ1UQ+ETnojpmDzlKt"
    "tJxRyTh7BDVEuBQn1I3BlfLMaV47B9/bXNjeZmB7G8c2dALwiCghQiGpVFpSEe6MIjNGla"
    "STCufnfjZ0Ou6y1iTmNjlFd6RFpqSydtpKst84ZxlGKkVs7TB9oMQKJBFgRRNZh5eItdoy"
    "U4TTQLVj+O0m9Le8oEPgpA6wJQ47GTfMP8W0i39tVTOhUvVJ3iC5eGPYV9V5trCNVFb28I"
    "aIA/YgjThmogzaxprpaVmuc6QI8MmrLG5ctPq9L53BV4gypTDOVWNlx6S2up2eHZA601TK"
    "cEb3qnxiX9FZANwdjzcAMUxW5QGpkvznwbaHISVMKuSUSsspIp5FRGBUSU7JFYFxGjlluF"
    "nDXy3ZxBcJQkrwdqaE4opiM7dljjpCpt05qzFs+0YBb297BjPvKGb/cC47povkUj9x40nB"
    "nZdXG2izhkND2E5qJr8I24mwndSJd6aHuLVJ8OTKqKnuUdQQ4yI86oRxShinqsHA1kLoCz"
    "NSPKMcphTDXOlhFjZIYYOskmxfYRvki0mvP8rvFwmCvXevka86MG0tKU7znaL9r/oWqoy9"
    "ow2z3mX7LKK5brCk4rT7uCB/WFc5xHb4KGEGrKoY7Uy5+GmeGjmy6wg/360oCVo4kmM5x6"
    "AEHkvXliCvpQbdRMnqFHxz9fHm083n67sbLwLHu5IVhhOPwFliWUk5GlOBDdEIVEWWPMHS"
    "CZZuX5auuaFDYqj/ZMkTWrqSaLSJN8pk8lQFE0u13ikwSm7bDbR1A+RdFszACsYrKFkzw4"
    "wV27J4d4sycO8I8ntD6QYI8ac0K5VsLNrz3NBXtB02sFt1ZrukV1THI8x8xYnWnWM/nrOM"
    "jZN9pOCCMbQblfYjqrbUhrtVF04KnrxqX5+iGM3vbsiPplK/y1OG/S69CvtdvAg7Vuh6mV"
    "Hx1VB5QI7S1dB+UYqafbaUNXgClyUuRFRDpD9efc5j77z6nFGg4nMUaaInlqZIR9kjqJ3B"
    "6DrXTL7OmMnXCdbOmb7mwtcjqOMMLsNiL1MeVXLNKWGUH9RFupYiSFYnYfrvV1fX15+uPl"
    "zffb69+fTp9vMHT6qO38oSrx86TyBhh0YiLnKvZGWfGvABMmEmq7SZLCArcI5xmFIMc6WH"
    "Gawi+1i8TVFB5yzG19JfMZH45cQo3V5sSXRcay0s2oixEEPe1RQhFSuqyivKqT24x6YZph"
    "SjXOVRPmmNoDNieDgCSAM6bQ5Mw1QC1GwrnYNWAVa62mUub0SMdOGJlZyWrpS6K31VmeWu"
    "vXKu6KYXXzlxzr9AtYcEy2e4FkQek6dfhiKv5RPa2qbHLYSSsWQWTljZ9J0lD78H+yG4jp"
    "uBmLOfTGTSx0ISP/BQ8xMrXqI+0d4piYlsft1JMm4kWz6P/fjdlk9hTxT2xB9CRBRK05pL"
    "DUJp+mMMs0i4fSR5RiTcrlfCbV/0Scq5HRKMcjPf+fjuPvFDPcAzz2FrL1GHMq4mnhk4wL"
    "jaLWze5hfG2tLdAXzlMP3LoCyxvlrL0G5GGSP6WGwA7+z9iLPdR3+64Lqrtcdlcd32+O9h"
    "pIkR1tB5pFyvvoQAl9+G/d5ut76kEBdFpav7X1TAPueqiEkwAyQh3syF9+evzT+iyLe6/Y"
    "foIoAOHqIOPHO6V0mavtA3/EORSCyG44DhoFiqhNfRNURUw82nFC9Xf9ZyQh2gqp0XZilI"
    "C31LzQVxh6XmzdMYojou63oeAni6dBiwh+nKoRXKE+PMznM5iWLSxRSTjq3tOGRumeicWp"
    "9nv59zXM67c4OGdrMc2p6DNDiR4u8JWpx4efgcmpxIhfq8plS3DLRsvvpKFTBpOv3ZypPZ"
    "DJsmM3R62T+SDKOHdcYZ4BlT07FQURGZWRedznap83D3TvMailClJJM0sGzqCV5OWSGZLo"
    "UQnfKITt52FMN4R557s1AP16rN7ToJT5WqZiBcmUt0WLfNSgnCh65rWCZpO6ZPFhngKaWr"
    "1Zg+9Pvd0HA+dCIRkL2Xrw/twc8f2TjSRqrNYSfkIjqziixHOqRKYQOEH0Z5zvqWPJ/zuu"
    "oHaASgwrHlmI4tfl6t2CwuAOCh209NsQ2u3EqlK3NUnkmFZTxlaA71UiAsJqenkF0fUp9D"
    "ejBHL0T7oleZ97uj+Lm3c8jKltO+gXTDdt6BLJhADf7zTmP080Q2JfiKyd9SHIRKfuiYjE"
    "nHQlO8UInJUplRIkudvWKrgbZLdbYMJcRd2rUxSTTpGUt0ZjcnOnuz6cYKvhGayQRe5hdw"
    "aWIfgIEA08cH+3fTrYFaDYwJv7COMTx0yuIJsDZvwJ/wIuwr2StDUjb8Rr+UztFgLU+V7K"
    "OHi5TgsV+2mFo60eRr9A3cngPPKfAJMP7ehyiFd2/afRyak07oKIWO8uQH4zGKRdr7LpcQ"
    "6JMIAVDogaugB7aP/ATD9XAla1pqmq0A2V5JtiqmOnJybF1ffbrzsmrBj6w8WsOvzW5XJM"
    "469Hw7O3WrzVDvmQgmQiuGutJDLZJn1Xt8AxIPh2QSpjpAQjmfkeVQLIdFbK4Q2RClWDlV"
    "Xjl7nX4iAdpZjG1QkcW3fhWxes9ohLfLFAt2m2xWMcNJwlA7HRSSOrKc0b3otr+M7pGG59"
    "aYtP947gzaj/fIzsWgjMmg/dxttuCSgdeaPINrw/Zw2On37pFzzNMro+aXL/Q32FDG5GnQ"
    "7NEuF4ZMoM/eU/Op/bUNl3wD1pg0Wy3az73jTuo86U/vSe+22wV/ou0cCoCPWWm2Y0osUV"
    "mpeBZINqWAqj43qCEqwVZGSkeIfI3Fc+rCu6YkaB3rLm/cWohKgCpclsoFdI9DqpgTqj5w"
    "ZniAAVRxaLldk16cbs4T0p2eSYEJJfy9junvlXBcFQDss99TTaENH9I5wBWFVQsurJrMwx"
    "aAr3CzTUFZpMbmQTg9NXbKBmEL/sVtEDlZhmrqCXbvESE9SQhf+gqo99LtZnkziwQX+ydv"
    "KNbvm74UndoXKb7fzt1Gbv9vSiC9OhS7UwsQNBg2EW1/iUZLjAjeQmZz5uS8lE3wod4QBN"
    "2avyBdU8DxmmBI4Ci/o/VmqqnmEiuIWbTsMtLWEr8zAnoZenCUzAmJCI76aJEnsloCYwNl"
    "5YmUtaQwzhH+K8UNz6eohddulo2t/ccoZF6L5cTzTGzdfu/JbR5NlBdR08FqmsUBT89L6F"
    "OIZIQHJCMUTpI1tzCz40uaG/qKd4zDlGKYKzfMMZXnaSIHO+RNtWQH/BgHGbibzUGG2+Xh"
    "G/X5nLJklh0Z5yTuZj/XmASTRqEHu9oO+nniy9wTRPk1KLXeCEXxqSaasFfByuRvLBTO5g"
    "KtpaFvFkskJ3GRJ3kRiDFkFYZ+nsD/Jr+gyZYypBOgZMzoljKgc1WjbAlSSYOF/EUeALs4"
    "e7R9w3lxYFzXhv4GdCw08G9O4SFo5BQe0udjAtGErJ6mn08dcqijrW68mqzbfcIEw1q9mY"
    "FhPyklTDD8JAwD44otM003C4/q8ztthKqQiBC/OogMzlqVpu/cwWgJpLUQIo4QlgY7LKyp"
    "BO1RPv+5UAdVRv1iNOg0u7COVFkbk+HLw7A16DyPbA+5zdRvu8fYfLzK4852le7OdhVLvS"
    "2TxYaecDzrIEhT5aHYcwEU7zPIziwehD2CGsJ7dZunfgVtlb6/3MYqWIS4gjDKrjEgGWSX"
    "RgCdBnTkiA3SoVa/26VSFRpftMYXkSEBJpdHUeS2P76aKMDhTDeqZqnEvITHnoKzKUV5JI"
    "pYllo+Jyz88KhuwpRCdVM51U049pFYe4xxgEwMcOUHOD662WkdXJq9cjrsNZgfy9oli8vo"
    "YOAVfIHBnSQjRHg8SD9UH1JRR/eH2IIg+m29Hy8RIRXxpFUeZwO/6fulkw9TilGu8iiHLA"
    "lcckGQUIxxlcc4YBTgtOVECUUAa0Q1rZJXTkwDJAJNEWBZPqiazJsLKUAipmgEzYrVrqwF"
    "qJWIWY9O1yqUESw2dlUEBJYYEJha+JIf3P1LX54LuOnFL1PApQdSEcg63ZzlwbUbVf/Uzg"
    "Gpz9oXAGy9Y9NiUlAOeIHLLwBY5vGKu05n9YQ3IBAVUMUkXxQxZzVirhjiKjIShQUQF+zq"
    "bU/tNFdvb+LvcPXGkrvcOMoP/2T67tWOH7RdHkVG042pErjBwhbQZv0L88ae6wbCMm3hnF"
    "8Nx1kbvKFn8mot09aXaEIvSrI1gQR1smIiom+X2MAZtYtP8SbV8aQWbsdVcTsWDrDCAba6"
    "wkXZDrDuvskDcpCmdpVJPueB+HM6xJ9TIeZ0go2S1Q7pj3e5ZvNdxnR27iV5wcK9TC/YmZ"
    "PiIu9wOM1r53V5nWfjvk7fuJ1bSWNAb2UOwZtqqlbCuZvqheQT1MYF6erjzaebz9d3N54f"
    "knclyxkp7ofE6kZu1jxwBkkEoFFAhfNwKtR1chMwdGvPYQ5TCmeQKo+yrRTgHWGfSoxulU"
    "eXJVPh9vMJUwmbv3BLEW4p54WmcEsR7hMVMicJ9wnhPnFuqHK5TzgcUwGo1tt3IsxZctv3"
    "I/4qLKfXgdl9w0nE6oF6OJJefi8CImZ8f5Tfa7SRlpr8OAxapkuDg2ourwZJkXNmP/5V3y"
    "J9bkGaOMSSuUHSNk2HSCwkW3bStiVtQ7/ASyy8WXsuByp4ERDmXkAfGXdXKL77BB+E/w56"
    "A8GX/0/EK0F4C1TFW8CZl3ElUjLiTvMs7dH57jRJ0II6SFh5hJXnbAA9WSzbGS3q/bUHp3"
    "AIriiwe3sEt5rDVvOxzecQXByHN8BzbBiylsTcefcy+Toj2CqHqyr4bV6iIaZM1/QdMui6"
    "LqOM25raaXTfMFF04xfKnLH8wAo9NHTwKXWaNuwiFP51fUuSnFFLfVYiqxcpOOyrjKJMX4"
    "YrKl0vto8b+0MyVWf1lJne19xMV6pVVirh43zREb6hrFcHGtcVrOBhNnQLzwAUVoel+Ads"
    "ZbquysJFoQvMluqL7devfCXcvOsguPlLP0l/me7sGqWroVdxKXml3RgO7lzeMUKBeD7Egy"
    "dETqfWIEkdYb69zQPz7W1Gnt3bjDy7t7s8jOmBanDtNgGSOo5HntFIH4vohN/iqalaXJtL"
    "gKR2/vSlbCpvsiWRzWqa5AGQDnOYqnZI3+QB+iYd55t4jIhOLCoVcx+WUbraQV3KpD6HrP"
    "/HwreMnP9rihHXNPYIaodv8VsF0ZOOvPS6mm77WvATWU7LZVTVNLFszJaSRdHlYKsjVLWb"
    "1He5NuW7jE3ZvZfEV8O9HXy1fehxjkqUrHbD8vFDrnGBZhkRwhkjw25mDo2nxo3v/LsD6T"
    "3iI46Mp97hHKKL4cvD185o1H5kofN2H2Py0ntsD6RB+1un/f0ebSBjumTgNxVvx6TZarWf"
    "GYGbEHpMWv3eqNliF53pCVf/86XZ7XzpwNX/3ciaSsGkV79DmP5WJ2PS7Q9H90ijIzQmg/"
    "ZvbbsDA/8D2/QQcPE4aH6H9qq1VAx5S6nafzx3BtDQqakdtYbkmmKFR/lHlOY80TkRUhFn"
    "V+kYnajthWukI7RiqCs91AkWpbwOUwmkBzpPVdOZNafvFGVVMDGT3X+zC3aEKWvj91NExY"
    "6tbEDCnrmeoNNKn5lhqh95Uip4pip77eNhShFTW+VN3B0rPnNpmKp2IlYp6sjtkgtip3nt"
    "sL3Nhe1tBra3CdiGfU94NqsIqditKr1beW5AuV3zPYof+Sx/w4apJgGX7p3vU9SmtF5h3u"
    "Rh58687l0Rl1AR5R9W93qeeByQhogEoiK1h0jtcV5oitQexYNqWvJ8zglpkEZMUpEq5VSp"
    "Utg8LADaodvPWU7YnbgGl6tIQFPslBUJaE6egMZm6wsAteV1VE9YQ/JPDmAdEbQAZJt+T/"
    "WENiytH5Dc5xUfmrLGjb/9HdcqYU24Hjd9VzMpf8Q+QA3s3uoKlmnhpNQQ+yA1pF3VCaZj"
    "hMjDMsyIkndW6e5AeTcka3ew/MM72rLYc+TS/mT65ZNUE70SfUuQvKBQXKIBlllMOyOBJE"
    "Ymq6mkbNaaOqNjbCJZ00lC0abyHpMYIu98vgfHruD4UMOGiNY9/2hdvjBGEcFYUgRjcGFx"
    "LIAImdDDZeuNgvlRDmS+gwlZzhPanex3ZHJVMVWOy2Vm8AIBRjQHP2AEWu/kCb7bJ7WXx8"
    "aEXIV+GhskT/VN8Ci/h6Q2nrtgg95RVHO9sTBzHmc5cfCbqmA68eAmZSAxmmmyuorzCcd7"
    "9JiMycR3J5ugHuUo7ikFYm4btLWFVnQVstSLkLcHvdJ5jdjrMeM+miwMmdDVYZPaDwz2SE"
    "dXn+rKOyKYfoR9A/qHRI8rfb+CkpG5y/ApJRUNfKy9Fj2HO8EY1YIxcgZ2n/gal7bKfNJF"
    "+49RuzdkJSm9jWFMHjvD55dR+97dH8ak1W12vt7bu0F0H8oXLJUrVIqjlGJyOFp6YObx49"
    "BO5EtWSmBmukdfih0zjx/f2Sotc3p7BQ8cHlfIIJ2Ivam0I6Q9VHxO20GaWuxGR3DaFg6n"
    "InhE7EIieOTU+5AjxSYYfXRdwzJJRjpAFYF5SslqtXYe+v1uaNk8dKL85cvXhzZl9hnstJ"
    "FqK5MSvLuJueVLhOVT1G42lxKuI/zni/f6FEp8ocQ/MrQHKfGFg9JpHZSOYSFh3iUZ5hHX"
    "+ySHbcR0m+40jIzCLgz0D3m2hDpOiGWSuUQ9/IYNNFvKhL583LqxB/2B9oESLANTPKcLBt"
    "posgkzv8C+7QROwtBQB0PDuWXy2sPUIFJ4FZPCy99S9pkrPvVek+U4Z7SYKwXNFefQic2V"
    "1HBzn+B40eZlaqaLDjjnt+UIK0719ad8elNhuRHpdqqhvxO6JqFrOjK0BemaTqMPedbha9"
    "qs5kuCOiR4u5GlDVmzhhL2Wu5Uhthd25ULmboIzQ19hSaK/D5BLPcmsjlzNNHktYnNyT2a"
    "UGYeZohuoP8HKZjoK5XArwl4WFpLvGoggheypb5htF1iSmvJr1BZkWIVV6ec5A0S403Cwe"
    "hONIG1MQhPTUan1HOx2pqwKq+YRwgdS1V0LAboC+nE5j4tQ2TC3hXmQRJjh9L5u/oGD93k"
    "4vBuMji8mziHx7bFGLyp4rvbvDYJiAuT3Ovvyd0c9Jj+iSVOHpNR8/d2T3potn6/t09lCU"
    "5lUIoNBm1XKWYYTKlVDWWVsdG4yhi57as8LHvuJR/zlhbJqiwSq8P1lpjMI6MOl0tQQ4TL"
    "8VKVE87CDBdVOeks5PVPrRrOfA6qtqzBg5pP8SM79nqSWRy6B3WRyiCEyOqk4v/71dX19a"
    "erD9d3n29vPn26/fzB4xjit7JYh4fOE3APoUUfZycCwjDfAEQIa5PT98j4pyZSzqiSmppJ"
    "uQ7nWfGVD1Oy2/w27PdSYr5cgui+rM4s9C+kqeecCSgJVoAiZOKKhdpFo+oaYXEaOoiG2k"
    "11fb+osRChMDhW2uAoHK+LV0SJNNsi526VDGHcOXeFz3UdfK5bGpadb4wZGL17jSzrImjw"
    "aCNpFmydIw8NJiy/Cxgl0Yz+NcVoLatKg15V7IQr26U6W9KL75AXRqX/mZdotMQsawtMV8"
    "eshzSsLLDxk4lMKqa82zbDhY5N2jApC83xHszp4B3Z3NnjnR8MXMouUfAKNCCGH1jWM9zP"
    "KMUsyYaR8xAN0hzXRFnJA7SRYYQMzIlE/j4Z4DDVj6z3ElxeKaxzYGfMj2mASAgjgm8+Fd"
    "9sT8RCsHU7OsspmwPZwIotgGmOMA3xEegTPNLpPznx9zzvzpFP2Il+kEnKA/5BUkiqj2MO"
    "70ZX/uBwb/xKGXmHXffzUdqeCA378lY2A86BDaQb/nUQFu7RRF4xmW6lEsfDcDLbGAYms/"
    "dJwxUQZrKGiSIbSJHfbd/FuEBy6pfJ4fRINqspvUOH8HzcIf13LiyAleInkojXxb3SmR8x"
    "0HeYo6eJCVuELZpBl8sW+kO4tnV6T7ZvG8Uf4jK/vPRYVCZdQhDpSaftU9t2dpvRD19g29"
    "ntS3/wpd0Z3UNFhDlWLc/9jWU8dfzfWMrT5+af/Rfa0OaRKGW7TakwhmeNXmzXOgPDtlwV"
    "dznheCscb8/A8VZ43ZehsRGehvzZeAMcPR+XEqUUvMrevIorRPGcXEGaGh5f1zkOr+vUo+"
    "s67rZlYHnFg69PUbuo6+K94qofpHAkaEsJUTgXt86znb7CqVM4dZ7JQJydU6eiLpyqUXn3"
    "Lp+ihnzN3U2OzevuJnXzglsiXXHZgmSocnVeSENEAlHhoSI8VM4OUdf4xoFngESgKfx9hJ"
    "985bHN5ScfZwcKgLbldVRPZEMsUA5gYe8sANah0009QQ0cMMLvr7p+fxluahFHdyd6JWJq"
    "cUhd78AB1mQrWYWXEDdTjyH6N6c/31edWMvhZnWR4NLn3Wvk8epbQWvWdKdXX9P1nvvJRI"
    "wMqcQO2TF0ZTOzWHyPa51poFe8tuxwH3COA+9BFZusDaxrJ/UglHRWFBNt1r8gGU1lDZYm"
    "Uk1GY25WrHq0psW9+k79Mjm8+jxoQxYr+/WYn1vEn0/4rlXFd80bubwGdY/ghzapC2tu6d"
    "Zc2KwSjtAMbwWPpDa+SEf2UTB1SriHm0iYTqC/H/q2o/4++EcpxQjsNwLA2u+Df5hOoL8f"
    "+hB/sg/6YTqB/r7oC+NN8cYbXwTiATVEJQwOwuBwsgBjeyYWAa7f01lO2t3YhhZtpRLzPM"
    "vvKwynJ8M3XvwjcLuRWfzDbkgf67TMoUeDtqBMcmhNplhCxoZcoq+ygpFM8NbOi2Ornuir"
    "IUt3UuJYFjYadrk7/y68/T1TWpFXW5m1lE3oAuJa2R9ERyamA6YgppBIUKhV5K0SNWv0LS"
    "Jxp0J5VlHlWVrg5w8W9VlYxJS7HDkQDZIITBMwXdH9bA/32wCZcL6ttPMtG6npu8R+x0Y5"
    "XR0dpauhSrqUUgf++Zw7otOjEALyjoKDm4QImD29GgZ2X+cJ6+5ig96c4hY1on4kSVYWh/"
    "DL77tdFOrmQ/LvkkUxACtZCnNgzBTA3DY5sqLaWYCwoeoKCDpmICeQ40DgWiTRz8w9gEVD"
    "/o0lBdou3x35ZyYbhooVyCMBn5+UBbW8B+VwPbCfK2E7m0fQxupEd2bmEvKXEd1U6BIqMM"
    "dPLAWr6SSxLDZVEYiyIpVQXSRKZzbTyWiksOwpYlCE7od2zghvCZwQ4sS0QD8YgP5mlRs9"
    "n+SHhk44Bok0D2cdJ++wYfsY4mOkdVLICWegH28Q5hjvMwIhMgH/D+MQVLsBcETxvdZAlF"
    "QMw/5uuZbDOccZnt15Tj3iKnOWF4+D5pfRPVIMeW6NSfP5edD/BolH5fXa0N+gqvdzs/N4"
    "z3JUj8mXZqcLd+eyqsG9VnMw6LC63jYHEtVR5eGkPuZL6pSR0ylmKMCyyZfRyaeoHaN6nc"
    "sUc51hirmOm2LYRs8rp6qimAydUNiytL3yMoUpC7ANnw+OZ2caNsFby9LjQzzCf6WFcvgk"
    "e+1BZzSa7T9GoYGMpTvzBrPb7z25zaM50KLVsS16JvGm/A1TCYffCBeqcudrCZAINIWff+"
    "mgCp8Q4RNyBj4hCftAIdCKuIkIuM6BXti8ffT7O8szayfCYQ4ohDB9BdR76XYvYkxBMfAG"
    "Yx/qCW6AGzrAWcxNa3Ogu1gNM9qE7DZ2vpXDMMpbDvBcACrfo661xLPXi1S3Ovt2Y7dvnT"
    "TzWubzsDP1FQYPN03XX01EL0zxnG5CdjQRuLW5Gsx75ghn6FtwcENYZlXB2bHSQFCLKpTF"
    "J8XLrsSH7QhFipTqUyPediJEqaoOZbUvkdZtPz61B/dIw8oCG2PSaz81R51vbdoZXtB99g"
    "2zImm9pzYrkEYWuBrWgfNxFDqWhaBYN6ETFz2q2NF8onwq7HjaK6NKhFKMwb5jYOG/uCoz"
    "uO3rt7+UY4EU2lShTa0amEKbWp42tdUctpqPbaFMLVWZerJEKQFla6o2IaCN3alPCGiC82"
    "gUMJPmQU6hIqcfRWcyx6doNN0lctL4IzuvBJX/KbmJZSoL/QIpTagkv7KTlsimheb6xkBr"
    "TZ5hp+FS35IkTcNpXiJHrJ/QN1TieGlk6BvOR6w91/iXpa4pSUdNOr4+RQ3R/ZgrBOZjRg"
    "zMx4QgGNjQDL5J7JPUEOWrPHk00rNoRPGFLFk84LrtayeUllJLFg7aGx54PYIaztw8tRjT"
    "SzHGKjGqpqTS2ZigzdJ1DcskhbHwqSIQTynZGWKcpZbq97vQs+dX+dCJOk6+fH1o01nNUK"
    "eNVCtFd2VzkXGss9xXXYpaTOVju6/aBpJ93MLDlCJlWKX9wt3B2iNrWAJpLVbaERKHbUz4"
    "dmlu6AnR69mrK0Iqllell5cwCoi03zXSuIp8caf2bgNDS6o22rHC7NREO5af3Vro0RIjZ6"
    "RBf8sqzbHcSA2kv2ED6sK5SmEzrj7mpk7Q+wrtbkW1uyI9GS/YZ5KebPdMrg58IjnZ3lHf"
    "Z5ZI4kKhfIwTK8CZTeJ7p/fE8kkA/Zjszi/xSIUB2oCeV9Ej7TT+ofDqZA9FTJBOyImVlh"
    "PtodpDCRMjFCqYfCoYd7nvsa4ipCLxRZVXljdYeyyuJNra2R1LWV1weO5zYvlkYlWdy6ri"
    "E73jlCItRxK7xw1shEygmqk0dtEqQGv8YuZSGVcT1d3h+OFplSMeP7DCBbo70I3vhikA59"
    "HJQ3D/4Rp5jiQIVRMbcoXlH9dycZYQscj3QhDyou3rAlOZFp6hzLCIGXfY9UaWXcd0W+Qo"
    "w7reGLOlbGI0fUcyQbLtsn+JJo4pZnKPtkt95ZTikS0K1HRDBw5ZegMRfaor71Cth3Lqv4"
    "ALP1Foc0zcEqm6prBiPtA5onMEo5kmq6ukyqune5HddqaM8j0m7dmRUYot3+MAUPhjhM2s"
    "KjaztCKx6RqI1Cqxe+odTmrcOYK/c3qOi2R8zyGvxZ743uWB9y4d3bu4UifwWhwYR8iEAi"
    "2PAi2w/fMo0AJkwuJTaQ2atd8AW2KAz2SAT5x1pmpDe5qUJyIGtewYVAMDXvTx+8z0BGKR"
    "3mffuW7KSQLdb8N+L4VXkBNFOkWdWehfSFPN0raZgFg33aiapRLzEh57CnEO8AkdKbHgqW"
    "icVOSsgA6iwVNhUT63aSxEJdz+q5VgqWJ7TClWMWcGFmC2afo9nedk3W26Ca3WiqZZr+ak"
    "PV6YisjBfAIbRsvOrZpiyWh5mVez7RmSn6I1T6CKbCEZAR3ayk56ouk7SzY025iWvoJ8xw"
    "amfIeCFbAL0N4N+gUIPvsSdSy0kt/RFDPDgZtMGahZl2pidMsxHslpqmDA+Upj2RKWA2E5"
    "EJaDHJaDyMrJC3OErIb6giPbaWqSi/y5+efXdm8EZUqZR82YDNpfXnqP986JwDKRD57aD8"
    "3W7/fOyQDnQvSYOU3EyR4+8UIlXX2VtLA51HyARab706thz8fkcD7VHGIqq3TZv0zhFirv"
    "dOYXCYKtc6eRJdRuaRtJnecTaJvoDRsgsTl5c9Ha0BeGvFpRERHqmiMqcapzcHZbyiA8gu"
    "MbgRI/M4wgNxCasAh7iHWeUHpD3yyWaEKXuKpNkpzxSn4apxjrvI2j/5HNVzvYrkBnu7lK"
    "VHN5eLdCRK6KiEyfuwFOOw57eo7AIE2VxYlCmJkysgR6yz6Zp0yRmYNEP3QWBrZD8kDnEf"
    "zQsM2WuokTply6rdunOMjaXTEG9+hmbfcgTpyxGcqBAJ2QIKstQbKh2idWPkpYi/P0CJ6+"
    "QU6Uc11FSEXIfJVXlm3g4zm0fArholX8WTa3kiw96aPhEYjBKHwwVvpbkpNG+mB4BNUYDH"
    "hebQYjrHzJq8EIUwnnxWxHOwetOMD8vmCupu6b3+V5IrzTKyw8xZJL8eVxCjP07YEeYba6"
    "t37pokt1DQuDlqpED6C6U5cuBXwq89TUky201TfM2wrJRAdVNGix7dTEdlf3SLVMZKkYrv"
    "rF6hT5vUFJFJa02IKOVAth2SDYdfpKrJ9X/gMTa+W58Dibse9NGa2WF9KJh6lgcKRXzGxS"
    "IgK9Jkry4KDm9iQL0NRRqL+9zSPU396mC/VwL1Jqmy5nKU3iy6i4HSarIdq5SvRlVOiLF+"
    "hjmKVIczuQThPpBNBJQJ+XAqNOavczUlXUCHZFnc+pxJEgKWTV9wtQifp++ev7iUJJJURM"
    "hhn6vKBGhAcBaqYmJ+DVdaAmx/chO09cd+pvwhMrWX9z6oDJc8X2wIjJMvU+D6qmYTpIb7"
    "o6wxcJep9wg0aW3mfKmkpqoG0+tQ/oVd4wUXQDyeariWRX/YIsHWI0Gkwt46chtFUuzBXS"
    "aQeVY2zdja3CMfEbnUhaitan3OcdlMBQNc0NxdDWbxabwjCSKdEtE6PQd6WPK/BBkVQJKd"
    "9X4AOLBE2owyqjDhNhlSUH+jm1ytIr3aYw9mGyA70dz8erJb1GnKXvgZ9N9COjF9q386IX"
    "IvqhPW2dk5sDO5/ihwZOZP8ToXgVgb7M7H+aSl550HXb1y7I8TYX83SbwTzdJuSkOLMinf"
    "yz+KL/3O7dI32NyZg8NzuP9yyPzpi0mr1Wu9uFwpwz+DwQ+6OSdj6mtujcCCamgDiA59/V"
    "g1RiR997RxcZDGruJW8n/dpnjMOUYpgrPcwnTpB6PiLt+eRHPaPlsr+1T5ikCjZJJWwKBY"
    "CbP/tsNXeCYpLPnsbcl2Hoy2Xi47ft+bY1x9Q201QMJjXH0qYbaKtaS2Zdg+RxaDIzsKJa"
    "9HSy8ARZ8is2vaScJjI3K9oJy8WpmxgyooCDNpVccUIW0FO8QKLLd3i1OWYKOlAxoxx2E+"
    "KuNZnCnOkRHialLw0LqZTiZ0ezHEbRoIuo2Mwy9tjHISvyEWz2mJKwQ9bEDhkYUA7gw1SC"
    "HT7nFKPBY49Hf9bpfet3Wu175NCPSWvQfuyMgIheDZwze2nPrvJoz67StWdX567ShPrXc4"
    "t3VB4HzS+je8Rox2TIEsGaLAvseeg4tzKBU4vfPSJGWDtFf/FxFUd3QqnYdl82vj7Hmxff"
    "AI8s8N2Jry1HxODNsoZ4JCLNrLBtFza1C7Ztn9x1qGLz/Gw8h84aN0uX8EpOygqZEcwaoK"
    "kdw3V1e5MrPvsmIz77JhY0jP+yuBIOeQTVSDhUq+xPTLPJMxgeQTUGo1bZnwjey2sxRHY8"
    "B5cPteLpLLrv7YF9iExgv69nkSVre6EfJhT474e/iWVjtpTgnI3j71p+EyT1EFXtmJ+7XG"
    "6ldxlupe694L4fpEOtfrdL2VA0vmiNL6J6QEO1LEz2yQecQFpDkbOUjMBhOyuXD1yIUvjA"
    "VdoHTrg6/hDDnJrqM5WjCFAcj5v4WC43cfXx5tPN5+u7G4+J8K5k8Q5JfILtscG5ZAJkIk"
    "16lZcLJL+U9hzkKK0Y6SqPtJlYrCkjgiaxTtP5CliFbYngTcCpaw+Q/MjKds/tYh8mLEIr"
    "NpsqbzbbJZel1GleO33CdS559TpDXr1OkFeDHq+5nReDRCLsRMTyiFieCsebcMfy2Mu7AG"
    "xbXkc1hTa0EXJH8oRTMRxY1sKJz+k6SRpqAnipRS2CkKVHPLmI7ox6ktwEGXkqRENbO2/g"
    "1ok28iKPpu8IHEKgtgRLrmCyihPOQ1hZCShGQdFEmHZ+ifpEe2dRRoq6wKaFVBOZFl2qSl"
    "Kt6KM9lzPNoYuhvZRWsoJFdee6RMjY84OHhfcpapep7y6PR9RdukPUXcwfyl0sMXyzZeAA"
    "mbBCVFr+pTugSrvbY4zDlGKYKz3M4SMw9/kUohJyY7bcGIjUO1C2CcTDnyewO4Wb8MziLd"
    "lXJuM+xIsVZu8dY9rdW5kMuxlolINXN+U3rKC5qlnYgCh/tNTpW1JuGEE1wnu0XeqQ39tO"
    "IADpvikDTble08kBwLjtlWzNlpRk24CcAFs7YTj9Z40Nk7J5K/kdmRgncexHfPqYjEl/7q"
    "dE8LMfTHwlwgT1QC6g/fh50n8C1l+ez0EowPSHviWM1qQcHn151gW85DtQgjiAD0+Fbs9G"
    "V4MvKt7VUHCg04hbjxqkEadhRFSwweF1BwxTCU/AfJ6AekJdmXyh8jZllXG+aHU77d5oeO"
    "/ojswxabZa/Rd2yclvZEbPsjwjUXw4PO9kr/E0v8vnj5zhjpwEbnJJ0lSvb1GRNE9F0shW"
    "HqTLdPqm76aorqEgb0hWiEiUHTwgAMvmdxMMOVlVB32iIxYd9K6cbdVB4Wm/zwCcnVZMeN"
    "r/EMMcluZ5hjlMKTz5qjzKJ3aNOp+RPS/PqGrieohjVA4FdygvHmWgyUJaGDJJSk3B48cz"
    "dDp7gr7O91A6ridPGLQks0AU1QzjQGg089kIRnYmYaYDRysMGd5+MkERgk3QyWuavoXUwo"
    "7doYGgNh7aLjEBZb1qooX6Rv+29OA1TMdPsZMK2/MKwTfRm3EjwfEfz6m5Z505J7Sm66+F"
    "Z9Vln+4sZO9hRfZvQ1fkE4SZoSpmBjb9pSlXkEGQpo5qrDI04qaaWHppR/CnmsykCAGuWq"
    "x9cIvnclEK0Anhrcoj7B/cnEMcIhTLuNKDLIKXSjC7h7nHvKCGqQSo8Wz0HsufG9IAjQC0"
    "eoqkigJbiCYpNncLQHbo9lNTXIPrNQeqvlvnobj6PdUV2dDhckDoYhE6z7y6zmoy98dVdT"
    "5stNcBY95iSk73ViNLvTmljSTDabVTsdknGNyMwdtXRsaG3NvOw1t9oyloimf6yqlx1gC3"
    "XmLfpddl9/olmqzwSjfeJw4pBAxuiKIjgrGSUJTtKE9MrMJGH+ayBrurq/mN9Y0FLxWgaw"
    "il4PkrBVMqY5RUFqNqx0jRaY6EF2bJzsb+JrSXx3FgD6sw4hffO92uREHoPbXp5q5qmmQ7"
    "+YxJsztoNx//vEeyZmBZeR+TQfvLyxDqcxl4vjEx1OxihFCxy/YMip49uRyUC6+qtqLnBD"
    "3qeVZHgKR2WY5ucy2P24zlcRtfHjZDEIc43SfWpzjIIbaaHOvR/GFFqfji9V4nzdhVS0R9"
    "Xj4vnAFRQWgRM7WIFKkC9DFMsrV7Ok9Qd+pjAvLkTj3X8fNzVXPZH5CeKxFX59wpANim31"
    "M9kQ0f0VXKDeBuFWn6MXsX2aUfc1rl0o/RBkiHCHz6Tu8sKP8STZh/kKuB2somMmVVccLz"
    "G4j+Xm+mmjpDqmLa4fEQTA/va9qR+fTnO1rKyi9oArorbNK+oAl9M7eBCp1YJgLckvVolX"
    "mzgwL9A4mKDozsjzsN2mmSTWy8Fe4yGMi9IzSCddAInjAbQTVPiQPZbkt/xbyMd5BG4BnG"
    "c49CT6LAE7emFdiBRIR3a1kd0iojffE0aPZGUrPVag+H97bnv2QHEoBG9Vv/97Z308BvdD"
    "V6dwGzzrf2PYKqbpTHgPbDUX/QhpYsMeiYfOl06c+5qtG/X3rdTu/3e7QhkJMUWv/nCyWQ"
    "nrvNHpDQzzQtaa3JZC897V0ePW3U0y6gp72LqdjfkpxhcurXHdpKD/355PRgLCyPNtcjqE"
    "bR2VpVAHY9SXjPnihd7SwZxadb8QSWffYgj/iIQFOR503FW068L57pSdNpf79HDj09HF56"
    "vU7v6R6kTEKHYEwe+z16lCg6oUcJPWaen8GwR4+Z9Xo/w97nHIP1OXWsPkeHyhaNObnbEF"
    "GB7O1J0x8Xw9yKJMc1DzwQSY5/iGGmp5CxX56PMKUIFavyKM9VoprLvYY5QirGucrj7CvO"
    "eRdzkFCMcaXH2OapJfCx3ph8Il6ctHZSXilV+UQUpohvq5K5v6hMSWCCjgPOEyoUiHGpCd"
    "alRgt9URkWMVcIdr2R5Qcxd1vkKJAAbZ2iYrKJ7HB/RL9QZ1XDLPkVk0v0K4YAnndWVAwC"
    "fH6eQCEDbEwayPkLigv87Re0dBoSVn6MJSOSkWLIc8suXqAjKCedmAjptK/C6eVgPwkIvW"
    "eyeX9wEFHEEcF/TrEODvREd9/ZeYTwc6iDn4NI0li8+jKwVnIrg02BZgqawnOkWDxFdF7A"
    "byCXtTrDbPcxbrd7pZ+2r9nOpa0y1hfPYJpbg1nut+c2/fMfa0z/fup8uUcLdT4m39sPz/"
    "doi6frMRl+ow3MN3r/+ZHeXytzMOa1/gBj3uyvMfmjO6R//6WZ9O/n5xH9e7226N/9x9E9"
    "0hUL/hrCXyb89Qx/0V7/q0P/+qdK/xq1/6ANLcpaVMAMaKr/TFhZD+oiNY7YpahTGPHfr6"
    "6urz9dfbi++3x78+nT7ecPXjxx/FZWYPFD5wlii0Pox4ONzaV8dXsXhz21JolPUOVVtq8b"
    "QgEFZyNHSIAqsxoJv15Y2PDOQCPsC5R5GQafYq8FVjGmK+plmsvJNMPHNHpohNQBefnbsA"
    "5BMLhhfXr1k3l8KPcIPiiTR0yLnkfXCwqBA5W9oKV8VnGtquyWru61AUvR+XpoZit+pbXX"
    "Lof6F0baztcEtD+ZiH60hYl1jybPnXarPUHTdwubDTTdsPAxpMlmovJ2/44SEzqxL8nK6C"
    "R0jpXROVZ/gy5fTCos25KzbJIETyIbKUJQgChahw4W3RnCmiVIOs7tHrtN2bGHTq85+NNz"
    "hfd47m6/9/SQ4Az/8Oeo3YwgH9hy8u4ewV1KmOwzTfauTfJAe71r/DxPSHca6wMTqkqB+U"
    "5OhK/svpHEoERaZHIp5mYNV6VVoHGOMj3YLXkfKl8PltyVX/YereR3ZG0MVhIHrL/0NZOK"
    "7hzW2W5rsWBPqsKeiMolNVZnncw2e0aDyqNrqZjv4pkGP2WwQTD7CmCDXsxa+ywG1ujhbF"
    "AOt9E+wSOd/lO+02gVZnTxLqMHMZct2cRNRQHPsyTOMng7F1spBxrnq/64klUNMTdD5BC7"
    "2ZNUEzHnE+Y9SO8Sc0vZQmiKZvS9LtH/397V9baNY9G/QvRlZgFvgBRI0aZPbppts5PERe"
    "K2C2wWjmIxsTa2aIhSPAZm//vySpRFSaQsyrJDqXwpGotXsg8p8t5zv6BUE9Rfws50ltzH"
    "eSARhBV+RMSfr2PlMr7FbxS53hOmcSTiM16qekG+4pexaq1Z50iVWptMXxl0paM8E2jHUf"
    "6qO5kxbnKb29xzCwN2Vt2CvZmItTCq1WGAqgV1mCtkZ/xu3UR2e0nUbF2ZRA4C6le8qr1C"
    "f7vKit7XoAWFwVv1t1uyYLoKQxd5PteDfoNil9BI4AhdY6igyVsGHKF7GuKlWD4TSpAMYp"
    "UJNCMI10z4QHZZThzu/3GaiSjCmmilzKZV8ExR8HofeMzO5tshNAPhL/ydz0azP30SxnWB"
    "zr9BUSC8LL6ErxEKzL9G3Zi5dHzvMqbbD5hLg73z0I7Zp4pcED7e5KXdiqJ8/q9xTkcu1X"
    "vLObnT4cUicIWg3oiBpkvv5oRsdKIUUd0snIJYLxbzAQq4PqwniaO2jPUnQubY8eVw5+SK"
    "ETJMsINoVwXIjEaXua3j00Vxb/h+9en85vfjGHs2yEsMiXI0EgMOeER9uFOpA4K9+aSzaA"
    "Nok2csaXalZPVEkVbi8y2tF+/P1HMlG7q6Su1GwIwqtfC83lSptalIllm1zKplVg/PrNZp"
    "p75PalVEX0KtFiZnO7WaLortvOpPICUdIUgyC4p06DMVYiYHSXUe8CzHNGjCZz6S+TzuWQ"
    "RfjsINeGV6lNw3IG7ETkYnwEycANOJYl61TLm+6jfZqfkRJ4L30v8o/ySoDx7RNu/PoIXi"
    "f+vyT2nxIfxrszErxwvpJIm6bPEB+5wBoY2aJdz7QLgH+BEHWBosrDS/cjK9i6v4UMP++q"
    "A0vz4ora8P24wvvvdos2pFQcur1ePVaPTwX6xqjqRwcWQiFuWaKG+OuyY+vUzaZLzf/Bxe"
    "jG8n/xjdTH6cX38e3Zxy5ezOz658G96Mr8/ZJa7F3Pm3o8sfcRMQMn/B7p1/djm6hb+nc0"
    "KN6AmyDDwSeKGEmqs3e6K80fN3Ofp5ipjCDN7Ym6vhJfhjg4Uzv/O/Xnz5eopm3tPszv9+"
    "8+X8enyKouCJ552+8vwEjv9cnhtlDnI63KYgS2hoh6mxTz7GDc7fgmAP/d97OBfIkgHSpB"
    "J/TtCynWaznTlTVGeW85J2mo2eZpHI0JzngqjtrGHyPLtRk7D/TMrOrsmzm6RWNdqtC6J2"
    "nk2e58TcbNIDSRS0c2z0HGNoaj2Rx5mqy8rmpUw22RuaMu9rmTLvK0yZ9JqM4oVr1SRv5j"
    "4pzUpFLGpOygajKohzTVDzYjayQsWH6MKaE7OL1exaI50FtSIIyPZJa6XoRRYGJNttW0C3"
    "5+VcCgdMHWyTc74FaIfZnTq5y24HN6cS1Vq3ybl0uHXbVWTzB3gOWvYd0PX3y8t6vRN5IR"
    "e8Y03tQimcnuwW+RSIJBe0BaCEnPO+ALXPUNMrSNiRxJhe8UQedXApicIH8ucm46dO1fG4"
    "NhHw3ZBJD7U1cdyMcYBIEP8HShlN066NvE0jjfsCwQcrb4ndU7gK9TmheQJyEGW3muO/Rx"
    "Sjuec/y0qUH+ipmjGj8CBOJLnYSTklzhTbyMI+RBaGpAy42ouejO4h4/T2pE5CFxuldp7D"
    "tbr92eTodqE0QkN828iXs3GBh+8Yb0sgHLAEwixcSNKZ1WCn4y3YDcCeBhjAaRL0kpO0QS"
    "9Gu9gMCIaw07vHaIgwxIulrCGYMr5WFLF92EpNTjOTTyvoIBOzIQcmvzCCHa+1IWZidn5N"
    "nl9oXTfBQSCrQ6S2jPJSvQuN34tpFODlfD2JS5brQF0Q61/j2nZM/ZLn+HWqHNxgSqJA3v"
    "hyc21QRUEH4iiNmrFC56cn7wXTmPDljmB6hK5JiJbRw9yjM6B+HeQGzmN4hO5DDwf37P4B"
    "WaDVzJvOEHyCiM/JY0jM+Ige8JysBmnlfQfoZIT/9Ch7RkwwY7+qwKwR3023/kHa2rHdVP"
    "spe0ufSLDeFLpKOoLu8ADLjZvCjfe+zO3l6MsIMiqfyJ3/aXgd570+OH6c9np+Nby4nIzP"
    "r75BnOQpwnE5NzCd5k5cBHd0djEUB1Ay9RxxxNfh9edPo9Efp2jm+O4DIc93/vhmeHF9cf"
    "0FFg+bPTand/7n0dn3qzhlk010tGiYtHn8rsaxc1xUzbJjBy4VuE8vlPWFrPCOpAImT3rD"
    "U/34pI4KxUapAT4ps8sAmGZVwZxMD4FuSVct7HaiXGXsc3qe6ax7UaaHM/KuzoS8U8/Hu9"
    "K6LyoNNZd+SdfoH9bHtap4H1eU8U6vyVY/XKtc/TRaLBy9xS+I9M5uPqm1F51U7EUn3S3o"
    "0uW0ffPdtntD9+B+RByE3qMHe7PWmZkX6wHwhY281rI+rljWx+VlvbHha7p6NuNtLRWJq+"
    "cFB5SHqtbEU5A4HKLHHYFzw3g1cK8UZa2PxWQfC6Tfes2Sswuidp5NnmdbF+eXmmZZulyF"
    "ApeT6qEpvp86k7bigYr3qEl8VDIfldTHFu4DXHGaGc+CiE0hr8x2BqTKyGonNY69Pic1Cs"
    "tJu9WBEOFEVv6cOO6OeXqpd/8zv10Ht5haWY0vJNw1pTGF6gcJO6zLVMO0DMhTmtzaHKkx"
    "d3p+E+7WF7QOEYazeRkrwnHEF3Z7WM7EFYdvjc/5SlaIPIbYF1p9hIQ8sz/TO/5G0aM3xx"
    "DV4iDXWQ+gH/P38Vk5oGbXm0kiYP6d/TB+LudKR7A7vPlPIUrGxpuYEm8Cs1NCHAxNRUyu"
    "IzM9ctZld/cXGbRgLZaU1oXs9FIymJvxlr8s8Ze26FH7laQKu3FdVIubuIW10roSY2x3tL"
    "DEoN5uQrvVzCosrpypdTa8PRt+Pn8j2xlaQPeXLtW1wfZ1Q9ljK61Cf06tuBq680s6tEbP"
    "vlhFFTRbNMPzJXY37fNk3fVqydTRgiOaTInVfU3VfWFmHyPdbt6ClG2dXr+Zt+1a3EtHll"
    "U296LDp4eHBqSCiIXT6u6vqLtHtBXFvedVYIX31SSVveQukKjtMpdCDdU9Tb+qT3s/OkHW"
    "63rmUDQlC4xWXjhjH6e3G0BuaMA+jv+FPFEusCLBM5VT4G3dWDMhVGEiDHI2nE3k7INx8c"
    "rUppnu+B21oiWUwp1AL3sN+j0vZKvvlDl4SpsFEIuCNqrUZCutI2H3XXllrNFrjV4z4bRG"
    "rzV6TYbVUKP3Cw6hCv5tyNRvLI30KowYVBm8T8nYCRUGbzV3x1B1KIvJApt0GSUl9x+9gI"
    "aIhnhJkbNy1kfoZ1yiiCKX+BiRR7BNF/C3T0L0jJfhKS9utIJxM/ZNoTF22RI+0DO3G8lK"
    "s9W0AJHtZqyRx8KgwlB1PbrwGpoARVlrBZhmBZQUAp0NtkY4xsjHY8L+2X8whgmvXjtd09"
    "o7t4ZJXWHZgZVeqjypeK8aRxi79aBik81++ho6xrAf573E0RIr/DAj5Pk0Zkn5x2uo8lU+"
    "dBrIa7Ks/GZ8EmzbmJ4wqjaCoDenUi6cGl7VhVZAdSZhi2zI6qmHThjpAJoJNMLTMJWtbT"
    "i1K1vbotZaRa0dn65kqqUa4EyidwjvpfxZXiGqq7LkpSy9Wk2vcrRaoAB/ZnfqJrBbraT8"
    "yjKJCDz33SVJvnjJotpcG9QwqbA4uE6oeoCBiQuIG01jGi0kcxc6cGL0SAKEneksvfoR3V"
    "M8DXBI75ETQNNOZ47dOFgFMa0e0zBh705jSQeqns8xeiDhDEEDX2nQ+2GfvgMhaK2uPWxr"
    "gwqrKwokAfLqo5kP72G5lP0UJk1epTLC/7wdXSuU9UykaNl67OX9C8092kUrqAJcACNnzp"
    "aKaBbrZRbWOdygWEQzIGHDZnx5Sct5m8wueHSydCKKJcdGZZZPTu6AeT6bTzqb6JPA1iie"
    "LLKepG68VXyqVjOt8nV5qd6Z7nshR2zL2F/jhUqMK904h5yUjXNozdud4FqeCl1vd3afLk"
    "7Adm93bv3V4HF24mZSXkxCzQiU2VZmRiDq6jm78Qv2w5jNgMgn/puP0HhGaBwI5fjImU5J"
    "xAY9EUQggMqP6RASuDiAP3jfuRleo1WcUBR4IZTg+v3ec+//JneRH+Spmo51oeOu0JyVN6"
    "7excleaHDHfxhfV8JT2+2jl1+++fOy5Y59bd7bcmOmcGP5dVoX+LyUzfHKK7zqBohyNLvQ"
    "9LChQdFOV1sR3If1hJ0oC00uRJCyTIgGEwL7hg6zm463tO4OtK41mJtMRecMZq50ak5xJm"
    "Wn1+jp5RHJOkFsoohNWS3FBGZGlM4LI4hZRt7kF0awx7U2xEzMzq/J80ufveWykVqTl7Sz"
    "bPIszx0aTrTjjfNS1q9Wx69mmsPF3JeoeUis0o2iX8O5uSPFDGDbd6Womj4F3q6tdYTMwZ"
    "6Avdc+MRcuQ4uE2J+u2YJ+I/FOFUYMqpxUXjZ28swH16wdAA6hkAQIdHbkoEUUxhONIt+N"
    "cyzZ7QZJdj7UuRswATf5c8q+LriUvPAI/YGXIY/cdZ21qmTAvh4lrasdPwquAh7FatoqN4"
    "t1sPTDwRLqqUIbgR66A47f1mzXWNWtsagH8T2mtrcF97X16F6ax6cbow7EokwPcX5fB+b3"
    "apTfl0B2vSdMJVqmGuJMoocAt+81VCVoqj1ZygRNPV9Wd5gG68oyZio6QfrsFKjYnu0yxI"
    "E3nb2RlY9JrlTaKk42ZpuJop7YlnMBle4hqTYucQzxPcfY2Mx2HENqlVtZKlZ9nKprxfbh"
    "PH17clLjQGWj1D3p4VrhSGUvlQbCfHgP0d2L2s2eGGJfcmqqNRZBxIbfaOosr3qY/e//kJ"
    "9Xdg=="
)
