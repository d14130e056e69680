"""Import drafts."""

from portal.db.migrate import run

UP = {
    "sqlite": [
        """CREATE TABLE "client_import" (
    "id" CHAR(36) NOT NULL PRIMARY KEY,
    "owner_id" CHAR(36) NOT NULL,
    "file_name" VARCHAR(200) NOT NULL,
    "text" TEXT NOT NULL,
    "mapping" JSON NOT NULL,
    "add_duplicates" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "matched_at" TIMESTAMP,
    "run_at" TIMESTAMP,
    "outcome" JSON,
    "partner_id" CHAR(36) NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT
) /* A file on its way to being clients. Whoever uploaded it sees it, nobody else, for a day; its text goes once it is run. */""",
        'CREATE INDEX "idx_client_impo_partner_f51550" ON "client_import" ("partner_id", "owner_id", "expires_at")',
        'CREATE INDEX "idx_client_impo_expires_d688b5" ON "client_import" ("expires_at")',
    ],
    "postgres": [
        """CREATE TABLE "client_import" (
    "id" UUID NOT NULL PRIMARY KEY,
    "owner_id" UUID NOT NULL,
    "file_name" VARCHAR(200) NOT NULL,
    "text" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "add_duplicates" BOOL NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "matched_at" TIMESTAMPTZ,
    "run_at" TIMESTAMPTZ,
    "outcome" JSONB,
    "partner_id" UUID NOT NULL REFERENCES "partner" ("id") ON DELETE RESTRICT
)""",
        'CREATE INDEX "idx_client_impo_partner_f51550" ON "client_import" ("partner_id", "owner_id", "expires_at")',
        'CREATE INDEX "idx_client_impo_expires_d688b5" ON "client_import" ("expires_at")',
        'COMMENT ON TABLE "client_import" IS \'A file on its way to being clients. Whoever uploaded it sees it, nobody else, for a day; its text goes once it is run.\'',
    ],
}

DOWN = {
    "sqlite": [
        'DROP TABLE "client_import"',
    ],
    "postgres": [
        'DROP TABLE "client_import"',
    ],
}


async def upgrade(db):
    return await run(db, UP)


async def downgrade(db):
    return await run(db, DOWN)


