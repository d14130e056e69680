"""Files and support."""

from portal.db.migrate import run

UP = {
    "sqlite": [
        """CREATE TABLE IF NOT EXISTS "file" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "partner_id" CHAR(36),
    "user_id" CHAR(36),
    "token_id" CHAR(36),
    "name" VARCHAR(160) NOT NULL,
    "kind" VARCHAR(8) NOT NULL /* PNG: png
JPEG: jpeg
GIF: gif
WEBP: webp
SVG: svg
PDF: pdf
DOCX: docx
XLSX: xlsx
PPTX: pptx
ODT: odt
ODS: ods
ODP: odp
ZIP: zip
TEXT: text */,
    "size" BIGINT NOT NULL,
    "sha256" VARCHAR(64) NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "holder" VARCHAR(20),
    "holder_id" CHAR(36),
    "place" INT NOT NULL
) /* A file that was looked into and taken. Held by one row (`holder`, `holder_id`); held by none it is a draft of who sent it. */""",
        'CREATE INDEX IF NOT EXISTS "idx_file_holder_2040cc" ON "file" ("holder", "holder_id", "place")',
        'CREATE INDEX IF NOT EXISTS "idx_file_holder_47b931" ON "file" ("holder", "at")',
        'CREATE INDEX IF NOT EXISTS "idx_file_user_id_865014" ON "file" ("user_id", "holder")',
        """CREATE TABLE IF NOT EXISTS "file_piece" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "place" INT NOT NULL,
    "content" BLOB NOT NULL,
    "file_id" CHAR(36) NOT NULL REFERENCES "file" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_file_piece_file_id_2fc05d" UNIQUE ("file_id", "place")
) /* A part of a file's content: `PIECE` bytes, but the last. */""",
        """CREATE TABLE IF NOT EXISTS "support_manager" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "since" TIMESTAMP NOT NULL,
    "user_id" CHAR(36) NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
    "partner_id" CHAR(36) NOT NULL UNIQUE REFERENCES "partner" ("id") ON DELETE CASCADE
) /* The person of the vendor whom a partner may turn to by name. */""",
        """CREATE TABLE IF NOT EXISTS "support_case" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "reference" VARCHAR(9) NOT NULL UNIQUE,
    "asked_by_name" VARCHAR(200) NOT NULL,
    "subject" VARCHAR(200) NOT NULL,
    "status" VARCHAR(8) NOT NULL /* WAITS_FOR_VENDOR: vendor
WAITS_FOR_PARTNER: partner
SOLVED: solved
CLOSED: closed */,
    "priority" VARCHAR(8) NOT NULL /* LOW: low
NORMAL: normal
HIGH: high
URGENT: urgent */,
    "rank" INT NOT NULL,
    "assignee_name" VARCHAR(200) NOT NULL,
    "opened_at" TIMESTAMP NOT NULL,
    "changed_at" TIMESTAMP NOT NULL,
    "waits_since" TIMESTAMP,
    "due_at" TIMESTAMP,
    "answered_at" TIMESTAMP,
    "solved_at" TIMESTAMP,
    "search_text" VARCHAR(800) NOT NULL,
    "account_id" CHAR(36) REFERENCES "account" ("id") ON DELETE RESTRICT,
    "asked_by_id" CHAR(36) NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "assignee_id" CHAR(36) REFERENCES "person" ("id") ON DELETE SET NULL,
    "partner_id" CHAR(36) NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT
) /* What a person of a partner asks the vendor, and the thread that follows. Cases of clients at a product are another thing. */""",
        'CREATE INDEX IF NOT EXISTS "idx_support_cas_partner_51e0c3" ON "support_case" ("partner_id", "changed_at", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_support_cas_partner_95639c" ON "support_case" ("partner_id", "status")',
        'CREATE INDEX IF NOT EXISTS "idx_support_cas_asked_b_f65336" ON "support_case" ("asked_by_id", "changed_at")',
        'CREATE INDEX IF NOT EXISTS "idx_support_cas_status_017b07" ON "support_case" ("status", "waits_since")',
        'CREATE INDEX IF NOT EXISTS "idx_support_cas_changed_a0dd98" ON "support_case" ("changed_at", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_support_cas_account_3449e6" ON "support_case" ("account_id")',
        """CREATE TABLE IF NOT EXISTS "support_address" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) NOT NULL UNIQUE,
    "made_at" TIMESTAMP NOT NULL,
    "case_id" CHAR(36) NOT NULL REFERENCES "support_case" ("id") ON DELETE CASCADE
) /* That mail to an address with this token is an answer to a case. One for each mail about it; only the token's digest is kept. */""",
        """CREATE TABLE IF NOT EXISTS "support_message" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "kind" VARCHAR(8) NOT NULL /* MESSAGE: message
NOTE: note
STEP: step */,
    "step" VARCHAR(20) NOT NULL,
    "text" TEXT NOT NULL,
    "author_id" CHAR(36),
    "author_name" VARCHAR(200) NOT NULL,
    "by_vendor" INT NOT NULL,
    "by_mail" INT NOT NULL,
    "mail_key" VARCHAR(64) UNIQUE,
    "aside" JSON NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "case_id" CHAR(36) NOT NULL REFERENCES "support_case" ("id") ON DELETE RESTRICT
) /* Something in a case's thread. Never changed. `step`: what was done, for the kind of that name. */""",
        'CREATE INDEX IF NOT EXISTS "idx_support_mes_case_id_daee5c" ON "support_message" ("case_id", "at", "id")',
        'ALTER TABLE "outbox_mail" ADD "reply_token" VARCHAR(64)',
    ],
    "postgres": [
        """CREATE TABLE IF NOT EXISTS "file" (
    "id" UUID NOT NULL PRIMARY KEY,
    "partner_id" UUID,
    "user_id" UUID,
    "token_id" UUID,
    "name" VARCHAR(160) NOT NULL,
    "kind" VARCHAR(8) NOT NULL,
    "size" BIGINT NOT NULL,
    "sha256" VARCHAR(64) COLLATE "C" NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "holder" VARCHAR(20),
    "holder_id" UUID,
    "place" INT NOT NULL
)""",
        'CREATE INDEX IF NOT EXISTS "idx_file_holder_2040cc" ON "file" ("holder", "holder_id", "place")',
        'CREATE INDEX IF NOT EXISTS "idx_file_holder_47b931" ON "file" ("holder", "at")',
        'CREATE INDEX IF NOT EXISTS "idx_file_user_id_865014" ON "file" ("user_id", "holder")',
        """COMMENT ON COLUMN "file"."kind" IS 'PNG: png
JPEG: jpeg
GIF: gif
WEBP: webp
SVG: svg
PDF: pdf
DOCX: docx
XLSX: xlsx
PPTX: pptx
ODT: odt
ODS: ods
ODP: odp
ZIP: zip
TEXT: text'""",
        'COMMENT ON TABLE "file" IS \'A file that was looked into and taken. Held by one row (`holder`, `holder_id`); held by none it is a draft of who sent it.\'',
        """CREATE TABLE IF NOT EXISTS "file_piece" (
    "id" UUID NOT NULL PRIMARY KEY,
    "place" INT NOT NULL,
    "content" BYTEA NOT NULL,
    "file_id" UUID NOT NULL REFERENCES "file" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_file_piece_file_id_2fc05d" UNIQUE ("file_id", "place")
)""",
        'COMMENT ON TABLE "file_piece" IS \'A part of a file\'\'s content: `PIECE` bytes, but the last.\'',
        """CREATE TABLE IF NOT EXISTS "support_manager" (
    "id" UUID NOT NULL PRIMARY KEY,
    "since" TIMESTAMPTZ NOT NULL,
    "user_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
    "partner_id" UUID NOT NULL UNIQUE REFERENCES "partner" ("id") ON DELETE CASCADE
)""",
        'COMMENT ON TABLE "support_manager" IS \'The person of the vendor whom a partner may turn to by name.\'',
        """CREATE TABLE IF NOT EXISTS "support_case" (
    "id" UUID NOT NULL PRIMARY KEY,
    "reference" VARCHAR(9) COLLATE "C" NOT NULL UNIQUE,
    "asked_by_name" VARCHAR(200) NOT NULL,
    "subject" VARCHAR(200) NOT NULL,
    "status" VARCHAR(8) NOT NULL,
    "priority" VARCHAR(8) NOT NULL,
    "rank" INT NOT NULL,
    "assignee_name" VARCHAR(200) NOT NULL,
    "opened_at" TIMESTAMPTZ NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "waits_since" TIMESTAMPTZ,
    "due_at" TIMESTAMPTZ,
    "answered_at" TIMESTAMPTZ,
    "solved_at" TIMESTAMPTZ,
    "search_text" VARCHAR(800) COLLATE "C" NOT NULL,
    "account_id" UUID REFERENCES "account" ("id") ON DELETE RESTRICT,
    "asked_by_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE RESTRICT,
    "assignee_id" UUID REFERENCES "person" ("id") ON DELETE SET NULL,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT
)""",
        'CREATE INDEX IF NOT EXISTS "idx_support_cas_partner_51e0c3" ON "support_case" ("partner_id", "changed_at", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_support_cas_partner_95639c" ON "support_case" ("partner_id", "status")',
        'CREATE INDEX IF NOT EXISTS "idx_support_cas_asked_b_f65336" ON "support_case" ("asked_by_id", "changed_at")',
        'CREATE INDEX IF NOT EXISTS "idx_support_cas_status_017b07" ON "support_case" ("status", "waits_since")',
        'CREATE INDEX IF NOT EXISTS "idx_support_cas_changed_a0dd98" ON "support_case" ("changed_at", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_support_cas_account_3449e6" ON "support_case" ("account_id")',
        """COMMENT ON COLUMN "support_case"."status" IS 'WAITS_FOR_VENDOR: vendor
WAITS_FOR_PARTNER: partner
SOLVED: solved
CLOSED: closed'""",
        """COMMENT ON COLUMN "support_case"."priority" IS 'LOW: low
NORMAL: normal
HIGH: high
URGENT: urgent'""",
        'COMMENT ON TABLE "support_case" IS \'What a person of a partner asks the vendor, and the thread that follows. Cases of clients at a product are another thing.\'',
        """CREATE TABLE IF NOT EXISTS "support_address" (
    "id" UUID NOT NULL PRIMARY KEY,
    "digest" VARCHAR(64) COLLATE "C" NOT NULL UNIQUE,
    "made_at" TIMESTAMPTZ NOT NULL,
    "case_id" UUID NOT NULL REFERENCES "support_case" ("id") ON DELETE CASCADE
)""",
        'COMMENT ON TABLE "support_address" IS \'That mail to an address with this token is an answer to a case. One for each mail about it; only the token\'\'s digest is kept.\'',
        """CREATE TABLE IF NOT EXISTS "support_message" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(8) NOT NULL,
    "step" VARCHAR(20) NOT NULL,
    "text" TEXT NOT NULL,
    "author_id" UUID,
    "author_name" VARCHAR(200) NOT NULL,
    "by_vendor" BOOL NOT NULL,
    "by_mail" BOOL NOT NULL,
    "mail_key" VARCHAR(64) COLLATE "C" UNIQUE,
    "aside" JSONB NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "case_id" UUID NOT NULL REFERENCES "support_case" ("id") ON DELETE RESTRICT
)""",
        'CREATE INDEX IF NOT EXISTS "idx_support_mes_case_id_daee5c" ON "support_message" ("case_id", "at", "id")',
        """COMMENT ON COLUMN "support_message"."kind" IS 'MESSAGE: message
NOTE: note
STEP: step'""",
        'COMMENT ON TABLE "support_message" IS \'Something in a case\'\'s thread. Never changed. `step`: what was done, for the kind of that name.\'',
        'ALTER TABLE "outbox_mail" ADD "reply_token" VARCHAR(64)',
    ],
}

DOWN = {
    "sqlite": [
        'ALTER TABLE "outbox_mail" DROP COLUMN "reply_token"',
        'DROP TABLE IF EXISTS "support_message"',
        'DROP TABLE IF EXISTS "support_address"',
        'DROP TABLE IF EXISTS "support_case"',
        'DROP TABLE IF EXISTS "support_manager"',
        'DROP TABLE IF EXISTS "file_piece"',
        'DROP TABLE IF EXISTS "file"',
    ],
    "postgres": [
        'ALTER TABLE "outbox_mail" DROP COLUMN "reply_token"',
        'DROP TABLE IF EXISTS "support_message"',
        'DROP TABLE IF EXISTS "support_address"',
        'DROP TABLE IF EXISTS "support_case"',
        'DROP TABLE IF EXISTS "support_manager"',
        'DROP TABLE IF EXISTS "file_piece"',
        'DROP TABLE IF EXISTS "file"',
    ],
}


async def upgrade(db):
    return await run(db, UP)


async def downgrade(db):
    return await run(db, DOWN)


