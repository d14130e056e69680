"""Endpoints under way."""

from portal.db.migrate import run

UP = {
    "sqlite": [
        'ALTER TABLE "outbox_endpoint" ADD "paused_at" TIMESTAMP',
        'ALTER TABLE "outbox_endpoint" ADD "paused_why" VARCHAR(300) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "outbox_endpoint" ADD "rotated_at" TIMESTAMP',
        'ALTER TABLE "outbox_webhook" ADD "by_form" INT NOT NULL DEFAULT 0',
        'ALTER TABLE "outbox_webhook" ADD "skipped_at" TIMESTAMP',
        'CREATE INDEX IF NOT EXISTS "idx_outbox_webh_created_3ad83e" ON "outbox_webhook" ("created_at", "id")',
    ],
    "postgres": [
        'ALTER TABLE "outbox_endpoint" ADD "paused_at" TIMESTAMPTZ',
        'ALTER TABLE "outbox_endpoint" ADD "paused_why" VARCHAR(300) NOT NULL DEFAULT \'\'',
        'ALTER TABLE "outbox_endpoint" ADD "rotated_at" TIMESTAMPTZ',
        'ALTER TABLE "outbox_webhook" ADD "by_form" BOOL NOT NULL DEFAULT False',
        'ALTER TABLE "outbox_webhook" ADD "skipped_at" TIMESTAMPTZ',
        'CREATE INDEX IF NOT EXISTS "idx_outbox_webh_created_3ad83e" ON "outbox_webhook" ("created_at", "id")',
    ],
}

DOWN = {
    "sqlite": [
        'DROP INDEX IF EXISTS "idx_outbox_webh_created_3ad83e"',
        'ALTER TABLE "outbox_endpoint" DROP COLUMN "paused_at"',
        'ALTER TABLE "outbox_endpoint" DROP COLUMN "paused_why"',
        'ALTER TABLE "outbox_endpoint" DROP COLUMN "rotated_at"',
        'ALTER TABLE "outbox_webhook" DROP COLUMN "by_form"',
        'ALTER TABLE "outbox_webhook" DROP COLUMN "skipped_at"',
    ],
    "postgres": [
        'DROP INDEX IF EXISTS "idx_outbox_webh_created_3ad83e"',
        'ALTER TABLE "outbox_endpoint" DROP COLUMN "paused_at"',
        'ALTER TABLE "outbox_endpoint" DROP COLUMN "paused_why"',
        'ALTER TABLE "outbox_endpoint" DROP COLUMN "rotated_at"',
        'ALTER TABLE "outbox_webhook" DROP COLUMN "by_form"',
        'ALTER TABLE "outbox_webhook" DROP COLUMN "skipped_at"',
    ],
}


async def upgrade(db):
    return await run(db, UP)


async def downgrade(db):
    return await run(db, DOWN)


