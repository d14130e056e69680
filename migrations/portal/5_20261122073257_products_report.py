"""Products report."""

from portal.db.migrate import run

UP = {
    "sqlite": [
        """ALTER TABLE "account_user" ADD "role_given" VARCHAR(10) /* ADMIN: admin
MANAGER: manager
EMPLOYEE: employee */""",
        'CREATE INDEX IF NOT EXISTS "idx_account_use_user_id_0ddf26" ON "account_user" ("user_id")',
    ],
    "postgres": [
        """COMMENT ON COLUMN "account_report"."kind" IS 'PROVISIONING: provisioning
LIFECYCLE: lifecycle
USAGE: usage
PLAN: plan
ACCESS: access
USERS: users
JOBS: jobs
CASES: cases
PARTNER: partner
OTHER_USER: other_user'""",
        'ALTER TABLE "account_user" ADD "role_given" VARCHAR(10)',
        """COMMENT ON COLUMN account_user."role_given" IS 'ADMIN: admin
MANAGER: manager
EMPLOYEE: employee'""",
        'CREATE INDEX IF NOT EXISTS "idx_account_use_user_id_0ddf26" ON "account_user" ("user_id")',
    ],
}

DOWN = {
    "sqlite": [
        'DROP INDEX IF EXISTS "idx_account_use_user_id_0ddf26"',
        'ALTER TABLE "account_user" DROP COLUMN "role_given"',
    ],
    "postgres": [
        'DROP INDEX IF EXISTS "idx_account_use_user_id_0ddf26"',
        """COMMENT ON COLUMN "account_report"."kind" IS 'PROVISIONING: provisioning
LIFECYCLE: lifecycle
USAGE: usage
PLAN: plan
ACCESS: access
USERS: users
JOBS: jobs
CASES: cases'""",
        'ALTER TABLE "account_user" DROP COLUMN "role_given"',
    ],
}


async def upgrade(db):
    return await run(db, UP)


async def downgrade(db):
    return await run(db, DOWN)


