"""Segments."""

from portal.db.migrate import run

UP = {
    "sqlite": [
        """CREATE TABLE IF NOT EXISTS "segment" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "owner_id" CHAR(36) NOT NULL,
    "owner_name" VARCHAR(200) NOT NULL,
    "of" VARCHAR(10) NOT NULL /* CLIENTS: clients
ACCOUNTS: accounts */,
    "name" VARCHAR(60) NOT NULL,
    "name_key" VARCHAR(255) NOT NULL,
    "condition" JSON NOT NULL,
    "shared" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "changed_at" TIMESTAMP NOT NULL,
    "deleted_at" TIMESTAMP,
    "partner_id" CHAR(36) REFERENCES "partner" ("id") ON DELETE CASCADE
) /* A saved filter. It holds no rows: whoever asks for it gets those that match now, of what that person may see. */""",
        'CREATE INDEX IF NOT EXISTS "idx_segment_partner_15f1d1" ON "segment" ("partner_id", "deleted_at", "name_key", "id")',
        """CREATE TABLE IF NOT EXISTS "bulk_run" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "owner_id" CHAR(36),
    "token_id" CHAR(36),
    "by_name" VARCHAR(200) NOT NULL,
    "act" VARCHAR(16) NOT NULL /* GRANT_ACCESS: grant_access
REVOKE_ACCESS: revoke_access
ARCHIVE: archive
RESTORE: restore
FILE: file
UNLINK: unlink
REQUEST_PLAN: request_plan */,
    "over" VARCHAR(10) NOT NULL /* CLIENTS: clients
ACCOUNTS: accounts */,
    "given" JSON NOT NULL,
    "segment_name" VARCHAR(60) NOT NULL,
    "state" VARCHAR(8) NOT NULL /* PREVIEW: preview
RUNNING: running
DONE: done
STOPPED: stopped */,
    "undoes_id" CHAR(36) UNIQUE,
    "made_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "started_at" TIMESTAMP,
    "finished_at" TIMESTAMP,
    "served_at" TIMESTAMP,
    "stopped_because" VARCHAR(300) NOT NULL,
    "partner_id" CHAR(36) NOT NULL REFERENCES "partner" ("id") ON DELETE CASCADE
) /* One act over many rows. `given`: what was said for it, as public ids with the names that they had; `undoes`: the run that this puts back. */""",
        'CREATE INDEX IF NOT EXISTS "idx_bulk_run_partner_ba1ace" ON "bulk_run" ("partner_id", "made_at", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_bulk_run_state_69282c" ON "bulk_run" ("state", "served_at")',
        'CREATE INDEX IF NOT EXISTS "idx_bulk_run_expires_51c7a4" ON "bulk_run" ("expires_at")',
        """CREATE TABLE IF NOT EXISTS "bulk_row" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "place" INT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "outcome" VARCHAR(12) NOT NULL /* WILL_CHANGE: will_change
ALREADY: already
REFUSED: refused
CHANGED: changed */,
    "message" VARCHAR(500) NOT NULL,
    "memory" JSON,
    "account_id" CHAR(36) REFERENCES "account" ("id") ON DELETE CASCADE,
    "client_id" CHAR(36) REFERENCES "client" ("id") ON DELETE CASCADE,
    "run_id" CHAR(36) NOT NULL REFERENCES "bulk_run" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_bulk_row_run_id_9c5499" UNIQUE ("run_id", "place")
) /* One row of a run: what would become of it, then what became of it. `memory`: what its undo needs. */""",
        'CREATE INDEX IF NOT EXISTS "idx_bulk_row_run_id_f3149c" ON "bulk_row" ("run_id", "outcome", "place")',
    ],
    "postgres": [
        """CREATE TABLE IF NOT EXISTS "segment" (
    "id" UUID NOT NULL PRIMARY KEY,
    "owner_id" UUID NOT NULL,
    "owner_name" VARCHAR(200) NOT NULL,
    "of" VARCHAR(10) NOT NULL,
    "name" VARCHAR(60) NOT NULL,
    "name_key" VARCHAR(255) COLLATE "C" NOT NULL,
    "condition" JSONB NOT NULL,
    "shared" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "deleted_at" TIMESTAMPTZ,
    "partner_id" UUID REFERENCES "partner" ("id") ON DELETE CASCADE
)""",
        'CREATE INDEX IF NOT EXISTS "idx_segment_partner_15f1d1" ON "segment" ("partner_id", "deleted_at", "name_key", "id")',
        """COMMENT ON COLUMN "segment"."of" IS 'CLIENTS: clients
ACCOUNTS: accounts'""",
        'COMMENT ON TABLE "segment" IS \'A saved filter. It holds no rows: whoever asks for it gets those that match now, of what that person may see.\'',
        """CREATE TABLE IF NOT EXISTS "bulk_run" (
    "id" UUID NOT NULL PRIMARY KEY,
    "owner_id" UUID,
    "token_id" UUID,
    "by_name" VARCHAR(200) NOT NULL,
    "act" VARCHAR(16) NOT NULL,
    "over" VARCHAR(10) NOT NULL,
    "given" JSONB NOT NULL,
    "segment_name" VARCHAR(60) NOT NULL,
    "state" VARCHAR(8) NOT NULL,
    "undoes_id" UUID UNIQUE,
    "made_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "started_at" TIMESTAMPTZ,
    "finished_at" TIMESTAMPTZ,
    "served_at" TIMESTAMPTZ,
    "stopped_because" VARCHAR(300) NOT NULL,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE CASCADE
)""",
        'CREATE INDEX IF NOT EXISTS "idx_bulk_run_partner_ba1ace" ON "bulk_run" ("partner_id", "made_at", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_bulk_run_state_69282c" ON "bulk_run" ("state", "served_at")',
        'CREATE INDEX IF NOT EXISTS "idx_bulk_run_expires_51c7a4" ON "bulk_run" ("expires_at")',
        """COMMENT ON COLUMN "bulk_run"."act" IS 'GRANT_ACCESS: grant_access
REVOKE_ACCESS: revoke_access
ARCHIVE: archive
RESTORE: restore
FILE: file
UNLINK: unlink
REQUEST_PLAN: request_plan'""",
        """COMMENT ON COLUMN "bulk_run"."over" IS 'CLIENTS: clients
ACCOUNTS: accounts'""",
        """COMMENT ON COLUMN "bulk_run"."state" IS 'PREVIEW: preview
RUNNING: running
DONE: done
STOPPED: stopped'""",
        'COMMENT ON TABLE "bulk_run" IS \'One act over many rows. `given`: what was said for it, as public ids with the names that they had; `undoes`: the run that this puts back.\'',
        """CREATE TABLE IF NOT EXISTS "bulk_row" (
    "id" UUID NOT NULL PRIMARY KEY,
    "place" INT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "outcome" VARCHAR(12) NOT NULL,
    "message" VARCHAR(500) NOT NULL,
    "memory" JSONB,
    "account_id" UUID REFERENCES "account" ("id") ON DELETE CASCADE,
    "client_id" UUID REFERENCES "client" ("id") ON DELETE CASCADE,
    "run_id" UUID NOT NULL REFERENCES "bulk_run" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_bulk_row_run_id_9c5499" UNIQUE ("run_id", "place")
)""",
        'CREATE INDEX IF NOT EXISTS "idx_bulk_row_run_id_f3149c" ON "bulk_row" ("run_id", "outcome", "place")',
        """COMMENT ON COLUMN "bulk_row"."outcome" IS 'WILL_CHANGE: will_change
ALREADY: already
REFUSED: refused
CHANGED: changed'""",
        'COMMENT ON TABLE "bulk_row" IS \'One row of a run: what would become of it, then what became of it. `memory`: what its undo needs.\'',
    ],
}

DOWN = {
    "sqlite": [
        'DROP TABLE IF EXISTS "bulk_row"',
        'DROP TABLE IF EXISTS "bulk_run"',
        'DROP TABLE IF EXISTS "segment"',
    ],
    "postgres": [
        'DROP TABLE IF EXISTS "bulk_row"',
        'DROP TABLE IF EXISTS "bulk_run"',
        'DROP TABLE IF EXISTS "segment"',
    ],
}


async def upgrade(db):
    return await run(db, UP)


async def downgrade(db):
    return await run(db, DOWN)


