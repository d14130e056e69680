"""Tallies: the tables, and the figures of what there is."""

from portal.db.migrate import run

UP = {
    "sqlite": [
        """CREATE TABLE IF NOT EXISTS "partner_tally" (
    "invited" BIGINT NOT NULL,
    "pending_activation" BIGINT NOT NULL,
    "trial" BIGINT NOT NULL,
    "trial_expired" BIGINT NOT NULL,
    "paying" BIGINT NOT NULL,
    "past_due" BIGINT NOT NULL,
    "cancelled" BIGINT NOT NULL,
    "active_users" BIGINT NOT NULL,
    "headcount" BIGINT NOT NULL,
    "all_active_users" BIGINT NOT NULL,
    "all_headcount" BIGINT NOT NULL,
    "clients" BIGINT NOT NULL,
    "archived" BIGINT NOT NULL,
    "unlinked" BIGINT NOT NULL,
    "partner_id" CHAR(36) NOT NULL PRIMARY KEY REFERENCES "partner" ("id") ON DELETE CASCADE
) /* A partner's book in figures: its clients, and the accounts with which its engagement is in force. */""",
        """CREATE TABLE IF NOT EXISTS "product_tally" (
    "invited" BIGINT NOT NULL,
    "pending_activation" BIGINT NOT NULL,
    "trial" BIGINT NOT NULL,
    "trial_expired" BIGINT NOT NULL,
    "paying" BIGINT NOT NULL,
    "past_due" BIGINT NOT NULL,
    "cancelled" BIGINT NOT NULL,
    "active_users" BIGINT NOT NULL,
    "headcount" BIGINT NOT NULL,
    "all_active_users" BIGINT NOT NULL,
    "all_headcount" BIGINT NOT NULL,
    "product_id" CHAR(36) NOT NULL PRIMARY KEY REFERENCES "product" ("id") ON DELETE CASCADE
) /* A product's accounts in figures, each once, however many partners serve it. */""",
    ],
    "postgres": [
        """CREATE TABLE IF NOT EXISTS "partner_tally" (
    "invited" BIGINT NOT NULL,
    "pending_activation" BIGINT NOT NULL,
    "trial" BIGINT NOT NULL,
    "trial_expired" BIGINT NOT NULL,
    "paying" BIGINT NOT NULL,
    "past_due" BIGINT NOT NULL,
    "cancelled" BIGINT NOT NULL,
    "active_users" BIGINT NOT NULL,
    "headcount" BIGINT NOT NULL,
    "all_active_users" BIGINT NOT NULL,
    "all_headcount" BIGINT NOT NULL,
    "clients" BIGINT NOT NULL,
    "archived" BIGINT NOT NULL,
    "unlinked" BIGINT NOT NULL,
    "partner_id" UUID NOT NULL PRIMARY KEY REFERENCES "partner" ("id") ON DELETE CASCADE
)""",
        'COMMENT ON TABLE "partner_tally" IS \'A partner\'\'s book in figures: its clients, and the accounts with which its engagement is in force.\'',
        """CREATE TABLE IF NOT EXISTS "product_tally" (
    "invited" BIGINT NOT NULL,
    "pending_activation" BIGINT NOT NULL,
    "trial" BIGINT NOT NULL,
    "trial_expired" BIGINT NOT NULL,
    "paying" BIGINT NOT NULL,
    "past_due" BIGINT NOT NULL,
    "cancelled" BIGINT NOT NULL,
    "active_users" BIGINT NOT NULL,
    "headcount" BIGINT NOT NULL,
    "all_active_users" BIGINT NOT NULL,
    "all_headcount" BIGINT NOT NULL,
    "product_id" UUID NOT NULL PRIMARY KEY REFERENCES "product" ("id") ON DELETE CASCADE
)""",
        'COMMENT ON TABLE "product_tally" IS \'A product\'\'s accounts in figures, each once, however many partners serve it.\'',
    ],
}

