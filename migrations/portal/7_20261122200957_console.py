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
        'ALTER TABLE "partner" ADD "merged_into_id" CHAR(36)',
        'ALTER TABLE "person" ADD "offers_tour" INT NOT NULL DEFAULT 1',
        'ALTER TABLE "person" ADD "erased_at" TIMESTAMP',
        'ALTER TABLE "access_grant" ADD "standing_id" CHAR(36) REFERENCES "standing_grant" ("id") ON DELETE RESTRICT',
        'ALTER TABLE "account" ADD "users_now" REAL',
        'ALTER TABLE "account" ADD "users_before" REAL',
        'ALTER TABLE "account" ADD "use_points" SMALLINT NOT NULL DEFAULT 0',
        'ALTER TABLE "account" ADD "use_on" DATE',
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
        'ALTER TABLE "partner" ADD "merged_into_id" UUID',
        """COMMENT ON COLUMN "partner"."status" IS 'PENDING: pending
ACTIVE: active
SUSPENDED: suspended
DECLINED: declined
CLOSED: closed'""",
        'ALTER TABLE "person" ADD "offers_tour" BOOL NOT NULL DEFAULT True',
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
        'ALTER TABLE "access_grant" ADD "standing_id" UUID',
        'ALTER TABLE "account" ADD "users_now" DOUBLE PRECISION',
        'ALTER TABLE "account" ADD "users_before" DOUBLE PRECISION',
        'ALTER TABLE "account" ADD "use_points" SMALLINT NOT NULL DEFAULT 0',
        'ALTER TABLE "account" ADD "use_on" DATE',
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
        'ALTER TABLE "person" DROP COLUMN "offers_tour"',
        'ALTER TABLE "person" DROP COLUMN "erased_at"',
        'ALTER TABLE "access_grant" DROP COLUMN "standing_id"',
        'ALTER TABLE "account" DROP COLUMN "users_now"',
        'ALTER TABLE "account" DROP COLUMN "users_before"',
        'ALTER TABLE "account" DROP COLUMN "use_points"',
        'ALTER TABLE "account" DROP COLUMN "use_on"',
        'DROP TABLE IF EXISTS "standing_grant"',
        'DROP TABLE IF EXISTS "report_schedule"',
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
        'ALTER TABLE "person" DROP COLUMN "offers_tour"',
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
        'ALTER TABLE "account" DROP COLUMN "users_now"',
        'ALTER TABLE "account" DROP COLUMN "users_before"',
        'ALTER TABLE "account" DROP COLUMN "use_points"',
        'ALTER TABLE "account" DROP COLUMN "use_on"',
        'DROP TABLE IF EXISTS "standing_grant"',
        'DROP TABLE IF EXISTS "report_schedule"',
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
    "Q39UC7GWxqq5hyEzrOZPNgJYLdVYv2VFe03LSlkqJviabLSkH5Sx+d7uqLG3ywZFJJR9kc"
    "zJQOWG9Dp7MabfhcqZYCPmuypiWEQLmQ9gke6fSf/C6Rbn81gTV0Kuh6Qo5sfqgenH5qCJ"
    "FribazdiVFG3Gj5Rikv/o91hC3BbYs4NBY3TKc4EbPj9uT3eXQ77EmuMG+xpEnzvOoTUgU"
    "F/S2zcgUZ3tiymtVsrzWeSpq4JmBLVaV0/GmNhtosl5b0nhz9eHqbnKJOhYEqJt2wU/7Oe"
    "jnycbExuRvDUQJVbhh6boGmaRlN9F0w/ll6MpmZkE7p2oGSNkU1MTiGqd9G1Fno1pxJkAo"
    "8lQnQHqEeGhFXTj57/Mi7FOI9HgRfOPJe5ZqUsnLdHDd9jWcvh/zZJ/6mJ5+6mMs/5RqSs"
    "62nsCk7IhmDhCKUFqegOaZvk4SfH8b9nspAcweRTR8VqUn9L+QpppnrLxLghuwCMEdq+Ua"
    "LdsaORehg2gtVxHDvM9QnF0MM/5rzZJc8A9zmFIMc6WH2cBvVHzbZzWHKUUarSqPsiablk"
    "Rl1n3GOUorRrrKI+0VFOPSD4SpRMqJSKltW4nDi2mISmAaxhQUaJyABkgEmglJUcLgxpH9"
    "ohtYXRA3XXswxemPEN3cgOKsW0+VGpxO9NMVrGFb1Gw1h63mY/siaVstANT8Lm1nimv4LM"
    "kBrb1PFgGt31NNoQ0dKcnQpqdG4rKGcxqUvsqqlmpR8m82cpiUIKUlp02JYqvh/6AL2jXo"
    "sNJAW0wspG8sqHIOnd5D1VKT3gUjjWludUNpwKV/6CoJGm7oJSgwgJFMLysKlNxJtB0d56"
    "mcJYmCh+TGoMcGFqWDamF/ckczhnq6Dj9AUkc1fuEJxYUJqlQT1DlU8DxWYYNS6neKwpJc"
    "m/HZ6XaESv6HGOY99bRCRXsm48tS83HqvoI0QvlVEVXiGW2C56JLrCikxSoTU3JzcmOaN0"
    "FnNVf9TkyDex6vriuWMtapgSUVk4fq2e4tdzqqMxkBvoAZThXhs2yaUAw2QUHo3mrkUA+u"
    "A21z6AZpU7SWVcNWzoEDtt3PTyZSMCsGDr7fjmIOOSEaCIqGm7/YzdmboFd6mptItUy03k"
    "w1dYaWsjZPUguW/8A9NYJCDVgHNaBwQw8oAPNpALNUgPFSvQZWMLFUWUtkKVNrXcfoaqcQ"
    "/HiTD++bLMDdm0kVr9nNzJLX9k6YXIV8RLerNDV4kKoWCyFLHG7/MQpJwjGfX08a7vZ7T2"
    "7zqCNwvFidxEIOE/gmddEhKdCH6SLQq+XlSvhQ1opYwBv8x9+vrq6vP119uL77fHvz6dPt"
    "5w+faVv2uvFbn7L84TtP4Nkewj+xUpr5TiWBpBDIHdEFPp0ILuAILhCq9Jrr4ISOtd7jO6"
    "PSEnAu+8WpRInFYq70YAsFsFAAn1pZuVMBfBq/vLCiMkn1FtVk7lbAhTWpeRVxU0PfUozQ"
    "dqmbrk4MLWUTLdQ3TGzNl+cfJxOFXbErLCO7wjIiuoXescVyMqgm/TnVlfefTORUTkvSxh"
    "3pqSKRQ7W2s0aGBk14eZXq5SVEp5pzW8IL6YcYZt8Nn7eEdZRQ+KsIfxUhrpyZuJK8FRQA"
    "bCgY6CyX/05wYztglSTCARVu3rDx3tIVfJEgEIbuN3LIg4ZDQHFxKHJIg9DW9pBgibhNpB"
    "KWhS8uful0NjXYPSrDMdFNo/sBUq0kca+obhPkuVBolSMR/I8Q8oSQV82DQIh51WJozo7/"
    "Fxay2o+vkEIOO4CEFFJPo8nQ1uwnccfurTyMsRloy2EgYewrMKRgYMEKZWEvUZ9o74yJtb"
    "kUyCUNnsEzXX9VMVglTMrTYiXLAnJot8LEUa3Np9rcb61NHCID6g/BIZkYkz3GOEAmBrjS"
    "AywsWT/EMLO0Svus5BChGORKD7LD5vLwPAGS+iWYKaNEh5OWjAfjAEntMC6esRTJe4W1vY"
    "JwCj3XMa3tItVsEalmB5SjGHRao5PpEJlDdYuFPibpEQO3G3l0ibaztR9LuVuj+Ku+Rfrc"
    "wgSZ+grrBFMIVaywdKS0NzCNy8wermpYuQffaORUqmzYP+yjmzUCAz+SNS2uYCzlKWMyJn"
    "3aFWXQmIkey7MlJFa4Z+pJVQHVJFgS0dzQV0yBSW826Bs4SRe2Opqrhmmxd6F9W8zcj1YY"
    "W/BCut11uqXfCRXe0ulP2U1h5a+qnjMxEDydGa1TBHjZrKgz92PoZkvMPpUQlystLrONMT"
    "66qYH8XvvaxPBffbz5dPP5+u7GC933rmRF7Nux4jGO+HRMxss6jb+gd3KzFpt1PqbiO0tx"
    "Lptoa6gWnPq6HUQFnfzHZg2n9eoSjegVTSWvcNjCXXCIpP+8YtPPeG4bGxvsZI6zFSU+Rx"
    "gyz+eAF4bMUg/56cZUCadGL0hTQ06qFMXpK/20ZIzbZLOKSfNhptWhrTLWF8P24Fun1Zae"
    "B/1vncf24B6Z2IBkdxLYUFQFG2NC0en12l3puTkY9aDJbCkTujVJAYUH/2jlGqyMsYrZ9k"
    "E0NbjEigBJlQdp3wWRB+F0gKP4ivx15W4151Bk4XgIizILQjYWbiFimEWAw483vsKYXrr1"
    "V5gqizBV0ldAvZdu92SmSlZGIEmJ6NYXSNcheqUM8kQ4eInQV3g1pX8v1bVrjnPguUQTqI"
    "vIdtgJ6tE797TFm0pnQ4MlYpJnM7ymv1hGppjWsJxH7AoGDgxt1FQYSsQengKGrh1WmhH2"
    "utTenS9yDiqR/b0m+lA2aWKQ51MkubRVlvMu+t+ZakjfElAZNR+/dnr3SFZWKoFf3zrD/g"
    "B+v6mmTu8P2s1Hqd/r/nmPDCzTbZBo7/uokYovJemtPy7dapiqdg6TpSg8wjsdDycfphTS"
    "WqW5ee/M5h3lEKGQ2Ko8xgqmDKT6tmdsXZxajHaVR1uTTUvaM8YuSitGusojvaKjRSWTPT"
    "zx45RCIxNmf4Crl6Z4rhsHCQaBLvZiO4+DbW3EgxPrJs+IURWRPhXR9YpIn0MiffxwlFOH"
    "+pwrsgfG+sQKwvpJOg+sBVvDhKahSbowZGh+EEZP0EeNJmc4LHo2w6YpGZi+snkoUk3W2c"
    "Duq66I0UMHEksVBNnA7q3mmBVTuDp3xeqzxMjAc2wY9LUOnVB2NzXd0FlqZKjgU8TOPnQ6"
    "q90OX6bFfaRbiVE77HojR8yO5TbksbrLG2sJJYpnMiTAps+4RBP63XPVWIWt4RYUN5oZ2I"
    "7AMZdU3LaLIxHdzrDNQmpYMsEpxsSppbTLIn+kx4vwnmqJlI0Mc7Y9zHHQ02s5+xRVNmMX"
    "ouUto46zrTe38Dph088o4xwiq00E6JGrOAu/8ZqbOYKHGe8oR2mFQavKI10dTfNJw1ML1D"
    "PzeL7u0kn3CR7p9J+SNdJVgL7gDOsHCTUMxwShxsV3l1DDJ89cIpYigBVwtau6ruR3pOho"
    "rmuavjXt1EAT5sI8gWw/ZgNNqJyg6IYEBs8JkygmqinR79HeTWuSLryU9CwhqVRrU8qSVE"
    "TYqghbPR7CZYStMsCkxIxZrpkxGWSp0LRZFcqnURDMkc0kSIda/W6XMqxofNEaX8R8QOy6"
    "49JSNpc8Uz9GKBzF82wxmkwWG8q68EAdpDkiyrYtuXyci3dsAtn0nzrhAjlIc0SQX0at46"
    "BcfN4eyi7ysSMewRHxNSmji1dHgjgPwukAR/E16ZM1DAdfknVMpyy9TFL002HKCNxTSloW"
    "3u45elyW+qHf74a0Ng+dqBr65etDm+4iDH3aSLVS9KP6fE6FKyoObRJk+kzQI5QC9PygB6"
    "TU5P1kt/twpIsquw+HHYa/dHrNXqtN+1YJfNmYDF+en/uD0T0yN2uQWsfkedB/GjS/fqWt"
    "1oa+MOSVvY+e/qT1tQmcqyVMeMTF4l0529VCGW7JLiMt2WWkOaFPpBcjwDEC4MdvgtrTov"
    "jxHs5xYoE9B/ai7N0+A3B2xi2K+36ZkUKEwoBZ5TF2GABpvzikZGoRmZcZPxMBLY63yJnU"
    "iBgvk+fZAaEfRYR7NNdqnaM9ThIWU9HjPBspUMOnaIg4YHq2e6ktSNh2NS8meuHZ7q3uQQ"
    "wzKIT0LoGv88GRDHZfLdpVXfEy3ZRmByE1tHupK0h+OrzD4z3shH91RInoljqHAIXD51Mv"
    "0NWPAJc0W+rq7ND9Kohai3X4Q2Bn4sUKHxyKFQRvaPdYV/ScEoIsMczhAbfQVU4v0HNk6T"
    "FZyAtcwARrex3VFCkRY7sbI5Y1sYgTsuN1VNPZZOeXlKBAWRFQ4S7tqKZQGRtiSvIaigXh"
    "BFUkn0D9rm+swaaus4pBpRjylgicshVZEKdQDHPwlfV1jo7F+bgp8xUr0kw2D4XL0Ui3aE"
    "/1xQqYhFPAdY6L0MCmvjFmWHrTrcN1WXZf32hXdZ1d7A7t5UCoRk43z+Cy5NRqrCNcBoYP"
    "lszZEisb7fAJBn8Mnc7qhBlXLpOgucxKShTgkLlhljmmo9NPDTc4u9ystNbkDHYsP1KPrL"
    "tnp7ea4MUZRxrAICGaNIxQekxpSL/mFwXeHWD6q75F+hxKTstutCdkmpGR3QmavrMy05do"
    "QvBfViBvDcFv2IgHkRbQ3+5A0VAlGKefckq+iND3EqNMjSXFZxXHNmceZ4+6yjGRF/0vX+"
    "7pipiPyWOzA7mZFTr938fke7v9O/zcYvy6X57mzzl8rD+nulh/jnpYLxMjEYYrWdNSM+Us"
    "k2MQSkyS87mkGe4kybm++nTnpcWBH1mJcIZfm91u3HHU3ZBiWGb7EwbIhDdh1bwJRQaP+m"
    "XwCNmsE3ivqE07H/eVj+0aQYYNj0PS5/C3rR5pIN2AC5B+w441arDEgJauKcjUV5Qnojjf"
    "o8lMplhNkCm/m9B+S3t08wZOdeUdqQ6N05dJPw5ZW3WG40zbSd9mTMakY0EDqHCCaOeaTh"
    "bwf0iN6Jg+WVczTcXwp4Htrp0MJSuVcXz0J/0K1UKW/IpN9kDKPeJcNQ3Z22eXM0yugAiD"
    "XUTNwUh1w8DD5K1McXB5+gKfURbLLJK1HJmNpoITSeA28nHRHnGlmehmq9UeDqWHQf/3Nk"
    "Q02inIpwY43I6Jcxeco/uD9qN338m7rXgtmsPfA7eZHcC799hudR4DdxU8UxW4Pxp0ml2p"
    "3Xvs9J5gMqmyJtmOmd69P5477LnOTVYWXYGCLL32d3r/8aUNJVnozKJ3lQ0ek+fmcGRfXk"
    "OuSXat0/vWGTVHnX5Pgld6HkGPvvlZcgu1jkmr22n3RlKrCXGa9qYozehk8O4AD/Q4aH/3"
    "7m5Va6kYeAvv9KU9GMBLud/rZpH2v/h50B+1W+xN3M9eG7qF2ZLxvv25+Wf/ZST92u4+wm"
    "eAeU1a0qnm3Xludvw7a1kFLDvtgUSneu+JwaXSXW62lMkCu/eaI2nQGf7u3JMtyVDNV/pd"
    "zWFbavaG39sMZzBGSDIxt9geXYhzlehbP/eHbAQh4FWir0wXEvue5mDUo51/b3ZGw3v3aJ"
    "PYxhpAZPjy8LUzGoUwMTfTlWpZ9mg67ZxZ5LVx5hF7x+8D6KHnvOLWAFrivv9w2Hnq+e/v"
    "mFZozy89992MDXHfy0HxC5Ua2z6Ocyo9As339sOv/f7vQ3YfpMjpUtdfTXZ/H2HyKldymI"
    "zcMLGsDfaZGtuWUrPveO2rvBPllyfLyPASORuCdJm5d+gs/gddvclnREpmB5+khuPxOc9w"
    "fE4fjc+x+HTXRY8ztCxEJULKIjuIfXjxQRoiEoiGEYU8Wglmw9+G/V4ymh5BVCWlziz0L6"
    "Sp5VUgCXDp042qWSoxL+Gxp+DOAaCQeiqWnTyaiDwyFtBBNDs5v4pQBJRXVD0Yzdmwh/o3"
    "QCbUv1UeXxAtPBUgTyKaIJ1I2pQ/EceKiTycaPtEIukJB9ZhbSMf5DFagTwH8qJGrqiRW0"
    "U4M3J8iBq5hVg0RYncwkvkJluLd5jpy7EsO3G9O+zLfvRvTh+/mU+Qy8fPs+5SQhMjS0dT"
    "7FlkdUL/BkNusj8fB+0uQ6ttbooaWoUtUdgShS1R2BKFLVHYEhNtiXspXE6ibTkND1+wtm"
    "UPXYuAmQ/mvTQsJ1GtnD3UQgkglACnllX53JpPIqi6OZR2SKqBVEs5RVUzQMHpGL2VKc4g"
    "cL4SKoeCUzFa0qdiwi463hOm7bHsPAbJGhVJG5TbZaKpw6Dt8nku9kG7pOCA5kKIwlUVhZ"
    "1h5jw5wlTi8BBWDmHlOAM4BYMjrBzVBLa6Vo6vOkscksAvOncyWcS1QRvNLGnlt81TDZui"
    "4QSo2fR21JdMvEAxqFW9lN8Soty4qRPZOPe97fEwtc1C8HDV5eFgeGKQZ3i9O+2rbMDY0+"
    "X9Jo/L+026y/tNzOVdFAkvMZ7AwBYYfvZyJA1SCl/SKvuShg+T3OJQiErw79n8u4NWEcym"
    "39N5Arub2QzNrANKDxGMkwJNuCrqMMawh20v3poAHkkUgxW6UU/fBVC58t8XlN1W/6HzHe"
    "4l5LHJlSrouVMvr7AnEZcgrznApkOKjk1EdAttdeMVgSOKvgHxTQfxDAQ7yBjiPCtV479v"
    "X4nSoPNB9n7prGeh1a+wRBgasLy4h4gEvxXLd+ZOew5IQ0QC0mwW1teRHcjB1u7sizKwoZ"
    "W6WxFtz0IB7G5gQ+uVWzAok0NJS527O2muy5W46Yx3syPfI+piczOF+1MMbgJxjmN3c6Fi"
    "PneGQqiYhYr5PFXMa2yoesJ2kS/Yw6euMtgXX/u90a+QZ3mlE2sJiZf/bDcHcOEdy8Z+iZ"
    "c/5hmKj+lD8VFo+39Qbb86w9JKJXqC68ODukhNsx0h3CvbdsXG1cm3/ferq+vrT1cfru8+"
    "3958+nT7+YOXfTt+KysX90PnCTy/Q2MbdwWfbQwDk1mCwjX9TAnS7LXVVQ350F52nWMru0"
    "7dya5jZ4owaAmDVoXE1sIMWoWaIM5v08hlpgEn+gLsWfUGSRSU5UJKFJTNA5UbP3xwSTi7"
    "mxqhVKrm0Tk+k5SP/sm6U/+YT/XYJxjRrjQnqipclIGFdBs6IANiXgMZlKPAgBj9E8+MjW"
    "pBhg40WW7wBEojMOOmJs9onyuotgBd0Y5lTV9s8E8moryZvjHMBpob+gp9jKs2T/86u8uE"
    "CSWpUJLmg1uoSM8f2uIVpOpMTyhzmQ6t2/54CtGLqf5XWTtB2ROX7v1xcHeUm9skTd0Sq8"
    "19LAvbw6rNxZQDeSRYCxIcHSq/rtURdFMjBjGU+0QvoK5y7VwBwgo+TT50EuWs93uW8Bxb"
    "TXSWINl1zIvByK5iXlekTqMsOl+ojq8tOkusjq8uOkuYsGwQ2onEXAcO5gpoH8PNqqack5"
    "sz8DCQvtu91Gk+cekfA8w6FYMyzChuxeAczJatYxy5/dVw7umqMpPs5KRFINan3bW83mqI"
    "FybKWleLAasd6KsmUHEaAZ4MOTlpmn2jkWUAcNIDL7yWOTJgmJY8n6MVXk2x8ZPpZBiGJG"
    "WQhMx1NP55gsmCvi+kopr8DWo4QxYzTbOTX9hrhRL/PLH/nPytgTTZBKU8tKU9qBqLlAL6"
    "pEQax38JqBJNJxtWEEPLhFd4hyLRSxUSM7/fI/o0hTnCMYvCdokJK1DN8pPTQwUqQ8tbSk"
    "P7Xshv9DURwVv2wirxDRCXaAJeE5CWeHIPNFDteqG+YcJqTo8J1JWWX6FQNe2sgabvdrY4"
    "MGIQPzncL6hHe76H20tKltNgEarP7L6Gmznd+boiS0CzYYz23wjW0CvwYaHCfGV8jT/bin"
    "yIMCJVxoikOs5MPP6xHpGomldp31i23fMOrkck/J6rPLbBo4VneIN0YoSrPMKMQUp0/Eu3"
    "lgZpqhxCsqfBtKCS36IicrnB6zGmMS+qMUKBbKTofEC4yAtqkEaEAcQBDQqEHJgGycQ0zQ"
    "yuYDMwDi93aMXQ7ec8p+rOwIrgSk0Jq4gfXAXgWjfNbBTX0GGdA1j/GCoA3Haos3oCHDu3"
    "c4DsbqHF7AusK087XE+UI4dOpRKGNJm2eoApoGai5j7coJFDg28E2u7W4RMkK2+qqRtINl"
    "9NNIc/PA26qxlvsJxk9KeBZVMnl2ji1NRjGm5bu8zU06plJqjoy3kGvwrbOyT8nktTKpfz"
    "CFaSz9FCHKgRF7rkquiS7QnPo67wKWqorLjNpay4zVBW3MaVFcGFw6P2C9IJrX2l9X6BHZ"
    "dzkMOUQrtb5VHWN9ZMT4sy2p0pKEBe4fwZF0+db1Bsl6mlx+Sx3ep2WIFdOlM1ldhZAk+f"
    "KchdN3y69jDVEeOTyuIKjqBrt2tC86DsU9QO4VIYBGHzre+ZcVJL1RmxfMKgIlT/1QL1/F"
    "X/5wpsHt3/aVSmDvQJulJ/UNKVpP4MyOPgPNc1BRv3zDN3ujEp6w1KS/CxhawgTjlEZGLj"
    "DZuOApMia9FeKatuyapGrxLdwib463qlm5O8mEt8EqeiNFzkUTZmSyqFuMIxIC694vcCFJ"
    "AR1Wb4scd6DoPJeD/qIw0M20UxWtzsJy1lsjjKk/CKzsAiuy9vMMqEv1DAhYK+Kgp6kfm7"
    "XO1GcLGHMXYZskSIXZI6wnx7mwfm29t0mJ17wakepEOtfrdLhXM0vmiNL6IDsoFgKq4p71"
    "HUTt1UfLYhh3GTePeVKF3toC5ld7F5Ew6YPYL64Xt7k2tbucnYVm5iabYpRlzT2COoHb7F"
    "bxX0WRgnKCwy0hV6FLWDt5TtAQ7Ima7wzeAATQ1RzgVyBsax8061+KocOO1rB+3HXBP4Y8"
    "YE/pgQh+OrMPIzEh5J7TC+yjN70ydvbAPGoAGTLCqYc4gnEaragXyXayLfZUxk916SfAL3"
    "MuUTlxHmHJUoWe2Ghe4OOTeYzB0mfWTYzeyhCanXeIzpYUrhbFdtk3pI08k1zCFKMcyVHu"
    "aI9YfLczZMKjxkqjzOb9gw1SQf9NT01wGK2qTAvvp48+nm8/XdjZcH27uSlQw7XtotbBzL"
    "a6kJUwkPmR2Vx2y04gDzVx7zezpPYHdXHgvNrAMqj9n5zuKY8yTWrFm0Yfi8DIXgHZ5VOh"
    "z6V5PZGTY1gc/KYTj1aBd1hcePED4QpDqGU4eQEmXH8s0n2smhC67tKg9rCJBK3nR1dihC"
    "HbuXuu5K0432Khn69kCUHmg3AyqR1Gcmlen3yo65BK9X9/jb5fMqEbfhTsfX767fKcF/WW"
    "hNRT2dIHOpbzQFvVIZ8hINsKxAQllM5cD3UApetF3qaCkHE/GyCnpOkD+lIfpUVygpfXTc"
    "E/a4j+Z0jQ05RW8N1bIwEc5+9XL2kzcUPF7RPUQkslpFghdtcHi9nSJkdfTyK8OfIdkmNq"
    "JXk2E+vjHsRDrZ9h+jkDrWRfHnr80//hZSyXb7vSe3eQD1Vrf/EFX0qcSJxo5wQbquYZmk"
    "6Pk8ogjmU0pVFujeleOi/tDvd0OoP3SisL58fWgPfv7IhoA2Um29VFypGj5veUwRYUphcq"
    "q0KQIrapKuI9UQ4bU/nhniQ1mnQ8FmCAOv9P2Md2FKYbur8oIR0e1lm5pE1PBxooaDO9eb"
    "ah5eaRJUIwOnqxqhXrqaycMsRd0UxDSX2kkyghQ5Aq9BKrHDn2UW1oyWoPTBc7ri3EJIcP"
    "BjJSmWmo+YUwfEPsee4AZmZZpEvGfNVEBChD6iCB1ZRHxcaohUCHaV5lMDG2fevSxAInjU"
    "bB7VNe4cyKHWzJciyp8GJlQFc9p0Vqx+fGpmG+d+HqZL9ZvmSXOjahjpduVJKEtp6ZRdgt"
    "qXdm/mJfq+1MHehjZrTZeh8iXlo0yMTfr/RtCq1rCzeyNFfv+Fdcd4sYVOW+p04gGZaiJj"
    "QxJz4JzoNQ5KkKNvA2lQ/lqrdMUWXUuymF4Ff1kV/jI4ZfLCHqQRZ2GEh4SNg9u+GCKqBe"
    "surIun48bLEI1W9JhPrPTy27DfS8Y7QBIVh9SZhf6FNPWcfYmToAcwsqGPohzZUKCDKPRU"
    "rpEUymWoMznZPznLwBsnFoZeDkOvCCHdawc6N31AgK3lHOYwpRjmSg/zSrZmy71Wc5hSGK"
    "GrPMpUlN5Hgbsp0ClHjO7xi66kM6LphVb4GNHzGdVS+FARSSwiiaukQD8wkrhMHXrTznl+"
    "kaA+d281dpTP9Brt1Jn3CUYWJjKx0M9jCuZqLZP38cXfkD5nKdzXhq5sZtYlGi5lAwfiVd"
    "xM7nZgp2JncletuDq8lCckaLr/+8LpycuIzp5Ef7H8uv+T6QtRWpZuTZ3j2TvslkBiqLIm"
    "YaIUrVmPfGt5XyGZqrNxFPsAOkfVNyxtTGyYxfe+xLLirYliuzbo9rg1JdshqGDQZdOSGD"
    "Cq9V5Kmnd9Td++pLT6mkwk4UhUE0OPSBwvEsf/UInj/QOVZ9qHqSpcl3PPQbnLk3X7Lj3p"
    "9l0s53accck5/eOE9YP749XnHHjTVuk5MJ17iSkw6b3MNSAyxlYyY6xIklxekmTQ0P6Tsw"
    "pAkKZ2+Jaw428MKjPN+GZwgKZ2EF/nQPg6FeDrKL6aPpM1rgnsU9QO2+JLhYsiLKIIy9kW"
    "YZGVlUr485eEqGoHczl17hlmfNJjkKZ2KBfPSKwN3Q7FTPQsBJjbZLOKGbzCm0ekjyPCTp"
    "xtiwP6i16/16ZwU8ox+c+X9kv78R7RR26wMiaP7J7C7n1pdrpwb06PHjtBC+9w5RE808XO"
    "z1ljJW2XXMxfEm3tlsdtrk3oNmMTuk2oCBVEzjPc8Pi1JPcgfFyq7OMSsjjusymGOqiyav"
    "mi0/vWGcFGp5I3CIMfk+d277HTe5KarVHnW3PU6ffu0RoTBeYvM6WxRAtjMhp0ml2Yhqqs"
    "Ob+k9h/PnQH05phpmXMm9Nn8k3ZJ+5HfaTfweziSHl/acMW0JGVDd9xWs9dqd9mmOwNQtT"
    "333eJrliWYbnl2gARy4ada6fXvGnUTnP3zrf9QB5Ve/+FVPHx5GLYGnWd71Zubqd92j5X4"
    "MY9q8WO6bvFjTLkYsrbzrMEQoVh9lV59YRcfzoGOEQtOq8pjbfgVLfJ6EwdIhDfxAd7E4F"
    "20lcl+0VVxarHOqr3OAj528YFOW2kBoqzxrdXYwnhF083KpqQScK2Mw5cZ/RkmFJGfHJGf"
    "UXfWMOqpKWCjZCITbBTYkCdvTlRDNALSKKRJbsZcGoIEenGeVvk8ZfsLuxsb6i+aLqcsox"
    "BVZIDnQFarQX3svzx02+h50G51hh2HhfVGkd0MHwKDdrMbWVk2Yna+zj2g9gkF2vnQlta6"
    "mlhgbriSNS31gAhT1uaEuL76dOcdDvAj61wYfm12u/HDAaDh47t9ih+Z6XbDX2LAZcS6+i"
    "Si8E7MkBkI7MsNaIhKBA/H5EKmANljpsYpxYTNDsy2Z2ICD8AdmO33dJ6TdndgdmjVpgRm"
    "R7faIpB1ujnL6bobVX+t5oA0sMAFsjuQjW+GB5SLkC36UtONdXjFiKbfU402iyhXsDDk1Q"
    "pL+O3wutLPbm/tt/rWllYMeV5ANXdQpj1CVzWFaUWPIO3Q0skOTl9ZX3VdgwaGry0GqQF2"
    "U33XEakUW8AeOL2YtcrMEw6vYbleVodv522vo7pC9Q99eiBG/TUmv+nTugI0k81D9/DhZg"
    "1/tWSztjv4xqTr5DCUXqCLR/m9rhCZVNyR1EM58iHtpVNbZtzAc2wY9LUOA2ngdFNTxnKm"
    "yeqqIIgGvitZDZGy7TESPb8N9dBd/Jn11XaTINQQrUJgqjNApnywPDeU6yvGTVUIWKFn3J"
    "uuzg4F6oF11rH7qul8mm60V8nQt4dCRbsZ2B4VNQTJzbFaACPuJKTNyYifC1igEs6dRTag"
    "xdtkMOx9gkc6/Se/Im9TN0j5c+3aysz0hLuesnNn1l1J8ZrurldHkEOVWCzODvvxa8VN8U"
    "ImaYXifkET9w1UZRIsDud0cxHB9fhPF9XpYotWJC0tMWmpqE5XsMeIiCytaGTpOlGFl+30"
    "6NIcz93xY0mTu0B3x61qLuNApofzue1FiboDgvlEmbR9huLsog5mS5ks9hvmEKUY5koPs6"
    "iG90MMsy/u8bDXYSrhNSxqZIkaWdVRnjX2qZGVsCkUAG6g0NVZ7gQ7sQ3vhFWsP+Y4LqYr"
    "RX3Pxt1a0ZXfdqdadLSULST72smlbCIZ2T3E1Zg7WyeWCgvDb7dm5YqyNJJ+s0ZoAIW6sA"
    "7qwhNzNBU9JA5kaUJLJi+mISIBaTZDc4ozt6LAFnPoxqdvAdjWLgogCm1ozVaRnXGiC9LZ"
    "GT/8YDc7Y/htd7Iz3xmD4pY5RZauKVD61GdZGkgGgyqa0dcCQ+p6ralYmSALa5qJtkvGtk"
    "ADS9dfEZ7P8SyhzGp5j8lRa9XGYycDFV5/r7QZ/N+c6WuXjYRXYtfAuRFWlOCt6sBb+fMj"
    "hnt64vcQUZWthfktVZHiNPmq02SVp4mle3YX1T7mWZe2ylhfPA/631iOGDsndyBB/Zh0O1"
    "/arT9b3fY98vJWj8nLsPlEr7BAhzF57jYhJ7gmkzFptlrt4fAedki6v0DL9mAILbFBf/3W"
    "f6A/IMwG8nsP20PI7W1iEzKAD0a99uDeLVE9Jv3Rr+2BBPT3SIddkiVxi27Sp7EOe/tr3o"
    "XnEdSuzML1XQ5wr6N69UC1rbsYuO5BFcP3QV2kGt+DVMczwJe5s9k2+L9fXV1ff7r6cH33"
    "+fbm06fbzx88i3z8VpZ9/qHzBNb50DDEzfWKukjMv5s+tX2KKm9ye87u4mvsgINfHN50fw"
    "i3vfCHOMAfIsAGR3aUrGytAaojpmo9DewFZmo18Ayrb3u5JURIhcFaGKxrMbQiMVulFLwi"
    "eViJycOE9rxOJmuWGSVdw+smTtmt33WF9xwxPGiNDVMn6JUePASpxFQVHNW6WkscUsxeos"
    "lCJ5gyDhP6KTrSdLIA3SsJtvzJZAxzQuDOUR6Zw2yO/7KwQWSNU+/rvAf8CeMkvWImMxxo"
    "SI9E88AICtt8XfTHwZkWQz6j9naYrIYifyk6ZN4C0ccvDX00fEspDh3c9cIYu+xGIsQuSR"
    "1hvr3NA/PtbUYp+dvYxhKkQ61+t0vlUDS+aI0vIgOCV7KqcW0sLkHtNORXt3mUiLRVxkjE"
    "1IiGvn81Wpe2yrP+ovn4tdO7R6yC+5h8bfaaT2AJsvlVY0zaX5+7/T/b7XuEV2tNf8d4L9"
    "NQvr0+Y6tPGhhpob7hhDy/+YfH72GvQTqOB+/ZjpFq2tV1eMt3heiOqBJ2edGzVQmzgkaa"
    "voDiZ3uWQwpRi2JIVdYLB6RRnmEOkInxrfL4sv1e2j/4NIlejHilR1xYeoq39Lj6NA5EAy"
    "Qi0lP48J/Kh9/V5R+IbM6s69WcrjtRDazVEKT0+aj30u3mK19y5ETJZ4I1X5o/TstXIM99"
    "guErnAU/3e6Fw+3yxTRYKjYRZYNdL1jIHQc/nRVKiXVNoZd1A22IppJXrDQcV1u0xLJmLR"
    "toYcgUvQYyVbr4GrSdpWopsQ2lPW5MxmSIMUHTd2TBk9wHyBrtn/ZBFLj1holC+6b7xHx+"
    "iZoWWtE93n4h2tajoY2DoahEtxAlLCIFHuvG4UBnmoq9TbCgUNSIBS30iOCzy3lcxLToPq"
    "/YJ9BeJHsuOB8CF+w4g8MfJ8yFVTEX6oa6UPdWafrUldY5f+/8V3PweI+26j/pKQIazU4X"
    "1JmqBoEQvd8hBoK8jkmr22n3RvfIXs9j8q3de+wP7p39rBo6TrYf80rmHpHwvKy0PB48O3"
    "jGN0gnNC5VHuHYybrPthvr5Ii2VULZOM4j7qJHwQRXKoLHpE93W53utY/tr/1Rm27KCl7p"
    "9B3hSrM16nxrOleZRUZmdwbtb/3f4aqB3/RXuPLS+73X/967p3wpc+3aa28uPHzMGZe9tu"
    "gordipz2EdTxM8U9J9IUJE9fOHKMMBKEHw2G9hRXoQp2SVV5dqSrZwJa1k00pSSu6y58fI"
    "j2jW966crV1f1jR9a0rh8GyeCLskeuFYwTEAwjBXvGEupKbLi2mISBjnRBpWYT+uPJpZIY"
    "IiqW29ktqeK7jcxnn7ICoA25bX0VnuBzuRDZ3YwuuhXK+HPOGsAQ9SZlROECY4fB6eoI/6"
    "AB0Od9Ktw4uK9lgnNdo6k5h4MNgdiJO9D3ZpR3XFinJFFt3GJMOuf31wNW3WW/5i2meJma"
    "hgX4BnVkCTR95UywMrGdD8dVg7od5qcgBwurE523uCC5u/8e9O20D8tjmrDHh+W1vImeDk"
    "zDX1FbaWUARVnuqbYHWBezRhJQElTBRzAq5mE4OO19acNNBEkd/ptSme0/2kAf1AZgXaEE"
    "1YN5O02gVHfQdwdhvRa4a+hfKsW0O1LEzcPBAUM2LKtiOQQwwOJQ36OrZrnIy2uvEKznfw"
    "i3ZAd8/1Gjzt6HvIaKbps1f73j82qzV42sFbMispsrZ0cOgLNO2yil4XK/0NK3bdBsKUq/"
    "DC7OW3S3W2hCYMFZl+ZHpqCt+FMZJemH04g55iE8tTIZy2quK0lZ65Nhnyc8hWu7fRMZfN"
    "McPkGLM4uosgZ74Br30N0b3Jg+5NOrrOraRMA/RWZqIBtgXFRiG7UKtLU6c8sUXUat3DaC"
    "7yNFbfSh47x/MewTFCYYPJthqEgz4OVBSGI03OE96d+sLYFAtpDVvNYav52D5VDrz+GpPf"
    "9OlFggzl3solRP3Dabg79R2VEWjHTCJAqoVXCfVGomno7qmQQB/ACJlwAyKFgWfGRrXgt9"
    "M2IeldyQ8rMt2dW+aeLQWRg64m8onIQXfMHHSWaqXljErG2SOoIcKlOKFuDK6UZ07z2jn4"
    "3ubC9jYD29s4tqETgEdECREKSaXSkopwZxSZMaoknVQ4P/ezodNxl7UmMbfJKbojLTIllb"
    "XTVpL9xjnLMFIpYmuH6QMlViCJACuayDq8RKzVlpkinAaqHcNvN6G/5QUdAid1gC1x2Mm4"
    "Yf4ppl38a6uaCZWqT/IGycUbw76qzrOFbaSysoc3RBywB2nEMRNl0DbWTE/Lcp0jRYBPXm"
    "Vx46LV733pDL5ClCmFca4aKzsmtdXt9OyA1JmmUoYzulflE/uKzgLg7ni8AYhhsioPSJXk"
    "Pw+2PQwpYVIhp1RaThHxLCICo0pySq4IjNPIKcPNGv5qySa+SBBSgrczJRRXFJu5LXPUET"
    "LtzlmNYds3Cnh72zOYeUcx+4dz2TFdJJf6iRtPCu68vNpAmzUcGsJ2UjP5RdhOhO2kTrwz"
    "PcStTYInV0ZNdY+ihhgX4VEnjFPCOFUNBrYWQl+YkeIZ5TClGOZKD7OwQQobZJVk+wrbIF"
    "9Mev1Rfr9IEOy9e4181YFpa0lxmu8U7X/Vt1Bl7B1tmPUu22cRzXWDJRWn3ccF+cO6yiG2"
    "w0cJM2BVxWhnysVP89TIkV1H+PluRUnQwpEcyzkGJfBYurYEeS016CZKVqfgm6uPN59uPl"
    "/f3XgRON6VrDCceATOEstKytGYCmyIRqAqsuQJlk6wdPuydM0NHRJD/SdLntDSlUSjTbxR"
    "JpOnKphYqvVOgVFy226grRsg77JgBlYwXkHJmhlmrNiWxbtblIF7R5DfG0o3QIg/pVmpZG"
    "PRnueGvqLtsIHdqjPbJb2iOh5h5itOtO4c+/GcZWyc7CMFF4yh3ai0H1G1pTbcrbpwUvDk"
    "Vfv6FMVofndDfjSV+l2eMux36VXY7+JF2LFC18uMiq+GygNylK6G9otS1OyzpazBE7gscS"
    "GiGiL98epzHnvn1eeMAhWfo0gTPbE0RTrKHkHtDEbXuWbydcZMvk6wds70NRe+HkEdZ3AZ"
    "FnuZ8qiSa04Jo/ygLtK1FEGyOgnTf7+6ur7+dPXh+u7z7c2nT7efP3hSdfxWlnj90HkCCT"
    "s0EnGReyUr+9SAD5AJM1mlzWQBWYFzjMOUYpgrPcxgFdnH4m2KCjpnMb6W/oqJxC8nRun2"
    "Ykui41prYdFGjIUY8q6mCKlYUVVeUU7twT02zTClGOUqj/JJawSdEcPDEUAa0GlzYBqmEq"
    "BmW+kctAqw0tUuc3kjYqQLT6zktHSl1F3pq8osd+2Vc0U3vfjKiXP+Bao9JFg+w7Ug8pg8"
    "/TIUeS2f0NY2PW4hlIwls3DCyqbvLHn4PdgPwXXcDMSc/WQikz4WkviBh5qfWPES9Yn2Tk"
    "lMZPPrTpJxI9nyeezH77Z8CnuisCf+ECKiUJrWXGoQStMfY5hFwu0jyTMi4Xa9Em77ok9S"
    "zu2QYJSb+c7Hd/eJH+oBnnkOW3uJOpRxNfHMwAHG1W5h8za/MNaW7g7gK4fpXwZlifXVWo"
    "Z2M8oY0cdiA3hn70ec7T760wXXXa09Lovrtsd/DyNNjLCGziPlevUlBLj8Nuz3drv1JYW4"
    "KCpd3f+iAvY5V0VMghkgCfFmLrw/f23+EUW+1e0/RBcBdPAQdeCZ071K0vSFvuEfikRiMR"
    "wHDAfFUiW8jq4hohpuPqV4ufqzlhPqAFXtvDBLQVroW2ouiDssNW+exhDVcVnX8xDA06XD"
    "gD1MVw6tUJ4YZ3aey0kUky6mmHRsbcchc8tE59T6PPv9nONy3p0bNLSb5dD2HKTBiRR/T9"
    "DixMvD59DkRCrU5zWlumWgZfPVV6qASdPpz1aezGbYNJmh08v+kWQYPawzzgDPmJqOhYqK"
    "yMy66HS2S52Hu3ea11CEKiWZpIFlU0/wcsoKyXQphOiUR3TytqMYxjvy3JuFerhWbW7XSX"
    "iqVDUD4cpcosO6bVZKED50XcMySdsxfbLIAE8pXa3G9KHf74aG86ETiYDsvXx9aA9+/sjG"
    "kTZSbQ47IRfRmVVkOdIhVQobIPwwynPWt+T5nNdVP0AjABWOLcd0bPHzasVmcQEAD91+ao"
    "ptcOVWKl2Zo/JMKizjKUNzqJcCYTE5PYXs+pD6HNKDOXoh2he9yrzfHcXPvZ1DVrac9g2k"
    "G7bzDmTBBGrwn3cao58nsinBV0z+luIgVPJDx2RMOhaa4oVKTJbKjBJZ6uwVWw20XaqzZS"
    "gh7tKujUmiSc9YojO7OdHZm003VvCN0Ewm8DK/gEsT+wAMBJg+Pti/m24N1GpgTPiFdYzh"
    "oVMWT4C1eQP+hBdhX8leGZKy4Tf6pXSOBmt5qmQfPVykBI/9ssXU0okmX6Nv4PYceE6BT4"
    "Dx9z5EKbx70+7j0Jx0QkcpdJQnPxiPUSzS3ne5hECfRAiAQg9cBT2wfeQnGK6HK1nTUtNs"
    "Bcj2SrJVMdWRk2Pr+urTnZdVC35k5dEafm12uyJx1qHn29mpW22Ges9EMBFaMdSVHmqRPK"
    "ve4xuQeDgkkzDVARLK+Ywsh2I5LGJzhciGKMXKqfLK2ev0EwnQzmJsg4osvvWriNV7RiO8"
    "XaZYsNtks4oZThKG2umgkNSR5YzuRbf9ZXSPNDy3xqT9x3Nn0H68R3YuBmVMBu3nbrMFlw"
    "y81uQZXBu2h8NOv3ePnGOeXhk1v3yhv8GGMiZPg2aPdrkwZAJ99p6aT+2vbbjkG7DGpNlq"
    "0X7uHXdS50l/ek96t90u+BNt51AAfMxKsx1TYonKSsWzQLIpBVT1uUENUQm2MlI6QuRrLJ"
    "5TF941JUHrWHd549ZCVAJU4bJULqB7HFLFnFD1gTPDAwygikPL7Zr04nRznpDu9EwKTCjh"
    "73VMf6+E46oAYJ/9nmoKbfiQzgGuKKxacGHVZB62AHyFm20KyiI1Ng/C6amxUzYIW/Avbo"
    "PIyTJUU0+we48I6UlC+NJXQL2XbjfLm1kkuNg/eUOxft/0pejUvkjx/XbuNnL7f1MC6dWh"
    "2J1agKDBsIlo+0s0WmJE8BYymzMn56Vsgg/1hiDo1vwF6ZoCjtcEQwJH+R2tN1NNNZdYQc"
    "yiZZeRtpb4nRHQy9CDo2ROSERw1EeLPJHVEhgbKCtPpKwlhXGO8F8pbng+RS28drNsbO0/"
    "RiHzWiwnnmdi6/Z7T27zaKK8iJoOVtMsDnh6XkKfQiQjPCAZoXCSrLmFmR1f0tzQV7xjHK"
    "YUw1y5YY6pPE8TOdghb6olO+DHOMjA3WwOMtwuD9+oz+eUJbPsyDgncTf7ucYkmDQKPdjV"
    "dtDPE1/mniDKr0Gp9UYoik810YS9ClYmf2OhcDYXaC0NfbNYIjmJizzJi0CMIasw9PME/j"
    "f5BU22lCGdACVjRreUAZ2rGmVLkEoaLOQv8gDYxdmj7RvOiwPjujb0N6BjoYF/cwoPQSOn"
    "8JA+HxOIJmT1NP186pBDHW1149Vk3e4TJhjW6s0MDPtJKWGC4SdhGBhXbJlpull4VJ/faS"
    "NUhUSE+NVBZHDWqjR95w5GSyCthRBxhLA02GFhTSVoj/L5z4U6qDLqF6NBp9mFdaTK2pgM"
    "Xx6GrUHneWR7yG2mfts9xubjVR53tqt0d7arWOptmSw29ITjWQdBmioPxZ4LoHifQXZm8S"
    "DsEdQQ3qvbPPUraKv0/eU2VsEixBWEUXaNAckguzQC6DSgI0dskA61+t0ularQ+KI1vogM"
    "CTC5PIoit/3x1UQBDme6UTVLJeYlPPYUnE0pyiNRxLLU8jlh4YdHdROmFKqbyqluwrGPxN"
    "pjjANkYoArP8Dx0c1O6+DS7JXTYa/B/FjWLllcRgcDr+ALDO4kGSHC40H6ofqQijq6P8QW"
    "BNFv6/14iQipiCet8jgb+E3fL518mFKMcpVHOWRJ4JILgoRijKs8xgGjAKctJ0ooAlgjqm"
    "mVvHJiGiARaIoAy/JB1WTeXEgBEjFFI2hWrHZlLUCtRMx6dLpWoYxgsbGrIiCwxIDA1MKX"
    "/ODuX/ryXMBNL36ZAi49kIpA1unmLA+u3aj6p3YOSH3WvgBg6x2bFpOCcsALXH4BwDKPV9"
    "x1OqsnvAGBqIAqJvmiiDmrEXPFEFeRkSgsgLhgV297aqe5ensTf4erN5bc5cZRfvgn03ev"
    "dvyg7fIoMppuTJXADRa2gDbrX5g39lw3EJZpC+f8ajjO2uANPZNXa5m2vkQTelGSrQkkqJ"
    "MVExF9u8QGzqhdfIo3qY4ntXA7rorbsXCAFQ6w1RUuynaAdfdNHpCDNLWrTPI5D8Sf0yH+"
    "nAoxpxNslKx2SH+8yzWb7zKms3MvyQsW7mV6wc6cFBd5h8NpXjuvy+s8G/d1+sbt3EoaA3"
    "orcwjeVFO1Es7dVC8kn6A2LkhXH28+3Xy+vrvx/JC8K1nOSHE/JFY3crPmgTNIIgCNAiqc"
    "h1OhrpObgKFbew5zmFI4g1R5lG2lAO8I+1RidKs8uiyZCrefT5hK2PyFW4pwSzkvNIVbin"
    "CfqJA5SbhPCPeJc0OVy33C4ZgKQLXevhNhzpLbvh/xV2E5vQ7M7htOIlYP1MOR9PJ7ERAx"
    "4/uj/F6jjbTU5Mdh0DJdGhxUc3k1SIqcM/vxr/oW6XML0sQhlswNkrZpOkRiIdmyk7YtaR"
    "v6BV5i4c3aczlQwYuAMPcC+si4u0Lx3Sf4IPx30BsIvvx/Il4JwlugKt4CzryMK5GSEXea"
    "Z2mPznenSYIW1EHCyiOsPGcD6Mli2c5oUe+vPTiFQ3BFgd3bI7jVHLaaj20+h+DiOLwBnm"
    "PDkLUk5s67l8nXGcFWOVxVwW/zEg0xZbqm75BB13UZZdzW1E6j+4aJohu/UOaM5QdW6KGh"
    "g0+p07RhF6Hwr+tbkuSMWuqzElm9SMFhX2UUZfoyXFHperF93Ngfkqk6q6fM9L7mZrpSrb"
    "JSCR/ni47wDWW9OtC4rmAFD7OhW3gGoLA6LMU/YCvTdVUWLgpdYLZUX2y/fuUr4eZdB8HN"
    "X/pJ+st0Z9coXQ29ikvJK+3GcHDn8o4RCsTzIR48IXI6tQZJ6gjz7W0emG9vM/Ls3mbk2b"
    "3d5WFMD1SDa7cJkNRxPPKMRvpYRCf8Fk9N1eLaXAIktfOnL2VTeZMtiWxW0yQPgHSYw1S1"
    "Q/omD9A36TjfxGNEdGJRqZj7sIzS1Q7qUib1OWT9Pxa+ZeT8X1OMuKaxR1A7fIvfKoiedO"
    "Sl19V029eCn8hyWi6jqqaJZWO2lCyKLgdbHaGq3aS+y7Up32Vsyu69JL4a7u3gq+1Dj3NU"
    "omS1G5aPH3KNCzTLiBDOGBl2M3NoPDVufOffHUjvER9xZDz1DucQXQxfHr52RqP2Iwudt/"
    "sYk5feY3sgDdrfOu3v92gDGdMlA7+peDsmzVar/cwI3ITQY9Lq90bNFrvoTE+4+p8vzW7n"
    "Sweu/u9G1lQKJr36HcL0tzoZk25/OLpHGh2hMRm0f2vbHRj4H9imh4CLx0HzO7RXraViyF"
    "tK1f7juTOAhk5N7ag1JNcUKzzKP6I054nOiZCKOLtKx+hEbS9cIx2hFUNd6aFOsCjldZhK"
    "ID3Qeaqazqw5facoq4KJmez+m12wI0xZG7+fIip2bGUDEvbM9QSdVvrMDFP9yJNSwTNV2W"
    "sfD1OKmNoqb+LuWPGZS8NUtROxSlFHbpdcEDvNa4ftbS5sbzOwvU3ANux7wrNZRUjFblXp"
    "3cpzA8rtmu9R/Mhn+Rs2TDUJuHTvfJ+iNqX1CvMmDzt35nXviriEiij/sLrX88TjgDREJB"
    "AVqT1Eao/zQlOk9igeVNOS53NOSIM0YpKKVCmnSpXC5mEB0A7dfs5ywu7ENbhcRQKaYqes"
    "SEBz8gQ0NltfAKgtr6N6whqSf3IA64igBSDb9HuqJ7Rhaf2A5D6v+NCUNW787e+4Vglrwv"
    "W46buaSfkj9gFqYPdWV7BMCyelhtgHqSHtqk4wHSNEHpZhRpS8s0p3B8q7IVm7g+Uf3tGW"
    "xZ4jl/Yn0y+fpJrolehbguQFheISDbDMYtoZCSQxMllNJWWz1tQZHWMTyZpOEoo2lfeYxB"
    "B55/M9OHYFx4caNkS07vlH6/KFMYoIxpIiGIMLi2MBRMiEHi5bbxTMj3Ig8x1MyHKe0O5k"
    "vyOTq4qpclwuM4MXCDCiOfgBI9B6J0/w3T6pvTw2JuQq9NPYIHmqb4JH+T0ktfHcBRv0jq"
    "Ka642FmfM4y4mD31QF04kHNykDidFMk9VVnE843qPHZEwmvjvZBPUoR3FPKRBz26CtLbSi"
    "q5ClXoS8PeiVzmvEXo8Z99FkYciErg6b1H5gsEc6uvpUV94RwfQj7BvQPyR6XOn7FZSMzF"
    "2GTympaOBj7bXoOdwJxqgWjJEzsPvE17i0VeaTLtp/jNq9IStJ6W0MY/LYGT6/jNr37v4w"
    "Jq1us/P13t4NovtQvmCpXKFSHKUUk8PR0gMzjx+HdiJfslICM9M9+lLsmHn8+M5WaZnT2y"
    "t44PC4QgbpROxNpR0h7aHic9oO0tRiNzqC07ZwOBXBI2IXEsEjp96HHCk2weij6xqWSTLS"
    "AaoIzFNKVqu189Dvd0PL5qET5S9fvj60KbPPYKeNVFuZlODdTcwtXyIsn6J2s7mUcB3hP1"
    "+816dQ4gsl/pGhPUiJLxyUTuugdAwLCfMuyTCPuN4nOWwjptt0p2FkFHZhoH/IsyXUcUIs"
    "k8wl6uE3bKDZUib05ePWjT3oD7QPlGAZmOI5XTDQRpNNmPkF9m0ncBKGhjoYGs4tk9cepg"
    "aRwquYFF7+lrLPXPGp95osxzmjxVwpaK44h05srqSGm/sEx4s2L1MzXXTAOb8tR1hxqq8/"
    "5dObCsuNSLdTDf2d0DUJXdORoS1I13QafcizDl/TZjVfEtQhwduNLG3ImjWUsNdypzLE7t"
    "quXMjURWhu6Cs0UeT3CWK5N5HNmaOJJq9NbE7u0YQy8zBDdAP9P0jBRF+pBH5NwMPSWuJV"
    "AxG8kC31DaPtElNaS36FyooUq7g65SRvkBhvEg5Gd6IJrI1BeGoyOqWei9XWhFV5xTxC6F"
    "iqomMxQF9IJzb3aRkiE/auMA+SGDuUzt/VN3joJheHd5PB4d3EOTy2LcbgTRXf3ea1SUBc"
    "mORef0/u5qDH9E8scfKYjJq/t3vSQ7P1+719KktwKoNSbDBou0oxw2BKrWooq4yNxlXGyG"
    "1f5WHZcy/5mLe0SFZlkVgdrrfEZB4ZdbhcghoiXI6XqpxwFma4qMpJZyGvf2rVcOZzULVl"
    "DR7UfIof2bHXk8zi0D2oi1QGIURWJxX/36+urq8/XX24vvt8e/Pp0+3nDx7HEL+VxTo8dJ"
    "6Aewgt+jg7ERCG+QYgQlibnL5Hxj81kXJGldTUTMp1OM+Kr3yYkt3mt2G/lxLz5RJE92V1"
    "ZqF/IU0950xASbACFCETVyzULhpV1wiL09BBNNRuquv7RY2FCIXBsdIGR+F4XbwiSqTZFj"
    "l3q2QI4865K3yu6+Bz3dKw7HxjzMDo3WtkWRdBg0cbSbNg6xx5aDBh+V3AKIlm9K8pRmtZ"
    "VRr0qmInXNku1dmSXnyHvDAq/c+8RKMlZllbYLo6Zj2kYWWBjZ9MZFIx5d22GS50bNKGSV"
    "lojvdgTgfvyObOHu/8YOBSdomCV6ABMfzAsp7hfkYpZkk2jJyHaJDmuCbKSh6gjQwjZGBO"
    "JPL3yQCHqX5kvZfg8kphnQM7Y35MA0RCGBF886n4ZnsiFoKt29FZTtkcyAZWbAFMc4RpiI"
    "9An+CRTv/Jib/neXeOfMJO9INMUh7wD5JCUn0cc3g3uvIHh3vjV8rIO+y6n4/S9kRo2Je3"
    "shlwDmwg3fCvg7Bwjybyisl0K5U4HoaT2cYwMJm9TxqugDCTNUwU2UCK/G77LsYFklO/TA"
    "6nR7JZTekdOoTn4w7pv3NhAawUP5FEvC7ulc78iIG+wxw9TUzYImzRDLpcttAfwrWt03uy"
    "fdso/hCX+eWlx6Iy6RKCSE86bZ/atrPbjH74AtvObl/6gy/tzugeKiLMsWp57m8s46nj/8"
    "ZSnj43/+y/0IY2j0Qp221KhTE8a/Riu9YZGLblqrjLCcdb4Xh7Bo63wuu+DI2N8DTkz8Yb"
    "4Oj5uJQopeBV9uZVXCGK5+QK0tTw+LrOcXhdpx5d13G3LQPLKx58fYraRV0X7xVX/SCFI0"
    "FbSojCubh1nu30FU6dwqnzTAbi7Jw6FXXhVI3Ku3f5FDXka+5ucmxedzepmxfcEumKyxYk"
    "Q5Wr80IaIhKICg8V4aFydoi6xjcOPAMkAk3h7yP85CuPbS4/+Tg7UAC0La+jeiIbYoFyAA"
    "t7ZwGwDp1u6glq4IARfn/V9fvLcFOLOLo70SsRU4tD6noHDrAmW8kqvIS4mXoM0b85/fm+"
    "6sRaDjeriwSXPu9eI49X3wpas6Y7vfqarvfcTyZiZEgldsiOoSubmcXie1zrTAO94rVlh/"
    "uAcxx4D6rYZG1gXTupB6Gks6KYaLP+BcloKmuwNJFqMhpzs2LVozUt7tV36pfJ4dXnQRuy"
    "WNmvx/zcIv58wnetKr5r3sjlNah7BD+0SV1Yc0u35sJmlXCEZngreCS18UU6so+CqVPCPd"
    "xEwnQC/f3Qtx3198E/SilGYL8RANZ+H/zDdAL9/dCH+JN90A/TCfT3RV8Yb4o33vgiEA+o"
    "ISphcBAGh5MFGNszsQhw/Z7OctLuxja0aCuVmOdZfl9hOD0ZvvHiH4HbjcziH3ZD+linZQ"
    "49GrQFZZJDazLFEjI25BJ9lRWMZIK3dl4cW/VEXw1ZupMSx7Kw0bDL3fl34e3vmdKKvNrK"
    "rKVsQhcQ18r+IDoyMR0wBTGFRIJCrSJvlahZo28RiTsVyrOKKs/SAj9/sKjPwiKm3OXIgW"
    "iQRGCagOmK7md7uN8GyITzbaWdb9lITd8l9js2yunq6ChdDVXSpZQ68M/n3BGdHoUQkHcU"
    "HNwkRMDs6dUwsPs6T1h3Fxv05hS3qBH1I0mysjiEX37f7aJQNx+Sf5csigFYyVKYA2OmAO"
    "a2yZEV1c4ChA1VV0DQMQM5gRwHAtciiX5m7gEsGvJvLCnQdvnuyD8z2TBUrEAeCfj8pCyo"
    "5T0oh+uB/VwJ29k8gjZWJ7ozM5eQv4zopkKXUIE5fmIpWE0niWWxqYpAlBWphOoiUTqzmU"
    "5GI4VlTxGDInQ/tHNGeEvghBAnpgX6wQD0N6vc6PkkPzR0wjFIpHk46zh5hw3bxxAfI62T"
    "Qk44A/14gzDHeJ8RCJEJ+H8Yh6DaDYAjiu+1BqKkYhj2d8u1HM45zvDsznPqEVeZs7x4HD"
    "S/jO6RYshza0yaz8+D/jdIPCqv14b+BlW9n5udx3uWo3pMvjQ7Xbg7l1UN7rWag0GH1fW2"
    "OZCojioPJ/UxX1KnjJxOMUMBlk2+jE4+Re0Y1etcppjrDFPMddwUwzZ6XjlVFcVk6ITClq"
    "XtlZcpTFmAbfh8cDw707AJ3lqWHh/iEf4rLZTDJ9lrDzqj0Wz/MQoNZCzdmTeY3X7vyW0e"
    "zYEWrY5t0TOJN+VvmEo4/Ea4UJU7X0uARKAp/PxLB1X4hAifkDPwCUnYBwqBVsRNRMB1Dv"
    "TC5u2j399Znlk7EQ5zQCGE6Sug3ku3exFjCoqBNxj7UE9wA9zQAc5iblqbA93FapjRJmS3"
    "sfOtHIZR3nKA5wJQ+R51rSWevV6kutXZtxu7feukmdcyn4edqa8weLhpuv5qInphiud0E7"
    "KjicCtzdVg3jNHOEPfgoMbwjKrCs6OlQaCWlShLD4pXnYlPmxHKFKkVJ8a8bYTIUpVdSir"
    "fYm0bvvxqT24RxpWFtgYk177qTnqfGvTzvCC7rNvmBVJ6z21WYE0ssDVsA6cj6PQsSwExb"
    "oJnbjoUcWO5hPlU2HH014ZVSKUYgz2HQML/8VVmcFtX7/9pRwLpNCmCm1q1cAU2tTytKmt"
    "5rDVfGwLZWqpytSTJUoJKFtTtQkBbexOfUJAE5xHo4CZNA9yChU5/Sg6kzk+RaPpLpGTxh"
    "/ZeSWo/E/JTSxTWegXSGlCJfmVnbRENi001zcGWmvyDDsNl/qWJGkaTvMSOWL9hL6hEsdL"
    "I0PfcD5i7bnGvyx1TUk6atLx9SlqiO7HXCEwHzNiYD4mBMHAhmbwTWKfpIYoX+XJo5GeRS"
    "OKL2TJ4gHXbV87obSUWrJw0N7wwOsR1HDm5qnFmF6KMVaJUTUllc7GBG2WrmtYJimMhU8V"
    "gXhKyc4Q4yy1VL/fhZ49v8qHTtRx8uXrQ5vOaoY6baRaKborm4uMY53lvupS1GIqH9t91T"
    "aQ7OMWHqYUKcMq7RfuDtYeWcMSSGux0o6QOGxjwrdLc0NPiF7PXl0RUrG8Kr28hFFApP2u"
    "kcZV5Is7tXcbGFpStdGOFWanJtqx/OzWQo+WGDkjDfpbVmmO5UZqIP0NG1AXzlUKm3H1MT"
    "d1gt5XaHcrqt0V6cl4wT6T9GS7Z3J14BPJyfaO+j6zRBIXCuVjnFgBzmwS3zu9J5ZPAujH"
    "ZHd+iUcqDNAG9LyKHmmn8Q+FVyd7KGKCdEJOrLScaA/VHkqYGKFQweRTwbjLfY91FSEViS"
    "+qvLK8wdpjcSXR1s7uWMrqgsNznxPLJxOr6lxWFZ/oHacUaTmS2D1uYCNkAtVMpbGLVgFa"
    "4xczl8q4mqjuDscPT6sc8fiBFS7Q3YFufDdMATiPTh6C+w/XyHMkQaia2JArLP+4louzhI"
    "hFvheCkBdtXxeYyrTwDGWGRcy4w643suw6ptsiRxnW9caYLWUTo+k7kgmSbZf9SzRxTDGT"
    "e7Rd6iunFI9sUaCmGzpwyNIbiOhTXXmHaj2UU/8FXPiJQptj4pZI1TWFFfOBzhGdIxjNNF"
    "ldJVVePd2L7LYzZZTvMWnPjoxSbPkeB4DCHyNsZlWxmaUViU3XQKRWid1T73BS484R/J3T"
    "c1wk43sOeS32xPcuD7x36ejexZU6gdfiwDhCJhRoeRRoge2fR4EWIBMWn0pr0Kz9BtgSA3"
    "wmA3zirDNVG9rTpDwRMahlx6AaGPCij99npicQi/Q++851U04S6H4b9nspvIKcKNIp6sxC"
    "/0Kaapa2zQTEuulG1SyVmJfw2FOIc4BP6EiJBU9F46QiZwV0EA2eCovyuU1jISrh9l+tBE"
    "sV22NKsYo5M7AAs03T7+k8J+tu001otVY0zXo1J+3xwlREDuYT2DBadm7VFEtGy8u8mm3P"
    "kPwUrXkCVWQLyQjo0FZ20hNN31myodnGtPQV5Ds2MOU7FKyAXYD2btAvQPDZl6hjoZX8jq"
    "aYGQ7cZMpAzbpUE6NbjvFITlMFA85XGsuWsBwIy4GwHOSwHERWTl6YI2Q11Bcc2U5Tk1zk"
    "z80/v7Z7IyhTyjxqxmTQ/vLSe7x3TgSWiXzw1H5otn6/d04GOBeix8xpIk728IkXKunqq6"
    "SFzaHmAywy3Z9eDXs+JofzqeYQU1mly/5lCrdQeaczv0gQbJ07jSyhdkvbSOo8n0DbRG/Y"
    "AInNyZuL1oa+MOTVioqIUNccUYlTnYOz21IG4REc3wiU+JlhBLmB0IRF2EOs84TSG/pmsU"
    "QTusRVbZLkjFfy0zjFWOdtHP2PbL7awXYFOtvNVaKay8O7FSJyVURk+twNcNpx2NNzBAZp"
    "qixOFMLMlJEl0Fv2yTxliswcJPqhszCwHZIHOo/gh4ZtttRNnDDl0m3dPsVB1u6KMbhHN2"
    "u7B3HijM1QDgTohARZbQmSDdU+sfJRwlqcp0fw9A1yopzrKkIqQuarvLJsAx/PoeVTCBet"
    "4s+yuZVk6UkfDY9ADEbhg7HS35KcNNIHwyOoxmDA82ozGGHlS14NRphKOC9mO9o5aMUB5v"
    "cFczV13/wuzxPhnV5h4SmWXIovj1OYoW8P9Aiz1b31SxddqmtYGLRUJXoA1Z26dCngU5mn"
    "pp5soa2+Yd5WSCY6qKJBi22nJra7ukeqZSJLxXDVL1anyO8NSqKwpMUWdKRaCMsGwa7TV2"
    "L9vPIfmFgrz4XH2Yx9b8potbyQTjxMBYMjvWJmkxIR6DVRkgcHNbcnWYCmjkL97W0eof72"
    "Nl2oh3uRUtt0OUtpEl9Gxe0wWQ3RzlWiL6NCX7xAH8MsRZrbgXSaSCeATgL6vBQYdVK7n5"
    "GqokawK+p8TiWOBEkhq75fgErU98tf308USiohYjLM0OcFNSI8CFAzNTkBr64DNTm+D9l5"
    "4rpTfxOeWMn6m1MHTJ4rtgdGTJap93lQNQ3TQXrT1Rm+SND7hBs0svQ+U9ZUUgNt86l9QK"
    "/yhomiG0g2X00ku+oXZOkQo9Fgahk/DaGtcmGukE47qBxj625sFY6J3+hE0lK0PuU+76AE"
    "hqppbiiGtn6z2BSGkUyJbpkYhb4rfVyBD4qkSkj5vgIfWCRoQh1WGXWYCKssOdDPqVWWXu"
    "k2hbEPkx3o7Xg+Xi3pNeIsfQ/8bKIfGb3Qvp0XvRDRD+1p65zcHNj5FD80cCL7nwjFqwj0"
    "ZWb/01TyyoOu2752QY63uZin2wzm6TYhJ8WZFenkn8UX/ed27x7pa0zG5LnZebxneXTGpN"
    "XstdrdLhTmnMHngdgflbTzMbVF50YwMQXEATz/rh6kEjv63ju6yGBQcy95O+nXPmMcphTD"
    "XOlhPnGC1PMRac8nP+oZLZf9rX3CJFWwSSphUygA3PzZZ6u5ExSTfPY05r4MQ18uEx+/bc"
    "+3rTmmtpmmYjCpOZY23UBb1Voy6xokj0OTmYEV1aKnk4UnyJJfsekl5TSRuVnRTlguTt3E"
    "kBEFHLSp5IoTsoCe4gUSXb7Dq80xU9CBihnlsJsQd63JFOZMj/AwKX1pWEilFD87muUwig"
    "ZdRMVmlrHHPg5ZkY9gs8eUhB2yJnbIwIByAB+mEuzwOacYDR57PPqzTu9bv9Nq3yOHfkxa"
    "g/ZjZwRE9GrgnNlLe3aVR3t2la49uzp3lSbUv55bvKPyOGh+Gd0jRjsmQ5YI1mRZYM9Dx7"
    "mVCZxa/O4RMcLaKfqLj6s4uhNKxbb7svH1Od68+AZ4ZIHvTnxtOSIGb5Y1xCMRaWaFbbuw"
    "qV2wbfvkrkMVm+dn4zl01rhZuoRXclJWyIxg1gBN7Riuq9ubXPHZNxnx2TexoGH8l8WVcM"
    "gjqEbCoVplf2KaTZ7B8AiqMRi1yv5E8F5eiyGy4zm4fKgVT2fRfW8P7ENkAvt9PYssWdsL"
    "/TChwH8//E0sG7OlBOdsHH/X8psgqYeoasf83OVyK73LcCt17wX3/SAdavW7XcqGovFFa3"
    "wR1QMaqmVhsk8+4ATSGoqcpWQEDttZuXzgQpTCB67SPnDC1fGHGObUVJ+pHEWA4njcxMdy"
    "uYmrjzefbj5f3914TIR3JYt3SOITbI8NziUTIBNp0qu8XCD5pbTnIEdpxUhXeaTNxGJNGR"
    "E0iXWazlfAKmxLBG8CTl17gORHVrZ7bhf7MGERWrHZVHmz2S65LKVO89rpE65zyavXGfLq"
    "dYK8GvR4ze28GCQSYScilkfE8lQ43oQ7lsde3gVg2/I6qim0oY2QO5InnIrhwLIWTnxO10"
    "nSUBPASy1qEYQsPeLJRXRn1JPkJsjIUyEa2tp5A7dOtJEXeTR9R+AQArUlWHIFk1WccB7C"
    "ykpAMQqKJsK080vUJ9o7izJS1AU2LaSayLToUlWSakUf7bmcaQ5dDO2ltJIVLKo71yVCxp"
    "4fPCy8T1G7TH13eTyi7tIdou5i/lDuYonhmy0DB8iEFaLS8i/dAVXa3R5jHKYUw1zpYQ4f"
    "gbnPpxCVkBuz5cZApN6Bsk0gHv48gd0p3IRnFm/JvjIZ9yFerDB77xjT7t7KZNjNQKMcvL"
    "opv2EFzVXNwgZE+aOlTt+ScsMIqhHeo+1Sh/zedgIBSPdNGWjK9ZpODgDGba9ka7akJNsG"
    "5ATY2gnD6T9rbJiUzVvJ78jEOIljP+LTx2RM+nM/JYKf/WDiKxEmqAdyAe3Hz5P+E7D+8n"
    "wOQgGmP/QtYbQm5fDoy7Mu4CXfgRLEAXx4KnR7NroafFHxroaCA51G3HrUII04DSOigg0O"
    "rztgmEp4AubzBNQT6srkC5W3KauM80Wr22n3RsN7R3dkjkmz1eq/sEtOfiMzepblGYniw+"
    "F5J3uNp/ldPn/kDHfkJHCTS5Kmen2LiqR5KpJGtvIgXabTN303RXUNBXlDskJEouzgAQFY"
    "Nr+bYMjJqjroEx2x6KB35WyrDgpP+30G4Oy0YsLT/ocY5rA0zzPMYUrhyVflUT6xa9T5jO"
    "x5eUZVE9dDHKNyKLhDefEoA00W0sKQSVJqCh4/nqHT2RP0db6H0nE9ecKgJZkFoqhmGAdC"
    "o5nPRjCyMwkzHThaYcjw9pMJihBsgk5e0/QtpBZ27A4NBLXx0HaJCSjrVRMt1Df6t6UHr2"
    "E6foqdVNieVwi+id6MGwmO/3hOzT3rzDmhNV1/LTyrLvt0ZyF7Dyuyfxu6Ip8gzAxVMTOw"
    "6S9NuYIMgjR1VGOVoRE31cTSSzuCP9VkJkUIcNVi7YNbPJeLUoBOCG9VHmH/4OYc4hChWM"
    "aVHmQRvFSC2T3MPeYFNUwlQI1no/dY/tyQBmgEoNVTJFUU2EI0SbG5WwCyQ7efmuIaXK85"
    "UPXdOg/F1e+prsiGDpcDQheL0Hnm1XVWk7k/rqrzYaO9DhjzFlNyurcaWerNKW0kGU6rnY"
    "rNPsHgZgzevjIyNuTedh7e6htNQVM801dOjbMGuPUS+y69LrvXL9FkhVe68T5xSCFgcEMU"
    "HRGMlYSibEd5YmIVNvowlzXYXV3Nb6xvLHipAF1DKAXPXymYUhmjpLIYVTtGik5zJLwwS3"
    "Y29jehvTyOA3tYhRG/+N7pdiUKQu+pTTd3VdMk28lnTJrdQbv5+Oc9kjUDy8r7mAzaX16G"
    "UJ/LwPONiaFmFyOEil22Z1D07MnloFx4VbUVPSfoUc+zOgIktctydJtredxmLI/b+PKwGY"
    "I4xOk+sT7FQQ6x1eRYj+YPK0rFF6/3OmnGrloi6vPyeeEMiApCi5ipRaRIFaCPYZKt3dN5"
    "grpTHxOQJ3fquY6fn6uay/6A9FyJuDrnTgHANv2e6ols+IiuUm4Ad6tI04/Zu8gu/ZjTKp"
    "d+jDZAOkTg03d6Z0H5l2jC/INcDdRWNpEpq4oTnt9A9Pd6M9XUGVIV0w6Ph2B6eF/Tjsyn"
    "P9/RUlZ+QRPQXWGT9gVN6Ju5DVToxDIR4JasR6vMmx0U6B9IVHRgZH/cadBOk2xi461wl8"
    "FA7h2hEayDRvCE2QiqeUocyHZb+ivmZbyDNALPMJ57FHoSBZ64Na3ADiQivFvL6pBWGemL"
    "p0GzN5KarVZ7OLy3Pf8lO5AANKrf+r+3vZsGfqOr0bsLmHW+te8RVHWjPAa0H476gza0ZI"
    "lBx+RLp0t/zlWN/v3S63Z6v9+jDYGcpND6P18ogfTcbfaAhH6maUlrTSZ76Wnv8uhpo552"
    "AT3tXUzF/pbkDJNTv+7QVnrozyenB2NhebS5HkE1is7WqgKw60nCe/ZE6WpnySg+3YonsO"
    "yzB3nERwSaijxvKt5y4n3xTE+aTvv7PXLo6eHw0ut1ek/3IGUSOgRj8tjv0aNE0Qk9Sugx"
    "8/wMhj16zKzX+xn2PucYrM+pY/U5OlS2aMzJ3YaICmRvT5r+uBjmViQ5rnnggUhy/EMMMz"
    "2FjP3yfIQpRahYlUd5rhLVXO41zBFSMc5VHmdfcc67mIOEYowrPcY2Ty2Bj/XG5BPx4qS1"
    "k/JKqconojBFfFuVzP1FZUoCE3QccJ5QoUCMS02wLjVa6IvKsIi5QrDrjSw/iLnbIkeBBG"
    "jrFBWTTWSH+yP6hTqrGmbJr5hcol8xBPC8s6JiEODz8wQKGWBj0kDOX1Bc4G+/oKXTkLDy"
    "YywZkYwUQ55bdvECHUE56cRESKd9FU4vB/tJQOg9k837g4OIIo4I/nOKdXCgJ7r7zs4jhJ"
    "9DHfwcRJLG4tWXgbWSWxlsCjRT0BSeI8XiKaLzAn4DuazVGWa7j3G73Sv9tH3Ndi5tlbG+"
    "eAbT3BrMcr89t+mf/1hj+vdT58s9WqjzMfnefni+R1s8XY/J8BttYL7R+8+P9P5amYMxr/"
    "UHGPNmf43JH90h/fsvzaR/Pz+P6N/rtUX/7j+O7pGuWPDXEP4y4a9n+Iv2+l8d+tc/VfrX"
    "qP0HbWhR1qICZkBT/WfCynpQF6lxxC5FncKI/351dX396erD9d3n25tPn24/f/DiieO3sg"
    "KLHzpPEFscQj8ebGwu5avbuzjsqTVJfIIqr7J93RAKKDgbOUICVJnVSPj1wsKGdwYaYV+g"
    "zMsw+BR7LbCKMV1RL9NcTqYZPqbRQyOkDsjL34Z1CILBDevTq5/M40O5R/BBmTxiWvQ8ul"
    "5QCByo7AUt5bOKa1Vlt3R1rw1Yis7XQzNb8SutvXY51L8w0na+JqD9yUT0oy1MrHs0ee60"
    "W+0Jmr5b2Gyg6YaFjyFNNhOVt/t3lJjQiX1JVkYnoXOsjM6x+ht0+WJSYdmWnGWTJHgS2U"
    "gRggJE0Tp0sOjOENYsQdJxbvfYbcqOPXR6zcGfniu8x3N3+72nhwRn+Ic/R+1mBPnAlpN3"
    "9wjuUsJkn2myd22SB9rrXePneUK601gfmFBVCsx3ciJ8ZfeNJAYl0iKTSzE3a7gqrQKNc5"
    "TpwW7J+1D5erDkrvyy92glvyNrY7CSOGD9pa+ZVHTnsM52W4sFe1IV9kRULqmxOutkttkz"
    "GlQeXUvFfBfPNPgpgw2C2VcAG/Ri1tpnMbBGD2eD/v/2rq23bR0J/xWiL+cs4A2QAil63C"
    "c39bbZJnaRuO1ZrBeObDGx1rZoiFJcA7v/fTmUZFFXk7Ls0Fq+9JxIHEme4WXmm5tE2OjQ"
    "xSPC/jl+0KgOM7r5kNGDlMtri+KebUPkWZFmKd6WUistYbBc98eV5SwRDzNEEXFcPcmhiA"
    "ef8OhBdtelG6YWwlA0Y991gaBUE9RfwtZsHj7HmpIAwgo/IOIut1y55I/4jSLbecaURyIu"
    "8LqsF+QrfoxRa/U6R6rU2lB8eaaXOsoTgmYc5a+6k2njJje5zS23MGBnVS3Ym5AYC6NaHQ"
    "ZWNaAORwrZdfS08+Ts/pKoybzSCRwErt9FVe1L9Le7pOi9BCwoDN6rvz2QFdNVGHeR40Z6"
    "0G9Q7BIaCVygAYYKmlHLgAv0SH28FstnQgmSDleZQDOCcM0QD2S3i4HD479OMRFFmBONlN"
    "k0Cp4uCl7rA4/Z2fzQg2Yg0YIfu2w0+9MlPq8L1P8GRYHwOrsIXyMUOPoM2Zi5eHzrMqab"
    "D5iLg73TrB2xqyW5INF4nad2I4py/89RSkfO1XtLObnj4dkicJmg3oAxTRXeTRGZ6MRCjq"
    "pm4WTIWjGZT1DAdbqdhI7aPK8/ErLEllvM7hRdNkKGEZ4ht6sCZIbD29TW8fEmuzd8v/vY"
    "v//9kvOeDXJCQyIfjcQYBziiOrtjqhMye3flbLkNTJsscEGzq1JUTyRpJD7fwHp8f6aOXb"
    "Chl1ep3RHoUaUW3teaKrUmFckgqwZZNcjq6ZFVmXbqx4RWRe4XQKsZ4eyHVuNJsR9X/Qmg"
    "pCUESSZBkRZdUCFmshNW5wHPModBQzzziSyXvGcRfByFB0SV6VH4XI/YATsZLQ8zcgJIJ+"
    "K4ah5yfdUvOaj5UQQEH6X/UfpNUB88oE0+n7EWiv9t8z+lwZdEn83GbCzHp5Mw6rLBFxxT"
    "AkIbNQO4twFw9/AT9nBhsHCp+ZWiaV1cxR8S9tcfpebXH6XW1x/7jK9o71FG1bKEBleTw9"
    "VoMP03LmuOVOLiSEgMlyW5vDvu6vj0Emqd+f3mZ+9m9DD52/B+8qM/+DS870bK2dhN7nzr"
    "3Y8GfXYr0mLG7sPw9gdvAkKWL9geu9e3wwf4e7YkVIueIGvPIZ7jF0BzctIT6bWW3+3wZx"
    "cxhRm8sfd3vVvwx3orazl2v9x8/tJFc+d5Pna/33/uD0ZdFHjPUd7pK8vHs9xFXjalOcjx"
    "cJOCXABDW0yNfXYxrnH+Zghb6P8+wrlA1owhdSrxpwgN2qk32pkyRVWknKY0YtZazCKQoS"
    "jnDKnprKGznO2gTth/QmWkq7N0w9SqWrt1htTIWWc5h+ZmnR5IIqGRsdYyxtDUelIcZ1pe"
    "VjZNpbPJXtOUeS9lyryvMGXie0UQL9yrBnkT90lOKhWxqCkqE4xaApwrMjVNZiIryvAQVb"
    "amyMxk1bvWyNkytSIIyPRJa6ToRRIGVLTbNsDdlpdzyRwwMrwNz/kGWNtLnnSWu+x+5qZU"
    "Iql5G55Lp5u358rZ9AGeYi37BjT4fnsr1zsxKuSCD6ypnSmF05LdIp0CEeaCNsAoIee8LY"
    "w6ZqjpHSTsFMSY3kWJPOXBpSTwp+TXLuNHpuo4r00EeDdk0kNtTcybMXYQ8fj/QCmjWdy1"
    "MWrTSHlfILiwcdbY7sJdqM8JzROQhSh71BL/NaAYLR13UVSi/ERvVYwZhRdFQJKNrRhTip"
    "BiE1nYhshCn+QZXu5FD0e3EHF6eyWT0MVGlTvP4Z5sf7Zi7p5DaYSa/G0iX87EBZ6+Y7wp"
    "gXDCEghzf1WQzlzO7Hi8YXYNZs88DMypE/SSojRBL1q72DQIhjDiPWI0hO/j1bqoIVhpfK"
    "1IYvqw5ZqcJiafUtBBQmZCDnReMIIdr7QhJmRGvjrLF1rXTbDnFdUhKreM0lStC40/imnk"
    "4fVyO+Ely1VYnSFrX+PaZkz9nOf4daoc3GNKAq+48eXuXqcKgvbEUQo1Y4XOT8/OC6Yc8I"
    "0cwfQCDYiP1sF06dA5QL8Wsj3ryb9Aj76DvUf2fI+s0GbuzOYIriDiRuAxJGZ8QFO8JJtO"
    "XHnfAjgZ4V8OZe/gADN2qwrMavFtqvUP4taOzabaz9gqfSbedlfoKuwIesALDDauCzbe+j"
    "K3t8PPQ8iofCZj92NvwPNep5bL0177d72b28mof/cN4iS7CPNybmA6LS1eBHd4fdMTB1Ay"
    "cyxxxJfe4NPH4fBrF80t154Sshi7o/vezeBm8BkmD5Mek+nY/TS8/n7HUzaZoINVzaTNy3"
    "cSx85lVjVLjh24lcE+Hb+oL2SFdyQm0FnoNU/1yysZFYqNKmfwVR5dBoYpVhVM0bSQ0Q3p"
    "qpndTqSrjH2OzzOVeS/StFAi72QE8q5cHu9y8z6rNEhO/Zyu0T5eX0pV8b6sKOMd3yua/X"
    "CvcvbTYLWy1Ca/QNI6u/lKai+6qtiLrs63oMs5p+3r77Y9GndP7kfEnu88ObA3K52ZabIW"
    "MD6zkUtN68uKaX2Zn9Y7G17S1bMbb2qpFLh6XrBHo1BVSX4KFKfj6OWZsHOHeNVwr2RpjY"
    "9FZx8LpN869ZKzM6RGzjrL2dTF+b8Sc1G6XIUCl6JqoSl+nDqTpuJBGe4hCXxUIh+V0Mce"
    "7ANccYoZzwKJSSGvzHYGTuU5q5zUOHLanNQoTCflVgdChBPZuEti2Qfm6cXe/U/R485wi5"
    "HKanwh/qEpjTGrfhD/jHWZajatPfIcJ7fW59Qocnp+E57WFm6dIgxntxgrwnHEBbs/LGdi"
    "i8P3xud8IRtEnnzsCq0+fEIW7M/4ib9R9OQsMUS1WMi2th3ox/x9dJ0PqDn0YQURMP9Mfl"
    "h0LqdKR7AnvPlXJkrGxJvoEm8C0slxHAzNkphcq8j0SFmX57u/FLEWrMWc0roqOr1KEczd"
    "eINf5vBLU/So+UpSmd1YlqvZTdywtdK6EmNsD7SwxKDe82TtXjMrM7lSptZ17+G696n/pm"
    "hnaIC7/9eluna8fd1Qdm6lVejPsRUnoTu/xEMlevZxFVXQbNEcL9fY3rXPK+quJ0UjowUH"
    "NBSJ0X111X1Bsk+Bajdvgcq0Tpdv5m26FrfSkWWUzaPo8PHhocBSgcSw0+jur6i7B7QRxb"
    "3lVWCF9aqTyp5zFxSo7UUuBQnVPU6/koe9nywv6XU9tyiakRVGG8efs8vx4zqQG+qxy/xf"
    "yBONCDbEW9BiCLypBysmhJaYCJ2UDWcSOdtgXLwytKmnO/5ArWgNpXAn0MteAX5PE5nqO3"
    "kMntJ6AcQioYkq1dlKO5Ow+3NZMsboNUavnuw0Rq8xenVmq6ZG7z2G/3mYzbEdLEs8VakR"
    "nWqDFy5OqDh4r7k7gqpDO5PUociHkvrkibui4HkIW7M52mC8gAL9K+L6c6hzFFbxB8MVDN"
    "SNtYVS/o7fQS5+gdgudvHJeQ7YfM5bwid459gdu1GrAfZ80MLRdMssasJHguUNo+H+lPzq"
    "IMu10QKvfbC5XWTNZswI5qMwm9f2Bz4YOgugsK8oZeOssC8BPJo9EZoRUIxD+qTCE7bZlz"
    "zyxjuP3ZAIHhX9SjbImpKA/QArrCsVNShB1NrChQv06DIjm6m6j2hAXMzbHuy+qoMe+X8n"
    "Uzyz2AR/DMk2820diKB5TCBTPSr6JQZmaAXMEM7gPNPlKkYl1Drnt7z5fD/8OfrSRc8e2f"
    "jzsXvfH/UHo5vhoMtWsI9dGDd2vz/0Pve7KIA2NzDmR3/wvQ8jXrAbsCvXtzeM6qGLZkuH"
    "0VA25ubhKxvg0EV2a5TKn5HLNq9INs9mKvH9KS/Lvz8MByUu0pgga347Mx/9h+2U9Gi2mr"
    "COpoGz9B2XXsBrX2P9AINSpniuyEK2nkJmocEDskUWvDnj6ar2ytpRa72yfvb7X2//0eVH"
    "/HI7du+Gg9EXuMDP+uW2zrp4L7Es3pd30c0uiifirYrAKTk5JNRay+H64Qfbl+jL2P3z9u"
    "HPLvq1pL/q8F6mDmp5GdRcw5MV06lqIIMCmQnf0BoY5EWY1QUskBngV2f5xsq+onwFMiNf"
    "neWbMjyLz8hiCecIW1cN6igF2I1X18D+GrKzAvY3uHQjuPRr56boufLPODXlM/ah8e2Dz7"
    "4QFyZ3Z0Z0qiD/53DshAqDpSH/KA0bAOV1EKLZT45HfUR9vKbI2ljbC/STA90U2cTFANH7"
    "c7yCv13ic8S8G6HdHNuesy/loHcp5H/kd+4HvUshZN1yQvdDyloeCZ0K0Nh26MqpGfWTpT"
    "X2gW72QU4ZUNlgJU65oYtHhP3T+Bmn5dI75IgrKSJ00LnVC1sJFh1Y8a3KkypqT28JY/ce"
    "VEzY7KdzLy/7cc4LT5Dc4OmckEWXO1Kjy1to7JE/dGrQK3pNo4dFQjDezZZ4N03SYGtOpV"
    "QFFViqK6UaKgmFqatd1ELVt/xAhaEJQS1+aqayNc1O5WaWpo+lEowaRm+pMDihaB2Hj9Lx"
    "JK0QyaosaSoDrVZDqxG3GsABfyZPOk/G7rWS0jNLJyCw79prEn54zqLa3etImFRYHCxTnc"
    "bDgMR5xA5mfhx9e4HAWHoiXhh6G939gB4pnnnYp4/IYmQUW0sIPAXTiWn1mPohetfllBY0"
    "Ol1iNCX+HFE2EQvr3Jz27QcAgsbqOsK21qmwugKvoCZO+dEcDdc5vkqnkzlaSnkOl4d5Ci"
    "SnD/R8nVP5OCGdxAfm1EC905QG89YZXXDoZA1RLQXHRmVhrxTdCUt77a6cbW2vkG21UsgD"
    "40k6j1UViWozV+pYk6Zqnel+FHCEnfU1T6k0pQHB9V5QoXGlGueQojJxDo15u0O+5kWh6u"
    "1OnnOOAtjv7U7NPwkc5yBsJsbFCqAZATLbi8wIQJ2csxtSBn2OZkDkU/SbL9BoTigPhLJ4"
    "bjIJ2KBngggEULkcDiEeJCGzPzZzZ8bTo7dow2uIeY4PXTd+f3Tsx78Uu8hP8lZFxzplnx"
    "SdJza24qPFDvChKcSZrOToh0XzSnhrs8nP6embPi+bfVOjzzbYmC7YWHqeyjI+TWUSANIK"
    "74J9vYpREY9vIeL4TiaB8115Bue7XArndDuBHFhFLESgMkiIAhIC+4YKshuPN7DuAbCuMZ"
    "jriOLsDOZI6VQUcUJlxKu1eKOIZJUgNpHEVKnMxQQmRpTKghHIDCKv84IR7HGlDTEhM/LV"
    "Wb504azXtdSaNKWRss5S5qVUlOON01TGryZVu0Ezh4u+i6h+SGypG0U9Nb6+I0UPxjbvSi"
    "nhOfuaon7EKj3ihczBljD7qK3hb2zGLeJjd7ZlE/pNgXcqM6JT5aRykrGTRTRYsnYAOIR8"
    "4iHQ2aEub+BzQaPAtXmOJXtcJ8zOh2q9YXld/ueMfS64lKC27VeotxtG7trWtqxkwLFeVd"
    "hKk78K7gI/sg00y9wsxsHSDgeLr6YK7Qha6A64fCtVY/ZtRZHZtzk9KNpjpL0t+MSxW6fj"
    "rpSWeVmhZV7mtcx4Y1RhsUjTQj6/l2Hz+3Iuv88x2XaeMS2pCVuCeuwoWsjg5r2GZQmaFa"
    "WoyxI01XxZ54M0GFeWNqI4C9DnoEDF5myXHvac2fxNUfmY8E6lrWIlY/aZKOWCbTgXsNQ9"
    "VKiNFziGoj1H29jMZhxD5Sp3aXe48uO0vD1cG87Tt1dXEgcqG1V6ovJ7mSOVLSoFDkfDW8"
    "jdo6jd7I3QCERFYxFITPiNos7yqofZf/8HklF1SQ=="
)
