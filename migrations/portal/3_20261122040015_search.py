"""Indexes over parts of words, by which search finds rows (docs/decisions/0007-search.md); and one for each order of a list."""

from portal.db.migrate import needs_extension, run

# ruff: noqa: S608  of names that stand here

# The same in both dialects.
INDEXES = [
    'CREATE INDEX IF NOT EXISTS "idx_partner_name_ke_b5c93c" ON "partner" ("name_key", "id")',
    'CREATE INDEX IF NOT EXISTS "idx_partner_created_7ffd06" ON "partner" ("created_at", "id")',
    'CREATE INDEX IF NOT EXISTS "idx_staff_partner_e7303e" ON "staff" ("partner_id", "invited_at", "id")',
    'CREATE INDEX IF NOT EXISTS "idx_client_name_ke_727d97" ON "client" ("name_key", "id")',
    'CREATE INDEX IF NOT EXISTS "idx_client_created_db3060" ON "client" ("created_at", "id")',
    'CREATE INDEX IF NOT EXISTS "idx_client_partner_20b24f" ON "client" ("partner_id", "country", "name_key", "id")',
    'CREATE INDEX IF NOT EXISTS "idx_client_changed_13a646" ON "client" ("changed_at", "id")',
    'CREATE INDEX IF NOT EXISTS "idx_client_partner_780987" ON "client" ("partner_id", "name_key", "id")',
    'CREATE INDEX IF NOT EXISTS "idx_client_note_note_id_a672b6" ON "client_note_revision" ("note_id", "replaced_at", "id")',
    'CREATE INDEX IF NOT EXISTS "idx_account_company_2257e9" ON "account" ("company_id_key", "id")',
    'CREATE INDEX IF NOT EXISTS "idx_account_headcou_66f881" ON "account" ("headcount", "id")',
    'CREATE INDEX IF NOT EXISTS "idx_account_lifecyc_1f2e26" ON "account" ("lifecycle_since", "id")',
    'CREATE INDEX IF NOT EXISTS "idx_account_last_ac_27f6d4" ON "account" ("last_activity_at", "id")',
    'CREATE INDEX IF NOT EXISTS "idx_account_opened__8a8cd0" ON "account" ("opened_at", "id")',
    'CREATE INDEX IF NOT EXISTS "idx_account_plan_id_c699c8" ON "account" ("plan_id")',
    'CREATE INDEX IF NOT EXISTS "idx_account_renews__912b19" ON "account" ("renews_on", "id")',
    'CREATE INDEX IF NOT EXISTS "idx_account_active__64c945" ON "account" ("active_users", "id")',
    'CREATE INDEX IF NOT EXISTS "idx_account_mod_module__2f4334" ON "account_module" ("module_id", "account_id")',
]

# Downwards with empty values last, as PostgreSQL reads from no index that goes upwards; SQLite does.
DOWNWARDS = {
    "idx_account_company_last": "company_id_key",
    "idx_account_renewal_last": "renews_on",
    "idx_account_activity_last": "last_activity_at",
}


def _kept_right(table: str, columns: list[str]) -> list[str]:
    """SQLite's index of a table: its words, the numbers by which it knows rows, what begins with what, what there is, the triggers.

    The index keeps no text of its own (`content=''`): to forget a row it must be told what it was. Its numbers are not the
    table's own, which VACUUM may change. Two spaces at the end let one or two last letters begin a piece of three, too.
    """
    words, key, names = f"{table}_words", f"{table}_words_key", ", ".join(f'"{name}"' for name in columns)

    def values(row: str) -> str:
        return ", ".join(f'{row}."{name}" || \'  \'' for name in columns)

    number = f'(SELECT "number" FROM "{key}" WHERE "row_id" = {{}}."id")'
    forget = f'INSERT INTO "{words}" ("{words}", rowid, {names}) VALUES (\'delete\', {number.format("old")}, {values("old")})'
    learn = f'INSERT INTO "{words}" (rowid, {names}) VALUES ({number.format("new")}, {values("new")})'
    differs = " OR ".join(f'old."{name}" <> new."{name}"' for name in columns)
    return [
        f"CREATE VIRTUAL TABLE \"{words}\" USING fts5({names}, content='', columnsize=0, tokenize='trigram case_sensitive 1')",
        f'CREATE TABLE "{key}" ("number" INTEGER PRIMARY KEY, "row_id" CHAR(36) NOT NULL UNIQUE)',
        f"CREATE VIRTUAL TABLE \"{words}_terms\" USING fts5vocab('{words}', 'row')",
        f'INSERT INTO "{key}" ("row_id") SELECT "id" FROM "{table}" ORDER BY "id"',
        f'INSERT INTO "{words}" (rowid, {names}) SELECT k."number", {values("t")} FROM "{table}" t JOIN "{key}" k ON k."row_id" = t."id"',
        f'CREATE TRIGGER "{words}_added" AFTER INSERT ON "{table}" BEGIN'
        f' INSERT INTO "{key}" ("row_id") VALUES (new."id"); {learn}; END',
        f'CREATE TRIGGER "{words}_changed" AFTER UPDATE OF {names} ON "{table}" WHEN {differs} BEGIN {forget}; {learn}; END',
        f'CREATE TRIGGER "{words}_removed" AFTER DELETE ON "{table}" BEGIN'
        f' {forget}; DELETE FROM "{key}" WHERE "row_id" = old."id"; END',
    ]