# What there is when the step is taken, the same in both dialects.
FILL = [
    """INSERT INTO "product_tally" ("product_id", "invited", "pending_activation", "trial", "trial_expired", "paying", "past_due", "cancelled", "active_users", "headcount", "all_active_users", "all_headcount")
SELECT p.id,
    COALESCE(SUM(CASE WHEN a.lifecycle = 'invited' THEN 1 ELSE 0 END), 0),
    COALESCE(SUM(CASE WHEN a.lifecycle = 'pending_activation' THEN 1 ELSE 0 END), 0),
    COALESCE(SUM(CASE WHEN a.lifecycle = 'trial' THEN 1 ELSE 0 END), 0),
    COALESCE(SUM(CASE WHEN a.lifecycle = 'trial_expired' THEN 1 ELSE 0 END), 0),
    COALESCE(SUM(CASE WHEN a.lifecycle = 'paying' THEN 1 ELSE 0 END), 0),
    COALESCE(SUM(CASE WHEN a.lifecycle = 'past_due' THEN 1 ELSE 0 END), 0),
    COALESCE(SUM(CASE WHEN a.lifecycle = 'cancelled' THEN 1 ELSE 0 END), 0),
    COALESCE(SUM(CASE WHEN a.lifecycle IN ('trial', 'paying', 'past_due') THEN a.active_users ELSE 0 END), 0),
    COALESCE(SUM(CASE WHEN a.lifecycle IN ('trial', 'paying', 'past_due') THEN a.headcount ELSE 0 END), 0),
    COALESCE(SUM(a.active_users), 0),
    COALESCE(SUM(a.headcount), 0)
FROM product p LEFT JOIN account a ON a.product_id = p.id GROUP BY p.id""",
    """INSERT INTO "partner_tally" ("partner_id", "clients", "archived", "unlinked",
    "invited", "pending_activation", "trial", "trial_expired", "paying", "past_due", "cancelled", "active_users", "headcount", "all_active_users", "all_headcount")
SELECT p.id,
    (SELECT COUNT(*) FROM client c WHERE c.partner_id = p.id AND c.archived_at IS NULL),
    (SELECT COUNT(*) FROM client c WHERE c.partner_id = p.id AND c.archived_at IS NOT NULL),
    COALESCE(SUM(CASE WHEN e.id IS NOT NULL AND e.client_id IS NULL THEN 1 ELSE 0 END), 0),
    COALESCE(SUM(CASE WHEN a.lifecycle = 'invited' THEN 1 ELSE 0 END), 0),
    COALESCE(SUM(CASE WHEN a.lifecycle = 'pending_activation' THEN 1 ELSE 0 END), 0),
    COALESCE(SUM(CASE WHEN a.lifecycle = 'trial' THEN 1 ELSE 0 END), 0),
    COALESCE(SUM(CASE WHEN a.lifecycle = 'trial_expired' THEN 1 ELSE 0 END), 0),
    COALESCE(SUM(CASE WHEN a.lifecycle = 'paying' THEN 1 ELSE 0 END), 0),
    COALESCE(SUM(CASE WHEN a.lifecycle = 'past_due' THEN 1 ELSE 0 END), 0),
    COALESCE(SUM(CASE WHEN a.lifecycle = 'cancelled' THEN 1 ELSE 0 END), 0),
    COALESCE(SUM(CASE WHEN a.lifecycle IN ('trial', 'paying', 'past_due') THEN a.active_users ELSE 0 END), 0),
    COALESCE(SUM(CASE WHEN a.lifecycle IN ('trial', 'paying', 'past_due') THEN a.headcount ELSE 0 END), 0),
    COALESCE(SUM(a.active_users), 0),
    COALESCE(SUM(a.headcount), 0)
FROM partner p LEFT JOIN engagement e ON e.partner_id = p.id AND e.ended_at IS NULL LEFT JOIN account a ON a.id = e.account_id
GROUP BY p.id""",
]

DOWN = {
    "sqlite": [
        'DROP TABLE IF EXISTS "product_tally"',
        'DROP TABLE IF EXISTS "partner_tally"',
    ],
    "postgres": [
        'DROP TABLE IF EXISTS "product_tally"',
        'DROP TABLE IF EXISTS "partner_tally"',
    ],
}


async def upgrade(db):
    return await run(db, {kind: [*made, *FILL] for kind, made in UP.items()})


async def downgrade(db):
    return await run(db, DOWN)