MODELS_STATE = (
    "eJztXWtz4ji6/iuqfJmeKjbVuXY2e+pU0QnTw0wCOQndPbObLWOwAtoYibVNaGZ3/vuR5K"
    "t8wwIbjFtfumNbr2we3d77+5+jObEc3TzuvEHsHF2D/xxhfQbpH+KDFjjS5/PwNrvh6COT"
    "t9QXBnI0GDQc2Y6lj1lvL7ppQ3rLgPbYQnMHEcwIvk4JMJABllPdAQ6h/6PxFFhk2aJ/Qn"
    "wMerQzC4ynOp5AowUwvzSgCR1ogBF8IRYEyLGBRW9g1iuA2LCP2dsNMqavR3hS5Yue8TMe"
    "znXLwdDSkDEEPYIhWCJnCnQMhvp4TBbY4U+QDXSKw9gB5AU4Uwi8h9eAvWtF+5vo9N3A6w"
    "3YENr0lS1gE/ofMAi9xMQBbFgY/TO2Hf3lBRCL9+YQYrKe2fvdF8yOwVf+IUD4QtoX/RSH"
    "AeHd/oF+mUnpjsEQQ2jY3rfOoTVDts1+K29tQd2gcLIOHP2Vfs0Irgg2+NspkrQXe0zmrB"
    "dDd/QhmBLTsD3EaROb4gbxmH43+wV2C+g2mJs6wuBNNxfQHbQFRv9eQM0hE0hpLDp0//gn"
    "vY2wAb9Bm13+5+gFQdox+/so/F18vvFZR/9mJPDb3IL8622/F29C44Vpslm7mvNJe8Qb04"
    "nKL/5sAeENYxNBPoCsWfWvCyfMjt5XRp+s4fxV490KO4f73fy+5tN+/ty9/Ym3ZGt0pI2J"
    "uZjhsPV85UwJDpovFsg4ZjTs2QRSNHS6IiM7Cvs0b//xb7mTiN5wrAUMZo8R3jDgi74w2b"
    "509D8vCzzm69nb5l6hhaF5jOjixnD5v95XRig0rdcfaE+dgaYdJXY0D6jo3uPdGlNUKWII"
    "Owzc//zp9htiw+8esRfc/Nx+fHd2+SNHg9jOxOIPOXJHf3JCur60cBRDwN3hFAG/pYA5aA"
    "bTQXcpYqAbHsmx/8cm4Ps3QvTDQ8AH04drtwAPuvedp0H7/oF1P7Ptf5scp/agw56c8rur"
    "2N137ngQep65Z13QCfjaHfwM2CX4e7/XiY9a0G7wd7b66BnpEA2TpaYbUUz82/4tvlD9YX"
    "2lGCYH9maqW+mD6rePDSuF5wAH8mimf9NMejo6U3p5eZ4zsF/aj3zxXJ7HBqvnPTnlj/4U"
    "wBU32aKblUi1xablbUl1QXubfSnEVDg1i0IqHrUKUQFRkTEoCmmMnVCYxjB1iKXJbq4iVQ"
    "O32JPLAlvsSfw8DLdY9igNaNmpG9KoiZuGJ7+Snrg+VQMn7un79wVmLm2VOXX5MxFrLhHL"
    "wBwQbIRwzearCPB5EXzPs+E9T6DLJJkkuL889Xvp4Prt4wILGjvgv8BEtlPVLI5IiqMFMh"
    "2E7WP22n1IiAwfQXbxIX533/4tjv7NXf9jfE9hHXykQ8Ek95fXiCjJboz08etStwwt8YSc"
    "kqy2yUez01n8jo6Zhsv7xX+2AtXig8tMD3TTXB2lqB6F5608DaTPljtB07U6yHZEDTYi5B"
    "UgDF7QZEGhuuYqP5cvZQorT9nlcVW2q+dzVYmsoavBm9HGTIHGuiHWGCaVkTt543pNWqba"
    "Zs8S0QZqnJqe2NmKGoTfEAMgge9HNOliJ0NBFhLF4EW4sn3vfVUny4R9wV/+enp6dvbh9P"
    "3Z5dXF+YcPF1fvr2hb/rnJRx9yBuNj91O3NxD3PnYjJuxDzHTYGt0R0JvOv1lqCNLp1Whs"
    "Nhr0m9z9u/gABCQK8y0w1+C3ObJk958EqRqDDXchfcU+Sm7nCWgU6puibjuasUiRmfNxD6"
    "kU8pshP9bxGJqm7H4jkCnsN8OecypQW9jQSlFj5MEfp1QjsNkITKFucPFNDn6BTGG/4ew3"
    "TW2LFZBCrUZi85HYcCUkSNUYbHgOu3olyVM4JFK4bzj3rfGUbiKS7E+USiG/GfILbCL8Ko"
    "t8lEohXxz5rcwJCf1zcsz6GA4I/YePWpf5v1IBIWWQRLPBoaqcw7vh+y19GSjsYxp3+vtd"
    "f2X26Kb9dNO+7bi+mSUZaSxiLMZOtpEm+ryVa6RxW0oaaVwi5qvsG0NCs0kLQH08BYROhx"
    "aYkiX33qa/ZOVbWmxA+bc35sKdao4ps+9tDC8eMJKGF4FKGV6U4aUmx4EyvNR1NJThRRle"
    "vscxUIYXZXj5npBXhpf9Ya8ML/seAWV42ePsV4aXGo2EMrwcrjLU1e5srwwN+zlENdB6Za"
    "igBatcGep5pCOu4Mt0WEeu9jlXFTqx9NkMaoHnuk+zVif6k0VmYGgjOuxDQHCLpWzwc0c4"
    "hBhMh6kD1p/rSL6cro7BYAoBhktoOzxTBE/sMNVZLofJAruJIWDEPZ1RJzWmO33zVikh+D"
    "eyP1SKg4akOAhGVMQ8P8tBQKQSHdQ60QHdKJJDmx1q5zVvYCjjRaFQxoucUMaLZCijDR1t"
    "JAVwSNFAjCsJF61b7FR9NyeJeGfGC0giGiFRcKZJIwXcLX4iFkQT/CtcVe9wUQ9gt3G5eK"
    "Sn32P3ZnCUmLolIOtLEg2FNbJaMzDdT2BylnwnI9gVF+jaVHqCcz89YNDDNfhoEfwHJXhC"
    "5huTqT4R02iBB1N3EF7MmLTFE+xN0XwODcAz+TFp6w1ig1BZqsVyCWIwWgHdNKkwRoBNJx"
    "8lS/OF2ccnbOEyo+SvSs7ebPlLNutIuflG9qqKqjoZhqXj1yS0TzO6ZDJVtD5NOZrZ/cLr"
    "qmbPTj9cBspYdpGnfn26b9/dSetbBe1qiv4tzVrhdfTTr4/QzPI/Stf+NeTM/nMHGUDSzt"
    "oIU7k270fBcxYDYk10jGw+kK4qkvtwBqk3rn1PUJ3n4WBZOl4hnNOp0QI/P/LGaMwPyDdk"
    "8Lt0B2Umcysl+fAO3iepJGUQa69wVYJmNJ4v14JsqmsqsWyjTn3bXKS4TeUojrz2jTv1y8"
    "8/ul+GqvkaueheJ2Lsi9+pEPskTYT54qIIzBcX2TB7z6K7SJQO3PTv7tqDDng+unk+ig1I"
    "dsLNDhUlEwoRYWQOIe3m0VPn8Uv3pqM9PPa/dG87j9f++a355/czplD1ep077aH9OOixJq"
    "z0AD0ftAgnI798Cq2enMUTXzucJbGkTAYRkt0N0lG3U9V5GoO4CMLZAMfxZSbHPwiW2v+j"
    "NDtE+PPgZjcQl3/CjheWBfFYbhpHaHaIcufz425QPisA8lkmxmdxiJdwZCNHah5HSHYI8I"
    "62iSoYGWTTz56RFN0EISbUcYbwE1LFYKZCplkVzsGd3Uo4H/v9O9Zz4OvwsRvzzet9vv/Y"
    "eXx3woGnjZBraEhxnRcEWRlnE5FSeZzUzuNkI02h0gv68zyuFxQYGvIK8ZYwtedowLopgF"
    "HNsmUXgogp9eiPtn2F2FZYPbm9NBQqXuBsS4D8Lpq42nSsmys7NaGPBESf7UL70SFOoOyE"
    "RxL43PBOmjqH/Ko7M/ZrS0Gqy7tqKl5hyvUtweoEHTUJKikjYYRv8FPBpOPpx7oU57H8/h"
    "qyqUmaUwMWKsWeGmWvcgyqLpeiz5HmBK2LeDBBKv44rA6B7z1kt8BwPne058Xp+9PL4THo"
    "OoB2YrP6n7zIKH0PeDdkcX7DH1usnCmvPurXMw1CS1relRvnw9p5XkojZJoU1FRnpv1+jf"
    "JrOhwLpzLDVau9MtAE2im6lGyEQwplRV6r456itODebHD99g2cvidFjDQn2Vaak4SZBtma"
    "t63LK18jhEr/KqF/5bXEU1js7NpgIcXuq4PtR9taWh0wpfjedigOQvEtyLE8m5i9wTCLlG"
    "qYaz3MFnyj4tsmq1mkLGGY6ylrN2KUTZYrjcqsm4xznFaNdJ1HWlWrLz+8eM9plxuJKVOg"
    "SQIaIVFo5kZsL+xSgoqbZfhrxWKKI9MpPRtUyrZaAqjFY+APFNciVQdSdtcyoC2cwuxQoZ"
    "XNYbazQPh7HZmZFqXwYauASWlGW0valCi2JvwLXdC+QYdH0C1Z2WuycFhUOeuUYkpoA4cb"
    "aWx7SSyjxW79i/B0ZIHhht5ifvgQ6PS2YbDItFTb0W7eKhm5Fz0kFxY9NqCKsGuE/ckfzQ"
    "Tq2Tr8CEkT1fhFjFAn2TaoE2WC2q0JCrLtUAbdgKB5/v8XRdClrXIi7BL4znQDbqDfiZAp"
    "XW2tdTtKJf9dDPOGelqloj2Q8eVe65K6ryiNUn7VRJV4QJvgoegSawppucrEjLAVaUyLxq"
    "7Uc9WvxTS659VJ1+XHVKVouiLhVmv1XHakbQEl18giSzrJwrz4LEEiZKn0j0EfmyvuXOzK"
    "o8zVGDk2GBPyiiBzULYdOreMNC1WWd0qV+Z67eitHFWS0nNUm05COch9F2w8hHiDMY6QqQ"
    "Gu9QArdct3Mczc6rbJShYI1SDXepA9NleG54mQNM/+UEUEl2e1lsE4QtI4jMtnLJVvp1Ie"
    "1hBOpTxUnoi1xLVQMZ496RDpSHXxDa+bm6ZHjDxuFdEl0vYawlpQiHe9RvFnsgTkxYEY2G"
    "QGecVNC0GDe6u5pVd4ac4XHZnQuGaZD/wU9C33wj26eSPKB1uscEtSwVjJW57xM+7TriiD"
    "xlM3QH08Ba9wdc3Vk8hgqknm1QBeWB1SpsCkD1v0C1wtp7Mk4AVZtsO/hfbNCo6OIZhB6L"
    "APIm7XWWrNfxx5mZ+XdPpTdvOfSs9ZUz1nalLvbGa0uQm9y2dFvbmfQDdfYg6plLhca3GZ"
    "b4zJ0c2sMhS0b0wB+NOT8w/nV2eX50GpoeBOXr2hEkq7l8hkcPtwGnvhG46zGYvARl3ENu"
    "lyIT/QUxfORvTvKZr7B6nHgx2DIXN457aNIejRJ/Swxm+IzokWwITlWBrDOb0CK+ik2Smr"
    "eEXq4R6V7kL+MX7I55QUt4i5nc99rGKO2Lv3i1T9nGaxKnzSpPIq62te+LR1ZlyO+l95FQ"
    "uyxKy6Rfv2vtu7ptz9DGF29aX71H9k12/IJvT5Y6d9q/V7d79fAwvqdBvEbra+/ccIBOtP"
    "Ss8pUjVO1VlNOnthp5NhM0VKxWrWmtUMzmzZURYIlcdzncfYgJSBRG8besUkqdVo13m0ec"
    "KYDb1j4rRqpOs80ns2SB7QsawsksoiWR9IN7ZIhmazfZskDxXZLW2SiTIxYbaMLcsNCEk6"
    "DvJIza/LMLH0rUsyfGJ9NGhyVlqynW+RKcpnf+tcZ9SWUz4fg6/ctjuFfpL+mb4CBgEvxD"
    "TJ0nZtwUOu+R4y8y5L9P8GsUEsjSnQhtzEPES25hXNGWZroSt6lwqhqRcX0crR16pqANUq"
    "/w4hV8juEK4iWwgHTLLuuUDTuEiwkmCObSZRutyy5352MG2q21OZqZ8gVPaFIluMqePJgr"
    "IuMlBHaXaIssuUH2JKLVXAPIly+d5YlF2UY0cCgh3ia1NGF852BHERhLMBjuPrpnpkB1+a"
    "AJlX4CVGucMKL/45erAFXiICU/rUXu8ZEetio8m+G13HkegR8VO31+7ddGjfCLNf9oyfPj"
    "889B8H18BezJkA9YwfHvufHtv397SVV7vOXdL73/RDwVZytYiEqhySxGphbjI20/A4rFqh"
    "JO5JYoW9BPYq4cMmA3Bw1k5va9I2s3qmU6twzFxrXQy0nVqY6onvWgNT+jzbwtBUhnEpWl"
    "O4GbALO8NejHA13erzkbJ9N/WtYIqkWWsiSGGIw7Y4FUwQeJAoeXGirDSZte325HbVrHo3"
    "orYfT/QJnMGtTeCdoKMGIVWlGfyeGAsORrIsivuklWsK9yq+zMK2RUzi9OwX68/zwGdWWc"
    "Sd6dxgPdXfYKqRW446NYpKrFRjm4uJipOurTGbD08C8mztsd++gabW8yLKsPNsZdh5Qhmm"
    "PAUCcK+KgHuVDe5VAtw9V2asG9yVyOD7qM9WU2C3KdAmJ3R7J205fG3IaDQE9koZtgdTT8"
    "3tze8XYtbmfsu1rNrXGGNlL0bs+QjawCFJ3mx9c8WMKWasMfyCYsYOixmDFiIp20UxW31I"
    "XWewj+77vcHPLC/BjGBnaq6e8e+d9iO7sYK6VZcsBYovVnyx4ovX8cVKg1mMIfamZxpPHM"
    "7ctWxxMY6Y5XWkXZlozMeQ6SFZnI3ryXUN5vrKIgwZ5g/RAhZdsZAhRv+EY2uBHPr3MRhO"
    "F3DIskCyfJCUGx/TPul+PeFd0Y51k0wW8AdWysYkC8tuuRE7J0mOe/+fo6KC6nUi1Jd3r1"
    "EoRdM49xpBWz7fjsbuWVkUWr/9Dn3HR+RbVTtB1ROX7v1JcJ9mumlmZtP0SHaXS/OkKmzd"
    "XJpnpx8ugzSa7CIvg+bTffvuTjqNpnJXkvEv4frgbV2VGqdUFgRoU992Evn64ibCs2sx7C"
    "BBsiD7neVg9Mj7aipSSziaEvK6JVRf3V6aBJKUWB85Ayl3kRLX7YNJhdoBof8U2MNc0X3g"
    "99fAw5BK8nPi8VbbwtWJ9NUQqCR1RW6GnBRNUZA6J1tPxPJz27Y2CVoW8HTjacq9nOA/2M"
    "DtglUXYYnBfTPpu2Ho/jj8ERCLNaBT2nVyG5uI3qfE74bun8MfW4DlIaR4sba0B2TSdjPC"
    "6NMc5nb/EawCCp1s0ABuWiP2CSug22CKWE3m1TWgbzO8VOjIBstptAIL3SQBcoC+pDS074"
    "n+Rj8TYLjkH4xwqKcqqIES8pVHy3b7H8H+dn+XtmXK8lhy9LDT6NtKfEE4aGW+RKnsaqOy"
    "Q55pRiZsLyBSEXu1jtjju6bs4AZEKvdsncc2erTIDG+UTo1wnUd4glh55ZFUDa8oTZ39SD"
    "ZUT1eSCEngoYqyHgKRimKO5VaLM41FUU0QKmRjmXgiwkVRUKM0yqkp36kpKPu1pUtT0yJP"
    "WzGHpuicKpAh290tS8D1JujoIFf/WlyFY6UAsFAIR90S3CbGtsYBTpwwtSqL7E3vFP1hOP"
    "GzFYjhKiuiOnwhpgGta67zGi2oSM+VdkFiZzd9BrCh9QbtFlgiZwq8DEnAgI6OTJuXFYRu"
    "cWLfIpamH6zwTZK6OTEpiG6Np5Rf9qUhhrif3LVcLZ342l29h8NkrXb6SiGfU6Vvmup4sp"
    "M3uZmVS+y+usGoEv5SAVf637rof1VEULXKhehiFzHOzDIeJWkizBcXRWC+uMhJM36Rk2b8"
    "Ij/NOF4wM6XUlA8oGpdYvHx3T49x02T3lThd46D+bstE7ArfKopEzKeSudsDgsbhW/5WQd"
    "8FYYreIideJKBoHLyVbA/sgBwTQ24GR2gaiHIhkHMwTpx3yJEy0PntGwftSaEJfJIzgU9S"
    "THOhCqM4IxGQNA7j0yKzN3vyJjZgyDRgmkMFcwnxJEbVOJAvC03ky5yJ7D9Lk0/Ys1z5xG"
    "eEJUclTta4YaG7Q8ENJneHyR4Z/jB/aFSe++/B70bUdEoNs0CphrnWwxyz/siMc4xUudHV"
    "eZzfoOUnSxfHODP+OELRmBjk05PzD+dXZ5fnQSBycCcvGjlZ7GWz6h+lVf04oB1xi9RKqq"
    "D87gvK77JAej23+/xAQe6BsR08PdpFg6ZihieWqjCw2/xcfFaluEz5s22dw5SG/YbF8tUy"
    "pyVMxWwwp3wCwcCekoVpgFfKgByDR6gbYLQCkDIRKyEyEiynBEz1aHwkz3/Fv6HFaDAZEY"
    "OS0ldn5L7d2asl/aoEt8WlhRwHYuUp0ixPEcpkT4l01bcokXLmF1lpDxxZU3mMrIkuIlUY"
    "w9IVqgN6Nx3m3WtS9yTQd34bCLK8j+K7+/ZvPwry/F2/98lvHkH95q7/MS4lIoxhyk6RW4"
    "Y1JFLlVyXKr4rnrYweS6RU+spa67GggdJEi0wtVtB+dzqs91WdDiXrsCw4I5tpfkVKpfit"
    "84LZa1zvAe2Em+spdx/WV1NYS4nrK6KktOAbKqGALFONPHpdNQj1ytVMAWYZ6qYopoXUTp"
    "oVpSgQtcekEq8eJY+JA1Om9IEvdMWxnFZL3Qbs4IdGWiCeHLGkDoj/HHeCW5Bnz1LBQg1T"
    "ASkReocidGwRyXGpAqkS7GrNp0Y2zqJ7WYRE8aj5PKpv3NmSQ22Y6TLOn0YmVA0TInRnPP"
    "tzZloE73kRpguFTYvkSEAmBMRNCMqyhTqEskssJanbm30Mvk4Js7eBxdwkOktISvkoG0JW"
    "66YVtaq1AOWyKNtl6Ku/8e44LzYhtCWhE4+RIRtYC5yaQGFPn7FVdgWyjMTQf5sjumLLzk"
    "1aTq+Kv6wLfxmdMkVhj9KoszDGQ7KNQ9q+KBA1gnVX1sX9ceNViEYzesyz70ng/ctTv5eO"
    "d4QkLg6hsQP+C0xkH7ACMg16BkY+9HGUYxsK6yAOPZVrNGPhFgRMdQfMM/AmiZWhV8LQq+"
    "KPNtqBDk0fEGFrJYdZpFTDXOthnunOeLrRahYplRG6zqNMRelNFLiLEp1y1OhWNrpk4YxJ"
    "mnSVzYhGSLZiRA9nVCvhQ1UYmgpDq5MCfcswtCp16H6ZyRT1eaQCZW5dsqBRofr1DsQ6q/"
    "j1TMGczXW8ej76kZX5Yvl/525FvWPwNNUtGIlX8dMAu3FUhpsGGKXUG6vkDSma7n8ceT0F"
    "6XT5m+gVT874z1xfiMpSvJroBY5XY7fyLMVENzWIjbI167HfWt2v0IJSUuW+gM5R9Aa1hQ"
    "0tu/zep1A3gjVRbtcW3R6XtuY6BJUMum47GgcGOatKcgSTOf36inIymzretnaeMvTUxdCj"
    "sg6rrMPfVdbh8ECVmfYi1UajUjMxMZZqrUjK1svsjK2XiYStScal4PRPEjYP7pPTqwJ401"
    "bZCdS8Z6n50+iz3DWg0g3WMt2gyrBZXYZNpqH9QzKFdJSmcfhWsOMvLCozjeVmcISmcRCf"
    "FUD4LBPgszi+JhnrptQEDikah+1JsRSkOQlIVQZ/lcF/T/iWn8FfN2YIy+cvEagaB3MlAr"
    "2LmZz0GKVpHMrlMxJzi7ihmKmehQzmDl7MEgYvcfOI9bFD2LG3bUlAf9Tr9zoUbkr5jP/v"
    "c+dz5/Ya0FcuoPGMb/kzgz/7qd29Y89e6NHjJmiRHa4igme22HmVN1bacirF/KXRNm55XB"
    "TahC5yNqGLlHIiUeQCw42MX0t6D8rHpc4+LoLFcZNNUeigzqrlo27vS3fANjqE31gY/DN+"
    "6PRuu71PWvtm0P3SHnT7vWswh9hg85eb0niihWc8eOy279g0RLrpXWmd3x66j6w3z0zLnT"
    "NZn+3faZe0H31Fu2HXTwPt9nOH3bEdzVjQHfem3bvp3PFNd8xANTfcd8sveJNiupXZAVLI"
    "lZ9qrde/b9RNcfYvtv6FDmq9/sVV/PT549PNY/fBXfX2YhS23WAlnhRRLZ5k6xZPEspFwd"
    "ouswYFQrX6ar36RBcfyYFOECtOq85jLfj+JMc5w1U8SpQ3vo0aWzZecRVJzOVLBDAzTWKc"
    "TGVLjIedCd5uBVEVaBSkcUjTXPGkuOgUerW313lv9/0XEwOdE6wQkqjM6QlNVMQzuzCgAp"
    "WK/lgT/eGilQRYPvoj7OkwgV0f/SHMrIzoj/h2UAayXjcHuQesRzXcALdImTqjQ2NuW7nI"
    "C5S55301aCLH5A/2a8tB6hH6ebaaiFSGkLEBTp/tRoXFib4teymJdZBQ/YuMtsSoP4f4Fz"
    "JqKkBj3d52D39azNlfN7SnpqK0sOk62Q6lz6yLW33VJIh2EF3rcQbZMbYh67A20labhW3X"
    "BtwOeDpvDDxat8wbcHtIBs+ubZ0aCOt/l8uLua15MF5eDGzYrAWiPagIviZE8IlToijwIp"
    "WSwON57aJLpiimApGCNF+pEcllsKXoHUmdcJjArhW/xcVaQKkRHltbYts4MTsOrbBm65gs"
    "xBPfs9mZUL5fz85YsHjO7a9udRJPoQYcYhossUfIsrSAzrJagzH9rL+BIX27iaAxBA40TR"
    "ssp5xtYQ0cQl4BfHmB45QkItW9pkAmERePtQyUuP5eaTP2vz0mc5+NZJ/E70H6SraiFG/V"
    "BN4qnB8J3LPdmgWiOntZbRx6VSz2Ki/4KuHM6C+qTdzafNo6Y3308Nj/0n3q9nuux2nE/f"
    "oZ33V/6tz8fnPXuQaBV+Yz/vzU/kTvcE3CM364azOPV1PHz7h9c9N5err2ioizlp3HJ9YS"
    "WvTql/5HesH0WMx79anzxDxXPZ3N/n3lgl2z6HIKCBoXGnB2WSRANG4rj0SIXibA9Y+fBL"
    "4f0STTRSRKtTsPkSr3K9dJ5K+np2dnH07fn11eXZx/+HBx9T7wFkk+ynMb+dj9xDxHhGFI"
    "upIYaALtFIEme2qHFHXeujac3eXHhbHaKUl4sxN8+u1Vmvlt0syHzG1sR8nNLx9S7TCx/H"
    "5gLzGvvAXHEG1aD1kgVc7ktXZCU0pb5YtWX1CVL9p+fNGUTrxknfheNbfcoShbb+v7G63X"
    "2i78lgXqJM6hZRMMXunBgwHCNjJgXJfqTKGgbj0GwwnBkDIOQ5aCAJgET5hGFUdb/mBzhj"
    "mtJuIuXlnAGA6/OdDCuimpzfW+g/1ZYq5opcKtiwo3Oi0SyOckdxLJGiifV6LGVemEVTrh"
    "7yqdsMoaV23WOItsnu7Ep63zrD9q3953e9eApwh7xvftXvtT5/EauMyl9Yw79w93/d87nW"
    "sAZ3OTrCDcyI5TerpEZLthj2m2hjzNoEC3Q92gz+ccrG6QR5qaZKKhTeqYJalVlGqdFYQR"
    "sURmmCNkanzrPL5KAVyBApgpSiQRjZCo0G7lsLsvh11fxbclsgVjGOs5XdeiGlmrAqT0/a"
    "D3+e5uX/reSFBkirpXDJnM1vZCsV0x/1wHQdutteeV1HMIv/QmICUmpkFvEwsssInwKzRa"
    "ntsYmELddKYtMLF0OhAtwNMAtmg7B5kZfrqVve6Zyj5PEGJWI9Bhb/JfoJu0f9oH5uUD3y"
    "A2aN90Gby8HIO2A2Z0C3M/iLYNaGjjaFgVJg6ghNDIUiXnaYvFcpK8G4/BGpsIBmu8pLCq"
    "ePW/6Cui767mdTGFuv++ct9Ae9HcueD9EHbD9Znd/nVK714XvTux0ASlZNYomKkyoK618u"
    "Zr9+/tx9trsER/0FOEqW+6d0x3g0zm1Nv7lfnz4tdnfHPX7fQG18Bdz8/4S6d323+89vaz"
    "eih0Nkoiq1LHHoa4GT07ZMY3SqcUCnUe4cTJusm2m+jkgMom9OluS+hee9u57/PU4QacEZ"
    "46/LbjJQ1373rZwtmTx86X/q/srgXfyCu787n3a6//tXdN+VLu0LDR3lx60IQ3Lhtt0XFa"
    "tVMfwjoeSVXSEIiaZ1ispI5PUvDYbGHFelCnZJ1XF7I1V7jSZrrtpOnc1hkvE+Q7tGEGdw"
    "7WiKmbJmE5spnmRUtXeubHlaTRKyuyxAAou1P5didBTVcUU4FI2Z5ioRyC1rVwKIdApaap"
    "Mo/uMDDGnXslGPEewp4Oc5quD4wR1qkKjCkVXGnbs3sQlYDtTdDRQe4Ha5EVTmxl1K/WqC"
    "+XWtw1KqcIExL5Vj+xPpoDdKW5Vv0cxyn+DpH0x+tD2/7lNVwf2YYBK5YGlsR6BVS6maUk"
    "CYtHmV0DnaXB4YQUQcATjVlwbC2Qw669tikxbRW/rMxoNqGEnIpaa4j1XEWt7TJqzUFOVp"
    "RJOs4BQQMRrkTbvrCkgqS85o2zZFRSDFxVH/0ODBdKb6s83OskttU4/Ua0ukiKfBIrPrJe"
    "Rhn7LQuk37DdznnCTdeRmckJruKA+yJzucK77YkE6RkykkJJyZ1Xl1JjMWeHhpJJlEySQt"
    "ZAjlnJJAcpk9BD3Fmk6AxzUhEHFA3E+LwIxOfZCJ8roU8Jffuf1E0S+kRGSmaURUo1zLUe"
    "ZiXbK9leyfaFZPugJmaKYB+tl1kkqSZtrRle87Wi/c9kyXIyrViRDWOdLRC8EItHJdPuk4"
    "L8dl0VENvZj4qL60qMrosY7U255GmejrjXPO8IP9ytKA1adiQnnJZZwjAto9Z3Zl2TOFmT"
    "apucnpx/OL86uzwPSpoEd/IqmSQdwqdQNzKOxkxgBRqFqnKzVyydYuk2ZenuWT7UFHbu3s"
    "uTms3KkYUzIt80P6FqEfsMawuWuuuS5RAwgsCGjPViWWXoH8egT2cKqyaJbH6D/kmZMviN"
    "31iiOTSu2dOZvgJTxp7pLI/NxIR/oacMT/aQZrjZ0VslM9uwF3kKAoNu6P6fC6iSsDSF13"
    "SIlAWBNFS1XUlm4uyKlenoHkKVyg3xLb/Um70Y/QumlZnJMc6EJA2E+KyQEeEsx4hwlmJj"
    "pJt2EuIBvZuxQXjtG4Fvnga589tAUB4nCukFCuS7fu+T3zxeXS8maDmzFHNYNth+ewX2Bm"
    "CPLbih5USkVJaTWltOPGZVcohDKjW8tR5e3XHgbJ4W15Wt84uQ7E4z9b4qHqBktVRE5JNZ"
    "MBEyld6mzgsmIsdLbYghmRrfOo8vr+IBLYukxBVnS0YiVeP8q0oTjRK65v0oRNvuEXaUoh"
    "P1H7UKqEX1SNu1mtE+hnTdrphy0oAmemNZtMESjqaEvF5zo7R3ewVMMknqODegl9RWep35"
    "6baVhrIZGsoN0u4pzr3+B5XDlupMhnGPUCiLchrrnuGtngloprN6MTxrxsWVDac0E6X4Jy"
    "nVso7tZVr2m5wctgFF4xCuJAJAZIiKsiwilXIxyXcx8dBKAiztYvI17OkwgV3rYiLOLMHF"
    "5Kb9dNO+7eyvPpMxJyirOpP3rFVApILRxgUKNEELUjHId+dFtht8C5iwxNx6oT6e+k//Bo"
    "Y2HFvQsYdAt5h/iG6y4klMdKJcPbQd8IIsm5dY4rLVFJkQjIgzBTadiGn1mnb89vXynJK6"
    "6iJ11T0yb2dm9UpOZm8pJRH+5anfy9KwByRxyRbRxftfYCL7EKWgHHAZGII4m7D7xk28sX"
    "nOOojbfS3ibGj3FSmVGrzO2gWWhl9n0TPJQV6bvj+gU3n7JdLGu7BtsKwEQrWq6ryqvKFa"
    "TqVKz4hUjRPdK1GOKO+k72NBucKVbBEDgWq3Ys5h6GdktAiJ0UgOBRWIB4T+U1CT8xD2c4"
    "gDsD45vzD/CuhxttLN+HqxFNVMRGW2VjMTUdQVM3bDNxZm4wdX+8mZwWBKbChmewYTAuhb"
    "AMJcHUIsVuCaXiynaDxlt1ZgyVQtSws5DsTg3RAZwx/TTeQ7eWtdwoByi0tH3lpuDWtx+o"
    "rnZcnFucvsW+nG6qIb23Po7uEIOBKVh1SsVIWxUqOVRk+UmaQuJEKlNCESmhC2b8hodv32"
    "Sq27hVpXCcybDMXBCcwqnKfRw6vCeVQ4j1owKpxHja+/fl/RfL4RWyNSqlGu8yiroK1d2d"
    "XqZnCp7yLaos5xlhlFvs7x5oaUegBbviklA3P6NXDL4qaRyMGGgF1pfdOuQdEiDsTjFZ3Q"
    "RynWqViLVp6RCoVttVdYMOPwgBX44QYhx0sTB3QwWzh8oMECGzzGknbXAkvWdImcaYsSGO"
    "7lmH4uMykh5xj8CueO57mbmpG42ldlZCx23JON4ZFbWyiiwVEGlmYYWBw5ViggaKA54OS0"
    "UO2g05zaQacJPsjbYwpbW+COfbd2h24VlZn8jVEG4ihNA3G+KgLzVTbKVwmQDTSBtlT+v5"
    "CigQCXbzXMCtDMtmRlBmjK2bIOR9OgTFm1GYqDUPps5ahYnuzShhYaT4/S0se4T3JlFT1s"
    "s05EyR7YkmMBM81Dqdx4imHI23Nq65tZjmEom+V+g5YtybFESBp4np5eXBQ4UGmrnIzQF4"
    "kjlS4qCYS95g1EtxK2m77RgWnlHrI5lgiJcr+R5Fn2epj9+f8+86EA"
)