def _forgotten(table: str) -> list[str]:
    triggers = [f'DROP TRIGGER "{table}_words_{verb}"' for verb in ("added", "changed", "removed")]
    return [*triggers, f'DROP TABLE "{table}_words_terms"', f'DROP TABLE "{table}_words"', f'DROP TABLE "{table}_words_key"']


UP = {
    "sqlite": [*INDEXES, *_kept_right("client", ["search_text", "contact_text"]), *_kept_right("account", ["search_text"])],
    "postgres": [
        *INDEXES,
        *(f'CREATE INDEX "{name}" ON "account" ("{column}" DESC NULLS LAST, "id" DESC)' for name, column in DOWNWARDS.items()),
        'CREATE INDEX "idx_client_words" ON "client" USING gin ("search_text" gin_trgm_ops, "contact_text" gin_trgm_ops)',
        'CREATE INDEX "idx_account_words" ON "account" USING gin ("search_text" gin_trgm_ops)',
    ],
}

DROPPED = [f"DROP INDEX {statement.split()[5]}" for statement in INDEXES]
DOWN = {
    "sqlite": [*_forgotten("account"), *_forgotten("client"), *DROPPED],
    # The extension stays: somebody else may use it by now.
    "postgres": [*(f'DROP INDEX "{name}"' for name in ("idx_account_words", "idx_client_words", *DOWNWARDS)), *DROPPED],
}


async def upgrade(db):
    await needs_extension(db, "pg_trgm")
    return await run(db, UP)


async def downgrade(db):
    return await run(db, DOWN)