MODELS_STATE = (
    "eJztfWlz2zjW7l9B+UunqzSueI1f961bpThKWtO2lCsrSfeMp2hahCWMKUAvSVlRz/R/vw"
    "C4gpsIipQoBl8Si8IBqAfb2c9/jhbEcnTzuPcKsXN0Df5zhPU5pH+IX3TAkb5YhI/ZA0d/"
    "MnlLfWkgR4NBwyfbsfQJ6+1ZN21IHxnQnlho4SCCGcG3GQEGMsBqpjvAIfR/NJkBi6w69E"
    "+Ij8GAdmaByUzHU2h0AOYfDWhCBxrgCT4TCwLk2MCiDzDrFUBs2MdsdINM6PAIT+sc6AE/"
    "4MeFbjkYWhoyHsGAYAhWyJkBHYNHfTIhS+zwb5ANdIrDxAHkGTgzCLwvrwEba037m+p0bO"
    "D1BmwIbTpkB9iE/gcMQj9i4gA2LYz+AduO/vwMiMV7cwgxWc9sfHeA+TH4xl8ECG9I+6Kv"
    "4jAgvMc/0TczKd0xeMQQGrb3rgtozZFts9/KW1tQNyicrANHf6Fv8wTXBBt8dIok7cWekA"
    "XrxdAd/RHMiGnYHuK0iU1xg3hC35v9ArsDdBssTB1h8KqbS+hO2hKj/11CzSFTSGksOnX/"
    "/Bd9jLABv0ObffzP0TOCtGP291H4u/h646uO/s1I4PeFBfnb234v3oLGS9Nkq3a94Iv2iD"
    "emC5V/+KsDhBEmJoJ8Almz+ocLF8yOxquiT9Zw8aLxboWTw31v/lzzab986X/4yFuyPfqk"
    "TYi5nOOw9WLtzAgOmi+XyDhmNOy7KaRo6HRHRk4U9mre+eM/chcRfeBYSxisHiN8YMBnfW"
    "myc+no/zwv8YTvZ++Ye4EWhuYxopsbw9X/9d4yQqFpg+FYu++NNe0ocaJ5QEXPHu/RhKJK"
    "EUPYYeD+5y+33xAb/vSIDXDza3f05uzyZ44GsZ2pxb/kyB39xQnp/tLCWQwBd6dTBPwDBc"
    "xBc5gOuksRA93wSI79P8qA7z8I0Q8vAR9MH67dAjzu3/Xux927z6z7uW3/r8lx6o577JtT"
    "/nQde/rGnQ9C7zP3rgs6Ad/6418B+wj+MRz04rMWtBv/g+0+ekc6RMNkpelGFBP/sf+Ib1"
    "R/Wl8ohsmJvZnpVvqk+u1j00rhOcCJPJrr3zWT3o7OjH68PM+Z2K/dEd88l+exyRp435zy"
    "r/4SwBUP2aKHlUi1xaHlHUlNQXubcynEVLg1i0IqXrUKUQFRkTEoCmmMnVCYxjB1iKXJHq"
    "4iVQuP2JPLAkfsSfw+DI9Y9lUa0LJLN6RRCzcNT/5JeuH6VC1cuKdv3xZYubRV5tLl34lY"
    "c4lYBuaAoBTCDVuvIsDnRfA9z4b3PIEuk2SS4P79fjhIB9dvHxdY0MQB/wUmsp26VnFEUn"
    "xaItNB2D5mw+5DQmT4CLKLD/Gbu+7vcfRvbofv42cK6+A9nQomuT+/RERJ9uBJn7ysdMvQ"
    "Et+QU5LVNvnV/HQef6JjpuHyfvFfnUC1+Nllpse6aa6PUlSPwvedPA2kz5Y7QdONOshuRA"
    "32RMgLQBg8o+mSQnXNVX4uX8oUVp6yy+OqbFfP56oSWUNXgzenjZkCjXVDrAlMKiN3MuJm"
    "TVqm2mbPElEJNU5Db+xsRQ3Cr4gBkMD3PZr2sZOhIAuJYvAiXNu597aum2XK3uBv/3N6en"
    "b27vTt2eXVxfm7dxdXb69oW/66ya/e5UzG+/6n/mAsnn3sQUzYh5jpsDV6IqBXnb+z1BSk"
    "06vZKDcb9J3c87v4BAQkCvMtMNfg9wWyZM+fBKmag5KnkL5mLyV38gQ0CvWyqNuOZixTZO"
    "Z83EMqhXw55Cc6nkDTlD1vBDKFfTnsOacCtaUNrRQ1Rh78cUo1A+VmYAZ1g4tvcvALZAr7"
    "kqvfNLUtdkAKtZqJ8jNRcickSNUclLyHXb2S5C0cEincS659azKjh4gk+xOlUsiXQ36JTY"
    "RfZJGPUinkiyO/lTkhoX9OztkQwzGh//BZ6zP/VyogpEySaDY4VJVz+DQc39JXgcI+pnGn"
    "v9/1V2Zf3XTvb7ofeq5vZkVGGosYy4mTbaSJft/JNdK4LSWNNC4R81X2jSGh2aQDoD6ZAU"
    "KXQwfMyIp7b9NfsvYtLTag/Nsrc+FONcdU2fc2hhcPGEnDi0ClDC/K8NKQ60AZXpo6G8rw"
    "ogwvP+IcKMOLMrz8SMgrw8v+sFeGl33PgDK87HH1K8NLg2ZCGV4OVxnqane2V4aG/RyiGm"
    "izMlTQgtWuDPU80hFX8GU6rCNX+5yrCp1a+nwOtcBz3afZqBP9aJE5eLQRnfZHQHCHpWzw"
    "c0c4hBhMh6kD1p/rSL6arY/BeAYBhitoOzxTBE/sMNNZLofpEruJIWDEPZ1RJzWmOx15q5"
    "QQ/B3ZHyrFQUtSHAQzKmKen+UgIFKJDhqd6IAeFMmpzQ6185q3MJTxolAo40VOKONFMpTR"
    "ho72JAVwSNFCjGsJF21a7FRzDyeJeGfGC0giGiFRcKZJIwXcLT4SC6Ip/g2u63e4aAaw27"
    "hcjOjtN+rfjI8SS7cCZH1JoqWwRnZrBqb7CUzOku9kBLviAl2XSk9w4acHDHq4Bu8tgv+k"
    "BPfIfGUy1SdiGh3w2dQdhJdzJm3xBHsztFhAA/BMfkzaeoXYIFSW6rBcghg8rYFumlQYI8"
    "Cmi4+SpfnC7OMVtnCZUfJXLXdvtvwlm3Wk2nwje1VF1Z0Mw9LxSxLa+zndMpkqWp+mGs3s"
    "fuF1VbNnp+8uA2Us+5Cnfr2/697eSutbBe1qiv4tzVrhdfTxtxE0s/yP0rV/Lbmz/9pBBp"
    "C0uzbCVG7M+1HwnsWAWFMdI5tPpKuK5D6cQeqNa98TVOd5OFiWjhcIF3RpdMCvI94YTfgF"
    "+YoM/pSeoMxkbqUkH97BeJJKUgax9gLXFWhG4/lyLciWuqYSy7bq1rfNZYrbVI7iyGvful"
    "u/+vyj+2Wo2q+Ri551Isa++J0KsU/SRpgvLorAfHGRDbP3XfQUidKBm+HtbXfcAw9HNw9H"
    "sQnJTrjZo6JkQiEizMwhpN08uu+NvvZvetrn0fBr/0NvdO3f35p/fz9gCtVg0LvVPndH4w"
    "FrwkoP0PtBi3Ay8tun0O7J2TzxvcNZEkvKZBAh2d0kHfV7dd2nMYiLIJwNcBxfZnL8k2Cp"
    "8z9Ks0OEv4xvdgNx9TfsZGlZEE/klnGEZoco976MdoPyWQGQzzIxPotDvIJPNnKk1nGEZI"
    "cA7+iYqIORQTZ97TlJ0U0QYkIdZwg/IVUMZipkmnXhHDzZrYTzfji8ZT0Hvg7v+zHfvMGX"
    "u/e90ZsTDjxthFxDQ9Jt0p6Rla0RJk1r2XkT8pDP6EHNgsQsiOoEGZcfkVL5/TTO76eUvl"
    "ZpZ/11HtfOCmwleYF4S5i6CzRm3RTAqGE5ywtBxFSr9EfbvlpyK6zu3V5aChUvM7clQH4X"
    "bdxtOtbNtZ3KHkhA9MUudB4d4gLKZp8k8LnhnbR1Dfm1j+bs11aCVJ931Va8wsT3W4LVCz"
    "pqK1TM0UZDW19xtJd+kRvuYDCSMmdHeCs/aVE6ln5UVnE+1O+vJQe/pOE/YDNTLP9RFjTH"
    "9O9ycvoCaU7QuoivHaQiosMqZvh+bnYHPC4WjvawPH17evl4DPoOoJ3YrFItL4dLxwFvHl"
    "lE6uPPHVZ4l9fJ9SvvBkFQHe+TG5HG2nn+dE/INCmoqW53+30b5YF3OLZ4ZTCuV89qoCm0"
    "U/RN2QiHFMrfYaM1ZobSwtCzwfXbt3D5nhQxJ55k2xNPEgZFZGvesS5vJogQKh21jKWAVb"
    "1PYa+zq9iFFLuvY7cfjXRlFeuUcWDbqTgI44Ag6/O8d3aJaRYp1TQ3epot+ErFtzK7WaSs"
    "YJqbKWu3YpZNltWPyqxl5jlOq2a6yTO950j4w5lZiUD4PScIbyWmTIEmCWiERKGZm1tgaV"
    "cS/t4u42gnFv0eWU7pectSjtUKQC2ereFAcS1SHyPldK0C2sLJ9g4VWtlseztL2XCnIzPT"
    "ohR+2SlgUprT1pI2JYqtCf9GN7Rv0OGxnitWoJ0sHZb/gHVKMSW0gcONNLa9IpbRYY/+TX"
    "jivMBwQx+xiBEIdPrYMFgMZartaDejSsaYRi/JpUWvDahiQVthf/JnM4F6tg4/QtJGNX4R"
    "I9RJtg3qRJmgdmuCguw4lEE3IGhfpMpFEXRpq5xY0AS+c92AJfQ7ETKlq220bkep5H+IaS"
    "6pp1Uq2gOZX+7ZL6n7itIo5VdDVIkHdAgeii6xoZBWq0zMCO2RxrRofE8zd/1GTKNnXpN0"
    "XX7cWYqmKxKStlHPZUfaFlByPVlkRRdZWMGBRRhAVvThGAyxuebOxa48ylyNkWODCSEvCD"
    "IHZduha8tI02JV1a1yZW7Wid7JUSUpPUe9iU+Ug9wPwcZDiEvMcYRMTXCjJ1ipW36IaeZW"
    "tzI7WSBUk9zoSfbYXBmeJ0LSPvtDHRFcntVaBuMISeswrp6xVL6dSnnYQDiV8lB5IjYS10"
    "Jlo/akQ+SJPW54hec0PWLk604RXaKbbUQLSkZv1ij+SlaAPDsQA5vMIa8NayFocG81t0gQ"
    "LyL7rCMTGtcs84FfLKHjfnCvbt6I8sEWKzGUVDDWMsoDfsBD2hVl0HjqBqhPZuAFrq+5eh"
    "IZTDXJvBrAM6uYyxSY9MsOfQNXy+msCHhGlu3wd6F9s9K4EwjmEDrshYjbdZZa859HXo7y"
    "FV3+lN38l9JzNlTPmZp+PpsZbW/q+epZUW/tJ9DNl5hDKiUuN1pc5gdjcnYz62EF7aspiF"
    "VkJt/WtXPcelinJ+fvzq/OLs+DoljBk7zKWNJFsWplMrh9OI298A3H2YxFYKMuYpt0uZCf"
    "6K0L50/07xla+Bepx4Mdg0fm8M5tG49gQL+hlzV+RXRNdAAmLMfSBC7oJ7CGTpqdso4hUi"
    "/3qHQX8o/xS17wuRf5TIuY2/ncx2o7ib17v0hVemoXq8IXTSqvsrk6i0/bZMblaPiN11sh"
    "K8zqsHQ/3PUH15S7nyPMPn3t3w9H7PMrsgn9ftTrftCGg9s/roEFdXoMYjdb3/5jBIL9J6"
    "XnFKlap+qsp/CCcNLJsJkipWI1G81qBne27CwLhMrjuclzbEDKQKLXkl4xSWo1202ebZ4w"
    "pqR3TJxWzXSTZ3rPBskDupaVRVJZJJsDaWmLZGg227dJ8lCR3dImmSilE2bL2LLUgJCk4y"
    "Cv1PyCDFNL37psxSfWR4sWp+i+NZlA29YsSF9567o6Xd7ZyO2rrYjRS4cFwFQE2cjtreWY"
    "qboo6RjVaQfizEqKGchnYja5l8iZgY7BN+5lMYN+uYy5vgYGAc/ENMnKdr0yHrkN6pE5Wr"
    "CSG68QG8TSmCr7kTt7PCJb80p8PWbbg2oaSwWzNYuf7+RYTlRdjnrV8IeQtWd3CNeRt4cD"
    "pqU6K/mSUzrIWqUeSw2KyawI5thhEqUDN8Pb2+64Bx6Obh6OEn72bp4+babbM5mlnyBUlr"
    "4iR4yp4+mSsi4yUEdpdoiyKx7Xj3P1hmumLf+TYCmQozQ7BPnL+GY3KFfvF0nZRTl2JCDY"
    "Ib42ZXThfEcQF0E4G+A4vm7SVXbxpUmQeaWWYpQ7rLXk36MHW2opIjClL+3NPkqxLkot9t"
    "1oHY9E36SP/UF3cNOjfSPMftkDvv/y+fNwNL4G9nLBBKgH/Hk0/DTq3t3RVl4VSXdL7//Q"
    "DwVbyd0iEqrCZBK7hTms2UzD47C6oZK4J4kV9hLYq9QrZSbg4PwOvKNJK+d/kE6tAqNz7e"
    "Yx0JJ4q/DTTszUm77OtjD5VmHmjVb3bgfswsmwF3N4Q4/6DYY4P2BkK5giCQ/bCFIYbLQt"
    "TgVTdR4kSl7ENisSaG3vN8C6alflKVHbj6f6FM7h1s4ovaCjliKlXAV27ypwR4wlRyNZxM"
    "n9ppPrLuDVp5qHbYu4DVD+iOWW1YFH76ZpYHWQ3NOAG/Vn+itMdQSQo06N+RTratnmcqqy"
    "OjTW4M+nJwF5tobdb99Cc/R5EYXhebbC8DyhMFTeFAG4V0XAvcoG9yoB7p7ryDYN7lr0FP"
    "uoJtlQYLcpJymnmPBu2mp4/5DRaAnstTJsn009tRIBf16IWVv4LTeyat9ijJW9fGLfP0Eb"
    "OCTJm21urpgxxYy1hl9QzNhhMWPQQiTluCjmzxBSNxnso7vhYPwry6IyJ9iZmesH/EevO2"
    "IP1lC3mpJTRfHFii9WfPEmvrhFWt5aGWJveabxxOHK3cgWF+OIWRZa2pWJJnwOmR6SxSK5"
    "3m7XYKGvLcKQYT4jHWDRHQsZYvRPOLGWyKF/H4PH2RI+spy1LHst5cYntE96Xk95V7Rj3S"
    "TTJfyJFd4yydKyO25U00mS497/66jIqWbdCM3l3RsUbtI2zr1B0FbPt6OJe1cWhdZvv0P/"
    "+ifyva6ToO6FS8/+JLj3c900M3P/eiS7y/x7Uhe2bubfs9N3l0HSX/YhL9/v/V339lY66a"
    "9y6ZLxweH64G3duVqnVBYEaFPfdhH5+uI2wrNrMewgQbIg+53VYDTifbUVqRV8mhHysiVU"
    "39xe2gSSlFgfuQMpd5ES++6DSYXaMaH/FDjDXNF97PfXwsuQIGOiTUzkef1ti9iQdncT9N"
    "ZCvCA2FgRVA1Yv0ldLoJLUrbn5z1I0a0FitGy9mpdebBq0LOAZyItQeBUffrKB2wWrHcXK"
    "Pvhm5TePoUvt48+AWKwBPQJcp0B3r1DiN4/un48/dwDLMkvxYm1pD8ik7eaE0ac5GO7+JV"
    "h9K7rYoAHcpHXsFdZAt8EMsRRh62tARzO8QhfIBqtZtL4WvVQAcoC+ojS076n+Sl8TYLji"
    "L4xwqNcrqLETqlFwNDzNuP8S7G/3d2lbFqSIlb4IO42OVuEA4aRVOYhScTZGxYk8U5ZMKG"
    "hApKJAGx0Fyk9N2ckNiFRm8SbPbfRqkZneKJ2a4SbP8BS9Qqw9SVVojNI02e+mpDq/luRa"
    "Ag9VlPUQiFRkfCxfX5xpLIpqglAhG8vuFBEuioIapVFOYPlOYEFRxy1dwNoWzdyJOYBF11"
    "SB+gdZ+jhpXNumiovjKlwrBYCFQojzluC2MV46DnDihmlU0XuxKECKGjFRNWCjOtGKtN2s"
    "UMR+hUmg2y82rx0fqvN8NV0HrJAzox8tqPMU448GnCBDrCvrgJWOHDtFX1jPGFto6cKea1"
    "PN1TMExU8Vum2bRs5d8DJCX0jRQpHvopDId5Ej8l0kRb7oxpFRnkTplO6z0dqTyIkrOcki"
    "pdKRNXmWydKZkCxP4s1BahHyJifc/dT/2htcA67ce8Afeje3/UHvwzWgK9VkJX7jPFaRc7"
    "X6IDV/38hpLEUqVQ6giMZSx/YqLcNkNsohResQroVBUJaz9t4Ze9X3HxDLp9TSSi3dLFAP"
    "Xy19qMAW0UvvR2XqQZ+iKw0nJVtJGq6AIt6Wz8Q0oHXN3QSfljZlvZnSMqiv6GaxBja0Xq"
    "HtKTC9QgWUVXd0ZNKnmDjQ5kUV/aCLNJfKGkeSVJSKubl1azKjUogvHDPE/Rpr1To2isPu"
    "ahwOk7Xe6ZBCWYVaR5rpeLqTkdwChxV2X99k1Al/pYArBX1TFPQq6VS92o3oZhcxziz2GS"
    "VpI8wXF0VgvrjIqfZ5kVPt8yK/2idessgOqSUfULRO3VR9RgGPcdNkz5U4Xeug/mGrNe8K"
    "3zpqNS9mkiVUA4LW4Vv9UUHHgjBFYZGTkiigaB28tRwP7IKcEENuBUdoWohyIZBzME7cd8"
    "iRshD67VsH7UmhBXySs4BPUqIZQhVGcUYiIGkdxqdFVm/24k0cwJBpwDSHCuYS4kmMqnUg"
    "XxZayJc5C9n/Lk0+Yd/lyic+Iyw5K3Gy1k0LPR0KHjC5J0z2zPAv86dGlZv9IUzqgqZTap"
    "oFSjXNjZ7mmPVHynNWJFUeMk2e51do+TVLxTnOTHEZoWhNmsvTk/N351dnl+dBrsvgSV7C"
    "y2TN9XJFuCsrvn1AJ+IW2fv3UHW7ocBuzt5fVbltN/lSEnOZLH9BYqyDPO43ptWMhOBtnz"
    "lSDP1ryeoUTU3MZ2U7nAa0i7bCo0oj76toBl9VKU5m/mrb5GKmYb9hsSJyzM0Lw+8OWFDO"
    "imBgz8jSNMALZdmOwQjqBnhaA0jZrrWQfg+sZgTM9GgSPl6UwouppTSYPBGDktKhMwrS7W"
    "xoSU80wQdxZSHHgVj51rTLt4aKJTMiyykLRCpjTCxWyAVH1rkgRtZGp5o6zIfpKugxfZoO"
    "8+51z3tSgfR+HwvaDx/FN3fd338WNCC3w8Env3kE9Zvb4fu4XI2wF/wYY4QIMaGOM8TqgC"
    "iG+ROlqgv04MluUX8/HN4KqL/vx2H9cve+N3pzwqeANkKuGJjUYYj3rYzmT6RUGt5Ga/6g"
    "gdJEi0y9X9B+d1q/t3XdDhVr/Sw4J+V05SKlUpU3ecOoYNK6NbsqSG83QXrRk+sVuUJ0kr"
    "WSVMSNvK5ahHrtaqYAswx1UxTTQmonzYpSFIhzZFKJG22o8yhCMGNKH/hMd5ybdM0G7OKH"
    "RlroohyxpA6I/xx3gVuQl2hQ4VUtUwEpEXqHInRsE8lxqQKpEuwazadGDs6iZ1mERPGo+T"
    "yqb9zZkkNtmekyzp9GFlQDU0j057wkY2YiCe/7IkwXCpsWySqBTAiIW3WKlaRyCGWXWN0r"
    "tzf7GHybEWZvA8uFSXRW9YryUTaErAB9J2pV67jJdIGhr3/h3XFebEpoS0IXHiNDNrCWOD"
    "XlxJ5eY6t8FGQVyTrwfYHojq26AFY1vSr+sin8ZXTJFIU9SqPuwhgPyQ4OafuiQNQK1l1Z"
    "F/fHjdchGs3pNc/eJ4H33++Hg3S8IyRxcQhNHPBfYKJDdt1Lg56BkQ99HOXYgcI6iENP5R"
    "rNoFwGmujp7oB5Bt4ksTL0Shh6VcRWqRPo0PQBEbZWcppFSjXNjZ7mue5MZqV2s0ipjNBN"
    "nmUqSpdR4C4rdMpRs7v7GgfZjGh2XQM5RvRwZrUWPlQF7qnAvSYp0LcM3KtTh951Uwwfpd"
    "es4191NlSrCxpt1JkPMQQOxDp2wJsHCuZ8oeP1w9HPgDzzjMkLixjLiXMM7me6BSPxKn7i"
    "ZDeOynATJyMnqQ6vZYQUTfc/j7yeggTEfCT6iaez/FeuL0RtSXFN9Awna3ZaMhIL6aYGsV"
    "G1Zj32W+v7FZqNvIOj2gHoGkWvUFva0LKr730GdSPYE9V2bdHjcWVrrkNQxaDrtqNxYJCz"
    "riWrMlnQt68pi7WpY005ErXE0KPyNKs8zT9UnubwQpVZ9iJVg8vglZyUyyJJbi+zc9xeJl"
    "LcJhmXgss/Sdg+uE9OrwrgTVtlp5zzvkvNOEe/y90DKkFjIxM0qpyk9eUkZRraPyWTbkdp"
    "WodvDSf+0qIy00RuBUdoWgfxWQGEzzIBPovja5KJbkot4JCiddhWX5lX1TxQNQ8OtuaBbs"
    "wRls9fIlC1DuZ6ykpzzOSkxyhN61CunpFYWMQNxUz1LCxWtD7exw5hx96xJQH90WA46FG4"
    "KeUD/n9fel9Y4Xo65BIaD/gD/87g333s9m/Zd8/06oGlStoXETyzxc6rvLnSVjMp5i+Ntn"
    "Xbo5bK6wJygeFGxq8lvQfl49JkHxfB4ljmUBQ6aLJq+ag/+Nofs4MO4VcWBv+AP/cGH/qD"
    "T1r3Ztz/2h33h4NrsIDYYOuXm9J4ooUHPB71u7dsGSLd9D5pvd8/90esN89My50zWZ/dP2"
    "iXtB99Tbthn+/H2ocvPfbEdjRjSU/cm+7gpnfLD90JA9Usee5WXyIoxXQrcwKkkCs/1Ubv"
    "f9+om+LsX2z/Cx00ev+Lu/j+y/v7m1H/s7vr7eVT2LbETjwpolo8ydYtniSUi4K1XWYPCo"
    "Rq9zV694kuPpITnSBWnFaT51rw/UnOc4areJQob35bNbdsvuIqkpjLlwhgZprEOJnKlhgP"
    "OxO83QqiKtAoSOOQprniSXHRKfTqbG/y2e77LyYmOidYISRRmdMTmqiIZ3ZhQAUqFf2xIf"
    "rDRSsJsHz0R9jTYQK7OfpDWFkZ0R/x46AKZL1uDvIM2IxqeABukTJ1TqfG3LZykRcoc8f7"
    "atFCjskf7NdWg9QI+nm22ohUhpBRAqcvdqvC4kTflr2UxDpIqP5NnrbEaLiA+O/kqa0ATX"
    "R72zP8frlgf93QntqK0tKm+2Q7lL6wLj7o67ZCZFMGS0PbJlC/p730Vep0uQhkj3vKjkMO"
    "2auN0cjaPGy7MSh5zFOeY+DRuqXwgNtDMsB4Y+vUYGH/vVx+1W3NAxbz4oTDZh0Q7UFFOb"
    "YhylFcEkWBF6mUliKe+y+6ZYpiKhApSPMVP5F8D1uqJyLpJQ4T2I0qCnGzFlD8hNfWlti2"
    "ThURh1bYs01MqOKpOLLZmVAHspmdsWDxvOTf3AountIROMQ0WPKTkGXpAJ1l/gYT+lq/gE"
    "c6uomg8QgcaJo2WM0428IaOIS8APj8DCcpiVbqG6ZAthUXj40MlLj/Xmgz9r89IQufjWSv"
    "xJ+x6uxsRyneqg28Vbg+Erhnu34LRE32RCvp9X1SyOv7JMfr+yTp9e1vqjKufz5tk7E++j"
    "wafu3f94cD1ys34qL+gG/7H3s3f9zc9q5B4Ln6gL/cdz/RJ1zb8oA/33aZV7Cp4wfcvbnp"
    "3d9fe4XWWcve6J61hBb99Pfhe/qB6fqYh+99755599rQZj7Ao/GgN7r2k1Q94OH4195IY/"
    "TXgLBTkruoxA/p/XgeBudr0Y0XELQu0OLsski4bdzzIBJve5kA17+oEvi+R9NMh5so1e78"
    "beo82VyXm/85PT07e3f69uzy6uL83buLq7eB703yqzwnnPf9T8wPR5iGpGOOgabQThF9sp"
    "d2SNHkQ67k6q4+yo5VoknCm50u1W+vkvZvk7Q/ZINjJ0putv6Qaodp+vcDe4VZ+i04gahs"
    "dWmBVLnmN9qlT6l3lWdfc0FVnn378exT2vOKted71fFy96xsDa/vvbVZv+sL70WqTi6gZR"
    "MMXujFgwHCNjJgXOvqzKCgmD0Gj1OCIWUcHllCB2ASPGW6Vxxt+ZPNGea0CpO7GLKA2Rx+"
    "d6CFdVNS7+u9B/uzvszbbAaVbb4t+uPoSksgn5N9SyRrochfiw5Z5XtW+Z5/qHzPKq1fvW"
    "n9LFI+H41P2+RVf9T9cNcfXAOew+0B33UH3U/MEuTyq9YD7t19vh3+0etdAzhfmGQNYSnT"
    "UOX5LBm42hS9wpTwpuLTE/bQ4CzcBztHyHZjh9NMTHkKYYFuhyphnxc9WJUwD9c2yVRDZY"
    "oBJqlVqHeT9cIRaVRmmiNkan6bPL9K71+D3t/XrkggGiFR+RGUR/e+PLp9ze6WyBYMBG7m"
    "ct2IamSvCpDS8cHgy+1tsVD+HcfuHQjWtYbuRUKvU8wgYmB2thUEiu2Kebg7CNpuRU+vcK"
    "dD+Edvh1JiYhr0MbHAEpsIv0Cj4zleghnUTWfWAVNLp+h1AE822qHtHGRmeLrXNtwDFQ7v"
    "IcSsEqnDRvIH0E3aP+0D8yKlVOA1aN/0nHh+PgZdB8zpGe++EG0b0NDG0cBETBxACaGRZW"
    "LJs6KIRWt5Nx4HOjERDA7BigIT4zVGo0NEx65nuJihyR+v2hFoL5q7Frwfwh64XufbD6eM"
    "R00xHhELTVFpBVdI3WgN5Lf+P7qjD9dghf6ktwjTb/VvmXILmcwtfvAb84jHLw/45rbfG4"
    "yvgbufH/DX3uDDcHTtnWfN0HiVSlWtElQfhjwevTtk5jdKpzQuTZ7hxM1a5thNdHJAxVmG"
    "9LQl9Kz90Lsb8gIFBpwTXqDgQ88rTeA+9WoSsG9Gva/D39hTC76SF/bky+C3wfDb4Jrypd"
    "zRp9TZXHkwkTcvpY7oOK06qQ9hHz9J1esRiNpnHa+lWlhS8Ci3sWI9qFuyybsL2ZorXGlz"
    "3XbSlJKbrLsJ8h0aeYMnB2vl1U2TsEz8QrCuTLxVGr0ys0tMgDLMVW+YE9R0RTEViJRxLh"
    "biJGhdC4c4CVRqmSr78Q4Dxty1lwRXPmAs7Okwl+nmgDFhn6qAsUrBlTbOuxdRBdjeBB0d"
    "5HmwEVnhxlZeD/V6PcgVMHCNyinChITPwyfWR3uATuNQmTVqS5TcTX5LO2rRGRpLTmE7dI"
    "9qFksXZG+7qkZubyO3s7ZipjKG797tyK9mkOJzFCl0sDns+t9ew81R1xiwsqhgRawXgBw4"
    "T0l1GY+AvgY6S+bGCSmCgKfLtODEWiKHffbapsRb1zxYlZHWQrFYFf7cEg8WFf68y/BnBz"
    "lZ4YrpOAcELUS4FovX0pKKtvWat86aeFEI24scbC+S2Ko64z+A8VDZTlQYTpNUJw1ODRWt"
    "I5Yin8TKjG2WUSZ+ywKpoWy3c5422g0mYHKCqwHh8QBcrvAeeyJBevampFBScef1pXtaLt"
    "iloWQSJZOkkLWQY1YyyUHKJPQSd5YpWsOcNPkBRQsxPi8C8Xk2wudK6FNC3/4XdZuEPpGR"
    "kpllkVJNc6OnWcn2SrZXsn0h2T6ofp0i2EcrYxdJ+Exba4bXfKNo/ytZscRxa1YqythkCw"
    "TPxOKZAWj3SUF+u64KiO3sR8XFdSVGN0WM9pZc8jZPR9xrnneFH+5RlAYtu5ITgQMsqyGP"
    "uUiR1zJrbsXJ2lR36/Tk/N351dnleVBuK3iSV2UrGZQxg7qRcTVmAivQKFRVqIti6RRLV5"
    "al6y7plFjoT+6fd0OMVKNNslEuk4cMiB3krCkwRmHbDWvrmlXCosoWNCCcs7xTE8hZsRX7"
    "HjmUgVvzahws/4ozQ5SJA3OElw7t+dkic1Zd2YJ+6qjVjD6hRCvK4On2C0y17ux6eMlcVJ"
    "6XZcVZn2g3iPajUi+1hrvde4HOzZDvTKVefXlOeiDQ/TKh4quFZECO07XQflGLmn0y0002"
    "gpQlTiBqIdInp1eFksxc5WSZuUqUSCGp+WVyatCQdJ7u8A1GZ4VW8lnOSj5LsXYeQE3ww7"
    "bY65RH1XxzSiwQJacyuEDWJmF6x6XB57pRJq1/hEyZyRptJovICpJzLFKqaW70NDOrSBmL"
    "t63SYB3E/DrkBWJNXk6M01VSearVwqKLGE9yLrubYqRqRzV5R3kJREscmiKlmuUmz/JeE3"
    "0dEMMjkZQqotOWwFSkUqDmW+k8tCqw0rUuQ0MnZqQTF5ZgpLvp3t90P/RqSp40RMakcAKl"
    "Q0U3O4NSAO5+DKCRrDYplk8x500Rk2eYbqeo5ZO1dU2PKxZK5hCg+2FlT2teUuKa2Q+Z67"
    "gdiTn7yQY2HZYlx2AeamERoWMwxOaaktjA5dcBok1ZKppUy+euh99s+VT2RGVP/CFERKU0"
    "bbnUoJSmP8Y0B5efpDCTIFTyTL48I5ZK3JLxFuszHia8GxnvxBJrEvMdEX3SctkJglFh5r"
    "sY3z3EYagH88zz2Npj0KeMqw0nFowwrm4Ll7f5hbO29HRgvnKQ/mVRlpjMFzprN6GMER0W"
    "Wox3Dj4k2e6dj6647madcXlctzv/JYw0CcIWOo/U69WXEuDy9/vhYLNbX1qIi4Ho7v4vFb"
    "APOftrGswMEoE38+F9c9f9PY78ze3wfXwTsA7exx14nulZpZlkSpbyU5FKrKZji+mgWCIs"
    "6+gqELXw8KnFyzVctZJQR6ha54VZC9JK39JyQdxjqWWLBwlUu2VdD0MAz5YOI/YwQt8zCb"
    "tMFvjUOLPD3E4qaX41SfMTezsJGZWlx4T+U1Dr8zns5xC38+YSS8JpVkDbs5UGJ1bkIkWL"
    "kyyDUUCTE6vEUdSU6pWXYnGWoVKFmTS9/lzlCa/eyg2dQfaPNMPodp1JBngm1HQ8VFRFZr"
    "ZFp7OaERnu3mveQhGqlmSSFtRtkuLllBeS6VMo0amI6BQcRwmMN5TKtiv1cG3a2m6T8KRj"
    "ewWtcrMskipX5ibPs8e+pHAAuQW4o2Tl6m4fzpxWWXbb3xpPKYnHsu+nGFnrLqla2ADlh1"
    "Gfs76jPz/LuupHaBSgyrFll44t6XV5+YqsAOB7v5+WYhvduY1KV+apPNMKywTK0ALqpUhY"
    "TEFPIWhRcZEXogz0QrQv+pR7v3uKn2s3h6zueO07gFiu8w7Lgsmomf+81xi8edRtjf2Kx5"
    "8zHIRqHvQBP+C+A57gFGGbpzKjRA6avECnA1YzNJkJCXFnOjbYyPGkZzzRmdscE/5mT0sn"
    "+kZgomP2Mr8wlyb+AyAjgHT4aP9+ujWmVmPGhF94x5AN+sTjCaD53GF/shfhv5K/MkvKBl"
    "/pL6Vr1H1fd1CEy+jhYiV43JetppZOPPkafQO/58g4FY4QKbAdDFZh97bbx7Y56ZSOUuko"
    "934x7kA48c5dKSEwJFECoNIDN0EP7F75KYbr+7lumplptiJkpZJsNUx15OXYOjt9dxlk1W"
    "If8vJo3d91b29V4qxt77eDU7e6DHXJRDAxWjXVjZ5qlTyr3fMbkXgkJBORagsJ5XBmVkKx"
    "LIrYUiGyAqXaOU3eOaVuP5UA7SDmNqrIktu/htq9BzTDq1mGBbuHl/OE4SRlqr0OKkkdWc"
    "/sHt32Po6vgQmfnQfc+/1zf9T7cA3cXAzGAx71Pt92b9gjCy5MfcKe3ffu7/vDwTXwrnn6"
    "ZNz9+JF+ZjaUB/xp1B3QLqeWjlmfg0/dT727HnsUGrAecPfmhvZz7bmTeiP9EYy0dt0u5B"
    "NtF1AAnOSl2U4osVRlpepZIN3WIqr6wqAKVIqtjJWOUPkaq+fUlXdNTdB61l3ZuDWBSoGq"
    "XJbqBbTEJVXNDdUeOHM8wBhUSWilXZO+eN0cJqQbPZMiC0r5e+3S3yvluqoA2M9hTy2FVr"
    "ykC4CrCqtWXFg1nYetAF/lZpuBskqNLYNwdmrsjAPCFfyrOyAKsgzN1BNsPiMEPYmAL30F"
    "MPhye5vnzawSXJRP3lCt3zd9Kbq0jzJ8v71vO4X9vymB9uJRbE4tgMHovgto+2MwnkGA4Y"
    "plNudOzjPdZj7USwxYt/YvgJgGc7zGkCVw1NdgsXwykT2DBuAWLbeMtDODa05AH7MePCVz"
    "SiKCnQ6t8kQ2S2DsgLw8kbqZFsY5ht8z3PBCilZ47ebZ2Hq/jwXzWiInXmBiux0OPvnN44"
    "nyYmo6tpsmScCz8xKGFCoZ4RbJCJWTZMstzPz60p4tMpedY5FSTXPjpjmh8txP5OCdjsw0"
    "3pE/z+UaydJ5It+1ud+wQB4q1hasdOTQiWW5oZ4gsCnryYPWbK9GzoQlkOJJvllaKRb05t"
    "B7mz1YoQU0eNGdOWXhZpSnAzrl1/DUhH+jogyv2JOWsGpHo0pG1LGBvEPYgLrv8GMsoUpu"
    "1RZG1JGKG3NaGzZ2USQ3OW2VHdJ0kchO/kJ/mgy6fvsW4lt96nd7+fRvmJZTMifHfkjSQo"
    "jPCsWMneXEjJ0lY8bYDSMjpfrtW4HvrmXUmTNPcbTOBttvr8AuAfbEggycEqKpSKnElsaJ"
    "LdFp9phVySkOqdT0Nnp6dceB84WTYtvJjGeOkpQKaC41n2/r4gHccObTk/N351dnl+dBTH"
    "PwJC+wORnTHBH5pFQ5IZmKB2nyhonI8VIHYkim5rfJ82vqtqNByyIpTgY5FWkEqtal06hM"
    "NGqIQrTrXmFHKTpR/6tOAbWoHmlbKJWaY62ZctKAJmJZu3Swgk8zQl6uefIu7/EamGSanh"
    "VNkl5SW+l15ifhVxrKdmgoS6S0Vpx78y8qh23VuQzjHqHYHd9ep/quatbd0Z2lDKAhQYsS"
    "O1UGpzQTpfgnKdWymyZdBuCQonUI15LwTWSIirIsIpUK/coP/fLQSgIs7dH9LezpMIHd6M"
    "4trqwmFbPvYWNBUHop++C7TgGRCkYbb5SpvlGpBrIM0V4aZcSqkZkGc/aA4JlYAOqTmf/t"
    "L+DRLRJuP/LS8a5DaIeLTp5j8TOybOeaU+osrbMJwRNxZtxhOCmR7Xx05aDcrGOtkyN1La"
    "0UU2T21ew1b4Ulcgc3s7eVkghnuyNHSJQ/8hb+yBZxStp9RUqlBm+ydgHZ2kJnyTmTk5xb"
    "KUugK1cqq9QGC54cbLEsF7YS20ogVLuqybvKm6rMbHK5E7xNCrkmi+61KEeUd9KPsaGEgt"
    "9FxRuRardizmHoZ2S0CKpMfbPL1Pt6sRTVTERltlEzE1HUFTN2w1cWZsO0GawulvebWRw3"
    "sSEv7BUUjQdTAugoAGGuDiEWC+SmH4I6XGvACoKClYUcB2Lw5hEZWYXDdjJqU8KAYlWpxJ"
    "QwkVGrrd4lLl/xvqx2pEr7VrqxpujG9pxJ93AEHIkEhSpWqsZYqae1Rm+UlPjsXF1IhEpp"
    "QiQ0IezckNHs+u2VWncLta4SmMtMxcEJzCqcp9XTq8J5VDiP2jAqnEfNr79/X9BiUYqtES"
    "nVLDd5llXQ1q7sak0zuDR3E5V3ic00o8inmC9vSGkGsNWbUjIwp2+zdYLjMBqwJWDXmta4"
    "b1C0iAPxZJ2R2jjWorMhvbHftnhm4zHLCMwNQo6XJg7oYL50+ESDJTZ4jCXtruMmD14hZ9"
    "ahBIb7cUJfl5mUkHMMfoMLx/PcNfR10jRV71Ap9ihmDXLcm43h8a88+1REg6MMLO0wsDhy"
    "rFBA0EJzwMlpoVKQpzm1IE8TfJB3xhS2tsAd+27tDt1CXOZJDpd5kuQy/YNRBuIoTQtxvi"
    "oC81U2ylcJkA00hbZU/r+QooUAV281zArQzLZkZQZoytmyDkfToExZjZmKg1D6bOWoWJ3s"
    "0oUWmsyO0tLHuN/kyip62GaTiJI9sRXHAmaah1K58RTDkHfmNNY3sxrDUDbL/QotW5JjiZ"
    "C08D49vbgocKHSVjkZoS8SVyrdVBIIe81biG4tbDcd0UktXpfNsURIlPuNJM+y18vsr/8P"
    "6zA6aw=="
)