MODELS_STATE = (
    "eJztvXtz4ri6N/pVVPlnZqrYOZNr92JOnSpC6B7WJJCXkO5Z+2UXGKwErxiJbZswrL3Xdz"
    "+SfL9iGRtstaqmeoKtR7Z/uj3353/O1tiwFP289wGRddYG/3OGlBUkf4RvtMCZsl77l+kF"
    "S5nrrKWyUTVrCr2Gc9MylAXt7VXRTUguqdBcGNra0jCiBN+XGKiaCrZLxQIWJv/XFktg4G"
    "2L/AnRORiQzgywWCroDaotgNhPFerQgiqYw1dsQKBZJjDIBUR7BRCp5jl9uooX5PEaeqvy"
    "QRM0QbO1YlgIGlNNnYEBRhBsNWsJFARmymKBN8hidzQTKASHhQXwK7CWEDg324A+a0f6e1"
    "PIs4HTGzAhNMkjW8DE5H9AxeQnwhagw0LpJ8i0lNdXgA3Wm4WxTnumz7cfsDoH39mLgNAb"
    "kr7Iq1gUCOfyT+TNdEJ3DmYIQtV03nUNjZVmmvRbWWsDKiqBk3ZgKe/kbeZwh5HKnk6QJL"
    "2YC7ymvaiKpczAEuuq6SBOmpgEN4gW5L3pF5gtoJhgrSsaAh+KvoH2oG2Q9t8bOLXwGyQ0"
    "Bhm6//tf5LKGVPgXNOnP/zl71SDpmP595n8Xm29s1pG/KQn8a21A9vam24szodFG1+ms3a"
    "3ZpD1jjclEZT/+3QKhJyx0DbIBpM2qf5w/YY70vDL6pA3X71PWbWjnsN+bXZ+6tC8v/fsv"
    "rCVdo/PpAuubFfJbr3fWEiOv+WajqeeUht57gwQNhazIwI5CX83Zf9xL9iQiFyxjA73Zo/"
    "oXVPiqbHS6L539v68btGDr2dnm3qGBoH6ukcWN4Pb/c94yQDGdDobj6XNvPJ2exXY0B6jg"
    "3uNcWhBUCWIasii4//Nvu18fG3b1jD6g+3tn9PPV7S8MDWxabwa7yZA7+zcjJOtr6o+iD7"
    "g9nGHA7wlglraCyaDbFBHQVYfk3P2jCPjuBR99/xBwwXThOi7A4/5j73nceXyi3a9M8791"
    "hlNn3KN3LtnVXeTqz/Z4YHKe2Wed1wn43h//DuhP8J/DQS86al678X/S1UfOSAtPEd5OFT"
    "WIiXvZvcQWqjus7wTD+MB2l4qRPKhu+8iwEngaOJBnK+WvqU5OR2tJft5eZwzst86ILZ7b"
    "68hgDZw7l+zWv0PghjfZvJtVmOqATcvZkuqC9iH7ko9p6NTMC2n4qJWIhhANMwZ5IY2wEx"
    "LTCKYWNqa8m2uYSsAt9uI2xxZ7ET0P/S2W3koCmnfq+jRy4ibhyX5xT1yXSsCJe/nrrzlm"
    "LmmVOnXZvTDWTCLmgdkjKIRwzeZrGODrPPhep8N7HUOXSjJxcP/+PBwkg+u2jwos2sIC/w"
    "t0zbSqmsUBSXG+0XRLQ+Y5fewpJESKT0h2cSH++bHzZxT97sPwLrqn0A7uyFBQyf31PSBK"
    "0gtzZfG+VQx1GruDL3Fa2/it1eUqekVBVMPlfPG/W55q8clmpseKru/OElSPofutLA2ky5"
    "ZbXtO9OshOQA02x/gdaAi8am8bAlWbqfxsvpQqrBxll8NVmbaez1Yl0oa2Bm9FGlMFGu0G"
    "GwsYV0Ye5Yn7NWmpapsTS0QF1Dg1PbHTFTUa+tAoADF877S3PrJSFGQ+UQReDVW27/1a1c"
    "nyRt/gP/52eXl19eny16vbzzfXnz7dfP71M2nLXjd+61PGYNz1v/YH4/DeRy9EhH2IqA57"
    "SnYE7UNh78w1BMn0cjSKjQZ5J3v/zj8AHonE/ADMp/CvtWbw7j8xUjkGBXchZUdfim/n8W"
    "gk6kVRN62pukmQmbNx96kk8sWQXyhoAXWdd78JkUnsi2HPOBU43ZjQSFBjZMEfpZQjUGwE"
    "llBRmfjGB3+ITGJfcPbr+vSAFZBALUei+EgUXAkxUjkGBc9hW6/EeQr7RBL3gnPfWCzJJs"
    "LJ/gSpJPLFkN8gXUPvvMgHqSTy+ZE/yJwQ0z/Hx2yI4BiTf9io9an/KxEQEgYpbDZoqsrZ"
    "v+o/31C2nsI+onEn32/7K9Nb3c5zt3Pfs30zSzLSGFjdLKx0I03wfivTSGO35DTS2ETUV9"
    "k1hvhmkxaAymIJMJkOLbDEW+a9Tb5k51paTED4tw/qwp1ojimz70MMLw4wnIaXEJU0vEjD"
    "S02OA2l4qetoSMOLNLz8iGMgDS/S8PIjIS8NL6fDXhpeTj0C0vBywtkvDS81GglpeGmuMt"
    "TW7hyuDPX7aaIaaL8yNKQFq1oZ2rH1hPcMn5gqNHC3tUcR+mYoqxWcuoF6Dr+7XyE6pmkV"
    "WG4FBblaSwAVA0GVpXfAYA6BjvE7+U0bvRHoSGcGXoEZecgUoxnAKK4MLbFfzlwONnU1iQ"
    "hOHD1ZyxVVsmLVGb4YvDT9QEosj0eRlX6gqgPmNADTdALlnQ3OBD34bOj4/TRxJu89G8IL"
    "ufKzwSJvPd84HxM/HAK3854OEZK9p8MXuh8rYIVZaBBGrdiWztIJObauV2zQdD+2NatNt/"
    "UVWfsskxAlAnQttlgcEoJbaFp2OqClQjMAvW0SDpHjPz7hrIkm0zE1ugb+K+sIiuTb8cll"
    "dhwRsuPYMyDxhEpPkOMRyRw5tc6RQ1aqlmDSyh5cj6iEwa1Z5LZIY+tlFAyPbXoMvkcgsx"
    "zky3KgmaQ3lGgTxliHCko5lAJkEajnhK6BWGepeobDh9CKuetHFD+Dl8e73ujnC4Y8aaRZ"
    "qbaBesmj9QWdIytK3cLWGwtqTDrNIXF+wQbU3tAfcFe9zFkPYA+ROkfkSBz1u+OzpAlcAr"
    "gHeL42BNwM31cf3NNkMyEn5vtZguDPrrfySfxzt+1eUf93vCW3AhL0TyYR1jSWPsTSqHcq"
    "TSJCNbgEdvLDgCznCFTPQZ/mMybkmgl0vKAa3fmOSOqYebjSRmY7LIUzUZ15wzrPiov+p3"
    "8dTrUzYWEcpbv9HlNraeDN27Iamb9uZ1Qd1Hdle/iaKb5GexjZZFejKtlYF+vGsrHmFsJ1"
    "kmk/C2qf6IhQe1cai3Vkd4phnm5niVMeaG9pjqbDMbeEdAmI9AY5/VECRNIFopgbiqq9QZ"
    "NLieNTHE+Lc1aVRrvqLNaER9JIZ+qUPwV8hFSqQuumCpVhlTUXLUtJfqkxWSU196VmI55H"
    "ePSSYLo0+ezFM2bqmjF7reKXobEwVmk4pMLkNzsn5Xa5Owdj3yJLxbKwVdauMQMDUiClTj"
    "EVH+PJrFKPCa3pfDcDcLW2dm27mQsbaWhsdEjt0RvyIM06J++1WRORFapsc5y13QI+7IFb"
    "hbpD6SrQyQJwKwd55W524JXM8sNr2njmR2mFllbock7nmqr8Gns8B9kwsj3xsLhOcwGtlD"
    "e5rJQ3GVbKm7iV0t6+eQD2KQTEuBJLsGklqnTSU7J7BPXIyU6f1+ic7KHBCPIf3GdGlFhK"
    "dnU+OupmGqjv0HL4BFDWnxPRAImEM9sbQBqsS9YqRKduCci6igNBYQ2s1lo5ATy5aoXUes"
    "qRFq18uh2O4spDBJm6omWrKWgCK7Aho2mw0iGzDS0GTFUqKFj6uE2LB3s6mBatLkwv+J77"
    "lMLE9OJ2iVdONWE3QAGq5FlxJc/J3oQqfZ4VqtSxdUdMT7ReQ8Qi2WiNZOaB8A7XFnU2mL"
    "l+CbPDFTdsGbZYgdVD9DaZ9YEP7FvqhOqiE9okIZ4u1W4SIS8o0p5UJ38EgdZdiHFwe2iz"
    "ip2iYV7Qoa2z8uDs78P+oHffBv/EGoLqBBExctgZ3fcHX6m/1ByTs4wMwQSNeoPe985DGx"
    "jkvbeKPkHd319GgzbZcDcG2SifOv9gNHbCowl66Dw90351ZW3Sfp97nfFzG5hQscwJennu"
    "fO21wcYk598EkbO28zDtDe4pgZOuinwloSKiLutloWPWy/2w+/LYG9CeyPTY0Agx0ttz54"
    "F0ZpKtmr0HbcBehN6mb/7lZXBPX5ysetonGeuvvbtO9w/68orxBumhTa73RuP+l36XiHPk"
    "BjQs7VVbkAEK3ZmOeo/Db+yV/BZTA67wB32/xx51yHj+vf/UBiu4mhMReqmtg9fdz/Tvut"
    "/61BmNB70RecKX3mhE27hnAnlzaBi0jX3PHgZ6jY7DePjS/Z3ghjeLJUWs03+kgCnaivQ5"
    "Gn7pU3AID/CqUXzGffIIMhnazLAxNSFBqNMlPxU7vJ9/1eVadBlrLlbvU5YhF1FDQZm3An"
    "qoAJkc4FoPMOXRuXS/HkE9dL+Nr8dZoxih5mh6mxMiJAymNdMJ1hPX8lWCp4i+aii2uYKv"
    "Tqwa/Eakh5QkIbE2rXzqwY9A8xxJ9Z3mVIdGfaE+iByDWcSO2yFQTKB4ghp1gFIN5dUCLH"
    "DeUbmtN3Ny0C+h6tUrZnWIwRvGalK2/eM8lFd55/bncKpkARlkxkn1mgjqNfb/GOTp+jW3"
    "vXB+5xe5FGwXGQq2i7iCLbDn5AU4QCIcxtd5IL5OR/g6wSWH7UUxfNNDfnyKHznUxz1B4s"
    "iNyTadEnQSoKmz1rcU/UTvz3G22OqpJx6Gg69u86gsGwGdHtWF/JXClFJVVGtVkTtYfO6Y"
    "YSoh1tcRLFhR3pRnUUVppQ9gnVeVP1p86ypKJxxTVdq64oilC3r1K9ZUe00KGnYov/wxgn"
    "paWSpHhPpOeum/NnCLS9O5/LtKLUlaPBxPIFz+ALgOoG7srkrC66EN7gyM/kUInjX9g3oh"
    "fcW62gJPdKzRZkWj0ygBNQKvIfVsgnZ0mqvUaAETQkR9ixRdp35KwNTeECFLUoyc4hUOqF"
    "Yo1RhFzqTGqjFq5CdUvohtKOg9Du3ziiyZ1KQQLk05GSFOC6+dEuLq8tOtlwSC/shK+/D8"
    "2Hl44C51ESpskRCvfOAZG4mWlgft/oOWzG9o0EQbCYetdy/7wHXtWMHWe4/cZ7yCNHqbnk"
    "hbvKGB1No7pH65S6gYdkkJ3z5gq/k1EyDsZfsCA+w5Ay9IbyY9PJMq/Fb7KE5Lw0pRoSOM"
    "yZhueTJLDUgODch8Y2qILBEejIM0Eud8OLMNzuBSPQRIREQ5D8bpCEfxhSslKUl9RiJzl0"
    "BEbG/yZMEirdLxvYnlwSJHM/VI58E4QCKc3uzi17wW30yTb2yjCDAxPNroAJm079ROE80h"
    "xlXqH+X4/aUnw8oljuRU/CGAjTcFaSaTLO3UTiY0Pmh9Il2j0Sltl/NXWBZjmk7zHUKaW6"
    "EFfh+xxtqCaew+NJVdJeNAyycbZoKWr/rnccojFOLpO9yVIJBEghUXBlR8g64UdgQRdkx9"
    "88ZzvrrthVNDlp/FU8qR1co3wb0ujLHrOp0IsUsiIsw3N7mY8JsMJvwmtosE6UB3+PBAWB"
    "owOetOziID8k5ASJ7w+4NzXdo6j8rZc2/0rd/tTZ9Gw2/9+96o7Z7fU/f8ZuGsg0HvYeqE"
    "j7KYVkTOh2mAkzl9UGdTdANn/d5xZKuSdQNU6PkXRlz7f5DmiAi/jLvHgbj8E3axMQyIFn"
    "zTOEBzRJR7L6PjoHyVA+SrVIyvohBv4dzULK55HCARTgVTUZZGxdqkqMP3n5w+9RHRJmK4"
    "9gE5MT976g3sTBZriOw0Fp3uuP+tx7IdkP4m6Pnl+cnJyGBuzLWTiuG+132w02KokMjVCK"
    "pFTtGLfMqzDNVZ8sAVyeYYJJRenHXTnSWMMWcu4DBVoYVZszE9RkZg7Y0s7elmzZsXOEIn"
    "HtzVHDsebNyWrARSAUGvwqRlwP/eaGR7mpqQPFyd0qQbOCHAPrPqVnonsgoXRxUuWicOrj"
    "An+AEqiTZPfbkl3ppTTK0YU8c4wol8Sg9yFDhGIWzG4eFZw5TS4ls7rrWQ466bYpWZ8OLL"
    "kcNbt+P31NzBj3vrRrM4S5/mfShF8hsfClgss3KzeMp8Ewu/w4PX31ob024EhYi6TJCPNl"
    "13g4OwerZ7ERwqIqQREe1QqEgvL2tBkTIt5fX1QHzcLkTcyhWk6Dvz0C38xRQp8VuYnU4V"
    "ZDjw6bJORJ1DNkRTbUW/thSk+qwrUfFyk92x9BqH8gR2X/e0K1HxguhNeYOrw5dhz+tIVK"
    "gIZ04ETUWfKsjcHi7KOL11WGeiYsa4KO1ghpP00hdWLtbQh2YpJegQ+l5HQkMFp7qG3svA"
    "Cj5odty6iFi5NRUOBGrkdCMqTGtMm0/JuWVo8NA9nfXVcx39RIRroUOF9nIwK2p3IypMpU"
    "wnoSfSCiNrOTU3qwNBeqT9PG9WouK0VnZ4c7AamHUiNkTTxRIuDmULbKC6tCfB0VKhpWiH"
    "Mgc2XPd+VyICRktxHSrAkC4E1eE5CQHdAI1SEgOKVwI3nMJD03WoErH4A2uLQ6fWHeusb/"
    "clKmLlQCU4SG7uqYViHizI2F11SU8iocUVqh+wLyu6nuBS6wI6RHCMyT/53Rfc/gQ8DmiI"
    "fhlQ3Tn9CAiRa6Kwsz4kea9yo+VYKh79HgXE7Q1aFulkyio6wIRYWX7cvtpdPvs9CoIbZ5"
    "4Rz/slIdFI0DMmI9OI7TWhrLWp5bXOk2sYLgxosXpFjueT2QKz9dqaTjaXv17ezs5B36IB"
    "TqZdCsl+Dvh5tjGhMfuF1UKntc6BhbEeLZPOfhlY3Swsp2Y6TW1I2S8CamLa4dO+jcxA3J"
    "zUHzI/RbXxNar25uRPzYuwTyHTq0TwjQd/L7WkYkDp4LrtBZy+F3myF1ykpy+4iOUv0Myp"
    "s60nMCl7omMChDI0gydAZoHXSWJvesVmn+L4JZur5wmT4K6kOLOMiSkyFI2IiQlZNP9as6"
    "BJ/mEOU8phrvUwG/CDiG9FVnOYUqZlqPMo64ppTYnMWmSco7RypOs80uHC6nn1A2GqA/QE"
    "zRnZvaqAkCMwVeLwYhqikpiGMaUKNE5AAyQSzYTKQ2Fw48h+wQbU3pCb7jOYIutHiERq0b"
    "JVW0+VGpxO5NNVqENb1Ox2nrud+95Z0rZaAqj5fR0aimv4LMkBrb1PlgGt35Og0IaOlGRo"
    "09MYcFnDOQ1Kj4qmp1qU/JutHCYlmiKJ06ZEsNXhf5AF7Rp0WGr5LUQWwBuL1n+knbZp1S"
    "uT3KVGGtPcYkNt0Uv/xBoKGm7IJZqgFgKFXFZVmrI90XZ0nKdyprQPHpIbgxwbUKaeF8L+"
    "5I5mDPWs0sgeiYhq/NITVEoTVKUmqCZUgDpWYtxK6j/JwkRcm3HjdDtSJf9DDHNBPa1U0T"
    "ZkfFkaHU7dV5BGKr9qokps0CbYFF1iTSEtV5mYkkeLG9O8ybTquer3Yhrc83h1XbH0bk4N"
    "hWk5CUqe7N5y5ylpyAjwBcxwqgifFNOkxcQSa1vat1o51IPrQNscukHSFKwVzbCVc9QB2+"
    "7nJxOokBWTpL7fjmIOOCEagBadNH+zm7M3Ae/kNDeBZplgvZnr2gIsFf01SS1Y/QMLagSl"
    "GlAENaB0Qw8WeM6lAcws7xwrkmVAFSJLU/REljK1VmKMTjiF4MV1PryvswB3byZVTGQ3M0"
    "sm2jthchXLMdmu0tTgQSohFkKWONz7cxyShGM+v540/DAcfHWbRx2B48VPpizkMIFv0t76"
    "KAX6MF0Eeq261IG/VrUi3ugb/MffLi+vrj5d/np1+/nm+tOnm8+/fiZt2evGb33K8ofvf6"
    "We7SH8EytvmDsiCSSFQO6JLvDpZHABR3CBVKULroOTOlaxx3dBpCXKuRSLU4kSy8Vc68GW"
    "CmCpAD61snKvAvg0fnlhRWWS6i2qydyvgAtrUvMq4uYG3hKMwHaJTVcnBpaKCd60D4hszZ"
    "fnH6cglV2xK/YBu2IfQNgCO2ixnAyaSX7Osbr7yQROlZMkbdyRnioTOdRrO2tlaNCkl1el"
    "Xl5SdBKc25JeSD/EMPtu+JysdYxQ+qtIfxUprjRMXEneCkoANhQM1Mjlvxfc2A5YJ4lwRI"
    "SbD2jsuliFZwkCYeh+K4c8aDgEBBeHIoc0SNvaHhJ0vqgm0BDLwhcXvzCZTS12j8hwTHTT"
    "yX4ANCtJ3Cur2wR5LhRa5UgE/yWFPCnk1fMgkGJevRiaxvH/0kIm/PhKKeSwA0hKIWIaTd"
    "x65wnccaAU+l7G2Ay05TCQMPaVMqTUwAJVwsKegyHSd4yJtbkUmkuaegYvMH7XILVKmISn"
    "hWqWBeTQbqWJo16bT725X6FNHDID6g/BIZkQogJjHCCTA1zrAZaWrB9imFlapSIrOUQoB7"
    "nWg+ywuTw8T4BEvAQzVZTocNKS8WAcIBEO4/IZS5m8V1rbawin1HMd09ouU82WkWp2RDiK"
    "Ub87PpkOkTlUd1noY5IeMXC7lUeXaDtb+7GU+zWKv+MtwK8WRMDEK4gRJBBqUGXpSElv1D"
    "SuMHu4pkO1TX2jgVOpsmX/sI9u1oga+IGi63EFYyVPmaAJGpKuCIPGTPRQWSxpYoU2U09q"
    "KlVNUksieDXwiikwyc0WeQMn6cIWg1fNMC32LqRvi5n7wQpCi74QtrtOt/Q7ocJbMv0Juy"
    "mt/HXVcyYGgqczoyJFgFfNijpzP4ZutsTsU0lxudbiMtsY46ObGsjvtRcmhv/y4vrT9eer"
    "22svdN+7khWxb8eKxzji0zEZL+s0/oLcyc1abNb5mIrvLMW5YoKtoVn01Md2EBXt5D82a3"
    "par87BmFzRNfROD1t6lzpEkn/eoelnPLeNjS12MsfZigqfIw2ZzTngpSGz0kN+vjE1xKnR"
    "C9IIyElVojh9J5+WjHEPbVYxaT7MtDq0dcb67Lk3+tbv9qZPo+G3/n1v1AYmNGiyuym1oW"
    "gqNCaIoDMY9B6mT53ReECbLJYKIlvTNKDw4B+tXIOVMVYx2z4VTQ0usSJAUudBKrog8iCc"
    "DnAUX5m/rtqtpglFFo6HsCyzIGVj6RYih1kGOPx44yuN6ZVbf6WpsgxTJXkFMHh5eDiZqZ"
    "KVEUhSIrr1BdJ1iF4pgzwRDl4i9BVczcnfS23tmuMceM7BjNZFZDvsDAzInTZp8aGR2dBi"
    "iZiUxQKuyS+WkSmmNazmEfuCgQNDGzUVhhKxh6eAgfXDSjPSvS61d+eLnINKZn8XRB/KJk"
    "0M8nyKJJe2znLe2fA7Uw3hLaIqo879Y3/QBoq60hD99a3/PBzR3x+aicn9Ua9zPx0OHv7R"
    "BgZUyDaI9F0RNVL5pSS99celWw1TCecwWYnCI7zT8XDyYUoprdWam/fObN5RDhFKia3OY6"
    "xCwkBqHwVj6+LUcrTrPNq6YlrTgjF2UVo50nUe6RUZLSKZFPDEj1NKjUyY/aFc/XQOX7Fx"
    "kGAQ6KIQ23kcbIURD06sm2wQoyojfWqi65WRPodE+vjhKKcO9WkqsgfG+sQKwvpJOg+sBS"
    "tgQtPQJH0zFNr8IIy+0j4EmpzhsOjFAprm1IDklc1DkeqwzkZ2X6IiRg4dmliqJMhGdm+C"
    "Y1ZO4ercFasbiZEBX6FhkNc6dELZ3Qi0oVdpPx5jKzEGhV1v5YhAsdyGPDZkZWMtacHdhU"
    "LTOZNnnIMZ+e5XzViFbbsWLdWzMKAdT2IuifBol/pB2M4XzQJEWGq8OYTIqQy0z758pMfL"
    "YJV6CUitDOOsPcxx0NMrE/sUdTbKlqKzrKIqsa0FtuA6YbvPKEocIhMmnvHINYmlF7TgSv"
    "vgYcY7ylFaaZ6p80jXR2960mDLErWmPH6c+zSsQwTHmPxTsX61DtCXnC/8IKGG4Zgg1Lj4"
    "7hNq+OSZc8AC3lk5UrtG6UrZARWDV6zreGvaiW5mzCF3RnPXmC0wI3KCio0pNd/NmEQx08"
    "wp+R59Z1qzdOGlomdJSaVem1KWpCKDMGUQ5vEQriIIkwE2Tcz/5BrNkkGelpoEqkbZIUqC"
    "ObKZBOlAd/jwQBhWMDnrTs5iHg12Fe3pUjGXPFM/RijdnvNsMbqC3jaEdeGBOkhzRJRty2"
    "j1OJfvpkNl039hxAVykOaIIL+Mu8dBufwsNIRd5GNHPIIj4msSRheujgRxHoTTAY7ia5In"
    "65AefEl2MUxYegWl6KfDlBG454S0Krzdc/S4LPXdcPgQ0trc9aNq6JfHux7ZRRj6pJFmpe"
    "hHAwJT8tTe75cZ6aLOfplhT8wv/UFn0O2RvjVEv2yCnl+enoajcRuYmzUVoCboaTT8Ouo8"
    "PpJWawO/GcrKXtKn3/R9wZZztYQJj7hYvCuNXS2E95va9Xmndn1eTugT6eUIcIwAdZA2qQ"
    "bOIvjxnhNxYok9B/aynliRAWicncU5HKbFnP+TqWU4TKbTegS0ON4yUUkrYmNJnmcH+FuX"
    "4WPdWWsiu1ifxBe9plt9NlJUW5giyHLA9GT3IixIRHAknUzLcRl+snsT3XN4QauP7KbUJf"
    "Ng92G7ry7pSlS8TDeP0EFIBappiwiSn4PqUJzcLFsiouSUA2JB3ocHz9CucvrANJFTgOhN"
    "eYMreHBEVs/rSFCkZLzMfoxYBiSGwIEw9b2OBJ1Ndq6oKS02UgZU8IF0JChUxgaZU2XNii"
    "cnaDj4+PQd3lijjaizikGlEvEbSZyy5WPqpVkOc/DI+mqiW1U+booItup0oZiHwuUourqk"
    "J3GxokzCKeBqyiLkChsNqvyspJgsh8z1aN8PqhtBKhCaHC7oj1jdsO+LOaE7d1qZbugGab"
    "Swpiu/bR53dDKNaUSqAhx6u6KqgtyqrcxZfKl8JNRs46ZOTKzsvretdzb1zZsswFpbR3I2"
    "PDHI0z233PYCujlf53FEuU53RLmOOaJIL30P3M95wP2cDu7nGLgGtDSjkM09TClDG+tscg"
    "8fJnkPhjCVTAy3pwiIjVYZtnW/p2YCuz+JWWhmHWBURxCqh9qKGWM4gLaSRhDAwwco+Tay"
    "Uc8TgoQkUAkmmJIULJ7AIQpUVSZPCkyuVEHPnXp5hb0pcgn2SnxjJp8Bmw6oGJqsBs4WG+"
    "9gq5FR3lDxDVPxzE5UZLqiXVz+O7CvRGnQ+SB7v3TWc0KdHSkR1kUiDA1YXtxDRJLfisqB"
    "3rTngDREJCHNZmF9HdmBHKxwZ1+UgQ2t1OQcHPGpK4HdD2xovXILBlVyKE+6gpJ4E3Y9F1"
    "eydlvuZUe+R9TF5mZO788JK2HhOMexv7lUMTedoZAqZqlibqaKeQ0NDSdsF/mif33qOoN9"
    "9jgcjH+nFVZWGFlLfTdB/+h1RvTCDipGXeqtSG3/j6Ht1xZwutJQYvxwRkbYCGGhnLA1G9"
    "fTZIVdbAwDokWCwjX9TAnS1DjHQcFj5SrHVnaVupNdxc4UadCSBq0aia2lGbRKNUE0b9PI"
    "ZabZKsgqwZ4lNkgypkHGNJQOlSwsk4ZSpZpH5/hMUj76J+te/WM+1eMQQVrGRacVXajuDL"
    "+yFMl2Eq42WCs7A1NkqJjXAgamhWkJYuRPuDA2mkX+Pgez5QbOgGbaxk1dWZA+iWD8xroi"
    "HSs6ftvAn0xAeDO8McyWnWz5Iq7aPP3ryITO9eJYW7VVktYoC65oKtIaQVu+glRb4ITAt3"
    "Ro3fZHTPs5x39VtRNUPXHJ3h8H93ml6HqqHswhOV5NpIuqsLW1X1eXn249fRf9kaXhen7s"
    "PDzYKq2YciCPBCvzHO2P42RW/FL8VgXSqYQVfLpycMIex9wuIjzHVhM1EiQD0u8sB6MR60"
    "tUpE6jLGouVMfXFjUSq+OrixoJE1QMRPPUMdeBg7kC0sfzZiUo57SF8yXGh66873YvIs2n"
    "ohkKiBiUYUbJn6LAUUSO3f4EnHtYUxfTha45ucIORWxIuut6vQmIF0TqGmvlgNUL9CUIVJ"
    "xGgK+GghJNAPaNVpYBgEgL0DSnb17LHBkwTJprEdipG2mdd9YFsDDAVCPvOBr/PPMT8c1+"
    "AdigDcgWYCe/sNcKIf55Zv85+6UFaNVpghdtS3rQdBYpRemTEmkc/yUmaILIZIMqYGiZ9B"
    "V2QDHBUjMtbOzagDxNdUrbaybYLiECJqGlb2SRQ4UWsVe2hIb0/aZ8kNcECG7ZC2vIN0Dk"
    "NC38z5k/Pc4YGo6LgfsS9G/7u1g8GL3z19pws5I6HTozxpmg7tJi3fxFJgL7wZZu4GF+p8"
    "GnlfgAf9DKfIi0xdTGFqM5PkE8bqYekazhUGsXU7Zr8g6uRyTdh+s8tsGjhWd4g3RyhOs8"
    "wm/aB0SJ/nPpRscgTZ0jMQraHSspThriofKyHiEiWdcmUu84yjTmRTVGKJGNVMcMCBd5QQ"
    "3SSG/6bG96061dcKAvvWg1EFoRT/rgnErxo49vsSXgKpoqLopr6FjJASwMFUY4EFwRqyxE"
    "AY6dMLXKXtBhqrMRJJCaiWrEcINWDnWiEWi7X6GIgKJ+aCY2gGK+m+CV/uGp81w1XYslSC"
    "I/DaiYGJ2DmQoXmqtuG2AE21S/tlU0y0zQF1bzjAO0dH7PlanmqnmEnT7dluUO1CtKjVxd"
    "NHL2hOcR+nwKAUW+m1wi302GyHcTF/mCC4dHeRKkk7rPWmtPAjsu5yCHKaWOrM6jjDfWAq"
    "eFPOxPWxIgr3Ew/9nX/rfeoA2Ycm+C7nvdh/6gd98GZKbqGrJTlp0+bYm7bvg0lmGqIwZL"
    "VMUVHEFjqSBzm1QfOh1ln0I4hCthEKTlTNwz46T6/gaxfFItLdXS9QK1+WrppgKbRy99Gp"
    "WpA32CrtQflHQlqT8D8nhbvmJdhUabuQnONyZhvanSkqZ1pSkK1nZRPWBC4wOajgKTIGuR"
    "XgmrbimaTq4ibEETKEh1PSOTVKRVPolTUeo8yxl6xVgsiRTiCscU8ek73JWggIyoNsOPPd"
    "ZzGEzG7qiPNCDdLsrR4mY/aamgt6M8Ca7IDCyz++oGo0r4SwVcKujroqCXaYir1W4EF3sY"
    "Y5chS4TYJRER5pubPDDf3KTD7NwLTvUgHegOHx6IcA4mZ93JWXRANjSyg2vKexTCqZvKT3"
    "3iMG5T3n0lSicc1JXsLjZvwgGzRyAevjfXubaV64xt5TqW85dgxDWNPQLh8C1/qyDPgjBB"
    "YZGRO82jEA7eSrYHekAusMo3gwM0AqKcC+QMjGPnnWbxpVx32gsH7UWuCXyRMYEvEqIZfB"
    "VGfkbCIxEO48s8szd98sY2YEg1YFOLCOYc4kmESjiQb3NN5NuMiezeS5JP6L1M+cRlhDlH"
    "JUom3LCQ3SHnBpO5w6SPDLuZPTQh9RqPMT1MKZ3t6m1SD2k6uYY5RCmHudbDHLH+cHnOhk"
    "mlh0ydx/kDGqaW5IOemos3QCFMPt7Li+tP15+vbq+9pLzelazMvPE6U2HjWF5LTZhKesjs"
    "KYNkoxUHmL8Mkt9TM4HdXwYpNLMOKINkJ1+KY86T5c9LjNXI7X5v/t9ACN7hKW7DoX+CzM"
    "6wqYn6rByG04B0ISo8fvTqgSCJGOobQkrWQMo3n0gnhy64nqs8FBAgDX1gbXEoQn27F5F2"
    "pSpdOtkOnuDQ6e7s+9w5p8htuNen87vrUongXxZYEykGI2Au8UZXwTsRj87BCCoqmO8AJC"
    "LOLpTqEmyXGCyVYMJLVqnKiV8nNAjPsUpIyaPjTp7HfTSn12fI33draJYFkfRjE8uPTdkQ"
    "8Hil0hCRzM4UicuzweF15ImQiejAVoWpPtncMyZXk2E+vp3nROrG3p/jkKbRRfHnx86fv4"
    "S0jQ/DwVe3eQD17sPwLqrD0pATaBxhgzDWoYJSVFgeUQTzOaGqCnTvynFRvxsOH0Ko3/Wj"
    "sL483vVGP1+wISCNNFvlEtcXhs9bHi17mFJaU2qtZYeqliTGp+rYvfbH07D/WtXpULKG3Y"
    "ArXMwuFaaUZqk6LxgZuF21FUUGxB4nIDa4c31o5uEV3ahqZOR0JRDqlauZPMxS1E1BTHOp"
    "naZGkCJHTDGVSuzIXoVF7IIlVfrAV7Li7ASHJqAHP1STwoT5iDl1QOxz7AluQFYORYYyCq"
    "YCkiL0EUXoyCLi41JDpFKwqzWfGtg48+5lARLJo2bzqK5x50AOVTA3gSh/GphQNUzX0l+x"
    "Os2pSVuc+3mYLs1vmieDi6ZDgO0Kb7T8m4UJu0RrzNm9mefg+xJTexvYrHWs0ApzhI8yIT"
    "TJ/1tBq1rLTlwNVGX3G+uO8WJvmLTEZOJRMs0ExgYlpnc50WsclPsFbwMZPv5aa2TFll1s"
    "rpxeJX9ZF/4yOGXywh6kkWdhhIekGwe3fTFEJATrLq2Lp+PGqxCNVuSYp+8Tw/vvz8NBMt"
    "4Bkqg4pC0s8L9A15rsJpsEPQUjG/ooypENhXYQhZ7INVOVcBnaQkl2vc0y8MaJpaGXw9Ar"
    "oyML7UBN0wcE2FrOYQ5TymGu9TCvFGuxLLSaw5TSCF3nUSaidBEF7qZEpxw5usevJ5LOiK"
    "bXEOFjRJszqpXwoTJIVgbJ1kmBfmCQbJU69I6dzvssQX3u3mrtqQzpNdqrMx8iCCyIFGSB"
    "nycEzNVaQbvJ2S8Av7Ls5GsDq5uFdQ6el4oBA/EqbpJyO2ZRtZOUa1ZcHV7JExI03f/3zO"
    "nJS/bNnkR+sdSx/5XpC1FZAmpde4WLHd0tKYmhKfoUIrVszXrkW6v7iqmpORtHuQ8gc1T7"
    "gNONCQ2z/N6XUFG9NVFu1wbZHrfm1HYIKhl0xbSmDBjN2lWSwRyvydtXlDFeV9BUOhIJYu"
    "iROdFlTvQfKie6f6DyTPswVY1LThYclNs8CaVv0/NJ38bSSccZl5zTP04oHtwXl59z4E1a"
    "pad3dO4lZnck9zLXgEyGWstkqDL/b3X5f6mG9l+cCe6DNMLhW8GOvzGIzLTgm8EBGuEgvs"
    "qB8FUqwFdRfHW8UHSuCexTCIdt+VWwZX0RWV+ksfVFFHWlIf78JSEq4WCupoQ7w4xPegzS"
    "CIdy+YzE2sB2KGaiZyGFuYc2q5jBK7x5RPo4IuzI2bY4oD8bDAc9AjehnKD/89J76d23AX"
    "nkBqoTdM/uqezel07/gd57JUePnaCFd7jyCJ7pYufnrLGabpdczF8SrXDL4ybXJnSTsQnd"
    "JBQ7CiLnGW54/FqSe5A+LnX2cQlZHItsiqEO6qxaPusPvvXHdKPT0AcNg5+gp97gvj/4Ou"
    "10x/1vnXF/OGiDNUQqnb/MlMYSLUzQeNTvPNBpqCm682va+/OpP6K9OWZa5pxJ++z8g3RJ"
    "+lF2pBv6+3k8vX/p0SumNVU3ZMftdgbd3gPbdBcUVL3gvlt+Oa4E0y3PDpBALv1Ua73+Xa"
    "NugrN/vvUf6qDW6z+8ip9f7p67o/6TverNzdxvW2AlXuRRLV6k6xYvYsrFkLWdZw2GCOXq"
    "q/XqC7v4cA50jFhyWnUea8Mv1pDXmzhAIr2JD/Ampt5FWwUVi66KU8t1Vu91FvCxiw902k"
    "oLEGWNr1BjS8crmm5WMacaoq6Vcfgyoz/DhDLykyPyM+rOGkY9NQVslExmgo0CG/LkzYlq"
    "iEZCGoU0yc2YS0OQQC/P0zqfp65vdmygMwKxfBJZFSKmZQ9EneQGNEQlI9tiTAvjzgvM1D"
    "ilnLDZUYP2TIxjzB816PfUzEm7P2owtGpTogajW20ZyDrdNHK67kfVX6s5IA0scInsHmTj"
    "m+EBucwVi7zUfGMdns684/ck0GYR5QreDGW1glP4cXg9zye3t96HuDU9VUN5LaGKLpX07m"
    "lXgsK0IkeQfmjJSgenR9aXqGvQgPRry0FqBN08tCIilaKoKoDTiylU2oiw7/dJyjM3Eqp/"
    "4vmBGA3XEP0dz0UFaKGYh+7hz5s1/aurmMLu4BuTrJPDUHqhXdwreSpYNxIik4g7U+1Qjv"
    "yZ9NIXlhmX1eJzbUm6oq1Kgmjk+zkIiNQa0+ZTcn4b2qG7+BPrq+dG6AqIVikwiQyQqRws"
    "zz0r4opxc416U5Mz7gNri0OBumOd9e2+BJ1Pbm67EnhMJxFgTh6zKWBRbWfu7H0BBdUmgx"
    "cdIjjG5J/8OqqNaJDy5zi09XTpiQ49Pd7ebIdT1Wu6v04QAg5VYpEe293ar9Ezh28KSivQ"
    "8xuYuW+gqbNgUR6nm7MIrsd/uqwKFFu0MllchcniZFWgkp0hZERPTSN61onaqeeVouup3o"
    "guzfEcES8qmtyOI+LV5adbzweR/shyP3x+7Dw8xH0Qt5q5jAOZHkbhtpelgQ4IopDlaYoM"
    "ReO8PRdLBb0VG+YQpRzmWg+zrEL0QwyzL+7xsNdhKukQK2uTyNok9VGetYrUJknYFEoAN1"
    "BgpJE7wV5swzthHeu+OD556UpR32lvv1Z05bfdqxYdLxULKL52cqmYQAF2D3E15t7WiSVa"
    "wvDbrVmZiCyNpN+sFRpAqS4UQV14Yo6mpofEgSxNaMnkxTREJCHNZmhOcebWFNhyDt349C"
    "0BW+Ec3KPQhtZsHdkZx3E+nZ3xPev3szOG33YvO/OdMShueTlgYV2lJed8lqUFFGpQBQvy"
    "WtSQul7rGlRnwIK6boLtkrEttIGF8TuAr69wkVDerrrH5KhxZ+Oxl4EKr7930oz+31zgtc"
    "tG0ldi16jfHl1RkrcSgbfy50cM9/SEuyGiOlsL81uqIkUB8lUFyCoLEEuz6S6qIuZZl7bO"
    "WJ89jYbf+s/94cDOhRpIDDxBD/0vve4/ug+9NvDyhU7Qy3PnK7nCfPgn6OmhQ3Ox6gqaoE"
    "6323t+btMdkuwvtGVv9ExbQoP8+vvwjvygESQ0r+pz75nmVDWhSTOvjsaD3qjtlgadoOH4"
    "995oSunbANNdkiXPiW7Sp7EOe/tr3oXnEQiX3vrqNge4V1G9eqDKyW0MXPegiuF7p72lGt"
    "+DVMczwFe5s9k2+L9dXl5dfbr89er28831p083n3/1LPLxW1n2+bv+V2qdDw1D3Fyvam+J"
    "eQ/Tp7ZPUedNruDsLr+2AXXwi8Ob7g/htpf+EAf4QwTY4MiOkpUlL0B1xBR5p4G9xAx5Bl"
    "xA7aOQW0KEVBqspcFaiKGVOcdqpeCVebEqzIsltecimaxZ0o90Da+bE2S/ftcV3nPE8IA1"
    "NEyMwDs5eBDQkKmpMKp1tZYwpJg9B7M3jCBhHGbkUzDQMXqjulcUbPmTyRjmhMCdozwyh9"
    "kc/mVBAyk6p97XeQ/6Z7B4/IGG9Eg0Dx1BaZsXRX8cnGkx5DNqnobJBBT5K9Eh8xbmPH5J"
    "zqPhW0lRzuCuF8Y4tZp9kEREmG9u8sB8c5NRwvcmtZg9vZdZzF4WU662mLKBi1cBdGnrPO"
    "vPOveP/UEbsMq5E/TYGXS+UkuQza8aE9R7fHoY/qPXawO4Wut4B2Eh01DpVcQpuNM37QMm"
    "pLDNPzx+D4UG6TgevI0dI820qxrwlk0J0R1RJezyoo1VCbNCEjp+o0VnCpahCFHLIhR11g"
    "sHpFGeYQ6QyfGt8/ja1eyLB58m0csRr/WIS0tP+ZYeV5/GgWiAREZ6Sh/+U/nwu7r8A5HN"
    "mVC8ntN1L6qBtRqClDwfDF4eHvJV5jhyDuCGYM2X5o/T8hVI4Z5g+AoneE+3e8Fwu3wxDZ"
    "YGTUDYYNcLluaOoz+dFUqIsa6Sy9gAG6Rr6B2qLcfVFiyholvLFngzFIJeC5gaWXwt0s7S"
    "9JTYhsoeN0ET9AwhAvMdsOiT3AcoOumf9IFUeusDIpX0TfaJ19dz0LHAiuzx9guRth4NaR"
    "wMRUXYAoSwjBR4rBuHA13oGvQ2wZJCUSMWtNAjgs+u5nER06L7vHKfQHqZ2nPB+RB6wY4z"
    "OPxx0lxYF3MhNrQ3rbBK06eutc75e/8/O6P7Nthq/yKnCNVo9h+oOlPTaSDE4A8aA4HeJ6"
    "j70O8Nxm1gr+cJ+tYb3A9HbWc/q4eOk+3HvJK5RyQ9L2stjwfPDp7xDdJJjUudRzh2shbZ"
    "dmOdHNG2iggbx3nEnQ0ImNSVCsEJGpLdFpO99r73OBz3yKaswhUm70ivdLrj/reOc5VZZB"
    "R2Z9T7NvyDXjXgB36nV14GfwyG3wdtwpcy165Ce3Pp4WPOuBTaoqO0cqduwjqeJ3impPtC"
    "hIjE84eowgEoQfAotrAiPchTss6rSzOntnA1XSmmlaSU3GfPj5Ef0azvXWmsXV/Rdbw1p+"
    "HwbJ4IuyR66VjBMQDSMFe+YS6kpsuLaYhIGudkGlZpP649mlkhgjKprVhJbZsKLrdx3j6I"
    "SsC263XUyP1gL7KhE1t6PVTr9ZAnnDXgQcqMygnCBIfPw1fahzhAh8OdsHV4vcwB60SgrT"
    "OJiacGuwNxsvfBB9KRqFgRrsgi29jUsEs7H1womvWWv050IzGTxdlL8MwKaPLQh2Z5YCUD"
    "mr8Oaz/UmyAHAKcbm7O9J7iw+Rv//rQNyG+bs8qA57e1pTkTnJy5Jl5Ba0mLoCpzvAlWF2"
    "iDGSsJOIVINWfU1WxmkPHamrMWmKnKjlybw1eyn7RoPzSzAmkIZqybWVrtgqO+A3V2G5Nr"
    "Bt7S8qxbQ7MsiNw8EAQzZCq2I5BDTB1KWuR1bNc4BWyx8U6d7+gv0gHZPddr6mlH3kMBCx"
    "0v3u17/9ys1tTTjr4ls5ICa0sGh7xAxy6r6HWxwh9Qtes2IKZcpS/MXn671BZL2oShopCP"
    "TE9N4bswRtILsw9n0BNsYnkqpNNWXZy20jPXJkPehGy1hY2OuWyOGSbHmMXRXQQ58w147Q"
    "VE9zoPutfp6Dq3kjINkFuZiQbYFhQbhexCrS6NSHliy6jVWsBoLvM01t9KHjvH8x7BMUJp"
    "g8m2GoSDPg5UFIYjTZoJ7159YWyKhbSG3c5zt3PfO1UOvOEaor/j+VmCDOXeyiVE/dNpuD"
    "/1HZERSMdMIgCaBVcJ9UaiaejaREggD2CETLihIoUBF8ZGs+hvp21C0ruKH1Zmuju3zD1b"
    "CjIHnSDyicxBd8wcdJZmpeWMSsbZIxAQ4UqcUDcGV8ozp7lwDr43ubC9ycD2Jo5t6ATgEV"
    "FChFJSqbWkIt0ZZWaMOkknNc7P/WRgMu6K3kHmNjlFd6RFpqSydtpOFb9xzjKMRIrY2mH6"
    "lBKqNIkAK5rIOjwHrNWWmSKcBpodw283Ib+VNzIETuoAW+Kwk3HT+aeadvGvrWYmVKo+yR"
    "skF28M+6o6z5a2kdrKHt4QccAepJHHTJRB21gLnJblOkeKAJ+8zuLGWXc4+NIfPdIoUwLj"
    "q2as7JjU7kN/YAekLnSNMJzRvSqf2Fd2FgB3x+MNQAyT1XlA6iT/ebAVMKSESaWcUms5Rc"
    "azyAiMOskpuSIwTiOnPG/W9K+uYsKzBCEleDtTQnFFsYXbMkcdIdPunNUYtn2jKG9vewYz"
    "7yhm/3AuO6aL5FI/ceNJyZ1XVxtos6aHhrSdCCa/SNuJtJ2IxDuTQ9zaJHhyZdRU9ygExL"
    "gMjzppnJLGqXowsEIIfWFGimeUw5RymGs9zNIGKW2QdZLta2yDfDHJ9Xtld5Yg2Hv3Wvmq"
    "A5PWU9Vpvle0/x1vaZWxHdgw6122zyJ4xQZLKk66jwvyh3WVQ2ynHyXNgHUVo50pFz/NUy"
    "NH9h3hzd2KkqClR3Is5xgtgcfStSXIa6lBN1EykYJvLi+uP11/vrq99iJwvCtZYTjxCJwl"
    "VNSUozEV2BCNRFVmyZMsnWTpirJ0nQ0ZEkP7F0ue0MVqotEm3iiTydNUiCzN2hFg1Ny2G9"
    "rWDZB3WTADqhCuaMmaBWSs2JbFu1uEgdsBmt+blm6gIf6EZqWhjUV6fjXwirSDBnSrzmyX"
    "5IrmeISZ7zDRunPsx3OWsXGyj5RcMIZ0o5F+ZNUWYbhb7c1JwZNX7etTlKP53Q/50VTqt3"
    "nKsN+mV2G/jRdhhypZLwsivhoaD8hROgHtF5Wo2RdLRadP4LLEhYgERPri8nMee+fl54wC"
    "FZ+jSCOcWJoiHWWPQDiD0VWumXyVMZOvEqydC7zmwtcjEHEGV2GxVwiPOnXNKWGU77S3dC"
    "1FkEwkYfpvl5dXV58uf726/Xxz/enTzedfPak6fitLvL7rf6USdmgk4iL3SlGL1IAPkEkz"
    "Wa3NZAFZgXOMw5RymGs9zNQqUsTibcoKOo0YXwu/QzTllxOjdIXYkui4Ci0s2oixEEPe1R"
    "QhlSuqzivKqT1YYNMMU8pRrvMon7RGUIMYHo4A0oBOmwPTMJUENdtK56BVgpVOuMzlrYiR"
    "LjyxktPSVVJ3Zaipi9y1V5qKbnrxlRPn/AtUe0iwfIZrQeQxefplKPJaPmlb2/S4paFkLJ"
    "mFE1Y237Hk4W1qP6Su42Yg5uwnE5jksTSJH/VQ8xMrnoMh0neExAQ2v+4kGTeSLZ/Hfvx+"
    "y6e0J0p74g8hIkqlqeBSg1Sa/hjDLBNuH0mekQm3xUq47Ys+STm3Q4JRbuY7H989RH6oB/"
    "XMc9jac9AnjKsJFwYMMK52C5u3+Y2xtmR3oL5ykPxlEJYYr9YKbbcgjBF5LDQo7+z9iLPd"
    "R3+65Lrrtcdlcd32+Bcw0sQIBXQeqdarLyHA5e/Pw8F+t76kEBdVI6v7f4mA3eSqiEkwU0"
    "hCvJkL78+PnT+jyHcfhnfRRUA7uIs68LySvWqq4ze84R+KRGI5HAcMB8FSQ7yOriEiATef"
    "Srxc/VnLCXWASjgvzEqQlvoWwQVxh6XmzdMYojou69oMATxdOgzYw7B6aIXyxDizZi4nWU"
    "y6nGLSsbUdh8wtE51T6/Pk99PE5bw/N2hoN8uh7TlIgxMp/p6gxYmXh8+hyYlUqM9rSnXL"
    "QCvmu69UoSZNpz9bebJYQNNkhk4v+0eSYfSwzjgDPGNqOhYqKiMzRdHpbJeYh7t3mgsoQl"
    "WSTNKAiokTvJyyQjJdCik65RGdvO0ohvGePPdmqR6udZvbIglPtapmIF2ZK3RYt81KCcIH"
    "xjpUUNqO6ZNFBnhO6IQa07vh8CE0nHf9SATk4OXxrjf6+YKNI2mk2Rx2Qi6ihlVkOdIhVQ"
    "kbIP0wqnPWt5TXV15X/QCNBFQ6thzTscXPqxWbxSUA/Oz2Iyi2wZVbq3RljsozqbCMpwzN"
    "oV4KhMXk9BSy60PiV5oezNELkb7IVeb97ih+2nYOWcVy2rcANmznHZoFk1JT/3mnMfh5pp"
    "hT+hWzX1IchCp+6ARNUN8Cc/imIZOlMiNElrZ4h1YLbJfaYhlKiLu0a2OiaNIzlujMbo4w"
    "e7P5xgq+EVgoiL7Mb9SliX0ApASQPD7Yv5tujarVqDHhN9YxpA+ds3gCqL+26J/0RdhXsl"
    "emSdngB/lSMkeDtTw1VEQPFynBY79sObV0osnXyBu4PQeeU+IT6Ph7H6KW3r1p93FoTjqp"
    "o5Q6ypMfjMcoFmnvu1xCoE8iBUCpB66DHtg+8hMM188rRddT02wFyAol2aqZ6sjJsXV1+e"
    "nWy6pFf2Tl0Xp+7Dw8yMRZh55vjVO32gx1wUQwEVo51LUeapk8S+zxDUg8HJJJmOoACaU5"
    "I8uhWA6L2FwhsiFKuXLqvHIKnX4yAVojxjaoyOJbv6pcvQ0a4e0yxYLdQ5tVzHCSMNROB6"
    "WkjqxmdM8eel/GbaDDV2uCen8+9Ue9+zawczGoEzTqPT10uvSSAde6sqDXnnvPz/3hoA2c"
    "Y55cGXe+fCG/qQ1lgr6OOgPS5ZuhINrn4Gvna++xRy/5BqwJ6nS7pJ+2407qPOkf3pN2tt"
    "sFf6LtHAqAi6w02zEllqysVD4LpJjTgKo+N6ghKslWRkpHyHyN5XPq0rumImgd6y5v3FqI"
    "SoIqXZaqBbTAIVXOCSUOnBkeYBSqOLTcrkkvTjfNhHSvZ1JgQkl/r2P6eyUcVyUA++T3JC"
    "i04UM6B7iysGrJhVWTedgS8JVutikoy9TYPAinp8ZO2SBswb+8DSIny1BPPcH+PSKkJwnh"
    "S14BDF4eHrK8mWWCi+LJG8r1+yYvRab2WYrvt3O3ldv/mxBM3x2K/akFEBg9dwBpfw7GSw"
    "gQ3NLM5szJeamY1Id6gwDt1vwNYF2ljtcI0gSOyg6sN3NdM5dQBcyiZZeRtpZwxwjIZdqD"
    "o2ROSERw1EfLPJH1EhhbICtPpKInhXGO4V8pbng+hRBeu1k2tt6f45B5LZYTzzOxPQwHX9"
    "3m0UR5ETUdXU2LOODpeQl9CpmM8IBkhNJJUnALMzu+pq8GXvGOcZhSDnPthjmm8jxN5GAf"
    "fWiW4oAf4yADd7M5yHC7PHwjfn0lLJllR8Y5ibvZzzVEwaRR4M6utgN+nvky9wwQfo2WWm"
    "+Fovg0E8zYq0B19gsLhbO5QGtp4M3bEihJXORJXoTGGLIKQz/P6P9mv4HZljCkM0rJmNEt"
    "YUBfNZ2wJUBDLRbyF3kA3cXZo+0bzotTxnVt4A9Kx0IDf3EKD9FGTuEh/DpBNJqQ1dP086"
    "nTHOpgi413k3VbJEwwrNVbGJDuJ5WECYafBOnAuGLLQsdm6VF9fqetUBUSGeIngsjgrNXp"
    "fMcdjJZAKoQQcYSwNLrD0jWVoD3K5z8X6qDOqJ+NR/3OA11HmqJP0PPL3XN31H8a2x5ym7"
    "nftsDYXFzmcWe7THdnu4yl3lbQ24accDzrIEhT56EouADK9xlkZxYPwh6BgPBe3uSpX0Fa"
    "pe8vN7EKFiGuIIyyawxIBtmlkUCnAR05YoN0oDt8eCBSFZicdSdnkSGhTC6Poshtf3w1UY"
    "DDmW803dKQeU4fewrOphLlkSxiWWn5nLDww6O6CVNK1U3tVDfh2EdkFRjjAJkc4NoPcHx0"
    "s9M6uDSFcjoUGsyLqnbJ8jI6GHBFv8DgTpIRIjwepL/WH1JZR/eH2IJo9Nu6GC8RIZXxpH"
    "UeZwN+4GLp5MOUcpTrPMohSwKXXBAklGNc5zEOGAU4bTlRQhnAGlFNa+idE9MAiURTBlhW"
    "D6qu8OZCCpDIKRpBs2a1K4UAtRYx69HpWocyguXGrsqAwAoDAlMLX/KDW7z0ZVPATS9+mQ"
    "IuOZDKQNbpppEH135U/VM7B6Q+a18CsGLHpsWkoBzwUi6/BGCZxyt8cDoTE96AQFRCFZN8"
    "UcSc1Yi5YojryEiUFkBcsqu3PbXTXL29ib/H1RtO3eXGUX74J9N3r3b8oO3yKAqYb0wN0R"
    "ssbAFs1r8xb+xXbACokBbO+dVynLWpN/RCWa0V0voczMjFqWLNaII6RTUBwtslNGBG7eJT"
    "vEl9PKml23Fd3I6lA6x0gK2vcFG1A6y7b/KAHKQRrjLJ5zwQf06H+HMqxJxOsFEy4ZC+uM"
    "01m28zprNzL8kLlt7L9IJdOCku8g6H01w4r8urPBv3VfrG7dxKGgNyK3MIPjRTsxLO3VQv"
    "JJ9AGBeky4vrT9efr26vPT8k70qWM1LcD4nVjdyseeAMkkhAo4BK5+FUqEVyEzCwVXCYw5"
    "TSGaTOo2wrBXhH2KeSo1vn0WXJVLj9fMJU0uYv3VKkW0qz0JRuKdJ9okbmJOk+Id0nmoYq"
    "l/uEwzGVgKrYvhNhzpLbvh/xV2E5vQ7M7htOIiYG6uFIemVXBkTM+H6v7ATaSCtNfhwGLd"
    "OlwUE1l1fDVFVyZj/+HW8BfrVomjjAkrnRpG06ppFYQLHspG1L0oZ8gZdYeLP2XA406kWA"
    "mHsBeWTcXaH87hN8EP5v0BuIfvl/RbwSpLdAXbwFnHkZVyIlI+40z9IeNXenSYKWqoOklU"
    "daeRoD6Mli2Rq0qItrD07hEFxTYAt7BHc7z93OfY/PIbg8Dm8EX6FhKHoSc+fdy+TrjGCr"
    "HK6q1G/zHDxDwnTNdzSDrusyyrituZ1G9wMiFRu/EeaM5QdWyaGBqU+p07RlF6Hwr+MtSn"
    "JGrfRZiaxepOCwrzKKMn0Zrqhkvdg+buyPqak5q6fK9L7mZr7SrKpSCR/ni47wDVW9OqVx"
    "XcFKHmYDW3BBQWF1WMp/wFYh66oqXFSywGypvtx+/cpX0s1bBMHNX/pJ+st0Z9conYBexZ"
    "XklXZjOLhzeccIJeL5EA+eEDmdWoMkIsJ8c5MH5pubjDy7Nxl5dm/2eRiTA9Xg2m0CJCKO"
    "R57RSB+L6ITfwrmpWVybS4BEOH/6SjaVD8Waos1qnuQBkA5zmEo4pK/zAH2djvN1PEYEI4"
    "tIxdyHZZROOKgrmdRNyPp/LHyryPm/JhhxTWOPQDh8y98qEE468tLrarrtheAnspyWq6iq"
    "aULFWCynFkGXg62OUAk3qW9zbcq3GZuyey+Jr6b39vDV9qHHOSpRMuGG5eLXXONCm2VECG"
    "eMDLuZOTSeGje+8+8PpPeIjzgynnqHc4jOnl/uHvvjce+ehc7bfUzQy+C+N5qOet/6ve9t"
    "sKEZ06cG/NDgdoI63W7viRG4CaEnqDscjDtddtGZnvTq/3npPPS/9OnV/94oukbAJFe/0z"
    "D9LUYT9DB8HreBTkZogka9v/fsDgz4T2jT04CL+1HnO22vWUvVULaEqvfnU39EGzo1taPW"
    "kFxTrPQo/4jSnCc6J0Iq4+xqHaMTtb1wjXSEVg51rYc6waKU12EqgfRA56l6OrPm9J0irA"
    "pEZrL7b3bBjjClMH4/ZVTs2CoGTdjzihN0WukzM0z1I09KFS40tdA+HqaUMbV13sTdseIz"
    "l4aphBOxKlFHbpdcEDvNhcP2Jhe2NxnY3iRgG/Y94dmsIqRyt6r1buW5AeV2zfcofuSz/A"
    "MappYEXLp3vk8hTGm90rzJw86ded27Ii6hMso/rO71PPE4IA0RSURlag+Z2qNZaMrUHuWD"
    "alrK6ysnpEEaOUllqpRTpUph87AEaJ/dfho5YffiGlyuMgFNuVNWJqA5eQIam60vAdSu15"
    "GYsIbknxzAOiJoCch2/J7EhDYsrR+Q3OcdHpqyxo2//QMKlbAmXI+bvKuZlD+iCFAjuzdR"
    "wTItmJQaoghSz6QrkWA6Rog8XYYZUfLOKt0fKO+GZO0Plr/bgS2LPQcu7U+mXz5JM8E7wl"
    "sElDcCxTkYQYXFtDMSmsTIZDWV1M1a1xZkjE2g6BglFG2q7jGJIfLO53tw7AuODzVsyWjd"
    "5kfr8oUxygjGiiIYgwuLYwFEyKQeLltvFMyPciDzHUzI0kxo97LfkclVx1Q5LpeZwQsEGN"
    "Ec/IARaL2XJ/hun9ReHhuT5ir009gAZY43waO8TZPaeO6CLXJH1cz1xoLMeZzlxIEfmgrJ"
    "xKM3CQMJwUJXtFWcTzjeoydogma+O9kMDAhH0SYUgLltkNYWWJFVyFIv0rw94J3Ma8Bejx"
    "n3wezNUBBZHTap/cBgj2R08RyrO4Ag+Qj7Bu2fJnpc4WIFJSNzl+FTSSoa+rH2WvQc7iRj"
    "JARj5Axskfgal7bOfNJZ789xb/DMSlJ6G8ME3fefn17Gvba7P0xQ96HTf2zbu0F0H8oXLJ"
    "UrVIqjlGJyOFp6YObx49BO5EtWSWBmukdfih0zjx9fY5WWOb29ggcOjytkkE7G3tTaEdIe"
    "Kj6n7SCNELvREZy2pcOpDB6Ru5AMHjn1PuRIsQlGH4x1qKBkpANUEZjnhEyotXM3HD6Els"
    "1dP8pfvjze9Qizz2AnjTRbmZTg3Y3MLV8iLJ9CuNlcSbiO9J8v3+tTKvGlEv/I0B6kxJcO"
    "Sqd1UDqGhYR5l2SYR1zvkxy2EdNtutcwMg67MJA/lMWS1nECLJPMORjAD2iAxVJB5OXj1o"
    "0C9AfaByqwDMzhK1kwtI2umHTml9i3ncBJGhpEMDQ0LZNXAVODTOFVTgovf0spMld86kKT"
    "5ThntJwrJc0V59CJzZXUcHOf4HjR5lVqpssOOOe35UgrTv31p3x6U2m5kel26qG/k7omqW"
    "s6MrQl6ZpOow95wvRreqzmS4I6JHi7laUNWbOGU+i13KsMsbu2KxcydRF4NfAKzFRlNwMs"
    "9yawOXMw05W1Cc1ZG8wIM09nCDbA/wNUiPBKQ/TXjHpYWku4agEE3xRL+4Bgu4SE1lLeaW"
    "VFglVcnXKSN0iMNwkHozvRBNbGQDw1GZ1Sz+Vqa8KqvHIeIXUsddGxGFRfSCY292kZIpP2"
    "rjAPkhg7lM7fiRs8dJ2Lw7vO4PCu4xwe2xZj8KaK725zYRIQlya5i+/J3RkNmP6JJU6eoH"
    "Hnj95getfp/tG2T+UpPZWpUmw06rlKMcNgSq16KKuMjc5VxshtX+dhKbiXXOQtLZJVWSRW"
    "h+sjMZlHRh0ul0BAhKvxUlUSzsIMF1Ul6Szk9U+tG858Dqq2rMGDmk/xIzv2epJZHLo77S"
    "2VQQiRiaTi/9vl5dXVp8tfr24/31x/+nTz+VePY4jfymId7vpfKfcQWvRxdiIgDPMNQIRQ"
    "mJy+R8Y/NZFyRpXU1EzKIpxn5Vc+TMlu8/fn4SAl5ssliO7L2sIC/wt0rcmZgJJgpVCETF"
    "yxULtoVF0rLE7TDqKhdnOMi0WNhQilwbHWBkfpeF2+Ikqm2ZY5d+tkCOPOuSt9rkXwue7q"
    "UHG+MWZg9O61sqyLVINHGk0XwdY58tBAxPK7UKMkWJC/5hCsFU1tkauqnXBlu9QWS3JxR/"
    "PCaOQ/8xyMl5BlbaHT1THrAR2qb9D4yQQmEVN2ts3wDUOTNEzKQnO8B3M6eEc2d/Z45wcD"
    "l7BLBLwSDYjhB1b1DPczKjFLsmHkPESDNMc1UdbyAG1lGCEDcyKRv08GOEz1I+u9JJdXCe"
    "sc2BnzYxogksKI5JtPxTfbE7EUbN2OGjllcyAbWLElMM0RpiE+AkMEx5j8kxN/z/OuiXzC"
    "XvSDTFIe8A+SQlJ9HHN4N7ryB4d74yNh5B123c9HaXsitOzLW8UMOAe2ADb861RYaIOZsm"
    "Iy3UpDjofhbLExDIgWu1nLFRAWig6RqhhAVXa272JcIDn1y+RwekSb1ZzcIUPYHHdI/51L"
    "C2Al+Mkk4qK4VzrzIwb6HnP0PDFhi7RFM+hy2UJ/CNe2/uCr7dtG8KdxmV9eBiwqkywhGu"
    "lJpu3Xnu3stiAf/gZtZ7cvw9GXXn/cphURXqFmee5vLOOp4//GUp4+df4xfCENbR6JUPZ6"
    "hApC+qzxi+1aZ0C6LdfFXU463krH2wY43kqv+yo0NtLTkD8bb4Cj5+NSopSSVynMq7hCFM"
    "/JFaQR8Pi6ynF4XaUeXVdxty0DKisefH0K4aKuy/eKq3+QwpGgrSREoSlunY2dvtKpUzp1"
    "NmQgGufUqWpvTtWovHuXTyEgX3N7nWPzur1O3bzoLZmuuGpBMlS5Oi+kISKJqPRQkR4qjU"
    "PUNb5x4BkgkWhKfx/pJ197bHP5ycfZgRKg7XodiYlsiAXKASzdO0uA9dnpRkxQAweM9Pur"
    "r99fhptaxNHdiV6JmFocUtc7cAR1xUpW4SXEzYgxRP/m9Od7xMhaPm9WZwkufd69Vh6vvh"
    "VtzZru9erruN5zP5mAkQEN2SE7BlY3C4vF97jWmRZ4h2vLDvehznHUe1CDJmtD17WTepCW"
    "dFZVE2zWvwEFzBWdLk2gmYzG3KxY9Whdj3v1nfplcnj1edCGLFb26zE/t4g/n/Rdq4vvmj"
    "dyeQ3qHsEPbVKX1tzKrbl0s0o4QjO8FTwSYXyRjuyjYGJCWMBNJEwn0S+Gvu2oXwT/KKUc"
    "gWIjQFn7IviH6ST6xdCn8SdF0A/TSfSLoi+NN+Ubb3wRiAfUEJU0OEiDw8kCjO2ZWAa4fk"
    "+NnLT7sQ0t2lol5nlSditIT0+Gb7z4R+B2K7P4h92QPNZpmUOPRttSZZJDazLFEjA26Bw8"
    "KioECoJbOy+OrXoirwYs7KTEsSxotOxyd/5d+vZtprRC77Yya6mYtAsa18r+QBiYkAyYCp"
    "hCIkGhVpO3StSskbeIxJ1K5VlNlWdpgZ8/WNRnaRFT7nLkQDRIIjFNwHRF9rMC7rcBMul8"
    "W2vnWzZS892U/Y6Ncro6OkonoEq6klIH/vmcO6LTo5AC8p6Cg5uECJiCXg0ju69mwrq/2K"
    "A3p7hFjagfSZKVxSH88sd+FwXRfEj+XbEoRsFKlsIcGDMFMLdNjqyodhYgaGhYpYKOGcgJ"
    "5DgQuBZJ8DNzD2DRkL+wpEDb5c6RfxaKYWhQpXkk6OcnZUGt7kE5XA/s506hnc0jaGN1oj"
    "szcwn5y4hsKmQJlZjjJ5aC1XSSWJabqoiKsjKVkCgSpTObyWQ0Ulj2FDEoQvdDO2eEtwRO"
    "CGFiWqAfDEB/s8qNnk/yQ0MnHYNkmodGx8k7bFgRQ3yMVCSFnHQG+vEG4RXCIiMQIpPw/z"
    "AOQcINgCOKF1oDUVI5DMXdci2Hc44zPPvznHrEdeYsz+5HnS/jNlAN5dWaoM7T02j4jSYe"
    "VdZrA3/Qqt5Pnf59m+WonqAvnf4DvfuqaDq91+2MRn1W19vmQKI6qjyc1EW+pE4ZOZ1ihg"
    "KomHwZnXwK4RjVq1ymmKsMU8xV3BTDNnpeOVWTxWTIhIKWpRfKyxSmLME23BwcG2caNqm3"
    "loXjQzyGf6WFcvgkhfagBo1m789xaCBj6c68wXwYDr66zaM50KLVsS1yJvGm/A1TSYffCB"
    "eqcedrCZBINKWff+WgSp8Q6RPSAJ+QhH2gFGhl3EQEXOdAL23e3vv9NfLM2otwmAMKIUxe"
    "AQxeHh7OYkxBOfAGYx/EBDfADR3gLOamtTnQXUzAjDYhu42db+UwjPKWA2wKQNV71HWXcP"
    "F+lupWZ99u7fetmy68lvk87Ey8gtTDTcf43QTkwhy+kk3Ijiaibm2uBrPNHOEMvKUObgAq"
    "rCo4O1ZagNaiCmXxSfGyq/Bhe0KRIqX6tIi3nQxRqqtDmfAl0h569197ozbQofoGjQka9L"
    "52xv1vPdIZfCP77AdkRdIGX3usQBp6g/WwDjTHUehYFoJy3YROXPSoZkfzifKpsOOpUEaV"
    "CKUcg6JjYMG/uCozuO3F21+qsUBKbarUptYNTKlNrU6b2u08dzv3PalMrVSZerJEKQFla6"
    "o2IaCN3atPCGiC82gUIJPmqZxCRE4/is5kjk/RaLpz4KTxB3ZeCSL/E3ITKkQW+o2mNCGS"
    "/MpOWqKYFnjFGwOsdWUBnYZLvEVJmobTvESOWD+pb6jF8dLK0Dc0R6xtavzLEutq0lGTjq"
    "9PISC6F7lCYC4yYmAuEoJg6IZm8E1in0RAlC/z5NFIz6IRxZdmyeIB120vnFBaSS1ZetBe"
    "88DrEQg4c/PUYkwvxRirxKiZU43MxgRtFsY6VFAKY+FTRSCeE7IGYpyllhoOH2jPnl/lXT"
    "/qOPnyeNcjs5qhThppVoruyuYi41hnua+6FEJM5WO7r9oGkiJu4WFKmTKs1n7h7mAVyBqW"
    "QCrESjtC4rCNSb99+mrghOj17NUVIZXLq9bLSxoFZNpvgTSuMl/cqb3bqKElVRvtWGH2aq"
    "Idy89+LfR4CYEz0lR/yyrNsdxILYA/oEHrwrlKYTOuPuamTtD7Su1uTbW7Mj0ZL9gNSU+2"
    "fybXBz6ZnKxw1HfDEkmcqYSPcWIFOLNJfO8PvrJ8EpR+gvbnl7gnwgBpQM6r6JF2Gv9Q+u"
    "qogCImSCflxFrLifZQFVDCxAilCiafCsZd7gXWVYRUJr6o88ryBqvA4kqiFc7uWMnqoodn"
    "kRPLJ5Orqimrik/0jlPKtBxJ7B43sBEyiWqm0thFqwSt8YuZS2VcT1T3h+OHp1WOePzACp"
    "fo7kE3vhumAJxHJ0+D+w/XyHMkQaib2JArLP+4lotGQsQi30tByIu2FwWmKi08zwrDImbc"
    "YddbWXYd022RowzremMslooJwXwHFAQU22X/HMwcU8ysDbZLvHJK8SgWAWq+IQMHLNwCCM"
    "+xuqPVegin/ht14UcqaQ6RWyIV6yor5kM7B2SOQLDQFW2VVHn1dC+y386UUb7HJD07Mkq5"
    "5XscAEp/jLSZ1cVmllYkNl0DkVoltqDe4aTGnSP4O6fnuEjGtwl5LQrie5sH3tt0dG/jSp"
    "3Aa3FgHCGTCrQ8CrTA9s+jQAuQSYtPrTVoVrEBtuQAN2SAT5x1pm5De5qUJzIGteoYVANS"
    "vMjji8z0BGKZ3qfoXDeVJIHu78/DQQqvoCSKdKq2sMD/Al0zK9tmAmLdfKPplobMc/rYU4"
    "hzFJ/QkRILnorGSUXOCtpBNHgqLMrnNo2FqKTbf70SLNVsj6nEKubMwBLMNh2/p2ZO1v2m"
    "m9BqrWma9XpO2uOFqcgczCewYXTt3Koployul3k1254x9VO05glUUSygAEoHtoqTnmi+Y8"
    "mGFhvTwiua79iAhO9QoUrtAqR3g3wBoJ99DvoWWCk7MIfMcOAmU6bUrEstMbrlGI/kNFUw"
    "4HylsWJJy4G0HEjLQQ7LQWTl5IU5QiagvuDIdhpBcpE/df7x2BuMaZlS5lEzQaPel5fBfd"
    "s5EVgm8tHX3l2n+0fbORnouRA9Zk4TcVLAJ16qpOuvkpY2B8EHWGa6P70atjkmh+ZUc4ip"
    "rNJl/yqFW1p5p/96liDYOndaWULtlrSZaq/5BNoO+IAGldicvLlgbeA3Q1mtiIhI65oDIn"
    "Fqr9TZbalQ4ZE6viFa4mcBAc0NBGYswp7GOs8IvYE3b0swI0tc02dJzngVP41TjHXextH/"
    "KOa7HWxXorPdq4Y0c3l4t1JErouITJ67oZx2HPb0HIFBmjqLE6UwM1VkCfSWfTJPmSIzB4"
    "l+6CwMbIfkgc4j+KFhWyyxCROmXLqt26c4yNpdMwb36GZt9yBOnLEZyoEAnZQg6y1BsqEq"
    "EisfJRTiPD2Cp2+QE+VcVxFSGTJf55VlG/h4Di2fQrpolX+WvVpJlp700fAI5GCUPhgr/J"
    "HkpJE+GB5BPQaDPk+YwQgrX/JqMMJU0nkx29HOQSsOML8vmKup++Z32UyE93qFhadYcim+"
    "PE5hBt4e6BFmq3vFSxddqWtYGLRUJXoA1b269GnApzJPTT3FAlu8Yd5WQEGYqqKpFttOTW"
    "x31QaaZQJLg/SqX6xOVXYtQqKypMUW7UizAFQMBF2nr8T6edU/MLFWnguPsxn73pTRankh"
    "nXiYig7O9B0ym5SMQBdESR4c1NyeZAEaEYX6m5s8Qv3NTbpQT+9FSm2T5TxNk/gyKm6HyQ"
    "REO1eJvowKffECfQyzFGluD9JpIp0EOgnoZikwRFK7N0hVIRDsqvb6SiSOBEkhq75fgErW"
    "98tf308WSqogYjLM0OcFNSI8SFAzNTkBr64DNTm+D1kzcd2rvwlPrGT9zakDJpuK7YERk1"
    "Xqfe40XYdkkD6wtoBnCXqfcINWlt5nzppOtUDbfGofqlf5gEjFBlDMdxMorvoFWJjGaLSY"
    "WsZPQ2irXJgrpNOOVo6xdTe2CseEH2Qi6Slan2qfd1ACQ800NwRDW79ZbgrDSKZEt0yMSt"
    "6VPK7EB0VSJaR8X4kPLBM0qQ6rjTpMhlVWHOjn1CpLr3SbwtiHyQ70dmyOV0t6jTgLF8DP"
    "JvqR0Qvt23nRCxH90J62zsnNgZ1P8UMDJ7P/yVC8mkBfZfY/XUPvPOi67YULcrzJxTzdZD"
    "BPNwk5KRpWpJN/Fp8Nn3qDNsBriCboqdO/b7M8OhPU7Qy6vYcHWphzQT+Piv1RSTsfU1t2"
    "bgQTEkAcwPPv6kEquaMX3tFlBgPBveTtpF9FxjhMKYe51sN84gSpzRFpm5MftUHLpbi1T5"
    "qkSjZJJWwKJYCbP/tsPXeCcpLPnsbcl2Hoy2Xi47ft+bY1x9S20DVITWqOpQ0bYKtZS2Zd"
    "o8njwGxhQFWzyOlkwRmwlHdoekk5TWBuVqQTlosTm5BmRKEO2kRyhQlZQE/xAoku3+HV5p"
    "gpyEDFjHLQTYi71hUCc6ZHeJiUvDRdSJUUPzua5TCKBllE5WaWscc+DlmZj2Czx5xKO6Qg"
    "dsjAgHIAH6aS7HCTU4wGjz0e/Vl/8G3Y7/bawKGfoO6od98fUyJyNXDOFNKeXebRnl2ma8"
    "8um67SpPWvXy3eUbkfdb6M24DRTtAzSwRrsiywzdBxbhVETy1+94gYoXCK/vLjKo7uhFKz"
    "7b5qfH2ONy++AR5Z4rsXX1uOiMGbZQ3xSGSaWWnbLm1ql2zbPrnrUM3meWM8hxqNm4WncK"
    "UkZYXMCGYN0AjHcF3eXOeKz77OiM++jgUNw78sroRDHkE9Eg4Jlf2JaTZ5BsMjqMdgCJX9"
    "CcFCXoshsuM5uPwqFE9nkX2vAPYhMol9Uc8iS9ELoR8mlPgXw9+EirFYTuk5G8fftfwmSO"
    "ohKuGYn9tcbqW3GW6l7r3gvh+kA93hwwNhQ8HkrDs5i+oBDc2yICqSDziBVECRs5KMwGE7"
    "K5cPXIhS+sDV2gdOujr+EMOcmuozlaMIUByPm7iolpu4vLj+dP356vbaYyK8K1m8QxKfYH"
    "tscC6ZAJlMk17n5UKTX04LDnKUVo50nUfaTCzWlBFBk1inqbkCVmlbIvUm4NS1B0h+ZGW7"
    "53ZRhAmL0MrNps6bzXbJZSl1mgunT7jKJa9eZcirVwnyatDjNbfzYpBIhp3IWB4Zy1PjeB"
    "PuWB57eZeAbdfrSFBoQxshdyRPOBXDgWUtnPicBydJgyCAV1rUIghZesSTi+jeqKepmyAj"
    "T4Vo2tbOG7h1oo28yKP5DlCHEFpbgiVXMFnFCechrKwELUZB0ASQdH4OhkjfsSgjVXuDpg"
    "U0E5gWWapqUq3ooz2XM82hi6G9lFaKCmV1Z1EiZOz5wcPC+xTCZeq7zeMRdZvuEHUb84dy"
    "F0sM32wZOEAmrRC1ln/JDqiR7gqMcZhSDnOthzl8BOY+n0JUUm7MlhsDkXoHyjaBePhmAr"
    "tXuAnPLN6SfVUy7l80BmyMY2fXM1n1V7dFDhadtnVYZcUEOsbvUCXsMGWZCS9MA//ROfgd"
    "6qymG2WVDbwFP8+WWFehMWsB5y+C3+yX38DSaYgYU824ZcUOMqRJArZLzIIMyZ0krv2Ur8"
    "LJyNtPooTeM9kishMWHMDPR+Lo/eeUG5+/Mb13dh4hhRARhJATa2WbYx7i0HQH1kpeQAMk"
    "Es2oFzPZxjnhDNJIPCPREJxerwK7ul7c5kozcJuRZ+A2ZjpsVpIOfqzPngZf22CN3ibo70"
    "898uc/15D8/bX/pQ3etNcJ+t67e2qDLZyvJ+j5G2lgfpD7T/fk/lol9++H3T/bgIzVXxP0"
    "58Mz+fsv3SR/Pz2Nyd/rtUX+Ht6P2wCrFv3rmf5l0r+e6F+k1//sk7/+pZG/xr0/SUPXV5"
    "53/D/nGP3PqWP/ORaVr/2LN4WuQyHT5xYPslgqlze3cdjT4ys8gjqvshOqUSNHSIAqM7CC"
    "Xw0n1W8NUL/5AmVehsGnEC/VyGW+2JiM0JjooRFSB+Tlb8M6BMng5kneUlHmFuHccGNq4j"
    "yeGlQhcKCnBtVSPmlQKN1xpX4aPmApOl8PzWzF73Tttcuh/qUjTfWhCtO+/mQC8tEWRFYb"
    "zJ76vW5vBuY7C5otMN/YxR9pBEOS8rZ4R4nJYtmXhJSqEXWs1DnWRudY/w26ejGptFAJZ9"
    "kkCZ5IMVKEoABRtKQ7XXQNhDVLkHTyhHjsNmHH7vqDzugfXlYRj+d+GA6+3iXkFbn7x7jX"
    "iSAf2HLy7h7BXUrapDNt0q5N8kCDtGv8bCake63RgQlVJ1O0U63gkd03khiUSItMLsXcrO"
    "nV6SrQeC+rMqaFp6FhkkOTcBmB4tXbJV4F8tuvlB2wNgaiTp/U+kteM86uHNrZfmuxZE/q"
    "wp6YWmIptD3B2FryLiTVWfVSZ53MNtugQW1wUNdJPZorYYPo7CuBDXoxhQ7mCqzRw9mgHP"
    "F0QwTHmPxTfTRdHWb0IbF0ySNwEHPZVUzYUVXqeZbEWQZv52IrlUDjHGylYrGAIBYkhIBD"
    "7FZD0kzAnE+Y9yC5i8wtYQvteCLFDg+C4JUwjlBZLO1+lDneULfC3wCmoUOUuWRd/BQMIX"
    "qH6wQt2qlfRrK19TpHstjatHCjVEO5jDaqwkwuw5IElzDozsqbOMInkRJGNjtMoSqBHXYY"
    "sq7TWzOR3R+H78+rOikHKeqPhE1R3hJNl8Hbufi3VaDxXv7tGa+gHa6tIYcPIryNtTSgop"
    "6DAfwgHJKTjPIczEwLrmdtsHVjTFSMSJ+UZfIKXzJ9ILmdrDis/nGcgSiBOVFK0UvJ4NWF"
    "wRPe8Ziczc+dr702cBb8BNkVAWkpwAl6Hvee2oCuoOgiPIUrsPMaeX3m3PbCZecq32EuOZ"
    "36mFxNiQU5eiL1EzHKvT/HIR45VjojZOR2m0fraUScejcENF71bohIeicmIsobhRMhE2Iy"
    "HyHv/Hw3tQ21cazvMNahgpLhDtFFPWQIYQPRznKQGQ4fQlvHXT+6N7w83vVGP18w7EkjzR"
    "Yk4t5IBLjkUl/74E4p9lUl2N6VxqJNQZu+w4Q8oKlavSBJKf75Uq3H9mdTUxM29PSCXx6B"
    "LPiVzbUUKPglQ5GkZlVqVqVm9fia1Tz5TatUrQbRT1CtRgZnv2rVnRT79arfqVJSCThJ+k"
    "6RivluBnwmW3Z2HmpZZmpQW5/5inUdb81zQF/OpB3Y+TdNYPdrYHVDTkbFoDk3MdV0AqZX"
    "jatcT/omnNrYsONEuAjSgYrZSAKf8JPIKrY2Zpn9E2jJmxNGPvYpJT7EeW3SZqtoljm1vS"
    "5LfECVI6DYHs9TqXAXROFuwFdIi88nHJup4leIRji/ir/lkL/+lip+/S1V+vrbPuHL2Xu4"
    "tWpRQqlXy6dXMzfzf8IFV/LiAIlEOSfK3nFXxKbnU9cZ77Pvnf74efplOJp+6w3uh6O2w5"
    "xNkH/nqTMaD3rklsPFTNDz8OFb774NTKx/QHWCug/DZ/p7oWMTqlGe8AQWwLWhYUOzUkr0"
    "7B+9IH2tx+9h+L0NCMNMrbGjx84DtccaK0WfoN/7X39vg6X2tpygl9HX3mDcBhvjzYk7Pf"
    "H4GIpdlSA8NqkxyG5zGYKcoIZWCBv7hiAscP5GCAW0f1dwLtAyFIUKvIUIpbaz3tpOWUv5"
    "RxjmoCKDc5wjpLJaY53HWd0Ucfv3qeTo1nl07dCqQrt1hFSOc53H2RY3ixRrDxLKMa71GE"
    "PFWCynyX6m6Wllw1R1FtkLijKfc4kynzNEGfdekoqX3stW8vrmk9ioZPiihqikM2qK4pwT"
    "1DCZ9KxI04fwwhoik5O13rlGGgtqhhOQLCBdYQFpd9ssAV3B07lEDpg82NrnfAnQdvyeGr"
    "nL7gc3xBLlmrf2uXS8edtUZMMHeAha8g5g8PLwkK/yuZPIBR6YUzuSCkeQ3SIcAmHHgpYA"
    "VCDmXBSgqnQ1/Qoti7zUs0WOQRj2REtu0cpyOH2z207NQON8uZh8786lYoI1y15kglfNMC"
    "0WDWwCZavszgFzC9XsmHonieeK/kbYYgmN2k7NRxZ8vyRvSk1lKSmXqn/mAZmV6sYn1yGD"
    "Wcmef6pmrjSyPRfRBEZppTKwbsrAmHzE48svkwdWIkeVd2490kDThNPq0QlATT+j8Maa47"
    "+8SNU81TJYTj1qp6UZYGhOaMiKCLcANtgfNAXfwq027JQXNlk9O3YsaGuosjOC5pWmRX/I"
    "yWOSrnT4HxsTAl1D70mlNY70VM5YB/ogZ89ToeJuf46FU3rEi+ARb+E44OneX3ZrAS0llz"
    "d5ApFJq3SnL3ovb13RZHSbkNKnIL5lxHlLf/ZMiK9yGfuuMox9V3G/RZm654ipe5bWKiEN"
    "RzrYbnsJdgGwFwak4BRx1gxRSmfN2kmDNXPik8NboRefZcHVOqmQZWpcSJBE1g+NFef2RT"
    "4uZzmfTGrH6rxgAnI814bok8nxrfP40pKrU2gYSfnz0iWjMJVwIV2ViEYGXOu7KSu1wQN1"
    "hEy8guvliPoHafTLUz13bGbhLEH77N5q5VBAK4G2e3XQtMSLZeyoGliFukbzjStgC+dLjN"
    "/bLPeNc3kHdJyQTacAPade2OnMT0oudcEi6IJlEj4hWQKLLtUVj4gUoJDR80lCUkqWj1RA"
    "UxN75MOzbud9yXBys6uSU+XiVO14RR6AfQrhEL7JhfBNBsI3cYTDDFFeliVMJQMdsgMdHL"
    "TiAHO7NH/3e2omsHsddMIzq06VpHpIXWP7xWMSlXevlUOkgsHGOXKdQpr800sFyups6mqk"
    "nqZz9zcwM+HCgJY5YzlDTajoUG0x0Ylw9bSkJnMcbTNKIlstNR2CObaWgHqTJ+U3PfLTZZ"
    "XPem1rrQypa2MkGH3Tj2anuRA23yOczM5SiiOcnuc/QHL8TP+nOZUryelvYKughT1MKQ0O"
    "ddYuaOZ0rWycDI6RcJ6sAjIhOllChqOEjA1bgWUVIpSrqs6ryhmq7TIlG2nmADtUwonulS"
    "hHpB/Yj7GgbOGKN8QuRCVD7EoLtLJxjQ8Fb6CV308TB2B/oFVo/uXQ4xykm3H1YgmqmYDK"
    "bK9mJqCoy2fshh80oIlqM2jQrfPN52C8xCaLwVUQcDIggDcMMI3dRUwdgg0VGvTHdqktlv"
    "TSDtDMfGBraJYFEfh5pqmzX5JN5Ed5al0CrtILm7RCznslV7AJTd/weVnuk0rtW+rG6qIb"
    "kxnkyk/KJaPSKoxKm++m5ERZcepCAlRSE8KhCaH7Bo9m120v1boHqHWlwFxkKBonMMvAKa"
    "GHVwZOycApuWBk4JQcX3f9vmvrdbFCASFKOcp1HmUZHncsu1rdDC71XUQH5P5OM6Pw5/4u"
    "bkipB7Dlm1JSMCdvc2jq2kDkoCBgV5q2tq8StLAF0WJHJvRZgnUq0qKVZaTS/LbTd6dxzr"
    "S11CBkOQn5gAJWG4sNNNgglcVYku5admLYrWYtW4RAtX8uyOtSk5JmnYM/4NpyPHdVZZeW"
    "rbaqRyXYo6g1yLJPNorHf2XZpwIaHGlgEcPAYvGxQh6BgOaAi8s8fBBplcoHsXsRcwvkcu"
    "FymouIbi4u8yKDy7yIc5nuxsgDcZBGQJw/56v5lVHyKwqyqr1BkyvTok8hIMDlWw3TAjTT"
    "LVmpAZp8tqzmaBqkKas2Q9EIpc9BjorlyS4daGiL5VlS+hj7Tqasovht9oko6QNbcixgqn"
    "kokRtPMAw5e05tfTPLMQyls9wf0DA5OZYAiYDn6eXNTY4DlbTKyL19EztSyaLiQNhpLiC6"
    "lbDd5IkWTKrdls6xBEik+w0nz3LSw+zf/z/10ahH"
)