MODELS_STATE = (
    "eJztXetz2ki2/1e6+LKZKtYVP5PrvXWriM1k2Ng4ZZNkZpctWUZt0Fp0s5IwYWbzv99zWu"
    "8nEiAQmv5kS+rTEr9+nff5ozXjpq0aR91XyuzWJfmjxdQphX+iD9qkpc5mwW28YatPhmip"
    "zjXdVqjf8MmyTXWEvT2rhkXhlkatkanPbJ0zJPg24UTTNbKYqDaxOfzVRxNi8kUb/qXsiP"
    "ShM5OMJiobU61NmLjUqEFtqpEn+sxNSnTbIibcYNgroUyzjvDtGh/B63U2rvJFQzZkjzPV"
    "tBk1FV17JH3OKFno9oSojDyqoxGfM1s80S2iAg4jm/BnYk8ocR9eEnzXEvobq/Bu4vZGLE"
    "oteGWbWBz+EI3DJeM2wWFB+iGzbPX5mXBT9GZzbmDP+H7nBdMj8k18CIl8IfQFn2IjEO7t"
    "v8CXGUB3RB4ZpZrlfuuMmlPdsvC3itYmVTWAEzuw1Rf4mie65EwTbwckoRdrxGfYi6ba6i"
    "OZcEOzXMShiQW4UTaC78ZfYLWJapGZoeqMvKrGnDqDNmf6f+ZUsfmYAo0JQ/fPf8FtnWn0"
    "O7Xw8o/Ws06hY/y/FfwuMd/ErIP/kYR+n5lUfL3l9eJOaDY3DJy1y5mYtC3RGCaquPjRJp"
    "E3jAydigHEZtW/LpgwO3rfNvrEhrMXRXQb2Tmc7xb3FY/2y5fe9c+iJa7RJ2XEjfmUBa1n"
    "S3vCmd98Pte1I6TBZ2MKaKiwIkM7Cn6au/94t5xJBDdsc0792aMFNzT6rM4N3Jda//s8Zy"
    "Oxnt1t7oWajBpHOixuRhf/535liEJR+ncD5aE7UJRWYkdzgQrvPe6tEaAKiOnMRnD/+OH0"
    "G2Aj7rbwBVe/dO7fnF78JNDglj02xUOBXOuHIIT1pQSjGADuDGcU8GsAzNanNB10hyIGuu"
    "aSHHn/rAO+dyNAPzgEPDA9uHYL8KB3230YdG4/Y/dTy/qPIXDqDLr45ETcXcbuvnHGg8N5"
    "5px1fifkW2/wC8FL8o+7fjc+an67wT9w9cEZaXOF8YWiamFMvNveLbFQvWF9AQyTA3s1Uc"
    "30QfXax4YV4DnAgWxN1e+KAaejPYHLi7Ocgf3auReL5+IsNlh998mJePQjAm50ky26WUWp"
    "Nti03C2pLmhvsi8FmEZOzaKQRo9aiWgE0ShjUBTSGDshMY1hanNTKbu5RqkauMUeXxTYYo"
    "/j52GwxeKjNKDLTt2ARk7cNDzFVemJ61E1cOKevH1bYOZCq8ypK55FsRYScRmYfYK1EK7Z"
    "fI0CfFYE37NseM8S6KIkkwT37w93/XRwvfZxgUUf2eS/xNAtu6pZHJIUn+a6YevMOsLX7k"
    "NCRHwisosH8Zvbzq9x9K9u7j7E9xTs4AMMBUruzy8hURJvPKmjl4VqakriCT/hWW2Tj6Yn"
    "0/gdlaGGy/3FP9q+avGzw0wPdKHxSWgew4/befrHmcnHpjqdUsVjz22PZqUq8meTT8mjpb"
    "MRfSSctVEB5mnibM41ojO4hf3BI4aaxOURGUwoYXRBLVvo3YSabKKiZmw8Z46ajYa0bEid"
    "1E3u9M0bKdjEN0qFUYMURv6IltEZ+URSbVRrtRFsFGUYF7d5AxnD80KM4XkOY3ieZAwtai"
    "tPpQAOKBqIcSXM9551c3VDfDvSI/ICJRENkUg40/jmxJRNovszN6k+Zp/oUmDcQ/Nt+jka"
    "ZXsPF9jgbsBJmerC5/tiCxUQcAzu+OgeTr/73tWglZi6W0DWkyQaCmtotWZguh8xL0u+Ky"
    "PYFRfoOiA90ZnnbOH3cEk+mJz9DgQPuvGKMtVHbmht8tlQQaafT1HaEu4KE302oxoRfhEo"
    "bb1SpnGQpdromcHI05KohgHCGCcWTD4gS0p2+/mE1SKelL/qIn+V1eFuV3u7Gu4DVi2aKn"
    "tJQvswhSXTY3Y6vB5NDF6draVW3C+8Y/yEv56evLt4D0/FF+LFuxycH247Nze9/qCcZjC0"
    "n6fq31K05x/cjn7+dE9x04OftooNatiZ/WMH+tS0szbEVOYct6FGq89ZRrg5VpluiYF0VJ"
    "EWNV+pRRyTvnXp+TqqcNEmT5y/vFA6g6nRJr/ci8b6SByQr7om7sIOSg0D/k05VKt/nzxB"
    "D+cEtYz5uJQSxm3fuBN0+55R+2VOmq/dwr/KC03RIXqibCrEHkkTYT4/LwLz+Xk2zO6z8C"
    "4SpiNXdzc3nUGXDFtXw1ZsQLJdgbogliWUCwfnc9l66N5/7V11lc/3d1971937S+8sVLyz"
    "cMgAqn6/e6N87twP+tgEgyLgfFBCXEH55VNo9eQsnvjaEce7WUr9HiLZ3SC1et2qztMYxE"
    "UQzgY4ji+a737nrNT+H6bZIcJfBle7gXj7J+xobpqUjcpN4xDNDlHufrnfDcqnBUA+zcT4"
    "NA7xgj5Zul1qHodIdgjwjraJKhgZ3YLPnvIUOZ9zg6osQ/gJqGIwg8BmVIWzf2e3Es6Hu7"
    "sb7Nn3G/jQG8QQ/nL7oXv/5lgAD410R2nvqGMim4ZJEROlfLBPlFJ6b9TOe2MtrZvUsXnz"
    "PK5jizA0/IWyDWHqzPQBdlMAo5r58RaCCBVk8KMtz6VvI6wenF4aCpUIvd4QIK+LJq42la"
    "nG0rI3nENfrEL70SFOIFdTvRk+V6KTps4hLx5wir92K0j1RFdNxctJIDHdfFp1/Y6aBFWV"
    "BjefMUixuIWZhhyTm3P2qjNdsf3WRXxcKDD1NnnmpudfYrXJ42xmK8P5yduTi8cj0rMJdG"
    "Jhvg2R1APeQ948zmFvffypjelDRLYPL3+IH3zQdq9Mrs0xaYnp+bE86YYBI5Dq7rLfr5F2"
    "u8Ox20njUrU6GU0fUytFQ5CNcEAhbaMrNbcT1yeoKLhe+wZO3+MipofjbNvDccL4oFuKu6"
    "2XVymGCKVWsYRWUeTuSmEcs2NxA4rdR+PuR4e4tbhbqc7ddCgOQp0bkc6+z3Tobo1hjlLK"
    "Ya71MJv0FcS3dVZzlHILw1xPtVgjRtlQLVsBmXWdcY7TypGu80jL7HDbD0B1lThlMY1QSU"
    "yjmKICrSSgIRKJZm5M79zaSthps8xZ7VjUaWg6RaJOrzoPV53rbittW90CqMWjpA8U15wg"
    "6XRonX1yG9AGPTUU2siRkg7tfkKlb1XdyLQoBQ/bBUxKU2hd0qYE2Br0r7CgPYOOiLFaUG"
    "YTPrcx7hg7vcRE+hY8RSONZS24qbXx1r+5SFjlG27gFnqXU8yID5wXZoxKtR3t5q0lE2CF"
    "D8m5CccGlZmvGmF/8kYzgXq2Dj9E0kQ1fhEj1HG2DepYmqB2a4KiuB2WQdcnaJ5X+3kRdK"
    "FVTtxYAt+pqtE19DshMqmrrbVuR6rk/xTDvKaeVqpoD2R8hS92Sd1XmEYqv2qiSjygTfBQ"
    "dIk1hXS7ysSMYIzSmBaNyKjnql+JaXjPq5Ouy4sUStF0hYKIVuq5rFDbAkquJ5MvYJIFmd"
    "MxhR7FZOtH5I4ZS+Fc7Mij6GqMtR9HnL/oFB2ULRvmlpamxdpWt9KVuV47ejtHlST1HNUm"
    "SZAOcn8KNp5StsYYh8jkANd6gKW65U8xzMLqts5KjhDKQa71ILtsbhmeJ0TSPPtDFRFcrt"
    "W6DMYhksZhLCv/7m17kspDqTysD6TSE7F+noj7Li3yACPVY1eY4bOVpkcMPW4X0SVCe0Vn"
    "ysinWKlR/IUvCH+2KSMWn1JRk9HUqSa81ZziHKJ447OqG1S7xMwHXpLytnPhHN2iEfDBJp"
    "b2SCoYK3nLkA3ZHXQFDJpI3UDV0YS80OWlUE/qGqom0auBPGOlSlRgwsM2fIGj5bQXnDzr"
    "pmWLb4G+sSTliJIppTZ+EHe6zlJr/rPl5jNewPQHdvNfUs9ZUz1naqrqbGa0uWmqt8+Kun"
    "M/gW6+xBxQSXG51uKy2BiTo5tZh8Zvv51CNEVG8m1VK8epQ3NyfPbu7P3pxZlfjMa/k1eR"
    "pnQxmkqZDGEfTmMvPMNxNmPh26iL2CYdLuQvcOrS6RP8P9Fn3kHq8mBH5BEd3oVt45H04Q"
    "kc1uxVhznRJoxjjqURncEVWVI7zU5ZxStSD/ewdBfwj/FDPqfotMkN6XPfDAZCDGUqB7G6"
    "voJHW2d2onX3TVRM4AuGlRQ617e9/iXw3FOd4dXX3sPdPV6/6haH5/fdzrVy17/57ZKYVI"
    "XNiRnL+FLdj+e+u84VtZT2MUrVOAVkNanTPcxKm0uilJIBrDUD6J+kZUc5Qij9kOs8xhoF"
    "tk5/XdNXJUktR7vOoy3SuKzpsxKnlSNd55Hes5nwgI5laSeUdsL6QLq2nTAwZu3bUHioyG"
    "5oKUyUJAlyWGyY2j6SOuMgj9T8GgBjU904/f9H7KNBk7PSzP9ii0xRCXtb5ypTczmV8BH5"
    "JiyuE+qlzp+qS6Jx8swNgy8sx0L7KPTRj2h0xfT7r5Rp3FRQgfYoDL+PuqW4BVoes3XDFb"
    "1LBrbUi4to5+hrZY7+apV/h5DBY3cIV5HDQwBWssZ2hKZx8Vlbgjm2mYTpcktsezm7lIlq"
    "TcpM/QShtC8U2WIMlY3nwLqUgTpMs0OUHab8EBNdyWLZSZS37yMF7GI5dsQn2CG+FjC6dL"
    "ojiIsgnA1wHF8nASMefGkCZF7ZlRjlDuuueOfowZZdCQlM6VN7tWdErIu1JvtudB2tqEfE"
    "z71+p3/Vhb51hr9syB6+fP58dz+4JNZ8hgLUkH2+v/t437m9hVZuRTlnSe9/0w8E25KrJU"
    "ooixSVWC3oJmOhhsfGGoIlcU8SS+xl2Xlp7Uyt3KysZ/VMp5ZBkrnWuhhoO7Uw1RPflQam"
    "9Hm2gaFpG8alcKXfZsAe2Rn2YoSr6Vafj5TlualvBFMo+VkTQQoCDzbFqWDavoNBqUp75S"
    "3X5gKNZFUJ50k712bpFsyYBm2L2C5hk46W7xZxo1iYwYlNFZbFifpKU62R5ahTg1CihT4s"
    "Yz6WYaa1tTqK4UlAnq3m89o30CZ2VkRrcZattThLaC2kSdcH930RcN9ng/s+Ae6eC9vVDe"
    "5KhKV9lLeqKbCb1LcqJx25J+2m8pHTS8BoNAT2Shm2z4aamhpZ3C/ErM28litZtW8xxsqa"
    "P+HzJ2oRmyd5s9XNJTMmmbHG8AuSGTssZoyaOk/ZLooZVQPqOoPdur3rD37BAPIpZ/bEWA"
    "7Zb93OPd5YUtWsSzi55IslXyz54lV8cYPMBpUyxO70TOOJg5m7ki0uxhFjWjzoytBHYgxR"
    "D4kBEY7LzSWZqUuTIzJouG4TE1YsRcTgXzoy57oN/x+Rx8mcPmISPUynB9z4CPqE/Xosuo"
    "KOVYOP5/QvWAnE4HPTajuhFcdJjnv/nyPDN+p1ItSXd6+Rz3vTOPcaQbt9vl0fOWdlUWi9"
    "9jt08n3i36vaCaqeuLD3J8F9mKqGkZmM0CXZXSrC46qwdVIRnp68u/CzEOJFXgLCh9vOzU"
    "3pLITSr6SMI4DQB2/qU9I4pXJEgDbUTSeRpy9uIjy7FsMOEiST4u/cDkb3oq8mIVWlxOok"
    "VEiRV/1MC9nSKiZZtSxl7Lcs4G8jcs26iV1BjHO6wBTxmN3VM9a8eQQmA753Spn9+BPhJj"
    "YANsBxtRkZOtwH4jePzr+PP7UJpq0CcLEt9KAb0G7KkT7NbWf3H4Fp7LswrTTiZMHAT1gS"
    "1SITHQtrLi8JvE1z89mC+LuYhNPoc/4CAjFRF0ADfY/VV/hMAkKf+GCdBdJyQTk4ktI2XH"
    "vV+wj83/ldIiNue/0Mt7jMQy8LOg2/bYsvCAZtmy+RioPaKA50V0FcJsrDJ5IBHrUO8BC7"
    "ZtnB9YlkqsI6j234aCkzvGE6OcJ1HuGxjjUyn0oVYgnT1NmavaaSrJK8GREeqijrESGSQW"
    "+xVDxxprEoqglCiWwscUNIuCgKaphGulbku1b4tVs2dKxoWqBSO+ZWEZ5TBRKqOrvlFnC9"
    "8js6yNW/EtfIsVIA2GDD3AK43UhnzQQ4ccLUqralO71T9IfBxM9WIAarrIjq8JkbGjUvhc"
    "7raQ4ivVDa+XlAnWhrYlHzlVptstDtCXETahCN2qpuWKI2FHUqTHp6+TT9YIVvKqmbi8aQ"
    "q+ZoAvyyJw0h4l4uwO1q6aKvjebIqPRNE5WNd/ImJ1ulVAk2QSUoXdWrlTfD+0wU48w8pW"
    "GSJsJ8fl4E5vPznESl5zmJSs/zE5WyOVquSk15n6JxqUm374fknuVK2X0lTtc4qP+0iaZ3"
    "hW8VaaZnk5LZX32CxuG7/a0C3kVpiiib48jsUzQO3kq2BzwgR1wrN4NDNA1EuRDIORgnzj"
    "vdLmWz8do3DtrjQhP4OGcCH6dYa1D4N8sBHJA0DuOTIrM3e/ImNmCKShHFBsG8hHgSo2oc"
    "yBeFJvJFzkT2nqXJJ/gsVz7xGOGSoxIna9ywwO5QcIPJ3WGyR0Y8zB8amSn3z+CKEVWklh"
    "rmCKUc5loPc8wgUGacY6TSs6rO4/xKTS/danSMMwPjQhSNCY47OT57d/b+9OLMj5Dz7+SF"
    "ySXTxcuqyTvI+SFL0u6+JO0uS6zWc7vPjzMTRvnN4OlDFw2aihnOORuC1ETHnErD8MSsSv"
    "Gi8WbbKh8ahXkNiyVSRD8WBmK2Vz7XmvC5oZEXYECOyD1VNfK0JBSYiGUkWI4sJpxM1HDI"
    "nEjMIr6hjTSMP3ENSOHVGUkZd/bqkq42EU+2hanbNmXbcUSRniJ18RQBJnvCS9eNCRNJ/+"
    "4oK+2CU9ZUHiNrootIFcawdIXqAO6mw7x7TeqeBPrur4OILO+h+Oa28+tPEXn+5q7/0Wse"
    "Qv3q5u5DXErUGaMpO0VuIbeASBZwK1HALXreltFjRSmlvrLWeiyq6WmiRaYWy2+/Ox3W26"
    "pOhy3rsEw65etpfqOUUvFb5wWz11DPA9oJ19dT7j7Sq6awbiXUq4iS0qSv+hZK0KFq5N7t"
    "qkGoV65m8jHLUDeFMS2kdlLMMEWBQC6UStxCaSJMikxQ6UOfYcVhmqOFahE8+KmWFptVjl"
    "imBK7XRtzOUc5I4XaHwq1JRb6w9fjHCKkUuWrNQYodutxeFiKR3GM+9+iZXTbkHRtmVIxz"
    "jqEJVcPo9d5UJAzNjGF3nxdhh/SgaZGAdt2ghDvZGzG1o82BkcH8kU5v1hH5NuFoCSPzmc"
    "FVzB4JHI5FKZZHaIftXW0C/A8wRJq6/JvoTnBJYw4tOUw8JNMtYs5ZarT7nj5jo1B4vgjF"
    "cn+f6bBit51Icju9Sv6yLvxleMoUhT1MI8/CGA+JG0dpy1+EqBGsu7T77Y8br0I0msIxj9"
    "+TwPvvD3f9dLxDJHFxSB/Z5L/E0K0DVg2mQY9g5EMfRzm2oWAHcehBrlG0uVNDKtVRL8/0"
    "miSWJtgSJlgZGbTWDnRo+oAQW1tymKOUcphrPcxT1R5N1lrNUUppHq7zKIMovY4Cd75Fdx"
    "k5upWNLp/bI54mXWUzoiGSjRjRwxnVSvhQGSAmA8TqpEDfMECsSh26V5ksRX0eKlqWW0TK"
    "b1So5LFNmYrlmYYA5nSmsuWw9RPWZMJkrW795CPyMFFNGook8XK2OhFOmpOzVU8pDlXJG1"
    "I03f+MFfp23wRXIm3iv/I04dXlfTX0ZzpajpxihYCJaiiUaVIH3hgduEyVKlOl/qlSpQb7"
    "aplpH6Vaa1RqxkHH8kMVyTN5kZ1m8iKRZTJ2fhWf/knC5sF9fPK+AN7QKjvrk/ssNekTPM"
    "tdAzJHWi1zpMm0gNWlBZRJhatNKhwRFJIYd9l8mhDeI3hHOqgz29Pq9b/2Bt3rS6KzV/Qr"
    "H7LP3f51r/9R6VwNel87g95d/5LMQE6CMVFAfNVfReTCkIFc3rnBownkKPdK6f76uXePvb"
    "nSlbCpYJ+d36BL6EddQjd4/TBQrr908Y5lK9qcDtlVp3/VvblB6hGCahhOpOn+M8j6o6ms"
    "VZ41hVyal+qtmob5jjaiFBt9sfUf6aDW6z+6ih++fHi4uu99dla9NX8K2q7FGBbiC3PYwv"
    "hK9HAtbRSKEMrVV+vVF9XMlRzoBLE0AtZ5rE1AfmEpackfcZyzQnRCRHnj26ixxfGKO5Qh"
    "O0aVuUXNMnkH4mQy/UDcW2xCVc033BRENUIjIY1DaiCjL2aebi/X2NjT6OXeXue9fWaorK"
    "yPQUAiU5HFnDYiBtXCgEaopNPGCqcNB60kwOWdNoKeDhPY1U4bkZlVoDYyru1tIOt2c5B7"
    "wGpUgw1wgxwkUxgaY9NUwK5/y63oq0ETOZ4oAH7tdpC6p154bBOR2k/25IOEam7BD9wMpC"
    "/YxbW6bBJEO/DTczerbG+9YDdb6bOnTIO2K133BiJlD/OqoTupnInTQ9INb2XrVJc677uc"
    "48FpjRdxbzrpj1YXf7ToiBUFPkolefZ4AKs/8UtgGiGSkOaLQSGn5Q2Z9ZCP9GECu5Jhjy"
    "7WAmJQcKpsiG3jGPM4tJE1W8eoAJfhz+Y2AolgNbdh0uLJdb45CQJdEZzY3NDQgz/gKNpE"
    "xfQ1ZASf9TfyCG83dKo9EpsahkUWE8FVYAOb8xdCn5/pKCVaoLrXFAgZcPBI428iPv3R9f"
    "cCzfCvNeIzj8vDTxL3KLwSV5T09W8CbxXMjwTu2X5wEaI6+2Ws64pbRYlnb1Gt4wjj0dYZ"
    "69ZN7+fu1W9XN91L4vtqDdmXh85HuCOE+SH7fNNBPzhDZUPWubrqPjxcurV64tvmfjxj/B"
    "2v6FLwCRrnEnp6UQDc07hlLAAXH8VdzN2jI4HvB32caRAOU+3OHlzlXuOYhP/n5OT09N3J"
    "29OL9+dn796dv3/r24aTj/KMxB96H9FOHBmGpOFY08fUShFGsqd2QFHnbac2wS2Y4DAJb3"
    "YUvtde5oLaJBdUwJjGdpTcJFAB1Q6zP+0H9i0mfzLpiK5ZSDpGKl1Ha+1yIhWu0vOkvqBK"
    "z5P9eJ5IffaW9dn70bqGHAdSVK5Rt4JsfSuNtitYUFgXSb6pnwfF5uLSRQuIuaHBbW6SOT"
    "N09kK1tlfKd0JVw560iVO9vE1EEFgb2tm6kVVEuKrXDdmQPVDKMLGLqDLjvUA1oH/og4mc"
    "L6+UadC3KFB8RDo2mcJm5nwQtPVpoHHYgs24TYCwcG2anPznohuX5YoUZgpNzy0mhom8Iv"
    "zual4XXWP++7b7BuhFceaC+0PwhqP/3Px1Ug1eFzU4N/WxnuJXWTBO0aeus6ak9a33j879"
    "9SVZ6L/DKTJkt53ezSXBmPYhu+n1P6Helr0M2dVNr9sfXLqlHYbsa7d/fXd/6e5naylqi+"
    "nTc9TpCV3iOiHEMnD4MOTP8NlRZnzDdDKopc4jnDhZ19l2E53s0AbDgI0recS1+gAmDC5Q"
    "Dtkd7LYc9trr7u2dSByh0SkXiSOuu27KCOeumysCn9x3v959wrsmfeUveOdL/1P/7lv/Ev"
    "jSF4C6JuHl7ristUXHaeVOfQjr+KlUiqIIUePsppWkDEwRPNZbWLEe5ClZ89Ul9fDb1sPv"
    "tVr64SyWMpYNmQi9esuGTIS+3UTo0rKxI099Z+vcArZXfkcHucmuRDZyxmwQtuyYLJKAlw"
    "mc/Ih9NAfqSoMm/SDTFHNaOAB1dfCCcJJVNLf5SpvaL3xB4KuWZG5RLR5PYE9oNOQAq+6i"
    "7Qm6T9rLNuuqQJwl/igZYVlX84c75ZLyZIZnqJrquVgyZ1hNT8A0aJuQNKx6j+Y/Y96wA0"
    "JVahNkzG+d+N0a+0jdYp73FHbu1s3/ns3K8bn9xL8rXqL41UxcRxjgyULVbQAVXZSeKLEo"
    "sl7oOwT/HJE7mCkY/6lb4gb8C0wZ/S5uLPQZ1S7x6VRdkgmyZyp6K40N+lc4ZYRJP8nv7e"
    "ytJf2X8EWualqDDd37F3qQrjYN4TVtXsZW5LSus1vNumaiKiouZMeYpqN7CHGltQnwsuZP"
    "/6ZpzuU50aEBSQMhPi1k6TzNsXSeJi2d6QWIBnA3Y4PYeemhPRkvu78OInbLRPicb7u8ue"
    "t/9JrHY+pigpY9TSmAkw22116CvQbYI5Oq69nuo5TSJabWRnuXWS05xAGVHN5aD69q23Q6"
    "S7OvZOv8QiQyo31cLRUS+Ur5cgdk0ompzgsmJMeX2hADMjm+dR5fUVGCmiZPcU7JloyiVI"
    "1zAt2aaJTQNe9HIdrT4ATjNmWj5SeaaumOtWjnKUn1oK1Xz7dMbmDbVVFist+5LTwZyJxh"
    "JKdKoLs2WWDThY7xmxhdKS4xuR6m3dPtI/KJzmxhxFbTreHVvirDWm47SwHxyE3VFxIGpE"
    "K0CQpRf+iL+8/bu942d6ZTOi5Ud/Q4p/DocbLyaGqx8Ryt6AYlxmuObhWJDb2NsQzEYZoG"
    "4vy+CMzvs1F+nwBZpm+rWLuvMmuR5l+dncAtoNgohdvhiCaVZHCTWtF1huIgpMSayC4dau"
    "qjSSstv7jzJFdWUYM2q0SU7IFd7QVRih3P1DSmcuMpOkZ3z9mMDa+961s2y/1KTaskxxIi"
    "aeB5enJ+Xsgb4TzHG+E8caTCoiqBsNu8gehWwnbDG+3UwJpsjiVEIrPOluRZ9nqY/fh/RV"
    "2zdA=="
)