MODELS_STATE = (
    "eJztXVtz28ix/itTeom3ilFZVzvKqVNFy1wvsxLlkmh7kygFQcRInCNwhgFA0cxm//vpHt"
    "yvBEiCBOF5kUhgegB+PZeevv5+MBWWo5uHvVfKnYML8vsB1ycUPsRvdMiBPp2Gl/GCoz+a"
    "sqU+M5ij0aDho+1Y+gh7e9JNm8Ilg9oji00dJjgSfBsLYjCDzMe6QxwB/9loTCwx78BHyg"
    "/JADqzyGis82dqdAiXXw1qUoca5JE+CYsS5tjEggsceyWUG/YhPt0QI3g84891Puie3/OH"
    "qW45nFoaMx7IQHBK5swZE52TB300EjPuyDvMJjrgMHKIeCLOmBLv5gXBZy2gv2cdnk283o"
    "hNqQ2P7BBbwD9iCPjKhUOQLUh/z21Hf3oiwpK9OUKY2DM+333A5JB8ky9CYm8IfcGrOAiE"
    "d/lP8GYm0B2SB06pYXvvOqXWhNk2/lbZ2qK6AXBiB47+Am/zSBeCG/LpgCT0Yo/EFHsxdE"
    "d/IGNhGraHODSxATfKR/De+AvsDtFtMjV1xsmrbs6oy7QZZ/+eUc0RzxRoLGDdP/8Flxk3"
    "6Hdq49ffD54YhY7x80H4u+R4k6MOPiMJ/T61qHx72+/FG9B8Zpo4ahdTOWgPZGMYqPLLHx"
    "0Se8LIZFQyEJvV/7hwwGzpeZvoExtOXzTZbWzlcN9bXtd82i9f+h9/li1xjj5qI2HOJjxs"
    "PV04Y8GD5rMZMw6RBu89U0BDhxkZWVHw1bz1x7/kDiK44FgzGoweI7xg0Cd9ZuK6dPA/Tz"
    "M+kvPZW+ZeqMWpechgcnM6/1/vLSMUmja4GWp3vaGmHaRWNA+o6NrjXRoBqoAY4w6C+/sf"
    "br8hNvLqAT7g8pfu7ZuT858kGsJ2ni15UyJ38IckhPmlhVwMAXfZGQf8IwDmsAnNBt2lSI"
    "BueCSH/odVwPcvhOiHm4APpg/XdgEe9q97d8Pu9WfsfmLb/zYlTt1hD+8cy6uLxNU3Lj8E"
    "7GfuXhd0Qr71h78Q/Er+cTPoJbkWtBv+A2cf7JGO0LiYa7oRxcS/7F+SE9Vn6wtgmGbs5V"
    "i3spnqt0+wFeDZQ0YeTPTvmgm7ozOGr+enBYz92r2Vk+f8NMGsgXfnWN76IwZufJEtu1jF"
    "qdZYtLwlqSlor7MuhZjGds2ykMa3WoVoDNG4YFAW0oQ4oTBNYOoIS6u6uMapWrjEHp2XWG"
    "KPkvthuMTirSygqw7dkEYN3Cw85bfKA9enauHAPX77tsTIhVa5Q1fei2MtT8RVYA4IVkK4"
    "YeM1DvBpGXxP8+E9TaGLJ5k0uH+7uxlkg+u3Tx5Y2Mgh/yUms526RnHkpPg4Y6bDuH2Ij9"
    "3FCRHxiZ1dfIjfXHd/S6J/eXXzIbmmYAcfgBV4cn96iRwl8cKjPnqZ65ahpe6IY5HXNn1r"
    "cjxJXtE5ari8X/xHJ1AtfnaF6aFumouDDNVj7H6nSAPpi+VO0HSpDrIbUYM9CvFCGCdP7H"
    "kGUF1IlZ8rl6LCylN2eVKV7er5XFUiNnQ1eBNojAo07EZYI5pWRm7lics1ablqmx2fiFZQ"
    "4zR0x85X1DD+yhCAFL4f2HOfOzkKspAoAS/jta17b+vaWZ7xDf78l+Pjk5N3x29Pzt+fnb"
    "57d/b+7XtoK183fetdATM+9D/1B8P42ocXEod9ylGHrcGKwF51+c6VWJBNr7ixGjfgndz1"
    "uzwDAhKF+RqYa/T7lFlV158UqeLBiquQvsCXqrbyBDQK9VVRtx3NmGWcmYtxD6kU8qshP9"
    "L5iJpm1fUmRqawXw17KalQbWZTK0ONUQR/klJxYDUOjKluyONbNfhjZAr7FUe/aWprzIAM"
    "asWJ1Tmx4kxIkSoerLgPu3qlirtwSKRwX3HsW6MxLCIVxZ8olUJ+NeRn3GT8pSryUSqFfH"
    "nk1zInpPTPaZ7dcDoU8EdyrY/+r3BAyGBS3Gywryrn8Gr4fEufBwr7hMYdfr/rr4y3Lrt3"
    "l92PPdc3c0NGGksYs5GTb6SJ3u8UGmnclhWNNC4R+ir7xpDQbNIhVB+NiYDh0CFjMZfe2/"
    "BLFr6lxSYgv72iC3emOWaTfa9jePGAqWh4iVEpw4syvDRkO1CGl6ZyQxlelOHlR+SBMrwo"
    "w8uPhLwyvOwOe2V42TUHlOFlh6NfGV4axAlleNlfZair3VlfGRr2s49qoOXK0JgWrHZlqO"
    "eRzqSCL9dhnbna50JV6LOlTyZUCzzXfZqlOtGfLTEhDzYDtj8QwTuYssHPHeEIYaAOUyfY"
    "n+tIPh8vDslwTAmnc2o7MlOETOww1jGXw/OMu4khaMQ9HanTGtOtPnmtlBDyHfGDSnHQkh"
    "QHAUfjmBdnOQiIVKKDRic6gIUizdr8UDuveQtDGc9KhTKeFYQynqVDGW3qaI+VAA4pWohx"
    "LeGiTYudau7iVCHeGWWBiohGSBScWaeREu4WPwuLsmf+K13U73DRDGDXcbm4hd3vtn85PE"
    "gN3Q0g658kWgprZLbmYLqbwOS8812Vg135A10XTk906qcHDHq4IB8swf8DBHfMfMUz1Sdh"
    "Gh3y2dQdxmcTPG3JBHtjNp1Sg8hMfnjaeqXcEHCW6mAuQU4eF0Q3TTiMCWLD4AOyLF+YXb"
    "zCGi4z6vxVy96bf/6qmnVks/lGdqqKqjsZhqXzlzS0dxOYMrkqWp9mM5rZ3cLrqmZPjt+d"
    "B8pY/FKkfr277l5dVda3xrSrGfq3LGuF19HPv95SM8//KFv715I9+48tZADJ2msjQuXSvB"
    "8l91lOhPWsc2ZLRrqqSOnDGaTeuPA9QXWZhwOzdLxQOoWh0SG/3MrGbCQ3yFdmyKuwgqLJ"
    "3MpIPryF56kddH92UNucZbggFShhvPat20E3n8tzt8JJ+7Vb+F97oRk6RP8omwmxT9JGmM"
    "/OysB8dpYPs3cvuopE6cjlzdVVd9gj9weX9wcJhuQnr+zBsSylXIhxZh9SWB7c9W6/9i97"
    "2ufbm6/9j73bC38v1Py98J4DVINB70r73L0dDrAJpvGH/UGLSAXVp0+p2VMweZJzR27vVi"
    "X1e4Rke0w66Pfq2k8TEJdBOB/gJL5ovvuP4JXW/yjNFhH+MrzcDsSb32FHM8uifFRtGEdo"
    "tohy78vtdlA+KQHySS7GJ0mI5/TRZk6lcRwh2SLAW1om6hBkmA2vPREZ53whTKrznMNPSJ"
    "WAGQ5sZl04B1e2e8L5cHNzhT0HfgMf+gk/t8GX6w+92zdHEnhoxFylfYYbukURE616eYo4"
    "pfLeaJz3xkpaN6Vj88d5UscWE2jEC+VrwtSdsiF2UwKjhmWeLgURKsjgR9u+S99aWN25vb"
    "QUKlksbE2A/C7aONt0rpsLOzM5TgWIvtil1qN9HED5yYMq4HMpO2nrGPIr2Ezw124Eqb7s"
    "qq14henL1wSrF3TUJqgqGdwicoOfViUbTz9upLyM5ffXkkWtomkyEKEybJNR8arAOOlKKf"
    "qUaU7Quow3EIXjj4M5/X1PHLtDHqZTR7ufHb89Pn84JH2HQCc21tKUBTvhOeTNA8bMPfzU"
    "wdKgspKnXxs0CNPoeN/cmBls53n8PDLTBFAzHYN2+zbKwrk/Fk5lhqtXe2WwZ2pn6FLyEQ"
    "4plBV5qY57zLICZfPB9du3cPgelTHSHOVbaY5SZhpma96yXl35GiFU+tcK+ldZlztDxM6v"
    "sxVSbL/S1m60rRurqaUU3+uyYi8U37FzrMzMZa/A5jilYnOj2WzRVzi+rTKb45QbYHMzz9"
    "qt4LKJecfgzLoKn5O0itNN5rSq/L75UN0dpzBuJaaoQKsIaIREoVkY/TyzNxKg2y7DXycR"
    "nxsZTtmZlTKW1Q2AWj6efE9xLZPBP2N13QS0pdOB7Su0VfOBbS2o/FpnZq5FKbzZKWFSmk"
    "DrijYlwNakf4YJ7Rt0ZDTaHEtIi5mDEdrYKWAqoIEjjTS2PReW0cFL/ydkaq/AcAOX0A+f"
    "Eh0uGwbm1sq0HW3nqRVThUU3yZkF2wZVOcJaYX/yuZlCPV+HHyFpoxq/jBHqKN8GdaRMUN"
    "s1QVFcDqugGxC0z///rAy60Kogwi6F70Q36Ar6nQiZ0tU2WrejVPI/BJtX1NMqFe2e8Fd6"
    "rVfUfUVplPKrIarEPVoE90WX2FBIN6tMzAlbqYxp2diVZs76pZhG17wm6br8mKoMTVck3G"
    "qpnsuOtC2h5Hq0xBwGWZhjHpMNUkxLf0huuLmQzsXueRRdjZljk5EQL4yig7LtwNgysrRY"
    "m+pWuTI3a0XvFKiSlJ6j3nQSykHuhxDjKeUr8DhCphjcaAYrdcsPwWZpdVtlJscIFZMbzW"
    "RPzK0i80RI2md/qCOCy7NaV8E4QtI6jDcvWCrfTqU8bCCcSnmoPBEbiWupwjY70iECp/r8"
    "UtagzdIjRm53yugSob3GuBYUtV2uUfxFzIl4cigntphQWb3SYtSQ3mpuGRNZ5vJJZyY1Lj"
    "DzgZ/OveN+cbdu2QjkYAuLoKQVjLU85Z7f8xvoCgQ0mbqB6qMxeaGLC6meZAaqJtGrgTxh"
    "TU9UYMLNDryBq+V05oI8Mct25LtA31i8c0TJhFIHX0i4XeepNf954GV+nsPwB3HzX0rP2V"
    "A9Z2ZS73xhtL0JvTcvinpjP4Vu8Yk5pFLH5UYfl+XCmOZubsWeoH1riqkfH52+O31/cn4a"
    "lO0JrhTV7tlAmfQNChnSPpwlXviG43zBIrBRl7FNulLIn2DXpZNH+DxmU38j9WSwQ/KADu"
    "/StvFABnAHNmv+ymBMdAgXmGNpRKfwjSyok2WnrOMRmZt79HQXyo/JTb6gPLclTOVz3w4B"
    "QrIyU4JYXonCp22yOHFw803WlhBzjjUnuh+v+4MLkLknjOO3r/27m1v8/spsAfdve92P2s"
    "3g6u8XxKI6LE7czaG3e899b55reiXtY5yqdQrIepLM+5hVNpfEKZUA2GgBMNhJq3I5Rqj8"
    "kJvMY4OCWMdeV/RVSVMrbjeZ2zKNy4o+K0laxekmc3rHZsI92paVnVDZCZsD6cp2wtCYtW"
    "tD4b4iu6alMFW8JcxhsWYRgFjqjL3cUourJTxb+tqFEj5hHy0anLUWJZdLZIZK2F86l5ma"
    "q6mED8k3aXEdUz91/kRfEEOQJ2GaYm67FtoHqY9+QKMrpt9/pdwQloYKtAdp+H1gtuaVsn"
    "nI1w3X9CwV2NIsKaJToK9VOfrrVf7tQwaP7SFcRw4PCVjFauQxmtbFZ20I5sRiEqUrLEbu"
    "5+zSxro9rjL0U4TKvlBmiTF1/jwD0aUK1FGaLaLsCuX7mOhKlRVPo7x5HykQF6uJIwHBFv"
    "G1QdClky1BXAbhfICT+LoJGHHjyzpAFpVdSVBuse6Kv4/ubdmVyIEpe2gv94xIdLHSYN+O"
    "ruMg7hHxc3/QHVz2oG/G8Zfd87svnz/f3A4viD2b4gHqnn++vfl0272+hlZeRTl3Su9+0Q"
    "8PthVnS5xQFSmqMFvQTcZGDY+DNQQr4p4mVthXwF6lYViFAXtn7fSWJm01q2c2tQqSLLTW"
    "JUDbqoWpmfguNTBlj7M1DE2bMC5FK/22A/bYyrATI1xDl/pipGzfTX0tmCLJz9oIUhh4sC"
    "5OJdP27Q1Kddorr4Uxk2ikq0q4dzqFNkuvYMYkbFvGdgmLdLx8t4wbxcIMbmyqtCyO9Vea"
    "aY2sRp0ZhBIv9GGbs2cVZtpYq6NkTwryfDWf376FNrHTMlqL03ytxWlKa6FMugG478uA+z"
    "4f3PcpcHdc2K5pcNdyWNpFeauGArtOfatqpyNvp133fOT2EgoaLYG9VoHts6lnpkaW10sJ"
    "a1O/5VJR7VtCsLJnj3j/kdrEEWnZbHlzJYwpYaw18oISxvZLGKMWExnLRTmjakjdZLAPrm"
    "8Gw18wgHwiuDM2F/f8773uLV5YUN1qSji5kouVXKzk4mVycYvMBrUKxN7wzJKJw5G7VCwu"
    "JxFjWjzoymQjyUPUQ2JAhOtyc0Gm+sISiAwarjvEghlLETH4SEfWjDnw+ZA8jGf0AZPoYT"
    "o9kMZH0Ces18+yK+hYN8XzjP4JK4GYYmbZHTe04igtce/+dVT4RrN2hObK7g3yeW+b5N4g"
    "aDcvt7ORu1eWhdZvv0Un30fxva6VoO6BC2t/Gty7iW6auckIPZLtpSI8qgtbNxXhyfG78y"
    "ALIX4pSkB4d929uqqchVD5lVRxBJD64HV9SlqnVI4doE193UHk64vbCM+2j2F7CZJF8Xdu"
    "BqNb2VebkKp0Yo0s77BxZsSW+pDCeW0o4E+J6emeSod+fy1Z5yue7d3UExkn+yAnRf65Ht"
    "PR2rb2HLQs4Zkks/J6KXDhwOt2gcn0MQ+ub9Z68wDiGLzvhHLn4SciLGwAfHKdkkYmg+tA"
    "/ObB/fjwU4dggi/AC9tCD8yEdhOB9FkOTtt/CUz434ORYhA3Xwi+woLoNhkzLEG6uCDwNM"
    "PL/MtsMh9HCw4I8UKYQ/Q50EDfz/orvCaB47F8YcZDvUJJjUEs+W+0Sq3/EvjZ/V0yd3Bn"
    "9VzAuCBGHhZ2Gn3aBh8QMm2TD1EqlsaoWJinSq8SDxMQqVCYRofCyFWzKnMDIpXUscm8jW"
    "4tVdgbpVMcbjKHnxlWE32sVLImStNku/+K6sRaMozEZKiyokeMSIUHJpIWJYXGsqimCBWy"
    "iRQXkcNFWVCjNMoJpdgJJahys6YLSttCujoJB5TomCqRetZdLTeA62XQ0V7O/qW4xraVEs"
    "CGC+YGwO3FOmsnwKkdplFVQL3hnaE/DAd+vgIxnGVlVIdPwjSodSF1Xo8zONJLpV2QMdWN"
    "Syc2tV6p3SFz5oyJl3qEGNTRmWnLKlrUrcXpWzCy9IM1Pqmibi4eba9bozHIy/5pCBH3sy"
    "ZuVksXf2w8m0itTxrr/HkrT3LzeiqVYBtUgsqpv97zZnSdiWOcm9E1StJGmM/OysB8dlaQ"
    "0vWsIKXrWXFKVz5Dy1WlIR9QtC6J6+Y9try9XKu6riTpWgf1D5uSe1v41pGQezqumCc3IG"
    "gdvptfKuBZlGYcZQtcvgOK1sFby/KAG+RIGNVGcISmhSiXArkA49R+x5xKNhu/feugPSo1"
    "gI8KBvBRhrUGD/9WNYBDktZhfFxm9OYP3tQCTFEpojlwMK9wPElQtQ7k81ID+bxgIPv3ss"
    "4neK/wfOILwhW5kiRrHVtgdSi5wBSuMPmckTeLWaNyCv8IrhhxRWolNscoFZsbzeaEQaAK"
    "nxOkyrOqyXx+pZafmDbO49wQwghFa8IIj49O352+Pzk/DWIJgytFAYXpxPqqvvQWsqOo4r"
    "3bL967zWK0zVzuiyPypFF+PXgG0EWLhmKOc86aILXRMafWFDtyVGV40fijbZkPjcb9huVS"
    "TqIfC4djtl9o2B6LmWmQFxBADskt1Q3yuCAUhIhFLFiOzMeCjPVoyJxMYSPfoYM0XDwKA0"
    "jh0TnpK7f26IquNjFPtrnFHIfyzTiiKE+RpniKgJA9FpUr7ESJlH93XJT2wKlqKk+QtdFF"
    "pA5jWLZCdQhXs2HeviZ1Rwf63m/D2FneR/HNdfe3n2Ln+aubwSe/eQT1y6ubD8lTIuOcZq"
    "wUhSXvQiJV6q5Cqbv4fltFjxWnVPrKRuuxqMGyjha5Wqyg/fZ0WG/r2h02rMOy6ESspvmN"
    "UyrFb5MnzE5DPfdoJVxdT7n9SK+GwrqRUK8ySkqLvrINFOtD1cit11WLUK9dzRRglqNuim"
    "JaSu2kWVGKEoFceCrxSsrJMCkyRqUPfYIZh2mO5rpNcOOnRlZsVjVilTy5WQtxp0A5ow63"
    "WzzcWlTmC1tNfoyRqiNXoyVIuUJXW8siJEp6LJYefbPLmrJjy4yKSckxMqAaGL3en8jUqr"
    "kx7N79MuIQC5uWCWhnJiXCzd6IqR0dAYIM5o90e7MPybexQEsYmU1NoWP2SJBwbEqxkEQn"
    "au/qEJB/QCAy9MVfZXdSSnoW0FLAwEMyZhNrxjOj3Xf0GmuFwot5JJb7+5TBjN10IsnN9K"
    "rky6bIl9EhUxb2KI3aCxMyJC4clS1/MaJWiO7K7rc7abyOo9EEtnl8nxTef7u7GWTjHSFJ"
    "HofYyCH/JSaz91g1mAU9glEMfRLlxIKCHSShh3ONZszcaluZjnpFptc0sTLBVjDBqsiglV"
    "agfdMHRMTaimyOUyo2N5rNE90ZjVeazXFKZR5uMpfhKL2KAne2QXcZxd3auCtmzkhkna7y"
    "BdEIyVqC6P5wtRY5VAWIqQCxJinQ1wwQq1OH7tdwy1CfR8q7FRaRChqVKg7tUK5jeaZ7AH"
    "My1fni/uAnrMmEyVq9StOH5G6sWzQSSeLnbHUjnAw3ZyvLKA5VyxMyNN3/TJRE954E32Ta"
    "xH8VacLry/tqsic6Wozcso6AiW5qlBtKB94aHbhKlapSpf5QqVLDdbXKsI9TrcSVhknQif"
    "xQZfJMnuenmTxPZZlM7F/lh3+asH1wHx2/L4E3tMrP+uTdy0z6BPcK54DKkdbIHGkqLWB9"
    "aQFVUuF6kwrHDgppjHt8Nkkd3mN4xzposthz0B987Q97Hy8I46/oV37PP/cGH/uDT1r3ct"
    "j/2h32bwYXZArnJOCJBsdX9iojF+45nMu7V7g1wTnK+6b1fvvcv8XevNOVtKlgn92/Q5fQ"
    "j76AbvD73VD7+KWHV2xHM2b0nl92B5e9qyukHiGopulGmu4+g2zATW2l8qwZ5Mq81GzVNI"
    "x3tBFl2OjLzf9YB42e//FZfPflw93lbf+zO+vt2WPYdiXBsJRcWCAWJmeij2tlo1CMUM2+"
    "Rs++uGauIqNTxMoI2GReW4D83Naykj8in/NCdCJERfxtFW+RX0mHMhTHqDazqVUl70CSTK"
    "UfSHqLjaluBIabkqjGaBSkSUhNFPTlyGPOYoWFPYtere1NXtunps6r+hiEJCoVWcJpI2ZQ"
    "LQ1ojEo5bSxx2nDRSgNc3Wkj7Gk/gV3utBEbWSVqI+Pc3gSyXjd7uQYsRzVcANfIQTIB1p"
    "jrpgL2/FuuZV8tGsjJRAHwazeD1C31w2PbiNRusifvJVQzG37geiB9wS4+6os2QbQFPz1v"
    "scr31gtXs6U+e9okbLvUdW8oU/Zwvxq6m8qZuD2k3fCWts50qfPfy90e3Nb4JelNp/zRmu"
    "KPFudYWeDjVEpmTwawBgO/AqYxIgVp8TEo4rS8prAe8ZHeT2CXCuzxyVriGBTuKmti2zrB"
    "PAltbM42MSrAE/jzpY3wRLBc2rBo+eQ639wEgd4RnDjCNNCDP5QoOkTH9DVkBK/1V/IATz"
    "cZNR6IQ03TJvOxlCqwgSPEC6FPT3SUES1Q32NKhAy4eGTJNzGf/vj8e4Fm+N8eiakv5eEr"
    "yWsUHokzSvn6t0G2CsdHCvd8P7gYUZP9MlZ1xa2jxLM/qVZxhPFpm4z1wVX/597l3y+veh"
    "ck8NW651/uup/gijzM3/PPV130gzN1fs+7l5e9u7sLr1ZPctncjWdMsOKVnQoBQetcQk/O"
    "S4B7krSMheDiraSLubd1pPD9wJ5zDcJRqu3Zg+tca1yT8F+Oj09O3h2/PTl/f3b67t3Z+7"
    "eBbTh9q8hI/KH/Ce3EMTakDccGe6Z2xmEkf2iHFE1edhoT3IIJDtPw5kfh++1VLqh1ckGF"
    "gmliRSlMAhVSbTH7025g32DyJ4uO6IqFpBOkynW00S4nSuGqPE+aC6ryPNmN54nSZ29Yn7"
    "0brWvEcSBD5Rp3K8jXt9J4u5IFhZlM8k2DPCiOkF89tIBYmAZcFhaZcZPxF2p0/FK+Y6qb"
    "zrhD3OrlHSKDwDrQzmFmXhHhuh53z+/5HaUcE7vIKjP+A3QT+oc+uMz58kq5AX3LAsWHpO"
    "uQCSxm7gtB24AGGkct2Fw4BAhL16YpyH8uu/FErlhhpsjw3GBimNgjos+u53HxORY8b7NP"
    "gF40dyx4PwQvuPrP9R+n1OBNUYMLiz2zDL/KknGKAXWTNSUH3/r/6N5+vCBz9h/YRe75db"
    "d/dUEwpv2eX/UHv6Lelr/c88urfm8wvPBKO9zzr73Bx5vbC289W0lRW06fXqBOT+kSVwkh"
    "VoHD+3H+jO4dVfgbpVNBLU3mcGpnXWXZTXWyRRsMBzGu4hZ3MAAwgblAec9vYLUVsNZ+7F"
    "3fyMQRBp0ImTjiY89LGeFe9XJF4J3b3tebX/GqRV/FC175Mvh1cPNtcAFy6QtA3ZDwco8v"
    "Ky3RSVq1Uu/DPH6slKIoRtQ6u2ktKQMzDh6rTaxED2qXbPjsUnr4Tevhd1otfX8mSxXLhk"
    "qEXr9lQyVC32widGXZ2JKnvrt0bgDby6CjvVxklyIb22PWCFt2TRZpwKsETn7CPtoDda1B"
    "k0GQaYY5LRqAujx4QTrJaobXfKlN7RcxJ/BWCzKzqZGMJ3DGNB5ygFV30fYE3aftZet1VS"
    "LOEn+UirBsqvnDG3Lp82SOZ6ie6blYMWdYQ3fALGjbkDSsfo/mHzFv2B6hqrQJKua3SfJu"
    "g32krjHPe4Y4d+3lf88X5cTMeRTfNT9R/HIhrisN8GSuMwdARRelR0psiqIX+g7Bh0NyAy"
    "MF4z+ZLS/ARxDK6Hd5Yc6m1LjAuxN9QcYonunorfRs0j/DLiNN+ml5b2tPrei/hA/yVNMG"
    "LOj+R+hBudq0RNZ0RBVbkdu6yW41q5qJ6qi4kB9jmo3uPsSVNibAy549/h/Nci4viA4NSV"
    "oI8UkpS+dJgaXzJG3pzC5ANISrOQvE1ksP7ch42fttGLNbpsLnAtvl1c3gk988GVOXOGg5"
    "k4wCOPlg++0V2CuAPbKovprtPk6pXGIabbT3hNWKLA6pFHsbzV7dcehkmmVfydf5RUhURv"
    "ukWipy5Kvkyx2SKSemJk+YyDm+0oIYkin+Npm/sqIEtSyR4ZySfzKKU7XOCXRjR6OUrnk3"
    "CtG+ATuYcCgfLX6lmZbuRItOkZKUhW39er5VcgM7nooSk/3OHOnJQGYcIzl1At11yBybzh"
    "nGb2J0pfyKyfUw7R5zDsmvdOpII7aebQ2v91E51nLHnQqIR2GqvshhQClE26AQDVhf3n/e"
    "2fayuTWd0lGpuqNHBYVHj9KVRzOLjRdoRdcoMd5wdOtIbOgvjFUgjtK0EOf3ZWB+n4/y+x"
    "TIKn1bzdp9ndvzLP/q/ARuIcVaKdz252hSSwY3pRVdhRV7cUpsyNmlSy02Gh9k5Rd37xSe"
    "VfSwzbIjSj5jl3tBVBLHczWNmdJ4ho7RW3PWE8Mb7/qWL3K/UsuuKLFESFq4nx6fnZXyRj"
    "gr8EY4S22pMKkqIOw1byG6tYjd8EQnM7AmX2KJkKissxVllp1uZn/8P3ShDkE="
)