MODELS_STATE = (
    "eJztXWtz2kjW/itdfNlMFeuKr/F633qriM1k2NiQwiSZ2fGULKM29Fp0s5IwYWfz3/d063"
    "5FAgmE0l9skPq0xHP6cvpc/2zNmWGp+lH3FVOrdYX+bFF1huFD+EYbtdT53L/ML1jqky5a"
    "qguNWAr2Gj6ZlqGOeW/Pqm5iuKRhc2yQuUUY5QRfpwxpREPLqWohi8F/Mp4igy3b8BHTI9"
    "SHzgw0nqp0grU2ouKrhnVsYQ094WdmYEQsExlwgfJeEaaaecSfrrExPJ7QSZUPeqAP9HGu"
    "GhbFhkK0R9RnFKMlsaZIpehRHY/ZglriDjGRCjiMLcSekTXFyLl5hfizVtDfRIVnI6c3ZG"
    "JswiPbyGTwD2kMvlJmIc4WTv9ATUt9fkbMEL1ZjOm8Z/58+wGzI/RVvAgKvSH0Ba9icSCc"
    "y3+BN9OB7gg9Uow103nXOTZmxDT5bxWtDaxqACfvwFJf4G2e8IpRTTwdkIRezDGb81401V"
    "If0ZTpmukgDk1MwA3TMbw3/wVmG6kmmusqoehV1RfYZtqCkn8vsGKxCQYaA1j3+x9wmVAN"
    "f8Mm//pn65lg6Jh/bvm/S4w3MergMyfB3+YGFm9vur04A5oudJ2P2tVcDNqWaAwDVXz53k"
    "ahJ4x1ggUDebPqH+cPmB09r4w+ecP5iyK6Da0c9nuL64pL+/lz7+Zn0ZLP0SdlzPTFjPqt"
    "5ytryqjXfLEg2hGn4fcmGNBQYUYGVhT+as76416yBxFcsIwF9kaP5l/Q8LO60Pm61Pq/5w"
    "Udi/nsLHMv2KBYPyIwuSle/r/zlgEKRekPRsp9d6QordiK5gAVXHucS2NAFRAj1OLg/vnd"
    "7tfHRlxt8Qdc/9IZvjm9+EmgwUxrYoibArnWd0EI80vxuegDbrMzDPgNAGaRGU4G3aaIgK"
    "45JEfuh03Ady/46PubgAumC9duAR717rr3o87dJ979zDT/rQucOqMuv3Mirq4iV9/Y/GCw"
    "n9l7ndcJ+tob/YL4V/TPQb8b5ZrXbvRPPvtgj7SYQtlSUbUgJu5l95KYqC5bXwDDOGOvp6"
    "qRzFS3fYStAM8BMrI1U78pOuyO1hS+XpxlMPZLZygmz8VZhFl9586JuPU9BG54kc27WIWp"
    "tli0nCWpLmhvsy75mIZ2zbyQhrdaiWgI0bBgkBfSiDghMY1gajFDKbq4hqkauMQeX+RYYo"
    "+j+6G/xPJbSUAXHbo+jRy4SXiKb4UHrkvVwIF78vZtjpELrVKHrrgXxlqciIvA7BFshHDN"
    "xmsY4LM8+J6lw3sWQ5efZOLg/uN+0E8G120fPbCQsYX+i3RiWlWN4sBJ8WlBdItQ84g/dh"
    "8nRI5P6OziQvzmrvNrFP3r28H76JrCO3gPrOAn9+eXwFGSX3hSxy9L1dCU2B12wtLaxm/N"
    "TmbRKyrlGi7nF39ve6rFT7YwPVJ1fdVKUD2G7rezNJCuWG55TdfqIDsBNdgTYy+IUPRMJg"
    "uA6kqo/Gy5lCusHGWXI1WZtp7PViXyhrYGbwaNuQKNd8OMMY4rI3fyxPWatFS1zZ5PRBuo"
    "cWq6Y6cragh9JRyAGL7vyaRHrRQFmU8UgZfQyta9t1XtLBP+Bn/928nJ6em7k7enF5fnZ+"
    "/enV++vYS24nXjt95lMON970OvPwqvffxC5LCPKddhK7AikFdVvHMhFiTTS25sxg14J3v9"
    "zs8Aj0RivgXmCv42J0bR9SdGKnmw4SqkrvhLFVt5PBqJ+qaom5aiLRLOzNm4+1QS+c2QH6"
    "t0jHW96HoTIpPYb4a9kFSwsjCxkaDGyII/Sik5sBkHpljVxPGtGPwhMon9hqNf15UtZkAC"
    "teTE5pzYcCbESCUPNtyHbb1SwV3YJ5K4bzj2jfEUFpGC4k+QSiK/GfILqhP6UhT5IJVEPj"
    "/yW5kTYvrnOM8GFI8Y/BFc63H/VzggJDApbDY4VJWzf9V/vqEuPYV9ROMOv9/2V+a3rjv3"
    "152bru2bWZKRxmDaYmylG2mC99uZRhq7ZUEjjU3EfZVdY4hvNmkjrI6niMFwaKMpWwrvbf"
    "glK9fSYiKQ3165C3eiOabMvrcxvDjAFDS8hKik4UUaXmqyHUjDS125IQ0v0vDyI/JAGl6k"
    "4eVHQl4aXvaHvTS87JsD0vCyx9EvDS814oQ0vByuMtTW7myvDPX7OUQ10HplaEgLVrky1P"
    "FIJ0LBl+qwTmztc6YqdGKosxlWPM91l2atTvRng83Qo0mA7Y+I0TZP2eDmjrAY07gOU0W8"
    "P9uRfDldHaHRFCOKl9i0RKYIkdhhqvJcDpMFtRND4IB7OqeOa0x3+uStUkKId+QfZIqDhq"
    "Q48Dgaxjw7y4FHJBMd1DrRASwUcdamh9o5zRsYynieK5TxPCOU8TweymhiS3kqBLBP0UCM"
    "KwkXrVvsVH0XpwLxzlwWKIhogETCmXQayeFu8TMzMJnQj3hVvcNFPYDdxuViCLvfsHc9as"
    "WGbgnIuieJhsIamK0pmO4nMDntfFfkYJf/QNeB0xOeu+kBvR6u0HuD0f8AwT3RX/mZ6gPT"
    "tTb6pKsWoYsZP22JBHtTMp9jDYlMfvy09YqpxuAs1ea5BCl6WiFV1+EwxpAJgw/Iknxh9v"
    "EKW7jMyPNXJXtv+vmraNaRcvON7FUVVXUyDEOlL3Fo72cwZVJVtC5NOZrZ/cJrq2ZPT95d"
    "eMpY/iVL/Xp/17m9LaxvDWlXE/RvSdYKp6OfPw6xnuZ/lKz9a8ie/X0HGUCS9tqAULk270"
    "fOfZYiZkxUSkzBSFsVKXw4vdQbV64nqCrycPAsHS8Yz2FotNEvQ9GYjMUG+Uo0cRVWUG4y"
    "NxKSD+/geQWVpBxi5QWvStCMRvPlGpgPdUUmlm3Urm/qiwS3qQzFkdO+cbt++flH9ytQNV"
    "8jF1zrwhi7x+9EiF2SJsJ8fp4H5vPzdJide8FVJEiHrge3t51RFz20rh9aEYakJ9zswlEy"
    "phAJceYQ0m627rvDL73rrvJpOPjSu+kOr9z9W3H37wcKUPX73VvlU2c46vMmvPQA7A9KQJ"
    "IpPn1yzZ6MyROdO0IkMQqZDAIku2NSq9etaj+NQJwH4XSAo/hyk+N/GC20/gdpdojw59H1"
    "biAuf4cdLwwD03GxYRyg2SHK3c/D3aB8mgPk01SMT6MQL/GTSaxC4zhAskOAd7RMVCHIEB"
    "Nee8YSdBOM6VilKYcfnyoCMxwy9apw9q7s9oTzfjC45T17vg7vexHfvP7nu/fd4ZtjATw0"
    "IrahIcF1PnSQLeJsEqaUHie18zjZSFMo9YLuOI/qBUMCDXvBdEuYOnMy4t3kwKhm2bJzQc"
    "SVevCjTVchthVW93YvDYVKFDjbEiC3iybONpWq+spMTOhTAKLPZq716BAHUHrCowL4XItO"
    "mjqG3Ko7M/5rS0GqJ7pqKl5+yvUtwep6HTUJqkJGwoDc4KaCScbTjXXJL2O5/TVkUStoTv"
    "VEqAR7alC8yjCo2lKKOieK5bXO48GE4fhj8ToErveQ2UaP87mlPCxO3p5cPB6hnoWgE5PX"
    "/xRFRuE56M0jj/N7/KnNy5mK6qNuPVMvtKTtfLPjfHg7x0vpieg6gJrozLTft5F+TYdj4Z"
    "RmuGq1VxqZYDNBl5KOsE8hrchrddxTkhTcmw6u276Bw/c4j5HmON1Kcxwz0xBTcZb14srX"
    "AKHUvxbQv4pa4gkidnptMJ9i99XB9qNtLa0OmFR8b8uKg1B8h86xIpuYuQGbw5SSzbVms4"
    "Ff4fi2yWwOU5bA5nqetRvBZZ3nSoMz6yZ8jtJKTteZ07JaffnhxXtOu9xITLkCrSCgARKJ"
    "ZmbE9sIsJai4WYa/diSmODCckrNBJSyrJYCaPwb+QHHNU3UgYXUtA9rcKcwOFdqiOcx2Fg"
    "h/pxI91aLk32znMCnNoHVBmxJgq+O/woR2DToigm7Jy16zhcWjynmngCmDBpYw0pjmkhla"
    "m1/6FxPpyDzDDVzifvgYqXBZ03hkWqLtaDdPLRi5F9wkFwZsG1hG2DXC/uRyM4Z6ug4/QN"
    "JENX4eI9Rxug3qWJqgdmuCwnw5LIKuR9A8///zPOhCq4wIuxi+M1XDG+h3AmRSV1tr3Y5U"
    "yf8QbN5QTytVtAfCX+G1XlD3FaSRyq+aqBIPaBE8FF1iTSEtV5mYErZSGNO8sSv1nPVrMQ"
    "2ueXXSdbkxVQmarkC41Vo9lxlom0PJ9WSwJQwyPy8+T5CIeSr9IzSg+ko4F9vnUe5qTCwT"
    "jRl7IZg7KJsWjC0tSYtVVrfSlbleK3o7Q5Uk9RzVppOQDnI/hBiPMd2AxwEyyeBaM1iqW3"
    "4INgur2yYzOUQomVxrJjtibhGZJ0DSPPtDFRFcjtW6CMYBksZhXL5gKX07pfKwhnBK5aH0"
    "RKwlrrmK8exJhwic6tFrUTc3SY8YuN3Oo0uE9gqhileId71G8Re2ROzZwhSZbIZFxU2DYE"
    "14q9mlV0RpzmeV6Fi74pkP3BT0bfuLvXWLRiAHG7xwS1zBWMlTHugDHUBXIKCJ1A1YHU/R"
    "C15dCfUk0bhqkns1oGdeh5QrMOFmG97A1nJaS4aeiWFa4l2gb15wdIzRDGOLvxCzu05Ta/"
    "7ecjI/L2H4g7j5h9Rz1lTPmZjUO10YbW5C7/JFUWfsx9DNPjH7VPK4XOvjslgY49xNrTLk"
    "tW9MAfiT47N3Z5enF2deqSHvSla9oRJKu5coZAj7cJJ44RqO0wULz0adxzZpSyF/gV0Xz5"
    "7g85TM3Y3UkcGO0CN3eBe2jUfUhzuwWdNXAmOijSjjOZbGeA7f0ApbSXbKKh6RuLkHT3e+"
    "/Bjd5DNKihtM387nPlIxJ9y784tk/ZxmiSpi0CTKKutrXri0dRZcWoOvoooFW1Je3aJzc9"
    "frX4F0PyOUf/vSux8M+fdXYjK4P+x2bpRB//a3K2RgFZZBamfr23+MgDf/Cuk5w1SNU3VW"
    "k84+tNIVETPDlFLUrLWo6e3ZRbkcIpQez3XmsYZBgCSvG3rFxKklt+vMbZEwZkPvmCit5H"
    "SdOb1ng+QBbcvSIiktkvWBdGOLpG8227dJ8lCR3dImGSsT42fL2LLcQChJx0Fuqdl1GSaG"
    "unVJhg+8jwYNzkpLtoslMkH57C6d64zaxZTPR+irsO1OsZukf6aukMbQM9N1tjRtW/Cj0H"
    "w/cvMuT/T/iqnGDIUr0B6FifmRmIpTNOcxXQtd0bNkCE29pIh2hr5WVgOoVvl3CLlCdodw"
    "FdlCBGAF656HaBoXCVYSzJHFJEiXWfbczQ6mTFVzWmToxwilfSHPEqOrdLIA0aUI1EGaHa"
    "JsC+WHmFJLFjCPo1y+NxaIi8XEEY9gh/iaIOji2Y4gzoNwOsBRfO1Uj3zjSzpAZhV4iVDu"
    "sMKLu48ebIGXwIEpeWiv94yIdLHRYN+NrqMV9oj4udfv9K+70Deh/Jc90PvPnz4NhqMrZC"
    "7m/AD1QD8NBx+Gnbs7aOXUrrOn9P4Xff9gW3C2hAllOaQCs4W7yZhcw2PxaoUFcY8TS+wL"
    "YC8TPmzCgIOzdjpLk7KZ1TOZWoZjZlrrIqDt1MJUT3zXGpiSx9kWhqYyjEvBmsLNgD20Mu"
    "zFCFfTpT4bKdN1U98KpkCatSaC5Ic4bItTzgSBB4NSlfbKO6YtBBrx+hX2nXamzdIpzTHz"
    "2+axXcIiHS4ULiJUeQkIOwpWWBan6itOtEYWo04MdwmXFDH1xUQGtNbW6ijYE4M8Xc3ntm"
    "+gTewsj9biLF1rcRbTWkiTrgfuZR5wL9PBvYyBu+cSenWDu5LD0j4KadUU2G0qaRU7HTk7"
    "7bbnI7sXX9BoCOyVCmyfdDUxCbO4nktYm7st14pqXyOClbl44vefsIksFpfN1jeXwpgUxh"
    "ojL0hh7LCEMWwQlrBc5DOq+tR1Brt1N+iPfuEB5DNGram+eqC/dTtDfmGFVaMu4eRSLpZy"
    "sZSL18nFDTIbVCoQO8MzSSb2R+5asTifRMwT8EFXOhkLHnI9JA+IsF1urtBcXRmMI8MN12"
    "1kwIzFHDH4iMfGgljw+Qg9Thf4kafr44n7QBofQ5+wXk9EV9CxqrPJAv+F1xzR2cIw23Zo"
    "xXFc4t7/68jwjXrtCPWV3Wvk8940yb1G0JYvt5OxvVfmhdZtv0Mn3yf2raqVoOqBC2t/HN"
    "z7marrqWkPHZLdJT08rgpbO+nh6cm7Cy/fIf+Slerw/q5ze1s436H0KyniCCD0wdv6lDRO"
    "qRw6QOvqtoPI1Rc3EZ5dH8MOEiQD899ZDkZD0VeTkCp0Yg0s77BxJsSWupDCeW3E4E+O6W"
    "mfSkdufw1Z5wue7e3UEwkney8nRfq5nie+NU1l4rXM4Zkk8v86yXbhwGt3wdP284y7rlnr"
    "zSOIY/C+M0ytx58QM3gD4JPtlDTWCVwH4jeP9sfHn9qIJ/gCvHhb6IHo0G7GOH2Sg9PuX4"
    "KXFujCSNGQnS+Ev8IKqSaaEl7sdHWF4Gmak2OYmGg5DZY2YOwFEQupS6CBvifqK7wmguOx"
    "eGFCfb1CTo1BKBFwsB6u+xL8s/27lC1zAUeyDvudBp9W4gN8ppX5EKliqY2KhTiq9CLxMB"
    "6RDIWpdSiMWDWLMtcjkkkd68zb4NZShL1BOsnhOnN4Qnjd0qdCxXGCNHW2+2+oTqwkw0hI"
    "hsoreoSIZHhgJGlRVGjMi2qMUCIbSXEROFzkBTVII51Qsp1QvHo6W7qgNC2kqx1xQAmOqR"
    "ypZ+3VsgRcr72ODnL2r8U1tK3kANZfMEsAtxvqrJkAx3aYWtUbdYZ3gv7QH/jpCkR/luVR"
    "HT4zXcPGldB5PS3gSC+Udl7GVDsuHZnYeMVmGy2JNUVO6hGkYUsluinqdWG76qdrwUjSD1"
    "b4pIK6uXC0vWqMpyAvu6chjribNbFcLV34sbt6joDJWO30kaFEKZU+aarSyU6eZKcsLbH7"
    "6phRJfylAi71v3XR/8oIjmqVC8HJHsY4NX1vkKSJMJ+f54H5/Dwjf+95Rv7e8+z8vXTBzZ"
    "SFhrxH0biMveW75zmCm1J0XYnSNQ7qHzb/+q7wrSL7+nxaMCmyR9A4fMtfKuBZGCfoLTL8"
    "+z2KxsFbyfLAN8gx04qN4ABNA1HOBXIGxrH9jliFDHRu+8ZBe5xrAB9nDODjBNOcr8LIL0"
    "h4JI3D+CTP6E0fvLEFGHMNmGLBwbzA8SRC1TiQL3IN5IuMgezeSzqf8HuZ5xNXEC7IlShZ"
    "49gCq0POBSZzhUnnjLiZzRqZQPpH8LsJazoLsTlEKdlcazZHrD9F+BwhlW50debzKzbcLM"
    "RhHqfGiwYoGhMzenJ89u7s8vTizAsc9a5kRY/GqyjIYuI7SIUjKzXvvlLzLisP13O5zw6/"
    "FB4Y28HThy4aNBRTPLG2BKmJXliV5lMSoyrBZcodbescphTqNsyXX5Q7LVE4ZrtVpc0pW+"
    "gaegEB5AgNsaqhpxXCIESsQpGRaDllaKoG4yNFviLxDm1OQ9kT04AUHp2Sq3Rnjy7oVxVy"
    "W1waxLIwlZ4izfIUASF7ygqXUwoSSWf+sCjtgFPUVB4ha6KLSBXGsGSF6giuJsO8e03qng"
    "703V9HobO8i+Kbu86vP4XO87eD/ge3eQD169vB++gpkVCKE1aKzPqGPpGsa1igrmF4vy2i"
    "xwpTSn1lrfVYWCNJR4tULZbXfnc6rLdV7Q4l67AMPGObaX7DlFLxW+cJs9e43gNaCTfXU+"
    "4+rK+msJYS15dHSWngV1JCZUauGhk6XTUI9crVTB5mKeqmIKa51E6KEaTIEbXHTyVO/UAR"
    "E4emXOmDn2HG8ZxWS9VEfOPHWlIgXjHigjog8XPsAW5gkT1LBgs1TAUkj9A7PEJHJlExKT"
    "VEKg92tZZTAwtn3rUsQCJl1GwZ1TXubCmhNsx0GZVPAwOqhgkRejORrTc1LYJzP4/QRfym"
    "eXIkEB0jZicE5dlCLQbiEk9JavdmHqGvU8btbWgx15nKE5KCHGVizGuTtINWtTYCKQvELk"
    "1d/V10J2SxCYOWDAYeJyMmMhY0MYHCnl5jq+wKbBmIof82JzBjy85NWk6vUr6si3wZHDJ5"
    "YQ/SyL0wIkPyhaOwfTFE1AjRXVoX9yeNV3E0msE2z98nhvc/7gf9ZLwDJNHjEBlb6L9IJ+"
    "YBKyCToOdgZEMfRTmyoPAOotDDuUbRFnYBt0R3wCwDb5xYGnoLGHpl/NFGK9Ch6QMCYm1B"
    "NocpJZtrzeaZao2nG83mMKU0QteZy3CU3kSBuyjRKUdytzLusoU1Zkmnq3RBNECylSB6OF"
    "ytRA6VYWgyDK1OCvQtw9Cq1KG7ZQET1OeBioGZdcm8RrnqjVuYqrzi1wOAOZurdPXQ+omX"
    "+eL5f53i5UfofqoaOBCv4qYBtuOoNDsNMEmoN1bJExI03b+7hda9dLriSfBNJGf8I9MXor"
    "IUrzp5xuPV2K4UCpiouoKpVrZmPfJbq/sVildKqtwHwBglr1hZmNgwy+99ilXNmxPldm3A"
    "8rg0FdshqGTQVdNSBDDEWlWSI5jN4e0rysmsq3Tb2nnS0FMXQ4/MOiyzDv9QWYf9DbXIsA"
    "9TbcSVmh0TI6nW8qRsvUjP2HoRS9gaF1xyDv84YfPgPj65zIE3tEpPoObcS8yfBvcy54BM"
    "N1jLdIMyw2Z1GTZlfu5q83OHTsNxjLt0MYtpqEJ4hzqos9jT6vW/9EbdmytE6CsP0Xign7"
    "r9m17/g9K5HvW+dEa9Qf8KwQFMA57YxzwRBPRAR8Ne55ZvTUTVnW9K99dPvSHvzVEhCMMh"
    "77PzG3QJ/agr6IZ/vx8pN5+7/AqcHrUFfqDXnf519/aWU485qLpuB23vPxlzglqhiNUlgV"
    "zaUOttf3EUDgmOKPnmf6iDWs//8Cy+//z+/nrY+2TPenPx5LfdSDDMJRdmiIXRmRjSBBWZ"
    "gyFCOftqPfvC6ueCjI4RS0t3nXkd0kvH+ZwWhxYgyuJvo3jL+RX1moyYI8IApqbwiJLJTB"
    "5Rl8iQJSYnqiEaCWkU0iQzUSEpOoFeru11Xttd21qM0RmOND6JzOoX8UwKeQ3kBjREJT2T"
    "1ngm2WjFAS7umeT3dJjArvdMCo2sHDXl+dwuA1mnm4NcA9aj6i+AW6TzmQFr9G2zajtOXH"
    "eirwYN5Mj5g//acpAaYjcGvIlI7ScR+UFCtTDhB24H0mfexY26ahJEO3BGdRardJdUfzVb"
    "65iqzPy2a/1TRyL7FUUOrZ0VHdk9xH1N17ZO9Bt138veHuzWwncty2XUb9ZGwR6kw1sTHN"
    "7CQyIv8GEqeSiIhoEHp0xeTENEEtLsc1bA9X/L00Ag0uAwgV17IghP1hznLH/b2hLbxkn+"
    "UWhDc7aOsTXOiSJdnPGPHOvFGQPnT1H11U7m6ZzxkcV0jcfB+CJLG6k8CRQaw2v9HT3C03"
    "WCtUdkYV030XIqxBbewGLsBeHnZzxOiLmp7jE5Am9sPNYKUOH59wLN+H9zzOauGMlfSVzD"
    "8Eg+o6Rs1QTZyh8fMdzTHe1CRHV2/NjU17eKcuzupNrE08alrTPWrdvez93r365vu1fIcw"
    "Z7oJ/vOx/gitAWPNBPtx3uaKer9IF2rq+79/dXTl2t6LK5H9cbb8XLOxU8gsb5nJ5e5AD3"
    "NGp688Hlt6I+7M7WEcP3PZmkWpyDVLszOFe51tg257+dnJyevjt5e3pxeX727t355VvP+B"
    "y/lWWFft/7wA3RITbELdMamWAz4TCSPrR9ijovO7WJnuFpQuPwpueycNvLjGrbZFTzBdPI"
    "ipKZSs2n2mEOtf3AXmIKNQOP8YZF3yOk0je11j4tUuEqXVvqC6p0bdmPa4vUZ5esz96P1j"
    "XgmZCgcg37LaTrW3G4Xc7i30SkysdeNiGLia8OWkDMdA0uMwMtqE7oC9babtntKVZ1a9pG"
    "E0MFXrSRiDJrQzuL6GkFv6t63AN9oPcYU54eSVSEch+g6tA/9EFF5qRXTDXoWxQTP0IdC8"
    "1gMbNfCNp6NNA4aCKnzEJAuFkdqXAmLdGNI3KFiqiVZCKPJj4KPiL47GoeF55j3vPKfQL0"
    "othjwfkh/IKt/9z+cVINXhc1ODPIhCQ4buYMhPSo66wpaX3t/bMzvLlCS/If2EUe6F2nd3"
    "uFeND8A73t9T9yvS19eaDXt71uf3TlFEh5oF+6/ZvB8MpZzzZS1ObTp2eo02O6xE1ilGVk"
    "8mGcP4N7RxH+Bulk1EydORzbWTdZdmOd7NAGQ0GMK7jFtfoAJjAXKB/oAFZbBmvtTfduID"
    "JTaHjGRGaKm66Tk8K+6iSj4HeG3S+Dj/yqgV/ZC7/yuf+xP/javwK59AWgrkn8usOXjZbo"
    "KK1cqQ9hHj8VyoEUImqc3bSSnIQJB4/NJlakB7lL1nx2ST182Xr4kJYiL6YhIhm0K8sJyH"
    "IC9VW+5yonIC0bO/LUt5fOErC99jo6yEV2LbKhPWaLuGjbZBEHvEhk5gfeR3OgrjQq04ti"
    "TTCnBSNc1wcvCCdZRXOar7Wp/cKWCN5qhRYm1qLxBNYUh0MOeO1qbnuC7uP2su26yhHIyX"
    "9UNAJBmj/qYv5whlz8PJniGaomei4WTEpW0x0wCdomZCWr3qP5R0xMdkCoSm2CjPmtk7xb"
    "Yx+pO55IPkGcu3MSzKeLcmxhPbFvipuJfr0Q1xEGeLRUiQWgchelJ4xMzEUv7jsEH47QAE"
    "YKj/8kprgAH0Eow9/EhSWZY+2K352pKzTl4pnKvZUmOv4r7DLCpB+X93b21IL+S/xBjmpa"
    "gwXd/Qg9SFebhsiaFitiK7Jb19mtZlMzURUlHdJjTJPRPYS40toEeJmLp3/hJOfyjOhQn6"
    "SBEJ/msnSeZlg6T+OWzuQKRyO4mrJA7Ly20Z6Ml91fRyG7ZSx8zrNd3g76H9zm0Zi6yEHL"
    "miVU2EkH220vwd4A7LGB1c1s92FK6RJTa6O9I6wWZLFPJdlba/aqloVn8yT7SrrOL0AiU+"
    "ZH1VKBI18hX26fTDox1XnCBM7xhRZEn0zyt878FSUrsGGwBOeU9JNRmKpxTqClHY1iuub9"
    "KER7GuxgzMJ0vPqIEy3dkRbtLCUp8du6BYOLJB+2HBUlzya8sIQnA1pQHsmpIuiujZa86Z"
    "Lw+E0eXSm+8uR6PO0esY7QRzy3hBFbTbaGV/uoFGu5ZU8Fjkdmqr7AYUAqRJugEPVYn99/"
    "3tr1srkzndJxrsKmxxmVTY/jpU0Tq5lnaEW3qGFec3SrSGzoLoxFIA7SNBDnyzwwX6ajfB"
    "kDWaZvq1i7r1JzmeRfnZ7AzafYKoXb4RxNKsngJrWim7DiIE6JNTm7dLBBxtNWUn5x+07m"
    "WUX126w7oqQzdr0XRCFxPFXTmCiNJ+gYnTVnOzG89q5v6SL3KzbMghJLgKSB++nJ+Xkub4"
    "TzDG+E89iWCpOqAMJO8waiW4nYDU+0EgNr0iWWAInMOltQZtnrZvb9f/HqGRs="
)
