"""Resources."""

from portal.db.migrate import run

UP = {
    "sqlite": [
        """CREATE TABLE IF NOT EXISTS "resource" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "kind" VARCHAR(16) NOT NULL /* LOGO: logo
BANNER: banner
EMAIL_TEMPLATE: email_template
SOCIAL_TEMPLATE: social_template
HANDBOOK: handbook
TRAINING: training
DOCUMENT: document */,
    "title" VARCHAR(150) NOT NULL,
    "title_key" VARCHAR(300) NOT NULL,
    "category" VARCHAR(60) NOT NULL,
    "category_key" VARCHAR(120) NOT NULL,
    "summary" VARCHAR(500) NOT NULL,
    "subject" VARCHAR(200) NOT NULL,
    "text" TEXT NOT NULL,
    "certificate" VARCHAR(100) NOT NULL,
    "place" INT NOT NULL,
    "version" INT NOT NULL,
    "published_at" TIMESTAMP,
    "archived_at" TIMESTAMP,
    "changed_at" TIMESTAMP NOT NULL,
    "changed_by" VARCHAR(200) NOT NULL,
    "search_text" VARCHAR(1200) NOT NULL,
    "tier_id" CHAR(36) REFERENCES "programme_tier" ("id") ON DELETE RESTRICT
) /* Something the vendor gives its partners. Not published: a draft. `tier`: from which tier on it is open; below, only that it exists is seen. */""",
        'CREATE INDEX IF NOT EXISTS "idx_resource_place_8a54ac" ON "resource" ("place", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_resource_categor_c6d245" ON "resource" ("category_key", "place")',
        """CREATE TABLE IF NOT EXISTS "resource_download" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "day" DATE NOT NULL,
    "times" INT NOT NULL,
    "partner_id" CHAR(36) NOT NULL REFERENCES "partner" ("id") ON DELETE CASCADE,
    "resource_id" CHAR(36) NOT NULL REFERENCES "resource" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_resource_do_resourc_e61c07" UNIQUE ("resource_id", "partner_id", "day")
) /* How often a partner took a resource's file on a day, in UTC. */""",
        """CREATE TABLE IF NOT EXISTS "resource_vote" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "helpful" INT NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "resource_id" CHAR(36) NOT NULL REFERENCES "resource" ("id") ON DELETE CASCADE,
    "user_id" CHAR(36) NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_resource_vo_resourc_89cd49" UNIQUE ("resource_id", "user_id")
) /* Whether a resource helped a person. */""",
        """CREATE TABLE IF NOT EXISTS "resource_training" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "partner_id" CHAR(36),
    "pages_read" INT NOT NULL,
    "passed_at" TIMESTAMP,
    "version" INT NOT NULL,
    "resource_id" CHAR(36) NOT NULL REFERENCES "resource" ("id") ON DELETE CASCADE,
    "user_id" CHAR(36) NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE
) /* How far a person has come with a training, there where the person works. */""",
        'CREATE INDEX IF NOT EXISTS "idx_resource_tr_resourc_b7fb01" ON "resource_training" ("resource_id", "user_id", "partner_id")',
    ],
    "postgres": [
        """CREATE TABLE IF NOT EXISTS "resource" (
    "id" UUID NOT NULL PRIMARY KEY,
    "kind" VARCHAR(16) NOT NULL,
    "title" VARCHAR(150) NOT NULL,
    "title_key" VARCHAR(300) COLLATE "C" NOT NULL,
    "category" VARCHAR(60) NOT NULL,
    "category_key" VARCHAR(120) COLLATE "C" NOT NULL,
    "summary" VARCHAR(500) NOT NULL,
    "subject" VARCHAR(200) NOT NULL,
    "text" TEXT NOT NULL,
    "certificate" VARCHAR(100) NOT NULL,
    "place" INT NOT NULL,
    "version" INT NOT NULL,
    "published_at" TIMESTAMPTZ,
    "archived_at" TIMESTAMPTZ,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "changed_by" VARCHAR(200) NOT NULL,
    "search_text" VARCHAR(1200) COLLATE "C" NOT NULL,
    "tier_id" UUID REFERENCES "programme_tier" ("id") ON DELETE RESTRICT
)""",
        'CREATE INDEX IF NOT EXISTS "idx_resource_place_8a54ac" ON "resource" ("place", "id")',
        'CREATE INDEX IF NOT EXISTS "idx_resource_categor_c6d245" ON "resource" ("category_key", "place")',
        """COMMENT ON COLUMN "resource"."kind" IS 'LOGO: logo
BANNER: banner
EMAIL_TEMPLATE: email_template
SOCIAL_TEMPLATE: social_template
HANDBOOK: handbook
TRAINING: training
DOCUMENT: document'""",
        'COMMENT ON TABLE "resource" IS \'Something the vendor gives its partners. Not published: a draft. `tier`: from which tier on it is open; below, only that it exists is seen.\'',
        """CREATE TABLE IF NOT EXISTS "resource_download" (
    "id" UUID NOT NULL PRIMARY KEY,
    "day" DATE NOT NULL,
    "times" INT NOT NULL,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE CASCADE,
    "resource_id" UUID NOT NULL REFERENCES "resource" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_resource_do_resourc_e61c07" UNIQUE ("resource_id", "partner_id", "day")
)""",
        'COMMENT ON TABLE "resource_download" IS \'How often a partner took a resource\'\'s file on a day, in UTC.\'',
        """CREATE TABLE IF NOT EXISTS "resource_vote" (
    "id" UUID NOT NULL PRIMARY KEY,
    "helpful" BOOL NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "resource_id" UUID NOT NULL REFERENCES "resource" ("id") ON DELETE CASCADE,
    "user_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE,
    CONSTRAINT "uid_resource_vo_resourc_89cd49" UNIQUE ("resource_id", "user_id")
)""",
        'COMMENT ON TABLE "resource_vote" IS \'Whether a resource helped a person.\'',
        """CREATE TABLE IF NOT EXISTS "resource_training" (
    "id" UUID NOT NULL PRIMARY KEY,
    "partner_id" UUID,
    "pages_read" INT NOT NULL,
    "passed_at" TIMESTAMPTZ,
    "version" INT NOT NULL,
    "resource_id" UUID NOT NULL REFERENCES "resource" ("id") ON DELETE CASCADE,
    "user_id" UUID NOT NULL REFERENCES "person" ("id") ON DELETE CASCADE
)""",
        'CREATE INDEX IF NOT EXISTS "idx_resource_tr_resourc_b7fb01" ON "resource_training" ("resource_id", "user_id", "partner_id")',
        'COMMENT ON TABLE "resource_training" IS \'How far a person has come with a training, there where the person works.\'',
    ],
}

DOWN = {
    "sqlite": [
        'DROP TABLE IF EXISTS "resource_training"',
        'DROP TABLE IF EXISTS "resource_vote"',
        'DROP TABLE IF EXISTS "resource_download"',
        'DROP TABLE IF EXISTS "resource"',
    ],
    "postgres": [
        'DROP TABLE IF EXISTS "resource_training"',
        'DROP TABLE IF EXISTS "resource_vote"',
        'DROP TABLE IF EXISTS "resource_download"',
        'DROP TABLE IF EXISTS "resource"',
    ],
}


async def upgrade(db):
    return await run(db, UP)


async def downgrade(db):
    return await run(db, DOWN)