MODELS_STATE = (
    "eJztvXlzIjm2B/pVFP6nuyO4fu21augXLwJjqppuF/hiXNV9rycgIYXJcSJxczHNLN/9Sc"
    "p9JZVkQqJSxERPGXSUye9oOfv519kaG5ain/feIbLO2uBfZ0hZQfKP6BctcKas18HH9ANL"
    "melspGKrmjWB/sCZaRnKnM62UHQTko9UaM4NbW1pGFGCb0sMVE0Fm6ViAQuT/9fmS2DgTY"
    "v8E6JzMCCTGWC+VNArVFsAsT9VqEMLqmAGF9iAQLNMYJAPEJ0VQKSa5/TpKp6Tx2votc4H"
    "vaAXNF0rhoWgMdHUKRhgBMFGs5ZAQWCqzOfYRhb7RjOBQnCYWwAvgLWEwP2yDeiztmS+V4"
    "U8G7izARNCkzyyBUxM/g+omPyJsAUoWyj9CzItZbEA2GCzWRjrdGb6fOcBq3Pwjb0IiLwh"
    "mYu8ikWBcD/+gbyZTujOwRRBqJruu66hsdJMk/5WNtqAikrgpBNYyht5mxncYqSypxMkyS"
    "zmHK/pLKpiKVOwxLpquoiTISbBDaI5eW/6C8wWUEyw1hUNgXdFt6HDNBtp/2fDiYVfIaEx"
    "COv+9+/kYw2p8C9o0j//dbbQIJmY/vss+F1svbFVR/5NSeBfawOytze9WdwFjWxdp6t2u2"
    "aL9owNJguV/fGfFog8Ya5rkDGQDqv/ccGCOdDzqpiTDly/Tdi0kZPDeW/2+cSjfX7u339i"
    "I+kenU3mWLdXKBi93lpLjPzhtq2p55SGfvcKCRoK2ZGhE4W+mnv+eB85i4h8YBk29FePGn"
    "ygwoVi6/RcOvt/Fzaas/3sHnNv0EBQP9fI5kZw8/+5bxmimEwGw/HkqTeeTM4SJ5oLVPjs"
    "cT+aE1QJYhqyKLj/+o8zb4AN+/SMPqD7a2f049XtTwwNbFqvBvuSIXf2H0ZI9tck4GIAuM"
    "POKOD3BDBLW8F00B2KGOiqS3Lu/aMM+N4HAfrBJeCB6cF1WIDH/S+9p3HnyyOdfmWa/6cz"
    "nDrjHv3mkn26jX36o8MPTO4z567zJwHf+uNfAf0T/M9w0ItzzR83/h+6+8gdaeEJwpuJoo"
    "Yx8T72PmIb1WPrG8EwydjuUjHSmeqNj7GVwHOCjDxbKX9NdHI7Wkvy5+11DmO/dkZs89xe"
    "x5g1cL+5ZF/9JwJu9JAtelhFqfY4tNwjqSlo73MuBZhGbs2ikEavWoloBNGoYFAU0pg4IT"
    "GNYWphY8J7uEapBDxiL24LHLEX8fswOGLpV2lA8y7dgEYu3DQ82V/cC9ejEnDhXv78c4GV"
    "S0ZlLl32XRRrphHzwOwTlEK4Yes1CvB1EXyvs+G9TqBLNZkkuL89DQfp4Hrj4wqLNrfAv4"
    "GumVZdqzikKc5sTbc0ZJ7Txx5DQ6T4RHQXD+Ifv3T+iKPffRjexc8UOsEdYQXV3BdvIVWS"
    "fjBT5m8bxVAniW/wJc4am/xqdbmKf6IgauFyf/F/Wr5p8dERpseKrm/PUkyPke9beRZITy"
    "y3/KE7bZCdkBlshvEb0BBYaK82garNTH6OXEoNVq6xy5WqTMfO55gS6UDHgrcig6kBjU6D"
    "jTlMGiMP8sTdlrRMs82RNaISZpyG3tjZhhoNvWsUgAS+d9prH1kZBrKAKAavhmo7936u62"
    "Z5pW/wX3+7vLy6+nD589Xtx5vrDx9uPv78kYxlr5v86kMOM+76n/uDcfTsox/ElH2IqA17"
    "Qk4E7V1h78zFgnR6yY1y3CDv5JzfxRngk0jM98B8Av9aawbv+ZMglTwoeQopW/pSfCePTy"
    "NRL4u6aU1UO0Vnzsc9oJLIl0N+rqA51HXe8yZCJrEvhz2TVODENqGRYsbIgz9OKTlQjgNL"
    "qKhMfeODP0ImsS+5+nV9sscOSKGWnCjPiZI7IUEqeVDyHnbsSpy3cEAkcS+59o35khwinO"
    "JPmEoiXw55G+kaeuNFPkwlkS+O/F7uhIT9OcmzIYJjTP7DuNan8a9EQUhhUtRtcKom5+DT"
    "4PmGsvEN9jGLO/n9Trwy/arbeep27ntObGZFThoDq/bcynbShL9v5TppnJGcThqHiMYqe8"
    "6QwG3SAlCZLwEmy6EFlnjDorfJL9l6nhYTEPntnYZwp7pjqpx7H8eLCwyn4yVCJR0v0vHS"
    "kOtAOl6ayg3peJGOl++RB9LxIh0v3xPy0vFyPOyl4+XYHJCOlyOuful4aRAnpOPldI2hjn"
    "Vnf2NoMM8pmoF2G0MjVrC6jaEdx054z/BJmEJD37Z2GEJfDWW1ghMvUc+Vd3cbRMe0rAKr"
    "raAgz2oJoGIgqLLyDhjMINAxfiN/00GvBDoymYFXYEoeMsFoCjBKGkMrnJezloNDXU8hgi"
    "NnTzZyR1VsWHXZl4CXlh/IyOXxKfLKD9R1wRwHYFpOoLq7wV2ge98NnWCeU1zJO++G6Eau"
    "/W6wyFvPbPfHJC+H0NdFb4cYyc7b4RM9jxWwwiw1CKNW4khn5YRcX9cCG7Tcj+PNatNjfU"
    "X2PqskRIkA3YstloeE4AaallMOaKnQCkCvdsolcvjHp9w18WI6pkb3wN/zrqBYvZ2AXFbH"
    "EaE6jrMCUm+o7AI5PpGskdPoGjlkp2opLq185vpEFTC3YZnbIvHWrygY5W12Dr5PIKscFK"
    "tyoJlkNpTqE8ZYhwrKuJRCZDGoZ4TuBLHOM/UMhw+RHXPXjxl+Bs9f7nqjHy8Y8mSQZmX6"
    "BpqljzYXdI6qKE1LWz9ZUBPaaQGN8xM2oPaKfofb+nXOZgC7j9Y5IlfiqN8dn6Ut4ArA3S"
    "Py9UTAzYl9DcA9TjUTcmO+naUo/uzzVjGNf+aN3anq/4o35KuQBv2DSZQ1jZUPsTQanUqL"
    "iFALLoGd/GFAVnMEquegT+sZE3LNBDqeU4vubEs0dcwiXOkgsx3VwpmqzqJh3WclVf/jvw"
    "6n2ZmIMK7R3XmPibU0sP26rEfnb9od1QTzXdURvmZGrNEOQTY91KhOMdbD+mTFWHMD4TrN"
    "tZ8HdUB0QKj9T04W69jplMA828+SpNzT33I6lg7X3RKxJSAyG+SMRwkRyRCIcmEoqvYKTS"
    "4jTkBxOCvOWV0W7bqrWBMZSSOTqRP+EvAxUmkKbZopVKZVNly1rKT4pcZ0lczal5qDeBHl"
    "0S+C6dEU8xdPmatryvy1StCGxsJYpemQCtPfnJqUm+X2HIwDjyxVy6JeWafHDAxpgZQ6w1"
    "V8iCezTj0mtCaz7RTA1dratp1hHmxkoGHrkPqjbfIgzTon72WvicoKVXY4TtteAx/2wI1C"
    "w6F0FehkA3idg/x2N1uwIKt8/542vvtReqGlF7qa27mhJr+TvZ7DYhg5nnhEXHe4gF7Km0"
    "JeypscL+VN0kvpHN88AAcUAmJciyfYtFJNOtkl2X2CZtRkp8876ZrsEWaE5Q/uOyNOLDW7"
    "Jl8dTXMNNJe1HDEBVPTnRDREIuHMjwaQDuuKrQrxpVsBsp7hQFBYQ7u1UUEAj55ZIbOfcm"
    "xEq5hth6O58hBBZq5oOWYKWsAK2ISbBmsdMrVpM2BqUkHh1sdt2jzYt8G0aHdh+kEQuU8p"
    "TEw/3Czxyu0m7CUoQJU8K2nkOdqbUKPPk0KNOo7tiNmJ1muIWCYb7ZHMIhDe4NqiwQZTLy"
    "5hur/hhm3DFmuwuo/dJrc/8J5zS5tQU2xCdhri2VqtnQp5SZX2qDb5Ayi03kZMgttD9ipx"
    "i0ZlQZe2ycaDs9+G/UHvvg3+gTUE1RdE1MhhZ3TfH3ym8VIzTO4ywoIXNOoNet86D21gkP"
    "feKPoL6v76PBq0yYFrG+SgfOz8yWicgkcv6KHz+ETn1ZW1Sed96nXGT21gQsUyX9DzU+dz"
    "rw1sk9x/L4jctZ2HSW9wTwncclXkVxIqouqyWeY6ZrPcD7vPX3oDOhNZHjbNECOzPXUeyG"
    "QmOarZe9AB7EXo1/TNPz0P7umLk11P5yS8/ty763R/py+vGK+QXtrk895o3P/U7xJ1jnwB"
    "DUtbaHPCoMg3k1Hvy/Are6VgxMSAK/xO3+9LjwZkPP3af2yDFVzNiAq91Nbhz72fGXzr/d"
    "bHzmg86I3IEz71RiM6xrsTyJtDw6BjnO8cNtDPKB/Gw+furwQ3bM+XFLFO/wsFTNFWZM7R"
    "8FOfgkNkgIVG8Rn3ySPIYmgzx8bEhAShTpf8qTjp/fy7rtCmy9lziX6fsg25iBYKKryVsE"
    "OFyCSDG81gKqNz2X59gmbYfk++H2eDcoROx9J7OilCwmDaMJtgM3Gt3iR4jOyrE8W2UPLV"
    "kU2DX4n2kFEkJDGmVcw8+B4aXqCovjuc2tBoLNQ70WMwy9jxJgSKCRRfUaMBUKqhLCzAEu"
    "ddk9vanpGLfglVv18x60MMXjFW06rtH+ahvMY7bz5XUiUbyCArTprXRDCvsf9PQJ5tX/PG"
    "Cxd3flHIwHaRY2C7SBrYQmdOUYBDJMJhfF0E4utshK9TQnLYWZTANzvlJ6D4nlN9vBskid"
    "yYHNMZSSchmiZbfSuxT/T+GOerrb554mE4+OwNj+uyMdDpVV0qXilKKU1FjTYVecziC8eM"
    "Ugmxvw7gwYrLpjybKk4rYwCbvKsCbvHtqzidcEJVZfuKI5cuHNWvWBNtkZY07FJ++n0E9a"
    "y2VK4K9Y3M0l+c4BGXZXP5T51Wkqx8OJ5EuOIJcB1Aw9g9k4Q/QxvcGRj9kxA8afo7jUL6"
    "jHW1BR4pr5G9otlplIA6gdeQRjZBJzvNM2q0gAkhorFFiq7TOCVgaq+IkKUZRo7xCnt0K5"
    "RmjDJ30smaMRoUJ1S9im0o6C0J7dOKbJnMohAeTTUVIY4Lr1MS4uryw61fBIL+kVf24elL"
    "5+GBu9VFpLFFSr7ynndsLFtaXrS7L1qyvqFBC22kXLb+d/kXrufHCo/eeeU+4RWk2dv0Rt"
    "pgmyZSa2+QxuUuoWI4LSUC/4Bj5tdMgLBf7QsMsB8MPCezmfTyTOvwW++jOD0NK0WFrjIm"
    "c7rlzSwtIAUsIDPb1BDZIjwYh2kkzsVwZgecwWV6CJGIiHIRjLMRjuMLV0pakfqcQuYegY"
    "jY3hSpgkVGZeN7k6iDRa5mGpHOg3GIRDi72cXPRT2+uS7fxEEREmJ4rNEhMunfaZwlmkON"
    "qzU+yo37yy6GVUgdKWj4QwAbrwrSTKZZOqWdTGi80/5EukazU9qe5K+wKsa0nOYbhLS2Qg"
    "v8OmKDtTmz2L1rKvuU8IG2TzbMFCtf/c/j1EcoxJM3uK1AIYklK84NqAQOXansCKLsmLr9"
    "ynO/euOFM0NWX8VT6pH16jfhsy6KsRc6nQqxRyIizDc3hYTwmxwh/CZxioTpQHf48EBEGv"
    "By1n05izHkjYCQvuB3J+d6tE3mytlTb/S13+1NHkfDr/373qjt3d8T7/5m6ayDQe9h4qaP"
    "spxWRO6HSUiSOX5S56nYBs76vcPoVhXbBqjS80+MuM7/MM0BEX4edw8DcfU37Nw2DIjmfM"
    "s4RHNAlHvPo8OgfFUA5KtMjK/iEG/gzNQsrnUcIhHOBFNTlUbFsjPM4btvzoD6gGgTNVx7"
    "h5yYnz32Bk4lizVEThmLTnfc/9pj1Q7IfC/o6fnp0a3IYNrm2i3FcN/rPjhlMVRI9GoE1T"
    "K36EUx41mO6SydcWWqOYYJZRRn02xnKTzmrAUcpSq1MRvG00NUBNZeydae2GveusAxOvHg"
    "rufa8WHj9mSlkAoIeh0uLQP+n62R42liQvJwdUKLbuCUBPvcrlvZk8guXBxduGifOLjCnO"
    "CHqCTaPP3llnhjTjD1Ykxc5wgn8hkzSC5wcCHqxuGRWaOU0uPbOKm1VOCuV2KVufCS25Ej"
    "WrcTzHS6zE9G68arOMuY5l0oxeob7wtYorLyacmUxRYWfoN777+1NqbTCAoRDZkgP9r0wg"
    "32wurJmUVwqIiSRlS0faEiszyvBUXKtJTFYk98vClEPMoVpOhbc98j/NkUqfBbVJzOVGQ4"
    "8OmySURdQw5EE21Ff20lSPXZVKLi5RW7Y+U19pUJnLnu6VSi4gXRq/IKV/tvw54/kahQEc"
    "mcKJqKPlGQudlflXFn67DJRMWMSVHa3gInmaUvrF6soXfNUiqwIfT9iYSGCk50Db1VgRV8"
    "0Jy8dRGx8noq7AnUyJ1GVJjWmA6fkHvL0OC+Zzqbq+cF+okI11yHCp1lb1HUmUZUmCpZTk"
    "IvpBVG1nJi2qs9QfpC53myV6LitFa22N7bDMwmERuiyXwJ5/uKBQ5QXTqT4Gip0FK0fYUD"
    "B677YCoRAaOtuPZVYMgUgtrw3IKAXoJGJYUBxWuBGy3hoek6VIla/I61+b5L645N1nfmEh"
    "WxaqASHCQTvlZgx3tyZhH0tJrZ+tvEsPe1tNyRaUa2UGYWrjIGId+7ousp4cYemEMEx5j8"
    "p3hohzefiIsP45TKivxQ3bnzCAjRK7QsMsmEdW2AKfmw/Gh9dqZ8CmYUBDfOWiJ+hEtKMZ"
    "Fw9EtONREnMkJZaxPLH12knjCcG9BiPYnc6CazBabrtTV5sS9/vrydnoO+RZOYTKfdkfMc"
    "8OPUNqEx/Yn1O6f9zIGFsR5vhc7+MrBqzy23LzotX0hFLAJqamnh476NrDJ8OuU9ZA2Ken"
    "NoVO3VrZFaFOGAQpZQieGbTPBeamkNf7LB9cYLuHwvilQouMguUXCRqFGgmRP3WE8RUnZk"
    "wIQIZfoFTxLMHK/TjADZXZkDisO3Za5fJkyDu5YGzDLvpQwrTiLvJeK1/GvNEiP52RyllG"
    "xuNJsN+E7UtzK7OUopSy80mcu6YloTorOW4XOcVnK6yZyONk8vah+IUu1hJzgdzu40BUSC"
    "fakRhxfTCJXENIopNaBxAhoikWimdBeKgptE9hM2oPaKvJKe4TJY30O2UYu2ptr4ptTwci"
    "I/XYU6dFTNbuep27nvnaUdqxWAWjye4URxjd4lBaB1zskqoA1mEhTayJWSDm12qQIury6n"
    "Q+mLoumZHqXgy1YBlxItg8TpUyLY6vC/yIb2HDqsfPwGIgtg26I9HumkbdrZyiTfUieNaW"
    "6wobboR//AGgo7bshHtAgtBAr5WFVpWfZU39FhnspZtj58SdoGuTagLC8vhP/J42YC9bz2"
    "xz6JiGb8yotQShdUrS6oU+jydKjit7X0eJLNh7gO45Oz7UiT/HfB5pJ2WmmiPRH+slI5nL"
    "avMI00fjXElHhCh+Cp2BIbCmm1xsSMWlncmBYtmNXMXb8T0/CZx2vrSpRwc/skTKopQvLo"
    "zFa4FsmJcIAv8YPTRPiomCZtGJbav9L5qlXAPLgOjS1gGyRDwVrRDMc4RwOwnXl+MIEKWc"
    "NIGvvtGuaA8/IGoI0lzV+c4exNwBu5zU2gWSZY2zNdm4Oloi/SzIL1P7CkRVCaAUUwA8ow"
    "9HAT50IWwNwWzolGWAZUIbI0RU8VKTP7ISbohDMIXlwXw/s6D3Dvy7SuiOzL3LaIzkmY3q"
    "lyTI6rLDN4mEqIjZCnDvf+GEc04UTMr68NPwwHn73h8UDgZIOTCSuAmCI3aa99lAF9lC4G"
    "vVZfecCf69oRr/QN/utvl5dXVx8uf766/Xhz/eHDzcefP5Kx7HWTX33Ii4fvf6aR7RH8U7"
    "trmFuiCaSlQO7ILgjoZHIBR3KBNKULboOTNlax+Tsn2hKVXMrlqcSJ5WZuNLOlAVgagI9t"
    "rNxpAD5OXF7UUJlmeotbMncb4KKW1KKGuJmBNwQjsFli07OJgaViglftHSLH8uXHxylIZZ"
    "84XfmA05UPIGyBLbRYTQbNJH/OsLr9wQRuJ5M0a9yBnioLOTTrOGvlWNBklFetUV5SdRJc"
    "2pJRSN8Fm4MwfE7ROkEo41VkvIpUV05MXUk/CioANpIMdJLbfye4iROwSRrhiCg379DYdr"
    "EKz1IUwsj3rQL6oOESEFxcigLaIB3rREjQ9aKaQEOsCl9S/cJkNbXYd0SHY6qbTs4DoFlp"
    "6l5V06boc5HUKlcj+LtU8qSS18yLQKp5zRJoTk7+lx4y4fkrtZD9LiCphYjpNPF6mqdIx6"
    "F25zsFYzM0lsNBwsRXKpBSBwtUiQh7DoZI3zIh1pFSaC1pGhk8x/hNg9QrYRKZFqp5HpB9"
    "p5UujmYdPs2WfoV2ccgKqN+FhGRCiErwOEQmGdxoBktP1nfBZlZWqcxOjhBKJjeaya6Yyy"
    "PzhEjEKzBTR4sOtywZD8YhEuEwrl6wlMV7pbe9gXBKO9chve2y1GwVpWZHRKIY9bvjo9kQ"
    "WUB1l6U+ptkRQ1+3itgSnWDrIJdyt0XxV7wBeGFBBEy8ghhBAqEGVVaOlMxGXeMK84drOl"
    "TbNDYaKHM2f8v5w7m62SDq4AeKricNjLU85QW9oCGZighozEUPlfmSFlZoM/OkplLTJPUk"
    "goWBV8yASb5skTdwiy5sMFhohmmxdyFzW8zdD1YQWvSFsDN1tqffTRXekOVPxE3p5W+qnT"
    "M1ETxbGBUpA7xuUdRd+wl08zXmgEqqy41Wl9nBmORuZiK/P16YHP7Li+sP1x+vbq/91H3/"
    "k7yMfSdXPCERH0/IeF5nyRfkm8Kihb0uJlR8YyXOFRNsDM2itz52kqjoJP9lr+ltvToHY/"
    "KJrqE3etnSb2lAJPnPGzSDiueOs7HFbuakWFHjc6Qj83QueOnIrPWSn9mmhjgtemEaASWp"
    "Wgynb+SnpWPcQ/Yqoc1HhVaXtslYnz31Rl/73d7kcTT82r/vjdrAhAYtdjehPhRNhcYLIu"
    "gMBr2HyWNnNB7QIfOlgsjRNAkZPPi5VYhZObxK+PapampwqRUhkiYzqeyGKIJwNsBxfGX9"
    "unqPmlNosnA4hGWbBakby7AQyWaZ4PD98Vc602v3/kpXZRWuSvIKYPD88HA0VyVrI5BmRP"
    "T6C2TbEP1WBkUyHPxC6Cu4mpF/L7W1545z4TkHU9oXkZ2wUzAg37TJiHeNrIYWK8SkzOdw"
    "Tf5iFZkSVsN6HrErGTjE2rirMFKIPboEDKzv15qRnnWZs7u/yL2oZPV3QeyhbNEkIC9mSP"
    "Jom6znnQ2/MdMQ3iBqMurcf+kP2kBRVxqif33tPw1H9O93zcTk+1Gvcz8ZDh7+bAMDKuQY"
    "RPq2jBmp+laS/v7jsq1GqYQLmKzF4BE96Xgk+Sil1NYaLc37dzYvlyOEUmNrMo9VSARI7b"
    "1kbl2SWnK7ydzWFdOalMyxi9NKTjeZ0yvCLaKZlIjET1JKi0xU/KFS/WQGF9jYSzEITVFK"
    "7DwMtsKoB0e2TZ6QoCozfRpi65WZPvtk+gTpKMdO9TlVZPfM9Uk0hA2KdO7ZC1bAgqaRRf"
    "pqKHT4Xhh9pnMItDijadHzOTTNiQHJK5v7ItVhk42cuURFjFw6tLBURZCNnNkEx6yaxtWF"
    "O1afJEYGXEDDIK+174JyphHoQK/TfzzGVmoOCvu8VSADxfIG8viQFdta0oa7c4WWcybPOA"
    "dT8rsXmrGK+nYt2qpnbkAnn8RcEuXRafWDsFMvmiWIsNJ4MwiR2xlol3/5QI+XySrNUpBa"
    "Oc5Zh81J0LM7EwcUTXbKVmKzrKMrsWMFtuA65bjPaUocIRMmn/HAPYllFLTgRvvwZcbL5T"
    "itdM80mdPNsZseNdmyQqspTxznLgvrEMExJv+p2b7aBOgrrhe+l1LDcExRajx8dyk1fPrM"
    "OWAJ76wdqdOjdKVsgYrBAus63phOoZspC8id0to1ZgtMiZ6gYmNC3XdTplFMNXNCfo++Na"
    "1ptvJS07OkptKsQylPU5FJmDIJ83AI15GEyQCbpNZ/8pxm6SBPKi0C1aDqEBXBHDtMwnSg"
    "O3x4IAIreDnrvpwlIhqcLtqTpWIueZZ+glCGPRc5YnQFvdpEdOGBOkxzQJQdz2j9OFcfpk"
    "N1039ixAVymOaAID+Pu4dBufoqNERc5BNHfIID4msSQReuDgRxEYSzAY7ja5In65BefGl+"
    "MUxEegVl2KejlDG4Z4S0Lry9e/SwIvXdcPgQsdrc9eNm6Ocvdz1yijD0ySDNyrCPhhSm9K"
    "W9Oy4zNkWT4zKjkZif+oPOoNsjc2uI/rIX9PT8+DgcjdvAtNdUgXpBj6Ph51Hnyxcyam3g"
    "V0NZOVv6+Id+oNhy7pYo4QE3i//Jye4WIvtNnP68E6c/Lyf0qfSSAxwcoAHSJrXAWQQ/3n"
    "siSSyx58Be9hMrw4CT87O4l8OkXPB/OrVMh8kNWo+BlsRbFippxXws6etsj3jrKmKsO2tN"
    "5BDro8SiN/Soz0eKWgszFFkOmB6dWYQFiSiOZJJJNSHDj85sokcOz2n3ke2EhmTuHT7szN"
    "UlU4mKl+nVEdoLqVA3bRFBCmpQ7YuTV2VLRJTcdkAsyXv/5Bk6VcEYmFOUFCB6VV7hCu6d"
    "kdXzJxIUKZkvsxsjVgGJIbAnTH1/IkFXk1MrakKbjVQBFXwgEwkKlWEjc6KsWfPkFAsHn5"
    "y+xbY1skVdVQwqlajfSOK0V8Za2NpgpaWDuGReMO1uSL3kNYHQ5Ih+/YJVm/2+RPyr+00r"
    "NwLWIIPm1mQVjC0SCasYFk2GU4BL7zRzVJDXMJLFqS6V95R2UdzUqTVdvfd2TF6mbr/K3o"
    "+NjWFl7ElAnh004o0XMMLyuogP/DrbB36d8IHLAGEf3I9FwP2YDe7HBLgGtDSjlLsvSimz"
    "qprs7YteJkUvhiiVrEm1o/+Ag1YVbr1gptMEdnf9pMjK2sOfhyBU93VTMcFwAB39UBDAox"
    "co+W3koJ6l5CdIoFKsv9UYfgPlRBSo6qzbElpcmYqet/SKKnsT5BHs1PjGTD8DDh1QMTRZ"
    "+40NNt7ARiNctqn6hql65tRIMT3VLqn/7TlXqjbo/iDnvHT3c0qLD6kRNkUjjDCsKO4RIi"
    "lvxfVAf9lzQBohkpDmi7CBjWxPCVa4uy8uwEZ2anr6f3LpSmB3AxvZr9yKQZ0SyqOuoDTZ"
    "hH1eSCpZeyN3iiPfYuZi057R72dElLBwUuLYPVyamE9doJAmZmliPk0T8xoaGk45LoolHg"
    "bUTQb77MtwMP6VNndYYWQt9e0L+rPXGdEPtlAxmtLqQVr7vw9rvzaHk5WGUlMXc4pRxghL"
    "laNsGF+PU5BybhsGRPMUg2v2nRKmaXB6dclr5arAUXaVeZJdJe4U6dCSDq0Gqa2VObQqdU"
    "Gc3qFRyE2zUZBVgT9LbJBkOLUMp64cKtnTIgulWi2P7vWZZnwMbtad9sdipschgrSDhE6b"
    "SVDbGV6w6qxO/Z82WCtbA1NkqJrXAgamPTEJYuSfcG7YmkX+fQ6mSxtOgWY6zk1dmZM5iW"
    "L8yqYiEys6frXhDyYgshm2DbPl1Hm9SJo2j/86spZssyTWVmONpA0qwCmaibRB0FZvINXm"
    "OCXnJhtab/wBKw7O8F91nQR1L1xy9ifBfVopup5pB3NJDteO5aIubB3r19Xlh1vf3kX/yL"
    "NwPX3pPDw4Jq2EcUCWWKkmF5958SuJWxXIphI18OnK3rVCXHe7iPAc2kx0kiAZkP7OajAa"
    "sblEReo4xqLTherw1qKTxOrw5qKThAkqBqIlsljowN5SAZnjyV4JKjlt4GyJ8b4775szi0"
    "jrqWyFAqIG5bhRipcocA2RY28+Adce1tT5ZK5rbpmifREbkum6/mwC4gWRusZaNWD1QnMJ"
    "AhWnE+CzoaBUF4DzRSvPAUC0BWiak1d/ZIEKGCYt8wacqnG0xTSbAlgYYGqRdwONf5wGNc"
    "CmPwFs0AHkCHCKXzh7hRD/OHX+Of2pBWjDW4IXHUtm0HSWKUXp0wppHP4lXtALIosNqoCh"
    "ZdJX2ALFBEvNtLCxbQPyNNXtqq2ZYLOECJiElr6RRS4V2j9b2RAaMver8k5eEyC4YS+soc"
    "ABUdC18K+zYHmcMTTcEAPvJei/nd/F8sHoN3+tDa8gojuhu2LcBeptLTbNX2QhsD/Y1g09"
    "LJg0/LQKHxAwrcqHSF9MY3wxmhsTxBNm6hPJ8vGNDjFlpyYvc30iGT7cZN6GrxYe9obpJI"
    "ebzOFX7R2i1Pi5bKdjmKbJmRgl/Y619EWMyFBFRY8IkWypEWu1Ghcai6KaIJTIxhrzhZSL"
    "oqCGaWQ0fX40vemVTd8zll608uutWCR9eE1lxNEnj9gKcBXNFBfHNXKtFAAWRmqy7wmuiA"
    "Xe4wAnbphGVS/oMNPZCBJIzVQzYnRAq4A50QiN3W1QREBR3zUTG0Ax30ywoP/wzXmema7F"
    "CiSRPw2omBidg6kK55pnbhtgBNvUvrZRNMtMsRfW84w9rHTBzLWZ5up5BMHP1+X2tCtKi1"
    "xTLHLOgudR+gIKAVW+m0Iq302OyneTVPnCG4fHeBKmk7bPRltPQicuJ5OjlNJG1mQuY9ua"
    "46yUh91lS0LkDU7mP/vc/9obtAEz7r2g+173oT/o3bcBWam6hpySZccvW+LtGz6LZZTqgM"
    "kSdUkFB7BYKsjcpLWmzUY5oBAO4VoEBOk5E/fOOKq9/4REPmmWlmbpZoF6+mbpUwW2iF36"
    "OCZTF/oUW2nAlGwjabACikRbLrCuQqPNwgRntklEb2q0pGVdaYkC2k+MMB+Y0HiHpmvAJM"
    "haZFYiqluKppNPEbagCRSkepGRaSbSOp/EaSh1n+WyXjHmS6KFeMoxRXzitkWvNrAx+thD"
    "PYfBZGwP+kgD0uOiGitu/pOWCno9yJPgiqzAKqevjxl1wl8p4NJA3xQDvSxDXK91I7zZox"
    "h7AlkqxB6JiDDf3BSB+eYmG2b3u/BSD9OB7vDhgSjn4OWs+3IWZ4hNMzu4lrxPIZy5qfrS"
    "J67gNuE9V+J0wkFdy+niyCYcMPsE4uF7c13oWLnOOVauEzV/CUZcy9gnEA7f6o8K8iwIUw"
    "wWObXTfArh4K3leKAX5ByrfCs4RCMgyoVAzsE4cd9pFl/JdXe8cNBeFFrAFzkL+CIlmyEw"
    "YRQXJHwS4TC+LLJ6sxdv4gCG1AI2sYhizqGexKiEA/m20EK+zVnI3ndp+gn9Llc/8QRhTq"
    "7EyYRjCzkdCh4wuSdMNmfYl/msiZjXeJzpUUoZbNdsl3rE0snF5gilZHOj2Rzz/nBFzkZJ"
    "ZYRMk/n8Dg1TS4tBz6zFG6IQph7v5cX1h+uPV7fXflFe/5O8yrzJPlNR51hRT02USkbI7G"
    "iD5KCVBJi/DVIw02kCu7sNUmRl7dEGySm+lMScp8qfXxjrJI/7nfV/Qyl4+5e4jab+CbI6"
    "o64mGrOyH04DMoWo8ATZq3uCJGKqbwQp2QOp2Hoik+y74Xqe8VBAgDT0jrX5vgj1nVlEPZ"
    "Vmtv42MfBmT5TuyDQjopGIs5LqjHtl11xK1Kt3/e2KeZ0gb+DOwNdvXtwpgn9ZYE1UPYyA"
    "ucS2roI3okOegxFUVDDbAkj0wG2kHijYLDFYKuGqoKydl5vkT2gQnmGVkJJHJyNhD/tozt"
    "DYSFD0xtAsCyIZ7CdWsJ9iE/B4VfcIkSxhFUtedMDhjXaKkYkY5VdHPEO6T2xMPk2H+fDO"
    "sCPZZHt/jCPmWA/FH790/vgpYpJ9GA4+e8NDqHcfhndxQ5+G3GzsmBSEsQ4VlGHn84limM"
    "8IVV2g+58cFvW74fAhgvpdPw7r85e73ujHC8YCMkhz7FJJo2r0vuVxRUQppcup0a4IqGpp"
    "to5MR4Q//nBuiJ/ruh0qdkMYcIXLOe+ilNJ31+QNI7Pb63Y1yazhw2QNh0+ud83cv+0dNY"
    "2M3KkEQr12M5OPWYa5KYxpIbPTxAhTFEi8plqJk/6ssLRmsKRGH7ggO86pAmkCevFDNS2X"
    "mo+Y0wbEfo6zwA3IesbIfE/BTEBShT6gCh3bRHxSaoRUKnaNllNDB2fRsyxEImXUfBnVc+"
    "7sKaEKFksRl09DC6qBNW36K9bMOrOyjft9EaFLC4YWKXOj6RBgpw0e7ZFnYSIu0UZ8zmzm"
    "Ofi2xNTfBuy1jhXaho/IUSaEJvn/Vtir1nKqewNV2f7CpmOy2CsmIzFZeJRMM4Fho9QaOE"
    "d6jb0K5OBNqAzKX2uN7NiqO/JVM6uUL5siX4aXTFHYwzTyLozJkPTg4PYvRoiEEN2ld/F4"
    "0ngdqtGKXPP0fRJ4//Y0HKTjHSKJq0Pa3AL/Brp2yrHEadBTMPKhj6McO1DoBHHoiV4zUY"
    "mUoc2V9PjkPAdvklg6ejkcvTKFtNQJdGr2gJBYy8nmKKVkc6PZvFKs+bLUbo5SSid0k7lM"
    "VOkyBly7wqAcyd3DN13JFkSzG63wCaKnw9Va5FCZSSwziZtkQN8zk7hOG3rHqXl+lmI+97"
    "5q7Wif6Q/aaTMfIggsiBRkgR9fCJirtYK2L2c/AbxgJdzXBlbtuXUOnpaKAUP5Kl4ldyex"
    "U3UquWtW0hxeyxNSLN3/e+bO5FdEZ08if7H6un/PjYWorUq3ri3gfEtPS0piaIo+gUit2r"
    "Ie+631/YqJqbkHR7UPIGtUe4cT24SGWf3sS6io/p6odmqDHI8bc+IEBFUMumJaEwaMZm1r"
    "KfOO1+TtayqrrytoIgOJBHH0yMLxsnD8d1U4PrhQeZZ9lKrBfTlLMuW2SNXt2+yi27eJmt"
    "tJwaXg8k8Sigf3xeXHAniTUdk1MN3vUktgku9y94CsGNvIirGySHJ9RZKphfafnF0AwjTC"
    "4VvDiW8bRGea863gEI1wEF8VQPgqE+CrOL46nis61wIOKITDtvpW4bIJi2zCcrJNWBR1pS"
    "H++iURKuFgrqfPPcOMT3sM0wiHcvWCxNrATipmamQhhbmH7FXC4RU9PGJzHBB25B5bHNCf"
    "DYaDHoGbUL6g/37uPffu24A80obqC7pn36nsu0+d/gP9bkGuHqdACy+7iiie2WrnxzxeTT"
    "ZLLuEvjVa47XFT6BC6yTmEblI6QoWR8x03PHEt6TPIGJcmx7hEPI5lDsXIBE02LZ/1B1/7"
    "Y3rQaeidpsG/oMfe4L4/+DzpdMf9r51xfzhogzVEKl2/zJXGCi28oPGo33mgy1BTdPevSe"
    "+Px/6Izua6aVlwJp2z8yeZksyjbMk09O+n8eT+uUc/Ma2JapMTt9sZdHsP7NCdU1D1kudu"
    "9T3LUly3PCdACrmMU230/vecuinB/sX2f2SCRu//6C5+er576o76j86uN+1ZMLbETrwoYl"
    "q8yLYtXiSMixFvO88ejBDK3dfo3RcN8eFkdIJYSlpN5rURdLQoGk0cIpHRxHtEE9Pooo2C"
    "ymVXJanlPmv2PgvF2CUZnbXTQkR5/BWKt5Rf8XKzijnREA2tTMKXm/0ZJZSZnxyZn/Fw1i"
    "jqmSVg42SyEmwc2Egkb0FUIzQS0jikaWHGXBaCFHp5nzb5PvVisxOMzknECkhkV4iElT2U"
    "dVIY0AiVzGxLCC1MOi+xUpOUcsHmZw06KzGJMX/WYDDTaS7a3VmDkV2bkTUYP2qrQNad5i"
    "SX625Ug71aANLQBpfI7kA2eRjuUctcschLzWxr/3LmnWAmgQ6LuFTwaiirFZzA9/2bnj56"
    "s/XexW18qhrKooJWw1TTu6dTCQrTilxB+r59PV2cvrC5RN2DBqS/thqkRtCrQysiUhmGqh"
    "I4PZtClY2Ixn4fpYf1SUL1DzzbE6PhGqLf8ExUgOaKue8Z/mSv6b+6iinsCW6bZJ/sh9Iz"
    "neJeKdLm+yQhMom6M9H2lcifyCx9YYVxAy6gYZDX2g+kkTuNoILlXFe0VUUQjYI4BwGRWm"
    "M6fELub0Pb9xR/ZHP1vAxdAdGqBCaRATKVvfW5J0VcNW6m0Whqcse9Y22+L1B3bLK+M5eg"
    "62lm628TA2/2hYpMM8IbgUCiVs7CVftChik7RwYdIjjG5D/FbVO2SOuOAshf29Cxz2UXOP"
    "TtdzurHE5Uf+ju/kAIuFSpzXmcMOugN88MviooqzHPL2DqvYGmTsPNeNxpzmK4Hv7pshtQ"
    "YtPKInE1FomT3YAqDoKQmTwNzeRZp1qlnlaKrmdGIXo0hwtAvKhpcbsBiFeXH2792EP6R1"
    "7Y4dOXzsNDMvZwo5nLJJDZ6RPeeNkSaI/kCdmWpgwrTi7Kc75U0Gs5NkcoJZsbzWbZfei7"
    "YHOg7vGI11EqGQgre5LIniTNMZ61yvQkSTkUKgA31FjkJE+CndhGT8Im9ntxY/GyjaJBsN"
    "5uq+gqGLvTLDpeKhZQAuvkUjGBApwZkmbMnaNTW7NE4XdGs/YQeRbJYFgrwkBpLhTBXHhk"
    "iaahl8SeIk1kyxTFNEIkIc0XaI5x5zYU2Gou3eTyrQBb4QLb49BG9mwTxRk3YD5bnAki6n"
    "eLM0Ywdqc4840JKF5bOWBhXaWt5gKRpQUU6lAFc/Ja1JG6XusaVKfAgrpugs2SiS10gIXx"
    "G4CLBZyntLWr7zEFets5eOwUoKL7740Mo/9vzvHaEyPpK7HPaLwe3VFSthJBtgrWRwL37E"
    "K7EaImewuLe6pizQCKdQPIaweQKK/pbaoy7lmPtslYnz2Ohl/7T/3hwKmBGioI/IIe+p96"
    "3T+7D7028OuEvqDnp85n8gmL3X9Bjw8dWoNVV9AL6nS7vaenNj0hyflCR/ZGT3QkNMhfvw"
    "3vyB80c4TWU33qPdFaqiY0acXV0XjQG7W9lqAvaDj+tTeaUPo2wPSUZEVz4of0cbzD/vla"
    "dOP5BMKVtb66LQDuVdyuHupucpsA17uoEvjeaa+Zzvcw1eEc8HWebI4P/m+Xl1dXHy5/vr"
    "r9eHP94cPNx599j3zyqzz//F3/M/XOR9iQdNer2mtqvcPspR1QNPmQK7m6q+9pQAP8kvBm"
    "x0N442U8xB7xECExOHai5FXHC1EdsDTecWCvsDKeAedQey8VlhAjlQ5r6bAWgrWy1lijDL"
    "yyHlaN9bCk9VwklzUr9pFt4fVqgey273rKe4EcHrCGhokReCMXDwIaMjUVxq2u1hJGDLPn"
    "YPqKESSCw5T8FAx0jF6p7RWFR/5gMoE5JXHnII8s4DaHf1nQQIrOafd134P+M9w0fk9Hei"
    "ybh3JQ+uZFsR+HV1oC+Zxep1EyAVX+WmzIvA05D9+K82D41tKMM3zqRTHO7GIfJhER5pub"
    "IjDf3OS07r3JbGJPv8ttYi+bKNfbRNnA5bv/ebRNXvVnnfsv/UEbsI65L+hLZ9D5TD1Bjr"
    "xqvKDel8eH4Z+9XhvA1VrHWwhLuYYq7x5OwZ28au8wpXRtcfYEM5Ri0mEieE+WR5rpdDPg"
    "bZcSoTugSdiTRU/WJMwaSOj4lTabKdl+IkItm0802S4c0kZ52Bwik/xtMn+dLvblk0/T6C"
    "XHG81x6emp3tPj2dM4EA2RyExPGcN/rBh+z5a/J7IFC4k3c7nuRDW0VyOQkueDwfPDQ7GO"
    "HAeu/XsiWPOV+eP0fIVKt6c4vqKF3bP9XjA6rlhOg6VBExAx2IuCpbXj6J/uDiXEWFfJx9"
    "gANtI19AbVlhtqC5ZQ0a1lC7waCkGvBUyNbL4WGWdpekZuQ22Pe0Ev6AlCBGZbYNEneQ9Q"
    "dDI/mQOp9Kt3iFQyNzknFotz0LHAipzxzguRsT4NGRxORUXYAoSwihJ4bBpXAp3rGvQPwY"
    "pSUWMetMgjws+u53Ex16L3vGqfQGaZOGvB/SH0AyfPYP/HSXdhU9yF2NBetdImzYC60Tbn"
    "b/3/6Yzu22Cj/ZPcItSi2X+g5kxNp4kQg99pDgR6e0Hdh35vMG4DZz+/oK+9wf1w1HbPs2"
    "bYONl5zKuZ+0Qy8rLR+nj47uDhb5hOWlyazOHEzVrm2E1MckDfKiJiHOcVdzYgYNJQKgRf"
    "0JCctpictfe9L8NxjxzKKlxh8o70k0533P/acT9lHhmFfTPqfR3+Tj814Dt+o588D34fDL"
    "8N2kQuZaFdpc7mytPHXL6UOqLjtPKkPoV9PEuJTMmOhYgQiRcPUUcAUIriUW5jxWaQt2ST"
    "d5dmThzlarJSTCvNKLnLn58gP6Bb3//kZP36iq7jjTmJpmfzZNil0cvACg4GSMdc9Y65iJ"
    "muKKYRIumck2VYpf+48WjmpQjKorZiFbU9VXC5nfPORVQBtl1/opM8D3YiG7mxZdRDvVEP"
    "RdJZQxGkzKmcokxwxDx8pnOIA3Q03Qlb+/fJHLBJBDo604R46rDbEyfnHHwgE4mKFZGKLH"
    "KMTQynpfPeDaLZbMX7Q58kZrIpewWRWSFLHnrXLB+sdECL92HtR2YT5ALgDGNzj/eUELbg"
    "4N9dtgEFYwt2GfDjtja0ZoJbM9fEK2gtaRNUZYbtcHeBNpiyloATiFRzSkPNpgbh18acts"
    "BUVbbksxlckPOkReehlRXIQDBl00yzehcc9B1osNuYfGbgDW3PujE0y4LIqwNBMEOm4gQC"
    "ucQ0oKRFXscJjVPABhtvNPiO/kUmIKfnek0j7ch7KGCu4/mb890/7NWaRtrRt2ReUmBtCH"
    "PIC3Sctor+FCv8DlWnbwNixlX6wuzlN0ttvqRDGCoK+ZHZpSmCEMZYeWH2wxn0BJtEnQoZ"
    "tNWUoK3syrXpkJ9CtdrSTsdCPsccl2PC4+htgoL1BvzxAqJ7XQTd62x03a/SKg2Qr3ILDb"
    "AjKMGF/EatHo1IdWKr6NVawmku6zQ230ueuMeLXsEJQumDyfcaRJM+9jQURjNNThPenfbC"
    "xBKLWA27nadu5753rBp4wzVEv+HZWYoO5X1VSIn6hztwd+k7oiOQiZlGADQLrlL6jcTL0L"
    "WJkkAewAiZckNVCgPODVuz6N/u2JSidzU/rMpyd16be7YVZA06QfQTWYPukDXoLM3KqhmV"
    "jrNPICDCtQSh2gZXyTN3uHABvjeFsL3JwfYmiW3kBuBRUSKEUlNptKYiwxllZYwmaScNrs"
    "/9aGDCd0XvIHOTXqI7NiJXU1m7YydKMLhgG0aiRWycNH1KCVVaRIA1TWQTngM2asNcEe4A"
    "zcnhd4aQv5VXwgK3dICjcTjFuOn6U02n+ddGM1M6VR/lDdKbN0ZjVd1nS99IY3UPn0UcsI"
    "dp5DUTF9Bsa46zqlwXKBEQkDdZ3TjrDgef+qMvNMuUwLjQjJWTk9p96A+chNS5rhGBM35W"
    "FVP7qq4C4J14vAmIUbImM6RJ+p8PWwlHSpRU6imN1lNkPovMwGiSnlIoA+M4esqTvab/6i"
    "omPEtRUsJf52oonio290YW6CNkOpOzHsNObBSV7Z3IYBYdxfwf7seu6yK91U/SeVLx5PX1"
    "BrLX9NKQvhPB9BfpO5G+E5FkZ3KJW3ZKJFdOT3WfQkCMq4iok84p6ZxqhgArhNIXFaR4uB"
    "yllGxuNJulD1L6IJuk2zfYB/lsks/vle1ZimLvf9cq1h2YjJ6o7vCdqv2veEO7jG2Bzbx3"
    "+TGLYIENVlScTJ9U5PebqoDaTn+UdAM2VY12l1zyNs/MHNl1hZ/uUZQGLb2SEzXHaAs8Vq"
    "4tRV/LTLqJk4mUfHN5cf3h+uPV7bWfgeN/kpeGk8zAWUJFzbgaM4GN0EhUZZU8KdJJka6s"
    "SNexCUsM7Z+seEIXq6lOm+SgXCFPUyGyNGtLgFEL+27oWC9B3hPBDKhCuKIta+aQiWIblu"
    "9uEQFuC2h9b9q6gab4E5qVhmyLzLww8IqMgwb0us5sluQTzY0IM99gqnfn0I/nbGPjVh+p"
    "uGEMmUYj88iuLcJIt9qrW4KnqNk3oKjG8rsb8oOZ1G+LtGG/ze7Cfptswg5Vsl/mRH01NB"
    "6Q43QC+i9qMbPPl4pOn8DliYsQCYj0xeXHIv7Oy485DSo+xpFGOLU1RTbKPoFwDqOrQiv5"
    "KmclX6V4O+d4zYWvTyDiCq7DY68QGXXiuVOiKN9pr9lWijCZSMr03y4vr64+XP58dfvx5v"
    "rDh5uPP/tadfKrPPX6rv+ZatgRTiRV7pWilukBHyKTbrJGu8lCugInj6OUks2NZjP1ipTx"
    "eJuyg85J8NfCbxBN+PXEOF0psSTOV6GVRQcxlmLIu5tipHJHNXlHub0HSxyaUUrJ5SZz+a"
    "g9gk5I4OFIIA3ZtDkwjVJJUPO9dC5aFXjphKtc3oo56aILK70sXS19V4aaOi/ce+VU0c1u"
    "vnLkmn+hbg8pns9oL4giLs+gDUVRzycd67geNzSVjBWzcNPKZltWPLxN/Yc0dNwM5Zz9YA"
    "KTPJYW8aMRakFhxXMwRPqWkJjAkdfdIuNGuufz0I/f7fmU/kTpT/wuVERpNBVca5BG0++D"
    "zbLg9oH0GVlwW6yC24Hqk1ZzO6IYFRa+i8ndQxSketDIPFesPQd9IriacG7AkODqjHBkm1"
    "+YaEtOBxorB8m/DCIS49VaoePmRDAij4UGlZ39P5Ji98GfLqXuZp1xeVK3w/8STpoEoYDB"
    "I/VG9aUkuPz2NBzsDutLS3FRNbK7/00U7FPuipgGM4UkIpt58P74pfNHHPnuw/AuvgnoBH"
    "fxAJ4FOasmOn7FNj8rUoklO/ZgB8FSQ7yBrhEiAQ+fWqJcg1XLCXWISrgozFqQlvYWwRVx"
    "V6TmrdMYoTqs6HoaCni2dhjyh2F13w7lqXlmp7mdZDPpappJJ/Z2EjKvTXRBq89jMM8pbu"
    "fdtUEjp1kBa89eFpxY8/cUK06yPXwBS06sQ31RV6rXBlox3wKjCnVpuvM5xpP5HJomc3T6"
    "1T/SHKP7TcaZ4Jkw07FUUZmZKYpNZ7PEPNK9O1xAFaqWYpIGVEycEuWUl5LpUUjVqYjq5B"
    "9HCYx31Lk3K41wbdraFkl5alQ3AxnKXGPAuuNWSlE+MNahgrJOzIAsxuAZoROKp3fD4UOE"
    "nXf9WAbk4PnLXW/04wXjIxmkORJ2Si2iE+vIcqBLqhYxQMZh1BesbymLBW+ofohGAioDWw"
    "4Z2BLU1Uqs4goAfvLmERTb8M5tVLky1+SZ1ljGN4YWMC+F0mIKRgo5/SHxgpYHc+1CZC7y"
    "KYt+dw0/baeGrGK541sAG07wDq2CSalp/Lw7GPw4VcwJ/RXTnzIChGp+6At6QX0LzOCrhk"
    "xWyowQWdr8DVotsFlq82WkIO7S6Y2J4kXPWKEzZzjC7M1mthV+IzBXEH2ZX2hIE/sBkBJA"
    "8vjw/F65NWpWo86EX9jEkD50xvIJoL5o0X/SF2G/kr0yLcoG38kvJWs03MtTQ2XscLEWPM"
    "7LVtNLJ158jbyBN3PoORU+gfLf/yFq5dObzhz71qSTNkppozz6xXiIZpHOuculBAYkUgGU"
    "duAm2IGdKz/Fcf20UnQ9s8xWiKxUka2GmY7cGltXlx9u/apa9I+8OlpPXzoPD7Jw1r7328"
    "mZWx2BumQhmBitZHWjWS2LZ4nN35DGw6GZRKn20FBOh7MchuWois2VIhuhlDunyTun1O0n"
    "C6CdBG/Dhiy+/avK3XtCHN4sMzzYPWSvEo6TFFa7E1RSOrIe7p499D6N20CHC+sF9f547I"
    "96923g1GJQX9Co9/jQ6dKPDLjWlTn97Kn39NQfDtrAvebJJ+POp0/kb+pDeUGfR50BmfLV"
    "UBCdc/C587n3pUc/ChxYL6jT7ZJ52m44qfukP/0nbZ2wC/5C2wUMABd5ZbYTRizZWal6EU"
    "gxJyFTfWFQI1RSrIy1jpD1GquX1GV0TU3Qut5d3ry1CJUEVYYs1QtoiUuqmhtKHDhzIsAo"
    "VElouUOTnt1pThPSnZFJoQUl470OGe+Vcl1VAOxjMJOg0EYv6QLgysaqFTdWTZdhK8BXht"
    "lmoCxLY/MgnF0aO+OAcBT/6g6IgiJDM+0Eu8+IiJ0kgi95BTB4fnjIi2aWBS7KF2+oNu6b"
    "vBRZ2mcZsd/ut63C8d+EYPLmUuwuLYDA6KkDyPhzMF5CgOCGVjZnQc5LxaQx1DYCdFrzF4"
    "B1lQZeI0gLOCpbsLZnumYuoQqYR8tpI20t4ZYRkI/pDK6ROaUQwUEfLetENkthbIG8OpGK"
    "npbGOYZ/ZYThBRRCRO3m+dh6f4wj7rVETTzfxfYwHHz2hscL5cXMdHQ3zZOAZ9clDChkMc"
    "I9ihHKIEnBPczs+posDLzi5XGUUrK5cWxOmDyPkznYR++apbjgJyTI0Lf5EmR0XBG5ES8W"
    "RCSznMw4t3A3+3MNUbhoFLhzuu2AH6eBzj0FRF6jrdZbkSw+zQRT9ipQnf7EUuEcKdBaGt"
    "h+XQIlTYo8yovQHEPWYejHKf2/6S9guiEC6ZRSMmF0QwTQhaYTsQRoqMVS/mIPoKc4e7Tz"
    "hfviVHBdG/id0rHUwJ/cxkN0kNt4CC9eEM0mZP00g3rqtIY62GDjzWTTlkkTjFr15gak50"
    "ktaYLRJ0HKGE9tmevYrDyrL5i0FelCIlP8RFAZ3L06mW25k9FSSIVQIg6QlkZPWLqnUqxH"
    "xeLnIhM0GfWz8ajfeaD7SFP0F/T0fPfUHfUfx06EnD0LxpbgzcVlkXC2y+xwtstE6W0Fvd"
    "rkhuPZB2GaJrOi5AaoPmaQ3Vk8CPsEAsJ7eVOkfwUZlX2+3CQ6WESkgijKnjMgHWSPRgKd"
    "BXTsig3Tge7w4YFoVeDlrPtyFmMJFXJ5DEXe+MObiUISzszWdEtD5jl97DEkm1qMR7KJZa"
    "3tc6LKD4/pJkopTTeNM91Ecx+RVYLHITLJ4MYzOMnd/LIOHk2pmg6lmHlR1ylZXUUHA67o"
    "LzC4i2RECA8H6c/Nh1T20f0ujiCa/bYuJ0vESGU+aZP5bMB3XK6cfJRScrnJXI54Erj0gj"
    "Ch5HGTeRxyCnD6cuKEMoE1ZprW0BsnpiESiaZMsKwfVF3hrYUUIpFLNIZmw3pXCgFqI3LW"
    "48u1CW0Eq81dlQmBNSYEZja+5Ae3fOvLUwE3u/llBrjkQqoCWXeak7y4dqMa3NoFIA1E+w"
    "qAFTs3LaEFFYCXSvkVAMsiXuGDO5mY8IYUogq6mBTLIubsRsyVQ9xEQaKyBOKKQ72dpZ0V"
    "6u0v/B2h3nDibTeO9sM/mEF4tRsH7bRHUcDMNjVEv2BpC8Be/8KisRfYAFAhI9z7q+UGa9"
    "No6LmyWitk9DmYkg8nijWlBeoU1QQIb5bQgDm9i4/xJs2JpJZhx00JO5YBsDIAtrnKRd0B"
    "sN65yQNymEa4ziQfi0D8MRvij5kQcwbBxsmEQ/rittBqvs1Zzu53aVGw9LvcKNi5W+KiKD"
    "vc4cJFXV4VObivsg9u96s0HpCvclnwrpmalXLvZkYhBQTChCBdXlx/uP54dXvtxyH5n+QF"
    "IyXjkFjfSHvNA2eYRAIaB1QGD2dCLVKYgIGtkmyOUspgkCZz2TEK8HI4oJLcbTJ3WTEV7j"
    "ifKJX0+cuwFBmWclpoyrAUGT7RIHeSDJ+Q4ROnhipX+IQrMVWAqtixE1HJktu/H4tXYTW9"
    "9qzuGy0iJgbq0Ux6ZVsFRMz5fq9sBTpIay1+HAUtN6TBRbVQVMNEVQpWP/4VbwBeWLRMHG"
    "DF3GjRNh3TTCygWE7RtiUZQ36BX1jYXvshBxqNIkAsvIA8MhmuUP30KTEI/xuOBqK//O+x"
    "qAQZLdCUaAF3XSaNSOmIu8PzrEene9KkQUvNQdLLI708JwPo0XLZTmhTl7ceHCMguKHAlo"
    "4I7naeup37Hl9AcHUS3gguoGEoeppw53+XK9cZ4VEFQlVp3OY5eIJE6JptaQVdL2SUSVsz"
    "p4zuO0QqNn4hwhmrD6ySSwPTmFJ3aMtpQhF8jjcoLRi11melinqxhsOBySgu9OWEopL94s"
    "S4sX9MTM3dPXWW9zXt2Uqz6iolfJhfdIDfUNerUxovFKxiNhvYgnMKCuvDUv0DNgrZV3Xh"
    "opIN5mj11c4bdL6SYd4iKG7B1k+zX2YHu8bpBIwqrqWutJfDwV3LO0EoES+GePiGKBjUGi"
    "YREeabmyIw39zk1Nm9yamze7MrwphcqAbXaRMiEZEfRbiRzYv4gt/AmalZXIdLiES4ePpa"
    "DpV3xZogezVLiwDIhjlKJRzS10WAvs7G+TqZI4KRRbRi7ssyTicc1LUs6lOo+n8ofOuo+b"
    "8mGHEtY59AOHyrPyoQTrvysvtqeuOFkCfygpbr6KppQsWYLycWQZdDrI5RCbeobwsdyrc5"
    "h7L3XZpcTb/bIVc7lx4nV+JkwrHl4udCfKHDcjKEczjDvsxljW/GTZ78uxPpfeIDcsY373"
    "Cy6Ozp+e5Lfzzu3bPUeWeOF/Q8uO+NJqPe137vWxvYtGL6xIDvGty8oE6323tkBF5B6BfU"
    "HQ7GnS770F2e9NP/fu489D/16af/Zyu6RsAkn36jafobjF7Qw/Bp3AY64dALGvV+6zkTGP"
    "Af0KGnCRf3o843Ol6zlqqhbAhV74/H/ogOdHtqx70hhZZY5Vn+MaM5T3ZOjFTm2TU6Ryfu"
    "e+HidIxWsrrRrE7xKBUNmEoh3TN4qpnBrAVjp4ioApGZHv6b37AjSilM3E8VHTs2ikEL9i"
    "xwik0re2VGqb7nRanCuaaWOsejlDKntsmHuMcrPndplEo4FasWc+RmyQWxO1w4bG8KYXuT"
    "g+1NCrbR2BOewypGKk+rRp9WfhhQ4dB8n+J7vsvfoWFqacBlR+cHFMK01qssmjwa3Fk0vC"
    "sWEiqz/KPmXj8SjwPSCJFEVJb2kKU9TgtNWdqjelBNS1ksOCEN08hFKkulHKtUCluHFUD7"
    "5M1zkgt2J67h7SoL0FS7ZGUBmqMXoHHE+gpA7foTiQlrRP8pAKyrglaAbCeYSUxoo9r6Hs"
    "V93uC+JWu8/NvfoVAFa6L9uMm7mmn1I8oANXJmExUs04JppSHKIPVEphIJpkOkyNNtmJMl"
    "7+7S3YnyXkrW7mT5uy3YsNxz4NH+YAbtkzQTvCG8QUB5JVCcgxFUWE47I6FFjEzWU0m117"
    "o2Jzw2gaJjlNK0qb7HpKbIuz/fh2NXcnxkYEtm655+ti5fGqPMYKwpgzG8sTg2QIxM2uHy"
    "7Ubh+ih7Ct/hgiynCe1O8Tu2uJpYKseTMnNkgZAgWkAeMEKjd8oE35yb2q9jY9JahUEZG6"
    "DMsB2+ytu0qI0fLtgi36iaubYtyILHWU0c+K6pkCw8+iURICGY64q2SsoJh3v0C3pB0yCc"
    "bAoGRKJoEwrAwjbIaAusyC5kpRdp3R7wRtY1YK/HnPtg+mooiOwOh9R5YHhGwl08w+oWIE"
    "h+hPMFnZ8Welzhcg0lY2uX4VNLKRr6Y5296AfcScFICMHIZWyZ/BqPtsly0lnvj3Fv8MRa"
    "UvoHwwu67z89Po97be98eEHdh07/S9s5DeLnULFkqUKpUhytFNPT0bITMw+fh3akWLJaEj"
    "OzI/oy/JhF4vhO1mhZMNorfOHwhEKG6WTuTaMDIR1W8QVth2mEOI0OELQtA05l8og8hWTy"
    "yLHPIVeLTXH6YKxDBaUjHaKKwTwjZELtnbvh8CGybe76cfny+ctdjwj7DHYySHOMSSnR3c"
    "jc8BXCCiiEW821pOvI+Pnqoz6lEV8a8Q8M7V5GfBmgdNwApUN4SFh0SY57xIs+KeAbMb2h"
    "Ox0j42gIA/mHMl/SPk6AVZI5BwP4Dg0wXyqIvHzSu1GCfk//QA2egRlckA1Dx+iKSVd+hX"
    "M7BZyko0EER8OpVfIq4WqQJbyqKeEVHCll1kpAXWqxHOaOlmulorXiXjqJtZKZbh4QHC7b"
    "vE7LdNUJ5/y+HOnFab79lM9uKj03stxOM+x30tYkbU0HhrYiW9Nx7CGPmP6aHuv5kmIOCX"
    "/dyrOGrNnACfRH7jSGOFM7nQuZuQgsDLwCU1XZTgGrvQkcyRxMdWVtQnPaBlMizNMVgg3w"
    "/wAVIrzSEP1rSiMsrSVctQCCr4qlvUOwWUJCaylvtLMiwSppTjnKG6Tmm0ST0d1sAss2EE"
    "9PRrfVc7XWmqgpr5pHSBtLU2wsBrUXkoXNfVtGyKS/KyqDpOYOZct34iYPXReS8K5zJLzr"
    "pITHjsUEvJnquzdcmALElWnu4kdyd0YDZn9ihZNf0Ljze28wuet0f287t/KE3srUKDYa9T"
    "yjmGEwo1YzjFWGrXO1MfLGN5ktJc+Si6KtRfI6iyT6cL2nFvPI6cPlEQiIcD1RqkrKXZgT"
    "oqqk3YW88alNw5kvQNXRNXhQCyi+58BeXzNLQnenvWYKCBEykUz8f7u8vLr6cPnz1e3Hm+"
    "sPH24+/uxLDMmv8kSHu/5nKj1ENn1SnAgpw3wMiBEKU9P3wPhnFlLO6ZKaWUlZhPus+s6H"
    "GdVtfnsaDjJyvjyC+LmszS3wb6Brp1wJKA1WCkXExZVItYtn1bWi6jSdIJ5qN8O4XNZYhF"
    "A6HBvtcJSB19UbomSZbVlzt0mOMO6auzLmWoSY664OFfc3JhyM/netPO8iteCRQZN5eHSB"
    "OjQQsfou1CkJ5uRfMwjWiqa2yKeqU3Bls9TmS/LhltaF0cj/zHMwXkJWtYUuV9etB3Sovk"
    "LjBxOYRE3ZOj7DVwxNMjCtCs3hHswZ4B073Nnj3T8YuERcIuBV6ECMPrCuZ3g/oxa3JGMj"
    "5yUapjmsi7KRF2grxwkZWhOp8n06wFGq79nuJaW8WkTn0MlYHNMQkVRGpNx8LLnZWYiVYO"
    "tNdJJLtgCyoR1bgdAcExqSHBgiOMbkPwXx9yPvTlFO2Il+WEgqAv5eWkhmjGOB6EZP/+AI"
    "b/xCBHlXXA/qUTqRCC3n441ihoIDWwAbwedUWWiDqbJiOt1KQ26E4XRuGwZE8+205SkIc0"
    "WHSFUMoCpbJ3YxqZAc+2UKBD0iezUj3xAWnk44ZPDOlSWwEvxkEXFRwivd9ZEAfYc7epZa"
    "sEX6ohl0hXyh30VoW3/w2YltI/jTvMxPzwOWlUm2EM30JMv2c88JdpuTH/4KnWC3T8PRp1"
    "5/3KYdERZQs/zwN1bx1I1/YyVPHzt/Dp/JQEdGIpS9HqGCkD5r/OyE1hmQHstNCZeTgbcy"
    "8PYEAm9l1H0dFhsZachfjTck0fNJKXFKKauUllU8JYrn5grTCHh9XRW4vK4yr66rZNiWAZ"
    "UVD74BhXBZ19VHxTU/SeFA0NaSonAqYZ0nu3xlUKcM6jwRRpxcUKeqvbpdo4qeXQGFgHLN"
    "7XWBw+v2OvPwol/JcsV1K5KRztVFIY0QSURlhIqMUDk5RD3nGweeIRKJpoz3kXHyjce2UJ"
    "x8UhyoANquP5GYyEZEoALA0rOzAlif3GnEBDV0wci4v+bG/eWEqcUC3d3slZirxSX1ogNH"
    "UFesdBNeSt6MGCz6D2c83xeMrOWTvTpLCenzv2sViepb0dFs6M6ovo4XPfeDCRgZ0JCTsm"
    "Ng1Z5bLL/H8860wBtcW066Dw2Oo9GDGjTZGLqv3dKDtKWzqprAXv8CFDBTdLo1gWYyGtNe"
    "se7Rup6M6jv2yxSI6vOhjXisnNdjcW6xeD4Zu9aU2DWfc0Ud6j7Bd+1Sl97c2r259LBKuU"
    "JzohV8EmFikQ4co2BiQlgiTCRKJ9Evh74TqF8G/zil5EA5DlDRvgz+UTqJfjn0af5JGfSj"
    "dBL9suhL5031zptABeIBNUIlHQ7S4XC0BGNnJVYBbjDTSS7a3dhGNm2jCvM8KtsVpLcnwz"
    "fZ/CP0dSu3+YczkDzWHVnAjkbHUmOSS2sywxIwbHQOvigqBAqCG6cujmN6Iq8GLOyWxLEs"
    "aLScdnfBt/Tt28xohd4cY9ZSMekUNK+V/QNhYELCMBUwg0SKQa0hb5VqWSNvEcs7lcazhh"
    "rPshI/v7Osz8oyprztyIFomERimoLpipxnJcJvQ2Qy+LbRwbeMU7PthP2d4HK2OTpOJ6BJ"
    "upZWB8H9XDij06eQCvKOhoN2SgZMyaiGkTPXacK6u9mgv6a4VY14HEmal8Ul/PT77hAF0W"
    "JI/lOzKkbBStfCXBhzFTBvTIGqqE4VIGhoWKWKjhmqCeQGEHgeSfAjCw9g2ZA/saJAm+XW"
    "1X/mimFoUKV1JOjPT6uCWt+DCoQeOM+dQKeaR9jH6mZ35tYSCrYROVTIFqqwxk+iBKvpFr"
    "GstlQRVWVlKSFRNEp3NZPFaGSI7BlqUIzuuw7OiB4JnBDC1LJA3xmAwWFVGL2A5LuGTgYG"
    "yTIPJ50n74phZRzxCVKRDHIyGOj7Y8ICwjIciJBJ+L+bgCDhGOCq4qX2QJxUsqF8WK7lSs"
    "5JgWd3nVOfuMmS5dn9qPNp3AaqoSysF9R5fBwNv9LCo8p6beB32tX7sdO/b7Ma1S/oU6f/"
    "QL9dKJpOv+t2RqM+6+vtSCBxG1URSeqiWFGnnJpOCUcBVEy+ik4BhXCC6lUhV8xVjivmKu"
    "mKYQc9r56qyWYyZEFBy9JL1WWKUlbgGz4dHE/ONWzSaC0LJ1k8hn9lpXIEJKXOoBPiZu+P"
    "cYSRiXJnPjMfhoPP3vB4DbR4d2yL3Em8JX+jVDLgNyaFatz1WkIkEk0Z5187qDImRMaEnE"
    "BMSMo5UAm0Mm8iBq57oVe2bu+D+U7yztqJcFQCiiBMXgEMnh8ezhJCQTXwhnMfxAQ3JA3t"
    "ESzmlbXZM1xMwIo2Eb+NU29lP4yKtgM8FYDqj6jrLuH87SwzrM75urU7tm4y90cWi7Az8Q"
    "rSCDcd4zcTkA9mcEEOISebiIa1eRbMNguEM/CGBrgBqLCu4OxaaQHaiypSxScjyq7Gh+1I"
    "RYq16tNi0XYyRampAWXCt0h76N1/7o3aQIfqKzRe0KD3uTPuf+2RyeArOWffIWuSNvjcYw"
    "3S0CtshnfgdAKFDuUhqDZM6MhNjxp2NR+pngq7nkpVVIlRSh6U5YEF/+LqzOCNF+98qccD"
    "Ka2p0praNDClNbU+a2q389Tt3PekMbVWY+rRCqWEjK2Z1oSQNXanPSFkCS5iUYBMm6d6Cl"
    "E5gyw6kwU+xbPpzoFbxh84dSWI/k/ITagQXegXWtKEaPIrp2iJYlpggW0DrHVlDt2BS7xB"
    "aZaG47xEgVw/aW9oxPXSyrE3nI5ae6r5L0usq2lXTTa+AYWA6F4USoG5yMmBuUhJgqEHms"
    "G3iAMSAVG+LFJHI7uKRhxfWiWLB1xvvHBKaS29ZOlFe80Dr08g4Mot0osxuxVjohOjZk40"
    "shpTrFkY61BBGYJFQBWDeEbIThDjPLPUcPhAZ/bjKu/68cDJ5y93PbKqGepkkGZl2K4cKT"
    "KJdV74qkchxFI+dPiq4yApExYepZQlwxodF+4xq0TVsBRSIXbaAQqH2Sb97ZOFgVOy1/N3"
    "V4xUbq9Gby/pFJBlvwWyuMp6cceObqOOlkxrtOuF2WmJdj0/u63Q4yUELqep/ZZ1mmO1kV"
    "oAv0OD9oXzjMJm0nzMTZ1i95XW3YZad2V5Ml6wT6Q82e6V3Bz4ZHGy0lnfJ1ZI4kwlcoyb"
    "K8BZTeJbf/CZ1ZOg9C9od32Je6IMkAHkvopfaceJD6WvjkoYYsJ0Uk9stJ7osKqEESZBKE"
    "0wxUww3nYvsa9ipLLwRZN3ls+sEpsrjVY4v2Mtu4tenmVurIBM7qpT2VV8qneSUpblSBP3"
    "uIGNkUlUc43GHloVWI2fzUIm42aiujsdP7qsCuTjh3a4RHcHusnTMAPgIjZ5mty/v0Weow"
    "hC09SGQmn5h/VcnCRELPO9EoT8bHtRYKrTw/OkMCwSzh32eSvPr2N6Iwq0YV3bxnypmBDM"
    "tkBBQHFC9s/B1HXFTNtgs8QrtxWPYhGgZjZhHLBwCyA8w+qWdushkvovNIQfqWQ4RF6LVK"
    "yrrJkPnRyQNQLBXFe0VVrn1eO9yG4/U077HpPM7Ooo1bbvcQGo/DHSZ9YUn1lWk9hsC0Rm"
    "l9iSdoejOncOEO+cXeMiHd9TqGtREt/bIvDeZqN7mzTqhF6LA+MYmTSgFTGghY5/HgNaiE"
    "x6fBptQbPKMdiSDD4RBh+56kzTWHuckicyB7XuHFQDUrzI48us9BRiWd6n7Fo3lTSF7ren"
    "4SBDVlBSVTpVm1vg30DXzNqOmZBaN7M13dKQeU4fewx1juITuVISyVPxPKnYXUEniCdPRV"
    "X5wq6xCJUM+29WgaWGnTG1eMXcFViB26YTzHSai3W36yayWxtaZr2Zi/ZwaSqyBvMRfBhd"
    "p7Zqhiej61dezfdnTIISrUUSVRQLKIDSgY3ilieabVmxobltWnhF6x0bkMgdKlSpX4DMbp"
    "BfAOjPPgd9C6yULZhB5jjwiilTajallprdcohHcroqGHCB0VixpOdAeg6k56CA5yC2c4rC"
    "HCMT0F5wYD+NILXIHzt/fukNxrRNKYuoeUGj3qfnwX3bvRFYJfLR595dp/t7270Z6L0Qv2"
    "aOk3FSIiZemqSbb5KWPgfBGSwr3R/fDHs6LofT6eaQMFll6/51Kre0805/cZai2LrftPKU"
    "2g0ZM9EWxRTaDniHBtXY3Lq5YG3gV0NZrYiKSPuaA6Jxagsa7LZUqPJIA98QbfEzh4DWBg"
    "JTlmFPc52nhN7A9usSTMkW1/RpWjBezU/jVGPdt3HtP4r55iTbVRhst9CQZi73n1aqyE1R"
    "kclzbSppJ2HPrhEYpmmyOlGJMFNHlUB/26fLlBk6c5jou67CwE5IHuh8gu8atvkSmzBlyW"
    "X7ugOKvbzdDRNwD+7W9i7i1BWbYxwI0UkNstkaJGNVmVz5OKEQ9+kBIn3DkijnvoqRypT5"
    "Ju8sx8HHc2kFFDJEq/q7bGGleXqyueETSGZUzowVfk8L0shmhk/QDGbQ5wnDjKjxpagFI0"
    "olgxfzA+1ctJIA88eCeZa6r8GUp4nwzqiw6BJLb8VXJCjMwJs9I8Icc6945aJrDQ2LgpZp"
    "RA+hutOWPgnFVBbpqadYYINtFm0FFISpKZpasZ3SxM5UbaBZJrA0SD8NmtWpyrZFSFRWtN"
    "iiE2kWgIqBoBf0ldo/r/4HpvbK8+BxD+MgmjLeLS9iE49SUeZM3iDzSckMdEGM5GGmFo4k"
    "C9GIqNTf3BRR6m9uspV6+l2s1TbZzpMsjS+n43aUTEC0C7Xoy+nQl2zQxzDL0OZ2IJ2l0k"
    "mg04A+LQOGSGb3EzJVCAS7qi0WRONI0RTy+vuFqGR/v+L9/WSjpBoyJqMCfVFQY8qDBDXX"
    "khOK6trTkhPEkJ0mrjvtN9GFlW6/OXbC5Kliu2fGZJ12nztN1yFh0jvW5vAsxe4THdDKs/"
    "vM2NCJFhpbzOxD7SrvEKnYAIr5ZgLFM78AC9McjRYzywRlCB2TCwuFdMfRzjGO7cYx4Zjw"
    "nSwkPcPqU+/z9ipgqJmmTTB07JvVljCMVUr02sSo5F3J4yp8UKxUQsbvq/CBVYImzWGNMY"
    "fJtMqaE/3cXmXZnW4zBPso2Z7RjqcT1ZLdI87CJfBziL5n9CLndlH0IkTfdaSte3NzYBdQ"
    "fNfAyep/MhWvIdDXWf1P19AbD7reeOGSHG8KCU83OcLTTUpNihNr0sm/is+Gj71BG+A1RC"
    "/osdO/b7M6Oi+o2xl0ew8PtDHnnP48qvbHNe1iQm3VtRFMSABxAS9+qoep5Ile+kSXFQwE"
    "j5J3in6V4XGUUrK50Ww+coHU01FpT6c+6gltl/LePumSqtgllXIoVABu8eqzzTwJqik+ex"
    "x3X46jr5CLj9+3F/jWXFfbXNcgdam5njZsgI1mLZl3jRaPA9O5AVXNIreTBafAUt6g6Rfl"
    "NIFpr8gkrBYnNiGtiEIDtInmClOqgB7jBVJDvqO7zXVTEEYlnHLQK4i71hUCc25EeJSUvD"
    "TdSLU0PzuY5zCOBtlE1VaWcXifhKzKR7DVY06kH1IQP2SIoRzAR6mkOHzKJUbD1x6P/aw/"
    "+Drsd3tt4NK/oO6od98fUyLyaeieKWU9uyxiPbvMtp5dnrpJk/a/Xli8XLkfdT6N24DRvq"
    "AnVgjWZFVgT8PGuVEQvbX4wyMShMIZ+qvPqzh4EErDjvu68Q0k3qL4hmRkie9OfB09IgFv"
    "njfEJ5FlZqVvu7KlXbFv++ihQw1b5ycTOXTSuFl4AldKWlXInGTWEI1wAtflzXWh/OzrnP"
    "zs60TSMPzL4io45BM0o+CQUNWfmGWThxk+QTOYIVT1JwRLRS1GyA4X4PKzUDKdRc69EthH"
    "yCT2ZSOLLEUvhX6UUOJfDn8TKsZ8OaH3bBJ/z/OboqlHqIQTfm4LhZXe5oSVet+Fz/0wHe"
    "gOHx6IGApezrovZ3E7oKFZFkRl6gGnkAqoctZSETjqZ+WKgYtQyhi4RsfAyVDH74LNmaU+"
    "MyWKEMXhpImLeqWJy4vrD9cfr26vfSHC/yRPdkiTE5yIDc4tEyKTZdKbvF1o8ctJSSbHaS"
    "Wnm8xpM7VZU04GTWqfptNVsCo7Emk0AaetPUTyPRvb/bCLMkJYjFYeNk0+bDZLLk+pO1w4"
    "e8JVIX31KkdfvUrRV8MRr4WDF8NEMu1E5vLIXJ4G55tw5/I427sCbLv+RIJCGzkIuTN5oq"
    "UY9mxr4ebnPLhFGgQBvNamFmHIsjOePER3Zj1NvAIZRTpE07FO3cCNm23kZx7NtoAGhNDe"
    "Eqy4gsk6TrgPYW0laDMKgiaAZPJzMET6lmUZqdorNC2gmcC0yFZV03pFH+y5nGUOPQydrb"
    "RSVCi7O4uSIeOsDx4RPqAQrlLfbZGIqNvsgKjbRDyUt1kS+ObrwCEy6YVotP5LTkCNTFeC"
    "x1FKyeZGszl6BRa+nyJUUm/M1xtDmXp76jahfPjTBHanchNdWbwt++oU3J/g6wqy904I7d"
    "5XuQK7GRpUQFY3lXeogoWmW9CgWf5giclbEmkY0G6EbbBZYlrf2ykgQMt9EwGaSL2mWwOA"
    "SdsrxZovCcmmRWsCbJyC4eQ/a2iYRMxbKVtgQpgmsR/w6S/oBQ0XQUmEoPrBNDAiTMGA6g"
    "VknqBO+g9U9FcWC6oUQPIH3iBGaxIJj7w8m4K+5JZSUnUA7l8K3VmNngVfdrwTUHEgy4jb"
    "jhqmkbdhTFVwwOENB4xSyUjAYpGAOKWvTLFUeYeyyTifdR/6vcH4qe3ajswX1Ol2h8/sI7"
    "e+kRm/y4pwovp0eN7FLvAyvy0Wj5wTjpwGbnpL0syob9mRtEhH0thRHqbLDfom76ZqnqOg"
    "aEpWhEi2HdwjAcuRd1McOXldBwOiAzYd9D852a6DMtK+DANOziomI+2/CzZHtXkeNkcpZS"
    "Rfk7l85NCo0+HsaUVGNRPXfQKjjmzgvrP1txHbQ8mGm+5XrdxWm2TQxHBH7bRwDxGktmRq"
    "0lWAYaO2YyHeYFtXwQzO8cotZNuitlvkfEs+V7zPz8F0BVfY2E5dUhoVYiMVAwShmlJ59y"
    "BPTC21Sx7mnSO7S+gGg7Ft0ZcK0bWkgfn0DcwZ5c9qqn3WNPmx6lwWaWqr2aIcHEKlzMqh"
    "M6zBiJ996z88TAgIg889crhruj5xNLkX1HkY9Tr3f7aBohMVXt2+oFHv0/MTLcJqwIVtQl"
    "qYlRHSsqyO+lfKCl156dwVuSfIVc+zO0IkwqWy1NJxzREIeAyfAcVeVs9mir8HM3rKfkDV"
    "O2qPmpYlJKKBLF8UzpCqIOMIcm0OBKkK7A1Ms3VmOk1QdxocQvpkqrHhuElYzdz2e+Rgpe"
    "IqG1VV0aiqCfYxG51l2cecU2SXfcwdVcg+RgYATMMsyTttWeTlOZi+au8QeRaojWICU9FU"
    "NwazBcjfa3uma3OgqWbQRIq+r+mEX5I/t2CpqL+AKbVdQZPMRYeQN/MGaHQSy+0wlWpHa8"
    "yb7RXNGcpGqbY5ld93xITGe+XdnEIJFtIiKIJF8Ighp828JfYUuy38BnkF7zCNxDOKZ4lq"
    "nrKKJ7ellYoDqQjvtrK6pE1G+uzzqDMYTzrdbu/pqQ1eDYVWXZvPyc1FLapfh7/3/C8N+E"
    "52o/8txaz/tdcGtHQvkTHo+KfxcNSjI1n29wv61H8gfy40nfz7efDQH/zeBjaiied09H8/"
    "E4LJ40NnQEnIzzStyVpXUCk77W0RO2084CFkp71NmNjfs7o5FbCvvx+6bZbQgdtMhOWx5v"
    "oEzegsIFSbBzdjjvvuidMJ58moPqb+5LosEpXnXYMbTrzPHslN0+99awOXnlwOz4NBf/C5"
    "TbVMRFjwgu6HA3KVqBiRq4RcM4+P1LFHrpn1upxj72MBZn3M5NXHOKsc1ZhTuo0QVSjeHr"
    "XGRTXCraxkIXj8p6xk8V2wmdxCRrlg7iilDOZuMpcXGtLMZSk2x0gln5vM58BwzruZw4SS"
    "x43msSNTT2iMtW3yqXhJUuG0vFpKL8s6wWJmwzQU2JrTYULRQHizZy3bUI6LIFjXWsf2M7"
    "Qs8lJPjux8lhIUERvRyouNeHXGTszQ4J0hEmMaE+DXjQJLFmHgZOUsNMO0gGnBtQmUjbI9"
    "B99Ywo7J7DpuHakV/RthC7zBtcUq0JK/WfDCkrwpWQMpxWwP9MzdYQ2Z3vumnfAnayLKqy"
    "1rrjTTLJc5HKOVImrTRNTEzc4TblZAChgiOMbkP/XLAE3YetV0Cqju3vpC296n3Fbs89w7"
    "CtvWDP81WXkDCxRxpGPBRtHo3UbLns8goF2pnDKF5B+0dOEcurcA/YBdJLQ5LbsWNKLisD"
    "uC1kqkFRjJzWOSqXT4X0TpYWXV04o3HuipnKF3oTZrKlS840+1Zc11YeLYLMyjwzujmxy4"
    "UDY66KZIuXUyKqccV6Lg+hv5aTzoeuMFxLf6avamPfsHzAq/yrBABSQCQlyL7Sm9VfuYfJ"
    "pxQBy8SfuRpOLeH+OIQJwInvGF4ofh4LM3PB5REwV7aa10HrC98RLsEmDLsnClWHEK2mCk"
    "XphdJlIkoJLsbTR7FcuCq7WVYkfOrM0SJpF9hmXr9e9rw4T0eK4DMSCT/G0yf3XFtCbQMH"
    "BGekI6e6NU0i2fpRrtZWeuziDaca6wsxSbqPdVq4BZVAmNLZTcbBlbapxUoa6xTjJgA2dL"
    "jN+cnF/34y3Q8Wt6CjInPae10p3MtUpLC6UgFkr+y0pK7idwUVl0q654BPcQhSyrmCa6W4"
    "pl8wAaEJTCs2FSXNVwcgtRUn7iMi0ryNxkJdFmnOs+hXAI11LoMCoQFRVZolQycDQ/cNRF"
    "Kwkwd+Dot2Cm0wR2Z9hIdGU1qU5UD6lrrKV3CvW/axVQqWB48E6d6hvtcElDEw2s2nMWym"
    "FhXWXdMVkRJqjMl963v4CpCecGtMwpUAwaH6LoUG05FZngBpqWE87YZpREt1pqOgQzbC2B"
    "SRZiUiM7+NP3iJCUWlcNx1orR+uyjRRXZPbV7A4XwhN5gJvZ3UpJhLOrVoRIZOu1PSpUGN"
    "gq6feNUkozeJOtC5o5WdMsM94eexE62WaPo82eA1uJbRUhlLuqybvKZdVmmVI9P1s2iFIJ"
    "p7rXYhyR0Unfx4ZylCvexK8IlUz8qiz9x8E1yQre9J9gnlNkwO70n8j6K2DH2cs249nFUk"
    "wzIZPZTstMyFBXzNkN32maDbVm0FRQ9zefg/ESmywzVEFeIUTwigGmGaWImUOwoUKD/rFZ"
    "avOlUyJ7Q00tG0OzLIjAj1NNnf6U7iI/yFObkgYUK5IdrSMfemq1lb6jyzd6X1b7pErnlr"
    "axptjGZCOj6kv6yVypGnOlZtsJuVFWnLaQEJW0hHBYQui5wWPZ9cZLs+4eZl2pMJdhxckp"
    "zDKdR2j2ynQemc4jN4xM55H89fbvm8aKZpbYwhFKyeUmc1kmbR3Kr9Y0h0tzN9EetVSz3C"
    "j8tVTLO1KaAWz1rpQMzMnbwD2LqYYyBwUBu9Ziqn2VoIUtiOZbsqDPUrxTsRGtPCeVFoyd"
    "vLmDCxZTpQ4hyy0TBxSwsi3GaGAjleVYkulabn9XzVq2CIHq/Dknr0tdSpp1Dn6Ha8uN3F"
    "WVbVYN1boeleKPot4gy7nZKB5/z/NPhSw40sEihoPF4hOFfAIB3QEXl4Va5l3m9My7TMhB"
    "7hlT2NsCDxy7dTh0C0mZFzlS5kVSyvQORh6IwzQC4vyxCMwfs1H+mABZ1V6hyVX/L6AQEO"
    "DqvYZZCZrZnqzMBE0+X9bpWBqkK6sxrDgJo89egYrV6S4daGjz5Vla+Rjnm1xdRQnG7FJR"
    "shlbcS5gpnsoVRpPcQy5Z05jYzOrcQxli9zv0DA5JZYQiYD36eXNTYELlYzKqQh9k7hSya"
    "biQNgdLiC6tYjd5IkWRCm3ZrbEEiKR4TecMstRL7P//P8nf7mZ"
)