MODELS_STATE = (
    "eJzsvXtz4kiWB/pVMvxP90SwvlV+VQ1940ZgTFXTjcELuKp7lw0hUGI0FilWD9OenfnuN0"
    "/q/UQSEghVRnRUG5QnJX4nlXne5/8utqpmiMpl7w0T46KN/u+CiBtM/wheaKELcbv1voYv"
    "DHGhsJGiKcmGgN2BC93QxCXMthIVHdOvJKwvNXlryCoBgu9rFUmyhHZr0UCGSv8vL9dIU3"
    "ct+icml2hIJ9PQci2SFyy1EGEfJaxgA0togVeqhpFs6EijXxCYFWEi6Zdwd0ld0tvL5KXK"
    "G83IjMy3omYQrAmyNEdDlWC0k401Egmai8ulahKDXZF1JFIclgZSV8hYY2RfbCO41zud70"
    "Wk90b2bEjHWKe3bCFdpf9Dkko/EtVAwBagnxHdEFcrpGpsNkNVFZgZ7m/dYHOJvrMHQYEn"
    "pHPRRzEACPvrn+iTKZTuEs0JxpJuP+sWaxtZ1+G3stEaFiUKJ0xgiK/0aRb4XSUSuztFks"
    "6iL9UtzCKJhjhHa1WRdBtxOkSnuGGypM8Nv0BvIVFHW0WUCXoTFRNbTDOJ/L8mFgz1BVMa"
    "jbLuv/+Hfi0TCf+Fdfj4fxcrGdOJ4e8L73ex9cZWHf0bSPBfWw2zp9edWewFTUxFgVX7vm"
    "WL9oINpguVffh3CwXusFRkzBgIw6q/nbdgjnS/MuaEgdtXgU0b2Dms52bfCw7t83P/4Qsb"
    "Ce/oQliqirkh3ujtu7FWiTvcNGXpEmjg2gumaIj0jfTtKPBo9v7jfGUtIvqFoZnYXT2S94"
    "WEV6KpwL508f+uTLJk77O9zb1ijWDlUqYvN8G7/89+Sh+FIAxHU2HSmwrCRWRHs4Hy7z32"
    "V0uKKkVMJgaA+3//tub1sGHfXsANur92xj9f3/2NoaHqxovGLjLkLv7NCOn7JXhc9AC32B"
    "kE/IECZsgbHA+6RRECXbJJLp0/ioDvfOGh7x0CDpgOXMcFeNp/7E2mnccnmH6j6/+rMJw6"
    "0x5cuWLfvoe+/dnih0rPM+uscydB3/vTXxF8RP81GvbCXHPHTf8L3j56RhqqQNSdIEp+TJ"
    "yvna/Yi+qw9ZViGGVsdy1q8Ux1xofYSuE5Q0ZebMS/BIWejsaafry7SWHst86YvTx3NyFm"
    "De0rV+zSvwPgBjfZrJtVkOqATcvekuqC9iH7kodp4NTMCmnwqOWIBhANCgZZIQ2JExzTEK"
    "aGqgl5N9cgVQO32I93GbbYj+Hz0Nti4VIc0HmXrkfDF24cnuxT7oXrUDVw4V59+JBh5dJR"
    "iUuXXQtizTTiPDC7BIUQrtl6DQJ8kwXfm2R4byLogiYTBfe3yWgYD64zPqywyEsD/Qspsm"
    "5UtYp9muLClBVDJvol3PYUGiLgE9BdHIh/fuz8EUa/Oxjdh/cUmOCesgI099WrT5WELxbi"
    "8nUnapIQuaJeqUljo5c2V5vwNyIBC5f9i//dck2LT5YwPRUV5f0ixvQYuN5Ks0A6YrnhDt"
    "1rg+z4zGALVX1FMkEr+cWkULWZyc+SS8FgZRu7bKlKt+x8likRBloWvA0dDAY0mEbVljhq"
    "jDzKHfdb0hLNNifWiAqYcWp6YicbamTyJgMAEXzv5Zc+MRIMZB5RCF6ZVLbvfajqZHmBJ/"
    "iPv19dXV9/uvpwfff59ubTp9vPHz7Tsexxo5c+pTDjvv+1P5wG9z74IqTsYwI2bIHuCPKb"
    "yJ45Fwvi6Tk3inGDPpO1f2dngEvCMT8AcwH/tZW1vPtPhJTzoOAuJL7DQ+XbeVwajnpR1H"
    "VDkMwYnTkdd4+KI18M+aVIllhR8u43ATKOfTHsmaSCBVPHWowZIw3+MCXnQDEOrLEoMfUt"
    "H/wBMo59wdWvKMIBb0AMNedEcU4UfBMipJwHBc9hy66U8xT2iDjuBde+tlzTTSSn+OOn4s"
    "gXQ94kikxe8yLvp+LIZ0f+IHdCxP4c5dmI4KlK/2Fc60P8K1UQYpgUdBucq8nZ+9a7vybu"
    "XIN9yOJOf78VrwyXup1Jt/PQs2IzS3LSaKpkLo1kJ43/eivVSWONzOmksYggVtlxhnhukx"
    "bC4nKNVLocWmit7lj0Nv0l746nRUdUfnuDEO5Yd0yZcx/ieLGByel4CVBxxwt3vNTkOOCO"
    "l7pygzteuOPlR+QBd7xwx8uPhDx3vJwOe+54OTUHuOPlhKufO15qxAnueDlfY6hl3TncGO"
    "rNc45moP3G0IAVrGpjaMeyEz4wfCKmUN/V1h5D6IsmbjZYcBL1bHl3v0F0CmUVWG0FkThW"
    "S4RFjWCJlXdQ0QIjRVVf6WcY9EKho5Np6gbN6U0ElcyRSqLG0BLnzVnLwaKuphDBibMna/"
    "lGlWxYtdkXgRfKDyTk8rgUaeUHqjpgTgMwlBMo72ywF+jBZ0PHm+ccV/LesyH4Ild+Nhj0"
    "qRem/WOih4PvctbTIUSy93T4AvuxiDYqSw1SSSuypbNyQrava6VqUO7H8ma1YVvf0HefVR"
    "ICIgTvYovlIRG8w7phlQNai1AB6MWMOUSOf/uYsyZcTEeX4R34n7QjKFRvxyPn1XGaUB3H"
    "WgGxJ1RygRyXiNfIqXWNHPqmyjEurXTmukQlMLdmmdtN4q1bUTDI2+QcfJeAVznIVuVA1u"
    "lsJNYnrKoKFknCoeQjC0G9oHRniHWaqWc0GgTemPt+yPAzfH68741//siQp4NkI9E3UC99"
    "tL6g56iKUre09bMFNaKdZtA4v6gall/I7/i9ep2zHsAeonWO6ZE47nenF3ELuARwD4h8PR"
    "NwU2JfPXBPU82EnpivFzGKP/u+lU3jXzhj96r6v6o7esmnQf+kU2VNZuVDDBmiU6GICFhw"
    "Kez0g4ZZzREsXaI+1DOm5LKOFHUJFt3FO9XUVRbhCoP0dlALZ6o6i4a17xVV/U//ODnNzl"
    "SEsY3u1nMIxlpTzZd1NTp/3c6oOpjvyo7w1RNijfYIsvGhRlWKsQ7WZyvG6juMt3Gu/TSo"
    "PaIjQu1+c7ZYh3anCObJfpYo5YH+lvOxdNjuloAtgdDZcM54FB8RD4EoFoYiyS9Yz2XE8S"
    "iOZ8W5qMqiXXUVayojyXQySchfAj5Eyk2hdTOF8rTKmquWpRS/lJmuklj7UrYQz6I8ukUw"
    "HZps/uI5c3XNmb9W9NrQGKoqQTqkyPQ3qyblbv1+iaaeRxbUsqBX1uoxg31aIFAnuIqPcW"
    "fWqUfHhrB4nyO82RrvbWuYAxsdqJkKBn+0SW8kG5f0ucwtVVmxxDbHedtp4MNuuBMhHEqR"
    "kEJfAKdzkNvu5h2t6Co/vKeN637kXmjuhS7ndK6pye9sj2e/GEa3pzwirj28gV7K20xeyt"
    "sUL+Vt1Etpbd95APYoGohxJZ5g3Yg16SSXZHcJ6lGTHe531jXZA8zwyx+5z4wwMdfs6nx0"
    "1M01UF/W5ogJANE/J6I+Eg5nejQAd1iXbFUIL90SkHUMBw2F1fe21ioI4MkxKyT2Uw6NaG"
    "Wz7eRorjwimJkrWpaZAgpYIZNyU2OtQ+YmNAMGkwrxtz5uQ/Ng1wbTgu7C8IUXuQ8Uugpf"
    "7tbqxu4m7CQoYIneK2rkOdmTgNFnIoJRx7IdMTvRdosJy2SDHsksAuEVbw0INpg7cQnzww"
    "037DVssQarh9htUvsDHzg3twnVxSZkxiGerNWasZAXVGlPapM/gkLrvIhRcHvE3ERO0aAs"
    "aNPW2Xhw8duoP+w9tNE/VJlgaUaoGjnqjB/6w68QL7VQ6VlGWTAj496w970zaCONPvdOVG"
    "ak++vzeNimG66p0Y3yqfMno7EKHs3IoPM0gXkVcavDvJNeZzppIx2Lhj4jz5PO114bmTo9"
    "/2aEnrWdgdAbPgCBXa6K/kpKRVVdNstSUdksD6Pu82NvCDPR5WFChhidbdIZ0Ml0ulWz54"
    "AB7EHgMjz5l+fhAzw4fethTsrrr737Tvd3eHhRe8FwaNPve+Np/0u/S9U5egFrhrySl5RB"
    "gSvCuPc4+sYeyRshaHijvsHzPfYgIGPya/+pjTZ4s6Aq9Fre+r93fqZ31fmtT53xdNgb0z"
    "t86Y3HMMY5E+iTY02DMdY1iw3wHfBhOnru/kpxU83lGhDr9B8BMFHe0DnHoy99AIfKACsZ"
    "8Jn26S3oYmgzx4agY4pQp0s/ilZ6f/63LtNLl/LORfp98jbkTbRQgPBWwA7lI+MMrjWDQU"
    "bPZft1Ceph+z37fpw1yhE6H0vv+aQINQbTmtkE64lr+SbBU2RfnSm2mZKvTmwa/Ea1h4Qi"
    "IZExrWzmwTff8AxF9e3hYEODWKg3qseoLGPHmRCJOhJdRQ0CoCRNXBmIJc7bJretuaAH/R"
    "pLbr9i1ocYvaiqFFdt/zg3zWu8c+azJVX6Aml0xXHzWhPMa+z/EciT7WvO+MbFnX/MZGD7"
    "mGJg+xg1sPn2nKwA+0gah/FNFohvkhG+iQnJYXtRBN/klB+P4kdO9XFOkChyU7pNJySd+G"
    "jqbPUtxT7R+2Oarra65onBaPjVGR7WZUOgw1FdKF4pSMlNRbU2FTnMyheOGaRqxPt1BA9W"
    "WDbN81KFaXkMYJ3fKo9b+d6rMF3jhKrS3qscuXT+qH7REORVXNKwTfnl9zFWktpS2SrUdz"
    "pLf3WGW1ySzeXfVVpJkvLh8iTCZU+A6yAIY3dMEu4MbXSvqeSflGAiK28QhfRVVaQWegJe"
    "E3MD2WlAAE7gLYbIJmxlpzlGjRbSMSYQWyQqCsQpIV1+IZQszjByikc4oFshN2MUOZPO1o"
    "xRozih8lVsTSSvUWgnG/rKJBaFcGjKqQhxWnitkhDXV5/u3CIQ8CGt7MPksTMY5G51EWhs"
    "EZOvfOAZG8qWbspBG1iqWFdNbRlbwiQHUmN7mrMV+I8rjtBdAGtQjiRGJHGvpYsljrfPP3"
    "qvYDJRNxhy3OHc3qkmpJvLrxiil9dY1KzGG54XxXKGyDoiqlsTDQ1VN2R6SWfTQcSI64Nc"
    "7a1y+mM2ooRtlZVnvnP5hduJMtiJFqYuE/qK5MHYT8NxzoYz2+C0XAYaH0kTUc6CcTLCYX"
    "zxRowr5Z9S7t0haCK2t1lqhdFRyfjeRqqF0aMZ4vbzYOwjaZx18eOHrH7xVMd4ZKPwCTF5"
    "bPY+Mu4Fq529PoeyW2kUmR0dmVwyLJM6ktE8SpCqvYhE1plWaRXA0rH2Bl2cFBlyeNqO5C"
    "+yWs9QdPQVY6hA0UK/jtlgecnsmm+yxL6lfIAm05oeYwut/n459RGAWHjF7yUoJKGUzqWG"
    "Rc/tzZWdhig7umK+5DlfnfGNM9aWX+uU65HV6jf+vS6IsRNgHguxQ9JEmG9vMwnhtylC+G"
    "1kF/HToe5oMKAiDZpddGcXIYa8UhDiF/z+FGaHts5cuZj0xt/63Z7wNB596z/0xm3n/Bac"
    "85sl/Q6HvYFgJ9myzF9CzwfBJ8mcPvX1XGwDF/3ecXSrkm0DoPT8UyW59n8/zRERfp52jw"
    "Nx+Sfs0tQ0TJb5lrGP5ogo957Hx0H5OgPI14kYX4ch3uGFLhu51rGPpHEmmIpqWYqGmWAO"
    "339yetRHRJuq4fIbzon5xVNvaNX72GJiFfvodKf9bz1WE4LONyOT58mTXbdCN/WtXbDiod"
    "cdWMVDJEz1aoKlIqfox2zGsxTTWTzjitS89BPyWNe62c5ieJyzYnKQqtCLWTOeHqNusvxC"
    "X23B3Oatnhyiax7c1Rw7Lmy5PVkxpA0EvQqXlob/15Tp9iTomN5cEqA0iRpThiC1N1nyJL"
    "xXWY5eZdBND2/UnOD7qDjaebrwrdWdLqjgxRBs50hO5BNm4FzIwYWgGyePzBqk5B7f2kmt"
    "hcKbnUK0zIUXfR1zROp2vJnOl/npMc088jsLSqEq0IcCFqk/fV4yZbaFpb7ig9+/rTyFaR"
    "oKEYRM0B+tO+EGB2E1sWZpOFRUSaMq2qFQ0Vmetw1FSjfE1epAfJwpmriVi0RU3vVDt/Bn"
    "vUnl8YIxCKpdmvnwPWnom6qp6ylZ78sBVJdN0myIBHkDv7YUpPpsqqbi5VRQZDVbDhWhrL"
    "keYKqm4oXJi/iCN4e/hj13oqZCRRUZqpeLiiASfXe45mfP1mGTNRUzJnTKB8vndJZ+Y09B"
    "mbzJRhkiQ9+dqNFQYUGRyWsZWOGBbBVDaCJWTqOOgzPurWmaCtNWheECPbc0+dDqBE9srp"
    "4TF9lEuJYKFmGWg0VRa5qmwlTKcmr0QtqoxFgLurk5EKRHmGdibpqK01Z8V82DreZskmZD"
    "JCzXeHmoWGAB1YWZGo6WhA1RPlQ4sOB68KZqImDQ3+1QBYZO0VCTp11l0slnKaXaZPP6Kg"
    "crnsiKgiWqFr+p8sEVse7ZZH1rrqYiVg5UDQdJxy8l2PEm1iwN3a0WpvIqaOahlpZ7Os3Y"
    "bKyZxSn6thT1g1Via6ounampaDmlDQVJ3RFFFaWSahw+2NM1CbdctUV8ATGiosTkADiojg"
    "ieqvSf7PFWznxN3OJUNaYobH6o7u15GgiR4yS0ytTEhdvnRsv2FT56MzYQtxdsGHQSgTXq"
    "wTHJ/flx+2pNOfFmbAhuOQsjueF6MZWR/KF8KaWRrDAvcSsLhjs6Swl5vNSwwdrQ2aGaeg"
    "vNt1tDmJlXH67u5peob0BGpm51uLPug36emzrW5n9rIUoowwVDVRUonSo6lVVb9idNlcyl"
    "AePsMvGgAFFQY6vJn/ZpeGH586lVxAvqVJsQKMkvdsHnrAh7FLweVAjfaLWKtRzX4y0ZXG"
    "d8A5fvxyzlVj4m11v5GCm4IuuCva3HCCl70vl8hDyXLE9G31LdxpkLoE18QgafSxHOH5Pp"
    "Cf0vpMj6GTut4uAGLAJwR5oXhvsUhs5FmCDcvJAn8RVhxVkk8QViCv7asizv/GwOUnI215"
    "rNGn6j6luRtzlIyevI1JnLiqgbAtVZi/A5TMs5XWdOux10ctkHglQH2AnOh7N7TQGBUHww"
    "4uTFNEDFMQ1iCga0nID6SDiaMQ3lguBGkf2ialh+IU59Yn9Nvx8hdbIF3Qh3rinVv5zoT5"
    "ewgi1Vs9uZdDsPvYu4bbUEULNHG50prsGzJAO01j5ZBrTeTA2FNnCkxEObXHcllzc8p0Pp"
    "UZSVRI+Sd7GVwaUENd1y+pQotgr+D/pCOw4d1gtjh4mBVNOAtr4waRva9On0KjhpdH2nal"
    "ILvvqHKhO/44Z+BRW1MRLp15IEPSZifUfHuWvOHhz+Q9LU6LGBea+MRvifHG5GUE/reO+S"
    "NNGMX3pFXe6CqtQFdQ4t645VybuShnW8k1quzfjsbDvcJP9DsLmgnZabaM+Ev6zuV07bl5"
    "+GG79qYko8o03wXGyJNYW0XGNiQuG/3Jhmrf5Xz7d+L6b+PS+vrStSj9Ju+iKUUyLoyZot"
    "c6WgM+FAvoSZnCbCJ1HXofthjIHQudTKYB7c+sZmsA3SoWgrypplnIMAbGuen3QkYdb9Fm"
    "K/bcMcslM0EHTJ1X+xhrMnQa/0NNeRbOhoay4UeYnWorKKMwtWf8OCFkFuBmyCGZCHofs7"
    "0meyAKb2o4909dOwhIkhi0qsSJnY3DVC1ziD4MebbHjfpAHuXIxr8coupvZ4tXbC+La7U7"
    "pdJZnB/VSNeBHS1OHeH9OAJhyJ+XW14cFo+NUZHg4EjnZrEljKYYzcJL/0SQL0QboQ9HJ1"
    "xTs/VPVGvMAT/Mffr66urz9dfbi++3x78+nT7ecPn+lY9rjRS5/S4uH7XyGyPYB/bKsg/Z"
    "1qAnEpkHuyCzw6nlyQI7mAm9IbboPjNtZm83dJtSWQXIrlqYSJ+ctca2ZzAzA3AJ/aWLnX"
    "AHyauLygoTLO9Ba2ZO43wAUtqVkNcQtN3VGM0G6t6o5NDK1FHb3Ib5hYli83Pk4kEvvGaj"
    "GKrBajiKgGescGq8kg6/TjQpXef9KR3ZYpzhp3pLvyQg712s5aKRY0HuVVaZQXV50aLm3x"
    "KKQfgs1eGH5O0TpCyONVeLwKV1fOTF2J3wpKADaQDHSWr/9ecCM7YJ00wjFVbt6w9t5VJX"
    "wRoxAGrrcy6IOaTUBxsSkyaIMw1oqQgPUi6UgmrApfVP1S6WpqsWtUh2Oqm0L3AyQbcepe"
    "WdPG6HOB1CpbI/gfruRxJa+eBwFX8+ol0Jyd/M89ZI3nL9dCDjuAuBbSTKfJxLLsx0nHzq"
    "UsgrHuG5vDQcLEVxBIwcGCJSrCXqIRUd6ZEGtJKVBLGiKDl6r6KmPwSuhUpsVSmgfk0Gm5"
    "i6Nem0+9pd9Guzh4BdQfQkLSMSYFeOwj4wyuNYO5J+uHYDMrq1TkTQ4QcibXmsm2mJtH5v"
    "GRNK/ATBUtOuyyZHkw9pE0DuPyBUtevJd722sIJ7dzHdPbzkvNllFqdkwlinG/Oz2ZDZEF"
    "VHdZ6mOcHdF3uZXFlmgFW3u5lPstir+qO6SuDEyQrm6wSjCFUMYSK0dKZwPXuMj84bKCpT"
    "bERiO7U2XL+mAd3WwQOPiRqChRA2Mld5mRGRnRqaiAxlz0WFyuobBCm5knZQlMk+BJRCtN"
    "3TADJr3Yok9gF13YqWgla7rBnoXObTB3P9pgbMADqdbUyZ5+O1V4R5c/FTe5l7+uds7YRP"
    "BkYbRJGeBVi6L22o+gm64xe1RcXa61usw2xih3ExP53fGNyeG/+njz6ebz9d2Nm7rvfpOW"
    "sW/likck4tMJGc/bJPmCXsksWpjbbELFd1biXNTRTpMNOPVVK4kKJvkPcwun9eYSTek3ik"
    "xe4bCFqxAQSf95xbpX8dxyNrbYyRwVKyq8D3dkns8Bzx2ZlR7yC1OXSU6Lnp+mgZJUJYbT"
    "V/rT4jHuEXMT0eaDQqtNW2esLya98bd+tyc8jUff+g+9cRvpWINidwL4UGQJazNC0RkOew"
    "PhqTOeDmHIci0SujUJPoNHfm5lYlYKryK+fVBNtVxqhY+kzkwq+kJkQTgZ4DC+vH5dtVvN"
    "OTRZOB7CvM0C1415WAhnM09w+PH4y53plXt/uauyDFclfQQ0fB4MTuaqZG0E4oyITn+BZB"
    "ui28ogS4aDWwh9gzcL+vda3jruOBueSzSHvohsh52jIb3SpiPeZLoaWqwQk7hc4i39xCoy"
    "RayG1dxiXzKwj7VhV2GgEHtwCWiqclhrRtjrEme3f5F9UPHq7w2xh7JFE4E8myHJoa2znn"
    "cx+s5MQ+qOgMmo8/DYH7aRKG1kAp++9SejMXx+k3WVXh/3Og/CaDj4s400LNJtkCjvRcxI"
    "5beSdN+/XLbVIFXjAiYrMXgEd7o8knyQkmtrtZbm3TM7L5cDhFxjqzOPJUwFSPmtYG5dlJ"
    "pzu87cVkTdEArm2IVpOafrzOkN5RbVTApE4kcpuUUmKP6AVC8s8ErVDlIMfFMUEjuPg21j"
    "1IMT2ybPSFDlmT41sfXyTJ9DMn28dJRTp/qcK7IH5vpEGsJ6RToP7AXbwIKmgUX6ookw/C"
    "CMvsIcDVqcwbTo5RLruqBh+sj6oUh12GRja66mIkYPHSgsVRJkY2u2hmNWTuPqzB2rzxIj"
    "Da+wptHHOnRBWdM0aEOv0n88VY3YHBT2fStDBorhDMzjQxZNYw0Nd5cilHOm97hEc/q7V7"
    "K2Cfp2DWjVs9SwlU+ir6nyaLX6IapVL5oliLDSeAuMid0ZaJ9/+Ui358kq9VKQWinOWYvN"
    "UdCTOxN7FHV2ypZis6yiK7FlBTbwNma7T2lKHCBrTD7jkXsS8yjohhvt/YdZXi6Habl7ps"
    "6cro/d9KTJliVaTfPEce6zsI4Inqr0n4rtq3WAvuR64QcpNQzHGKXGwXefUpNPn7lELOGd"
    "tSO1epRuxHckqWilKoq6061CN3MWkDuH2jV6C82pniCpmgDuuznTKOayLtDfo7zrxjxZea"
    "noXlxTqdemlKap8CRMnoR5PISrSMJkgAmx9Z8cp1k8yEKpRaBqVB2iJJhDm4mfDnVHgwEV"
    "WNHsoju7iEQ0WF20hbWor/Ms/QghD3vOssUoInkxqeiSB2o/zRFRtjyj1eNcfpgO6Kb/VE"
    "kukP00RwT5edo9DsrlV6Gh4mI+ccQlOCK+OhV08eZIEGdBOBngML46vbOC4eCL84upVKQX"
    "SYJ9OkgZgntBSavC2zlHjytS349Gg4DV5r4fNkM/P9736C7C0KeDZCPBPupTmOKX9v64zN"
    "AUdY7LDEZifukPO8Nuj84tE/hlMzJ5fnoajadtpJtbUKBm5Gk8+jruPD7SUVtNfdHEjfVK"
    "n37T9xTbnG9LkPCIL4v7zdm+LVT2E6z+vILVnzcn9LH0nAM5OAAB0jpY4AyKX95zIkrMsc"
    "+BPe8nVoQBZ+dnsQ8HoVjwfzw1T4dJDVoPgRbFmxcqaYV8LPHr7IB46zJirDtbuckh1ieJ"
    "Ra/pVp+OFFgLExTZHDA9WbM0FiSqONJJhHJChp+s2ZoeObyE7iPvAoRkHhw+bM3VpVM1FS"
    "/dqSN0EFK+btpNBMmrQXUoTk6VrSaiRFRDXkEc9eHraeib6keAS1iuVXl56H7lR63LJmwq"
    "dnbnKVZP4PA8LZgqY7jVOQqlmLyIL3iDD07+67kTNRQpnpq1HyNWbKuMPb7vTtTQ1WSVJR"
    "Ogr00ZUOEBnaihUGkm0QVxy/p0xxjT8qmE76ppjM2mrioGlaSJO8JxSjfFQEBwOcLBI5vr"
    "HCP4sklT+iuWhKWoHwqXbVPt0pmaixUICaeA6xxfQg3rqqktsfCmGodbY6y5vtGpmrq62B"
    "U6y4FQTe1pniAgw27x1RS4ciXA+50XRlx2qU3m5OZkgNaep4Evq9VxT9gqYopokR2pBzbd"
    "kz1bQ/DKmXzkwyAmBSmIUHIiUsBS5PVFzNM5XHRShKA8gYisSdDinXXavERzgv8yfMUOCH"
    "7DWlqP8MLz7c8uChTDt+eppuo9z5esMDVJW1N8NlFsM5aydKnrnEhzMfrypU3fiNWMPHT6"
    "UJ5Sosv/fUa+93q/w8cdxq/FSlV+zhAN+TkxGPJzOBZyTUWnKC8mG1FREssrODTHq6zwua"
    "IVbldWuL76dOfWUoAPadUTJo+dwSAa4uVsSBEs0+O7fGQ8h75usV087bt5ad8BD2KM7BX2"
    "MGaTvrKJXVNIy3YlJHXl62EOpaMMVZGQrm6oAERBbaP5UqTAzJEuvuswekfJncpSC1V6R7"
    "JNQ6+x1un0lyBjJ8e1Wz/erWdkRvoGDIDy7YhOrqjkBf4PlbJsBx2baqnIGP7UsDW1nbC+"
    "kZksRz/SR5YNZLB273BDKhcmdngPNGxiT5/eqym+vROwsYyGSqHWTb6biTuR4uBI6yXeoy"
    "phmOfuH1lApioRiZEjssnHLnGtxeNOt9ubTIT78ej3HmQVWfVVFxoENs6IfRWCUEfj3oN7"
    "3S4qKrkjOpPffZeZtdq99tDr9h98VyW8lCW4Ph33OwOhN3zoD7/CYpJFRbAC4Nxrfzz12X"
    "3ti6znqwTV5oe97/T6w3MP6s3TlUWvSiaekafOZGp9vYXSY+y7/vBbf9qZ9kdDAR7paQoz"
    "ek5SwelCNyPdQb83nArdDuRKWZuisKSLwb0C0s3DuPfdvbqTjbWk4R0805feeAwP5fxep0"
    "Sm94ufxqNpr8uexPnZW001MHtl3N/+1Plz9DwVfu0NHuBngBNIWNOl5l556vS9K1tRBiz7"
    "vbEAbd+/MrhkustBz/cX7FzrTIVxf/K7fU00BE3WX4uoPVeZct9TUt8jSanWGRF5zRKLC7"
    "jj6/xmZdd8qkhgD+11frrU0gK6ufgHXY3xe15C4qpH0kB+fM7Cjs/J3PgcyXl0AqNypqQE"
    "qHgqSmgHsTbjfJAGiDiiQUShTEiMi+u3yWgYj6ZLEDaeyEsD/QspcnXlwn1S58KUFUMm+i"
    "Xc9hTSJgAUMKREiq+G66yGeAEThIuv5jdm8STFmhqywnnABQyVPjJuqKwzf2UieMaqPMUN"
    "/HS8EEj25G7wbMYGJ6ah7RHxRPocWAetZ/kgj9By5HMgzxva8YZ2dYQzpTYAb2hXiu+N97"
    "MrvZ9dvF9zj0O5Gh+onQ+4xxPqZQ1mjEZbegSZotFc1yQl1DEyVLTArodRJfRvcEzGR57l"
    "oN3nOLTcJ2HHIfeNcd8Y941x39gP4xsrZEA4ifXgNDJpydaDArYDDnM+mAtZDE5iKjh7qL"
    "lSy5XaU+te+QJKj6Z4PaqSqcQqW/aVVAWLCiaSuTSEjTc2S/8hqobaAZ8WvRVYKRI3FhO6"
    "A63Ft5io0dzUsfqV89wWP3TFfOEaVm01LMaeWAUrIRDHHl9nnapgFM5Nliicm+QonJtIFA"
    "5vy1RhiJOGDdBFC/m2/ZTcvV1n93bwMMnshwpQcRkzXca00SrDyu/NdJ7A7rfyB1bWAVWU"
    "CcZxsW+5igMzwXCIrcCChgAeyrLEEt2oFzFd4ThQMfG+JZU5chWOpkBVvZLHFleioucsva"
    "zKnkAcgqxJhhYdklSsI6IaaKdqrwhs46oJ6psK6hkodpCUZ98rMWuw6Fyx2qD9g6z90n6f"
    "IduOa4Q11QgDDMuKe4CIy1uRYgHOss8BaYCIQ5ouwno2sgMl2MadfWEBNvCm7o8AslYhB3"
    "Y/sIH3NbdiUKWEklR3an/FKUcqcWqB7RdHvofMxbq5gOsLDAUEohLH/uHcxHzuAgU3MXMT"
    "83mamLdYk9WY7SJb/JlHXWewLx5Hw+mvUKRsoxJjDVXL/ux1xvDFOxa1YlXLym/iyq39P4"
    "a1X15iYSOT2Iax8ktijboQYaFSdTXjq12s7u9XV9fXn64+XN99vr359On28we3dF30Uloh"
    "u/v+VwjeCfA2pnWpqWmYLGMMrslnip+mxk2tCx4r1xm2suvEnew6cqZwhxZ3aNVIbS3NoV"
    "WqC+L8No1MbpqdSIwS/FnNBol3FuKdhUqHykkFObj5hDVNg1Cq1PJoH59xxkfvZN1rf8xm"
    "ehwRjOhUip2T6NQqfcNEUjWWraOpgAyoeS2kUYkCA2L0T7zUTNmApEE0X5t4DtVHmXNTEZ"
    "d0zg0UNIWp6MSior6Y+CcdUdlMNTW9hVaaukEfo6bN0z/O/hr73EjKjaTZ4OYm0vOHtnwD"
    "qbxUY3rEJEPrjD+eQfRiof5V1U5Q9cKle38U3D29Gsy4pVthq4aPVWF7WKuGiHEgiwZrQM"
    "71ofrrVp7CNA0SEAPpq8yLX0rcaoNsKkEDnyIeuogyNss6S3iObSY6S5A0DL+zHIzGbK6m"
    "InUaY9H5QnV8a9FZYnV8c9FZwoRFDfqLCix04GCpgM4xMTcNlZx2eLFW1UPfvO/WLE1aT7"
    "nsjz5hnapBKW6U7P1JbUPk1JmvgWtPlaWlYNVLKgOxEZ2u687WQLwwkbaqXA5YPd9cDYEq"
    "pxPgqyaSWBeAdaGV5gCwK5a9uCMzVMDQDXG1Qhu8WWDtJ90uegZlAqE2oBNo/PMckxf6vB"
    "u6iud/Q6oGA+gWYBW/sN4VSvzz3Ppz/rcWUkQdjPIwls4gKyxTCujjCmkc/yGgERtdbFhC"
    "DC0dHuEd+rCtZagV995G9G4SC4RjHoXdGhPWA46VTKSHCjRfE3eUhs79Ir7Rx0QE79gDy8"
    "RzQBRp38vQcGou2g8Bf3vdMYC6pM5ogZYb7t1KvIHHtDJvwn0xtfHFyHZMUJ4wU5eI98Oo"
    "dYgp2zXzMtcl4uHDdeat/2jJw14/HedwnTn8Ir9hEhs/l+x09NPUOROjoN+xpGZ+vNdZtT"
    "ngEaExK6oRQo5sqJ2kT7nICqqfhkfTp0fTM6yi4OaOpZ8485wnqHsj6f1rKiGOPrrFloBr"
    "00xxYVwDx0oGYL0NswRwe4HJmglw5ISpVfWCDjOdjTGFVI81IwYHtDKYEzXf2P0GRYJE6U"
    "3WVQ2J+quOVvCHa85zzHQtViCJftSwqKvkEs3tngPM3DZUCW6DfY31JIuxF1ZzjwOsdN7M"
    "lZnmqrkFa31h63IH2hW5Ra4uFjlrwedR+jyKBqp8t5lUvtsUle82qvL5X5w8xhM/Hbd91t"
    "p64ttxczI5SMltZHXmsmoaSzUp5WF/2RIfeY2T+S++9r9Bvyxm3JuRh1530B9C5yW6UhWZ"
    "WCXLTl+2xHlv8lksg1RHTJaoSio4gsVSJPourlVKMsoeReMQrkRA4J6z5p4ZJ7X3n5HIx8"
    "3S3CxdL1DP3yx9rsBmsUufxmRqQx9jK/WYkmwk9VZAlmjLlapIWGuzMMGFqVPRG4yWUNYV"
    "ShTYTbGRjrU3rNsGTIqsQWelorohygr9lqgG1pFIJCcyMs5EWuWdchpKg62+RW25plqIox"
    "wD4sIrfi/BABkybQZve6z7MJi096PeUsOwXZRjxU2/k9Wi9wh3wqyNa4nTV8eMKuEvFXBu"
    "oK+LgZ6XIa7WuuF/2YMYOwJZLMQOSRNhvr3NAvPtbTLM9jX/UvfToe5oMKDKOZpddGcXYY"
    "aYkNmRa8m7FI0zN5Vf+sQW3IS8+0qYrnFQV7K74Piu9Mkw44Se9A3A9/Ym07Zyk7Kt3ERq"
    "/lKMci1jl6Bx+Ja/VdB7YRxjsEipneZSNA7eSrYHOCCXqpRvBftoGohyJpBTMI6cd7KRr+"
    "S6Pb5x0H7MtIA/pizgjzHZDJ4JI7sg4ZI0DuOrLKs3efFGNmAMFjDBoIp5DvUkRNU4kO8y"
    "LeS7lIXsXIvTT+Baqn7iCMI5uRImaxxb6O6QcYNJ3WGSOcMuprMmYF7L40wPUvJgu3q71A"
    "OWzlxsDlByNteazSHvT67I2SApj5CpM5/fsKbLcTHoibV4fRSNqcd79fHm083n67sbtyiv"
    "+01aZd5on6mgcyyrpyZIxSNk9rRBstCKApy/DZI303kCu78NUmBlHdAGySq+FMU8T5U/tz"
    "DWWW73e+v/+lLwDi9xG0z9a8jqDLqaIGblMJyGdIqmwuNlrx4IUhNTfQNI8R5I2dYTneTQ"
    "F67nGA8bCJBM3lR5eShCfWuWpu5KC1N5FTR1dyBK93SaMdVImrOSqox7ZcdcTNSrc/zti3"
    "kViDNwb+DrdyfulOC/DLSlqp5KkL5WTUVCr1SHvERjLEpo8Y4w1QPfA/VA0W6torXorwrK"
    "2nnZSf6UhqgLVaKk9NbRSNjj3jpnaGwgKHqnyYaBCQ/2a1awn2hS8PKq7gEiXsIqlLxogZ"
    "M32ilE1sQovyriGeJ9YlP6bTzMx3eGncgm2/tjGjDHOij+/Nj5428Bk+xgNPzqDPeh3h2M"
    "7sOGPpnY2dghKUhVFSySBDufSxTCfEGpqgLd/ea4qN+PRoMA6vf9MKzPj/e98c8fGQvoIN"
    "myS0WNqsHzNo8rIkjJXU61dkVgSY6zdSQ6Itzxx3NDfKjqdCjZDaHhjVrMeRek5L67Or8w"
    "PLu9alcTzxo+Ttawf+d6k/XD296BaWRsT9Ug1Cs3M7mYJZib/JhmMjsJmp8iQ+I1aCVW+r"
    "PI0prRGow+eEXfOKsKpI7g4MdSXC51PuKcNiD2c6wFrmHWM4bnezbMBMRV6COq0KGXKJ+U"
    "GiDlil2t5VTfxpl1L/ORcBk1XUZ1nDsHSqgNi6UIy6e+BVXDmjb9DWtmnVjZxr6eReiSva"
    "FZytzICkaq1QYPeuQZKhWXoBGfNZt+ib6vVfC3IXOrqCK04aNylI6xTv/f8nvVWlZ1bySJ"
    "77+w6Zgs9qLSkSpdeEAm60gzSWwNnBM9xkEFctSdrwzKX1uZvrFld+QrZ1YuX9ZFvvQvma"
    "yw+2n4WRiSIWHjyO1fDBA1QnTn3sXTSeNVqEYbeszD80Tw/m0yGsbj7SMJq0Py0kD/Qop8"
    "zrHEcdADGOnQh1EObSgwQRh6qtcIEpUy5KUYH5+c5uCNEnNHbw5HL08hLbQDnZs9wCfW5m"
    "RzkJKzudZs3ojGcl3obQ5Scid0nblMVekiBlyzxKAczt3jN11JFkSTG63kE0TPh6uVyKE8"
    "k5hnEtfJgH5gJnGVNvSOVfP8IsZ87lxq7Wmf6Q7aazMfEYwMTERioJ9nFMzNViTvs4u/IX"
    "XFSrhvNVUyl8YlmqxFDfvyVZxK7lZip2RVcpeNqDm8kjvEWLr/+8Keya2Izu5EP7H6uv+T"
    "GgtRWZVuRV7h5TvslkCiyaIiYCKVbVkP/dbqfoWgy/bGUe4N6BqV37Bg6ljTy599jUXJfS"
    "fKnVqj2+NOF6yAoJJBF3VDYMDIxnslZd7VLX36isrqKyIReCBRQxw9vHA8Lxz/QxWO9w7U"
    "PMs+SFXjvpwFmXKXper2XXLR7btIze2o4JJx+UcJmwf3x6vPGfCmo5JrYNrXYktg0mup7w"
    "CvGFvLirG8SHJ1RZLBQvvPnF0A/DSNw7eCHd/UqM60zLeCfTSNg/g6A8LXiQBfh/FV1KWo"
    "5FrAHkXjsC2/VThvwsKbsJxtExZR2sgkf/2SAFXjYK6mzz3DLJ/26KdpHMrlCxJbTbVSMW"
    "MjCwHmHjE3EYdXcPMIzXFE2Im9beWA/mI4GvYo3JRyRv7zuffce2gjeksTSzPywK5J7NqX"
    "Tn8A11b06LEKtORlVxbFM1nt/JzGK2G3ziX8xdE27vW4zbQJ3aZsQrcxHaH8yLmOmzxxLf"
    "Ez8BiXOse4BDyORTbFwAR1Ni1f9Iff+lPY6GTyBmnwM/LUGz70h1+FTnfa/9aZ9kfDNtpi"
    "IsH6Za40VmhhRqbjfmcAy1AWFfuT0PvjqT+G2Ww3LQvOhDk7f9Ip6TziO50GPk+mwsNzD7"
    "7RDUEy6Y7b7Qy7vQHbdJcAqlJw3y2/Z1mM6zbPDhBDzuNUa/3+O07dmGD/bO9/YIJav//B"
    "t3jyfD/pjvtP1luvmwtvbIE38WMW0+LHZNvix4hxMeBtz/MOBgj521frty8Y4pOT0RFiLm"
    "nVmdea19EiazSxj4RHEx8QTQzRRTuRFMuuilLz96ze75kvxi7K6KQ3zUeUxt9G8Rb4FS43"
    "K+qCTCC0MgpfavZnkJBnfubI/AyHswZRTywBGybjlWDDwAYieTOiGqDhkIYhjQszzmUhiK"
    "Hn52mdz1MnNjvC6JRELI+Ed4WIWNl9WSeZAQ1Q8cy2iNDCpPMCKzVKyRdsetagtRKjGOfP"
    "GvRmOs9Fuz9rMPDWJmQNhrfaMpC1pznL5bofVe9dzQCp7wXnyO5BNroZHlDLXDToQy1M4/"
    "By5h1vpgZtFmGp4EUTNxss4LfDm54+ObP13prb+FTSxFUJrYZB03uAqRoK04YeQcqhfT1t"
    "nB7ZXE19BzUMv7YcpMbYqUPbRKQSDFUFcHrWG1U2Ihj7fZIe1mcJ1T/UxYEYjbaY/KYumg"
    "rQUtQP3cMn5hb+6op6Y3dwU6fvyWEoPcMUD2KWNt9nCZFO1R1BPlQin9BZ+o0VxjW8wppG"
    "H+swkMb2NA0VLJeKKG9KgmjsxTk0EKmtCsMFen5r8qG7+BObq+dk6DYQrVJgajJAuniwPj"
    "cRm6vGLWSIpqZn3JsqLw8F6p5N1rfmauh6WpjKq6Cpu0OhotOM1V1DQXIKAJYgiNvVEjMK"
    "4ucCFpiEM5c49FnxzBSBfUTwVKX/ZDfkmU2DNH8hSMuYmVwN0jV27i0JKUju0P3NlAiyqW"
    "I7GVkx6V4jowV+EUlSF6Nf0Nx5Alma+zsX2dNchHA9/t1566TIS8sr6lVYUY+3Tio5YoSn"
    "PdU07Wkba8KbbERFSQzZdGiOF635saLFbUdrXl99unMDNeFDWozm5LEzGEQDNXeyvo4CmZ"
    "xr4ozn/ZMOyDThPXyKsOLsQmKXa5G8FGNzgJKzudZs5q2afgg2e+peHvE6SMWjhnkDF97A"
    "pT7Gs1aRBi4xm0IJ4Pq6sJzlTrAX2+BOWMfmOHbgYrJR1Its3G8V3Xhj95pFp2vRQKJnnV"
    "yLOhKRNUPUjLl3dGwfmyD81mjWSyPNIukNawUYyM2FTTAXnliiqekhcaBIE3hlsmIaIOKQ"
    "pgs0pzhzawpsOYdudPmWgG3jsgDC0Abe2TqKM3Z2QbI446Uf7BdnNG/sXnHmOxNQnB58yF"
    "AVCfryeSJLC4ngUEVL+ljgSN1uFRlLc2RgRdHRbs3EFhhgqOorwqsVXsb0AKzuNhkaAVp4"
    "7BWggu/fKx0G/9eX6tYRI+GR2HcQ3AhvFJetmiBbeesjgntyVeIAUZ29hdk9VaHOCdlaJ6"
    "T1TojUInVeqiLuWYe2zlhfPI1H3/qT/mhoFYz1VU+ekUH/S6/7Z3fQayO3qOqMPE86X+k3"
    "LNFhRp4GHShYq4hkRjrdbm8yacMOSfcXGNkbT2Ak1uin30b39AOk2UDx2UlvAoVndaxDed"
    "rxdNgbt53+qTMymv7aGwtA30Yq7JKswlB4kz6Nd9jdX7O+eC5B42qAX99lAPc6bFf3tYK5"
    "i4DrHFQRfO/ll0Tnu5/qeA74Knc2ywf/96ur6+tPVx+u7z7f3nz6dPv5g+uRj15K88/f97"
    "+Cdz7Ahqi7XpJfYotDJi9tj6LOm1zB1V1+AwgI8IvCmxwP4Yzn8RAHxEP4xODQjpJWStBH"
    "dcQ6gqeBvcQyghpeYvmtUFhCiJQ7rLnDuhGs5YXZamXg5cXDKiwexq3nTXJZs8ooyRZep3"
    "DKfvuuo7xnyOFBW6zpKkGv9OAhSCa6LOGw1dVY44Bh9hLNX1SCqeAwpz9FRYpKXsD2Svwj"
    "f9KZwByTuHOUW2Zwm+O/DKwRUclp97WfA/4EPjnNxQ90pIeyeYCD3DffFPuxf6VFkE9pDB"
    "ska6DKX4kNOW/30uP3LT0avpV0LvXvekGMHXEjFmKHpIkw395mgfn2NqXP8W1kY/HToe5o"
    "MKB6KJpddGcXvOP0UTtOa2rxVokObZ1X/UXn4bE/bCPWXnhGHjvDzlfwBFnyqjYjvcenwe"
    "jPXq+N8GarqO8YF3INld5qHcAVXuQ3HFPnNzt7vBkKMek4EbxnyyNZt1o/5O0tE6A7oknY"
    "kUXP1iTMum0o6gt05inYqyNAzTt11Nku7NNG87DZR8b5W2f+sv1eKJ58GkfPOV5rjnNPT/"
    "meHseelgNRHwnP9OQx/KeK4Xds+Qcim7Hqej2X615Ufe9qAFJ6fzR8HgyytS85cqHkM8E6"
    "X5m/nJ4vX537GMdXsAp+st8LB8dly2kwZKwjKgY7UbBQOw4+2m8oJVYViX6tasgkikxesd"
    "SyQ23RGouKsW6hF02k6LWQLtOXr0XHGbKSkNtQ2e1mZEYmGBO0eEcG3Mm5gajQ+ekcRIJL"
    "b5hIdG66T6xWl6hjoA3d460HomNdGjrYn4pKVANRwjJK4LFpbAl0qcjY3QRLSkUNedACt/"
    "Dfu5rbhVyLzv3KvQOdRbDWgv1D4Asrz+Dw23F3YV3chaomv8iFTZoeda1tzt/7/9UZP7TR"
    "Tv4nPUXAotkfgDlTViARYvg75ECQ1xnpDvq94bSNrPd5Rr71hg+jcdvez+ph42T7cV7N3C"
    "XikZe11sf9Z0ce/vrpuMWlzhyOnKxFtt3IJEf0rRIqxuU84i6GFEwIpSJ4RkZ0t1XpXvvQ"
    "exxNe3RTlvBGpc8I33S60/63jv0t88iI7Mq49230O3yr4Tf1Fb55Hv4+HH0ftqlcykK7Cu"
    "3NpaeP2XwptEWHaflOfQ7v8SImMiU5FiJA1Lx4iCoCgGIUj2IvVmgGfkrW+e2SdcFSroSN"
    "qBtxRsl9/vwI+RHd+u43Z+vXFxVF3elCMD07T4ZdHD0PrMjBAO6YK98xFzDTZcU0QMSdc7"
    "wMK/cf1x7NtBRBXtS2WUVtzxXc3M556yAqAduuO9FZ7gd7kQ2c2DzqodqohyzprL4IUuZU"
    "jlEmcsQ8fIU5mgN0MN1JNQ5vKjpkkzRo64wT4sFhdyBO1j44oBM1FSsqFRl0GxM0q//1wd"
    "202WzZm2mfJWa8g30JkVk+Sx55kw0XrHhAs/dh7Qdma8gBkDOMzd7eY0LYvI1/f9kG4o3N"
    "2GXAjdvaQc0Eu2aurm6wsYYmqOJCNf3dBdpozloCCphI+hxCzeYa5ddOn7fQXBLf6XcLvK"
    "L7SQvmgcoKdCCas2nmSb0LjvoMEOw2pd9p6g7as+402TAwcepAUMyILlqBQDYxBJS06ONY"
    "oXEi2qnaKwTfwSc6Ad09t1uItKPPIaKloi5frWv/MDdbiLSDp2ReUmTsKHPoA3SstoruFB"
    "v1DUtW3wbCjKvwwOzhd2t5uYYhDBWR/sjk0hReCGOovDD74Qx6ik2kTgUP2qpL0FZy5dp4"
    "yM+hWm1hp2Mmn2OKyzHicXRegoz1BtzxDUT3Jgu6N8no2pfiKg3QS6mFBtgWFOFCeqNWh6"
    "ZJdWLL6NVawGnO6zTW30seOcezHsERQu6DSfcaBJM+DjQUBjNNzhPevfbCyBILWA27nUm3"
    "89A7VQ280RaT39TFRYwO5VzKpET9wx64v/Qd1RHoxEwjQLKBNzH9RsJl6NpUSaA3YIRMuQ"
    "GVQsNLzZQN+GyPjSl6V/HNyix357S5Z68Cr0HXEP2E16A7Zg06QzaSakbF4+wSNBDhSoJQ"
    "TS1XyTN7eOMCfG8zYXubgu1tFNvACZBHRQkQck2l1poKD2fklTHqpJ3UuD73k6ZSvotKh+"
    "i7+BLdoRGpmsrWHiuI3uCMbRipFrGz0vSBEktQRIA1TWQTXiI2asdcEfYA2crht4bQz+IL"
    "ZYFdOsDSOKxi3LD+JN1q/rWT9ZhO1Sd5gvjmjcFYVfve3DdSW93DZVEO2P00/JgJC2imsV"
    "STqlxnKBHgkddZ3bjojoZf+uNHyDKlMK5kbWPlpHYH/aGVkLpUZCpwhveqbGpf2VUAnB0v"
    "bwJikKzODKmT/ufCVsCREiTlekqt9RSez8IzMOqkp2TKwDiNnjIxt/BXV9TxRYyS4r+cqq"
    "E4qtjSGZmhj5BuTc56DFuxUSDbW5HBLDqK+T/sr23XRXyrn6jzpOTJq+sNZG7h0OC+k4bp"
    "L9x3wn0nTZKd6SFumDGRXCk91V2KBmJcRkQdd05x51Q9BNhGKH1BQSoPl4OUnM21ZjP3QX"
    "IfZJ10+xr7IJ91+v2D+H4Ro9i711rZugPT0YJkD9+r2v+q7qDL2DsymfcuPWYRrVSNFRWn"
    "00cV+cOmyqC2w4/ibsC6qtH2koue5omZI/uO8PPdiuKghSM5UnMMWuCxcm0x+lpi0k2YrE"
    "nJN1cfbz7dfL6+u3EzcNxv0tJwohk4ayxKCUdjIrABGo4qr5LHRTou0hUV6TomZYkm/5MV"
    "T+iqUqzTJjooVciTJUwM2XinwEiZfTcw1kmQd0QwDUsYb6BlzRIzUWzH8t0NKsC9I6jvDa"
    "0bIMWf0mxkYhp05pWmbug4rGGn68xuTb+R7Ygw/RXHeneOffucbWzs6iMlN4yh08h0Ht61"
    "pTHSrfxil+DJavb1KMqx/O6H/Ggm9bssbdjvkruw30WbsGOJvi9Lqr5qch6Qw3QN9F9UYm"
    "ZfrkUF7pDLExcgaiDSH68+Z/F3Xn1OaVDxOYw0UWNbUySj7BI0zmF0nWklX6es5OsYb+dS"
    "3ebC1yVo4gquwmMvUhlVcNwpQZTv5ZdkK4WfrEnK9N+vrq6vP119uL77fHvz6dPt5w+uVh"
    "29lKZe3/e/goYd4ERU5d6IUpEe8D4y7iartZvMpyvk5HGQkrO51mwGr0gRj7fOO+icBX8N"
    "9RUTIb+eGKYrJJaE+dpoZdFCjKUY5n2bQqT8jarzG2X3HiywaQYpOZfrzOWT9gg6I4EnRw"
    "Kpz6adA9MgFQc13Utno1WCl65xlctbISddcGHFl6WrpO/KSJaWmXuvnCu6yc1XTlzzz9ft"
    "IcbzGewFkcXl6bWhyOr5hLGW63EHqWSsmIWdVrZ4Z8XD2+A/hNBx3Zdz9pOOdHpbKOIHEW"
    "peYcVLNCLKOyXRkSWv20XGtXjP57Fvv9/zyf2J3J/4Q6iI3GjacK2BG01/DDbzgttH0md4"
    "we1mFdz2VJ+4mtsBxSiz8J1N7h4RL9UDIvNssfYS9angquOlhn2CqzXCkm1+YaIt3R0gVg"
    "7TvzQqEqubrQjjllQworfFGsjO7oeo2H30u3Opu157XJrUbfG/gJMmQtjA4JFqo/piElx+"
    "m4yG+8P64lJcJJm+3f+iCvY5d0WMgxkgCchmDrw/P3b+CCPfHYzuwy8BTHAfDuBZ0b1KUN"
    "QX1czPilhizo4D2EGxlEneQNcAUQM3n0qiXL1VmxNqH1XjojArQZrbWxquiNsidd46jQGq"
    "44qu56GAJ2uHPn+YKh3aoTw2z+w8XyfeTLqcZtKRdzsKmdMmOqPV58mb5xxf5/21QQO7WQ"
    "Zrz0EWnFDz9xgrTrQ9fAZLTqhDfVZXqtMGWtRfPaMKuDTt+SzjyXKJdZ05Ot3qH3GO0cMm"
    "y5ngGTHTsVRRnpnZFJvObq3mke7t4Q1UoSopJqlhUVdjopzSUjIdCq46ZVGd3O0ogvGeOv"
    "d6qRGudVvbTVKeatXNgIcyVxiwbrmVYpQPVVWwSJJ2TI8sxOAFpWsUT+9Ho0GAnff9UAbk"
    "8Pnxvjf++SPjIx0kWxJ2TC2iM+vIcqRDqhIxgMdhVBesb4irVd5QfR8NB5QHthwzsMWrqx"
    "VZxSUAPHHmaSi2/je3VuXKbJNnXGMZ1xiawbzkS4vJGClk9YdUV1AezLYL0bnotyz63Tb8"
    "tK0asqJhj28hVbOCd6AKJlBD/Lw9GP08F3UBfsX8bwkBQhXfdEZmpG+gBX6Ric5KmVEiQ1"
    "6+YqOFdmt5uQ4UxF1bvTFJuOgZK3RmDScqe7KFafifCC1FAg/zC4Q0sR+AgQDT2/vnd8qt"
    "gVkNnAm/sIkx3HTB8gmwsmrBn/Ag7FeyR4aibPiN/lK6Rv29PGVSxA4XasFjPWw5vXTCxd"
    "foEzgz++5T4h2A/+4PkUqfXrfmOLQmHbdRchvlyQ/GYzSLtPbdXEqgR8IVQG4HroMd2Dry"
    "YxzXk42oKIlltnxkhYps1cx0ZNfYur76dOdW1YIPaXW0Jo+dwYAXzjr0fDs7c6slUBcsBB"
    "Oi5ayuNat58axm89en8eTQTIJUB2go58PZHIbloIqdK0U2QMnfnDq/OYVOP14A7Sx46zdk"
    "5Xt/Jf72nhGHd+sED3aPmJuI4ySG1fYEpZSOrIa7F4Pel2kbKXhlzEjvj6f+uPfQRlYtBm"
    "lGxr2nQacLX2l4q4hL+G7Sm0z6o2Eb2cc8/Wba+fKFfgYfyox8HXeGdMoXTSQw5/Br52vv"
    "sQdfeQ6sGel0u3Seth1Oat/pT/dO71bYRf5C2xkMAB/TymxHjFi8s1L5IpCoCz5TfWZQA1"
    "RcrAy1juD1GsuX1Hl0TUXQ2t7dvHlrASoOKg9ZqhbQAodUOSdUc+BMiQADqKLQ5g5Neran"
    "OU9I90Ym+RYUj/c6ZrxXzHFVArBP3kwNhTZ4SGcAlzdWLbmxarwMWwK+PMw2AWVeGjsPws"
    "mlsRM2CEvxL2+DyCgy1NNOsH+PCNhJAvjSR0DD58EgLZqZF7goXryh3Lhv+lB0aV8kxH7b"
    "V1uZ478pgfBqU+wvLUDQeNJBdPwlmq4xIngHlc1ZkPNa1CGG2iQIptV/QaoiQeA1wVDAUX"
    "xHW3OhyPoaS4h5tKw20sYavzMC+jXMYBuZYwoRHPXWvE5kvRTGFkqrEykqcWmcU/xXQhie"
    "R9GIqN00H1vvj2nAvRapiee62Aaj4VdneLhQXshMB2/TMgp4cl1Cj4IXIzygGCEPkmy4h5"
    "kdX8JKUzd5eRyk5GyuHZsjJs/TZA72yZtsiDb4EQnSdzVdggyOyyI3qqsVFckMKzPOLtzN"
    "Pm4x8ReNQvdWtx3089zTueeIymvQar0VyOKTdTRnj4Kl+d9YKpwlBRprTTVf1kiMkyJP8i"
    "CQY8g6DP08h//Nf0HzHRVI50DJhNEdFUBXskLFEiSTFkv5C90AdnF2a+uC/eAguG419Q3o"
    "WGrg3+zGQzDIbjykrmYEsglZP02vnjrUUEc7VXvV2bRF0gSDVr2lhmE/qSRNMHgnDIxx1J"
    "alouqlZ/V5k7YCXUh4il8TVAb7XRUW77mT0WJIG6FEHCEtDXZYeKdirEfZ4ucCE9QZ9Yvp"
    "uN8ZwHski8qMTJ7vJ91x/2lqRciZC29sAd58vMoSznaVHM52FSm9LZIXk55wed4DP02dWV"
    "HwBSg/ZpCdWXkQdgkaCO/VbZb+FXRU8v5yG+lgEZAKgig7zoB4kB0aDnQS0KEj1k+HuqPB"
    "gGpVaHbRnV2EWAJCbh5DkTP++GYin4SzMGXFkIl+Cbc9hWRTifGIN7GstH1OUPnJY7oJUn"
    "LTTe1MN8HcR2IU4LGPjDO49gyOcje9rINDU6imQyFmfqxqlyyvooOGN/ALtNxFMgKEx4P0"
    "Q/0h5X10f4gtCLLftsVkiRApzyetM581/KYWKycfpORcrjOXA56EXHqBn5DzuM489jkFcv"
    "pywoQ8gTVkmpbJa05MfSQcTZ5gWT2oipi3FpKPhC/REJo1613ZCFBrkbMeXq51aCNYbu4q"
    "TwisMCEwsfFlfnCLt748F3CTm18mgEsPpDKQtac5y4NrP6reqZ0BUk+0LwHYZuemRbSgDP"
    "CClF8CsCziFQ/syZoJr08hKqGLSbYs4pzdiHPlENdRkCgtgbjkUG9raSeFersLf0+oNxac"
    "1y1H++GfdC+82o6DttqjiGhh6jKBCyxtAZnbX1g09krVEBbpCPv8atnB2hANvRQ3W5GOvk"
    "Rz+qUgGnMoUCdKOiLqbo01nNK7+BRPUp9Iah52XJewYx4AywNg66tcVB0A6+ybeUD20zSu"
    "M8nnLBB/Tob4cyLEOYNgw2SNQ/rjXabVfJeynO1rcVGwcC01CnZpl7jIyg57eOOiLq+zbN"
    "zXyRu3fSmOB/RSKgveZF02Ys7dxCgkj6AxIUhXH28+3Xy+vrtx45Dcb9KCkaJxSKxvpLnN"
    "A6efhAMaBpQHDydC3aQwAU01CrI5SMmDQerMZcsokJfDHhXnbp25y4qp5I7zCVJxnz8PS+"
    "FhKeeFJg9L4eETNXIn8fAJHj5xbqjmCp+wJaYSUG127ERQsszt3w/Fq7CaXgdW9w0WEWsG"
    "6sFMevG9DIiY8/1BfG/QRlpp8eMgaKkhDTaqmaIaBEnMWP34V3WH1JUBZeIQK+YGRdsUFT"
    "KxkGhYRdvWdAz9BW5hYXPrhhzIEEVAWHgBvWU0XKH86WNiEP7bHw0Ev/x/QlEJPFqgLtEC"
    "9rqMGpHiEbeHp1mPzneniYMWzEHcy8O9PGcD6Mly2c7opS5uPThFQHBNgS0cEdztTLqdh1"
    "6+gODyJLwxXmFNE5U44c69lirXaf5RGUJVIW7zEk0wFboW71BB1wkZZdLWwiqj+4aJpGq/"
    "UOGM1QeW6KGhQkypPbRlNaHwvld3JC4YtdJ7xYp6oYbDnskoLPSlhKLS98WKcWN/CLpsvz"
    "1VlvfVzcVGNqoqJXycX3SE31DVowONEwpWMps11cBLAIX1YSn/BjuRvldV4SLRF8zS6sud"
    "1+t8xcO8m6C4ea9+nP0yOdg1TNfAqOJK6ko7ORy5a3lHCDni2RD3nxAZg1r9JE2E+fY2C8"
    "y3tyl1dm9T6uze7oswpgeqlmu38ZE0kR9ZuJHMi/CC3+GFLhu5NhcfSePi6SvZVN5EQyDm"
    "ZhEXAZAMc5CqcUjfZAH6Jhnnm2iOiEoMqhXnPizDdI2DupJFfQ5V/4+FbxU1/7cUo1zL2C"
    "VoHL7lbxVEjTvykvtqOuMbIU+kBS1X0VVTx6K2XAsGRTeHWB2iatyivsu0Kd+lbMrOtTi5"
    "Gq7tkautQy8nV8JkjWPLxw+Z+ALDUjKEUzjDLqayxjXjRnf+/Yn0LvEROeOad3Ky6GLyfP"
    "/Yn057Dyx13ppjRp6HD72xMO596/e+t5EJFdMFDb/JeDcjnW6398QInILQM9IdDaedLvvS"
    "Xp7w7X8+dwb9L3349n9NUZEpmPTb75Cmv1PJjAxGk2kbKZRDMzLu/dazJtDwP7BFDwkXD+"
    "POdxgvG2tJE3eUqvfHU38MA+2e2mFvSKYlVnqWf8honic7J0TK8+xqnaMT9r3k4nSIlrO6"
    "1qyO8ShlDZiKIT0weKqewawZY6eoqIKJHh/+m96wI0jZmLifMjp27EQNCvas1BibVvLKDF"
    "L9yItSwktZKrSPByl5Tm2dN3GHV/ncpUGqxqlYlZgjd+tcENvDG4ftbSZsb1OwvY3BNhh7"
    "kmezCpHy3arWu5UbBpQ5NN+l+JHP8jes6XIccMnR+R5FY1rrlRZNHgzuzBreFQoJ5Vn+QX"
    "OvG4mXA9IAEUeUl/bgpT3OC01e2qN8UHVDXK1yQuqn4YuUl0o5VakUtg5LgHbizHOWC3Yv"
    "rv7XlRegKXfJ8gI0Jy9AY4n1JYDadSdqJqwB/ScDsLYKWgKyHW+mZkIb1NYPKO7zig8tWe"
    "Pk3/6OG1WwJtiPmz6rHlc/oghQY2u2poKlGziuNEQRpCZ0qibBdIwUeXgNU7Lk7bd0f6K8"
    "k5K1P1n+/h3tWO45cmh/0r32SbKOXom6I0h8oVBcojEWWU47I4EiRjrrqSSZW0VeUh7rSF"
    "RUEtO0qbrbxKbI2z/fhWNfcnxgYItn655/tm6+NEaewVhRBqP/xcrxAoTIuB0u3W7kr49y"
    "oPDtL8hyntDuFb9Di6uOpXIcKTNFFvAJohnkAc03eq9M8N06qd06NjrUKvTK2CBxoZr+o7"
    "wNRW3ccMEWvSLJ+tY0MAseZzVx8JssYbrw4CIVIDFaKqK8icoJx7v1jMzI3Asnm6MhlSja"
    "lAKxsA062kAb+hay0otQtwe90nWN2OMx5z6av2gioW+HRWrd0D8j5a66UKV3RDD9EdYFmB"
    "8KPW7UYg0lQ2uX4VNJKRr4sda76AbcccGoEYKRzdgi+TUObZ3lpIveH9PecMJaUrobw4w8"
    "9CdPz9Ne29kfZqQ76PQf29ZuEN6HsiVLZUqVytFKMT4dLTkx8/h5aCeKJaskMTM5oi/Bj5"
    "klju9sjZYZo738B06eUEg/Hc+9qXUgpMWqfEHbfppG7EZHCNrmAac8eYTvQjx55NT7kK3F"
    "xjh9VFXBIolH2kcVgnlByRr17tyPRoPAa3PfD8uXz4/3PSrsM9jpINkyJsVEdxN9l68Qlk"
    "fRuNVcSboOj58vP+qTG/G5Ef/I0B5kxOcBSqcNUDqGh4RFl6S4R5zokwy+Ed0ZutcxMg2G"
    "MNA/xOUa+jghVknmEg3xG9bQci0S+vBR70YB+gP9AxV4BhZ4RV8YGKOIOqz8Eue2CjhxR0"
    "MTHA3nVsmrgKuBl/Aqp4SXt6UUWSsedaHFcpwzmq+VktaKfehE1kpiurlHcLxs8yot02Un"
    "nOf35XAvTv3tp/nsptxzw8vt1MN+x21N3NZ0ZGhLsjWdxh7ypMKv6bGeLzHmEP/lVpo1ZM"
    "sGCtgdudcYYk1tdS5k5iK00tQNmkvi+xyx2pvIkszRXBG3OtbnbTSnwjysEFVD/w+SMFE3"
    "MoFPc4iwNNZ400IEv4iG/IbRbo0prSG+QmdFilXUnHKSJ4jNNwkmo9vZBIapkTw9Ge1Wz+"
    "Vaa4KmvHJuwW0sdbGxaGAvpAs792kZIOP+rqAMEps7lCzfNTd56CaThHeTIuHdRCU8ti1G"
    "4E1U353hjSlAXJrm3vxI7s54yOxPrHDyjEw7v/eGwn2n+3vbOpUFOJXBKDYe9xyjmKYxo1"
    "Y9jFWaqeRqY+SMrzNbCu4lH7O2FknrLBLpw/UWW8wjpQ+XQ9BAhKuJUhVjzsKUEFUx7izM"
    "G59aN5zzBahaukYe1DyKHzmw19XMotDdyy+JAkKArEkm/r9fXV1ff7r6cH33+fbm06fbzx"
    "9ciSF6KU10uO9/Bekh8NJHxQmfMpyPASHCxtT0PTL+iYWUU7qkJlZSbsJ5Vn7nw4TqNr9N"
    "RsOEnC+HILwvy0sD/Qsp8jlXAoqDFaAIuLgiqXbhrLpWUJ2GCcKpdgtVLZY1FiDkDsdaOx"
    "x54HX5hiheZpvX3K2TIyx3zV0ec92EmOuugkX7N0YcjO61Vpp3ESx4dJCw9I/OUIcGE1bf"
    "BZySaEn/WmC0FWWpRb+VrIIru7W8XNMv36EujEz/0y/RdI1Z1RZYrrZbDylYesHaTzrSqZ"
    "rybvkMX1Ss04FxVWiOd+OcAd6hzZ3d3v7AwKXiEgWvRAdi8IZV3cP5GZW4JRkbcx6ifprj"
    "uihreYC2UpyQvjURK9/HAxyk+pHtXlzKq0R09u2M2TH1EXFlhMvNp5KbrYVYCrbORGe5ZD"
    "Mg63tjSxCaQ0JDlAMjgqcq/Scj/m7k3TnKCXvR9wtJWcA/SAtJjHHMEN3o6B85whsfqSBv"
    "i+tePUorEqFlfb0TdV9wYAupmvc9KAttNBc3TKfbyMSOMJwvTU3DZPk+bzkKwlJUMJFEDU"
    "niuxW7GFVITv0wGYIeiblZ0CuUhecTDuk9c2kJrBQ/XkS8KeGV9vqIgL7HHb2ILdjCfdEM"
    "uky+0B8itK0//GrFtlH8IS/zy/OQZWXSVwgyPemy/dqzgt2W9Ie/YCvY7cto/KXXn7ahI8"
    "IKy4Yb/sYqntrxb6zk6VPnz9EzHWjJSJSy16NUGMO9ps9WaJ2GYVuuS7gcD7zlgbdnEHjL"
    "o+6rsNjwSMP81Xh9En0+KSVMyWWVwrKKo0TlObn8NA08vq4zHF7XiUfXdTRsS8PiJg++Hk"
    "Xjsq7Lj4qrf5LCkaCtJEXhXMI6z3b58qBOHtR5Jow4u6BOSX6xu0Zl3bs8igbKNXc3GTav"
    "u5vEzQsu8XLFVSuSgc7VWSENEHFEeYQKj1A5O0Qd51sOPH0kHE0e78Pj5GuPbaY4+ag4UA"
    "K0XXeiZiIbEIEyAAt7ZwmwTuxpmgmq74DhcX/1jftLCVMLBbrb2SshV4tN6kQHjrEiGvEm"
    "vJi8mWaw6N854/keVWKsJ+bmIiakz73WyhLVt4HRbOjeqL6OEz33k44YGZKJlbKjqZK5NF"
    "h+j+OdaaFXvDWsdB8IjoPoQRnrbAy813bpQWjpLEk6Mre/IBEtRAVeTSTrjEY3N6x7tKJE"
    "o/pO/TAZovpcaAMeK+vxWJxbKJ6Px67VJXbN5VxWh7pL8EO71Lk3t3JvLmxWMUdoSrSCS9"
    "KYWKQjxyjoKiUsECYSpOPoF0PfCtQvgn+YknOgGAdAtC+Cf5COo18Mfcg/KYJ+kI6jXxR9"
    "7rwp33njqUB5QA1QcYcDdzicLMHYWollgOvNdJaLdj+2gZe2VoV5nsT3DYbTk+Ebbf7hu9"
    "xKbf5hDaS3tUdmsKPBWDAm2bQ6MywhzSSX6FGUMBIJ3ll1cSzTE300ZKh2SRzDwFrLanfn"
    "XYWnbzOjFXm1jFlrUYcpIK+V/UFUpGPKMAkxg0SMQa0mTxVrWaNPEco75cazmhrPkhI/f7"
    "Csz9IyppzXMQeifhKOaQymG7qfFQi/9ZHx4NtaB98yTi3eBfY5wuVkc3SYroEm6UpaHXjn"
    "c+aMTpeCK8h7Gg6aMRkwBaMaxtZc5wnr/maD7prKrWqE40jivCw24Zff94coNC2G5N8Vq2"
    "IAVrwWZsOYqoA5YzJURbWqAGFNViVQdHRfTSA7gMDxSKKfWXgAy4b8GysKtFu/2/rPUtQ0"
    "GUtQRwJ+flwV1OpulCH0wLqvgK1qHn4fq53dmVpLyHuN6KZCX6ESa/xESrDqdhHLcksVgS"
    "rLSwk1RaO0VzNdjFqCyJ6gBoXofujgjOCWkBNCHFsW6AcD0NusMqPnkfzQ0PHAIF7m4azz"
    "5G0xrIgjPkLaJIMcDwb68ZiwwrgIBwJkHP4fJiCocQywVfFC70CYlLOheFiuYUvOUYFnf5"
    "1Tl7jOkuXFw7jzZdpGkiaujBnpPD2NR9+g8Ki43WrqG3T1fur0H9qsRvWMfOn0B3B1JcoK"
    "XOt2xuM+6+ttSSBhG1UWSepjtqJOKTWdIo4CLOr5Kjp5FI0TVK8zuWKuU1wx11FXDNvo8+"
    "qpMm8mQxcUNgylUF2mIGUJvuHzwfHsXMM6RGsZapTFU/xXUiqHR1JoDzojbvb+mAYYGSl3"
    "5jJzMBp+dYaHa6CFu2Mb9EzKW/I3SMUDfkNSqJy7XouPhKPJ4/wrB5XHhPCYkDOICYnZB0"
    "qBludNhMC1D/TS1u2DN99Znll7EQ5KQAGE6SOg4fNgcBERCsqB15/70ExwfdLQAcFiTlmb"
    "A8PFGljRJuC3seqtHIZR1naA5wJQ9RF13TVevl4khtVZl1v7Y+uEpTsyW4Sdrm4wRLgpqv"
    "qqI/rFAq/oJmRlE0FYm2PBbLNAOE3dQYAbwiLrCs6OlRaCXlSBKj4JUXYV3mxPKlKoVZ8c"
    "irbjKUp1DShrfIu0Qe/ha2/cRgqWXrA2I8Pe1860/61HJ8MvdJ99w6xJ2vBrjzVIIy+4Ht"
    "6B8wkUOpaHoNwwoRM3ParZ0XyieirseCpUUSVEyXlQlAcG/itXZwZnfPP2l2o8kNyayq2p"
    "dQOTW1Ors6Z2O5Nu56HHjamVGlNPVijFZ2xNtCb4rLF77Qk+S3AWiwJm2jzoKVTl9LLodB"
    "b4FM6mu0R2GX9k1ZWg+j8l17FIdaFfoKQJ1eQ3VtESUTfQSjU1tFXEJbYHrtUdibM0nOYh"
    "MuT6cXtDLY6XVoq94XzU2nPNf1mrihR31CTj61E0EN2PmVJgPqbkwHyMSYKBDU3Lt4g9kg"
    "aifJWljkZyFY0wvlAlKw+4zvjGKaWV9JKFg/YmD7wuQQNXbpZejMmtGCOdGGVdkOlqjLFm"
    "qaqCRZIgWHhUIYgXlOwMMU4zS41GA5jZjau874cDJ58f73t0VTPU6SDZSLBdWVJkFOu08F"
    "WHohFL+djhq5aDpEhYeJCSlwyrdVy4w6wCVcNiSBvxph2hcJipw28XVpoak72e/naFSPnr"
    "VevXizsFeNnvBllceb24U0e3gaMl0Rpte2H2WqJtz89+K/R0jZHNabDfsk5zrDZSC6lvWI"
    "O+cI5RWI+aj3NTx9h9uXW3ptZdXp4sL9hnUp5s/0quD3y8OFnhrO8zKyRxIVE5xs4VyFlN"
    "4nt/+JXVkwD6GdlfX+KBKgN0AD2vwkfaaeJD4dFJAUOMn47ribXWEy1WFTDCRAi5CSabCc"
    "Z53Qu8VyFSXviizm+Wy6wCL1ccbeP8jpW8XXB4FjmxPDL+Vp3LW5VP9Y5S8rIcceJebmBD"
    "ZBzVVKOxg1YJVuNnPZPJuJ6o7k/HDy6rDPn4vjeco7sH3ehumABwFps8JPcfbpHPUQShbm"
    "pDprT843ouzhIilvleCkJutn1TYKrSwzMRGRYR5w77vpXm19GdERnasG5NbbkWdYwW70gk"
    "SLRC9i/R3HbFzNtot1Y3dise0aBALUzKOGSoLUTUhSq9Q7ceKqn/AiH8RKLDMXFapKqKxJ"
    "r5wOSIrhGMlooob+I6r57uQfb7mVLa9+h0ZltHKbd9jw1A6bfhPrO6+MySmsQmWyASu8QW"
    "tDuc1LlzhHjn5BoX8fieQ12LgvjeZYH3Lhndu6hRx/dYOTAOkXEDWhYDmm/7z2NA85Fxj0"
    "+tLWhGMQYbnMFnwuATV52pG2tPU/KE56BWnYOqYcCL3r7ISo8h5uV9iq51XYxT6H6bjIYJ"
    "soIYq9JJ8tJA/0KKrFe2zfjUuoUpK4ZM9Eu47SnUOcAncKREkqfCeVKhswImCCdPBVX5zK"
    "6xABUP+69XgaWa7TGVeMXsFViC26bjzXSei3W/6ybwtta0zHo9F+3x0lR4DeYT+DC6Vm3V"
    "BE9G1628mu7PELwSrVkSVUQDiQjo0E60yxMt3lmxoaWpG+oG6h1rmModEpbAL0Bn1+gvQP"
    "CzL1HfQBvxHS0wcxw4xZSBmk0px2a3HOOWOV0VDDjPaCwa3HPAPQfcc5DBcxB6c7LCHCJr"
    "oL3gyH6ahtQif+r8+dgbTqFNKYuomZFx78vz8KFtnwisEvn4a+++0/29bZ8McC6Ej5nTZJ"
    "wUiInnJun6m6S5z6HhDOaV7k9vhj0fl8P5dHOImKySdf8qlVvovNNfXcQotvaVVppSu6Nj"
    "BHmVTaHtoDesgcZm181FW0190cTNhqqI0NccUY1TXkGw21oE5REC3wi0+FliBLWB0Jxl2E"
    "Ou85zSa6r5skZz+orLyjwuGK/iu+VUY+2nse0/ov5qJduVGGy3komsrw+flqvIdVGR6X1N"
    "kLSjsCfXCPTT1FmdKEWYqaJKoPvax8uUCTqzn+iHrsLAdsg80LkEPzRsy7Wq45gll+zr9i"
    "gO8nbXTMA9ulvbOYhjV2yKccBHxzXIemuQjFVFcuXDhI04T48Q6euXRHO+VyFSnjJf5zfL"
    "cvDlObQ8Ch6iVf5ZtjLiPD3J3HAJODNKZ8ZGfYsL0khmhktQD2bA/RrDjKDxJasFI0jFgx"
    "fTA+1stKIA548Fcyx137wpzxPhvVFhwSUW34ovS1CYpu4OjAizzL3NKxddaWhYELREI7oP"
    "1b22dMEXU5mlp55ooJ1qsmgrJBIVTNFgxbZKE1tTtZFs6MiQMXzrNauTxPcWJZFY0WIDJp"
    "INhEWNYCfoK7Z/XvU3jO2V58Bjb8ZeNGW4W17AJh6kAuYIr5j5pHgGekOM5H6mZo4k89E0"
    "Uam/vc2i1N/eJiv1cC3Uapu+zkKSxpfScTtI1kC0M7XoS+nQF23QxzBL0Ob2IJ2k0nGg44"
    "A+LwNGk8zuZ2SqaBDskrxaUY0jRlNI6+/no+L9/bL39+ONkirImAwK9FlBDSkPHNRUS44v"
    "qutAS44XQ3aeuO613wQXVrz95tQJk+eK7YEZk1Xafe5lRcGUSW+qvMQXMXaf4IBWmt1nwY"
    "YKsm9sNrMP2FXeMJFUDYn6q45Ex/yCDBVyNFrMLOOVIbRMLiwU0h4HnWMs241lwtHxG11I"
    "SoLVp9r7HVTAUNZ1k2Jo2TfLLWEYqpTotImR6LPS25V4o1CphITfV+INywSNm8NqYw7jaZ"
    "UVJ/rZvcqSO90mCPZBsgOjHc8nqiW5R5yhFsDPIvqR0Qvs21nRCxD90JG29smdAzuP4ocG"
    "jlf/46l4NYG+yup/ikxe86DrjG9ckuNtJuHpNkV4uo2pSXFmTTrzr+KL0VNv2EbqFpMZee"
    "r0H9qsjs6MdDvDbm8wgMacS/h5oPaHNe1sQm3ZtRF0TAGxAc++q/up+I5eeEfnFQwaHiVv"
    "Ff0qwuMgJWdzrdl84gKp56PSnk991DN6XYp7+7hLqmSXVMymUAK42avP1nMnKKf47GncfS"
    "mOvkwuvvy+Pc+3ZrvaloqMwaVme9pUDe1kY828a1A8Ds2XGpZkg55OBp4jQ3zFuluUU0e6"
    "uaGTsFqcqo6hIgoEaFPNFcdUAT3FA8SGfAffNttNQRkVccphpyDuVhEpzKkR4UFS+tDwIl"
    "XS/OxonsMwGvQlKreyjMX7KGRl3oKtHl3gfsiG+CF9DM0BfJCKi8PnXGLUf+zlsZ/1h99G"
    "/W6vjWz6GemOew/9KRDRb33nTCHr2VUW69lVsvXs6txNmtD/emXk5crDuPNl2kaMdkYmrB"
    "CszqrAnoeNcycSOLXyh0dECBtn6C8/r+LoQSg12+6rxteTeLPi65OROb578bX0iAi8ad4Q"
    "l4SXmeW+7dKWdsm+7ZOHDtVsnZ9N5NBZ42aoAt6IcVUhU5JZfTSNE7iubm8y5WffpORn30"
    "SShvFfRq6CQy5BPQoONar6E7Ns5mGGS1APZjSq+hPBhaIWA2THC3D50CiZzqD7XgHsA2Qc"
    "+6KRRYaoFEI/SMjxL4a/jkVtuRbgnI3i73h+YzT1AFXjhJ+7TGGldylhpc41/77vp0Pd0W"
    "BAxVA0u+jOLsJ2QE02DEyK1AOOIW2gyllJReCgnzVXDFyAksfA1ToGjoc6/hBsTiz1mShR"
    "+CiOJ018rFaauPp48+nm8/XdjStEuN+kyQ5xcoIVsZHzlfGR8TLpdX5doPilUJDJYVrO6T"
    "pzWo9t1pSSQRPbp+l8FazStkSIJshpa/eR/MjGdjfsoogQFqLlm02dN5vdOpen1B7eOHvC"
    "dSZ99TpFX72O0Vf9Ea+Zgxf9RDzthOfy8FyeGueb5M7lsV7vErDtuhM1FNrARpg7kydYiu"
    "HAthZ2fs7ALtLQEMArbWrhhyw548lBdG/Wk+AUyMjSIRrGWnUDd3a2kZt5tHhHEBACvSVY"
    "cQWddZywb8LaSkAzCoomwnTySzQiyjvLMpLkF6wbSNaRbtBXVYrrFX20++Ysc+hgaL1KG1"
    "HCvLtzUzJkrPWRR4T3KBpXqe8uS0TUXXJA1F0kHsp5WSL4puvAPjLuhai1/kt3QJlOV4DH"
    "QUrO5lqzOXgEZj6fAlRcb0zXG32ZegfqNr58+PMEdq9yE1xZeVv2VSm4T/DLBrPnjgjtzq"
    "VUgV33Dcogq+viG5bQSlYMrEGWP1qr9CmpNIygG2Eb7dYq1Pe2CghAuW8qQFOpV7drADBp"
    "eyMayzUl2bWgJsDOKhhO/9liTadi3kZ8RzrGcRL7Ee8+IzMyWnklEbzqB3PPiDBHQ9AL6D"
    "xenfSfQPQXVytQCjD9oO4Io9WphEcfnk0BD/kOlKAO4MNLoVur0bHg8453DVQc6DLKbUf1"
    "0/DTMKQqWODkDQcMUvFIwGyRgGpMX5lsqfIWZZ1xvugO+r3hdNK2bUf6jHS63dEz+8qub6"
    "SHz7IsnCg/HT7vYm/wMr/LFo+cEo4cB258S9LEqG/ekTRLR9LQVu6nSw36ps8myY6jIGtK"
    "VoCItx08IAHLkndjHDlpXQc9oiM2HXS/OduugzzSvggDzs4qxiPtfwg2B7X5PGwOUvJIvj"
    "pz+cShUefD2fOKjKonrocERp3YwH1vKq9j9g5FG27al1qprTbpIEGzR+21cI8IBlsymHRF"
    "pJmkbVmId6qpSGiBl+rGLmTbAtstsa7S70Xn+0s03+CNqr3PbVKICjGJpCKCsRRTefcod4"
    "wttUtv5uwj+0voeoNV04CH8tG1uIH5/A3MCeXPKqp9Vjf5sexcFm5qq9ii7G1ChczKvj2s"
    "xohffO8PBgIFYfi1Rzd3WVEES5Obkc5g3Os8/NlGokJVeOl9Rsa9L88TKMKq4ZWpYyjMyg"
    "ihLKul/hWyQpdeOndDzwl61Od5O3wkjUtlqaTjmiUQ5DF8ehQHWT3rKf4ezejJ+wGV76g9"
    "aVpWIxH1ZPmscPpUBR5HkGpzoEiVYG9gmq0103mCutfg4NMnY40Np03Cqudrf0AOViyuvF"
    "FVGY2q6mAfM8lFkn3M2kX22cfsUZnsY3QAUiHMkj7TO4u8vETzF/kNE8cCtRN1pIuyZMdg"
    "thD9vDUXirxEsqR7TaTgeXUr/JJ+fEdrUfoFzcF2hXU6FwyhT+YMkGESw+4wFWtHq82THR"
    "TN6ctGKbc5ldt3RMfaW+ndnHwJFtwi2ASL4AlDTut5ShwodhvqK84rePtpOJ5BPAtU8+RV"
    "PHNbWkEciEV4v5XVJq0z0hdfx53hVOh0u73JpI1eNBGqri2X9OQCi+q30e8996KG3+jb6F"
    "4FzPrfem0EpXupjAHjJ9PRuAcjWfb3jHzpD+jHlazQv5+Hg/7w9zYyCSSew+j/fKYEwtOg"
    "MwQS+jN1Q9gqIilkp73LYqcNBzz47LR3ERP7W1I3pwz29bdjt81qdOA2E2HzWHNdgnp0Fm"
    "hUmwc7Yy732ROma5wno/yY+rPrskhVnjcZ73LiffFET5p+73sb2fT0cHgeDvvDr23QMgll"
    "wYw8jIb0KJFUQo8Sesw8PYFjjx4z220xx97nDMz6nMirz2FWWapxTuk2QFSieHvSGhflCL"
    "e8kkXD4z95JYsfgs30FNKKBXMHKXkwd525vJKJrK8LsTlEyvlcZz57hvO8L7OfkPO41jy2"
    "ZGoBYqxNPZ+KFyVtnJZXSellXie4mdkwNQW24nQYXzSQujuwlq0vx6UhWFdax/aLzLCIhE"
    "Kw71tpcRArZ0SGKlgw1q4cK+pIUdVXLCH6C1VWGtYQXzG5RL9iSOB5Z5VjIcHn5zlUq8La"
    "vIXsv6CC1N9+QWt7IGE1ZlnxWBFJmrgyrApVKoKeIZDpE7bznPhRckY5WHcCQveebN0fnE"
    "QUCkTw7lNugAM90Z1ntm/B4xyaEOfAM3HLN1/63pXMxmCdo5mAJo8cKRdPnp3nixvI5K1O"
    "cdt9jPrtXulPK+q2c2jrjPXFE7jmtuCW++2pR//8xxbTv7/2v7TRi7yake+9+6c22uHFdk"
    "Ym3+gA/Y1ef3qg17fSCpx53T/Ambf8a0b+GEzo338pOv376WlK/95uDfr36GHaRqpkwF8T"
    "+EuHv57gLzrrf/XpX/+U6V/T3h90oNM6+sRuQF3+Z8ybldZ33KFoUhrxsXuOr8Wr27so7M"
    "ntxl2COr9lRcMQSugqEDpCfFSpJefy24W5D+8MLMKeQplVYPAoCr1gNRO6wlGmmYJMU2JM"
    "w4dGwByQVb4N2hC4gBu0p9e/mEedu9JGrOhZbL1gEDjQ2AtWyicZN6qVQuXmXguwBJuvi2"
    "a64VfYuuMymH+B01a9JqD9SUf0RxuYGG00f+r3ur05WrwbWG+hhcnSxxA09I4z3hafKLag"
    "E/slaRWduM2xNjbH+m/Q1atJpVVbsl+bOMWTiFqCEuQjChcbhpfuDGFNUyTt4HZX3Kbi2H"
    "1/2Bn/6YbCuzL3YDT8eh8TDH//57TXCSHv23Ky7h7+XYq77FNd9o5P8kB/veP8PE9I9zrr"
    "fQuqTon5dk2ER3ZdixNQQiNSpRTd3MK3wsY3eK+oMqUig93XKNCjCDy5G6+3EWt6ZJgagR"
    "6o4P2ljxkVVw6dbL+3mIsndRFPdJnEiSd7Yhzl+F2Im7PqZc46mW/2jJiax9ZSs9jFM01+"
    "ShGDYPWVIAY9642OWfS9o4eLQRnCRkcET1X6T/VBo3VY0eWHjB4kXHZFHXckCSLP4iRL/+"
    "VMYqXoG5xBrGR9NGUFsTBDZBM71ZNkHbHgExY9SK8SfUfFQhiKlvS5WGNMVn8Ji8u1NY+4"
    "UE0IK/wFqUR5Z8Ilm+InHVn9z2GuV7yNsaKd+mG4WFuvcyRNrLXYFwU90VHuEZTjKD/pTl"
    "YbNznPbW64hgE7a96CvR4J1zDSxWGAqgRx2BbIuvZs54ns/pKo3rqqk3EQUH+0q9onyG+P"
    "XtH7DGZB3+C98ttE3VBZhaKLZGLLQT9BsUtoJHCJhqyFut0y4BLNdQNv/eUzoQRJi4lMIB"
    "lBuKZlD6SX4w2H1d8uZyKKb02UUmaTC3h1EfAaH3hMz+ZJB5qB2C/8jNDR9CNRDVYXqPcE"
    "RYHwNvwSniIU2H6MrDFzzvjGZUyXHzDnBHsHoZ3SbxNyQezxdV7apQjKvT+mARk5Uu8t4O"
    "R2hoeLwIWCek0KWl7zboCIRyfGIpo3CydE1ojFfIQCrot3wXLURrFO7cUdoDtiO+4TBciU"
    "142bAgd2xPxwO1S893kOtAE04RXHNLtKtOr5SUqJz+dmPbY/67IUs6EnV6l1CepRpRbu15"
    "gqtTwViVtWuWWVW1aPb1mFKvjjfnd6KtOqH/0Y02qIOftNq86i2G9X/Q5GSdEXJOkFRYr6"
    "q+6LmWxZ1XnAs8zMoJY9c6UqCutZBA+nwwR2ZXpkzaupkklPRlHDlFwFSydidtWoyfWkT3"
    "JQ8yPbEFxJ/6PgnaA+uKmXOT+FFor/vUd/Sok3sR+bjtmJsqELVtRliTeokgO+Nmrc4N4E"
    "g7uGV1jDscHCiepXgKZxcRV/z6B//T1R/fp7ovb1933Kl7335LaqhQm5XS2bXU03F//ASc"
    "2RElwcHglHOSPK7nFXxKfnUdcZ74vvnf50InwZjYVvveHDaNy2hbMZ8a48dcbTYY9esqWY"
    "GZmMBt9YExBVecPSjHQHowl8XiqqXoueIFtNVjXZiDHNZeOen77W/BuMvrcRFZjBGzt+7A"
    "zAH6ttRGVGfu1//bWN1vLLekaex197w2kbmdqLnXd6Yv5oInmN8iYxB9kZzlOQY8zQIhVj"
    "XwjGBc7fEGED/d8VnAvqlgJSpBJ/gJBbO+tt7Qyoonm4HKTkbK41m/2GjJx8DpHyzhp15r"
    "NkFgn796g4d+vMXSu1qtBuHSLlfK4zny11s0gPJD8h53GteYyhqbUQH2eaXFY2SFVnlb2g"
    "KvM5kyrzOUWVca7FmXjhWrqR13OfRLiSEosaoOLBqAmG85ygBsl4ZEWSPSQvrAEyvljrXW"
    "vkbEFNCQLifdJKKXrhhQHF7bYloNvwci6hAyYLttY5XwK0HW+ms9xl94MbEIkyrVvrXDre"
    "uj1XZIMHeABa+gxo+DwYZOudaBdywQfW1A6VwmnIbhFMgbByQUsAypdz3hSgqgw1fYSEnZ"
    "gY00c7kSc5uFQ1jYX6l5vxk6XqOKtNBPZuyKSH2pqYNWNsIVVjf0Apo6XTtdFu06izvkDw"
    "xU7eYqkNV6E+JzRPQCLS6VQK/g9Tx0iRyWtcifIj3TVnzCjcyDYkSVh0bEq2pZhHFjYhst"
    "BQo4Ane9Gt0Q20OF3dZknooqOSnedwLWt/tnh0z6E0QkF8y8iX43GB/39719bbtg2F/wrR"
    "l22AEcAFEhTpk5sEbdY2LlZ3fVgHh7HoSIgtGiQVz8D23yfKkkVJpEzKskOpfAkQi4eyv8"
    "PLuZ/Td4x3JRBOWALBZ0tJOrMa7Gy8A7sB2DOCODhNgl4KlC7oxWoXmwXBEI69R4yGYAwt"
    "V7KGYMr4WpHE9WGrNDnNVT6joIOczIUc2LxhBD3e6EDMyRx/beYvb103RYTI6hCpNaMiVe"
    "9C44+iGhG0WmymSclyE6hLZP1rXNuOql/xHL9MlYM/EMURkTe+3D0b1JmgiTjKoGas0Pnp"
    "MXhGNDH4po5gegbuMAOr6GERUJ+bfiHwCJyzM3DPAkTu4/kJXoK1H8x8wD8BOEyNxzwx4y"
    "14QAu8HmSV9yE3JwP0T0DjdyQGZhTWFZi14ruZ1j/IWju2m2o/i3fpIyabXaGrbUfQA17g"
    "bOO22MZ7X+b20/j9mGdUPuIf4bvRXZL3+gDDJO315vPo9tN0cvP5C4+TvAQoKefGVacFTI"
    "rgjq9uR+IAimcBFEd8GN1dvxuPP14CH4beA8ZPP8LJH6Pbu9u793zxxNyLefojvB5fffuc"
    "pGzGjI6WDZM2hxca186wLJrl1w5/VLJ9BkzWF7LGO5IR2Mz0hrf68FxHhIpHqQE+r1qXOW"
    "CGVQULND0EuiVZtXTaiXS1sc/ZfWay7kWaHnLkQochF2p+XFTWfVlo0Fz6FVmjf1gPtap4"
    "D2vKeGfPZKufP6td/TRaLqHZ4hdIeqc3n2udRec1Z9F5dwu6dDlt33637dHQPbkfEREWzA"
    "N+NhvdmUWyHgBfOsi1lvWwZlkPq8t6p8Nrunp2410tFYmr5xkRmoaqauIpUJwO0WFH4NxZ"
    "vBq4V8q0zsdis4+Fp98GzZKzS6SOzzbz2dXF+anYLEuXqxHgClQ9VMWPU2fSVTxQ2T00DR"
    "+1lo9a08ce2wd3xRlmPAskLoW8NtuZI1VF1jipcRL0OalRWE7GrQ6ECCe8DhcYegfm6WXe"
    "/et0ug4eMVpZjc+YHZrSmEH1J2YdlmXqYVoR/JgltzZHapI6Pb8Is/UFrVOE4ew2Y004jr"
    "hh94flTD1x+N74nA94DfCcoVBo9cEwfor/zWb8hYJ5sEA8qgUCD24GvB/zt8lVNaDm0Mkk"
    "ETB/5T8svZcLpSPiGV79XYqScfEmtsSbcO5UEOeKpiImF8pUj4J22d3zRQYt1xYrQutSdn"
    "spLZi78c5+WbFfuqJH7VeSKp3GuqiWD3EHa612JcbYHqhhiUG93YR2r5pVWlwFVetq9PVq"
    "dH3zSnYytIDuT12qa4fty4ayJ1pajfycaXEasvNzNlSjZ18iogqSLfDRYoW8Xfs8WXc9LR"
    "odKTiiW5Y42ddW2Zdzdh6ZdvMWqFzrdP1m3q5rcS8dWU7YPIoMn10eBpAKJA5OJ7u/oOwe"
    "0VYE955XgRX2q00ie8VdIBHbZS4FDdE9S7/SN3vPIcl7XfuQghleIrAOmB9/nE034LmhJP"
    "44+cvzRFOCNSZPVG4Cb2tiw4RQhYowKOhwLpGzD8rFC5s27XTHHygVrXgp3CnvZW9gfi8S"
    "ueo7VRs8pc0CiEVCF1Vqs5bWkbD7rmwZp/Q6pddOOJ3S65Rem2G1VOl9jxivgv+VxeI3kk"
    "Z6lUYM6hTex+3YKRUG71V3J7zqUB6TxXXSVbQtuT8PCGWAMrSiAK7h5gx8T0oUUeDhEAE8"
    "57rpkv8fYgae0IpdpsWN1nycH39T3hi7qgmf6J37lWSl2mpbgMh+NdbKa2FQo6h6AV0GDV"
    "WAMq3TAmzTAioCgckBqxGOMQ7RBMd/jh+MYcPWa6drWnv31mhbV1h2YWWPam+qtFcNFMbu"
    "vahiZsc/fcM7xsQ/LnhOoiXW6MHH+OkysZKmH294la/qpdOA3tDKmk6WMsG1jemJRdVFEP"
    "TmViqEU/OtujQKqM4pXJENWT11BllkAmhO0AhPy0S2tuE0rmztilobFbWGIV3LREs1wDlF"
    "7xA+SvmzokCkK7IUqZx5td68mqLVggnwez5TN4HdqyUVV5ZNhsCb0Fvh7RevaFS7ZwMNlQ"
    "qJg3VC1QniljiCvWiWmNEYXni8AycCc0wAgjM/e/oW3FM0I4jRewAJb9oJF8hLglVALNUj"
    "yrbWu8uEEvKq5wsEHjDzAW/gKw16P+3bDzAIOq3rCMfaoEbriogkQF59NafDe1gu5TiFSb"
    "dbqYrw71/HdwphPScpa7ZBvHn/BYuAdlELqgGXg1FQZytFNMv1MkvrnE9QLqJJMGvYjK9I"
    "6WzeNlsXAjpdwYgiybVRm+VToDthns/uk84m+mxhaxRPFjlPUjd2VcqqtW9Uvq5I1TvV/S"
    "jGEdcy9ufYUFvlyjTOoUDl4hxa83Zvca2ywtTbnc/TRQbs93YX1p+GHecg20xmF5OYZgST"
    "2V7LjGCo03N2o2cUssSawSOf0t98BiY+pkkgFAwBnM1wFA96xADzAKowMYdg4iHC/0n7zv"
    "loA9ZJQhEJGC/B9et94N3/JneRn+Stho51oeOu0Jw1bVx9iJO91OAu/WHpuhLe2m4fveLy"
    "Ld6XLXfsa3NuZxuzxTZWXKe6wBepXI5XUeBVN0CUo9mFpocNFYp2utqK4D5spvGNsjS0hQ"
    "hUzhJiYAnh54aJZTcb78y6B5h1ncLchBWdU5hTodOQxTmVY6/V7E0jkk2C2EQSl7JaiQnM"
    "lSiTDSOQOYu8zRtG0MeNDsSczPHXZv7Sp2C1aiTWFCkdl23m8gJSNjWONy5SOb+ajl/NNo"
    "eLvZuoeUis0o1iXsO5uSPFDmDbd6Womj6R4NDWOkLmYE/APmqfmFsvRgszFM428YJ+JfFO"
    "lUYM6pxUQT52+pQO1qwdwB1CDBPAZXYAwTJiCaNBFHpJjmU83WCbnc/r3A1iAm/77yz+ut"
    "ylFLAz8BGtWBq568GNqmTAsV4lraudvIo/5XiUq2mr3CzOwdIPBwszE4V2BD10Bwxfa7Zr"
    "rOvWWJaD0jNG29uC+tp69CjN47OD0QRikaaHOL/RgfmNGuU3FZC94BFRiZSphjin6CHA7X"
    "sNVQmaak+WMkHTzJfVHUuDc2VZw4pOGH0OClRsT3cZIRLM/Fey8jHbJ7W6CszH7FNR1Ixt"
    "ORdQ6R6SSuMSx1B65lgbm9mOY0gtcitLxaqvU3Wt2D7cp6/PzzUu1HiUuic9f1a6UuNNZY"
    "BwOryH6B5F7I7fyFAouTXVEotA4sJvDGWWF73M/vsfEycLaA=="
)
